//! What crosses the page's border as bytes.
//!
//! Pure functions from bytes to values and back: no files, no clock, no panic on any input.

pub mod call_log;
pub mod sample;
