//! What must hold where several kinds of channels meet: phone, chat and work that may wait, callers who write
//! instead at a closed door, idle time, shared desks, given heads, and people beside other work.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    clippy::wildcard_enum_match_arm,
    reason = "a test"
)]

mod example;
mod may_be_null;

use example::example;
use may_be_null::no_null;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use punnus_engine::calendar::{DayType, YearMonth};
use punnus_engine::compare::{HIGH_OCCUPANCY, MonthResult, Outcome, Warning, Who};
use punnus_engine::deferred::Clock;
use punnus_engine::draft::{
    AgreementDraft, BesideDraft, CampaignDraft, ChannelDraft, ChatDraft, ClosedDoorDraft, ContractDraft,
    CountedDraft, DeferredDraft, DeskDraft, ExpertsDraft, InHouseDraft, KindDraft, OfferDraft, OwnSideDraft,
    ProfileDraft, QuoteDraft, RampDraft, ScenarioDraft, ServiceDraft, Template, TodayDraft, TurnsDraft,
};
use punnus_engine::fields::Place;
use punnus_engine::holidays::Country;
use punnus_engine::pooled_target::Held;
use punnus_engine::pricing::{
    ClauseDraft, ComponentDraft, ContactsCounted, FullTimeDraft, HoursDraft, LevelTierDraft, PerDraft,
    SeatsDraft, TermsDraft,
};
use punnus_engine::problem::ProblemKind;
use punnus_engine::queueing::ServiceDefinition;
use punnus_engine::ramp::{BetterBy, RampShape};
use punnus_engine::scenario::Baseline;
use punnus_engine::served::State;
use punnus_engine::{Comparison, check, compare};
use serde_json::Value;

fn config(cases: u32, seed: u64) -> ProptestConfig {
    // The same cases in every run: a failure is a change of the code, not of luck.
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..Default::default() }
}

// ---------------------------------------------------------------------------------------------------------
// Drafts that pass the check
// ---------------------------------------------------------------------------------------------------------

/// Hours that differ between the days of a week; some of them leave most callers before a closed door.
fn opening() -> impl Strategy<Value = [String; 8]> {
    let week = |weekday: &str, saturday: &str, sunday: &str, holiday: &str| {
        let mut days = [(); 8].map(|()| weekday.to_owned());
        days[5] = saturday.to_owned();
        days[6] = sunday.to_owned();
        days[7] = holiday.to_owned();
        days
    };
    let any = (0_u32..40, 4_u32..=48, any::<bool>()).prop_map(move |(from, length, saturday)| {
        let clock = |half: u32| format!("{:02}:{}0", half / 2, half % 2 * 3);
        let day = format!("{}-{}", clock(from), clock((from + length).min(48)));
        week(&day, if saturday { &day } else { "" }, "closed", "")
    });
    prop_oneof![
        2 => Just(week("08:00-16:00", "", "", "")),
        1 => Just(week("07:00-21:00", "09:00-17:00", "10:00-15:30", "10:00-12:00")),
        1 => Just(week("00:00-24:00", "00:00-24:00", "00:00-24:00", "00:00-24:00")),
        3 => any,
    ]
}

fn profile() -> impl Strategy<Value = ProfileDraft> {
    let template = select(vec![Template::Office, Template::Evenings, Template::RoundTheClock]);
    let levels = (prop::collection::vec(0.1..3.0_f64, 3), 4_usize..60).prop_map(|(levels, step)| {
        let row = |day: usize| (0..48).map(|i| levels[(day * 48 + i) / step % levels.len()]).collect();
        ProfileDraft::Measured((0..7).map(row).collect())
    });
    prop_oneof![3 => template.prop_map(ProfileDraft::Template), 1 => levels]
}

fn service() -> impl Strategy<Value = ServiceDraft> {
    let gone = (
        prop::option::of(20.0..900.0_f64),
        prop::option::weighted(0.3, 0.01..0.5_f64),
        0.0..=1.0_f64,
        0.5..=0.95_f64,
    );
    (
        prop_oneof![0.01..0.95_f64, 0.7..0.95_f64],
        select(Held::ALL.to_vec()),
        0.0..180.0_f64,
        select(ServiceDefinition::ALL.to_vec()),
        gone,
        1_u8..3,
    )
        .prop_map(|(target, held, answer_within_s, definition, gone, minimum)| ServiceDraft {
            target,
            held,
            answer_within_s,
            definition,
            patience_s: gone.0,
            abandonment_limit: gone.1,
            redial: gone.2,
            occupancy_cap: gone.3,
            minimum_agents: minimum.into(),
        })
}

/// A channel of any kind, which turns to nobody yet.
fn channel() -> impl Strategy<Value = ChannelDraft> {
    let live = |kind| {
        let counted = select(vec![CountedDraft::WhileOpen, CountedDraft::AllHours]);
        let door = (counted, 0.0..=1.0_f64, 0.5..10.0_f64);
        (Just(kind), service().prop_map(Some), door).boxed()
    };
    let chat = (1_u8..5, 0.0..0.5_f64)
        .prop_map(|(at_once, overhead)| ChatDraft { at_once: at_once.into(), overhead })
        .prop_flat_map(move |chat| live(KindDraft::Chat(chat)));
    let deferred = (0.3..0.999_f64, prop_oneof![0.1..4.0_f64, 4.0..100.0_f64], any::<bool>())
        .prop_map(|(target, within_h, all)| {
            let clock = if all { Clock::Clock } else { Clock::Opening };
            KindDraft::Deferred(DeferredDraft { target, within_h, clock })
        })
        .prop_map(|kind| (kind, None, (CountedDraft::AllHours, 0.0, 1.0)));
    let kind = prop_oneof![3 => live(KindDraft::Phone), 2 => chat, 3 => deferred];
    let contacts = prop_oneof![1 => Just(0.0), 4 => 1.0..500.0_f64, 4 => 200.0..5_000.0_f64];
    let volume = prop_oneof![
        Just(([1.0; 12], 0.0, Vec::new())),
        (
            prop::array::uniform12(0.0..2.0_f64),
            -0.3..0.3_f64,
            prop::collection::vec((1_u8..14, 0.0..500.0_f64), 0..2)
        )
            .prop_map(|(season, growth, campaigns)| {
                let campaigns = campaigns.into_iter();
                let campaigns =
                    campaigns.map(|(month, contacts)| CampaignDraft { month: month.into(), contacts });
                (season, growth, campaigns.collect())
            }),
    ];
    let work = (20.0..900.0_f64, 0.0..0.5_f64, 0.3..=1.0_f64, 0.0..0.9_f64);
    let value = prop_oneof![Just(0.0), 0.0..50.0_f64];
    let hours = (opening(), prop::option::weighted(0.4, opening()));
    (kind, contacts, volume, work, value, hours, profile()).prop_map(
        |((kind, service, door), contacts, volume, work, value, hours, profile)| ChannelDraft {
            name: "Any".to_owned(),
            kind,
            closed_door: service.is_some().then_some(ClosedDoorDraft {
                returns: door.1,
                returns_over_hours: door.2,
                turns: None,
            }),
            service,
            contacts_per_month: contacts,
            season: volume.0,
            growth: volume.1,
            campaigns: volume.2,
            handle_time_s: work.0,
            after_call_s: work.0 * work.1,
            first_contact_resolution: work.2,
            repeats_per_unresolved: work.3,
            counted: door.0,
            opening: hours.0,
            opening_wanted: hours.1,
            lost_contact_value: value,
            profile,
        },
    )
}

const fn may_wait(channel: &ChannelDraft) -> bool {
    matches!(channel.kind, KindDraft::Deferred(_))
}

/// One to four channels, of which live ones may send callers at a closed door to one that may wait.
fn channels() -> impl Strategy<Value = Vec<ChannelDraft>> {
    let turns = prop::collection::vec(prop::option::weighted(0.7, (0.0..=1.0_f64, any::<Index>())), 4);
    (prop::collection::vec(channel(), 1..=4), turns).prop_map(|(mut channels, turns)| {
        for (number, channel) in (1..).zip(&mut channels) {
            channel.name = format!("Channel {number}");
            // A search over a day or a month takes long where much is to be dropped.
            if let Some(service) = &channel.service
                && service.held != Held::PerInterval
            {
                channel.contacts_per_month = channel.contacts_per_month.min(800.0);
            }
        }
        let waiting: Vec<String> =
            channels.iter().filter(|c| may_wait(c)).map(|channel| channel.name.clone()).collect();
        for (channel, turns) in channels.iter_mut().zip(turns) {
            if let (Some(door), Some((share, to)), false) =
                (&mut channel.closed_door, turns, waiting.is_empty())
            {
                let to = waiting[to.index(waiting.len())].clone();
                door.turns = Some(TurnsDraft { to, share: share * (1.0 - door.returns) });
            }
        }
        channels
    })
}

fn in_house() -> impl Strategy<Value = InHouseDraft> {
    let contract = prop_oneof![
        Just(ContractDraft::Cheapest),
        Just(ContractDraft::Peak),
        (0.0..20_000.0_f64).prop_map(ContractDraft::Given),
    ];
    let today = prop::option::of(prop_oneof![0.1..3.0_f64, 0.1..60.0_f64]);
    let beside = prop::option::of((1_u8..20, 0.0..0.95_f64, 0.0..10.0_f64));
    let experts = prop::option::weighted(0.3, (0.0..=1.0_f64, 0.0..60.0_f64, 0.0..0.5_f64));
    let hours = (0.0..0.5_f64, 0.0..0.3_f64, 20.0..40.0_f64);
    (contract, any::<bool>(), today, beside, experts, hours, 0.0..3.0_f64).prop_map(
        |(contract, whole_people, today, beside, experts, hours, minimum_team)| InHouseDraft {
            contract,
            whole_people,
            minimum_team,
            shrinkage: hours.0,
            shrinkage_in_office: hours.0 * 0.4,
            schedule_loss: hours.1,
            weekly_hours: hours.2,
            licences_per_seat_month: 40.0,
            today: today.map(|heads| TodayDraft { heads }),
            beside_other_work: beside.map(|(people, busy_share, lost)| BesideDraft {
                people_present: people.into(),
                busy_share,
                lost_focus_minutes: lost,
                hourly_cost: 45.0,
            }),
            experts: experts.map(|(routine_share, minutes_each, escalation_share)| ExpertsDraft {
                routine_share,
                minutes_each,
                hourly_cost: 60.0,
                escalation_share,
            }),
            ..example().in_house
        },
    )
}

fn price() -> impl Strategy<Value = PerDraft> {
    let full_time = FullTimeDraft { hours_per_fte: 120.0, billing_step: None, premium_above_contract: 0.5 };
    prop_oneof![
        3 => Just(PerDraft::Hour(HoursDraft::Productive)),
        1 => Just(PerDraft::Contact(ContactsCounted::Answered)),
        1 => Just(PerDraft::Contact(ContactsCounted::Offered)),
        1 => Just(PerDraft::Fte(full_time)),
        1 => Just(PerDraft::Month),
        1 => Just(PerDraft::Seat(SeatsDraft::Present)),
    ]
}

/// An offer before it is known for which kind of channel: hours, target, and its time as a share of a day.
type AnyOffer = (Option<[String; 8]>, Option<f64>, Option<f64>);

fn offered(channel: &ChannelDraft, (opening, target, time): AnyOffer) -> OfferDraft {
    let waits = may_wait(channel);
    OfferDraft {
        channel: channel.name.clone(),
        opening,
        target,
        answer_within_s: time.filter(|_| !waits).map(|time| 180.0 * time),
        within_h: time.filter(|_| waits).map(|time| 0.1 + 72.0 * time),
    }
}

/// A quote to these channels.
fn quote(channels: &[ChannelDraft]) -> impl Strategy<Value = QuoteDraft> + use<> {
    let channels = channels.to_vec();
    let offer =
        (prop::option::of(opening()), prop::option::of(0.3..0.95_f64), prop::option::of(0.0..=1.0_f64));
    let offers = prop::collection::vec(prop::option::weighted(0.4, offer), 4);
    let desk = prop_oneof![
        3 => Just(DeskDraft::Dedicated),
        1 => (0.0..20.0_f64).prop_map(DeskDraft::SharedMultiple),
        1 => (0.0..40.0_f64).prop_map(DeskDraft::SharedErlangs),
    ];
    let prices =
        prop::collection::vec((price(), 1.0..60.0_f64, prop::option::weighted(0.3, any::<Index>())), 1..3);
    let credit = prop::option::weighted(0.3, (any::<Index>(), 0.0..0.3_f64));
    let ramp = (
        prop::array::uniform3(0_u8..10),
        select(RampShape::ALL.to_vec()),
        prop::array::uniform4(0.8..1.6_f64),
        prop::array::uniform4(0.6..1.0_f64),
    );
    (offers, desk, prices, credit, ramp, prop_oneof![Just(0.0), 0.0..20_000.0_f64]).prop_map(
        move |(offers, desk, prices, credit, mut ramp, minimum)| {
            let name = |index: Index| channels[index.index(channels.len())].name.clone();
            let prices = prices.into_iter().map(|(per, price, of)| {
                let mut component = ComponentDraft::new(per, price);
                component.channels = of.map(|index| vec![name(index)]);
                component
            });
            ramp.0.sort_unstable();
            let each = channels.iter().zip(offers);
            QuoteDraft {
                name: "Vendor".to_owned(),
                terms: TermsDraft {
                    prices: prices.collect(),
                    monthly_minimum: minimum,
                    credits: credit
                        .map(|(index, share)| ClauseDraft {
                            channel: name(index),
                            spread: Some(0.05),
                            cap: None,
                            tiers: vec![LevelTierDraft { level: 0.8, share }],
                        })
                        .into_iter()
                        .collect(),
                    ..TermsDraft::priced(PerDraft::Month, 1.0)
                },
                offers: each.filter_map(|(channel, offer)| Some(offered(channel, offer?))).collect(),
                desk,
                labour_cost_per_hour: None,
                silent_on: Vec::new(),
                agreement: AgreementDraft::usual(),
                own_side: OwnSideDraft::usual(),
                ramp: RampDraft {
                    phase_ends_month: ramp.0.map(f64::from),
                    shape: ramp.1,
                    handle_time: ramp.2,
                    first_contact_resolution: ramp.3,
                    better_by: Some(BetterBy::Evidence),
                },
            }
        },
    )
}

fn draft() -> impl Strategy<Value = ScenarioDraft> {
    let all = channels().prop_flat_map(|channels| {
        let quotes = prop::collection::vec(quote(&channels), 0..3);
        (Just(channels), quotes)
    });
    let time = (
        (2020_u32..2040, 1_u32..=12).prop_map(|(year, month)| format!("{year}-{month:02}")),
        prop_oneof![3 => 1_u8..=4, 1 => 1_u8..=14],
        prop::option::of(select(Country::ALL.to_vec())),
    );
    let idle = (prop_oneof![1 => Just(0.0), 1 => Just(1.0), 4 => 0.0..=1.0_f64], 0.0..200.0_f64);
    (all, time, in_house(), idle, any::<Index>()).prop_map(
        |((channels, quotes), (start, horizon, country), in_house, idle, baseline)| {
            let mut baselines = vec![Baseline::AtTarget];
            baselines.extend(in_house.today.map(|_| Baseline::AsToday));
            baselines.extend(in_house.beside_other_work.map(|_| Baseline::BesideOtherWork));
            mended(ScenarioDraft {
                country,
                start,
                horizon_months: horizon.into(),
                usable_idle: idle.0,
                other_work_h_per_week: idle.1,
                channels,
                in_house,
                baseline: baselines[baseline.index(baselines.len())],
                quotes,
                ..example()
            })
        },
    )
}

/// Keeps the rules across values: contacts while open, enough of them seen, and at least as many who write as
/// measured as turn to it.
fn mended(mut draft: ScenarioDraft) -> ScenarioDraft {
    for _ in 0..6 {
        let Err(problems) = check(&draft) else { return draft };
        for problem in problems {
            match (problem.path.place, problem.kind) {
                (Place::Channel(index), ProblemKind::ProfileEmptyWhileOpen) => {
                    draft.channels[index].profile = ProfileDraft::Measured(vec![vec![1.0; 48]; 7]);
                }
                (Place::Channel(index), ProblemKind::TooLittleSeen { .. }) => {
                    draft.channels[index].counted = CountedDraft::AllHours;
                }
                (Place::Channel(index), ProblemKind::MoreTurnThanWrite { .. }) => {
                    let name = draft.channels[index].name.clone();
                    let doors = draft.channels.iter_mut().filter_map(|channel| channel.closed_door.as_mut());
                    for turns in doors.filter_map(|door| door.turns.as_mut()).filter(|turns| turns.to == name)
                    {
                        turns.share *= 0.2;
                    }
                    // With no growth, seasons or campaigns of its own it may be enough in every month.
                    let mail = &mut draft.channels[index];
                    (mail.season, mail.growth) = ([1.0; 12], 0.0);
                    mail.contacts_per_month = (mail.contacts_per_month * 2.0).max(50.0);
                }
                (_, kind) => panic!("{} {kind:?}\n{draft:?}", problem.path),
            }
        }
    }
    // Whatever else: nobody turns.
    for door in draft.channels.iter_mut().filter_map(|channel| channel.closed_door.as_mut()) {
        door.turns = None;
    }
    draft
}

fn compared(draft: &ScenarioDraft) -> Comparison {
    compare(&check(draft).unwrap_or_else(|problems| panic!("{problems:?}")))
}

// ---------------------------------------------------------------------------------------------------------
// What must hold
// ---------------------------------------------------------------------------------------------------------

#[track_caller]
fn near_at(scale: f64, found: f64, expected: f64, what: &str) {
    assert!(
        (found - expected).abs() <= 1e-9 * scale.abs(),
        "{what}: found {found}, expected {expected}, among amounts of {scale}"
    );
}

#[track_caller]
fn near(found: f64, expected: f64, what: &str) {
    near_at(found.abs().max(expected.abs()), found, expected, what);
}

#[track_caller]
fn at_most(found: f64, most: f64, what: &str) {
    assert!(found <= most + 1e-9 * most.abs().max(1.0), "{what}: found {found}, at most {most} expected");
}

/// The product of a basis, left to right, is the amount of its line.
fn basis_comes_to_the_amount(line: &Value) {
    let operands = line["basis"].as_array().unwrap();
    let comes_to = operands.iter().fold(1.0, |comes_to, operand| {
        let value = operand["value"].as_f64().unwrap();
        match operand["how"].as_str().unwrap() {
            "times" => comes_to * value,
            "divided_by" => comes_to / value,
            "times_one_plus" => comes_to * (1.0 + value),
            "divided_by_rest" => comes_to / (1.0 - value),
            "less" => comes_to - value,
            other => panic!("{other}"),
        }
    });
    near(line["amount"].as_f64().unwrap(), comes_to, &line.to_string());
}

fn sum(values: impl Iterator<Item = f64>) -> f64 {
    values.sum()
}

fn adds_up(draft: &ScenarioDraft, found: &Comparison) {
    let json = serde_json::to_value(found).unwrap();
    no_null(&json, "");
    let lines =
        json["options"].as_array().unwrap().iter().flat_map(|option| option["months"].as_array().unwrap());
    lines.flat_map(|month| month["lines"].as_array().unwrap()).for_each(basis_comes_to_the_amount);
    for option in &found.options {
        assert_eq!(option.months.len() as f64, draft.horizon_months);
        let mut all = option.month_0_total.value();
        let mut size = all.abs();
        for month in &option.months {
            let of_month = sum(month.lines.iter().map(|line| line.amount.value().abs()));
            near_at(
                of_month,
                month.total.value(),
                sum(month.lines.iter().map(|l| l.amount.value())),
                "lines",
            );
            all += month.total.value();
            size += of_month;
        }
        near_at(size, option.total.value(), all, "months");
    }
}

/// Who is what in which place.
fn options_are_in_their_order(draft: &ScenarioDraft, found: &Comparison) {
    let team = &draft.in_house;
    let mut expected = vec![Who::OwnTeam];
    expected.extend(team.today.map(|_| Who::Today));
    expected.extend(team.beside_other_work.map(|_| Who::BesideOtherWork));
    let baseline = match draft.baseline {
        Baseline::AtTarget => Who::OwnTeam,
        Baseline::AsToday => Who::Today,
        Baseline::BesideOtherWork => Who::BesideOtherWork,
    };
    expected.retain(|who| *who != baseline);
    expected.insert(0, baseline);
    expected.extend((0..draft.quotes.len()).map(Who::Quote));
    let who: Vec<Who> = found.options.iter().map(|option| option.who).collect();
    assert_eq!(who, expected);
    for (place, option) in found.options.iter().enumerate() {
        assert_eq!(option.against_own.is_none(), place == 0);
    }
}

/// Nobody appears from nowhere, and nobody vanishes.
fn contacts_are_conserved(draft: &ScenarioDraft, month: &MonthResult, what: &str) {
    for (channel, report) in draft.channels.iter().zip(&month.channels) {
        let (served, what) = (&report.served, format!("{what}, {}", channel.name));
        let (offered, answered) = (served.offered.value(), served.answered.value());
        at_most(answered, offered, &what);
        at_most(served.in_time.value(), answered, &what);
        let scale = offered.max(served.wanted.value());
        if may_wait(channel) {
            let to_it = draft.channels.iter().zip(&month.channels).filter(|(other, _)| {
                let turns = other.closed_door.as_ref().and_then(|door| door.turns.as_ref());
                turns.is_some_and(|turns| turns.to == channel.name)
            });
            let turned = sum(to_it.map(|(_, other)| other.served.turned.value()));
            near_at(scale, offered, served.wanted.value() + turned, &what);
            assert_eq!((served.turned.value(), served.lost_at_door.value()), (0.0, 0.0), "{what}");
        } else {
            let came = served.while_open.value() + served.returned.value();
            near_at(scale, offered, came, &what);
            let gone = served.turned.value() + served.lost_at_door.value();
            near_at(scale, served.wanted.value(), came + gone, &what);
        }
    }
}

/// Whether hours are paid, so that the vendor staffs to its target.
fn pays_hours(quote: &QuoteDraft) -> bool {
    quote.terms.prices.iter().any(|price| matches!(price.per, PerDraft::Hour(_)))
}

/// Who staffs for what is wanted gives it, unless nobody could.
fn those_staffed_to_the_target_reach_it(draft: &ScenarioDraft, option: &Outcome, what: &str) {
    let offers = match option.who {
        Who::OwnTeam => &[],
        Who::Quote(index) if pays_hours(&draft.quotes[index]) => {
            let quote = &draft.quotes[index];
            if quote.desk != DeskDraft::Dedicated {
                return;
            }
            quote.offers.as_slice()
        }
        _ => return,
    };
    for (number, month) in option.months.iter().enumerate() {
        for (channel, report) in draft.channels.iter().zip(&month.channels) {
            let own_goal = |offer: &&OfferDraft| {
                let times = [offer.target, offer.answer_within_s, offer.within_h];
                offer.channel == channel.name && times.iter().any(Option::is_some)
            };
            if offers.iter().find(own_goal).is_some() {
                continue;
            }
            let what = format!("{what}, month {}, {}", number + 1, channel.name);
            let target = match &channel.kind {
                KindDraft::Deferred(deferred) => deferred.target,
                _ => channel.service.as_ref().unwrap().target,
            };
            match report.state {
                State::Settled => at_most(target, report.service_level.value(), &what),
                State::OutOfReach { best, .. } => {
                    assert!(may_wait(channel) && best.value() < target, "{what}: {best:?} of {target}");
                }
                State::Overloaded { .. } => panic!("{what}: overloaded"),
            }
        }
    }
}

/// Half-hours, in hours over a month, in which somebody answers at once in today's opening hours.
fn open_half_hours(draft: &ScenarioDraft, month: YearMonth) -> f64 {
    let half = |clock: &str| {
        let (hours, minutes) = clock.split_once(':').unwrap();
        hours.parse::<f64>().unwrap() + minutes.parse::<f64>().unwrap() / 60.0
    };
    let days = month.dated(draft.country);
    let live = draft.channels.iter().filter(|channel| !may_wait(channel));
    sum(live.flat_map(|channel| {
        DayType::ALL.into_iter().zip(&channel.opening).map(|(day, text)| {
            let length = text.split_once('-').map_or(0.0, |(from, to)| half(to) - half(from));
            length * f64::from(*days.counts().get(day))
        })
    }))
}

/// Heads are paid as they are, and work no more than that; but one stays wherever one is needed.
fn given_heads_are_given(draft: &ScenarioDraft, found: &Comparison) {
    let Some(option) = found.options.iter().find(|option| option.who == Who::Today) else { return };
    let (team, heads) = (&draft.in_house, draft.in_house.today.unwrap().heads);
    for (month, result) in found.months.iter().zip(&option.months) {
        let contracted = result.contracted.as_ref().unwrap();
        // 0001-01-01 was a Monday; day by day instead, so that no calendar is trusted but the month's own.
        let dates = month.dated(None);
        let weekdays = DayType::ALL.into_iter().take(5).map(|day| f64::from(*dates.counts().get(day)));
        let paid = heads * team.weekly_hours / 5.0 * sum(weekdays);
        near(contracted.paid.paid().value(), paid, "paid hours of given heads");
        assert_eq!(contracted.paid.above.value(), 0.0);
        let productive = paid * (1.0 - team.shrinkage) / (1.0 + team.schedule_loss);
        at_most(result.productive.value(), productive + open_half_hours(draft, *month), "given hours");
        let live = draft.channels.iter().zip(&result.channels).filter(|(channel, _)| !may_wait(channel));
        let live = sum(live.map(|(_, report)| report.served.productive.value()));
        // What may wait gets only what is left over.
        if result.productive.value() > live * (1.0 + 1e-12) {
            at_most(result.productive.value(), productive, "hours left over");
        }
    }
}

fn nobody_is_busier_than_present(draft: &ScenarioDraft, found: &Comparison) {
    let mut expected = Vec::new();
    for (place, option) in found.options.iter().enumerate() {
        // Of a shared desk's agents others lend us theirs: while they are kept and we are slow, or where ours alone
        // would answer fewer.
        let shared = match option.who {
            Who::Quote(index) => draft.quotes[index].desk != DeskDraft::Dedicated,
            Who::OwnTeam | Who::Today | Who::BesideOtherWork => false,
        };
        let mut highest: f64 = 0.0;
        for month in &option.months {
            if let Some(occupancy) = month.occupancy {
                assert!((0.0..=1.0).contains(&occupancy.value()));
                if !shared {
                    at_most(
                        month.served.busy.value(),
                        month.productive.value(),
                        &format!("busy hours of {:?}", option.who),
                    );
                }
                highest = highest.max(occupancy.value());
            }
        }
        if highest > HIGH_OCCUPANCY {
            expected.push((place, highest));
        }
    }
    let warned = found.warnings.iter().filter_map(|warning| match warning {
        Warning::HighOccupancy { option, occupancy } => Some((*option, occupancy.value())),
        Warning::HangingUpHelps | Warning::OnlyViableShared { .. } | Warning::BetterByClaim { .. } => None,
    });
    assert_eq!(warned.collect::<Vec<_>>(), expected);
}

fn of_own_team(found: &Comparison) -> &Outcome {
    found.options.iter().find(|option| option.who == Who::OwnTeam).unwrap()
}

proptest! {
    #![proptest_config(config(160, 1))]

    #[test]
    fn every_comparison_of_several_channels_is_true(draft in draft()) {
        let found = compared(&draft);
        adds_up(&draft, &found);
        options_are_in_their_order(&draft, &found);
        for (place, option) in found.options.iter().enumerate() {
            let what = format!("option {place}");
            option.months.iter().for_each(|month| contacts_are_conserved(&draft, month, &what));
            those_staffed_to_the_target_reach_it(&draft, option, &what);
        }
        given_heads_are_given(&draft, &found);
        nobody_is_busier_than_present(&draft, &found);
    }
}

proptest! {
    #![proptest_config(config(100, 2))]

    #[test]
    fn more_usable_idle_time_never_takes_more_hours(draft in draft(), by in 0.0..=1.0_f64) {
        let before = compared(&draft);
        let mut more = draft.clone();
        more.usable_idle += (1.0 - more.usable_idle) * by;
        let after = compared(&more);
        for (before, after) in of_own_team(&before).months.iter().zip(&of_own_team(&after).months) {
            at_most(after.productive.value(), before.productive.value(), "productive hours");
        }
        for (before, after) in before.options.iter().zip(&after.options) {
            live_service_is_the_same(&draft, before, after);
        }
    }

    #[test]
    fn other_work_touches_no_service_and_no_cost(draft in draft(), more in 0.0..1e4_f64) {
        let before = compared(&draft);
        let mut busier = draft.clone();
        busier.other_work_h_per_week += more;
        let after = compared(&busier);
        for (before, after) in before.options.iter().zip(&after.options) {
            prop_assert_eq!(before.total, after.total);
            for (before, after) in before.months.iter().zip(&after.months) {
                prop_assert_eq!(&before.channels, &after.channels);
                prop_assert_eq!(before.productive, after.productive);
                prop_assert!(after.other_work >= before.other_work);
                let idle = after.productive.value() - after.served.busy.value();
                at_most(after.other_work.value(), idle.max(0.0) * draft.usable_idle, "other work in idle time");
            }
        }
    }

    #[test]
    fn a_shared_desk_never_takes_more_live_hours(draft in draft(), times in 0.0..30.0_f64, fixed in any::<bool>()) {
        let mut dedicated = draft;
        dedicated.quotes.truncate(1);
        for quote in &mut dedicated.quotes {
            quote.terms.prices = vec![ComponentDraft::new(PerDraft::Hour(HoursDraft::Productive), 30.0)];
            quote.desk = DeskDraft::Dedicated;
        }
        let with = |desk| {
            let mut draft = dedicated.clone();
            draft.quotes.iter_mut().for_each(|quote| quote.desk = desk);
            compared(&draft)
        };
        let alone = compared(&dedicated);
        let shared = with(if fixed { DeskDraft::SharedErlangs(times) } else { DeskDraft::SharedMultiple(times) });
        let quotes = |found: &Comparison| -> Vec<Outcome> {
            found.options.iter().filter(|o| matches!(o.who, Who::Quote(_))).cloned().collect()
        };
        for nobody_else in [DeskDraft::SharedMultiple(0.0), DeskDraft::SharedErlangs(0.0)] {
            for (same, alone) in quotes(&with(nobody_else)).iter().zip(&quotes(&alone)) {
                the_same(same, alone);
                live_service_is_the_same(&dedicated, same, alone);
            }
        }
        let waits = dedicated.channels.iter().any(may_wait);
        for (alone, shared) in quotes(&alone).iter().zip(&quotes(&shared)) {
            for (alone, shared) in alone.months.iter().zip(&shared.months) {
                // What may wait has less idle time at a shared desk, and may take more hours.
                if !waits {
                    at_most(shared.productive.value(), alone.productive.value(), "hours of a shared desk");
                }
                for ((channel, alone), shared) in dedicated.channels.iter().zip(&alone.channels).zip(&shared.channels) {
                    if !may_wait(channel) {
                        at_most(shared.served.productive.value(), alone.served.productive.value(), &channel.name);
                    }
                }
            }
        }
    }

    #[test]
    fn equal_quotes_fare_equally(draft in draft(), which in any::<Index>()) {
        prop_assume!(!draft.quotes.is_empty());
        let mut twice = draft;
        let index = which.index(twice.quotes.len());
        let mut twin = twice.quotes[index].clone();
        twin.name = "Their twin".to_owned();
        twice.quotes.push(twin);
        let found = compared(&twice);
        let of = |quote| found.options.iter().find(|option| option.who == Who::Quote(quote)).unwrap();
        let (one, other) = (of(index), of(twice.quotes.len() - 1));
        prop_assert_eq!(&one.months, &other.months);
        prop_assert_eq!(&one.channels, &other.channels);
        prop_assert_eq!(&one.against_own, &other.against_own);
        prop_assert_eq!((one.total, one.present_value, one.ramp_up), (other.total, other.present_value, other.ramp_up));
    }

    #[test]
    fn the_order_of_channels_bears_on_nothing(draft in draft(), by in 1_usize..4, turned in any::<bool>()) {
        let mut waiting = 0;
        let mut draft = draft;
        // Idle time goes to channels that may wait in their order: one of them only.
        let dropped: Vec<String> = draft.channels.iter().filter(|c| may_wait(c)).skip(1).map(|c| c.name.clone()).collect();
        draft.channels.retain(|channel| { waiting += usize::from(may_wait(channel)); !dropped.contains(&channel.name) });
        prop_assume!(draft.channels.len() > 1);
        for door in draft.channels.iter_mut().filter_map(|channel| channel.closed_door.as_mut()) {
            door.turns = door.turns.take().filter(|turns| !dropped.contains(&turns.to));
        }
        for quote in &mut draft.quotes {
            quote.offers.retain(|offer| !dropped.contains(&offer.channel));
            quote.terms.credits.retain(|clause| !dropped.contains(&clause.channel));
            for price in &mut quote.terms.prices {
                price.channels = price.channels.take().filter(|names| !dropped.contains(&names[0]));
            }
        }
        prop_assume!(check(&draft).is_ok());
        let mut other = draft.clone();
        let by = by % other.channels.len();
        other.channels.rotate_left(by);
        if turned {
            other.channels.reverse();
        }
        let (before, after) = (compared(&draft), compared(&other));
        for (before, after) in before.options.iter().zip(&after.options) {
            // Of equal remainders of given heads the earliest channel has the first.
            if before.who == Who::Today {
                continue;
            }
            the_same(after, before);
        }
    }
}

/// But for rounding, and for how closely staff for a deadline is searched.
#[track_caller]
fn the_same(one: &Outcome, other: &Outcome) {
    near(one.total.value(), other.total.value(), "total");
    for (one, other) in one.months.iter().zip(&other.months) {
        near(one.productive.value(), other.productive.value(), "productive hours");
        near(one.served.answered.value(), other.served.answered.value(), "answered");
        // A share in time moves faster than the staff that was searched.
        let (met, scale) = (one.served.met.value(), 100.0 * other.served.met.value());
        near_at(scale, met, other.served.met.value(), "met");
    }
}

/// Of channels answered at once, to the last bit.
fn live_service_is_the_same(draft: &ScenarioDraft, before: &Outcome, after: &Outcome) {
    for (before, after) in before.months.iter().zip(&after.months) {
        for ((channel, before), after) in draft.channels.iter().zip(&before.channels).zip(&after.channels) {
            if !may_wait(channel) {
                assert_eq!(before, after, "{}", channel.name);
            }
        }
    }
}

/// The example beside a copy of its channel, nobody calling either, and two that may wait.
fn nobody_calls() -> ScenarioDraft {
    let mut draft = example();
    draft.horizon_months = 1.0;
    draft.quotes.clear();
    draft.channels[0].contacts_per_month = 0.0;
    let mut waits = draft.channels[0].clone();
    (waits.service, waits.closed_door, waits.counted) = (None, None, CountedDraft::AllHours);
    waits.kind = KindDraft::Deferred(DeferredDraft { target: 0.9, within_h: 8.0, clock: Clock::Opening });
    draft.channels = vec![draft.channels[0].clone(), draft.channels[0].clone(), waits.clone(), waits];
    for (number, channel) in (1..).zip(&mut draft.channels) {
        channel.name = format!("Channel {number}");
    }
    draft
}

// March 2027 has 23 working days: 10 heads of 37.5 hours a week are paid 10 · 7.5 · 23 = 1 725 hours, and present
// for 1 725 · .68 / 1.08 of them, whoever has work.
#[test]
fn hours_left_over_are_there_once_where_nothing_waits() {
    let mut draft = nobody_calls();
    draft.in_house.today = Some(TodayDraft { heads: 10.0 });
    let found = compared(&draft);
    let month = &found.options[1].months[0];
    near(month.productive.value(), 1_725.0 * 0.68 / 1.08, "hours present");
}

// Open 10 hours on Mondays to Thursdays and 8 on Fridays; March 2027 has 5 Mondays, Tuesdays and Wednesdays, 4
// Thursdays and 4 Fridays, of which the 26th and Monday the 29th are Easter's: 18 · 10 + 3 · 8 = 204 open hours of
// 4 people.
#[test]
fn people_beside_other_work_are_there_once_where_nobody_calls() {
    let mut draft = nobody_calls();
    draft.in_house.beside_other_work = Some(BesideDraft {
        people_present: 4.0,
        busy_share: 0.0,
        lost_focus_minutes: 0.0,
        hourly_cost: 45.0,
    });
    let found = compared(&draft);
    let month = &found.options[1].months[0];
    near(month.productive.value(), 4.0 * 204.0, "hours present");
}
