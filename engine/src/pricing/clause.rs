//! Bonuses and credits: what a service level is expected to bring, when a month's level is not certain.

use super::beta::Beta;
use crate::units::Share;

/// A promise about a channel's service level, with tiers of what is paid when it is missed, or surpassed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Clause {
    /// The channel's place in the scenario.
    pub(super) channel: usize,
    /// Standard deviation of a month's level; none where it is certain.
    pub(super) spread: Option<f64>,
    /// At most such a share of the fee.
    pub(super) cap: Share,
    /// From the level nearest to the promise on.
    pub(super) tiers: Vec<LevelTier>,
}

/// Beyond a level, such a share of the fee.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LevelTier {
    pub(super) level: Share,
    pub(super) share: Share,
}

/// As near to none or all of it, a level has nowhere to spread.
const EDGE: f64 = 1e-12;

/// Which side of its level a tier is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Below,
    Above,
}

impl Clause {
    /// The share of the fee to be expected at this mean level: each outcome's, capped, times its chance. A tier
    /// counts strictly beyond its level, and the one furthest out counts alone.
    pub(super) fn expected(&self, mean: Share, side: Side) -> f64 {
        let beyond = |level: Share| self.chance_beyond(mean, level, side);
        let further = self.tiers.iter().skip(1).map(|tier| beyond(tier.level));
        self.tiers
            .iter()
            .zip(further.chain(std::iter::once(0.0)))
            .map(|(tier, further)| {
                let only_here = (beyond(tier.level) - further).max(0.0);
                only_here * tier.share.value().min(self.cap.value())
            })
            .sum()
    }

    fn chance_beyond(&self, mean: Share, level: Share, side: Side) -> f64 {
        let (mean, level) = (mean.value(), level.value());
        let certain = |is_beyond: bool| if is_beyond { 1.0 } else { 0.0 };
        match (self.spread, side) {
            (Some(spread), _) if mean > EDGE && mean < 1.0 - EDGE => {
                let level_of_month = Beta::with(mean, spread);
                match side {
                    Side::Below => level_of_month.below(level),
                    Side::Above => level_of_month.above(level),
                }
            }
            (_, Side::Below) => certain(mean < level),
            (_, Side::Above) => certain(mean > level),
        }
    }
}
