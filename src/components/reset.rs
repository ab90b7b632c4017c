//! Quiet buttons beside a field that bring back an earlier or a usual value.

use yew::prelude::*;

/// A way back.
pub struct Way {
    /// What the button says.
    pub text: AttrValue,
    /// The same, with the name of the field.
    pub label: AttrValue,
    /// It was chosen.
    pub on_choose: Callback<MouseEvent>,
}

/// The ways back from a field's value, and whether it is a changed one.
#[derive(Default)]
pub struct Ways {
    /// Says that the value was changed, if it was.
    pub changed: Option<AttrValue>,
    /// Ways back.
    pub ways: Vec<Way>,
}

/// Quiet buttons; nothing where there is no way back.
pub fn ways(Ways { changed, ways }: Ways) -> Html {
    if ways.is_empty() {
        return Html::default();
    }
    html! {
        <p class="ways">
            if let Some(changed) = changed { <span class="changed">{ changed }</span> }
            { for ways.into_iter().map(|way| html! {
                <button type="button" class="quiet" aria-label={way.label} onclick={way.on_choose}>{ way.text }</button>
            }) }
        </p>
    }
}
