//! What the own team costs, by hand: each line and each switch, what stays in-house, and what is known already.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::basis::{Basis, How, Line, LineKind, Operand, Quantity};
use punnus_engine::calendar::DayType;
use punnus_engine::capacity::MonthNeed;
use punnus_engine::check;
use punnus_engine::draft::{
    BesideDraft, ContractDraft, ExpertsDraft, HandleTimesDraft, InHouseDraft, NewHiresDraft, ScenarioDraft,
    TodayDraft, TopDownDraft,
};
use punnus_engine::hour_classes::{
    HourRules, HourRulesDraft, OverlapDraft, PaidOn, SupplementDraft, TimedDraft,
};
use punnus_engine::in_house::{
    ClassHours, Driver, Drivers, InHouse, TeamMonth, displaced, held, lines, scaled,
};
use punnus_engine::timeline::grown;
use punnus_engine::units::{
    Contacts, Fte, Hours, Minutes, Money, Multiple, Seats, Seconds, Share, Surcharge,
};
use punnus_engine::work::{ChannelWork, MonthWork, SlotWork};
use std::num::NonZeroU32;

fn draft() -> ScenarioDraft {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// 20 an hour, on-costs 25 %, no holiday cost, shrinkage 20 %, no schedule loss, 40 h a week.
fn team(change: impl FnOnce(&mut InHouseDraft)) -> InHouse {
    let mut draft = draft();
    let team = &mut draft.in_house;
    (team.hourly_pay, team.on_costs, team.holiday_cost) = (20.0, 0.25, 0.0);
    (team.shrinkage, team.shrinkage_in_office, team.schedule_loss) = (0.2, 0.1, 0.0);
    (team.weekly_hours, team.pay_index) = (40.0, 0.0);
    (team.leader_monthly_pay, team.workplace_per_fte_month) = (0.0, 0.0);
    change(team);
    check(&draft).unwrap().in_house
}

fn hours(value: f64) -> Hours {
    Hours::new(value).unwrap()
}

fn money(value: f64) -> Money {
    Money::new(value).unwrap()
}

/// Ten heads on 20 days, 80 h a day, all of it needed: 1 280 productive hours.
fn month_of(team: &InHouse, classes: ClassHours) -> TeamMonth {
    TeamMonth {
        contracted: team.contracted(hours(1_280.0), 20, hours(80.0)),
        classes,
        seats: Seats::new(9.0).unwrap(),
        grown: Multiple::ONE,
    }
}

fn month(team: &InHouse) -> TeamMonth {
    month_of(team, ClassHours::default())
}

fn amount(lines: &[Line], kind: LineKind) -> f64 {
    lines.iter().filter(|line| line.kind == kind).map(|line| line.amount.value()).sum()
}

#[track_caller]
fn cent(found: f64, expected: f64) {
    assert!((found - expected).abs() < 0.005_000_1, "found {found}, expected {expected}");
}

#[track_caller]
fn line(change: impl FnOnce(&mut InHouseDraft), kind: LineKind, expected: f64) {
    let team = team(change);
    let lines = lines(&team, &month(&team));
    assert_eq!(lines.iter().filter(|line| line.kind == kind).count(), 1, "{kind:?}");
    cent(amount(&lines, kind), expected);
}

#[test]
fn nothing_optional_is_shown_where_it_costs_nothing() {
    let team = team(|_| ());
    let kinds: Vec<LineKind> = lines(&team, &month(&team)).iter().map(|line| line.kind).collect();
    let usual =
        [LineKind::Pay, LineKind::HolidayCost, LineKind::OnCosts, LineKind::Supervision, LineKind::Workplace];
    assert_eq!(kinds, usual);
}

/// 15.80 an hour, 1 000 productive hours on 20 days, contracts of so many hours a day.
#[track_caller]
fn a_thousand_hours(per_day: f64, expected: &[(LineKind, f64)]) {
    let team = team(|team| {
        (team.hourly_pay, team.holiday_cost, team.on_costs) = (15.8, 0.045, 0.215);
        (team.shrinkage, team.schedule_loss, team.weekly_hours) = (0.32, 0.08, 37.5);
        (team.leader_monthly_pay, team.workplace_per_fte_month) = (3_000.0, 350.0);
    });
    let contracted = team.contracted(hours(1_000.0), 20, hours(per_day));
    let lines = lines(&team, &TeamMonth { contracted, ..month(&team) });
    let found: Vec<LineKind> = lines.iter().map(|line| line.kind).collect();
    assert_eq!(found, expected.iter().map(|(kind, _)| *kind).collect::<Vec<_>>());
    for (line, (_, expected)) in lines.iter().zip(expected) {
        cent(line.amount.value(), *expected);
    }
}

// 1 000 ÷ .68 × 1.08 = 1 588.24 h, contracted as they are: 79.4118 h on 20 days; × 15.80 = 25 094.12; × 4.5 % =
// 1 129.24; (25 094.12 + 1 129.24) × 21.5 % = 5 638.02. At 7.5 h a day 10.588 people, of whom one leader for 12:
// 0.8824 × 3 000 × 1.215 = 3 216.18; workplaces 10.588 × 350 = 3 705.88.
#[test]
fn paid_hours_become_money() {
    let expected = [
        (LineKind::Pay, 25_094.12),
        (LineKind::HolidayCost, 1_129.24),
        (LineKind::OnCosts, 5_638.02),
        (LineKind::Supervision, 3_216.18),
        (LineKind::Workplace, 3_705.88),
    ];
    a_thousand_hours(1000.0 / 0.68 * 1.08 / 20.0, &expected);
}

// 75 h a day: 1 500 h contracted (23 700.00), 88.2353 above at 15.80 × 1.5 (2 091.18); together 25 791.18,
// × 4.5 % = 1 160.60; × 21.5 % of both = 5 794.63. Ten people: 10/12 × 3 000 × 1.215 = 3 037.50; 3 500.00.
#[test]
fn hours_above_the_contract_cost_the_premium_and_drive_no_heads() {
    let expected = [
        (LineKind::Pay, 23_700.0),
        (LineKind::PayAboveContract, 2_091.18),
        (LineKind::HolidayCost, 1_160.60),
        (LineKind::OnCosts, 5_794.63),
        (LineKind::Supervision, 3_037.50),
        (LineKind::Workplace, 3_500.0),
    ];
    a_thousand_hours(75.0, &expected);
}

// 10 heads × 12 % a year ÷ 12 = .1 a month.
#[test]
fn leavers_are_found_and_trained() {
    let leave = |team: &mut InHouseDraft| {
        (team.leavers_per_year, team.recruiting_cost, team.training_weeks) = (0.12, 3_000.0, 6.0);
    };
    // .1 × 3 000
    line(leave, LineKind::Recruiting, 300.0);
    // .1 × 6 weeks × 40 h × 20 × 1.25
    line(leave, LineKind::Training, 600.0);
}

// With 1.25 times the handle time, four fifths of a week's work are done: .1 × 10 weeks × 40 h × .2 × 20 × 1.25.
#[test]
fn new_agents_are_slow_only_where_handle_times_are_a_tenured_ones() {
    let tenured = |team: &mut InHouseDraft| {
        team.leavers_per_year = 0.12;
        team.handle_times = HandleTimesDraft::Tenured(NewHiresDraft { handle_time: 1.25, weeks: 10.0 });
    };
    line(tenured, LineKind::SlowWeeks, 200.0);
    let measured = team(|team| team.leavers_per_year = 0.12);
    cent(amount(&lines(&measured, &month(&measured)), LineKind::SlowWeeks), 0.0);
}

#[test]
fn what_surrounds_the_agents() {
    // 10 × .05 × 3 000 × 1.25
    line(
        |team| (team.support_per_agent, team.support_monthly_pay) = (0.05, 3_000.0),
        LineKind::Support,
        1_875.0,
    );
    // Nine seats as measured, twelve as given.
    line(|team| team.licences_per_seat_month = 40.0, LineKind::Licences, 360.0);
    let given = |team: &mut InHouseDraft| (team.seats, team.licences_per_seat_month) = (Some(12.0), 40.0);
    line(given, LineKind::Licences, 480.0);
    line(|team| team.workplace_per_seat_month = 150.0, LineKind::WorkplaceSeats, 1_350.0);
    line(|team| team.it_per_month = 1_234.5, LineKind::It, 1_234.5);
    line(|team| team.management_per_fte_month = 97.0, LineKind::ManagementAndHr, 970.0);
}

// 3 % a year, second year.
#[test]
fn every_line_rises_with_the_pay_index() {
    let team = team(everything);
    let classes = worked(&team, &[(DayType::Sunday, 20, 40.0)]);
    let now = month_of(&team, classes);
    let later = TeamMonth { grown: grown(Surcharge::new(0.03).unwrap(), 13), ..now.clone() };
    let (now, later) = (lines(&team, &now), lines(&team, &later));
    assert_eq!(now.len(), 14);
    for (now, later) in now.iter().zip(&later) {
        assert_eq!(now.kind, later.kind);
        cent(later.amount.value(), now.amount.value() * 1.03);
    }
}

fn everything(team: &mut InHouseDraft) {
    team.supplements = Some(rules(PaidOn::WorkedHours, OverlapDraft::AddUp));
    (team.leavers_per_year, team.recruiting_cost, team.training_weeks) = (0.2, 2_000.0, 5.0);
    team.handle_times = HandleTimesDraft::Tenured(NewHiresDraft { handle_time: 1.4, weeks: 12.0 });
    (team.holiday_cost, team.leader_monthly_pay, team.workplace_per_fte_month) = (0.045, 3_400.0, 350.0);
    (team.support_per_agent, team.support_monthly_pay) = (0.05, 3_000.0);
    (team.licences_per_seat_month, team.workplace_per_seat_month) = (40.0, 90.0);
    (team.it_per_month, team.management_per_fte_month) = (900.0, 97.0);
}

// ---- supplements ----

/// Evening from 18 to 22: 5 an hour. Night from 22 to 6: 30 %. Saturday 20 %, Sunday 100 %, holidays 8 an hour.
fn rules(paid_on: PaidOn, overlap: OverlapDraft) -> HourRulesDraft {
    let timed = |hours: &str, supplement| Some(TimedDraft { hours: hours.to_owned(), supplement });
    HourRulesDraft {
        evening: timed("18-22", SupplementDraft::PerHour(5.0)),
        night: timed("22-6", SupplementDraft::Share(0.3)),
        saturday: SupplementDraft::Share(0.2),
        sunday: SupplementDraft::Share(1.0),
        holiday: SupplementDraft::PerHour(8.0),
        overlap,
        paid_on,
    }
}

/// Hours by half-hour of a day, over a month's dates of it.
fn work(slots: &[(DayType, usize, f64)]) -> MonthWork {
    let slots = slots.iter().map(|(day, interval, productive)| SlotWork {
        day: *day,
        interval: *interval,
        dates: 4,
        offered: Contacts::ZERO,
        answered: Contacts::new(10.0).unwrap(),
        productive: hours(*productive),
    });
    let channel = |slots: Vec<SlotWork>| ChannelWork {
        channel: 0,
        slots: slots.into(),
        handle_time: Seconds::new(300.0).unwrap(),
        after_call: Seconds::new(0.0).unwrap(),
        at_once: NonZeroU32::MIN,
        level: Share::ALL,
    };
    // Each half-hour is worked by a channel of its own: classes add up over channels.
    MonthWork { channels: slots.map(|slot| channel(vec![slot])).collect() }
}

fn worked(team: &InHouse, slots: &[(DayType, usize, f64)]) -> ClassHours {
    ClassHours::of(team.supplements.as_ref().unwrap(), &work(slots))
}

const WEEK: [(DayType, usize, f64); 6] = [
    (DayType::Monday, 20, 1_000.0),
    (DayType::Monday, 36, 100.0),
    (DayType::Friday, 43, 20.0),
    (DayType::Saturday, 20, 60.0),
    (DayType::Sunday, 37, 40.0),
    (DayType::Holiday, 20, 10.0),
];

const SUPPLEMENTS: [LineKind; 5] = [
    LineKind::EveningSupplement,
    LineKind::NightSupplement,
    LineKind::SaturdaySupplement,
    LineKind::SundaySupplement,
    LineKind::HolidaySupplement,
];

#[track_caller]
fn supplements(paid_on: PaidOn, overlap: OverlapDraft, expected: [f64; 5]) {
    let team = team(|team| team.supplements = Some(rules(paid_on, overlap)));
    let lines = lines(&team, &month_of(&team, worked(&team, &WEEK)));
    for (kind, expected) in SUPPLEMENTS.into_iter().zip(expected) {
        cent(amount(&lines, kind), expected);
    }
    // Supplements are pay: on-costs are on them, 25 %. 1 600 h at 20.
    let pay = 32_000.0 + expected.iter().sum::<f64>();
    cent(amount(&lines, LineKind::OnCosts), pay * 0.25);
}

fn first() -> OverlapDraft {
    use punnus_engine::hour_classes::HourClass::{Evening, Holiday, Night, Saturday, Sunday};
    OverlapDraft::OnlyFirst(vec![Holiday, Sunday, Saturday, Night, Evening])
}

// 120 evening hours, one half-hour of them Friday's at 21:30; Sunday's evening counts as Sunday only.
// 120 × 5; 60 × 20 × .2; 40 × 20; 10 × 8.
#[test]
fn supplements_by_class_share_or_amount() {
    supplements(PaidOn::WorkedHours, first(), [600.0, 0.0, 240.0, 800.0, 80.0]);
}

// Sunday's evening brings both: 160 × 5.
#[test]
fn supplements_that_add_up() {
    supplements(PaidOn::WorkedHours, OverlapDraft::AddUp, [800.0, 0.0, 240.0, 800.0, 80.0]);
}

// All ÷ .8.
#[test]
fn supplements_on_paid_hours() {
    supplements(PaidOn::PaidHours, first(), [750.0, 0.0, 300.0, 1_000.0, 100.0]);
}

// 600 contracted hours that nobody needed bear no supplement.
#[test]
fn surplus_hours_bear_no_supplement() {
    let team = team(|team| team.supplements = Some(rules(PaidOn::PaidHours, first())));
    let lines = |per_day: f64| {
        let usual = month_of(&team, worked(&team, &WEEK));
        let contracted = team.contracted(hours(1_280.0), 20, hours(per_day));
        lines(&team, &TeamMonth { contracted, ..usual })
    };
    for kind in SUPPLEMENTS {
        assert_eq!(amount(&lines(80.0), kind).to_bits(), amount(&lines(110.0), kind).to_bits());
    }
}

// ---- hours and heads ----

#[test]
fn logged_in_and_paid_hours() {
    let team =
        team(|team| (team.shrinkage, team.shrinkage_in_office, team.schedule_loss) = (0.32, 0.12, 0.08));
    // 1 000 ÷ .88; 1 000 ÷ .68 × 1.08 and back.
    cent(team.logged_in(hours(1_000.0)).amount(), 1_136.36);
    cent(team.needed(hours(1_000.0)).amount(), 1_588.24);
    cent(team.productive_of(hours(1_588.235_294_117_647)).value(), 1_000.0);
}

// 20 an hour, a tenth of it for holidays, a quarter of both on top: 27.50. At night 30 % more: 35.75.
#[test]
fn an_hour_of_an_agent_by_the_hour_of_the_week() {
    let plain = |team: &mut InHouseDraft| {
        (team.hourly_pay, team.holiday_cost, team.on_costs, team.supplements) = (20.0, 0.1, 0.25, None);
    };
    let by_day = team(plain);
    cent(by_day.hourly_cost(DayType::Monday, 46).value(), 27.5);
    let by_hour = team(|team| {
        plain(team);
        team.supplements = Some(rules(PaidOn::WorkedHours, first()));
    });
    cent(by_hour.hourly_cost(DayType::Monday, 20).value(), 27.5);
    cent(by_hour.hourly_cost(DayType::Monday, 46).value(), 35.75);
}

// Eleven heads, 88 h a day: paid as given, whether the month needs 1 600 h or 3 000 h.
#[test]
fn given_heads_are_paid_as_given() {
    let team = team(|team| team.today = Some(TodayDraft { heads: 11.0 }));
    let heads = team.today.unwrap();
    for (productive, unused) in [(1_280.0, 160.0), (2_400.0, 0.0)] {
        let month = team.given_heads(heads, hours(productive), 20);
        cent(month.per_day.value(), 88.0);
        cent(month.paid.contracted.value(), 1_760.0);
        assert_eq!(month.paid.above, Hours::ZERO);
        cent(month.paid.unused.value(), unused);
        cent(team.heads_of(month.per_day).value(), 11.0);
    }
}

fn need(per_day: f64) -> MonthNeed {
    MonthNeed { hours: hours(per_day * 20.0), working_days: 20 }
}

#[track_caller]
fn contracted(change: impl FnOnce(&mut InHouseDraft), months: &[MonthNeed], expected: f64) {
    cent(team(change).contract_for(months).value(), expected);
}

// Full days of 8 h. Nine months of 100 h a day, three of 160: the cheapest is 100, twelve and a half people.
// Thirteen: 104 h paid in nine months, 56 above in three: 9 · 104 + 3 · (160 + 28) = 1 500. Twelve: 4 above in
// nine, 64 in three: 9 · 102 + 3 · 192 = 1 494. So twelve.
#[test]
fn whole_people_and_a_smallest_team() {
    let year = [vec![need(100.0); 9], vec![need(160.0); 3]].concat();
    contracted(|_| (), &year, 100.0);
    contracted(|team| team.whole_people = true, &year, 96.0);
    contracted(|team| (team.whole_people, team.contract) = (true, ContractDraft::Peak), &year, 160.0);
    contracted(|team| (team.whole_people, team.contract) = (true, ContractDraft::Given(81.0)), &year, 88.0);
    contracted(|team| team.minimum_team = 13.5, &year, 108.0);
    contracted(|team| (team.whole_people, team.minimum_team) = (true, 12.5), &year, 104.0);
    contracted(|team| team.minimum_team = 3.0, &[], 24.0);
    // Twelve people are twelve, whatever the last bit of a quotient says.
    contracted(|team| team.whole_people = true, &[need(96.0)], 96.0);
    // With a full week of 37.5 h, 7.5 h a day: eleven of 82 h.
    contracted(|team| (team.whole_people, team.weekly_hours) = (true, 37.5), &[need(82.0)], 82.5);
}

// ---- what stays in-house ----

/// Work of which this share is left, costing that share.
fn left_of(full: &[Line], share: f64) -> Vec<Line> {
    let scaled = |line: &Line| fixed(line.kind, line.amount.value() * share);
    full.iter().map(scaled).collect()
}

fn fixed(kind: LineKind, value: f64) -> Line {
    Line::new(kind, Basis::of(Quantity::Pay, money(value)))
}

fn drivers(hours_: f64) -> Drivers {
    Drivers {
        hours: hours(hours_),
        heads: Fte::new(hours_ / 160.0).unwrap(),
        seats: Seats::new(hours_ / 200.0).unwrap(),
        minutes: Minutes::new(hours_ * 40.0).unwrap(),
        contacts: Contacts::new(hours_ * 8.0).unwrap(),
    }
}

// Pay 40 000 from month 1, licences 2 000 from month 4, systems 8 000 never; 60 % goes.
// Month 1: 16 000 + 2 000 + 8 000, stranded 2 000 · .6 + 8 000 · .6; displaced 50 000 − 26 000.
// Month 4: 16 000 + 800 + 8 000, stranded 4 800.
#[test]
fn case_9_stranded_and_displaced() {
    let full =
        [fixed(LineKind::Pay, 40_000.0), fixed(LineKind::Licences, 2_000.0), fixed(LineKind::It, 8_000.0)];
    let from = team(|_| ()).avoidable_from;
    let of = |month| {
        held((&from, false), (&full, &drivers(1_000.0)), (&left_of(&full, 0.4), &drivers(400.0)), month)
    };
    for (month, own, stranded, displaces) in
        [(1, 26_000.0, 6_000.0, 24_000.0), (3, 26_000.0, 6_000.0, 24_000.0), (4, 24_800.0, 4_800.0, 25_200.0)]
    {
        let held = of(month);
        cent(held.total().value(), own);
        cent(held.stranded().value(), stranded);
        cent(displaced(&full, held.total()).value(), displaces);
        for held in &held.lines {
            cent(held.line.basis.amount(), held.line.amount.value());
        }
    }
    // Half of the displaced cost for parallel running.
    cent(displaced(&full, of(1).total()).value() * 0.5, 12_000.0);
}

#[test]
fn a_fixed_cost_that_may_shrink_does_with_paid_hours() {
    let from = team(|team| team.avoidable_from.it = Some(7.0)).avoidable_from;
    let full = [fixed(LineKind::It, 8_000.0)];
    let of = |month| held((&from, false), (&full, &drivers(1_000.0)), (&full, &drivers(250.0)), month);
    cent(of(6).total().value(), 8_000.0);
    cent(of(6).stranded().value(), 6_000.0);
    cent(of(7).total().value(), 2_000.0);
    cent(of(7).stranded().value(), 0.0);
}

#[test]
fn what_is_not_in_house_is_neither_held_nor_displaced() {
    let full = [
        fixed(LineKind::Pay, 100.0),
        fixed(LineKind::LostContacts, 40.0),
        fixed(LineKind::LostFocus, 30.0),
        fixed(LineKind::ContactFee, 20.0),
    ];
    let from = team(|_| ()).avoidable_from;
    let held = held((&from, false), (&full, &drivers(1_000.0)), (&[], &Drivers::NOTHING), 1);
    assert_eq!(held.lines.len(), 0);
    cent(held.total().value(), 0.0);
    cent(displaced(&full, held.total()).value(), 100.0);
    // At least nothing.
    cent(displaced(&full, money(150.0)).value(), 0.0);
}

#[test]
fn each_driver_counts_its_own() {
    let full = drivers(1_000.0);
    let part = Drivers { heads: Fte::new(5.0).unwrap(), seats: Seats::new(1.0).unwrap(), ..drivers(400.0) };
    for (driver, share) in [
        (Driver::Hours, 0.4),
        (Driver::Fixed, 0.4),
        (Driver::Heads, 0.8),
        (Driver::Seats, 0.2),
        (Driver::Minutes, 0.4),
        (Driver::Contacts, 0.4),
    ] {
        cent(part.share(driver, &full).value() * 100.0, share * 100.0);
    }
    assert_eq!(Driver::of(LineKind::HolidaySupplement), Some(Driver::Hours));
    assert_eq!(Driver::of(LineKind::Recruiting), Some(Driver::Heads));
    assert_eq!(Driver::of(LineKind::HourFee), None);
}

// ---- what is known already ----

// Ten heads known at 600 000 a year: all lines of twelve such months come to it, and keep their proportions.
#[test]
fn a_known_cost_is_split_over_the_lines() {
    let team = team(|team| {
        everything(team);
        team.top_down = Some(TopDownDraft { yearly_cost: 600_000.0, heads: 10.0 });
    });
    let known = team.top_down.unwrap();
    let year: Vec<Line> = (18..30)
        .flat_map(|days| {
            let contracted = team.given_heads(known.heads, hours(1_280.0), days);
            let classes = worked(&team, &WEEK);
            lines(&team, &TeamMonth { contracted, ..month_of(&team, classes) })
        })
        .collect();
    let computed = year.iter().map(|line| line.amount).sum();
    let factor = known.factor(computed);
    let split = scaled(year.clone(), factor);
    cent(split.iter().map(|line| line.amount.value()).sum(), 600_000.0);
    for (before, after) in year.iter().zip(&split) {
        cent(after.amount.value(), before.amount.value() * factor.value());
        assert_eq!(after.basis.operands().last().unwrap().quantity, Quantity::ScaledToKnownCost);
    }
}

// ---- beside other work, and experts ----

// 60 contacts of 300 s are 300 min; at 36 an hour 180. Five minutes of focus each are 300 min as well.
#[test]
fn contacts_beside_other_work() {
    let team = team(|team| {
        team.beside_other_work = Some(BesideDraft {
            people_present: 6.0,
            busy_share: 0.25,
            lost_focus_minutes: 5.0,
            hourly_cost: 36.0,
        });
    });
    let beside = team.beside_other_work.unwrap();
    let mut done = work(&WEEK);
    let [handling, focus] = beside.lines(&done, Multiple::ONE);
    assert_eq!((handling.kind, focus.kind), (LineKind::HandlingBeside, LineKind::LostFocus));
    cent(handling.amount.value(), 180.0);
    cent(focus.amount.value(), 180.0);
    cent(beside.free().value(), 4.5);
    // Of two chats at once, each takes half of the time; both interrupt.
    done.channels.iter_mut().for_each(|channel| channel.at_once = NonZeroU32::new(2).unwrap());
    let [handling, focus] = beside.lines(&done, Multiple::ONE);
    cent(handling.amount.value(), 90.0);
    cent(focus.amount.value(), 180.0);
}

// 1 000 contacts, 40 % routine, 9 minutes at 60 an hour: 3 600; a tenth comes back: 360; saved 3 240.
#[test]
fn experts_get_their_time_back() {
    let team = team(|team| {
        team.experts = Some(ExpertsDraft {
            routine_share: 0.4,
            minutes_each: 9.0,
            hourly_cost: 60.0,
            escalation_share: 0.1,
        });
    });
    let experts = team.experts.unwrap();
    let contacts = (Contacts::new(1_000.0).unwrap(), experts.routine);
    cent(experts.answering(contacts, Multiple::ONE).amount.value(), 3_600.0);
    cent(experts.escalations(contacts, Multiple::ONE).amount.value(), 360.0);
    cent(experts.saving(contacts, Multiple::ONE).amount.value(), -3_240.0);
    // The share is the one that was typed, or that of a part of all contacts, and says which: 80 % of 500.
    let share = |line: &Line| line.basis.operands()[1].quantity;
    let part = (Contacts::new(500.0).unwrap(), Share::new(0.8).unwrap());
    cent(experts.answering(part, Multiple::ONE).amount.value(), 3_600.0);
    assert_eq!(share(&experts.answering(contacts, Multiple::ONE)), Quantity::RoutineShare);
    assert_eq!(share(&experts.answering(part, Multiple::ONE)), Quantity::RoutineOfThese);
}

// ---- always ----

fn recomputed(operands: &[Operand]) -> f64 {
    operands.iter().skip(1).fold(operands[0].value, |before, operand| match operand.how {
        How::Times => before * operand.value,
        How::TimesOnePlus => before * (1.0 + operand.value),
        How::DividedBy => before / operand.value,
        How::DividedByRest => before / (1.0 - operand.value),
        How::Plus => before + operand.value,
        How::Less => before - operand.value,
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300, rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..Default::default()
    })]

    #[test]
    fn pay_and_shrinkage_only_add(
        pay in 0.0..100.0_f64, more in 0.0..50.0_f64, shrinkage in 0.2..0.6_f64, by in 0.0..0.1_f64,
        per_day in 0.0..200.0_f64, productive in 0.0..3_000.0_f64,
    ) {
        let of = |pay: f64, shrinkage: f64| {
            let team = team(|team| {
                everything(team);
                (team.hourly_pay, team.shrinkage) = (pay, shrinkage);
            });
            let contracted = team.contracted(hours(productive), 21, hours(per_day));
            let paid = contracted.paid.paid();
            let usual = month_of(&team, worked(&team, &WEEK));
            (lines(&team, &TeamMonth { contracted, ..usual }), paid)
        };
        let (usual, paid) = of(pay, shrinkage);
        for line in &usual {
            let found = recomputed(line.basis.operands());
            prop_assert!((found - line.amount.value()).abs() <= 1e-12 * found.abs());
        }
        let total = |lines: &[Line]| lines.iter().map(|line| line.amount.value()).sum::<f64>();
        let (dearer, _) = of(pay + more, shrinkage);
        prop_assert!(total(&dearer) >= total(&usual) * (1.0 - 1e-12));
        let (absent, more_paid) = of(pay, shrinkage + by);
        prop_assert!(more_paid.value() >= paid.value() * (1.0 - 1e-12));
        prop_assert!(total(&absent) >= total(&usual) * (1.0 - 1e-12));
    }

    // What is held lies between what remains and all, and what is stranded is the difference.
    #[test]
    fn held_is_what_remains_and_what_is_stranded(left in 0.0..1.0_f64, month in 1_u16..40) {
        let team = team(everything);
        let full = lines(&team, &month_of(&team, worked(&team, &WEEK)));
        let (all, rest) = (drivers(1_000.0), drivers(1_000.0 * left));
        let now = left_of(&full, left);
        let held = held((&team.avoidable_from, false), (&full, &all), (&now, &rest), month);
        prop_assert_eq!(held.lines.len(), full.len());
        for (held, full) in held.lines.iter().zip(&full) {
            let remains = full.amount.value() * left;
            let found = held.line.amount.value();
            prop_assert!(found <= full.amount.value() * (1.0 + 1e-12));
            prop_assert!((found - remains - held.stranded.value()).abs() <= 1e-9 * full.amount.value());
        }
    }
}

// Rules as read, so that a test of hours by class needs no team.
#[test]
fn hours_of_all_channels_are_filed_by_class() {
    use punnus_engine::hour_classes::HourClass;
    let rules = HourRules::read(&rules(PaidOn::WorkedHours, first())).unwrap();
    let classes = ClassHours::of(&rules, &work(&WEEK));
    for (class, expected) in HourClass::ALL.into_iter().zip([1_000.0, 120.0, 0.0, 60.0, 40.0, 10.0]) {
        cent(classes.get(class).value(), expected);
    }
}
