//! What of a program comes after its first picture or answer: `script/finish.mjs` takes it out, `assets/rest.js` brings it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Returns once the rest of the program has come. Its first part also calls it, if it needs what has not come.
    #[wasm_bindgen(js_name = punnusLater)]
    fn later();

    /// Waits until the rest has come, or cannot be had that way.
    #[wasm_bindgen(js_name = punnusLaterComes)]
    async fn comes();
}

/// Waits for the rest of the program.
pub async fn arrive() {
    comes().await;
    later();
}
