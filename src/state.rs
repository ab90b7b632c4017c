//! What the page knows, and how it changes: a pure reducer.
//!
//! The draft and what stands in the fields are the only truth ([`Content`]); problems and the comparison follow from
//! them. They are found elsewhere ([`Question`], [`Action::Answered`]): until then, and as long as a field cannot be
//! read, the last complete answer stays. A field that cannot be read keeps what was typed.

mod content;
#[cfg(test)]
mod tests;

use content::without_hidden;
pub use content::{Content, Received};

use crate::asked::Asked;
use crate::edits::Edit;
use crate::language::Language;
use crate::numbers::{Separators, read};
use crate::store::NotKept;
use punnus_engine::calendar::YearMonth;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::problem::{Problem, ProblemKind};
use punnus_engine::scorecard::At;
use punnus_engine::units::Unit;
use punnus_engine::{Comparison, Past, check, compare_after};
use punnus_exchange::call_log::CallLog;
use punnus_exchange::document::{Document, Summary, UsedLog};
use punnus_exchange::file::FileError;
use punnus_exchange::link::LinkError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::Reducible;

/// Steps that can be undone.
pub const MAX_UNDO: usize = 200;

/// A complete answer, and what of its question is shown beside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The question.
    pub asked: Asked,
    /// The answer.
    pub comparison: Comparison,
}

impl Answer {
    /// The answer to a draft.
    ///
    /// # Errors
    /// What is to be mended in it.
    pub fn to(draft: &ScenarioDraft) -> Result<Self, Vec<Problem>> {
        Self::after(&mut Past::default(), draft)
    }

    /// The same, where only what has changed since the answers before is worked out.
    ///
    /// # Errors
    /// What is to be mended in the draft.
    pub fn after(past: &mut Past, draft: &ScenarioDraft) -> Result<Self, Vec<Problem>> {
        let scenario = check(draft)?;
        let comparison = compare_after(past, &scenario);
        Ok(Self { asked: Asked::of(&scenario, &comparison), comparison })
    }
}

/// What is to be compared: the draft without the quotes put aside.
#[derive(Debug, PartialEq)]
pub struct Question {
    /// The draft.
    pub draft: ScenarioDraft,
    /// The place of each of its quotes among all.
    shown: Vec<usize>,
}

impl Question {
    fn of(content: &Content) -> Self {
        Self::without(&content.draft, &content.hidden)
    }

    /// A draft without the quotes put aside.
    #[must_use]
    pub fn without(draft: &ScenarioDraft, hidden: &BTreeSet<usize>) -> Self {
        let shown = (0..draft.quotes.len()).filter(|quote| !hidden.contains(quote));
        Self { draft: without_hidden(draft, hidden), shown: shown.collect() }
    }

    /// An answer to it in short.
    #[must_use]
    pub fn summary(&self, answer: &Answer) -> Summary {
        Summary::of(&answer.comparison, &self.shown)
    }
}

/// In what two contents differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// In nothing.
    None,
    /// Only in what was typed into this field, and what follows from it.
    At(Path),
    /// In anything.
    Unknown,
}

/// Something to be told beside the answer, until it is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The browser does not keep the comparison.
    NotKept(NotKept),
    /// The comparison was changed in another tab: this one's is kept beside it.
    KeptBeside,
    /// A link was opened, beside what was kept.
    LinkOpened,
    /// A file cannot be opened; its text stays at hand.
    FileRefused {
        /// Why.
        why: FileError,
        /// What is in it.
        text: Rc<str>,
    },
    /// What was kept in this browser cannot be opened; its text stays at hand.
    KeptRefused {
        /// Why.
        why: FileError,
        /// What is in it.
        text: Rc<str>,
    },
    /// A link cannot be opened.
    LinkRefused(LinkError),
    /// The results when the file was written, and today's, where they are not the same.
    Differs(Box<(Summary, Summary)>),
    /// A comparison was deleted, and may be brought back.
    Deleted {
        /// What it is called.
        name: String,
        /// Where it is kept.
        id: String,
    },
    /// Nobody answers any more.
    NoWorker,
}

/// What was found for a question.
pub type Found = Result<Rc<Answer>, Vec<Problem>>;

/// Something to mend.
#[derive(Debug, Clone, PartialEq)]
pub enum Wrong {
    /// A text that is no number.
    NotANumber {
        /// Where it was typed.
        path: Path,
        /// What was typed.
        text: String,
    },
    /// A draft that makes no sense.
    Problem(Problem),
}

impl Wrong {
    /// Which value it is about.
    #[must_use]
    pub const fn path(&self) -> Path {
        match self {
            Wrong::NotANumber { path, .. } => *path,
            Wrong::Problem(problem) => problem.path,
        }
    }
}

/// Everything the page shows follows from this.
#[derive(Debug, Clone)]
pub struct State {
    content: Rc<Content>,
    past: Vec<Rc<Content>>,
    future: Vec<Rc<Content>>,
    /// The field being typed in: what is typed there, one after the other, is undone at once.
    typing: Option<Path>,
    /// What was last typed, if that was the last change of the content: what that was before, and in which field.
    edited: Option<(Rc<Content>, Path)>,
    /// What was typed and cannot be read.
    unread: Vec<Wrong>,
    wrong: Vec<Wrong>,
    changed: BTreeSet<Path>,
    /// What stands in the fields now, as a question.
    question: Rc<Question>,
    /// What was found for the question last answered, which may be an earlier one.
    found: (Rc<Question>, Found),
    /// The last complete answer, and its question.
    answer: (Rc<Question>, Rc<Answer>),
    /// Whether that is an answer of this comparison: one begun with blanks has none until they are filled in.
    answered: bool,
    language: Language,
    separators: Separators,
    notices: Vec<Notice>,
}

/// What has happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Another language was chosen.
    LanguageChosen {
        /// Which.
        language: Language,
        /// How it writes numbers.
        separators: Separators,
    },
    /// A number was computed for a field, or its usual value was asked for.
    Computed {
        /// The field.
        path: Path,
        /// The number, in the unit of the model.
        number: f64,
    },
    /// A field was typed in.
    Entered {
        /// The field.
        path: Path,
        /// What stands in it now.
        text: String,
    },
    /// A field's value of the beginning was asked for.
    Reset {
        /// The field.
        path: Path,
    },
    /// Something was added, taken away, switched or chosen.
    Edited(Edit),
    /// A quote was put aside: it stays as it is, and is not compared.
    QuoteHidden {
        /// Which.
        quote: usize,
    },
    /// It was taken in again.
    QuoteShown {
        /// Which.
        quote: usize,
    },
    /// Another scenario was begun with.
    Started {
        /// Which.
        draft: Box<ScenarioDraft>,
        /// Fields that wait for a number.
        asks: Vec<Path>,
    },
    /// A call log was taken over.
    CallLogUsed {
        /// The file's name.
        file: String,
        /// What was found in it.
        log: Rc<CallLog>,
    },
    /// The last step was taken back.
    Undone,
    /// The step last taken back was taken again.
    Redone,
    /// Fields were marked as private, or as such no longer.
    Marked {
        /// Which.
        paths: Vec<Path>,
        /// Whether they are private now.
        private: bool,
    },
    /// A quote was.
    QuoteMarked {
        /// Which.
        quote: usize,
        /// Whether it is private now.
        private: bool,
    },
    /// Another comparison was opened: a file, a link, or one kept in this browser.
    Opened {
        /// What is in it.
        document: Box<Document>,
        /// Its answer; none if something in it is to be mended.
        answer: Option<Rc<Answer>>,
    },
    /// Something happened that is to be told.
    Noticed(Notice),
    /// It was told, and may go: its place among those told.
    NoticeRead(usize),
    /// A question was answered.
    Answered {
        /// Which.
        question: Rc<Question>,
        /// What was found.
        found: Found,
    },
}

/// Answers are the same if they are one: comparing all their figures would take longer than drawing them.
impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        let same_found = match (&self.found.1, &other.found.1) {
            (Ok(one), Ok(other)) => Rc::ptr_eq(one, other),
            (Err(one), Err(other)) => one == other,
            (Ok(_), Err(_)) | (Err(_), Ok(_)) => false,
        };
        same_found
            && Rc::ptr_eq(&self.answer.1, &other.answer.1)
            && (Rc::ptr_eq(&self.question, &other.question) || self.question == other.question)
            && (Rc::ptr_eq(&self.content, &other.content) || self.content == other.content)
            && self.notices == other.notices
            && (self.typing, self.language, self.separators)
                == (other.typing, other.language, other.separators)
            && self.wrong == other.wrong
            && self.changed == other.changed
            && same_steps(&self.past, &other.past)
            && same_steps(&self.future, &other.future)
    }
}

fn same_steps(one: &[Rc<Content>], other: &[Rc<Content>]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| Rc::ptr_eq(one, other) || one == other)
}

impl State {
    /// The page's first state: a comparison and its answer.
    #[must_use]
    pub fn new(document: Document, answer: Answer, language: Language, separators: Separators) -> Self {
        let content = Content::of_document(document, separators);
        let question = Rc::new(Question::of(&content));
        let answer = Rc::new(answer);
        let mut state = Self {
            content: Rc::new(content),
            past: Vec::new(),
            future: Vec::new(),
            typing: None,
            edited: None,
            unread: Vec::new(),
            wrong: Vec::new(),
            changed: BTreeSet::new(),
            found: (question.clone(), Ok(answer.clone())),
            answer: (question.clone(), answer),
            answered: true,
            question,
            language,
            separators,
            notices: Vec::new(),
        };
        // What was typed and cannot be read is to be mended still.
        state.evaluate();
        state
    }

    /// What is kept of it.
    #[must_use]
    pub fn document(&self) -> Document {
        self.content.document(self.separators)
    }

    /// The results shown, in short, if they are of what stands in the fields.
    #[must_use]
    pub fn summary(&self) -> Option<Summary> {
        let (question, answer) = &self.answer;
        let current = Rc::ptr_eq(question, &self.question) && self.wrong.is_empty();
        current.then(|| question.summary(answer))
    }

    /// Fields marked private.
    #[must_use]
    pub fn private(&self) -> &BTreeSet<Path> {
        &self.content.private
    }

    /// Whether a quote is marked private.
    #[must_use]
    pub fn is_private_quote(&self, quote: usize) -> bool {
        self.content.private_quotes.contains(&quote)
    }

    /// Whether a field is not to be shown to others, or the quote that it is of.
    #[must_use]
    pub fn is_private(&self, path: Path) -> bool {
        self.content.private.contains(&path)
            || path.place.quote().is_some_and(|quote| self.is_private_quote(quote))
    }

    /// What came with the comparison if somebody shared it.
    #[must_use]
    pub fn received(&self) -> &Received {
        &self.content.received
    }

    /// What is to be told.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// What is kept, whatever else the page knows: two states with the same keep the same.
    #[must_use]
    pub const fn content(&self) -> &Rc<Content> {
        &self.content
    }

    /// The language of the page.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// What stands in the fields, as far as it could be read.
    #[must_use]
    pub fn draft(&self) -> &ScenarioDraft {
        &self.content.draft
    }

    /// What the page started from, with the items that the draft has.
    #[must_use]
    pub fn origin(&self) -> &ScenarioDraft {
        &self.content.origin
    }

    /// The last complete answer.
    #[must_use]
    pub const fn answer(&self) -> &Rc<Answer> {
        &self.answer.1
    }

    /// Whether the comparison shown has had an answer: else the last complete one is of another.
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        self.answered
    }

    /// In what this content differs from the one of a state before.
    #[must_use]
    pub fn differs_from(&self, before: &Self) -> Difference {
        // Contents are only changed in copies: one that stands where it stood is the same.
        if Rc::ptr_eq(&self.content, &before.content) {
            return Difference::None;
        }
        match &self.edited {
            Some((content, path)) if Rc::ptr_eq(content, &before.content) => Difference::At(*path),
            Some(_) | None => Difference::Unknown,
        }
    }

    /// What stands in the fields now, as a question.
    #[must_use]
    pub const fn question(&self) -> &Rc<Question> {
        &self.question
    }

    /// Whether the question waits for what is found for it.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        !Rc::ptr_eq(&self.found.0, &self.question)
    }

    /// The place in the draft of a quote of the last complete answer: quotes put aside are not in it.
    #[must_use]
    pub fn compared_quote(&self, in_answer: usize) -> Option<usize> {
        self.answer.0.shown.get(in_answer).copied()
    }

    /// Whether a quote was put aside.
    #[must_use]
    pub fn is_hidden(&self, quote: usize) -> bool {
        self.content.hidden.contains(&quote)
    }

    /// What is to be mended, in the order of the page.
    #[must_use]
    pub fn wrong(&self) -> &[Wrong] {
        &self.wrong
    }

    /// What is wrong with a value.
    #[must_use]
    pub fn wrong_at(&self, path: Path) -> Option<&Wrong> {
        self.wrong.iter().find(|wrong| wrong.path() == path)
    }

    /// What was typed into a field, if anything was.
    #[must_use]
    pub fn typed(&self, path: Path) -> Option<&str> {
        self.content.typed.get(&path).map(String::as_str)
    }

    /// Fields that hold something else than the page started from.
    #[must_use]
    pub const fn changed(&self) -> &BTreeSet<Path> {
        &self.changed
    }

    /// How a number that was typed was understood, where another language would have understood another.
    #[must_use]
    pub fn ambiguous(&self, path: Path) -> Option<f64> {
        let read = read(self.typed(path)?, self.separators)?;
        (read.ambiguous && path.field.spec().is_some()).then_some(read.value)
    }

    /// The call log in use.
    #[must_use]
    pub fn measured(&self) -> Option<&UsedLog> {
        self.content.measured.as_ref()
    }

    /// The months compared in the last complete answer.
    #[must_use]
    pub fn months(&self) -> &[YearMonth] {
        &self.answer.1.comparison.months
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a step taken back can be taken again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    fn apply(&mut self, action: Action) {
        let typing = if let Action::Entered { path, .. } = &action { Some(*path) } else { None };
        match action {
            Action::LanguageChosen { language, separators } => self.choose_language(language, separators),
            Action::Answered { question, found } => {
                // An answer to what has been asked before comes too late.
                if Rc::ptr_eq(&question, &self.question) {
                    self.found = (question, found);
                    self.judge();
                }
                return;
            }
            Action::Opened { document, answer } => self.open(*document, answer),
            Action::Noticed(notice) => {
                if !self.notices.contains(&notice) {
                    self.notices.push(notice);
                }
                return;
            }
            Action::NoticeRead(place) => {
                if place < self.notices.len() {
                    self.notices.remove(place);
                }
                return;
            }
            Action::Undone => self.travel(|state| (&mut state.past, &mut state.future)),
            Action::Redone => self.travel(|state| (&mut state.future, &mut state.past)),
            Action::Computed { .. }
            | Action::Entered { .. }
            | Action::Reset { .. }
            | Action::Edited(_)
            | Action::QuoteHidden { .. }
            | Action::QuoteShown { .. }
            | Action::Marked { .. }
            | Action::QuoteMarked { .. }
            | Action::Started { .. }
            | Action::CallLogUsed { .. } => {
                let before = self.content.clone();
                let moves = typing.is_none();
                self.answered &= !matches!(action, Action::Started { .. });
                Rc::make_mut(&mut self.content).apply(action);
                self.evaluate();
                self.edited = typing.map(|path| (before.clone(), path));
                if moves && self.is_waiting() {
                    self.forget_problems();
                }
                if self.content != before {
                    if typing.is_none() || typing != self.typing {
                        self.past.push(before);
                    }
                    if self.past.len() > MAX_UNDO {
                        self.past.remove(0);
                    }
                    self.future.clear();
                    self.typing = typing;
                }
                return;
            }
        }
        self.evaluate();
    }

    /// Another comparison takes the place of this one; its steps cannot be taken back here.
    fn open(&mut self, document: Document, answer: Option<Rc<Answer>>) {
        self.content = Rc::new(Content::of_document(document, self.separators));
        (self.past, self.future, self.typing) = (Vec::new(), Vec::new(), None);
        self.answered = answer.is_some();
        self.evaluate();
        match answer {
            Some(answer) => self.found = (self.question.clone(), Ok(answer)),
            None => self.forget_problems(),
        }
    }

    /// What was wrong before fields may have moved: its paths could now lead elsewhere.
    fn forget_problems(&mut self) {
        if self.found.1.is_err() {
            self.found.1 = Ok(self.answer.1.clone());
            self.judge();
        }
    }

    /// Goes one step back or on.
    fn travel(&mut self, ways: impl Fn(&mut Self) -> (&mut Vec<Rc<Content>>, &mut Vec<Rc<Content>>)) {
        let here = self.content.clone();
        let (from, to) = ways(self);
        let Some(there) = from.pop() else { return };
        to.push(here);
        self.content = there;
        self.typing = None;
        self.evaluate();
        if self.is_waiting() {
            self.forget_problems();
        }
    }

    /// Numbers that were typed are written anew: “12,5” would be another number to some readers, and some programs.
    fn choose_language(&mut self, language: Language, separators: Separators) {
        let before = self.separators;
        let steps = self.past.iter_mut().chain(&mut self.future).chain(std::iter::once(&mut self.content));
        for step in steps {
            Rc::make_mut(step).rewrite(before, separators);
        }
        (self.language, self.separators) = (language, separators);
    }

    /// Reads the fields again, and asks anew if the question has changed.
    fn evaluate(&mut self) {
        self.edited = None;
        let content = Rc::make_mut(&mut self.content);
        self.unread = content.read_typed(self.separators);
        self.changed = content.changed();
        let question = Question::of(content);
        if question != *self.question {
            self.question = Rc::new(question);
        }
        self.judge();
    }

    /// Takes over what was found for the question, and gathers what is wrong.
    fn judge(&mut self) {
        self.wrong.clone_from(&self.unread);
        match &self.found.1 {
            Ok(answer) if !self.is_waiting() && self.wrong.is_empty() => {
                self.answer = (self.question.clone(), answer.clone());
                self.answered = true;
            }
            Ok(_) => {}
            // Until the question is answered, what was wrong with the one before stays.
            Err(problems) => {
                let at = |problem: &Problem| at_field(problem.clone(), &self.found.0.shown);
                self.wrong.extend(problems.iter().map(|problem| Wrong::Problem(at(problem))));
            }
        }
        // A field that cannot be read keeps its last number in the draft; what that number does elsewhere is
        // no second problem of the same field.
        let mut seen: Vec<Path> = Vec::new();
        self.wrong.retain(|wrong| {
            let new = !seen.contains(&wrong.path());
            seen.push(wrong.path());
            new
        });
        self.wrong.sort_by_key(Wrong::path);
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The same problem where its field stands on the page: `shown` are the quotes that were checked.
fn at_field(mut problem: Problem, shown: &[usize]) -> Problem {
    let in_draft = |quote: usize| shown.get(quote).copied().unwrap_or(quote);
    if let Some(quote) = problem.path.place.quote() {
        problem.path.place = problem.path.place.in_quote(in_draft(quote));
    }
    if let ProblemKind::Scorecard(within) = &problem.kind {
        problem.path = match within.path {
            At::Criteria | At::Criterion(_) | At::Scores(_) => problem.path,
            At::Weight(row) => Path::new(Place::Criterion(row), Field::CriterionWeight),
            At::LeastScore(row) => Path::new(Place::Criterion(row), Field::LeastScore),
            At::Score { criterion, option } => {
                // The own team comes before the quotes.
                let option = option.checked_sub(1).map_or(0, |quote| in_draft(quote) + 1);
                Path::item(Place::Criterion(criterion), Field::Score, option)
            }
        };
    }
    problem
}

/// How many of the units shown make one of the model's: shares are shown as percentages.
#[must_use]
pub fn shown_per_unit(field: Field) -> f64 {
    match field.spec().map(|spec| spec.unit) {
        Some(Unit::Share | Unit::SharePerYear) => 100.0,
        _ => 1.0,
    }
}

/// A field's number as it stands in a draft, in the unit the page shows; nothing if it is left open, or no number.
pub fn shown_number(draft: &mut ScenarioDraft, path: Path) -> Option<f64> {
    draft.number_mut(path).map(|number| *number * shown_per_unit(path.field))
}
