//! Amounts that explain themselves: a line's amount *is* what its operands come to, one after the other.

use crate::units::{Measured, Money, Share, Unit};
use serde::{Deserialize, Serialize};

/// What an operand is; the page words it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Quantity {
    ProductiveHours,
    Shrinkage,
    ScheduleLoss,
    ContractedPerDay,
    WorkingDays,
    HoursAboveContract,
    Premium,
    HourlyPay,
    PayIndex,
    Pay,
    PayAndHolidayCost,
    HolidayCost,
    OnCosts,
    FullTimePerDay,
    AgentsPerLeader,
    LeaderPay,
    Workplace,
    WorkedHours,
    SupplementShare,
    SupplementPerHour,
    Leavers,
    MonthsAYear,
    RecruitingCost,
    TrainingWeeks,
    WeeklyHours,
    SlowWeeks,
    SlowShare,
    SupportPerAgent,
    SupportPay,
    Seats,
    LicencesPerSeat,
    WorkplacePerSeat,
    ItCost,
    ManagementPerFte,
    RemainingShare,
    ScaledToKnownCost,
    MinutesAnHour,
    LostFocus,
    HourlyCost,
    RoutineShare,
    RoutineOfThese,
    MinutesEach,
    EscalationShare,
    EscalatedTime,
    ExpertTime,
    AnsweredContacts,
    HandledMinutes,
    PricePerContact,
    PricePerMinute,
    PricePerHour,
    FixedFee,
    QuoteIndex,
    Fee,
    Management,
    LostContacts,
    LostContactValue,
    Managers,
    ManagerCost,
    ListeningHours,
    ListeningCost,
    Travel,
    DisplacedCost,
    ParallelShare,
    DipPerContact,
    ExitCost,
    OfferedContacts,
    TalkMinutes,
    AttentionMinutes,
    BilledMinutes,
    LoggedInHours,
    InOfficeShrinkage,
    ContractedHours,
    HoursPerFte,
    FullTimeStaff,
    FullTimeStaffAbove,
    BilledVolume,
    TierBorder,
    BandEdge,
    VolumeMinimum,
    PricePerFte,
    PricePerSeat,
    CreditPerMissing,
    MonthlyMinimum,
    ExpectedBonus,
    ExpectedCredit,
    PassThrough,
    OneOff,
    ExchangeRate,
    VatNotDeductible,
}

/// How an operand enters, applied to what those before it come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// × x
    Times,
    /// × (1 + x)
    TimesOnePlus,
    /// ÷ x
    DividedBy,
    /// ÷ (1 − x)
    DividedByRest,
    /// + x
    Plus,
    /// − x
    Less,
}

/// One operand, with the digits that reproduce the amount.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Operand {
    /// What it is.
    pub quantity: Quantity,
    /// How it enters.
    pub how: How,
    /// Its value, in its unit.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
}

impl Operand {
    /// What it makes of what the operands before it come to.
    #[must_use]
    pub fn on(&self, before: f64) -> f64 {
        match self.how {
            How::Times => before * self.value,
            How::TimesOnePlus => before * (1.0 + self.value),
            How::DividedBy => before / self.value,
            How::DividedByRest => before / (1.0 - self.value),
            How::Plus => before + self.value,
            How::Less => before - self.value,
        }
    }
}

/// Room is made for so many operands at once.
const USUAL_OPERANDS: usize = 8;

/// Operands, applied from left to right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Basis {
    operands: Vec<Operand>,
}

impl Basis {
    /// Starts with an operand.
    #[must_use]
    pub fn of<T: Measured>(quantity: Quantity, value: T) -> Self {
        Self { operands: Vec::with_capacity(USUAL_OPERANDS) }.with(quantity, How::Times, value)
    }

    fn with<T: Measured>(self, quantity: Quantity, how: How, value: T) -> Self {
        self.then(Operand { quantity, how, value: value.value(), unit: T::UNIT })
    }

    /// Starts with an operand whose unit only its owner knows.
    pub(crate) fn starting(operand: Operand) -> Self {
        Self { operands: Vec::with_capacity(USUAL_OPERANDS) }.then(operand)
    }

    /// Another that begins like this one, with room for what follows.
    pub(crate) fn begun(&self) -> Self {
        let mut operands = Vec::with_capacity(USUAL_OPERANDS.max(self.operands.len()));
        operands.extend_from_slice(&self.operands);
        Self { operands }
    }

    /// The same, further on.
    pub(crate) fn then(mut self, operand: Operand) -> Self {
        self.operands.push(operand);
        self
    }

    /// × value
    #[must_use]
    pub fn times<T: Measured>(self, quantity: Quantity, value: T) -> Self {
        self.with(quantity, How::Times, value)
    }

    /// × (1 + value)
    #[must_use]
    pub fn times_one_plus<T: Measured>(self, quantity: Quantity, value: T) -> Self {
        self.with(quantity, How::TimesOnePlus, value)
    }

    /// ÷ value, which must not be zero.
    #[must_use]
    pub fn divided_by<T: Measured>(self, quantity: Quantity, value: T) -> Self {
        self.with(quantity, How::DividedBy, value)
    }

    /// ÷ (1 − share), which must not be all.
    #[must_use]
    pub fn divided_by_rest(self, quantity: Quantity, share: Share) -> Self {
        self.with(quantity, How::DividedByRest, share)
    }

    /// + value
    #[must_use]
    pub fn plus<T: Measured>(self, quantity: Quantity, value: T) -> Self {
        self.with(quantity, How::Plus, value)
    }

    /// − value
    #[must_use]
    pub fn less<T: Measured>(self, quantity: Quantity, value: T) -> Self {
        self.with(quantity, How::Less, value)
    }

    /// The operands, in the order they are applied.
    #[must_use]
    pub fn operands(&self) -> &[Operand] {
        &self.operands
    }

    /// What the operands come to.
    #[must_use]
    pub fn amount(&self) -> f64 {
        match self.operands.split_first() {
            Some((first, rest)) => rest.iter().fold(first.value, |before, operand| operand.on(before)),
            None => 0.0,
        }
    }
}

/// What a line of cost is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it all")]
pub enum LineKind {
    Pay,
    PayAboveContract,
    HolidayCost,
    OnCosts,
    Supervision,
    Workplace,
    EveningSupplement,
    NightSupplement,
    SaturdaySupplement,
    SundaySupplement,
    HolidaySupplement,
    Recruiting,
    Training,
    SlowWeeks,
    Support,
    Licences,
    WorkplaceSeats,
    It,
    ManagementAndHr,
    HandlingBeside,
    LostFocus,
    ExpertTime,
    ExpertTimeSaved,
    ContactFee,
    MinuteFee,
    HourFee,
    FteFee,
    FteFeeAboveContract,
    SeatFee,
    FixedFee,
    Supplements,
    MissingVolume,
    MinimumTopUp,
    Bonus,
    Credits,
    PassThrough,
    OneOff,
    Management,
    VendorManagers,
    Listening,
    Travel,
    ParallelRunning,
    SatisfactionDip,
    Project,
    KnowledgeTransfer,
    Severance,
    EarlyExitFee,
    NoticeFees,
    Rebuilding,
    LostContacts,
}

impl LineKind {
    /// Whether it comes every month, once the start is over: not what is paid once, for running beside each other, for
    /// lower satisfaction or for leaving.
    #[must_use]
    pub const fn recurs(self) -> bool {
        match self {
            LineKind::OneOff
            | LineKind::Project
            | LineKind::KnowledgeTransfer
            | LineKind::Severance
            | LineKind::ParallelRunning
            | LineKind::SatisfactionDip
            | LineKind::EarlyExitFee
            | LineKind::NoticeFees
            | LineKind::Rebuilding => false,
            LineKind::Pay
            | LineKind::PayAboveContract
            | LineKind::EveningSupplement
            | LineKind::NightSupplement
            | LineKind::SaturdaySupplement
            | LineKind::SundaySupplement
            | LineKind::HolidaySupplement
            | LineKind::HolidayCost
            | LineKind::OnCosts
            | LineKind::Recruiting
            | LineKind::Training
            | LineKind::SlowWeeks
            | LineKind::Supervision
            | LineKind::Support
            | LineKind::Licences
            | LineKind::Workplace
            | LineKind::WorkplaceSeats
            | LineKind::It
            | LineKind::ManagementAndHr
            | LineKind::HandlingBeside
            | LineKind::LostFocus
            | LineKind::ExpertTime
            | LineKind::ExpertTimeSaved
            | LineKind::ContactFee
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
            | LineKind::Management
            | LineKind::VendorManagers
            | LineKind::Listening
            | LineKind::Travel
            | LineKind::LostContacts => true,
        }
    }

    /// Every kind, in the order lines are shown.
    pub const ALL: [LineKind; 50] = [
        LineKind::Pay,
        LineKind::PayAboveContract,
        LineKind::EveningSupplement,
        LineKind::NightSupplement,
        LineKind::SaturdaySupplement,
        LineKind::SundaySupplement,
        LineKind::HolidaySupplement,
        LineKind::HolidayCost,
        LineKind::OnCosts,
        LineKind::Recruiting,
        LineKind::Training,
        LineKind::SlowWeeks,
        LineKind::Supervision,
        LineKind::Support,
        LineKind::Licences,
        LineKind::Workplace,
        LineKind::WorkplaceSeats,
        LineKind::It,
        LineKind::ManagementAndHr,
        LineKind::HandlingBeside,
        LineKind::LostFocus,
        LineKind::ExpertTime,
        LineKind::ExpertTimeSaved,
        LineKind::ContactFee,
        LineKind::MinuteFee,
        LineKind::HourFee,
        LineKind::FteFee,
        LineKind::FteFeeAboveContract,
        LineKind::SeatFee,
        LineKind::FixedFee,
        LineKind::Supplements,
        LineKind::MissingVolume,
        LineKind::MinimumTopUp,
        LineKind::Bonus,
        LineKind::Credits,
        LineKind::PassThrough,
        LineKind::OneOff,
        LineKind::Management,
        LineKind::VendorManagers,
        LineKind::Listening,
        LineKind::Travel,
        LineKind::ParallelRunning,
        LineKind::SatisfactionDip,
        LineKind::Project,
        LineKind::KnowledgeTransfer,
        LineKind::Severance,
        LineKind::EarlyExitFee,
        LineKind::NoticeFees,
        LineKind::Rebuilding,
        LineKind::LostContacts,
    ];
}

/// A line of cost in a month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// How much.
    pub amount: Money,
    /// Why that much.
    pub basis: Basis,
}

impl Line {
    /// The line whose amount the basis comes to.
    #[must_use]
    pub fn new(kind: LineKind, basis: Basis) -> Self {
        // Operands are bounded where a scenario is checked, so what they come to is a number.
        let amount = Money::new(basis.amount()).unwrap_or(Money::ZERO);
        Self { kind, amount, basis }
    }
}

/// A line as it was written down. Its amount is not believed, but worked out from the basis anew.
#[derive(Deserialize)]
struct Written {
    kind: LineKind,
    #[serde(rename = "amount")]
    _amount: Money,
    basis: Basis,
}

impl From<Written> for Line {
    fn from(Written { kind, basis, .. }: Written) -> Self {
        Self::new(kind, basis)
    }
}

/// What lines come to together.
#[must_use]
pub fn total(lines: &[Line]) -> Money {
    lines.iter().map(|line| line.amount).sum()
}
