//! What your own team costs in a month.

use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::calendar::YearMonth;
use crate::scenario::InHouse;
use crate::units::{Hours, Money, Multiple};

/// The lines of a month. `grown` is what the pay index has come to by then.
///
/// Paid hours = productive ÷ (1 − shrinkage) × (1 + schedule loss); on-costs are borne by pay and holiday cost.
#[must_use]
pub fn lines(team: &InHouse, month: YearMonth, productive: Hours, grown: Multiple) -> Vec<Line> {
    let paid_hours = || {
        Basis::of(Quantity::ProductiveHours, productive)
            .divided_by_rest(Quantity::Shrinkage, team.shrinkage)
            .times_one_plus(Quantity::ScheduleLoss, team.schedule_loss)
    };
    let pay = Line::new(
        LineKind::Pay,
        paid_hours().times(Quantity::HourlyPay, team.hourly_pay).times(Quantity::PayIndex, grown),
    );
    let holiday_cost = Line::new(
        LineKind::HolidayCost,
        Basis::of(Quantity::Pay, pay.amount).times(Quantity::HolidayCost, team.holiday_cost),
    );
    let borne: Money = pay.amount + holiday_cost.amount;
    let on_costs = Line::new(
        LineKind::OnCosts,
        Basis::of(Quantity::PayAndHolidayCost, borne).times(Quantity::OnCosts, team.on_costs),
    );
    // Hours paid to one full-time employee in this month, by its days.
    let full_time = team.weekly_hours * (f64::from(month.days()) / 7.0);
    let heads = || paid_hours().divided_by(Quantity::FullTimeHours, full_time);
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
    vec![pay, holiday_cost, on_costs, supervision, workplace]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::{FteRate, HourlyRate, MonthlyRate, People, Share, Surcharge};

    // By hand: 1 000 ÷ .68 × 1.08 = 1 588.24 h; × 15.80 = 25 094.12; × 4.5 % = 1 129.24;
    // (25 094.12 + 1 129.24) × 21.5 % = 5 638.02. Full-time hours in a month of 28 days: 150; 10.588 people,
    // of whom one leader for 12: 0.8824 × 3 000 × 1.215 = 3 216.18; workplaces 10.588 × 350 = 3 705.88.
    #[test]
    fn paid_hours_become_money() {
        let team = InHouse {
            hourly_pay: HourlyRate::new(15.8).unwrap(),
            holiday_cost: Surcharge::new(0.045).unwrap(),
            on_costs: Surcharge::new(0.215).unwrap(),
            shrinkage: Share::new(0.32).unwrap(),
            schedule_loss: Surcharge::new(0.08).unwrap(),
            weekly_hours: Hours::new(37.5).unwrap(),
            agents_per_leader: People::new(12.0).unwrap(),
            leader_monthly_pay: MonthlyRate::new(3000.0).unwrap(),
            workplace: FteRate::new(350.0).unwrap(),
            pay_index: Surcharge::new(0.0).unwrap(),
        };
        let month = "2027-02".parse().unwrap();
        let lines = lines(&team, month, Hours::new(1000.0).unwrap(), Multiple::ONE);
        let expected = [
            (LineKind::Pay, 25_094.12),
            (LineKind::HolidayCost, 1_129.24),
            (LineKind::OnCosts, 5_638.02),
            (LineKind::Supervision, 3_216.18),
            (LineKind::Workplace, 3_705.88),
        ];
        assert_eq!(lines.len(), expected.len());
        for (line, (kind, amount)) in lines.iter().zip(expected) {
            assert_eq!(line.kind, kind);
            assert!((line.amount.value() - amount).abs() < 0.005, "{line:?}");
        }
    }
}
