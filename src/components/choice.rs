//! A labelled choice of one among few.

use super::reset::{Way, Ways};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A choice.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// Whether the label is for screen readers only.
    #[prop_or_default]
    pub quiet_label: bool,
    /// What can be chosen.
    pub options: Vec<AttrValue>,
    /// The place of what is chosen.
    pub chosen: usize,
    /// What is wrong with it.
    #[prop_or_default]
    pub wrong: Option<AttrValue>,
    /// Says that it was changed; empty if it was not.
    #[prop_or_default]
    pub changed: AttrValue,
    /// Ways back to another choice.
    #[prop_or_default]
    pub ways: Vec<Way>,
    /// The place of what is chosen now.
    pub on_choose: Callback<usize>,
}

/// A labelled choice.
#[component]
pub fn Choice(props: &Props) -> Html {
    let on_change = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: Event| {
            let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(place) = select.and_then(|select| usize::try_from(select.selected_index()).ok()) {
                on_choose.emit(place);
            }
        })
    };
    html! {
        <div class={classes!("field", props.wrong.is_some().then_some("wrong"))}>
            <div class="field-line">
                <label for={props.id.clone()} class={props.quiet_label.then_some("visually-hidden")}>
                    { &props.label }
                </label>
                <select id={props.id.clone()} class="control" onchange={on_change}
                    aria-invalid={props.wrong.is_some().then_some("true")}
                    aria-describedby={props.wrong.is_some().then(|| format!("{}-wrong", props.id))}>
                    { for props.options.iter().enumerate().map(|(place, option)| html! {
                        <option selected={place == props.chosen}>{ option }</option>
                    }) }
                </select>
            </div>
            if let Some(wrong) = &props.wrong {
                <p class="message" id={format!("{}-wrong", props.id)}>{ wrong }</p>
            }
            <Ways changed={props.changed.clone()} ways={props.ways.clone()} />
        </div>
    }
}
