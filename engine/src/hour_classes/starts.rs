//! What is usual in a country: values to start from, each with its source.

use super::draft::{HourRulesDraft, SupplementDraft, TimedDraft};
use super::{ClockSpan, Overlap, PaidOn, Priority};
use crate::cited::Cited;
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

const fn source(cited: Cited, as_of: u16, strength: Strength) -> Source {
    Source { cited, as_of, strength }
}

const fn assumed<T: Copy>(value: T, cited: Cited) -> Sourced<T> {
    Sourced { value, source: source(cited, 2026, Strength::Assumption) }
}

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
        evening: assumed(None, Cited::ByAgreement),
        night: assumed(None, Cited::ByAgreement),
        saturday: assumed(LocalSupplement::NONE, Cited::ByAgreement),
        sunday: assumed(LocalSupplement::NONE, Cited::ByAgreement),
        holiday: assumed(LocalSupplement::NONE, Cited::ByAgreement),
        paid_on: assumed(PaidOn::WorkedHours, Cited::SupplementsForWork),
        overlap: assumed(Overlap::OnlyFirst(Priority::USUAL), Cited::FirstSupplementAlone),
    }
}

const fn finland() -> StartingPoint {
    const SUNDAY: LocalSupplement = LocalSupplement::Share(1.0);
    const LAW: Source = source(Cited::SundayFinland, 2025, Strength::Published);
    StartingPoint {
        evening: assumed(
            Some(TimedStart { hours: FROM_18, supplement: LocalSupplement::Share(0.15) }),
            Cited::EveningFinland,
        ),
        sunday: Sourced { value: SUNDAY, source: LAW },
        holiday: Sourced { value: SUNDAY, source: LAW },
        ..by_agreement(Country::Finland)
    }
}

const fn sweden() -> StartingPoint {
    const SUNDAY: LocalSupplement = LocalSupplement::Share(1.0);
    const WAREHOUSE: Source = source(Cited::WarehouseSweden, 2026, Strength::Weak);
    StartingPoint {
        evening: Sourced {
            value: Some(TimedStart { hours: FROM_18, supplement: LocalSupplement::Share(0.5) }),
            source: WAREHOUSE,
        },
        sunday: Sourced { value: SUNDAY, source: WAREHOUSE },
        holiday: assumed(SUNDAY, Cited::AsSunday),
        ..by_agreement(Country::Sweden)
    }
}

const fn denmark() -> StartingPoint {
    const RETAIL: Source = source(Cited::RetailDenmark, 2019, Strength::Weak);
    StartingPoint {
        evening: Sourced {
            value: Some(TimedStart { hours: FROM_18_TO_23, supplement: kroner(26.45) }),
            source: RETAIL,
        },
        saturday: Sourced { value: kroner(46.55), source: RETAIL },
        sunday: Sourced { value: kroner(51.80), source: RETAIL },
        holiday: assumed(kroner(51.80), Cited::AsSunday),
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
