//! What can be wrong with a task: which value, what was found, what is allowed. As in [`crate::problem`], for values
//! that stand in a task instead of a scenario.

use super::draft::MAX_REQUIRED;
use crate::units::Unit;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where a value of a task stands; prints as in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum At {
    Required,
    RequiredAt { day: usize, interval: usize },
    HourlyCost,
    HourlyCostAt { day: usize, interval: usize },
    Rules,
    PaidLengths,
    PaidLength(usize),
    EarliestStart,
    LatestEnd,
    StartEvery,
    Breaks,
    Break(usize),
    BreakShiftsFrom(usize),
    BreakLength(usize),
    BreakNotBefore(usize),
    BreakNotAfter(usize),
}

impl At {
    /// Unit, smallest and largest value of a number; nothing where there is none.
    #[must_use]
    pub fn range(self) -> Option<(Unit, f64, f64)> {
        match self {
            At::RequiredAt { .. } => Some((Unit::People, 0.0, f64::from(MAX_REQUIRED))),
            // An hour that costs nothing would make every plan equally good.
            At::HourlyCostAt { .. } => Some((Unit::MoneyPerHour, 0.01, 10_000.0)),
            At::PaidLength(_) | At::BreakShiftsFrom(_) => Some((Unit::Hours, 1.0, 12.0)),
            At::EarliestStart => Some((Unit::Hours, 0.0, 23.5)),
            At::LatestEnd => Some((Unit::Hours, 1.0, 48.0)),
            At::StartEvery => Some((Unit::Hours, 0.5, 12.0)),
            At::BreakLength(_) => Some((Unit::Hours, 0.5, 2.0)),
            At::BreakNotBefore(_) | At::BreakNotAfter(_) => Some((Unit::Hours, 0.5, 14.0)),
            At::Required | At::HourlyCost | At::Rules | At::PaidLengths | At::Breaks | At::Break(_) => None,
        }
    }
}

impl At {
    /// What follows the name of the rules, for a value of theirs; nothing for any other.
    pub(crate) fn within_rules(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Required | At::RequiredAt { .. } | At::HourlyCost | At::HourlyCostAt { .. } | At::Rules => {
                Ok(())
            }
            At::PaidLengths => write!(f, ".paid_lengths_h"),
            At::PaidLength(item) => write!(f, ".paid_lengths_h[{item}]"),
            At::EarliestStart => write!(f, ".earliest_start_h"),
            At::LatestEnd => write!(f, ".latest_end_h"),
            At::StartEvery => write!(f, ".start_every_h"),
            At::Breaks => write!(f, ".breaks"),
            At::Break(item) => write!(f, ".breaks[{item}]"),
            At::BreakShiftsFrom(item) => write!(f, ".breaks[{item}].shifts_from_h"),
            At::BreakLength(item) => write!(f, ".breaks[{item}].length_h"),
            At::BreakNotBefore(item) => write!(f, ".breaks[{item}].not_before_h"),
            At::BreakNotAfter(item) => write!(f, ".breaks[{item}].not_after_h"),
        }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Required => write!(f, "required"),
            At::RequiredAt { day, interval } => write!(f, "required[{day}][{interval}]"),
            At::HourlyCost => write!(f, "hourly_cost"),
            At::HourlyCostAt { day, interval } => write!(f, "hourly_cost[{day}][{interval}]"),
            At::Rules
            | At::PaidLengths
            | At::PaidLength(_)
            | At::EarliestStart
            | At::LatestEnd
            | At::StartEvery
            | At::Breaks
            | At::Break(_)
            | At::BreakShiftsFrom(_)
            | At::BreakLength(_)
            | At::BreakNotBefore(_)
            | At::BreakNotAfter(_) => {
                write!(f, "rules")?;
                self.within_rules(f)
            }
        }
    }
}

/// Something to mend in a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShiftProblem {
    /// Which value.
    pub path: At,
    /// What is wrong with it.
    pub kind: ShiftProblemKind,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "as in `crate::problem::ProblemKind`")]
pub enum ShiftProblemKind {
    /// A number outside its range.
    OutOfRange { found: f64, min: f64, max: f64 },
    /// A fraction of an agent.
    NotWhole { found: f64 },
    /// Hours that are no multiple of a half.
    NotHalfHours { found: f64 },
    /// A list or table with too few or too many entries.
    Count { found: usize, min: usize, max: usize },
    /// A row of a table that has not 48 entries.
    RowLength { row: usize, found: usize },
    /// The same value twice.
    Twice { found: f64 },
    /// No place for the break in the shortest shift that has it.
    BreakDoesNotFit { shift_h: f64 },
    /// More different shifts than can be weighed.
    TooManyShifts { found: usize, max: usize },
}

impl fmt::Display for ShiftProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path)?;
        self.why(f)
    }
}

impl ShiftProblem {
    /// What is wrong, without where.
    pub(crate) fn why(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ShiftProblemKind::OutOfRange { found, min, max } => {
                write!(f, "found {found}, allowed {min} to {max}")?;
                self.path.range().map_or(Ok(()), |(unit, ..)| write!(f, " ({unit})"))
            }
            ShiftProblemKind::NotWhole { found } => {
                write!(f, "found {found}, only whole numbers are allowed, 0 to {MAX_REQUIRED} (people)")
            }
            ShiftProblemKind::NotHalfHours { found } => {
                write!(f, "found {found}, only multiples of 0.5 are allowed")?;
                match self.path.range() {
                    Some((unit, min, max)) => write!(f, ", {min} to {max} ({unit})"),
                    None => Ok(()),
                }
            }
            ShiftProblemKind::Count { found, min, max } if min == max => {
                write!(f, "found {found} rows, {min} are needed (Monday first)")
            }
            ShiftProblemKind::Count { found, min, max } => {
                write!(f, "found {found} entries, allowed {min} to {max}")
            }
            ShiftProblemKind::RowLength { row, found } => {
                write!(f, "found {found} entries in row [{row}], 48 are needed (half-hours from midnight)")
            }
            ShiftProblemKind::Twice { found } => write!(f, "found {found} a second time; remove one"),
            ShiftProblemKind::BreakDoesNotFit { shift_h } => write!(
                f,
                "no place in a shift of {shift_h} paid hours; the break must lie between not_before_h and \
                 not_after_h and end a half-hour before the shift does"
            ),
            ShiftProblemKind::TooManyShifts { found, max } => write!(
                f,
                "{found} different shifts a week would be allowed, at most {max} can be weighed; take fewer \
                 lengths, rarer starts or a narrower window for the break"
            ),
        }
    }
}
