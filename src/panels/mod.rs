//! The five steps of inputs and the answer: what connects components to the state.

pub mod answer;
pub mod by_month;
pub mod call_log;
pub mod contacts;
pub mod cost;
pub mod given;
pub mod leaving;
pub mod quotes;
pub mod ramp;
pub mod service;
pub mod shifts;
pub mod start;
mod tables;
pub mod team;
pub mod units;
pub mod unsaid;
pub mod week;
mod why;

use crate::components::field::{Field, Kind};
use crate::i18n::Words;
use crate::state::{Action, State};
use punnus_engine::fields::{Path, Place};
use yew::prelude::*;

/// What every step of inputs needs.
#[derive(Properties, PartialEq, Clone)]
pub struct StepProps {
    /// What the page knows, and the way to change it.
    pub state: UseReducerHandle<State>,
}

/// Makes the fields of a step.
pub struct Fields<'a> {
    state: &'a UseReducerHandle<State>,
    words: &'a Words,
}

impl<'a> Fields<'a> {
    /// For a step.
    #[must_use]
    pub const fn new(state: &'a UseReducerHandle<State>, words: &'a Words) -> Self {
        Self { state, words }
    }

    fn on_input(&self, path: Path) -> Callback<String> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |text| dispatcher.dispatch(Action::Entered { path, text }))
    }

    fn wrong(&self, path: Path) -> Option<AttrValue> {
        self.state.wrong_at(path).map(|wrong| self.words.wrong(wrong).into())
    }

    /// A number with its unit, range and source.
    pub fn number(&self, path: Path) -> Html {
        self.bare_number(path, self.hint(path), false)
    }

    /// The same, where the place says to the eye what it is.
    pub fn number_without_label(&self, path: Path) -> Html {
        self.bare_number(path, self.hint(path), true)
    }

    fn hint(&self, path: Path) -> AttrValue {
        let hint = path.field.spec().map(|spec| self.words.allowed_and_source(path.field, spec));
        let hints: Vec<String> = self.words.explanation(path.field).into_iter().chain(hint).collect();
        hints.join(" ").into()
    }

    /// A number whose label stands elsewhere.
    pub fn bare_number(&self, path: Path, hint: AttrValue, quiet_label: bool) -> Html {
        self.labelled_number(path, self.words.label(path).into(), hint, quiet_label)
    }

    /// A number among several of its kind, each with a name of its own.
    pub fn named_number(&self, path: Path, label: AttrValue) -> Html {
        self.labelled_number(path, label, AttrValue::default(), false)
    }

    fn labelled_number(&self, path: Path, label: AttrValue, hint: AttrValue, quiet_label: bool) -> Html {
        let text = self
            .state
            .typed(path)
            .map_or_else(|| self.words.field_value(path.field, self.state.number(path)), ToOwned::to_owned);
        let read_as: Option<AttrValue> = self
            .state
            .ambiguous(path)
            .map(|value| self.words.say.read_as(self.words.formats.number(value, 6)).into());
        let unit = path.field.spec().map(|spec| self.words.unit(spec.unit)).unwrap_or_default();
        html! {
            <Field key={path.to_string()} id={field_id(path)} {label} {quiet_label} {text}
                kind={Kind::Number} {unit} {hint} {read_as} wrong={self.wrong(path)} on_input={self.on_input(path)} />
        }
    }

    /// A text.
    pub fn text(&self, path: Path) -> Html {
        let hint = self.words.explanation(path.field).unwrap_or_default();
        self.bare_text(path, self.words.label(path).into(), hint.into())
    }

    /// A text with a label of its own.
    pub fn bare_text(&self, path: Path, label: AttrValue, hint: AttrValue) -> Html {
        let text = self.state.typed(path).map_or_else(|| self.state.text(path), ToOwned::to_owned);
        html! {
            <Field key={path.to_string()} id={field_id(path)} {label} {text} kind={Kind::Text} {hint}
                wrong={self.wrong(path)} on_input={self.on_input(path)} />
        }
    }

    /// How many values of a step are to be mended.
    #[must_use]
    pub fn to_mend(&self, in_step: impl Fn(Path) -> bool) -> usize {
        self.state.wrong().iter().filter(|wrong| in_step(wrong.path())).count()
    }
}

/// The id of a field's control: its path, in characters that links and styles take.
#[must_use]
pub fn field_id(path: Path) -> String {
    path.to_string().chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect()
}

/// The id of the step that holds a value.
#[must_use]
pub const fn step_of(path: Path) -> &'static str {
    match path.place {
        Place::Channel(_)
        | Place::Campaign { .. }
        | Place::ClosedDoor(_)
        | Place::Turns(_)
        | Place::Chat(_)
        | Place::Deferred(_) => "step-contacts",
        Place::InHouse
        | Place::Supplement(_)
        | Place::NewHires
        | Place::Avoidable
        | Place::Today
        | Place::TopDown
        | Place::Beside
        | Place::Experts => "step-team",
        Place::Quote(_)
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
        | Place::EarlyExit(_)
        | Place::OwnSide(_)
        | Place::OwnOneOff { .. } => "step-quotes",
        Place::Service(_) => "step-service",
        Place::Scenario | Place::Ramp(_) => "step-ramp",
    }
}
