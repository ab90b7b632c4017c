//! The arithmetic of a fluid backlog that repeats every month.
//!
//! Work is measured in parts of the month's work and time in hours, so that only proportions matter. A pass over
//! the month begins where the backlog is empty with the least staff considered; it is then empty there with any
//! more, and one pass gives the periodic backlog. Dates of the same kind, followed by the same days and begun with
//! the same backlog, are the same to the last bit and computed once.

use super::course::{Courses, DayServed, Partly, Pile};
use super::scaled::{Piece, Scaled, instant};
use super::{Backlog, Goal, Served, Workload, hours};
use crate::units::{Share, larger};
use std::ops::Range;

/// Relative precision of the least staff.
const PRECISION: f64 = 9e-10;
/// How far beyond its target a step aims, so that it ends with enough.
const NUDGE: f64 = 2e-10;

/// Most steps of a search within what is known.
const STEPS: usize = 3;

/// Whether a share of late contacts is allowed, up to rounding.
pub(super) fn close_enough(late: f64, allowed: f64) -> bool {
    late <= allowed + 1e-12
}

/// Who is late with some staff. Others than those late wholly are so by an amount that is known of any staff about as
/// large.
#[derive(Debug, Default)]
pub(super) struct Late {
    wholly: f64,
    partly: Vec<Partly>,
    /// By course, what it gave the last time: the backlog it began with, those late wholly, where the others are, and
    /// the backlog it left.
    last: Vec<(Pile, f64, Range<usize>, Pile)>,
}

impl Late {
    /// The share late with so much more staff, and how fast it changes with more.
    fn with(&self, more: f64) -> (f64, f64) {
        self.partly.iter().fold((self.wholly, 0.0), |all, part| {
            let (share, slope) = part.late(more);
            (all.0 + share, all.1 + slope)
        })
    }

    /// More staff that it takes at least until nobody is late, where all are told as late partly.
    fn until_none(&self) -> f64 {
        self.partly.iter().map(Partly::until_none).fold(0.0, larger)
    }
}

/// A month made ready for one deadline and any staff from the least on.
#[derive(Debug)]
pub(super) struct Flow<'f> {
    scaled: &'f Scaled,
    courses: &'f Courses,
    /// The date and half-hour at which the backlog is empty.
    first: usize,
    empty: usize,
    goal: Goal,
    late: &'f mut Late,
}

impl<'f> Flow<'f> {
    /// Ready for any staff not below `least`, with whom the backlog must not grow.
    pub(super) fn new(
        (scaled, courses, late): (&'f Scaled, &'f Courses, &'f mut Late),
        goal: Goal,
        least: f64,
    ) -> Self {
        let (first, empty) = scaled.empty_at(least);
        Self { scaled, courses, first, empty, goal, late }
    }

    /// Agents for staff in parts of the month's work.
    pub(super) fn agents(&self, staff: f64) -> f64 {
        self.scaled.agents(staff)
    }

    /// The backlog at the first midnight.
    fn begin(&self, staff: f64) -> Pile {
        let first = self.scaled.of_dates().nth(self.first);
        let lead = first.into_iter().flat_map(|kind| self.scaled.pieces(kind)).skip(self.empty);
        lead.fold(Pile::NONE, |pile, Piece { slot, .. }| pile.then(pile.work + slot.net(staff), slot.open))
    }

    /// What dates have, from the first midnight up to and with the day of the empty backlog.
    fn since_midnight(&self, dates: &'f [usize]) -> impl Iterator<Item = usize> + use<'f> {
        let (until, from) = dates.split_at((self.first + 1).min(dates.len()));
        from.iter().chain(until).copied()
    }

    /// The share of contacts late.
    pub(super) fn late(&mut self, staff: f64) -> f64 {
        self.late_with_slope(staff, false).0
    }

    /// The share of contacts late, and how fast it changes with more staff. So that all are told as late partly, if
    /// told to.
    fn late_with_slope(&mut self, staff: f64, tell_all: bool) -> (f64, f64) {
        let mut pile = self.begin(staff);
        let dates = self.since_midnight(&self.courses.dates);
        let Late { wholly, partly, last } = &mut *self.late;
        *wholly = 0.0;
        partly.clear();
        last.clear();
        last.resize(self.courses.len(), (Pile::UNKNOWN, 0.0, 0..0, Pile::NONE));
        for date in dates {
            let Some(last) = last.get_mut(date) else { continue };
            if last.0.same(pile) {
                partly.get_mut(last.2.clone()).into_iter().flatten().for_each(|part| part.dates += 1.0);
            } else if let Some(course) = self.courses.course(self.scaled, date) {
                let from = partly.len();
                let (late, left) = course.late(staff, pile, tell_all, partly);
                *last = (pile, late, from..partly.len(), left);
            }
            *wholly += last.1;
            pile = last.3;
        }
        self.late.with(0.0)
    }

    /// More staff that it takes, by what was last found out, until no more than a share is late; below nothing where
    /// fewer do. Nothing if that does not tell.
    fn more(&self, may_be_late: f64, staff: f64, base: f64) -> Option<f64> {
        // Newton on one over the capacity.
        let step = |more: f64| {
            let ((share, slope), capacity) = (self.late.with(more), staff + more + base);
            let inverse = 1.0 / capacity + (share - may_be_late) / (capacity * capacity * slope);
            (slope < 0.0 && inverse > 0.0).then(|| 1.0 / inverse - base - staff)
        };
        let first = step(0.0)?;
        let mut more = first;
        for _ in 0..STEPS {
            let Some(next) = step(more) else { return Some(first) };
            let settled = (next - more).abs() <= NUDGE / 8.0 * staff;
            more = next;
            if settled {
                break;
            }
        }
        // What is late wholly or not at all may be so partly farther away.
        Some(if (0.5..2.0).contains(&(more / first)) { more } else { first })
    }

    /// The least staff, not below `least`, with whom no more than a share is late; and the share that is. Unlimited
    /// staff must reach it.
    ///
    /// The search begins at a guess, if that is above `least`. It bears on the answer by no more than its precision.
    pub(super) fn least(&mut self, may_be_late: f64, least: f64, guess: f64) -> (f64, f64) {
        let for_all = may_be_late <= 0.0;
        // With idle time counted as staff, shares late fall about as one over the capacity.
        let base = self.scaled.total.idle / self.scaled.total.open;
        let (mut low, mut high) = (least, (1.0 + 1e-9) / instant(self.goal));
        let guessed = guess > low && guess < high;
        let mut staff = if guessed { guess } else { least };
        let mut at = self.late_with_slope(staff, for_all);
        let mut late_of_high = None;
        // Whether it is known that the least are too few.
        let mut low_is_few = !guessed;
        if at.0 <= may_be_late {
            if !guessed {
                return (least, at.0);
            }
            (high, late_of_high) = (staff, Some(at.0));
        } else {
            low = staff;
            low_is_few = true;
        }
        let mut before = (f64::INFINITY, f64::INFINITY);
        let mut probe = None;
        for round in 0..400 {
            let excess = at.0 - may_be_late;
            // Enough, and by the slope there not more than so much too many.
            let near = excess <= 0.0 && at.1 < 0.0 && excess >= at.1 * staff * (PRECISION / 2.0);
            if near || high - low <= PRECISION * high + 1e-14 * base {
                break;
            }
            let nudge = NUDGE * staff + 1e-15 * base;
            let step = if let Some(probe) = probe.take().filter(|_| excess <= 0.0 && at.1 >= 0.0) {
                // Just beyond the target nobody is late any more: look just before it.
                probe
            } else if for_all {
                staff + self.late.until_none() + nudge
            } else {
                staff + self.more(may_be_late, staff, base).unwrap_or(f64::NAN) + nudge
            };
            // A step that leads out of what is known points at the end it leaves by.
            let step = if step >= high && late_of_high.is_some() {
                high - 2.5 * nudge.max(NUDGE * high)
            } else if step <= low && !low_is_few {
                at = self.late_with_slope(least, for_all);
                if at.0 <= may_be_late {
                    return (least, at.0);
                }
                (low_is_few, staff, before) = (true, least, (f64::INFINITY, f64::INFINITY));
                continue;
            } else if step <= low {
                low + 2.5 * nudge
            } else {
                step
            };
            // At kinks steps may go back and forth: what two did not halve, is halved; and now and then in any case.
            let slow = excess.abs() > 0.5 * before.0 || round % 12 == 11;
            before = (before.1, excess.abs());
            let aimed = step > low && step < high && !slow;
            probe = (aimed && at.0 > may_be_late).then_some(step - 2.5 * nudge);
            staff = if aimed { step } else { ((low + base) * (high + base)).sqrt() - base };
            if !(staff > low && staff < high) {
                staff = low + (high - low) / 2.0;
                if staff <= low || staff >= high {
                    break;
                }
            }
            at = self.late_with_slope(staff, for_all);
            if at.0 <= may_be_late {
                (high, late_of_high) = (staff, Some(at.0));
            } else {
                (low, low_is_few) = (staff, true);
            }
        }
        (high, late_of_high.unwrap_or_else(|| self.late(high)))
    }

    /// What becomes of the work.
    pub(super) fn served(&self, workload: &Workload<'_>, staff: f64, within: Share) -> Served {
        let (mut in_idle, mut by_added, mut waiting) = (0.0, 0.0, 0.0);
        let mut backlog = self.begin(staff).work;
        // What each kind of day gave the last time, by the backlog it began with.
        let mut last = vec![(f64::NAN, DayServed::NOTHING, 0.0); self.scaled.kinds.len()];
        for date in self.since_midnight(&self.scaled.dates) {
            let Some((kind, last)) = self.scaled.kinds.get(date).zip(last.get_mut(date)) else { continue };
            if last.0.to_bits() != backlog.to_bits() {
                let day = (self.scaled.pieces(kind), self.scaled.closed.as_slice());
                let (served, left) = DayServed::of(day, self.goal.clock, staff, backlog);
                *last = (backlog, served, left);
            }
            let (_, served, left) = *last;
            in_idle += served.in_idle;
            by_added += served.by_added;
            waiting += served.waiting;
            backlog = left;
        }
        Served {
            within,
            arrived: workload.arrived,
            in_idle: hours(in_idle * self.scaled.whole),
            by_added: hours(by_added * self.scaled.whole),
            added: hours(staff * self.scaled.whole * workload.open.value()),
            // Backlog over time, for each part of the work: the time it waits.
            backlog: Backlog::Settles { mean_response: hours(waiting) },
        }
    }
}
