//! Routine contacts that take experts' time, and what comes back to them when others answer.

use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::units::{Contacts, HourlyRate, MinutesAnHour, MinutesEach, Multiple, Share};

/// Experts who answer routine contacts, unless somebody takes those off them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Experts {
    /// Share of answered contacts that are routine and reach them.
    pub routine: Share,
    /// What each takes of their time.
    pub minutes: MinutesEach,
    /// What an hour of theirs costs, all included.
    pub hourly_cost: HourlyRate,
    /// Share of the contacts taken off them that is escalated back.
    pub escalated: Share,
}

impl Experts {
    fn time(&self, (contacts, reaching): (Contacts, Share)) -> Basis {
        let share = if reaching == self.routine { Quantity::RoutineShare } else { Quantity::RoutineOfThese };
        Basis::of(Quantity::AnsweredContacts, contacts).times(share, reaching)
    }

    fn cost(&self, contacts: Basis, grown: Multiple) -> Basis {
        contacts
            .times(Quantity::MinutesEach, self.minutes)
            .divided_by(Quantity::MinutesAnHour, MinutesAnHour::SIXTY)
            .times(Quantity::HourlyCost, self.hourly_cost)
            .times(Quantity::PayIndex, grown)
    }

    /// A cost of an option in which the experts still answer: contacts × the share of them that is routine and
    /// reaches experts × minutes × cost of an hour. `grown` is what the pay index has come to.
    #[must_use]
    pub fn answering(&self, contacts: (Contacts, Share), grown: Multiple) -> Line {
        Line::new(LineKind::ExpertTime, self.cost(self.time(contacts), grown))
    }

    /// A cost of an option in which others answer: what is escalated back, × the same minutes and cost.
    #[must_use]
    pub fn escalations(&self, contacts: (Contacts, Share), grown: Multiple) -> Line {
        let back = self.time(contacts).times(Quantity::EscalationShare, self.escalated);
        Line::new(LineKind::ExpertTime, self.cost(back, grown))
    }

    /// The same as one saving, where the baseline does not count the experts' time: escalations less what the
    /// experts would have spent answering; below zero, or nothing if all comes back.
    #[must_use]
    pub fn saving(&self, contacts: (Contacts, Share), grown: Multiple) -> Line {
        let basis = Basis::of(Quantity::EscalatedTime, self.escalations(contacts, grown).amount)
            .less(Quantity::ExpertTime, self.answering(contacts, grown).amount);
        Line::new(LineKind::ExpertTimeSaved, basis)
    }
}
