//! The start: what it costs and why, what a trial of it would show, and when it has paid off.

use super::part::Cx;
use super::tables::{ByOption, NOTHING, scroll, section, with_bar};
use crate::formats::signed_money;
use crate::i18n::Words;
use crate::ledger::adding_up;
use crate::outlook::{trial, turn_and_return};
use crate::state::Answer;
use punnus_engine::compare::{Outcome, RampUpLoss};
use punnus_engine::pilot::{Pilot, Stretch};
use punnus_engine::units::Money;
use yew::prelude::*;

/// The options that have something, each with its place among all.
fn having<'a, T>(answer: &'a Answer, of: impl Fn(&'a Outcome) -> Option<T>) -> Vec<(usize, &'a Outcome, T)> {
    let all = answer.comparison.options.iter().enumerate();
    all.filter_map(|(place, option)| Some((place, option, of(option)?))).collect()
}

/// The ramp-up loss, cause by cause: whole amounts that add up.
pub(super) fn loss(cx: &Cx<'_>) -> Html {
    let (words, answer) = (&cx.view.words, cx.view.state.answer());
    let (say, formats) = (&words.say, &words.formats);
    let started = having(answer, |option| option.ramp_up);
    let table = ByOption::of(words, &answer.comparison);
    // Each option's causes, and what they come to.
    let losses: Vec<(Vec<(String, f64)>, f64)> =
        started.iter().map(|(_, _, loss)| causes(words, loss)).collect();
    let Some((first, _)) = losses.first() else { return Html::default() };
    let amount_of = |option: usize, cause: usize| {
        losses.get(option).and_then(|(causes, _)| causes.get(cause)).map_or(0.0, |(_, amount)| *amount)
    };
    let most = losses
        .iter()
        .flat_map(|(causes, _)| causes)
        .fold(0.0_f64, |most, (_, amount)| most.max(amount.abs()));
    let rows = first
        .iter()
        .enumerate()
        .filter(|(cause, _)| (0..losses.len()).any(|option| amount_of(option, *cause).abs() > 0.0));
    let rows = rows.map(|(cause, (name, _))| {
        let mut cells = started.iter().enumerate().map(|(option, (place, ..))| {
            let amount = amount_of(option, cause);
            let text = if amount.abs() > 0.0 { formats.number(amount, 0) } else { NOTHING.to_owned() };
            (*place, with_bar(text, amount, most))
        });
        table.row("", html! { { name } }, &mut cells)
    });
    let foot = |class: &'static str, label: String, cell: &dyn Fn(usize) -> String| {
        let mut cells = started
            .iter()
            .enumerate()
            .map(|(option, (place, ..))| (*place, with_bar(cell(option), 0.0, 0.0)));
        table.row(class, html! { { label } }, &mut cells)
    };
    let shown = html! {
        <table class={table.figures()}>
            <thead>{ table.heads(&|option| started.iter().any(|(place, ..)| *place == option)) }</thead>
            <tbody>
                { for rows }
                { foot("total", say.fact_ramp_loss(), &|option| {
                    formats.number(losses.get(option).map_or(0.0, |(_, total)| *total), 0)
                }) }
                { foot("", say.loss_until(), &|option| {
                    started.get(option).map_or(0, |(_, _, loss)| loss.until_month).to_string()
                }) }
            </tbody>
        </table>
    };
    section("loss-title", say.loss_title(), say.loss_lead(), scroll("loss-title", shown))
}

/// The causes of a loss in whole amounts, and the total they come to.
fn causes(words: &Words, loss: &RampUpLoss) -> (Vec<(String, f64)>, f64) {
    let named = words.loss_causes(loss);
    let total = libm::round(loss.total.value()) + 0.0;
    let exact: Vec<f64> = named.iter().map(|(_, amount)| amount.value()).collect();
    let names = named.into_iter().map(|(name, _)| name);
    (names.zip(adding_up(&exact, total)).collect(), total)
}

/// What a trial would show, beside what it is a trial of.
pub(super) fn trial_shown(cx: &Cx<'_>) -> Html {
    let (words, answer) = (&cx.view.words, cx.view.state.answer());
    let say = &words.say;
    let tried = having(answer, |option| option.against_own.as_ref()?.trial);
    let Some((_, _, first)) = tried.first() else { return Html::default() };
    let table = ByOption::of(words, &answer.comparison);
    // Options may start in different months, and so have differently many left.
    let second_year = tried.iter().all(|(_, _, pilot)| pilot.second_year);
    let longest = tried.iter().map(|(_, _, pilot)| pilot.trial.until).max().unwrap_or(first.trial.until);
    let stretch = |of: fn(&Pilot) -> &Stretch, label: String| {
        let most = tried.iter().fold(0.0_f64, |most, (_, _, pilot)| {
            [pilot.trial, pilot.steady].iter().fold(most, |most, part| most.max(part.per_month.value().abs()))
        });
        let mut months = tried.iter().map(|(place, _, pilot)| {
            let saved = -of(pilot).per_month.value();
            (*place, with_bar(signed_money(&*words.formats, saved), saved, most))
        });
        let mut each = tried.iter().map(|(place, _, pilot)| {
            let text = of(pilot)
                .per_unit
                .map_or(NOTHING.to_owned(), |each: Money| signed_price(words, -each.value()));
            (*place, with_bar(text, 0.0, 0.0))
        });
        let quiet = html! { <span class="row-note">{ say.trial_each() }</span> };
        html! { <>{ table.row("", html! { { label } }, &mut months) }{ table.row("", quiet, &mut each) }</> }
    };
    let steady = if second_year { say.trial_second_year() } else { say.trial_steady() };
    let shown = html! {
        <table class={table.figures()}>
            <thead>{ table.heads(&|option| tried.iter().any(|(place, ..)| *place == option)) }</thead>
            <tbody>
                { stretch(|pilot| &pilot.trial, say.trial_months(longest)) }
                { stretch(|pilot| &pilot.steady, steady) }
            </tbody>
        </table>
    };
    let body = html! {
        <>
            { scroll("trial-title", shown) }
            <div class="notes after">
                { for tried.iter().map(|(_, option, pilot)| html! {
                    <p>{ trial(words, &words.option_name(option), pilot) }</p>
                }) }
            </div>
        </>
    };
    section("trial-title", say.trial_title(), say.trial_lead(), body)
}

/// Money to the hundredth with its sign: plus is saved.
fn signed_price(words: &Words, value: f64) -> String {
    let rounded = libm::round(value * 100.0) / 100.0 + 0.0;
    let text = words.formats.price(rounded);
    if rounded > 0.0 { format!("+{text}") } else { text }
}

/// When each option turns, and what it returns, in sentences.
pub(super) fn turns(cx: &Cx<'_>) -> Html {
    let (words, answer) = (&cx.view.words, cx.view.state.answer());
    let others = having(answer, |option| option.against_own.as_ref());
    if others.is_empty() {
        return Html::default();
    }
    let body = html! {
        <ul class="sentences">
            { for others.iter().map(|(_, option, beside)| {
                let told = turn_and_return(words, &words.option_name(option), beside);
                html! { <li>{ told.join(" ") }</li> }
            }) }
        </ul>
    };
    section("rates-title", words.say.rates_title(), words.say.rates_lead(), body)
}
