//! The answer: verdict and options pinned together, then the difference over the months.

use super::{field_id, item_of, step_of};
use crate::charts::cumulative::Cumulative;
use crate::formats::signed_money;
use crate::i18n::Words;
use crate::rich;
use crate::state::{Answer, State};
use crate::verdict::{headline, leading_quote, service_notes, winner};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use punnus_engine::compare::{Against, Outcome, RampUpLoss};
use punnus_engine::fields::Path;
use punnus_engine::timeline::BreakEven;
use punnus_engine::units::Money;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlElement};
use yew::prelude::*;

/// What the answer is drawn from.
#[derive(Properties, PartialEq)]
pub struct PinProps {
    /// What the page knows.
    pub state: UseReducerHandle<State>,
}

/// The verdict and the options, in sight while one edits.
#[component]
pub fn Pin(props: &PinProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let answer = props.state.answer();
    let options = &answer.comparison.options;
    let won = winner(&answer.comparison.verdict);
    html! {
        <div class="pin">
            <Stale state={props.state.clone()} />
            <p class="verdict" role="status" id="verdict">{ rich::html(&headline(&words, answer)) }</p>
            <ul class="options">
                { for options.iter().enumerate().map(|(place, option)| html! {
                    <li class={classes!("option", (won == Some(place)).then_some("won"))}>
                        <span class="option-name">{ words.option_name(option) }</span>
                        <span class="option-total">{ words.formats.money(option.total.value()) }</span>
                        <span class="option-beside">{ match &option.against_own {
                            Some(beside) => signed_money(&*words.formats, beside.saving.value()),
                            None => words.say.baseline(),
                        } }</span>
                    </li>
                }) }
            </ul>
        </div>
    }
}

/// Says that the answer is not of what now stands in the fields, and leads to what is to be mended.
#[component]
fn Stale(props: &PinProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let wrong = props.state.wrong();
    if wrong.is_empty() {
        return Html::default();
    }
    let lead_to = |path: Path| {
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            go_to_field(path);
        })
    };
    html! {
        <p class="stale" role="alert">
            { words.say.stale_answer(wrong.len()) }
            { for wrong.iter().map(|wrong| {
                let path = wrong.path();
                html! {
                    <>{ " " }<a href={format!("#{}", field_id(path))} onclick={lead_to(path)}>{ words.label(path) }</a></>
                }
            }) }
        </p>
    }
}

/// Opens what holds a field, and puts the cursor into it.
pub(super) fn go_to_field(path: Path) {
    reach(path, 10);
}

/// What was never opened is not there yet: opens what can be opened, and looks again a little later.
fn reach(path: Path, tries: u32) {
    let document = gloo::utils::document();
    let closed = |id: &str| {
        let details = document.get_element_by_id(id)?.dyn_into::<HtmlDetailsElement>().ok()?;
        (!details.open()).then_some(details)
    };
    for id in std::iter::once(step_of(path).to_owned()).chain(item_of(path)) {
        let summary = closed(&id).and_then(|details| details.query_selector("summary").ok().flatten());
        if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
            summary.click();
        }
    }
    let Some(field) = document.get_element_by_id(&field_id(path)) else {
        if tries > 0 {
            Timeout::new(20, move || reach(path, tries - 1)).forget();
        }
        return;
    };
    let mut around: Option<Element> = field.closest("details").ok().flatten();
    while let Some(details) = around {
        around = details.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
        if let Ok(details) = details.dyn_into::<HtmlDetailsElement>() {
            details.set_open(true);
        }
    }
    if let Ok(field) = field.dyn_into::<HtmlElement>() {
        // Fails only for elements that cannot take the focus.
        let _ = field.focus();
    }
}

/// What sections of the answer are drawn from.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The answer.
    pub answer: Rc<Answer>,
}

/// What customers meet, in words.
#[component]
pub fn Notes(props: &AnswerProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let notes = service_notes(&words, &props.answer);
    html! { <div class="notes">{ for notes.iter().map(|note| html! { <p>{ note }</p> }) }</div> }
}

/// The running difference: facts, chart, table.
#[component]
pub fn Difference(props: &AnswerProps) -> Html {
    let words = use_context::<Words>();
    let place = use_node_ref();
    let width = use_width(place.clone());
    let Some(words) = words else { return Html::default() };
    let options = &props.answer.comparison.options;
    let lead = leading_quote(&props.answer.comparison.verdict).and_then(|lead| options.get(lead));
    let Some(lead) = lead else { return Html::default() };
    html! {
        <section class="block" aria-labelledby="difference-title">
            <header class="block-head">
                <h2 id="difference-title">{ words.say.difference_title() }</h2>
                <p>{ words.say.difference_lead() }</p>
            </header>
            <div class="difference">
                { facts(&words, &props.answer, lead) }
                <div class="chart-place" ref={place}>
                    if width > 0.0 { <Cumulative answer={props.answer.clone()} {width} /> }
                </div>
            </div>
            <details class="data-table">
                <summary>{ words.say.show_table() }</summary>
                { table(&words, &props.answer) }
            </details>
        </section>
    }
}

/// The width an element has, whenever the window changes.
#[hook]
fn use_width(element: NodeRef) -> f64 {
    let width = use_state(|| 0.0);
    let set = width.clone();
    use_effect_with(element, move |element| {
        let measure = {
            let element = element.clone();
            move || {
                if let Some(element) = element.cast::<HtmlElement>() {
                    set.set(f64::from(element.client_width()));
                }
            }
        };
        measure();
        let listener = EventListener::new(&gloo::utils::window(), "resize", move |_| measure());
        move || drop(listener)
    });
    *width
}

fn facts(words: &Words, answer: &Answer, lead: &Outcome) -> Html {
    let say = &words.say;
    let Some(beside) = &lead.against_own else { return Html::default() };
    let fact = |label: String, value: String, note: String| {
        html! { <div><dt>{ label }</dt><dd><strong>{ value }</strong><span>{ note }</span></dd></div> }
    };
    let month_name = |month: u16| {
        let name = answer.comparison.months.get(usize::from(month).saturating_sub(1));
        name.map(|name| words.formats.month(*name)).unwrap_or_default()
    };
    let (ahead, ahead_note) = ahead_from(words, beside, &month_name);
    let (deepest, deepest_note) = match beside.deepest {
        Some(deepest) => (
            words.formats.money(-deepest.amount.value()),
            match deepest.month {
                0 => say.fact_before_start(),
                month => say.fact_month_name(month, month_name(month)),
            },
        ),
        None => (say.fact_never_behind(), String::new()),
    };
    let (loss, loss_note) = ramp_loss(words, lead.ramp_up.as_ref());
    html! {
        <dl class="key-facts">
            { fact(say.fact_after(words.option_name(lead)), signed_money(&*words.formats, beside.saving.value()), String::new()) }
            { fact(say.fact_ahead(), ahead, ahead_note) }
            { fact(say.fact_deepest(), deepest, deepest_note) }
            { fact(say.fact_ramp_loss(), loss, loss_note) }
        </dl>
    }
}

fn ahead_from(words: &Words, beside: &Against, month_name: &dyn Fn(u16) -> String) -> (String, String) {
    let say = &words.say;
    match &beside.break_even {
        BreakEven::Tie => (say.fact_tie(), String::new()),
        BreakEven::From { month: 0 | 1, .. } => (say.fact_at_once(), month_name(1)),
        BreakEven::From { month, .. } => (say.fact_month(*month), month_name(*month)),
        BreakEven::Never { .. } => (say.fact_never(), String::new()),
    }
}

fn ramp_loss(words: &Words, loss: Option<&RampUpLoss>) -> (String, String) {
    let money = |amount: Money| words.formats.money(amount.value());
    match loss {
        Some(loss) if loss.until_month > 0 || loss.one_offs > Money::ZERO => {
            let causes = words.causes(loss).into_iter().filter(|(amount, _)| *amount != Money::ZERO);
            let told: Vec<String> = causes.map(|(_, told)| told).collect();
            (money(loss.total), told.join(", "))
        }
        Some(_) | None => (words.say.fact_no_ramp_loss(), String::new()),
    }
}

fn table(words: &Words, answer: &Answer) -> Html {
    let quotes: Vec<(&Outcome, &Against)> = answer
        .comparison
        .options
        .iter()
        .filter_map(|option| option.against_own.as_ref().map(|beside| (option, beside)))
        .collect();
    html! {
        <div class="scroll" role="group" aria-labelledby="difference-title" tabindex="0">
            <table class="figures">
                <thead>
                    <tr>
                        <th scope="col">{ words.say.column_month() }</th>
                        { for quotes.iter().map(|(option, _)| html! {
                            <th scope="col">{ words.option_name(option) }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>
                    { for answer.comparison.months.iter().enumerate().map(|(index, month)| html! {
                        <tr>
                            <th scope="row">{ format!("{} · {}", index + 1, words.formats.month(*month)) }</th>
                            { for quotes.iter().map(|(_, beside)| {
                                let saved = beside.cumulative.get(index).map_or(0.0, |sum| -sum.value());
                                html! { <td>{ signed_money(&*words.formats, saved) }</td> }
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
