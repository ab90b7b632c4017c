//! Queues against values from elsewhere: exact vectors (mpmath), published values, plain recurrences and chains
//! written here, and a simulation.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::excessive_precision,
    reason = "a test; digits as published; the platform's own exp is wanted, not the code under test's"
)]

mod chain;
mod patience;
mod properties;
mod requirement;
mod simulation;
mod table;

use punnus_engine::queueing::{
    Erlangs, MAX_ERLANGS, Overloaded, Patience, Performance, Requirement, ServiceDefinition, erlang_b,
    performance,
};
use punnus_engine::units::{Seconds, Share};
use serde_json::Value;
use std::num::NonZeroU32;
use std::path::PathBuf;

fn erlangs(load: f64) -> Erlangs {
    Erlangs::new(load).unwrap()
}

fn seconds(value: f64) -> Seconds {
    Seconds::new(value).unwrap()
}

fn share(value: f64) -> Share {
    Share::new(value).unwrap()
}

fn mean(patience_s: f64) -> Patience {
    Patience::Mean(seconds(patience_s))
}

/// What so many agents give without patience, handle time and time allowed in seconds.
fn waits(agents: u32, load: f64, handle_time: f64, within: f64) -> Result<Performance, Overloaded> {
    performance(agents, erlangs(load), seconds(handle_time), Patience::Unlimited, seconds(within))
}

/// A level alone, no cap, no limit, one agent at least.
fn only(target: f64, definition: ServiceDefinition, within: f64) -> Requirement {
    Requirement {
        target: share(target),
        definition,
        within: seconds(within),
        occupancy_cap: Share::ALL,
        abandonment_limit: None,
        minimum: 1,
        per_agent: NonZeroU32::MIN,
    }
}

/// The rows of one part of the exact vectors.
fn vectors(part: &str) -> Vec<Value> {
    let path = std::env::var_os("PUNNUS_VECTORS")
        .map_or_else(|| workspace().join("tests/vectors/queueing.json"), PathBuf::from);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let vectors: Value = serde_json::from_str(&text).unwrap();
    vectors[part].as_array().unwrap().clone()
}

fn number(row: &Value, key: &str) -> f64 {
    row[key].as_f64().unwrap_or_else(|| panic!("{key} in {row}"))
}

fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The agents that Erlang C takes.
fn required(
    load: Erlangs,
    handle_time: Seconds,
    (target, within, cap, minimum): (f64, f64, f64, u32),
) -> u32 {
    let requirement = Requirement {
        target: Share::new(target).unwrap(),
        definition: ServiceDefinition::OfOffered,
        within: seconds(within),
        occupancy_cap: Share::new(cap).unwrap(),
        abandonment_limit: None,
        minimum,
        per_agent: NonZeroU32::MIN,
    };
    punnus_engine::queueing::required(load, handle_time, Patience::Unlimited, &requirement)
}

#[track_caller]
fn near(found: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((found - expected).abs() <= tolerance, "{what}: found {found}, expected {expected}");
}

#[track_caller]
fn near_relative(found: f64, expected: f64, tolerance: f64, what: &str) {
    near(found, expected, tolerance * expected.abs(), what);
}

/// Erlang C by Σ over the states, another way than the loss formula: with tₖ = Π (j ÷ a) for j = k+1 … n,
/// C = 1 ÷ (1 + (1 − a/n)·Σ tₖ for k = 0 … n−1). Every term is positive.
fn plain_erlang_c(agents: u32, load: f64) -> f64 {
    let mut term = 1.0;
    let mut sum = 0.0;
    for state in (0..agents).rev() {
        term *= f64::from(state + 1) / load;
        sum += term;
    }
    1.0 / (1.0 + (1.0 - load / f64::from(agents)) * sum)
}

fn plain_level(agents: u32, load: f64, within: f64, handle_time: f64) -> f64 {
    1.0 - plain_erlang_c(agents, load) * (-(f64::from(agents) - load) * within / handle_time).exp()
}

/// The fewest agents by trying them all.
fn plain_search(load: f64, at_least: u32, passes: impl Fn(u32) -> bool) -> u32 {
    (at_least.max(1)..).find(|agents| f64::from(*agents) > load && passes(*agents)).unwrap()
}

#[test]
fn every_row_of_the_exact_vectors() {
    let rows = vectors("erlang_c");
    assert!(rows.len() >= 100, "the vectors should hold some hundred rows, found {}", rows.len());
    for (index, row) in rows.iter().enumerate() {
        let number = |key: &str| number(row, key);
        let what = |key: &str| format!("row {index}, {key}");
        let load = erlangs(number("erlangs"));
        near_relative(
            number("contacts") * number("aht_s") / number("interval_s"),
            load.value(),
            1e-12,
            &what("erlangs"),
        );
        let agents = u32::try_from(row["agents"].as_u64().unwrap()).unwrap();
        let (handle_time, within) = (seconds(number("aht_s")), seconds(number("answer_within_s")));
        let of = |agents| performance(agents, load, handle_time, Patience::Unlimited, within);
        let queue = of(agents).unwrap();
        near(queue.p_wait().value(), number("p_wait"), 1e-10, &what("p_wait"));
        let level = queue.service_level(ServiceDefinition::OfOffered).value();
        near(level, number("service_level"), 1e-10, &what("service_level"));
        near_relative(queue.mean_wait_s(), number("asa_s"), 1e-10, &what("asa_s"));
        near_relative(queue.occupancy().value(), number("occupancy"), 1e-10, &what("occupancy"));

        let one_fewer = of(agents - 1);
        match row["service_level_one_fewer"].as_f64() {
            Some(expected) => {
                let level = one_fewer.unwrap().service_level(ServiceDefinition::OfOffered).value();
                near(level, expected, 1e-10, &what("service_level_one_fewer"));
            }
            // The vectors have no level where one fewer would be overloaded.
            None => assert_eq!(one_fewer.unwrap_err().agents_missing, 1, "row {index}"),
        }

        let found = required(load, handle_time, (number("target"), within.value(), 1.0, 1));
        assert_eq!(found, agents, "row {index}: agents by `required`");
    }
}

#[test]
fn published_values() {
    let loss = |agents, load| erlang_b(agents, erlangs(load)).value();
    let wait = |agents, load| waits(agents, load, 300.0, 20.0).unwrap().p_wait().value();
    near_relative(loss(10, 5.0), 0.018_384_570_336_648_133, 1e-13, "B(10, 5)");
    near_relative(wait(10, 8.0), 0.409_180_150_796_443_53, 1e-13, "C(10, 8)");
    near_relative(wait(1_000, 990.0), 0.659_080_421_880_854_44, 1e-12, "C(1000, 990)");
    // Exact: B(2, 1) = ½ ÷ (1 + 1 + ½).
    near_relative(loss(2, 1.0), 0.2, 1e-15, "B(2, 1)");
    // By definition: without agents everything is lost, and one agent loses a ÷ (1 + a).
    near(loss(0, 3.0), 1.0, 0.0, "B(0, 3)");
    near_relative(loss(1, 3.0), 0.75, 1e-15, "B(1, 3)");
}

#[test]
fn the_largest_load_against_forty_digits() {
    // mpmath 1.3, mp.dps = 40, two ways that agree to 31 digits: the recurrence 1/Bₙ = 1 + n/a · 1/Bₙ₋₁ from
    // 1/B₀ = 1, and e^(−a + n·ln a − lnΓ(n+1)) ÷ Q(n+1, a) with a = n = 100000:
    // 0.002518893423546906434817274571232766...
    let found = erlang_b(100_000, erlangs(100_000.0)).value();
    near_relative(found, 0.002_518_893_423_546_906_434_8, 1e-12, "B(1e5, 1e5)");
}

#[test]
fn a_loss_below_every_number_is_nothing_and_never_nan() {
    // B(200, .5) = 4.79e−436, below the smallest number of 4.9e−324.
    let lost = erlang_b(200, erlangs(0.5)).value();
    assert!((0.0..=f64::MIN_POSITIVE).contains(&lost), "found {lost}");
    for (agents, load) in [(200, 0.5), (100_000, 1e-6), (100_000, 0.0), (1, 0.0), (u32::MAX, 100_000.0)] {
        // The last would count to four thousand million; the state sum must fade long before.
        let queue = waits(agents, load, 1.0, 3_600.0).unwrap();
        for value in [
            erlang_b(agents, erlangs(load)).value(),
            queue.p_wait().value(),
            queue.service_level(ServiceDefinition::OfOffered).value(),
            queue.occupancy().value(),
        ] {
            assert!((0.0..=1.0).contains(&value), "{agents} agents, {load} erlangs: {value}");
        }
        let wait = queue.mean_wait_s();
        assert!(wait.is_finite() && wait >= 0.0, "{agents} agents, {load} erlangs: waits {wait}");
    }
}

#[test]
fn overload_is_a_state_that_names_the_agents_missing() {
    let check = |agents: u32, load: f64, missing: u32| match waits(agents, load, 300.0, 20.0) {
        Ok(queue) => panic!("{agents} agents settle {load} erlangs? {queue:?}"),
        Err(overloaded) => {
            assert_eq!(overloaded.agents_missing, missing, "{agents} agents, {load} erlangs");
            // What it names is enough, and one less is not.
            assert!(waits(agents + missing, load, 300.0, 20.0).is_ok());
            assert!(waits(agents + missing - 1, load, 300.0, 20.0).is_err());
        }
    };
    check(0, 1e-6, 1);
    check(0, 0.5, 1);
    // As many agents as erlangs are too few: the queue drifts without limit.
    check(10, 10.0, 1);
    check(9, 9.5, 1);
    check(7, 9.5, 3);
    check(1, 100_000.0, 100_000);
    check(0, 100_000.0, 100_001);
    check(99_999, 99_999.5, 1);
}

#[test]
fn a_load_is_a_number_within_the_limit() {
    for bad in [-1e-9, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, MAX_ERLANGS * (1.0 + 1e-12)] {
        assert_eq!(Erlangs::new(bad), None, "{bad}");
    }
    for good in [0.0, 1e-6, 5e-324, 1.0, MAX_ERLANGS] {
        assert_eq!(Erlangs::new(good).map(Erlangs::value), Some(good));
    }
    assert!((MAX_ERLANGS - 100_000.0).abs() < 1e-9);
}

#[test]
fn searches_end_at_every_load_and_target() {
    for load in [1e-6, 1e-3, 0.5, 1.0, 9.999_999, 10.0, 777.7, 10_000.0, 99_999.999_9, 100_000.0] {
        for target in [0.01, 0.5, 0.999, 1.0 - 1e-9, 1.0 - 1e-15, 1.0] {
            for (within, handle_time) in [(0.0, 1.0), (0.0, 7_200.0), (1e-3, 7_200.0), (3_600.0, 1.0)] {
                let wanted = only(target, ServiceDefinition::OfOffered, within);
                let found = punnus_engine::queueing::required(
                    erlangs(load),
                    seconds(handle_time),
                    Patience::Unlimited,
                    &wanted,
                );
                let what = format!("{load} erlangs, {target} in {within} of {handle_time} s");
                let spare = f64::from(found) - load;
                assert!(spare > 0.0, "{what}: {spare}");
                // P(wait) falls at least as fast as a normal tail, so ten standard deviations and a few agents
                // suffice for any target a double can hold.
                assert!(spare <= 10.0 * load.sqrt() + 25.0, "{what}: {spare} agents above the load");
            }
        }
    }
}

#[test]
fn the_search_finds_what_trying_all_finds() {
    let mut compared = 0;
    for load in [1e-6, 0.003, 0.08, 0.31, 0.97, 1.0, 1.53, 3.7, 9.2, 17.0, 33.3, 61.7, 143.9, 402.6, 998.4] {
        for target in [0.01, 0.2, 0.5, 0.73, 0.8, 0.9, 0.97, 0.999] {
            for (within, handle_time) in [(0.0, 300.0), (20.0, 300.0), (7.5, 61.0), (600.0, 420.0)] {
                let level = |agents| plain_level(agents, load, within, handle_time);
                let expected = plain_search(load, 1, |agents| level(agents) >= target);
                // No level of the grid lies so near its target that rounding could decide.
                assert!((level(expected) - target).abs() > 1e-11);
                let what = format!("{load} erlangs, {target} in {within} of {handle_time} s");
                let needed =
                    |minimum| required(erlangs(load), seconds(handle_time), (target, within, 1.0, minimum));
                assert_eq!(needed(1), expected, "{what}");
                // The minimum is given, even where fewer would do.
                // The minimum goes up to 1000.
                let more = expected + 3;
                assert!(more > 1_000 || needed(more) == more, "minimum: {what}");
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 15 * 8 * 4);
}

#[test]
fn the_cap_on_occupancy_and_the_minimum_bind_too() {
    for load in [0.0, 1e-6, 0.4, 2.9, 8.0, 27.3, 250.0, 1_234.5] {
        for cap in [0.3, 0.5, 0.71, 0.88, 0.999, 1.0] {
            for minimum in [1, 2, 7, 1_000] {
                let expected = plain_search(load, minimum, |agents| {
                    load / f64::from(agents) <= cap
                        && (load <= 0.0 || plain_level(agents, load, 20.0, 300.0) >= 0.8)
                });
                let found = required(erlangs(load), seconds(300.0), (0.8, 20.0, cap, minimum));
                assert_eq!(found, expected, "{load} erlangs, cap {cap}, minimum {minimum}");
            }
        }
    }
}

#[test]
fn an_occupancy_exactly_at_the_cap_is_allowed() {
    // Occupancy ≤ cap is allowed. Load and cap in decimals that divide to a whole number of agents: the number
    // must not depend on how a quotient happens to be rounded.
    let mut above = Vec::new();
    for agents in 1_u32..=400 {
        for percent in [50_u32, 60, 70, 75, 80, 85, 88, 90, 95] {
            let cap = f64::from(percent) / 100.0;
            let load = f64::from(agents * percent) / 100.0;
            // Where the level asks for more, the cap does not show.
            if plain_level(agents, load, 3_600.0, 60.0) >= 0.01 {
                let found = required(erlangs(load), seconds(60.0), (0.01, 3_600.0, cap, 1));
                if found != agents {
                    above.push((load, cap, agents, found));
                }
            }
        }
    }
    assert!(
        above.is_empty(),
        "(load, cap, expected, found): {} cases, first {:?}",
        above.len(),
        above.first()
    );
}

#[test]
fn a_level_never_falls_with_an_agent_more() {
    for load in [0.2, 5.5, 48.0, 730.0] {
        let first = erlangs(load).fewest_stable();
        let levels: Vec<f64> = (first..first + 60)
            .map(|agents| {
                let queue = waits(agents, load, 240.0, 20.0).unwrap();
                queue.service_level(ServiceDefinition::OfOffered).value()
            })
            .collect();
        assert!(levels.windows(2).all(|pair| pair[0] <= pair[1]), "{load} erlangs: {levels:?}");
    }
}
