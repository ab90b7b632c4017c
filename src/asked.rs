//! What the page shows of a question beside its answer: what was wanted, and when somebody is there.

use crate::week::{self, Day};
use punnus_engine::calendar::YearMonth;
use punnus_engine::compare::{Comparison, Who};
use punnus_engine::scenario::{self, Opening, Scenario, Way};
use serde::{Deserialize, Serialize};

/// A question, as far as the page shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// What the comparison is about.
    pub name: String,
    /// First month.
    pub start: YearMonth,
    /// Months compared.
    pub horizon: u16,
    /// Channels, in their order.
    pub channels: Vec<Channel>,
    /// Quotes, in their order.
    pub quotes: Vec<Quote>,
}

/// A channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    /// What it is called.
    pub name: String,
    /// The service wanted.
    pub goal: Goal,
    /// Today's hours.
    pub opening: Opening,
    /// The hours that the own team is to be open.
    pub opening_wanted: Opening,
    /// When contacts want to come.
    pub week: Vec<Day>,
}

/// A service wanted: the share of contacts, and in what time.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// To be answered at once.
    Live {
        /// The share of contacts.
        target: f64,
        /// In so many seconds.
        within_s: f64,
    },
    /// Work that may wait.
    Deferred {
        /// The share of contacts.
        target: f64,
        /// In so many hours.
        within_h: f64,
    },
}

/// A quote.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Quote {
    /// Last month of the first three phases of its start.
    pub ramp_ends: [u16; 3],
    /// Its hours, channel by channel.
    pub openings: Vec<Opening>,
}

impl Goal {
    fn of(way: &Way) -> Self {
        match way {
            Way::Live(live) => Self::Live {
                target: live.service.target.value(),
                within_s: live.service.answer_within.value(),
            },
            Way::Deferred(goal) => {
                Self::Deferred { target: goal.share().value(), within_h: goal.within().value() }
            }
        }
    }

    /// The share of contacts.
    #[must_use]
    pub const fn target(self) -> f64 {
        match self {
            Goal::Live { target, .. } | Goal::Deferred { target, .. } => target,
        }
    }
}

impl Asked {
    /// Of a scenario and what was found for it.
    #[must_use]
    pub fn of(scenario: &Scenario, comparison: &Comparison) -> Self {
        let channel = |(place, channel): (usize, &scenario::Channel)| Channel {
            name: channel.name.clone(),
            goal: Goal::of(&channel.way),
            opening: channel.opening,
            opening_wanted: channel.opening_wanted,
            week: week::days(scenario, comparison, place),
        };
        let quote = |quote: &scenario::Quote| Quote {
            ramp_ends: quote.ramp.ends(),
            openings: quote.offers.iter().map(|offer| offer.opening).collect(),
        };
        Self {
            name: scenario.name.clone(),
            start: scenario.start,
            horizon: scenario.horizon,
            channels: scenario.channels.iter().enumerate().map(channel).collect(),
            quotes: scenario.quotes.iter().map(quote).collect(),
        }
    }

    /// When an option answers a channel.
    #[must_use]
    pub fn opening(&self, who: Who, channel: usize) -> Option<Opening> {
        let own = self.channels.get(channel)?;
        match who {
            Who::OwnTeam => Some(own.opening_wanted),
            Who::Today | Who::BesideOtherWork => Some(own.opening),
            Who::Quote(quote) => self.quotes.get(quote)?.openings.get(channel).copied(),
        }
    }
}
