//! A labelled yes or no.

use yew::prelude::*;

/// A yes or no.
pub struct Check {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it says if it is on.
    pub label: AttrValue,
    /// Whether it is on.
    pub on: bool,
    /// Whether it cannot be changed as things are.
    pub disabled: bool,
    /// It was turned.
    pub on_change: Callback<Event>,
}

/// A labelled yes or no.
pub fn check(check: Check) -> Html {
    let Check { id, label, on, disabled, on_change } = check;
    html! {
        <label class="check" for={id.clone()} key={&*id}>
            <input id={id.clone()} type="checkbox" checked={on} {disabled} onchange={on_change} />
            <span>{ label }</span>
        </label>
    }
}
