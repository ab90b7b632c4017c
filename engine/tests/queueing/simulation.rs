//! Erlang A against a simulation: customers, agents and a clock, no formula.

use super::*;

/// Marsaglia's xorshift64*: fixed seeds, the same customers in every run.
struct Dice(u64);

impl Dice {
    fn exponential(&mut self, mean: f64) -> f64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let bits = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11;
        let uniform = (bits as f64 + 0.5) / (1_u64 << 53) as f64;
        -mean * uniform.ln()
    }
}

const BATCHES: usize = 40;
const CUSTOMERS: usize = 1_500;

/// Means by batch of: waited, abandoned, answered in time, abandoned in time, wait.
fn simulate(agents: usize, load: f64, patience: f64, within: f64, seed: u64) -> Vec<[f64; 5]> {
    let mut dice = Dice(seed);
    // First come, first served: who comes next meets the agent who is free first.
    let mut free_from = vec![0.0_f64; agents];
    let mut now = 0.0;
    let mut customer = |dice: &mut Dice| {
        now += dice.exponential(1.0 / load);
        let (patient, handling) = (dice.exponential(patience), dice.exponential(1.0));
        let first = (0..agents).min_by(|a, b| free_from[*a].total_cmp(&free_from[*b])).unwrap();
        let offered = (free_from[first] - now).max(0.0);
        let answered = patient > offered;
        let wait = offered.min(patient);
        if answered {
            free_from[first] = now + offered + handling;
        }
        let (waited, in_time) = (offered > 0.0, wait <= within);
        [waited, !answered, answered && in_time, !answered && in_time]
            .map(|yes| if yes { 1.0 } else { 0.0 })
            .into_iter()
            .chain([wait])
            .collect::<Vec<f64>>()
    };
    for _ in 0..2 * CUSTOMERS {
        customer(&mut dice);
    }
    (0..BATCHES)
        .map(|_| {
            let mut sums = [0.0; 5];
            for _ in 0..CUSTOMERS {
                for (sum, one) in sums.iter_mut().zip(customer(&mut dice)) {
                    *sum += one / CUSTOMERS as f64;
                }
            }
            sums
        })
        .collect()
}

#[test]
fn a_simulation_agrees() {
    let mut settings = 0;
    for (agents, load) in [(1_usize, 0.6), (2, 3.0), (5, 4.0), (9, 9.5), (14, 12.0), (20, 21.5)] {
        for (patience, within) in [(0.2, 0.1), (0.7, 0.0), (1.5, 0.25), (3.0, 0.5)] {
            settings += 1;
            let batches = simulate(agents, load, patience, within, 0x9E37_79B9_7F4A_7C15 ^ settings);
            let met = performance(
                u32::try_from(agents).unwrap(),
                erlangs(load),
                seconds(1.0),
                mean(patience),
                seconds(within),
            )
            .unwrap();
            let expected = [
                met.p_wait().value(),
                met.abandoned().value(),
                met.answered_within().value(),
                met.abandoned_within().value(),
                met.mean_wait_s(),
            ];
            for (place, expected) in expected.into_iter().enumerate() {
                let count = BATCHES as f64;
                let average = batches.iter().map(|batch| batch[place]).sum::<f64>() / count;
                let spread = batches.iter().map(|batch| (batch[place] - average).powi(2)).sum::<f64>();
                let error = (spread / (count - 1.0) / count).sqrt();
                near(
                    average,
                    expected,
                    3.5 * error + 1e-12,
                    &format!("{agents} agents, {load} erlangs, patience {patience}, {within}: no. {place}"),
                );
            }
        }
    }
    assert!(settings >= 20);
}
