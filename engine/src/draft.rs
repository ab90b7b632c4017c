//! A scenario as it is written down: plain numbers and texts, not yet checked.
//!
//! This is the shape of a scenario file, and what the page's fields are read into. [`crate::check()`]
//! turns it into a [`crate::Scenario`] or says what is wrong. Every field must be there, and no other may.

mod agreement;
mod in_house;

pub use agreement::{
    AgreementDraft, EarlyExitDraft, OneOffKind, OverflowDraft, OwnOneOffDraft, OwnSideDraft, RoutineDraft,
    ScopeDraft, Topic,
};
pub use in_house::{
    AvoidableDraft, BesideDraft, BetterDraft, ContractDraft, ExpertsDraft, HandleTimesDraft, InHouseDraft,
    NewHiresDraft, TodayDraft, TopDownDraft,
};

use crate::deferred::Clock;
use crate::fields::{Field, Path, Place};
use crate::holidays::Country;
use crate::pooled_target::Held;
use crate::pricing::TermsDraft;
use crate::queueing::ServiceDefinition;
use crate::ramp::{BetterBy, RampShape};
use crate::scenario::Baseline;
use crate::scorecard::ScorecardDraft;
use serde::{Deserialize, Deserializer, Serialize};

/// A whole scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioDraft {
    /// What the comparison is about, for people.
    pub name: String,
    /// Currency of every amount: an ISO 4217 code, such as EUR.
    pub currency: String,
    /// Whose public holidays count, as an ISO code (FI, SE, NO, DK, DE, GB); null for none.
    #[serde(deserialize_with = "present")]
    pub country: Option<Country>,
    /// First month: year and month, such as 2027-03.
    pub start: String,
    /// Months compared, from the first on.
    pub horizon_months: f64,
    /// Yearly rate at which later money counts less; a share.
    pub discount_rate: f64,
    /// Share of the idle time of agents on phone and chat in which they can do other work, such as e-mail; the same
    /// for your own team and every vendor.
    pub usable_idle: f64,
    /// Hours a week of other useful work, without a deadline, that your own agents could do in idle time.
    pub other_work_h_per_week: f64,
    /// What customers contact you about, and how. Each has its own queue.
    pub channels: Vec<ChannelDraft>,
    /// Your own team.
    pub in_house: InHouseDraft,
    /// What the others are compared with: `at_target` (your own team, staffed for the service wanted), `as_today` (the
    /// team as it is) or `beside_other_work`.
    pub baseline: Baseline,
    /// The offers.
    pub quotes: Vec<QuoteDraft>,
    /// Months of a trial: what it would show is told for every quote.
    pub trial_months: f64,
    /// What money does not say; null for none.
    #[serde(deserialize_with = "present")]
    pub scorecard: Option<ScorecardDraft>,
}

/// An option that must be written, if only as null: a field left out is a mistake.
fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer)
}

/// A channel: phone, chat, or work that may wait.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelDraft {
    /// What you call it.
    pub name: String,
    /// How it is worked.
    pub kind: KindDraft,
    /// The service every option is to give on phone and chat; null for work that may wait, whose kind says it.
    #[serde(deserialize_with = "present")]
    pub service: Option<ServiceDraft>,
    /// Contacts offered in a usual month.
    pub contacts_per_month: f64,
    /// Each calendar month's multiple of that, January first: seasons, or with 1 above the months' own numbers.
    pub season: [f64; 12],
    /// Yearly growth of the volume, from month 13 on; below zero it shrinks.
    pub growth: f64,
    /// What campaigns add.
    pub campaigns: Vec<CampaignDraft>,
    /// Talk, hold and after-call work of a contact, in seconds, as measured over all agents.
    pub handle_time_s: f64,
    /// Of that, after-call work.
    pub after_call_s: f64,
    /// Share of contacts that need no further one.
    pub first_contact_resolution: f64,
    /// Further contacts for each one that was not resolved.
    pub repeats_per_unresolved: f64,
    /// What the volume was counted over. Work that may wait is counted at all hours.
    pub counted: CountedDraft,
    /// Today's opening hours, Monday to Sunday and on public holidays: from–to such as `08:00-16:00`, in
    /// half-hours; `closed` or empty.
    pub opening: [String; 8],
    /// The hours the own team is to be open; null for today's.
    #[serde(deserialize_with = "present")]
    pub opening_wanted: Option<[String; 8]>,
    /// What people do at a closed door; null for work that may wait.
    #[serde(deserialize_with = "present")]
    pub closed_door: Option<ClosedDoorDraft>,
    /// What a lost contact costs you: one at a closed door that does not return, or offered and not answered.
    pub lost_contact_value: f64,
    /// When in the week contacts arrive.
    pub profile: ProfileDraft,
}

/// How a channel is worked.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KindDraft {
    /// One caller at a time.
    Phone,
    /// Several chats at a time.
    Chat(ChatDraft),
    /// E-mail and cases, which may wait until a deadline.
    Deferred(DeferredDraft),
}

/// Work that may wait.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeferredDraft {
    /// Share of contacts to be answered before the deadline, over a month.
    pub target: f64,
    /// The deadline, in hours from arrival.
    pub within_h: f64,
    /// Which hours the deadline counts: `clock` for every hour, `opening` for the channel's open hours.
    pub clock: Clock,
}

/// Several chats at a time.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatDraft {
    /// How many an agent has at once.
    pub at_once: f64,
    /// How much longer a chat takes for each other one beside it, as a share of the handle time.
    pub overhead: f64,
}

/// What a volume was counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedDraft {
    /// What was offered in today's opening hours.
    WhileOpen,
    /// Everybody, at any hour.
    AllHours,
}

/// What people do at a closed door; who neither returns nor writes is lost.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosedDoorDraft {
    /// Share that returns at the next opening.
    pub returns: f64,
    /// Hours from the opening over which they do, counted in half-hours; at most the whole opening.
    pub returns_over_hours: f64,
    /// Those who write instead; null if nobody does.
    #[serde(deserialize_with = "present")]
    pub turns: Option<TurnsDraft>,
}

/// Those who meet a closed door and write instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TurnsDraft {
    /// The name of the channel they write to, one that may wait.
    pub to: String,
    /// Their share.
    pub share: f64,
}

/// Contacts that a campaign adds to a month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CampaignDraft {
    /// The month, counted from the first.
    pub month: f64,
    /// How many.
    pub contacts: f64,
}

/// When in the week contacts arrive: relative weights, independent of opening hours. Weights outside them are
/// not used: the volume is measured while open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileDraft {
    /// A usual shape.
    Template(Template),
    /// Weights by day and half-hour from midnight: 8 rows of 48, Monday to Sunday and public holidays; with 7
    /// rows, holidays are as Sundays.
    Measured(Vec<Vec<f64>>),
}

/// Usual shapes of a week; assumptions, to be replaced by a call log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// Weekdays in office hours, two peaks a day, Mondays busiest.
    Office,
    /// As the office, with evenings and weekends: a web shop.
    Evenings,
    /// Somebody calls at any hour.
    RoundTheClock,
}

/// The service every option is to give.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceDraft {
    /// Share of offered contacts to be answered in time.
    pub target: f64,
    /// Over what it is to hold: `per_interval` for every half-hour, `per_day` for each type of day (Mondays and so
    /// on) of a month, `per_month` for the month. The limits below hold in every half-hour all the same.
    pub held: Held,
    /// What in time means, in seconds.
    pub answer_within_s: f64,
    /// How the share is worked out, as contracts word it.
    pub definition: ServiceDefinition,
    /// Mean time after which callers hang up, in seconds; null if they never do.
    #[serde(deserialize_with = "present")]
    pub patience_s: Option<f64>,
    /// Largest share of offered contacts that may hang up in any half-hour; null for none.
    #[serde(deserialize_with = "present")]
    pub abandonment_limit: Option<f64>,
    /// Share of those not answered who call again, and so are among the offered already; the others are lost.
    pub redial: f64,
    /// Largest share of their time that agents may spend on contacts.
    pub occupancy_cap: f64,
    /// Fewest agents present while open.
    pub minimum_agents: f64,
}

/// An offer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuoteDraft {
    /// The vendor.
    pub name: String,
    /// What it charges, and on what terms.
    pub terms: TermsDraft,
    /// What it offers for a channel, where that differs from what is wanted of the own team.
    pub offers: Vec<OfferDraft>,
    /// Whom its agents also serve.
    pub desk: DeskDraft,
    /// What an hour of an agent present costs the vendor, all included; null if nobody knows, and what it costs your
    /// own team is taken for it.
    #[serde(deserialize_with = "present")]
    pub labour_cost_per_hour: Option<f64>,
    /// What the quote says nothing about, so that the values here are assumed.
    pub silent_on: Vec<Topic>,
    /// How much goes to the vendor, from when, for how long.
    pub agreement: AgreementDraft,
    /// What the outsourcing takes of you.
    pub own_side: OwnSideDraft,
    /// How the start goes.
    pub ramp: RampDraft,
}

/// What a vendor offers for a channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferDraft {
    /// The channel's name.
    pub channel: String,
    /// The hours it is open, as in a channel; null for those wanted of the own team.
    #[serde(deserialize_with = "present")]
    pub opening: Option<[String; 8]>,
    /// The share it staffs for; null for that wanted.
    #[serde(deserialize_with = "present")]
    pub target: Option<f64>,
    /// What in time means to it on phone and chat, in seconds; null for what is wanted. Service is still judged by
    /// what you want.
    #[serde(deserialize_with = "present")]
    pub answer_within_s: Option<f64>,
    /// Its deadline for work that may wait, in hours; null for the one wanted.
    #[serde(deserialize_with = "present")]
    pub within_h: Option<f64>,
}

/// Whom a vendor's agents also serve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeskDraft {
    /// Nobody else.
    Dedicated,
    /// Others whose load in each half-hour is so many times yours.
    SharedMultiple(f64),
    /// Others whose load in each half-hour is so many erlangs.
    SharedErlangs(f64),
}

/// The start in four phases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RampDraft {
    /// Last month of the first, second and third phase, counted from go-live.
    pub phase_ends_month: [f64; 3],
    /// How the values of a phase turn into the next one's: they stay to its end (`stepped`), or move to them evenly
    /// (`linear`), slowly at both ends (`s_curve`) or fast at first (`exponential`).
    pub shape: RampShape,
    /// The vendor's handle time in each phase, as a multiple of the usual.
    pub handle_time: [f64; 4],
    /// The vendor's first-contact resolution in each phase, as a multiple of the usual.
    pub first_contact_resolution: [f64; 4],
    /// What it rests on that a value of the last phase is better than the usual: a shorter handle time, or more that
    /// is resolved. Null where neither is better.
    #[serde(deserialize_with = "present")]
    pub better_by: Option<BetterBy>,
}

impl RampDraft {
    /// The values of the last phase that are better than the usual, by their fields.
    pub fn better_at_last(&self) -> impl Iterator<Item = (Field, f64)> {
        let [.., handle_time] = self.handle_time;
        let [.., resolution] = self.first_contact_resolution;
        let shorter = (handle_time < 1.0).then_some((Field::RampHandleTime, handle_time));
        let more = (resolution > 1.0).then_some((Field::RampResolution, resolution));
        shorter.into_iter().chain(more)
    }
}

/// Start-up to month 3, learning to 6, settling to 9. Source: a provider's account of usual ramp-ups, where
/// quality and efficiency are below the earlier state for three months and back at it after six; handle times
/// of 1.3 to 1.8 times a tenured agent's are published for new agents (wfmlabs.org, read 2026).
impl Default for RampDraft {
    fn default() -> Self {
        Self {
            phase_ends_month: [3.0, 6.0, 9.0],
            shape: RampShape::default(),
            handle_time: [1.3, 1.1, 1.0, 1.0],
            first_contact_resolution: [0.9, 1.0, 1.0, 1.0],
            better_by: None,
        }
    }
}

impl ScenarioDraft {
    /// The number that a path leads to, to change; nothing if it leads nowhere, to no number, or to one left open.
    pub fn number_mut(&mut self, path: Path) -> Option<&mut f64> {
        if self.optional_mut(path).is_some() {
            return self.optional_mut(path)?.as_mut();
        }
        self.required_mut(path)
    }

    /// The number that a path leads to, if it may be left open: to change, to fill in or to leave open.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    pub fn optional_mut(&mut self, path: Path) -> Option<&mut Option<f64>> {
        match path.place {
            Place::Criterion(criterion) => {
                let criterion = self.scorecard.as_mut()?.criteria.get_mut(criterion)?;
                match path.field {
                    Field::LeastScore => Some(&mut criterion.least_score),
                    Field::Score => criterion.scores.get_mut(path.item?),
                    _ => None,
                }
            }
            Place::Service(channel) => {
                let service = self.channels.get_mut(channel)?.service.as_mut()?;
                match path.field {
                    Field::Patience => Some(&mut service.patience_s),
                    Field::AbandonmentLimit => Some(&mut service.abandonment_limit),
                    _ => None,
                }
            }
            Place::InHouse => (path.field == Field::Seats).then_some(&mut self.in_house.seats),
            Place::Avoidable => self.in_house.avoidable_mut(path.field),
            Place::Offer { quote, item } => {
                let offer = self.quotes.get_mut(quote)?.offers.get_mut(item)?;
                match path.field {
                    Field::OfferedTarget => Some(&mut offer.target),
                    Field::OfferedWithin => Some(&mut offer.answer_within_s),
                    Field::OfferedDeadline => Some(&mut offer.within_h),
                    _ => None,
                }
            }
            Place::Quote(quote) => {
                let quote = self.quotes.get_mut(quote)?;
                (path.field == Field::VendorHourCost).then_some(&mut quote.labour_cost_per_hour)
            }
            Place::Agreement(quote) => self.quotes.get_mut(quote)?.agreement.optional_mut(path.field),
            place => self.quotes.get_mut(place.quote()?)?.terms.optional_mut(path),
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "most fields are elsewhere; a test finds a field left out"
    )]
    fn required_mut(&mut self, path: Path) -> Option<&mut f64> {
        let field = path.field;
        match path.place {
            Place::Scenario => match field {
                Field::Horizon => Some(&mut self.horizon_months),
                Field::DiscountRate => Some(&mut self.discount_rate),
                Field::UsableIdle => Some(&mut self.usable_idle),
                Field::OtherWork => Some(&mut self.other_work_h_per_week),
                Field::TrialMonths => Some(&mut self.trial_months),
                _ => None,
            },
            Place::Channel(channel) => {
                let channel = self.channels.get_mut(channel)?;
                match field {
                    Field::ContactsPerMonth => Some(&mut channel.contacts_per_month),
                    Field::Season => channel.season.get_mut(path.item?),
                    Field::Growth => Some(&mut channel.growth),
                    Field::HandleTime => Some(&mut channel.handle_time_s),
                    Field::AfterCall => Some(&mut channel.after_call_s),
                    Field::FirstContactResolution => Some(&mut channel.first_contact_resolution),
                    Field::Repeats => Some(&mut channel.repeats_per_unresolved),
                    Field::LostValue => Some(&mut channel.lost_contact_value),
                    _ => None,
                }
            }
            Place::Campaign { channel, item } => {
                let campaign = self.channels.get_mut(channel)?.campaigns.get_mut(item)?;
                match field {
                    Field::CampaignMonth => Some(&mut campaign.month),
                    Field::CampaignContacts => Some(&mut campaign.contacts),
                    _ => None,
                }
            }
            Place::ClosedDoor(channel) => {
                let door = self.channels.get_mut(channel)?.closed_door.as_mut()?;
                match field {
                    Field::Returns => Some(&mut door.returns),
                    Field::ReturnsOver => Some(&mut door.returns_over_hours),
                    _ => None,
                }
            }
            Place::Turns(channel) => {
                let turns = self.channels.get_mut(channel)?.closed_door.as_mut()?.turns.as_mut()?;
                (field == Field::TurnsShare).then_some(&mut turns.share)
            }
            Place::Chat(channel) => match &mut self.channels.get_mut(channel)?.kind {
                KindDraft::Chat(chat) => match field {
                    Field::AtOnce => Some(&mut chat.at_once),
                    Field::Overhead => Some(&mut chat.overhead),
                    _ => None,
                },
                KindDraft::Phone | KindDraft::Deferred(_) => None,
            },
            Place::Deferred(channel) => match &mut self.channels.get_mut(channel)?.kind {
                KindDraft::Deferred(deferred) => match field {
                    Field::DeadlineShare => Some(&mut deferred.target),
                    Field::Deadline => Some(&mut deferred.within_h),
                    _ => None,
                },
                KindDraft::Phone | KindDraft::Chat(_) => None,
            },
            Place::Service(channel) => {
                let service = self.channels.get_mut(channel)?.service.as_mut()?;
                match field {
                    Field::Target => Some(&mut service.target),
                    Field::AnswerWithin => Some(&mut service.answer_within_s),
                    Field::Redial => Some(&mut service.redial),
                    Field::OccupancyCap => Some(&mut service.occupancy_cap),
                    Field::MinimumAgents => Some(&mut service.minimum_agents),
                    _ => None,
                }
            }
            Place::InHouse => self.in_house.number_mut(field),
            Place::Supplement(class) => self.in_house.supplements.as_mut()?.number_mut(class, field),
            Place::NewHires => self.in_house.new_hires_mut(field),
            Place::Today => self.in_house.today_mut(field),
            Place::TopDown => self.in_house.top_down_mut(field),
            Place::Beside => self.in_house.beside_mut(field),
            Place::Experts => self.in_house.experts_mut(field),
            Place::Better => self.in_house.better_mut(field),
            // All of theirs may be left open.
            Place::Avoidable | Place::Quote(_) | Place::Offer { .. } => None,
            Place::Criterion(criterion) => {
                let criterion = self.scorecard.as_mut()?.criteria.get_mut(criterion)?;
                (field == Field::CriterionWeight).then_some(&mut criterion.weight)
            }
            Place::Agreement(quote) => self.quotes.get_mut(quote)?.agreement.number_mut(path),
            Place::Scope(quote) | Place::Overflow(quote) => {
                self.quotes.get_mut(quote)?.agreement.scope_mut(field)
            }
            Place::EarlyExit(quote) => self.quotes.get_mut(quote)?.agreement.early_exit_mut(field),
            Place::OwnSide(quote) | Place::OwnOneOff { quote, .. } => {
                self.quotes.get_mut(quote)?.own_side.number_mut(path)
            }
            Place::Desk(quote) => match (&mut self.quotes.get_mut(quote)?.desk, field) {
                (DeskDraft::SharedMultiple(times), Field::SharedMultiple) => Some(times),
                (DeskDraft::SharedErlangs(load), Field::SharedErlangs) => Some(load),
                (DeskDraft::Dedicated | DeskDraft::SharedMultiple(_) | DeskDraft::SharedErlangs(_), _) => {
                    None
                }
            },
            Place::Terms(quote)
            | Place::Component { quote, .. }
            | Place::TermSupplement { quote, .. }
            | Place::Tier { quote, .. }
            | Place::Band { quote, .. }
            | Place::OneOff { quote, .. }
            | Place::Bonus { quote, .. }
            | Place::BonusTier { quote, .. }
            | Place::Credit { quote, .. }
            | Place::CreditTier { quote, .. } => self.quotes.get_mut(quote)?.terms.number_mut(path),
            Place::Ramp(quote) => {
                let ramp = &mut self.quotes.get_mut(quote)?.ramp;
                match field {
                    Field::RampEnds => ramp.phase_ends_month.get_mut(path.item?),
                    Field::RampHandleTime => ramp.handle_time.get_mut(path.item?),
                    Field::RampResolution => ramp.first_contact_resolution.get_mut(path.item?),
                    _ => None,
                }
            }
        }
    }

    /// The text that a path leads to, to change; nothing if it leads nowhere, or to no text.
    pub fn text_mut(&mut self, path: Path) -> Option<&mut String> {
        match (path.place, path.field) {
            (Place::Scenario, Field::Name) => Some(&mut self.name),
            (Place::Scenario, Field::Currency) => Some(&mut self.currency),
            (Place::Scenario, Field::Start) => Some(&mut self.start),
            (Place::Channel(channel), Field::Name) => Some(&mut self.channels.get_mut(channel)?.name),
            (Place::Channel(channel), Field::Opening) => {
                self.channels.get_mut(channel)?.opening.get_mut(path.item?)
            }
            (Place::Channel(channel), Field::OpeningWanted) => {
                self.channels.get_mut(channel)?.opening_wanted.as_mut()?.get_mut(path.item?)
            }
            (Place::Turns(channel), Field::TurnsTo) => {
                Some(&mut self.channels.get_mut(channel)?.closed_door.as_mut()?.turns.as_mut()?.to)
            }
            (Place::Offer { quote, item }, Field::OfferedChannel) => {
                Some(&mut self.quotes.get_mut(quote)?.offers.get_mut(item)?.channel)
            }
            (Place::Offer { quote, item }, Field::Opening) => {
                self.quotes.get_mut(quote)?.offers.get_mut(item)?.opening.as_mut()?.get_mut(path.item?)
            }
            (Place::Supplement(class), Field::SupplementHours) => {
                self.in_house.supplements.as_mut()?.hours_mut(class)
            }
            (Place::Agreement(quote), Field::ScopeChannel) => {
                self.quotes.get_mut(quote)?.agreement.scope_channel_mut(path.item?)
            }
            (Place::Quote(quote), Field::Name) => Some(&mut self.quotes.get_mut(quote)?.name),
            (place, _) => self.quotes.get_mut(place.quote()?)?.terms.text_mut(path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hour_classes::{HourClass, HourRulesDraft, OverlapDraft, PaidOn, SupplementDraft, TimedDraft};
    use crate::pricing::{
        BandDraft, ChatsCounted, ClauseDraft, ComponentDraft, ContactsCounted, CurrencyDraft, FullTimeDraft,
        HoursDraft, LevelTierDraft, MinutesDraft, OneOffDraft, PerDraft, SeatsDraft, TierCounting, TierDraft,
        TiersDraft, TimeCounted,
    };
    use crate::scorecard::{Criterion, CriterionDraft};

    fn draft() -> ScenarioDraft {
        serde_json::from_str(include_str!("../../assets/examples/service-desk.json")).unwrap()
    }

    fn supplements(supplement: SupplementDraft) -> HourRulesDraft {
        HourRulesDraft {
            evening: Some(TimedDraft { hours: "18-23".to_owned(), supplement }),
            night: None,
            saturday: supplement,
            sunday: SupplementDraft::Share(1.0),
            holiday: supplement,
            overlap: OverlapDraft::AddUp,
            paid_on: PaidOn::PaidHours,
        }
    }

    /// Terms with a number in every place there is.
    fn with_every_number() -> TermsDraft {
        let minutes =
            MinutesDraft { time: TimeCounted::Talk, chat: ChatsCounted::Elapsed, billing_step_s: Some(60.0) };
        let full_time =
            FullTimeDraft { hours_per_fte: 100.0, billing_step: Some(0.5), premium_above_contract: 0.5 };
        let forms = [
            PerDraft::Contact(ContactsCounted::Offered),
            PerDraft::Minute(minutes),
            PerDraft::Hour(HoursDraft::LoggedIn(0.1)),
            PerDraft::Fte(full_time),
            PerDraft::Month,
            PerDraft::Seat(SeatsDraft::Given(3.0)),
        ];
        let mut terms = TermsDraft::priced(PerDraft::Month, 1.0);
        terms.prices = forms.map(|per| ComponentDraft::new(per, 1.0)).to_vec();
        let first = &mut terms.prices[0];
        first.supplements = Some(supplements(SupplementDraft::PerHour(1.0)));
        first.until_month = Some(9.0);
        first.volume_minimum = Some(1.0);
        first.tiers = Some(TiersDraft {
            counting: TierCounting::Marginal,
            steps: vec![TierDraft { above: 5.0, price: 1.0 }],
        });
        terms.prices[1].band =
            Some(BandDraft { agreed: 5.0, width: 0.1, above_price: Some(1.0), credit_per_missing: 1.0 });
        terms.one_offs = vec![OneOffDraft { month: 1.0, amount: 1.0 }];
        terms.bonuses = vec![ClauseDraft {
            channel: "Phone".to_owned(),
            spread: Some(0.04),
            cap: Some(0.1),
            tiers: vec![LevelTierDraft { level: 0.9, share: 0.1 }],
        }];
        terms.credits.clone_from(&terms.bonuses);
        terms.currency = Some(CurrencyDraft { code: "SEK".to_owned(), rate: 1.1 });
        terms
    }

    /// A draft with every number there is, and every place of one.
    fn with_all() -> (ScenarioDraft, Vec<Place>) {
        let mut with_all = draft();
        with_all.quotes.truncate(1);
        with_all.quotes[0].terms = with_every_number();
        with_all.channels[0].campaigns = vec![CampaignDraft { month: 1.0, contacts: 0.0 }];
        let service = with_all.channels[0].service.as_mut().unwrap();
        service.patience_s = Some(1.0);
        service.abandonment_limit = Some(1.0);
        with_all.channels[0].closed_door.as_mut().unwrap().turns =
            Some(TurnsDraft { to: "E-mail".to_owned(), share: 0.1 });
        with_all.channels[0].kind = KindDraft::Chat(ChatDraft { at_once: 1.0, overhead: 0.0 });
        let mut mail = with_all.channels[0].clone();
        mail.kind = KindDraft::Deferred(DeferredDraft { target: 0.9, within_h: 8.0, clock: Clock::Opening });
        with_all.channels.push(mail);
        with_all.quotes[0].offers = vec![OfferDraft {
            channel: "Phone".to_owned(),
            opening: None,
            target: Some(0.5),
            answer_within_s: Some(30.0),
            within_h: Some(1.0),
        }];
        with_all.quotes[0].desk = DeskDraft::SharedMultiple(9.0);
        let mut other_desk = with_all.quotes[0].clone();
        other_desk.desk = DeskDraft::SharedErlangs(20.0);
        with_all.quotes.push(other_desk);
        with_all.quotes.push(with_all.quotes[0].clone());
        let scopes = [
            ScopeDraft::Routine(RoutineDraft { share: 0.5, handle_time: 1.0, first_contact_resolution: 1.0 }),
            ScopeDraft::Overflow(OverflowDraft::Fewer(1.0)),
            ScopeDraft::Overflow(OverflowDraft::Times(1.0)),
        ];
        let exits =
            [EarlyExitDraft::Amount(1.0), EarlyExitDraft::MonthsOfFee(1.0), EarlyExitDraft::ShareOfRest(1.0)];
        for (quote, (scope, exit)) in with_all.quotes.iter_mut().zip(scopes.into_iter().zip(exits)) {
            (quote.agreement.scope, quote.agreement.early_exit) = (scope, exit);
        }
        let quote = &mut with_all.quotes[0];
        quote.labour_cost_per_hour = Some(1.0);
        (quote.agreement.only_months, quote.agreement.handover) = (vec![1.0; 3], vec![1.0; 3]);
        (quote.agreement.opt_out_month, quote.agreement.ends_with_month) = (Some(1.0), Some(1.0));
        quote.own_side.parallel_running = vec![1.0; 3];
        quote.own_side.one_offs = vec![OwnOneOffDraft { what: OneOffKind::Project, month: 1.0, amount: 1.0 }];
        let team = &mut with_all.in_house;
        team.contract = ContractDraft::Given(1.0);
        team.supplements = Some(supplements(SupplementDraft::PerHour(1.0)));
        team.handle_times = HandleTimesDraft::Tenured(NewHiresDraft { handle_time: 1.0, weeks: 1.0 });
        team.seats = Some(1.0);
        team.avoidable_from.it = Some(1.0);
        team.today = Some(TodayDraft { heads: 1.0 });
        team.top_down = Some(TopDownDraft { yearly_cost: 1.0, heads: 1.0 });
        team.beside_other_work = Some(BesideDraft {
            people_present: 1.0,
            busy_share: 0.0,
            lost_focus_minutes: 1.0,
            hourly_cost: 1.0,
        });
        team.experts = Some(ExpertsDraft {
            routine_share: 1.0,
            minutes_each: 1.0,
            hourly_cost: 1.0,
            escalation_share: 1.0,
        });
        team.better = Some(BetterDraft {
            from_month: 1.0,
            handle_time: 1.0,
            first_contact_resolution: 1.0,
            by: BetterBy::Claim,
        });
        with_all.scorecard = Some(ScorecardDraft {
            criteria: vec![CriterionDraft {
                criterion: Criterion::Trust,
                weight: 1.0,
                least_score: Some(2.0),
                scores: vec![Some(1.0); 4],
            }],
        });
        (with_all, places())
    }

    fn places() -> Vec<Place> {
        let mut places = vec![
            Place::Scenario,
            Place::Criterion(0),
            Place::Channel(0),
            Place::Chat(0),
            Place::Deferred(1),
            Place::Turns(0),
            Place::Offer { quote: 0, item: 0 },
            Place::Desk(0),
            Place::Desk(1),
            Place::Campaign { channel: 0, item: 0 },
            Place::ClosedDoor(0),
            Place::Service(0),
            Place::InHouse,
            Place::Supplement(HourClass::Evening),
            Place::Supplement(HourClass::Sunday),
            Place::NewHires,
            Place::Avoidable,
            Place::Today,
            Place::TopDown,
            Place::Beside,
            Place::Experts,
            Place::Better,
            Place::Quote(0),
            Place::Ramp(0),
            Place::Agreement(0),
            Place::Scope(0),
            Place::Overflow(1),
            Place::Overflow(2),
            Place::EarlyExit(0),
            Place::EarlyExit(1),
            Place::EarlyExit(2),
            Place::OwnSide(0),
            Place::OwnOneOff { quote: 0, item: 0 },
        ];
        let quote = 0;
        places.extend((0..6).map(|line| Place::Component { quote, line }));
        places.extend([
            Place::Terms(quote),
            Place::TermSupplement { quote, line: 0, class: HourClass::Evening },
            Place::TermSupplement { quote, line: 0, class: HourClass::Sunday },
            Place::Tier { quote, line: 0, item: 0 },
            Place::Band { quote, line: 1 },
            Place::OneOff { quote, item: 0 },
            Place::Bonus { quote, item: 0 },
            Place::BonusTier { quote, clause: 0, item: 0 },
            Place::Credit { quote, item: 0 },
            Place::CreditTier { quote, clause: 0, item: 0 },
        ]);
        places
    }

    /// The place of a path's value in a file.
    fn pointer(path: Path) -> String {
        let steps = path.to_string().replace("].", "/").replace(['.', '['], "/").replace(']', "");
        format!("/{steps}")
    }

    // Every numeric field is reached by a path that belongs to it, and the file calls it by the field's key.
    #[test]
    fn every_number_of_a_file_is_reached_by_its_path() {
        let (quote_with_all, places) = with_all();
        for field in Field::ALL.iter().filter(|field| field.spec().is_some()) {
            let mut paths = places
                .iter()
                .flat_map(|place| [Path::new(*place, *field), Path::item(*place, *field, 2)])
                .filter(|path| quote_with_all.clone().number_mut(*path).is_some());
            let path = paths.next().unwrap_or_else(|| panic!("{field:?} is reached by no path"));
            let mut changed = quote_with_all.clone();
            *changed.number_mut(path).unwrap() = 0.123;
            let json = serde_json::to_value(&changed).unwrap();
            let found = json.pointer(&pointer(path)).and_then(|found| found.as_f64());
            assert_eq!(found, Some(0.123), "{path}");
        }
    }

    // Left open, a number is null in the file; a number that may not be left open stays.
    #[test]
    fn every_number_that_may_be_left_open_is_reached_by_its_path() {
        let (with_all, places) = with_all();
        let mut reached = Vec::new();
        for field in Field::ALL {
            let mut paths = places
                .iter()
                .flat_map(|place| [Path::new(*place, *field), Path::item(*place, *field, 2)])
                .filter(|path| with_all.clone().optional_mut(*path).is_some());
            let Some(path) = paths.next() else { continue };
            let mut open = with_all.clone();
            *open.optional_mut(path).unwrap() = None;
            assert!(open.number_mut(path).is_none(), "{path}");
            let json = serde_json::to_value(&open).unwrap();
            assert!(json.pointer(&pointer(path)).is_some_and(serde_json::Value::is_null), "{path}");
            *open.optional_mut(path).unwrap() = Some(0.123);
            assert_eq!(open.number_mut(path).copied(), Some(0.123), "{path}");
            reached.push(*field);
        }
        // Every field declared as Option<f64> in the drafts.
        let declared = [
            Field::Patience,
            Field::AbandonmentLimit,
            Field::Seats,
            Field::AvoidablePay,
            Field::AvoidableSupervision,
            Field::AvoidableSupport,
            Field::AvoidableLicences,
            Field::AvoidableWorkplace,
            Field::AvoidableIt,
            Field::AvoidableManagement,
            Field::OfferedTarget,
            Field::OfferedWithin,
            Field::OfferedDeadline,
            Field::BillingStep,
            Field::FteStep,
            Field::BandAbove,
            Field::VolumeMinimum,
            Field::ValidUntil,
            Field::ClauseSpread,
            Field::ClauseCap,
            Field::VendorHourCost,
            Field::LeastScore,
            Field::Score,
            Field::OptOut,
            Field::EndsWith,
        ];
        assert_eq!(reached, declared);
    }
}
