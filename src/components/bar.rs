//! A bar beside an amount: how large it is among its neighbours.

use yew::prelude::*;

/// A bar.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The amount; below zero its bar is hollow.
    pub value: f64,
    /// The largest amount of the neighbours, whatever its sign: its bar is full.
    pub of: f64,
}

/// A bar. The amount beside it says the same, so screen readers pass over it.
#[component]
pub fn Bar(props: &Props) -> Html {
    let share = if props.of > 0.0 { (props.value.abs() / props.of).clamp(0.0, 1.0) } else { 0.0 };
    let width = libm::round(share * 1_000.0) / 10.0;
    html! {
        <svg class={classes!("bar-beside", (props.value < 0.0).then_some("less"))} aria-hidden="true">
            <rect width={format!("{width}%")} height="100%" />
        </svg>
    }
}
