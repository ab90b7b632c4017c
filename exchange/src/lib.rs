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

pub mod call_log;
pub mod document;
pub mod file;
pub mod link;
pub mod paths;
pub mod redact;
pub mod sample;
pub mod table;
