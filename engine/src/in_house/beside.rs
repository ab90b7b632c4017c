//! Contacts answered beside other work: by people who plan or repair, and are interrupted.

use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::units::{Fte, HourlyRate, Minutes, MinutesAnHour, MinutesEach, Multiple, Share};
use crate::work::MonthWork;

/// People who answer beside their other work.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BesideOtherWork {
    /// How many of them are present.
    pub people_present: Fte,
    /// Share of their time in which they cannot answer.
    pub busy: Share,
    /// What an interruption costs beyond the contact.
    pub lost_focus: MinutesEach,
    /// What an hour of theirs costs, all included.
    pub hourly_cost: HourlyRate,
}

impl BesideOtherWork {
    /// How many are free to answer, on average: those present × (1 − busy).
    #[must_use]
    pub fn free(&self) -> Fte {
        self.people_present * self.busy.rest().value()
    }

    /// The lines of a month: answered × (handle time + lost focus) × what an hour costs, in two lines. Nobody is
    /// paid for waiting. Of chats handled at once, each takes its part of the time. `grown` is what the pay index
    /// has come to.
    #[must_use]
    pub fn lines(&self, done: &MonthWork, grown: Multiple) -> [Line; 2] {
        let attention: f64 = done
            .channels
            .iter()
            .map(|channel| channel.handled().value() / f64::from(channel.at_once.get()))
            .sum();
        let handled = Minutes::new(attention).unwrap_or(Minutes::ZERO);
        let lost = Basis::of(Quantity::AnsweredContacts, done.answered())
            .times(Quantity::LostFocus, self.lost_focus);
        let line = |kind, minutes: Basis| {
            let basis = minutes
                .divided_by(Quantity::MinutesAnHour, MinutesAnHour::SIXTY)
                .times(Quantity::HourlyCost, self.hourly_cost)
                .times(Quantity::PayIndex, grown);
            Line::new(kind, basis)
        };
        [
            line(LineKind::HandlingBeside, Basis::of(Quantity::HandledMinutes, handled)),
            line(LineKind::LostFocus, lost),
        ]
    }
}
