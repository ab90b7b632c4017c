//! Which hours cost more: evening, night, Saturday, Sunday, holiday.
//!
//! Rules are written as an [`HourRulesDraft`]: plain numbers and texts. [`HourRules::read`] turns it into
//! [`HourRules`] or lists what is wrong. [`StartingPoint`] has what is usual in a country, with its sources.

mod draft;
mod starts;

pub use draft::{HourRulesDraft, HourRulesProblem, OverlapDraft, SupplementDraft, TimedDraft};
pub use starts::{LocalSupplement, Sourced, StartingPoint, TimedStart};

use crate::calendar::{DayType, INTERVALS};
use crate::scenario::parse_half_hour;
use crate::units::{HourlyRate, Surcharge};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What an hour is paid as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HourClass {
    /// Monday to Friday outside evening and night: ordinary pay.
    Day,
    /// Within the evening's hours.
    Evening,
    /// Within the night's hours.
    Night,
    /// All of Saturday.
    Saturday,
    /// All of Sunday.
    Sunday,
    /// All of a public holiday, whatever the weekday.
    Holiday,
}

impl HourClass {
    /// Every class, from the plainest on.
    pub const ALL: [HourClass; 6] = [
        HourClass::Day,
        HourClass::Evening,
        HourClass::Night,
        HourClass::Saturday,
        HourClass::Sunday,
        HourClass::Holiday,
    ];

    /// 0 for day … 5 for holiday.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// In words, as in files.
impl fmt::Display for HourClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            HourClass::Day => "day",
            HourClass::Evening => "evening",
            HourClass::Night => "night",
            HourClass::Saturday => "saturday",
            HourClass::Sunday => "sunday",
            HourClass::Holiday => "holiday",
        })
    }
}

/// What is paid on top of an hour's pay.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Supplement {
    /// A share of the pay: 1 doubles it.
    Share(Surcharge),
    /// An amount an hour, in the scenario's currency, whatever the pay.
    PerHour(HourlyRate),
}

impl Supplement {
    /// What it adds to an hour at that pay.
    #[must_use]
    pub fn on(self, base: HourlyRate) -> HourlyRate {
        match self {
            Supplement::Share(share) => base * share,
            Supplement::PerHour(amount) => amount,
        }
    }
}

/// The hours from one half-hour until before another, perhaps past midnight: `22:00-06:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockSpan {
    from: u8,
    to: u8,
}

impl ClockSpan {
    /// From one half-hour until before another, counted from midnight: past it if `from` > `to`. Nothing if they
    /// are equal or one is no half-hour of a day; 0 and 48 are both midnight.
    #[must_use]
    pub fn new(from: u8, to: u8) -> Option<Self> {
        let of_day = |half_hour: u8| usize::from(half_hour) <= INTERVALS;
        (of_day(from) && of_day(to)).then_some(())?;
        // Midnight is 0 where hours begin and 48 where they end.
        let from = if usize::from(from) == INTERVALS { 0 } else { from };
        let to = if to == 0 { 48 } else { to };
        (from != to).then_some(Self { from, to })
    }

    /// Whether it covers a half-hour, counted from midnight.
    #[must_use]
    pub fn covers(self, interval: usize) -> bool {
        let (from, to) = (usize::from(self.from), usize::from(self.to));
        if from < to {
            (from..to).contains(&interval)
        } else {
            (from..INTERVALS).contains(&interval) || interval < to
        }
    }

    /// Reads `22:00-06:00` and the ways people write it: `22-6`, `22.30 – 6`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once(['-', '–', '—', '−'])?;
        Self::new(parse_half_hour(from)?, parse_half_hour(to)?)
    }

    fn meets(self, other: Self) -> bool {
        (0..INTERVALS).any(|interval| self.covers(interval) && other.covers(interval))
    }
}

/// Written as in files: `22:00-06:00`.
impl fmt::Display for ClockSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clock = |half_hours: u8| (half_hours / 2, half_hours % 2 * 30);
        let ((from_h, from_m), (to_h, to_m)) = (clock(self.from), clock(self.to));
        write!(f, "{from_h:02}:{from_m:02}-{to_h:02}:{to_m:02}")
    }
}

/// As text.
impl Serialize for ClockSpan {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// From such a text.
impl<'de> Deserialize<'de> for ClockSpan {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not hours such as 22:00-06:00"))
    }
}

/// The hours of an evening or a night, and what they bring.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timed {
    /// When; the same on every day.
    pub hours: ClockSpan,
    /// What is paid on top.
    pub supplement: Supplement,
}

/// What an hour of several classes is paid, such as a Sunday's night.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Overlap {
    /// Only the supplement of the class that comes first.
    OnlyFirst(Priority),
    /// The supplements of all classes; shares are of the pay, not of each other.
    AddUp,
}

/// An order of the classes that have supplements, each once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Priority([HourClass; 5]);

impl Priority {
    /// Holiday, Sunday, Saturday, night, evening.
    pub const USUAL: Priority = Priority([
        HourClass::Holiday,
        HourClass::Sunday,
        HourClass::Saturday,
        HourClass::Night,
        HourClass::Evening,
    ]);

    /// The order, first class first; nothing unless it has each class but [`HourClass::Day`] once.
    #[must_use]
    pub fn new(order: [HourClass; 5]) -> Option<Self> {
        let each_once = HourClass::ALL
            .into_iter()
            .filter(|class| *class != HourClass::Day)
            .all(|class| order.contains(&class));
        each_once.then_some(Self(order))
    }

    /// The classes, first class first.
    #[must_use]
    pub const fn order(self) -> [HourClass; 5] {
        self.0
    }

    fn first_of(self, one: HourClass, other: HourClass) -> HourClass {
        self.0.into_iter().find(|class| *class == one || *class == other).unwrap_or(one)
    }
}

/// The hours on which supplements are paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaidOn {
    /// All paid hours: leave, illness and breaks of those who would have worked then as well.
    PaidHours,
    /// Hours worked only.
    WorkedHours,
}

/// The classes of a half-hour: at least one, at most two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Classes {
    leading: HourClass,
    also: Option<HourClass>,
}

impl Classes {
    /// The class to file the hour under, so that each hour is filed once.
    #[must_use]
    pub const fn leading(self) -> HourClass {
        self.leading
    }

    /// The classes whose supplements are paid, the leading one first.
    pub fn iter(self) -> impl Iterator<Item = HourClass> {
        std::iter::once(self.leading).chain(self.also)
    }
}

/// Which hours bring a supplement, and how much.
///
/// A file has it as an [`HourRulesDraft`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "HourRulesDraft", into = "HourRulesDraft")]
pub struct HourRules {
    evening: Option<Timed>,
    night: Option<Timed>,
    saturday: Supplement,
    sunday: Supplement,
    holiday: Supplement,
    overlap: Overlap,
    paid_on: PaidOn,
}

impl HourRules {
    /// The hours on which supplements are paid.
    #[must_use]
    pub const fn paid_on(&self) -> PaidOn {
        self.paid_on
    }

    /// What a class brings; nothing for ordinary hours, and for an evening or night that has no hours.
    #[must_use]
    pub fn of_class(&self, class: HourClass) -> Option<Supplement> {
        match class {
            HourClass::Day => None,
            HourClass::Evening => self.evening.map(|evening| evening.supplement),
            HourClass::Night => self.night.map(|night| night.supplement),
            HourClass::Saturday => Some(self.saturday),
            HourClass::Sunday => Some(self.sunday),
            HourClass::Holiday => Some(self.holiday),
        }
    }

    /// The classes of a half-hour, counted from midnight of that day; the early hours of a Monday are Monday's.
    #[must_use]
    pub fn classify(&self, day: DayType, interval: usize) -> Classes {
        let by_day = match day {
            DayType::Monday | DayType::Tuesday | DayType::Wednesday | DayType::Thursday | DayType::Friday => {
                None
            }
            DayType::Saturday => Some(HourClass::Saturday),
            DayType::Sunday => Some(HourClass::Sunday),
            DayType::Holiday => Some(HourClass::Holiday),
        };
        let within = |timed: Option<Timed>| timed.is_some_and(|timed| timed.hours.covers(interval));
        let by_clock = if within(self.night) {
            Some(HourClass::Night)
        } else if within(self.evening) {
            Some(HourClass::Evening)
        } else {
            None
        };
        match (by_day, by_clock, self.overlap) {
            (None, None, _) => Classes { leading: HourClass::Day, also: None },
            (Some(only), None, _) | (None, Some(only), _) => Classes { leading: only, also: None },
            (Some(day), Some(clock), Overlap::OnlyFirst(priority)) => {
                Classes { leading: priority.first_of(day, clock), also: None }
            }
            (Some(day), Some(clock), Overlap::AddUp) => Classes { leading: day, also: Some(clock) },
        }
    }

    /// What an hour at that pay brings on top of it, in that half-hour of such a day.
    #[must_use]
    pub fn supplement(&self, day: DayType, interval: usize, base: HourlyRate) -> HourlyRate {
        self.classify(day, interval)
            .iter()
            .filter_map(|class| self.of_class(class))
            .map(|supplement| supplement.on(base))
            .sum()
    }
}
