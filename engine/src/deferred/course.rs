//! A day of deferred work: what happens to the backlog that it begins with, and who is late.

use super::scaled::{Scaled, Shape, Slot, deadline, larger};
use super::{Clock, Goal, HALF_HOUR};
use crate::calendar::INTERVALS;
use std::ops::Range;

/// What is offered between a moment and the deadline of a contact that arrives at it.
#[derive(Debug, Clone, Copy)]
struct Window {
    idle: f64,
    open: f64,
}

impl Window {
    fn capacity(&self, staff: f64) -> f64 {
        self.idle + staff * self.open
    }
}

/// A half-hour with what is offered to contacts of its start, and of the moment whose deadline passes from one
/// half-hour to the next. Between these, windows are linear.
#[derive(Debug, Clone, Copy)]
struct Step {
    slot: Slot,
    start: Window,
    turn: Window,
    /// Where it stands for a stretch of closed half-hours, over which windows stay the same: where in the course's
    /// closed half-hours they begin and end. Else both are the same.
    closed: (usize, usize),
}

impl Step {
    const fn new(slot: Slot, start: Window, turn: Window) -> Self {
        Self { slot, start, turn, closed: (0, 0) }
    }

    /// No half-hour, but a moment.
    const fn at(start: Window) -> Self {
        Self::new(Slot::NOTHING, start, start)
    }

    const fn is_closed(&self) -> bool {
        self.closed.0 < self.closed.1
    }
}

/// A day followed by certain others: its half-hours, and the midnight after them as a step without a half-hour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Course<'c> {
    steps: &'c [Step],
    /// The work that arrives in each of the half-hours of closed stretches.
    closed: &'c [f64],
}

/// The courses of a month and a deadline.
#[derive(Debug)]
pub(super) struct Courses {
    /// Of all courses, one after the other.
    steps: Vec<Step>,
    closed: Vec<f64>,
    /// Where each course's begin and end in both.
    bounds: Vec<(Range<usize>, Range<usize>)>,
    /// Which of them each date takes.
    pub(super) dates: Vec<usize>,
    /// Where in a half-hour the turn lies, as a part of it.
    pub(super) turn: f64,
}

impl Courses {
    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.bounds.len()
    }

    pub(super) fn course(&self, place: usize) -> Option<Course<'_>> {
        let (steps, closed) = self.bounds.get(place)?;
        Some(Course { steps: self.steps.get(steps.clone())?, closed: self.closed.get(closed.clone())? })
    }
}

/// Work not yet done, and the open hours since there was none: what an added agent would have taken off it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pile {
    pub(super) work: f64,
    pub(super) open: f64,
}

impl Pile {
    pub(super) const NONE: Self = Self { work: 0.0, open: 0.0 };

    /// After some more open hours, at which there is so much work; below nothing, none.
    pub(super) fn then(self, work: f64, open: f64) -> Self {
        if work > 0.0 { Self { work, open: self.open + open } } else { Self::NONE }
    }

    pub(super) fn same(self, other: Self) -> bool {
        self.work.to_bits() == other.work.to_bits() && self.open.to_bits() == other.open.to_bits()
    }
}

/// The share late with some staff, and how fast it changes with more.
#[derive(Debug, Clone, Copy)]
pub(super) struct Late {
    pub(super) share: f64,
    pub(super) slope: f64,
    /// More staff that it takes at least until nobody is late; if asked for.
    pub(super) for_all: f64,
}

impl Late {
    pub(super) const NONE: Self = Self { share: 0.0, slope: 0.0, for_all: 0.0 };

    /// Of work during which a linear function is above nothing for a while. Each end comes as its value and how that
    /// changes with staff. How late a moment is, is convex in staff, so a tangent never overshoots.
    fn of(work: f64, one: (f64, f64), other: (f64, f64), for_all: bool) -> Self {
        let (share, slope) = above(one, other);
        let until_none = |(over, by_staff): (f64, f64)| {
            if for_all && over > 0.0 && by_staff < 0.0 { over / -by_staff } else { 0.0 }
        };
        Self { share: work * share, slope: work * slope, for_all: larger(until_none(one), until_none(other)) }
    }

    /// Both together.
    pub(super) fn add(&mut self, other: Self) {
        self.share += other.share;
        self.slope += other.slope;
        self.for_all = larger(self.for_all, other.for_all);
    }
}

/// What is done on a day.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayServed {
    pub(super) in_idle: f64,
    pub(super) by_added: f64,
    /// Backlog times hours.
    pub(super) waiting: f64,
}

impl Course<'_> {
    /// The share of the month's contacts that arrive on this day and are late.
    pub(super) fn late(&self, turn: f64, staff: f64, mut pile: Pile, for_all: bool) -> (Late, Pile) {
        let mut late = Late::NONE;
        let mut offered = self.steps.first().map_or(0.0, |step| step.start.capacity(staff));
        for pair in self.steps.windows(2) {
            let [step, next] = pair else { continue };
            let (work, open) = (step.slot.work, step.slot.open);
            let offered_next = next.start.capacity(staff);
            if step.is_closed() {
                late.add(self.late_while_closed(step, staff, pile, for_all));
                pile = pile.then(pile.work + work, open);
                offered = offered_next;
                continue;
            }
            let net = step.slot.net(staff);
            let end = pile.work + net;
            // Above nothing, what a contact finds before it exceeds what is offered until its deadline.
            let a = pile.work - offered;
            let b = pile.work + turn * net - step.turn.capacity(staff);
            let c = end - offered_next;
            if a > 0.0 && b > 0.0 && c > 0.0 && !for_all {
                late.share += work;
            } else if work > 0.0 && (a > 0.0 || b > 0.0 || c > 0.0) {
                let a = (a, -pile.open - step.start.open);
                let b = (b, -pile.open - turn * open - step.turn.open);
                let c = (c, -pile.open - open - next.start.open);
                late.add(Late::of(work * turn, a, b, for_all));
                late.add(Late::of(work * (1.0 - turn), b, c, for_all));
            }
            pile = pile.then(end, open);
            offered = offered_next;
        }
        (late, pile)
    }

    /// Who is late of those who arrive in a closed stretch: all who find more before them than is offered until
    /// their deadline, which is the same for each of them.
    fn late_while_closed(&self, step: &Step, staff: f64, pile: Pile, for_all: bool) -> Late {
        let (work, capacity) = (step.slot.work, step.start.capacity(staff));
        if pile.work + work <= capacity || work <= 0.0 {
            return Late::NONE;
        }
        if pile.work >= capacity && !for_all {
            return Late { share: work, ..Late::NONE };
        }
        let mut late = Late::NONE;
        let by_staff = -pile.open - step.start.open;
        let (from, to) = step.closed;
        let mut found = pile.work - capacity;
        for work in self.closed.get(from..to).unwrap_or_default() {
            let after = found + work;
            late.add(Late::of(*work, (found, by_staff), (after, by_staff), for_all));
            found = after;
        }
        late
    }

    /// What is done on the day.
    pub(super) fn served(&self, clock: Clock, staff: f64, mut pile: Pile) -> (DayServed, Pile) {
        let mut served = DayServed { in_idle: 0.0, by_added: 0.0, waiting: 0.0 };
        let [steps @ .., _] = self.steps else { return (served, pile) };
        for step in steps {
            if step.is_closed() {
                pile = pile.then(pile.work + step.slot.work, step.slot.open);
                continue;
            }
            let worked = step.slot.worked(staff, pile.work);
            served.in_idle += worked.in_idle;
            served.by_added += worked.by_added;
            served.waiting += worked.mean_backlog
                * match clock {
                    Clock::Clock => HALF_HOUR,
                    Clock::Opening => step.slot.open,
                };
            pile = pile.then(worked.left, step.slot.open);
        }
        (served, pile)
    }
}

/// The part of a stretch in which a linear function is above nothing, and how it changes with staff. Each end
/// comes as value and change.
fn above((a, by_a): (f64, f64), (b, by_b): (f64, f64)) -> (f64, f64) {
    if a <= 0.0 && b <= 0.0 {
        (0.0, 0.0)
    } else if a >= 0.0 && b >= 0.0 {
        (1.0, 0.0)
    } else {
        let span = a - b;
        let slope = (a * by_b - b * by_a) / (span * span);
        if a > 0.0 { (a / span, slope) } else { (b / -span, -slope) }
    }
}
/// From each moment to the deadline of a contact that arrives at it.
pub(super) struct Ahead<'s, 'a> {
    scaled: &'s Scaled<'a>,
    clock: Clock,
    deadline: f64,
    /// What whole months in the deadline offer.
    months: Window,
    /// Whole half-hours in the rest, of the goal's clock.
    half_hours: usize,
    /// And the part of one left.
    part: f64,
}

impl<'s, 'a> Ahead<'s, 'a> {
    pub(super) fn new(scaled: &'s Scaled<'a>, goal: Goal) -> Self {
        let total = scaled.total;
        // No month has so many dates that the count would not be exact.
        #[allow(clippy::cast_precision_loss)]
        let month = match goal.clock {
            Clock::Clock => (scaled.dates.len() * INTERVALS) as f64 * HALF_HOUR,
            Clock::Opening => total.open,
        };
        let deadline = deadline(goal);
        let months = if month > 0.0 { libm::floor(deadline / month) } else { 0.0 };
        let rest = if month > 0.0 { (deadline - months * month).max(0.0) } else { 0.0 };
        let half_hours = libm::floor(rest / HALF_HOUR);
        Self {
            scaled,
            clock: goal.clock,
            deadline,
            months: Window { idle: months * total.idle, open: months * total.open },
            // Small and not negative.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            half_hours: half_hours as usize,
            part: rest / HALF_HOUR - half_hours,
        }
    }

    /// The courses that days take, and which of them each date does.
    pub(super) fn courses(&self) -> Courses {
        let dates = self.scaled.dates;
        // The deadline's rest is shorter than the month.
        let on: Vec<usize> = dates.iter().copied().cycle().take(4 * dates.len()).collect();
        let mut known: Vec<&[usize]> = Vec::with_capacity(dates.len());
        let of_dates = (0..dates.len()).map(|i| {
            let from = on.get(i..).unwrap_or_default();
            let seen = from.get(..=self.days(from)).unwrap_or(from);
            known.iter().position(|known| *known == seen).unwrap_or_else(|| {
                known.push(seen);
                known.len() - 1
            })
        });
        let dates = of_dates.collect();
        let mut courses = Courses {
            steps: Vec::with_capacity(known.len() * (INTERVALS + 1)),
            closed: Vec::with_capacity(known.len() * INTERVALS),
            bounds: Vec::with_capacity(known.len()),
            dates,
            turn: 1.0 - self.part,
        };
        for days in known {
            let (step, half_hour) = (courses.steps.len(), courses.closed.len());
            self.add_course(days, &mut courses);
            courses.bounds.push((step..courses.steps.len(), half_hour..courses.closed.len()));
        }
        courses
    }

    /// How many days after the first bear on its contacts' deadlines.
    fn days(&self, days: &[usize]) -> usize {
        match self.clock {
            Clock::Clock => self.half_hours / INTERVALS + 1,
            Clock::Opening if self.scaled.total.idle > 0.0 => {
                let mut open = self.shapes(days).map(Shape::open_half_hours);
                let mut left = open.next().unwrap_or(0) + self.half_hours + 1;
                let far = |open: usize| {
                    left = left.saturating_sub(open);
                    left == 0
                };
                // Its own open half-hours count too.
                let own = self.shapes(days).next().map_or(0, Shape::open_half_hours);
                std::iter::once(own).chain(open).position(far).unwrap_or(days.len())
            }
            Clock::Opening => 0,
        }
    }

    fn shapes<'d>(&'d self, days: &'d [usize]) -> impl Iterator<Item = &'d Shape> {
        days.iter().filter_map(|day| self.scaled.shapes.get(*day))
    }

    /// Adds the steps of the first of these days.
    fn add_course(&self, days: &[usize], courses: &mut Courses) {
        let Courses { steps, closed, .. } = courses;
        let slots = self.shapes(days).next().map_or([].as_slice(), |shape| &shape.slots);
        match self.clock {
            Clock::Clock => {
                let sums = self.shapes(days).take(1).flat_map(|shape| &shape.sums);
                let far = self.sums_ahead(days);
                let mut moments =
                    sums.zip(far.iter().zip(far.iter().skip(1))).map(|(now, (far, farther))| {
                        let idle = far.idle + self.part * (farther.idle - far.idle) - now.idle;
                        let open = far.open + self.part * (farther.open - far.open) - now.open;
                        (self.offered(idle, open), *now, *farther)
                    });
                let before_turn = 1.0 - self.part;
                steps.extend(slots.iter().zip(&mut moments).map(|(slot, (start, now, farther))| {
                    let idle = farther.idle - now.idle - before_turn * slot.idle;
                    let open = farther.open - now.open - before_turn * slot.open;
                    Step::new(*slot, start, self.offered(idle, open))
                }));
                steps.extend(moments.next().map(|(start, ..)| Step::at(start)));
            }
            Clock::Opening => {
                let before = self.shapes(days).next().map_or([].as_slice(), |shape| &shape.idle_while_open);
                let far = self.idle_ahead(days, before.len() + 1);
                // For the moments of open time only: while closed, it stands still.
                let mut moments = before.iter().zip(far.windows(2));
                let mut next = || {
                    let (now, far, farther) = match moments.next() {
                        Some((now, [far, farther])) => (*now, *far, *farther),
                        _ => (0.0, 0.0, 0.0),
                    };
                    (self.offered(far + self.part * (farther - far) - now, 0.0), farther - now)
                };
                let (mut start, mut farther) = next();
                let from = closed.len();
                let mut stretch: Option<Step> = None;
                for slot in slots {
                    if slot.open > 0.0 {
                        steps.extend(stretch.take());
                        let turn = self.offered(farther - (1.0 - self.part) * slot.idle, 0.0);
                        steps.push(Step::new(*slot, start, turn));
                        (start, farther) = next();
                        continue;
                    }
                    let at = closed.len() - from;
                    closed.push(slot.work);
                    let stretch = stretch.get_or_insert(Step {
                        slot: Slot { work: 0.0, ..*slot },
                        closed: (at, at),
                        ..Step::at(start)
                    });
                    stretch.slot.work += slot.work;
                    stretch.closed.1 = at + 1;
                }
                steps.extend(stretch);
                steps.push(Step::at(start));
            }
        }
    }

    fn offered(&self, idle: f64, open: f64) -> Window {
        let idle = larger(idle + self.months.idle, 0.0);
        match self.clock {
            Clock::Clock => Window { idle, open: larger(open + self.months.open, 0.0) },
            Clock::Opening => Window { idle, open: self.deadline },
        }
    }

    /// Sums from the start of the first day to the half-hours at which its contacts' deadlines begin and end.
    fn sums_ahead(&self, days: &[usize]) -> Vec<Slot> {
        let (skipped, offset) = (self.half_hours / INTERVALS, self.half_hours % INTERVALS);
        let mut before = self.shapes(days).take(skipped).map(Shape::total).fold(Slot::NOTHING, Slot::and);
        let mut sums = Vec::with_capacity(2 * INTERVALS + 1);
        for shape in self.shapes(days).skip(skipped).take(2) {
            sums.extend(shape.sums.iter().take(INTERVALS).map(|sum| before.and(*sum)));
            before = before.and(shape.total());
        }
        sums.push(before);
        sums.drain(..offset.min(sums.len()));
        sums
    }

    /// Idle time from the start of the first day to the open half-hours at which deadlines begin and end.
    fn idle_ahead(&self, days: &[usize], wanted: usize) -> Vec<f64> {
        let mut idle = Vec::with_capacity(wanted);
        if self.scaled.total.idle <= 0.0 {
            idle.resize(wanted, 0.0);
            return idle;
        }
        let (mut before, mut skip) = (0.0, self.half_hours);
        for shape in self.shapes(days) {
            let open = shape.open_half_hours();
            let to = open.min(skip + (wanted - idle.len()));
            let sums = shape.idle_while_open.get(skip.min(to)..to).unwrap_or_default();
            idle.extend(sums.iter().map(|sum| before + sum));
            skip = skip.saturating_sub(open);
            before += shape.total().idle;
        }
        // The end of the last day.
        idle.resize(wanted, before);
        idle
    }
}
