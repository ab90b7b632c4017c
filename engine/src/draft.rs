//! A scenario as it is written down: plain numbers and texts, not yet checked.
//!
//! This is the shape of a scenario file, and what the page's fields are read into. [`crate::scenario::check`]
//! turns it into a [`crate::Scenario`] or says what is wrong. Every field must be there, and no other may.

use serde::{Deserialize, Serialize};

/// A whole scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioDraft {
    /// What the comparison is about, for people.
    pub name: String,
    /// Currency of every amount: an ISO 4217 code, such as EUR.
    pub currency: String,
    /// First month: year and month, such as 2027-03.
    pub start: String,
    /// Months compared, from the first on.
    pub horizon_months: f64,
    /// Yearly rate at which later money counts less; a share.
    pub discount_rate: f64,
    /// What customers contact you about, and how. For now one or more phone channels.
    pub channels: Vec<ChannelDraft>,
    /// The service every option is to give.
    pub service: ServiceDraft,
    /// Your own team.
    pub in_house: InHouseDraft,
    /// The offers.
    pub quotes: Vec<QuoteDraft>,
}

/// A phone channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelDraft {
    /// What you call it.
    pub name: String,
    /// Contacts offered in an average month, while open.
    pub contacts_per_month: f64,
    /// Talk, hold and after-call work of a contact, in seconds, as measured over all agents.
    pub handle_time_s: f64,
    /// Share of contacts that need no further one.
    pub first_contact_resolution: f64,
    /// Further contacts for each one that was not resolved.
    pub repeats_per_unresolved: f64,
    /// Opening hours, Monday first: from–to such as `08:00-16:00`, in half-hours; `closed` or empty.
    pub opening: [String; 7],
    /// When in the week contacts arrive.
    pub profile: ProfileDraft,
}

/// When in the week contacts arrive: relative weights, independent of opening hours. Weights outside them are
/// not used: the volume is measured while open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProfileDraft {
    /// A usual shape.
    Template(Template),
    /// Weights by day, Monday first, and half-hour from midnight: 7 rows of 48.
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
    /// Share of offered contacts to be answered in time, in every half-hour.
    pub target: f64,
    /// What in time means, in seconds.
    pub answer_within_s: f64,
    /// Largest share of their time that agents may spend on contacts.
    pub occupancy_cap: f64,
    /// Fewest agents present while open.
    pub minimum_agents: f64,
}

/// Your own team.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InHouseDraft {
    /// An agent's pay per paid hour.
    pub hourly_pay: f64,
    /// Cost of holidays beyond pay during leave, as a share of pay.
    pub holiday_cost: f64,
    /// Employer's on-costs, as a share of pay and holiday cost.
    pub on_costs: f64,
    /// Share of paid time not available for contacts: leave, illness, breaks, training, meetings.
    pub shrinkage: f64,
    /// What whole shifts overstaff, as a share of the hours needed.
    pub schedule_loss: f64,
    /// Paid hours of a full-time employee a week.
    pub weekly_hours: f64,
    /// Agents for one team leader.
    pub agents_per_leader: f64,
    /// A team leader's pay a month, before on-costs.
    pub leader_monthly_pay: f64,
    /// Workplace, equipment, licences and telephony for a full-time agent and month.
    pub workplace_per_fte_month: f64,
    /// Yearly rise of all these costs, from month 13 on.
    pub pay_index: f64,
}

/// An offer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuoteDraft {
    /// The vendor.
    pub name: String,
    /// Prices; they add up.
    pub prices: Vec<PriceDraft>,
    /// Paid once, in the first month.
    pub set_up_fee: f64,
    /// Yearly rise of the prices, from month 13 on.
    pub index: f64,
    /// Your cost of managing the contract, as a share of the fee.
    pub contract_management: f64,
    /// How the start goes.
    pub ramp: RampDraft,
}

/// One price.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceDraft {
    /// What is counted.
    pub per: PriceForm,
    /// Price of each.
    pub price: f64,
}

/// What a price counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceForm {
    /// Answered contacts.
    Contact,
    /// Handled minutes, after-call work included.
    Minute,
    /// Productive hours: agents present for your contacts, waiting included.
    Hour,
    /// Months: a fixed fee.
    Month,
}

/// The start in four phases. A value holds over its whole phase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RampDraft {
    /// Last month of the first, second and third phase, counted from go-live.
    pub phase_ends_month: [f64; 3],
    /// The vendor's handle time in each phase, as a multiple of the usual.
    pub handle_time: [f64; 4],
    /// The vendor's first-contact resolution in each phase, as a multiple of the usual.
    pub first_contact_resolution: [f64; 4],
}

/// Start-up to month 3, learning to 6, settling to 9. Source: a provider's account of usual ramp-ups, where
/// quality and efficiency are below the earlier state for three months and back at it after six; handle times
/// of 1.3 to 1.8 times a tenured agent's are published for new agents (wfmlabs.org, read 2026).
impl Default for RampDraft {
    fn default() -> Self {
        Self {
            phase_ends_month: [3.0, 6.0, 9.0],
            handle_time: [1.3, 1.1, 1.0, 1.0],
            first_contact_resolution: [0.9, 1.0, 1.0, 1.0],
        }
    }
}
