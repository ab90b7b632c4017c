//! How many agents each half-hour of a live channel needs for the service wanted, and what service a given number
//! gives.

use crate::calendar::{INTERVAL_S, MonthDays};
use crate::coverage::{Door, MonthLoad};
use crate::overflow::{self, Overflow, Own};
use crate::pooled_target::{self, Pay};
use crate::queueing::{
    Erlangs, MAX_ERLANGS, Patience, Requirement, ServiceDefinition, StaffTable, performance, required,
};
use crate::roster::part_of_shared;
use crate::scenario::{Channel, Live, Opening, Service};
use crate::served::{Served, State};
use crate::units::{Contacts, Hours, Multiple, Seconds, Share};
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
    /// What a contact comes to with those that a resolution other than the usual brings, where they are not among
    /// those wanted: behind own agents who take what they can.
    pub again: Multiple,
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
    /// What of the contacts at the door reaches them.
    pub flow: Flow,
}

/// What of the contacts at a door reaches the agents behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Flow {
    /// All of them, as they come.
    Whole,
    /// This share of them, each of whom finds an agent free: nobody waits.
    AtOnce(Share),
    /// Those who found no own agent free.
    Overflowing {
        /// Their share.
        part: Share,
        /// How they come in bursts; see [`crate::overflow`].
        peakedness: f64,
    },
}

impl Present {
    /// Agents who answer for us alone.
    #[must_use]
    pub fn dedicated(agents: u32) -> Self {
        Self { agents, more: Share::NONE, ours: f64::from(agents), others: Erlangs::NONE, flow: Flow::Whole }
    }

    /// People who are free for a part of their time. Between two whole numbers, so many are free at times and one
    /// more at others.
    #[must_use]
    pub fn free(people: f64) -> Self {
        let whole = libm::floor(people.clamp(0.0, 1e6));
        // Bounded a line above, so the conversion keeps it.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let agents = whole as u32;
        Self {
            agents,
            more: Share::of(people - whole, 1.0),
            ours: people,
            others: Erlangs::NONE,
            flow: Flow::Whole,
        }
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
    /// What of the door is ours.
    part: DoorPart,
}

/// What a desk has of a door that another crew answers as well.
enum DoorPart {
    /// All: nobody else answers.
    Whole,
    /// All but some half-hours.
    Hours {
        /// Whether each of the door's is the other crew's.
        theirs: Vec<bool>,
        /// Whether closed doors are ours to account for.
        door: bool,
    },
    /// What own agents answer at once.
    BeforeOverflow(Overflowing),
    /// What goes on from them.
    AfterOverflow(Overflowing),
}

/// Own agents who answer whoever finds one free.
struct Overflowing {
    own: Own,
    /// What they would be staffed for alone.
    requirement: Requirement,
    patience: Patience,
    handle_time: Seconds,
    /// Whether each of the door's half-hours is among their hours.
    open: Vec<bool>,
}

impl Overflowing {
    /// Own agents in a half-hour, and what becomes of its contacts.
    fn split(&self, contacts: f64, open: bool) -> (u32, Overflow) {
        let load = erlangs(contacts, self.handle_time);
        let alone = if open { required(load, self.handle_time, self.patience, &self.requirement) } else { 0 };
        let agents = self.own.agents(alone);
        let at_once = self.requirement.per_agent;
        (agents, overflow::split(count_of(contacts), self.handle_time, agents, at_once))
    }
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
    /// Everybody finds an agent free.
    const AT_ONCE: Self = Self {
        answered: Share::ALL,
        in_time: Share::ALL,
        abandoned_in_time: Share::NONE,
        mean_wait_s: 0.0,
        agents_missing: 0,
    };

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
        Self { channel, live, service, sharing, door, alike, tables: BTreeMap::new(), part: DoorPart::Whole }
    }

    /// The same desk where these hours at its door are somebody else's, or all but these; who has these hours also
    /// accounts for those who meet a closed door.
    #[must_use]
    pub fn shared_door(mut self, hours: &Opening, ours: bool) -> Self {
        let theirs = |day, interval| hours.is_open(day, interval) != ours;
        let theirs = self.door.slots().iter().map(|slot| theirs(slot.day, slot.interval)).collect();
        self.part = DoorPart::Hours { theirs, door: ours };
        self
    }

    /// The same desk where own agents, fewer than the channel's own target takes in these hours, answer whoever finds
    /// one free: the desk of these agents, or the one that all others go on to. The first also accounts for those
    /// who meet a closed door.
    #[must_use]
    pub fn overflowing(mut self, own: Own, hours: &Opening, ours: bool) -> Self {
        let service = &self.live.service;
        let overflowing = Overflowing {
            own,
            requirement: requirement_of(service, self.live),
            patience: service.patience,
            handle_time: self.channel.elapsed(),
            open: self.door.slots().iter().map(|slot| hours.is_open(slot.day, slot.interval)).collect(),
        };
        self.part =
            if ours { DoorPart::BeforeOverflow(overflowing) } else { DoorPart::AfterOverflow(overflowing) };
        self
    }

    /// What arrives at the desk in a month: at its door, in its own half-hours. Where contacts overflow, all at the
    /// door: the roster says whom they reach.
    #[must_use]
    pub fn load(&self, days: &MonthDays, wanted: Contacts) -> MonthLoad {
        let mut load = self.door.load(days, wanted);
        if let DoorPart::Hours { theirs, .. } = &self.part {
            for (contacts, theirs) in load.contacts.iter_mut().zip(theirs) {
                *contacts = if *theirs { 0.0 } else { *contacts };
            }
        }
        load
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
        match &self.part {
            DoorPart::BeforeOverflow(overflowing) => return self.before(overflowing, arriving),
            DoorPart::AfterOverflow(_) => return self.after(demand, arriving),
            DoorPart::Whole | DoorPart::Hours { .. } => {}
        }
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
            Present { agents: together, more: Share::NONE, ours, others, flow: Flow::Whole }
        };
        let pair = |place| Some((*arriving.contacts.get(place)?, *alone.get(place)?));
        let mut roster = each_once(&self.alike, pair, staffed);
        if let DoorPart::Hours { theirs, .. } = &self.part {
            for (present, theirs) in roster.iter_mut().zip(theirs) {
                *present = if *theirs { Present::dedicated(0) } else { *present };
            }
        }
        roster
    }

    /// Own agents who answer whoever finds one free.
    fn before(&self, overflowing: &Overflowing, arriving: &MonthLoad) -> Roster {
        let half_hour = |place| Some((*arriving.contacts.get(place)?, *overflowing.open.get(place)?));
        each_once(&self.alike, half_hour, |(contacts, open): (f64, bool)| {
            let (agents, split) = overflowing.split(contacts, open);
            let flow = Flow::AtOnce(Share::of(split.kept.value(), contacts));
            Present { flow, ..Present::dedicated(agents) }
        })
    }

    /// Agents for those who go on. At a desk that serves others as well their bursts drown.
    fn after(&mut self, demand: Demand, arriving: &MonthLoad) -> Roster {
        let (requirement, patience, sharing) = (self.requirement(), self.service.patience, self.sharing);
        let DoorPart::AfterOverflow(overflowing) = &self.part else { return Vec::new() };
        // The least staff is not part of what bursts multiply.
        let plain = Requirement { minimum: 0, ..requirement };
        let table = self
            .tables
            .entry(demand.handle_time.value().to_bits())
            .or_insert_with(|| StaffTable::new(demand.handle_time, patience, &plain));
        let half_hour = |place| Some((*arriving.contacts.get(place)?, *overflowing.open.get(place)?));
        each_once(&self.alike, half_hour, |(contacts, open): (f64, bool)| {
            let (_, split) = overflowing.split(contacts, open);
            let part = Share::of(split.overflowing.value(), contacts);
            let split = Overflow { overflowing: split.overflowing * demand.again.value(), ..split };
            let load = split.load(demand.handle_time);
            let others = sharing.others(load);
            if others.value() <= 0.0 {
                let agents = split.dedicated(demand.handle_time, |load| table.required(load));
                let flow = Flow::Overflowing { part, peakedness: split.peakedness };
                return Present { flow, ..Present::dedicated(agents.max(requirement.minimum)) };
            }
            let alone = table.required(load).max(requirement.minimum);
            let together = table.required(bounded(load.value() + others.value())).max(requirement.minimum);
            let ours = part_of_shared(alone, together, load, others);
            let flow = Flow::Overflowing { part, peakedness: 1.0 };
            Present { agents: together, more: Share::NONE, ours, others, flow }
        })
    }

    /// Whether those who meet a closed door are this desk's to account for.
    #[must_use]
    pub fn has_door(&self) -> bool {
        match &self.part {
            DoorPart::Whole | DoorPart::BeforeOverflow(_) => true,
            DoorPart::Hours { door, .. } => *door,
            DoorPart::AfterOverflow(_) => false,
        }
    }

    /// What agents are staffed for.
    #[must_use]
    pub const fn requirement(&self) -> Requirement {
        requirement_of(&self.service, self.live)
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
        if !self.has_door() {
            served = Served::NOTHING;
        }
        let mut missing = 0;
        let mut slots = Vec::with_capacity(roster.len());
        let mut idle = Vec::with_capacity(roster.len());
        let met = |(contacts, present): (f64, Present)| {
            let contacts = match present.flow {
                Flow::Whole => contacts,
                Flow::AtOnce(part) => contacts * part.value(),
                Flow::Overflowing { part, .. } => contacts * part.value() * demand.again.value(),
            };
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
    let (load, agents) = match present.flow {
        Flow::AtOnce(_) => return Level::AT_ONCE,
        Flow::Whole => (bounded(ours.value() + present.others.value()), present.agents),
        // Bursts are judged as they were staffed for: as plain traffic in units of its peakedness.
        Flow::Overflowing { peakedness, .. } => (
            bounded((ours.value() + present.others.value()) / peakedness),
            in_units(present.agents, peakedness),
        ),
    };
    let with = |agents: u32| level(agents, load, handle_time, live);
    let level = with(agents);
    if present.more > Share::NONE { level.mixed(with(agents.saturating_add(1)), present.more) } else { level }
}

/// Whole units of peakedness in a number of agents; a hair below one is one.
fn in_units(agents: u32, peakedness: f64) -> u32 {
    let units = libm::floor(f64::from(agents) / peakedness * (1.0 + 1e-10));
    // From 0 to as many as there are agents, as peakedness is at least 1.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let units = units as u32;
    units
}

const fn requirement_of(service: &Service, live: &Live) -> Requirement {
    Requirement {
        target: service.target,
        definition: service.definition,
        within: service.answer_within,
        occupancy_cap: service.occupancy_cap,
        abandonment_limit: service.abandonment_limit,
        minimum: service.minimum_agents,
        per_agent: live.kind.at_once(),
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
