//! Where an operand comes from: the input that holds it, if it is one, and only one.

use punnus_engine::basis::{LineKind, Quantity};
use punnus_engine::compare::Who;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::hour_classes::HourClass;

/// The input that an operand of an option's line is; none for what is computed, and for one of several alike.
#[must_use]
pub fn source(quantity: Quantity, kind: LineKind, who: Who, draft: &ScenarioDraft) -> Option<Path> {
    let team = |field| Some(Path::new(Place::InHouse, field));
    let new_hires = |field| Some(Path::new(Place::NewHires, field));
    let experts = |field| Some(Path::new(Place::Experts, field));
    let quote = match who {
        Who::Quote(quote) => Some(quote),
        Who::OwnTeam | Who::Today | Who::BesideOtherWork => None,
    };
    let in_terms = |field| Some(Path::new(Place::Terms(quote?), field));
    let own_side = |field| Some(Path::new(Place::OwnSide(quote?), field));
    match quantity {
        Quantity::Shrinkage => team(Field::Shrinkage),
        Quantity::ScheduleLoss => team(Field::ScheduleLoss),
        Quantity::Premium => match quote {
            Some(_) => price(Field::PricePerFte, Field::FtePremium, quote, draft),
            None => team(Field::Premium),
        },
        Quantity::HourlyPay => team(Field::HourlyPay),
        Quantity::PayIndex => team(Field::PayIndex),
        Quantity::HolidayCost => team(Field::HolidayCost),
        Quantity::OnCosts => team(Field::OnCosts),
        Quantity::AgentsPerLeader => team(Field::Span),
        Quantity::LeaderPay => team(Field::LeaderPay),
        Quantity::Workplace => team(Field::Workplace),
        Quantity::SupplementShare | Quantity::SupplementPerHour => {
            let field = if quantity == Quantity::SupplementShare {
                Field::SupplementShare
            } else {
                Field::SupplementPerHour
            };
            Some(Path::new(Place::Supplement(class(kind)?), field))
        }
        Quantity::Leavers => team(Field::Leavers),
        Quantity::RecruitingCost => team(Field::RecruitingCost),
        Quantity::TrainingWeeks => team(Field::TrainingWeeks),
        Quantity::WeeklyHours | Quantity::FullTimePerDay => team(Field::WeeklyHours),
        Quantity::SlowWeeks => new_hires(Field::SlowWeeks),
        Quantity::SlowShare => new_hires(Field::NewHandleTime),
        Quantity::SupportPerAgent => team(Field::SupportPerAgent),
        Quantity::SupportPay => team(Field::SupportPay),
        Quantity::Seats => match quote {
            Some(_) => price(Field::PricePerSeat, Field::SeatsGiven, quote, draft),
            None => team(Field::Seats),
        },
        Quantity::LicencesPerSeat => team(Field::LicencesPerSeat),
        Quantity::WorkplacePerSeat => team(Field::WorkplacePerSeat),
        Quantity::ItCost => team(Field::ItPerMonth),
        Quantity::ManagementPerFte => team(Field::ManagementPerFte),
        Quantity::LostFocus => Some(Path::new(Place::Beside, Field::LostFocus)),
        Quantity::HourlyCost if matches!(kind, LineKind::HandlingBeside | LineKind::LostFocus) => {
            Some(Path::new(Place::Beside, Field::HourlyCost))
        }
        Quantity::HourlyCost => experts(Field::HourlyCost),
        Quantity::RoutineShare | Quantity::RoutineOfThese => experts(Field::RoutineShare),
        Quantity::MinutesEach => experts(Field::ExpertMinutes),
        Quantity::EscalationShare => experts(Field::EscalationShare),
        Quantity::PricePerContact => only_price(Field::PricePerContact, quote, draft),
        Quantity::PricePerMinute => only_price(Field::PricePerMinute, quote, draft),
        Quantity::PricePerHour => only_price(Field::PricePerHour, quote, draft),
        Quantity::PricePerFte => only_price(Field::PricePerFte, quote, draft),
        Quantity::PricePerSeat => only_price(Field::PricePerSeat, quote, draft),
        Quantity::FixedFee => only_price(Field::PricePerMonth, quote, draft),
        Quantity::InOfficeShrinkage => price(Field::PricePerHour, Field::InOfficeShrinkage, quote, draft),
        Quantity::HoursPerFte => price(Field::PricePerFte, Field::HoursPerFte, quote, draft),
        Quantity::QuoteIndex => in_terms(Field::QuoteIndex),
        Quantity::MonthlyMinimum => in_terms(Field::MonthlyMinimum),
        Quantity::PassThrough => in_terms(Field::PassThrough),
        Quantity::ExchangeRate => in_terms(Field::ExchangeRate),
        Quantity::VatNotDeductible => in_terms(Field::VatNotDeductible),
        Quantity::Management => own_side(Field::Management),
        Quantity::Managers => own_side(Field::Managers),
        Quantity::ManagerCost => own_side(Field::ManagerCost),
        Quantity::ListeningHours => own_side(Field::ListeningHours),
        Quantity::ListeningCost => own_side(Field::ListeningCost),
        Quantity::Travel => own_side(Field::Travel),
        Quantity::DipPerContact => own_side(Field::DipPerContact),
        Quantity::OneOff => one_off(kind, quote?, draft),
        Quantity::LostContactValue => {
            let only = draft.channels.len() == 1;
            only.then_some(Path::new(Place::Channel(0), Field::LostValue))
        }
        Quantity::ProductiveHours
        | Quantity::ContractedPerDay
        | Quantity::WorkingDays
        | Quantity::HoursAboveContract
        | Quantity::Pay
        | Quantity::PayAndHolidayCost
        | Quantity::WorkedHours
        | Quantity::MonthsAYear
        | Quantity::RemainingShare
        | Quantity::ScaledToKnownCost
        | Quantity::MinutesAnHour
        | Quantity::EscalatedTime
        | Quantity::ExpertTime
        | Quantity::AnsweredContacts
        | Quantity::HandledMinutes
        | Quantity::Fee
        | Quantity::LostContacts
        | Quantity::DisplacedCost
        | Quantity::ParallelShare
        | Quantity::ExitCost
        | Quantity::OfferedContacts
        | Quantity::TalkMinutes
        | Quantity::AttentionMinutes
        | Quantity::BilledMinutes
        | Quantity::LoggedInHours
        | Quantity::ContractedHours
        | Quantity::FullTimeStaff
        | Quantity::FullTimeStaffAbove
        | Quantity::BilledVolume
        | Quantity::TierBorder
        | Quantity::BandEdge
        | Quantity::VolumeMinimum
        | Quantity::CreditPerMissing
        | Quantity::ExpectedBonus
        | Quantity::ExpectedCredit => None,
    }
}

/// The class of hours an own supplement is for.
#[expect(clippy::wildcard_enum_match_arm, reason = "no other line is of the own team's supplements")]
const fn class(kind: LineKind) -> Option<HourClass> {
    Some(match kind {
        LineKind::EveningSupplement => HourClass::Evening,
        LineKind::NightSupplement => HourClass::Night,
        LineKind::SaturdaySupplement => HourClass::Saturday,
        LineKind::SundaySupplement => HourClass::Sunday,
        LineKind::HolidaySupplement => HourClass::Holiday,
        _ => return None,
    })
}

fn only_price(field: Field, quote: Option<usize>, draft: &ScenarioDraft) -> Option<Path> {
    price(field, field, quote, draft)
}

/// A field of the quote's only price of a form.
fn price(form: Field, field: Field, quote: Option<usize>, draft: &ScenarioDraft) -> Option<Path> {
    let quote = quote?;
    let prices = &draft.quotes.get(quote)?.terms.prices;
    let mut alike = prices.iter().enumerate().filter(|(_, price)| price.per.field() == form);
    let ((line, _), None) = (alike.next()?, alike.next()) else { return None };
    Some(Path::new(Place::Component { quote, line }, field))
}

/// The only payment that is made once, of the vendor's or of your own.
fn one_off(kind: LineKind, quote: usize, draft: &ScenarioDraft) -> Option<Path> {
    let (payments, place) = if kind == LineKind::OneOff {
        (draft.quotes.get(quote)?.terms.one_offs.len(), Place::OneOff { quote, item: 0 })
    } else {
        (draft.quotes.get(quote)?.own_side.one_offs.len(), Place::OwnOneOff { quote, item: 0 })
    };
    (payments == 1).then_some(Path::new(place, Field::OneOffAmount))
}

#[cfg(test)]
mod tests {
    use super::*;
    use punnus_engine::pricing::{ComponentDraft, PerDraft};

    fn check(change: impl Fn(&mut ScenarioDraft), of: (Quantity, LineKind, Who), expected: Option<&str>) {
        let mut draft: ScenarioDraft =
            serde_json::from_str(include_str!("../assets/examples/service-desk.json")).unwrap();
        change(&mut draft);
        let found = source(of.0, of.1, of.2, &draft).map(|path| path.to_string());
        assert_eq!(found.as_deref(), expected, "{of:?}");
    }

    #[test]
    fn an_input_leads_to_its_field() {
        let own = |quantity, kind| (quantity, kind, Who::OwnTeam);
        check(|_| (), own(Quantity::HourlyPay, LineKind::Pay), Some("in_house.hourly_pay"));
        check(|_| (), own(Quantity::WorkingDays, LineKind::Pay), None);
        let theirs = |quantity, kind| (quantity, kind, Who::Quote(1));
        check(|_| (), theirs(Quantity::QuoteIndex, LineKind::MinuteFee), Some("quotes[1].terms.index"));
        check(|_| (), theirs(Quantity::OneOff, LineKind::OneOff), Some("quotes[1].terms.one_offs[0].amount"));
    }

    #[test]
    fn one_of_several_prices_leads_nowhere() {
        let fixed = |draft: &mut ScenarioDraft, count: usize| {
            let prices = &mut draft.quotes[0].terms.prices;
            prices.clear();
            prices.extend((0..count).map(|_| ComponentDraft::new(PerDraft::Month, 900.0)));
        };
        let of = (Quantity::FixedFee, LineKind::FixedFee, Who::Quote(0));
        check(|draft| fixed(draft, 1), of, Some("quotes[0].terms.prices[0].price"));
        check(|draft| fixed(draft, 2), of, None);
    }
}
