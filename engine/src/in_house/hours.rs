//! From hours worked to hours paid, and the classes they fall into.

use super::InHouse;
use crate::basis::{Basis, Quantity};
use crate::calendar::DayType;
use crate::capacity::{MonthNeed, PaidHours, TeamSize, contracted_by_team};
use crate::hour_classes::{HourClass, HourRules};
use crate::pooled_target::Pay;
use crate::units::{Fte, HourlyRate, Hours};
use crate::work::MonthWork;
use serde::{Deserialize, Serialize};

/// Monday to Friday.
const WORKING_DAYS_A_WEEK: f64 = 5.0;

/// Paid hours of a month: what the roster needs, and what contracts give.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contracted {
    /// Why so many paid hours are needed, in hours: productive ÷ (1 − shrinkage) × (1 + schedule loss).
    pub needed: Basis,
    /// Contracted hours for a working day.
    pub per_day: Hours,
    /// Days from Monday to Friday.
    pub working_days: u8,
    /// What that comes to in the month.
    pub paid: PaidHours,
}

impl InHouse {
    /// What an agent is paid by the hour of the week.
    #[must_use]
    pub fn pay(&self) -> Pay {
        self.supplements.map_or(Pay::Even, |rules| Pay::ByHour { base: self.hourly_pay, rules })
    }

    /// What an hour of an agent costs in a half-hour, counted from midnight, of such a day: pay and supplements, with
    /// holiday cost and on-costs.
    #[must_use]
    pub fn hourly_cost(&self, day: DayType, interval: usize) -> HourlyRate {
        let pay = match self.pay() {
            Pay::Even => self.hourly_pay,
            by_hour @ Pay::ByHour { .. } => by_hour.at(day, interval),
        };
        let on_top = (1.0 + self.holiday_cost.value()) * (1.0 + self.on_costs.value());
        HourlyRate::new(pay.value() * on_top).unwrap_or(pay)
    }

    /// What an hour of an agent present costs by day: pay, holiday cost and on-costs of the paid hours it takes.
    #[must_use]
    pub fn productive_hour_cost(&self) -> HourlyRate {
        let on_top = (1.0 + self.holiday_cost.value()) * (1.0 + self.on_costs.value());
        let paid = (1.0 + self.schedule_loss.value()) / self.shrinkage.rest().value();
        HourlyRate::new(self.hourly_pay.value() * on_top * paid).unwrap_or(self.hourly_pay)
    }

    /// Why a month needs so many paid hours for its productive ones.
    #[must_use]
    pub fn needed(&self, productive: Hours) -> Basis {
        self.paid_for(Basis::of(Quantity::ProductiveHours, productive))
    }

    /// Paid hours of productive ones: ÷ (1 − shrinkage) × (1 + schedule loss).
    pub(super) fn paid_for(&self, productive: Basis) -> Basis {
        productive
            .divided_by_rest(Quantity::Shrinkage, self.shrinkage)
            .times_one_plus(Quantity::ScheduleLoss, self.schedule_loss)
    }

    /// Hours logged in: productive ÷ (1 − shrinkage in the office).
    #[must_use]
    pub fn logged_in(&self, productive: Hours) -> Basis {
        Basis::of(Quantity::ProductiveHours, productive)
            .divided_by_rest(Quantity::Shrinkage, self.shrinkage_in_office)
    }

    /// Productive hours that paid ones give: × (1 − shrinkage) ÷ (1 + schedule loss).
    #[must_use]
    pub fn productive_of(&self, paid: Hours) -> Hours {
        paid * (self.shrinkage.rest().value() / (1.0 + self.schedule_loss.value()))
    }

    /// Paid hours of a full-time employee on a working day.
    #[must_use]
    pub fn full_time_per_day(&self) -> Hours {
        self.weekly_hours * (1.0 / WORKING_DAYS_A_WEEK)
    }

    /// Contracted hours for a working day with so many heads: heads × weekly hours ÷ 5.
    #[must_use]
    pub fn per_day_of(&self, heads: Fte) -> Hours {
        self.full_time_per_day() * heads.value()
    }

    /// Full-time employees with so many contracted hours for a working day.
    #[must_use]
    pub fn heads_of(&self, per_day: Hours) -> Fte {
        // A full-time week has at least one hour: the scenario's check has seen to it.
        Fte::new(per_day.value() / self.full_time_per_day().value()).unwrap_or(Fte::ZERO)
    }

    /// Contracted hours for a working day over these months, by the team's rule, whole people and smallest team
    /// included.
    #[must_use]
    pub fn contract_for(&self, months: &[MonthNeed]) -> Hours {
        let size = TeamSize {
            full_time_per_day: self.full_time_per_day(),
            whole_people: self.whole_people,
            minimum: self.minimum_team,
        };
        contracted_by_team(self.contract, months, self.premium, size)
    }

    /// The month under a contract of `per_day` hours.
    #[must_use]
    pub fn contracted(&self, productive: Hours, working_days: u8, per_day: Hours) -> Contracted {
        let needed = self.needed(productive);
        let hours = Hours::new(needed.amount()).unwrap_or(Hours::ZERO);
        let paid = PaidHours::of(MonthNeed { hours, working_days }, per_day);
        Contracted { needed, per_day, working_days, paid }
    }

    /// The month with given heads: paid as given, so nothing is worked above the contract, whatever the need.
    #[must_use]
    pub fn given_heads(&self, heads: Fte, productive: Hours, working_days: u8) -> Contracted {
        let month = self.contracted(productive, working_days, self.per_day_of(heads));
        Contracted { paid: PaidHours { above: Hours::ZERO, ..month.paid }, ..month }
    }
}

/// Hours present in a month by the class they are paid as. An hour whose supplements add up is in each of its
/// classes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ClassHours([f64; 6]);

impl ClassHours {
    /// The hours of a month's work, all channels together.
    #[must_use]
    pub fn of(rules: &HourRules, work: &MonthWork) -> Self {
        let mut hours = Self::default();
        let slots = work.channels.iter().flat_map(|channel| channel.slots.iter());
        slots.for_each(|slot| hours.add(rules, slot.day, slot.interval, slot.productive));
        hours
    }

    /// Adds hours in a half-hour, counted from midnight, of such days.
    pub fn add(&mut self, rules: &HourRules, day: DayType, interval: usize, hours: Hours) {
        for class in rules.classify(day, interval).iter() {
            if let Some(sum) = self.0.get_mut(class.index()) {
                *sum += hours.value();
            }
        }
    }

    /// The hours of a class.
    #[must_use]
    pub fn get(&self, class: HourClass) -> Hours {
        self.0.get(class.index()).and_then(|hours| Hours::new(*hours)).unwrap_or(Hours::ZERO)
    }
}
