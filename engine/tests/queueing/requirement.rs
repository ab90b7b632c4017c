//! The search against trying every number, and its ends.

use super::*;
use punnus_engine::queueing::required;

/// The fewest who do, from 1 or the minimum upwards, judged by `performance` alone.
fn by_trying_all(load: f64, handle_time: f64, patience: Patience, wanted: &Requirement) -> u32 {
    let passes = |agents: u32| {
        let servers = agents * wanted.per_agent.get();
        performance(servers, erlangs(load), seconds(handle_time), patience, wanted.within).is_ok_and(|met| {
            met.service_level(wanted.definition) >= wanted.target
                && met.occupancy().value() <= wanted.occupancy_cap.value() * (1.0 + 1e-12)
                && wanted.abandonment_limit.is_none_or(|limit| met.abandoned() <= limit)
        })
    };
    (wanted.minimum.max(1)..).find(|agents| passes(*agents)).unwrap()
}

#[test]
fn with_patience_the_search_finds_what_trying_all_finds() {
    let mut compared = 0;
    for load in [1e-6, 0.05, 0.7, 2.9, 11.0, 37.5, 90.2, 210.7] {
        for definition in ServiceDefinition::ALL {
            for target in [0.02, 0.3, 0.8, 0.95, 0.9999] {
                for (patience, within) in
                    [(1.0, 20.0), (45.0, 0.0), (45.0, 60.0), (200.0, 20.0), (3_000.0, 35.0)]
                {
                    for (limit, cap, per_agent, minimum) in [
                        (None, 1.0, 1, 1),
                        (Some(0.05), 1.0, 1, 1),
                        (Some(0.3), 0.8, 3, 2),
                        (None, 0.9, 2, 1),
                    ] {
                        let wanted = Requirement {
                            abandonment_limit: limit.map(share),
                            occupancy_cap: share(cap),
                            per_agent: NonZeroU32::new(per_agent).unwrap(),
                            minimum,
                            ..only(target, definition, within)
                        };
                        let found = required(erlangs(load), seconds(180.0), mean(patience), &wanted);
                        let expected = by_trying_all(load, 180.0, mean(patience), &wanted);
                        assert_eq!(found, expected, "{load} erlangs, patience {patience}: {wanted:?}");
                        compared += 1;
                    }
                }
            }
        }
    }
    assert_eq!(compared, 8 * 4 * 5 * 5 * 4);
}

#[test]
fn every_level_rises_with_agents_and_falls_with_load_also_of_answered() {
    for load in [0.3_f64, 4.0, 21.0, 130.0, 900.0] {
        for (patience, within) in [(0.05, 0.1), (0.3, 0.0), (1.0, 0.07), (2.5, 3.0), (40.0, 0.5)] {
            let levels = |agents: u32, load: f64| {
                let met = performance(agents, erlangs(load), seconds(1.0), mean(patience), seconds(within))
                    .unwrap();
                let [of_offered, of_answered, excluded, short_met] =
                    ServiceDefinition::ALL.map(|definition| met.service_level(definition).value());
                // All that a requirement asks: what should be large, and less what should be small.
                [
                    of_offered,
                    of_answered,
                    excluded,
                    short_met,
                    -met.abandoned().value(),
                    -met.occupancy().value(),
                ]
            };
            let most = (load + 6.0 * load.sqrt()) as u32 + 6;
            for agents in 1..most {
                let (here, more, busier) =
                    (levels(agents, load), levels(agents + 1, load), levels(agents, load * 1.03));
                for place in 0..6 {
                    let what = format!("{agents} agents, {load} erlangs, {patience}, {within}: no. {place}");
                    assert!(more[place] >= here[place] - 1e-12, "with one more, {what}");
                    assert!(busier[place] <= here[place] + 1e-12, "with more load, {what}");
                }
            }
        }
    }
}

#[test]
fn who_hangs_up_may_make_few_agents_look_good() {
    // 20 erlangs, patience 30 s: half of the customers hang up, and most of the others are answered in time.
    let wanted = only(0.8, ServiceDefinition::OfAnswered, 20.0);
    let (load, handle_time) = (erlangs(20.0), seconds(300.0));
    let few = required(load, handle_time, mean(30.0), &wanted);
    let met = performance(few, load, handle_time, mean(30.0), wanted.within).unwrap();
    assert!(met.abandoned().value() > 0.3, "{few} agents: {met:?}");
    let limited = Requirement { abandonment_limit: Some(share(0.05)), ..wanted };
    let more = required(load, handle_time, mean(30.0), &limited);
    assert!(more > few + 5);
    let at = |agents| performance(agents, load, handle_time, mean(30.0), wanted.within).unwrap().abandoned();
    assert!(at(more) <= share(0.05) && at(more - 1) > share(0.05));
}

#[test]
fn nobody_calling_takes_the_minimum() {
    for patience in [Patience::Unlimited, mean(60.0)] {
        for minimum in [0, 1, 7] {
            let wanted = Requirement { minimum, ..only(0.9, ServiceDefinition::OfOffered, 20.0) };
            assert_eq!(required(Erlangs::NONE, seconds(300.0), patience, &wanted), minimum);
            let some = required(erlangs(1e-9), seconds(300.0), patience, &wanted);
            assert_eq!(some, minimum.max(1), "somebody calls");
        }
    }
}

#[test]
fn a_level_exactly_at_the_target_is_enough() {
    // One agent answers 1 − a at once. Every hundredth, whichever way it is rounded.
    for percent in 1_u32..=99 {
        let load = f64::from(percent) / 100.0;
        let target = f64::from(100 - percent) / 100.0;
        let wanted = only(target, ServiceDefinition::OfOffered, 0.0);
        assert_eq!(
            required(erlangs(load), seconds(60.0), Patience::Unlimited, &wanted),
            1,
            "{load}, {target}"
        );
    }
}

#[test]
fn chats_at_once_are_servers() {
    for (patience, definition) in [
        (Patience::Unlimited, ServiceDefinition::OfOffered),
        (mean(90.0), ServiceDefinition::ShortAbandonsMet),
    ] {
        for load in [0.2, 3.0, 41.0, 333.3] {
            let wanted = only(0.85, definition, 30.0);
            let servers = required(erlangs(load), seconds(400.0), patience, &wanted);
            for per_agent in [1, 2, 3, 7, 1_000] {
                let chat = Requirement { per_agent: NonZeroU32::new(per_agent).unwrap(), ..wanted };
                let agents = required(erlangs(load), seconds(400.0), patience, &chat);
                assert_eq!(agents, servers.div_ceil(per_agent), "{load} erlangs, {per_agent} at once");
            }
        }
    }
}
