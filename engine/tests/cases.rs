//! Comparisons computed by hand: every file of `tests/cases/money/` is a case. It says what is changed in the
//! scenario of `base.json`, how the figures come about line by line, and what is expected where in the result.
//!
//! `change` goes by JSON pointers, those to a whole before those into it; one past the end of an array adds to it.
//! `expect` goes by paths such as `options[1].months[0].total`; in lines, those of a month or of `month_0`, a kind's
//! name stands for all lines of that kind together.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test; a power of ten needs no more than the platform's own powi"
)]

use punnus_engine::basis::LineKind;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::{check, compare};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    what: String,
    arithmetic: Vec<String>,
    change: Map<String, Value>,
    expect: Map<String, Value>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/money")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Puts a value where a pointer leads to, or behind the last of an array.
fn put(scenario: &mut Value, pointer: &str, value: &Value) -> Result<(), String> {
    let nowhere = || format!("nothing stands at {pointer}");
    if let Some(place) = scenario.pointer_mut(pointer) {
        *place = value.clone();
        return Ok(());
    }
    let (parent, key) = pointer.rsplit_once('/').ok_or_else(nowhere)?;
    let list = scenario.pointer_mut(parent).and_then(Value::as_array_mut).ok_or_else(nowhere)?;
    if key.parse() != Ok(list.len()) {
        return Err(nowhere());
    }
    list.push(value.clone());
    Ok(())
}

/// What all lines of a kind come to; 0 without any.
fn of_kind(lines: &[Value], kind: &str) -> Option<Value> {
    // A name written wrongly would be nothing in every month.
    LineKind::ALL.iter().find(|known| serde_json::to_value(known).unwrap() == kind)?;
    let amounts =
        lines.iter().filter(|line| line["kind"] == kind).map(|line| line["amount"].as_f64().unwrap());
    Some(amounts.sum::<f64>().into())
}

/// What a path leads to.
fn at(result: &Value, path: &str) -> Option<Value> {
    let mut here = result;
    let mut steps = path.split(['.', '[']).peekable();
    while let Some(step) = steps.next() {
        here = match (here, step.strip_suffix(']')) {
            (Value::Array(list), Some(index)) => list.get(index.parse::<usize>().ok()?)?,
            (Value::Array(lines), None) if steps.peek().is_none() => return of_kind(lines, step),
            (Value::Object(fields), None) => fields.get(step)?,
            _ => return None,
        };
    }
    Some(here.clone())
}

/// Half a unit of the last digit that is written, at most half a cent; and what adding up in another order brings.
fn tolerance(expected: f64) -> f64 {
    let decimals = expected.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len());
    0.500_001 * 10_f64.powi(-i32::try_from(decimals.max(2)).unwrap())
}

fn same(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Number(found), Value::Number(expected)) => {
            let (found, expected) = (found.as_f64().unwrap(), expected.as_f64().unwrap());
            (found - expected).abs() <= tolerance(expected)
        }
        (Value::Array(found), Value::Array(expected)) => {
            found.len() == expected.len() && found.iter().zip(expected).all(|(one, other)| same(one, other))
        }
        (Value::Object(found), Value::Object(expected)) => {
            found.len() == expected.len()
                && expected.iter().all(|(key, other)| found.get(key).is_some_and(|one| same(one, other)))
        }
        (found, expected) => found == expected,
    }
}

/// What of a case is not as expected.
fn differences(base: &Value, case: &Case) -> Vec<String> {
    if case.what.is_empty() || case.arithmetic.is_empty() || case.expect.is_empty() {
        return vec!["a case says what it is about, how it is computed, and what comes out".to_owned()];
    }
    let mut scenario = base.clone();
    for (pointer, value) in &case.change {
        if let Err(problem) = put(&mut scenario, pointer, value) {
            return vec![problem];
        }
    }
    let draft: ScenarioDraft = match serde_json::from_value(scenario) {
        Ok(draft) => draft,
        Err(error) => return vec![format!("no scenario: {error}")],
    };
    let scenario = match check(&draft) {
        Ok(scenario) => scenario,
        Err(problems) => return problems.iter().map(|problem| format!("refused: {problem}")).collect(),
    };
    let result = serde_json::to_value(compare(&scenario)).unwrap();
    let wrong = |(path, expected): (&String, &Value)| match at(&result, path) {
        None => Some(format!("{path} leads nowhere")),
        Some(found) => {
            (!same(&found, expected)).then(|| format!("{path}: found {found}, expected {expected}"))
        }
    };
    case.expect.iter().filter_map(wrong).collect()
}

#[test]
fn comparisons_come_out_as_computed_by_hand() {
    let folder = folder();
    let base: Value = serde_json::from_str(&read(&folder.join("base.json"))).unwrap();
    let mut files: Vec<PathBuf> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| {
        file.extension().is_some_and(|ending| ending == "json") && !file.ends_with("base.json")
    });
    files.sort();
    assert!(!files.is_empty(), "no cases in {}", folder.display());
    let mut failed = Vec::new();
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy();
        match serde_json::from_str::<Case>(&read(file)) {
            Ok(case) => {
                for difference in differences(&base, &case) {
                    failed.push(format!("{name}: {difference}"));
                }
            }
            Err(error) => failed.push(format!("{name}: {error}")),
        }
    }
    assert!(
        failed.is_empty(),
        "{} differences in {} cases:\n{}",
        failed.len(),
        files.len(),
        failed.join("\n")
    );
}

/// A file that names what is not there, or expects anything else than what comes out, fails.
#[test]
fn a_wrong_case_fails() {
    let base: Value = serde_json::from_str(&read(&folder().join("base.json"))).unwrap();
    let case = |change: &str, expect: &str| -> Vec<String> {
        let text = format!(r#"{{"what": "…", "arithmetic": ["…"], "change": {change}, "expect": {expect}}}"#);
        differences(&base, &serde_json::from_str(&text).unwrap())
    };
    assert_eq!(case("{}", r#"{"options[1].total": 300000}"#), Vec::<String>::new());
    for (change, expect, said) in [
        ("{}", r#"{"options[1].total": 300000.01}"#, "found"),
        ("{}", r#"{"options[1].months[0].lines.contact_fee": 99999.99}"#, "found"),
        ("{}", r#"{"options[1].months[0].lines.contact_fees": 0}"#, "leads nowhere"),
        ("{}", r#"{"options[9].total": 0}"#, "leads nowhere"),
        ("{}", "{}", "what comes out"),
        (r#"{"/nowhere": 1}"#, r#"{"options[1].total": 300000}"#, "nothing stands"),
        (r#"{"/quotes/5": {}}"#, r#"{"options[1].total": 300000}"#, "nothing stands"),
        (r#"{"/name": 1}"#, r#"{"options[1].total": 300000}"#, "no scenario"),
        (r#"{"/horizon_months": -1}"#, r#"{"options[1].total": 300000}"#, "refused"),
    ] {
        let found = case(change, expect);
        assert!(found.len() == 1 && found[0].contains(said), "{change} {expect}: {found:?}");
    }
}
