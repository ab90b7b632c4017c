//! The service each option gives, channel by channel, against the target.

use super::part::Cx;
use super::tables::{ByOption, NOTHING, scroll, section, with_bar};
use crate::asked::{Channel, Goal};
use crate::components::bar::against;
use crate::i18n::Words;
use crate::outlook::keeps_up;
use punnus_engine::compare::{ChannelReport, Outcome};

use punnus_engine::served::State;
use punnus_engine::units::Unit;
use yew::prelude::*;

/// Levels this close to the target meet it: rounding is no missed target.
const ROUNDING: f64 = 1e-9;

/// A share in whole percent; with decimals where it would else be told like a target it misses.
fn level(words: &Words, share: f64, target: f64) -> String {
    let whole = words.formats.percent(share);
    if share < target - ROUNDING && whole == words.formats.percent(target) {
        words.with_unit(libm::floor(share * 1e4) / 100.0, 2, Unit::Share)
    } else {
        whole
    }
}

/// The service each option gives.
pub(super) fn service_given(cx: &Cx<'_>) -> Html {
    let (words, answer) = (&cx.view.words, cx.view.state.answer());
    let comparison = &answer.comparison;
    let options: Vec<&Outcome> = comparison.options.iter().collect();
    let table = ByOption::of(words, comparison);
    let shown = html! {
        <table class={table.figures()}>
            <thead>{ table.heads(&|_| true) }</thead>
            { for answer.asked.channels.iter().enumerate().map(|(place, channel)| {
                channel_rows(words, (place, channel), &options, table)
            }) }
        </table>
    };
    let say = &words.say;
    let body = html! {
        <>
            { shown }
            <p class="hint bars-legend">{ say.service_legend() }</p>
        </>
    };
    section("service-title", say.service_title(), say.service_lead(), scroll("service-title", body))
}

fn channel_rows(
    words: &Words,
    (place, channel): (usize, &Channel),
    options: &[&Outcome],
    table: ByOption<'_>,
) -> Html {
    let (say, formats) = (&words.say, &words.formats);
    let wanted = channel.goal.target();
    let asked = match channel.goal {
        Goal::Live { within_s, .. } => {
            say.service_target_live(formats.percent(wanted), formats.number(within_s, 1))
        }
        Goal::Deferred { within_h, .. } => {
            say.service_target_deferred(formats.percent(wanted), formats.number(within_h, 1))
        }
    };
    let judged = |share: f64| {
        let text = level(words, share, wanted);
        let missed = share < wanted - ROUNDING;
        let told = if missed {
            html! { <span class="missed">{ text }<span class="missed-note">{ say.service_below() }</span></span> }
        } else {
            html! { { text } }
        };
        html! { <span class="amount">{ told }{ against(share, wanted, missed) }</span> }
    };
    let cells = |label: String, cell: &dyn Fn(&Outcome, &ChannelReport) -> Option<Html>| {
        let mut cells = options.iter().enumerate().map(|(option, outcome)| {
            let report = outcome.channels.get(place);
            let cell = report.and_then(|report| cell(outcome, report));
            (option, cell.unwrap_or_else(|| with_bar(NOTHING.to_owned(), 0.0, 0.0)))
        });
        table.row("", html! { { label } }, &mut cells)
    };
    let text = |text: String| Some(with_bar(text, 0.0, 0.0));
    let month = |outcome: &Outcome, month: Option<usize>| {
        let found = outcome.months.get(month?)?.channels.get(place)?;
        Some(judged(found.service_level.value()))
    };
    let all_keep_up = options
        .iter()
        .all(|option| option.channels.get(place).is_none_or(|report| report.state == State::Settled));
    html! {
        <tbody>
            <tr class="group-row">
                <th scope="rowgroup" colspan={(options.len() + 1).to_string()}>
                    { &channel.name }<span class="row-note">{ asked }</span>
                </th>
            </tr>
            { cells(say.service_level(), &|_, report| Some(judged(report.service_level.value()))) }
            { cells(say.service_worst(), &|outcome, _| month(outcome, worst(outcome, place))) }
            { cells(say.service_steady(), &|outcome, _| month(outcome, outcome.months.len().checked_sub(1))) }
            { cells(say.service_answered(), &|_, report| text(formats.percent(report.answer_rate.value()))) }
            { cells(say.service_wait(), &|_, report| text(wait(words, channel, report.mean_wait_s?))) }
            { cells(say.service_occupancy(), &|_, report| text(formats.percent(report.occupancy?.value()))) }
            { cells(say.service_coverage(), &|_, report| text(formats.percent(report.coverage.value()))) }
            { cells(say.service_lost(), &|_, report| {
                text(formats.number(libm::round(report.served.lost().value()), 0))
            }) }
            if !all_keep_up {
                { cells(say.service_state(), &|_, report| {
                    Some(html! { <span class="words">{ keeps_up(words, channel.goal, report.state) }</span> })
                }) }
            }
        </tbody>
    }
}

/// The month with the channel's lowest level, from 0; the first if several.
fn worst(outcome: &Outcome, channel: usize) -> Option<usize> {
    let levels = outcome
        .months
        .iter()
        .map(|month| month.channels.get(channel).map(|report| report.service_level.value()));
    let levels: Vec<(usize, f64)> =
        levels.enumerate().filter_map(|(month, level)| Some((month, level?))).collect();
    levels
        .iter()
        .copied()
        .reduce(|worst, next| if next.1 < worst.1 { next } else { worst })
        .map(|(month, _)| month)
}

/// A wait in seconds, or in hours where work may wait.
fn wait(words: &Words, channel: &Channel, seconds: f64) -> String {
    match channel.goal {
        Goal::Live { .. } => words.with_unit(seconds, u8::from(seconds < 10.0), Unit::Seconds),
        Goal::Deferred { .. } => words.with_unit(seconds / 3_600.0, 1, Unit::Hours),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    // 79.996 % is below 80 %, and is not told as 80 %.
    #[test]
    fn a_missed_target_is_never_told_as_met() {
        let words = Words::plain(Language::English);
        let says = |share, expected: &str| assert_eq!(level(&words, share, 0.8), expected);
        says(0.799_96, "79.99\u{a0}%");
        says(0.75, "75%");
        says(0.8, "80%");
        says(0.803, "80%");
    }
}
