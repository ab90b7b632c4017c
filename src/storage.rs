//! The comparison is kept in this browser, so that a reload brings it back. Nothing else is kept, and nothing is sent.

use punnus_engine::draft::ScenarioDraft;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use web_sys::Storage;

/// Where the comparison stands. The number is the shape's: what another shape wrote is left alone.
const KEY: &str = "punnus.draft.1";
/// Where a comparison is moved that this page cannot read, before it would be written over.
const UNREAD: &str = "punnus.draft.unread";
/// What boot.js leaves where it is asked to begin without what was kept. It goes with the browser's tab.
const FRESH: &str = "punnus.start-fresh";

/// The comparison cannot be kept: storage is denied, full, or not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotKept;

fn storage() -> Result<Storage, NotKept> {
    // Asking for it throws where the browser denies it.
    gloo::utils::window().local_storage().ok().flatten().ok_or(NotKept)
}

/// The comparison kept last, if there is one, as text.
#[must_use]
pub fn kept() -> Option<String> {
    storage().ok()?.get_item(KEY).ok().flatten()
}

/// Whether the page is to begin without what was kept. Asked once: the next start is one like any other.
#[must_use]
pub fn begins_fresh() -> bool {
    let Ok(Some(storage)) = gloo::utils::window().session_storage() else { return false };
    let fresh = storage.get_item(FRESH).ok().flatten().is_some();
    // What could be read can be removed.
    let _ = storage.remove_item(FRESH);
    fresh
}

/// Puts a comparison aside that cannot be read, or is not to be begun with, beside those put aside before.
pub fn put_aside(text: &str) {
    let Ok(storage) = storage() else { return };
    let taken = |key: &str| storage.get_item(key).ok().flatten().is_some_and(|there| there != text);
    let free =
        (1_u32..).map(|number| if number == 1 { UNREAD.to_owned() } else { format!("{UNREAD}.{number}") });
    if let Some(key) = free.into_iter().find(|key| !taken(key)) {
        // If there is no room for it, the next change writes over it: there is nothing left to do.
        let _ = storage.set_item(&key, text);
    }
}

/// Keeps a comparison. What was kept before stays if it fails.
///
/// # Errors
/// [`NotKept`] where the browser does not let it.
pub fn keep(text: &str) -> Result<(), NotKept> {
    storage()?.set_item(KEY, text).map_err(|_| NotKept)
}

/// Keeps a comparison that nobody has written as text: the browser writes it, as the worker that does is gone.
///
/// # Errors
/// [`NotKept`] where the browser does not let it.
pub fn keep_draft(draft: &ScenarioDraft) -> Result<(), NotKept> {
    let plain = draft.serialize(&Serializer::json_compatible()).map_err(|_| NotKept)?;
    let text = js_sys::JSON::stringify(&plain).map_err(|_| NotKept)?;
    keep(&String::from(text))
}
