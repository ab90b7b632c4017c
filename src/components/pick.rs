//! A choice of one among few that are all in sight.

use yew::prelude::*;

/// Buttons of which one is down; the arrow keys move between them. Nothing where there is no choice. The id is unique
/// on the page, the label says what is chosen.
pub fn pick(
    id: &'static str,
    label: String,
    options: Vec<AttrValue>,
    chosen: usize,
    on_choose: &Callback<usize>,
) -> Html {
    if options.len() < 2 {
        return Html::default();
    }
    html! {
        <fieldset class="pick">
            <legend class="visually-hidden">{ label }</legend>
            { for options.into_iter().enumerate().map(|(place, option)| {
                let on_choose = on_choose.clone();
                html! {
                    <label class={if place == chosen { "pick-one down" } else { "pick-one" }}>
                        <input type="radio" name={id} checked={place == chosen}
                            onchange={Callback::from(move |_: Event| on_choose.emit(place))} />
                        { option }
                    </label>
                }
            }) }
        </fieldset>
    }
}
