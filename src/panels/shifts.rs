//! Schedule loss computed from whole shifts, instead of guessed.

use super::part::Cx;
use crate::i18n::Words;
use crate::jobs::{Answer, Job, NotPlanned, Planned};
use crate::state::Action;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::holidays::Country;
use punnus_engine::shift_plan::{NoTask, ShiftStart};
use yew::prelude::*;

/// How far the plan is.
#[derive(Clone, Default, PartialEq)]
pub(super) enum Stage {
    #[default]
    Idle,
    Planning {
        done: u32,
        of: u32,
    },
    Planned(Planned),
    Failed(Answer),
}

/// A button that plans the busiest month's shifts, and writes what they overstaff into the field for it.
pub(super) fn shifts(cx: &Cx<'_>) -> Html {
    let (words, stage) = (&cx.view.words, &cx.own.shifts);
    let (client, memory) = (&cx.view.client, &cx.memory);
    let on_start = {
        let (client, memory) = (client.clone(), memory.clone());
        let (draft, dispatcher) = (with_shifts(cx.view.state.draft()), cx.view.dispatcher.clone());
        Callback::from(move |_: MouseEvent| {
            memory.change(|own| own.shifts = Stage::Planning { done: 0, of: 0 });
            let on_progress = {
                let memory = memory.clone();
                Callback::from(move |(done, of)| {
                    memory.change(move |own| own.shifts = Stage::Planning { done, of });
                })
            };
            let on_answer = {
                let (memory, dispatcher) = (memory.clone(), dispatcher.clone());
                Callback::from(move |answer| {
                    let stage = if let Answer::Planned(planned) = answer {
                        let path = Path::new(Place::InHouse, Field::ScheduleLoss);
                        dispatcher.dispatch(Action::Computed { path, number: planned.schedule_loss });
                        Stage::Planned(planned)
                    } else {
                        Stage::Failed(answer)
                    };
                    memory.change(move |own| own.shifts = stage);
                })
            };
            client.ask(Job::PlanShifts(Box::new(draft.clone())), None, on_progress, on_answer);
        })
    };
    let on_stop = {
        let (client, memory) = (client.clone(), memory.clone());
        Callback::from(move |_: MouseEvent| {
            client.give_up();
            memory.change(|own| own.shifts = Stage::Idle);
        })
    };
    let say = &words.say;
    let planning = matches!(stage, Stage::Planning { .. });
    let told = match stage {
        Stage::Idle => Html::default(),
        Stage::Planning { of: 0, .. } => html! { <p>{ say.shifts_starting() }</p> },
        Stage::Planning { done, of } => {
            html! { <p>{ say.shifts_planning(done.to_string(), of.to_string()) }</p> }
        }
        Stage::Planned(planned) => {
            let loss = words.formats.percent(planned.schedule_loss);
            html! { <p>{ say.shifts_planned(planned.month.to_string(), loss) }</p> }
        }
        Stage::Failed(answer) => html! { <p class="message">{ reason(words, answer) }</p> },
    };
    let shifts = Path::new(Place::InHouse, Field::Shifts);
    html! {
        <div role="group" id={super::field_id(shifts)} aria-label={words.label(shifts)}>
            <p class="hint">{ say.shifts_lead() }</p>
            <p class="buttons">
                if planning {
                    <button type="button" class="button" onclick={on_stop}>{ say.shifts_stop() }</button>
                } else {
                    <button type="button" class="button" onclick={on_start}>{ say.shifts_compute() }</button>
                }
            </p>
            <div aria-live="polite">{ told }</div>
        </div>
    }
}

/// The draft with the shifts usual in its country, unless it names others.
fn with_shifts(draft: &ScenarioDraft) -> ScenarioDraft {
    let mut draft = draft.clone();
    let usual = || ShiftStart::of(draft.country.unwrap_or(Country::Finland)).rules();
    draft.in_house.shifts = Some(draft.in_house.shifts.clone().unwrap_or_else(usual));
    draft
}

/// Why there is no plan.
fn reason(words: &Words, answer: &Answer) -> String {
    let say = &words.say;
    let clock = |half_hour: u8| format!("{:02}:{:02}", half_hour / 2, half_hour % 2 * 30);
    match answer {
        Answer::NotPlanned(NotPlanned::Inputs) => say.shifts_inputs(),
        Answer::NotPlanned(NotPlanned::Task(NoTask::TooMany { max, .. })) => {
            say.shifts_too_many(words.formats.number(f64::from(*max), 0))
        }
        Answer::NotPlanned(NotPlanned::OutOfReach { weekday, from, to }) => {
            say.shifts_out_of_reach(words.weekday(*weekday), clock(*from), clock(*to))
        }
        Answer::NoWorker => say.log_error_worker(),
        Answer::NotPlanned(
            NotPlanned::NoPlan | NotPlanned::Task(NoTask::NoShifts | NoTask::NotCompared { .. }),
        )
        | Answer::Page(_)
        | Answer::Planned(_)
        | Answer::Priced(_)
        | Answer::NotPriced(_)
        | Answer::Read(_)
        | Answer::NotRead(_)
        | Answer::Unreadable => say.shifts_no_plan(),
    }
}
