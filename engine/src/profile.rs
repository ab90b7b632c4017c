//! When in the week contacts arrive.

use crate::calendar::{ByDayType, DayType, INTERVALS};
use crate::draft::{ProfileDraft, Template};
use crate::fields::Path;
use crate::problem::{ProblemKind, Problems};
use crate::scenario::Opening;

const MAX_WEIGHT: f64 = 1e9;

/// Relative weights by day, Monday to Sunday and public holidays, and half-hour from midnight; finite, none
/// negative.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile(Vec<[f64; INTERVALS]>);

/// A half-hour of the week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OpenSlot {
    /// The day.
    pub day: DayType,
    /// The half-hour, from midnight.
    pub interval: usize,
    /// Its weight against the other slots.
    pub weight: f64,
}

impl Profile {
    pub(crate) fn read(path: Path, draft: &ProfileDraft, problems: &mut Problems) -> Option<Self> {
        let rows = match draft {
            ProfileDraft::Template(template) => return Some(Self(template.weights())),
            ProfileDraft::Measured(rows) => rows,
        };
        // Seven rows leave holidays to be as Sundays.
        if !(7..=8).contains(&rows.len()) {
            problems.push(path, ProblemKind::ProfileShape { rows: rows.len(), entries: None });
            return None;
        }
        let mut weights = Vec::with_capacity(rows.len());
        for (row_index, row) in rows.iter().enumerate() {
            let Ok(row) = <[f64; INTERVALS]>::try_from(row.as_slice()) else {
                let kind = ProblemKind::ProfileShape { rows: rows.len(), entries: Some(row.len()) };
                problems.push(path, kind);
                return None;
            };
            let wrong = row.iter().enumerate().find(|(_, weight)| !(0.0..=MAX_WEIGHT).contains(*weight));
            if let Some((entry, found)) = wrong {
                problems.push(path, ProblemKind::ProfileWeight { found: *found, row: row_index, entry });
                return None;
            }
            weights.push(row);
        }
        if let &[.., sunday] = weights.as_slice()
            && weights.len() == 7
        {
            weights.push(sunday);
        }
        Some(Self(weights))
    }

    /// Each day with its half-hours' weights.
    pub fn days(&self) -> impl Iterator<Item = (DayType, &[f64; INTERVALS])> {
        DayType::ALL.into_iter().zip(&self.0)
    }

    /// All weights of each day together.
    #[must_use]
    pub fn weights(&self) -> ByDayType<f64> {
        let mut weights = ByDayType([0.0; 8]);
        for (day, row) in self.days() {
            *weights.get_mut(day) = row.iter().sum();
        }
        weights
    }

    /// Every half-hour of the week, from Monday on.
    pub fn all_slots(&self) -> impl Iterator<Item = OpenSlot> {
        self.days().flat_map(|(day, row)| {
            row.iter().enumerate().map(move |(interval, weight)| OpenSlot { day, interval, weight: *weight })
        })
    }

    /// The half-hours of the week with somebody there, from Monday on.
    pub fn open_slots(&self, opening: &Opening) -> impl Iterator<Item = OpenSlot> {
        self.all_slots().filter(|slot| opening.is_open(slot.day, slot.interval))
    }
}

impl Template {
    /// Every template.
    pub const ALL: [Template; 3] = [Template::Office, Template::Evenings, Template::RoundTheClock];

    /// The weights: assumptions about usual weeks, by hour, the same in both halves of it; holidays are as Sundays.
    #[must_use]
    pub fn weights(self) -> Vec<[f64; INTERVALS]> {
        #[rustfmt::skip]
        let (hours, days): ([f64; 24], [f64; 8]) = match self {
            Template::Office => (
                [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 6.0, 9.0, 10.0, 9.0,
                 7.0, 8.0, 8.0, 7.0, 5.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
                [1.25, 1.05, 1.0, 1.0, 0.9, 0.0, 0.0, 0.0],
            ),
            Template::Evenings => (
                [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 2.0, 5.0, 8.0, 9.0, 9.0,
                 8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 7.0, 5.0, 2.0, 1.0],
                [1.2, 1.05, 1.0, 1.0, 0.95, 0.6, 0.6, 0.6],
            ),
            Template::RoundTheClock => (
                [2.0, 1.5, 1.0, 1.0, 1.0, 1.5, 3.0, 5.0, 7.0, 8.0, 8.0, 8.0,
                 8.0, 8.0, 8.0, 8.0, 8.0, 7.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.5],
                [1.1, 1.0, 1.0, 1.0, 1.0, 0.9, 0.9, 0.9],
            ),
        };
        days.map(|day| {
            let mut row = [0.0; INTERVALS];
            for (half_hours, hour) in row.chunks_exact_mut(2).zip(hours) {
                half_hours.fill(hour * day);
            }
            row
        })
        .to_vec()
    }
}
