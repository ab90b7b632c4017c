//! Starts the page in a browser.

use crate::app::{Page, Props, Spoken};
use crate::formats::Formats;
use crate::formats::intl::BrowserFormats;
use crate::jobs::{Answer, Begun, Job, Reply};
use crate::language::Language;
use crate::later;
use crate::messages::Messages;
use crate::state::{Notice, State};
use crate::store::{self, Store};
use crate::worker::Client;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Worker;
use yew::Callback;

/// Tightens the page's content security policy: from here on the browser refuses every request, the page's own
/// server included. Then says so on the root element.
fn seal() {
    let document = gloo::utils::document();
    let Ok(policy) = document.create_element("meta") else { return };
    let sealed = policy.set_attribute("http-equiv", "Content-Security-Policy").is_ok()
        && policy.set_attribute("content", SEALED).is_ok()
        && document.head().is_some_and(|head| head.append_child(&policy).is_ok());
    if sealed {
        let _ = gloo::utils::document_element().set_attribute("data-sealed", "");
    }
}

const SEALED: &str = "default-src 'none'; style-src 'self'; img-src data:";

/// Asks the worker what to begin with, and shows the page with it.
pub fn start() {
    let languages = gloo::utils::window().navigator().languages();
    let tags: Vec<String> = serde_wasm_bindgen::from_value(languages.into()).unwrap_or_default();
    let language = Language::preferred(store::preference(Language::KEPT).into_iter().chain(tags));
    let on_settled = Callback::from(|()| {
        wasm_bindgen_futures::spawn_local(async {
            later::arrive().await;
            // The typeface is the last thing to load; whether it came or failed makes no difference here.
            if let Ok(loaded) = gloo::utils::document().fonts().ready() {
                let _ = wasm_bindgen_futures::JsFuture::from(loaded).await;
            }
            seal();
        });
    });
    // boot.js starts it, so that it loads while the page does.
    let worker = js_sys::Reflect::get(&js_sys::global(), &"punnusWorker".into());
    let client = Client::new(worker.ok().and_then(|worker| worker.dyn_into::<Worker>().ok()), on_settled);
    let store = Store::open();
    let fresh = store::begins_fresh();
    if fresh {
        store.begin_another();
    }
    let (kept, link) = (store.text(), store::take_link());
    let on_answer = {
        let (client, store) = (client.clone(), store.clone());
        Callback::from(move |answer| {
            if let Answer::Page(Reply::Begun(begun)) = answer {
                show(*begun, language, &client, (&store, fresh));
            }
        })
    };
    client.ask(Job::Begin { kept, link, language }, None, Callback::noop(), on_answer);
}

fn show(begun: Begun, language: Language, client: &Client, (store, fresh): (&Store, bool)) {
    let mut notices = Vec::new();
    if let Some((why, text)) = begun.unread {
        store::put_aside(&text);
        store.begin_another();
        notices.push(Notice::KeptRefused { why, text: text.into() });
    }
    if begun.by_link {
        store.begin_another();
        notices.push(Notice::LinkOpened);
    }
    notices.extend(begun.link_unread.map(Notice::LinkRefused));
    notices.extend(begun.differs.map(|both| Notice::Differs(Box::new(both))));
    let formats_for = Callback::from(|(language, currency): (Language, String)| {
        Rc::new(BrowserFormats::new(language.tag(), &currency)) as Rc<dyn Formats>
    });
    let separators = formats_for.emit((language, begun.first.draft.currency.clone())).separators();
    yew::Renderer::<Page>::with_props(Props {
        first: State::new(begun.first, begun.answer, language, separators),
        to_mend: begun.to_mend,
        settled: !begun.by_link && !fresh,
        notices,
        store: store.clone(),
        say: Spoken(language, Rc::new(Messages::read(&begun.messages))),
        languages: Rc::new(begun.languages),
        client: client.clone(),
        formats_for,
    })
    .render();
}
