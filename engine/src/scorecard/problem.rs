//! What can be wrong with a scorecard: which value, what was found, what is allowed. As in [`crate::problem`], for
//! values that stand in a scorecard.

use super::draft::MAX_SCORE;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where a value of a scorecard stands; prints as in a file. Indices count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum At {
    Criteria,
    Criterion(usize),
    Weight(usize),
    LeastScore(usize),
    Scores(usize),
    Score { criterion: usize, option: usize },
}

impl At {
    /// Smallest and largest value of a number; nothing where there is none.
    #[must_use]
    pub const fn range(self) -> Option<(f64, f64)> {
        match self {
            At::Weight(_) => Some((0.0, 1.0)),
            At::LeastScore(_) | At::Score { .. } => Some((0.0, MAX_SCORE)),
            At::Criteria | At::Criterion(_) | At::Scores(_) => None,
        }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "scorecard.criteria")?;
        match self {
            At::Criteria => Ok(()),
            At::Criterion(index) => write!(f, "[{index}].criterion"),
            At::Weight(index) => write!(f, "[{index}].weight"),
            At::LeastScore(index) => write!(f, "[{index}].least_score"),
            At::Scores(index) => write!(f, "[{index}].scores"),
            At::Score { criterion, option } => write!(f, "[{criterion}].scores[{option}]"),
        }
    }
}

/// Something to mend in a scorecard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScorecardProblem {
    /// Which value.
    pub path: At,
    /// What is wrong with it.
    pub kind: ScorecardProblemKind,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScorecardProblemKind {
    /// A number outside its range.
    OutOfRange {
        /// The number.
        found: f64,
        /// Smallest allowed.
        min: f64,
        /// Largest allowed.
        max: f64,
    },
    /// Too few or too many entries in a list.
    Count {
        /// Entries found.
        found: usize,
        /// Fewest allowed.
        min: usize,
        /// Most allowed.
        max: usize,
    },
    /// The same criterion twice.
    Twice {
        /// Where it stands first.
        first: usize,
    },
    /// Weights that do not add up to 1.
    WeightsNoWhole {
        /// What they add up to.
        sum: f64,
    },
}

impl fmt::Display for ScorecardProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path)?;
        match &self.kind {
            ScorecardProblemKind::OutOfRange { found, min, max } => {
                write!(f, "found {found}, allowed {min} to {max}")?;
                if matches!(self.path, At::Weight(_)) { write!(f, " (share)") } else { Ok(()) }
            }
            ScorecardProblemKind::Count { found, min, max } => {
                write!(f, "found {found} entries, allowed {min} to {max}")
            }
            ScorecardProblemKind::Twice { first } => {
                write!(f, "already in criteria[{first}]; name each once")
            }
            ScorecardProblemKind::WeightsNoWhole { sum } => {
                // Rounding has no place in a sum people have to mend.
                let sum = libm::round(sum * 1e6) / 1e6;
                write!(f, "the weights add up to {sum}; they must add up to 1")
            }
        }
    }
}
