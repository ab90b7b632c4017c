//! Starts the page in a browser.

use crate::app::{App, Props};
use crate::examples::EXAMPLES;
use crate::formats::Formats;
use crate::formats::intl::BrowserFormats;
use crate::language::Language;
use crate::panels::begin::Example;
use crate::storage;
use punnus_engine::draft::ScenarioDraft;
use std::rc::Rc;
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

/// Reads a scenario with the browser's own JSON parser: a second one would be half the size of the engine.
fn read(text: &str) -> Option<ScenarioDraft> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}

/// An example by its name; the rest of it is read when it is asked for.
fn example(text: &'static str) -> Option<Example> {
    let parsed = js_sys::JSON::parse(text).ok()?;
    let name = js_sys::Reflect::get(&parsed, &"name".into()).ok()?.as_string()?;
    Some(Example { name, read: Rc::new(move || read(text)) })
}

/// Shows the page with the first example in it.
pub fn start() {
    let Some(draft) = EXAMPLES.first().and_then(|text| read(text)) else { return };
    let examples = EXAMPLES.iter().filter_map(|text| example(text)).collect();
    let languages = gloo::utils::window().navigator().languages();
    let language = Language::preferred(languages.iter().filter_map(|tag| tag.as_string()));
    let formats_for = Callback::from(|(language, currency): (Language, String)| {
        Rc::new(BrowserFormats::new(language.tag(), &currency)) as Rc<dyn Formats>
    });
    let on_ready = Callback::from(|()| {
        wasm_bindgen_futures::spawn_local(async {
            // The typeface is the last thing to load; whether it came or failed makes no difference here.
            if let Ok(loaded) = gloo::utils::document().fonts().ready() {
                let _ = wasm_bindgen_futures::JsFuture::from(loaded).await;
            }
            seal();
        });
    });
    yew::Renderer::<App>::with_props(Props {
        draft,
        kept: storage::kept(),
        examples: Rc::new(examples),
        language,
        formats_for,
        on_ready,
    })
    .render();
}
