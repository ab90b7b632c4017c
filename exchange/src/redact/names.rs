//! Private names: where they stand, and what takes their place.

use super::Labels;
use crate::document::{Document, Held};
use crate::paths;
use punnus_engine::draft::{ScenarioDraft, ScopeDraft};
use punnus_engine::fields::{Field, Path, Place};

pub(super) fn labelled(labels: &[String], place: usize) -> String {
    labels.get(place).cloned().unwrap_or_else(|| (place + 1).to_string())
}

/// Private names, the longest first, and their labels. A name of nothing but blanks tells nothing.
pub(super) fn private_names(document: &Document, labels: Labels<'_>) -> Vec<(String, String)> {
    let marked = |place: Place| document.private.contains(&Path::new(place, Field::Name));
    let quotes = document.draft.quotes.iter().enumerate();
    let quotes = quotes
        .filter(|(quote, _)| document.private_quotes.contains(quote) || marked(Place::Quote(*quote)))
        .map(|(quote, written)| (&written.name, labelled(labels.quotes, quote)));
    let channels = document.draft.channels.iter().enumerate();
    let channels = channels
        .filter(|(channel, _)| marked(Place::Channel(*channel)))
        .map(|(channel, written)| (&written.name, labelled(labels.channels, channel)));
    let mut names: Vec<(String, String)> = quotes
        .chain(channels)
        .map(|(name, label)| (name.trim().to_owned(), label))
        .filter(|(name, _)| !name.is_empty())
        .collect();
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    names
}

/// Shorter names stand within other words by chance.
const SHORTEST_WITHIN: usize = 3;

/// A text with private names in it replaced, however their letters are written; a very short one only where it is
/// all.
pub(super) fn replaced(text: &str, names: &[(String, String)]) -> String {
    if let Some((_, label)) = names.iter().find(|(name, _)| same_letters(text.trim(), name)) {
        return label.clone();
    }
    let names = || names.iter().filter(|(name, _)| name.chars().count() >= SHORTEST_WITHIN);
    let mut new = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some((after, label)) = names().find_map(|(name, label)| Some((after_name(rest, name)?, label)))
        {
            new.push_str(label);
            rest = after;
        } else {
            new.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    new
}

fn same_letters(one: &str, other: &str) -> bool {
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

/// What follows a name at the beginning of a text.
fn after_name<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut wanted = name.chars().flat_map(char::to_lowercase);
    let mut rest = text.chars();
    loop {
        let after = rest.as_str();
        let Some(letter) = rest.next() else { return wanted.next().is_none().then_some(after) };
        for found in letter.to_lowercase() {
            match wanted.next() {
                Some(wanted) if wanted == found => {}
                Some(_) => return None,
                None => return Some(after),
            }
        }
    }
}

/// Every text in which a name may stand.
pub(super) fn names_in(draft: &mut ScenarioDraft) -> Vec<&mut String> {
    let mut names = vec![&mut draft.name];
    for channel in &mut draft.channels {
        names.push(&mut channel.name);
        names.extend(
            channel.closed_door.iter_mut().flat_map(|door| &mut door.turns).map(|turns| &mut turns.to),
        );
    }
    for quote in &mut draft.quotes {
        names.push(&mut quote.name);
        names.extend(quote.offers.iter_mut().map(|offer| &mut offer.channel));
        if let ScopeDraft::Channels(channels) = &mut quote.agreement.scope {
            names.extend(channels);
        }
        let terms = &mut quote.terms;
        names.extend(terms.prices.iter_mut().flat_map(|price| &mut price.channels).flatten());
        names.extend(terms.bonuses.iter_mut().chain(&mut terms.credits).map(|clause| &mut clause.channel));
    }
    names
}

/// Puts labels where private names stood.
pub(super) fn label(draft: &mut ScenarioDraft, withheld: &[Path], labels: Labels<'_>) {
    for path in withheld.iter().filter(|path| path.field == Field::Name) {
        let label = match (path.place.channel(), path.place.quote()) {
            (Some(channel), _) => labelled(labels.channels, channel),
            (None, Some(quote)) => labelled(labels.quotes, quote),
            (None, None) => labels.scenario.to_owned(),
        };
        paths::hold(draft, *path, &Held::Text(label));
    }
}
