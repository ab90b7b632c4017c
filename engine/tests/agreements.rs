//! What must hold whatever part of the work goes to a vendor, from when on and for how long.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::float_cmp, reason = "a test")]

mod may_be_null;
mod sums;

use may_be_null::no_null;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::basis::LineKind;
use punnus_engine::compare::Outcome;
use punnus_engine::draft::{
    AgreementDraft, EarlyExitDraft, OfferDraft, OneOffKind, OverflowDraft, OwnOneOffDraft, OwnSideDraft,
    RampDraft, RoutineDraft, ScenarioDraft, ScopeDraft, Topic,
};
use punnus_engine::in_house::Driver;
use punnus_engine::pricing::{ComponentDraft, OneOffDraft, PerDraft, TermsDraft};
use punnus_engine::units::Money;
use punnus_engine::{Comparison, check, compare};
use sums::{basis_comes_to_the_amount, near_at};

fn config(cases: u32, seed: u64) -> ProptestConfig {
    // The same cases in every run: a failure is a change of the code, not of luck.
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..Default::default() }
}

/// Half a year of the example with a second line, open longer with the vendor, and one quote.
fn example() -> ScenarioDraft {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    let mut draft: ScenarioDraft = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    draft.horizon_months = 6.0;
    let mut second = draft.channels[0].clone();
    (second.name, second.contacts_per_month) = ("Faults".to_owned(), 900.0);
    draft.channels.push(second);
    draft.quotes.truncate(1);
    draft.quotes[0].offers = draft.channels.iter().map(|channel| wide(&channel.name)).collect();
    draft
}

fn wide(channel: &str) -> OfferDraft {
    OfferDraft {
        channel: channel.to_owned(),
        opening: Some(std::array::from_fn(|_| "06:00-22:00".to_owned())),
        target: None,
        answer_within_s: None,
        within_h: None,
    }
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1.0), 0.0..1.0_f64]
}

fn scope() -> impl Strategy<Value = ScopeDraft> {
    let routine = (0.01..0.99_f64, 0.6..1.0_f64, 0.8..1.0_f64).prop_map(|(share, time, resolution)| {
        ScopeDraft::Routine(RoutineDraft { share, handle_time: time, first_contact_resolution: resolution })
    });
    let overflow = prop_oneof![
        (0_u8..12).prop_map(|fewer| OverflowDraft::Fewer(fewer.into())),
        (0.01..1.0_f64).prop_map(OverflowDraft::Times),
        Just(OverflowDraft::Cheapest),
    ];
    prop_oneof![
        Just(ScopeDraft::Everything),
        Just(ScopeDraft::Channels(vec!["Faults".to_owned()])),
        routine,
        Just(ScopeDraft::OutsideOwnHours),
        overflow.prop_map(ScopeDraft::Overflow),
    ]
}

fn agreement() -> impl Strategy<Value = AgreementDraft> {
    let months = prop::collection::vec((1_u8..=12).prop_map(f64::from), 0..4);
    let exit = prop_oneof![
        Just(EarlyExitDraft::Free),
        (0.0..1e5_f64).prop_map(EarlyExitDraft::Amount),
        (0.0..6.0_f64).prop_map(EarlyExitDraft::MonthsOfFee),
        share().prop_map(EarlyExitDraft::ShareOfRest),
    ];
    let whole = |most: u8| (1..=most).prop_map(f64::from);
    (scope(), months, whole(7), prop::collection::vec(share(), 0..4), exit, prop::option::of(whole(8)))
        .prop_map(|(scope, only_months, go_live_month, handover, early_exit, ends_with_month)| {
            let at_one_door = matches!(scope, ScopeDraft::OutsideOwnHours | ScopeDraft::Overflow(_));
            AgreementDraft {
                handover: if at_one_door { Vec::new() } else { handover },
                scope,
                only_months,
                go_live_month,
                term_months: 12.0,
                notice_months: 2.0,
                opt_out_month: Some(5.0),
                early_exit,
                ends_with_month,
            }
        })
}

fn own_side() -> impl Strategy<Value = OwnSideDraft> {
    let once = (0_u8..=7, 0.0..1e5_f64).prop_map(|(month, amount)| OwnOneOffDraft {
        what: OneOffKind::Severance,
        month: month.into(),
        amount,
    });
    (prop::collection::vec(0.0..2.0_f64, 0..4), 0.0..2.0_f64, 0_u8..5, prop::collection::vec(once, 0..3))
        .prop_map(|(parallel_running, dip_per_contact, dip_months, one_offs)| OwnSideDraft {
            managers: 0.5,
            manager_month_cost: 6_000.0,
            parallel_running,
            dip_per_contact,
            dip_months: dip_months.into(),
            one_offs,
            ..OwnSideDraft::usual()
        })
}

fn draft() -> impl Strategy<Value = ScenarioDraft> {
    let avoidable = prop::option::of((1_u8..9).prop_map(f64::from));
    let team = (avoidable.clone(), avoidable, 0.0..6.0_f64);
    (agreement(), own_side(), team, any::<bool>(), any::<bool>()).prop_map(
        |(agreement, own_side, (pay, it, minimum), by_the_hour, silent)| {
            let mut draft = example();
            (draft.in_house.avoidable_from.pay, draft.in_house.avoidable_from.it) = (pay, it);
            draft.in_house.it_per_month = 700.0;
            draft.in_house.minimum_team = minimum;
            let quote = &mut draft.quotes[0];
            if by_the_hour {
                quote.terms.prices = vec![ComponentDraft::new(PerDraft::usual()[3], 31.0)];
            }
            if silent {
                quote.silent_on = Topic::ALL.to_vec();
            }
            (quote.agreement, quote.own_side) = (agreement, own_side);
            draft
        },
    )
}

fn compared(draft: &ScenarioDraft) -> Comparison {
    compare(&check(draft).unwrap_or_else(|problems| panic!("{problems:?}")))
}

/// The months of a quote in which the baseline is all there is: before go-live, and after the end.
fn without_vendor(draft: &ScenarioDraft) -> Vec<usize> {
    let agreement = &draft.quotes[0].agreement;
    let number = |month: usize| u32::try_from(month).map(f64::from).unwrap();
    let last = agreement.ends_with_month.map_or(f64::INFINITY, |last| agreement.go_live_month - 1.0 + last);
    (0..6).filter(|month| number(month + 1) < agreement.go_live_month || number(month + 1) > last).collect()
}

fn once(outcome: &Outcome, month: usize) -> f64 {
    let lines = outcome.months[month].lines.iter();
    lines.filter(|line| !line.kind.recurs()).map(|line| line.amount.value()).sum()
}

/// All that is agreed to cost nothing, and all paid once, is in the file; no line speaks of it.
#[test]
fn what_costs_nothing_has_no_line() {
    let mut draft = example();
    let once = |month| OwnOneOffDraft { what: OneOffKind::Project, month, amount: 0.0 };
    let quote = &mut draft.quotes[0];
    quote.own_side = OwnSideDraft {
        contract_management: 0.01,
        managers: 0.0,
        manager_month_cost: 6_000.0,
        listening_hours: 0.0,
        listening_hourly_cost: 40.0,
        travel_per_month: 0.0,
        parallel_running: vec![0.0; 6],
        dip_per_contact: 0.0,
        dip_months: 6.0,
        one_offs: vec![once(0.0), once(1.0)],
    };
    quote.terms = TermsDraft::priced(PerDraft::usual()[0], 3.0);
    quote.terms.one_offs =
        vec![OneOffDraft { month: 0.0, amount: 0.0 }, OneOffDraft { month: 1.0, amount: 0.0 }];
    // Systems shrink with the hours: to nothing.
    (draft.in_house.it_per_month, draft.in_house.avoidable_from.it) = (500.0, Some(1.0));
    let found = compared(&draft);
    let quote = &found.options[1];
    assert_eq!(quote.month_0, []);
    for month in &quote.months {
        assert!(month.lines.iter().all(|line| line.amount > Money::ZERO), "{:#?}", month.lines);
        // What cannot shrink yet is still paid in-house.
        let theirs = month.lines.iter().map(|line| line.kind).filter(|kind| Driver::of(*kind).is_none());
        let kinds: Vec<LineKind> = theirs.collect();
        assert_eq!(kinds, [LineKind::ContactFee, LineKind::Management]);
    }
}

proptest! {
    #![proptest_config(config(64, 1))]

    #[test]
    fn every_amount_and_every_cause_adds_up(draft in draft()) {
        let found = compared(&draft);
        let json = serde_json::to_value(&found).unwrap();
        no_null(&json, "");
        for option in json["options"].as_array().unwrap() {
            for month in option["months"].as_array().unwrap() {
                month["lines"].as_array().unwrap().iter().for_each(basis_comes_to_the_amount);
            }
        }
        let (own, quote) = (&found.options[0], &found.options[1]);
        let loss = quote.ramp_up.unwrap();
        let causes = [
            loss.handover,
            loss.handle_time,
            loss.repeats,
            loss.credits_and_minimum,
            loss.lost_contacts,
            loss.parallel_running,
            loss.one_offs,
            loss.satisfaction_dip,
        ];
        let scale = own.total.value().abs() + quote.total.value().abs();
        near_at(scale, loss.total.value(), causes.iter().map(|cause| cause.value()).sum(), "causes");
        for option in [own, quote] {
            let months: f64 = option.months.iter().map(|month| month.total.value()).sum();
            near_at(scale, option.total.value(), option.month_0_total.value() + months, "months");
        }
        for cost in &quote.exit {
            prop_assert!(cost.fee.value() >= 0.0 && cost.notice.value() >= 0.0);
            prop_assert!(cost.rebuilding.value() >= 0.0);
        }
    }

    // Who wants to come comes to somebody's door: none is counted twice, and none forgotten.
    #[test]
    fn nobody_is_lost_between_two_teams(draft in draft()) {
        let mut draft = draft;
        draft.quotes[0].ramp = RampDraft { first_contact_resolution: [1.0; 4], ..draft.quotes[0].ramp.clone() };
        let found = compared(&draft);
        let (own, quote) = (&found.options[0], &found.options[1]);
        for (theirs, ours) in quote.months.iter().zip(&own.months) {
            near_at(ours.served.wanted.value(), theirs.served.wanted.value(), ours.served.wanted.value(), "wanted");
        }
    }

    #[test]
    fn without_the_vendor_a_month_is_the_baselines(draft in draft()) {
        let found = compared(&draft);
        let (own, quote) = (&found.options[0], &found.options[1]);
        for month in without_vendor(&draft) {
            let theirs = quote.months[month].total.value() - once(quote, month);
            near_at(own.total.value(), theirs, own.months[month].total.value(), "as the baseline");
            prop_assert_eq!(quote.months[month].to_vendor.value(), 0.0);
        }
    }
}

proptest! {
    #![proptest_config(config(12, 2))]

    #[test]
    fn no_other_number_of_own_agents_is_cheaper_than_the_cheapest(draft in draft(), fewer in 0_u8..15) {
        let with = |keeps| {
            let mut draft = draft.clone();
            let agreement = &mut draft.quotes[0].agreement;
            agreement.scope = ScopeDraft::Overflow(keeps);
            agreement.handover.clear();
            compared(&draft).options.swap_remove(1)
        };
        let (best, other) = (with(OverflowDraft::Cheapest), with(OverflowDraft::Fewer(fewer.into())));
        prop_assert!(best.present_value.value() <= other.present_value.value() * (1.0 + 1e-12));
        prop_assert!(best.fewer_agents.is_some());
    }
}
