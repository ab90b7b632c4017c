//! Days by type: the weekday, or a public holiday in its place.

use super::{Date, Weekday, YearMonth};
use crate::holidays::Country;
use serde::{Deserialize, Serialize};

/// What kind of day it is: a public holiday replaces the weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum DayType {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    Holiday,
}

impl DayType {
    /// Every type, Monday first and the holiday last.
    pub const ALL: [DayType; 8] = [
        DayType::Monday,
        DayType::Tuesday,
        DayType::Wednesday,
        DayType::Thursday,
        DayType::Friday,
        DayType::Saturday,
        DayType::Sunday,
        DayType::Holiday,
    ];

    /// 0 for Monday … 6 for Sunday, 7 for a holiday.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl From<Weekday> for DayType {
    fn from(weekday: Weekday) -> Self {
        match weekday {
            Weekday::Monday => DayType::Monday,
            Weekday::Tuesday => DayType::Tuesday,
            Weekday::Wednesday => DayType::Wednesday,
            Weekday::Thursday => DayType::Thursday,
            Weekday::Friday => DayType::Friday,
            Weekday::Saturday => DayType::Saturday,
            Weekday::Sunday => DayType::Sunday,
        }
    }
}

/// One value for each type of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ByDayType<T>(pub [T; 8]);

impl<T> ByDayType<T> {
    /// The value of a type of day.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "there are as many as types of day")]
    pub const fn get(&self, day: DayType) -> &T {
        &self.0[day.index()]
    }

    /// The value of a type of day, to change.
    #[allow(clippy::indexing_slicing, reason = "there are as many as types of day")]
    pub const fn get_mut(&mut self, day: DayType) -> &mut T {
        &mut self.0[day.index()]
    }

    /// Each type with its value, Monday first and the holiday last.
    pub fn iter(&self) -> impl Iterator<Item = (DayType, &T)> {
        DayType::ALL.into_iter().zip(&self.0)
    }
}

/// A month's dates by type of day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthDays {
    counts: ByDayType<u8>,
    dates: Vec<DayType>,
}

impl MonthDays {
    /// How many dates of each type there are.
    #[must_use]
    pub const fn counts(&self) -> &ByDayType<u8> {
        &self.counts
    }

    /// The type of each date, in order.
    #[must_use]
    pub fn dates(&self) -> &[DayType] {
        &self.dates
    }
}

impl Date {
    /// What kind of day it is in a country; without one there are no holidays.
    #[must_use]
    pub fn day_type(self, country: Option<Country>) -> DayType {
        if country.is_some_and(|country| country.is_public_holiday(self)) {
            DayType::Holiday
        } else {
            self.weekday().into()
        }
    }
}

impl YearMonth {
    /// Its dates by type in a country; without one there are no holidays.
    #[must_use]
    pub fn dated(self, country: Option<Country>) -> MonthDays {
        let holidays = country.map_or(0, |country| country.holiday_bits(self));
        let mut days = MonthDays { counts: ByDayType([0; 8]), dates: Vec::with_capacity(31) };
        let mut weekday = self.first().weekday();
        for after_first in 0..self.days() {
            let day =
                if holidays >> after_first & 1 == 1 { DayType::Holiday } else { DayType::from(weekday) };
            *days.counts.get_mut(day) += 1;
            days.dates.push(day);
            weekday = weekday.plus(1);
        }
        days
    }

    /// How many dates of each type the month has in a country; without one there are no holidays.
    #[must_use]
    pub fn day_types(self, country: Option<Country>) -> ByDayType<u8> {
        self.dated(country).counts
    }

    /// Days from Monday to Friday. A holiday among them stays in: contracted hours are paid on it as well.
    #[must_use]
    pub fn working_days(self) -> u8 {
        let [mon, tue, wed, thu, fri, _, _] = self.weekdays().0;
        mon + tue + wed + thu + fri
    }
}
