//! Agents for many loads: the requirement as a step function, found out where it is asked.

use super::requirement::Wanted;
use super::{Erlangs, MAX_ERLANGS, Patience, Requirement};
use crate::units::Seconds;
use std::collections::BTreeSet;

/// The agents that one handle time, patience and requirement take, for any load: the same numbers as by
/// [`required()`](super::required()), found faster where many loads are asked for.
///
/// Each number of agents serves the loads between two edges. An edge is found once, to a small distance; loads
/// nearer to it than that are computed each time, so the answer never depends on what was asked before.
#[derive(Debug, Clone)]
pub struct StaffTable {
    wanted: Wanted,
    /// Ascending and apart.
    steps: Vec<Step>,
    /// Numbers of agents whose edges cannot be told.
    blurred: BTreeSet<u32>,
}

/// Loads that surely take so many agents.
#[derive(Debug, Clone, Copy)]
struct Step {
    agents: u32,
    lower: Edge,
    upper: Edge,
}

/// Where one number of agents stops being enough: surely they are at `still`, surely not from `no_more` on.
#[derive(Debug, Clone, Copy)]
struct Edge {
    still: f64,
    no_more: f64,
}

/// A margin computed above this is one.
const SURE: f64 = 1e-11;

/// How near to an edge its sure sides are, relative to the load; farther where the margin hardly changes.
const NEAREST: f64 = 1e-10;
const FARTHEST: f64 = 1e-2;

impl StaffTable {
    /// An empty table.
    #[must_use]
    pub fn new(handle_time: Seconds, patience: Patience, requirement: &Requirement) -> Self {
        Self {
            wanted: Wanted::new(handle_time, patience, requirement),
            steps: Vec::new(),
            blurred: BTreeSet::new(),
        }
    }

    /// See [`required()`](super::required()).
    #[must_use]
    pub fn required(&mut self, load: Erlangs) -> u32 {
        let load = load.value();
        let place = self.steps.partition_point(|step| step.lower.no_more <= load);
        let below = place.checked_sub(1).and_then(|place| self.steps.get(place));
        if let Some(step) = below
            && load <= step.upper.still
        {
            return step.agents;
        }
        let agents = self.wanted.agents(load);
        // Near an edge that is known, or without a load.
        if below.is_some_and(|step| step.agents == agents || load < step.upper.no_more) || load <= 0.0 {
            return agents;
        }
        let above = self.steps.get(place);
        if above.is_some_and(|step| step.agents == agents) || self.blurred.contains(&agents) {
            return agents;
        }
        let lower = match below {
            Some(step) if step.agents + 1 == agents => Some(step.upper),
            _ if agents <= self.wanted.minimum().max(1) => {
                Some(Edge { still: 0.0, no_more: f64::MIN_POSITIVE })
            }
            _ => self.edge(agents - 1, load),
        };
        let upper = match above {
            Some(step) if agents.checked_add(1) == Some(step.agents) => Some(step.lower),
            _ => self.edge(agents, load),
        };
        if let (Some(lower), Some(upper)) = (lower, upper)
            && lower.no_more <= upper.still
        {
            self.steps.insert(place, Step { agents, lower, upper });
        } else {
            self.blurred.insert(agents);
        }
        agents
    }

    /// Where so many agents stop being enough, near a load; nothing if that cannot be told from rounding.
    fn edge(&self, agents: u32, near: f64) -> Option<Edge> {
        let margin = |load: f64| self.wanted.margin(agents, load);
        if margin(MAX_ERLANGS) >= SURE {
            return Some(Edge { still: MAX_ERLANGS, no_more: f64::INFINITY });
        }
        let root = falling_root(margin, near)?;
        let mut distance = NEAREST;
        while distance <= FARTHEST {
            let edge = Edge { still: root * (1.0 - distance), no_more: root * (1.0 + distance) };
            if margin(edge.still) >= SURE && margin(edge.no_more) <= -SURE {
                return Some(edge);
            }
            distance *= 10.0;
        }
        None
    }
}

/// Where a falling function of the load changes its sign, to some 1e−12 of it: brackets, then secants with the
/// Illinois rule, then halves.
fn falling_root(function: impl Fn(f64) -> f64, near: f64) -> Option<f64> {
    let (mut low, mut high) = (near, near);
    let (mut at_low, mut at_high) = {
        let value = function(near);
        (value, value)
    };
    let mut factor = 1.0 + 1.0 / (1.0 + near);
    while at_low < 0.0 {
        (high, at_high) = (low, at_low);
        low /= factor;
        factor *= factor;
        at_low = function(low);
        if low <= f64::MIN_POSITIVE {
            return None;
        }
    }
    while at_high >= 0.0 {
        (low, at_low) = (high, at_high);
        if high >= MAX_ERLANGS {
            return None;
        }
        high = (high * factor).min(MAX_ERLANGS);
        factor *= factor;
        at_high = function(high);
    }
    // Of which side the last secant point was: −1 low, 1 high.
    let mut last = 0;
    for _ in 0..200 {
        if high - low <= low * 1e-13 {
            break;
        }
        let secant = low + (high - low) * (at_low / (at_low - at_high));
        let next = if secant > low && secant < high { secant } else { low + (high - low) / 2.0 };
        let value = function(next);
        if value.abs() < 1e-13 {
            return Some(next);
        }
        if value >= 0.0 {
            (low, at_low) = (next, value);
            at_high = if last < 0 { at_high / 2.0 } else { at_high };
            last = -1;
        } else {
            (high, at_high) = (next, value);
            at_low = if last > 0 { at_low / 2.0 } else { at_low };
            last = 1;
        }
    }
    Some(low + (high - low) / 2.0)
}
