//! Rules of the house that no compiler holds: who may know whom, and where raw colours stand.

#![allow(clippy::unwrap_used, reason = "a test may")]
use punnus_engine::fields::Field;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, ending, found);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    assert!(!found.is_empty(), "{folder} has no .{ending} files");
    found
}

fn none_mentions(files: &[(String, String)], words: &[&str]) {
    for (name, text) in files {
        for word in words {
            assert!(!text.contains(word), "{name} mentions {word}");
        }
    }
}

/// Names under `[dependencies]` of a crate.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).unwrap();
    let (_, after) = text.split_once("[dependencies]\n").unwrap();
    after
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn the_engine_depends_on_arithmetic_and_serde_only() {
    // microlp solves the integer programs of shift plans. It is arithmetic too: it reads a clock for its statistics
    // and for time limits, and the engine asks for neither.
    assert_eq!(dependencies("engine/Cargo.toml"), ["libm", "microlp", "serde"]);
}

#[test]
fn engine_and_exchange_know_no_outside() {
    let outside =
        ["std::fs", "std::env", "std::net", "std::time", "std::process", "web_sys", "js_sys", "println!"];
    none_mentions(&files("engine/src", "rs"), &outside);
    none_mentions(&files("exchange/src", "rs"), &outside);
}

#[test]
fn components_know_nothing_of_the_state() {
    none_mentions(
        &files("src/components", "rs"),
        &["crate::state", "crate::panels", "punnus_engine", "dispatch"],
    );
}

#[test]
fn raw_colours_stand_among_the_tokens_only() {
    for (name, text) in files("assets", "css") {
        if name.ends_with("tokens.css") {
            continue;
        }
        for line in text.lines() {
            let raw = line.contains('#') || line.contains("rgb") || line.contains("hsl");
            assert!(!raw, "{name} has a raw colour: {line}");
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let sources: String = files("src", "rs").into_iter().map(|(_, text)| text).collect();
    // The build script names each example by the message that its file is called after.
    let examples: Vec<String> = files("assets/examples", "json").into_iter().map(|(name, _)| name).collect();
    for (name, text) in files("locales", "ftl") {
        let keys = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        for key in keys.filter_map(|line| line.split_once(" =")).map(|(key, _)| key) {
            let function = key.replace('-', "_");
            let called = [format!(".{function}("), format!("Messages::{function},")];
            let of_example = key.strip_prefix("example-").map(|stem| format!("{stem}.json"));
            let said = called.iter().any(|call| sources.contains(call))
                || of_example.is_some_and(|file| examples.iter().any(|name| name.ends_with(&file)));
            assert!(key == "language-name" || said, "{name}: nobody says {key}");
        }
    }
}

/// Fields that a step reaches by another name: prices by what they count, the agreement by its parts.
const BY_ANOTHER_NAME: [Field; 7] = [
    Field::Agreement,
    Field::PricePerContact,
    Field::PricePerMinute,
    Field::PricePerHour,
    Field::PricePerMonth,
    Field::PricePerFte,
    Field::PricePerSeat,
];

#[test]
fn every_field_of_the_model_is_in_a_step() {
    let panels: String = files("src/panels", "rs").into_iter().map(|(_, text)| text).collect();
    for field in Field::ALL.iter().filter(|field| !BY_ANOTHER_NAME.contains(field)) {
        let name = format!("Field::{field:?}");
        let whole = |(at, _): (usize, &str)| {
            !panels[at + name.len()..].starts_with(|c: char| c.is_ascii_alphanumeric())
        };
        assert!(panels.match_indices(&name).any(whole), "no step has {name}");
    }
}

#[test]
fn every_message_file_ends_its_sentences_without_shouting() {
    for (name, text) in files("locales", "ftl") {
        assert!(!text.contains('!'), "{name} has an exclamation mark");
    }
}

#[test]
fn dark_colours_are_the_same_whoever_chose_them() {
    let tokens = fs::read_to_string(root().join("assets/tokens.css")).unwrap();
    let dark = |rule: &str| -> Vec<String> {
        let (_, after) = tokens.split_once(rule).unwrap();
        let (block, _) = after.split_once('}').unwrap();
        block.lines().map(str::trim).filter(|line| line.starts_with("--")).map(ToOwned::to_owned).collect()
    };
    let by_system = dark(":root:not([data-theme=\"light\"]) {");
    assert!(by_system.len() > 20);
    assert_eq!(by_system, dark(":root[data-theme=\"dark\"] {"));
}
