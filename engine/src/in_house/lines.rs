//! The lines of a month.

use super::{ClassHours, Contracted, InHouse};
use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::hour_classes::{HourClass, HourRules, PaidOn, Supplement};
use crate::units::{Hours, Money, Multiple, Seats};

/// A month of the team: what its cost follows.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamMonth {
    /// Paid hours.
    pub contracted: Contracted,
    /// Hours present by the class they are paid as.
    pub classes: ClassHours,
    /// Seats that those present take; counts where the team's own number is not given.
    pub seats: Seats,
    /// What the pay index has come to by then.
    pub grown: Multiple,
}

/// The lines of a month. A line of an optional cost is there only where it comes to something.
///
/// Hours above the contract are paid with the premium and bear holiday cost and on-costs, but drive no heads: what
/// follows heads follows the contracted hours. Supplements are pay like any other; contracted hours that nobody
/// needed bear none. The team may be of whole people, while its leaders and planners are shares of people's time.
#[must_use]
pub fn lines(team: &InHouse, month: &TeamMonth) -> Vec<Line> {
    let mut lines = pay(team, month);
    lines.extend(beyond_pay(team, &lines));
    lines.extend(leavers(team, month));
    lines.extend(around(team, month));
    lines
}

/// Base pay, hours above the contract, and supplements by class.
fn pay(team: &InHouse, month: &TeamMonth) -> Vec<Line> {
    let contracted = &month.contracted;
    let mut lines = vec![Line::new(
        LineKind::Pay,
        Basis::of(Quantity::ContractedPerDay, contracted.per_day)
            .times(Quantity::WorkingDays, Multiple::count(contracted.working_days))
            .times(Quantity::HourlyPay, team.hourly_pay)
            .times(Quantity::PayIndex, month.grown),
    )];
    if contracted.paid.above > Hours::ZERO {
        lines.push(Line::new(
            LineKind::PayAboveContract,
            Basis::of(Quantity::HoursAboveContract, contracted.paid.above)
                .times(Quantity::HourlyPay, team.hourly_pay)
                .times_one_plus(Quantity::Premium, team.premium)
                .times(Quantity::PayIndex, month.grown),
        ));
    }
    if let Some(rules) = &team.supplements {
        lines.extend(HourClass::ALL.into_iter().filter_map(|class| supplement(team, rules, class, month)));
    }
    lines
}

/// What the hours of a class bring: hours worked, or paid for them, × supplement × pay index.
fn supplement(team: &InHouse, rules: &HourRules, class: HourClass, month: &TeamMonth) -> Option<Line> {
    let kind = match class {
        HourClass::Day => return None,
        HourClass::Evening => LineKind::EveningSupplement,
        HourClass::Night => LineKind::NightSupplement,
        HourClass::Saturday => LineKind::SaturdaySupplement,
        HourClass::Sunday => LineKind::SundaySupplement,
        HourClass::Holiday => LineKind::HolidaySupplement,
    };
    let worked = month.classes.get(class);
    let supplement = rules.of_class(class)?;
    let worked = (worked > Hours::ZERO).then(|| Basis::of(Quantity::WorkedHours, worked))?;
    let hours = match rules.paid_on() {
        PaidOn::WorkedHours => worked,
        PaidOn::PaidHours => team.paid_for(worked),
    };
    let basis = match supplement {
        Supplement::Share(share) => {
            hours.times(Quantity::HourlyPay, team.hourly_pay).times(Quantity::SupplementShare, share)
        }
        Supplement::PerHour(amount) => hours.times(Quantity::SupplementPerHour, amount),
    };
    due(kind, basis.times(Quantity::PayIndex, month.grown))
}

/// Holiday cost and the employer's on-costs, on all pay.
fn beyond_pay(team: &InHouse, pay: &[Line]) -> [Line; 2] {
    let pay: Money = pay.iter().map(|line| line.amount).sum();
    let holiday_cost = Line::new(
        LineKind::HolidayCost,
        Basis::of(Quantity::Pay, pay).times(Quantity::HolidayCost, team.holiday_cost),
    );
    let on_costs = Line::new(
        LineKind::OnCosts,
        Basis::of(Quantity::PayAndHolidayCost, pay + holiday_cost.amount)
            .times(Quantity::OnCosts, team.on_costs),
    );
    [holiday_cost, on_costs]
}

/// Contracted hours ÷ a full-time employee's.
fn heads(team: &InHouse, month: &TeamMonth) -> Basis {
    Basis::of(Quantity::ContractedPerDay, month.contracted.per_day)
        .divided_by(Quantity::FullTimePerDay, team.full_time_per_day())
}

/// Who replaces those who leave, spread over the year: heads × leavers a year ÷ 12, times recruiting; times the
/// weeks of training with pay and on-costs; and, where handle times are a tenured agent's, times the weeks of slow
/// work: a new agent whose contacts take f times as long gives 1 ÷ f of a tenured one's work, so that the share
/// 1 − 1 ÷ f of those weeks is paid on top.
fn leavers(team: &InHouse, month: &TeamMonth) -> impl Iterator<Item = Line> {
    let replaced = || {
        heads(team, month)
            .times(Quantity::Leavers, team.leavers_per_year)
            .divided_by(Quantity::MonthsAYear, Multiple::MONTHS_A_YEAR)
    };
    let paid = |weeks: Basis| {
        weeks
            .times(Quantity::WeeklyHours, team.weekly_hours)
            .times(Quantity::HourlyPay, team.hourly_pay)
            .times_one_plus(Quantity::OnCosts, team.on_costs)
    };
    let recruiting = (LineKind::Recruiting, replaced().times(Quantity::RecruitingCost, team.recruiting_cost));
    let training = (LineKind::Training, paid(replaced().times(Quantity::TrainingWeeks, team.training_weeks)));
    let slow_weeks = team.new_hires.map(|new| {
        let weeks =
            replaced().times(Quantity::SlowWeeks, new.weeks).times(Quantity::SlowShare, new.slow_share());
        (LineKind::SlowWeeks, paid(weeks))
    });
    [Some(recruiting), Some(training), slow_weeks]
        .into_iter()
        .flatten()
        .filter_map(|(kind, basis)| due(kind, basis.times(Quantity::PayIndex, month.grown)))
}

/// What surrounds the agents: leaders, planners, seats and workplaces, systems, management.
fn around(team: &InHouse, month: &TeamMonth) -> impl Iterator<Item = Line> {
    let seats = || Basis::of(Quantity::Seats, team.seats.unwrap_or(month.seats));
    let with_on_costs = |pay: Basis| pay.times_one_plus(Quantity::OnCosts, team.on_costs);
    let supervision = with_on_costs(
        heads(team, month)
            .divided_by(Quantity::AgentsPerLeader, team.agents_per_leader)
            .times(Quantity::LeaderPay, team.leader_monthly_pay),
    );
    let support = with_on_costs(
        heads(team, month)
            .times(Quantity::SupportPerAgent, team.support_per_agent)
            .times(Quantity::SupportPay, team.support_monthly_pay),
    );
    let workplace = heads(team, month).times(Quantity::Workplace, team.workplace);
    let grown = |basis: Basis| basis.times(Quantity::PayIndex, month.grown);
    [
        Some(Line::new(LineKind::Supervision, grown(supervision))),
        due(LineKind::Support, grown(support)),
        due(LineKind::Licences, grown(seats().times(Quantity::LicencesPerSeat, team.licences))),
        Some(Line::new(LineKind::Workplace, grown(workplace))),
        due(
            LineKind::WorkplaceSeats,
            grown(seats().times(Quantity::WorkplacePerSeat, team.workplace_per_seat)),
        ),
        due(LineKind::It, grown(Basis::of(Quantity::ItCost, team.it))),
        due(
            LineKind::ManagementAndHr,
            grown(heads(team, month).times(Quantity::ManagementPerFte, team.management)),
        ),
    ]
    .into_iter()
    .flatten()
}

/// The line, where it comes to something.
fn due(kind: LineKind, basis: Basis) -> Option<Line> {
    let line = Line::new(kind, basis);
    (line.amount > Money::ZERO).then_some(line)
}
