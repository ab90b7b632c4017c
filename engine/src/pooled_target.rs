//! Agents where the target holds over a whole day or month: quiet half-hours may fall short of it where busy ones
//! make up for that.
//!
//! From the agents that each half-hour needs by itself, one is dropped at a time, on all dates of a half-hour of a
//! type of day: where the contacts no longer met cost least, for the pay saved. A drop is taken only while the
//! target holds over the scope and the other limits (a queue that settles, occupancy, abandonment, minimum staff)
//! hold in the half-hour, until none can be taken.
//!
//! Each half-hour has one next drop, and what that loses and saves depends on its own agents alone. So a heap of
//! next drops gives the least at any time, and needs no news from other half-hours. A drop that breaks a limit
//! ends its half-hour, since fewer agents break it the more. One that misses the target is laid aside: it can fit
//! later only if a drop elsewhere has raised the level, which happens where a contract forgets who hangs up, and
//! then it is back in the heap. So what the heap gives is always the least of all drops that fit.

use crate::calendar::DayType;
use crate::hour_classes::HourRules;
use crate::queueing::{Erlangs, Patience, Requirement, Tally, Wanted};
use crate::units::{Contacts, HourlyRate, Seconds, Share};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Over what a target is to hold, as contracts word it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// In every half-hour.
    #[default]
    PerInterval,
    /// Over the half-hours of each type of day in a month.
    PerDay,
    /// Over all half-hours of a month.
    PerMonth,
}

impl Held {
    /// All of them, the strictest first.
    pub const ALL: [Self; 3] = [Self::PerInterval, Self::PerDay, Self::PerMonth];

    /// Over what the level is averaged; nothing if each half-hour holds by itself.
    #[must_use]
    pub const fn scope(self) -> Option<Scope> {
        match self {
            Held::PerInterval => None,
            Held::PerDay => Some(Scope::Day),
            Held::PerMonth => Some(Scope::Month),
        }
    }
}

/// What an agent is paid by the hour of the week: it tells where an agent less saves most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Pay {
    /// The same in every half-hour: without supplements, and at a vendor, whose price does not depend on the
    /// half-hour.
    Even,
    /// By the hour's class.
    ByHour {
        /// Pay without supplements.
        base: HourlyRate,
        /// Supplements on top of it.
        rules: HourRules,
    },
}

impl Pay {
    /// Pay in a half-hour, counted from midnight, of such a day; 1 in each where all are even, as only ratios count.
    #[must_use]
    pub fn at(&self, day: DayType, interval: usize) -> HourlyRate {
        match self {
            Pay::Even => HourlyRate::new(1.0).unwrap_or(HourlyRate::ZERO),
            Pay::ByHour { base, rules } => *base + rules.supplement(day, interval, *base),
        }
    }
}

/// Over what a service level is averaged before it is held against the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Each type of day by itself.
    Day,
    /// All dates of the month together.
    Month,
}

/// A half-hour of a type of day, on all its dates in a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    /// The type of day.
    pub day: DayType,
    /// How many dates of the month are such days. Without any, its agents stay as they are.
    pub dates: u8,
    /// Load.
    pub load: Erlangs,
    /// Contacts offered on one date.
    pub contacts: Contacts,
    /// Agents it needs by itself.
    pub required: u32,
    /// What one agent is paid there, supplements included. Where it is nothing, drops come last.
    pub pay: HourlyRate,
}

/// Agents whose service meets a target over a scope.
#[derive(Debug, Clone, PartialEq)]
pub struct Pooled {
    /// Agents in each slot, in the order given.
    pub agents: Vec<u32>,
    /// The service level of the month, or the lowest of its types of day.
    pub level: Share,
}

/// Drops agents as far as the target and the other limits of `requirement` allow. Of drops that are worth the same
/// the earliest slot's is taken. Where the agents given miss the target over the scope already, only drops that
/// raise the level to it are taken.
#[must_use]
pub fn staff(
    slots: &[Slot],
    handle_time: Seconds,
    patience: Patience,
    requirement: &Requirement,
    scope: Scope,
) -> Pooled {
    let wanted = Wanted::new(handle_time, patience, requirement);
    let mut agents: Vec<u32> = slots.iter().map(|slot| slot.required).collect();
    let level = match scope {
        Scope::Month => settle(wanted, slots, &mut agents, |_| true),
        Scope::Day => DayType::ALL
            .iter()
            .map(|day| settle(wanted, slots, &mut agents, |slot| slot.day == *day))
            .fold(Share::ALL, |lowest, level| if level < lowest { level } else { lowest }),
    };
    Pooled { agents, level }
}

/// One agent fewer in a slot.
#[derive(Debug, Clone, Copy)]
struct Cut {
    /// The slot's place.
    place: usize,
    /// Contacts no longer met, for the pay saved.
    price: f64,
    /// Agents left.
    agents: u32,
    /// Share of contacts met and missed then.
    left: Tally,
    /// The same before.
    before: Tally,
    /// Contacts, over all dates.
    contacts: f64,
}

/// A heap gives the greatest first: that is the lowest price, then the earliest place.
impl Ord for Cut {
    fn cmp(&self, other: &Self) -> Ordering {
        other.price.total_cmp(&self.price).then(other.place.cmp(&self.place))
    }
}

impl PartialOrd for Cut {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Cut {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Cut {}

/// Contacts met and missed, of slots whose target holds together.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    met: f64,
    missed: f64,
}

impl Sum {
    fn and(self, tally: Tally, contacts: f64) -> Self {
        Self { met: self.met + tally.met * contacts, missed: self.missed + tally.missed * contacts }
    }

    fn after(self, cut: &Cut) -> Self {
        Self {
            met: self.met - (cut.before.met - cut.left.met) * cut.contacts,
            missed: self.missed + (cut.left.missed - cut.before.missed) * cut.contacts,
        }
    }
}

/// Drops agents from the slots that belong together; the level then.
fn settle(wanted: Wanted, slots: &[Slot], agents: &mut [u32], belongs: impl Fn(&Slot) -> bool) -> Share {
    let mut sum = Sum::default();
    let mut next = BinaryHeap::with_capacity(slots.len());
    for (place, slot) in slots.iter().enumerate().filter(|(_, slot)| slot.dates > 0 && belongs(slot)) {
        let now = wanted.tally(slot.required, slot.load);
        sum = sum.and(now, slot.all_contacts());
        next.extend(cut(wanted, slot, place, slot.required, now));
    }
    let excess = |sum: Sum| wanted.above_target(sum.met, sum.missed);
    // Next drops that missed the target when they were tried.
    let mut aside: Vec<Cut> = Vec::new();
    while let Some(taken) = next.pop() {
        let after = sum.after(&taken);
        if excess(after) < 0.0 {
            aside.push(taken);
            continue;
        }
        if excess(after) > excess(sum) {
            next.extend(aside.extract_if(.., |cut| excess(after.after(cut)) >= 0.0));
        }
        sum = after;
        if let (Some(slot), Some(agents)) = (slots.get(taken.place), agents.get_mut(taken.place)) {
            *agents = taken.agents;
            next.extend(cut(wanted, slot, taken.place, taken.agents, taken.left));
        }
    }
    Share::of(sum.met, sum.met + sum.missed)
}

impl Slot {
    /// Contacts over all dates.
    fn all_contacts(&self) -> f64 {
        self.contacts.value() * f64::from(self.dates)
    }
}

/// The next drop in a slot where so many agents give so much; nothing if it would break a limit.
fn cut(wanted: Wanted, slot: &Slot, place: usize, agents: u32, before: Tally) -> Option<Cut> {
    let agents = agents.checked_sub(1)?;
    let left = wanted.tally(agents, slot.load);
    // Of one date, as all dates lose and save alike: half-hours with the same load and pay are worth the same to
    // the last bit.
    let (lost, saved) = ((before.met - left.met) * slot.contacts.value(), slot.pay.value());
    let price = if saved > 0.0 { lost / saved } else { f64::INFINITY };
    left.within_limits.then_some(Cut { place, price, agents, left, before, contacts: slot.all_contacts() })
}
