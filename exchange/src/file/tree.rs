//! A file's values before anybody knows what they mean: what the JSON parser leaves, with nothing lost silently.
//!
//! `serde_json::Value` keeps the last of two values of the same name and lets a file of a megabyte become many in
//! memory; here the first is a mistake that is told, and the second is bounded.

use super::read::Step;
use super::{FileError, NotJson};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use std::cell::{Cell, RefCell};
use std::fmt;

/// Values in a file. A comparison has some hundreds, and 384 more for each measured profile.
const MAX_VALUES: usize = 50_000;
/// Names in one group: each is compared with those before it. The largest group has thirty.
const MAX_NAMES: usize = 200;
/// Values within values. A comparison has ten levels.
const MAX_DEPTH: usize = 40;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tree {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Tree>),
    /// Names and values in the file's order, each name once.
    Group(Vec<(String, Tree)>),
}

impl Tree {
    /// What stands under a name.
    pub(super) fn get(&self, name: &str) -> Option<&Tree> {
        let Tree::Group(entries) = self else { return None };
        entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// What stands under a name, to change.
    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Tree> {
        let Tree::Group(entries) = self else { return None };
        entries.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Puts a value under a name that is not there yet; nothing happens where it is, or to what is no group.
    pub(super) fn add(&mut self, name: &str, value: Tree) {
        if let Tree::Group(entries) = self
            && !entries.iter().any(|(key, _)| key == name)
        {
            entries.push((name.to_owned(), value));
        }
    }

    /// The values of a list, to change; none of what is no list.
    pub(super) fn items_mut(&mut self) -> &mut [Tree] {
        if let Tree::List(values) = self { values } else { &mut [] }
    }

    /// A whole number, if it is one that a count or a place in a list may be.
    pub(super) fn whole(&self) -> Option<u32> {
        let Tree::Number(number) = self else { return None };
        // Beyond the type's range this gives its nearest end, which is another number.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = *number as u32;
        (f64::from(whole).to_bits() == number.to_bits()).then_some(whole)
    }

    /// What a way leads to.
    pub(super) fn follow(&self, way: &[Step]) -> Option<&Tree> {
        way.iter().try_fold(self, |tree, step| match (tree, step) {
            (_, Step::Name(name)) => tree.get(name),
            (Tree::List(values), Step::Item(item)) => values.get(*item),
            (_, Step::Item(_)) => None,
        })
    }

    /// A value as it may be shown: the beginning of a text, the kind of brackets.
    pub(super) fn shown(&self) -> String {
        match self {
            Tree::Null => "null".to_owned(),
            Tree::Bool(yes) => yes.to_string(),
            Tree::Number(number) => number.to_string(),
            Tree::Text(text) => shortened(text),
            Tree::List(_) => "[…]".to_owned(),
            Tree::Group(_) => "{…}".to_owned(),
        }
    }
}

/// The first forty characters.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Reads JSON.
pub(super) fn parse(text: &str) -> Result<Tree, FileError> {
    let progress = Progress { values: Cell::new(0), trouble: RefCell::new(None) };
    let mut parser = serde_json::Deserializer::from_str(text);
    let read = Value { depth: 0, progress: &progress }.deserialize(&mut parser);
    read.and_then(|tree| parser.end().map(|()| tree)).map_err(|error| {
        let why = match progress.trouble.take() {
            Some(trouble) => trouble,
            None if error.is_eof() => NotJson::EndsEarly,
            None => NotJson::Syntax,
        };
        let place = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        FileError::NotJson { line: place(error.line()), column: place(error.column()), why }
    })
}

struct Progress {
    values: Cell<usize>,
    /// Why reading was given up, where the parser would not know.
    trouble: RefCell<Option<NotJson>>,
}

impl Progress {
    fn give_up<E: serde::de::Error>(&self, why: NotJson) -> E {
        self.trouble.replace(Some(why));
        E::custom("")
    }
}

/// A value at some depth.
#[derive(Clone, Copy)]
struct Value<'a> {
    depth: usize,
    progress: &'a Progress,
}

impl Value<'_> {
    fn within<E: serde::de::Error>(self) -> Result<Self, E> {
        let deeper = Self { depth: self.depth + 1, ..self };
        if deeper.depth > MAX_DEPTH { Err(self.progress.give_up(NotJson::TooDeep)) } else { Ok(deeper) }
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Tree;

    fn deserialize<D: serde::Deserializer<'de>>(self, parser: D) -> Result<Tree, D::Error> {
        let values = self.progress.values.get() + 1;
        if values > MAX_VALUES {
            return Err(self.progress.give_up(NotJson::TooMany));
        }
        self.progress.values.set(values);
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, found: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(found))
    }

    fn visit_i64<E>(self, found: i64) -> Result<Tree, E> {
        Ok(Tree::Number(found as f64))
    }

    fn visit_u64<E>(self, found: u64) -> Result<Tree, E> {
        Ok(Tree::Number(found as f64))
    }

    fn visit_f64<E>(self, found: f64) -> Result<Tree, E> {
        Ok(Tree::Number(found))
    }

    fn visit_str<E>(self, found: &str) -> Result<Tree, E> {
        Ok(Tree::Text(found.to_owned()))
    }

    fn visit_string<E>(self, found: String) -> Result<Tree, E> {
        Ok(Tree::Text(found))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let within = self.within()?;
        let mut found = Vec::new();
        while let Some(value) = list.next_element_seed(within)? {
            found.push(value);
        }
        Ok(Tree::List(found))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut group: A) -> Result<Tree, A::Error> {
        let within = self.within()?;
        let mut found: Vec<(String, Tree)> = Vec::new();
        while let Some(name) = group.next_key::<String>()? {
            if found.iter().any(|(other, _)| *other == name) {
                return Err(self.progress.give_up(NotJson::Twice { name: shortened(&name) }));
            }
            if found.len() == MAX_NAMES {
                return Err(self.progress.give_up(NotJson::TooMany));
            }
            found.push((name, group.next_value_seed(within)?));
        }
        Ok(Tree::Group(found))
    }
}
