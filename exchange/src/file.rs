//! A document as a text to keep: `*.punnus.json`.
//!
//! JSON, written for comparing versions line by line: always the same order, one value a line. What stands where is
//! told in `docs/file-format.md`. A file says its schema, and every earlier one is read by bringing it up to date
//! step by step; a newer one is refused as such. Reading gives the whole document or the first mistake in it, with
//! its place; the text stays with the caller, who may keep it for rescue.
//!
//! Only finite numbers can be written: JSON has no others, and fields have none either.

mod locate;
mod migrate;
mod read;
mod tree;
mod write;

pub use write::{WriteError, write, write_small};

use crate::document::{Document, Held, NumberForm, Summary, UsedLog};
use crate::paths;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::Path;
use read::{Fault, Step};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use tree::Tree;

/// The schema that is written; earlier ones are read too.
pub const SCHEMA: u32 = migrate::NEWEST;

/// What a file calls itself.
const FORMAT: &str = "punnus";

/// Largest file, in bytes: some hundred times a large comparison.
pub const MAX_BYTES: usize = 8 << 20;

/// A file, read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    /// What is in it.
    pub document: Document,
    /// The version of the model that wrote it.
    pub model: String,
    /// The results at that time, if they were written: to be shown beside today's where another model computes
    /// others. None in what was shared with something withheld.
    pub results: Option<Summary>,
    /// The schema it was written in.
    pub schema: u32,
}

/// Why a text is no file that can be opened. Facts only; the wording is the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileError {
    /// Larger than any comparison.
    TooLarge {
        /// Its size.
        bytes: usize,
        /// [`MAX_BYTES`].
        limit: usize,
    },
    /// No JSON.
    NotJson {
        /// The line, 1 for the first.
        line: u32,
        /// The byte in it, 1 for the first.
        column: u32,
        /// What is wrong there.
        why: NotJson,
    },
    /// JSON, but not of this program.
    NotOurs,
    /// Written by a newer version of this program. Nothing of it was opened.
    Newer {
        /// The file's schema.
        schema: u32,
        /// The newest that this version knows.
        known: u32,
    },
    /// A schema that there has never been.
    UnknownSchema {
        /// As written.
        found: String,
    },
    /// A value that makes no sense.
    Damaged {
        /// Its place in the file, such as `scenario.channels[0].handle_time_s`.
        path: String,
        /// The line it begins on, 1 for the first; where something is missing, that of what it is missing in.
        line: u32,
        /// What is wrong with it.
        damage: Damage,
    },
}

/// Why a text is no JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotJson {
    /// It ends before it is complete, as a copy that was cut.
    EndsEarly,
    /// Something stands where it may not.
    Syntax,
    /// A name stands twice in a group; only one value can hold.
    Twice {
        /// The name.
        name: String,
    },
    /// More values within values than any comparison has.
    TooDeep,
    /// More values than any comparison has.
    TooMany,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Damage {
    /// It is not there, and has to be.
    Missing,
    /// It is there, and nobody knows it.
    Unknown,
    /// It is something else than expected.
    Wrong {
        /// What should stand there.
        expected: Expected,
        /// What does: at most forty characters.
        found: String,
    },
    /// A list of another length.
    Count {
        /// How many values it has to have.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// A path, or the place of a quote, that leads nowhere in this scenario.
    LeadsNowhere {
        /// As written, at most forty characters.
        found: String,
    },
    /// A path, or the place of a quote, that stood before.
    Twice {
        /// As written, at most forty characters.
        found: String,
    },
}

/// What a value should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// A number.
    Number,
    /// A whole number from 0.
    WholeNumber,
    /// A text.
    Text,
    /// True or false.
    YesNo,
    /// A list in square brackets.
    List,
    /// Names and values in curly brackets.
    Group,
    /// One of these names; some of them with values within.
    OneOf(Vec<String>),
    /// A text of a certain form, such as a country's code.
    Known,
}

/// The file as it is written and read, in this order.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body<D> {
    format: String,
    schema: u32,
    model: String,
    scenario: D,
    typed: Vec<Typed>,
    numbers: Option<NumberForm>,
    was: Vec<Was>,
    example: Option<String>,
    call_log: Option<UsedLog>,
    hidden_quotes: Vec<usize>,
    private: Vec<String>,
    private_quotes: Vec<usize>,
    redacted: bool,
    withheld: Vec<String>,
    frozen: Option<Summary>,
    results: Option<Summary>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    path: String,
    text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Was {
    path: String,
    value: Held,
}

/// Reads a file.
///
/// # Errors
/// Why it cannot be opened; nothing of it is then.
pub fn read(text: &str) -> Result<Opened, FileError> {
    if text.len() > MAX_BYTES {
        return Err(FileError::TooLarge { bytes: text.len(), limit: MAX_BYTES });
    }
    let mut tree = tree::parse(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    if tree.get("format") != Some(&Tree::Text(FORMAT.to_owned())) {
        return Err(FileError::NotOurs);
    }
    let schema = schema(&tree)?;
    migrate::bring_up_to_date(&mut tree, schema);
    open(&tree, schema).map_err(|mut fault| {
        fault.way.reverse();
        if let Damage::Wrong { found, .. } = &mut fault.damage
            && found.is_empty()
        {
            *found = tree.follow(&fault.way).map(Tree::shown).unwrap_or_default();
        }
        FileError::Damaged {
            path: written(&fault.way),
            line: locate::line(text, &fault.way),
            damage: fault.damage,
        }
    })
}

fn schema(tree: &Tree) -> Result<u32, FileError> {
    let written = tree.get("schema");
    match written.and_then(Tree::whole) {
        Some(schema @ 1..=SCHEMA) => Ok(schema),
        Some(schema) if schema > SCHEMA => Err(FileError::Newer { schema, known: SCHEMA }),
        _ => Err(FileError::UnknownSchema { found: written.map(Tree::shown).unwrap_or_default() }),
    }
}

/// The way to a value, as it is written in a path.
fn written(way: &[Step]) -> String {
    let mut path = String::new();
    for step in way {
        match step {
            Step::Name(name) if path.is_empty() => path.push_str(name),
            Step::Name(name) => {
                path.push('.');
                path.push_str(name);
            }
            Step::Item(item) => path.push_str(&format!("[{item}]")),
        }
    }
    path
}

fn open(tree: &Tree, schema: u32) -> Result<Opened, Fault> {
    let body: Body<ScenarioDraft> = read::read(tree)?;
    let mut draft = body.scenario;
    let quotes = draft.quotes.len();
    let mut typed = Vec::new();
    let mut follow = Follow { draft: &mut draft, found: BTreeSet::new() };
    for (item, Typed { path, text }) in body.typed.into_iter().enumerate() {
        typed.push((follow.path(&path).map_err(|fault| in_list(fault, "typed", item, Some("path")))?, text));
    }
    follow.found.clear();
    let mut was = Vec::new();
    for (item, Was { path, value }) in body.was.into_iter().enumerate() {
        was.push((follow.path(&path).map_err(|fault| in_list(fault, "was", item, Some("path")))?, value));
    }
    let mut paths = |name: &str, written: Vec<String>| {
        follow.found.clear();
        let each = written.iter().enumerate();
        each.map(|(item, path)| follow.path(path).map_err(|fault| in_list(fault, name, item, None)))
            .collect::<Result<Vec<Path>, Fault>>()
    };
    let private = paths("private", body.private)?;
    let withheld = paths("withheld", body.withheld)?;
    places("hidden_quotes", &body.hidden_quotes, quotes)?;
    places("private_quotes", &body.private_quotes, quotes)?;
    let document = Document {
        draft,
        typed,
        numbers: body.numbers,
        was,
        example: body.example,
        call_log: body.call_log,
        hidden_quotes: body.hidden_quotes,
        private,
        private_quotes: body.private_quotes,
        redacted: body.redacted,
        withheld,
        frozen: body.frozen,
    };
    Ok(Opened { document, model: body.model, results: body.results, schema })
}

fn in_list(mut fault: Fault, list: &str, item: usize, name: Option<&str>) -> Fault {
    if let Some(name) = name {
        fault = fault.within(Step::Name(name.to_owned()));
    }
    fault.within(Step::Item(item)).within(Step::Name(list.to_owned()))
}

/// Follows paths into a draft, each once.
struct Follow<'a> {
    draft: &'a mut ScenarioDraft,
    found: BTreeSet<Path>,
}

impl Follow<'_> {
    fn path(&mut self, written: &str) -> Result<Path, Fault> {
        let found = || tree::shortened(written);
        let Some(path) = paths::parse(written, self.draft) else {
            return Err(Fault::here(Damage::LeadsNowhere { found: found() }));
        };
        if self.found.insert(path) { Ok(path) } else { Err(Fault::here(Damage::Twice { found: found() })) }
    }
}

/// Whether every place is that of a quote, and stands once.
fn places(list: &str, places: &[usize], quotes: usize) -> Result<(), Fault> {
    let mut found = BTreeSet::new();
    for (item, place) in places.iter().enumerate() {
        let damage = if *place >= quotes {
            Damage::LeadsNowhere { found: place.to_string() }
        } else if !found.insert(place) {
            Damage::Twice { found: place.to_string() }
        } else {
            continue;
        };
        return Err(in_list(Fault::here(damage), list, item, None));
    }
    Ok(())
}
