//! The arithmetic of a fluid backlog that repeats every month.
//!
//! Work is measured in parts of the month's work and time in hours, so that only proportions matter. A pass over
//! the month begins where the backlog is empty with the least staff considered; it is then empty there with any
//! more, and one pass gives the periodic backlog. Dates of the same kind, followed by the same days and begun with
//! the same backlog, are the same to the last bit and computed once.

use super::{Backlog, Clock, Goal, HALF_HOUR, Served, Workload, hours};
use crate::calendar::INTERVALS;
use crate::units::Share;

/// An instant: unlimited staff do a month's work in this many hours of opening.
const INSTANT: f64 = 1.0 / 3600.0;
/// The shortest deadline told apart from none, in hours.
const SHORTEST: f64 = 2e-9;
/// Relative precision of the least staff.
const PRECISION: f64 = 9e-10;
/// How far beyond its target a step aims, so that the answer is enclosed from both sides.
const NUDGE: f64 = 2e-10;

/// Whether a share of late contacts is allowed, up to rounding.
pub(super) fn close_enough(late: f64, allowed: f64) -> bool {
    late <= allowed + 1e-12
}

/// A half-hour in parts of the month's work; or a sum of such.
#[derive(Debug, Clone, Copy)]
struct Slot {
    work: f64,
    idle: f64,
    /// Open hours in it: all or none.
    open: f64,
}

impl Slot {
    const NOTHING: Self = Self { work: 0.0, idle: 0.0, open: 0.0 };

    fn and(self, other: Self) -> Self {
        Self { work: self.work + other.work, idle: self.idle + other.idle, open: self.open + other.open }
    }

    /// What the backlog gains.
    fn net(&self, staff: f64) -> f64 {
        self.work - self.idle - staff * self.open
    }

    /// What is done of it and of the backlog before it.
    fn worked(&self, staff: f64, backlog: f64) -> Worked {
        let net = self.net(staff);
        let end = backlog + net;
        // Busy with a backlog for a part of the half-hour; then work is done as it comes, in idle time first.
        let busy = if end >= 0.0 { 1.0 } else { (backlog / -net).min(1.0) };
        let left = end.max(0.0);
        Worked {
            in_idle: busy * self.idle + (1.0 - busy) * self.work.min(self.idle),
            by_added: busy * staff * self.open + (1.0 - busy) * (self.work - self.idle).max(0.0),
            left,
            mean_backlog: busy * (backlog + left) / 2.0,
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Worked {
    in_idle: f64,
    by_added: f64,
    left: f64,
    mean_backlog: f64,
}

/// A kind of day.
#[derive(Debug)]
struct Shape {
    slots: [Slot; INTERVALS],
    /// Sums up to each half-hour, and to the end.
    sums: Vec<Slot>,
    /// Idle time up to each open half-hour, and to the end.
    idle_while_open: Vec<f64>,
}

impl Shape {
    fn new(slots: [Slot; INTERVALS]) -> Self {
        let mut sum = Slot::NOTHING;
        let mut sums = Vec::with_capacity(INTERVALS + 1);
        sums.push(sum);
        let mut idle_while_open = Vec::with_capacity(INTERVALS + 1);
        for slot in slots {
            if slot.open > 0.0 {
                idle_while_open.push(sum.idle);
            }
            sum = sum.and(slot);
            sums.push(sum);
        }
        idle_while_open.push(sum.idle);
        Self { slots, sums, idle_while_open }
    }

    fn total(&self) -> Slot {
        self.sums.last().copied().unwrap_or(Slot::NOTHING)
    }

    fn open_half_hours(&self) -> usize {
        self.idle_while_open.len().saturating_sub(1)
    }
}

/// A workload in parts of its own total.
#[derive(Debug)]
pub(super) struct Scaled<'a> {
    shapes: Vec<Shape>,
    dates: &'a [usize],
    whole: f64,
    total: Slot,
}

impl<'a> Scaled<'a> {
    /// The work must be above nothing.
    pub(super) fn new(workload: &Workload<'a>) -> Self {
        let whole = workload.arrived.value();
        // More idle time would do a month's work within an instant.
        let most_idle = HALF_HOUR / INSTANT;
        let each = workload.handle_time.value() / 3600.0;
        let shapes = workload.days.iter().map(|day| {
            Shape::new(day.0.map(|half| Slot {
                work: (half.arrivals.value() * each / whole).min(1.0),
                idle: if half.open { (half.idle.value() / whole).min(most_idle) } else { 0.0 },
                open: if half.open { HALF_HOUR } else { 0.0 },
            }))
        });
        let mut scaled =
            Self { shapes: shapes.collect(), dates: workload.dates, whole, total: Slot::NOTHING };
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

    fn of_dates(&self) -> impl DoubleEndedIterator<Item = &Shape> + Clone {
        self.dates.iter().filter_map(|date| self.shapes.get(*date))
    }

    /// The date and half-hour at which the month has gained most on its work: there the backlog is empty.
    fn empty_at(&self, staff: f64) -> (usize, usize) {
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

fn deadline(goal: Goal) -> f64 {
    goal.within.value().max(SHORTEST)
}

fn instant(goal: Goal) -> f64 {
    INSTANT.min(deadline(goal) / 2.0)
}

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
}

impl Step {
    /// No half-hour, but a moment.
    const fn at(start: Window) -> Self {
        Self { slot: Slot::NOTHING, start, turn: start }
    }
}

/// A day followed by certain others: its half-hours, and the midnight after them as a step without a half-hour.
#[derive(Debug)]
struct Course {
    steps: Vec<Step>,
}

/// Work not yet done, and the open hours since there was none: what an added agent would have taken off it.
#[derive(Debug, Clone, Copy)]
struct Pile {
    work: f64,
    open: f64,
}

impl Pile {
    const NONE: Self = Self { work: 0.0, open: 0.0 };

    /// After some more open hours, at which there is so much work; below nothing, none.
    fn then(self, work: f64, open: f64) -> Self {
        Self { work: work.max(0.0), open: if work > 0.0 { self.open + open } else { 0.0 } }
    }

    fn same(self, other: Self) -> bool {
        self.work.to_bits() == other.work.to_bits() && self.open.to_bits() == other.open.to_bits()
    }
}

/// The share late with some staff, and how fast it changes with more.
#[derive(Debug, Clone, Copy)]
struct Late {
    share: f64,
    slope: f64,
    /// More staff that it takes at least until nobody is late; if asked for.
    for_all: f64,
}

impl Late {
    const NONE: Self = Self { share: 0.0, slope: 0.0, for_all: 0.0 };
}

/// A month made ready for one deadline and any staff from the least on.
#[derive(Debug)]
pub(super) struct Flow {
    /// From an empty backlog to midnight.
    lead: Vec<Slot>,
    courses: Vec<Course>,
    /// Which course each date from there on takes, up to and with the first.
    dates: Vec<usize>,
    /// Where in a half-hour the turn lies, as a part of it.
    turn: f64,
    goal: Goal,
    whole: f64,
    total: Slot,
}

impl Flow {
    /// Ready for any staff not below `least`, with whom the backlog must not grow.
    pub(super) fn new(scaled: &Scaled<'_>, goal: Goal, least: f64) -> Self {
        let (first, empty) = scaled.empty_at(least);
        let lead = scaled.of_dates().nth(first).map(|shape| shape.slots.iter().skip(empty));
        let ahead = Ahead::new(scaled, goal);
        let (courses, mut dates) = ahead.courses();
        let midnight = (first + 1).min(dates.len());
        dates.rotate_left(midnight);
        Self {
            lead: lead.into_iter().flatten().copied().collect(),
            courses,
            dates,
            turn: 1.0 - ahead.part,
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
        day: impl Fn(&Course, Pile) -> (T, Pile),
        mut add: impl FnMut(T),
    ) {
        let mut pile = self.begin(staff);
        let mut known: Vec<(usize, Pile, T, Pile)> = Vec::with_capacity(self.dates.len());
        for date in &self.dates {
            let again = known.iter().find(|(course, begun, ..)| course == date && begun.same(pile));
            let (gives, left) = match (again, self.courses.get(*date)) {
                (Some((_, _, gives, left)), _) => (*gives, *left),
                (None, Some(course)) => {
                    let (gives, left) = day(course, pile);
                    known.push((*date, pile, gives, left));
                    (gives, left)
                }
                (None, None) => continue,
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
        let day = |course: &Course, pile| course.late(self.turn, staff, pile, for_all);
        self.over_dates(staff, day, |of_day| {
            late.share += of_day.share;
            late.slope += of_day.slope;
            late.for_all = late.for_all.max(of_day.for_all);
        });
        late
    }

    /// The least staff, not below `least`, with whom no more than a share is late; and the share that is. Unlimited
    /// staff must reach it.
    pub(super) fn least(&self, may_be_late: f64, least: f64) -> (f64, f64) {
        let for_all = may_be_late <= 0.0;
        let mut at = self.late_with_slope(least, for_all);
        if at.share <= may_be_late {
            return (least, at.share);
        }
        // With idle time counted as staff, shares late fall about as one over the capacity.
        let base = self.total.idle / self.total.open;
        let (mut low, mut high) = (least, (1.0 + 1e-9) / instant(self.goal));
        let mut staff = least;
        let mut late_of_high = None;
        let mut width = f64::INFINITY;
        let mut probe = None;
        for round in 0..400 {
            if high - low <= PRECISION * high + 1e-14 * base {
                break;
            }
            let nudge = NUDGE * staff + 1e-15 * base;
            let excess = at.share - may_be_late;
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
                newton + if excess > 0.0 { nudge } else { -nudge }
            };
            // Every few rounds the bracket must have shrunk well, or it is halved.
            let slow = round % 4 == 3 && {
                let before = width;
                width = (high + base) / (low + base) - 1.0;
                width > before / 16.0
            };
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
                low = staff;
            }
        }
        (high, late_of_high.unwrap_or_else(|| self.late(high)))
    }

    /// What becomes of the work.
    pub(super) fn served(&self, workload: &Workload<'_>, staff: f64, within: Share) -> Served {
        let (mut in_idle, mut by_added, mut waiting) = (0.0, 0.0, 0.0);
        let day = |course: &Course, pile| course.served(self.goal.clock, staff, pile);
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

#[derive(Debug, Clone, Copy)]
struct DayServed {
    in_idle: f64,
    by_added: f64,
    /// Backlog times hours.
    waiting: f64,
}

impl Course {
    /// The share of the month's contacts that arrive on this day and are late.
    fn late(&self, turn: f64, staff: f64, mut pile: Pile, for_all: bool) -> (Late, Pile) {
        let mut late = Late::NONE;
        let mut capacity = self.steps.first().map_or(0.0, |step| step.start.capacity(staff));
        for (step, next) in self.steps.iter().zip(self.steps.iter().skip(1)) {
            let (work, open) = (step.slot.work, step.slot.open);
            let net = step.slot.net(staff);
            let end = pile.work + net;
            let at_end = next.start.capacity(staff);
            // Above nothing, what a contact finds before it exceeds what is offered until its deadline.
            let (a, b, c) =
                (pile.work - capacity, pile.work + turn * net - step.turn.capacity(staff), end - at_end);
            if work > 0.0 && (a > 0.0 || b > 0.0 || c > 0.0) {
                let by_a = -pile.open - step.start.open;
                let by_b = -pile.open - turn * open - step.turn.open;
                let by_c = -pile.open - open - next.start.open;
                let (share, slope) = above((a, by_a), (b, by_b));
                late.share += work * turn * share;
                late.slope += work * turn * slope;
                let (share, slope) = above((b, by_b), (c, by_c));
                late.share += work * (1.0 - turn) * share;
                late.slope += work * (1.0 - turn) * slope;
                // How late a moment is, is convex in staff: a tangent never overshoots.
                if for_all {
                    for (over, by_staff) in [(a, by_a), (b, by_b), (c, by_c)] {
                        if over > 0.0 && by_staff < 0.0 {
                            late.for_all = late.for_all.max(over / -by_staff);
                        }
                    }
                }
            }
            pile = pile.then(end, open);
            capacity = at_end;
        }
        (late, pile)
    }

    fn served(&self, clock: Clock, staff: f64, mut pile: Pile) -> (DayServed, Pile) {
        let mut served = DayServed { in_idle: 0.0, by_added: 0.0, waiting: 0.0 };
        for step in self.steps.iter().take(INTERVALS) {
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
struct Ahead<'s, 'a> {
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
    fn new(scaled: &'s Scaled<'a>, goal: Goal) -> Self {
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
    fn courses(&self) -> (Vec<Course>, Vec<usize>) {
        let dates = self.scaled.dates;
        // The deadline's rest is shorter than the month.
        let on: Vec<usize> = dates.iter().copied().cycle().take(4 * dates.len()).collect();
        let mut courses: Vec<(&[usize], Course)> = Vec::new();
        let of_dates = (0..dates.len()).map(|i| {
            let from = on.get(i..).unwrap_or_default();
            let seen = from.get(..=self.days(from)).unwrap_or(from);
            courses.iter().position(|(known, _)| *known == seen).unwrap_or_else(|| {
                courses.push((seen, self.course(seen)));
                courses.len() - 1
            })
        });
        let of_dates = of_dates.collect();
        (courses.into_iter().map(|(_, course)| course).collect(), of_dates)
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

    fn course(&self, days: &[usize]) -> Course {
        let slots = self.shapes(days).next().map(|shape| shape.slots);
        let slots = slots.iter().flatten();
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
                let steps = slots.zip(&mut moments).map(|(slot, (start, now, farther))| {
                    let idle = farther.idle - now.idle - before_turn * slot.idle;
                    let open = farther.open - now.open - before_turn * slot.open;
                    Step { slot: *slot, start, turn: self.offered(idle, open) }
                });
                let mut steps: Vec<Step> = steps.collect();
                steps.extend(moments.next().map(|(start, ..)| Step::at(start)));
                Course { steps }
            }
            Clock::Opening => {
                let before: Vec<f64> =
                    self.shapes(days).take(1).flat_map(|shape| &shape.idle_while_open).copied().collect();
                let far = self.idle_ahead(days, before.len() + 1);
                // For the moments of open time only: while closed, it stands still.
                let mut moments = before.iter().zip(far.iter().zip(far.iter().skip(1)));
                let mut next = || {
                    let (now, (far, farther)) = moments.next().unwrap_or((&0.0, (&0.0, &0.0)));
                    (self.offered(far + self.part * (farther - far) - now, 0.0), farther - now)
                };
                let (mut start, mut farther) = next();
                let steps = slots.map(|slot| {
                    let mut step = Step { slot: *slot, start, turn: start };
                    if slot.open > 0.0 {
                        step.turn = self.offered(farther - (1.0 - self.part) * slot.idle, 0.0);
                        (start, farther) = next();
                    }
                    step
                });
                let mut steps: Vec<Step> = steps.collect();
                steps.push(Step::at(start));
                Course { steps }
            }
        }
    }

    fn offered(&self, idle: f64, open: f64) -> Window {
        let idle = (idle + self.months.idle).max(0.0);
        match self.clock {
            Clock::Clock => Window { idle, open: (open + self.months.open).max(0.0) },
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
            let left = wanted - idle.len();
            idle.extend(
                shape.idle_while_open.iter().take(open).skip(skip).take(left).map(|sum| before + sum),
            );
            skip = skip.saturating_sub(open);
            before += shape.total().idle;
        }
        // The end of the last day.
        idle.resize(wanted, before);
        idle
    }
}
