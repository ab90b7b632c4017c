//! Every option in the same units: what a contact, an issue, a minute, an hour and a head come to.

use super::part::Cx;
use super::tables::{ByOption, NOTHING, scroll, section, with_bar};
use crate::components::bar::bar;
use punnus_engine::compare::{Outcome, UnitCosts, Warning};
use punnus_engine::units::{HourlyRate, Money, Unit};
use yew::prelude::*;

/// The steady state is at most the last year.
const STEADY_MONTHS: usize = 12;

/// Unit costs side by side.
pub(super) fn side_by_side(cx: &Cx<'_>) -> Html {
    let (words, say) = (&cx.view.words, &cx.view.words.say);
    let comparison = &cx.view.state.answer().comparison;
    let options: Vec<&Outcome> = comparison.options.iter().collect();
    let table = ByOption::of(words, comparison);
    let amounts = |label: String, of: &dyn Fn(&Outcome) -> Option<Money>| {
        let most =
            options.iter().filter_map(|option| of(option)).fold(0.0_f64, |most, cost| most.max(cost.value()));
        let mut cells = options.iter().enumerate().map(|(place, option)| {
            let cost = of(option);
            let text = cost.map_or(NOTHING.to_owned(), |cost| words.formats.price(cost.value() + 0.0));
            (place, with_bar(text, cost.map_or(0.0, Money::value), most))
        });
        table.row("", html! { { label } }, &mut cells)
    };
    let unit_costs = |of: fn(&Outcome) -> &UnitCosts| {
        html! {
            <>
                { amounts(say.units_contact(), &|option| of(option).per_contact) }
                { amounts(say.units_issue(), &|option| of(option).per_resolved_issue) }
                { amounts(say.units_minute(), &|option| of(option).per_handled_minute) }
                { amounts(say.units_hour(), &|option| of(option).per_productive_hour) }
                { amounts(say.units_fte(), &|option| of(option).per_fte_month) }
            </>
        }
    };
    let title = |text: String| {
        html! {
            <tr class="group-row">
                <th scope="rowgroup" colspan={(options.len() + 1).to_string()}>{ text }</th>
            </tr>
        }
    };
    let texts = |label: String, of: &dyn Fn(usize, &Outcome) -> Option<Html>| {
        let found: Vec<Option<Html>> =
            options.iter().enumerate().map(|(place, option)| of(place, option)).collect();
        if found.iter().all(Option::is_none) {
            return Html::default();
        }
        let mut cells = found.into_iter().enumerate().map(|(place, cell)| {
            let cell = cell.unwrap_or_else(|| html! { { NOTHING } });
            (place, html! { <span class="amount">{ cell }{ bar(0.0, 0.0) }</span> })
        });
        table.row("", html! { { label } }, &mut cells)
    };
    let hourly = |rate: HourlyRate| {
        format!("{}\u{a0}{}", words.formats.number(rate.value(), 2), words.unit(Unit::MoneyPerHour))
    };
    let only_shared = |place: usize| {
        comparison.warnings.iter().find_map(|warning| match warning {
            Warning::OnlyViableShared { option, labour, .. } if *option == place => Some(*labour),
            Warning::OnlyViableShared { .. }
            | Warning::HangingUpHelps
            | Warning::HighOccupancy { .. }
            | Warning::BetterByClaim { .. } => None,
        })
    };
    let steady = comparison.months.len().min(STEADY_MONTHS);
    let shown = html! {
        <table class={table.figures()}>
            <thead>{ table.heads(&|_| true) }</thead>
            <tbody>
                { title(say.units_steady(steady)) }
                { unit_costs(|option| &option.normalised.steady) }
            </tbody>
            <tbody>
                { title(say.units_term()) }
                { unit_costs(|option| &option.normalised.term) }
                { texts(say.units_implied(), &|place, option| {
                    let implied = hourly(option.implied_hour?);
                    Some(match only_shared(place) {
                        Some(labour) => html! {
                            <span>
                                { implied }
                                <span class="cell-note">{ say.units_only_shared(hourly(labour)) }</span>
                            </span>
                        },
                        None => html! { { implied } },
                    })
                }) }
                { texts(say.units_to_vendor(), &|_, option| {
                    let contacts = option.to_vendor.value();
                    (contacts > 0.0).then(|| html! { { words.formats.number(libm::round(contacts), 0) } })
                }) }
                { texts(say.units_fewer(), &|_, option| option.fewer_agents.map(|fewer| html! { { fewer } })) }
            </tbody>
        </table>
    };
    section("units-title", say.units_title(), say.units_lead(), scroll("units-title", shown))
}
