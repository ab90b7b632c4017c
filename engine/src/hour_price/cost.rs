//! What of a month's cost follows its hours, and what does not.

use crate::basis::{Basis, Line, LineKind, Quantity, total};
use crate::capacity::MonthNeed;
use crate::in_house::{self, ClassHours, Driver, InHouse, TeamMonth};
use crate::pricing::ContractMonth;
use crate::scenario::{Quote, Scenario};
use crate::timeline::grown;
use crate::units::{Hours, Money, Multiple, Seats};
use crate::work::MonthWork;

/// How an option is paid for, in one month.
pub(super) enum Payer<'a> {
    OwnTeam { team: &'a InHouse, working_days: u8, grown: Multiple },
    Quote { quote: &'a Quote, at: ContractMonth },
}

impl<'a> Payer<'a> {
    pub(super) fn own_team(scenario: &'a Scenario, number: u16) -> Self {
        let team = &scenario.in_house;
        let month = scenario.start.plus(number.saturating_sub(1));
        Payer::OwnTeam { team, working_days: month.working_days(), grown: grown(team.pay_index, number) }
    }

    /// `at` is the contract month, which the index follows.
    pub(super) const fn quote(quote: &'a Quote, at: ContractMonth) -> Self {
        Payer::Quote { quote, at }
    }

    /// What follows the hours of the month's work.
    pub(super) fn by_hour(&self, work: &MonthWork) -> Money {
        match self {
            Payer::OwnTeam { team, working_days, grown } => {
                // Seats are left out in any case.
                let lines = team_lines(team, *working_days, *grown, work, Seats::ZERO);
                lines.iter().filter(|line| follows_hours(line)).map(|line| line.amount).sum()
            }
            Payer::Quote { quote, at } => total(&fees(quote, *at, work).by_hour),
        }
    }

    /// What does not: lines per head, seat or month.
    pub(super) fn left_out(&self, work: &MonthWork) -> Vec<Line> {
        match self {
            Payer::OwnTeam { team, working_days, grown } => {
                let seats = work.seats(|_| true);
                let mut lines = team_lines(team, *working_days, *grown, work, seats);
                lines.retain(|line| !follows_hours(line));
                lines
            }
            Payer::Quote { quote, at } => fees(quote, *at, work).left_out,
        }
    }
}

fn follows_hours(line: &Line) -> bool {
    Driver::of(line.kind) == Some(Driver::Hours)
}

/// The team's lines, with as many hours contracted as are needed: no hour is worked at a premium or paid in vain.
fn team_lines(
    team: &InHouse,
    working_days: u8,
    grown: Multiple,
    work: &MonthWork,
    seats: Seats,
) -> Vec<Line> {
    let productive = work.productive();
    let needed = Hours::new(team.needed(productive).amount()).unwrap_or(Hours::ZERO);
    let need = MonthNeed { hours: needed, working_days };
    let per_day = need.hours * (1.0 / f64::from(need.working_days.max(1)));
    let classes = team.supplements.as_ref().map(|rules| ClassHours::of(rules, work));
    let month = TeamMonth {
        contracted: team.contracted(productive, working_days, per_day),
        classes: classes.unwrap_or_default(),
        seats,
        grown,
    };
    in_house::lines(team, &month)
}

/// A vendor's fees in two parts.
struct Fees {
    by_hour: Vec<Line>,
    left_out: Vec<Line>,
}

/// The fees of a month, managing the contract included. What is paid for months, seats and full-time employees, and
/// what managing costs of it, is left out.
fn fees(quote: &Quote, at: ContractMonth, work: &MonthWork) -> Fees {
    let (left_out, by_hour): (Vec<Line>, Vec<Line>) =
        quote.terms.invoice(work, at, None).lines.into_iter().partition(|line| {
            matches!(
                line.kind,
                LineKind::FixedFee
                    | LineKind::FteFee
                    | LineKind::FteFeeAboveContract
                    | LineKind::SeatFee
                    | LineKind::PassThrough
            )
        });
    let managed = |mut lines: Vec<Line>| {
        let fee: Money = lines
            .iter()
            .filter(|line| line.kind != LineKind::PassThrough)
            .map(|line| quote.terms.before_vat(line.amount))
            .sum();
        if fee.abs() > Money::ZERO {
            let basis = Basis::of(Quantity::Fee, fee).times(Quantity::Management, quote.own_side.management);
            lines.push(Line::new(LineKind::Management, basis));
        }
        lines
    };
    Fees { by_hour: managed(by_hour), left_out: managed(left_out) }
}
