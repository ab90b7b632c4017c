//! What must hold for every queue in the ranges.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::queueing::required;

fn config(cases: u32, seed: u64) -> ProptestConfig {
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..Default::default() }
}

/// From very small to the end of the range, the ends included.
fn any_load() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(5e-324),
        Just(1e-6),
        Just(MAX_ERLANGS),
        (-14.0..11.5_f64).prop_map(f64::exp),
        0.0..200.0_f64,
    ]
}

fn any_time() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(5e-324),
        Just(1.0),
        Just(f64::MAX),
        (-3.0..12.0_f64).prop_map(f64::exp),
        (-300.0..300.0_f64).prop_map(f64::exp),
    ]
}

fn any_patience() -> impl Strategy<Value = Patience> {
    prop_oneof![
        Just(Patience::Unlimited),
        any_time().prop_map(mean),
        (0.0..9.0_f64).prop_map(|log| mean(log.exp()))
    ]
}

fn any_definition() -> impl Strategy<Value = ServiceDefinition> {
    (0..4_usize).prop_map(|place| ServiceDefinition::ALL[place])
}

fn any_target() -> impl Strategy<Value = f64> {
    prop_oneof![Just(f64::MIN_POSITIVE), Just(1.0 - f64::EPSILON / 2.0), 1e-9..0.999_999_f64, 0.5..0.99_f64]
}

proptest! {
    #![proptest_config(config(4_000, 7))]

    #[test]
    fn shares_are_shares_and_add_up(
        load in any_load(),
        extra in prop_oneof![Just(0.0), -1.0..1.0_f64, -6.0..6.0_f64, Just(1e9)],
        (handle_time, within) in (any_time(), any_time()),
        patience in any_patience(),
    ) {
        let servers = (load + extra * (1.0 + load.sqrt())) as u32;
        match performance(servers, erlangs(load), seconds(handle_time), patience, seconds(within)) {
            Err(overloaded) => {
                prop_assert_eq!(patience, Patience::Unlimited);
                prop_assert!(f64::from(servers) <= load);
                prop_assert!(f64::from(servers + overloaded.agents_missing) > load);
                prop_assert!(f64::from(servers + overloaded.agents_missing - 1) <= load);
            }
            Ok(met) => {
                let [in_time, gone, answered, abandoned] =
                    [met.answered_within(), met.abandoned_within(), met.answer_rate(), met.abandoned()]
                        .map(Share::value);
                // A share is within 0 … 1 by its type; not being a number would show here.
                prop_assert!((answered + abandoned - 1.0).abs() < 1e-11, "{answered} + {abandoned}");
                prop_assert!(in_time <= answered + 1e-15 && gone <= abandoned + 1e-15);
                prop_assert!(abandoned <= met.p_wait().value() + 1e-11);
                prop_assert!((0.0..=1.0).contains(&met.occupancy().value()));
                prop_assert!(met.mean_wait_s().is_finite() && met.mean_wait_s() >= 0.0);
                let levels = ServiceDefinition::ALL.map(|definition| met.service_level(definition).value());
                prop_assert!(levels.iter().all(|level| (0.0..=1.0).contains(level)), "{levels:?}");
                // Forgetting some who were not served can only raise a level; counting them as served, more so.
                prop_assert!(levels[0] <= levels[1] + 1e-12 || answered <= 0.0);
                prop_assert!(levels[0] <= levels[2] + 1e-12 && levels[2] <= levels[3] + 1e-12);
            }
        }
    }
}

proptest! {
    #![proptest_config(config(400, 11))]

    #[test]
    fn required_ends_and_is_the_smallest(
        load in any_load(),
        (handle_time, within) in (any_time(), any_time()),
        patience in any_patience(),
        definition in any_definition(),
        target in any_target(),
        cap in prop_oneof![Just(1.0), Just(0.0), 0.3..1.0_f64],
        limit in prop_oneof![Just(None), Just(Some(0.0)), (0.001..0.5_f64).prop_map(Some)],
        minimum in prop_oneof![0..5_u32, Just(u32::MAX)],
        per_agent in prop_oneof![1..5_u32, Just(u32::MAX)],
    ) {
        let wanted = Requirement {
            occupancy_cap: share(cap),
            abandonment_limit: limit.map(share),
            minimum,
            per_agent: NonZeroU32::new(per_agent).unwrap(),
            ..only(target, definition, within)
        };
        let agents = required(erlangs(load), seconds(handle_time), patience, &wanted);
        prop_assert!(agents >= minimum);
        if load <= 0.0 {
            prop_assert_eq!(agents, minimum);
        } else if let Some(servers) = agents.checked_mul(per_agent) {
            let met = |servers: u32| {
                performance(servers, erlangs(load), seconds(handle_time), patience, seconds(within))
            };
            let enough = |met: &Performance, room: f64| {
                met.service_level(definition).value() >= target - room
                    && met.occupancy().value() <= cap.max(1e-4) + room
                    && limit.is_none_or(|limit| met.abandoned().value() <= limit + room)
            };
            prop_assert!(met(servers).is_ok_and(|met| enough(&met, 1e-11)));
            if agents > minimum.max(1) {
                prop_assert!(!met(servers - per_agent).is_ok_and(|met| enough(&met, -1e-11)));
            }
        }
    }

    #[test]
    fn stricter_never_needs_fewer(
        load in any_load(),
        busier in 1.0..1.2_f64,
        (low, high) in (0.01..0.9999_f64, 0.01..0.9999_f64),
        (short, long) in (0.0..120.0_f64, 0.0..120.0_f64),
        patience in any_patience(),
        definition in any_definition(),
    ) {
        let needed = |load: f64, target: f64, within: f64| {
            required(erlangs(load), seconds(240.0), patience, &only(target, definition, within))
        };
        let agents = needed(load, low, long);
        prop_assert!(needed(load, low.max(high), long) >= agents, "target");
        prop_assert!(needed((load * busier).min(MAX_ERLANGS), low, long) >= agents, "load");
        // Definition 4 counts those who hang up in time: with more time they are more, as are those answered.
        prop_assert!(needed(load, low, long.min(short)) >= agents, "time");
        let limited = Requirement { abandonment_limit: Some(share(0.04)), ..only(low, definition, long) };
        prop_assert!(required(erlangs(load), seconds(240.0), patience, &limited) >= agents, "limit");
    }

    #[test]
    fn one_pool_never_needs_more_than_separate_queues(
        (one, other) in (any_load(), any_load()),
        // Where most are to wait or hang up, chance is on the side of the small queue.
        target in 0.7..0.999_f64,
        within in 0.0..120.0_f64,
        patience in any_patience(),
        definition in any_definition(),
    ) {
        let wanted = only(target, definition, within);
        let needed = |load: f64| required(erlangs(load), seconds(240.0), patience, &wanted);
        prop_assert!(needed((one + other).min(MAX_ERLANGS)) <= needed(one) + needed(other));
    }

    #[test]
    fn less_patience_never_waits_longer(load in 0.01..500.0_f64, shift in -3.0..3.0_f64, log in -2.0..8.0_f64) {
        let agents = (load + shift * load.sqrt()).max(1.0) as u32;
        let met = |patience: f64| {
            performance(agents, erlangs(load), seconds(100.0), mean(patience), seconds(20.0)).unwrap()
        };
        let (less, more) = (met(log.exp()), met(1.2 * log.exp()));
        prop_assert!(less.mean_wait_s() <= more.mean_wait_s() * (1.0 + 1e-10));
        prop_assert!(less.abandoned().value() >= more.abandoned().value() - 1e-12);
        if let Ok(forever) = waits(agents, load, 100.0, 20.0) {
            prop_assert!(more.mean_wait_s() <= forever.mean_wait_s() * (1.0 + 1e-10));
        }
    }
}
