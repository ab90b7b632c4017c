//! Parts of a scenario that may be left out.

use super::{Effect, List, starts};
use punnus_engine::country;
use punnus_engine::draft::{
    BesideDraft, BetterDraft, ExpertsDraft, HandleTimesDraft, KindDraft, QuoteDraft, ScenarioDraft,
    TodayDraft, TopDownDraft, TurnsDraft,
};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::{HourClass, HourRulesDraft, OverlapDraft, SupplementDraft};
use punnus_engine::pricing::{BandDraft, CurrencyDraft, TierCounting, TiersDraft};
use punnus_engine::ramp::BetterBy;
use punnus_engine::scenario::Baseline;
use punnus_engine::scorecard::{Criterion, CriterionDraft, ScorecardDraft};
use punnus_engine::units::Multiple;

/// A part that may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "fields say whose")]
pub enum Part {
    /// The team as it is today.
    Today,
    /// What the team is known to cost.
    TopDown,
    /// Contacts answered by people who have other work.
    Beside,
    /// Experts whose time routine contacts take.
    Experts,
    /// An own team that becomes better than was measured.
    Better,
    /// Handle times of tenured agents, new ones slower.
    Tenured,
    /// What money does not say.
    Scorecard,
    /// A criterion of it.
    Criterion(Criterion),
    /// Hours wanted that are not today's.
    WantedHours { channel: usize },
    /// Those who write instead of returning to a closed door.
    Turns { channel: usize },
    /// Supplements by class of hour.
    Supplements(Rules),
    /// The evening or the night among them.
    Timed { rules: Rules, class: HourClass },
    /// Prices by volume.
    Tiers { quote: usize, line: usize },
    /// A band around an agreed volume.
    Band { quote: usize, line: usize },
    /// A currency of the quote's own.
    Currency { quote: usize },
    /// A vendor's own hours for a channel.
    OfferHours { quote: usize, item: usize },
}

/// Rules of supplements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "fields say whose")]
pub enum Rules {
    /// Those of the own team.
    Own,
    /// Those of a price.
    OfPrice { quote: usize, line: usize },
}

/// How a supplement is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupplementForm {
    /// A share of the pay or price.
    Share,
    /// An amount an hour.
    PerHour,
}

impl SupplementForm {
    /// The form of a supplement.
    #[must_use]
    pub const fn of(supplement: SupplementDraft) -> Self {
        match supplement {
            SupplementDraft::Share(_) => Self::Share,
            SupplementDraft::PerHour(_) => Self::PerHour,
        }
    }
}

impl Rules {
    /// The rules, if there are any.
    pub fn of(self, draft: &mut ScenarioDraft) -> Option<&mut HourRulesDraft> {
        self.holder(draft)?.as_mut()
    }

    fn holder(self, draft: &mut ScenarioDraft) -> Option<&mut Option<HourRulesDraft>> {
        match self {
            Rules::Own => Some(&mut draft.in_house.supplements),
            Rules::OfPrice { quote, line } => Some(&mut super::price(draft, quote, line)?.supplements),
        }
    }

    /// Where a class of them stands.
    #[must_use]
    pub const fn place(self, class: HourClass) -> Place {
        match self {
            Rules::Own => Place::Supplement(class),
            Rules::OfPrice { quote, line } => Place::TermSupplement { quote, line, class },
        }
    }
}

impl Part {
    /// Whether it is there.
    pub fn is_on(self, draft: &mut ScenarioDraft) -> bool {
        self.look(draft).unwrap_or(false)
    }

    fn look(self, draft: &mut ScenarioDraft) -> Option<bool> {
        let team = &draft.in_house;
        Some(match self {
            Part::Today => team.today.is_some(),
            Part::TopDown => team.top_down.is_some(),
            Part::Beside => team.beside_other_work.is_some(),
            Part::Experts => team.experts.is_some(),
            Part::Better => team.better.is_some(),
            Part::Tenured => matches!(team.handle_times, HandleTimesDraft::Tenured(_)),
            Part::Scorecard => draft.scorecard.is_some(),
            Part::Criterion(criterion) => {
                draft.scorecard.as_ref()?.criteria.iter().any(|row| row.criterion == criterion)
            }
            Part::WantedHours { channel } => draft.channels.get(channel)?.opening_wanted.is_some(),
            Part::Turns { channel } => draft.channels.get(channel)?.closed_door.as_ref()?.turns.is_some(),
            Part::Supplements(rules) => rules.of(draft).is_some(),
            Part::Timed { rules, class: HourClass::Evening } => rules.of(draft)?.evening.is_some(),
            Part::Timed { rules, class: HourClass::Night } => rules.of(draft)?.night.is_some(),
            Part::Timed { .. } => return None,
            Part::Tiers { quote, line } => super::price(draft, quote, line)?.tiers.is_some(),
            Part::Band { quote, line } => super::price(draft, quote, line)?.band.is_some(),
            Part::Currency { quote } => draft.quotes.get(quote)?.terms.currency.is_some(),
            Part::OfferHours { quote, item } => draft.quotes.get(quote)?.offers.get(item)?.opening.is_some(),
        })
    }
}

/// Takes a part in, at its usual values, or leaves it out.
pub(super) fn switch(part: Part, on: bool, draft: &mut ScenarioDraft) -> Option<Effect> {
    if part.is_on(draft) == on {
        return None;
    }
    let at = |place: Place, fields: &[Field]| fields.iter().map(|field| Path::new(place, *field)).collect();
    let mut asks: Vec<Path> = Vec::new();
    let country = draft.country;
    match part {
        Part::Today => {
            draft.in_house.today = on.then_some(TodayDraft { heads: 1.0 });
            asks = at(Place::Today, &[Field::Heads]);
            leave_baseline(draft, Baseline::AsToday, on);
        }
        Part::TopDown => {
            draft.in_house.top_down = on.then_some(TopDownDraft { yearly_cost: 1.0, heads: 1.0 });
            asks = at(Place::TopDown, &[Field::YearlyCost, Field::Heads]);
        }
        Part::Beside => {
            let lost_focus_minutes = starts::value(country, Field::LostFocus);
            let beside =
                BesideDraft { people_present: 1.0, busy_share: 0.0, lost_focus_minutes, hourly_cost: 0.0 };
            draft.in_house.beside_other_work = on.then_some(beside);
            asks = at(Place::Beside, &[Field::PeoplePresent, Field::BusyShare, Field::HourlyCost]);
            leave_baseline(draft, Baseline::BesideOtherWork, on);
        }
        Part::Experts => {
            let experts = ExpertsDraft {
                routine_share: 0.0,
                minutes_each: 0.0,
                hourly_cost: 0.0,
                escalation_share: 0.0,
            };
            draft.in_house.experts = on.then_some(experts);
            asks = at(
                Place::Experts,
                &[Field::RoutineShare, Field::ExpertMinutes, Field::HourlyCost, Field::EscalationShare],
            );
        }
        Part::Better => {
            let start = |field| starts::value(country, field);
            draft.in_house.better = on.then(|| BetterDraft {
                from_month: start(Field::BetterFrom),
                handle_time: start(Field::BetterHandleTime),
                first_contact_resolution: start(Field::BetterResolution),
                by: BetterBy::Claim,
            });
        }
        Part::Tenured => {
            draft.in_house.handle_times = if on {
                HandleTimesDraft::Tenured(starts::new_hires(country))
            } else {
                HandleTimesDraft::Measured
            };
        }
        Part::Scorecard => {
            draft.scorecard =
                on.then(|| ScorecardDraft { criteria: vec![criterion(Criterion::Trust, 1.0, draft)] });
        }
        Part::Criterion(which) => {
            let row = criterion(which, 0.0, draft);
            let criteria = &mut draft.scorecard.as_mut()?.criteria;
            if on {
                criteria.push(row);
                asks = at(Place::Criterion(criteria.len() - 1), &[Field::CriterionWeight]);
            } else {
                return take_criterion(draft, which);
            }
        }
        Part::WantedHours { channel } => {
            let channel = draft.channels.get_mut(channel)?;
            channel.opening_wanted = on.then(|| channel.opening.clone());
        }
        Part::Turns { channel } => {
            let waits = |kind: KindDraft| matches!(kind, KindDraft::Deferred(_));
            let to = draft.channels.iter().find(|other| waits(other.kind)).map(|other| other.name.clone());
            let share = starts::value(country, Field::TurnsShare);
            let door = draft.channels.get_mut(channel)?.closed_door.as_mut()?;
            // Nobody can write where no channel may wait.
            door.turns = if on { Some(TurnsDraft { to: to?, share }) } else { None };
        }
        Part::Supplements(rules) => {
            let usual = usual_rules(rules, draft);
            *rules.holder(draft)? = on.then_some(usual);
        }
        Part::Timed { rules, class } => {
            let written = rules.of(draft)?;
            let timed = on.then(|| starts::timed(class));
            match class {
                HourClass::Evening => written.evening = timed,
                HourClass::Night => written.night = timed,
                HourClass::Day | HourClass::Saturday | HourClass::Sunday | HourClass::Holiday => return None,
            }
            asks = at(rules.place(class), &[Field::SupplementShare]);
        }
        Part::Tiers { quote, line } => {
            let price = super::price(draft, quote, line)?;
            if !on {
                price.tiers = None;
                return Some(Effect::default());
            }
            // A price has tiers or a band.
            price.band = None;
            price.tiers = Some(TiersDraft { counting: TierCounting::Marginal, steps: Vec::new() });
            return List::Tiers { quote, line }.add(draft, "");
        }
        Part::Band { quote, line } => {
            let price = super::price(draft, quote, line)?;
            let width = starts::value(country, Field::BandWidth);
            let above_price = Some(price.price);
            let band = BandDraft { agreed: 0.0, width, above_price, credit_per_missing: 0.0 };
            price.band = on.then_some(band);
            if on {
                (price.tiers, price.volume_minimum) = (None, None);
            }
            asks = at(Place::Band { quote, line }, &[Field::BandAgreed]);
        }
        Part::Currency { quote } => {
            let home = draft.currency.trim().to_owned();
            let code = Country::ALL.map(country::currency).into_iter().find(|code| *code != home)?;
            let terms = &mut draft.quotes.get_mut(quote)?.terms;
            terms.currency = on.then(|| CurrencyDraft { code: code.to_owned(), rate: 1.0 });
            asks = at(Place::Terms(quote), &[Field::ExchangeRate]);
        }
        Part::OfferHours { quote, item } => {
            let usual = {
                let name = draft.quotes.get(quote)?.offers.get(item)?.channel.trim();
                let of = draft.channels.iter().find(|channel| channel.name.trim() == name);
                of.or(draft.channels.first())
                    .map(|of| of.opening_wanted.as_ref().unwrap_or(&of.opening).clone())
            };
            let offer = draft.quotes.get_mut(quote)?.offers.get_mut(item)?;
            offer.opening = if on { usual } else { None };
        }
    }
    Some(if on { Effect::asking(asks) } else { Effect::default() })
}

/// What an own team would be that becomes as good as a vendor in its last phase, from the month in which that one is;
/// nothing where the vendor does not end better, or nobody says what that rests on.
#[must_use]
pub fn as_good_as(quote: &QuoteDraft) -> Option<BetterDraft> {
    let ramp = &quote.ramp;
    ramp.better_at_last().next()?;
    let ([.., last_end], [.., handle_time]) = (ramp.phase_ends_month, ramp.handle_time);
    let [.., first_contact_resolution] = ramp.first_contact_resolution;
    let from_month = quote.agreement.go_live_month + last_end;
    Some(BetterDraft { from_month, handle_time, first_contact_resolution, by: ramp.better_by? })
}

/// Gives the own team the better value of a vendor.
pub(super) fn give_better(draft: &mut ScenarioDraft, quote: usize) -> Option<Effect> {
    draft.in_house.better = Some(as_good_as(draft.quotes.get(quote)?)?);
    let fields = [Field::BetterFrom, Field::BetterHandleTime, Field::BetterResolution];
    let written = fields.map(|field| Path::new(Place::Better, field)).to_vec();
    Some(Effect { written, ..Effect::default() })
}

/// What is not described cannot be compared with.
fn leave_baseline(draft: &mut ScenarioDraft, baseline: Baseline, on: bool) {
    if !on && draft.baseline == baseline {
        draft.baseline = Baseline::AtTarget;
    }
}

fn criterion(criterion: Criterion, weight: f64, draft: &ScenarioDraft) -> CriterionDraft {
    CriterionDraft { criterion, weight, least_score: None, scores: vec![None; draft.quotes.len() + 1] }
}

/// The last criterion stays: a scorecard without any says nothing.
fn take_criterion(draft: &mut ScenarioDraft, which: Criterion) -> Option<Effect> {
    let criteria = &mut draft.scorecard.as_mut()?.criteria;
    let item = criteria.iter().position(|row| row.criterion == which)?;
    if criteria.len() < 2 {
        return None;
    }
    criteria.remove(item);
    Some(Effect::shifting(vec![super::Shift::Removed { list: List::Criteria, item }]))
}

/// What is usual in the country, where its amounts are in the scenario's currency; shares of a price otherwise.
fn usual_rules(rules: Rules, draft: &ScenarioDraft) -> HourRulesDraft {
    let country = draft.country.unwrap_or(Country::Finland);
    let same_money = country::currency(country) == draft.currency.trim();
    match rules {
        Rules::Own if same_money => country::supplements(country).draft(Multiple::ONE),
        Rules::Own | Rules::OfPrice { .. } => country::supplements(Country::Finland).draft(Multiple::ONE),
    }
}

/// The order in which one class alone is paid.
pub(super) fn usual_order() -> OverlapDraft {
    country::supplements(Country::Finland).draft(Multiple::ONE).overlap
}

/// A share says nothing of an amount: the number waits to be filled in.
pub(super) fn choose_supplement(
    draft: &mut ScenarioDraft,
    rules: Rules,
    class: HourClass,
    form: SupplementForm,
) -> Option<Effect> {
    let written = rules.of(draft)?;
    let now = match class {
        HourClass::Day => return None,
        HourClass::Evening => &mut written.evening.as_mut()?.supplement,
        HourClass::Night => &mut written.night.as_mut()?.supplement,
        HourClass::Saturday => &mut written.saturday,
        HourClass::Sunday => &mut written.sunday,
        HourClass::Holiday => &mut written.holiday,
    };
    if SupplementForm::of(*now) == form {
        return None;
    }
    let field = match form {
        SupplementForm::Share => {
            *now = SupplementDraft::Share(0.0);
            Field::SupplementShare
        }
        SupplementForm::PerHour => {
            *now = SupplementDraft::PerHour(0.0);
            Field::SupplementPerHour
        }
    };
    Some(Effect::asking(vec![Path::new(rules.place(class), field)]))
}
