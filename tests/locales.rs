//! The messages of all languages: complete, translated, and fit for names that are never inflected; and what the
//! build refuses.

#![allow(clippy::unwrap_used, reason = "a test may")]

#[path = "../build/ftl.rs"]
mod ftl;
#[path = "../src/marks.rs"]
#[allow(dead_code, reason = "the page and the build use all of it")]
mod marks;

use ftl::{Kind, catalogue};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const LANGUAGES: [&str; 5] = ["da", "en", "fi", "nb", "sv"];

/// What is the same in English and another language because the words are: units, signs, names.
const SAME: [&str; 13] = [
    "field-scorecard",
    "service-title",
    "unit-percent",
    "unit-per-hour",
    "unit-per-minute",
    "unit-hours",
    "unit-minutes",
    "unit-seconds",
    "unit-minutes-per-hour",
    "unit-factor",
    "shifts-stop",
    "example-channel-chat",
    "example-channel-e-mail",
];

fn files() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let text = |language: &str| fs::read_to_string(folder.join(language).join("main.ftl")).unwrap();
    LANGUAGES.map(|language| (language.to_owned(), text(language))).into()
}

#[test]
fn there_is_a_folder_for_each_language_and_no_other() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut found: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    found.sort();
    assert_eq!(found, LANGUAGES);
}

#[test]
fn nothing_is_missing_or_left_in_english() {
    let catalogue = catalogue("en", &files()).unwrap();
    let english = &catalogue.languages["en"];
    for (language, texts) in catalogue.languages.iter().filter(|(language, _)| *language != "en") {
        for ((message, text), original) in catalogue.messages.iter().zip(texts).zip(english) {
            assert!(!text.trim().is_empty(), "{language}: {} is empty", message.key);
            let may = SAME.contains(&message.key.as_str()) || message.key.starts_with("country-");
            assert!(may || text != original, "{language}: {} is left in English", message.key);
        }
    }
}

// Some know an English word better: it may stand in brackets behind a language's own, but not for it.
#[test]
fn english_words_stand_only_behind_their_translation() {
    let catalogue = catalogue("en", &files()).unwrap();
    for (language, texts) in catalogue.languages.iter().filter(|(language, _)| *language != "en") {
        for (message, text) in catalogue.messages.iter().zip(texts) {
            for word in ["shrinkage", "overflow", "occupancy", "ramp-up", "vendor", "quote"] {
                let alone = text.to_lowercase().replace(&format!("({word})"), "").contains(word);
                assert!(!alone, "{language}: {} says {word:?}: {text:?}", message.key);
            }
        }
    }
}

// “Northin”, “North:n”: a name that somebody typed, or an amount, takes no ending.
#[test]
fn nothing_that_is_filled_in_is_inflected() {
    let catalogue = catalogue("en", &files()).unwrap();
    for (language, texts) in &catalogue.languages {
        for (message, text) in catalogue.messages.iter().zip(texts) {
            for place in 0..message.arguments.len() {
                let mark = marks::argument(place).unwrap();
                let text = text.replace(&format!("{}{mark}", marks::CHOICE), "");
                for (at, _) in text.match_indices(mark) {
                    let mut after = text[at..].chars().skip(1);
                    let (first, second) = (after.next().unwrap_or(' '), after.next().unwrap_or(' '));
                    let ending = first.is_alphabetic() || (":’'".contains(first) && second.is_alphabetic());
                    assert!(!ending, "{language}: {} has an ending: {text:?}", message.key);
                }
            }
        }
    }
}

// Nordic quotation marks, a space before the percent sign, a comma before the decimals.
#[test]
fn every_language_writes_as_it_is_written() {
    for (language, text) in files().iter().filter(|(language, _)| *language != "en") {
        for (number, line) in text.lines().enumerate() {
            let wrong =
                line.contains('“') || line.contains("0%") || line.contains("12.5") || line.contains('\'');
            assert!(!wrong, "{language}, line {}: {line}", number + 1);
        }
    }
}

fn read(english: &str, finnish: &str) -> Result<ftl::Catalogue, String> {
    let files = [("en", english), ("fi", finnish)].map(|(name, text)| (name.to_owned(), text.to_owned()));
    catalogue("en", &files.into())
}

#[test]
fn a_message_becomes_text_with_marks() {
    let english = "# $name (String) - who\n# $count (Number) - how many\nleft = { $name } has { $count ->\n    [one] one day\n   *[other] { $count } days\n}.\n";
    let finnish = "left = Päiviä on { $count }: { $name }\n";
    let catalogue = read(english, finnish).unwrap();
    let message = &catalogue.messages[0];
    assert_eq!(message.key, "left");
    assert_eq!(message.arguments, [("name".to_owned(), Kind::String), ("count".to_owned(), Kind::Number)]);
    assert_eq!(message.english, "{name} has {count} days.");
    assert_eq!(catalogue.languages["en"], ["\u{1} has \u{e}\u{2}one day\u{f}\u{2} days\u{10}."]);
    assert_eq!(catalogue.languages["fi"], ["Päiviä on \u{2}: \u{1}"]);
}

#[track_caller]
fn refused(english: &str, finnish: &str, reason: &str) {
    assert_eq!(read(english, finnish).unwrap_err(), reason);
}

#[test]
fn what_the_page_could_not_say_does_not_build() {
    refused("a = A\nb = B\n", "a = Å\n", "fi: b is missing");
    refused("a = A\n", "a = Å\nb = Ö\n", "fi: en has no b");
    refused("a = A\n", "a = Å\na = Ä\n", "fi: a stands there twice");
    let named = "# $x (String) - it\na = A { $x }\n";
    refused(named, "a = Å\n", "fi: a: $x is missing");
    refused(named, "a = { $x } { $y }\n", "fi: a: $y is not an argument of the message, or one too many");
    refused("a = A { $x }\n", "a = { $x }\n", "en: a: a comment above must say $x (String) or $x (Number)");
    refused(named, "a = { $x ->\n    [one] 1\n   *[other] 2\n}\n", "fi: a: only a Number chooses");
}
