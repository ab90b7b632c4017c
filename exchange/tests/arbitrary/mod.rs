//! Documents of every shape: each variant of each type, lists down to none, odd numbers, odd texts.

#![allow(dead_code, reason = "not every test file needs all of it")]
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test's helpers fail by panicking, like the test"
)]

use proptest::prelude::*;
use punnus_engine::deferred::Clock;
use punnus_engine::draft::*;
use punnus_engine::fields::Path;
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::{
    HourClass, HourRulesDraft, OverlapDraft, PaidOn, SupplementDraft, TimedDraft,
};
use punnus_engine::pooled_target::Held as HeldOver;
use punnus_engine::pricing::*;
use punnus_engine::queueing::ServiceDefinition;
use punnus_engine::ramp::{BetterBy, RampShape};
use punnus_engine::scenario::Baseline;
use punnus_engine::scorecard::{Criterion, CriterionDraft, ScorecardDraft};
use punnus_engine::shift_plan::{BreakDraft, ShiftRulesDraft};
use punnus_exchange::document::{Document, Held, NumberForm, Summary, Total, UsedLog, Whose};
use punnus_exchange::paths;
use rand::{Rng, RngExt, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

/// An example, from the root of the workspace.
pub fn example(path: &str) -> ScenarioDraft {
    let path = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The examples that the page offers, and the largest comparison there is.
pub const EXAMPLES: [&str; 7] = [
    "assets/examples/call-entry-coordinators.json",
    "assets/examples/energy-company-whole-service.json",
    "assets/examples/insurance-near-or-far.json",
    "assets/examples/service-desk.json",
    "assets/examples/ticket-calls-overflow.json",
    "assets/examples/web-shop-evenings.json",
    "benches/largest.json",
];

/// Any document. A smaller one would say no more than the seed does, so seeds are not shrunk.
pub fn documents() -> impl Strategy<Value = Document> {
    any::<u64>().no_shrink().prop_map(document)
}

pub fn document(seed: u64) -> Document {
    Maker(Xoshiro256PlusPlus::seed_from_u64(seed)).document()
}

/// Numbers that a format may trip over.
pub const ODD: [f64; 20] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.1,
    1.0 / 3.0,
    1e-300,
    -1e-300,
    1e300,
    f64::MAX,
    f64::MIN,
    f64::MIN_POSITIVE,
    5e-324,
    9_007_199_254_740_991.0,
    9_007_199_254_740_992.0,
    9_007_199_254_740_994.0,
    1e21,
    1e22,
    123_456.789,
    0.30000000000000004,
];

const TEXTS: [&str; 16] = [
    "",
    " ",
    "Phone",
    "E-mail",
    "Puhelin: päivä & yö",
    "\"quoted\" \\ / \u{8}\u{c}\n\r\t",
    "\u{0}\u{1f}\u{7f}\u{85}\u{2028}\u{2029}\u{feff}",
    "🧮 𝒑𝒖𝒏𝒏𝒖𝒔 👩‍👩‍👧",
    "__proto__",
    "constructor",
    "null",
    "=1+1",
    "08:00-16:00",
    "1 234,50",
    "</script><!--",
    "\u{202e}txt",
];

struct Maker(Xoshiro256PlusPlus);

impl Maker {
    fn chance(&mut self, share: f64) -> bool {
        self.0.random_bool(share)
    }

    fn one<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.0.random_range(0..all.len())].clone()
    }

    fn number(&mut self) -> f64 {
        match self.0.random_range(0..6) {
            0 => self.one(&ODD),
            1 => f64::from(self.0.random_range(-50_000..50_000_i32)) / 100.0,
            2 => loop {
                let any = f64::from_bits(self.0.next_u64());
                if any.is_finite() {
                    break any;
                }
            },
            3 => self.0.random_range(0.0..1.0),
            _ => f64::from(self.0.random_range(0..5_000_u32)),
        }
    }

    fn numbers<const N: usize>(&mut self) -> [f64; N] {
        std::array::from_fn(|_| self.number())
    }

    fn text(&mut self) -> String {
        match self.0.random_range(0..400) {
            0 => self.one(&TEXTS).repeat(2_000),
            1..=80 => (0..self.0.random_range(0..12)).map(|_| self.0.random::<char>()).collect(),
            81..=120 => (0..self.0.random_range(0..30)).map(|_| self.0.random_range(' '..'\u{7f}')).collect(),
            _ => self.one(&TEXTS).to_owned(),
        }
    }

    fn option<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(0.5).then(|| make(self))
    }

    fn list<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.0.random_range(0..=most)).map(|_| make(self)).collect()
    }

    fn week(&mut self) -> [String; 8] {
        std::array::from_fn(|_| self.text())
    }

    fn document(&mut self) -> Document {
        let mut draft = self.draft();
        // Finding all takes as long as everything else.
        let all = if self.chance(0.3) { paths::all(&mut draft) } else { Vec::new() };
        let quotes = draft.quotes.len();
        Document {
            typed: self.some(&all).into_iter().map(|path| (path, self.text())).collect(),
            numbers: self.option(|make| NumberForm {
                decimal: make.0.random(),
                group: make.one(&[' ', '.', '\u{a0}']),
            }),
            was: self.some(&all).into_iter().map(|path| (path, self.held())).collect(),
            example: self.option(Self::text),
            call_log: self.option(|make| UsedLog { file: make.text(), calls: make.0.random() }),
            hidden_quotes: (0..quotes).rev().filter(|_| self.chance(0.3)).collect(),
            private: self.some(&all),
            private_quotes: (0..quotes).filter(|_| self.chance(0.2)).collect(),
            redacted: self.chance(0.5),
            withheld: self.some(&all),
            frozen: self.option(Self::summary),
            draft,
        }
    }

    fn some(&mut self, all: &[Path]) -> Vec<Path> {
        let count = self.0.random_range(0..6_usize).min(all.len());
        let mut found = Vec::new();
        for _ in 0..count {
            let path = self.one(all);
            if !found.contains(&path) {
                found.push(path);
            }
        }
        found
    }

    fn held(&mut self) -> Held {
        match self.0.random_range(0..3) {
            0 => Held::Number(self.number()),
            1 => Held::Open,
            _ => Held::Text(self.text()),
        }
    }

    fn summary(&mut self) -> Summary {
        Summary {
            model: self.text(),
            currency: self.text(),
            options: self.list(4, |make| Total {
                who: match make.0.random_range(0..5) {
                    0 => Whose::OwnTeam,
                    1 => Whose::Today,
                    2 => Whose::BesideOtherWork,
                    3 => Whose::Quote(make.0.random_range(0..100)),
                    _ => Whose::WithheldQuote,
                },
                name: make.option(Self::text),
                total: make.number(),
                present_value: make.number(),
            }),
            cheapest: self.list(3, |make| make.0.random_range(0..9)),
        }
    }

    fn draft(&mut self) -> ScenarioDraft {
        ScenarioDraft {
            name: self.text(),
            currency: self.text(),
            country: self.option(|make| {
                make.one(&[
                    Country::Finland,
                    Country::Sweden,
                    Country::Norway,
                    Country::Denmark,
                    Country::Germany,
                    Country::UnitedKingdom,
                ])
            }),
            start: self.text(),
            horizon_months: self.number(),
            discount_rate: self.number(),
            usable_idle: self.number(),
            other_work_h_per_week: self.number(),
            channels: self.list(3, Self::channel),
            in_house: self.in_house(),
            baseline: self.one(&Baseline::ALL),
            quotes: self.list(3, Self::quote),
            trial_months: self.number(),
            scorecard: self.option(|make| ScorecardDraft {
                criteria: make.list(3, |make| CriterionDraft {
                    criterion: make.one(&Criterion::ALL),
                    weight: make.number(),
                    least_score: make.option(Self::number),
                    scores: make.list(4, |make| make.option(Self::number)),
                }),
            }),
        }
    }

    fn channel(&mut self) -> ChannelDraft {
        ChannelDraft {
            name: self.text(),
            kind: match self.0.random_range(0..3) {
                0 => KindDraft::Phone,
                1 => KindDraft::Chat(ChatDraft { at_once: self.number(), overhead: self.number() }),
                _ => KindDraft::Deferred(DeferredDraft {
                    target: self.number(),
                    within_h: self.number(),
                    clock: self.one(&[Clock::Clock, Clock::Opening]),
                }),
            },
            service: self.option(|make| ServiceDraft {
                target: make.number(),
                held: make.one(&[HeldOver::PerInterval, HeldOver::PerDay, HeldOver::PerMonth]),
                answer_within_s: make.number(),
                definition: make.one(&ServiceDefinition::ALL),
                patience_s: make.option(Self::number),
                abandonment_limit: make.option(Self::number),
                redial: make.number(),
                occupancy_cap: make.number(),
                minimum_agents: make.number(),
            }),
            contacts_per_month: self.number(),
            season: self.numbers(),
            growth: self.number(),
            campaigns: self.list(3, |make| CampaignDraft { month: make.number(), contacts: make.number() }),
            handle_time_s: self.number(),
            after_call_s: self.number(),
            first_contact_resolution: self.number(),
            repeats_per_unresolved: self.number(),
            counted: self.one(&[CountedDraft::WhileOpen, CountedDraft::AllHours]),
            opening: self.week(),
            opening_wanted: self.option(Self::week),
            closed_door: self.option(|make| ClosedDoorDraft {
                returns: make.number(),
                returns_over_hours: make.number(),
                turns: make.option(|make| TurnsDraft { to: make.text(), share: make.number() }),
            }),
            lost_contact_value: self.number(),
            profile: match self.0.random_range(0..16) {
                0 => ProfileDraft::Measured(vec![self.numbers::<48>().to_vec(); 8]),
                1 => ProfileDraft::Measured(self.list(2, |make| make.list(3, Self::number))),
                _ => ProfileDraft::Template(self.one(&[
                    Template::Office,
                    Template::Evenings,
                    Template::RoundTheClock,
                ])),
            },
        }
    }

    fn supplement(&mut self) -> SupplementDraft {
        if self.chance(0.5) {
            SupplementDraft::Share(self.number())
        } else {
            SupplementDraft::PerHour(self.number())
        }
    }

    fn hour_rules(&mut self) -> HourRulesDraft {
        let timed = |make: &mut Self| TimedDraft { hours: make.text(), supplement: make.supplement() };
        HourRulesDraft {
            evening: self.option(timed),
            night: self.option(timed),
            saturday: self.supplement(),
            sunday: self.supplement(),
            holiday: self.supplement(),
            overlap: if self.chance(0.3) {
                OverlapDraft::AddUp
            } else {
                OverlapDraft::OnlyFirst(self.list(6, |make| {
                    make.one(&[
                        HourClass::Day,
                        HourClass::Evening,
                        HourClass::Night,
                        HourClass::Saturday,
                        HourClass::Sunday,
                        HourClass::Holiday,
                    ])
                }))
            },
            paid_on: self.one(&[PaidOn::PaidHours, PaidOn::WorkedHours]),
        }
    }

    fn in_house(&mut self) -> InHouseDraft {
        InHouseDraft {
            hourly_pay: self.number(),
            supplements: self.option(Self::hour_rules),
            holiday_cost: self.number(),
            on_costs: self.number(),
            shrinkage: self.number(),
            shrinkage_in_office: self.number(),
            schedule_loss: self.number(),
            weekly_hours: self.number(),
            contract: match self.0.random_range(0..3) {
                0 => ContractDraft::Cheapest,
                1 => ContractDraft::Peak,
                _ => ContractDraft::Given(self.number()),
            },
            whole_people: self.chance(0.5),
            minimum_team: self.number(),
            premium_above_contract: self.number(),
            leavers_per_year: self.number(),
            recruiting_cost: self.number(),
            training_weeks: self.number(),
            handle_times: if self.chance(0.5) {
                HandleTimesDraft::Measured
            } else {
                HandleTimesDraft::Tenured(NewHiresDraft { handle_time: self.number(), weeks: self.number() })
            },
            agents_per_leader: self.number(),
            leader_monthly_pay: self.number(),
            support_per_agent: self.number(),
            support_monthly_pay: self.number(),
            licences_per_seat_month: self.number(),
            seats: self.option(Self::number),
            workplace_per_fte_month: self.number(),
            workplace_per_seat_month: self.number(),
            it_per_month: self.number(),
            management_per_fte_month: self.number(),
            avoidable_from: AvoidableDraft {
                pay: self.option(Self::number),
                supervision: self.option(Self::number),
                support: self.option(Self::number),
                licences: self.option(Self::number),
                workplace: self.option(Self::number),
                it: self.option(Self::number),
                management: self.option(Self::number),
            },
            pay_index: self.number(),
            today: self.option(|make| TodayDraft { heads: make.number() }),
            top_down: self.option(|make| TopDownDraft { yearly_cost: make.number(), heads: make.number() }),
            beside_other_work: self.option(|make| BesideDraft {
                people_present: make.number(),
                busy_share: make.number(),
                lost_focus_minutes: make.number(),
                hourly_cost: make.number(),
            }),
            experts: self.option(|make| ExpertsDraft {
                routine_share: make.number(),
                minutes_each: make.number(),
                hourly_cost: make.number(),
                escalation_share: make.number(),
            }),
            better: self.option(|make| BetterDraft {
                from_month: make.number(),
                handle_time: make.number(),
                first_contact_resolution: make.number(),
                by: make.one(&BetterBy::ALL),
            }),
            shifts: self.option(|make| ShiftRulesDraft {
                paid_lengths_h: make.list(3, Self::number),
                earliest_start_h: make.number(),
                latest_end_h: make.number(),
                start_every_h: make.number(),
                breaks: make.list(2, |make| BreakDraft {
                    shifts_from_h: make.number(),
                    length_h: make.number(),
                    paid: make.chance(0.5),
                    not_before_h: make.number(),
                    not_after_h: make.number(),
                }),
            }),
        }
    }

    fn quote(&mut self) -> QuoteDraft {
        QuoteDraft {
            name: self.text(),
            terms: self.terms(),
            offers: self.list(2, |make| OfferDraft {
                channel: make.text(),
                opening: make.option(Self::week),
                target: make.option(Self::number),
                answer_within_s: make.option(Self::number),
                within_h: make.option(Self::number),
            }),
            desk: match self.0.random_range(0..3) {
                0 => DeskDraft::Dedicated,
                1 => DeskDraft::SharedMultiple(self.number()),
                _ => DeskDraft::SharedErlangs(self.number()),
            },
            labour_cost_per_hour: self.option(Self::number),
            silent_on: self.list(4, |make| make.one(&Topic::ALL)),
            agreement: self.agreement(),
            own_side: OwnSideDraft {
                contract_management: self.number(),
                managers: self.number(),
                manager_month_cost: self.number(),
                listening_hours: self.number(),
                listening_hourly_cost: self.number(),
                travel_per_month: self.number(),
                parallel_running: self.list(3, Self::number),
                dip_per_contact: self.number(),
                dip_months: self.number(),
                one_offs: self.list(2, |make| OwnOneOffDraft {
                    what: make.one(&[
                        OneOffKind::Project,
                        OneOffKind::KnowledgeTransfer,
                        OneOffKind::Severance,
                    ]),
                    month: make.number(),
                    amount: make.number(),
                }),
            },
            ramp: RampDraft {
                phase_ends_month: self.numbers(),
                shape: self.one(&[
                    RampShape::Stepped,
                    RampShape::Linear,
                    RampShape::SCurve,
                    RampShape::Exponential,
                ]),
                handle_time: self.numbers(),
                first_contact_resolution: self.numbers(),
                better_by: self.option(|make| make.one(&BetterBy::ALL)),
            },
        }
    }

    fn agreement(&mut self) -> AgreementDraft {
        AgreementDraft {
            scope: match self.0.random_range(0..7) {
                0 => ScopeDraft::Everything,
                1 => ScopeDraft::Channels(self.list(3, Self::text)),
                2 => ScopeDraft::Routine(RoutineDraft {
                    share: self.number(),
                    handle_time: self.number(),
                    first_contact_resolution: self.number(),
                }),
                3 => ScopeDraft::OutsideOwnHours,
                4 => ScopeDraft::Overflow(OverflowDraft::Fewer(self.number())),
                5 => ScopeDraft::Overflow(OverflowDraft::Times(self.number())),
                _ => ScopeDraft::Overflow(OverflowDraft::Cheapest),
            },
            only_months: self.list(3, Self::number),
            go_live_month: self.number(),
            handover: self.list(3, Self::number),
            term_months: self.number(),
            notice_months: self.number(),
            opt_out_month: self.option(Self::number),
            early_exit: match self.0.random_range(0..4) {
                0 => EarlyExitDraft::Free,
                1 => EarlyExitDraft::Amount(self.number()),
                2 => EarlyExitDraft::MonthsOfFee(self.number()),
                _ => EarlyExitDraft::ShareOfRest(self.number()),
            },
            ends_with_month: self.option(Self::number),
        }
    }

    fn terms(&mut self) -> TermsDraft {
        let clause = |make: &mut Self| ClauseDraft {
            channel: make.text(),
            spread: make.option(Self::number),
            cap: make.option(Self::number),
            tiers: make.list(2, |make| LevelTierDraft { level: make.number(), share: make.number() }),
        };
        TermsDraft {
            prices: self.list(4, Self::price),
            one_offs: self.list(2, |make| OneOffDraft { month: make.number(), amount: make.number() }),
            index: self.number(),
            index_from_month: self.number(),
            monthly_minimum: self.number(),
            bonuses: self.list(2, clause),
            credits: self.list(2, clause),
            credits_from_month: self.number(),
            currency: self.option(|make| CurrencyDraft { code: make.text(), rate: make.number() }),
            vat_rate: self.number(),
            vat_not_deductible: self.number(),
            pass_through: self.number(),
        }
    }

    fn price(&mut self) -> ComponentDraft {
        ComponentDraft {
            per: match self.0.random_range(0..8) {
                0 => PerDraft::Contact(self.one(&[ContactsCounted::Answered, ContactsCounted::Offered])),
                1 => PerDraft::Minute(MinutesDraft {
                    time: self.one(&[TimeCounted::Talk, TimeCounted::HandleTime]),
                    chat: self.one(&[ChatsCounted::Elapsed, ChatsCounted::Attention]),
                    billing_step_s: self.option(Self::number),
                }),
                2 => PerDraft::Hour(HoursDraft::Productive),
                3 => PerDraft::Hour(HoursDraft::LoggedIn(self.number())),
                4 => PerDraft::Fte(FullTimeDraft {
                    hours_per_fte: self.number(),
                    billing_step: self.option(Self::number),
                    premium_above_contract: self.number(),
                }),
                5 => PerDraft::Month,
                6 => PerDraft::Seat(SeatsDraft::Given(self.number())),
                _ => PerDraft::Seat(SeatsDraft::Present),
            },
            price: self.number(),
            channels: self.option(|make| make.list(2, Self::text)),
            tiers: self.option(|make| TiersDraft {
                counting: make.one(&[TierCounting::Marginal, TierCounting::WholeVolume]),
                steps: make.list(2, |make| TierDraft { above: make.number(), price: make.number() }),
            }),
            band: self.option(|make| BandDraft {
                agreed: make.number(),
                width: make.number(),
                above_price: make.option(Self::number),
                credit_per_missing: make.number(),
            }),
            volume_minimum: self.option(Self::number),
            supplements: self.option(Self::hour_rules),
            from_month: self.number(),
            until_month: self.option(Self::number),
        }
    }
}
