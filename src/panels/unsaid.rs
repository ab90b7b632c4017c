//! What is not in the figures: what quotes do not say, and what money does not.

use super::part::Cx;
use super::tables::{NOTHING, column, figures, heads, row, scroll, section, with_bar};
use crate::verdict::winner;
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
    let won = winner(&comparison.verdict);
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
    let options: Vec<&Outcome> = silent.iter().map(|(_, option)| *option).collect();
    let is_won = |option: usize| silent.get(option).is_some_and(|(place, _)| won == Some(*place));
    let table = html! {
        <table class={figures(options.len())}>
            <thead>{ heads(words, &options, &is_won) }</thead>
            <tbody>
                { for topics.map(|topic| {
                    let mut cells = silent.iter().map(|(place, option)| {
                        let worth = worth(option, topic);
                        let text = worth.map_or(NOTHING.to_owned(), |worth| words.formats.money(worth));
                        (column(won, *place), with_bar(text, worth.unwrap_or(0.0), most))
                    });
                    row("", html! { { words.topic(topic) } }, &mut cells)
                }) }
            </tbody>
        </table>
    };
    let say = &words.say;
    section("silence-title", say.silence_title(), say.silence_lead(), scroll("silence-title", table))
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
    let won = winner(&comparison.verdict);
    let cells = |label: String, cell: &dyn Fn(&Scored) -> Html| {
        let mut cells = scored.iter().map(|(place, _, scored)| (column(won, *place), cell(scored)));
        row("", html! { { label } }, &mut cells)
    };
    let options: Vec<&Outcome> = scored.iter().map(|(_, option, _)| *option).collect();
    let is_won = |option: usize| scored.get(option).is_some_and(|(place, ..)| won == Some(*place));
    let table = html! {
        <table class="figures">
            <thead>{ heads(words, &options, &is_won) }</thead>
            <tbody>
                { cells(say.score_average(), &|scored| match scored.score {
                    Some(score) => html! { { words.formats.number(score.value(), 1) } },
                    None => html! { { NOTHING } },
                }) }
                { cells(say.score_share(), &|scored| {
                    html! { { words.formats.percent(scored.share_scored.value()) } }
                }) }
                { cells(say.score_out(), &|scored| {
                    let out: Vec<String> =
                        scored.knocked_out_by.iter().map(|criterion| words.criterion(*criterion)).collect();
                    if out.is_empty() {
                        html! { { NOTHING } }
                    } else {
                        html! { <span class="words missed">{ out.join(", ") }</span> }
                    }
                }) }
            </tbody>
        </table>
    };
    section("score-title", say.field_scorecard(), say.score_lead(), scroll("score-title", table))
}
