//! Lists of a draft: what is added, copied, taken away and moved in them, and where fields then are.

use super::channels::{forget, unique};
use super::starts;
use super::{Effect, names};
use punnus_engine::agreement::{MAX_FIRST_MONTHS, MAX_OWN_ONE_OFFS};
use punnus_engine::draft::{QuoteDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::pricing::{ClauseDraft, MAX_CLAUSES, MAX_COMPONENTS, MAX_ONE_OFFS, MAX_TIERS};
use punnus_engine::scenario::{MAX_CAMPAIGNS, MAX_CHANNELS, MAX_QUOTES};
use punnus_engine::scorecard::Criterion;
use std::cmp::Ordering;

/// A list of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum List {
    Channels,
    Campaigns { channel: usize },
    Criteria,
    Quotes,
    Offers { quote: usize },
    Prices { quote: usize },
    Tiers { quote: usize, line: usize },
    OneOffs { quote: usize },
    Clauses { quote: usize, side: Side },
    ClauseTiers { quote: usize, side: Side, clause: usize },
    Handover { quote: usize },
    ParallelRunning { quote: usize },
    OwnOneOffs { quote: usize },
}

/// On which side of a promise something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Above it.
    Bonus,
    /// Below it.
    Credit,
}

impl Side {
    /// The clauses of a quote.
    pub(super) fn clauses(self, quote: &mut QuoteDraft) -> &mut Vec<ClauseDraft> {
        match self {
            Side::Bonus => &mut quote.terms.bonuses,
            Side::Credit => &mut quote.terms.credits,
        }
    }

    /// Where a clause stands.
    #[must_use]
    pub const fn clause(self, quote: usize, item: usize) -> Place {
        match self {
            Side::Bonus => Place::Bonus { quote, item },
            Side::Credit => Place::Credit { quote, item },
        }
    }

    /// Where a level of a clause stands.
    #[must_use]
    pub const fn tier(self, quote: usize, clause: usize, item: usize) -> Place {
        match self {
            Side::Bonus => Place::BonusTier { quote, clause, item },
            Side::Credit => Place::CreditTier { quote, clause, item },
        }
    }
}

/// Where fields have moved to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shift {
    /// An item is gone, and its fields with it.
    Removed {
        /// From which list.
        list: List,
        /// Which.
        item: usize,
    },
    /// There is one more.
    Inserted {
        /// In which list.
        list: List,
        /// Where.
        item: usize,
    },
    /// An item stands elsewhere.
    Moved {
        /// In which list.
        list: List,
        /// Where it stood.
        from: usize,
        /// Where it stands.
        to: usize,
    },
    /// A value goes by another name.
    Renamed {
        /// Where it was.
        from: Path,
        /// Where it is.
        to: Path,
    },
}

impl Shift {
    /// Where a field is now; nothing if it is gone.
    #[must_use]
    pub fn of(self, path: Path) -> Option<Path> {
        let now = |list: List, item_now: &dyn Fn(usize) -> Option<usize>| match list.item_of(path) {
            Some(item) => Some(list.with_item(path, item_now(item)?)),
            None => Some(path),
        };
        match self {
            Shift::Removed { list, item } => now(list, &|other| match other.cmp(&item) {
                Ordering::Less => Some(other),
                Ordering::Equal => None,
                Ordering::Greater => Some(other - 1),
            }),
            Shift::Inserted { list, item } => {
                now(list, &|other| Some(if other < item { other } else { other + 1 }))
            }
            Shift::Moved { list, from, to } => now(list, &|other| Some(moved(other, from, to))),
            Shift::Renamed { from, to } if path == from => Some(to),
            Shift::Renamed { .. } => Some(path),
        }
    }

    /// Where a quote is now; nothing if it is gone.
    #[must_use]
    pub fn of_quote(self, quote: usize) -> Option<usize> {
        self.of(Path::new(Place::Quote(quote), Field::Name))?.place.quote()
    }
}

/// Where an item stands after another, or it itself, was taken out at `from` and put in at `to`.
const fn moved(item: usize, from: usize, to: usize) -> usize {
    if item == from {
        to
    } else if from < item && item <= to {
        item - 1
    } else if to <= item && item < from {
        item + 1
    } else {
        item
    }
}

/// Does something with the items of a list, whatever they are; nothing if there is no such list.
macro_rules! with_items {
    ($list:expr, $draft:expr, $items:ident => $done:expr) => {
        match $list {
            List::Channels => {
                let $items = &mut $draft.channels;
                Some($done)
            }
            List::Quotes => {
                let $items = &mut $draft.quotes;
                Some($done)
            }
            List::Criteria => $draft.scorecard.as_mut().map(|scorecard| {
                let $items = &mut scorecard.criteria;
                $done
            }),
            List::Campaigns { channel } => $draft.channels.get_mut(channel).map(|channel| {
                let $items = &mut channel.campaigns;
                $done
            }),
            List::Offers { quote } => $draft.quotes.get_mut(quote).map(|quote| {
                let $items = &mut quote.offers;
                $done
            }),
            List::Prices { quote } => $draft.quotes.get_mut(quote).map(|quote| {
                let $items = &mut quote.terms.prices;
                $done
            }),
            List::Tiers { quote, line } => {
                super::price($draft, quote, line).and_then(|price| price.tiers.as_mut()).map(|tiers| {
                    let $items = &mut tiers.steps;
                    $done
                })
            }
            List::OneOffs { quote } => $draft.quotes.get_mut(quote).map(|quote| {
                let $items = &mut quote.terms.one_offs;
                $done
            }),
            List::Clauses { quote, side } => $draft.quotes.get_mut(quote).map(|quote| {
                let $items = side.clauses(quote);
                $done
            }),
            List::ClauseTiers { quote, side, clause } => {
                $draft.quotes.get_mut(quote).and_then(|quote| side.clauses(quote).get_mut(clause)).map(
                    |clause| {
                        let $items = &mut clause.tiers;
                        $done
                    },
                )
            }
            List::Handover { quote } => $draft.quotes.get_mut(quote).map(|quote| {
                let $items = &mut quote.agreement.handover;
                $done
            }),
            List::ParallelRunning { quote } => $draft.quotes.get_mut(quote).map(|quote| {
                let $items = &mut quote.own_side.parallel_running;
                $done
            }),
            List::OwnOneOffs { quote } => $draft.quotes.get_mut(quote).map(|quote| {
                let $items = &mut quote.own_side.one_offs;
                $done
            }),
        }
    };
}

impl List {
    /// Most items it may have.
    #[must_use]
    pub const fn most(self) -> usize {
        match self {
            List::Channels | List::Offers { .. } => MAX_CHANNELS,
            List::Campaigns { .. } => MAX_CAMPAIGNS,
            List::Criteria => Criterion::ALL.len(),
            List::Quotes => MAX_QUOTES,
            List::Prices { .. } => MAX_COMPONENTS,
            List::Tiers { .. } | List::ClauseTiers { .. } => MAX_TIERS,
            List::OneOffs { .. } => MAX_ONE_OFFS,
            List::Clauses { .. } => MAX_CLAUSES,
            List::Handover { .. } | List::ParallelRunning { .. } => MAX_FIRST_MONTHS,
            List::OwnOneOffs { .. } => MAX_OWN_ONE_OFFS,
        }
    }

    /// Fewest items it may have.
    #[must_use]
    pub const fn least(self) -> usize {
        match self {
            List::Channels
            | List::Criteria
            | List::Prices { .. }
            | List::Tiers { .. }
            | List::ClauseTiers { .. } => 1,
            List::Campaigns { .. }
            | List::Quotes
            | List::Offers { .. }
            | List::OneOffs { .. }
            | List::Clauses { .. }
            | List::Handover { .. }
            | List::ParallelRunning { .. }
            | List::OwnOneOffs { .. } => 0,
        }
    }

    /// The item of this list that a value belongs to; nothing if it belongs to none.
    #[must_use]
    pub fn item_of(self, path: Path) -> Option<usize> {
        let Path { place, field, item: value } = path;
        match (self, place) {
            (List::Channels, _) => place.channel(),
            // An option's scores: the own team's comes first.
            (List::Quotes, Place::Criterion(_)) if field == Field::Score => value?.checked_sub(1),
            (List::Quotes, _) => place.quote(),
            (List::Criteria, Place::Criterion(item)) => Some(item),
            (List::Campaigns { channel }, Place::Campaign { channel: of, item }) if of == channel => {
                Some(item)
            }
            (List::Offers { quote }, Place::Offer { quote: of, item })
            | (List::OneOffs { quote }, Place::OneOff { quote: of, item })
            | (List::OwnOneOffs { quote }, Place::OwnOneOff { quote: of, item })
            | (List::Clauses { quote, side: Side::Bonus }, Place::Bonus { quote: of, item })
            | (
                List::Clauses { quote, side: Side::Bonus },
                Place::BonusTier { quote: of, clause: item, .. },
            )
            | (List::Clauses { quote, side: Side::Credit }, Place::Credit { quote: of, item })
            | (
                List::Clauses { quote, side: Side::Credit },
                Place::CreditTier { quote: of, clause: item, .. },
            ) if of == quote => Some(item),
            (List::Prices { quote }, _) if place.quote() == Some(quote) => place.line(),
            (List::Tiers { quote, line }, Place::Tier { quote: of, line: beside, item })
                if (of, beside) == (quote, line) =>
            {
                Some(item)
            }
            (
                List::ClauseTiers { quote, side: Side::Bonus, clause },
                Place::BonusTier { quote: of, clause: beside, item },
            )
            | (
                List::ClauseTiers { quote, side: Side::Credit, clause },
                Place::CreditTier { quote: of, clause: beside, item },
            ) if (of, beside) == (quote, clause) => Some(item),
            (List::Handover { quote }, Place::Agreement(of)) if of == quote && field == Field::Handover => {
                value
            }
            (List::ParallelRunning { quote }, Place::OwnSide(of))
                if of == quote && field == Field::ParallelRunning =>
            {
                value
            }
            _ => None,
        }
    }

    /// The same value of another item; itself if it belongs to none.
    #[must_use]
    pub const fn with_item(self, path: Path, item: usize) -> Path {
        let place = match (self, path.place) {
            (List::Quotes, Place::Criterion(_)) => return Path { item: Some(item + 1), ..path },
            (List::Handover { .. } | List::ParallelRunning { .. }, _) => {
                return Path { item: Some(item), ..path };
            }
            (List::Channels, place) => place.in_channel(item),
            (List::Quotes, place) => place.in_quote(item),
            (List::Criteria, _) => Place::Criterion(item),
            (List::Prices { .. }, place) => place.in_line(item),
            (_, Place::Campaign { channel, .. }) => Place::Campaign { channel, item },
            (_, Place::Offer { quote, .. }) => Place::Offer { quote, item },
            (_, Place::OneOff { quote, .. }) => Place::OneOff { quote, item },
            (_, Place::OwnOneOff { quote, .. }) => Place::OwnOneOff { quote, item },
            (_, Place::Bonus { quote, .. }) => Place::Bonus { quote, item },
            (_, Place::Credit { quote, .. }) => Place::Credit { quote, item },
            (_, Place::Tier { quote, line, .. }) => Place::Tier { quote, line, item },
            (List::Clauses { .. }, Place::BonusTier { quote, item: tier, .. }) => {
                Place::BonusTier { quote, clause: item, item: tier }
            }
            (List::Clauses { .. }, Place::CreditTier { quote, item: tier, .. }) => {
                Place::CreditTier { quote, clause: item, item: tier }
            }
            (_, Place::BonusTier { quote, clause, .. }) => Place::BonusTier { quote, clause, item },
            (_, Place::CreditTier { quote, clause, .. }) => Place::CreditTier { quote, clause, item },
            (_, place) => place,
        };
        Path { place, ..path }
    }

    /// The first value of an item that a person enters or chooses.
    #[must_use]
    pub const fn first_value(self, item: usize) -> Path {
        match self {
            List::Channels => Path::new(Place::Channel(item), Field::Name),
            List::Campaigns { channel } => Path::new(Place::Campaign { channel, item }, Field::CampaignMonth),
            List::Criteria => Path::new(Place::Criterion(item), Field::CriterionWeight),
            List::Quotes => Path::new(Place::Quote(item), Field::Name),
            List::Offers { quote } => Path::new(Place::Offer { quote, item }, Field::OfferedChannel),
            List::Prices { quote } => Path::new(Place::Component { quote, line: item }, Field::Prices),
            List::Tiers { quote, line } => Path::new(Place::Tier { quote, line, item }, Field::TierAbove),
            List::OneOffs { quote } => Path::new(Place::OneOff { quote, item }, Field::OneOffAmount),
            List::Clauses { quote, side } => Path::new(side.clause(quote, item), Field::ClauseChannel),
            List::ClauseTiers { quote, side, clause } => {
                Path::new(side.tier(quote, clause, item), Field::ClauseLevel)
            }
            List::Handover { quote } => Path::item(Place::Agreement(quote), Field::Handover, item),
            List::ParallelRunning { quote } => {
                Path::item(Place::OwnSide(quote), Field::ParallelRunning, item)
            }
            List::OwnOneOffs { quote } => Path::new(Place::OwnOneOff { quote, item }, Field::OwnOneOffs),
        }
    }

    /// How many items there are; nothing if there is no such list.
    pub fn len(self, draft: &mut ScenarioDraft) -> Option<usize> {
        with_items!(self, draft, items => items.len())
    }

    pub(super) fn add(self, draft: &mut ScenarioDraft, name: &str) -> Option<Effect> {
        let count = self.len(draft)?;
        if count >= self.most() {
            return None;
        }
        let asks = match self {
            List::Channels => {
                let channel = starts::channel(unique(name, &names(draft)), draft.channels.first());
                draft.channels.push(channel);
                let place = Place::Channel(count);
                vec![Path::new(place, Field::ContactsPerMonth), Path::new(place, Field::HandleTime)]
            }
            List::Quotes => {
                let taken: Vec<String> = draft.quotes.iter().map(|quote| quote.name.clone()).collect();
                draft.quotes.push(starts::quote(unique(name, &taken)));
                for_each_scores(draft, |scores| scores.push(None));
                Vec::new()
            }
            // Criteria are chosen, not added.
            List::Criteria => return None,
            List::Campaigns { channel } => {
                draft.channels.get_mut(channel)?.campaigns.push(starts::campaign());
                let place = Place::Campaign { channel, item: count };
                vec![Path::new(place, Field::CampaignContacts)]
            }
            List::Offers { quote } => {
                let free = names(draft);
                let offers = &mut draft.quotes.get_mut(quote)?.offers;
                let taken = |name: &String| offers.iter().any(|offer| offer.channel.trim() == name.trim());
                let channel = free.into_iter().find(|name| !taken(name))?;
                offers.push(starts::offer(channel));
                Vec::new()
            }
            List::Prices { quote } => {
                draft.quotes.get_mut(quote)?.terms.prices.push(starts::price());
                Vec::new()
            }
            List::Tiers { quote, line } => {
                let price = super::price(draft, quote, line)?;
                let (field, usual) = (price.per.field(), price.price);
                price.tiers.as_mut()?.steps.push(starts::tier(usual));
                let place = Place::Tier { quote, line, item: count };
                vec![Path::new(place, Field::TierAbove), Path::new(place, field)]
            }
            List::OneOffs { quote } => {
                draft.quotes.get_mut(quote)?.terms.one_offs.push(starts::one_off());
                Vec::new()
            }
            List::Clauses { quote, side } => {
                let channel = names(draft).into_iter().next()?;
                side.clauses(draft.quotes.get_mut(quote)?).push(starts::clause(channel));
                starts::level_asks(side.tier(quote, count, 0))
            }
            List::ClauseTiers { quote, side, clause } => {
                let clause_now = side.clauses(draft.quotes.get_mut(quote)?).get_mut(clause)?;
                clause_now.tiers.push(starts::level());
                starts::level_asks(side.tier(quote, clause, count))
            }
            List::Handover { quote } => {
                draft.quotes.get_mut(quote)?.agreement.handover.push(1.0);
                vec![Path::item(Place::Agreement(quote), Field::Handover, count)]
            }
            List::ParallelRunning { quote } => {
                let months = &mut draft.quotes.get_mut(quote)?.own_side.parallel_running;
                months.push(starts::parallel_running(months.last().copied()));
                Vec::new()
            }
            List::OwnOneOffs { quote } => {
                draft.quotes.get_mut(quote)?.own_side.one_offs.push(starts::own_one_off());
                Vec::new()
            }
        };
        Some(Effect::asking(asks))
    }

    pub(super) fn copy(self, draft: &mut ScenarioDraft, item: usize) -> Option<Effect> {
        let count = self.len(draft)?;
        if count >= self.most() || item >= count {
            return None;
        }
        let to = item + 1;
        match self {
            List::Channels => {
                let mut copy = draft.channels.get(item)?.clone();
                copy.name = unique(&copy.name, &names(draft));
                draft.channels.insert(to, copy);
            }
            List::Quotes => {
                let taken: Vec<String> = draft.quotes.iter().map(|quote| quote.name.clone()).collect();
                let mut copy = draft.quotes.get(item)?.clone();
                copy.name = unique(&copy.name, &taken);
                draft.quotes.insert(to, copy);
                for_each_scores(draft, |scores| {
                    // The own team's score comes first.
                    if let Some(score) = scores.get(to).copied() {
                        scores.insert(to + 1, score);
                    }
                });
            }
            List::Prices { quote } => {
                let prices = &mut draft.quotes.get_mut(quote)?.terms.prices;
                let copy = prices.get(item)?.clone();
                prices.insert(to, copy);
            }
            List::Campaigns { .. }
            | List::Criteria
            | List::Offers { .. }
            | List::Tiers { .. }
            | List::OneOffs { .. }
            | List::Clauses { .. }
            | List::ClauseTiers { .. }
            | List::Handover { .. }
            | List::ParallelRunning { .. }
            | List::OwnOneOffs { .. } => return None,
        }
        Some(Effect::shifting(vec![Shift::Inserted { list: self, item: to }]))
    }

    pub(super) fn remove(self, draft: &mut ScenarioDraft, item: usize) -> Option<Effect> {
        let count = self.len(draft)?;
        if count <= self.least() || item >= count {
            return None;
        }
        let mut shifts = if self == List::Channels { forget(draft, item) } else { Vec::new() };
        with_items!(self, draft, items => {
            items.remove(item);
        })?;
        if self == List::Quotes {
            for_each_scores(draft, |scores| {
                if item + 1 < scores.len() {
                    scores.remove(item + 1);
                }
            });
        }
        shifts.push(Shift::Removed { list: self, item });
        Some(Effect::shifting(shifts))
    }

    pub(super) fn put(self, draft: &mut ScenarioDraft, item: usize, to: usize) -> Option<Effect> {
        let count = self.len(draft)?;
        if item >= count || to >= count || item == to {
            return None;
        }
        with_items!(self, draft, items => {
            let moved = items.remove(item);
            items.insert(to, moved);
        })?;
        if self == List::Quotes {
            for_each_scores(draft, |scores| {
                if item + 1 < scores.len() && to + 1 < scores.len() {
                    let moved = scores.remove(item + 1);
                    scores.insert(to + 1, moved);
                }
            });
        }
        Some(Effect::shifting(vec![Shift::Moved { list: self, from: item, to }]))
    }
}

/// A scorecard has a score of every option.
fn for_each_scores(draft: &mut ScenarioDraft, change: impl Fn(&mut Vec<Option<f64>>)) {
    for criterion in draft.scorecard.iter_mut().flat_map(|scorecard| &mut scorecard.criteria) {
        change(&mut criterion.scores);
    }
}
