//! The fewest agents that give a service.
//!
//! More servers make the offered wait V stochastically shorter, even in the order of likelihood ratios: one more
//! multiplies its density by e^(−u) and raises the weight of no wait. Each service level is a mean of a falling
//! function of V, or the chance of V ≤ T once V is weighted by a falling one (e^(−u) for those answered), which
//! keeps that order. So all four rise with the number of agents, and fall with the load, and what passes once
//! passes for ever: the smallest can be searched from anywhere.

use super::unlimited::Queue;
use super::{Clock, Erlangs, Fates, Patience, ServiceDefinition};
use crate::units::{Seconds, Share, smaller};
use std::num::NonZeroU32;

/// Relative room for rounding: what is exactly at a limit is within it, whichever way a quotient was rounded.
pub(super) const ROUNDING: f64 = 1e-12;

/// Missing less than this is missing nothing: 1 less it is the largest number below 1.
const NOTHING: f64 = f64::EPSILON / 2.0;

/// Lower caps on occupancy count as this, so that numbers of agents stay numbers.
const LOWEST_CAP: f64 = 1e-4;

/// The service that a number of agents is to give. All of it must hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Requirement {
    /// Least service level. 1 is met where the level differs from it by less than 2⁻⁵³.
    pub target: Share,
    /// What the level is measured by.
    pub definition: ServiceDefinition,
    /// The time allowed.
    pub within: Seconds,
    /// Largest occupancy; below 1e−4 it counts as that.
    pub occupancy_cap: Share,
    /// Largest share that may hang up; below 2⁻⁵³ it counts as that. Nobody does where patience is unlimited.
    pub abandonment_limit: Option<Share>,
    /// Fewest agents, whatever the load.
    pub minimum: u32,
    /// Contacts that an agent serves at once: n agents are n·k servers.
    pub per_agent: NonZeroU32,
}

/// The smallest number of agents that meets a requirement: that many do, and one fewer does not, or is fewer than
/// the minimum. At least 1 unless nobody calls; then the minimum. Handle time, patience and load as in
/// [`performance()`](super::performance()).
///
/// Being within a limit allows for a relative rounding of 1e−12.
#[must_use]
pub fn required(load: Erlangs, handle_time: Seconds, patience: Patience, requirement: &Requirement) -> u32 {
    Wanted::new(handle_time, patience, requirement).agents(load.value())
}

/// What becomes of the contacts of a half-hour, as the service level counts them: shares of those offered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Tally {
    /// What counts for it.
    pub met: f64,
    /// What counts against it.
    pub missed: f64,
    /// Whether the queue settles and every limit but the target is kept.
    pub within_limits: bool,
}

/// A requirement with its times in handle times.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    clock: Clock,
    definition: ServiceDefinition,
    /// The target, and what may be missed.
    target: f64,
    rest: f64,
    cap: f64,
    abandonment_limit: Option<f64>,
    minimum: u32,
    per_agent: u32,
}

/// A number of agents that was tried: the logarithm of the ratio by which the tightest limit is kept; negative if
/// it is not.
#[derive(Debug, Clone, Copy)]
struct Tried {
    agents: u32,
    margin: f64,
}

impl Wanted {
    pub(crate) fn new(handle_time: Seconds, patience: Patience, requirement: &Requirement) -> Self {
        let target = requirement.target.value();
        Self {
            clock: Clock::new(handle_time, patience, requirement.within),
            definition: requirement.definition,
            target,
            rest: (1.0 - target).max(NOTHING),
            cap: requirement.occupancy_cap.value().max(LOWEST_CAP),
            abandonment_limit: requirement.abandonment_limit.map(|limit| limit.value().max(NOTHING)),
            minimum: requirement.minimum,
            per_agent: requirement.per_agent.get(),
        }
    }

    pub(super) fn minimum(&self) -> u32 {
        self.minimum
    }

    /// See [`required`].
    pub(super) fn agents(&self, load: f64) -> u32 {
        if load <= 0.0 {
            self.minimum
        } else if self.clock.patience.is_none() {
            self.agents_without_patience(load)
        } else {
            self.agents_with_patience(load)
        }
    }

    fn servers(&self, agents: u32) -> f64 {
        f64::from(agents) * f64::from(self.per_agent)
    }

    /// Agents for at least so many servers, at most the largest `u32`.
    fn agents_for(&self, servers: f64) -> u32 {
        whole(libm::ceil(servers / f64::from(self.per_agent)))
    }

    /// The logarithm of the ratio by which the tightest limit is kept; negative if it is not, and the more so the
    /// fewer the agents and the larger the load. Not below −[`ROUNDING`] if they are enough.
    pub(super) fn margin(&self, agents: u32, load: f64) -> f64 {
        let servers = self.servers(agents);
        if self.clock.patience.is_none() && servers <= load {
            return f64::NEG_INFINITY;
        }
        let fates = self.clock.fates(servers, load);
        let (met, missed) = fates.for_and_against(self.definition);
        let level = ratio(met * self.rest, missed * self.target);
        libm::log(smaller(level, self.room(servers, load, &fates)))
    }

    /// The ratio by which the tightest limit but the target is kept; below 1 if it is not.
    fn room(&self, servers: f64, load: f64, fates: &Fates) -> f64 {
        let occupancy = ratio(self.cap * servers, load * fates.answered());
        let abandonment = match self.abandonment_limit {
            None => f64::INFINITY,
            Some(limit) => ratio(limit, fates.abandoned()),
        };
        smaller(occupancy, abandonment)
    }

    /// What so many agents give to a load. A queue that grows without limit misses everything.
    pub(crate) fn tally(&self, agents: u32, load: Erlangs) -> Tally {
        let load = load.value();
        if load <= 0.0 {
            return Tally { met: 1.0, missed: 0.0, within_limits: agents >= self.minimum };
        }
        let servers = self.servers(agents);
        if self.clock.patience.is_none() && servers <= load {
            return Tally { met: 0.0, missed: 1.0, within_limits: false };
        }
        let fates = self.clock.fates(servers, load);
        let (met, missed) = fates.for_and_against(self.definition);
        let kept = self.room(servers, load, &fates) >= 1.0 - ROUNDING;
        Tally { met, missed, within_limits: kept && agents >= self.minimum.max(1) }
    }

    /// By how much contacts met and missed, as shares or as numbers, are above the target; negative if they miss it.
    pub(crate) fn above_target(&self, met: f64, missed: f64) -> f64 {
        met * self.rest * (1.0 + ROUNDING) - missed * self.target
    }

    /// From the fewest who settle the queue upwards: about √a steps of some nanoseconds.
    fn agents_without_patience(&self, load: f64) -> u32 {
        let least = self.agents_for((load / self.cap * (1.0 - ROUNDING)).max(libm::floor(load) + 1.0));
        let mut agents = least.max(self.minimum);
        let mut queue = Queue::new(self.servers(agents), load, self.clock.within);
        let (rest, target) = (self.rest * (1.0 + ROUNDING), self.target);
        loop {
            let (in_time, late) = queue.in_time_to_late();
            if in_time * rest >= late * target || agents == u32::MAX {
                return agents;
            }
            agents += 1;
            for _ in 0..self.per_agent {
                queue.add_one();
            }
        }
    }

    /// By secants through the numbers tried, from square-root staffing on.
    fn agents_with_patience(&self, load: f64) -> u32 {
        let fewest = self.minimum.max(1);
        let spread = libm::sqrt(load);
        let per_agent = f64::from(self.per_agent);
        // How the margin grows with each agent, until two tries tell.
        let mut slope = (2.0 / (spread + 1.0) + self.clock.within) * per_agent;
        let mut next = self.agents_for(load + 0.25 * spread).max(fewest);
        let (mut few, mut enough): (Option<Tried>, Option<Tried>) = (None, None);
        let mut longest_step = 2.0 + spread / per_agent;
        let mut last: Option<Tried> = None;
        let mut tries = 0_u32;
        loop {
            let tried = Tried { agents: next, margin: self.margin(next, load) };
            tries += 1;
            if tried.margin >= -ROUNDING || next == u32::MAX {
                if next <= fewest || few.is_some_and(|few| few.agents + 1 == next) {
                    return next;
                }
                enough = Some(tried);
            } else {
                if let Some(enough) = enough
                    && next + 1 == enough.agents
                {
                    return enough.agents;
                }
                few = Some(tried);
            }
            if let Some(last) = last {
                let steepness =
                    (tried.margin - last.margin) / (f64::from(tried.agents) - f64::from(last.agents));
                if steepness > 0.0 && steepness.is_finite() {
                    slope = steepness;
                }
            }
            last = Some(tried);
            // Up to where the margin would be none; not farther than a few times the last step.
            let step = libm::ceil((-tried.margin / slope).clamp(-longest_step, longest_step));
            longest_step *= 3.0;
            let wished = f64::from(tried.agents) + if step.is_finite() { step } else { 0.0 };
            let low = few.map_or(fewest, |few| few.agents.saturating_add(1));
            let high = enough.map_or(u32::MAX, |enough| enough.agents - 1);
            next = match (few, enough) {
                // Secants may creep towards a bend from one side.
                (Some(few), Some(enough)) if tries.is_multiple_of(4) => {
                    few.agents + (enough.agents - few.agents) / 2
                }
                _ => whole(wished),
            }
            .clamp(low, high);
        }
    }
}

/// To the nearest that is a `u32`.
fn whole(agents: f64) -> u32 {
    // A cast to an integer stops at its ends.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let agents = agents as u32;
    agents
}

/// How many times `used` goes into `allowed`; without end where nothing is used.
fn ratio(allowed: f64, used: f64) -> f64 {
    if used > 0.0 { allowed / used } else { f64::INFINITY }
}
