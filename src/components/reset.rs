//! Quiet buttons beside a field that bring back an earlier or a usual value.

use yew::prelude::*;

/// A way back.
#[derive(Clone, PartialEq)]
pub struct Way {
    /// What the button says.
    pub text: AttrValue,
    /// The same, with the name of the field.
    pub label: AttrValue,
    /// It was chosen.
    pub on_choose: Callback<()>,
}

/// The ways back from a field's value, and whether it is a changed one.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Says that the value was changed; empty if it was not.
    #[prop_or_default]
    pub changed: AttrValue,
    /// Ways back.
    pub ways: Vec<Way>,
}

/// Quiet buttons; nothing where there is no way back.
#[component]
pub fn Ways(props: &Props) -> Html {
    if props.ways.is_empty() {
        return Html::default();
    }
    html! {
        <p class="ways">
            if !props.changed.is_empty() { <span class="changed">{ &props.changed }</span> }
            { for props.ways.iter().map(|way| {
                let on_choose = way.on_choose.clone();
                html! {
                    <button type="button" class="quiet" aria-label={way.label.clone()}
                        onclick={Callback::from(move |_: MouseEvent| on_choose.emit(()))}>{ &way.text }</button>
                }
            }) }
        </p>
    }
}
