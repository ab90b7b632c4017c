//! The five steps of inputs and the answer: what connects components to the state.

mod answer;
mod assumptions;
pub mod begin;
mod by_month;
mod call_log;
mod contacts;
mod cost;
mod fields;
pub mod files;
mod given;
mod keep;
mod leaving;
mod lists;
mod meeting;
mod more;
pub mod notices;
mod part;
mod prices;
mod quotes;
mod ramp;
mod scorecard;
mod service;
mod share;
mod shifts;
mod start;
mod supplements;
mod tables;
mod team;
mod units;
mod unsaid;
mod week;
mod why;

pub use part::{Rest, Step, View, What, part};

use crate::components::step;
use crate::state::{State, Wrong};
use fields::Fields;
use gloo::timers::callback::Timeout;
use part::Cx;
use punnus_engine::fields::{Field, Path, Place};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

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
    Timeout::new(0, move || match focus {
        Focus::Value(path) => answer::go_to_field(path),
        Focus::Element(id) => focus_on(id, 10),
    })
    .forget();
}

/// What has just been opened is not there yet: looks again a little later.
fn focus_on(id: String, tries: u32) {
    let found = gloo::utils::document().get_element_by_id(&id);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for elements that cannot take the focus.
        let _ = element.focus();
    } else if tries > 0 {
        Timeout::new(20, move || focus_on(id, tries - 1)).forget();
    }
}

/// Opens what may be shared, and goes there.
pub fn go_to_share() {
    if let Some(keep) = gloo::utils::document().get_element_by_id(keep::ID) {
        answer::open(&keep);
    }
    focus_soon(Focus::Element(share::TITLE_ID.to_owned()));
}

/// The id of a field's control: its path, in characters that links and styles take.
#[must_use]
pub fn field_id(path: Path) -> String {
    path.to_string().chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect()
}

/// The step that holds a value.
#[must_use]
const fn step_of(path: Path) -> Step {
    match (path.place, path.field) {
        (Place::Scenario, Field::Horizon | Field::DiscountRate | Field::TrialMonths)
        | (Place::Ramp(_) | Place::OwnSide(_) | Place::OwnOneOff { .. }, _)
        | (Place::Agreement(_), Field::Handover) => Step::Ramp,
        (Place::Scenario, Field::Baseline) => Step::Team,
        (Place::Scenario, Field::Quotes | Field::Scorecard) => Step::Quotes,
        (Place::Channel(_), Field::OpeningWanted | Field::LostValue | Field::Service)
        | (Place::Service(_) | Place::Deferred(_), _) => Step::Service,
        (place, _) => step_of_place(place),
    }
}

const fn step_of_place(place: Place) -> Step {
    match place {
        Place::Scenario
        | Place::Channel(_)
        | Place::Campaign { .. }
        | Place::ClosedDoor(_)
        | Place::Turns(_)
        | Place::Chat(_) => Step::Contacts,
        Place::Service(_) | Place::Deferred(_) => Step::Service,
        Place::InHouse
        | Place::Supplement(_)
        | Place::NewHires
        | Place::Avoidable
        | Place::Today
        | Place::TopDown
        | Place::Beside
        | Place::Experts
        | Place::Better => Step::Team,
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
        | Place::EarlyExit(_) => Step::Quotes,
        Place::OwnSide(_) | Place::OwnOneOff { .. } | Place::Ramp(_) => Step::Ramp,
    }
}

/// The id of the part of a step that holds a value, if it is a part that opens: a channel or a quote.
#[must_use]
fn item_of(path: Path) -> Option<String> {
    let step = step_of(path);
    let item = match step {
        Step::Contacts => path.place.channel()?,
        Step::Quotes | Step::Ramp => path.place.quote()?,
        Step::Team | Step::Service => return None,
    };
    Some(item_id(step, item))
}

/// The id of a channel or a quote within a step.
fn item_id(step: Step, item: usize) -> String {
    format!("{}-{item}", step.id())
}

/// How many values of a step are to be mended, of those asked about.
fn to_mend(state: &State, step: Step, asked: impl Fn(Path) -> bool) -> usize {
    state.wrong().iter().map(Wrong::path).filter(|path| step_of(*path) == step && asked(*path)).count()
}

/// A step with its title, and what it comes to.
fn step(cx: &Cx<'_>, step: Step, title: String, summary: String) -> Html {
    let state = &cx.view.state;
    let step_drawn = step::Step {
        id: step.id(),
        number: step.number(),
        title,
        summary,
        to_mend: to_mend(state, step, |_| true),
        changed: state.changed().iter().filter(|path| step_of(**path) == step).count(),
    };
    step::step(&cx.view.words, step_drawn, cx.opens(), cx.body(What::Fields(step)))
}
