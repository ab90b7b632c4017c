//! What the own team may do beside being staffed to the target: the heads there are, and answering beside other work.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

use punnus_engine::basis::LineKind;
use punnus_engine::compare::{Comparison, Outcome, SoftInput, Verdict, Who};
use punnus_engine::deferred::Clock;
use punnus_engine::draft::{
    BesideDraft, ContractDraft, DeferredDraft, ExpertsDraft, KindDraft, ProfileDraft, ScenarioDraft,
    TodayDraft, TopDownDraft, TurnsDraft,
};
use punnus_engine::scenario::Baseline;
use punnus_engine::{check, compare};

/// One phone line on a flat week round the clock in February 2027: 28 days of 48 half-hours, 30 contacts of 300 s
/// in each, 5 erlangs. Pay 20 an hour, nothing on top; nobody is contracted, so that what is needed is paid.
fn flat() -> ScenarioDraft {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    let mut draft: ScenarioDraft = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    (draft.start, draft.horizon_months, draft.country) = ("2027-02".to_owned(), 1.0, None);
    let channel = &mut draft.channels[0];
    (channel.contacts_per_month, channel.handle_time_s) = (40_320.0, 300.0);
    channel.opening = std::array::from_fn(|_| "00:00-24:00".to_owned());
    channel.profile = ProfileDraft::Measured(vec![vec![1.0; 48]; 7]);
    let service = channel.service.as_mut().unwrap();
    (service.patience_s, service.minimum_agents, service.occupancy_cap) = (None, 8.0, 1.0);
    let team = &mut draft.in_house;
    (team.hourly_pay, team.holiday_cost, team.on_costs, team.workplace_per_fte_month) = (20.0, 0.0, 0.0, 0.0);
    (team.shrinkage, team.shrinkage_in_office, team.schedule_loss, team.leader_monthly_pay) =
        (0.2, 0.0, 0.25, 0.0);
    (team.weekly_hours, team.contract, team.premium_above_contract) = (40.0, ContractDraft::Given(0.0), 0.0);
    draft.quotes.clear();
    draft
}

fn compared(draft: &ScenarioDraft) -> Comparison {
    compare(&check(draft).unwrap_or_else(|problems| panic!("{problems:?}")))
}

fn of(found: &Comparison, who: Who) -> &Outcome {
    found.options.iter().find(|option| option.who == who).unwrap()
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9 * expected.abs().max(1.0), "found {found}, expected {expected}");
}

// 50 heads at 8 h on 20 working days are 8 000 paid hours; × .8 ÷ 1.25 = 5 120 present. Eight agents at all of 672
// hours would be 5 376. So 5 120 ÷ 5 376 = 95.2 %: 7.62 agents; 7 everywhere are 4 704 h, and of the 416 left each
// half-hour slot of the week (4 dates, 2 h) takes one: 208 slots have 8. Paid as given: 8 000 · 20.
#[test]
fn heads_there_are_share_what_is_short() {
    let mut draft = flat();
    draft.in_house.today = Some(TodayDraft { heads: 50.0 });
    let found = compared(&draft);
    let today = of(&found, Who::Today);
    near(today.total.value(), 160_000.0);
    near(today.months[0].productive.value(), 5_120.0);
    let target = of(&found, Who::OwnTeam);
    near(target.months[0].productive.value(), 5_376.0);
    // 5 376 ÷ .8 × 1.25 = 8 400 h at 20.
    near(target.total.value(), 168_000.0);
    assert!(today.served.service_level() < target.served.service_level());
    near(today.served.answered.value(), 40_320.0);
    near(today.months[0].contracted.as_ref().unwrap().paid.above.value(), 0.0);
}

// 60 heads: 9 600 paid, 6 144 present, of which the line takes 5 376; nobody else needs the rest, but it is paid.
#[test]
fn heads_left_over_are_paid_and_improve_nothing() {
    let mut draft = flat();
    draft.in_house.today = Some(TodayDraft { heads: 60.0 });
    let found = compared(&draft);
    let (today, target) = (of(&found, Who::Today), of(&found, Who::OwnTeam));
    near(today.total.value(), 192_000.0);
    near(today.served.in_time.value(), target.served.in_time.value());
}

// With e-mail, the 768 hours left over are there for it: 768 ÷ 672 open hours = 1.142857 agents. 4 032 e-mails of
// 600 s are 672 h of work. At 5 erlangs and 8 agents, 3 are idle; 60 % of 2 016 h may be used as well.
#[test]
fn heads_left_over_answer_what_may_wait() {
    let mut draft = flat();
    draft.in_house.today = Some(TodayDraft { heads: 60.0 });
    let mut mail = draft.channels[0].clone();
    mail.name = "E-mail".to_owned();
    mail.kind = KindDraft::Deferred(DeferredDraft { target: 0.9, within_h: 8.0, clock: Clock::Clock });
    (mail.service, mail.closed_door) = (None, None);
    (mail.contacts_per_month, mail.handle_time_s) = (4_032.0, 600.0);
    draft.channels.push(mail);
    let found = compared(&draft);
    let today = of(&found, Who::Today);
    near(today.channels[1].served.productive.value(), 768.0);
    near(today.channels[1].served.busy.value(), 672.0);
    near(today.channels[1].service_level.value(), 1.0);
    near(today.total.value(), 192_000.0);
    // Staffed to the target, idle time alone is enough.
    let target = of(&found, Who::OwnTeam);
    near(target.channels[1].in_idle.value(), 672.0);
    near(target.channels[1].served.productive.value(), 0.0);
    // (5 · 672 + 672) ÷ 5 376
    near(target.months[0].occupancy.unwrap().value(), 0.75);
}

// 40 320 answered contacts of 5 minutes, and 3 minutes of focus for each, at 30 an hour: 100 800 and 60 480. Ten
// people busy for 20 % of their time are 8 agents free, who give what 8 agents give.
#[test]
fn beside_other_work_nobody_is_paid_for_waiting() {
    let mut draft = flat();
    draft.baseline = Baseline::BesideOtherWork;
    let people =
        BesideDraft { people_present: 10.0, busy_share: 0.2, lost_focus_minutes: 3.0, hourly_cost: 30.0 };
    draft.in_house.beside_other_work = Some(people);
    let found = compared(&draft);
    assert_eq!(found.options[0].who, Who::BesideOtherWork);
    let (beside, target) = (of(&found, Who::BesideOtherWork), of(&found, Who::OwnTeam));
    near(beside.line_total(LineKind::HandlingBeside).unwrap().value(), 100_800.0);
    near(beside.line_total(LineKind::LostFocus).unwrap().value(), 60_480.0);
    near(beside.served.in_time.value(), target.served.in_time.value());
    // 161 280 against 168 000: without lost focus far cheaper still, so it decides nothing.
    assert!(matches!(found.verdict, Verdict::BaselineWins { nearest: 1, .. }), "{:?}", found.verdict);
    assert_eq!(found.rests_on, None);
}

// At 5 minutes: 100 800 + 100 800 = 201 600 against 168 000. They tie at (168 000 − 100 800) ÷ 20 160 = 3.3333.
#[test]
fn an_answer_that_rests_on_lost_focus_says_so() {
    let mut draft = flat();
    draft.baseline = Baseline::BesideOtherWork;
    let people =
        BesideDraft { people_present: 10.0, busy_share: 0.2, lost_focus_minutes: 5.0, hourly_cost: 30.0 };
    draft.in_house.beside_other_work = Some(people);
    let found = compared(&draft);
    assert!(matches!(found.verdict, Verdict::OtherWins { option: 1, .. }), "{:?}", found.verdict);
    let Some(SoftInput::LostFocus { assumed, ties_at }) = found.rests_on else {
        panic!("{:?}", found.rests_on)
    };
    near(assumed.value(), 5.0);
    near(ties_at.value(), 10.0 / 3.0);
}

// Half-hours between 8 and 9 people free: half of the time 8, half of the time 9.
#[test]
fn people_free_for_a_part_of_their_time_are_there_for_that_part() {
    let served = |people: f64| {
        let mut draft = flat();
        draft.in_house.beside_other_work = Some(BesideDraft {
            people_present: people * 2.0,
            busy_share: 0.5,
            lost_focus_minutes: 0.0,
            hourly_cost: 30.0,
        });
        of(&compared(&draft), Who::BesideOtherWork).served.in_time.value()
    };
    near(served(8.5), (served(8.0) + served(9.0)) / 2.0);
}

// The lines of 50 heads come to 160 000 in a month of 20 working days; over the twelve months from February 2027 with
// 261 of them, to 50 · 8 · 261 · 20 = 2 088 000. Known are 2 296 800: everything costs 1.1 times that.
#[test]
fn a_known_yearly_cost_scales_every_line_of_the_team() {
    let mut draft = flat();
    draft.in_house.pay_index = 0.0;
    draft.in_house.today = Some(TodayDraft { heads: 50.0 });
    draft.in_house.top_down = Some(TopDownDraft { yearly_cost: 2_296_800.0, heads: 50.0 });
    let found = compared(&draft);
    near(of(&found, Who::Today).total.value(), 176_000.0);
    near(of(&found, Who::OwnTeam).total.value(), 168_000.0 * 1.1);
}

// A quarter of 40 320 contacts takes an expert 6 minutes at 60 an hour: 60 480.
#[test]
fn experts_who_answer_cost_their_time() {
    let mut draft = flat();
    draft.in_house.experts = Some(ExpertsDraft {
        routine_share: 0.25,
        minutes_each: 6.0,
        hourly_cost: 60.0,
        escalation_share: 0.1,
    });
    let found = compared(&draft);
    near(of(&found, Who::OwnTeam).line_total(LineKind::ExpertTime).unwrap().value(), 60_480.0);
}

// Worked by hand: 1 000 calls measured, p = .8, 60 % return, 20 % write: 1 086.96 want to call, 217.39 meet a closed
// door, 130.43 of them return, 43.48 write, 43.48 are lost; of 500 e-mails 456.52 wanted to write.
#[test]
fn who_writes_at_a_closed_door_is_among_the_mails() {
    let mut draft = flat();
    let calling = (0..48).map(|half| if (16..36).contains(&half) { 1.0 } else { 0.0 }).collect::<Vec<f64>>();
    let channel = &mut draft.channels[0];
    channel.contacts_per_month = 1_000.0;
    channel.profile = ProfileDraft::Measured(vec![calling; 7]);
    channel.opening = std::array::from_fn(|_| "08:00-16:00".to_owned());
    let door = channel.closed_door.as_mut().unwrap();
    (door.returns, door.turns) = (0.6, Some(TurnsDraft { to: "E-mail".to_owned(), share: 0.2 }));
    let mut mail = channel.clone();
    mail.name = "E-mail".to_owned();
    mail.kind = KindDraft::Deferred(DeferredDraft { target: 0.9, within_h: 24.0, clock: Clock::Opening });
    (mail.service, mail.closed_door, mail.contacts_per_month) = (None, None, 500.0);
    draft.channels.push(mail);
    let found = compared(&draft);
    let [phone, mail] = found.options[0].channels.as_slice() else { panic!("two channels") };
    let cent = |found: f64, expected: f64| assert!((found - expected).abs() < 0.005, "{found}, {expected}");
    cent(phone.served.wanted.value(), 1_086.96);
    cent(phone.served.returned.value(), 130.43);
    cent(phone.served.turned.value(), 43.48);
    cent(phone.served.lost_at_door.value(), 43.48);
    cent(phone.served.offered.value(), 1_000.0);
    cent(phone.coverage.value(), 0.8);
    cent(mail.served.wanted.value(), 456.52);
    cent(mail.served.offered.value(), 500.0);
}
