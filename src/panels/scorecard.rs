//! What money does not say: criteria, how much each counts, and how every option does by it.

use super::Fields;
use crate::edits::{Edit, Part};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::scorecard::Criterion;
use yew::prelude::*;

/// The scorecard, if there is to be one.
pub(super) fn scorecard(fields: &Fields<'_>) -> Html {
    let say = &fields.words.say;
    fields.part("part-scorecard".to_owned(), say.part_scorecard(), Part::Scorecard, || criteria(fields))
}

fn criteria(fields: &Fields<'_>) -> Html {
    let words = fields.words;
    let path = Path::new(Place::Scenario, Field::Scorecard);
    let rows = fields.state.draft().scorecard.as_ref().map(|scorecard| scorecard.criteria.as_slice());
    let rows = rows.unwrap_or_default();
    let each = Criterion::ALL.into_iter().enumerate().map(|(place, criterion)| {
        let row = rows.iter().position(|row| row.criterion == criterion);
        let part = Part::Criterion(criterion);
        let check = fields.check_if(
            format!("criterion-{place}"),
            words.criterion(criterion),
            (row.is_some(), !(row.is_some() && rows.len() == 1)),
            move |on| Edit::Switched { part, on },
        );
        let fields_of = row.map(|row| html! { <div class="part">{ scores(fields, row) }</div> });
        html! { <>{ check }{ fields_of.unwrap_or_default() }</> }
    });
    fields.group_at(path, words.say.criteria(), html! { { for each } })
}

fn scores(fields: &Fields<'_>, row: usize) -> Html {
    let (words, place) = (fields.words, Place::Criterion(row));
    let quotes = fields.state.draft().quotes.iter().map(|quote| quote.name.clone());
    let options = std::iter::once(words.say.own_team()).chain(quotes);
    let scores = options.enumerate().map(|(option, name)| {
        fields.named_number(Path::item(place, Field::Score, option), words.say.score_of(name).into())
    });
    html! { <>{ fields.numbers(place, &[Field::CriterionWeight, Field::LeastScore]) }{ for scores }</> }
}
