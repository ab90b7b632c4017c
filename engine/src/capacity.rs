//! Contracted hours: who is employed for the year, and what the seasons then cost.
//!
//! A month needs N paid hours; contracts give K hours on each of its d working days. Need above K·d is worked at a
//! premium, need below it is paid all the same. So seasons have a price, and the K that keeps it lowest is found,
//! not guessed.

use crate::units::{Fte, Hours, Share, Surcharge};
use serde::{Deserialize, Serialize};

/// A month's need.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MonthNeed {
    /// Paid hours needed.
    pub hours: Hours,
    /// Days from Monday to Friday.
    pub working_days: u8,
}

/// How many hours are contracted for a working day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ContractRule {
    /// So many.
    Given(Hours),
    /// Enough for the busiest month.
    Peak,
    /// Whatever costs least over the months looked at; of several, the fewest.
    Cheapest,
}

/// A month's paid hours under a contract.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PaidHours {
    /// Hours under contract, needed or not.
    pub contracted: Hours,
    /// Hours above the contract, paid with the premium.
    pub above: Hours,
    /// Contracted hours that nobody needed.
    pub unused: Hours,
}

impl PaidHours {
    /// What a month comes to with `per_day` contracted hours on each working day.
    #[must_use]
    pub fn of(need: MonthNeed, per_day: Hours) -> Self {
        let contracted = per_day * f64::from(need.working_days);
        // A contract that fits a month exactly leaves only what rounding left: that is nothing.
        let beyond = |more: Hours, less: Hours| {
            let difference = more.value() - less.value();
            let noise = more.value() * 1e-12;
            Hours::new(if difference > noise { difference } else { 0.0 }).unwrap_or(Hours::ZERO)
        };
        Self { contracted, above: beyond(need.hours, contracted), unused: beyond(contracted, need.hours) }
    }

    /// All hours paid at the usual rate: max(N, K·d).
    #[must_use]
    pub fn paid(&self) -> Hours {
        self.contracted + self.above
    }

    /// In hours at the usual rate: max(N, K·d) + premium · max(N − K·d, 0).
    #[must_use]
    pub fn cost_hours(&self, premium: Surcharge) -> Hours {
        self.paid() + self.above * premium.value()
    }

    /// How much of the contracted hours was needed; all of it where none were contracted.
    #[must_use]
    pub fn used(&self) -> Share {
        Share::of(self.contracted.value() - self.unused.value(), self.contracted.value())
    }
}

/// Contracted hours for a working day over these months: usually the twelve from an option's start.
///
/// The cost is convex in K and straight between the months' own needs per day, so the cheapest K is one of those,
/// or none at all.
#[must_use]
pub fn contracted_per_day(rule: ContractRule, months: &[MonthNeed], premium: Surcharge) -> Hours {
    let needs_per_day = || {
        months
            .iter()
            .filter(|need| need.working_days > 0)
            .filter_map(|need| Hours::new(need.hours.value() / f64::from(need.working_days)))
    };
    match rule {
        ContractRule::Given(hours) => hours,
        ContractRule::Peak => {
            needs_per_day().fold(Hours::ZERO, |most, hours| if hours > most { hours } else { most })
        }
        ContractRule::Cheapest => {
            let cost = |per_day: Hours| -> f64 {
                months.iter().map(|need| PaidHours::of(*need, per_day).cost_hours(premium).value()).sum()
            };
            let none = (Hours::ZERO, cost(Hours::ZERO));
            let cheapest =
                needs_per_day().map(|per_day| (per_day, cost(per_day))).fold(none, |best, candidate| {
                    // What only rounding tells apart counts as a tie, and a tie goes to the fewest hours.
                    let tolerance = best.1.abs() * 1e-12;
                    let cheaper = candidate.1 < best.1 - tolerance;
                    let ties_with_fewer = candidate.1 <= best.1 + tolerance && candidate.0 < best.0;
                    if cheaper || ties_with_fewer { candidate } else { best }
                });
            cheapest.0
        }
    }
}

/// What a team's contracts must come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TeamSize {
    /// Paid hours of a full-time employee on a working day; more than none.
    pub full_time_per_day: Hours,
    /// Whether only whole full-time employees are contracted.
    pub whole_people: bool,
    /// The smallest team, in full-time employees.
    pub minimum: Fte,
}

/// As [`contracted_per_day`], for a team that has a smallest size, or is of whole people. The cost is convex in K,
/// so the cheapest whole number of people is one of the two around the cheapest K; by the other rules it is the
/// next above.
#[must_use]
pub fn contracted_by_team(
    rule: ContractRule,
    months: &[MonthNeed],
    premium: Surcharge,
    size: TeamSize,
) -> Hours {
    let full_time = size.full_time_per_day;
    let least = full_time * size.minimum.value();
    let free = contracted_per_day(rule, months, premium);
    let enough = if free > least { free } else { least };
    if !size.whole_people {
        return enough;
    }
    // What is a whole number but for rounding counts as one.
    let people = enough.value() / full_time.value();
    let (fewer, more) =
        (full_time * libm::floor(people + ROUNDING), full_time * libm::ceil(people - ROUNDING));
    let cost = |per_day: Hours| -> f64 {
        months.iter().map(|need| PaidHours::of(*need, per_day).cost_hours(premium).value()).sum()
    };
    let fewer_are_enough = fewer.value() >= least.value() * (1.0 - ROUNDING);
    match rule {
        ContractRule::Cheapest if fewer_are_enough && cost(fewer) <= cost(more) * (1.0 + 1e-12) => fewer,
        ContractRule::Given(_) | ContractRule::Peak | ContractRule::Cheapest => more,
    }
}

const ROUNDING: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hours(value: f64) -> Hours {
        Hours::new(value).unwrap()
    }

    fn need(value: f64) -> MonthNeed {
        MonthNeed { hours: hours(value), working_days: 1 }
    }

    fn half() -> Surcharge {
        Surcharge::new(0.5).unwrap()
    }

    fn year() -> Vec<MonthNeed> {
        [vec![need(100.0); 9], vec![need(160.0); 3]].concat()
    }

    fn cost(months: &[MonthNeed], per_day: Hours) -> f64 {
        months.iter().map(|need| PaidHours::of(*need, per_day).cost_hours(half()).value()).sum()
    }

    // By hand, months of equal length: nine of 100 h, three of 160, 20 an hour, premium 50 %. K = 100 costs
    // (900 + 480)·20 + 180·10 = 29 400; K = 160 costs 12·160·20 = 38 400.
    #[test]
    fn a_short_season_is_cheaper_at_a_premium() {
        let months = year();
        let cheapest = contracted_per_day(ContractRule::Cheapest, &months, half());
        assert_eq!(cheapest, hours(100.0));
        assert!((cost(&months, cheapest) * 20.0 - 29_400.0).abs() < 1e-9);
        let peak = contracted_per_day(ContractRule::Peak, &months, half());
        assert_eq!(peak, hours(160.0));
        assert!((cost(&months, peak) * 20.0 - 38_400.0).abs() < 1e-9);
    }

    // One month of two at 200, premium 100 %: an hour more contracted costs 1 in the slow month and saves 1 in the
    // busy one. Everything from 100 to 200 costs the same; the fewest hours win.
    #[test]
    fn a_tie_goes_to_the_fewest_hours() {
        let double = Surcharge::new(1.0).unwrap();
        let months = [need(200.0), need(100.0)];
        assert_eq!(contracted_per_day(ContractRule::Cheapest, &months, double), hours(100.0));
    }

    #[test]
    fn without_a_premium_nobody_is_contracted_for_more_than_the_slowest_month() {
        let free = Surcharge::new(0.0).unwrap();
        assert_eq!(contracted_per_day(ContractRule::Cheapest, &year(), free), Hours::ZERO);
        assert_eq!(contracted_per_day(ContractRule::Cheapest, &[], half()), Hours::ZERO);
    }

    // Full-time 80 a day, one month of 100 at a premium of 300 %: one person costs 100 + 3 · 20 = 160, two cost 160. Of
    // 160 two people are enough, and nobody is a third.
    #[test]
    fn whole_people_are_the_fewest_that_cost_least() {
        let size = TeamSize { full_time_per_day: hours(80.0), whole_people: true, minimum: Fte::ZERO };
        let threefold = Surcharge::new(3.0).unwrap();
        let check = |rule, need_of: f64, expected: f64| {
            assert_eq!(contracted_by_team(rule, &[need(need_of)], threefold, size), hours(expected));
        };
        check(ContractRule::Cheapest, 100.0, 80.0);
        check(ContractRule::Cheapest, 101.0, 160.0);
        check(ContractRule::Peak, 100.0, 160.0);
        check(ContractRule::Peak, 160.0, 160.0);
        check(ContractRule::Given(hours(160.0)), 100.0, 160.0);
    }

    #[test]
    fn hours_above_and_below_the_contract() {
        let busy = PaidHours::of(MonthNeed { hours: hours(230.0), working_days: 20 }, hours(10.0));
        assert_eq!((busy.contracted, busy.above, busy.unused), (hours(200.0), hours(30.0), Hours::ZERO));
        assert_eq!(busy.cost_hours(half()), hours(245.0));
        let slow = PaidHours::of(MonthNeed { hours: hours(150.0), working_days: 20 }, hours(10.0));
        assert_eq!((slow.paid(), slow.unused), (hours(200.0), hours(50.0)));
        assert_eq!(slow.used(), Share::new(0.75).unwrap());
    }

    proptest! {
        // The cheapest is at most what any other K on a fine grid costs.
        #[test]
        fn nothing_is_cheaper_than_the_cheapest(
            needs in prop::collection::vec((0.0..5_000.0_f64, 18_u8..24), 1..13),
            premium in 0.0..2.0_f64,
        ) {
            let months: Vec<MonthNeed> = needs
                .iter()
                .map(|(value, working_days)| MonthNeed { hours: hours(*value), working_days: *working_days })
                .collect();
            let premium = Surcharge::new(premium).unwrap();
            let cost = |per_day: Hours| -> f64 {
                months.iter().map(|need| PaidHours::of(*need, per_day).cost_hours(premium).value()).sum()
            };
            let cheapest = cost(contracted_per_day(ContractRule::Cheapest, &months, premium));
            for step in 0..400 {
                let other = cost(hours(f64::from(step)));
                prop_assert!(cheapest <= other * (1.0 + 1e-9) + 1e-9, "{step}: {cheapest} > {other}");
            }
        }
    }
}
