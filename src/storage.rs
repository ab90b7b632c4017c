//! The comparison is kept in this browser, so that a reload brings it back. Nothing else is kept, and nothing is sent.

use punnus_engine::draft::ScenarioDraft;
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// Where the comparison stands. The number is the shape's: what another shape wrote is left alone.
const KEY: &str = "punnus.draft.1";
/// Where a comparison is moved that this page cannot read, before it would be written over.
const UNREAD: &str = "punnus.draft.unread";

/// The comparison cannot be kept: storage is denied, full, or not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotKept;

fn storage() -> Result<Storage, NotKept> {
    // Asking for it throws where the browser denies it.
    gloo::utils::window().local_storage().ok().flatten().ok_or(NotKept)
}

/// The comparison kept last, if there is one that can be read. One that cannot is put aside.
#[must_use]
pub fn kept() -> Option<ScenarioDraft> {
    let storage = storage().ok()?;
    let text = storage.get_item(KEY).ok().flatten()?;
    let read = js_sys::JSON::parse(&text).ok();
    let draft = read.and_then(|value| serde_wasm_bindgen::from_value::<ScenarioDraft>(value).ok());
    if draft.is_none() {
        // If there is no room for it, the next change writes over it: there is nothing left to do.
        let _ = storage.set_item(UNREAD, &text);
    }
    draft
}

/// Keeps a comparison. What was kept before stays if it fails.
///
/// # Errors
/// [`NotKept`] where the browser does not let it.
pub fn keep(draft: &ScenarioDraft) -> Result<(), NotKept> {
    // What there is none of is written as null: a file says so of everything.
    let written = draft.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(|_| NotKept)?;
    let text = js_sys::JSON::stringify(&written).map_err(|_: JsValue| NotKept)?;
    let text = text.as_string().ok_or(NotKept)?;
    storage()?.set_item(KEY, &text).map_err(|_| NotKept)
}
