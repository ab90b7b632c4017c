//! Cost as a ledger: lines in groups, whole amounts that add up as they are shown, and operands with the digits that
//! reproduce their product.

use punnus_engine::basis::{Basis, LineKind, Operand};
use punnus_engine::compare::Outcome;
use punnus_engine::order::put_in_order;
use punnus_engine::units::Unit;

/// What lines of cost have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Your own people, their places and systems.
    People,
    /// What a vendor charges.
    Contract,
    /// What a vendor takes of you, and what customers lost cost you.
    YourSide,
    /// The start, and the end.
    GettingThere,
}

impl Group {
    /// Every group, in the order they are shown.
    pub const ALL: [Group; 4] = [Group::People, Group::Contract, Group::YourSide, Group::GettingThere];

    /// The group of a line.
    #[must_use]
    pub const fn of(kind: LineKind) -> Self {
        match kind {
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
            | LineKind::LostFocus => Self::People,
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
            | LineKind::PassThrough => Self::Contract,
            LineKind::ExpertTime
            | LineKind::ExpertTimeSaved
            | LineKind::Management
            | LineKind::VendorManagers
            | LineKind::Listening
            | LineKind::Travel
            | LineKind::LostContacts => Self::YourSide,
            LineKind::OneOff
            | LineKind::ParallelRunning
            | LineKind::SatisfactionDip
            | LineKind::Project
            | LineKind::KnowledgeTransfer
            | LineKind::Severance
            | LineKind::EarlyExitFee
            | LineKind::NoticeFees
            | LineKind::Rebuilding => Self::GettingThere,
        }
    }
}

/// An option's cost in whole amounts that add up: lines to their group, groups to the total.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Each line over the whole time, in the order of their groups.
    pub lines: Vec<(LineKind, f64)>,
    /// What the lines of a group come to, for groups that have any.
    pub groups: Vec<(Group, f64)>,
    /// What the groups come to.
    pub total: f64,
}

impl Column {
    /// The column of an option.
    #[must_use]
    pub fn of(option: &Outcome) -> Self {
        // Sums of the lines there are, each in the place of its kind.
        let mut exact = [None; LineKind::ALL.len()];
        let place_of = |kind: LineKind| LineKind::ALL.iter().position(|found| *found == kind);
        for line in option.month_0.iter().chain(option.months.iter().flat_map(|month| &month.lines)) {
            if let Some(sum) = place_of(line.kind).and_then(|place| exact.get_mut(place)) {
                *sum = Some(sum.unwrap_or(0.0) + line.amount.value());
            }
        }
        let exact: Vec<(LineKind, f64)> =
            LineKind::ALL.into_iter().zip(exact).filter_map(|(kind, sum)| Some((kind, sum?))).collect();
        let in_group = |group| exact.iter().filter(move |(kind, _)| Group::of(*kind) == group);
        let present: Vec<Group> =
            Group::ALL.into_iter().filter(|group| in_group(*group).count() > 0).collect();
        let sums: Vec<f64> = present.iter().map(|group| in_group(*group).map(|(_, sum)| sum).sum()).collect();
        let total = libm::round(sums.iter().sum());
        let groups: Vec<(Group, f64)> = present.into_iter().zip(adding_up(&sums, total)).collect();
        let mut lines = Vec::new();
        for (group, sum) in &groups {
            let amounts: Vec<f64> = in_group(*group).map(|(_, sum)| *sum).collect();
            lines.extend(in_group(*group).map(|(kind, _)| *kind).zip(adding_up(&amounts, *sum)));
        }
        Self { lines, groups, total }
    }

    /// What a line comes to; none where the option has no such line.
    #[must_use]
    pub fn line(&self, kind: LineKind) -> Option<f64> {
        self.lines.iter().find(|(found, _)| *found == kind).map(|(_, sum)| *sum)
    }

    /// What a group comes to; none where the option has no line of it.
    #[must_use]
    pub fn group(&self, group: Group) -> Option<f64> {
        self.groups.iter().find(|(found, _)| *found == group).map(|(_, sum)| *sum)
    }
}

/// What each group costs in each month, month 0 first, in whole amounts that add up to the month's.
#[must_use]
pub fn by_month(option: &Outcome) -> Vec<[f64; 4]> {
    let lines = std::iter::once(&option.month_0).chain(option.months.iter().map(|month| &month.lines));
    lines
        .map(|lines| {
            let sums = Group::ALL.map(|group| {
                let own = lines.iter().filter(|line| Group::of(line.kind) == group);
                own.map(|line| line.amount.value()).sum::<f64>()
            });
            let whole = adding_up(&sums, libm::round(sums.iter().sum()));
            <[f64; 4]>::try_from(whole).unwrap_or(sums)
        })
        .collect()
}

/// Whole amounts that come to a whole total: each rounded down, then those with the largest rest one up until all is
/// shared out. Amounts that do not come to the total are rounded each for itself.
#[must_use]
pub fn adding_up(amounts: &[f64], total: f64) -> Vec<f64> {
    let mut whole: Vec<f64> = amounts.iter().map(|amount| libm::floor(*amount)).collect();
    let missing = total - whole.iter().sum::<f64>();
    let mut order: Vec<(usize, f64)> =
        amounts.iter().zip(&whole).map(|(amount, whole)| amount - whole).enumerate().collect();
    let enough = u32::try_from(order.len()).is_ok_and(|count| (0.0..=f64::from(count)).contains(&missing));
    if !enough {
        return amounts.iter().map(|amount| libm::round(*amount) + 0.0).collect();
    }
    put_in_order(&mut order, &|(_, one), (_, other)| one > other);
    let mut left = missing;
    for (place, _) in order {
        if left < 0.5 {
            break;
        }
        if let Some(amount) = whole.get_mut(place) {
            *amount += 1.0;
        }
        left -= 1.0;
    }
    whole.into_iter().map(|amount| amount + 0.0).collect()
}

/// An operand as it is shown: shares as percentages, with as many decimals as matter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shown {
    /// What it is, and how it enters.
    pub operand: Operand,
    /// Its number in the unit shown.
    pub number: f64,
    /// Decimals to show, at most.
    pub decimals: u8,
}

/// Most decimals an operand is shown with.
pub const MOST_DECIMALS: u8 = 12;
/// Digits an operand has at least, where it has as many.
const FEWEST_DIGITS: i32 = 4;
/// A double has no more.
const MOST_DIGITS: i32 = 16;
/// Numbers as shown must come to the amount within half a hundredth.
const HALF_A_HUNDREDTH: f64 = 0.005;

/// The operands of an amount with the fewest digits from which a pocket calculator gets the same amount, to the
/// hundredth.
#[must_use]
pub fn shown(basis: &Basis) -> Vec<Shown> {
    let amount = basis.amount();
    let with = |digits: i32| -> Vec<Shown> {
        basis.operands().iter().map(|operand| with_digits(*operand, digits)).collect()
    };
    (FEWEST_DIGITS..MOST_DIGITS)
        .map(with)
        .find(|shown| (recomputed(shown) - amount).abs() < HALF_A_HUNDREDTH)
        .unwrap_or_else(|| with(MOST_DIGITS))
}

/// How many of the units shown make one of the model's.
const fn per_unit(unit: Unit) -> f64 {
    if matches!(unit, Unit::Share | Unit::SharePerYear) { 100.0 } else { 1.0 }
}

fn with_digits(operand: Operand, digits: i32) -> Shown {
    let exact = operand.value * per_unit(operand.unit);
    let before_point = if exact.abs() > 0.0 { libm::floor(libm::log10(exact.abs())) + 1.0 } else { 0.0 };
    let wanted = (f64::from(digits) - before_point).clamp(0.0, f64::from(MOST_DECIMALS));
    // Between 0 and 12.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let decimals = wanted as u8;
    let step = libm::pow(10.0, f64::from(decimals));
    Shown { operand, number: libm::round(exact * step) / step, decimals }
}

/// What the numbers as shown come to.
fn recomputed(shown: &[Shown]) -> f64 {
    let each = |shown: &Shown| shown.number / per_unit(shown.operand.unit);
    match shown.split_first() {
        Some((first, rest)) => rest
            .iter()
            .fold(each(first), |before, next| Operand { value: each(next), ..next.operand }.on(before)),
        None => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use punnus_engine::basis::{How, Quantity};
    use punnus_engine::draft::ScenarioDraft;
    use punnus_engine::units::{HourlyRate, Hours, Money, Multiple, Share};

    fn check(amounts: &[f64], total: f64, expected: &[f64]) {
        assert_eq!(adding_up(amounts, total), expected, "{amounts:?}");
    }

    // .4 + .4 + .2 is 1: nobody's rest alone rounds up, and one of the largest is given the one.
    #[test]
    fn rounded_amounts_add_up() {
        check(&[1.4, 2.4, 3.2], 7.0, &[2.0, 2.0, 3.0]);
        check(&[1.5, 1.5], 3.0, &[2.0, 1.0]);
        // Rests of .7 and .6.
        check(&[-1.3, 2.6], 1.0, &[-1.0, 2.0]);
        check(&[5.0, 0.0], 5.0, &[5.0, 0.0]);
        check(&[], 0.0, &[]);
        check(&[-0.2], 0.0, &[0.0]);
        // No sum of these: each for itself.
        check(&[1.4, 1.4], 50.0, &[1.0, 1.0]);
    }

    #[test]
    fn a_column_adds_up_from_lines_to_total() {
        let draft: ScenarioDraft =
            serde_json::from_str(include_str!("../assets/examples/service-desk.json")).unwrap();
        let comparison = punnus_engine::compare(&punnus_engine::check(&draft).unwrap());
        for option in &comparison.options {
            let column = Column::of(option);
            assert!((column.total - option.total.value()).abs() <= 0.5);
            assert!((column.groups.iter().map(|(_, sum)| sum).sum::<f64>() - column.total).abs() < 1e-6);
            for (group, sum) in &column.groups {
                let lines: f64 = column
                    .lines
                    .iter()
                    .filter(|(kind, _)| Group::of(*kind) == *group)
                    .map(|(_, sum)| sum)
                    .sum();
                assert!((lines - sum).abs() < 1e-6, "{group:?}");
            }
            for (kind, sum) in &column.lines {
                assert!((sum - option.line_total(*kind).unwrap().value()).abs() < 1.5, "{kind:?}");
            }
            let months = by_month(option);
            assert_eq!(months.len(), option.months.len() + 1);
            for (month, parts) in option.months.iter().zip(&months[1..]) {
                assert!((parts.iter().sum::<f64>() - month.total.value()).abs() <= 0.5 + 1e-6);
            }
            // What is shown of every amount gives that amount again.
            for line in option.months.iter().flat_map(|month| &month.lines) {
                let again = recomputed(&shown(&line.basis));
                assert!((again - line.amount.value()).abs() < 0.005, "{:?}: {again}", line.kind);
            }
        }
    }

    // 1 234.567 891 h × 16.2 × 21.5 % = 4 300.000 … : four digits of the hours would miss it by 1.5.
    #[test]
    fn operands_have_the_digits_that_matter() {
        let hours = Hours::new(1_234.567_891).unwrap();
        let basis = Basis::of(Quantity::WorkedHours, hours)
            .times(Quantity::HourlyPay, HourlyRate::new(16.2).unwrap())
            .times(Quantity::OnCosts, Share::new(0.215).unwrap());
        let found = shown(&basis);
        assert!((found[0].number - 1_234.568).abs() < 1e-9, "{found:?}");
        assert!((found[1].number - 16.2).abs() < 1e-12);
        assert!((found[2].number - 21.5).abs() < 1e-12, "a percentage");
        assert_eq!(found[1].operand.how, How::Times);
    }

    // A fixed fee of 1 000 000 less one of 999 999.994: the difference needs more digits than either would.
    #[test]
    fn small_differences_of_large_amounts_are_reproduced() {
        let basis = Basis::of(Quantity::MonthlyMinimum, Money::new(1_000_000.0).unwrap())
            .times(Quantity::QuoteIndex, Multiple::new(1.0).unwrap())
            .less(Quantity::Fee, Money::new(999_999.976).unwrap());
        let found = shown(&basis);
        assert!((recomputed(&found) - 0.024).abs() < 0.005, "{found:?}");
    }
}
