//! What volume does to a price: tiers, a least volume billed, a band around an agreed volume.

use crate::basis::Quantity;
use serde::{Deserialize, Serialize};

/// What volume does to a price. Volumes are in what the component counts, prices in money for each.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Volume {
    /// One price, or one for each tier; at least so much is billed.
    Tiers {
        /// Which price a tier's volume has.
        counting: TierCounting,
        /// The tiers above the first, by rising borders.
        steps: Vec<Tier>,
        /// Least volume billed.
        least: f64,
    },
    /// A band around an agreed volume.
    Band(Band),
}

/// Which volume a tier's price is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TierCounting {
    /// Only what lies within the tier.
    Marginal,
    /// All of the month's volume.
    WholeVolume,
}

/// A tier: its price holds for more than `above`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tier {
    pub(super) above: f64,
    pub(super) price: f64,
}

/// A band around an agreed volume. Above it, volume has a price of its own; below it, the price is billed up to the
/// edge, less a credit for each missing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Band {
    pub(super) agreed: f64,
    /// A share of the agreed volume, to either side.
    pub(super) width: f64,
    pub(super) above_price: f64,
    pub(super) credit: f64,
}

/// A border of a part, and what it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Border {
    pub(super) at: f64,
    pub(super) is: Quantity,
}

/// Volume at one price.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Part {
    /// Where it begins; none at nothing.
    pub(super) from: Option<Border>,
    /// Where it ends; none at the month's own volume.
    pub(super) to: Option<Border>,
    pub(super) price: f64,
    /// Whether it was done, not only billed.
    pub(super) done: bool,
}

/// What is billed for a volume.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Billed {
    /// In rising order, without gaps; at least one.
    pub(super) parts: Vec<Part>,
    /// Below a band: its edge, and the credit for each missing.
    pub(super) missing: Option<(Border, f64)>,
}

impl Billed {
    /// The price of the last that is billed.
    pub(super) fn last_price(&self) -> f64 {
        self.parts.last().map_or(0.0, |part| part.price)
    }
}

impl Volume {
    /// What is billed for so many at this first price.
    pub(super) fn bill(&self, price: f64, units: f64) -> Billed {
        match self {
            Volume::Tiers { counting, steps, least } => {
                let end = Border { at: units.max(*least), is: Quantity::VolumeMinimum };
                let parts = match counting {
                    TierCounting::Marginal => slices(price, steps, Quantity::TierBorder, units, end),
                    TierCounting::WholeVolume => {
                        // A volume that only rounding took above a border has not crossed it.
                        let reached = steps.iter().rev().find(|tier| end.at > tier.above * (1.0 + 1e-9));
                        let price = reached.map_or(price, |tier| tier.price);
                        slices(price, &[], Quantity::TierBorder, units, end)
                    }
                };
                Billed { parts, missing: None }
            }
            Volume::Band(band) => {
                let lower = Border { at: band.agreed * (1.0 - band.width), is: Quantity::BandEdge };
                let upper = Tier { above: band.agreed * (1.0 + band.width), price: band.above_price };
                let end = Border { at: units.max(lower.at), ..lower };
                let parts = slices(price, &[upper], Quantity::BandEdge, units, end);
                Billed {
                    parts,
                    missing: (units < lower.at && band.credit > 0.0).then_some((lower, band.credit)),
                }
            }
        }
    }
}

/// Cuts what is billed, from nothing to `end`, at the tiers' borders and at what was done.
fn slices(price: f64, steps: &[Tier], borders: Quantity, units: f64, end: Border) -> Vec<Part> {
    let border = |at| Border { at, is: borders };
    let starts =
        std::iter::once((None, price)).chain(steps.iter().map(|tier| (Some(border(tier.above)), tier.price)));
    let ends = steps.iter().map(|tier| Some(border(tier.above))).chain(std::iter::once(None));
    let mut parts = Vec::with_capacity(steps.len() + 2);
    for ((from, price), to) in starts.zip(ends) {
        let low = from.map_or(0.0, |from| from.at);
        // Done: up to its own border, or to all that was done.
        let within = to.filter(|to| to.at < units);
        if low < units {
            parts.push(Part { from, to: within, price, done: true });
        }
        // Only billed: from what was done, or its own border, up to the next border or the end.
        let until = to.filter(|to| to.at < end.at).unwrap_or(end);
        let (since, begins) = if units > low {
            (Some(Border { at: units, is: Quantity::BilledVolume }), units)
        } else {
            (from, low)
        };
        if begins < until.at {
            parts.push(Part { from: since, to: Some(until), price, done: false });
        }
    }
    if parts.is_empty() {
        parts.push(Part { from: None, to: None, price, done: true });
    }
    parts
}
