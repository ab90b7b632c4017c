//! How many agents each half-hour of a live channel needs for the service wanted, and what service a given number
//! gives.

use crate::calendar::{INTERVAL_S, MonthDays};
use crate::coverage::{Door, MonthLoad};
use crate::pooled_target::{self, Pay};
use crate::queueing::{
    Erlangs, MAX_ERLANGS, Patience, Requirement, ServiceDefinition, StaffTable, performance,
};
use crate::roster::part_of_shared;
use crate::scenario::{Channel, Live, Opening, Service};
use crate::served::{Served, State};
use crate::units::{Contacts, Hours, Seconds, Share};
use crate::work::SlotWork;
use std::collections::BTreeMap;

/// Hours in a half-hour.
pub const HALF_HOUR: f64 = INTERVAL_S / 3600.0;

/// What arrives in a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Demand {
    /// Contacts wanted: who would call if the door were never closed.
    pub wanted: Contacts,
    /// What each takes.
    pub handle_time: Seconds,
}

/// Whom a desk also serves, at the same handle time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sharing {
    /// Nobody: the agents are ours alone.
    Dedicated,
    /// Others bring so many times our load, in every half-hour.
    Multiple(f64),
    /// Others bring this load, in every half-hour.
    Constant(Erlangs),
}

impl Sharing {
    pub(crate) fn others(self, ours: Erlangs) -> Erlangs {
        match self {
            Sharing::Dedicated => Erlangs::NONE,
            Sharing::Multiple(times) => bounded(ours.value() * times),
            Sharing::Constant(load) => load,
        }
    }
}

/// The agents of a half-hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Present {
    /// Those who answer, for us and for whoever shares the desk.
    pub agents: u32,
    /// One more for this part of the time.
    pub more: Share,
    /// Our part of them, which is what is paid.
    pub ours: f64,
    /// The others' load.
    pub others: Erlangs,
}

impl Present {
    /// Agents who answer for us alone.
    #[must_use]
    pub fn dedicated(agents: u32) -> Self {
        Self { agents, more: Share::NONE, ours: f64::from(agents), others: Erlangs::NONE }
    }

    /// People who are free for a part of their time. Between two whole numbers, so many are free at times and one
    /// more at others.
    #[must_use]
    pub fn free(people: f64) -> Self {
        let whole = libm::floor(people.clamp(0.0, 1e6));
        // Bounded a line above, so the conversion keeps it.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let agents = whole as u32;
        Self { agents, more: Share::of(people - whole, 1.0), ours: people, others: Erlangs::NONE }
    }
}

/// Agents in each open half-hour of the week, in a given month.
pub type Roster = Vec<Present>;

/// A month at a live desk.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveMonth {
    /// What customers met.
    pub served: Served,
    /// Whether all queues settled.
    pub state: State,
    /// What was done, half-hour by half-hour, in the order of [`LiveDesk::door`]'s slots.
    pub slots: Vec<SlotWork>,
    /// Agent hours on one date in which agents present had no contact, likewise.
    pub idle: Vec<f64>,
}

/// A live channel with its open half-hours, and what was already found out about its queue.
pub struct LiveDesk<'a> {
    channel: &'a Channel,
    live: &'a Live,
    /// What agents are staffed for; service is judged by the channel's own.
    service: Service,
    sharing: Sharing,
    door: Door,
    /// For each slot of the door the first one like it.
    alike: Vec<usize>,
    // One for each handle time. An ordered map: no hidden randomness.
    tables: BTreeMap<u64, StaffTable>,
}

/// What becomes of the contacts of a half-hour, as shares of those offered.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Level {
    pub(crate) answered: Share,
    in_time: Share,
    abandoned_in_time: Share,
    mean_wait_s: f64,
    agents_missing: u32,
}

/// A half-hour on one date.
#[derive(Debug, Clone, Copy)]
struct HalfHour {
    contacts: f64,
    /// Agent hours present.
    present: f64,
    /// Of these, with contacts.
    busy: f64,
    level: Level,
    /// What counts as met and of what, as shares of the contacts.
    met: Share,
    judged: Share,
}

impl Level {
    /// What counts as met and of what, as shares of those offered.
    pub(crate) fn judged(self, definition: ServiceDefinition) -> (Share, Share) {
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

    /// This level, and another one for a part of the time.
    fn mixed(self, other: Self, part: Share) -> Self {
        let mix = |one: f64, other: f64| one + (other - one) * part.value();
        let share = |one: Share, other: Share| Share::of(mix(one.value(), other.value()), 1.0);
        Self {
            answered: share(self.answered, other.answered),
            in_time: share(self.in_time, other.in_time),
            abandoned_in_time: share(self.abandoned_in_time, other.abandoned_in_time),
            mean_wait_s: mix(self.mean_wait_s, other.mean_wait_s),
            agents_missing: self.agents_missing,
        }
    }
}

impl<'a> LiveDesk<'a> {
    /// The desk of a channel with these opening hours, staffed for this service.
    #[must_use]
    pub fn new(
        channel: &'a Channel,
        live: &'a Live,
        opening: &Opening,
        service: Service,
        sharing: Sharing,
    ) -> Self {
        let door = Door::new(&channel.profile, opening, live.closed_door);
        let alike = door.alike();
        Self { channel, live, service, sharing, door, alike, tables: BTreeMap::new() }
    }

    /// Its door.
    #[must_use]
    pub const fn door(&self) -> &Door {
        &self.door
    }

    /// The fewest agents in each half-hour that give the service wanted. `arriving` is the month's load of the same
    /// demand at the desk's door.
    ///
    /// Where the target holds over a day or month, agents are dropped where that saves most `pay`. A shared desk is
    /// staffed for every half-hour all the same; our part of it is at most what our load would take by itself with
    /// the target so held.
    pub fn staff(&mut self, days: &MonthDays, demand: Demand, arriving: &MonthLoad, pay: Pay) -> Roster {
        let requirement = self.requirement();
        let patience = self.service.patience;
        let table = self
            .tables
            .entry(demand.handle_time.value().to_bits())
            .or_insert_with(|| StaffTable::new(demand.handle_time, patience, &requirement));
        let sharing = self.sharing;
        let contacts = |place| arriving.contacts.get(place).copied();
        let mut alone = each_once(&self.alike, contacts, |contacts: f64| {
            table.required(erlangs(contacts, demand.handle_time))
        });
        if let Some(scope) = self.service.held.scope() {
            let slots: Vec<pooled_target::Slot> = self
                .door
                .slots()
                .iter()
                .zip(arriving.contacts.iter().copied().zip(alone))
                .map(|(slot, (contacts, required))| pooled_target::Slot {
                    day: slot.day,
                    dates: *days.counts().get(slot.day),
                    load: erlangs(contacts, demand.handle_time),
                    contacts: count_of(contacts),
                    required,
                    pay: pay.at(slot.day, slot.interval),
                })
                .collect();
            alone = pooled_target::staff(&slots, demand.handle_time, patience, &requirement, scope).agents;
        }
        let staffed = |(contacts, alone): (f64, u32)| {
            let load = erlangs(contacts, demand.handle_time);
            let others = sharing.others(load);
            if others.value() <= 0.0 {
                return Present::dedicated(alone);
            }
            let together = table.required(bounded(load.value() + others.value()));
            let ours = part_of_shared(alone, together, load, others);
            Present { agents: together, more: Share::NONE, ours, others }
        };
        let pair = |place| Some((*arriving.contacts.get(place)?, *alone.get(place)?));
        each_once(&self.alike, pair, staffed)
    }

    /// What agents are staffed for.
    #[must_use]
    pub const fn requirement(&self) -> Requirement {
        Requirement {
            target: self.service.target,
            definition: self.service.definition,
            within: self.service.answer_within,
            occupancy_cap: self.service.occupancy_cap,
            abandonment_limit: self.service.abandonment_limit,
            minimum: self.service.minimum_agents,
            per_agent: self.live.kind.at_once(),
        }
    }

    /// The service that a roster of the same month gives to a demand. `arriving` as in [`LiveDesk::staff`].
    #[must_use]
    pub fn serve(
        &self,
        days: &MonthDays,
        demand: Demand,
        arriving: &MonthLoad,
        roster: &[Present],
    ) -> LiveMonth {
        let (service, at_once) = (&self.live.service, f64::from(self.live.kind.at_once().get()));
        let mut served = Served {
            wanted: arriving.wanted,
            while_open: arriving.while_open,
            returned: arriving.returned,
            turned: arriving.turned,
            lost_at_door: arriving.lost,
            ..Served::NOTHING
        };
        let mut missing = 0;
        let mut slots = Vec::with_capacity(roster.len());
        let mut idle = Vec::with_capacity(roster.len());
        let met = |(contacts, present): (f64, Present)| {
            let level = level_of(present, contacts, demand.handle_time, self.live);
            // An agent's time is shared by those served at once.
            let busy = contacts * level.answered.value() * demand.handle_time.value() / 3600.0 / at_once;
            let (met, judged) = level.judged(service.definition);
            HalfHour { contacts, present: present.ours * HALF_HOUR, busy, level, met, judged }
        };
        let present = |place| Some((*arriving.contacts.get(place)?, *roster.get(place)?));
        let halves = each_once(&self.alike, present, met);
        for (slot, half) in self.door.slots().iter().zip(&halves) {
            let (level, dates) = (&half.level, *days.counts().get(slot.day));
            let count = f64::from(dates);
            let offered = count_of(half.contacts * count);
            let answered = offered * level.answered;
            let productive = hours_of(half.present * count);
            served.offered += offered;
            served.answered += answered;
            served.in_time += offered * level.in_time;
            served.met += offered * half.met;
            served.judged += offered * half.judged;
            served.abandoned_in_time += offered * level.abandoned_in_time;
            served.lost_waiting += offered * level.answered.rest() * service.redial.rest();
            served.waiting += hours_of(offered.value() * level.mean_wait_s / 3600.0);
            served.busy += hours_of(half.busy * count);
            served.productive += productive;
            if level.agents_missing > 0 {
                served.met_overload += offered;
                missing = missing.max(if dates > 0 { level.agents_missing } else { 0 });
            }
            let (day, interval) = (slot.day, slot.interval);
            slots.push(SlotWork { day, interval, dates, offered, answered, productive });
            let free = half.present - half.busy;
            idle.push(if free > 0.0 { free } else { 0.0 });
        }
        let state = if missing > 0 {
            State::Overloaded { agents_missing: f64::from(missing) }
        } else {
            State::Settled
        };
        LiveMonth { served, state, slots, idle }
    }

    /// The channel it answers.
    #[must_use]
    pub const fn channel(&self) -> &'a Channel {
        self.channel
    }
}

/// Maps the items at each place. What equals the first of those it is like, as `alike` has it, shares what was found
/// out about it.
fn each_once<T: PartialEq, U: Copy>(
    alike: &[usize],
    item: impl Fn(usize) -> Option<T>,
    mut find: impl FnMut(T) -> U,
) -> Vec<U> {
    let mut found: Vec<U> = Vec::with_capacity(alike.len());
    for (place, first) in alike.iter().enumerate() {
        let Some(here) = item(place) else { break };
        let known = found.get(*first).filter(|_| item(*first).is_some_and(|there| there == here));
        found.push(known.copied().unwrap_or_else(|| find(here)));
    }
    found
}

/// What customers meet in a half-hour.
pub(crate) fn level_of(present: Present, contacts: f64, handle_time: Seconds, live: &Live) -> Level {
    let ours = erlangs(contacts, handle_time);
    let load = bounded(ours.value() + present.others.value());
    let with = |agents: u32| level(agents, load, handle_time, live);
    let level = with(present.agents);
    if present.more > Share::NONE {
        level.mixed(with(present.agents.saturating_add(1)), present.more)
    } else {
        level
    }
}

/// Without patience a queue above its capacity answers what it can and the rest give up; none of it in time.
fn level(agents: u32, load: Erlangs, handle_time: Seconds, live: &Live) -> Level {
    let (service, at_once) = (&live.service, live.kind.at_once());
    let servers = agents.saturating_mul(at_once.get());
    match performance(servers, load, handle_time, service.patience, service.answer_within) {
        Ok(met) => Level {
            answered: met.answer_rate(),
            in_time: met.answered_within(),
            abandoned_in_time: met.abandoned_within(),
            mean_wait_s: met.mean_wait_s(),
            agents_missing: 0,
        },
        Err(overloaded) => Level {
            answered: Share::of(f64::from(servers), load.value()),
            in_time: Share::NONE,
            abandoned_in_time: Share::NONE,
            mean_wait_s: 0.0,
            agents_missing: overloaded.agents_missing.div_ceil(at_once.get()),
        },
    }
}

/// The load that contacts in a half-hour bring.
#[must_use]
pub fn erlangs(contacts: f64, handle_time: Seconds) -> Erlangs {
    bounded(contacts * handle_time.value() / INTERVAL_S)
}

pub(crate) fn bounded(load: f64) -> Erlangs {
    // The scenario's check keeps the busiest half-hour below the limit, up to rounding at the limit itself.
    Erlangs::new(load.min(MAX_ERLANGS)).unwrap_or(Erlangs::NONE)
}

fn count_of(contacts: f64) -> Contacts {
    Contacts::new(contacts).unwrap_or(Contacts::ZERO)
}

fn hours_of(hours: f64) -> Hours {
    Hours::new(hours).unwrap_or(Hours::ZERO)
}

impl Service {
    /// Whether a low level may hide behind those who hang up: the level is of those answered, and nothing limits how
    /// many hang up.
    #[must_use]
    pub fn rewards_hanging_up(&self) -> bool {
        self.definition == ServiceDefinition::OfAnswered
            && self.patience != Patience::Unlimited
            && self.abandonment_limit.is_none()
    }
}
