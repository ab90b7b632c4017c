//! The internal rate of return: the yearly rate at which what is saved later is worth just what is spent before.
//!
//! There may be none, or several. All are found, without a grid that two of them could slip through. As a function
//! of the growth factor g of a period, the value is Σ cₖ g^(−k). Multiplied by g^m it has the same zeros; with m
//! between the two periods where the flows first change sign, the derivative, Σ cₖ (m − k) g^(m−k−1), has one change
//! of sign less. So the zeros of the derivative are found first, in the same way; between two of them the function is
//! monotone and has one zero at most, which bisection finds. Without a change of sign there is none.
//!
//! A rate counts where the value *changes* sign. A double root, where it only touches zero and turns back, is no
//! border between rates that pay and rates that do not, and is left out; so is what lies within rounding of it.

use crate::units::Money;
use serde::{Deserialize, Serialize};

/// A yearly rate of return as a share: −.99 … 10 where it is told.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct YearlyReturn(f64);

impl YearlyReturn {
    /// The bare share.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }
}

/// The rates of return between −99 % and +1000 % a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Irr {
    /// There is no such rate.
    None(NoRate),
    /// The only one.
    One(YearlyReturn),
    /// Several, rising: none of them says how good it is.
    Several(Vec<YearlyReturn>),
    /// None in the range, but one above 1000 % a year.
    AboveRange,
}

/// Why there is no rate of return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoRate {
    /// Nothing is spent, or nothing saved: all amounts have one sign.
    NoSignChange,
    /// At no rate in the range does the value change its sign.
    NoneInRange,
}

/// Growth in a year at the lowest rate, −99 %, and at the highest, +1000 %.
const GROWTH: (f64, f64) = (0.01, 11.0);

/// The rates of return of savings in month 0 and at the ends of the months after it. Amounts within `tolerance` of
/// zero count as zero.
#[must_use]
pub fn irr(month_0: Money, monthly: &[Money], tolerance: Money) -> Irr {
    irr_of_periods(month_0, monthly, tolerance, 12.0)
}

/// The same, of year 0 and the ends of the years after it.
#[must_use]
pub fn irr_of_years(year_0: Money, yearly: &[Money], tolerance: Money) -> Irr {
    irr_of_periods(year_0, yearly, tolerance, 1.0)
}

fn irr_of_periods(first: Money, later: &[Money], tolerance: Money, periods_a_year: f64) -> Irr {
    let flows = scaled(std::iter::once(&first).chain(later).map(|amount| {
        let counts = amount.abs() > tolerance;
        if counts { amount.value() } else { 0.0 }
    }));
    if turn(&flows).is_none() {
        return Irr::None(NoRate::NoSignChange);
    }
    let (lowest, highest) = GROWTH;
    let in_period = |growth: f64| libm::pow(growth, 1.0 / periods_a_year);
    let yearly = |growth: f64| libm::pow(growth, periods_a_year).clamp(lowest, highest) - 1.0;
    let rates: Vec<YearlyReturn> = crossings(&flows, in_period(lowest), in_period(highest))
        .into_iter()
        .map(|growth| YearlyReturn(yearly(growth)))
        .collect();
    match rates.as_slice() {
        [] => {
            // At rates without end only the first amount counts. If it is of the other sign, a root lies between.
            let first = flows.iter().find(|flow| flow.abs() > 0.0).map_or(0.0, |flow| *flow);
            let above = sign(&flows, in_period(highest)) * first < 0.0;
            if above { Irr::AboveRange } else { Irr::None(NoRate::NoneInRange) }
        }
        [only] => Irr::One(*only),
        [_, _, ..] => Irr::Several(rates),
    }
}

/// The first period whose amount has another sign than those before it; nothing if there is none.
fn turn(flows: &[f64]) -> Option<usize> {
    let first = flows.iter().find(|flow| flow.abs() > 0.0)?.is_sign_positive();
    flows.iter().position(|flow| flow.abs() > 0.0 && flow.is_sign_positive() != first)
}

/// The growth factors of a period, rising, at which the value of the flows changes its sign. A border of the range at
/// which it is zero is one of them.
fn crossings(flows: &[f64], low: f64, high: f64) -> Vec<f64> {
    let Some(turn) = turn(flows) else { return Vec::new() };
    let derivative = scaled(flows.iter().zip(0_u32..).map(|(flow, period)| {
        // Never zero: half a period before the turn.
        #[allow(clippy::cast_precision_loss, reason = "periods are few")]
        let power = turn as f64 - 0.5 - f64::from(period);
        flow * power
    }));
    let mut found = Vec::new();
    let mut before: Option<(f64, f64)> = None;
    let inner = crossings(&derivative, low, high);
    for point in std::iter::once(low).chain(inner).chain(std::iter::once(high)) {
        let here = sign(flows, point);
        if here.abs() > 0.0 {
            if let Some((left, sign_left)) = before
                && sign_left * here < 0.0
            {
                found.push(bisect(flows, left, sign_left, point));
            }
            before = Some((point, here));
        } else if (point <= low || point >= high) && found.last().is_none_or(|last| *last < point) {
            found.push(point);
            before = None;
        }
    }
    found
}

/// The same flows with the largest at 1, so that neither sums nor chains of derivatives overflow.
fn scaled(flows: impl Iterator<Item = f64>) -> Vec<f64> {
    let flows: Vec<f64> = flows.collect();
    let largest = flows.iter().fold(0.0_f64, |largest, flow| largest.max(flow.abs()));
    if largest > 0.0 { flows.iter().map(|flow| flow / largest).collect() } else { flows }
}

/// The one growth factor between two at which the value changes its sign from `sign_left`, to the last bit.
fn bisect(flows: &[f64], mut left: f64, sign_left: f64, mut right: f64) -> f64 {
    loop {
        let middle = left + (right - left) / 2.0;
        if middle <= left || middle >= right {
            return middle;
        }
        if value(flows, middle).0 * sign_left > 0.0 {
            left = middle;
        } else {
            right = middle;
        }
    }
}

/// −1, 0 or 1: the sign of the value at a growth factor, 0 where rounding could have made it.
fn sign(flows: &[f64], growth: f64) -> f64 {
    let (value, size) = value(flows, growth);
    #[allow(clippy::cast_precision_loss, reason = "periods are few")]
    let rounding = 4.0 * f64::EPSILON * flows.len() as f64 * size;
    if value.abs() > rounding { value.signum() } else { 0.0 }
}

/// A positive multiple of the value at a growth factor, and the same of the amounts without their signs. In powers
/// that never exceed 1: discounted to the first period where money grows, compounded to the last where it shrinks.
fn value(flows: &[f64], growth: f64) -> (f64, f64) {
    let horner = |(value, size): (f64, f64), flow: &f64, factor: f64| {
        (value * factor + flow, size * factor + flow.abs())
    };
    if growth >= 1.0 {
        flows.iter().rev().fold((0.0, 0.0), |sum, flow| horner(sum, flow, 1.0 / growth))
    } else {
        flows.iter().fold((0.0, 0.0), |sum, flow| horner(sum, flow, growth))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{money, one};
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn years(amounts: &[f64]) -> Irr {
        irr_of_years(one(amounts[0]), &money(&amounts[1..]), Money::ZERO)
    }

    fn rates(found: Irr) -> Vec<f64> {
        match found {
            Irr::None(_) | Irr::AboveRange => Vec::new(),
            Irr::One(only) => vec![only.value()],
            Irr::Several(several) => several.into_iter().map(YearlyReturn::value).collect(),
        }
    }

    #[track_caller]
    fn near(found: Irr, expected: &[f64], within: f64) {
        let found = rates(found);
        let close = found.iter().zip(expected).all(|(one, other)| (one - other).abs() < within);
        assert!(found.len() == expected.len() && close, "found {found:?}, expected {expected:?}");
    }

    // Published: spreadsheets' own example, and the classic with two roots: −1600 + 10000/1.25 − 10000/1.5625 = 0
    // and −1600 + 10000/5 − 10000/25 = 0.
    #[test]
    fn known_rates() {
        near(
            years(&[-70_000.0, 12_000.0, 15_000.0, 18_000.0, 21_000.0, 26_000.0]),
            &[0.086_630_948_0],
            5e-11,
        );
        near(years(&[-1_600.0, 10_000.0, -10_000.0]), &[0.25, 4.0], 1e-12);
        // (g − 1.1)(g − 1.2)(g − 1.3) = g³ − 3.6 g² + 4.31 g − 1.716.
        near(years(&[-1_000.0, 3_600.0, -4_310.0, 1_716.0]), &[0.1, 0.2, 0.3], 1e-10);
        // −100 + 50 ÷ .5: half is lost each year.
        near(years(&[-100.0, 50.0]), &[-0.5], 1e-12);
    }

    // 100 become 110 in twelve months; 100 become 101 in one: 1.01¹² = 1.126825030131969720…
    #[test]
    fn months_make_yearly_rates() {
        let mut monthly = vec![0.0; 12];
        monthly[11] = 110.0;
        near(irr(one(-100.0), &money(&monthly), Money::ZERO), &[0.1], 1e-12);
        near(irr(one(-100.0), &money(&[101.0]), Money::ZERO), &[0.126_825_030_131_969_72], 1e-12);
        // The same one month later.
        near(irr(Money::ZERO, &money(&[-100.0, 101.0]), Money::ZERO), &[0.126_825_030_131_969_72], 1e-12);
    }

    #[test]
    fn no_rate_and_why() {
        assert_eq!(years(&[0.0, 0.0]), Irr::None(NoRate::NoSignChange));
        assert_eq!(years(&[5.0, 0.0, 7.0]), Irr::None(NoRate::NoSignChange));
        assert_eq!(years(&[-5.0, -7.0]), Irr::None(NoRate::NoSignChange));
        // Noise is no change of sign.
        assert_eq!(irr(one(-1e-9), &money(&[5.0]), one(1e-6)), Irr::None(NoRate::NoSignChange));
        // −100 + 100 v − 100 v² has no real root.
        assert_eq!(years(&[-100.0, 100.0, -100.0]), Irr::None(NoRate::NoneInRange));
        // −100 + .5 ÷ .005: −99.5 %.
        assert_eq!(years(&[-100.0, 0.5]), Irr::None(NoRate::NoneInRange));
    }

    #[test]
    fn the_borders_of_the_range() {
        // 100 become 1 100: 1000 %; 1 000 in a month, 1200 % and more a year, lie above.
        near(years(&[-100.0, 1_100.0]), &[10.0], 1e-12);
        near(years(&[-100.0, 1.0]), &[-0.99], 1e-12);
        assert_eq!(years(&[-100.0, 1_101.0]), Irr::AboveRange);
        assert_eq!(irr(one(-1.0), &money(&[1_000.0]), Money::ZERO), Irr::AboveRange);
        // Too large to be added up as they are.
        near(years(&[-1e308, 1e308, 1e308]), &[0.618_033_988_749_894_8], 1e-12);
        assert_eq!(irr(one(1.0), &money(&[-1_000.0]), Money::ZERO), Irr::AboveRange);
    }

    #[test]
    fn a_touch_is_no_crossing() {
        // −(g − 1.1)²: worth nothing at 10 %, less than nothing at any other rate.
        assert_eq!(years(&[-100.0, 220.0, -121.0]), Irr::None(NoRate::NoneInRange));
        // −(g − 1.5)(g − 1.1)² = −g³ + 3.7 g² − 4.51 g + 1.815.
        near(years(&[-1_000.0, 3_700.0, -4_510.0, 1_815.0]), &[0.5], 1e-9);
        // −(g − 1.1)³ crosses, if flatly: −g³ + 3.3 g² − 3.63 g + 1.331.
        near(years(&[-1_000.0, 3_300.0, -3_630.0, 1_331.0]), &[0.1], 1e-4);
    }

    #[test]
    fn many_changes_of_sign_are_no_trouble() {
        let monthly: Vec<f64> = (0..120).map(|month| if month % 2 == 0 { 1e9 } else { -1.001e9 }).collect();
        for rate in rates(irr(one(-1e9), &money(&monthly), Money::ZERO)) {
            assert!((-0.99..=10.0).contains(&rate));
        }
    }

    fn net_present(flows: &[f64], rate: f64) -> f64 {
        flows.iter().zip(0_u32..).map(|(flow, year)| flow / libm::pow(1.0 + rate, f64::from(year))).sum()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 128, rng_seed: RngSeed::Fixed(82), failure_persistence: None, ..Default::default() })]

        // Against a fine scan of the range: as many changes of sign, each within a step of the scan.
        #[test]
        fn a_scan_finds_no_other_rate(flows in prop::collection::vec(-9..=9_i32, 2..9)) {
            let flows: Vec<f64> = flows.into_iter().map(f64::from).collect();
            let found = rates(years(&flows));
            for rate in &found {
                let size: f64 = flows.iter().zip(0_u32..).map(|(flow, year)| flow.abs() / libm::pow(1.0 + rate, f64::from(year))).sum();
                prop_assert!(net_present(&flows, *rate).abs() <= 1e-9 * size, "{} of {:?}", rate, found);
            }
            let steps = 4_000;
            let at = |step: i32| 0.01 * libm::pow(1_100.0, f64::from(step) / f64::from(steps)) - 1.0;
            for step in 0..steps {
                let (from, to) = (at(step), at(step + 1));
                if net_present(&flows, from) * net_present(&flows, to) < 0.0 {
                    let near = found.iter().any(|rate| (from - 1e-6..=to + 1e-6).contains(rate));
                    prop_assert!(near, "between {} and {}, found {:?}", from, to, found);
                }
            }
        }
    }
}
