//! The five steps of inputs and the answer: what connects components to the state.

pub mod answer;
pub mod assumptions;
pub mod begin;
pub mod by_month;
pub mod call_log;
pub mod contacts;
pub mod cost;
mod fields;
pub mod given;
pub mod leaving;
mod lists;
pub mod meeting;
mod prices;
pub mod quotes;
pub mod ramp;
mod scorecard;
pub mod service;
pub mod shifts;
pub mod start;
mod supplements;
mod tables;
pub mod team;
pub mod units;
pub mod unsaid;
pub mod week;
mod why;

pub use fields::Fields;

use crate::state::State;
use gloo::timers::callback::Timeout;
use punnus_engine::fields::{Field, Path, Place};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What every step of inputs needs.
#[derive(Properties, PartialEq, Clone)]
pub struct StepProps {
    /// What the page knows, and the way to change it.
    pub state: UseReducerHandle<State>,
}

/// What a part of a step needs that belongs to a channel or a quote.
#[derive(Properties, PartialEq, Clone)]
pub struct ItemProps {
    /// What the page knows, and the way to change it.
    pub state: UseReducerHandle<State>,
    /// Its place in the draft.
    pub item: usize,
}

/// Where the focus goes after a click.
#[derive(Clone)]
enum Focus {
    /// To a value, which may not be there yet.
    Value(Path),
    /// To an element by its id.
    Element(String),
}

/// Moves the focus once the page shows what has just happened.
fn focus_soon(focus: Focus) {
    Timeout::new(0, move || match &focus {
        Focus::Value(path) => answer::go_to_field(*path),
        Focus::Element(id) => {
            let found = gloo::utils::document().get_element_by_id(id);
            if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
                // Fails only for elements that cannot take the focus.
                let _ = element.focus();
            }
        }
    })
    .forget();
}

/// The id of a field's control: its path, in characters that links and styles take.
#[must_use]
pub fn field_id(path: Path) -> String {
    path.to_string().chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect()
}

/// The id of the step that holds a value.
#[must_use]
pub const fn step_of(path: Path) -> &'static str {
    match (path.place, path.field) {
        (Place::Scenario, Field::Horizon | Field::DiscountRate | Field::TrialMonths)
        | (Place::Ramp(_) | Place::OwnSide(_) | Place::OwnOneOff { .. }, _)
        | (Place::Agreement(_), Field::Handover) => RAMP,
        (Place::Scenario, Field::Baseline) => TEAM,
        (Place::Scenario, Field::Quotes | Field::Scorecard) => QUOTES,
        (Place::Channel(_), Field::OpeningWanted | Field::LostValue | Field::Service)
        | (Place::Service(_) | Place::Deferred(_), _) => SERVICE,
        (place, _) => step_of_place(place),
    }
}

const CONTACTS: &str = "step-contacts";
const TEAM: &str = "step-team";
const QUOTES: &str = "step-quotes";
const SERVICE: &str = "step-service";
const RAMP: &str = "step-ramp";

const fn step_of_place(place: Place) -> &'static str {
    match place {
        Place::Scenario
        | Place::Channel(_)
        | Place::Campaign { .. }
        | Place::ClosedDoor(_)
        | Place::Turns(_)
        | Place::Chat(_) => CONTACTS,
        Place::Service(_) | Place::Deferred(_) => SERVICE,
        Place::InHouse
        | Place::Supplement(_)
        | Place::NewHires
        | Place::Avoidable
        | Place::Today
        | Place::TopDown
        | Place::Beside
        | Place::Experts => TEAM,
        Place::Quote(_)
        | Place::Criterion(_)
        | Place::Offer { .. }
        | Place::Desk(_)
        | Place::Terms(_)
        | Place::Component { .. }
        | Place::TermSupplement { .. }
        | Place::Tier { .. }
        | Place::Band { .. }
        | Place::OneOff { .. }
        | Place::Bonus { .. }
        | Place::BonusTier { .. }
        | Place::Credit { .. }
        | Place::CreditTier { .. }
        | Place::Agreement(_)
        | Place::Scope(_)
        | Place::Overflow(_)
        | Place::EarlyExit(_) => QUOTES,
        Place::OwnSide(_) | Place::OwnOneOff { .. } | Place::Ramp(_) => RAMP,
    }
}

/// The id of the part of a step that holds a value, if it is a part that opens: a channel or a quote.
#[must_use]
pub fn item_of(path: Path) -> Option<String> {
    let step = step_of(path);
    let part = |item: usize| format!("{step}-{item}");
    match step {
        CONTACTS => path.place.channel().map(part),
        QUOTES | RAMP => path.place.quote().map(part),
        _ => None,
    }
}
