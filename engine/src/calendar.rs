//! Civil dates without a clock or a time zone: months with their real days, and the half-hours of a day.

mod day_types;

pub use day_types::{ByDayType, DayType, MonthDays};

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Half-hour intervals in a day.
pub const INTERVALS: usize = 48;
/// Seconds in an interval.
pub const INTERVAL_S: f64 = 1800.0;
/// Days in an average month (365.25 ÷ 12).
pub const MEAN_MONTH_DAYS: f64 = 30.4375;

/// Days from Monday to Sunday, in the order used by every table of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// Every day, Monday first.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];

    /// 0 for Monday … 6 for Sunday.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The weekday of a day number ([`Date::ordinal`]).
    const fn of(ordinal: i32) -> Self {
        match ordinal.rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// As [`Weekday::index`], to reckon with day numbers.
    pub(crate) const fn number(self) -> i32 {
        self as i32
    }

    /// The weekday so many days later.
    #[must_use]
    pub fn plus(self, days: u8) -> Self {
        Self::of(self.number() + i32::from(days))
    }
}

/// One value for each day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ByWeekday<T>(pub [T; 7]);

impl<T> ByWeekday<T> {
    /// The value of a day.
    #[must_use]
    pub fn get(&self, day: Weekday) -> &T {
        let [mon, tue, wed, thu, fri, sat, sun] = &self.0;
        match day {
            Weekday::Monday => mon,
            Weekday::Tuesday => tue,
            Weekday::Wednesday => wed,
            Weekday::Thursday => thu,
            Weekday::Friday => fri,
            Weekday::Saturday => sat,
            Weekday::Sunday => sun,
        }
    }

    /// The value of a day, to change.
    pub fn get_mut(&mut self, day: Weekday) -> &mut T {
        let [mon, tue, wed, thu, fri, sat, sun] = &mut self.0;
        match day {
            Weekday::Monday => mon,
            Weekday::Tuesday => tue,
            Weekday::Wednesday => wed,
            Weekday::Thursday => thu,
            Weekday::Friday => fri,
            Weekday::Saturday => sat,
            Weekday::Sunday => sun,
        }
    }

    /// Each day with its value, Monday first.
    pub fn iter(&self) -> impl Iterator<Item = (Weekday, &T)> {
        Weekday::ALL.into_iter().zip(&self.0)
    }
}

/// A date of the Gregorian calendar, valid by construction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The date, or nothing if there is no such day. Years 1 to 9999.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let of_month = YearMonth::new(year, month)?;
        (1..=of_month.days()).contains(&day).then_some(Self { year, month, day })
    }

    /// Days since 1 January of year 1 (which is day 0, a Monday).
    #[must_use]
    pub const fn ordinal(self) -> i32 {
        // Years are taken from March to February: a leap day is then the last of its year, and the days before
        // a month follow from 153 days in five months.
        let (month, day) = (self.month as i32, self.day as i32);
        let (year, month) = if month < 3 { (self.year - 1, month + 9) } else { (self.year, month - 3) };
        year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - MARCH_YEAR
    }

    /// The date with a day number; nothing outside years 1 to 9999.
    #[must_use]
    pub fn from_ordinal(ordinal: i32) -> Option<Self> {
        const IN_400_YEARS: i32 = 146_097;
        if !(0..IN_400_YEARS * 25).contains(&ordinal) {
            return None;
        }
        let since_march = ordinal + MARCH_YEAR - 1;
        let (era, day) = (since_march / IN_400_YEARS, since_march % IN_400_YEARS);
        // The days that leap years have inserted are taken out before dividing.
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (year * 365 + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        Self::new(era * 400 + year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day of the week.
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        Weekday::of(self.ordinal())
    }

    /// The month it lies in.
    #[must_use]
    pub fn month(self) -> YearMonth {
        YearMonth { year: self.year, month: self.month }
    }
}

/// Days from 1 March of year 0 to 31 December, and one, as days of a month are counted from 1.
const MARCH_YEAR: i32 = 307;

/// Written as in ISO 8601: 2027-03-01.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A calendar month. Written as in ISO 8601: 2027-03.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct YearMonth {
    year: i32,
    month: u8,
}

impl YearMonth {
    /// The month, or nothing outside years 1–9999 and months 1–12.
    #[must_use]
    pub fn new(year: i32, month: u8) -> Option<Self> {
        ((1..=9999).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// Days in the month.
    #[must_use]
    pub fn days(self) -> u8 {
        match self.month {
            4 | 6 | 9 | 11 => 30,
            2 => {
                let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
                if leap { 29 } else { 28 }
            }
            _ => 31,
        }
    }

    /// The month `months` later.
    #[must_use]
    pub fn plus(self, months: u16) -> Self {
        let zero_based = i32::from(self.month) - 1 + i32::from(months);
        let year = self.year + zero_based / 12;
        // The remainder lies in 0..12, so the conversion keeps it.
        let month = u8::try_from(zero_based % 12 + 1).unwrap_or(1);
        Self { year, month }
    }

    /// Its first day.
    #[must_use]
    pub const fn first(self) -> Date {
        Date { year: self.year, month: self.month, day: 1 }
    }

    /// Its days, in order.
    pub fn dates(self) -> impl Iterator<Item = Date> {
        (1..=self.days()).map(move |day| Date { year: self.year, month: self.month, day })
    }

    /// How many of each weekday the month has.
    #[must_use]
    pub fn weekdays(self) -> ByWeekday<u8> {
        // Four whole weeks, and what is left falls on the weekdays it begins with.
        let mut counts = ByWeekday([4; 7]);
        let first = self.first().weekday();
        for extra in 28..self.days() {
            *counts.get_mut(first.plus(extra)) += 1;
        }
        counts
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl From<YearMonth> for String {
    fn from(month: YearMonth) -> Self {
        month.to_string()
    }
}

impl TryFrom<String> for YearMonth {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromStr for YearMonth {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parse = || {
            let (year, month) = text.trim().split_once('-')?;
            let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
            if year.len() != 4 || month.len() != 2 || !digits(year) || !digits(month) {
                return None;
            }
            Self::new(year.parse().ok()?, month.parse().ok()?)
        };
        parse().ok_or_else(|| format!("{text:?} is not a month; write year and month, like 2027-03"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weekday(date: (i32, u8, u8), expected: Weekday) {
        let (year, month, day) = date;
        assert_eq!(Date::new(year, month, day).unwrap().weekday(), expected);
    }

    // Known dates: the first moon landing, the turn of the century, a leap day, the start of the era.
    #[test]
    fn weekdays_of_known_dates() {
        weekday((1969, 7, 20), Weekday::Sunday);
        weekday((2000, 1, 1), Weekday::Saturday);
        weekday((2024, 2, 29), Weekday::Thursday);
        weekday((1, 1, 1), Weekday::Monday);
        weekday((2026, 11, 21), Weekday::Saturday);
    }

    #[test]
    fn there_is_no_thirtieth_of_february() {
        assert_eq!(Date::new(2027, 2, 29), None);
        assert_eq!(Date::new(2028, 2, 30), None);
        assert_eq!(Date::new(2028, 13, 1), None);
        assert_eq!(Date::new(2100, 2, 29), None);
    }

    #[test]
    fn months_follow_each_other_over_the_year() {
        let start: YearMonth = "2027-11".parse().unwrap();
        assert_eq!(start.plus(1).to_string(), "2027-12");
        assert_eq!(start.plus(2).to_string(), "2028-01");
        assert_eq!(start.plus(36).to_string(), "2030-11");
    }

    // February 2027 has four of each; March 2027 starts on a Monday and has 31 days.
    #[test]
    fn a_month_has_its_real_weekdays() {
        let february: YearMonth = "2027-02".parse().unwrap();
        assert_eq!(february.weekdays().0, [4; 7]);
        let march: YearMonth = "2027-03".parse().unwrap();
        assert_eq!(march.weekdays().0, [5, 5, 5, 4, 4, 4, 4]);
    }

    #[test]
    fn what_is_not_a_month_says_how_to_write_one() {
        for text in ["", "2027", "2027-13", "2027-3", "27-03", "2027/03", "0000-01"] {
            let error = text.parse::<YearMonth>().unwrap_err();
            assert!(error.contains("like 2027-03"), "{error}");
        }
    }
}
