//! The page: header, inputs on one side, the answer on the other.

use crate::components::control::{Control, control};
use crate::components::language::LanguageChoice;
use crate::formats::Formats;
use crate::i18n::Words;
use crate::jobs::{Answer, Job, Reply};
use crate::language::Language;
use crate::later;
use crate::messages::Messages;
use crate::panels::{Step, View, What, files, go_to_share, notices, part};
use crate::privacy;
use crate::shortcuts::{use_meeting, use_shortcuts};
use crate::state::{Action, Notice, State};
use crate::store::{self, Kept, NotKept, Store};
use crate::theme::use_theme;
use crate::worker::Client;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use punnus_exchange::document::Document;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::prelude::*;

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison to show first.
    pub first: State,
    /// What stands in the fields instead, to be mended before it has an answer.
    pub to_mend: Option<Document>,
    /// Whether what is shown first is kept already, or is an example that anybody can have again.
    pub settled: bool,
    /// What is to be told at once.
    pub notices: Vec<Notice>,
    /// Where comparisons are kept.
    pub store: Store,
    /// The language's messages.
    pub say: Spoken,
    /// The name of each language, in the order of [`Language::ALL`].
    pub languages: Rc<Vec<String>>,
    /// Who answers.
    pub client: Client,
    /// How a language writes numbers, and amounts of a currency.
    pub formats_for: Callback<(Language, String), Rc<dyn Formats>>,
}

/// A language with its messages.
#[derive(Clone)]
pub struct Spoken(pub Language, pub Rc<Messages>);

impl PartialEq for Spoken {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 && Rc::ptr_eq(&self.1, &other.1)
    }
}

/// The page.
#[component]
pub fn Page(props: &Props) -> Html {
    let (first, to_mend, notices) = (props.first.clone(), props.to_mend.clone(), props.notices.clone());
    let state = use_reducer(move || {
        let opened = to_mend.map(|document| Action::Opened { document: Box::new(document), answer: None });
        let told = notices.into_iter().map(Action::Noticed);
        (*opened.into_iter().chain(told).fold(Rc::new(first), State::reduce)).clone()
    });
    let client = props.client.clone();
    let spoken = use_state(|| props.say.clone());
    use_answers(&state, &client);
    use_shortcuts(state.dispatcher());
    let meeting = use_meeting();
    let in_meeting = *meeting;
    use_kept(&state, &client, &props.store, props.settled);
    use_links(&state, &client, &props.store);
    let turns = use_turns();
    use_effect_with((state.dispatcher(), client.clone()), |(dispatcher, client)| {
        let dispatcher = dispatcher.clone();
        client.when_lost(Callback::from(move |()| dispatcher.dispatch(Action::Noticed(Notice::NoWorker))));
    });
    let words =
        use_memo(((*spoken).clone(), state.answer().comparison.currency.clone()), |(spoken, currency)| {
            Words::new(spoken.1.clone(), props.formats_for.emit((spoken.0, currency.clone())))
        });
    let language = spoken.0;
    use_effect_with(language, {
        let words = words.clone();
        move |language| tell_browser(*language, &words)
    });
    let on_language = {
        let (dispatcher, formats_for) = (state.dispatcher(), props.formats_for.clone());
        let (client, spoken) = (client.clone(), spoken.clone());
        let currency = state.answer().comparison.currency.clone();
        Callback::from(move |language: Language| {
            let separators = formats_for.emit((language, currency.clone())).separators();
            let (dispatcher, spoken) = (dispatcher.clone(), spoken.clone());
            let on_answer = Callback::from(move |answer| {
                if let Answer::Page(Reply::Spoken(language, text)) = answer {
                    store::prefer(Language::KEPT, Some(language.code()));
                    spoken.set(Spoken(language, Rc::new(Messages::read(&text))));
                    dispatcher.dispatch(Action::LanguageChosen { language, separators });
                }
            });
            client.ask(Job::Speak(language), None, Callback::noop(), on_answer);
        })
    };
    let say = &words.say;
    let theme = use_theme(say);
    let view = Rc::new(View::new(&state, (*words).clone(), client.clone(), props.store.clone()));
    files::use_files(&view);
    let drawn = |what: What| part(&view, what, true);
    // Each has its place from the beginning: one that comes must not move the others on.
    let in_turn = |turn: usize, what: What| if turn < turns { drawn(what) } else { Html::default() };
    html! {
        <>
            <a class="skip" href="#answer">{ say.skip_to_answer() }</a>
            <header class="bar">
                <h1 class="mark">{ scale_weight() }{ "Punnus" }</h1>
                <p class="tagline">{ say.tagline() }</p>
                { privacy::note(say) }
                { steps_back(&state, &words) }
                <LanguageChoice label={say.language_label()} names={props.languages.clone()} chosen={language} on_choose={on_language} />
                { theme }
                { control(Control {
                    label: say.share_title(),
                    sign: "M8 10V2M5 5l3-3 3 3M3 8v6h10V8",
                    class: "only-sign",
                    key: None,
                    // What it leads to is among the inputs.
                    on_click: (turns > IN_SIGHT + INPUTS.len()).then(|| Callback::from(|_: MouseEvent| go_to_share())),
                }) }
                { control(Control {
                    label: say.print(),
                    sign: "M4 6V2h8v4M4 12H2V6h12v6h-2M4 9.5h8V14H4z",
                    class: "only-sign on-wide",
                    key: None,
                    on_click: Some(Callback::from(|_: MouseEvent| {
                        // A browser that cannot print does nothing.
                        let _ = gloo::utils::window().print();
                    })),
                }) }
                { control(Control {
                    label: if in_meeting { say.meeting_leave() } else { say.meeting_view() },
                    sign: "M2 3h12v8H2zM8 11v3M5 14h6",
                    class: "main",
                    key: Some("M"),
                    on_click: Some(Callback::from(move |_: MouseEvent| meeting.set(!*meeting))),
                }) }
            </header>
            { notices::notices(&view) }
            <div class="panes">
                <div class="rail" id="inputs" role="region" aria-label={say.nav_inputs()}>
                    { for (1..).zip(INPUTS).map(|(turn, what)| in_turn(turn, what)) }
                </div>
                <main class="answer">
                    // Where links lead: on a phone the answer has no box of its own, and its verdict stays in sight.
                    <div id="answer" class="answer-top" tabindex="-1"></div>
                    { drawn(What::Pin) }
                    <div class="answer-body">
                        // Not before the rest of the program has come.
                        if in_meeting && turns > IN_SIGHT { { drawn(What::MeetingPrices) } }
                        { for (0..).zip(ANSWER).map(|(place, what)| in_turn(turn_of_answer(place), what)) }
                    </div>
                </main>
            </div>
            <nav class="jump" aria-label={say.nav_label()}>
                <a href="#answer">{ say.nav_answer() }</a>
                <a href="#inputs">{ say.nav_inputs() }</a>
            </nav>
        </>
    }
}

/// What stands among the inputs, in order.
const INPUTS: [What; 8] = [
    What::Begin,
    What::Keep,
    What::CallLog,
    What::Step(Step::Contacts),
    What::Step(Step::Team),
    What::Step(Step::Quotes),
    What::Step(Step::Service),
    What::Step(Step::Ramp),
];

/// What stands below the verdict, in order.
const ANSWER: [What; 14] = [
    What::Notes,
    What::Difference,
    What::Cost,
    What::ByMonth,
    What::SideBySide,
    What::ServiceGiven,
    What::TheWeek,
    What::Loss,
    What::Trial,
    What::Turns,
    What::Leaving,
    What::Silences,
    What::Scores,
    What::Assumptions,
];

/// Parts of the answer that are drawn at once: those in sight.
const AT_ONCE: usize = 2;
/// The turn in which only what is in sight is drawn.
const IN_SIGHT: usize = 1;
/// Turns until all is drawn: what is in sight, then the inputs, then the rest of the answer.
const TURNS: usize = 1 + INPUTS.len() + ANSWER.len() - AT_ONCE;

const fn turn_of_answer(place: usize) -> usize {
    if place < AT_ONCE { 0 } else { 1 + INPUTS.len() + place - AT_ONCE }
}

/// How many turns of the first drawing are done: what is in sight; then, when the rest of the program has come, one more
/// whenever the browser is free, so that the page answers keys and clicks in between. Says on the root element when all
/// are.
#[hook]
fn use_turns() -> usize {
    let turns = use_state_eq(|| IN_SIGHT);
    use_effect_with(*turns, {
        let turns = turns.clone();
        move |done| {
            let done = *done;
            if done == IN_SIGHT {
                let turns = turns.clone();
                wasm_bindgen_futures::spawn_local(async move {
                    later::arrive().await;
                    turns.set(done + 1);
                });
            }
            let next =
                (done > IN_SIGHT && done < TURNS).then(|| Timeout::new(0, move || turns.set(done + 1)));
            if done == TURNS {
                // Fails only for attributes with invalid names.
                let _ = gloo::utils::document_element().remove_attribute("data-drawing");
            }
            move || drop(next)
        }
    });
    *turns
}

/// Has the question answered whenever it is a new one: at once, so that the worker is at it while the page draws.
#[hook]
fn use_answers(state: &UseReducerHandle<State>, client: &Client) {
    let (dispatcher, client) = (state.dispatcher(), client.clone());
    let waiting = state.is_waiting();
    use_memo(ByPlace(state.question().clone()), move |ByPlace(question)| {
        if !waiting {
            return;
        }
        let job = Job::Compare(Box::new(question.draft.clone()));
        let question = question.clone();
        let on_answer = Callback::from(move |answer| {
            let found = if let Answer::Page(Reply::Compared(answer)) = answer {
                Ok(Rc::from(answer))
            } else if let Answer::Page(Reply::NotCompared(problems)) = answer {
                Err(problems)
            } else {
                return;
            };
            dispatcher.dispatch(Action::Answered { question: question.clone(), found });
        });
        client.ask(job, None, Callback::noop(), on_answer);
    });
}

/// What is the same only if it is one.
struct ByPlace<T>(Rc<T>);

impl<T> PartialEq for ByPlace<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Keeps the comparison whenever it changes. What is `settled` needs no keeping before it does.
#[hook]
fn use_kept(state: &UseReducerHandle<State>, client: &Client, store: &Store, settled: bool) {
    let (dispatcher, client, store) = (state.dispatcher(), client.clone(), store.clone());
    let now = (*state).clone();
    let first = use_memo((), |()| state.content().clone());
    use_effect_with((state.content().clone(), state.is_waiting()), move |(content, _)| {
        if settled && *content == *first {
            return;
        }
        let place = store.place();
        let on_answer = Callback::from(move |answer| {
            let kept = if let Answer::Page(Reply::Kept(text)) = answer {
                store.keep(&place, &text)
            } else if let Answer::NoWorker = answer {
                // That it is lost has been told.
                return;
            } else {
                Err(NotKept::Unwritten)
            };
            match kept {
                Ok(Kept::Here) => {}
                Ok(Kept::Beside) => dispatcher.dispatch(Action::Noticed(Notice::KeptBeside)),
                Err(why) => dispatcher.dispatch(Action::Noticed(Notice::NotKept(why))),
            }
        });
        let job = Job::Keep(Box::new(now.document()), now.summary());
        client.ask(job, None, Callback::noop(), on_answer);
    });
}

/// Opens a link that is put into the address while the page is open, and looks after what another tab writes at the
/// very moment in which this one does.
#[hook]
fn use_links(state: &UseReducerHandle<State>, client: &Client, store: &Store) {
    let (dispatcher, client, store) = (state.dispatcher(), client.clone(), store.clone());
    use_effect_with((), move |()| {
        let window = gloo::utils::window();
        let written = {
            let (dispatcher, store) = (dispatcher.clone(), store.clone());
            EventListener::new(&window, "storage", move |event| {
                let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
                if key.is_some_and(|key| store.written_elsewhere(&key)) {
                    dispatcher.dispatch(Action::Noticed(Notice::KeptBeside));
                }
            })
        };
        let link = EventListener::new(&window, "hashchange", move |_| {
            let Some(link) = store::take_link() else { return };
            let (dispatcher, store) = (dispatcher.clone(), store.clone());
            let on_answer = Callback::from(move |answer| {
                let Answer::Page(Reply::LinkOpened(opened)) = answer else { return };
                match opened {
                    Ok(brought) => {
                        store.begin_another();
                        notices::open(&dispatcher, *brought);
                        dispatcher.dispatch(Action::Noticed(Notice::LinkOpened));
                    }
                    Err(error) => dispatcher.dispatch(Action::Noticed(Notice::LinkRefused(error))),
                }
            });
            client.ask(Job::OpenLink(link), None, Callback::noop(), on_answer);
        });
        move || drop((written, link))
    });
}

/// Takes steps back, and takes them again.
fn steps_back(state: &UseReducerHandle<State>, words: &Words) -> Html {
    // A disabled button would lose the focus with its last step.
    let button = |can: bool, action: Action, label: String, arrow: &'static str| {
        let dispatcher = state.dispatcher();
        let on_click = Callback::from(move |_: MouseEvent| dispatcher.dispatch(action.clone()));
        html! {
            <button type="button" class="step-button" aria-label={label.clone()} title={label}
                aria-disabled={(!can).then_some("true")} onclick={on_click}>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d={arrow} /></svg>
            </button>
        }
    };
    html! {
        <span class="steps-back">
            { button(state.can_undo(), Action::Undone, words.say.undo(), "M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H6") }
            { button(state.can_redo(), Action::Redone, words.say.redo(), "m10 3 3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h3") }
        </span>
    }
}

/// Says in which language the page is now, for screen readers and hyphens, and names it in that language.
fn tell_browser(language: Language, words: &Words) {
    let document = gloo::utils::document();
    document.set_title(&format!("Punnus – {}", words.say.tagline()));
    // Fails only for attributes with invalid names.
    let _ = gloo::utils::document_element().set_attribute("lang", language.code());
}

/// The mark: a weight, as put on a scale.
fn scale_weight() -> Html {
    html! {
        <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 1h4v2.2a2 2 0 0 1-.6 1.4L9 5h2l2.5 8.4A1.2 1.2 0 0 1 12.3 15H3.7a1.2 1.2 0 0 1-1.2-1.6L5 5h2l-.4-.4A2 2 0 0 1 6 3.2z" />
        </svg>
    }
}
