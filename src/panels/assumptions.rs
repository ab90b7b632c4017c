//! What the answer rests on, for paper: the main inputs with their values and where they come from.

use crate::i18n::Words;
use crate::state::{State, shown_number};
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use yew::prelude::*;

/// What it is drawn from.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page knows.
    pub state: UseReducerHandle<State>,
    /// The day it is printed, as people write it.
    pub today: AttrValue,
}

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
    let team = TEAM.iter().map(|field| Path::new(Place::InHouse, *field)).collect();
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
        groups.push((terms.name.clone(), of_quote));
    }
    groups
}

/// The inputs with their values and sources; on paper only.
#[component]
pub fn Assumptions(props: &Props) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let (say, state) = (&words.say, &props.state);
    let mut draft = state.draft().clone();
    let mut row = |path: &Path| {
        let number = shown_number(&mut draft, *path);
        let value = number.map(|number| words.field_value(path.field, number)).unwrap_or_default();
        let spec = path.field.spec();
        let unit = spec.map(|spec| words.unit(spec.unit)).unwrap_or_default();
        let source = spec.map(|spec| words.allowed_and_source(path.field, spec)).unwrap_or_default();
        html! {
            <tr><th scope="row">{ words.label(*path) }</th><td>{ format!("{value} {unit}") }</td><td>{ source }</td></tr>
        }
    };
    let answer = state.answer();
    html! {
        <section class="block paper-only assumptions">
            <header class="block-head"><h2>{ say.assumptions_title() }</h2></header>
            <p>{ say.assumptions_lead(&answer.asked.name, props.today.as_str(), &answer.comparison.model) }</p>
            { for paths(state.draft()).iter().map(|(name, paths)| html! {
                <table class="figures">
                    <caption>{ if name.is_empty() { say.step_team() } else { name.clone() } }</caption>
                    <tbody>{ for paths.iter().map(&mut row) }</tbody>
                </table>
            }) }
        </section>
    }
}
