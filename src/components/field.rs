//! A labelled text field: name, value with unit, what is allowed, what is wrong.

use super::reset::{Way, Ways};
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
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// Whether the label is for screen readers only, because the place says it to the others.
    #[prop_or_default]
    pub quiet_label: bool,
    /// What stands in it.
    pub text: AttrValue,
    /// Numbers or text.
    pub kind: Kind,
    /// Beside the value.
    #[prop_or_default]
    pub unit: AttrValue,
    /// What it means, what is allowed, where its start value comes from.
    #[prop_or_default]
    pub hint: AttrValue,
    /// How a number was understood that others would read otherwise.
    #[prop_or_default]
    pub read_as: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub wrong: Option<AttrValue>,
    /// Says that it was changed; empty if it was not.
    #[prop_or_default]
    pub changed: AttrValue,
    /// Ways back to another value.
    #[prop_or_default]
    pub ways: Vec<Way>,
    /// What now stands in it.
    pub on_input: Callback<String>,
}

/// A labelled text field.
#[component]
pub fn Field(props: &Props) -> Html {
    let on_input = {
        let on_input = props.on_input.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            {
                on_input.emit(input.value());
            }
        })
    };
    let hint_id = format!("{}-hint", props.id);
    let wrong_id = format!("{}-wrong", props.id);
    let is_wrong = props.wrong.is_some();
    let described = match (is_wrong, props.hint.is_empty()) {
        (true, true) => Some(wrong_id.clone()),
        (true, false) => Some(format!("{wrong_id} {hint_id}")),
        (false, true) => None,
        (false, false) => Some(hint_id.clone()),
    };
    let is_number = props.kind == Kind::Number;
    html! {
        <div class={classes!("field", is_wrong.then_some("wrong"))}>
            <div class="field-line">
                <label for={props.id.clone()} class={props.quiet_label.then_some("visually-hidden")}>
                    { &props.label }
                </label>
                <span class={classes!("control", if is_number { "number" } else { "text" })}>
                    <input id={props.id.clone()} type="text" autocomplete="off" spellcheck="false"
                        inputmode={if is_number { "decimal" } else { "text" }}
                        value={props.text.clone()} oninput={on_input}
                        aria-invalid={is_wrong.then_some("true")} aria-describedby={described} />
                    if !props.unit.is_empty() { <span class="unit">{ &props.unit }</span> }
                </span>
            </div>
            if let Some(wrong) = &props.wrong { <p class="message" id={wrong_id}>{ wrong }</p> }
            if let Some(read_as) = &props.read_as { <p class="read-as">{ read_as }</p> }
            <Ways changed={props.changed.clone()} ways={props.ways.clone()} />
            if !props.hint.is_empty() { <p class="hint" id={hint_id}>{ &props.hint }</p> }
        </div>
    }
}
