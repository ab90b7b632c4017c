//! What comes out: a plan that covers, or why there is none.

use super::WEEK;
use super::cover::Shift;
use super::draft::ShiftTask;
use crate::calendar::{INTERVALS, Weekday};
use crate::units::{Hours, Money, Share, Surcharge};
use serde::Serialize;
use std::fmt;

/// Equal shifts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PlannedShift {
    /// The day it starts.
    pub weekday: Weekday,
    /// Half-hour of the day at which it starts, from midnight.
    pub start: u8,
    /// Half-hours from start to end, a break included.
    pub length: u8,
    /// Half-hours that are paid.
    pub paid: u8,
    /// Half-hour at which its break begins, from the midnight before the start; 48 and more is the next day.
    pub break_at: Option<u8>,
    /// Half-hours of its break; 0 without one.
    pub break_length: u8,
    /// How many people work it.
    pub count: u32,
}

/// Shifts that cover every half-hour of a week; only the planner makes one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShiftPlan {
    /// The shifts, in the order of the week.
    pub shifts: Vec<PlannedShift>,
    /// Hours paid in a week, before shrinkage; unpaid breaks are not in them, paid ones are.
    pub paid_hours: Hours,
    /// Of these, paid breaks. They count as schedule loss: leave them out of shrinkage.
    pub paid_break_hours: Hours,
    /// Agent hours required in a week.
    pub required_hours: Hours,
    /// What the paid hours of a week cost.
    pub cost: Money,
    /// No plan by these rules costs less.
    pub bound: Money,
    /// The most of the cost that a better plan could save: (cost − bound) ÷ cost.
    pub gap: Share,
    /// What whole shifts overstaff: paid hours ÷ required hours − 1; nothing where nobody is required.
    pub schedule_loss: Surcharge,
}

impl ShiftPlan {
    /// Counts coverage, hours and cost anew, from the shifts alone.
    pub(super) fn new(
        task: &ShiftTask,
        shifts: impl Iterator<Item = PlannedShift>,
        bound: f64,
    ) -> Result<Self, NoPlan> {
        let required = task.required_week();
        let costs = task.cost_week();
        let mut present = vec![0_u64; WEEK];
        let mut cost = 0.0;
        let (mut paid, mut paid_breaks) = (0.0, 0.0);
        let mut shifts: Vec<_> = shifts.filter(|shift| shift.count > 0).collect();
        shifts.sort_by_key(|shift| (shift.weekday, shift.start, shift.length, shift.break_at));
        for shift in &shifts {
            let count = f64::from(shift.count);
            let break_is_paid = shift.paid == shift.length;
            paid += f64::from(shift.paid) / 2.0 * count;
            paid_breaks += if break_is_paid { f64::from(shift.break_length) / 2.0 * count } else { 0.0 };
            for at in shift.start..shift.start + shift.length {
                let on_break =
                    shift.break_at.is_some_and(|start| (start..start + shift.break_length).contains(&at));
                let slot = (shift.weekday.index() * INTERVALS + usize::from(at)) % WEEK;
                if !on_break && let Some(present) = present.get_mut(slot) {
                    *present += u64::from(shift.count);
                }
                if !on_break || break_is_paid {
                    cost += costs.get(slot).copied().unwrap_or_default() * count;
                }
            }
        }
        let short = present.iter().zip(&required).position(|(present, agents)| *present < u64::from(*agents));
        if let Some(slot) = short {
            return Err(NoPlan::Uncovered { slot });
        }
        let required = required.iter().map(|agents| f64::from(*agents)).sum::<f64>() / 2.0;
        let bound = bound.clamp(0.0, cost);
        let loss = if required > 0.0 { paid / required - 1.0 } else { 0.0 };
        Ok(Self {
            shifts,
            paid_hours: Hours::new(paid).unwrap_or(Hours::ZERO),
            paid_break_hours: Hours::new(paid_breaks).unwrap_or(Hours::ZERO),
            required_hours: Hours::new(required).unwrap_or(Hours::ZERO),
            cost: Money::new(cost).unwrap_or(Money::ZERO),
            bound: Money::new(bound).unwrap_or(Money::ZERO),
            gap: if cost > 0.0 { Share::of(cost - bound, cost) } else { Share::NONE },
            // Covered in every half-hour, so never below nothing but by rounding.
            schedule_loss: Surcharge::new(loss.max(0.0)).unwrap_or(Surcharge::NONE),
        })
    }
}

impl Shift {
    /// So many of it.
    pub(super) fn planned(self, count: u32) -> PlannedShift {
        PlannedShift {
            weekday: self.weekday,
            start: self.start,
            length: self.length,
            paid: self.length - if self.break_is_paid { 0 } else { self.break_length },
            break_at: self.break_at,
            break_length: self.break_length,
            count,
        }
    }
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoPlan {
    /// The caller broke off.
    Cancelled,
    /// Agents are required where no allowed shift reaches.
    OutOfReach(Vec<Gap>),
    /// The planner found a plan that does not cover: a defect of the planner, told instead of a wrong plan.
    Uncovered {
        /// Half-hour of the week, from Monday's midnight.
        slot: usize,
    },
}

/// A stretch of a day that no allowed shift reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The day.
    pub weekday: Weekday,
    /// First half-hour out of reach.
    pub from: u8,
    /// First half-hour after them.
    pub to: u8,
    /// What would mend it.
    pub mend: Mend,
}

/// What would bring a half-hour within reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mend {
    /// An earliest start no later than this half-hour; or shifts that pass midnight, from the day before.
    StartBy {
        /// From midnight.
        half_hour: u8,
    },
    /// A latest end no earlier than this.
    EndAt {
        /// From midnight.
        half_hour: u8,
    },
    /// A shift that fits between earliest start and latest end, its unpaid break included.
    ShorterShift {
        /// Half-hours between them.
        at_most: u8,
    },
    /// More frequent starts, a later end, a shorter shift or more places for the break: as the rules are, the end
    /// of the day or the only places for a break are never worked.
    MoreStarts,
}

impl Mend {
    /// Whether both are the same kind of advice.
    pub(super) fn joins(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    /// Advice that serves both, given in the order of the day.
    pub(super) fn and(self, later: Self) -> Self {
        match later {
            Mend::EndAt { .. } => later,
            Mend::StartBy { .. } | Mend::ShorterShift { .. } | Mend::MoreStarts => self,
        }
    }
}

fn clock(half_hours: u8) -> String {
    format!("{:02}:{:02}", half_hours / 2, half_hours % 2 * 30)
}

/// In words, for the command line.
impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (clock(self.from), clock(self.to));
        write!(f, "{:?} {from}-{to}: agents are required, but no allowed shift reaches it; ", self.weekday)?;
        match self.mend {
            Mend::StartBy { half_hour } => write!(
                f,
                "set rules.earliest_start_h to {} or less, or let shifts of the day before pass midnight",
                f64::from(half_hour) / 2.0
            ),
            Mend::EndAt { half_hour } => {
                write!(f, "set rules.latest_end_h to {} or more", f64::from(half_hour) / 2.0)
            }
            Mend::ShorterShift { at_most } => write!(
                f,
                "allow a shift of at most {} hours, unpaid break included, or widen the hours",
                f64::from(at_most) / 2.0
            ),
            Mend::MoreStarts => write!(
                f,
                "allow more frequent starts, a later end, a shorter shift or a wider window for the break"
            ),
        }
    }
}

impl fmt::Display for NoPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoPlan::Cancelled => write!(f, "cancelled"),
            NoPlan::OutOfReach(gaps) => {
                for (index, gap) in gaps.iter().enumerate() {
                    write!(f, "{}{gap}", if index == 0 { "" } else { "\n" })?;
                }
                Ok(())
            }
            NoPlan::Uncovered { slot } => {
                write!(f, "a defect of the planner: half-hour {slot} of the week is not covered")
            }
        }
    }
}
