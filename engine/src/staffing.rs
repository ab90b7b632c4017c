//! How many agents each half-hour needs for the service wanted, and what service a given number gives.

use crate::calendar::{DayType, INTERVAL_S, YearMonth};
use crate::coverage::{Door, MonthLoad};
use crate::holidays::Country;
use crate::queueing::{
    Erlangs, MAX_ERLANGS, Requirement, ServiceDefinition, performance, required as agents_required,
};
use crate::scenario::{Channel, Kind, Opening, Service};
use crate::units::{Contacts, Hours, Seconds, Share};
use serde::Serialize;
use std::collections::BTreeMap;

/// What arrives in a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Demand {
    /// Contacts wanted: who would call if the door were never closed.
    pub wanted: Contacts,
    /// What each takes.
    pub handle_time: Seconds,
}

/// Agents present in each open half-hour of the week, in a given month.
#[derive(Debug, Clone, PartialEq)]
pub struct Roster {
    agents: Vec<u32>,
    /// Their hours over the month, waiting included.
    pub productive: Hours,
}

/// What customers meet, over a month or more.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Served {
    /// Contacts offered.
    pub offered: Contacts,
    /// Of these, answered.
    pub answered: Contacts,
    /// Of these, answered within the time wanted.
    pub in_time: Contacts,
    /// Contacts that count as met, each channel's by its own definition of the service level.
    pub met: Contacts,
    /// Contacts they are counted of, likewise.
    pub judged: Contacts,
    /// Of those not answered, those who hung up within the time wanted.
    pub abandoned_in_time: Contacts,
    /// Of those not answered, those who do not call again.
    pub lost_waiting: Contacts,
    /// Contacts that met a queue growing without limit.
    pub met_overload: Contacts,
    /// Those who would call if the door were never closed; the contacts offered are of these.
    pub wanted: Contacts,
    /// Of those who met a closed door, those who returned: among the offered.
    pub returned: Contacts,
    /// Of those who met a closed door, those who did not.
    pub lost_at_door: Contacts,
    /// Most agents that were missing in any half-hour for its queue to settle.
    pub agents_missing: u32,
}

impl Served {
    /// Nobody called.
    pub const NOTHING: Self = Self {
        offered: Contacts::ZERO,
        answered: Contacts::ZERO,
        in_time: Contacts::ZERO,
        met: Contacts::ZERO,
        judged: Contacts::ZERO,
        abandoned_in_time: Contacts::ZERO,
        lost_waiting: Contacts::ZERO,
        met_overload: Contacts::ZERO,
        wanted: Contacts::ZERO,
        returned: Contacts::ZERO,
        lost_at_door: Contacts::ZERO,
        agents_missing: 0,
    };

    /// The service level, each channel's worked out as its contract words it.
    #[must_use]
    pub fn service_level(&self) -> Share {
        Share::of(self.met.value(), self.judged.value())
    }

    /// Answer rate: answered, of all offered.
    #[must_use]
    pub fn answer_rate(&self) -> Share {
        Share::of(self.answered.value(), self.offered.value())
    }

    /// Contacts lost: at a closed door, or waiting, and not calling again.
    #[must_use]
    pub fn lost(&self) -> Contacts {
        self.lost_at_door + self.lost_waiting
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            offered: self.offered + other.offered,
            answered: self.answered + other.answered,
            in_time: self.in_time + other.in_time,
            met: self.met + other.met,
            judged: self.judged + other.judged,
            abandoned_in_time: self.abandoned_in_time + other.abandoned_in_time,
            lost_waiting: self.lost_waiting + other.lost_waiting,
            met_overload: self.met_overload + other.met_overload,
            wanted: self.wanted + other.wanted,
            returned: self.returned + other.returned,
            lost_at_door: self.lost_at_door + other.lost_at_door,
            agents_missing: self.agents_missing.max(other.agents_missing),
        }
    }
}

/// A channel with its open half-hours, and what was already found out about its queue.
pub struct Desk<'a> {
    channel: &'a Channel,
    door: Door,
    today: Door,
    // Most half-hours of most months meet a load that another one had. Ordered maps: no hidden randomness.
    required: BTreeMap<(u64, u64), u32>,
    levels: BTreeMap<(u32, u64, u64), Level>,
}

/// What becomes of the contacts of a half-hour, as shares of those offered.
#[derive(Debug, Clone, Copy)]
struct Level {
    answered: Share,
    in_time: Share,
    abandoned_in_time: Share,
    agents_missing: u32,
}

impl Level {
    /// What counts as met and of what, as shares of those offered.
    fn judged(self, definition: ServiceDefinition) -> (Share, Share) {
        let gone = self.abandoned_in_time;
        match definition {
            ServiceDefinition::OfOffered => (self.in_time, Share::ALL),
            ServiceDefinition::OfAnswered => (self.in_time, self.answered),
            ServiceDefinition::ShortAbandonsExcluded => (self.in_time, gone.rest()),
            ServiceDefinition::ShortAbandonsMet => {
                (Share::of(self.in_time.value() + gone.value(), 1.0), Share::ALL)
            }
        }
    }
}

impl<'a> Desk<'a> {
    /// The desk of a channel with these opening hours.
    #[must_use]
    pub fn new(channel: &'a Channel, opening: &Opening, country: Option<Country>) -> Self {
        let door = |opening| Door::new(&channel.profile, opening, channel.closed_door, country);
        let (door, today) = (door(opening), door(&channel.opening));
        Self { channel, door, today, required: BTreeMap::new(), levels: BTreeMap::new() }
    }

    /// The channel it answers.
    #[must_use]
    pub const fn channel(&self) -> &'a Channel {
        self.channel
    }

    /// The channel's own demand in a month, numbered from 1.
    #[must_use]
    pub fn usual_demand(&self, number: u16, month: YearMonth) -> Demand {
        // The scenario's check has seen to it that enough is seen.
        let wanted = self.channel.wanted(&self.today, number, month).unwrap_or(Contacts::ZERO);
        Demand { wanted, handle_time: self.channel.kind.stretched(self.channel.handle_time) }
    }

    /// What arrives at the desk's door in a month.
    #[must_use]
    pub fn load(&self, month: YearMonth, demand: Demand) -> MonthLoad {
        self.door.load(month, demand.wanted)
    }

    /// The fewest agents in each half-hour of a month that give the service wanted. `arriving` is the month's
    /// [`Desk::load`] of the same demand.
    pub fn staff(&mut self, month: YearMonth, demand: Demand, arriving: &MonthLoad) -> Roster {
        let days = self.door.days(month);
        let mut agents = Vec::with_capacity(arriving.contacts.len());
        let mut productive = 0.0;
        for (slot, contacts) in self.door.slots().iter().zip(&arriving.contacts) {
            let load = erlangs(*contacts, demand.handle_time);
            let key = (load.value().to_bits(), demand.handle_time.value().to_bits());
            let channel = self.channel;
            let needed = *self
                .required
                .entry(key)
                .or_insert_with(|| required(load, demand.handle_time, channel.kind, channel.service));
            agents.push(needed);
            productive += f64::from(needed) * f64::from(*days.get(slot.day));
        }
        let productive = Hours::new(productive * INTERVAL_S / 3600.0).unwrap_or(Hours::ZERO);
        Roster { agents, productive }
    }

    /// Who is present in each half-hour of a month with a roster made for it: the day, the half-hour from midnight,
    /// how many dates have it, and agents.
    pub fn present(
        &self,
        month: YearMonth,
        roster: &Roster,
    ) -> impl Iterator<Item = (DayType, usize, u8, u32)> {
        let days = self.door.days(month);
        let slots = self.door.slots().iter().zip(&roster.agents);
        slots.map(move |(slot, agents)| (slot.day, slot.interval, *days.get(slot.day), *agents))
    }

    /// The service that a roster made for the same month gives to a demand. `arriving` as in [`Desk::staff`].
    pub fn serve(
        &mut self,
        month: YearMonth,
        demand: Demand,
        arriving: &MonthLoad,
        roster: &Roster,
    ) -> Served {
        let days = self.door.days(month);
        let mut served = Served {
            wanted: arriving.wanted,
            returned: arriving.returned,
            lost_at_door: arriving.lost,
            ..Served::NOTHING
        };
        for ((slot, contacts), agents) in self.door.slots().iter().zip(&arriving.contacts).zip(&roster.agents)
        {
            let load = erlangs(*contacts, demand.handle_time);
            let key = (*agents, load.value().to_bits(), demand.handle_time.value().to_bits());
            let channel = self.channel;
            let level =
                *self.levels.entry(key).or_insert_with(|| level(*agents, load, demand.handle_time, channel));
            let offered = demand_of(contacts * f64::from(*days.get(slot.day)));
            let (met, judged) = level.judged(self.channel.service.definition);
            let overloaded = level.agents_missing > 0;
            served = served.and(Served {
                offered,
                answered: offered * level.answered,
                in_time: offered * level.in_time,
                met: offered * met,
                judged: offered * judged,
                abandoned_in_time: offered * level.abandoned_in_time,
                lost_waiting: offered * level.answered.rest() * self.channel.service.redial.rest(),
                met_overload: if overloaded { offered } else { Contacts::ZERO },
                agents_missing: level.agents_missing,
                ..Served::NOTHING
            });
        }
        served
    }
}

/// The fewest agents who answer the target share in time, stay within the occupancy cap, and are not fewer than
/// the minimum.
#[must_use]
pub fn required(load: Erlangs, handle_time: Seconds, kind: Kind, service: Service) -> u32 {
    let requirement = Requirement {
        target: service.target,
        definition: service.definition,
        within: service.answer_within,
        occupancy_cap: service.occupancy_cap,
        abandonment_limit: service.abandonment_limit,
        minimum: service.minimum_agents,
        per_agent: kind.at_once(),
    };
    agents_required(load, handle_time, service.patience, &requirement)
}

/// What customers meet. Without patience a queue above its capacity answers what it can and the rest give up;
/// none of it in time.
fn level(agents: u32, load: Erlangs, handle_time: Seconds, channel: &Channel) -> Level {
    let (service, at_once) = (channel.service, channel.kind.at_once());
    let servers = agents.saturating_mul(at_once.get());
    match performance(servers, load, handle_time, service.patience, service.answer_within) {
        Ok(met) => Level {
            answered: met.answer_rate(),
            in_time: met.answered_within(),
            abandoned_in_time: met.abandoned_within(),
            agents_missing: 0,
        },
        Err(overloaded) => Level {
            answered: Share::of(f64::from(servers), load.value()),
            in_time: Share::NONE,
            abandoned_in_time: Share::NONE,
            agents_missing: overloaded.agents_missing.div_ceil(at_once.get()),
        },
    }
}

fn erlangs(contacts: f64, handle_time: Seconds) -> Erlangs {
    // The scenario's check keeps the busiest half-hour below the limit, up to rounding at the limit itself.
    let load = contacts * handle_time.value() / INTERVAL_S;
    Erlangs::new(load.min(MAX_ERLANGS)).unwrap_or(Erlangs::NONE)
}

fn demand_of(contacts: f64) -> Contacts {
    Contacts::new(contacts).unwrap_or(Contacts::ZERO)
}
