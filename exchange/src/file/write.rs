//! From a document to its text.

use super::{Body, FORMAT, FileError, MAX_BYTES, NotJson, Opened, SCHEMA, Typed, Was, read};
use crate::document::{Document, Summary};
use punnus_engine::MODEL_VERSION;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::Path;
use serde::{Deserialize, Serialize};
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};
use std::io;

/// Why a document cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WriteError {
    /// Larger than what would be read again.
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The largest.
        limit: usize,
    },
    /// A path that leads nowhere in the draft or stands twice in its list, or the place of no quote.
    Misled {
        /// The place in the file where it would stand.
        path: String,
    },
    /// A number that is not finite.
    NotFinite,
    /// It has values marked private: a link has to be made of what may be shared.
    Private,
}

/// Writes a file, with the results that the page shows, where it shows any. Those of a document in which something
/// was withheld are not the sharer's, and stay out.
///
/// What is written has been read again: it can be opened, and holds the same.
///
/// # Errors
/// Why it cannot be written.
pub fn write(document: &Document, results: Option<&Summary>) -> Result<String, WriteError> {
    written(document, results, Plain(PrettyFormatter::with_indent(b"  ")), MAX_BYTES)
}

/// The same on one line and without results, up to a size in bytes.
///
/// # Errors
/// Why it cannot be written.
pub fn write_small(document: &Document, limit: usize) -> Result<String, WriteError> {
    written(document, None, Plain(CompactFormatter), limit)
}

fn written(
    document: &Document,
    results: Option<&Summary>,
    format: Plain<impl Formatter>,
    limit: usize,
) -> Result<String, WriteError> {
    let results = results.filter(|_| !document.redacted).cloned();
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, format);
    body(document, results.clone()).serialize(&mut serializer).map_err(|_| WriteError::NotFinite)?;
    bytes.push(b'\n');
    let text = String::from_utf8(bytes).map_err(|_| WriteError::NotFinite)?;
    let too_large = WriteError::TooLarge { bytes: text.len(), limit };
    if text.len() > limit {
        return Err(too_large);
    }
    match read(&text) {
        Ok(Opened { document: again, results: results_again, .. })
            if again == *document && results_again == results =>
        {
            Ok(text)
        }
        // A number that is not finite is written as null: no number, or one left open.
        Ok(_) => Err(WriteError::NotFinite),
        Err(FileError::TooLarge { .. } | FileError::NotJson { why: NotJson::TooMany, .. }) => Err(too_large),
        Err(FileError::Damaged { path, damage, .. }) => Err(match damage {
            super::Damage::LeadsNowhere { .. } | super::Damage::Twice { .. } => WriteError::Misled { path },
            super::Damage::Missing
            | super::Damage::Unknown
            | super::Damage::Wrong { .. }
            | super::Damage::Count { .. } => WriteError::NotFinite,
        }),
        Err(
            FileError::NotJson { .. }
            | FileError::NotOurs
            | FileError::Newer { .. }
            | FileError::UnknownSchema { .. },
        ) => Err(WriteError::NotFinite),
    }
}

fn body(document: &Document, results: Option<Summary>) -> Body<&ScenarioDraft> {
    let texts = |paths: &[Path]| paths.iter().map(Path::to_string).collect();
    Body {
        format: FORMAT.to_owned(),
        schema: SCHEMA,
        model: MODEL_VERSION.to_owned(),
        scenario: &document.draft,
        typed: document
            .typed
            .iter()
            .map(|(path, text)| Typed { path: path.to_string(), text: text.clone() })
            .collect(),
        numbers: document.numbers,
        was: document
            .was
            .iter()
            .map(|(path, value)| Was { path: path.to_string(), value: value.clone() })
            .collect(),
        example: document.example.clone(),
        call_log: document.call_log.clone(),
        hidden_quotes: document.hidden_quotes.clone(),
        private: texts(&document.private),
        private_quotes: document.private_quotes.clone(),
        redacted: document.redacted,
        withheld: texts(&document.withheld),
        frozen: document.frozen.clone(),
        results,
    }
}

/// Whole numbers without a point, as people write them.
struct Plain<F>(F);

/// Up to here every whole number is one that a float holds, and JSON readers agree on.
const WHOLE_UP_TO: u64 = 1 << 53;

macro_rules! as_inner {
    ($($method:ident($($argument:ident: $type:ty),*)),* $(,)?) => {
        $(fn $method<W: ?Sized + io::Write>(&mut self, writer: &mut W $(, $argument: $type)*) -> io::Result<()> {
            self.0.$method(writer $(, $argument)*)
        })*
    };
}

impl<F: Formatter> Formatter for Plain<F> {
    as_inner!(
        begin_array(),
        end_array(),
        begin_array_value(first: bool),
        end_array_value(),
        begin_object(),
        end_object(),
        begin_object_key(first: bool),
        end_object_key(),
        begin_object_value(),
        end_object_value(),
    );

    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        // Beyond the type's range this gives its nearest end, which is another number; and zero has one sign in it.
        #[allow(clippy::cast_possible_truncation)]
        let whole = value as i64;
        if whole.unsigned_abs() <= WHOLE_UP_TO && (whole as f64).to_bits() == value.to_bits() {
            self.0.write_i64(writer, whole)
        } else {
            self.0.write_f64(writer, value)
        }
    }
}
