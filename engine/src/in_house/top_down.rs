//! A known yearly cost, split over the same lines.

use crate::basis::{Line, Quantity};
use crate::units::{Fte, Money, Multiple};

/// What the team is known to cost a year, and with how many heads.
///
/// The lines of the team as it is, with these heads, are computed over the first twelve months; all together are
/// brought to the known cost by one factor. Lines keep their computed proportions, and every in-house option is
/// scaled by the same factor, so that fewer or more heads than today's cost less or more than the known cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TopDown {
    /// Known cost of twelve months.
    pub yearly_cost: Money,
    /// Full-time employees in them.
    pub heads: Fte,
}

impl TopDown {
    /// What every line is multiplied by: the known cost ÷ what the lines of the first twelve months, with the known
    /// heads, come to. Where they come to nothing, there is nothing to scale.
    #[must_use]
    pub fn factor(&self, computed_year: Money) -> Multiple {
        Multiple::new(self.yearly_cost.value() / computed_year.value()).unwrap_or(Multiple::ONE)
    }
}

/// The lines, each scaled to the known cost.
#[must_use]
pub fn scaled(lines: Vec<Line>, factor: Multiple) -> Vec<Line> {
    lines
        .into_iter()
        .map(|line| Line::new(line.kind, line.basis.times(Quantity::ScaledToKnownCost, factor)))
        .collect()
}
