//! What a person does to a scenario beside typing: facts, and what each does to the draft.
//!
//! [`Edit::apply`] changes the draft and says what that means for other fields: where each has moved to, and which of
//! them now wait for a number. What was typed moves with its field or goes with it.

mod channels;
mod hours;
mod lists;
mod parts;
mod starts;

pub use channels::{ChannelKind, rename};
pub use lists::{List, Shift, Side};
pub use parts::{Part, Rules, SupplementForm, as_good_as};
pub use starts::blank;

use punnus_engine::calendar::DayType;
use punnus_engine::deferred::Clock;
use punnus_engine::draft::{
    ChannelDraft, ContractDraft, CountedDraft, DeskDraft, EarlyExitDraft, KindDraft, OneOffKind,
    OverflowDraft, ProfileDraft, QuoteDraft, ScenarioDraft, ScopeDraft, Template, Topic,
};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::{HourClass, HourRulesDraft, OverlapDraft, PaidOn};
use punnus_engine::pooled_target::Held;
use punnus_engine::pricing::{
    ChatsCounted, ComponentDraft, HoursDraft, PerDraft, SeatsDraft, TierCounting, TimeCounted,
};
use punnus_engine::queueing::ServiceDefinition;
use punnus_engine::ramp::{BetterBy, RampShape};
use punnus_engine::scenario::Baseline;
use std::mem::discriminant;
use std::ops::Range;

/// Something a person did. Indices are places in the draft, from 0.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "fields are named for what they hold: whose, which, what it is now")]
pub enum Edit {
    /// An item was asked for. The name is what it is called until somebody names it, where items have names.
    Added { list: List, name: String },
    /// A channel, quote or price line was asked for once more; it stands behind the first.
    Copied { list: List, item: usize },
    /// An item was taken away.
    Removed { list: List, item: usize },
    /// An item was put elsewhere in its list.
    Moved { list: List, item: usize, to: usize },
    /// A part that may be left out was taken in, or left out.
    Switched { part: Part, on: bool },
    /// Public holidays of another country, or of none.
    CountryChosen(Option<Country>),
    /// What the others are compared with.
    BaselineChosen(Baseline),
    /// How a channel is worked.
    KindChosen { channel: usize, kind: ChannelKind },
    /// What its volume was counted over.
    CountedChosen { channel: usize, counted: CountedDraft },
    /// A usual week.
    ProfileChosen { channel: usize, template: Template },
    /// Over what its target holds.
    HeldChosen { channel: usize, held: Held },
    /// How its service level is worked out.
    DefinitionChosen { channel: usize, definition: ServiceDefinition },
    /// Which hours its deadline counts.
    ClockChosen { channel: usize, clock: Clock },
    /// Where people write who meet its closed door.
    TurnsToChosen { channel: usize, to: usize },
    /// Half-hours from midnight in which a channel is wanted open, or closed, on some days.
    HoursSet { channel: usize, days: Vec<DayType>, hours: Range<u8>, open: bool },
    /// How many hours are contracted.
    ContractChosen(ContractDraft),
    /// Whether only whole people are employed.
    WholePeopleChosen(bool),
    /// A share of the pay, or an amount an hour.
    SupplementFormChosen { rules: Rules, class: HourClass, form: SupplementForm },
    /// What an hour of several classes is paid.
    OverlapChosen { rules: Rules, only_first: bool },
    /// A class was put elsewhere among those of which the first is paid.
    ClassMoved { rules: Rules, class: HourClass, to: usize },
    /// On which hours supplements are paid.
    PaidOnChosen(PaidOn),
    /// What a price counts.
    PriceFormChosen { quote: usize, line: usize, per: PerDraft },
    /// With or without after-call work.
    TimeCountedChosen { quote: usize, line: usize, time: TimeCounted },
    /// What a minute of a chat is.
    ChatsCountedChosen { quote: usize, line: usize, chats: ChatsCounted },
    /// What an hour is.
    HoursCountedChosen { quote: usize, line: usize, hours: HoursDraft },
    /// How many seats are billed.
    SeatsCountedChosen { quote: usize, line: usize, seats: SeatsDraft },
    /// Which volume a tier's price is for.
    TierCountingChosen { quote: usize, line: usize, counting: TierCounting },
    /// Whether a price is for a channel.
    PriceChannelSwitched { quote: usize, line: usize, channel: usize, on: bool },
    /// Whom the vendor's agents also serve.
    DeskChosen { quote: usize, desk: DeskDraft },
    /// What goes to the vendor.
    ScopeChosen { quote: usize, scope: ScopeDraft },
    /// Whether a channel goes to the vendor.
    ScopeChannelSwitched { quote: usize, channel: usize, on: bool },
    /// Whether the work goes there in a calendar month, 1 to 12.
    MonthSwitched { quote: usize, month: u8, on: bool },
    /// What is asked for leaving early.
    EarlyExitChosen { quote: usize, exit: EarlyExitDraft },
    /// Whether the quote says nothing about something.
    SilenceSwitched { quote: usize, topic: Topic, on: bool },
    /// Which channel an offer is for.
    OfferChannelChosen { quote: usize, item: usize, channel: usize },
    /// Which channel a promise is about.
    ClauseChannelChosen { quote: usize, side: Side, item: usize, channel: usize },
    /// What it rests on that a vendor ends better than the usual.
    BetterByChosen { quote: usize, by: Option<BetterBy> },
    /// The own team is to become as good as a vendor, when that one is.
    BetterGiven { quote: usize },
    /// What it rests on that the own team becomes better.
    OwnBetterByChosen(BetterBy),
    /// How the phases of a start turn into each other.
    RampShapeChosen { quote: usize, shape: RampShape },
    /// What you pay once.
    OwnOneOffChosen { quote: usize, item: usize, what: OneOffKind },
}

/// What an edit means for fields elsewhere.
#[derive(Debug, Default, PartialEq)]
pub struct Effect {
    /// Where fields have moved to, one move after the other.
    pub shifts: Vec<Shift>,
    /// Numbers that nobody but the person knows: their fields are empty until they are filled in.
    pub asks: Vec<Path>,
    /// Texts that were written anew: what was typed there is no more.
    pub written: Vec<Path>,
}

impl Effect {
    fn asking(asks: Vec<Path>) -> Self {
        Self { asks, ..Self::default() }
    }

    fn shifting(shifts: Vec<Shift>) -> Self {
        Self { shifts, ..Self::default() }
    }
}

impl Edit {
    /// Whether it changes which items there are, and in which order.
    #[must_use]
    pub const fn is_of_list(&self) -> bool {
        matches!(self, Edit::Added { .. } | Edit::Copied { .. } | Edit::Removed { .. } | Edit::Moved { .. })
    }

    /// Changes the draft; an edit of what is not there changes nothing.
    pub fn apply(self, draft: &mut ScenarioDraft) -> Effect {
        // An edit that leads nowhere has no effect.
        self.try_apply(draft).unwrap_or_default()
    }

    fn try_apply(self, draft: &mut ScenarioDraft) -> Option<Effect> {
        match self {
            Edit::Added { list, name } => return list.add(draft, &name),
            Edit::Copied { list, item } => return list.copy(draft, item),
            Edit::Removed { list, item } => return list.remove(draft, item),
            Edit::Moved { list, item, to } => return list.put(draft, item, to),
            Edit::Switched { part, on } => return parts::switch(part, on, draft),
            Edit::CountryChosen(country) => draft.country = country,
            Edit::BaselineChosen(baseline) => return Some(choose_baseline(baseline, draft)),
            Edit::KindChosen { channel, kind } => return channels::choose_kind(draft, channel, kind),
            Edit::CountedChosen { channel, counted } => draft.channels.get_mut(channel)?.counted = counted,
            Edit::ProfileChosen { channel, template } => {
                draft.channels.get_mut(channel)?.profile = ProfileDraft::Template(template);
            }
            Edit::HeldChosen { channel, held } => {
                draft.channels.get_mut(channel)?.service.as_mut()?.held = held;
            }
            Edit::DefinitionChosen { channel, definition } => {
                draft.channels.get_mut(channel)?.service.as_mut()?.definition = definition;
            }
            Edit::ClockChosen { channel, clock } => match &mut draft.channels.get_mut(channel)?.kind {
                KindDraft::Deferred(deferred) => deferred.clock = clock,
                KindDraft::Phone | KindDraft::Chat(_) => {}
            },
            Edit::TurnsToChosen { channel, to } => {
                let to = name_of(draft, to)?;
                draft.channels.get_mut(channel)?.closed_door.as_mut()?.turns.as_mut()?.to = to;
            }
            Edit::HoursSet { channel, days, hours, open } => {
                return hours::set(draft, channel, &days, &hours, open);
            }
            Edit::ContractChosen(contract) => {
                if discriminant(&draft.in_house.contract) != discriminant(&contract) {
                    draft.in_house.contract = contract;
                    if let ContractDraft::Given(_) = contract {
                        return Some(Effect::asking(vec![Path::new(Place::InHouse, Field::ContractedHours)]));
                    }
                }
            }
            Edit::WholePeopleChosen(whole) => draft.in_house.whole_people = whole,
            Edit::SupplementFormChosen { rules, class, form } => {
                return parts::choose_supplement(draft, rules, class, form);
            }
            Edit::OverlapChosen { rules, only_first } => {
                let overlap = &mut rules.of(draft)?.overlap;
                if only_first != matches!(overlap, OverlapDraft::OnlyFirst(_)) {
                    *overlap = if only_first { parts::usual_order() } else { OverlapDraft::AddUp };
                }
            }
            Edit::ClassMoved { rules, class, to } => move_class(rules.of(draft)?, class, to)?,
            Edit::PaidOnChosen(paid_on) => draft.in_house.supplements.as_mut()?.paid_on = paid_on,
            Edit::PriceFormChosen { quote, line, per } => {
                return choose_price_form(draft, (quote, line), per);
            }
            Edit::TimeCountedChosen { quote, line, time } => match &mut price(draft, quote, line)?.per {
                PerDraft::Minute(minutes) => minutes.time = time,
                PerDraft::Contact(_)
                | PerDraft::Hour(_)
                | PerDraft::Fte(_)
                | PerDraft::Month
                | PerDraft::Seat(_) => {}
            },
            Edit::ChatsCountedChosen { quote, line, chats } => match &mut price(draft, quote, line)?.per {
                PerDraft::Minute(minutes) => minutes.chat = chats,
                PerDraft::Contact(_)
                | PerDraft::Hour(_)
                | PerDraft::Fte(_)
                | PerDraft::Month
                | PerDraft::Seat(_) => {}
            },
            Edit::HoursCountedChosen { quote, line, hours } => {
                if let PerDraft::Hour(counted) = &mut price(draft, quote, line)?.per
                    && discriminant(counted) != discriminant(&hours)
                {
                    *counted = hours;
                }
            }
            Edit::SeatsCountedChosen { quote, line, seats } => {
                if let PerDraft::Seat(counted) = &mut price(draft, quote, line)?.per
                    && discriminant(counted) != discriminant(&seats)
                {
                    *counted = seats;
                    if let SeatsDraft::Given(_) = seats {
                        let path = Path::new(Place::Component { quote, line }, Field::SeatsGiven);
                        return Some(Effect::asking(vec![path]));
                    }
                }
            }
            Edit::TierCountingChosen { quote, line, counting } => {
                price(draft, quote, line)?.tiers.as_mut()?.counting = counting;
            }
            Edit::PriceChannelSwitched { quote, line, channel, on } => {
                let (name, all) = (name_of(draft, channel)?, names(draft));
                let channels = &mut price(draft, quote, line)?.channels;
                let kept = switched(channels.as_deref().unwrap_or(&all), &all, &name, on);
                *channels = (kept.len() < all.len()).then_some(kept);
            }
            Edit::DeskChosen { quote, desk } => {
                let now = &mut of_quote(draft, quote)?.desk;
                if discriminant(now) != discriminant(&desk) {
                    *now = desk;
                    if let DeskDraft::SharedErlangs(_) = desk {
                        let path = Path::new(Place::Desk(quote), Field::SharedErlangs);
                        return Some(Effect::asking(vec![path]));
                    }
                }
            }
            Edit::ScopeChosen { quote, scope } => choose_scope(of_quote(draft, quote)?, scope),
            Edit::ScopeChannelSwitched { quote, channel, on } => {
                let (name, all) = (name_of(draft, channel)?, names(draft));
                if let ScopeDraft::Channels(these) = &mut of_quote(draft, quote)?.agreement.scope {
                    *these = switched(these, &all, &name, on);
                }
            }
            Edit::MonthSwitched { quote, month, on } => {
                switch_month(&mut of_quote(draft, quote)?.agreement.only_months, month, on);
            }
            Edit::EarlyExitChosen { quote, exit } => {
                let now = &mut of_quote(draft, quote)?.agreement.early_exit;
                if discriminant(now) != discriminant(&exit) {
                    *now = exit;
                    if let EarlyExitDraft::Amount(_) = exit {
                        let path = Path::new(Place::EarlyExit(quote), Field::ExitAmount);
                        return Some(Effect::asking(vec![path]));
                    }
                }
            }
            Edit::SilenceSwitched { quote, topic, on } => {
                let silent = &mut of_quote(draft, quote)?.silent_on;
                let is_silent = |other: Topic| if other == topic { on } else { silent.contains(&other) };
                *silent = Topic::ALL.into_iter().filter(|other| is_silent(*other)).collect();
            }
            Edit::OfferChannelChosen { quote, item, channel } => {
                let of = draft.channels.get(channel)?;
                let (name, waits) = (of.name.clone(), matches!(of.kind, KindDraft::Deferred(_)));
                let offer = of_quote(draft, quote)?.offers.get_mut(item)?;
                offer.channel = name;
                channels::fit_offer(offer, waits);
            }
            Edit::ClauseChannelChosen { quote, side, item, channel } => {
                let name = name_of(draft, channel)?;
                side.clauses(of_quote(draft, quote)?).get_mut(item)?.channel = name;
            }
            Edit::BetterByChosen { quote, by } => of_quote(draft, quote)?.ramp.better_by = by,
            Edit::BetterGiven { quote } => return parts::give_better(draft, quote),
            Edit::OwnBetterByChosen(by) => draft.in_house.better.as_mut()?.by = by,
            Edit::RampShapeChosen { quote, shape } => of_quote(draft, quote)?.ramp.shape = shape,
            Edit::OwnOneOffChosen { quote, item, what } => {
                of_quote(draft, quote)?.own_side.one_offs.get_mut(item)?.what = what;
            }
        }
        Some(Effect::default())
    }
}

fn of_quote(draft: &mut ScenarioDraft, quote: usize) -> Option<&mut QuoteDraft> {
    draft.quotes.get_mut(quote)
}

fn price(draft: &mut ScenarioDraft, quote: usize, line: usize) -> Option<&mut ComponentDraft> {
    of_quote(draft, quote)?.terms.prices.get_mut(line)
}

fn name_of(draft: &ScenarioDraft, channel: usize) -> Option<String> {
    draft.channels.get(channel).map(|channel| channel.name.clone())
}

fn names(draft: &ScenarioDraft) -> Vec<String> {
    draft.channels.iter().map(|channel: &ChannelDraft| channel.name.clone()).collect()
}

/// Some of all names, in their order, with one of them taken in or left out.
fn switched(these: &[String], all: &[String], name: &str, on: bool) -> Vec<String> {
    let is_in = |other: &String| {
        if other.trim() == name.trim() { on } else { these.iter().any(|this| this.trim() == other.trim()) }
    };
    all.iter().filter(|other| is_in(other)).cloned().collect()
}

/// Calendar months as they are written down: none means all.
fn switch_month(months: &mut Vec<f64>, month: u8, on: bool) {
    let is_in = |other: u8| months.is_empty() || months.iter().any(|month| *month as u8 == other);
    let kept: Vec<f64> =
        (1..=12).filter(|other| if *other == month { on } else { is_in(*other) }).map(f64::from).collect();
    // The last month stays: without one there would be no work at all.
    if !kept.is_empty() {
        *months = if kept.len() == 12 { Vec::new() } else { kept };
    }
}

/// What the others are compared with has to be described.
fn choose_baseline(baseline: Baseline, draft: &mut ScenarioDraft) -> Effect {
    draft.baseline = baseline;
    let part = match baseline {
        Baseline::AtTarget => return Effect::default(),
        Baseline::AsToday => Part::Today,
        Baseline::BesideOtherWork => Part::Beside,
    };
    if part.is_on(draft) { Effect::default() } else { parts::switch(part, true, draft).unwrap_or_default() }
}

fn choose_scope(quote: &mut QuoteDraft, scope: ScopeDraft) {
    let now = &mut quote.agreement.scope;
    let same = match (&*now, &scope) {
        (ScopeDraft::Overflow(one), ScopeDraft::Overflow(other)) => same_overflow(*one, *other),
        (one, other) => discriminant(one) == discriminant(other),
    };
    if !same {
        // What is divided by hours goes over at once: there is no handover by shares.
        if matches!(scope, ScopeDraft::OutsideOwnHours | ScopeDraft::Overflow(_)) {
            quote.agreement.handover.clear();
        }
        *now = scope;
    }
}

fn same_overflow(one: OverflowDraft, other: OverflowDraft) -> bool {
    discriminant(&one) == discriminant(&other)
}

/// What volume and hours do to a price was said of what it counted before, and goes with it.
fn choose_price_form(
    draft: &mut ScenarioDraft,
    (quote, line): (usize, usize),
    per: PerDraft,
) -> Option<Effect> {
    let price = price(draft, quote, line)?;
    if price.per.counts_as(per) {
        return None;
    }
    let place = Place::Component { quote, line };
    let before = Path::new(place, price.per.field());
    *price = ComponentDraft {
        channels: price.channels.take(),
        from_month: price.from_month,
        until_month: price.until_month,
        ..ComponentDraft::new(per, price.price)
    };
    let shift = Shift::Renamed { from: before, to: Path::new(place, per.field()) };
    Some(Effect::shifting(vec![shift]))
}

fn move_class(rules: &mut HourRulesDraft, class: HourClass, to: usize) -> Option<()> {
    let OverlapDraft::OnlyFirst(order) = &mut rules.overlap else { return None };
    let from = order.iter().position(|other| *other == class)?;
    if to < order.len() {
        let class = order.remove(from);
        order.insert(to, class);
    }
    Some(())
}
