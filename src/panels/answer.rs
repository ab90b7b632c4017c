//! The answer: verdict and options pinned together, then the difference over the months.

use super::part::Cx;
use super::tables::{ByOption, section, twin};
use super::{field_id, item_of, step_of};
use crate::charts::cumulative::cumulative;
use crate::charts::ruler::ruler;
use crate::formats::signed_money;
use crate::i18n::Words;
use crate::rich;
use crate::state::{Answer, State};
use crate::verdict::{headline, knocked_out, leading_quote, service_notes, winner};
use gloo::timers::callback::Timeout;
use punnus_engine::compare::{Against, Outcome, RampUpLoss};
use punnus_engine::fields::Path;
use punnus_engine::order::put_in_order;
use punnus_engine::timeline::BreakEven;
use punnus_engine::units::Money;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlElement};
use yew::prelude::*;

/// The verdict and the options, in sight while one edits.
pub(super) fn pin(cx: &Cx<'_>) -> Html {
    let (words, state) = (&cx.view.words, &cx.view.state);
    let answer = state.answer();
    let options = &answer.comparison.options;
    let won = winner(&answer.comparison.verdict);
    let wrong = state.wrong().len();
    if !state.is_answered() && wrong > 0 {
        return html! {
            <div class="pin unanswered">
                <p class="verdict" role="status" id="verdict">{ words.say.answer_awaits(wrong) }</p>
                <p role="alert">{ to_mend(words, state) }</p>
            </div>
        };
    }
    html! {
        <div class="pin">
            { stale(words, state) }
            <div class="said">
                <div>
                    <p class="verdict" role="status" id="verdict">{ rich::html(&headline(words, answer)) }</p>
                    { for knocked_out(words, answer).map(|told| html! { <p class="caveat">{ told }</p> }) }
                </div>
                { ruler(words, answer) }
            </div>
            <div class={ByOption::of(words, &answer.comparison).classes("options-row")}>
            <p class="options-label">{ words.say.options_label(answer.comparison.months.len()) }</p>
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
        </div>
    }
}

/// Says that the answer is not of what now stands in the fields, and leads to what is to be mended.
fn stale(words: &Words, state: &State) -> Html {
    let wrong = state.wrong().len();
    if wrong == 0 {
        return Html::default();
    }
    html! { <p class="stale" role="alert">{ words.say.stale_answer(wrong) }{ to_mend(words, state) }</p> }
}

/// The fields that are to be mended, each a way to it.
fn to_mend(words: &Words, state: &State) -> Html {
    let lead_to = |path: Path| {
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            go_to_field(path);
        })
    };
    let fields = state.wrong().iter().enumerate().map(|(place, wrong)| {
        let path = wrong.path();
        html! {
            <>{ if place > 0 { ", " } else { " " } }<a href={format!("#{}", field_id(path))} onclick={lead_to(path)}>{ words.label(path) }</a></>
        }
    });
    fields.collect()
}

/// Opens what holds a field, and puts the cursor into it.
pub(super) fn go_to_field(path: Path) {
    reach(path, Vec::new(), 10);
}

/// What was never opened is not there yet: opens what can be opened, and looks again a little later. Of the fields
/// few people need, only those among which it is stay open.
fn reach(path: Path, mut looked_into: Vec<HtmlDetailsElement>, tries: u32) {
    let document = gloo::utils::document();
    let step = document.get_element_by_id(step_of(path).id());
    let item = item_of(path).and_then(|id| document.get_element_by_id(&id));
    for around in step.iter().chain(&item) {
        open(around);
    }
    if let Some(field) = document.get_element_by_id(&field_id(path)) {
        for other in looked_into.iter().filter(|more| !more.contains(Some(&field))) {
            other.set_open(false);
        }
        let mut around: Option<Element> = field.closest("details").ok().flatten();
        while let Some(details) = around {
            open(&details);
            around = details.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
        }
        if let Ok(field) = field.dyn_into::<HtmlElement>() {
            // Fails only for elements that cannot take the focus.
            let _ = field.focus();
        }
    } else if tries > 0 {
        let mores = item.or(step).and_then(|around| around.query_selector_all("details.more").ok());
        let mores = mores.iter().flat_map(|found| (0..found.length()).filter_map(|place| found.get(place)));
        looked_into.extend(mores.filter_map(|more| open(more.dyn_ref()?)));
        Timeout::new(20, move || reach(path, looked_into, tries - 1)).forget();
    }
}

/// Opens what is closed, and says if it was.
pub(super) fn open(details: &Element) -> Option<HtmlDetailsElement> {
    let details: HtmlDetailsElement = details.clone().dyn_into().ok()?;
    if details.open() {
        return None;
    }
    details.set_open(true);
    Some(details)
}

/// What customers meet, in words.
pub(super) fn notes(cx: &Cx<'_>) -> Html {
    let notes = service_notes(&cx.view.words, cx.view.state.answer());
    html! { <div class="notes">{ for notes.into_iter().map(|note| html! { <p>{ note }</p> }) }</div> }
}

/// The running difference: facts, chart, table.
pub(super) fn difference(cx: &Cx<'_>) -> Html {
    let (words, answer) = (&cx.view.words, cx.view.state.answer());
    let options = &answer.comparison.options;
    let lead = leading_quote(&answer.comparison.verdict).and_then(|lead| options.get(lead));
    let Some(lead) = lead else { return Html::default() };
    let body = html! {
        <>
            <div class="difference">
                { facts(words, answer, lead) }
                <div class="chart-place" ref={cx.place}>
                    if cx.own.width > 0.0 { { cumulative(words, answer, cx.own.width) } }
                </div>
            </div>
            { twin(cx, "difference-title", &|| table(words, answer)) }
        </>
    };
    section("difference-title", words.say.difference_title(), words.say.difference_lead(), body)
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

/// Causes of the ramp-up loss that are told beside its sum.
const MOST_CAUSES: usize = 2;

fn ramp_loss(words: &Words, loss: Option<&RampUpLoss>) -> (String, String) {
    let money = |amount: Money| words.formats.money(amount.value());
    match loss {
        Some(loss) if loss.until_month > 0 || loss.one_offs > Money::ZERO => {
            let mut causes: Vec<(Money, String)> = words.causes(loss).into_iter().collect();
            causes.retain(|(amount, _)| *amount != Money::ZERO);
            // The largest here; all of them stand in a table of their own.
            put_in_order(&mut causes, &|(one, _), (other, _)| one.abs() > other.abs());
            let more = if causes.len() > MOST_CAUSES { " …" } else { "" };
            let told: Vec<String> = causes.into_iter().take(MOST_CAUSES).map(|(_, told)| told).collect();
            (money(loss.total), format!("{}{more}", told.join(", ")))
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
    }
}
