//! What the tables of the answer have in common: a column for each option, the winner's marked.

use crate::components::bar::Bar;
use crate::i18n::Words;
use punnus_engine::compare::Outcome;
use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

/// Marks the winner's column.
pub fn column(won: Option<usize>, place: usize) -> Classes {
    classes!((won == Some(place)).then_some("won"))
}

/// The options' names above their columns.
pub fn heads(words: &Words, options: &[&Outcome], won: impl Fn(usize) -> bool) -> Html {
    html! {
        <tr>
            <td></td>
            { for options.iter().enumerate().map(|(place, option)| html! {
                <th scope="col" class={classes!(won(place).then_some("won"))}>{ words.option_name(option) }</th>
            }) }
        </tr>
    }
}

/// A row: what it is, and a cell for each option.
pub fn row(class: &'static str, label: Html, cells: impl Iterator<Item = (Classes, Html)>) -> Html {
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
    html! { <span class="amount">{ text }<Bar {value} {of} /></span> }
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

/// The table beneath a chart.
#[derive(Properties, PartialEq)]
pub struct TwinProps {
    /// The id of the title they share.
    pub labelled_by: &'static str,
    /// Makes the table.
    pub table: Callback<(), Html>,
}

/// A table with a chart's figures, made only where somebody opens it: an answer has hundreds of them.
#[component]
pub fn Twin(props: &TwinProps) -> Html {
    let words = use_context::<Words>();
    let open = use_state(|| false);
    let Some(words) = words else { return Html::default() };
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
            open.set(details.is_some_and(|details| details.open()));
        })
    };
    html! {
        <details class="data-table" {ontoggle}>
            <summary>{ words.say.show_table() }</summary>
            if *open { { scroll(props.labelled_by, props.table.emit(())) } }
        </details>
    }
}
