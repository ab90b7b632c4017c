//! What leaving a vendor would cost, contract month by contract month.

use super::part::Cx;
use super::tables::{section, twin};
use crate::charts::columns::{Chart, Column, columns, mark};
use crate::components::pick::pick;
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
pub(super) fn leaving(cx: &Cx<'_>) -> Html {
    let (words, say, width) = (&cx.view.words, &cx.view.words.say, cx.own.width);
    let vendors: Vec<&Outcome> =
        cx.view.state.answer().comparison.options.iter().filter(|option| !option.exit.is_empty()).collect();
    let at = cx.own.chosen.min(vendors.len().saturating_sub(1));
    let Some(vendor) = vendors.get(at) else { return Html::default() };
    let on_choose = cx.on_choose(|own, place| own.chosen = place);
    let names: Vec<AttrValue> = vendors.iter().map(|vendor| words.option_name(vendor).into()).collect();
    let kinds: Vec<AttrValue> = [say.line_early_exit_fee(), say.line_notice_fees(), say.line_rebuilding()]
        .map(AttrValue::from)
        .into();
    let drawn: Vec<Column> = vendor
        .exit
        .iter()
        .map(|cost| Column {
            name: say.exit_contract_month(cost.month),
            mark: mark(cost.month, vendor.exit.len(), width),
            parts: parts(cost),
            beside: Some(libm::round(cost.sunk.value()) + 0.0),
        })
        .collect();
    let chart = Chart {
        id: "exit",
        description: say.exit_describe(words.option_name(vendor)),
        cursor: say.month_shown(),
        parts: kinds,
        sum: say.exit_cash(),
        beside: Some(say.exit_sunk().into()),
        columns: drawn,
        width,
    };
    let body = html! {
        <>
            { pick("exit-vendor", say.choose_option(), names, at, &on_choose) }
            <div class="chart-place" ref={cx.place}>
                if width > 0.0 { { columns(words, &chart, cx.own.cursor, &cx.on_choose(super::part::point)) } }
            </div>
            { twin(cx, "exit-title", &|| table(words, &chart)) }
        </>
    };
    section("exit-title", say.exit_title(), say.exit_lead(), body)
}

fn table(words: &Words, Chart { parts: kinds, columns, .. }: &Chart) -> Html {
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
