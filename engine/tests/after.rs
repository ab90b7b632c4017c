//! A comparison after another that differs in little: the same to the last bit as by itself, and worked out only where
//! something has changed.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::draft::{DeskDraft, KindDraft, ScenarioDraft};
use punnus_engine::{Past, check, compare, compare_after};

const SCENARIOS: [&str; 7] = [
    "benches/largest.json",
    "assets/examples/service-desk.json",
    "assets/examples/web-shop-evenings.json",
    "assets/examples/insurance-near-or-far.json",
    "assets/examples/energy-company-whole-service.json",
    "assets/examples/ticket-calls-overflow.json",
    "tests/cases/hybrid.json",
];

fn draft(file: &str) -> ScenarioDraft {
    let path = format!("{}/../{file}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Compares a draft by itself and after what was before; answers how many months of crews that took. Drafts that make
/// no sense are not compared.
#[track_caller]
fn after(past: &mut Past, draft: &ScenarioDraft) -> Option<usize> {
    let scenario = check(draft).ok()?;
    let by_itself = serde_json::to_string(&compare(&scenario)).unwrap();
    let found = serde_json::to_string(&compare_after(past, &scenario)).unwrap();
    // Not by `assert_eq`, which would print megabytes.
    assert!(
        found == by_itself,
        "they differ at byte {:?}",
        found.bytes().zip(by_itself.bytes()).position(|(one, other)| one != other)
    );
    Some(past.worked_out())
}

/// A change of one thing, of the channel or quote with this number.
fn edit(draft: &mut ScenarioDraft, what: u8, number: usize, by: f64) {
    let channel = number % draft.channels.len();
    let quote = number % draft.quotes.len().max(1);
    let channel = &mut draft.channels[channel];
    match what {
        0 => channel.contacts_per_month *= by,
        1 => channel.handle_time_s *= by,
        2 => channel.season.swap(number % 12, (number + 5) % 12),
        3 => channel.lost_contact_value = by,
        4 => channel.service.iter_mut().for_each(|service| service.target = 0.5 + 0.2 * by),
        5 => channel.opening_wanted = Some(["9-17"; 8].map(ToOwned::to_owned)),
        6 => {
            if let KindDraft::Deferred(deferred) = &mut channel.kind {
                deferred.within_h *= by;
            }
        }
        7 => draft.in_house.hourly_pay *= by,
        8 => draft.in_house.shrinkage = 0.2 * by,
        9 => draft.discount_rate = 0.05 * by,
        10 => draft.usable_idle = 0.5 * by,
        11 => draft.horizon_months = 12.0 + (12.0 * by).floor(),
        12 => "2027-07".clone_into(&mut draft.start),
        13 => draft.country = None,
        _ => {
            let Some(quote) = draft.quotes.get_mut(quote) else { return };
            match what {
                14 => quote.terms.prices.iter_mut().for_each(|price| price.price *= by),
                15 => quote.ramp.handle_time[0] *= by,
                16 => quote.ramp.first_contact_resolution[1] = 0.9 * by,
                17 => quote.desk = DeskDraft::SharedMultiple(by),
                18 => quote.agreement.go_live_month = 1.0 + (3.0 * by).floor(),
                19 => quote.agreement.handover = vec![0.4 * by],
                20 => quote.offers.clear(),
                _ => {
                    draft.quotes.pop();
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12, failure_persistence: None, rng_seed: RngSeed::Fixed(36), ..ProptestConfig::default()
    })]

    #[test]
    fn edits_one_after_the_other_give_the_same_bits(
        file in 0..SCENARIOS.len(),
        edits in prop::collection::vec((0_u8..22, 0_usize..12, 0.7..1.4), 4..10),
        back in any::<bool>(),
    ) {
        let (mut now, mut past) = (draft(SCENARIOS[file]), Past::default());
        after(&mut past, &now);
        for (what, number, by) in edits {
            let before = now.clone();
            edit(&mut now, what, number, by);
            after(&mut past, &now);
            // Half of them are taken back at once.
            if back && number % 2 == 0 {
                now = before;
                after(&mut past, &now);
            }
        }
    }
}

#[test]
fn money_staffs_nothing_again() {
    let mut now = draft(SCENARIOS[0]);
    let mut past = Past::default();
    assert!(after(&mut past, &now).unwrap() > 200);
    let edits: [fn(&mut ScenarioDraft); 8] = [
        |_| {},
        |draft| draft.quotes[0].terms.prices[0].price *= 1.1,
        |draft| draft.in_house.hourly_pay *= 1.1,
        |draft| draft.in_house.leavers_per_year = 0.4,
        |draft| draft.quotes[1].terms.one_offs[0].amount = 1.0,
        |draft| draft.quotes[1].terms.vat_not_deductible = 0.5,
        |draft| draft.discount_rate = 0.01,
        |draft| draft.channels[0].lost_contact_value = 9.0,
    ];
    for (place, edit) in edits.into_iter().enumerate() {
        edit(&mut now);
        assert_eq!(after(&mut past, &now), Some(0), "edit {place}");
    }
}

// The months of the first phase at two stages each; the other months and quotes are as they were.
#[test]
fn a_quotes_start_is_worked_out_for_that_quote_only() {
    let mut now = draft(SCENARIOS[0]);
    let mut past = Past::default();
    after(&mut past, &now);
    now.quotes[1].ramp.handle_time[0] = 1.45;
    let worked_out = after(&mut past, &now).unwrap();
    assert!((1..=2 * 3).contains(&worked_out), "{worked_out} months");
    // A quote that is gone leaves the others as they were.
    now.quotes.remove(1);
    assert_eq!(after(&mut past, &now), Some(0));
}
