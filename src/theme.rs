//! The page's colours: as the system has them, or as a person has chosen.

use crate::components::control::{Control, control};
use crate::messages::Messages;
use crate::store;
use yew::prelude::*;

/// Where the choice is kept; boot.js reads it too, so that the first picture has it.
const KEPT: &str = "punnus.theme";
/// The attribute of the root element that styles go by.
const ATTRIBUTE: &str = "data-theme";
/// A disc, half of it dark.
const SIGN: &str = "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 2v12M10 3v10M12 4.5v7";

/// Which colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Theme {
    /// As the system has them.
    Auto,
    Light,
    Dark,
}

impl Theme {
    fn kept() -> Self {
        match store::preference(KEPT).as_deref() {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            Some(_) | None => Theme::Auto,
        }
    }

    const fn name(self) -> Option<&'static str> {
        match self {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }

    const fn next(self) -> Self {
        match self {
            Theme::Auto => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::Auto,
        }
    }

    fn label(self, say: &Messages) -> String {
        match self {
            Theme::Auto => say.theme_auto(),
            Theme::Light => say.theme_light(),
            Theme::Dark => say.theme_dark(),
        }
    }
}

/// The choice of colours: each click takes the next of three.
#[hook]
pub fn use_theme(say: &Messages) -> Html {
    let theme = use_state(Theme::kept);
    use_effect_with(*theme, |theme| {
        let root = gloo::utils::document_element();
        // Where a person has set the system's colours for all pages, these go before.
        let forced = gloo::utils::window().match_media("(forced-colors: active)").ok().flatten();
        let forced = forced.is_some_and(|forced| forced.matches());
        // Fails only for attributes with invalid names.
        let _ = match theme.name().filter(|_| !forced) {
            Some(name) => root.set_attribute(ATTRIBUTE, name),
            None => root.remove_attribute(ATTRIBUTE),
        };
    });
    let label = theme.label(say);
    let on_click = Callback::from(move |_: MouseEvent| {
        store::prefer(KEPT, theme.next().name());
        theme.set(theme.next());
    });
    control(Control { label, sign: SIGN, class: "only-sign", key: None, on_click: Some(on_click) })
}
