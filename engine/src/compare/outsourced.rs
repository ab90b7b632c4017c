//! A quote.

use super::{MonthResult, Outcome, RampUpLoss, Who, finished, lost_lines, report};
use crate::basis::total;
use crate::crew::{Crew, CrewMonth, Staffing};
use crate::demand::Demands;
use crate::quote::Work;
use crate::ramp::PhaseFactors;
use crate::scenario::{Channel, Quote, Scenario, repeat_factor};
use crate::staffing::Demand;
use crate::timeline::grown;
use crate::units::{Money, Multiple};

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

pub(super) fn outcome(
    scenario: &Scenario,
    (index, quote): (usize, &Quote),
    demands: &Demands,
    crew: &mut Crew,
) -> Outcome {
    let channels = &scenario.channels;
    let steady = quote.ramp.steady();
    let set_up = quote.set_up_line();
    let mut loss = RampUpLoss {
        total: Money::ZERO,
        handle_time: Money::ZERO,
        repeats: Money::ZERO,
        lost_contacts: Money::ZERO,
        one_offs: set_up.as_ref().map_or(Money::ZERO, |line| line.amount),
        until_month: quote.ramp.last_month().max(u16::from(set_up.is_some())).min(scenario.horizon),
    };
    let mut results = Vec::with_capacity(scenario.horizon.into());
    for number in 1..=scenario.horizon {
        let now = quote.ramp.at(number);
        let grown = grown(quote.index, number);
        let usual = demands.month(number);
        let at = |handle_time, factors| demands_at(channels, usual, handle_time, factors);
        let of_steady = at(steady.handle_time, steady);
        // Who is not paid by the hour keeps the heads of its steady state.
        let staffing = if quote.staffs_to_target() { Staffing::ToTarget } else { Staffing::Kept(&of_steady) };
        let fees = |done: &CrewMonth| quote.recurring_lines(Work::of(&done.work), grown);
        let lost_value = |done: &CrewMonth| total(&lost_lines(channels, done));
        let done = crew.month(number, &at(now.handle_time, now), staffing);
        let mut lines = fees(&done);
        if number <= loss.until_month {
            // From the steady twin, one cause after the other: what each step adds is its share of the loss.
            let twin = crew.month(number, &of_steady, staffing);
            let slower = crew.month(number, &at(now.handle_time, steady), staffing);
            // What customers lost on the way is told apart.
            loss.lost_contacts += lost_value(&done) - lost_value(&twin);
            let (twin, slower) = (total(&fees(&twin)), total(&fees(&slower)));
            loss.handle_time += slower - twin;
            loss.repeats += total(&lines) - slower;
        }
        lines.extend(lost_lines(channels, &done));
        if number == 1 {
            lines.extend(set_up.clone());
        }
        results.push(MonthResult { total: total(&lines), lines, ..report::month(scenario, &done) });
    }
    loss.total = loss.handle_time + loss.repeats + loss.lost_contacts + loss.one_offs;
    let mut outcome = finished(scenario, Who::Quote(index), Some(quote.name.clone()), results);
    outcome.ramp_up = Some(loss);
    outcome
}
