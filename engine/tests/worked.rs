//! Cases computed by hand, and published values, as far as the model goes today.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test")]

use punnus_engine::capacity::MonthNeed;
use punnus_engine::compare::Outcome;
use punnus_engine::draft::{ContractDraft, PriceDraft, PriceForm, ProfileDraft, RampDraft, ScenarioDraft};
use punnus_engine::in_house::{self, ClassHours, TeamMonth};
use punnus_engine::ramp::RampShape;
use punnus_engine::served::State;
use punnus_engine::timeline::{
    BreakEven, Crossover, Spell, break_even, cumulative, deepest, grown, present_value, run_rate_crossover,
};
use punnus_engine::units::{Hours, Money, Multiple, Seats, Surcharge};
use punnus_engine::{check, compare};

fn example() -> ScenarioDraft {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[track_caller]
fn cent(found: f64, expected: f64) {
    assert!((found - expected).abs() < 0.005_000_1, "found {found}, expected {expected}");
}

fn money(values: &[f64]) -> Vec<Money> {
    values.iter().map(|value| Money::new(*value).unwrap()).collect()
}

fn rate(yearly: f64) -> Surcharge {
    Surcharge::new(yearly).unwrap()
}

/// A quote by the minute that comes to `month` in steady state, beside agents enough never to be overloaded, so
/// that cost follows minutes alone.
fn by_the_minute(month: f64, ramp: RampDraft, horizon: f64) -> Outcome {
    let mut draft = example();
    draft.horizon_months = horizon;
    let service = draft.channels[0].service.as_mut().unwrap();
    (service.minimum_agents, service.patience_s) = (500.0, None);
    let quote = &mut draft.quotes[0];
    let minutes = draft.channels[0].contacts_per_month * draft.channels[0].handle_time_s / 60.0;
    quote.prices = vec![PriceDraft { per: PriceForm::Minute, price: month / minutes }];
    (quote.set_up_fee, quote.index, quote.contract_management) = (0.0, 0.0, 0.0);
    quote.ramp = ramp;
    compare(&check(&draft).unwrap()).options.swap_remove(1)
}

#[test]
fn case_2_handle_time_before_resolution() {
    let ramp = RampDraft {
        phase_ends_month: [1.0, 1.0, 1.0],
        shape: RampShape::Stepped,
        handle_time: [1.3, 1.0, 1.0, 1.0],
        first_contact_resolution: [0.9, 1.0, 1.0, 1.0],
    };
    let loss = by_the_minute(10_000.0, ramp, 1.0).ramp_up.unwrap();
    cent(loss.handle_time.value(), 3_000.00);
    cent(loss.repeats.value(), 1_042.32);
    cent(loss.total.value(), 4_042.32);
    assert_eq!(loss.until_month, 1);
}

#[test]
fn case_3_paid_hours_to_money() {
    let mut draft = example();
    draft.in_house.hourly_pay = 15.80;
    let scenario = check(&draft).unwrap();
    let hours = Hours::new(1_000.0).unwrap();
    // Contracted exactly as needed: nothing above, nothing unused.
    let per_day = Hours::new(1_000.0 / 0.68 * 1.08 / 20.0).unwrap();
    let month = scenario.in_house.contracted(hours, 20, per_day);
    cent(month.needed.amount(), 1_588.24);
    let month = TeamMonth {
        contracted: month,
        classes: ClassHours::default(),
        seats: Seats::ZERO,
        grown: Multiple::ONE,
    };
    let lines = in_house::lines(&scenario.in_house, &month);
    cent(lines[0].amount.value(), 25_094.12);
    cent(lines[1].amount.value(), 1_129.24);
    cent(lines[2].amount.value(), 5_638.02);
    cent(lines[..3].iter().map(|line| line.amount.value()).sum(), 31_861.37);
}

/// Months of equal length, nine of 100 h and three of 160: K = 100 h costs (900 + 480) · 20 + 180 · 10.
#[test]
fn case_4_contracted_hours() {
    let mut draft = example();
    let team = &mut draft.in_house;
    (team.hourly_pay, team.premium_above_contract, team.pay_index) = (20.0, 0.5, 0.0);
    (team.leader_monthly_pay, team.workplace_per_fte_month) = (0.0, 0.0);
    (team.holiday_cost, team.on_costs, team.shrinkage, team.schedule_loss) = (0.0, 0.0, 0.0, 0.0);
    team.shrinkage_in_office = 0.0;
    let mut year_of = |contract| {
        draft.in_house.contract = contract;
        let team = check(&draft).unwrap().in_house;
        let hours = |value| Hours::new(value).unwrap();
        let year: Vec<Hours> = (0..12).map(|month| hours(if month < 9 { 100.0 } else { 160.0 })).collect();
        let needs: Vec<_> = year.iter().map(|hours| MonthNeed { hours: *hours, working_days: 1 }).collect();
        let per_day = team.contract_for(&needs);
        let lines = year.into_iter().flat_map(|productive| {
            let contracted = team.contracted(productive, 1, per_day);
            let (classes, seats) = (ClassHours::default(), Seats::ZERO);
            in_house::lines(&team, &TeamMonth { contracted, classes, seats, grown: Multiple::ONE })
        });
        lines.map(|line| line.amount.value()).sum::<f64>()
    };
    cent(year_of(ContractDraft::Cheapest), 29_400.00);
    cent(year_of(ContractDraft::Given(100.0)), 29_400.00);
    cent(year_of(ContractDraft::Peak), 38_400.00);
}

#[test]
fn case_8_a_stepped_ramp() {
    let ramp = RampDraft { first_contact_resolution: [1.0; 4], ..RampDraft::default() };
    let option = by_the_minute(5_000.0, ramp, 24.0);
    let loss = option.ramp_up.unwrap();
    cent(loss.total.value(), 6_000.00);
    cent(loss.handle_time.value(), 6_000.00);
    assert_eq!(loss.until_month, 9);
    // Three months each at 1.3 and 1.1, then as usual.
    for (month, expected) in
        [(0, 6_500.0), (2, 6_500.0), (3, 5_500.0), (5, 5_500.0), (6, 5_000.0), (8, 5_000.0), (23, 5_000.0)]
    {
        cent(option.months[month].total.value(), expected);
    }
}

#[test]
fn case_8_a_linear_ramp() {
    let ramp =
        RampDraft { shape: RampShape::Linear, first_contact_resolution: [1.0; 4], ..RampDraft::default() };
    let option = by_the_minute(5_000.0, ramp, 24.0);
    cent(option.ramp_up.unwrap().total.value(), 3_750.00);
    // In the middles of the months: 1.3 − .2 · 1/6, 1/2, 5/6, then 1.1 − .1 · 1/6, 1/2, 5/6.
    for (month, expected) in
        [(0, 6_333.33), (1, 6_000.0), (2, 5_666.67), (3, 5_416.67), (4, 5_250.0), (5, 5_083.33), (6, 5_000.0)]
    {
        cent(option.months[month].total.value(), expected);
    }
}

#[test]
fn the_loss_is_counted_to_the_last_of_ramp_and_set_up() {
    let told = |ends: [f64; 3], set_up_fee: f64, expected: u16| {
        let mut draft = example();
        draft.quotes[0].set_up_fee = set_up_fee;
        draft.quotes[0].ramp.phase_ends_month = ends;
        let loss = compare(&check(&draft).unwrap()).options[1].ramp_up.unwrap();
        assert_eq!(loss.until_month, expected, "{ends:?}, {set_up_fee}");
        if expected <= 1 {
            // From the first month in the last phase: nothing but the fee.
            cent(loss.total.value(), set_up_fee);
        }
    };
    told([0.0, 0.0, 0.0], 0.0, 0);
    told([0.0, 0.0, 0.0], 700.0, 1);
    told([0.0, 0.0, 5.0], 700.0, 5);
    told([3.0, 6.0, 60.0], 0.0, 36);
}

/// A vendor who keeps ten heads, round the clock on a flat week, and is overloaded in its first month.
///
/// February 2027: 28 · 48 half-hours of 30 contacts are 40 320 contacts; at 300 s, 5 erlangs. Thrice the handle
/// time makes 15 erlangs: ten agents answer 10 ÷ 15 of them (n · 1800 s ÷ handle time = 20 of 30), none
/// in time, and six more would let the queue settle.
#[test]
fn an_overloaded_start_and_a_second_year() {
    let mut draft = example();
    (draft.start, draft.horizon_months) = ("2027-02".to_owned(), 13.0);
    draft.country = None;
    let channel = &mut draft.channels[0];
    (channel.contacts_per_month, channel.handle_time_s) = (40_320.0, 300.0);
    channel.opening = std::array::from_fn(|_| "00:00-24:00".to_owned());
    channel.profile = ProfileDraft::Measured(vec![vec![7.0; 48]; 7]);
    let service = draft.channels[0].service.as_mut().unwrap();
    service.patience_s = None;
    (service.target, service.answer_within_s) = (0.01, 3_600.0);
    (service.occupancy_cap, service.minimum_agents) = (1.0, 10.0);
    let quote = &mut draft.quotes[0];
    quote.prices = [(PriceForm::Contact, 3.0), (PriceForm::Minute, 1.0), (PriceForm::Month, 100.0)]
        .map(|(per, price)| PriceDraft { per, price })
        .to_vec();
    (quote.set_up_fee, quote.index, quote.contract_management) = (50.0, 0.02, 0.1);
    quote.ramp = RampDraft {
        phase_ends_month: [1.0, 1.0, 1.0],
        shape: RampShape::Stepped,
        handle_time: [3.0, 1.0, 1.0, 1.0],
        first_contact_resolution: [1.0; 4],
    };
    let option = compare(&check(&draft).unwrap()).options.swap_remove(1);

    let amounts =
        |month: usize| option.months[month].lines.iter().map(|line| line.amount.value()).collect::<Vec<_>>();
    let first = &option.months[0];
    cent(first.served.offered.value(), 40_320.0);
    cent(first.served.answered.value(), 26_880.0);
    cent(first.served.met_overload.value(), 40_320.0);
    cent(first.served.in_time.value(), 0.0);
    assert_eq!(first.channels[0].state, State::Overloaded { agents_missing: 6.0 });
    cent(first.productive.value(), 28.0 * 24.0 * 10.0);
    // 26 880 · 3; 26 880 · 15 min; the fixed fee; a tenth of 80 640 + 403 200 + 100, without the set-up fee.
    for (found, expected) in amounts(0).iter().zip([80_640.0, 403_200.0, 100.0, 48_394.0, 50.0]) {
        cent(*found, expected);
    }
    // As usual until month 12: 40 320 · 3, 40 320 · 5 min; then all prices rise by 2 %.
    let usual = [120_960.0, 201_600.0, 100.0, 32_266.0];
    for (month, risen) in [(1, 1.0), (11, 1.0), (12, 1.02)] {
        assert_eq!(amounts(month).len(), usual.len());
        for (found, expected) in amounts(month).iter().zip(usual) {
            cent(*found, expected * risen);
        }
        assert_eq!(option.months[month].channels[0].state, State::Settled);
    }
    let loss = option.ramp_up.unwrap();
    // The twin of month 1 costs 354 926. With fewer contacts answered, the slow month costs more by minutes only.
    cent(loss.handle_time.value(), 532_334.0 - 354_926.0);
    cent(loss.repeats.value(), 0.0);
    cent(loss.one_offs.value(), 50.0);
    assert_eq!(loss.until_month, 1);
}

#[test]
fn case_10_time() {
    let differences = money(&[10.0, 5.0, -20.0, 8.0, -6.0, -6.0]);
    assert_eq!(cumulative(Money::ZERO, &differences), money(&[10.0, 15.0, -5.0, 3.0, -3.0, -9.0]));
    let earlier = vec![Spell { from: 3, until: 3 }];
    assert_eq!(break_even(Money::ZERO, &differences, Money::ZERO), BreakEven::From { month: 5, earlier });
    let found = deepest(Money::ZERO, &differences, Money::ZERO).unwrap();
    assert_eq!((found.month, found.amount), (2, money(&[15.0])[0]));
    // From month 3, counted anew: −20, −12, −18, −24.
    let crossover = Crossover::From { month: 3, dearer: vec![4], seen_for: Some(4) };
    assert_eq!(run_rate_crossover(&differences, Money::ZERO), crossover);
    // 12.682503013 % a year is 1 % a month.
    let value = present_value(money(&[1_000.0])[0], money(&[101.0, 102.01]), rate(0.126_825_030_13));
    cent(value.value(), 1_200.00);
}

#[test]
fn a_present_value_by_years() {
    // Known value: 1188.4434123352216 at 10 %, from period 1 on; a period is twelve months here.
    let mut monthly = vec![0.0; 48];
    for (year, amount) in [-10_000.0, 3_000.0, 4_200.0, 6_800.0].into_iter().enumerate() {
        monthly[year * 12 + 11] = amount;
    }
    let found = present_value(Money::ZERO, money(&monthly), rate(0.1)).value();
    assert!((found - 1_188.443_412_335_221_6).abs() < 1e-9, "found {found}");
}

#[test]
fn break_even_and_its_edges() {
    let check = |differences: &[f64], expected: BreakEven| {
        assert_eq!(break_even(Money::ZERO, &money(differences), Money::ZERO), expected, "{differences:?}");
    };
    let from = |month, earlier: &[(u16, u16)]| BreakEven::From {
        month,
        earlier: earlier.iter().map(|(from, until)| Spell { from: *from, until: *until }).collect(),
    };
    let never = |earlier: &[(u16, u16)]| BreakEven::Never {
        earlier: earlier.iter().map(|(from, until)| Spell { from: *from, until: *until }).collect(),
    };
    check(&[], BreakEven::Tie);
    check(&[0.0, 0.0, 0.0], BreakEven::Tie);
    // At once.
    check(&[-1.0, 0.0, 0.0], from(1, &[]));
    // Not before the first month with a difference.
    check(&[0.0, 0.0, -1.0, 0.0], from(3, &[]));
    check(&[0.0, 0.0, 1.0, 0.0], never(&[]));
    // Exactly even stays ahead; it needs no gain.
    check(&[10.0, -10.0, 0.0], from(2, &[]));
    check(&[-10.0, 10.0, 0.0], from(1, &[]));
    check(&[-10.0, 10.0, 1.0], never(&[(1, 2)]));
    check(&[-1.0, 2.0, -1.0, 1.0], never(&[(1, 1), (3, 3)]));
    check(&[-1.0, 2.0, -2.0, 3.0, -5.0], from(5, &[(1, 1), (3, 3)]));
}

#[test]
fn a_yearly_rise_steps_in_month_13() {
    for (month, steps) in [(1, 0), (12, 0), (13, 1), (24, 1), (25, 2), (36, 2), (37, 3), (120, 9)] {
        let expected = (0..steps).fold(1.0, |product, _| product * 1.025);
        let found = grown(rate(0.025), month);
        assert!((found.value() - expected).abs() < 1e-14, "month {month}: {found:?}");
    }
}
