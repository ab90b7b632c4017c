//! Usual shifts by country, to start from. This is data.

use super::draft::{BreakDraft, ShiftRulesDraft};
use crate::cited::Cited;
use crate::country::weekly_hours;
use crate::fields::{Source, Start, Strength};
use crate::holidays::Country;
use serde::Serialize;

/// Where a country's planning starts from; users replace it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ShiftStart {
    /// A full week, in hours; a full day is a fifth of it, to the nearest half-hour.
    pub weekly_hours: Start,
    /// A part-time day, in hours.
    pub part_day: Start,
    /// Paid hours from which a shift has an unpaid half-hour's break between its third and fifth hour.
    pub break_from: Start,
}

const fn assumed(value: f64, cited: Cited) -> Start {
    Start { value, source: Source { cited, as_of: 2026, strength: Strength::Assumption } }
}

impl ShiftStart {
    /// A country's usual figures.
    #[must_use]
    pub const fn of(country: Country) -> Self {
        Self {
            weekly_hours: weekly_hours(country),
            part_day: assumed(5.0, Cited::PartDay),
            break_from: assumed(6.0, Cited::BreakInLongDays),
        }
    }

    /// Rules to start from: full and part time, starts every half-hour from 06:00, ends by 22:00.
    #[must_use]
    pub fn rules(self) -> ShiftRulesDraft {
        // Shifts have whole half-hours: 37 h a week are 7.4 h a day, planned as 7.5.
        let full_day = libm::round(self.weekly_hours.value / 5.0 * 2.0) / 2.0;
        ShiftRulesDraft {
            paid_lengths_h: vec![self.part_day.value, full_day],
            earliest_start_h: 6.0,
            latest_end_h: 22.0,
            start_every_h: 0.5,
            breaks: vec![BreakDraft {
                shifts_from_h: self.break_from.value,
                length_h: 0.5,
                paid: false,
                not_before_h: 3.0,
                not_after_h: 5.0,
            }],
        }
    }
}
