//! Agents where the hours are given: what is short is short everywhere alike, what is left over is left over.

use crate::queueing::Erlangs;
use crate::units::Hours;

/// A half-hour of the week, over all its dates in a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    /// Agents the service wanted needs.
    pub required: u32,
    /// Hours that one agent there costs over the month: half an hour for each date.
    pub hours_each: Hours,
}

/// A month's agents within given hours.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// Agents in each slot, in the order given.
    pub agents: Vec<u32>,
    /// Their hours.
    pub used: Hours,
    /// Hours that no live channel needs: for deferred work, spread flat.
    pub surplus: Hours,
}

/// Fits a requirement into the hours that are there.
///
/// Enough hours fill the requirement. Too few scale it down by largest remainders: every slot gets its share
/// rounded down, then one agent more where the rounding took most, earliest first, as far as the hours go. Nobody
/// is sent above the requirement, and one agent stays wherever one is required, even if that takes more hours than
/// there are.
#[must_use]
pub fn fit(slots: &[Slot], available: Hours) -> Fitted {
    let hours_of = |agents: &[u32]| -> f64 {
        slots.iter().zip(agents).map(|(slot, agents)| slot.hours_each.value() * f64::from(*agents)).sum()
    };
    let required: Vec<u32> = slots.iter().map(|slot| slot.required).collect();
    let needed = hours_of(&required);
    if available.value() >= needed {
        let surplus = Hours::new(available.value() - needed).unwrap_or(Hours::ZERO);
        return Fitted { agents: required, used: Hours::new(needed).unwrap_or(Hours::ZERO), surplus };
    }
    let scale = available.value() / needed;
    let shares: Vec<f64> = required.iter().map(|required| f64::from(*required) * scale).collect();
    let mut agents: Vec<u32> =
        shares.iter().zip(&required).map(|(share, required)| whole(*share).max(1).min(*required)).collect();
    let mut left = available.value() - hours_of(&agents);
    let mut by_remainder: Vec<(usize, f64)> =
        shares.iter().zip(&agents).map(|(share, agents)| share - f64::from(*agents)).enumerate().collect();
    // A stable sort: of equal remainders the earliest comes first.
    by_remainder.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    for (place, remainder) in by_remainder {
        let (Some(slot), Some(agents)) = (slots.get(place), agents.get_mut(place)) else { continue };
        let each = slot.hours_each.value();
        if remainder > 0.0 && *agents < slot.required && each <= left * (1.0 + 1e-12) {
            *agents += 1;
            left -= each;
        }
    }
    let used = Hours::new(hours_of(&agents)).unwrap_or(Hours::ZERO);
    Fitted { agents, used, surplus: Hours::ZERO }
}

fn whole(share: f64) -> u32 {
    // A share of a number of agents, so it fits.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = libm::floor(share) as u32;
    whole
}

/// Our part of a desk that also serves others, in agents: min(n(a), n(a₀ + a)·a ÷ (a₀ + a)).
///
/// `alone` is what our load would need by itself, `together` what both loads need.
#[must_use]
pub fn part_of_shared(alone: u32, together: u32, ours: Erlangs, others: Erlangs) -> f64 {
    let all = ours.value() + others.value();
    let part = if all > 0.0 { f64::from(together) * ours.value() / all } else { 0.0 };
    part.min(f64::from(alone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slots(required: &[u32]) -> Vec<Slot> {
        let hours_each = Hours::new(1.0).unwrap();
        required.iter().map(|required| Slot { required: *required, hours_each }).collect()
    }

    fn fitted(required: &[u32], available: f64, expected: &[u32]) {
        let fitted = fit(&slots(required), Hours::new(available).unwrap());
        assert_eq!(fitted.agents, expected, "{required:?} in {available}");
    }

    // Ten agents in seven hours: shares 3.5, 2.1, 1.4; rounded down 3, 2, 1; the seventh to the largest remainder.
    #[test]
    fn short_hours_are_short_everywhere_alike() {
        fitted(&[5, 3, 2], 7.0, &[4, 2, 1]);
        fitted(&[4, 4], 5.0, &[3, 2]);
        fitted(&[5, 3, 2], 10.0, &[5, 3, 2]);
        // One stays wherever one is required.
        fitted(&[8, 1, 1], 5.0, &[4, 1, 1]);
        fitted(&[2, 2, 2], 1.0, &[1, 1, 1]);
        fitted(&[0, 4], 2.0, &[0, 2]);
    }

    #[test]
    fn hours_left_over_are_surplus() {
        let fitted = fit(&slots(&[2, 1]), Hours::new(4.5).unwrap());
        assert_eq!((fitted.used.value(), fitted.surplus.value()), (3.0, 1.5));
    }

    // n(2) = 4 alone, n(20) = 25 together with 18 of others: 25 · 2/20 = 2.5.
    #[test]
    fn a_shared_desk_needs_less_of_us() {
        let check = |alone, together, ours, others, expected: f64| {
            let part =
                part_of_shared(alone, together, Erlangs::new(ours).unwrap(), Erlangs::new(others).unwrap());
            assert!((part - expected).abs() < 1e-12, "{part}, expected {expected}");
        };
        check(4, 25, 2.0, 18.0, 2.5);
        check(2, 25, 2.0, 18.0, 2.0);
        check(1, 1, 0.0, 0.0, 0.0);
    }

    proptest! {
        #[test]
        fn hours_are_never_overdrawn_but_for_the_one_who_stays(
            required in prop::collection::vec(0_u32..40, 1..60),
            dates in prop::collection::vec(1_u8..6, 60),
            share in 0.0..1.2_f64,
        ) {
            let slots: Vec<Slot> = required
                .iter()
                .zip(dates)
                .map(|(required, dates)| Slot {
                    required: *required,
                    hours_each: Hours::new(f64::from(dates) / 2.0).unwrap(),
                })
                .collect();
            let needed: f64 = slots.iter().map(|slot| slot.hours_each.value() * f64::from(slot.required)).sum();
            let least: f64 = slots.iter().map(|slot| slot.hours_each.value() * f64::from(slot.required.min(1))).sum();
            let available = needed * share;
            let fitted = fit(&slots, Hours::new(available).unwrap());
            let floor_shares: f64 = slots
                .iter()
                .map(|slot| slot.hours_each.value() * (f64::from(slot.required) * share).floor().max(1.0).min(f64::from(slot.required)))
                .sum();
            prop_assert!(fitted.used.value() <= available.max(floor_shares).max(least) * (1.0 + 1e-9) + 1e-9);
            for (slot, agents) in slots.iter().zip(&fitted.agents) {
                prop_assert!(*agents <= slot.required && *agents >= slot.required.min(1));
            }
        }
    }
}
