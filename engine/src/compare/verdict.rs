//! What it comes to, in one sentence.

use super::{Against, Outcome, TOLERANCE};
use crate::timeline::BreakEven;
use crate::units::{Money, Share};
use serde::Serialize;

/// The answer in one sentence, as data: the page has the words. Amounts are above zero unless said otherwise.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// There is nothing to compare with.
    OwnTeamOnly {
        /// What your own team costs over the horizon.
        total: Money,
    },
    /// The cheapest options cost the same; places in [`Comparison::options`].
    Tie {
        /// Two or more.
        options: Vec<usize>,
    },
    /// A quote is cheapest.
    QuoteWins {
        /// Its place in [`Comparison::options`].
        option: usize,
        /// Saved against your own team over the horizon; below zero where only the present value is lower.
        saving: Money,
        /// The same in present value.
        present_saving: Money,
        /// The month from which it is ahead for good, from 1; none where only the present value is lower.
        ahead_from: Option<u16>,
        /// The service of both over the horizon.
        service: ServiceLevels,
    },
    /// Your own team is cheapest.
    OwnTeamWins {
        /// The quote that comes nearest: its place in [`Comparison::options`].
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
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ServiceLevels {
    /// The quote's.
    pub quote: Share,
    /// Your own team's.
    pub own_team: Share,
}

/// The cheapest by present value, and how it stands to the own team.
pub(super) fn verdict(options: &[Outcome]) -> Verdict {
    let Some((own, quotes)) = options.split_first() else {
        return Verdict::OwnTeamOnly { total: Money::ZERO };
    };
    let cheapest_quote = (1..)
        .zip(quotes)
        .min_by(|(_, one), (_, other)| one.present_value.value().total_cmp(&other.present_value.value()));
    let Some((nearest, quote)) = cheapest_quote else { return Verdict::OwnTeamOnly { total: own.total } };
    let tolerance = own.total.abs() * TOLERANCE;
    let lowest =
        if quote.present_value < own.present_value { quote.present_value } else { own.present_value };
    let equal: Vec<usize> = (0..)
        .zip(options)
        .filter(|(_, option)| option.present_value - lowest <= tolerance)
        .map(|(place, _)| place)
        .collect();
    if equal.len() > 1 {
        return Verdict::Tie { options: equal };
    }
    let Some(beside) = &quote.against_own else { return Verdict::OwnTeamOnly { total: own.total } };
    let level = |option: &Outcome| option.served.service_level();
    let service = ServiceLevels { quote: level(quote), own_team: level(own) };
    if quote.present_value < own.present_value {
        let ahead_from = match beside.break_even {
            BreakEven::From { month, .. } => Some(month),
            BreakEven::Tie | BreakEven::Never { .. } => None,
        };
        let Against { saving, present_saving, .. } = *beside;
        Verdict::QuoteWins { option: nearest, saving, present_saving, ahead_from, service }
    } else {
        let (dearer, present_dearer) = (-beside.saving, -beside.present_saving);
        Verdict::OwnTeamWins { nearest, dearer, present_dearer, service }
    }
}
