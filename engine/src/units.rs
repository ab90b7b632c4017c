//! Quantities as types: what may be added, and the few products that make sense.
//!
//! A constructor named `new` checks its domain and is meant for the edge; inside, values come from arithmetic
//! on values that were checked there.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Neg, Sub};

/// What a number is measured in; the page words it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Unit {
    Money,
    MoneyPerHour,
    MoneyPerContact,
    MoneyPerMinute,
    MoneyPerMonth,
    MoneyPerFteMonth,
    MoneyPerSeatMonth,
    MoneyPerCounted,
    Contacts,
    ContactsPerMonth,
    Hours,
    HoursPerWeek,
    Minutes,
    MinutesPerContact,
    MinutesPerHour,
    Seconds,
    Weeks,
    Months,
    Fte,
    Erlangs,
    People,
    Seats,
    Counted,
    Share,
    SharePerYear,
    Factor,
    Points,
}

impl Unit {
    /// Whether a currency belongs to it.
    #[must_use]
    pub const fn is_money(self) -> bool {
        match self {
            Unit::Money
            | Unit::MoneyPerHour
            | Unit::MoneyPerContact
            | Unit::MoneyPerMinute
            | Unit::MoneyPerMonth
            | Unit::MoneyPerFteMonth
            | Unit::MoneyPerSeatMonth
            | Unit::MoneyPerCounted => true,
            Unit::Contacts
            | Unit::ContactsPerMonth
            | Unit::Hours
            | Unit::HoursPerWeek
            | Unit::Minutes
            | Unit::Seconds
            | Unit::Months
            | Unit::Weeks
            | Unit::MinutesPerContact
            | Unit::MinutesPerHour
            | Unit::Fte
            | Unit::Erlangs
            | Unit::People
            | Unit::Seats
            | Unit::Counted
            | Unit::Share
            | Unit::SharePerYear
            | Unit::Factor
            | Unit::Points => false,
        }
    }
}

/// In words, for the command line.
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unit::Money => "money",
            Unit::MoneyPerHour => "money per hour",
            Unit::MoneyPerContact => "money per contact",
            Unit::MoneyPerMinute => "money per minute",
            Unit::MoneyPerMonth => "money per month",
            Unit::MoneyPerFteMonth => "money per full-time employee and month",
            Unit::MoneyPerSeatMonth => "money per seat and month",
            Unit::MoneyPerCounted => "money for each that the price counts",
            Unit::Contacts => "contacts",
            Unit::ContactsPerMonth => "contacts per month",
            Unit::Hours => "hours",
            Unit::HoursPerWeek => "hours per week",
            Unit::Minutes => "minutes",
            Unit::MinutesPerContact => "minutes per contact",
            Unit::MinutesPerHour => "minutes per hour",
            Unit::Seconds => "seconds",
            Unit::Weeks => "weeks",
            Unit::Months => "months",
            Unit::Fte => "full-time employees",
            Unit::Erlangs => "erlangs",
            Unit::People => "people",
            Unit::Seats => "seats",
            Unit::Counted => "of what the price counts",
            Unit::Share => "share",
            Unit::SharePerYear => "share per year",
            Unit::Factor => "factor",
            Unit::Points => "points",
        })
    }
}

/// A value that knows its unit.
pub trait Measured: Copy {
    /// The unit of every value of this type.
    const UNIT: Unit;
    /// The bare number, in that unit.
    fn value(self) -> f64;
}

/// Of two numbers; the other if one is none. `f64::max` takes a call in WebAssembly for such.
pub(crate) fn larger(one: f64, other: f64) -> f64 {
    if one > other { one } else { other }
}

/// As [`larger`].
pub(crate) fn smaller(one: f64, other: f64) -> f64 {
    if one < other { one } else { other }
}

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $unit:ident, $valid:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(f64);

        impl $name {
            /// Checks the domain; nothing if the number lies outside it, or is not a number at all.
            #[must_use]
            pub fn new(value: f64) -> Option<Self> {
                let valid: fn(f64) -> bool = $valid;
                (value.is_finite() && valid(value)).then_some(Self(value))
            }

            /// The bare number.
            #[must_use]
            pub const fn value(self) -> f64 {
                self.0
            }
        }

        impl Measured for $name {
            const UNIT: Unit = Unit::$unit;
            fn value(self) -> f64 {
                self.0
            }
        }
    };
}

macro_rules! additive {
    ($($name:ident),*) => {$(
        impl $name {
            /// Nothing of it.
            pub const ZERO: Self = Self(0.0);
        }
        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
        impl AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                self.0 += other.0;
            }
        }
        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
                values.fold(Self::ZERO, Add::add)
            }
        }
        impl Mul<f64> for $name {
            type Output = Self;
            fn mul(self, times: f64) -> Self {
                Self(self.0 * times)
            }
        }
    )*};
}

/// Any amount but infinity: the domain of what is computed.
const fn any(_: f64) -> bool {
    true
}

fn not_negative(value: f64) -> bool {
    value >= 0.0
}

quantity!(
    /// An amount in the scenario's currency, unrounded.
    Money, Money, any
);
quantity!(
    /// Money per hour.
    HourlyRate, MoneyPerHour, not_negative
);
quantity!(
    /// Money per contact.
    ContactRate, MoneyPerContact, not_negative
);
quantity!(
    /// Money per handled minute.
    MinuteRate, MoneyPerMinute, not_negative
);
quantity!(
    /// Money per month.
    MonthlyRate, MoneyPerMonth, not_negative
);
quantity!(
    /// Money per full-time employee and month.
    FteRate, MoneyPerFteMonth, not_negative
);
quantity!(
    /// Money per seat and month.
    SeatRate, MoneyPerSeatMonth, not_negative
);
quantity!(
    /// Contacts; an expected number, so not always whole.
    Contacts, Contacts, not_negative
);
quantity!(
    /// Hours.
    Hours, Hours, not_negative
);
quantity!(
    /// Minutes.
    Minutes, Minutes, not_negative
);
quantity!(
    /// Seconds.
    Seconds, Seconds, not_negative
);
quantity!(
    /// Minutes for each contact.
    MinutesEach, MinutesPerContact, not_negative
);
quantity!(
    /// Weeks, as a count.
    Weeks, Weeks, not_negative
);
quantity!(
    /// Months, as a count.
    Months, Months, not_negative
);
quantity!(
    /// Full-time employees; fractional.
    Fte, Fte, not_negative
);
quantity!(
    /// People, as a ratio such as agents per team leader.
    People, People, |value| value > 0.0
);
quantity!(
    /// Places to work at, one for each agent present; an expected number, so not always whole.
    Seats, Seats, not_negative
);
quantity!(
    /// A share of a whole by which an amount changes: below zero it falls.
    Change, Share, any
);
quantity!(
    /// A share of a whole, 0 to 1.
    Share, Share, |value| (0.0..=1.0).contains(&value)
);
quantity!(
    /// What is added on top of a whole, as a share of it: on-costs, an index. May exceed 1.
    Surcharge, Share, not_negative
);
quantity!(
    /// A positive multiple of a usual value.
    Multiple, Factor, |value| value > 0.0
);

quantity!(
    /// Minutes for each hour: what turns one into the other.
    MinutesAnHour, MinutesPerHour, |value| value > 0.0
);

impl MinutesAnHour {
    /// Sixty.
    pub const SIXTY: Self = Self(60.0);
}

additive!(Money, MonthlyRate, HourlyRate, Contacts, Hours, Minutes, Fte, Seats);

impl Seconds {
    /// No time.
    pub const ZERO: Self = Self(0.0);
}

impl Share {
    /// Nothing of the whole.
    pub const NONE: Self = Self(0.0);
    /// All of it.
    pub const ALL: Self = Self(1.0);

    /// The share that `part` is of `whole`; all of it where there is nothing to share. Rounding never takes it
    /// out of 0 … 1.
    #[must_use]
    pub fn of(part: f64, whole: f64) -> Self {
        if whole > 0.0 { Self((part / whole).clamp(0.0, 1.0)) } else { Self::ALL }
    }

    /// What is left of the whole.
    #[must_use]
    pub fn rest(self) -> Self {
        Self(1.0 - self.0)
    }
}

impl Surcharge {
    /// Nothing on top.
    pub const NONE: Self = Self(0.0);
}

impl Multiple {
    /// As usual.
    pub const ONE: Self = Self(1.0);
    /// Twelve.
    pub const MONTHS_A_YEAR: Self = Self(12.0);

    /// So many times; at least one.
    #[must_use]
    pub fn count(times: u8) -> Self {
        Self(f64::from(times.max(1)))
    }
}

impl Mul for Multiple {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Money {
    /// The distance from nothing.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }
}

impl Mul<HourlyRate> for Hours {
    type Output = Money;
    fn mul(self, rate: HourlyRate) -> Money {
        Money(self.0 * rate.0)
    }
}

impl Mul<Surcharge> for HourlyRate {
    type Output = Self;
    fn mul(self, surcharge: Surcharge) -> Self {
        Self(self.0 * surcharge.0)
    }
}

impl Mul<Seconds> for Contacts {
    type Output = Hours;
    fn mul(self, each: Seconds) -> Hours {
        Hours(self.0 * each.0 / 3600.0)
    }
}

impl Mul<Share> for Contacts {
    type Output = Self;
    fn mul(self, share: Share) -> Self {
        Self(self.0 * share.0)
    }
}

impl Mul<Multiple> for Contacts {
    type Output = Self;
    fn mul(self, multiple: Multiple) -> Self {
        Self(self.0 * multiple.0)
    }
}

impl Mul<Multiple> for Seconds {
    type Output = Self;
    fn mul(self, multiple: Multiple) -> Self {
        Self(self.0 * multiple.0)
    }
}

impl From<Hours> for Minutes {
    fn from(hours: Hours) -> Self {
        Self(hours.0 * 60.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_above_the_whole_is_no_share() {
        assert_eq!(Share::new(1.3), None);
        assert_eq!(Share::new(-0.1), None);
        assert_eq!(Share::new(f64::NAN), None);
        assert_eq!(Share::new(1.0), Some(Share::ALL));
    }

    #[test]
    fn infinity_is_no_money() {
        assert_eq!(Money::new(f64::INFINITY), None);
        assert_eq!(Money::new(-5.0), Some(Money(-5.0)));
    }

    #[test]
    fn a_multiple_is_above_nothing() {
        assert_eq!(Multiple::new(0.0), None);
        assert_eq!(Multiple::new(1.3), Some(Multiple(1.3)));
    }

    // 120 contacts of 6 minutes are 12 hours; 12 hours at 30 an hour are 360.
    #[test]
    fn contacts_become_hours_become_money() {
        let hours = Contacts(120.0) * Seconds(360.0);
        assert_eq!(hours, Hours(12.0));
        assert_eq!(hours * HourlyRate(30.0), Money(360.0));
        assert_eq!(Minutes::from(hours), Minutes(720.0));
    }

    #[test]
    fn a_share_of_nothing_is_all_of_it() {
        assert_eq!(Share::of(0.0, 0.0), Share::ALL);
        assert_eq!(Share::of(1.0, 4.0), Share(0.25));
        assert_eq!(Share::of(1.000_000_1, 1.0), Share::ALL);
    }
}
