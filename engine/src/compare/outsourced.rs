//! A quote.

use super::{MonthResult, Outcome, RampUpLoss, Who, finished, lost_lines, report};
use crate::basis::{Basis, Line, LineKind, Quantity, total};
use crate::capacity::{ContractRule, MonthNeed, PaidHours, contracted_per_day};
use crate::crew::{Crew, CrewMonth, Staffing};
use crate::demand::Demands;
use crate::pricing::ContractMonth;
use crate::ramp::PhaseFactors;
use crate::scenario::{Channel, Quote, Scenario, repeat_factor};
use crate::staffing::Demand;
use crate::timeline;
use crate::units::{Hours, Money, Multiple};
use std::rc::Rc;

const MONTHS_A_YEAR: u16 = 12;

/// The demands a vendor meets: its resolution brings other repeats, its handle time is its own.
pub(crate) fn demands_at(
    channels: &[Channel],
    usual: &[Demand],
    handle_time: Multiple,
    factors: PhaseFactors,
) -> Vec<Demand> {
    let at = |(channel, usual): (&Channel, &Demand)| {
        let now = repeat_factor(channel.repeats, channel.resolution.value());
        let theirs = repeat_factor(channel.repeats, factors.resolution_of(channel.resolution));
        // Both settle: the scenario's check has seen to it.
        let more = now.zip(theirs).and_then(|(now, theirs)| Multiple::new(theirs / now));
        Demand {
            wanted: usual.wanted * more.unwrap_or(Multiple::ONE),
            handle_time: usual.handle_time * handle_time,
        }
    };
    channels.iter().zip(usual).map(at).collect()
}

/// A month of a quote before what lost contacts cost: the invoice, and managing the contract.
fn recurring_lines(
    quote: &Quote,
    done: &CrewMonth,
    (at, working_days): (ContractMonth, u8),
    per_day: Option<Hours>,
) -> Vec<Line> {
    let contracted = per_day
        .map(|per_day| PaidHours::of(MonthNeed { hours: done.work.productive(), working_days }, per_day));
    let invoice = quote.terms.invoice(&done.work, at, contracted.as_ref());
    let management = Basis::of(Quantity::Fee, invoice.fee).times(Quantity::Management, quote.management);
    let mut lines = invoice.lines;
    lines.push(Line::new(LineKind::Management, management));
    lines
}

/// What of a month is bonus, credits and what the minimum adds, and what is all the rest.
fn told_apart(lines: &[Line]) -> (Money, Money) {
    lines.iter().fold((Money::ZERO, Money::ZERO), |(apart, rest), line| {
        if matches!(line.kind, LineKind::Bonus | LineKind::Credits | LineKind::MinimumTopUp) {
            (apart + line.amount, rest)
        } else {
            (apart, rest + line.amount)
        }
    })
}

/// A quote's months: whom the vendor employs, and what it charges.
struct Months<'a, 'c> {
    scenario: &'a Scenario,
    quote: &'a Quote,
    demands: &'a Demands,
    crew: &'a mut Crew<'c>,
}

impl Months<'_, '_> {
    /// A month with given factors. Who is not paid by the hour keeps the heads of its steady state.
    fn done(&mut self, number: u16, handle_time: Multiple, factors: PhaseFactors) -> Rc<CrewMonth> {
        let (channels, usual) = (&self.scenario.channels, self.demands.month(number));
        let steady = self.quote.ramp.steady();
        let of_steady = demands_at(channels, usual, steady.handle_time, steady);
        let kept = !self.quote.terms.staffs_to_target();
        let staffing = if kept { Staffing::Kept(&of_steady) } else { Staffing::ToTarget };
        self.crew.month(number, &demands_at(channels, usual, handle_time, factors), staffing)
    }

    fn working_days(&self, number: u16) -> u8 {
        self.scenario.start.plus(number.saturating_sub(1)).working_days()
    }

    /// Productive hours contracted for a working day of each contract year, where full-time employees are paid:
    /// whatever its twelve steady months cost least by. The last year counts in full, also where the horizon cuts it.
    fn contracts(&mut self) -> Vec<Hours> {
        let Some(premium) = self.quote.terms.fte_premium() else { return Vec::new() };
        let steady = self.quote.ramp.steady();
        let years = self.scenario.horizon.div_ceil(MONTHS_A_YEAR);
        (0..years)
            .map(|year| {
                let first = year * MONTHS_A_YEAR;
                let needs: Vec<MonthNeed> = (first + 1..=first + MONTHS_A_YEAR)
                    .map(|number| MonthNeed {
                        hours: self.done(number, steady.handle_time, steady).work.productive(),
                        working_days: self.working_days(number),
                    })
                    .collect();
                contracted_per_day(ContractRule::Cheapest, &needs, premium)
            })
            .collect()
    }
}

pub(super) fn outcome(
    scenario: &Scenario,
    (index, quote): (usize, &Quote),
    demands: &Demands,
    crew: &mut Crew,
) -> Outcome {
    let channels = &scenario.channels;
    let steady = quote.ramp.steady();
    let one_offs: Vec<Vec<Line>> = (0..=scenario.horizon).map(|month| quote.terms.one_offs(month)).collect();
    let last_one_off = (0..=scenario.horizon).zip(&one_offs).rfind(|(_, lines)| !lines.is_empty());
    let last_one_off = last_one_off.map_or(0, |(month, _)| month);
    let mut loss = RampUpLoss {
        total: Money::ZERO,
        handle_time: Money::ZERO,
        repeats: Money::ZERO,
        credits_and_minimum: Money::ZERO,
        lost_contacts: Money::ZERO,
        one_offs: one_offs.iter().map(|lines| total(lines)).sum(),
        until_month: quote.ramp.last_month().max(last_one_off).min(scenario.horizon),
    };
    let mut one_offs = one_offs.into_iter();
    let month_0 = one_offs.next().unwrap_or_default();
    let mut months = Months { scenario, quote, demands, crew };
    let contracts = months.contracts();
    let mut results = Vec::with_capacity(scenario.horizon.into());
    for (number, once) in (1..=scenario.horizon).zip(one_offs) {
        // Counted from 1, so there is one.
        let Some(contract_month) = ContractMonth::new(number) else { continue };
        let per_day = contracts.get(usize::from((number - 1) / MONTHS_A_YEAR)).copied();
        let at = (contract_month, months.working_days(number));
        let lines_of = |done: &CrewMonth| recurring_lines(quote, done, at, per_day);
        let lost_value = |done: &CrewMonth| total(&lost_lines(channels, done));
        let now = quote.ramp.at(number);
        let done = months.done(number, now.handle_time, now);
        let mut lines = lines_of(&done);
        if number <= loss.until_month {
            // From the steady twin, one cause after the other: what each step adds is its share of the loss.
            let twin = months.done(number, steady.handle_time, steady);
            let slower = months.done(number, now.handle_time, steady);
            // What customers lost on the way is told apart, and so are credits, bonus and minimum.
            loss.lost_contacts += lost_value(&done) - lost_value(&twin);
            let (twin_apart, twin) = told_apart(&lines_of(&twin));
            let (_, slower) = told_apart(&lines_of(&slower));
            let (apart, all) = told_apart(&lines);
            loss.credits_and_minimum += apart - twin_apart;
            loss.handle_time += slower - twin;
            loss.repeats += all - slower;
        }
        if let Some(experts) = &scenario.in_house.experts {
            let risen = timeline::grown(scenario.in_house.pay_index, number);
            lines.push(experts.escalations(done.work.answered(), risen));
        }
        lines.extend(lost_lines(channels, &done));
        lines.extend(once);
        results.push(MonthResult { total: total(&lines), lines, ..report::month(scenario, &done) });
    }
    loss.total =
        loss.handle_time + loss.repeats + loss.credits_and_minimum + loss.lost_contacts + loss.one_offs;
    let mut outcome = finished(scenario, Who::Quote(index), Some(quote.name.clone()), results).after(month_0);
    outcome.ramp_up = Some(loss);
    outcome
}
