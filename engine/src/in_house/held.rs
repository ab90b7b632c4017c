//! What drives a line, and what stays in-house when part of the work goes elsewhere.

use crate::basis::{Line, LineKind, Quantity};
use crate::units::{Contacts, Fte, Hours, Minutes, Money, Seats, Share};
use serde::Serialize;

/// What a line of the own team's cost follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Driver {
    /// Paid hours.
    Hours,
    /// Contracted full-time employees.
    Heads,
    /// Seats.
    Seats,
    /// Handled minutes.
    Minutes,
    /// Answered contacts.
    Contacts,
    /// Nothing of the month: where such a line may shrink at all, it does with the paid hours.
    Fixed,
}

impl Driver {
    /// What a line follows; nothing for lines that are not the own team's.
    #[must_use]
    pub const fn of(kind: LineKind) -> Option<Self> {
        match in_house(kind) {
            Some((driver, _)) => Some(driver),
            None => None,
        }
    }
}

/// What becomes avoidable together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Avoided {
    /// Replacing leavers follows pay.
    Pay,
    Supervision,
    Support,
    Licences,
    Workplace,
    It,
    Management,
    /// Time beside other work, and experts' time, is free for that work at once.
    AtOnce,
}

/// What a line of the own team follows, and with what it becomes avoidable; nothing for other lines.
const fn in_house(kind: LineKind) -> Option<(Driver, Avoided)> {
    match kind {
        LineKind::Pay
        | LineKind::PayAboveContract
        | LineKind::EveningSupplement
        | LineKind::NightSupplement
        | LineKind::SaturdaySupplement
        | LineKind::SundaySupplement
        | LineKind::HolidaySupplement
        | LineKind::HolidayCost
        | LineKind::OnCosts => Some((Driver::Hours, Avoided::Pay)),
        LineKind::Recruiting | LineKind::Training | LineKind::SlowWeeks => {
            Some((Driver::Heads, Avoided::Pay))
        }
        LineKind::Supervision => Some((Driver::Heads, Avoided::Supervision)),
        LineKind::Support => Some((Driver::Heads, Avoided::Support)),
        LineKind::Workplace => Some((Driver::Heads, Avoided::Workplace)),
        LineKind::ManagementAndHr => Some((Driver::Heads, Avoided::Management)),
        LineKind::Licences => Some((Driver::Seats, Avoided::Licences)),
        LineKind::WorkplaceSeats => Some((Driver::Seats, Avoided::Workplace)),
        LineKind::HandlingBeside => Some((Driver::Minutes, Avoided::AtOnce)),
        LineKind::LostFocus | LineKind::ExpertTime | LineKind::ExpertTimeSaved => {
            Some((Driver::Contacts, Avoided::AtOnce))
        }
        LineKind::It => Some((Driver::Fixed, Avoided::It)),
        LineKind::ContactFee
        | LineKind::MinuteFee
        | LineKind::HourFee
        | LineKind::FteFee
        | LineKind::FteFeeAboveContract
        | LineKind::SeatFee
        | LineKind::FixedFee
        | LineKind::Supplements
        | LineKind::MissingVolume
        | LineKind::MinimumTopUp
        | LineKind::Bonus
        | LineKind::Credits
        | LineKind::PassThrough
        | LineKind::OneOff
        | LineKind::Management
        | LineKind::VendorManagers
        | LineKind::Listening
        | LineKind::Travel
        | LineKind::ParallelRunning
        | LineKind::SatisfactionDip
        | LineKind::Project
        | LineKind::KnowledgeTransfer
        | LineKind::Severance
        | LineKind::EarlyExitFee
        | LineKind::NoticeFees
        | LineKind::Rebuilding
        | LineKind::LostContacts => None,
    }
}

/// The contract month from which each cost may shrink, counted from 1; none if never.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "described in `draft::AvoidableDraft`")]
pub struct AvoidableFrom {
    pub pay: Option<u16>,
    pub supervision: Option<u16>,
    pub support: Option<u16>,
    pub licences: Option<u16>,
    pub workplace: Option<u16>,
    pub it: Option<u16>,
    pub management: Option<u16>,
}

impl AvoidableFrom {
    /// The month for a line; none for lines that are not the own team's.
    #[must_use]
    pub const fn of(&self, kind: LineKind) -> Option<u16> {
        let Some((_, avoided)) = in_house(kind) else { return None };
        match avoided {
            Avoided::Pay => self.pay,
            Avoided::Supervision => self.supervision,
            Avoided::Support => self.support,
            Avoided::Licences => self.licences,
            Avoided::Workplace => self.workplace,
            Avoided::It => self.it,
            Avoided::Management => self.management,
            Avoided::AtOnce => Some(1),
        }
    }
}

/// How much there is of each driver in a month.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Drivers {
    /// Paid hours.
    pub hours: Hours,
    /// Contracted full-time employees.
    pub heads: Fte,
    /// Seats.
    pub seats: Seats,
    /// Handled minutes.
    pub minutes: Minutes,
    /// Answered contacts.
    pub contacts: Contacts,
}

impl Drivers {
    /// Nothing of any.
    pub const NOTHING: Self = Self {
        hours: Hours::ZERO,
        heads: Fte::ZERO,
        seats: Seats::ZERO,
        minutes: Minutes::ZERO,
        contacts: Contacts::ZERO,
    };

    /// The share of `full` that these are, by a driver; never more than all.
    #[must_use]
    pub fn share(&self, driver: Driver, full: &Self) -> Share {
        match driver {
            Driver::Hours | Driver::Fixed => Share::of(self.hours.value(), full.hours.value()),
            Driver::Heads => Share::of(self.heads.value(), full.heads.value()),
            Driver::Seats => Share::of(self.seats.value(), full.seats.value()),
            Driver::Minutes => Share::of(self.minutes.value(), full.minutes.value()),
            Driver::Contacts => Share::of(self.contacts.value(), full.contacts.value()),
        }
    }
}

/// A line that stays in-house.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HeldLine {
    /// What is still paid.
    pub line: Line,
    /// Of that, what the remaining work would not take: line held − line × remaining share of its driver.
    pub stranded: Money,
}

/// What stays in-house in a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Held {
    /// Line by line.
    pub lines: Vec<HeldLine>,
}

impl Held {
    /// Everything that is still paid.
    #[must_use]
    pub fn total(&self) -> Money {
        self.lines.iter().map(|held| held.line.amount).sum()
    }

    /// Of that, what is stranded.
    #[must_use]
    pub fn stranded(&self) -> Money {
        self.lines.iter().map(|held| held.stranded).sum()
    }
}

/// Whether a line may shrink in a contract month.
#[must_use]
pub fn avoidable(avoidable_from: &AvoidableFrom, kind: LineKind, contract_month: u16) -> bool {
    avoidable_from.of(kind).is_some_and(|from| contract_month >= from)
}

/// What of a full team's month stays in-house when its drivers fall from `of_full` to `remaining`, in a contract
/// month counted from 1. `costed` is what the remaining work costs by itself.
///
/// A line that may not shrink yet is held in full. One that may is what the remaining work costs; one that follows
/// nothing of the month shrinks with the paid hours. Lines that are not the own team's are left out.
#[must_use]
pub fn held(
    (avoidable_from, seats_given): (&AvoidableFrom, bool),
    (full, of_full): (&[Line], &Drivers),
    (costed, remaining): (&[Line], &Drivers),
    contract_month: u16,
) -> Held {
    let mut lines = Vec::with_capacity(full.len());
    for line in full {
        let Some(driver) = Driver::of(line.kind) else { continue };
        let share = remaining.share(driver, of_full);
        match (avoidable(avoidable_from, line.kind, contract_month), driver) {
            (false, _) => {
                let stranded = line.amount - line.amount * share.value();
                lines.push(HeldLine { line: line.clone(), stranded });
            }
            // Seats that are given, whoever sits in them, follow nothing of the month either.
            (true, driver) if driver == Driver::Fixed || (driver == Driver::Seats && seats_given) => {
                let share = remaining.share(Driver::Fixed, of_full);
                let basis = line.basis.clone().times(Quantity::RemainingShare, share);
                lines.push(HeldLine { line: Line::new(line.kind, basis), stranded: Money::ZERO });
            }
            (true, _) => {
                let of_kind = costed.iter().filter(|costed| costed.kind == line.kind);
                lines.extend(of_kind.map(|line| HeldLine { line: line.clone(), stranded: Money::ZERO }));
            }
        }
    }
    // Lines of the remaining work that the full team did not have; while its people cannot go they do that work.
    let new = costed.iter().filter(|costed| {
        Driver::of(costed.kind).is_some()
            && avoidable(avoidable_from, costed.kind, contract_month)
            && full.iter().all(|line| line.kind != costed.kind)
    });
    lines.extend(new.map(|line| HeldLine { line: line.clone(), stranded: Money::ZERO }));
    Held { lines }
}

/// What going elsewhere has displaced so far: the baseline's in-house lines, without lost focus, less what is
/// still paid in-house, stranded amounts included; at least nothing.
#[must_use]
pub fn displaced(baseline: &[Line], still_paid: Money) -> Money {
    let counts = |kind: LineKind| kind != LineKind::LostFocus && Driver::of(kind).is_some();
    let before: Money = baseline.iter().filter(|line| counts(line.kind)).map(|line| line.amount).sum();
    let displaced = before - still_paid;
    if displaced > Money::ZERO { displaced } else { Money::ZERO }
}
