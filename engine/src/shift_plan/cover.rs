//! Integer covering: how many of each candidate cover every row at least cost.
//!
//! The relaxation bounds the cost. Rounded down and completed greedily it gives a plan; stretches of it are then
//! solved again by branch and bound while the rest stands, with a limit on nodes: no clock decides anything.

use crate::calendar::{INTERVALS, Weekday};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, TerminationReason, Variable};
use std::ops::{ControlFlow, Range};

/// A part with at most this many rows is solved as one stretch.
const ONE_STRETCH: usize = 64;
/// Half-hours in which the shifts of a stretch start, in a longer part.
const STRETCH: usize = INTERVALS;
/// From the start of a stretch to that of the next: they overlap.
const STRIDE: usize = INTERVALS / 2;
/// How often a longer part is gone through.
const PASSES: usize = 3;
/// Nodes of branch and bound between two calls of progress.
const NODES: u64 = 40;
/// How many times so many, for a stretch of a longer part and for a part that is one stretch.
const SLICES: (u32, u32) = (3, 25);
/// A longer part this close to its bound, as a share, is good enough.
const CLOSE: f64 = 0.002;
/// Rounding of the solver.
const HAIR: f64 = 1e-6;

/// A shift of the week, in half-hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shift {
    pub(super) weekday: Weekday,
    pub(super) start: u8,
    pub(super) length: u8,
    pub(super) break_at: Option<u8>,
    pub(super) break_length: u8,
    pub(super) break_is_paid: bool,
}

impl Shift {
    /// Half-hours of the week it is on duty; or, breaks included, that it is paid.
    pub(super) fn half_hours(&self, on_duty: bool) -> impl Iterator<Item = u16> {
        let shift = *self;
        (shift.start..shift.start + shift.length)
            .filter(move |at| {
                let on_break =
                    shift.break_at.is_some_and(|start| (start..start + shift.break_length).contains(at));
                !on_break || (shift.break_is_paid && !on_duty)
            })
            // A week has 336.
            .map(move |at| ((shift.weekday.index() * INTERVALS + usize::from(at)) % super::WEEK) as u16)
    }

    pub(super) fn cost(&self, costs: &[f64]) -> f64 {
        self.half_hours(false).filter_map(|slot| costs.get(usize::from(slot))).sum()
    }

    fn first(&self) -> usize {
        self.weekday.index() * INTERVALS + usize::from(self.start)
    }
}

/// A shift worth weighing.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) shift: Shift,
    /// Rows it covers, ascending: required half-hours of the week.
    pub(super) covers: Vec<u16>,
    pub(super) cost: f64,
}

/// The caller broke off.
pub(super) struct Cancelled;

/// Tells the caller how far the work is, and hears whether to go on.
pub(super) struct Progress<'a> {
    done: u32,
    of: u32,
    tell: &'a mut dyn FnMut(u32, u32) -> ControlFlow<()>,
}

impl<'a> Progress<'a> {
    pub(super) fn new(parts: &[Part], tell: &'a mut dyn FnMut(u32, u32) -> ControlFlow<()>) -> Self {
        Self { done: 0, of: parts.iter().map(Part::steps).sum(), tell }
    }

    /// Before a piece of work, however far.
    fn beat(&mut self) -> Result<(), Cancelled> {
        match (self.tell)(self.done.min(self.of), self.of) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Cancelled),
        }
    }

    /// All is done.
    pub(super) fn end(&mut self) -> Result<(), Cancelled> {
        self.done = self.of;
        self.beat()
    }
}

/// A covering problem of its own.
pub(super) struct Part {
    candidates: Vec<Candidate>,
    required: Vec<u32>,
}

/// How many of which shift, and what no choice can cost less than.
pub(super) struct Solved {
    pub(super) counts: Vec<(Shift, u32)>,
    pub(super) bound: f64,
}

struct Found {
    counts: Vec<u32>,
    bound: f64,
}

impl Part {
    /// Candidates whose rows no other part's candidates cover, and the week's requirement.
    pub(super) fn new(mut candidates: Vec<Candidate>, week: &[u32]) -> Self {
        let mut rows: Vec<u16> =
            candidates.iter().flat_map(|candidate| candidate.covers.iter().copied()).collect();
        rows.sort_unstable();
        rows.dedup();
        for slot in candidates.iter_mut().flat_map(|candidate| &mut candidate.covers) {
            // There are at most 336 rows, and each is found.
            *slot = rows.binary_search(slot).map_or(u16::MAX, |row| row as u16);
        }
        let required = rows.iter().filter_map(|slot| week.get(usize::from(*slot))).copied().collect();
        Self { candidates, required }
    }

    fn steps(&self) -> u32 {
        // Few: stretches of a week times passes.
        1 + self.stretches().len() as u32 * self.passes() as u32
    }

    fn passes(&self) -> usize {
        if self.is_one_stretch() { 1 } else { PASSES }
    }

    fn is_one_stretch(&self) -> bool {
        self.required.len() <= ONE_STRETCH
    }

    fn stretches(&self) -> Vec<Range<usize>> {
        let (stride, length) =
            if self.is_one_stretch() { (super::WEEK, super::WEEK) } else { (STRIDE, STRETCH) };
        (0..super::WEEK).step_by(stride).map(|from| from..from + length).collect()
    }

    pub(super) fn solve(&self, progress: &mut Progress) -> Result<Solved, Cancelled> {
        let end = progress.done + self.steps();
        progress.beat()?;
        let all: Vec<_> = self.candidates.iter().collect();
        let (mut bound, mut counts) = match relax(&all, &self.required) {
            Some((bound, values)) => (bound.max(self.weak_bound()), values.into_iter().map(floor).collect()),
            None => (self.weak_bound(), vec![0; self.candidates.len()]),
        };
        self.complete(&mut counts);
        self.trim(&mut counts);
        let slices = if self.is_one_stretch() { SLICES.1 } else { SLICES.0 };
        let close = if self.is_one_stretch() { HAIR } else { CLOSE };
        'passes: for _ in 0..self.passes() {
            let before = self.cost(&counts);
            for stretch in self.stretches() {
                progress.done += 1;
                progress.beat()?;
                if self.cost(&counts) <= bound * (1.0 + close) {
                    break 'passes;
                }
                let proven = self.improve(&mut counts, &stretch, slices, progress)?;
                if self.is_one_stretch() {
                    bound = bound.max(proven);
                }
            }
            if self.cost(&counts) >= before * (1.0 - HAIR) {
                break;
            }
        }
        progress.done = end;
        let bound = bound.min(self.cost(&counts));
        Ok(Solved { counts: self.candidates.iter().map(|each| each.shift).zip(counts).collect(), bound })
    }

    fn cost(&self, counts: &[u32]) -> f64 {
        self.candidates.iter().zip(counts).map(|(each, count)| each.cost * f64::from(*count)).sum()
    }

    /// A bound that needs no solver: each row costs at least its share of the cheapest candidate for it.
    fn weak_bound(&self) -> f64 {
        let mut least = vec![f64::INFINITY; self.required.len()];
        for each in &self.candidates {
            let share = each.cost / each.covers.len().max(1) as f64;
            for row in &each.covers {
                if let Some(least) = least.get_mut(usize::from(*row)) {
                    *least = least.min(share);
                }
            }
        }
        let rows = least.iter().zip(&self.required);
        rows.filter(|(least, _)| least.is_finite()).map(|(least, agents)| least * f64::from(*agents)).sum()
    }

    /// What is still required of each row.
    fn missing(&self, counts: &[u32]) -> Vec<u32> {
        let mut missing = self.required.clone();
        for (each, count) in self.candidates.iter().zip(counts).filter(|(_, count)| **count > 0) {
            for row in &each.covers {
                if let Some(missing) = missing.get_mut(usize::from(*row)) {
                    *missing = missing.saturating_sub(*count);
                }
            }
        }
        missing
    }

    /// Adds, while a row is not covered, the candidates that cover most for their cost. Each round covers one row
    /// at least.
    fn complete(&self, counts: &mut [u32]) {
        let mut missing = self.missing(counts);
        let lacks =
            |missing: &[u32], row: &u16| missing.get(usize::from(*row)).copied().filter(|left| *left > 0);
        for _ in 0..self.required.len() {
            let mut best: Option<(f64, usize)> = None;
            for (index, each) in self.candidates.iter().enumerate() {
                let gain = each.covers.iter().filter(|row| lacks(&missing, row).is_some()).count();
                let rate = gain as f64 / each.cost.max(f64::MIN_POSITIVE);
                if gain > 0 && best.is_none_or(|(known, _)| rate > known) {
                    best = Some((rate, index));
                }
            }
            let Some((_, index)) = best else { return };
            let (Some(each), Some(count)) = (self.candidates.get(index), counts.get_mut(index)) else {
                return;
            };
            let times = each.covers.iter().filter_map(|row| lacks(&missing, row)).min().unwrap_or(1);
            *count += times;
            for row in &each.covers {
                if let Some(missing) = missing.get_mut(usize::from(*row)) {
                    *missing = missing.saturating_sub(times);
                }
            }
        }
    }

    /// Removes what nobody would miss, the dearest first.
    fn trim(&self, counts: &mut [u32]) {
        let mut spare: Vec<i64> = self.required.iter().map(|agents| -i64::from(*agents)).collect();
        for (each, count) in self.candidates.iter().zip(counts.iter()) {
            for row in &each.covers {
                if let Some(spare) = spare.get_mut(usize::from(*row)) {
                    *spare += i64::from(*count);
                }
            }
        }
        let mut used: Vec<_> =
            self.candidates.iter().zip(counts.iter_mut()).filter(|(_, count)| **count > 0).collect();
        used.sort_by(|(a, _), (b, _)| b.cost.total_cmp(&a.cost));
        for (each, count) in used {
            let rows = each.covers.iter().filter_map(|row| spare.get(usize::from(*row)));
            let least = rows.min().copied().unwrap_or_default().clamp(0, i64::from(*count));
            *count -= u32::try_from(least).unwrap_or_default();
            for row in &each.covers {
                if let Some(spare) = spare.get_mut(usize::from(*row)) {
                    *spare -= least;
                }
            }
        }
    }

    /// Chooses the candidates that start in a stretch anew, the others as they are. Returns what such a choice
    /// cannot cost less than; it bounds the part where the stretch is all of it.
    fn improve(
        &self,
        counts: &mut [u32],
        stretch: &Range<usize>,
        slices: u32,
        progress: &mut Progress,
    ) -> Result<f64, Cancelled> {
        let inside = |shift: &Shift| {
            stretch.contains(&shift.first()) || stretch.contains(&(shift.first() + super::WEEK))
        };
        let fixed: Vec<u32> = self
            .candidates
            .iter()
            .zip(counts.iter())
            .map(|(each, count)| if inside(&each.shift) { 0 } else { *count })
            .collect();
        let missing = self.missing(&fixed);
        let free: Vec<(usize, &Candidate)> =
            self.candidates.iter().enumerate().filter(|(_, each)| inside(&each.shift)).collect();
        let each: Vec<&Candidate> = free.iter().map(|(_, each)| *each).collect();
        let now: Vec<u32> =
            free.iter().map(|(index, _)| counts.get(*index).copied().unwrap_or_default()).collect();
        let Some(found) = search(&each, &missing, &now, slices, progress)? else { return Ok(0.0) };
        let cost = |counts: &[u32]| -> f64 {
            each.iter().zip(counts).map(|(each, count)| each.cost * f64::from(*count)).sum()
        };
        if cost(&found.counts) < cost(&now) {
            for ((index, _), count) in free.iter().zip(found.counts) {
                if let Some(slot) = counts.get_mut(*index) {
                    *slot = count;
                }
            }
        }
        Ok(found.bound)
    }
}

/// A problem with one constraint for each row that requires somebody; `variable` makes that of a candidate, given
/// the most of it that can be of use.
fn model(
    candidates: &[&Candidate],
    required: &[u32],
    variable: impl Fn(&mut Problem, f64, u32) -> Variable,
) -> (Problem, Vec<Variable>) {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let mut rows: Vec<Vec<(Variable, f64)>> = vec![Vec::new(); required.len()];
    let mut variables = Vec::with_capacity(candidates.len());
    for each in candidates {
        let agents = each.covers.iter().filter_map(|row| required.get(usize::from(*row)));
        let most = agents.max().copied().unwrap_or_default();
        let of_it = variable(&mut problem, each.cost, most);
        variables.push(of_it);
        for row in &each.covers {
            if let Some(row) = rows.get_mut(usize::from(*row)) {
                row.push((of_it, 1.0));
            }
        }
    }
    for (row, agents) in rows.into_iter().zip(required).filter(|(_, agents)| **agents > 0) {
        problem.add_constraint(row.as_slice(), ComparisonOp::Ge, f64::from(*agents));
    }
    (problem, variables)
}

/// The relaxation: its cost, and how many of each; nothing if the solver fails.
fn relax(candidates: &[&Candidate], required: &[u32]) -> Option<(f64, Vec<f64>)> {
    let (problem, variables) =
        model(candidates, required, |problem, cost, _| problem.add_var(cost, (0.0, f64::INFINITY)));
    let solution = problem.solve().ok()?.into_solution().ok()?;
    Some((solution.objective(), variables.iter().map(|of_it| solution.var_value(*of_it)).collect()))
}

/// Branch and bound from a known choice; nothing if the solver fails or finds none.
fn search(
    candidates: &[&Candidate],
    required: &[u32],
    now: &[u32],
    slices: u32,
    progress: &mut Progress,
) -> Result<Option<Found>, Cancelled> {
    let (problem, variables) = model(candidates, required, |problem, cost, most| {
        problem.add_integer_var(cost, (0, i32::try_from(most).unwrap_or(i32::MAX)))
    });
    let mut options = SolveOptions::default();
    options.node_limit = Some(NODES);
    options.warm_start =
        Some(variables.iter().copied().zip(now.iter().map(|count| f64::from(*count))).collect());
    let mut outcome = problem.solve_with(options);
    for _ in 1..slices {
        progress.beat()?;
        outcome = match outcome {
            Ok(open) if open.termination_reason() == TerminationReason::NodeLimit => open.resume(),
            ended => {
                outcome = ended;
                break;
            }
        };
    }
    let Ok(outcome) = outcome else { return Ok(None) };
    let bound = outcome.stats().best_bound.unwrap_or_default();
    let Some(solution) = outcome.solution() else { return Ok(None) };
    let counts: Vec<u32> = variables.iter().map(|of_it| floor(solution.var_value(*of_it) + 0.5)).collect();
    // Counted in whole numbers: what rounding made of the solution still covers.
    let mut covered = vec![0_u64; required.len()];
    for (each, count) in candidates.iter().zip(&counts) {
        for row in &each.covers {
            if let Some(covered) = covered.get_mut(usize::from(*row)) {
                *covered += u64::from(*count);
            }
        }
    }
    let covers = covered.iter().zip(required).all(|(covered, agents)| *covered >= u64::from(*agents));
    Ok(covers.then_some(Found { counts, bound }))
}

fn floor(value: f64) -> u32 {
    // No count exceeds the most agents required of a row, and a cast of what is no number gives nothing.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    {
        libm::floor(value + HAIR) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shifts of four half-hours on Monday, one starting at each of the first 20, and a pattern to cover.
    fn part() -> Part {
        let shift = |start| Shift {
            weekday: Weekday::Monday,
            start,
            length: 4,
            break_at: None,
            break_length: 0,
            break_is_paid: false,
        };
        let candidates = (0..20).map(|start| Candidate {
            shift: shift(start),
            covers: shift(start).half_hours(true).collect(),
            cost: 4.0 + f64::from(start % 3),
        });
        let week: Vec<u32> = (0..super::super::WEEK as u32).map(|slot| slot * 7 % 5 * 2_000).collect();
        Part::new(candidates.collect(), &week)
    }

    // Should the solver ever fail, this is what is left.
    #[test]
    fn without_a_solver_there_is_still_a_plan_and_a_bound() {
        let part = part();
        let mut counts = vec![0; part.candidates.len()];
        part.complete(&mut counts);
        part.trim(&mut counts);
        assert!(part.missing(&counts).iter().all(|missing| *missing == 0));
        let all: Vec<_> = part.candidates.iter().collect();
        let (bound, _) = relax(&all, &part.required).unwrap();
        assert!(part.weak_bound() > 0.0 && part.weak_bound() <= bound);
        assert!(bound <= part.cost(&counts) && part.cost(&counts) < 1.5 * bound);
    }

    // Without breaks the relaxation of a day is whole: its bound is met.
    #[test]
    fn a_day_without_breaks_is_planned_at_its_relaxation() {
        let part = part();
        let all: Vec<_> = part.candidates.iter().collect();
        let (relaxed, _) = relax(&all, &part.required).unwrap();
        let mut tell = |_, _| ControlFlow::Continue(());
        let parts = [part];
        let mut progress = Progress::new(&parts, &mut tell);
        let Ok(solved) = parts[0].solve(&mut progress) else { panic!("nobody cancelled") };
        let counts: Vec<u32> = solved.counts.iter().map(|(_, count)| *count).collect();
        assert!((parts[0].cost(&counts) - relaxed).abs() < 1e-6 * relaxed);
    }

    #[test]
    fn a_night_shift_on_sunday_ends_on_monday() {
        let shift = Shift {
            weekday: Weekday::Sunday,
            start: 46,
            length: 4,
            break_at: Some(47),
            break_length: 1,
            break_is_paid: false,
        };
        assert_eq!(shift.half_hours(true).collect::<Vec<_>>(), [334, 0, 1]);
        assert_eq!(Shift { break_is_paid: true, ..shift }.half_hours(false).count(), 4);
    }
}
