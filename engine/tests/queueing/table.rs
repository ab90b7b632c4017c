//! The table gives what the search gives, above all where one number of agents becomes the next.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::queueing::{StaffTable, required};

/// Where `required` passes from at most `agents` to more, to the last bit.
fn threshold(agents: u32, needed: impl Fn(f64) -> u32) -> Option<f64> {
    if needed(MAX_ERLANGS) <= agents {
        return None;
    }
    let (mut low, mut high) = (0_u64, MAX_ERLANGS.to_bits());
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if needed(f64::from_bits(middle)) <= agents { low = middle } else { high = middle }
    }
    Some(f64::from_bits(high))
}

fn check(handle_time: f64, patience: Patience, wanted: &Requirement, numbers: &[u32]) {
    let handle_time = seconds(handle_time);
    let needed = |load: f64| required(erlangs(load), handle_time, patience, wanted);
    let mut table = StaffTable::new(handle_time, patience, wanted);
    for agents in numbers {
        let Some(edge) = threshold(*agents, needed) else { continue };
        // Twice: what was found out must not change the answer.
        for _ in 0..2 {
            for steps in [0_i64, 1, -1, 2, -2, 7, -7, 100, -100, 10_000, -10_000, 1_000_000, -1_000_000] {
                let load = f64::from_bits(edge.to_bits().saturating_add_signed(steps)).min(MAX_ERLANGS);
                assert_eq!(
                    table.required(erlangs(load)),
                    needed(load),
                    "{load:e}, {steps} from {edge:e}: {wanted:?}"
                );
            }
            for factor in [1.0 - 1e-9, 1.0 + 1e-9, 1.0 - 1e-10, 1.0 + 1e-10, 0.999, 1.001, 0.97, 1.03] {
                let load = (edge * factor).min(MAX_ERLANGS);
                assert_eq!(
                    table.required(erlangs(load)),
                    needed(load),
                    "{load:e}, {factor} of {edge:e}: {wanted:?}"
                );
            }
        }
    }
}

#[test]
fn edges_to_the_last_bit() {
    for patience in [Patience::Unlimited, mean(60.0), mean(2_000.0)] {
        for definition in ServiceDefinition::ALL {
            let wanted = only(0.8, definition, 20.0);
            check(300.0, patience, &wanted, &[1, 2, 3, 4, 9, 10, 25, 26, 60]);
        }
        let capped = Requirement {
            occupancy_cap: share(0.85),
            abandonment_limit: Some(share(0.03)),
            minimum: 4,
            per_agent: NonZeroU32::new(2).unwrap(),
            ..only(0.8, ServiceDefinition::OfOffered, 20.0)
        };
        check(300.0, patience, &capped, &[3, 4, 5, 17, 18, 90]);
    }
    check(240.0, Patience::Unlimited, &only(0.999, ServiceDefinition::OfOffered, 0.0), &[1, 7, 500, 40_000]);
    check(240.0, Patience::Unlimited, &only(1e-6, ServiceDefinition::OfOffered, 10.0), &[1, 12, 300]);
}

#[test]
fn edges_that_cannot_be_told_from_rounding() {
    // Of those who call, 1 − 1/e hang up within T = p: at this target one agent is enough for any load, or almost.
    let limit = 1.0 - (-1.0_f64).exp();
    for target in [limit, limit + 1e-15, limit - 1e-15, limit + 1e-9, limit - 1e-9] {
        let wanted = only(target, ServiceDefinition::ShortAbandonsMet, 60.0);
        let mut table = StaffTable::new(seconds(300.0), mean(60.0), &wanted);
        for load in [0.5, 3.0, 30.0, 80.0, 300.0, 2_900.0, 3_000.0, 3_000.0, 50_000.0] {
            let expected = required(erlangs(load), seconds(300.0), mean(60.0), &wanted);
            assert_eq!(table.required(erlangs(load)), expected, "{load} erlangs, {target}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 150, rng_seed: RngSeed::Fixed(61), failure_persistence: None, ..Default::default()
    })]

    #[test]
    fn the_table_is_the_search(
        target in 0.001..0.9999_f64,
        place in 0..4_usize,
        within in prop_oneof![Just(0.0), 0.0..90.0_f64],
        patience in prop_oneof![Just(None), (0.0..12.0_f64).prop_map(Some)],
        cap in prop_oneof![Just(1.0), 0.3..1.0_f64],
        limit in prop_oneof![Just(None), (0.001..0.5_f64).prop_map(Some)],
        minimum in 0..4_u32,
        per_agent in 1..4_u32,
        loads in prop::collection::vec(prop_oneof![0.0..4.0_f64, 0.0..60.0_f64, 0.0..400.0_f64, (-14.0..11.5_f64).prop_map(f64::exp)], 1..40),
    ) {
        let wanted = Requirement {
            occupancy_cap: share(cap),
            abandonment_limit: limit.map(share),
            minimum,
            per_agent: NonZeroU32::new(per_agent).unwrap(),
            ..only(target, ServiceDefinition::ALL[place], within)
        };
        let patience = patience.map_or(Patience::Unlimited, |log| mean(log.exp()));
        let mut table = StaffTable::new(seconds(200.0), patience, &wanted);
        for load in loads {
            let expected = required(erlangs(load), seconds(200.0), patience, &wanted);
            prop_assert_eq!(table.required(erlangs(load)), expected, "{} erlangs", load);
        }
    }
}
