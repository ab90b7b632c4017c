//! What every option comes to for one contact, issue, minute, hour and head: the same yardstick for every form of
//! price.

use super::{MonthResult, Outcome};
use crate::basis::Line;
use crate::in_house::InHouse;
use crate::units::{Contacts, Hours, Money};
use serde::{Deserialize, Serialize};

/// Months of a steady state: the last year.
const STEADY_MONTHS: usize = 12;
/// 365.25 days a year.
const WEEKS_A_MONTH: f64 = 365.25 / 7.0 / 12.0;

/// Cost for one of each; none where there is none of it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct UnitCosts {
    /// An answered contact.
    pub per_contact: Option<Money>,
    /// An issue that was resolved.
    pub per_resolved_issue: Option<Money>,
    /// A minute spent on contacts.
    pub per_handled_minute: Option<Money>,
    /// An hour of an agent present.
    pub per_productive_hour: Option<Money>,
    /// As many hours present as a full-time employee of your own team gives in an average month.
    pub per_fte_month: Option<Money>,
}

/// Unit costs in the steady state and over the whole time.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Normalised {
    /// Of what recurs, in the last twelve months, or as many as there are; of a quote, those with the vendor.
    pub steady: UnitCosts,
    /// Of everything, what is paid once included.
    pub term: UnitCosts,
}

struct Units {
    answered: Contacts,
    resolved: Contacts,
    handled: Hours,
    productive: Hours,
}

impl Normalised {
    const NONE: UnitCosts = UnitCosts {
        per_contact: None,
        per_resolved_issue: None,
        per_handled_minute: None,
        per_productive_hour: None,
        per_fte_month: None,
    };
    pub(super) const NOTHING: Self = Self { steady: Self::NONE, term: Self::NONE };
}

impl Units {
    fn of<'m>(months: impl Iterator<Item = &'m MonthResult>) -> Self {
        let nothing = Self {
            answered: Contacts::ZERO,
            resolved: Contacts::ZERO,
            handled: Hours::ZERO,
            productive: Hours::ZERO,
        };
        months.fold(nothing, |all, month| Self {
            answered: all.answered + month.served.answered,
            resolved: all.resolved + month.resolved,
            handled: all.handled + month.served.busy,
            productive: all.productive + month.productive,
        })
    }

    fn costs(&self, cost: Money, team: &InHouse) -> UnitCosts {
        let each = |units: f64| if units > 0.0 { Money::new(cost.value() / units) } else { None };
        let head = team.productive_of(team.weekly_hours).value() * WEEKS_A_MONTH;
        let heads = if head > 0.0 { self.productive.value() / head } else { 0.0 };
        UnitCosts {
            per_contact: each(self.answered.value()),
            per_resolved_issue: each(self.resolved.value()),
            per_handled_minute: each(self.handled.value() * 60.0),
            per_productive_hour: each(self.productive.value()),
            per_fte_month: each(heads),
        }
    }
}

/// What recurs of a month's cost.
pub(super) fn recurring(month: &MonthResult) -> Money {
    month.lines.iter().filter(|line| line.kind.recurs()).map(|line: &Line| line.amount).sum()
}

/// The unit costs of an option. `runs` are the first and the last month it is what it is: with the vendor, if there is
/// one.
pub(super) fn normalised(outcome: &Outcome, runs: Option<(u16, u16)>, team: &InHouse) -> Normalised {
    let (first, last) = runs.unwrap_or((1, 0));
    let (first, last) = (usize::from(first.saturating_sub(1)), usize::from(last));
    let from = last.saturating_sub(STEADY_MONTHS).max(first);
    let steady = || outcome.months.iter().take(last).skip(from);
    Normalised {
        steady: Units::of(steady()).costs(steady().map(recurring).sum(), team),
        term: Units::of(outcome.months.iter()).costs(outcome.total, team),
    }
}
