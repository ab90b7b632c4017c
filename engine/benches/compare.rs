//! What an edit waits for: check and compare, on the largest scenario meant (3 channels, 5 options, 36 months).
//!
//! `cargo bench -p punnus-engine --bench compare`; `benches/engine-wasm.mjs` measures the same in WebAssembly.

#![allow(missing_docs, clippy::expect_used, reason = "a measurement")]

use criterion::{Criterion, criterion_group, criterion_main};
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::{check, compare};
use std::hint::black_box;

fn comparing(criterion: &mut Criterion) {
    let draft: ScenarioDraft =
        serde_json::from_str(include_str!("../../benches/largest.json")).expect("a scenario");
    let scenario = check(&draft).expect("one that makes sense");
    let mut group = criterion.benchmark_group("largest");
    group.bench_function("check", |bencher| bencher.iter(|| black_box(check(black_box(&draft)))));
    group.bench_function("compare", |bencher| bencher.iter(|| black_box(compare(black_box(&scenario)))));
    group.finish();
}

criterion_group!(benches, comparing);
criterion_main!(benches);
