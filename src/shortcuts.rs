//! Keys that mean the same everywhere on the page: steps back and on.

use crate::state::{Action, State};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};
use yew::prelude::*;

/// Takes the last step back with Ctrl or Cmd and Z, and takes it again with Shift as well, or with Ctrl and Y. In a
/// text field too: what is typed there is a step of the page, and the browser would only know that field.
#[hook]
pub fn use_shortcuts(dispatcher: UseReducerDispatcher<State>) {
    use_effect_with(dispatcher, |dispatcher| {
        let dispatcher = dispatcher.clone();
        let options = EventListenerOptions::enable_prevent_default();
        let document = gloo::utils::document();
        let listener = EventListener::new_with_options(&document, "keydown", options, move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
            let held = (event.ctrl_key(), event.meta_key(), event.shift_key(), event.alt_key());
            if event.is_composing() {
                return;
            }
            if let Some(action) = step(&event.key(), held) {
                event.prevent_default();
                dispatcher.dispatch(action);
            }
        });
        move || drop(listener)
    });
}

/// Whether the meeting view is shown, and what turns it: the key M where nobody types, Escape to leave it.
#[hook]
pub fn use_meeting() -> UseStateHandle<bool> {
    let meeting = use_state(|| false);
    use_effect_with(meeting.clone(), |meeting| {
        let meeting = meeting.clone();
        let root = gloo::utils::document_element();
        // Fails only for attributes with invalid names.
        let _ = if *meeting {
            root.set_attribute("data-view", "meeting")
        } else {
            root.remove_attribute("data-view")
        };
        // What is drawn to the width of its place measures anew.
        if let Ok(resized) = Event::new("resize") {
            let _ = gloo::utils::window().dispatch_event(&resized);
        }
        let listener = EventListener::new(&gloo::utils::document(), "keydown", move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let types = target
                .is_some_and(|target| target.closest("input, select, textarea").ok().flatten().is_some());
            let held = event.ctrl_key() || event.meta_key() || event.alt_key();
            match event.key().as_str() {
                "m" | "M" if !types && !held => meeting.set(!*meeting),
                "Escape" if *meeting => meeting.set(false),
                _ => {}
            }
        });
        move || drop(listener)
    });
    meeting
}

/// What keys mean: the key, and whether Ctrl, Cmd, Shift and Alt are held.
fn step(key: &str, (ctrl, command, shift, alt): (bool, bool, bool, bool)) -> Option<Action> {
    if alt || ctrl == command {
        return None;
    }
    match (key, shift) {
        ("z" | "Z", false) => Some(Action::Undone),
        ("z" | "Z", true) => Some(Action::Redone),
        ("y" | "Y", false) if ctrl => Some(Action::Redone),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_as_people_know_them() {
        const CTRL: (bool, bool, bool, bool) = (true, false, false, false);
        const CMD: (bool, bool, bool, bool) = (false, true, false, false);
        let with_shift = |(ctrl, command, ..): (bool, bool, bool, bool)| (ctrl, command, true, false);
        assert_eq!(step("z", CTRL), Some(Action::Undone));
        assert_eq!(step("z", CMD), Some(Action::Undone));
        assert_eq!(step("Z", with_shift(CTRL)), Some(Action::Redone));
        assert_eq!(step("z", with_shift(CMD)), Some(Action::Redone));
        assert_eq!(step("y", CTRL), Some(Action::Redone));
        assert_eq!(step("y", CMD), None);
        assert_eq!(step("z", (false, false, false, false)), None);
        assert_eq!(step("z", (true, false, false, true)), None);
    }
}
