//! Charts, drawn by hand as SVG over a small scale.

pub mod columns;
pub mod cumulative;
pub mod ruler;
mod scale;
pub mod week;
