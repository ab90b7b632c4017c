//! Step 2: your own team.

use super::Fields;
use super::part::{Cx, Rest, Step, What};
use super::supplements::supplements;
use crate::edits::{Edit, Part, Rules};
use punnus_engine::draft::{ContractDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::ramp::BetterBy;
use punnus_engine::scenario::Baseline;
use yew::prelude::*;

const STEP: Step = Step::Team;
const PLACE: Place = Place::InHouse;

/// Pay, on-costs, shrinkage and the rest.
pub(super) fn step(cx: &Cx<'_>) -> Html {
    let (words, team) = (&cx.view.words, &cx.view.state.draft().in_house);
    let (pay, shrinkage) = (words.formats.price(team.hourly_pay), words.formats.percent(team.shrinkage));
    super::step(cx, STEP, words.say.step_team(), words.say.step_team_summary(pay, shrinkage))
}

/// All of its fields.
pub(super) fn fields(cx: &Cx<'_>) -> Html {
    let fields = Fields::new(cx.view);
    let (words, say) = (fields.words, &fields.words.say);
    let baseline = fields.choice_at(
        Path::new(Place::Scenario, Field::Baseline),
        Baseline::ALL.map(|baseline| (baseline, words.baseline(baseline))).to_vec(),
        |draft| Some(draft.baseline),
        Edit::BaselineChosen,
    );
    let first = [Field::HourlyPay, Field::OnCosts, Field::Shrinkage, Field::Leavers];
    html! {
        <>
            { baseline }
            { fields.part("part-today".to_owned(), say.part_today(), Part::Today, || {
                fields.numbers(Place::Today, &[Field::Heads])
            }) }
            { fields.numbers(PLACE, &first) }
            { fields.more(Rest::Of(STEP)) }
        </>
    }
}

/// What few people need of it.
pub(super) fn more(fields: &Fields<'_>) -> Vec<(String, Html)> {
    let say = &fields.words.say;
    let supplements = fields.part(
        "part-supplements".to_owned(),
        say.part_supplements(),
        Part::Supplements(Rules::Own),
        || supplements(fields, Rules::Own),
    );
    let tenured = fields.part("part-tenured".to_owned(), say.part_tenured(), Part::Tenured, || {
        fields.numbers(Place::NewHires, &[Field::NewHandleTime, Field::SlowWeeks])
    });
    let leavers = [Field::RecruitingCost, Field::TrainingWeeks];
    let leaders =
        [Field::Span, Field::LeaderPay, Field::SupportPerAgent, Field::SupportPay, Field::ManagementPerFte];
    let places =
        [Field::Workplace, Field::LicencesPerSeat, Field::WorkplacePerSeat, Field::Seats, Field::ItPerMonth];
    let avoidable = [
        Field::AvoidablePay,
        Field::AvoidableSupervision,
        Field::AvoidableSupport,
        Field::AvoidableLicences,
        Field::AvoidableWorkplace,
        Field::AvoidableIt,
        Field::AvoidableManagement,
    ];
    let pay = fields.numbers(PLACE, &[Field::HolidayCost, Field::PayIndex]);
    vec![
        (say.group_contract_hours(), contract(fields)),
        (say.group_pay(), html! { <>{ pay }{ supplements }</> }),
        (say.group_leavers(), html! { <>{ fields.numbers(PLACE, &leavers) }{ tenured }</> }),
        (say.group_leaders(), fields.numbers(PLACE, &leaders)),
        (say.group_places(), fields.numbers(PLACE, &places)),
        (say.group_others(), others(fields)),
        (say.group_better(), better(fields)),
        (say.group_avoidable(), fields.numbers(Place::Avoidable, &avoidable)),
    ]
}

/// Which hours are contracted, and what whole shifts make of them.
fn contract(fields: &Fields<'_>) -> Html {
    let say = &fields.words.say;
    let rules = [
        (Contracted::Cheapest, say.contract_cheapest()),
        (Contracted::Peak, say.contract_peak()),
        (Contracted::Given, say.contract_given()),
    ];
    let rule = fields.choice(
        ("contract".to_owned(), say.field_contract()),
        rules.to_vec(),
        |draft| Some(Contracted::of(draft)),
        |rule| Edit::ContractChosen(rule.draft()),
    );
    let given = matches!(fields.state.draft().in_house.contract, ContractDraft::Given(_));
    let whole = fields.state.draft().in_house.whole_people;
    let rest = [Field::Premium, Field::MinimumTeam, Field::ShrinkageInOffice, Field::ScheduleLoss];
    html! {
        <>
            { fields.number(Path::new(PLACE, Field::WeeklyHours)) }
            { rule }
            if given { { fields.number(Path::new(PLACE, Field::ContractedHours)) } }
            { fields.check("whole-people".to_owned(), say.whole_people(), whole, Edit::WholePeopleChosen) }
            { fields.numbers(PLACE, &rest) }
            { fields.part_of_page(What::Shifts) }
        </>
    }
}

/// How many hours are contracted, whatever their number.
#[derive(Clone, Copy, PartialEq)]
enum Contracted {
    Cheapest,
    Peak,
    Given,
}

impl Contracted {
    const fn of(draft: &ScenarioDraft) -> Self {
        match draft.in_house.contract {
            ContractDraft::Cheapest => Self::Cheapest,
            ContractDraft::Peak => Self::Peak,
            ContractDraft::Given(_) => Self::Given,
        }
    }

    const fn draft(self) -> ContractDraft {
        match self {
            Self::Cheapest => ContractDraft::Cheapest,
            Self::Peak => ContractDraft::Peak,
            Self::Given => ContractDraft::Given(0.0),
        }
    }
}

/// Who else answers, and what is known of the cost as a whole.
fn others(fields: &Fields<'_>) -> Html {
    let say = &fields.words.say;
    let beside = [Field::PeoplePresent, Field::BusyShare, Field::LostFocus, Field::HourlyCost];
    let experts = [Field::RoutineShare, Field::ExpertMinutes, Field::HourlyCost, Field::EscalationShare];
    html! {
        <>
            { fields.part("part-top-down".to_owned(), say.part_top_down(), Part::TopDown, || {
                fields.numbers(Place::TopDown, &[Field::YearlyCost, Field::Heads])
            }) }
            { fields.part("part-beside".to_owned(), say.part_beside(), Part::Beside, || {
                fields.numbers(Place::Beside, &beside)
            }) }
            { fields.part("part-experts".to_owned(), say.part_experts(), Part::Experts, || {
                fields.numbers(Place::Experts, &experts)
            }) }
        </>
    }
}

/// From when the team is better than was measured.
fn better(fields: &Fields<'_>) -> Html {
    let (words, say) = (fields.words, &fields.words.say);
    let values = [Field::BetterFrom, Field::BetterHandleTime, Field::BetterResolution];
    fields.part("part-better".to_owned(), say.part_better(), Part::Better, || {
        let by = fields.choice(
            ("own-better-by".to_owned(), say.own_better_by()),
            BetterBy::ALL.map(|by| (by, words.better_by(by))).to_vec(),
            |draft| draft.in_house.better.map(|better| better.by),
            Edit::OwnBetterByChosen,
        );
        html! { <>{ fields.numbers(Place::Better, &values) }{ by }</> }
    })
}
