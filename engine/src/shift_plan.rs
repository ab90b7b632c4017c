//! Which whole shifts cover the agents required in every half-hour of a week at least cost, so that schedule loss
//! (what whole shifts overstaff) is computed instead of guessed.
//!
//! The week is a circle of 336 half-hours. Every shift the rules allow is a candidate; wanted are whole numbers of
//! each that cover every half-hour at the least cost. Half-hours that no shift links (days, unless shifts pass
//! midnight) are planned on their own. The linear relaxation bounds the cost from below; a plan made from it is
//! then improved by solving short stretches of it exactly, until it meets the bound or the effort allowed is spent.
//! A plan that [`ShiftPlan`] holds covers every half-hour: its constructor counts again, from the shifts alone.
//!
//! Agents required are agents present. Shrinkage is not in a plan: paid = productive ÷ (1 − shrinkage) × (1 +
//! schedule loss).

mod cover;
mod draft;
mod own_team;
mod plan;
mod problem;
mod shifts;
mod starts;

pub use draft::{
    BreakDraft, MAX_LENGTHS, MAX_REQUIRED, MAX_SHIFTS, ShiftBreak, ShiftPlanDraft, ShiftRules,
    ShiftRulesDraft, ShiftTask, check, check_rules,
};
pub use own_team::{NoTask, busiest_month, own_team_task};
pub use plan::{Gap, Mend, NoPlan, PlannedShift, ShiftPlan};
pub use problem::{At, ShiftProblem, ShiftProblemKind};
pub use starts::ShiftStart;

use crate::calendar::INTERVALS;
use cover::{Cancelled, Candidate, Part, Progress};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// Half-hours in a week.
pub const WEEK: usize = 7 * INTERVALS;

/// The cheapest plan found within a bounded effort; the same for the same task.
///
/// `progress(done, of)` is called before each step, of which none takes longer than a relaxation of the largest
/// part; once more at the end; when it breaks, the answer is [`NoPlan::Cancelled`].
///
/// # Errors
/// Cancelled; or some half-hours that no allowed shift reaches, with what would mend it.
pub fn plan(
    task: &ShiftTask,
    mut progress: impl FnMut(u32, u32) -> ControlFlow<()>,
) -> Result<ShiftPlan, NoPlan> {
    let required = task.required_week();
    let candidates = shifts::candidates(task, &required);
    let gaps = shifts::gaps(&task.rules, &required, &candidates);
    if !gaps.is_empty() {
        return Err(NoPlan::OutOfReach(gaps));
    }
    let parts = parts(&candidates, &required);
    let mut progress = Progress::new(&parts, &mut progress);
    let mut counts = Vec::new();
    let mut bound = 0.0;
    for part in &parts {
        let solved = part.solve(&mut progress).map_err(|Cancelled| NoPlan::Cancelled)?;
        bound += solved.bound;
        counts.extend(solved.counts);
    }
    progress.end().map_err(|Cancelled| NoPlan::Cancelled)?;
    ShiftPlan::new(task, counts.into_iter().map(|(shift, count)| shift.planned(count)), bound)
}

/// The parts of the week that no shift links, in the order of the week.
fn parts(candidates: &[Candidate], required: &[u32]) -> Vec<Part> {
    // Each half-hour points towards the first one of its part.
    let mut first: Vec<usize> = (0..required.len()).collect();
    fn root(first: &[usize], of: usize) -> usize {
        let mut at = of;
        while let Some(next) = first.get(at).copied().filter(|next| *next != at) {
            at = next;
        }
        at
    }
    for candidate in candidates {
        let roots: Vec<_> = candidate.covers.iter().map(|slot| root(&first, usize::from(*slot))).collect();
        let Some(least) = roots.iter().min().copied() else { continue };
        for of in roots {
            if let Some(entry) = first.get_mut(of) {
                *entry = least;
            }
        }
    }
    let mut parts: BTreeMap<usize, Vec<Candidate>> = BTreeMap::new();
    for candidate in candidates {
        if let Some(slot) = candidate.covers.first() {
            parts.entry(root(&first, usize::from(*slot))).or_default().push(candidate.clone());
        }
    }
    parts.into_values().map(|candidates| Part::new(candidates, required)).collect()
}
