//! An option beside the baseline: when it pays back, what it returns, and what a trial of it would show.

use super::unit_costs::recurring;
use super::{MonthResult, Outcome, TOLERANCE};
use crate::pilot::{MonthBeside, Pilot, pilot};
use crate::timeline::{
    BreakEven, Crossover, Deepest, Irr, break_even, cumulative, deepest, irr, run_rate_crossover,
};
use crate::units::Money;
use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;

/// An option beside the baseline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Against {
    /// Running sum of option less baseline, with what is paid before the first month in each; below zero is cheaper.
    pub cumulative: Vec<Money>,
    /// Saved over the horizon; below zero is dearer.
    pub saving: Money,
    /// The same in present value; this decides who wins.
    pub present_saving: Money,
    /// When it has paid back for good.
    pub break_even: BreakEven,
    /// From when on what recurs is cheaper, whatever the start has cost.
    pub run_rate: Crossover,
    /// How far it falls behind; none if it never does.
    pub deepest: Option<Deepest>,
    /// The yearly rate at which what is saved later is worth what is spent before.
    pub irr: Irr,
    /// What a trial would show of what recurs, beside the steady state; none in-house.
    pub trial: Option<Pilot>,
}

/// `runs` are the first and the last month with a vendor, if there is one.
pub(super) fn against(
    option: &Outcome,
    baseline: &Outcome,
    (runs, trial): (Option<(u16, u16)>, NonZeroU16),
) -> Against {
    let month_0 = option.month_0_total - baseline.month_0_total;
    let each = |of: fn(&MonthResult) -> Money| -> Vec<Money> {
        option.months.iter().zip(&baseline.months).map(|(theirs, ours)| of(theirs) - of(ours)).collect()
    };
    let differences = each(|month| month.total);
    let savings: Vec<Money> = differences.iter().map(|difference| -*difference).collect();
    let tolerance = baseline.total.abs() * TOLERANCE;
    let beside: Vec<MonthBeside> = option
        .months
        .iter()
        .zip(&baseline.months)
        .take(runs.map_or(0, |(_, last)| last.into()))
        .skip(runs.map_or(0, |(first, _)| usize::from(first.saturating_sub(1))))
        .map(|(theirs, ours)| MonthBeside {
            option: recurring(theirs),
            baseline: recurring(ours),
            option_units: theirs.resolved.value(),
            baseline_units: ours.resolved.value(),
        })
        .collect();
    Against {
        cumulative: cumulative(month_0, &differences),
        saving: baseline.total - option.total,
        present_saving: baseline.present_value - option.present_value,
        break_even: break_even(month_0, &differences, tolerance),
        run_rate: run_rate_crossover(&each(recurring), tolerance),
        deepest: deepest(month_0, &differences, tolerance),
        irr: irr(-month_0, &savings, tolerance),
        trial: pilot(&beside, trial, tolerance),
    }
}
