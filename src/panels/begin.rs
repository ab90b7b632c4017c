//! Where to begin: with an example, or with nothing; the call log has a panel of its own.

use super::part::Cx;
use crate::edits::blank;
use crate::examples::TITLES;
use crate::jobs::{Answer, Job, Reply};
use crate::state::Action;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use yew::prelude::*;

/// Examples and a blank one, each a button: what stands in the fields is replaced, and can be brought back.
pub(super) fn begin(cx: &Cx<'_>) -> Html {
    let (say, state) = (&cx.view.words.say, &cx.view.state);
    let language = state.language();
    let examples = TITLES.iter().enumerate().map(|(place, title)| {
        let (dispatcher, client) = (cx.view.dispatcher.clone(), cx.view.client.clone());
        let on_click = Callback::from(move |_: MouseEvent| {
            let dispatcher = dispatcher.clone();
            let on_answer = Callback::from(move |answer| {
                if let Answer::Page(Reply::Example(draft)) = answer {
                    dispatcher.dispatch(Action::Started { draft, asks: Vec::new() });
                }
            });
            client.ask(Job::Example(place, language), None, Callback::noop(), on_answer);
        });
        html! { <li><button type="button" class="quiet" onclick={on_click}>{ title(say) }</button></li> }
    });
    let on_blank = {
        let dispatcher = cx.view.dispatcher.clone();
        let (name, channel) = (say.blank_name(), say.blank_channel());
        let (country, start) = (state.draft().country, state.answer().asked.start);
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
