//! The start with a vendor: slower and less sure at first.

use crate::fields::{Source, Strength};
use crate::units::{Multiple, Share};

/// Where the ends of the phases in [`RampDraft::default`](crate::draft::RampDraft::default) come from.
pub const USUAL_ENDS: Source = Source {
    cited: "a provider's account of usual ramp-ups: start-up to month 3, learning to 6, settling to 9",
    as_of: 2026,
    strength: Strength::Weak,
};

/// Where its handle times come from.
pub const USUAL_HANDLE_TIME: Source = Source {
    cited: "new agents take 1.3 to 1.8 times a tenured one's time (wfmlabs.org); how it falls is chosen",
    as_of: 2026,
    strength: Strength::Assumption,
};

/// Where its first-contact resolutions come from.
pub const USUAL_RESOLUTION: Source = Source {
    cited: "a provider's account: below the earlier quality for three months, back at it by six; how far is chosen",
    as_of: 2026,
    strength: Strength::Assumption,
};

/// What a phase does to a vendor's work.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PhaseFactors {
    /// On the handle time.
    pub handle_time: Multiple,
    /// On first-contact resolution.
    pub resolution: Multiple,
}

impl PhaseFactors {
    /// The resolution of a phase; never above the whole, which the scenario's check has seen to.
    #[must_use]
    pub fn resolution_of(self, usual: Share) -> f64 {
        (usual.value() * self.resolution.value()).min(1.0)
    }
}

/// Four phases; a value holds over its whole phase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ramp {
    ends: [u16; 3],
    handle_time: [Multiple; 4],
    resolution: [Multiple; 4],
}

impl Ramp {
    /// Phases that end with these months; nothing if one ends before the one before it.
    #[must_use]
    pub fn new(ends: [u16; 3], handle_time: [Multiple; 4], resolution: [Multiple; 4]) -> Option<Self> {
        ends.is_sorted().then_some(Self { ends, handle_time, resolution })
    }

    /// The phases, in their order.
    pub fn phases(&self) -> impl Iterator<Item = PhaseFactors> {
        self.handle_time
            .into_iter()
            .zip(self.resolution)
            .map(|(handle_time, resolution)| PhaseFactors { handle_time, resolution })
    }

    /// What holds in a contract month, counted from 1.
    #[must_use]
    pub fn at(&self, month: u16) -> PhaseFactors {
        let phase = self.ends.iter().filter(|end| month > **end).count();
        self.phases().nth(phase).unwrap_or_else(|| self.steady())
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::RampDraft;

    fn usual() -> Ramp {
        let draft = RampDraft::default();
        let multiples = |values: [f64; 4]| values.map(|value| Multiple::new(value).unwrap());
        Ramp::new([3, 6, 9], multiples(draft.handle_time), multiples(draft.first_contact_resolution)).unwrap()
    }

    fn handle_time(month: u16, expected: f64) {
        assert_eq!(usual().at(month).handle_time, Multiple::new(expected).unwrap(), "month {month}");
    }

    #[test]
    fn a_value_holds_to_the_last_month_of_its_phase() {
        handle_time(1, 1.3);
        handle_time(3, 1.3);
        handle_time(4, 1.1);
        handle_time(6, 1.1);
        handle_time(7, 1.0);
        handle_time(10, 1.0);
        handle_time(999, 1.0);
    }

    #[test]
    fn phases_follow_each_other() {
        let one = [Multiple::ONE; 4];
        assert_eq!(Ramp::new([3, 2, 9], one, one), None);
        assert!(Ramp::new([0, 0, 0], one, one).is_some());
    }
}
