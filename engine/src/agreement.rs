//! What is agreed with a vendor beside prices, and what the outsourcing takes of you.

use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::draft::OneOffKind;
use crate::exit::ExitTerms;
use crate::overflow::Own;
use crate::ramp::Handover;
use crate::units::{
    ContactRate, Contacts, Fte, FteRate, HourlyRate, Hours, Money, MonthlyRate, Multiple, Share, Surcharge,
};

/// Most handover shares, and most shares of parallel running.
pub const MAX_FIRST_MONTHS: usize = 60;
/// Most one-off payments of your own.
pub const MAX_OWN_ONE_OFFS: usize = 60;

/// What is agreed: how much goes to the vendor, from when, for how long.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Agreement {
    /// What goes to the vendor.
    pub scope: Scope,
    /// In which calendar months it does, January first.
    pub in_months: [bool; 12],
    /// The month of the comparison with which the vendor starts, from 1.
    pub go_live: u16,
    /// How much of its scope it has in its first months.
    pub handover: Handover,
    /// How one may leave.
    pub exit: ExitTerms,
    /// The contract month with which it is ended, if it is.
    pub ends_with: Option<u16>,
}

impl Agreement {
    /// The months of the comparison with the vendor, the first and the last; none where it begins after the horizon.
    #[must_use]
    pub fn months(&self, horizon: u16) -> Option<(u16, u16)> {
        let before = self.go_live.saturating_sub(1);
        let last = self.ends_with.map_or(horizon, |last| before.saturating_add(last).min(horizon));
        (self.go_live <= last).then_some((self.go_live, last))
    }
}

/// What goes to a vendor; the rest stays with the own team.
#[derive(Debug, Clone, PartialEq)]
pub enum Scope {
    /// Everything.
    Everything,
    /// Some channels: whether each one does, in the scenario's order.
    Channels(Vec<bool>),
    /// Contacts of one type.
    Routine(Routine),
    /// What comes on live channels while the own team is closed. The vendor's hours cover the own team's.
    OutsideOwnHours,
    /// What finds no own agent free on live channels, and what comes while the own team is closed. Likewise.
    Overflow(Keeps),
}

/// How many own agents stay where contacts overflow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Keeps {
    /// So many.
    Given(Own),
    /// As many fewer than required, in every half-hour, as has the least present value.
    Cheapest,
}

impl Scope {
    /// Whether a vendor answers at the own team's door: the hours of both are its hours.
    #[must_use]
    pub const fn shares_door(&self) -> bool {
        match self {
            Scope::OutsideOwnHours | Scope::Overflow(_) => true,
            Scope::Everything | Scope::Channels(_) | Scope::Routine(_) => false,
        }
    }
}

/// Contacts of one type, and by them those of all others: both mix to what is measured.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Routine {
    /// Their share of all contacts; less than all.
    pub share: Share,
    /// Their handle time, as a multiple of that of all.
    pub handle_time: Multiple,
    /// Their first-contact resolution, as a multiple of that of all.
    pub resolution: Multiple,
}

impl Routine {
    /// Nothing unless both types are there and each has a handle time and a resolution of its own: of the others,
    /// x = (1 − s·x of these) ÷ (1 − s).
    #[must_use]
    pub fn new(share: Share, handle_time: Multiple, resolution: Multiple) -> Option<Self> {
        let routine = Self { share, handle_time, resolution };
        let both = share > Share::NONE && share < Share::ALL;
        (both && routine.of_others(handle_time).is_some() && routine.of_others(resolution).is_some())
            .then_some(routine)
    }

    /// The multiple that holds for the others.
    fn of_others(&self, of_these: Multiple) -> Option<Multiple> {
        let (share, these) = (self.share.value(), of_these.value());
        Multiple::new((1.0 - share * these) / (1.0 - share))
    }

    /// The others' handle time, as a multiple of that of all.
    #[must_use]
    pub fn others_handle_time(&self) -> Multiple {
        self.of_others(self.handle_time).unwrap_or(Multiple::ONE)
    }

    /// The others' first-contact resolution, likewise.
    #[must_use]
    pub fn others_resolution(&self) -> Multiple {
        self.of_others(self.resolution).unwrap_or(Multiple::ONE)
    }
}

/// What the outsourcing takes of you.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnSide {
    /// Managing the contract, as a share of the fee.
    pub management: Share,
    /// Full-time employees who manage the vendor.
    pub managers: Fte,
    /// What one of them costs a month.
    pub manager_cost: FteRate,
    /// Hours a month of listening to contacts.
    pub listening: Hours,
    /// What an hour of that costs.
    pub listening_cost: HourlyRate,
    /// Travel a month.
    pub travel: MonthlyRate,
    /// Running beside the vendor in its first months, as shares of the cost displaced.
    pub parallel_running: Vec<Surcharge>,
    /// What lower satisfaction costs for each contact.
    pub dip: ContactRate,
    /// For so many contract months.
    pub dip_months: u16,
    /// What is paid once.
    pub one_offs: Vec<OwnOneOff>,
}

/// Something you pay once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OwnOneOff {
    /// What for.
    pub what: OneOffKind,
    /// The month of the comparison; 0 is before the first.
    pub month: u16,
    /// How much.
    pub amount: Money,
}

impl OwnSide {
    /// What managing the vendor costs in a month: a share of the fee (before value-added tax), people, listening and
    /// travel. `risen` is what your pay index has come to.
    #[must_use]
    pub fn recurring(&self, fee: Money, risen: Multiple) -> Vec<Line> {
        let management = Line::new(
            LineKind::Management,
            Basis::of(Quantity::Fee, fee).times(Quantity::Management, self.management),
        );
        let optional = [
            (
                LineKind::VendorManagers,
                Basis::of(Quantity::Managers, self.managers).times(Quantity::ManagerCost, self.manager_cost),
            ),
            (
                LineKind::Listening,
                Basis::of(Quantity::ListeningHours, self.listening)
                    .times(Quantity::ListeningCost, self.listening_cost),
            ),
            (LineKind::Travel, Basis::of(Quantity::Travel, self.travel)),
        ];
        let optional = optional
            .into_iter()
            .map(|(kind, basis)| Line::new(kind, basis.times(Quantity::PayIndex, risen)))
            .filter(|line| line.amount > Money::ZERO);
        std::iter::once(management).chain(optional).collect()
    }

    /// Running beside the vendor in a contract month: a share of what it displaces.
    #[must_use]
    pub fn parallel(&self, contract_month: u16, displaced: Money) -> Option<Line> {
        let share = usize::from(contract_month)
            .checked_sub(1)
            .and_then(|told| self.parallel_running.get(told))
            .copied()
            .filter(|share| *share > Surcharge::NONE)?;
        let basis = Basis::of(Quantity::DisplacedCost, displaced).times(Quantity::ParallelShare, share);
        Some(Line::new(LineKind::ParallelRunning, basis))
    }

    /// The last contract month of parallel running; 0 if there is none.
    #[must_use]
    pub fn last_parallel_month(&self) -> u16 {
        (1_u16..)
            .zip(&self.parallel_running)
            .filter(|(_, share)| **share > Surcharge::NONE)
            .map(|(month, _)| month)
            .last()
            .unwrap_or_default()
    }

    /// What lower satisfaction costs in a contract month, for the contacts that come to the vendor.
    #[must_use]
    pub fn dip(&self, contract_month: u16, offered: Contacts) -> Option<Line> {
        let holds = contract_month <= self.dip_months && self.dip.value() > 0.0;
        holds.then(|| {
            let basis =
                Basis::of(Quantity::OfferedContacts, offered).times(Quantity::DipPerContact, self.dip);
            Line::new(LineKind::SatisfactionDip, basis)
        })
    }

    /// What is paid once in a month of the comparison.
    #[must_use]
    pub fn one_offs(&self, month: u16) -> Vec<Line> {
        let due =
            self.one_offs.iter().filter(|one_off| one_off.month == month && one_off.amount > Money::ZERO);
        due.map(|one_off| {
            let kind = match one_off.what {
                OneOffKind::Project => LineKind::Project,
                OneOffKind::KnowledgeTransfer => LineKind::KnowledgeTransfer,
                OneOffKind::Severance => LineKind::Severance,
            };
            Line::new(kind, Basis::of(Quantity::OneOff, one_off.amount))
        })
        .collect()
    }
}
