//! Erlang's loss formula B(n, a), by its inverse, which is a sum of positive terms.

use super::Erlangs;
use crate::units::Share;

/// 1/B(n, a) = Σ n!/((n−k)!·aᵏ), k = 0 … n, for a load above nothing. Infinite where B is below every number.
///
/// All terms are positive, and they fade after some √a beyond n − a.
pub(super) fn inverse_loss(servers: f64, load: f64) -> f64 {
    // Products are faster than quotients.
    let each = 1.0 / load;
    let mut sum = 1.0;
    let mut term = 1.0;
    let mut left = servers;
    // Terms rise while left > load, and only then may be cut.
    while left >= load && left >= 1.0 {
        term *= left * each;
        sum += term;
        left -= 1.0;
        if sum == f64::INFINITY {
            return sum;
        }
    }
    while left >= 1.0 {
        term *= left * each;
        sum += term;
        left -= 1.0;
        if term < sum * (f64::EPSILON / 4.0) {
            break;
        }
    }
    sum
}

/// Share of contacts that find all `servers` busy and are lost, if nobody waits (Erlang B). Any number of servers
/// from 0; continuous in the load.
#[must_use]
pub fn erlang_b(servers: u32, load: Erlangs) -> Share {
    if load.value() <= 0.0 {
        return if servers == 0 { Share::ALL } else { Share::NONE };
    }
    Share::of(1.0, inverse_loss(f64::from(servers), load.value()))
}

/// Mean number of servers without work where nobody waits: n − a·(1 − B(n, a)), as a quotient of sums of positive
/// terms. Of any load.
///
/// With S(n) = 1/B(n, a) it is n·(S(n) − S(n−1)) ÷ S(n), and with cₖ the terms of S(n−1), k = 0 … n−1, that is
/// n·Σ(k+1)cₖ ÷ (a + n·Σcₖ).
pub(crate) fn mean_idle(servers: u32, load: Erlangs) -> f64 {
    let (servers, load) = (f64::from(servers), load.value());
    let (mut sum, mut weighted) = (0.0, 0.0);
    let (mut term, mut place) = (1.0, 1.0);
    let mut left = servers - 1.0;
    while left >= 0.0 {
        sum += term;
        weighted += place * term;
        if (left < load && place * term < weighted * (f64::EPSILON / 4.0)) || weighted == f64::INFINITY {
            break;
        }
        term *= left / load;
        place += 1.0;
        left -= 1.0;
    }
    let idle = servers * weighted / (load + servers * sum);
    // Where the sums are above every number, so is S: next to nothing is lost.
    if idle.is_finite() { idle } else { (servers - load).max(0.0) }
}
