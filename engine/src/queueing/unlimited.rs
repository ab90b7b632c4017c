//! Erlang C: the M/M/n queue.
//!
//! With S = 1/B(n, a), the share that waits is C = n ÷ ((n−a)·S + a), and 1 − C = (n−a)(S−1) ÷ ((n−a)·S + a).
//! A wait is longer than T for C·e^(−(n−a)·T/h).

use super::Fates;
use super::loss::inverse_loss;

/// Of a load above nothing with more servers than erlangs; the time allowed in handle times.
pub(super) fn fates(servers: f64, load: f64, within: f64) -> Fates {
    Queue::new(servers, load, within).fates()
}

/// A queue that can be asked again with one server more, for next to nothing.
pub(super) struct Queue {
    servers: f64,
    load: f64,
    /// 1/B(n, a).
    inverse_loss: f64,
    /// Of those who wait, the share that waits longer than the time allowed, and the rest.
    longer: f64,
    shorter: f64,
    /// The same of one server's work alone: the factor by which `longer` falls with each server.
    longer_by_one: f64,
    shorter_by_one: f64,
}

impl Queue {
    pub(super) fn new(servers: f64, load: f64, within: f64) -> Self {
        let exponent = -(servers - load) * within;
        Self {
            servers,
            load,
            inverse_loss: inverse_loss(servers, load),
            longer: libm::exp(exponent),
            shorter: -libm::expm1(exponent),
            longer_by_one: libm::exp(-within),
            shorter_by_one: -libm::expm1(-within),
        }
    }

    /// Shares answered within the time allowed and after it, but for a common factor.
    pub(super) fn in_time_to_late(&self) -> (f64, f64) {
        let at_once = (self.servers - self.load) * (self.inverse_loss - 1.0);
        (at_once + self.servers * self.shorter, self.servers * self.longer)
    }

    /// 1/B(n+1, a) = 1 + (n+1)/a · 1/B(n, a): the stable direction. All of it sums and products of positives.
    pub(super) fn add_one(&mut self) {
        self.servers += 1.0;
        self.inverse_loss = 1.0 + self.servers / self.load * self.inverse_loss;
        self.shorter += self.longer * self.shorter_by_one;
        self.longer *= self.longer_by_one;
    }

    fn fates(&self) -> Fates {
        if self.inverse_loss == f64::INFINITY {
            return Fates::AT_ONCE;
        }
        let spare = self.servers - self.load;
        let whole = spare * self.inverse_loss + self.load;
        if whole == f64::INFINITY {
            return Fates::AT_ONCE;
        }
        let (in_time, late) = self.in_time_to_late();
        let waited = self.servers / whole;
        Fates {
            waited,
            in_time: in_time / whole,
            late: late / whole,
            gone_in_time: 0.0,
            gone_late: 0.0,
            mean_wait: waited / spare,
        }
    }
}
