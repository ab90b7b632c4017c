//! What a week of staffing takes: 336 half-hours of different loads, with up to 180 agents, to 80 % within 20 s.
//!
//! `cargo bench -p punnus-engine --bench staffing`; `benches/engine-wasm.mjs` runs the same loops in WebAssembly.

#![allow(missing_docs, clippy::expect_used, reason = "a measurement")]

mod week;

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use week::{CASES, Week};

fn staffing(criterion: &mut Criterion) {
    for case in CASES {
        let mut week = Week::of(case).expect("a week");
        let mut group = criterion.benchmark_group(format!("{}, up to {} agents", case.0, week.most()));
        group.bench_function("required", |bencher| bencher.iter(|| black_box(week.required())));
        group.bench_function("new table", |bencher| bencher.iter(|| black_box(week.new_table())));
        group.bench_function("table of last week", |bencher| {
            bencher.iter(|| black_box(week.table_of_last_week()));
        });
        group.bench_function("service given", |bencher| bencher.iter(|| black_box(week.service_given())));
        group.finish();
    }
}

criterion_group!(benches, staffing);
criterion_main!(benches);
