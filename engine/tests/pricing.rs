//! What an invoice comes to: every price and every term, computed by hand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test"
)]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::basis::{Basis, How, Line, LineKind, total};
use punnus_engine::calendar::DayType;
use punnus_engine::capacity::PaidHours;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::hour_classes::HourClass;
use punnus_engine::pricing::{ContractMonth, Invoice, Terms, TermsDraft};
use punnus_engine::units::{Contacts, Hours, Seconds, Share};
use punnus_engine::work::{ChannelWork, MonthWork, SlotWork};
use serde_json::{Value, json};
use std::num::NonZeroU32;

// ---------------------------------------------------------------------------------------------------------
// A month's work and a quote, with what a case is about
// ---------------------------------------------------------------------------------------------------------

const MONDAY_10: (DayType, usize) = (DayType::Monday, 20);
const MONDAY_19: (DayType, usize) = (DayType::Monday, 38);
const SUNDAY_12: (DayType, usize) = (DayType::Sunday, 24);

fn slot(at: (DayType, usize), offered: f64, answered: f64, productive: f64) -> SlotWork {
    SlotWork {
        day: at.0,
        interval: at.1,
        dates: 4,
        offered: Contacts::new(offered).unwrap(),
        answered: Contacts::new(answered).unwrap(),
        productive: Hours::new(productive).unwrap(),
    }
}

/// A channel: 250 s a contact, 50 of them after-call work; nine in ten in time.
fn channel(place: usize, slots: Vec<SlotWork>) -> ChannelWork {
    ChannelWork {
        channel: place,
        slots: slots.into(),
        handle_time: Seconds::new(250.0).unwrap(),
        after_call: Seconds::new(50.0).unwrap(),
        at_once: NonZeroU32::MIN,
        level: Share::new(0.9).unwrap(),
    }
}

fn month(slots: Vec<SlotWork>) -> MonthWork {
    MonthWork { channels: vec![channel(0, slots)] }
}

fn answered(contacts: f64) -> MonthWork {
    month(vec![slot(MONDAY_10, contacts, contacts, 100.0)])
}

fn at_level(contacts: f64, level: f64) -> MonthWork {
    let mut work = answered(contacts);
    work.channels[0].level = Share::new(level).unwrap();
    work
}

fn price(per: Value, price: f64) -> Value {
    json!({
        "per": per, "price": price, "channels": null, "tiers": null, "band": null, "volume_minimum": null,
        "supplements": null, "from_month": 1, "until_month": null,
    })
}

fn per_contact(each: f64) -> Value {
    price(json!({ "contact": "answered" }), each)
}

fn with(mut value: Value, changes: &[(&str, Value)]) -> Value {
    for (pointer, change) in changes {
        *value.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = change.clone();
    }
    value
}

fn quote(prices: &[Value]) -> Value {
    json!({
        "prices": prices, "one_offs": [], "index": 0.0, "index_from_month": 13, "monthly_minimum": 0.0,
        "bonuses": [], "credits": [], "credits_from_month": 4, "currency": null, "vat_rate": 0.0,
        "vat_not_deductible": 0.0, "pass_through": 0.0,
    })
}

fn read(quote: &Value) -> Terms {
    let draft: TermsDraft = serde_json::from_value(quote.clone()).unwrap();
    Terms::read(0, &draft, &["Phone", "Chat"]).unwrap()
}

fn at(number: u16) -> ContractMonth {
    ContractMonth::new(number).unwrap()
}

fn invoice(quote: &Value, work: &MonthWork, month: u16) -> Invoice {
    read(quote).invoice(work, at(month), None)
}

#[track_caller]
fn comes_to(quote: &Value, work: &MonthWork, month: u16, expected: f64) {
    let found = total(&invoice(quote, work, month).lines).value();
    assert!((found - expected).abs() < 0.005, "{found} for {expected}: {:#?}", invoice(quote, work, month));
}

#[track_caller]
fn lines_are(lines: &[Line], expected: &[(LineKind, f64)]) {
    let found: Vec<_> = lines.iter().map(|line| (line.kind, line.amount.value())).collect();
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for ((kind, amount), (expected_kind, expected)) in found.iter().zip(expected) {
        assert!(kind == expected_kind && (amount - expected).abs() < 0.005, "{found:?}");
    }
}

fn tiers(counting: &str, steps: &[(f64, f64)]) -> Value {
    let steps: Vec<Value> =
        steps.iter().map(|(above, price)| json!({ "above": above, "price": price })).collect();
    json!({ "counting": counting, "steps": steps })
}

fn clause(channel: &str, spread: Option<f64>, cap: Option<f64>, tiers: &[(f64, f64)]) -> Value {
    let tiers: Vec<Value> =
        tiers.iter().map(|(level, share)| json!({ "level": level, "share": share })).collect();
    json!({ "channel": channel, "spread": spread, "cap": cap, "tiers": tiers })
}

/// Evening 18 to 21, Sundays.
fn supplements(evening: Value, sunday: Value) -> Value {
    json!({
        "evening": { "hours": "18:00-21:00", "supplement": evening }, "night": null,
        "saturday": { "share": 0.0 }, "sunday": sunday, "holiday": { "share": 0.0 },
        "overlap": "add_up", "paid_on": "worked_hours",
    })
}

// ---------------------------------------------------------------------------------------------------------
// The order of an invoice
// ---------------------------------------------------------------------------------------------------------

/// 3.00, above 3 000 contacts 2.50; index 2 %; at least 12 000; 2 % off below 80 %; 1.10 to the scenario's
/// currency; VAT 25.5 %, half of it not deductible.
fn in_order() -> Value {
    let price = with(per_contact(3.0), &[("/tiers", tiers("marginal", &[(3_000.0, 2.5)]))]);
    with(
        quote(&[price]),
        &[
            ("/index", json!(0.02)),
            ("/monthly_minimum", json!(12_000.0)),
            ("/credits", json!([clause("Phone", None, None, &[(0.8, 0.02)])])),
            ("/currency", json!({ "code": "SEK", "rate": 1.1 })),
            ("/vat_rate", json!(0.255)),
            ("/vat_not_deductible", json!(0.5)),
        ],
    )
}

// 3 000 · 3 + 1 000 · 2.5 = 11 500; · 1.02 = 11 730; the minimum 12 000 · 1.02 = 12 240 applies; less 2 % = 11 995.20;
// · 1.10 = 13 194.72; · (1 + .255/2) = 14 877.05.
#[test]
fn an_invoice_in_order() {
    let found = invoice(&in_order(), &at_level(4_000.0, 0.7), 13);
    let settled = 1.1 * 1.1275;
    lines_are(
        &found.lines,
        &[
            (LineKind::ContactFee, 9_180.0 * settled),
            (LineKind::ContactFee, 2_550.0 * settled),
            (LineKind::MinimumTopUp, 510.0 * settled),
            (LineKind::Credits, -244.8 * settled),
        ],
    );
    assert!((total(&found.lines).value() - 14_877.05).abs() < 0.005);
    assert!((found.fee_after_minimum.value() - 13_464.0).abs() < 1e-9);
    assert!((found.fee.value() - 13_194.72).abs() < 1e-9);
}

// 3 000 · 3 + 1 800 · 2.5 = 13 500, above the minimum of 12 000; no index in month 12, no credit at 80 % sharp;
// · 1.1 · 1.1275 = 16 743.375. In month 37 three steps: · 1.02³ = 14 326.308; · 1.1 · 1.1275 = 17 768.20.
#[test]
fn what_does_not_apply_is_not_there() {
    let work = at_level(4_800.0, 0.8);
    comes_to(&in_order(), &work, 12, 16_743.375);
    comes_to(&in_order(), &work, 37, 17_768.20);
    assert_eq!(invoice(&in_order(), &work, 12).lines.len(), 2);
}

#[test]
fn the_index_begins_when_it_is_said_to() {
    let quote = |from: u16| {
        with(quote(&[per_contact(1.0)]), &[("/index", json!(0.1)), ("/index_from_month", json!(from))])
    };
    let check = |from, month, expected| comes_to(&quote(from), &answered(1_000.0), month, expected);
    check(13, 12, 1_000.0);
    check(13, 13, 1_100.0);
    check(13, 24, 1_100.0);
    check(13, 25, 1_210.0);
    check(1, 1, 1_100.0);
    check(7, 6, 1_000.0);
    check(7, 18, 1_100.0);
    check(7, 19, 1_210.0);
}

#[test]
fn a_minimum_just_met_adds_nothing() {
    let quote = with(quote(&[per_contact(2.0)]), &[("/monthly_minimum", json!(2_000.0))]);
    lines_are(&invoice(&quote, &answered(1_000.0), 1).lines, &[(LineKind::ContactFee, 2_000.0)]);
    lines_are(
        &invoice(&quote, &answered(999.0), 1).lines,
        &[(LineKind::ContactFee, 1_998.0), (LineKind::MinimumTopUp, 2.0)],
    );
    lines_are(
        &invoice(&quote, &answered(0.0), 1).lines,
        &[(LineKind::ContactFee, 0.0), (LineKind::MinimumTopUp, 2_000.0)],
    );
}

// A fee of 1 000 a month from month 2, indexed from 13 by 10 %, in a currency worth a half: passed through 200 and
// 5 000 once bear the currency and 20 % VAT only: 200 · .5 · 1.2 = 120; 5 000 · .5 · 1.2 = 3 000.
#[test]
fn what_is_passed_on_or_paid_once_skips_index_and_minimum() {
    let quote = with(
        quote(&[price(json!("month"), 1_000.0)]),
        &[
            ("/index", json!(0.1)),
            ("/monthly_minimum", json!(1_500.0)),
            ("/credits", json!([clause("Phone", None, None, &[(0.95, 0.1)])])),
            ("/currency", json!({ "code": "SEK", "rate": 0.5 })),
            ("/vat_rate", json!(0.2)),
            ("/vat_not_deductible", json!(1.0)),
            ("/pass_through", json!(200.0)),
            ("/one_offs", json!([{ "month": 0, "amount": 5_000.0 }, { "month": 3, "amount": 1.0 }])),
        ],
    );
    // 1 100 and 550 up to 1 650, less a tenth: 165. All · .6.
    lines_are(
        &invoice(&quote, &answered(1.0), 13).lines,
        &[
            (LineKind::FixedFee, 660.0),
            (LineKind::MinimumTopUp, 330.0),
            (LineKind::Credits, -99.0),
            (LineKind::PassThrough, 120.0),
        ],
    );
    assert!((invoice(&quote, &answered(1.0), 13).fee.value() - 742.5).abs() < 1e-9, "without passed through");
    let terms = read(&quote);
    lines_are(&terms.one_offs(0), &[(LineKind::OneOff, 3_000.0)]);
    lines_are(&terms.one_offs(1), &[]);
    lines_are(&terms.one_offs(3), &[(LineKind::OneOff, 0.6)]);
    assert_eq!(terms.currency(), Some("SEK"));
}

// ---------------------------------------------------------------------------------------------------------
// Bonus and credits
// ---------------------------------------------------------------------------------------------------------

// Mean .5 and deviation √.05 are Beta(2, 2), F(x) = 3x² − 2x³: F(.8) = .896, F(.6) = .648. Of 10 000:
// .03 · (.896 − .648) + .06 · .648 = .04632. At most 5 %: .03 · .248 + .05 · .648 = .03984.
#[test]
fn the_expected_credit_counts() {
    let spread = Some(0.05_f64.sqrt());
    let check = |side: &str, cap: Option<f64>, tiers: &[(f64, f64)], expected: f64| {
        let clause = json!([clause("Phone", spread, cap, tiers)]);
        let quote = with(quote(&[price(json!("month"), 10_000.0)]), &[(side, clause)]);
        comes_to(&quote, &at_level(100.0, 0.5), 4, 10_000.0 + expected);
    };
    check("/credits", None, &[(0.8, 0.03), (0.6, 0.06)], -463.20);
    check("/credits", Some(0.05), &[(0.8, 0.03), (0.6, 0.06)], -398.40);
    // Beta(2, 2) is its own mirror image: above .2 and .4 as below .8 and .6.
    check("/bonuses", None, &[(0.2, 0.03), (0.4, 0.06)], 463.20);
    check("/bonuses", Some(0.05), &[(0.2, 0.03), (0.4, 0.06)], 398.40);
}

#[test]
fn a_certain_level_earns_a_tier_strictly_beyond_it() {
    let check = |side: &str, level: f64, spread: Option<f64>, tiers: &[(f64, f64)], expected: f64| {
        let quote = with(
            quote(&[price(json!("month"), 1_000.0)]),
            &[(side, json!([clause("Phone", spread, None, tiers)]))],
        );
        comes_to(&quote, &at_level(100.0, level), 4, expected);
    };
    let credits = [(0.8, 0.03), (0.6, 0.1)];
    check("/credits", 0.8, None, &credits, 1_000.0);
    check("/credits", 0.79, None, &credits, 970.0);
    check("/credits", 0.6, None, &credits, 970.0);
    check("/credits", 0.59, None, &credits, 900.0);
    // Nobody answered in time, or everybody: no spread.
    check("/credits", 0.0, Some(0.04), &credits, 900.0);
    check("/credits", 1.0, Some(0.04), &[(1.0, 0.5)], 1_000.0);
    let bonuses = [(0.9, 0.01), (0.95, 0.02)];
    check("/bonuses", 0.9, None, &bonuses, 1_000.0);
    check("/bonuses", 0.95, None, &bonuses, 1_010.0);
    check("/bonuses", 1.0, Some(0.04), &bonuses, 1_020.0);
}

#[test]
fn credits_begin_in_their_month_and_look_at_their_channel() {
    let clauses =
        json!([clause("Chat", None, None, &[(0.8, 0.1)]), clause("Phone", None, None, &[(0.8, 0.01)])]);
    let quote = with(quote(&[price(json!("month"), 1_000.0)]), &[("/credits", clauses)]);
    let mut work = at_level(100.0, 0.5);
    comes_to(&quote, &work, 3, 1_000.0);
    // No chats, nothing promised about them.
    comes_to(&quote, &work, 4, 990.0);
    work.channels.push(channel(1, vec![]));
    comes_to(&quote, &work, 4, 990.0);
    work.channels[1].level = Share::new(0.79).unwrap();
    comes_to(&quote, &work, 4, 890.0);
}

// ---------------------------------------------------------------------------------------------------------
// Volume
// ---------------------------------------------------------------------------------------------------------

#[test]
fn tiers_at_and_around_their_borders() {
    let check = |counting: &str, contacts: f64, expected: f64| {
        let tiers = tiers(counting, &[(1_000.0, 3.0), (2_000.0, 2.0)]);
        let quote = quote(&[with(per_contact(4.0), &[("/tiers", tiers)])]);
        comes_to(&quote, &answered(contacts), 1, expected);
    };
    check("marginal", 0.0, 0.0);
    check("marginal", 1_000.0, 4_000.0);
    check("marginal", 1_001.0, 4_003.0);
    check("marginal", 2_000.0, 7_000.0);
    check("marginal", 2_500.0, 8_000.0);
    check("whole_volume", 0.0, 0.0);
    check("whole_volume", 1_000.0, 4_000.0);
    // Above by rounding only.
    check("whole_volume", 1_000.0 * (1.0 + 1e-14), 4_000.0);
    check("whole_volume", 1_001.0, 3_003.0);
    check("whole_volume", 2_000.0, 6_000.0);
    check("whole_volume", 2_500.0, 5_000.0);
    // Up to the border itself nothing has reached the next tier.
    let quote = quote(&[with(per_contact(4.0), &[("/tiers", tiers("marginal", &[(1_000.0, 3.0)]))])]);
    lines_are(&invoice(&quote, &answered(1_000.0), 1).lines, &[(LineKind::ContactFee, 4_000.0)]);
}

// 10 000 ± 10 %, 4.00, above 3.60, credit 1.50 each: 12 000 are 11 000 · 4 + 1 000 · 3.6; 8 000 are
// 9 000 · 4 − 1 000 · 1.5; none are 9 000 · 2.5.
#[test]
fn a_band_within_at_its_edges_above_and_below() {
    let band = json!({ "agreed": 10_000.0, "width": 0.1, "above_price": 3.6, "credit_per_missing": 1.5 });
    let quote = quote(&[with(per_contact(4.0), &[("/band", band)])]);
    let check = |contacts, expected| comes_to(&quote, &answered(contacts), 1, expected);
    check(12_000.0, 47_600.0);
    check(11_000.0, 44_000.0);
    check(10_000.0, 40_000.0);
    check(9_000.0, 36_000.0);
    check(8_000.0, 34_500.0);
    check(0.0, 22_500.0);
    lines_are(
        &invoice(&quote, &answered(8_000.0), 1).lines,
        &[
            (LineKind::ContactFee, 32_000.0),
            (LineKind::ContactFee, 4_000.0),
            (LineKind::MissingVolume, -1_500.0),
        ],
    );
    // Without a credit nothing is said of what is missing.
    let band = json!({ "agreed": 10_000.0, "width": 0.1, "above_price": 3.6, "credit_per_missing": 0.0 });
    let quote = with(quote, &[("/prices/0/band", band)]);
    lines_are(
        &invoice(&quote, &answered(8_000.0), 1).lines,
        &[(LineKind::ContactFee, 32_000.0), (LineKind::ContactFee, 4_000.0)],
    );
}

// At least 2 500 billed. Marginal, 1 500 answered: 1 000 · 4, 500 · 3; then 500 · 3 to the border and 500 · 2 beyond it.
#[test]
fn a_volume_minimum_is_billed_through_the_tiers() {
    let check = |counting: &str, least: f64, contacts: f64, expected: &[f64]| {
        let tiers = tiers(counting, &[(1_000.0, 3.0), (2_000.0, 2.0)]);
        let price = with(per_contact(4.0), &[("/tiers", tiers), ("/volume_minimum", json!(least))]);
        let expected: Vec<_> = expected.iter().map(|amount| (LineKind::ContactFee, *amount)).collect();
        lines_are(&invoice(&quote(&[price]), &answered(contacts), 1).lines, &expected);
    };
    check("marginal", 2_500.0, 1_500.0, &[4_000.0, 1_500.0, 1_500.0, 1_000.0]);
    check("marginal", 2_500.0, 0.0, &[4_000.0, 3_000.0, 1_000.0]);
    check("marginal", 1_500.0, 1_500.0, &[4_000.0, 1_500.0]);
    check("whole_volume", 1_500.0, 1_200.0, &[3_600.0, 900.0]);
    // As many as the last tier begins above: all at the price before it.
    check("whole_volume", 2_000.0, 1_200.0, &[3_600.0, 2_400.0]);
}

// ---------------------------------------------------------------------------------------------------------
// What is counted
// ---------------------------------------------------------------------------------------------------------

#[test]
fn contacts_offered_or_answered_in_the_channels_named() {
    let mut work = month(vec![slot(MONDAY_10, 100.0, 90.0, 10.0)]);
    work.channels.push(channel(1, vec![slot(MONDAY_10, 50.0, 40.0, 5.0)]));
    let check = |counted: &str, channels: Value, expected: f64| {
        let price = with(price(json!({ "contact": counted }), 2.0), &[("/channels", channels)]);
        comes_to(&quote(&[price]), &work, 1, expected);
    };
    check("answered", json!(null), 260.0);
    check("offered", json!(null), 300.0);
    check("offered", json!(["Chat"]), 100.0);
    check("answered", json!([" Chat", "Phone"]), 260.0);
}

// 1 000 contacts of 250 s, 50 of them after-call work; as chats two at once.
// In steps of 60 s: 60 ÷ (1 − e^−.24) = 281.2 s, talk only 60 ÷ (1 − e^−.3) = 231.498 s.
#[test]
fn minutes_with_or_without_after_call_work_of_one_or_two_at_once_in_steps() {
    let check = |time: &str, chat: &str, step: Option<f64>, at_once: u32, expected: f64| {
        let mut work = answered(1_000.0);
        work.channels[0].at_once = NonZeroU32::new(at_once).unwrap();
        let per = json!({ "minute": { "time": time, "chat": chat, "billing_step_s": step } });
        comes_to(&quote(&[price(per, 0.6)]), &work, 1, expected);
    };
    check("handle_time", "elapsed", None, 1, 2_500.0);
    check("talk", "elapsed", None, 1, 2_000.0);
    check("handle_time", "elapsed", None, 2, 2_500.0);
    check("handle_time", "attention", None, 2, 1_250.0);
    check("talk", "attention", None, 2, 1_000.0);
    check("handle_time", "attention", None, 1, 2_500.0);
    check("handle_time", "elapsed", Some(60.0), 1, 2811.99);
    check("talk", "elapsed", Some(60.0), 1, 2314.98);
}

// 88 productive hours; logged in 88 ÷ (1 − .12) = 100.
#[test]
fn hours_present_or_logged_in() {
    let work = month(vec![slot(MONDAY_10, 1.0, 1.0, 88.0)]);
    comes_to(&quote(&[price(json!({ "hour": "productive" }), 30.0)]), &work, 1, 2_640.0);
    comes_to(&quote(&[price(json!({ "hour": { "logged_in": 0.12 } }), 30.0)]), &work, 1, 3_000.0);
}

fn paid(contracted: f64, above: f64) -> PaidHours {
    let hours = |value| Hours::new(value).unwrap();
    PaidHours { contracted: hours(contracted), above: hours(above), unused: Hours::ZERO }
}

fn per_fte(step: Option<f64>) -> Value {
    price(
        json!({ "fte": { "hours_per_fte": 110.0, "billing_step": step, "premium_above_contract": 0.5 } }),
        4_400.0,
    )
}

// 1 100 hours are 10 full-time employees; 55 above them half of one, at 6 600.
#[test]
fn full_time_employees_contracted_above_and_in_steps() {
    let check = |step: Option<f64>, contracted: Option<PaidHours>, expected: &[(LineKind, f64)]| {
        let terms = read(&quote(&[per_fte(step)]));
        let work = month(vec![slot(MONDAY_10, 1.0, 1.0, 220.0)]);
        lines_are(&terms.invoice(&work, at(1), contracted.as_ref()).lines, expected);
    };
    let fee = LineKind::FteFee;
    let above = LineKind::FteFeeAboveContract;
    check(None, Some(paid(1_100.0, 0.0)), &[(fee, 44_000.0)]);
    check(None, Some(paid(1_100.0, 55.0)), &[(fee, 44_000.0), (above, 3_300.0)]);
    check(Some(1.0), Some(paid(1_100.0, 55.0)), &[(fee, 44_000.0), (above, 3_300.0)]);
    // 1 111 hours are 10.1: with steps of a half 10.5, which have 44 hours to spare; 11 of 55 are above.
    check(Some(0.5), Some(paid(1_111.0, 55.0)), &[(fee, 46_200.0), (above, 660.0)]);
    check(Some(0.5), Some(paid(1_111.0, 44.0)), &[(fee, 46_200.0)]);
    // Without a contract, the month's own 220 hours.
    check(None, None, &[(fee, 8_800.0)]);
}

// Of 200 productive hours 50 are chats: a quarter of the contract.
#[test]
fn a_price_for_one_channel_bears_its_share_of_the_contract() {
    let mut work = month(vec![slot(MONDAY_10, 1.0, 1.0, 150.0)]);
    work.channels.push(channel(1, vec![slot(MONDAY_10, 1.0, 1.0, 50.0)]));
    let terms = read(&quote(&[with(per_fte(None), &[("/channels", json!(["Chat"]))])]));
    let lines = terms.invoice(&work, at(1), Some(&paid(880.0, 88.0))).lines;
    lines_are(&lines, &[(LineKind::FteFee, 8_800.0), (LineKind::FteFeeAboveContract, 1_320.0)]);
}

// Twenty half-hours on four dates each: nineteen with 10 agents (20 h over four dates), one with 30. Nineteen of
// twenty are 95 %: 10 seats. A second channel beside it in one of them more: 12.
#[test]
fn seats_given_or_enough_for_most_half_hours() {
    let mut slots: Vec<_> =
        (0..19).map(|interval| slot((DayType::Monday, interval), 1.0, 1.0, 20.0)).collect();
    slots.push(slot((DayType::Monday, 19), 1.0, 1.0, 60.0));
    // Nobody there: not open.
    slots.push(slot((DayType::Sunday, 0), 5.0, 0.0, 0.0));
    let mut work = month(slots.clone());
    let seats = quote(&[price(json!({ "seat": "present" }), 100.0)]);
    comes_to(&seats, &work, 1, 1_000.0);
    let chats = (0..19).map(|interval| slot((DayType::Monday, interval), 1.0, 1.0, 4.0)).collect();
    work.channels.push(channel(1, chats));
    comes_to(&seats, &work, 1, 1_200.0);
    let phone_only = with(seats.clone(), &[("/prices/0/channels", json!(["Phone"]))]);
    comes_to(&phone_only, &work, 1, 1_000.0);
    // A date more of the busiest half-hour, and ten seats are no longer enough: 76 of 81 are 93.8 %.
    slots[19].dates = 5;
    work.channels[0] = channel(0, slots);
    comes_to(&phone_only, &work, 1, 2_400.0);
    comes_to(&quote(&[price(json!({ "seat": { "given": 12.5 } }), 100.0)]), &work, 1, 1_250.0);
    comes_to(&seats, &MonthWork::default(), 1, 0.0);
}

#[test]
fn a_price_holds_from_its_first_month_to_its_last() {
    let price = with(per_contact(1.0), &[("/from_month", json!(3)), ("/until_month", json!(5))]);
    let quote = quote(&[price]);
    for (month, expected) in [(2, 0.0), (3, 10.0), (5, 10.0), (6, 0.0)] {
        comes_to(&quote, &answered(10.0), month, expected);
    }
    assert!(invoice(&quote, &answered(10.0), 2).lines.is_empty());
}

// ---------------------------------------------------------------------------------------------------------
// Supplements
// ---------------------------------------------------------------------------------------------------------

// 60 hours by day, 30 in the evening at + 20 %, 10 on Sundays at + 100 %: 100 · 30 · (1 + .06 + .10) = 3 480.
// As amounts of 4 and 10 an hour: 3 000 + 120 + 100. An evening's contacts by their own number: 100 of 400 at + 20 %
// and 100 on Sundays doubled: 400 · 2 · 1.3 = 1 040.
#[test]
fn supplements_as_shares_and_as_amounts() {
    let work = month(vec![
        slot(MONDAY_10, 200.0, 200.0, 60.0),
        slot(MONDAY_19, 100.0, 100.0, 30.0),
        slot(SUNDAY_12, 100.0, 100.0, 10.0),
    ]);
    let hours = price(json!({ "hour": "productive" }), 30.0);
    let shares = supplements(json!({ "share": 0.2 }), json!({ "share": 1.0 }));
    let amounts = supplements(json!({ "per_hour": 4.0 }), json!({ "per_hour": 10.0 }));
    let check = |price: &Value, supplements: &Value, expected: f64| {
        let price = with(price.clone(), &[("/supplements", supplements.clone())]);
        comes_to(&quote(&[price]), &work, 1, expected);
    };
    check(&hours, &shares, 3_480.0);
    check(&hours, &amounts, 3_220.0);
    check(&per_contact(2.0), &shares, 1_040.0);
    check(&price(json!({ "seat": { "given": 10.0 } }), 100.0), &shares, 1_160.0);
    // 150 hours at least: the 50 that nobody worked have no evening.
    let least = with(hours, &[("/volume_minimum", json!(150.0))]);
    check(&least, &shares, 4_980.0);
}

// 100 contacts of 2 minutes by day and 100 of 6 in the evening, at 1.00: 800, and a fifth more on 600 of it.
#[test]
fn long_contacts_weigh_more_in_a_supplement_on_minutes() {
    let mut work = month(vec![slot(MONDAY_10, 100.0, 100.0, 10.0)]);
    work.channels.push(channel(1, vec![slot(MONDAY_19, 100.0, 100.0, 10.0)]));
    for (channel, seconds) in work.channels.iter_mut().zip([120.0, 360.0]) {
        channel.handle_time = Seconds::new(seconds).unwrap();
    }
    let minute = json!({ "minute": { "time": "handle_time", "chat": "elapsed", "billing_step_s": null } });
    let evening = supplements(json!({ "share": 0.2 }), json!({ "share": 0.0 }));
    let price = with(price(minute, 1.0), &[("/supplements", evening)]);
    comes_to(&quote(&[price]), &work, 1, 920.0);
}

// ---------------------------------------------------------------------------------------------------------
// What stays due, and how a vendor staffs
// ---------------------------------------------------------------------------------------------------------

// 2 full-time employees (8 800), a fixed fee of 500 and ten seats (1 000), indexed by 10 %: 11 330; a minimum of 20 000
// indexed is 22 000, so 10 670 more. Contacts and what is passed on are not due. With VAT of 20 %: all · 1.2.
#[test]
fn fees_of_a_month_of_notice() {
    let quote = with(
        quote(&[
            per_contact(5.0),
            per_fte(None),
            price(json!("month"), 500.0),
            price(json!({ "seat": { "given": 10.0 } }), 100.0),
        ]),
        &[
            ("/index", json!(0.1)),
            ("/monthly_minimum", json!(20_000.0)),
            ("/pass_through", json!(77.0)),
            ("/vat_rate", json!(0.2)),
            ("/vat_not_deductible", json!(1.0)),
        ],
    );
    let terms = read(&quote);
    lines_are(
        &terms.standing_fees(&answered(1_000.0), at(13), Some(&paid(220.0, 0.0))),
        &[
            (LineKind::FteFee, 11_616.0),
            (LineKind::FixedFee, 660.0),
            (LineKind::SeatFee, 1_320.0),
            (LineKind::MinimumTopUp, 12_804.0),
        ],
    );
    assert!(!terms.staffs_to_target());
    let hourly = self::quote(&[per_contact(1.0), price(json!({ "hour": "productive" }), 30.0)]);
    assert!(read(&hourly).staffs_to_target());
}

// ---------------------------------------------------------------------------------------------------------
// What is refused
// ---------------------------------------------------------------------------------------------------------

#[track_caller]
fn refused(quote: &Value, expected: &str) {
    let draft: TermsDraft = serde_json::from_value(quote.clone()).unwrap();
    let problems = Terms::read(1, &draft, &["Phone", "Chat"]).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|line| line.starts_with(expected)), "{expected}\n{told:#?}");
}

#[test]
fn quotes_that_contradict_themselves_are_refused() {
    let check = |changes: &[(&str, Value)], expected: &str| {
        refused(&with(quote(&[per_contact(3.0)]), changes), expected);
    };
    let band = json!({ "agreed": 100.0, "width": 0.1, "above_price": 3.0, "credit_per_missing": 0.0 });
    let no_above = with(band.clone(), &[("/above_price", json!(null))]);
    let steps = |steps: &[(f64, f64)]| ("/prices/0/tiers", tiers("marginal", steps));
    check(&[("/prices", json!([]))], "quotes[1].terms.prices: found 0 entries, allowed 1 to 20");
    check(
        &[steps(&[(100.0, 2.0), (100.0, 1.0)])],
        "quotes[1].terms.prices[0].tiers.steps[1].above: found a tier above 100 after one that begins at 100",
    );
    check(
        &[steps(&[(100.0, 2.0), (50.0, 1.0)])],
        "quotes[1].terms.prices[0].tiers.steps[1].above: found a tier above 50 after one that begins at 100",
    );
    check(
        &[steps(&[(0.0, 2.0)])],
        "quotes[1].terms.prices[0].tiers.steps[0].above: found a tier above 0 after one that begins at 0",
    );
    check(&[steps(&[])], "quotes[1].terms.prices[0].tiers.steps: found 0 entries, allowed 1 to 20");
    check(
        &[("/prices/0/band", no_above)],
        "quotes[1].terms.prices[0].band.above_price: found null; write the price of each above the band",
    );
    check(
        &[("/prices/0/band", band.clone()), steps(&[(100.0, 2.0)])],
        "quotes[1].terms.prices[0].tiers.steps: found tiers beside a band",
    );
    check(
        &[("/prices/0/band", band), ("/prices/0/volume_minimum", json!(5.0))],
        "quotes[1].terms.prices[0].volume_minimum: found volume_minimum beside a band",
    );
    check(
        &[
            ("/prices/0/tiers", tiers("whole_volume", &[(100.0, 2.0)])),
            ("/prices/0/volume_minimum", json!(101.0)),
        ],
        "quotes[1].terms.prices[0].volume_minimum: found 101, beyond the last tier above 100",
    );
    check(
        &[("/prices/0/from_month", json!(7)), ("/prices/0/until_month", json!(6))],
        "quotes[1].terms.prices[0].until_month: found 6, before the first month 7",
    );
    check(
        &[("/prices/0/channels", json!(["Fax"]))],
        "quotes[1].terms.prices[0].channels[0]: found \"Fax\"; allowed are Phone, Chat",
    );
    check(
        &[("/credits", json!([clause("Mail", None, None, &[(0.8, 0.1)])]))],
        "quotes[1].terms.credits[0].channel: found \"Mail\"; allowed are Phone, Chat",
    );
    check(
        &[("/credits", json!([clause("Phone", None, None, &[(0.6, 0.1), (0.8, 0.2)])]))],
        "quotes[1].terms.credits[0].tiers[1].level: found 0.8 after 0.6; write each level once, in falling order",
    );
    check(
        &[("/credits", json!([clause("Phone", None, None, &[(0.8, 0.1), (0.8, 0.2)])]))],
        "quotes[1].terms.credits[0].tiers[1].level: found 0.8 after 0.8; write each level once, in falling order",
    );
    check(
        &[("/bonuses", json!([clause("Phone", None, None, &[(0.9, 0.1), (0.9, 0.2)])]))],
        "quotes[1].terms.bonuses[0].tiers[1].level: found 0.9 after 0.9; write each level once, in rising order",
    );
    check(
        &[("/currency", json!({ "code": "kr", "rate": 1.0 }))],
        "quotes[1].terms.currency.code: found \"kr\"; write an ISO 4217 code",
    );
    let amounts = supplements(json!({ "per_hour": 4.0 }), json!({ "share": 0.0 }));
    check(
        &[("/prices/0/supplements", amounts.clone())],
        "quotes[1].terms.prices[0].supplements: found an amount an hour on a price that is not per hour",
    );
    check(
        &[("/prices/0/supplements", with(amounts, &[("/evening/hours", json!("late"))]))],
        "quotes[1].terms.prices[0].supplements.evening.hours: evening.hours: found \"late\"",
    );
    check(
        &[("/prices/0/per", json!("month")), ("/prices/0/volume_minimum", json!(5.0))],
        "quotes[1].terms.prices[0].volume_minimum: found volume_minimum on a fixed monthly price",
    );
}

// ---------------------------------------------------------------------------------------------------------
// Every number of a file
// ---------------------------------------------------------------------------------------------------------

/// Terms with every number there is.
fn with_every_number() -> Value {
    let band = json!({ "agreed": 10.0, "width": 0.1, "above_price": 3.0, "credit_per_missing": 1.0 });
    let tiered = with(
        per_contact(1.0),
        &[
            ("/tiers", tiers("marginal", &[(5.0, 1.0), (6.0, 2.0)])),
            ("/volume_minimum", json!(2.0)),
            ("/until_month", json!(9)),
            ("/supplements", supplements(json!({ "share": 0.2 }), json!({ "share": 1.0 }))),
        ],
    );
    let supplemented = with(
        price(json!({ "hour": { "logged_in": 0.1 } }), 1.0),
        &[("/supplements", supplements(json!({ "per_hour": 2.0 }), json!({ "per_hour": 4.0 })))],
    );
    let minutes = json!({ "minute": { "time": "talk", "chat": "elapsed", "billing_step_s": 60.0 } });
    let one = |bonus: &[(f64, f64)]| json!([clause("Phone", Some(0.04), Some(0.1), bonus)]);
    with(
        quote(&[
            tiered,
            with(price(minutes, 1.0), &[("/band", band)]),
            supplemented,
            per_fte(Some(0.5)),
            price(json!("month"), 1.0),
            price(json!({ "seat": { "given": 3.0 } }), 1.0),
        ]),
        &[
            ("/one_offs", json!([{ "month": 0, "amount": 5.0 }])),
            ("/bonuses", one(&[(0.9, 0.1), (0.95, 0.2)])),
            ("/credits", one(&[(0.8, 0.1), (0.7, 0.2)])),
            ("/currency", json!({ "code": "SEK", "rate": 1.1 })),
        ],
    )
}

fn numbers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Number(_) => found.push(at.to_owned()),
        Value::Array(entries) => {
            for (item, entry) in entries.iter().enumerate() {
                numbers(entry, &format!("{at}[{item}]"), found);
            }
        }
        Value::Object(entries) => {
            for (key, entry) in entries {
                numbers(entry, &format!("{at}.{key}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => (),
    }
}

fn places() -> Vec<Place> {
    let (quote, mut places) = (0, vec![Place::Terms(0), Place::OneOff { quote: 0, item: 0 }]);
    places.extend((0..6).map(|line| Place::Component { quote, line }));
    places.extend((0..2).map(|item| Place::Tier { quote, line: 0, item }));
    for line in [0, 2] {
        let classes = [HourClass::Evening, HourClass::Saturday, HourClass::Sunday, HourClass::Holiday];
        places.extend(classes.map(|class| Place::TermSupplement { quote, line, class }));
    }
    places.extend([Place::Band { quote, line: 1 }]);
    places.extend([Place::Bonus { quote, item: 0 }, Place::Credit { quote, item: 0 }]);
    for item in 0..2 {
        places.extend([Place::BonusTier { quote, clause: 0, item }]);
        places.extend([Place::CreditTier { quote, clause: 0, item }]);
    }
    places
}

// Every number in the file is reached by a path that prints as its place, and refused by that path when out of range.
#[test]
fn every_number_of_a_file_is_reached_and_checked_by_its_path() {
    let json = with_every_number();
    let draft: TermsDraft = serde_json::from_value(json.clone()).unwrap();
    assert!(Terms::read(0, &draft, &["Phone"]).is_ok());
    let mut wanted = Vec::new();
    numbers(&json, "quotes[0].terms", &mut wanted);
    let mut reached = Vec::new();
    for (place, field) in
        places().into_iter().flat_map(|place| Field::ALL.iter().map(move |field| (place, *field)))
    {
        let path = Path::new(place, field);
        let mut changed = draft.clone();
        let Some(number) = changed.number_mut(path) else { continue };
        *number = -9.25;
        let pointer =
            path.to_string().replace("quotes[0].terms", "").replace(['.', '['], "/").replace(']', "");
        let now = serde_json::to_value(&changed).unwrap();
        assert_eq!(now.pointer(&pointer), Some(&json!(-9.25)), "{path}");
        let problems = Terms::read(0, &changed, &["Phone"]).unwrap_err();
        assert!(problems.iter().any(|problem| problem.path == path), "{path}: {problems:?}");
        reached.push(path.to_string());
    }
    wanted.sort();
    reached.sort();
    assert_eq!(wanted, reached);
}

#[test]
fn texts_are_reached_by_their_paths() {
    let mut draft: TermsDraft = serde_json::from_value(with(
        with_every_number(),
        &[("/prices/0/channels", json!(["Phone", "Chat"]))],
    ))
    .unwrap();
    let mut text = |path| draft.text_mut(path).map(|text| text.clone());
    let component = Place::Component { quote: 0, line: 0 };
    assert_eq!(text(Path::item(component, Field::PriceChannels, 1)).as_deref(), Some("Chat"));
    let credit = Place::Credit { quote: 0, item: 0 };
    assert_eq!(text(Path::new(credit, Field::ClauseChannel)).as_deref(), Some("Phone"));
    let bonus = Place::Bonus { quote: 0, item: 0 };
    assert_eq!(text(Path::new(bonus, Field::ClauseChannel)).as_deref(), Some("Phone"));
    let evening = Place::TermSupplement { quote: 0, line: 0, class: HourClass::Evening };
    assert_eq!(text(Path::new(evening, Field::SupplementHours)).as_deref(), Some("18:00-21:00"));
    assert_eq!(text(Path::new(Place::Terms(0), Field::VendorCurrency)).as_deref(), Some("SEK"));
    assert_eq!(text(Path::new(Place::Terms(0), Field::Name)), None);
}

// ---------------------------------------------------------------------------------------------------------
// For any quote
// ---------------------------------------------------------------------------------------------------------

fn recomputed(basis: &Basis) -> f64 {
    basis.operands().iter().enumerate().fold(0.0, |before, (place, operand)| match operand.how {
        _ if place == 0 => operand.value,
        How::Times => before * operand.value,
        How::TimesOnePlus => before * (1.0 + operand.value),
        How::DividedBy => before / operand.value,
        How::DividedByRest => before / (1.0 - operand.value),
        How::Plus => before + operand.value,
        How::Less => before - operand.value,
    })
}

fn any_per() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!({ "contact": "answered" })),
        Just(json!({ "contact": "offered" })),
        Just(json!({ "minute": { "time": "talk", "chat": "attention", "billing_step_s": 60.0 } })),
        Just(json!({ "hour": { "logged_in": 0.12 } })),
        Just(
            json!({ "fte": { "hours_per_fte": 110.0, "billing_step": 0.5, "premium_above_contract": 0.5 } })
        ),
        Just(json!({ "seat": "present" })),
    ]
}

/// A price with tiers, a band, a volume minimum or none of them; its own prices are above the others'.
fn any_price() -> impl Strategy<Value = Value> {
    let volume = prop_oneof![
        Just((json!(null), json!(null), json!(null))),
        (0.0..3_000.0_f64).prop_map(|least| (json!(null), json!(null), json!(least))),
        (1.0..2_000.0_f64, any::<bool>()).prop_map(|(above, whole)| {
            let counting = if whole { "whole_volume" } else { "marginal" };
            (tiers(counting, &[(above, 2.0), (above * 2.0, 1.0)]), json!(null), json!(null))
        }),
        (1.0..2_000.0_f64, 0.0..1.0_f64).prop_map(|(agreed, width)| {
            let band = json!({
                "agreed": agreed, "width": width, "above_price": 2.0, "credit_per_missing": 1.5,
            });
            (json!(null), band, json!(null))
        }),
    ];
    let supplements =
        prop_oneof![Just(json!(null)), Just(supplements(json!({ "share": 0.25 }), json!({ "share": 1.0 }))),];
    (any_per(), 2.0..50.0_f64, volume, supplements).prop_map(
        |(per, each, (tiers, band, least), supplements)| {
            with(
                price(per, each),
                &[
                    ("/tiers", tiers),
                    ("/band", band),
                    ("/volume_minimum", least),
                    ("/supplements", supplements),
                ],
            )
        },
    )
}

fn any_quote() -> impl Strategy<Value = Value> {
    let prices = prop::collection::vec(any_price(), 1..4);
    let terms = (0.0..0.2_f64, 0.0..50_000.0_f64, 0.1..12.0_f64, 0.0..1.0_f64, 0.0..900.0_f64);
    (prices, terms).prop_map(|(prices, (index, minimum, rate, not_deductible, passed))| {
        with(
            quote(&prices),
            &[
                ("/index", json!(index)),
                ("/monthly_minimum", json!(minimum)),
                ("/currency", json!({ "code": "SEK", "rate": rate })),
                ("/vat_rate", json!(0.25)),
                ("/vat_not_deductible", json!(not_deductible)),
                ("/pass_through", json!(passed)),
            ],
        )
    })
}

fn any_work() -> impl Strategy<Value = MonthWork> {
    let slot = (
        prop::sample::select(vec![MONDAY_10, MONDAY_19, SUNDAY_12]),
        0.0..2_000.0_f64,
        0.0..=1.0_f64,
        0.0..500.0_f64,
    )
        .prop_map(|(at, offered, share, hours)| self::slot(at, offered, offered * share, hours));
    (prop::collection::vec(slot, 0..4), 0.0..=1.0_f64).prop_map(|(slots, level)| {
        let mut work = month(slots);
        work.channels[0].level = Share::new(level).unwrap();
        work
    })
}

const CLAUSES: [(&str, [(f64, f64); 2]); 2] =
    [("/credits", [(0.8, 0.05), (0.6, 0.2)]), ("/bonuses", [(0.9, 0.01), (0.95, 0.03)])];

fn with_clauses(quote: Value) -> Value {
    let clauses = CLAUSES.map(|(at, tiers)| (at, json!([clause("Phone", Some(0.04), Some(0.1), &tiers)])));
    with(quote, &clauses)
}

fn of(quote: &Value, work: &MonthWork, month: u16, contracted: f64) -> Invoice {
    read(quote).invoice(work, at(month), Some(&paid(contracted, contracted / 10.0)))
}

/// Prices and every other amount of money, times so much.
fn scaled(value: &mut Value, times: f64) {
    const MONEY: [&str; 5] =
        ["price", "above_price", "credit_per_missing", "monthly_minimum", "pass_through"];
    match value {
        Value::Array(entries) => entries.iter_mut().for_each(|entry| scaled(entry, times)),
        Value::Object(entries) => {
            for (key, entry) in entries.iter_mut() {
                match entry.as_f64() {
                    Some(amount) if MONEY.contains(&key.as_str()) => *entry = json!(amount * times),
                    _ => scaled(entry, times),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => (),
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256, rng_seed: RngSeed::Fixed(11), failure_persistence: None, ..Default::default()
    })]

    #[test]
    fn every_line_explains_itself_and_they_add_up(
        quote in any_quote(), work in any_work(), month in 1_u16..60, contracted in 0.0..2_000.0_f64,
    ) {
        let quote = with_clauses(quote);
        let found = of(&quote, &work, month, contracted);
        for line in &found.lines {
            prop_assert!(line.amount.value().is_finite());
            prop_assert_eq!(line.amount.value(), recomputed(&line.basis), "{:?}", line);
        }
        // The fee with VAT is all lines but what is passed through.
        let vat = 1.0 + 0.25 * quote["vat_not_deductible"].as_f64().unwrap();
        let fee: f64 = found.lines.iter()
            .filter(|line| line.kind != LineKind::PassThrough)
            .map(|line| line.amount.value())
            .sum();
        prop_assert!((fee - found.fee.value() * vat).abs() <= 1e-9 * fee.abs().max(1.0));
        // The minimum holds before bonus and credits.
        let rate = quote["currency"]["rate"].as_f64().unwrap();
        let minimum = quote["monthly_minimum"].as_f64().unwrap() * rate;
        prop_assert!(found.fee_after_minimum.value() >= minimum * (1.0 - 1e-12));
    }

    #[test]
    fn a_higher_price_never_lowers_the_invoice(
        quote in any_quote(), work in any_work(), month in 1_u16..60, more in 0.0..5.0_f64,
    ) {
        let dearer = with(quote.clone(), &[(
            "/prices/0/price", json!(quote["prices"][0]["price"].as_f64().unwrap() + more),
        )]);
        let (before, after) = (of(&quote, &work, month, 500.0), of(&dearer, &work, month, 500.0));
        let (before, after) = (total(&before.lines).value(), total(&after.lines).value());
        prop_assert!(after >= before - 1e-9 * before.abs(), "{before} {after}");
    }

    #[test]
    fn twice_the_money_is_twice_the_invoice(
        quote in any_quote(), work in any_work(), month in 1_u16..60, contracted in 0.0..2_000.0_f64,
    ) {
        let quote = with_clauses(quote);
        let mut doubled = quote.clone();
        scaled(&mut doubled, 2.0);
        let once = total(&of(&quote, &work, month, contracted).lines).value();
        let twice = total(&of(&doubled, &work, month, contracted).lines).value();
        prop_assert!((twice - 2.0 * once).abs() <= 1e-9 * once.abs().max(1.0), "{once} {twice}");
    }
}
