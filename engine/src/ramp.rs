//! The start with a vendor: slower and less sure at first.

use crate::cited::Cited;
use crate::fields::{Source, Strength};
use crate::units::{Multiple, Share};
use serde::{Deserialize, Serialize};

/// How a phase's value turns into the next one's. A value holds at its phase's start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RampShape {
    /// It stays to the phase's end.
    #[default]
    Stepped,
    /// It moves evenly.
    Linear,
    /// It moves slowly at first and at last.
    SCurve,
    /// It moves fast at first: learning that wears off.
    Exponential,
}

impl RampShape {
    /// Every shape.
    pub const ALL: [RampShape; 4] =
        [RampShape::Stepped, RampShape::Linear, RampShape::SCurve, RampShape::Exponential];

    /// The share of the way to the next value that is behind when the share `u` of the phase is: 0 at its start; at
    /// its end 1, except where a value stays. The exponential is (1 − e^(−3u)) ÷ (1 − e^(−3)).
    fn moved(self, u: f64) -> f64 {
        match self {
            RampShape::Stepped => 0.0,
            RampShape::Linear => u,
            RampShape::SCurve => u * u * (3.0 - 2.0 * u),
            RampShape::Exponential => libm::expm1(-3.0 * u) / libm::expm1(-3.0),
        }
    }
}

/// What a value better than the usual rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BetterBy {
    /// Somebody says so.
    Claim,
    /// It was shown, as in a trial or where the same work is done already.
    Evidence,
}

impl BetterBy {
    /// Each of them.
    pub const ALL: [BetterBy; 2] = [BetterBy::Claim, BetterBy::Evidence];
}

/// Where the ends of the phases in [`RampDraft::default`](crate::draft::RampDraft::default) come from.
pub const USUAL_ENDS: Source = Source { cited: Cited::RampPhases, as_of: 2026, strength: Strength::Weak };

/// Where its handle times come from.
pub const USUAL_HANDLE_TIME: Source =
    Source { cited: Cited::RampHandleTime, as_of: 2026, strength: Strength::Assumption };

/// Where its first-contact resolutions come from.
pub const USUAL_RESOLUTION: Source =
    Source { cited: Cited::RampResolution, as_of: 2026, strength: Strength::Assumption };

/// What a phase does to a vendor's work, or a better value to the own team's: multiples of what was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PhaseFactors {
    /// On the handle time.
    pub handle_time: Multiple,
    /// On first-contact resolution.
    pub resolution: Multiple,
}

impl PhaseFactors {
    /// As measured.
    pub const ONE: Self = Self { handle_time: Multiple::ONE, resolution: Multiple::ONE };

    /// Whether either is better than what was measured.
    #[must_use]
    pub fn are_better(self) -> bool {
        self.handle_time < Multiple::ONE || self.resolution > Multiple::ONE
    }

    /// The resolution of a phase; never above the whole, which the scenario's check has seen to.
    #[must_use]
    pub fn resolution_of(self, usual: Share) -> f64 {
        (usual.value() * self.resolution.value()).min(1.0)
    }

    /// Both factors, `share` of their way to others.
    fn toward(self, next: Self, share: f64) -> Self {
        // Between two positive numbers there are only positive ones.
        let between = |from: Multiple, to: Multiple| {
            Multiple::new(from.value() + (to.value() - from.value()) * share).unwrap_or(from)
        };
        Self {
            handle_time: between(self.handle_time, next.handle_time),
            resolution: between(self.resolution, next.resolution),
        }
    }
}

/// Four phases. Each of the first three may move towards the next; the last holds for good.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ramp {
    ends: [u16; 3],
    shape: RampShape,
    handle_time: [Multiple; 4],
    resolution: [Multiple; 4],
}

impl Ramp {
    /// Phases that end with these months, counted from go-live; nothing if one ends before the one before it.
    ///
    /// A phase may be empty. The phase before it still moves towards the empty one's value, as it would towards that
    /// of a very short one.
    #[must_use]
    pub fn new(
        ends: [u16; 3],
        shape: RampShape,
        handle_time: [Multiple; 4],
        resolution: [Multiple; 4],
    ) -> Option<Self> {
        ends.is_sorted().then_some(Self { ends, shape, handle_time, resolution })
    }

    /// The phases' own factors, in their order.
    pub fn phases(&self) -> impl Iterator<Item = PhaseFactors> {
        self.handle_time
            .into_iter()
            .zip(self.resolution)
            .map(|(handle_time, resolution)| PhaseFactors { handle_time, resolution })
    }

    /// What holds in a contract month, counted from 1: as at the month's middle.
    #[must_use]
    pub fn at(&self, month: u16) -> PhaseFactors {
        let Some(end) = self.ends.into_iter().find(|end| month <= *end) else { return self.steady() };
        let over = self.ends.into_iter().filter(|end| month > *end);
        let start = over.clone().max().unwrap_or(0);
        let mut phases = self.phases().skip(over.count());
        let Some((here, next)) = phases.next().zip(phases.next()) else { return self.steady() };
        let behind = (f64::from(month) - 0.5 - f64::from(start)) / (f64::from(end) - f64::from(start));
        here.toward(next, self.shape.moved(behind))
    }

    /// The same end without the way to it: its last factors from the first month on.
    #[must_use]
    pub const fn without_start(&self) -> Self {
        let PhaseFactors { handle_time, resolution } = self.steady();
        Self { ends: [0; 3], shape: self.shape, handle_time: [handle_time; 4], resolution: [resolution; 4] }
    }

    /// What holds after the last phase has begun.
    #[must_use]
    pub const fn steady(&self) -> PhaseFactors {
        let [.., handle_time] = self.handle_time;
        let [.., resolution] = self.resolution;
        PhaseFactors { handle_time, resolution }
    }

    /// The last month before the last phase.
    #[must_use]
    pub const fn last_month(&self) -> u16 {
        let [.., last] = self.ends;
        last
    }

    /// The last months of the first three phases.
    #[must_use]
    pub const fn ends(&self) -> [u16; 3] {
        self.ends
    }

    /// Steady months' worth of handling that the start takes on top: Σ (handle time ÷ its steady value − 1). New
    /// agents of an own team cost this many months of their pay until they are up to speed; below zero where the
    /// start is faster than what follows.
    #[must_use]
    pub fn months_lost(&self) -> f64 {
        let steady = self.steady().handle_time.value();
        (1..=self.last_month()).map(|month| self.at(month).handle_time.value() / steady - 1.0).sum()
    }
}

/// How much of the work a vendor has taken over, month by month: first the months told, then all of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Handover(Vec<Share>);

impl Handover {
    /// The shares of the first contract months. They may go down again.
    #[must_use]
    pub const fn new(first_months: Vec<Share>) -> Self {
        Self(first_months)
    }

    /// The vendor's share in a contract month, counted from 1.
    #[must_use]
    pub fn at(&self, month: u16) -> Share {
        usize::from(month).checked_sub(1).and_then(|told| self.0.get(told)).copied().unwrap_or(Share::ALL)
    }

    /// The last contract month in which somebody else still does a part, from 1; nothing if there is none.
    #[must_use]
    pub fn last_partial_month(&self) -> Option<u16> {
        (1_u16..).zip(&self.0).filter(|(_, share)| **share < Share::ALL).map(|(month, _)| month).last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::RampDraft;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn multiples(values: [f64; 4]) -> [Multiple; 4] {
        values.map(|value| Multiple::new(value).unwrap())
    }

    fn usual(shape: RampShape) -> Ramp {
        let draft = RampDraft::default();
        let resolution = multiples(draft.first_contact_resolution);
        Ramp::new([3, 6, 9], shape, multiples(draft.handle_time), resolution).unwrap()
    }

    #[track_caller]
    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-12, "found {found}, expected {expected}");
    }

    #[test]
    fn a_stepped_value_holds_to_the_last_month_of_its_phase() {
        for (month, expected) in
            [(1, 1.3), (3, 1.3), (4, 1.1), (6, 1.1), (7, 1.0), (9, 1.0), (10, 1.0), (999, 1.0)]
        {
            let found = usual(RampShape::Stepped).at(month).handle_time;
            assert_eq!(found, Multiple::new(expected).unwrap(), "month {month}");
        }
    }

    // From 1.3 to 1.1 the middles of three months are 1/6, 1/2 and 5/6 of the way: 1.3 − .2/6 = 1.2666…, 1.2,
    // 1.1333…; from 1.1 to 1: 1.0833…, 1.05, 1.01666…
    #[test]
    fn a_linear_value_is_that_of_the_months_middle() {
        let ramp = usual(RampShape::Linear);
        let expected = [1.3 - 0.2 / 6.0, 1.2, 1.1 + 0.2 / 6.0, 1.1 - 0.1 / 6.0, 1.05, 1.0 + 0.1 / 6.0, 1.0];
        for (month, expected) in (1..).zip(expected) {
            near(ramp.at(month).handle_time.value(), expected);
        }
        // First-contact resolution from .9 to 1.
        near(ramp.at(1).resolution.value(), 0.9 + 0.1 / 6.0);
        near(ramp.at(4).resolution.value(), 1.0);
    }

    // At u = 1/6: u²(3 − 2u) = (1/36)(8/3) = 2/27. At the middle of the phase both halves are alike: 1/2.
    #[test]
    fn an_s_curve_is_slow_at_both_ends() {
        let ramp = usual(RampShape::SCurve);
        near(ramp.at(1).handle_time.value(), 1.3 - 0.2 * 2.0 / 27.0);
        near(ramp.at(2).handle_time.value(), 1.2);
        near(ramp.at(3).handle_time.value(), 1.1 + 0.2 * 2.0 / 27.0);
    }

    // (1 − e^(−1.5)) ÷ (1 − e^(−3)) = .7768698398515702 ÷ .9502129316321360 = .8175744761936437.
    #[test]
    fn an_exponential_is_fast_at_first() {
        let ramp = usual(RampShape::Exponential);
        near(ramp.at(2).handle_time.value(), 1.3 - 0.2 * 0.817_574_476_193_643_7);
    }

    // Three months at .3 and three at .1 above: 1.2 months. The linear loss is the sum of .26667, .2, .13333,
    // .08333, .05 and .01667: .75. At 5 000 a month that is
    // 6 000 and 3 750.
    #[test]
    fn the_shape_moves_the_loss() {
        near(usual(RampShape::Stepped).months_lost(), 1.2);
        near(usual(RampShape::Linear).months_lost(), 0.75);
    }

    #[test]
    fn phases_follow_each_other() {
        let one = [Multiple::ONE; 4];
        assert_eq!(Ramp::new([3, 2, 9], RampShape::Stepped, one, one), None);
        assert!(Ramp::new([0, 0, 0], RampShape::Stepped, one, one).is_some());
    }

    // The second phase is empty. The first (months 1 and 2, from 1.4) moves towards its 1.2: 1.35 and 1.25. The third
    // (months 3 and 4, from 1.1) moves to 1.0: 1.075 and 1.025.
    #[test]
    fn an_empty_phase_is_one_that_is_over_at_once() {
        let one = [Multiple::ONE; 4];
        let ramp = Ramp::new([2, 2, 4], RampShape::Linear, multiples([1.4, 1.2, 1.1, 1.0]), one).unwrap();
        for (month, expected) in [(1, 1.35), (2, 1.25), (3, 1.075), (4, 1.025), (5, 1.0)] {
            near(ramp.at(month).handle_time.value(), expected);
        }
        let none = Ramp::new([0; 3], RampShape::Linear, multiples([1.4, 1.2, 1.1, 1.0]), one).unwrap();
        near(none.at(1).handle_time.value(), 1.0);
        near(none.months_lost(), 0.0);
    }

    #[test]
    fn a_handover_ends_with_all_of_it() {
        let shares = |values: &[f64]| values.iter().map(|value| Share::new(*value).unwrap()).collect();
        let handover = Handover::new(shares(&[0.5, 1.0, 0.8, 1.0]));
        let found: Vec<f64> = (1..=6).map(|month| handover.at(month).value()).collect();
        assert_eq!(found, [0.5, 1.0, 0.8, 1.0, 1.0, 1.0]);
        assert_eq!(handover.last_partial_month(), Some(3));
        assert_eq!(Handover::default().at(1), Share::ALL);
        assert_eq!(Handover::default().last_partial_month(), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, rng_seed: RngSeed::Fixed(81), failure_persistence: None, ..Default::default() })]

        // Whatever the shape and the borders, a factor lies between its phase's and the next one's.
        #[test]
        fn no_shape_leaves_its_phase(
            mut ends in prop::array::uniform3(0_u16..30),
            values in prop::array::uniform4(0.2..5.0),
            shape in prop::sample::select(RampShape::ALL.to_vec()),
            month in 1_u16..40,
        ) {
            ends.sort_unstable();
            let ramp = Ramp::new(ends, shape, multiples(values), [Multiple::ONE; 4]).unwrap();
            let phase = ends.iter().filter(|end| month > **end).count();
            let (here, next) = (values[phase], values[(phase + 1).min(3)]);
            let found = ramp.at(month).handle_time.value();
            prop_assert!(found >= here.min(next) - 1e-12 && found <= here.max(next) + 1e-12);
            prop_assert_eq!(ramp.at(month).resolution, Multiple::ONE);
        }
    }
}
