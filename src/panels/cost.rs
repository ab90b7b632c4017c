//! What every option costs, line by line; each amount says why.

use super::part::Cx;
use super::tables::{ByOption, NOTHING, scroll, section, with_bar};
use super::why::{Asked, why};
use crate::components::bar::bar;
use crate::formats::signed_money;
use crate::ledger::{Column, Group};
use punnus_engine::basis::LineKind;
use punnus_engine::compare::Outcome;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// An amount: the option's place, and the line.
type Place = (usize, LineKind);

/// The id of an amount's button.
fn button_id((option, kind): Place) -> String {
    let line = LineKind::ALL.iter().position(|found| *found == kind).unwrap_or_default();
    format!("amount-{option}-{line}")
}

/// Lines of cost, side by side, in groups.
pub(super) fn cost(cx: &Cx<'_>) -> Html {
    let words = &cx.view.words;
    let (say, formats) = (&words.say, &words.formats);
    let (answer, asked) = (cx.view.state.answer(), cx.own.asked);
    let options: Vec<&Outcome> = answer.comparison.options.iter().collect();
    let columns: Vec<Column> = options.iter().map(|option| Column::of(option)).collect();
    let table = ByOption::of(words, &answer.comparison);
    let most = columns
        .iter()
        .flat_map(|column| &column.lines)
        .fold(0.0_f64, |most, (_, amount)| most.max(amount.abs()));
    let on_fold = {
        let memory = cx.memory.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(place) = asked {
                back_to(&button_id(place));
            }
            memory.change(|own| own.asked = None);
        })
    };
    let amount = |place: usize, kind: LineKind, amount: f64| {
        let open = asked == Some((place, kind));
        let text = formats.number(amount, 0);
        let label = say.why_label(&text);
        let memory = cx.memory.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            memory.change(move |own| (own.asked, own.month) = ((!open).then_some((place, kind)), None));
        });
        let button = html! {
            <button type="button" class="why-button" id={button_id((place, kind))} aria-label={label}
                aria-expanded={open.to_string()} aria-controls={open.then_some("why")} {onclick}>{ text }</button>
        };
        html! { <>{ button }{ bar(amount, most) }</> }
    };
    let line_row = |kind: LineKind| {
        let mut cells = columns.iter().enumerate().map(|(place, found)| {
            let cell = match found.line(kind) {
                Some(value) => html! { <span class="amount">{ amount(place, kind, value) }</span> },
                None => with_bar(NOTHING.to_owned(), 0.0, 0.0),
            };
            (place, cell)
        });
        let why = asked.filter(|(_, asked)| *asked == kind).and_then(|(place, _)| {
            let option = options.get(place).filter(|option| option.line_total(kind).is_some())?;
            let whole = columns.get(place)?.line(kind)?;
            let key = button_id((place, kind));
            Some(html! {
                <tr class="why-row" key={key.clone()}>
                    <td colspan={(options.len() + 1).to_string()}>
                        { why(cx, &Asked { option: place, who: option.who, kind, whole }, &on_fold) }
                    </td>
                </tr>
            })
        });
        html! { <>{ table.row("", html! { { words.line(kind) } }, &mut cells) }{ why.unwrap_or_default() }</> }
    };
    let groups =
        Group::ALL.into_iter().filter(|group| columns.iter().any(|column| column.group(*group).is_some()));
    let groups = groups.map(|group| {
        let mut sums = columns.iter().enumerate().map(|(place, found)| {
            let sum = found.group(group).map_or(NOTHING.to_owned(), |sum| formats.number(sum, 0));
            (place, with_bar(sum, 0.0, 0.0))
        });
        let kinds = LineKind::ALL.into_iter().filter(|kind| {
            Group::of(*kind) == group && columns.iter().any(|column| column.line(*kind).is_some())
        });
        html! {
            <tbody>
                { table.row("group-row", html! { { words.group(group) } }, &mut sums) }
                { for kinds.map(line_row) }
            </tbody>
        }
    });
    let foot = |class: &'static str, label: String, cell: &dyn Fn(usize, &Outcome) -> Option<String>| {
        let mut cells = options.iter().enumerate().map(|(place, option)| {
            let text = cell(place, option).unwrap_or_else(|| NOTHING.to_owned());
            (place, with_bar(text, 0.0, 0.0))
        });
        table.row(class, html! { { label } }, &mut cells)
    };
    let shown = html! {
        <table class={table.figures()}>
            <thead>{ table.heads(&|_| true) }</thead>
            { for groups }
            <tbody>
                { foot("total", say.cost_total(), &|place, _| {
                    columns.get(place).map(|column| formats.number(column.total, 0))
                }) }
                { foot("", say.cost_saving(), &|_, option| {
                    option.against_own.as_ref().map(|beside| signed_money(&**formats, beside.saving.value()))
                }) }
                { foot("", say.cost_present_value(), &|_, option| {
                    Some(formats.number(libm::round(option.present_value.value()) + 0.0, 0))
                }) }
            </tbody>
        </table>
    };
    let lead =
        format!("{} {}", say.cost_lead(answer.asked.horizon), say.cost_ask(&answer.comparison.currency));
    section("cost-title", say.cost_title(), lead, scroll("cost-title", shown))
}

/// Puts the cursor back on the amount that was asked about.
fn back_to(id: &str) {
    let button = gloo::utils::document().get_element_by_id(id);
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        // Fails only for elements that cannot take the focus.
        let _ = button.focus();
    }
}
