//! The comparison is kept in this browser, so that a reload brings it back. Nothing else is kept, and nothing is sent.

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

/// The comparison kept last, if there is one, as text.
#[must_use]
pub fn kept() -> Option<String> {
    storage().ok()?.get_item(KEY).ok().flatten()
}

/// Puts a comparison aside that cannot be read.
pub fn put_aside(text: &str) {
    // If there is no room for it, the next change writes over it: there is nothing left to do.
    let _ = storage().map(|storage| storage.set_item(UNREAD, text));
}

/// Keeps a comparison. What was kept before stays if it fails.
///
/// # Errors
/// [`NotKept`] where the browser does not let it.
pub fn keep(text: &str) -> Result<(), NotKept> {
    storage()?.set_item(KEY, text).map_err(|_| NotKept)
}
