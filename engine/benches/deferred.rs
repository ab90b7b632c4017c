//! How long a month of deferred work takes to staff.
//!
//! `cargo bench -p punnus-engine --bench deferred`

#![allow(clippy::disallowed_types, reason = "a measurement; it never runs in the browser")]

use punnus_engine::deferred::{Clock, Day, Goal, HalfHour, Staffing, Workload, serve, staff};
use punnus_engine::units::{Contacts, Hours, Seconds, Share};
use std::hint::black_box;
use std::time::Instant;

/// A web shop's e-mail: heavier by day and on Mondays, some at night; open from one hour to another.
fn day(weight: f64, open: Option<(usize, usize)>, idle: f64) -> Option<Day> {
    let mut day = Day::default();
    for (i, half) in day.0.iter_mut().enumerate() {
        let by_day = if (16..44).contains(&i) { 1.0 } else { 0.2 };
        let bump = if (18..24).contains(&i) { 0.4 } else { 0.0 };
        let is_open = open.is_some_and(|(from, to)| (from..to).contains(&i));
        let wave = if i % 3 == 0 { 0.3 } else { 0.1 };
        *half = HalfHour {
            arrivals: Contacts::new(weight * (by_day + bump))?,
            idle: Hours::new(if is_open { idle * wave } else { 0.0 })?,
            open: is_open,
        };
    }
    Some(day)
}

/// Microseconds each time, in the quickest of many batches: other programs only ever slow it down.
fn best_of(run: impl Fn()) -> f64 {
    let batch = || {
        let started = Instant::now();
        for _ in 0..50 {
            run();
        }
        started.elapsed().as_secs_f64() * 1e6 / 50.0
    };
    (0..200).map(|_| batch()).fold(f64::INFINITY, f64::min)
}

fn main() -> Result<(), &'static str> {
    let days = [
        day(7.0, Some((16, 40)), 1.0),
        day(6.0, Some((16, 40)), 1.0),
        day(3.5, Some((18, 32)), 0.5),
        day(3.0, None, 0.0),
    ];
    let days: Vec<Day> = days.into_iter().flatten().collect();
    let week = [0_usize, 1, 1, 1, 1, 2, 3];
    let dates: Vec<usize> = week.into_iter().cycle().skip(2).take(31).collect();
    let no_idle: Vec<Day> =
        days.iter().map(|day| Day(day.0.map(|half| HalfHour { idle: Hours::ZERO, ..half }))).collect();
    for (days, idle) in [(&days, "idle time"), (&no_idle, "no idle time")] {
        let work =
            Workload::new(days, &dates, Seconds::new(420.0).ok_or("handle time")?).ok_or("workload")?;
        for (share, within, clock) in [
            (0.8, 8.0, Clock::Opening),
            (0.9, 4.0, Clock::Opening),
            (1.0, 4.0, Clock::Opening),
            (0.95, 1.0, Clock::Opening),
            (0.8, 24.0, Clock::Clock),
            (0.8, 5.3, Clock::Clock),
            (0.95, 24.0, Clock::Clock),
            (0.95, 72.0, Clock::Clock),
            (0.9, 300.0, Clock::Clock),
        ] {
            let share = Share::new(share).ok_or("share")?;
            let goal = Goal::new(share, Hours::new(within).ok_or("deadline")?, clock).ok_or("goal")?;
            let staff_each = best_of(|| {
                black_box(staff(black_box(&work), black_box(goal)));
            });
            let staffing = staff(&work, goal);
            let serve_each = best_of(|| {
                black_box(serve(black_box(&work), black_box(goal), black_box(staffing.added())));
            });
            let (kind, within) = match staffing {
                Staffing::Enough { served, .. } => ("enough", served.within),
                Staffing::OutOfReach { best, .. } => ("out of reach", best),
            };
            println!(
                "{idle:>12}  {:>4} % in {:>5} h ({clock:?}): staff {staff_each:5.1} µs, serve {serve_each:5.1} µs  {kind}, \
                 {:.4} agents, {:.4}",
                share.value() * 100.0,
                goal.within().value(),
                staffing.added(),
                within.value()
            );
        }
    }
    Ok(())
}
