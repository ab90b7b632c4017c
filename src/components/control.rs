//! A control of the header: a sign, with its name beside it where there is room.

use yew::prelude::*;

/// A control of the header.
pub struct Control {
    /// What it does, for everybody; shown where there is room.
    pub label: String,
    /// The lines of its sign, in a square of 16.
    pub sign: &'static str,
    /// Further classes.
    pub class: &'static str,
    /// The key that does the same, as the browser names it.
    pub key: Option<&'static str>,
    /// What a click does; none while it can do nothing.
    pub on_click: Option<Callback<MouseEvent>>,
}

/// A control of the header.
pub fn control(control: Control) -> Html {
    let Control { label, sign, class, key, on_click } = control;
    html! {
        <button type="button" class={classes!("bar-control", class)} aria-label={label.clone()} title={label.clone()}
            aria-keyshortcuts={key} aria-disabled={on_click.is_none().then_some("true")} onclick={on_click}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d={sign} /></svg>
            <span>{ label }</span>
        </button>
    }
}
