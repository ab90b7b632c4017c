//! From a draft to a scenario, or to everything that is wrong with it.

mod agreement;
mod in_house;

use crate::agreement::Scope;
use crate::calendar::{ByDayType, DayType, INTERVAL_S, YearMonth};
use crate::coverage::{ClosedDoor, Counted, Door, LEAST_SEEN};
use crate::deferred::Goal;
use crate::demand::{Demands, Untold, Volume};
use crate::draft::{
    ChannelDraft, CountedDraft, DeskDraft, KindDraft, OfferDraft, QuoteDraft, RampDraft, ScenarioDraft,
    ServiceDraft,
};
use crate::fields::{Field, Path, Place};
use crate::pricing::Terms;
use crate::problem::{Problem, ProblemKind, Problems};
use crate::profile::Profile;
use crate::queueing::{Erlangs, MAX_ERLANGS, Patience};
use crate::ramp::{PhaseFactors, Ramp};
use crate::scenario::{
    Baseline, Channel, Kind, Live, MAX_CAMPAIGNS, MAX_CHANNELS, MAX_QUOTES, Offer, Opening, Quote, Scenario,
    Service, Span, Way, repeat_factor,
};
use crate::scorecard::Scorecard;
use crate::staffing::Sharing;
use crate::units::{ContactRate, Contacts, HourlyRate, Hours, Multiple, Seconds, Share, Surcharge};
use std::collections::BTreeSet;
use std::num::{NonZeroU16, NonZeroU32};

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
    let currency = problems.currency(at(Field::Currency), &draft.currency);
    let start = read_start(&draft.start, problems);
    let horizon = problems.number(at(Field::Horizon), draft.horizon_months, to_u16);
    let discount_rate = problems.number(at(Field::DiscountRate), draft.discount_rate, Surcharge::new);
    problems.count(Field::Channels, Place::Scenario, draft.channels.len(), (1, MAX_CHANNELS));
    let usable_idle = problems.number(at(Field::UsableIdle), draft.usable_idle, Share::new);
    let other_work = problems.number(at(Field::OtherWork), draft.other_work_h_per_week, Hours::new);
    let channels: Vec<_> =
        (0..draft.channels.len()).map(|index| read_channel(index, &draft.channels, problems)).collect();
    let names = draft.channels.iter().enumerate();
    check_names(
        names.map(|(index, channel)| (Path::new(Place::Channel(index), Field::Name), channel.name.as_str())),
        problems,
    );
    let channels: Option<Vec<Channel>> = channels.into_iter().collect();
    let in_house = in_house::read(&draft.in_house, problems);
    let shifts = in_house::read_shifts(draft.in_house.shifts.as_ref(), problems);
    problems.count(Field::Quotes, Place::Scenario, draft.quotes.len(), (0, MAX_QUOTES));
    let quotes: Vec<_> = draft
        .quotes
        .iter()
        .enumerate()
        .map(|(index, quote)| {
            let channels = (draft.channels.as_slice(), channels.as_deref());
            read_quote(index, quote, channels, &draft.currency, problems)
        })
        .collect();
    let trial = problems.number(at(Field::TrialMonths), draft.trial_months, to_u16);
    let scorecard = draft.scorecard.as_ref().map(|scorecard| {
        Scorecard::read(scorecard, 1 + draft.quotes.len())
            .map_err(|found| {
                for problem in found {
                    problems.push(at(Field::Scorecard), ProblemKind::Scorecard(problem));
                }
            })
            .ok()
    });
    let scorecard = match scorecard {
        Some(read) => Some(read?),
        None => None,
    };
    let scenario = Scenario {
        name: name?,
        currency: currency?,
        country: draft.country,
        start: start?,
        horizon: horizon?,
        discount_rate: discount_rate?,
        usable_idle: usable_idle?,
        other_work: other_work?,
        channels: channels?,
        in_house: in_house?,
        baseline: draft.baseline,
        shifts: shifts?,
        quotes: quotes.into_iter().collect::<Option<_>>()?,
        trial: NonZeroU16::new(trial?)?,
        scorecard,
    };
    check_across(&scenario, problems);
    Some(scenario)
}

fn to_u16(whole: f64) -> Option<u16> {
    // The field's range keeps it within the type; anything else is refused, not wrapped.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (0.0..=f64::from(u16::MAX)).contains(&whole).then_some(whole as u16)
}

fn read_start(text: &str, problems: &mut Problems) -> Option<YearMonth> {
    let start = text.parse().ok().filter(|month: &YearMonth| (2000..2100).contains(&month.year()));
    if start.is_none() {
        let found = text.to_owned();
        problems.push(Path::new(Place::Scenario, Field::Start), ProblemKind::NotAMonth { found });
    }
    start
}

fn read_channel(index: usize, channels: &[ChannelDraft], problems: &mut Problems) -> Option<Channel> {
    let draft = channels.get(index)?;
    let place = Place::Channel(index);
    let at = |field| Path::new(place, field);
    let name = problems.name(at(Field::Name), &draft.name);
    let way = read_way(index, channels, problems);
    let volume = read_volume(index, draft, problems);
    let handle_time = problems.number(at(Field::HandleTime), draft.handle_time_s, Seconds::new);
    let after_call = problems.number(at(Field::AfterCall), draft.after_call_s, Seconds::new);
    if handle_time.zip(after_call).is_some_and(|(whole, part)| part > whole) {
        let kind = ProblemKind::LongerThanWhole { found: draft.after_call_s, whole: draft.handle_time_s };
        problems.push(at(Field::AfterCall), kind);
    }
    let resolution =
        problems.number(at(Field::FirstContactResolution), draft.first_contact_resolution, Share::new);
    let repeats = problems.number(at(Field::Repeats), draft.repeats_per_unresolved, Some);
    let today = read_opening(place, Field::Opening, &draft.opening, problems);
    let wanted = match &draft.opening_wanted {
        Some(days) => read_opening(place, Field::OpeningWanted, days, problems),
        None => today,
    };
    let lost_value = problems.number(at(Field::LostValue), draft.lost_contact_value, ContactRate::new);
    let profile = Profile::read(at(Field::Profile), &draft.profile, problems);
    Some(Channel {
        name: name?,
        way: way?,
        volume: volume?,
        handle_time: handle_time?,
        after_call: after_call?,
        resolution: resolution?,
        repeats: repeats?,
        opening: today?,
        opening_wanted: wanted?,
        lost_value: lost_value?,
        profile: profile?,
    })
}

/// Whether a channel is answered at once or may wait, with all that belongs to it.
fn read_way(index: usize, channels: &[ChannelDraft], problems: &mut Problems) -> Option<Way> {
    let draft = channels.get(index)?;
    let at = |field| Path::new(Place::Channel(index), field);
    if let KindDraft::Deferred(deferred) = &draft.kind {
        for (field, written) in
            [(Field::Service, draft.service.is_some()), (Field::ClosedDoor, draft.closed_door.is_some())]
        {
            if written {
                problems.push(at(field), ProblemKind::Unfitting);
            }
        }
        let at = |field| Path::new(Place::Deferred(index), field);
        let share = problems.number(at(Field::DeadlineShare), deferred.target, Share::new);
        let within = problems.number(at(Field::Deadline), deferred.within_h, Hours::new);
        return Goal::new(share?, within?, deferred.clock).map(Way::Deferred);
    }
    let kind = read_kind(index, draft.kind, problems);
    let mut needed = |field, written: bool| {
        if !written {
            problems.push(at(field), ProblemKind::Missing);
        }
    };
    needed(Field::Service, draft.service.is_some());
    needed(Field::ClosedDoor, draft.closed_door.is_some());
    let service = draft.service.as_ref().and_then(|service| read_service(index, service, problems));
    let door = draft.closed_door.as_ref()?;
    let at_door = |field| Path::new(Place::ClosedDoor(index), field);
    let returns = problems.number(at_door(Field::Returns), door.returns, Share::new);
    let returns_over = problems.number(at_door(Field::ReturnsOver), door.returns_over_hours, to_half_hours);
    let (turns, turns_to) = match &door.turns {
        None => (Some(Share::NONE), Some(None)),
        Some(turns) => {
            let at = |field| Path::new(Place::Turns(index), field);
            let share = problems.number(at(Field::TurnsShare), turns.share, Share::new);
            if let Some((share, returns)) = share.zip(returns)
                && share.value() + returns.value() > 1.0 + 1e-12
            {
                let found = share.value() + returns.value();
                problems.push(at(Field::TurnsShare), ProblemKind::SharesExceedWhole { found });
            }
            (share, named(&turns.to, channels, may_wait, at(Field::TurnsTo), problems).map(Some))
        }
    };
    Some(Way::Live(Live {
        kind: kind?,
        service: service?,
        counted: match draft.counted {
            CountedDraft::WhileOpen => Counted::WhileOpen,
            CountedDraft::AllHours => Counted::AllHours,
        },
        closed_door: ClosedDoor { returns: returns?, over: returns_over?, turns: turns? },
        turns_to: turns_to?,
    }))
}

const fn may_wait(channel: &ChannelDraft) -> bool {
    matches!(channel.kind, KindDraft::Deferred(_))
}

/// The place of the channel with this name, among those that may be named.
fn named(
    name: &str,
    channels: &[ChannelDraft],
    allowed: impl Fn(&ChannelDraft) -> bool,
    path: Path,
    problems: &mut Problems,
) -> Option<usize> {
    let may = || channels.iter().enumerate().filter(|(_, channel)| allowed(channel));
    let found = may().find(|(_, channel)| channel.name.trim() == name.trim()).map(|(place, _)| place);
    if found.is_none() {
        let names = may().map(|(_, channel)| channel.name.trim().to_owned()).collect();
        problems.push(path, ProblemKind::NoSuchChannel { found: name.to_owned(), names });
    }
    found
}

/// Two things of one name cannot be told apart.
fn check_names<'a>(names: impl Iterator<Item = (Path, &'a str)>, problems: &mut Problems) {
    let mut seen = std::collections::BTreeSet::new();
    for (path, name) in names {
        let name = name.trim();
        if !name.is_empty() && !seen.insert(name) {
            problems.push(path, ProblemKind::NamedTwice { found: name.to_owned() });
        }
    }
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
        // Such a channel has no queue, and is not read here.
        KindDraft::Deferred(_) => None,
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
        held: draft.held,
        answer_within: answer_within?,
        definition: draft.definition,
        patience: patience?,
        abandonment_limit: abandonment_limit?,
        redial: redial?,
        occupancy_cap: occupancy_cap?,
        minimum_agents: minimum_agents?.into(),
    })
}

fn read_quote(
    index: usize,
    draft: &QuoteDraft,
    (names, channels): (&[ChannelDraft], Option<&[Channel]>),
    currency: &str,
    problems: &mut Problems,
) -> Option<Quote> {
    let place = Place::Quote(index);
    let at = |field| Path::new(place, field);
    let name = problems.name(at(Field::Name), &draft.name);
    let terms = read_terms(index, draft, names, currency, problems);
    let channel_names: Vec<&str> = names.iter().map(|channel| channel.name.as_str()).collect();
    let agreement = agreement::read(index, &draft.agreement, &channel_names, problems);
    let own_side = agreement::read_own_side(index, &draft.own_side, problems);
    let labour_cost = match draft.labour_cost_per_hour {
        Some(cost) => problems.number(at(Field::VendorHourCost), cost, HourlyRate::new).map(Some),
        None => Some(None),
    };
    let mut silent_on = BTreeSet::new();
    for (item, topic) in draft.silent_on.iter().enumerate() {
        if !silent_on.insert(*topic) {
            let found = topic.to_string();
            problems.push(Path::item(place, Field::SilentOn, item), ProblemKind::NamedTwice { found });
        }
    }
    let offers = read_offers(index, &draft.offers, (names, channels), problems);
    let sharing = read_desk(index, draft.desk, problems);
    let ramp = read_ramp(index, &draft.ramp, problems);
    Some(Quote {
        name: name?,
        terms: terms?,
        agreement: agreement?,
        own_side: own_side?,
        labour_cost: labour_cost?,
        silent_on,
        offers: offers?,
        sharing: sharing?,
        ramp: ramp?,
        better_by: draft.ramp.better_by.filter(|_| draft.ramp.better_at_last().next().is_some()),
    })
}

/// The terms of a quote, which may be in another currency than the scenario.
fn read_terms(
    quote: usize,
    draft: &QuoteDraft,
    channels: &[ChannelDraft],
    currency: &str,
    problems: &mut Problems,
) -> Option<Terms> {
    let names: Vec<&str> = channels.iter().map(|channel| channel.name.as_str()).collect();
    let terms = Terms::read_into(quote, &draft.terms, &names, problems);
    if let Some(theirs) = &draft.terms.currency
        && theirs.code.trim() == currency.trim()
        && (theirs.rate - 1.0).abs() > 0.0
    {
        let kind =
            ProblemKind::RateWithinCurrency { found: theirs.rate, currency: currency.trim().to_owned() };
        problems.push(Path::new(Place::Terms(quote), Field::ExchangeRate), kind);
        return None;
    }
    terms
}

/// What a vendor offers for each channel: what is wanted of the own team, unless it says otherwise.
fn read_offers(
    quote: usize,
    drafts: &[OfferDraft],
    (names, channels): (&[ChannelDraft], Option<&[Channel]>),
    problems: &mut Problems,
) -> Option<Vec<Offer>> {
    problems.count(Field::Offers, Place::Quote(quote), drafts.len(), (0, MAX_CHANNELS));
    let path = |item, field| Path::new(Place::Offer { quote, item }, field);
    let each = drafts.iter().enumerate();
    check_names(
        each.clone().map(|(item, draft)| (path(item, Field::OfferedChannel), draft.channel.as_str())),
        problems,
    );
    let mut offers: Option<Vec<Offer>> =
        channels.map(|channels| channels.iter().map(Channel::wanted_offer).collect());
    for (item, draft) in each {
        let channel = named(&draft.channel, names, |_| true, path(item, Field::OfferedChannel), problems);
        let opening = draft
            .opening
            .as_ref()
            .map(|days| read_opening(Place::Offer { quote, item }, Field::Opening, days, problems));
        let target =
            draft.target.map(|found| problems.number(path(item, Field::OfferedTarget), found, Share::new));
        let waits = channel.and_then(|channel| names.get(channel)).map(may_wait);
        let unfitting = match waits {
            Some(true) => draft.answer_within_s.map(|_| Field::OfferedWithin),
            Some(false) => draft.within_h.map(|_| Field::OfferedDeadline),
            None => None,
        };
        if let Some(field) = unfitting {
            problems.push(path(item, field), ProblemKind::UnfittingTime);
        }
        let seconds = draft
            .answer_within_s
            .map(|found| problems.number(path(item, Field::OfferedWithin), found, Seconds::new));
        let hours = draft
            .within_h
            .map(|found| problems.number(path(item, Field::OfferedDeadline), found, Hours::new));
        let offer = channel.and_then(|channel| offers.as_mut()?.get_mut(channel));
        let Some(offer) = offer else { continue };
        if let Some(opening) = opening.flatten() {
            offer.opening = opening;
        }
        match &mut offer.way {
            Way::Live(live) => {
                live.service.target = target.flatten().unwrap_or(live.service.target);
                live.service.answer_within = seconds.flatten().unwrap_or(live.service.answer_within);
            }
            Way::Deferred(goal) => {
                let share = target.flatten().unwrap_or(goal.share());
                let within = hours.flatten().unwrap_or(goal.within());
                *goal = Goal::new(share, within, goal.clock()).unwrap_or(*goal);
            }
        }
    }
    offers
}

fn read_desk(quote: usize, draft: DeskDraft, problems: &mut Problems) -> Option<Sharing> {
    let at = |field| Path::new(Place::Desk(quote), field);
    match draft {
        DeskDraft::Dedicated => Some(Sharing::Dedicated),
        DeskDraft::SharedMultiple(times) => {
            problems.number(at(Field::SharedMultiple), times, Some).map(Sharing::Multiple)
        }
        DeskDraft::SharedErlangs(load) => {
            problems.number(at(Field::SharedErlangs), load, Erlangs::new).map(Sharing::Constant)
        }
    }
}

/// The place of the last of the four phases.
const LAST_PHASE: usize = 3;

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
    if handle_time.is_some() && resolution.is_some() && draft.better_by.is_none() {
        for (field, found) in draft.better_at_last() {
            problems.push(Path::item(place, field, LAST_PHASE), ProblemKind::BetterUnsaid { found });
        }
    }
    let &[Some(first), Some(second), Some(third)] = ends.as_slice() else { return None };
    let ramp = Ramp::new([first, second, third], draft.shape, handle_time?, resolution?);
    if ramp.is_none() {
        let kind = ProblemKind::PhasesOutOfOrder { ends: draft.phase_ends_month };
        problems.push(Path::new(place, Field::RampEnds), kind);
    }
    ramp
}

/// What can only be judged with several values in sight.
fn check_across(scenario: &Scenario, problems: &mut Problems) {
    let team = &scenario.in_house;
    let missing = match scenario.baseline {
        Baseline::AtTarget => None,
        Baseline::AsToday => team.today.is_none().then_some(Place::Today),
        Baseline::BesideOtherWork => team.beside_other_work.is_none().then_some(Place::Beside),
    };
    if let Some(place) = missing {
        problems.push(Path::new(Place::Scenario, Field::Baseline), ProblemKind::NoSuchBaseline { place });
    }
    for (index, quote) in scenario.quotes.iter().enumerate() {
        let scope = &quote.agreement.scope;
        if matches!(scope, Scope::Overflow(_)) && matches!(scenario.baseline, Baseline::BesideOtherWork) {
            problems.push(Path::new(Place::Agreement(index), Field::Scope), ProblemKind::OverflowNeedsTeam);
        }
        // Whoever is not helped comes back to one door, and the door does not know by whom: two resolutions that are
        // both other than measured would have to be mixed half-hour by half-hour.
        if matches!(scope, Scope::Overflow(_)) && team.better.is_some() {
            problems.push(Path::new(Place::Agreement(index), Field::Scope), ProblemKind::OverflowFromBetter);
        }
        if !scope.shares_door() {
            continue;
        }
        for (channel, offer) in scenario.channels.iter().zip(&quote.offers) {
            if channel.live().is_some() && !offer.opening.covers(&channel.opening_wanted) {
                let kind = ProblemKind::HoursDoNotCover { channel: channel.name.clone() };
                problems.push(Path::new(Place::Quote(index), Field::Offers), kind);
            }
        }
    }
    for (index, channel) in scenario.channels.iter().enumerate() {
        let place = Place::Channel(index);
        if !channel.profile.open_slots(&channel.opening).any(|slot| slot.weight > 0.0) {
            problems.push(Path::new(place, Field::Profile), ProblemKind::ProfileEmptyWhileOpen);
            continue;
        }
        if repeat_factor(channel.repeats, channel.resolution.value()).is_none() {
            let resolution = channel.resolution.value();
            let kind = ProblemKind::RepeatsNeverEnd { repeats: channel.repeats, resolution };
            problems.push(Path::new(place, Field::Repeats), kind);
            continue;
        }
        if let Some(better) = team.better {
            check_resolution(
                channel,
                better.factors,
                Path::new(Place::Better, Field::BetterResolution),
                problems,
            );
        }
        for (quote_index, quote) in scenario.quotes.iter().enumerate() {
            // On the way from one phase to the next, load is a quotient of two linear terms, and so never above both
            // ends: whatever the shape, the phases themselves are the worst.
            for (phase, factors) in quote.ramp.phases().enumerate() {
                let path = Path::item(Place::Ramp(quote_index), Field::RampResolution, phase);
                check_resolution(channel, factors, path, problems);
            }
        }
    }
    match Demands::of(scenario) {
        Ok(demands) => check_load(scenario, &demands, &worst_of(scenario), problems),
        Err(Untold::TooLittleSeen { channel, seen }) => {
            let kind = ProblemKind::TooLittleSeen { seen: seen.value(), least: LEAST_SEEN };
            problems.push(Path::new(Place::Channel(channel), Field::Opening), kind);
        }
        Err(Untold::MoreTurnThanWrite { channel, month, turned, measured }) => {
            let (turned, measured) = (turned.value(), measured.value());
            let kind = ProblemKind::MoreTurnThanWrite { month, turned, measured };
            problems.push(Path::new(Place::Channel(channel), Field::ContactsPerMonth), kind);
        }
    }
}

/// Whether a channel's resolution stays within the whole, and its repeats end.
fn check_resolution(channel: &Channel, factors: PhaseFactors, path: Path, problems: &mut Problems) {
    let found = factors.resolution.value();
    let resolution = channel.resolution.value() * found;
    if resolution > 1.0 {
        // A base of .8 times 1.25 may come out a hair above the whole.
        let max = 1.0 / channel.resolution.value();
        problems.push(path, ProblemKind::OutOfRange { found, min: 0.2, max });
    } else if repeat_factor(channel.repeats, resolution).is_none() {
        problems.push(path, ProblemKind::RepeatsNeverEnd { repeats: channel.repeats, resolution });
    }
}

/// For each channel, by how much a vendor's start, or what the own team is to become, raises its load at most, and
/// whose start it is.
fn worst_of(scenario: &Scenario) -> Vec<(f64, Option<usize>)> {
    let of_channel = |channel: &Channel| {
        let usual = repeat_factor(channel.repeats, channel.resolution.value())?;
        let mut worst = (1.0, None);
        let own = scenario.in_house.better.map(|better| (None, better.factors));
        let quotes = scenario.quotes.iter().enumerate();
        let theirs = quotes.flat_map(|(quote, of)| of.ramp.phases().map(move |phase| (Some(quote), phase)));
        for (quote, factors) in own.into_iter().chain(theirs) {
            let resolution = channel.resolution.value() * factors.resolution.value();
            let factor = repeat_factor(channel.repeats, resolution)?;
            let more = factor / usual * factors.handle_time.value();
            if more > worst.0 {
                worst = (more, quote);
            }
        }
        Some(worst)
    };
    scenario.channels.iter().map(|channel| of_channel(channel).unwrap_or((1.0, None))).collect()
}

/// Whether every half-hour stays within what the model takes. The last year counts in full for contracts, also where
/// the horizon cuts it.
fn check_load(
    scenario: &Scenario,
    demands: &Demands,
    worst: &[(f64, Option<usize>)],
    problems: &mut Problems,
) {
    for (index, (channel, (more, in_ramp_of))) in scenario.channels.iter().zip(worst).enumerate() {
        let Some(live) = channel.live() else { continue };
        let door = |opening: &Opening| Door::new(&channel.profile, opening, live.closed_door);
        let theirs = scenario.quotes.iter().filter_map(|quote| quote.offers.get(index));
        let mut openings = vec![channel.opening_wanted];
        for offer in theirs {
            if !openings.contains(&offer.opening) {
                openings.push(offer.opening);
            }
        }
        let doors: Vec<Door> = openings.iter().map(door).collect();
        let mut busiest: f64 = 0.0;
        for ((_, demand), (_, days)) in demands.months().zip(demands.days()) {
            let Some(demand) = demand.get(index) else { continue };
            for door in &doors {
                let load = door.load(days, demand.wanted);
                busiest = load.contacts.into_iter().fold(busiest, f64::max);
            }
        }
        let ours = busiest * channel.elapsed().value() / INTERVAL_S * more;
        let others = scenario.quotes.iter().map(|quote| match quote.sharing {
            Sharing::Dedicated => 0.0,
            Sharing::Multiple(times) => ours * times,
            Sharing::Constant(load) => load.value(),
        });
        let erlangs = ours + others.fold(0.0, f64::max);
        if erlangs > MAX_ERLANGS {
            let kind = ProblemKind::TooMuchLoad { erlangs, max: MAX_ERLANGS, in_ramp_of: *in_ramp_of };
            problems.push(Path::new(Place::Channel(index), Field::ContactsPerMonth), kind);
        }
    }
}
