//! What a trial of a few months shows, beside the steady second year.
//!
//! The first months are those of the start: a short trial often ends before there is anything to gain, and says the
//! opposite of what the contract would have brought.

use crate::units::Money;
use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;
use std::ops::RangeInclusive;

/// The contract months a steady year is read from.
const SECOND_YEAR: RangeInclusive<u16> = 13..=24;

/// A contract month of an option and of the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MonthBeside {
    /// What the option costs.
    pub option: Money,
    /// What the baseline costs.
    pub baseline: Money,
    /// Contacts, or resolved issues, of the option; not below zero.
    pub option_units: f64,
    /// The same of the baseline.
    pub baseline_units: f64,
}

/// Some months of an option beside the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Stretch {
    /// Its first month, from 1.
    pub from: u16,
    /// Its last month.
    pub until: u16,
    /// Option less baseline in an average month; below zero is cheaper.
    pub per_month: Money,
    /// Option less baseline for each contact or resolved issue, each side over its own; none where a side has none.
    pub per_unit: Option<Money>,
}

/// A trial, and what it is a trial of.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Pilot {
    /// The trial: the first months.
    pub trial: Stretch,
    /// Contract months 13 to 24; where they are not all there, the last twelve that are, or as many as there are.
    pub steady: Stretch,
    /// Whether `steady` is the second year.
    pub second_year: bool,
    /// Whether the trial shows the opposite: dearer a month where the steady year is cheaper, or the other way round.
    pub misleads: bool,
}

/// What a trial shows; nothing without months. A trial longer than there are months has all of them. Monthly
/// differences within `tolerance` of zero count as zero: a tie is the opposite of nothing.
#[must_use]
pub fn pilot(months: &[MonthBeside], trial: NonZeroU16, tolerance: Money) -> Option<Pilot> {
    let last = (1_u16..).zip(months).map(|(month, _)| month).last()?;
    let second_year = last >= *SECOND_YEAR.end();
    let steady = if second_year {
        SECOND_YEAR
    } else {
        let year = SECOND_YEAR.end() - SECOND_YEAR.start();
        last.saturating_sub(year).max(1)..=last
    };
    let trial = stretch(months, 1..=trial.get().min(last));
    let steady = stretch(months, steady);
    let (one, other) = (trial.per_month, steady.per_month);
    let opposite = |dearer: Money, cheaper: Money| dearer > tolerance && cheaper < -tolerance;
    let misleads = opposite(one, other) || opposite(other, one);
    Some(Pilot { trial, steady, second_year, misleads })
}

fn stretch(months: &[MonthBeside], of: RangeInclusive<u16>) -> Stretch {
    let (from, until) = (*of.start(), *of.end());
    let within = || (1_u16..).zip(months).filter(|(month, _)| of.contains(month)).map(|(_, beside)| beside);
    let difference: Money = within().map(|beside| beside.option - beside.baseline).sum();
    let per_unit = |cost: fn(&MonthBeside) -> Money, units: fn(&MonthBeside) -> f64| {
        let all: f64 = within().map(units).sum();
        let each = within().map(cost).sum::<Money>().value() / all;
        Money::new(each).filter(|_| all > 0.0)
    };
    let option = per_unit(|beside| beside.option, |beside| beside.option_units);
    let baseline = per_unit(|beside| beside.baseline, |beside| beside.baseline_units);
    Stretch {
        from,
        until,
        per_month: difference * (1.0 / f64::from(until + 1 - from)),
        per_unit: option.zip(baseline).map(|(option, baseline)| option - baseline),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(amount: f64) -> Money {
        Money::new(amount).unwrap()
    }

    /// A baseline of 100 a month with 10 contacts, beside an option of these costs with 10, too.
    fn beside(costs: &[f64]) -> Vec<MonthBeside> {
        let month = |cost: &f64| MonthBeside {
            option: money(*cost),
            baseline: money(100.0),
            option_units: 10.0,
            baseline_units: 10.0,
        };
        costs.iter().map(month).collect()
    }

    fn trial(months: u16, costs: &[f64]) -> Pilot {
        pilot(&beside(costs), NonZeroU16::new(months).unwrap(), money(1e-9)).unwrap()
    }

    #[track_caller]
    fn shows(stretch: Stretch, months: (u16, u16), per_month: f64) {
        assert_eq!((stretch.from, stretch.until), months);
        assert!((stretch.per_month.value() - per_month).abs() < 1e-9, "{stretch:?}");
        assert!((stretch.per_unit.unwrap().value() - per_month / 10.0).abs() < 1e-9, "{stretch:?}");
    }

    // Months 1 to 3 at 130, 120, 110: 20 dearer. Then 90: 10 cheaper. Month 25 and later do not count.
    #[test]
    fn a_short_trial_misleads() {
        let costs = [vec![130.0, 120.0, 110.0], vec![90.0; 21], vec![500.0; 12]].concat();
        let found = trial(3, &costs);
        shows(found.trial, (1, 3), 20.0);
        shows(found.steady, (13, 24), -10.0);
        assert!(found.second_year && found.misleads);
        // Nine months: (60 − 6 · 10) ÷ 9 = 0: a tie says nothing wrong. Twelve: (60 − 90) ÷ 12.
        assert!(!trial(9, &costs).misleads);
        shows(trial(12, &costs).trial, (1, 12), -2.5);
        assert!(!trial(12, &costs).misleads);
    }

    #[test]
    fn a_good_start_can_mislead_too() {
        let costs = [vec![80.0; 3], vec![101.0; 21]].concat();
        assert!(trial(3, &costs).misleads);
    }

    // 18 months: 7 to 18 are the last twelve. 3 at 120, 3 at 90, 12 at 95.
    #[test]
    fn without_a_second_year_the_last_twelve_months_stand_in() {
        let found = trial(3, &[vec![120.0; 3], vec![90.0; 3], vec![95.0; 12]].concat());
        shows(found.steady, (7, 18), -5.0);
        assert!(!found.second_year && found.misleads);
        // Five months are all there are, for the trial as well: (20 · 3 − 10 · 2) ÷ 5 = 8.
        let short = trial(6, &[120.0, 120.0, 120.0, 90.0, 90.0]);
        shows(short.trial, (1, 5), 8.0);
        shows(short.steady, (1, 5), 8.0);
        assert!(!short.second_year && !short.misleads);
        assert_eq!(pilot(&[], NonZeroU16::MIN, Money::ZERO), None);
    }

    // Each side over its own units: 100 ÷ 8 − 100 ÷ 10 = 2.5, though a month costs the same.
    #[test]
    fn fewer_resolved_issues_make_each_dearer() {
        let mut months = beside(&[100.0; 24]);
        months.iter_mut().for_each(|month| month.option_units = 8.0);
        let found = pilot(&months, NonZeroU16::MIN, Money::ZERO).unwrap();
        assert_eq!(found.trial.per_month, Money::ZERO);
        assert_eq!(found.trial.per_unit, Some(money(2.5)));
        months.iter_mut().for_each(|month| month.option_units = 0.0);
        assert_eq!(pilot(&months, NonZeroU16::MIN, Money::ZERO).unwrap().steady.per_unit, None);
    }
}
