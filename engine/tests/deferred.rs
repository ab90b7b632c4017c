//! E-mail and cases: by hand, against simulations that share no code with the model, and what must always hold.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    clippy::disallowed_methods,
    reason = "a test; the simulations use the platform's own functions, not the code under test's"
)]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::deferred::{
    Backlog, Clock, Day, Goal, HalfHour, Served, Staffing, Workload, idle_used, other_work, serve, staff,
};
use punnus_engine::units::{Contacts, Hours, Seconds, Share};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

fn day(arrivals: impl Fn(usize) -> f64, idle: impl Fn(usize) -> f64, open: impl Fn(usize) -> bool) -> Day {
    Day(std::array::from_fn(|i| HalfHour {
        arrivals: Contacts::new(arrivals(i)).unwrap(),
        idle: Hours::new(idle(i)).unwrap(),
        open: open(i),
    }))
}

fn goal(share: f64, within: f64, clock: Clock) -> Goal {
    Goal::new(Share::new(share).unwrap(), Hours::new(within).unwrap(), clock).unwrap()
}

fn seconds(value: f64) -> Seconds {
    Seconds::new(value).unwrap()
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-8 * expected.abs().max(1.0), "{found} is not {expected}");
}

fn mean_response(served: &Served) -> f64 {
    match served.backlog {
        Backlog::Settles { mean_response } => mean_response.value(),
        Backlog::Grows { .. } => panic!("the backlog grows"),
    }
}

// ---------------------------------------------------------------------------------------------------------
// By hand
// ---------------------------------------------------------------------------------------------------------

// Open day and night, 2 contacts of 15 minutes each half-hour: one agent, nobody waits.
#[test]
fn an_even_flow_takes_its_load() {
    let days = [day(|_| 2.0, |_| 0.0, |_| true)];
    let work = Workload::new(&days, &[0; 30], seconds(900.0)).unwrap();
    for clock in [Clock::Clock, Clock::Opening] {
        let found = staff(&work, goal(0.95, 4.0, clock));
        near(found.added(), 1.0);
        near(found.served().within.value(), 1.0);
        near(mean_response(found.served()), 0.0);
        near(found.served().by_added.value(), 720.0);
    }
}

/// A contact of 10 minutes every half-hour, day and night, open from 8 to 16: 8 hours of work for 8 hours.
fn eight_to_sixteen() -> [Day; 1] {
    [day(|_| 1.0, |_| 0.0, |i| (16..32).contains(&i))]
}

// One agent is always busy and done at 16:00. Work that arrives x hours after 16:00 is done x ÷ 3 hours after
// 8:00: in 16 − 2x/3 clock hours; in open hours x/3 before 8:00 (x ≤ 16), else 16 − 2x/3.
#[test]
fn closed_hours_wait_for_opening() {
    let days = eight_to_sixteen();
    let work = Workload::new(&days, &[0; 31], seconds(600.0)).unwrap();
    near(work.least().unwrap(), 1.0);
    let by = |within, clock| serve(&work, goal(0.5, within, clock), 1.0);
    near(by(8.0, Clock::Clock).within.value(), 0.5);
    near(by(16.0, Clock::Clock).within.value(), 1.0);
    near(mean_response(&by(8.0, Clock::Clock)), 8.0);
    near(by(4.0, Clock::Opening).within.value(), 18.0 / 24.0);
    near(by(0.7, Clock::Opening).within.value(), (2.1 + 24.0 - 1.5 * 15.3) / 24.0);
    near(mean_response(&by(4.0, Clock::Opening)), 64.0 / 24.0);
}

// All within 4 open hours: the 16/3 hours of work met at 8:00 must be done by 12:00. 90 %: with s agents those
// between x = 12 s and 36 s/(3 s − 1) are late, 2.4 hours of arrivals: 36 s² − 40.8 s − 2.4 = 0.
#[test]
fn the_least_staff_by_hand() {
    let days = eight_to_sixteen();
    let work = Workload::new(&days, &[0; 31], seconds(600.0)).unwrap();
    near(staff(&work, goal(1.0, 4.0, Clock::Opening)).added(), 4.0 / 3.0);
    near(staff(&work, goal(1.0, 2.0, Clock::Opening)).added(), 8.0 / 3.0);
    near(staff(&work, goal(0.9, 4.0, Clock::Opening)).added(), (40.8 + 2010.24_f64.sqrt()) / 72.0);
    near(staff(&work, goal(0.75, 4.0, Clock::Opening)).added(), 1.0);
}

// Weekdays 8 to 16: from Friday 16:00 it is 64 hours to opening, so 40 of the week's 168 wait above a day.
#[test]
fn a_day_cannot_hold_over_the_weekend_but_open_hours_can() {
    let open = eight_to_sixteen()[0];
    let days = [open, day(|_| 1.0, |_| 0.0, |_| false)];
    let dates: Vec<usize> = [0, 0, 0, 0, 0, 1, 1].repeat(4);
    let work = Workload::new(&days, &dates, seconds(600.0)).unwrap();
    let Staffing::OutOfReach { best, allows, added, served } = staff(&work, goal(0.8, 24.0, Clock::Clock))
    else {
        panic!("a day is within reach")
    };
    assert!((best.value() - 128.0 / 168.0).abs() < 2.0 / 3600.0 / 168.0, "{best:?}");
    assert!((served.within.value() - 0.98 * best.value()).abs() < 1e-8);
    // 20 % of a week, 33.6 hours, may wait longer.
    let allows = allows.unwrap();
    near(allows.value(), 30.4 + 1.0 / 3600.0);
    assert!(matches!(staff(&work, goal(0.8, allows.value(), Clock::Clock)), Staffing::Enough { .. }));
    assert!(matches!(
        staff(&work, goal(0.8, allows.value() - 0.001, Clock::Clock)),
        Staffing::OutOfReach { .. }
    ));
    assert!(added > work.least().unwrap());
    assert!(matches!(staff(&work, goal(0.8, 8.0, Clock::Opening)), Staffing::Enough { .. }));
}

// Half an agent is idle all day: it does half of the work, added staff the other half.
#[test]
fn idle_time_is_used_first() {
    let days = [day(|_| 1.0, |_| 0.25, |i| (16..32).contains(&i))];
    let work = Workload::new(&days, &[0; 30], seconds(600.0)).unwrap();
    let found = staff(&work, goal(0.75, 4.0, Clock::Opening));
    near(found.added(), 0.5);
    near(found.served().in_idle.value(), 120.0);
    near(found.served().by_added.value(), 120.0);
    let used = idle_used(&work, found.added());
    near(used[0][20].value(), 0.25 * 30.0);
    assert_eq!(used[0][8], Hours::ZERO);
    // Two agents idle: all of it fits, and 8 hours a day are left over.
    let days = [day(|_| 1.0, |_| 1.0, |i| (16..32).contains(&i))];
    let work = Workload::new(&days, &[0; 28], seconds(600.0)).unwrap();
    let found = staff(&work, goal(1.0, 4.0, Clock::Opening));
    assert_eq!(found.added(), 0.0);
    near(found.served().in_idle.value(), 8.0 * 28.0);
    let hours = |value| Hours::new(value).unwrap();
    let left = hours(work.idle().value() - found.served().in_idle.value());
    near(other_work(hours(10.0), 28, left).value(), 40.0);
    near(other_work(hours(100.0), 28, left).value(), 8.0 * 28.0);
}

#[test]
fn a_backlog_without_end_is_a_state() {
    let days = eight_to_sixteen();
    let work = Workload::new(&days, &[0; 30], seconds(600.0)).unwrap();
    let served = serve(&work, goal(0.5, 8.0, Clock::Clock), 0.75);
    assert_eq!(served.within, Share::NONE);
    let Backlog::Grows { agents_missing: Some(missing) } = served.backlog else { panic!("it settles") };
    near(missing, 0.25);
    near(served.by_added.value(), 180.0);
}

#[test]
fn never_open_is_out_of_reach_unless_nothing_arrives() {
    let any = goal(0.8, 8.0, Clock::Clock);
    let days = [day(|_| 1.0, |_| 1.0, |_| false)];
    let work = Workload::new(&days, &[0; 30], seconds(600.0)).unwrap();
    let found = staff(&work, any);
    assert!(matches!(found, Staffing::OutOfReach { best: Share::NONE, allows: None, .. }), "{found:?}");
    assert_eq!(found.served().backlog, Backlog::Grows { agents_missing: None });
    let work = Workload::new(&days, &[0; 30], seconds(0.0)).unwrap();
    assert!(matches!(staff(&work, any), Staffing::Enough { added: 0.0, .. }));
    assert!(Workload::new(&days, &[0, 1], seconds(600.0)).is_none());
    assert!(Workload::new(&days, &[], seconds(600.0)).is_none());
}

// ---------------------------------------------------------------------------------------------------------
// Simulations
// ---------------------------------------------------------------------------------------------------------

/// Moments of half a minute, one after the other, over several months: share in time and mean response.
fn step_by_step(days: &[Day], dates: &[usize], each: f64, goal: Goal, added: f64) -> (f64, f64) {
    const STEPS: usize = 60;
    let halves: Vec<HalfHour> = dates.iter().flat_map(|date| days[*date].0).collect();
    let months = 4 + (goal.within().value() / (halves.len() as f64 / 2.0)) as usize;
    let (mut arrived, mut done, mut open) = (vec![0.0], vec![0.0], vec![0.0]);
    let (mut a, mut s, mut o) = (0.0_f64, 0.0_f64, 0.0);
    for half in halves.iter().cycle().take(halves.len() * months) {
        for _ in 0..STEPS {
            let share = 1.0 / STEPS as f64;
            a += half.arrivals.value() * each * share;
            if half.open {
                s = (s + (half.idle.value() + added * 0.5) * share).min(a);
                o += 0.5 * share;
            }
            arrived.push(a);
            done.push(s);
            open.push(o);
        }
    }
    // What arrives in the second month, in the order it is done.
    let month = halves.len() * STEPS;
    let (mut in_time, mut waited, mut all) = (0.0, 0.0, 0.0);
    let mut at = 0;
    for i in month..2 * month {
        let work = arrived[i + 1] - arrived[i];
        if work <= 0.0 {
            continue;
        }
        let level = f64::midpoint(arrived[i], arrived[i + 1]);
        at = at.max(i);
        while at < done.len() && done[at] < level - 1e-9 * arrived[month] {
            at += 1;
        }
        let response = match goal.clock() {
            Clock::Clock => (at - i) as f64 / (2 * STEPS) as f64,
            Clock::Opening => open[at.min(open.len() - 1)] - open[i],
        };
        all += work;
        waited += response * work;
        in_time += if at < done.len() && response <= goal.within().value() { work } else { 0.0 };
    }
    (in_time / all, waited / all)
}

/// Random numbers of splitmix64.
struct Random(u64);

impl Random {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64 + 1e-17
    }

    fn exponential(&mut self, mean: f64) -> f64 {
        -mean * self.uniform().ln()
    }
}

// Single agents, exponential handle times, Poisson arrivals: what a simulator of contact centres does. Agents work
// while open only, so they are followed in open time.
#[test]
fn single_contacts_of_a_big_volume_agree() {
    let weight = |i: usize| if (18..40).contains(&i) { 90.0 } else { 12.0 };
    let days = [
        day(weight, |_| 0.0, |i| (16..36).contains(&i)),
        day(|i| weight(i) / 2.0, |_| 0.0, |i| (18..30).contains(&i)),
        day(|i| weight(i) / 2.0, |_| 0.0, |_| false),
    ];
    let dates: Vec<usize> = [0, 0, 0, 0, 0, 1, 2].repeat(4);
    let handle_time = 400.0;
    let work = Workload::new(&days, &dates, seconds(handle_time)).unwrap();
    let agents = (1.12 * work.least().unwrap()).ceil();
    let goals =
        [goal(0.8, 6.0, Clock::Opening), goal(0.8, 20.0, Clock::Clock), goal(0.8, 3.0, Clock::Opening)];

    // The clock at each open half-hour, and arrivals in order.
    let halves: Vec<HalfHour> = dates.iter().flat_map(|date| days[*date].0).collect();
    let months = 10;
    let mut random = Random(7);
    let mut opens = Vec::new();
    let mut contacts = Vec::new();
    for (i, half) in halves.iter().cycle().take(halves.len() * months).enumerate() {
        let mut time = random.exponential(0.5 / half.arrivals.value());
        while time < 0.5 {
            let open = opens.len() as f64 * 0.5 + if half.open { time } else { 0.0 };
            contacts.push((i as f64 * 0.5 + time, open));
            time += random.exponential(0.5 / half.arrivals.value());
        }
        if half.open {
            opens.push(i as f64 * 0.5);
        }
    }
    let mut free: BinaryHeap<Reverse<u64>> = (0..agents as usize).map(|_| Reverse(0)).collect();
    let mut in_time = vec![[0.0; 3]; months];
    let mut counts = vec![0.0; months];
    let month_hours = halves.len() as f64 * 0.5;
    for (clock, open) in contacts {
        // Non-negative numbers are in the order of their bits.
        let Reverse(bits) = free.pop().unwrap();
        let end = f64::from_bits(bits).max(open) + random.exponential(handle_time / 3600.0);
        free.push(Reverse(end.to_bits()));
        let slot = (end * 2.0) as usize;
        let Some(opened) = opens.get(slot) else { continue };
        let responses = [end - open, opened + end - slot as f64 * 0.5 - clock, end - open];
        let month = (clock / month_hours) as usize;
        counts[month] += 1.0;
        for ((sum, response), goal) in in_time[month].iter_mut().zip(responses).zip(goals) {
            *sum += f64::from(u8::from(response <= goal.within().value()));
        }
    }
    // The first month starts empty, the last is cut off.
    for (g, goal) in goals.into_iter().enumerate() {
        let shares: Vec<f64> = (1..months - 1).map(|month| in_time[month][g] / counts[month]).collect();
        let n = shares.len() as f64;
        let mean = shares.iter().sum::<f64>() / n;
        let variance = shares.iter().map(|share| (share - mean).powi(2)).sum::<f64>() / (n - 1.0);
        // 99.9 % of Student's t with 7 degrees of freedom; and a handle time's worth of arrivals.
        let margin = 5.41 * (variance / n).sqrt() + 0.006;
        let found = serve(&work, goal, agents).within.value();
        assert!((0.3..0.99).contains(&found), "{found} says little");
        assert!((found - mean).abs() < margin, "{goal:?}: {found}, simulated {mean} ± {margin}");
    }
}

// ---------------------------------------------------------------------------------------------------------
// What must always hold
// ---------------------------------------------------------------------------------------------------------

#[derive(Debug, Clone)]
struct Case {
    days: Vec<Day>,
    dates: Vec<usize>,
    handle_time: f64,
    share: f64,
    within: f64,
    clock: Clock,
    /// Beyond the least, as a part of it.
    surplus: f64,
}

impl Case {
    fn work(&self) -> Workload<'_> {
        Workload::new(&self.days, &self.dates, seconds(self.handle_time)).unwrap()
    }

    fn goal(&self) -> Goal {
        goal(self.share, self.within, self.clock)
    }

    fn changed(&self, change: impl Fn(&mut HalfHour)) -> Self {
        let mut case = self.clone();
        case.days.iter_mut().flat_map(|day| &mut day.0).for_each(change);
        case
    }
}

fn a_day(idle: bool) -> impl Strategy<Value = Day> {
    let half =
        (prop_oneof![2 => Just(0.0), 5 => 0.0..20.0_f64], prop_oneof![3 => Just(0.0), 3 => 0.0..0.8_f64]);
    let open = prop_oneof![
        2 => Just((0_usize, 0_usize, false)),
        1 => Just((0, 48, false)),
        6 => (0_usize..40, 1_usize..30, prop::bool::weighted(0.2)),
    ];
    (prop::collection::vec(half, 48), open).prop_map(move |(halves, (from, length, lunch))| {
        day(
            |i| halves[i].0,
            |i| if idle { halves[i].1 } else { 0.0 },
            |i| (from..from + length).contains(&i) && !(lunch && i == from + length / 2),
        )
    })
}

fn case() -> impl Strategy<Value = Case> {
    let dates = prop_oneof![
        4 => (0_usize..7, 28_usize..32).prop_map(|(first, days)| {
            [0, 0, 1, 0, 0, 2, 3].into_iter().cycle().skip(first).take(days).collect::<Vec<_>>()
        }),
        2 => prop::collection::vec(0_usize..4, 28..32),
        1 => prop::collection::vec(0_usize..4, 1..4),
    ];
    let days = any::<bool>().prop_flat_map(|idle| prop::collection::vec(a_day(idle), 4));
    let share = prop_oneof![1 => Just(1.0), 1 => Just(0.0), 6 => 0.3..1.0_f64];
    let within = prop_oneof![
        4 => 0.5..30.0_f64,
        3 => (1_u32..72).prop_map(f64::from),
        1 => 0.01..0.5_f64,
        1 => 30.0..744.0_f64,
    ];
    let clock = prop_oneof![Just(Clock::Clock), Just(Clock::Opening)];
    let surplus = prop_oneof![1 => Just(0.0), 4 => 0.0..1.5_f64];
    (days, dates, 30.0..2000.0_f64, share, within, clock, surplus).prop_map(
        |(mut days, dates, handle_time, share, within, clock, surplus)| {
            // Somewhere it is open.
            let first = dates[0];
            days[first].0[20].open = true;
            Case { days, dates, handle_time, share, within, clock, surplus }
        },
    )
}

fn config(cases: u32, seed: u64) -> ProptestConfig {
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..Default::default() }
}

proptest! {
    #![proptest_config(config(80, 1))]

    #[test]
    fn shares_and_waiting_agree_with_step_by_step(case in case()) {
        let work = case.work();
        let added = work.least().unwrap() * (1.02 + case.surplus) + 1e-3;
        let served = serve(&work, case.goal(), added);
        let (share, mean) =
            step_by_step(&case.days, &case.dates, case.handle_time / 3600.0, case.goal(), added);
        if work.arrived().value() > 0.0 {
            // A moment's worth at each date's borders.
            let rough = 0.015;
            prop_assert!((served.within.value() - share).abs() < rough, "{} or {share}", served.within.value());
            let found = mean_response(&served);
            prop_assert!((found - mean).abs() < 0.02 + 0.002 * mean, "{found} or {mean}");
        }
    }
}

proptest! {
    #![proptest_config(config(600, 2))]

    #[test]
    fn the_staff_found_are_the_least(case in case()) {
        let work = case.work();
        let found = staff(&work, case.goal());
        let least = work.least().unwrap();
        prop_assert!(found.added().is_finite() && found.added() >= least * (1.0 - 1e-12));
        let wanted = match found {
            Staffing::Enough { served, .. } => {
                prop_assert!(served.within.value() >= case.share);
                case.share
            }
            Staffing::OutOfReach { best, allows, .. } => {
                prop_assert!(best.value() < case.share);
                let allows = allows.unwrap().value();
                prop_assert!(allows > case.within);
                if allows <= 744.0 {
                    let allowed = staff(&work, goal(case.share, allows, case.clock));
                    prop_assert!(matches!(allowed, Staffing::Enough { .. }), "{allowed:?}");
                    let less = staff(&work, goal(case.share, allows - 1e-6, case.clock));
                    prop_assert!(matches!(less, Staffing::OutOfReach { .. }), "{less:?}");
                }
                0.98 * best.value()
            }
        };
        let again = serve(&work, case.goal(), found.added());
        prop_assert!((again.within.value() - found.served().within.value()).abs() < 1e-7);
        prop_assert!(again.within.value() >= wanted - 1e-9, "{} of {wanted}", again.within.value());
        // A hair less misses the target, or does not do the work.
        let less = found.added() * (1.0 - 1e-8) - 1e-12 * work.idle().value();
        if less > least {
            let missed = serve(&work, case.goal(), less).within.value();
            prop_assert!(missed < wanted, "{missed} with {less} for {wanted}");
        }
    }

    #[test]
    fn work_done_is_work_that_arrives(case in case()) {
        let work = case.work();
        let added = work.least().unwrap() * (1.0 + case.surplus);
        let served = serve(&work, case.goal(), added);
        let done = served.in_idle.value() + served.by_added.value();
        let rounding = 1e-9 * (1.0 + work.arrived().value());
        prop_assert!((done - work.arrived().value()).abs() < rounding, "{done} of {:?}", work.arrived());
        prop_assert!(served.in_idle.value() <= work.idle().value() + rounding);
        prop_assert!(served.by_added.value() <= served.added.value() + rounding);
        let used = idle_used(&work, added);
        let total: f64 = used.iter().flatten().map(|hours| hours.value()).sum();
        prop_assert!((total - served.in_idle.value()).abs() < rounding);
        for (i, (used, day)) in used.iter().zip(&case.days).enumerate() {
            let dates = case.dates.iter().filter(|date| **date == i).count() as f64;
            for (used, half) in used.iter().zip(&day.0) {
                let most = if half.open { half.idle.value() * dates } else { 0.0 };
                prop_assert!(used.value() <= most + rounding);
            }
        }
    }

    #[test]
    fn more_staff_time_or_fewer_contacts_never_lower_the_share(case in case(), more in 1.0..2.0_f64) {
        let work = case.work();
        let added = work.least().unwrap() * (1.0 + case.surplus);
        let share = |case: &Case, goal, added| serve(&case.work(), goal, added).within.value();
        let before = share(&case, case.goal(), added);
        prop_assert!(share(&case, case.goal(), added * more) >= before - 1e-9);
        let longer = goal(case.share, (case.within * more).min(744.0), case.clock);
        prop_assert!(share(&case, longer, added) >= before - 1e-9);
        let idle = case.changed(|half| half.idle = half.idle * more);
        prop_assert!(share(&idle, case.goal(), added) >= before - 1e-9);
        let enough = staff(&case.work(), case.goal()).added();
        let with_idle = staff(&idle.work(), case.goal()).added();
        prop_assert!(with_idle <= enough * (1.0 + 1e-8) + 1e-9, "{with_idle} above {enough}");
        // More of each contact alike leaves each one's weight.
        let busier = case.changed(|half| half.arrivals = half.arrivals * more);
        prop_assert!(share(&busier, case.goal(), added) <= before + 1e-9);
    }

    #[test]
    fn scaling_work_and_capacity_changes_no_share(case in case(), log in -250.0..250.0_f64) {
        let by = 10_f64.powf(log);
        let work = case.work();
        let scaled = case.changed(|half| {
            half.arrivals = half.arrivals * by;
            half.idle = half.idle * by;
        });
        let added = work.least().unwrap() * (1.0 + case.surplus) * (1.0 + 1e-9);
        let (a, b) = (serve(&work, case.goal(), added), serve(&scaled.work(), case.goal(), added * by));
        prop_assert!((a.within.value() - b.within.value()).abs() < 1e-6, "{a:?} {b:?}");
        let (a, b) = (staff(&work, case.goal()), staff(&scaled.work(), case.goal()));
        prop_assert!((a.added() * by - b.added()).abs() <= 1e-7 * b.added() + 1e-9 * by, "{a:?} {b:?}");
    }
}

fn extreme() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(f64::MIN_POSITIVE),
        Just(5e-324),
        Just(1e300),
        Just(f64::MAX),
        (-320.0..305.0_f64).prop_map(|log| 10_f64.powf(log)),
    ]
}

proptest! {
    #![proptest_config(config(600, 3))]

    #[test]
    fn nothing_breaks_it(
        mut case in case(),
        (arrivals, idle, each) in (extreme(), extreme(), extreme()),
        (within, added) in (extreme(), extreme()),
        (at, open) in (0_usize..48, any::<bool>()),
    ) {
        for half in case.days.iter_mut().flat_map(|day| &mut day.0) {
            half.open &= open;
        }
        case.days[0].0[at].arrivals = Contacts::new(arrivals).unwrap();
        case.days[1].0[at].idle = Hours::new(idle).unwrap();
        let within = within.clamp(5e-324, 744.0);
        for (each, within) in [(each, case.within), (case.handle_time, within), (each, within)] {
            let Some(work) = Workload::new(&case.days, &case.dates, seconds(each)) else { continue };
            let goal = goal(case.share, within, case.clock);
            let found = staff(&work, goal);
            prop_assert!(found.added().is_finite() && found.added() >= 0.0);
            let text = format!("{found:?} {:?} {:?}", serve(&work, goal, added), idle_used(&work, added));
            prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
            for added in [f64::NAN, f64::INFINITY, -1.0] {
                let text = format!("{:?}", serve(&work, goal, added));
                prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
            }
        }
    }
}
