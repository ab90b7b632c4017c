//! The task of your own team: the week it needs in a month of a scenario.

use super::draft::{MAX_REQUIRED, ShiftTask};
use crate::calendar::{ByWeekday, DayType, INTERVALS, Weekday};
use crate::compare::by_own_team;
use crate::crew::{Crew, CrewMonth, Staffing};
use crate::demand::Demands;
use crate::scenario::Scenario;
use crate::staffing::HALF_HOUR;
use crate::units::HourlyRate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An hour costs at least this, so that where nobody is paid the fewest hours still are the best plan.
const LEAST_COST: f64 = 0.01;

/// Why there is nothing to plan.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "as in `crate::problem::ProblemKind`")]
pub enum NoTask {
    /// The scenario does not say which shifts are allowed.
    NoShifts,
    /// A month that is not compared.
    NotCompared { found: u16, months: u16 },
    /// More agents in a half-hour than a plan takes.
    TooMany { found: f64, max: u32 },
}

/// In words, for the command line.
impl fmt::Display for NoTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoTask::NoShifts => {
                write!(f, "in_house.shifts: found null; write which shifts are allowed")
            }
            NoTask::NotCompared { found, months } => {
                write!(f, "found month {found}, allowed 1 to {months} (the months compared)")
            }
            NoTask::TooMany { found, max } => {
                write!(f, "{found} agents are required in a half-hour, at most {max} can be planned")
            }
        }
    }
}

/// Agents required in a usual week of a month, numbered from 1, and what they cost.
///
/// Required are the agents of all live channels and those added for work that may wait, over its open hours; parts
/// of these are rounded up. Public holidays are left out: a plan is of a week without any.
///
/// # Errors
/// What keeps the scenario from being planned.
pub fn own_team_task(scenario: &Scenario, number: u16) -> Result<ShiftTask, NoTask> {
    let rules = scenario.shifts.clone().ok_or(NoTask::NoShifts)?;
    let months = scenario.horizon;
    if !(1..=months).contains(&number) {
        return Err(NoTask::NotCompared { found: number, months });
    }
    // The scenario's check has seen to it that demands can be told.
    let measured = Demands::of(scenario).map_err(|_| NoTask::NotCompared { found: number, months })?;
    let demands = by_own_team(scenario, &measured);
    let mut crew = Crew::of_own_team(scenario);
    let agents = agents_present(&crew.month(number, demands.month(number), Staffing::ToTarget));
    let mut required = ByWeekday([[0; INTERVALS]; 7]);
    let mut hourly_cost = ByWeekday([[HourlyRate::ZERO; INTERVALS]; 7]);
    for weekday in Weekday::ALL {
        let each = required.get_mut(weekday).iter_mut().zip(agents.get(weekday));
        for (interval, ((required, agents), cost)) in each.zip(hourly_cost.get_mut(weekday)).enumerate() {
            *required = whole(*agents)?;
            let rate = scenario.in_house.hourly_cost(DayType::from(weekday), interval);
            *cost = HourlyRate::new(rate.value().max(LEAST_COST)).unwrap_or(rate);
        }
    }
    Ok(ShiftTask { required, hourly_cost, rules })
}

/// The month in whose usual week your own team needs most agent hours, numbered from 1; of equals the first.
#[must_use]
pub fn busiest_month(scenario: &Scenario) -> u16 {
    let Ok(measured) = Demands::of(scenario) else { return 1 };
    let demands = by_own_team(scenario, &measured);
    let mut crew = Crew::of_own_team(scenario);
    let mut busiest = (1, 0.0);
    for number in 1..=scenario.horizon {
        let agents = agents_present(&crew.month(number, demands.month(number), Staffing::ToTarget));
        let needed: f64 = agents.iter().flat_map(|(_, day)| day).sum();
        // The same week may come out a hair above itself.
        if needed > busiest.1 * (1.0 + 1e-9) {
            busiest = (number, needed);
        }
    }
    busiest.0
}

/// Agents present on one date of each weekday, all channels together.
fn agents_present(done: &CrewMonth) -> ByWeekday<[f64; INTERVALS]> {
    let mut agents = ByWeekday([[0.0; INTERVALS]; 7]);
    for slot in done.work.channels.iter().flat_map(|channel| channel.slots.iter()) {
        let Some(weekday) = Weekday::ALL.into_iter().find(|weekday| DayType::from(*weekday) == slot.day)
        else {
            continue;
        };
        // A weekday of which every date is a holiday has no usual date.
        if slot.dates > 0
            && let Some(agents) = agents.get_mut(weekday).get_mut(slot.interval)
        {
            *agents += slot.productive.value() / (HALF_HOUR * f64::from(slot.dates));
        }
    }
    agents
}

fn whole(agents: f64) -> Result<u32, NoTask> {
    // Whole agents may come out of hours a hair above themselves.
    let found = libm::ceil(agents - 1e-6);
    if found > f64::from(MAX_REQUIRED) {
        return Err(NoTask::TooMany { found, max: MAX_REQUIRED });
    }
    // Bounded a line above, and never below nothing but by rounding.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Ok(found.max(0.0) as u32)
}
