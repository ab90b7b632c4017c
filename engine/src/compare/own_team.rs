//! Your own team: staffed to the target, as it is today, or answering beside other work.

use super::{MonthResult, Outcome, Who, finished, lost_lines, report};
use crate::basis::{Line, total};
use crate::capacity::MonthNeed;
use crate::crew::{Crew, CrewMonth, Staffing};
use crate::demand::Demands;
use crate::exit::Rebuilding;
use crate::in_house::{self, BesideOtherWork, ClassHours, Contracted, Drivers, InHouse, TeamMonth, TopDown};
use crate::scenario::{Baseline, Scenario};
use crate::timeline::grown;
use crate::units::{Fte, Hours, Money, Multiple, Seats};
use crate::work::ChannelWork;
use std::rc::Rc;

const MONTHS_A_YEAR: u16 = 12;

/// What every line of the team is multiplied by, so that the team as it is comes to its known yearly cost. `crew` has
/// today's hours.
pub(super) fn known_factor(
    scenario: &Scenario,
    demands: &Demands,
    crew: &mut Crew,
    known: TopDown,
) -> Multiple {
    let year: Money = (1..=MONTHS_A_YEAR)
        .map(|number| {
            let (done, contracted) = given(scenario, demands, crew, known.heads, number);
            let seats = seats(&scenario.in_house, &done);
            total(&lines(&scenario.in_house, &done, (contracted, seats), number, None))
        })
        .sum();
    known.factor(year)
}

/// As many as the service wanted takes.
pub(super) fn to_target(
    scenario: &Scenario,
    demands: &Demands,
    crew: &mut Crew,
    factor: Option<Multiple>,
) -> Outcome {
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
            let contracted = team.contracted(done.work.productive(), need.working_days, per_day);
            results.push(paid_month(scenario, &done, contracted, number, factor));
        }
    }
    finished(scenario, Who::OwnTeam, None, (Vec::new(), results, Some((1, scenario.horizon))))
}

/// The heads there are, paid as they are, at today's hours; the service that results. `crew` has today's hours.
pub(super) fn as_today(
    scenario: &Scenario,
    demands: &Demands,
    crew: &mut Crew,
    heads: Fte,
    factor: Option<Multiple>,
) -> Outcome {
    let month = |number| {
        let (done, contracted) = given(scenario, demands, crew, heads, number);
        paid_month(scenario, &done, contracted, number, factor)
    };
    let months = (1..=scenario.horizon).map(month).collect();
    finished(scenario, Who::Today, None, (Vec::new(), months, Some((1, scenario.horizon))))
}

/// People who have other work answer at today's hours, and are paid for what contacts take of their time. `crew` has
/// today's hours.
pub(super) fn beside_other_work(
    scenario: &Scenario,
    demands: &Demands,
    crew: &mut Crew,
    people: &BesideOtherWork,
) -> Outcome {
    let month = |number| {
        let done = crew.month(number, demands.month(number), Staffing::Free(people.free().value()));
        let grown = grown(scenario.in_house.pay_index, number);
        let mut lines = people.lines(&done.work, grown).to_vec();
        lines.extend(around(scenario, &done, grown));
        MonthResult {
            total: total(&lines),
            lines,
            drivers: drivers(&scenario.in_house, &done, seats(&scenario.in_house, &done), None),
            ..report::month(scenario, number, [&*done])
        }
    };
    let months = (1..=scenario.horizon).map(month).collect();
    finished(scenario, Who::BesideOtherWork, None, (Vec::new(), months, Some((1, scenario.horizon))))
}

/// Who stays in-house beside a vendor, and how they are paid.
#[derive(Debug, Clone, Copy)]
pub(super) struct Team {
    /// What every line of the team is multiplied by.
    factor: Option<Multiple>,
    /// People who answer beside other work, where they are the baseline; a team of its own otherwise.
    beside: Option<BesideOtherWork>,
}

impl Team {
    pub(super) fn of(scenario: &Scenario, factor: Option<Multiple>) -> Self {
        let beside = match scenario.baseline {
            Baseline::BesideOtherWork => scenario.in_house.beside_other_work,
            Baseline::AtTarget | Baseline::AsToday => None,
        };
        Self { factor, beside }
    }

    /// Who is there for what stays.
    pub(super) fn staffing(&self) -> Staffing<'static> {
        self.beside.map_or(Staffing::ToTarget, |people| Staffing::Free(people.free().value()))
    }

    /// Contracted hours for a working day of a year's months.
    pub(super) fn contract(&self, scenario: &Scenario, needs: &[MonthNeed]) -> Hours {
        // Who has nothing to do in the year is not there, not even the smallest team.
        let nothing_to_do = needs.iter().all(|need| need.hours <= Hours::ZERO);
        if self.beside.is_some() || nothing_to_do {
            Hours::ZERO
        } else {
            scenario.in_house.contract_for(needs)
        }
    }

    /// What the remaining work of a month costs, and what its lines follow.
    pub(super) fn month(
        &self,
        scenario: &Scenario,
        done: &CrewMonth,
        per_day: Hours,
        number: u16,
    ) -> (Vec<Line>, Drivers) {
        let team = &scenario.in_house;
        match &self.beside {
            Some(people) => {
                let lines = people.lines(&done.work, grown(team.pay_index, number)).to_vec();
                (lines, drivers(team, done, seats(team, done), None))
            }
            None => {
                let working_days = scenario.start.plus(number.saturating_sub(1)).working_days();
                let contracted = team.contracted(done.work.productive(), working_days, per_day);
                let seats = seats(team, done);
                let drivers = drivers(team, done, seats, Some(&contracted));
                (lines(team, done, (contracted, seats), number, self.factor), drivers)
            }
        }
    }

    /// What building up again costs those whom a vendor has displaced by a month: finding people, training them, and
    /// their start, which is taken to be like the vendor's and to take so many months on top. `risen` is what the pay
    /// index has come to.
    pub(super) fn rebuilding(
        &self,
        scenario: &Scenario,
        displaced: f64,
        risen: Multiple,
        months_lost: f64,
    ) -> Rebuilding {
        let team = &scenario.in_house;
        let people = displaced.max(0.0) * risen.value();
        let week = (team.weekly_hours * team.hourly_pay) * (1.0 + team.on_costs.value());
        Rebuilding {
            hiring: team.recruiting_cost * people,
            training: week * (team.training_weeks.value() * people),
            ramp: week * (WEEKS_A_MONTH * months_lost * people),
        }
    }
}

/// 365.25 days a year.
const WEEKS_A_MONTH: f64 = 365.25 / 7.0 / 12.0;

/// Seats held, or as many as a month's agents take.
fn seats(team: &InHouse, done: &CrewMonth) -> Seats {
    team.seats.unwrap_or_else(|| done.work.seats(|_| true))
}

/// What the lines of a month follow.
fn drivers(team: &InHouse, done: &CrewMonth, seats: Seats, contracted: Option<&Contracted>) -> Drivers {
    let heads = contracted.map_or(Fte::ZERO, |contracted| team.heads_of(contracted.per_day));
    Drivers {
        hours: contracted.map_or(Hours::ZERO, |contracted| contracted.paid.paid()),
        heads,
        seats,
        minutes: done.work.channels.iter().map(ChannelWork::handled).sum(),
        contacts: done.work.answered(),
    }
}

/// A month with so many heads, and their contract.
fn given(
    scenario: &Scenario,
    demands: &Demands,
    crew: &mut Crew,
    heads: Fte,
    number: u16,
) -> (Rc<CrewMonth>, Contracted) {
    let team = &scenario.in_house;
    let working_days = scenario.start.plus(number.saturating_sub(1)).working_days();
    let paid = team.per_day_of(heads) * f64::from(working_days);
    let done = crew.month(number, demands.month(number), Staffing::Given(team.productive_of(paid)));
    let contracted = team.given_heads(heads, done.work.productive(), working_days);
    (done, contracted)
}

fn paid_month(
    scenario: &Scenario,
    done: &CrewMonth,
    contracted: Contracted,
    number: u16,
    factor: Option<Multiple>,
) -> MonthResult {
    let seats = seats(&scenario.in_house, done);
    let mut lines = lines(&scenario.in_house, done, (contracted.clone(), seats), number, factor);
    lines.extend(around(scenario, done, grown(scenario.in_house.pay_index, number)));
    MonthResult {
        total: total(&lines),
        lines,
        drivers: drivers(&scenario.in_house, done, seats, Some(&contracted)),
        contracted: Some(contracted),
        other_work: report::other_work(scenario, number, done),
        ..report::month(scenario, number, [done])
    }
}

/// The team's own lines, brought to its known cost.
fn lines(
    team: &InHouse,
    done: &CrewMonth,
    (contracted, seats): (Contracted, Seats),
    number: u16,
    factor: Option<Multiple>,
) -> Vec<Line> {
    let classes = team.supplements.as_ref().map(|rules| ClassHours::of(rules, &done.work));
    let month = TeamMonth {
        contracted,
        classes: classes.unwrap_or_default(),
        seats,
        grown: grown(team.pay_index, number),
    };
    let lines = in_house::lines(team, &month);
    match factor {
        Some(factor) => in_house::scaled(lines, factor),
        None => lines,
    }
}

/// What comes beside the team's own lines: experts who answer what is routine, and lost contacts.
fn around(scenario: &Scenario, done: &CrewMonth, grown: Multiple) -> Vec<Line> {
    let answered = done.work.answered();
    let experts =
        scenario.in_house.experts.map(|experts| experts.answering((answered, experts.routine), grown));
    experts.into_iter().chain(lost_lines(&scenario.channels, [done])).collect()
}
