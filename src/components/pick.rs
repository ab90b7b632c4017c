//! A choice of one among few that are all in sight.

use yew::prelude::*;

/// A choice.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique on the page.
    pub id: AttrValue,
    /// What is chosen.
    pub label: AttrValue,
    /// What can be chosen.
    pub options: Vec<AttrValue>,
    /// The place of what is chosen.
    pub chosen: usize,
    /// The place of what is chosen now.
    pub on_choose: Callback<usize>,
}

/// Buttons of which one is down; the arrow keys move between them. Nothing where there is no choice.
#[component]
pub fn Pick(props: &Props) -> Html {
    if props.options.len() < 2 {
        return Html::default();
    }
    html! {
        <fieldset class="pick">
            <legend class="visually-hidden">{ &props.label }</legend>
            { for props.options.iter().enumerate().map(|(place, option)| {
                let on_choose = props.on_choose.clone();
                html! {
                    <label class={classes!("pick-one", (place == props.chosen).then_some("down"))}>
                        <input type="radio" name={props.id.clone()} checked={place == props.chosen}
                            onchange={Callback::from(move |_: Event| on_choose.emit(place))} />
                        { option }
                    </label>
                }
            }) }
        </fieldset>
    }
}
