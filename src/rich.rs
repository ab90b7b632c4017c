//! Emphasis inside a translated sentence: the caller marks an argument, the page shows it strong, and each
//! language puts it where it belongs.

use yew::prelude::*;

const STRONG: char = '\u{e000}';
const ACCENT: char = '\u{e001}';
const END: char = '\u{e002}';

/// Marks a text as strong.
#[must_use]
pub fn strong(text: &str) -> String {
    wrap(STRONG, text)
}

/// Marks a text as strong and in the winner's colour.
#[must_use]
pub fn accent(text: &str) -> String {
    wrap(ACCENT, text)
}

fn wrap(mark: char, text: &str) -> String {
    format!("{mark}{}{END}", plain(text))
}

fn is_mark(c: char) -> bool {
    matches!(c, STRONG | ACCENT | END)
}

/// The sentence without its marks.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// The sentence with its marks turned into elements.
pub fn html(text: &str) -> Html {
    pieces(text)
        .into_iter()
        .map(|(mark, piece)| match mark {
            Some(STRONG) => html! { <strong>{ piece }</strong> },
            Some(_) => html! { <strong class="accent">{ piece }</strong> },
            None => html! { { piece } },
        })
        .collect()
}

fn pieces(text: &str) -> Vec<(Option<char>, String)> {
    let mut pieces = vec![(None, String::new())];
    let mut after_digit = false;
    for c in text.chars() {
        // A number is not parted from what it counts.
        let c = if c == ' ' && after_digit { '\u{a0}' } else { c };
        after_digit = c.is_ascii_digit();
        match c {
            STRONG | ACCENT => pieces.push((Some(c), String::new())),
            END => pieces.push((None, String::new())),
            _ => {
                if let Some((_, piece)) = pieces.last_mut() {
                    piece.push(c);
                }
            }
        }
    }
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_pieces_and_vanish_from_plain_text() {
        let sentence = format!("{} costs {} less.", strong("North"), accent("€5"));
        assert_eq!(plain(&sentence), "North costs €5 less.");
        let texts: Vec<String> = pieces(&sentence).into_iter().map(|(_, text)| text).collect();
        assert_eq!(texts, ["North", " costs ", "€5", " less."]);
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        let told = |text: &str| pieces(text).into_iter().map(|(_, text)| text).collect::<String>();
        assert_eq!(told("over 36 months and 1 day"), "over 36\u{a0}months and 1\u{a0}day");
    }

    #[test]
    fn a_name_cannot_smuggle_marks_in() {
        assert_eq!(pieces(&strong("a\u{e002}b\u{e001}c")), [(Some(STRONG), "abc".to_owned())]);
    }
}
