//! What stands beside a figure: a bar for how large it is among its neighbours, or where a level is to its target.

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

/// Levels below this all stand at the left end.
const LEAST_LEVEL: f64 = 0.5;

/// Where a level from half to all is to its target: a dot, a ring if it misses it, and the target's tick. The figure
/// beside it says the same, so screen readers pass over it.
pub fn against(level: f64, target: f64, missed: bool) -> Html {
    let at = |share: f64| {
        // Room at both ends for the whole dot.
        let along = ((share - LEAST_LEVEL) / (1.0 - LEAST_LEVEL)).clamp(0.0, 1.0);
        format!("{}", libm::round((4.0 + along * 48.0) * 10.0) / 10.0)
    };
    html! {
        <svg class="bar-beside against" viewBox="0 0 56 12" aria-hidden="true">
            <line class="reach" x1="4" x2="52" y1="6" y2="6" />
            <line class="target" x1={at(target)} x2={at(target)} y1="1" y2="11" />
            <circle class={if missed { "missed" } else { "met" }} cx={at(level)} cy="6" r="3.2" />
        </svg>
    }
}
