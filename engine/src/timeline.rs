//! Months in a row: yearly steps, present value, and when a difference turns for good.
//!
//! Months count from 1 and their amounts fall at their ends. What falls before the first month stands in a column of
//! its own, month 0: it is in every sum, later money is measured against it, and no index ever raises it.

mod ahead;
mod irr;
mod run_rate;

pub use ahead::{BreakEven, Deepest, Spell, break_even, deepest};
pub use irr::{Irr, NoRate, YearlyReturn, irr, irr_of_years};
pub use run_rate::{Crossover, run_rate_crossover};

use crate::units::{Money, Multiple, Surcharge};

/// Months from one step of what rises yearly to the next.
const MONTHS_A_YEAR: u16 = 12;

/// Steps of what rises yearly up to a month, where the first falls in the month `first` and the others twelve months
/// after each.
const fn steps_from(first: u16, month: u16) -> u16 {
    match month.checked_sub(first) {
        Some(since) => since / MONTHS_A_YEAR + 1,
        None => 0,
    }
}

/// Whole years before a month counted from 1: what rises yearly steps every twelve months.
#[must_use]
pub const fn yearly_steps(month: u16) -> u16 {
    steps_from(MONTHS_A_YEAR + 1, month)
}

/// What a yearly rise has come to in a month, where the first step falls in the month `first`:
/// (1 + i)^(⌊(m − f) ÷ 12⌋ + 1) from month f on, and nothing before.
#[must_use]
pub fn indexed(yearly: Surcharge, first: u16, month: u16) -> Multiple {
    let factor = (0..steps_from(first, month)).fold(1.0, |factor, _| factor * (1.0 + yearly.value()));
    Multiple::new(factor).unwrap_or(Multiple::ONE)
}

/// What a yearly rise has come to in a month counted from 1: nothing in the first 12, then a step each year.
#[must_use]
pub fn grown(yearly: Surcharge, month: u16) -> Multiple {
    indexed(yearly, MONTHS_A_YEAR + 1, month)
}

/// The present value of month 0 and of amounts paid at the end of months 1, 2, …: x₀ + Σ xₘ ÷ (1 + r)^(m/12).
#[must_use]
pub fn present_value(
    month_0: Money,
    monthly: impl IntoIterator<Item = Money>,
    yearly_rate: Surcharge,
) -> Money {
    let base = 1.0 + yearly_rate.value();
    let later: Money = monthly
        .into_iter()
        .zip(1_u32..)
        .map(|(amount, month)| amount * libm::pow(base, -f64::from(month) / 12.0))
        .sum();
    month_0 + later
}

/// Running sums of months 1, 2, …; each has month 0 in it.
#[must_use]
pub fn cumulative(month_0: Money, monthly: &[Money]) -> Vec<Money> {
    monthly
        .iter()
        .scan(month_0, |sum, amount| {
            *sum += *amount;
            Some(*sum)
        })
        .collect()
}

fn numbered(amounts: &[Money]) -> impl Iterator<Item = (u16, Money)> {
    (1_u16..).zip(amounts.iter().copied())
}

/// Month 0 and the months after it, each with its number.
fn numbered_from_0(month_0: Money, monthly: &[Money]) -> impl Iterator<Item = (u16, Money)> {
    std::iter::once((0, month_0)).chain(numbered(monthly))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn money(amounts: &[f64]) -> Vec<Money> {
        amounts.iter().copied().map(one).collect()
    }

    pub(super) fn one(amount: f64) -> Money {
        Money::new(amount).unwrap()
    }

    fn rate(yearly: f64) -> Surcharge {
        Surcharge::new(yearly).unwrap()
    }

    #[test]
    fn an_index_steps_every_twelve_months() {
        let check = |month, expected| {
            assert_eq!(grown(rate(0.1), month), Multiple::new(expected).unwrap(), "month {month}");
        };
        check(1, 1.0);
        check(12, 1.0);
        check(13, 1.1);
        check(24, 1.1);
        check(25, 1.1 * 1.1);
    }

    // With the first step in month 4 the others fall in 16 and 28; in month 1, it holds from the start.
    #[test]
    fn an_index_has_its_own_first_month() {
        let check = |first, month, expected| {
            let found = indexed(rate(0.1), first, month);
            assert_eq!(found, Multiple::new(expected).unwrap(), "from {first}, in {month}");
        };
        check(4, 3, 1.0);
        check(4, 4, 1.1);
        check(4, 15, 1.1);
        check(4, 16, 1.1 * 1.1);
        check(4, 28, 1.1 * 1.1 * 1.1);
        check(1, 1, 1.1);
        check(1, 13, 1.1 * 1.1);
        check(37, 36, 1.0);
    }

    // 12.682503013 % a year is 1 % a month: 101 and 102.01 at the ends of months 1 and 2 are worth 200; month 0 is
    // worth what it is.
    #[test]
    fn later_money_counts_less() {
        let value = present_value(one(1_000.0), money(&[101.0, 102.01]), rate(0.126_825_030_13));
        assert!((value.value() - 1_200.0).abs() < 1e-6, "{value:?}");
    }

    #[test]
    fn month_0_is_in_every_sum() {
        assert_eq!(cumulative(one(5.0), &money(&[1.0, -9.0])), money(&[6.0, -3.0]));
    }
}
