//! The page: header, inputs on one side, the answer on the other.

use crate::components::language::LanguageChoice;
use crate::formats::Formats;
use crate::i18n::Words;
use crate::language::Language;
use crate::messages::Messages;
use crate::panels::begin::Example;
use crate::panels::{Step, View, What, part};
use crate::shortcuts::{use_meeting, use_shortcuts};
use crate::state::{Action, State};
use crate::storage;
use crate::worker::Client;
use punnus_engine::draft::ScenarioDraft;
use std::rc::Rc;
use yew::prelude::*;

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison to show first.
    pub draft: ScenarioDraft,
    /// The one that was kept over a reload; it is shown instead.
    pub kept: Option<ScenarioDraft>,
    /// What else may be begun with.
    pub examples: Rc<Vec<Example>>,
    /// The language to show it in.
    pub language: Language,
    /// How a language writes numbers, and amounts of a currency.
    pub formats_for: Callback<(Language, String), Rc<dyn Formats>>,
    /// Once everything is loaded.
    pub on_ready: Callback<()>,
}

/// The page.
#[component]
pub fn App(props: &Props) -> Html {
    let (draft, kept, language) = (props.draft.clone(), props.kept.clone(), props.language);
    let formats = props.formats_for.emit((language, draft.currency.clone()));
    let first = use_memo((), move |()| {
        let separators = formats.separators();
        let Some(kept) = kept else { return State::new(draft, language, separators) };
        State::new(kept.clone(), language, separators).or_else(|_| {
            // What is to be mended in it stands in the fields, beside the example's answer.
            let example = Rc::new(State::new(draft, language, separators)?);
            let started = Action::Started { draft: Box::new(kept), asks: Vec::new() };
            Ok((*example.reduce(started)).clone())
        })
    });
    match &*first {
        Ok(first) => html! {
            <Page first={first.clone()} examples={props.examples.clone()} formats_for={props.formats_for.clone()} on_ready={props.on_ready.clone()} />
        },
        Err(_) => html! { <p>{ Messages::of(language).start_failed() }</p> },
    }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    first: State,
    examples: Rc<Vec<Example>>,
    formats_for: Callback<(Language, String), Rc<dyn Formats>>,
    on_ready: Callback<()>,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let first = props.first.clone();
    let state = use_reducer(move || first);
    let on_ready = props.on_ready.clone();
    let client = use_memo((), move |()| Client::start(on_ready));
    use_shortcuts(state.dispatcher());
    let meeting = use_meeting();
    let not_kept = use_state(|| false);
    use_effect_with(state.draft().clone(), {
        let not_kept = not_kept.clone();
        move |draft| {
            if storage::keep(draft).is_err() {
                not_kept.set(true);
            }
        }
    });
    let language = state.language();
    let words = use_memo((language, state.answer().scenario.currency.clone()), |written| {
        Words::new(written.0, props.formats_for.emit(written.clone()))
    });
    use_effect_with(language, {
        let words = words.clone();
        move |language| tell_browser(*language, &words)
    });
    let on_language = {
        let (dispatcher, formats_for) = (state.dispatcher(), props.formats_for.clone());
        let currency = state.answer().scenario.currency.clone();
        Callback::from(move |language: Language| {
            let separators = formats_for.emit((language, currency.clone())).separators();
            dispatcher.dispatch(Action::LanguageChosen { language, separators });
        })
    };
    let say = &words.say;
    let view = Rc::new(View::new(&state, (*words).clone(), (*client).clone(), props.examples.clone()));
    let drawn = |what: What| part(&view, what, true);
    html! {
        <>
            <a class="skip" href="#answer">{ say.skip_to_answer() }</a>
            <header class="bar">
                <h1 class="mark">{ scale_weight() }{ "Punnus" }</h1>
                <p class="tagline">{ say.tagline() }</p>
                <p class="private">{ say.privacy_note() }</p>
                { steps_back(&state, &words) }
                <button type="button" class="quiet" aria-pressed={meeting.to_string()} onclick={
                    let meeting = meeting.clone();
                    Callback::from(move |_: MouseEvent| meeting.set(!*meeting))
                }>{ say.meeting_view() }</button>
                <button type="button" class="quiet on-wide" onclick={Callback::from(|_: MouseEvent| {
                    // A browser that cannot print does nothing.
                    let _ = gloo::utils::window().print();
                })}>{ say.print() }</button>
                <LanguageChoice label={say.language_label()} chosen={language} on_choose={on_language} />
            </header>
            if *not_kept { <p class="notice" role="status">{ say.not_kept() }</p> }
            <div class="panes">
                <div class="rail" id="inputs" role="region" aria-label={say.nav_inputs()}>
                    { for INPUTS.into_iter().map(drawn) }
                </div>
                <main id="answer" class="answer" tabindex="-1">
                    { drawn(What::Pin) }
                    <div class="answer-body">
                        if *meeting { { drawn(What::MeetingPrices) } }
                        { for ANSWER.into_iter().map(drawn) }
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
const INPUTS: [What; 7] = [
    What::Begin,
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
