//! The people who answer all channels of an option: live desks first, then what may wait, in their idle time and by
//! people added for it.
//!
//! Live channels share no agents with each other. Several channels that may wait take idle time in the scenario's
//! order.

mod past;

pub use past::Past;

use crate::calendar::{ByDayType, DayType, INTERVALS, MonthDays};
use crate::coverage::{Door, MonthLoad};
use crate::deferred::{self, Backlog, Day, Goal, HalfHour, Ready, Tools, Workload};
use crate::demand::Demands;
use crate::kinds::Kinds;
use crate::overflow::Own;
use crate::pooled_target::Pay;
use crate::roster::{self, Slot};
use crate::scenario::{Channel, Live, Offer, Opening, Scenario, Way};
use crate::served::{Served, State};
use crate::staffing::{Demand, HALF_HOUR, LiveDesk, LiveMonth, OwnHours, Present, Roster, Sharing};
use crate::units::{Contacts, Hours, Share};
use crate::work::{ChannelWork, KindWork, MonthWork, Slots};
use past::{Known, Months, Room, Terms, same};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What a crew does in a month, and what customers meet.
#[derive(Debug, Clone, PartialEq)]
pub struct CrewMonth {
    /// Channel by channel, in the scenario's order.
    pub channels: Vec<ChannelMonth>,
    /// What pay and prices count.
    pub work: MonthWork,
    /// Idle time of live agents that could be used and was not.
    pub idle_left: Hours,
    heads: Vec<Heads>,
}

/// A channel in a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChannelMonth {
    /// What customers met.
    pub served: Served,
    /// Whether it settled.
    pub state: State,
    /// Hours of work done in idle time of live agents; none for a live channel.
    pub in_idle: Hours,
}

impl ChannelMonth {
    /// Nobody came, and nobody was there.
    pub const NOTHING: Self = Self { served: Served::NOTHING, state: State::Settled, in_idle: Hours::ZERO };

    /// What two crews did for the same channel.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            served: self.served.and(other.served),
            state: self.state.or(other.state),
            in_idle: self.in_idle + other.in_idle,
        }
    }
}

/// Who is there for a channel.
#[derive(Debug, Clone, PartialEq)]
enum Heads {
    Live(Roster),
    /// Added agents over all open hours.
    Deferred(f64),
}

/// Who is there in a month.
#[derive(Debug, Clone, Copy)]
pub enum Staffing<'h> {
    /// As many as the service wanted takes.
    ToTarget,
    /// Those whom these demands take, whatever comes; for work that may wait at least as many as the month's work
    /// takes.
    Kept(&'h [Demand]),
    /// Whom so many hours of agents present allow: live channels first, what is left over for work that may wait.
    Given(Hours),
    /// So many people, free on average, at any open hour. Live channels divide them as their work; work that may
    /// wait gets whom it takes.
    Free(f64),
}

/// What crews of a scenario share: its doors and the days of its months.
#[derive(Default)]
pub struct Grounds {
    past: Past,
    doors: Vec<(usize, Opening, Rc<Door>)>,
    own_hours: Vec<(usize, Opening, Opening, Rc<OwnHours>)>,
    calendar: BTreeMap<u16, Rc<MonthDays>>,
}

impl Grounds {
    /// With the days of these months, and what a comparison before has worked out.
    #[must_use]
    pub fn of(demands: &Demands, past: Past) -> Self {
        let calendar = demands.days().map(|(number, days)| (number, Rc::clone(days)));
        Self { past, doors: Vec::new(), own_hours: Vec::new(), calendar: calendar.collect() }
    }

    /// The door of a channel, by its place, with these hours.
    fn door(&mut self, place: usize, (channel, live): (&Channel, &Live), opening: &Opening) -> Rc<Door> {
        let known = self.doors.iter().find(|(of, hours, _)| *of == place && hours == opening);
        if let Some((.., door)) = known {
            return Rc::clone(door);
        }
        let door = Rc::new(Door::new(&channel.profile, opening, live.closed_door));
        self.doors.push((place, *opening, Rc::clone(&door)));
        door
    }

    /// These hours of own agents from whom contacts overflow, at the door of a channel, by its place.
    fn own_hours(
        &mut self,
        place: usize,
        (channel, live): (&Channel, &Live),
        (opening, hours): (&Opening, &Opening),
    ) -> Rc<OwnHours> {
        let same = |(of, door, own, _): &&(usize, Opening, Opening, Rc<OwnHours>)| {
            *of == place && door == opening && own == hours
        };
        if let Some((.., known)) = self.own_hours.iter().find(same) {
            return Rc::clone(known);
        }
        let door = self.door(place, (channel, live), opening);
        let own_hours = Rc::new(OwnHours::new(&door, (channel, live), hours));
        self.own_hours.push((place, *opening, *hours, Rc::clone(&own_hours)));
        own_hours
    }
}

/// An option's desks with its hours, and the months already worked out.
pub struct Crew<'a> {
    scenario: &'a Scenario,
    terms: Terms,
    pay: Pay,
    desks: Vec<Desk<'a>>,
    grids: Grids,
    tools: Tools,
    calendar: BTreeMap<u16, Rc<MonthDays>>,
    months: Months,
    /// Those of a comparison before.
    past: Months,
    worked_out: usize,
}

/// A crew's part in a channel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part {
    /// All that comes in its hours.
    Whole,
    /// Nothing: nobody is there for it.
    None,
    /// Of a live channel, what comes in these hours; with those who meet a closed door.
    Within(Opening),
    /// Of a live channel, what comes in its hours but not in these.
    Beyond(Opening),
    /// Of a live channel, what these agents answer at once in these hours; with those who meet a closed door.
    Before(Own, Opening),
    /// Of a live channel, what goes on from them.
    After(Own, Opening),
}

enum Desk<'a> {
    Live(Box<LiveDesk<'a>>),
    Deferred(DeferredDesk<'a>),
    /// Somebody else answers the channel.
    Elsewhere(&'a Channel),
}

impl<'a> Desk<'a> {
    const fn channel(&self) -> &'a Channel {
        match self {
            Desk::Live(desk) => desk.channel(),
            Desk::Deferred(desk) => desk.channel,
            Desk::Elsewhere(channel) => channel,
        }
    }
}

/// A channel that may wait.
struct DeferredDesk<'a> {
    channel: &'a Channel,
    goal: Goal,
    opening: Opening,
    /// All weights of the profile, by type of day.
    weights: ByDayType<f64>,
    /// Its open half-hours, all of a kind.
    open: Rc<Kinds>,
    /// The room that searches for staff found, by month, and the last of all: the next one begins there.
    rooms: Vec<Cell<Option<f64>>>,
    room: Cell<Option<f64>>,
}

impl CrewMonth {
    /// Most agents present at once on a live channel.
    #[must_use]
    pub fn most_agents(&self) -> u32 {
        let rosters = self.heads.iter().filter_map(|heads| match heads {
            Heads::Live(roster) => Some(roster),
            Heads::Deferred(_) => None,
        });
        rosters.flat_map(Roster::half_hours).map(|(_, present)| present.agents).max().unwrap_or_default()
    }
}

impl<'a> Crew<'a> {
    /// Your own team, with the hours and targets wanted.
    #[must_use]
    pub fn of_own_team(scenario: &'a Scenario) -> Self {
        let offers = scenario.channels.iter().map(Channel::wanted_offer).collect();
        Self::new(scenario, offers, Sharing::Dedicated, scenario.in_house.pay())
    }

    /// The crew of these hours and targets, one for each channel, and of people paid so.
    #[must_use]
    pub fn new(scenario: &'a Scenario, offers: Vec<Offer>, sharing: Sharing, pay: Pay) -> Self {
        let parts = vec![Part::Whole; offers.len()];
        Self::with_parts(scenario, offers, (sharing, pay), parts, &mut Grounds::default())
    }

    /// The same with a part in each channel.
    #[must_use]
    pub fn with_parts(
        scenario: &'a Scenario,
        offers: Vec<Offer>,
        (sharing, pay): (Sharing, Pay),
        parts: Vec<Part>,
        grounds: &mut Grounds,
    ) -> Self {
        let desk = |(place, (channel, (offer, part))): (usize, (&'a Channel, (&Offer, &Part)))| {
            let mut live_desk = |live, service| {
                let door = grounds.door(place, (channel, live), &offer.opening);
                let own_hours = |grounds: &mut Grounds, hours| {
                    grounds.own_hours(place, (channel, live), (&offer.opening, hours))
                };
                let desk = LiveDesk::at(door, (channel, live), service, sharing);
                Desk::Live(Box::new(match part {
                    Part::Whole | Part::None => desk,
                    Part::Within(hours) => desk.shared_door(hours, true),
                    Part::Beyond(hours) => desk.shared_door(hours, false),
                    Part::Before(own, hours) => desk.overflowing(*own, own_hours(grounds, hours), true),
                    Part::After(own, hours) => desk.overflowing(*own, own_hours(grounds, hours), false),
                }))
            };
            match (part, &channel.way, &offer.way) {
                (Part::None, ..) => Desk::Elsewhere(channel),
                (_, Way::Live(live), Way::Live(theirs)) => live_desk(live, theirs.service),
                (_, Way::Live(live), Way::Deferred(_)) => live_desk(live, live.service),
                (_, Way::Deferred(goal), Way::Live(_)) | (_, Way::Deferred(_), Way::Deferred(goal)) => {
                    Desk::Deferred(DeferredDesk {
                        channel,
                        goal: *goal,
                        opening: offer.opening,
                        weights: channel.profile.weights(),
                        open: Rc::new(open_half_hours(&offer.opening)),
                        rooms: vec![Cell::new(None); usize::from(scenario.horizon.next_multiple_of(12)) + 1],
                        room: Cell::new(None),
                    })
                }
            }
        };
        let channels = scenario.channels.iter().zip(offers.iter().zip(&parts)).enumerate();
        let desks: Vec<Desk> = channels.map(desk).collect();
        let terms = Terms::of(scenario, offers, (sharing, pay), parts);
        Self {
            scenario,
            pay,
            grids: Grids::new(&desks),
            desks,
            tools: Tools::default(),
            calendar: grounds.calendar.clone(),
            months: Months::default(),
            past: grounds.past.take(&terms),
            worked_out: 0,
            terms,
        }
    }

    /// What these crews have worked out, for the next comparison.
    #[must_use]
    pub fn past(crews: Vec<Self>) -> Past {
        let mut past = Past::default();
        for crew in crews {
            past.add(crew.terms, crew.months, crew.worked_out);
        }
        past
    }

    /// Whether it is a crew of these hours, targets and parts. How it is paid matters only where a target holds over a day
    /// or month.
    #[must_use]
    pub fn is_of(&self, offers: &[Offer], (sharing, pay): (Sharing, Pay), parts: &[Part]) -> bool {
        self.terms.are(offers, (sharing, pay), parts)
    }

    /// Those who meet the closed doors of this crew and turn to a channel that it has no part in, by channel.
    pub fn turning_elsewhere(&mut self, number: u16, demands: &[Demand]) -> Vec<Contacts> {
        let days = self.days(number);
        let mut turning = vec![Contacts::ZERO; self.desks.len()];
        for (desk, demand) in self.desks.iter().zip(demands) {
            let Desk::Live(desk) = desk else { continue };
            let Some(to) = desk.channel().live().and_then(|live| live.turns_to) else { continue };
            let elsewhere = matches!(self.desks.get(to), Some(Desk::Elsewhere(_)));
            if let Some(turning) = turning.get_mut(to).filter(|_| elsewhere && desk.has_door()) {
                *turning += desk.door().load(&days, demand.wanted).turned;
            }
        }
        turning
    }

    fn days(&mut self, number: u16) -> Rc<MonthDays> {
        let month = self.scenario.start.plus(number.saturating_sub(1));
        let country = self.scenario.country;
        Rc::clone(self.calendar.entry(number).or_insert_with(|| Rc::new(month.dated(country))))
    }

    /// A month, numbered from 1, with these demands, one for each channel.
    pub fn month(&mut self, number: u16, demands: &[Demand], staffing: Staffing) -> Rc<CrewMonth> {
        if let Some(known) = self.months.find(number, demands, staffing) {
            return Rc::clone(&known.done);
        }
        let kept = match staffing {
            Staffing::Kept(theirs) if !same(demands, theirs) => {
                Some(self.month(number, theirs, Staffing::Kept(theirs)))
            }
            Staffing::Kept(_) | Staffing::ToTarget | Staffing::Given(_) | Staffing::Free(_) => None,
        };
        let heading = match (staffing, &kept) {
            (Staffing::Kept(_), Some(kept)) => Heading::Heads(&kept.heads),
            (Staffing::Kept(_), None) => Heading::OwnHeads,
            (Staffing::ToTarget, _) => Heading::ToTarget,
            (Staffing::Given(hours), _) => Heading::Given(hours),
            (Staffing::Free(people), _) => Heading::Free(people),
        };
        let begun = if heading.searches() { self.begin(number) } else { Vec::new() };
        let began = (kept.as_ref(), begun.as_slice());
        let known = match self.past.find_same(number, (demands, staffing), began) {
            Some(known) => {
                let known = known.clone();
                self.leave(number, &known.rooms);
                known
            }
            None => {
                self.worked_out += 1;
                let done = self.work(number, demands, heading);
                let rooms = if heading.searches() { self.left(number) } else { Vec::new() };
                Known::new((demands, staffing), (kept, begun), rooms, done)
            }
        };
        let done = Rc::clone(&known.done);
        self.months.add(number, known);
        done
    }

    fn waiting_desks(&self) -> impl Iterator<Item = &DeferredDesk<'a>> {
        self.desks.iter().filter_map(|desk| match desk {
            Desk::Deferred(desk) => Some(desk),
            Desk::Live(_) | Desk::Elsewhere(_) => None,
        })
    }

    /// Where searches of a month begin.
    fn begin(&self, number: u16) -> Vec<Option<u64>> {
        self.waiting_desks().map(|desk| desk.begin(number).map(f64::to_bits)).collect()
    }

    /// What they have left.
    fn left(&self, number: u16) -> Vec<Room> {
        let of_month = |desk: &DeferredDesk| desk.rooms.get(usize::from(number)).and_then(Cell::get);
        self.waiting_desks().map(|desk| (of_month(desk), desk.room.get())).collect()
    }

    /// As if they had been done.
    fn leave(&self, number: u16, rooms: &[Room]) {
        for (desk, (of_month, last)) in self.waiting_desks().zip(rooms) {
            desk.room.set(*last);
            if let Some(room) = desk.rooms.get(usize::from(number)) {
                room.set(*of_month);
            }
        }
    }

    fn work(&mut self, number: u16, demands: &[Demand], heading: Heading) -> CrewMonth {
        let days = &*self.days(number);
        let arriving: Vec<Option<MonthLoad>> = self
            .desks
            .iter()
            .zip(demands)
            .map(|(desk, demand)| match desk {
                Desk::Live(desk) => Some(desk.door().load(days, demand.wanted)),
                Desk::Deferred(_) | Desk::Elsewhere(_) => None,
            })
            .collect();
        let (rosters, surplus) = self.rosters(days, demands, &arriving, heading);
        let grids = &mut self.grids;
        grids.clear();
        let mut idle = 0.0;
        let mut lives: Vec<Option<LiveMonth>> = Vec::with_capacity(self.desks.len());
        let each = self.desks.iter().zip(demands).zip(arriving.iter().zip(&rosters));
        for ((desk, demand), (arriving, roster)) in each {
            let (Desk::Live(desk), Some(arriving), Some(roster)) = (desk, arriving, roster) else {
                lives.push(None);
                continue;
            };
            let live = desk.serve(days, *demand, arriving, roster);
            idle += grids.idle_of(&live, self.scenario.usable_idle);
            if let Some(to) = desk.channel().live().and_then(|live| live.turns_to).filter(|_| desk.has_door())
            {
                grids.turned_to(to, desk.door().turned(arriving));
            }
            lives.push(Some(live));
        }
        let last = self.desks.iter().rposition(|desk| matches!(desk, Desk::Deferred(_)));
        let desks = self.desks.iter().filter(|desk| matches!(desk, Desk::Deferred(_))).count();
        let waiting =
            Waiting { number, days, heading, surplus, work: waiting_work(&self.desks, demands), desks, last };
        let mut done = CrewMonth {
            channels: Vec::with_capacity(self.desks.len()),
            work: MonthWork::default(),
            idle_left: Hours::ZERO,
            heads: Vec::with_capacity(self.desks.len()),
        };
        let mut in_idle = 0.0;
        for (place, ((desk, demand), (live, roster))) in
            self.desks.iter().zip(demands).zip(lives.into_iter().zip(rosters)).enumerate()
        {
            let (month, slots, heads) = match (desk, live.zip(roster)) {
                (Desk::Live(_), Some((live, roster))) => {
                    let LiveMonth { served, state, slots, .. } = live;
                    (ChannelMonth { served, state, in_idle: Hours::ZERO }, slots, Heads::Live(roster))
                }
                (Desk::Deferred(desk), _) => {
                    let (month, slots, added) = desk.work(place, *demand, &waiting, (grids, &mut self.tools));
                    (month, slots, Heads::Deferred(added))
                }
                (Desk::Live(_) | Desk::Elsewhere(_), _) => {
                    (ChannelMonth::NOTHING, Slots::default(), Heads::Deferred(0.0))
                }
            };
            in_idle += month.in_idle.value();
            done.work.channels.push(channel_work(&self.desks, place, *demand, &month, slots));
            done.channels.push(month);
            done.heads.push(heads);
        }
        done.idle_left = Hours::new((idle - in_idle).max(0.0)).unwrap_or(Hours::ZERO);
        done
    }

    /// Who is there at live desks, and the hours that no live desk takes.
    fn rosters(
        &mut self,
        days: &MonthDays,
        demands: &[Demand],
        arriving: &[Option<MonthLoad>],
        heading: Heading,
    ) -> (Vec<Option<Roster>>, Hours) {
        let work_of = |(demand, load): (&Demand, &Option<MonthLoad>)| {
            load.as_ref().map_or(0.0, |load| (load.offered() * demand.handle_time).value())
        };
        let works: Vec<f64> = demands.iter().zip(arriving).map(work_of).collect();
        let all_work: f64 = works.iter().sum();
        let live = arriving.iter().flatten().count();
        let mut rosters: Vec<Option<Roster>> = Vec::with_capacity(self.desks.len());
        for (place, (desk, demand)) in self.desks.iter_mut().zip(demands).enumerate() {
            let (Desk::Live(desk), Some(Some(arriving))) = (desk, arriving.get(place)) else {
                rosters.push(None);
                continue;
            };
            rosters.push(Some(match heading {
                Heading::Heads(heads) => match heads.get(place) {
                    Some(Heads::Live(roster)) => roster.clone(),
                    Some(Heads::Deferred(_)) | None => desk.staff(days, *demand, arriving, self.pay),
                },
                Heading::Free(people) => {
                    let part = part_of(works.get(place).copied().unwrap_or_default(), all_work, live);
                    desk.always(Present::free(people * part.value()))
                }
                Heading::ToTarget | Heading::OwnHeads | Heading::Given(_) => {
                    desk.staff(days, *demand, arriving, self.pay)
                }
            }));
        }
        let Heading::Given(hours) = heading else { return (rosters, Hours::ZERO) };
        let slots: Vec<Slot> = self
            .desks
            .iter()
            .zip(&rosters)
            .filter_map(|(desk, roster)| match desk {
                Desk::Live(_) => roster.as_ref(),
                Desk::Deferred(_) | Desk::Elsewhere(_) => None,
            })
            .flat_map(Roster::half_hours)
            .map(|(day, present)| Slot {
                required: present.agents,
                hours_each: hours_of(HALF_HOUR * f64::from(*days.counts().get(day))),
            })
            .collect();
        let fitted = roster::fit(&slots, hours);
        let mut agents = fitted.agents.into_iter();
        for (desk, roster) in self.desks.iter().zip(&mut rosters) {
            if let Desk::Live(desk) = desk {
                let half_hours = desk.door().kinds().places().len();
                *roster = Some(desk.with(agents.by_ref().take(half_hours).map(Present::dedicated)));
            }
        }
        (rosters, fitted.surplus)
    }
}

/// Work that may wait and comes by itself, all channels together.
fn waiting_work(desks: &[Desk], demands: &[Demand]) -> f64 {
    let each = desks.iter().zip(demands).map(|(desk, demand)| match desk {
        Desk::Live(_) | Desk::Elsewhere(_) => 0.0,
        Desk::Deferred(_) => (demand.wanted * demand.handle_time).value(),
    });
    each.sum()
}

/// How a month finds its heads.
#[derive(Debug, Clone, Copy)]
enum Heading<'h> {
    /// As many as the service wanted takes.
    ToTarget,
    /// The same, and then they are kept.
    OwnHeads,
    /// Those who are kept, desk by desk.
    Heads(&'h [Heads]),
    Given(Hours),
    Free(f64),
}

impl Heading<'_> {
    /// Whether staff are searched for work that may wait.
    const fn searches(&self) -> bool {
        match self {
            Heading::ToTarget | Heading::OwnHeads | Heading::Free(_) => true,
            Heading::Heads(_) | Heading::Given(_) => false,
        }
    }
}

/// A desk's part of people who are divided as their work; where there is none, so many desks have equal parts.
fn part_of(work: f64, all: f64, desks: usize) -> Share {
    if all > 0.0 {
        return Share::of(work, all);
    }
    // At most as many as a scenario has channels, so the conversion is exact.
    #[allow(clippy::cast_precision_loss)]
    let desks = desks as f64;
    Share::of(1.0, desks)
}

fn channel_work(
    desks: &[Desk],
    place: usize,
    demand: Demand,
    month: &ChannelMonth,
    slots: Slots,
) -> ChannelWork {
    let channel = desks.get(place).map(Desk::channel);
    let after_call = channel.map_or(0.0, |channel| {
        // After-call work takes longer as the whole does.
        channel.after_call.value() * demand.handle_time.value() / channel.handle_time.value()
    });
    ChannelWork {
        channel: place,
        slots,
        handle_time: demand.handle_time,
        after_call: crate::units::Seconds::new(after_call).unwrap_or(demand.handle_time),
        at_once: channel.map_or(std::num::NonZeroU32::MIN, Channel::at_once),
        level: month.served.service_level(),
    }
}

fn hours_of(value: f64) -> Hours {
    Hours::new(value).unwrap_or(Hours::ZERO)
}

/// Something of each half-hour of the week.
struct Week<T>(Vec<T>);

impl<T: Copy> Week<T> {
    fn of(nothing: T) -> Self {
        Self(vec![nothing; DayType::ALL.len() * INTERVALS])
    }

    fn get_mut(&mut self, day: DayType, interval: usize) -> Option<&mut T> {
        self.0.get_mut(day.index() * INTERVALS + interval)
    }

    fn on(&self, day: DayType) -> &[T] {
        let from = day.index() * INTERVALS;
        self.0.get(from..from + INTERVALS).unwrap_or_default()
    }
}

/// What live desks leave for others, on one date of each type of day. Kept from one month to the next: only its room
/// matters.
struct Grids {
    /// Usable idle time, in agent-hours.
    idle: Week<Hours>,
    /// Contacts that turned to each channel that may wait.
    turned: Vec<Option<Week<Contacts>>>,
    /// What such a channel sees of the week.
    days: Vec<Day>,
}

impl Grids {
    fn new(desks: &[Desk]) -> Self {
        let turned =
            desks.iter().map(|desk| matches!(desk, Desk::Deferred(_)).then(|| Week::of(Contacts::ZERO)));
        let days = vec![Day::default(); DayType::ALL.len()];
        Self { idle: Week::of(Hours::ZERO), turned: turned.collect(), days }
    }

    fn clear(&mut self) {
        self.idle.0.fill(Hours::ZERO);
        self.turned.iter_mut().flatten().for_each(|week| week.0.fill(Contacts::ZERO));
    }

    /// Adds the usable idle time of a live desk; answers what it comes to in the month.
    fn idle_of(&mut self, live: &LiveMonth, usable: Share) -> f64 {
        for (day, interval, idle) in live.idle() {
            if let Some(hours) = self.idle.get_mut(day, interval) {
                *hours += idle * usable.value();
            }
        }
        live.idle_all.value() * usable.value()
    }

    /// Adds contacts in half-hours of the week, by their places from Monday on.
    fn turned_to(&mut self, channel: usize, contacts: impl Iterator<Item = (usize, Contacts)>) {
        let Some(turned) = self.turned.get_mut(channel).and_then(Option::as_mut) else { return };
        for (place, contacts) in contacts {
            if let Some(half_hour) = turned.0.get_mut(place) {
                *half_hour += contacts;
            }
        }
    }
}

/// What a month has for work that may wait.
struct Waiting<'m> {
    number: u16,
    days: &'m MonthDays,
    heading: Heading<'m>,
    /// Hours that no live desk takes.
    surplus: Hours,
    /// Work that may wait, of all channels.
    work: f64,
    /// How many channels may wait.
    desks: usize,
    /// The last channel that may wait: what idle time it leaves is for nobody.
    last: Option<usize>,
}

impl DeferredDesk<'_> {
    /// Works a month, and takes the idle time it uses out of the grid if another channel may use it.
    fn work(
        &self,
        place: usize,
        demand: Demand,
        waiting: &Waiting,
        (grids, tools): (&mut Grids, &mut Tools),
    ) -> (ChannelMonth, Slots, f64) {
        let dates: Vec<usize> = waiting.days.dates().iter().map(|day| day.index()).collect();
        let counts = waiting.days.counts();
        self.fill_days(demand, counts, grids, place);
        let Grids { idle, days, .. } = grids;
        // Both lists are as long as they must be, and sums of what a check has bounded are numbers.
        let Some(work) = Workload::new(days, &dates, demand.handle_time) else {
            let nothing =
                ChannelMonth { served: Served::NOTHING, state: State::Settled, in_idle: Hours::ZERO };
            return (nothing, Slots::default(), 0.0);
        };
        let mut ready = Ready::new(work, tools);
        let (added, served, state) = self.staffed(&mut ready, demand, waiting, place);
        if waiting.last != Some(place) {
            take_idle(&ready, added, counts, idle);
        }
        let (offered, arrivals) = (work.contacts(), work.contacts().value());
        let done = hours_of(served.in_idle.value() + served.by_added.value());
        let (answered, waited, overload) = match served.backlog {
            Backlog::Settles { mean_response } => {
                (offered, hours_of(offered.value() * mean_response.value()), Contacts::ZERO)
            }
            Backlog::Grows { .. } => {
                (offered * Share::of(done.value(), served.arrived.value()), Hours::ZERO, offered)
            }
        };
        let in_time = offered * served.within;
        let served_all = Served {
            offered,
            answered,
            in_time,
            met: in_time,
            judged: offered,
            met_overload: overload,
            wanted: demand.wanted,
            while_open: work.while_open() * Share::of(demand.wanted.value(), arrivals),
            waiting: waited,
            busy: done,
            productive: served.added,
            ..Served::NOTHING
        };
        let slots = self.slots(counts, offered, answered, added);
        (ChannelMonth { served: served_all, state, in_idle: served.in_idle }, slots, added)
    }

    /// What arrives on each type of day, own contacts evenly by the profile, and the idle time there is.
    fn fill_days(&self, demand: Demand, counts: &ByDayType<u8>, grids: &mut Grids, place: usize) {
        let weights: f64 =
            self.weights.0.iter().zip(counts.0).map(|(of_day, dates)| of_day * f64::from(dates)).sum();
        let each = if weights > 0.0 { demand.wanted.value() / weights } else { 0.0 };
        let each = Contacts::new(each).unwrap_or(Contacts::ZERO);
        let Grids { idle, turned, days } = grids;
        let turned = turned.get(place).and_then(Option::as_ref);
        let rows = self.channel.profile.days().zip(counts.0).zip(days);
        // What is on no date bears on nothing.
        for (((day, row), _), halves) in rows.filter(|((_, dates), _)| *dates > 0) {
            let turned = turned.map_or([].as_slice(), |turned| turned.on(day));
            let each_half = row.iter().zip(turned).zip(idle.on(day)).zip(&mut halves.0);
            for (((weight, turned), idle), half) in each_half {
                *half = HalfHour { arrivals: each * *weight + *turned, idle: *idle, open: false };
            }
            let open = self.opening.on(day).and_then(|open| halves.0.get_mut(open.range()));
            open.into_iter().flatten().for_each(|half| half.open = true);
        }
    }

    /// Added agents, what becomes of the work, and whether it settles.
    fn staffed(
        &self,
        ready: &mut Ready,
        demand: Demand,
        waiting: &Waiting,
        place: usize,
    ) -> (f64, deferred::Served, State) {
        let mut known = None;
        let given = match waiting.heading {
            Heading::OwnHeads => {
                let found = self.search(ready, waiting.number);
                let (kept, least) = (found.added(), ready.work().least().unwrap_or_default());
                known = (kept >= least).then(|| ready.judged(&found, self.goal, self.judged_by()));
                kept.max(least)
            }
            Heading::Heads(heads) => {
                let kept = match heads.get(place) {
                    Some(Heads::Deferred(added)) => *added,
                    Some(Heads::Live(_)) | None => 0.0,
                };
                kept.max(ready.work().least().unwrap_or_default())
            }
            Heading::Given(_) => {
                // Channels that may wait share what is left over as their work.
                let part = part_of((demand.wanted * demand.handle_time).value(), waiting.work, waiting.desks);
                let open = ready.work().open().value();
                if open > 0.0 { waiting.surplus.value() * part.value() / open } else { 0.0 }
            }
            Heading::ToTarget | Heading::Free(_) => {
                let found = self.search(ready, waiting.number);
                let state = match found {
                    deferred::Staffing::Enough { .. } => State::Settled,
                    deferred::Staffing::OutOfReach { best, allows, .. } => State::OutOfReach { best, allows },
                };
                let added = found.added();
                let judged = ready.judged(&found, self.goal, self.judged_by());
                return (added, judged, state);
            }
        };
        let served = known.unwrap_or_else(|| ready.serve(self.judged_by(), given));
        let state = match served.backlog {
            Backlog::Settles { .. } => State::Settled,
            Backlog::Grows { agents_missing: Some(agents_missing) } => State::Overloaded { agents_missing },
            Backlog::Grows { agents_missing: None } => State::OutOfReach { best: Share::NONE, allows: None },
        };
        (given, served, state)
    }

    /// The least staff for its goal. The search begins at the room that was enough in the same month at another
    /// stage, or a year before, or the last time.
    fn search(&self, ready: &mut Ready, number: u16) -> deferred::Staffing {
        ready.expect(self.begin(number));
        let found = ready.staff(self.goal);
        let room = ready.room(found.added());
        self.room.set(room);
        if let Some(of_month) = self.rooms.get(usize::from(number)) {
            of_month.set(room);
        }
        found
    }

    /// The room at which a search begins.
    fn begin(&self, number: u16) -> Option<f64> {
        let of = |number: u16| self.rooms.get(usize::from(number));
        let seen =
            [of(number), number.checked_sub(12).and_then(of)].into_iter().flatten().find_map(Cell::get);
        seen.or(self.room.get())
    }

    /// What customers judge by: the channel's own goal.
    fn judged_by(&self) -> Goal {
        match &self.channel.way {
            Way::Deferred(goal) => *goal,
            Way::Live(_) => self.goal,
        }
    }

    /// What was done, evenly over the open half-hours.
    fn slots(&self, counts: &ByDayType<u8>, offered: Contacts, answered: Contacts, added: f64) -> Slots {
        let half_hours: f64 = self.open.in_month(counts).sum();
        let on_date = if half_hours > 0.0 { 1.0 / half_hours } else { 0.0 };
        let each = KindWork {
            half_hours,
            offered: offered * on_date,
            answered: answered * on_date,
            productive: hours_of(added * HALF_HOUR),
        };
        Slots::by_kind(Rc::clone(&self.open), *counts, vec![each])
    }
}

/// All of the same kind.
fn open_half_hours(opening: &Opening) -> Kinds {
    let half_hours =
        DayType::ALL.into_iter().flat_map(|day| (0..INTERVALS).map(move |interval| (day, interval)));
    let open = half_hours.filter(|(day, interval)| opening.is_open(*day, *interval));
    Kinds::tell(open.map(|(day, interval)| (day, interval, ()))).0
}

/// Takes the idle time that was used out of what is left.
fn take_idle(ready: &Ready, added: f64, counts: &ByDayType<u8>, idle: &mut Week<Hours>) {
    for ((day, used), dates) in DayType::ALL.into_iter().zip(ready.idle_used(added)).zip(counts.0) {
        for (interval, used) in used.into_iter().enumerate().filter(|_| dates > 0) {
            if let Some(left) = idle.get_mut(day, interval) {
                *left = hours_of((left.value() - used.value() / f64::from(dates)).max(0.0));
            }
        }
    }
}
