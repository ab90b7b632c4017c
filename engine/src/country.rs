//! What is usual in a country: money, taxes, leave, the week and pay. This is data.
//!
//! [`start_in`] is the door: the country's own figure where one is known, otherwise the general one of
//! [`Field::spec`]. The general figures of on-costs, holiday cost and pay are Finnish or Nordic ones in euro, so
//! Finland has none of its own for them; no other country is given pay or another amount of money by them.
//!
//! Law and agreements change, and an agreement may differ from another: users replace every figure. Supplements
//! have their own data, [`StartingPoint`].

use crate::calendar::YearMonth;
use crate::cited::Cited;
use crate::fields::{Field, Source, Spec, Start, Strength};
use crate::holidays::Country;
use crate::hour_classes::StartingPoint;
use crate::units::Unit;
use serde::Serialize;

const fn start(value: f64, cited: Cited, as_of: u16, strength: Strength) -> Start {
    Start { value, source: Source { cited, as_of, strength } }
}

const fn published(value: f64, cited: Cited, as_of: u16) -> Start {
    start(value, cited, as_of, Strength::Published)
}

const fn assumed(value: f64, cited: Cited) -> Start {
    start(value, cited, 2026, Strength::Assumption)
}

/// A country's currency, as its ISO 4217 code.
#[must_use]
pub const fn currency(country: Country) -> &'static str {
    match country {
        Country::Finland | Country::Germany => "EUR",
        Country::Sweden => "SEK",
        Country::Norway => "NOK",
        Country::Denmark => "DKK",
        Country::UnitedKingdom => "GBP",
    }
}

/// What a rate of value-added tax may be: a share of the price before tax.
pub const VAT: Spec = Spec { unit: Unit::Share, min: 0.0, max: 0.5, whole: false, start: None };

/// Value-added tax on a vendor's invoice, the standard rate; within [`VAT`]. It is a cost only for a buyer who
/// cannot deduct it: banks, insurers, health care.
#[must_use]
pub const fn vat(country: Country) -> Start {
    match country {
        Country::Finland => published(0.255, Cited::VatFinland, 2024),
        Country::Sweden => published(0.25, Cited::VatSweden, 2025),
        Country::Norway => published(0.25, Cited::VatNorway, 2025),
        Country::Denmark => published(0.25, Cited::VatDenmark, 2025),
        Country::Germany => published(0.19, Cited::VatGermany, 2025),
        Country::UnitedKingdom => published(0.20, Cited::VatUnitedKingdom, 2025),
    }
}

/// A usual full week, in hours.
#[must_use]
pub const fn weekly_hours(country: Country) -> Start {
    match country {
        Country::Finland => assumed(37.5, Cited::WeekFinland),
        Country::Sweden => published(40.0, Cited::WeekSweden, 2022),
        Country::Norway => published(37.5, Cited::WeekNorway, 2026),
        Country::Denmark => published(37.0, Cited::WeekDenmark, 2026),
        Country::Germany => assumed(40.0, Cited::WeekGermany),
        Country::UnitedKingdom => assumed(37.5, Cited::WeekUnitedKingdom),
    }
}

/// Employer's contributions on pay, where they are not the general (Finnish) figure.
const fn on_costs(country: Country) -> Option<Start> {
    let own = match country {
        Country::Finland => return None,
        Country::Sweden => published(0.3142, Cited::OnCostsSweden, 2025),
        // 1.02 · 1.141 − 1: contributions are due on the pension too.
        Country::Norway => published(0.164, Cited::OnCostsNorway, 2026),
        // 15.5 − 12.5 − 1.
        Country::Denmark => start(0.02, Cited::OnCostsDenmark, 2026, Strength::Weak),
        Country::Germany => published(0.21, Cited::OnCostsGermany, 2026),
        // (15 % · (25 000 − 5 000) + 3 % · (25 000 − 6 240)) ÷ 25 000.
        Country::UnitedKingdom => published(0.1425, Cited::OnCostsUnitedKingdom, 2025),
    };
    Some(own)
}

/// What leave costs beyond the usual pay that goes on during it, as a share of a year's pay, where it is not the
/// general (Finnish) figure. The usual pay during leave is no part of it: shrinkage counts those hours.
const fn holiday_cost(country: Country) -> Option<Start> {
    let own = match country {
        Country::Finland => return None,
        // 25 days · 0.43 % of a month's pay ÷ 12 months.
        Country::Sweden => published(0.009, Cited::LeaveSweden, 2025),
        // Four weeks and a day are 21 of 260 working days: 10.2 % · 239 ÷ 260 − 21 ÷ 260.
        Country::Norway => published(0.013, Cited::LeaveNorway, 2026),
        Country::Denmark => published(0.01, Cited::LeaveDenmark, 2026),
        Country::Germany => assumed(0.0, Cited::LeaveGermany),
        Country::UnitedKingdom => assumed(0.0, Cited::LeaveUnitedKingdom),
    };
    Some(own)
}

/// An agent's pay, in the country's currency, where a usable figure is published in it. Figures that minimum wages
/// have since overtaken (ContactBabel 2018 for Germany and the United Kingdom) are left out.
const fn hourly_pay(country: Country) -> Option<Start> {
    match country {
        Country::Finland | Country::Sweden | Country::UnitedKingdom => None,
        // 43 140 · 12 ÷ (52 · 37.5 h).
        Country::Norway => Some(published(265.5, Cited::PayNorway, 2022)),
        // 27 500 · 12 ÷ (52 · 37 h).
        Country::Denmark => Some(start(171.5, Cited::PayDenmark, 2026, Strength::Weak)),
        // 2 467 · 12 ÷ (52 · 40 h).
        Country::Germany => Some(published(14.23, Cited::PayGermany, 2020)),
    }
}

/// A country's own figure for an input; nothing where the general one is all there is.
#[must_use]
#[expect(clippy::wildcard_enum_match_arm, reason = "most inputs do not depend on the country")]
pub const fn own(country: Country, field: Field) -> Option<Start> {
    match field {
        Field::OnCosts => on_costs(country),
        Field::HolidayCost => holiday_cost(country),
        Field::WeeklyHours => Some(weekly_hours(country)),
        Field::HourlyPay => hourly_pay(country),
        Field::VatRate => Some(vat(country)),
        _ => None,
    }
}

/// The value that an input starts from in a country, in its currency: its own where there is one, otherwise the
/// general one, if that can be said of this country.
#[must_use]
pub fn start_in(country: Country, field: Field) -> Option<Start> {
    own(country, field).or_else(|| general(country, field))
}

/// Pay abroad says nothing of pay here, and an amount of euro nothing of kroner; nothing at all is the same in any
/// currency.
fn general(country: Country, field: Field) -> Option<Start> {
    let Spec { unit, start, .. } = field.spec()?;
    let start = start?;
    let is_pay = matches!(field, Field::HourlyPay | Field::LeaderPay);
    let same_currency = currency(country) == currency(Country::Finland);
    let holds_here = match country {
        Country::Finland => true,
        Country::Sweden | Country::Norway | Country::Denmark | Country::Germany | Country::UnitedKingdom => {
            !is_pay && (same_currency || !unit.is_money() || start.value <= 0.0)
        }
    };
    holds_here.then_some(start)
}

/// The supplements that a country starts from.
#[must_use]
pub const fn supplements(country: Country) -> StartingPoint {
    StartingPoint::of(country)
}

/// Lower on-costs for some of the staff, for a time. Whoever employs many of them may enter a lower mean.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ReducedOnCosts {
    /// In place of the usual on-costs, as a share of pay.
    pub on_costs: Start,
    /// The youngest and the oldest, in whole years at the start of the calendar year.
    pub ages: (u8, u8),
    /// Up to so much pay a month, in the country's currency; pay above it bears the usual on-costs.
    pub monthly_pay: f64,
    /// The first month in which pay given out counts.
    pub from: YearMonth,
    /// The last one.
    pub until: YearMonth,
}

/// Where a country lowers on-costs for some of the staff.
#[must_use]
pub fn reduced_on_costs(country: Country) -> Option<ReducedOnCosts> {
    match country {
        Country::Sweden => Some(ReducedOnCosts {
            // Pension 10.21 % in full and half of the other 21.21 %, each rounded down: 20.8.
            on_costs: published(0.208, Cited::ReducedOnCostsSweden, 2026),
            ages: (18, 22),
            monthly_pay: 25_000.0,
            from: YearMonth::new(2026, 4)?,
            until: YearMonth::new(2027, 9)?,
        }),
        Country::Finland | Country::Norway | Country::Denmark | Country::Germany | Country::UnitedKingdom => {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hour_classes::LocalSupplement;

    fn value(country: Country, field: Field) -> Option<f64> {
        start_in(country, field).map(|start| start.value)
    }

    fn near(found: Option<f64>, expected: f64, tolerance: f64) {
        let found = found.unwrap();
        assert!((found - expected).abs() <= tolerance, "{found}, not {expected}");
    }

    #[test]
    fn every_figure_lies_in_its_inputs_range() {
        for country in Country::ALL {
            for field in Field::ALL {
                let Some(start) = start_in(country, *field) else { continue };
                let spec = field.spec().unwrap();
                assert!((spec.min..=spec.max).contains(&start.value), "{country} {field:?}");
            }
            assert!((VAT.min..=VAT.max).contains(&vat(country).value), "{country}");
            if let Some(reduced) = reduced_on_costs(country) {
                let usual = value(country, Field::OnCosts).unwrap();
                assert!(0.0 < reduced.on_costs.value && reduced.on_costs.value < usual, "{country}");
                assert!(reduced.ages.0 <= reduced.ages.1 && reduced.from <= reduced.until, "{country}");
            }
        }
    }

    #[test]
    fn finland_starts_from_the_general_figures() {
        for field in Field::ALL {
            let general = field.spec().and_then(|spec| spec.start).map(|start| start.value);
            assert_eq!(value(Country::Finland, *field), general, "{field:?}");
        }
    }

    #[test]
    fn no_country_borrows_finlands_on_costs_or_leave() {
        for country in Country::ALL {
            for field in [Field::OnCosts, Field::HolidayCost] {
                assert_eq!(own(country, field).is_none(), country == Country::Finland, "{country} {field:?}");
            }
        }
    }

    #[test]
    fn pay_and_money_of_another_currency_are_not_borrowed() {
        // Published nowhere in kronor or pounds; the Nordic leader's 2 847 are euro.
        assert_eq!(value(Country::Sweden, Field::HourlyPay), None);
        assert_eq!(value(Country::UnitedKingdom, Field::HourlyPay), None);
        assert_eq!(value(Country::Norway, Field::LeaderPay), None);
        assert_eq!(value(Country::Denmark, Field::Workplace), None);
        assert_eq!(value(Country::Germany, Field::LeaderPay), None);
        // A desk in euro is a guess that serves Germany too; no fee is no fee anywhere.
        assert_eq!(value(Country::Germany, Field::Workplace), Some(350.0));
        assert_eq!(value(Country::Sweden, Field::MonthlyMinimum), Some(0.0));
        assert_eq!(value(Country::Norway, Field::Shrinkage), Some(0.32));
    }

    #[test]
    fn figures_follow_from_what_is_cited() {
        // A month's pay to an hour's: · 12 ÷ 52 ÷ the week, rounded.
        near(value(Country::Norway, Field::HourlyPay), 43_140.0 * 12.0 / 52.0 / 37.5, 0.05);
        near(value(Country::Denmark, Field::HourlyPay), 27_500.0 * 12.0 / 52.0 / 37.0, 0.05);
        near(value(Country::Germany, Field::HourlyPay), 2_467.0 * 12.0 / 52.0 / 40.0, 0.005);
        // 0.43 % · 25 = 10.75 % of one of twelve months.
        near(value(Country::Sweden, Field::HolidayCost), 0.1075 / 12.0, 0.0005);
        // 0.102 · 239 = 24.378 days paid for 21 of 260: 3.378 ÷ 260.
        near(value(Country::Norway, Field::HolidayCost), 3.378 / 260.0, 0.0005);
        // 3 000 + 562.80 of 25 000.
        near(value(Country::UnitedKingdom, Field::OnCosts), 3_562.8 / 25_000.0, 0.0005);
        near(value(Country::Norway, Field::OnCosts), 1.02 * 1.141 - 1.0, 0.0005);
    }

    #[test]
    fn young_staff_cost_less_in_sweden_for_a_while() {
        let reduced = reduced_on_costs(Country::Sweden).unwrap();
        near(Some(reduced.on_costs.value), 0.1021 + 0.2121 / 2.0, 0.0005);
        assert_eq!(reduced.from.to_string(), "2026-04");
        assert_eq!(reduced.until.to_string(), "2027-09");
        assert_eq!(reduced_on_costs(Country::Finland), None);
    }

    #[test]
    fn supplements_are_in_the_countrys_own_currency() {
        for country in Country::ALL {
            let start = supplements(country);
            assert_eq!(start.country, country);
            let timed =
                [start.evening.value, start.night.value].into_iter().flatten().map(|at| at.supplement);
            let days = [start.saturday.value, start.sunday.value, start.holiday.value];
            for supplement in timed.chain(days) {
                if let LocalSupplement::PerHour { currency: paid_in, .. } = supplement {
                    assert_eq!(paid_in, currency(country));
                }
            }
        }
    }
}
