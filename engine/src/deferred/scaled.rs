//! A month of deferred work in parts of its own total, with time in hours: only proportions matter.

use super::{Clock, Day, Goal, HALF_HOUR, HalfHour, Workload};
use crate::calendar::INTERVALS;
use crate::units::{larger, smaller};
use std::ops::Range;

/// An instant: unlimited staff do a month's work in this many hours of opening.
const INSTANT: f64 = 1.0 / 3600.0;
/// The shortest deadline told apart from none, in hours.
const SHORTEST: f64 = 2e-9;

/// A half-hour in parts of the month's work; or a sum of such.
#[derive(Debug, Clone, Copy, Default)]
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

    pub(super) fn part(self, part: f64) -> Self {
        Self { work: part * self.work, idle: part * self.idle, open: part * self.open }
    }

    /// What the backlog gains.
    pub(super) fn net(&self, staff: f64) -> f64 {
        self.work - self.idle - staff * self.open
    }

    /// What is done of it and of the backlog before it.
    pub(super) fn worked(&self, staff: f64, backlog: f64) -> Worked {
        let net = self.net(staff);
        let end = backlog + net;
        if end >= 0.0 {
            let mean_backlog = (backlog + end) / 2.0;
            return Worked { in_idle: self.idle, by_added: staff * self.open, left: end, mean_backlog };
        }
        if backlog <= 0.0 {
            let in_idle = smaller(self.work, self.idle);
            return Worked { in_idle, by_added: self.work - in_idle, left: 0.0, mean_backlog: 0.0 };
        }
        // Busy with a backlog for a part of the half-hour; then work is done as it comes, in idle time first.
        let busy = smaller(backlog / -net, 1.0);
        Worked {
            in_idle: busy * self.idle + (1.0 - busy) * smaller(self.work, self.idle),
            by_added: busy * staff * self.open + (1.0 - busy) * larger(self.work - self.idle, 0.0),
            left: 0.0,
            mean_backlog: busy * backlog / 2.0,
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

/// An open half-hour, or closed ones in a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub(super) slot: Slot,
    /// The first half-hour.
    at: usize,
    /// Where among all that are closed these begin and end. If it is open, both are the same.
    pub(super) closed: (usize, usize),
}

impl Piece {
    pub(super) const fn is_closed(&self) -> bool {
        self.closed.0 < self.closed.1
    }
}

/// A kind of day that occurs.
#[derive(Debug, Clone)]
pub(super) struct Kind {
    /// Where the workload has it.
    place: usize,
    pieces: Range<usize>,
    pub(super) total: Slot,
    pub(super) open_half_hours: usize,
}

/// A workload in parts of its own total.
#[derive(Debug, Default)]
pub(super) struct Scaled {
    pub(super) kinds: Vec<Kind>,
    /// Of all kinds, one after the other.
    pieces: Vec<Piece>,
    /// The work that arrives in each closed half-hour.
    pub(super) closed: Vec<f64>,
    /// Which kind each date is.
    pub(super) dates: Vec<usize>,
    pub(super) whole: f64,
    pub(super) total: Slot,
}

impl Scaled {
    /// Takes another workload, whose work must be above nothing.
    pub(super) fn fill(&mut self, workload: &Workload<'_>) {
        self.whole = workload.arrived.value();
        let each = workload.handle_time.value() / 3600.0 / self.whole;
        self.kinds.clear();
        self.pieces.clear();
        self.closed.clear();
        self.dates.clear();
        for date in workload.dates {
            let Some(day) = workload.days.get(*date) else { continue };
            let place = self.kinds.iter().position(|kind| kind.place == *date).unwrap_or_else(|| {
                self.add(*date, day, each);
                self.kinds.len() - 1
            });
            self.dates.push(place);
        }
        self.total = self.of_dates().map(|kind| kind.total).fold(Slot::NOTHING, Slot::and);
    }

    /// Adds a kind of day; each contact is so much work.
    fn add(&mut self, place: usize, day: &Day, each: f64) {
        // More idle time would do a month's work within an instant.
        let (most_idle, per_whole) = (HALF_HOUR / INSTANT, 1.0 / self.whole);
        let work_of = |half: &HalfHour| smaller(half.arrivals.value() * each, 1.0);
        let from = self.pieces.len();
        let (mut total, mut open_half_hours, mut at) = (Slot::NOTHING, 0, 0);
        for run in day.0.chunk_by(|one, next| one.open == next.open) {
            if run.first().is_some_and(|half| half.open) {
                self.pieces.extend(run.iter().zip(at..).map(|(half, at)| {
                    let idle = smaller(half.idle.value() * per_whole, most_idle);
                    let slot = Slot { work: work_of(half), idle, open: HALF_HOUR };
                    total = total.and(slot);
                    Piece { slot, at, closed: (0, 0) }
                }));
                open_half_hours += run.len();
            } else {
                let closed = self.closed.len();
                let mut work = 0.0;
                self.closed.extend(run.iter().map(|half| {
                    let arrives = work_of(half);
                    work += arrives;
                    arrives
                }));
                total.work += work;
                let slot = Slot { work, ..Slot::NOTHING };
                self.pieces.push(Piece { slot, at, closed: (closed, self.closed.len()) });
            }
            at += run.len();
        }
        self.kinds.push(Kind { place, pieces: from..self.pieces.len(), total, open_half_hours });
    }

    pub(super) fn pieces(&self, kind: &Kind) -> &[Piece] {
        self.pieces.get(kind.pieces.clone()).unwrap_or_default()
    }

    /// Agents, in parts of the month's work per hour. More than do it within the shortest deadline are as good.
    pub(super) fn staff(&self, agents: f64) -> f64 {
        (agents / self.whole).min(2.0 / SHORTEST)
    }

    /// Back to agents.
    pub(super) fn agents(&self, staff: f64) -> f64 {
        (staff * self.whole).min(f64::MAX)
    }

    pub(super) fn of_dates(&self) -> impl DoubleEndedIterator<Item = &Kind> + Clone {
        self.dates.iter().filter_map(|date| self.kinds.get(*date))
    }

    /// The date and the piece of it before which the month has gained most on its work: there the backlog is empty.
    pub(super) fn empty_at(&self, staff: f64) -> (usize, usize) {
        let lowest = |kind: &Kind| {
            let (mut lowest, mut level) = ((0, 0.0), 0.0);
            for (piece, after) in self.pieces(kind).iter().zip(1..) {
                level += piece.slot.net(staff);
                if level < lowest.1 {
                    lowest = (after, level);
                }
            }
            (lowest, kind.total.net(staff))
        };
        let lowest: Vec<((usize, f64), f64)> = self.kinds.iter().map(lowest).collect();
        let mut before = 0.0;
        let mut empty = (0, 0, 0.0);
        for (i, date) in self.dates.iter().enumerate() {
            if let Some(((after, level), whole)) = lowest.get(*date) {
                if before + level < empty.2 {
                    empty = (i, *after, before + level);
                }
                before += whole;
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
        let closed_from_start = |kind: &Kind| {
            let first = self.pieces(kind).first().filter(|piece| piece.is_closed());
            first.map_or(0, |piece| piece.closed.1 - piece.closed.0)
        };
        let mut ahead = 0;
        for kind in self.of_dates() {
            ahead += closed_from_start(kind);
            if kind.open_half_hours > 0 {
                break;
            }
        }
        let mut alike: Vec<(usize, usize, f64)> = Vec::with_capacity(self.dates.len());
        for date in self.dates.iter().rev() {
            let Some(kind) = self.kinds.get(*date) else { continue };
            match alike.iter_mut().find(|(known, until, _)| (*known, *until) == (*date, ahead)) {
                Some((_, _, dates)) => *dates += 1.0,
                None => alike.push((*date, ahead, 1.0)),
            }
            ahead = closed_from_start(kind) + if kind.open_half_hours > 0 { 0 } else { ahead };
        }
        for (kind, mut ahead, dates) in alike {
            let pieces = self.kinds.get(kind).map_or([].as_slice(), |kind| self.pieces(kind));
            for piece in pieces.iter().rev() {
                if !piece.is_closed() {
                    ahead = 0;
                }
                let works = self.closed.get(piece.closed.0..piece.closed.1).unwrap_or_default();
                for work in works.iter().rev() {
                    waits.add(ahead, work * dates);
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
        let dates = self.of_dates().skip(first).chain(self.of_dates().take(first + 1));
        for (i, kind) in dates.enumerate() {
            let from = if i == 0 { empty } else { 0 };
            let to = if i == self.dates.len() { empty } else { usize::MAX };
            for piece in self.pieces(kind).iter().take(to).skip(from) {
                let worked = piece.slot.worked(staff, backlog);
                let used = used.get_mut(kind.place).and_then(|used| used.get_mut(piece.at));
                if let Some(used) = used {
                    *used += worked.in_idle * self.whole;
                }
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

pub(super) fn deadline(goal: Goal) -> f64 {
    goal.within.value().max(SHORTEST)
}

pub(super) fn instant(goal: Goal) -> f64 {
    INSTANT.min(deadline(goal) / 2.0)
}
