//! A day of deferred work: what happens to the backlog that it begins with, and who is late.

use super::scaled::{Piece, Scaled, Slot, deadline};
use super::{Clock, Goal, HALF_HOUR};
use crate::calendar::INTERVALS;
use crate::units::larger;
use std::ops::Range;

/// By how much something is above nothing, but for the backlog that a day begins with: so much, less so much for each
/// of the staff.
#[derive(Debug, Clone, Copy)]
struct Line {
    at: f64,
    by_staff: f64,
}

impl Line {
    const NOTHING: Self = Self { at: 0.0, by_staff: 0.0 };

    fn with(&self, staff: f64) -> f64 {
        self.at - staff * self.by_staff
    }
}

/// What a day brings one after the other: a half-hour; or closed ones in a row, while the goal's clock stands still.
#[derive(Debug, Clone, Copy)]
struct Step {
    work: f64,
    /// What it brings beyond what is done in idle time; where it is closed, no staff is enough for that.
    rise: f64,
    /// The backlog at its end, if there was always one.
    backlog: Line,
    /// By how much that exceeds what is offered to a contact until its deadline: at the moment whose deadline passes
    /// from one half-hour to the next, and at the end. Between these, and from the end of the step before, it is
    /// linear.
    turn: Line,
    end: Line,
    /// Where it stands for closed half-hours: where among all of them they begin and end. Else both are the same.
    closed: (usize, usize),
}

impl Step {
    /// The moment before the first.
    const fn start(too_much: Line) -> Self {
        let (turn, end) = (too_much, too_much);
        Self { work: 0.0, rise: 0.0, backlog: Line::NOTHING, turn, end, closed: (0, 0) }
    }

    const fn is_closed(&self) -> bool {
        self.closed.0 < self.closed.1
    }
}

/// A day followed by certain others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Course<'c> {
    /// The moment before the first of them.
    start: &'c Step,
    steps: &'c [Step],
    /// The work that arrives in each of the half-hours of closed steps.
    closed: &'c [f64],
    turn: f64,
}

/// The courses of a month and a deadline.
#[derive(Debug, Default)]
pub(super) struct Courses {
    /// Of all courses, one after the other.
    steps: Vec<Step>,
    each: Vec<Place>,
    /// Which of them each date takes.
    pub(super) dates: Vec<usize>,
    /// Where in a half-hour the turn lies, as a part of it.
    turn: f64,
    walk: Walk,
}

/// Where what belongs to a course is.
#[derive(Debug)]
struct Place {
    /// The first of the dates that take it.
    first: usize,
    /// How many days bear on it.
    days: usize,
    start: Step,
    steps: Range<usize>,
}

impl Courses {
    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.each.len()
    }

    pub(super) fn course<'c>(&'c self, scaled: &'c Scaled, place: usize) -> Option<Course<'c>> {
        let Place { start, steps, .. } = self.each.get(place)?;
        let steps = self.steps.get(steps.clone())?;
        Some(Course { start, steps, closed: &scaled.closed, turn: self.turn })
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
    /// The same as no other.
    pub(super) const UNKNOWN: Self = Self { work: f64::NAN, open: f64::NAN };

    /// After some more open hours, at which there is so much work; below nothing, none.
    pub(super) fn then(self, work: f64, open: f64) -> Self {
        if work > 0.0 { Self { work, open: self.open + open } } else { Self::NONE }
    }

    pub(super) fn same(self, other: Self) -> bool {
        self.work.to_bits() == other.work.to_bits() && self.open.to_bits() == other.open.to_bits()
    }
}

/// Work that arrives while how much too much is before it is linear: by how much at its begin and end, and how that
/// changes with staff. What is above nothing is late.
#[derive(Debug, Clone, Copy)]
pub(super) struct Partly {
    work: f64,
    /// On how many dates.
    pub(super) dates: f64,
    from: (f64, f64),
    to: (f64, f64),
}

impl Partly {
    /// The share late with so much more staff, and how fast it changes with more.
    pub(super) fn late(&self, more: f64) -> (f64, f64) {
        let at = |(over, by_staff): (f64, f64)| (over + more * by_staff, by_staff);
        let (share, slope) = above(at(self.from), at(self.to));
        let work = self.work * self.dates;
        (work * share, work * slope)
    }

    /// More staff that it takes at least until nobody is late.
    pub(super) fn until_none(&self) -> f64 {
        let until_none =
            |(over, by_staff): (f64, f64)| if over > 0.0 && by_staff < 0.0 { over / -by_staff } else { 0.0 };
        larger(until_none(self.from), until_none(self.to))
    }
}

impl Course<'_> {
    /// The share of the month's contacts that arrive on this day and are late wholly, with the backlog that is left;
    /// what is late partly is told. So is all that is late, if told to.
    pub(super) fn late(
        &self,
        staff: f64,
        pile: Pile,
        tell_all: bool,
        partly: &mut Vec<Partly>,
    ) -> (f64, Pile) {
        let mut late = 0.0;
        let by_half_hour = staff * HALF_HOUR;
        // What the backlog is beyond its line, and how that changes with staff.
        let (mut beyond, mut by_staff) = (pile.work, -pile.open);
        let mut before = self.start;
        let mut a = beyond + before.end.with(staff);
        let mut empty = pile.work <= 0.0;
        for step in self.steps {
            let was_empty = empty;
            if was_empty {
                if step.rise <= by_half_hour {
                    // What comes is done at once.
                    before = step;
                    continue;
                }
                (beyond, by_staff) = (-before.backlog.with(staff), before.backlog.by_staff);
                a = beyond + before.end.with(staff);
            }
            empty = beyond + step.backlog.with(staff) <= 0.0;
            let b = beyond + step.turn.with(staff);
            let c = beyond + step.end.with(staff);
            // Who finds nothing before them is not late.
            if (a > 0.0 || b > 0.0 || c > 0.0) && !(empty && was_empty) {
                if a > 0.0 && b > 0.0 && c > 0.0 && !tell_all {
                    late += step.work;
                } else {
                    let slope = |line: &Line| by_staff - line.by_staff;
                    let (a, b, c) = ((a, slope(&before.end)), (b, slope(&step.turn)), (c, slope(&step.end)));
                    late += self.tell(step, [a, b, c], tell_all, partly);
                }
            }
            a = c;
            before = step;
        }
        if empty {
            return (late, Pile::NONE);
        }
        let end = before.backlog;
        (late, Pile { work: larger(beyond + end.with(staff), 0.0), open: end.by_staff - by_staff })
    }

    /// Tells who is late partly in a step, from how much too much is before its begin, its turn and its end; answers
    /// those late wholly.
    fn tell(&self, step: &Step, [a, b, c]: [(f64, f64); 3], tell_all: bool, partly: &mut Vec<Partly>) -> f64 {
        let mut late = 0.0;
        let mut part = |work: f64, from: (f64, f64), to: (f64, f64)| {
            if from.0 > 0.0 && to.0 > 0.0 && !tell_all {
                late += work;
            } else if (from.0 > 0.0 || to.0 > 0.0) && work > 0.0 {
                partly.push(Partly { work, dates: 1.0, from, to });
            }
        };
        if step.is_closed() {
            // They have the same deadline.
            let (from, to) = step.closed;
            let (mut over, by_staff) = a;
            for work in self.closed.get(from..to).unwrap_or_default() {
                let then = over + work;
                part(*work, (over, by_staff), (then, by_staff));
                over = then;
            }
        } else {
            part(step.work * self.turn, a, b);
            part(step.work * (1.0 - self.turn), b, c);
        }
        late
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

impl DayServed {
    pub(super) const NOTHING: Self = Self { in_idle: 0.0, by_added: 0.0, waiting: 0.0 };

    /// What is done on a day of these pieces that begins with a backlog, and what is left.
    pub(super) fn of(
        (pieces, closed): (&[Piece], &[f64]),
        clock: Clock,
        staff: f64,
        mut backlog: f64,
    ) -> (Self, f64) {
        let mut served = Self::NOTHING;
        for piece in pieces {
            if !piece.is_closed() {
                let worked = piece.slot.worked(staff, backlog);
                served.in_idle += worked.in_idle;
                served.by_added += worked.by_added;
                served.waiting += worked.mean_backlog * HALF_HOUR;
                backlog = worked.left;
            } else if clock == Clock::Opening {
                backlog += piece.slot.work;
            } else {
                for work in closed.get(piece.closed.0..piece.closed.1).unwrap_or_default() {
                    served.waiting += (backlog + work / 2.0) * HALF_HOUR;
                    backlog += work;
                }
            }
        }
        (served, backlog)
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
pub(super) struct Ahead<'s> {
    scaled: &'s Scaled,
    clock: Clock,
    deadline: f64,
    /// What whole months in the deadline offer.
    months: Slot,
    /// Whole half-hours in the rest, of the goal's clock.
    half_hours: usize,
    /// And the part of one left.
    part: f64,
}

impl<'s> Ahead<'s> {
    pub(super) fn new(scaled: &'s Scaled, goal: Goal) -> Self {
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
            months: Slot { work: 0.0, idle: months * total.idle, open: months * total.open },
            // Small and not negative.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            half_hours: half_hours as usize,
            part: rest / HALF_HOUR - half_hours,
        }
    }

    /// The courses that days take, and which of them each date does.
    pub(super) fn fill(&self, courses: &mut Courses) {
        let Courses { steps, each, dates, turn, walk } = courses;
        *turn = 1.0 - self.part;
        steps.clear();
        each.clear();
        dates.clear();
        walk.fill(self.scaled, self.clock);
        // The deadline's rest is shorter than the month.
        let on = self.scaled.dates.repeat(4);
        for (first, day) in self.scaled.dates.iter().enumerate() {
            let from = on.get(first..).unwrap_or_default();
            let seen = from.get(..=self.days(from)).unwrap_or(from);
            let known = each.iter().position(|place: &Place| {
                place.days == seen.len()
                    && on.get(place.first) == Some(day)
                    && on.get(place.first..place.first + place.days) == Some(seen)
            });
            dates.push(known.unwrap_or(each.len()));
            if known.is_none() {
                let from = steps.len();
                walk.look(self.scaled, seen, self.half_hours);
                let too_much = match self.clock {
                    Clock::Clock => {
                        self.add_course(*day, walk, steps, |far| larger(far + self.months.open, 0.0))
                    }
                    // The same open hours lie ahead of every moment.
                    Clock::Opening => self.add_course(*day, walk, steps, |_| self.deadline),
                };
                let start = Step::start(too_much);
                each.push(Place { first, days: seen.len(), start, steps: from..steps.len() });
            }
        }
    }

    /// How many days after the first bear on its contacts' deadlines.
    fn days(&self, days: &[usize]) -> usize {
        match self.clock {
            Clock::Clock => self.half_hours / INTERVALS + 1,
            Clock::Opening if self.scaled.total.idle > 0.0 => {
                // Its last contacts look so far ahead of its end.
                let mut left = self.half_hours + 1;
                let kinds = days.iter().skip(1).filter_map(|day| self.scaled.kinds.get(*day));
                let after = kinds.take_while(|kind| {
                    let needed = left > 0;
                    left = left.saturating_sub(kind.open_half_hours);
                    needed
                });
                after.count()
            }
            Clock::Opening => 0,
        }
    }

    /// Adds the steps of a day, after which others follow as `walk` has looked; answers by how much the backlog exceeds
    /// what is offered, at its first moment. What is open from a moment to its deadline follows from what is to the
    /// half-hour in which that lies.
    fn add_course(
        &self,
        day: usize,
        walk: &Walk,
        steps: &mut Vec<Step>,
        open_ahead: impl Fn(f64) -> f64,
    ) -> Line {
        let kind = self.scaled.kinds.get(day);
        let pieces = kind.map_or([].as_slice(), |kind| self.scaled.pieces(kind));
        // By how much the backlog of a moment exceeds what is offered until the deadline, both from sums from the start
        // of the day.
        let too_much = |now: Slot, (far_idle, far_open): (f64, f64)| {
            let idle = larger(far_idle - now.idle + self.months.idle, 0.0);
            Line { at: now.work - now.idle - idle, by_staff: now.open + open_ahead(far_open - now.open) }
        };
        let part = self.part;
        let between = |far: Sum, farther: Sum| {
            (far.idle + part * (farther.idle - far.idle), far.open + part * (farther.open - far.open))
        };
        let mut now = Slot::NOTHING;
        let mut far = walk.far.iter().copied();
        let (mut reached, mut next) = (far.next().unwrap_or_default(), far.next().unwrap_or_default());
        let start = too_much(now, between(reached, next));
        let mut end = start;
        steps.reserve(INTERVALS);
        for piece in pieces {
            if piece.is_closed() && self.clock == Clock::Opening {
                now.work += piece.slot.work;
                end.at += piece.slot.work;
                let backlog = Line { at: now.work - now.idle, by_staff: now.open };
                let (work, rise) = (piece.slot.work, f64::INFINITY);
                steps.push(Step { work, rise, backlog, turn: end, end, closed: piece.closed });
                continue;
            }
            let mut add = |slot: Slot, rise: f64| {
                let at_turn = now.and(slot.part(1.0 - part));
                let turn = too_much(at_turn, (next.idle, next.open));
                now = now.and(slot);
                (reached, next) = (next, far.next().unwrap_or(next));
                end = too_much(now, between(reached, next));
                let backlog = Line { at: now.work - now.idle, by_staff: now.open };
                steps.push(Step { work: slot.work, rise, backlog, turn, end, closed: (0, 0) });
            };
            if piece.is_closed() {
                let works = self.scaled.closed.get(piece.closed.0..piece.closed.1).unwrap_or_default();
                works.iter().for_each(|work| add(Slot { work: *work, ..Slot::NOTHING }, f64::INFINITY));
            } else {
                add(piece.slot, piece.slot.work - piece.slot.idle);
            }
        }
        start
    }
}

/// What half-hours offer, added up.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    idle: f64,
    open: f64,
}

/// Looks from half-hours of a day to those after it: to all of them, or to the open ones, as the clock counts them.
#[derive(Debug, Default)]
struct Walk {
    /// Of all kinds of day one after the other: what each counted half-hour has before it on its day.
    before: Vec<Sum>,
    of_kinds: Vec<Range<usize>>,
    /// From the start of a day to half-hours in which deadlines lie: those of its own half-hours and of its end, and
    /// one more.
    far: Vec<Sum>,
}

impl Walk {
    fn fill(&mut self, scaled: &Scaled, clock: Clock) {
        self.before.clear();
        self.of_kinds.clear();
        for kind in &scaled.kinds {
            let from = self.before.len();
            let mut sum = Sum::default();
            for piece in scaled.pieces(kind) {
                if !piece.is_closed() {
                    self.before.push(sum);
                } else if clock == Clock::Clock {
                    let closed = piece.closed.1 - piece.closed.0;
                    self.before.extend(std::iter::repeat_n(sum, closed));
                }
                sum = Sum { idle: sum.idle + piece.slot.idle, open: sum.open + piece.slot.open };
            }
            self.of_kinds.push(from..self.before.len());
        }
    }

    /// From the first of these days, to as many half-hours after its own.
    fn look(&mut self, scaled: &Scaled, days: &[usize], half_hours: usize) {
        self.far.clear();
        let own = days.first().and_then(|day| self.of_kinds.get(*day)).map_or(0, ExactSizeIterator::len);
        let (mut sum, mut skip, wanted) = (Sum::default(), half_hours, own + 2);
        for day in days {
            let Some((kind, places)) = scaled.kinds.get(*day).zip(self.of_kinds.get(*day)) else { continue };
            let counted = places.len();
            let to = counted.min(skip + (wanted - self.far.len()));
            let before = self.before.get(places.start + skip.min(to)..places.start + to).unwrap_or_default();
            self.far
                .extend(before.iter().map(|at| Sum { idle: sum.idle + at.idle, open: sum.open + at.open }));
            skip = skip.saturating_sub(counted);
            sum = Sum { idle: sum.idle + kind.total.idle, open: sum.open + kind.total.open };
        }
        // The end of the last day.
        self.far.resize(wanted, sum);
    }
}
