//! What your own team costs in a month: its pay by hour class, everything that follows from pay, heads and seats,
//! and what of it stays when work goes elsewhere.
//!
//! | module | what it knows |
//! |---|---|
//! | `hours` | productive, logged-in and paid hours; hours by class |
//! | `lines` | the lines of a month |
//! | `held` | what drives a line, and what stays in-house when part of the work goes |
//! | `top_down` | a known yearly cost, split over the same lines |
//! | `beside` | contacts answered beside other work |
//! | `experts` | routine contacts that take experts' time |

mod beside;
mod experts;
mod held;
mod hours;
mod lines;
mod top_down;

pub use beside::BesideOtherWork;
pub use experts::Experts;
pub use held::{AvoidableFrom, Driver, Drivers, Held, HeldLine, avoidable, displaced, held};
pub use hours::{ClassHours, Contracted};
pub use lines::{TeamMonth, lines};
pub use top_down::{TopDown, scaled};

use crate::capacity::ContractRule;
use crate::hour_classes::HourRules;
use crate::ramp::{BetterBy, PhaseFactors};
use crate::units::{
    Fte, FteRate, HourlyRate, Hours, Money, MonthlyRate, Multiple, People, SeatRate, Seats, Share, Surcharge,
    Weeks,
};

/// Your own team.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "described in `draft::InHouseDraft`")]
pub struct InHouse {
    pub hourly_pay: HourlyRate,
    pub supplements: Option<HourRules>,
    pub holiday_cost: Surcharge,
    pub on_costs: Surcharge,
    pub shrinkage: Share,
    pub shrinkage_in_office: Share,
    pub schedule_loss: Surcharge,
    pub weekly_hours: Hours,
    pub contract: ContractRule,
    pub whole_people: bool,
    pub minimum_team: Fte,
    pub premium: Surcharge,
    pub leavers_per_year: Surcharge,
    pub recruiting_cost: Money,
    pub training_weeks: Weeks,
    pub new_hires: Option<NewHires>,
    pub agents_per_leader: People,
    pub leader_monthly_pay: MonthlyRate,
    pub support_per_agent: Surcharge,
    pub support_monthly_pay: MonthlyRate,
    pub licences: SeatRate,
    pub seats: Option<Seats>,
    pub workplace: FteRate,
    pub workplace_per_seat: SeatRate,
    pub it: MonthlyRate,
    pub management: FteRate,
    pub avoidable_from: AvoidableFrom,
    pub pay_index: Surcharge,
    pub today: Option<Fte>,
    pub top_down: Option<TopDown>,
    pub beside_other_work: Option<BesideOtherWork>,
    pub experts: Option<Experts>,
    pub better: Option<Better>,
}

/// A better value than was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Better {
    /// The first month in which it holds, from 1.
    pub from_month: u16,
    /// On what was measured.
    pub factors: PhaseFactors,
    /// What it rests on.
    pub by: BetterBy,
}

impl InHouse {
    /// What holds of the team's own work in a month, counted from 1: one way for all that it answers, alone or beside
    /// a vendor.
    #[must_use]
    pub fn factors_in(&self, number: u16) -> PhaseFactors {
        let better = self.better.filter(|better| number >= better.from_month);
        better.map_or(PhaseFactors::ONE, |better| better.factors)
    }
}

/// How much slower new agents are than tenured ones, where handle times are the tenured ones'.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NewHires {
    /// Their handle time, as a multiple of a tenured agent's; at least 1.
    pub handle_time: Multiple,
    /// For so long.
    pub weeks: Weeks,
}

impl NewHires {
    /// The share of a new agent's time that a tenured one would not have needed: 1 − 1 ÷ handle time.
    #[must_use]
    pub fn slow_share(self) -> Share {
        Share::of(self.handle_time.value() - 1.0, self.handle_time.value())
    }
}
