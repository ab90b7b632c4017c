//! The headless door: reads a scenario file, prints the comparison as JSON.
//!
//! `cargo run --release -p punnus-engine --example compare -- scenario.json` (`-` reads standard input).
//! Exit code 2 if the scenario cannot be used; each reason on a line of its own, naming path, value and what is
//! allowed.

use punnus_engine::draft::ScenarioDraft;
use std::io::{Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), None) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: compare SCENARIO.json (or - for standard input)");
        return ExitCode::from(2);
    };
    match read(&path).and_then(|text| run(&text)) {
        Ok(json) => match writeln!(std::io::stdout(), "{json}") {
            Ok(()) => ExitCode::SUCCESS,
            // Nobody reads on: `compare … | head` is no failure of ours.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("cannot write: {error}");
                ExitCode::FAILURE
            }
        },
        Err(reasons) => {
            for reason in reasons {
                eprintln!("{path}: {reason}");
            }
            ExitCode::from(2)
        }
    }
}

fn read(path: &str) -> Result<String, Vec<String>> {
    let mut text = String::new();
    let read = match path {
        "-" => std::io::stdin().read_to_string(&mut text).map(|_| ()),
        _ => std::fs::read_to_string(path).map(|read| text = read),
    };
    read.map(|()| text).map_err(|error| vec![format!("cannot read it: {error}")])
}

fn run(text: &str) -> Result<String, Vec<String>> {
    // Some editors put a byte order mark first.
    let mut deserializer = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    let draft: ScenarioDraft = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        match error.path().to_string().as_str() {
            "." => vec![error.inner().to_string()],
            path => vec![format!("{path}: {}", error.inner())],
        }
    })?;
    deserializer.end().map_err(|error| vec![format!("after the scenario: {error}")])?;
    let scenario = punnus_engine::check(&draft)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    serde_json::to_string_pretty(&punnus_engine::compare(&scenario)).map_err(|error| vec![error.to_string()])
}
