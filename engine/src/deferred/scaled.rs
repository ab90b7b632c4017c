//! A month of deferred work in parts of its own total, with time in hours: only proportions matter.

use super::{Clock, Day, Goal, HALF_HOUR, HalfHour, Workload};
use crate::calendar::INTERVALS;

/// An instant: unlimited staff do a month's work in this many hours of opening.
const INSTANT: f64 = 1.0 / 3600.0;
/// The shortest deadline told apart from none, in hours.
const SHORTEST: f64 = 2e-9;

/// A half-hour in parts of the month's work; or a sum of such.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub(super) work: f64,
    pub(super) idle: f64,
    /// Open hours in it: all or none.
    pub(super) open: f64,
}

impl Slot {
    pub(super) const NOTHING: Self = Self { work: 0.0, idle: 0.0, open: 0.0 };

    pub(super) fn and(self, other: Self) -> Self {
        Self { work: self.work + other.work, idle: self.idle + other.idle, open: self.open + other.open }
    }

    /// What the backlog gains.
    pub(super) fn net(&self, staff: f64) -> f64 {
        self.work - self.idle - staff * self.open
    }

    /// What is done of it and of the backlog before it.
    pub(super) fn worked(&self, staff: f64, backlog: f64) -> Worked {
        let net = self.net(staff);
        let end = backlog + net;
        // Busy with a backlog for a part of the half-hour; then work is done as it comes, in idle time first.
        let busy = if end >= 0.0 { 1.0 } else { smaller(backlog / -net, 1.0) };
        let left = larger(end, 0.0);
        Worked {
            in_idle: busy * self.idle + (1.0 - busy) * smaller(self.work, self.idle),
            by_added: busy * staff * self.open + (1.0 - busy) * larger(self.work - self.idle, 0.0),
            left,
            mean_backlog: busy * (backlog + left) / 2.0,
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Worked {
    pub(super) in_idle: f64,
    pub(super) by_added: f64,
    pub(super) left: f64,
    pub(super) mean_backlog: f64,
}

/// A kind of day.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    pub(super) slots: [Slot; INTERVALS],
    /// Sums up to each half-hour, and to the end.
    pub(super) sums: [Slot; INTERVALS + 1],
    /// Idle time up to each open half-hour, and to the end.
    pub(super) idle_while_open: Vec<f64>,
}

impl Shape {
    const EMPTY: Self = Self {
        slots: [Slot::NOTHING; INTERVALS],
        sums: [Slot::NOTHING; INTERVALS + 1],
        idle_while_open: Vec::new(),
    };

    /// Of a day, each of whose half-hours is made a slot.
    fn fill(&mut self, day: &Day, slot_of: impl Fn(&HalfHour) -> Slot) {
        let mut sum = Slot::NOTHING;
        self.idle_while_open.reserve_exact(INTERVALS + 1);
        let each = day.0.iter().zip(&mut self.slots).zip(self.sums.iter_mut().skip(1));
        for ((half, slot), after) in each {
            *slot = slot_of(half);
            if slot.open > 0.0 {
                self.idle_while_open.push(sum.idle);
            }
            sum = sum.and(*slot);
            *after = sum;
        }
        self.idle_while_open.push(sum.idle);
    }

    pub(super) fn total(&self) -> Slot {
        self.sums.last().copied().unwrap_or(Slot::NOTHING)
    }

    pub(super) fn open_half_hours(&self) -> usize {
        self.idle_while_open.len().saturating_sub(1)
    }
}

/// A workload in parts of its own total.
#[derive(Debug)]
pub(super) struct Scaled<'a> {
    pub(super) shapes: Vec<Shape>,
    pub(super) dates: &'a [usize],
    pub(super) whole: f64,
    pub(super) total: Slot,
}

impl<'a> Scaled<'a> {
    /// The work must be above nothing.
    pub(super) fn new(workload: &Workload<'a>) -> Self {
        let whole = workload.arrived.value();
        // More idle time would do a month's work within an instant.
        let most_idle = HALF_HOUR / INSTANT;
        let each = workload.handle_time.value() / 3600.0;
        let slot_of = |half: &HalfHour| Slot {
            work: smaller(half.arrivals.value() * each / whole, 1.0),
            idle: if half.open { smaller(half.idle.value() / whole, most_idle) } else { 0.0 },
            open: if half.open { HALF_HOUR } else { 0.0 },
        };
        let mut shapes = vec![Shape::EMPTY; workload.days.len()];
        for (kind, (shape, day)) in shapes.iter_mut().zip(workload.days).enumerate() {
            // A kind of day on no date bears on nothing.
            if workload.dates.contains(&kind) {
                shape.fill(day, slot_of);
            }
        }
        let mut scaled = Self { shapes, dates: workload.dates, whole, total: Slot::NOTHING };
        scaled.total = scaled.of_dates().map(Shape::total).fold(Slot::NOTHING, Slot::and);
        scaled
    }

    /// Agents, in parts of the month's work per hour. More than do it within the shortest deadline are as good.
    pub(super) fn staff(&self, agents: f64) -> f64 {
        (agents / self.whole).min(2.0 / SHORTEST)
    }

    /// Back to agents.
    pub(super) fn agents(&self, staff: f64) -> f64 {
        (staff * self.whole).min(f64::MAX)
    }

    pub(super) fn of_dates(&self) -> impl DoubleEndedIterator<Item = &Shape> + Clone {
        self.dates.iter().filter_map(|date| self.shapes.get(*date))
    }

    /// The date and half-hour at which the month has gained most on its work: there the backlog is empty.
    pub(super) fn empty_at(&self, staff: f64) -> (usize, usize) {
        let lowest = |shape: &Shape| {
            let levels = shape.sums.iter().map(|sum| sum.net(staff)).enumerate();
            levels.fold((0, 0.0), |lowest, (at, level)| if level < lowest.1 { (at, level) } else { lowest })
        };
        let lowest: Vec<(usize, f64)> = self.shapes.iter().map(lowest).collect();
        let mut before = 0.0;
        let mut empty = (0, 0, 0.0);
        for (i, date) in self.dates.iter().enumerate() {
            if let (Some(shape), Some((at, level))) = (self.shapes.get(*date), lowest.get(*date)) {
                if before + level < empty.2 {
                    empty = (i, *at, before + level);
                }
                before += shape.total().net(staff);
            }
        }
        (empty.0, empty.1)
    }

    /// How long contacts wait for opening, where the goal's clock runs meanwhile.
    pub(super) fn waits(&self, goal: Goal) -> Waits {
        let mut waits = Waits(Vec::new());
        if goal.clock == Clock::Opening {
            return waits;
        }
        // Backwards, from an opening to the arrivals before it. The month repeats: after its end comes its start.
        let closed_from_start =
            |shape: &Shape| shape.slots.iter().take_while(|slot| slot.open <= 0.0).count();
        let mut ahead = 0;
        for shape in self.of_dates() {
            ahead += closed_from_start(shape);
            if shape.open_half_hours() > 0 {
                break;
            }
        }
        let mut alike: Vec<(usize, usize, f64)> = Vec::with_capacity(self.dates.len());
        for date in self.dates.iter().rev() {
            let Some(shape) = self.shapes.get(*date) else { continue };
            match alike.iter_mut().find(|(kind, until, _)| (*kind, *until) == (*date, ahead)) {
                Some((_, _, dates)) => *dates += 1.0,
                None => alike.push((*date, ahead, 1.0)),
            }
            ahead = closed_from_start(shape) + if shape.open_half_hours() > 0 { 0 } else { ahead };
        }
        for (kind, mut ahead, dates) in alike {
            let slots = self.shapes.get(kind).map(|shape| &shape.slots);
            for slot in slots.into_iter().flatten().rev() {
                if slot.open > 0.0 {
                    ahead = 0;
                } else {
                    waits.add(ahead, slot.work * dates);
                    ahead += 1;
                }
            }
        }
        waits
    }

    /// Adds up the idle time used, by kind of day and half-hour.
    pub(super) fn idle_used(&self, staff: f64, used: &mut [[f64; INTERVALS]]) {
        let (first, empty) = self.empty_at(staff);
        let mut backlog = 0.0;
        // Once more over the first date, for what of it lies before the empty backlog.
        let dates = self.dates.iter().skip(first).chain(self.dates.iter().take(first + 1));
        for (i, date) in dates.enumerate() {
            let (Some(shape), Some(used)) = (self.shapes.get(*date), used.get_mut(*date)) else { continue };
            let from = if i == 0 { empty } else { 0 };
            let to = if i == self.dates.len() { empty } else { INTERVALS };
            for (slot, used) in shape.slots.iter().zip(used).take(to).skip(from) {
                let worked = slot.worked(staff, backlog);
                *used += worked.in_idle * self.whole;
                backlog = worked.left;
            }
        }
    }
}

/// Work that arrives while closed, by the whole half-hours between its own and the next opening.
#[derive(Debug)]
pub(super) struct Waits(Vec<f64>);

impl Waits {
    fn add(&mut self, half_hours: usize, work: f64) {
        if half_hours >= self.0.len() {
            self.0.resize(half_hours + 1, 0.0);
        }
        if let Some(sum) = self.0.get_mut(half_hours) {
            *sum += work;
        }
    }

    /// The share that waits too long for opening, whatever the staff.
    pub(super) fn late(&self, goal: Goal) -> f64 {
        let latest = (deadline(goal) - instant(goal)) / HALF_HOUR;
        let mut late = 0.0;
        let mut waits = 0.0;
        for work in &self.0 {
            late += work * (waits + 1.0 - latest).clamp(0.0, 1.0);
            waits += 1.0;
        }
        late
    }

    /// The deadline at which no more than a share is late, with unlimited staff.
    pub(super) fn shortest_deadline(&self, may_be_late: f64) -> f64 {
        let mut left = may_be_late;
        // No month has so many half-hours that the count would not be exact.
        #[allow(clippy::cast_precision_loss)]
        let mut waits = self.0.len() as f64;
        for work in self.0.iter().rev() {
            if *work > left {
                waits -= left / work;
                break;
            }
            left -= work;
            waits -= 1.0;
        }
        waits * HALF_HOUR + INSTANT
    }
}

/// Of two numbers. `f64::max` knows what to do with those that are none, at the cost of a call in WebAssembly.
pub(super) fn larger(one: f64, other: f64) -> f64 {
    if one > other { one } else { other }
}

/// As [`larger`].
pub(super) fn smaller(one: f64, other: f64) -> f64 {
    if one < other { one } else { other }
}

pub(super) fn deadline(goal: Goal) -> f64 {
    goal.within.value().max(SHORTEST)
}

pub(super) fn instant(goal: Goal) -> f64 {
    INSTANT.min(deadline(goal) / 2.0)
}
