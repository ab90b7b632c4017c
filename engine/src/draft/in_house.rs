//! Your own team as it is written down.

use super::present;
use crate::fields::Field;
use crate::hour_classes::HourRulesDraft;
use crate::ramp::BetterBy;
use crate::shift_plan::ShiftRulesDraft;
use serde::{Deserialize, Serialize};

/// Your own team.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InHouseDraft {
    /// An agent's pay per paid hour.
    pub hourly_pay: f64,
    /// What evenings, nights, weekends and public holidays bring on top; null for nothing.
    #[serde(deserialize_with = "present")]
    pub supplements: Option<HourRulesDraft>,
    /// Cost of holidays beyond pay during leave, as a share of pay.
    pub holiday_cost: f64,
    /// Employer's on-costs, as a share of pay and holiday cost.
    pub on_costs: f64,
    /// Share of paid time not available for contacts: leave, illness, breaks, training, meetings.
    pub shrinkage: f64,
    /// The part of it in the office, also as a share of paid time: breaks, training, meetings. At most all of it.
    pub shrinkage_in_office: f64,
    /// What whole shifts overstaff, as a share of the hours needed.
    pub schedule_loss: f64,
    /// Paid hours of a full-time employee a week.
    pub weekly_hours: f64,
    /// How many hours are contracted for each working day, Monday to Friday, of a year.
    pub contract: ContractDraft,
    /// Whether only whole full-time employees are contracted as agents.
    pub whole_people: bool,
    /// The smallest team of agents, in full-time employees.
    pub minimum_team: f64,
    /// What an hour above the contract costs more, as a share of pay.
    pub premium_above_contract: f64,
    /// Agents who leave and are replaced in a year, as a share of all.
    pub leavers_per_year: f64,
    /// What finding one costs, before training.
    pub recruiting_cost: f64,
    /// Weeks a new agent is paid before taking contacts.
    pub training_weeks: f64,
    /// Whose handle times the channels have.
    pub handle_times: HandleTimesDraft,
    /// Agents for one team leader.
    pub agents_per_leader: f64,
    /// A team leader's pay a month, before on-costs.
    pub leader_monthly_pay: f64,
    /// Full-time employees in planning, quality and analysis for each agent.
    pub support_per_agent: f64,
    /// Their pay a month, before on-costs.
    pub support_monthly_pay: f64,
    /// Licences and telephony for a seat and month, where they are not in the workplace's cost.
    pub licences_per_seat_month: f64,
    /// How many seats there are; null for as many as the agents present take in 95 of 100 half-hours.
    #[serde(deserialize_with = "present")]
    pub seats: Option<f64>,
    /// Workplace, equipment, licences and telephony for a full-time agent and month.
    pub workplace_per_fte_month: f64,
    /// Workplace for a seat and month, where it is not counted by agents.
    pub workplace_per_seat_month: f64,
    /// Systems that cost the same whoever works with them, a month.
    pub it_per_month: f64,
    /// Management and human resources for a full-time agent and month.
    pub management_per_fte_month: f64,
    /// From when each cost may shrink after work has gone elsewhere.
    pub avoidable_from: AvoidableDraft,
    /// Yearly rise of all these costs, from month 13 on.
    pub pay_index: f64,
    /// The team as it is today; null if only the team for the target is looked at.
    #[serde(deserialize_with = "present")]
    pub today: Option<TodayDraft>,
    /// What the team is known to cost; null if the lines above are what it costs.
    #[serde(deserialize_with = "present")]
    pub top_down: Option<TopDownDraft>,
    /// Contacts answered by people who have other work; null if there are none such.
    #[serde(deserialize_with = "present")]
    pub beside_other_work: Option<BesideDraft>,
    /// Experts whose time routine contacts take; null if there are none such.
    #[serde(deserialize_with = "present")]
    pub experts: Option<ExpertsDraft>,
    /// From when the team is better than was measured; null if it stays as it is.
    #[serde(deserialize_with = "present")]
    pub better: Option<BetterDraft>,
    /// Which shifts are allowed, to compute `schedule_loss` from ([`crate::shift_plan::own_team_task`]); null if it
    /// is guessed. A comparison counts with `schedule_loss` as it is written.
    #[serde(deserialize_with = "present")]
    pub shifts: Option<ShiftRulesDraft>,
}

/// Who is employed for the year; need above it is worked at a premium, need below it is paid all the same.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContractDraft {
    /// Whatever costs least over twelve months.
    Cheapest,
    /// Enough for the busiest of twelve months.
    Peak,
    /// So many paid hours a working day.
    Given(f64),
}

/// Whose handle times the channels have.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandleTimesDraft {
    /// Those measured over all agents, new ones among them: their slow weeks are within.
    Measured,
    /// A tenured agent's: new agents' slow weeks cost extra.
    Tenured(NewHiresDraft),
}

/// How slow new agents are.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewHiresDraft {
    /// Their handle time, as a multiple of a tenured agent's.
    pub handle_time: f64,
    /// For so many weeks after training.
    pub weeks: f64,
}

/// The contract month from which a cost may shrink, counted from 1; null for never.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AvoidableDraft {
    /// Pay and what follows it: supplements, holiday cost, on-costs, replacing leavers.
    #[serde(deserialize_with = "present")]
    pub pay: Option<f64>,
    /// Team leaders.
    #[serde(deserialize_with = "present")]
    pub supervision: Option<f64>,
    /// Planning, quality and analysis.
    #[serde(deserialize_with = "present")]
    pub support: Option<f64>,
    /// Licences and telephony.
    #[serde(deserialize_with = "present")]
    pub licences: Option<f64>,
    /// Workplaces, by agents or seats.
    #[serde(deserialize_with = "present")]
    pub workplace: Option<f64>,
    /// Systems.
    #[serde(deserialize_with = "present")]
    pub it: Option<f64>,
    /// Management and human resources.
    #[serde(deserialize_with = "present")]
    pub management: Option<f64>,
}

/// The start values of [`Field::spec`]; systems never shrink.
impl Default for AvoidableDraft {
    fn default() -> Self {
        let start = |field: Field| field.spec().and_then(|spec| spec.start).map(|start| start.value);
        Self {
            pay: start(Field::AvoidablePay),
            supervision: start(Field::AvoidableSupervision),
            support: start(Field::AvoidableSupport),
            licences: start(Field::AvoidableLicences),
            workplace: start(Field::AvoidableWorkplace),
            it: start(Field::AvoidableIt),
            management: start(Field::AvoidableManagement),
        }
    }
}

/// The team as it is today: given heads, paid as given; the service that results.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TodayDraft {
    /// Full-time employees.
    pub heads: f64,
}

/// What the team is known to cost: all lines are scaled so that those of the team with these heads come to it over
/// the first twelve months.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopDownDraft {
    /// Cost of twelve months.
    pub yearly_cost: f64,
    /// Full-time employees in them.
    pub heads: f64,
}

/// Contacts answered beside other work: cost = answered × (handle time + lost focus) × hourly cost.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BesideDraft {
    /// How many who answer are present.
    pub people_present: f64,
    /// Share of their time in which they cannot answer.
    pub busy_share: f64,
    /// Minutes it takes to find back into their work after each contact.
    pub lost_focus_minutes: f64,
    /// What an hour of theirs costs, on-costs and all else included.
    pub hourly_cost: f64,
}

/// Experts whose time routine contacts take until somebody else answers them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpertsDraft {
    /// Share of contacts that are routine and reach them today.
    pub routine_share: f64,
    /// Minutes each takes of their time.
    pub minutes_each: f64,
    /// What an hour of theirs costs, on-costs and all else included.
    pub hourly_cost: f64,
    /// Share of the contacts taken off them that comes back.
    pub escalation_share: f64,
}

/// A better value, as that of a vendor's last phase: with a new system, or by what the vendor does as well. What the
/// channels say of handle time and resolution is what was measured, and a vendor's multiples stay multiples of that.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BetterDraft {
    /// The first month in which it holds, counted from the first month compared.
    pub from_month: f64,
    /// The own team's handle time from then on, as a multiple of what was measured.
    pub handle_time: f64,
    /// Its first-contact resolution, likewise; never more than all is resolved.
    pub first_contact_resolution: f64,
    /// What it rests on.
    pub by: BetterBy,
}

impl InHouseDraft {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub(super) fn number_mut(&mut self, field: Field) -> Option<&mut f64> {
        match field {
            Field::HourlyPay => Some(&mut self.hourly_pay),
            Field::HolidayCost => Some(&mut self.holiday_cost),
            Field::OnCosts => Some(&mut self.on_costs),
            Field::Shrinkage => Some(&mut self.shrinkage),
            Field::ShrinkageInOffice => Some(&mut self.shrinkage_in_office),
            Field::ScheduleLoss => Some(&mut self.schedule_loss),
            Field::WeeklyHours => Some(&mut self.weekly_hours),
            Field::ContractedHours => match &mut self.contract {
                ContractDraft::Given(hours) => Some(hours),
                ContractDraft::Cheapest | ContractDraft::Peak => None,
            },
            Field::MinimumTeam => Some(&mut self.minimum_team),
            Field::Premium => Some(&mut self.premium_above_contract),
            Field::Leavers => Some(&mut self.leavers_per_year),
            Field::RecruitingCost => Some(&mut self.recruiting_cost),
            Field::TrainingWeeks => Some(&mut self.training_weeks),
            Field::Span => Some(&mut self.agents_per_leader),
            Field::LeaderPay => Some(&mut self.leader_monthly_pay),
            Field::SupportPerAgent => Some(&mut self.support_per_agent),
            Field::SupportPay => Some(&mut self.support_monthly_pay),
            Field::LicencesPerSeat => Some(&mut self.licences_per_seat_month),
            Field::Workplace => Some(&mut self.workplace_per_fte_month),
            Field::WorkplacePerSeat => Some(&mut self.workplace_per_seat_month),
            Field::ItPerMonth => Some(&mut self.it_per_month),
            Field::ManagementPerFte => Some(&mut self.management_per_fte_month),
            Field::PayIndex => Some(&mut self.pay_index),
            _ => None,
        }
    }

    pub(super) fn new_hires_mut(&mut self, field: Field) -> Option<&mut f64> {
        match (&mut self.handle_times, field) {
            (HandleTimesDraft::Tenured(new), Field::NewHandleTime) => Some(&mut new.handle_time),
            (HandleTimesDraft::Tenured(new), Field::SlowWeeks) => Some(&mut new.weeks),
            _ => None,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub(super) fn avoidable_mut(&mut self, field: Field) -> Option<&mut Option<f64>> {
        let from = &mut self.avoidable_from;
        match field {
            Field::AvoidablePay => Some(&mut from.pay),
            Field::AvoidableSupervision => Some(&mut from.supervision),
            Field::AvoidableSupport => Some(&mut from.support),
            Field::AvoidableLicences => Some(&mut from.licences),
            Field::AvoidableWorkplace => Some(&mut from.workplace),
            Field::AvoidableIt => Some(&mut from.it),
            Field::AvoidableManagement => Some(&mut from.management),
            _ => None,
        }
    }

    pub(super) fn today_mut(&mut self, field: Field) -> Option<&mut f64> {
        self.today.as_mut().filter(|_| field == Field::Heads).map(|today| &mut today.heads)
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub(super) fn top_down_mut(&mut self, field: Field) -> Option<&mut f64> {
        let known = self.top_down.as_mut()?;
        match field {
            Field::YearlyCost => Some(&mut known.yearly_cost),
            Field::Heads => Some(&mut known.heads),
            _ => None,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub(super) fn beside_mut(&mut self, field: Field) -> Option<&mut f64> {
        let beside = self.beside_other_work.as_mut()?;
        match field {
            Field::PeoplePresent => Some(&mut beside.people_present),
            Field::BusyShare => Some(&mut beside.busy_share),
            Field::LostFocus => Some(&mut beside.lost_focus_minutes),
            Field::HourlyCost => Some(&mut beside.hourly_cost),
            _ => None,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub(super) fn experts_mut(&mut self, field: Field) -> Option<&mut f64> {
        let experts = self.experts.as_mut()?;
        match field {
            Field::RoutineShare => Some(&mut experts.routine_share),
            Field::ExpertMinutes => Some(&mut experts.minutes_each),
            Field::HourlyCost => Some(&mut experts.hourly_cost),
            Field::EscalationShare => Some(&mut experts.escalation_share),
            _ => None,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub(super) fn better_mut(&mut self, field: Field) -> Option<&mut f64> {
        let better = self.better.as_mut()?;
        match field {
            Field::BetterFrom => Some(&mut better.from_month),
            Field::BetterHandleTime => Some(&mut better.handle_time),
            Field::BetterResolution => Some(&mut better.first_contact_resolution),
            _ => None,
        }
    }
}
