//! What a vendor's invoice comes to in a month, for a quote as written.
//!
//! Prices add up to the fee, each with its tiers, band or volume minimum and its supplements. Then the yearly index;
//! the monthly minimum, indexed as well; bonus and credits, shares of the fee after the minimum; the exchange rate;
//! and value-added tax as far as it cannot be deducted. What is passed through or paid once skips index, minimum
//! and credits.
//!
//! Terms are written as a [`TermsDraft`]; [`Terms::read`] checks them. In a line's basis, money is the quote's own
//! up to the exchange rate, where there is one.

mod beta;
mod clause;
mod component;
mod draft;
mod read;
mod volume;

pub use component::{ChatsCounted, ContactsCounted, TimeCounted};
pub use draft::{
    BandDraft, ClauseDraft, ComponentDraft, CurrencyDraft, FullTimeDraft, HoursDraft, LevelTierDraft,
    MinutesDraft, OneOffDraft, PerDraft, SeatsDraft, TermsDraft, TierDraft, TiersDraft,
};
pub use volume::TierCounting;

use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::capacity::PaidHours;
use crate::draft::Topic;
use crate::units::{Change, Money, MonthlyRate, Multiple, Surcharge};
use crate::work::MonthWork;
use clause::{Clause, Side};
use component::{Component, indexed};
use serde::Serialize;

/// Most prices of a quote.
pub const MAX_COMPONENTS: usize = 20;
/// Most tiers of a price or a clause.
pub const MAX_TIERS: usize = 20;
/// Most bonuses, and most credits, of a quote.
pub const MAX_CLAUSES: usize = 20;
/// Most one-off payments of a quote.
pub const MAX_ONE_OFFS: usize = 60;

/// A month of a contract, from 1 at go-live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct ContractMonth(u16);

impl ContractMonth {
    /// Nothing for 0: before go-live there is no contract month.
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        if number == 0 { None } else { Some(Self(number)) }
    }

    /// The number, from 1.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }
}

/// The channels a price is for.
#[derive(Debug, Clone, PartialEq)]
enum Scope {
    All,
    /// Places in the scenario.
    Only(Vec<usize>),
}

impl Scope {
    fn has(&self, channel: usize) -> bool {
        match self {
            Scope::All => true,
            Scope::Only(channels) => channels.contains(&channel),
        }
    }
}

/// What is paid once.
#[derive(Debug, Clone, Copy, PartialEq)]
struct OneOff {
    month: u16,
    amount: Money,
}

/// The prices and terms of a quote that make sense.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    components: Vec<Component>,
    one_offs: Vec<OneOff>,
    index: Surcharge,
    /// The first month with the index.
    index_from: ContractMonth,
    minimum: MonthlyRate,
    bonuses: Vec<Clause>,
    credits: Vec<Clause>,
    /// The first month with bonuses and credits.
    credits_from: ContractMonth,
    /// The quote's currency, where it is not the scenario's.
    currency: Option<String>,
    /// Quote's currency × rate = scenario's.
    exchange: Multiple,
    /// VAT rate × the share of it that cannot be deducted.
    vat: Surcharge,
    pass_through: MonthlyRate,
}

/// What a vendor charges in a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Invoice {
    /// Line by line, in the scenario's currency, with VAT that is not deductible.
    pub lines: Vec<Line>,
    /// Prices, index and minimum: what bonus and credits are shares of. In the scenario's currency, before VAT.
    pub fee_after_minimum: Money,
    /// The fee after bonus and credits, without what is passed through. In the scenario's currency, before VAT.
    pub fee: Money,
}

/// Which prices are reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reckoned {
    /// All, for the work done.
    WorkDone,
    /// All, as if no contact, minute or hour came.
    Standing,
}

impl Terms {
    /// Whether the vendor staffs to the target while it learns, because hours are paid; otherwise it keeps the
    /// heads of its steady state, and the service follows.
    #[must_use]
    pub fn staffs_to_target(&self) -> bool {
        self.components.iter().any(Component::is_hourly)
    }

    /// What hours above the contract cost more where full-time employees are paid; nothing where none are. Of
    /// several such prices, the first decides how many are contracted.
    #[must_use]
    pub fn fte_premium(&self) -> Option<Surcharge> {
        self.components.iter().find_map(Component::fte_premium)
    }

    /// What an amount of a line is without value-added tax that cannot be deducted.
    #[must_use]
    pub fn before_vat(&self, amount: Money) -> Money {
        amount * (1.0 / (1.0 + self.vat.value()))
    }

    /// Leaves out what is agreed on a topic; the start is not among the terms.
    pub fn drop(&mut self, topic: Topic) {
        match topic {
            Topic::Index => self.index = Surcharge::NONE,
            Topic::MonthlyMinimum => self.minimum = MonthlyRate::ZERO,
            Topic::OneOffs => self.one_offs.clear(),
            Topic::Supplements => {
                self.components.iter_mut().for_each(|component| component.supplements = None);
            }
            Topic::PassThrough => self.pass_through = MonthlyRate::ZERO,
            Topic::BonusAndCredits => {
                self.bonuses.clear();
                self.credits.clear();
            }
            Topic::Ramp => {}
        }
    }

    /// The quote's currency, where it is not the scenario's.
    #[must_use]
    pub fn currency(&self) -> Option<&str> {
        self.currency.as_deref()
    }

    /// The invoice of a month. `contracted` are productive hours, for prices per full-time employee; without it
    /// those bill the hours of the month.
    #[must_use]
    pub fn invoice(&self, work: &MonthWork, at: ContractMonth, contracted: Option<&PaidHours>) -> Invoice {
        let mut bare = self.fees(work, at, contracted, Reckoned::WorkDone);
        let after_minimum = sum(&bare);
        bare.extend(self.clauses(work, at, after_minimum));
        let fee = sum(&bare);
        if self.pass_through.value() > 0.0 {
            bare.push((LineKind::PassThrough, Basis::of(Quantity::PassThrough, self.pass_through)));
        }
        let exchanged = |amount: Money| amount * self.exchange.value();
        Invoice {
            lines: self.settled(bare),
            fee_after_minimum: exchanged(after_minimum),
            fee: exchanged(fee),
        }
    }

    /// What stays due in a month of notice, at this month's numbers: fixed fees, full-time employees, seats and
    /// whatever minimum or band is billed without any contact, minute or hour.
    #[must_use]
    pub fn standing_fees(
        &self,
        work: &MonthWork,
        at: ContractMonth,
        contracted: Option<&PaidHours>,
    ) -> Vec<Line> {
        let mut fees = self.fees(work, at, contracted, Reckoned::Standing);
        fees.retain(|(_, basis)| basis.amount().abs() > 0.0);
        self.settled(fees)
    }

    /// What is paid once in a month of the comparison: 0 is before its first month.
    #[must_use]
    pub fn one_offs(&self, month: u16) -> Vec<Line> {
        let due =
            self.one_offs.iter().filter(|one_off| one_off.month == month && one_off.amount > Money::ZERO);
        self.settled(
            due.map(|one_off| (LineKind::OneOff, Basis::of(Quantity::OneOff, one_off.amount))).collect(),
        )
    }

    /// (1 + i)^(⌊(m − f) ÷ 12⌋ + 1) from the first indexed month f on.
    fn index_at(&self, at: ContractMonth) -> Multiple {
        let steps = match at.0.checked_sub(self.index_from.0) {
            None => 0,
            Some(since) => since / 12 + 1,
        };
        let factor = (0..steps).fold(1.0, |factor, _| factor * (1.0 + self.index.value()));
        Multiple::new(factor).unwrap_or(Multiple::ONE)
    }

    /// Prices with their index, and what the minimum adds.
    fn fees(
        &self,
        work: &MonthWork,
        at: ContractMonth,
        contracted: Option<&PaidHours>,
        reckoned: Reckoned,
    ) -> Vec<(LineKind, Basis)> {
        let index = self.index_at(at);
        let nothing = MonthWork::default();
        let mut fees: Vec<(LineKind, Basis)> = Vec::with_capacity(self.components.len() + 4);
        for component in self.components.iter().filter(|component| component.holds(at)) {
            let work = match reckoned {
                Reckoned::Standing if component.follows_work() => &nothing,
                Reckoned::Standing | Reckoned::WorkDone => work,
            };
            fees.extend(component.lines(work, contracted, index));
        }
        let fee = sum(&fees);
        let top_up =
            indexed(Basis::of(Quantity::MonthlyMinimum, self.minimum), index).less(Quantity::Fee, fee);
        if self.minimum.value() > 0.0 && top_up.amount() > 0.0 {
            fees.push((LineKind::MinimumTopUp, top_up));
        }
        fees
    }

    /// Bonuses and credits of a month: the share of the fee to be expected.
    fn clauses(&self, work: &MonthWork, at: ContractMonth, fee: Money) -> Vec<(LineKind, Basis)> {
        if at < self.credits_from {
            return Vec::new();
        }
        let bonuses = self.bonuses.iter().map(|bonus| (bonus, Side::Above));
        let credits = self.credits.iter().map(|credit| (credit, Side::Below));
        bonuses
            .chain(credits)
            .filter_map(|(clause, side)| {
                let level = work.channels.iter().find(|work| work.channel == clause.channel)?.level;
                let share = clause.expected(level, side);
                let (kind, quantity, share) = match side {
                    Side::Above => (LineKind::Bonus, Quantity::ExpectedBonus, share),
                    Side::Below => (LineKind::Credits, Quantity::ExpectedCredit, -share),
                };
                let basis = Basis::of(Quantity::Fee, fee).times(quantity, Change::new(share)?);
                (share.abs() > 0.0).then_some((kind, basis))
            })
            .collect()
    }

    /// Into the scenario's currency, with the VAT that cannot be deducted.
    fn settled(&self, bare: Vec<(LineKind, Basis)>) -> Vec<Line> {
        let settle = |basis: Basis| {
            let exchanged = if self.exchange == Multiple::ONE {
                basis
            } else {
                basis.times(Quantity::ExchangeRate, self.exchange)
            };
            if self.vat > Surcharge::NONE {
                exchanged.times_one_plus(Quantity::VatNotDeductible, self.vat)
            } else {
                exchanged
            }
        };
        bare.into_iter().map(|(kind, basis)| Line::new(kind, settle(basis))).collect()
    }
}

fn sum(bare: &[(LineKind, Basis)]) -> Money {
    bare.iter().filter_map(|(_, basis)| Money::new(basis.amount())).sum()
}
