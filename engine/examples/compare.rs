//! The headless door: reads a scenario file, prints the comparison as JSON.
//!
//! `cargo run --release -p punnus-engine --example compare -- scenario.json` (`-` reads standard input).
//! Exit code 2 if the scenario cannot be used; each reason on a line of its own, naming path, value and what is
//! allowed.

mod door;

use punnus_engine::draft::ScenarioDraft;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), None) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: compare SCENARIO.json (or - for standard input)");
        return ExitCode::from(2);
    };
    door::finish(&path, run(&path))
}

fn run(path: &str) -> Result<String, Vec<String>> {
    let draft: ScenarioDraft = door::read(path)?;
    let scenario = punnus_engine::check(&draft).map_err(|problems| door::lines(&problems))?;
    door::json(&punnus_engine::compare(&scenario))
}
