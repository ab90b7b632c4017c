//! Rules as they are written down, and what can be wrong with them.

use super::{ClockSpan, HourClass, HourRules, Overlap, PaidOn, Priority, Supplement, Timed};
use crate::fields::{Field, Path, Place};
use crate::problem::{ProblemKind, Problems};
use crate::units::{HourlyRate, Surcharge};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Largest share a supplement may be of the pay.
const MAX_SHARE: f64 = 5.0;
/// Largest amount an hour, in the scenario's currency.
const MAX_PER_HOUR: f64 = 10_000.0;

/// Which hours bring a supplement, as written down. Every field must be there, and no other may.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HourRulesDraft {
    /// The evening, where it brings anything; `null` where not.
    #[serde(deserialize_with = "Option::deserialize")]
    pub evening: Option<TimedDraft>,
    /// The night, where it brings anything; `null` where not.
    #[serde(deserialize_with = "Option::deserialize")]
    pub night: Option<TimedDraft>,
    /// What a Saturday brings.
    pub saturday: SupplementDraft,
    /// What a Sunday brings.
    pub sunday: SupplementDraft,
    /// What a public holiday brings.
    pub holiday: SupplementDraft,
    /// What an hour of several classes is paid.
    pub overlap: OverlapDraft,
    /// The hours on which supplements are paid.
    pub paid_on: PaidOn,
}

/// Hours of the day and what they bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimedDraft {
    /// From–to in half-hours, such as `18:00-23:00`; past midnight such as `22:00-06:00`.
    pub hours: String,
    /// What is paid on top.
    pub supplement: SupplementDraft,
}

/// What is paid on top of an hour's pay.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SupplementDraft {
    /// A share of the pay, 0 to 5: 1 doubles it.
    Share(f64),
    /// An amount an hour in the scenario's currency, 0 to 10 000.
    PerHour(f64),
}

/// What an hour of several classes is paid.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverlapDraft {
    /// Only the supplement of the class that stands first; each class but the day stands once.
    OnlyFirst(Vec<HourClass>),
    /// The supplements of all classes.
    AddUp,
}

/// What is wrong with rules as written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HourRulesProblem {
    /// Hours that cannot be read.
    NotHours {
        /// Evening or night.
        class: HourClass,
        /// As written.
        found: String,
    },
    /// A half-hour that is evening and night at once.
    EveningMeetsNight {
        /// The evening's hours.
        evening: ClockSpan,
        /// The night's hours.
        night: ClockSpan,
    },
    /// A supplement below nothing, beyond the largest, or no number.
    OutOfRange {
        /// The class it belongs to.
        class: HourClass,
        /// As written.
        found: f64,
        /// The largest allowed.
        max: f64,
    },
    /// An order that leaves a class out or names one twice.
    NotAnOrder {
        /// As written.
        found: Vec<HourClass>,
    },
}

impl HourRulesDraft {
    /// What a class brings; nothing if the rules do not name it.
    pub(crate) fn supplement_mut(&mut self, class: HourClass) -> Option<&mut SupplementDraft> {
        match class {
            HourClass::Day => None,
            HourClass::Evening => self.evening.as_mut().map(|timed| &mut timed.supplement),
            HourClass::Night => self.night.as_mut().map(|timed| &mut timed.supplement),
            HourClass::Saturday => Some(&mut self.saturday),
            HourClass::Sunday => Some(&mut self.sunday),
            HourClass::Holiday => Some(&mut self.holiday),
        }
    }

    /// The number that a field of a class holds, to change; nothing if it holds none.
    pub(crate) fn number_mut(&mut self, class: HourClass, field: Field) -> Option<&mut f64> {
        match (self.supplement_mut(class)?, field) {
            (SupplementDraft::Share(share), Field::SupplementShare) => Some(share),
            (SupplementDraft::PerHour(amount), Field::SupplementPerHour) => Some(amount),
            _ => None,
        }
    }

    /// The hours of the evening or the night, to change.
    pub(crate) fn hours_mut(&mut self, class: HourClass) -> Option<&mut String> {
        let timed = match class {
            HourClass::Evening => &mut self.evening,
            HourClass::Night => &mut self.night,
            HourClass::Day | HourClass::Saturday | HourClass::Sunday | HourClass::Holiday => return None,
        };
        timed.as_mut().map(|timed| &mut timed.hours)
    }
}

impl fmt::Display for HourRulesProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotHours { class, found } => write!(
                f,
                "{class}.hours: found {found:?}; write from-to in half-hours, like 18:00-23:00 or 22:00-06:00"
            ),
            Self::EveningMeetsNight { evening, night } => write!(
                f,
                "evening.hours and night.hours: found {evening} and {night}; end one where the other begins"
            ),
            Self::OutOfRange { class, found, max } => {
                write!(f, "{class}: found a supplement of {found}, allowed 0 to {max}")
            }
            Self::NotAnOrder { found } => {
                f.write_str("overlap.only_first: found ")?;
                for (index, class) in found.iter().enumerate() {
                    write!(f, "{}{class}", if index == 0 { "" } else { ", " })?;
                }
                let nothing = if found.is_empty() { "nothing" } else { "" };
                write!(
                    f,
                    "{nothing}; name evening, night, saturday, sunday and holiday once each, first one first"
                )
            }
        }
    }
}

impl HourRules {
    /// Reads rules as written.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn read(draft: &HourRulesDraft) -> Result<Self, Vec<HourRulesProblem>> {
        let mut problems = Vec::new();
        let evening = read_timed(HourClass::Evening, draft.evening.as_ref(), &mut problems);
        let night = read_timed(HourClass::Night, draft.night.as_ref(), &mut problems);
        if let (Some(Some(evening)), Some(Some(night))) = (evening, night)
            && evening.hours.meets(night.hours)
        {
            problems.push(HourRulesProblem::EveningMeetsNight { evening: evening.hours, night: night.hours });
        }
        let saturday = read_supplement(HourClass::Saturday, draft.saturday, &mut problems);
        let sunday = read_supplement(HourClass::Sunday, draft.sunday, &mut problems);
        let holiday = read_supplement(HourClass::Holiday, draft.holiday, &mut problems);
        let overlap = read_overlap(&draft.overlap, &mut problems);
        let read = || {
            Some(Self {
                evening: evening?,
                night: night?,
                saturday: saturday?,
                sunday: sunday?,
                holiday: holiday?,
                overlap: overlap?,
                paid_on: draft.paid_on,
            })
        };
        if problems.is_empty() { read().ok_or(problems) } else { Err(problems) }
    }
}

impl HourRules {
    /// Reads rules as part of a scenario: `place` says where a class stands, `around` what holds the rules.
    pub(crate) fn read_into(
        draft: &HourRulesDraft,
        around: Place,
        place: impl Fn(HourClass) -> Place,
        problems: &mut Problems,
    ) -> Option<Self> {
        let found = match Self::read(draft) {
            Ok(rules) => return Some(rules),
            Err(found) => found,
        };
        for problem in found {
            let at = |class| Path::new(place(class), Field::SupplementHours);
            match problem {
                HourRulesProblem::OutOfRange { class, found, max } => {
                    let field = match draft.clone().supplement_mut(class) {
                        Some(SupplementDraft::PerHour(_)) => Field::SupplementPerHour,
                        Some(SupplementDraft::Share(_)) | None => Field::SupplementShare,
                    };
                    problems.push(
                        Path::new(place(class), field),
                        ProblemKind::OutOfRange { found, min: 0.0, max },
                    );
                }
                HourRulesProblem::NotHours { class, .. } => {
                    problems.push(at(class), ProblemKind::Supplements(problem));
                }
                HourRulesProblem::EveningMeetsNight { .. } => {
                    problems.push(at(HourClass::Night), ProblemKind::Supplements(problem));
                }
                HourRulesProblem::NotAnOrder { .. } => {
                    let path = Path::new(around, Field::SupplementOrder);
                    problems.push(path, ProblemKind::Supplements(problem));
                }
            }
        }
        None
    }
}

/// Nothing if it cannot be read; an absent evening or night is read as such.
#[expect(clippy::option_option, reason = "what cannot be read is not what is absent")]
fn read_timed(
    class: HourClass,
    draft: Option<&TimedDraft>,
    problems: &mut Vec<HourRulesProblem>,
) -> Option<Option<Timed>> {
    let Some(draft) = draft else { return Some(None) };
    let hours = ClockSpan::parse(&draft.hours);
    if hours.is_none() {
        problems.push(HourRulesProblem::NotHours { class, found: draft.hours.clone() });
    }
    let supplement = read_supplement(class, draft.supplement, problems);
    Some(Some(Timed { hours: hours?, supplement: supplement? }))
}

fn read_supplement(
    class: HourClass,
    draft: SupplementDraft,
    problems: &mut Vec<HourRulesProblem>,
) -> Option<Supplement> {
    let (found, max) = match draft {
        SupplementDraft::Share(share) => (share, MAX_SHARE),
        SupplementDraft::PerHour(amount) => (amount, MAX_PER_HOUR),
    };
    if !(0.0..=max).contains(&found) {
        problems.push(HourRulesProblem::OutOfRange { class, found, max });
        return None;
    }
    match draft {
        SupplementDraft::Share(share) => Surcharge::new(share).map(Supplement::Share),
        SupplementDraft::PerHour(amount) => HourlyRate::new(amount).map(Supplement::PerHour),
    }
}

fn read_overlap(draft: &OverlapDraft, problems: &mut Vec<HourRulesProblem>) -> Option<Overlap> {
    match draft {
        OverlapDraft::AddUp => Some(Overlap::AddUp),
        OverlapDraft::OnlyFirst(order) => {
            let priority = <[HourClass; 5]>::try_from(order.as_slice()).ok().and_then(Priority::new);
            if priority.is_none() {
                problems.push(HourRulesProblem::NotAnOrder { found: order.clone() });
            }
            priority.map(Overlap::OnlyFirst)
        }
    }
}

impl TryFrom<HourRulesDraft> for HourRules {
    type Error = String;

    fn try_from(draft: HourRulesDraft) -> Result<Self, String> {
        Self::read(&draft)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
    }
}

impl From<Supplement> for SupplementDraft {
    fn from(supplement: Supplement) -> Self {
        match supplement {
            Supplement::Share(share) => SupplementDraft::Share(share.value()),
            Supplement::PerHour(amount) => SupplementDraft::PerHour(amount.value()),
        }
    }
}

impl From<Timed> for TimedDraft {
    fn from(timed: Timed) -> Self {
        Self { hours: timed.hours.to_string(), supplement: timed.supplement.into() }
    }
}

impl From<Overlap> for OverlapDraft {
    fn from(overlap: Overlap) -> Self {
        match overlap {
            Overlap::OnlyFirst(priority) => OverlapDraft::OnlyFirst(priority.order().to_vec()),
            Overlap::AddUp => OverlapDraft::AddUp,
        }
    }
}

impl From<HourRules> for HourRulesDraft {
    fn from(rules: HourRules) -> Self {
        Self {
            evening: rules.evening.map(Into::into),
            night: rules.night.map(Into::into),
            saturday: rules.saturday.into(),
            sunday: rules.sunday.into(),
            holiday: rules.holiday.into(),
            overlap: rules.overlap.into(),
            paid_on: rules.paid_on,
        }
    }
}
