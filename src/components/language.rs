//! The choice of the page's language, each by its own name.

use crate::language::Language;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The choice.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the choice is called, for screen readers.
    pub label: AttrValue,
    /// The name of each language, in the order of [`Language::ALL`].
    pub names: Rc<Vec<String>>,
    /// The language now.
    pub chosen: Language,
    /// Another was chosen.
    pub on_choose: Callback<Language>,
}

/// The choice of the page's language.
#[component]
pub fn LanguageChoice(props: &Props) -> Html {
    let on_change = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: Event| {
            let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            let place = select.and_then(|select| usize::try_from(select.selected_index()).ok());
            if let Some(language) = place.and_then(|place| Language::ALL.get(place)) {
                on_choose.emit(*language);
            }
        })
    };
    html! {
        <select class="language" aria-label={props.label.clone()} onchange={on_change}>
            { for Language::ALL.into_iter().zip(&*props.names).map(|(language, name)| html! {
                <option lang={language.code()} selected={language == props.chosen}>{ name }</option>
            }) }
        </select>
    }
}
