//! How many contacts arrive: seasons, growth, campaigns.

use crate::calendar::YearMonth;
use crate::timeline::yearly_steps;
use crate::units::{Contacts, Multiple};

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
