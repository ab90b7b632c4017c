//! Step 5: getting there: for how long, how each vendor's start goes, and what it takes of you.

use super::part::{Cx, Rest, Step, What};
use super::{Fields, lists};
use crate::components::step::{Item, item as one_line};
use crate::edits::{Edit, List, as_good_as};
use crate::state::Action;
use punnus_engine::draft::ScopeDraft;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::ramp::{BetterBy, RampShape};
use yew::prelude::*;

const STEP: Step = Step::Ramp;

/// Horizon, discounting, and the start with every quote.
pub(super) fn step(cx: &Cx<'_>) -> Html {
    let (words, months) = (&cx.view.words, cx.view.state.months());
    let from = months.first().map(|month| words.formats.month(*month)).unwrap_or_default();
    super::step(cx, STEP, words.say.step_ramp(), words.say.step_ramp_summary(months.len(), from))
}

/// All of its fields.
pub(super) fn fields(cx: &Cx<'_>) -> Html {
    let fields = Fields::new(cx.view);
    let quotes = 0..fields.count(List::Quotes);
    html! {
        <>
            { fields.numbers(Place::Scenario, &[Field::Horizon, Field::DiscountRate]) }
            { for quotes.filter(|item| !cx.view.state.is_hidden(*item)).map(|item| cx.item(STEP, item)) }
            { fields.more(Rest::Of(STEP)) }
        </>
    }
}

/// What concerns the time as a whole.
pub(super) fn more(fields: &Fields<'_>) -> Vec<(String, Html)> {
    let trial = fields.numbers(Place::Scenario, &[Field::TrialMonths]);
    vec![(fields.words.say.field_trial_months(), trial)]
}

/// The start with a vendor.
pub(super) fn item(cx: &Cx<'_>, item: usize) -> Html {
    let Some(quote) = cx.view.state.draft().quotes.get(item) else { return Html::default() };
    let words = &cx.view.words;
    let line = Item {
        id: super::item_id(STEP, item),
        title: words.say.ramp_of(&quote.name),
        summary: String::new(),
        to_mend: super::to_mend(&cx.view.state, STEP, |path| path.place.quote() == Some(item)),
    };
    one_line(words, line, cx.opens(), cx.body(What::ItemFields(STEP, item)))
}

/// Its fields.
pub(super) fn item_fields(cx: &Cx<'_>, quote: usize) -> Html {
    let fields = Fields::new(cx.view);
    let own = Place::OwnSide(quote);
    let parallel = Path::new(own, Field::ParallelRunning);
    html! {
        <>
            { phases(&fields, quote) }
            { lists::months(&fields, List::ParallelRunning { quote }, parallel) }
            { lists::own_one_offs(&fields, quote) }
            { fields.number(Path::new(own, Field::Management)) }
            { fields.more(Rest::Start { quote }) }
        </>
    }
}

/// What few people need of it.
pub(super) fn more_of_start(fields: &Fields<'_>, quote: usize) -> Vec<(String, Html)> {
    let (say, own) = (&fields.words.say, Place::OwnSide(quote));
    let handover = Path::new(Place::Agreement(quote), Field::Handover);
    let managing =
        [Field::Managers, Field::ManagerCost, Field::ListeningHours, Field::ListeningCost, Field::Travel];
    vec![
        (say.group_handover(), lists::months(fields, List::Handover { quote }, handover)),
        (say.group_managing(), fields.numbers(own, &managing)),
        (say.group_satisfaction(), fields.numbers(own, &[Field::DipPerContact, Field::DipMonths])),
    ]
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
                                { fields.bare_number(Path::item(place, field, item), true) }
                            </div>
                        }) }
                    </div>
                    <p class="hint">{ fields.hint(Path::new(place, field)) }{ " " }{ words.ramp_source(field) }</p>
                    if let Some(wrong) = row_wrong(field) { <p class="message">{ wrong }</p> }
                </div>
            }) }
            { better(fields, quote) }
            { shape }
        </>
    }
}

/// What a better final value rests on, and the way to give it to the own team as well; nothing where none is better.
fn better(fields: &Fields<'_>, quote: usize) -> Html {
    let (words, say, draft) = (fields.words, &fields.words.say, fields.state.draft());
    let Some(written) = draft.quotes.get(quote).filter(|quote| quote.ramp.better_at_last().next().is_some())
    else {
        return Html::default();
    };
    let unsaid = written.ramp.better_by.is_none().then(|| (None, say.better_by_unsaid()));
    let said = BetterBy::ALL.map(|by| (Some(by), words.better_by(by)));
    let by = fields.choice(
        (format!("quote-{quote}-better-by"), say.better_by()),
        unsaid.into_iter().chain(said).collect(),
        move |draft| draft.quotes.get(quote).map(|quote| quote.ramp.better_by),
        move |by| Edit::BetterByChosen { quote, by },
    );
    // Beside what overflows an own team that becomes better would be refused.
    let overflows = draft.quotes.iter().any(|quote| matches!(quote.agreement.scope, ScopeDraft::Overflow(_)));
    let as_good = as_good_as(written);
    let own = match as_good.filter(|_| !overflows) {
        None => Html::default(),
        Some(as_good) if draft.in_house.better == Some(as_good) => {
            html! { <p class="hint">{ say.better_given() }</p> }
        }
        Some(_) => {
            let on_click = fields.on_click(Action::Edited(Edit::BetterGiven { quote }));
            html! { <p><button type="button" class="button" onclick={on_click}>{ say.give_better() }</button></p> }
        }
    };
    html! { <>{ by }{ own }</> }
}
