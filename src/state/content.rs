//! What a person can change and take back: the draft, what stands in the fields, what was put aside.

use super::{Action, Wrong, shown_per_unit};
use crate::edits::{Edit, Shift, rename};
use crate::numbers::{Separators, read, rewritten};
use punnus_engine::draft::{ProfileDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::problem::{Problem, ProblemKind};
use punnus_engine::scenario::Span;
use punnus_exchange::call_log::CallLog;
use punnus_exchange::document::{Document, Held, NumberForm, Summary, UsedLog};
use punnus_exchange::paths::{held, hold};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What a person can change and take back.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// What stands in the fields, as far as it could be read.
    pub(super) draft: ScenarioDraft,
    /// What the draft was at the beginning, with the items it has now.
    pub(super) origin: Rc<ScenarioDraft>,
    /// What was typed, where anything was.
    pub(super) typed: BTreeMap<Path, String>,
    /// Fields that were ever changed.
    touched: BTreeSet<Path>,
    /// Quotes put aside.
    pub(super) hidden: BTreeSet<usize>,
    /// Where the contacts come from, if from a call log.
    pub(super) measured: Option<UsedLog>,
    /// The example it began with.
    example: Option<String>,
    /// Fields marked private.
    pub(super) private: BTreeSet<Path>,
    /// Quotes marked private.
    pub(super) private_quotes: BTreeSet<usize>,
    /// What was withheld when it was shared with this reader, and what was sent along instead.
    pub(super) received: Received,
}

/// What came with a comparison that somebody shared.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Received {
    /// Whether something was withheld: the answer here is not the sharer's.
    pub redacted: bool,
    /// Fields whose values were.
    pub withheld: Vec<Path>,
    /// The sharer's results.
    pub frozen: Option<Summary>,
}

impl Content {
    pub(super) fn new(draft: ScenarioDraft) -> Self {
        Self {
            origin: Rc::new(draft.clone()),
            draft,
            typed: BTreeMap::new(),
            touched: BTreeSet::new(),
            hidden: BTreeSet::new(),
            measured: None,
            example: None,
            private: BTreeSet::new(),
            private_quotes: BTreeSet::new(),
            received: Received::default(),
        }
    }

    /// What was kept or shared: numbers that were typed are written as this reader writes them.
    pub(super) fn of_document(document: Document, separators: Separators) -> Self {
        let mut origin = document.draft.clone();
        for (path, value) in &document.was {
            hold(&mut origin, *path, value);
        }
        let was = document.was.iter().map(|(path, _)| *path);
        let touched = was.chain(document.typed.iter().map(|(path, _)| *path)).collect();
        let mut content = Self {
            origin: Rc::new(origin),
            draft: document.draft,
            typed: document.typed.into_iter().collect(),
            touched,
            hidden: document.hidden_quotes.into_iter().collect(),
            measured: document.call_log,
            example: document.example,
            private: document.private.into_iter().collect(),
            private_quotes: document.private_quotes.into_iter().collect(),
            received: Received {
                redacted: document.redacted,
                withheld: document.withheld,
                frozen: document.frozen,
            },
        };
        if let Some(NumberForm { decimal, group }) = document.numbers {
            content.rewrite(Separators { decimal, group }, separators);
        }
        content
    }

    /// All of it that is to be kept.
    pub(super) fn document(&self, separators: Separators) -> Document {
        let mut before = (*self.origin).clone();
        let was = self.changed().into_iter().filter_map(|path| Some((path, held(&mut before, path)?)));
        let Separators { decimal, group } = separators;
        let typed: Vec<(Path, String)> =
            self.typed.iter().map(|(path, text)| (*path, text.clone())).collect();
        Document {
            draft: self.draft.clone(),
            numbers: (!typed.is_empty()).then_some(NumberForm { decimal, group }),
            typed,
            was: was.collect(),
            example: self.example.clone(),
            call_log: self.measured.clone(),
            hidden_quotes: self.hidden.iter().copied().collect(),
            private: self.private.iter().copied().collect(),
            private_quotes: self.private_quotes.iter().copied().collect(),
            redacted: self.received.redacted,
            withheld: self.received.withheld.clone(),
            frozen: self.received.frozen.clone(),
        }
    }

    pub(super) fn apply(&mut self, action: Action) {
        match action {
            Action::Computed { path, number } => {
                hold(&mut self.draft, path, &Held::Number(number));
                self.typed.remove(&path);
                self.touched.insert(path);
            }
            Action::Entered { path, text } => {
                // Who fills in what was withheld has it from now on.
                self.received.withheld.retain(|withheld| *withheld != path);
                self.typed.insert(path, text);
                self.touched.insert(path);
            }
            Action::Reset { path } => self.reset(path),
            Action::Edited(edit) => self.edit(edit),
            Action::QuoteHidden { quote } if quote < self.draft.quotes.len() => {
                self.hidden.insert(quote);
            }
            Action::QuoteShown { quote } => {
                self.hidden.remove(&quote);
            }
            Action::Started { draft, asks } => {
                *self = Self::new(*draft);
                // What begins with questions is no example.
                self.example = asks.is_empty().then(|| self.draft.name.clone());
                self.ask(asks);
            }
            Action::Marked { paths, private } => {
                for path in paths {
                    let mark = if private {
                        BTreeSet::insert
                    } else {
                        |set: &mut BTreeSet<_>, path| set.remove(&path)
                    };
                    mark(&mut self.private, path);
                }
            }
            Action::QuoteMarked { quote, private: true } if quote < self.draft.quotes.len() => {
                self.private_quotes.insert(quote);
            }
            Action::QuoteMarked { quote, .. } => {
                self.private_quotes.remove(&quote);
            }
            Action::CallLogUsed { file, log } => self.use_call_log(file, &log),
            Action::QuoteHidden { .. }
            | Action::LanguageChosen { .. }
            | Action::Answered { .. }
            | Action::Opened { .. }
            | Action::Noticed(_)
            | Action::NoticeRead(_)
            | Action::Undone
            | Action::Redone => {}
        }
    }

    fn reset(&mut self, path: Path) {
        let Some(value) = held(&mut (*self.origin).clone(), path) else { return };
        if path.field == Field::Name && path.place.channel().is_some() {
            // Others refer to a channel by its name: it changes by the way on which a typed one does.
            if let Held::Text(name) = value {
                self.typed.insert(path, name);
            }
            return;
        }
        hold(&mut self.draft, path, &value);
        self.typed.remove(&path);
    }

    fn edit(&mut self, edit: Edit) {
        if edit.is_of_list() {
            // So that a path leads to the same item in both.
            edit.clone().apply(Rc::make_mut(&mut self.origin));
        }
        let effect = edit.apply(&mut self.draft);
        for shift in effect.shifts {
            self.shift(shift);
        }
        self.ask(effect.asks);
        for path in effect.written {
            self.typed.remove(&path);
            self.touched.insert(path);
        }
        let draft = &mut self.draft;
        self.typed.retain(|path, _| held(draft, *path).is_some());
        self.touched.retain(|path| held(draft, *path).is_some());
        self.private.retain(|path| held(draft, *path).is_some());
        self.received.withheld.retain(|path| held(draft, *path).is_some());
    }

    /// Moves what was typed to where its field now is, or drops it with its field.
    fn shift(&mut self, shift: Shift) {
        self.typed = std::mem::take(&mut self.typed)
            .into_iter()
            .filter_map(|(path, text)| Some((shift.of(path)?, text)))
            .collect();
        self.touched = self.touched.iter().filter_map(|path| shift.of(*path)).collect();
        self.private = self.private.iter().filter_map(|path| shift.of(*path)).collect();
        let withheld = &mut self.received.withheld;
        *withheld = withheld.iter().filter_map(|path| shift.of(*path)).collect();
        self.hidden = self.hidden.iter().filter_map(|quote| shift.of_quote(*quote)).collect();
        self.private_quotes = self.private_quotes.iter().filter_map(|quote| shift.of_quote(*quote)).collect();
    }

    fn ask(&mut self, asks: Vec<Path>) {
        for path in asks {
            self.typed.insert(path, String::new());
            self.touched.insert(path);
        }
    }

    fn use_call_log(&mut self, file: String, log: &CallLog) {
        let Some(channel) = self.draft.channels.first_mut() else { return };
        let mut measured = vec![Field::ContactsPerMonth, Field::Opening];
        channel.contacts_per_month = libm::round(log.contacts_per_month);
        channel.profile = ProfileDraft::Measured(log.profile.0.to_vec());
        // A log seldom has enough public holidays to tell their hours: they are as Sundays until somebody says
        // otherwise.
        let days = log.hours.0.iter().chain(log.hours.0.last());
        for (item, (hours, text)) in days.zip(&mut channel.opening).enumerate() {
            let span = hours.and_then(|hours| Span::new(hours.from, hours.to));
            *text = span.map(|span| span.to_string()).unwrap_or_default();
            self.touched.insert(Path::item(Place::Channel(0), Field::Opening, item));
        }
        if let Some(handle_time) = &log.handle_time {
            channel.handle_time_s = libm::round(handle_time.mean_s).max(1.0);
            measured.push(Field::HandleTime);
        }
        self.typed.retain(|path, _| path.place != Place::Channel(0) || !measured.contains(&path.field));
        for field in [Field::ContactsPerMonth, Field::HandleTime] {
            self.touched.insert(Path::new(Place::Channel(0), field));
        }
        self.measured = Some(UsedLog { file, calls: log.contacts });
    }

    /// Writes numbers that were typed as another language does.
    pub(super) fn rewrite(&mut self, before: Separators, separators: Separators) {
        for (path, text) in &mut self.typed {
            if self.draft.text_mut(*path).is_none() {
                *text = rewritten(text, before, separators);
            }
        }
    }

    /// Reads the fields into the draft, and says what cannot be read. A field that cannot be read keeps its last
    /// value; one that may be left open is, if it is empty.
    pub(super) fn read_typed(&mut self, separators: Separators) -> Vec<Wrong> {
        let mut wrong = self.read_channel_names();
        for (path, typed) in &self.typed {
            if is_channel_name(*path) {
                continue;
            }
            if let Some(text) = self.draft.text_mut(*path) {
                typed.clone_into(text);
                continue;
            }
            let read = read(typed, separators).map(|read| read.value / shown_per_unit(path.field));
            let may_be_open = self.draft.optional_mut(*path).is_some();
            if read.is_some() || (may_be_open && typed.trim().is_empty()) {
                hold(&mut self.draft, *path, &read.map_or(Held::Open, Held::Number));
            } else if path.place.quote().is_none_or(|quote| !self.hidden.contains(&quote)) {
                wrong.push(Wrong::NotANumber { path: *path, text: typed.clone() });
            }
        }
        wrong
    }

    /// Others refer to channels by their names, and follow them. A name that is none, or another's too, cannot be
    /// followed: the channel keeps its last one.
    fn read_channel_names(&mut self) -> Vec<Wrong> {
        let path = |channel: usize| Path::new(Place::Channel(channel), Field::Name);
        let shown: Vec<String> = (0..)
            .zip(&self.draft.channels)
            .map(|(place, channel)| self.typed.get(&path(place)).unwrap_or(&channel.name).trim().to_owned())
            .collect();
        let (mut wrong, mut renamed) = (Vec::new(), Vec::new());
        for (place, channel) in self.draft.channels.iter_mut().enumerate() {
            let (Some(typed), Some(name)) = (self.typed.get(&path(place)), shown.get(place)) else {
                continue;
            };
            let kind = if name.is_empty() {
                Some(ProblemKind::Empty)
            } else if shown.iter().filter(|other| *other == name).count() > 1 {
                Some(ProblemKind::NamedTwice { found: name.clone() })
            } else {
                None
            };
            match kind {
                Some(kind) => wrong.push(Wrong::Problem(Problem { path: path(place), kind })),
                None if channel.name != *typed => {
                    renamed.push((channel.name.clone(), name.clone()));
                    channel.name.clone_from(typed);
                }
                None => {}
            }
        }
        if !renamed.is_empty() {
            rename(&mut self.draft, &renamed);
        }
        wrong
    }

    /// Fields that hold something else than at the beginning.
    pub(super) fn changed(&self) -> BTreeSet<Path> {
        if self.touched.is_empty() {
            return BTreeSet::new();
        }
        let (mut now, mut before) = (self.draft.clone(), (*self.origin).clone());
        self.touched
            .iter()
            .copied()
            .filter(|path| held(&mut now, *path) != held(&mut before, *path))
            .collect()
    }
}

/// A draft without the quotes put aside.
pub(super) fn without_hidden(draft: &ScenarioDraft, hidden: &BTreeSet<usize>) -> ScenarioDraft {
    let mut draft = draft.clone();
    // From the last on, so that the others keep their places until their turn.
    for quote in hidden.iter().rev() {
        if *quote < draft.quotes.len() {
            draft.quotes.remove(*quote);
        }
        for criterion in draft.scorecard.iter_mut().flat_map(|scorecard| &mut scorecard.criteria) {
            // The own team's score comes first.
            if quote + 1 < criterion.scores.len() {
                criterion.scores.remove(quote + 1);
            }
        }
    }
    draft
}

fn is_channel_name(path: Path) -> bool {
    path.field == Field::Name && matches!(path.place, Place::Channel(_))
}
