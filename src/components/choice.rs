//! A labelled choice of one among few.

use super::reset::{Ways, ways};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A choice.
pub struct Choice {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// Whether the label is for screen readers only.
    pub quiet_label: bool,
    /// What can be chosen.
    pub options: Vec<AttrValue>,
    /// The place of what is chosen.
    pub chosen: usize,
    /// What is wrong with it.
    pub wrong: Option<AttrValue>,
    /// Ways back to another choice.
    pub ways: Ways,
    /// The place of what is chosen now.
    pub on_choose: Callback<usize>,
}

/// A labelled choice, in a form of its own as a [`super::field`] is.
pub fn choice(choice: Choice) -> Html {
    let Choice { id, label, quiet_label, options, chosen, wrong, ways: back, on_choose } = choice;
    let wrong_id = AttrValue::from(format!("{id}-wrong"));
    html! {
        <form class={if wrong.is_some() { "field wrong" } else { "field" }} method="dialog" key={&*id}>
            <div class="field-line">
                <label for={id.clone()} class={quiet_label.then_some("visually-hidden")}>{ label }</label>
                <select id={id.clone()} class="control" onchange={on_chosen(on_choose)}
                    aria-invalid={wrong.is_some().then_some("true")}
                    aria-describedby={wrong.is_some().then(|| wrong_id.clone())}>
                    { for options.into_iter().enumerate().map(|(place, option)| html! {
                        <option selected={place == chosen}>{ option }</option>
                    }) }
                </select>
            </div>
            if let Some(wrong) = wrong { <p class="message" id={wrong_id}>{ wrong }</p> }
            { ways(back) }
        </form>
    }
}

/// What a select does: tells the place of what is chosen now.
#[must_use]
pub fn on_chosen(on_choose: Callback<usize>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(place) = select.and_then(|select| usize::try_from(select.selected_index()).ok()) {
            on_choose.emit(place);
        }
    })
}
