//! Step 3: the quotes, as they are written.

use super::{Fields, StepProps};
use crate::components::choice::Choice;
use crate::components::step::{More, Step};
use crate::i18n::Words;
use crate::state::{Action, State};
use punnus_engine::draft::PriceForm;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::scenario::{MAX_PRICES, MAX_QUOTES};
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
    let in_step = |path: Path| matches!(path.place, Place::Quote(_) | Place::Price { .. });
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
    let dispatch = |action: Action| {
        let dispatcher = props.state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(action.clone()))
    };
    html! {
        <fieldset class="group quote">
            <legend class="visually-hidden">{ &draft.name }</legend>
            { fields.text(at(Field::Name)) }
            { for draft.prices.iter().enumerate().map(|(line, price)| html! {
                <PriceLine key={line} state={props.state.clone()} {quote} {line} per={price.per}
                    only={draft.prices.len() == 1} />
            }) }
            <button type="button" class="quiet" disabled={draft.prices.len() >= MAX_PRICES}
                onclick={dispatch(Action::PriceAdded { quote })}>{ words.say.add_price() }</button>
            { fields.number(at(Field::SetUpFee)) }
            <More count=2>
                { fields.number(at(Field::QuoteIndex)) }
                { fields.number(at(Field::Management)) }
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
    per: PriceForm,
    only: bool,
}

#[component]
fn PriceLine(props: &PriceProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let (quote, line) = (props.quote, props.line);
    let fields = Fields::new(&props.state, &words);
    let path = Path::new(Place::Price { quote, line }, props.per.field());
    let options: Vec<AttrValue> =
        PriceForm::ALL.into_iter().map(|per| words.price_form(per).into()).collect();
    let chosen = PriceForm::ALL.iter().position(|per| *per == props.per).unwrap_or(0);
    let on_choose = {
        let dispatcher = props.state.dispatcher();
        Callback::from(move |place: usize| {
            if let Some(per) = PriceForm::ALL.get(place) {
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
            { fields.number_without_label(path) }
            if !props.only {
                <button type="button" class="quiet" onclick={on_remove}>
                    { words.say.remove_price(line + 1) }
                </button>
            }
        </div>
    }
}
