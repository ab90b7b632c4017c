//! What leaving a vendor would cost, contract month by contract month.

use super::answer::{AnswerProps, use_width};
use super::tables::{Twin, section};
use crate::charts::columns::{Column, Columns, mark};
use crate::components::pick::Pick;
use crate::i18n::Words;
use crate::ledger::adding_up;
use punnus_engine::compare::Outcome;
use punnus_engine::exit::ExitCost;
use yew::prelude::*;

/// Fee, notice and rebuilding in whole amounts that add up.
fn parts(cost: &ExitCost) -> Vec<f64> {
    let parts = [cost.fee, cost.notice, cost.rebuilding].map(punnus_engine::units::Money::value);
    adding_up(&parts, libm::round(cost.cash().value()))
}

/// Exit cost by month, for the vendor chosen.
#[component]
pub fn Leaving(props: &AnswerProps) -> Html {
    let words = use_context::<Words>();
    let chosen = use_state(|| 0_usize);
    let place = use_node_ref();
    let width = use_width(place.clone());
    let Some(words) = words else { return Html::default() };
    let say = &words.say;
    let vendors: Vec<&Outcome> =
        props.answer.comparison.options.iter().filter(|option| !option.exit.is_empty()).collect();
    let at = (*chosen).min(vendors.len().saturating_sub(1));
    let Some(vendor) = vendors.get(at) else { return Html::default() };
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |place| chosen.set(place))
    };
    let names: Vec<AttrValue> = vendors.iter().map(|vendor| words.option_name(vendor).into()).collect();
    let kinds: Vec<AttrValue> = [say.line_early_exit_fee(), say.line_notice_fees(), say.line_rebuilding()]
        .map(AttrValue::from)
        .into();
    let columns: Vec<Column> = vendor
        .exit
        .iter()
        .map(|cost| Column {
            name: say.exit_contract_month(cost.month),
            mark: mark(cost.month, vendor.exit.len(), width),
            parts: parts(cost),
            beside: Some(libm::round(cost.sunk.value()) + 0.0),
        })
        .collect();
    let table = {
        let (words, kinds, columns) = (words.clone(), kinds.clone(), columns.clone());
        Callback::from(move |()| table(&words, &kinds, &columns))
    };
    let body = html! {
        <>
            <Pick id="exit-vendor" label={say.choose_option()} options={names} chosen={at} {on_choose} />
            <div class="chart-place" ref={place}>
                if width > 0.0 {
                    <Columns id="exit" description={say.exit_describe(words.option_name(vendor))}
                        cursor={say.month_shown()} parts={kinds} sum={say.exit_cash()}
                        beside={AttrValue::from(say.exit_sunk())} {columns} {width} />
                }
            </div>
            <Twin labelled_by="exit-title" {table} />
        </>
    };
    section("exit-title", say.exit_title(), say.exit_lead(), body)
}

fn table(words: &Words, kinds: &[AttrValue], columns: &[Column]) -> Html {
    let say = &words.say;
    let money = |amount: f64| words.formats.number(amount, 0);
    html! {
        <table class="figures">
            <thead>
                <tr>
                    <th scope="col">{ say.column_month() }</th>
                    { for kinds.iter().map(|kind| html! { <th scope="col">{ kind }</th> }) }
                    <th scope="col">{ say.exit_cash() }</th>
                    <th scope="col">{ say.exit_sunk() }</th>
                </tr>
            </thead>
            <tbody>
                { for columns.iter().map(|column| html! {
                    <tr>
                        <th scope="row">{ &column.name }</th>
                        { for column.parts.iter().map(|part| html! { <td>{ money(*part) }</td> }) }
                        <td>{ money(column.parts.iter().sum()) }</td>
                        <td>{ column.beside.map(money) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
