//! Words for what is kept and shared, and for why something is not opened.

use super::Words;
use crate::store::NotKept;
use punnus_exchange::document::{Summary, Whose};
use punnus_exchange::file::{Damage, Expected, FileError, NotJson};
use punnus_exchange::link::LinkError;

impl Words {
    /// Names and totals of all options, in short.
    #[must_use]
    pub fn totals(&self, summary: &Summary) -> String {
        let each = summary.options.iter().map(|option| {
            let name = match (option.who, &option.name) {
                (Whose::Quote(_) | Whose::WithheldQuote, Some(name)) => name.clone(),
                (Whose::OwnTeam | Whose::Quote(_) | Whose::WithheldQuote, _) => self.say.own_team(),
                (Whose::Today, _) => self.say.own_team_today(),
                (Whose::BesideOtherWork, _) => self.say.own_beside(),
            };
            format!("{name} {} {}", self.formats.number(option.total, 0), summary.currency)
        });
        each.collect::<Vec<_>>().join(", ")
    }

    /// Why a comparison is not kept.
    #[must_use]
    pub fn not_kept(&self, why: NotKept) -> String {
        match why {
            NotKept::Denied => self.say.not_kept(),
            NotKept::Full => self.say.not_kept_full(),
            NotKept::Unwritten => self.say.not_kept_unwritten(),
        }
    }

    /// Why a file is not opened, with the place in it and what would mend it.
    #[must_use]
    pub fn file_error(&self, error: &FileError) -> String {
        let say = &self.say;
        match error {
            FileError::TooLarge { limit, .. } => say.file_too_large((limit >> 20).to_string()),
            FileError::NotJson { line, column, why } => match why {
                NotJson::EndsEarly => say.file_cut(*line),
                NotJson::Syntax => say.file_syntax(*line, *column),
                NotJson::Twice { name } => say.file_name_twice(*line, name),
                NotJson::TooDeep | NotJson::TooMany => say.file_too_much(*line),
            },
            FileError::NotOurs => say.file_not_ours(),
            FileError::Newer { schema, known } => say.file_newer(schema.to_string(), known.to_string()),
            FileError::UnknownSchema { found } => say.file_unknown_schema(found),
            FileError::Damaged { path, line, damage } => match damage {
                Damage::Missing => say.file_missing(*line, path),
                Damage::Unknown => say.file_unknown(*line, path),
                Damage::Wrong { expected, found } => {
                    say.file_wrong(*line, path, found, self.expected(expected))
                }
                Damage::Count { expected, found } => say.file_count(*line, path, *found, *expected),
                Damage::LeadsNowhere { found } | Damage::Twice { found } => {
                    say.file_nowhere(*line, path, found)
                }
            },
        }
    }

    fn expected(&self, expected: &Expected) -> String {
        let say = &self.say;
        match expected {
            Expected::Number => say.expected_number(),
            Expected::WholeNumber => say.expected_whole(),
            Expected::Text => say.expected_text(),
            Expected::YesNo => say.expected_yes_no(),
            Expected::List => say.expected_list(),
            Expected::Group => say.expected_group(),
            Expected::OneOf(names) => say.expected_one_of(names.join(", ")),
            Expected::Known => say.expected_known(),
        }
    }

    /// Why a link is not opened.
    #[must_use]
    pub fn link_error(&self, error: &LinkError) -> String {
        let say = &self.say;
        match error {
            LinkError::TooLarge => say.link_too_large(),
            LinkError::NotALink => say.link_not(),
            LinkError::Newer { .. } => say.link_newer(),
            LinkError::EndsEarly => say.link_cut(),
            LinkError::Damaged => say.link_damaged(),
            LinkError::Content(error) => self.file_error(error),
        }
    }
}
