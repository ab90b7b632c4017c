//! How a month's contacts divide between a vendor and the own team.

use crate::agreement::{Routine, Scope};
use crate::demand::Demands;
use crate::ramp::PhaseFactors;
use crate::scenario::{Channel, Scenario, repeat_factor};
use crate::staffing::Demand;
use crate::units::{Multiple, Share};

/// What a vendor and the own team meet, channel by channel.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Split {
    /// The vendor.
    pub vendor: Vec<Demand>,
    /// The own team.
    pub own: Vec<Demand>,
}

/// How far a vendor is: what it has of its scope, and how it works.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stage {
    /// The share of its scope that has been handed over.
    pub handed_over: Share,
    /// Its factors on handle time and resolution.
    pub factors: PhaseFactors,
}

/// The split of demands as they were measured. The vendor's resolution brings other repeats, its handle time is its
/// own; repeats stay within a type. What is not handed over yet stays with the own team, which works by its factors
/// `ours`: both sides' are multiples of what was measured.
pub(super) fn split(
    channels: &[Channel],
    usual: &[Demand],
    scope: &Scope,
    stage: Stage,
    ours: PhaseFactors,
) -> Split {
    let (mut vendor, mut own) = (Vec::with_capacity(usual.len()), Vec::with_capacity(usual.len()));
    for (place, (channel, usual)) in channels.iter().zip(usual).enumerate() {
        let part = Part::of(scope, place);
        let theirs = part.share.value() * stage.handed_over.value();
        let more = more_repeats(channel, part.resolution, stage.factors);
        let behind_own = matches!(scope, Scope::Overflow(_));
        let (wanted, again) = if behind_own { (1.0, more) } else { (more, 1.0) };
        // What may wait stays where both answer at one door.
        let theirs = if scope.shares_door() && channel.live().is_none() { 0.0 } else { theirs };
        vendor.push(Demand {
            wanted: usual.wanted * theirs * wanted,
            handle_time: usual.handle_time * part.handle_time * stage.factors.handle_time,
            again: Multiple::new(again).unwrap_or(Multiple::ONE),
        });
        if scope.shares_door() {
            // The door divides them, not a share: the hours, or who finds somebody free.
            own.push(Demand {
                wanted: usual.wanted * more_repeats(channel, Multiple::ONE, ours),
                handle_time: usual.handle_time * ours.handle_time,
                again: usual.again,
            });
            continue;
        }
        // Two types may be left: the others, and what is not handed over yet of the vendor's own.
        let (others, waiting) = part.left(channel, part.share.value() - theirs, ours);
        let mean = others * part.others_handle_time.value() + waiting * part.handle_time.value();
        let all = others + waiting;
        let mean = Multiple::new(mean / all).unwrap_or(Multiple::ONE);
        own.push(Demand {
            wanted: usual.wanted * all.max(0.0),
            handle_time: usual.handle_time * mean * ours.handle_time,
            again: Multiple::ONE,
        });
    }
    Split { vendor, own }
}

/// What a vendor with everything meets.
pub(crate) fn whole(channels: &[Channel], usual: &[Demand], factors: PhaseFactors) -> Vec<Demand> {
    let stage = Stage { handed_over: Share::ALL, factors };
    split(channels, usual, &Scope::Everything, stage, PhaseFactors::ONE).vendor
}

/// What the own team meets if it answers everything: by the rule of a vendor with everything, once it is better.
pub(crate) fn by_own_team(scenario: &Scenario, measured: &Demands) -> Demands {
    let of_month =
        |number, usual: &[Demand]| whole(&scenario.channels, usual, scenario.in_house.factors_in(number));
    measured.changed(of_month)
}

/// What share of the contacts answered on each channel is resolved: by the vendor, and by the own team with its
/// factors `own`.
pub(super) fn resolved(
    channels: &[Channel],
    scope: &Scope,
    stage: Stage,
    own: PhaseFactors,
) -> (Vec<Share>, Vec<Share>) {
    let each = channels.iter().enumerate().map(|(place, channel)| {
        let part = Part::of(scope, place);
        let usual = channel.resolution.value();
        if scope.shares_door() {
            let theirs = usual * stage.factors.resolution.value();
            return (Share::of(theirs, 1.0), Share::of(own.resolution_of(channel.resolution), 1.0));
        }
        let theirs = usual * part.resolution.value() * stage.factors.resolution.value();
        let (others, waiting) =
            part.left(channel, part.share.value() * stage.handed_over.rest().value(), own);
        let ours = others * part.others_resolution.value() + waiting * part.resolution.value();
        let ours = usual * own.resolution.value() * ours;
        (Share::of(theirs, 1.0), Share::of(ours, others + waiting))
    });
    each.unzip()
}

/// What share of the contacts answered is routine and reaches experts, where `of_all` is that of all contacts: of the
/// vendor's, and of the own team's. Where one type goes out, it is the routine one: what reaches experts is of that
/// type as far as there is so much of it.
pub(super) fn reaching_experts(of_all: Share, scope: &Scope, handed_over: Share) -> (Share, Share) {
    match scope {
        Scope::Routine(routine) if handed_over > Share::NONE => {
            let (of_type, waiting) = (routine.share.value(), handed_over.rest().value());
            let theirs = Share::of(of_all.value(), of_type);
            let others = (of_all.value() - of_type).max(0.0);
            let stay = 1.0 - of_type + of_type * waiting;
            (theirs, Share::of(others + of_type * waiting * theirs.value(), stay))
        }
        Scope::Routine(_)
        | Scope::Everything
        | Scope::Channels(_)
        | Scope::OutsideOwnHours
        | Scope::Overflow(_) => (of_all, of_all),
    }
}

/// By what a resolution other than measured multiplies contacts of a type, whose own is such a multiple of the
/// channel's.
fn more_repeats(channel: &Channel, of_type: Multiple, factors: PhaseFactors) -> f64 {
    let usual = channel.resolution.value() * of_type.value();
    let theirs = (usual * factors.resolution.value()).min(1.0);
    // Both settle: the scenario's check has seen to it.
    let factors = repeat_factor(channel.repeats, usual).zip(repeat_factor(channel.repeats, theirs));
    factors.map_or(1.0, |(usual, theirs)| theirs / usual)
}

/// A channel's part in a scope: how much of it, and how its contacts differ from all.
#[derive(Debug, Clone, Copy)]
struct Part {
    share: Share,
    handle_time: Multiple,
    resolution: Multiple,
    others_handle_time: Multiple,
    others_resolution: Multiple,
}

impl Part {
    fn of(scope: &Scope, channel: usize) -> Self {
        let plain = |share| Self {
            share,
            handle_time: Multiple::ONE,
            resolution: Multiple::ONE,
            others_handle_time: Multiple::ONE,
            others_resolution: Multiple::ONE,
        };
        match scope {
            Scope::Everything | Scope::OutsideOwnHours | Scope::Overflow(_) => plain(Share::ALL),
            Scope::Channels(these) => {
                plain(if these.get(channel).copied().unwrap_or(false) { Share::ALL } else { Share::NONE })
            }
            Scope::Routine(routine) => Self::of_type(routine),
        }
    }

    /// What is left of contacts as measured, with the repeats that the own team's factors bring: of the others, and of
    /// the vendor's own type, of which so much is not handed over.
    fn left(&self, channel: &Channel, waiting: f64, own: PhaseFactors) -> (f64, f64) {
        // As measured is as measured, also of a type of which more than all would be resolved.
        let more = |of_type| match own.resolution == Multiple::ONE {
            true => 1.0,
            false => more_repeats(channel, of_type, own),
        };
        ((1.0 - self.share.value()) * more(self.others_resolution), waiting * more(self.resolution))
    }

    fn of_type(routine: &Routine) -> Self {
        Self {
            share: routine.share,
            handle_time: routine.handle_time,
            resolution: routine.resolution,
            others_handle_time: routine.others_handle_time(),
            others_resolution: routine.others_resolution(),
        }
    }
}
