//! The engine in WebAssembly, for Node: what `tests/wasm` compares with the native engine, and what
//! `benches/engine-wasm.mjs` measures. The page has the engine built in and needs none of this.
//!
//! Texts in and out are JSON; numbers in them are written with the fewest digits that give the same bits back.

#[path = "../../benches/week/mod.rs"]
mod week;

use punnus_engine::draft::ScenarioDraft;
use punnus_engine::queueing::{
    self, Erlangs, Overloaded, Patience, Performance, Requirement, ServiceDefinition,
};
use punnus_engine::shift_plan::{self, ShiftPlanDraft};
use punnus_engine::units::{Seconds, Share};
use punnus_engine::{Comparison, Past, compare_after, hour_price};
use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;
use std::ops::ControlFlow;
use wasm_bindgen::prelude::wasm_bindgen;
use week::{CASES, Week};

fn json<T: Serialize>(result: &T) -> Result<String, String> {
    serde_json::to_string_pretty(result).map_err(|error| error.to_string())
}

fn lines<T: ToString>(problems: &[T]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What `cargo run -p punnus-engine --example compare` prints for a scenario.
///
/// # Errors
/// What is wrong with the scenario, a line each.
#[wasm_bindgen]
pub fn compare(scenario: &str) -> Result<String, String> {
    Question::read(scenario)?.answered()
}

/// What `cargo run -p punnus-engine --example shift_plan` prints for a task.
///
/// # Errors
/// What is wrong with the task, a line each, or why there is no plan.
#[wasm_bindgen]
pub fn shift_plan(task: &str) -> Result<String, String> {
    let draft: ShiftPlanDraft = serde_json::from_str(task).map_err(|error| error.to_string())?;
    let task = shift_plan::check(&draft).map_err(|problems| lines(&problems))?;
    json(&shift_plan::plan(&task, |_, _| ControlFlow::Continue(())).map_err(|none| none.to_string())?)
}

/// A queue as the rows of exact vectors describe it; what else a row has is for who asked.
#[derive(Debug, Clone, Copy, Deserialize)]
struct Row {
    erlangs: f64,
    aht_s: f64,
    patience_s: Option<f64>,
    answer_within_s: f64,
    #[serde(default)]
    agents: u32,
    #[serde(default)]
    target: f64,
    #[serde(default)]
    definition: ServiceDefinition,
}

/// A row whose values are quantities.
struct Queue {
    load: Erlangs,
    handle_time: Seconds,
    patience: Patience,
    within: Seconds,
    target: Share,
}

impl Row {
    fn read(row: &str) -> Result<(Self, Queue), String> {
        let row: Self = serde_json::from_str(row).map_err(|error| error.to_string())?;
        let queue = row.queue().ok_or_else(|| format!("no such queue: {row:?}"))?;
        Ok((row, queue))
    }

    fn queue(&self) -> Option<Queue> {
        let patience = match self.patience_s {
            None => Patience::Unlimited,
            Some(mean) => Patience::Mean(Seconds::new(mean)?),
        };
        Some(Queue {
            load: Erlangs::new(self.erlangs)?,
            handle_time: Seconds::new(self.aht_s)?,
            patience,
            within: Seconds::new(self.answer_within_s)?,
            target: Share::new(self.target)?,
        })
    }
}

/// What so many agents give: the figures of the vectors, by their names.
#[derive(Serialize)]
struct Figures {
    p_wait: Share,
    p_abandon: Share,
    served_in_t: Share,
    abandoned_in_t: Share,
    sl_of_offered: Share,
    sl_of_answered: Share,
    sl_short_abandons_excluded: Share,
    sl_short_abandons_met: Share,
    mean_wait_s: f64,
    occupancy: Share,
}

impl From<Performance> for Figures {
    fn from(met: Performance) -> Self {
        Self {
            p_wait: met.p_wait(),
            p_abandon: met.abandoned(),
            served_in_t: met.answered_within(),
            abandoned_in_t: met.abandoned_within(),
            sl_of_offered: met.service_level(ServiceDefinition::OfOffered),
            sl_of_answered: met.service_level(ServiceDefinition::OfAnswered),
            sl_short_abandons_excluded: met.service_level(ServiceDefinition::ShortAbandonsExcluded),
            sl_short_abandons_met: met.service_level(ServiceDefinition::ShortAbandonsMet),
            mean_wait_s: met.mean_wait_s(),
            occupancy: met.occupancy(),
        }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Met {
    Settled(Box<Figures>),
    Overloaded(Overloaded),
}

/// What a row's agents give; `{"agents_missing": …}` if its queue grows without limit.
///
/// # Errors
/// Why the row is none.
#[wasm_bindgen]
pub fn queueing(row: &str) -> Result<String, String> {
    let (row, queue) = Row::read(row)?;
    let met = queueing::performance(row.agents, queue.load, queue.handle_time, queue.patience, queue.within);
    json(&match met {
        Ok(met) => Met::Settled(Box::new(met.into())),
        Err(overloaded) => Met::Overloaded(overloaded),
    })
}

/// The fewest agents who reach a row's target, by nothing but its service level.
///
/// # Errors
/// Why the row is none.
#[wasm_bindgen]
pub fn required(row: &str) -> Result<u32, String> {
    let (row, queue) = Row::read(row)?;
    let requirement = Requirement {
        target: queue.target,
        definition: row.definition,
        within: queue.within,
        occupancy_cap: Share::ALL,
        abandonment_limit: None,
        minimum: 1,
        per_agent: NonZeroU32::MIN,
    };
    Ok(queueing::required(queue.load, queue.handle_time, queue.patience, &requirement))
}

/// A scenario to be answered again and again, as the page answers each edit.
#[wasm_bindgen]
pub struct Question(ScenarioDraft);

#[wasm_bindgen]
impl Question {
    /// Reads a scenario.
    ///
    /// # Errors
    /// Where it is none.
    pub fn read(scenario: &str) -> Result<Question, String> {
        serde_json::from_str(scenario).map(Self).map_err(|error| error.to_string())
    }

    /// Checks it alone, and answers the months it has.
    ///
    /// # Errors
    /// What is wrong, a line each.
    pub fn checked(&self) -> Result<u16, String> {
        self.scenario().map(|scenario| scenario.horizon)
    }

    /// Checks and compares, what an edit waits for; answers the cheapest option's present value.
    ///
    /// # Errors
    /// What is wrong, a line each.
    pub fn compared(&self) -> Result<f64, String> {
        Ok(cheapest(&punnus_engine::compare(&self.scenario()?)))
    }

    /// Checks and compares; the comparison as JSON.
    ///
    /// # Errors
    /// What is wrong, a line each.
    pub fn answered(&self) -> Result<String, String> {
        json(&punnus_engine::compare(&self.scenario()?))
    }

    /// Checks and prices every half-hour of the first month's week: of a quote by its place, or of the own team;
    /// answers what the month costs.
    ///
    /// # Errors
    /// What is wrong, a line each, or why there are no prices.
    pub fn priced(&self, quote: Option<usize>) -> Result<f64, String> {
        let prices = hour_price::hour_prices(&self.scenario()?, quote, 1);
        prices.map(|prices| prices.cost.value()).map_err(|none| none.to_string())
    }

    fn scenario(&self) -> Result<punnus_engine::Scenario, String> {
        punnus_engine::check(&self.0).map_err(|problems| lines(&problems))
    }
}

/// A scenario of which one thing is changed again and again, as a person changes it, and what was worked out for the
/// answer before.
#[wasm_bindgen]
pub struct Edits {
    draft: ScenarioDraft,
    past: Past,
    done: u32,
}

#[wasm_bindgen]
impl Edits {
    /// Reads a scenario.
    ///
    /// # Errors
    /// Where it is none.
    pub fn read(scenario: &str) -> Result<Edits, String> {
        let Question(draft) = Question::read(scenario)?;
        Ok(Self { draft, past: Past::default(), done: 0 })
    }

    /// Another price of the first quote.
    ///
    /// # Errors
    /// What is wrong, a line each.
    pub fn price(&mut self) -> Result<f64, String> {
        self.edit(|draft, by| {
            let quotes = draft.quotes.iter_mut().take(1);
            quotes.flat_map(|quote| &mut quote.terms.prices).take(1).for_each(|price| price.price *= by);
        })
    }

    /// Other pay of the own team.
    ///
    /// # Errors
    /// What is wrong, a line each.
    pub fn pay(&mut self) -> Result<f64, String> {
        self.edit(|draft, by| draft.in_house.hourly_pay *= by)
    }

    /// Another start of the first quote.
    ///
    /// # Errors
    /// What is wrong, a line each.
    pub fn start(&mut self) -> Result<f64, String> {
        self.edit(|draft, by| {
            let ramps = draft.quotes.iter_mut().take(1).map(|quote| &mut quote.ramp);
            ramps.flat_map(|ramp| &mut ramp.handle_time).take(1).for_each(|factor| *factor *= by);
        })
    }

    /// Another volume of the first channel.
    ///
    /// # Errors
    /// What is wrong, a line each.
    pub fn volume(&mut self) -> Result<f64, String> {
        self.edit(|draft, by| {
            draft.channels.iter_mut().take(1).for_each(|channel| channel.contacts_per_month *= by);
        })
    }

    /// Changes the scenario as it is read by a factor that is never the one before; checks, compares, and answers the
    /// cheapest option's present value.
    fn edit(&mut self, change: impl FnOnce(&mut ScenarioDraft, f64)) -> Result<f64, String> {
        self.done += 1;
        let mut draft = self.draft.clone();
        change(&mut draft, 1.0 + f64::from(self.done % 1_000) * 1e-4);
        let scenario = punnus_engine::check(&draft).map_err(|problems| lines(&problems))?;
        Ok(cheapest(&compare_after(&mut self.past, &scenario)))
    }
}

fn cheapest(comparison: &Comparison) -> f64 {
    comparison.options.iter().map(|option| option.present_value.value()).fold(f64::INFINITY, f64::min)
}

/// The loops of `engine/benches/staffing.rs` for one of its cases.
#[wasm_bindgen]
pub struct Loops(&'static str, Week);

#[wasm_bindgen]
impl Loops {
    /// The loops of a case by its place; none after the last.
    #[must_use]
    pub fn of(case: usize) -> Option<Loops> {
        let case = *CASES.get(case)?;
        Some(Self(case.0, Week::of(case)?))
    }

    /// What the case is called.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}, up to {} agents", self.0, self.1.most())
    }

    /// Each half-hour searched on its own.
    #[must_use]
    pub fn required(&self) -> u32 {
        self.1.required()
    }

    /// By a table that is empty at first.
    #[must_use]
    pub fn new_table(&self) -> u32 {
        self.1.new_table()
    }

    /// By the table that is left from the last time.
    #[must_use]
    pub fn table_of_last_week(&mut self) -> u32 {
        self.1.table_of_last_week()
    }

    /// The service that always the same agents give.
    #[must_use]
    pub fn service_given(&self) -> f64 {
        self.1.service_given()
    }
}
