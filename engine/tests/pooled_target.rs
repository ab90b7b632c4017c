//! Targets over a day or a month: by hand, and against trying every drop anew.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::calendar::DayType;
use punnus_engine::pooled_target::{Pooled, Scope, Slot, staff};
use punnus_engine::queueing::{
    Erlangs, Patience, Requirement, ServiceDefinition, performance, required as agents_required,
};
use punnus_engine::units::{Contacts, HourlyRate, Seconds, Share};
use std::num::NonZeroU32;

fn seconds(value: f64) -> Seconds {
    Seconds::new(value).unwrap()
}

fn share(value: f64) -> Share {
    Share::new(value).unwrap()
}

/// Answered at once, of those offered: 1 − C(n, a).
fn at_once(target: f64) -> Requirement {
    Requirement {
        target: share(target),
        definition: ServiceDefinition::OfOffered,
        within: seconds(0.0),
        occupancy_cap: Share::ALL,
        abandonment_limit: None,
        minimum: 1,
        per_agent: NonZeroU32::MIN,
    }
}

/// One erlang and three agents.
fn slot(day: DayType, dates: u8, contacts: f64, pay: f64) -> Slot {
    Slot {
        day,
        dates,
        load: Erlangs::new(1.0).unwrap(),
        contacts: Contacts::new(contacts).unwrap(),
        required: 3,
        pay: HourlyRate::new(pay).unwrap(),
    }
}

fn without_patience(slots: &[Slot], requirement: &Requirement, scope: Scope) -> Pooled {
    staff(slots, seconds(300.0), Patience::Unlimited, requirement, scope)
}

#[track_caller]
fn check(slots: &[Slot], requirement: &Requirement, scope: Scope, agents: &[u32], level: f64) {
    let pooled = without_patience(slots, requirement, scope);
    assert_eq!(pooled.agents, agents);
    assert!((pooled.level.value() - level).abs() < 1e-12, "{:?}, expected {level}", pooled.level);
}

use DayType::{Monday, Tuesday};

// One erlang finds two agents busy at 1/3 of calls, three at 1/11: levels 2/3 and 10/11, and one agent is too few.
// Three and two together give (10/11 + 2/3)/2 = 26/33 = 0.788; two and two 0.667.
#[test]
fn the_dearer_agent_goes_while_the_month_holds() {
    let (month, target) = (Scope::Month, at_once(0.78));
    check(&[slot(Monday, 4, 6.0, 20.0), slot(Monday, 4, 6.0, 30.0)], &target, month, &[3, 2], 26.0 / 33.0);
    check(&[slot(Monday, 4, 6.0, 30.0), slot(Monday, 4, 6.0, 20.0)], &target, month, &[2, 3], 26.0 / 33.0);
    // A tie: the earliest.
    check(&[slot(Monday, 4, 6.0, 20.0), slot(Monday, 4, 6.0, 20.0)], &target, month, &[2, 3], 26.0 / 33.0);
    // Both hold 2/3, then one agent would be too few.
    check(
        &[slot(Monday, 4, 6.0, 20.0), slot(Monday, 4, 6.0, 20.0)],
        &at_once(0.6),
        month,
        &[2, 2],
        2.0 / 3.0,
    );
    check(
        &[slot(Monday, 4, 6.0, 20.0), slot(Monday, 4, 6.0, 20.0)],
        &at_once(0.8),
        month,
        &[3, 3],
        10.0 / 11.0,
    );
}

// Ten calls at 30 an hour are the better bargain (8/33 · 10/30 against 8/33 · 1/1), but 10 · 2/3 + 10/11 of 11 is
// 0.689; one call at 1 an hour fits: 10 · 10/11 + 2/3 of 11 is 322/363 = 0.887.
#[test]
fn a_drop_that_does_not_fit_leaves_the_others_their_try() {
    let slots = [slot(Monday, 4, 10.0, 30.0), slot(Monday, 4, 1.0, 1.0)];
    check(&slots, &at_once(0.78), Scope::Month, &[3, 2], 322.0 / 363.0);
}

// On different days each has to hold by itself. Over the month dates count: with one Monday and four Tuesdays,
// (2/3 + 4 · 10/11)/5 = 142/165 = 0.861 where Monday gives, (10/11 + 4 · 2/3)/5 = 0.715 where Tuesday would.
#[test]
fn a_day_makes_up_for_its_own_only() {
    let slots = [slot(Monday, 1, 6.0, 20.0), slot(Tuesday, 4, 6.0, 30.0)];
    check(&slots, &at_once(0.78), Scope::Day, &[3, 3], 10.0 / 11.0);
    check(&slots, &at_once(0.78), Scope::Month, &[2, 3], 142.0 / 165.0);
    // Without a Monday there is nothing to drop.
    let slots = [slot(Monday, 0, 6.0, 20.0), slot(Tuesday, 4, 6.0, 30.0)];
    check(&slots, &at_once(0.66), Scope::Month, &[3, 2], 2.0 / 3.0);
}

// Two agents are busy for 1/2 of their time.
#[test]
fn the_other_limits_hold_in_every_half_hour() {
    let slots = [slot(Monday, 4, 6.0, 20.0)];
    let target = at_once(0.5);
    check(&slots, &Requirement { minimum: 3, ..target }, Scope::Month, &[3], 10.0 / 11.0);
    check(&slots, &Requirement { occupancy_cap: share(0.49), ..target }, Scope::Month, &[3], 10.0 / 11.0);
    check(&slots, &Requirement { occupancy_cap: share(0.5), ..target }, Scope::Month, &[2], 2.0 / 3.0);
}

#[test]
fn nothing_to_do_is_done() {
    check(&[], &at_once(0.8), Scope::Month, &[], 1.0);
    let quiet = Slot { load: Erlangs::NONE, required: 2, ..slot(Monday, 4, 0.0, 20.0) };
    check(&[quiet], &Requirement { minimum: 2, ..at_once(0.8) }, Scope::Day, &[2], 1.0);
}

/// Contacts met and judged per contact offered, from what the page shows of a queue.
fn met_and_judged(
    slot: &Slot,
    agents: u32,
    handle_time: Seconds,
    patience: Patience,
    wanted: &Requirement,
) -> Option<(f64, f64)> {
    let servers = agents * wanted.per_agent.get();
    let met = performance(servers, slot.load, handle_time, patience, wanted.within).ok()?;
    let within = met.answered_within().value();
    let gone = met.abandoned_within().value();
    let limit = wanted.abandonment_limit.map_or(1.0, Share::value) * (1.0 + 1e-12);
    let cap = wanted.occupancy_cap.value() * (1.0 + 1e-12);
    let kept = met.abandoned().value() <= limit && met.occupancy().value() <= cap;
    let enough = agents >= wanted.minimum.max(1);
    (kept && enough).then_some(match wanted.definition {
        ServiceDefinition::OfOffered => (within, 1.0),
        ServiceDefinition::OfAnswered => (within, met.answer_rate().value()),
        ServiceDefinition::ShortAbandonsExcluded => (within, 1.0 - gone),
        ServiceDefinition::ShortAbandonsMet => (within + gone, 1.0),
    })
}

/// Everything computed anew for each drop.
fn by_trying_all(
    slots: &[Slot],
    handle_time: Seconds,
    patience: Patience,
    wanted: &Requirement,
    scope: Scope,
) -> Vec<u32> {
    let mut agents: Vec<u32> = slots.iter().map(|slot| slot.required).collect();
    let of = |slot: &Slot, agents| met_and_judged(slot, agents, handle_time, patience, wanted);
    loop {
        let mut best: Option<(f64, usize)> = None;
        for (place, slot) in slots.iter().enumerate().filter(|(_, slot)| slot.dates > 0) {
            let Some(fewer) = agents[place].checked_sub(1) else { continue };
            let (Some((now, _)), Some((left, _))) = (of(slot, agents[place]), of(slot, fewer)) else {
                continue;
            };
            let (mut met, mut judged) = (0.0, 0.0);
            for (other, (their, agents)) in slots.iter().zip(&agents).enumerate() {
                if scope == Scope::Day && their.day != slot.day {
                    continue;
                }
                let weight = their.contacts.value() * f64::from(their.dates);
                let each = of(their, if other == place { fewer } else { *agents }).unwrap();
                met += each.0 * weight;
                judged += each.1 * weight;
            }
            let price = (now - left) * slot.contacts.value() / slot.pay.value();
            if met >= judged * wanted.target.value() * (1.0 - 1e-12) && best.is_none_or(|best| price < best.0)
            {
                best = Some((price, place));
            }
        }
        match best {
            Some((_, place)) => agents[place] -= 1,
            None => return agents,
        }
    }
}

// Nearly everybody stays, and who hangs up is forgotten. On its way down the third slot costs more for a while than
// the second's next drop, which is tried and does not fit. Once nobody in the third is answered in time, each further
// drop there only means fewer answered late: the level rises, and the one laid aside fits.
#[test]
fn a_drop_laid_aside_is_taken_once_the_level_has_risen() {
    let (handle_time, patience) = (seconds(240.0), Patience::Mean(seconds(4_629.0)));
    let wanted = Requirement {
        definition: ServiceDefinition::OfAnswered,
        within: seconds(20.96),
        minimum: 0,
        ..at_once(0.729)
    };
    let slot = |dates, load, contacts, pay| {
        let load = Erlangs::new(load).unwrap();
        let required = agents_required(load, handle_time, patience, &wanted);
        Slot { load, required, ..slot(Monday, dates, contacts, pay) }
    };
    let slots = [slot(4, 0.05, 5.73, 1.0), slot(5, 2.593, 16.72, 229.3), slot(2, 8.928, 8.818, 166.0)];
    let expected = by_trying_all(&slots, handle_time, patience, &wanted, Scope::Month);
    assert_eq!(expected, [1, 4, 1]);
    assert_eq!(staff(&slots, handle_time, patience, &wanted, Scope::Month).agents, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, rng_seed: RngSeed::Fixed(20_260_114), ..ProptestConfig::default() })]

    #[test]
    fn the_heap_gives_what_trying_everything_gives(
        raw in prop::collection::vec((0_usize..3, 0_u8..6, 0.05..12.0_f64, 0.1..20.0_f64, 1.0..40.0_f64, 0_u32..4), 1..14),
        target in 0.3..0.97_f64,
        definition in prop::sample::select(ServiceDefinition::ALL.to_vec()),
        within in 0.0..120.0_f64,
        patience in prop::option::weighted(0.8, 20.0..900.0_f64),
        cap in 0.7..1.0_f64,
        limit in prop::option::of(0.02..0.9_f64),
        minimum in 0_u32..3,
        per_agent in 1_u32..3,
        scope in prop::sample::select(vec![Scope::Day, Scope::Month]),
    ) {
        let handle_time = seconds(240.0);
        let patience = patience.map_or(Patience::Unlimited, |mean| Patience::Mean(seconds(mean)));
        let wanted = Requirement {
            target: share(target),
            definition,
            within: seconds(within),
            occupancy_cap: share(cap),
            abandonment_limit: limit.map(share),
            minimum,
            per_agent: NonZeroU32::new(per_agent).unwrap(),
        };
        let slots: Vec<Slot> = raw
            .into_iter()
            .map(|(day, dates, load, contacts, pay, more)| {
                let load = Erlangs::new(load).unwrap();
                Slot {
                    day: DayType::ALL[day],
                    dates,
                    load,
                    contacts: Contacts::new(contacts).unwrap(),
                    // Sometimes more than required: longer ways down.
                    required: agents_required(load, handle_time, patience, &wanted) + more.saturating_sub(2),
                    pay: HourlyRate::new(pay).unwrap(),
                }
            })
            .collect();
        let found = staff(&slots, handle_time, patience, &wanted, scope);
        let expected = by_trying_all(&slots, handle_time, patience, &wanted, scope);
        prop_assert_eq!(&found.agents, &expected);
        prop_assert!(found.level.value() >= target * (1.0 - 1e-9));
    }
}
