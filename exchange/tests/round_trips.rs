//! What is written is read again, to the last bit: files and links, over every variant of every type.

#![allow(clippy::unwrap_used, reason = "a test's helpers fail by panicking, like the test")]

mod arbitrary;

use arbitrary::{EXAMPLES, documents, example};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_exchange::document::Document;
use punnus_exchange::{file, link, paths};

// Equal texts are equal to the sign of zero.
fn through_file(document: &Document) {
    let written = file::write(document, None).unwrap();
    let opened = file::read(&written).unwrap();
    assert_eq!(opened.document, *document);
    assert_eq!(file::write(&opened.document, None).unwrap(), written);
}

fn through_link(mut document: Document) {
    document.private.clear();
    document.private_quotes.clear();
    let written = link::write(&document).unwrap();
    let opened = link::read(&written).unwrap();
    assert_eq!(opened.document, document);
    assert_eq!(link::write(&opened.document).unwrap(), written);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, rng_seed: RngSeed::Fixed(72), ..ProptestConfig::default() })]

    #[test]
    fn a_file_gives_back_what_was_written(document in documents()) {
        through_file(&document);
    }

    #[test]
    fn a_link_gives_back_what_was_written(document in documents()) {
        through_link(document);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, rng_seed: RngSeed::Fixed(73), ..ProptestConfig::default() })]

    #[test]
    fn a_path_as_text_is_read_as_the_path(document in documents()) {
        let mut draft = document.draft;
        for path in paths::all(&mut draft) {
            prop_assert_eq!(paths::parse(&path.to_string(), &mut draft), Some(path));
        }
    }
}

#[test]
fn examples_come_back() {
    for path in EXAMPLES {
        let document = Document::new(example(path));
        through_file(&document);
        through_link(document);
    }
}
