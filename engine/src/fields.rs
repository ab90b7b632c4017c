//! Every input: its name in files, its unit, what is allowed, and where its start value comes from.
//!
//! This is data. A default without a source does not exist: [`Start::source`] is not optional.
//!
//! Start values here are general ones; those of pay, on-costs and holiday cost are Finnish or Nordic. What a country
//! starts from is told by [`crate::country::start_in`], which falls back to them.

use crate::cited::Cited;
use crate::hour_classes::HourClass;
use crate::scorecard::MAX_SCORE;
use crate::units::Unit;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How far a figure can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Published, by someone without a stake in it.
    Published,
    /// From a seller's page: illustrative, never a fact.
    Weak,
    /// Chosen for this model, without a published source.
    Assumption,
}

/// Where a start value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Publication or page; for an assumption, what it rests on.
    pub cited: Cited,
    /// The year the figure speaks of; where none is stated, the year it was read or chosen.
    pub as_of: u16,
    /// How far to trust it.
    pub strength: Strength,
}

/// A start value; users replace it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Start {
    /// In the field's unit.
    pub value: f64,
    /// Where it comes from.
    pub source: Source,
}

/// What a numeric field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spec {
    /// Unit of the number, in files and here.
    pub unit: Unit,
    /// Smallest value allowed.
    pub min: f64,
    /// Largest value allowed.
    pub max: f64,
    /// Whether only whole numbers are allowed.
    pub whole: bool,
    /// The value to start from, where there is a usual one.
    pub start: Option<Start>,
}

macro_rules! fields {
    ($($variant:ident $key:literal),* $(,)?) => {
        /// An input of the model.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "described by `spec` and in the scenario's documentation")]
        pub enum Field { $($variant),* }

        impl Field {
            /// Every field.
            pub const ALL: &[Field] = &[$(Field::$variant),*];

            /// Its name in a scenario file.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Field::$variant => $key),* }
            }
        }
    };
}

fields! {
    Name "name",
    Currency "currency",
    Start "start",
    Horizon "horizon_months",
    DiscountRate "discount_rate",
    UsableIdle "usable_idle",
    OtherWork "other_work_h_per_week",
    Channels "channels",
    ContactsPerMonth "contacts_per_month",
    Season "season",
    Growth "growth",
    Campaigns "campaigns",
    CampaignMonth "month",
    CampaignContacts "contacts",
    HandleTime "handle_time_s",
    AfterCall "after_call_s",
    FirstContactResolution "first_contact_resolution",
    Repeats "repeats_per_unresolved",
    Opening "opening",
    OpeningWanted "opening_wanted",
    Returns "returns",
    ReturnsOver "returns_over_hours",
    TurnsTo "to",
    TurnsShare "share",
    LostValue "lost_contact_value",
    Profile "profile",
    AtOnce "at_once",
    Overhead "overhead",
    DeadlineShare "target",
    Deadline "within_h",
    Service "service",
    ClosedDoor "closed_door",
    Target "target",
    AnswerWithin "answer_within_s",
    Patience "patience_s",
    AbandonmentLimit "abandonment_limit",
    Redial "redial",
    OccupancyCap "occupancy_cap",
    MinimumAgents "minimum_agents",
    HourlyPay "hourly_pay",
    HolidayCost "holiday_cost",
    OnCosts "on_costs",
    Shrinkage "shrinkage",
    ScheduleLoss "schedule_loss",
    WeeklyHours "weekly_hours",
    Span "agents_per_leader",
    LeaderPay "leader_monthly_pay",
    Workplace "workplace_per_fte_month",
    ContractedHours "contract.given",
    Premium "premium_above_contract",
    PayIndex "pay_index",
    SupplementHours "hours",
    SupplementShare "share",
    SupplementPerHour "per_hour",
    SupplementOrder "supplements.overlap.only_first",
    Shifts "shifts",
    ShrinkageInOffice "shrinkage_in_office",
    MinimumTeam "minimum_team",
    Leavers "leavers_per_year",
    RecruitingCost "recruiting_cost",
    TrainingWeeks "training_weeks",
    NewHandleTime "handle_time",
    SlowWeeks "weeks",
    SupportPerAgent "support_per_agent",
    SupportPay "support_monthly_pay",
    LicencesPerSeat "licences_per_seat_month",
    WorkplacePerSeat "workplace_per_seat_month",
    Seats "seats",
    ItPerMonth "it_per_month",
    ManagementPerFte "management_per_fte_month",
    AvoidablePay "pay",
    AvoidableSupervision "supervision",
    AvoidableSupport "support",
    AvoidableLicences "licences",
    AvoidableWorkplace "workplace",
    AvoidableIt "it",
    AvoidableManagement "management",
    Heads "heads",
    YearlyCost "yearly_cost",
    PeoplePresent "people_present",
    BusyShare "busy_share",
    LostFocus "lost_focus_minutes",
    HourlyCost "hourly_cost",
    RoutineShare "routine_share",
    ExpertMinutes "minutes_each",
    EscalationShare "escalation_share",
    BetterFrom "from_month",
    BetterHandleTime "handle_time",
    BetterResolution "first_contact_resolution",
    Baseline "baseline",
    Quotes "quotes",
    Offers "offers",
    OfferedChannel "channel",
    OfferedTarget "target",
    OfferedWithin "answer_within_s",
    OfferedDeadline "within_h",
    SharedMultiple "shared_multiple",
    SharedErlangs "shared_erlangs",
    Prices "prices",
    PricePerContact "price",
    PricePerMinute "price",
    PricePerHour "price",
    PricePerMonth "price",
    PricePerFte "price",
    PricePerSeat "price",
    BillingStep "per.minute.billing_step_s",
    InOfficeShrinkage "per.hour.logged_in",
    HoursPerFte "per.fte.hours_per_fte",
    FteStep "per.fte.billing_step",
    FtePremium "per.fte.premium_above_contract",
    SeatsGiven "per.seat.given",
    PriceChannels "channels",
    Tiers "tiers.steps",
    TierAbove "above",
    BandAgreed "agreed",
    BandWidth "width",
    BandAbove "above_price",
    BandMissing "credit_per_missing",
    VolumeMinimum "volume_minimum",
    Supplements "supplements",
    ValidFrom "from_month",
    ValidUntil "until_month",
    OneOffs "one_offs",
    OneOffMonth "month",
    OneOffAmount "amount",
    IndexFrom "index_from_month",
    MonthlyMinimum "monthly_minimum",
    Bonuses "bonuses",
    Credits "credits",
    CreditsFrom "credits_from_month",
    ClauseChannel "channel",
    ClauseSpread "spread",
    ClauseCap "cap",
    ClauseTiers "tiers",
    ClauseLevel "level",
    ClauseShare "share",
    VendorCurrency "currency.code",
    ExchangeRate "currency.rate",
    VatRate "vat_rate",
    VatNotDeductible "vat_not_deductible",
    PassThrough "pass_through",
    QuoteIndex "index",
    Management "contract_management",
    VendorHourCost "labour_cost_per_hour",
    SilentOn "silent_on",
    Scorecard "scorecard",
    CriterionWeight "weight",
    LeastScore "least_score",
    Score "scores",
    TrialMonths "trial_months",
    Agreement "agreement",
    Scope "scope",
    ScopeChannel "scope.channels",
    OnlyMonths "only_months",
    GoLive "go_live_month",
    Handover "handover",
    Term "term_months",
    Notice "notice_months",
    OptOut "opt_out_month",
    EndsWith "ends_with_month",
    RoutineScope "share",
    OverflowFewer "fewer",
    OverflowTimes "times",
    RoutineHandleTime "handle_time",
    RoutineResolution "first_contact_resolution",
    ExitAmount "amount",
    ExitMonths "months_of_fee",
    ExitShare "share_of_rest",
    Managers "managers",
    ManagerCost "manager_month_cost",
    ListeningHours "listening_hours",
    ListeningCost "listening_hourly_cost",
    Travel "travel_per_month",
    ParallelRunning "parallel_running",
    DipPerContact "dip_per_contact",
    DipMonths "dip_months",
    OwnOneOffs "one_offs",
    RampEnds "phase_ends_month",
    RampHandleTime "handle_time",
    RampResolution "first_contact_resolution",
}

const fn start(value: f64, cited: Cited, as_of: u16, strength: Strength) -> Option<Start> {
    Some(Start { value, source: Source { cited, as_of, strength } })
}

const fn assumed(value: f64, cited: Cited) -> Option<Start> {
    start(value, cited, 2026, Strength::Assumption)
}

const fn spec(unit: Unit, min: f64, max: f64, start: Option<Start>) -> Spec {
    Spec { unit, min, max, whole: false, start }
}

const fn whole(unit: Unit, min: f64, max: f64, start: Option<Start>) -> Spec {
    Spec { unit, min, max, whole: true, start }
}

impl Field {
    /// Unit, range and start value; nothing for a field that holds no number.
    ///
    /// Fields with several values (the phases of a ramp) share one range; their start values are in
    /// [`crate::draft::RampDraft::default`].
    #[must_use]
    pub fn spec(self) -> Option<Spec> {
        use Strength::{Published, Weak};
        let spec = match self {
            Field::Name
            | Field::Currency
            | Field::Start
            | Field::Channels
            | Field::Campaigns
            | Field::Opening
            | Field::OpeningWanted
            | Field::TurnsTo
            | Field::Service
            | Field::ClosedDoor
            | Field::Baseline
            | Field::Agreement
            | Field::Scope
            | Field::ScopeChannel
            | Field::SilentOn
            | Field::Scorecard
            | Field::OwnOneOffs
            | Field::Offers
            | Field::OfferedChannel
            | Field::Profile
            | Field::SupplementHours
            | Field::SupplementOrder
            | Field::Shifts
            | Field::Quotes
            | Field::Prices
            | Field::PriceChannels
            | Field::Tiers
            | Field::Supplements
            | Field::OneOffs
            | Field::Bonuses
            | Field::Credits
            | Field::ClauseChannel
            | Field::ClauseTiers
            | Field::VendorCurrency => return None,
            Field::Horizon => whole(Unit::Months, 1.0, 120.0, assumed(36.0, Cited::ContractTerm)),
            Field::DiscountRate => spec(Unit::SharePerYear, 0.0, 0.5, assumed(0.08, Cited::CostOfCapital)),
            Field::UsableIdle => spec(Unit::Share, 0.0, 1.0, assumed(0.6, Cited::IdleTooShort)),
            Field::OtherWork => spec(Unit::HoursPerWeek, 0.0, 100_000.0, assumed(0.0, Cited::NoneUntilKnown)),
            Field::AfterCall => spec(Unit::Seconds, 0.0, 7_200.0, assumed(0.0, Cited::WithinHandleTime)),
            Field::TurnsShare => spec(Unit::Share, 0.0, 1.0, assumed(0.1, Cited::WriteInstead)),
            Field::DeadlineShare => {
                spec(Unit::Share, 1e-6, 0.999_999, start(0.95, Cited::DeadlineInContracts, 2026, Weak))
            }
            Field::Deadline => spec(Unit::Hours, 0.1, 744.0, assumed(8.0, Cited::WorkingDay)),
            Field::OfferedTarget => spec(Unit::Share, 1e-6, 0.999_999, None),
            Field::OfferedWithin => spec(Unit::Seconds, 0.0, 3_600.0, None),
            Field::OfferedDeadline => spec(Unit::Hours, 0.1, 744.0, None),
            Field::SharedMultiple => spec(Unit::Factor, 0.0, 10_000.0, assumed(9.0, Cited::TenthOfDesk)),
            Field::SharedErlangs => spec(Unit::Erlangs, 0.0, 50_000.0, None),
            Field::ContactsPerMonth => spec(Unit::ContactsPerMonth, 0.0, 10_000_000.0, None),
            Field::Season => spec(Unit::Factor, 0.0, 100.0, assumed(1.0, Cited::EveryMonthAlike)),
            Field::Growth => spec(Unit::SharePerYear, -0.9, 2.0, assumed(0.0, Cited::NoGrowth)),
            Field::CampaignMonth => whole(Unit::Months, 1.0, 120.0, None),
            Field::CampaignContacts => spec(Unit::ContactsPerMonth, 0.0, 10_000_000.0, None),
            Field::HandleTime => spec(Unit::Seconds, 1.0, 7_200.0, None),
            Field::FirstContactResolution => {
                spec(Unit::Share, 0.0, 1.0, start(0.72, Cited::ResolutionSurveyed, 2026, Published))
            }
            Field::Repeats => spec(Unit::Factor, 0.0, 5.0, assumed(0.8, Cited::RepeatsDisagree)),
            Field::Returns => spec(Unit::Share, 0.0, 1.0, assumed(0.7, Cited::CallersReturn)),
            Field::ReturnsOver => spec(Unit::Hours, 0.5, 24.0, assumed(4.0, Cited::ReturnSoon)),
            Field::LostValue => {
                spec(Unit::MoneyPerContact, 0.0, 10_000.0, assumed(0.0, Cited::LostCallUnknown))
            }
            Field::AtOnce => whole(Unit::Factor, 1.0, 20.0, assumed(2.0, Cited::ChatsAtOnce)),
            Field::Overhead => spec(Unit::Share, 0.0, 2.0, assumed(0.35, Cited::ChatsStretch)),
            Field::Target => {
                spec(Unit::Share, 1e-6, 0.999_999, start(0.8, Cited::EightyInTwenty, 2026, Weak))
            }
            Field::AnswerWithin => {
                spec(Unit::Seconds, 0.0, 3_600.0, start(20.0, Cited::EightyInTwenty, 2026, Weak))
            }
            Field::Patience => spec(Unit::Seconds, 1.0, 86_400.0, assumed(180.0, Cited::PatienceAssumed)),
            Field::AbandonmentLimit => spec(Unit::Share, 0.001, 1.0, assumed(0.05, Cited::AbandonmentLimit)),
            Field::Redial => spec(Unit::Share, 0.0, 1.0, assumed(0.5, Cited::HangUpAndRedial)),
            Field::OccupancyCap => spec(Unit::Share, 0.3, 1.0, assumed(0.88, Cited::OccupancyNamed)),
            Field::MinimumAgents => whole(Unit::People, 1.0, 1_000.0, assumed(1.0, Cited::SomebodyAnswers)),
            Field::HourlyPay => {
                // 26 440 € a year ÷ (52 weeks · 37.5 h).
                let usual = start(13.56, Cited::AgentInNordics, 2018, Published);
                spec(Unit::MoneyPerHour, 0.0, 10_000.0, usual)
            }
            Field::HolidayCost => {
                // Half of a holiday pay of 9 to 11.5 %, scaled to a year's pay.
                let usual = assumed(0.045, Cited::FinnishHolidayBonus);
                spec(Unit::Share, 0.0, 0.5, usual)
            }
            Field::OnCosts => {
                spec(Unit::Share, 0.0, 1.0, start(0.215, Cited::OnCostsFinland, 2025, Published))
            }
            Field::Shrinkage => spec(Unit::Share, 0.0, 0.7, assumed(0.32, Cited::ShrinkageNamed)),
            Field::ScheduleLoss => spec(Unit::Share, 0.0, 1.0, assumed(0.08, Cited::WholeShifts)),
            Field::WeeklyHours => spec(Unit::HoursPerWeek, 1.0, 60.0, assumed(37.5, Cited::WeekInNordics)),
            Field::Span => spec(Unit::People, 1.0, 100.0, assumed(12.0, Cited::SpanOfControl)),
            Field::LeaderPay => {
                // 34 160 € a year ÷ 12.
                let usual = start(2_847.0, Cited::LeaderInNordics, 2018, Published);
                spec(Unit::MoneyPerMonth, 0.0, 1_000_000.0, usual)
            }
            Field::Workplace => {
                spec(Unit::MoneyPerFteMonth, 0.0, 100_000.0, assumed(350.0, Cited::WorkplaceOfAgent))
            }
            Field::ContractedHours => spec(Unit::Hours, 0.0, 1_000_000.0, None),
            Field::Premium => spec(Unit::Share, 0.0, 3.0, assumed(0.5, Cited::PremiumAboveContract)),
            Field::PayIndex => spec(Unit::SharePerYear, 0.0, 0.5, assumed(0.03, Cited::YearlyRiseOfPay)),
            // What is usual differs by country: see [`crate::hour_classes::StartingPoint`].
            Field::SupplementShare => spec(Unit::Share, 0.0, 5.0, None),
            Field::SupplementPerHour => spec(Unit::MoneyPerHour, 0.0, 10_000.0, None),
            Field::ShrinkageInOffice => spec(Unit::Share, 0.0, 0.7, assumed(0.12, Cited::InOfficeOfOwnTeam)),
            Field::MinimumTeam => spec(Unit::Fte, 0.0, 100_000.0, assumed(0.0, Cited::NoSmallestTeam)),
            Field::Leavers => spec(Unit::SharePerYear, 0.0, 3.0, assumed(0.1, Cited::LeaversNamed)),
            Field::RecruitingCost => spec(Unit::Money, 0.0, 1_000_000.0, None),
            Field::TrainingWeeks => {
                spec(Unit::Weeks, 0.0, 52.0, start(6.0, Cited::WeeksOfTraining, 2026, Weak))
            }
            Field::NewHandleTime => {
                spec(Unit::Factor, 1.0, 5.0, start(1.3, Cited::NewAgentsSlower, 2026, Published))
            }
            Field::SlowWeeks => {
                spec(Unit::Weeks, 0.0, 104.0, start(13.0, Cited::MonthsToProficiency, 2026, Published))
            }
            Field::SupportPerAgent => spec(Unit::Share, 0.0, 2.0, assumed(0.05, Cited::OneForTwenty)),
            Field::SupportPay => {
                spec(Unit::MoneyPerMonth, 0.0, 1_000_000.0, assumed(2_847.0, Cited::SupportAsLeader))
            }
            Field::LicencesPerSeat => {
                spec(Unit::MoneyPerSeatMonth, 0.0, 100_000.0, assumed(0.0, Cited::WithinWorkplace))
            }
            Field::WorkplacePerSeat => {
                spec(Unit::MoneyPerSeatMonth, 0.0, 100_000.0, assumed(0.0, Cited::WithinWorkplace))
            }
            Field::Seats => whole(Unit::Seats, 0.0, 100_000.0, None),
            Field::ItPerMonth => {
                spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, assumed(0.0, Cited::NoneUntilKnown))
            }
            Field::ManagementPerFte => {
                // 58 240 € a year ÷ 12 months ÷ 50 agents.
                let usual = assumed(97.0, Cited::ManagerForFifty);
                spec(Unit::MoneyPerFteMonth, 0.0, 100_000.0, usual)
            }
            Field::AvoidablePay => whole(Unit::Months, 1.0, 120.0, assumed(1.0, Cited::HoursMoved)),
            Field::AvoidableSupervision | Field::AvoidableSupport => {
                whole(Unit::Months, 1.0, 120.0, assumed(4.0, Cited::LeadersNotice))
            }
            Field::AvoidableLicences => whole(Unit::Months, 1.0, 120.0, assumed(4.0, Cited::LicencesNotice)),
            Field::AvoidableWorkplace => whole(Unit::Months, 1.0, 120.0, assumed(13.0, Cited::RoomAfterYear)),
            Field::AvoidableManagement => whole(Unit::Months, 1.0, 120.0, assumed(13.0, Cited::NextBudget)),
            // Systems are shared with others and stay: never avoidable unless somebody says so.
            Field::AvoidableIt => whole(Unit::Months, 1.0, 120.0, None),
            Field::Heads => spec(Unit::Fte, 0.1, 100_000.0, None),
            Field::YearlyCost => spec(Unit::Money, 1.0, 1_000_000_000_000.0, None),
            Field::PeoplePresent => whole(Unit::People, 1.0, 100_000.0, None),
            Field::BusyShare => spec(Unit::Share, 0.0, 0.99, None),
            Field::LostFocus => spec(Unit::MinutesPerContact, 0.0, 240.0, assumed(5.0, Cited::BackToWork)),
            Field::HourlyCost => spec(Unit::MoneyPerHour, 0.0, 10_000.0, None),
            Field::RoutineShare => spec(Unit::Share, 0.0, 1.0, None),
            Field::ExpertMinutes => spec(Unit::MinutesPerContact, 0.0, 2_400.0, None),
            Field::EscalationShare => spec(Unit::Share, 0.0, 1.0, None),
            Field::PricePerContact => spec(Unit::MoneyPerContact, 0.0, 10_000.0, None),
            Field::PricePerMinute => spec(Unit::MoneyPerMinute, 0.0, 1_000.0, None),
            Field::PricePerHour => spec(Unit::MoneyPerHour, 0.0, 10_000.0, None),
            Field::PricePerMonth => spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, None),
            Field::PricePerFte => spec(Unit::MoneyPerFteMonth, 0.0, 1_000_000.0, None),
            Field::PricePerSeat => spec(Unit::MoneyPerSeatMonth, 0.0, 1_000_000.0, None),
            Field::BillingStep => spec(Unit::Seconds, 1.0, 3_600.0, assumed(60.0, Cited::WholeMinutes)),
            Field::InOfficeShrinkage => spec(Unit::Share, 0.0, 0.7, assumed(0.12, Cited::InOfficeOfVendor)),
            Field::HoursPerFte => {
                // 37.5 h · 52 weeks ÷ 12 · (1 − .32).
                let usual = assumed(110.5, Cited::WeekLessShrinkage);
                spec(Unit::Hours, 1.0, 250.0, usual)
            }
            Field::FteStep => spec(Unit::Fte, 0.01, 100.0, assumed(0.5, Cited::HalfFullTime)),
            Field::FtePremium => spec(Unit::Share, 0.0, 3.0, assumed(0.5, Cited::AsOwnPremium)),
            Field::SeatsGiven => spec(Unit::Seats, 0.0, 10_000.0, None),
            Field::TierAbove | Field::BandAgreed | Field::VolumeMinimum => {
                spec(Unit::Counted, 0.0, 100_000_000.0, None)
            }
            Field::BandWidth => spec(Unit::Share, 0.0, 1.0, start(0.1, Cited::BandNamed, 2026, Published)),
            Field::BandAbove | Field::BandMissing => spec(Unit::MoneyPerCounted, 0.0, 1_000_000.0, None),
            Field::ValidFrom => whole(Unit::Months, 1.0, 240.0, assumed(1.0, Cited::FromGoLive)),
            Field::ValidUntil => whole(Unit::Months, 1.0, 240.0, None),
            Field::OneOffMonth => whole(Unit::Months, 0.0, 120.0, assumed(1.0, Cited::FirstMonth)),
            Field::OneOffAmount => spec(Unit::Money, 0.0, 1_000_000_000.0, None),
            Field::IndexFrom => whole(Unit::Months, 1.0, 240.0, assumed(13.0, Cited::RiseAfterYear)),
            Field::MonthlyMinimum => {
                spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, assumed(0.0, Cited::NoMinimumNamed))
            }
            Field::CreditsFrom => whole(Unit::Months, 1.0, 240.0, assumed(4.0, Cited::FirstMonthsSpared)),
            Field::ClauseSpread => spec(Unit::Share, 0.001, 0.5, assumed(0.04, Cited::SpreadOfMonths)),
            Field::ClauseCap => spec(Unit::Share, 0.0, 1.0, assumed(0.1, Cited::FeeAtRisk)),
            Field::ClauseLevel | Field::ClauseShare => spec(Unit::Share, 0.0, 1.0, None),
            Field::ExchangeRate => spec(Unit::Factor, 0.000_001, 1_000_000.0, None),
            Field::VatRate => spec(Unit::Share, 0.0, 0.5, start(0.255, Cited::VatGeneral, 2025, Published)),
            Field::VatNotDeductible => spec(Unit::Share, 0.0, 1.0, assumed(0.0, Cited::AllDeductible)),
            Field::PassThrough => {
                spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, assumed(0.0, Cited::NothingPassedOn))
            }
            Field::QuoteIndex => {
                spec(Unit::SharePerYear, 0.0, 0.5, assumed(0.025, Cited::YearlyRiseOfPrices))
            }
            Field::Management => {
                let usual = start(0.05, Cited::ManagingContracts, 2026, Published);
                spec(Unit::Share, 0.0, 1.0, usual)
            }
            // How much a criterion counts is a matter of taste.
            Field::CriterionWeight => spec(Unit::Share, 0.0, 1.0, None),
            Field::LeastScore | Field::Score => spec(Unit::Points, 0.0, MAX_SCORE, None),
            Field::VendorHourCost => spec(Unit::MoneyPerHour, 0.01, 10_000.0, None),
            Field::TrialMonths => whole(Unit::Months, 1.0, 24.0, assumed(3.0, Cited::QuarterTrials)),
            Field::OnlyMonths => whole(Unit::Months, 1.0, 12.0, None),
            Field::GoLive => whole(Unit::Months, 1.0, 120.0, assumed(1.0, Cited::AtOnceUntilKnown)),
            Field::Handover => spec(Unit::Share, 0.0, 1.0, None),
            Field::Term => whole(Unit::Months, 1.0, 240.0, start(36.0, Cited::TermNamed, 2026, Weak)),
            Field::Notice => whole(Unit::Months, 0.0, 36.0, assumed(3.0, Cited::NinetyDays)),
            Field::OptOut | Field::EndsWith => whole(Unit::Months, 1.0, 240.0, None),
            Field::RoutineScope => spec(Unit::Share, 0.01, 0.99, assumed(0.6, Cited::MostlyRoutine)),
            Field::RoutineHandleTime => spec(Unit::Factor, 0.05, 5.0, assumed(0.8, Cited::RoutineQuicker)),
            Field::RoutineResolution => spec(Unit::Factor, 0.05, 5.0, assumed(1.1, Cited::RoutineResolved)),
            Field::OverflowFewer => whole(Unit::People, 0.0, 10_000.0, assumed(1.0, Cited::OneFewer)),
            Field::OverflowTimes => spec(Unit::Factor, 0.01, 1.0, assumed(0.8, Cited::FourOfFive)),
            Field::ExitAmount => spec(Unit::Money, 0.0, 1_000_000_000.0, None),
            Field::ExitMonths => spec(Unit::Months, 0.0, 120.0, assumed(3.0, Cited::AsLongAsNotice)),
            Field::ExitShare => spec(Unit::Share, 0.0, 1.0, assumed(0.2, Cited::PartOfEarnings)),
            Field::Managers => spec(Unit::Fte, 0.0, 1_000.0, assumed(0.0, Cited::WithinShareOfFee)),
            Field::ManagerCost => spec(Unit::MoneyPerFteMonth, 0.0, 1_000_000.0, None),
            Field::ListeningHours => spec(Unit::Hours, 0.0, 100_000.0, assumed(0.0, Cited::NoneApart)),
            Field::ListeningCost => spec(Unit::MoneyPerHour, 0.0, 10_000.0, None),
            Field::Travel => {
                spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, assumed(0.0, Cited::NoneUntilKnown))
            }
            Field::ParallelRunning => spec(Unit::Share, 0.0, 2.0, assumed(0.5, Cited::HalfOfTeamStays)),
            Field::DipPerContact => {
                spec(Unit::MoneyPerContact, 0.0, 10_000.0, assumed(0.0, Cited::SatisfactionUnknown))
            }
            Field::DipMonths => whole(Unit::Months, 0.0, 120.0, assumed(0.0, Cited::NoneUntilKnown)),
            Field::RampEnds => whole(Unit::Months, 0.0, 60.0, None),
            Field::RampHandleTime => spec(Unit::Factor, 0.2, 5.0, None),
            Field::RampResolution => spec(Unit::Factor, 0.2, 2.0, None),
            Field::BetterFrom => {
                let usual = assumed(10.0, Cited::PastUsualStart);
                whole(Unit::Months, 1.0, 240.0, usual)
            }
            Field::BetterHandleTime => spec(Unit::Factor, 0.2, 5.0, assumed(1.0, Cited::AsMeasured)),
            Field::BetterResolution => spec(Unit::Factor, 0.2, 2.0, assumed(1.0, Cited::AsMeasured)),
        };
        Some(spec)
    }
}

/// Which part of a scenario a field belongs to. Indices count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Place {
    Scenario,
    Criterion(usize),
    Channel(usize),
    Campaign { channel: usize, item: usize },
    ClosedDoor(usize),
    Turns(usize),
    Service(usize),
    Chat(usize),
    Deferred(usize),
    InHouse,
    Supplement(HourClass),
    NewHires,
    Avoidable,
    Today,
    TopDown,
    Beside,
    Experts,
    Better,
    Quote(usize),
    Offer { quote: usize, item: usize },
    Desk(usize),
    Agreement(usize),
    Scope(usize),
    Overflow(usize),
    EarlyExit(usize),
    OwnSide(usize),
    OwnOneOff { quote: usize, item: usize },
    Terms(usize),
    Component { quote: usize, line: usize },
    TermSupplement { quote: usize, line: usize, class: HourClass },
    Tier { quote: usize, line: usize, item: usize },
    Band { quote: usize, line: usize },
    OneOff { quote: usize, item: usize },
    Bonus { quote: usize, item: usize },
    BonusTier { quote: usize, clause: usize, item: usize },
    Credit { quote: usize, item: usize },
    CreditTier { quote: usize, clause: usize, item: usize },
    Ramp(usize),
}

impl Place {
    /// The quote it belongs to, if any.
    #[must_use]
    pub const fn quote(self) -> Option<usize> {
        match self {
            Place::Quote(quote)
            | Place::Desk(quote)
            | Place::Agreement(quote)
            | Place::Scope(quote)
            | Place::Overflow(quote)
            | Place::EarlyExit(quote)
            | Place::OwnSide(quote)
            | Place::OwnOneOff { quote, .. }
            | Place::Ramp(quote)
            | Place::Terms(quote)
            | Place::Offer { quote, .. }
            | Place::Component { quote, .. }
            | Place::TermSupplement { quote, .. }
            | Place::Tier { quote, .. }
            | Place::Band { quote, .. }
            | Place::OneOff { quote, .. }
            | Place::Bonus { quote, .. }
            | Place::BonusTier { quote, .. }
            | Place::Credit { quote, .. }
            | Place::CreditTier { quote, .. } => Some(quote),
            Place::Scenario
            | Place::Criterion(_)
            | Place::Channel(_)
            | Place::Campaign { .. }
            | Place::ClosedDoor(_)
            | Place::Turns(_)
            | Place::Service(_)
            | Place::Chat(_)
            | Place::Deferred(_)
            | Place::InHouse
            | Place::Supplement(_)
            | Place::NewHires
            | Place::Avoidable
            | Place::Today
            | Place::TopDown
            | Place::Beside
            | Place::Experts
            | Place::Better => None,
        }
    }

    /// The channel it belongs to, if any.
    #[must_use]
    pub const fn channel(self) -> Option<usize> {
        if let Place::Channel(channel)
        | Place::Campaign { channel, .. }
        | Place::ClosedDoor(channel)
        | Place::Turns(channel)
        | Place::Service(channel)
        | Place::Chat(channel)
        | Place::Deferred(channel) = self
        {
            Some(channel)
        } else {
            None
        }
    }

    /// The same place in another channel; itself if it belongs to none.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "channels hold few places, `channel` the same")]
    pub const fn in_channel(self, channel: usize) -> Self {
        match self {
            Place::Channel(_) => Place::Channel(channel),
            Place::Campaign { item, .. } => Place::Campaign { channel, item },
            Place::ClosedDoor(_) => Place::ClosedDoor(channel),
            Place::Turns(_) => Place::Turns(channel),
            Place::Service(_) => Place::Service(channel),
            Place::Chat(_) => Place::Chat(channel),
            Place::Deferred(_) => Place::Deferred(channel),
            other => other,
        }
    }

    /// The price line it belongs to, if any.
    #[must_use]
    pub const fn line(self) -> Option<usize> {
        if let Place::Component { line, .. }
        | Place::TermSupplement { line, .. }
        | Place::Tier { line, .. }
        | Place::Band { line, .. } = self
        {
            Some(line)
        } else {
            None
        }
    }

    /// The same place in another price line; itself if it belongs to none.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "price lines hold few places, `line` the same")]
    pub const fn in_line(self, line: usize) -> Self {
        match self {
            Place::Component { quote, .. } => Place::Component { quote, line },
            Place::TermSupplement { quote, class, .. } => Place::TermSupplement { quote, line, class },
            Place::Tier { quote, item, .. } => Place::Tier { quote, line, item },
            Place::Band { quote, .. } => Place::Band { quote, line },
            other => other,
        }
    }

    /// The same place in another quote; itself if it belongs to none.
    #[must_use]
    pub const fn in_quote(self, quote: usize) -> Self {
        match self {
            Place::Quote(_) => Place::Quote(quote),
            Place::Desk(_) => Place::Desk(quote),
            Place::Agreement(_) => Place::Agreement(quote),
            Place::Scope(_) => Place::Scope(quote),
            Place::Overflow(_) => Place::Overflow(quote),
            Place::EarlyExit(_) => Place::EarlyExit(quote),
            Place::OwnSide(_) => Place::OwnSide(quote),
            Place::OwnOneOff { item, .. } => Place::OwnOneOff { quote, item },
            Place::Ramp(_) => Place::Ramp(quote),
            Place::Offer { item, .. } => Place::Offer { quote, item },
            Place::Terms(_) => Place::Terms(quote),
            Place::Component { line, .. } => Place::Component { quote, line },
            Place::TermSupplement { line, class, .. } => Place::TermSupplement { quote, line, class },
            Place::Tier { line, item, .. } => Place::Tier { quote, line, item },
            Place::Band { line, .. } => Place::Band { quote, line },
            Place::OneOff { item, .. } => Place::OneOff { quote, item },
            Place::Bonus { item, .. } => Place::Bonus { quote, item },
            Place::BonusTier { clause, item, .. } => Place::BonusTier { quote, clause, item },
            Place::Credit { item, .. } => Place::Credit { quote, item },
            Place::CreditTier { clause, item, .. } => Place::CreditTier { quote, clause, item },
            Place::Scenario
            | Place::Criterion(_)
            | Place::Channel(_)
            | Place::Campaign { .. }
            | Place::ClosedDoor(_)
            | Place::Turns(_)
            | Place::Service(_)
            | Place::Chat(_)
            | Place::Deferred(_)
            | Place::InHouse
            | Place::Supplement(_)
            | Place::NewHires
            | Place::Avoidable
            | Place::Today
            | Place::TopDown
            | Place::Beside
            | Place::Experts
            | Place::Better => self,
        }
    }
}

/// Where a value stands in a scenario: prints as in a file, `quotes[0].terms.prices[1].price`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Path {
    /// The part of the scenario.
    pub place: Place,
    /// The field in it.
    pub field: Field,
    /// Which of the field's values, where it has several.
    pub item: Option<usize>,
}

impl Path {
    /// The only value of a field.
    #[must_use]
    pub const fn new(place: Place, field: Field) -> Self {
        Self { place, field, item: None }
    }

    /// One of a field's several values.
    #[must_use]
    pub const fn item(place: Place, field: Field, item: usize) -> Self {
        Self { place, field, item: Some(item) }
    }

    /// What an evening or a night brings stands beside its hours.
    fn beside_hours(self, class: HourClass) -> &'static str {
        let timed = matches!(class, HourClass::Evening | HourClass::Night);
        if timed && self.field != Field::SupplementHours { "supplement." } else { "" }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Scenario => Ok(()),
            Place::Criterion(criterion) => write!(f, "scorecard.criteria[{criterion}]."),
            Place::Channel(channel) => write!(f, "channels[{channel}]."),
            Place::Campaign { channel, item } => write!(f, "channels[{channel}].campaigns[{item}]."),
            Place::ClosedDoor(channel) => write!(f, "channels[{channel}].closed_door."),
            Place::Service(channel) => write!(f, "channels[{channel}].service."),
            Place::Turns(channel) => write!(f, "channels[{channel}].closed_door.turns."),
            Place::Chat(channel) => write!(f, "channels[{channel}].kind.chat."),
            Place::Deferred(channel) => write!(f, "channels[{channel}].kind.deferred."),
            Place::InHouse => write!(f, "in_house."),
            Place::Supplement(class) => {
                write!(f, "in_house.supplements.{class}.{}", self.beside_hours(class))
            }
            Place::NewHires => write!(f, "in_house.handle_times.tenured."),
            Place::Avoidable => write!(f, "in_house.avoidable_from."),
            Place::Today => write!(f, "in_house.today."),
            Place::TopDown => write!(f, "in_house.top_down."),
            Place::Beside => write!(f, "in_house.beside_other_work."),
            Place::Experts => write!(f, "in_house.experts."),
            Place::Better => write!(f, "in_house.better."),
            Place::Quote(quote) => write!(f, "quotes[{quote}]."),
            Place::Offer { quote, item } => write!(f, "quotes[{quote}].offers[{item}]."),
            Place::Desk(quote) => write!(f, "quotes[{quote}].desk."),
            Place::Agreement(quote) => write!(f, "quotes[{quote}].agreement."),
            Place::Scope(quote) => write!(f, "quotes[{quote}].agreement.scope.routine."),
            Place::Overflow(quote) => write!(f, "quotes[{quote}].agreement.scope.overflow."),
            Place::EarlyExit(quote) => write!(f, "quotes[{quote}].agreement.early_exit."),
            Place::OwnSide(quote) => write!(f, "quotes[{quote}].own_side."),
            Place::OwnOneOff { quote, item } => write!(f, "quotes[{quote}].own_side.one_offs[{item}]."),
            Place::Terms(quote) => write!(f, "quotes[{quote}].terms."),
            Place::Component { quote, line } => write!(f, "quotes[{quote}].terms.prices[{line}]."),
            Place::TermSupplement { quote, line, class } => {
                let within = self.beside_hours(class);
                write!(f, "quotes[{quote}].terms.prices[{line}].supplements.{class}.{within}")
            }
            Place::Tier { quote, line, item } => {
                write!(f, "quotes[{quote}].terms.prices[{line}].tiers.steps[{item}].")
            }
            Place::Band { quote, line } => write!(f, "quotes[{quote}].terms.prices[{line}].band."),
            Place::OneOff { quote, item } => write!(f, "quotes[{quote}].terms.one_offs[{item}]."),
            Place::Bonus { quote, item } => write!(f, "quotes[{quote}].terms.bonuses[{item}]."),
            Place::BonusTier { quote, clause, item } => {
                write!(f, "quotes[{quote}].terms.bonuses[{clause}].tiers[{item}].")
            }
            Place::Credit { quote, item } => write!(f, "quotes[{quote}].terms.credits[{item}]."),
            Place::CreditTier { quote, clause, item } => {
                write!(f, "quotes[{quote}].terms.credits[{clause}].tiers[{item}].")
            }
            Place::Ramp(quote) => write!(f, "quotes[{quote}].ramp."),
        }?;
        write!(f, "{}", self.field.key())?;
        match self.item {
            Some(item) => write!(f, "[{item}]"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_start_value_has_a_source_and_lies_in_its_range() {
        for field in Field::ALL {
            let Some(spec) = field.spec() else { continue };
            assert!(spec.min < spec.max, "{field:?}");
            let Some(start) = spec.start else { continue };
            assert!((spec.min..=spec.max).contains(&start.value), "{field:?}");
            assert!(start.source.cited.text().len() > 5, "{field:?}");
            assert!((1990..2100).contains(&start.source.as_of), "{field:?}");
        }
    }

    #[test]
    fn a_path_reads_as_in_the_file() {
        let check = |path: Path, expected: &str| assert_eq!(path.to_string(), expected);
        check(Path::new(Place::Scenario, Field::Horizon), "horizon_months");
        check(Path::new(Place::Channel(0), Field::HandleTime), "channels[0].handle_time_s");
        check(Path::new(Place::InHouse, Field::Shrinkage), "in_house.shrinkage");
        check(
            Path::new(Place::Component { quote: 1, line: 2 }, Field::PricePerHour),
            "quotes[1].terms.prices[2].price",
        );
        let evening = Place::Supplement(HourClass::Evening);
        check(Path::new(evening, Field::SupplementHours), "in_house.supplements.evening.hours");
        check(Path::new(evening, Field::SupplementShare), "in_house.supplements.evening.supplement.share");
        let sunday = Place::Supplement(HourClass::Sunday);
        check(Path::new(sunday, Field::SupplementPerHour), "in_house.supplements.sunday.per_hour");
        let theirs = |class| Place::TermSupplement { quote: 0, line: 1, class };
        check(
            Path::new(theirs(HourClass::Night), Field::SupplementShare),
            "quotes[0].terms.prices[1].supplements.night.supplement.share",
        );
        check(
            Path::new(theirs(HourClass::Holiday), Field::SupplementPerHour),
            "quotes[0].terms.prices[1].supplements.holiday.per_hour",
        );
        check(Path::item(Place::Ramp(0), Field::RampHandleTime, 3), "quotes[0].ramp.handle_time[3]");
    }
}
