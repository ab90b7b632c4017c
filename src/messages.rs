//! What the page says, in one language: a typed function for each message of `locales/`.

use crate::language::Language;
use crate::marks;
use std::rc::Rc;

/// The messages of a language.
pub struct Messages {
    text: Rc<str>,
    /// Where each message ends in the text.
    ends: Vec<usize>,
}

/// A whole number in a message, such as a count of months; it chooses between the forms for one and for other
/// counts. All five languages have these two, and one is 1 only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count(u64);

impl From<u16> for Count {
    fn from(count: u16) -> Self {
        Self(count.into())
    }
}

impl From<u32> for Count {
    fn from(count: u32) -> Self {
        Self(count.into())
    }
}

impl From<usize> for Count {
    fn from(count: usize) -> Self {
        // No machine counts further.
        Self(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

/// The messages of a language, as the build wrote them.
#[must_use]
pub const fn text(language: Language) -> &'static str {
    match language {
        Language::English => generated::EN,
        Language::Finnish => generated::FI,
        Language::Swedish => generated::SV,
        Language::Danish => generated::DA,
        Language::Norwegian => generated::NB,
    }
}

/// What a message is filled with.
#[derive(Clone, Copy)]
enum Argument<'a> {
    Text(&'a str),
    Count(Count),
}

impl Messages {
    /// The messages of a language that this program carries with it: the page does not, its worker does.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self::read(text(language))
    }

    /// The messages as the build wrote them.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let ends = text.match_indices(marks::BETWEEN).map(|(end, _)| end).chain([text.len()]).collect();
        Self { text: text.into(), ends }
    }

    fn template(&self, message: usize) -> Option<&str> {
        let end = *self.ends.get(message)?;
        let before = message.checked_sub(1).and_then(|before| self.ends.get(before));
        self.text.get(before.map_or(0, |before| before + marks::BETWEEN.len_utf8())..end)
    }

    fn plain(&self, message: usize) -> String {
        self.filled(message, &[])
    }

    fn filled(&self, message: usize, arguments: &[Argument<'_>]) -> String {
        let mut filled = String::new();
        let at = |mark: char| {
            let place = (0..arguments.len()).find(|place| marks::argument(*place) == Some(mark))?;
            arguments.get(place)
        };
        // Within a choice: whether its form for one is meant. And whether what is read now is said.
        let (mut one, mut said) = (false, true);
        let mut text = self.template(message).unwrap_or_default().chars();
        while let Some(c) = text.next() {
            match c {
                marks::CHOICE => {
                    one = matches!(text.next().and_then(at), Some(Argument::Count(Count(1))));
                    said = one;
                }
                marks::OTHER => said = !one,
                marks::END => said = true,
                _ if !said => {}
                _ => match at(c) {
                    Some(Argument::Text(text)) => filled.push_str(text),
                    Some(Argument::Count(Count(count))) => filled.push_str(&count.to_string()),
                    None => filled.push(c),
                },
            }
        }
        filled
    }
}

/// Written by the build script.
mod generated {
    use super::{Argument, Count, Messages};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_stand_where_the_language_wants_them() {
        assert_eq!(Messages::of(Language::English).verdict_less("€5"), "€5 less");
        let swedish = Messages::of(Language::Swedish);
        assert_eq!(swedish.shifts_planning("2", "7"), "Planerar pass, steg 2 av 7 …");
        assert_eq!(swedish.tagline(), "Egen kundtjänst eller outsourcing: vad det kostar, månad för månad");
    }

    #[test]
    fn one_has_a_form_of_its_own() {
        let check = |language, expected: [&str; 3]| {
            let say = Messages::of(language);
            let said = [0_u16, 1, 2].map(|months| say.step_ramp_summary(months, "May"));
            assert_eq!(said, expected);
        };
        check(Language::English, ["0 months from May", "1 month from May", "2 months from May"]);
        check(Language::Finnish, ["0 kuukautta, alku May", "1 kuukausi, alku May", "2 kuukautta, alku May"]);
        check(Language::Danish, ["0 måneder fra May", "1 måned fra May", "2 måneder fra May"]);
    }

    #[test]
    fn what_is_filled_in_is_never_read_as_a_message() {
        let vendor = "\u{1}\u{e}\u{10}\n";
        assert_eq!(Messages::of(Language::Norwegian).remove_quote(vendor), format!("Fjern {vendor}"));
    }

    #[test]
    fn every_language_has_all_messages() {
        let counts = Language::ALL.map(|language| Messages::of(language).ends.len());
        assert!(counts.iter().all(|count| *count == counts[0] && *count > 400), "{counts:?}");
    }
}
