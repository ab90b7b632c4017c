//! What crosses the page's border as bytes.
//!
//! Pure functions from bytes to values and back: no files, no clock, no panic on any input.
//!
//! | module | what crosses |
//! |---|---|
//! | [`document`] | what is kept: the draft and all that a person typed or marked; a summary of its results |
//! | [`file`](mod@file) | a document as a text to keep, `*.punnus.json` |
//! | [`link`] | a document in the fragment of an address |
//! | [`paths`] | places in a draft as texts, and back |
//! | [`mod@redact`] | what of a document may be shared |
//! | [`table`] | tables out, as CSV |
//! | [`call_log`], [`sample`] | call logs in; a made-up one |
//!
//! What is read is fuzzed, with a limit of a second and of 64 MB for each input:
//!
//! ```text
//! cargo install cargo-fuzz
//! cd exchange/fuzz
//! RUSTC_BOOTSTRAP=1 cargo fuzz run -s none file corpus/file seeds/file -- \
//!     -runs=1000000 -timeout=1 -max_len=8192 -dict=file.dict
//! ```
//!
//! and the same for `link`, and for `call_log` without the dictionary and with `-max_len=500`. Where
//! that does not run, `PUNNUS_MUTANTS=1000000 cargo test -p punnus-exchange --test mutated` mutates as many blindly. An
//! input that gives trouble goes to `tests/corpus`, where `tests/mutated.rs` reads it from then on.

pub mod call_log;
pub mod document;
pub mod file;
pub mod link;
pub mod paths;
pub mod redact;
pub mod sample;
pub mod table;
