//! The meeting view: the verdict and the chart large, and the quotes' prices to change while one talks.

use super::Fields;
use super::part::Cx;
use punnus_engine::fields::{Path, Place};
use yew::prelude::*;

/// The prices of every quote, for the meeting view only.
pub(super) fn prices(cx: &Cx<'_>) -> Html {
    let words = &cx.view.words;
    let fields = Fields::new(cx.view).beside("meeting-");
    let state = &cx.view.state;
    // What is private stays so before the other side's eyes.
    let quotes = state.draft().quotes.iter().enumerate().filter(|(quote, _)| !state.is_private_quote(*quote));
    html! {
        <section class="meeting-only meeting-prices" aria-label={words.say.meeting_prices()}>
            { for quotes.map(|(quote, draft)| html! {
                <fieldset key={quote} class="meeting-quote">
                    <legend>{ &draft.name }</legend>
                    { for draft.terms.prices.iter().enumerate().filter_map(|(line, price)| {
                        let path = Path::new(Place::Component { quote, line }, price.per.field());
                        let shown = !state.is_private(path);
                        shown.then(|| fields.named_number(path, words.price_name(price).into()))
                    }) }
                </fieldset>
            }) }
        </section>
    }
}
