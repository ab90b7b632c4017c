//! Months in a row: yearly steps, present value, and when a difference turns for good.

use crate::units::{Money, Multiple, Surcharge};
use serde::Serialize;

/// Whole years before a month counted from 1: what rises yearly steps every twelve months.
#[must_use]
pub const fn yearly_steps(month: u16) -> u16 {
    month.saturating_sub(1) / 12
}

/// What a yearly rise has come to in a month counted from 1: nothing in the first 12, then a step each year.
#[must_use]
pub fn grown(yearly: Surcharge, month: u16) -> Multiple {
    let factor = (0..yearly_steps(month)).fold(1.0, |factor, _| factor * (1.0 + yearly.value()));
    Multiple::new(factor).unwrap_or(Multiple::ONE)
}

/// The present value of amounts paid at the end of months 1, 2, …: Σ xₘ ÷ (1 + r)^(m/12).
#[must_use]
pub fn present_value(monthly: impl IntoIterator<Item = Money>, yearly_rate: Surcharge) -> Money {
    let base = 1.0 + yearly_rate.value();
    monthly
        .into_iter()
        .zip(1_u32..)
        .map(|(amount, month)| amount * libm::pow(base, -f64::from(month) / 12.0))
        .sum()
}

/// Months in which an option was ahead, before falling behind again. Counted from 1, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Spell {
    /// First month ahead.
    pub from: u16,
    /// Last month ahead.
    pub until: u16,
}

/// Whether and when an option has paid back for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakEven {
    /// There is no difference in any month.
    Tie,
    /// From this month the cumulative difference stays at or below zero to the horizon.
    From {
        /// The month, from 1.
        month: u16,
        /// Earlier months ahead that did not last.
        earlier: Vec<Spell>,
    },
    /// It is behind at the horizon.
    Never {
        /// Months ahead that did not last.
        earlier: Vec<Spell>,
    },
}

/// The furthest an option falls behind.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Deepest {
    /// The month, from 1.
    pub month: u16,
    /// How far: above zero.
    pub amount: Money,
}

/// Running sums.
#[must_use]
pub fn cumulative(differences: &[Money]) -> Vec<Money> {
    differences
        .iter()
        .scan(Money::ZERO, |sum, difference| {
            *sum += *difference;
            Some(*sum)
        })
        .collect()
}

/// Reads monthly differences (option less baseline). Amounts within `tolerance` of zero count as zero.
#[must_use]
pub fn break_even(differences: &[Money], tolerance: Money) -> BreakEven {
    let Some(first) = numbered(differences).find(|(_, difference)| difference.abs() > tolerance) else {
        return BreakEven::Tie;
    };
    let sums = cumulative(differences);
    let last_behind = numbered(&sums).filter(|(_, sum)| *sum > tolerance).last();
    let (behind_until, never) = match last_behind {
        Some((month, _)) => (month, usize::from(month) == sums.len()),
        None => (0, false),
    };
    let mut earlier: Vec<Spell> = Vec::new();
    for (month, sum) in numbered(&sums) {
        if month < first.0 || month > behind_until || sum > tolerance {
            continue;
        }
        match earlier.last_mut() {
            Some(spell) if spell.until + 1 == month => spell.until = month,
            _ => earlier.push(Spell { from: month, until: month }),
        }
    }
    if never {
        BreakEven::Never { earlier }
    } else {
        BreakEven::From { month: first.0.max(behind_until + 1), earlier }
    }
}

/// The month furthest behind, the first if there are several; nothing if never behind.
#[must_use]
pub fn deepest(differences: &[Money], tolerance: Money) -> Option<Deepest> {
    numbered(&cumulative(differences)).fold(None, |deepest: Option<Deepest>, (month, amount)| {
        let floor = deepest.map_or(tolerance, |deepest| deepest.amount);
        if amount > floor { Some(Deepest { month, amount }) } else { deepest }
    })
}

fn numbered(amounts: &[Money]) -> impl Iterator<Item = (u16, Money)> {
    (1_u16..).zip(amounts.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(amounts: &[f64]) -> Vec<Money> {
        amounts.iter().map(|amount| Money::new(*amount).unwrap()).collect()
    }

    fn turns(differences: &[f64], expected: BreakEven) {
        let tolerance = Money::new(1e-6).unwrap();
        assert_eq!(break_even(&money(differences), tolerance), expected, "{differences:?}");
    }

    fn spell(from: u16, until: u16) -> Spell {
        Spell { from, until }
    }

    // Differences 10, 5, −20, 8, −6, −6 sum to 10, 15, −5, 3, −3, −9: ahead in month 3, behind again in 4,
    // ahead for good from 5; furthest behind in month 2, by 15.
    #[test]
    fn ahead_for_good_is_not_ahead_for_a_while() {
        let differences = [10.0, 5.0, -20.0, 8.0, -6.0, -6.0];
        turns(&differences, BreakEven::From { month: 5, earlier: vec![spell(3, 3)] });
        let deepest = deepest(&money(&differences), Money::ZERO).unwrap();
        assert_eq!(deepest, Deepest { month: 2, amount: Money::new(15.0).unwrap() });
    }

    #[test]
    fn break_even_in_every_case() {
        turns(&[0.0, 0.0], BreakEven::Tie);
        turns(&[1e-9, -1e-9], BreakEven::Tie);
        turns(&[-5.0, -5.0], BreakEven::From { month: 1, earlier: vec![] });
        // Nothing differs in the first two months, so nothing has broken even there.
        turns(&[0.0, 0.0, -1.0], BreakEven::From { month: 3, earlier: vec![] });
        turns(&[1.0, 1.0], BreakEven::Never { earlier: vec![] });
        turns(&[-1.0, -1.0, 5.0], BreakEven::Never { earlier: vec![spell(1, 2)] });
        turns(&[4.0, -4.0], BreakEven::From { month: 2, earlier: vec![] });
        turns(
            &[-1.0, 3.0, -4.0, 3.0, -2.0],
            BreakEven::From { month: 5, earlier: vec![spell(1, 1), spell(3, 3)] },
        );
    }

    #[test]
    fn never_behind_has_no_depth() {
        assert_eq!(deepest(&money(&[-1.0, 0.5]), Money::ZERO), None);
    }

    #[test]
    fn an_index_steps_every_twelve_months() {
        let check = |month, expected| {
            let factor = grown(Surcharge::new(0.1).unwrap(), month);
            assert_eq!(factor, Multiple::new(expected).unwrap(), "month {month}");
        };
        check(1, 1.0);
        check(12, 1.0);
        check(13, 1.1);
        check(24, 1.1);
        check(25, 1.1 * 1.1);
    }

    // 12.682503013 % a year is 1 % a month: 101 and 102.01 at the ends of months 1 and 2 are worth 200.
    #[test]
    fn later_money_counts_less() {
        let value = present_value(money(&[101.0, 102.01]), Surcharge::new(0.126_825_030_13).unwrap());
        assert!((value.value() - 200.0).abs() < 1e-6, "{value:?}");
    }
}
