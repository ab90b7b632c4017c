//! The language of the page: typed messages, how it writes numbers, and the words for what the engine names.

mod cited;
mod inputs;
mod keeping;

use crate::formats::Formats;
use crate::messages::Messages;
use crate::state::Wrong;
use punnus_engine::basis::LineKind;
use punnus_engine::calendar::{DayType, Weekday};
use punnus_engine::compare::{Outcome, RampUpLoss, Warning, Who};
use punnus_engine::country::start_in;
use punnus_engine::draft::{RampDraft, Template};
use punnus_engine::fields::{Field, Path, Place, Source, Start, Strength};
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::HourRulesProblem;
use punnus_engine::pricing::{ComponentDraft, ContactsCounted, PerDraft};
use punnus_engine::problem::{Modifier, Problem, ProblemKind};
use punnus_engine::ramp::{self, RampShape};
use punnus_engine::units::{HourlyRate, Money, Unit};
use punnus_exchange::call_log::Role;
use std::rc::Rc;

/// Everything that depends on the language and the currency.
#[derive(Clone)]
pub struct Words {
    /// The messages.
    pub say: Rc<Messages>,
    /// Numbers, money and months.
    pub formats: Rc<dyn Formats>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.say, &other.say) && Rc::ptr_eq(&self.formats, &other.formats)
    }
}

impl Words {
    /// The messages of a language, with its formats for a currency.
    #[must_use]
    pub fn new(say: Rc<Messages>, formats: Rc<dyn Formats>) -> Self {
        Self { say, formats }
    }

    /// A language with plain formats.
    #[cfg(test)]
    pub(crate) fn plain(language: crate::language::Language) -> Self {
        Self::new(Rc::new(Messages::of(language)), Rc::new(crate::formats::PlainFormats))
    }

    /// What all others are compared with, within a sentence.
    #[must_use]
    pub fn compared_with(&self, who: Who) -> String {
        match who {
            Who::OwnTeam | Who::Quote(_) => self.say.baseline_own(),
            Who::Today => self.say.baseline_today(),
            Who::BesideOtherWork => self.say.baseline_beside(),
        }
    }

    /// What an option is called.
    #[must_use]
    pub fn option_name(&self, option: &Outcome) -> String {
        match (option.who, &option.name) {
            (Who::Quote(_), Some(name)) => name.clone(),
            (Who::Quote(_) | Who::OwnTeam, _) => self.say.own_team(),
            (Who::Today, _) => self.say.own_team_today(),
            (Who::BesideOtherWork, _) => self.say.own_beside(),
        }
    }

    /// What a line of cost is called.
    #[must_use]
    pub fn line(&self, kind: LineKind) -> String {
        match kind {
            LineKind::Pay => self.say.line_pay(),
            LineKind::PayAboveContract => self.say.line_pay_above_contract(),
            LineKind::HolidayCost => self.say.line_holiday_cost(),
            LineKind::OnCosts => self.say.line_on_costs(),
            LineKind::Supervision => self.say.line_supervision(),
            LineKind::Workplace => self.say.line_workplace(),
            LineKind::EveningSupplement => self.say.line_evening(),
            LineKind::NightSupplement => self.say.line_night(),
            LineKind::SaturdaySupplement => self.say.line_saturday(),
            LineKind::SundaySupplement => self.say.line_sunday(),
            LineKind::HolidaySupplement => self.say.line_holiday(),
            LineKind::Recruiting => self.say.line_recruiting(),
            LineKind::Training => self.say.line_training(),
            LineKind::SlowWeeks => self.say.line_slow_weeks(),
            LineKind::Support => self.say.line_support(),
            LineKind::Licences => self.say.line_licences(),
            LineKind::WorkplaceSeats => self.say.line_workplace_seats(),
            LineKind::It => self.say.line_it(),
            LineKind::ManagementAndHr => self.say.line_management_and_hr(),
            LineKind::HandlingBeside => self.say.line_handling_beside(),
            LineKind::LostFocus => self.say.line_lost_focus(),
            LineKind::ExpertTime => self.say.line_expert_time(),
            LineKind::ExpertTimeSaved => self.say.line_expert_time_saved(),
            LineKind::ContactFee => self.say.line_contact_fee(),
            LineKind::MinuteFee => self.say.line_minute_fee(),
            LineKind::HourFee => self.say.line_hour_fee(),
            LineKind::FteFee => self.say.line_fte_fee(),
            LineKind::FteFeeAboveContract => self.say.line_fte_fee_above_contract(),
            LineKind::SeatFee => self.say.line_seat_fee(),
            LineKind::FixedFee => self.say.line_fixed_fee(),
            LineKind::Supplements => self.say.line_supplements(),
            LineKind::MissingVolume => self.say.line_missing_volume(),
            LineKind::MinimumTopUp => self.say.line_minimum_top_up(),
            LineKind::Bonus => self.say.line_bonus(),
            LineKind::Credits => self.say.line_credits(),
            LineKind::PassThrough => self.say.line_pass_through(),
            LineKind::OneOff => self.say.line_one_off(),
            LineKind::Management => self.say.line_management(),
            LineKind::VendorManagers => self.say.line_vendor_managers(),
            LineKind::Listening => self.say.line_listening(),
            LineKind::Travel => self.say.line_travel(),
            LineKind::ParallelRunning => self.say.line_parallel_running(),
            LineKind::SatisfactionDip => self.say.line_satisfaction_dip(),
            LineKind::Project => self.say.line_project(),
            LineKind::KnowledgeTransfer => self.say.line_knowledge_transfer(),
            LineKind::Severance => self.say.line_severance(),
            LineKind::EarlyExitFee => self.say.line_early_exit_fee(),
            LineKind::NoticeFees => self.say.line_notice_fees(),
            LineKind::Rebuilding => self.say.line_rebuilding(),
            LineKind::LostContacts => self.say.line_lost_contacts(),
        }
    }

    /// What a field is called.
    #[must_use]
    pub fn label(&self, path: Path) -> String {
        let say = &self.say;
        match path.field {
            Field::Name => match path.place {
                Place::Scenario => say.field_scenario_name(),
                Place::Channel(_)
                | Place::Campaign { .. }
                | Place::ClosedDoor(_)
                | Place::Turns(_)
                | Place::Chat(_)
                | Place::Deferred(_) => say.field_channel_name(),
                Place::Quote(_)
                | Place::Offer { .. }
                | Place::Desk(_)
                | Place::Terms(_)
                | Place::Component { .. }
                | Place::TermSupplement { .. }
                | Place::Tier { .. }
                | Place::Band { .. }
                | Place::OneOff { .. }
                | Place::Bonus { .. }
                | Place::BonusTier { .. }
                | Place::Credit { .. }
                | Place::CreditTier { .. }
                | Place::Agreement(_)
                | Place::Scope(_)
                | Place::Overflow(_)
                | Place::EarlyExit(_)
                | Place::OwnSide(_)
                | Place::OwnOneOff { .. }
                | Place::Ramp(_)
                | Place::Service(_)
                | Place::Criterion(_)
                | Place::InHouse
                | Place::Supplement(_)
                | Place::NewHires
                | Place::Avoidable
                | Place::Today
                | Place::TopDown
                | Place::Beside
                | Place::Experts
                | Place::Better => say.field_vendor(),
            },
            Field::Currency => say.field_currency(),
            Field::Start => say.field_start(),
            Field::Horizon => say.field_horizon(),
            Field::DiscountRate => say.field_discount_rate(),
            Field::UsableIdle => say.field_usable_idle(),
            Field::OtherWork => say.field_other_work(),
            Field::Channels | Field::ContactsPerMonth => say.field_contacts(),
            Field::Season => say.field_season(),
            Field::Growth => say.field_growth(),
            Field::Campaigns => say.field_campaigns(),
            Field::CampaignMonth => say.field_campaign_month(),
            Field::CampaignContacts => say.field_campaign_contacts(),
            Field::HandleTime => say.field_handle_time(),
            Field::AfterCall => say.role_after_call(),
            Field::FirstContactResolution => say.field_resolution(),
            Field::Repeats => say.field_repeats(),
            Field::Opening => say.field_opening(),
            Field::OpeningWanted => say.field_opening_wanted(),
            Field::Returns => say.field_returns(),
            Field::ReturnsOver => say.field_returns_over(),
            Field::TurnsTo => say.field_turns_to(),
            Field::TurnsShare => say.field_turns_share(),
            Field::LostValue => say.field_lost_value(),
            Field::Profile => say.field_profile(),
            Field::AtOnce => say.field_at_once(),
            Field::Overhead => say.field_overhead(),
            Field::DeadlineShare => say.field_deadline_share(),
            Field::Deadline | Field::OfferedDeadline => say.field_deadline(),
            Field::Service => say.step_service(),
            Field::ClosedDoor => say.field_closed_door(),
            Field::Target | Field::OfferedTarget => say.field_target(),
            Field::AnswerWithin | Field::OfferedWithin => say.field_answer_within(),
            Field::Patience => say.field_patience(),
            Field::AbandonmentLimit => say.field_abandonment_limit(),
            Field::Redial => say.field_redial(),
            Field::OccupancyCap => say.field_occupancy_cap(),
            Field::MinimumAgents => say.field_minimum_agents(),
            Field::HourlyPay => say.field_hourly_pay(),
            Field::HolidayCost => say.field_holiday_cost(),
            Field::OnCosts => say.field_on_costs(),
            Field::Shrinkage => say.field_shrinkage(),
            Field::ScheduleLoss => say.field_schedule_loss(),
            Field::WeeklyHours => say.field_weekly_hours(),
            Field::Span => say.field_span(),
            Field::LeaderPay => say.field_leader_pay(),
            Field::Workplace => say.field_workplace(),
            Field::ContractedHours => say.field_contracted_hours(),
            Field::Premium => say.field_premium(),
            Field::PayIndex => say.field_pay_index(),
            Field::SupplementHours => say.field_supplement_hours(),
            Field::SupplementShare | Field::SupplementPerHour => say.field_supplement(),
            Field::SupplementOrder => say.field_supplement_order(),
            Field::Shifts => say.field_shifts(),
            Field::ShrinkageInOffice => say.field_shrinkage_in_office(),
            Field::MinimumTeam => say.field_minimum_team(),
            Field::Leavers => say.field_leavers(),
            Field::RecruitingCost => say.field_recruiting_cost(),
            Field::TrainingWeeks => say.field_training_weeks(),
            Field::NewHandleTime => say.field_new_handle_time(),
            Field::SlowWeeks => say.field_slow_weeks(),
            Field::SupportPerAgent => say.field_support_per_agent(),
            Field::SupportPay => say.field_support_pay(),
            Field::LicencesPerSeat => say.field_licences_per_seat(),
            Field::WorkplacePerSeat => say.field_workplace_per_seat(),
            Field::Seats => say.field_seats(),
            Field::ItPerMonth => say.field_it_per_month(),
            Field::ManagementPerFte => say.field_management_per_fte(),
            Field::AvoidablePay => say.field_avoidable_pay(),
            Field::AvoidableSupervision => say.field_avoidable_supervision(),
            Field::AvoidableSupport => say.field_avoidable_support(),
            Field::AvoidableLicences => say.field_avoidable_licences(),
            Field::AvoidableWorkplace => say.field_avoidable_workplace(),
            Field::AvoidableIt => say.field_avoidable_it(),
            Field::AvoidableManagement => say.field_avoidable_management(),
            Field::Heads => say.field_heads(),
            Field::YearlyCost => say.field_yearly_cost(),
            Field::PeoplePresent => say.field_people_present(),
            Field::BusyShare => say.field_busy_share(),
            Field::LostFocus => say.field_lost_focus(),
            Field::HourlyCost => say.field_hourly_cost(),
            Field::RoutineShare => say.field_routine_share(),
            Field::ExpertMinutes => say.field_expert_minutes(),
            Field::EscalationShare => say.field_escalation_share(),
            Field::BetterFrom => say.field_better_from(),
            Field::BetterHandleTime => say.field_better_handle_time(),
            Field::BetterResolution => say.field_better_resolution(),
            Field::Baseline => say.field_baseline(),
            Field::Quotes => say.step_quotes(),
            Field::Offers | Field::OfferedChannel => say.field_offers(),
            Field::SharedMultiple => say.field_shared_multiple(),
            Field::SharedErlangs => say.field_shared_erlangs(),
            Field::Prices
            | Field::PricePerContact
            | Field::PricePerMinute
            | Field::PricePerHour
            | Field::PricePerMonth
            | Field::PricePerFte
            | Field::PricePerSeat => say.field_price(),
            Field::BillingStep => say.field_billing_step(),
            Field::InOfficeShrinkage => say.field_in_office_shrinkage(),
            Field::HoursPerFte => say.field_hours_per_fte(),
            Field::FteStep => say.field_fte_step(),
            Field::FtePremium => say.field_premium(),
            Field::SeatsGiven => say.field_seats(),
            Field::PriceChannels => say.field_price_channels(),
            Field::Tiers => say.field_tiers(),
            Field::TierAbove => say.field_tier_above(),
            Field::BandAgreed => say.field_band_agreed(),
            Field::BandWidth => say.field_band_width(),
            Field::BandAbove => say.field_band_above(),
            Field::BandMissing => say.field_band_missing(),
            Field::VolumeMinimum => say.field_volume_minimum(),
            Field::Supplements => say.field_supplements(),
            Field::ValidFrom => say.field_valid_from(),
            Field::ValidUntil => say.field_valid_until(),
            Field::OneOffs => say.field_one_offs(),
            Field::OneOffMonth => say.field_one_off_month(),
            // The page shows the first of them as what it usually is.
            Field::OneOffAmount if matches!(path.place, Place::OneOff { item: 0, .. }) => {
                say.field_set_up_fee()
            }
            Field::OneOffAmount => say.field_one_off_amount(),
            Field::IndexFrom => say.field_index_from(),
            Field::MonthlyMinimum => say.field_monthly_minimum(),
            Field::Bonuses => say.field_bonuses(),
            Field::Credits => say.field_credits(),
            Field::CreditsFrom => say.field_credits_from(),
            Field::ClauseChannel => say.field_clause_channel(),
            Field::ClauseSpread => say.field_clause_spread(),
            Field::ClauseCap => say.field_clause_cap(),
            Field::ClauseTiers => say.field_clause_tiers(),
            Field::ClauseLevel => say.field_clause_level(),
            Field::ClauseShare => say.field_clause_share(),
            Field::VendorCurrency => say.field_vendor_currency(),
            Field::ExchangeRate => say.field_exchange_rate(),
            Field::VatRate => say.field_vat_rate(),
            Field::VatNotDeductible => say.field_vat_not_deductible(),
            Field::PassThrough => say.field_pass_through(),
            Field::QuoteIndex => say.field_quote_index(),
            Field::Management => say.field_management(),
            Field::VendorHourCost => say.field_labour_cost(),
            Field::SilentOn => say.field_silent_on(),
            Field::Scorecard => say.field_scorecard(),
            Field::CriterionWeight => say.field_criterion_weight(),
            Field::LeastScore => say.field_least_score(),
            Field::Score => say.field_score(),
            Field::TrialMonths => say.field_trial_months(),
            Field::OnlyMonths => say.field_only_months(),
            Field::GoLive => say.field_go_live(),
            Field::Handover => say.field_handover(),
            Field::Term => say.field_term(),
            Field::Notice => say.field_notice(),
            Field::OptOut => say.field_opt_out(),
            Field::EndsWith => say.field_ends_with(),
            Field::RoutineScope => say.field_routine_scope(),
            Field::RoutineHandleTime => say.field_routine_handle_time(),
            Field::RoutineResolution => say.field_routine_resolution(),
            Field::OverflowFewer => say.field_overflow_fewer(),
            Field::OverflowTimes => say.field_overflow_times(),
            Field::Managers => say.field_managers(),
            Field::ManagerCost => say.field_manager_cost(),
            Field::ListeningHours => say.field_listening_hours(),
            Field::ListeningCost => say.field_listening_cost(),
            Field::Travel => say.field_travel(),
            Field::ParallelRunning => say.field_parallel_running(),
            Field::DipPerContact => say.field_dip_per_contact(),
            Field::DipMonths => say.field_dip_months(),
            Field::OwnOneOffs => say.field_own_one_offs(),
            Field::Agreement | Field::Scope | Field::ScopeChannel => say.field_agreement(),
            Field::ExitAmount | Field::ExitMonths | Field::ExitShare => say.field_exit_fee(),
            Field::RampEnds => say.field_ramp_ends(),
            Field::RampHandleTime => say.field_ramp_handle_time(),
            Field::RampResolution => say.field_ramp_resolution(),
        }
    }

    /// What a field means, beyond its label; nothing where the label says it all.
    #[must_use]
    pub fn explanation(&self, field: Field) -> Option<String> {
        let say = &self.say;
        Some(match field {
            Field::ContactsPerMonth => say.field_contacts_hint(),
            Field::Season => say.field_season_hint(),
            Field::HandleTime => say.field_handle_time_hint(),
            Field::Opening | Field::OpeningWanted => say.field_opening_hint(),
            Field::Returns => say.field_returns_hint(),
            Field::LostValue => say.field_lost_value_hint(),
            Field::OccupancyCap => say.field_occupancy_cap_hint(),
            Field::Patience => say.field_patience_hint(),
            Field::Redial => say.field_redial_hint(),
            Field::Shrinkage => say.field_shrinkage_hint(),
            Field::ScheduleLoss => say.field_schedule_loss_hint(),
            Field::Currency => say.field_currency_hint(),
            Field::Start => say.field_start_hint(),
            Field::PricePerMinute => say.price_per_minute_hint(),
            Field::PricePerHour => say.price_per_hour_hint(),
            Field::OneOffAmount => say.field_set_up_fee_hint(),
            Field::QuoteIndex | Field::PayIndex => say.field_index_hint(),
            Field::Management => say.field_management_hint(),
            Field::Premium => say.field_premium_hint(),
            Field::Name
            | Field::Horizon
            | Field::DiscountRate
            | Field::UsableIdle
            | Field::OtherWork
            | Field::AfterCall
            | Field::TurnsTo
            | Field::TurnsShare
            | Field::DeadlineShare
            | Field::Deadline
            | Field::OfferedDeadline
            | Field::Service
            | Field::ClosedDoor
            | Field::OfferedTarget
            | Field::OfferedWithin
            | Field::Baseline
            | Field::Offers
            | Field::OfferedChannel
            | Field::SharedMultiple
            | Field::SharedErlangs
            | Field::Channels
            | Field::Growth
            | Field::Campaigns
            | Field::CampaignMonth
            | Field::CampaignContacts
            | Field::FirstContactResolution
            | Field::Repeats
            | Field::ReturnsOver
            | Field::Profile
            | Field::AtOnce
            | Field::Overhead
            | Field::Target
            | Field::AnswerWithin
            | Field::AbandonmentLimit
            | Field::MinimumAgents
            | Field::HourlyPay
            | Field::HolidayCost
            | Field::OnCosts
            | Field::WeeklyHours
            | Field::Span
            | Field::LeaderPay
            | Field::Workplace
            | Field::ContractedHours
            | Field::SupplementHours
            | Field::SupplementShare
            | Field::SupplementPerHour
            | Field::SupplementOrder
            | Field::Shifts
            | Field::ShrinkageInOffice
            | Field::MinimumTeam
            | Field::Leavers
            | Field::RecruitingCost
            | Field::TrainingWeeks
            | Field::NewHandleTime
            | Field::SlowWeeks
            | Field::SupportPerAgent
            | Field::SupportPay
            | Field::LicencesPerSeat
            | Field::WorkplacePerSeat
            | Field::Seats
            | Field::ItPerMonth
            | Field::ManagementPerFte
            | Field::AvoidablePay
            | Field::AvoidableSupervision
            | Field::AvoidableSupport
            | Field::AvoidableLicences
            | Field::AvoidableWorkplace
            | Field::AvoidableIt
            | Field::AvoidableManagement
            | Field::Heads
            | Field::YearlyCost
            | Field::PeoplePresent
            | Field::BusyShare
            | Field::LostFocus
            | Field::HourlyCost
            | Field::RoutineShare
            | Field::ExpertMinutes
            | Field::EscalationShare
            | Field::BetterFrom
            | Field::BetterHandleTime
            | Field::BetterResolution
            | Field::Quotes
            | Field::Prices
            | Field::PricePerContact
            | Field::PricePerMonth
            | Field::PricePerFte
            | Field::PricePerSeat
            | Field::BillingStep
            | Field::InOfficeShrinkage
            | Field::HoursPerFte
            | Field::FteStep
            | Field::FtePremium
            | Field::SeatsGiven
            | Field::PriceChannels
            | Field::Tiers
            | Field::TierAbove
            | Field::BandAgreed
            | Field::BandWidth
            | Field::BandAbove
            | Field::BandMissing
            | Field::VolumeMinimum
            | Field::Supplements
            | Field::ValidFrom
            | Field::ValidUntil
            | Field::OneOffs
            | Field::OneOffMonth
            | Field::IndexFrom
            | Field::MonthlyMinimum
            | Field::Bonuses
            | Field::Credits
            | Field::CreditsFrom
            | Field::ClauseChannel
            | Field::ClauseSpread
            | Field::ClauseCap
            | Field::ClauseTiers
            | Field::ClauseLevel
            | Field::ClauseShare
            | Field::VendorCurrency
            | Field::ExchangeRate
            | Field::VatRate
            | Field::VatNotDeductible
            | Field::PassThrough
            | Field::RampEnds
            | Field::RampHandleTime
            | Field::RampResolution
            | Field::VendorHourCost
            | Field::SilentOn
            | Field::Scorecard
            | Field::CriterionWeight
            | Field::LeastScore
            | Field::Score
            | Field::TrialMonths
            | Field::OnlyMonths
            | Field::GoLive
            | Field::Handover
            | Field::Term
            | Field::Notice
            | Field::OptOut
            | Field::EndsWith
            | Field::RoutineScope
            | Field::RoutineHandleTime
            | Field::RoutineResolution
            | Field::OverflowFewer
            | Field::OverflowTimes
            | Field::Managers
            | Field::ManagerCost
            | Field::ListeningHours
            | Field::ListeningCost
            | Field::Travel
            | Field::ParallelRunning
            | Field::DipPerContact
            | Field::DipMonths
            | Field::OwnOneOffs
            | Field::Agreement
            | Field::Scope
            | Field::ScopeChannel
            | Field::ExitAmount
            | Field::ExitMonths
            | Field::ExitShare => return None,
        })
    }

    /// The unit people read beside a field.
    #[must_use]
    pub fn unit(&self, unit: Unit) -> String {
        let say = &self.say;
        let sign = || self.formats.currency_sign();
        match unit {
            Unit::Money => sign(),
            Unit::MoneyPerHour => say.unit_per_hour(sign()),
            Unit::MoneyPerContact => say.unit_per_call(sign()),
            Unit::MoneyPerMinute => say.unit_per_minute(sign()),
            Unit::MoneyPerMonth => say.unit_per_month(sign()),
            Unit::MoneyPerFteMonth => say.unit_per_fte_month(sign()),
            Unit::MoneyPerSeatMonth => say.unit_per_seat_month(sign()),
            Unit::MoneyPerCounted => say.unit_per_counted(sign()),
            Unit::Seats => say.unit_seats(),
            Unit::Counted => say.unit_counted(),
            Unit::Contacts | Unit::ContactsPerMonth => say.unit_calls_per_month(),
            Unit::Hours => say.unit_hours(),
            Unit::HoursPerWeek => say.unit_hours_a_week(),
            Unit::Minutes | Unit::Seconds => say.unit_seconds(),
            Unit::MinutesPerContact => say.unit_minutes_per_call(),
            Unit::MinutesPerHour => say.unit_minutes_per_hour(),
            Unit::Weeks => say.unit_weeks(),
            Unit::Months => say.unit_months(),
            Unit::Fte | Unit::People => say.unit_people(),
            Unit::Share => say.unit_percent(),
            Unit::SharePerYear => say.unit_percent_a_year(),
            Unit::Erlangs => say.unit_erlangs(),
            Unit::Factor => say.unit_factor(),
            Unit::Points => say.unit_points(),
        }
    }

    /// What a price counts and, where it is not for all, of which channels: several of one form are told apart by it.
    #[must_use]
    pub fn price_name(&self, price: &ComponentDraft) -> String {
        let form = self.price_form(price.per);
        match &price.channels {
            Some(channels) => format!("{form} ({})", channels.join(", ")),
            None => form,
        }
    }

    /// What a price counts.
    #[must_use]
    pub fn price_form(&self, per: PerDraft) -> String {
        match per {
            PerDraft::Contact(ContactsCounted::Answered) => self.say.price_per_contact(),
            PerDraft::Contact(ContactsCounted::Offered) => self.say.price_per_contact_offered(),
            PerDraft::Minute(_) => self.say.price_per_minute(),
            PerDraft::Hour(_) => self.say.price_per_hour(),
            PerDraft::Fte(_) => self.say.price_per_fte(),
            PerDraft::Month => self.say.price_per_month(),
            PerDraft::Seat(_) => self.say.price_per_seat(),
        }
    }

    /// What a ramp's shape is called.
    #[must_use]
    pub fn ramp_shape(&self, shape: RampShape) -> String {
        match shape {
            RampShape::Stepped => self.say.ramp_shape_stepped(),
            RampShape::Linear => self.say.ramp_shape_linear(),
            RampShape::SCurve => self.say.ramp_shape_s_curve(),
            RampShape::Exponential => self.say.ramp_shape_exponential(),
        }
    }

    /// What a usual week is called.
    #[must_use]
    pub fn template(&self, template: Template) -> String {
        match template {
            Template::Office => self.say.profile_office(),
            Template::Evenings => self.say.profile_evenings(),
            Template::RoundTheClock => self.say.profile_round_the_clock(),
        }
    }

    /// What a day is called.
    #[must_use]
    pub fn weekday(&self, day: Weekday) -> String {
        match day {
            Weekday::Monday => self.say.weekday_monday(),
            Weekday::Tuesday => self.say.weekday_tuesday(),
            Weekday::Wednesday => self.say.weekday_wednesday(),
            Weekday::Thursday => self.say.weekday_thursday(),
            Weekday::Friday => self.say.weekday_friday(),
            Weekday::Saturday => self.say.weekday_saturday(),
            Weekday::Sunday => self.say.weekday_sunday(),
        }
    }

    /// What a day of the opening hours is called.
    #[must_use]
    pub fn day_type(&self, day: DayType) -> String {
        match day {
            DayType::Monday => self.weekday(Weekday::Monday),
            DayType::Tuesday => self.weekday(Weekday::Tuesday),
            DayType::Wednesday => self.weekday(Weekday::Wednesday),
            DayType::Thursday => self.weekday(Weekday::Thursday),
            DayType::Friday => self.weekday(Weekday::Friday),
            DayType::Saturday => self.weekday(Weekday::Saturday),
            DayType::Sunday => self.weekday(Weekday::Sunday),
            DayType::Holiday => self.say.public_holiday(),
        }
    }

    /// What a country is called.
    #[must_use]
    pub fn country(&self, country: Option<Country>) -> String {
        match country {
            None => self.say.country_none(),
            Some(Country::Finland) => self.say.country_finland(),
            Some(Country::Sweden) => self.say.country_sweden(),
            Some(Country::Norway) => self.say.country_norway(),
            Some(Country::Denmark) => self.say.country_denmark(),
            Some(Country::Germany) => self.say.country_germany(),
            Some(Country::UnitedKingdom) => self.say.country_united_kingdom(),
        }
    }

    /// The causes of a ramp-up loss, each with its amount, in the order in which they are reckoned.
    #[must_use]
    pub fn causes(&self, loss: &RampUpLoss) -> [(Money, String); 8] {
        let say = &self.say;
        let told = |amount: Money, told: &dyn Fn(String) -> String| {
            (amount, told(self.formats.money(amount.value())))
        };
        [
            told(loss.handover, &|amount| say.cause_handover(amount)),
            told(loss.handle_time, &|amount| say.cause_handle_time(amount)),
            told(loss.repeats, &|amount| say.cause_repeats(amount)),
            told(loss.credits_and_minimum, &|amount| say.cause_credits_and_minimum(amount)),
            told(loss.lost_contacts, &|amount| say.cause_lost(amount)),
            told(loss.parallel_running, &|amount| say.cause_parallel_running(amount)),
            told(loss.one_offs, &|amount| say.cause_one_offs(amount)),
            told(loss.satisfaction_dip, &|amount| say.cause_dip(amount)),
        ]
    }

    /// What an answer rests on that may mislead.
    #[must_use]
    pub fn warning(&self, warning: Warning, options: &[Outcome]) -> String {
        match warning {
            Warning::HangingUpHelps => self.say.warning_hanging_up_helps(),
            Warning::HighOccupancy { option, occupancy } => {
                let name = options.get(option).map(|option| self.option_name(option)).unwrap_or_default();
                self.say.warning_high_occupancy(name, self.formats.percent(occupancy.value()))
            }
            Warning::OnlyViableShared { option, implied, labour } => {
                let name = options.get(option).map(|option| self.option_name(option)).unwrap_or_default();
                let money = |rate: HourlyRate| {
                    format!("{} {}", self.formats.rate(rate.value()), self.unit(Unit::MoneyPerHour))
                };
                self.say.warning_only_viable_shared(name, money(implied), money(labour))
            }
            Warning::BetterByClaim { option } => match options.get(option) {
                Some(option) if matches!(option.who, Who::Quote(_)) => {
                    self.say.warning_better_by_claim(self.option_name(option))
                }
                Some(_) | None => self.say.warning_own_better_by_claim(),
            },
        }
    }

    /// What a column of a call log holds.
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        match role {
            Role::Date => self.say.role_date(),
            Role::Time => self.say.role_time(),
            Role::Timestamp => self.say.role_timestamp(),
            Role::Answered => self.say.role_answered(),
            Role::Abandoned => self.say.role_abandoned(),
            Role::Direction => self.say.role_direction(),
            Role::HandleTime => self.say.role_handle_time(),
            Role::Talk => self.say.role_talk(),
            Role::Duration => self.say.role_duration(),
            Role::Hold => self.say.role_hold(),
            Role::AfterCall => self.say.role_after_call(),
            Role::Wait => self.say.role_wait(),
        }
    }

    /// What stands in a field nobody has typed in yet: a price has its hundredths.
    #[must_use]
    pub fn field_value(&self, field: Field, shown: f64) -> String {
        match field.spec().map(|spec| spec.unit) {
            Some(Unit::MoneyPerHour | Unit::MoneyPerContact | Unit::MoneyPerMinute) => {
                self.formats.rate(shown)
            }
            Some(_) | None => self.field_number(shown),
        }
    }

    /// A number of a field in the unit the page shows, with the digits that matter.
    #[must_use]
    pub fn field_number(&self, shown: f64) -> String {
        self.formats.number(shown, 4)
    }

    /// What is allowed in a field and where its start value in a country comes from; nothing for one that holds no
    /// number.
    #[must_use]
    pub fn allowed_and_source(&self, country: Option<Country>, field: Field) -> Option<String> {
        let spec = field.spec()?;
        let shown = |value: f64| self.field_number(value * crate::state::shown_per_unit(field));
        let allowed = self.say.allowed(shown(spec.min), shown(spec.max));
        Some(match self.source(country, field) {
            Some(source) => format!("{allowed} {source}"),
            None => allowed,
        })
    }

    /// The value that a field starts with, and where it comes from.
    #[must_use]
    pub fn source(&self, country: Option<Country>, field: Field) -> Option<String> {
        let shown = |value: f64| self.field_number(value * crate::state::shown_per_unit(field));
        let start = match country {
            Some(country) => start_in(country, field),
            None => field.spec()?.start,
        };
        let Start { value, source } = start?;
        Some(self.sourced(shown(value), source))
    }

    /// The values that the phases of a ramp-up start with, and where they come from.
    #[must_use]
    pub fn ramp_source(&self, field: Field) -> Option<String> {
        let usual = RampDraft::default();
        let starts = [
            (Field::RampEnds, usual.phase_ends_month.as_slice(), ramp::USUAL_ENDS),
            (Field::RampHandleTime, &usual.handle_time, ramp::USUAL_HANDLE_TIME),
            (Field::RampResolution, &usual.first_contact_resolution, ramp::USUAL_RESOLUTION),
        ];
        let (_, values, source) = starts.into_iter().find(|(found, ..)| *found == field)?;
        let shown: Vec<String> = values.iter().map(|value| self.field_number(*value)).collect();
        // Its own decimals may be commas.
        Some(self.sourced(shown.join(" · "), source))
    }

    fn sourced(&self, value: String, Source { cited, as_of, strength }: Source) -> String {
        let (cited, year) = (self.cited(cited), as_of.to_string());
        match strength {
            Strength::Published => self.say.start_published(value, cited, year),
            Strength::Weak => self.say.start_weak(value, cited, year),
            Strength::Assumption => self.say.start_assumption(value, cited),
        }
    }

    /// What is wrong, what was found, what is allowed.
    #[must_use]
    pub fn wrong(&self, wrong: &Wrong) -> String {
        match wrong {
            Wrong::NotANumber { path, text } if text.trim().is_empty() => {
                self.say.wrong_number_empty(self.label(*path))
            }
            Wrong::NotANumber { path, text } => self.say.wrong_number(self.label(*path), text),
            Wrong::Problem(problem) => self.problem(problem),
        }
    }

    /// What may modify a price.
    fn modifier(&self, modifier: Modifier) -> String {
        match modifier {
            Modifier::Tiers => self.say.field_tiers(),
            Modifier::VolumeMinimum => self.say.field_volume_minimum(),
            Modifier::Band => self.say.field_band(),
            Modifier::Supplements => self.say.field_supplements(),
        }
    }

    fn problem(&self, Problem { path, kind }: &Problem) -> String {
        let say = &self.say;
        let label = || self.label(*path);
        let shown = |value: f64| self.field_number(value * crate::state::shown_per_unit(path.field));
        let count = |value: usize| value.to_string();
        match kind {
            ProblemKind::OutOfRange { found, min, max } => {
                let unit = path.field.spec().map(|spec| self.unit(spec.unit)).unwrap_or_default();
                let max = format!("{} {unit}", shown(*max));
                say.wrong_range(label(), shown(*min), max.trim_end(), shown(*found))
            }
            ProblemKind::NotWhole { found } => say.wrong_whole(label(), shown(*found)),
            ProblemKind::Empty => say.wrong_empty(label()),
            ProblemKind::TooLong { found, max } => say.wrong_long(label(), count(*found), count(*max)),
            ProblemKind::NotAMonth { found } => say.wrong_month(found),
            ProblemKind::NotACurrency { found } => say.wrong_currency(found),
            ProblemKind::NotHours { found } => say.wrong_hours(found),
            ProblemKind::NeverOpen => say.wrong_never_open(),
            ProblemKind::ProfileShape { .. }
            | ProblemKind::ProfileWeight { .. }
            | ProblemKind::ProfileEmptyWhileOpen => say.wrong_profile(),
            ProblemKind::TooLittleSeen { seen, least } => {
                say.wrong_too_little_seen(self.formats.percent(*seen), self.formats.percent(*least))
            }
            ProblemKind::MoreTurnThanWrite { turned, measured, .. } => say.wrong_more_turn_than_write(
                self.formats.number(*turned, 0),
                self.formats.number(*measured, 0),
            ),
            ProblemKind::SharesExceedWhole { found } => {
                say.wrong_shares(label(), self.formats.percent(*found))
            }
            ProblemKind::LongerThanWhole { whole, .. } => say.wrong_longer(label(), shown(*whole)),
            ProblemKind::Missing => say.wrong_missing(label()),
            ProblemKind::Unfitting | ProblemKind::UnfittingTime => say.wrong_unfitting(label()),
            ProblemKind::NoSuchChannel { found, names } => say.wrong_no_such_channel(found, names.join(", ")),
            ProblemKind::NoSuchBaseline { .. } => say.wrong_baseline(),
            ProblemKind::NamedTwice { found } => say.wrong_named_twice(found),
            ProblemKind::Count { min, max, .. } => say.wrong_count(label(), count(*min), count(*max)),
            ProblemKind::RepeatsNeverEnd { .. } => say.wrong_repeats(),
            ProblemKind::PhasesOutOfOrder { .. } => say.wrong_phases(),
            ProblemKind::InOfficeAboveAll { all, .. } => say.wrong_in_office(self.formats.percent(*all)),
            ProblemKind::Supplements(problem) => match problem {
                HourRulesProblem::NotHours { found, .. } => say.wrong_supplement_hours(found),
                HourRulesProblem::EveningMeetsNight { evening, night } => {
                    say.wrong_evening_meets_night(evening.to_string(), night.to_string())
                }
                HourRulesProblem::OutOfRange { max, found, .. } => {
                    say.wrong_range(label(), shown(0.0), shown(*max), shown(*found))
                }
                HourRulesProblem::NotAnOrder { .. } => say.wrong_supplement_order(),
            },
            ProblemKind::Shifts(_) => say.wrong_shifts(),
            ProblemKind::Scorecard(_) => say.wrong_scorecard(),
            ProblemKind::NoHandover => say.wrong_no_handover(),
            ProblemKind::NothingLeftOfOthers { .. } => say.wrong_nothing_left(),
            ProblemKind::HoursDoNotCover { channel } => say.wrong_hours_do_not_cover(channel),
            ProblemKind::BetterUnsaid { found } => say.wrong_better_unsaid(shown(*found)),
            ProblemKind::OverflowFromBetter => say.wrong_overflow_from_better(),
            ProblemKind::OverflowNeedsTeam => say.wrong_overflow_needs_team(),
            ProblemKind::NothingToScale { least } => {
                say.wrong_nothing_to_scale(self.formats.number(*least, 2))
            }
            ProblemKind::TooMuchLoad { erlangs, max, .. } => {
                say.wrong_load(self.formats.number(*max, 0), self.formats.number(*erlangs, 0))
            }
            ProblemKind::TiersOutOfOrder { found, before } => say.wrong_tiers(shown(*found), shown(*before)),
            ProblemKind::MinimumBeyondTiers { minimum, last } => {
                say.wrong_minimum_beyond_tiers(shown(*minimum), shown(*last))
            }
            ProblemKind::NoPriceAboveBand => say.wrong_band_above(),
            ProblemKind::BesideABand { modifier } => say.wrong_beside_band(self.modifier(*modifier)),
            ProblemKind::CountsNothing { modifier } => say.wrong_counts_nothing(self.modifier(*modifier)),
            ProblemKind::AmountWithoutHours => say.wrong_amount_without_hours(),
            ProblemKind::RateWithinCurrency { found, currency } => {
                say.wrong_rate_within_currency(currency, shown(*found))
            }
            ProblemKind::EndsBeforeItBegins { from, until } => {
                say.wrong_ends_before(until.to_string(), from.to_string())
            }
            ProblemKind::LevelsOutOfOrder { found, before, rising: true } => {
                say.wrong_levels_rising(shown(*found), shown(*before))
            }
            ProblemKind::LevelsOutOfOrder { found, before, rising: false } => {
                say.wrong_levels_falling(shown(*found), shown(*before))
            }
        }
    }
}
