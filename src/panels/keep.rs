//! The comparisons kept in this browser, and what one differs in from another.

use super::part::{Cx, Memory, Own, View};
use super::{files, share};
use crate::jobs::{Answer, Contrast, Job, Reply, Shared};
use crate::state::{Action, Content, Notice};
use crate::store;
use punnus_engine::fields::Path;
use punnus_exchange::document::Held;
use std::rc::Rc;
use yew::prelude::*;

/// What is found out about comparisons kept and shared.
#[derive(Clone, Default)]
pub(super) struct Stage {
    /// Rises when comparisons come or go.
    changes: u32,
    /// Whether totals are to go along.
    pub results: bool,
    /// What goes along, and of what: it is not shown beside anything else.
    pub shared: Option<(Rc<Content>, Rc<Shared>)>,
    /// Whether the link was copied.
    pub copied: Option<bool>,
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

/// Other comparisons are there, or another one is shown: nothing found out before is of it.
pub(super) fn anew(own: &mut Own) {
    own.kept = Stage { changes: own.kept.changes + 1, ..Stage::default() };
}

/// What leads here.
pub(super) const ID: &str = "keep";

/// Comparisons, files and sharing.
pub(super) fn keep(cx: &Cx<'_>) -> Html {
    let say = &cx.view.words.say;
    let opens = cx.opens();
    html! {
        <details class="begin keep" id={ID} open={opens.at_first} ontoggle={opens.on_toggle}>
            <summary onclick={opens.on_click}>{ say.keep_title() }</summary>
            // Not while it is closed: what is kept would be read at every keystroke.
            if cx.own.open {
                <p class="hint">{ say.keep_lead() }</p>
                { comparisons(cx) }
                { files::files(cx) }
                { contrast(cx) }
                { share::share(cx) }
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
            memory.change(anew);
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
