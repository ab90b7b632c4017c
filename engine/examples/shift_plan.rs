//! The headless door to shift planning: reads a task, prints the plan as JSON.
//!
//! `cargo run --release -p punnus-engine --example shift_plan -- task.json` (`-` reads standard input;
//! `--start FI` prints a country's rules to start from).
//! Exit code 2 if the task cannot be used or no allowed shift reaches where agents are required; each reason on a
//! line of its own, naming path, value and what is allowed or would mend it.

use punnus_engine::shift_plan::{Country, NoPlan, ShiftPlanDraft, check, plan};
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let answer = match arguments.as_slice() {
        [path] => read(path).and_then(|text| run(&text)).map_err(|reasons| (path.clone(), reasons)),
        [start, country] if start == "--start" => {
            rules(country).map_err(|reason| (country.clone(), vec![reason]))
        }
        _ => {
            eprintln!("usage: shift_plan TASK.json (or - for standard input); or shift_plan --start FI");
            return ExitCode::from(2);
        }
    };
    match answer {
        Ok(json) => match writeln!(std::io::stdout(), "{json}") {
            Ok(()) => ExitCode::SUCCESS,
            // Nobody reads on: `shift_plan … | head` is no failure of ours.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("cannot write: {error}");
                ExitCode::FAILURE
            }
        },
        Err((name, reasons)) => {
            for reason in reasons {
                eprintln!("{name}: {reason}");
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
    let draft: ShiftPlanDraft = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        match error.path().to_string().as_str() {
            "." => vec![error.inner().to_string()],
            path => vec![format!("{path}: {}", error.inner())],
        }
    })?;
    deserializer.end().map_err(|error| vec![format!("after the task: {error}")])?;
    let task =
        check(&draft).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let plan = plan(&task, |_, _| ControlFlow::Continue(())).map_err(|none| match none {
        NoPlan::OutOfReach(gaps) => gaps.iter().map(ToString::to_string).collect(),
        NoPlan::Cancelled | NoPlan::Uncovered { .. } => vec![none.to_string()],
    })?;
    serde_json::to_string_pretty(&plan).map_err(|error| vec![error.to_string()])
}

fn rules(country: &str) -> Result<String, String> {
    let country: Country = serde_json::from_value(country.into())
        .map_err(|_| "no such country here; there are FI, SE, NO, DK, DE, GB".to_owned())?;
    serde_json::to_string_pretty(&country.rules()).map_err(|error| error.to_string())
}
