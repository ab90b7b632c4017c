//! What the page knows, and how it changes: a pure reducer.
//!
//! The draft and what stands in the fields are the only truth; problems and the comparison follow from them. A
//! field that cannot be read keeps what was typed, and the last complete answer stays.

use crate::language::Language;
use crate::numbers::{Separators, read, rewritten};
use punnus_engine::calendar::YearMonth;
use punnus_engine::draft::{
    AgreementDraft, DeskDraft, OwnSideDraft, ProfileDraft, QuoteDraft, RampDraft, ScenarioDraft, Template,
};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::holidays::Country;
use punnus_engine::pricing::{
    ComponentDraft, ContactsCounted, MAX_COMPONENTS, OneOffDraft, PerDraft, TermsDraft,
};
use punnus_engine::problem::Problem;
use punnus_engine::ramp::RampShape;
use punnus_engine::scenario::{MAX_QUOTES, Span};
use punnus_engine::units::Unit;
use punnus_engine::{Comparison, Scenario, check, compare};
use punnus_exchange::call_log::CallLog;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::Reducible;

/// A complete answer and the question it answers.
#[derive(Debug, PartialEq)]
pub struct Answer {
    /// The question.
    pub scenario: Scenario,
    /// The answer.
    pub comparison: Comparison,
}

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
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    draft: ScenarioDraft,
    typed: BTreeMap<Path, String>,
    wrong: Vec<Wrong>,
    answer: Rc<Answer>,
    language: Language,
    separators: Separators,
    measured: Option<Measured>,
}

/// Where the contacts come from, if from a call log.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The file's name.
    pub file: String,
    /// Calls in it.
    pub calls: u32,
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
    /// A number was computed for a field.
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
    /// Public holidays of another country were chosen, or of none.
    CountryChosen {
        /// Which.
        country: Option<Country>,
    },
    /// Another usual week was chosen.
    ProfileChosen {
        /// The channel.
        channel: usize,
        /// The week.
        template: Template,
    },
    /// A quote was asked for.
    QuoteAdded {
        /// What it is called until the vendor is named.
        name: String,
    },
    /// A quote was taken away.
    QuoteRemoved {
        /// Which.
        quote: usize,
    },
    /// A price line was asked for.
    PriceAdded {
        /// Whose.
        quote: usize,
    },
    /// A price line was taken away.
    PriceRemoved {
        /// Whose.
        quote: usize,
        /// Which.
        line: usize,
    },
    /// A price was said to count something else.
    PriceFormChosen {
        /// Whose.
        quote: usize,
        /// Which.
        line: usize,
        /// What it counts.
        per: PerDraft,
    },
    /// Another shape of a ramp was chosen.
    RampShapeChosen {
        /// Whose.
        quote: usize,
        /// How its phases turn into each other.
        shape: RampShape,
    },
    /// A call log was taken over.
    CallLogUsed {
        /// The file's name.
        file: String,
        /// What was found in it.
        log: Rc<CallLog>,
    },
}

impl State {
    /// The page's first state.
    ///
    /// # Errors
    /// What is wrong with the draft it was to start from.
    pub fn new(
        draft: ScenarioDraft,
        language: Language,
        separators: Separators,
    ) -> Result<Self, Vec<Problem>> {
        let answer = Rc::new(answer(check(&draft)?));
        let (typed, wrong) = (BTreeMap::new(), Vec::new());
        Ok(Self { draft, typed, wrong, answer, language, separators, measured: None })
    }

    /// The language of the page.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// What stands in the fields, as far as it could be read.
    #[must_use]
    pub const fn draft(&self) -> &ScenarioDraft {
        &self.draft
    }

    /// The last complete answer.
    #[must_use]
    pub const fn answer(&self) -> &Rc<Answer> {
        &self.answer
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
        self.typed.get(&path).map(String::as_str)
    }

    /// A field's number as it stands in the draft, in the unit the page shows.
    #[must_use]
    pub fn number(&self, path: Path) -> f64 {
        // A path of the page always leads somewhere; if it did not, an empty field would be the least harm.
        let number = self.draft.clone().number_mut(path).copied().unwrap_or(0.0);
        number * shown_per_unit(path.field)
    }

    /// A field's text as it stands in the draft.
    #[must_use]
    pub fn text(&self, path: Path) -> String {
        self.draft.clone().text_mut(path).cloned().unwrap_or_default()
    }

    /// How a number that was typed was understood, where another language would have understood another.
    #[must_use]
    pub fn ambiguous(&self, path: Path) -> Option<f64> {
        let read = read(self.typed(path)?, self.separators)?;
        (read.ambiguous && path.field.spec().is_some()).then_some(read.value)
    }

    /// The call log in use.
    #[must_use]
    pub const fn measured(&self) -> Option<&Measured> {
        self.measured.as_ref()
    }

    /// The months compared in the last complete answer.
    #[must_use]
    pub fn months(&self) -> &[YearMonth] {
        &self.answer.comparison.months
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::LanguageChosen { language, separators } => self.choose_language(language, separators),
            Action::Computed { path, number } => {
                if let Some(place) = self.draft.number_mut(path) {
                    *place = number;
                    self.typed.remove(&path);
                }
            }
            Action::Entered { path, text } => {
                self.typed.insert(path, text);
            }
            Action::CountryChosen { country } => self.draft.country = country,
            Action::ProfileChosen { channel, template } => {
                if let Some(channel) = self.draft.channels.get_mut(channel) {
                    channel.profile = ProfileDraft::Template(template);
                }
            }
            Action::QuoteAdded { name } => {
                if self.draft.quotes.len() < MAX_QUOTES {
                    self.draft.quotes.push(new_quote(name));
                }
            }
            Action::QuoteRemoved { quote } => {
                if quote < self.draft.quotes.len() {
                    self.draft.quotes.remove(quote);
                    self.move_typed(|place| without_quote(place, quote));
                }
            }
            Action::PriceAdded { quote } => {
                if let Some(quote) = self.draft.quotes.get_mut(quote)
                    && quote.terms.prices.len() < MAX_COMPONENTS
                {
                    quote.terms.prices.push(ComponentDraft::new(PerDraft::Month, 0.0));
                }
            }
            Action::PriceRemoved { quote, line } => {
                if let Some(prices) = self.draft.quotes.get_mut(quote).map(|quote| &mut quote.terms.prices)
                    && prices.len() > 1
                    && line < prices.len()
                {
                    prices.remove(line);
                    self.move_typed(|place| without_price(place, quote, line));
                }
            }
            Action::PriceFormChosen { quote, line, per } => self.choose_price_form(quote, line, per),
            Action::RampShapeChosen { quote, shape } => {
                if let Some(quote) = self.draft.quotes.get_mut(quote) {
                    quote.ramp.shape = shape;
                }
            }
            Action::CallLogUsed { file, log } => self.use_call_log(file, &log),
        }
    }

    /// Numbers that were typed are written anew: “12,5” would be another number to some readers, and some programs.
    fn choose_language(&mut self, language: Language, separators: Separators) {
        for (path, text) in &mut self.typed {
            if self.draft.text_mut(*path).is_none() {
                *text = rewritten(text, self.separators, separators);
            }
        }
        (self.language, self.separators) = (language, separators);
    }

    fn choose_price_form(&mut self, quote: usize, line: usize, per: PerDraft) {
        let Some(price) = self.draft.quotes.get_mut(quote).and_then(|quote| quote.terms.prices.get_mut(line))
        else {
            return;
        };
        if price.per.counts_as(per) {
            return;
        }
        let place = Place::Component { quote, line };
        let before = Path::new(place, price.per.field());
        // What volume and hours do to a price was said of what it counted before.
        *price = ComponentDraft {
            channels: price.channels.take(),
            from_month: price.from_month,
            until_month: price.until_month,
            ..ComponentDraft::new(per, price.price)
        };
        let text = self.typed.remove(&before);
        self.typed.retain(|path, _| line_of(path.place) != Some((quote, line)));
        if let Some(text) = text {
            self.typed.insert(Path::new(place, per.field()), text);
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
        for (hours, text) in days.zip(&mut channel.opening) {
            let span = hours.and_then(|hours| Span::new(hours.from, hours.to));
            *text = span.map(|span| span.to_string()).unwrap_or_default();
        }
        if let Some(handle_time) = &log.handle_time {
            channel.handle_time_s = libm::round(handle_time.mean_s).max(1.0);
            measured.push(Field::HandleTime);
        }
        self.typed.retain(|path, _| path.place != Place::Channel(0) || !measured.contains(&path.field));
        self.measured = Some(Measured { file, calls: log.contacts });
    }

    /// Moves what was typed to where its field now is, or drops it with its field.
    fn move_typed(&mut self, new_place: impl Fn(Place) -> Option<Place>) {
        self.typed = std::mem::take(&mut self.typed)
            .into_iter()
            .filter_map(|(path, text)| Some((Path { place: new_place(path.place)?, ..path }, text)))
            .collect();
    }

    /// Reads the fields again and, if all make sense, answers anew.
    fn evaluate(&mut self) {
        self.wrong.clear();
        for (path, typed) in &self.typed {
            if let Some(text) = self.draft.text_mut(*path) {
                typed.clone_into(text);
            } else if let Some(number) = self.draft.number_mut(*path) {
                match read(typed, self.separators) {
                    Some(read) => *number = read.value / shown_per_unit(path.field),
                    None => self.wrong.push(Wrong::NotANumber { path: *path, text: typed.clone() }),
                }
            }
        }
        match check(&self.draft) {
            Ok(scenario) if self.wrong.is_empty() => {
                if self.answer.scenario != scenario {
                    self.answer = Rc::new(answer(scenario));
                }
            }
            Ok(_) => {}
            Err(problems) => self.wrong.extend(problems.into_iter().map(Wrong::Problem)),
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
        next.evaluate();
        if next == *self { self } else { Rc::new(next) }
    }
}

fn answer(scenario: Scenario) -> Answer {
    let comparison = compare(&scenario);
    Answer { scenario, comparison }
}

fn new_quote(name: String) -> QuoteDraft {
    let start = |field: Field| field.spec().and_then(|spec| spec.start).map_or(0.0, |start| start.value);
    let mut terms = TermsDraft::priced(PerDraft::Contact(ContactsCounted::Answered), 0.0);
    // Shown as the set-up fee.
    terms.one_offs.push(OneOffDraft { month: start(Field::OneOffMonth), amount: 0.0 });
    QuoteDraft {
        name,
        terms,
        offers: Vec::new(),
        desk: DeskDraft::Dedicated,
        labour_cost_per_hour: None,
        silent_on: Vec::new(),
        agreement: AgreementDraft::usual(),
        own_side: OwnSideDraft::usual(),
        ramp: RampDraft::default(),
    }
}

/// How many of the units shown make one of the model's: shares are shown as percentages.
#[must_use]
pub fn shown_per_unit(field: Field) -> f64 {
    match field.spec().map(|spec| spec.unit) {
        Some(Unit::Share | Unit::SharePerYear) => 100.0,
        _ => 1.0,
    }
}

fn without_quote(place: Place, removed: usize) -> Option<Place> {
    let kept = |quote: usize| match quote.cmp(&removed) {
        std::cmp::Ordering::Less => Some(quote),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(quote - 1),
    };
    match place.quote() {
        Some(quote) => Some(place.in_quote(kept(quote)?)),
        None => Some(place),
    }
}

fn without_price(place: Place, of_quote: usize, removed: usize) -> Option<Place> {
    match line_of(place) {
        Some((quote, line)) if quote == of_quote => match line.cmp(&removed) {
            std::cmp::Ordering::Less => Some(place),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(place.in_line(line - 1)),
        },
        Some(_) | None => Some(place),
    }
}

/// The quote and the price line that a place belongs to, if any.
fn line_of(place: Place) -> Option<(usize, usize)> {
    place.quote().zip(place.line())
}

#[cfg(test)]
mod tests {
    use super::*;
    use punnus_engine::problem::ProblemKind;

    fn start() -> Rc<State> {
        let draft = serde_json::from_str(include_str!("../assets/examples/service-desk.json")).unwrap();
        Rc::new(State::new(draft, Language::English, ENGLISH).unwrap())
    }

    const ENGLISH: Separators = Separators { decimal: '.', group: ',' };
    const FINNISH: Separators = Separators { decimal: ',', group: '\u{a0}' };

    fn enter(state: Rc<State>, path: Path, text: &str) -> Rc<State> {
        state.reduce(Action::Entered { path, text: text.to_owned() })
    }

    const SHRINKAGE: Path = Path::new(Place::InHouse, Field::Shrinkage);

    fn price(quote: usize, line: usize, field: Field) -> Path {
        Path::new(Place::Component { quote, line }, field)
    }

    #[test]
    fn a_percentage_is_a_share() {
        let state = enter(start(), SHRINKAGE, "30");
        assert!((state.draft().in_house.shrinkage - 0.3).abs() < 1e-12);
        assert!((state.number(SHRINKAGE) - 30.0).abs() < 1e-12);
        assert!(state.wrong().is_empty());
        assert!(!Rc::ptr_eq(state.answer(), start().answer()));
    }

    #[test]
    fn what_cannot_be_read_stays_and_so_does_the_last_answer() {
        let good = start();
        let bad = enter(good.clone(), SHRINKAGE, "3o");
        assert_eq!(bad.typed(SHRINKAGE), Some("3o"));
        assert_eq!(bad.wrong(), [Wrong::NotANumber { path: SHRINKAGE, text: "3o".to_owned() }]);
        assert!(Rc::ptr_eq(good.answer(), bad.answer()));
        let mended = enter(bad, SHRINKAGE, "32");
        assert!(mended.wrong().is_empty());
        assert!(Rc::ptr_eq(good.answer(), mended.answer()), "the question is the same as before");
    }

    #[test]
    fn out_of_range_is_told_in_the_files_unit() {
        let bad = enter(start(), SHRINKAGE, "310");
        let kind = ProblemKind::OutOfRange { found: 3.1, min: 0.0, max: 0.7 };
        assert_eq!(bad.wrong(), [Wrong::Problem(Problem { path: SHRINKAGE, kind })]);
    }

    #[test]
    fn two_bad_fields_are_both_told_and_mended_one_by_one() {
        let pay = Path::new(Place::InHouse, Field::HourlyPay);
        let bad = enter(enter(start(), SHRINKAGE, "x"), pay, "y");
        assert_eq!(bad.wrong().len(), 2);
        let half = enter(bad, pay, "16.2");
        assert_eq!(half.wrong().len(), 1);
        assert!(half.wrong_at(SHRINKAGE).is_some());
    }

    #[test]
    fn nothing_new_is_the_same_state() {
        let state = enter(start(), SHRINKAGE, "30");
        assert!(Rc::ptr_eq(&enter(state.clone(), SHRINKAGE, "30"), &state));
        assert!(Rc::ptr_eq(&state.clone().reduce(Action::QuoteRemoved { quote: 9 }), &state));
    }

    #[test]
    fn removing_a_quote_keeps_what_was_typed_into_the_others() {
        let state = enter(start(), price(1, 0, Field::PricePerHour), "29.9x");
        let state = state.reduce(Action::QuoteRemoved { quote: 0 });
        assert_eq!(state.draft().quotes.len(), 1);
        assert_eq!(state.typed(price(0, 0, Field::PricePerHour)), Some("29.9x"));
        assert_eq!(state.wrong().len(), 1);
    }

    #[test]
    fn a_price_that_counts_something_else_keeps_its_number() {
        let state = enter(start(), price(0, 0, Field::PricePerContact), "7.25");
        let [_, offered, minute, _, fte, ..] = PerDraft::usual();
        let choose = |state: Rc<State>, per| state.reduce(Action::PriceFormChosen { quote: 0, line: 0, per });
        let state = choose(state, minute);
        assert_eq!(state.typed(price(0, 0, Field::PricePerMinute)), Some("7.25"));
        assert_eq!(state.draft().quotes[0].terms.prices[0], ComponentDraft::new(minute, 7.25));
        let state = choose(state, offered);
        assert_eq!(state.typed(price(0, 0, Field::PricePerContact)), Some("7.25"));
        // What was typed of another form's details goes with the form.
        let hours = price(0, 0, Field::HoursPerFte);
        let state = choose(enter(choose(state, fte), hours, "99x"), minute);
        assert_eq!((state.typed(hours), state.wrong()), (None, [].as_slice()));
        assert!((state.draft().quotes[0].terms.prices[0].price - 7.25).abs() < 1e-12);
    }

    #[test]
    fn a_ramp_of_another_shape_is_another_question() {
        let state = start().reduce(Action::RampShapeChosen { quote: 1, shape: RampShape::Linear });
        let shapes: Vec<RampShape> = state.draft().quotes.iter().map(|quote| quote.ramp.shape).collect();
        assert_eq!(shapes, [RampShape::Stepped, RampShape::Linear]);
        let (before, after) = (start(), state);
        let loss =
            |state: &State, option: usize| state.answer().comparison.options[option].ramp_up.unwrap().total;
        assert_eq!(loss(&after, 1), loss(&before, 1));
        assert!(loss(&after, 2) < loss(&before, 2));
    }

    #[test]
    fn the_last_price_line_stays() {
        let state = start().reduce(Action::PriceRemoved { quote: 1, line: 0 });
        assert_eq!(state.draft().quotes[1].terms.prices.len(), 1);
        let state = state.reduce(Action::PriceRemoved { quote: 0, line: 0 });
        assert_eq!(state.draft().quotes[0].terms.prices, [ComponentDraft::new(PerDraft::Month, 900.0)]);
    }

    #[test]
    fn an_added_quote_starts_with_a_name_and_one_price() {
        let state = start().reduce(Action::QuoteAdded { name: "Quote 3".to_owned() });
        let quote = state.draft().quotes.last().unwrap();
        assert_eq!((quote.name.as_str(), quote.terms.prices.len()), ("Quote 3", 1));
        assert!(state.wrong().is_empty());
        assert_eq!(state.answer().comparison.options.len(), 4);
    }

    #[test]
    fn another_language_keeps_what_was_typed_and_the_answer() {
        let vendor = Path::new(Place::Quote(0), Field::Name);
        let pay = Path::new(Place::InHouse, Field::HourlyPay);
        let state = enter(enter(start(), SHRINKAGE, "30.5"), vendor, "North 2.5");
        let state = enter(enter(state, pay, "1,234.5"), price(0, 0, Field::PricePerContact), "6.x");
        let finnish = Action::LanguageChosen { language: Language::Finnish, separators: FINNISH };
        let switched = state.clone().reduce(finnish);
        assert_eq!(switched.language(), Language::Finnish);
        assert_eq!(switched.typed(SHRINKAGE), Some("30,5"));
        assert_eq!(switched.typed(vendor), Some("North 2.5"));
        assert_eq!(switched.typed(pay), Some("1\u{a0}234,5"));
        assert_eq!(switched.typed(price(0, 0, Field::PricePerContact)), Some("6.x"));
        assert_eq!(switched.draft(), state.draft());
        assert!(Rc::ptr_eq(switched.answer(), state.answer()));
        let english = Action::LanguageChosen { language: Language::English, separators: ENGLISH };
        assert_eq!(switched.reduce(english), state);
    }

    #[test]
    fn a_computed_number_takes_the_place_of_what_was_typed() {
        let path = Path::new(Place::InHouse, Field::ScheduleLoss);
        let state = enter(start(), path, "x").reduce(Action::Computed { path, number: 0.0625 });
        assert_eq!((state.typed(path), state.wrong()), (None, [].as_slice()));
        // 0.0625 is 6.25 %.
        assert!((state.number(path) - 6.25).abs() < 1e-12);
    }
}
