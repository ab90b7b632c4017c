//! The sources of start values in the page's language.

use super::Words;
use punnus_engine::cited::Cited;

impl Words {
    /// What a start value rests on.
    #[must_use]
    pub fn cited(&self, cited: Cited) -> String {
        let say = &self.say;
        match cited {
            Cited::ContractTerm => say.cited_contract_term(),
            Cited::CostOfCapital => say.cited_cost_of_capital(),
            Cited::IdleTooShort => say.cited_idle_too_short(),
            Cited::NoneUntilKnown => say.cited_none_until_known(),
            Cited::WithinHandleTime => say.cited_within_handle_time(),
            Cited::WriteInstead => say.cited_write_instead(),
            Cited::DeadlineInContracts => say.cited_deadline_in_contracts(),
            Cited::WorkingDay => say.cited_working_day(),
            Cited::TenthOfDesk => say.cited_tenth_of_desk(),
            Cited::EveryMonthAlike => say.cited_every_month_alike(),
            Cited::NoGrowth => say.cited_no_growth(),
            Cited::ResolutionSurveyed => say.cited_resolution_surveyed(),
            Cited::RepeatsDisagree => say.cited_repeats_disagree(),
            Cited::CallersReturn => say.cited_callers_return(),
            Cited::ReturnSoon => say.cited_return_soon(),
            Cited::LostCallUnknown => say.cited_lost_call_unknown(),
            Cited::ChatsAtOnce => say.cited_chats_at_once(),
            Cited::ChatsStretch => say.cited_chats_stretch(),
            Cited::EightyInTwenty => say.cited_eighty_in_twenty(),
            Cited::PatienceAssumed => say.cited_patience_assumed(),
            Cited::AbandonmentLimit => say.cited_abandonment_limit(),
            Cited::HangUpAndRedial => say.cited_hang_up_and_redial(),
            Cited::OccupancyNamed => say.cited_occupancy_named(),
            Cited::SomebodyAnswers => say.cited_somebody_answers(),
            Cited::AgentInNordics => say.cited_agent_in_nordics(),
            Cited::FinnishHolidayBonus => say.cited_finnish_holiday_bonus(),
            Cited::OnCostsFinland => say.cited_on_costs_finland(),
            Cited::ShrinkageNamed => say.cited_shrinkage_named(),
            Cited::WholeShifts => say.cited_whole_shifts(),
            Cited::WeekInNordics => say.cited_week_in_nordics(),
            Cited::SpanOfControl => say.cited_span_of_control(),
            Cited::LeaderInNordics => say.cited_leader_in_nordics(),
            Cited::WorkplaceOfAgent => say.cited_workplace_of_agent(),
            Cited::PremiumAboveContract => say.cited_premium_above_contract(),
            Cited::YearlyRiseOfPay => say.cited_yearly_rise_of_pay(),
            Cited::InOfficeOfOwnTeam => say.cited_in_office_of_own_team(),
            Cited::NoSmallestTeam => say.cited_no_smallest_team(),
            Cited::LeaversNamed => say.cited_leavers_named(),
            Cited::WeeksOfTraining => say.cited_weeks_of_training(),
            Cited::NewAgentsSlower => say.cited_new_agents_slower(),
            Cited::MonthsToProficiency => say.cited_months_to_proficiency(),
            Cited::OneForTwenty => say.cited_one_for_twenty(),
            Cited::SupportAsLeader => say.cited_support_as_leader(),
            Cited::WithinWorkplace => say.cited_within_workplace(),
            Cited::ManagerForFifty => say.cited_manager_for_fifty(),
            Cited::HoursMoved => say.cited_hours_moved(),
            Cited::LeadersNotice => say.cited_leaders_notice(),
            Cited::LicencesNotice => say.cited_licences_notice(),
            Cited::RoomAfterYear => say.cited_room_after_year(),
            Cited::NextBudget => say.cited_next_budget(),
            Cited::BackToWork => say.cited_back_to_work(),
            Cited::WholeMinutes => say.cited_whole_minutes(),
            Cited::InOfficeOfVendor => say.cited_in_office_of_vendor(),
            Cited::WeekLessShrinkage => say.cited_week_less_shrinkage(),
            Cited::HalfFullTime => say.cited_half_full_time(),
            Cited::AsOwnPremium => say.cited_as_own_premium(),
            Cited::BandNamed => say.cited_band_named(),
            Cited::FromGoLive => say.cited_from_go_live(),
            Cited::FirstMonth => say.cited_first_month(),
            Cited::RiseAfterYear => say.cited_rise_after_year(),
            Cited::NoMinimumNamed => say.cited_no_minimum_named(),
            Cited::FirstMonthsSpared => say.cited_first_months_spared(),
            Cited::SpreadOfMonths => say.cited_spread_of_months(),
            Cited::FeeAtRisk => say.cited_fee_at_risk(),
            Cited::VatGeneral => say.cited_vat_general(),
            Cited::AllDeductible => say.cited_all_deductible(),
            Cited::NothingPassedOn => say.cited_nothing_passed_on(),
            Cited::YearlyRiseOfPrices => say.cited_yearly_rise_of_prices(),
            Cited::ManagingContracts => say.cited_managing_contracts(),
            Cited::QuarterTrials => say.cited_quarter_trials(),
            Cited::AtOnceUntilKnown => say.cited_at_once_until_known(),
            Cited::TermNamed => say.cited_term_named(),
            Cited::NinetyDays => say.cited_ninety_days(),
            Cited::MostlyRoutine => say.cited_mostly_routine(),
            Cited::RoutineQuicker => say.cited_routine_quicker(),
            Cited::RoutineResolved => say.cited_routine_resolved(),
            Cited::OneFewer => say.cited_one_fewer(),
            Cited::FourOfFive => say.cited_four_of_five(),
            Cited::AsLongAsNotice => say.cited_as_long_as_notice(),
            Cited::PartOfEarnings => say.cited_part_of_earnings(),
            Cited::WithinShareOfFee => say.cited_within_share_of_fee(),
            Cited::NoneApart => say.cited_none_apart(),
            Cited::HalfOfTeamStays => say.cited_half_of_team_stays(),
            Cited::SatisfactionUnknown => say.cited_satisfaction_unknown(),
            Cited::RampPhases => say.cited_ramp_phases(),
            Cited::RampHandleTime => say.cited_ramp_handle_time(),
            Cited::RampResolution => say.cited_ramp_resolution(),
            Cited::PastUsualStart => say.cited_past_usual_start(),
            Cited::AsMeasured => say.cited_as_measured(),
            Cited::VatFinland => say.cited_vat_finland(),
            Cited::VatSweden => say.cited_vat_sweden(),
            Cited::VatNorway => say.cited_vat_norway(),
            Cited::VatDenmark => say.cited_vat_denmark(),
            Cited::VatGermany => say.cited_vat_germany(),
            Cited::VatUnitedKingdom => say.cited_vat_united_kingdom(),
            Cited::WeekFinland => say.cited_week_finland(),
            Cited::WeekSweden => say.cited_week_sweden(),
            Cited::WeekNorway => say.cited_week_norway(),
            Cited::WeekDenmark => say.cited_week_denmark(),
            Cited::WeekGermany => say.cited_week_germany(),
            Cited::WeekUnitedKingdom => say.cited_week_united_kingdom(),
            Cited::OnCostsSweden => say.cited_on_costs_sweden(),
            Cited::OnCostsNorway => say.cited_on_costs_norway(),
            Cited::OnCostsDenmark => say.cited_on_costs_denmark(),
            Cited::OnCostsGermany => say.cited_on_costs_germany(),
            Cited::OnCostsUnitedKingdom => say.cited_on_costs_united_kingdom(),
            Cited::LeaveSweden => say.cited_leave_sweden(),
            Cited::LeaveNorway => say.cited_leave_norway(),
            Cited::LeaveDenmark => say.cited_leave_denmark(),
            Cited::LeaveGermany => say.cited_leave_germany(),
            Cited::LeaveUnitedKingdom => say.cited_leave_united_kingdom(),
            Cited::PayNorway => say.cited_pay_norway(),
            Cited::PayDenmark => say.cited_pay_denmark(),
            Cited::PayGermany => say.cited_pay_germany(),
            Cited::ReducedOnCostsSweden => say.cited_reduced_on_costs_sweden(),
            Cited::ByAgreement => say.cited_by_agreement(),
            Cited::AsSunday => say.cited_as_sunday(),
            Cited::SupplementsForWork => say.cited_supplements_for_work(),
            Cited::FirstSupplementAlone => say.cited_first_supplement_alone(),
            Cited::SundayFinland => say.cited_sunday_finland(),
            Cited::EveningFinland => say.cited_evening_finland(),
            Cited::WarehouseSweden => say.cited_warehouse_sweden(),
            Cited::RetailDenmark => say.cited_retail_denmark(),
            Cited::PartDay => say.cited_part_day(),
            Cited::BreakInLongDays => say.cited_break_in_long_days(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use punnus_engine::fields::Field;
    use punnus_engine::holidays::Country;

    /// What is named in a source: sites and publications, which are the same in every language.
    fn names(text: &str) -> Vec<&str> {
        let words = text.split([' ', '\u{a0}', ',', ';', ':', '(', ')']);
        words.filter(|word| word.contains('.') && word.chars().all(|c| !c.is_ascii_digit())).collect()
    }

    #[test]
    fn english_says_what_the_list_of_defaults_says() {
        let words = Words::plain(Language::English);
        for cited in Cited::ALL {
            assert_eq!(words.cited(*cited), cited.text().replace('\'', "’"));
        }
    }

    #[test]
    fn sites_are_named_in_every_language() {
        for language in Language::ALL {
            let words = Words::plain(language);
            for cited in Cited::ALL {
                let said = words.cited(*cited);
                for name in names(cited.text()) {
                    assert!(said.contains(name), "{language:?} {cited:?}: {name} is not in {said:?}");
                }
            }
        }
    }

    #[track_caller]
    fn check(language: Language, country: Option<Country>, field: Field, expected: &str) {
        let hint = Words::plain(language).allowed_and_source(country, field).unwrap_or_default();
        assert!(hint.ends_with(expected), "{hint}");
    }

    #[test]
    fn a_field_tells_its_source_in_the_pages_language_and_of_its_country() {
        use Country::Sweden;
        use Language::{English, Finnish, Norwegian};
        let (minimum, on_costs) = (Field::MonthlyMinimum, Field::OnCosts);
        check(English, None, minimum, "Start value 0 (assumption): none unless the quote names one.");
        check(Finnish, None, minimum, "Lähtöarvo 0 (oletus): ei minimiä, ellei tarjouksessa mainita.");
        let taxes = "(Skatteverket, gjengitt av internago.com); avtalefestet pensjon kommer i tillegg, 2025.";
        check(Norwegian, Some(Sweden), on_costs, taxes);
    }
}
