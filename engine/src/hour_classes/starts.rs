//! What is usual in a country: values to start from, each with its source.

use super::draft::{HourRulesDraft, SupplementDraft, TimedDraft};
use super::{ClockSpan, Overlap, PaidOn, Priority};
use crate::fields::{Source, Strength};
use crate::holidays::Country;
use crate::units::Multiple;
use serde::Serialize;

/// A value and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub source: Source,
}

/// A supplement whose amounts are in a country's own currency, not in a scenario's.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LocalSupplement {
    /// A share of the pay: 1 doubles it.
    Share(f64),
    /// An amount an hour.
    PerHour {
        /// The amount.
        amount: f64,
        /// What in: an ISO 4217 code.
        currency: &'static str,
    },
}

impl LocalSupplement {
    const NONE: LocalSupplement = LocalSupplement::Share(0.0);

    fn draft(self, rate: Multiple) -> SupplementDraft {
        match self {
            LocalSupplement::Share(share) => SupplementDraft::Share(share),
            LocalSupplement::PerHour { amount, currency: _ } => {
                SupplementDraft::PerHour(amount * rate.value())
            }
        }
    }
}

/// Hours of the day and what they bring.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct TimedStart {
    /// When.
    pub hours: ClockSpan,
    /// What is paid on top.
    pub supplement: LocalSupplement,
}

/// Rules to start from in a country; collective agreements differ, so users replace them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct StartingPoint {
    /// Where.
    pub country: Country,
    /// The evening, where one is known to bring anything.
    pub evening: Sourced<Option<TimedStart>>,
    /// The night, where one is known to bring anything.
    pub night: Sourced<Option<TimedStart>>,
    /// What a Saturday brings.
    pub saturday: Sourced<LocalSupplement>,
    /// What a Sunday brings.
    pub sunday: Sourced<LocalSupplement>,
    /// What a public holiday brings.
    pub holiday: Sourced<LocalSupplement>,
    /// The hours on which supplements are paid.
    pub paid_on: Sourced<PaidOn>,
    /// What an hour of several classes is paid.
    pub overlap: Sourced<Overlap>,
}

const fn source(cited: &'static str, as_of: u16, strength: Strength) -> Source {
    Source { cited, as_of, strength }
}

const fn assumed<T: Copy>(value: T, cited: &'static str) -> Sourced<T> {
    Sourced { value, source: source(cited, 2026, Strength::Assumption) }
}

const BY_AGREEMENT: &str = "by agreement: none is law or general, so none is assumed; enter your own";
const AS_SUNDAY: &str = "assumed as a Sunday, which many public holidays are; by agreement";

/// 18:00 to 24:00.
const FROM_18: ClockSpan = ClockSpan { from: 36, to: 48 };
/// 18:00 to 23:00.
const FROM_18_TO_23: ClockSpan = ClockSpan { from: 36, to: 46 };

const fn kroner(amount: f64) -> LocalSupplement {
    LocalSupplement::PerHour { amount, currency: "DKK" }
}

/// No supplements: what a country starts from where nothing is known.
const fn by_agreement(country: Country) -> StartingPoint {
    StartingPoint {
        country,
        evening: assumed(None, BY_AGREEMENT),
        night: assumed(None, BY_AGREEMENT),
        saturday: assumed(LocalSupplement::NONE, BY_AGREEMENT),
        sunday: assumed(LocalSupplement::NONE, BY_AGREEMENT),
        holiday: assumed(LocalSupplement::NONE, BY_AGREEMENT),
        paid_on: assumed(
            PaidOn::WorkedHours,
            "supplements pay for work at that hour; leave may include them",
        ),
        overlap: assumed(Overlap::OnlyFirst(Priority::USUAL), "the first class alone; agreements differ"),
    }
}

const fn finland() -> StartingPoint {
    const SUNDAY: LocalSupplement = LocalSupplement::Share(1.0);
    const LAW: Source = source(
        "Finland, Working Hours Act: +100 % on Sundays and church holidays, 1 May, Independence Day (pam.fi)",
        2025,
        Strength::Published,
    );
    const EVENING: &str = "Finnish agreements name +15 to 20 % in the evening; its hours are assumed";
    StartingPoint {
        evening: assumed(
            Some(TimedStart { hours: FROM_18, supplement: LocalSupplement::Share(0.15) }),
            EVENING,
        ),
        sunday: Sourced { value: SUNDAY, source: LAW },
        holiday: Sourced { value: SUNDAY, source: LAW },
        ..by_agreement(Country::Finland)
    }
}

const fn sweden() -> StartingPoint {
    const SUNDAY: LocalSupplement = LocalSupplement::Share(1.0);
    const WAREHOUSE: Source = source(
        "Sweden, example of a warehouse: evening +50 %, Sunday +100 %; the evening's hours are assumed",
        2026,
        Strength::Weak,
    );
    StartingPoint {
        evening: Sourced {
            value: Some(TimedStart { hours: FROM_18, supplement: LocalSupplement::Share(0.5) }),
            source: WAREHOUSE,
        },
        sunday: Sourced { value: SUNDAY, source: WAREHOUSE },
        holiday: assumed(SUNDAY, AS_SUNDAY),
        ..by_agreement(Country::Sweden)
    }
}

const fn denmark() -> StartingPoint {
    const RETAIL: Source = source(
        "Denmark, retail agreement, a proxy: DKK an hour 26.45 from 18 to 23, 46.55 Saturday, 51.80 Sunday",
        2019,
        Strength::Weak,
    );
    StartingPoint {
        evening: Sourced {
            value: Some(TimedStart { hours: FROM_18_TO_23, supplement: kroner(26.45) }),
            source: RETAIL,
        },
        saturday: Sourced { value: kroner(46.55), source: RETAIL },
        sunday: Sourced { value: kroner(51.80), source: RETAIL },
        holiday: assumed(kroner(51.80), AS_SUNDAY),
        ..by_agreement(Country::Denmark)
    }
}

impl StartingPoint {
    /// What is usual in a country.
    #[must_use]
    pub const fn of(country: Country) -> Self {
        match country {
            Country::Finland => finland(),
            Country::Sweden => sweden(),
            Country::Denmark => denmark(),
            Country::Norway | Country::Germany | Country::UnitedKingdom => by_agreement(country),
        }
    }

    /// The rules as written down, amounts changed into the scenario's currency: `rate` is what one unit of the
    /// country's own is worth in it, [`Multiple::ONE`] where they are the same.
    #[must_use]
    pub fn draft(&self, rate: Multiple) -> HourRulesDraft {
        let timed = |start: TimedStart| TimedDraft {
            hours: start.hours.to_string(),
            supplement: start.supplement.draft(rate),
        };
        HourRulesDraft {
            evening: self.evening.value.map(timed),
            night: self.night.value.map(timed),
            saturday: self.saturday.value.draft(rate),
            sunday: self.sunday.value.draft(rate),
            holiday: self.holiday.value.draft(rate),
            overlap: self.overlap.value.into(),
            paid_on: self.paid_on.value,
        }
    }

    /// Every source it rests on.
    #[must_use]
    pub const fn sources(&self) -> [Source; 7] {
        [
            self.evening.source,
            self.night.source,
            self.saturday.source,
            self.sunday.source,
            self.holiday.source,
            self.paid_on.source,
            self.overlap.source,
        ]
    }
}
