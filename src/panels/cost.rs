//! What every option costs, line by line, and the service it gives.

use crate::formats::signed_money;
use crate::i18n::Words;
use crate::state::Answer;
use crate::verdict::{winner, worst_month};
use punnus_engine::basis::LineKind;
use punnus_engine::compare::Outcome;
use std::rc::Rc;
use yew::prelude::*;

/// What the tables show.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The answer shown.
    pub answer: Rc<Answer>,
}

/// Marks the winner's column.
fn column(won: Option<usize>, place: usize) -> Classes {
    classes!((won == Some(place)).then_some("won"))
}

fn heads(words: &Words, options: &[Outcome], won: Option<usize>) -> Html {
    html! {
        <tr>
            <td></td>
            { for options.iter().enumerate().map(|(place, option)| html! {
                <th scope="col" class={column(won, place)}>{ words.option_name(option) }</th>
            }) }
        </tr>
    }
}

/// Lines of cost, side by side.
#[component]
pub fn Cost(props: &Props) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let (say, formats) = (&words.say, &words.formats);
    let options = &props.answer.comparison.options;
    let won = winner(&props.answer.comparison.verdict);
    let row = |class: &'static str, label: String, cell: &dyn Fn(&Outcome) -> Option<String>| {
        html! {
            <tr class={class}>
                <th scope="row">{ label }</th>
                { for options.iter().enumerate().map(|(place, option)| html! {
                    <td class={column(won, place)}>{ cell(option).unwrap_or_else(|| "–".to_owned()) }</td>
                }) }
            </tr>
        }
    };
    let lines = LineKind::ALL
        .into_iter()
        .filter(|kind| options.iter().any(|option| option.line_total(*kind).is_some()))
        .map(|kind| {
            row("", words.line(kind), &|option| option.line_total(kind).map(|sum| formats.money(sum.value())))
        });
    html! {
        <section class="block" aria-labelledby="cost-title">
            <header class="block-head">
                <h2 id="cost-title">{ say.cost_title() }</h2>
                <p>{ say.cost_lead(props.answer.scenario.horizon) }</p>
            </header>
            <div class="scroll" role="group" aria-labelledby="cost-title" tabindex="0">
                <table class="figures">
                    <thead>{ heads(&words, options, won) }</thead>
                    <tbody>
                        { for lines }
                        { row("total", say.cost_total(), &|option| Some(formats.money(option.total.value()))) }
                        { row("", say.cost_saving(), &|option| {
                            let beside = option.against_own.as_ref()?;
                            Some(signed_money(&**formats, beside.saving.value()))
                        }) }
                        { row("", say.cost_present_value(), &|option| {
                            Some(formats.money(option.present_value.value()))
                        }) }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

/// The service each option gives.
#[component]
pub fn ServiceGiven(props: &Props) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let (say, formats) = (&words.say, &words.formats);
    let options = &props.answer.comparison.options;
    let won = winner(&props.answer.comparison.verdict);
    let Some(wanted) =
        props.answer.scenario.channels.iter().find_map(|channel| Some(channel.live()?.service))
    else {
        return Html::default();
    };
    let target = wanted.target.value();
    let level = |share: f64| {
        let text = formats.percent(share);
        if share < target {
            html! { <span class="missed">{ text }<span class="missed-note">{ say.service_below() }</span></span> }
        } else {
            html! { { text } }
        }
    };
    let row = |label: String, cell: &dyn Fn(&Outcome) -> Html| {
        html! {
            <tr>
                <th scope="row">{ label }</th>
                { for options.iter().enumerate().map(|(place, option)| html! {
                    <td class={column(won, place)}>{ cell(option) }</td>
                }) }
            </tr>
        }
    };
    let seconds = formats.number(wanted.answer_within.value(), 1);
    html! {
        <section class="block" aria-labelledby="service-title">
            <header class="block-head">
                <h2 id="service-title">{ say.service_title() }</h2>
                <p>{ say.service_lead(seconds, formats.percent(target)) }</p>
            </header>
            <div class="scroll" role="group" aria-labelledby="service-title" tabindex="0">
                <table class="figures">
                    <thead>{ heads(&words, options, won) }</thead>
                    <tbody>
                        { row(say.service_level(), &|option| level(option.served.service_level().value())) }
                        { row(say.service_worst(), &|option| {
                            worst_month(option).map(|(_, share)| level(share)).unwrap_or_default()
                        }) }
                        { row(say.service_steady(), &|option| {
                            let last = option.months.last();
                            last.map(|month| level(month.served.service_level().value())).unwrap_or_default()
                        }) }
                        { row(say.service_answered(), &|option| {
                            html! { { formats.percent(option.served.answer_rate().value()) } }
                        }) }
                    </tbody>
                </table>
            </div>
        </section>
    }
}
