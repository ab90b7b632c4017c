//! When in the week contacts arrive.

use crate::calendar::{INTERVALS, Weekday};
use crate::draft::{ProfileDraft, Template};
use crate::fields::Path;
use crate::problem::{ProblemKind, Problems};
use crate::scenario::Opening;

const MAX_WEIGHT: f64 = 1e9;

/// Relative weights by day, Monday first, and half-hour from midnight; finite, none negative.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile(Vec<[f64; INTERVALS]>);

/// A half-hour of the week in which somebody answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OpenSlot {
    /// The day.
    pub day: Weekday,
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
        if rows.len() != Weekday::ALL.len() {
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
        Some(Self(weights))
    }

    /// The half-hours of the week with somebody there, from Monday on.
    pub fn open_slots(&self, opening: &Opening) -> impl Iterator<Item = OpenSlot> {
        Weekday::ALL.into_iter().zip(&self.0).flat_map(move |(day, row)| {
            row.iter()
                .enumerate()
                .filter(move |(interval, _)| opening.is_open(day, *interval))
                .map(move |(interval, weight)| OpenSlot { day, interval, weight: *weight })
        })
    }

    /// The busiest open half-hour's share of an open week; nothing if no contact falls into the hours.
    pub(crate) fn peak_share_while_open(&self, opening: &Opening) -> Option<f64> {
        let (total, peak) = self
            .open_slots(opening)
            .fold((0.0, 0.0_f64), |(total, peak), slot| (total + slot.weight, peak.max(slot.weight)));
        (total > 0.0).then(|| peak / total)
    }
}

impl Template {
    /// Every template.
    pub const ALL: [Template; 3] = [Template::Office, Template::Evenings, Template::RoundTheClock];

    /// The weights: assumptions about usual weeks, by hour, the same in both halves of it.
    #[must_use]
    pub fn weights(self) -> Vec<[f64; INTERVALS]> {
        #[rustfmt::skip]
        let (hours, days): ([f64; 24], [f64; 7]) = match self {
            Template::Office => (
                [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 6.0, 9.0, 10.0, 9.0,
                 7.0, 8.0, 8.0, 7.0, 5.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
                [1.25, 1.05, 1.0, 1.0, 0.9, 0.0, 0.0],
            ),
            Template::Evenings => (
                [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 2.0, 5.0, 8.0, 9.0, 9.0,
                 8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 7.0, 5.0, 2.0, 1.0],
                [1.2, 1.05, 1.0, 1.0, 0.95, 0.6, 0.6],
            ),
            Template::RoundTheClock => (
                [2.0, 1.5, 1.0, 1.0, 1.0, 1.5, 3.0, 5.0, 7.0, 8.0, 8.0, 8.0,
                 8.0, 8.0, 8.0, 8.0, 8.0, 7.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.5],
                [1.1, 1.0, 1.0, 1.0, 1.0, 0.9, 0.9],
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
