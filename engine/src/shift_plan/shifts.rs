//! Every shift that the rules allow, and what none of them reaches.

use super::WEEK;
use super::cover::{Candidate, Shift};
use super::draft::{ShiftRules, ShiftTask};
use super::plan::{Gap, Mend};
use crate::calendar::{INTERVALS, Weekday};
use std::collections::BTreeMap;

/// The shifts worth weighing: of those that cover the same required half-hours, the cheapest; of these, the first
/// in the week.
pub(super) fn candidates(task: &ShiftTask, required: &[u32]) -> Vec<Candidate> {
    let costs = task.cost_week();
    let rules = &task.rules;
    let mut cheapest: BTreeMap<Vec<u16>, (f64, Shift)> = BTreeMap::new();
    for weekday in Weekday::ALL {
        for &paid in &rules.paid_lengths {
            for start in rules.starts_of(paid) {
                for shift in shifts(rules, weekday, start, paid) {
                    let on_duty = shift
                        .half_hours(true)
                        .filter(|slot| required.get(usize::from(*slot)).is_some_and(|agents| *agents > 0));
                    let mut covers: Vec<u16> = on_duty.collect();
                    if covers.is_empty() {
                        continue;
                    }
                    covers.sort_unstable();
                    let cost = shift.cost(&costs);
                    let known = cheapest.entry(covers).or_insert((cost, shift));
                    if cost < known.0 {
                        *known = (cost, shift);
                    }
                }
            }
        }
    }
    let mut candidates: Vec<_> =
        cheapest.into_iter().map(|(covers, (cost, shift))| Candidate { shift, covers, cost }).collect();
    candidates.sort_by_key(|candidate| candidate.shift);
    candidates
}

fn shifts(rules: &ShiftRules, weekday: Weekday, start: u8, paid: u8) -> Vec<Shift> {
    let rule = rules.break_of(paid);
    let shift = Shift {
        weekday,
        start,
        length: rules.span_of(paid),
        break_at: None,
        break_length: 0,
        break_is_paid: false,
    };
    match rule {
        None => vec![shift],
        Some(rule) => rules
            .break_starts(paid)
            .map(|after| Shift {
                break_at: Some(start + after),
                break_length: rule.length,
                break_is_paid: rule.paid,
                ..shift
            })
            .collect(),
    }
}

/// Required half-hours that no shift reaches, as stretches within a day.
pub(super) fn gaps(rules: &ShiftRules, required: &[u32], candidates: &[Candidate]) -> Vec<Gap> {
    let mut reached = vec![false; WEEK];
    for slot in candidates.iter().flat_map(|candidate| &candidate.covers) {
        if let Some(entry) = reached.get_mut(usize::from(*slot)) {
            *entry = true;
        }
    }
    let mut gaps: Vec<Gap> = Vec::new();
    for (weekday, (required, reached)) in
        Weekday::ALL.into_iter().zip(required.chunks(INTERVALS).zip(reached.chunks(INTERVALS)))
    {
        for (at, (agents, reached)) in (0_u8..).zip(required.iter().zip(reached)) {
            if *agents == 0 || *reached {
                continue;
            }
            let mend = mend(rules, at);
            match gaps.last_mut() {
                Some(last) if last.weekday == weekday && last.to == at && last.mend.joins(mend) => {
                    last.to = at + 1;
                    last.mend = last.mend.and(mend);
                }
                _ => gaps.push(Gap { weekday, from: at, to: at + 1, mend }),
            }
        }
    }
    gaps
}

fn mend(rules: &ShiftRules, at: u8) -> Mend {
    let window = rules.latest_end.saturating_sub(rules.earliest_start);
    let shortest = rules.paid_lengths.iter().map(|paid| rules.span_of(*paid)).min().unwrap_or_default();
    if at < rules.earliest_start {
        Mend::StartBy { half_hour: at }
    } else if at >= rules.latest_end {
        Mend::EndAt { half_hour: at + 1 }
    } else if shortest > window {
        Mend::ShorterShift { at_most: window }
    } else {
        Mend::MoreStarts
    }
}
