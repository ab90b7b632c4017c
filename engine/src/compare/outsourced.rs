//! A quote: what the vendor does and charges, what stays in-house beside it, and what the change itself costs.

use super::own_team::Team;
use super::split::{Split, Stage, reaching_experts, resolved, split};
use super::{Crews, MonthResult, Outcome, RampUpLoss, Silence, Who, finished, lost_lines, report};
use crate::agreement::{Keeps, Scope};
use crate::basis::{Line, LineKind, total};
use crate::capacity::{ContractRule, MonthNeed, PaidHours, contracted_per_day};
use crate::crew::{CrewMonth, Part, Staffing};
use crate::demand::Demands;
use crate::exit::{ExitCost, MonthBehind, exit_costs};
use crate::in_house::{self, displaced};
use crate::overflow::{self, Own};
use crate::pooled_target::Pay;
use crate::pricing::ContractMonth;
use crate::scenario::{Channel, Offer, Opening, Quote, Scenario};
use crate::staffing::{Demand, Sharing};
use crate::timeline::{grown, present_value};
use crate::units::{Contacts, HourlyRate, Hours, Money, Multiple, Share};
use std::collections::BTreeMap;
use std::rc::Rc;

const MONTHS_A_YEAR: u16 = 12;
/// A bill seldom has more lines besides the vendor's; room for them is made at once.
const USUAL_LINES: usize = 32;

/// What two crews do in a month, the vendor's and what is left of the own team's.
#[derive(Clone)]
struct Done {
    vendor: Rc<CrewMonth>,
    own: Rc<CrewMonth>,
    resolved: Contacts,
}

/// The demands of a month: those that come to the vendor, those it keeps heads for, and those that stay.
struct Divided {
    vendor: Vec<Demand>,
    kept: Vec<Demand>,
    own: Vec<Demand>,
}

/// A month's lines, and what follows from them.
struct Bill {
    lines: Vec<Line>,
    /// The vendor's fee, before value-added tax; and without bonus, credits and what is passed through.
    fee: Money,
    fee_after_minimum: Money,
    /// Held in-house though the remaining work would not take it.
    stranded: Money,
    /// In-house cost that the vendor displaces.
    displaced: Money,
    /// What the lines of who stays follow.
    drivers: in_house::Drivers,
    /// Heads of the own team that are gone.
    displaced_heads: f64,
}

/// What a month with the vendor bills, before value-added tax, and the hours its agents are present for it.
struct Billed {
    number: u16,
    stage: Stage,
    fee: Money,
    hours: Hours,
}

/// What of a month is bonus, credits and what the minimum adds, what lost contacts cost, and what is all the rest.
#[derive(Clone, Copy)]
struct Apart {
    credits_and_minimum: Money,
    lost: Money,
    rest: Money,
}

impl Apart {
    fn of(lines: &[Line]) -> Self {
        let mut apart = Self { credits_and_minimum: Money::ZERO, lost: Money::ZERO, rest: Money::ZERO };
        for line in lines {
            let place = if matches!(line.kind, LineKind::Bonus | LineKind::Credits | LineKind::MinimumTopUp) {
                &mut apart.credits_and_minimum
            } else if line.kind == LineKind::LostContacts {
                &mut apart.lost
            } else {
                &mut apart.rest
            };
            *place += line.amount;
        }
        apart
    }
}

/// A quote's months.
struct Months<'s, 'c, 'a> {
    scenario: &'s Scenario,
    quote: &'s Quote,
    demands: &'s Demands,
    baseline: &'s Outcome,
    team: Team,
    /// What the start of a new team like the vendor's takes on top.
    months_lost: f64,
    crews: &'c mut Crews<'a>,
    /// Months already worked out, by number and stage.
    known: BTreeMap<u16, Vec<(Stage, Done)>>,
    /// Places of the vendor's crew and of the one that stays, by how much the vendor has.
    placed: [Option<(usize, usize)>; 3],
    /// Productive hours contracted for a working day with the vendor, by year; none where no full-time employees are
    /// paid.
    vendor_contracts: Vec<Hours>,
    /// Paid hours contracted for a working day with who stays, and with the whole team, by year.
    own_contracts: Vec<(Hours, Hours)>,
}

/// How much of its scope a vendor has in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Nothing,
    Part,
    All,
}

impl Reach {
    fn of(handed_over: Share) -> Self {
        if handed_over <= Share::NONE {
            Reach::Nothing
        } else if handed_over < Share::ALL {
            Reach::Part
        } else {
            Reach::All
        }
    }
}

/// Who has which part of the channels: the vendor, and who stays.
fn parts(scenario: &Scenario, quote: &Quote, reach: Reach) -> (Vec<Part>, Vec<Part>) {
    if reach == Reach::Nothing {
        return scenario.channels.iter().map(|_| (Part::None, Part::Whole)).unzip();
    }
    // Until all is handed over, both are there.
    let stays = if reach == Reach::All { Part::None } else { Part::Whole };
    match &quote.agreement.scope {
        Scope::Everything => scenario.channels.iter().map(|_| (Part::Whole, stays)).unzip(),
        Scope::Routine(_) => scenario.channels.iter().map(|_| (Part::Whole, Part::Whole)).unzip(),
        Scope::Channels(these) => {
            let part = |theirs: &bool| if *theirs { (Part::Whole, stays) } else { (Part::None, Part::Whole) };
            these.iter().map(part).unzip()
        }
        Scope::OutsideOwnHours => at_one_door(scenario, |hours| (Part::Beyond(hours), Part::Within(hours))),
        Scope::Overflow(keeps) => {
            let own = match keeps {
                Keeps::Given(own) => *own,
                Keeps::Cheapest => Own::Fewer(0),
            };
            at_one_door(scenario, |hours| (Part::After(own, hours), Part::Before(own, hours)))
        }
    }
}

/// Both answer live channels at one door, the own team in the hours wanted of it; work that may wait stays.
fn at_one_door(scenario: &Scenario, live: impl Fn(Opening) -> (Part, Part)) -> (Vec<Part>, Vec<Part>) {
    let channels = scenario.channels.iter();
    channels
        .map(|channel| match channel.live() {
            Some(_) => live(channel.opening_wanted),
            None => (Part::None, Part::Whole),
        })
        .unzip()
}

impl<'s, 'c, 'a> Months<'s, 'c, 'a> {
    fn new(
        scenario: &'s Scenario,
        quote: &'s Quote,
        demands: &'s Demands,
        (baseline, team): (&'s Outcome, Team),
        crews: &'c mut Crews<'a>,
    ) -> Self {
        let mut months = Self {
            scenario,
            quote,
            demands,
            baseline,
            team,
            months_lost: quote.ramp.months_lost(),
            crews,
            known: BTreeMap::new(),
            placed: [None; 3],
            vendor_contracts: Vec::new(),
            own_contracts: Vec::new(),
        };
        months.vendor_contracts = months.with_vendor();
        months.own_contracts = months.with_who_stays();
        months
    }

    /// Places of the vendor's crew and of the one that stays.
    fn crews_at(&mut self, reach: Reach) -> (usize, usize) {
        let place = match reach {
            Reach::Nothing => 0,
            Reach::Part => 1,
            Reach::All => 2,
        };
        if let Some(placed) = self.placed.get(place).copied().flatten() {
            return placed;
        }
        let (scenario, quote) = (self.scenario, self.quote);
        let (theirs, ours) = parts(scenario, quote, reach);
        let channels = scenario.channels.iter().zip(&quote.offers).zip(&ours);
        let own_offers: Vec<Offer> = channels
            .map(|((channel, offer), part)| match part {
                // At a shared door the vendor's hours are the door's.
                Part::Within(_) | Part::Before(..) => {
                    Offer { opening: offer.opening, ..channel.wanted_offer() }
                }
                Part::Whole | Part::None | Part::Beyond(_) | Part::After(..) => channel.wanted_offer(),
            })
            .collect();
        let vendor = self.crews.place(&quote.offers, (quote.sharing, Pay::Even), &theirs);
        let own = self.crews.place(&own_offers, (Sharing::Dedicated, scenario.in_house.pay()), &ours);
        if let Some(placed) = self.placed.get_mut(place) {
            *placed = Some((vendor, own));
        }
        (vendor, own)
    }

    /// Who meets what in a month at a stage.
    fn divided(&mut self, number: u16, stage: Stage) -> Divided {
        let (vendor_place, own_place) = self.crews_at(Reach::of(self.in_month(number, stage).handed_over));
        let usual = self.demands.month(number);
        let Split { mut vendor, mut own } = self.split(number, usual, stage);
        let steady = Stage { factors: self.quote.ramp.steady(), ..stage };
        let Split { vendor: mut kept, .. } = self.split(number, usual, steady);
        // Who meets a closed door of one crew may write to the other.
        let to_own = self.crews.at(vendor_place).turning_elsewhere(number, &vendor);
        let to_vendor = self.crews.at(own_place).turning_elsewhere(number, &own);
        for (demands, turning) in [(&mut own, &to_own), (&mut vendor, &to_vendor), (&mut kept, &to_vendor)] {
            for (demand, turning) in demands.iter_mut().zip(turning) {
                demand.wanted += *turning;
            }
        }
        Divided { vendor, kept, own }
    }

    /// A month at a stage. A vendor who is not paid by the hour keeps the heads of its steady state.
    fn done(&mut self, number: u16, stage: Stage) -> Done {
        let known = self.known.get(&number).and_then(|known| known.iter().find(|(of, _)| *of == stage));
        if let Some((_, done)) = known {
            return done.clone();
        }
        let done = self.work(number, stage);
        self.known.entry(number).or_default().push((stage, done.clone()));
        done
    }

    fn work(&mut self, number: u16, stage: Stage) -> Done {
        let Divided { vendor, kept, own } = self.divided(number, stage);
        let staffing =
            if self.quote.terms.staffs_to_target() { Staffing::ToTarget } else { Staffing::Kept(&kept) };
        let (vendor_place, own_place) = self.crews_at(Reach::of(self.in_month(number, stage).handed_over));
        let vendor = self.crews.at(vendor_place).month(number, &vendor, staffing);
        let own = self.crews.at(own_place).month(number, &own, self.team.staffing());
        let stage = self.in_month(number, stage);
        let own_factors = self.scenario.in_house.factors_in(number);
        let (theirs, ours) =
            resolved(&self.scenario.channels, &self.quote.agreement.scope, stage, own_factors);
        let each = |done: &CrewMonth, shares: Vec<Share>| -> Contacts {
            done.channels.iter().zip(shares).map(|(channel, share)| channel.served.answered * share).sum()
        };
        let resolved = each(&vendor, theirs) + each(&own, ours);
        Done { vendor, own, resolved }
    }

    /// Productive hours of a month at a stage if the vendor's agents answered for you alone.
    fn dedicated(&mut self, number: u16, stage: Stage) -> Hours {
        let Divided { vendor, .. } = self.divided(number, stage);
        let reach = Reach::of(self.in_month(number, stage).handed_over);
        let (theirs, _) = parts(self.scenario, self.quote, reach);
        let place = self.crews.place(&self.quote.offers, (Sharing::Dedicated, Pay::Even), &theirs);
        self.crews.at(place).month(number, &vendor, Staffing::ToTarget).work.productive()
    }

    fn split(&self, number: u16, usual: &[Demand], stage: Stage) -> Split {
        let stage = self.in_month(number, stage);
        let ours = self.scenario.in_house.factors_in(number);
        split(&self.scenario.channels, usual, &self.quote.agreement.scope, stage, ours)
    }

    /// Nothing goes to the vendor in calendar months in which it has none.
    fn in_month(&self, number: u16, stage: Stage) -> Stage {
        let month = self.scenario.start.plus(number.saturating_sub(1)).month();
        let its =
            usize::from(month).checked_sub(1).and_then(|place| self.quote.agreement.in_months.get(place));
        let handed_over = if its.copied().unwrap_or(true) { stage.handed_over } else { Share::NONE };
        Stage { handed_over, ..stage }
    }

    /// When all is handed over and nothing is learned any more.
    fn steady(&self) -> Stage {
        Stage { handed_over: Share::ALL, factors: self.quote.ramp.steady() }
    }

    fn working_days(&self, number: u16) -> u8 {
        self.scenario.start.plus(number.saturating_sub(1)).working_days()
    }

    /// Contracts of a year follow its twelve steady months, also where the horizon cuts it.
    fn by_year(
        &mut self,
        mut of_year: impl FnMut(&mut Self, std::ops::RangeInclusive<u16>) -> Hours,
    ) -> Vec<Hours> {
        (0..self.scenario.horizon.div_ceil(MONTHS_A_YEAR))
            .map(|year| of_year(self, year * MONTHS_A_YEAR + 1..=(year + 1) * MONTHS_A_YEAR))
            .collect()
    }

    fn with_vendor(&mut self) -> Vec<Hours> {
        let Some(premium) = self.quote.terms.fte_premium() else { return Vec::new() };
        let steady = self.steady();
        self.by_year(|months, year| {
            let needs: Vec<MonthNeed> = year
                .map(|number| MonthNeed {
                    hours: months.done(number, steady).vendor.work.productive(),
                    working_days: months.working_days(number),
                })
                .collect();
            contracted_per_day(ContractRule::Cheapest, &needs, premium)
        })
    }

    /// With who stays, and with the whole team: while work is handed over, the contract moves between them.
    fn with_who_stays(&mut self) -> Vec<(Hours, Hours)> {
        let steady = self.steady();
        let who_stays = self.by_year(|months, year| {
            let needs: Vec<MonthNeed> = year
                .map(|number| {
                    let productive = months.done(number, steady).own.work.productive();
                    months.need(number, productive)
                })
                .collect();
            months.team.contract(months.scenario, &needs)
        });
        let whole = self.baseline.months.chunks(usize::from(MONTHS_A_YEAR)).map(|year| {
            let contracted = year.first().and_then(|month| month.contracted.as_ref());
            contracted.map_or(Hours::ZERO, |contracted| contracted.per_day)
        });
        who_stays.into_iter().zip(whole).collect()
    }

    fn need(&self, number: u16, productive: Hours) -> MonthNeed {
        let hours = Hours::new(self.scenario.in_house.needed(productive).amount()).unwrap_or(Hours::ZERO);
        MonthNeed { hours, working_days: self.working_days(number) }
    }

    /// What the fees of the last year come to for each hour present of a team that answers for you alone.
    fn implied_hour(&mut self, fees: &[Billed]) -> Option<HourlyRate> {
        let year = fees.len().saturating_sub(usize::from(MONTHS_A_YEAR));
        let (mut fee, mut hours) = (Money::ZERO, Hours::ZERO);
        for month in fees.iter().skip(year) {
            fee += month.fee;
            hours += match self.quote.sharing {
                Sharing::Dedicated => month.hours,
                Sharing::Multiple(_) | Sharing::Constant(_) => self.dedicated(month.number, month.stage),
            };
        }
        if hours > Hours::ZERO { HourlyRate::new(fee.value() / hours.value()) } else { None }
    }

    /// What experts spend on contacts that come back to them, and on those they still answer.
    fn experts(&self, number: u16, done: &Done, handed_over: Share, risen: Multiple) -> Vec<Line> {
        let Some(experts) = &self.scenario.in_house.experts else { return Vec::new() };
        let Stage { handed_over, .. } = self.in_month(number, Stage { handed_over, ..self.steady() });
        let (theirs, ours) = reaching_experts(experts.routine, &self.quote.agreement.scope, handed_over);
        let mut lines = vec![experts.escalations((done.vendor.work.answered(), theirs), risen)];
        let still = done.own.work.answered();
        if still > Contacts::ZERO && ours > Share::NONE {
            lines.push(experts.answering((still, ours), risen));
        }
        lines
    }

    /// What a month costs at a stage, without what is paid once, parallel running and dip.
    fn bill(&self, number: u16, at: ContractMonth, done: &Done, handed_over: Share) -> Bill {
        let scenario = self.scenario;
        let year = usize::from((number - 1) / MONTHS_A_YEAR);
        let contracted = self.contracted(number, done);
        let invoice = self.quote.terms.invoice(&done.vendor.work, at, contracted.as_ref());
        let risen = grown(scenario.in_house.pay_index, number);
        let mut lines = invoice.lines;
        lines.reserve(USUAL_LINES);
        lines.extend(self.quote.own_side.recurring(invoice.fee, risen));
        let (who_stays, whole) = self.own_contracts.get(year).copied().unwrap_or((Hours::ZERO, Hours::ZERO));
        let moving = who_stays.value() + (whole.value() - who_stays.value()) * handed_over.rest().value();
        let per_day = Hours::new(moving.max(0.0)).unwrap_or(Hours::ZERO);
        let empty = done.own.work.channels.iter().all(|channel| channel.slots.is_empty());
        let (costed, drivers) = if empty {
            (Vec::new(), in_house::Drivers::NOTHING)
        } else {
            self.team.month(scenario, &done.own, per_day, number)
        };
        let experts = self.experts(number, done, handed_over, risen);
        let baseline = usize::from(number).checked_sub(1).and_then(|place| self.baseline.months.get(place));
        let (mut held_lines, mut stranded, mut displaces) = (Vec::new(), Money::ZERO, Money::ZERO);
        if let Some(baseline) = baseline {
            let held = in_house::held(
                (&scenario.in_house.avoidable_from, scenario.in_house.seats.is_some()),
                (&baseline.lines, &baseline.drivers),
                (&costed, &drivers),
                at.number(),
            );
            (stranded, displaces) =
                (held.stranded(), displaced(&baseline.lines, held.total() + total(&experts)));
            held_lines = held.lines.into_iter().map(|held| held.line).collect();
        }
        lines.extend(held_lines.into_iter().filter(|line| line.amount.abs() > Money::ZERO));
        lines.extend(experts);
        lines.extend(lost_lines(&scenario.channels, [&*done.vendor, &*done.own]));
        let heads_before = baseline.map_or(0.0, |baseline| baseline.drivers.heads.value());
        let gone = in_house::avoidable(&scenario.in_house.avoidable_from, LineKind::Pay, at.number());
        let displaced_heads = if gone { heads_before - drivers.heads.value() } else { 0.0 };
        Bill {
            lines,
            fee: invoice.fee,
            fee_after_minimum: invoice.fee_after_minimum,
            stranded,
            displaced: displaces,
            drivers,
            displaced_heads,
        }
    }

    /// Full-time employees' hours of the vendor, where they are paid.
    fn contracted(&self, number: u16, done: &Done) -> Option<PaidHours> {
        let per_day = self.vendor_contracts.get(usize::from((number - 1) / MONTHS_A_YEAR))?;
        let working_days = self.working_days(number);
        Some(PaidHours::of(MonthNeed { hours: done.vendor.work.productive(), working_days }, *per_day))
    }

    /// What the exit would cost by a month's bill, with what is paid once in it.
    fn behind(
        &self,
        number: u16,
        at: ContractMonth,
        done: &Done,
        bill: &Bill,
        one_offs: Money,
    ) -> MonthBehind {
        let contracted = self.contracted(number, done);
        let standing = self.quote.terms.standing_fees(&done.vendor.work, at, contracted.as_ref());
        let risen = grown(self.scenario.in_house.pay_index, number);
        MonthBehind {
            fee: bill.fee_after_minimum,
            standing: total(&standing),
            one_offs,
            rebuilding: self.team.rebuilding(self.scenario, bill.displaced_heads, risen, self.months_lost),
        }
    }
}

/// What a quote comes to, beside the baseline.
pub(super) fn outcome(
    scenario: &Scenario,
    (index, quote): (usize, &Quote),
    demands: &Demands,
    (baseline, team): (&Outcome, Team),
    crews: &mut Crews,
) -> Outcome {
    let fewer_agents = match quote.agreement.scope {
        Scope::Overflow(Keeps::Cheapest) => {
            let most = most_agents(scenario, demands, crews);
            let cost = |fewer| {
                reckoned(scenario, &keeping(quote, fewer), demands, (baseline, team), crews, Depth::Cost)
                    .present_value(scenario)
            };
            Some(overflow::cheapest(most, cost).0)
        }
        Scope::Everything
        | Scope::Channels(_)
        | Scope::Routine(_)
        | Scope::OutsideOwnHours
        | Scope::Overflow(Keeps::Given(_)) => None,
    };
    let found = fewer_agents.map(|fewer| keeping(quote, fewer));
    let quote = found.as_ref().unwrap_or(quote);
    let Reckoned { month_0, months, loss, exit, implied_hour, .. } =
        reckoned(scenario, quote, demands, (baseline, team), crews, Depth::All);
    let mut outcome = finished(
        scenario,
        Who::Quote(index),
        Some(quote.name.clone()),
        (month_0, months, quote.agreement.months(scenario.horizon)),
    );
    outcome.implied_hour = implied_hour;
    outcome.ramp_up = Some(loss);
    outcome.exit = exit;
    outcome.fewer_agents = fewer_agents;
    outcome.silences = quote
        .silent_on
        .iter()
        .map(|topic| {
            let without = quote.without(*topic);
            if without == *quote {
                // Nothing usual is assumed there.
                return Silence { topic: *topic, worth: Money::ZERO };
            }
            let without = reckoned(scenario, &without, demands, (baseline, team), crews, Depth::Cost);
            Silence { topic: *topic, worth: outcome.present_value - without.present_value(scenario) }
        })
        .collect();
    outcome
}

/// The same quote, overflowing from so many own agents fewer than required.
fn keeping(quote: &Quote, fewer: u32) -> Quote {
    let mut quote = quote.clone();
    quote.agreement.scope = Scope::Overflow(Keeps::Given(Own::Fewer(fewer)));
    quote
}

/// Most agents that the service wanted takes in any half-hour of a live channel.
fn most_agents(scenario: &Scenario, demands: &Demands, crews: &mut Crews) -> u32 {
    let wanted: Vec<Offer> = scenario.channels.iter().map(Channel::wanted_offer).collect();
    let crew = crews.of(&wanted, Sharing::Dedicated, scenario.in_house.pay());
    let months = (1..=scenario.horizon)
        .map(|number| crew.month(number, demands.month(number), Staffing::ToTarget).most_agents());
    months.max().unwrap_or_default()
}

/// How much of an outcome is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Only what it costs.
    Cost,
    /// What it consists of as well: its months, the loss of the start by its causes, the exit.
    All,
}

/// A quote's months, as far as is wanted of them.
struct Reckoned {
    month_0: Vec<Line>,
    /// What each month costs.
    totals: Vec<Money>,
    /// The rest only in full depth.
    months: Vec<MonthResult>,
    loss: RampUpLoss,
    exit: Vec<ExitCost>,
    implied_hour: Option<HourlyRate>,
}

impl Reckoned {
    fn present_value(&self, scenario: &Scenario) -> Money {
        present_value(total(&self.month_0), self.totals.iter().copied(), scenario.discount_rate)
    }
}

/// An amount and these lines, as [`total`] adds them up.
fn with(amount: Money, lines: &[Line]) -> Money {
    lines.iter().fold(amount, |sum, line| sum + line.amount)
}

fn reckoned(
    scenario: &Scenario,
    quote: &Quote,
    demands: &Demands,
    (baseline, team): (&Outcome, Team),
    crews: &mut Crews,
    depth: Depth,
) -> Reckoned {
    let agreement = &quote.agreement;
    let once = |month: u16| {
        let mut lines = quote.terms.one_offs(month);
        lines.extend(quote.own_side.one_offs(month));
        lines
    };
    let all_once: Vec<Vec<Line>> = (0..=scenario.horizon).map(once).collect();
    let last_once =
        (0..=scenario.horizon).zip(&all_once).rfind(|(_, lines)| !lines.is_empty()).map(|(month, _)| month);
    let before = agreement.go_live.saturating_sub(1);
    let last_of = |contract_month: u16| if contract_month > 0 { before + contract_month } else { 0 };
    let until_month = [
        last_of(quote.ramp.last_month()),
        last_of(agreement.handover.last_partial_month().unwrap_or_default()),
        last_of(quote.own_side.last_parallel_month()),
        last_of(if quote.own_side.dip.value() > 0.0 { quote.own_side.dip_months } else { 0 }),
        last_once.unwrap_or_default(),
    ]
    .into_iter()
    .fold(0, u16::max)
    .min(scenario.horizon);
    let mut loss = RampUpLoss { until_month, ..RampUpLoss::NOTHING };
    let mut all_once = all_once.into_iter();
    let month_0 = all_once.next().unwrap_or_default();
    let mut months = Months::new(scenario, quote, demands, (baseline, team), crews);
    let mut totals: Vec<Money> = Vec::with_capacity(scenario.horizon.into());
    let mut results: Vec<MonthResult> = Vec::new();
    let mut behind: Vec<MonthBehind> = Vec::new();
    let mut fees: Vec<Billed> = Vec::new();
    let mut sunk_before = total(&month_0);
    for ((number, once), as_before) in (1..=scenario.horizon).zip(all_once).zip(&baseline.months) {
        let ended = agreement.ends_with.is_some_and(|last| number > before.saturating_add(last));
        let contract_month = ContractMonth::new(number.saturating_sub(before)).filter(|_| !ended);
        loss.one_offs += total(&once);
        let Some(at) = contract_month else {
            // As the baseline: the vendor has not begun, or is gone.
            sunk_before += if ended { Money::ZERO } else { total(&once) };
            totals.push(with(as_before.total, &once));
            if depth == Depth::All {
                let mut month = as_before.clone();
                month.lines.extend(once);
                month.total = total(&month.lines);
                results.push(month);
            }
            continue;
        };
        let steady = months.steady();
        let now =
            Stage { handed_over: agreement.handover.at(at.number()), factors: quote.ramp.at(at.number()) };
        let done = months.done(number, now);
        let bill = months.bill(number, at, &done, now.handed_over);
        if depth == Depth::All || agreement.ends_with.is_some() {
            behind.push(months.behind(number, at, &done, &bill, total(&once)));
        }
        let mut lines = bill.lines;
        let offered_to_vendor = done.vendor.channels.iter().map(|channel| channel.served.offered).sum();
        let mut beside = Vec::new();
        beside.extend(quote.own_side.parallel(at.number(), bill.displaced));
        let parallel = total(&beside);
        beside.extend(quote.own_side.dip(at.number(), offered_to_vendor));
        loss.parallel_running += parallel;
        loss.satisfaction_dip += total(&beside) - parallel;
        if number <= until_month && depth == Depth::All {
            // From the steady twin, one cause after the other: what each step adds is its share of the loss.
            let mut at_stage = |stage: Stage| {
                let done = months.done(number, stage);
                Apart::of(&months.bill(number, at, &done, stage.handed_over).lines)
            };
            let all = Apart::of(&lines);
            let handed_over = Stage { handed_over: now.handed_over, ..steady };
            let slower_factors =
                crate::ramp::PhaseFactors { resolution: steady.factors.resolution, ..now.factors };
            let slower = Stage { factors: slower_factors, ..now };
            let twin = at_stage(steady);
            let handing_over = if handed_over == steady { twin } else { at_stage(handed_over) };
            let slower = if slower == now { all } else { at_stage(slower) };
            loss.handover += handing_over.rest - twin.rest;
            loss.handle_time += slower.rest - handing_over.rest;
            loss.repeats += all.rest - slower.rest;
            loss.credits_and_minimum += all.credits_and_minimum - twin.credits_and_minimum;
            loss.lost_contacts += all.lost - twin.lost;
        }
        lines.extend(beside);
        lines.extend(once);
        totals.push(total(&lines));
        if depth == Depth::Cost {
            continue;
        }
        let hours = done.vendor.work.productive();
        fees.push(Billed { number, stage: now, fee: bill.fee, hours });
        results.push(MonthResult {
            total: total(&lines),
            lines,
            stranded: bill.stranded,
            drivers: bill.drivers,
            other_work: report::other_work(scenario, number, &done.own),
            to_vendor: offered_to_vendor,
            resolved: done.resolved,
            ..report::month(scenario, number, [&*done.vendor, &*done.own])
        });
    }
    loss.add_up();
    let exit = exit_costs(sunk_before, &behind, &agreement.exit);
    if let Some(last) = agreement.ends_with
        && let Some(cost) = exit.iter().find(|cost| cost.month == last)
    {
        let lines = super::exit_lines(cost);
        let place = usize::from(before + last).saturating_sub(1);
        totals.get_mut(place).into_iter().for_each(|month| *month = with(*month, &lines));
        if let Some(month) = results.get_mut(place) {
            month.lines.extend(lines);
            month.total = total(&month.lines);
        }
    }
    let implied_hour = if depth == Depth::All { months.implied_hour(&fees) } else { None };
    Reckoned { month_0, totals, months: results, loss, exit, implied_hour }
}
