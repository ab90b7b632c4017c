//! Why an amount is what it is: its operands in a month, and the inputs among them.

use super::answer::go_to_field;
use crate::i18n::Words;
use crate::ledger::shown;
use crate::names::sign;
use crate::sources::source;
use crate::state::State;
use punnus_engine::basis::{Line, LineKind};
use punnus_engine::compare::{Outcome, Who};
use punnus_engine::fields::Path;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The amount asked about.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page knows.
    pub state: UseReducerHandle<State>,
    /// The option's place.
    pub option: usize,
    /// Whose work it is.
    pub who: Who,
    /// The line.
    pub kind: LineKind,
    /// What it comes to over the whole time, as the table shows it.
    pub whole: f64,
    /// It is asked about no more.
    pub on_fold: Callback<()>,
}

/// The lines of a kind in a month; month 0 is before the first.
fn lines(option: &Outcome, kind: LineKind, month: u16) -> Vec<&Line> {
    let all = match usize::from(month).checked_sub(1) {
        None => Some(&option.month_0),
        Some(place) => option.months.get(place).map(|month| &month.lines),
    };
    all.into_iter().flatten().filter(|line| line.kind == kind).collect()
}

/// The months that have a line of a kind.
fn months_with(option: &Outcome, kind: LineKind) -> Vec<u16> {
    let last = u16::try_from(option.months.len()).unwrap_or(u16::MAX);
    (0..=last).filter(|month| !lines(option, kind, *month).is_empty()).collect()
}

/// The operands of an amount, in a month to choose.
#[component]
pub fn Why(props: &Props) -> Html {
    let words = use_context::<Words>();
    let chosen = use_state(|| None::<u16>);
    let Some(words) = words else { return Html::default() };
    let (say, formats) = (&words.say, &words.formats);
    let answer = props.state.answer();
    let Some(option) = answer.comparison.options.get(props.option) else { return Html::default() };
    let months = months_with(option, props.kind);
    let Some(month) = chosen.filter(|month| months.contains(month)).or(months.first().copied()) else {
        return Html::default();
    };
    let on_month = {
        let (chosen, months) = (chosen.clone(), months.clone());
        Callback::from(move |event: Event| {
            let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            let place = select.and_then(|select| usize::try_from(select.selected_index()).ok());
            chosen.set(place.and_then(|place| months.get(place).copied()));
        })
    };
    let on_fold = props.on_fold.reform(|_: MouseEvent| ());
    let lines = lines(option, props.kind, month);
    let sum: f64 = lines.iter().map(|line| line.amount.value()).sum();
    let amount = formats.number(props.whole, 0);
    html! {
        <div class="why" id="why" role="region" aria-labelledby="why-title">
            <div class="why-head">
                <h3 id="why-title">{ say.why_title(words.line(props.kind), words.option_name(option), &amount) }</h3>
                <label class="why-month">
                    <span class="visually-hidden">{ say.column_month() }</span>
                    <select class="control" onchange={on_month}>
                        { for months.iter().map(|number| html! {
                            <option selected={*number == month}>
                                { words.numbered_month(*number, &answer.comparison.months) }
                            </option>
                        }) }
                    </select>
                </label>
                <button type="button" class="quiet" onclick={on_fold}>{ say.why_fold() }</button>
            </div>
            { for lines.iter().map(|line| operands(&words, props, line)) }
            <p class="why-sum">
                <span>{ say.why_this_month() }</span>
                <strong>{ formats.price(sum + 0.0) }</strong>
            </p>
            <p class="why-sum">
                <span>{ say.why_whole_time(months.len()) }</span>
                <strong>{ amount }</strong>
            </p>
        </div>
    }
}

fn operands(words: &Words, props: &Props, line: &Line) -> Html {
    let leads_to = |path: Path| {
        let onclick = Callback::from(move |_: MouseEvent| go_to_field(path));
        html! {
            <button type="button" class="quiet" aria-label={words.say.why_change_label(words.label(path))} {onclick}>
                { words.say.why_change() }
            </button>
        }
    };
    // Quotes put aside are not compared: the answer counts the others.
    let who = match props.who {
        Who::Quote(quote) => props.state.compared_quote(quote).map(Who::Quote),
        who @ (Who::OwnTeam | Who::Today | Who::BesideOtherWork) => Some(who),
    };
    html! {
        <ol class="basis">
            { for shown(&line.basis).iter().enumerate().map(|(place, shown)| {
                let operand = shown.operand;
                let path = who.and_then(|who| source(operand.quantity, line.kind, who, props.state.draft()));
                html! {
                    <li>
                        <span class="basis-sign">{ if place > 0 { sign(operand.how) } else { "" } }</span>
                        <span class="basis-name">{ words.quantity(operand.quantity) }</span>
                        <span class="basis-value">{ words.operand(shown) }</span>
                        <span class="basis-source">{ path.map(leads_to) }</span>
                    </li>
                }
            }) }
            <li class="basis-amount">
                <span class="basis-sign">{ "=" }</span>
                <span class="basis-name">{ words.line(line.kind) }</span>
                <span class="basis-value">{ words.formats.price(line.amount.value() + 0.0) }</span>
            </li>
        </ol>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use punnus_engine::draft::ScenarioDraft;

    // The example's vendors are paid once in month 1 and by the month from then on; nobody is paid before.
    #[test]
    fn a_line_is_found_in_its_months() {
        let draft: ScenarioDraft =
            serde_json::from_str(include_str!("../../assets/examples/service-desk.json")).unwrap();
        let comparison = punnus_engine::compare(&punnus_engine::check(&draft).unwrap());
        let vendor = &comparison.options[1];
        assert_eq!(months_with(vendor, LineKind::OneOff), [1]);
        assert_eq!(months_with(vendor, LineKind::ContactFee), (1..=36).collect::<Vec<u16>>());
        assert_eq!(months_with(vendor, LineKind::Travel), [] as [u16; 0]);
        assert_eq!(lines(vendor, LineKind::OneOff, 1).len(), 1);
        assert!(lines(vendor, LineKind::OneOff, 99).is_empty());
    }
}
