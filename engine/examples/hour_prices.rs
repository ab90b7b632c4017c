//! The headless door to the prices of opening hours: reads a scenario file, prints them as JSON.
//!
//! `cargo run --release -p punnus-engine --example hour_prices -- scenario.json [own|QUOTE] [MONTH]` (`-` reads
//! standard input). The own team unless a quote is named by its place in the file, from 0; the first month unless
//! another is named, from 1.
//! Exit code 2 if the scenario cannot be used or has no such quote or month; each reason on a line of its own,
//! naming path, value and what is allowed.

mod door;

use punnus_engine::draft::ScenarioDraft;
use punnus_engine::hour_price::hour_prices;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<&str>>().as_slice() {
        [path] => door::finish(path, run(path, "own", "1")),
        [path, who] => door::finish(path, run(path, who, "1")),
        [path, who, month] => door::finish(path, run(path, who, month)),
        _ => {
            eprintln!("usage: hour_prices SCENARIO.json (or - for standard input) [own|QUOTE] [MONTH]");
            ExitCode::from(2)
        }
    }
}

fn run(path: &str, who: &str, month: &str) -> Result<String, Vec<String>> {
    let quote = match who {
        "own" => None,
        place => Some(place.parse().map_err(|_| {
            vec![format!("quote: found {place}, allowed own or a quote's place in the file, from 0")]
        })?),
    };
    let number =
        month.parse().map_err(|_| vec![format!("month: found {month}, allowed a whole number from 1")])?;
    let draft: ScenarioDraft = door::read(path)?;
    let scenario = punnus_engine::check(&draft).map_err(|problems| door::lines(&problems))?;
    let prices = hour_prices(&scenario, quote, number).map_err(|reason| door::lines(&[reason]))?;
    door::json(&prices)
}
