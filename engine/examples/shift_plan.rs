//! The headless door to shift planning: reads a task or a scenario, prints the plan as JSON.
//!
//! `cargo run --release -p punnus-engine --example shift_plan -- task.json` (`-` reads standard input;
//! `--start FI` prints a country's rules to start from).
//! `… -- --scenario scenario.json [MONTH]` plans the own team's usual week in that month (counted from 1; without
//! it, in the busiest), by the scenario's `in_house.shifts`; `schedule_loss` is what to write into
//! `in_house.schedule_loss`. How far it is stands on standard error.
//! Exit code 2 if the task cannot be used or no allowed shift reaches where agents are required; each reason on a
//! line of its own, naming path, value and what is allowed or would mend it.

mod door;

use punnus_engine::draft::ScenarioDraft;
use punnus_engine::holidays::Country;
use punnus_engine::shift_plan::{
    NoPlan, ShiftPlan, ShiftPlanDraft, ShiftStart, ShiftTask, busiest_month, check, own_team_task, plan,
};
use punnus_engine::units::Surcharge;
use serde::Serialize;
use std::ops::ControlFlow;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [start, country] if start == "--start" => door::finish(country, rules(country)),
        [scenario, path] if scenario == "--scenario" => door::finish(path, own_team(path, None)),
        [scenario, path, month] if scenario == "--scenario" => {
            door::finish(path, own_team(path, Some(month)))
        }
        [path] => door::finish(path, run(path)),
        _ => {
            eprintln!(
                "usage: shift_plan TASK.json (or - for standard input); or shift_plan --start FI; or shift_plan \
                 --scenario SCENARIO.json [MONTH]"
            );
            ExitCode::from(2)
        }
    }
}

fn run(path: &str) -> Result<String, Vec<String>> {
    let draft: ShiftPlanDraft = door::read(path)?;
    let task = check(&draft).map_err(|problems| door::lines(&problems))?;
    door::json(&planned(&task, |_, _| ())?)
}

fn planned(task: &ShiftTask, told: impl Fn(u32, u32)) -> Result<ShiftPlan, Vec<String>> {
    let progress = |done, of| {
        told(done, of);
        ControlFlow::Continue(())
    };
    plan(task, progress).map_err(|none| match none {
        NoPlan::OutOfReach(gaps) => door::lines(&gaps),
        NoPlan::Cancelled | NoPlan::Uncovered { .. } => vec![none.to_string()],
    })
}

/// A plan of the own team, and what it says about the scenario.
#[derive(Serialize)]
struct OwnTeam {
    /// The month planned.
    month: u16,
    /// For `in_house.schedule_loss`.
    schedule_loss: Surcharge,
    plan: ShiftPlan,
}

fn own_team(path: &str, month: Option<&String>) -> Result<String, Vec<String>> {
    let draft: ScenarioDraft = door::read(path)?;
    let scenario = punnus_engine::check(&draft).map_err(|problems| door::lines(&problems))?;
    let month = match month {
        None => busiest_month(&scenario),
        Some(text) => {
            text.parse().map_err(|_| vec![format!("found month {text:?}; write a number, like 3")])?
        }
    };
    let task = own_team_task(&scenario, month).map_err(|none| door::lines(&[none]))?;
    let plan = planned(&task, |done, of| eprintln!("planning month {month}: step {done} of {of}"))
        .map_err(|gaps| gaps.iter().map(|gap| format!("in_house.shifts: {gap}")).collect::<Vec<_>>())?;
    door::json(&OwnTeam { month, schedule_loss: plan.schedule_loss, plan })
}

fn rules(country: &str) -> Result<String, Vec<String>> {
    let country: Country = country.parse().map_err(|reason| door::lines(&[reason]))?;
    door::json(&ShiftStart::of(country).rules())
}
