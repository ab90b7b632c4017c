//! What your own team costs in a month.

use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::capacity::{MonthNeed, PaidHours};
use crate::scenario::InHouse;
use crate::units::{Hours, Money, Multiple};
use serde::Serialize;

/// Paid hours of a month: what the roster needs, and what contracts give.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Contracted {
    /// Why so many paid hours are needed, in hours: productive ÷ (1 − shrinkage) × (1 + schedule loss).
    pub needed: Basis,
    /// Contracted hours for a working day.
    pub per_day: Hours,
    /// Days from Monday to Friday.
    pub working_days: u8,
    /// What that comes to in the month.
    pub paid: PaidHours,
}

impl InHouse {
    /// Why a month needs so many paid hours for its productive ones.
    #[must_use]
    pub fn needed(&self, productive: Hours) -> Basis {
        Basis::of(Quantity::ProductiveHours, productive)
            .divided_by_rest(Quantity::Shrinkage, self.shrinkage)
            .times_one_plus(Quantity::ScheduleLoss, self.schedule_loss)
    }

    /// The month under a contract of `per_day` hours.
    #[must_use]
    pub fn contracted(&self, productive: Hours, working_days: u8, per_day: Hours) -> Contracted {
        let needed = self.needed(productive);
        let hours = Hours::new(needed.amount()).unwrap_or(Hours::ZERO);
        let paid = PaidHours::of(MonthNeed { hours, working_days }, per_day);
        Contracted { needed, per_day, working_days, paid }
    }
}

/// The lines of a month. `grown` is what the pay index has come to by then.
///
/// Hours above the contract are paid with the premium and bear holiday cost and on-costs, but drive no heads: team
/// leaders and workplaces follow the contracted hours.
#[must_use]
pub fn lines(team: &InHouse, month: &Contracted, grown: Multiple) -> Vec<Line> {
    let mut lines = vec![Line::new(
        LineKind::Pay,
        Basis::of(Quantity::ContractedPerDay, month.per_day)
            .times(Quantity::WorkingDays, Multiple::count(month.working_days))
            .times(Quantity::HourlyPay, team.hourly_pay)
            .times(Quantity::PayIndex, grown),
    )];
    if month.paid.above > Hours::ZERO {
        lines.push(Line::new(
            LineKind::PayAboveContract,
            Basis::of(Quantity::HoursAboveContract, month.paid.above)
                .times(Quantity::HourlyPay, team.hourly_pay)
                .times_one_plus(Quantity::Premium, team.premium)
                .times(Quantity::PayIndex, grown),
        ));
    }
    let pay: Money = lines.iter().map(|line| line.amount).sum();
    let holiday_cost = Line::new(
        LineKind::HolidayCost,
        Basis::of(Quantity::Pay, pay).times(Quantity::HolidayCost, team.holiday_cost),
    );
    let on_costs = Line::new(
        LineKind::OnCosts,
        Basis::of(Quantity::PayAndHolidayCost, pay + holiday_cost.amount)
            .times(Quantity::OnCosts, team.on_costs),
    );
    let heads = || {
        Basis::of(Quantity::ContractedPerDay, month.per_day)
            .divided_by(Quantity::FullTimePerDay, team.weekly_hours * (1.0 / WORKING_DAYS_A_WEEK))
    };
    let supervision = Line::new(
        LineKind::Supervision,
        heads()
            .divided_by(Quantity::AgentsPerLeader, team.agents_per_leader)
            .times(Quantity::LeaderPay, team.leader_monthly_pay)
            .times_one_plus(Quantity::OnCosts, team.on_costs)
            .times(Quantity::PayIndex, grown),
    );
    let workplace = Line::new(
        LineKind::Workplace,
        heads().times(Quantity::Workplace, team.workplace).times(Quantity::PayIndex, grown),
    );
    lines.extend([holiday_cost, on_costs, supervision, workplace]);
    lines
}

/// Monday to Friday.
const WORKING_DAYS_A_WEEK: f64 = 5.0;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capacity::ContractRule;
    use crate::units::{FteRate, HourlyRate, MonthlyRate, People, Share, Surcharge};

    fn team() -> InHouse {
        InHouse {
            hourly_pay: HourlyRate::new(15.8).unwrap(),
            holiday_cost: Surcharge::new(0.045).unwrap(),
            on_costs: Surcharge::new(0.215).unwrap(),
            shrinkage: Share::new(0.32).unwrap(),
            schedule_loss: Surcharge::new(0.08).unwrap(),
            weekly_hours: Hours::new(37.5).unwrap(),
            agents_per_leader: People::new(12.0).unwrap(),
            leader_monthly_pay: MonthlyRate::new(3000.0).unwrap(),
            workplace: FteRate::new(350.0).unwrap(),
            contract: ContractRule::Cheapest,
            premium: Surcharge::new(0.5).unwrap(),
            pay_index: Surcharge::new(0.0).unwrap(),
        }
    }

    fn check(per_day: f64, expected: &[(LineKind, f64)]) {
        let team = team();
        let productive = Hours::new(1000.0).unwrap();
        let month = team.contracted(productive, 20, Hours::new(per_day).unwrap());
        let lines = lines(&team, &month, Multiple::ONE);
        let found: Vec<LineKind> = lines.iter().map(|line| line.kind).collect();
        let kinds: Vec<LineKind> = expected.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(found, kinds);
        for (line, (_, amount)) in lines.iter().zip(expected) {
            assert!((line.amount.value() - amount).abs() < 0.005, "{line:?}, expected {amount}");
        }
    }

    // By hand: 1 000 ÷ .68 × 1.08 = 1 588.24 h, contracted as they are: 79.4118 h on 20 days; × 15.80 = 25 094.12;
    // × 4.5 % = 1 129.24; (25 094.12 + 1 129.24) × 21.5 % = 5 638.02. At 7.5 h a day 10.588 people, of whom one
    // leader for 12: 0.8824 × 3 000 × 1.215 = 3 216.18; workplaces 10.588 × 350 = 3 705.88.
    #[test]
    fn paid_hours_become_money() {
        let per_day = 1000.0 / 0.68 * 1.08 / 20.0;
        check(
            per_day,
            &[
                (LineKind::Pay, 25_094.12),
                (LineKind::HolidayCost, 1_129.24),
                (LineKind::OnCosts, 5_638.02),
                (LineKind::Supervision, 3_216.18),
                (LineKind::Workplace, 3_705.88),
            ],
        );
    }

    // 75 h a day: 1 500 h contracted (23 700.00), 88.2353 above at 15.80 × 1.5 (2 091.18); together 25 791.18,
    // × 4.5 % = 1 160.60; × 21.5 % of both = 5 794.63. Ten people: 10/12 × 3 000 × 1.215 = 3 037.50; 3 500.00.
    #[test]
    fn hours_above_the_contract_cost_the_premium_and_drive_no_heads() {
        check(
            75.0,
            &[
                (LineKind::Pay, 23_700.0),
                (LineKind::PayAboveContract, 2_091.18),
                (LineKind::HolidayCost, 1_160.60),
                (LineKind::OnCosts, 5_794.63),
                (LineKind::Supervision, 3_037.50),
                (LineKind::Workplace, 3_500.0),
            ],
        );
    }
}
