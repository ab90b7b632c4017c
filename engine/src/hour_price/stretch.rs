//! The hours of a day, and the order in which they close and open.

use crate::calendar::{ByDayType, DayType, INTERVALS};
use crate::scenario::Opening;

/// Half-hours of a day, `from` until before `to`; none where these are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    from: usize,
    to: usize,
}

/// The hours of a channel on each type of day; it may be closed on all.
pub(super) type Hours = ByDayType<Stretch>;

impl Stretch {
    /// Closed.
    pub(super) const NONE: Self = Self { from: 0, to: 0 };

    const fn one(interval: usize) -> Self {
        Self { from: interval, to: interval + 1 }
    }

    /// The hours of an opening on a type of day.
    fn of(opening: &Opening, day: DayType) -> Self {
        let open = || (0..INTERVALS).filter(|interval| opening.is_open(day, *interval));
        match (open().next(), open().next_back()) {
            (Some(first), Some(last)) => Self { from: first, to: last + 1 },
            (None, _) | (_, None) => Self::NONE,
        }
    }

    pub(super) const fn is_empty(self) -> bool {
        self.from >= self.to
    }

    /// How many half-hours it has.
    pub(super) const fn len(self) -> usize {
        self.to.saturating_sub(self.from)
    }

    pub(super) fn covers(self, interval: usize) -> bool {
        (self.from..self.to).contains(&interval)
    }

    pub(super) fn intervals(self) -> std::ops::Range<usize> {
        self.from..self.to
    }

    /// From the first half-hour of either until the last of either.
    pub(super) fn around(self, other: Self) -> Self {
        if self.is_empty() {
            other
        } else if other.is_empty() {
            self
        } else {
            Self { from: self.from.min(other.from), to: self.to.max(other.to) }
        }
    }

    /// What lies in both.
    pub(super) fn within(self, other: Self) -> Self {
        let (from, to) = (self.from.max(other.from), self.to.min(other.to));
        if from < to { Self { from, to } } else { Self::NONE }
    }

    /// Without the half-hour at one of its edges.
    fn without(self, interval: usize) -> Self {
        let left = if interval == self.from {
            Self { from: self.from + 1, ..self }
        } else {
            Self { to: self.to.saturating_sub(1), ..self }
        };
        if left.is_empty() { Self::NONE } else { left }
    }

    /// Its half-hours in the order in which they close: nearest edge first, of two as near the later.
    fn closing(self) -> impl Iterator<Item = usize> {
        (0..self.len()).map(move |place| {
            let inwards = place / 2;
            if place % 2 == 0 { self.to - 1 - inwards } else { self.from + inwards }
        })
    }

    /// The other half-hours of the day in the order in which they open: nearest edge first, of two as near the
    /// later.
    fn opening(self) -> impl Iterator<Item = usize> {
        (0..INTERVALS).flat_map(move |outwards| {
            let later = Some(self.to + outwards).filter(|later| *later < INTERVALS);
            let earlier = self.from.checked_sub(outwards + 1);
            [later, earlier].into_iter().flatten()
        })
    }
}

/// A channel's hours on each type of day.
pub(super) fn hours_of(opening: &Opening) -> Hours {
    ByDayType(DayType::ALL.map(|day| Stretch::of(opening, day)))
}

/// A half-hour, and the hours of all channels together on its day once it is closed, or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) interval: usize,
    pub(super) then: Stretch,
}

/// How a day closes.
pub(super) fn closing(all: Stretch) -> impl Iterator<Item = Step> {
    all.closing().scan(all, |left, interval| {
        *left = left.without(interval);
        Some(Step { interval, then: *left })
    })
}

/// How the rest of a day opens, one that is closed from this half-hour on.
pub(super) fn opening(all: Stretch, busiest: usize) -> impl Iterator<Item = Step> {
    let first = all.is_empty().then_some(busiest);
    let start = if all.is_empty() { Stretch::one(busiest) } else { all };
    first.into_iter().chain(start.opening()).scan(all, |open, interval| {
        *open = open.around(Stretch::one(interval));
        Some(Step { interval, then: *open })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(from: usize, to: usize) -> Stretch {
        Stretch { from, to }
    }

    // 10 to 12: 11:30 and 10:00 lie at an edge, the later closes first; then 11:00 and 10:30.
    #[test]
    fn a_day_closes_from_its_edges() {
        let steps: Vec<Step> = closing(stretch(20, 24)).collect();
        let intervals: Vec<usize> = steps.iter().map(|step| step.interval).collect();
        assert_eq!(intervals, [23, 20, 22, 21]);
        let left: Vec<Stretch> = steps.iter().map(|step| step.then).collect();
        assert_eq!(left, [stretch(20, 23), stretch(21, 23), stretch(21, 22), Stretch::NONE]);
    }

    #[test]
    fn a_day_opens_from_its_edges() {
        let steps: Vec<Step> = opening(stretch(2, 45), 10).collect();
        let intervals: Vec<usize> = steps.iter().map(|step| step.interval).collect();
        assert_eq!(intervals, [45, 1, 46, 0, 47]);
        assert_eq!(steps.last().unwrap().then, stretch(0, 48));
        assert_eq!(opening(stretch(0, 48), 10).count(), 0);
    }

    #[test]
    fn a_closed_day_opens_from_its_busiest_half_hour() {
        let steps: Vec<Step> = opening(Stretch::NONE, 46).collect();
        let intervals: Vec<usize> = steps.iter().take(5).map(|step| step.interval).collect();
        assert_eq!(intervals, [46, 47, 45, 44, 43]);
        assert_eq!(steps[2].then, stretch(45, 48));
        assert_eq!(steps.len(), 48);
        assert_eq!(steps.last().unwrap().then, stretch(0, 48));
    }

    // 9 to 16 is untouched until an edge of the whole day reaches it.
    #[test]
    fn a_channel_keeps_what_lies_within_the_day() {
        let own = stretch(18, 32);
        assert_eq!(own.within(stretch(17, 34)), own);
        assert_eq!(own.within(stretch(20, 31)), stretch(20, 31));
        assert_eq!(own.within(stretch(33, 34)), Stretch::NONE);
        assert_eq!(own.within(Stretch::NONE), Stretch::NONE);
    }
}
