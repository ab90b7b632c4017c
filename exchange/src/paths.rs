//! Places in a draft as texts: `quotes[0].terms.prices[1].price`, as a path prints, and back to the path.

use crate::document::Held;
use punnus_engine::draft::{ProfileDraft, QuoteDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::hour_classes::HourClass;

/// The classes of hours that may bring something.
const CLASSES: [HourClass; 5] =
    [HourClass::Evening, HourClass::Night, HourClass::Saturday, HourClass::Sunday, HourClass::Holiday];

/// What a field holds; nothing if the path leads to neither number nor text.
pub fn held(draft: &mut ScenarioDraft, path: Path) -> Option<Held> {
    if let Some(text) = draft.text_mut(path) {
        return Some(Held::Text(text.clone()));
    }
    if let Some(open) = draft.optional_mut(path) {
        return Some(open.map_or(Held::Open, Held::Number));
    }
    draft.number_mut(path).map(|number| Held::Number(*number))
}

/// Puts a value into a field; nothing happens if the path leads nowhere, or to another kind of value.
pub fn hold(draft: &mut ScenarioDraft, path: Path, value: &Held) {
    match value {
        Held::Text(new) => draft.text_mut(path).into_iter().for_each(|text| text.clone_from(new)),
        Held::Open => draft.optional_mut(path).into_iter().for_each(|open| *open = None),
        Held::Number(new) => {
            if let Some(open) = draft.optional_mut(path) {
                *open = Some(*new);
            } else if let Some(number) = draft.number_mut(path) {
                *number = *new;
            }
        }
    }
}

/// Whether a path leads to something that may be marked or withheld: a number, open or not, a text, or a channel's
/// profile.
pub fn leads(draft: &mut ScenarioDraft, path: Path) -> bool {
    draft.number_mut(path).is_some()
        || draft.optional_mut(path).is_some()
        || draft.text_mut(path).is_some()
        || profile(draft, path).is_some()
}

/// The profile that a path leads to, to change.
pub(crate) fn profile(draft: &mut ScenarioDraft, path: Path) -> Option<&mut ProfileDraft> {
    let (Place::Channel(channel), Field::Profile, None) = (path.place, path.field, path.item) else {
        return None;
    };
    Some(&mut draft.channels.get_mut(channel)?.profile)
}

/// The path that a text names in a draft; nothing if it leads nowhere there. Prices have a field for each thing
/// they may count and all are called `price`: the draft says which it is.
#[must_use]
pub fn parse(text: &str, draft: &mut ScenarioDraft) -> Option<Path> {
    let (name, item) = match text.strip_suffix(']') {
        Some(rest) => {
            let (name, item) = rest.rsplit_once('[')?;
            (name, Some(index(item)?))
        }
        None => (text, None),
    };
    let fields: Vec<Field> = Field::ALL.iter().copied().filter(|field| name.ends_with(field.key())).collect();
    places(name)
        .into_iter()
        .flat_map(|place| fields.iter().map(move |field| Path { place, field: *field, item }))
        .find(|path| path.to_string() == text && leads(draft, *path))
}

/// Digits only, and no zero before others: what a path prints.
fn index(digits: &str) -> Option<usize> {
    let plain =
        digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    plain.then(|| digits.parse().ok()).flatten()
}

/// The numbers in brackets. A path has three at most before its own.
fn indices(name: &str) -> [usize; 3] {
    let mut found = [0; 3];
    let numbers = name.split('[').skip(1).filter_map(|part| index(part.split_once(']')?.0));
    for (slot, number) in found.iter_mut().zip(numbers) {
        *slot = number;
    }
    found
}

/// Every place that begins as this name does, with its indices.
fn places(name: &str) -> Vec<Place> {
    let [first, second, third] = indices(name);
    if name.starts_with("channels[") {
        let channel = first;
        return vec![
            Place::Channel(channel),
            Place::Campaign { channel, item: second },
            Place::ClosedDoor(channel),
            Place::Turns(channel),
            Place::Service(channel),
            Place::Chat(channel),
            Place::Deferred(channel),
        ];
    }
    if name.starts_with("in_house.") {
        return of_own_team().collect();
    }
    if !name.starts_with("quotes[") {
        return vec![Place::Scenario, Place::Criterion(first)];
    }
    let (quote, line, clause, item) = (first, second, second, second);
    let mut places = vec![
        Place::Quote(quote),
        Place::Offer { quote, item },
        Place::Desk(quote),
        Place::Agreement(quote),
        Place::Scope(quote),
        Place::Overflow(quote),
        Place::EarlyExit(quote),
        Place::OwnSide(quote),
        Place::OwnOneOff { quote, item },
        Place::Terms(quote),
        Place::Component { quote, line },
        Place::Tier { quote, line, item: third },
        Place::Band { quote, line },
        Place::OneOff { quote, item },
        Place::Bonus { quote, item },
        Place::BonusTier { quote, clause, item: third },
        Place::Credit { quote, item },
        Place::CreditTier { quote, clause, item: third },
        Place::Ramp(quote),
    ];
    places.extend(CLASSES.map(|class| Place::TermSupplement { quote, line, class }));
    places
}

/// Every path of a draft that leads to something, place by place.
#[must_use]
pub fn all(draft: &mut ScenarioDraft) -> Vec<Path> {
    let mut found = Vec::new();
    for place in places_in(draft) {
        for field in Field::ALL.iter().copied().filter(|field| belongs(place, *field)) {
            let whole = Path::new(place, field);
            if leads(draft, whole) {
                found.push(whole);
            } else {
                let items = (0..).map(|item| Path::item(place, field, item));
                found.extend(items.take_while(|path| leads(draft, *path)));
            }
        }
    }
    found
}

/// Two places share their values, and each has its own fields among them.
fn belongs(place: Place, field: Field) -> bool {
    let of_overflow = matches!(field, Field::OverflowFewer | Field::OverflowTimes);
    of_overflow == matches!(place, Place::Overflow(_))
}

/// Every place of a draft that may hold something.
fn places_in(draft: &ScenarioDraft) -> Vec<Place> {
    let mut places = vec![Place::Scenario];
    for (channel, written) in draft.channels.iter().enumerate() {
        places.extend([
            Place::Channel(channel),
            Place::Chat(channel),
            Place::Deferred(channel),
            Place::Service(channel),
            Place::ClosedDoor(channel),
            Place::Turns(channel),
        ]);
        places.extend((0..written.campaigns.len()).map(|item| Place::Campaign { channel, item }));
    }
    places.extend(of_own_team());
    for (quote, written) in draft.quotes.iter().enumerate() {
        places.extend(places_in_quote(quote, written));
    }
    let criteria = draft.scorecard.as_ref().map_or(0, |scorecard| scorecard.criteria.len());
    places.extend((0..criteria).map(Place::Criterion));
    places
}

/// Every place of the own team.
fn of_own_team() -> impl Iterator<Item = Place> {
    let places = [
        Place::InHouse,
        Place::NewHires,
        Place::Avoidable,
        Place::Today,
        Place::TopDown,
        Place::Beside,
        Place::Experts,
        Place::Better,
    ];
    places.into_iter().chain(CLASSES.map(Place::Supplement))
}

fn places_in_quote(quote: usize, written: &QuoteDraft) -> Vec<Place> {
    let mut places = vec![
        Place::Quote(quote),
        Place::Desk(quote),
        Place::Terms(quote),
        Place::Agreement(quote),
        Place::Scope(quote),
        Place::Overflow(quote),
        Place::EarlyExit(quote),
        Place::OwnSide(quote),
        Place::Ramp(quote),
    ];
    let terms = &written.terms;
    places.extend((0..written.offers.len()).map(|item| Place::Offer { quote, item }));
    for (line, price) in terms.prices.iter().enumerate() {
        places.extend([Place::Component { quote, line }, Place::Band { quote, line }]);
        places.extend(CLASSES.map(|class| Place::TermSupplement { quote, line, class }));
        let steps = price.tiers.as_ref().map_or(0, |tiers| tiers.steps.len());
        places.extend((0..steps).map(|item| Place::Tier { quote, line, item }));
    }
    places.extend((0..terms.one_offs.len()).map(|item| Place::OneOff { quote, item }));
    for (clause, bonus) in terms.bonuses.iter().enumerate() {
        places.push(Place::Bonus { quote, item: clause });
        places.extend((0..bonus.tiers.len()).map(|item| Place::BonusTier { quote, clause, item }));
    }
    for (clause, credit) in terms.credits.iter().enumerate() {
        places.push(Place::Credit { quote, item: clause });
        places.extend((0..credit.tiers.len()).map(|item| Place::CreditTier { quote, clause, item }));
    }
    places.extend((0..written.own_side.one_offs.len()).map(|item| Place::OwnOneOff { quote, item }));
    places
}
