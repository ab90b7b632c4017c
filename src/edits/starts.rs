//! What new things start from: usual values where there are any, harmless ones elsewhere.

use super::ChannelKind;
use punnus_engine::country;
use punnus_engine::deferred::Clock;
use punnus_engine::draft::{
    AgreementDraft, AvoidableDraft, CampaignDraft, ChannelDraft, ChatDraft, ClosedDoorDraft, ContractDraft,
    CountedDraft, DeferredDraft, DeskDraft, HandleTimesDraft, InHouseDraft, KindDraft, NewHiresDraft,
    OfferDraft, OneOffKind, OwnOneOffDraft, OwnSideDraft, ProfileDraft, QuoteDraft, RampDraft, ScenarioDraft,
    ServiceDraft, Template,
};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::{HourClass, SupplementDraft, TimedDraft};
use punnus_engine::pooled_target::Held;
use punnus_engine::pricing::{
    ClauseDraft, ComponentDraft, ContactsCounted, LevelTierDraft, OneOffDraft, PerDraft, TermsDraft,
    TierDraft,
};
use punnus_engine::queueing::ServiceDefinition;
use punnus_engine::scenario::Baseline;

/// What a field starts from in a country; nothing where there is no usual value.
pub(super) fn value(country: Option<Country>, field: Field) -> f64 {
    let start = match country {
        Some(country) => country::start_in(country, field),
        None => field.spec().and_then(|spec| spec.start),
    };
    start.map_or(0.0, |start| start.value)
}

fn usual(field: Field) -> f64 {
    value(None, field)
}

const WEEKDAYS: [&str; 8] =
    ["08:00-16:00", "08:00-16:00", "08:00-16:00", "08:00-16:00", "08:00-16:00", "", "", ""];

/// A phone channel, open as another one is.
pub(super) fn channel(name: String, like: Option<&ChannelDraft>) -> ChannelDraft {
    ChannelDraft {
        name,
        kind: KindDraft::Phone,
        service: Some(service()),
        contacts_per_month: 0.0,
        season: [usual(Field::Season); 12],
        growth: usual(Field::Growth),
        campaigns: Vec::new(),
        handle_time_s: 300.0,
        after_call_s: usual(Field::AfterCall),
        first_contact_resolution: usual(Field::FirstContactResolution),
        repeats_per_unresolved: usual(Field::Repeats),
        counted: CountedDraft::WhileOpen,
        opening: like.map_or_else(|| WEEKDAYS.map(ToOwned::to_owned), |like| like.opening.clone()),
        opening_wanted: like.and_then(|like| like.opening_wanted.clone()),
        closed_door: Some(closed_door()),
        lost_contact_value: usual(Field::LostValue),
        profile: like.map_or(ProfileDraft::Template(Template::Office), |like| like.profile.clone()),
    }
}

pub(super) fn kind(kind: ChannelKind) -> KindDraft {
    match kind {
        ChannelKind::Phone => KindDraft::Phone,
        ChannelKind::Chat => {
            KindDraft::Chat(ChatDraft { at_once: usual(Field::AtOnce), overhead: usual(Field::Overhead) })
        }
        ChannelKind::Deferred => KindDraft::Deferred(DeferredDraft {
            target: usual(Field::DeadlineShare),
            within_h: usual(Field::Deadline),
            clock: Clock::Opening,
        }),
    }
}

pub(super) fn service() -> ServiceDraft {
    ServiceDraft {
        target: usual(Field::Target),
        held: Held::default(),
        answer_within_s: usual(Field::AnswerWithin),
        definition: ServiceDefinition::default(),
        patience_s: Some(usual(Field::Patience)),
        abandonment_limit: None,
        redial: usual(Field::Redial),
        occupancy_cap: usual(Field::OccupancyCap),
        minimum_agents: usual(Field::MinimumAgents),
    }
}

pub(super) fn closed_door() -> ClosedDoorDraft {
    ClosedDoorDraft {
        returns: usual(Field::Returns),
        returns_over_hours: usual(Field::ReturnsOver),
        turns: None,
    }
}

pub(super) const fn campaign() -> CampaignDraft {
    CampaignDraft { month: 1.0, contacts: 0.0 }
}

pub(super) fn new_hires(country: Option<Country>) -> NewHiresDraft {
    NewHiresDraft {
        handle_time: value(country, Field::NewHandleTime),
        weeks: value(country, Field::SlowWeeks),
    }
}

/// An evening from 18 to 23, a night from 23 to 6; what they bring waits to be filled in.
pub(super) fn timed(class: HourClass) -> TimedDraft {
    let hours = if class == HourClass::Night { "23:00-06:00" } else { "18:00-23:00" };
    TimedDraft { hours: hours.to_owned(), supplement: SupplementDraft::Share(0.0) }
}

/// A name and one price.
pub(super) fn quote(name: String) -> QuoteDraft {
    let mut terms = TermsDraft::priced(PerDraft::Contact(ContactsCounted::Answered), 0.0);
    terms.one_offs.push(one_off());
    QuoteDraft {
        name,
        terms,
        offers: Vec::new(),
        desk: DeskDraft::Dedicated,
        labour_cost_per_hour: None,
        silent_on: Vec::new(),
        agreement: AgreementDraft::usual(),
        own_side: OwnSideDraft::usual(),
        ramp: RampDraft::default(),
    }
}

pub(super) const fn offer(channel: String) -> OfferDraft {
    OfferDraft { channel, opening: None, target: None, answer_within_s: None, within_h: None }
}

pub(super) fn price() -> ComponentDraft {
    ComponentDraft::new(PerDraft::Month, 0.0)
}

pub(super) const fn tier(price: f64) -> TierDraft {
    TierDraft { above: 0.0, price }
}

pub(super) fn one_off() -> OneOffDraft {
    OneOffDraft { month: usual(Field::OneOffMonth), amount: 0.0 }
}

pub(super) fn own_one_off() -> OwnOneOffDraft {
    OwnOneOffDraft { what: OneOffKind::Project, month: usual(Field::OneOffMonth), amount: 0.0 }
}

pub(super) fn clause(channel: String) -> ClauseDraft {
    ClauseDraft {
        channel,
        spread: Some(usual(Field::ClauseSpread)),
        cap: Some(usual(Field::ClauseCap)),
        tiers: vec![level()],
    }
}

pub(super) const fn level() -> LevelTierDraft {
    LevelTierDraft { level: 0.0, share: 0.0 }
}

/// Only the contract says them.
pub(super) fn level_asks(tier: Place) -> Vec<Path> {
    vec![Path::new(tier, Field::ClauseLevel), Path::new(tier, Field::ClauseShare)]
}

/// Half of the team stays in the first month, half of that in the next.
pub(super) fn parallel_running(before: Option<f64>) -> f64 {
    before.map_or_else(|| usual(Field::ParallelRunning), |before| before / 2.0)
}

/// A scenario with nothing in it but one channel without contacts, and usual values, in the currency of its country.
#[must_use]
pub fn blank(name: String, channel_name: String, country: Option<Country>, start: String) -> ScenarioDraft {
    let of = |field| value(country, field);
    ScenarioDraft {
        name,
        currency: country.map_or("EUR", country::currency).to_owned(),
        country,
        start,
        horizon_months: of(Field::Horizon),
        discount_rate: of(Field::DiscountRate),
        usable_idle: of(Field::UsableIdle),
        other_work_h_per_week: of(Field::OtherWork),
        channels: vec![channel(channel_name, None)],
        in_house: InHouseDraft {
            hourly_pay: of(Field::HourlyPay),
            supplements: None,
            holiday_cost: of(Field::HolidayCost),
            on_costs: of(Field::OnCosts),
            shrinkage: of(Field::Shrinkage),
            shrinkage_in_office: of(Field::ShrinkageInOffice),
            schedule_loss: of(Field::ScheduleLoss),
            weekly_hours: of(Field::WeeklyHours),
            contract: ContractDraft::Cheapest,
            whole_people: false,
            minimum_team: of(Field::MinimumTeam),
            premium_above_contract: of(Field::Premium),
            leavers_per_year: of(Field::Leavers),
            recruiting_cost: of(Field::RecruitingCost),
            training_weeks: of(Field::TrainingWeeks),
            handle_times: HandleTimesDraft::Measured,
            agents_per_leader: of(Field::Span),
            leader_monthly_pay: of(Field::LeaderPay),
            support_per_agent: of(Field::SupportPerAgent),
            support_monthly_pay: of(Field::SupportPay),
            licences_per_seat_month: of(Field::LicencesPerSeat),
            seats: None,
            workplace_per_fte_month: of(Field::Workplace),
            workplace_per_seat_month: of(Field::WorkplacePerSeat),
            it_per_month: of(Field::ItPerMonth),
            management_per_fte_month: of(Field::ManagementPerFte),
            avoidable_from: AvoidableDraft::default(),
            pay_index: of(Field::PayIndex),
            today: None,
            top_down: None,
            beside_other_work: None,
            experts: None,
            better: None,
            shifts: None,
        },
        baseline: Baseline::AtTarget,
        quotes: Vec::new(),
        trial_months: of(Field::TrialMonths),
        scorecard: None,
    }
}
