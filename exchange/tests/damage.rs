//! What cannot be opened is told, with its place; nothing is half opened.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers fail by panicking, like the test"
)]

mod arbitrary;

use arbitrary::{document, example};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use punnus_engine::fields::{Field, Path, Place};
use punnus_exchange::document::{Document, Held};
use punnus_exchange::file::{self, Damage, Expected, FileError, NotJson, WriteError};
use punnus_exchange::link::{self, LinkError};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn simple() -> Document {
    let mut document = Document::new(example("assets/examples/service-desk.json"));
    document.typed = vec![(Path::new(Place::Channel(0), Field::HandleTime), "5 min".to_owned())];
    document.was = vec![(Path::new(Place::InHouse, Field::HourlyPay), Held::Number(15.0))];
    document.hidden_quotes = vec![1];
    document.private = vec![Path::new(Place::InHouse, Field::HourlyPay)];
    document
}

fn text() -> String {
    file::write(&simple(), None).unwrap()
}

/// The line of a text that is this, or else has it in it.
fn line_of(text: &str, part: &str) -> u32 {
    let whole = text.lines().position(|line| line.trim() == part);
    let line = whole.or_else(|| text.lines().position(|line| line.contains(part)));
    let line = line.unwrap_or_else(|| panic!("no {part}"));
    u32::try_from(line + 1).unwrap()
}

/// The file with one part of its text replaced is refused for the value at `path`, on the line of `at`.
fn damaged(from: &str, to: &str, path: &str, at: &str, damage: Damage) {
    let text = text();
    assert!(text.contains(from), "no {from}");
    let text = text.replacen(from, to, 1);
    let line = line_of(&text, at);
    assert_eq!(file::read(&text), Err(FileError::Damaged { path: path.to_owned(), line, damage }), "{to}");
}

fn wrong(expected: Expected, found: &str) -> Damage {
    Damage::Wrong { expected, found: found.to_owned() }
}

fn one_of(names: &[&str]) -> Expected {
    Expected::OneOf(names.iter().map(|name| (*name).to_owned()).collect())
}

#[test]
fn a_wrong_value_is_told_with_its_place() {
    let pay = "scenario.in_house.hourly_pay";
    let at = "\"hourly_pay\":";
    damaged("\"hourly_pay\": 16.2", "\"hourly_pay\": \"16,2\"", pay, at, wrong(Expected::Number, "16,2"));
    damaged("\"hourly_pay\": 16.2", "\"hourly_pay\": null", pay, at, wrong(Expected::Number, "null"));
    damaged("\"hourly_pay\": 16.2", "\"hourly_pay\": []", pay, at, wrong(Expected::Number, "[…]"));
    damaged("\"hourly_pay\": 16.2", "\"hourly_pay\": {\"a\": 1}", pay, at, wrong(Expected::Number, "{…}"));
    damaged("\"hourly_pay\": 16.2", "\"hourly_pay\": true", pay, at, wrong(Expected::Number, "true"));
    let whole = "scenario.in_house.whole_people";
    damaged(
        "\"whole_people\": false",
        "\"whole_people\": 0",
        whole,
        "whole_people",
        wrong(Expected::YesNo, "0"),
    );
    damaged(
        "\"start\": \"2027-03\"",
        "\"start\": 202703",
        "scenario.start",
        "202703",
        wrong(Expected::Text, "202703"),
    );
    damaged(
        "\"country\": \"FI\"",
        "\"country\": \"XX\"",
        "scenario.country",
        "\"XX\"",
        wrong(Expected::Known, "XX"),
    );
    damaged(
        "\"country\": \"FI\"",
        "\"country\": 5",
        "scenario.country",
        "\"country\"",
        wrong(Expected::Text, "5"),
    );
    damaged(
        "\"campaigns\": []",
        "\"campaigns\": {}",
        "scenario.channels[0].campaigns",
        "campaigns",
        wrong(Expected::List, "{…}"),
    );
    let kinds = one_of(&["phone", "chat", "deferred"]);
    let kind = "scenario.channels[0].kind";
    damaged("\"kind\": \"phone\"", "\"kind\": \"fax\"", kind, "fax", wrong(kinds.clone(), "fax"));
    damaged("\"kind\": \"phone\"", "\"kind\": null", kind, "\"kind\"", wrong(kinds.clone(), "null"));
    damaged("\"kind\": \"phone\"", "\"kind\": {}", kind, "\"kind\"", wrong(kinds, "{…}"));
    damaged(
        "\"kind\": \"phone\"",
        "\"kind\": \"chat\"",
        "scenario.channels[0].kind.chat",
        "\"kind\"",
        Damage::Missing,
    );
    damaged(
        "\"kind\": \"phone\"",
        "\"kind\": {\"phone\": 1}",
        "scenario.channels[0].kind.phone",
        "\"kind\"",
        Damage::Unknown,
    );
    let long = "x".repeat(60);
    let forty = format!("{}…", "x".repeat(40));
    damaged(
        "\"hourly_pay\": 16.2",
        &format!("\"hourly_pay\": \"{long}\""),
        pay,
        at,
        wrong(Expected::Number, &forty),
    );
}

#[test]
fn a_value_too_many_or_too_few_is_told() {
    let season = "scenario.channels[0].season";
    let counted = Damage::Count { expected: 12, found: 13 };
    damaged("\"season\": [", "\"season\": [\n 1,", season, "\"season\"", counted);
    let begins = "{ \"name\": \"Phone\",";
    let whole =
        text().replacen("{\n        \"name\": \"Phone\",", begins, 1).replacen("\"growth\": 0,", "", 1);
    let (path, line) = ("scenario.channels[0].growth".to_owned(), line_of(&whole, begins));
    refused(&whole, FileError::Damaged { path, line, damage: Damage::Missing });
    damaged(
        "\"growth\": 0,",
        "\"growth\": 0, \"groth\": 1,",
        "scenario.channels[0].groth",
        "groth",
        Damage::Unknown,
    );
    damaged(
        "\"growth\": 0,",
        "\"growth\": 0, \"__proto__\": {},",
        "scenario.channels[0].__proto__",
        "__proto__",
        Damage::Unknown,
    );
    damaged("\"redacted\": false,", "", "redacted", "{", Damage::Missing);
    damaged("\"redacted\": false,", "\"redacted\": false, \"extra\": [],", "extra", "extra", Damage::Unknown);
}

#[test]
fn a_path_that_leads_nowhere_is_told() {
    let nowhere = |found: &str| Damage::LeadsNowhere { found: found.to_owned() };
    let path = "\"channels[0].handle_time_s\"";
    for found in [
        "channels[9].handle_time_s",
        "channels[00].handle_time_s",
        "",
        "handle_time_s",
        "__proto__",
        "channels[0]",
        "channels[0].handle_time_s[x]",
        "channels[99999999999999999999].growth",
    ] {
        damaged(
            path,
            &format!("\"{found}\""),
            "typed[0].path",
            &format!("\"path\": \"{found}\""),
            nowhere(found),
        );
    }
    damaged(
        "\"private\": [",
        "\"private\": [\n\"in_house.hourly_pay\",",
        "private[1]",
        "\"in_house.hourly_pay\"",
        Damage::Twice { found: "in_house.hourly_pay".to_owned() },
    );
}

#[test]
fn a_quote_that_is_not_there_is_told() {
    let nowhere = Damage::LeadsNowhere { found: "2".to_owned() };
    damaged("\"hidden_quotes\": [", "\"hidden_quotes\": [\n2,", "hidden_quotes[0]", "2,", nowhere);
    damaged(
        "\"hidden_quotes\": [",
        "\"hidden_quotes\": [\n-1,",
        "hidden_quotes[0]",
        "-1,",
        wrong(Expected::WholeNumber, "-1"),
    );
    damaged(
        "\"hidden_quotes\": [",
        "\"hidden_quotes\": [\n0.5,",
        "hidden_quotes[0]",
        "0.5,",
        wrong(Expected::WholeNumber, "0.5"),
    );
    damaged(
        "\"hidden_quotes\": [",
        "\"hidden_quotes\": [\n1e99,",
        "hidden_quotes[0]",
        "1e99,",
        wrong(Expected::WholeNumber, &1e99.to_string()),
    );
    damaged(
        "\"private_quotes\": []",
        "\"private_quotes\": [0, 0]",
        "private_quotes[1]",
        "private_quotes",
        Damage::Twice { found: "0".to_owned() },
    );
}

fn refused(text: &str, expected: FileError) {
    assert_eq!(file::read(text), Err(expected), "{}", text.get(..80).unwrap_or(text));
}

#[test]
fn another_schema_is_told() {
    let with = |schema: &str| text().replacen("\"schema\": 2", &format!("\"schema\": {schema}"), 1);
    let unknown = |found: &str| FileError::UnknownSchema { found: found.to_owned() };
    refused(&with("3"), FileError::Newer { schema: 3, known: 2 });
    refused(&with("4294967295"), FileError::Newer { schema: u32::MAX, known: 2 });
    // What else a newer version writes is not looked at.
    refused("{\"format\": \"punnus\", \"schema\": 7}", FileError::Newer { schema: 7, known: 2 });
    refused(&with("0"), unknown("0"));
    refused(&with("-1"), unknown("-1"));
    refused(&with("1.5"), unknown("1.5"));
    refused(&with("\"1\""), unknown("1"));
    refused(&with("null"), unknown("null"));
    refused(&with("1e300"), unknown(&1e300.to_string()));
    refused("{\"format\": \"punnus\"}", unknown(""));
}

#[test]
fn what_is_not_ours_is_told() {
    for text in [
        "{}",
        "[]",
        "null",
        "5",
        "\"punnus\"",
        "{\"format\": \"other\", \"schema\": 1}",
        "{\"format\": null}",
    ] {
        refused(text, FileError::NotOurs);
    }
    let scenario = std::fs::read_to_string(format!(
        "{}/../assets/examples/service-desk.json",
        env!("CARGO_MANIFEST_DIR")
    ));
    refused(&scenario.unwrap(), FileError::NotOurs);
}

fn not_json(text: &str, line: u32, column: u32, why: NotJson) {
    refused(text, FileError::NotJson { line, column, why });
}

#[test]
fn what_is_no_json_is_told_with_its_place() {
    not_json("", 1, 0, NotJson::EndsEarly);
    not_json("{\n  \"format\": \"punnus\",\n  \"schema\"", 3, 10, NotJson::EndsEarly);
    not_json("{\n  \"format\": punnus}", 2, 13, NotJson::Syntax);
    not_json("{} {}", 1, 4, NotJson::Syntax);
    not_json("{\"a\": 1e999}", 1, 11, NotJson::Syntax);
    not_json("{\"a\": NaN}", 1, 7, NotJson::Syntax);
    not_json("{\"a\": \"\\ud800\"}", 1, 14, NotJson::Syntax);
    let twice = |name: &str| NotJson::Twice { name: name.to_owned() };
    not_json("{\n\"a\": 1,\n\"b\": 2,\n\"a\": 3}", 4, 3, twice("a"));
    not_json("{\"__proto__\": 1, \"__proto__\": 2}", 1, 28, twice("__proto__"));
    let depth = |open: &str| open.repeat(100_000);
    for deep in
        [depth("["), depth("{\"a\":"), format!("{{\"format\": \"punnus\", \"schema\": {}", depth("["))]
    {
        assert!(matches!(file::read(&deep), Err(FileError::NotJson { why: NotJson::TooDeep, .. })));
    }
    let many = format!("[{}0]", "0,".repeat(1_000_000));
    assert!(matches!(file::read(&many), Err(FileError::NotJson { why: NotJson::TooMany, .. })));
    let names: String = (0..1_000).map(|name| format!("\"{name}\":0,")).collect();
    let names = format!("{{{names}\"a\":0}}");
    assert!(matches!(file::read(&names), Err(FileError::NotJson { why: NotJson::TooMany, .. })));
}

#[test]
fn a_file_beyond_all_measure_is_told_by_its_size() {
    let name = "x".repeat(10 << 20);
    let text = text().replacen("Service desk by phone", &name, 1);
    refused(&text, FileError::TooLarge { bytes: text.len(), limit: file::MAX_BYTES });
    let mut document = simple();
    document.draft.name = name;
    let too_large = |error: WriteError| matches!(error, WriteError::TooLarge { .. });
    assert!(file::write(&document, None).is_err_and(too_large));
    document.private.clear();
    assert!(link::write(&document).is_err_and(too_large));
    // Within it, a long text is as good as a short one.
    document.draft.name = "ä\n".repeat(1 << 20);
    let text = file::write(&document, None).unwrap();
    assert_eq!(file::read(&text).unwrap().document, document);
}

#[test]
fn a_file_cut_anywhere_is_told_as_cut() {
    let text = text();
    for end in (0..text.len() - 1).filter(|end| text.is_char_boundary(*end)) {
        let cut = &text[..end];
        let told = file::read(cut);
        let ends_early = matches!(told, Err(FileError::NotJson { why: NotJson::EndsEarly, .. }));
        // A number cut short is still one, and a closed bracket may be the last.
        assert!(ends_early || told.is_ok() && cut.trim_end() == text.trim_end(), "{end}: {told:?}");
    }
}

#[test]
fn a_mark_before_the_text_and_windows_line_ends_do_no_harm() {
    let marked = format!("\u{feff}{}", text().replace('\n', "\r\n"));
    assert_eq!(file::read(&marked).unwrap().document, simple());
}

fn shared() -> String {
    let mut document = simple();
    document.private.clear();
    link::write(&document).unwrap()
}

#[test]
fn a_link_cut_anywhere_is_told() {
    let link = shared();
    for end in 0..link.len() {
        let told = link::read(&link[..end]).unwrap_err();
        assert!(
            matches!(told, LinkError::EndsEarly | LinkError::NotALink | LinkError::Damaged),
            "{end}: {told:?}"
        );
    }
    assert_eq!(link::read(""), Err(LinkError::NotALink));
}

// Every bit of every character: an error, or the same document.
#[test]
fn a_link_with_one_bit_wrong_is_told() {
    let link = shared();
    let whole = link::read(&link).unwrap();
    let mut told = 0;
    for at in 0..link.len() {
        for bit in 0..8 {
            let mut bytes = link.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let Ok(flipped) = String::from_utf8(bytes) else { continue };
            match link::read(&flipped) {
                Ok(opened) => assert_eq!(opened, whole, "{at}.{bit}"),
                Err(_) => told += 1,
            }
        }
    }
    assert!(told > link.len() * 6, "{told}");
    // The same below the letters.
    let bytes = URL_SAFE_NO_PAD.decode(&link).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut bytes = bytes.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let told = link::read(&URL_SAFE_NO_PAD.encode(bytes));
        assert!(told.is_err() || told.as_ref() == Ok(&whole), "{bit}: {told:?}");
    }
}

#[test]
fn a_link_of_another_version_is_told() {
    let mut bytes = URL_SAFE_NO_PAD.decode(shared()).unwrap();
    bytes[0] = 2;
    assert_eq!(link::read(&URL_SAFE_NO_PAD.encode(&bytes)), Err(LinkError::Newer { version: 2, known: 1 }));
    bytes[0] = 0;
    assert_eq!(link::read(&URL_SAFE_NO_PAD.encode(&bytes)), Err(LinkError::Damaged));
    assert_eq!(link::read("AA=="), Err(LinkError::NotALink));
    assert_eq!(link::read("ä"), Err(LinkError::NotALink));
    assert_eq!(link::read(&"A".repeat(link::MAX_LENGTH + 1)), Err(LinkError::TooLarge));
}

/// A link of any text.
fn packed(text: &[u8]) -> String {
    let sum =
        text.iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let mut bytes = vec![1];
    bytes.extend(sum.to_le_bytes());
    bytes.extend(miniz_oxide::deflate::compress_to_vec(text, 9));
    URL_SAFE_NO_PAD.encode(bytes)
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let bomb = packed(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < link::MAX_LENGTH, "{}", bomb.len());
    assert_eq!(link::read(&bomb), Err(LinkError::TooLarge));
    let many = packed(format!("[{}0]", "0,".repeat(500_000)).as_bytes());
    assert!(matches!(
        link::read(&many),
        Err(LinkError::Content(FileError::NotJson { why: NotJson::TooMany, .. }))
    ));
    assert_eq!(link::read(&packed(b"\xff\xfe")), Err(LinkError::Damaged));
    assert_eq!(link::read(&packed(b"{}")), Err(LinkError::Content(FileError::NotOurs)));
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let refused = |change: fn(&mut Document), expected: WriteError| {
        let mut document = simple();
        change(&mut document);
        assert_eq!(file::write(&document, None), Err(expected));
    };
    refused(|document| document.draft.in_house.hourly_pay = f64::NAN, WriteError::NotFinite);
    refused(|document| document.draft.in_house.seats = Some(f64::INFINITY), WriteError::NotFinite);
    refused(|document| document.draft.channels[0].season[3] = f64::NEG_INFINITY, WriteError::NotFinite);
    refused(|document| document.was[0].1 = Held::Number(f64::NAN), WriteError::NotFinite);
    let misled = |path: &str| WriteError::Misled { path: path.to_owned() };
    refused(
        |document| document.typed[0].0 = Path::new(Place::Channel(7), Field::HandleTime),
        misled("typed[0].path"),
    );
    refused(
        |document| document.private.push(Path::new(Place::Scenario, Field::Channels)),
        misled("private[1]"),
    );
    refused(|document| document.private.push(document.private[0]), misled("private[1]"));
    refused(|document| document.hidden_quotes = vec![0, 2], misled("hidden_quotes[1]"));
}

/// A path without the places in lists.
fn general(path: &str) -> String {
    path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect()
}

/// Every place where one of a few names may stand, with those names, as the reader knows them.
fn choices(file: &Value) -> BTreeMap<String, Vec<String>> {
    fn walk(at: &Value, way: &str, pointers: &mut Vec<String>) {
        pointers.push(way.to_owned());
        match at {
            Value::Array(values) => {
                (0..)
                    .zip(values)
                    .for_each(|(item, value): (usize, _)| walk(value, &format!("{way}/{item}"), pointers));
            }
            Value::Object(values) => {
                values.iter().for_each(|(name, value)| walk(value, &format!("{way}/{name}"), pointers))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut pointers = Vec::new();
    walk(file, "", &mut pointers);
    let mut found = BTreeMap::new();
    for pointer in pointers {
        let mut changed = file.clone();
        let value = changed.pointer_mut(&pointer).unwrap();
        if !(value.is_string() || value.as_object().is_some_and(|group| group.len() == 1)) {
            continue;
        }
        *value = Value::String("nobody".to_owned());
        if let Err(FileError::Damaged {
            path,
            damage: Damage::Wrong { expected: Expected::OneOf(names), .. },
            ..
        }) = file::read(&changed.to_string())
        {
            found.insert(general(&path), names);
        }
    }
    found
}

/// The names that stand at these places.
fn chosen(
    at: &Value,
    way: &str,
    choices: &BTreeMap<String, Vec<String>>,
    seen: &mut BTreeSet<(String, String)>,
) {
    if choices.contains_key(way) {
        let name = at.as_str().or_else(|| at.as_object()?.keys().next().map(String::as_str));
        seen.extend(name.map(|name| (way.to_owned(), name.to_owned())));
    }
    match at {
        Value::Array(values) => values.iter().for_each(|value| chosen(value, way, choices, seen)),
        Value::Object(values) => {
            for (name, value) in values {
                let way = if way.is_empty() { name.clone() } else { format!("{way}.{name}") };
                chosen(value, &way, choices, seen);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

// So that the round trips speak of every variant of every type.
#[test]
fn every_variant_is_among_arbitrary_documents() {
    let files: Vec<Value> = (0..600)
        .map(|seed| serde_json::from_str(&file::write(&document(seed), None).unwrap()).unwrap())
        .filter(|file: &Value| file.to_string().len() < 60_000)
        .collect();
    let mut known = BTreeMap::new();
    for file in files.iter().take(12) {
        known.extend(choices(file));
    }
    assert!(known.len() > 25, "{known:?}");
    let mut seen = BTreeSet::new();
    files.iter().for_each(|file| chosen(file, "", &known, &mut seen));
    for (way, names) in &known {
        for name in names {
            assert!(seen.contains(&(way.clone(), name.clone())), "no {name} at {way}");
        }
    }
}
