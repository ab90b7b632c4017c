//! Charts, drawn by hand as SVG over a small scale.

pub mod cumulative;
mod scale;
