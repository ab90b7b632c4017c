//! Step 3: the quotes, as they are written.

use super::{Fields, StepProps, step_of};
use crate::components::choice::Choice;
use crate::components::step::{More, Step};
use crate::i18n::Words;
use crate::state::{Action, State};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::pricing::{MAX_COMPONENTS, PerDraft};
use punnus_engine::scenario::MAX_QUOTES;
use yew::prelude::*;

/// All quotes.
#[component]
pub fn Quotes(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let quotes = &props.state.draft().quotes;
    let names: Vec<&str> = quotes.iter().map(|quote| quote.name.as_str()).collect();
    let summary = if names.is_empty() { words.say.step_quotes_summary_none() } else { names.join(", ") };
    let on_add = {
        let dispatcher = props.state.dispatcher();
        let name = words.say.new_quote_name(quotes.len() + 1);
        Callback::from(move |_| dispatcher.dispatch(Action::QuoteAdded { name: name.clone() }))
    };
    let in_step = |path: Path| step_of(path) == "step-quotes";
    html! {
        <Step id="step-quotes" number=3 open=true title={words.say.step_quotes()} {summary}
            to_mend={fields.to_mend(in_step)}>
            { for (0..quotes.len()).map(|quote| html! {
                <Quote key={quote} state={props.state.clone()} {quote} />
            }) }
            <button type="button" class="button" onclick={on_add} disabled={quotes.len() >= MAX_QUOTES}>
                { words.say.add_quote() }
            </button>
        </Step>
    }
}

#[derive(Properties, PartialEq)]
struct QuoteProps {
    state: UseReducerHandle<State>,
    quote: usize,
}

#[component]
fn Quote(props: &QuoteProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let quote = props.quote;
    let Some(draft) = props.state.draft().quotes.get(quote) else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let at = |field| Path::new(Place::Quote(quote), field);
    let in_terms = |field| Path::new(Place::Terms(quote), field);
    let set_up_fee = Path::new(Place::OneOff { quote, item: 0 }, Field::OneOffAmount);
    let dispatch = |action: Action| {
        let dispatcher = props.state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(action.clone()))
    };
    html! {
        <fieldset class="group quote">
            <legend class="visually-hidden">{ &draft.name }</legend>
            { fields.text(at(Field::Name)) }
            { for draft.terms.prices.iter().enumerate().map(|(line, price)| html! {
                <PriceLine key={line} state={props.state.clone()} {quote} {line} per={price.per}
                    only={draft.terms.prices.len() == 1} />
            }) }
            <button type="button" class="quiet" disabled={draft.terms.prices.len() >= MAX_COMPONENTS}
                onclick={dispatch(Action::PriceAdded { quote })}>{ words.say.add_price() }</button>
            if !draft.terms.one_offs.is_empty() { { fields.number(set_up_fee) } }
            <More count=3>
                { fields.number(in_terms(Field::MonthlyMinimum)) }
                { fields.number(in_terms(Field::QuoteIndex)) }
                { fields.number(Path::new(Place::OwnSide(quote), Field::Management)) }
            </More>
            <button type="button" class="quiet" onclick={dispatch(Action::QuoteRemoved { quote })}>
                { words.say.remove_quote(&draft.name) }
            </button>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct PriceProps {
    state: UseReducerHandle<State>,
    quote: usize,
    line: usize,
    per: PerDraft,
    only: bool,
}

#[component]
fn PriceLine(props: &PriceProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let (quote, line) = (props.quote, props.line);
    let fields = Fields::new(&props.state, &words);
    let at = |field| Path::new(Place::Component { quote, line }, field);
    let forms = PerDraft::usual();
    let options: Vec<AttrValue> = forms.into_iter().map(|per| words.price_form(per).into()).collect();
    let chosen = forms.iter().position(|per| per.counts_as(props.per)).unwrap_or(0);
    let on_choose = {
        let dispatcher = props.state.dispatcher();
        Callback::from(move |place: usize| {
            if let Some(per) = PerDraft::usual().get(place) {
                dispatcher.dispatch(Action::PriceFormChosen { quote, line, per: *per });
            }
        })
    };
    let on_remove = {
        let dispatcher = props.state.dispatcher();
        Callback::from(move |_| dispatcher.dispatch(Action::PriceRemoved { quote, line }))
    };
    html! {
        <div class="price-line" role="group" aria-label={words.say.price_line(line + 1)}>
            <Choice id={format!("quote-{quote}-price-{line}-per")} label={words.say.field_price_per()} quiet_label=true {options}
                {chosen} {on_choose} />
            { fields.number_without_label(at(props.per.field())) }
            if let PerDraft::Fte(_) = props.per { { fields.number(at(Field::HoursPerFte)) } }
            if !props.only {
                <button type="button" class="quiet" onclick={on_remove}>
                    { words.say.remove_price(line + 1) }
                </button>
            }
        </div>
    }
}
