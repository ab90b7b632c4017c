//! What an option costs month by month.

use super::answer::{AnswerProps, use_width};
use super::tables::{Twin, section};
use crate::charts::columns::{Column, Columns, mark};
use crate::components::pick::Pick;
use crate::i18n::Words;
use crate::ledger::{Group, by_month};
use yew::prelude::*;

/// Cost by month, for the option chosen.
#[component]
pub fn ByMonth(props: &AnswerProps) -> Html {
    let words = use_context::<Words>();
    let chosen = use_state(|| 0_usize);
    let place = use_node_ref();
    let width = use_width(place.clone());
    let Some(words) = words else { return Html::default() };
    let say = &words.say;
    let comparison = &props.answer.comparison;
    let at = (*chosen).min(comparison.options.len().saturating_sub(1));
    let Some(option) = comparison.options.get(at) else { return Html::default() };
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |place| chosen.set(place))
    };
    let names: Vec<AttrValue> =
        comparison.options.iter().map(|option| words.option_name(option).into()).collect();
    let all = by_month(option);
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
    let columns: Vec<Column> = months
        .iter()
        .map(|(month, parts)| Column {
            name: month_name(*month),
            mark: mark(*month, months.len(), width),
            parts: parts.clone(),
            beside: None,
        })
        .collect();
    let table = {
        let (words, parts) = (words.clone(), parts.clone());
        let rows: Vec<(String, Vec<f64>)> =
            months.iter().map(|(month, parts)| (month_name(*month), parts.clone())).collect();
        Callback::from(move |()| table(&words, &parts, &rows))
    };
    let body = html! {
        <>
            <Pick id="by-month-option" label={say.choose_option()} options={names} chosen={at} {on_choose} />
            <div class="chart-place" ref={place}>
                if width > 0.0 {
                    <Columns id="by-month" description={say.by_month_describe(words.option_name(option))}
                        cursor={say.month_shown()} {parts} sum={say.cost_total()} {columns} {width} />
                }
            </div>
            <Twin labelled_by="by-month-title" {table} />
        </>
    };
    section("by-month-title", say.by_month_title(), say.by_month_lead(), body)
}

fn table(words: &Words, parts: &[AttrValue], rows: &[(String, Vec<f64>)]) -> Html {
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
                { for rows.iter().map(|(month, parts)| html! {
                    <tr>
                        <th scope="row">{ month }</th>
                        { for parts.iter().map(|part| html! { <td>{ money(*part) }</td> }) }
                        <td>{ money(parts.iter().sum()) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
