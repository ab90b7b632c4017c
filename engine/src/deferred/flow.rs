//! The arithmetic of a fluid backlog that repeats every month.
//!
//! Work is measured in parts of the month's work and time in hours, so that only proportions matter. A pass over
//! the month begins where the backlog is empty with the least staff considered; it is then empty there with any
//! more, and one pass gives the periodic backlog. Dates of the same kind, followed by the same days and begun with
//! the same backlog, are the same to the last bit and computed once.

use super::course::{Course, Courses, Late, Pile};
use super::scaled::{Scaled, Slot, instant};
use super::{Backlog, Goal, Served, Workload, hours};
use crate::units::Share;
use std::rc::Rc;

/// Relative precision of the least staff.
const PRECISION: f64 = 9e-10;
/// How far beyond its target a step aims, so that it ends with enough.
const NUDGE: f64 = 2e-10;

/// Whether a share of late contacts is allowed, up to rounding.
pub(super) fn close_enough(late: f64, allowed: f64) -> bool {
    late <= allowed + 1e-12
}

/// A month made ready for one deadline and any staff from the least on.
#[derive(Debug)]
pub(super) struct Flow {
    /// From an empty backlog to midnight.
    lead: Vec<Slot>,
    courses: Rc<Courses>,
    /// Which course each date from there on takes, up to and with the first.
    dates: Vec<usize>,
    goal: Goal,
    whole: f64,
    total: Slot,
}

impl Flow {
    /// Ready for any staff not below `least`, with whom the backlog must not grow.
    pub(super) fn new(scaled: &Scaled<'_>, courses: Rc<Courses>, goal: Goal, least: f64) -> Self {
        let (first, empty) = scaled.empty_at(least);
        let lead = scaled.of_dates().nth(first).map(|shape| shape.slots.iter().skip(empty));
        let mut dates = courses.dates.clone();
        let midnight = (first + 1).min(dates.len());
        dates.rotate_left(midnight);
        Self {
            lead: lead.into_iter().flatten().copied().collect(),
            courses,
            dates,
            goal,
            whole: scaled.whole,
            total: scaled.total,
        }
    }

    /// The backlog at the first midnight.
    fn begin(&self, staff: f64) -> Pile {
        self.lead.iter().fold(Pile::NONE, |pile, slot| pile.then(pile.work + slot.net(staff), slot.open))
    }

    /// Adds up what each date gives, from an empty backlog on. `day` gets a course and the backlog it begins with.
    fn over_dates<T: Copy>(
        &self,
        staff: f64,
        day: impl Fn(Course, Pile) -> (T, Pile),
        mut add: impl FnMut(T),
    ) {
        let mut pile = self.begin(staff);
        // What each course gave the last time, by the backlog it began with.
        let mut last: Vec<Option<(Pile, T, Pile)>> = vec![None; self.courses.len()];
        for date in &self.dates {
            let (Some(course), Some(last)) = (self.courses.course(*date), last.get_mut(*date)) else {
                continue;
            };
            let (gives, left) = match last {
                Some((begun, gives, left)) if begun.same(pile) => (*gives, *left),
                _ => {
                    let (gives, left) = day(course, pile);
                    *last = Some((pile, gives, left));
                    (gives, left)
                }
            };
            add(gives);
            pile = left;
        }
    }

    /// The share of contacts late.
    pub(super) fn late(&self, staff: f64) -> f64 {
        self.late_with_slope(staff, false).share
    }

    fn late_with_slope(&self, staff: f64, for_all: bool) -> Late {
        let mut late = Late::NONE;
        let day = |course: Course, pile| course.late(self.courses.turn, staff, pile, for_all);
        self.over_dates(staff, day, |of_day| late.add(of_day));
        late
    }

    /// The least staff, not below `least`, with whom no more than a share is late; and the share that is. Unlimited
    /// staff must reach it.
    ///
    /// The search begins at a guess, if that is above `least`. It bears on the answer by no more than its precision.
    pub(super) fn least(&self, may_be_late: f64, least: f64, guess: f64) -> (f64, f64) {
        let for_all = may_be_late <= 0.0;
        // With idle time counted as staff, shares late fall about as one over the capacity.
        let base = self.total.idle / self.total.open;
        let (mut low, mut high) = (least, (1.0 + 1e-9) / instant(self.goal));
        let guessed = guess > low && guess < high;
        let mut staff = if guessed { guess } else { least };
        let mut at = self.late_with_slope(staff, for_all);
        let mut late_of_high = None;
        // Whether it is known that the least are too few.
        let mut low_is_few = !guessed;
        if at.share <= may_be_late {
            if !guessed {
                return (least, at.share);
            }
            (high, late_of_high) = (staff, Some(at.share));
        } else {
            low = staff;
            low_is_few = true;
        }
        let mut before = (f64::INFINITY, f64::INFINITY);
        let mut probe = None;
        for round in 0..400 {
            let excess = at.share - may_be_late;
            // Enough, and by the slope there not more than so much too many.
            let near = excess <= 0.0 && at.slope < 0.0 && excess >= at.slope * staff * (PRECISION / 2.0);
            if near || high - low <= PRECISION * high + 1e-14 * base {
                break;
            }
            let nudge = NUDGE * staff + 1e-15 * base;
            let step = if let Some(probe) = probe.take().filter(|_| excess <= 0.0 && at.slope >= 0.0) {
                // Just beyond the target nobody is late any more: look just before it.
                probe
            } else if for_all {
                staff + at.for_all + nudge
            } else {
                // Newton on one over the capacity.
                let capacity = staff + base;
                let inverse = 1.0 / capacity + excess / (capacity * capacity * at.slope);
                let newton = if at.slope < 0.0 && inverse > 0.0 { 1.0 / inverse - base } else { f64::NAN };
                newton + nudge
            };
            // A step that leads out of what is known points at the end it leaves by.
            let step = if step >= high && late_of_high.is_some() {
                high - 2.5 * nudge.max(NUDGE * high)
            } else if step <= low && !low_is_few {
                at = self.late_with_slope(least, for_all);
                if at.share <= may_be_late {
                    return (least, at.share);
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
            probe = (aimed && at.share > may_be_late).then_some(step - 2.5 * nudge);
            staff = if aimed { step } else { ((low + base) * (high + base)).sqrt() - base };
            if !(staff > low && staff < high) {
                staff = low + (high - low) / 2.0;
                if staff <= low || staff >= high {
                    break;
                }
            }
            at = self.late_with_slope(staff, for_all);
            if at.share <= may_be_late {
                (high, late_of_high) = (staff, Some(at.share));
            } else {
                (low, low_is_few) = (staff, true);
            }
        }
        (high, late_of_high.unwrap_or_else(|| self.late(high)))
    }

    /// What becomes of the work.
    pub(super) fn served(&self, workload: &Workload<'_>, staff: f64, within: Share) -> Served {
        let (mut in_idle, mut by_added, mut waiting) = (0.0, 0.0, 0.0);
        let day = |course: Course, pile| course.served(self.goal.clock, staff, pile);
        self.over_dates(staff, day, |of_day| {
            in_idle += of_day.in_idle;
            by_added += of_day.by_added;
            waiting += of_day.waiting;
        });
        Served {
            within,
            arrived: workload.arrived,
            in_idle: hours(in_idle * self.whole),
            by_added: hours(by_added * self.whole),
            added: hours(staff * self.whole * workload.open.value()),
            // Backlog over time, for each part of the work: the time it waits.
            backlog: Backlog::Settles { mean_response: hours(waiting) },
        }
    }
}
