//! Reading what is agreed with a vendor, and what it takes of you.

use super::to_u16;
use crate::agreement::{
    Agreement, Keeps, MAX_FIRST_MONTHS, MAX_OWN_ONE_OFFS, OwnOneOff, OwnSide, Routine, Scope,
};
use crate::draft::{AgreementDraft, EarlyExitDraft, OverflowDraft, OwnSideDraft, ScopeDraft};
use crate::exit::{EarlyExitFee, ExitTerms};
use crate::fields::{Field, Path, Place};
use crate::overflow::Own;
use crate::problem::{ProblemKind, Problems};
use crate::ramp::Handover;
use crate::units::{
    ContactRate, Fte, FteRate, HourlyRate, Hours, Money, MonthlyRate, Months, Multiple, Share, Surcharge,
};

/// Reads an agreement. `channels` are the names of the channels there are.
pub(super) fn read(
    quote: usize,
    draft: &AgreementDraft,
    channels: &[&str],
    problems: &mut Problems,
) -> Option<Agreement> {
    let place = Place::Agreement(quote);
    let at = |field| Path::new(place, field);
    let scope = read_scope(quote, &draft.scope, channels, problems);
    problems.count(Field::OnlyMonths, place, draft.only_months.len(), (0, 12));
    let mut in_months = [draft.only_months.is_empty(); 12];
    for (item, month) in draft.only_months.iter().enumerate() {
        let month = problems.number(Path::item(place, Field::OnlyMonths, item), *month, to_u16);
        let told = month.and_then(|month| in_months.get_mut(usize::from(month).checked_sub(1)?));
        if let Some(told) = told {
            *told = true;
        }
    }
    let go_live = problems.number(at(Field::GoLive), draft.go_live_month, to_u16);
    problems.count(Field::Handover, place, draft.handover.len(), (0, MAX_FIRST_MONTHS));
    let handover: Vec<Option<Share>> = (0..)
        .zip(&draft.handover)
        .map(|(item, share)| problems.number(Path::item(place, Field::Handover, item), *share, Share::new))
        .collect();
    let divided = scope.as_ref().is_some_and(Scope::shares_door);
    if divided && draft.handover.iter().any(|share| *share < 1.0) {
        problems.push(at(Field::Handover), ProblemKind::NoHandover);
    }
    let term = problems.number(at(Field::Term), draft.term_months, to_u16);
    let notice = problems.number(at(Field::Notice), draft.notice_months, to_u16);
    let mut optional = |field, month: Option<f64>| match month {
        Some(month) => problems.number(at(field), month, to_u16).map(Some),
        None => Some(None),
    };
    let opt_out = optional(Field::OptOut, draft.opt_out_month);
    let ends_with = optional(Field::EndsWith, draft.ends_with_month);
    let at = |field| Path::new(Place::EarlyExit(quote), field);
    let fee = match draft.early_exit {
        EarlyExitDraft::Free => Some(EarlyExitFee::Free),
        EarlyExitDraft::Amount(amount) => {
            problems.number(at(Field::ExitAmount), amount, Money::new).map(EarlyExitFee::Amount)
        }
        EarlyExitDraft::MonthsOfFee(months) => {
            problems.number(at(Field::ExitMonths), months, Months::new).map(EarlyExitFee::MonthsOfFee)
        }
        EarlyExitDraft::ShareOfRest(share) => {
            problems.number(at(Field::ExitShare), share, Share::new).map(EarlyExitFee::ShareOfRest)
        }
    };
    Some(Agreement {
        scope: scope?,
        in_months,
        go_live: go_live?,
        handover: Handover::new(handover.into_iter().collect::<Option<_>>()?),
        exit: ExitTerms { fee: fee?, term: term?, opt_out: opt_out?, notice: notice? },
        ends_with: ends_with?,
    })
}

fn read_scope(quote: usize, draft: &ScopeDraft, channels: &[&str], problems: &mut Problems) -> Option<Scope> {
    let at = |field| Path::new(Place::Scope(quote), field);
    match draft {
        ScopeDraft::Everything => Some(Scope::Everything),
        ScopeDraft::OutsideOwnHours => Some(Scope::OutsideOwnHours),
        ScopeDraft::Overflow(keeps) => {
            let at = |field| Path::new(Place::Overflow(quote), field);
            let keeps = match *keeps {
                OverflowDraft::Fewer(fewer) => problems
                    .number(at(Field::OverflowFewer), fewer, to_u16)
                    .map(|fewer| Keeps::Given(Own::Fewer(fewer.into()))),
                OverflowDraft::Times(times) => problems
                    .number(at(Field::OverflowTimes), times, Multiple::new)
                    .map(|times| Keeps::Given(Own::Times(times))),
                OverflowDraft::Cheapest => Some(Keeps::Cheapest),
            };
            keeps.map(Scope::Overflow)
        }
        ScopeDraft::Channels(names) => {
            let place = Place::Agreement(quote);
            problems.count(Field::ScopeChannel, place, names.len(), (1, channels.len().max(1)));
            let mut these = vec![false; channels.len()];
            for (item, name) in names.iter().enumerate() {
                let path = Path::item(place, Field::ScopeChannel, item);
                match channels.iter().position(|channel| channel.trim() == name.trim()) {
                    Some(channel) if these.get(channel) == Some(&true) => {
                        problems.push(path, ProblemKind::NamedTwice { found: name.clone() });
                    }
                    Some(channel) => these.get_mut(channel).into_iter().for_each(|these| *these = true),
                    None => {
                        let names = channels.iter().map(|channel| (*channel).to_owned()).collect();
                        problems.push(path, ProblemKind::NoSuchChannel { found: name.clone(), names });
                    }
                }
            }
            Some(Scope::Channels(these))
        }
        ScopeDraft::Routine(draft) => {
            let share = problems.number(at(Field::RoutineScope), draft.share, Share::new);
            let handle_time = problems.number(at(Field::RoutineHandleTime), draft.handle_time, Multiple::new);
            let resolution =
                problems.number(at(Field::RoutineResolution), draft.first_contact_resolution, Multiple::new);
            let (share, handle_time, resolution) = (share?, handle_time?, resolution?);
            let routine = Routine::new(share, handle_time, resolution);
            if routine.is_none() {
                let kind = ProblemKind::NothingLeftOfOthers { share: share.value() };
                problems.push(at(Field::RoutineScope), kind);
            }
            routine.map(Scope::Routine)
        }
    }
}

pub(super) fn read_own_side(quote: usize, draft: &OwnSideDraft, problems: &mut Problems) -> Option<OwnSide> {
    let place = Place::OwnSide(quote);
    let at = |field| Path::new(place, field);
    let management = problems.number(at(Field::Management), draft.contract_management, Share::new);
    let managers = problems.number(at(Field::Managers), draft.managers, Fte::new);
    let manager_cost = problems.number(at(Field::ManagerCost), draft.manager_month_cost, FteRate::new);
    let listening = problems.number(at(Field::ListeningHours), draft.listening_hours, Hours::new);
    let listening_cost =
        problems.number(at(Field::ListeningCost), draft.listening_hourly_cost, HourlyRate::new);
    let travel = problems.number(at(Field::Travel), draft.travel_per_month, MonthlyRate::new);
    problems.count(Field::ParallelRunning, place, draft.parallel_running.len(), (0, MAX_FIRST_MONTHS));
    let parallel: Vec<Option<Surcharge>> = (0..)
        .zip(&draft.parallel_running)
        .map(|(item, share)| {
            problems.number(Path::item(place, Field::ParallelRunning, item), *share, Surcharge::new)
        })
        .collect();
    let dip = problems.number(at(Field::DipPerContact), draft.dip_per_contact, ContactRate::new);
    let dip_months = problems.number(at(Field::DipMonths), draft.dip_months, to_u16);
    problems.count(Field::OwnOneOffs, place, draft.one_offs.len(), (0, MAX_OWN_ONE_OFFS));
    let one_offs: Vec<Option<OwnOneOff>> = draft
        .one_offs
        .iter()
        .enumerate()
        .map(|(item, draft)| {
            let at = |field| Path::new(Place::OwnOneOff { quote, item }, field);
            let month = problems.number(at(Field::OneOffMonth), draft.month, to_u16);
            let amount = problems.number(at(Field::OneOffAmount), draft.amount, Money::new);
            Some(OwnOneOff { what: draft.what, month: month?, amount: amount? })
        })
        .collect();
    Some(OwnSide {
        management: management?,
        managers: managers?,
        manager_cost: manager_cost?,
        listening: listening?,
        listening_cost: listening_cost?,
        travel: travel?,
        parallel_running: parallel.into_iter().collect::<Option<_>>()?,
        dip: dip?,
        dip_months: dip_months?,
        one_offs: one_offs.into_iter().collect::<Option<_>>()?,
    })
}
