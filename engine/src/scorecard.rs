//! What money does not say: criteria with weights, scores for each option, and knock-outs.
//!
//! Scores stand beside the amounts and never change them.

mod draft;
mod problem;

pub use draft::{CriterionDraft, MAX_SCORE, ScorecardDraft};
pub use problem::{At, ScorecardProblem, ScorecardProblemKind};

use crate::units::Share;
use serde::{Deserialize, Serialize};

/// What an option is judged by beside its cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// Whether one may listen to calls and read messages.
    AccessToConversations,
    /// What is measured and told, how often, and whether it can be checked.
    ReportingAndKpis,
    /// Whether customers are understood, and feel so.
    LanguageAndCulture,
    /// What the very people who would do the work have done before.
    ExperienceOfNamedPeople,
    /// How much one's own account matters to the vendor.
    AccountSizeAtVendor,
    /// Whether tools, hours and habits fit one's own.
    WayOfWorking,
    /// How faults and outages are told, and how fast.
    FaultCommunication,
    /// How one gets out if it does not work.
    OptOut,
    /// What happens to customers' data.
    DataProtection,
    /// What it does to one's own people.
    EffectOnOwnStaff,
    /// Whether one believes them.
    Trust,
}

impl Criterion {
    /// Every criterion.
    pub const ALL: [Criterion; 11] = [
        Criterion::AccessToConversations,
        Criterion::ReportingAndKpis,
        Criterion::LanguageAndCulture,
        Criterion::ExperienceOfNamedPeople,
        Criterion::AccountSizeAtVendor,
        Criterion::WayOfWorking,
        Criterion::FaultCommunication,
        Criterion::OptOut,
        Criterion::DataProtection,
        Criterion::EffectOnOwnStaff,
        Criterion::Trust,
    ];
}

/// How well an option does by a criterion: 0 (not at all) to 5 (fully).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Score(f64);

impl Score {
    /// Checks the range, 0 to 5; halves and the like are allowed.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        (0.0..=MAX_SCORE).contains(&value).then_some(Self(value))
    }

    /// The bare number.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }
}

/// A scorecard that makes sense: only [`Scorecard::read`] makes one.
#[derive(Debug, Clone, PartialEq)]
pub struct Scorecard {
    rows: Vec<Row>,
    options: usize,
}

#[derive(Debug, Clone, PartialEq)]
struct Row {
    criterion: Criterion,
    weight: Share,
    least: Option<Score>,
    scores: Vec<Option<Score>>,
}

/// What an option comes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scored {
    /// Its average score, 0 to 5, by the weights of the criteria it is scored by; none where it is scored by none
    /// that weighs anything.
    pub score: Option<Score>,
    /// The weight of those criteria: how much of the whole the score rests on.
    pub share_scored: Share,
    /// Where it stays below the least score asked for. It is out if there is any; what is not scored knocks nobody
    /// out.
    pub knocked_out_by: Vec<Criterion>,
}

impl Scorecard {
    /// Each option's result, in the order of the draft's scores.
    #[must_use]
    pub fn results(&self) -> Vec<Scored> {
        (0..self.options).map(|option| self.result(option)).collect()
    }

    fn result(&self, option: usize) -> Scored {
        let scored = || {
            self.rows.iter().filter_map(move |row| {
                let score = row.scores.get(option).copied().flatten()?;
                Some((row, score))
            })
        };
        let weight: f64 = scored().map(|(row, _)| row.weight.value()).sum();
        let points: f64 = scored().map(|(row, score)| row.weight.value() * score.value()).sum();
        let average = (weight > 0.0).then(|| Score((points / weight).clamp(0.0, MAX_SCORE)));
        let whole: f64 = self.rows.iter().map(|row| row.weight.value()).sum();
        Scored {
            score: average,
            share_scored: Share::of(weight, whole),
            knocked_out_by: scored()
                .filter(|(row, score)| row.least.is_some_and(|least| *score < least))
                .map(|(row, _)| row.criterion)
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Criterion::{DataProtection, LanguageAndCulture, Trust};

    fn row(criterion: Criterion, weight: f64, least: Option<f64>, scores: &[Option<f64>]) -> CriterionDraft {
        CriterionDraft { criterion, weight, least_score: least, scores: scores.to_vec() }
    }

    fn usual() -> ScorecardDraft {
        ScorecardDraft {
            criteria: vec![
                row(LanguageAndCulture, 0.5, None, &[Some(5.0), Some(3.0), None]),
                row(DataProtection, 0.3, Some(3.0), &[Some(4.0), Some(2.5), Some(3.0)]),
                row(Trust, 0.2, Some(1.0), &[Some(2.0), None, Some(0.0)]),
            ],
        }
    }

    // .5 · 5 + .3 · 4 + .2 · 2 = 4.1. The second by .8 of the weights: (1.5 + .75) ÷ .8 = 2.8125, out by data
    // protection. The third by .5: .9 ÷ .5 = 1.8, out by trust; a score of just 3 is enough.
    #[test]
    fn scores_weigh_and_knock_out() {
        let found = Scorecard::read(&usual(), 3).unwrap().results();
        let check = |option: usize, score: f64, share: f64, out: &[Criterion]| {
            let Scored { score: found, share_scored, knocked_out_by } = &found[option];
            assert!((found.unwrap().value() - score).abs() < 1e-12, "{found:?}");
            assert!((share_scored.value() - share).abs() < 1e-12, "{share_scored:?}");
            assert_eq!(knocked_out_by, out);
        };
        check(0, 4.1, 1.0, &[]);
        check(1, 2.8125, 0.8, &[DataProtection]);
        check(2, 1.8, 0.5, &[Trust]);
    }

    // What weighs nothing may still knock out, but makes no score.
    #[test]
    fn a_criterion_may_weigh_nothing() {
        let criteria =
            vec![row(Trust, 1.0, None, &[None]), row(DataProtection, 0.0, Some(3.0), &[Some(2.0)])];
        let found = Scorecard::read(&ScorecardDraft { criteria }, 1).unwrap().results();
        assert_eq!(found[0].score, None);
        assert_eq!(found[0].share_scored, Share::NONE);
        assert_eq!(found[0].knocked_out_by, [DataProtection]);
    }

    #[track_caller]
    fn refused(change: impl Fn(&mut ScorecardDraft), expected: &[&str]) {
        let mut draft = usual();
        change(&mut draft);
        let problems = Scorecard::read(&draft, 3).unwrap_err();
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn weights_make_a_whole() {
        refused(
            |draft| draft.criteria[0].weight = 0.4,
            &["scorecard.criteria: the weights add up to 0.9; they must add up to 1"],
        );
        // Eleven elevenths are one, whatever the last bit says.
        let criteria = Criterion::ALL.map(|criterion| row(criterion, 1.0 / 11.0, None, &[])).to_vec();
        assert!(Scorecard::read(&ScorecardDraft { criteria }, 0).is_ok());
    }

    #[test]
    fn everything_wrong_is_told_by_name() {
        refused(
            |draft| draft.criteria[1].weight = 1.3,
            &["scorecard.criteria[1].weight: found 1.3, allowed 0 to 1 (share)"],
        );
        refused(
            |draft| {
                draft.criteria[0].weight = f64::NAN;
                draft.criteria[0].scores[1] = Some(5.5);
                draft.criteria[1].least_score = Some(-1.0);
            },
            &[
                "scorecard.criteria[0].weight: found NaN, allowed 0 to 1 (share)",
                "scorecard.criteria[0].scores[1]: found 5.5, allowed 0 to 5",
                "scorecard.criteria[1].least_score: found -1, allowed 0 to 5",
            ],
        );
        refused(
            |draft| draft.criteria[2].criterion = DataProtection,
            &["scorecard.criteria[2].criterion: already in criteria[1]; name each once"],
        );
        refused(
            |draft| {
                draft.criteria[2].scores.pop();
            },
            &["scorecard.criteria[2].scores: found 2 entries, allowed 3 to 3"],
        );
        refused(|draft| draft.criteria.clear(), &["scorecard.criteria: found 0 entries, allowed 1 to 11"]);
    }

    #[test]
    fn a_draft_is_written_as_it_is_read() {
        let text = r#"{"criteria":[{"criterion":"reporting_and_kpis","weight":1.0,"least_score":null,"scores":[4.0,null]}]}"#;
        let draft: ScorecardDraft = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&draft).unwrap(), text);
        // What is not said is a mistake, also where it may be null.
        let without = text.replace("\"least_score\":null,", "");
        let refusal = serde_json::from_str::<ScorecardDraft>(&without).unwrap_err().to_string();
        assert!(refusal.contains("missing field `least_score`"), "{refusal}");
        assert_eq!(serde_json::from_str::<Option<ScorecardDraft>>("null").unwrap(), None);
    }

    #[test]
    fn every_criterion_stands_once() {
        for (place, criterion) in Criterion::ALL.iter().enumerate() {
            assert_eq!(Criterion::ALL.iter().position(|other| other == criterion), Some(place));
        }
    }
}
