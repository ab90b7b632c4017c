//! What a month's target takes: 336 half-hours of different loads, with up to 180 agents, to 80 % within 20 s.
//!
//! `cargo bench -p punnus-engine --bench pooled`

#![allow(missing_docs, clippy::expect_used, reason = "a measurement")]

use criterion::{Criterion, criterion_group, criterion_main};
use punnus_engine::calendar::DayType;
use punnus_engine::pooled_target::{Scope, Slot, staff};
use punnus_engine::queueing::{Erlangs, Patience, Requirement, ServiceDefinition, required};
use punnus_engine::units::{Contacts, HourlyRate, Seconds, Share};
use std::hint::black_box;
use std::num::NonZeroU32;

/// Two humps a day, the weekend lower and dearer, evenings too; no load twice.
fn week(handle_time: Seconds, patience: Patience, wanted: &Requirement) -> Vec<Slot> {
    let hump = |hour: f64, middle: f64| 1.0 / (1.0 + (hour - middle) * (hour - middle) / 6.0);
    let heights = [1.0, 0.93, 0.9, 0.88, 0.85, 0.4, 0.3];
    let days = DayType::ALL.iter().zip(heights);
    days.flat_map(|(day, height)| (0_u32..48).map(move |slot| (*day, height, f64::from(slot) / 2.0)))
        .map(|(day, height, hour)| {
            let load = 185.0 * height * (0.02 + hump(hour, 10.0) + 0.8 * hump(hour, 14.5)) / 1.3;
            let load = Erlangs::new(load).expect("a load");
            let evening = if (8.0..18.0).contains(&hour) { 1.0 } else { 1.15 };
            let pay = 15.0 * evening * if height < 0.5 { 1.4 } else { 1.0 };
            Slot {
                day,
                dates: 4,
                load,
                contacts: Contacts::new(load.value() * 1800.0 / handle_time.value()).expect("contacts"),
                required: required(load, handle_time, patience, wanted),
                pay: HourlyRate::new(pay).expect("pay"),
            }
        })
        .collect()
}

fn pooled(criterion: &mut Criterion) {
    let handle_time = Seconds::new(300.0).expect("seconds");
    let mean = |seconds| Patience::Mean(Seconds::new(seconds).expect("seconds"));
    for (name, patience, definition, limit) in [
        ("erlang c", Patience::Unlimited, ServiceDefinition::OfOffered, None),
        ("erlang a, 2 min", mean(120.0), ServiceDefinition::OfOffered, None),
        ("erlang a, 5 min", mean(300.0), ServiceDefinition::OfOffered, None),
        ("erlang a, 5 min, of answered", mean(300.0), ServiceDefinition::OfAnswered, Share::new(0.05)),
    ] {
        let wanted = Requirement {
            target: Share::new(0.8).expect("a share"),
            definition,
            within: Seconds::new(20.0).expect("seconds"),
            occupancy_cap: Share::ALL,
            abandonment_limit: limit,
            minimum: 1,
            per_agent: NonZeroU32::MIN,
        };
        let week = week(handle_time, patience, &wanted);
        let alone: u32 = week.iter().map(|slot| slot.required).sum();
        for (scope, over) in [(Scope::Day, "days"), (Scope::Month, "the month")] {
            let found = staff(&week, handle_time, patience, &wanted, scope);
            let together: u32 = found.agents.iter().sum();
            let name = format!("{name}, over {over}: {alone} agents become {together}");
            criterion.bench_function(&name, |bencher| {
                bencher.iter(|| black_box(staff(black_box(&week), handle_time, patience, &wanted, scope)));
            });
        }
    }
}

criterion_group!(benches, pooled);
criterion_main!(benches);
