//! Holidays against lists from elsewhere, and what must hold for the days of any month.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::calendar::{Date, DayType, Weekday, YearMonth};
use punnus_engine::holidays::{Country, Holiday};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// From another program: PyPI's `holidays` 0.109, 2024 to 2035. `PUNNUS_HOLIDAYS` names another list of that
/// format; the years checked are those it speaks of.
fn listed() -> BTreeMap<String, BTreeMap<String, String>> {
    let file = std::env::var_os("PUNNUS_HOLIDAYS").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/holidays.json"),
        PathBuf::from,
    );
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut vectors: Value = serde_json::from_str(&text).unwrap();
    serde_json::from_value(vectors["holidays"].take()).unwrap()
}

fn years(days: &BTreeMap<String, String>) -> std::ops::RangeInclusive<i32> {
    let year = |date: &String| date[..4].parse::<i32>().unwrap();
    year(days.keys().next().unwrap())..=year(days.keys().next_back().unwrap())
}

#[test]
fn holidays_are_those_of_the_list_no_more_and_no_fewer() {
    let listed = listed();
    assert_eq!(listed.len(), Country::ALL.len());
    for (code, days) in &listed {
        let country: Country = code.parse().unwrap();
        let expected: BTreeSet<&str> = days.keys().map(String::as_str).collect();
        let ours: Vec<String> =
            years(days).flat_map(|year| country.holidays(year)).map(|(date, _)| date.to_string()).collect();
        let ours: BTreeSet<&str> = ours.iter().map(String::as_str).collect();
        let missing: Vec<_> = expected.difference(&ours).collect();
        let extra: Vec<_> = ours.difference(&expected).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{code}: missing {missing:?}, extra {extra:?}");
    }
}

#[test]
fn each_day_of_the_listed_years_is_asked_about() {
    for (code, days) in listed() {
        let country: Country = code.parse().unwrap();
        for date in years(&days).flat_map(dates_of) {
            let expected = days.contains_key(&date.to_string());
            assert_eq!(country.is_public_holiday(date), expected, "{code} {date}");
        }
    }
}

fn dates_of(year: i32) -> impl Iterator<Item = Date> {
    (1..=12).flat_map(move |month| YearMonth::new(year, month).unwrap().dates())
}

/// What a listed name means; two may share a day.
fn meaning(name: &str) -> Holiday {
    match name {
        "New Year's Day" => Holiday::NewYear,
        "Epiphany" => Holiday::Epiphany,
        "Maundy Thursday" => Holiday::MaundyThursday,
        "Good Friday" => Holiday::GoodFriday,
        "Easter Sunday" => Holiday::EasterSunday,
        "Easter Monday" => Holiday::EasterMonday,
        "Great Prayer Day" => Holiday::GreatPrayerDay,
        "May Day" | "Labor Day" => Holiday::LabourDay,
        "Ascension Day" => Holiday::Ascension,
        "Pentecost" => Holiday::WhitSunday,
        "Pentecost Monday" => Holiday::WhitMonday,
        "National Day" | "Constitution Day" | "German Unity Day" | "Independence Day" => Holiday::NationalDay,
        "Midsummer Eve" => Holiday::MidsummerEve,
        "Midsummer Day" => Holiday::MidsummerDay,
        "Spring Bank Holiday" => Holiday::SpringBankHoliday,
        "Reformation Day" => Holiday::ReformationDay,
        "All Saints' Day" => Holiday::AllSaints,
        "Christmas Eve" => Holiday::ChristmasEve,
        "Christmas Day" => Holiday::ChristmasDay,
        "Second Day of Christmas" | "Boxing Day" => Holiday::SecondChristmasDay,
        _ if name.ends_with("(observed)") => Holiday::Substitute,
        _ => Holiday::Once,
    }
}

#[test]
fn each_holiday_is_called_what_it_is() {
    for (code, days) in listed() {
        let country: Country = code.parse().unwrap();
        for year in years(&days) {
            let mut ours: BTreeMap<String, BTreeSet<Holiday>> = BTreeMap::new();
            for (date, holiday) in country.holidays(year) {
                ours.entry(date.to_string()).or_default().insert(holiday);
            }
            for (date, holidays) in ours {
                let expected: BTreeSet<Holiday> = days[&date].split("; ").map(meaning).collect();
                assert_eq!(holidays, expected, "{code} {date}");
            }
        }
    }
}

/// Days from 21 March to Easter Sunday, 1900 to 2199, as `dateutil` 2.9 computes them.
const EASTERS: &str = "25 17  9 22 13 33 25 10 29 21  6 26 17  2 22 14 33 18 10 30 14  6 26 11 30 \
     22 14 27 18 10 30 15  6 26 11 31 22  7 27 19  3 23 15 35 19 11 31 16  7 27 \
     19  4 23 15 28 20 11 31 16  8 27 12 32 24  8 28 20  5 24 16  8 21 12 32 24 \
      9 28 20  5 25 16 29 21 13 32 17  9 29 13  5 25 10 29 21 13 26 17  9 22 14 \
     33 25 10 30 21  6 26 18  2 22 14 34 18 10 30 15  6 26 11 31 22 14 27 19 10 \
     30 15  7 26 11 31 23  7 27 19  4 23 15 35 20 11 31 16  8 27 19  4 24 15 28 \
     20 12 31 16  8 28 12 32 24  9 28 20  5 25 16  8 21 13 32 24  9 29 20  5 25 \
     17 29 21 13 33 17  9 29 14  5 25 10 30 21 13 26 18  9 22 14 34 25 10 30 22 \
      7 27 19  4 23 15 28 20 11 31 16  8 27 12 32 24  8 28 20  5 24 16  8 21 12 \
     32 24  9 28 20  5 25 16 29 21 13 32 17  9 29 13  5 25 10 29 21 13 26 17  9 \
     22 14 33 25 10 30 21  6 26 18  2 22 14 34 18 10 30 15  6 26 11 31 22 14 27 \
     19 10 30 15  7 26 11 31 23  7 27 19  4 23 15 35 20 11 31 16  8 27 19  4 24";

#[test]
fn easter_is_where_others_put_it() {
    let expected: Vec<i32> = EASTERS.split_whitespace().map(|days| days.parse().unwrap()).collect();
    assert_eq!(expected.len(), 300);
    for (year, days) in (1900..).zip(expected) {
        let (easter, _) =
            Country::Norway.holidays(year).find(|(_, holiday)| *holiday == Holiday::EasterSunday).unwrap();
        assert_eq!(easter.ordinal() - Date::new(year, 3, 21).unwrap().ordinal(), days, "{year}");
        assert_eq!(easter.weekday(), Weekday::Sunday);
    }
}

// The years for which the rule has exceptions are among them: 1954, 1981, 2049, 2076.
#[test]
fn easter_never_leaves_its_weeks() {
    for year in 1583..=9999 {
        let (easter, _) =
            Country::Norway.holidays(year).find(|(_, holiday)| *holiday == Holiday::EasterSunday).unwrap();
        let days = easter.ordinal() - Date::new(year, 3, 21).unwrap().ordinal();
        assert!((1..=35).contains(&days) && easter.weekday() == Weekday::Sunday, "{easter}");
    }
}

#[test]
fn rules_that_changed() {
    let check = |country: Country, (year, month, day), expected| {
        let date = Date::new(year, month, day).unwrap();
        assert_eq!(country.is_public_holiday(date), expected, "{country} {date}");
    };
    // Great Prayer Day: the last was Friday 5 May 2023; the next would have been 26 April 2024.
    check(Country::Denmark, (2023, 5, 5), true);
    check(Country::Denmark, (2024, 4, 26), false);
    // Whit Monday 2004 and 2005 (31 May and 16 May); the national day instead.
    check(Country::Sweden, (2004, 5, 31), true);
    check(Country::Sweden, (2005, 5, 16), false);
    check(Country::Sweden, (2004, 6, 6), false);
    check(Country::Sweden, (2005, 6, 6), true);
    check(Country::Germany, (2017, 10, 31), true);
    check(Country::Germany, (2018, 10, 31), false);
    // The early May holiday moved to the 75th anniversary of the end of the war; the Queen's last jubilee.
    check(Country::UnitedKingdom, (2020, 5, 4), false);
    check(Country::UnitedKingdom, (2020, 5, 8), true);
    check(Country::UnitedKingdom, (2022, 5, 30), false);
    check(Country::UnitedKingdom, (2022, 6, 2), true);
    check(Country::UnitedKingdom, (2022, 6, 3), true);
    check(Country::UnitedKingdom, (2023, 5, 8), true);
}

#[test]
fn there_are_no_holidays_outside_the_calendar() {
    for country in Country::ALL {
        for year in [i32::MIN, -1, 0, 10_000, i32::MAX] {
            assert_eq!(country.holidays(year).count(), 0);
        }
        assert!(country.holidays(1).count() > 5 && country.holidays(9999).count() > 5);
    }
}

#[test]
fn a_country_is_written_as_its_code() {
    for country in Country::ALL {
        let text = serde_json::to_string(&country).unwrap();
        assert_eq!(text, format!("\"{country}\""));
        assert_eq!(serde_json::from_str::<Country>(&text).unwrap(), country);
    }
    for text in ["", "fi", "FIN", "Finland", "US"] {
        let error = text.parse::<Country>().unwrap_err();
        assert!(error.contains("FI, SE, NO, DK, DE or GB"), "{error}");
        let json = serde_json::to_string(text).unwrap();
        assert_eq!(serde_json::from_str::<Country>(&json).unwrap_err().to_string(), error);
    }
}

// Counted on a calendar: the month, the country, then Monday to Sunday and holidays.
#[test]
fn a_month_has_its_types_of_day() {
    let check = |month: &str, country: Option<Country>, expected: [u8; 8]| {
        let month: YearMonth = month.parse().unwrap();
        assert_eq!(month.day_types(country).0, expected, "{month} {country:?}");
    };
    let (finland, norway) = (Some(Country::Finland), Some(Country::Norway));
    check("2027-02", None, [4, 4, 4, 4, 4, 4, 4, 0]);
    check("2027-02", finland, [4, 4, 4, 4, 4, 4, 4, 0]);
    // From Monday 1 March: Good Friday 26th, Easter Sunday 28th, Monday 29th; in Norway Thursday 25th as well.
    check("2027-03", None, [5, 5, 5, 4, 4, 4, 4, 0]);
    check("2027-03", finland, [4, 5, 5, 4, 3, 4, 3, 3]);
    check("2027-03", norway, [4, 5, 5, 3, 3, 4, 3, 4]);
    // From Saturday 1 May: Thursday 6th Ascension, Sunday 16th Whitsun; Monday 17th, twice a holiday, is one day.
    check("2027-05", norway, [4, 4, 4, 3, 4, 4, 4, 4]);
    // From Wednesday 1 December: Monday 6th, Friday 24th, Saturday 25th, Sunday 26th.
    check("2027-12", finland, [3, 4, 5, 5, 4, 3, 3, 4]);
    // Substitutes as well: Saturday 25th, Sunday 26th, Monday 27th, Tuesday 28th.
    check("2027-12", Some(Country::UnitedKingdom), [3, 3, 5, 5, 5, 3, 3, 4]);
}

// December 2027 has 23 days from Monday to Friday; that the 6th and the 24th are holidays takes none away.
#[test]
fn working_days_keep_their_holidays() {
    let check = |month: &str, expected| {
        assert_eq!(month.parse::<YearMonth>().unwrap().working_days(), expected, "{month}");
    };
    check("2027-12", 23);
    check("2027-02", 20);
    check("2028-02", 21);
    check("2027-05", 21);
    check("2026-08", 21);
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 2_000,
        rng_seed: RngSeed::Fixed(11),
        failure_persistence: None,
        ..Default::default()
    }
}

fn country() -> impl Strategy<Value = Option<Country>> {
    prop_oneof![1 => Just(None), 6 => prop::sample::select(&Country::ALL[..]).prop_map(Some)]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn types_of_day_are_those_of_the_dates(year in 1..=9999, month in 1_u8..=12, country in country()) {
        let month = YearMonth::new(year, month).unwrap();
        let types = month.day_types(country);
        let total: u8 = types.0.iter().sum();
        prop_assert_eq!(total, month.days());
        for day_type in DayType::ALL {
            let counted = month.dates().filter(|date| date.day_type(country) == day_type).count();
            prop_assert_eq!(usize::from(*types.get(day_type)), counted);
        }
        // Holidays only ever take days from weekdays, and without a country there are none.
        for (weekday, without) in month.weekdays().iter() {
            prop_assert!(types.get(weekday.into()) <= without);
        }
        prop_assert!(country.is_some() || *types.get(DayType::Holiday) == 0);
        prop_assert!((20..=23).contains(&month.working_days()));
    }

    #[test]
    fn a_day_number_is_one_date(ordinal in 0..3_652_059) {
        let date = Date::from_ordinal(ordinal).unwrap();
        prop_assert_eq!(date.ordinal(), ordinal);
        if let Some(next) = Date::from_ordinal(ordinal + 1) {
            prop_assert!(next > date);
            prop_assert_eq!(next.weekday(), date.weekday().plus(1));
        }
    }

    #[test]
    fn a_month_is_its_dates(year in 1..=9999, month in 1_u8..=12) {
        let month = YearMonth::new(year, month).unwrap();
        let dates: Vec<Date> = month.dates().collect();
        prop_assert_eq!(dates.len(), usize::from(month.days()));
        for (number, date) in (month.first().ordinal()..).zip(&dates) {
            prop_assert_eq!(date.ordinal(), number);
            prop_assert_eq!(date.month(), month);
        }
        for (weekday, count) in month.weekdays().iter() {
            let counted = dates.iter().filter(|date| date.weekday() == weekday).count();
            prop_assert_eq!(usize::from(*count), counted);
        }
    }
}

#[test]
fn day_numbers_end_with_the_calendar() {
    assert_eq!(Date::from_ordinal(0), Date::new(1, 1, 1));
    assert_eq!(Date::from_ordinal(-1), None);
    assert_eq!(Date::from_ordinal(3_652_058), Date::new(9999, 12, 31));
    assert_eq!(Date::from_ordinal(3_652_059), None);
    assert_eq!(Date::from_ordinal(i32::MAX), None);
}
