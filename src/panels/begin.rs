//! Where to begin: with an example, or with nothing; the call log has a panel of its own.

use super::part::Cx;
use crate::edits::blank;
use crate::state::Action;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use std::rc::Rc;
use yew::prelude::*;

/// A scenario to begin with.
#[derive(Clone)]
pub struct Example {
    /// What it is called.
    pub name: String,
    /// Reads it.
    pub read: Rc<dyn Fn() -> Option<ScenarioDraft>>,
}

impl PartialEq for Example {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && Rc::ptr_eq(&self.read, &other.read)
    }
}

/// Examples and a blank one, each a button: what stands in the fields is replaced, and can be brought back.
pub(super) fn begin(cx: &Cx<'_>) -> Html {
    let (say, state) = (&cx.view.words.say, &cx.view.state);
    let examples = cx.view.examples.iter().map(|example| {
        let (dispatcher, read) = (cx.view.dispatcher.clone(), example.read.clone());
        let on_click = Callback::from(move |_: MouseEvent| {
            if let Some(draft) = read() {
                dispatcher.dispatch(Action::Started { draft: Box::new(draft), asks: Vec::new() });
            }
        });
        html! { <li><button type="button" class="quiet" onclick={on_click}>{ &example.name }</button></li> }
    });
    let on_blank = {
        let dispatcher = cx.view.dispatcher.clone();
        let (name, channel) = (say.blank_name(), say.blank_channel());
        let (country, start) = (state.draft().country, state.answer().scenario.start);
        Callback::from(move |_: MouseEvent| {
            let draft = blank(name.clone(), channel.clone(), country, start.to_string());
            dispatcher.dispatch(Action::Started { asks: unknown(&draft), draft: Box::new(draft) });
        })
    };
    html! {
        <details class="begin">
            <summary>{ say.begin_title() }</summary>
            <p class="hint">{ say.begin_lead() }</p>
            <ul>
                { for examples }
                <li><button type="button" class="quiet" onclick={on_blank}>{ say.begin_blank() }</button></li>
            </ul>
        </details>
    }
}

/// What nobody knows but the person: how many contacts, how long they take, and what is paid where no usual pay is
/// known.
fn unknown(draft: &ScenarioDraft) -> Vec<Path> {
    let mut asks = vec![
        Path::new(Place::Channel(0), Field::ContactsPerMonth),
        Path::new(Place::Channel(0), Field::HandleTime),
    ];
    let team = &draft.in_house;
    let pays = [(Field::HourlyPay, team.hourly_pay), (Field::LeaderPay, team.leader_monthly_pay)];
    asks.extend(
        pays.iter().filter(|(_, pay)| *pay <= 0.0).map(|(field, _)| Path::new(Place::InHouse, *field)),
    );
    asks
}
