//! Months that crews have worked out, and by what they are known again: in the same comparison, and in the next one
//! where something else was changed.

use super::{CrewMonth, Part, Staffing};
use crate::calendar::YearMonth;
use crate::holidays::Country;
use crate::pooled_target::Pay;
use crate::profile::Profile;
use crate::scenario::{Offer, Scenario, Way};
use crate::staffing::{Demand, Sharing};
use crate::units::{Seconds, Share};
use std::collections::BTreeMap;
use std::rc::Rc;

/// All that tells one crew from another, but for what it meets in a month.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Terms {
    start: YearMonth,
    country: Option<Country>,
    usable_idle: Share,
    channels: Vec<(Way, Seconds, Seconds, Profile)>,
    pub(super) offers: Vec<Offer>,
    pub(super) sharing: Sharing,
    pub(super) parts: Vec<Part>,
    /// How it is paid, where that bears on who is there.
    pay: Option<Pay>,
}

impl Terms {
    pub(super) fn of(
        scenario: &Scenario,
        offers: Vec<Offer>,
        (sharing, pay): (Sharing, Pay),
        parts: Vec<Part>,
    ) -> Self {
        let channels = scenario.channels.iter();
        let channels = channels
            .map(|channel| (channel.way, channel.handle_time, channel.after_call, channel.profile.clone()));
        Self {
            start: scenario.start,
            country: scenario.country,
            usable_idle: scenario.usable_idle,
            channels: channels.collect(),
            pay: pools(&offers).then_some(pay),
            offers,
            sharing,
            parts,
        }
    }

    /// Whether in the same scenario they are of these hours, targets and parts.
    pub(super) fn are(&self, offers: &[Offer], (sharing, pay): (Sharing, Pay), parts: &[Part]) -> bool {
        let same = self.offers == offers && self.sharing == sharing && self.parts == parts;
        same && self.pay.is_none_or(|own| own == pay)
    }
}

/// Whether a target holds over a day or month: only then does pay bear on who is there.
fn pools(offers: &[Offer]) -> bool {
    offers.iter().any(|offer| match &offer.way {
        Way::Live(live) => live.service.held.scope().is_some(),
        Way::Deferred(_) => false,
    })
}

/// Where the search for a desk's staff begins, and what it left for those after it.
pub(super) type Room = (Option<f64>, Option<f64>);

/// A month that was worked out.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// What was met, and who was to be there.
    met: Vec<u64>,
    /// The month whose heads were kept.
    kept: Option<Rc<CrewMonth>>,
    /// Where the searches began, desk by desk; they bear on the last bits.
    begun: Vec<Option<u64>>,
    /// What they left.
    pub(super) rooms: Vec<Room>,
    pub(super) done: Rc<CrewMonth>,
}

impl Known {
    pub(super) fn new(
        (demands, staffing): (&[Demand], Staffing),
        (kept, begun): (Option<Rc<CrewMonth>>, Vec<Option<u64>>),
        rooms: Vec<Room>,
        done: CrewMonth,
    ) -> Self {
        // Kind, value, and three of each demand, twice at most.
        let mut met = Vec::with_capacity(2 + 6 * demands.len());
        met.extend(fingerprint(demands, staffing));
        Self { met, kept, begun, rooms, done: Rc::new(done) }
    }

    fn is_of(&self, demands: &[Demand], staffing: Staffing) -> bool {
        self.met.iter().copied().eq(fingerprint(demands, staffing))
    }

    fn began_as(&self, (kept, begun): (Option<&Rc<CrewMonth>>, &[Option<u64>])) -> bool {
        let same = match (&self.kept, kept) {
            (Some(own), Some(other)) => Rc::ptr_eq(own, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        same && self.begun == begun
    }
}

/// Months by number.
#[derive(Debug, Default)]
pub(super) struct Months(BTreeMap<u16, Vec<Known>>);

impl Months {
    /// A month with the same demands and staffing.
    pub(super) fn find(&self, number: u16, demands: &[Demand], staffing: Staffing) -> Option<&Known> {
        self.0.get(&number)?.iter().find(|known| known.is_of(demands, staffing))
    }

    /// One that would be worked out to the same bits.
    pub(super) fn find_same(
        &self,
        number: u16,
        (demands, staffing): (&[Demand], Staffing),
        began: (Option<&Rc<CrewMonth>>, &[Option<u64>]),
    ) -> Option<&Known> {
        self.0.get(&number)?.iter().find(|known| known.began_as(began) && known.is_of(demands, staffing))
    }

    pub(super) fn add(&mut self, number: u16, known: Known) {
        self.0.entry(number).or_default().push(known);
    }
}

/// Whether they are the same to the last bit.
pub(super) fn same(one: &[Demand], other: &[Demand]) -> bool {
    one.iter().flat_map(bits).eq(other.iter().flat_map(bits))
}

fn bits(demand: &Demand) -> [u64; 3] {
    [demand.wanted.value(), demand.handle_time.value(), demand.again.value()].map(f64::to_bits)
}

/// What tells a month from others with the same number, to the last bit.
fn fingerprint<'d>(demands: &'d [Demand], staffing: Staffing<'d>) -> impl Iterator<Item = u64> {
    let (kind, value, theirs) = match staffing {
        Staffing::ToTarget => (0, 0, [].as_slice()),
        Staffing::Kept(theirs) => (1, 0, theirs),
        Staffing::Given(hours) => (2, hours.value().to_bits(), [].as_slice()),
        Staffing::Free(people) => (3, people.to_bits(), [].as_slice()),
    };
    [kind, value].into_iter().chain(demands.iter().chain(theirs).flat_map(bits))
}

/// What crews have worked out in one comparison: the next takes from it what is the same to the last bit. It holds the
/// months of one comparison and no more.
#[derive(Debug, Default)]
pub struct Past {
    crews: Vec<(Terms, Months)>,
    worked_out: usize,
}

impl Past {
    /// How many months of crews the comparison had to work out anew.
    #[must_use]
    pub const fn worked_out(&self) -> usize {
        self.worked_out
    }

    /// The months of a crew with these terms, if there was one: they are no longer here.
    pub(super) fn take(&mut self, terms: &Terms) -> Months {
        let place = self.crews.iter().position(|(of, _)| of == terms);
        place.map(|place| self.crews.swap_remove(place).1).unwrap_or_default()
    }

    pub(super) fn add(&mut self, terms: Terms, months: Months, worked_out: usize) {
        self.crews.push((terms, months));
        self.worked_out += worked_out;
    }
}
