//! What the answer rests on, for paper: the main inputs with their values and where they come from.

use super::part::Cx;
use crate::language::Language;
use crate::state::shown_number;
use punnus_engine::compare::Warning;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::ramp::BetterBy;
use yew::prelude::*;

const TEAM: [Field; 10] = [
    Field::HourlyPay,
    Field::HolidayCost,
    Field::OnCosts,
    Field::Shrinkage,
    Field::ScheduleLoss,
    Field::WeeklyHours,
    Field::Leavers,
    Field::Span,
    Field::Workplace,
    Field::PayIndex,
];

const CHANNEL: [Field; 5] = [
    Field::ContactsPerMonth,
    Field::HandleTime,
    Field::FirstContactResolution,
    Field::Growth,
    Field::LostValue,
];

const BETTER: [Field; 3] = [Field::BetterFrom, Field::BetterHandleTime, Field::BetterResolution];

/// The place of the last phase of a start.
const LAST_PHASE: usize = 3;

/// What a value rests on that is better than what was measured.
fn better_by(draft: &ScenarioDraft, path: Path) -> Option<BetterBy> {
    match (path.place.quote(), path.place) {
        (Some(quote), Place::Ramp(_)) => draft.quotes.get(quote)?.ramp.better_by,
        (None, Place::Better) => draft.in_house.better.map(|better| better.by),
        _ => None,
    }
}

/// The inputs that decide most, in the order of the steps.
fn paths(draft: &ScenarioDraft) -> Vec<(String, Vec<Path>)> {
    let mut groups = Vec::new();
    for (place, channel) in draft.channels.iter().enumerate() {
        let mut of_channel: Vec<Path> =
            CHANNEL.iter().map(|field| Path::new(Place::Channel(place), *field)).collect();
        if channel.service.is_some() {
            let service = [Field::Target, Field::AnswerWithin];
            of_channel.extend(service.map(|field| Path::new(Place::Service(place), field)));
        }
        groups.push((channel.name.clone(), of_channel));
    }
    let mut team: Vec<Path> = TEAM.iter().map(|field| Path::new(Place::InHouse, *field)).collect();
    if draft.in_house.better.is_some() {
        team.extend(BETTER.map(|field| Path::new(Place::Better, field)));
    }
    groups.push((String::new(), team));
    for (quote, terms) in draft.quotes.iter().enumerate() {
        let mut of_quote: Vec<Path> = (0..)
            .zip(&terms.terms.prices)
            .map(|(line, price)| Path::new(Place::Component { quote, line }, price.per.field()))
            .collect();
        of_quote.push(Path::new(Place::Terms(quote), Field::MonthlyMinimum));
        of_quote.push(Path::new(Place::Terms(quote), Field::QuoteIndex));
        of_quote.push(Path::new(Place::OwnSide(quote), Field::Management));
        of_quote.push(Path::new(Place::Agreement(quote), Field::GoLive));
        of_quote.push(Path::new(Place::Agreement(quote), Field::Term));
        let better = terms.ramp.better_at_last();
        of_quote.extend(better.map(|(field, _)| Path::item(Place::Ramp(quote), field, LAST_PHASE)));
        groups.push((terms.name.clone(), of_quote));
    }
    groups
}

/// The inputs with their values and sources; on paper only.
pub(super) fn assumptions(cx: &Cx<'_>) -> Html {
    let (words, say, state) = (&cx.view.words, &cx.view.words.say, &cx.view.state);
    let row = |path: &Path| {
        let number = shown_number(&mut cx.view.draft().borrow_mut(), *path);
        let value = number.map(|number| words.field_value(path.field, number)).unwrap_or_default();
        let unit = path.field.spec().map(|spec| words.unit(spec.unit)).unwrap_or_default();
        let source = match better_by(state.draft(), *path) {
            Some(by) => words.better_by(by),
            None => words.source(state.draft().country, path.field).unwrap_or_default(),
        };
        let price = if let Place::Component { quote, line } = path.place {
            state.draft().quotes.get(quote).and_then(|quote| quote.terms.prices.get(line))
        } else {
            None
        };
        let name = price.map_or_else(|| words.label(*path), |price| words.price_name(price));
        html! {
            <tr><th scope="row">{ name }</th><td>{ format!("{value} {unit}") }</td><td>{ source }</td></tr>
        }
    };
    let answer = state.answer();
    let comparison = &answer.comparison;
    let claims =
        comparison.warnings.iter().filter(|warning| matches!(warning, Warning::BetterByClaim { .. }));
    let claims = claims.map(|claim| words.warning(*claim, &comparison.options));
    html! {
        <section class="block paper-only assumptions">
            <header class="block-head"><h2>{ say.assumptions_title() }</h2></header>
            <p>{ say.assumptions_lead(&answer.asked.name, today(state.language()), &answer.comparison.model) }</p>
            { for claims.map(|claim| html! { <p>{ claim }</p> }) }
            <div class="assumption-groups">
            { for paths(state.draft()).iter().map(|(name, paths)| html! {
                <table class="figures">
                    <caption>{ if name.is_empty() { say.step_team() } else { name.clone() } }</caption>
                    <tbody>{ for paths.iter().map(row) }</tbody>
                </table>
            }) }
            </div>
        </section>
    }
}

/// The day, as people write it.
fn today(language: Language) -> String {
    js_sys::Date::new_0().to_locale_date_string(language.tag(), &wasm_bindgen::JsValue::UNDEFINED).into()
}
