//! The comparison: every option month by month, and what follows from it.

mod against;
mod outsourced;
mod own_team;
mod report;
mod silence;
mod split;
mod unit_costs;
mod verdict;

pub use against::Against;
pub use report::ChannelReport;
pub use silence::Silence;
pub(crate) use split::{by_own_team, whole};
pub use unit_costs::{Normalised, UnitCosts};
pub use verdict::{ServiceLevels, SoftInput, Verdict};

use against::against;

use crate::basis::{Basis, Line, LineKind, Quantity, total};
use crate::calendar::YearMonth;
use crate::crew::{Crew, CrewMonth, Grounds, Part, Past};
use crate::demand::Demands;
use crate::exit::ExitCost;
use crate::in_house::{Contracted, Drivers};
use crate::pooled_target::Pay;
use crate::ramp::BetterBy;
use crate::scenario::{Channel, Offer, Scenario};
use crate::scorecard::{Scorecard, Scored};
use crate::served::{Served, State};
use crate::staffing::Sharing;
use crate::timeline::present_value;
use crate::units::{Contacts, HourlyRate, Hours, Money, Share};
use serde::{Deserialize, Serialize};

/// Version of the model: results may differ between versions.
pub const MODEL_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// Version of the model that made it.
    pub model: String,
    /// Currency of every amount.
    pub currency: String,
    /// The months compared.
    pub months: Vec<YearMonth>,
    /// The baseline first, then what else the own team may do, then the quotes in their order.
    pub options: Vec<Outcome>,
    /// What it comes to.
    pub verdict: Verdict,
    /// A single input that nobody measures well and that decides it; none if there is none known.
    pub rests_on: Option<SoftInput>,
    /// What it rests on that may mislead.
    pub warnings: Vec<Warning>,
    /// What money does not say: your own team, then the quotes in their order; empty where nothing is scored.
    pub scores: Vec<Scored>,
}

/// Something in the question that may make the answer mislead.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
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
    /// A price that pays for less than an hour of an agent present, if all of them answered for you alone: it can
    /// only hold at a desk shared with others.
    OnlyViableShared {
        /// The option's place in [`Comparison::options`].
        option: usize,
        /// What the fee comes to for each hour present of a team of its own, in the steady state.
        implied: HourlyRate,
        /// What such an hour costs the vendor.
        labour: HourlyRate,
    },
    /// What an option comes to rests on a claim that it will be better than what was measured, for good.
    BetterByClaim {
        /// The option's place in [`Comparison::options`].
        option: usize,
    },
}

/// Agents who are busy for a larger share of their time do not last.
pub const HIGH_OCCUPANCY: f64 = 0.92;

/// Whose work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Your own team, staffed to the target.
    OwnTeam,
    /// Your own team as it is today: the heads there are, at today's hours.
    Today,
    /// People who answer beside other work, at today's hours.
    BesideOtherWork,
    /// A quote, by its place in the scenario.
    Quote(usize),
}

/// An option over the horizon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// Whose work it is.
    pub who: Who,
    /// The vendor's name; none in-house.
    pub name: Option<String>,
    /// What is paid before the first month, line by line.
    pub month_0: Vec<Line>,
    /// These lines together.
    pub month_0_total: Money,
    /// Month by month.
    pub months: Vec<MonthResult>,
    /// All months together, what is paid before the first with them.
    pub total: Money,
    /// The same, later money counting less; what is paid before the first month counts in full.
    pub present_value: Money,
    /// Service over all months.
    pub served: Served,
    /// The same, channel by channel, in the scenario's order.
    pub channels: Vec<ChannelReport>,
    /// The same cost for one contact, issue, minute, hour and head.
    pub normalised: Normalised,
    /// Contacts that come to the vendor; none in-house.
    pub to_vendor: Contacts,
    /// Where contacts overflow and the cheapest was asked for: by how many own agents fewer.
    pub fewer_agents: Option<u32>,
    /// What the quote does not say, in the order of [`crate::draft::Topic::ALL`].
    pub silences: Vec<Silence>,
    /// What the fee comes to for each hour present of a team of its own, in the steady state; none in-house.
    pub implied_hour: Option<HourlyRate>,
    /// Against the baseline; none for the baseline itself.
    pub against_own: Option<Against>,
    /// What the start costs; none in-house.
    pub ramp_up: Option<RampUpLoss>,
    /// What leaving would cost in each contract month; empty in-house.
    pub exit: Vec<ExitCost>,
}

/// A month of an option.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// Contacts that come to a vendor.
    pub to_vendor: Contacts,
    /// Answered contacts that were resolved.
    pub resolved: Contacts,
    /// Paid hours, where the own team is paid.
    pub contracted: Option<Contracted>,
    /// In-house cost that the remaining work would not take: it cannot shrink yet.
    pub stranded: Money,
    /// What the in-house lines follow.
    #[serde(skip)]
    pub drivers: Drivers,
}

/// What the start costs beyond the same months in steady state. The causes add up to the total.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RampUpLoss {
    /// All causes together.
    pub total: Money,
    /// Both teams working while work is handed over.
    pub handover: Money,
    /// Contacts that take longer.
    pub handle_time: Money,
    /// Contacts that come again.
    pub repeats: Money,
    /// What slower months and more contacts change in bonus, credits and what the minimum adds.
    pub credits_and_minimum: Money,
    /// Contacts lost, where they cost something.
    pub lost_contacts: Money,
    /// Running beside the vendor.
    pub parallel_running: Money,
    /// What is paid once from the first month on, severance included; what is paid before it is a column of its own.
    pub one_offs: Money,
    /// Lower satisfaction.
    pub satisfaction_dip: Money,
    /// Last month counted, from 1; 0 where there is no start to speak of.
    pub until_month: u16,
}

impl RampUpLoss {
    const NOTHING: Self = Self {
        total: Money::ZERO,
        handover: Money::ZERO,
        handle_time: Money::ZERO,
        repeats: Money::ZERO,
        credits_and_minimum: Money::ZERO,
        lost_contacts: Money::ZERO,
        parallel_running: Money::ZERO,
        one_offs: Money::ZERO,
        satisfaction_dip: Money::ZERO,
        until_month: 0,
    };

    fn add_up(&mut self) {
        self.total = self.handover
            + self.handle_time
            + self.repeats
            + self.credits_and_minimum
            + self.lost_contacts
            + self.parallel_running
            + self.one_offs
            + self.satisfaction_dip;
    }
}

/// Amounts within this share of the baseline's total count as equal.
const TOLERANCE: f64 = 1e-9;

/// Compares the options of a scenario. A total function of its argument.
#[must_use]
pub fn compare(scenario: &Scenario) -> Comparison {
    compare_after(&mut Past::default(), scenario)
}

/// The same to the last bit, faster after a scenario that differs in little: what crews did whom nothing has changed is
/// taken from `past`, which then has this comparison in place of the last. So prices, pay and all else that is money
/// staff nothing again, and a quote's hours or start only that quote.
#[must_use]
pub fn compare_after(past: &mut Past, scenario: &Scenario) -> Comparison {
    let months: Vec<YearMonth> = (0..scenario.horizon).map(|later| scenario.start.plus(later)).collect();
    // The scenario's check has seen to it that demands can be told.
    let Ok(demands) = Demands::of(scenario) else { return nothing(scenario, months) };
    let grounds = Grounds::of(&demands, std::mem::take(past));
    let mut crews = Crews { scenario, grounds, crews: Vec::new() };
    let (mut options, team) = in_house_options(scenario, &demands, &mut crews);
    let mut quoted = Vec::with_capacity(scenario.quotes.len());
    if let Some(baseline) = options.first() {
        for quote in scenario.quotes.iter().enumerate() {
            quoted.push(outsourced::outcome(scenario, quote, &demands, (baseline, team), &mut crews));
        }
    }
    options.append(&mut quoted);
    *past = Crew::past(crews.crews);
    if let Some((baseline, others)) = options.split_first_mut() {
        for option in others {
            let runs = match option.who {
                Who::Quote(place) => {
                    scenario.quotes.get(place).and_then(|quote| quote.agreement.months(scenario.horizon))
                }
                Who::OwnTeam | Who::Today | Who::BesideOtherWork => None,
            };
            option.against_own = Some(against(option, baseline, (runs, scenario.trial)));
        }
    }
    let verdict = verdict::verdict(&options);
    let people = scenario.in_house.beside_other_work.as_ref();
    let rests_on = verdict::rests_on(&options, people, scenario.discount_rate);
    let warnings = warnings(scenario, &options);
    Comparison {
        model: MODEL_VERSION.to_owned(),
        currency: scenario.currency.clone(),
        months,
        options,
        verdict,
        rests_on,
        warnings,
        scores: scenario.scorecard.as_ref().map(Scorecard::results).unwrap_or_default(),
    }
}

fn nothing(scenario: &Scenario, months: Vec<YearMonth>) -> Comparison {
    Comparison {
        model: MODEL_VERSION.to_owned(),
        currency: scenario.currency.clone(),
        months,
        options: Vec::new(),
        verdict: verdict::verdict(&[]),
        rests_on: None,
        warnings: Vec::new(),
        scores: Vec::new(),
    }
}

/// What the own team may do, the baseline first.
fn in_house_options(
    scenario: &Scenario,
    demands: &Demands,
    crews: &mut Crews,
) -> (Vec<Outcome>, own_team::Team) {
    let team = &scenario.in_house;
    let today: Vec<Offer> = scenario.channels.iter().map(Channel::todays_offer).collect();
    let wanted: Vec<Offer> = scenario.channels.iter().map(Channel::wanted_offer).collect();
    // The known cost is that of the team as it was measured: becoming better may not raise what an hour costs.
    let factor = team.top_down.map(|known| {
        own_team::known_factor(scenario, demands, crews.of(&today, Sharing::Dedicated, team.pay()), known)
    });
    let met = by_own_team(scenario, demands);
    let mut options =
        vec![own_team::to_target(scenario, &met, crews.of(&wanted, Sharing::Dedicated, team.pay()), factor)];
    if let Some(heads) = team.today {
        let crew = crews.of(&today, Sharing::Dedicated, team.pay());
        options.push(own_team::as_today(scenario, &met, crew, heads, factor));
    }
    if let Some(people) = &team.beside_other_work {
        let crew = crews.of(&today, Sharing::Dedicated, team.pay());
        options.push(own_team::beside_other_work(scenario, &met, crew, people));
    }
    let baseline =
        options.iter().position(|option| option.who == scenario.baseline.who()).unwrap_or_default();
    options.get_mut(..=baseline).into_iter().for_each(|before| before.rotate_right(1));
    (options, own_team::Team::of(scenario, factor))
}

/// The crews of all options. Options with the same hours and targets share what was found out about their queues.
struct Crews<'a> {
    scenario: &'a Scenario,
    grounds: Grounds,
    crews: Vec<Crew<'a>>,
}

impl<'a> Crews<'a> {
    fn of(&mut self, offers: &[Offer], sharing: Sharing, pay: Pay) -> &mut Crew<'a> {
        let place = self.place(offers, (sharing, pay), &vec![Part::Whole; offers.len()]);
        self.at(place)
    }

    /// The place of the crew of these hours, targets and parts.
    fn place(&mut self, offers: &[Offer], (sharing, pay): (Sharing, Pay), parts: &[Part]) -> usize {
        let known = self.crews.iter().position(|crew| crew.is_of(offers, (sharing, pay), parts));
        known.unwrap_or_else(|| {
            let (offers, parts) = (offers.to_vec(), parts.to_vec());
            let crew = Crew::with_parts(self.scenario, offers, (sharing, pay), parts, &mut self.grounds);
            self.crews.push(crew);
            self.crews.len() - 1
        })
    }

    /// The crew at a place that [`Crews::place`] told.
    fn at(&mut self, place: usize) -> &mut Crew<'a> {
        // There is one: it was found there, or pushed there.
        #[allow(clippy::indexing_slicing)]
        &mut self.crews[place]
    }
}

/// What lost contacts cost; no line where they cost nothing.
fn lost_lines<'m>(channels: &[Channel], crews: impl IntoIterator<Item = &'m CrewMonth>) -> Vec<Line> {
    let mut lost = vec![Contacts::ZERO; channels.len()];
    for month in crews {
        for (lost, month) in lost.iter_mut().zip(&month.channels) {
            *lost += month.served.lost();
        }
    }
    channels
        .iter()
        .zip(lost)
        .filter(|(channel, lost)| *lost > Contacts::ZERO && channel.lost_value.value() > 0.0)
        .map(|(channel, lost)| {
            let basis =
                Basis::of(Quantity::LostContacts, lost).times(Quantity::LostContactValue, channel.lost_value);
            Line::new(LineKind::LostContacts, basis)
        })
        .collect()
}

fn finished(
    scenario: &Scenario,
    who: Who,
    name: Option<String>,
    (month_0, months, runs): (Vec<Line>, Vec<MonthResult>, Option<(u16, u16)>),
) -> Outcome {
    let month_0_total = total(&month_0);
    let mut outcome = Outcome {
        who,
        name,
        month_0,
        month_0_total,
        total: month_0_total + months.iter().map(|month| month.total).sum(),
        present_value: present_value(
            month_0_total,
            months.iter().map(|month| month.total),
            scenario.discount_rate,
        ),
        served: months.iter().fold(Served::NOTHING, |all, month| all.and(month.served)),
        channels: ChannelReport::over(
            &scenario.channels,
            months.iter().map(|month| month.channels.as_slice()),
        ),
        to_vendor: months.iter().map(|month| month.to_vendor).sum(),
        months,
        normalised: Normalised::NOTHING,
        fewer_agents: None,
        silences: Vec::new(),
        implied_hour: None,
        against_own: None,
        ramp_up: None,
        exit: Vec::new(),
    };
    outcome.normalised = unit_costs::normalised(&outcome, runs, &scenario.in_house);
    outcome
}

/// What leaving costs, as lines of the month in which it is done.
fn exit_lines(cost: &ExitCost) -> Vec<Line> {
    let lines = [
        (LineKind::EarlyExitFee, cost.fee),
        (LineKind::NoticeFees, cost.notice),
        (LineKind::Rebuilding, cost.rebuilding),
    ];
    let due = lines.into_iter().filter(|(_, amount)| *amount > Money::ZERO);
    due.map(|(kind, amount)| Line::new(kind, Basis::of(Quantity::ExitCost, amount))).collect()
}

/// What an answer rests on that may mislead.
fn warnings(scenario: &Scenario, options: &[Outcome]) -> Vec<Warning> {
    let hanging_up_helps =
        scenario.channels.iter().filter_map(Channel::live).any(|live| live.service.rewards_hanging_up());
    let mut warnings = if hanging_up_helps { vec![Warning::HangingUpHelps] } else { Vec::new() };
    for (option, outcome) in options.iter().enumerate() {
        let shares = outcome.months.iter().filter_map(|month| month.occupancy);
        let highest = shares.fold(Share::NONE, |most, share| if share > most { share } else { most });
        if highest.value() > HIGH_OCCUPANCY {
            warnings.push(Warning::HighOccupancy { option, occupancy: highest });
        }
        if better_by(scenario, outcome.who) == Some(BetterBy::Claim) {
            warnings.push(Warning::BetterByClaim { option });
        }
        let Who::Quote(quote) = outcome.who else { continue };
        let Some(quote) = scenario.quotes.get(quote) else { continue };
        // A desk that is said to be shared is no news.
        if quote.sharing != Sharing::Dedicated {
            continue;
        }
        let labour = quote.labour_cost.unwrap_or_else(|| scenario.in_house.productive_hour_cost());
        if let Some(implied) = outcome.implied_hour.filter(|implied| *implied < labour) {
            warnings.push(Warning::OnlyViableShared { option, implied, labour });
        }
    }
    warnings
}

/// What it rests on that an option becomes better than what was measured; none where it does not within the months
/// compared.
fn better_by(scenario: &Scenario, who: Who) -> Option<BetterBy> {
    match who {
        Who::Quote(quote) => {
            let quote = scenario.quotes.get(quote)?;
            quote.better_by.filter(|_| quote.agreement.months(scenario.horizon).is_some())
        }
        // However many ways the own team may work, it is one team.
        Who::OwnTeam | Who::Today | Who::BesideOtherWork => {
            let better = scenario.in_house.better.filter(|_| who == scenario.baseline.who())?;
            let holds = better.from_month <= scenario.horizon && better.factors.are_better();
            holds.then_some(better.by)
        }
    }
}

impl Outcome {
    /// What lines of a kind come to over the horizon; nothing if the option has none.
    #[must_use]
    pub fn line_total(&self, kind: LineKind) -> Option<Money> {
        let mut amounts = self
            .month_0
            .iter()
            .chain(self.months.iter().flat_map(|month| &month.lines))
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
