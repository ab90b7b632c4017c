//! Erlang A: the M/M/n+M queue, exactly.
//!
//! With n servers, load a, patience p and all times in handle times, let c = n·p, x = a·p, τ = T/p. A contact
//! that finds every server busy meets the offered wait V, which a customer of endless patience would see. Where
//! S = 1/B(n, a), V is 0 with weight S − 1, and u = V/p has the weight c·e^(g(u)) du, g(u) = x(1 − e^(−u)) − c·u
//! (Baccelli and Hebuterne). Of those who meet u, e^(−u) are answered, the others hang up.
//!
//! That integral is Q(c, x) = Σ xʲ ÷ ((c+1) … (c+j)), j ≥ 0, and from τ on it is e^(g(τ))·Q(c, x·e^(−τ)). So:
//! - up to some hundred customers per patience (x), the series are summed;
//! - beyond, where c is small, no customer ever finds a free server: Q is Γ(c+1)·x^(−c)·eˣ to the last bit, and
//!   what is left is the incomplete gamma function's own series;
//! - elsewhere the integrals are evaluated as such (`quadrature`), at a cost that grows with nothing.

use super::Fates;
use super::loss::inverse_loss;
use super::quadrature::{Weights, dip};
use crate::units::larger;

/// Up to here series are summed: they have at most x + 9√x terms, and e^x is a number.
const LONGEST_SERIES: f64 = 600.0;

/// A term no larger than this part of the sum ends a series.
const CUT: f64 = f64::EPSILON / 256.0;

/// Above [`LONGEST_SERIES`], a server count below this leaves e^(−300) or less to be answered at once.
const FEW_SERVERS: f64 = 64.0;

/// Patience and the time allowed, in handle times, with what depends on nothing else.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Impatience {
    mean: f64,
    within: f64,
    tau: f64,
    /// e^(−τ) and what is left to 1.
    stay: f64,
    gone: f64,
    dip: f64,
}

impl Impatience {
    /// Of a mean patience above nothing.
    pub(super) fn new(mean: f64, within: f64) -> Self {
        let tau = within / mean;
        let (stay, gone) = (libm::exp(-tau), -libm::expm1(-tau));
        Self { mean, within, tau, stay, gone, dip: dip(tau) }
    }

    /// Of a load above nothing with any number of servers.
    pub(super) fn fates(&self, servers: f64, load: f64) -> Fates {
        if servers < 1.0 {
            // Everybody waits for as long as they like.
            return Fates {
                waited: 1.0,
                in_time: 0.0,
                late: 0.0,
                gone_in_time: self.gone,
                gone_late: self.stay,
                mean_wait: self.mean,
            };
        }
        let busy = inverse_loss(servers, load);
        if busy == f64::INFINITY {
            return Fates::AT_ONCE;
        }
        let spare = (servers - load) * self.mean;
        let times = *self;
        let waiting = Waiting { servers, load, c: servers * self.mean, x: load * self.mean, spare, times };
        let weights = if waiting.x <= LONGEST_SERIES {
            waiting.by_series()
        } else if waiting.c < FEW_SERVERS {
            waiting.without_a_free_server()
        } else {
            waiting.by_quadrature()
        };
        // Finite weights whose sum is at least the idle part; `busy` is at least 1.
        let at_once = (busy - 1.0) * weights.scale;
        let whole = at_once + weights.all;
        let gone = weights.gone_in_time + weights.gone_late;
        Fates {
            waited: weights.all / whole,
            in_time: (at_once + weights.in_time) / whole,
            late: weights.late / whole,
            gone_in_time: weights.gone_in_time / whole,
            gone_late: weights.gone_late / whole,
            mean_wait: self.mean * (gone / whole),
        }
    }
}

/// What becomes of those who wait, but for a common factor.
struct Split {
    /// That factor: the weight of a customer who does not wait, relative to the state of all servers busy.
    scale: f64,
    all: f64,
    in_time: f64,
    late: f64,
    gone_in_time: f64,
    gone_late: f64,
}

struct Waiting {
    servers: f64,
    load: f64,
    c: f64,
    x: f64,
    /// c − x.
    spare: f64,
    times: Impatience,
}

impl Waiting {
    /// g(τ), without the difference of nearly equal numbers.
    fn exponent_at_tau(&self) -> f64 {
        let Impatience { within, tau, gone, dip, .. } = self.times;
        if tau > 1.0 {
            self.x * gone - self.servers * within
        } else {
            (self.load - self.servers) * within - self.x * dip
        }
    }

    fn by_series(&self) -> Split {
        let beyond = libm::exp(self.exponent_at_tau());
        let (all, after) = Series::both(self.c, self.x, self.times.stay);
        let late = beyond * self.c * after.terms;
        let gone_late = beyond * after.places;
        Split {
            scale: 1.0,
            all: 1.0 + self.x * all.terms,
            in_time: larger(self.c * all.terms - late, 0.0),
            late,
            gone_in_time: larger(all.places - gone_late, 0.0),
            gone_late,
        }
    }

    /// V/p has the distribution of the time until all but c of x have left: P(u > τ) = P(c, x·e^(−τ)), the
    /// regularised incomplete gamma function.
    fn without_a_free_server(&self) -> Split {
        let answered = self.c / self.x;
        let z = self.x * self.times.stay;
        let (late, gone_late) = if z > LONGEST_SERIES {
            (answered, self.times.stay - answered)
        } else {
            let (after, _) = Series::both(self.c, z, 1.0);
            let lead = libm::exp(self.c * libm::log(z) - z - libm::lgamma(self.c + 1.0));
            // Per 1/z in the series, as here per 1/x.
            let per = lead * (z / self.x);
            (per * self.c * after.terms, per * after.places)
        };
        Split {
            scale: 0.0,
            all: 1.0,
            in_time: larger(answered - late, 0.0),
            late,
            gone_in_time: larger(1.0 - answered - gone_late, 0.0),
            gone_late,
        }
    }

    fn by_quadrature(&self) -> Split {
        let weights = Weights::new(self.c, self.x, self.spare);
        let Impatience { tau, gone: gone_at_tau, .. } = self.times;
        let before = weights.between(0.0, tau, 0.0);
        let after = weights.between(tau, f64::INFINITY, gone_at_tau);
        Split {
            scale: weights.scale,
            all: before.all + after.all,
            in_time: before.answered,
            late: after.answered,
            gone_in_time: before.gone + gone_at_tau * after.all,
            gone_late: after.gone,
        }
    }
}

/// Σ tⱼ and Σ j·tⱼ over j ≥ 1, where tⱼ = yʲ·x^(j−1) ÷ ((c+1) … (c+j)).
struct Series {
    terms: f64,
    places: f64,
}

impl Series {
    /// That of y = 1 and that of a y up to 1, whose terms are the same times yʲ, and fade as early.
    fn both(c: f64, x: f64, y: f64) -> (Self, Self) {
        let mut divisor = c + 1.0;
        let first = 1.0 / divisor;
        let (mut term, mut power) = (first, y);
        // Of the terms from the second on.
        let (mut one, mut other) = (0.0, 0.0);
        loop {
            divisor += 1.0;
            term *= x / divisor;
            power *= y;
            one += term;
            other += term * power;
            // Terms rise while divisor < x and only then may be cut. Places make them count more.
            if term <= one * CUT && divisor >= x {
                return (Self::of((first, one), (c, x)), Self::of((first * y, other), (c, x * y)));
            }
        }
    }

    /// From the first term and the sum of the others alone. As (c + j + 1)·tⱼ₊₁ = xy·tⱼ, summed over j
    /// Σ j·tⱼ = y + (xy − c)·Σ tⱼ, which is (1 + xy)·t₁ + (xy − c)·Σ tⱼ over j ≥ 2: at worst a difference, of which one
    /// part in xy is left.
    fn of((first, others): (f64, f64), (c, xy): (f64, f64)) -> Self {
        Self { terms: first + others, places: larger((1.0 + xy) * first + (xy - c) * others, first) }
    }
}
