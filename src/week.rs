//! The week of a channel: how many contacts want to come when, and who is open then.

use punnus_engine::calendar::{DayType, INTERVALS};
use punnus_engine::compare::Comparison;
use punnus_engine::scenario::{Opening, Scenario};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A type of day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Day {
    /// Which.
    pub day: DayType,
    /// Contacts wanted on an average date of it, half-hour by half-hour.
    pub wanted: Vec<f64>,
}

/// What the channel's profile makes of all contacts wanted over the time, for the days there are. Nothing for a
/// channel that does not exist.
#[must_use]
pub fn days(scenario: &Scenario, comparison: &Comparison, channel: usize) -> Vec<Day> {
    let Some(profile) = scenario.channels.get(channel).map(|channel| &channel.profile) else {
        return Vec::new();
    };
    let report = comparison.options.first().and_then(|option| option.channels.get(channel));
    let wanted = report.map_or(0.0, |report| report.served.wanted.value());
    let months: Vec<_> = comparison.months.iter().map(|month| month.dated(scenario.country)).collect();
    let dates = |day: DayType| months.iter().map(|month| f64::from(*month.counts().get(day))).sum::<f64>();
    let weight: f64 = profile.days().map(|(day, row)| dates(day) * row.iter().sum::<f64>()).sum();
    let each = if weight > 0.0 { wanted / weight } else { 0.0 };
    profile
        .days()
        .filter(|(day, _)| dates(*day) > 0.0)
        .map(|(day, row)| Day { day, wanted: row.iter().map(|weight| weight * each).collect() })
        .collect()
}

/// The half-hours worth showing: from the first to the last in which anybody calls or is open, to whole hours.
#[must_use]
pub fn shown(days: &[Day], openings: &[Opening]) -> Range<usize> {
    let lively = |interval: usize| {
        days.iter().any(|day| {
            day.wanted.get(interval).is_some_and(|wanted| *wanted > 0.0)
                || openings.iter().any(|opening| opening.is_open(day.day, interval))
        })
    };
    let first = (0..INTERVALS).find(|interval| lively(*interval)).unwrap_or(0);
    let last = (0..INTERVALS).rfind(|interval| lively(*interval)).unwrap_or(INTERVALS - 1);
    first - first % 2..(last / 2 + 1) * 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Answer;
    use punnus_engine::compare::Who;
    use punnus_engine::draft::ScenarioDraft;

    fn answer() -> Answer {
        let mut draft: ScenarioDraft =
            serde_json::from_str(include_str!("../assets/examples/service-desk.json")).unwrap();
        draft.horizon_months = 1.0;
        Answer::to(&draft).unwrap()
    }

    // March 2027 begins on a Monday: five Mondays, Tuesdays and Wednesdays, four of each other day. Good Friday is
    // the 26th and Easter Monday the 29th, so four Mondays and three Fridays are left, and two holidays.
    #[test]
    fn the_days_of_a_month_bring_all_its_contacts() {
        let answer = answer();
        let days = &answer.asked.channels[0].week;
        let dates = [4.0, 5.0, 5.0, 4.0, 3.0, 4.0, 4.0, 2.0];
        let all: f64 =
            days.iter().zip(dates).map(|(day, dates)| day.wanted.iter().sum::<f64>() * dates).sum();
        let wanted = answer.comparison.options[0].channels[0].served.wanted.value();
        assert!((all - wanted).abs() < 1e-6 * wanted, "{all} of {wanted}");
        assert_eq!(days.len(), 8);
        // The office week: Mondays bring 1.25 times what Wednesdays do, at any hour.
        assert!((days[0].wanted[20] / days[2].wanted[20] - 1.25).abs() < 1e-12);
    }

    // Somebody calls from 7 to 18; the desk is open from 8 to 18.
    #[test]
    fn only_lively_hours_are_shown() {
        let answer = answer();
        let opening = answer.asked.opening(Who::OwnTeam, 0).unwrap();
        assert_eq!(shown(&answer.asked.channels[0].week, &[opening]), 14..36);
        assert_eq!(shown(&[], &[]), 0..48);
    }
}
