//! What walking away from a vendor costs in cash, by the month in which it is done.
//!
//! Leaving in month k means: notice is given at the end of contract month k, which is worked and paid as usual. What
//! then still has to be paid is the early-exit fee, the notice months and a team of one's own. Work stops at once, so
//! that of the notice months only what is owed without any work is left.

use crate::units::{Money, Months, Share};
use serde::{Deserialize, Serialize};

/// What a contract month brings that leaving depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MonthBehind {
    /// The vendor's whole fee, as billed.
    pub fee: Money,
    /// What of it is owed without any work: the monthly minimum, or fixed, full-time employees' and seat fees.
    pub standing: Money,
    /// What was paid once in this month: lost when leaving.
    pub one_offs: Money,
    /// A team of one's own again, at this month's prices, in place of those who are no longer there.
    pub rebuilding: Rebuilding,
}

/// What a contract asks for leaving before its end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum EarlyExitFee {
    /// Nothing.
    Free,
    /// An amount, whenever it is.
    Amount(Money),
    /// So many months of the whole fee, at the last month's.
    MonthsOfFee(Months),
    /// A share of the whole fee of the months left in the term, at the last month's.
    ShareOfRest(Share),
}

/// How a contract lets one go. Months are contract months, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ExitTerms {
    /// Asked for leaving early.
    pub fee: EarlyExitFee,
    /// The term's last month.
    pub term: u16,
    /// The first month in which one may leave without the fee, if before the term's last.
    pub opt_out: Option<u16>,
    /// Months of notice. They are owed in full whenever it is given: a term that ends meanwhile renews.
    pub notice: u16,
}

impl ExitTerms {
    /// The fee for leaving in a month; nothing from the opt-out month on, nor with the term's last month.
    fn fee_in(&self, month: u16, billed: Money) -> Money {
        let free_from = self.opt_out.map_or(self.term, |opt_out| opt_out.min(self.term));
        if month >= free_from {
            return Money::ZERO;
        }
        match self.fee {
            EarlyExitFee::Free => Money::ZERO,
            EarlyExitFee::Amount(amount) => amount,
            EarlyExitFee::MonthsOfFee(months) => billed * months.value(),
            EarlyExitFee::ShareOfRest(share) => billed * f64::from(self.term - month) * share.value(),
        }
    }
}

/// A team of one's own, built again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rebuilding {
    /// Finding its people.
    pub hiring: Money,
    /// Their pay while they are trained, and the training.
    pub training: Money,
    /// What they take longer at first: a month's pay × [`crate::ramp::Ramp::months_lost`].
    pub ramp: Money,
}

impl Rebuilding {
    /// Nobody is missing.
    pub const NOTHING: Self = Self { hiring: Money::ZERO, training: Money::ZERO, ramp: Money::ZERO };

    /// All of it.
    #[must_use]
    pub fn total(self) -> Money {
        self.hiring + self.training + self.ramp
    }
}

/// What leaving in a month costs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ExitCost {
    /// The contract month, from 1.
    pub month: u16,
    /// The early-exit fee.
    pub fee: Money,
    /// What the notice months cost without work.
    pub notice: Money,
    /// A team of one's own.
    pub rebuilding: Money,
    /// Paid once up to this month, month 0 included. It is gone whether one leaves or stays, and so no part of the
    /// cost of leaving.
    pub sunk: Money,
}

impl ExitCost {
    /// What has to be paid: all but what is sunk.
    #[must_use]
    pub fn cash(&self) -> Money {
        self.fee + self.notice + self.rebuilding
    }
}

/// What leaving costs in each contract month. `one_offs_before` is what was paid once before the first of them.
#[must_use]
pub fn exit_costs(one_offs_before: Money, months: &[MonthBehind], terms: &ExitTerms) -> Vec<ExitCost> {
    let mut sunk = one_offs_before;
    (1_u16..)
        .zip(months)
        .map(|(month, behind)| {
            sunk += behind.one_offs;
            ExitCost {
                month,
                fee: terms.fee_in(month, behind.fee),
                notice: behind.standing * f64::from(terms.notice),
                rebuilding: behind.rebuilding.total(),
                sunk,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(amount: f64) -> Money {
        Money::new(amount).unwrap()
    }

    /// Four months that bill 10 000, 11 000, 12 000, 13 000, of which 2 000, then 2 100 are owed in any case; 5 000
    /// paid before the first month and 300 in the second.
    fn costs(fee: EarlyExitFee, opt_out: Option<u16>) -> Vec<ExitCost> {
        let rebuilding =
            Rebuilding { hiring: money(4_000.0), training: money(6_000.0), ramp: money(1_500.0) };
        let month = |fee, standing, one_offs| MonthBehind {
            fee: money(fee),
            standing: money(standing),
            one_offs: money(one_offs),
            rebuilding,
        };
        let months = [
            month(10_000.0, 2_000.0, 0.0),
            month(11_000.0, 2_000.0, 300.0),
            month(12_000.0, 2_100.0, 0.0),
            month(13_000.0, 2_100.0, 0.0),
        ];
        exit_costs(money(5_000.0), &months, &ExitTerms { fee, term: 4, opt_out, notice: 3 })
    }

    #[track_caller]
    fn fees(fee: EarlyExitFee, opt_out: Option<u16>, expected: [f64; 4]) {
        let found: Vec<f64> = costs(fee, opt_out).iter().map(|cost| cost.fee.value()).collect();
        assert_eq!(found, expected, "{fee:?}, {opt_out:?}");
    }

    // Three months' notice: 3 · 2 000, later 3 · 2 100. A new team: 4 000 + 6 000 + 1 500.
    #[test]
    fn cash_is_fee_notice_and_a_new_team() {
        let found = costs(EarlyExitFee::Amount(money(7_000.0)), None);
        let second = ExitCost {
            month: 2,
            fee: money(7_000.0),
            notice: money(6_000.0),
            rebuilding: money(11_500.0),
            sunk: money(5_300.0),
        };
        assert_eq!(found[1], second);
        assert_eq!(second.cash(), money(24_500.0));
        assert_eq!(found[0].sunk, money(5_000.0));
        // With the term's last month nothing is early any more; notice is owed all the same.
        assert_eq!(found[3].cash(), money(6_300.0 + 11_500.0));
    }

    #[test]
    fn fees_by_their_rules() {
        fees(EarlyExitFee::Free, None, [0.0; 4]);
        fees(EarlyExitFee::Amount(money(7_000.0)), None, [7_000.0, 7_000.0, 7_000.0, 0.0]);
        // Two months' fee.
        let two = Months::new(2.0).unwrap();
        fees(EarlyExitFee::MonthsOfFee(two), None, [20_000.0, 22_000.0, 24_000.0, 0.0]);
        // Half of what is left: 3 · 10 000 ÷ 2, 2 · 11 000 ÷ 2, 12 000 ÷ 2.
        let half = Share::new(0.5).unwrap();
        fees(EarlyExitFee::ShareOfRest(half), None, [15_000.0, 11_000.0, 6_000.0, 0.0]);
    }

    #[test]
    fn opting_out_is_free_from_its_month_on() {
        let fee = EarlyExitFee::Amount(money(7_000.0));
        fees(fee, Some(3), [7_000.0, 7_000.0, 0.0, 0.0]);
        fees(fee, Some(1), [0.0; 4]);
        // Later than the term it means nothing.
        fees(fee, Some(9), [7_000.0, 7_000.0, 7_000.0, 0.0]);
    }
}
