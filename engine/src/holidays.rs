//! Public holidays by rule, so that any month has them.
//!
//! Holidays are national ones: for Germany those of all sixteen states, for the United Kingdom those of all its
//! nations. Rules go back to the year 2000; earlier years follow the rules of that year. A day that is moved or
//! given once by decree is known up to 2026; one that is still to be decreed cannot be.
//!
//! Whether a holiday is *paid* as one is a matter of law and agreement: see [`crate::hour_classes`].

use crate::calendar::{Date, Weekday, YearMonth};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A country whose holidays are known here. Written as its ISO 3166 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Country {
    Finland,
    Sweden,
    Norway,
    Denmark,
    Germany,
    UnitedKingdom,
}

/// What a holiday is, whatever it is called in a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all, but for those with a line of their own")]
pub enum Holiday {
    NewYear,
    Epiphany,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    /// Fourth Friday after Easter, Denmark only.
    GreatPrayerDay,
    /// 1 May; in the United Kingdom its first Monday.
    LabourDay,
    Ascension,
    WhitSunday,
    WhitMonday,
    /// Sweden 6 June, Norway 17 May, Germany 3 October, Finland 6 December.
    NationalDay,
    MidsummerEve,
    MidsummerDay,
    /// Last Monday of May, United Kingdom only.
    SpringBankHoliday,
    ReformationDay,
    AllSaints,
    ChristmasEve,
    ChristmasDay,
    SecondChristmasDay,
    /// A Monday or Tuesday off for a holiday that falls on a weekend, which itself remains one.
    Substitute,
    /// Given once: a royal wedding, a jubilee, a funeral.
    Once,
}

/// How a holiday's date follows from the year.
#[derive(Debug, Clone, Copy)]
enum Rule {
    /// Month and day.
    On(u8, u8),
    /// Days after Easter Sunday.
    Easter(i32),
    /// The first such weekday on or after a month and day.
    From(Weekday, u8, u8),
    /// Days after a month and day: so many if that is a Saturday, so many if it is a Sunday, otherwise none.
    IfWeekend { on: (u8, u8), saturday: i32, sunday: i32 },
}

/// A rule and the years in which it holds, both included.
#[derive(Debug, Clone, Copy)]
struct Entry {
    holiday: Holiday,
    rule: Rule,
    from: i32,
    until: i32,
}

const FIRST: i32 = 1;
const LAST: i32 = 9999;

const fn each(holiday: Holiday, rule: Rule) -> Entry {
    Entry { holiday, rule, from: FIRST, until: LAST }
}

const fn on(holiday: Holiday, month: u8, day: u8) -> Entry {
    each(holiday, Rule::On(month, day))
}

const fn easter(holiday: Holiday, days: i32) -> Entry {
    each(holiday, Rule::Easter(days))
}

const fn once(holiday: Holiday, year: i32, month: u8, day: u8) -> Entry {
    on(holiday, month, day).between(year, year)
}

impl Entry {
    const fn between(self, from: i32, until: i32) -> Self {
        Self { from, until, ..self }
    }

    /// The rule's date as a day number, if it gives one in that year.
    fn ordinal(self, year: i32, easter_sunday: i32) -> Option<i32> {
        if !(self.from..=self.until).contains(&year) {
            return None;
        }
        let number = |month, day| Date::new(year, month, day).map(Date::ordinal);
        match self.rule {
            Rule::On(month, day) => number(month, day),
            Rule::Easter(days) => Some(easter_sunday + days),
            Rule::From(weekday, month, day) => {
                let first = number(month, day)?;
                Some(first + (weekday.number() - first).rem_euclid(7))
            }
            Rule::IfWeekend { on: (month, day), saturday, sunday } => {
                let holiday = Date::new(year, month, day)?;
                let later = match holiday.weekday() {
                    Weekday::Saturday => saturday,
                    Weekday::Sunday => sunday,
                    Weekday::Monday
                    | Weekday::Tuesday
                    | Weekday::Wednesday
                    | Weekday::Thursday
                    | Weekday::Friday => return None,
                };
                Some(holiday.ordinal() + later)
            }
        }
    }
}

use Holiday as H;

/// Church holidays by the Church Act; 1 May and Independence Day by acts of their own; Midsummer and All
/// Saints' on Saturdays since 1955. Midsummer Eve and Christmas Eve are no church holidays, but the Annual
/// Holidays Act and the Working Hours Act count them as days off.
const FINLAND: &[Entry] = &[
    on(H::NewYear, 1, 1),
    on(H::Epiphany, 1, 6),
    easter(H::GoodFriday, -2),
    easter(H::EasterSunday, 0),
    easter(H::EasterMonday, 1),
    on(H::LabourDay, 5, 1),
    easter(H::Ascension, 39),
    easter(H::WhitSunday, 49),
    each(H::MidsummerEve, Rule::From(Weekday::Friday, 6, 19)),
    each(H::MidsummerDay, Rule::From(Weekday::Saturday, 6, 20)),
    each(H::AllSaints, Rule::From(Weekday::Saturday, 10, 31)),
    on(H::NationalDay, 12, 6),
    on(H::ChristmasEve, 12, 24),
    on(H::ChristmasDay, 12, 25),
    on(H::SecondChristmasDay, 12, 26),
];

/// Act on public holidays (1989:253); since 2005 the national day instead of Whit Monday. Midsummer Eve and
/// Christmas Eve, usually free by agreement, are no public holidays.
const SWEDEN: &[Entry] = &[
    on(H::NewYear, 1, 1),
    on(H::Epiphany, 1, 6),
    easter(H::GoodFriday, -2),
    easter(H::EasterSunday, 0),
    easter(H::EasterMonday, 1),
    on(H::LabourDay, 5, 1),
    easter(H::Ascension, 39),
    easter(H::WhitSunday, 49),
    easter(H::WhitMonday, 50).between(FIRST, 2004),
    on(H::NationalDay, 6, 6).between(2005, LAST),
    each(H::MidsummerDay, Rule::From(Weekday::Saturday, 6, 20)),
    each(H::AllSaints, Rule::From(Weekday::Saturday, 10, 31)),
    on(H::ChristmasDay, 12, 25),
    on(H::SecondChristmasDay, 12, 26),
];

/// Act on holidays and their peace (1995); act on 1 and 17 May as days of celebration (1947).
const NORWAY: &[Entry] = &[
    on(H::NewYear, 1, 1),
    easter(H::MaundyThursday, -3),
    easter(H::GoodFriday, -2),
    easter(H::EasterSunday, 0),
    easter(H::EasterMonday, 1),
    on(H::LabourDay, 5, 1),
    easter(H::Ascension, 39),
    on(H::NationalDay, 5, 17),
    easter(H::WhitSunday, 49),
    easter(H::WhitMonday, 50),
    on(H::ChristmasDay, 12, 25),
    on(H::SecondChristmasDay, 12, 26),
];

/// The holidays of the national church, by an ordinance of 1770 and custom; Great Prayer Day abolished from 2024
/// by an act of 2023. Constitution Day and Christmas Eve, often free by agreement, are none.
const DENMARK: &[Entry] = &[
    on(H::NewYear, 1, 1),
    easter(H::MaundyThursday, -3),
    easter(H::GoodFriday, -2),
    easter(H::EasterSunday, 0),
    easter(H::EasterMonday, 1),
    easter(H::GreatPrayerDay, 26).between(FIRST, 2023),
    easter(H::Ascension, 39),
    easter(H::WhitSunday, 49),
    easter(H::WhitMonday, 50),
    on(H::ChristmasDay, 12, 25),
    on(H::SecondChristmasDay, 12, 26),
];

/// What the holiday acts of all sixteen states have in common, and Unity Day by the Unification Treaty (1990).
/// Easter and Whit Sunday are holidays in a few states only. Reformation Day once everywhere, in 2017.
const GERMANY: &[Entry] = &[
    on(H::NewYear, 1, 1),
    easter(H::GoodFriday, -2),
    easter(H::EasterMonday, 1),
    on(H::LabourDay, 5, 1),
    easter(H::Ascension, 39),
    easter(H::WhitMonday, 50),
    on(H::NationalDay, 10, 3),
    once(H::ReformationDay, 2017, 10, 31),
    on(H::ChristmasDay, 12, 25),
    on(H::SecondChristmasDay, 12, 26),
];

/// Banking and Financial Dealings Act 1971 and royal proclamations, as far as England, Wales, Scotland and
/// Northern Ireland share them: so without Easter Monday, 2 January and the summer bank holiday. A holiday on a
/// weekend brings the next free weekday; both count here. The spring bank holiday moved for jubilees, the early
/// May one for the 75th anniversary of the end of the war.
const UNITED_KINGDOM: &[Entry] = &[
    on(H::NewYear, 1, 1),
    each(H::Substitute, Rule::IfWeekend { on: (1, 1), saturday: 2, sunday: 1 }),
    easter(H::GoodFriday, -2),
    MAY_DAY.between(FIRST, 2019),
    once(H::LabourDay, 2020, 5, 8),
    MAY_DAY.between(2021, LAST),
    SPRING.between(FIRST, 2001),
    once(H::SpringBankHoliday, 2002, 6, 4),
    SPRING.between(2003, 2011),
    once(H::SpringBankHoliday, 2012, 6, 4),
    SPRING.between(2013, 2021),
    once(H::SpringBankHoliday, 2022, 6, 2),
    SPRING.between(2023, LAST),
    on(H::ChristmasDay, 12, 25),
    on(H::SecondChristmasDay, 12, 26),
    each(H::Substitute, Rule::IfWeekend { on: (12, 25), saturday: 2, sunday: 2 }),
    each(H::Substitute, Rule::IfWeekend { on: (12, 26), saturday: 2, sunday: 2 }),
    once(H::Once, 2002, 6, 3),
    once(H::Once, 2011, 4, 29),
    once(H::Once, 2012, 6, 5),
    once(H::Once, 2022, 6, 3),
    once(H::Once, 2022, 9, 19),
    once(H::Once, 2023, 5, 8),
];
const MAY_DAY: Entry = each(H::LabourDay, Rule::From(Weekday::Monday, 5, 1));
const SPRING: Entry = each(H::SpringBankHoliday, Rule::From(Weekday::Monday, 5, 25));

impl Country {
    /// Every country.
    pub const ALL: [Country; 6] = [
        Country::Finland,
        Country::Sweden,
        Country::Norway,
        Country::Denmark,
        Country::Germany,
        Country::UnitedKingdom,
    ];

    /// ISO 3166 code: FI, SE, NO, DK, DE or GB.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Country::Finland => "FI",
            Country::Sweden => "SE",
            Country::Norway => "NO",
            Country::Denmark => "DK",
            Country::Germany => "DE",
            Country::UnitedKingdom => "GB",
        }
    }

    const fn entries(self) -> &'static [Entry] {
        match self {
            Country::Finland => FINLAND,
            Country::Sweden => SWEDEN,
            Country::Norway => NORWAY,
            Country::Denmark => DENMARK,
            Country::Germany => GERMANY,
            Country::UnitedKingdom => UNITED_KINGDOM,
        }
    }

    /// A year's holidays, roughly in order. Two may share a date: 17 May 2027 in Norway is Whit Monday too. None
    /// outside years 1 to 9999.
    pub fn holidays(self, year: i32) -> impl Iterator<Item = (Date, Holiday)> {
        self.ordinals(year)
            .filter_map(|(ordinal, holiday)| Date::from_ordinal(ordinal).map(|date| (date, holiday)))
    }

    /// Whether it is a public holiday.
    #[must_use]
    pub fn is_public_holiday(self, date: Date) -> bool {
        let sought = date.ordinal();
        self.ordinals(date.month().year()).any(|(ordinal, _)| ordinal == sought)
    }

    /// The holidays' day numbers; Easter is computed once.
    fn ordinals(self, year: i32) -> impl Iterator<Item = (i32, Holiday)> {
        let sunday = easter_sunday(year);
        self.entries().iter().filter_map(move |entry| Some((entry.ordinal(year, sunday?)?, entry.holiday)))
    }

    /// A month's holidays as a set of bits, the lowest its first day: each date once, whatever it is called.
    pub(crate) fn holiday_bits(self, month: YearMonth) -> u32 {
        let first = month.first().ordinal();
        let days = i32::from(month.days());
        self.ordinals(month.year())
            .map(|(ordinal, _)| ordinal - first)
            .filter(|day| (0..days).contains(day))
            .fold(0, |bits, day| bits | 1 << day)
    }
}

/// Easter Sunday as a day number, in the Gregorian calendar: the first Sunday after the church's full moon on or
/// after 21 March. The anonymous computus of 1876 (Nature; Butcher; Meeus, Astronomical Algorithms).
fn easter_sunday(year: i32) -> Option<i32> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let leap_centuries = century / 4;
    // The moon's drift against the calendar, a day in some 300 years.
    let drift = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - leap_centuries - drift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * to_sunday) / 451;
    let after_21_march = moon + to_sunday - 7 * late + 1;
    Some(Date::new(year, 3, 21)?.ordinal() + after_21_march)
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

impl TryFrom<String> for Country {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromStr for Country {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|country| country.code() == text.trim())
            .ok_or_else(|| format!("{text:?} is not a country known here; write FI, SE, NO, DK, DE or GB"))
    }
}
