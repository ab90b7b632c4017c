//! Shift plans of a scenario's own team: the week required, and the headless door.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test"
)]

mod door;

use punnus_engine::calendar::Weekday;
use punnus_engine::deferred::Clock;
use punnus_engine::draft::{CampaignDraft, DeferredDraft, KindDraft, ProfileDraft, ScenarioDraft, Template};
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::{HourRulesDraft, OverlapDraft, PaidOn, SupplementDraft, TimedDraft};
use punnus_engine::shift_plan::{
    MAX_REQUIRED, NoTask, ShiftRulesDraft, ShiftStart, ShiftTask, own_team_task, plan,
};
use std::ops::ControlFlow;

fn scenario(change: impl FnOnce(&mut ScenarioDraft)) -> ScenarioDraft {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    let mut draft: ScenarioDraft = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    draft.in_house.shifts = Some(ShiftStart::of(Country::Finland).rules());
    change(&mut draft);
    draft
}

fn task_of(draft: &ScenarioDraft, month: u16) -> Result<ShiftTask, NoTask> {
    own_team_task(&punnus_engine::check(draft).unwrap(), month)
}

// Nobody calls, and two are there. E-mail: 100 · 360 s are 10 hours of work, in February 2027 on four Saturdays of
// two hours, so a little more than 1.25 agents, which are two. An hour costs 20 · 1.1 · 1.2 = 26.4, half as much more
// from 17.
#[test]
fn an_own_team_s_week_is_what_all_its_channels_need() {
    let draft = scenario(|draft| {
        draft.start = "2027-02".to_owned();
        draft.usable_idle = 0.0;
        let mut mail = draft.channels[0].clone();
        let phone = &mut draft.channels[0];
        phone.contacts_per_month = 0.0;
        phone.service.as_mut().unwrap().minimum_agents = 2.0;
        mail.name = "E-mail".to_owned();
        mail.kind = KindDraft::Deferred(DeferredDraft { target: 0.01, within_h: 744.0, clock: Clock::Clock });
        (mail.service, mail.closed_door) = (None, None);
        (mail.contacts_per_month, mail.handle_time_s) = (100.0, 360.0);
        mail.profile = ProfileDraft::Template(Template::RoundTheClock);
        mail.opening = ["", "", "", "", "", "10-12", "", ""].map(str::to_owned);
        draft.channels.push(mail);
        let team = &mut draft.in_house;
        (team.hourly_pay, team.holiday_cost, team.on_costs) = (20.0, 0.1, 0.2);
        let nothing = SupplementDraft::Share(0.0);
        team.supplements = Some(HourRulesDraft {
            evening: Some(TimedDraft { hours: "17-22".to_owned(), supplement: SupplementDraft::Share(0.5) }),
            night: None,
            saturday: nothing,
            sunday: nothing,
            holiday: nothing,
            overlap: OverlapDraft::AddUp,
            paid_on: PaidOn::WorkedHours,
        });
    });
    let task = task_of(&draft, 1).unwrap();
    for (weekday, agents) in task.required.iter() {
        let open = match weekday {
            Weekday::Friday => 16..32,
            Weekday::Saturday => 20..24,
            Weekday::Sunday => 0..0,
            _ => 16..36,
        };
        for (at, agents) in agents.iter().enumerate() {
            assert_eq!(*agents, if open.contains(&at) { 2 } else { 0 }, "{weekday:?} {at}");
        }
    }
    for (at, rate) in task.hourly_cost.get(Weekday::Monday).iter().enumerate() {
        let expected = if (34..44).contains(&at) { 39.6 } else { 26.4 };
        assert!((rate.value() - expected).abs() < 1e-12, "{at}: {rate:?}");
    }
    // Rules of the scenario: the plan of that task covers it.
    let plan = plan(&task, |_, _| ControlFlow::Continue(())).unwrap();
    assert!(plan.schedule_loss.value() > 0.0);
}

// In March 2027 Good Friday, Easter Sunday and Easter Monday are open day and night.
#[test]
fn public_holidays_are_no_part_of_a_usual_week() {
    let draft = scenario(|draft| {
        draft.start = "2027-03".to_owned();
        draft.channels[0].opening[7] = "00-24".to_owned();
    });
    let task = task_of(&draft, 1).unwrap();
    assert_eq!(task.required.get(Weekday::Sunday).iter().sum::<u32>(), 0);
    assert_eq!(task.required.get(Weekday::Monday)[..16].iter().sum::<u32>(), 0);
}

#[test]
fn what_keeps_an_own_team_from_being_planned() {
    assert_eq!(task_of(&scenario(|draft| draft.in_house.shifts = None), 1), Err(NoTask::NoShifts));
    let beyond = NoTask::NotCompared { found: 37, months: 36 };
    assert_eq!(task_of(&scenario(|_| ()), 37), Err(beyond));
    let many = scenario(|draft| {
        (draft.channels[0].contacts_per_month, draft.channels[0].handle_time_s) = (10_000_000.0, 900.0);
    });
    assert!(matches!(task_of(&many, 1), Err(NoTask::TooMany { max: MAX_REQUIRED, .. })));
}

// Nobody is paid: hours still count.
#[test]
fn a_team_without_pay_is_planned_by_its_hours() {
    let free = scenario(|draft| draft.in_house.hourly_pay = 0.0);
    let of = |draft: &ScenarioDraft| {
        plan(&task_of(draft, 1).unwrap(), |_, _| ControlFlow::Continue(())).unwrap().paid_hours
    };
    assert_eq!(of(&free), of(&scenario(|_| ())));
}

#[test]
fn a_scenario_becomes_a_plan_of_its_busiest_month() {
    let draft = scenario(|draft| {
        draft.horizon_months = 12.0;
        draft.channels[0].campaigns = vec![CampaignDraft { month: 5.0, contacts: 6_000.0 }];
    });
    let json = serde_json::to_string(&draft).unwrap();
    let (code, out, err) = door::ask("shift_plan", &["--scenario", "-"], &json);
    assert_eq!(code, 0, "{err}");
    assert!(err.lines().all(|line| line.starts_with("planning month 5: step ")) && !err.is_empty(), "{err}");
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(found["month"], 5);
    assert_eq!(found["schedule_loss"], found["plan"]["schedule_loss"]);
    let (code, out, _) = door::ask("shift_plan", &["--scenario", "-", "1"], &json);
    assert_eq!(code, 0);
    let usual: serde_json::Value = serde_json::from_str(&out).unwrap();
    let hours = |found: &serde_json::Value| found["plan"]["required_hours"].as_f64().unwrap();
    assert!(hours(&usual) < hours(&found));
}

#[test]
fn a_scenario_that_cannot_be_planned_says_why() {
    let check = |draft: &ScenarioDraft, month: &str, expected: &str| {
        let (code, out, err) =
            door::ask("shift_plan", &["--scenario", "-", month], &serde_json::to_string(draft).unwrap());
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.lines().any(|line| line.starts_with(&format!("-: {expected}"))), "{err}");
    };
    check(&scenario(|_| ()), "37", "found month 37, allowed 1 to 36");
    check(&scenario(|_| ()), "May", "found month \"May\"; write a number");
    check(&scenario(|draft| draft.in_house.shifts = None), "1", "in_house.shifts: found null");
    let rules = |change: fn(&mut ShiftRulesDraft)| {
        scenario(|draft| draft.in_house.shifts.as_mut().into_iter().for_each(change))
    };
    check(&rules(|rules| rules.latest_end_h = 17.0), "1", "in_house.shifts: Monday 17:00-18:00: agents");
    check(
        &rules(|rules| rules.latest_end_h = 49.0),
        "1",
        "in_house.shifts.latest_end_h: found 49, allowed 1 to 48",
    );
    check(
        &rules(|rules| rules.breaks[0].length_h = 0.3),
        "1",
        "in_house.shifts.breaks[0].length_h: found 0.3, allowed 0.5",
    );
    check(
        &rules(|rules| rules.paid_lengths_h.clear()),
        "1",
        "in_house.shifts.paid_lengths_h: found 0 entries",
    );
}
