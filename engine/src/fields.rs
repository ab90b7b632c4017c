//! Every input: its name in files, its unit, what is allowed, and where its start value comes from.
//!
//! This is data. A default without a source does not exist: [`Start::source`] is not optional.
//!
//! Start values here are general ones; those of pay, on-costs and holiday cost are Finnish or Nordic. What a country
//! starts from is told by [`crate::country::start_in`], which falls back to them.

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
    pub cited: &'static str,
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

const fn start(value: f64, cited: &'static str, as_of: u16, strength: Strength) -> Option<Start> {
    Some(Start { value, source: Source { cited, as_of, strength } })
}

const fn assumed(value: f64, cited: &'static str) -> Option<Start> {
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
            Field::Horizon => {
                let usual = assumed(36.0, "a common contract term is 12 to 36 months");
                whole(Unit::Months, 1.0, 120.0, usual)
            }
            Field::DiscountRate => {
                spec(Unit::SharePerYear, 0.0, 0.5, assumed(0.08, "a common cost of capital"))
            }
            Field::UsableIdle => {
                let usual = assumed(0.6, "the rest is too short, or needed to catch one's breath");
                spec(Unit::Share, 0.0, 1.0, usual)
            }
            Field::OtherWork => {
                let usual = assumed(0.0, "none, until you know better");
                spec(Unit::HoursPerWeek, 0.0, 100_000.0, usual)
            }
            Field::AfterCall => {
                let usual = assumed(0.0, "none apart from the handle time, until you know better");
                spec(Unit::Seconds, 0.0, 7_200.0, usual)
            }
            Field::TurnsShare => {
                let usual = assumed(0.1, "callers who write when nobody answers; .3 of those who chat");
                spec(Unit::Share, 0.0, 1.0, usual)
            }
            Field::DeadlineShare => {
                let usual = start(0.95, "ccplanning.net: 95 % as a contract's target", 2026, Weak);
                spec(Unit::Share, 1e-6, 0.999_999, usual)
            }
            Field::Deadline => {
                let usual = assumed(8.0, "a working day; 24 hours by the clock fail over weekends");
                spec(Unit::Hours, 0.1, 744.0, usual)
            }
            Field::OfferedTarget => spec(Unit::Share, 1e-6, 0.999_999, None),
            Field::OfferedWithin => spec(Unit::Seconds, 0.0, 3_600.0, None),
            Field::OfferedDeadline => spec(Unit::Hours, 0.1, 744.0, None),
            Field::SharedMultiple => {
                let usual = assumed(9.0, "a desk of which yours is a tenth");
                spec(Unit::Factor, 0.0, 10_000.0, usual)
            }
            Field::SharedErlangs => spec(Unit::Erlangs, 0.0, 50_000.0, None),
            Field::ContactsPerMonth => spec(Unit::ContactsPerMonth, 0.0, 10_000_000.0, None),
            Field::Season => {
                let usual = assumed(1.0, "every month like the others, until you know better");
                spec(Unit::Factor, 0.0, 100.0, usual)
            }
            Field::Growth => {
                let usual = assumed(0.0, "no growth, until you know better");
                spec(Unit::SharePerYear, -0.9, 2.0, usual)
            }
            Field::CampaignMonth => whole(Unit::Months, 1.0, 120.0, None),
            Field::CampaignContacts => spec(Unit::ContactsPerMonth, 0.0, 10_000_000.0, None),
            Field::HandleTime => spec(Unit::Seconds, 1.0, 7_200.0, None),
            Field::FirstContactResolution => {
                spec(Unit::Share, 0.0, 1.0, start(0.72, "SQM, average over centres", 2026, Published))
            }
            Field::Repeats => {
                let usual = assumed(0.8, "published figures, 0.8 to 1.5, do not fit each other");
                spec(Unit::Factor, 0.0, 5.0, usual)
            }
            Field::Returns => {
                spec(Unit::Share, 0.0, 1.0, assumed(0.7, "callers who try again when somebody answers"))
            }
            Field::ReturnsOver => {
                spec(Unit::Hours, 0.5, 24.0, assumed(4.0, "they do so in the first hours after the opening"))
            }
            Field::LostValue => {
                let usual = assumed(0.0, "nothing, until you know what a lost call is worth");
                spec(Unit::MoneyPerContact, 0.0, 10_000.0, usual)
            }
            Field::AtOnce => {
                whole(Unit::Factor, 1.0, 20.0, assumed(2.0, "ccplanning.net names 2 to 3 at most"))
            }
            Field::Overhead => {
                let usual = assumed(0.35, "handle time stretches with several at once (ccplanning.net)");
                spec(Unit::Share, 0.0, 2.0, usual)
            }
            Field::Target => spec(
                Unit::Share,
                1e-6,
                0.999_999,
                start(0.8, "talkdesk.com: 80 % in 20 s, a custom", 2026, Weak),
            ),
            Field::AnswerWithin => spec(
                Unit::Seconds,
                0.0,
                3_600.0,
                start(20.0, "talkdesk.com: 80 % in 20 s, a custom", 2026, Weak),
            ),
            Field::Patience => {
                let usual = assumed(180.0, "how long callers wait on average before they hang up");
                spec(Unit::Seconds, 1.0, 86_400.0, usual)
            }
            Field::AbandonmentLimit => {
                let usual = assumed(0.05, "a common limit where a contract counts answered calls only");
                spec(Unit::Share, 0.001, 1.0, usual)
            }
            Field::Redial => spec(Unit::Share, 0.0, 1.0, assumed(0.5, "callers who hang up and call again")),
            Field::OccupancyCap => {
                let usual = assumed(0.88, "multichannelmerchant.com names 85 to 90 %");
                spec(Unit::Share, 0.3, 1.0, usual)
            }
            Field::MinimumAgents => {
                whole(Unit::People, 1.0, 1_000.0, assumed(1.0, "somebody answers while open"))
            }
            Field::HourlyPay => {
                // 26 440 € a year ÷ (52 weeks · 37.5 h).
                let usual = start(
                    13.56,
                    "ContactBabel: experienced agent, Nordics, 26 440 € a year",
                    2018,
                    Published,
                );
                spec(Unit::MoneyPerHour, 0.0, 10_000.0, usual)
            }
            Field::HolidayCost => {
                // Half of a holiday pay of 9 to 11.5 %, scaled to a year's pay.
                let usual = assumed(0.045, "Finnish holiday bonus: half of holiday pay, by agreement");
                spec(Unit::Share, 0.0, 0.5, usual)
            }
            Field::OnCosts => {
                let usual = start(0.215, "Finland, statutory total about 20 to 25 %", 2025, Published);
                spec(Unit::Share, 0.0, 1.0, usual)
            }
            Field::Shrinkage => {
                let usual = assumed(0.32, "crazyegg.com and techtarget name 30 to 35 %");
                spec(Unit::Share, 0.0, 0.7, usual)
            }
            Field::ScheduleLoss => {
                spec(Unit::Share, 0.0, 1.0, assumed(0.08, "what whole shifts overstaff; both sides alike"))
            }
            Field::WeeklyHours => {
                spec(Unit::HoursPerWeek, 1.0, 60.0, assumed(37.5, "a usual full week in the Nordics"))
            }
            Field::Span => spec(Unit::People, 1.0, 100.0, assumed(12.0, "a common span of control")),
            Field::LeaderPay => {
                // 34 160 € a year ÷ 12.
                let usual =
                    start(2_847.0, "ContactBabel: team leader, Nordics, 34 160 € a year", 2018, Published);
                spec(Unit::MoneyPerMonth, 0.0, 1_000_000.0, usual)
            }
            Field::Workplace => {
                let usual = assumed(350.0, "desk, equipment, licences and telephony of one agent");
                spec(Unit::MoneyPerFteMonth, 0.0, 100_000.0, usual)
            }
            Field::ContractedHours => spec(Unit::Hours, 0.0, 1_000_000.0, None),
            Field::Premium => {
                let usual = assumed(0.5, "a common premium for hours worked above contract");
                spec(Unit::Share, 0.0, 3.0, usual)
            }
            Field::PayIndex => spec(Unit::SharePerYear, 0.0, 0.5, assumed(0.03, "yearly rise of pay")),
            // What is usual differs by country: see [`crate::hour_classes::StartingPoint`].
            Field::SupplementShare => spec(Unit::Share, 0.0, 5.0, None),
            Field::SupplementPerHour => spec(Unit::MoneyPerHour, 0.0, 10_000.0, None),
            Field::ShrinkageInOffice => {
                let usual = assumed(0.12, "breaks, meetings, coaching: part of a shrinkage of 32 %");
                spec(Unit::Share, 0.0, 0.7, usual)
            }
            Field::MinimumTeam => spec(Unit::Fte, 0.0, 100_000.0, assumed(0.0, "no smallest team")),
            Field::Leavers => {
                let usual =
                    assumed(0.1, "ContactBabel names 5 % in the Nordics, CCH 20 % and more in the UK");
                spec(Unit::SharePerYear, 0.0, 3.0, usual)
            }
            Field::RecruitingCost => spec(Unit::Money, 0.0, 1_000_000.0, None),
            Field::TrainingWeeks => {
                let usual = start(6.0, "hivedesk.com, screensteps.com: 4 to 12 weeks in all", 2026, Weak);
                spec(Unit::Weeks, 0.0, 52.0, usual)
            }
            Field::NewHandleTime => {
                let usual = start(1.3, "wfmlabs.org: 1.3 to 1.8 times a tenured agent's", 2026, Published);
                spec(Unit::Factor, 1.0, 5.0, usual)
            }
            Field::SlowWeeks => {
                let usual = start(13.0, "wfmlabs.org: 3 to 6 months to proficiency", 2026, Published);
                spec(Unit::Weeks, 0.0, 104.0, usual)
            }
            Field::SupportPerAgent => {
                let usual = assumed(0.05, "one for planning, quality and analysis to 20 agents");
                spec(Unit::Share, 0.0, 2.0, usual)
            }
            Field::SupportPay => {
                let usual = assumed(2_847.0, "as a team leader: ContactBabel 2018, Nordics, 34 160 € a year");
                spec(Unit::MoneyPerMonth, 0.0, 1_000_000.0, usual)
            }
            Field::LicencesPerSeat => {
                let usual = assumed(0.0, "within the workplace of an agent, until you tell them apart");
                spec(Unit::MoneyPerSeatMonth, 0.0, 100_000.0, usual)
            }
            Field::WorkplacePerSeat => {
                let usual = assumed(0.0, "within the workplace of an agent, until you tell them apart");
                spec(Unit::MoneyPerSeatMonth, 0.0, 100_000.0, usual)
            }
            Field::Seats => whole(Unit::Seats, 0.0, 100_000.0, None),
            Field::ItPerMonth => {
                spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, assumed(0.0, "none until you know better"))
            }
            Field::ManagementPerFte => {
                // 58 240 € a year ÷ 12 months ÷ 50 agents.
                let usual = assumed(97.0, "ContactBabel 2018: a manager, 58 240 € a year, for 50 agents");
                spec(Unit::MoneyPerFteMonth, 0.0, 100_000.0, usual)
            }
            Field::AvoidablePay => {
                whole(Unit::Months, 1.0, 120.0, assumed(1.0, "hours are moved, or people with them"))
            }
            Field::AvoidableSupervision | Field::AvoidableSupport => {
                let usual = assumed(4.0, "leaders and planners go or move on after a notice of three months");
                whole(Unit::Months, 1.0, 120.0, usual)
            }
            Field::AvoidableLicences => whole(
                Unit::Months,
                1.0,
                120.0,
                assumed(4.0, "licences run out after a notice of three months"),
            ),
            Field::AvoidableWorkplace => {
                whole(Unit::Months, 1.0, 120.0, assumed(13.0, "room is given up once a year has passed"))
            }
            Field::AvoidableManagement => {
                whole(Unit::Months, 1.0, 120.0, assumed(13.0, "overheads follow with the next yearly budget"))
            }
            // Systems are shared with others and stay: never avoidable unless somebody says so.
            Field::AvoidableIt => whole(Unit::Months, 1.0, 120.0, None),
            Field::Heads => spec(Unit::Fte, 0.1, 100_000.0, None),
            Field::YearlyCost => spec(Unit::Money, 1.0, 1_000_000_000_000.0, None),
            Field::PeoplePresent => whole(Unit::People, 1.0, 100_000.0, None),
            Field::BusyShare => spec(Unit::Share, 0.0, 0.99, None),
            Field::LostFocus => {
                let usual = assumed(5.0, "minutes to find back into the work that was interrupted");
                spec(Unit::MinutesPerContact, 0.0, 240.0, usual)
            }
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
            Field::BillingStep => {
                spec(Unit::Seconds, 1.0, 3_600.0, assumed(60.0, "each contact billed in whole minutes"))
            }
            Field::InOfficeShrinkage => {
                let usual = assumed(0.12, "breaks, meetings and coaching in the office, of 32 % in all");
                spec(Unit::Share, 0.0, 0.7, usual)
            }
            Field::HoursPerFte => {
                // 37.5 h · 52 weeks ÷ 12 · (1 − .32).
                let usual = assumed(110.5, "37.5 hours a week less a shrinkage of 32 %");
                spec(Unit::Hours, 1.0, 250.0, usual)
            }
            Field::FteStep => spec(Unit::Fte, 0.01, 100.0, assumed(0.5, "half a full-time employee")),
            Field::FtePremium => {
                spec(Unit::Share, 0.0, 3.0, assumed(0.5, "as on the own team's hours above contract"))
            }
            Field::SeatsGiven => spec(Unit::Seats, 0.0, 10_000.0, None),
            Field::TierAbove | Field::BandAgreed | Field::VolumeMinimum => {
                spec(Unit::Counted, 0.0, 100_000_000.0, None)
            }
            Field::BandWidth => {
                let usual = start(0.1, "upperedge.com: a band of ±10 %", 2026, Published);
                spec(Unit::Share, 0.0, 1.0, usual)
            }
            Field::BandAbove | Field::BandMissing => spec(Unit::MoneyPerCounted, 0.0, 1_000_000.0, None),
            Field::ValidFrom => whole(Unit::Months, 1.0, 240.0, assumed(1.0, "from go-live on")),
            Field::ValidUntil => whole(Unit::Months, 1.0, 240.0, None),
            Field::OneOffMonth => {
                whole(Unit::Months, 0.0, 120.0, assumed(1.0, "in the first month; 0 is before it"))
            }
            Field::OneOffAmount => spec(Unit::Money, 0.0, 1_000_000_000.0, None),
            Field::IndexFrom => {
                let usual = assumed(13.0, "the first rise after a year of contract");
                whole(Unit::Months, 1.0, 240.0, usual)
            }
            Field::MonthlyMinimum => {
                let usual = assumed(0.0, "none unless the quote names one");
                spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, usual)
            }
            Field::CreditsFrom => {
                let usual = assumed(4.0, "contracts spare the first three months");
                whole(Unit::Months, 1.0, 240.0, usual)
            }
            Field::ClauseSpread => {
                let usual = assumed(0.04, "a month's service level within four points of its mean");
                spec(Unit::Share, 0.001, 0.5, usual)
            }
            Field::ClauseCap => {
                let usual = assumed(0.1, "contracts put 5 to 15 % of the monthly fee at risk");
                spec(Unit::Share, 0.0, 1.0, usual)
            }
            Field::ClauseLevel | Field::ClauseShare => spec(Unit::Share, 0.0, 1.0, None),
            Field::ExchangeRate => spec(Unit::Factor, 0.000_001, 1_000_000.0, None),
            Field::VatRate => {
                spec(Unit::Share, 0.0, 0.5, start(0.255, "Finland, general rate", 2025, Published))
            }
            Field::VatNotDeductible => {
                let usual =
                    assumed(0.0, "all deductible, unless you are a bank, an insurer or in health care");
                spec(Unit::Share, 0.0, 1.0, usual)
            }
            Field::PassThrough => {
                let usual = assumed(0.0, "none unless the quote names any");
                spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, usual)
            }
            Field::QuoteIndex => {
                spec(Unit::SharePerYear, 0.0, 0.5, assumed(0.025, "yearly rise of a quote's prices"))
            }
            Field::Management => {
                let usual = start(
                    0.05,
                    "Willcocks, techmonitor.ai: 4 to 8 % of the contract's value",
                    2026,
                    Published,
                );
                spec(Unit::Share, 0.0, 1.0, usual)
            }
            // How much a criterion counts is a matter of taste.
            Field::CriterionWeight => spec(Unit::Share, 0.0, 1.0, None),
            Field::LeastScore | Field::Score => spec(Unit::Points, 0.0, MAX_SCORE, None),
            Field::VendorHourCost => spec(Unit::MoneyPerHour, 0.01, 10_000.0, None),
            Field::TrialMonths => {
                whole(Unit::Months, 1.0, 24.0, assumed(3.0, "trials of a quarter are common"))
            }
            Field::OnlyMonths => whole(Unit::Months, 1.0, 12.0, None),
            Field::GoLive => whole(Unit::Months, 1.0, 120.0, assumed(1.0, "at once, until you know better")),
            Field::Handover => spec(Unit::Share, 0.0, 1.0, None),
            Field::Term => {
                let usual = start(36.0, "piton-global.com: 12 to 36 months", 2026, Weak);
                whole(Unit::Months, 1.0, 240.0, usual)
            }
            Field::Notice => whole(Unit::Months, 0.0, 36.0, assumed(3.0, "90 days are common")),
            Field::OptOut | Field::EndsWith => whole(Unit::Months, 1.0, 240.0, None),
            Field::RoutineScope => {
                let usual = assumed(0.6, "the larger part of contacts is routine in most services");
                spec(Unit::Share, 0.01, 0.99, usual)
            }
            Field::RoutineHandleTime => {
                spec(Unit::Factor, 0.05, 5.0, assumed(0.8, "routine is quicker than the rest"))
            }
            Field::RoutineResolution => {
                spec(Unit::Factor, 0.05, 5.0, assumed(1.1, "routine is resolved more often than the rest"))
            }
            Field::OverflowFewer => {
                whole(Unit::People, 0.0, 10_000.0, assumed(1.0, "one fewer, until you know better"))
            }
            Field::OverflowTimes => {
                spec(Unit::Factor, 0.01, 1.0, assumed(0.8, "four of five stay, until you know better"))
            }
            Field::ExitAmount => spec(Unit::Money, 0.0, 1_000_000_000.0, None),
            Field::ExitMonths => spec(Unit::Months, 0.0, 120.0, assumed(3.0, "as long as the notice")),
            Field::ExitShare => {
                spec(Unit::Share, 0.0, 1.0, assumed(0.2, "a part of what the vendor would have earned"))
            }
            Field::Managers => {
                let usual = assumed(0.0, "within the share of the fee, until you count people");
                spec(Unit::Fte, 0.0, 1_000.0, usual)
            }
            Field::ManagerCost => spec(Unit::MoneyPerFteMonth, 0.0, 1_000_000.0, None),
            Field::ListeningHours => {
                let usual = assumed(0.0, "none apart, until you count them");
                spec(Unit::Hours, 0.0, 100_000.0, usual)
            }
            Field::ListeningCost => spec(Unit::MoneyPerHour, 0.0, 10_000.0, None),
            Field::Travel => {
                let usual = assumed(0.0, "none, until you know better");
                spec(Unit::MoneyPerMonth, 0.0, 100_000_000.0, usual)
            }
            Field::ParallelRunning => {
                let usual =
                    assumed(0.5, "half of the team stays in the first month, a quarter in the second");
                spec(Unit::Share, 0.0, 2.0, usual)
            }
            Field::DipPerContact => {
                let usual = assumed(0.0, "nothing, until you know what satisfaction is worth");
                spec(Unit::MoneyPerContact, 0.0, 10_000.0, usual)
            }
            Field::DipMonths => whole(Unit::Months, 0.0, 120.0, assumed(0.0, "none, until you know better")),
            Field::RampEnds => whole(Unit::Months, 0.0, 60.0, None),
            Field::RampHandleTime => spec(Unit::Factor, 0.2, 5.0, None),
            Field::RampResolution => spec(Unit::Factor, 0.2, 2.0, None),
            Field::BetterFrom => {
                let usual = assumed(10.0, "when a vendor that goes live at once is past the usual start");
                whole(Unit::Months, 1.0, 240.0, usual)
            }
            Field::BetterHandleTime => {
                spec(Unit::Factor, 0.2, 5.0, assumed(1.0, "as measured, until somebody shows more"))
            }
            Field::BetterResolution => {
                spec(Unit::Factor, 0.2, 2.0, assumed(1.0, "as measured, until somebody shows more"))
            }
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
            assert!(start.source.cited.len() > 5, "{field:?}");
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
