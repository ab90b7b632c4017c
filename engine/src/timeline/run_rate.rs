//! When an option runs cheaper, whatever its start has cost.

use super::{MONTHS_A_YEAR, numbered};
use crate::units::Money;
use serde::{Deserialize, Serialize};

/// Whether and when what recurs has become cheaper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Crossover {
    /// What recurs is the same in every month.
    Tie,
    /// The first cheaper month from which the difference, counted anew, never rises above zero.
    From {
        /// The month, from 1.
        month: u16,
        /// Dearer months after it; the months before have outweighed each.
        dearer: Vec<u16>,
        /// Where fewer than twelve months are left, from that month to the horizon, how many: it was seen for no
        /// longer.
        seen_for: Option<u16>,
    },
    /// In no month does it become cheaper and stay so.
    Never,
}

/// Reads the monthly differences (option less baseline) of what recurs: without one-offs, parallel running, severance
/// and dip. Amounts within `tolerance` of zero count as zero.
#[must_use]
pub fn run_rate_crossover(recurring: &[Money], tolerance: Money) -> Crossover {
    if recurring.iter().all(|difference| difference.abs() <= tolerance) {
        return Crossover::Tie;
    }
    let horizon = numbered(recurring).map(|(month, _)| month).last().unwrap_or(0);
    let stays = |month: u16| {
        let from = numbered(recurring).filter(move |(number, _)| *number >= month);
        let mut sums = from.scan(Money::ZERO, |sum, (_, difference)| {
            *sum += difference;
            Some(*sum)
        });
        sums.all(|sum| sum <= tolerance)
    };
    let cheaper = |(month, difference): &(u16, Money)| *difference < -tolerance && stays(*month);
    let Some((month, _)) = numbered(recurring).find(cheaper) else { return Crossover::Never };
    let dearer = numbered(recurring)
        .filter(|(later, difference)| *later > month && *difference > tolerance)
        .map(|(later, _)| later)
        .collect();
    let left = horizon + 1 - month;
    Crossover::From { month, dearer, seen_for: (left < MONTHS_A_YEAR).then_some(left) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{money, one};
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[track_caller]
    fn crosses(recurring: &[f64], expected: Crossover) {
        assert_eq!(run_rate_crossover(&money(recurring), one(1e-6)), expected, "{recurring:?}");
    }

    // From month 3, counted anew: −20, −12, −18, −24. Month 4 is dearer by 8. Four months are left.
    #[test]
    fn cheaper_to_run_from_month_3() {
        let expected = Crossover::From { month: 3, dearer: vec![4], seen_for: Some(4) };
        crosses(&[10.0, 5.0, -20.0, 8.0, -6.0, -6.0], expected);
    }

    #[test]
    fn crossovers_in_every_case() {
        crosses(&[], Crossover::Tie);
        crosses(&[0.0, 1e-9], Crossover::Tie);
        crosses(&[1.0, 0.0], Crossover::Never);
        // −5 + 8 = 3 rises above zero: month 1 does not count, and no other is cheaper.
        crosses(&[-5.0, 8.0], Crossover::Never);
        // From month 3: −4, −4, 0 is not above zero.
        crosses(
            &[-1.0, 2.0, -4.0, 0.0, 4.0],
            Crossover::From { month: 3, dearer: vec![5], seen_for: Some(3) },
        );
        // Twelve months from month 2 to 13 are a year; eleven are not.
        let from_2 = |months| [vec![1.0], vec![-1.0; months]].concat();
        crosses(&from_2(12), Crossover::From { month: 2, dearer: vec![], seen_for: None });
        crosses(&from_2(11), Crossover::From { month: 2, dearer: vec![], seen_for: Some(11) });
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, rng_seed: RngSeed::Fixed(84), failure_persistence: None, ..Default::default() })]

        // By the definition, in whole amounts.
        #[test]
        fn it_is_the_first_cheaper_month_that_stays(amounts in prop::collection::vec(-4..=4_i32, 0..16)) {
            let found = run_rate_crossover(&money(&amounts.iter().map(|x| f64::from(*x)).collect::<Vec<_>>()), Money::ZERO);
            let first = (0..amounts.len()).find(|from| {
                amounts[*from] < 0 && (*from..amounts.len()).all(|to| amounts[*from..=to].iter().sum::<i32>() <= 0)
            });
            let told = match &found {
                Crossover::From { month, .. } => Some(usize::from(*month) - 1),
                Crossover::Never | Crossover::Tie => None,
            };
            prop_assert_eq!(told, first);
            prop_assert_eq!(found == Crossover::Tie, amounts.iter().all(|x| *x == 0));
            if let Crossover::From { month, dearer, .. } = found {
                let expected: Vec<u16> = (1..).zip(&amounts).filter(|(m, x)| *m > month && **x > 0).map(|(m, _)| m).collect();
                prop_assert_eq!(dearer, expected);
            }
        }
    }
}
