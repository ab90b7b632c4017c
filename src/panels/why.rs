//! Why an amount is what it is: its operands in a month, and the inputs among them.

use super::answer::go_to_field;
use super::part::Cx;
use crate::components::choice::on_chosen;
use crate::i18n::Words;
use crate::ledger::shown;
use crate::names::sign;
use crate::sources::source;
use punnus_engine::basis::{Line, LineKind};
use punnus_engine::compare::{Outcome, Who};
use punnus_engine::fields::Path;
use yew::prelude::*;

/// The amount asked about.
pub(super) struct Asked {
    /// The option's place.
    pub option: usize,
    /// Whose work it is.
    pub who: Who,
    /// The line.
    pub kind: LineKind,
    /// What it comes to over the whole time, as the table shows it.
    pub whole: f64,
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

/// The operands of an amount, in a month to choose, until it is folded.
pub(super) fn why(cx: &Cx<'_>, asked: &Asked, on_fold: &Callback<MouseEvent>) -> Html {
    let words = &cx.view.words;
    let (say, formats) = (&words.say, &words.formats);
    let answer = cx.view.state.answer();
    let Some(option) = answer.comparison.options.get(asked.option) else { return Html::default() };
    let months = months_with(option, asked.kind);
    let Some(month) = cx.own.month.filter(|month| months.contains(month)).or(months.first().copied()) else {
        return Html::default();
    };
    let on_month = {
        let (memory, months) = (cx.memory.clone(), months.clone());
        on_chosen(Callback::from(move |place: usize| {
            let month = months.get(place).copied();
            memory.change(move |own| own.month = month);
        }))
    };
    let lines = lines(option, asked.kind, month);
    let sum: f64 = lines.iter().map(|line| line.amount.value()).sum();
    let amount = formats.number(asked.whole, 0);
    html! {
        <div class="why" id="why" role="region" aria-labelledby="why-title">
            <div class="why-head">
                <h3 id="why-title">{ say.why_title(words.line(asked.kind), words.option_name(option), &amount) }</h3>
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
            { for lines.iter().map(|line| operands(cx, asked.who, line)) }
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

fn operands(cx: &Cx<'_>, who: Who, line: &Line) -> Html {
    let (words, state): (&Words, _) = (&cx.view.words, &cx.view.state);
    let leads_to = |path: Path| {
        let onclick = Callback::from(move |_: MouseEvent| go_to_field(path));
        html! {
            <button type="button" class="quiet" aria-label={words.say.why_change_label(words.label(path))} {onclick}>
                { words.say.why_change() }
            </button>
        }
    };
    // Quotes put aside are not compared: the answer counts the others.
    let who = match who {
        Who::Quote(quote) => state.compared_quote(quote).map(Who::Quote),
        who @ (Who::OwnTeam | Who::Today | Who::BesideOtherWork) => Some(who),
    };
    html! {
        <ol class="basis">
            { for shown(&line.basis).iter().enumerate().map(|(place, shown)| {
                let operand = shown.operand;
                let path = who.and_then(|who| source(operand.quantity, line.kind, who, state.draft()));
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
