//! What the tables of the answer have in common: a column for each option, the winner's marked.

use super::part::Cx;
use crate::components::bar::bar;
use crate::i18n::Words;
use crate::verdict::winner;
use punnus_engine::compare::{Comparison, Outcome};
use yew::prelude::*;

/// A table with a column for each option: they stand below each other down the whole answer.
#[derive(Clone, Copy)]
pub struct ByOption<'a> {
    words: &'a Words,
    options: &'a [Outcome],
    won: Option<usize>,
}

impl<'a> ByOption<'a> {
    /// Of these options.
    pub fn of(words: &'a Words, comparison: &'a Comparison) -> Self {
        Self { words, options: &comparison.options, won: winner(&comparison.verdict) }
    }

    /// The table's classes, and with them the width of its columns.
    pub fn classes(&self, class: &'static str) -> Classes {
        let room = match self.options.len() {
            0..=3 => "of-few",
            4 => "of-4",
            5 => "of-5",
            _ => return classes!(class),
        };
        classes!(class, "by-option", room)
    }

    /// The classes of a table of amounts: with bars where there is room for them.
    pub fn figures(&self) -> Classes {
        let mut classes = self.classes("figures");
        if self.options.len() <= MOST_WITH_BARS {
            classes.push("barred");
        }
        classes
    }

    /// The options' names above their columns, of those that have something to tell.
    pub fn heads(&self, tell: &dyn Fn(usize) -> bool) -> Html {
        html! {
            <tr>
                <td></td>
                { for self.options.iter().enumerate().map(|(place, option)| if tell(place) {
                    html! { <th scope="col" class={self.class(place)}>{ self.words.option_name(option) }</th> }
                } else {
                    gap()
                }) }
            </tr>
        }
    }

    /// A row: what it is, and a cell for each option that has something to tell, by the options' places in order.
    pub fn row(
        &self,
        class: &'static str,
        label: Html,
        cells: &mut dyn Iterator<Item = (usize, Html)>,
    ) -> Html {
        let mut cells = cells.peekable();
        html! {
            <tr {class}>
                <th scope="row">{ label }</th>
                { for (0..self.options.len()).map(|place| match cells.next_if(|(next, _)| *next == place) {
                    Some((_, cell)) => html! { <td class={self.class(place)}>{ cell }</td> },
                    None => gap(),
                }) }
            </tr>
        }
    }

    /// Marks the winner's column.
    fn class(&self, place: usize) -> &'static str {
        if self.won == Some(place) { "won" } else { "" }
    }
}

/// The column of an option that has nothing to tell in a table, kept free where columns stand below each other.
fn gap() -> Html {
    html! { <td class="gap"></td> }
}

/// What stands where there is nothing to say.
pub const NOTHING: &str = "–";

/// Options beside which there is room for bars.
const MOST_WITH_BARS: usize = 4;

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
