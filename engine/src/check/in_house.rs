//! Reading your own team.

use super::to_u16;
use crate::capacity::ContractRule;
use crate::draft::{
    AvoidableDraft, BesideDraft, BetterDraft, ContractDraft, ExpertsDraft, HandleTimesDraft, InHouseDraft,
    NewHiresDraft, TopDownDraft,
};
use crate::fields::{Field, Path, Place};
use crate::hour_classes::HourRules;
use crate::in_house::{AvoidableFrom, BesideOtherWork, Better, Experts, InHouse, NewHires, TopDown};
use crate::problem::{ProblemKind, Problems};
use crate::ramp::PhaseFactors;
use crate::shift_plan::{ShiftRules, ShiftRulesDraft, check_rules};
use crate::units::{
    Fte, FteRate, HourlyRate, Hours, MinutesEach, Money, MonthlyRate, Multiple, People, SeatRate, Seats,
    Share, Surcharge, Weeks,
};

/// The smallest hourly pay of which a known cost can be a multiple.
const LEAST_PAY_TO_SCALE: f64 = 0.01;

pub(super) fn read(draft: &InHouseDraft, problems: &mut Problems) -> Option<InHouse> {
    let at = |field| Path::new(Place::InHouse, field);
    let hourly_pay = problems.number(at(Field::HourlyPay), draft.hourly_pay, HourlyRate::new);
    let supplements = optional(draft.supplements.as_ref(), |rules| {
        HourRules::read_into(rules, Place::InHouse, Place::Supplement, problems)
    });
    let holiday_cost = problems.number(at(Field::HolidayCost), draft.holiday_cost, Surcharge::new);
    let on_costs = problems.number(at(Field::OnCosts), draft.on_costs, Surcharge::new);
    let shrinkage = problems.number(at(Field::Shrinkage), draft.shrinkage, Share::new);
    let shrinkage_in_office = read_in_office(draft, shrinkage, problems);
    let schedule_loss = problems.number(at(Field::ScheduleLoss), draft.schedule_loss, Surcharge::new);
    let weekly_hours = problems.number(at(Field::WeeklyHours), draft.weekly_hours, Hours::new);
    let contract = match draft.contract {
        ContractDraft::Cheapest => Some(ContractRule::Cheapest),
        ContractDraft::Peak => Some(ContractRule::Peak),
        ContractDraft::Given(hours) => {
            problems.number(at(Field::ContractedHours), hours, Hours::new).map(ContractRule::Given)
        }
    };
    let minimum_team = problems.number(at(Field::MinimumTeam), draft.minimum_team, Fte::new);
    let premium = problems.number(at(Field::Premium), draft.premium_above_contract, Surcharge::new);
    let leavers_per_year = problems.number(at(Field::Leavers), draft.leavers_per_year, Surcharge::new);
    let recruiting_cost = problems.number(at(Field::RecruitingCost), draft.recruiting_cost, Money::new);
    let training_weeks = problems.number(at(Field::TrainingWeeks), draft.training_weeks, Weeks::new);
    let new_hires = match draft.handle_times {
        HandleTimesDraft::Measured => Some(None),
        HandleTimesDraft::Tenured(new) => read_new_hires(new, problems).map(Some),
    };
    let agents_per_leader = problems.number(at(Field::Span), draft.agents_per_leader, People::new);
    let leader_monthly_pay =
        problems.number(at(Field::LeaderPay), draft.leader_monthly_pay, MonthlyRate::new);
    let support_per_agent =
        problems.number(at(Field::SupportPerAgent), draft.support_per_agent, Surcharge::new);
    let support_monthly_pay =
        problems.number(at(Field::SupportPay), draft.support_monthly_pay, MonthlyRate::new);
    let licences = problems.number(at(Field::LicencesPerSeat), draft.licences_per_seat_month, SeatRate::new);
    let seats = optional(draft.seats, |seats| problems.number(at(Field::Seats), seats, Seats::new));
    let workplace = problems.number(at(Field::Workplace), draft.workplace_per_fte_month, FteRate::new);
    let workplace_per_seat =
        problems.number(at(Field::WorkplacePerSeat), draft.workplace_per_seat_month, SeatRate::new);
    let it = problems.number(at(Field::ItPerMonth), draft.it_per_month, MonthlyRate::new);
    let management =
        problems.number(at(Field::ManagementPerFte), draft.management_per_fte_month, FteRate::new);
    let avoidable_from = read_avoidable(draft.avoidable_from, problems);
    let pay_index = problems.number(at(Field::PayIndex), draft.pay_index, Surcharge::new);
    let today = optional(draft.today, |today| {
        problems.number(Path::new(Place::Today, Field::Heads), today.heads, Fte::new)
    });
    let top_down = optional(draft.top_down, |known| read_top_down(known, hourly_pay, problems));
    let beside_other_work = optional(draft.beside_other_work, |beside| read_beside(beside, problems));
    let experts = optional(draft.experts, |experts| read_experts(experts, problems));
    let better = optional(draft.better, |better| read_better(better, problems));
    Some(InHouse {
        hourly_pay: hourly_pay?,
        supplements: supplements?,
        holiday_cost: holiday_cost?,
        on_costs: on_costs?,
        shrinkage: shrinkage?,
        shrinkage_in_office: shrinkage_in_office?,
        schedule_loss: schedule_loss?,
        weekly_hours: weekly_hours?,
        contract: contract?,
        whole_people: draft.whole_people,
        minimum_team: minimum_team?,
        premium: premium?,
        leavers_per_year: leavers_per_year?,
        recruiting_cost: recruiting_cost?,
        training_weeks: training_weeks?,
        new_hires: new_hires?,
        agents_per_leader: agents_per_leader?,
        leader_monthly_pay: leader_monthly_pay?,
        support_per_agent: support_per_agent?,
        support_monthly_pay: support_monthly_pay?,
        licences: licences?,
        seats: seats?,
        workplace: workplace?,
        workplace_per_seat: workplace_per_seat?,
        it: it?,
        management: management?,
        avoidable_from: avoidable_from?,
        pay_index: pay_index?,
        today: today?,
        top_down: top_down?,
        beside_other_work: beside_other_work?,
        experts: experts?,
        better: better?,
    })
}

/// The shifts allowed, if any are named.
#[expect(clippy::option_option, reason = "what cannot be read is not what is absent")]
pub(super) fn read_shifts(
    draft: Option<&ShiftRulesDraft>,
    problems: &mut Problems,
) -> Option<Option<ShiftRules>> {
    optional(draft, |draft| match check_rules(draft) {
        Ok(rules) => Some(rules),
        Err(found) => {
            for problem in found {
                problems.push(Path::new(Place::InHouse, Field::Shifts), ProblemKind::Shifts(problem));
            }
            None
        }
    })
}

/// Reads what is there; nothing if that cannot be read.
#[expect(clippy::option_option, reason = "what cannot be read is not what is absent")]
fn optional<D, T>(draft: Option<D>, read: impl FnOnce(D) -> Option<T>) -> Option<Option<T>> {
    match draft {
        Some(draft) => read(draft).map(Some),
        None => Some(None),
    }
}

/// The part of the shrinkage that is in the office; at most all of it.
fn read_in_office(draft: &InHouseDraft, shrinkage: Option<Share>, problems: &mut Problems) -> Option<Share> {
    let path = Path::new(Place::InHouse, Field::ShrinkageInOffice);
    let in_office = problems.number(path, draft.shrinkage_in_office, Share::new)?;
    match shrinkage {
        Some(all) if in_office > all => {
            let kind = ProblemKind::InOfficeAboveAll { found: in_office.value(), all: all.value() };
            problems.push(path, kind);
            None
        }
        _ => Some(in_office),
    }
}

fn read_new_hires(draft: NewHiresDraft, problems: &mut Problems) -> Option<NewHires> {
    let at = |field| Path::new(Place::NewHires, field);
    let handle_time = problems.number(at(Field::NewHandleTime), draft.handle_time, Multiple::new);
    let weeks = problems.number(at(Field::SlowWeeks), draft.weeks, Weeks::new);
    Some(NewHires { handle_time: handle_time?, weeks: weeks? })
}

fn read_avoidable(draft: AvoidableDraft, problems: &mut Problems) -> Option<AvoidableFrom> {
    let mut month = |field, month| {
        optional(month, |month| problems.number(Path::new(Place::Avoidable, field), month, to_u16))
    };
    let pay = month(Field::AvoidablePay, draft.pay);
    let supervision = month(Field::AvoidableSupervision, draft.supervision);
    let support = month(Field::AvoidableSupport, draft.support);
    let licences = month(Field::AvoidableLicences, draft.licences);
    let workplace = month(Field::AvoidableWorkplace, draft.workplace);
    let it = month(Field::AvoidableIt, draft.it);
    let management = month(Field::AvoidableManagement, draft.management);
    Some(AvoidableFrom {
        pay: pay?,
        supervision: supervision?,
        support: support?,
        licences: licences?,
        workplace: workplace?,
        it: it?,
        management: management?,
    })
}

fn read_top_down(
    draft: TopDownDraft,
    hourly_pay: Option<HourlyRate>,
    problems: &mut Problems,
) -> Option<TopDown> {
    let at = |field| Path::new(Place::TopDown, field);
    let yearly_cost = problems.number(at(Field::YearlyCost), draft.yearly_cost, Money::new);
    let heads = problems.number(at(Field::Heads), draft.heads, Fte::new);
    if hourly_pay.is_some_and(|pay| pay.value() < LEAST_PAY_TO_SCALE) {
        let kind = ProblemKind::NothingToScale { least: LEAST_PAY_TO_SCALE };
        problems.push(at(Field::YearlyCost), kind);
        return None;
    }
    Some(TopDown { yearly_cost: yearly_cost?, heads: heads? })
}

fn read_beside(draft: BesideDraft, problems: &mut Problems) -> Option<BesideOtherWork> {
    let at = |field| Path::new(Place::Beside, field);
    let people_present = problems.number(at(Field::PeoplePresent), draft.people_present, Fte::new);
    let busy = problems.number(at(Field::BusyShare), draft.busy_share, Share::new);
    let lost_focus = problems.number(at(Field::LostFocus), draft.lost_focus_minutes, MinutesEach::new);
    let hourly_cost = problems.number(at(Field::HourlyCost), draft.hourly_cost, HourlyRate::new);
    Some(BesideOtherWork {
        people_present: people_present?,
        busy: busy?,
        lost_focus: lost_focus?,
        hourly_cost: hourly_cost?,
    })
}

fn read_experts(draft: ExpertsDraft, problems: &mut Problems) -> Option<Experts> {
    let at = |field| Path::new(Place::Experts, field);
    let routine = problems.number(at(Field::RoutineShare), draft.routine_share, Share::new);
    let minutes = problems.number(at(Field::ExpertMinutes), draft.minutes_each, MinutesEach::new);
    let hourly_cost = problems.number(at(Field::HourlyCost), draft.hourly_cost, HourlyRate::new);
    let escalated = problems.number(at(Field::EscalationShare), draft.escalation_share, Share::new);
    Some(Experts { routine: routine?, minutes: minutes?, hourly_cost: hourly_cost?, escalated: escalated? })
}

fn read_better(draft: BetterDraft, problems: &mut Problems) -> Option<Better> {
    let at = |field| Path::new(Place::Better, field);
    let from_month = problems.number(at(Field::BetterFrom), draft.from_month, to_u16);
    let handle_time = problems.number(at(Field::BetterHandleTime), draft.handle_time, Multiple::new);
    let resolution =
        problems.number(at(Field::BetterResolution), draft.first_contact_resolution, Multiple::new);
    let factors = PhaseFactors { handle_time: handle_time?, resolution: resolution? };
    Some(Better { from_month: from_month?, factors, by: draft.by })
}
