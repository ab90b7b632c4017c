//! What of the comparison shown may be shared, and the link and file that hold it.

use super::files::file_name;
use super::part::{Cx, Memory, View};
use crate::components::check::{Check, check};
use crate::jobs::{Answer, Job, Reply, Shared, Sharing};
use crate::saving;
use crate::state::Action;
use crate::store;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::units::Unit;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

/// What leads here.
pub(super) const TITLE_ID: &str = "share-title";

/// Links longer than this are cut by some programs, and by many if longer than the second.
const CUT_AT: [usize; 2] = [1_024, 2_048];

/// The fields that say what the own team is paid and costs.
fn own_costs(view: &View) -> Vec<Path> {
    let mut draft = view.draft().borrow_mut();
    let money =
        |field: &Field| field.spec().is_some_and(|spec| spec.unit.is_money() || spec.unit == Unit::Share);
    let places = [Place::InHouse, Place::TopDown, Place::Beside, Place::Experts, Place::Better];
    let paths = Field::ALL
        .iter()
        .filter(|field| money(field))
        .flat_map(|field| places.into_iter().map(|place| Path::new(place, *field)));
    paths.filter(|path| punnus_exchange::redact::may_be_private(&mut draft, *path)).collect()
}

/// What goes along when the comparison is shared, and the ways to do so.
pub(super) fn share(cx: &Cx<'_>) -> Html {
    let (view, say, stage) = (cx.view, &cx.view.words.say, &cx.own.kept);
    let state = &view.state;
    // What was shown to go along is of what stood in the fields and was marked then.
    let shared = stage.shared.as_ref().filter(|(of, _)| of == state.content()).map(|(_, shared)| shared);
    let own_costs = own_costs(view);
    let all_private = !own_costs.is_empty() && own_costs.iter().all(|path| state.private().contains(path));
    let on_own = {
        let dispatcher = view.dispatcher.clone();
        Callback::from(move |_: Event| {
            dispatcher.dispatch(Action::Marked { paths: own_costs.clone(), private: !all_private });
        })
    };
    let quotes = state.draft().quotes.iter().enumerate().map(|(quote, draft)| {
        let private = state.is_private_quote(quote);
        let dispatcher = view.dispatcher.clone();
        let on_change = Callback::from(move |_: Event| {
            dispatcher.dispatch(Action::QuoteMarked { quote, private: !private });
        });
        yes_no(format!("private-quote-{quote}"), say.share_quote(&draft.name), private, on_change)
    });
    let on_results = {
        let memory = cx.memory.clone();
        Callback::from(move |_: Event| {
            memory.change(|own| {
                own.kept.results = !own.kept.results;
                (own.kept.shared, own.kept.copied) = (None, None);
            });
        })
    };
    let on_make = {
        let (view, memory, results) = (view.clone(), cx.memory.clone(), stage.results);
        Callback::from(move |_: MouseEvent| {
            let (memory, of) = (memory.clone(), view.state.content().clone());
            let on_answer = Callback::from(move |answer| {
                let Answer::Page(Reply::Shared(shared)) = answer else { return };
                let shared = Some((of.clone(), Rc::from(shared)));
                memory.change(move |own| (own.kept.shared, own.kept.copied) = (shared, None));
            });
            let job = Job::Share(Box::new(sharing(&view, results)));
            view.client.ask(job, None, Callback::noop(), on_answer);
        })
    };
    let marked = state.private().len();
    html! {
        <div class="share">
            <h3 id={TITLE_ID} tabindex="-1">{ say.share_title() }</h3>
            <p class="hint">{ say.share_lead() }{ " " }{ say.share_lead_keys() }</p>
            { yes_no("private-own".to_owned(), say.share_own_costs(), all_private, on_own) }
            { for quotes }
            if marked > 0 { <p class="hint">{ say.share_fields(marked) }</p> }
            { yes_no("share-results".to_owned(), say.share_results(), stage.results, on_results) }
            <p class="buttons">
                <button type="button" class="button" onclick={on_make}>{ say.share_make() }</button>
            </p>
            <div aria-live="polite">
                { for shared.map(|shared| goes_along(cx, shared)) }
            </div>
        </div>
    }
}

fn yes_no(id: String, label: String, on: bool, on_change: Callback<Event>) -> Html {
    check(Check { id: id.into(), label: label.into(), on, disabled: false, on_change })
}

fn sharing(view: &View, results: bool) -> Sharing {
    let (state, say) = (&view.state, &view.words.say);
    let draft = state.draft();
    Sharing {
        document: state.document(),
        results: state.summary().filter(|_| results),
        private_quotes: true,
        scenario: say.label_scenario(),
        channels: (1..=draft.channels.len()).map(|number| say.label_channel(number)).collect(),
        quotes: (1..=draft.quotes.len()).map(|number| say.label_quote(number)).collect(),
    }
}

/// Just what goes along, and the ways to send it.
fn goes_along(cx: &Cx<'_>, shared: &Rc<Shared>) -> Html {
    let (words, say) = (&cx.view.words, &cx.view.words.say);
    let document = &shared.document;
    let withheld: Vec<String> = document.withheld.iter().map(|path| words.label(*path)).collect();
    let quotes: Vec<&str> = document.draft.quotes.iter().map(|quote| quote.name.as_str()).collect();
    let link = shared.link.as_ref().map(|link| store::address_of(link));
    let on_save = {
        let (shared, name) = (shared.clone(), file_name(words, &document.draft.name, "punnus.json"));
        Callback::from(move |_: MouseEvent| {
            if let Ok(text) = &shared.file {
                saving::save(&name, "application/json", text.as_bytes());
            }
        })
    };
    html! {
        <>
            if document.redacted {
                if !withheld.is_empty() { <p>{ say.share_withheld(withheld.join(", ")) }</p> }
                <p>{ if quotes.is_empty() { say.share_no_quotes() } else { say.share_quotes(quotes.join(", ")) } }</p>
            } else {
                <p>{ say.share_everything() }</p>
            }
            <p>{ match &document.frozen {
                Some(frozen) => say.share_frozen(words.totals(frozen)),
                None if document.redacted => say.share_no_results(),
                None => String::new(),
            } }</p>
            { match link {
                Ok(link) => link_field(cx, link),
                Err(_) => html! { <p class="message">{ say.share_no_link() }</p> },
            } }
            <p class="buttons">
                <button type="button" class="button" onclick={on_save}>{ say.share_save() }</button>
            </p>
        </>
    }
}

fn link_field(cx: &Cx<'_>, link: String) -> Html {
    let say = &cx.view.words.say;
    let length = link.chars().count();
    let warning = match CUT_AT.map(|at| length > at) {
        [_, true] => Some(say.share_cut_many()),
        [true, false] => Some(say.share_cut_some()),
        [false, false] => None,
    };
    let on_copy = {
        let (memory, link) = (cx.memory.clone(), link.clone());
        Callback::from(move |_: MouseEvent| copy(&memory, &link))
    };
    let told =
        cx.own.kept.copied.map(|copied| if copied { say.share_copied() } else { say.share_not_copied() });
    html! {
        <div class="field">
            <div class="field-line">
                <label for="share-link">{ say.share_link() }</label>
                <span class="control text"><input id="share-link" type="text" readonly=true value={link} /></span>
            </div>
            <p class="hint">{ say.share_length(length) }{ " " }{ for warning }</p>
            <p class="buttons">
                <button type="button" class="button" onclick={on_copy}>{ say.share_copy() }</button>
                <span role="status">{ told.unwrap_or_default() }</span>
            </p>
        </div>
    }
}

/// Copies a text; a browser that does not allow it says so.
fn copy(memory: &Memory, text: &str) {
    // Without a secure context there is no clipboard to ask.
    let clipboard = js_sys::Reflect::get(&gloo::utils::window().navigator(), &"clipboard".into());
    let clipboard = clipboard.ok().and_then(|found| found.dyn_into::<web_sys::Clipboard>().ok());
    let memory = memory.clone();
    let Some(clipboard) = clipboard else {
        memory.change(|own| own.kept.copied = Some(false));
        return;
    };
    let written = clipboard.write_text(text);
    wasm_bindgen_futures::spawn_local(async move {
        let copied: Result<JsValue, JsValue> = wasm_bindgen_futures::JsFuture::from(written).await;
        memory.change(move |own| own.kept.copied = Some(copied.is_ok()));
    });
}
