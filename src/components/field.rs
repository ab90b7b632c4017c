//! A labelled text field: name, value with unit, what is allowed, what is wrong.

use super::reset::{Ways, ways};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What is typed into a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Numbers: a decimal keyboard where the device has one.
    Number,
    /// Any text.
    Text,
}

/// A field.
pub struct Field {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// Whether the label is for screen readers only, because the place says it to the others.
    pub quiet_label: bool,
    /// What stands in it.
    pub text: AttrValue,
    /// Numbers or text.
    pub kind: Kind,
    /// Beside the value.
    pub unit: AttrValue,
    /// What it means, what is allowed, where its start value comes from.
    pub hint: AttrValue,
    /// How a number was understood that others would read otherwise.
    pub read_as: Option<AttrValue>,
    /// What is wrong with it.
    pub wrong: Option<AttrValue>,
    /// Ways back to another value.
    pub ways: Ways,
    /// What now stands in it.
    pub on_input: Callback<String>,
    /// Whether it is marked private, and how that is changed; none for what cannot be.
    pub mark: Option<Mark>,
}

/// The mark of what stays with the person.
pub struct Mark {
    /// Whether it is there.
    pub on: bool,
    /// What it says, with the field's name.
    pub label: AttrValue,
    /// It is to be turned.
    pub on_turn: Callback<()>,
}

/// A small lock beside the value. Keys turn it from within the field (Alt and P), so that it is no stop on their way.
fn lock(mark: &Mark) -> Html {
    let on_turn = mark.on_turn.clone();
    html! {
        <button type="button" class="lock" tabindex="-1" aria-pressed={mark.on.to_string()}
            aria-label={mark.label.clone()} title={mark.label.clone()} onclick={move |_: MouseEvent| on_turn.emit(())}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3z" />
            </svg>
        </button>
    }
}

/// A labelled text field: a form of its own. Browsers that fill in forms look through the whole form at each keystroke,
/// and through the whole page where there is none. Sent as to a dialog that is not there, it goes nowhere.
pub fn field(field: Field) -> Html {
    let Field { id, label, quiet_label, text, kind, unit, hint, read_as, wrong, ways: back, on_input, mark } =
        field;
    let on_input = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            on_input.emit(input.value());
        }
    });
    let turn = mark.as_ref().map(|mark| mark.on_turn.clone());
    let on_key = Callback::from(move |event: KeyboardEvent| {
        if let Some(turn) = turn.as_ref().filter(|_| event.alt_key() && event.code() == "KeyP") {
            event.prevent_default();
            turn.emit(());
        }
    });
    let hint_id = AttrValue::from(format!("{id}-hint"));
    let wrong_id = AttrValue::from(format!("{id}-wrong"));
    let described = match (wrong.is_some(), hint.is_empty()) {
        (true, true) => Some(wrong_id.clone()),
        (true, false) => Some(format!("{wrong_id} {hint_id}").into()),
        (false, true) => None,
        (false, false) => Some(hint_id.clone()),
    };
    let (control, keyboard) = match kind {
        Kind::Number => ("control number", "decimal"),
        Kind::Text => ("control text", "text"),
    };
    html! {
        <form class={if wrong.is_some() { "field wrong" } else { "field" }} method="dialog" key={&*id}>
            <div class="field-line">
                <label for={id.clone()} class={quiet_label.then_some("visually-hidden")}>{ label }</label>
                <span class={control}>
                    <input id={id.clone()} type="text" autocomplete="off" spellcheck="false" inputmode={keyboard}
                        value={text} oninput={on_input} onkeydown={on_key} aria-invalid={wrong.is_some().then_some("true")}
                        aria-describedby={described} />
                    if !unit.is_empty() { <span class="unit">{ unit }</span> }
                    { for mark.as_ref().map(lock) }
                </span>
            </div>
            if let Some(wrong) = wrong { <p class="message" id={wrong_id}>{ wrong }</p> }
            if let Some(read_as) = read_as { <p class="read-as">{ read_as }</p> }
            { ways(back) }
            if !hint.is_empty() { <p class="hint" id={hint_id}>{ hint }</p> }
        </form>
    }
}
