//! The comparison: every option month by month, and what follows from it.

use crate::basis::{Basis, Line, LineKind, Quantity, total};
use crate::calendar::{DayType, YearMonth};
use crate::capacity::MonthNeed;
use crate::hour_classes::HourRules;
use crate::in_house::{self, ClassHours, Contracted, TeamMonth};
use crate::queueing::{Patience, ServiceDefinition};
use crate::quote::Work;
use crate::ramp::PhaseFactors;
use crate::scenario::{Channel, Opening, Quote, Scenario, repeat_factor};
use crate::staffing::{Demand, Desk, Roster, Served};
use crate::timeline::{BreakEven, Deepest, break_even, cumulative, deepest, grown, present_value};
use crate::units::{ContactRate, Contacts, Hours, Minutes, Money, Multiple, Seats, Seconds, Share};
use serde::Serialize;
use std::collections::BTreeMap;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// The service level counts answered contacts only, and nothing limits how many hang up: too few agents then
    /// look good.
    HangingUpHelps,
}

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
    /// Hours of agents present.
    pub productive: Hours,
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

/// The answer in one sentence, as data: the page has the words. Amounts are above zero unless said otherwise.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// There is nothing to compare with.
    OwnTeamOnly {
        /// What your own team costs over the horizon.
        total: Money,
    },
    /// The cheapest options cost the same; places in [`Comparison::options`].
    Tie {
        /// Two or more.
        options: Vec<usize>,
    },
    /// A quote is cheapest.
    QuoteWins {
        /// Its place in [`Comparison::options`].
        option: usize,
        /// Saved against your own team over the horizon; below zero where only the present value is lower.
        saving: Money,
        /// The same in present value.
        present_saving: Money,
        /// The month from which it is ahead for good, from 1; none where only the present value is lower.
        ahead_from: Option<u16>,
        /// The service of both over the horizon.
        service: ServiceLevels,
    },
    /// Your own team is cheapest.
    OwnTeamWins {
        /// The quote that comes nearest: its place in [`Comparison::options`].
        nearest: usize,
        /// What it costs more over the horizon; below zero where only the present value is higher.
        dearer: Money,
        /// The same in present value.
        present_dearer: Money,
        /// The service of both over the horizon.
        service: ServiceLevels,
    },
}

/// Service levels side by side: where they differ, the amounts are not of the same service.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ServiceLevels {
    /// The quote's.
    pub quote: Share,
    /// Your own team's.
    pub own_team: Share,
}

/// Amounts within this share of the baseline's total count as equal.
const TOLERANCE: f64 = 1e-9;

/// Compares the options of a scenario. A total function of its argument.
#[must_use]
pub fn compare(scenario: &Scenario) -> Comparison {
    let months: Vec<YearMonth> = (0..scenario.horizon).map(|later| scenario.start.plus(later)).collect();
    let mut usual_desks = desks_at(scenario, None);
    let own = own_team(scenario, &months, &mut usual_desks);
    let mut options = Vec::with_capacity(scenario.quotes.len() + 1);
    for (index, quote) in scenario.quotes.iter().enumerate() {
        let who = (index, quote);
        options.push(match &quote.opening {
            Some(hours) => outsourced(scenario, who, &months, &mut desks_at(scenario, Some(hours)), &own),
            // What was found out about queues at the same hours serves again.
            None => outsourced(scenario, who, &months, &mut usual_desks, &own),
        });
    }
    options.insert(0, own);
    let verdict = verdict(&options);
    let warnings = warnings(&scenario.channels);
    Comparison {
        model: MODEL_VERSION,
        currency: scenario.currency.clone(),
        months,
        options,
        verdict,
        warnings,
    }
}

/// A desk for each channel, with an option's hours or those wanted of the own team.
fn desks_at<'a>(scenario: &'a Scenario, hours: Option<&Opening>) -> Vec<Desk<'a>> {
    let desk = |channel: &'a Channel| {
        let hours = hours.unwrap_or(&channel.opening_wanted);
        Desk::new(channel, hours, scenario.country)
    };
    scenario.channels.iter().map(desk).collect()
}

fn own_team(scenario: &Scenario, months: &[YearMonth], desks: &mut [Desk]) -> Outcome {
    let team = &scenario.in_house;
    // Contracts are for years: the last year counts in full, also where the horizon cuts it.
    let years = scenario.horizon.div_ceil(MONTHS_A_YEAR);
    let mut results = Vec::with_capacity(months.len());
    for year in 0..years {
        let first = year * MONTHS_A_YEAR;
        let done: Vec<(YearMonth, DeskMonth)> = (first + 1..=first + MONTHS_A_YEAR)
            .map(|number| {
                let month = scenario.start.plus(number - 1);
                (month, desk_month(desks, month, |desk| desk.usual_demand(number, month), None))
            })
            .collect();
        let needs: Vec<MonthNeed> = done
            .iter()
            .map(|(month, done)| MonthNeed {
                hours: Hours::new(team.needed(done.work.productive).amount()).unwrap_or(Hours::ZERO),
                working_days: month.working_days(),
            })
            .collect();
        let per_day = team.contract_for(&needs);
        for (number, (month, done)) in (first + 1..).zip(done) {
            if number > scenario.horizon {
                break;
            }
            let productive = done.work.productive;
            let month = TeamMonth {
                contracted: team.contracted(productive, month.working_days(), per_day),
                classes: done.classes(team.supplements.as_ref()),
                seats: done.seats(),
                grown: grown(team.pay_index, number),
            };
            let mut lines = in_house::lines(team, &month);
            lines.extend(done.lost_lines());
            let (served, contracted) = (done.served, Some(month.contracted));
            results.push(MonthResult { total: total(&lines), lines, served, productive, contracted });
        }
    }
    outcome(scenario, Who::OwnTeam, None, results)
}

const MONTHS_A_YEAR: u16 = 12;
/// In hours.
const HALF_HOUR: f64 = 0.5;
/// Share of half-hours in which seats must be enough.
const ENOUGH_SEATS: f64 = 0.95;

/// What the desks of an option do in a month, and what customers meet.
struct DeskMonth {
    work: Work,
    served: Served,
    /// Contacts lost by channel, and what each costs.
    lost: Vec<(Contacts, ContactRate)>,
    /// By day and half-hour from midnight: how many dates have it, and agents of all channels.
    present: BTreeMap<(DayType, usize), (u8, u32)>,
}

impl DeskMonth {
    const NOTHING: Self =
        Self { work: Work::NOTHING, served: Served::NOTHING, lost: Vec::new(), present: BTreeMap::new() };

    fn add(&mut self, channel: &Channel, served: Served, handle_time: Seconds, roster: &Roster) {
        self.served = self.served.and(served);
        self.work = self.work.and(Work {
            answered: served.answered,
            handled: Minutes::from(served.answered * handle_time),
            productive: roster.productive,
        });
        self.lost.push((served.lost(), channel.lost_value));
    }

    fn add_present(&mut self, present: impl Iterator<Item = (DayType, usize, u8, u32)>) {
        for (day, interval, dates, agents) in present {
            self.present.entry((day, interval)).or_insert((dates, 0)).1 += agents;
        }
    }

    /// Hours present by class; none in any without rules.
    fn classes(&self, rules: Option<&HourRules>) -> ClassHours {
        let mut classes = ClassHours::default();
        let Some(rules) = rules else { return classes };
        for ((day, interval), (dates, agents)) in &self.present {
            let hours = Hours::new(f64::from(*dates) * f64::from(*agents) * HALF_HOUR).unwrap_or(Hours::ZERO);
            classes.add(rules, *day, *interval, hours);
        }
        classes
    }

    /// The seats that are enough in 95 of 100 half-hours with somebody present.
    fn seats(&self) -> Seats {
        let mut by_agents: Vec<(u32, u32)> =
            self.present.values().map(|(dates, agents)| (*agents, u32::from(*dates))).collect();
        by_agents.sort_unstable();
        let half_hours: u32 = by_agents.iter().map(|(_, dates)| dates).sum();
        let mut seen = 0;
        let enough = by_agents.into_iter().find(|(_, dates)| {
            seen += dates;
            f64::from(seen) >= ENOUGH_SEATS * f64::from(half_hours)
        });
        enough.and_then(|(agents, _)| Seats::new(f64::from(agents))).unwrap_or(Seats::ZERO)
    }

    /// The lines of what lost contacts cost; none where they cost nothing.
    fn lost_lines(&self) -> impl Iterator<Item = Line> {
        self.lost.iter().filter(|(lost, value)| *lost > Contacts::ZERO && value.value() > 0.0).map(
            |(lost, value)| {
                let basis =
                    Basis::of(Quantity::LostContacts, *lost).times(Quantity::LostContactValue, *value);
                Line::new(LineKind::LostContacts, basis)
            },
        )
    }

    fn lost_value(&self) -> Money {
        self.lost_lines().map(|line| line.amount).sum()
    }
}

/// A month of desks that meet these demands, with heads that are kept or follow the demand.
fn desk_month(
    desks: &mut [Desk],
    month: YearMonth,
    demand_of: impl Fn(&Desk) -> Demand,
    kept: Option<&[Roster]>,
) -> DeskMonth {
    let mut done = DeskMonth::NOTHING;
    for (index, desk) in desks.iter_mut().enumerate() {
        let demand = demand_of(desk);
        let arriving = desk.load(month, demand);
        let staffed;
        let roster = match kept.and_then(|rosters| rosters.get(index)) {
            Some(roster) => roster,
            None => {
                staffed = desk.staff(month, demand, &arriving);
                &staffed
            }
        };
        let served = desk.serve(month, demand, &arriving, roster);
        done.add(desk.channel(), served, demand.handle_time, roster);
        done.add_present(desk.present(month, roster));
    }
    done
}

/// The demand a vendor meets: its resolution brings other repeats, its handle time is its own.
fn demand_at(
    desk: &Desk,
    (number, month): (u16, YearMonth),
    handle_time: Multiple,
    factors: PhaseFactors,
) -> Demand {
    let as_usual = desk.usual_demand(number, month);
    let channel = desk.channel();
    let usual = repeat_factor(channel.repeats, channel.resolution.value());
    let theirs = repeat_factor(channel.repeats, factors.resolution_of(channel.resolution));
    // Both settle: the scenario's check has seen to it.
    let more = usual.zip(theirs).and_then(|(usual, theirs)| Multiple::new(theirs / usual));
    Demand {
        wanted: as_usual.wanted * more.unwrap_or(Multiple::ONE),
        handle_time: as_usual.handle_time * handle_time,
    }
}

fn staffed_for(desk: &mut Desk, month: YearMonth, demand: Demand) -> Roster {
    let arriving = desk.load(month, demand);
    desk.staff(month, demand, &arriving)
}

fn outsourced(
    scenario: &Scenario,
    (index, quote): (usize, &Quote),
    months: &[YearMonth],
    desks: &mut [Desk],
    own: &Outcome,
) -> Outcome {
    let steady = quote.ramp.steady();
    let set_up = quote.set_up_line();
    let mut loss = RampUpLoss {
        total: Money::ZERO,
        handle_time: Money::ZERO,
        repeats: Money::ZERO,
        lost_contacts: Money::ZERO,
        one_offs: set_up.as_ref().map_or(Money::ZERO, |line| line.amount),
        until_month: quote.ramp.last_month().max(u16::from(set_up.is_some())).min(scenario.horizon),
    };
    let mut results = Vec::with_capacity(months.len());
    for (number, month) in (1_u16..).zip(months) {
        let now = quote.ramp.at(number);
        let grown = grown(quote.index, number);
        let lines_of = |done: &DeskMonth| quote.recurring_lines(done.work, grown);
        let demand =
            |handle_time, factors| move |desk: &Desk| demand_at(desk, (number, *month), handle_time, factors);
        let usual = demand(steady.handle_time, steady);
        // Who is not paid by the hour keeps the heads of its steady state.
        let kept: Option<Vec<Roster>> = (!quote.staffs_to_target())
            .then(|| desks.iter_mut().map(|desk| staffed_for(desk, *month, usual(desk))).collect());
        let kept = kept.as_deref();
        let done = desk_month(desks, *month, demand(now.handle_time, now), kept);
        let mut lines = lines_of(&done);
        if number <= loss.until_month {
            // From the steady twin, one cause after the other: what each step adds is its share of the loss.
            let twin = desk_month(desks, *month, usual, kept);
            let slower = desk_month(desks, *month, demand(now.handle_time, steady), kept);
            // What customers lost on the way is told apart.
            loss.lost_contacts += done.lost_value() - twin.lost_value();
            let (twin, slower) = (total(&lines_of(&twin)), total(&lines_of(&slower)));
            loss.handle_time += slower - twin;
            loss.repeats += total(&lines) - slower;
        }
        lines.extend(done.lost_lines());
        if number == 1 {
            lines.extend(set_up.clone());
        }
        results.push(MonthResult {
            total: total(&lines),
            lines,
            served: done.served,
            productive: done.work.productive,
            contracted: None,
        });
    }
    loss.total = loss.handle_time + loss.repeats + loss.lost_contacts + loss.one_offs;
    let mut outcome = outcome(scenario, Who::Quote(index), Some(quote.name.clone()), results);
    outcome.against_own = Some(against(&outcome, own));
    outcome.ramp_up = Some(loss);
    outcome
}

fn outcome(scenario: &Scenario, who: Who, name: Option<String>, months: Vec<MonthResult>) -> Outcome {
    Outcome {
        who,
        name,
        total: months.iter().map(|month| month.total).sum(),
        present_value: present_value(months.iter().map(|month| month.total), scenario.discount_rate),
        served: months.iter().fold(Served::NOTHING, |all, month| all.and(month.served)),
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
        cumulative: cumulative(&differences),
        saving: own.total - option.total,
        present_saving: own.present_value - option.present_value,
        break_even: break_even(&differences, tolerance),
        deepest: deepest(&differences, tolerance),
    }
}

/// What an answer rests on that may mislead.
fn warnings(channels: &[Channel]) -> Vec<Warning> {
    let hanging_up_helps = channels.iter().any(|channel| {
        let service = &channel.service;
        service.definition == ServiceDefinition::OfAnswered
            && service.patience != Patience::Unlimited
            && service.abandonment_limit.is_none()
    });
    if hanging_up_helps { vec![Warning::HangingUpHelps] } else { Vec::new() }
}

fn verdict(options: &[Outcome]) -> Verdict {
    let Some((own, quotes)) = options.split_first() else {
        return Verdict::OwnTeamOnly { total: Money::ZERO };
    };
    let cheapest_quote = (1..)
        .zip(quotes)
        .min_by(|(_, one), (_, other)| one.present_value.value().total_cmp(&other.present_value.value()));
    let Some((nearest, quote)) = cheapest_quote else { return Verdict::OwnTeamOnly { total: own.total } };
    let tolerance = own.total.abs() * TOLERANCE;
    let lowest =
        if quote.present_value < own.present_value { quote.present_value } else { own.present_value };
    let equal: Vec<usize> = (0..)
        .zip(options)
        .filter(|(_, option)| option.present_value - lowest <= tolerance)
        .map(|(place, _)| place)
        .collect();
    if equal.len() > 1 {
        return Verdict::Tie { options: equal };
    }
    let Some(beside) = &quote.against_own else { return Verdict::OwnTeamOnly { total: own.total } };
    let level = |option: &Outcome| option.served.service_level();
    let service = ServiceLevels { quote: level(quote), own_team: level(own) };
    if quote.present_value < own.present_value {
        let ahead_from = match beside.break_even {
            BreakEven::From { month, .. } => Some(month),
            BreakEven::Tie | BreakEven::Never { .. } => None,
        };
        let Against { saving, present_saving, .. } = *beside;
        Verdict::QuoteWins { option: nearest, saving, present_saving, ahead_from, service }
    } else {
        let (dearer, present_dearer) = (-beside.saving, -beside.present_saving);
        Verdict::OwnTeamWins { nearest, dearer, present_dearer, service }
    }
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

    /// Contacts nobody answered, over the horizon.
    #[must_use]
    pub fn unanswered(&self) -> Contacts {
        Contacts::new(self.served.offered.value() - self.served.answered.value()).unwrap_or(Contacts::ZERO)
    }
}
