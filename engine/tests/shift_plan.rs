//! Shift plans: cases solved by hand, by trying everything and by another solver; and what must hold for all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test"
)]

mod door;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::calendar::Weekday;
use punnus_engine::holidays::Country;
use punnus_engine::shift_plan::{
    At, BreakDraft, Mend, NoPlan, ShiftPlan, ShiftPlanDraft, ShiftProblemKind, ShiftRulesDraft, ShiftStart,
    check, plan,
};
use std::ops::ControlFlow;

fn week(value: impl Fn(usize, usize) -> f64) -> Vec<Vec<f64>> {
    (0..7).map(|day| (0..48).map(|interval| value(day, interval)).collect()).collect()
}

fn flat() -> Vec<Vec<f64>> {
    week(|_, _| 20.0)
}

/// Evenings from 18, nights from 22 to 6, Saturdays and Sundays cost more.
fn with_supplements() -> Vec<Vec<f64>> {
    week(|day, interval| match (day, interval) {
        (6, _) => 40.0,
        (5, _) => 25.0,
        (_, ..12 | 44..) => 26.0,
        (_, 36..) => 23.0,
        _ => 20.0,
    })
}

/// A lunch of half an hour, unpaid, between the third and fifth hour, from six hours on.
fn lunch() -> Vec<BreakDraft> {
    vec![BreakDraft { shifts_from_h: 6.0, length_h: 0.5, paid: false, not_before_h: 3.0, not_after_h: 5.0 }]
}

/// A paid rest from four hours on, an hour's unpaid lunch instead from seven on.
fn rest_or_lunch() -> Vec<BreakDraft> {
    vec![
        BreakDraft { shifts_from_h: 4.0, length_h: 0.5, paid: true, not_before_h: 1.5, not_after_h: 3.0 },
        BreakDraft { shifts_from_h: 7.0, length_h: 1.0, paid: false, not_before_h: 3.0, not_after_h: 5.5 },
    ]
}

fn rules(lengths: &[f64], hours: (f64, f64), every: f64, breaks: Vec<BreakDraft>) -> ShiftRulesDraft {
    ShiftRulesDraft {
        paid_lengths_h: lengths.to_vec(),
        earliest_start_h: hours.0,
        latest_end_h: hours.1,
        start_every_h: every,
        breaks,
    }
}

/// So many on Monday, in the half-hours from until before.
fn monday(stretches: &[(usize, usize, u32)]) -> Vec<Vec<f64>> {
    let agents = |interval: usize| {
        stretches
            .iter()
            .filter(|(from, to, _)| (*from..*to).contains(&interval))
            .map(|each| each.2)
            .sum::<u32>()
    };
    week(|day, interval| if day == 0 { f64::from(agents(interval)) } else { 0.0 })
}

fn draft(required: Vec<Vec<f64>>, hourly_cost: Vec<Vec<f64>>, rules: ShiftRulesDraft) -> ShiftPlanDraft {
    ShiftPlanDraft { required, hourly_cost, rules }
}

fn solve(draft: &ShiftPlanDraft) -> Result<ShiftPlan, NoPlan> {
    let task = check(draft).unwrap_or_else(|problems| panic!("{problems:?}"));
    plan(&task, |_, _| ControlFlow::Continue(()))
}

/// Plans, and counts again what the plan claims: coverage, rules, hours, cost, loss.
fn solved(draft: &ShiftPlanDraft) -> ShiftPlan {
    let plan = solve(draft).unwrap();
    let rules = &draft.rules;
    let half_hours = |hours: f64| (hours * 2.0) as i64;
    let mut present = vec![0_i64; 336];
    let (mut paid_hours, mut cost) = (0.0, 0.0);
    for shift in &plan.shifts {
        assert!(shift.count > 0);
        let (start, length, paid) = (i64::from(shift.start), i64::from(shift.length), i64::from(shift.paid));
        assert!(start >= half_hours(rules.earliest_start_h) && start < 48, "{shift:?}");
        assert!(start + length <= half_hours(rules.latest_end_h), "{shift:?}");
        assert_eq!((start - half_hours(rules.earliest_start_h)) % half_hours(rules.start_every_h), 0);
        assert!(rules.paid_lengths_h.iter().any(|hours| half_hours(*hours) == paid), "{shift:?}");
        let due = rules
            .breaks
            .iter()
            .filter(|each| half_hours(each.shifts_from_h) <= paid)
            .max_by_key(|each| half_hours(each.shifts_from_h));
        let on_break = match (due, shift.break_at) {
            (None, None) => 0..0,
            (Some(due), Some(at)) => {
                let (at, rest) = (i64::from(at), i64::from(shift.break_length));
                assert_eq!(rest, half_hours(due.length_h));
                assert_eq!(length, paid + if due.paid { 0 } else { rest });
                assert!(at - start >= half_hours(due.not_before_h), "{shift:?}");
                assert!(at + rest - start <= half_hours(due.not_after_h), "{shift:?}");
                assert!(at > start && at + rest < start + length, "{shift:?}");
                at..at + rest
            }
            _ => panic!("{shift:?} but {due:?}"),
        };
        for at in start..start + length {
            let slot = ((shift.weekday.index() as i64 * 48 + at) % 336) as usize;
            let resting = on_break.contains(&at);
            if !resting {
                present[slot] += i64::from(shift.count);
            }
            if !resting || due.unwrap().paid {
                paid_hours += 0.5 * f64::from(shift.count);
                cost += 0.5 * f64::from(shift.count) * draft.hourly_cost[slot / 48][slot % 48];
            }
        }
    }
    let required: Vec<f64> = draft.required.iter().flatten().copied().collect();
    for (slot, (present, required)) in present.iter().zip(&required).enumerate() {
        assert!(*present as f64 >= *required, "half-hour {slot}: {present} of {required}");
    }
    let close = |a: f64, b: f64| assert!((a - b).abs() <= 1e-9 * (1.0 + a.abs()), "{a} is not {b}");
    let required_hours = required.iter().sum::<f64>() / 2.0;
    close(plan.paid_hours.value(), paid_hours);
    close(plan.cost.value(), cost);
    close(plan.required_hours.value(), required_hours);
    if required_hours > 0.0 {
        close(plan.schedule_loss.value(), paid_hours / required_hours - 1.0);
        close(plan.gap.value(), 1.0 - plan.bound.value() / plan.cost.value());
    }
    assert!(plan.bound <= plan.cost);
    plan
}

// ---------------------------------------------------------------------------------------------------------
// By hand
// ---------------------------------------------------------------------------------------------------------

#[test]
fn a_shift_that_fits_loses_nothing() {
    let plan = solved(&draft(monday(&[(16, 32, 3)]), flat(), rules(&[8.0], (8.0, 16.0), 0.5, vec![])));
    assert_eq!(plan.shifts.len(), 1);
    assert_eq!(
        (plan.shifts[0].weekday, plan.shifts[0].start, plan.shifts[0].count),
        (Weekday::Monday, 16, 3)
    );
    assert_eq!(plan.cost.value(), 3.0 * 8.0 * 20.0);
    assert_eq!(plan.schedule_loss.value(), 0.0);
    assert_eq!(plan.gap.value(), 0.0);
}

// One agent from 8 to 16:30, a shift of 8 h with half an hour's break: the break is covered by a second one.
#[test]
fn somebody_covers_the_break() {
    let task = draft(monday(&[(16, 33, 1)]), flat(), rules(&[8.0, 4.0], (8.0, 16.5), 0.5, lunch()));
    let plan = solved(&task);
    assert_eq!(plan.paid_hours.value(), 12.0);
    assert!((plan.schedule_loss.value() - (12.0 / 8.5 - 1.0)).abs() < 1e-12);
}

// Two peaks of 4 hours with 4 between: two part-timers cost 8 paid hours, a full day 12 and could not.
#[test]
fn part_time_follows_two_peaks() {
    let task =
        draft(monday(&[(16, 24, 1), (32, 40, 1)]), flat(), rules(&[4.0, 8.0], (6.0, 22.0), 0.5, vec![]));
    let plan = solved(&task);
    assert_eq!(plan.cost.value(), 160.0);
    assert_eq!(plan.shifts.iter().map(|shift| shift.start).collect::<Vec<_>>(), [16, 32]);
}

// An agent is required for one hour, 17:00 to 18:00; four hours ending at 18:00 avoid the evening supplement.
#[test]
fn a_shift_avoids_dear_hours() {
    let task = draft(monday(&[(34, 36, 1)]), with_supplements(), rules(&[4.0], (6.0, 22.0), 0.5, vec![]));
    let plan = solved(&task);
    assert_eq!((plan.shifts[0].start, plan.cost.value()), (28, 80.0));
    assert_eq!(plan.schedule_loss.value(), 3.0);
}

// A paid break: nine paid hours for eight of presence.
#[test]
fn a_paid_break_is_paid_and_counts_as_loss() {
    let rest =
        BreakDraft { shifts_from_h: 4.0, length_h: 1.0, paid: true, not_before_h: 4.0, not_after_h: 5.0 };
    let task =
        draft(monday(&[(16, 24, 1), (26, 34, 1)]), flat(), rules(&[9.0], (8.0, 17.0), 0.5, vec![rest]));
    let plan = solved(&task);
    assert_eq!((plan.paid_hours.value(), plan.paid_break_hours.value()), (9.0, 1.0));
    assert_eq!(plan.schedule_loss.value(), 0.125);
}

// Sunday 22:00 to Monday 06:00: one night shift over the end of the week.
#[test]
fn a_night_shift_passes_from_sunday_to_monday() {
    let required = week(|day, interval| {
        f64::from(u8::from((day == 6 && interval >= 44) || (day == 0 && interval < 12)))
    });
    let plan = solved(&draft(required, flat(), rules(&[8.0], (0.0, 32.0), 0.5, vec![])));
    assert_eq!(plan.shifts.len(), 1);
    assert_eq!((plan.shifts[0].weekday, plan.shifts[0].start), (Weekday::Sunday, 44));
}

#[test]
fn nobody_required_nobody_planned() {
    let plan = solved(&draft(week(|_, _| 0.0), flat(), ShiftStart::of(Country::Finland).rules()));
    assert!(plan.shifts.is_empty());
    assert_eq!((plan.cost.value(), plan.gap.value(), plan.schedule_loss.value()), (0.0, 0.0, 0.0));
}

// ---------------------------------------------------------------------------------------------------------
// By trying everything, and by another solver
// ---------------------------------------------------------------------------------------------------------

/// Least cost for one Monday and shifts without breaks: every choice of counts for each start and length.
fn by_trying(agents: &[u32], lengths: &[usize]) -> f64 {
    fn go(shifts: &[(usize, usize)], missing: &mut Vec<u32>, cost: f64, best: &mut f64) {
        if cost >= *best {
            return;
        }
        if missing.iter().all(|agents| *agents == 0) {
            *best = cost;
            return;
        }
        let Some(((from, length), rest)) = shifts.split_first() else { return };
        let before = missing.clone();
        for count in 0..=*before.iter().max().unwrap() {
            for at in *from..from + length {
                missing[at] = before[at].saturating_sub(count);
            }
            go(rest, missing, cost + f64::from(count) * *length as f64 * 10.0, best);
        }
        *missing = before;
    }
    let shifts: Vec<_> = lengths
        .iter()
        .flat_map(|length| (0..=agents.len() - length).map(move |from| (from, *length)))
        .collect();
    let mut best = f64::INFINITY;
    go(&shifts, &mut agents.to_vec(), 0.0, &mut best);
    best
}

#[test]
fn no_plan_found_by_trying_everything_is_cheaper() {
    for agents in [
        [1, 2, 0, 1, 1, 2],
        [2, 0, 0, 0, 0, 1],
        [0, 1, 2, 2, 1, 0],
        [1, 1, 1, 1, 1, 1],
        [2, 1, 0, 1, 2, 1],
        [0, 0, 2, 0, 1, 0],
    ] {
        for lengths in [&[2_usize, 3][..], &[3, 4], &[2, 5], &[4]] {
            let hours: Vec<f64> = lengths.iter().map(|length| *length as f64 / 2.0).collect();
            let stretches: Vec<_> = (20..).zip(agents).map(|(from, count)| (from, from + 1, count)).collect();
            let task = draft(monday(&stretches), flat(), rules(&hours, (10.0, 13.0), 0.5, vec![]));
            let plan = solved(&task);
            assert_eq!(plan.cost.value(), by_trying(&agents, lengths), "{agents:?} {lengths:?}");
            assert_eq!(plan.gap.value(), 0.0);
        }
    }
}

struct Reference {
    /// Required on the first `days` days from a half-hour until before another:
    /// least + (7 day + 3 i + ⌊i² ÷ 5⌋) mod spread.
    spread: usize,
    least: usize,
    hours: (usize, usize),
    days: usize,
    rules: ShiftRulesDraft,
    supplements: bool,
    optimum: f64,
}

// Optima proven by HiGHS 1.x (scipy.optimize.milp of SciPy 1.17.1, mip_rel_gap 0) from a model written separately
// in Python, November 2026.
fn references() -> Vec<Reference> {
    type Row<'a> = (usize, usize, (usize, usize), usize, &'a [f64], (f64, f64), f64, u8, bool, f64);
    let rows: [Row; 12] = [
        (5, 1, (16, 36), 5, &[7.5, 5.0], (7.0, 19.0), 0.5, 1, false, 4_500.0),
        (5, 1, (16, 36), 5, &[7.5, 5.0], (7.0, 19.0), 0.5, 1, true, 4_500.0),
        (9, 0, (14, 44), 7, &[8.0, 4.0, 6.0], (6.0, 22.0), 1.0, 0, true, 16_807.0),
        (9, 0, (14, 44), 7, &[7.5, 4.0, 6.0], (6.0, 23.0), 1.0, 1, true, 15_677.5),
        (20, 3, (16, 32), 5, &[7.5], (8.0, 16.5), 0.5, 0, false, 21_000.0),
        (30, 5, (12, 44), 6, &[7.5, 4.0, 5.0, 6.0], (6.0, 22.5), 0.5, 2, true, 55_057.0),
        (4, 0, (20, 40), 7, &[3.0, 5.0], (9.0, 21.0), 0.5, 0, true, 4_214.0),
        (12, 2, (0, 48), 7, &[8.0, 6.0], (0.0, 24.0), 1.0, 0, true, 50_207.0),
        (12, 2, (0, 48), 7, &[8.0], (0.0, 32.0), 4.0, 0, true, 51_774.0),
        (7, 1, (16, 48), 7, &[7.5, 5.0], (7.0, 26.0), 1.0, 1, true, 15_251.5),
        (200, 50, (16, 36), 5, &[7.5, 4.0, 5.0], (7.0, 19.0), 0.5, 1, true, 190_430.0),
        (3, 1, (0, 48), 7, &[8.0, 10.0], (0.0, 34.0), 2.0, 0, true, 11_604.0),
    ];
    rows.into_iter()
        .map(|(spread, least, hours, days, lengths, window, every, breaks, supplements, optimum)| {
            let breaks = [Vec::new(), lunch(), rest_or_lunch()][usize::from(breaks)].clone();
            let rules = rules(lengths, window, every, breaks);
            Reference { spread, least, hours, days, rules, supplements, optimum }
        })
        .collect()
}

#[test]
fn plans_cost_what_another_solver_proved_least() {
    for (index, each) in references().into_iter().enumerate() {
        let (from, to) = each.hours;
        let required = week(|day, i| {
            let open = day < each.days && (from..to).contains(&i);
            if open { (each.least + (7 * day + 3 * i + i * i / 5) % each.spread) as f64 } else { 0.0 }
        });
        let cost = if each.supplements { with_supplements() } else { flat() };
        let plan = solved(&draft(required, cost, each.rules));
        let (cost, bound) = (plan.cost.value(), plan.bound.value());
        println!("{index}: {cost} of {}, bound {bound}, gap {:.5}", each.optimum, plan.gap.value());
        assert!(bound <= each.optimum + 1e-3, "{index}: bound {bound} above {}", each.optimum);
        assert!(cost >= each.optimum - 1e-6, "{index}: {cost} below {}", each.optimum);
        assert!(cost <= each.optimum * 1.0025, "{index}: {cost} of {}", each.optimum);
    }
}

// ---------------------------------------------------------------------------------------------------------
// Usual weeks
// ---------------------------------------------------------------------------------------------------------

/// A peak of 1, about so wide.
fn peak(hour: f64, at: f64, width: f64) -> f64 {
    libm::exp(-(hour - at) * (hour - at) / width)
}

fn office() -> Vec<Vec<f64>> {
    week(|day, interval| {
        let hour = interval as f64 / 2.0;
        let shape = (peak(hour, 10.0, 3.0) + 0.8 * peak(hour, 14.5, 3.0)).min(1.0);
        if day < 5 && (16..36).contains(&interval) { (5.0 + 20.0 * shape).round() } else { 0.0 }
    })
}

fn round_the_clock(scale: f64) -> Vec<Vec<f64>> {
    week(|day, interval| {
        let hour = interval as f64 / 2.0;
        let shape = (peak(hour, 11.0, 8.0) + 0.7 * peak(hour, 16.0, 10.0)).min(1.0);
        (scale * (10.0 + 50.0 * shape * if day < 5 { 1.0 } else { 0.6 })).round()
    })
}

fn within_two_percent(name: &str, task: &ShiftPlanDraft) -> ShiftPlan {
    let plan = solved(task);
    println!("{name}: gap {:.5}, loss {:.4}", plan.gap.value(), plan.schedule_loss.value());
    assert!(plan.cost.value() <= plan.bound.value() * 1.02, "{name}: gap {}", plan.gap.value());
    plan
}

#[test]
fn an_office_week_is_planned_at_its_bound() {
    let plan = within_two_percent(
        "office",
        &draft(office(), with_supplements(), ShiftStart::of(Country::Finland).rules()),
    );
    assert!(plan.gap.value() < 1e-6);
    // Proven least by HiGHS, as above: 937.5 paid hours for 790 required.
    assert_eq!(plan.cost.value(), 18_750.0);
    assert!((plan.schedule_loss.value() - (937.5 / 790.0 - 1.0)).abs() < 1e-12);
}

#[test]
fn weeks_round_the_clock_are_planned_near_their_bound() {
    let nights = rules(&[7.5, 5.0], (0.0, 36.0), 1.0, lunch());
    within_two_percent("24/7", &draft(round_the_clock(1.0), with_supplements(), nights.clone()));
    within_two_percent("24/7, 300 agents", &draft(round_the_clock(5.0), with_supplements(), nights));
}

// ---------------------------------------------------------------------------------------------------------
// What must hold for all
// ---------------------------------------------------------------------------------------------------------

fn any_task() -> impl Strategy<Value = ShiftPlanDraft> {
    let lengths = prop::sample::subsequence(vec![3.0, 4.0, 5.5, 7.5, 8.0, 10.0], 1..=3);
    let breaks = prop::sample::select(vec![vec![], lunch(), rest_or_lunch()]);
    let window = prop::sample::select(vec![(6.0, 20.0), (7.5, 24.0), (0.0, 24.0), (0.0, 35.0), (16.0, 30.0)]);
    let every = prop::sample::select(vec![0.5, 1.0, 2.0]);
    let most = prop::sample::select(vec![1_u32, 4, 30, 10_000]);
    let agents = prop::collection::vec((0_u32..10_000, 0_u8..3), 5..60);
    (lengths, breaks, window, every, most, agents, (1_usize..8, 0_usize..40, 1_usize..16)).prop_map(
        |(lengths, breaks, window, every, most, agents, (days, after, open_for))| {
            let rules = rules(&lengths, window, every, breaks);
            // Starts every two hours leave at most three half-hours before the latest end that no shift reaches.
            let (first, end) = ((window.0 * 2.0) as usize, ((window.1 * 2.0) as usize - 3).min(48));
            let from = first + after % (end - first);
            let open = from..end.min(from + open_for);
            let required = week(|day, interval| {
                let (value, kind) = agents[(day * 48 + interval) % agents.len()];
                let open = day < days && kind > 0 && open.contains(&interval);
                if open { f64::from(value % (most + 1)) } else { 0.0 }
            });
            draft(required, with_supplements(), rules)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300, rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..Default::default()
    })]

    // The same cases in every run: a failure is a change of the code, not of luck.
    #[test]
    fn every_plan_covers_keeps_the_rules_and_comes_out_again(task in any_task()) {
        prop_assert_eq!(solved(&task), solve(&task).unwrap());
    }

    #[test]
    fn any_numbers_are_refused_or_planned(
        numbers in prop::collection::vec(prop::num::f64::ANY, 8),
        half_hours in prop::collection::vec(0_u8..100, 8),
        broken in 0_usize..20,
    ) {
        let mut values: Vec<f64> = half_hours.iter().map(|value| f64::from(*value) / 2.0).collect();
        if let Some(value) = values.get_mut(broken) {
            *value = numbers[broken];
        }
        let rest = BreakDraft {
            shifts_from_h: values[4], length_h: values[5] / 10.0, paid: broken % 2 == 0,
            not_before_h: values[6] / 10.0, not_after_h: values[7],
        };
        let rules = rules(&values[..1], (values[1] / 3.0, values[2]), values[3] / 8.0, vec![rest]);
        let task = draft(monday(&[(20, 22, 2)]), flat(), rules);
        if check(&task).is_ok() {
            let _ = solve(&task);
        }
    }
}

#[test]
fn planning_ends_when_told_to_and_says_how_far_it_is() {
    let nights = rules(&[7.5], (0.0, 33.0), 3.0, lunch());
    for (required, rules) in
        [(office(), ShiftStart::of(Country::UnitedKingdom).rules()), (round_the_clock(0.1), nights)]
    {
        let task = check(&draft(required, flat(), rules)).unwrap();
        let mut heard = Vec::new();
        let whole = plan(&task, |done, of| {
            heard.push((done, of));
            ControlFlow::Continue(())
        });
        assert!(whole.is_ok());
        assert!(heard.len() >= 6);
        assert!(heard.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 == pair[1].1));
        let (done, of) = heard.last().unwrap();
        assert_eq!(done, of);
        for calls in (0..heard.len()).step_by(heard.len() / 5) {
            let mut left = calls;
            let broken = plan(&task, |_, _| match left.checked_sub(1) {
                Some(rest) => {
                    left = rest;
                    ControlFlow::Continue(())
                }
                None => ControlFlow::Break(()),
            });
            assert_eq!(broken, Err(NoPlan::Cancelled));
        }
    }
}

// ---------------------------------------------------------------------------------------------------------
// What cannot be planned
// ---------------------------------------------------------------------------------------------------------

fn out_of_reach(task: &ShiftPlanDraft) -> Vec<(u8, u8, Mend, String)> {
    match solve(task) {
        Err(NoPlan::OutOfReach(gaps)) => {
            gaps.iter().map(|gap| (gap.from, gap.to, gap.mend, gap.to_string())).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn half_hours_out_of_reach_are_named_with_what_would_mend_them() {
    let task = draft(monday(&[(10, 44, 1)]), flat(), rules(&[4.0], (6.0, 21.0), 0.5, vec![]));
    let gaps = out_of_reach(&task);
    assert_eq!((gaps[0].0, gaps[0].1, gaps[0].2), (10, 12, Mend::StartBy { half_hour: 10 }));
    assert_eq!((gaps[1].0, gaps[1].1, gaps[1].2), (42, 44, Mend::EndAt { half_hour: 44 }));
    let expected = "Monday 21:00-22:00: agents are required, but no allowed shift reaches it; \
                    set rules.latest_end_h to 22 or more";
    assert_eq!(gaps[1].3, expected);

    let task = draft(monday(&[(20, 24, 1)]), flat(), rules(&[8.0], (8.0, 14.0), 0.5, vec![]));
    assert_eq!(out_of_reach(&task)[0].2, Mend::ShorterShift { at_most: 12 });

    let task = draft(monday(&[(20, 30, 1)]), flat(), rules(&[4.0], (8.0, 15.0), 4.0, vec![]));
    let gaps = out_of_reach(&task);
    assert_eq!((gaps[0].0, gaps[0].1, gaps[0].2), (24, 30, Mend::MoreStarts));
}

// What the advice says, done: a plan.
#[test]
fn the_advice_mends() {
    let mut task = draft(monday(&[(10, 44, 1)]), flat(), rules(&[4.0], (6.0, 21.0), 0.5, vec![]));
    for _ in 0..4 {
        let Err(NoPlan::OutOfReach(gaps)) = solve(&task) else { break };
        match gaps[0].mend {
            Mend::StartBy { half_hour } => task.rules.earliest_start_h = f64::from(half_hour) / 2.0,
            Mend::EndAt { half_hour } => task.rules.latest_end_h = f64::from(half_hour) / 2.0,
            Mend::ShorterShift { at_most } => task.rules.paid_lengths_h.push(f64::from(at_most) / 2.0),
            Mend::MoreStarts => task.rules.start_every_h = 0.5,
        }
    }
    solved(&task);
}

fn refused(change: impl FnOnce(&mut ShiftPlanDraft), expected: &str) {
    let mut task = draft(office(), flat(), ShiftStart::of(Country::Finland).rules());
    change(&mut task);
    let problems = check(&task).expect_err(expected);
    let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|problem| problem.starts_with(expected)), "{expected:?} is not in {said:#?}");
}

#[test]
fn what_makes_no_sense_is_named() {
    refused(|task| task.required.truncate(6), "required: found 6 rows, 7 are needed");
    refused(|task| task.required[2].truncate(47), "required: found 47 entries in row [2], 48 are needed");
    refused(|task| task.required[1][3] = -1.0, "required[1][3]: found -1, allowed 0 to 10000 (people)");
    refused(|task| task.required[1][3] = 10_001.0, "required[1][3]: found 10001, allowed 0 to 10000");
    refused(|task| task.required[1][3] = 0.5, "required[1][3]: found 0.5, only whole numbers");
    refused(|task| task.required[1][3] = f64::NAN, "required[1][3]: found NaN, allowed 0 to 10000");
    refused(|task| task.hourly_cost[6][47] = 0.0, "hourly_cost[6][47]: found 0, allowed 0.01 to 10000");
    refused(
        |task| task.rules.paid_lengths_h.clear(),
        "rules.paid_lengths_h: found 0 entries, allowed 1 to 12",
    );
    refused(
        |task| task.rules.paid_lengths_h[0] = 7.4,
        "rules.paid_lengths_h[0]: found 7.4, only multiples of 0.5",
    );
    refused(
        |task| task.rules.paid_lengths_h = vec![8.0, 8.0],
        "rules.paid_lengths_h[1]: found 8 a second time",
    );
    refused(|task| task.rules.earliest_start_h = 24.0, "rules.earliest_start_h: found 24, allowed 0 to 23.5");
    refused(|task| task.rules.latest_end_h = 5.0, "rules.latest_end_h: found 5, allowed 6.5 to 48 (hours)");
    refused(|task| task.rules.start_every_h = 0.0, "rules.start_every_h: found 0, allowed 0.5 to 12");
    refused(
        |task| task.rules.breaks[0].length_h = 0.0,
        "rules.breaks[0].length_h: found 0, allowed 0.5 to 2",
    );
    refused(
        |task| task.rules.breaks[0].not_after_h = 3.0,
        "rules.breaks[0]: no place in a shift of 7.5 paid hours",
    );
    refused(
        |task| {
            task.rules = rules(&[4.0, 5.0, 6.0, 7.0, 7.5, 8.0, 9.0, 10.0], (0.0, 48.0), 0.5, lunch());
            task.rules.breaks[0].not_after_h = 6.0;
        },
        "rules: 12768 different shifts a week would be allowed, at most 10000",
    );
}

#[test]
fn every_problem_is_told_at_once() {
    let mut task = draft(office(), flat(), ShiftStart::of(Country::Finland).rules());
    task.required[0][0] = -1.0;
    task.hourly_cost[0][0] = -1.0;
    task.rules.start_every_h = 0.25;
    let problems = check(&task).unwrap_err();
    assert_eq!(
        problems.iter().map(|problem| problem.path).collect::<Vec<_>>(),
        [At::RequiredAt { day: 0, interval: 0 }, At::HourlyCostAt { day: 0, interval: 0 }, At::StartEvery]
    );
    assert!(matches!(problems[2].kind, ShiftProblemKind::OutOfRange { .. }));
}

#[test]
fn every_country_has_sourced_figures_and_rules_that_plan() {
    for country in Country::ALL {
        let start = ShiftStart::of(country);
        for figure in [start.weekly_hours, start.part_day, start.break_from] {
            assert!(figure.source.cited.text().len() > 5 && (1990..2100).contains(&figure.source.as_of));
        }
        let full_day = *start.rules().paid_lengths_h.last().unwrap();
        assert!((full_day - start.weekly_hours.value / 5.0).abs() < 0.25, "{country:?}");
        assert!(check(&draft(office(), flat(), start.rules())).is_ok());
    }
}

// ---------------------------------------------------------------------------------------------------------
// The headless door
// ---------------------------------------------------------------------------------------------------------

fn ask(arguments: &[&str], input: &str) -> (i32, String, String) {
    door::ask("shift_plan", arguments, input)
}

#[test]
fn a_file_becomes_a_plan() {
    let (code, rules, _) = ask(&["--start", "DK"], "");
    assert_eq!(code, 0);
    let rules: ShiftRulesDraft = serde_json::from_str(&rules).unwrap();
    let task = draft(office(), flat(), rules);
    let (code, out, err) = ask(&["-"], &serde_json::to_string(&task).unwrap());
    assert_eq!((code, err.as_str()), (0, ""));
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["cost"].as_f64(), Some(solved(&task).cost.value()));
    assert_eq!(json["shifts"][0]["weekday"], "monday");
}

#[test]
fn a_file_that_cannot_be_planned_says_why() {
    let task = draft(office(), flat(), ShiftStart::of(Country::Finland).rules());
    let mut json = serde_json::to_value(&task).unwrap();
    json["rules"]["colour"] = "red".into();
    let (code, _, err) = ask(&["-"], &json.to_string());
    assert_eq!(code, 2);
    assert!(err.starts_with("-: rules.colour: unknown field `colour`"), "{err}");

    let mut late = task;
    late.rules.latest_end_h = 17.0;
    let (code, _, err) = ask(&["-"], &serde_json::to_string(&late).unwrap());
    assert_eq!(code, 2);
    assert_eq!(err.lines().count(), 5);
    assert!(err.starts_with("-: Monday 17:00-18:00: agents are required"), "{err}");
}
