//! Step 2: your own team.

use super::shifts::LossFromShifts;
use super::{Fields, StepProps};
use crate::components::step::{More, Step};
use crate::i18n::Words;
use punnus_engine::fields::{Field, Path, Place};
use yew::prelude::*;

const FIRST: [Field; 3] = [Field::HourlyPay, Field::OnCosts, Field::Shrinkage];
const REST: [Field; 8] = [
    Field::HolidayCost,
    Field::ScheduleLoss,
    Field::WeeklyHours,
    Field::Span,
    Field::LeaderPay,
    Field::Workplace,
    Field::Premium,
    Field::PayIndex,
];

/// Pay, on-costs, shrinkage and the rest.
#[component]
pub fn Team(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let team = &props.state.draft().in_house;
    let (pay, shrinkage) = (words.formats.price(team.hourly_pay), words.formats.percent(team.shrinkage));
    let number = |field: Field| fields.number(Path::new(Place::InHouse, field));
    html! {
        <Step id="step-team" number=2 title={words.say.step_team()}
            summary={words.say.step_team_summary(pay, shrinkage)}
            to_mend={fields.to_mend(|path| super::step_of(path) == "step-team")}>
            { for FIRST.into_iter().map(number) }
            <More count={REST.len()}>
                { for REST.into_iter().map(number) }
                <LossFromShifts state={props.state.clone()} />
            </More>
        </Step>
    }
}
