//! What opens in place: a step of inputs, an item of one, the fields few people need.
//!
//! What was never opened is not drawn: a whole scenario has hundreds of fields.

use crate::i18n::Words;
use yew::prelude::*;

/// A step.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique on the page.
    pub id: AttrValue,
    /// Its place among the steps, from 1.
    pub number: u8,
    /// What it is about.
    pub title: AttrValue,
    /// What it comes to.
    pub summary: AttrValue,
    /// Fields in it that are to be mended.
    #[prop_or_default]
    pub to_mend: usize,
    /// Fields in it that were changed.
    #[prop_or_default]
    pub changed: usize,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// Its fields.
    pub children: Html,
}

/// A step of inputs.
#[component]
pub fn Step(props: &Props) -> Html {
    let words = use_context::<Words>();
    let (drawn, on_click) = use_drawn(props.open);
    let Some(words) = words else { return Html::default() };
    html! {
        <details class="step" id={props.id.clone()} open={props.open}>
            <summary onclick={on_click}>
                <span class="step-number">{ props.number }</span>
                <h2>{ &props.title }</h2>
                <span class="step-toggle" aria-hidden="true">
                    <span class="when-closed">{ words.say.step_open() }</span>
                    <span class="when-open">{ words.say.step_close() }</span>
                </span>
                <span class="step-summary">{ &props.summary }</span>
                { marks(&words, props.to_mend, props.changed) }
            </summary>
            if drawn { <div class="step-body">{ props.children.clone() }</div> }
        </details>
    }
}

/// A channel or a quote.
#[derive(Properties, PartialEq)]
pub struct ItemProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it is called.
    pub title: AttrValue,
    /// What it comes to.
    pub summary: AttrValue,
    /// Fields in it that are to be mended.
    #[prop_or_default]
    pub to_mend: usize,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// Its fields.
    pub children: Html,
}

/// A channel or a quote, closed to one line.
#[component]
pub fn Item(props: &ItemProps) -> Html {
    let words = use_context::<Words>();
    let (drawn, on_click) = use_drawn(props.open);
    let Some(words) = words else { return Html::default() };
    html! {
        <details class="item" id={props.id.clone()} open={props.open}>
            <summary onclick={on_click}>
                <h3>{ &props.title }</h3>
                <span class="item-summary">{ &props.summary }</span>
                { marks(&words, props.to_mend, 0) }
            </summary>
            if drawn { <div class="item-body">{ props.children.clone() }</div> }
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

/// Whether something was ever opened, and what a click on its line does.
#[hook]
fn use_drawn(open: bool) -> (bool, Callback<MouseEvent>) {
    let drawn = use_state(|| open);
    let on_click = {
        let drawn = drawn.clone();
        Callback::from(move |_: MouseEvent| drawn.set(true))
    };
    (*drawn, on_click)
}

/// Fields that few people need at first.
#[derive(Properties, PartialEq)]
pub struct MoreProps {
    /// How many fields.
    pub count: usize,
    /// What they are about.
    pub names: AttrValue,
    /// The fields.
    pub children: Html,
}

/// The rest of a step, behind a count.
#[component]
pub fn More(props: &MoreProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    html! {
        <details class="more">
            <summary>{ words.say.more_fields(props.count, &props.names) }</summary>
            { props.children.clone() }
        </details>
    }
}
