//! What people did in a month: everything that pay and prices may count.

use crate::calendar::{ByDayType, DayType, INTERVALS};
use crate::kinds::{Kinds, Place};
use crate::units::{Contacts, Hours, Minutes, Seats, Seconds, Share};
use std::num::NonZeroU32;
use std::rc::Rc;

/// A half-hour of the week, over all its dates in a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SlotWork {
    /// The day.
    pub day: DayType,
    /// The half-hour, from midnight.
    pub interval: usize,
    /// How many dates of the month are such days.
    pub dates: u8,
    /// Contacts offered.
    pub offered: Contacts,
    /// Of these, answered.
    pub answered: Contacts,
    /// Hours of agents present, waiting included.
    pub productive: Hours,
}

/// What was done in half-hours of the week: told one by one, or by kind.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Slots {
    told: Vec<SlotWork>,
    by_kind: Option<ByKind>,
}

#[derive(Debug, Clone, PartialEq)]
struct ByKind {
    kinds: Rc<Kinds>,
    dates: ByDayType<u8>,
    each: Vec<KindWork>,
}

/// A half-hour of a kind, on one date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KindWork {
    /// How many of them the month has.
    pub half_hours: f64,
    /// Contacts offered.
    pub offered: Contacts,
    /// Of these, answered.
    pub answered: Contacts,
    /// Hours of agents present, waiting included.
    pub productive: Hours,
}

impl From<Vec<SlotWork>> for Slots {
    fn from(told: Vec<SlotWork>) -> Self {
        Self { told, by_kind: None }
    }
}

impl Slots {
    /// Those of a month with so many dates of each type of day; `each` has the kinds in their order.
    #[must_use]
    pub const fn by_kind(kinds: Rc<Kinds>, dates: ByDayType<u8>, each: Vec<KindWork>) -> Self {
        Self { told: Vec::new(), by_kind: Some(ByKind { kinds, dates, each }) }
    }

    /// Whether nobody was there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.told.is_empty() && self.by_kind.is_none()
    }

    /// Each of them, from Monday on.
    pub fn iter(&self) -> impl Iterator<Item = SlotWork> {
        self.told.iter().copied().chain(self.by_kind.iter().flat_map(ByKind::slots))
    }

    fn kinds(&self) -> impl Iterator<Item = &KindWork> {
        self.by_kind.iter().flat_map(|by_kind| &by_kind.each)
    }

    fn contacts(&self, of_slot: fn(&SlotWork) -> Contacts, of_kind: fn(&KindWork) -> Contacts) -> Contacts {
        let told: Contacts = self.told.iter().map(of_slot).sum();
        told + self.kinds().map(|kind| of_kind(kind) * kind.half_hours).sum()
    }

    fn productive(&self) -> Hours {
        let told: Hours = self.told.iter().map(|slot| slot.productive).sum();
        told + self.kinds().map(|kind| kind.productive * kind.half_hours).sum()
    }
}

impl ByKind {
    fn slots(&self) -> impl Iterator<Item = SlotWork> {
        self.kinds.places().iter().filter_map(|Place { day, interval, kind }| {
            let (each, dates) = (self.each.get(*kind)?, *self.dates.get(*day));
            let count = f64::from(dates);
            Some(SlotWork {
                day: *day,
                interval: *interval,
                dates,
                offered: each.offered * count,
                answered: each.answered * count,
                productive: each.productive * count,
            })
        })
    }
}

/// What was done for one channel.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelWork {
    /// Its place in the scenario.
    pub channel: usize,
    /// Half-hours with somebody present, or with contacts, from Monday on.
    pub slots: Slots,
    /// From the start of a contact to its end, after-call work included, as these people took in this month; chats
    /// with others beside them.
    pub handle_time: Seconds,
    /// Of that, after-call work.
    pub after_call: Seconds,
    /// How many contacts an agent has at once.
    pub at_once: NonZeroU32,
    /// The service level of the month, as the channel's contract words it.
    pub level: Share,
}

impl ChannelWork {
    /// Contacts offered.
    #[must_use]
    pub fn offered(&self) -> Contacts {
        self.slots.contacts(|slot| slot.offered, |kind| kind.offered)
    }

    /// Contacts answered.
    #[must_use]
    pub fn answered(&self) -> Contacts {
        self.slots.contacts(|slot| slot.answered, |kind| kind.answered)
    }

    /// Minutes from start to end of the contacts answered, after-call work included.
    #[must_use]
    pub fn handled(&self) -> Minutes {
        Minutes::from(self.answered() * self.handle_time)
    }

    /// Hours of agents present, waiting included.
    #[must_use]
    pub fn productive(&self) -> Hours {
        self.slots.productive()
    }
}

/// Seats are enough if they are in this share of the half-hours with anybody present.
pub const BUSY: f64 = 0.95;

/// What was done for all channels.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MonthWork {
    /// Channel by channel.
    pub channels: Vec<ChannelWork>,
}

impl MonthWork {
    /// Hours of agents present, waiting included.
    #[must_use]
    pub fn productive(&self) -> Hours {
        self.channels.iter().map(ChannelWork::productive).sum()
    }

    /// Contacts answered.
    #[must_use]
    pub fn answered(&self) -> Contacts {
        self.channels.iter().map(ChannelWork::answered).sum()
    }

    /// The fewest seats that are enough for the agents present in 95 % ([`BUSY`]) of the half-hours with anybody
    /// present, each counted on all its dates; `counts` says by its place in the scenario whether a channel does.
    #[must_use]
    pub fn seats(&self, counts: impl Fn(usize) -> bool) -> Seats {
        let mut week = [(0_u8, Hours::ZERO); 8 * INTERVALS];
        let counted = self.channels.iter().filter(|work| counts(work.channel));
        counted.flat_map(|work| work.slots.iter()).for_each(|slot| {
            if let Some((dates, hours)) = week.get_mut(slot.day.index() * INTERVALS + slot.interval) {
                *dates = slot.dates;
                *hours += slot.productive;
            }
        });
        let mut present: Vec<(f64, f64)> = week
            .into_iter()
            .filter(|(dates, hours)| *dates > 0 && *hours > Hours::ZERO)
            .map(|(dates, hours)| (hours.value() * SLOTS_AN_HOUR / f64::from(dates), f64::from(dates)))
            .collect();
        present.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
        let all: f64 = present.iter().map(|(_, dates)| dates).sum();
        // A share such as .95 of 20 half-hours may come out a hair above 19.
        let enough = all * BUSY - all * 1e-12;
        let mut seen = 0.0;
        let reached = present.into_iter().find(|(_, dates)| {
            seen += dates;
            seen >= enough
        });
        reached.and_then(|(agents, _)| Seats::new(agents)).unwrap_or(Seats::ZERO)
    }
}

/// Half-hours in an hour.
const SLOTS_AN_HOUR: f64 = 2.0;
