//! Prices and terms as they are written down: plain numbers and texts, not yet checked.

use super::{ChatsCounted, ContactsCounted, TierCounting, TimeCounted};
use crate::fields::{Field, Path, Place};
use crate::hour_classes::HourRulesDraft;
use serde::{Deserialize, Serialize};

/// What a quote charges, and on what terms.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermsDraft {
    /// Prices that recur; they add up.
    pub prices: Vec<ComponentDraft>,
    /// What is paid once.
    pub one_offs: Vec<OneOffDraft>,
    /// Yearly rise of prices and minimum.
    pub index: f64,
    /// The first contract month with it; then every twelve months.
    pub index_from_month: f64,
    /// Least fee of a month; 0 for none.
    pub monthly_minimum: f64,
    /// What is paid on top for a service level surpassed.
    pub bonuses: Vec<ClauseDraft>,
    /// What is taken off for a service level missed.
    pub credits: Vec<ClauseDraft>,
    /// The first contract month with bonuses and credits.
    pub credits_from_month: f64,
    /// The quote's currency; null for the scenario's.
    #[serde(deserialize_with = "Option::deserialize")]
    pub currency: Option<CurrencyDraft>,
    /// Value-added tax on the invoice, as a share of it.
    pub vat_rate: f64,
    /// The share of that tax that you cannot deduct.
    pub vat_not_deductible: f64,
    /// What the vendor passes on at cost each month, in the quote's currency; 0 for none.
    pub pass_through: f64,
}

/// A price.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComponentDraft {
    /// What it counts.
    pub per: PerDraft,
    /// For each; with tiers, in the first; with a band, within it.
    pub price: f64,
    /// The names of the channels it is for; null for all.
    #[serde(deserialize_with = "Option::deserialize")]
    pub channels: Option<Vec<String>>,
    /// Other prices for more volume; null for none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub tiers: Option<TiersDraft>,
    /// A band around an agreed volume; null for none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub band: Option<BandDraft>,
    /// Least volume billed a month; null for none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub volume_minimum: Option<f64>,
    /// What hours of the evening, night and weekend raise it by; null for nothing. Amounts an hour are for a price
    /// per hour, in the quote's currency; `paid_on` is of no consequence.
    #[serde(deserialize_with = "Option::deserialize")]
    pub supplements: Option<HourRulesDraft>,
    /// The first contract month it holds.
    pub from_month: f64,
    /// The last; null for no end.
    #[serde(deserialize_with = "Option::deserialize")]
    pub until_month: Option<f64>,
}

/// What a price counts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PerDraft {
    /// Contacts.
    Contact(ContactsCounted),
    /// Handled minutes.
    Minute(MinutesDraft),
    /// Hours of agents present.
    Hour(HoursDraft),
    /// Full-time employees a month.
    Fte(FullTimeDraft),
    /// Months: a fixed fee.
    Month,
    /// Seats a month.
    Seat(SeatsDraft),
}

/// What a handled minute is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesDraft {
    /// With or without after-call work.
    pub time: TimeCounted,
    /// What a minute is with several chats at once.
    pub chat: ChatsCounted,
    /// Each contact is billed in whole steps of so many seconds; null for to the second.
    #[serde(deserialize_with = "Option::deserialize")]
    pub billing_step_s: Option<f64>,
}

/// What an hour is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HoursDraft {
    /// Present for your contacts, waiting included.
    Productive,
    /// Logged in: with the vendor's shrinkage in the office, a share of that time.
    LoggedIn(f64),
}

/// What a full-time employee is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FullTimeDraft {
    /// Productive hours a month, as promised.
    pub hours_per_fte: f64,
    /// Billed in such steps, rounded up; null for exactly.
    #[serde(deserialize_with = "Option::deserialize")]
    pub billing_step: Option<f64>,
    /// What hours above the contract cost more, as a share of the price.
    pub premium_above_contract: f64,
}

/// How many seats are billed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatsDraft {
    /// So many.
    Given(f64),
    /// Enough for the agents present in 95 % of the open half-hours of the month.
    Present,
}

/// Prices by volume: the first tier begins at nothing and has the price itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TiersDraft {
    /// Which volume a tier's price is for.
    pub counting: TierCounting,
    /// The further tiers, by rising volume.
    pub steps: Vec<TierDraft>,
}

/// A price for more than a volume.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TierDraft {
    /// The volume of a month above which it holds.
    pub above: f64,
    /// For each.
    pub price: f64,
}

/// A band around an agreed volume.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandDraft {
    /// The agreed volume of a month.
    pub agreed: f64,
    /// How far the band reaches to either side, as a share of it.
    pub width: f64,
    /// The price of each above the band; a band without one says nothing about them and is refused.
    #[serde(deserialize_with = "Option::deserialize")]
    pub above_price: Option<f64>,
    /// What is taken off for each that is missing below the band; 0 for nothing.
    pub credit_per_missing: f64,
}

/// What is paid once.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneOffDraft {
    /// The month of the comparison; 0 is before the first.
    pub month: f64,
    /// How much, in the quote's currency.
    pub amount: f64,
}

/// A promise about a service level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClauseDraft {
    /// The channel's name.
    pub channel: String,
    /// How far a month's level strays from its mean: a standard deviation, as a share; null if it never does.
    #[serde(deserialize_with = "Option::deserialize")]
    pub spread: Option<f64>,
    /// Most that it brings in a month, as a share of the fee; null for no limit.
    #[serde(deserialize_with = "Option::deserialize")]
    pub cap: Option<f64>,
    /// Levels and what they bring, the one nearest to the promise first: falling for credits, rising for bonuses.
    pub tiers: Vec<LevelTierDraft>,
}

/// What a level brings.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelTierDraft {
    /// Below it a credit is due, above it a bonus.
    pub level: f64,
    /// The share of the fee; it takes the place of the tier before.
    pub share: f64,
}

/// The quote's currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurrencyDraft {
    /// An ISO 4217 code.
    pub code: String,
    /// What one of it is in the scenario's currency.
    pub rate: f64,
}

/// What a field starts from; nothing where there is no usual value.
fn start(field: Field) -> f64 {
    field.spec().and_then(|spec| spec.start).map_or(0.0, |start| start.value)
}

impl PerDraft {
    /// What a price may count, each with usual details: contacts answered and offered, minutes, hours, full-time
    /// employees, months, seats.
    #[must_use]
    pub fn usual() -> [Self; 7] {
        [
            PerDraft::Contact(ContactsCounted::Answered),
            PerDraft::Contact(ContactsCounted::Offered),
            PerDraft::Minute(MinutesDraft {
                time: TimeCounted::HandleTime,
                chat: ChatsCounted::Elapsed,
                billing_step_s: None,
            }),
            PerDraft::Hour(HoursDraft::Productive),
            PerDraft::Fte(FullTimeDraft {
                hours_per_fte: start(Field::HoursPerFte),
                billing_step: None,
                premium_above_contract: start(Field::FtePremium),
            }),
            PerDraft::Month,
            PerDraft::Seat(SeatsDraft::Present),
        ]
    }

    /// Whether both count the same, whatever the details.
    #[must_use]
    pub fn counts_as(self, other: Self) -> bool {
        match (self, other) {
            (PerDraft::Contact(one), PerDraft::Contact(other)) => one == other,
            (one, other) => one.field() == other.field(),
        }
    }

    /// The field that holds a price of this form.
    #[must_use]
    pub const fn field(self) -> Field {
        match self {
            PerDraft::Contact(_) => Field::PricePerContact,
            PerDraft::Minute(_) => Field::PricePerMinute,
            PerDraft::Hour(_) => Field::PricePerHour,
            PerDraft::Fte(_) => Field::PricePerFte,
            PerDraft::Month => Field::PricePerMonth,
            PerDraft::Seat(_) => Field::PricePerSeat,
        }
    }
}

impl TermsDraft {
    /// One price, and usual terms around it.
    #[must_use]
    pub fn priced(per: PerDraft, price: f64) -> Self {
        Self {
            prices: vec![ComponentDraft::new(per, price)],
            one_offs: Vec::new(),
            index: start(Field::QuoteIndex),
            index_from_month: start(Field::IndexFrom),
            monthly_minimum: start(Field::MonthlyMinimum),
            bonuses: Vec::new(),
            credits: Vec::new(),
            credits_from_month: start(Field::CreditsFrom),
            currency: None,
            vat_rate: start(Field::VatRate),
            vat_not_deductible: start(Field::VatNotDeductible),
            pass_through: start(Field::PassThrough),
        }
    }

    /// The number that a path leads to, to change; nothing if it leads nowhere in these terms, to no number, or to one
    /// left open. Which quote the path names is the caller's to follow.
    pub fn number_mut(&mut self, path: Path) -> Option<&mut f64> {
        if self.optional_mut(path).is_some() {
            return self.optional_mut(path)?.as_mut();
        }
        self.required_mut(path)
    }

    /// The number that a path leads to, if it may be left open: to change, to fill in or to leave open.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most places and fields are elsewhere; a test finds a number left out"
    )]
    pub fn optional_mut(&mut self, path: Path) -> Option<&mut Option<f64>> {
        match path.place {
            Place::Component { line, .. } => self.prices.get_mut(line)?.optional_mut(path.field),
            Place::Band { line, .. } => {
                let band = self.prices.get_mut(line)?.band.as_mut()?;
                (path.field == Field::BandAbove).then_some(&mut band.above_price)
            }
            Place::Bonus { item, .. } => self.bonuses.get_mut(item)?.optional_mut(path.field),
            Place::Credit { item, .. } => self.credits.get_mut(item)?.optional_mut(path.field),
            _ => None,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most places and fields are elsewhere; a test finds a number left out"
    )]
    fn required_mut(&mut self, path: Path) -> Option<&mut f64> {
        let field = path.field;
        match path.place {
            Place::Terms(_) => match field {
                Field::QuoteIndex => Some(&mut self.index),
                Field::IndexFrom => Some(&mut self.index_from_month),
                Field::MonthlyMinimum => Some(&mut self.monthly_minimum),
                Field::CreditsFrom => Some(&mut self.credits_from_month),
                Field::ExchangeRate => self.currency.as_mut().map(|currency| &mut currency.rate),
                Field::VatRate => Some(&mut self.vat_rate),
                Field::VatNotDeductible => Some(&mut self.vat_not_deductible),
                Field::PassThrough => Some(&mut self.pass_through),
                _ => None,
            },
            Place::Component { line, .. } => self.prices.get_mut(line)?.number_mut(field),
            Place::TermSupplement { line, class, .. } => {
                self.prices.get_mut(line)?.supplements.as_mut()?.number_mut(class, field)
            }
            Place::Tier { line, item, .. } => {
                let price = self.prices.get_mut(line)?;
                let of_price = price.per.field();
                let tier = price.tiers.as_mut()?.steps.get_mut(item)?;
                match field {
                    Field::TierAbove => Some(&mut tier.above),
                    _ => (field == of_price).then_some(&mut tier.price),
                }
            }
            Place::Band { line, .. } => {
                let band = self.prices.get_mut(line)?.band.as_mut()?;
                match field {
                    Field::BandAgreed => Some(&mut band.agreed),
                    Field::BandWidth => Some(&mut band.width),
                    Field::BandMissing => Some(&mut band.credit_per_missing),
                    _ => None,
                }
            }
            Place::OneOff { item, .. } => {
                let one_off = self.one_offs.get_mut(item)?;
                match field {
                    Field::OneOffMonth => Some(&mut one_off.month),
                    Field::OneOffAmount => Some(&mut one_off.amount),
                    _ => None,
                }
            }
            Place::BonusTier { clause, item, .. } => {
                self.bonuses.get_mut(clause)?.tiers.get_mut(item)?.number_mut(field)
            }
            Place::CreditTier { clause, item, .. } => {
                self.credits.get_mut(clause)?.tiers.get_mut(item)?.number_mut(field)
            }
            _ => None,
        }
    }

    /// The text that a path leads to, to change; nothing if it leads nowhere in these terms, or to no text.
    pub fn text_mut(&mut self, path: Path) -> Option<&mut String> {
        match (path.place, path.field) {
            (Place::Terms(_), Field::VendorCurrency) => Some(&mut self.currency.as_mut()?.code),
            (Place::Component { line, .. }, Field::PriceChannels) => {
                self.prices.get_mut(line)?.channels.as_mut()?.get_mut(path.item?)
            }
            (Place::TermSupplement { line, class, .. }, Field::SupplementHours) => {
                self.prices.get_mut(line)?.supplements.as_mut()?.hours_mut(class)
            }
            (Place::Bonus { item, .. }, Field::ClauseChannel) => {
                Some(&mut self.bonuses.get_mut(item)?.channel)
            }
            (Place::Credit { item, .. }, Field::ClauseChannel) => {
                Some(&mut self.credits.get_mut(item)?.channel)
            }
            _ => None,
        }
    }
}

impl ComponentDraft {
    /// A price for all channels and the whole contract, whatever the volume and the hour.
    #[must_use]
    pub fn new(per: PerDraft, price: f64) -> Self {
        Self {
            per,
            price,
            channels: None,
            tiers: None,
            band: None,
            volume_minimum: None,
            supplements: None,
            from_month: start(Field::ValidFrom),
            until_month: None,
        }
    }

    fn number_mut(&mut self, field: Field) -> Option<&mut f64> {
        if field == self.per.field() {
            return Some(&mut self.price);
        }
        match (field, &mut self.per) {
            (Field::ValidFrom, _) => Some(&mut self.from_month),
            (Field::InOfficeShrinkage, PerDraft::Hour(HoursDraft::LoggedIn(shrinkage))) => Some(shrinkage),
            (Field::HoursPerFte, PerDraft::Fte(full_time)) => Some(&mut full_time.hours_per_fte),
            (Field::FtePremium, PerDraft::Fte(full_time)) => Some(&mut full_time.premium_above_contract),
            (Field::SeatsGiven, PerDraft::Seat(SeatsDraft::Given(seats))) => Some(seats),
            _ => None,
        }
    }

    fn optional_mut(&mut self, field: Field) -> Option<&mut Option<f64>> {
        match (field, &mut self.per) {
            (Field::VolumeMinimum, _) => Some(&mut self.volume_minimum),
            (Field::ValidUntil, _) => Some(&mut self.until_month),
            (Field::BillingStep, PerDraft::Minute(minutes)) => Some(&mut minutes.billing_step_s),
            (Field::FteStep, PerDraft::Fte(full_time)) => Some(&mut full_time.billing_step),
            _ => None,
        }
    }
}

impl ClauseDraft {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a number left out"
    )]
    fn optional_mut(&mut self, field: Field) -> Option<&mut Option<f64>> {
        match field {
            Field::ClauseSpread => Some(&mut self.spread),
            Field::ClauseCap => Some(&mut self.cap),
            _ => None,
        }
    }
}

impl LevelTierDraft {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a number left out"
    )]
    fn number_mut(&mut self, field: Field) -> Option<&mut f64> {
        match field {
            Field::ClauseLevel => Some(&mut self.level),
            Field::ClauseShare => Some(&mut self.share),
            _ => None,
        }
    }
}
