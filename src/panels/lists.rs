//! Lists that grow and shrink: campaigns, one-off payments, promises, offers, first months.

use super::Fields;
use super::contacts::hours;
use crate::edits::{ChannelKind, Edit, List, Part, Side};
use punnus_engine::draft::{OneOffKind, ScenarioDraft};
use punnus_engine::fields::{Field, Path, Place};
use yew::prelude::*;

/// What campaigns add to a channel.
pub(super) fn campaigns(fields: &Fields<'_>, channel: usize) -> Html {
    let list = List::Campaigns { channel };
    let row = |item| {
        let place = Place::Campaign { channel, item };
        fields.numbers(place, &[Field::CampaignMonth, Field::CampaignContacts])
    };
    let path = Path::new(Place::Channel(channel), Field::Campaigns);
    rows(fields, list, path, fields.words.say.add_campaign(), row)
}

/// What a vendor is paid once.
pub(super) fn one_offs(fields: &Fields<'_>, quote: usize) -> Html {
    let list = List::OneOffs { quote };
    let row = |item| {
        let place = Place::OneOff { quote, item };
        fields.numbers(place, &[Field::OneOffAmount, Field::OneOffMonth])
    };
    let path = Path::new(Place::Terms(quote), Field::OneOffs);
    rows(fields, list, path, fields.words.say.add_one_off(), row)
}

/// What you pay once.
pub(super) fn own_one_offs(fields: &Fields<'_>, quote: usize) -> Html {
    let list = List::OwnOneOffs { quote };
    let row = |item| {
        let kinds = [OneOffKind::Project, OneOffKind::KnowledgeTransfer, OneOffKind::Severance];
        let place = Place::OwnOneOff { quote, item };
        let what = fields.choice(
            (super::field_id(Path::new(place, Field::OwnOneOffs)), fields.words.say.field_own_one_off()),
            kinds.map(|what| (what, fields.words.own_one_off(what))).to_vec(),
            move |draft| draft.quotes.get(quote)?.own_side.one_offs.get(item).map(|one_off| one_off.what),
            move |what| Edit::OwnOneOffChosen { quote, item, what },
        );
        html! { <>{ what }{ fields.numbers(place, &[Field::OneOffAmount, Field::OneOffMonth]) }</> }
    };
    let path = Path::new(Place::OwnSide(quote), Field::OwnOneOffs);
    rows(fields, list, path, fields.words.say.add_one_off(), row)
}

/// Shares month by month: of the work handed over, or of the cost that runs on beside the vendor.
pub(super) fn months(fields: &Fields<'_>, list: List, path: Path) -> Html {
    let row = |item| {
        let name = fields.words.say.month_number(item + 1);
        fields.named_number(Path { item: Some(item), ..path }, name.into())
    };
    rows(fields, list, path, fields.words.say.add_month(), row)
}

/// Bonuses or credits.
pub(super) fn clauses(fields: &Fields<'_>, quote: usize, side: Side) -> Html {
    let say = &fields.words.say;
    let (field, add) = match side {
        Side::Bonus => (Field::Bonuses, say.add_bonus()),
        Side::Credit => (Field::Credits, say.add_credit()),
    };
    let row = |item| {
        let place = side.clause(quote, item);
        let channel = channel_choice(
            fields,
            Path::new(place, Field::ClauseChannel),
            move |draft| {
                let terms = &draft.quotes.get(quote)?.terms;
                let clauses = if side == Side::Bonus { &terms.bonuses } else { &terms.credits };
                clauses.get(item).map(|clause| clause.channel.clone())
            },
            move |channel| Edit::ClauseChannelChosen { quote, side, item, channel },
        );
        let list = List::ClauseTiers { quote, side, clause: item };
        let tiers = Path::new(place, Field::ClauseTiers);
        let levels = rows(fields, list, tiers, say.add_level(), |tier| {
            let place = side.tier(quote, item, tier);
            fields.numbers(place, &[Field::ClauseLevel, Field::ClauseShare])
        });
        let rest = fields.numbers(place, &[Field::ClauseSpread, Field::ClauseCap]);
        html! { <>{ channel }{ levels }{ rest }</> }
    };
    rows(fields, List::Clauses { quote, side }, Path::new(Place::Terms(quote), field), add, row)
}

/// What a vendor offers for a channel: hours and targets of its own.
pub(super) fn offers(fields: &Fields<'_>, quote: usize) -> Html {
    let row = |item| {
        let place = Place::Offer { quote, item };
        let channel = channel_choice(
            fields,
            Path::new(place, Field::OfferedChannel),
            move |draft| draft.quotes.get(quote)?.offers.get(item).map(|offer| offer.channel.clone()),
            move |channel| Edit::OfferChannelChosen { quote, item, channel },
        );
        let time = if waits(fields.state.draft(), quote, item) {
            Field::OfferedDeadline
        } else {
            Field::OfferedWithin
        };
        let part = Part::OfferHours { quote, item };
        let id = format!("quote-{quote}-offer-{item}-hours");
        let own_hours = fields
            .part(id, fields.words.say.part_offer_hours(), part, || hours(fields, place, Field::Opening));
        html! { <>{ channel }{ own_hours }{ fields.numbers(place, &[Field::OfferedTarget, time]) }</> }
    };
    let list = List::Offers { quote };
    // One for each channel.
    let all = fields.count(list) >= fields.count(List::Channels);
    let add = if all { String::new() } else { fields.words.say.add_offer() };
    rows(fields, list, Path::new(Place::Quote(quote), Field::Offers), add, row)
}

fn waits(draft: &ScenarioDraft, quote: usize, item: usize) -> bool {
    let offer = draft.quotes.get(quote).and_then(|quote| quote.offers.get(item));
    let named = |name: &str| draft.channels.iter().find(|channel| channel.name.trim() == name.trim());
    let channel = offer.and_then(|offer| named(&offer.channel));
    channel.is_some_and(|channel| ChannelKind::of(channel) == ChannelKind::Deferred)
}

/// A choice among the channels, which are referred to by their names.
fn channel_choice(
    fields: &Fields<'_>,
    path: Path,
    named: impl Fn(&ScenarioDraft) -> Option<String>,
    edit: impl Fn(usize) -> Edit,
) -> Html {
    let channels = &fields.state.draft().channels;
    let options: Vec<(usize, String)> =
        channels.iter().map(|channel| channel.name.clone()).enumerate().collect();
    let chosen = |draft: &ScenarioDraft| {
        let name = named(draft)?;
        draft.channels.iter().position(|channel| channel.name.trim() == name.trim())
    };
    fields.choice_at(path, options, chosen, edit)
}

/// The items of a list, each with a way to take it away, and a button that adds one.
pub(super) fn rows(
    fields: &Fields<'_>,
    list: List,
    path: Path,
    add: String,
    row: impl Fn(usize) -> Html,
) -> Html {
    let label = fields.words.label(path);
    let items = (0..fields.count(list)).map(|item| {
        html! {
            <div class="row" role="group" aria-label={format!("{label} {}", item + 1)} key={item}>
                { row(item) }
                { fields.remove_nth(list, item) }
            </div>
        }
    });
    let content = html! {
        <>
            { for items }
            if !add.is_empty() { <p class="buttons">{ fields.add(list, add, String::new()) }</p> }
        </>
    };
    fields.group_at(path, label.clone(), content)
}
