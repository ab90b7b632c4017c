//! What it comes to, in one sentence.

use super::{Outcome, TOLERANCE, Who};
use crate::basis::LineKind;
use crate::in_house::BesideOtherWork;
use crate::timeline::{BreakEven, present_value};
use crate::units::{MinutesEach, Money, Share, Surcharge};
use serde::{Deserialize, Serialize};

/// The answer in one sentence, as data: the page has the words. Amounts are above zero unless said otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// There is nothing to compare with.
    Alone {
        /// What the only option costs over the horizon.
        total: Money,
    },
    /// The cheapest options cost the same; places in [`super::Comparison::options`].
    Tie {
        /// Two or more.
        options: Vec<usize>,
    },
    /// Another option than the baseline is cheapest.
    OtherWins {
        /// Its place in [`super::Comparison::options`].
        option: usize,
        /// Saved against the baseline over the horizon; below zero where only the present value is lower.
        saving: Money,
        /// The same in present value.
        present_saving: Money,
        /// The month from which it is ahead for good, from 1; none where only the present value is lower.
        ahead_from: Option<u16>,
        /// The service of both over the horizon.
        service: ServiceLevels,
    },
    /// The baseline is cheapest.
    BaselineWins {
        /// The option that comes nearest: its place in [`super::Comparison::options`].
        nearest: usize,
        /// What it costs more over the horizon; below zero where only the present value is higher.
        dearer: Money,
        /// The same in present value.
        present_dearer: Money,
        /// The service of both over the horizon.
        service: ServiceLevels,
    },
}

/// Service levels side by side: where they differ, the amounts are not of the same service.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ServiceLevels {
    /// The other option's.
    pub other: Share,
    /// The baseline's.
    pub baseline: Share,
}

/// A single input that nobody measures well, and that decides the answer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SoftInput {
    /// Minutes of focus lost with each contact answered beside other work.
    LostFocus {
        /// What was assumed.
        assumed: MinutesEach,
        /// Where answering beside other work costs the same as its best rival: at fewer minutes it is cheaper.
        ties_at: MinutesEach,
    },
}

/// The cheapest by present value, and how it stands to the baseline.
pub(super) fn verdict(options: &[Outcome]) -> Verdict {
    let Some((baseline, others)) = options.split_first() else {
        return Verdict::Alone { total: Money::ZERO };
    };
    let cheapest = (1..)
        .zip(others)
        .min_by(|(_, one), (_, other)| one.present_value.value().total_cmp(&other.present_value.value()));
    let Some((nearest, other)) = cheapest else { return Verdict::Alone { total: baseline.total } };
    let tolerance = baseline.total.abs() * TOLERANCE;
    let lowest = if other.present_value < baseline.present_value {
        other.present_value
    } else {
        baseline.present_value
    };
    let equal: Vec<usize> = (0..)
        .zip(options)
        .filter(|(_, option)| option.present_value - lowest <= tolerance)
        .map(|(place, _)| place)
        .collect();
    if equal.len() > 1 {
        return Verdict::Tie { options: equal };
    }
    let Some(beside) = &other.against_own else { return Verdict::Alone { total: baseline.total } };
    let level = |option: &Outcome| option.served.service_level();
    let service = ServiceLevels { other: level(other), baseline: level(baseline) };
    let (saving, present_saving) = (beside.saving, beside.present_saving);
    if other.present_value < baseline.present_value {
        let ahead_from = match beside.break_even {
            BreakEven::From { month, .. } => Some(month),
            BreakEven::Tie | BreakEven::Never { .. } => None,
        };
        Verdict::OtherWins { option: nearest, saving, present_saving, ahead_from, service }
    } else {
        let (dearer, present_dearer) = (-saving, -present_saving);
        Verdict::BaselineWins { nearest, dearer, present_dearer, service }
    }
}

/// Whether the winner would be another one without focus lost. The cost of answering beside other work is a straight
/// line in the minutes lost, so the minutes at which it ties with its best rival follow at once.
pub(super) fn rests_on(
    options: &[Outcome],
    people: Option<&BesideOtherWork>,
    discount_rate: Surcharge,
) -> Option<SoftInput> {
    let assumed = people?.lost_focus;
    let beside = options.iter().find(|option| option.who == Who::BesideOtherWork)?;
    let rival = options
        .iter()
        .filter(|option| option.who != Who::BesideOtherWork)
        .map(|option| option.present_value.value())
        .reduce(f64::min)?;
    let lost_focus = beside.months.iter().map(|month| {
        let lines = month.lines.iter().filter(|line| line.kind == LineKind::LostFocus);
        lines.map(|line| line.amount).sum()
    });
    let lost_focus = present_value(Money::ZERO, lost_focus, discount_rate).value();
    let without = beside.present_value.value() - lost_focus;
    let decides = without < rival && rival < beside.present_value.value();
    let ties_at = MinutesEach::new(assumed.value() * (rival - without) / lost_focus)?;
    decides.then_some(SoftInput::LostFocus { assumed, ties_at })
}
