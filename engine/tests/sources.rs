//! A default without a source is refused: every one there is, wherever it stands, names where it comes from and
//! which year it speaks of. And the page that lists them says what the code does.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test; figures as they were written"
)]

#[path = "../examples/table/mod.rs"]
mod table;

use punnus_engine::cited::Cited;
use punnus_engine::country;
use punnus_engine::draft::RampDraft;
use punnus_engine::fields::{Field, Source, Strength};
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::StartingPoint;
use punnus_engine::ramp;
use punnus_engine::shift_plan::ShiftStart;
use std::fs;
use std::path::Path;

/// Who sells what the figure speaks for: illustrative, never published fact.
const SELLERS: [&str; 7] = [
    "talkdesk.com",
    "deel.com",
    "jobzoo.dk",
    "timedoctor.com",
    "crazyegg.com",
    "focusopbusiness.nl",
    "manpower.fi",
];

/// What is wrong with a source.
fn fault(Source { cited, as_of, strength }: Source) -> Option<&'static str> {
    fault_of(cited.text(), as_of, strength)
}

fn fault_of(cited: &str, as_of: u16, strength: Strength) -> Option<&'static str> {
    if cited.trim().len() <= 5 {
        Some("names no source")
    } else if !(2000..=2026).contains(&as_of) {
        Some("its year is out of the question")
    } else if strength == Strength::Published && SELLERS.iter().any(|seller| cited.contains(seller)) {
        Some("a seller's figure passes for published")
    } else {
        None
    }
}

/// Every default there is, and where it stands.
fn all() -> Vec<(String, Source)> {
    let mut all = Vec::new();
    for field in Field::ALL {
        if let Some(start) = field.spec().and_then(|spec| spec.start) {
            all.push((format!("{field:?}"), start.source));
        }
        for country in Country::ALL {
            if let Some(start) = country::own(country, *field) {
                all.push((format!("{field:?} in {country}"), start.source));
            }
        }
    }
    for country in Country::ALL {
        all.push((format!("VAT in {country}"), country::vat(country).source));
        all.extend(
            country::reduced_on_costs(country)
                .map(|reduced| (format!("reduced in {country}"), reduced.on_costs.source)),
        );
        let supplements = StartingPoint::of(country).sources();
        all.extend(supplements.map(|source| (format!("supplements in {country}"), source)));
        let ShiftStart { weekly_hours, part_day, break_from } = ShiftStart::of(country);
        all.extend(
            [weekly_hours, part_day, break_from].map(|start| (format!("shifts in {country}"), start.source)),
        );
    }
    all.extend(
        [ramp::USUAL_ENDS, ramp::USUAL_HANDLE_TIME, ramp::USUAL_RESOLUTION]
            .map(|source| ("ramp".to_owned(), source)),
    );
    all
}

#[test]
fn every_default_names_its_source_and_year() {
    let faults: Vec<_> =
        all().into_iter().filter_map(|(at, source)| Some((at, fault(source)?, source.cited))).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_default_without_a_source_is_refused() {
    let (published, survey) = (Strength::Published, "a survey of 2018");
    assert_eq!(fault_of(survey, 2018, published), None);
    assert_eq!(fault_of("   ", 2018, published), Some("names no source"));
    assert_eq!(fault_of(survey, 0, published), Some("its year is out of the question"));
    assert_eq!(fault_of(survey, 2031, published), Some("its year is out of the question"));
    let seller = "deel.com: about 15.5 %";
    assert_eq!(fault_of(seller, 2018, published), Some("a seller's figure passes for published"));
    assert_eq!(fault_of(seller, 2018, Strength::Weak), None);
}

// Each has words in five languages: one that nothing rests on any more would be translated for nobody.
#[test]
fn no_source_is_left_without_a_default() {
    let cited: Vec<Cited> = all().into_iter().map(|(_, source)| source.cited).collect();
    let idle: Vec<_> = Cited::ALL.iter().filter(|source| !cited.contains(source)).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn the_usual_ramp_is_the_one_its_sources_speak_of() {
    let RampDraft { phase_ends_month, handle_time, first_contact_resolution, shape: _, better_by } =
        RampDraft::default();
    assert_eq!(better_by, None);
    assert_eq!(phase_ends_month, [3.0, 6.0, 9.0]);
    assert!((1.3..=1.8).contains(&handle_time[0]));
    assert!(first_contact_resolution[0] < 1.0);
    assert_eq!(first_contact_resolution[1..], [1.0; 3]);
    let fields = [
        (Field::RampEnds, phase_ends_month.as_slice()),
        (Field::RampHandleTime, &handle_time),
        (Field::RampResolution, &first_contact_resolution),
    ];
    for (field, values) in fields {
        let spec = field.spec().unwrap();
        assert!(values.iter().all(|value| (spec.min..=spec.max).contains(value)), "{field:?}");
    }
}

fn implementations_of_default(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            implementations_of_default(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let names = text.lines().filter_map(|line| line.trim().strip_prefix("impl Default for "));
            found.extend(names.map(|name| name.trim_end_matches(" {").to_owned()));
        }
    }
}

/// Figures may hide in an `impl Default`. The ramp's are sourced above; a day of deferred work starts empty. Any
/// other must join [`all`] first.
#[test]
fn no_default_value_hides_elsewhere() {
    let mut found = Vec::new();
    implementations_of_default(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found.sort();
    assert_eq!(found, ["AvoidableDraft", "Day", "RampDraft"]);
}

#[test]
fn the_page_of_defaults_is_what_the_code_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/defaults.md");
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let mend = "run `cargo run -p punnus-engine --example defaults > docs/defaults.md`";
    for (line, (found, expected)) in committed.lines().zip(table::page().lines()).enumerate() {
        assert_eq!(found, expected, "docs/defaults.md:{}: {mend}", line + 1);
    }
    assert_eq!(committed.len(), table::page().len(), "docs/defaults.md: {mend}");
}
