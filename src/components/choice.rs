//! A labelled choice of one among few.

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
        <div class="field">
            <div class="field-line">
                <label for={props.id.clone()} class={props.quiet_label.then_some("visually-hidden")}>
                    { &props.label }
                </label>
                <select id={props.id.clone()} class="control" onchange={on_change}>
                    { for props.options.iter().enumerate().map(|(place, option)| html! {
                        <option selected={place == props.chosen}>{ option }</option>
                    }) }
                </select>
            </div>
        </div>
    }
}
