//! Overflow: own agents answer whoever finds one free, and all others go on to a vendor at once.
//!
//! Own agents have no queue, so Erlang's loss formula says who goes on: α = a·B(n, a) erlangs, a the load in the
//! own handle time, n what the own agents serve at once. Waiting before going on is not modelled. What goes on
//! comes in bursts: its peakedness (variance ÷ mean) is Z = 1 − α + a ÷ (n + 1 + α − a), by J. Riordan, in
//! R. I. Wilkinson, *Theories for toll traffic engineering in the U.S.A.*, 1956. W. S. Hayward's rule staffs it
//! as plain traffic in units of Z: Z·N(α/Z) agents, as in A. A. Fredericks, *Congestion in blocking systems*,
//! 1980. That is for a team of our own at the vendor; at a desk that also serves others the bursts drown.

use crate::calendar::INTERVAL_S;
use crate::queueing::{Erlangs, MAX_ERLANGS, erlang_b, mean_idle};
use crate::units::{Contacts, Money, Multiple, Seconds, Share};
use std::num::NonZeroU32;

/// Agents above a whole number by less than this share of them are that many: rounding of Z.
const ROUNDING: f64 = 1e-10;

/// How many own agents stay in a half-hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Own {
    /// So many fewer than are required there; none where fewer are required.
    Fewer(u32),
    /// So many times those required, to the nearest whole agent; a half counts up.
    Times(Multiple),
}

impl Own {
    /// The own agents, of those that the service wanted would require of a team alone.
    #[must_use]
    pub fn agents(self, required: u32) -> u32 {
        match self {
            Own::Fewer(fewer) => required.saturating_sub(fewer),
            Own::Times(times) => whole(libm::round(f64::from(required) * times.value())),
        }
    }
}

/// What becomes of the contacts of a half-hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overflow {
    /// Contacts that own agents answer, at once.
    pub kept: Contacts,
    /// Contacts that go on to the vendor.
    pub overflowing: Contacts,
    /// Share of their time that own agents spend on contacts; nothing where there are none.
    pub occupancy: Share,
    /// Variance ÷ mean of the contacts that would be at the vendor at once if it never ran out of agents. From 1
    /// on; 1 is plain traffic.
    pub peakedness: f64,
}

/// Splits the contacts of a half-hour between own agents, each with `at_once` contacts at a time, and the vendor.
/// `handle_time` is the own one, chats with others beside them. Loads above [`MAX_ERLANGS`] count as that.
#[must_use]
pub fn split(contacts: Contacts, handle_time: Seconds, agents: u32, at_once: NonZeroU32) -> Overflow {
    let load = erlangs(contacts, handle_time);
    let servers = agents.saturating_mul(at_once.get());
    let lost = erlang_b(servers, load);
    let idle = mean_idle(servers, load);
    let busy = f64::from(servers) - idle;
    Overflow {
        kept: contacts * lost.rest(),
        overflowing: contacts * lost,
        occupancy: if servers == 0 { Share::NONE } else { Share::of(busy, f64::from(servers)) },
        peakedness: peakedness(servers, idle, load.value() * lost.value()),
    }
}

/// Z, which with I = n + α − a servers idle is 1 + (n − I·(1 + α)) ÷ (1 + I): right to n·10⁻¹⁶, where the textbook's
/// form is to a²·10⁻¹⁶. Plain traffic if there is no server or no load.
///
/// Never below 1: with S = 1/B, weigh t ≥ 0 by e^(−t)(1 + t/a)ⁿ, whose integral is S and whose mean is μ. Then
/// Z − 1 = a·(S − μ) ÷ (μS). The hazard of that weight starts at 1/S and rises, as the logarithm of the weight is
/// concave, so μ ≤ S.
fn peakedness(servers: u32, idle: f64, alpha: f64) -> f64 {
    1.0 + ((f64::from(servers) - idle * (1.0 + alpha)) / (1.0 + idle)).max(0.0)
}

impl Overflow {
    /// The vendor's load, in the vendor's handle time.
    #[must_use]
    pub fn load(&self, handle_time: Seconds) -> Erlangs {
        erlangs(self.overflowing, handle_time)
    }

    /// Agents of a team at the vendor that serves nobody else: ⌈Z·N(α/Z)⌉, none if nothing goes on.
    ///
    /// `required` is N, the agents a load takes. It should know no minimum staff, which Z would multiply: take the
    /// larger of the two afterwards.
    #[must_use]
    pub fn dedicated(&self, handle_time: Seconds, required: impl FnOnce(Erlangs) -> u32) -> u32 {
        if self.overflowing.value() <= 0.0 {
            return 0;
        }
        let plain = Erlangs::new(self.load(handle_time).value() / self.peakedness).unwrap_or(Erlangs::NONE);
        whole(libm::ceil(self.peakedness * f64::from(required(plain)) * (1.0 - ROUNDING)))
    }
}

/// The number from 0 to `most` that costs least, and what it costs; the smallest of several.
pub fn cheapest(most: u32, mut cost: impl FnMut(u32) -> Money) -> (u32, Money) {
    let mut best = (0, cost(0));
    for number in 1..=most {
        let cost = cost(number);
        if cost < best.1 {
            best = (number, cost);
        }
    }
    best
}

fn erlangs(contacts: Contacts, handle_time: Seconds) -> Erlangs {
    let load = contacts.value() * handle_time.value() / INTERVAL_S;
    Erlangs::new(load.min(MAX_ERLANGS)).unwrap_or(Erlangs::NONE)
}

/// Of a whole number from 0; at most the largest `u32`.
fn whole(agents: f64) -> u32 {
    // A cast to an integer stops at its ends.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let agents = agents as u32;
    agents
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seconds(value: f64) -> Seconds {
        Seconds::new(value).unwrap()
    }

    /// With a handle time of half an hour contacts are erlangs.
    fn of_load(load: f64, agents: u32) -> Overflow {
        split(Contacts::new(load).unwrap(), seconds(1800.0), agents, NonZeroU32::MIN)
    }

    fn close(found: f64, expected: f64, tolerance: f64) {
        assert!((found - expected).abs() <= tolerance * expected.abs(), "{found}, expected {expected}");
    }

    // 12 calls of 150 s: a = 1. B(2, 1) = (1/2) ÷ (1 + 1 + 1/2) = 0.2: 2.4 go on, 9.6 stay; own agents are busy
    // 0.8 of 2. Z = 1 − 0.2 + 1 ÷ (2 + 1 + 0.2 − 1) = 0.8 + 1/2.2 = 69/55.
    #[test]
    fn two_agents_keep_four_of_five_calls_of_one_erlang() {
        let overflow = split(Contacts::new(12.0).unwrap(), seconds(150.0), 2, NonZeroU32::MIN);
        close(overflow.overflowing.value(), 2.4, 1e-14);
        close(overflow.kept.value(), 9.6, 1e-14);
        close(overflow.occupancy.value(), 0.4, 1e-14);
        close(overflow.peakedness, 69.0 / 55.0, 1e-14);
        // The vendor takes 225 s: 2.4 · 225 ÷ 1800 = 0.3 erlangs, or 0.3 ÷ (69/55) in units of Z; 3 · 69/55 = 3.76.
        close(overflow.load(seconds(225.0)).value(), 0.3, 1e-14);
        let vendor = overflow.dedicated(seconds(225.0), |load| {
            close(load.value(), 0.3 * 55.0 / 69.0, 1e-14);
            3
        });
        assert_eq!(vendor, 4);
    }

    // The recursion B(n) = aB(n−1) ÷ (n + aB(n−1)) in 60 decimal digits, and Z by the textbook's form.
    #[test]
    fn peakedness_is_right_for_small_and_for_large_teams() {
        for (agents, load, overflowing, peakedness) in [
            (8, 10.0, 3.383_184_328_873_664_7, 1.812_882_202_298_171_7),
            (10, 10.0, 2.145_823_431_073_473_4, 2.032_994_522_033_203),
            (30, 40.0, 11.972_266_433_139_076, 2.485_477_312_180_259),
            (180, 150.0, 0.268_352_760_346_348_86, 5.528_829_910_249_136_5),
            (1, 1e-6, 9.999_990_000_01e-13, 1.000_000_499_999_25),
            (10, 1e5, 99_990.000_100_008, 1.000_100_005_999_98),
            (100, 1e5, 99_900.001_000_980_95, 1.001_000_960_882_571),
            (50_000, 1e5, 50_000.999_920_012_8, 1.999_840_039_986_789_3),
            (100_000, 1e5, 251.889_342_354_690_65, 144.540_528_548_072_53),
            (101_000, 1e5, 0.860_642_180_732_322_2, 99.953_639_157_170_9),
        ] {
            let overflow = of_load(load, agents);
            close(overflow.overflowing.value(), overflowing, 1e-11);
            close(overflow.peakedness, peakedness, 1e-11);
        }
    }

    #[test]
    fn without_own_agents_everything_goes_on_as_plain_traffic() {
        for load in [0.0, 1e-6, 5.0, 1e5] {
            let overflow = of_load(load, 0);
            assert_eq!((overflow.kept.value(), overflow.overflowing.value()), (0.0, load));
            assert_eq!((overflow.peakedness, overflow.occupancy), (1.0, Share::NONE));
            assert_eq!(overflow.dedicated(seconds(1800.0), |_| 7), if load > 0.0 { 7 } else { 0 });
        }
    }

    // B(900, 0.5) is below 10⁻²⁰⁰⁰: nothing is left for a vendor to wait for.
    #[test]
    fn more_own_agents_than_will_ever_be_busy_leave_nothing() {
        let overflow = of_load(0.5, 900);
        assert_eq!((overflow.kept.value(), overflow.overflowing.value()), (0.5, 0.0));
        close(overflow.occupancy.value(), 0.5 / 900.0, 1e-12);
        assert_eq!(overflow.dedicated(seconds(300.0), |_| 1), 0);
    }

    // Three agents with two chats each are six servers: B(6, 4) = (4⁶/6!) ÷ Σ 4ᵏ/k!, k = 0 … 6,
    // = (256/45) ÷ (2185/45).
    #[test]
    fn an_agent_with_two_chats_is_two_servers() {
        let overflow = split(Contacts::new(4.0).unwrap(), seconds(1800.0), 3, NonZeroU32::new(2).unwrap());
        close(overflow.overflowing.value(), 4.0 * 256.0 / 2185.0, 1e-14);
    }

    #[test]
    fn own_agents_follow_from_those_required() {
        assert_eq!([3, 1, 0].map(|required| Own::Fewer(2).agents(required)), [1, 0, 0]);
        let half = Own::Times(Multiple::new(0.5).unwrap());
        assert_eq!([0, 1, 2, 3, 4].map(|required| half.agents(required)), [0, 1, 1, 2, 2]);
    }

    // (d − 3)² from 0 to 5 is least at 3; |d − 2.5| ties at 2 and 3.
    #[test]
    fn the_cheapest_is_the_smallest_of_the_least() {
        let money = |value| Money::new(value).unwrap();
        let square = |d: u32| money((f64::from(d) - 3.0) * (f64::from(d) - 3.0));
        assert_eq!(cheapest(5, square), (3, money(0.0)));
        assert_eq!(cheapest(2, square), (2, money(1.0)));
        assert_eq!(cheapest(9, |d| money((f64::from(d) - 2.5).abs())), (2, money(0.5)));
        assert_eq!(cheapest(0, square), (0, money(9.0)));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_on_the_way(
            contacts in 0.0..2e5_f64,
            handle_time in 0.0..2000.0_f64,
            agents in 0_u32..20_000,
            at_once in 1_u32..5,
        ) {
            let offered = Contacts::new(contacts).unwrap();
            let overflow = split(offered, seconds(handle_time), agents, NonZeroU32::new(at_once).unwrap());
            let sum = overflow.kept.value() + overflow.overflowing.value();
            prop_assert!((sum - contacts).abs() <= 1e-12 * contacts);
            prop_assert!(overflow.peakedness >= 1.0 && overflow.peakedness.is_finite());
            // Erlangs carried, counted both ways.
            let carried = overflow.kept.value() * handle_time.min(MAX_ERLANGS / contacts * 1800.0) / 1800.0;
            let busy = overflow.occupancy.value() * f64::from(agents * at_once);
            prop_assert!((carried - busy).abs() <= 1e-7 + 1e-9 * carried, "{carried} {busy}");
        }
    }
}
