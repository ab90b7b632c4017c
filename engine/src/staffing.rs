//! How many agents each half-hour of a live channel needs for the service wanted, and what service a given number
//! gives.

use crate::calendar::{DayType, INTERVAL_S, MonthDays};
use crate::coverage::{Door, MonthLoad};
use crate::kinds::{Kinds, Place};
use crate::overflow::{self, Overflow, Own};
use crate::pooled_target::{self, Pay};
use crate::queueing::{Erlangs, MAX_ERLANGS, Patience, Queue, Requirement, ServiceDefinition, StaffTable};
use crate::roster::part_of_shared;
use crate::scenario::{Channel, Live, Opening, Service};
use crate::served::{Served, State};
use crate::units::{Contacts, Hours, Multiple, Seconds, Share, smaller};
use crate::work::{KindWork, Slots};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::rc::Rc;

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
    /// None: another crew answers them.
    None,
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
    /// Nobody, as another crew answers.
    const ELSEWHERE: Self =
        Self { agents: 0, more: Share::NONE, ours: 0.0, others: Erlangs::NONE, flow: Flow::None };

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
#[derive(Debug, Clone, PartialEq)]
pub struct Roster {
    kinds: Rc<Kinds>,
    each: Vec<Shift>,
}

/// Who is there in half-hours of a kind.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Shift {
    /// Which of the door's kinds it is, or a part of.
    of_door: usize,
    present: Present,
}

impl Roster {
    /// One for each of the door's kinds.
    fn by_kind(kinds: &Rc<Kinds>, present: impl Iterator<Item = Present>) -> Self {
        let each = present.enumerate().map(|(of_door, present)| Shift { of_door, present }).collect();
        Self { kinds: Rc::clone(kinds), each }
    }

    /// One for each of the door's half-hours.
    fn told(kinds: &Kinds, present: impl IntoIterator<Item = Present>) -> Self {
        let (kinds, each) =
            Kinds::tell(
                kinds.places().iter().zip(present).map(|(place, present)| {
                    (place.day, place.interval, Shift { of_door: place.kind, present })
                }),
            );
        Self { kinds: Rc::new(kinds), each }
    }

    /// Who is there in each half-hour, from Monday on.
    pub fn half_hours(&self) -> impl Iterator<Item = (DayType, Present)> {
        let places = self.kinds.places().iter();
        places.filter_map(|place| Some((place.day, self.each.get(place.kind)?.present)))
    }
}

/// A month at a live desk.
#[derive(Debug, Clone, PartialEq)]
pub struct LiveMonth {
    /// What customers met.
    pub served: Served,
    /// Whether all queues settled.
    pub state: State,
    /// What was done, half-hour by half-hour, from Monday on.
    pub slots: Slots,
    kinds: Rc<Kinds>,
    idle: Vec<Hours>,
    /// Agent hours of the month in which agents present had no contact.
    pub idle_all: Hours,
}

impl LiveMonth {
    /// Agent hours on one date in which agents present had no contact, half-hour by half-hour, from Monday on.
    pub fn idle(&self) -> impl Iterator<Item = (DayType, usize, Hours)> {
        let places = self.kinds.places().iter();
        places.filter_map(|place| Some((place.day, place.interval, *self.idle.get(place.kind)?)))
    }
}

/// A live channel with its open half-hours, and what was already found out about its queue.
pub struct LiveDesk<'a> {
    channel: &'a Channel,
    live: &'a Live,
    /// What agents are staffed for; service is judged by the channel's own.
    service: Service,
    sharing: Sharing,
    door: Rc<Door>,
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
        within: Within,
        /// Whether these hours are ours, and closed doors with them, or all but these.
        ours: bool,
    },
    /// What own agents answer at once.
    BeforeOverflow(Own, Rc<OwnHours>),
    /// What goes on from them.
    AfterOverflow(Own, Rc<OwnHours>),
}

impl DoorPart {
    /// For each of so many half-hours of the door, whether it is ours.
    fn ours(&self, half_hours: usize) -> impl Iterator<Item = bool> {
        let (within, ours) = match self {
            DoorPart::Hours { within, ours } => (Some(within), *ours),
            DoorPart::Whole | DoorPart::BeforeOverflow(..) | DoorPart::AfterOverflow(..) => (None, true),
        };
        let is_ours = move |place| within.is_none_or(|within| within.has(place) == ours);
        (0..half_hours).map(is_ours)
    }
}

/// Half-hours of a door by kind, and by whether they are among certain hours.
struct Within {
    kinds: Rc<Kinds>,
    /// For each kind, which of the door's it is a part of, and whether it is among these hours.
    each: Vec<(usize, bool)>,
}

impl Within {
    fn new(door: &Door, hours: &Opening) -> Self {
        let half_hours =
            door.kinds().places().iter().map(|place| {
                (place.day, place.interval, (place.kind, hours.is_open(place.day, place.interval)))
            });
        let (kinds, each) = Kinds::tell(half_hours);
        Self { kinds: Rc::new(kinds), each }
    }

    /// Whether a half-hour of the door, by its place, is among the hours.
    fn has(&self, place: usize) -> bool {
        let kind = self.kinds.places().get(place).and_then(|place| self.each.get(place.kind));
        kind.is_some_and(|(_, within)| *within)
    }

    /// For each kind, a month's contacts and whether it is among the hours.
    fn contacts(&self, arriving: &MonthLoad) -> impl Iterator<Item = (f64, bool)> {
        self.each
            .iter()
            .map(|(of_door, within)| (arriving.contacts.get(*of_door).copied().unwrap_or_default(), *within))
    }

    /// Who is there in each kind.
    fn roster(&self, present: impl Iterator<Item = Present>) -> Roster {
        let each = self.each.iter().zip(present);
        let each = each.map(|((of_door, _), present)| Shift { of_door: *of_door, present });
        Roster { kinds: Rc::clone(&self.kinds), each: each.collect() }
    }
}

/// A door where own agents, fewer than the channel's own target takes in certain hours, answer whoever finds one free.
/// All crews that do so share it, as nothing in it depends on how many stay.
pub(crate) struct OwnHours {
    within: Within,
    handle_time: Seconds,
    /// What own agents would be staffed for alone.
    requirement: Requirement,
    alone: RefCell<StaffTable>,
    last: RefCell<Option<LastSplit>>,
}

/// How the contacts of a month were last split: who stays and whom they go on to ask for the same one after the other.
struct LastSplit {
    own: Own,
    contacts: Vec<f64>,
    split: Rc<[(u32, Overflow)]>,
}

impl OwnHours {
    /// The own agents' hours at a channel's door.
    pub(crate) fn new(door: &Door, (channel, live): (&Channel, &Live), hours: &Opening) -> Self {
        let (handle_time, requirement) = (channel.elapsed(), requirement_of(&live.service, live));
        let table = StaffTable::new(handle_time, live.service.patience, &requirement);
        Self {
            within: Within::new(door, hours),
            handle_time,
            requirement,
            alone: RefCell::new(table),
            last: RefCell::new(None),
        }
    }

    /// Own agents in a half-hour of each kind, and what becomes of its contacts.
    fn split(&self, own: Own, arriving: &MonthLoad) -> Rc<[(u32, Overflow)]> {
        let mut last = self.last.borrow_mut();
        if let Some(last) = last.as_ref().filter(|last| last.own == own && last.contacts == arriving.contacts)
        {
            return Rc::clone(&last.split);
        }
        let mut table = self.alone.borrow_mut();
        let each = self.within.contacts(arriving).map(|(contacts, open)| {
            let alone = if open { table.required(erlangs(contacts, self.handle_time)) } else { 0 };
            let agents = own.agents(alone);
            let at_once = self.requirement.per_agent;
            (agents, overflow::split(count_of(contacts), self.handle_time, agents, at_once))
        });
        let split: Rc<[(u32, Overflow)]> = each.collect();
        *last = Some(LastSplit { own, contacts: arriving.contacts.clone(), split: Rc::clone(&split) });
        split
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
        let door = Rc::new(Door::new(&channel.profile, opening, live.closed_door));
        Self::at(door, (channel, live), service, sharing)
    }

    /// The same behind a door that is known already.
    pub(crate) const fn at(
        door: Rc<Door>,
        (channel, live): (&'a Channel, &'a Live),
        service: Service,
        sharing: Sharing,
    ) -> Self {
        Self { channel, live, service, sharing, door, tables: BTreeMap::new(), part: DoorPart::Whole }
    }

    /// The same desk where these hours at its door are somebody else's, or all but these; who has these hours also
    /// accounts for those who meet a closed door.
    #[must_use]
    pub fn shared_door(mut self, hours: &Opening, ours: bool) -> Self {
        self.part = DoorPart::Hours { within: Within::new(&self.door, hours), ours };
        self
    }

    /// The same desk where own agents answer whoever finds one free: the desk of these agents, or the one that all
    /// others go on to. The first also accounts for those who meet a closed door.
    #[must_use]
    pub(crate) fn overflowing(mut self, own: Own, hours: Rc<OwnHours>, ours: bool) -> Self {
        self.part =
            if ours { DoorPart::BeforeOverflow(own, hours) } else { DoorPart::AfterOverflow(own, hours) };
        self
    }

    /// Whether those who meet a closed door are this desk's to account for.
    #[must_use]
    pub fn has_door(&self) -> bool {
        match &self.part {
            DoorPart::Whole | DoorPart::BeforeOverflow(..) => true,
            DoorPart::Hours { ours, .. } => *ours,
            DoorPart::AfterOverflow(..) => false,
        }
    }

    /// Its door.
    #[must_use]
    pub fn door(&self) -> &Door {
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
            DoorPart::BeforeOverflow(own, hours) => return before(*own, hours, arriving),
            DoorPart::AfterOverflow(own, hours) => {
                let (own, hours) = (*own, Rc::clone(hours));
                return self.after((own, &hours), demand, arriving);
            }
            DoorPart::Whole | DoorPart::Hours { .. } => {}
        }
        let requirement = self.requirement();
        let patience = self.service.patience;
        let table = self
            .tables
            .entry(demand.handle_time.value().to_bits())
            .or_insert_with(|| StaffTable::new(demand.handle_time, patience, &requirement));
        let sharing = self.sharing;
        let load_of = |contacts: f64| erlangs(contacts, demand.handle_time);
        let staffed = |table: &mut StaffTable, contacts: f64, alone: u32| {
            let load = load_of(contacts);
            let others = sharing.others(load);
            if others.value() <= 0.0 {
                return Present::dedicated(alone);
            }
            let together = table.required(bounded(load.value() + others.value()));
            let ours = part_of_shared(alone, together, load, others);
            Present { agents: together, more: Share::NONE, ours, others, flow: Flow::Whole }
        };
        let Some(scope) = self.service.held.scope() else {
            let mut each = |contacts: f64| {
                let alone = table.required(load_of(contacts));
                staffed(table, contacts, alone)
            };
            return match &self.part {
                DoorPart::Hours { within, ours } => {
                    let kinds = within.contacts(arriving);
                    within.roster(kinds.map(|(contacts, within)| {
                        if within == *ours { each(contacts) } else { Present::ELSEWHERE }
                    }))
                }
                DoorPart::Whole | DoorPart::BeforeOverflow(..) | DoorPart::AfterOverflow(..) => {
                    let each = arriving.contacts.iter().map(|contacts| each(*contacts));
                    Roster::by_kind(self.door.kinds(), each)
                }
            };
        };
        let alone: Vec<u32> =
            arriving.contacts.iter().map(|contacts| table.required(load_of(*contacts))).collect();
        let slot = |((place, contacts), ours): ((&Place, f64), bool)| {
            let contacts = if ours { contacts } else { 0.0 };
            pooled_target::Slot {
                day: place.day,
                dates: *days.counts().get(place.day),
                load: load_of(contacts),
                contacts: count_of(contacts),
                required: alone.get(place.kind).copied().unwrap_or_default(),
                pay: pay.at(place.day, place.interval),
            }
        };
        let places = self.door.kinds().places();
        let slots: Vec<pooled_target::Slot> = places
            .iter()
            .zip(self.door.contacts(arriving))
            .zip(self.part.ours(places.len()))
            .map(slot)
            .collect();
        let pooled = pooled_target::staff(&slots, demand.handle_time, patience, &requirement, scope);
        let agents = self.door.contacts(arriving).zip(pooled.agents);
        let each: Vec<Present> = agents.map(|(contacts, alone)| staffed(table, contacts, alone)).collect();
        self.with(each)
    }

    /// Agents for those who go on from own agents. At a desk that serves others as well their bursts drown.
    fn after(&mut self, (own, hours): (Own, &OwnHours), demand: Demand, arriving: &MonthLoad) -> Roster {
        let (requirement, patience, sharing) = (self.requirement(), self.service.patience, self.sharing);
        // The least staff is not part of what bursts multiply.
        let plain = Requirement { minimum: 0, ..requirement };
        let handle_time = demand.handle_time;
        let table = self
            .tables
            .entry(handle_time.value().to_bits())
            .or_insert_with(|| StaffTable::new(handle_time, patience, &plain));
        let present = |((contacts, _), (_, split)): ((f64, bool), &(u32, Overflow))| {
            let part = Share::of(split.overflowing.value(), contacts);
            let split = Overflow { overflowing: split.overflowing * demand.again.value(), ..*split };
            let load = split.load(handle_time);
            let others = sharing.others(load);
            if others.value() <= 0.0 {
                let agents = split.dedicated(handle_time, |load| table.required(load));
                let flow = Flow::Overflowing { part, peakedness: split.peakedness };
                return Present { flow, ..Present::dedicated(agents.max(requirement.minimum)) };
            }
            let alone = table.required(load).max(requirement.minimum);
            let together = table.required(bounded(load.value() + others.value())).max(requirement.minimum);
            let ours = part_of_shared(alone, together, load, others);
            let flow = Flow::Overflowing { part, peakedness: 1.0 };
            Present { agents: together, more: Share::NONE, ours, others, flow }
        };
        let split = hours.split(own, arriving);
        hours.within.roster(hours.within.contacts(arriving).zip(split.iter()).map(present))
    }

    /// For each half-hour of the door, whether it is ours.
    fn ours(&self) -> impl Iterator<Item = bool> {
        self.part.ours(self.door.kinds().places().len())
    }

    /// The same people in every half-hour that is ours.
    #[must_use]
    pub fn always(&self, present: Present) -> Roster {
        self.with(self.door.kinds().places().iter().map(|_| present))
    }

    /// These people, one after the other for each of the half-hours, from Monday on, as far as they are ours.
    #[must_use]
    pub fn with(&self, present: impl IntoIterator<Item = Present>) -> Roster {
        let each = present.into_iter().zip(self.ours());
        let present = each.map(|(present, ours)| if ours { present } else { Present::ELSEWHERE });
        Roster::told(self.door.kinds(), present)
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
        roster: &Roster,
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
        let queue = DeskQueue::new(self.live, demand.handle_time);
        let (mut missing, mut waiting, mut busy_all, mut idle_all) = (0, 0.0, 0.0, Hours::ZERO);
        let mut slots = Vec::with_capacity(roster.each.len());
        let mut idle = Vec::with_capacity(roster.each.len());
        for (shift, half_hours) in roster.each.iter().zip(roster.kinds.in_month(days.counts())) {
            let at_door = arriving.contacts.get(shift.of_door).copied().unwrap_or_default();
            let contacts = match shift.present.flow {
                Flow::Whole => at_door,
                Flow::None => 0.0,
                Flow::AtOnce(part) => at_door * part.value(),
                Flow::Overflowing { part, .. } => at_door * part.value() * demand.again.value(),
            };
            let level = queue.level(shift.present, contacts);
            let (met, judged) = level.judged(service.definition);
            // On one date. An agent's time is shared by those served at once.
            let present = shift.present.ours * HALF_HOUR;
            let busy = contacts * level.answered.value() * demand.handle_time.value() / 3600.0 / at_once;
            let (idle_on_date, contacts) = (hours_of(present - busy), count_of(contacts));
            let work = KindWork {
                half_hours,
                offered: contacts,
                answered: contacts * level.answered,
                productive: hours_of(present),
            };
            let offered = work.offered * half_hours;
            served.offered += offered;
            served.answered += offered * level.answered;
            served.in_time += offered * level.in_time;
            served.met += offered * met;
            served.judged += offered * judged;
            served.abandoned_in_time += offered * level.abandoned_in_time;
            served.lost_waiting += offered * level.answered.rest() * service.redial.rest();
            waiting += offered.value() * level.mean_wait_s / 3600.0;
            busy_all += busy * half_hours;
            idle_all += idle_on_date * half_hours;
            served.productive += work.productive * half_hours;
            if level.agents_missing > 0 {
                served.met_overload += offered;
                missing = missing.max(if half_hours > 0.0 { level.agents_missing } else { 0 });
            }
            slots.push(work);
            idle.push(idle_on_date);
        }
        (served.waiting, served.busy) = (hours_of(waiting), hours_of(busy_all));
        let state = if missing > 0 {
            State::Overloaded { agents_missing: f64::from(missing) }
        } else {
            State::Settled
        };
        let kinds = Rc::clone(&roster.kinds);
        let slots = Slots::by_kind(Rc::clone(&kinds), *days.counts(), slots);
        LiveMonth { served, state, slots, kinds, idle, idle_all }
    }

    /// The channel it answers.
    #[must_use]
    pub const fn channel(&self) -> &'a Channel {
        self.channel
    }
}

/// Own agents who answer whoever finds one free.
fn before(own: Own, hours: &OwnHours, arriving: &MonthLoad) -> Roster {
    let split = hours.split(own, arriving);
    let each = hours.within.contacts(arriving).zip(split.iter());
    hours.within.roster(each.map(|((contacts, _), (agents, split))| {
        let flow = Flow::AtOnce(Share::of(split.kept.value(), contacts));
        Present { flow, ..Present::dedicated(*agents) }
    }))
}

/// A desk's queue at a handle time: what customers meet in a half-hour.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DeskQueue {
    queue: Queue,
    handle_time: Seconds,
    at_once: NonZeroU32,
}

impl DeskQueue {
    pub(crate) fn new(live: &Live, handle_time: Seconds) -> Self {
        let queue = Queue::new(handle_time, live.service.patience, live.service.answer_within);
        Self { queue, handle_time, at_once: live.kind.at_once() }
    }

    /// What so many contacts meet.
    pub(crate) fn level(&self, present: Present, contacts: f64) -> Level {
        let ours = erlangs(contacts, self.handle_time);
        let (load, agents) = match present.flow {
            Flow::AtOnce(_) => return Level::AT_ONCE,
            Flow::Whole | Flow::None => (bounded(ours.value() + present.others.value()), present.agents),
            // Bursts are judged as they were staffed for: as plain traffic in units of its peakedness.
            Flow::Overflowing { peakedness, .. } => (
                bounded((ours.value() + present.others.value()) / peakedness),
                in_units(present.agents, peakedness),
            ),
        };
        let level = self.level_with(agents, load);
        if present.more > Share::NONE {
            level.mixed(self.level_with(agents.saturating_add(1), load), present.more)
        } else {
            level
        }
    }

    /// Without patience a queue above its capacity answers what it can and the rest give up; none of it in time.
    fn level_with(&self, agents: u32, load: Erlangs) -> Level {
        let servers = agents.saturating_mul(self.at_once.get());
        match self.queue.performance(servers, load) {
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
                agents_missing: overloaded.agents_missing.div_ceil(self.at_once.get()),
            },
        }
    }
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

/// The load that contacts in a half-hour bring.
#[must_use]
pub fn erlangs(contacts: f64, handle_time: Seconds) -> Erlangs {
    bounded(contacts * handle_time.value() / INTERVAL_S)
}

pub(crate) fn bounded(load: f64) -> Erlangs {
    // The scenario's check keeps the busiest half-hour below the limit, up to rounding at the limit itself.
    Erlangs::new(smaller(load, MAX_ERLANGS)).unwrap_or(Erlangs::NONE)
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
