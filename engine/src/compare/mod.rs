//! The comparison: every option month by month, and what follows from it.

mod outsourced;
mod own_team;
mod report;
mod verdict;

pub use report::ChannelReport;
pub use verdict::{ServiceLevels, Verdict};

use crate::basis::{Basis, Line, LineKind, Quantity};
use crate::calendar::YearMonth;
use crate::crew::{Crew, CrewMonth};
use crate::demand::Demands;
use crate::in_house::Contracted;
use crate::pooled_target::Pay;
use crate::scenario::{Channel, Offer, Scenario};
use crate::served::{Served, State};
use crate::staffing::Sharing;
use crate::timeline::{BreakEven, Deepest, break_even, cumulative, deepest, present_value};
use crate::units::{Contacts, Hours, Money, Share};
use serde::Serialize;

/// Version of the model: results may differ between versions.
pub const MODEL_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The result.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// Version of the model that made it.
    pub model: &'static str,
    /// Currency of every amount.
    pub currency: String,
    /// The months compared.
    pub months: Vec<YearMonth>,
    /// Your own team first (the baseline), then the quotes in their order.
    pub options: Vec<Outcome>,
    /// What it comes to.
    pub verdict: Verdict,
    /// What it rests on that may mislead.
    pub warnings: Vec<Warning>,
}

/// Something in the question that may make the answer mislead.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// The service level counts answered contacts only, and nothing limits how many hang up: too few agents then
    /// look good.
    HangingUpHelps,
    /// Agents have hardly a minute between contacts, with what is worked in idle time counted: above
    /// [`HIGH_OCCUPANCY`] in some month.
    HighOccupancy {
        /// The option's place in [`Comparison::options`].
        option: usize,
        /// The highest of any month.
        occupancy: Share,
    },
}

/// Agents who are busy for a larger share of their time do not last.
pub const HIGH_OCCUPANCY: f64 = 0.92;

/// Whose work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Your own team, staffed to the target.
    OwnTeam,
    /// A quote, by its place in the scenario.
    Quote(usize),
}

/// An option over the horizon.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outcome {
    /// Whose work it is.
    pub who: Who,
    /// The vendor's name; none for your own team.
    pub name: Option<String>,
    /// Month by month.
    pub months: Vec<MonthResult>,
    /// All months together.
    pub total: Money,
    /// The same, later money counting less.
    pub present_value: Money,
    /// Service over all months.
    pub served: Served,
    /// The same, channel by channel, in the scenario's order.
    pub channels: Vec<ChannelReport>,
    /// Against your own team; none for your own team itself.
    pub against_own: Option<Against>,
    /// What the start costs; none for your own team.
    pub ramp_up: Option<RampUpLoss>,
}

/// A month of an option.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MonthResult {
    /// What it costs, line by line.
    pub lines: Vec<Line>,
    /// The lines together.
    pub total: Money,
    /// The service customers meet.
    pub served: Served,
    /// The same, channel by channel, in the scenario's order.
    pub channels: Vec<ChannelReport>,
    /// Hours of agents present.
    pub productive: Hours,
    /// Share of these that they spend on contacts, those that may wait included; none where nobody is present.
    pub occupancy: Option<Share>,
    /// Hours of other useful work done in idle time.
    pub other_work: Hours,
    /// Paid hours, where the own team is paid.
    pub contracted: Option<Contracted>,
}

/// An option beside the baseline.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Against {
    /// Running sum of option less baseline; below zero is cheaper.
    pub cumulative: Vec<Money>,
    /// Saved over the horizon; below zero is dearer.
    pub saving: Money,
    /// The same in present value; this decides who wins.
    pub present_saving: Money,
    /// When it has paid back for good.
    pub break_even: BreakEven,
    /// How far it falls behind; none if it never does.
    pub deepest: Option<Deepest>,
}

/// What the start costs beyond the same months in steady state. The causes add up to the total.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct RampUpLoss {
    /// All causes together.
    pub total: Money,
    /// Contacts that take longer.
    pub handle_time: Money,
    /// Contacts that come again.
    pub repeats: Money,
    /// Contacts lost, where they cost something.
    pub lost_contacts: Money,
    /// What is paid once.
    pub one_offs: Money,
    /// Last month counted, from 1.
    pub until_month: u16,
}

/// Amounts within this share of the baseline's total count as equal.
const TOLERANCE: f64 = 1e-9;

/// Compares the options of a scenario. A total function of its argument.
#[must_use]
pub fn compare(scenario: &Scenario) -> Comparison {
    let months: Vec<YearMonth> = (0..scenario.horizon).map(|later| scenario.start.plus(later)).collect();
    // The scenario's check has seen to it that demands can be told.
    let Ok(demands) = Demands::of(scenario) else { return nothing(scenario, months) };
    let mut crews = Crews { scenario, crews: Vec::new() };
    let own = own_team::outcome(scenario, &demands, crews.own());
    let mut options = Vec::with_capacity(scenario.quotes.len() + 1);
    for (index, quote) in scenario.quotes.iter().enumerate() {
        let crew = crews.of(&quote.offers, quote.sharing, Pay::Even);
        let mut option = outsourced::outcome(scenario, (index, quote), &demands, crew);
        option.against_own = Some(against(&option, &own));
        options.push(option);
    }
    options.insert(0, own);
    let verdict = verdict::verdict(&options);
    let warnings = warnings(&scenario.channels, &options);
    Comparison {
        model: MODEL_VERSION,
        currency: scenario.currency.clone(),
        months,
        options,
        verdict,
        warnings,
    }
}

fn nothing(scenario: &Scenario, months: Vec<YearMonth>) -> Comparison {
    Comparison {
        model: MODEL_VERSION,
        currency: scenario.currency.clone(),
        months,
        options: Vec::new(),
        verdict: verdict::verdict(&[]),
        warnings: Vec::new(),
    }
}

/// The crews of all options. Options with the same hours and targets share what was found out about their queues.
struct Crews<'a> {
    scenario: &'a Scenario,
    crews: Vec<Crew<'a>>,
}

impl<'a> Crews<'a> {
    fn own(&mut self) -> &mut Crew<'a> {
        let offers: Vec<Offer> = self.scenario.channels.iter().map(Channel::wanted_offer).collect();
        self.of(&offers, Sharing::Dedicated, self.scenario.in_house.pay())
    }

    fn of(&mut self, offers: &[Offer], sharing: Sharing, pay: Pay) -> &mut Crew<'a> {
        let known = self.crews.iter().position(|crew| crew.is_of(offers, sharing, pay));
        let place = known.unwrap_or(self.crews.len());
        if known.is_none() {
            self.crews.push(Crew::new(self.scenario, offers.to_vec(), sharing, pay));
        }
        // There is one at that place: it was found there, or pushed there.
        #[allow(clippy::indexing_slicing)]
        &mut self.crews[place]
    }
}

/// What lost contacts cost; no line where they cost nothing.
fn lost_lines(channels: &[Channel], month: &CrewMonth) -> Vec<Line> {
    let each = channels.iter().zip(&month.channels).map(|(channel, month)| (channel, month.served.lost()));
    each.filter(|(channel, lost)| *lost > Contacts::ZERO && channel.lost_value.value() > 0.0)
        .map(|(channel, lost)| {
            let basis =
                Basis::of(Quantity::LostContacts, lost).times(Quantity::LostContactValue, channel.lost_value);
            Line::new(LineKind::LostContacts, basis)
        })
        .collect()
}

fn finished(scenario: &Scenario, who: Who, name: Option<String>, months: Vec<MonthResult>) -> Outcome {
    Outcome {
        who,
        name,
        total: months.iter().map(|month| month.total).sum(),
        present_value: present_value(
            Money::ZERO,
            months.iter().map(|month| month.total),
            scenario.discount_rate,
        ),
        served: months.iter().fold(Served::NOTHING, |all, month| all.and(month.served)),
        channels: ChannelReport::over(
            &scenario.channels,
            months.iter().map(|month| month.channels.as_slice()),
        ),
        months,
        against_own: None,
        ramp_up: None,
    }
}

fn against(option: &Outcome, own: &Outcome) -> Against {
    let differences: Vec<Money> =
        option.months.iter().zip(&own.months).map(|(theirs, ours)| theirs.total - ours.total).collect();
    let tolerance = own.total.abs() * TOLERANCE;
    Against {
        cumulative: cumulative(Money::ZERO, &differences),
        saving: own.total - option.total,
        present_saving: own.present_value - option.present_value,
        break_even: break_even(Money::ZERO, &differences, tolerance),
        deepest: deepest(Money::ZERO, &differences, tolerance),
    }
}

/// What an answer rests on that may mislead.
fn warnings(channels: &[Channel], options: &[Outcome]) -> Vec<Warning> {
    let hanging_up_helps =
        channels.iter().filter_map(Channel::live).any(|live| live.service.rewards_hanging_up());
    let mut warnings = if hanging_up_helps { vec![Warning::HangingUpHelps] } else { Vec::new() };
    for (option, outcome) in options.iter().enumerate() {
        let shares = outcome.months.iter().filter_map(|month| month.occupancy);
        let highest = shares.fold(Share::NONE, |most, share| if share > most { share } else { most });
        if highest.value() > HIGH_OCCUPANCY {
            warnings.push(Warning::HighOccupancy { option, occupancy: highest });
        }
    }
    warnings
}

impl Outcome {
    /// What lines of a kind come to over the horizon; nothing if the option has none.
    #[must_use]
    pub fn line_total(&self, kind: LineKind) -> Option<Money> {
        let mut amounts = self
            .months
            .iter()
            .flat_map(|month| &month.lines)
            .filter(|line| line.kind == kind)
            .map(|line| line.amount)
            .peekable();
        amounts.peek()?;
        Some(amounts.sum())
    }

    /// Agents who were missing for queues or backlogs to settle, in the worst half-hour of the worst channel; none if
    /// all settled.
    #[must_use]
    pub fn agents_missing(&self) -> Option<u32> {
        let missing = self.channels.iter().filter_map(|channel| match channel.state {
            State::Overloaded { agents_missing } => Some(libm::ceil(agents_missing)),
            State::Settled | State::OutOfReach { .. } => None,
        });
        // Agents missing are at most the erlangs of a half-hour and some, so the conversion keeps them.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        missing.reduce(f64::max).map(|agents| agents as u32)
    }

    /// Contacts nobody answered, over the horizon.
    #[must_use]
    pub fn unanswered(&self) -> Contacts {
        Contacts::new(self.served.offered.value() - self.served.answered.value()).unwrap_or(Contacts::ZERO)
    }
}
