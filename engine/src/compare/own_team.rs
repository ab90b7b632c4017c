//! Your own team, staffed to the target.

use super::{MonthResult, Outcome, Who, finished, lost_lines, report};
use crate::basis::total;
use crate::capacity::MonthNeed;
use crate::crew::{Crew, CrewMonth, Staffing};
use crate::demand::Demands;
use crate::in_house::{self, ClassHours, TeamMonth};
use crate::scenario::Scenario;
use crate::timeline::grown;
use crate::units::Hours;
use std::rc::Rc;

const MONTHS_A_YEAR: u16 = 12;

pub(super) fn outcome(scenario: &Scenario, demands: &Demands, crew: &mut Crew) -> Outcome {
    let team = &scenario.in_house;
    // Contracts are for years: the last year counts in full, also where the horizon cuts it.
    let years = scenario.horizon.div_ceil(MONTHS_A_YEAR);
    let mut results = Vec::with_capacity(scenario.horizon.into());
    for year in 0..years {
        let first = year * MONTHS_A_YEAR;
        let done: Vec<Rc<CrewMonth>> = (first + 1..=first + MONTHS_A_YEAR)
            .map(|number| crew.month(number, demands.month(number), Staffing::ToTarget))
            .collect();
        let needs: Vec<MonthNeed> = (first..)
            .zip(&done)
            .map(|(later, done)| MonthNeed {
                hours: Hours::new(team.needed(done.work.productive()).amount()).unwrap_or(Hours::ZERO),
                working_days: scenario.start.plus(later).working_days(),
            })
            .collect();
        let per_day = team.contract_for(&needs);
        for (number, (need, done)) in (first + 1..=scenario.horizon).zip(needs.iter().zip(done)) {
            let productive = done.work.productive();
            let month = TeamMonth {
                contracted: team.contracted(productive, need.working_days, per_day),
                classes: team
                    .supplements
                    .as_ref()
                    .map_or_else(ClassHours::default, |rules| ClassHours::of(rules, &done.work)),
                seats: done.work.seats(|_| true),
                grown: grown(team.pay_index, number),
            };
            let mut lines = in_house::lines(team, &month);
            lines.extend(lost_lines(&scenario.channels, &done));
            results.push(MonthResult {
                total: total(&lines),
                lines,
                contracted: Some(month.contracted),
                other_work: report::other_work(scenario, number, &done),
                ..report::month(scenario, &done)
            });
        }
    }
    finished(scenario, Who::OwnTeam, None, results)
}
