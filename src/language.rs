//! The languages the page speaks, and which of them a person is greeted in.

use serde::{Deserialize, Serialize};

/// A language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English, as written in Europe.
    English,
    /// suomi
    Finnish,
    /// svenska
    Swedish,
    /// dansk
    Danish,
    /// norsk bokmål
    Norwegian,
}

impl Language {
    /// All, in the order in which the page offers them.
    pub const ALL: [Self; 5] = [Self::English, Self::Finnish, Self::Swedish, Self::Danish, Self::Norwegian];

    /// What the page says its language is: an ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Finnish => "fi",
            Language::Swedish => "sv",
            Language::Danish => "da",
            Language::Norwegian => "nb",
        }
    }

    /// Whose way to write numbers, money and months goes with it: a BCP 47 tag. English has a 24-hour clock.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en-GB",
            Language::Finnish => "fi-FI",
            Language::Swedish => "sv-SE",
            Language::Danish => "da-DK",
            Language::Norwegian => "nb-NO",
        }
    }

    /// Where a person's choice is kept; boot.js reads it too.
    pub const KEPT: &str = "punnus.language";

    /// The first of a person's languages (BCP 47 tags, the dearest first) that the page speaks; else English.
    pub fn preferred(tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        tags.into_iter().find_map(|tag| Self::of_tag(tag.as_ref())).unwrap_or(Self::English)
    }

    /// Whoever reads one of the written forms of Norwegian reads the other.
    fn of_tag(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let code = if matches!(code.as_str(), "no" | "nn") { Self::Norwegian.code() } else { code.as_str() };
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tags: &[&str], expected: Language) {
        assert_eq!(Language::preferred(tags), expected, "{tags:?}");
    }

    #[test]
    fn the_first_language_the_page_speaks_is_taken() {
        check(&["fi-FI", "en-US"], Language::Finnish);
        check(&["sv-FI", "fi"], Language::Swedish);
        check(&["de-DE", "da", "en"], Language::Danish);
        check(&["en-US", "sv"], Language::English);
        check(&["NB_no"], Language::Norwegian);
    }

    #[test]
    fn every_kind_of_norwegian_is_norwegian() {
        for tag in ["nb", "no", "nn", "nn-NO", "no-NO", "nb-SJ"] {
            check(&[tag], Language::Norwegian);
        }
    }

    #[test]
    fn english_where_the_page_speaks_none_of_them() {
        check(&[], Language::English);
        check(&["de", "fr-CA", "", "fil", "english"], Language::English);
    }
}
