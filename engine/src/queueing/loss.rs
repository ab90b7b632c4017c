//! Erlang's loss formula B(n, a), by its inverse, which is a sum of positive terms.

use super::Erlangs;
use crate::units::Share;

/// 1/B(n, a) = Σ n!/((n−k)!·aᵏ), k = 0 … n, for a load above nothing. Infinite where B is below every number.
///
/// All terms are positive, and they fade after some √a beyond n − a.
pub(super) fn inverse_loss(servers: f64, load: f64) -> f64 {
    let mut sum = 1.0;
    let mut term = 1.0;
    let mut left = servers;
    while left >= 1.0 {
        term *= left / load;
        sum += term;
        // Terms rise while left > load and only then may be cut.
        if (left < load && term < sum * (f64::EPSILON / 4.0)) || sum == f64::INFINITY {
            break;
        }
        left -= 1.0;
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
