//! The week: when contacts want to come, who is open, and what each hour costs.

use super::part::Cx;
use super::tables::{section, twin};
use crate::charts::week::{Cell, Chart, Doing, Marked, Pointed, Row, week};
use crate::components::check::{Check, check};
use crate::components::pick::pick;
use crate::edits::Edit;
use crate::i18n::Words;
use crate::jobs::{self, Job, NotPriced, Priced, PricedDay, PricedHalfHour};
use crate::names::half_hour;
use crate::state::{Action, Answer};
use crate::week::{Day, shown};
use punnus_engine::calendar::{DayType, INTERVALS};
use punnus_engine::compare::Who;
use punnus_engine::scenario::Opening;
use std::ops::Range;
use std::rc::Rc;
use yew::prelude::*;

/// What the week's shades show.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Shades {
    /// Contacts wanted on the channel.
    #[default]
    Contacts,
    /// Agents of an option, all channels together.
    Agents,
    /// What its half-hours cost.
    Prices,
}

impl Shades {
    const ALL: [Self; 3] = [Self::Contacts, Self::Agents, Self::Prices];
}

/// Prices, and how far they are.
#[derive(Clone, Default, PartialEq)]
enum Found {
    #[default]
    NotAsked,
    /// With those of the answer before.
    Asked(Option<Rc<Priced>>),
    Here(Rc<Priced>),
    None(jobs::Answer),
}

impl Found {
    /// What shades are drawn from: those of before until new ones are here.
    fn shaded(&self) -> Option<&Rc<Priced>> {
        match self {
            Found::Here(priced) | Found::Asked(Some(priced)) => Some(priced),
            Found::NotAsked | Found::Asked(None) | Found::None(_) => None,
        }
    }
}

/// The prices of an answer's hours; they are gone with it.
#[derive(Clone, Default)]
pub(super) struct Prices {
    of: Option<Rc<Answer>>,
    found: Found,
}

impl PartialEq for Prices {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.of, &other.of) {
            (Some(one), Some(another)) => Rc::ptr_eq(one, another),
            (one, another) => one.is_none() && another.is_none(),
        };
        same && self.found == other.found
    }
}

/// The month whose hours are priced.
const MONTH: u16 = 1;

/// The week of a channel.
pub(super) fn the_week(cx: &Cx<'_>) -> Html {
    let (words, say, own) = (&cx.view.words, &cx.view.words.say, cx.own);
    let answer = cx.view.state.answer();
    let channels = &answer.asked.channels;
    let at = own.chosen.min(channels.len().saturating_sub(1));
    let Some(channel) = channels.get(at) else { return Html::default() };
    let days = channel.week.clone();
    let open: Vec<(String, Opening)> = answer
        .comparison
        .options
        .iter()
        .filter_map(|option| Some((words.option_name(option), answer.asked.opening(option.who, at)?)))
        .collect();
    let openings: Vec<Opening> = open.iter().map(|(_, opening)| *opening).collect();
    let shown = if own.whole_day { 0..INTERVALS } else { shown(&days, &openings) };
    let (payer, payers) = payers(cx);
    let mut found = match &own.prices.of {
        Some(of) if Rc::ptr_eq(of, answer) => own.prices.found.clone(),
        _ => Found::NotAsked,
    };
    let before = own.prices.found.shaded().cloned();
    let ask = asking(cx, payers.get(payer).and_then(|(_, quote)| *quote), before.clone());
    if own.shades != Shades::Contacts && found == Found::NotAsked {
        // Whoever looks at prices sees those of the answer there is.
        ask.emit(());
        found = Found::Asked(before);
    }
    let names: Vec<AttrValue> =
        channels.iter().map(|channel| AttrValue::from(channel.name.clone())).collect();
    let description = match own.shades {
        Shades::Contacts => say.week_describe(&channel.name),
        Shades::Agents => say.week_describe_agents(),
        Shades::Prices => say.week_describe_prices(),
    };
    let priced = found.shaded().map(|priced| priced.days.as_slice()).unwrap_or_default();
    let chart = Chart {
        id: "week",
        description,
        cursor: say.week_shown(),
        options: open.iter().map(|(name, _)| name.clone().into()).collect(),
        rows: days.iter().map(|day| row(words, &open, (day, own.shades), priced)).collect(),
        shown: shown.clone(),
        width: own.width,
        hint: say.week_set_hint(),
    };
    let on_doing = on_doing(cx, at, days.iter().map(|day| day.day).collect(), channel.opening_wanted);
    let set = hours_set(cx, &channel.name, channel.opening_wanted);
    let option = payers.get(payer).map(|(name, _)| name.clone()).unwrap_or_default();
    let lead = match own.shades {
        Shades::Contacts => say.week_lead(),
        Shades::Agents => say.week_lead_agents(option),
        Shades::Prices => say.week_lead_prices(option),
    };
    let prices = prices(cx, &found, (payer, &payers), ask);
    let cells = Cells { words, open, priced: found, days, shown };
    let on_channel = cx.on_choose(|own, place| {
        (own.chosen, own.pointed, own.set) = (place, Pointed::default(), Vec::new());
    });
    let shades: Vec<AttrValue> =
        [say.week_shade_contacts(), say.week_shade_agents(), say.week_shade_prices()]
            .map(AttrValue::from)
            .into();
    let shaded = Shades::ALL.iter().position(|shades| *shades == own.shades).unwrap_or_default();
    let on_shades =
        cx.on_choose(|own, place| own.shades = Shades::ALL.get(place).copied().unwrap_or_default());
    let memory = cx.memory.clone();
    let whole_day = check(Check {
        id: "week-whole-day".into(),
        label: say.week_whole_day().into(),
        on: own.whole_day,
        disabled: false,
        on_change: Callback::from(move |_| memory.change(|own| own.whole_day = !own.whole_day)),
    });
    let body = html! {
        <>
            { pick("week-channel", say.field_channel_name(), names, at, &on_channel) }
            { pick("week-shades", say.week_shades(), shades, shaded, &on_shades) }
            <div class="chart-place" ref={cx.place}>
                if own.width > 0.0 {
                    { week(&chart, own.pointed, &|cell| cells.told(cell), &on_doing) }
                }
            </div>
            { whole_day }
            { set }
            { prices }
            { twin(cx, "week-title", &|| cells.table()) }
        </>
    };
    section("week-title", say.week_title(), lead, body)
}

/// What pointing at half-hours and marking them does: the own team's hours are wanted open, or closed, from where
/// marking began.
fn on_doing(cx: &Cx<'_>, channel: usize, days: Vec<DayType>, wanted: Opening) -> Callback<Doing> {
    let (memory, dispatcher) = (cx.memory.clone(), cx.view.dispatcher.clone());
    Callback::from(move |doing: Doing| match doing {
        Doing::Points(pointed) => memory.change(move |own| own.pointed = pointed),
        Doing::Sets(marked) => {
            let set: Vec<DayType> = days.get(marked.days()).unwrap_or_default().to_vec();
            if let Some(edit) = edit(channel, &days, marked, wanted) {
                dispatcher.dispatch(Action::Edited(edit));
            }
            let pointed = Pointed { at: Some(marked.to), ..Pointed::default() };
            memory.change(move |own| (own.pointed, own.set) = (pointed, set));
        }
    })
}

fn edit(channel: usize, days: &[DayType], marked: Marked, wanted: Opening) -> Option<Edit> {
    let open = !wanted.is_open(*days.get(marked.from.day)?, marked.from.interval);
    let half_hour = |interval: usize| u8::try_from(interval).ok();
    let hours = half_hour(marked.hours().start)?..half_hour(marked.hours().end)?;
    Some(Edit::HoursSet { channel, days: days.get(marked.days())?.to_vec(), hours, open })
}

/// The hours now of the days that were set last, told to who does not see them.
fn hours_set(cx: &Cx<'_>, channel: &str, wanted: Opening) -> Html {
    let words = &cx.view.words;
    let of_day = |day: &DayType| {
        let hours = match wanted.on(*day) {
            Some(span) => span.to_string().replace('-', "–"),
            None => words.say.weekday_closed(),
        };
        format!("{} {hours}", words.day_type(*day))
    };
    let days: Vec<String> = cx.own.set.iter().map(of_day).collect();
    let told = if days.is_empty() { String::new() } else { words.say.week_set_now(channel, days.join(", ")) };
    html! { <p class="notes" role="status">{ told }</p> }
}

/// Options whose hours can be priced, with the place of a quote in the draft, and which of them is chosen: the own team
/// at the target, and quotes.
fn payers(cx: &Cx<'_>) -> (usize, Vec<(String, Option<usize>)>) {
    let words = &cx.view.words;
    let payers: Vec<_> = cx
        .view
        .state
        .answer()
        .comparison
        .options
        .iter()
        .filter_map(|option| match option.who {
            Who::OwnTeam => Some((words.option_name(option), None)),
            // Quotes put aside are not compared: the answer counts the others.
            Who::Quote(quote) => {
                Some((words.option_name(option), Some(cx.view.state.compared_quote(quote)?)))
            }
            Who::Today | Who::BesideOtherWork => None,
        })
        .collect();
    (cx.own.payer.min(payers.len().saturating_sub(1)), payers)
}

/// Has the hours of a quote, or of the own team, priced.
fn asking(cx: &Cx<'_>, quote: Option<usize>, before: Option<Rc<Priced>>) -> Callback<()> {
    let (view, memory) = (cx.view.clone(), cx.memory.clone());
    Callback::from(move |()| {
        let (memory, of) = (memory.clone(), view.state.answer().clone());
        let remember = move |found: Found| {
            let of = Some(of.clone());
            memory.change(move |own| own.prices = Prices { of, found });
        };
        remember(Found::Asked(before.clone()));
        let on_answer = Callback::from(move |answer| {
            remember(match answer {
                jobs::Answer::Priced(priced) => Found::Here(Rc::new(priced)),
                answer @ (jobs::Answer::Read(_)
                | jobs::Answer::Page(_)
                | jobs::Answer::NotRead(_)
                | jobs::Answer::Planned(_)
                | jobs::Answer::NotPlanned(_)
                | jobs::Answer::NotPriced(_)
                | jobs::Answer::Unreadable
                | jobs::Answer::NoWorker) => Found::None(answer),
            });
        });
        let job = Job::PriceHours { draft: Box::new(view.state.draft().clone()), quote, month: MONTH };
        view.client.ask(job, None, Callback::noop(), on_answer);
    })
}

/// Whose hours are priced, the way to price them, and how far that is.
fn prices(
    cx: &Cx<'_>,
    found: &Found,
    (payer, payers): (usize, &[(String, Option<usize>)]),
    ask: Callback<()>,
) -> Html {
    let (words, say) = (&cx.view.words, &cx.view.words.say);
    let answer = cx.view.state.answer();
    let names: Vec<AttrValue> = payers.iter().map(|(name, _)| AttrValue::from(name.clone())).collect();
    let on_payer = cx.on_choose(|own, place| (own.payer, own.prices) = (place, Prices::default()));
    let asked = matches!(found, Found::Asked(_) | Found::Here(_));
    let on_price = (!asked).then(|| Callback::from(move |_: MouseEvent| ask.emit(())));
    let name = payers.get(payer).map(|(name, _)| name.clone()).unwrap_or_default();
    let month = answer.comparison.months.first().map(|month| words.formats.month(*month)).unwrap_or_default();
    let told = match found {
        Found::NotAsked => Html::default(),
        Found::Asked(_) => html! { <p>{ say.week_pricing() }</p> },
        Found::Here(_) => html! { <p>{ say.week_priced(name, month) }</p> },
        Found::None(reason) => html! { <p class="message">{ why_none(words, reason) }</p> },
    };
    html! {
        <div class="week-prices">
            { pick("week-payer", say.choose_option(), names, payer, &on_payer) }
            // It stays, as who has pressed it stands on it; once prices are here there is nothing to ask for.
            <button type="button" class="button" aria-disabled={asked.then_some("true")} onclick={on_price}>
                { say.week_price() }
            </button>
            <div class="notes" aria-live="polite">{ told }</div>
        </div>
    }
}

/// A day of the chart.
fn row(
    words: &Words,
    open: &[(String, Opening)],
    (day, shades): (&Day, Shades),
    priced: &[PricedDay],
) -> Row {
    // A month may be without a holiday.
    let of_day = priced.iter().find(|priced| priced.day == day.day);
    let each = |shade: fn(&PricedHalfHour) -> f64| {
        of_day.map(|day| day.half_hours.iter().map(shade).collect()).unwrap_or_default()
    };
    let hours =
        |opening: &Opening| (0..INTERVALS).map(|interval| opening.is_open(day.day, interval)).collect();
    Row {
        name: words.day_type(day.day).into(),
        heat: match shades {
            Shades::Contacts => day.wanted.clone(),
            Shades::Agents => each(|half_hour| if half_hour.open { half_hour.agents } else { 0.0 }),
            Shades::Prices => each(|half_hour| half_hour.price),
        },
        open: open.iter().map(|(_, opening)| hours(opening)).collect(),
    }
}

/// What is known of each half-hour.
struct Cells<'a> {
    words: &'a Words,
    open: Vec<(String, Opening)>,
    priced: Found,
    days: Vec<Day>,
    shown: Range<usize>,
}

impl Cells<'_> {
    /// A half-hour in words.
    fn told(&self, Cell { day, interval }: Cell) -> String {
        let (say, formats) = (&self.words.say, &self.words.formats);
        let Some(day) = self.days.get(day) else { return String::new() };
        let open = self.open.iter().filter(|(_, opening)| opening.is_open(day.day, interval));
        let names: Vec<&str> = open.map(|(name, _)| name.as_str()).collect();
        let wanted = day.wanted.get(interval).copied().unwrap_or(0.0);
        let mut told = vec![say.week_contacts(formats.number(wanted, 1))];
        told.push(if names.is_empty() { say.week_nobody() } else { say.week_open(names.join(", ")) });
        if let Some(priced) = price_of(&self.priced, day.day, interval) {
            told.extend(priced.open.then(|| say.week_agents(formats.number(priced.agents, 1))));
            told.push(price_told(self.words, priced));
        }
        told.join("; ")
    }

    /// Days across, half-hours down: contacts, who is open, and prices where they are known.
    fn table(&self) -> Html {
        let words = self.words;
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
        let words = self.words;
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

fn price_of(prices: &Found, day: DayType, interval: usize) -> Option<PricedHalfHour> {
    let Found::Here(priced) = prices else { return None };
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
