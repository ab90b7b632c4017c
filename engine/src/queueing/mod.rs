//! Queues in steady state: who waits and how long, who hangs up, and how many agents a service takes.
//!
//! | file | what it knows |
//! |---|---|
//! | [`mod@self`] | loads, patience, what customers meet: [`performance()`] |
//! | `loss` | Erlang's loss formula |
//! | `unlimited` | Erlang C (M/M/n): everybody waits for as long as it takes |
//! | `patience`, `quadrature` | Erlang A (M/M/n+M): those who wait hang up after exponential times |
//! | `requirement` | the fewest agents who do: [`required()`] |
//! | `table` | the same for many loads: [`StaffTable`] |
//!
//! Sources: Erlang B and C, A. K. Erlang 1917, as in R. B. Cooper, *Introduction to Queueing Theory*, ch. 3.
//! Erlang A: C. Palm 1957; the density of the wait by F. Baccelli and G. Hebuterne, *On queues with impatient
//! customers*, 1981; A. Mandelbaum and S. Zeltyn, *Service engineering in action: the Palm/Erlang-A queue*, 2007.
//! Checked against exact values, chains solved another way and a simulation in `tests/queueing/`.
//!
//! Everything is a sum of positive terms, so nothing cancels, by `libm`'s functions, so the bits are the same
//! everywhere. Probabilities carry an absolute error below 1e−12, mean waits a relative one below 1e−10.

mod loss;
mod patience;
mod quadrature;
mod requirement;
mod table;
mod unlimited;

pub use loss::erlang_b;
pub(crate) use loss::mean_idle;
pub use requirement::{Requirement, required};
pub(crate) use requirement::{Tally, Wanted};
pub use table::StaffTable;

use crate::units::{Seconds, Share, smaller};
use patience::Impatience;
use serde::{Deserialize, Serialize};

/// The largest load the model takes, in erlangs.
pub const MAX_ERLANGS: f64 = 100_000.0;

/// Shorter handle times count as this, in seconds: ratios to it stay finite.
const SHORTEST_HANDLE_TIME_S: f64 = 1e-9;

/// Offered load in erlangs: how many agents would be busy if nobody ever waited. 0 … [`MAX_ERLANGS`].
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
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

    /// The fewest agents with whom the queue does not grow without limit, if everybody waits.
    #[must_use]
    pub fn fewest_stable(self) -> u32 {
        // At most MAX_ERLANGS + 1, so the conversion keeps it.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = libm::floor(self.0) as u32;
        whole + 1
    }
}

/// How long customers wait before they hang up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Patience {
    /// For as long as it takes (Erlang C).
    Unlimited,
    /// For an exponentially distributed time of this mean, any from 0 (Erlang A). Less than 1e−12 or more than
    /// 1e12 handle times count as that.
    Mean(Seconds),
}

/// What "answered in time" is measured by, as contracts word it. T is the time allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceDefinition {
    /// Answered within T ÷ offered.
    #[default]
    OfOffered,
    /// Answered within T ÷ answered. Whoever hangs up is forgotten: too few agents may look good.
    OfAnswered,
    /// Answered within T ÷ (offered − abandoned within T).
    ShortAbandonsExcluded,
    /// (Answered + abandoned within T) ÷ offered.
    ShortAbandonsMet,
}

impl ServiceDefinition {
    /// All of them.
    pub const ALL: [Self; 4] =
        [Self::OfOffered, Self::OfAnswered, Self::ShortAbandonsExcluded, Self::ShortAbandonsMet];
}

/// A queue that grows without limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overloaded {
    /// Agents (or servers, where one agent serves several at once) who must be added for it to settle.
    pub agents_missing: u32,
}

/// What became of the contacts offered: shares of them that add up to all.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Fates {
    /// Found every server busy.
    waited: f64,
    /// Answered within T, at once or after a wait.
    in_time: f64,
    /// Answered after T.
    late: f64,
    /// Hung up within T.
    gone_in_time: f64,
    /// Hung up after T.
    gone_late: f64,
    /// Mean wait over all offered, in handle times.
    mean_wait: f64,
}

impl Fates {
    /// Everybody is answered at once.
    const AT_ONCE: Self =
        Self { waited: 0.0, in_time: 1.0, late: 0.0, gone_in_time: 0.0, gone_late: 0.0, mean_wait: 0.0 };

    fn answered(&self) -> f64 {
        self.in_time + self.late
    }

    fn abandoned(&self) -> f64 {
        self.gone_in_time + self.gone_late
    }

    /// What counts for the service level and what against it; the level is the first of their sum.
    fn for_and_against(&self, definition: ServiceDefinition) -> (f64, f64) {
        match definition {
            ServiceDefinition::OfOffered => (self.in_time, self.late + self.abandoned()),
            ServiceDefinition::OfAnswered => (self.in_time, self.late),
            ServiceDefinition::ShortAbandonsExcluded => (self.in_time, self.late + self.gone_late),
            ServiceDefinition::ShortAbandonsMet => {
                (self.in_time + self.gone_in_time, self.late + self.gone_late)
            }
        }
    }
}

/// Times as multiples of the handle time: all that a queue knows of them.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Clock {
    /// The time allowed.
    within: f64,
    patience: Option<Impatience>,
}

impl Clock {
    fn new(handle_time: Seconds, patience: Patience, within: Seconds) -> Self {
        let handle_time = handle_time.value().max(SHORTEST_HANDLE_TIME_S);
        let within = within.value() / handle_time;
        let patience = match patience {
            Patience::Unlimited => None,
            Patience::Mean(mean) => {
                Some(Impatience::new((mean.value() / handle_time).clamp(1e-12, 1e12), within))
            }
        };
        Self { within, patience }
    }

    /// `servers` above the load unless there is patience to end the queue; the load above nothing.
    fn fates(self, servers: f64, load: f64) -> Fates {
        match self.patience {
            None => unlimited::fates(servers, load, self.within),
            Some(patience) => patience.fates(servers, load),
        }
    }
}

/// What customers and agents meet in steady state.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Performance {
    fates: Fates,
    mean_wait_s: f64,
    occupancy: Share,
}

impl Performance {
    /// Share of offered contacts that find every server busy, whether answered later or not.
    #[must_use]
    pub fn p_wait(&self) -> Share {
        Share::of(self.fates.waited, 1.0)
    }

    /// Share of offered contacts that hang up while waiting.
    #[must_use]
    pub fn abandoned(&self) -> Share {
        Share::of(self.fates.abandoned(), 1.0)
    }

    /// Share of offered contacts that hang up within the time allowed.
    #[must_use]
    pub fn abandoned_within(&self) -> Share {
        Share::of(self.fates.gone_in_time, 1.0)
    }

    /// Share of offered contacts that are answered within the time allowed.
    #[must_use]
    pub fn answered_within(&self) -> Share {
        Share::of(self.fates.in_time, 1.0)
    }

    /// Answer rate: answered, of all offered.
    #[must_use]
    pub fn answer_rate(&self) -> Share {
        Share::of(self.fates.answered(), 1.0)
    }

    /// The service level as a contract defines it; nothing of it where nobody is there to answer and the
    /// definition looks at those answered only.
    #[must_use]
    pub fn service_level(&self, definition: ServiceDefinition) -> Share {
        let (met, missed) = self.fates.for_and_against(definition);
        if met > 0.0 { Share::of(met, met + missed) } else { Share::NONE }
    }

    /// Mean wait in seconds over all offered contacts, those who hang up included.
    #[must_use]
    pub const fn mean_wait_s(&self) -> f64 {
        self.mean_wait_s
    }

    /// Share of their time that servers spend on contacts: answered work only.
    #[must_use]
    pub const fn occupancy(&self) -> Share {
        self.occupancy
    }
}

/// What `servers` give to a load. `within` is the time allowed, any from 0. A handle time below 1e−9 s counts as
/// that. Without a load there is nothing to wait for; without servers everybody hangs up.
///
/// # Errors
/// [`Overloaded`] if patience is unlimited and the servers are not more than the erlangs. With a mean patience a
/// queue always settles.
pub fn performance(
    servers: u32,
    load: Erlangs,
    handle_time: Seconds,
    patience: Patience,
    within: Seconds,
) -> Result<Performance, Overloaded> {
    Queue::new(handle_time, patience, within).performance(servers, load)
}

/// Queues of the same handle time, patience and time allowed, whatever their load and servers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Queue {
    handle_time_s: f64,
    clock: Clock,
}

impl Queue {
    pub(crate) fn new(handle_time: Seconds, patience: Patience, within: Seconds) -> Self {
        let handle_time_s = handle_time.value().max(SHORTEST_HANDLE_TIME_S);
        Self { handle_time_s, clock: Clock::new(handle_time, patience, within) }
    }

    /// See [`performance`].
    pub(crate) fn performance(&self, servers: u32, load: Erlangs) -> Result<Performance, Overloaded> {
        if load.0 <= 0.0 {
            return Ok(Performance { fates: Fates::AT_ONCE, mean_wait_s: 0.0, occupancy: Share::NONE });
        }
        let fewest = load.fewest_stable();
        if self.clock.patience.is_none() && servers < fewest {
            return Err(Overloaded { agents_missing: fewest - servers });
        }
        let n = f64::from(servers);
        let fates = self.clock.fates(n, load.0);
        Ok(Performance {
            fates,
            mean_wait_s: smaller(fates.mean_wait * self.handle_time_s, f64::MAX),
            occupancy: if servers == 0 { Share::NONE } else { Share::of(load.0 * fates.answered(), n) },
        })
    }
}
