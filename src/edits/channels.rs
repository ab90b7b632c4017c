//! Channels: their kinds, their names, and who refers to them by name.

use super::{Effect, List, Shift, Side, starts};
use punnus_engine::draft::{ChannelDraft, KindDraft, OfferDraft, ScenarioDraft, ScopeDraft};

/// How a channel is worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelKind {
    /// One caller at a time.
    Phone,
    /// Several chats at a time.
    Chat,
    /// What may wait until a deadline.
    Deferred,
}

impl ChannelKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Phone, Self::Chat, Self::Deferred];

    /// The kind of a channel.
    #[must_use]
    pub const fn of(channel: &ChannelDraft) -> Self {
        match channel.kind {
            KindDraft::Phone => Self::Phone,
            KindDraft::Chat(_) => Self::Chat,
            KindDraft::Deferred(_) => Self::Deferred,
        }
    }
}

/// The name, or the name with the first number that makes it one of its own.
pub(super) fn unique(name: &str, taken: &[String]) -> String {
    let is_free = |name: &str| taken.iter().all(|other| other.trim() != name.trim());
    if is_free(name) {
        return name.to_owned();
    }
    // There are fewer names than numbers.
    (2..=taken.len() + 2)
        .map(|number| format!("{} {number}", name.trim()))
        .find(|name| is_free(name))
        .unwrap_or_default()
}

/// What belongs to a kind comes with it, at its usual values; what does not goes.
pub(super) fn choose_kind(draft: &mut ScenarioDraft, channel: usize, kind: ChannelKind) -> Option<Effect> {
    let now = draft.channels.get_mut(channel)?;
    if ChannelKind::of(now) == kind {
        return None;
    }
    let name = now.name.clone();
    now.kind = starts::kind(kind);
    let waits = kind == ChannelKind::Deferred;
    if waits {
        (now.service, now.closed_door) = (None, None);
    } else {
        now.service.get_or_insert_with(starts::service);
        now.closed_door.get_or_insert_with(starts::closed_door);
        no_longer_written_to(draft, &name);
    }
    for offer in draft.quotes.iter_mut().flat_map(|quote| &mut quote.offers) {
        if offer.channel.trim() == name.trim() {
            fit_offer(offer, waits);
        }
    }
    Some(Effect::default())
}

/// Work that may wait has a deadline in hours, the rest an answer in seconds.
pub(super) const fn fit_offer(offer: &mut OfferDraft, waits: bool) {
    if waits {
        offer.answer_within_s = None;
    } else {
        offer.within_h = None;
    }
}

fn no_longer_written_to(draft: &mut ScenarioDraft, name: &str) {
    for door in draft.channels.iter_mut().filter_map(|channel| channel.closed_door.as_mut()) {
        if door.turns.as_ref().is_some_and(|turns| turns.to.trim() == name.trim()) {
            door.turns = None;
        }
    }
}

/// Takes a channel out of whatever refers to it, before it goes itself: what was said of it alone goes with it.
pub(super) fn forget(draft: &mut ScenarioDraft, channel: usize) -> Vec<Shift> {
    let Some(name) = draft.channels.get(channel).map(|channel| channel.name.trim().to_owned()) else {
        return Vec::new();
    };
    no_longer_written_to(draft, &name);
    let mut gone = Vec::new();
    for (place, quote) in draft.quotes.iter_mut().enumerate() {
        take_out(
            &mut quote.offers,
            |offer| offer.channel.trim() == name,
            &mut gone,
            List::Offers { quote: place },
        );
        for side in [Side::Bonus, Side::Credit] {
            let list = List::Clauses { quote: place, side };
            take_out(side.clauses(quote), |clause| clause.channel.trim() == name, &mut gone, list);
        }
        let only_for_it = |names: &Option<Vec<String>>| {
            names.as_ref().is_some_and(|names| names.iter().all(|other| other.trim() == name))
        };
        let prices = &mut quote.terms.prices;
        if prices.iter().any(|price| !only_for_it(&price.channels)) {
            let list = List::Prices { quote: place };
            take_out(prices, |price| only_for_it(&price.channels), &mut gone, list);
        }
        for price in prices {
            if only_for_it(&price.channels) {
                price.channels = None;
            }
            price.channels.iter_mut().for_each(|names| names.retain(|other| other.trim() != name));
        }
        let scope = &mut quote.agreement.scope;
        if let ScopeDraft::Channels(names) = scope {
            names.retain(|other| other.trim() != name);
            if names.is_empty() {
                *scope = ScopeDraft::Everything;
            }
        }
    }
    gone
}

/// Takes items out of a list, and says which, one after the other.
fn take_out<T>(items: &mut Vec<T>, goes: impl Fn(&T) -> bool, gone: &mut Vec<Shift>, list: List) {
    let mut item = 0;
    items.retain(|this| {
        let goes = goes(this);
        if goes {
            gone.push(Shift::Removed { list, item });
        } else {
            item += 1;
        }
        !goes
    });
}

/// Gives channels other names, all at once, wherever they are referred to: the old name and the new.
pub fn rename(draft: &mut ScenarioDraft, renamed: &[(String, String)]) {
    let change = |name: &mut String| {
        if let Some((_, new)) = renamed.iter().find(|(old, _)| old.trim() == name.trim()) {
            name.clone_from(new);
        }
    };
    let turns = draft.channels.iter_mut().filter_map(|channel| channel.closed_door.as_mut()?.turns.as_mut());
    turns.for_each(|turns| change(&mut turns.to));
    for quote in &mut draft.quotes {
        quote.offers.iter_mut().for_each(|offer| change(&mut offer.channel));
        let clauses = quote.terms.bonuses.iter_mut().chain(&mut quote.terms.credits);
        clauses.for_each(|clause| change(&mut clause.channel));
        quote.terms.prices.iter_mut().filter_map(|price| price.channels.as_mut()).flatten().for_each(&change);
        if let ScopeDraft::Channels(names) = &mut quote.agreement.scope {
            names.iter_mut().for_each(&change);
        }
    }
}
