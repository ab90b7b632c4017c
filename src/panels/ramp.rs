//! Step 5: getting there: for how long, how each vendor's start goes, and what it takes of you.

use super::{Fields, ItemProps, StepProps, lists, step_of};
use crate::components::step::{Item, Step};
use crate::edits::{Edit, List};
use crate::i18n::Words;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::ramp::RampShape;
use yew::prelude::*;

const STEP: &str = "step-ramp";

/// Horizon, discounting, and the start with every quote.
#[component]
pub fn GettingThere(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let from = props.state.months().first().map(|month| words.formats.month(*month)).unwrap_or_default();
    let months = props.state.months().len();
    html! {
        <Step id={STEP} number=5 title={words.say.step_ramp()}
            summary={words.say.step_ramp_summary(months, from)}
            to_mend={fields.to_mend(|path| step_of(path) == STEP)}
            changed={fields.changed(|path| step_of(path) == STEP)}>
            <Body state={props.state.clone()} />
        </Step>
    }
}

#[component]
fn Body(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let say = &words.say;
    let quotes = props.state.draft().quotes.iter().enumerate();
    let first = fields.numbers(Place::Scenario, &[Field::Horizon, Field::DiscountRate]);
    let since = fields.made();
    let trial = fields.numbers(Place::Scenario, &[Field::TrialMonths]);
    html! {
        <>
            { first }
            { for quotes.filter(|(item, _)| !props.state.is_hidden(*item)).map(|(item, quote)| {
                let to_mend =
                    fields.to_mend(|path| step_of(path) == STEP && path.place.quote() == Some(item));
                html! {
                    <Item key={item} id={format!("{STEP}-{item}")} title={say.ramp_of(&quote.name)} summary=""
                        {to_mend} open={item == 0}>
                        <Start state={props.state.clone()} {item} />
                    </Item>
                }
            }) }
            { fields.more(since, vec![(say.field_trial_months(), trial)]) }
        </>
    }
}

/// The start with a vendor.
#[component]
fn Start(props: &ItemProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let quote = props.item;
    let fields = Fields::new(&props.state, &words);
    let say = &words.say;
    let own = Place::OwnSide(quote);
    let parallel = Path::new(own, Field::ParallelRunning);
    let first = html! {
        <>
            { phases(&fields, quote) }
            { lists::months(&fields, List::ParallelRunning { quote }, parallel) }
            { lists::own_one_offs(&fields, quote) }
            { fields.number(Path::new(own, Field::Management)) }
        </>
    };
    let since = fields.made();
    let handover = Path::new(Place::Agreement(quote), Field::Handover);
    let managing =
        [Field::Managers, Field::ManagerCost, Field::ListeningHours, Field::ListeningCost, Field::Travel];
    let groups = vec![
        (say.group_handover(), lists::months(&fields, List::Handover { quote }, handover)),
        (say.group_managing(), fields.numbers(own, &managing)),
        (say.group_satisfaction(), fields.numbers(own, &[Field::DipPerContact, Field::DipMonths])),
    ];
    html! { <>{ first }{ fields.more(since, groups) }</> }
}

/// The four phases of a vendor's start, side by side.
fn phases(fields: &Fields<'_>, quote: usize) -> Html {
    let (words, say) = (fields.words, &fields.words.say);
    let phases = [say.phase_start(), say.phase_learn(), say.phase_settle(), say.phase_improve()];
    let rows = [(Field::RampEnds, 3), (Field::RampHandleTime, 4), (Field::RampResolution, 4)];
    let place = Place::Ramp(quote);
    // What is wrong with a whole row, such as phases out of order.
    let row_wrong = |field| fields.state.wrong_at(Path::new(place, field)).map(|wrong| words.wrong(wrong));
    let shape = fields.choice(
        (format!("quote-{quote}-ramp-shape"), say.ramp_shape()),
        RampShape::ALL.map(|shape| (shape, words.ramp_shape(shape))).to_vec(),
        move |draft| draft.quotes.get(quote).map(|quote| quote.ramp.shape),
        move |shape| Edit::RampShapeChosen { quote, shape },
    );
    html! {
        <>
            { for rows.into_iter().map(|(field, count)| html! {
                <div class="phase-row" role="group" id={super::field_id(Path::new(place, field))} tabindex="-1"
                    aria-label={words.label(Path::new(place, field))}>
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
            { shape }
        </>
    }
}
