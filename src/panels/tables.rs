//! What the tables of the answer have in common: a column for each option, the winner's marked.

use super::part::Cx;
use crate::components::bar::bar;
use crate::i18n::Words;
use punnus_engine::compare::Outcome;
use yew::prelude::*;

/// Marks the winner's column.
pub fn column(won: Option<usize>, place: usize) -> &'static str {
    if won == Some(place) { "won" } else { "" }
}

/// The options' names above their columns.
pub fn heads(words: &Words, options: &[&Outcome], won: &dyn Fn(usize) -> bool) -> Html {
    html! {
        <tr>
            <td></td>
            { for options.iter().enumerate().map(|(place, option)| html! {
                <th scope="col" class={if won(place) { "won" } else { "" }}>{ words.option_name(option) }</th>
            }) }
        </tr>
    }
}

/// A row: what it is, and a cell for each option.
pub fn row(class: &'static str, label: Html, cells: &mut dyn Iterator<Item = (&'static str, Html)>) -> Html {
    html! {
        <tr {class}>
            <th scope="row">{ label }</th>
            { for cells.map(|(class, cell)| html! { <td {class}>{ cell }</td> }) }
        </tr>
    }
}

/// What stands where there is nothing to say.
pub const NOTHING: &str = "–";

/// Options beside which there is room for bars.
const MOST_WITH_BARS: usize = 4;

/// The class of a table of amounts for so many options: with bars where there is room for them.
#[must_use]
pub const fn figures(options: usize) -> &'static str {
    if options > MOST_WITH_BARS { "figures" } else { "figures barred" }
}

/// An amount with the bar it has among its neighbours.
pub fn with_bar(text: String, value: f64, of: f64) -> Html {
    html! { <span class="amount">{ text }{ bar(value, of) }</span> }
}

/// The section of a table or a chart.
pub fn section(id: &'static str, title: String, lead: String, body: Html) -> Html {
    html! {
        <section class="block" aria-labelledby={id}>
            <header class="block-head"><h2 {id}>{ title }</h2><p>{ lead }</p></header>
            { body }
        </section>
    }
}

/// A table that scrolls sideways where there are more columns than room.
pub fn scroll(labelled_by: &'static str, table: Html) -> Html {
    html! { <div class="scroll" role="group" aria-labelledby={labelled_by} tabindex="0">{ table }</div> }
}

/// A table with a chart's figures, made only where somebody opens it: an answer has hundreds of them.
pub(super) fn twin(cx: &Cx<'_>, labelled_by: &'static str, table: &dyn Fn() -> Html) -> Html {
    let opens = cx.opens();
    html! {
        <details class="data-table" ontoggle={opens.on_toggle}>
            <summary onclick={opens.on_click}>{ cx.view.words.say.show_table() }</summary>
            if cx.own.open { { scroll(labelled_by, table()) } }
        </details>
    }
}
