//! The headless door to shift planning: reads a task, prints the plan as JSON.
//!
//! `cargo run --release -p punnus-engine --example shift_plan -- task.json` (`-` reads standard input;
//! `--start FI` prints a country's rules to start from).
//! Exit code 2 if the task cannot be used or no allowed shift reaches where agents are required; each reason on a
//! line of its own, naming path, value and what is allowed or would mend it.

mod door;

use punnus_engine::holidays::Country;
use punnus_engine::shift_plan::{NoPlan, ShiftPlanDraft, ShiftStart, check, plan};
use std::ops::ControlFlow;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [path] => door::finish(path, run(path)),
        [start, country] if start == "--start" => door::finish(country, rules(country)),
        _ => {
            eprintln!("usage: shift_plan TASK.json (or - for standard input); or shift_plan --start FI");
            ExitCode::from(2)
        }
    }
}

fn run(path: &str) -> Result<String, Vec<String>> {
    let draft: ShiftPlanDraft = door::read(path)?;
    let task = check(&draft).map_err(|problems| door::lines(&problems))?;
    let plan = plan(&task, |_, _| ControlFlow::Continue(())).map_err(|none| match none {
        NoPlan::OutOfReach(gaps) => door::lines(&gaps),
        NoPlan::Cancelled | NoPlan::Uncovered { .. } => vec![none.to_string()],
    })?;
    door::json(&plan)
}

fn rules(country: &str) -> Result<String, Vec<String>> {
    let country: Country = country.parse().map_err(|reason| door::lines(&[reason]))?;
    door::json(&ShiftStart::of(country).rules())
}
