//! What is agreed beside prices, and what the outsourcing takes of you, as written down.

use super::present;
use crate::fields::{Field, Path, Place};
use serde::{Deserialize, Serialize};

/// What a quote may say nothing about. What stands in the file then is an assumption, and what it adds is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Whether prices rise with an index.
    Index,
    /// The least that is billed a month.
    MonthlyMinimum,
    /// Set-up and whatever else is paid once.
    OneOffs,
    /// What evenings, nights and weekends cost more.
    Supplements,
    /// What is passed on at cost.
    PassThrough,
    /// Bonus and credits.
    BonusAndCredits,
    /// How slow the start is, and who pays for it.
    Ramp,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Topic; 7] = [
        Topic::Index,
        Topic::MonthlyMinimum,
        Topic::OneOffs,
        Topic::Supplements,
        Topic::PassThrough,
        Topic::BonusAndCredits,
        Topic::Ramp,
    ];
}

/// As in files.
impl std::fmt::Display for Topic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Topic::Index => "index",
            Topic::MonthlyMinimum => "monthly_minimum",
            Topic::OneOffs => "one_offs",
            Topic::Supplements => "supplements",
            Topic::PassThrough => "pass_through",
            Topic::BonusAndCredits => "bonus_and_credits",
            Topic::Ramp => "ramp",
        })
    }
}

/// What is agreed: how much goes to the vendor, from when, for how long.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreementDraft {
    /// What goes to the vendor; the rest stays with the own team.
    pub scope: ScopeDraft,
    /// Calendar months, 1 to 12, in which it does; empty for all.
    pub only_months: Vec<f64>,
    /// The month of the comparison with which the vendor starts; until then everything is as in the baseline.
    pub go_live_month: f64,
    /// The share of its scope that it has in its first months, one after the other; then all.
    pub handover: Vec<f64>,
    /// The term, in contract months.
    pub term_months: f64,
    /// Months of notice.
    pub notice_months: f64,
    /// The first contract month in which one may leave without a fee; null if there is none before the term's end.
    #[serde(deserialize_with = "present")]
    pub opt_out_month: Option<f64>,
    /// What is asked for leaving earlier.
    pub early_exit: EarlyExitDraft,
    /// The contract month with which you end it; null if it goes on: a term that ends renews.
    #[serde(deserialize_with = "present")]
    pub ends_with_month: Option<f64>,
}

/// What goes to a vendor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeDraft {
    /// Everything.
    Everything,
    /// The channels of these names.
    Channels(Vec<String>),
    /// A share of all contacts, of one type.
    Routine(RoutineDraft),
    /// What comes on phone and chat while the own team is closed.
    OutsideOwnHours,
    /// What finds no own agent free on phone and chat, and what comes while the own team is closed.
    Overflow(OverflowDraft),
}

/// How many own agents stay, in each half-hour.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverflowDraft {
    /// So many fewer than the target would take of a team alone.
    Fewer(f64),
    /// So many times those.
    Times(f64),
    /// As many fewer as costs least.
    Cheapest,
}

/// Contacts of one type: the others are what is left of all.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoutineDraft {
    /// Their share of all contacts.
    pub share: f64,
    /// Their handle time, as a multiple of that of all.
    pub handle_time: f64,
    /// Their first-contact resolution, as a multiple of that of all.
    pub first_contact_resolution: f64,
}

/// What is asked for leaving early.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EarlyExitDraft {
    /// Nothing.
    Free,
    /// An amount.
    Amount(f64),
    /// So many months of the last month's fee.
    MonthsOfFee(f64),
    /// A share of the last month's fee for each month left of the term.
    ShareOfRest(f64),
}

/// What the outsourcing takes of you.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnSideDraft {
    /// Managing the contract, as a share of the fee.
    pub contract_management: f64,
    /// Full-time employees who manage the vendor.
    pub managers: f64,
    /// What one of them costs a month, all included.
    pub manager_month_cost: f64,
    /// Hours a month of listening to contacts and judging them.
    pub listening_hours: f64,
    /// What an hour of that costs, all included.
    pub listening_hourly_cost: f64,
    /// Travel a month.
    pub travel_per_month: f64,
    /// Running beside the vendor, in its first months one after the other: a share of the cost that it displaces.
    pub parallel_running: Vec<f64>,
    /// What lower satisfaction costs for each contact in the first months.
    pub dip_per_contact: f64,
    /// For so many contract months.
    pub dip_months: f64,
    /// What is paid once; these bear no value-added tax.
    pub one_offs: Vec<OwnOneOffDraft>,
}

/// Something you pay once.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnOneOffDraft {
    /// What for.
    pub what: OneOffKind,
    /// The month of the comparison; 0 is before the first.
    pub month: f64,
    /// How much.
    pub amount: f64,
}

/// What you pay once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OneOffKind {
    /// Choosing the vendor, the project, systems.
    Project,
    /// Handing over what the team knows.
    KnowledgeTransfer,
    /// New work for people, or severance.
    Severance,
}

impl AgreementDraft {
    /// Everything, from the first month on, without handover; the start values of [`Field::spec`] for the rest.
    #[must_use]
    pub fn usual() -> Self {
        Self {
            scope: ScopeDraft::Everything,
            only_months: Vec::new(),
            go_live_month: start(Field::GoLive),
            handover: Vec::new(),
            term_months: start(Field::Term),
            notice_months: start(Field::Notice),
            opt_out_month: None,
            early_exit: EarlyExitDraft::Free,
            ends_with_month: None,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub(super) fn number_mut(&mut self, path: Path) -> Option<&mut f64> {
        match path.field {
            Field::OnlyMonths => self.only_months.get_mut(path.item?),
            Field::GoLive => Some(&mut self.go_live_month),
            Field::Handover => self.handover.get_mut(path.item?),
            Field::Term => Some(&mut self.term_months),
            Field::Notice => Some(&mut self.notice_months),
            _ => None,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub(super) fn optional_mut(&mut self, field: Field) -> Option<&mut Option<f64>> {
        match field {
            Field::OptOut => Some(&mut self.opt_out_month),
            Field::EndsWith => Some(&mut self.ends_with_month),
            _ => None,
        }
    }

    pub(super) fn scope_mut(&mut self, field: Field) -> Option<&mut f64> {
        match (&mut self.scope, field) {
            (ScopeDraft::Routine(routine), Field::RoutineScope) => Some(&mut routine.share),
            (ScopeDraft::Routine(routine), Field::RoutineHandleTime) => Some(&mut routine.handle_time),
            (ScopeDraft::Routine(routine), Field::RoutineResolution) => {
                Some(&mut routine.first_contact_resolution)
            }
            (ScopeDraft::Overflow(OverflowDraft::Fewer(fewer)), Field::OverflowFewer) => Some(fewer),
            (ScopeDraft::Overflow(OverflowDraft::Times(times)), Field::OverflowTimes) => Some(times),
            _ => None,
        }
    }

    pub(super) fn scope_channel_mut(&mut self, item: usize) -> Option<&mut String> {
        match &mut self.scope {
            ScopeDraft::Channels(names) => names.get_mut(item),
            ScopeDraft::Everything
            | ScopeDraft::Routine(_)
            | ScopeDraft::OutsideOwnHours
            | ScopeDraft::Overflow(_) => None,
        }
    }

    pub(super) fn early_exit_mut(&mut self, field: Field) -> Option<&mut f64> {
        match (&mut self.early_exit, field) {
            (EarlyExitDraft::Amount(amount), Field::ExitAmount) => Some(amount),
            (EarlyExitDraft::MonthsOfFee(months), Field::ExitMonths) => Some(months),
            (EarlyExitDraft::ShareOfRest(share), Field::ExitShare) => Some(share),
            _ => None,
        }
    }
}

fn start(field: Field) -> f64 {
    field.spec().and_then(|spec| spec.start).map_or(0.0, |start| start.value)
}

impl OwnSideDraft {
    /// Managing the contract at its usual share, and nothing else.
    #[must_use]
    pub fn usual() -> Self {
        Self {
            contract_management: start(Field::Management),
            managers: 0.0,
            manager_month_cost: 0.0,
            listening_hours: 0.0,
            listening_hourly_cost: 0.0,
            travel_per_month: 0.0,
            parallel_running: Vec::new(),
            dip_per_contact: 0.0,
            dip_months: 0.0,
            one_offs: Vec::new(),
        }
    }

    pub(super) fn number_mut(&mut self, path: Path) -> Option<&mut f64> {
        match (path.place, path.field) {
            (Place::OwnOneOff { item, .. }, Field::OneOffMonth) => {
                Some(&mut self.one_offs.get_mut(item)?.month)
            }
            (Place::OwnOneOff { item, .. }, Field::OneOffAmount) => {
                Some(&mut self.one_offs.get_mut(item)?.amount)
            }
            (Place::OwnOneOff { .. }, _) => None,
            (_, Field::Management) => Some(&mut self.contract_management),
            (_, Field::Managers) => Some(&mut self.managers),
            (_, Field::ManagerCost) => Some(&mut self.manager_month_cost),
            (_, Field::ListeningHours) => Some(&mut self.listening_hours),
            (_, Field::ListeningCost) => Some(&mut self.listening_hourly_cost),
            (_, Field::Travel) => Some(&mut self.travel_per_month),
            (_, Field::ParallelRunning) => self.parallel_running.get_mut(path.item?),
            (_, Field::DipPerContact) => Some(&mut self.dip_per_contact),
            (_, Field::DipMonths) => Some(&mut self.dip_months),
            _ => None,
        }
    }
}
