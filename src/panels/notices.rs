//! What is told beside the answer until it is read: about keeping, opening and sharing.

use super::part::View;
use crate::jobs::Brought;
use crate::saving;
use crate::state::{Action, Notice, State};
use std::rc::Rc;
use yew::prelude::*;

/// Shows a comparison that was brought, and tells whether its results are others than they were.
pub fn open(dispatcher: &UseReducerDispatcher<State>, brought: Brought) {
    let Brought { document, answer, differs } = brought;
    dispatcher.dispatch(Action::Opened { document: Box::new(document), answer: answer.map(Rc::new) });
    if let Some(both) = differs {
        dispatcher.dispatch(Action::Noticed(Notice::Differs(Box::new(both))));
    }
}

/// All that is to be told.
pub fn notices(view: &Rc<View>) -> Html {
    let (words, say) = (&view.words, &view.words.say);
    let told = view.state.notices().iter().enumerate().map(|(place, notice)| {
        let read = {
            let dispatcher = view.dispatcher.clone();
            Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::NoticeRead(place)))
        };
        let text = match notice {
            Notice::NotKept(why) => words.not_kept(*why),
            Notice::KeptBeside => say.notice_beside(),
            Notice::LinkOpened => say.notice_link(),
            Notice::FileRefused { why, .. } => say.notice_file_refused(words.file_error(why)),
            Notice::KeptRefused { why, .. } => say.notice_kept_refused(words.file_error(why)),
            Notice::LinkRefused(why) => say.notice_link_refused(words.link_error(why)),
            Notice::Differs(both) => say.notice_differs(words.totals(&both.0), words.totals(&both.1)),
            Notice::Deleted { name, .. } => say.notice_deleted(name),
            Notice::NoWorker => say.no_worker(),
        };
        let way = match notice {
            Notice::FileRefused { text, .. } | Notice::KeptRefused { text, .. } if !text.is_empty() => {
                let (text, name) = (text.clone(), say.keep_file_name());
                let on_click = Callback::from(move |_: MouseEvent| {
                    saving::save(&format!("{name}.txt"), "text/plain", text.as_bytes());
                });
                html! { <button type="button" class="quiet" onclick={on_click}>{ say.notice_save_text() }</button> }
            }
            Notice::Deleted { id, .. } => {
                let (store, id, read) = (view.store.clone(), id.clone(), read.clone());
                let on_click = Callback::from(move |event: MouseEvent| {
                    store.bring_back(&id);
                    read.emit(event);
                });
                html! { <button type="button" class="quiet" onclick={on_click}>{ say.notice_bring_back() }</button> }
            }
            Notice::NotKept(_)
            | Notice::KeptBeside
            | Notice::LinkOpened
            | Notice::FileRefused { .. }
            | Notice::KeptRefused { .. }
            | Notice::LinkRefused(_)
            | Notice::Differs(_)
            | Notice::NoWorker => Html::default(),
        };
        html! {
            <p class="notice" role="status">
                { text }{ " " }{ way }{ " " }
                <button type="button" class="quiet" onclick={read}>{ say.notice_close() }</button>
            </p>
        }
    });
    html! { <>{ for told }{ received(view) }</> }
}

/// What whoever shared the comparison kept, and sent along instead.
fn received(view: &View) -> Html {
    let (words, received) = (&view.words, view.state.received());
    if !received.redacted {
        return Html::default();
    }
    let names: Vec<String> = received.withheld.iter().map(|path| words.label(*path)).collect();
    let say = &words.say;
    html! {
        <p class="notice" role="status">
            { if names.is_empty() { say.received_redacted_quotes() } else { say.received_redacted(names.join(", ")) } }
            { for received.frozen.as_ref().map(|frozen| html! {
                <>{ " " }{ say.received_frozen(words.totals(frozen)) }</>
            }) }
        </p>
    }
}
