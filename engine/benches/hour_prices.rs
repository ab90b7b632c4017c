//! What the prices of all hours of a month take: phone, chat and e-mail.
//!
//! `cargo bench -p punnus-engine --bench hour_prices`

#![allow(missing_docs, clippy::expect_used, clippy::indexing_slicing, reason = "a measurement")]

use criterion::{Criterion, criterion_group, criterion_main};
use punnus_engine::hour_price::hour_prices;
use punnus_engine::{Scenario, check};
use serde_json::{Value, json};
use std::hint::black_box;

/// The example with evenings and Saturdays, chat and e-mail; some who meet a closed door write.
fn scenario() -> Scenario {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    let text = std::fs::read_to_string(path).expect("the example");
    let mut scenario: Value = serde_json::from_str(&text).expect("JSON");
    let mut phone = scenario["channels"][0].clone();
    phone["contacts_per_month"] = json!(9_800);
    phone["profile"] = json!({ "template": "evenings" });
    phone["opening"] = json!(["8-20", "8-20", "8-20", "8-20", "8-18", "10-16", "", ""]);
    phone["closed_door"]["returns"] = json!(0.6);
    phone["closed_door"]["turns"] = json!({ "to": "E-mail", "share": 0.2 });
    let mut chat = phone.clone();
    chat["name"] = json!("Chat");
    chat["kind"] = json!({ "chat": { "at_once": 2, "overhead": 0.3 } });
    chat["opening"] = json!(["8-21", "8-21", "8-21", "8-21", "8-20", "10-18", "12-18", "12-18"]);
    let mut mail = phone.clone();
    mail["name"] = json!("E-mail");
    mail["kind"] = json!({ "deferred": { "target": 0.9, "within_h": 8, "clock": "opening" } });
    mail["contacts_per_month"] = json!(7_600);
    mail["profile"] = json!({ "template": "round_the_clock" });
    (mail["service"], mail["closed_door"]) = (Value::Null, Value::Null);
    mail["counted"] = json!("all_hours");
    scenario["channels"] = json!([phone, chat, mail]);
    let draft = serde_json::from_value(scenario).expect("a scenario");
    check(&draft).expect("a scenario that makes sense")
}

fn prices(criterion: &mut Criterion) {
    let scenario = scenario();
    for (name, quote) in [("own team", None), ("a quote", Some(1))] {
        criterion.bench_function(name, |bench| {
            bench.iter(|| black_box(hour_prices(black_box(&scenario), quote, 5)));
        });
    }
}

criterion_group!(benches, prices);
criterion_main!(benches);
