//! How many contacts arrive: seasons, growth, campaigns; and who would come if no door were ever closed.

use crate::calendar::{MonthDays, YearMonth};
use crate::coverage::{Counted, Door};
use crate::scenario::{Channel, Scenario, Way};
use crate::staffing::Demand;
use crate::timeline::yearly_steps;
use crate::units::{Contacts, Multiple, Share};
use std::rc::Rc;

/// A channel's volume over the months.
#[derive(Debug, Clone, PartialEq)]
pub struct Volume {
    usual: Contacts,
    season: [f64; 12],
    growth: Multiple,
    campaigns: Vec<(u16, Contacts)>,
}

impl Volume {
    /// A usual month, each calendar month's multiple of it (January first; finite, none negative), what a year
    /// multiplies it by, and the contacts that campaigns add in numbered months.
    #[must_use]
    pub const fn new(
        usual: Contacts,
        season: [f64; 12],
        growth: Multiple,
        campaigns: Vec<(u16, Contacts)>,
    ) -> Self {
        Self { usual, season, growth, campaigns }
    }

    /// Contacts offered in a month: `number` counts from 1, and growth steps with every twelve.
    #[must_use]
    pub fn in_month(&self, number: u16, month: YearMonth) -> Contacts {
        let season = self.season.get(usize::from(month.month()) - 1).copied().unwrap_or(1.0);
        let grown = (0..yearly_steps(number)).fold(1.0, |grown, _| grown * self.growth.value());
        let added: Contacts =
            self.campaigns.iter().filter(|(when, _)| *when == number).map(|(_, contacts)| *contacts).sum();
        self.usual * (season * grown) + added
    }
}

/// Who would come, month by month and channel by channel, if no door were ever closed: what every option starts from.
#[derive(Debug, Clone, PartialEq)]
pub struct Demands(Vec<Month>);

#[derive(Debug, Clone, PartialEq)]
struct Month {
    days: Rc<MonthDays>,
    each: Vec<Demand>,
}

/// Why that cannot be told from what was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Untold {
    /// Too small a share of those who would come is seen in today's hours.
    TooLittleSeen {
        /// The channel's place.
        channel: usize,
        /// The share.
        seen: Share,
    },
    /// More would write because they met a closed door than write at all.
    MoreTurnThanWrite {
        /// The place of the channel they write to.
        channel: usize,
        /// The month, from 1.
        month: u16,
        /// Those who met a closed door and turned to it.
        turned: Contacts,
        /// All that were measured.
        measured: Contacts,
    },
}

impl Demands {
    /// The months of a scenario, whole years of them: contracts look at years.
    ///
    /// Of a live channel counted while open, those who met today's closed doors are inferred. Some of them are among
    /// the e-mails measured; the others wanted to write.
    ///
    /// # Errors
    /// The first channel and month of which it cannot be told.
    pub fn of(scenario: &Scenario) -> Result<Self, Untold> {
        let today = |channel: &Channel| {
            channel.live().map(|live| Door::new(&channel.profile, &channel.opening, live.closed_door))
        };
        let doors: Vec<Option<Door>> = scenario.channels.iter().map(today).collect();
        let months = scenario.horizon.next_multiple_of(12);
        (1..=months)
            .map(|number| Self::of_month(scenario, &doors, number))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    fn of_month(scenario: &Scenario, doors: &[Option<Door>], number: u16) -> Result<Month, Untold> {
        let month = scenario.start.plus(number - 1);
        let days = Rc::new(month.dated(scenario.country));
        let mut turned = vec![Contacts::ZERO; scenario.channels.len()];
        let mut demands = Vec::with_capacity(scenario.channels.len());
        for (place, (channel, door)) in scenario.channels.iter().zip(doors).enumerate() {
            let measured = channel.volume.in_month(number, month);
            let wanted = match (&channel.way, door) {
                (Way::Live(live), Some(door)) => {
                    let wanted = match live.counted {
                        Counted::WhileOpen => door
                            .wanted(&days, measured)
                            .map_err(|seen| Untold::TooLittleSeen { channel: place, seen })?,
                        Counted::AllHours => measured,
                    };
                    if let Some(turned) = live.turns_to.and_then(|to| turned.get_mut(to)) {
                        *turned += door.turning(&days, wanted);
                    }
                    wanted
                }
                (Way::Live(_) | Way::Deferred(_), _) => measured,
            };
            demands.push(Demand { wanted, handle_time: channel.elapsed(), again: Multiple::ONE });
        }
        for (place, ((demand, turned), channel)) in
            demands.iter_mut().zip(turned).zip(&scenario.channels).enumerate()
        {
            if channel.live().is_none() && turned > Contacts::ZERO {
                let (measured, left) = (demand.wanted, demand.wanted.value() - turned.value());
                // What rounding leaves of nothing is nothing.
                let left = if left.abs() <= 1e-9 * measured.value() { 0.0 } else { left };
                let untold = Untold::MoreTurnThanWrite { channel: place, month: number, turned, measured };
                demand.wanted = Contacts::new(left).ok_or(untold)?;
            }
        }
        Ok(Month { days, each: demands })
    }

    /// A month's, counted from 1; none beyond the years looked at.
    #[must_use]
    pub fn month(&self, number: u16) -> &[Demand] {
        let month = usize::from(number).checked_sub(1).and_then(|place| self.0.get(place));
        month.map_or(&[], |month| month.each.as_slice())
    }

    /// All months.
    pub fn months(&self) -> impl Iterator<Item = (u16, &[Demand])> {
        (1..).zip(self.0.iter().map(|month| month.each.as_slice()))
    }

    /// The same months, each channel's demands put in the place of the month's.
    #[must_use]
    pub fn changed(&self, change: impl Fn(u16, &[Demand]) -> Vec<Demand>) -> Self {
        let each = (1..).zip(&self.0);
        Self(
            each.map(|(number, month)| Month {
                days: Rc::clone(&month.days),
                each: change(number, &month.each),
            })
            .collect(),
        )
    }

    /// All months' days, by number.
    pub fn days(&self) -> impl Iterator<Item = (u16, &Rc<MonthDays>)> {
        (1..).zip(self.0.iter().map(|month| &month.days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contacts(value: f64) -> Contacts {
        Contacts::new(value).unwrap()
    }

    // 1 000 a month, 1.5 times that in December, growing 10 % a year, 250 more in month 10 and 50 more there again.
    #[test]
    fn seasons_growth_and_campaigns() {
        let mut season = [1.0; 12];
        season[11] = 1.5;
        let campaigns = vec![(10, contacts(250.0)), (10, contacts(50.0))];
        let volume = Volume::new(contacts(1_000.0), season, Multiple::new(1.1).unwrap(), campaigns);
        let start: YearMonth = "2027-03".parse().unwrap();
        let check = |number: u16, expected: f64| {
            let found = volume.in_month(number, start.plus(number - 1)).value();
            assert!((found - expected).abs() < 1e-9, "month {number}: {found}, expected {expected}");
        };
        check(1, 1_000.0);
        // December 2027 is month 10.
        check(10, 1_800.0);
        check(12, 1_000.0);
        check(13, 1_100.0);
        check(22, 1_650.0);
        check(25, 1_210.0);
    }
}
