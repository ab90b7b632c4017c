//! E-mail and cases: work that may wait, with a deadline.
//!
//! Contacts are answered first in, first out, over a month's own days, which are taken to repeat for ever. What
//! arrives while the channel is closed waits for opening. Work is done first in usable idle time of live agents,
//! then by added staff: one flat number over the channel's open hours, the least that answers the wanted share
//! before the deadline.
//!
//! **Work is a fluid.** Arrivals and capacity are even within a half-hour, so cumulative arrivals and cumulative
//! work done are piecewise linear. A contact's response time runs from its arrival until all work that arrived up
//! to it is done; the minutes of handling a single contact vanish beside deadlines of hours, and so does chance,
//! as a day's work evens it out. Whoever is free works: staff who would be needed tomorrow only are not kept from
//! helping today.
//!
//! **When a contact is on time.** With backlog `W(t)` met on arrival, it is done when capacity offered since then
//! reaches `W(t)`: on time if and only if `W(t) ≤ capacity in (t, deadline]`. `W` never rises with more staff and
//! the right side never falls, so each contact has its own least staff, the share on time is their distribution
//! function, and the answer a quantile of it (`flow.rs`).
//!
//! Never is a never-ending backlog accepted: even a wanted share of nothing takes staff for the month's work.

mod course;
mod flow;
mod scaled;

use crate::calendar::{INTERVAL_S, INTERVALS};
use crate::units::{Contacts, Hours, Seconds, Share};
use course::{Ahead, Courses};
use flow::{Flow, Late, close_enough};
use scaled::Scaled;
use serde::{Deserialize, Serialize};

/// The longest deadline: a month, in hours.
pub const LONGEST_DEADLINE: f64 = 24.0 * 31.0;
/// A goal out of reach is costed at the least staff for this part of the best share.
const PART_OF_BEST: f64 = 0.98;
/// Hours in a half-hour.
const HALF_HOUR: f64 = INTERVAL_S / 3600.0;

/// A half-hour of a day, as a deferred channel sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HalfHour {
    /// Contacts that arrive, open or not.
    pub arrivals: Contacts,
    /// Idle time of live agents that may be used, in agent-hours. Counts while open only.
    pub idle: Hours,
    /// Whether anyone works on the channel.
    pub open: bool,
}

impl HalfHour {
    /// Closed, and nothing arrives.
    pub const NOTHING: Self = Self { arrivals: Contacts::ZERO, idle: Hours::ZERO, open: false };
}

/// A day, from midnight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day(pub [HalfHour; INTERVALS]);

impl Default for Day {
    fn default() -> Self {
        Self([HalfHour::NOTHING; INTERVALS])
    }
}

/// A month of deferred work: a few kinds of day, and which of them each date is.
#[derive(Debug, Clone, Copy)]
pub struct Workload<'a> {
    days: &'a [Day],
    dates: &'a [usize],
    handle_time: Seconds,
    contacts: Contacts,
    while_open: Contacts,
    arrived: Hours,
    idle: Hours,
    open: Hours,
}

impl<'a> Workload<'a> {
    /// `dates` holds, for each date in order, its place in `days`. Nothing if there are no dates, if one points
    /// to no day, or if work or idle time add up to more than a number can hold.
    #[must_use]
    pub fn new(days: &'a [Day], dates: &'a [usize], handle_time: Seconds) -> Option<Self> {
        let mut counts = vec![0.0; days.len()];
        for date in dates {
            *counts.get_mut(*date)? += 1.0;
        }
        let (mut contacts, mut while_open, mut idle, mut open) = (0.0, 0.0, 0.0, 0.0);
        for (day, count) in days.iter().zip(counts).filter(|(_, count)| *count > 0.0) {
            let mut of_day = (0.0, 0.0, 0.0, 0.0);
            for half in &day.0 {
                of_day.0 += half.arrivals.value();
                if half.open {
                    of_day.1 += half.arrivals.value();
                    of_day.2 += half.idle.value();
                    of_day.3 += HALF_HOUR;
                }
            }
            contacts += of_day.0 * count;
            while_open += of_day.1 * count;
            idle += of_day.2 * count;
            open += of_day.3 * count;
        }
        let contacts = Contacts::new(contacts)?;
        let arrived = contacts * handle_time;
        Some(Self {
            days,
            dates: (!dates.is_empty()).then_some(dates)?,
            handle_time,
            contacts,
            while_open: Contacts::new(while_open)?,
            arrived: Hours::new(arrived.value())?,
            idle: Hours::new(idle)?,
            open: Hours::new(open)?,
        })
    }

    /// Contacts that arrive in the month.
    #[must_use]
    pub const fn contacts(&self) -> Contacts {
        self.contacts
    }

    /// Of these, in open hours.
    #[must_use]
    pub const fn while_open(&self) -> Contacts {
        self.while_open
    }

    /// The month's work.
    #[must_use]
    pub const fn arrived(&self) -> Hours {
        self.arrived
    }

    /// Idle time that may be used, over the month.
    #[must_use]
    pub const fn idle(&self) -> Hours {
        self.idle
    }

    /// Open hours of the month. Staff are flat, so added agents × open hours of a class are their hours in it.
    #[must_use]
    pub const fn open(&self) -> Hours {
        self.open
    }

    /// The least added staff, in agents, with whom the backlog does not grow without limit; nothing if there is
    /// work and it is never open.
    #[must_use]
    pub fn least(&self) -> Option<f64> {
        let missing = (self.arrived.value() - self.idle.value()).max(0.0);
        if self.open.value() > 0.0 {
            Some(missing / self.open.value())
        } else {
            (missing <= 0.0).then_some(0.0)
        }
    }
}

/// How a deadline counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// Every hour.
    Clock,
    /// The channel's open hours only.
    Opening,
}

/// The share of contacts wanted within a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Goal {
    share: Share,
    within: Hours,
    clock: Clock,
}

impl Goal {
    /// Nothing if the deadline is no time at all, or longer than [`LONGEST_DEADLINE`].
    #[must_use]
    pub fn new(share: Share, within: Hours, clock: Clock) -> Option<Self> {
        let valid = within.value() > 0.0 && within.value() <= LONGEST_DEADLINE;
        valid.then_some(Self { share, within, clock })
    }

    /// The share wanted.
    #[must_use]
    pub const fn share(&self) -> Share {
        self.share
    }

    /// The deadline.
    #[must_use]
    pub const fn within(&self) -> Hours {
        self.within
    }

    /// How the deadline counts.
    #[must_use]
    pub const fn clock(&self) -> Clock {
        self.clock
    }
}

/// What becomes of a month's deferred work with given staff.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Served {
    /// Contacts answered before the deadline, of all that arrive. None while a backlog grows.
    pub within: Share,
    /// Work that arrives.
    pub arrived: Hours,
    /// Work done in idle time of live agents.
    pub in_idle: Hours,
    /// Work done by added staff.
    pub by_added: Hours,
    /// Hours of added staff, at work or not: agents × open hours.
    pub added: Hours,
    /// Whether the work is ever done.
    pub backlog: Backlog,
}

/// Whether all work is done in the long run.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Backlog {
    /// It is.
    Settles {
        /// Mean response time, in the goal's clock.
        mean_response: Hours,
    },
    /// Work piles up without limit.
    Grows {
        /// Added agents that would end it, beyond those there are; nothing if no number would, as it is never
        /// open.
        agents_missing: Option<f64>,
    },
}

/// The staff that a goal takes. Agents are fractional.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Staffing {
    /// The goal is met.
    Enough {
        /// The least added agents who meet it, to 1 part in 10⁹.
        added: f64,
        /// What becomes of the work.
        served: Served,
    },
    /// No staff can meet it: too much arrives too long before opening.
    OutOfReach {
        /// The share that unlimited staff would answer in time.
        best: Share,
        /// The shortest deadline, in the goal's clock and to the second, that unlimited staff could keep; nothing
        /// if it is never open.
        allows: Option<Hours>,
        /// The least added agents who answer 98 % of the best share in time.
        added: f64,
        /// What becomes of the work with these.
        served: Served,
    },
}

impl Staffing {
    /// Added agents.
    #[must_use]
    pub const fn added(&self) -> f64 {
        match self {
            Self::Enough { added, .. } | Self::OutOfReach { added, .. } => *added,
        }
    }

    /// What becomes of the work.
    #[must_use]
    pub const fn served(&self) -> &Served {
        match self {
            Self::Enough { served, .. } | Self::OutOfReach { served, .. } => served,
        }
    }
}

/// The least added staff for a goal.
#[must_use]
pub fn staff(work: &Workload<'_>, goal: Goal) -> Staffing {
    Ready::new(*work, &mut Tools::default()).staff(goal)
}

/// What given added staff do. Fewer than none, or not a number, is none.
#[must_use]
pub fn serve(work: &Workload<'_>, goal: Goal, added: f64) -> Served {
    Ready::new(*work, &mut Tools::default()).serve(goal, added)
}

/// Idle time that deferred work takes up with given added staff, in agent-hours over the month: for each kind of
/// day, its half-hours, all its dates together.
#[must_use]
pub fn idle_used(work: &Workload<'_>, added: f64) -> Vec<[Hours; INTERVALS]> {
    Ready::new(*work, &mut Tools::default()).idle_used(added)
}

/// What is worked with, kept from one month to the next: only its room matters.
#[derive(Debug, Default)]
pub(crate) struct Tools {
    scaled: Scaled,
    /// One for each deadline and clock asked for; those beyond are of months before.
    courses: Vec<(Goal, Courses)>,
    known: usize,
    late: Late,
}

impl Tools {
    /// Ready for a goal and any staff not below `least`: with its courses, if known of its deadline, or new ones.
    fn flow(&mut self, goal: Goal, least: f64) -> Option<Flow<'_>> {
        let Self { scaled, courses, known, late } = self;
        let same = |(known, _): &(Goal, Courses)| known.within == goal.within && known.clock == goal.clock;
        let place = courses.iter().take(*known).position(same).unwrap_or(*known);
        if place == courses.len() {
            courses.push((goal, Courses::default()));
        }
        let (of, courses) = courses.get_mut(place)?;
        if place == *known {
            *of = goal;
            *known += 1;
            Ahead::new(scaled, goal).fill(courses);
        }
        Some(Flow::new((scaled, courses, late), goal, least))
    }
}

/// A workload of which several things are asked: what they share is worked out once.
pub(crate) struct Ready<'a> {
    work: Workload<'a>,
    tools: &'a mut Tools,
    /// See [`Ready::room`].
    expected: Option<f64>,
}

impl<'a> Ready<'a> {
    pub(crate) fn new(work: Workload<'a>, tools: &'a mut Tools) -> Self {
        tools.known = 0;
        if work.arrived.value() > 0.0 {
            tools.scaled.fill(&work);
        }
        Self { work, tools, expected: None }
    }

    /// The workload in parts of its own total, where there is any work.
    fn scaled(&self) -> Option<&Scaled> {
        (self.work.arrived.value() > 0.0).then_some(&self.tools.scaled)
    }

    pub(crate) const fn work(&self) -> &Workload<'a> {
        &self.work
    }

    /// See [`staff`].
    pub(crate) fn staff(&mut self, goal: Goal) -> Staffing {
        let work = self.work;
        let Some(Found { flow, staff, late, added, out_of_reach }) = self.find(goal) else {
            let served = self.serve(goal, 0.0);
            return if work.arrived <= Hours::ZERO {
                Staffing::Enough { added: 0.0, served }
            } else {
                Staffing::OutOfReach { best: Share::NONE, allows: None, added: 0.0, served }
            };
        };
        let on_time = 1.0 - late;
        let served = |on_time| flow.served(&work, staff, Share::of(on_time, 1.0));
        match out_of_reach {
            // Never short of the goal by a rounding error.
            None => Staffing::Enough { added, served: served(on_time.max(goal.share.value())) },
            Some((best, allows)) => Staffing::OutOfReach { best, allows, added, served: served(on_time) },
        }
    }

    /// What was found for a goal, judged by another one.
    pub(crate) fn judged(&mut self, found: &Staffing, goal: Goal, by: Goal) -> Served {
        let (served, added) = (*found.served(), found.added());
        let same_time = goal.clock == by.clock && matches!(served.backlog, Backlog::Settles { .. });
        if goal == by {
            return served;
        }
        let staff = self.scaled().filter(|_| same_time).map(|scaled| scaled.staff(added));
        match staff.and_then(|staff| Some((staff, self.tools.flow(by, staff)?))) {
            Some((staff, mut flow)) => Served { within: Share::of(1.0 - flow.late(staff), 1.0), ..served },
            None => self.serve(by, added),
        }
    }

    /// What staff and idle time can do, as a multiple of what the least staff and idle time can: about the same for
    /// months alike.
    pub(crate) fn room(&self, added: f64) -> Option<f64> {
        let least = self.work.least()? * self.work.open.value() + self.work.idle.value();
        let room = (added * self.work.open.value() + self.work.idle.value()) / least;
        (room.is_finite() && room > 1.0).then_some(room)
    }

    /// Begins searches for staff where there is so much room.
    pub(crate) fn expect(&mut self, room: Option<f64>) {
        self.expected = room;
    }

    /// The least staff for a goal; nothing where there is no work, or nobody is ever there.
    fn find(&mut self, goal: Goal) -> Option<Found<'_>> {
        let scaled = self.scaled()?;
        let least = scaled.staff(self.work.least().filter(|_| self.work.open.value() > 0.0)?);
        let may_be_late = goal.share.rest().value();
        let waits = scaled.waits(goal);
        let late = waits.late(goal);
        let (may_be_late, out_of_reach) = if close_enough(late, may_be_late) {
            (may_be_late, None)
        } else {
            let best = Share::of(1.0 - late, 1.0);
            let allows = Hours::new(waits.shortest_deadline(may_be_late));
            (1.0 - PART_OF_BEST * best.value(), Some((best, allows)))
        };
        let (idle, open) = (self.work.idle.value(), self.work.open.value());
        let guess = self
            .expected
            .map(|room| (self.work.least().unwrap_or_default() + idle / open) * room - idle / open);
        let guess = scaled.staff(guess.unwrap_or_default());
        let mut flow = self.tools.flow(goal, least)?;
        let (staff, late) = flow.least(may_be_late, least, guess);
        Some(Found { added: flow.agents(staff), flow, staff, late, out_of_reach })
    }

    /// See [`serve`].
    pub(crate) fn serve(&mut self, goal: Goal, added: f64) -> Served {
        let work = self.work;
        let added = at_least_none(added);
        let open = work.open.value();
        if let Some(missing) = missing(&work, added) {
            return Served {
                within: Share::NONE,
                arrived: work.arrived,
                in_idle: work.idle,
                by_added: hours(added * open),
                added: hours(added * open),
                backlog: Backlog::Grows { agents_missing: (open > 0.0).then(|| missing / open) },
            };
        }
        let staff = self.scaled().map(|scaled| scaled.staff(added));
        let Some((staff, mut flow)) = staff.and_then(|staff| Some((staff, self.tools.flow(goal, staff)?)))
        else {
            return Served {
                within: Share::ALL,
                arrived: Hours::ZERO,
                in_idle: Hours::ZERO,
                by_added: Hours::ZERO,
                added: hours(added * open),
                backlog: Backlog::Settles { mean_response: Hours::ZERO },
            };
        };
        let within = Share::of(1.0 - flow.late(staff), 1.0);
        Served { added: hours(added * open), ..flow.served(&work, staff, within) }
    }

    /// See [`idle_used`].
    pub(crate) fn idle_used(&self, added: f64) -> Vec<[Hours; INTERVALS]> {
        let work = &self.work;
        let added = at_least_none(added);
        let mut used = vec![[0.0; INTERVALS]; work.days.len()];
        if let Some(scaled) = self.scaled() {
            if missing(work, added).is_some() {
                for day in work.dates {
                    if let (Some(used), Some(day)) = (used.get_mut(*day), work.days.get(*day)) {
                        for (used, half) in used.iter_mut().zip(&day.0).filter(|(_, half)| half.open) {
                            *used += half.idle.value();
                        }
                    }
                }
            } else {
                scaled.idle_used(scaled.staff(added), &mut used);
            }
        }
        used.into_iter().map(|day| day.map(hours)).collect()
    }
}

/// The least staff for a goal.
struct Found<'f> {
    flow: Flow<'f>,
    /// In parts of the month's work.
    staff: f64,
    /// The share late with them.
    late: f64,
    /// The same staff in agents.
    added: f64,
    /// Where the goal is: the best share, and the deadline that could be kept.
    out_of_reach: Option<(Share, Option<Hours>)>,
}

fn at_least_none(added: f64) -> f64 {
    if added > 0.0 { added.min(f64::MAX) } else { 0.0 }
}

/// How many of the hours of other useful work wanted each week, without a deadline, fit into the usable idle time that
/// is `left` of a month with so many days.
#[must_use]
pub fn other_work(wanted_per_week: Hours, days: u8, left: Hours) -> Hours {
    let wanted = wanted_per_week * (f64::from(days) / 7.0);
    if wanted < left { wanted } else { left }
}

/// Hours by which a month's capacity falls short of its work, if it does by more than rounding.
fn missing(work: &Workload<'_>, added: f64) -> Option<f64> {
    let capacity = work.idle.value() + added * work.open.value();
    let missing = work.arrived.value() - capacity;
    (missing > 1e-12 * work.arrived.value()).then_some(missing)
}

/// Hours from arithmetic on hours; the most there can be, should they exceed it.
fn hours(value: f64) -> Hours {
    Hours::new(value.clamp(0.0, f64::MAX)).unwrap_or(Hours::ZERO)
}
