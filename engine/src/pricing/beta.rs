//! The Beta distribution, to the last digits that matter: how often a share falls below a level.

use core::f64::consts::PI;

/// A Beta distribution inside 0 … 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Beta {
    a: f64,
    b: f64,
}

impl Beta {
    /// The one with this mean, strictly between 0 and 1, and this standard deviation, above 0 and at most half of
    /// the largest there is, √(μ(1 − μ)): with ν = μ(1 − μ) ÷ σ² − 1, a = μν and b = (1 − μ)ν.
    pub(super) fn with(mean: f64, deviation: f64) -> Self {
        let spread = mean * (1.0 - mean);
        let capped = deviation.min(libm::sqrt(spread) / 2.0);
        // At the cap ν is 3; rounding must not tear it from there.
        let weight = (spread / (capped * capped) - 1.0).max(3.0);
        Self { a: mean * weight, b: (1.0 - mean) * weight }
    }

    /// How often the share is below `level`: the regularized incomplete beta function.
    pub(super) fn below(self, level: f64) -> f64 {
        if level <= 0.0 {
            return 0.0;
        }
        if level >= 1.0 {
            return 1.0;
        }
        let Self { a, b } = self;
        // The fraction converges fast on this side of the mean; the other side is its mirror image.
        if level < (a + 1.0) / (a + b + 2.0) {
            power(a, b, level) / a * fraction(a, b, level)
        } else {
            1.0 - power(a, b, level) / b * fraction(b, a, 1.0 - level)
        }
    }

    /// How often the share is above `level`.
    pub(super) fn above(self, level: f64) -> f64 {
        Self { a: self.b, b: self.a }.below(1.0 - level)
    }
}

/// The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method.
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    /// Takes the place of a zero that would be divided by.
    const TINY: f64 = 1e-300;
    /// About √max(a, b) terms are enough; a spread of a tenth of a point takes some hundred.
    const MOST: u32 = 20_000;
    let kept = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / kept(1.0 - (a + b) * x / (a + 1.0));
    let mut result = d;
    for term in 1..=MOST {
        let m = f64::from(term);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        for step in [even, odd] {
            d = 1.0 / kept(1.0 + step * d);
            c = kept(1.0 + step / c);
            result *= c * d;
        }
        if (c * d - 1.0).abs() < 1e-16 {
            break;
        }
    }
    result
}

/// x^a (1 − x)^b ÷ B(a, b), without the cancellation of large gamma functions: Loader's saddle point, "Fast and
/// accurate computation of binomial probabilities", 2000.
fn power(a: f64, b: f64, x: f64) -> f64 {
    let n = a + b;
    let exponent = stirling_error(n)
        - stirling_error(a)
        - stirling_error(b)
        - deviance(a, n * x)
        - deviance(b, n * (1.0 - x));
    libm::exp(exponent) * libm::sqrt(a * b / (2.0 * PI * n))
}

/// ln Γ(z + 1) less Stirling's formula for it.
fn stirling_error(z: f64) -> f64 {
    if z > 16.0 {
        let square = z * z;
        let series = 1.0 / 1680.0 - (1.0 / 1188.0 - 691.0 / 360_360.0 / square) / square;
        return (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1260.0 - series / square) / square) / square) / z;
    }
    libm::lgamma(z + 1.0) - (z + 0.5) * libm::log(z) + z - 0.5 * libm::log(2.0 * PI)
}

/// x ln(x ÷ m) + m − x, where x and m may be close.
fn deviance(x: f64, m: f64) -> f64 {
    let difference = x - m;
    if difference.abs() < 0.1 * (x + m) {
        let v = difference / (x + m);
        let mut sum = difference * v;
        let mut power = 2.0 * x * v;
        let mut odd = 1.0;
        loop {
            power *= v * v;
            odd += 2.0;
            let next = sum + power / odd;
            // Each term is at most a hundredth of the one before.
            if (next - sum).abs() <= 0.0 {
                return next;
            }
            sum = next;
        }
    }
    x * libm::log(x / m) + m - x
}

#[cfg(test)]
mod tests {
    use super::*;

    // Values from mpmath at 40 digits.
    #[test]
    fn the_incomplete_beta_function_is_exact() {
        let check = |a: f64, b: f64, x: f64, expected: f64| {
            let found = Beta { a, b }.below(x);
            assert!((found - expected).abs() < 1e-12, "I_{x}({a}, {b}): {found} for {expected}");
            let above = Beta { a, b }.above(x);
            assert!((above + expected - 1.0).abs() < 1e-12, "above {x}: {above}");
        };
        check(2.0, 2.0, 0.6, 0.648);
        check(2.0, 2.0, 0.8, 0.896);
        check(0.5, 0.5, 0.25, 1.0 / 3.0);
        check(79.2, 19.8, 0.8, 0.479_920_454_834_423_9);
        check(79.2, 19.8, 0.7, 0.010_714_011_904_478_169);
        check(3e-12, 3.0, 0.5, 0.999_999_999_999_795_6);
        check(2.9, 0.1, 0.9, 0.101_579_421_850_177_83);
        check(124_999.5, 124_999.5, 0.501, 0.841_344_262_125_642_3);
        check(124_999.5, 124_999.5, 0.4995, 0.308_538_022_816_687_1);
        check(56.28125, 33.05407, 0.8, 0.999_884_529_976_632_9);
        check(224_100.0, 24_900.0, 0.9, 0.499_289_346_007_401_9);
        check(1.5, 0.0015, 0.999, 0.009_398_179_885_870_886);
        check(2.0, 3.0, 0.0, 0.0);
        check(2.0, 3.0, 1.0, 1.0);
    }

    // Values from mpmath at 40 digits. Up to 16 two numbers of some tens are taken from each other.
    #[test]
    fn what_stirlings_formula_lacks_is_right_on_both_sides() {
        let check = |z: f64, expected: f64, within: f64| {
            let found = stirling_error(z);
            assert!((found - expected).abs() < within, "{z}: {found} for {expected}");
        };
        check(0.001, 2.542_270_467_967_094_6, 1e-14);
        check(0.5, 0.153_426_409_720_027_35, 1e-14);
        check(1.0, 0.081_061_466_795_327_26, 1e-14);
        check(16.0, 0.005_207_655_919_609_64, 3e-14);
        check(16.5, 0.005_049_887_331_583_002, 1e-17);
        check(20.0, 0.004_166_319_691_996_922, 1e-17);
        check(1e5, 8.333_333_333_305_556e-7, 1e-21);
    }

    // Likewise. Where x and m are close, by the series.
    #[test]
    fn deviance_is_right_near_and_far() {
        let check = |x: f64, m: f64, expected: f64| {
            let found = deviance(x, m);
            assert!((found - expected).abs() < 1e-13 * expected, "{x}, {m}: {found} for {expected}");
        };
        check(10.0, 10.5, 0.012_098_358_305_679_97);
        check(10.0, 9.0, 0.053_605_156_578_263_01);
        check(1_000.0, 1_001.0, 4.996_669_164_668_332e-4);
        check(2.0, 2.4, 0.035_356_886_412_090_75);
        check(3.0, 5.0, 0.467_523_128_702_028);
        check(5.0, 3.0, 0.554_128_118_829_953_4);
        check(0.001, 3.0, 2.990_993_632_432_35);
    }

    // Mean .5, deviation √.05: ν = .25 ÷ .05 − 1 = 4, so Beta(2, 2).
    #[test]
    fn mean_and_deviation_give_the_shape() {
        let shape = Beta::with(0.5, libm::sqrt(0.05));
        assert!((shape.a - 2.0).abs() < 1e-12 && (shape.b - 2.0).abs() < 1e-12, "{shape:?}");
        // A deviation beyond half the largest is taken as that half: ν = 3.
        assert_eq!(Beta::with(0.5, 0.9), Beta { a: 1.5, b: 1.5 });
    }
}
