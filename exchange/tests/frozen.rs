//! A file of every schema and a link of every version, never to be changed: each opens for ever.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test's helpers fail by panicking, like the test"
)]

mod arbitrary;

use arbitrary::{EXAMPLES, example};
use punnus_engine::draft::BetterDraft;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::ramp::BetterBy;
use punnus_exchange::document::{Document, Held, NumberForm, UsedLog, Whose};
use punnus_exchange::{file, link};
use serde_json::Value;

const FILE_1: &str = include_str!("frozen/schema-1.punnus.json");
const FILE_2: &str = include_str!("frozen/schema-2.punnus.json");
const LINK_1: &str = include_str!("frozen/link-1.txt");

#[test]
fn a_file_of_schema_1_opens() {
    let opened = file::read(FILE_1).unwrap();
    assert_eq!((opened.schema, opened.model.as_str(), opened.results), (1, "0.1.0", None));
    let document = opened.document;
    // As they stand in the file.
    assert_eq!(document.draft.name, "Insurance service: at home, near or far");
    assert_eq!((document.draft.channels.len(), document.draft.quotes.len()), (3, 4));
    assert_eq!(document.typed[0], (Path::new(Place::InHouse, Field::HourlyPay), "noin 17".to_owned()));
    assert_eq!(document.typed[1].1, "");
    assert_eq!(document.numbers, Some(NumberForm { decimal: ',', group: '\u{a0}' }));
    assert_eq!(document.was[0].1, Held::Number(16.2));
    assert_eq!(document.was[1], (Path::new(Place::InHouse, Field::Seats), Held::Open));
    assert_eq!(document.was[2].1, Held::Text("Vendor A".to_owned()));
    assert_eq!(document.example.as_deref(), Some("insurance-near-or-far"));
    assert_eq!(document.call_log, Some(UsedLog { file: "puhelut 2027.csv".to_owned(), calls: 4231 }));
    assert_eq!(
        (document.hidden_quotes.as_slice(), document.private_quotes.as_slice()),
        ([2, 0].as_slice(), [3].as_slice())
    );
    assert_eq!(document.private, [Path::new(Place::InHouse, Field::LeaderPay)]);
    assert!(document.redacted);
    assert_eq!(document.withheld[0].to_string(), "quotes[1].terms.prices[0].price");
    let frozen = document.frozen.as_ref().unwrap();
    assert_eq!(frozen.options[2].who, Whose::WithheldQuote);
    assert_eq!(frozen.cheapest, [1, 2]);
    // All else: what a parser that knows nothing of documents finds in the file, and what it did not have yet.
    let mut found: Value = serde_json::from_str(FILE_1).unwrap();
    found["scenario"]["in_house"]["better"] = Value::Null;
    for quote in found["scenario"]["quotes"].as_array_mut().unwrap() {
        quote["ramp"]["better_by"] = Value::Null;
    }
    let draft = serde_json::to_value(&document.draft).unwrap();
    assert_eq!(numbers_as_floats(found["scenario"].clone()), numbers_as_floats(draft));
}

#[test]
fn a_better_final_value_of_schema_1_is_a_claim() {
    let mut written: Value = serde_json::from_str(FILE_1).unwrap();
    let quotes = &mut written["scenario"]["quotes"];
    quotes[1]["ramp"]["handle_time"][3] = Value::from(0.9);
    quotes[2]["ramp"]["first_contact_resolution"][3] = Value::from(1.01);
    let opened = file::read(&written.to_string()).unwrap();
    let ramps = opened.document.draft.quotes.iter().map(|quote| &quote.ramp);
    let said: Vec<Option<BetterBy>> = ramps.clone().map(|ramp| ramp.better_by).collect();
    assert_eq!(said, [None, Some(BetterBy::Claim), Some(BetterBy::Claim), None]);
    // The figures are those that stood there.
    assert_eq!(ramps.map(|ramp| ramp.handle_time[3]).collect::<Vec<f64>>(), [1.0, 0.9, 1.15, 1.0]);
    assert_eq!(opened.document.draft.in_house.better, None);
}

#[test]
fn a_file_of_schema_2_opens() {
    let opened = file::read(FILE_2).unwrap();
    assert_eq!((opened.schema, opened.model.as_str(), opened.results), (2, "0.1.0", None));
    // As they stand in the file.
    let draft = &opened.document.draft;
    let better = BetterDraft {
        from_month: 13.0,
        handle_time: 0.95,
        first_contact_resolution: 1.02,
        by: BetterBy::Evidence,
    };
    assert_eq!(draft.in_house.better, Some(better));
    let said: Vec<Option<BetterBy>> = draft.quotes.iter().map(|quote| quote.ramp.better_by).collect();
    assert_eq!(said, [None, Some(BetterBy::Evidence), None, Some(BetterBy::Claim)]);
    if file::SCHEMA == 2 {
        let found: Value = serde_json::from_str(FILE_2).unwrap();
        let draft = serde_json::to_value(draft).unwrap();
        assert_eq!(numbers_as_floats(found["scenario"].clone()), numbers_as_floats(draft));
        assert_eq!(file::write(&opened.document, None).unwrap(), FILE_2);
    }
}

fn numbers_as_floats(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::from(number.as_f64()),
        Value::Array(values) => values.into_iter().map(numbers_as_floats).collect(),
        Value::Object(values) => {
            values.into_iter().map(|(name, value)| (name, numbers_as_floats(value))).collect()
        }
        Value::Null | Value::Bool(_) | Value::String(_) => value,
    }
}

#[test]
fn a_link_of_version_1_opens() {
    let mut expected = file::read(FILE_1).unwrap().document;
    // What a link cannot have.
    expected.private.clear();
    expected.private_quotes.clear();
    let opened = link::read(LINK_1.trim()).unwrap();
    assert_eq!((opened.schema, opened.document), (1, expected));
}

#[test]
fn links_are_short() {
    let length = |path: &str| link::write(&Document::new(example(path))).unwrap().len();
    let lengths: Vec<usize> = EXAMPLES.iter().map(|path| length(path)).collect();
    let smallest = EXAMPLES[..6].iter().min_by_key(|path| {
        std::fs::metadata(format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"))).unwrap().len()
    });
    assert!(length(smallest.unwrap()) <= 600, "{lengths:?}");
    assert!(length("benches/largest.json") <= 2_000, "{lengths:?}");
}
