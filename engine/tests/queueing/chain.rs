//! Erlang A against its birth–death chain, cut off where nobody ever is, and the wait in it by uniformisation:
//! steps of one clock that ticks faster than anything in the chain.

use super::*;

struct Solved {
    waited: f64,
    abandoned: f64,
    in_time: f64,
    gone_in_time: f64,
    mean_wait: f64,
}

/// All times in handle times.
fn solve(agents: u32, load: f64, patience: f64, within: f64) -> Solved {
    let n = agents as usize;
    let leave = 1.0 / patience;
    // Unnormalised chances of 0, 1, 2 … present, kept from overflowing.
    let mut chances = vec![1.0_f64];
    loop {
        let state = chances.len();
        let waiting = state.saturating_sub(n) as f64;
        let next = chances[state - 1] * load / (state.min(n) as f64 + waiting * leave);
        chances.push(next);
        if next > 1e200 {
            chances.iter_mut().for_each(|chance| *chance *= 1e-200);
        }
        let largest = chances.iter().copied().fold(0.0, f64::max);
        if state > n && (next < largest * 1e-18 && next < chances[state - 1]) {
            break;
        }
    }
    let whole: f64 = chances.iter().sum();
    let queue: Vec<f64> = chances[n..].iter().map(|chance| chance / whole).collect();
    let waiting: f64 = queue.iter().enumerate().map(|(ahead, chance)| ahead as f64 * chance).sum();

    // What becomes of a customer with so many ahead, within a number of ticks.
    let ahead = queue.len();
    let ticks = agents as f64 + (ahead as f64 + 1.0) * leave;
    let (mut served, mut gone) = (vec![0.0_f64; ahead], vec![0.0_f64; ahead]);
    let (mut in_time, mut gone_in_time) = (0.0, 0.0);
    let expected = ticks * within;
    let last = (expected + 12.0 * expected.sqrt() + 40.0) as u32;
    let mut logarithm = -expected;
    for tick in 0..=last {
        let chance = logarithm.exp();
        for (place, weight) in queue.iter().enumerate() {
            in_time += chance * weight * served[place];
            gone_in_time += chance * weight * gone[place];
        }
        // From the longest queue down, as each needs the one before it of the tick before.
        for place in (0..ahead).rev() {
            let forward = (f64::from(agents) + place as f64 * leave) / ticks;
            let quit = leave / ticks;
            let (next_served, next_gone) =
                if place == 0 { (1.0, 0.0) } else { (served[place - 1], gone[place - 1]) };
            served[place] = forward * next_served + (1.0 - forward - quit) * served[place];
            gone[place] = forward * next_gone + quit + (1.0 - forward - quit) * gone[place];
        }
        logarithm += expected.ln() - f64::from(tick + 1).ln();
    }
    let at_once: f64 = chances[..n].iter().sum::<f64>() / whole;
    Solved {
        waited: queue.iter().sum(),
        abandoned: waiting * leave / load,
        in_time: at_once + in_time,
        gone_in_time,
        // Little's law.
        mean_wait: waiting / load,
    }
}

#[test]
fn every_state_solved_one_by_one() {
    let mut compared = 0;
    for (agents, load) in [
        (1, 1e-6),
        (1, 0.4),
        (1, 3.0),
        (2, 1.1),
        (3, 9.0),
        (6, 4.4),
        (10, 10.0),
        (17, 13.0),
        (25, 31.0),
        (40, 33.0),
        (60, 66.0),
        (90, 80.0),
    ] {
        for (patience, within) in [(0.02, 0.1), (0.3, 0.05), (0.5, 1.3), (1.0, 0.2), (3.3, 0.01), (9.0, 0.8)]
        {
            let expected = solve(agents, load, patience, within);
            let what = format!("{agents} agents, {load} erlangs, patience {patience}, within {within}");
            let met = performance(
                agents,
                erlangs(load),
                seconds(100.0),
                mean(patience * 100.0),
                seconds(within * 100.0),
            )
            .unwrap();
            near(met.p_wait().value(), expected.waited, 1e-11, &what);
            near(met.abandoned().value(), expected.abandoned, 1e-11, &what);
            near(met.answer_rate().value(), 1.0 - expected.abandoned, 1e-11, &what);
            near(met.answered_within().value(), expected.in_time, 1e-11, &what);
            near(met.abandoned_within().value(), expected.gone_in_time, 1e-11, &what);
            near_relative(met.mean_wait_s(), expected.mean_wait * 100.0, 1e-10, &what);
            near(
                met.occupancy().value(),
                load * (1.0 - expected.abandoned) / f64::from(agents),
                1e-11,
                &what,
            );
            let levels = [
                expected.in_time,
                expected.in_time / (1.0 - expected.abandoned),
                expected.in_time / (1.0 - expected.gone_in_time),
                expected.in_time + expected.gone_in_time,
            ];
            for (definition, level) in ServiceDefinition::ALL.into_iter().zip(levels) {
                near(met.service_level(definition).value(), level, 1e-10, &format!("{what}, {definition:?}"));
            }
            compared += 1;
        }
    }
    assert_eq!(compared, 12 * 6);
}
