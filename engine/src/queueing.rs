//! Queues: the probability to wait, and how long, with agents who share one queue of unlimited length.
//!
//! Erlang C (M/M/n): A. K. Erlang 1917; formulas as in R. B. Cooper, *Introduction to Queueing Theory*, ch. 3.
//! Checked against exact values in `tests/queueing.rs`.

use crate::units::{Seconds, Share};
use serde::Serialize;

/// The largest load the model takes, in erlangs.
pub const MAX_ERLANGS: f64 = 100_000.0;

/// Offered load in erlangs: how many agents would be busy if nobody ever waited. 0 … [`MAX_ERLANGS`].
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Erlangs(f64);

impl Erlangs {
    /// Nobody calls.
    pub const NONE: Self = Self(0.0);

    /// The load; nothing if above [`MAX_ERLANGS`], or not a number.
    #[must_use]
    pub fn new(erlangs: f64) -> Option<Self> {
        (0.0..=MAX_ERLANGS).contains(&erlangs).then_some(Self(erlangs))
    }

    /// The bare number.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }

    /// The fewest agents with whom the queue does not grow without limit.
    #[must_use]
    pub fn fewest_stable(self) -> u32 {
        // At most MAX_ERLANGS + 1, so the conversion keeps it.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = libm::floor(self.0) as u32;
        whole + 1
    }
}

/// Erlang's loss formula B(n, a): the share of contacts that find all `agents` busy where nobody waits.
///
/// Evaluated as 1/B = Σ n!/((n−k)!·aᵏ), k = 0 … n: all terms positive, so nothing cancels, and they fade
/// after some √a beyond n − a.
fn loss(agents: u32, load: f64) -> f64 {
    if load <= 0.0 {
        return if agents == 0 { 1.0 } else { 0.0 };
    }
    let mut sum = 1.0;
    let mut term = 1.0;
    let mut left = f64::from(agents);
    while left >= 1.0 {
        term *= left / load;
        sum += term;
        // Terms rise while left > load and only then may be cut.
        if left < load && term < sum * (f64::EPSILON / 4.0) {
            break;
        }
        // Above the largest number, B is below the smallest.
        if sum.is_infinite() {
            return 0.0;
        }
        left -= 1.0;
    }
    1.0 / sum
}

/// B(n + 1, a) from B(n, a): the stable direction of the recurrence.
fn loss_with_one_more(loss: f64, agents: u32, load: f64) -> f64 {
    load * loss / (f64::from(agents) + 1.0 + load * loss)
}

/// Share of contacts that find all `agents` busy and are lost (Erlang B).
#[must_use]
pub fn erlang_b(agents: u32, load: Erlangs) -> Share {
    Share::of(loss(agents, load.0), 1.0)
}

/// An M/M/n queue in steady state.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Queue {
    agents: u32,
    load: f64,
    p_wait: f64,
}

/// A queue that grows without limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Overloaded {
    /// Agents who must be added for it to settle.
    pub agents_missing: u32,
}

impl Queue {
    /// The queue of a load with so many agents.
    ///
    /// # Errors
    /// [`Overloaded`] unless agents > load.
    pub fn new(agents: u32, load: Erlangs) -> Result<Self, Overloaded> {
        let fewest = load.fewest_stable();
        if agents < fewest {
            return Err(Overloaded { agents_missing: fewest - agents });
        }
        Ok(Self::from_loss(agents, load.0, loss(agents, load.0)))
    }

    fn from_loss(agents: u32, load: f64, loss: f64) -> Self {
        let n = f64::from(agents);
        Self { agents, load, p_wait: n * loss / (n - load + load * loss) }
    }

    /// How many agents it has.
    #[must_use]
    pub const fn agents(&self) -> u32 {
        self.agents
    }

    /// Share of contacts that wait at all (Erlang C).
    #[must_use]
    pub fn p_wait(&self) -> Share {
        Share::of(self.p_wait, 1.0)
    }

    /// Share of contacts answered within `within`: 1 − C·e^(−(n−a)·T/h).
    #[must_use]
    pub fn service_level(&self, within: Seconds, handle_time: Seconds) -> Share {
        let spare = f64::from(self.agents) - self.load;
        let waits = libm::exp(-spare * within.value() / handle_time.value());
        Share::of(1.0 - self.p_wait * waits, 1.0)
    }

    /// Mean wait over all contacts, in seconds: C·h/(n−a).
    #[must_use]
    pub fn mean_wait_s(&self, handle_time: Seconds) -> f64 {
        self.p_wait * handle_time.value() / (f64::from(self.agents) - self.load)
    }

    /// Share of their time that agents spend on contacts.
    #[must_use]
    pub fn occupancy(&self) -> Share {
        Share::of(self.load, f64::from(self.agents))
    }

    /// The queue of the same load with one agent more.
    fn with_one_more(&self, loss: &mut f64) -> Self {
        *loss = loss_with_one_more(*loss, self.agents, self.load);
        Self::from_loss(self.agents + 1, self.load, *loss)
    }
}

/// The smallest queue of this load that passes the test. `passes` must not turn false again with more agents,
/// and must hold for some number of them.
pub fn smallest(load: Erlangs, at_least: u32, passes: impl Fn(&Queue) -> bool) -> Queue {
    let agents = load.fewest_stable().max(at_least);
    let mut lost = loss(agents, load.0);
    let mut queue = Queue::from_loss(agents, load.0, lost);
    while !passes(&queue) {
        queue = queue.with_one_more(&mut lost);
    }
    queue
}
