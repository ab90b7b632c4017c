//! Integrals over the density of the offered wait, for queues of many customers: see `patience`.
//!
//! The density e^(g(u)) is a single hump, or one side of it, and g is known to its curvature: twice forty nodes
//! of Gauss and Legendre give all the digits, whether the hump is a millionth wide or one.

/// e^(−d) − 1 + d, without the difference of nearly equal numbers: how far a hump has fallen at a distance d from
/// its top, as a multiple of its curvature.
pub(super) fn dip(d: f64) -> f64 {
    if d.abs() > 0.1 {
        return libm::expm1(-d) + d;
    }
    // d²/2! − d³/3! + … − d¹¹/11!…, of which the first left out is below .1¹⁰·2/12! of the whole.
    const INVERSE: [f64; 9] = [1.0 / 11.0, 0.1, 1.0 / 9.0, 0.125, 1.0 / 7.0, 1.0 / 6.0, 0.2, 0.25, 1.0 / 3.0];
    let rest = INVERSE.iter().fold(0.0, |rest, inverse| (1.0 - rest) * d * inverse);
    (1.0 - rest) * d * d / 2.0
}

/// Where the density has fallen by e^(−FADED), it is left out.
const FADED: f64 = 40.0;

/// Weights c·e^(g(u)) du, g(u) = x(1 − e^(−u)) − c·u, relative to a top: where they are highest, or begin.
#[derive(Clone, Copy)]
pub(super) struct Weights {
    /// Where the top is.
    top: f64,
    /// There, what share of customers has stayed, and gone.
    stayed: f64,
    gone: f64,
    /// From the top, g falls by curvature·dip(d) + slope·d.
    curvature: f64,
    slope: f64,
    /// c, or less of it where the top is not the highest.
    height: f64,
    /// e^(−g(top)): what a customer who does not wait weighs.
    pub(super) scale: f64,
}

/// The weight between two points: all of it, its answered part, and its part gone beyond a given share.
#[derive(Clone, Copy)]
pub(super) struct Weight {
    pub(super) all: f64,
    pub(super) answered: f64,
    pub(super) gone: f64,
}

impl Weight {
    const NOTHING: Self = Self { all: 0.0, answered: 0.0, gone: 0.0 };
}

impl Weights {
    /// `spare` is c − x, known better than as their difference. c at least some dozens, x some hundreds.
    pub(super) fn new(c: f64, x: f64, spare: f64) -> Self {
        if spare >= 0.0 {
            return Self {
                top: 0.0,
                stayed: 1.0,
                gone: 0.0,
                curvature: x,
                slope: spare,
                height: c,
                scale: 1.0,
            };
        }
        let gone = -spare / x;
        // ln(x/c); g there is c·(x/c − 1 − ln(x/c)).
        let top = -libm::log1p(-gone);
        let scale = libm::exp(-c * dip(-top));
        Self { top, stayed: c / x, gone, curvature: c, slope: 0.0, height: c, scale }
    }

    /// The same weights seen from a point to the right of the top.
    fn seen_from_right(&self, distance: f64) -> Self {
        let change = libm::expm1(-distance);
        Self {
            top: self.top + distance,
            stayed: self.stayed * (1.0 + change),
            gone: self.gone - self.stayed * change,
            curvature: self.curvature * (1.0 + change),
            slope: self.slope - self.curvature * change,
            height: self.height * libm::exp(-self.curvature * dip(distance) - self.slope * distance),
            scale: self.scale,
        }
    }

    /// The integral from `from` to `to`, which may be infinite; `gone` counts those gone beyond the share
    /// `gone_before`.
    pub(super) fn between(&self, from: f64, to: f64, gone_before: f64) -> Weight {
        if from == f64::INFINITY {
            return Weight::NOTHING;
        }
        if from > self.top {
            return self.seen_from_right(from - self.top).beyond(0.0, to, gone_before);
        }
        let low = (from - self.top).max(-libm::sqrt(2.0 * FADED / self.curvature));
        self.beyond(low, to, gone_before)
    }

    /// From a distance to the top, to the left or nothing.
    fn beyond(&self, low: f64, to: f64, gone_before: f64) -> Weight {
        let mut sum = Weight::NOTHING;
        let high = (to - self.top).min(self.faded());
        if low >= high {
            return sum;
        }
        let (middle, half) = (low + (high - low) / 2.0, (high - low) / 2.0);
        for (node, weight) in GAUSS_LEGENDRE {
            self.add(&mut sum, middle - half * node, weight, gone_before);
            self.add(&mut sum, middle + half * node, weight, gone_before);
        }
        let width = self.height * half;
        Weight { all: sum.all * width, answered: sum.answered * width, gone: sum.gone * width }
    }

    /// How far right of the top the density has faded: the root of (k+s)d² + (2s−F)d − 2F, for a curvature k and
    /// a slope s, as dip(d) ≥ d²/(2+d).
    fn faded(&self) -> f64 {
        let b = 2.0 * self.slope - FADED;
        let root = libm::sqrt(b * b + 8.0 * FADED * (self.curvature + self.slope));
        if b > 0.0 { 4.0 * FADED / (root + b) } else { (root - b) / (2.0 * (self.curvature + self.slope)) }
    }

    fn add(&self, sum: &mut Weight, d: f64, weight: f64, gone_before: f64) {
        let dip = dip(d);
        // e^(−d) − 1.
        let change = dip - d;
        let density = weight * libm::exp(-self.curvature * dip - self.slope * d);
        sum.all += density;
        sum.answered += density * self.stayed * (1.0 + change);
        sum.gone += density * (self.gone - self.stayed * change - gone_before).max(0.0);
    }
}

/// The positive nodes of the polynomial of degree 40, and their weights; the others mirror them. Computed with
/// 50 digits by Newton's method.
const GAUSS_LEGENDRE: [(f64, f64); 20] = [
    (0.03877241750605082, 0.0775059479784248),
    (0.11608407067525521, 0.07703981816424797),
    (0.1926975807013711, 0.07611036190062624),
    (0.2681521850072537, 0.07472316905796826),
    (0.3419940908257585, 0.07288658239580406),
    (0.413779204371605, 0.07061164739128678),
    (0.4830758016861787, 0.0679120458152339),
    (0.5494671250951282, 0.06480401345660104),
    (0.6125538896679802, 0.06130624249292894),
    (0.6719566846141796, 0.05743976909939155),
    (0.7273182551899271, 0.05322784698393682),
    (0.7783056514265194, 0.04869580763507223),
    (0.8246122308333117, 0.04387090818567327),
    (0.8659595032122595, 0.038782167974472016),
    (0.9020988069688743, 0.033460195282547844),
    (0.9328128082786765, 0.0279370069800234),
    (0.9579168192137917, 0.02224584919416696),
    (0.9772599499837743, 0.01642105838190789),
    (0.990726238699457, 0.010498284531152813),
    (0.9982377097105593, 0.004521277098533191),
];
