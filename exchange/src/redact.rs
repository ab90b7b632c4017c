//! What of a document may be shared, where parts of it are marked private.
//!
//! # What goes along
//!
//! - **A private field** loses its value: the usual one stands in its place, or none, and the field is listed as
//!   withheld. What takes its place follows from the field and the country alone.
//!   Values that only make sense together, such as the tiers of a price, go together.
//! - **A private quote** is taken out, its column of the scorecard with it.
//! - **A private name** is replaced by a label, in whatever other name it occurs too.
//! - **What was typed, what fields held at the beginning, the example begun with and the call log's name** stay
//!   behind, for private and open fields alike; of the texts typed only the empty ones go, by which a field asks.
//! - **Results** go along only if the sharer gives them, frozen as totals. Everything else is computed anew from what
//!   was shared, and so says nothing that is not in it.
//!
//! # Why totals need more than that
//!
//! A total is computed from the inputs: whoever has the total and all inputs but one can find that one by trying. So
//! with frozen totals a private field takes its whole side along: the own team's numbers with a private one of the
//! team, a quote's with a private one of it; lines and months of that side cannot be computed then. A private field
//! that all sides rest on, such as the volume, would have to take everything: no totals are frozen beside it.
//!
//! A total still says what it says. Who knows that a vendor charges by the contact, and how many contacts there are,
//! may divide one by the other: sending totals is the sharer's choice, to be made knowingly.

mod names;
mod usual;

use crate::document::{Document, Summary, Total, Whose};
use crate::paths;
use names::{label, labelled, names_in, private_names, replaced};
use punnus_engine::draft::{QuoteDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path, Place};
use std::collections::BTreeSet;
use usual::{bundle, withhold};

/// Whether a field may be marked private: numbers, names of channels, quotes and the scenario, profiles. Hours,
/// months, currencies and references to channels are what a comparison is built on.
pub fn may_be_private(draft: &mut ScenarioDraft, path: Path) -> bool {
    paths::leads(draft, path) && (draft.text_mut(path).is_none() || path.field == Field::Name)
}

/// What goes along, and under which names.
#[derive(Debug, Clone, Copy, Default)]
pub struct Along<'a> {
    /// Results to be frozen, as the sharer sees them; none to send no results.
    pub results: Option<&'a Summary>,
    /// Whether the totals of private quotes are among them, under their labels.
    pub private_quotes: bool,
    /// What takes the place of private names.
    pub labels: Labels<'a>,
}

/// Names that say nothing, by place in the draft. Where one is missing, the place's number stands for it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Labels<'a> {
    /// The scenario's.
    pub scenario: &'a str,
    /// Each channel's.
    pub channels: &'a [String],
    /// Each quote's.
    pub quotes: &'a [String],
}

/// What of a document may be shared.
#[must_use]
pub fn redact(document: &Document, along: Along<'_>) -> Document {
    let mut draft = document.draft.clone();
    let names = private_names(document, along.labels);
    let sides: Vec<Side> = document.private.iter().map(|path| side(*path)).collect();
    let frozen = match along.results {
        Some(results) if !sides.contains(&Side::Common) => Some(freeze(results, document, along, &names)),
        None if !document.has_private() => document.frozen.clone(),
        Some(_) | None => None,
    };
    let bundles: Vec<(Field, Place)> = document.private.iter().filter_map(|path| bundle(*path)).collect();
    let mut withheld = document.private.clone();
    let private: BTreeSet<Path> = document.private.iter().copied().collect();
    for path in paths::all(&mut draft) {
        let goes_along = bundle(path).is_some_and(|bundle| bundles.contains(&bundle));
        let of_side = frozen.is_some() && side(path) != Side::None && sides.contains(&side(path));
        let new = !private.contains(&path) && draft.text_mut(path).is_none();
        if new && (goes_along || of_side) {
            withheld.push(path);
        }
    }
    for path in &withheld {
        withhold(&mut draft, *path);
    }
    forget_better(&mut draft, &withheld);
    for text in names_in(&mut draft) {
        *text = replaced(text, &names);
    }
    label(&mut draft, &withheld, along.labels);
    let asks: Vec<(Path, String)> = document
        .typed
        .iter()
        .filter(|(path, text)| text.is_empty() && !withheld.contains(path))
        .cloned()
        .collect();
    for path in &document.withheld {
        if !withheld.contains(path) {
            withheld.push(*path);
        }
    }
    let moved = take_out(&mut draft, &document.private_quotes);
    Document {
        typed: asks.into_iter().filter_map(|(path, text)| Some((followed(path, &moved)?, text))).collect(),
        hidden_quotes: document.hidden_quotes.iter().filter_map(|quote| *moved.get(*quote)?).collect(),
        redacted: document.redacted || document.has_private(),
        withheld: withheld.into_iter().filter_map(|path| followed(path, &moved)).collect(),
        frozen,
        ..Document::new(draft)
    }
}

/// What a value has a part in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// No amount.
    None,
    /// What every option costs.
    Common,
    /// What the own team costs, and with it what stays with the own team beside a quote.
    OwnTeam,
    /// What a quote costs.
    Quote(usize),
}

fn side(path: Path) -> Side {
    match (path.place, path.field) {
        (Place::Criterion(_), _)
        | (Place::Scenario, Field::Name | Field::TrialMonths)
        | (Place::Channel(_) | Place::Quote(_), Field::Name) => Side::None,
        (
            Place::InHouse
            | Place::Supplement(_)
            | Place::NewHires
            | Place::Avoidable
            | Place::Today
            | Place::TopDown
            | Place::Beside
            | Place::Experts
            | Place::Better,
            _,
        ) => Side::OwnTeam,
        (place, _) => place.quote().map_or(Side::Common, Side::Quote),
    }
}

/// Totals as they may be sent: private quotes without their places, private names as labels.
fn freeze(results: &Summary, document: &Document, along: Along<'_>, names: &[(String, String)]) -> Summary {
    let moved = moves(document.draft.quotes.len(), &document.private_quotes);
    let mut options = Vec::new();
    let mut cheapest = Vec::new();
    for (place, option) in results.options.iter().enumerate() {
        let (who, name) = match option.who {
            Whose::Quote(quote) => {
                let label = || Some(labelled(along.labels.quotes, quote));
                let named = !document.private.contains(&Path::new(Place::Quote(quote), Field::Name));
                match moved.get(quote).copied().flatten() {
                    Some(now) if named => {
                        (Whose::Quote(now), option.name.as_ref().map(|name| replaced(name, names)))
                    }
                    Some(now) => (Whose::Quote(now), label()),
                    None if along.private_quotes => (Whose::WithheldQuote, label()),
                    None => continue,
                }
            }
            Whose::OwnTeam | Whose::Today | Whose::BesideOtherWork | Whose::WithheldQuote => {
                (option.who, option.name.clone())
            }
        };
        if results.cheapest.contains(&place) {
            cheapest.push(options.len());
        }
        options.push(Total { who, name, ..option.clone() });
    }
    Summary { model: results.model.clone(), currency: results.currency.clone(), options, cheapest }
}

/// Where a better final value was withheld and none is left, what it rested on would tell that there was one.
fn forget_better(draft: &mut ScenarioDraft, withheld: &[Path]) {
    for (quote, written) in draft.quotes.iter_mut().enumerate() {
        let of_ramp = |path: &Path| path.place == Place::Ramp(quote);
        if withheld.iter().any(of_ramp) && written.ramp.better_at_last().next().is_none() {
            written.ramp.better_by = None;
        }
    }
}

/// Where each quote moves to when others are taken out.
fn moves(quotes: usize, out: &[usize]) -> Vec<Option<usize>> {
    let mut next = 0..;
    (0..quotes).map(|quote| if out.contains(&quote) { None } else { next.next() }).collect()
}

/// Takes quotes out, and what the scorecard says of them.
fn take_out(draft: &mut ScenarioDraft, out: &[usize]) -> Vec<Option<usize>> {
    let moved = moves(draft.quotes.len(), out);
    let stays = |quote: usize| moved.get(quote).is_none_or(Option::is_some);
    draft.quotes = std::mem::take::<Vec<QuoteDraft>>(&mut draft.quotes)
        .into_iter()
        .enumerate()
        .filter(|(quote, _)| stays(*quote))
        .map(|(_, written)| written)
        .collect();
    for criterion in draft.scorecard.iter_mut().flat_map(|scorecard| &mut scorecard.criteria) {
        // The own team's score comes first.
        let scores = std::mem::take(&mut criterion.scores).into_iter().enumerate();
        let kept = scores.filter(|(place, _)| place.checked_sub(1).is_none_or(stays));
        criterion.scores = kept.map(|(_, score)| score).collect();
    }
    moved
}

/// Where a path leads when quotes have moved; nothing if what it leads to is gone.
fn followed(path: Path, moved: &[Option<usize>]) -> Option<Path> {
    if path.field == Field::Score {
        let Some(quote) = path.item.and_then(|option| option.checked_sub(1)) else { return Some(path) };
        // There may be scores beyond the quotes, as in any list that a file has.
        let gone = moved.iter().filter(|now| now.is_none()).count();
        let now = moved.get(quote).copied().unwrap_or_else(|| quote.checked_sub(gone));
        return now.map(|now| Path { item: Some(now + 1), ..path });
    }
    let Some(quote) = path.place.quote() else { return Some(path) };
    moved.get(quote).copied().flatten().map(|now| Path { place: path.place.in_quote(now), ..path })
}
