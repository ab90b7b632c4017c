//! What evenings, nights and weekends bring on top: of pay, or of a price.

use super::{Fields, field_id};
use crate::edits::{Edit, Part, Rules, SupplementForm};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::hour_classes::{HourClass, OverlapDraft, PaidOn, SupplementDraft};
use yew::prelude::*;

const TIMED: [HourClass; 2] = [HourClass::Evening, HourClass::Night];
const DAYS: [HourClass; 3] = [HourClass::Saturday, HourClass::Sunday, HourClass::Holiday];

/// Every class of hour, and what an hour of several is paid.
pub(super) fn supplements(fields: &Fields<'_>, rules: Rules) -> Html {
    let mut draft = fields.state.draft().clone();
    let Some(written) = rules.of(&mut draft).cloned() else { return Html::default() };
    let (words, say) = (fields.words, &fields.words.say);
    let around = match rules {
        Rules::Own => Place::InHouse,
        Rules::OfPrice { quote, line } => Place::Component { quote, line },
    };
    let id = |name: &str| format!("{}-{name}", field_id(Path::new(around, Field::Supplements)));
    let timed = TIMED.into_iter().map(|class| {
        let label = words.hour_class(class);
        let part = Part::Timed { rules, class };
        let hours = Path::new(rules.place(class), Field::SupplementHours);
        fields.part(id(&format!("{class}-on")), label, part, || {
            html! { <>{ fields.text(hours) }{ supplement(fields, rules, class, id(&class.to_string())) }</> }
        })
    });
    let days = DAYS.into_iter().map(|class| supplement(fields, rules, class, id(&class.to_string())));
    let overlap = fields.choice(
        (id("overlap"), say.field_overlap()),
        vec![(true, say.overlap_only_first()), (false, say.overlap_add_up())],
        move |draft| {
            let mut draft = draft.clone();
            Some(matches!(rules.of(&mut draft)?.overlap, OverlapDraft::OnlyFirst(_)))
        },
        move |only_first| Edit::OverlapChosen { rules, only_first },
    );
    let paid_on = fields.choice(
        (id("paid-on"), say.field_paid_on()),
        vec![(PaidOn::WorkedHours, say.paid_on_worked()), (PaidOn::PaidHours, say.paid_on_paid())],
        |draft| draft.in_house.supplements.as_ref().map(|rules| rules.paid_on),
        Edit::PaidOnChosen,
    );
    html! {
        <>
            { for timed }
            { for days }
            { overlap }
            if let OverlapDraft::OnlyFirst(order) = &written.overlap {
                { order_of(fields, rules, order, Path::new(around, Field::SupplementOrder)) }
            }
            if rules == Rules::Own { { paid_on } }
        </>
    }
}

/// What a class brings: a share, or on pay and prices per hour an amount.
fn supplement(fields: &Fields<'_>, rules: Rules, class: HourClass, id: String) -> Html {
    let (words, say) = (fields.words, &fields.words.say);
    let form = fields.choice(
        (id, words.hour_class(class)),
        vec![
            (SupplementForm::Share, say.supplement_share()),
            (SupplementForm::PerHour, say.supplement_per_hour()),
        ],
        move |draft| written(rules.of(&mut draft.clone())?, class).map(SupplementForm::of),
        move |form| Edit::SupplementFormChosen { rules, class, form },
    );
    let mut draft = fields.state.draft().clone();
    let field = match rules.of(&mut draft).and_then(|rules| written(rules, class)) {
        Some(SupplementDraft::PerHour(_)) => Field::SupplementPerHour,
        Some(SupplementDraft::Share(_)) | None => Field::SupplementShare,
    };
    let number = fields.bare_number(Path::new(rules.place(class), field), true);
    html! { <div class="price-line" role="group" aria-label={words.hour_class(class)}>{ form }{ number }</div> }
}

fn written(rules: &punnus_engine::hour_classes::HourRulesDraft, class: HourClass) -> Option<SupplementDraft> {
    match class {
        HourClass::Day => None,
        HourClass::Evening => rules.evening.as_ref().map(|timed| timed.supplement),
        HourClass::Night => rules.night.as_ref().map(|timed| timed.supplement),
        HourClass::Saturday => Some(rules.saturday),
        HourClass::Sunday => Some(rules.sunday),
        HourClass::Holiday => Some(rules.holiday),
    }
}

/// Classes in the order in which the first is paid.
fn order_of(fields: &Fields<'_>, rules: Rules, order: &[HourClass], path: Path) -> Html {
    let words = fields.words;
    let items = order.iter().enumerate().map(|(place, class)| {
        let up = place.checked_sub(1).map(|to| {
            let on_click =
                fields.on_click(crate::state::Action::Edited(Edit::ClassMoved { rules, class: *class, to }));
            let name = words.hour_class(*class);
            html! {
                <button type="button" class="quiet" aria-label={words.say.move_up(&name)} onclick={on_click}>
                    { "↑" }
                </button>
            }
        });
        html! { <li>{ words.hour_class(*class) }{ " " }{ for up }</li> }
    });
    let list = html! { <ol class="order">{ for items }</ol> };
    fields.group_at(path, words.label(path), list)
}
