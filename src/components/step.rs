//! A step of inputs: closed to one line, opened in place.

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
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// Its fields.
    pub children: Html,
}

/// A step of inputs.
#[component]
pub fn Step(props: &Props) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    html! {
        <details class="step" id={props.id.clone()} open={props.open}>
            <summary>
                <span class="step-number">{ props.number }</span>
                <h2>{ &props.title }</h2>
                <span class="step-toggle" aria-hidden="true">
                    <span class="when-closed">{ words.say.step_open() }</span>
                    <span class="when-open">{ words.say.step_close() }</span>
                </span>
                <span class="step-summary">{ &props.summary }</span>
                if props.to_mend > 0 { <span class="step-wrong">{ words.say.to_mend(props.to_mend) }</span> }
            </summary>
            <div class="step-body">{ props.children.clone() }</div>
        </details>
    }
}

/// Fields that few people need at first.
#[derive(Properties, PartialEq)]
pub struct MoreProps {
    /// How many fields.
    pub count: usize,
    /// The fields.
    pub children: Html,
}

/// The rest of a step, behind a count.
#[component]
pub fn More(props: &MoreProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    html! {
        <details class="more">
            <summary>{ words.say.more_fields(props.count) }</summary>
            { props.children.clone() }
        </details>
    }
}
