//! The headless door, from outside: `examples/compare.rs` as a process. What it refuses it names: path, value
//! found, what is allowed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod may_be_null;

use may_be_null::MAY_BE_NULL;
use punnus_engine::fields::{Field, Spec};
use serde_json::{Map, Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// The built door. `cargo test` builds it beside the tests, but `cargo test --test headless` and `--tests` do not:
/// they would find none, or silently an old one. Both are told instead.
fn door() -> &'static Path {
    static DOOR: LazyLock<PathBuf> = LazyLock::new(|| {
        let mut path = std::env::current_exe().unwrap();
        path.pop();
        if path.ends_with("deps") {
            path.pop();
        }
        path.push("examples");
        path.push(format!("compare{}", std::env::consts::EXE_SUFFIX));
        let mend = "run `cargo test`, or first `cargo build -p punnus-engine --examples`";
        assert!(path.is_file(), "{} is missing: {mend}", path.display());
        let built = path.metadata().unwrap().modified().unwrap();
        // What this door is built from; another example's change does not build it anew.
        let engine = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folders = ["src", "examples/door"].map(|folder| engine.join(folder).read_dir().unwrap());
        let parts = folders.into_iter().flatten().map(|part| part.unwrap().path());
        for source in parts.chain([engine.join("examples/compare.rs")]) {
            let written = source.metadata().unwrap().modified().unwrap();
            assert!(written <= built, "{} is older than {source:?}: {mend}", path.display());
        }
        path
    });
    &DOOR
}

struct Answer {
    code: i32,
    out: String,
    err: String,
}

fn ask_bytes(text: &[u8]) -> Answer {
    let mut child = Command::new(door())
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text).unwrap();
    let output = child.wait_with_output().unwrap();
    Answer {
        code: output.status.code().expect("ended by itself"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn ask(scenario: &Value) -> Answer {
    ask_bytes(scenario.to_string().as_bytes())
}

fn example_path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/examples/service-desk.json")
}

fn example() -> Value {
    serde_json::from_str(&std::fs::read_to_string(example_path()).unwrap()).unwrap()
}

/// The example with the value at a JSON pointer replaced, or added to the object around it.
fn with(pointer: &str, value: Value) -> Value {
    let mut scenario = example();
    put(&mut scenario, pointer, value);
    scenario
}

fn put(scenario: &mut Value, pointer: &str, value: Value) {
    if let Some(place) = scenario.pointer_mut(pointer) {
        *place = value;
        return;
    }
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = scenario.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}"));
    parent.as_object_mut().unwrap().insert(key.to_owned(), value);
}

fn without(pointer: &str) -> Value {
    let mut scenario = example();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    scenario.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    scenario
}

/// `/quotes/0/terms/prices/1/price` as it is told to people: `quotes[0].terms.prices[1].price`.
fn told(pointer: &str) -> String {
    let mut told = String::new();
    for part in pointer.split('/').skip(1) {
        if part.parse::<usize>().is_ok() {
            told += &format!("[{part}]");
        } else {
            if !told.is_empty() {
                told.push('.');
            }
            told += part;
        }
    }
    told
}

/// Refused with exit code 2, nothing on the standard output, and a line that holds all the words.
#[track_caller]
fn refused(answer: &Answer, words: &[&str]) {
    assert_eq!(answer.code, 2, "exit code; stderr: {}", answer.err);
    assert_eq!(answer.out, "", "a refusal prints no result");
    assert!(!answer.err.contains("panicked"), "{}", answer.err);
    let found = answer.err.lines().any(|line| words.iter().all(|word| line.contains(word)));
    assert!(found, "no line with all of {words:?} in:\n{}", answer.err);
}

#[track_caller]
fn check(scenario: &Value, words: &[&str]) {
    refused(&ask(scenario), words);
}

/// Where each number stands in the example. The price forms share one key, so they need a price of their own.
fn places(field: Field) -> Vec<String> {
    let price = |line: usize| vec![format!("/quotes/0/terms/prices/{line}/{}", field.key())];
    let one = |pointer: &str| vec![format!("{pointer}/{}", field.key())];
    let several =
        |count: usize| (0..count).map(|i| format!("/quotes/1/ramp/{}/{i}", field.key())).collect::<Vec<_>>();
    match field {
        Field::Name
        | Field::Currency
        | Field::Start
        | Field::Channels
        | Field::Campaigns
        | Field::Opening
        | Field::OpeningWanted
        | Field::Profile
        | Field::TurnsTo
        | Field::Service
        | Field::ClosedDoor
        | Field::Baseline
        | Field::Offers
        | Field::OfferedChannel
        | Field::SupplementHours
        | Field::SupplementOrder
        | Field::Shifts
        | Field::Quotes
        | Field::Prices
        | Field::PriceChannels
        | Field::Tiers
        | Field::Supplements
        | Field::OneOffs
        | Field::Bonuses
        | Field::Credits
        | Field::ClauseChannel
        | Field::ClauseTiers
        | Field::VendorCurrency
        | Field::Agreement
        | Field::Scope
        | Field::ScopeChannel
        | Field::SilentOn
        | Field::OwnOneOffs
        | Field::Scorecard => Vec::new(),
        Field::CriterionWeight | Field::LeastScore => one("/scorecard/criteria/0"),
        Field::Score => vec!["/scorecard/criteria/0/scores/1".to_owned()],
        Field::TrialMonths => one(""),
        Field::VendorHourCost => one("/quotes/0"),
        Field::OnlyMonths | Field::Handover => vec![format!("/quotes/0/agreement/{}/0", field.key())],
        Field::GoLive | Field::Term | Field::Notice | Field::OptOut | Field::EndsWith => {
            one("/quotes/0/agreement")
        }
        Field::RoutineScope | Field::RoutineHandleTime | Field::RoutineResolution => {
            one("/quotes/0/agreement/scope/routine")
        }
        Field::OverflowFewer => one("/quotes/1/agreement/scope/overflow"),
        Field::OverflowTimes => one("/quotes/2/agreement/scope/overflow"),
        Field::ExitAmount => one("/quotes/0/agreement/early_exit"),
        Field::ExitMonths => one("/quotes/1/agreement/early_exit"),
        Field::ExitShare => one("/quotes/2/agreement/early_exit"),
        Field::Management
        | Field::Managers
        | Field::ManagerCost
        | Field::ListeningHours
        | Field::ListeningCost
        | Field::Travel
        | Field::DipPerContact
        | Field::DipMonths => one("/quotes/0/own_side"),
        Field::ParallelRunning => vec!["/quotes/0/own_side/parallel_running/0".to_owned()],
        Field::Horizon | Field::DiscountRate | Field::UsableIdle | Field::OtherWork => one(""),
        Field::TurnsShare => one("/channels/0/closed_door/turns"),
        Field::DeadlineShare | Field::Deadline => one("/channels/1/kind/deferred"),
        Field::OfferedTarget | Field::OfferedWithin => one("/quotes/0/offers/0"),
        Field::OfferedDeadline => one("/quotes/0/offers/1"),
        Field::SharedMultiple => one("/quotes/0/desk"),
        Field::SharedErlangs => one("/quotes/1/desk"),
        Field::AtOnce | Field::Overhead => one("/channels/0/kind/chat"),
        Field::Season => (0..12).map(|i| format!("/channels/0/season/{i}")).collect(),
        Field::CampaignMonth | Field::CampaignContacts => one("/channels/0/campaigns/0"),
        Field::Returns | Field::ReturnsOver => one("/channels/0/closed_door"),
        Field::ContactsPerMonth
        | Field::LostValue
        | Field::Growth
        | Field::HandleTime
        | Field::AfterCall
        | Field::FirstContactResolution
        | Field::Repeats => one("/channels/0"),
        Field::Target
        | Field::Patience
        | Field::AbandonmentLimit
        | Field::Redial
        | Field::AnswerWithin
        | Field::OccupancyCap
        | Field::MinimumAgents => one("/channels/0/service"),
        Field::HourlyPay
        | Field::HolidayCost
        | Field::OnCosts
        | Field::Shrinkage
        | Field::ScheduleLoss
        | Field::WeeklyHours
        | Field::Span
        | Field::LeaderPay
        | Field::Workplace
        | Field::Premium
        | Field::PayIndex
        | Field::ShrinkageInOffice
        | Field::MinimumTeam
        | Field::Leavers
        | Field::RecruitingCost
        | Field::TrainingWeeks
        | Field::SupportPerAgent
        | Field::SupportPay
        | Field::LicencesPerSeat
        | Field::WorkplacePerSeat
        | Field::Seats
        | Field::ItPerMonth
        | Field::ManagementPerFte => one("/in_house"),
        Field::SupplementShare => in_supplements(["saturday/share", "evening/supplement/share"]),
        Field::SupplementPerHour => in_supplements(["sunday/per_hour", "night/supplement/per_hour"]),
        Field::NewHandleTime | Field::SlowWeeks => one("/in_house/handle_times/tenured"),
        Field::AvoidablePay
        | Field::AvoidableSupervision
        | Field::AvoidableSupport
        | Field::AvoidableLicences
        | Field::AvoidableWorkplace
        | Field::AvoidableIt
        | Field::AvoidableManagement => one("/in_house/avoidable_from"),
        Field::Heads => ["today", "top_down"].map(|part| format!("/in_house/{part}/heads")).to_vec(),
        Field::YearlyCost => one("/in_house/top_down"),
        Field::PeoplePresent | Field::BusyShare | Field::LostFocus => one("/in_house/beside_other_work"),
        Field::HourlyCost => {
            ["beside_other_work", "experts"].map(|part| format!("/in_house/{part}/hourly_cost")).to_vec()
        }
        Field::RoutineShare | Field::ExpertMinutes | Field::EscalationShare => one("/in_house/experts"),
        Field::BetterFrom | Field::BetterHandleTime | Field::BetterResolution => one("/in_house/better"),
        Field::ContractedHours => vec!["/in_house/contract/given".to_owned()],
        Field::PricePerContact | Field::VolumeMinimum | Field::ValidUntil => price(0),
        Field::PricePerMinute => price(1),
        Field::PricePerHour => price(2),
        Field::PricePerFte => price(3),
        Field::PricePerMonth => price(4),
        Field::PricePerSeat => price(5),
        Field::BillingStep => vec!["/quotes/0/terms/prices/1/per/minute/billing_step_s".to_owned()],
        Field::InOfficeShrinkage => vec!["/quotes/0/terms/prices/2/per/hour/logged_in".to_owned()],
        Field::HoursPerFte => vec!["/quotes/0/terms/prices/3/per/fte/hours_per_fte".to_owned()],
        Field::FteStep => vec!["/quotes/0/terms/prices/3/per/fte/billing_step".to_owned()],
        Field::FtePremium => vec!["/quotes/0/terms/prices/3/per/fte/premium_above_contract".to_owned()],
        Field::SeatsGiven => vec!["/quotes/0/terms/prices/5/per/seat/given".to_owned()],
        Field::ValidFrom => [price(0), price(1)].concat(),
        Field::TierAbove => one("/quotes/0/terms/prices/0/tiers/steps/0"),
        Field::BandAgreed | Field::BandWidth | Field::BandAbove | Field::BandMissing => {
            one("/quotes/0/terms/prices/1/band")
        }
        Field::OneOffMonth | Field::OneOffAmount => {
            ["terms", "own_side"].map(|side| format!("/quotes/0/{side}/one_offs/0/{}", field.key())).to_vec()
        }
        Field::ClauseSpread | Field::ClauseCap => {
            ["bonuses", "credits"].map(|of| format!("/quotes/0/terms/{of}/0/{}", field.key())).to_vec()
        }
        Field::ClauseLevel | Field::ClauseShare => ["bonuses", "credits"]
            .map(|of| format!("/quotes/0/terms/{of}/0/tiers/0/{}", field.key()))
            .to_vec(),
        Field::ExchangeRate => vec!["/quotes/0/terms/currency/rate".to_owned()],
        Field::QuoteIndex
        | Field::IndexFrom
        | Field::MonthlyMinimum
        | Field::CreditsFrom
        | Field::VatRate
        | Field::VatNotDeductible
        | Field::PassThrough => one("/quotes/0/terms"),
        Field::RampEnds => several(3),
        Field::RampHandleTime | Field::RampResolution => several(4),
    }
}

/// Places in the supplements of the own team and of a price.
fn in_supplements(places: [&str; 2]) -> Vec<String> {
    let around = ["/in_house", "/quotes/0/terms/prices/2"];
    around.iter().flat_map(|of| places.map(|place| format!("{of}/supplements/{place}"))).collect()
}

/// Terms with a number in every place there is.
fn terms() -> Value {
    let price = |per: Value| {
        json!({
            "per": per, "price": 1, "channels": null, "tiers": null, "band": null, "volume_minimum": null,
            "supplements": null, "from_month": 1, "until_month": null,
        })
    };
    let mut prices = [
        json!({ "contact": "answered" }),
        json!({ "minute": { "time": "talk", "chat": "elapsed", "billing_step_s": 60 } }),
        json!({ "hour": { "logged_in": 0.1 } }),
        json!({ "fte": { "hours_per_fte": 110, "billing_step": 0.5, "premium_above_contract": 0.5 } }),
        json!("month"),
        json!({ "seat": { "given": 10 } }),
    ]
    .map(price);
    prices[0]["tiers"] = json!({ "counting": "marginal", "steps": [{ "above": 3_000, "price": 1 }] });
    (prices[0]["volume_minimum"], prices[0]["until_month"]) = (json!(3_500), json!(30));
    prices[1]["band"] =
        json!({ "agreed": 20_000, "width": 0.1, "above_price": 1, "credit_per_missing": 0.5 });
    prices[2]["supplements"] = supplements();
    let clause = |level: f64| json!([{ "channel": "Phone", "spread": 0.04, "cap": 0.1, "tiers": [{ "level": level, "share": 0.05 }] }]);
    json!({
        "prices": prices, "one_offs": [{ "month": 1, "amount": 5_000 }], "index": 0.02, "index_from_month": 13,
        "monthly_minimum": 1_000, "bonuses": clause(0.9), "credits": clause(0.75), "credits_from_month": 4,
        "currency": { "code": "SEK", "rate": 0.09 }, "vat_rate": 0.255, "vat_not_deductible": 0.5,
        "pass_through": 100,
    })
}

/// The example, with a number in every place there is: a price of every form in its first quote, and given contracted
/// hours.
fn with_every_number() -> Value {
    let mut scenario = with("/quotes/0/terms", terms());
    scenario["channels"][0]["campaigns"] = json!([{ "month": 2, "contacts": 100 }]);
    scenario["channels"][0]["service"]["patience_s"] = json!(180);
    scenario["channels"][0]["service"]["abandonment_limit"] = json!(0.1);
    scenario["channels"][0]["kind"] = json!({ "chat": { "at_once": 2, "overhead": 0.35 } });
    scenario["channels"][0]["closed_door"]["turns"] = json!({ "to": "E-mail", "share": 0.1 });
    let mut mail = example()["channels"][0].clone();
    mail["name"] = json!("E-mail");
    mail["kind"] = json!({ "deferred": { "target": 0.95, "within_h": 8, "clock": "opening" } });
    mail["contacts_per_month"] = json!(2_000);
    (mail["service"], mail["closed_door"]) = (json!(null), json!(null));
    scenario["channels"].as_array_mut().unwrap().push(mail);
    let offer = |channel: &str| json!({ "channel": channel, "opening": null, "target": 0.7, "answer_within_s": null, "within_h": null });
    scenario["quotes"][0]["offers"] = json!([offer("Phone"), offer("E-mail")]);
    scenario["quotes"][0]["offers"][0]["answer_within_s"] = json!(30);
    scenario["quotes"][0]["offers"][1]["within_h"] = json!(12);
    scenario["quotes"][0]["desk"] = json!({ "shared_multiple": 9 });
    scenario["quotes"][1]["desk"] = json!({ "shared_erlangs": 20 });
    let third = scenario["quotes"][1].clone();
    scenario["quotes"].as_array_mut().unwrap().push(third);
    scenario["quotes"][2]["name"] = json!("Vendor C");
    scenario["quotes"][0]["labour_cost_per_hour"] = json!(18);
    scenario["quotes"][0]["agreement"] = json!({
        "scope": { "routine": { "share": 0.5, "handle_time": 0.9, "first_contact_resolution": 1.1 } },
        "only_months": [1], "go_live_month": 2, "handover": [0.5], "term_months": 24, "notice_months": 3,
        "opt_out_month": 12, "early_exit": { "amount": 10_000 }, "ends_with_month": 20,
    });
    scenario["quotes"][0]["own_side"] = json!({
        "contract_management": 0.05, "managers": 0.5, "manager_month_cost": 6_000, "listening_hours": 8,
        "listening_hourly_cost": 40, "travel_per_month": 200, "parallel_running": [0.5],
        "dip_per_contact": 0.1, "dip_months": 2,
        "one_offs": [{ "what": "project", "month": 0, "amount": 9_000 }],
    });
    scenario["quotes"][1]["agreement"]["scope"] = json!({ "overflow": { "fewer": 2 } });
    scenario["quotes"][1]["agreement"]["early_exit"] = json!({ "months_of_fee": 3 });
    scenario["quotes"][2]["agreement"]["scope"] = json!({ "overflow": { "times": 0.8 } });
    scenario["quotes"][2]["agreement"]["early_exit"] = json!({ "share_of_rest": 0.2 });
    scenario["scorecard"] = json!({
        "criteria": [{ "criterion": "trust", "weight": 1, "least_score": 2, "scores": [3, 4, 3, 3] }],
    });
    let team = &mut scenario["in_house"];
    team["contract"] = json!({ "given": 60 });
    team["supplements"] = supplements();
    team["handle_times"] = json!({ "tenured": { "handle_time": 1.3, "weeks": 13 } });
    team["seats"] = json!(12);
    team["avoidable_from"]["it"] = json!(25);
    team["today"] = json!({ "heads": 11 });
    team["top_down"] = json!({ "yearly_cost": 600_000, "heads": 11 });
    team["beside_other_work"] =
        json!({ "people_present": 4, "busy_share": 0.5, "lost_focus_minutes": 5, "hourly_cost": 35 });
    team["experts"] =
        json!({ "routine_share": 0.4, "minutes_each": 9, "hourly_cost": 60, "escalation_share": 0.1 });
    scenario
}

/// The same; where an own team becomes better, nothing overflows from it.
fn with_number_at(pointer: &str) -> Value {
    let mut scenario = with_every_number();
    if pointer.starts_with("/in_house/better") {
        scenario["in_house"]["better"] =
            json!({ "from_month": 13, "handle_time": 0.9, "first_contact_resolution": 1.1, "by": "claim" });
        for quote in [1, 2] {
            scenario["quotes"][quote]["agreement"]["scope"] = json!("everything");
        }
    }
    scenario
}

/// Whether it is a multiple of a first-contact resolution, which may not come to more than all.
fn multiplies_resolution(pointer: &str) -> bool {
    pointer.contains("ramp/first_contact_resolution") || pointer.contains("better/first_contact_resolution")
}

/// Supplements with a share and an amount, by the day and by the clock.
fn supplements() -> Value {
    json!({
        "evening": { "hours": "18:00-23:00", "supplement": { "share": 0.15 } },
        "night": { "hours": "23:00-06:00", "supplement": { "per_hour": 5 } },
        "saturday": { "share": 0.2 },
        "sunday": { "per_hour": 16 },
        "holiday": { "share": 1 },
        "overlap": { "only_first": ["holiday", "sunday", "saturday", "night", "evening"] },
        "paid_on": "worked_hours"
    })
}

/// Numbers of fields, each with its range and every place it has.
fn numbers() -> Vec<(String, Spec)> {
    let mut numbers = Vec::new();
    for field in Field::ALL {
        let places = places(*field);
        assert_eq!(places.is_empty(), field.spec().is_none(), "{field:?}");
        for pointer in places {
            assert!(with_number_at(&pointer).pointer(&pointer).is_some_and(Value::is_number), "{pointer}");
            numbers.push((pointer, field.spec().unwrap()));
        }
    }
    assert!(numbers.len() >= 38, "found {}", numbers.len());
    numbers
}

#[test]
fn every_number_of_the_example_has_a_range_that_is_tested() {
    fn walk(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Number(_) => found.push(at.to_owned()),
            Value::Array(entries) => {
                for (i, entry) in entries.iter().enumerate() {
                    walk(entry, &format!("{at}/{i}"), found);
                }
            }
            Value::Object(entries) => {
                for (key, entry) in entries {
                    walk(entry, &format!("{at}/{key}"), found);
                }
            }
            Value::Null | Value::Bool(_) | Value::String(_) => (),
        }
    }
    let mut found = Vec::new();
    walk(&example(), "", &mut found);
    let tested: Vec<String> = numbers().into_iter().map(|(pointer, _)| pointer).collect();
    for pointer in found {
        // The two quotes share their fields: a number is tested in one of them.
        let other = if pointer.starts_with("/quotes/0") {
            pointer.replacen("/quotes/0", "/quotes/1", 1)
        } else {
            pointer.replacen("/quotes/1", "/quotes/0", 1)
        };
        assert!(tested.contains(&pointer) || tested.contains(&other), "{pointer} is not tested");
    }
}

#[test]
fn a_number_out_of_its_range_is_refused_by_name() {
    for (pointer, spec) in numbers() {
        let (below, above) = if spec.whole {
            (spec.min - 1.0, spec.max + 1.0)
        } else {
            (spec.min - 0.0625, spec.max * 1.0625 + 0.0625)
        };
        for bad in [below, above] {
            let mut scenario = with_number_at(&pointer);
            put(&mut scenario, &pointer, json!(bad));
            // It may have a lower limit than its range's (see below).
            let allowed = if multiplies_resolution(&pointer) {
                format!("allowed {} to ", spec.min)
            } else {
                format!("allowed {} to {}", spec.min, spec.max)
            };
            check(&scenario, &[&format!("{}: ", told(&pointer)), &format!("found {bad}"), &allowed]);
        }
    }
}

#[test]
fn the_ends_of_a_range_belong_to_it() {
    for (pointer, spec) in numbers() {
        if multiplies_resolution(&pointer) {
            continue;
        }
        for end in [spec.min, spec.max] {
            let mut scenario = with_number_at(&pointer);
            put(&mut scenario, &pointer, json!(end));
            let answer = ask(&scenario);
            // Other rules may bind there (load, repeats, the order of phases), but not the range.
            let range = format!("{}: found {end}, allowed", told(&pointer));
            assert!(!answer.err.contains(&range), "{pointer}: {}", answer.err);
            assert!(!answer.err.contains("whole"), "{pointer}: {}", answer.err);
            if answer.code == 0 {
                result(&answer);
            } else {
                assert!(!answer.err.is_empty(), "{pointer} = {end} is refused without a reason");
                refused(&answer, &[]);
                assert!(
                    [
                        "erlangs",
                        "repeats x (1 - resolution)",
                        "before the one before",
                        "would turn to it",
                        "it is part of",
                        "together with those who return",
                        "more than all shrinkage",
                        "a known cost",
                        "after one that begins at",
                        "before the first month",
                        "no handle time or resolution left",
                        "must add up to 1",
                        "say in better_by",
                    ]
                    .iter()
                    .any(|rule| answer.err.contains(rule)),
                    "{pointer} = {end}: {}",
                    answer.err
                );
            }
        }
    }
}

#[test]
fn a_fraction_where_only_whole_numbers_make_sense() {
    let mut seen = 0;
    for (pointer, spec) in numbers().into_iter().filter(|(_, spec)| spec.whole) {
        let bad = spec.min + 0.5;
        let mut scenario = with_number_at(&pointer);
        put(&mut scenario, &pointer, json!(bad));
        check(&scenario, &[&format!("{}: ", told(&pointer)), &format!("found {bad}"), "whole numbers"]);
        seen += 1;
    }
    // Horizon, chats at once, minimum agents, a campaign's month, three ends of phases; seats, people present beside other
    // work, and seven months from which costs are avoidable; two prices' first months, one's last, those of a one-off
    // payment, index and credits; a trial's months, calendar months, go-live, term, notice, opt-out, end, months of a
    // dip, agents fewer, the month of an own payment, and that in which an own team becomes better.
    assert_eq!(seen, 33);
}

#[test]
fn a_number_too_large_to_be_one_or_no_number() {
    let text = example().to_string();
    for (bad, words) in [
        ("1e999", &["channels[0].contacts_per_month: ", "out of range"][..]),
        ("NaN", &["channels[0].contacts_per_month: ", "line 1 column"]),
        ("Infinity", &["channels[0].contacts_per_month: ", "line 1 column"]),
        ("+1", &["channels[0].contacts_per_month: ", "line 1 column"]),
        ("01", &["channels[0].contacts_per_month", "line 1 column"]),
    ] {
        let mutated = text.replace("\"contacts_per_month\":4200", &format!("\"contacts_per_month\":{bad}"));
        assert_ne!(mutated, text);
        refused(&ask_bytes(mutated.as_bytes()), words);
    }
}

/// Every object of the example, with its keys.
fn objects() -> Vec<(String, Map<String, Value>)> {
    let scenario = example();
    [
        "",
        "/channels/0",
        "/channels/0/profile",
        "/channels/0/closed_door",
        "/channels/0/service",
        "/in_house",
        "/in_house/avoidable_from",
        "/quotes/0",
        "/quotes/0/agreement",
        "/quotes/0/own_side",
        "/quotes/1/terms",
        "/quotes/1/terms/prices/0",
        "/quotes/1/terms/one_offs/0",
        "/quotes/1/ramp",
    ]
    .into_iter()
    .map(|pointer| (pointer.to_owned(), scenario.pointer(pointer).unwrap().as_object().unwrap().clone()))
    .collect()
}

#[test]
fn an_unknown_field_is_refused_by_name() {
    for (pointer, keys) in objects() {
        let scenario = with(&format!("{pointer}/hamster"), json!(1));
        let known = format!("`{}`", keys.keys().next().unwrap());
        if pointer.ends_with("profile") {
            // A profile is one of two things, so a second key is a second profile. Serde words that as syntax:
            // only the place is asked for.
            check(&scenario, &["channels[0].profile"]);
        } else {
            let path = told(&format!("{pointer}/hamster"));
            check(&scenario, &[&format!("{path}: "), "unknown field `hamster`", "expected", &known]);
        }
    }
}

#[test]
fn a_missing_field_is_refused_by_name() {
    let mut missing = 0;
    for (pointer, keys) in objects() {
        for key in keys.keys() {
            let answer = ask(&without(&format!("{pointer}/{key}")));
            if pointer.ends_with("profile") {
                refused(&answer, &["channels[0].profile: "]);
            } else {
                refused(&answer, &[&told(&pointer), &format!("missing field `{key}`")]);
            }
            missing += 1;
        }
    }
    // 14 + 17 + 1 + 3 + 9 + 34 + 7 + 9 + 9 + 10 + 12 + 9 + 2 + 5 fields.
    assert_eq!(missing, 141);
}

#[test]
fn a_field_given_twice_is_refused_by_name() {
    let text = example().to_string().replacen("\"currency\":", "\"currency\":\"SEK\",\"currency\":", 1);
    refused(&ask_bytes(text.as_bytes()), &["duplicate field `currency`"]);
}

#[test]
fn a_wrong_type_is_refused_by_name() {
    let wrong = [(json!("12"), "string \"12\""), (json!(null), "null"), (json!(true), "`true`")];
    for ((pointer, _), (bad, found)) in numbers().into_iter().zip(wrong.iter().cycle()) {
        // Null says that there is none, where there need not be one.
        let open = [
            "service/patience_s",
            "/abandonment_limit",
            "in_house/seats",
            "/billing_step_s",
            "/billing_step",
            "/volume_minimum",
            "/until_month",
            "/above_price",
            "/spread",
            "/cap",
            "/labour_cost_per_hour",
            "/opt_out_month",
            "/ends_with_month",
        ];
        let optional = open.iter().any(|end| pointer.ends_with(end))
            || pointer.contains("/offers/")
            || pointer.contains("/avoidable_from/");
        if optional && bad.is_null() {
            continue;
        }
        let mut scenario = with_number_at(&pointer);
        put(&mut scenario, &pointer, bad.clone());
        check(&scenario, &[&format!("{}: ", told(&pointer)), "invalid type", found, "expected"]);
    }
    for pointer in ["/name", "/currency", "/start", "/channels/0/name", "/channels/0/opening/3"] {
        check(&with(pointer, json!(7)), &[&format!("{}: ", told(pointer)), "integer `7`", "a string"]);
    }
    for pointer in ["/channels", "/quotes", "/quotes/0/terms/prices", "/channels/0/opening", "/quotes/0/ramp"]
    {
        check(&with(pointer, json!(7)), &[&format!("{}: ", told(pointer)), "integer `7`", "expected"]);
    }
    check(
        &with("/quotes/0/terms/prices/0/per", json!("call")),
        &[
            "quotes[0].terms.prices[0].per: ",
            "`call`",
            "`contact`",
            "`minute`",
            "`hour`",
            "`fte`",
            "`month`",
            "`seat`",
        ],
    );
    check(
        &with("/quotes/1/ramp/shape", json!("steps")),
        &["quotes[1].ramp.shape: ", "`steps`", "`stepped`", "`linear`", "`s_curve`", "`exponential`"],
    );
    check(
        &with("/channels/0/profile/template", json!("offices")),
        &["channels[0].profile.template: ", "`offices`", "`office`", "`evenings`", "`round_the_clock`"],
    );
    check(&with("/channels/0/profile", json!({ "guessed": 1 })), &["channels[0].profile: ", "`guessed`"]);
}

#[test]
fn text_around_or_instead_of_a_scenario() {
    let text = example().to_string();
    for trailing in ["x", "{}", ",", "\0", " null", &text] {
        refused(&ask_bytes(format!("{text}{trailing}").as_bytes()), &["after the scenario", "trailing"]);
    }
    for cut in [0, 1, text.len() / 2, text.len() - 1] {
        refused(&ask_bytes(&text.as_bytes()[..cut]), &["EOF"]);
    }
    for other in ["null", "7", "\"x\"", "[]", "{}"] {
        refused(&ask_bytes(other.as_bytes()), &["-: "]);
    }
    refused(&ask_bytes(b"\xff\xfe{}"), &["cannot read it", "UTF-8"]);
    // White space is no text.
    assert_eq!(ask_bytes(format!("\n {text} \r\n\t").as_bytes()).code, 0);
}

#[test]
fn texts_that_say_nothing_or_too_much() {
    for pointer in ["/name", "/channels/0/name", "/quotes/0/name"] {
        let path = format!("{}: ", told(pointer));
        for empty in ["", "   ", "\t\n"] {
            check(&with(pointer, json!(empty)), &[&path, "empty", "at least one"]);
        }
        check(&with(pointer, json!("x".repeat(81))), &[&path, "81", "80"]);
        // Characters count, not bytes; space around is no part.
        assert_eq!(ask(&with(pointer, json!(format!("  {}  ", "ä".repeat(80))))).code, 0);
    }
}

#[test]
fn months() {
    for bad in [
        "",
        "2027",
        "2027-",
        "2027-0",
        "2027-00",
        "2027-13",
        "2027-3",
        "2027-03-01",
        "27-03",
        "1999-12",
        "2100-01",
        "202703",
        "03-2027",
        "2027 -03",
        "+027-03",
        "-027-03",
        "２０２７-03",
        "2027–03",
    ] {
        check(
            &with("/start", json!(bad)),
            &["start: ", &format!("found {bad:?}"), "2000-01", "2099-12", "like 2027-03"],
        );
    }
    // Space around is no part of it.
    assert_eq!(result(&ask(&with("/start", json!(" 2027-03\n"))))["months"][0], "2027-03");
    for (good, horizon) in [("2000-01", 120), ("2099-12", 120), ("2028-02", 1)] {
        let mut scenario = with("/start", json!(good));
        put(&mut scenario, "/horizon_months", json!(horizon));
        let result = result(&ask(&scenario));
        assert_eq!(result["months"][0], good);
        assert_eq!(result["months"].as_array().unwrap().len(), horizon);
    }
}

#[test]
fn a_sign_is_no_digit_of_a_month() {
    check(&with("/start", json!("2027-+3")), &["start: ", "found \"2027-+3\"", "like 2027-03"]);
}

#[test]
fn currencies() {
    for bad in ["", "EU", "EURO", "eur", "€", "E R", "EU1", "ÄÖÜ"] {
        check(&with("/currency", json!(bad)), &["currency: ", &format!("found {bad:?}"), "ISO 4217", "EUR"]);
    }
    for good in ["EUR", "SEK", "DKK", "NOK", "ISK", "USD", " EUR\n"] {
        assert_eq!(result(&ask(&with("/currency", json!(good))))["currency"], good.trim());
    }
}

#[test]
fn opening_hours() {
    for bad in [
        "16:00-08:00",
        "08:00-08:00",
        "08:15-16:00",
        "08:00-16:01",
        "08:00-24:30",
        "25-26",
        "8",
        "8-",
        "-16",
        "8-16-18",
        "noon",
        "08:60-16:00",
        "8--16",
        "8:3-16",
        "8h-16h",
        "08:00-12:00, 13:00-16:00",
        "-8-16",
        "8.5-16",
        "closed?",
        "+8-16",
        "8-+16",
    ] {
        check(
            &with("/channels/0/opening/2", json!(bad)),
            &["channels[0].opening[2]: ", &format!("found {bad:?}"), "half-hours", "08:00-16:00", "closed"],
        );
    }
    // The ways people write it, as the documentation of `Span::parse` says.
    let expected = result(&ask(&with("/channels/0/opening/4", json!("08:30-16:00"))));
    for same in ["8:30-16", "8.30 – 16", "8.30-16:00", " 08:30 - 16:00 "] {
        let found = result(&ask(&with("/channels/0/opening/4", json!(same))));
        assert!(found == expected, "{same:?} is read otherwise than 08:30-16:00");
    }
    assert_eq!(ask(&with("/channels/0/opening/5", json!("00:00-24:00"))).code, 0);
    for closed in ["closed", ""] {
        let found = ask(&with("/channels/0/opening/4", json!(closed)));
        assert_eq!(found.code, 0, "{}", found.err);
    }
    for never in ["closed", ""] {
        check(
            &with("/channels/0/opening", json!(vec![never; 8])),
            &["channels[0].opening", "closed", "seven"],
        );
    }
    check(&with("/channels/0/opening", json!(vec!["8-16"; 7])), &["channels[0].opening: ", "7", "8"]);
    check(&with("/channels/0/opening", json!(vec!["8-16"; 9])), &["channels[0].opening: "]);
}

#[test]
fn profiles() {
    let measured = |rows: Value| with("/channels/0/profile", json!({ "measured": rows }));
    let path = "channels[0].profile: ";
    for rows in [0, 6, 9] {
        check(&measured(json!(vec![vec![1; 48]; rows])), &[path, &format!("{rows} rows"), "8", "7"]);
    }
    for entries in [0, 24, 47, 49] {
        let mut rows = vec![vec![1; 48]; 7];
        rows[3] = vec![1; entries];
        check(&measured(json!(rows)), &[path, &format!("{entries} entries"), "48"]);
    }
    for bad in [-1.0, -1e-300, 1.01e9, 1e300] {
        let mut rows = vec![vec![1.0; 48]; 7];
        rows[6][47] = bad;
        check(
            &measured(json!(rows)),
            &[path, "[6][47]", &format!("found the weight {bad} "), "0 to 1000000000"],
        );
    }
    // Weights outside the opening hours (Monday to Friday within 8 to 18) help nobody.
    let mut rows = vec![vec![0; 48]; 7];
    rows[0][15] = 1;
    rows[5] = vec![1; 48];
    check(&measured(json!(rows)), &[path, "opening hours"]);
    // One within is enough.
    rows[0][16] = 1;
    assert_eq!(ask(&measured(json!(rows))).code, 0);
    // Any scale, and zeros among the weights.
    for weight in [1e-300, 1e9] {
        result(&ask(&measured(json!(vec![vec![weight; 48]; 7]))));
    }
}

#[test]
fn phases_in_their_order() {
    for ends in [[6, 3, 9], [3, 9, 6], [9, 6, 3], [60, 0, 0]] {
        check(
            &with("/quotes/1/ramp/phase_ends_month", json!(ends)),
            &[
                "quotes[1].ramp.phase_ends_month: ",
                &format!("found {}, {}, {}", ends[0], ends[1], ends[2]),
                "before",
            ],
        );
    }
    // Phases may be empty.
    for ends in [[0, 0, 0], [0, 0, 60], [3, 3, 3], [60, 60, 60]] {
        result(&ask(&with("/quotes/1/ramp/phase_ends_month", json!(ends))));
    }
    for (field, length) in [("phase_ends_month", 3), ("handle_time", 4), ("first_contact_resolution", 4)] {
        check(
            &with(&format!("/quotes/1/ramp/{field}"), json!(vec![1; length - 1])),
            &[&format!("quotes[1].ramp.{field}: "), &length.to_string()],
        );
        let path = format!("quotes[1].ramp.{field}: ");
        check(&with(&format!("/quotes/1/ramp/{field}"), json!(vec![1; length + 1])), &[&path]);
    }
}

#[test]
fn repeats_that_never_end() {
    // r·(1 − FCR) < 1: with FCR .72, r below 3.571…
    check(
        &with("/channels/0/repeats_per_unresolved", json!(3.6)),
        &["channels[0].repeats_per_unresolved: ", "3.6", "0.72", "below 1"],
    );
    // The own team settles (3·.28 = .84), but not the vendor in its first phase: 3·(1 − .72·.9) = 1.056.
    check(
        &with("/channels/0/repeats_per_unresolved", json!(3)),
        &["quotes[0].ramp.first_contact_resolution[0]: ", "3", "0.648", "below 1"],
    );
    let mut scenario = with("/channels/0/repeats_per_unresolved", json!(1));
    put(&mut scenario, "/channels/0/first_contact_resolution", json!(0));
    check(&scenario, &["channels[0].repeats_per_unresolved: ", "1", "0", "below 1"]);
    put(&mut scenario, "/channels/0/repeats_per_unresolved", json!(0.99));
    result(&ask(&scenario));
}

#[test]
fn a_resolution_above_the_whole() {
    // 1 ÷ .72 = 1.388…
    check(
        &with("/quotes/0/ramp/first_contact_resolution/2", json!(1.39)),
        &["quotes[0].ramp.first_contact_resolution[2]: ", "found 1.39", "allowed 0.2 to 1.388"],
    );
    result(&ask(&with("/quotes/0/ramp/first_contact_resolution/2", json!(1.38))));
    // With all resolved at first contact, nothing above that.
    let mut scenario = with("/channels/0/first_contact_resolution", json!(1));
    put(&mut scenario, "/quotes/1/ramp/first_contact_resolution/3", json!(1));
    result(&ask(&scenario));
    put(&mut scenario, "/quotes/1/ramp/first_contact_resolution/3", json!(1.000_001));
    check(&scenario, &["quotes[1].ramp.first_contact_resolution[3]: ", "found 1.000001", "to 1"]);
}

#[test]
fn shrinkage_in_the_office_is_part_of_all() {
    let scenario = with("/in_house/shrinkage_in_office", json!(0.33));
    check(&scenario, &["in_house.shrinkage_in_office: ", "found 0.33", "0.32"]);
    result(&ask(&with("/in_house/shrinkage_in_office", json!(0.32))));
}

#[test]
fn supplements_that_make_no_sense_are_refused_by_name() {
    // Those of the own team, and of a price per hour.
    for around in ["/in_house", "/quotes/1/terms/prices/0"] {
        let of = told(&format!("{around}/supplements")) + ".";
        let wrong = |pointer: &str, value: Value, words: &[&str]| {
            let mut scenario = with(&format!("{around}/supplements"), supplements());
            result(&ask(&scenario));
            put(&mut scenario, &format!("{around}/supplements/{pointer}"), value);
            check(&scenario, words);
        };
        wrong("evening/hours", json!("late"), &[&format!("{of}evening.hours: "), "\"late\"", "18:00-23:00"]);
        wrong("night/hours", json!("22-6"), &[&format!("{of}night.hours: "), "18:00-23:00 and 22:00-06:00"]);
        let overlap = json!({ "only_first": ["holiday"] });
        wrong("overlap", overlap, &[&format!("{of}overlap.only_first: "), "holiday"]);
        let dear = json!({ "per_hour": 10_001 });
        wrong("holiday", dear, &[&format!("{of}holiday.per_hour: "), "10001", "0 to 10000"]);
        let large = json!({ "share": 6 });
        wrong("night/supplement", large, &[&format!("{of}night.supplement.share: "), "0 to 5"]);
    }
}

#[test]
fn one_currency_has_one_rate() {
    let pointer = "/quotes/1/terms/currency";
    let priced = |code: &str, rate: f64| with(pointer, json!({ "code": code, "rate": rate }));
    check(&priced("EUR", 1.1), &["quotes[1].terms.currency.rate: ", "found 1.1", "EUR as well", "1"]);
    check(&priced("Euro", 1.1), &["quotes[1].terms.currency.code: ", "ISO 4217"]);
    let usual = result(&ask(&example()));
    assert_eq!(result(&ask(&priced(" EUR", 1.0)))["options"], usual["options"]);
    result(&ask(&priced("SEK", 0.09)));
}

#[test]
fn a_known_cost_needs_pay_to_be_split_over() {
    let mut scenario = with("/in_house/top_down", json!({ "yearly_cost": 500_000, "heads": 10 }));
    result(&ask(&scenario));
    put(&mut scenario, "/in_house/hourly_pay", json!(0));
    check(&scenario, &["in_house.top_down.yearly_cost: ", "hourly_pay", "0.01"]);
}

#[test]
fn too_much_load() {
    let mut scenario = with("/channels/0/contacts_per_month", json!(10_000_000));
    put(&mut scenario, "/channels/0/handle_time_s", json!(7200));
    check(&scenario, &["channels[0].contacts_per_month: ", "erlangs", "at most 100000", "lower the volume"]);
}

#[test]
fn lists_too_short_or_too_long() {
    let scenario = example();
    let many = |pointer: &str, count: usize| {
        let mut entries = vec![scenario.pointer(pointer).unwrap().clone(); count];
        for (number, entry) in entries.iter_mut().enumerate().filter(|(_, entry)| entry.get("name").is_some())
        {
            entry["name"] = json!(format!("Number {number}"));
        }
        json!(entries)
    };
    for (list, entry, min, max) in [
        ("/channels", "/channels/0", 1, 8),
        ("/quotes", "/quotes/0", 0, 12),
        ("/quotes/0/terms/prices", "/quotes/0/terms/prices/0", 1, 20),
    ] {
        let allowed = format!("allowed {min} to {max}");
        let path = format!("{}: ", told(list));
        if min > 0 {
            check(&with(list, json!([])), &[&path, "found 0", &allowed]);
        }
        let found = format!("found {}", max + 1);
        check(&with(list, many(entry, max + 1)), &[&path, &found, &allowed]);
        for good in [min, max] {
            result(&ask(&with(list, many(entry, good))));
        }
    }
}

#[test]
fn a_target_may_hold_over_a_day_or_a_month() {
    let held = "/channels/0/service/held";
    check(&with(held, json!("per_week")), &["channels[0].service.held: ", "per_week", "per_month"]);
    // Quiet half-hours have more agents than they need, and busy ones may do with fewer.
    let hours = ["per_interval", "per_day", "per_month"].map(|scope| {
        let found = result(&ask(&with(held, json!(scope))));
        found["options"][0]["months"][0]["productive"].as_f64().unwrap()
    });
    assert!(hours[0] > hours[1] && hours[1] >= hours[2], "{hours:?}");
}

#[test]
fn several_problems_are_told_at_once_each_on_its_line() {
    let mut scenario = example();
    let wrong = [
        ("/name", json!(""), "name: "),
        ("/currency", json!("euro"), "currency: "),
        ("/start", json!("soon"), "start: "),
        ("/horizon_months", json!(0), "horizon_months: "),
        ("/discount_rate", json!(8), "discount_rate: "),
        ("/channels/0/service/target", json!(80), "channels[0].service.target: "),
        ("/channels/0/service/minimum_agents", json!(1.5), "channels[0].service.minimum_agents: "),
        ("/channels/0/handle_time_s", json!(0), "channels[0].handle_time_s: "),
        ("/channels/0/opening/1", json!("noon"), "channels[0].opening[1]: "),
        ("/channels/0/opening/6", json!("night"), "channels[0].opening[6]: "),
        ("/in_house/shrinkage", json!(0.95), "in_house.shrinkage: "),
        ("/quotes/0/terms/prices/1/price", json!(-900), "quotes[0].terms.prices[1].price: "),
        ("/quotes/0/ramp/phase_ends_month", json!([9, 6, 3]), "quotes[0].ramp.phase_ends_month: "),
        ("/quotes/1/terms/prices", json!([]), "quotes[1].terms.prices: "),
        ("/quotes/1/ramp/handle_time/0", json!(13), "quotes[1].ramp.handle_time[0]: "),
    ];
    for (pointer, value, _) in &wrong {
        put(&mut scenario, pointer, value.clone());
    }
    let answer = ask(&scenario);
    for (_, _, path) in &wrong {
        refused(&answer, &[&format!("-: {path}")]);
    }
    let lines: Vec<&str> = answer.err.lines().collect();
    assert_eq!(lines.len(), wrong.len(), "one line each:\n{}", answer.err);
    // In the order of the file.
    let told: Vec<&str> =
        lines.iter().map(|line| wrong.iter().find(|wrong| line.contains(wrong.2)).unwrap().2).collect();
    assert_eq!(told, wrong.iter().map(|wrong| wrong.2).collect::<Vec<_>>());
}

fn no_null(value: &Value, at: &str) {
    match value {
        // Serde writes NaN and infinity as null.
        Value::Null => {
            let key = at.rsplit('.').next().unwrap();
            assert!(MAY_BE_NULL.contains(&key), "{at} is null");
        }
        Value::Array(entries) => {
            for (i, entry) in entries.iter().enumerate() {
                no_null(entry, &format!("{at}[{i}]"));
            }
        }
        Value::Object(entries) => {
            for (key, entry) in entries {
                no_null(entry, &format!("{at}.{key}"));
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => (),
    }
}

/// The result of a success.
#[track_caller]
fn result(answer: &Answer) -> Value {
    assert_eq!(answer.code, 0, "stderr: {}", answer.err);
    assert_eq!(answer.err, "", "a success says nothing beside");
    let result: Value = serde_json::from_str(&answer.out).unwrap();
    no_null(&result, "");
    let months = result["months"].as_array().unwrap().len();
    for option in result["options"].as_array().unwrap() {
        assert!(option["total"].is_number() && option["present_value"].is_number());
        assert_eq!(option["months"].as_array().unwrap().len(), months);
        for month in option["months"].as_array().unwrap() {
            assert!(month["total"].is_number());
            assert!(month["lines"].as_array().unwrap().iter().all(|line| line["amount"].is_number()));
        }
    }
    result
}

#[test]
fn the_example_is_compared() {
    let found = result(&ask(&example()));
    assert_eq!(found["currency"], "EUR");
    assert_eq!(found["months"].as_array().unwrap().len(), 36);
    assert_eq!(found["months"][35], "2030-02");
    let who: Vec<&Value> = found["options"].as_array().unwrap().iter().map(|option| &option["who"]).collect();
    assert_eq!(who, [&json!("own_team"), &json!({ "quote": 0 }), &json!({ "quote": 1 })]);
    let names: Vec<&Value> =
        found["options"].as_array().unwrap().iter().map(|option| &option["name"]).collect();
    assert_eq!(names, [&Value::Null, &json!("Vendor A"), &json!("Vendor B")]);
    // From a file as from standard input, and the same each time.
    let file = Command::new(door()).arg(example_path()).output().unwrap();
    assert!(file.status.success());
    assert_eq!(String::from_utf8(file.stdout).unwrap(), ask(&example()).out);
}

#[test]
fn nothing_and_very_little_are_compared_too() {
    for contacts in [0.0, 5e-324, 1e-300, 1e-9] {
        let found = result(&ask(&with("/channels/0/contacts_per_month", json!(contacts))));
        assert_eq!(found["options"][0]["served"]["met_overload"], 0.0);
    }
    let alone = result(&ask(&with("/quotes", json!([]))));
    assert!(alone["verdict"]["alone"]["total"].is_number(), "{}", alone["verdict"]);
}

#[test]
fn how_it_is_called() {
    let call = |arguments: &[&str]| {
        let output = Command::new(door()).args(arguments).stdin(Stdio::null()).output().unwrap();
        Answer {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    };
    refused(&call(&[]), &["usage"]);
    refused(&call(&["a.json", "b.json"]), &["usage"]);
    refused(&call(&["no/such/file.json"]), &["no/such/file.json", "cannot read"]);
    refused(&call(&[env!("CARGO_MANIFEST_DIR")]), &["cannot read"]);
    refused(&call(&["-"]), &["-: ", "EOF"]);
}
