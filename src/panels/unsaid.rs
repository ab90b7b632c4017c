//! What is not in the figures: what quotes do not say, and what money does not.

use super::part::Cx;
use super::tables::{ByOption, NOTHING, scroll, section, with_bar};
use punnus_engine::compare::{Outcome, Who};
use punnus_engine::draft::Topic;
use punnus_engine::scorecard::Scored;
use yew::prelude::*;

/// What the quotes do not say, and what it is worth.
pub(super) fn silences(cx: &Cx<'_>) -> Html {
    let (words, comparison) = (&cx.view.words, &cx.view.state.answer().comparison);
    let silent: Vec<(usize, &Outcome)> =
        comparison.options.iter().enumerate().filter(|(_, option)| !option.silences.is_empty()).collect();
    if silent.is_empty() {
        return Html::default();
    }
    let table = ByOption::of(words, comparison);
    let worth = |option: &Outcome, topic: Topic| {
        let found = option.silences.iter().find(|silence| silence.topic == topic);
        found.map(|silence| libm::round(silence.worth.value()) + 0.0)
    };
    let topics = Topic::ALL
        .into_iter()
        .filter(|topic| silent.iter().any(|(_, option)| worth(option, *topic).is_some()));
    let most = silent
        .iter()
        .flat_map(|(_, option)| &option.silences)
        .fold(0.0_f64, |most, silence| most.max(silence.worth.value().abs()));
    let shown = html! {
        <table class={table.figures()}>
            <thead>{ table.heads(&|option| silent.iter().any(|(place, _)| *place == option)) }</thead>
            <tbody>
                { for topics.map(|topic| {
                    let mut cells = silent.iter().map(|(place, option)| {
                        let worth = worth(option, topic);
                        let text = worth.map_or(NOTHING.to_owned(), |worth| words.formats.money(worth));
                        (*place, with_bar(text, worth.unwrap_or(0.0), most))
                    });
                    table.row("", html! { { words.topic(topic) } }, &mut cells)
                }) }
            </tbody>
        </table>
    };
    let say = &words.say;
    section("silence-title", say.silence_title(), say.silence_lead(), scroll("silence-title", shown))
}

/// What the scorecard comes to, where there is one.
pub(super) fn scores(cx: &Cx<'_>) -> Html {
    let (words, comparison) = (&cx.view.words, &cx.view.state.answer().comparison);
    // Your own team once, however many ways it may work, then the quotes.
    let of_team = |own: bool| {
        comparison.options.iter().enumerate().filter(move |(_, option)| match option.who {
            Who::OwnTeam => own,
            Who::Quote(_) => !own,
            Who::Today | Who::BesideOtherWork => false,
        })
    };
    let scored: Vec<(usize, &Outcome, &Scored)> = of_team(true)
        .chain(of_team(false))
        .zip(&comparison.scores)
        .map(|((place, option), scored)| (place, option, scored))
        .collect();
    if scored.is_empty() {
        return Html::default();
    }
    let say = &words.say;
    let table = ByOption::of(words, comparison);
    let cells = |label: String, cell: &dyn Fn(&Scored) -> Html| {
        let mut cells = scored.iter().map(|(place, _, scored)| (*place, cell(scored)));
        table.row("", html! { { label } }, &mut cells)
    };
    let shown = html! {
        <table class={table.figures()}>
            <thead>{ table.heads(&|option| scored.iter().any(|(place, ..)| *place == option)) }</thead>
            <tbody>
                { cells(say.score_average(), &|scored| match scored.score {
                    Some(score) => with_bar(words.formats.number(score.value(), 1), 0.0, 0.0),
                    None => with_bar(NOTHING.to_owned(), 0.0, 0.0),
                }) }
                { cells(say.score_share(), &|scored| {
                    with_bar(words.formats.percent(scored.share_scored.value()), 0.0, 0.0)
                }) }
                { cells(say.score_out(), &|scored| {
                    let out: Vec<String> =
                        scored.knocked_out_by.iter().map(|criterion| words.criterion(*criterion)).collect();
                    if out.is_empty() {
                        with_bar(NOTHING.to_owned(), 0.0, 0.0)
                    } else {
                        html! { <span class="words missed">{ out.join(", ") }</span> }
                    }
                }) }
            </tbody>
        </table>
    };
    section("score-title", say.field_scorecard(), say.score_lead(), scroll("score-title", shown))
}
