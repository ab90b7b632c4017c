//! What is shared holds no trace of what is private.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers fail by panicking, like the test"
)]

mod arbitrary;

use arbitrary::{EXAMPLES, document, documents, example};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::draft::{ProfileDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::ramp::BetterBy;
use punnus_engine::{check, compare};
use punnus_exchange::document::{Document, Held, NumberForm, Summary, UsedLog, Whose};
use punnus_exchange::redact::{Along, Labels, may_be_private, redact};
use punnus_exchange::{file, link, paths};
use std::collections::BTreeSet;

/// Numbers that occur nowhere by chance: thirteen digits of their own. Of seven, every few thousandth case found
/// some in the seventeen digits of a number that is no secret.
fn secret(count: usize) -> f64 {
    (7_391_047_265_183.0 + 1_310_831_690_177.0 * count as f64) / 1e12
}

fn secret_name(count: usize) -> String {
    format!("Zqx{count}wöx{}", 7 * count + 3)
}

/// Everything that would tell a number, in whatever way it may have been written.
fn traces(number: f64) -> Vec<Vec<u8>> {
    let decimal = number.to_string();
    let digits: String = decimal.chars().filter(char::is_ascii_digit).collect();
    let mantissa: u64 = digits.trim_start_matches('0').parse().unwrap();
    let mut found: Vec<Vec<u8>> = vec![
        decimal.replace('.', ",").into_bytes(),
        decimal.into_bytes(),
        // As a percentage, in minutes for seconds, in hundredths: the digits stay together but for the point.
        digits.into_bytes(),
        number.to_le_bytes().to_vec(),
        number.to_be_bytes().to_vec(),
        (number as f32).to_le_bytes().to_vec(),
        (number as f32).to_be_bytes().to_vec(),
    ];
    for coded in [mantissa, mantissa * 2, mantissa * 4, mantissa * 8, mantissa * 10] {
        found.push(varint(coded));
        found.push(coded.to_le_bytes().to_vec());
        found.push(coded.to_be_bytes().to_vec());
    }
    found
}

fn varint(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 127 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

fn traces_of_name(name: &str) -> Vec<Vec<u8>> {
    let wide = |bytes: fn(u16) -> [u8; 2]| name.encode_utf16().flat_map(bytes).collect();
    vec![
        name.as_bytes().to_vec(),
        name.to_lowercase().into_bytes(),
        name.to_uppercase().into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        // As JSON may write what is not ASCII.
        name.replace('ö', "\\u00f6").into_bytes(),
    ]
}

/// All that leaves: the file, the link, and what the link holds.
fn shared_bytes(shared: &Document, results: Option<&Summary>) -> Vec<Vec<u8>> {
    let link = link::write(shared).unwrap();
    let mut inside = link::unpack(&link).unwrap().into_bytes();
    let mut text = file::write(shared, results).unwrap().into_bytes();
    // Digits are looked for without regard to the point between them.
    for bytes in [inside.clone(), text.clone()] {
        let digits = bytes.into_iter().filter(|byte| *byte != b'.').collect::<Vec<u8>>();
        inside.extend(&digits);
        text.extend(&digits);
    }
    vec![text, inside, link.into_bytes()]
}

fn holds(bytes: &[u8], trace: &[u8]) -> bool {
    memchr::memmem::find(bytes, trace).is_some()
}

fn assert_no_trace(shared: &Document, results: Option<&Summary>, traces: &[Vec<u8>], of: &str) {
    for bytes in shared_bytes(shared, results) {
        for trace in traces {
            assert!(!holds(&bytes, trace), "{of} left {trace:?} in {}", String::from_utf8_lossy(&bytes));
        }
    }
}

const LABELS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", "H"];

fn share(document: &Document, results: Option<&Summary>, private_quotes: bool) -> Document {
    let labels = LABELS.map(|label| format!("Vendor {label}"));
    let channels = LABELS.map(|label| format!("Channel {label}"));
    redact(
        document,
        Along {
            results,
            private_quotes,
            labels: Labels { scenario: "Comparison", channels: &channels, quotes: &labels },
        },
    )
}

fn summary(draft: &ScenarioDraft) -> Summary {
    let comparison = compare(&check(draft).unwrap());
    Summary::of(&comparison, &(0..draft.quotes.len()).collect::<Vec<_>>())
}

/// Puts a secret where the path leads; what would tell it.
fn hide(draft: &mut ScenarioDraft, path: Path, count: usize) -> Vec<Vec<u8>> {
    match paths::held(draft, path) {
        Some(Held::Text(_)) => {
            paths::hold(draft, path, &Held::Text(secret_name(count)));
            traces_of_name(&secret_name(count))
        }
        Some(Held::Number(_) | Held::Open) => {
            paths::hold(draft, path, &Held::Number(secret(count)));
            traces(secret(count))
        }
        None => {
            let Place::Channel(channel) = path.place else { panic!("{path}") };
            draft.channels[channel].profile = ProfileDraft::Measured(vec![vec![secret(count); 48]; 7]);
            traces(secret(count))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, rng_seed: RngSeed::Fixed(71), ..ProptestConfig::default() })]

    // Over all documents every kind of field has its turn (see below).
    #[test]
    fn nothing_private_is_in_what_is_shared(document in documents(), pick in 0_usize..12, with_results: bool) {
        let mut document = document;
        let all = paths::all(&mut document.draft);
        let private: Vec<Path> = all.into_iter().skip(pick).step_by(12).collect();
        let mut secrets = Vec::new();
        for (count, path) in private.iter().enumerate() {
            secrets.push((path.to_string(), hide(&mut document.draft, *path, count)));
            document.typed.retain(|(other, _)| other != path);
            document.was.retain(|(other, _)| other != path);
            document.typed.push((*path, secret(count).to_string()));
            document.was.push((*path, Held::Number(secret(count))));
        }
        document.private = private;
        let results = document.frozen.take();
        let shared = share(&document, results.as_ref().filter(|_| with_results), false);
        let bytes = shared_bytes(&shared, results.as_ref());
        for (path, traces) in &secrets {
            for (bytes, trace) in bytes[..2].iter().flat_map(|bytes| traces.iter().map(move |trace| (bytes, trace))) {
                prop_assert!(!holds(bytes, trace), "{} left {:?}", path, trace);
            }
        }
        prop_assert_eq!(shared.redacted, !document.private.is_empty() || !document.private_quotes.is_empty() || document.redacted);
        prop_assert!(shared.private.is_empty() && shared.private_quotes.is_empty());
    }

    // The strongest proof: whatever the private values are, what is shared is the same.
    #[test]
    fn what_is_shared_does_not_follow_what_is_private(document in documents(), pick in 0_usize..12) {
        let mut one = document;
        let all = paths::all(&mut one.draft);
        one.private = all.into_iter().skip(pick).step_by(12).collect();
        let mut other = one.clone();
        for (count, path) in one.private.clone().into_iter().enumerate() {
            hide(&mut one.draft, path, count);
            hide(&mut other.draft, path, count + 1_000);
            if count % 3 == 0 {
                paths::hold(&mut other.draft, path, &Held::Open);
                other.typed.retain(|(typed, _)| *typed != path);
                other.typed.push((path, String::new()));
            }
        }
        for quote in one.private_quotes.clone() {
            other.draft.quotes[quote] = any_quote(quote);
            // A name of few letters would be looked for, and found, in other names.
            one.draft.quotes[quote].name = secret_name(2_000 + quote);
            other.draft.quotes[quote].name = secret_name(3_000 + quote);
            one.private.retain(|path| path.place.quote() != Some(quote));
            other.private.retain(|path| path.place.quote() != Some(quote));
            for list in [&mut one.typed, &mut other.typed] {
                list.retain(|(path, _)| path.place.quote() != Some(quote));
            }
        }
        let (one, other) = (share(&one, None, true), share(&other, None, true));
        prop_assert_eq!(one, other);
    }
}

fn any_quote(seed: usize) -> punnus_engine::draft::QuoteDraft {
    (0..).find_map(|more| document(seed as u64 + more).draft.quotes.pop()).unwrap()
}

// So that the properties above speak of every field there is.
#[test]
fn every_kind_of_field_is_among_arbitrary_documents() {
    let mut seen = BTreeSet::new();
    for seed in 0..400 {
        seen.extend(paths::all(&mut document(seed).draft).iter().map(|path| path.field));
    }
    let holding: BTreeSet<Field> =
        Field::ALL.iter().copied().filter(|field| field.spec().is_some()).collect();
    let missed: Vec<_> = holding.difference(&seen).collect();
    assert_eq!(missed, Vec::<&Field>::new());
}

fn with_secrets() -> Document {
    let mut document = Document::new(example("benches/largest.json"));
    document.draft.name = "Acme Nord or our own people".to_owned();
    document.draft.quotes[1].name = "Acme Nord".to_owned();
    document.draft.quotes[2].name = "Beta Call".to_owned();
    document
}

#[test]
fn a_private_pay_takes_the_whole_team_where_totals_are_frozen() {
    let mut document = with_secrets();
    let pay = Path::new(Place::InHouse, Field::HourlyPay);
    document.draft.in_house.hourly_pay = 16.837;
    document.private = vec![pay];
    let results = summary(&document.draft);
    let plain = share(&document, None, false);
    assert_eq!((plain.withheld.as_slice(), &plain.frozen, plain.redacted), ([pay].as_slice(), &None, true));
    assert_eq!(plain.draft.in_house.shifts, document.draft.in_house.shifts);
    assert!((plain.draft.in_house.on_costs - document.draft.in_house.on_costs).abs() < 1e-12);
    let frozen = share(&document, Some(&results), false);
    assert_eq!(frozen.frozen, Some(results.clone()));
    let team: Vec<Path> = paths::all(&mut document.draft.clone())
        .into_iter()
        .filter(|path| path.to_string().starts_with("in_house."))
        .filter(|path| document.draft.clone().text_mut(*path).is_none())
        .collect();
    assert!(team.len() > 30);
    assert!(team.iter().all(|path| frozen.withheld.contains(path)), "{:?}", frozen.withheld);
    assert_eq!(frozen.draft.quotes, document.draft.quotes);
    assert_no_trace(&frozen, Some(&results), &traces(16.837), "pay");
    // Numbers other than the totals do not follow the pay.
    let mut dearer = document.clone();
    dearer.draft.in_house.hourly_pay = 19.411;
    let other = share(&dearer, Some(&results), false);
    assert_eq!(other, frozen);
}

#[test]
fn what_all_sides_rest_on_leaves_no_totals() {
    let mut document = with_secrets();
    document.draft.channels[0].contacts_per_month = 9_137.0;
    document.private = vec![Path::new(Place::Channel(0), Field::ContactsPerMonth)];
    let results = summary(&document.draft);
    let shared = share(&document, Some(&results), true);
    assert_eq!(shared.frozen, None);
    assert_no_trace(&shared, Some(&results), &[b"9137".to_vec()], "volume");
}

#[test]
fn a_private_quote_is_gone_or_a_total_under_a_label() {
    let mut document = with_secrets();
    document.private_quotes = vec![1];
    document.hidden_quotes = vec![2];
    let results = summary(&document.draft);
    let gone = share(&document, Some(&results), false);
    assert_eq!(gone.draft.quotes.len(), document.draft.quotes.len() - 1);
    assert_eq!(gone.draft.quotes[1], document.draft.quotes[2]);
    assert_eq!(gone.hidden_quotes, [1]);
    assert_eq!(gone.draft.name, "Vendor B or our own people");
    let frozen = gone.frozen.as_ref().unwrap();
    assert_eq!(frozen.options.len(), results.options.len() - 1);
    assert_no_trace(&gone, Some(&results), &traces_of_name("Acme Nord"), "name");
    let total = results.options.iter().find(|option| option.who == Whose::Quote(1)).unwrap();
    assert_no_trace(&gone, Some(&results), &traces(total.total), "total");
    let labelled = share(&document, Some(&results), true).frozen.unwrap();
    let theirs = labelled.options.iter().find(|option| option.who == Whose::WithheldQuote).unwrap();
    assert_eq!((theirs.name.as_deref(), theirs.total), (Some("Vendor B"), total.total));
    let place = results.options.iter().position(|option| option.who == Whose::Quote(1)).unwrap();
    assert_eq!(labelled.cheapest.contains(&place), results.cheapest.contains(&place));
}

#[test]
fn a_private_name_is_a_label_wherever_it_stood() {
    let mut document = with_secrets();
    document.private = vec![
        Path::new(Place::Quote(1), Field::Name),
        Path::new(Place::Channel(2), Field::Name),
        Path::new(Place::Scenario, Field::Name),
    ];
    document.draft.quotes[2].name = "formerly ACME NORD".to_owned();
    let shared = share(&document, Some(&summary(&document.draft)), true);
    assert_eq!(shared.draft.name, "Comparison");
    assert_eq!(shared.draft.quotes[1].name, "Vendor B");
    assert_eq!(shared.draft.quotes[2].name, "formerly Vendor B");
    assert_eq!(shared.draft.channels[2].name, "Channel C");
    // Others refer to the channel by its label, and the comparison is the same.
    let mut same = summary(&shared.draft);
    assert!(same.agrees_with(&summary(&document.draft)));
    same.options.iter_mut().for_each(|option| option.name = None);
    let mut frozen = shared.frozen.clone().unwrap();
    frozen.options.iter_mut().for_each(|option| option.name = None);
    assert_eq!(frozen, same);
    for name in ["Acme Nord", "E-mail", "own people"] {
        let text = String::from_utf8(shared_bytes(&shared, None)[1].clone()).unwrap();
        assert!(!text.to_lowercase().contains(&name.to_lowercase()), "{name}");
    }
}

#[test]
fn what_was_typed_stays_behind() {
    let mut document = with_secrets();
    let volume = Path::new(Place::Channel(0), Field::ContactsPerMonth);
    let name = Path::new(Place::Quote(1), Field::Name);
    let pay = Path::new(Place::InHouse, Field::HourlyPay);
    let open = Path::new(Place::Channel(0), Field::HandleTime);
    document.typed = vec![
        (volume, String::new()),
        (name, "Acme Nord?".to_owned()),
        (pay, String::new()),
        (open, "as at Acme Nord".to_owned()),
    ];
    document.was = vec![(volume, Held::Number(4_321.0))];
    document.numbers = Some(NumberForm { decimal: ',', group: ' ' });
    document.example = Some("web-shop".to_owned());
    document.call_log = Some(UsedLog { file: "acme-calls.csv".to_owned(), calls: 5 });
    document.private = vec![pay, name];
    let shared = share(&document, None, false);
    assert_eq!(shared.typed, [(volume, String::new())]);
    assert_eq!((shared.was, shared.numbers, shared.example, shared.call_log), (vec![], None, None, None));
}

// What stands in place of a private value lets the comparison be computed, whichever it is.
#[test]
fn what_is_shared_can_be_computed() {
    let mut refused = Vec::new();
    for path in EXAMPLES {
        let mut document = Document::new(example(path));
        for private in paths::all(&mut document.draft) {
            if !may_be_private(&mut document.draft, private) {
                continue;
            }
            document.private = vec![private];
            if let Err(problems) = check(&share(&document, None, false).draft) {
                refused.push(format!("{path} {private}: {problems:?}"));
            }
        }
    }
    assert_eq!(refused, Vec::<String>::new(), "{}", refused.join("\n"));
}

#[test]
fn a_document_marked_private_makes_no_link() {
    let mut document = with_secrets();
    document.private_quotes = vec![0];
    assert_eq!(link::write(&document), Err(file::WriteError::Private));
    assert!(link::write(&share(&document, None, false)).is_ok());
}

// Whether a vendor ends better is no one's business where the values are private: nothing is left that says so.
#[test]
fn what_a_better_value_rests_on_goes_with_it() {
    let mut draft = example(EXAMPLES[3]);
    let ramp = &mut draft.quotes[0].ramp;
    ramp.handle_time[3] = 0.9;
    ramp.first_contact_resolution[3] = 1.1;
    ramp.better_by = Some(BetterBy::Claim);
    let mut document = Document::new(draft);
    let at_last = |field| Path::item(Place::Ramp(0), field, 3);
    document.private = vec![at_last(Field::RampHandleTime)];
    // The other still has to say what it rests on.
    assert_eq!(share(&document, None, false).draft.quotes[0].ramp.better_by, Some(BetterBy::Claim));
    document.private.push(at_last(Field::RampResolution));
    let shared = share(&document, None, false);
    assert_eq!(shared.draft.quotes[0].ramp.better_by, None);
    assert!(check(&shared.draft).is_ok());
}
