//! Every contact has somebody whose it is: what does not go to the vendor stays with the own team, and nobody waits
//! for what has gone.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

use punnus_engine::compare::Comparison;
use punnus_engine::deferred::Clock;
use punnus_engine::draft::{
    DeferredDraft, KindDraft, OfferDraft, OverflowDraft, RampDraft, ScenarioDraft, ScopeDraft,
};
use punnus_engine::{check, compare};

/// A phone line open on weekdays only, and a vendor who works like the own team from the first day.
fn desk() -> ScenarioDraft {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    let mut draft: ScenarioDraft = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    draft.horizon_months = 14.0;
    draft.quotes.truncate(1);
    draft.quotes[0].ramp =
        RampDraft { handle_time: [1.0; 4], first_contact_resolution: [1.0; 4], ..RampDraft::default() };
    draft
}

fn compared(draft: &ScenarioDraft) -> Comparison {
    compare(&check(draft).unwrap_or_else(|problems| panic!("{problems:?}")))
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs(), "found {found}, expected {expected}");
}

/// Hours that hold those of the own team.
fn wide() -> [String; 8] {
    std::array::from_fn(|_| "07:00-20:00".to_owned())
}

/// The vendor answers in wide hours; the own team has its own. The second is the own team in wide hours, alone.
fn at_one_door(scope: ScopeDraft) -> (Comparison, Comparison) {
    let mut draft = desk();
    draft.quotes[0].agreement.scope = scope;
    draft.quotes[0].offers = vec![OfferDraft {
        channel: "Phone".to_owned(),
        opening: Some(wide()),
        target: None,
        answer_within_s: None,
        within_h: None,
    }];
    let mut alone = desk();
    alone.channels[0].opening_wanted = Some(wide());
    (compared(&draft), compared(&alone))
}

// Half in the first month, then all: from the second month on it is as if there had been no handover.
#[test]
fn nobody_of_the_own_team_waits_for_what_has_been_handed_over() {
    let at_once = compared(&desk());
    let mut draft = desk();
    draft.quotes[0].agreement.handover = vec![0.5];
    let handed_over = compared(&draft);
    let (at_once, handed_over) = (&at_once.options[1].months, &handed_over.options[1].months);
    assert_eq!(at_once[1..], handed_over[1..]);
    near(handed_over[0].to_vendor.value(), at_once[0].to_vendor.value() / 2.0);
}

// The vendor has December only. The comparison begins in March: its tenth month.
#[test]
fn in_months_without_the_vendor_the_own_team_answers_alone() {
    let mut draft = desk();
    draft.quotes[0].agreement.only_months = vec![12.0];
    let found = compared(&draft);
    let [own, quote] = found.options.as_slice() else { panic!("two options") };
    for (number, (own, quote)) in (1..).zip(own.months.iter().zip(&quote.months)) {
        let theirs = if number == 10 { own.served.offered.value() } else { 0.0 };
        near(quote.to_vendor.value(), theirs);
        assert_eq!(quote.served, own.served, "month {number}");
        near(quote.productive.value(), own.productive.value());
    }
}

// With the same target in every half-hour, it takes the same agents whoever sits there.
#[test]
fn outside_own_hours_two_crews_answer_what_one_would() {
    let (found, alone) = at_one_door(ScopeDraft::OutsideOwnHours);
    let (shared, alone) = (&found.options[1], &alone.options[0]);
    near(shared.served.offered.value(), alone.served.offered.value());
    near(shared.served.answered.value(), alone.served.answered.value());
    near(shared.served.productive.value(), alone.served.productive.value());
    near(shared.served.lost_at_door.value(), alone.served.lost_at_door.value());
    // Every answered contact is resolved as usual, whoever answers it: 72 in 100.
    let resolved: f64 = shared.months.iter().map(|month| month.resolved.value()).sum();
    near(resolved, shared.served.answered.value() * 0.72);
    let part = shared.to_vendor.value() / shared.served.offered.value();
    assert!(part > 0.0 && part < 0.1, "{part} of an office's calls come from 7 to 8 and after 16 or 18");
}

#[test]
fn what_overflows_and_what_does_not_are_all_there_is() {
    for (keeps, least, most) in [
        (OverflowDraft::Fewer(0.0), 0.02, 0.3),
        (OverflowDraft::Fewer(2.0), 0.3, 0.7),
        (OverflowDraft::Times(0.01), 1.0, 1.0),
    ] {
        let (found, alone) = at_one_door(ScopeDraft::Overflow(keeps));
        let (shared, alone) = (&found.options[1], &alone.options[0]);
        near(shared.served.offered.value(), alone.served.offered.value());
        let part = shared.to_vendor.value() / shared.served.offered.value();
        assert!((least - 1e-9..=most + 1e-9).contains(&part), "{keeps:?}: {part}");
    }
}

#[test]
fn work_that_may_wait_stays_where_only_calls_overflow() {
    let mut draft = desk();
    let mut mail = draft.channels[0].clone();
    mail.name = "E-mail".to_owned();
    mail.kind = KindDraft::Deferred(DeferredDraft { target: 0.95, within_h: 8.0, clock: Clock::Opening });
    (mail.service, mail.closed_door) = (None, None);
    mail.contacts_per_month = 900.0;
    draft.channels.push(mail);
    for scope in [ScopeDraft::OutsideOwnHours, ScopeDraft::Overflow(OverflowDraft::Fewer(1.0))] {
        draft.quotes[0].agreement.scope = scope;
        let found = compared(&draft);
        let mails = |option: usize| found.options[option].channels[1].served.answered.value();
        near(mails(1), mails(0));
        near(mails(1), 14.0 * 900.0);
    }
}
