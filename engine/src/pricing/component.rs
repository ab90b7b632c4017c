//! A price: what it counts in a month, and what that comes to.

use super::volume::{Part, Volume};
use super::{ContractMonth, Scope};
use crate::basis::{Basis, How, LineKind, Operand, Quantity};
use crate::calendar::{DayType, INTERVALS};
use crate::capacity::PaidHours;
use crate::hour_classes::{HourRules, Supplement};
use crate::units::{
    Contacts, Fte, HourlyRate, Hours, Minutes, MonthlyRate, Multiple, Seats, Seconds, Share, Surcharge, Unit,
};
use crate::work::{ChannelWork, MonthWork, SlotWork};
use serde::{Deserialize, Serialize};

/// A price that recurs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Component {
    pub(super) per: Per,
    /// For each that it counts, in the quote's currency.
    pub(super) price: f64,
    pub(super) scope: Scope,
    pub(super) volume: Volume,
    pub(super) supplements: Option<Supplements>,
    pub(super) from: ContractMonth,
    /// The last month it holds.
    pub(super) until: Option<ContractMonth>,
}

/// What a price counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Per {
    Contact(ContactsCounted),
    Minute(MinutesCounted),
    Hour(HoursCounted),
    Fte(FullTime),
    Month,
    Seat(SeatsCounted),
}

/// Which contacts a price counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactsCounted {
    /// Those answered.
    Answered,
    /// All that arrive.
    Offered,
}

/// Which part of a contact is handled time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeCounted {
    /// Talk and hold only.
    Talk,
    /// After-call work as well.
    HandleTime,
}

/// What a minute is where an agent has several contacts at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChatsCounted {
    /// From the start of each to its end.
    Elapsed,
    /// The agent's own time: elapsed ÷ contacts at once.
    Attention,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct MinutesCounted {
    pub(super) time: TimeCounted,
    pub(super) chats: ChatsCounted,
    /// Each contact is billed in whole steps.
    pub(super) step: Option<Seconds>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum HoursCounted {
    Productive,
    /// Logged in, breaks and meetings in the office included: productive ÷ (1 − their share).
    LoggedIn(Share),
}

/// Full-time employees as promised.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct FullTime {
    /// Productive hours of each in a month; above nothing.
    pub(super) hours: Hours,
    /// Billed in such steps, rounded up.
    pub(super) step: Option<Fte>,
    /// What hours above the contract cost more.
    pub(super) premium: Surcharge,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum SeatsCounted {
    Given(Seats),
    /// Enough for [`crate::work::BUSY`] of the half-hours.
    Present,
}

/// What a month has of the things a component counts.
struct Counted {
    basis: Basis,
    /// Hours above the contract, in full-time employees.
    above: Fte,
}

impl From<Basis> for Counted {
    fn from(basis: Basis) -> Self {
        Self { basis, above: Fte::ZERO }
    }
}

/// What supplements add in each half-hour of the week, from Monday on: a share of the price, and an amount.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Supplements(Vec<(f64, f64)>);

impl Supplements {
    pub(super) fn of(rules: &HourRules) -> Self {
        let half_hours =
            DayType::ALL.into_iter().flat_map(|day| (0..INTERVALS).map(move |interval| (day, interval)));
        let added = |(day, interval)| {
            let each = rules.classify(day, interval).iter().filter_map(|class| rules.of_class(class));
            each.fold((0.0, 0.0), |(shares, amounts), supplement| match supplement {
                Supplement::Share(share) => (shares + share.value(), amounts),
                Supplement::PerHour(amount) => (shares, amounts + amount.value()),
            })
        };
        Self(half_hours.map(added).collect())
    }

    fn at(&self, day: DayType, interval: usize) -> (f64, f64) {
        self.0.get(day.index() * INTERVALS + interval).copied().unwrap_or_default()
    }
}

/// What supplements raise a price by, on average over what is counted.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Raised {
    share: Surcharge,
    per_hour: HourlyRate,
}

impl Raised {
    const NOTHING: Self = Self { share: Surcharge::NONE, per_hour: HourlyRate::ZERO };
}

/// What a contact billed in whole steps comes to, if durations are exponential: s ÷ (1 − e^(−s/mean)). A contact
/// that takes no time is billed none.
pub(super) fn stepped(mean: Seconds, step: Seconds) -> f64 {
    if mean.value() > 0.0 { step.value() / -libm::expm1(-step.value() / mean.value()) } else { 0.0 }
}

impl MinutesCounted {
    /// Seconds billed for a contact.
    fn seconds(self, work: &ChannelWork) -> f64 {
        let elapsed = match self.time {
            TimeCounted::Talk => (work.handle_time.value() - work.after_call.value()).max(0.0),
            TimeCounted::HandleTime => work.handle_time.value(),
        };
        let time = match self.chats {
            ChatsCounted::Elapsed => elapsed,
            ChatsCounted::Attention => elapsed / f64::from(work.at_once.get()),
        };
        match (self.step, Seconds::new(time)) {
            (Some(step), Some(mean)) => stepped(mean, step),
            (None, _) | (_, None) => time,
        }
    }

    const fn quantity(self) -> Quantity {
        match (self.step, self.chats, self.time) {
            (Some(_), _, _) => Quantity::BilledMinutes,
            (None, ChatsCounted::Attention, _) => Quantity::AttentionMinutes,
            (None, ChatsCounted::Elapsed, TimeCounted::Talk) => Quantity::TalkMinutes,
            (None, ChatsCounted::Elapsed, TimeCounted::HandleTime) => Quantity::HandledMinutes,
        }
    }
}

impl FullTime {
    /// Full-time employees billed for contracted hours. Where whole steps bill more hours than are contracted, need
    /// above the contract is met from them first.
    fn count(self, paid: PaidHours) -> Counted {
        let billed = Basis::of(Quantity::ContractedHours, paid.contracted)
            .divided_by(Quantity::HoursPerFte, self.hours);
        let Some(step) = self.step else {
            return Counted { basis: billed, above: self.fte(paid.above.value()) };
        };
        // Hours that come to a number of steps but for rounding are not another step.
        let steps = libm::ceil(billed.amount() / step.value() - 1e-9).max(0.0);
        let whole = step * steps;
        let spare = (whole.value() * self.hours.value() - paid.contracted.value()).max(0.0);
        let above = self.fte((paid.above.value() - spare).max(0.0));
        Counted { basis: Basis::of(Quantity::FullTimeStaff, whole), above }
    }

    fn fte(self, hours: f64) -> Fte {
        Fte::new(hours / self.hours.value()).unwrap_or(Fte::ZERO)
    }
}

impl Per {
    /// Whether there would be nothing to bill if no work were done: contacts, minutes and hours.
    const fn follows_work(self) -> bool {
        match self {
            Per::Contact(_) | Per::Minute(_) | Per::Hour(_) => true,
            Per::Fte(_) | Per::Month | Per::Seat(_) => false,
        }
    }

    /// The unit counted, and that of the price.
    const fn units(self) -> (Unit, Unit) {
        match self {
            Per::Contact(_) => (Unit::Contacts, Unit::MoneyPerContact),
            Per::Minute(_) => (Unit::Minutes, Unit::MoneyPerMinute),
            Per::Hour(_) => (Unit::Hours, Unit::MoneyPerHour),
            Per::Fte(_) => (Unit::Fte, Unit::MoneyPerFteMonth),
            Per::Month => (Unit::Months, Unit::MoneyPerMonth),
            Per::Seat(_) => (Unit::Seats, Unit::MoneyPerSeatMonth),
        }
    }

    const fn kind(self) -> LineKind {
        match self {
            Per::Contact(_) => LineKind::ContactFee,
            Per::Minute(_) => LineKind::MinuteFee,
            Per::Hour(_) => LineKind::HourFee,
            Per::Fte(_) => LineKind::FteFee,
            Per::Month => LineKind::FixedFee,
            Per::Seat(_) => LineKind::SeatFee,
        }
    }

    const fn price(self) -> Quantity {
        match self {
            Per::Contact(_) => Quantity::PricePerContact,
            Per::Minute(_) => Quantity::PricePerMinute,
            Per::Hour(_) => Quantity::PricePerHour,
            Per::Fte(_) => Quantity::PricePerFte,
            Per::Month => Quantity::FixedFee,
            Per::Seat(_) => Quantity::PricePerSeat,
        }
    }

    /// How much of what it counts a half-hour has, to share it out; all half-hours together are in proportion.
    fn weight(self, work: &ChannelWork, slot: &SlotWork) -> f64 {
        match self {
            Per::Contact(ContactsCounted::Answered) => slot.answered.value(),
            Per::Contact(ContactsCounted::Offered) => slot.offered.value(),
            Per::Minute(minutes) => slot.answered.value() * minutes.seconds(work),
            Per::Hour(_) | Per::Fte(_) | Per::Seat(_) => slot.productive.value(),
            Per::Month => 0.0,
        }
    }
}

impl Component {
    /// Whether a fee is for hours of agents present: then the vendor staffs to the target, as hours are paid.
    pub(super) const fn is_hourly(&self) -> bool {
        matches!(self.per, Per::Hour(_))
    }

    pub(super) const fn fte_premium(&self) -> Option<Surcharge> {
        match self.per {
            Per::Fte(full_time) => Some(full_time.premium),
            Per::Contact(_) | Per::Minute(_) | Per::Hour(_) | Per::Month | Per::Seat(_) => None,
        }
    }

    pub(super) const fn follows_work(&self) -> bool {
        self.per.follows_work()
    }

    pub(super) fn holds(&self, at: ContractMonth) -> bool {
        at >= self.from && self.until.is_none_or(|until| at <= until)
    }

    /// The lines of a month, in the quote's currency, before anything that is done to the fee as a whole.
    pub(super) fn lines(
        &self,
        work: &MonthWork,
        contracted: Option<&PaidHours>,
        index: Multiple,
    ) -> Vec<(LineKind, Basis)> {
        if let Per::Month = self.per {
            let fee = MonthlyRate::new(self.price).map(|fee| Basis::of(Quantity::FixedFee, fee));
            return fee.map(|fee| (LineKind::FixedFee, indexed(fee, index))).into_iter().collect();
        }
        let counted = self.count(work, contracted);
        let raised = self.raised(work);
        let billed = self.volume.bill(self.price, counted.basis.amount());
        let kind = self.per.kind();
        let mut lines: Vec<_> = billed
            .parts
            .iter()
            .map(|part| (kind, indexed(self.part(part, &counted.basis, raised), index)))
            .collect();
        if counted.above > Fte::ZERO
            && let Per::Fte(full_time) = self.per
        {
            let above = Basis::of(Quantity::FullTimeStaffAbove, counted.above)
                .then(self.priced(billed.last_price()))
                .times_one_plus(Quantity::Premium, full_time.premium);
            let above = indexed(supplemented(above, raised), index);
            lines.push((LineKind::FteFeeAboveContract, above));
        }
        if raised.per_hour > HourlyRate::ZERO {
            let supplements = counted.basis.begun().times(Quantity::SupplementPerHour, raised.per_hour);
            lines.push((LineKind::Supplements, indexed(supplements, index)));
        }
        if let Some((edge, credit)) = billed.missing {
            let unit = self.per.units().1;
            let missing = self.less(counted.basis, edge.is, edge.at).then(Operand {
                quantity: Quantity::CreditPerMissing,
                how: How::Times,
                value: credit,
                unit,
            });
            lines.push((LineKind::MissingVolume, indexed(missing, index)));
        }
        lines
    }

    /// One part of the volume, at its price. What is billed and was not done has no hours, so no supplements.
    fn part(&self, part: &Part, counted: &Basis, raised: Raised) -> Basis {
        let (unit, _) = self.per.units();
        let until = match part.to {
            None => counted.begun(),
            Some(to) => Basis::starting(Operand { quantity: to.is, how: How::Times, value: to.at, unit }),
        };
        let volume = match part.from {
            None => until,
            Some(from) => self.less(until, from.is, from.at),
        };
        let fee = volume.then(self.priced(part.price));
        if part.done { supplemented(fee, raised) } else { fee }
    }

    fn less(&self, basis: Basis, quantity: Quantity, value: f64) -> Basis {
        basis.then(Operand { quantity, how: How::Less, value, unit: self.per.units().0 })
    }

    const fn priced(&self, price: f64) -> Operand {
        Operand { quantity: self.per.price(), how: How::Times, value: price, unit: self.per.units().1 }
    }

    fn channels<'a>(&'a self, work: &'a MonthWork) -> impl Iterator<Item = &'a ChannelWork> {
        work.channels.iter().filter(|work| self.scope.has(work.channel))
    }

    fn count(&self, work: &MonthWork, contracted: Option<&PaidHours>) -> Counted {
        let productive = || self.channels(work).map(ChannelWork::productive).sum::<Hours>();
        match self.per {
            Per::Contact(ContactsCounted::Answered) => {
                let answered: Contacts = self.channels(work).map(ChannelWork::answered).sum();
                Basis::of(Quantity::AnsweredContacts, answered).into()
            }
            Per::Contact(ContactsCounted::Offered) => {
                let offered: Contacts = self.channels(work).map(ChannelWork::offered).sum();
                Basis::of(Quantity::OfferedContacts, offered).into()
            }
            Per::Minute(minutes) => {
                let of = |work| {
                    let seconds = Seconds::new(minutes.seconds(work)).unwrap_or(Seconds::ZERO);
                    Minutes::from(work.answered() * seconds)
                };
                let billed: Minutes = self.channels(work).map(of).sum();
                Basis::of(minutes.quantity(), billed).into()
            }
            Per::Hour(HoursCounted::Productive) => Basis::of(Quantity::ProductiveHours, productive()).into(),
            Per::Hour(HoursCounted::LoggedIn(shrinkage)) => {
                Basis::of(Quantity::ProductiveHours, productive())
                    .divided_by_rest(Quantity::InOfficeShrinkage, shrinkage)
                    .into()
            }
            Per::Fte(full_time) => {
                let hours = productive();
                // Without a contract, what was needed is what is billed.
                let paid = contracted.copied().unwrap_or(PaidHours {
                    contracted: work.productive(),
                    above: Hours::ZERO,
                    unused: Hours::ZERO,
                });
                // Hours are contracted for all channels together; a price for some bears their share.
                let share = Share::of(hours.value(), work.productive().value()).value();
                full_time.count(PaidHours {
                    contracted: paid.contracted * share,
                    above: paid.above * share,
                    unused: paid.unused * share,
                })
            }
            Per::Month => Basis::of(Quantity::FixedFee, Multiple::ONE).into(),
            Per::Seat(SeatsCounted::Given(seats)) => Basis::of(Quantity::Seats, seats).into(),
            Per::Seat(SeatsCounted::Present) => {
                Basis::of(Quantity::Seats, work.seats(|channel| self.scope.has(channel))).into()
            }
        }
    }

    /// What supplements raise the price by: each half-hour's, in proportion to what it has of what is counted. All
    /// tiers have the month's mix.
    fn raised(&self, work: &MonthWork) -> Raised {
        let Some(supplements) = &self.supplements else { return Raised::NOTHING };
        let (mut all, mut shares, mut amounts) = (0.0, 0.0, 0.0);
        for channel in self.channels(work) {
            for slot in channel.slots.iter() {
                let weight = self.per.weight(channel, &slot);
                let (share, amount) = supplements.at(slot.day, slot.interval);
                all += weight;
                shares += weight * share;
                amounts += weight * amount;
            }
        }
        if all > 0.0 {
            Raised {
                share: Surcharge::new(shares / all).unwrap_or(Surcharge::NONE),
                per_hour: HourlyRate::new(amounts / all).unwrap_or(HourlyRate::ZERO),
            }
        } else {
            Raised::NOTHING
        }
    }
}

fn supplemented(fee: Basis, raised: Raised) -> Basis {
    if raised.share > Surcharge::NONE {
        fee.times_one_plus(Quantity::SupplementShare, raised.share)
    } else {
        fee
    }
}

/// What a yearly index has come to, where it has.
pub(super) fn indexed(fee: Basis, index: Multiple) -> Basis {
    if index == Multiple::ONE { fee } else { fee.times(Quantity::QuoteIndex, index) }
}
