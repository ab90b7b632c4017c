//! A week of staffing to measure: 336 half-hours of different loads, with up to 180 agents, to 80 % within 20 s.
//! The loops over it are shared by `benches/staffing.rs`, natively, and by `engine/wasm`, in WebAssembly.

use punnus_engine::queueing::{
    Erlangs, Patience, Requirement, ServiceDefinition, StaffTable, performance, required,
};
use punnus_engine::units::{Seconds, Share};
use std::num::NonZeroU32;

/// What is measured: a name, mean patience in seconds if it is limited, and what the service is measured by.
pub const CASES: [(&str, Option<f64>, ServiceDefinition); 5] = [
    ("erlang c", None, ServiceDefinition::OfOffered),
    ("erlang a, 2 min", Some(120.0), ServiceDefinition::OfOffered),
    ("erlang a, 5 min", Some(300.0), ServiceDefinition::OfOffered),
    ("erlang a, 5 min, of answered", Some(300.0), ServiceDefinition::OfAnswered),
    ("erlang a, 30 min", Some(1_800.0), ServiceDefinition::OfOffered),
];

/// Present in every half-hour where the service given is asked for.
const PRESENT: u32 = 150;

/// A case with its loads. Each loop answers a sum, so that none of it may be left out.
pub struct Week {
    loads: Vec<Erlangs>,
    handle_time: Seconds,
    patience: Patience,
    wanted: Requirement,
    last: StaffTable,
}

impl Week {
    /// The week of one of the [`CASES`].
    pub fn of((_, patience_s, definition): (&str, Option<f64>, ServiceDefinition)) -> Option<Self> {
        let handle_time = Seconds::new(300.0)?;
        let patience = match patience_s {
            None => Patience::Unlimited,
            Some(mean) => Patience::Mean(Seconds::new(mean)?),
        };
        let wanted = Requirement {
            target: Share::new(0.8)?,
            definition,
            within: Seconds::new(20.0)?,
            occupancy_cap: Share::ALL,
            abandonment_limit: None,
            minimum: 1,
            per_agent: NonZeroU32::MIN,
        };
        let last = StaffTable::new(handle_time, patience, &wanted);
        Some(Self { loads: loads()?, handle_time, patience, wanted, last })
    }

    /// The most agents that any half-hour takes.
    pub fn most(&self) -> u32 {
        self.each_required().max().unwrap_or(0)
    }

    /// Each half-hour searched on its own.
    pub fn required(&self) -> u32 {
        self.each_required().sum()
    }

    fn each_required(&self) -> impl Iterator<Item = u32> {
        self.loads.iter().map(|load| required(*load, self.handle_time, self.patience, &self.wanted))
    }

    /// By a table that is empty at first.
    pub fn new_table(&self) -> u32 {
        let mut table = StaffTable::new(self.handle_time, self.patience, &self.wanted);
        self.loads.iter().map(|load| table.required(*load)).sum()
    }

    /// By the table that is left from the last time.
    pub fn table_of_last_week(&mut self) -> u32 {
        self.loads.iter().map(|load| self.last.required(*load)).sum()
    }

    /// The service that always the same agents give, where it settles.
    pub fn service_given(&self) -> f64 {
        let of =
            |load: &Erlangs| performance(PRESENT, *load, self.handle_time, self.patience, self.wanted.within);
        let levels = self.loads.iter().map(of);
        levels.flatten().map(|met| met.service_level(self.wanted.definition).value()).sum()
    }
}

/// Two humps a day, the weekend lower; no load twice; the largest takes 180 agents without patience.
fn loads() -> Option<Vec<Erlangs>> {
    let hump = |hour: f64, middle: f64| 1.0 / (1.0 + (hour - middle) * (hour - middle) / 6.0);
    (0_u32..336)
        .map(|slot| {
            let (day, hour) = (slot / 48, f64::from(slot % 48) / 2.0);
            let height = [1.0, 0.93, 0.9, 0.88, 0.85, 0.4, 0.3].get(day as usize).copied().unwrap_or(1.0);
            Erlangs::new(185.0 * height * (0.02 + hump(hour, 10.0) + 0.8 * hump(hour, 14.5)) / 1.3)
        })
        .collect()
}
