//! A bar beside an amount: how large it is among its neighbours.

use yew::prelude::*;

/// A bar for an amount, below zero a hollow one; full for the largest of its neighbours, whatever their signs. The
/// amount beside it says the same, so screen readers pass over it.
pub fn bar(value: f64, of: f64) -> Html {
    let share = if of > 0.0 { (value.abs() / of).clamp(0.0, 1.0) } else { 0.0 };
    let width = libm::round(share * 1_000.0) / 10.0;
    html! {
        <svg class={if value < 0.0 { "bar-beside less" } else { "bar-beside" }} aria-hidden="true">
            <rect width={format!("{width}%")} height="100%" />
        </svg>
    }
}
