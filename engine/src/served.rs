//! What customers meet, over a month or more.

use crate::units::{Contacts, Hours, Share};
use serde::{Deserialize, Serialize};

/// Sums over half-hours, channels and months; shares and means follow from them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Served {
    /// Contacts offered.
    pub offered: Contacts,
    /// Of these, answered.
    pub answered: Contacts,
    /// Of these, answered within the time wanted.
    pub in_time: Contacts,
    /// Contacts that count as met, each channel's by its own definition of the service level.
    pub met: Contacts,
    /// Contacts they are counted of, likewise.
    pub judged: Contacts,
    /// Of those not answered, those who hung up within the time wanted.
    pub abandoned_in_time: Contacts,
    /// Of those not answered, those who do not call again.
    pub lost_waiting: Contacts,
    /// Contacts that met a queue growing without limit.
    pub met_overload: Contacts,
    /// Those who would call if the door were never closed; the contacts offered are of these.
    pub wanted: Contacts,
    /// Of these, those who came in opening hours.
    pub while_open: Contacts,
    /// Of those who met a closed door, those who returned: among the offered.
    pub returned: Contacts,
    /// Of those who met a closed door, those who wrote instead: among the offered of another channel.
    pub turned: Contacts,
    /// Of those who met a closed door, the others.
    pub lost_at_door: Contacts,
    /// What those offered spent waiting, all together. For work with a deadline: from arrival to answer. Without
    /// those who met overload.
    pub waiting: Hours,
    /// What agents spent on contacts.
    pub busy: Hours,
    /// What agents were present.
    pub productive: Hours,
}

impl Served {
    /// Nobody called.
    pub const NOTHING: Self = Self {
        offered: Contacts::ZERO,
        answered: Contacts::ZERO,
        in_time: Contacts::ZERO,
        met: Contacts::ZERO,
        judged: Contacts::ZERO,
        abandoned_in_time: Contacts::ZERO,
        lost_waiting: Contacts::ZERO,
        met_overload: Contacts::ZERO,
        wanted: Contacts::ZERO,
        while_open: Contacts::ZERO,
        returned: Contacts::ZERO,
        turned: Contacts::ZERO,
        lost_at_door: Contacts::ZERO,
        waiting: Hours::ZERO,
        busy: Hours::ZERO,
        productive: Hours::ZERO,
    };

    /// The service level, each channel's worked out as its contract words it.
    #[must_use]
    pub fn service_level(&self) -> Share {
        Share::of(self.met.value(), self.judged.value())
    }

    /// Answer rate: answered, of all offered.
    #[must_use]
    pub fn answer_rate(&self) -> Share {
        Share::of(self.answered.value(), self.offered.value())
    }

    /// Share of those who want to come that come in opening hours.
    #[must_use]
    pub fn coverage(&self) -> Share {
        Share::of(self.while_open.value(), self.wanted.value())
    }

    /// Share of their time that agents present spend on contacts; none where nobody is present.
    #[must_use]
    pub fn occupancy(&self) -> Option<Share> {
        (self.productive > Hours::ZERO).then(|| Share::of(self.busy.value(), self.productive.value()))
    }

    /// Mean wait in seconds of those offered, those who hang up included; without those who met overload, and none
    /// if there is nobody else.
    #[must_use]
    pub fn mean_wait_s(&self) -> Option<f64> {
        let waited = self.offered.value() - self.met_overload.value();
        (waited > 1e-9 * self.offered.value()).then(|| self.waiting.value() * 3600.0 / waited)
    }

    /// Contacts lost: at a closed door, or waiting, and not calling again.
    #[must_use]
    pub fn lost(&self) -> Contacts {
        self.lost_at_door + self.lost_waiting
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            offered: self.offered + other.offered,
            answered: self.answered + other.answered,
            in_time: self.in_time + other.in_time,
            met: self.met + other.met,
            judged: self.judged + other.judged,
            abandoned_in_time: self.abandoned_in_time + other.abandoned_in_time,
            lost_waiting: self.lost_waiting + other.lost_waiting,
            met_overload: self.met_overload + other.met_overload,
            wanted: self.wanted + other.wanted,
            while_open: self.while_open + other.while_open,
            returned: self.returned + other.returned,
            turned: self.turned + other.turned,
            lost_at_door: self.lost_at_door + other.lost_at_door,
            waiting: self.waiting + other.waiting,
            busy: self.busy + other.busy,
            productive: self.productive + other.productive,
        }
    }
}

/// Whether what arrives is ever answered, and what would end it if not.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is.
    Settled,
    /// Somewhere in the month a queue or a backlog grows without limit.
    Overloaded {
        /// Agents whose coming would end it: in the worst half-hour of a live channel; over all open hours of one
        /// with a deadline.
        agents_missing: f64,
    },
    /// No number of agents answers the share wanted before the deadline.
    OutOfReach {
        /// The share that unlimited agents would answer in time.
        best: Share,
        /// The shortest deadline, in hours, that could be kept; none if nobody is ever there.
        allows: Option<Hours>,
    },
}

impl State {
    /// The worse of two: overload before a deadline out of reach, and more missing before less.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (State::Settled, worse) => worse,
            (State::Overloaded { agents_missing: one }, State::Overloaded { agents_missing: two }) => {
                State::Overloaded { agents_missing: one.max(two) }
            }
            (State::OutOfReach { .. }, State::Overloaded { .. }) => other,
            (State::OutOfReach { best: one, .. }, State::OutOfReach { best: two, .. }) if two < one => other,
            (State::Overloaded { .. } | State::OutOfReach { .. }, _) => self,
        }
    }
}
