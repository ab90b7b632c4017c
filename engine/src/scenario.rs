//! A scenario that makes sense: every value in its range, every rule across values kept.
//!
//! Only [`mod@crate::check`] makes one.

use crate::agreement::{Agreement, OwnSide};
use crate::calendar::{ByDayType, DayType, INTERVALS, YearMonth};
use crate::compare::Who;
use crate::coverage::{ClosedDoor, Counted};
use crate::deferred::Goal;
use crate::demand::Volume;
use crate::draft::Topic;
use crate::holidays::Country;
use crate::in_house::InHouse;
use crate::pooled_target::Held;
use crate::pricing::Terms;
use crate::profile::Profile;
use crate::queueing::{Patience, ServiceDefinition};
use crate::ramp::{BetterBy, Ramp};
use crate::scorecard::Scorecard;
use crate::shift_plan::ShiftRules;
use crate::staffing::Sharing;
use crate::units::{ContactRate, HourlyRate, Hours, Multiple, Seconds, Share, Surcharge};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::num::{NonZeroU16, NonZeroU32};

/// Most channels a scenario may have.
pub const MAX_CHANNELS: usize = 8;
/// Most quotes a scenario may have.
pub const MAX_QUOTES: usize = 12;
/// Most campaigns a channel may have.
pub const MAX_CAMPAIGNS: usize = 60;

/// What is compared, checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Scenario {
    /// What the comparison is about.
    pub name: String,
    /// Currency of every amount, an ISO 4217 code.
    pub currency: String,
    /// Whose public holidays count, if any.
    pub country: Option<Country>,
    /// First month.
    pub start: YearMonth,
    /// Months compared; at least one.
    pub horizon: u16,
    /// Yearly discount rate.
    pub discount_rate: Surcharge,
    /// Share of live agents' idle time in which other work can be done, by whomever they work for.
    pub usable_idle: Share,
    /// Hours a week of other useful work that own agents could do in idle time.
    pub other_work: Hours,
    /// Channels; at least one.
    pub channels: Vec<Channel>,
    /// Your own team.
    pub in_house: InHouse,
    /// What the others are compared with.
    pub baseline: Baseline,
    /// Which shifts its agents may work, if that is known.
    pub shifts: Option<ShiftRules>,
    /// The offers; may be none.
    pub quotes: Vec<Quote>,
    /// Months of a trial.
    pub trial: NonZeroU16,
    /// What money does not say.
    pub scorecard: Option<Scorecard>,
}

/// What the others are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Baseline {
    /// Your own team, staffed to the target.
    AtTarget,
    /// Your own team as it is today.
    AsToday,
    /// People who answer beside other work.
    BesideOtherWork,
}

impl Baseline {
    /// Every baseline there may be.
    pub const ALL: [Baseline; 3] = [Baseline::AtTarget, Baseline::AsToday, Baseline::BesideOtherWork];

    /// The option it is.
    #[must_use]
    pub const fn who(self) -> Who {
        match self {
            Baseline::AtTarget => Who::OwnTeam,
            Baseline::AsToday => Who::Today,
            Baseline::BesideOtherWork => Who::BesideOtherWork,
        }
    }
}

/// A channel.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Channel {
    /// What you call it.
    pub name: String,
    /// Whether it is answered at once or may wait.
    pub way: Way,
    /// Contacts offered.
    pub volume: Volume,
    /// Handle time, after-call work included, as measured over all agents.
    pub handle_time: Seconds,
    /// Of that, after-call work.
    pub after_call: Seconds,
    /// Share of contacts that need no further one.
    pub resolution: Share,
    /// Further contacts for each unresolved one.
    pub repeats: f64,
    /// When somebody answers today.
    pub opening: Opening,
    /// When the own team is to answer.
    pub opening_wanted: Opening,
    /// What a lost contact costs.
    pub lost_value: ContactRate,
    /// When contacts arrive.
    pub profile: Profile,
}

/// Whether a channel is answered at once or may wait.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Way {
    /// Phone and chat: a queue of people who wait.
    Live(Live),
    /// E-mail and cases: to be answered before a deadline.
    Deferred(Goal),
}

/// A channel that is answered at once.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Live {
    /// How it is worked.
    pub kind: Kind,
    /// The service every option is to give.
    pub service: Service,
    /// What the volume was counted over.
    pub counted: Counted,
    /// What people do at a closed door.
    pub closed_door: ClosedDoor,
    /// The channel that those who do not wait for the opening turn to, by its place; one that may wait.
    pub turns_to: Option<usize>,
}

/// How a live channel is worked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// One caller at a time.
    Phone,
    /// Several chats at a time.
    Chat {
        /// How many an agent has at once.
        at_once: NonZeroU32,
        /// How much longer a chat takes for each other one beside it.
        overhead: Surcharge,
    },
}

impl Kind {
    /// Contacts an agent has at once: how many servers an agent is to the queue.
    #[must_use]
    pub const fn at_once(self) -> NonZeroU32 {
        match self {
            Kind::Phone => NonZeroU32::MIN,
            Kind::Chat { at_once, .. } => at_once,
        }
    }

    /// How long a contact takes beside the others: handle time × (1 + (k − 1)·o) with k at once and overhead o.
    #[must_use]
    pub fn stretched(self, handle_time: Seconds) -> Seconds {
        match self {
            Kind::Phone => handle_time,
            Kind::Chat { at_once, overhead } => {
                let beside = f64::from(at_once.get() - 1) * overhead.value();
                handle_time * Multiple::new(1.0 + beside).unwrap_or(Multiple::ONE)
            }
        }
    }
}

/// The service every option is to give.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Service {
    /// Share of offered contacts answered in time.
    pub target: Share,
    /// Over what it is to hold.
    pub held: Held,
    /// What in time means.
    pub answer_within: Seconds,
    /// How the share is worked out.
    pub definition: ServiceDefinition,
    /// How long callers wait before they hang up.
    pub patience: Patience,
    /// Largest share that may hang up, if there is a limit.
    pub abandonment_limit: Option<Share>,
    /// Share of those not answered who call again.
    pub redial: Share,
    /// Largest occupancy.
    pub occupancy_cap: Share,
    /// Fewest agents while open.
    pub minimum_agents: u32,
}

/// An offer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    /// The vendor.
    pub name: String,
    /// What it charges, and on what terms.
    pub terms: Terms,
    /// How much goes to it, from when, for how long.
    pub agreement: Agreement,
    /// What it takes of you.
    pub own_side: OwnSide,
    /// What an hour of an agent present costs the vendor, where that is known.
    pub labour_cost: Option<HourlyRate>,
    /// What it says nothing about, so that its terms are assumed; in order, each once.
    pub silent_on: BTreeSet<Topic>,
    /// What it offers for each channel, in the scenario's order.
    pub offers: Vec<Offer>,
    /// Whom its agents also serve.
    pub sharing: Sharing,
    /// How the start goes.
    pub ramp: Ramp,
    /// What it rests on that it ends better than the usual; none where it does not.
    pub better_by: Option<BetterBy>,
}

/// What a vendor offers for a channel.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Offer {
    /// When it answers.
    pub opening: Opening,
    /// What it staffs for.
    pub way: Way,
}

/// An opening within one day: half-hours `from` until before `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(u8, u8)", into = "(u8, u8)")]
pub struct Span {
    from: u8,
    to: u8,
}

impl Span {
    /// From one half-hour until before another, counted from midnight; nothing unless 0 ≤ from < to ≤ 48.
    #[must_use]
    pub fn new(from: u8, to: u8) -> Option<Self> {
        (from < to && usize::from(to) <= INTERVALS).then_some(Self { from, to })
    }

    /// Whether it covers a half-hour.
    #[must_use]
    pub fn covers(self, interval: usize) -> bool {
        self.range().contains(&interval)
    }

    /// The half-hours it covers.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        usize::from(self.from)..usize::from(self.to)
    }

    /// Reads `08:00-16:00` and the ways people write it: `8-16`, `8.30 – 16`. Half-hours only; 24:00 may end it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once(['-', '–', '—', '−'])?;
        Self::new(parse_half_hour(from)?, parse_half_hour(to)?)
    }
}

impl TryFrom<(u8, u8)> for Span {
    type Error = &'static str;

    fn try_from((from, to): (u8, u8)) -> Result<Self, Self::Error> {
        Self::new(from, to).ok_or("an opening ends after it begins, within the day")
    }
}

impl From<Span> for (u8, u8) {
    fn from(span: Span) -> Self {
        (span.from, span.to)
    }
}

/// Written as in files: `08:00-16:00`.
impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let clock = |half_hours: u8| (half_hours / 2, half_hours % 2 * 30);
        let ((from_h, from_m), (to_h, to_m)) = (clock(self.from), clock(self.to));
        write!(f, "{from_h:02}:{from_m:02}-{to_h:02}:{to_m:02}")
    }
}

/// The half-hour that a time of day names, counted from midnight; 48 for 24:00.
pub(crate) fn parse_half_hour(text: &str) -> Option<u8> {
    let text = text.trim();
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    let hour: u8 = hour.parse().ok().filter(|hour| *hour <= 24)?;
    match minute {
        "00" => Some(hour * 2),
        "30" => Some(hour * 2 + 1),
        _ => None,
    }
}

/// When somebody answers, by day; at least one day has an opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ByDayType<Option<Span>>", into = "ByDayType<Option<Span>>")]
pub struct Opening(ByDayType<Option<Span>>);

impl TryFrom<ByDayType<Option<Span>>> for Opening {
    type Error = &'static str;

    fn try_from(days: ByDayType<Option<Span>>) -> Result<Self, Self::Error> {
        Self::new(days).ok_or("at least one day has an opening")
    }
}

impl From<Opening> for ByDayType<Option<Span>> {
    fn from(opening: Opening) -> Self {
        opening.0
    }
}

impl Opening {
    /// The openings of each kind of day; nothing if there is none.
    #[must_use]
    pub fn new(days: ByDayType<Option<Span>>) -> Option<Self> {
        days.iter().any(|(_, span)| span.is_some()).then_some(Self(days))
    }

    /// Whether somebody answers whenever somebody does in the other hours.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        DayType::ALL.into_iter().all(|day| {
            (0..INTERVALS).all(|interval| !other.is_open(day, interval) || self.is_open(day, interval))
        })
    }

    /// The hours of a kind of day; none where it is closed.
    #[must_use]
    pub fn on(&self, day: DayType) -> Option<Span> {
        *self.0.get(day)
    }

    /// Whether somebody answers in that half-hour.
    #[must_use]
    pub fn is_open(&self, day: DayType, interval: usize) -> bool {
        self.0.get(day).is_some_and(|span| span.covers(interval))
    }
}

impl Channel {
    /// The queue of a channel that is answered at once.
    #[must_use]
    pub const fn live(&self) -> Option<&Live> {
        match &self.way {
            Way::Live(live) => Some(live),
            Way::Deferred(_) => None,
        }
    }

    /// What is wanted of the own team.
    #[must_use]
    pub const fn wanted_offer(&self) -> Offer {
        Offer { opening: self.opening_wanted, way: self.way }
    }

    /// What the own team does today.
    #[must_use]
    pub const fn todays_offer(&self) -> Offer {
        Offer { opening: self.opening, way: self.way }
    }

    /// How long a contact takes: beside others, where several are worked at once.
    #[must_use]
    pub fn elapsed(&self) -> Seconds {
        match &self.way {
            Way::Live(live) => live.kind.stretched(self.handle_time),
            Way::Deferred(_) => self.handle_time,
        }
    }

    /// Contacts an agent has at once.
    #[must_use]
    pub const fn at_once(&self) -> NonZeroU32 {
        match &self.way {
            Way::Live(live) => live.kind.at_once(),
            Way::Deferred(_) => NonZeroU32::MIN,
        }
    }
}

/// Contacts for each issue: 1 ÷ (1 − r(1 − FCR)); nothing if repeats never end.
pub(crate) fn repeat_factor(repeats: f64, resolution: f64) -> Option<f64> {
    let settled = 1.0 - repeats * (1.0 - resolution);
    (settled > 0.0).then(|| 1.0 / settled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(text: &str, expected: Option<(u8, u8)>) {
        assert_eq!(Span::parse(text), expected.and_then(|(from, to)| Span::new(from, to)), "{text:?}");
    }

    #[test]
    fn opening_hours_as_people_write_them() {
        hours("08:00-16:00", Some((16, 32)));
        hours("8-16", Some((16, 32)));
        hours("8.30 – 16", Some((17, 32)));
        hours("8:30−16:30", Some((17, 33)));
        hours("0-24", Some((0, 48)));
        hours("16-8", None);
        hours("8-8", None);
        hours("8:15-16", None);
        hours("8-24:30", None);
        hours("8-25", None);
        hours("8:3-16", None);
        hours("+8-16", None);
        hours("8", None);
        hours("", None);
    }

    #[test]
    fn opening_hours_are_written_as_they_are_read() {
        for text in ["08:00-16:00", "00:00-24:00", "09:30-17:30"] {
            assert_eq!(Span::parse(text).unwrap().to_string(), text);
        }
    }

    // 1 / (1 - .8 * .28) = 1 / .776
    #[test]
    fn repeats_add_contacts_to_each_issue() {
        assert!((repeat_factor(0.8, 0.72).unwrap() - 1.0 / 0.776).abs() < 1e-15);
        assert_eq!(repeat_factor(1.0, 0.0), None);
        assert_eq!(repeat_factor(0.0, 0.0), Some(1.0));
    }
}
