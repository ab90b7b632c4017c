//! Comparisons as files, and the months as a table.

use super::keep;
use super::part::{Cx, View};
use crate::i18n::Words;
use crate::jobs::{Answer, Job, Reply};
use crate::numbers::Separators;
use crate::saving;
use crate::state::{Action, Notice};
use gloo::events::{EventListener, EventListenerOptions};
use punnus_exchange::table::{self, Cell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// The ways to open and save files.
pub(super) fn files(cx: &Cx<'_>) -> Html {
    let (view, say) = (cx.view, &cx.view.words.say);
    let on_pick = {
        let (view, memory) = (view.clone(), cx.memory.clone());
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let file = input.as_ref().and_then(|input| input.files()?.get(0));
            if let Some(file) = file {
                let memory = memory.clone();
                open_file(&view, &file, move || memory.change(keep::anew));
            }
            // The same file may be picked again.
            if let Some(input) = input {
                input.set_value("");
            }
        })
    };
    let on_save = {
        let view = view.clone();
        Callback::from(move |_: MouseEvent| save_file(&view))
    };
    let on_table = {
        let view = view.clone();
        Callback::from(move |_: MouseEvent| {
            let name = file_name(&view.words, &view.state.draft().name, "csv");
            let on_answer = Callback::from(move |answer| {
                if let Answer::Page(Reply::Table(bytes)) = answer {
                    saving::save(&name, "text/csv", &bytes);
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
        <div class="buttons">
            <label class="button file-button">
                { say.keep_open_file() }
                <input type="file" class="visually-hidden" accept=".json,application/json" onchange={on_pick} />
            </label>
            <button type="button" class="button" aria-keyshortcuts="Control+S Meta+S" onclick={on_save}>{ say.keep_save_file() }</button>
            <button type="button" class="quiet" onclick={on_table}>{ say.keep_table() }</button>
        </div>
    }
}

/// Saves the comparison shown.
fn save_file(view: &Rc<View>) {
    let name = file_name(&view.words, &view.state.draft().name, "punnus.json");
    let on_answer = Callback::from(move |answer| {
        if let Answer::Page(Reply::Kept(text)) = answer {
            saving::save(&name, "application/json", text.as_bytes());
        }
    });
    let job = Job::Save(Box::new(view.state.document()), view.state.summary());
    view.client.ask(job, None, Callback::noop(), on_answer);
}

/// Opens a file beside what is kept, or tells why not; `then` is done either way.
fn open_file(view: &Rc<View>, file: &File, then: impl Fn() + 'static) {
    let open = view.clone();
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
        then();
    });
    view.client.ask(Job::Open(None), Some(file), Callback::noop(), on_answer);
}

/// Files wherever one is on the page: Ctrl or Cmd and S saves, and what is dropped is opened, unless it is dropped
/// where another file is awaited. The browser would leave the page for it otherwise.
#[hook]
pub fn use_files(view: &Rc<View>) {
    // Listened to once, while each drawing has another view.
    let latest = use_mut_ref(|| view.clone());
    latest.replace(view.clone());
    use_effect_with((), move |()| {
        let window = gloo::utils::window();
        let listen = |name: &'static str, heard: Box<dyn FnMut(&Event)>| {
            EventListener::new_with_options(
                &window,
                name,
                EventListenerOptions::enable_prevent_default(),
                heard,
            )
        };
        let keys = latest.clone();
        let saves = listen(
            "keydown",
            Box::new(move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                let held = key.ctrl_key() != key.meta_key() && !key.alt_key() && !key.shift_key();
                if held && key.key().eq_ignore_ascii_case("s") {
                    event.prevent_default();
                    let view = keys.borrow().clone();
                    save_file(&view);
                }
            }),
        );
        let over = listen(
            "dragover",
            Box::new(|event| {
                if brings_files(event) {
                    event.prevent_default();
                }
            }),
        );
        let drops = listen(
            "drop",
            Box::new(move |event| {
                if event.default_prevented() || !brings_files(event) {
                    return;
                }
                event.prevent_default();
                let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
                if let Some(file) = data.and_then(|data| data.files()?.get(0)) {
                    let view = latest.borrow().clone();
                    open_file(&view, &file, || ());
                }
            }),
        );
        move || drop((saves, over, drops))
    });
}

/// Text that is dragged from one field to another is none of the page's business.
fn brings_files(event: &Event) -> bool {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// A file's name after what it holds; without spaces and the signs of ASCII, Latin and general punctuation, some of which
/// trouble some systems.
pub(super) fn file_name(words: &Words, name: &str, ending: &str) -> String {
    let plain = |c: char| match c {
        '×' | '÷' | '\u{2000}'..='\u{206f}' => '-',
        _ if c.is_ascii_alphanumeric() || c >= 'À' => c,
        _ => '-',
    };
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
