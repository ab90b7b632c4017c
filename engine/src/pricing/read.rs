//! From terms as written to terms that make sense, or to everything that is wrong with them.

use super::clause::{Clause, LevelTier, Side};
use super::component::{Component, FullTime, HoursCounted, MinutesCounted, Per, SeatsCounted, Supplements};
use super::draft::{
    BandDraft, ClauseDraft, ComponentDraft, FullTimeDraft, HoursDraft, PerDraft, SeatsDraft, TermsDraft,
    TiersDraft,
};
use super::volume::{Band, Tier, Volume};
use super::{
    ContractMonth, MAX_CLAUSES, MAX_COMPONENTS, MAX_ONE_OFFS, MAX_TIERS, OneOff, Scope, Terms, TierCounting,
};
use crate::fields::{Field, Path, Place};
use crate::hour_classes::{HourRules, HourRulesDraft, SupplementDraft};
use crate::problem::{Modifier, Problem, ProblemKind, Problems};
use crate::units::{Fte, Hours, Money, MonthlyRate, Multiple, Seats, Seconds, Share, Surcharge};

impl Terms {
    /// Reads the terms of a quote, by its place in the scenario; `channels` are the names of the scenario's channels.
    ///
    /// # Errors
    /// All problems found.
    pub fn read(quote: usize, draft: &TermsDraft, channels: &[&str]) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        match Self::read_into(quote, draft, channels, &mut problems) {
            Some(terms) if problems.0.is_empty() => Ok(terms),
            _ => Err(problems.0),
        }
    }

    /// Reads the terms of a quote as part of a scenario.
    pub(crate) fn read_into(
        quote: usize,
        draft: &TermsDraft,
        channels: &[&str],
        problems: &mut Problems,
    ) -> Option<Self> {
        let place = Place::Terms(quote);
        let at = |field| Path::new(place, field);
        problems.count(Field::Prices, place, draft.prices.len(), (1, MAX_COMPONENTS));
        let components: Vec<_> = draft
            .prices
            .iter()
            .enumerate()
            .map(|(line, price)| read_component((quote, line), price, channels, problems))
            .collect();
        problems.count(Field::OneOffs, place, draft.one_offs.len(), (0, MAX_ONE_OFFS));
        let mut one_offs = Vec::with_capacity(draft.one_offs.len());
        for (item, one_off) in draft.one_offs.iter().enumerate() {
            let at = |field| Path::new(Place::OneOff { quote, item }, field);
            let month = problems.number(at(Field::OneOffMonth), one_off.month, to_u16);
            let amount = problems.number(at(Field::OneOffAmount), one_off.amount, Money::new);
            one_offs.push(month.zip(amount).map(|(month, amount)| OneOff { month, amount }));
        }
        let index = problems.number(at(Field::QuoteIndex), draft.index, Surcharge::new);
        let index_from = problems.number(at(Field::IndexFrom), draft.index_from_month, to_month);
        let minimum = problems.number(at(Field::MonthlyMinimum), draft.monthly_minimum, MonthlyRate::new);
        let mut clauses = |field, clauses: &[ClauseDraft], side| {
            problems.count(field, place, clauses.len(), (0, MAX_CLAUSES));
            let read: Vec<_> = clauses
                .iter()
                .enumerate()
                .map(|(item, clause)| read_clause((quote, item, side), clause, channels, problems))
                .collect();
            read.into_iter().collect::<Option<Vec<_>>>()
        };
        let bonuses = clauses(Field::Bonuses, &draft.bonuses, Side::Above);
        let credits = clauses(Field::Credits, &draft.credits, Side::Below);
        let credits_from = problems.number(at(Field::CreditsFrom), draft.credits_from_month, to_month);
        let (currency, exchange) = match &draft.currency {
            None => (Some(None), Some(Multiple::ONE)),
            Some(currency) => (
                problems.currency(at(Field::VendorCurrency), &currency.code).map(Some),
                problems.number(at(Field::ExchangeRate), currency.rate, Multiple::new),
            ),
        };
        let vat_rate = problems.number(at(Field::VatRate), draft.vat_rate, Share::new);
        let not_deductible =
            problems.number(at(Field::VatNotDeductible), draft.vat_not_deductible, Share::new);
        let pass_through = problems.number(at(Field::PassThrough), draft.pass_through, MonthlyRate::new);
        Some(Terms {
            components: components.into_iter().collect::<Option<_>>()?,
            one_offs: one_offs.into_iter().collect::<Option<_>>()?,
            index: index?,
            index_from: index_from?,
            minimum: minimum?,
            bonuses: bonuses?,
            credits: credits?,
            credits_from: credits_from?,
            currency: currency?,
            exchange: exchange?,
            vat: Surcharge::new(vat_rate?.value() * not_deductible?.value())?,
            pass_through: pass_through?,
        })
    }
}

fn to_u16(whole: f64) -> Option<u16> {
    // The field's range keeps it within the type; anything else is refused, not wrapped.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (0.0..=f64::from(u16::MAX)).contains(&whole).then_some(whole as u16)
}

fn to_month(whole: f64) -> Option<ContractMonth> {
    ContractMonth::new(to_u16(whole)?)
}

/// A number that may be left open: nothing if it is wrong, and nothing in something if it is open.
fn open<T>(
    problems: &mut Problems,
    path: Path,
    found: Option<f64>,
    make: impl Fn(f64) -> Option<T>,
) -> Option<Option<T>> {
    match found {
        None => Some(None),
        Some(found) => problems.number(path, found, make).map(Some),
    }
}

fn read_component(
    (quote, line): (usize, usize),
    draft: &ComponentDraft,
    channels: &[&str],
    problems: &mut Problems,
) -> Option<Component> {
    let place = Place::Component { quote, line };
    let at = |field| Path::new(place, field);
    let per = read_per(place, draft.per, problems);
    let price = problems.number(at(draft.per.field()), draft.price, Some);
    let scope = match &draft.channels {
        None => Some(Scope::All),
        Some(names) => {
            problems.count(Field::PriceChannels, place, names.len(), (1, channels.len().max(1)));
            let read: Vec<_> = names
                .iter()
                .enumerate()
                .map(|(item, name)| {
                    let path = Path::item(place, Field::PriceChannels, item);
                    read_channel(path, name, channels, problems)
                })
                .collect();
            read.into_iter().collect::<Option<_>>().map(Scope::Only)
        }
    };
    let volume = read_volume((quote, line), draft, problems);
    let supplements = match &draft.supplements {
        None => Some(None),
        Some(rules) => read_supplements((quote, line), draft.per, rules, problems).map(Some),
    };
    let from = problems.number(at(Field::ValidFrom), draft.from_month, to_month);
    let until = open(problems, at(Field::ValidUntil), draft.until_month, to_month);
    if let (Some(from), Some(Some(until))) = (from, until)
        && until < from
    {
        let kind = ProblemKind::EndsBeforeItBegins { from: from.number(), until: until.number() };
        problems.push(at(Field::ValidUntil), kind);
    }
    Some(Component {
        per: per?,
        price: price?,
        scope: scope?,
        volume: volume?,
        supplements: supplements?.as_ref().map(Supplements::of),
        from: from?,
        until: until?,
    })
}

fn read_per(place: Place, draft: PerDraft, problems: &mut Problems) -> Option<Per> {
    let at = |field| Path::new(place, field);
    Some(match draft {
        PerDraft::Contact(contacts) => Per::Contact(contacts),
        PerDraft::Minute(minutes) => Per::Minute(MinutesCounted {
            time: minutes.time,
            chats: minutes.chat,
            step: open(problems, at(Field::BillingStep), minutes.billing_step_s, Seconds::new)?,
        }),
        PerDraft::Hour(HoursDraft::Productive) => Per::Hour(HoursCounted::Productive),
        PerDraft::Hour(HoursDraft::LoggedIn(shrinkage)) => Per::Hour(HoursCounted::LoggedIn(
            problems.number(at(Field::InOfficeShrinkage), shrinkage, Share::new)?,
        )),
        PerDraft::Fte(full_time) => Per::Fte(read_full_time(place, full_time, problems)?),
        PerDraft::Month => Per::Month,
        PerDraft::Seat(SeatsDraft::Given(seats)) => {
            Per::Seat(SeatsCounted::Given(problems.number(at(Field::SeatsGiven), seats, Seats::new)?))
        }
        PerDraft::Seat(SeatsDraft::Present) => Per::Seat(SeatsCounted::Present),
    })
}

fn read_full_time(place: Place, draft: FullTimeDraft, problems: &mut Problems) -> Option<FullTime> {
    let at = |field| Path::new(place, field);
    let hours = problems.number(at(Field::HoursPerFte), draft.hours_per_fte, Hours::new);
    let step = open(problems, at(Field::FteStep), draft.billing_step, Fte::new);
    let premium = problems.number(at(Field::FtePremium), draft.premium_above_contract, Surcharge::new);
    Some(FullTime { hours: hours?, step: step?, premium: premium? })
}

fn read_channel(path: Path, name: &str, channels: &[&str], problems: &mut Problems) -> Option<usize> {
    let found = channels.iter().position(|channel| channel.trim() == name.trim());
    if found.is_none() {
        let names = channels.iter().map(|channel| (*channel).to_owned()).collect();
        problems.push(path, ProblemKind::NoSuchChannel { found: name.trim().to_owned(), names });
    }
    found
}

/// Tiers and volume minimum, or a band, or neither: what excludes each other is told once for each.
fn read_volume(
    (quote, line): (usize, usize),
    draft: &ComponentDraft,
    problems: &mut Problems,
) -> Option<Volume> {
    let place = Place::Component { quote, line };
    let tiers_at = Path::new(place, Field::Tiers);
    let minimum_at = Path::new(place, Field::VolumeMinimum);
    let band_at = Path::new(Place::Band { quote, line }, Field::BandAgreed);
    if let PerDraft::Month = draft.per {
        let written = [
            (draft.tiers.is_some(), tiers_at, Modifier::Tiers),
            (draft.volume_minimum.is_some(), minimum_at, Modifier::VolumeMinimum),
            (draft.band.is_some(), band_at, Modifier::Band),
        ];
        for (_, path, modifier) in written.into_iter().filter(|(there, ..)| *there) {
            problems.push(path, ProblemKind::CountsNothing { modifier });
        }
    }
    if draft.band.is_some() {
        if draft.tiers.is_some() {
            problems.push(tiers_at, ProblemKind::BesideABand { modifier: Modifier::Tiers });
        }
        if draft.volume_minimum.is_some() {
            problems.push(minimum_at, ProblemKind::BesideABand { modifier: Modifier::VolumeMinimum });
        }
    }
    let tiers = match &draft.tiers {
        None => Some((TierCounting::Marginal, Vec::new())),
        Some(tiers) => {
            read_tiers((quote, line), draft.per.field(), tiers, problems).map(|steps| (tiers.counting, steps))
        }
    };
    let least = open(problems, minimum_at, draft.volume_minimum, Some);
    if let (Some((TierCounting::WholeVolume, steps)), Some(Some(minimum))) = (&tiers, least)
        && let Some(last) = steps.last()
        && minimum > last.above
    {
        let kind = ProblemKind::MinimumBeyondTiers { minimum, last: last.above };
        problems.push(minimum_at, kind);
    }
    let band = draft.band.map(|band| read_band(Place::Band { quote, line }, band, problems));
    let ((counting, steps), least) = (tiers?, least?);
    Some(match band {
        Some(band) => Volume::Band(band?),
        None => Volume::Tiers { counting, steps, least: least.unwrap_or(0.0) },
    })
}

fn read_tiers(
    (quote, line): (usize, usize),
    of_price: Field,
    draft: &TiersDraft,
    problems: &mut Problems,
) -> Option<Vec<Tier>> {
    problems.count(Field::Tiers, Place::Component { quote, line }, draft.steps.len(), (1, MAX_TIERS));
    let mut steps = Vec::with_capacity(draft.steps.len());
    // The first tier, with the price itself, begins at nothing.
    let mut before = 0.0;
    for (item, tier) in draft.steps.iter().enumerate() {
        let at = |field| Path::new(Place::Tier { quote, line, item }, field);
        let above = problems.number(at(Field::TierAbove), tier.above, Some);
        let price = problems.number(at(of_price), tier.price, Some);
        if let Some(above) = above {
            if above <= before {
                let kind = ProblemKind::TiersOutOfOrder { found: above, before };
                problems.push(at(Field::TierAbove), kind);
            }
            before = above;
        }
        steps.push(above.zip(price).map(|(above, price)| Tier { above, price }));
    }
    steps.into_iter().collect()
}

fn read_band(place: Place, draft: BandDraft, problems: &mut Problems) -> Option<Band> {
    let at = |field| Path::new(place, field);
    let agreed = problems.number(at(Field::BandAgreed), draft.agreed, Some);
    let width = problems.number(at(Field::BandWidth), draft.width, Some);
    let above_price = match draft.above_price {
        Some(price) => problems.number(at(Field::BandAbove), price, Some),
        None => {
            problems.push(at(Field::BandAbove), ProblemKind::NoPriceAboveBand);
            None
        }
    };
    let credit = problems.number(at(Field::BandMissing), draft.credit_per_missing, Some);
    Some(Band { agreed: agreed?, width: width?, above_price: above_price?, credit: credit? })
}

fn read_supplements(
    (quote, line): (usize, usize),
    per: PerDraft,
    draft: &HourRulesDraft,
    problems: &mut Problems,
) -> Option<HourRules> {
    let at = Path::new(Place::Component { quote, line }, Field::Supplements);
    if let PerDraft::Month = per {
        problems.push(at, ProblemKind::CountsNothing { modifier: Modifier::Supplements });
        return None;
    }
    let timed = [&draft.evening, &draft.night].into_iter().flatten().map(|timed| timed.supplement);
    let has_amount = timed
        .chain([draft.saturday, draft.sunday, draft.holiday])
        .any(|supplement| matches!(supplement, SupplementDraft::PerHour(amount) if amount > 0.0));
    if has_amount && !matches!(per, PerDraft::Hour(_)) {
        problems.push(at, ProblemKind::AmountWithoutHours);
    }
    let class = |class| Place::TermSupplement { quote, line, class };
    HourRules::read_into(draft, Place::Component { quote, line }, class, problems)
}

fn read_clause(
    (quote, item, side): (usize, usize, Side),
    draft: &ClauseDraft,
    channels: &[&str],
    problems: &mut Problems,
) -> Option<Clause> {
    let place = match side {
        Side::Above => Place::Bonus { quote, item },
        Side::Below => Place::Credit { quote, item },
    };
    let at = |field| Path::new(place, field);
    let channel = read_channel(at(Field::ClauseChannel), &draft.channel, channels, problems);
    let spread = open(problems, at(Field::ClauseSpread), draft.spread, Some);
    let cap = open(problems, at(Field::ClauseCap), draft.cap, Share::new);
    problems.count(Field::ClauseTiers, place, draft.tiers.len(), (1, MAX_TIERS));
    let mut tiers = Vec::with_capacity(draft.tiers.len());
    let mut before: Option<Share> = None;
    for (tier_item, tier) in draft.tiers.iter().enumerate() {
        let place = match side {
            Side::Above => Place::BonusTier { quote, clause: item, item: tier_item },
            Side::Below => Place::CreditTier { quote, clause: item, item: tier_item },
        };
        let at = |field| Path::new(place, field);
        let level = problems.number(at(Field::ClauseLevel), tier.level, Share::new);
        let share = problems.number(at(Field::ClauseShare), tier.share, Share::new);
        if let Some(level) = level {
            let further = before.is_none_or(|before| match side {
                Side::Above => level > before,
                Side::Below => level < before,
            });
            if let (false, Some(before)) = (further, before) {
                let kind = ProblemKind::LevelsOutOfOrder {
                    found: level.value(),
                    before: before.value(),
                    rising: side == Side::Above,
                };
                problems.push(at(Field::ClauseLevel), kind);
            }
            before = Some(level);
        }
        tiers.push(level.zip(share).map(|(level, share)| LevelTier { level, share }));
    }
    Some(Clause {
        channel: channel?,
        spread: spread?,
        cap: cap?.unwrap_or(Share::ALL),
        tiers: tiers.into_iter().collect::<Option<_>>()?,
    })
}
