//! What each opening hour costs, and what another would.
//!
//! All channels close together. On all dates of a type of day its half-hours are closed one after the other, nearest
//! edge first and of two as near the later; a half-hour's price is what the month's cost drops by, for each date. So
//! the prices of a day add up to what closing it saves. Hours closed so far are priced outward by the same steps; a
//! closed day opens from its busiest half-hour on, where most want to come. The edges are those of all channels
//! together, from the first opening to the last closing; a half-hour between in which no channel is open costs
//! nothing. Outward, all channels are open in all of the day's hours: what it takes until they are is told apart, so
//! that it is in no single price.
//!
//! Supplements, minimum staff, work that may wait, idle time used for it and the value of lost contacts are in a
//! price, so it may be below nothing: closing then costs more than it saves. The month is one of steady state. For
//! the own team, as many hours are contracted as are needed. Lines per head, seat or month are left out, and told
//! apart: an hour alone changes none of them.
//!
//! | module | what it knows |
//! |---|---|
//! | `stretch` | the hours of a day, and the order in which they close and open |
//! | `desks` | what an option's desks take and give with certain hours |
//! | `cost` | what of a month's cost follows its hours |

mod cost;
mod desks;
mod stretch;

use crate::agreement::Scope;
use crate::basis::{Line, total};
use crate::calendar::{DayType, INTERVALS};
use crate::compare::whole;
use crate::demand::Demands;
use crate::pricing::ContractMonth;
use crate::scenario::{Channel, Offer, Scenario};
use crate::staffing::{Demand, HALF_HOUR, Sharing};
use crate::units::{Contacts, Money};
use crate::work::MonthWork;
use cost::Payer;
use desks::{Dates, Desks};
use serde::Serialize;
use std::fmt;
use stretch::{Hours, Stretch};

/// The prices of an option's hours in a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HourPrices {
    /// The quote, by its place in the scenario; none for the own team, staffed to the target.
    pub quote: Option<usize>,
    /// The month, from 1.
    pub month: u16,
    /// The types of day that the month has.
    pub days: Vec<DayPrices>,
    /// What prices are changes of: the cost of the month that follows its hours, with lost contacts.
    pub cost: Money,
    /// What prices leave out: the month's lines per head, seat or month.
    pub left_out: Vec<Line>,
    /// These together.
    pub left_out_total: Money,
}

/// The prices of a type of day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DayPrices {
    /// The type of day.
    pub day: DayType,
    /// How many of them the month has.
    pub dates: u8,
    /// What closing the whole day saves, for each date: the prices of its open half-hours add up to it.
    pub whole_day: Money,
    /// What it takes, for each date, until all channels are open in all of the day's hours: prices of further ones
    /// are on top. Nothing where they are so far.
    pub evened: Money,
    /// Half-hour by half-hour, from midnight.
    pub half_hours: Vec<HourPrice>,
}

/// The price of a half-hour.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct HourPrice {
    /// What closing it saves, for each date; or what opening it costs, where it is closed. Below nothing, an open
    /// half-hour is worth more than it costs.
    pub price: Money,
    /// Whether it lies between the first opening and the last closing of the day.
    pub open: bool,
    /// Its place in the order in which half-hours close, or open, from 1.
    pub step: u8,
    /// Agents present on a date, or those who would be once it is open; all channels.
    pub agents: f64,
    /// Contacts on a date that want to come in it, open or not; all channels.
    pub contacts: Contacts,
}

/// Why there are no prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPrices {
    /// No such month is compared.
    NoSuchMonth {
        /// The month asked for.
        found: u16,
        /// The last there is, from 1.
        last: u16,
    },
    /// The quote is for a part of the work: closing an hour would move work between two teams.
    OnlyAPart {
        /// The place asked for.
        found: usize,
    },
    /// There is no such quote.
    NoSuchQuote {
        /// The place asked for.
        found: usize,
        /// How many there are.
        quotes: usize,
    },
}

/// In words, for the command line.
impl fmt::Display for NoPrices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchMonth { found, last } => write!(f, "month: found {found}, allowed 1 to {last}"),
            Self::OnlyAPart { found } => write!(
                f,
                "quote: {found} has only a part of the work; hours are priced for own and for quotes with everything"
            ),
            Self::NoSuchQuote { found, quotes: 0 } => {
                write!(f, "quote: found {found}, allowed own: there are no quotes")
            }
            Self::NoSuchQuote { found, quotes } => {
                write!(f, "quote: found {found}, allowed own or 0 to {}", quotes - 1)
            }
        }
    }
}

/// The price of each half-hour of the own team at the target, or of a quote by its place, in a month counted from 1,
/// as if the start were long past.
///
/// # Errors
/// [`NoPrices`] if there is no such month or quote.
pub fn hour_prices(scenario: &Scenario, quote: Option<usize>, month: u16) -> Result<HourPrices, NoPrices> {
    if !(1..=scenario.horizon).contains(&month) {
        return Err(NoPrices::NoSuchMonth { found: month, last: scenario.horizon });
    }
    // The scenario's check has seen to it that demands can be told.
    let demands = Demands::of(scenario).ok();
    let usual = demands.as_ref().map_or(&[][..], |demands| demands.month(month));
    match quote {
        None => {
            let offers: Vec<Offer> = scenario.channels.iter().map(Channel::wanted_offer).collect();
            let demands = whole(&scenario.channels, usual, scenario.in_house.factors_in(month));
            let week = Week::new(scenario, (&offers, Sharing::Dedicated), &demands, month);
            Ok(week.prices(&Payer::own_team(scenario, month), quote, month))
        }
        Some(place) => {
            let quotes = scenario.quotes.len();
            let found = scenario.quotes.get(place).ok_or(NoPrices::NoSuchQuote { found: place, quotes })?;
            if found.agreement.scope != Scope::Everything {
                return Err(NoPrices::OnlyAPart { found: place });
            }
            let demands = whole(&scenario.channels, usual, found.ramp.steady());
            let week = Week::new(scenario, (&found.offers, found.sharing), &demands, month);
            let at = ContractMonth::new(month)
                .ok_or(NoPrices::NoSuchMonth { found: month, last: scenario.horizon })?;
            Ok(week.prices(&Payer::quote(found, at), quote, month))
        }
    }
}

/// An option's desks with the hours they have.
struct Week<'a> {
    desks: Desks<'a>,
    /// Channel by channel.
    hours: Vec<Hours>,
}

impl<'a> Week<'a> {
    fn new(
        scenario: &'a Scenario,
        (offers, sharing): (&[Offer], Sharing),
        demands: &[Demand],
        month: u16,
    ) -> Self {
        let dates = Dates::of(scenario.start.plus(month.saturating_sub(1)), scenario.country);
        Self {
            desks: Desks::new(scenario, (offers, sharing), demands, dates),
            hours: offers.iter().map(|offer| stretch::hours_of(&offer.opening)).collect(),
        }
    }

    fn prices(mut self, payer: &Payer, quote: Option<usize>, month: u16) -> HourPrices {
        let today = self.desks.month(&self.hours);
        let cost = payer.by_hour(&today.work) + today.lost;
        let left_out = payer.left_out(&today.work);
        let types: Vec<DayType> = self.desks.dates().days().collect();
        let days = types.into_iter().map(|day| self.day(payer, day, &today.work, cost)).collect();
        HourPrices { quote, month, days, cost, left_out_total: total(&left_out), left_out }
    }

    fn day(&mut self, payer: &Payer, day: DayType, today: &MonthWork, cost: Money) -> DayPrices {
        let own: Vec<Stretch> = self.hours.iter().map(|hours| *hours.get(day)).collect();
        let all = own.iter().fold(Stretch::NONE, |all, own| all.around(*own));
        let dates = self.desks.dates().count(day);
        let per_date = |change: Money| change * (1.0 / f64::from(dates.max(1)));
        let mut half_hours: Vec<HourPrice> = (0..INTERVALS)
            .map(|interval| HourPrice {
                price: Money::ZERO,
                open: all.covers(interval),
                step: 0,
                agents: agents(today, day, interval),
                contacts: Contacts::new(self.desks.wanted(day, interval)).unwrap_or(Contacts::ZERO),
            })
            .collect();
        let mut before = cost;
        for (place, step) in (1..).zip(stretch::closing(all)) {
            let (_, after) = self.with(payer, day, own.iter().map(|own| own.within(step.then)));
            if let Some(half_hour) = half_hours.get_mut(step.interval) {
                (half_hour.price, half_hour.step) = (per_date(before - after), place);
            }
            before = after;
        }
        let whole_day = per_date(cost - before);
        let channels = own.len();
        let same = |hours: Stretch| std::iter::repeat_n(hours, channels);
        before = self.with(payer, day, same(all)).1;
        let evened = per_date(before - cost);
        for (place, step) in (1..).zip(stretch::opening(all, self.busiest(day))) {
            let (work, after) = self.with(payer, day, same(step.then));
            if let Some(half_hour) = half_hours.get_mut(step.interval) {
                (half_hour.price, half_hour.step) = (per_date(after - before), place);
                half_hour.agents = agents(&work, day, step.interval);
            }
            before = after;
        }
        for (hours, own) in self.hours.iter_mut().zip(own) {
            *hours.get_mut(day) = own;
        }
        DayPrices { day, dates, whole_day, evened, half_hours }
    }

    /// The month and its cost with other hours on a type of day, channel by channel. They stay so.
    fn with(
        &mut self,
        payer: &Payer,
        day: DayType,
        hours: impl Iterator<Item = Stretch>,
    ) -> (MonthWork, Money) {
        for (hours, of_day) in self.hours.iter_mut().zip(hours) {
            *hours.get_mut(day) = of_day;
        }
        let done = self.desks.month(&self.hours);
        let cost = payer.by_hour(&done.work) + done.lost;
        (done.work, cost)
    }

    /// The half-hour of a day in which most want to come; where nobody does, or several are as busy, the one that is
    /// busiest over all types of day; of these the last.
    fn busiest(&self, day: DayType) -> usize {
        let wanted = |interval: usize| {
            let any_day: f64 = DayType::ALL.into_iter().map(|day| self.desks.wanted(day, interval)).sum();
            (self.desks.wanted(day, interval), any_day)
        };
        (0..INTERVALS)
            .map(|interval| (interval, wanted(interval)))
            .max_by(|(_, one), (_, other)| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)))
            .map_or(0, |(busiest, _)| busiest)
    }
}

/// Agents present on one date in a half-hour, all channels together.
fn agents(work: &MonthWork, day: DayType, interval: usize) -> f64 {
    let slots = work.channels.iter().flat_map(|channel| channel.slots.iter());
    slots
        .filter(|slot| slot.day == day && slot.interval == interval && slot.dates > 0)
        .map(|slot| slot.productive.value() / HALF_HOUR / f64::from(slot.dates))
        .sum()
}
