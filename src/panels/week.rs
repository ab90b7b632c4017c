//! The week: when contacts want to come, who is open, and what each hour costs.

use super::answer::use_width;
use super::tables::{Twin, section};
use crate::charts::week::{Row, Week};
use crate::components::pick::Pick;
use crate::i18n::Words;
use crate::jobs::{self, Job, NotPriced, Priced, PricedHalfHour};
use crate::names::half_hour;
use crate::state::{Answer, State};
use crate::week::{Day, shown};
use crate::worker::Client;
use punnus_engine::calendar::{DayType, INTERVALS};
use punnus_engine::compare::Who;
use punnus_engine::scenario::Opening;
use std::ops::Range;
use std::rc::Rc;
use yew::prelude::*;

/// What the week is drawn from.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page knows.
    pub state: UseReducerHandle<State>,
}

/// Prices, and how far they are. They are of one answer, and gone with it.
#[derive(Clone, PartialEq)]
enum Prices {
    NotAsked,
    Asked,
    Here(Rc<Priced>),
    None(jobs::Answer),
}

/// The month whose hours are priced.
const MONTH: u16 = 1;

/// The week of a channel.
#[component]
pub fn TheWeek(props: &Props) -> Html {
    let words = use_context::<Words>();
    let client = use_context::<Client>();
    let channel = use_state(|| 0_usize);
    let whose = use_state(|| 0_usize);
    let prices = use_state(|| (None::<Rc<Answer>>, Prices::NotAsked));
    let place = use_node_ref();
    let width = use_width(place.clone());
    let (Some(words), Some(client)) = (words, client) else { return Html::default() };
    let say = &words.say;
    let answer = props.state.answer();
    let channels = &answer.asked.channels;
    let at = (*channel).min(channels.len().saturating_sub(1));
    let Some(own) = channels.get(at) else { return Html::default() };
    let days = own.week.clone();
    let open: Vec<(String, Opening)> = answer
        .comparison
        .options
        .iter()
        .filter_map(|option| Some((words.option_name(option), answer.asked.opening(option.who, at)?)))
        .collect();
    let openings: Vec<Opening> = open.iter().map(|(_, opening)| *opening).collect();
    let shown = shown(&days, &openings);
    let found = match &*prices {
        (Some(of), found) if Rc::ptr_eq(of, answer) => found.clone(),
        _ => Prices::NotAsked,
    };
    let rows: Vec<Row> = days.iter().map(|day| row(&words, &open, day)).collect();
    let choose = |state: &UseStateHandle<usize>| {
        let state = state.clone();
        Callback::from(move |place| state.set(place))
    };
    let names: Vec<AttrValue> =
        channels.iter().map(|channel| AttrValue::from(channel.name.clone())).collect();
    // Hours are priced for the own team at the target, and for quotes.
    let payers: Vec<(String, Option<usize>)> = answer
        .comparison
        .options
        .iter()
        .filter_map(|option| match option.who {
            Who::OwnTeam => Some((words.option_name(option), None)),
            // Quotes put aside are not compared: the answer counts the others.
            Who::Quote(quote) => Some((words.option_name(option), Some(props.state.compared_quote(quote)?))),
            Who::Today | Who::BesideOtherWork => None,
        })
        .collect();
    let payer = (*whose).min(payers.len().saturating_sub(1));
    let payer_names: Vec<AttrValue> = payers.iter().map(|(name, _)| AttrValue::from(name.clone())).collect();
    let on_payer = {
        let (whose, prices) = (whose.clone(), prices.clone());
        Callback::from(move |place| {
            whose.set(place);
            prices.set((None, Prices::NotAsked));
        })
    };
    let on_price = {
        let (prices, answer) = (prices.clone(), answer.clone());
        let draft = props.state.draft().clone();
        let quote = payers.get(payer).and_then(|(_, quote)| *quote);
        Callback::from(move |_: MouseEvent| {
            prices.set((Some(answer.clone()), Prices::Asked));
            let (prices, answer) = (prices.clone(), answer.clone());
            let on_answer = Callback::from(move |found| {
                let found = if let jobs::Answer::Priced(priced) = found {
                    Prices::Here(Rc::new(priced))
                } else {
                    Prices::None(found)
                };
                prices.set((Some(answer.clone()), found));
            });
            let job = Job::PriceHours { draft: Box::new(draft.clone()), quote, month: MONTH };
            client.ask(job, None, Callback::noop(), on_answer);
        })
    };
    let payer_name = payers.get(payer).map(|(name, _)| name.clone()).unwrap_or_default();
    let month = answer.comparison.months.first().map(|month| words.formats.month(*month)).unwrap_or_default();
    let priced = match &found {
        Prices::NotAsked => Html::default(),
        Prices::Asked => html! { <p>{ say.week_pricing() }</p> },
        Prices::Here(_) => html! { <p>{ say.week_priced(payer_name, month) }</p> },
        Prices::None(reason) => html! { <p class="message">{ why_none(&words, reason) }</p> },
    };
    let cells = Rc::new(Cells {
        words: words.clone(),
        open: open.clone(),
        priced: found.clone(),
        days,
        shown: shown.clone(),
    });
    let told = {
        let cells = cells.clone();
        Callback::from(move |(day, interval)| cells.told(day, interval))
    };
    let table = Callback::from(move |()| cells.table());
    let body = html! {
        <>
            <Pick id="week-channel" label={say.field_channel_name()} options={names} chosen={at} on_choose={choose(&channel)} />
            <div class="chart-place" ref={place}>
                if width > 0.0 {
                    <Week id="week" description={say.week_describe(&own.name)} cursor={say.week_shown()}
                        options={open.iter().map(|(name, _)| AttrValue::from(name.clone())).collect::<Vec<_>>()}
                        {rows} {shown} {told} {width} />
                }
            </div>
            <div class="week-prices">
                <Pick id="week-payer" label={say.choose_option()} options={payer_names} chosen={payer} on_choose={on_payer} />
                <button type="button" class="button" disabled={found == Prices::Asked} onclick={on_price}>
                    { say.week_price() }
                </button>
                <div class="notes" aria-live="polite">{ priced }</div>
            </div>
            <Twin labelled_by="week-title" {table} />
        </>
    };
    section("week-title", say.week_title(), say.week_lead(), body)
}

/// A day of the chart.
fn row(words: &Words, open: &[(String, Opening)], day: &Day) -> Row {
    let hours =
        |opening: &Opening| (0..INTERVALS).map(|interval| opening.is_open(day.day, interval)).collect();
    Row {
        name: words.day_type(day.day).into(),
        heat: day.wanted.clone(),
        open: open.iter().map(|(_, opening)| hours(opening)).collect(),
    }
}

/// What is known of each half-hour.
struct Cells {
    words: Words,
    open: Vec<(String, Opening)>,
    priced: Prices,
    days: Vec<Day>,
    shown: Range<usize>,
}

impl Cells {
    /// A half-hour in words.
    fn told(&self, day: usize, interval: usize) -> String {
        let (say, formats) = (&self.words.say, &self.words.formats);
        let Some(day) = self.days.get(day) else { return String::new() };
        let open = self.open.iter().filter(|(_, opening)| opening.is_open(day.day, interval));
        let names: Vec<&str> = open.map(|(name, _)| name.as_str()).collect();
        let wanted = day.wanted.get(interval).copied().unwrap_or(0.0);
        let mut told = vec![say.week_contacts(formats.number(wanted, 1))];
        told.push(if names.is_empty() { say.week_nobody() } else { say.week_open(names.join(", ")) });
        told.extend(price_of(&self.priced, day.day, interval).map(|price| price_told(&self.words, price)));
        told.join("; ")
    }

    /// Days across, half-hours down: contacts, who is open, and prices where they are known.
    fn table(&self) -> Html {
        let words = &self.words;
        html! {
            <table class="figures week-table">
                <thead>
                    <tr>
                        <th scope="col">{ words.say.week_time() }</th>
                        { for self.days.iter().map(|day| html! { <th scope="col">{ words.day_type(day.day) }</th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for self.shown.clone().map(|interval| html! {
                        <tr>
                            <th scope="row">{ half_hour(interval) }</th>
                            { for self.days.iter().map(|day| self.cell(day, interval)) }
                        </tr>
                    }) }
                </tbody>
            </table>
        }
    }

    fn cell(&self, day: &Day, interval: usize) -> Html {
        let words = &self.words;
        let wanted = day.wanted.get(interval).copied().unwrap_or(0.0);
        let open = self.open.iter().filter(|(_, opening)| opening.is_open(day.day, interval));
        let names: Vec<&str> = open.map(|(name, _)| name.as_str()).collect();
        // Where all or nobody is open, the shade of the cell says it; else who is.
        let some = !names.is_empty() && names.len() < self.open.len();
        let price = price_of(&self.priced, day.day, interval);
        html! {
            <td class={(!names.is_empty()).then_some("someone-open")}>
                { words.formats.number(wanted, 1) }
                if names.is_empty() { <span class="cell-note">{ words.say.week_nobody() }</span> }
                if some { <span class="cell-note">{ words.say.week_open(names.join(", ")) }</span> }
                { for price.map(|price| html! { <span class="cell-note">{ price_told(words, price) }</span> }) }
            </td>
        }
    }
}

fn price_of(prices: &Prices, day: DayType, interval: usize) -> Option<PricedHalfHour> {
    let Prices::Here(priced) = prices else { return None };
    priced.days.iter().find(|found| found.day == day)?.half_hours.get(interval).copied()
}

/// What closing or opening a half-hour does.
fn price_told(words: &Words, found: PricedHalfHour) -> String {
    let amount = words.formats.price(found.price.abs());
    match (found.open, found.price < 0.0) {
        (true, false) => words.say.week_closing_saves(amount),
        (true, true) => words.say.week_closing_costs(amount),
        (false, false) => words.say.week_opening_costs(amount),
        (false, true) => words.say.week_opening_saves(amount),
    }
}

fn why_none(words: &Words, reason: &jobs::Answer) -> String {
    match reason {
        jobs::Answer::NotPriced(NotPriced::Inputs) => words.say.shifts_inputs(),
        jobs::Answer::NotPriced(NotPriced::OnlyAPart) => words.say.week_only_a_part(),
        jobs::Answer::NoWorker => words.say.log_error_worker(),
        jobs::Answer::NotPriced(NotPriced::NoneSuch)
        | jobs::Answer::Page(_)
        | jobs::Answer::Priced(_)
        | jobs::Answer::Planned(_)
        | jobs::Answer::NotPlanned(_)
        | jobs::Answer::Read(_)
        | jobs::Answer::NotRead(_)
        | jobs::Answer::Unreadable => words.say.week_no_prices(),
    }
}
