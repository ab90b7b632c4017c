//! Tests of the reducer.

#![allow(clippy::float_cmp, reason = "numbers as they were typed")]

use super::*;
use crate::edits::{ChannelKind, List, Part, Rules, Side, SupplementForm};
use punnus_engine::calendar::DayType;
use punnus_engine::draft::{DeskDraft, QuoteDraft, ScopeDraft, Topic};
use punnus_engine::hour_classes::HourClass;
use punnus_engine::pricing::{ComponentDraft, PerDraft};
use punnus_engine::ramp::{BetterBy, RampShape};
use punnus_engine::scenario::Baseline;
use punnus_engine::scorecard::Criterion;

fn start() -> Rc<State> {
    let draft = serde_json::from_str(include_str!("../../assets/examples/service-desk.json")).unwrap();
    Rc::new(begun(draft))
}

fn begun(draft: ScenarioDraft) -> State {
    let answer = Answer::to(&draft).unwrap();
    State::new(Document::new(draft), answer, Language::English, ENGLISH)
}

/// A step, and what is found for the question it leads to.
trait Then {
    fn then(self, action: Action) -> Self;
}

impl Then for Rc<State> {
    fn then(self, action: Action) -> Self {
        let state = self.reduce(action);
        if !state.is_waiting() {
            return state;
        }
        let question = state.question().clone();
        let found = Answer::to(&question.draft).map(Rc::new);
        state.reduce(Action::Answered { question, found })
    }
}

const ENGLISH: Separators = Separators { decimal: '.', group: ',' };
const FINNISH: Separators = Separators { decimal: ',', group: '\u{a0}' };

fn enter(state: Rc<State>, path: Path, text: &str) -> Rc<State> {
    state.then(Action::Entered { path, text: text.to_owned() })
}

fn edit(state: Rc<State>, edit: Edit) -> Rc<State> {
    state.then(Action::Edited(edit))
}

fn shown(state: &State, path: Path) -> f64 {
    shown_number(&mut state.draft().clone(), path).unwrap()
}

const SHRINKAGE: Path = Path::new(Place::InHouse, Field::Shrinkage);

fn price(quote: usize, line: usize, field: Field) -> Path {
    Path::new(Place::Component { quote, line }, field)
}

#[test]
fn a_percentage_is_a_share() {
    let state = enter(start(), SHRINKAGE, "30");
    assert!((state.draft().in_house.shrinkage - 0.3).abs() < 1e-12);
    assert!((shown(&state, SHRINKAGE) - 30.0).abs() < 1e-12);
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
    assert!(Rc::ptr_eq(&edit(state.clone(), Edit::Removed { list: List::Quotes, item: 9 }), &state));
}

#[test]
fn removing_a_quote_keeps_what_was_typed_into_the_others() {
    let state = enter(start(), price(1, 0, Field::PricePerHour), "29.9x");
    let state = edit(state, Edit::Removed { list: List::Quotes, item: 0 });
    assert_eq!(state.draft().quotes.len(), 1);
    assert_eq!(state.typed(price(0, 0, Field::PricePerHour)), Some("29.9x"));
    assert_eq!(state.wrong().len(), 1);
}

#[test]
fn a_price_that_counts_something_else_keeps_its_number() {
    let state = enter(start(), price(0, 0, Field::PricePerContact), "7.25");
    let [_, offered, minute, _, fte, ..] = PerDraft::usual();
    let choose = |state: Rc<State>, per| edit(state, Edit::PriceFormChosen { quote: 0, line: 0, per });
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
    let state = edit(start(), Edit::RampShapeChosen { quote: 1, shape: RampShape::Linear });
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
    let state = edit(start(), Edit::Removed { list: List::Prices { quote: 1 }, item: 0 });
    assert_eq!(state.draft().quotes[1].terms.prices.len(), 1);
    let state = edit(state, Edit::Removed { list: List::Prices { quote: 0 }, item: 0 });
    assert_eq!(state.draft().quotes[0].terms.prices, [ComponentDraft::new(PerDraft::Month, 900.0)]);
}

#[test]
fn an_added_quote_starts_with_a_name_and_one_price() {
    let state = edit(start(), Edit::Added { list: List::Quotes, name: "Quote 3".to_owned() });
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
    let switched = state.clone().then(finnish);
    assert_eq!(switched.language(), Language::Finnish);
    assert_eq!(switched.typed(SHRINKAGE), Some("30,5"));
    assert_eq!(switched.typed(vendor), Some("North 2.5"));
    assert_eq!(switched.typed(pay), Some("1\u{a0}234,5"));
    assert_eq!(switched.typed(price(0, 0, Field::PricePerContact)), Some("6.x"));
    assert_eq!(switched.draft(), state.draft());
    assert!(Rc::ptr_eq(switched.answer(), state.answer()));
    let english = Action::LanguageChosen { language: Language::English, separators: ENGLISH };
    assert_eq!(switched.then(english), state);
}

#[test]
fn a_computed_number_takes_the_place_of_what_was_typed() {
    let path = Path::new(Place::InHouse, Field::ScheduleLoss);
    let state = enter(start(), path, "x").then(Action::Computed { path, number: 0.0625 });
    assert_eq!((state.typed(path), state.wrong()), (None, [].as_slice()));
    // 0.0625 is 6.25 %.
    assert!((shown(&state, path) - 6.25).abs() < 1e-12);
}

// ---------------------------------------------------------------------------------------------------------
// Edits, and the way back
// ---------------------------------------------------------------------------------------------------------

fn undo(state: Rc<State>) -> Rc<State> {
    state.then(Action::Undone)
}

/// Every kind of edit, on a draft with a second channel that may wait.
fn every_edit() -> Vec<Edit> {
    use punnus_engine::deferred::Clock;
    use punnus_engine::draft::{
        ContractDraft, CountedDraft, EarlyExitDraft, OneOffKind, OverflowDraft, Template,
    };
    use punnus_engine::holidays::Country;
    use punnus_engine::hour_classes::PaidOn;
    use punnus_engine::pooled_target::Held;
    use punnus_engine::pricing::{ChatsCounted, HoursDraft, SeatsDraft, TierCounting, TimeCounted};
    use punnus_engine::queueing::ServiceDefinition;
    let (quote, line, item) = (0, 0, 0);
    let rules = Rules::Own;
    let [_, _, minute, hour, fte, month, seat] = PerDraft::usual();
    let add = |list| Edit::Added { list, name: "New".to_owned() };
    let on = |part| Edit::Switched { part, on: true };
    let off = |part| Edit::Switched { part, on: false };
    let per = |per| Edit::PriceFormChosen { quote, line, per };
    let bonuses = List::Clauses { quote, side: Side::Bonus };
    vec![
        add(List::Channels),
        Edit::KindChosen { channel: 1, kind: ChannelKind::Deferred },
        Edit::ClockChosen { channel: 1, clock: Clock::Clock },
        add(List::Channels),
        Edit::KindChosen { channel: 2, kind: ChannelKind::Deferred },
        Edit::KindChosen { channel: 0, kind: ChannelKind::Chat },
        on(Part::Turns { channel: 0 }),
        Edit::TurnsToChosen { channel: 0, to: 2 },
        on(Part::WantedHours { channel: 0 }),
        Edit::HoursSet {
            channel: 0,
            days: vec![DayType::Friday, DayType::Saturday],
            hours: 34..40,
            open: true,
        },
        add(List::Campaigns { channel: 0 }),
        Edit::CountedChosen { channel: 0, counted: CountedDraft::AllHours },
        Edit::ProfileChosen { channel: 0, template: Template::Evenings },
        Edit::HeldChosen { channel: 0, held: Held::PerMonth },
        Edit::DefinitionChosen { channel: 0, definition: ServiceDefinition::OfAnswered },
        Edit::CountryChosen(Some(Country::Sweden)),
        Edit::BaselineChosen(Baseline::BesideOtherWork),
        Edit::BaselineChosen(Baseline::AsToday),
        off(Part::Today),
        on(Part::TopDown),
        on(Part::Experts),
        on(Part::Better),
        Edit::OwnBetterByChosen(BetterBy::Evidence),
        on(Part::Tenured),
        Edit::ContractChosen(ContractDraft::Given(0.0)),
        Edit::WholePeopleChosen(true),
        on(Part::Supplements(rules)),
        on(Part::Timed { rules, class: HourClass::Night }),
        Edit::SupplementFormChosen { rules, class: HourClass::Saturday, form: SupplementForm::PerHour },
        Edit::ClassMoved { rules, class: HourClass::Evening, to: 0 },
        Edit::OverlapChosen { rules, only_first: false },
        Edit::PaidOnChosen(PaidOn::PaidHours),
        per(minute),
        Edit::TimeCountedChosen { quote, line, time: TimeCounted::Talk },
        Edit::ChatsCountedChosen { quote, line, chats: ChatsCounted::Attention },
        per(hour),
        Edit::HoursCountedChosen { quote, line, hours: HoursDraft::LoggedIn(0.1) },
        per(fte),
        per(seat),
        Edit::SeatsCountedChosen { quote, line, seats: SeatsDraft::Given(0.0) },
        on(Part::Tiers { quote, line }),
        add(List::Tiers { quote, line }),
        Edit::TierCountingChosen { quote, line, counting: TierCounting::WholeVolume },
        Edit::Removed { list: List::Tiers { quote, line }, item },
        on(Part::Band { quote, line }),
        on(Part::Supplements(Rules::OfPrice { quote, line })),
        Edit::PriceChannelSwitched { quote, line, channel: 1, on: false },
        add(List::Prices { quote }),
        Edit::Copied { list: List::Prices { quote }, item },
        per(month),
        add(List::OneOffs { quote }),
        add(bonuses),
        add(List::ClauseTiers { quote, side: Side::Bonus, clause: 0 }),
        Edit::ClauseChannelChosen { quote, side: Side::Bonus, item, channel: 1 },
        add(List::Clauses { quote, side: Side::Credit }),
        on(Part::Currency { quote }),
        Edit::DeskChosen { quote, desk: DeskDraft::SharedErlangs(0.0) },
        Edit::ScopeChosen { quote, scope: ScopeDraft::Channels(vec!["New".to_owned()]) },
        Edit::ScopeChannelSwitched { quote, channel: 0, on: true },
        Edit::MonthSwitched { quote, month: 7, on: false },
        Edit::EarlyExitChosen { quote, exit: EarlyExitDraft::Amount(0.0) },
        Edit::SilenceSwitched { quote, topic: Topic::Index, on: true },
        add(List::Offers { quote }),
        on(Part::OfferHours { quote, item }),
        Edit::OfferChannelChosen { quote, item, channel: 1 },
        Edit::RampShapeChosen { quote, shape: RampShape::SCurve },
        Edit::BetterByChosen { quote, by: Some(BetterBy::Evidence) },
        off(Part::Better),
        add(List::Handover { quote }),
        add(List::ParallelRunning { quote }),
        add(List::OwnOneOffs { quote }),
        Edit::OwnOneOffChosen { quote, item, what: OneOffKind::Severance },
        Edit::ScopeChosen { quote, scope: ScopeDraft::Overflow(OverflowDraft::Cheapest) },
        on(Part::Scorecard),
        on(Part::Criterion(Criterion::OptOut)),
        off(Part::Criterion(Criterion::Trust)),
        add(List::Quotes),
        Edit::Copied { list: List::Quotes, item },
        Edit::Moved { list: List::Quotes, item: 0, to: 2 },
        Edit::Copied { list: List::Channels, item: 1 },
        Edit::Moved { list: List::Channels, item: 0, to: 2 },
        Edit::Removed { list: List::Channels, item: 0 },
        Edit::Removed { list: List::Quotes, item: 1 },
    ]
}

#[test]
fn every_edit_changes_something_and_can_be_taken_back_and_on() {
    let first = start();
    let mut states = vec![first.clone()];
    for one in every_edit() {
        let before = states.last().unwrap().clone();
        let after = edit(before.clone(), one.clone());
        assert!(after.draft() != before.draft(), "{one:?} changes nothing");
        let back = undo(after.clone());
        assert!(back.content == before.content, "{one:?} is not taken back");
        assert_eq!(back.wrong, before.wrong, "{one:?} leaves something to mend");
        assert!(back.then(Action::Redone).content == after.content, "{one:?} is not taken again");
        // What waits for a number leads somewhere.
        let mut draft = after.draft().clone();
        for path in after.content.typed.keys() {
            assert!(
                draft.optional_mut(*path).is_some() || draft.number_mut(*path).is_some(),
                "{one:?}: {path}"
            );
        }
        states.push(after);
    }
    let last = states.last().unwrap().clone();
    let back = (1..states.len()).fold(last, |state, _| undo(state));
    assert_eq!(back.content, first.content);
    assert!(!back.can_undo() && back.can_redo());
    assert_eq!(back.answer().asked, first.answer().asked);
}

// Any edits in any order, some of which lead nowhere, with typing between them: as many steps back as there were
// lead to the beginning. Which, is drawn by a linear congruential generator: the same in every run.
#[test]
fn any_steps_can_all_be_taken_back() {
    let mut drawn = 1_u64;
    let mut draw = |below: usize| {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(drawn >> 33).unwrap() % below
    };
    for _ in 0..6 {
        let edits = every_edit();
        let first = start();
        let mut state = first.clone();
        for step in 0..30 {
            let action = match draw(4) {
                0 => {
                    let paths =
                        [SHRINKAGE, price(0, 0, Field::ValidUntil), price(1, 0, Field::VolumeMinimum)];
                    Action::Entered { path: paths[draw(3)], text: format!("{step}x") }
                }
                _ => Action::Edited(edits[draw(edits.len())].clone()),
            };
            state = state.then(action);
        }
        while state.can_undo() {
            state = undo(state);
        }
        assert_eq!(state.content, first.content);
        assert_eq!((&state.wrong, &state.changed), (&first.wrong, &first.changed));
    }
}

#[test]
fn what_is_typed_into_one_field_is_one_step() {
    let pay = Path::new(Place::InHouse, Field::HourlyPay);
    let state = enter(enter(enter(start(), SHRINKAGE, "3"), SHRINKAGE, "31"), pay, "17");
    let once = undo(state);
    assert_eq!((once.typed(SHRINKAGE), once.typed(pay)), (Some("31"), None));
    let twice = undo(once);
    assert_eq!((twice.typed(SHRINKAGE), twice.can_undo()), (None, false));
    // Back in the same field, another step begins.
    let again = enter(twice.then(Action::Redone), SHRINKAGE, "33");
    assert_eq!(undo(again).typed(SHRINKAGE), Some("31"));
}

#[test]
fn only_so_many_steps_are_kept() {
    let mut state = start();
    for step in 0..MAX_UNDO + 5 {
        let country = punnus_engine::holidays::Country::ALL[step % 2];
        state = edit(state, Edit::CountryChosen(Some(country)));
    }
    assert_eq!(state.past.len(), MAX_UNDO);
}

#[test]
fn an_optional_number_is_none_while_its_field_is_empty() {
    let patience = Path::new(Place::Service(0), Field::Patience);
    let state = enter(start(), patience, "");
    assert_eq!(state.draft().channels[0].service.as_ref().unwrap().patience_s, None);
    assert!(state.wrong().is_empty());
    let state = enter(state, patience, "90");
    assert_eq!(state.draft().channels[0].service.as_ref().unwrap().patience_s, Some(90.0));
    // A number that must be there does not do without.
    assert_eq!(enter(state, SHRINKAGE, "").wrong().len(), 1);
}

#[test]
fn moving_a_quote_takes_what_was_typed_along() {
    let typed = price(0, 1, Field::PricePerMonth);
    let state = enter(start(), typed, "9oo");
    let state = edit(state, Edit::Moved { list: List::Quotes, item: 0, to: 1 });
    assert_eq!(state.typed(price(1, 1, Field::PricePerMonth)), Some("9oo"));
    assert_eq!(state.draft().quotes[1].name, "Vendor A");
    let state = edit(state, Edit::Copied { list: List::Quotes, item: 0 });
    let names: Vec<&str> = state.draft().quotes.iter().map(|quote| quote.name.as_str()).collect();
    assert_eq!(names, ["Vendor B", "Vendor B 2", "Vendor A"]);
    assert_eq!(state.typed(price(2, 1, Field::PricePerMonth)), Some("9oo"));
}

/// Phone and e-mail; the first quote has the phone only, with a promise and a price of its own for it.
fn two_channels() -> Rc<State> {
    let state = edit(start(), Edit::Added { list: List::Channels, name: "E-mail".to_owned() });
    let at = |field| Path::new(Place::Channel(1), field);
    let state = enter(enter(state, at(Field::ContactsPerMonth), "900"), at(Field::HandleTime), "400");
    let quote = 0;
    let state =
        edit(state, Edit::Added { list: List::Clauses { quote, side: Side::Credit }, name: String::new() });
    let level = Side::Credit.tier(0, 0, 0);
    let state = enter(
        enter(state, Path::new(level, Field::ClauseLevel), "70"),
        Path::new(level, Field::ClauseShare),
        "5",
    );
    let state = edit(state, Edit::PriceChannelSwitched { quote, line: 0, channel: 1, on: false });
    let state =
        edit(state, Edit::ScopeChosen { quote, scope: ScopeDraft::Channels(vec!["Phone".to_owned()]) });
    assert_eq!(state.wrong(), []);
    state
}

#[test]
fn who_refers_to_a_channel_follows_its_name() {
    let name = |channel| Path::new(Place::Channel(channel), Field::Name);
    let refers = |state: &State| {
        let quote: &QuoteDraft = &state.draft().quotes[0];
        (quote.terms.credits[0].channel.clone(), quote.terms.prices[0].channels.clone())
    };
    let state = enter(two_channels(), name(0), "Calls");
    assert_eq!(refers(&state), ("Calls".to_owned(), Some(vec!["Calls".to_owned()])));
    assert_eq!(state.wrong(), []);
    // A name that is another's, or none, cannot be followed: the last one stays until it can.
    let twice = enter(state.clone(), name(0), "E-mail");
    assert_eq!((refers(&twice).0, twice.wrong().len()), ("Calls".to_owned(), 1));
    let none = enter(twice, name(0), " ");
    assert_eq!((refers(&none).0, none.wrong().len()), ("Calls".to_owned(), 1));
    // Two names may be exchanged.
    let swapped = enter(enter(state, name(1), "Calls"), name(0), "E-mail");
    assert_eq!((refers(&swapped).0, swapped.wrong().len()), ("E-mail".to_owned(), 0));
    assert_eq!(swapped.draft().channels[1].name, "Calls");
}

#[test]
fn what_was_said_of_a_channel_alone_goes_with_it() {
    let state = edit(two_channels(), Edit::Removed { list: List::Channels, item: 0 });
    let quote = &state.draft().quotes[0];
    assert_eq!(quote.terms.credits, []);
    assert_eq!(quote.terms.prices, [ComponentDraft::new(PerDraft::Month, 900.0)]);
    assert_eq!(quote.agreement.scope, ScopeDraft::Everything);
    assert_eq!(state.typed(Path::new(Place::Channel(0), Field::ContactsPerMonth)), Some("900"));
    assert_eq!(state.wrong(), []);
}

#[test]
fn a_quote_put_aside_is_not_compared_and_its_problems_wait() {
    let state = start().then(Action::QuoteHidden { quote: 0 });
    assert_eq!(state.answer().comparison.options.len(), 2);
    assert_eq!((state.compared_quote(0), state.compared_quote(1)), (Some(1), None));
    // The other quote's problem is told where its field stands.
    let second = price(1, 0, Field::PricePerHour);
    let bad = enter(enter(state, second, "99999"), price(0, 0, Field::PricePerContact), "x");
    assert_eq!(bad.wrong().iter().map(Wrong::path).collect::<Vec<_>>(), [second]);
    let shown = enter(bad, second, "30").then(Action::QuoteShown { quote: 0 });
    assert_eq!(shown.wrong().len(), 1);
    let mended = enter(shown, price(0, 0, Field::PricePerContact), "6");
    assert_eq!(mended.answer().comparison.options.len(), 3);
    // It keeps its place among quotes that move.
    let state = start().then(Action::QuoteHidden { quote: 0 });
    let state = edit(state, Edit::Moved { list: List::Quotes, item: 0, to: 1 });
    assert!(state.is_hidden(1) && !state.is_hidden(0));
    let state = edit(state, Edit::Removed { list: List::Quotes, item: 1 });
    assert!(!state.is_hidden(1));
}

#[test]
fn a_scorecard_has_a_score_of_every_option_whatever_happens_to_the_quotes() {
    let state = edit(start(), Edit::Switched { part: Part::Scorecard, on: true });
    let score = |option| Path::item(Place::Criterion(0), Field::Score, option);
    let state = enter(enter(state, score(1), "4"), score(2), "2");
    let state = edit(state, Edit::Moved { list: List::Quotes, item: 1, to: 0 });
    let state = edit(state, Edit::Copied { list: List::Quotes, item: 1 });
    let scores = |state: &State| state.draft().scorecard.as_ref().unwrap().criteria[0].scores.clone();
    assert_eq!(scores(&state), [None, Some(2.0), Some(4.0), Some(4.0)]);
    assert_eq!((state.typed(score(1)), state.typed(score(2))), (Some("2"), Some("4")));
    let state = state.then(Action::QuoteHidden { quote: 0 });
    assert_eq!(state.wrong(), []);
    let bad = enter(state, score(3), "6");
    assert_eq!(bad.wrong().iter().map(Wrong::path).collect::<Vec<_>>(), [score(3)]);
}

#[test]
fn fields_tell_what_changed_and_go_back() {
    let state = enter(start(), SHRINKAGE, "30");
    assert!(state.changed().contains(&SHRINKAGE));
    assert!(enter(state.clone(), SHRINKAGE, "32").changed().is_empty(), "it is what it was");
    let state = edit(state, Edit::Removed { list: List::Quotes, item: 0 });
    let rate = price(0, 0, Field::PricePerHour);
    let state = enter(state, rate, "30");
    assert_eq!(state.changed().len(), 2);
    let back = state.then(Action::Reset { path: rate }).then(Action::Reset { path: SHRINKAGE });
    assert!((shown(&back, rate) - 31.5).abs() < 1e-12);
    assert_eq!((back.changed().len(), back.typed(rate)), (0, None));
}

#[test]
fn beginning_anew_is_one_step() {
    let state = enter(start(), SHRINKAGE, "30").then(Action::QuoteHidden { quote: 1 });
    let blank = crate::edits::blank("New".to_owned(), "Phone".to_owned(), None, "2027-03".to_owned());
    let asks = vec![Path::new(Place::Channel(0), Field::ContactsPerMonth)];
    let begun = state.clone().then(Action::Started { draft: Box::new(blank), asks });
    assert_eq!((begun.draft().quotes.len(), begun.wrong().len()), (0, 1));
    let filled = enter(begun.clone(), Path::new(Place::Channel(0), Field::ContactsPerMonth), "1000");
    assert_eq!(filled.wrong(), []);
    assert_eq!(filled.answer().comparison.options.len(), 1);
    assert_eq!(undo(begun).content, state.content);
}

#[test]
fn another_language_writes_the_steps_to_go_back_to_as_well() {
    let state = enter(enter(start(), SHRINKAGE, "30.5"), price(0, 0, Field::PricePerContact), "6.1");
    let state = state.then(Action::LanguageChosen { language: Language::Finnish, separators: FINNISH });
    assert_eq!(undo(state).typed(SHRINKAGE), Some("30,5"));
}

#[test]
fn a_baseline_that_is_not_described_is_asked_for() {
    let state = edit(start(), Edit::BaselineChosen(Baseline::AsToday));
    let heads = Path::new(Place::Today, Field::Heads);
    assert_eq!(state.wrong().iter().map(Wrong::path).collect::<Vec<_>>(), [heads]);
    let state = enter(state, heads, "7");
    assert_eq!(state.wrong(), []);
    let state = edit(state, Edit::Switched { part: Part::Today, on: false });
    assert_eq!((state.draft().baseline, state.typed(heads)), (Baseline::AtTarget, None));
}

// ---------------------------------------------------------------------------------------------------------
// Answers that come later
// ---------------------------------------------------------------------------------------------------------

#[test]
fn until_it_is_answered_the_last_answer_stays() {
    let before = start();
    let typed = Action::Entered { path: SHRINKAGE, text: "30".to_owned() };
    let asking = before.clone().reduce(typed);
    assert!(asking.is_waiting());
    assert!(Rc::ptr_eq(asking.answer(), before.answer()));
    assert!((asking.draft().in_house.shrinkage - 0.3).abs() < 1e-12);
}

#[test]
fn two_contents_are_told_apart_by_the_field_typed_in_between() {
    let first = start();
    let typed = first.clone().reduce(Action::Entered { path: SHRINKAGE, text: "30".into() });
    assert_eq!(typed.differs_from(&first), Difference::At(SHRINKAGE));
    // An answer and a notice leave the content where it is.
    let question = typed.question().clone();
    let found = Answer::to(&question.draft).map(Rc::new);
    let answered = typed.clone().reduce(Action::Answered { question, found });
    let told = answered.clone().reduce(Action::Noticed(Notice::LinkOpened));
    assert_eq!(told.differs_from(&typed), Difference::None);
    assert_eq!(told.differs_from(&first), Difference::At(SHRINKAGE));
    // Over two fields, and over any other change, nothing is known.
    let again = enter(told.clone(), price(0, 0, Field::PricePerHour), "7");
    assert_eq!(again.differs_from(&told), Difference::At(price(0, 0, Field::PricePerHour)));
    assert_eq!(again.differs_from(&first), Difference::Unknown);
    let hidden = again.clone().then(Action::QuoteHidden { quote: 1 });
    assert_eq!(hidden.differs_from(&again), Difference::Unknown);
    assert_eq!(hidden.clone().then(Action::Undone).differs_from(&hidden), Difference::Unknown);
}

#[test]
fn an_answer_to_an_earlier_question_comes_too_late() {
    let type_in = |state: Rc<State>, text: &str| {
        state.reduce(Action::Entered { path: SHRINKAGE, text: text.to_owned() })
    };
    let earlier = type_in(start(), "30");
    let later = type_in(earlier.clone(), "31");
    let question = earlier.question().clone();
    let found = Answer::to(&question.draft).map(Rc::new);
    let after = later.clone().reduce(Action::Answered { question, found });
    assert!(after.is_waiting());
    assert!(Rc::ptr_eq(after.answer(), later.answer()));
}

#[test]
fn problems_stay_while_a_field_is_mended_and_go_where_fields_move() {
    let bad = enter(start(), price(1, 0, Field::PricePerHour), "-1");
    assert_eq!(bad.wrong().len(), 1);
    // Another field is typed in: until that is answered, the problem stays.
    let typing = bad.clone().reduce(Action::Entered { path: SHRINKAGE, text: "30".to_owned() });
    assert_eq!((typing.is_waiting(), typing.wrong()), (true, bad.wrong()));
    // The first quote goes: the second's problem is the first's, once that is found.
    let moved = bad.reduce(Action::Edited(Edit::Removed { list: List::Quotes, item: 0 }));
    assert_eq!((moved.is_waiting(), moved.wrong()), (true, [].as_slice()));
    let question = moved.question().clone();
    let found = Answer::to(&question.draft).map(Rc::new);
    let found = moved.reduce(Action::Answered { question, found });
    assert_eq!(found.wrong().iter().map(Wrong::path).collect::<Vec<_>>(), [price(0, 0, Field::PricePerHour)]);
}

// The desk is open from 8 to 16 until other hours are wanted; what was typed of a day goes once its hours are set.
#[test]
fn hours_set_by_half_hours_stand_in_the_fields_of_their_days() {
    let at = |day: DayType| Path::item(Place::Channel(0), Field::OpeningWanted, day.index());
    let hours_of =
        |state: &State| state.draft().channels[0].opening_wanted.clone().map(|days| days[4].clone());
    let before = start();
    let today = before.draft().channels[0].opening[4].clone();
    let set = |hours, open| Edit::HoursSet { channel: 0, days: vec![DayType::Friday], hours, open };
    let state = edit(before.clone(), set(36..40, true));
    assert_eq!(hours_of(&state), Some(today.split_once('-').unwrap().0.to_owned() + "-20:00"));
    assert!(
        state.changed().contains(&at(DayType::Friday)) && !state.changed().contains(&at(DayType::Monday))
    );
    assert!(!Rc::ptr_eq(before.answer(), state.answer()));
    let typed = enter(state, at(DayType::Friday), "7-21");
    let closed = edit(typed, set(14..20, false));
    assert_eq!(hours_of(&closed).as_deref(), Some("10:00-21:00"));
    assert_eq!(closed.typed(at(DayType::Friday)), None);
    let undone = closed.then(Action::Undone);
    assert_eq!(undone.typed(at(DayType::Friday)), Some("7-21"));
}

// From go-live in its month on, and past the third phase: what the vendor ends as, and what that rests on.
#[test]
fn a_better_value_is_given_to_the_own_team_in_one_step() {
    let quote = 0;
    let given = |state: &State| state.draft().in_house.better;
    let last = Path::item(Place::Ramp(quote), Field::RampHandleTime, 3);
    let state = enter(start(), last, "0.9");
    // Nobody has said what it rests on.
    assert_eq!(given(&edit(state.clone(), Edit::BetterGiven { quote })), None);
    let state = edit(state, Edit::BetterByChosen { quote, by: Some(BetterBy::Claim) });
    let state = edit(state, Edit::Switched { part: Part::Better, on: true });
    let own = Path::new(Place::Better, Field::BetterHandleTime);
    let before = enter(state, own, "0.95");
    let after = edit(before.clone(), Edit::BetterGiven { quote });
    let written = &before.draft().quotes[quote];
    let better = given(&after).unwrap();
    assert_eq!(better.from_month, written.agreement.go_live_month + written.ramp.phase_ends_month[2]);
    assert_eq!((better.handle_time, better.first_contact_resolution), (0.9, 1.0));
    assert_eq!((better.by, after.typed(own)), (BetterBy::Claim, None));
    assert!(undo(after).content == before.content);
}
