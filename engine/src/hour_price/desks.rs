//! An option's desks in one month, with hours that change day by day.
//!
//! The same as [`crate::crew`] computes with its agents staffed to the target, made so that a change of hours on one
//! type of day costs little: what a half-hour takes and gives is found out again only where other contacts arrive
//! in it, because more or fewer return there. Unlike an [`crate::scenario::Opening`], hours here may be none at all.

use super::stretch::{Hours, Stretch};
use crate::calendar::{ByDayType, DayType, INTERVALS, YearMonth};
use crate::deferred::{self, Backlog, Day, Goal, HalfHour, Workload};
use crate::holidays::Country;
use crate::profile::Profile;
use crate::queueing::StaffTable;
use crate::roster::part_of_shared;
use crate::scenario::{Channel, Live, Offer, Scenario, Way};
use crate::staffing::{Demand, DeskQueue, Flow, HALF_HOUR, LiveDesk, Present, Sharing, bounded, erlangs};
use crate::units::{Contacts, Hours as HoursOf, Money, Seconds, Share};
use crate::work::{ChannelWork, MonthWork, SlotWork};

type Grid = ByDayType<[f64; INTERVALS]>;

const EMPTY: Grid = ByDayType([[0.0; INTERVALS]; 8]);

/// A month's dates.
#[derive(Debug, Clone)]
pub(super) struct Dates {
    in_order: Vec<DayType>,
    counts: ByDayType<u8>,
}

impl Dates {
    pub(super) fn of(month: YearMonth, country: Option<Country>) -> Self {
        Self {
            in_order: month.dates().map(|date| date.day_type(country)).collect(),
            counts: month.day_types(country),
        }
    }

    /// How many there are of a type.
    pub(super) fn count(&self, day: DayType) -> u8 {
        *self.counts.get(day)
    }

    /// The types of day that there are.
    pub(super) fn days(&self) -> impl Iterator<Item = DayType> {
        DayType::ALL.into_iter().filter(|day| self.count(*day) > 0)
    }

    fn sum(&self, of_day: impl Fn(DayType) -> f64) -> f64 {
        DayType::ALL.into_iter().map(|day| of_day(day) * f64::from(self.count(day))).sum()
    }
}

/// What is done in a month with certain hours.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Done {
    /// What pay and prices count.
    pub(super) work: MonthWork,
    /// What the contacts lost are worth.
    pub(super) lost: Money,
}

/// All desks of an option.
pub(super) struct Desks<'a> {
    dates: Dates,
    usable_idle: Share,
    desks: Vec<Desk<'a>>,
}

enum Desk<'a> {
    Live(Box<LiveHours<'a>>),
    Deferred(Box<DeferredHours<'a>>),
}

/// What live desks leave for work that may wait, on one date of each type of day.
struct Left {
    /// Usable idle time, in agent-hours.
    idle: Grid,
    /// Contacts that turned to each channel.
    turned: Vec<Option<Box<Grid>>>,
}

impl<'a> Desks<'a> {
    /// The desks of these offers and demands, one for each channel, in a month of these dates.
    pub(super) fn new(
        scenario: &'a Scenario,
        (offers, sharing): (&[Offer], Sharing),
        demands: &[Demand],
        dates: Dates,
    ) -> Self {
        let each = scenario.channels.iter().zip(offers).zip(demands);
        let desk = |((channel, offer), demand): ((&'a Channel, &Offer), &Demand)| {
            let arriving = Arriving::new(&channel.profile, *demand, &dates);
            match (&channel.way, &offer.way) {
                (Way::Live(live), Way::Live(_) | Way::Deferred(_)) => {
                    Desk::Live(Box::new(LiveHours::new((channel, live), (offer, sharing), arriving)))
                }
                (Way::Deferred(judged_by), Way::Live(_)) => {
                    Desk::Deferred(Box::new(DeferredHours::new(channel, arriving, *judged_by, *judged_by)))
                }
                (Way::Deferred(judged_by), Way::Deferred(goal)) => {
                    Desk::Deferred(Box::new(DeferredHours::new(channel, arriving, *goal, *judged_by)))
                }
            }
        };
        let desks = each.map(desk).collect();
        Self { dates, usable_idle: scenario.usable_idle, desks }
    }

    /// The month's dates.
    pub(super) const fn dates(&self) -> &Dates {
        &self.dates
    }

    /// Contacts on one date that want to come in a half-hour, all channels together.
    pub(super) fn wanted(&self, day: DayType, interval: usize) -> f64 {
        self.desks.iter().map(|desk| desk.arriving().at(day, interval)).sum()
    }

    /// The month with these hours, one set for each channel.
    pub(super) fn month(&mut self, hours: &[Hours]) -> Done {
        let mut left = Left { idle: EMPTY, turned: vec![None; self.desks.len()] };
        let mut lost = Money::ZERO;
        let mut works: Vec<Option<ChannelWork>> = Vec::with_capacity(self.desks.len());
        for (place, (desk, hours)) in self.desks.iter_mut().zip(hours).enumerate() {
            works.push(match desk {
                Desk::Live(desk) => {
                    let (work, lost_here) =
                        desk.month(place, &self.dates, hours, self.usable_idle, &mut left);
                    lost += Money::new(lost_here * desk.channel.lost_value.value()).unwrap_or(Money::ZERO);
                    Some(work)
                }
                // Once all live desks have left their idle time.
                Desk::Deferred(_) => None,
            });
        }
        let last = self.desks.iter().rposition(|desk| matches!(desk, Desk::Deferred(_)));
        for (place, ((desk, hours), work)) in self.desks.iter().zip(hours).zip(&mut works).enumerate() {
            if let Desk::Deferred(desk) = desk {
                *work = Some(desk.month(place, &self.dates, hours, &mut left, Some(place) != last));
            }
        }
        Done { work: MonthWork { channels: works.into_iter().flatten().collect() }, lost }
    }
}

impl Desk<'_> {
    const fn arriving(&self) -> &Arriving {
        match self {
            Desk::Live(desk) => &desk.arriving,
            Desk::Deferred(desk) => &desk.arriving,
        }
    }
}

/// Who wants to come, whatever the hours.
#[derive(Debug, Clone)]
struct Arriving {
    demand: Demand,
    /// Contacts on one date.
    contacts: Grid,
}

impl Arriving {
    fn new(profile: &Profile, demand: Demand, dates: &Dates) -> Self {
        let mut contacts = EMPTY;
        for slot in profile.all_slots() {
            if let Some(half_hour) = contacts.get_mut(slot.day).get_mut(slot.interval) {
                *half_hour = slot.weight;
            }
        }
        let weights = dates.sum(|day| contacts.get(day).iter().sum());
        let each = if weights > 0.0 { demand.wanted.value() / weights } else { 0.0 };
        for day in DayType::ALL {
            for half_hour in contacts.get_mut(day) {
                *half_hour *= each;
            }
        }
        Self { demand, contacts }
    }

    fn at(&self, day: DayType, interval: usize) -> f64 {
        self.contacts.get(day).get(interval).copied().unwrap_or_default()
    }
}

/// What a half-hour of a live desk takes and gives.
#[derive(Debug, Clone, Copy)]
struct Staffed {
    /// Agents who are paid for.
    agents: f64,
    answered: Share,
    /// What counts as met and of what, as shares of those offered.
    met: Share,
    judged: Share,
    /// Agent-hours without a contact, on one date.
    idle: f64,
}

/// A live channel.
struct LiveHours<'a> {
    channel: &'a Channel,
    live: &'a Live,
    sharing: Sharing,
    arriving: Arriving,
    table: StaffTable,
    queue: DeskQueue,
    /// What was found out for each half-hour of the week: without anybody who returns, and the last time with.
    known: Vec<[Option<(u64, Staffed)>; 2]>,
}

/// Contacts of a day before and after its hours; all are before where there are none.
#[derive(Debug, Clone, Copy, Default)]
struct Parts {
    before: f64,
    after: f64,
}

impl<'a> LiveHours<'a> {
    fn new(
        (channel, live): (&'a Channel, &'a Live),
        (offer, sharing): (&Offer, Sharing),
        arriving: Arriving,
    ) -> Self {
        let service = match &offer.way {
            Way::Live(theirs) => theirs.service,
            Way::Deferred(_) => live.service,
        };
        let requirement = LiveDesk::new(channel, live, &offer.opening, service, sharing).requirement();
        let table = StaffTable::new(arriving.demand.handle_time, service.patience, &requirement);
        let known = vec![[None; 2]; DayType::ALL.len() * INTERVALS];
        let queue = DeskQueue::new(live, arriving.demand.handle_time);
        Self { channel, live, sharing, arriving, table, queue, known }
    }

    /// The month's work, and contacts lost. Leaves idle time and those who turn to other channels.
    fn month(
        &mut self,
        place: usize,
        dates: &Dates,
        hours: &Hours,
        usable: Share,
        left: &mut Left,
    ) -> (ChannelWork, f64) {
        let closed = self.live.closed_door;
        let parts = ByDayType(DayType::ALL.map(|day| self.parts(day, *hours.get(day))));
        let waiting = waiting_at_opening(dates, hours, &parts);
        let mut slots = Vec::with_capacity(self.known.len());
        let (mut returned, mut gone, mut met, mut judged) = (0.0, 0.0, 0.0, 0.0);
        for day in dates.days() {
            let open = *hours.get(day);
            let count = f64::from(dates.count(day));
            let over = open.len().min(usize::from(closed.over)).max(1);
            let back = waiting.get(day) / count * closed.returns.value() / count_of(over);
            for (after_opening, interval) in open.intervals().enumerate() {
                let back = if after_opening < over { back } else { 0.0 };
                let contacts = self.arriving.at(day, interval) + back;
                let staffed = self.staffed(day, interval, contacts, back > 0.0);
                let offered = contacts * count;
                returned += back * count;
                gone += offered * staffed.answered.rest().value();
                met += offered * staffed.met.value();
                judged += offered * staffed.judged.value();
                let offered = Contacts::new(offered).unwrap_or(Contacts::ZERO);
                slots.push(SlotWork {
                    day,
                    interval,
                    dates: dates.count(day),
                    offered,
                    answered: offered * staffed.answered,
                    productive: hours_of(staffed.agents * HALF_HOUR * count),
                });
                if let Some(idle) = left.idle.get_mut(day).get_mut(interval) {
                    *idle += staffed.idle * usable.value();
                }
            }
        }
        let met_closed = dates.sum(|day| parts.get(day).before + parts.get(day).after);
        let turned = met_closed * closed.turns.value();
        if let Some(to) = self.live.turns_to.and_then(|to| left.turned.get_mut(to)) {
            self.turn(dates, hours, to.get_or_insert_with(|| Box::new(EMPTY)));
        }
        let lost_at_door = (met_closed - returned - turned).max(0.0);
        let lost = lost_at_door + gone * self.live.service.redial.rest().value();
        (work_of(place, self.channel, &self.arriving, slots, Share::of(met, judged)), lost)
    }

    fn parts(&self, day: DayType, open: Stretch) -> Parts {
        let mut parts = Parts::default();
        for (interval, contacts) in self.arriving.contacts.get(day).iter().enumerate() {
            if open.is_empty() || interval < open.intervals().start {
                parts.before += contacts;
            } else if !open.covers(interval) {
                parts.after += contacts;
            }
        }
        parts
    }

    /// Those who meet a closed door and write instead.
    fn turn(&self, dates: &Dates, hours: &Hours, to: &mut Grid) {
        let share = self.live.closed_door.turns.value();
        for day in dates.days() {
            let open = *hours.get(day);
            let each = self.arriving.contacts.get(day).iter().zip(to.get_mut(day)).enumerate();
            for (_, (contacts, turned)) in each.filter(|(interval, _)| !open.covers(*interval)) {
                *turned += contacts * share;
            }
        }
    }

    fn staffed(&mut self, day: DayType, interval: usize, contacts: f64, with_returns: bool) -> Staffed {
        let place = (day.index() * INTERVALS + interval, usize::from(with_returns));
        let known = self.known.get(place.0).and_then(|known| known.get(place.1)).copied().flatten();
        if let Some((same, staffed)) = known
            && same == contacts.to_bits()
        {
            return staffed;
        }
        let staffed = self.find(contacts);
        if let Some(known) = self.known.get_mut(place.0).and_then(|known| known.get_mut(place.1)) {
            *known = Some((contacts.to_bits(), staffed));
        }
        staffed
    }

    fn find(&mut self, contacts: f64) -> Staffed {
        let handle_time = self.arriving.demand.handle_time;
        let load = erlangs(contacts, handle_time);
        let alone = self.table.required(load);
        let others = self.sharing.others(load);
        let present = if others.value() > 0.0 {
            let together = self.table.required(bounded(load.value() + others.value()));
            Present {
                agents: together,
                more: Share::NONE,
                ours: part_of_shared(alone, together, load, others),
                others,
                flow: Flow::Whole,
            }
        } else {
            Present::dedicated(alone)
        };
        let level = self.queue.level(present, contacts);
        let (met, judged) = level.judged(self.live.service.definition);
        let at_once = f64::from(self.live.kind.at_once().get());
        let busy = contacts * level.answered.value() * handle_time.value() / 3600.0 / at_once;
        Staffed {
            agents: present.ours,
            answered: level.answered,
            met,
            judged,
            idle: (present.ours * HALF_HOUR - busy).max(0.0),
        }
    }
}

/// Contacts that wait for the openings of each type of day, over all its dates: those after the hours of the day
/// open before, of closed days in between, and before the hours of the day itself. The month's last day comes
/// before its first.
fn waiting_at_opening(dates: &Dates, hours: &Hours, parts: &ByDayType<Parts>) -> ByDayType<f64> {
    let mut waiting = ByDayType([0.0; 8]);
    let mut carried = 0.0;
    // Twice around: the first time only to know what the month's last days leave for its first.
    for first_round in [true, false] {
        for day in &dates.in_order {
            let of_day = parts.get(*day);
            if hours.get(*day).is_empty() {
                carried += of_day.before;
            } else {
                if !first_round {
                    *waiting.get_mut(*day) += carried + of_day.before;
                }
                carried = of_day.after;
            }
        }
    }
    waiting
}

/// A channel that may wait.
struct DeferredHours<'a> {
    channel: &'a Channel,
    arriving: Arriving,
    /// What is staffed for.
    goal: Goal,
    /// What customers judge by.
    judged_by: Goal,
}

impl<'a> DeferredHours<'a> {
    const fn new(channel: &'a Channel, arriving: Arriving, goal: Goal, judged_by: Goal) -> Self {
        Self { channel, arriving, goal, judged_by }
    }

    /// The month's work. Takes what it uses out of the idle time, if anybody wants the rest.
    fn month(
        &self,
        place: usize,
        dates: &Dates,
        hours: &Hours,
        left: &mut Left,
        others_wait: bool,
    ) -> ChannelWork {
        let days = self.days(hours, left, place);
        let in_order: Vec<usize> = dates.in_order.iter().map(|day| day.index()).collect();
        // Both lists are as long as they must be, and sums of what a check has bounded are numbers.
        let Some(work) = Workload::new(&days, &in_order, self.arriving.demand.handle_time) else {
            return work_of(place, self.channel, &self.arriving, Vec::new(), Share::ALL);
        };
        let found = deferred::staff(&work, self.goal);
        let added = found.added();
        let served = if self.judged_by == self.goal {
            *found.served()
        } else {
            deferred::serve(&work, self.judged_by, added)
        };
        if others_wait {
            for (day, used) in DayType::ALL.into_iter().zip(deferred::idle_used(&work, added)) {
                let count = f64::from(dates.count(day).max(1));
                for (idle, used) in left.idle.get_mut(day).iter_mut().zip(used) {
                    *idle = (*idle - used.value() / count).max(0.0);
                }
            }
        }
        let arrivals = dates.sum(|day| {
            days.get(day.index()).map_or(0.0, |day| day.0.iter().map(|half| half.arrivals.value()).sum())
        });
        let offered = Contacts::new(arrivals).unwrap_or(Contacts::ZERO);
        let answered = match served.backlog {
            Backlog::Settles { .. } => offered,
            Backlog::Grows { .. } => {
                let done = served.in_idle.value() + served.by_added.value();
                offered * Share::of(done, served.arrived.value())
            }
        };
        let level = if arrivals > 0.0 { served.within } else { Share::ALL };
        let slots = flat(dates, hours, added, offered, answered);
        work_of(place, self.channel, &self.arriving, slots, level)
    }

    /// What arrives on each type of day, and the idle time there is.
    fn days(&self, hours: &Hours, left: &Left, place: usize) -> Vec<Day> {
        let turned = left.turned.get(place).and_then(Option::as_ref);
        let of_day = |day: DayType| {
            let mut halves = Day::default();
            let mut turned = turned.map(|turned| turned.get(day).iter());
            let each = self.arriving.contacts.get(day).iter().zip(left.idle.get(day)).zip(&mut halves.0);
            for (interval, ((own, idle), half)) in each.enumerate() {
                let turned = turned.as_mut().and_then(Iterator::next).copied().unwrap_or_default();
                *half = HalfHour {
                    arrivals: Contacts::new(own + turned).unwrap_or(Contacts::ZERO),
                    idle: hours_of(*idle),
                    open: hours.get(day).covers(interval),
                };
            }
            halves
        };
        DayType::ALL.into_iter().map(of_day).collect()
    }
}

/// What is done evenly over the open half-hours.
fn flat(dates: &Dates, hours: &Hours, agents: f64, offered: Contacts, answered: Contacts) -> Vec<SlotWork> {
    let open = dates.sum(|day| count_of(hours.get(day).len()));
    let of_day = |day: DayType| {
        let count = f64::from(dates.count(day));
        let part = Share::of(count, open);
        hours.get(day).intervals().map(move |interval| SlotWork {
            day,
            interval,
            dates: dates.count(day),
            offered: offered * part,
            answered: answered * part,
            productive: hours_of(agents * HALF_HOUR * count),
        })
    };
    dates.days().flat_map(of_day).collect()
}

fn work_of(
    place: usize,
    channel: &Channel,
    arriving: &Arriving,
    slots: Vec<SlotWork>,
    level: Share,
) -> ChannelWork {
    let handle_time = arriving.demand.handle_time;
    // After-call work takes longer as the whole does.
    let after_call = channel.after_call.value() * handle_time.value() / channel.handle_time.value();
    ChannelWork {
        channel: place,
        slots: slots.into(),
        handle_time,
        after_call: Seconds::new(after_call).unwrap_or(handle_time),
        at_once: channel.at_once(),
        level,
    }
}

/// A count of half-hours of a month at most, so the conversion keeps it.
#[allow(clippy::cast_precision_loss)]
fn count_of(half_hours: usize) -> f64 {
    half_hours as f64
}

fn hours_of(value: f64) -> HoursOf {
    HoursOf::new(value).unwrap_or(HoursOf::ZERO)
}
