//! A better final value: what it rests on has to be said, and both sides may have it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

use punnus_engine::compare::{Comparison, Outcome, Warning};
use punnus_engine::draft::{
    BetterDraft, ContractDraft, OverflowDraft, ScenarioDraft, ScopeDraft, TodayDraft, TopDownDraft,
};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::hour_price::hour_prices;
use punnus_engine::pricing::{HoursDraft, PerDraft, TermsDraft};
use punnus_engine::problem::ProblemKind;
use punnus_engine::ramp::BetterBy;
use punnus_engine::shift_plan::busiest_month;
use punnus_engine::{check, compare};

fn read(path: &str) -> ScenarioDraft {
    let path = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A phone line of about one erlang, one agent at least, and a vendor.
fn small() -> ScenarioDraft {
    let mut draft = read("tests/cases/money/base.json");
    draft.channels[0].service.as_mut().unwrap().minimum_agents = 1.0;
    draft.channels[0].first_contact_resolution = 0.72;
    draft.channels[0].repeats_per_unresolved = 0.8;
    draft
}

fn better(from_month: f64, handle_time: f64, first_contact_resolution: f64) -> Option<BetterDraft> {
    Some(BetterDraft { from_month, handle_time, first_contact_resolution, by: BetterBy::Evidence })
}

#[track_caller]
fn compared(draft: &ScenarioDraft) -> Comparison {
    compare(&check(draft).unwrap_or_else(|problems| panic!("{problems:?}")))
}

fn problems(draft: &ScenarioDraft) -> Vec<(String, ProblemKind)> {
    let found = check(draft).map(|_| ()).unwrap_err();
    found.into_iter().map(|problem| (problem.path.to_string(), problem.kind)).collect()
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs(), "found {found}, expected {expected}");
}

#[test]
fn a_vendor_that_ends_better_has_to_say_why() {
    let mut draft = small();
    draft.quotes[0].ramp.handle_time[3] = 0.9;
    draft.quotes[0].ramp.first_contact_resolution[3] = 1.1;
    let unsaid = |path: &str, found| (path.to_owned(), ProblemKind::BetterUnsaid { found });
    let expected = [
        unsaid("quotes[0].ramp.handle_time[3]", 0.9),
        unsaid("quotes[0].ramp.first_contact_resolution[3]", 1.1),
    ];
    assert_eq!(problems(&draft), expected);
    for by in BetterBy::ALL {
        draft.quotes[0].ramp.better_by = Some(by);
        let claimed = Warning::BetterByClaim { option: 1 };
        assert_eq!(compared(&draft).warnings.contains(&claimed), by == BetterBy::Claim, "{by:?}");
    }
    // Said of what is not better, it says nothing.
    draft.quotes[0].ramp.handle_time[3] = 1.0;
    draft.quotes[0].ramp.first_contact_resolution[3] = 0.9;
    draft.quotes[0].ramp.better_by = Some(BetterBy::Claim);
    assert_eq!(compared(&draft).warnings, []);
}

#[test]
fn what_an_own_team_becomes_has_its_limits() {
    let mut draft = small();
    draft.in_house.better = better(1.0, 1.0, 1.5);
    let above_all = ProblemKind::OutOfRange { found: 1.5, min: 0.2, max: 1.0 / 0.72 };
    assert_eq!(problems(&draft), [("in_house.better.first_contact_resolution".to_owned(), above_all)]);
    draft.channels[0].repeats_per_unresolved = 1.2;
    draft.in_house.better = better(1.0, 1.0, 0.2);
    let without_end = ProblemKind::RepeatsNeverEnd { repeats: 1.2, resolution: 0.72 * 0.2 };
    assert_eq!(problems(&draft), [("in_house.better.first_contact_resolution".to_owned(), without_end)]);
    draft = small();
    draft.channels[0].contacts_per_month = 9e6;
    draft.in_house.better = better(1.0, 5.0, 1.0);
    draft.channels[0].handle_time_s = 6_000.0;
    assert!(matches!(
        problems(&draft)[0],
        (_, ProblemKind::TooMuchLoad { erlangs, in_ramp_of: None, .. }) if erlangs > 150_000.0
    ));
    draft.in_house.better = better(0.0, 0.1, 3.0);
    let fields = [Field::BetterFrom, Field::BetterHandleTime, Field::BetterResolution];
    let found: Vec<String> = problems(&draft).into_iter().map(|(path, _)| path).collect();
    assert_eq!(found, fields.map(|field| Path::new(Place::Better, field).to_string()));
}

#[test]
fn what_overflows_from_a_team_that_becomes_better_is_refused() {
    let mut draft = small();
    draft.in_house.better = better(2.0, 0.9, 1.0);
    for overflow in [OverflowDraft::Fewer(1.0), OverflowDraft::Times(0.8), OverflowDraft::Cheapest] {
        draft.quotes[0].agreement.scope = ScopeDraft::Overflow(overflow);
        assert_eq!(
            problems(&draft),
            [("quotes[0].agreement.scope".to_owned(), ProblemKind::OverflowFromBetter)]
        );
    }
}

// Every path through the model, with a value that is as measured, and with one that comes after the last year.
#[test]
fn as_measured_is_what_it_was_to_the_last_bit() {
    for path in [
        "assets/examples/call-entry-coordinators.json",
        "assets/examples/service-desk.json",
        "tests/cases/hybrid.json",
        "tests/cases/measured-profile.json",
    ] {
        let mut draft = read(path);
        draft.horizon_months = 13.0;
        let text = |draft: &ScenarioDraft| serde_json::to_string(&compared(draft)).unwrap();
        let plain = text(&draft);
        for same in [better(1.0, 1.0, 1.0), better(25.0, 0.5, 1.1)] {
            draft.in_house.better = same;
            assert!(text(&draft) == plain, "{path}, {same:?}");
        }
    }
}

/// The own team pays for the hours it works, no more and no less.
fn by_the_hour() -> ScenarioDraft {
    let mut draft = small();
    draft.in_house.contract = ContractDraft::Given(0.0);
    draft.in_house.premium_above_contract = 0.0;
    draft
}

#[test]
fn a_shorter_handle_time_or_more_resolved_never_costs_the_own_team_more() {
    let mut draft = by_the_hour();
    draft.channels[0].contacts_per_month = 60_000.0;
    let cost = |handle_time: f64, resolution: f64| {
        let mut draft = draft.clone();
        draft.in_house.better = better(1.0, handle_time, resolution);
        compared(&draft).options[0].total.value()
    };
    let shorter: Vec<f64> = (4..=20).map(|step| cost(f64::from(step) / 20.0, 1.0)).collect();
    assert!(shorter.is_sorted(), "{shorter:?}");
    assert!(shorter[0] < shorter[16]);
    let resolved: Vec<f64> = (0..=8).map(|step| cost(1.0, 1.38 - 0.0475 * f64::from(step))).collect();
    assert!(resolved.is_sorted(), "{resolved:?}");
    assert!(resolved[0] < resolved[8]);
}

// Paid by the hour present at what an hour costs the own team, from the first month as in the last phase.
#[test]
fn the_same_better_value_on_both_sides_ties() {
    for (handle_time, resolution) in [(0.5, 1.0), (1.0, 1.2), (0.8, 1.3), (1.1, 1.35), (0.9, 0.8)] {
        let mut draft = by_the_hour();
        draft.in_house.better = better(1.0, handle_time, resolution);
        let quote = &mut draft.quotes[0];
        quote.terms = TermsDraft::priced(PerDraft::Hour(HoursDraft::Productive), 25.0);
        quote.terms.index = 0.0;
        quote.ramp.phase_ends_month = [0.0; 3];
        quote.ramp.handle_time[3] = handle_time;
        quote.ramp.first_contact_resolution[3] = resolution;
        quote.ramp.better_by = Some(BetterBy::Evidence);
        let found = compared(&draft);
        let [own, theirs] = found.options.as_slice() else { panic!("two options") };
        for (own, theirs) in own.months.iter().zip(&theirs.months) {
            near(theirs.total.value(), own.total.value());
            near(theirs.resolved.value(), own.resolved.value());
            assert_eq!(theirs.served.offered, own.served.offered);
        }
    }
}

// What it costs is known of the team as it is: getting better saves, and does not make every hour dearer instead.
#[test]
fn a_known_cost_is_that_of_the_team_as_it_was_measured() {
    let mut draft = small();
    draft.in_house.today = Some(TodayDraft { heads: 10.0 });
    draft.in_house.top_down = Some(TopDownDraft { yearly_cost: 600_000.0, heads: 10.0 });
    let today = |draft: &ScenarioDraft| -> Outcome { compared(draft).options[1].clone() };
    let before = today(&draft);
    draft.in_house.better = better(1.0, 0.8, 1.2);
    let after = today(&draft);
    near(after.total.value(), before.total.value());
    assert!(after.served.offered < before.served.offered);
    assert!(after.served.busy < before.served.busy);
}

#[test]
fn hours_cost_less_and_shifts_are_planned_for_the_team_it_becomes() {
    let mut draft = small();
    draft.channels[0].contacts_per_month = 60_000.0;
    let whole_day =
        |draft: &ScenarioDraft, month| hour_prices(&check(draft).unwrap(), None, month).unwrap().cost.value();
    let (first, second) = (whole_day(&draft, 1), whole_day(&draft, 2));
    // Three months alike: the shortest is the busiest.
    assert_eq!(busiest_month(&check(&draft).unwrap()), 1);
    draft.in_house.better = better(2.0, 0.5, 1.0);
    assert_eq!(whole_day(&draft, 1).to_bits(), first.to_bits());
    assert!(whole_day(&draft, 2) < 0.8 * second);
    draft.channels[0].season[1] = 0.8;
    assert_eq!(busiest_month(&check(&draft).unwrap()), 1);
    draft.in_house.better = None;
    assert_ne!(busiest_month(&check(&draft).unwrap()), 1);
}
