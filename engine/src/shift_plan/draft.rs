//! A task as it is written down, and how it is checked. Hours are written in hours, in steps of a half.

use super::problem::{At, ShiftProblem, ShiftProblemKind};
use crate::calendar::{ByWeekday, INTERVALS, Weekday};
use crate::units::HourlyRate;
use serde::{Deserialize, Serialize};

/// Most agents required in a half-hour.
pub const MAX_REQUIRED: u32 = 10_000;
/// Most shift lengths.
pub const MAX_LENGTHS: usize = 12;
/// Most different shifts in a week: by length, start and place of the break.
pub const MAX_SHIFTS: usize = 10_000;
const MAX_BREAKS: usize = 4;

/// A planning task, not yet checked; [`check`] does. Every field must be there, and no other may.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShiftPlanDraft {
    /// Agents required, by day, Monday first, and half-hour from midnight: 7 rows of 48.
    pub required: Vec<Vec<f64>>,
    /// What an hour paid in that half-hour costs, supplements included: 7 rows of 48.
    pub hourly_cost: Vec<Vec<f64>>,
    /// Which shifts are allowed.
    pub rules: ShiftRulesDraft,
}

/// Which shifts are allowed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShiftRulesDraft {
    /// Paid hours of a shift: each of these lengths is allowed.
    pub paid_lengths_h: Vec<f64>,
    /// Earliest start, in hours from midnight.
    pub earliest_start_h: f64,
    /// Latest end, in hours from the midnight before the shift starts; above 24 a shift may pass midnight.
    pub latest_end_h: f64,
    /// Hours from one possible start to the next, counted from the earliest.
    pub start_every_h: f64,
    /// Breaks. A shift has at most one: that with the largest `shifts_from_h` not above its paid length.
    pub breaks: Vec<BreakDraft>,
}

/// A break.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreakDraft {
    /// Paid length from which shifts have it.
    pub shifts_from_h: f64,
    /// How long it is.
    pub length_h: f64,
    /// Whether it is part of the paid length; if not, it makes the shift longer.
    pub paid: bool,
    /// Hours after the shift's start before which it does not begin.
    pub not_before_h: f64,
    /// Hours after the shift's start by which it has ended.
    pub not_after_h: f64,
}

/// A task that makes sense; only [`check`] and [`super::own_team_task`] make one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShiftTask {
    /// Agents required.
    pub required: ByWeekday<[u32; INTERVALS]>,
    /// What an hour paid in that half-hour costs; above nothing.
    pub hourly_cost: ByWeekday<[HourlyRate; INTERVALS]>,
    /// Which shifts are allowed.
    pub rules: ShiftRules,
}

impl ShiftTask {
    pub(super) fn required_week(&self) -> Vec<u32> {
        self.required.iter().flat_map(|(_, day)| day.iter().copied()).collect()
    }

    /// Cost of each paid half-hour.
    pub(super) fn cost_week(&self) -> Vec<f64> {
        self.hourly_cost.iter().flat_map(|(_, day)| day.iter().map(|rate| rate.value() / 2.0)).collect()
    }
}

/// Checked rules, in half-hours.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShiftRules {
    /// Paid lengths, ascending, each once.
    pub paid_lengths: Vec<u8>,
    /// Earliest start, from midnight.
    pub earliest_start: u8,
    /// Latest end, from the midnight before the start; above 48 a shift may pass midnight.
    pub latest_end: u8,
    /// From one possible start to the next.
    pub start_every: u8,
    /// Breaks, by the length from which they hold, ascending.
    pub breaks: Vec<ShiftBreak>,
}

/// A checked break, in half-hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "described in `BreakDraft`")]
pub struct ShiftBreak {
    pub shifts_from: u8,
    pub length: u8,
    pub paid: bool,
    pub not_before: u8,
    pub not_after: u8,
}

impl ShiftRules {
    /// The break of a shift of that paid length.
    #[must_use]
    pub fn break_of(&self, paid: u8) -> Option<ShiftBreak> {
        self.breaks.iter().rfind(|rule| rule.shifts_from <= paid).copied()
    }

    /// From start to end, an unpaid break included.
    #[must_use]
    pub fn span_of(&self, paid: u8) -> u8 {
        paid + self.break_of(paid).filter(|rule| !rule.paid).map_or(0, |rule| rule.length)
    }

    /// Possible starts of a shift of that paid length, from midnight.
    pub fn starts_of(&self, paid: u8) -> impl Iterator<Item = u8> {
        let latest = self.latest_end.saturating_sub(self.span_of(paid));
        let fits = self.earliest_start + self.span_of(paid) <= self.latest_end;
        (self.earliest_start..INTERVALS as u8)
            .step_by(usize::from(self.start_every.max(1)))
            .filter(move |start| fits && *start <= latest)
    }

    /// Where the break of a shift of that paid length may begin, after its start. A shift neither begins nor ends
    /// with its break.
    pub fn break_starts(&self, paid: u8) -> impl Iterator<Item = u8> {
        let span = self.span_of(paid);
        self.break_of(paid).into_iter().flat_map(move |rule| {
            let ended_by = rule.not_after.min(span.saturating_sub(1));
            (rule.not_before.max(1)..=ended_by.saturating_sub(rule.length))
                .filter(move |at| at + rule.length <= ended_by)
        })
    }

    /// How many different shifts a week may have.
    #[must_use]
    pub fn different_shifts(&self) -> usize {
        let of = |paid: &u8| self.starts_of(*paid).count() * self.break_starts(*paid).count().max(1);
        self.paid_lengths.iter().map(of).sum::<usize>() * 7
    }
}

/// Reads a draft, or says everything that is wrong with it.
///
/// # Errors
/// All problems found, in the order of the draft.
pub fn check(draft: &ShiftPlanDraft) -> Result<ShiftTask, Vec<ShiftProblem>> {
    let mut problems = Problems(Vec::new());
    let required = problems.table(&draft.required, At::Required, 0, |problems, day, interval, found| {
        problems.number(At::RequiredAt { day, interval }, found, 1.0)
    });
    let cheapest = HourlyRate::new(0.01);
    let hourly_cost =
        cheapest.and_then(|least| problems.table(&draft.hourly_cost, At::HourlyCost, least, read_rate));
    let rules = problems.rules(&draft.rules);
    match (required, hourly_cost, rules) {
        (Some(required), Some(hourly_cost), Some(rules)) if problems.0.is_empty() => {
            Ok(ShiftTask { required, hourly_cost, rules })
        }
        _ => Err(problems.0),
    }
}

/// Reads rules, or says everything that is wrong with them.
///
/// # Errors
/// All problems found, in the order of the draft.
pub fn check_rules(draft: &ShiftRulesDraft) -> Result<ShiftRules, Vec<ShiftProblem>> {
    let mut problems = Problems(Vec::new());
    match problems.rules(draft) {
        Some(rules) if problems.0.is_empty() => Ok(rules),
        _ => Err(problems.0),
    }
}

fn read_rate(problems: &mut Problems, day: usize, interval: usize, found: f64) -> Option<HourlyRate> {
    let path = At::HourlyCostAt { day, interval };
    problems.within(path, found).then_some(found).and_then(HourlyRate::new)
}

struct Problems(Vec<ShiftProblem>);

impl Problems {
    fn push(&mut self, path: At, kind: ShiftProblemKind) {
        self.0.push(ShiftProblem { path, kind });
    }

    fn within(&mut self, path: At, found: f64) -> bool {
        let Some((_, min, max)) = path.range() else { return false };
        let within = (min..=max).contains(&found);
        if !within {
            self.push(path, ShiftProblemKind::OutOfRange { found, min, max });
        }
        within
    }

    /// How many steps of `1 / steps` the number has, if it is in range and has whole ones.
    fn number(&mut self, path: At, found: f64, steps: f64) -> Option<u32> {
        if !self.within(path, found) {
            return None;
        }
        let counted = found * steps;
        if (libm::trunc(counted) - counted).abs() > 0.0 {
            let kind = if steps > 1.0 {
                ShiftProblemKind::NotHalfHours { found }
            } else {
                ShiftProblemKind::NotWhole { found }
            };
            self.push(path, kind);
            return None;
        }
        // Every range lies within the type.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Some(counted as u32)
    }

    fn half_hours(&mut self, path: At, found: f64) -> Option<u8> {
        self.number(path, found, 2.0).and_then(|half_hours| u8::try_from(half_hours).ok())
    }

    fn count(&mut self, path: At, found: usize, min: usize, max: usize) -> bool {
        let allowed = (min..=max).contains(&found);
        if !allowed {
            self.push(path, ShiftProblemKind::Count { found, min, max });
        }
        allowed
    }

    fn table<T: Copy>(
        &mut self,
        rows: &[Vec<f64>],
        path: At,
        blank: T,
        read: impl Fn(&mut Self, usize, usize, f64) -> Option<T>,
    ) -> Option<ByWeekday<[T; INTERVALS]>> {
        let mut table = ByWeekday([[blank; INTERVALS]; 7]);
        if !self.count(path, rows.len(), Weekday::ALL.len(), Weekday::ALL.len()) {
            return None;
        }
        let mut whole = true;
        for (weekday, row) in Weekday::ALL.into_iter().zip(rows) {
            let day = weekday.index();
            if row.len() != INTERVALS {
                self.push(path, ShiftProblemKind::RowLength { row: day, found: row.len() });
                whole = false;
            }
            for (interval, (slot, found)) in table.get_mut(weekday).iter_mut().zip(row).enumerate() {
                match read(self, day, interval, *found) {
                    Some(value) => *slot = value,
                    None => whole = false,
                }
            }
        }
        whole.then_some(table)
    }

    fn rules(&mut self, draft: &ShiftRulesDraft) -> Option<ShiftRules> {
        let mut paid_lengths = Vec::new();
        self.count(At::PaidLengths, draft.paid_lengths_h.len(), 1, MAX_LENGTHS);
        for (item, found) in draft.paid_lengths_h.iter().take(MAX_LENGTHS).enumerate() {
            let Some(length) = self.half_hours(At::PaidLength(item), *found) else { continue };
            if paid_lengths.contains(&length) {
                self.push(At::PaidLength(item), ShiftProblemKind::Twice { found: *found });
            }
            paid_lengths.push(length);
        }
        paid_lengths.sort_unstable();
        let earliest_start = self.half_hours(At::EarliestStart, draft.earliest_start_h);
        let latest_end = self.half_hours(At::LatestEnd, draft.latest_end_h);
        if let (Some(start), Some(end)) = (earliest_start, latest_end)
            && end <= start
        {
            let (found, min) = (draft.latest_end_h, draft.earliest_start_h + 0.5);
            self.push(At::LatestEnd, ShiftProblemKind::OutOfRange { found, min, max: 48.0 });
        }
        let start_every = self.half_hours(At::StartEvery, draft.start_every_h);
        self.count(At::Breaks, draft.breaks.len(), 0, MAX_BREAKS);
        let mut breaks: Vec<(usize, ShiftBreak)> = Vec::new();
        for (item, found) in draft.breaks.iter().take(MAX_BREAKS).enumerate() {
            let Some(rule) = self.break_rule(item, found) else { continue };
            if breaks.iter().any(|(_, other)| other.shifts_from == rule.shifts_from) {
                let found = found.shifts_from_h;
                self.push(At::BreakShiftsFrom(item), ShiftProblemKind::Twice { found });
            }
            breaks.push((item, rule));
        }
        breaks.sort_by_key(|(_, rule)| rule.shifts_from);
        let rules = ShiftRules {
            paid_lengths,
            earliest_start: earliest_start?,
            latest_end: latest_end?,
            start_every: start_every?,
            breaks: breaks.iter().map(|(_, rule)| *rule).collect(),
        };
        for (item, rule) in breaks {
            let own = |paid: &&u8| rules.break_of(**paid) == Some(rule);
            let homeless = |paid: &&u8| rules.break_starts(**paid).next().is_none();
            if let Some(paid) = rules.paid_lengths.iter().filter(own).find(homeless) {
                let shift_h = f64::from(*paid) / 2.0;
                self.push(At::Break(item), ShiftProblemKind::BreakDoesNotFit { shift_h });
            }
        }
        let found = rules.different_shifts();
        if found > MAX_SHIFTS {
            self.push(At::Rules, ShiftProblemKind::TooManyShifts { found, max: MAX_SHIFTS });
        }
        Some(rules)
    }

    fn break_rule(&mut self, item: usize, draft: &BreakDraft) -> Option<ShiftBreak> {
        let shifts_from = self.half_hours(At::BreakShiftsFrom(item), draft.shifts_from_h);
        let length = self.half_hours(At::BreakLength(item), draft.length_h);
        let not_before = self.half_hours(At::BreakNotBefore(item), draft.not_before_h);
        let not_after = self.half_hours(At::BreakNotAfter(item), draft.not_after_h);
        Some(ShiftBreak {
            shifts_from: shifts_from?,
            length: length?,
            paid: draft.paid,
            not_before: not_before?,
            not_after: not_after?,
        })
    }
}
