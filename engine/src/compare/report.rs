//! What customers meet, as it is told.

use super::MonthResult;
use crate::crew::{ChannelMonth, CrewMonth};
use crate::deferred;
use crate::in_house::Drivers;
use crate::scenario::{Channel, Scenario};
use crate::served::{Served, State};
use crate::units::{Contacts, Hours, Money, Share};
use serde::{Deserialize, Serialize};

/// Service on a channel, over a month or more.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ChannelReport {
    /// The counts that all else follows from.
    pub served: Served,
    /// Share in time, as the channel's contract words it; for work that may wait, within the deadline.
    pub service_level: Share,
    /// Answered, of all offered.
    pub answer_rate: Share,
    /// Mean wait in seconds of those offered, those who hang up included; for work that may wait, from arrival to
    /// answer, in the hours its deadline counts. None where everybody meets overload.
    pub mean_wait_s: Option<f64>,
    /// Share of their time that the channel's agents spend on its contacts; none where nobody is present, and for
    /// work that may wait, as much of it is done in idle time of others.
    pub occupancy: Option<Share>,
    /// Share of those who want to come that come in opening hours.
    pub coverage: Share,
    /// Whether it settles, and what would end it if not.
    pub state: State,
    /// Hours of work done in idle time of live agents; none for a live channel.
    pub in_idle: Hours,
}

impl ChannelReport {
    fn new(channel: &Channel, month: &ChannelMonth) -> Self {
        let served = month.served;
        Self {
            service_level: served.service_level(),
            answer_rate: served.answer_rate(),
            mean_wait_s: served.mean_wait_s(),
            occupancy: channel.live().and_then(|_| served.occupancy()),
            coverage: served.coverage(),
            state: month.state,
            in_idle: month.in_idle,
            served,
        }
    }

    /// Several months together.
    pub(super) fn over<'m>(
        channels: &[Channel],
        months: impl Iterator<Item = &'m [ChannelReport]>,
    ) -> Vec<ChannelReport> {
        let mut sums = vec![ChannelMonth::NOTHING; channels.len()];
        for month in months {
            for (sum, report) in sums.iter_mut().zip(month) {
                *sum = ChannelMonth {
                    served: sum.served.and(report.served),
                    state: sum.state.or(report.state),
                    in_idle: sum.in_idle + report.in_idle,
                };
            }
        }
        channels.iter().zip(&sums).map(|(channel, sum)| ChannelReport::new(channel, sum)).collect()
    }
}

/// A month of one crew or several, without its money; as if all were resolved by the own team.
pub(super) fn month<'m>(
    scenario: &Scenario,
    number: u16,
    crews: impl IntoIterator<Item = &'m CrewMonth>,
) -> MonthResult {
    let mut channels = vec![ChannelMonth::NOTHING; scenario.channels.len()];
    for done in crews {
        for (sum, month) in channels.iter_mut().zip(&done.channels) {
            *sum = sum.and(*month);
        }
    }
    let served = channels.iter().fold(Served::NOTHING, |all, channel| all.and(channel.served));
    MonthResult {
        lines: Vec::new(),
        total: Money::ZERO,
        served,
        channels: scenario
            .channels
            .iter()
            .zip(&channels)
            .map(|(channel, month)| ChannelReport::new(channel, month))
            .collect(),
        productive: served.productive,
        occupancy: served.occupancy(),
        other_work: Hours::ZERO,
        to_vendor: Contacts::ZERO,
        resolved: resolved_of(scenario, number, &channels),
        contracted: None,
        stranded: Money::ZERO,
        drivers: Drivers::NOTHING,
    }
}

/// Contacts that the own team resolves.
fn resolved_of(scenario: &Scenario, number: u16, channels: &[ChannelMonth]) -> Contacts {
    let factors = scenario.in_house.factors_in(number);
    let each = scenario.channels.iter().zip(channels);
    each.map(|(channel, month)| month.served.answered * factors.resolution_of(channel.resolution)).sum()
}

/// Hours of other useful work that fit into the idle time left in a month.
pub(super) fn other_work(scenario: &Scenario, number: u16, done: &CrewMonth) -> Hours {
    let days = scenario.start.plus(number.saturating_sub(1)).days();
    deferred::other_work(scenario.other_work, days, done.idle_left)
}
