//! What opens in place: a step of inputs, an item of one, the fields few people need.
//!
//! What was never opened is not drawn: a whole scenario has hundreds of fields.

use crate::i18n::Words;
use yew::prelude::*;

/// What something that opens does when it is opened or closed.
#[derive(Clone)]
pub struct Opens {
    /// Its line was clicked.
    pub on_click: Callback<MouseEvent>,
    /// It is open or closed now, however that came.
    pub on_toggle: Callback<Event>,
    /// Whether it is open at first.
    pub at_first: bool,
}

/// A step of inputs.
pub struct Step {
    /// Unique on the page.
    pub id: &'static str,
    /// Its place among the steps, from 1.
    pub number: u8,
    /// What it is about.
    pub title: String,
    /// What it comes to.
    pub summary: String,
    /// Fields in it that are to be mended.
    pub to_mend: usize,
    /// Fields in it that were changed.
    pub changed: usize,
}

/// A step of inputs, with its fields if it was ever opened.
pub fn step(words: &Words, step: Step, opens: Opens, body: Option<Html>) -> Html {
    html! {
        <details class="step" id={step.id} open={opens.at_first} ontoggle={opens.on_toggle}>
            <summary onclick={opens.on_click}>
                <span class="step-number">{ step.number }</span>
                <h2>{ step.title }</h2>
                <span class="step-toggle" aria-hidden="true">
                    <span class="when-closed">{ words.say.step_open() }</span>
                    <span class="when-open">{ words.say.step_close() }</span>
                </span>
                <span class="step-summary">{ step.summary }</span>
                { marks(words, step.to_mend, step.changed) }
            </summary>
            if let Some(body) = body { <div class="step-body">{ body }</div> }
        </details>
    }
}

/// A channel or a quote.
pub struct Item {
    /// Unique on the page.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it comes to.
    pub summary: String,
    /// Fields in it that are to be mended.
    pub to_mend: usize,
}

/// A channel or a quote, closed to one line, with its fields if it was ever opened.
pub fn item(words: &Words, item: Item, opens: Opens, body: Option<Html>) -> Html {
    html! {
        <details class="item" id={item.id} open={opens.at_first} ontoggle={opens.on_toggle}>
            <summary onclick={opens.on_click}>
                <h3>{ item.title }</h3>
                <span class="item-summary">{ item.summary }</span>
                { marks(words, item.to_mend, 0) }
            </summary>
            if let Some(body) = body { <div class="item-body">{ body }</div> }
        </details>
    }
}

/// Fields to mend and fields changed, where there are any.
fn marks(words: &Words, to_mend: usize, changed: usize) -> Html {
    html! {
        <>
            if to_mend > 0 { <span class="step-wrong">{ words.say.to_mend(to_mend) }</span> }
            if changed > 0 { <span class="step-changed">{ words.say.changed_count(changed) }</span> }
        </>
    }
}

/// The rest of a step, behind its line: how many fields, and what they are about.
pub fn more(line: String, opens: Opens, body: Option<Html>) -> Html {
    html! {
        <details class="more" open={opens.at_first} ontoggle={opens.on_toggle}>
            <summary onclick={opens.on_click}>{ line }</summary>
            { body.unwrap_or_default() }
        </details>
    }
}
