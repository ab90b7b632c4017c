//! A scorecard as it is written down, and how it is read.

use super::problem::{At, ScorecardProblem, ScorecardProblemKind};
use super::{Criterion, Row, Score, Scorecard};
use crate::units::Share;
use serde::{Deserialize, Serialize};

/// The best score.
pub const MAX_SCORE: f64 = 5.0;

/// Weights that come this close to a whole make one: eleven elevenths do not to the last bit.
const ROUNDED: f64 = 1e-6;

/// A scorecard, not yet checked; [`Scorecard::read`] does. Every field must be there, and no other may.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScorecardDraft {
    /// What options are judged by. Each criterion stands once at most, and the weights add up to 1.
    pub criteria: Vec<CriterionDraft>,
}

/// A criterion, and how each option does by it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionDraft {
    /// Which.
    pub criterion: Criterion,
    /// How much it counts: a share of the whole.
    pub weight: f64,
    /// The least score, 0 to 5, below which an option is out; null for none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub least_score: Option<f64>,
    /// The score of each option, 0 to 5: your own team's first, then the quotes' in their order; null where it is
    /// not known.
    pub scores: Vec<Option<f64>>,
}

impl Scorecard {
    /// Reads a draft for so many options, the own team included, or says everything that is wrong with it.
    ///
    /// # Errors
    /// All problems found, in the order of the draft; what is wrong with the weights together comes last.
    pub fn read(draft: &ScorecardDraft, options: usize) -> Result<Self, Vec<ScorecardProblem>> {
        let mut problems = Problems(Vec::new());
        let found = draft.criteria.len();
        problems.count(At::Criteria, found, (1, Criterion::ALL.len()));
        let rows: Option<Vec<Row>> = draft
            .criteria
            .iter()
            .enumerate()
            .map(|(index, row)| {
                if let Some(first) =
                    draft.criteria.iter().take(index).position(|other| other.criterion == row.criterion)
                {
                    problems.push(At::Criterion(index), ScorecardProblemKind::Twice { first });
                }
                problems.row(index, row, options)
            })
            .collect::<Vec<_>>()
            .into_iter()
            .collect();
        if let Some(rows) = &rows
            && !rows.is_empty()
        {
            let sum: f64 = rows.iter().map(|row| row.weight.value()).sum();
            if (sum - 1.0).abs() > ROUNDED {
                problems.push(At::Criteria, ScorecardProblemKind::WeightsNoWhole { sum });
            }
        }
        match rows {
            Some(rows) if problems.0.is_empty() => Ok(Self { rows, options }),
            Some(_) | None => Err(problems.0),
        }
    }
}

struct Problems(Vec<ScorecardProblem>);

impl Problems {
    fn push(&mut self, path: At, kind: ScorecardProblemKind) {
        self.0.push(ScorecardProblem { path, kind });
    }

    fn count(&mut self, path: At, found: usize, (min, max): (usize, usize)) {
        if !(min..=max).contains(&found) {
            self.push(path, ScorecardProblemKind::Count { found, min, max });
        }
    }

    fn number<T>(&mut self, path: At, found: f64, make: impl Fn(f64) -> Option<T>) -> Option<T> {
        let made = make(found);
        if made.is_none()
            && let Some((min, max)) = path.range()
        {
            self.push(path, ScorecardProblemKind::OutOfRange { found, min, max });
        }
        made
    }

    fn row(&mut self, index: usize, draft: &CriterionDraft, options: usize) -> Option<Row> {
        let weight = self.number(At::Weight(index), draft.weight, Share::new);
        let least = match draft.least_score {
            Some(least) => self.number(At::LeastScore(index), least, Score::new).map(Some),
            None => Some(None),
        };
        self.count(At::Scores(index), draft.scores.len(), (options, options));
        let scores: Vec<Option<Option<Score>>> = draft
            .scores
            .iter()
            .enumerate()
            .map(|(option, score)| match score {
                Some(score) => {
                    self.number(At::Score { criterion: index, option }, *score, Score::new).map(Some)
                }
                None => Some(None),
            })
            .collect();
        let scores = scores.into_iter().collect::<Option<Vec<_>>>();
        Some(Row { criterion: draft.criterion, weight: weight?, least: least?, scores: scores? })
    }
}
