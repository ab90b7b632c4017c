//! A labelled yes or no.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A yes or no.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it says if it is on.
    pub label: AttrValue,
    /// Whether it is on.
    pub on: bool,
    /// Whether it cannot be changed as things are.
    #[prop_or_default]
    pub disabled: bool,
    /// What it is now.
    pub on_change: Callback<bool>,
}

/// A labelled yes or no.
#[component]
pub fn Check(props: &Props) -> Html {
    let on_change = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            {
                on_change.emit(input.checked());
            }
        })
    };
    html! {
        <label class="check" for={props.id.clone()}>
            <input id={props.id.clone()} type="checkbox" checked={props.on} disabled={props.disabled}
                onchange={on_change} />
            <span>{ &props.label }</span>
        </label>
    }
}
