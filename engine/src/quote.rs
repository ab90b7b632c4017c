//! What an offer costs in a month.

use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::scenario::{PriceComponent, Quote};
use crate::units::{Contacts, Hours, Minutes, Money, Multiple};
use crate::work::{ChannelWork, MonthWork};

/// What a vendor did in a month: everything a price may count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Work {
    /// Contacts answered.
    pub answered: Contacts,
    /// Minutes spent on them, after-call work included.
    pub handled: Minutes,
    /// Hours of agents present, waiting included.
    pub productive: Hours,
}

impl Work {
    /// What was done on all channels.
    #[must_use]
    pub fn of(month: &MonthWork) -> Self {
        Self {
            answered: month.answered(),
            handled: month.channels.iter().map(ChannelWork::handled).sum(),
            productive: month.productive(),
        }
    }
}

impl Quote {
    /// Whether the vendor staffs to the target while it learns, because hours are paid; otherwise it keeps the
    /// heads of its steady state, and the service follows.
    #[must_use]
    pub fn staffs_to_target(&self) -> bool {
        self.prices.iter().any(|price| matches!(price, PriceComponent::PerHour(_)))
    }

    /// The recurring lines of a month: the fee by price, and managing the contract. `grown` is what the quote's
    /// index has come to by then.
    #[must_use]
    pub fn recurring_lines(&self, work: Work, grown: Multiple) -> Vec<Line> {
        let mut lines: Vec<Line> = self.prices.iter().map(|price| fee(*price, work, grown)).collect();
        let fee: Money = lines.iter().map(|line| line.amount).sum();
        lines.push(Line::new(
            LineKind::Management,
            Basis::of(Quantity::Fee, fee).times(Quantity::Management, self.management),
        ));
        lines
    }

    /// What is paid once; nothing if the quote names no such fee.
    #[must_use]
    pub fn set_up_line(&self) -> Option<Line> {
        (self.set_up_fee > Money::ZERO)
            .then(|| Line::new(LineKind::SetUpFee, Basis::of(Quantity::SetUpFee, self.set_up_fee)))
    }
}

fn fee(price: PriceComponent, work: Work, grown: Multiple) -> Line {
    let (kind, basis) = match price {
        PriceComponent::PerContact(price) => (
            LineKind::ContactFee,
            Basis::of(Quantity::AnsweredContacts, work.answered).times(Quantity::PricePerContact, price),
        ),
        PriceComponent::PerMinute(price) => (
            LineKind::MinuteFee,
            Basis::of(Quantity::HandledMinutes, work.handled).times(Quantity::PricePerMinute, price),
        ),
        PriceComponent::PerHour(price) => (
            LineKind::HourFee,
            Basis::of(Quantity::ProductiveHours, work.productive).times(Quantity::PricePerHour, price),
        ),
        PriceComponent::PerMonth(price) => (LineKind::FixedFee, Basis::of(Quantity::FixedFee, price)),
    };
    Line::new(kind, basis.times(Quantity::QuoteIndex, grown))
}
