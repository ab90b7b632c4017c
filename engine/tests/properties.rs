//! What must hold for every scenario that passes the check, over the whole of the allowed ranges.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    clippy::wildcard_enum_match_arm,
    clippy::disallowed_methods,
    reason = "a test; the platform's own powf is wanted, not the code under test's"
)]

mod example;
mod may_be_null;
mod sums;

use example::example;
use may_be_null::no_null;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use punnus_engine::basis::{Line, LineKind};
use punnus_engine::compare::{ChannelReport, Outcome, ServiceLevels, Verdict, Who};
use punnus_engine::draft::{
    AgreementDraft, CampaignDraft, ChannelDraft, ChatDraft, ClosedDoorDraft, ContractDraft, CountedDraft,
    DeskDraft, HandleTimesDraft, InHouseDraft, KindDraft, NewHiresDraft, OfferDraft, OwnSideDraft,
    ProfileDraft, QuoteDraft, RampDraft, ScenarioDraft, ServiceDraft, Template,
};
use punnus_engine::fields::{Field, Place};
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::HourClass::{Evening, Holiday, Night, Saturday, Sunday};
use punnus_engine::hour_classes::{HourRulesDraft, OverlapDraft, PaidOn, SupplementDraft, TimedDraft};
use punnus_engine::pooled_target::Held;
use punnus_engine::pricing::{
    BandDraft, ChatsCounted, ClauseDraft, ComponentDraft, ContactsCounted, CurrencyDraft, FullTimeDraft,
    HoursDraft, LevelTierDraft, MinutesDraft, OneOffDraft, PerDraft, SeatsDraft, TermsDraft, TierCounting,
    TierDraft, TiersDraft, TimeCounted,
};
use punnus_engine::problem::ProblemKind;
use punnus_engine::queueing::ServiceDefinition;
use punnus_engine::ramp::{BetterBy, RampShape};
use punnus_engine::scenario::Baseline;
use punnus_engine::served::State;
use punnus_engine::timeline::{BreakEven, Spell};
use punnus_engine::{Comparison, check, compare};
use sums::{basis_comes_to_the_amount, near, near_at, size_of};

fn config(cases: u32, seed: u64) -> ProptestConfig {
    // The same cases in every run: a failure is a change of the code, not of luck.
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..Default::default() }
}

// ---------------------------------------------------------------------------------------------------------
// Drafts that pass the check
// ---------------------------------------------------------------------------------------------------------

/// Values of a field: its ends, anything between, and small ones more often, as the ranges are wide.
fn number(field: Field) -> impl Strategy<Value = f64> {
    let spec = field.spec().unwrap();
    let (min, max) = (spec.min, spec.max);
    let value = prop_oneof![
        1 => Just(min),
        1 => Just(max),
        3 => min..=max,
        6 => (0.0..=1.0_f64).prop_map(move |u| min + (max - min) * u * u * u * u * u),
    ];
    value.prop_map(move |value| if spec.whole { value.round() } else { value })
}

fn opening() -> impl Strategy<Value = [String; 8]> {
    let day = prop_oneof![
        2 => Just("closed".to_owned()),
        1 => Just("00:00-24:00".to_owned()),
        5 => (0_u32..48, 1_u32..=48).prop_map(|(from, length)| {
            let to = (from + length).min(48);
            let clock = |half: u32| format!("{:02}:{}0", half / 2, half % 2 * 3);
            format!("{}-{}", clock(from), clock(to))
        }),
    ];
    (prop::array::uniform8(day), 0_usize..7, 0_u32..48).prop_map(|(mut days, always, from)| {
        // Some weekday is open: a month may have no holiday.
        if days[..7].iter().all(|day| day == "closed") {
            days[always] = format!("{:02}:{}0-24:00", from / 2, from % 2 * 3);
        }
        days
    })
}

fn profile() -> impl Strategy<Value = ProfileDraft> {
    // A few levels only: as many different loads as half-hours would take long and try nothing new.
    let level = prop::sample::select(vec![0.0, 1e-300, 0.25, 1.0, 3.0, 1e9]);
    let levels = (prop::collection::vec(level, 3), 1_usize..60);
    prop_oneof![
        1 => Just(ProfileDraft::Template(Template::Office)),
        1 => Just(ProfileDraft::Template(Template::Evenings)),
        1 => Just(ProfileDraft::Template(Template::RoundTheClock)),
        2 => levels.prop_map(|(levels, step)| {
            let row = |day: usize| (0..48).map(|i| levels[(day * 48 + i) / step % levels.len()]).collect();
            ProfileDraft::Measured((0..7).map(row).collect())
        }),
    ]
}

/// Seasons, growth and campaigns; half of the time none of them.
fn volume() -> impl Strategy<Value = ([f64; 12], f64, Vec<CampaignDraft>)> {
    let campaign = (number(Field::CampaignMonth), number(Field::CampaignContacts))
        .prop_map(|(month, contacts)| CampaignDraft { month: month.round(), contacts });
    prop_oneof![
        Just(([1.0; 12], 0.0, Vec::new())),
        (
            prop::array::uniform12(number(Field::Season)),
            number(Field::Growth),
            prop::collection::vec(campaign, 0..4)
        ),
    ]
}

fn kind() -> impl Strategy<Value = KindDraft> {
    let chat = (number(Field::AtOnce), number(Field::Overhead))
        .prop_map(|(at_once, overhead)| KindDraft::Chat(ChatDraft { at_once, overhead }));
    prop_oneof![2 => Just(KindDraft::Phone), 1 => chat]
}

type DoorOf = (CountedDraft, Option<[String; 8]>, ClosedDoorDraft, f64);

/// What the volume was counted over, the hours wanted, and what a closed door costs.
fn door() -> impl Strategy<Value = DoorOf> {
    (
        prop::sample::select(vec![CountedDraft::WhileOpen, CountedDraft::AllHours]),
        prop::option::of(opening()),
        (number(Field::Returns), number(Field::ReturnsOver)).prop_map(|(returns, over)| ClosedDoorDraft {
            returns,
            returns_over_hours: over,
            turns: None,
        }),
        number(Field::LostValue),
    )
}

/// A month's contacts by the definition: usual × season × growth, and what campaigns add.
fn contacts_in(channel: &ChannelDraft, number: usize, month: &str) -> f64 {
    let of_year: usize = month[5..].parse().unwrap();
    let grown: f64 = std::iter::repeat_n(1.0 + channel.growth, (number - 1) / 12).product();
    let added: f64 = channel
        .campaigns
        .iter()
        .filter(|campaign| campaign.month as usize == number)
        .map(|campaign| campaign.contacts)
        .sum();
    channel.contacts_per_month * channel.season[of_year - 1] * grown + added
}

fn channel() -> impl Strategy<Value = ChannelDraft> {
    (
        number(Field::ContactsPerMonth),
        number(Field::HandleTime),
        number(Field::FirstContactResolution),
        number(Field::Repeats),
        opening(),
        profile(),
        (volume(), door(), kind(), service()),
    )
        .prop_map(
            |(
                contacts_per_month,
                handle_time_s,
                resolution,
                repeats,
                opening,
                profile,
                (volume, door, kind, service),
            )| {
                let (season, growth, campaigns) = volume;
                let (counted, opening_wanted, closed_door, lost_contact_value) = door;
                ChannelDraft {
                    name: "Phone".to_owned(),
                    kind,
                    service: Some(service),
                    contacts_per_month,
                    season,
                    growth,
                    campaigns,
                    counted,
                    opening_wanted,
                    closed_door: Some(closed_door),
                    lost_contact_value,
                    handle_time_s,
                    after_call_s: handle_time_s * 0.25,
                    first_contact_resolution: resolution,
                    repeats_per_unresolved: repeats,
                    opening,
                    profile,
                }
            },
        )
}

fn service() -> impl Strategy<Value = ServiceDraft> {
    (
        number(Field::Target),
        number(Field::AnswerWithin),
        number(Field::OccupancyCap),
        number(Field::MinimumAgents),
        prop::sample::select(ServiceDefinition::ALL.to_vec()),
        prop::option::of(number(Field::Patience)),
        (prop::option::of(number(Field::AbandonmentLimit)), number(Field::Redial)),
    )
        .prop_map(
            |(target, answer_within_s, occupancy_cap, minimum_agents, definition, patience_s, gone)| {
                ServiceDraft {
                    target,
                    held: Held::PerInterval,
                    answer_within_s,
                    definition,
                    patience_s,
                    abandonment_limit: gone.0,
                    redial: gone.1,
                    occupancy_cap,
                    minimum_agents,
                }
            },
        )
}

fn hour_rules() -> impl Strategy<Value = HourRulesDraft> {
    let supplement = || {
        prop_oneof![
            number(Field::SupplementShare).prop_map(SupplementDraft::Share),
            number(Field::SupplementPerHour).prop_map(SupplementDraft::PerHour),
        ]
    };
    let timed = |hours: &'static str| {
        prop::option::of(
            supplement().prop_map(|supplement| TimedDraft { hours: hours.to_owned(), supplement }),
        )
    };
    let usual = [Holiday, Sunday, Saturday, Night, Evening].to_vec();
    let overlap = prop::sample::select(vec![OverlapDraft::AddUp, OverlapDraft::OnlyFirst(usual)]);
    let paid_on = prop::sample::select(vec![PaidOn::PaidHours, PaidOn::WorkedHours]);
    (timed("17-22"), timed("22-7"), supplement(), supplement(), supplement(), overlap, paid_on).prop_map(
        |(evening, night, saturday, sunday, holiday, overlap, paid_on)| HourRulesDraft {
            evening,
            night,
            saturday,
            sunday,
            holiday,
            overlap,
            paid_on,
        },
    )
}

/// Leavers, planners, seats and the like: half of the time none of them.
fn around() -> impl Strategy<Value = InHouseDraft> {
    let leavers = (
        number(Field::Leavers),
        number(Field::RecruitingCost),
        number(Field::TrainingWeeks),
        prop::option::of((number(Field::NewHandleTime), number(Field::SlowWeeks))),
    );
    let costs = (
        (number(Field::SupportPerAgent), number(Field::SupportPay)),
        (
            number(Field::LicencesPerSeat),
            number(Field::WorkplacePerSeat),
            prop::option::of(number(Field::Seats)),
        ),
        (number(Field::ItPerMonth), number(Field::ManagementPerFte)),
    );
    let size = (any::<bool>(), number(Field::MinimumTeam));
    let some = (leavers, costs, size, prop::option::of(hour_rules())).prop_map(
        |(leavers, (support, seats, fixed), size, supplements)| InHouseDraft {
            supplements,
            leavers_per_year: leavers.0,
            recruiting_cost: leavers.1,
            training_weeks: leavers.2,
            handle_times: leavers.3.map_or(HandleTimesDraft::Measured, |(handle_time, weeks)| {
                HandleTimesDraft::Tenured(NewHiresDraft { handle_time, weeks })
            }),
            whole_people: size.0,
            minimum_team: size.1,
            support_per_agent: support.0,
            support_monthly_pay: support.1,
            licences_per_seat_month: seats.0,
            workplace_per_seat_month: seats.1,
            seats: seats.2,
            it_per_month: fixed.0,
            management_per_fte_month: fixed.1,
            ..example().in_house
        },
    );
    prop_oneof![Just(example().in_house), some]
}

fn in_house() -> impl Strategy<Value = InHouseDraft> {
    let pay = (number(Field::HourlyPay), number(Field::HolidayCost), number(Field::OnCosts));
    let hours =
        (number(Field::Shrinkage), 0.0..=1.0_f64, number(Field::ScheduleLoss), number(Field::WeeklyHours));
    let rest =
        (number(Field::Span), number(Field::LeaderPay), number(Field::Workplace), number(Field::PayIndex));
    let contract = prop_oneof![
        Just(ContractDraft::Cheapest),
        Just(ContractDraft::Peak),
        number(Field::ContractedHours).prop_map(ContractDraft::Given),
    ];
    (pay, hours, rest, contract, number(Field::Premium), around()).prop_map(
        |(pay, hours, rest, contract, premium, around)| InHouseDraft {
            contract,
            premium_above_contract: premium,
            hourly_pay: pay.0,
            holiday_cost: pay.1,
            on_costs: pay.2,
            shrinkage: hours.0,
            shrinkage_in_office: hours.0 * hours.1,
            schedule_loss: hours.2,
            weekly_hours: hours.3,
            agents_per_leader: rest.0,
            leader_monthly_pay: rest.1,
            workplace_per_fte_month: rest.2,
            pay_index: rest.3,
            ..around
        },
    )
}

fn per() -> impl Strategy<Value = PerDraft> {
    let contacts = prop::sample::select(vec![ContactsCounted::Answered, ContactsCounted::Offered]);
    let minutes = (
        prop::sample::select(vec![TimeCounted::Talk, TimeCounted::HandleTime]),
        prop::sample::select(vec![ChatsCounted::Elapsed, ChatsCounted::Attention]),
        prop::option::of(number(Field::BillingStep)),
    )
        .prop_map(|(time, chat, billing_step_s)| MinutesDraft { time, chat, billing_step_s });
    let full_time =
        (number(Field::HoursPerFte), prop::option::of(number(Field::FteStep)), number(Field::FtePremium))
            .prop_map(|(hours_per_fte, billing_step, premium_above_contract)| FullTimeDraft {
                hours_per_fte,
                billing_step,
                premium_above_contract,
            });
    prop_oneof![
        contacts.prop_map(PerDraft::Contact),
        minutes.prop_map(PerDraft::Minute),
        Just(PerDraft::Hour(HoursDraft::Productive)),
        number(Field::InOfficeShrinkage).prop_map(|share| PerDraft::Hour(HoursDraft::LoggedIn(share))),
        full_time.prop_map(PerDraft::Fte),
        Just(PerDraft::Month),
        number(Field::SeatsGiven).prop_map(|seats| PerDraft::Seat(SeatsDraft::Given(seats))),
        Just(PerDraft::Seat(SeatsDraft::Present)),
    ]
}

/// What volume does to a price: nothing, tiers, a least volume, a band. Fixed fees count nothing.
fn with_volume(price: ComponentDraft) -> BoxedStrategy<ComponentDraft> {
    let field = price.per.field();
    let plain = Just(price.clone());
    if let PerDraft::Month = price.per {
        return plain.boxed();
    }
    let (tiered, banded) = (price.clone(), price);
    let counting = prop::sample::select(vec![TierCounting::Marginal, TierCounting::WholeVolume]);
    let tiers = (
        counting,
        1.0..1e5_f64,
        1.0..10.0_f64,
        [number(field), number(field)],
        prop::option::of(0.0..=1.0_f64),
    )
        .prop_map(move |(counting, first, wider, prices, least)| {
            let second = first * (1.0 + wider);
            let step = |above, price| TierDraft { above, price };
            let steps = vec![step(first, prices[0]), step(second, prices[1])];
            ComponentDraft {
                tiers: Some(TiersDraft { counting, steps }),
                volume_minimum: least.map(|share| second * share),
                ..tiered.clone()
            }
        });
    let band = (number(Field::BandAgreed), number(Field::BandWidth), number(field), 0.0..2.0_f64).prop_map(
        move |(agreed, width, above, credit)| ComponentDraft {
            band: Some(BandDraft { agreed, width, above_price: Some(above), credit_per_missing: credit }),
            ..banded.clone()
        },
    );
    prop_oneof![3 => plain, 1 => tiers, 1 => band].boxed()
}

fn price() -> impl Strategy<Value = ComponentDraft> {
    let months = (number(Field::ValidFrom), prop::option::of(0_u8..40));
    let around = (months, prop::option::weighted(0.3, hour_rules()), any::<bool>(), any::<bool>());
    (per(), around)
        .prop_flat_map(|(per, around)| (number(per.field()), Just(per), Just(around)))
        .prop_flat_map(|(price, per, ((from, months), rules, for_first, from_start))| {
            let mut draft = ComponentDraft::new(per, price);
            if !from_start {
                draft.from_month = from;
                draft.until_month = months.map(|more| (from + f64::from(more)).min(240.0));
            }
            draft.channels = for_first.then(|| vec![FIRST_CHANNEL.to_owned()]);
            // Amounts an hour are for prices per hour, and a fixed fee has no hours at all.
            let has_amount = |rules: &HourRulesDraft| {
                let timed = rules.evening.iter().chain(&rules.night).map(|timed| timed.supplement);
                timed
                    .chain([rules.saturday, rules.sunday, rules.holiday])
                    .any(|supplement| matches!(supplement, SupplementDraft::PerHour(_)))
            };
            draft.supplements = rules.filter(|rules| match per {
                PerDraft::Month => false,
                PerDraft::Hour(_) => true,
                _ => !has_amount(rules),
            });
            with_volume(draft)
        })
}

/// A promise of the first channel, with two levels in their order.
fn clause(rising: bool) -> impl Strategy<Value = ClauseDraft> {
    let open = (prop::option::of(number(Field::ClauseSpread)), prop::option::of(number(Field::ClauseCap)));
    (open, 0.0..0.5_f64, 0.5..1.0_f64, [number(Field::ClauseShare), number(Field::ClauseShare)]).prop_map(
        move |((spread, cap), low, high, shares)| {
            let levels = if rising { [low, high] } else { [high, low] };
            let tiers = levels.into_iter().zip(shares).map(|(level, share)| LevelTierDraft { level, share });
            ClauseDraft { channel: FIRST_CHANNEL.to_owned(), spread, cap, tiers: tiers.collect() }
        },
    )
}

fn one_off() -> impl Strategy<Value = OneOffDraft> {
    let month = prop_oneof![Just(0.0), Just(1.0), number(Field::OneOffMonth)];
    (month, number(Field::OneOffAmount)).prop_map(|(month, amount)| OneOffDraft { month, amount })
}

fn terms() -> impl Strategy<Value = TermsDraft> {
    let index = (number(Field::QuoteIndex), number(Field::IndexFrom));
    let minimum = prop_oneof![Just(0.0), number(Field::MonthlyMinimum)];
    let clauses = (
        prop::collection::vec(clause(true), 0..2),
        prop::collection::vec(clause(false), 0..2),
        number(Field::CreditsFrom),
    );
    let abroad = prop::option::weighted(0.3, number(Field::ExchangeRate));
    let tax = (number(Field::VatRate), number(Field::VatNotDeductible));
    let pass_through = prop_oneof![Just(0.0), number(Field::PassThrough)];
    (
        prop::collection::vec(price(), 1..4),
        prop::collection::vec(one_off(), 0..3),
        (index, minimum),
        clauses,
        (abroad, tax, pass_through),
    )
        .prop_map(|(prices, one_offs, (index, minimum), clauses, (rate, tax, pass_through))| {
            TermsDraft {
                prices,
                one_offs,
                index: index.0,
                index_from_month: index.1,
                monthly_minimum: minimum,
                bonuses: clauses.0,
                credits: clauses.1,
                credits_from_month: clauses.2,
                currency: rate.map(|rate| CurrencyDraft { code: "SEK".to_owned(), rate }),
                vat_rate: tax.0,
                vat_not_deductible: tax.1,
                pass_through,
            }
        })
}

/// All money in terms, with the field of each.
fn money_of(terms: &mut TermsDraft) -> Vec<(&mut f64, Field)> {
    let mut money = vec![
        (&mut terms.monthly_minimum, Field::MonthlyMinimum),
        (&mut terms.pass_through, Field::PassThrough),
    ];
    money.extend(terms.one_offs.iter_mut().map(|one_off| (&mut one_off.amount, Field::OneOffAmount)));
    for price in &mut terms.prices {
        let field = price.per.field();
        money.push((&mut price.price, field));
        let steps = price.tiers.iter_mut().flat_map(|tiers| &mut tiers.steps);
        money.extend(steps.map(|step| (&mut step.price, field)));
        if let Some(band) = &mut price.band {
            money.extend(band.above_price.as_mut().map(|above| (above, Field::BandAbove)));
            money.push((&mut band.credit_per_missing, Field::BandMissing));
        }
        if let Some(rules) = &mut price.supplements {
            money.extend(amounts_of(rules).into_iter().map(|amount| (amount, Field::SupplementPerHour)));
        }
    }
    money
}

/// Supplements that are amounts.
fn amounts_of(rules: &mut HourRulesDraft) -> Vec<&mut f64> {
    let timed = rules.evening.iter_mut().chain(&mut rules.night).map(|timed| &mut timed.supplement);
    timed
        .chain([&mut rules.saturday, &mut rules.sunday, &mut rules.holiday])
        .filter_map(|supplement| match supplement {
            SupplementDraft::PerHour(amount) => Some(amount),
            SupplementDraft::Share(_) => None,
        })
        .collect()
}

/// Whether hours are paid, so that the vendor staffs to the target while it learns.
fn pays_hours(quote: &QuoteDraft) -> bool {
    quote.terms.prices.iter().any(|price| matches!(price.per, PerDraft::Hour(_)))
}

/// What the quote's currency comes to in the scenario's, with VAT that is not deductible.
fn settled(terms: &TermsDraft) -> f64 {
    let rate = terms.currency.as_ref().map_or(1.0, |currency| currency.rate);
    rate * (1.0 + terms.vat_rate * terms.vat_not_deductible)
}

fn ramp() -> impl Strategy<Value = RampDraft> {
    let factors = |field| [number(field), number(field), number(field), number(field)];
    (
        [number(Field::RampEnds), number(Field::RampEnds), number(Field::RampEnds)],
        factors(Field::RampHandleTime),
        factors(Field::RampResolution),
        prop::sample::select(RampShape::ALL.to_vec()),
    )
        .prop_map(|(mut ends, handle_time, first_contact_resolution, shape)| {
            ends.sort_by(f64::total_cmp);
            let better_by = Some(BetterBy::Claim);
            RampDraft { phase_ends_month: ends, shape, handle_time, first_contact_resolution, better_by }
        })
}

/// What the first channel of every draft is called.
const FIRST_CHANNEL: &str = "Channel 1";

fn quote() -> impl Strategy<Value = QuoteDraft> {
    (terms(), number(Field::Management), ramp(), prop::option::of(opening())).prop_map(
        |(terms, contract_management, ramp, opening)| QuoteDraft {
            labour_cost_per_hour: None,
            silent_on: Vec::new(),
            agreement: AgreementDraft::usual(),
            own_side: OwnSideDraft { contract_management, ..OwnSideDraft::usual() },
            name: "Vendor".to_owned(),
            offers: opening.map_or_else(Vec::new, |opening| {
                let opening = Some(opening);
                vec![OfferDraft {
                    channel: FIRST_CHANNEL.to_owned(),
                    opening,
                    target: None,
                    answer_within_s: None,
                    within_h: None,
                }]
            }),
            desk: DeskDraft::Dedicated,
            terms,
            ramp,
        },
    )
}

/// Any draft in the allowed ranges, mended where a rule across values binds.
fn draft() -> impl Strategy<Value = ScenarioDraft> {
    let start = (2000_u32..2100, 1_u32..=12).prop_map(|(year, month)| format!("{year}-{month:02}"));
    let horizon = prop_oneof![1 => number(Field::Horizon), 2 => (1_u8..=120).prop_map(f64::from)];
    let quotes = prop_oneof![1 => Just(Vec::new()), 9 => prop::collection::vec(quote(), 1..4)];
    let channels = prop::collection::vec(channel(), 1..3);
    let nearness = prop::option::weighted(0.7, [0.8..1.25, 0.97..1.03, 0.8..1.25]);
    let country = prop::option::of(prop::sample::select(Country::ALL.to_vec()));
    ((start, country), horizon, number(Field::DiscountRate), channels, in_house(), quotes, nearness).prop_map(
        |((start, country), horizon_months, discount_rate, channels, in_house, quotes, nearness)| {
            let mut channels = channels;
            for (number, channel) in (1..).zip(&mut channels) {
                channel.name = format!("Channel {number}");
            }
            let draft = mended(ScenarioDraft {
                name: "Any".to_owned(),
                currency: "EUR".to_owned(),
                country,
                start,
                horizon_months,
                discount_rate,
                usable_idle: 0.6,
                other_work_h_per_week: 10.0,
                channels,
                in_house,
                baseline: Baseline::AtTarget,
                quotes,
                trial_months: 3.0,
                scorecard: None,
            });
            match nearness {
                Some(nearness) => comparable(draft, nearness),
                None => draft,
            }
        },
    )
}

/// Brings each quote near the own team's cost, as far as prices may go: far apart, little can go wrong in who
/// wins and when.
fn comparable(mut draft: ScenarioDraft, nearness: [f64; 3]) -> ScenarioDraft {
    let found = compared(&draft);
    let own = found.options[0].total.value();
    for ((quote, option), nearness) in draft.quotes.iter_mut().zip(&found.options[1..]).zip(nearness) {
        let times = own * nearness / option.total.value();
        // Credits for missing volume may come to more than is paid.
        if times.is_finite() && times > 0.0 {
            for (value, field) in money_of(&mut quote.terms) {
                *value = (*value * times).min(field.spec().unwrap().max);
            }
        }
    }
    draft
}

/// Keeps the rules across values: resolution within the whole, repeats that end, contacts while open, a load
/// the model takes. Everything else must be allowed as it is, so what is left is a failure of the check.
fn mended(mut draft: ScenarioDraft) -> ScenarioDraft {
    for channel in &mut draft.channels {
        let mut lowest: f64 = 1.0;
        for factors in draft.quotes.iter_mut().map(|quote| &mut quote.ramp.first_contact_resolution) {
            for factor in factors {
                *factor = factor.min(1.0 / channel.first_contact_resolution.max(1e-9));
                lowest = lowest.min(*factor);
            }
        }
        let unresolved = 1.0 - channel.first_contact_resolution * lowest;
        channel.repeats_per_unresolved = channel.repeats_per_unresolved.min(0.98 / unresolved.max(1e-9));
    }
    // Contact prices and others may come to anything; only problems that name a fix are fixed.
    for _ in 0..4 {
        let Err(problems) = check(&draft) else { return draft };
        for problem in problems {
            let Place::Channel(index) = problem.path.place else { panic!("{problem}\n{draft:?}") };
            let channel = &mut draft.channels[index];
            match problem.kind {
                ProblemKind::TooMuchLoad { erlangs, max, .. } => {
                    let less = max / erlangs * (1.0 - 1e-9);
                    channel.contacts_per_month *= less;
                    channel.campaigns.iter_mut().for_each(|campaign| campaign.contacts *= less);
                }
                ProblemKind::ProfileEmptyWhileOpen => {
                    channel.profile = ProfileDraft::Measured(vec![vec![1.0; 48]; 7]);
                }
                ProblemKind::TooLittleSeen { .. } => channel.counted = CountedDraft::AllHours,
                _ => panic!("{problem}\n{draft:?}"),
            }
        }
    }
    panic!("not to be mended: {:?}\n{draft:?}", check(&draft));
}

fn compared(draft: &ScenarioDraft) -> Comparison {
    compare(&check(draft).unwrap_or_else(|problems| panic!("{problems:?}")))
}

/// The comparison of a changed draft, unless the change breaks a rule (a load beyond the limit).
fn compared_if_allowed(draft: &ScenarioDraft) -> Option<Comparison> {
    check(draft).ok().map(|scenario| compare(&scenario))
}

// ---------------------------------------------------------------------------------------------------------
// What must hold
// ---------------------------------------------------------------------------------------------------------

#[track_caller]
fn not_below(found: f64, floor: f64, what: &str) {
    assert!(found >= floor - 1e-9 * floor.abs(), "{what}: found {found}, at least {floor} expected");
}

fn totals(outcome: &Outcome) -> Vec<f64> {
    outcome.months.iter().map(|month| month.total.value()).collect()
}

/// Break-even by its definition, read anew, from month 0 on.
fn break_even(differences: &[f64], cumulative: &[f64], tolerance: f64) -> BreakEven {
    let Some(first) = differences.iter().position(|difference| difference.abs() > tolerance) else {
        return BreakEven::Tie;
    };
    let mut spells: Vec<(usize, usize)> = Vec::new();
    for (month, sum) in cumulative.iter().enumerate().skip(first) {
        if *sum <= tolerance {
            match spells.last_mut() {
                Some(spell) if spell.1 + 1 == month => spell.1 = month,
                _ => spells.push((month, month)),
            }
        }
    }
    let number = |index: usize| u16::try_from(index).unwrap();
    let last = spells.pop_if(|spell| spell.1 + 1 == cumulative.len());
    let earlier =
        spells.into_iter().map(|(from, until)| Spell { from: number(from), until: number(until) }).collect();
    match last {
        Some((from, _)) => BreakEven::From { month: number(from), earlier },
        None => BreakEven::Never { earlier },
    }
}

fn adds_up(draft: &ScenarioDraft, found: &Comparison) {
    let horizon = found.months.len();
    assert_eq!(horizon as f64, draft.horizon_months);
    assert_eq!(found.months[0].to_string(), draft.start);
    for (index, pair) in found.months.windows(2).enumerate() {
        let count = |month: punnus_engine::calendar::YearMonth| month.year() * 12 + i32::from(month.month());
        assert_eq!(count(pair[1]) - count(pair[0]), 1, "month {index}");
    }
    assert_eq!(found.options.len(), draft.quotes.len() + 1);
    for (index, option) in found.options.iter().enumerate() {
        let what = |what: &str| format!("option {index}, {what}");
        assert_eq!(option.who, if index == 0 { Who::OwnTeam } else { Who::Quote(index - 1) });
        assert_eq!(option.months.len(), horizon);
        for (number, month) in option.months.iter().enumerate() {
            let lines: f64 = month.lines.iter().map(|line| line.amount.value()).sum();
            near_at(size_of(&month.lines), month.total.value(), lines, &what("lines of a month"));
            // No line of cost is an income, but what is taken off a fee.
            let may_be = |line: &Line| {
                line.amount.value() >= 0.0 || matches!(line.kind, LineKind::Credits | LineKind::MissingVolume)
            };
            assert!(month.lines.iter().all(|line| may_be(line) || line.kind == LineKind::Management));
            one_offs_are_of(draft, index, number + 1, &month.lines);
        }
        one_offs_are_of(draft, index, 0, &option.month_0);
        assert!(option.month_0.iter().all(|line| line.kind == LineKind::OneOff));
        let month_0: f64 = option.month_0.iter().map(|line| line.amount.value()).sum();
        near(option.month_0_total.value(), month_0, 1e-12, &what("before the first month"));
        let monthly = totals(option);
        let scale = month_0 + monthly.iter().map(|total| total.abs()).sum::<f64>();
        near_at(scale, option.total.value(), month_0 + monthly.iter().sum::<f64>(), &what("total"));
        let rate = 1.0 + draft.discount_rate;
        let present: f64 =
            monthly.iter().zip(1_u32..).map(|(total, m)| total / rate.powf(f64::from(m) / 12.0)).sum();
        near_at(scale, option.present_value.value(), month_0 + present, &what("present value"));
        let sums = option.months.iter().fold([0.0; 4], |sums, month| {
            let served = &month.served;
            let values = [served.offered, served.answered, served.in_time, served.met_overload];
            std::array::from_fn(|i| sums[i] + values[i].value())
        });
        let served = &option.served;
        let values = [served.offered, served.answered, served.in_time, served.met_overload];
        for (value, sum) in values.iter().zip(sums) {
            near(value.value(), sum, 1e-12, &what("served"));
        }
        let missing = |channels: &[ChannelReport]| channels.iter().filter_map(missing_of).fold(0.0, f64::max);
        let most = option.months.iter().map(|month| missing(&month.channels)).fold(0.0, f64::max);
        assert!((missing(&option.channels) - most).abs() < 1e-9 * most.max(1.0));
    }
}

/// What a quote names for a month is paid in it: at its currency's rate, with VAT that is not deductible.
fn one_offs_are_of(draft: &ScenarioDraft, option: usize, month: usize, lines: &[Line]) {
    let quote = option.checked_sub(1).map(|quote| &draft.quotes[quote]);
    let due = quote.map_or(0.0, |quote| {
        let due = quote.terms.one_offs.iter().filter(|one_off| one_off.month as usize == month);
        due.map(|one_off| one_off.amount * settled(&quote.terms)).sum()
    });
    let paid = lines.iter().filter(|line| line.kind == LineKind::OneOff);
    near(paid.map(|line| line.amount.value()).sum(), due, 1e-12, "what is paid once");
}

/// Agents missing where a channel is overloaded.
fn missing_of(channel: &ChannelReport) -> Option<f64> {
    match channel.state {
        State::Overloaded { agents_missing } => Some(agents_missing),
        State::Settled | State::OutOfReach { .. } => None,
    }
}

fn service_makes_sense(draft: &ScenarioDraft, found: &Comparison) {
    for (index, option) in found.options.iter().enumerate() {
        let staffed = index == 0 || pays_hours(&draft.quotes[index - 1]);
        for (number, month) in option.months.iter().enumerate() {
            let calendar = found.months[number].to_string();
            let contacts: f64 =
                draft.channels.iter().map(|channel| contacts_in(channel, number + 1, &calendar)).sum();
            let served = &month.served;
            let (offered, answered, in_time) =
                (served.offered.value(), served.answered.value(), served.in_time.value());
            assert!(0.0 <= in_time && in_time <= answered && answered <= offered, "{served:?}");
            assert!(served.met_overload.value() <= offered, "{served:?}");
            let missing = month.channels.iter().any(|channel| missing_of(channel).is_some());
            assert_eq!(missing, served.met_overload.value() > 0.0, "{served:?}");
            // Who never hangs up gives up only where a queue grew without limit.
            let services = || draft.channels.iter().filter_map(|channel| channel.service.as_ref());
            if !missing && services().all(|service| service.patience_s.is_none()) {
                near(answered, offered, 1e-12, "answered of offered");
            }
            if services().all(|service| service.patience_s.is_some()) {
                assert!(!missing, "with patience no queue grows without limit");
            }
            let (gone, lost) = (served.abandoned_in_time.value(), served.lost_waiting.value());
            let unanswered = offered - answered;
            assert!(gone <= unanswered + 1e-9 * offered, "{served:?}");
            assert!(lost <= unanswered + 1e-9 * offered, "{served:?}");
            if let [channel] = draft.channels.as_slice()
                && let Some(service) = &channel.service
            {
                near_at(offered, lost, unanswered * (1.0 - service.redial), "lost waiting");
                let (met, judged) = match service.definition {
                    ServiceDefinition::OfOffered => (in_time, offered),
                    ServiceDefinition::OfAnswered => (in_time, answered),
                    ServiceDefinition::ShortAbandonsExcluded => (in_time, offered - gone),
                    ServiceDefinition::ShortAbandonsMet => (in_time + gone, offered),
                };
                near_at(offered, served.met.value(), met, "met");
                near_at(offered, served.judged.value(), judged, "judged");
            }
            if staffed {
                assert!(!missing, "staffed to the target: {served:?}");
                let least = services().map(|service| service.target).fold(1.0, f64::min);
                assert!(served.service_level().value() >= least - 1e-9, "{served:?}");
            }
            for share in [served.service_level(), served.answer_rate()] {
                assert!((0.0..=1.0).contains(&share.value()));
            }
            near(
                offered + served.lost_at_door.value(),
                served.wanted.value(),
                1e-9,
                "everybody is offered or lost",
            );
            assert!(served.returned.value() <= offered * (1.0 + 1e-9), "{served:?}");
            let all = |counted| draft.channels.iter().all(|channel| channel.counted == counted);
            let as_today = draft.channels.iter().all(|channel| channel.opening_wanted.is_none());
            // A month may have no weight at all, where only public holidays do: then nobody calls.
            if index == 0 && served.wanted.value() > 0.0 {
                // Monthly values belong to calendar months.
                if all(CountedDraft::AllHours) {
                    near(served.wanted.value(), contacts, 1e-9, "contacts wanted of the own team");
                }
                if all(CountedDraft::WhileOpen) && as_today && draft.country.is_none() {
                    near(offered, contacts, 1e-9, "contacts of the own team");
                }
            }
            assert!(month.productive.value() > 0.0);
        }
    }
}

fn against_own_is_true(found: &Comparison) {
    let own = &found.options[0];
    assert!(own.against_own.is_none() && own.ramp_up.is_none());
    let tolerance = 1e-9 * own.total.value();
    for option in &found.options[1..] {
        let against = option.against_own.as_ref().unwrap();
        let size: f64 = totals(option).iter().map(|total| total.abs()).sum();
        let scale = own.total.value() + size + option.month_0_total.value();
        near_at(
            scale,
            against.saving.value(),
            own.total.value() - option.total.value(),
            "saving over the horizon",
        );
        near_at(
            scale,
            against.present_saving.value(),
            own.present_value.value() - option.present_value.value(),
            "saving in present value",
        );
        let before = option.month_0_total.value() - own.month_0_total.value();
        let later = totals(option).into_iter().zip(totals(own)).map(|(option, own)| option - own);
        let differences: Vec<f64> = std::iter::once(before).chain(later).collect();
        let later = against.cumulative.iter().map(|money| money.value());
        let cumulative: Vec<f64> = std::iter::once(before).chain(later).collect();
        assert_eq!(cumulative.len(), differences.len());
        let mut sum = 0.0;
        for (difference, found) in differences.iter().zip(&cumulative) {
            sum += difference;
            near_at(scale, *found, sum, "cumulative difference");
        }
        assert_eq!(against.break_even, break_even(&differences, &cumulative, tolerance));
        let deepest = cumulative.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        match against.deepest {
            None => assert!(deepest <= tolerance, "falls {deepest} behind"),
            Some(found) => {
                assert!(found.amount.value() > tolerance && found.amount.value() == deepest);
                let first = cumulative.iter().position(|value| *value == deepest).unwrap();
                assert_eq!(usize::from(found.month), first);
            }
        }
    }
}

fn verdict_is_true(found: &Comparison) {
    let own = &found.options[0];
    let tolerance = 1e-9 * own.total.value();
    let present: Vec<f64> = found.options.iter().map(|option| option.present_value.value()).collect();
    let least = present.iter().copied().fold(f64::INFINITY, f64::min);
    let cheapest: Vec<usize> = (0..present.len()).filter(|i| present[*i] - least <= tolerance).collect();
    let saving = |i: usize| found.options[i].against_own.as_ref().unwrap().saving.value();
    let present_saving = |i: usize| found.options[i].against_own.as_ref().unwrap().present_saving.value();
    match &found.verdict {
        Verdict::Alone { total } => {
            assert_eq!(found.options.len(), 1);
            assert_eq!(*total, own.total);
        }
        Verdict::Tie { options } => {
            assert!(options.len() >= 2);
            assert_eq!(*options, cheapest);
        }
        Verdict::OtherWins { option, saving: told, present_saving: told_present, ahead_from, service } => {
            the_service_told_is_that_of_both(service, &found.options[*option], own);
            assert_eq!(cheapest, [*option]);
            assert!(*option > 0 && present_saving(*option) > 0.0);
            assert_eq!(told.value(), saving(*option));
            assert_eq!(told_present.value(), present_saving(*option));
            let against = found.options[*option].against_own.as_ref().unwrap();
            let month = match against.break_even {
                BreakEven::From { month, .. } => Some(month),
                BreakEven::Never { .. } => None,
                BreakEven::Tie => panic!("wins without a difference"),
            };
            assert_eq!(*ahead_from, month);
            // What is said must be true: from that month on, and not the month before, it is ahead.
            match month {
                Some(month) => {
                    let from = usize::from(month.saturating_sub(1));
                    assert!(against.cumulative[from..].iter().all(|sum| sum.value() <= tolerance));
                }
                None => assert!(saving(*option) <= tolerance, "ahead at the end, yet never"),
            }
        }
        Verdict::BaselineWins { nearest, dearer, present_dearer, service } => {
            the_service_told_is_that_of_both(service, &found.options[*nearest], own);
            assert_eq!(cheapest, [0]);
            let least = present[1..].iter().copied().fold(f64::INFINITY, f64::min);
            assert!(*nearest > 0 && present[*nearest] - least <= tolerance);
            assert_eq!(dearer.value(), -saving(*nearest));
            assert_eq!(present_dearer.value(), -present_saving(*nearest));
            assert!(present_dearer.value() > 0.0);
        }
    }
}

fn the_service_told_is_that_of_both(told: &ServiceLevels, quote: &Outcome, own: &Outcome) {
    for (told, option) in [(told.other, quote), (told.baseline, own)] {
        let (met, judged) = (option.served.met.value(), option.served.judged.value());
        // Nobody called: nobody was kept waiting.
        let expected = if judged > 0.0 { met / judged } else { 1.0 };
        assert!((told.value() - expected).abs() < 1e-12);
    }
}

/// The ramp-up loss against the *steady twin*, which is another scenario: the same quotes, with the
/// last phase's factors from the first month and nothing to set up.
fn ramp_up_loss_is_the_distance_from_the_twin(draft: &ScenarioDraft, found: &Comparison) {
    let (mut twin, mut slow) = (draft.clone(), draft.clone());
    for quote in twin.quotes.iter_mut().chain(&mut slow.quotes) {
        quote.terms.one_offs.clear();
        quote.ramp.first_contact_resolution = [quote.ramp.first_contact_resolution[3]; 4];
    }
    for quote in &mut twin.quotes {
        quote.ramp.handle_time = [quote.ramp.handle_time[3]; 4];
    }
    // Slower alone may load a queue more than slower and more surely resolved.
    let (twin, Some(slow)) = (compared(&twin), compared_if_allowed(&slow)) else { return };
    for (index, quote) in draft.quotes.iter().enumerate() {
        let option = &found.options[index + 1];
        let loss = option.ramp_up.unwrap();
        let once = quote.terms.one_offs.iter().filter(|one_off| one_off.month <= draft.horizon_months);
        let last_paid = once.clone().filter(|one_off| one_off.amount > 0.0).map(|one_off| one_off.month);
        let last = last_paid.fold(quote.ramp.phase_ends_month[2], f64::max);
        assert_eq!(f64::from(loss.until_month), last.min(draft.horizon_months), "last month counted");
        let until = usize::from(loss.until_month);
        let lines = |outcome: &Outcome, is_of: &dyn Fn(LineKind) -> bool| -> f64 {
            let lines = outcome.months[..until].iter().flat_map(|month| &month.lines);
            lines.filter(|line| is_of(line.kind)).map(|line| line.amount.value()).sum()
        };
        // What lost contacts cost is a cause of its own, and so is what bonus, credits and minimum do.
        let is_apart = |kind| matches!(kind, LineKind::Bonus | LineKind::Credits | LineKind::MinimumTopUp);
        let lost = |outcome: &Outcome| lines(outcome, &|kind| kind == LineKind::LostContacts);
        let apart = |outcome: &Outcome| lines(outcome, &is_apart);
        let rest = |outcome: &Outcome| {
            let own_cause = |kind| matches!(kind, LineKind::LostContacts | LineKind::OneOff);
            lines(outcome, &|kind| !is_apart(kind) && !own_cause(kind))
        };
        let (twin, slow) = (&twin.options[index + 1], &slow.options[index + 1]);
        let since = once.filter(|one_off| one_off.month >= 1.0);
        let one_offs: f64 = since.map(|one_off| one_off.amount * settled(&quote.terms)).sum();
        let size = |outcome: &Outcome| {
            outcome.months[..until].iter().map(|month| size_of(&month.lines)).sum::<f64>()
        };
        let scale = size(option) + size(twin) + size(slow) + one_offs;
        let near = |found: punnus_engine::units::Money, expected: f64, by: &str| {
            near_at(scale, found.value(), expected, &format!("quote {index}, {by}"));
        };
        near(loss.lost_contacts, lost(option) - lost(twin), "by lost contacts");
        near(loss.credits_and_minimum, apart(option) - apart(twin), "by credits and minimum");
        near(loss.handle_time, rest(slow) - rest(twin), "by handle time");
        near(loss.repeats, rest(option) - rest(slow), "by repeats");
        near(loss.one_offs, one_offs, "by one-offs");
        let months = |outcome: &Outcome| totals(outcome)[..until].iter().sum::<f64>();
        near(loss.total, months(option) - months(twin), "ramp-up loss");
        let causes = loss.handle_time.value()
            + loss.repeats.value()
            + loss.credits_and_minimum.value()
            + loss.lost_contacts.value()
            + loss.one_offs.value();
        near(loss.total, causes, "causes");
        // After the ramp there is no difference.
        for (month, steady) in totals(option).iter().zip(totals(twin)).skip(until) {
            assert_eq!(*month, steady, "quote {index}, after the ramp");
        }
    }
}

proptest! {
    #![proptest_config(config(24, 1))]

    #[test]
    fn every_comparison_adds_up_and_is_true(draft in draft()) {
        let found = compared(&draft);
        adds_up(&draft, &found);
        service_makes_sense(&draft, &found);
        against_own_is_true(&found);
        verdict_is_true(&found);
        let json = serde_json::to_value(&found).unwrap();
        no_null(&json, "");
        for option in json["options"].as_array().unwrap() {
            for month in option["months"].as_array().unwrap() {
                month["lines"].as_array().unwrap().iter().for_each(basis_comes_to_the_amount);
            }
        }
    }
}

proptest! {
    #![proptest_config(config(12, 2))]

    #[test]
    fn the_same_scenario_gives_the_same_bits(draft in draft()) {
        let text = |found: &Comparison| serde_json::to_string(found).unwrap();
        prop_assert_eq!(text(&compared(&draft)), text(&compared(&draft.clone())));
    }

    #[test]
    fn causes_come_to_the_ramp_up_loss(draft in draft()) {
        ramp_up_loss_is_the_distance_from_the_twin(&draft, &compared(&draft));
    }

    #[test]
    fn a_higher_price_never_lowers_that_option_and_touches_no_other(
        draft in draft(), which in any::<prop::sample::Index>(), part in 0..7, times in 1.0..20.0_f64,
    ) {
        prop_assume!(!draft.quotes.is_empty());
        // Of a higher fee, credits are higher too.
        let mut draft = draft;
        for terms in draft.quotes.iter_mut().map(|quote| &mut quote.terms) {
            terms.credits.clear();
            for band in terms.prices.iter_mut().filter_map(|price| price.band.as_mut()) {
                band.credit_per_missing = 0.0;
            }
        }
        let before = compared(&draft);
        let index = which.index(draft.quotes.len());
        let raise = |value: &mut f64, field: Field| {
            *value = (*value * times + 0.01).min(field.spec().unwrap().max);
        };
        let mut dearer = draft.clone();
        let quote = &mut dearer.quotes[index];
        match part {
            0 => {
                let line = which.index(quote.terms.prices.len());
                let price = &mut quote.terms.prices[line];
                raise(&mut price.price, price.per.field());
            }
            1 => quote.terms.one_offs.iter_mut().for_each(|once| raise(&mut once.amount, Field::OneOffAmount)),
            2 => raise(&mut quote.terms.index, Field::QuoteIndex),
            3 => raise(&mut quote.terms.monthly_minimum, Field::MonthlyMinimum),
            4 => raise(&mut quote.terms.pass_through, Field::PassThrough),
            5 => raise(&mut quote.terms.vat_not_deductible, Field::VatNotDeductible),
            _ => raise(&mut quote.own_side.contract_management, Field::Management),
        }
        let after = compared(&dearer);
        for (i, (before, after)) in before.options.iter().zip(&after.options).enumerate() {
            if i == index + 1 {
                for (before, after) in totals(before).iter().zip(totals(after)) {
                    not_below(after, *before, "a month at a higher price");
                }
                not_below(after.present_value.value(), before.present_value.value(), "present value");
            } else {
                prop_assert_eq!(before, after);
            }
        }
    }

    #[test]
    fn higher_pay_shrinkage_and_the_like_never_lower_the_own_cost(
        draft in draft(), which in 0..18_usize, by in 0.001..1.0_f64,
    ) {
        let mut draft = draft;
        // Whole people are contracted for the year: a month may lose by it what another gains.
        draft.in_house.whole_people &= draft.in_house.contract != ContractDraft::Cheapest;
        let before = compared(&draft);
        let mut dearer = draft.clone();
        let team = &mut dearer.in_house;
        let (field, value) = match which {
            0 => (Field::HourlyPay, &mut team.hourly_pay),
            1 => (Field::HolidayCost, &mut team.holiday_cost),
            2 => (Field::OnCosts, &mut team.on_costs),
            3 => (Field::Shrinkage, &mut team.shrinkage),
            4 => (Field::ScheduleLoss, &mut team.schedule_loss),
            5 => (Field::LeaderPay, &mut team.leader_monthly_pay),
            6 => (Field::Workplace, &mut team.workplace_per_fte_month),
            7 => (Field::Leavers, &mut team.leavers_per_year),
            8 => (Field::RecruitingCost, &mut team.recruiting_cost),
            9 => (Field::TrainingWeeks, &mut team.training_weeks),
            10 => (Field::SupportPerAgent, &mut team.support_per_agent),
            11 => (Field::SupportPay, &mut team.support_monthly_pay),
            12 => (Field::LicencesPerSeat, &mut team.licences_per_seat_month),
            13 => (Field::WorkplacePerSeat, &mut team.workplace_per_seat_month),
            14 => (Field::ItPerMonth, &mut team.it_per_month),
            15 => (Field::ManagementPerFte, &mut team.management_per_fte_month),
            16 => (Field::MinimumTeam, &mut team.minimum_team),
            _ => (Field::PayIndex, &mut team.pay_index),
        };
        *value += (field.spec().unwrap().max - *value) * by;
        let after = compared(&dearer);
        // A larger team has fewer hours above its contract: dearer over the year only.
        if field != Field::MinimumTeam {
            for (before, after) in totals(&before.options[0]).iter().zip(totals(&after.options[0])) {
                not_below(after, *before, field.key());
            }
        }
        let paid = |found: &Comparison| -> Vec<f64> {
            let contracted = found.options[0].months.iter().flat_map(|month| &month.contracted);
            contracted.map(|contracted| contracted.paid.paid().value()).collect()
        };
        for (before, after) in paid(&before).into_iter().zip(paid(&after)) {
            not_below(after, before, "paid hours");
        }
        // A quote does not depend on what the own team costs.
        for (before, after) in before.options.iter().zip(&after.options).skip(1) {
            prop_assert_eq!(before.total, after.total);
            prop_assert_eq!(before.ramp_up, after.ramp_up);
        }
    }

    #[test]
    fn more_work_never_lowers_the_cost_of_who_staffs_to_the_target(
        draft in draft(), times in 1.0..3.0_f64, volume in any::<bool>(),
    ) {
        // The cheapest contract is cheapest in hours; heads follow it, and may be fewer for more work.
        let mut draft = draft;
        if draft.in_house.contract == ContractDraft::Cheapest {
            draft.in_house.contract = ContractDraft::Peak;
        }
        // So it is with full-time employees of a vendor. More volume may reach another price, or another bonus.
        for terms in draft.quotes.iter_mut().map(|quote| &mut quote.terms) {
            terms.prices.retain(|price| !matches!(price.per, PerDraft::Fte(_) | PerDraft::Seat(_)));
            for price in &mut terms.prices {
                *price = ComponentDraft::new(price.per, price.price);
            }
            (terms.bonuses, terms.credits) = (Vec::new(), Vec::new());
        }
        draft.quotes.retain(pays_hours);
        let before = compared(&draft);
        let mut more = draft.clone();
        for channel in &mut more.channels {
            let (value, field) = if volume {
                (&mut channel.contacts_per_month, Field::ContactsPerMonth)
            } else {
                (&mut channel.handle_time_s, Field::HandleTime)
            };
            *value = (*value * times).min(field.spec().unwrap().max);
        }
        if let Some(after) = compared_if_allowed(&more) {
            for (i, (before, after)) in before.options.iter().zip(&after.options).enumerate() {
                for (before, after) in before.months.iter().zip(&after.months) {
                    let what = |what: &str| format!("option {i}, {what}");
                    not_below(after.total.value(), before.total.value(), &what("a month with more work"));
                    let hours = (after.productive.value(), before.productive.value());
                    not_below(hours.0, hours.1, &what("hours for more work"));
                }
            }
        }
    }

    #[test]
    fn a_stricter_service_never_lowers_productive_hours(draft in draft(), part in 0..4, by in 0.0..1.0_f64) {
        let before = compared(&draft);
        let mut strict = draft.clone();
        for channel in &mut strict.channels {
        let Some(service) = &mut channel.service else { continue };
        match part {
            0 => service.target += (Field::Target.spec().unwrap().max - service.target) * by,
            1 => service.answer_within_s *= 1.0 - by,
            2 => {
                let min = Field::OccupancyCap.spec().unwrap().min;
                service.occupancy_cap = (service.occupancy_cap * (1.0 - by)).max(min);
            }
            _ => service.minimum_agents += ((1_000.0 - service.minimum_agents) * by).floor(),
        }
        }
        let after = compared(&strict);
        for (before, after) in before.options.iter().zip(&after.options) {
            for (before, after) in before.months.iter().zip(&after.months) {
                not_below(after.productive.value(), before.productive.value(), "hours");
            }
        }
    }

    #[test]
    fn a_target_held_over_longer_never_needs_more_hours(draft in draft(), level in 0.0..1.0_f64) {
        let mut draft = draft;
        draft.horizon_months = draft.horizon_months.min(3.0);
        for channel in &mut draft.channels {
            channel.contacts_per_month = channel.contacts_per_month.min(20_000.0 * level);
            channel.handle_time_s = channel.handle_time_s.min(600.0);
            channel.after_call_s = 0.0;
            channel.campaigns.clear();
        }
        let found = Held::ALL.map(|held| {
            let services = draft.channels.iter_mut().filter_map(|channel| channel.service.as_mut());
            services.for_each(|service| service.held = held);
            compared(&draft)
        });
        for (held, found) in Held::ALL.into_iter().zip(&found) {
            adds_up(&draft, found);
            service_makes_sense(&draft, found);
            for month in &found.options[0].months {
                for (channel, report) in draft.channels.iter().zip(&month.channels) {
                    let target = channel.service.as_ref().unwrap().target;
                    not_below(report.served.service_level().value(), target, &format!("{held:?}"));
                }
            }
        }
        let [interval, day, month] = found;
        for (longer, shorter) in [(&day, &interval), (&month, &day)] {
            for (longer, shorter) in longer.options.iter().zip(&shorter.options) {
                for (longer, shorter) in longer.months.iter().zip(&shorter.months) {
                    not_below(shorter.productive.value(), longer.productive.value(), "hours");
                }
            }
        }
    }

    #[test]
    fn scaling_all_money_scales_all_results(draft in draft(), times in 1e-4..1.0_f64) {
        let mut scaled = draft.clone();
        let team = &mut scaled.in_house;
        let pay = [&mut team.hourly_pay, &mut team.leader_monthly_pay, &mut team.workplace_per_fte_month];
        pay.into_iter().for_each(|value| *value *= times);
        let around = [
            &mut team.recruiting_cost,
            &mut team.support_monthly_pay,
            &mut team.licences_per_seat_month,
            &mut team.workplace_per_seat_month,
            &mut team.it_per_month,
            &mut team.management_per_fte_month,
        ];
        around.into_iter().for_each(|value| *value *= times);
        if let Some(rules) = &mut team.supplements {
            amounts_of(rules).into_iter().for_each(|amount| *amount *= times);
        }
        scaled.channels.iter_mut().for_each(|channel| channel.lost_contact_value *= times);
        for quote in &mut scaled.quotes {
            money_of(&mut quote.terms).into_iter().for_each(|(value, _)| *value *= times);
        }
        let (before, after) = (compared(&draft), compared(&scaled));
        let scale: f64 = before.options[0].total.value() * times;
        for (before, after) in before.options.iter().zip(&after.options) {
            let months = before.months.iter().map(|month| size_of(&month.lines)).sum::<f64>();
            let size = (before.month_0_total.value() + months) * times;
            near_at(size, after.total.value(), before.total.value() * times, "total");
            near_at(size, after.present_value.value(), before.present_value.value() * times, "present value");
            prop_assert_eq!(before.served, after.served);
            for (before, after) in before.months.iter().zip(&after.months) {
                prop_assert_eq!(before.lines.len(), after.lines.len());
                let size = size_of(&before.lines) * times;
                for (before, after) in before.lines.iter().zip(&after.lines) {
                    prop_assert_eq!(before.kind, after.kind);
                    near_at(size, after.amount.value(), before.amount.value() * times, "line");
                }
            }
            if let (Some(before), Some(after)) = (&before.against_own, &after.against_own) {
                prop_assert_eq!(&before.break_even, &after.break_even);
                prop_assert_eq!(before.deepest.map(|d| d.month), after.deepest.map(|d| d.month));
            }
            if let (Some(before), Some(after)) = (before.ramp_up, after.ramp_up) {
                let size = size + scale;
                let found = after.credits_and_minimum.value();
                near_at(size, found, before.credits_and_minimum.value() * times, "credits and minimum");
                near_at(size, after.handle_time.value(), before.handle_time.value() * times, "handle time");
                near_at(size, after.repeats.value(), before.repeats.value() * times, "repeats");
            }
        }
        prop_assert_eq!(std::mem::discriminant(&before.verdict), std::mem::discriminant(&after.verdict));
    }

    #[test]
    fn identical_quotes_tie(draft in draft(), which in any::<prop::sample::Index>()) {
        prop_assume!(!draft.quotes.is_empty());
        let index = which.index(draft.quotes.len());
        let mut twice = draft.clone();
        let mut twin = twice.quotes[index].clone();
        twin.name = "Their twin".to_owned();
        twice.quotes.push(twin);
        let found = compared(&twice);
        verdict_is_true(&found);
        let (one, two) = (index + 1, found.options.len() - 1);
        prop_assert_eq!(&found.options[one].months, &found.options[two].months);
        prop_assert_eq!(&found.options[one].against_own, &found.options[two].against_own);
        prop_assert_eq!(found.options[one].ramp_up, found.options[two].ramp_up);
        match &found.verdict {
            Verdict::OtherWins { option, .. } => prop_assert!(*option != one && *option != two),
            Verdict::Tie { options } => prop_assert_eq!(options.contains(&one), options.contains(&two)),
            Verdict::BaselineWins { .. } => (),
            Verdict::Alone { .. } => prop_assert!(false, "there are quotes"),
        }
        // The first two of the same, alone: if they beat the own team, they tie.
        twice.quotes = vec![twice.quotes[index].clone(), twice.quotes[index].clone()];
        let found = compared(&twice);
        match &found.verdict {
            Verdict::Tie { options } => prop_assert!(options == &[1, 2] || options == &[0, 1, 2]),
            Verdict::BaselineWins { .. } => (),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn a_draft_survives_its_file(draft in draft()) {
        let text = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(serde_json::from_str::<ScenarioDraft>(&text).unwrap(), draft);
    }
}

#[test]
fn where_everything_is_free_everybody_ties() {
    let mut draft = example();
    let team = &mut draft.in_house;
    (team.hourly_pay, team.leader_monthly_pay, team.workplace_per_fte_month) = (0.0, 0.0, 0.0);
    for quote in &mut draft.quotes {
        quote.terms.one_offs.clear();
        quote.terms.prices.iter_mut().for_each(|price| price.price = 0.0);
    }
    let found = compared(&draft);
    assert_eq!(found.verdict, Verdict::Tie { options: vec![0, 1, 2] });
    for option in &found.options[1..] {
        assert_eq!(option.against_own.as_ref().unwrap().break_even, BreakEven::Tie);
        assert_eq!(option.against_own.as_ref().unwrap().deepest, None);
    }
}
