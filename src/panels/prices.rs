//! A price of a quote: what it counts, and all that may modify it.

use super::lists::rows;
use super::part::Rest;
use super::supplements::supplements;
use super::{Fields, field_id};
use crate::components::choice::{Choice, choice};
use crate::components::reset::Ways;
use crate::edits::{Edit, List, Part, Rules};
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::pricing::{
    ChatsCounted, ComponentDraft, HoursDraft, PerDraft, SeatsDraft, TierCounting, TimeCounted,
};
use yew::prelude::*;

/// A price line.
pub(super) fn price_line(fields: &Fields<'_>, quote: usize, line: usize, price: &ComponentDraft) -> Html {
    let (words, say) = (fields.words, &fields.words.say);
    let list = List::Prices { quote };
    let place = Place::Component { quote, line };
    let at = |field| Path::new(place, field);
    let forms = PerDraft::usual();
    let edits = forms.map(|per| Edit::PriceFormChosen { quote, line, per });
    let counts = choice(Choice {
        id: field_id(list.first_value(line)).into(),
        label: say.field_price_per().into(),
        quiet_label: true,
        options: forms.into_iter().map(|per| words.price_form(per).into()).collect(),
        chosen: forms.iter().position(|per| per.counts_as(price.per)).unwrap_or(0),
        wrong: None,
        ways: Ways::default(),
        on_choose: fields.on_choose(edits.to_vec()),
    });
    html! {
        <div class="price" role="group" aria-label={say.price_line(line + 1)} key={line}>
            if let Some(names) = &price.channels { <p class="hint">{ names.join(", ") }</p> }
            <div class="price-line">
                { counts }
                { fields.number_without_label(at(price.per.field())) }
            </div>
            { fields.wrong_with(at(Field::Supplements)) }
            { fields.more(Rest::Price { quote, line }) }
            { fields.remove(list, line, say.remove_price(line + 1)) }
        </div>
    }
}

/// What few people need of it.
pub(super) fn more_of_price(fields: &Fields<'_>, quote: usize, line: usize) -> Vec<(String, Html)> {
    let price = fields.state.draft().quotes.get(quote).and_then(|quote| quote.terms.prices.get(line));
    let Some(price) = price else { return Vec::new() };
    let say = &fields.words.say;
    let mut groups = Vec::new();
    if let Some(counting) = counting(fields, (quote, line), price.per) {
        groups.push((say.group_counting(), counting));
    }
    if !matches!(price.per, PerDraft::Month) {
        groups.push((say.group_by_volume(), by_volume(fields, (quote, line), price)));
        let id = format!("quote-{quote}-price-{line}-supplements");
        let rules = Rules::OfPrice { quote, line };
        let part =
            fields.part(id, say.part_supplements(), Part::Supplements(rules), || supplements(fields, rules));
        groups.push((say.field_supplements(), part));
    }
    if fields.count(List::Channels) > 1 {
        groups.push((say.field_price_channels(), for_channels(fields, (quote, line), price)));
    }
    let place = Place::Component { quote, line };
    groups.push((say.group_validity(), fields.numbers(place, &[Field::ValidFrom, Field::ValidUntil])));
    groups
}

fn per(draft: &ScenarioDraft, quote: usize, line: usize) -> Option<PerDraft> {
    draft.quotes.get(quote)?.terms.prices.get(line).map(|price| price.per)
}

/// The details of what a price counts; nothing where there are none.
fn counting(fields: &Fields<'_>, (quote, line): (usize, usize), counted: PerDraft) -> Option<Html> {
    let say = &fields.words.say;
    let at = |field| Path::new(Place::Component { quote, line }, field);
    let id = |name: &str| format!("quote-{quote}-price-{line}-{name}");
    Some(match counted {
        PerDraft::Contact(_) | PerDraft::Month => return None,
        PerDraft::Minute(_) => {
            let minutes = move |draft: &ScenarioDraft| match per(draft, quote, line)? {
                PerDraft::Minute(minutes) => Some(minutes),
                PerDraft::Contact(_)
                | PerDraft::Hour(_)
                | PerDraft::Fte(_)
                | PerDraft::Month
                | PerDraft::Seat(_) => None,
            };
            let time = fields.choice(
                (id("time"), say.field_time_counted()),
                vec![(TimeCounted::HandleTime, say.time_handle_time()), (TimeCounted::Talk, say.time_talk())],
                move |draft| minutes(draft).map(|minutes| minutes.time),
                move |time| Edit::TimeCountedChosen { quote, line, time },
            );
            let chats = fields.choice(
                (id("chats"), say.field_chats_counted()),
                vec![
                    (ChatsCounted::Elapsed, say.chats_elapsed()),
                    (ChatsCounted::Attention, say.chats_attention()),
                ],
                move |draft| minutes(draft).map(|minutes| minutes.chat),
                move |chats| Edit::ChatsCountedChosen { quote, line, chats },
            );
            html! { <>{ time }{ chats }{ fields.number(at(Field::BillingStep)) }</> }
        }
        PerDraft::Hour(hours) => {
            let logged_in = matches!(hours, HoursDraft::LoggedIn(_));
            let usual =
                Field::InOfficeShrinkage.spec().and_then(|spec| spec.start).map_or(0.0, |start| start.value);
            let choice = fields.choice(
                (id("hours"), say.field_hours_counted()),
                vec![(false, say.hours_productive()), (true, say.hours_logged_in())],
                move |draft| {
                    Some(matches!(per(draft, quote, line)?, PerDraft::Hour(HoursDraft::LoggedIn(_))))
                },
                move |logged_in| {
                    let hours = if logged_in { HoursDraft::LoggedIn(usual) } else { HoursDraft::Productive };
                    Edit::HoursCountedChosen { quote, line, hours }
                },
            );
            html! {
                <>{ choice }if logged_in { { fields.number(at(Field::InOfficeShrinkage)) } }</>
            }
        }
        PerDraft::Fte(_) => fields.numbers(
            Place::Component { quote, line },
            &[Field::HoursPerFte, Field::FteStep, Field::FtePremium],
        ),
        PerDraft::Seat(seats) => {
            let given = matches!(seats, SeatsDraft::Given(_));
            let choice = fields.choice(
                (id("seats"), say.field_seats_counted()),
                vec![(false, say.seats_present()), (true, say.seats_given())],
                move |draft| Some(matches!(per(draft, quote, line)?, PerDraft::Seat(SeatsDraft::Given(_)))),
                move |given| {
                    let seats = if given { SeatsDraft::Given(0.0) } else { SeatsDraft::Present };
                    Edit::SeatsCountedChosen { quote, line, seats }
                },
            );
            html! { <>{ choice }if given { { fields.number(at(Field::SeatsGiven)) } }</> }
        }
    })
}

/// Tiers, a band, a least volume: each of them leaves no room for some of the others.
fn by_volume(fields: &Fields<'_>, (quote, line): (usize, usize), price: &ComponentDraft) -> Html {
    let (words, say) = (fields.words, &fields.words.say);
    let place = Place::Component { quote, line };
    let list = List::Tiers { quote, line };
    let of_price = price.per.field();
    let tiers = || {
        let counting = fields.choice(
            (format!("quote-{quote}-price-{line}-counting"), say.field_tier_counting()),
            vec![
                (TierCounting::Marginal, say.tiers_marginal()),
                (TierCounting::WholeVolume, say.tiers_whole_volume()),
            ],
            move |draft| {
                let price = draft.quotes.get(quote)?.terms.prices.get(line)?;
                price.tiers.as_ref().map(|tiers| tiers.counting)
            },
            move |counting| Edit::TierCountingChosen { quote, line, counting },
        );
        let steps = rows(fields, list, Path::new(place, Field::Tiers), say.add_tier(), |item| {
            let place = Place::Tier { quote, line, item };
            html! {
                <>
                    { fields.number(Path::new(place, Field::TierAbove)) }
                    { fields.bare_number(Path::new(place, of_price), false) }
                </>
            }
        });
        html! { <>{ counting }{ steps }</> }
    };
    let band_fields = [Field::BandAgreed, Field::BandWidth, Field::BandAbove, Field::BandMissing];
    let id = |name: &str| format!("quote-{quote}-price-{line}-{name}");
    let part = Part::Band { quote, line };
    let least = Path::new(place, Field::VolumeMinimum);
    html! {
        <>
            { fields.part(id("tiers"), words.say.part_tiers(), Part::Tiers { quote, line }, tiers) }
            { fields.part(id("band"), words.say.part_band(), part, || {
                fields.numbers(Place::Band { quote, line }, &band_fields)
            }) }
            if price.band.is_none() || price.volume_minimum.is_some() { { fields.number(least) } }
        </>
    }
}

/// The channels a price is for.
fn for_channels(fields: &Fields<'_>, (quote, line): (usize, usize), price: &ComponentDraft) -> Html {
    let path = Path::new(Place::Component { quote, line }, Field::PriceChannels);
    let channels = &fields.state.draft().channels;
    let is_for = |name: &str| {
        price.channels.as_ref().is_none_or(|names| names.iter().any(|other| other.trim() == name.trim()))
    };
    let alone = channels.iter().filter(|channel| is_for(&channel.name)).count() == 1;
    let checks = channels.iter().enumerate().map(|(channel, of)| {
        let on = is_for(&of.name);
        // A price for no channel at all would be none.
        fields.check_if(
            format!("{}-{channel}", field_id(path)),
            of.name.clone(),
            (on, !(on && alone)),
            move |on| Edit::PriceChannelSwitched { quote, line, channel, on },
        )
    });
    html! { <div id={field_id(path)} tabindex="-1">{ for checks }{ fields.wrong_with(path) }</div> }
}
