//! What a week of staffing takes: 336 half-hours of different loads, with up to 180 agents, to 80 % within 20 s.
//!
//! `cargo bench -p punnus-engine`

#![allow(missing_docs, clippy::expect_used, reason = "a measurement")]

use criterion::{Criterion, criterion_group, criterion_main};
use punnus_engine::queueing::{
    Erlangs, Patience, Requirement, ServiceDefinition, StaffTable, performance, required,
};
use punnus_engine::units::{Seconds, Share};
use std::hint::black_box;
use std::num::NonZeroU32;

/// Two humps a day, the weekend lower; no load twice; the largest takes 180 agents without patience.
fn week() -> Vec<Erlangs> {
    let hump = |hour: f64, middle: f64| 1.0 / (1.0 + (hour - middle) * (hour - middle) / 6.0);
    (0_u32..336)
        .map(|slot| {
            let (day, hour) = (slot / 48, f64::from(slot % 48) / 2.0);
            let height = [1.0, 0.93, 0.9, 0.88, 0.85, 0.4, 0.3].get(day as usize).copied().unwrap_or(1.0);
            let load = 185.0 * height * (0.02 + hump(hour, 10.0) + 0.8 * hump(hour, 14.5)) / 1.3;
            Erlangs::new(load).expect("a load")
        })
        .collect()
}

fn requirement(definition: ServiceDefinition) -> Requirement {
    Requirement {
        target: Share::new(0.8).expect("a share"),
        definition,
        within: Seconds::new(20.0).expect("seconds"),
        occupancy_cap: Share::ALL,
        abandonment_limit: None,
        minimum: 1,
        per_agent: NonZeroU32::MIN,
    }
}

fn staffing(criterion: &mut Criterion) {
    let week = week();
    let handle_time = Seconds::new(300.0).expect("seconds");
    let mean = |seconds| Patience::Mean(Seconds::new(seconds).expect("seconds"));
    let cases = [
        ("erlang c", Patience::Unlimited, ServiceDefinition::OfOffered),
        ("erlang a, 2 min", mean(120.0), ServiceDefinition::OfOffered),
        ("erlang a, 5 min", mean(300.0), ServiceDefinition::OfOffered),
        ("erlang a, 5 min, of answered", mean(300.0), ServiceDefinition::OfAnswered),
        ("erlang a, 30 min", mean(1_800.0), ServiceDefinition::OfOffered),
    ];
    for (name, patience, definition) in cases {
        let wanted = requirement(definition);
        let most = week.iter().map(|load| required(*load, handle_time, patience, &wanted)).max();
        let mut group = criterion.benchmark_group(format!("{name}, up to {} agents", most.unwrap_or(0)));
        group.bench_function("required", |bencher| {
            bencher.iter(|| {
                let each = week.iter().map(|load| required(*load, handle_time, patience, &wanted));
                black_box(each.map(u64::from).sum::<u64>())
            });
        });
        group.bench_function("new table", |bencher| {
            bencher.iter(|| {
                let mut table = StaffTable::new(handle_time, patience, &wanted);
                black_box(week.iter().map(|load| u64::from(table.required(*load))).sum::<u64>())
            });
        });
        group.bench_function("table of last week", |bencher| {
            let mut table = StaffTable::new(handle_time, patience, &wanted);
            bencher.iter(|| black_box(week.iter().map(|load| u64::from(table.required(*load))).sum::<u64>()));
        });
        group.bench_function("service given", |bencher| {
            bencher.iter(|| {
                let each =
                    week.iter().map(|load| performance(150, *load, handle_time, patience, wanted.within));
                black_box(each.flatten().map(|met| met.service_level(definition).value()).sum::<f64>())
            });
        });
        group.finish();
    }
}

criterion_group!(benches, staffing);
criterion_main!(benches);
