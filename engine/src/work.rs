//! What people did in a month: everything that pay and prices may count.

use crate::calendar::DayType;
use crate::units::{Contacts, Hours, Minutes, Seconds, Share};
use std::num::NonZeroU32;

/// A half-hour of the week, over all its dates in a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SlotWork {
    /// The day.
    pub day: DayType,
    /// The half-hour, from midnight.
    pub interval: usize,
    /// How many dates of the month are such days.
    pub dates: u8,
    /// Contacts offered.
    pub offered: Contacts,
    /// Of these, answered.
    pub answered: Contacts,
    /// Hours of agents present, waiting included.
    pub productive: Hours,
}

/// What was done for one channel.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelWork {
    /// Its place in the scenario.
    pub channel: usize,
    /// Half-hours with somebody present, or with contacts, from Monday on.
    pub slots: Vec<SlotWork>,
    /// From the start of a contact to its end, after-call work included, as these people took in this month; chats
    /// with others beside them.
    pub handle_time: Seconds,
    /// Of that, after-call work.
    pub after_call: Seconds,
    /// How many contacts an agent has at once.
    pub at_once: NonZeroU32,
    /// The service level of the month, as the channel's contract words it.
    pub level: Share,
}

impl ChannelWork {
    /// Contacts offered.
    #[must_use]
    pub fn offered(&self) -> Contacts {
        self.slots.iter().map(|slot| slot.offered).sum()
    }

    /// Contacts answered.
    #[must_use]
    pub fn answered(&self) -> Contacts {
        self.slots.iter().map(|slot| slot.answered).sum()
    }

    /// Minutes from start to end of the contacts answered, after-call work included.
    #[must_use]
    pub fn handled(&self) -> Minutes {
        Minutes::from(self.answered() * self.handle_time)
    }

    /// Hours of agents present, waiting included.
    #[must_use]
    pub fn productive(&self) -> Hours {
        self.slots.iter().map(|slot| slot.productive).sum()
    }
}

/// What was done for all channels.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MonthWork {
    /// Channel by channel.
    pub channels: Vec<ChannelWork>,
}

impl MonthWork {
    /// Hours of agents present, waiting included.
    #[must_use]
    pub fn productive(&self) -> Hours {
        self.channels.iter().map(ChannelWork::productive).sum()
    }

    /// Contacts answered.
    #[must_use]
    pub fn answered(&self) -> Contacts {
        self.channels.iter().map(ChannelWork::answered).sum()
    }
}
