//! What leaves the page: nothing, and how to see that for oneself.

use crate::messages::Messages;
use yew::prelude::*;

/// What the browser links the button to its text by.
const ID: &str = "privacy";
const TITLE_ID: &str = "privacy-title";

/// The note in the header, which opens the whole text. The browser opens and closes it, and gives the focus back.
pub fn note(say: &Messages) -> Html {
    html! {
        <div class="private">
            <button type="button" class="quiet" popovertarget={ID}>{ say.privacy_note() }</button>
            <section id={ID} class="privacy" popover="auto" role="dialog" aria-labelledby={TITLE_ID} tabindex="-1" autofocus=true>
                <h2 id={TITLE_ID}>{ say.privacy_title() }</h2>
                { for [say.privacy_computed(), say.privacy_sealed(), say.privacy_no_cookies(), say.privacy_stored()].map(|text| html! { <p>{ text }</p> }) }
                <h3>{ say.privacy_check() }</h3>
                <ul>
                    { for [say.privacy_check_network(), say.privacy_check_offline(), say.privacy_check_seal(), say.privacy_check_source()].map(|text| html! { <li>{ text }</li> }) }
                </ul>
                <button type="button" class="button" popovertarget={ID} popovertargetaction="hide">{ say.step_close() }</button>
            </section>
        </div>
    }
}
