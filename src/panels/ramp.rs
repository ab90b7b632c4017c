//! Step 5: getting there: from when, for how long, and how each vendor's start goes.

use super::{Fields, StepProps};
use crate::components::choice::Choice;
use crate::components::step::Step;
use crate::i18n::Words;
use crate::state::Action;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::ramp::RampShape;
use yew::prelude::*;

/// Horizon, discounting, currency, and the ramp-up of every quote.
#[component]
pub fn GettingThere(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let at = |field| Path::new(Place::Scenario, field);
    let from = props.state.months().first().map(|month| words.formats.month(*month)).unwrap_or_default();
    let months = props.state.months().len();
    let quotes = props.state.draft().quotes.iter().enumerate();
    html! {
        <Step id="step-ramp" number=5 title={words.say.step_ramp()}
            summary={words.say.step_ramp_summary(months, from)}
            to_mend={fields.to_mend(|path| matches!(path.place, Place::Scenario | Place::Ramp(_)))}>
            { fields.text(at(Field::Start)) }
            { fields.number(at(Field::Horizon)) }
            { fields.number(at(Field::DiscountRate)) }
            { fields.text(at(Field::Currency)) }
            { for quotes.map(|(quote, draft)| html! {
                <RampOf key={quote} state={props.state.clone()} {quote} name={draft.name.clone()}
                    shape={draft.ramp.shape} />
            }) }
        </Step>
    }
}

#[derive(Properties, PartialEq)]
struct RampProps {
    state: UseReducerHandle<crate::state::State>,
    quote: usize,
    name: String,
    shape: RampShape,
}

/// The four phases of a vendor's start, side by side.
#[component]
fn RampOf(props: &RampProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let say = &words.say;
    let phases = [say.phase_start(), say.phase_learn(), say.phase_settle(), say.phase_improve()];
    let rows = [(Field::RampEnds, 3), (Field::RampHandleTime, 4), (Field::RampResolution, 4)];
    let place = Place::Ramp(props.quote);
    // What is wrong with a whole row, such as phases out of order.
    let row_wrong = |field| props.state.wrong_at(Path::new(place, field)).map(|wrong| words.wrong(wrong));
    let shapes: Vec<AttrValue> =
        RampShape::ALL.into_iter().map(|shape| words.ramp_shape(shape).into()).collect();
    let chosen = RampShape::ALL.iter().position(|shape| *shape == props.shape).unwrap_or(0);
    let on_choose = {
        let (dispatcher, quote) = (props.state.dispatcher(), props.quote);
        Callback::from(move |place: usize| {
            if let Some(shape) = RampShape::ALL.get(place) {
                dispatcher.dispatch(Action::RampShapeChosen { quote, shape: *shape });
            }
        })
    };
    html! {
        <fieldset class="group">
            <legend>{ say.ramp_of(&props.name) }</legend>
            { for rows.into_iter().map(|(field, count)| html! {
                <div class="phase-row" role="group" aria-label={words.label(Path::new(place, field))}>
                    <p class="group-label">{ words.label(Path::new(place, field)) }</p>
                    <div class="phase-fields">
                        { for phases.iter().take(count).enumerate().map(|(item, phase)| html! {
                            <div>
                                <span class="phase-name">{ phase }</span>
                                { fields.bare_number(Path::item(place, field, item), AttrValue::default(), true) }
                            </div>
                        }) }
                    </div>
                    if let Some(wrong) = row_wrong(field) { <p class="message">{ wrong }</p> }
                </div>
            }) }
            <Choice id={format!("quote-{}-ramp-shape", props.quote)} label={say.ramp_shape()} options={shapes}
                {chosen} {on_choose} />
        </fieldset>
    }
}
