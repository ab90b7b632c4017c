//! The page's words for what only the answer's details speak of: operands, groups, topics, criteria, times of day.

use crate::i18n::Words;
use crate::ledger::{Group, Shown};
use punnus_engine::basis::{How, Quantity};
use punnus_engine::compare::RampUpLoss;
use punnus_engine::units::{Money, Unit};

/// Stands between a number and its unit, and does not break.
const NO_BREAK: char = '\u{a0}';

impl Words {
    /// What an operand is called.
    #[must_use]
    pub fn quantity(&self, quantity: Quantity) -> String {
        let say = &self.say;
        match quantity {
            Quantity::ProductiveHours => say.quantity_productive_hours(),
            Quantity::Shrinkage => say.field_shrinkage(),
            Quantity::ScheduleLoss => say.field_schedule_loss(),
            Quantity::ContractedPerDay => say.quantity_contracted_per_day(),
            Quantity::WorkingDays => say.quantity_working_days(),
            Quantity::HoursAboveContract => say.quantity_hours_above_contract(),
            Quantity::Premium => say.field_premium(),
            Quantity::HourlyPay => say.field_hourly_pay(),
            Quantity::PayIndex => say.quantity_pay_index(),
            Quantity::Pay => say.quantity_pay(),
            Quantity::PayAndHolidayCost => say.quantity_pay_and_holiday_cost(),
            Quantity::HolidayCost => say.field_holiday_cost(),
            Quantity::OnCosts => say.field_on_costs(),
            Quantity::FullTimePerDay => say.quantity_full_time_per_day(),
            Quantity::AgentsPerLeader => say.field_span(),
            Quantity::LeaderPay => say.field_leader_pay(),
            Quantity::Workplace => say.field_workplace(),
            Quantity::WorkedHours => say.quantity_worked_hours(),
            Quantity::SupplementShare | Quantity::SupplementPerHour => say.field_supplement(),
            Quantity::Leavers => say.field_leavers(),
            Quantity::MonthsAYear => say.quantity_months_a_year(),
            Quantity::RecruitingCost => say.field_recruiting_cost(),
            Quantity::TrainingWeeks => say.field_training_weeks(),
            Quantity::WeeklyHours => say.field_weekly_hours(),
            Quantity::SlowWeeks => say.field_slow_weeks(),
            Quantity::SlowShare => say.quantity_slow_share(),
            Quantity::SupportPerAgent => say.field_support_per_agent(),
            Quantity::SupportPay => say.quantity_support_pay(),
            Quantity::Seats => say.field_seats(),
            Quantity::LicencesPerSeat => say.field_licences_per_seat(),
            Quantity::WorkplacePerSeat => say.field_workplace_per_seat(),
            Quantity::ItCost => say.field_it_per_month(),
            Quantity::ManagementPerFte => say.field_management_per_fte(),
            Quantity::RemainingShare => say.quantity_remaining_share(),
            Quantity::ScaledToKnownCost => say.quantity_scaled_to_known_cost(),
            Quantity::MinutesAnHour => say.quantity_minutes_an_hour(),
            Quantity::LostFocus => say.field_lost_focus(),
            Quantity::HourlyCost => say.field_hourly_cost(),
            Quantity::RoutineShare => say.field_routine_share(),
            Quantity::RoutineOfThese => say.quantity_routine_of_these(),
            Quantity::MinutesEach => say.field_expert_minutes(),
            Quantity::EscalationShare => say.field_escalation_share(),
            Quantity::EscalatedTime => say.quantity_escalated_time(),
            Quantity::ExpertTime => say.quantity_expert_time(),
            Quantity::AnsweredContacts => say.quantity_answered_contacts(),
            Quantity::HandledMinutes => say.quantity_handled_minutes(),
            Quantity::PricePerContact
            | Quantity::PricePerMinute
            | Quantity::PricePerHour
            | Quantity::PricePerFte
            | Quantity::PricePerSeat => say.field_price(),
            Quantity::FixedFee => say.line_fixed_fee(),
            Quantity::QuoteIndex => say.quantity_quote_index(),
            Quantity::Fee => say.quantity_fee(),
            Quantity::Management => say.field_management(),
            Quantity::LostContacts => say.quantity_lost_contacts(),
            Quantity::LostContactValue => say.field_lost_value(),
            Quantity::Managers => say.field_managers(),
            Quantity::ManagerCost => say.quantity_manager_cost(),
            Quantity::ListeningHours => say.field_listening_hours(),
            Quantity::ListeningCost => say.field_listening_cost(),
            Quantity::Travel => say.field_travel(),
            Quantity::DisplacedCost => say.quantity_displaced_cost(),
            Quantity::ParallelShare => say.quantity_parallel_share(),
            Quantity::DipPerContact => say.field_dip_per_contact(),
            Quantity::ExitCost => say.quantity_exit_cost(),
            Quantity::OfferedContacts => say.quantity_offered_contacts(),
            Quantity::TalkMinutes => say.quantity_talk_minutes(),
            Quantity::AttentionMinutes => say.quantity_attention_minutes(),
            Quantity::BilledMinutes => say.quantity_billed_minutes(),
            Quantity::LoggedInHours => say.quantity_logged_in_hours(),
            Quantity::InOfficeShrinkage => say.field_in_office_shrinkage(),
            Quantity::ContractedHours => say.quantity_contracted_hours(),
            Quantity::HoursPerFte => say.field_hours_per_fte(),
            Quantity::FullTimeStaff => say.quantity_full_time_staff(),
            Quantity::FullTimeStaffAbove => say.quantity_full_time_staff_above(),
            Quantity::BilledVolume => say.quantity_billed_volume(),
            Quantity::TierBorder => say.quantity_tier_border(),
            Quantity::BandEdge => say.quantity_band_edge(),
            Quantity::VolumeMinimum => say.field_volume_minimum(),
            Quantity::CreditPerMissing => say.field_band_missing(),
            Quantity::MonthlyMinimum => say.field_monthly_minimum(),
            Quantity::ExpectedBonus => say.quantity_expected_bonus(),
            Quantity::ExpectedCredit => say.quantity_expected_credit(),
            Quantity::PassThrough => say.field_pass_through(),
            Quantity::OneOff => say.quantity_one_off(),
            Quantity::ExchangeRate => say.field_exchange_rate(),
            Quantity::VatNotDeductible => say.quantity_vat(),
        }
    }

    /// The unit of an operand, which may be of any channel.
    fn operand_unit(&self, unit: Unit) -> String {
        match unit {
            // Its sign says that it is a factor.
            Unit::Factor => String::new(),
            Unit::Contacts | Unit::ContactsPerMonth => self.say.unit_contacts(),
            Unit::MoneyPerContact => self.say.unit_per_contact(self.formats.currency_sign()),
            Unit::Minutes => self.say.unit_minutes(),
            Unit::Fte => self.say.unit_fte(),
            // Of what the price counts, which the name says.
            Unit::Counted => String::new(),
            Unit::Money
            | Unit::MoneyPerHour
            | Unit::MoneyPerMinute
            | Unit::MoneyPerMonth
            | Unit::MoneyPerFteMonth
            | Unit::MoneyPerSeatMonth
            | Unit::MoneyPerCounted
            | Unit::Hours
            | Unit::HoursPerWeek
            | Unit::MinutesPerContact
            | Unit::MinutesPerHour
            | Unit::Seconds
            | Unit::Weeks
            | Unit::Months
            | Unit::Erlangs
            | Unit::People
            | Unit::Seats
            | Unit::Share
            | Unit::SharePerYear
            | Unit::Points => self.unit(unit),
        }
    }

    /// An operand's number with its unit, as it enters: (1 + 21.5 %).
    #[must_use]
    pub fn operand(&self, shown: &Shown) -> String {
        let number = self.formats.number(shown.number, shown.decimals);
        let unit = self.operand_unit(shown.operand.unit);
        let bare = if unit.is_empty() { number } else { format!("{number}{NO_BREAK}{unit}") };
        match shown.operand.how {
            How::Times | How::DividedBy | How::Plus | How::Less => bare,
            How::TimesOnePlus => format!("(1 + {bare})"),
            How::DividedByRest => format!("(1 \u{2212} {bare})"),
        }
    }

    /// What a group of lines is called.
    #[must_use]
    pub fn group(&self, group: Group) -> String {
        match group {
            Group::People => self.say.group_people(),
            Group::Contract => self.say.group_contract(),
            Group::YourSide => self.say.group_your_side(),
            Group::GettingThere => self.say.step_ramp(),
        }
    }

    /// The causes of a ramp-up loss by name, each with its amount.
    #[must_use]
    pub fn loss_causes(&self, loss: &RampUpLoss) -> [(String, Money); 8] {
        let say = &self.say;
        [
            (say.loss_handover(), loss.handover),
            (say.loss_handle_time(), loss.handle_time),
            (say.loss_repeats(), loss.repeats),
            (say.loss_credits_and_minimum(), loss.credits_and_minimum),
            (say.loss_lost_contacts(), loss.lost_contacts),
            (say.line_parallel_running(), loss.parallel_running),
            (say.loss_one_offs(), loss.one_offs),
            (say.line_satisfaction_dip(), loss.satisfaction_dip),
        ]
    }

    /// A number with its unit.
    #[must_use]
    pub fn with_unit(&self, value: f64, decimals: u8, unit: Unit) -> String {
        format!("{}{NO_BREAK}{}", self.formats.number(value, decimals), self.unit(unit))
    }

    /// A month by its number and name; what is before the first is month 0.
    #[must_use]
    pub fn numbered_month(&self, number: u16, months: &[punnus_engine::calendar::YearMonth]) -> String {
        match usize::from(number).checked_sub(1).and_then(|place| months.get(place)) {
            Some(month) => self.say.fact_month_name(number, self.formats.month(*month)),
            None => self.say.fact_before_start(),
        }
    }
}

/// The sign that says how an operand enters; none for the first.
#[must_use]
pub const fn sign(how: How) -> &'static str {
    match how {
        How::Times | How::TimesOnePlus => "×",
        How::DividedBy | How::DividedByRest => "÷",
        How::Plus => "+",
        How::Less => "\u{2212}",
    }
}

/// Half-hours of the day, from the beginning of the first to that of another: 08:30–11:00.
#[must_use]
pub fn half_hours(from: usize, to: usize) -> String {
    let clock = |half_hours: usize| format!("{:02}:{:02}", half_hours / 2, half_hours % 2 * 30);
    format!("{}–{}", clock(from), clock(to))
}

/// A half-hour of the day, from its beginning to its end: 08:30–09:00.
#[must_use]
pub fn half_hour(interval: usize) -> String {
    half_hours(interval, interval + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::ledger::shown;
    use punnus_engine::basis::Basis;
    use punnus_engine::units::{Hours, Share};

    #[test]
    fn operands_are_written_as_they_enter() {
        let words = Words::plain(Language::English);
        let share = |share| Share::new(share).unwrap();
        let basis = Basis::of(Quantity::ProductiveHours, Hours::new(100.0).unwrap())
            .divided_by_rest(Quantity::Shrinkage, share(0.32))
            .times_one_plus(Quantity::ScheduleLoss, share(0.085))
            .times(Quantity::HolidayCost, share(0.045));
        let told: Vec<String> = shown(&basis).iter().map(|shown| words.operand(shown)).collect();
        assert_eq!(told, ["100\u{a0}h", "(1 \u{2212} 32\u{a0}%)", "(1 + 8.5\u{a0}%)", "4.5\u{a0}%"]);
    }

    #[test]
    fn half_hours_have_two_ends() {
        assert_eq!(half_hour(17), "08:30–09:00");
        assert_eq!(half_hour(47), "23:30–24:00");
    }
}
