//! The page: header, inputs on one side, the answer on the other.

use crate::formats::Formats;
use crate::i18n::Words;
use crate::panels::answer::{Difference, Notes, Pin};
use crate::panels::call_log::CallLogPanel;
use crate::panels::contacts::Contacts;
use crate::panels::cost::{Cost, ServiceGiven};
use crate::panels::quotes::Quotes;
use crate::panels::ramp::GettingThere;
use crate::panels::service::ServiceWanted;
use crate::panels::team::Team;
use crate::state::{Action, State};
use crate::worker::Client;
use punnus_engine::draft::ScenarioDraft;
use std::rc::Rc;
use yew::prelude::*;

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The comparison to show first.
    pub draft: ScenarioDraft,
    /// The language, with formats for the first comparison's currency.
    pub words: Words,
    /// How amounts of a currency are written.
    pub formats_for: Callback<String, Rc<dyn Formats>>,
    /// Once everything is loaded.
    pub on_ready: Callback<()>,
}

/// The page.
#[component]
pub fn App(props: &Props) -> Html {
    let start = props.draft.clone();
    let separators = props.words.formats.separators();
    let first = use_memo((), move |()| State::new(start, separators));
    match &*first {
        Ok(first) => html! {
            <Page first={first.clone()} words={props.words.clone()} formats_for={props.formats_for.clone()}
                on_ready={props.on_ready.clone()} />
        },
        Err(_) => html! { <p>{ props.words.say.start_failed() }</p> },
    }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    first: State,
    words: Words,
    formats_for: Callback<String, Rc<dyn Formats>>,
    on_ready: Callback<()>,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let first = props.first.clone();
    let state = use_reducer(move || first);
    let on_ready = props.on_ready.clone();
    let client = use_memo((), move |()| Client::start(on_ready));
    let currency = state.answer().scenario.currency.clone();
    let words =
        use_memo(currency, |currency| props.words.with_formats(props.formats_for.emit(currency.clone())));
    let on_use = {
        let dispatcher = state.dispatcher();
        Callback::from(move |(file, log)| dispatcher.dispatch(Action::CallLogUsed { file, log }))
    };
    let say = &words.say;
    let answer = state.answer();
    html! {
        <ContextProvider<Words> context={(*words).clone()}>
        <ContextProvider<Client> context={(*client).clone()}>
            <a class="skip" href="#answer">{ say.skip_to_answer() }</a>
            <header class="bar">
                <h1 class="mark">{ scale_weight() }{ "Punnus" }</h1>
                <p class="tagline">{ say.tagline() }</p>
                <p class="private">{ say.privacy_note() }</p>
            </header>
            <div class="panes">
                <div class="rail" id="inputs" role="region" aria-label={say.nav_inputs()}>
                    <CallLogPanel {on_use} />
                    <Contacts state={state.clone()} />
                    <Team state={state.clone()} />
                    <Quotes state={state.clone()} />
                    <ServiceWanted state={state.clone()} />
                    <GettingThere state={state.clone()} />
                </div>
                <main id="answer" class="answer" tabindex="-1">
                    <Pin state={state.clone()} />
                    <div class="answer-body">
                        <Notes answer={answer.clone()} />
                        <Difference answer={answer.clone()} />
                        <Cost answer={answer.clone()} />
                        <ServiceGiven answer={answer.clone()} />
                    </div>
                </main>
            </div>
            <nav class="jump" aria-label={say.nav_label()}>
                <a href="#answer">{ say.nav_answer() }</a>
                <a href="#inputs">{ say.nav_inputs() }</a>
            </nav>
        </ContextProvider<Client>>
        </ContextProvider<Words>>
    }
}

/// The mark: a weight, as put on a scale.
fn scale_weight() -> Html {
    html! {
        <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 1h4v2.2a2 2 0 0 1-.6 1.4L9 5h2l2.5 8.4A1.2 1.2 0 0 1 12.3 15H3.7a1.2 1.2 0 0 1-1.2-1.6L5 5h2l-.4-.4A2 2 0 0 1 6 3.2z" />
        </svg>
    }
}
