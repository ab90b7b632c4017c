//! When an option has paid back, and how far it falls behind before.

use super::{cumulative, numbered_from_0};
use crate::units::Money;
use serde::{Deserialize, Serialize};

/// Months in which an option was ahead, before falling behind again. Both are included; month 0 may be one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spell {
    /// First month ahead.
    pub from: u16,
    /// Last month ahead.
    pub until: u16,
}

/// Whether and when an option has paid back for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakEven {
    /// There is no difference in any month.
    Tie,
    /// From this month the cumulative difference stays at or below zero to the horizon.
    From {
        /// The month; 0 where it is ahead before the first month and stays so.
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
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Deepest {
    /// The month; 0 where it is furthest behind before the first month.
    pub month: u16,
    /// How far: above zero.
    pub amount: Money,
}

/// Reads differences (option less baseline) of month 0 and the months after it. Amounts within `tolerance` of zero
/// count as zero. Nothing has broken even before the first month with a difference.
#[must_use]
pub fn break_even(month_0: Money, monthly: &[Money], tolerance: Money) -> BreakEven {
    let mut differing =
        numbered_from_0(month_0, monthly).filter(|(_, difference)| difference.abs() > tolerance);
    let Some((first, _)) = differing.next() else { return BreakEven::Tie };
    let sums = cumulative(month_0, monthly);
    let from_first = || numbered_from_0(month_0, &sums).filter(|(month, _)| *month >= first);
    let last_behind = from_first().filter(|(_, sum)| *sum > tolerance).map(|(month, _)| month).last();
    let Some(last_behind) = last_behind else { return BreakEven::From { month: first, earlier: Vec::new() } };
    let mut earlier: Vec<Spell> = Vec::new();
    for (month, _) in from_first().filter(|(month, sum)| *month < last_behind && *sum <= tolerance) {
        match earlier.last_mut() {
            Some(spell) if spell.until + 1 == month => spell.until = month,
            _ => earlier.push(Spell { from: month, until: month }),
        }
    }
    if usize::from(last_behind) == monthly.len() {
        BreakEven::Never { earlier }
    } else {
        BreakEven::From { month: last_behind + 1, earlier }
    }
}

/// The month furthest behind, the first if there are several; nothing if never behind.
#[must_use]
pub fn deepest(month_0: Money, monthly: &[Money], tolerance: Money) -> Option<Deepest> {
    let sums = cumulative(month_0, monthly);
    numbered_from_0(month_0, &sums).fold(None, |deepest: Option<Deepest>, (month, amount)| {
        let floor = deepest.map_or(tolerance, |deepest| deepest.amount);
        if amount > floor { Some(Deepest { month, amount }) } else { deepest }
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{money, one};
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[track_caller]
    fn turns(month_0: f64, differences: &[f64], expected: BreakEven) {
        let found = break_even(one(month_0), &money(differences), one(1e-6));
        assert_eq!(found, expected, "{month_0}, {differences:?}");
    }

    fn from(month: u16, earlier: &[(u16, u16)]) -> BreakEven {
        BreakEven::From { month, earlier: spells(earlier) }
    }

    fn never(earlier: &[(u16, u16)]) -> BreakEven {
        BreakEven::Never { earlier: spells(earlier) }
    }

    fn spells(spells: &[(u16, u16)]) -> Vec<Spell> {
        spells.iter().map(|(from, until)| Spell { from: *from, until: *until }).collect()
    }

    // Differences 10, 5, −20, 8, −6, −6 sum to 10, 15, −5, 3, −3, −9: ahead in month 3, behind again in 4, ahead for
    // good from 5; furthest behind in month 2, by 15.
    #[test]
    fn ahead_for_good_is_not_ahead_for_a_while() {
        let differences = [10.0, 5.0, -20.0, 8.0, -6.0, -6.0];
        turns(0.0, &differences, from(5, &[(3, 3)]));
        let deepest = deepest(Money::ZERO, &money(&differences), Money::ZERO).unwrap();
        assert_eq!(deepest, Deepest { month: 2, amount: one(15.0) });
    }

    #[test]
    fn break_even_in_every_case() {
        turns(0.0, &[0.0, 0.0], BreakEven::Tie);
        turns(0.0, &[1e-9, -1e-9], BreakEven::Tie);
        turns(0.0, &[-5.0, -5.0], from(1, &[]));
        // Nothing differs in the first two months, so nothing has broken even there.
        turns(0.0, &[0.0, 0.0, -1.0], from(3, &[]));
        turns(0.0, &[1.0, 1.0], never(&[]));
        turns(0.0, &[-1.0, -1.0, 5.0], never(&[(1, 2)]));
        turns(0.0, &[4.0, -4.0], from(2, &[]));
        turns(0.0, &[-1.0, 3.0, -4.0, 3.0, -2.0], from(5, &[(1, 1), (3, 3)]));
    }

    #[test]
    fn month_0_is_where_it_starts() {
        // 10, then 6, 2, −2.
        turns(10.0, &[-4.0, -4.0, -4.0], from(3, &[]));
        // −2, then 1, −1: ahead before the first month, not for good.
        turns(-2.0, &[3.0, -2.0], from(2, &[(0, 0)]));
        turns(-2.0, &[1.0, 1.0], from(0, &[]));
        turns(5.0, &[-1.0], never(&[]));
        turns(5.0, &[], never(&[]));
        let furthest = deepest(one(10.0), &money(&[-1.0, 1.0]), Money::ZERO).unwrap();
        assert_eq!(furthest, Deepest { month: 0, amount: one(10.0) });
    }

    #[test]
    fn never_behind_has_no_depth() {
        assert_eq!(deepest(Money::ZERO, &money(&[-1.0, 0.5]), Money::ZERO), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, rng_seed: RngSeed::Fixed(83), failure_persistence: None, ..Default::default() })]

        // Month by month, by the definition: whole amounts, so that sums are exact.
        #[test]
        fn spells_are_the_months_ahead(month_0 in -3..=3_i32, later in prop::collection::vec(-4..=4_i32, 0..12)) {
            let all: Vec<i32> = std::iter::once(month_0).chain(later.iter().copied()).collect();
            let sum = |month: usize| all[..=month].iter().sum::<i32>();
            let amounts: Vec<f64> = later.iter().map(|amount| f64::from(*amount)).collect();
            let found = break_even(one(f64::from(month_0)), &money(&amounts), Money::ZERO);
            let Some(first) = all.iter().position(|amount| *amount != 0) else {
                prop_assert_eq!(found, BreakEven::Tie);
                return Ok(());
            };
            let for_good = (first..all.len()).find(|month| (*month..all.len()).all(|later| sum(later) <= 0));
            let (month, earlier) = match &found {
                BreakEven::Tie => panic!("a tie with a difference"),
                BreakEven::From { month, earlier } => (Some(usize::from(*month)), earlier),
                BreakEven::Never { earlier } => (None, earlier),
            };
            prop_assert_eq!(month, for_good);
            for month in first..for_good.unwrap_or(all.len()) {
                let told = earlier.iter().any(|spell| (usize::from(spell.from)..=usize::from(spell.until)).contains(&month));
                prop_assert_eq!(told, sum(month) <= 0, "month {}", month);
            }
            // Spells are whole: between two there is a month behind.
            prop_assert!(earlier.windows(2).all(|pair| pair[0].until + 1 < pair[1].from));
        }
    }
}
