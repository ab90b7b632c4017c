//! The comparisons kept in this browser, files, and what of the one shown may be shared.

use super::part::{Cx, Memory, View};
use crate::components::check::{Check, check};
use crate::i18n::Words;
use crate::jobs::{Answer, Contrast, Job, Reply, Shared, Sharing};
use crate::numbers::Separators;
use crate::state::{Action, Content, Notice};
use crate::store;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::units::Unit;
use punnus_exchange::document::Held;
use punnus_exchange::table::{self, Cell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// Links longer than this are cut by some programs, and by many if longer than the second.
const CUT_AT: [usize; 2] = [1_024, 2_048];

/// What is found out about comparisons kept and shared.
#[derive(Clone, Default)]
pub(super) struct Stage {
    /// Rises when comparisons come or go.
    changes: u32,
    /// Whether totals are to go along.
    results: bool,
    /// What goes along, and of what: it is not shown beside anything else.
    shared: Option<(Rc<Content>, Rc<Shared>)>,
    /// Whether the link was copied.
    copied: Option<bool>,
    /// What another comparison differs in, and its name; nothing if one cannot be read.
    contrast: Option<(String, Option<Rc<Contrast>>)>,
}

impl PartialEq for Stage {
    fn eq(&self, other: &Self) -> bool {
        let one = |stage: &Self| stage.shared.as_ref().map(|(_, shared)| Rc::as_ptr(shared));
        (self.changes, self.results, self.copied) == (other.changes, other.results, other.copied)
            && one(self) == one(other)
            && self.contrast == other.contrast
    }
}

/// Comparisons, files and sharing.
pub(super) fn keep(cx: &Cx<'_>) -> Html {
    let say = &cx.view.words.say;
    let opens = cx.opens();
    html! {
        <details class="begin keep" id="keep" open={opens.at_first} ontoggle={opens.on_toggle}>
            <summary onclick={opens.on_click}>{ say.keep_title() }</summary>
            // Not while it is closed: what is kept would be read at every keystroke.
            if cx.own.open {
                <p class="hint">{ say.keep_lead() }</p>
                { comparisons(cx) }
                { files(cx) }
                { contrast(cx) }
                { share(cx) }
            }
        </details>
    }
}

fn comparisons(cx: &Cx<'_>) -> Html {
    let (view, say) = (cx.view, &cx.view.words.say);
    let entries = view.store.list();
    let row = |entry: store::Entry| {
        let name = entry.name.clone().unwrap_or_else(|| say.keep_unnamed());
        if entry.current {
            return html! { <li><strong>{ name }</strong>{ " · " }{ say.keep_shown() }</li> };
        }
        let open = on_open(view, &cx.memory, entry.id.clone());
        let compare = on_compare(view, &cx.memory, entry.id.clone(), name.clone());
        let delete = {
            let (view, memory, id) = (view.clone(), cx.memory.clone(), entry.id);
            Callback::from(move |_: MouseEvent| {
                if let Some(name) = view.store.delete(&id) {
                    view.dispatcher.dispatch(Action::Noticed(Notice::Deleted { name, id: id.clone() }));
                }
                memory.change(|own| own.kept.changes += 1);
            })
        };
        html! {
            <li>
                <button type="button" class="quiet" onclick={open}>{ say.keep_open(&name) }</button>
                <button type="button" class="quiet" onclick={compare}>{ say.keep_compare(&name) }</button>
                <button type="button" class="quiet" onclick={delete}>{ say.keep_delete(&name) }</button>
            </li>
        }
    };
    let copy = {
        let (view, memory) = (view.clone(), cx.memory.clone());
        Callback::from(move |_: MouseEvent| {
            view.store.begin_another();
            view.dispatcher
                .dispatch(Action::Opened { document: Box::new(view.state.document()), answer: None });
            memory.change(|own| own.kept.changes += 1);
        })
    };
    html! {
        <>
            <ul class="kept">{ for entries.into_iter().map(row) }</ul>
            <p class="buttons">
                <button type="button" class="quiet" onclick={copy}>{ say.keep_copy() }</button>
            </p>
        </>
    }
}

/// Opens a comparison of this browser. The tab goes on to it once it is read: until then what is typed is kept where
/// it belongs.
fn on_open(view: &Rc<View>, memory: &Memory, id: String) -> Callback<MouseEvent> {
    let (view, memory) = (view.clone(), memory.clone());
    Callback::from(move |_: MouseEvent| {
        let Some(text) = view.store.text_of(&id) else { return };
        let (open, memory, id) = (view.clone(), memory.clone(), id.clone());
        let on_answer = Callback::from(move |answer| {
            let Answer::Page(Reply::Opened(opened)) = answer else { return };
            match opened {
                Ok(brought) => {
                    open.store.switch(&id);
                    super::notices::open(&open.dispatcher, *brought);
                }
                Err((why, text)) => {
                    let refused = Notice::KeptRefused { why, text: text.into() };
                    open.dispatcher.dispatch(Action::Noticed(refused));
                }
            }
            memory.change(|own| own.kept = Stage { changes: own.kept.changes + 1, ..Stage::default() });
        });
        view.client.ask(Job::Open(Some(text)), None, Callback::noop(), on_answer);
    })
}

fn on_compare(view: &Rc<View>, memory: &Memory, id: String, name: String) -> Callback<MouseEvent> {
    let (view, memory) = (view.clone(), memory.clone());
    Callback::from(move |_: MouseEvent| {
        let (Some(here), Some(there)) = (view.store.text(), view.store.text_of(&id)) else { return };
        let (memory, name) = (memory.clone(), name.clone());
        let on_answer = Callback::from(move |answer| {
            let Answer::Page(Reply::Contrasted(found)) = answer else { return };
            let found = (name.clone(), found.map(Rc::from));
            memory.change(move |own| own.kept.contrast = Some(found));
        });
        view.client.ask(Job::Contrast(here, there), None, Callback::noop(), on_answer);
    })
}

fn files(cx: &Cx<'_>) -> Html {
    let (view, say) = (cx.view, &cx.view.words.say);
    let on_pick = {
        let (view, memory) = (view.clone(), cx.memory.clone());
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let file = input.as_ref().and_then(|input| input.files()?.get(0));
            if let Some(file) = file {
                open_file(&view, &memory, &file);
            }
            // The same file may be picked again.
            if let Some(input) = input {
                input.set_value("");
            }
        })
    };
    let on_drop = {
        let (view, memory) = (view.clone(), cx.memory.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            let file = event.data_transfer().and_then(|data| data.files()?.get(0));
            if let Some(file) = file {
                open_file(&view, &memory, &file);
            }
        })
    };
    let on_save = {
        let view = view.clone();
        Callback::from(move |_: MouseEvent| {
            let name = file_name(&view.words, &view.state.draft().name, "punnus.json");
            let on_answer = Callback::from(move |answer| {
                if let Answer::Page(Reply::Kept(text)) = answer {
                    store::save(&name, "application/json", text.as_bytes());
                }
            });
            let job = Job::Save(Box::new(view.state.document()), view.state.summary());
            view.client.ask(job, None, Callback::noop(), on_answer);
        })
    };
    let on_table = {
        let view = view.clone();
        Callback::from(move |_: MouseEvent| {
            let name = file_name(&view.words, &view.state.draft().name, "csv");
            let on_answer = Callback::from(move |answer| {
                if let Answer::Page(Reply::Table(bytes)) = answer {
                    store::save(&name, "text/csv", &bytes);
                }
            });
            view.client.ask(
                Job::Table(months(&view), separators(&view.words)),
                None,
                Callback::noop(),
                on_answer,
            );
        })
    };
    html! {
        <div class="buttons" ondragover={Callback::from(|event: DragEvent| event.prevent_default())} ondrop={on_drop}>
            <label class="button file-button">
                { say.keep_open_file() }
                <input type="file" class="visually-hidden" accept=".json,application/json" onchange={on_pick} />
            </label>
            <button type="button" class="button" onclick={on_save}>{ say.keep_save_file() }</button>
            <button type="button" class="quiet" onclick={on_table}>{ say.keep_table() }</button>
        </div>
    }
}

/// Opens a file beside what is kept.
fn open_file(view: &Rc<View>, memory: &Memory, file: &File) {
    let (open, memory) = (view.clone(), memory.clone());
    let on_answer = Callback::from(move |answer| {
        let Answer::Page(Reply::Opened(opened)) = answer else { return };
        match opened {
            Ok(brought) => {
                open.store.begin_another();
                super::notices::open(&open.dispatcher, *brought);
            }
            Err((why, text)) => {
                let refused = Notice::FileRefused { why, text: text.into() };
                open.dispatcher.dispatch(Action::Noticed(refused));
            }
        }
        memory.change(|own| own.kept = Stage { changes: own.kept.changes + 1, ..Stage::default() });
    });
    view.client.ask(Job::Open(None), Some(file), Callback::noop(), on_answer);
}

/// A file's name after what it holds; letters and digits of any language, as others trouble some systems.
fn file_name(words: &Words, name: &str, ending: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let words_of: Vec<String> = name
        .chars()
        .take(60)
        .map(plain)
        .collect::<String>()
        .split('-')
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect();
    let name = if words_of.is_empty() { words.say.keep_file_name() } else { words_of.join("-") };
    format!("{name}.{ending}")
}

fn separators(words: &Words) -> table::Separators {
    match words.formats.separators() {
        Separators { decimal: '.', .. } => table::Separators::DecimalPoint,
        Separators { .. } => table::Separators::DecimalComma,
    }
}

/// Every line of cost of every option and month, one a line.
fn months(view: &View) -> Vec<Vec<Cell>> {
    let (words, say) = (&view.words, &view.words.say);
    let comparison = &view.state.answer().comparison;
    let text = |text: String| Cell::Text(text);
    let mut lines = vec![vec![
        text(say.column_month()),
        text(say.column_month()),
        text(say.choose_option()),
        text(say.cost_title()),
        text(comparison.currency.clone()),
    ]];
    for option in &comparison.options {
        let name = words.option_name(option);
        let before = std::iter::once((0_u16, String::new(), option.month_0.as_slice()));
        let months = (1..).zip(&option.months).map(|(number, month)| {
            let place = usize::from(number) - 1;
            let name = comparison.months.get(place).map(ToString::to_string).unwrap_or_default();
            (number, name, month.lines.as_slice())
        });
        for (number, month, found) in before.chain(months) {
            lines.extend(found.iter().map(|line| {
                vec![
                    Cell::Number { value: f64::from(number), decimals: 0 },
                    text(month.clone()),
                    text(name.clone()),
                    text(words.line(line.kind)),
                    Cell::Number { value: line.amount.value(), decimals: 2 },
                ]
            }));
        }
    }
    lines
}

/// What another comparison differs in, and what that does to the results.
fn contrast(cx: &Cx<'_>) -> Html {
    let Some((name, found)) = &cx.own.kept.contrast else { return Html::default() };
    let (words, say) = (&cx.view.words, &cx.view.words.say);
    let body = match found {
        None => html! { <p class="message">{ say.contrast_unread() }</p> },
        Some(found) if found.values.is_empty() => html! { <p>{ say.contrast_none() }</p> },
        Some(found) => {
            let told = |path: Path, held: &Option<Held>| match held {
                None => say.contrast_absent(),
                Some(Held::Open) => String::new(),
                Some(Held::Text(text)) => text.clone(),
                Some(Held::Number(number)) => {
                    words.field_value(path.field, number * crate::state::shown_per_unit(path.field))
                }
            };
            let result = |summary: &Option<_>| {
                summary.as_ref().map(|summary| words.totals(summary)).unwrap_or_default()
            };
            html! {
                <div class="scroll" role="group" aria-labelledby="contrast-title" tabindex="0">
                    <table class="figures">
                        <thead><tr>
                            <th scope="col">{ say.contrast_value() }</th>
                            <th scope="col">{ say.contrast_here() }</th>
                            <th scope="col">{ say.contrast_there() }</th>
                        </tr></thead>
                        <tbody>
                            <tr>
                                <th scope="row">{ say.cost_total() }</th>
                                <td>{ result(&found.results.0) }</td>
                                <td>{ result(&found.results.1) }</td>
                            </tr>
                            { for found.values.iter().map(|(path, here, there)| html! {
                                <tr>
                                    <th scope="row">{ words.label(*path) }</th>
                                    <td>{ told(*path, here) }</td>
                                    <td>{ told(*path, there) }</td>
                                </tr>
                            }) }
                        </tbody>
                    </table>
                </div>
            }
        }
    };
    html! {
        <div class="contrast" aria-live="polite">
            <h3 id="contrast-title">{ say.contrast_title(name) }</h3>
            { body }
        </div>
    }
}

/// The fields that say what the own team is paid and costs.
fn own_costs(view: &View) -> Vec<Path> {
    let mut draft = view.draft().borrow_mut();
    let money =
        |field: &Field| field.spec().is_some_and(|spec| spec.unit.is_money() || spec.unit == Unit::Share);
    let places = [Place::InHouse, Place::TopDown, Place::Beside, Place::Experts];
    let paths = Field::ALL
        .iter()
        .filter(|field| money(field))
        .flat_map(|field| places.into_iter().map(|place| Path::new(place, *field)));
    paths.filter(|path| punnus_exchange::redact::may_be_private(&mut draft, *path)).collect()
}

fn share(cx: &Cx<'_>) -> Html {
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
            <h3>{ say.share_title() }</h3>
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
                store::save(&name, "application/json", text.as_bytes());
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
