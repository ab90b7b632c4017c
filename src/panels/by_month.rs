//! What an option costs month by month.

use super::part::Cx;
use super::tables::{section, twin};
use crate::charts::columns::{Chart, Column, columns, mark};
use crate::components::pick::pick;
use crate::i18n::Words;
use crate::ledger::{self, Group};
use yew::prelude::*;

/// Cost by month, for the option chosen.
pub(super) fn by_month(cx: &Cx<'_>) -> Html {
    let (words, say, width) = (&cx.view.words, &cx.view.words.say, cx.own.width);
    let comparison = &cx.view.state.answer().comparison;
    let at = cx.own.chosen.min(comparison.options.len().saturating_sub(1));
    let Some(option) = comparison.options.get(at) else { return Html::default() };
    let on_choose = cx.on_choose(|own, place| own.chosen = place);
    let names: Vec<AttrValue> =
        comparison.options.iter().map(|option| words.option_name(option).into()).collect();
    let all = ledger::by_month(option);
    // A kind that never comes has no place in the legend.
    let groups: Vec<(usize, Group)> = Group::ALL
        .into_iter()
        .enumerate()
        .filter(|(group, _)| all.iter().any(|parts| parts.get(*group).is_some_and(|part| part.abs() > 0.0)))
        .collect();
    let months: Vec<(u16, Vec<f64>)> = (0..)
        .zip(&all)
        .map(|(month, parts)| {
            (month, groups.iter().filter_map(|(group, _)| parts.get(*group).copied()).collect())
        })
        .collect();
    let parts: Vec<AttrValue> = groups.iter().map(|(_, group)| words.group(*group).into()).collect();
    let month_name = |month: u16| match month {
        0 => format!("{}, {}", say.month_zero(), say.fact_before_start()),
        _ => words.numbered_month(month, &comparison.months),
    };
    let drawn: Vec<Column> = months
        .iter()
        .map(|(month, parts)| Column {
            name: month_name(*month),
            mark: mark(*month, months.len(), width),
            parts: parts.clone(),
            beside: None,
        })
        .collect();
    let chart = Chart {
        id: "by-month",
        description: say.by_month_describe(words.option_name(option)),
        cursor: say.month_shown(),
        parts,
        sum: say.cost_total(),
        beside: None,
        columns: drawn,
        width,
    };
    let body = html! {
        <>
            { pick("by-month-option", say.choose_option(), names, at, &on_choose) }
            <div class="chart-place" ref={cx.place}>
                if width > 0.0 { { columns(words, &chart, cx.own.cursor, &cx.on_choose(super::part::point)) } }
            </div>
            { twin(cx, "by-month-title", &|| table(words, &chart)) }
        </>
    };
    section("by-month-title", say.by_month_title(), say.by_month_lead(), body)
}

fn table(words: &Words, Chart { parts, columns, .. }: &Chart) -> Html {
    let money = |amount: f64| words.formats.number(amount, 0);
    html! {
        <table class="figures">
            <thead>
                <tr>
                    <th scope="col">{ words.say.column_month() }</th>
                    { for parts.iter().map(|part| html! { <th scope="col">{ part }</th> }) }
                    <th scope="col">{ words.say.cost_total() }</th>
                </tr>
            </thead>
            <tbody>
                { for columns.iter().map(|column| html! {
                    <tr>
                        <th scope="row">{ &column.name }</th>
                        { for column.parts.iter().map(|part| html! { <td>{ money(*part) }</td> }) }
                        <td>{ money(column.parts.iter().sum()) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
