//! Supplements: hand-computed hours, what is refused, and what is usual in a country.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::calendar::DayType::{self, Friday, Holiday, Monday, Saturday, Sunday};
use punnus_engine::fields::Strength;
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::{
    ClockSpan, HourClass, HourRules, HourRulesDraft, LocalSupplement, OverlapDraft, PaidOn, StartingPoint,
    SupplementDraft, TimedDraft,
};
use punnus_engine::units::{HourlyRate, Multiple};

const USUAL: [HourClass; 5] =
    [HourClass::Holiday, HourClass::Sunday, HourClass::Saturday, HourClass::Night, HourClass::Evening];

fn timed(hours: &str, supplement: SupplementDraft) -> Option<TimedDraft> {
    Some(TimedDraft { hours: hours.to_owned(), supplement })
}

/// Evening 18 to 22 +15 %, night 22 to 6 +4.50, Saturday +20 %, Sunday +100 %, holiday +150 %.
fn draft(overlap: OverlapDraft) -> HourRulesDraft {
    HourRulesDraft {
        evening: timed("18:00-22:00", SupplementDraft::Share(0.15)),
        night: timed("22:00-06:00", SupplementDraft::PerHour(4.5)),
        saturday: SupplementDraft::Share(0.2),
        sunday: SupplementDraft::Share(1.0),
        holiday: SupplementDraft::Share(1.5),
        overlap,
        paid_on: PaidOn::WorkedHours,
    }
}

fn rules(overlap: OverlapDraft) -> HourRules {
    HourRules::read(&draft(overlap)).unwrap()
}

fn only_first(order: [HourClass; 5]) -> OverlapDraft {
    OverlapDraft::OnlyFirst(order.to_vec())
}

/// At a pay of 20 an hour, in the half-hour that begins at a time.
fn check(rules: &HourRules, day: DayType, time: &str, classes: &[HourClass], expected: f64) {
    let (hour, minute) = time.split_once(':').unwrap();
    let interval = hour.parse::<usize>().unwrap() * 2 + minute.parse::<usize>().unwrap() / 30;
    let found = rules.classify(day, interval);
    assert_eq!(found.iter().collect::<Vec<_>>(), classes, "{day:?} {time}");
    assert_eq!(found.leading(), classes[0], "{day:?} {time}");
    let supplement = rules.supplement(day, interval, HourlyRate::new(20.0).unwrap());
    assert!((supplement.value() - expected).abs() < 1e-12, "{day:?} {time}: {supplement:?}, not {expected}");
}

#[test]
fn an_hour_of_one_class() {
    for overlap in [only_first(USUAL), OverlapDraft::AddUp] {
        let rules = rules(overlap);
        check(&rules, Monday, "06:00", &[HourClass::Day], 0.0);
        check(&rules, Friday, "17:30", &[HourClass::Day], 0.0);
        check(&rules, Friday, "18:00", &[HourClass::Evening], 3.0);
        check(&rules, Friday, "21:30", &[HourClass::Evening], 3.0);
        check(&rules, Friday, "22:00", &[HourClass::Night], 4.5);
        check(&rules, Monday, "05:30", &[HourClass::Night], 4.5);
        check(&rules, Saturday, "12:00", &[HourClass::Saturday], 4.0);
        check(&rules, Sunday, "12:00", &[HourClass::Sunday], 20.0);
        check(&rules, Holiday, "12:00", &[HourClass::Holiday], 30.0);
    }
}

#[test]
fn an_hour_of_two_classes_adds_up() {
    let rules = rules(OverlapDraft::AddUp);
    check(&rules, Saturday, "19:00", &[HourClass::Saturday, HourClass::Evening], 7.0);
    check(&rules, Sunday, "19:00", &[HourClass::Sunday, HourClass::Evening], 23.0);
    check(&rules, Sunday, "23:30", &[HourClass::Sunday, HourClass::Night], 24.5);
    check(&rules, Holiday, "00:00", &[HourClass::Holiday, HourClass::Night], 34.5);
}

#[test]
fn an_hour_of_two_classes_is_paid_as_the_first() {
    let usual = rules(only_first(USUAL));
    check(&usual, Saturday, "19:00", &[HourClass::Saturday], 4.0);
    check(&usual, Sunday, "23:30", &[HourClass::Sunday], 20.0);
    check(&usual, Holiday, "00:00", &[HourClass::Holiday], 30.0);
    // The night before the Saturday, but not before the Sunday.
    let night_early = rules(only_first([
        HourClass::Holiday,
        HourClass::Sunday,
        HourClass::Night,
        HourClass::Saturday,
        HourClass::Evening,
    ]));
    check(&night_early, Saturday, "23:00", &[HourClass::Night], 4.5);
    check(&night_early, Saturday, "19:00", &[HourClass::Saturday], 4.0);
    check(&night_early, Sunday, "23:00", &[HourClass::Sunday], 20.0);
}

#[test]
fn a_country_without_evenings_and_nights_has_none() {
    let rules = HourRules::read(&HourRulesDraft { evening: None, night: None, ..draft(OverlapDraft::AddUp) })
        .unwrap();
    for time in ["00:00", "12:00", "19:00", "23:30"] {
        check(&rules, Monday, time, &[HourClass::Day], 0.0);
        check(&rules, Sunday, time, &[HourClass::Sunday], 20.0);
    }
    assert_eq!(rules.of_class(HourClass::Evening), None);
}

#[test]
fn hours_of_a_clock() {
    let check = |text: &str, expected: &str| {
        assert_eq!(ClockSpan::parse(text).map(|span| span.to_string()).as_deref(), Some(expected), "{text}");
    };
    check("18:00-23:00", "18:00-23:00");
    check("18-23", "18:00-23:00");
    check("22.30 – 6", "22:30-06:00");
    check("18:00-00:00", "18:00-24:00");
    check("24-6", "00:00-06:00");
    check("0-24", "00:00-24:00");
    for text in ["", "18", "18-18", "18:15-20", "25-26", "-1-5", "24:30-6"] {
        assert_eq!(ClockSpan::parse(text), None, "{text}");
    }
    let midnight = ClockSpan::parse("22-6").unwrap();
    let covered: Vec<usize> = (0..50).filter(|interval| midnight.covers(*interval)).collect();
    assert_eq!(covered, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 44, 45, 46, 47]);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let usual = || draft(only_first(USUAL));
    let check = |draft: HourRulesDraft, expected: &[&str]| {
        let problems = HourRules::read(&draft).unwrap_err();
        let found: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected);
    };
    check(
        HourRulesDraft { evening: timed("18-18", SupplementDraft::Share(0.1)), ..usual() },
        &["evening.hours: found \"18-18\"; write from-to in half-hours, like 18:00-23:00 or 22:00-06:00"],
    );
    check(
        HourRulesDraft { evening: timed("18-23", SupplementDraft::Share(0.1)), ..usual() },
        &["evening.hours and night.hours: found 18:00-23:00 and 22:00-06:00; end one where the other begins"],
    );
    check(
        HourRulesDraft {
            saturday: SupplementDraft::Share(-0.1),
            sunday: SupplementDraft::Share(100.0),
            holiday: SupplementDraft::PerHour(f64::NAN),
            ..usual()
        },
        &[
            "saturday: found a supplement of -0.1, allowed 0 to 5",
            "sunday: found a supplement of 100, allowed 0 to 5",
            "holiday: found a supplement of NaN, allowed 0 to 10000",
        ],
    );
    let orders = "; name evening, night, saturday, sunday and holiday once each, first one first";
    for (order, words) in [
        (vec![], "nothing"),
        (vec![HourClass::Sunday], "sunday"),
        (
            vec![
                HourClass::Day,
                HourClass::Sunday,
                HourClass::Saturday,
                HourClass::Night,
                HourClass::Evening,
            ],
            "day, sunday, saturday, night, evening",
        ),
        (
            vec![
                HourClass::Night,
                HourClass::Sunday,
                HourClass::Saturday,
                HourClass::Night,
                HourClass::Evening,
            ],
            "night, sunday, saturday, night, evening",
        ),
    ] {
        check(
            draft(OverlapDraft::OnlyFirst(order)),
            &[&format!("overlap.only_first: found {words}{orders}")],
        );
    }
}

#[test]
fn rules_read_as_they_were_written() {
    for overlap in [only_first(USUAL), OverlapDraft::AddUp] {
        let rules = rules(overlap);
        let text = serde_json::to_string(&rules).unwrap();
        assert_eq!(serde_json::from_str::<HourRules>(&text).unwrap(), rules);
    }
    let text = serde_json::to_string(&rules(OverlapDraft::AddUp)).unwrap();
    for (from, to, expected) in [
        ("\"share\":1.5", "\"share\":15", "holiday: found a supplement of 15"),
        ("\"night\":", "\"nights\":", "unknown field `nights`"),
        (
            "\"evening\":{\"hours\":\"18:00-22:00\",\"supplement\":{\"share\":0.15}},",
            "",
            "missing field `evening`",
        ),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        let error = serde_json::from_str::<HourRules>(&changed).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn every_starting_point_has_sources_and_passes_the_check() {
    for country in Country::ALL {
        let start = StartingPoint::of(country);
        assert_eq!(start.country, country);
        for source in start.sources() {
            assert!(source.cited.text().len() > 5, "{country}");
            assert!((1990..2100).contains(&source.as_of), "{country}");
        }
        let rules = HourRules::read(&start.draft(Multiple::ONE)).unwrap();
        assert_eq!(rules.paid_on(), PaidOn::WorkedHours);
        // A Sunday that is a holiday as well (Easter) is not cheaper for it.
        for interval in 0..48 {
            let at = |day| rules.supplement(day, interval, HourlyRate::new(20.0).unwrap());
            assert!(at(Holiday) >= at(Sunday), "{country} {interval}");
        }
    }
}

#[test]
fn an_amount_is_in_the_country_s_currency() {
    for country in Country::ALL {
        let start = StartingPoint::of(country);
        let timed =
            [start.evening.value, start.night.value].into_iter().flatten().map(|timed| timed.supplement);
        for supplement in timed.chain([start.saturday.value, start.sunday.value, start.holiday.value]) {
            match supplement {
                LocalSupplement::Share(_) => {}
                LocalSupplement::PerHour { currency, .. } => {
                    assert_eq!((country, currency), (Country::Denmark, "DKK"))
                }
            }
        }
    }
}

#[test]
fn starting_points_at_twenty_an_hour() {
    let start = |country, rate: f64| {
        HourRules::read(&StartingPoint::of(country).draft(Multiple::new(rate).unwrap())).unwrap()
    };
    let finland = start(Country::Finland, 1.0);
    check(&finland, Monday, "17:30", &[HourClass::Day], 0.0);
    check(&finland, Monday, "23:30", &[HourClass::Evening], 3.0);
    check(&finland, Saturday, "12:00", &[HourClass::Saturday], 0.0);
    check(&finland, Sunday, "20:00", &[HourClass::Sunday], 20.0);
    check(&finland, Holiday, "12:00", &[HourClass::Holiday], 20.0);
    let sweden = start(Country::Sweden, 1.0);
    check(&sweden, Monday, "18:00", &[HourClass::Evening], 10.0);
    check(&sweden, Sunday, "12:00", &[HourClass::Sunday], 20.0);
    // In kroner, and in euros at 0.134 a krone.
    let denmark = start(Country::Denmark, 1.0);
    check(&denmark, Monday, "18:00", &[HourClass::Evening], 26.45);
    check(&denmark, Monday, "23:00", &[HourClass::Day], 0.0);
    check(&denmark, Saturday, "12:00", &[HourClass::Saturday], 46.55);
    check(&denmark, Sunday, "12:00", &[HourClass::Sunday], 51.8);
    check(&start(Country::Denmark, 0.134), Monday, "18:00", &[HourClass::Evening], 3.5443);
    let norway = start(Country::Norway, 1.0);
    check(&norway, Sunday, "23:00", &[HourClass::Sunday], 0.0);
    assert_eq!(StartingPoint::of(Country::Norway).sunday.source.strength, Strength::Assumption);
    assert!(StartingPoint::of(Country::Norway).sunday.source.cited.text().starts_with("by agreement"));
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 500,
        rng_seed: RngSeed::Fixed(12),
        failure_persistence: None,
        ..Default::default()
    }
}

fn supplement() -> impl Strategy<Value = SupplementDraft> {
    prop_oneof![
        (0.0..=5.0).prop_map(SupplementDraft::Share),
        (0.0..=10_000.0).prop_map(SupplementDraft::PerHour)
    ]
}

prop_compose! {
    /// An evening that ends where the night begins.
    fn drafts()(
        order in Just(USUAL.to_vec()).prop_shuffle(),
        (from, evening, night) in (0_u8..48, 1_u8..24, 1_u8..24),
        supplements in prop::array::uniform5(supplement()),
    ) -> HourRulesDraft {
        let span = |from: u8, length: u8| ClockSpan::new(from % 48, (from + length) % 48).unwrap().to_string();
        let [saturday, sunday, holiday, in_evening, at_night] = supplements;
        HourRulesDraft {
            evening: timed(&span(from, evening), in_evening),
            night: timed(&span(from + evening, night), at_night),
            saturday, sunday, holiday,
            overlap: OverlapDraft::OnlyFirst(order),
            paid_on: PaidOn::PaidHours,
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn adding_up_never_pays_less(draft in drafts(), pay in 0.0..100.0_f64) {
        let base = HourlyRate::new(pay).unwrap();
        let first = HourRules::read(&draft).unwrap();
        let all = HourRules::read(&HourRulesDraft { overlap: OverlapDraft::AddUp, ..draft }).unwrap();
        for day in DayType::ALL {
            for interval in 0..48 {
                let one = first.supplement(day, interval, base);
                prop_assert!(one <= all.supplement(day, interval, base));
                // The one paid is one of those that apply.
                let leading = first.classify(day, interval).leading();
                prop_assert!(all.classify(day, interval).iter().any(|class| class == leading));
                prop_assert!(one.value().is_finite());
            }
        }
    }

    #[test]
    fn a_higher_pay_never_brings_less(draft in drafts(), pay in 0.0..100.0_f64, more in 0.0..100.0_f64) {
        let rules = HourRules::read(&draft).unwrap();
        let rate = |value| HourlyRate::new(value).unwrap();
        for day in DayType::ALL {
            for interval in 0..48 {
                let low = rules.supplement(day, interval, rate(pay));
                prop_assert!(low <= rules.supplement(day, interval, rate(pay + more)));
            }
        }
    }

    #[test]
    fn every_weekday_is_alike(draft in drafts()) {
        let rules = HourRules::read(&draft).unwrap();
        for day in &DayType::ALL[1..5] {
            for interval in 0..48 {
                prop_assert_eq!(rules.classify(*day, interval), rules.classify(Monday, interval));
            }
        }
    }
}
