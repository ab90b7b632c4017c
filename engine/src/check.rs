//! From a draft to a scenario, or to everything that is wrong with it.

mod in_house;

use crate::calendar::{ByDayType, DayType, INTERVAL_S, YearMonth};
use crate::coverage::{ClosedDoor, Counted, Door, LEAST_SEEN};
use crate::demand::Volume;
use crate::draft::{
    ChannelDraft, CountedDraft, KindDraft, PriceDraft, PriceForm, QuoteDraft, RampDraft, ScenarioDraft,
    ServiceDraft,
};
use crate::fields::{Field, Path, Place};
use crate::problem::{Problem, ProblemKind, Problems};
use crate::profile::Profile;
use crate::queueing::{MAX_ERLANGS, Patience};
use crate::ramp::Ramp;
use std::num::NonZeroU32;

use crate::units::{
    ContactRate, Contacts, HourlyRate, MinuteRate, Money, MonthlyRate, Multiple, Seconds, Share, Surcharge,
};

use crate::scenario::{
    Channel, Kind, MAX_CAMPAIGNS, MAX_CHANNELS, MAX_PRICES, MAX_QUOTES, Opening, PriceComponent, Quote,
    Scenario, Service, Span, repeat_factor,
};

/// Reads a draft, or says everything that is wrong with it.
///
/// # Errors
/// All problems found, in the order of the draft.
pub fn check(draft: &ScenarioDraft) -> Result<Scenario, Vec<Problem>> {
    let mut problems = Problems::default();
    match read(draft, &mut problems) {
        Some(scenario) if problems.0.is_empty() => Ok(scenario),
        _ => Err(problems.0),
    }
}

fn read(draft: &ScenarioDraft, problems: &mut Problems) -> Option<Scenario> {
    let at = |field| Path::new(Place::Scenario, field);
    let name = problems.name(at(Field::Name), &draft.name);
    let currency = read_currency(&draft.currency, problems);
    let start = read_start(&draft.start, problems);
    let horizon = problems.number(at(Field::Horizon), draft.horizon_months, to_u16);
    let discount_rate = problems.number(at(Field::DiscountRate), draft.discount_rate, Surcharge::new);
    problems.count(Field::Channels, Place::Scenario, draft.channels.len(), (1, MAX_CHANNELS));
    let channels: Vec<_> = draft
        .channels
        .iter()
        .enumerate()
        .map(|(index, channel)| read_channel(index, channel, problems))
        .collect();
    let in_house = in_house::read(&draft.in_house, problems);
    problems.count(Field::Quotes, Place::Scenario, draft.quotes.len(), (0, MAX_QUOTES));
    let quotes: Vec<_> =
        draft.quotes.iter().enumerate().map(|(index, quote)| read_quote(index, quote, problems)).collect();
    let scenario = Scenario {
        name: name?,
        currency: currency?,
        country: draft.country,
        start: start?,
        horizon: horizon?,
        discount_rate: discount_rate?,
        channels: channels.into_iter().collect::<Option<_>>()?,
        in_house: in_house?,
        quotes: quotes.into_iter().collect::<Option<_>>()?,
    };
    check_across(&scenario, problems);
    Some(scenario)
}

fn to_u16(whole: f64) -> Option<u16> {
    // The field's range keeps it within the type; anything else is refused, not wrapped.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (0.0..=f64::from(u16::MAX)).contains(&whole).then_some(whole as u16)
}

fn read_currency(text: &str, problems: &mut Problems) -> Option<String> {
    let text = text.trim();
    if text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(text.to_owned());
    }
    let found = text.to_owned();
    problems.push(Path::new(Place::Scenario, Field::Currency), ProblemKind::NotACurrency { found });
    None
}

fn read_start(text: &str, problems: &mut Problems) -> Option<YearMonth> {
    let start = text.parse().ok().filter(|month: &YearMonth| (2000..2100).contains(&month.year()));
    if start.is_none() {
        let found = text.to_owned();
        problems.push(Path::new(Place::Scenario, Field::Start), ProblemKind::NotAMonth { found });
    }
    start
}

fn read_channel(index: usize, draft: &ChannelDraft, problems: &mut Problems) -> Option<Channel> {
    let place = Place::Channel(index);
    let at = |field| Path::new(place, field);
    let name = problems.name(at(Field::Name), &draft.name);
    let kind = read_kind(index, draft.kind, problems);
    let service = read_service(index, &draft.service, problems);
    let volume = read_volume(index, draft, problems);
    let handle_time = problems.number(at(Field::HandleTime), draft.handle_time_s, Seconds::new);
    let resolution =
        problems.number(at(Field::FirstContactResolution), draft.first_contact_resolution, Share::new);
    let repeats = problems.number(at(Field::Repeats), draft.repeats_per_unresolved, Some);
    let today = read_opening(place, Field::Opening, &draft.opening, problems);
    let wanted = match &draft.opening_wanted {
        Some(days) => read_opening(place, Field::OpeningWanted, days, problems),
        None => today,
    };
    let at_door = |field| Path::new(Place::ClosedDoor(index), field);
    let returns = problems.number(at_door(Field::Returns), draft.closed_door.returns, Share::new);
    let returns_over =
        problems.number(at_door(Field::ReturnsOver), draft.closed_door.returns_over_hours, to_half_hours);
    let lost_value = problems.number(at(Field::LostValue), draft.lost_contact_value, ContactRate::new);
    let profile = Profile::read(at(Field::Profile), &draft.profile, problems);
    Some(Channel {
        name: name?,
        kind: kind?,
        service: service?,
        volume: volume?,
        handle_time: handle_time?,
        resolution: resolution?,
        repeats: repeats?,
        counted: match draft.counted {
            CountedDraft::WhileOpen => Counted::WhileOpen,
            CountedDraft::AllHours => Counted::AllHours,
        },
        opening: today?,
        opening_wanted: wanted?,
        closed_door: ClosedDoor { returns: returns?, over: returns_over? },
        lost_value: lost_value?,
        profile: profile?,
    })
}

fn read_volume(channel: usize, draft: &ChannelDraft, problems: &mut Problems) -> Option<Volume> {
    let place = Place::Channel(channel);
    let usual =
        problems.number(Path::new(place, Field::ContactsPerMonth), draft.contacts_per_month, Contacts::new);
    let mut season = [None; 12];
    for (item, (read, value)) in season.iter_mut().zip(draft.season).enumerate() {
        *read = problems.number(Path::item(place, Field::Season, item), value, Some);
    }
    let growth =
        problems.number(Path::new(place, Field::Growth), draft.growth, |growth| Multiple::new(1.0 + growth));
    problems.count(Field::Campaigns, place, draft.campaigns.len(), (0, MAX_CAMPAIGNS));
    let mut campaigns = Vec::with_capacity(draft.campaigns.len());
    for (item, campaign) in draft.campaigns.iter().enumerate() {
        let at = |field| Path::new(Place::Campaign { channel, item }, field);
        let month = problems.number(at(Field::CampaignMonth), campaign.month, to_u16);
        let contacts = problems.number(at(Field::CampaignContacts), campaign.contacts, Contacts::new);
        campaigns.push(month.zip(contacts));
    }
    if season.contains(&None) {
        return None;
    }
    let campaigns = campaigns.into_iter().collect::<Option<_>>()?;
    Some(Volume::new(usual?, season.map(Option::unwrap_or_default), growth?, campaigns))
}

/// Half-hours of a duration in hours: rounded up, so that any time at all is one.
fn to_half_hours(hours: f64) -> Option<u8> {
    let half_hours = libm::ceil(hours * 2.0 - 1e-9);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (1.0..=48.0).contains(&half_hours).then_some(half_hours as u8)
}

fn read_opening(place: Place, field: Field, days: &[String; 8], problems: &mut Problems) -> Option<Opening> {
    let mut opening = ByDayType([None; 8]);
    let mut readable = true;
    for (day, text) in DayType::ALL.into_iter().zip(days) {
        let text = text.trim();
        if text.is_empty() || text.eq_ignore_ascii_case("closed") {
            continue;
        }
        let span = Span::parse(text);
        if span.is_none() {
            let path = Path::item(place, field, day.index());
            problems.push(path, ProblemKind::NotHours { found: text.to_owned() });
            readable = false;
        }
        *opening.get_mut(day) = span;
    }
    if !readable {
        return None;
    }
    let open = Opening::new(opening);
    if open.is_none() {
        problems.push(Path::item(place, field, 0), ProblemKind::NeverOpen);
    }
    open
}

fn read_kind(channel: usize, draft: KindDraft, problems: &mut Problems) -> Option<Kind> {
    let at = |field| Path::new(Place::Chat(channel), field);
    match draft {
        KindDraft::Phone => Some(Kind::Phone),
        KindDraft::Chat(chat) => {
            let at_once = problems.number(at(Field::AtOnce), chat.at_once, to_u16);
            let overhead = problems.number(at(Field::Overhead), chat.overhead, Surcharge::new);
            Some(Kind::Chat { at_once: NonZeroU32::new(at_once?.into())?, overhead: overhead? })
        }
    }
}

fn read_service(channel: usize, draft: &ServiceDraft, problems: &mut Problems) -> Option<Service> {
    let at = |field| Path::new(Place::Service(channel), field);
    let target = problems.number(at(Field::Target), draft.target, Share::new);
    let answer_within = problems.number(at(Field::AnswerWithin), draft.answer_within_s, Seconds::new);
    let patience = match draft.patience_s {
        Some(mean) => problems.number(at(Field::Patience), mean, Seconds::new).map(Patience::Mean),
        None => Some(Patience::Unlimited),
    };
    let abandonment_limit = match draft.abandonment_limit {
        Some(limit) => problems.number(at(Field::AbandonmentLimit), limit, Share::new).map(Some),
        None => Some(None),
    };
    let redial = problems.number(at(Field::Redial), draft.redial, Share::new);
    let occupancy_cap = problems.number(at(Field::OccupancyCap), draft.occupancy_cap, Share::new);
    let minimum_agents = problems.number(at(Field::MinimumAgents), draft.minimum_agents, to_u16);
    Some(Service {
        target: target?,
        answer_within: answer_within?,
        definition: draft.definition,
        patience: patience?,
        abandonment_limit: abandonment_limit?,
        redial: redial?,
        occupancy_cap: occupancy_cap?,
        minimum_agents: minimum_agents?.into(),
    })
}

fn read_quote(index: usize, draft: &QuoteDraft, problems: &mut Problems) -> Option<Quote> {
    let place = Place::Quote(index);
    let at = |field| Path::new(place, field);
    let name = problems.name(at(Field::Name), &draft.name);
    problems.count(Field::Prices, place, draft.prices.len(), (1, MAX_PRICES));
    let prices: Vec<_> = draft
        .prices
        .iter()
        .enumerate()
        .map(|(line, price)| read_price(Place::Price { quote: index, line }, price, problems))
        .collect();
    let set_up_fee = problems.number(at(Field::SetUpFee), draft.set_up_fee, Money::new);
    let quote_index = problems.number(at(Field::QuoteIndex), draft.index, Surcharge::new);
    let management = problems.number(at(Field::Management), draft.contract_management, Share::new);
    let opening = match &draft.opening {
        Some(days) => read_opening(place, Field::Opening, days, problems).map(Some),
        None => Some(None),
    };
    let ramp = read_ramp(index, &draft.ramp, problems);
    Some(Quote {
        name: name?,
        prices: prices.into_iter().collect::<Option<_>>()?,
        set_up_fee: set_up_fee?,
        index: quote_index?,
        management: management?,
        opening: opening?,
        ramp: ramp?,
    })
}

fn read_price(place: Place, draft: &PriceDraft, problems: &mut Problems) -> Option<PriceComponent> {
    let path = Path::new(place, draft.per.field());
    let make = |price| {
        Some(match draft.per {
            PriceForm::Contact => PriceComponent::PerContact(ContactRate::new(price)?),
            PriceForm::Minute => PriceComponent::PerMinute(MinuteRate::new(price)?),
            PriceForm::Hour => PriceComponent::PerHour(HourlyRate::new(price)?),
            PriceForm::Month => PriceComponent::PerMonth(MonthlyRate::new(price)?),
        })
    };
    problems.number(path, draft.price, make)
}

fn read_ramp(quote: usize, draft: &RampDraft, problems: &mut Problems) -> Option<Ramp> {
    let place = Place::Ramp(quote);
    let mut ends = Vec::with_capacity(3);
    for (item, end) in draft.phase_ends_month.into_iter().enumerate() {
        ends.push(problems.number(Path::item(place, Field::RampEnds, item), end, to_u16));
    }
    let mut multiples = |field, values: [f64; 4]| {
        let mut read = [None; 4];
        for (item, (slot, value)) in read.iter_mut().zip(values).enumerate() {
            *slot = problems.number(Path::item(place, field, item), value, Multiple::new);
        }
        match read {
            [Some(a), Some(b), Some(c), Some(d)] => Some([a, b, c, d]),
            _ => None,
        }
    };
    let handle_time = multiples(Field::RampHandleTime, draft.handle_time);
    let resolution = multiples(Field::RampResolution, draft.first_contact_resolution);
    let &[Some(first), Some(second), Some(third)] = ends.as_slice() else { return None };
    let ramp = Ramp::new([first, second, third], handle_time?, resolution?);
    if ramp.is_none() {
        let kind = ProblemKind::PhasesOutOfOrder { ends: draft.phase_ends_month };
        problems.push(Path::new(place, Field::RampEnds), kind);
    }
    ramp
}

/// What can only be judged with several values in sight.
fn check_across(scenario: &Scenario, problems: &mut Problems) {
    for (index, channel) in scenario.channels.iter().enumerate() {
        let place = Place::Channel(index);
        if !channel.profile.open_slots(&channel.opening).any(|slot| slot.weight > 0.0) {
            problems.push(Path::new(place, Field::Profile), ProblemKind::ProfileEmptyWhileOpen);
            continue;
        }
        let Some(usual) = repeat_factor(channel.repeats, channel.resolution.value()) else {
            let resolution = channel.resolution.value();
            let kind = ProblemKind::RepeatsNeverEnd { repeats: channel.repeats, resolution };
            problems.push(Path::new(place, Field::Repeats), kind);
            continue;
        };
        let mut worst: (f64, Option<usize>) = (1.0, None);
        for (quote_index, quote) in scenario.quotes.iter().enumerate() {
            for (phase, factors) in quote.ramp.phases().enumerate() {
                let path = Path::item(Place::Ramp(quote_index), Field::RampResolution, phase);
                let found = factors.resolution.value();
                let resolution = channel.resolution.value() * found;
                if resolution > 1.0 {
                    // A base of .8 times 1.25 may come out a hair above the whole.
                    let max = 1.0 / channel.resolution.value();
                    problems.push(path, ProblemKind::OutOfRange { found, min: 0.2, max });
                    continue;
                }
                match repeat_factor(channel.repeats, resolution) {
                    Some(factor) => {
                        let more = factor / usual * factors.handle_time.value();
                        if more > worst.0 {
                            worst = (more, Some(quote_index));
                        }
                    }
                    None => {
                        let kind = ProblemKind::RepeatsNeverEnd { repeats: channel.repeats, resolution };
                        problems.push(path, kind);
                    }
                }
            }
        }
        // The last year counts in full for contracts, also where the horizon cuts it.
        let peak_contacts = match busiest_half_hour(scenario, channel) {
            Ok(contacts) => contacts,
            Err(seen) => {
                let kind = ProblemKind::TooLittleSeen { seen: seen.value(), least: LEAST_SEEN };
                problems.push(Path::new(place, Field::Opening), kind);
                continue;
            }
        };
        let erlangs =
            peak_contacts * channel.kind.stretched(channel.handle_time).value() / INTERVAL_S * worst.0;
        if erlangs > MAX_ERLANGS {
            let kind = ProblemKind::TooMuchLoad { erlangs, max: MAX_ERLANGS, in_ramp_of: worst.1 };
            problems.push(Path::new(place, Field::ContactsPerMonth), kind);
        }
    }
}

/// Contacts in the busiest half-hour of any option, before a vendor's factors.
///
/// # Errors
/// The share of the arrivals wanted that is seen today, where it is too small to infer the others from.
fn busiest_half_hour(scenario: &Scenario, channel: &Channel) -> Result<f64, Share> {
    let door =
        |opening: &Opening| Door::new(&channel.profile, opening, channel.closed_door, scenario.country);
    let today = door(&channel.opening);
    let doors: Vec<Door> = std::iter::once(&channel.opening_wanted)
        .chain(scenario.quotes.iter().filter_map(|quote| quote.opening.as_ref()))
        .map(door)
        .collect();
    let mut busiest: f64 = 0.0;
    for number in 1..=scenario.horizon.next_multiple_of(12) {
        let month = scenario.start.plus(number - 1);
        let wanted = channel.wanted(&today, number, month)?;
        for door in &doors {
            busiest = door.load(month, wanted).contacts.into_iter().fold(busiest, f64::max);
        }
    }
    Ok(busiest)
}
