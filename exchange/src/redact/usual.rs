//! What stands where a value was withheld: it follows from the field and the country alone.

use crate::document::Held;
use crate::paths;
use punnus_engine::country::{currency, start_in};
use punnus_engine::draft::{ProfileDraft, RampDraft, ScenarioDraft, Template};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::hour_classes::HourClass;

/// Puts what says nothing where a private value stood. Names wait for their labels: others refer to them.
pub(super) fn withhold(draft: &mut ScenarioDraft, path: Path) {
    if let Some(profile) = paths::profile(draft, path) {
        *profile = ProfileDraft::Template(Template::Office);
        return;
    }
    let field = path.field;
    if field == Field::Name {
        return;
    }
    if draft.text_mut(path).is_some() {
        let text = usual_text(draft, path);
        paths::hold(draft, path, &Held::Text(text));
        return;
    }
    let value = match usual(draft, path) {
        Some(usual) => Held::Number(usual),
        // A band without a price above it would say nothing, and be refused.
        None if draft.optional_mut(path).is_some() && field != Field::BandAbove => Held::Open,
        None => Held::Number(field.spec().map_or(0.0, |spec| 0.0_f64.clamp(spec.min, spec.max))),
    };
    paths::hold(draft, path, &value);
}

/// The value that a field starts from, or one of no meaning where a comparison needs more than nothing.
fn usual(draft: &ScenarioDraft, path: Path) -> Option<f64> {
    let ramp = RampDraft::default();
    let of_phase = |values: &[f64]| values.get(path.item?).copied();
    let after = |item: usize| item as f64 + 1.0;
    let criteria = || draft.scorecard.as_ref().map_or(1, |scorecard| scorecard.criteria.len());
    let stand_in = match (path.field, path.place) {
        (Field::RampEnds, _) => of_phase(&ramp.phase_ends_month),
        (Field::RampHandleTime, _) => of_phase(&ramp.handle_time),
        (Field::RampResolution, _) => of_phase(&ramp.first_contact_resolution),
        (Field::HandleTime, _) => Some(300.0),
        (Field::ContactsPerMonth, _) => Some(5_000.0),
        (Field::TierAbove, Place::Tier { item, .. }) => Some(1_000.0 * after(item)),
        (Field::ClauseLevel, Place::CreditTier { item, .. }) => Some(0.8 / after(item)),
        (Field::ClauseLevel, Place::BonusTier { item, .. }) => Some(1.0 - 0.2 / after(item)),
        (Field::CriterionWeight, _) => Some(1.0 / criteria() as f64),
        _ => None,
    };
    let start = match draft.country {
        Some(country) => start_in(country, path.field),
        None => path.field.spec().and_then(|spec| spec.start),
    };
    stand_in.or(start.map(|start| start.value))
}

/// Values of which none can be replaced alone, as a comparison asks how they stand to each other: tiers rise, the
/// weights of a scorecard make one, after-call work is part of the handle time. Those of one bundle go together.
pub(super) fn bundle(path: Path) -> Option<(Field, Place)> {
    let bundle = match (path.field, path.place) {
        (Field::TierAbove, Place::Tier { quote, line, .. })
        | (Field::VolumeMinimum, Place::Component { quote, line }) => {
            (Field::TierAbove, Place::Component { quote, line })
        }
        (Field::ClauseLevel, Place::BonusTier { quote, clause, .. }) => {
            (Field::ClauseLevel, Place::Bonus { quote, item: clause })
        }
        (Field::ClauseLevel, Place::CreditTier { quote, clause, .. }) => {
            (Field::ClauseLevel, Place::Credit { quote, item: clause })
        }
        (Field::CriterionWeight, _) => (Field::CriterionWeight, Place::Scenario),
        (Field::HandleTime | Field::AfterCall, place) => (Field::HandleTime, place),
        (Field::Shrinkage | Field::ShrinkageInOffice, place) => (Field::Shrinkage, place),
        (Field::Returns, Place::ClosedDoor(channel)) | (Field::TurnsShare, Place::Turns(channel)) => {
            (Field::Returns, Place::Channel(channel))
        }
        (Field::RoutineScope | Field::RoutineHandleTime | Field::RoutineResolution, place) => {
            (Field::RoutineScope, place)
        }
        (Field::RampEnds, place) => (Field::RampEnds, place),
        _ => return None,
    };
    Some(bundle)
}

fn usual_text(draft: &ScenarioDraft, path: Path) -> String {
    let text = match (path.field, path.place) {
        (Field::Currency | Field::VendorCurrency, _) => draft.country.map_or("EUR", currency),
        (Field::Start, _) => "2027-01",
        (Field::Opening | Field::OpeningWanted, _) if path.item.is_some_and(|day| day < 5) => "08:00-16:00",
        (Field::Opening | Field::OpeningWanted, _) => "",
        (
            Field::SupplementHours,
            Place::Supplement(HourClass::Night) | Place::TermSupplement { class: HourClass::Night, .. },
        ) => "22:00-06:00",
        (Field::SupplementHours, _) => "18:00-22:00",
        // What refers to a channel.
        _ => draft.channels.first().map_or("", |channel| &channel.name),
    };
    text.to_owned()
}
