//! The comparisons kept in this browser, so that a reload brings them back, and the choice of language and
//! colours. Nothing else is kept, and nothing is sent.
//!
//! Each comparison stands under a key of its own, as the text of a file. A tab writes one only if nobody else has since
//! it was read: what two tabs make of the same comparison stands side by side, and neither is lost.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

/// Before the id of each comparison. The number is the way of keeping: what another way wrote is left alone.
const KEPT: &str = "punnus.scenario.1.";
/// Before the id of each that was deleted.
const DELETED: &str = "punnus.deleted.1.";
/// The id of the one last open.
const CURRENT: &str = "punnus.current";
/// What boot.js leaves where it is asked to begin without what was kept. It goes with the browser's tab.
const FRESH: &str = "punnus.start-fresh";
/// Deleted comparisons that may be brought back; older ones are gone for good.
const MOST_DELETED: usize = 20;

/// Why a comparison is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// The browser denies it, or has no place for it.
    Denied,
    /// There is no room left.
    Full,
    /// It could not be written as text.
    Unwritten,
}

/// How a comparison was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Where it was.
    Here,
    /// Beside what another tab made of it.
    Beside,
}

/// A comparison in this browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it is kept.
    pub id: String,
    /// What it is called; none if it cannot be read.
    pub name: Option<String>,
    /// Whether it is the one that this tab shows.
    pub current: bool,
}

/// The comparison that this tab shows.
struct Current {
    id: String,
    /// The text that this tab last read or wrote; none before the first time.
    text: Option<String>,
    /// When it wrote it, in milliseconds; long ago if it was read.
    written_at: f64,
}

impl Current {
    const fn new(id: String, text: Option<String>) -> Self {
        Self { id, text, written_at: 0.0 }
    }

    fn write(&mut self, text: &str) -> Result<(), NotKept> {
        write(&format!("{KEPT}{}", self.id), text)?;
        (self.text, self.written_at) = (Some(text.to_owned()), js_sys::Date::now());
        // Only the order in which comparisons are offered again rests on it.
        let _ = write(CURRENT, &self.id);
        Ok(())
    }
}

/// Two tabs that write the same comparison within so many milliseconds may not have seen each other.
const AT_ONCE: f64 = 1_000.0;

/// What is kept, as this tab sees it.
#[derive(Clone)]
pub struct Store(Rc<RefCell<Current>>);

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

fn storage() -> Result<Storage, NotKept> {
    // Asking for it throws where the browser denies it.
    gloo::utils::window().local_storage().ok().flatten().ok_or(NotKept::Denied)
}

/// Browsers name the same trouble differently.
fn why(error: &JsValue) -> NotKept {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" | "QUOTA_EXCEEDED_ERR" => NotKept::Full,
        _ => NotKept::Denied,
    }
}

fn read(key: &str) -> Option<String> {
    storage().ok()?.get_item(key).ok().flatten()
}

fn write(key: &str, text: &str) -> Result<(), NotKept> {
    storage()?.set_item(key, text).map_err(|error| why(&error))
}

/// What a person has chosen for this browser, whatever the comparison.
#[must_use]
pub fn preference(key: &str) -> Option<String> {
    read(key)
}

/// Keeps such a choice, or that there is none any more.
pub fn prefer(key: &str, choice: Option<&str>) {
    // Where nothing may be kept it holds until the page is left.
    match choice {
        Some(choice) => drop(write(key, choice)),
        None => remove(key),
    }
}

fn remove(key: &str) {
    // What cannot be reached cannot be removed, and was never kept.
    let _ = storage().map(|storage| storage.remove_item(key));
}

/// A place that nobody has: later ones come after earlier ones.
fn new_id() -> String {
    let chance = js_sys::Math::random() * f64::from(u32::MAX);
    format!("{:015.0}-{chance:010.0}", js_sys::Date::now())
}

/// The ids of all keys that begin so, in order.
fn ids(prefix: &str) -> Vec<String> {
    let Ok(storage) = storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
    let mut found: Vec<String> = Vec::new();
    for id in keys.filter_map(|key| key.strip_prefix(prefix).map(ToOwned::to_owned)) {
        let place = found.partition_point(|other| *other < id);
        found.insert(place, id);
    }
    found
}

/// What a file's text calls its comparison.
fn name_in(text: &str) -> Option<String> {
    let file = js_sys::JSON::parse(text).ok()?;
    let scenario = js_sys::Reflect::get(&file, &"scenario".into()).ok()?;
    js_sys::Reflect::get(&scenario, &"name".into()).ok()?.as_string()
}

impl Store {
    /// What this browser keeps: the comparison last open, if there is one, is this tab's.
    #[must_use]
    pub fn open() -> Self {
        let last = read(CURRENT).filter(|id| read(&format!("{KEPT}{id}")).is_some());
        let id = last.or_else(|| ids(KEPT).pop());
        let text = id.as_ref().and_then(|id| read(&format!("{KEPT}{id}")));
        Self(Rc::new(RefCell::new(Current::new(id.unwrap_or_else(new_id), text))))
    }

    /// This tab's comparison as it was kept, if it was.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        self.0.borrow().text.clone()
    }

    /// From now on this tab shows a new comparison; the one before stays as it is kept.
    pub fn begin_another(&self) {
        *self.0.borrow_mut() = Current::new(new_id(), None);
    }

    /// From now on this tab shows another comparison of this browser: its text.
    pub fn switch(&self, id: &str) -> Option<String> {
        let text = read(&format!("{KEPT}{id}"))?;
        *self.0.borrow_mut() = Current::new(id.to_owned(), Some(text.clone()));
        let _ = write(CURRENT, id);
        Some(text)
    }

    /// Where this tab's comparison is kept.
    #[must_use]
    pub fn place(&self) -> String {
        self.0.borrow().id.clone()
    }

    /// Keeps a comparison that stood at a place of this tab's when it was written down. What was kept before stays if
    /// that fails.
    ///
    /// # Errors
    /// Why the browser does not let it.
    pub fn keep(&self, place: &str, text: &str) -> Result<Kept, NotKept> {
        let mut current = self.0.borrow_mut();
        if place != current.id {
            // The tab has gone on to another comparison in the meantime.
            return write(&format!("{KEPT}{place}"), text).map(|()| Kept::Here);
        }
        if current.text.as_deref() == Some(text) {
            return Ok(Kept::Here);
        }
        let stands = read(&format!("{KEPT}{place}"));
        if stands.is_none() || stands == current.text {
            return current.write(text).map(|()| Kept::Here);
        }
        // Another tab has written since: what it wrote stays, and this tab's goes beside it.
        let mut beside = Current::new(new_id(), None);
        beside.write(text)?;
        *current = beside;
        Ok(Kept::Beside)
    }

    /// Another tab has written. Whether that was over what this one wrote at the same time: then this tab's goes beside
    /// it.
    pub fn written_elsewhere(&self, key: &str) -> bool {
        let mut current = self.0.borrow_mut();
        let Some(text) = current.text.clone() else { return false };
        let at_once = js_sys::Date::now() - current.written_at < AT_ONCE;
        let here = key.strip_prefix(KEPT) == Some(current.id.as_str());
        if !here || !at_once || read(key).as_ref() == Some(&text) {
            return false;
        }
        let mut beside = Current::new(new_id(), None);
        if beside.write(&text).is_err() {
            return false;
        }
        *current = beside;
        true
    }

    /// All comparisons, the oldest first.
    #[must_use]
    pub fn list(&self) -> Vec<Entry> {
        let current = self.0.borrow();
        let entry = |id: String| Entry {
            name: read(&format!("{KEPT}{id}")).and_then(|text| name_in(&text)),
            current: id == current.id,
            id,
        };
        ids(KEPT).into_iter().map(entry).collect()
    }

    /// The text of one.
    #[must_use]
    pub fn text_of(&self, id: &str) -> Option<String> {
        read(&format!("{KEPT}{id}"))
    }

    /// Deletes one that this tab does not show; it can be brought back. What it is called, if it is gone.
    pub fn delete(&self, id: &str) -> Option<String> {
        if self.0.borrow().id == id {
            return None;
        }
        let text = read(&format!("{KEPT}{id}"))?;
        let deleted = ids(DELETED);
        for old in deleted.iter().take(deleted.len().saturating_sub(MOST_DELETED - 1)) {
            remove(&format!("{DELETED}{old}"));
        }
        write(&format!("{DELETED}{id}"), &text).ok()?;
        remove(&format!("{KEPT}{id}"));
        Some(name_in(&text).unwrap_or_default())
    }

    /// Brings one back that was deleted.
    pub fn bring_back(&self, id: &str) {
        if let Some(text) = read(&format!("{DELETED}{id}"))
            && write(&format!("{KEPT}{id}"), &text).is_ok()
        {
            remove(&format!("{DELETED}{id}"));
        }
    }
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

/// The link in the address, taken out of it: who reloads the page has the comparison, not the link, and nobody who
/// looks at the address sees it.
pub fn take_link() -> Option<String> {
    let window = gloo::utils::window();
    let fragment = window.location().hash().ok()?;
    let link = fragment.strip_prefix(LINK)?.to_owned();
    let address = window.location().href().ok()?;
    let without = address.split('#').next().unwrap_or_default();
    let history = window.history().ok()?;
    // Fails only where the address is of another server.
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(without));
    Some(link)
}

/// The address of this page with a link in it.
#[must_use]
pub fn address_of(link: &str) -> String {
    let address = gloo::utils::window().location().href().unwrap_or_default();
    format!("{}{LINK}{link}", address.split('#').next().unwrap_or_default())
}

/// Before a link, in the address: other fragments lead to parts of the page.
const LINK: &str = "#c=";

/// Puts text aside that cannot be opened, so that it is not written over.
pub fn put_aside(text: &str) {
    // If there is no room for it, there is nothing left to do.
    let _ = write(&format!("{DELETED}{}", new_id()), text);
}
