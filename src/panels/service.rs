//! Step 4: the service you want.

use super::{Fields, StepProps};
use crate::components::step::{More, Step};
use crate::i18n::Words;
use punnus_engine::fields::{Field, Path, Place};
use yew::prelude::*;

// The page shows one channel; the model takes several.
const CHANNEL: usize = 0;
const PLACE: Place = Place::Service(CHANNEL);

const FIRST: [Field; 2] = [Field::Target, Field::AnswerWithin];
const REST: [Field; 3] = [Field::Redial, Field::OccupancyCap, Field::MinimumAgents];

/// The target, and what staffing may not go beyond.
#[component]
pub fn ServiceWanted(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let Some(service) =
        props.state.draft().channels.get(CHANNEL).and_then(|channel| channel.service.as_ref())
    else {
        return Html::default();
    };
    let (target, within) =
        (words.formats.percent(service.target), words.formats.number(service.answer_within_s, 1));
    // A limit or a patience that is none has no number to show.
    let optional = [
        (Field::Patience, service.patience_s.is_some()),
        (Field::AbandonmentLimit, service.abandonment_limit.is_some()),
    ];
    let rest: Vec<Field> =
        optional.into_iter().filter(|(_, given)| *given).map(|(field, _)| field).chain(REST).collect();
    let number = |field: Field| fields.number(Path::new(PLACE, field));
    html! {
        <Step id="step-service" number=4 title={words.say.step_service()}
            summary={words.say.step_service_summary(target, within)}
            to_mend={fields.to_mend(|path| path.place == PLACE)}>
            { for FIRST.into_iter().map(number) }
            <More count={rest.len()}>{ for rest.into_iter().map(number) }</More>
        </Step>
    }
}
