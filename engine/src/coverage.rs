//! Closed doors: who would call if somebody always answered, and what becomes of those who meet a closed door.

use crate::calendar::{ByDayType, DayType, MonthDays};
use crate::kinds::Kinds;
use crate::profile::Profile;
use crate::scenario::Opening;
use crate::units::{Contacts, Share};
use std::rc::Rc;

/// The smallest share of the arrivals wanted that a measured volume may be of; below it the rest would be guessed.
pub const LEAST_SEEN: f64 = 0.05;

/// What a volume was counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// What was offered in today's opening hours, those who returned included.
    WhileOpen,
    /// Everybody, at any hour.
    AllHours,
}

/// What people do at a closed door: some return when it opens, some write instead, the others are lost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClosedDoor {
    /// Share that returns.
    pub returns: Share,
    /// Share that turns to another channel at once, one that may wait; together with those who return at most all.
    pub turns: Share,
    /// Half-hours from the opening over which they do; at most the whole opening.
    pub over: u8,
}

/// A profile behind certain opening hours, with what falls before, into and after them on each kind of day.
#[derive(Debug, Clone, PartialEq)]
pub struct Door {
    kinds: Rc<Kinds>,
    each: Vec<Kind>,
    /// Each closed half-hour in which anybody would come: its place in the week from Monday on, and its weight.
    closed_weights: Vec<(usize, f64)>,
    days: ByDayType<DayWeights>,
    closed: ClosedDoor,
}

/// What makes half-hours alike: a weight, and the day among whose returns they are, or none.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Kind {
    weight: f64,
    returns: Option<DayType>,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct DayWeights {
    /// Half-hours it is open.
    half_hours: u8,
    before: f64,
    open: f64,
    after: f64,
}

impl DayWeights {
    /// Half-hours over which people return.
    fn returns_over(self, closed: ClosedDoor) -> u8 {
        self.half_hours.min(closed.over).max(1)
    }
}

/// A month of contacts at a door.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthLoad {
    /// Contacts on one date in an open half-hour of each kind, as [`Door::kinds`] has them.
    pub contacts: Vec<f64>,
    /// Who would call if the door were never closed.
    pub wanted: Contacts,
    /// Of these, in opening hours.
    pub while_open: Contacts,
    /// Those who returned.
    pub returned: Contacts,
    /// Those who turned to another channel.
    pub turned: Contacts,
    /// Those who did neither.
    pub lost: Contacts,
    /// What a weight of one is worth, in contacts on one date.
    each: f64,
}

impl MonthLoad {
    /// Contacts offered: in opening hours and returned.
    #[must_use]
    pub fn offered(&self) -> Contacts {
        self.while_open + self.returned
    }
}

impl Door {
    /// The door of a channel with these opening hours.
    #[must_use]
    pub fn new(profile: &Profile, opening: &Opening, closed: ClosedDoor) -> Self {
        let mut days = ByDayType([DayWeights::default(); 8]);
        for slot in profile.all_slots() {
            let day = days.get_mut(slot.day);
            if opening.is_open(slot.day, slot.interval) {
                day.half_hours += 1;
                day.open += slot.weight;
            } else if day.half_hours > 0 {
                day.after += slot.weight;
            } else {
                day.before += slot.weight;
            }
        }
        let mut before: Option<(DayType, u8)> = None;
        let (kinds, each) = Kinds::tell(profile.open_slots(opening).map(|slot| {
            // Slots come day by day, in order: the place within the opening counts up.
            let place = match before {
                Some((day, place)) if day == slot.day => place + 1,
                Some(_) | None => 0,
            };
            before = Some((slot.day, place));
            let returns = place < days.get(slot.day).returns_over(closed);
            let kind = Kind { weight: slot.weight, returns: returns.then_some(slot.day) };
            (slot.day, slot.interval, kind)
        }));
        let closed_weights = profile
            .all_slots()
            .enumerate()
            .filter(|(_, slot)| slot.weight > 0.0 && !opening.is_open(slot.day, slot.interval))
            .map(|(place, slot)| (place, slot.weight));
        Self { kinds: Rc::new(kinds), each, closed_weights: closed_weights.collect(), days, closed }
    }

    /// The open half-hours, from Monday on. Those of a kind have equal contacts in every month.
    #[must_use]
    pub const fn kinds(&self) -> &Rc<Kinds> {
        &self.kinds
    }

    /// Contacts on one date in each open half-hour.
    pub fn contacts(&self, load: &MonthLoad) -> impl Iterator<Item = f64> {
        self.kinds.places().iter().filter_map(|place| load.contacts.get(place.kind).copied())
    }

    /// Who would call in a month if the door were never closed, when this many were counted at it:
    /// A = M ÷ (p + ρ(1 − p)), with p the share that falls into opening hours and ρ the share that returns.
    ///
    /// # Errors
    /// The share p + ρ(1 − p) if it is below [`LEAST_SEEN`].
    pub fn wanted(&self, days: &MonthDays, measured: Contacts) -> Result<Contacts, Share> {
        let (all, open) = self.weights(days.counts());
        // A month without any weight is one without any calls.
        let open = Share::of(open, all).value();
        let seen = open + self.closed.returns.value() * (1.0 - open);
        if seen < LEAST_SEEN {
            return Err(Share::of(seen, 1.0));
        }
        Ok(measured * (1.0 / seen))
    }

    fn weights(&self, days: &ByDayType<u8>) -> (f64, f64) {
        days.iter().fold((0.0, 0.0), |(all, open), (day, dates)| {
            let (weights, dates) = (self.days.get(day), f64::from(*dates));
            (all + dates * (weights.before + weights.open + weights.after), open + dates * weights.open)
        })
    }

    /// What arrives at the door in a month.
    ///
    /// Contacts at a closed door return at the next opening, evenly over its first half-hours. Dates follow each
    /// other as in the calendar, the month's last before its first; on each kind of day the mean over its dates
    /// returns. Where the door never opens in the month, all are lost.
    #[must_use]
    pub fn load(&self, days: &MonthDays, wanted: Contacts) -> MonthLoad {
        let (all, open) = self.weights(days.counts());
        let each = if all > 0.0 { wanted.value() / all } else { 0.0 };
        let waiting = self.waiting_at_opening(days);
        // On one date of each type, those who return in each of the first half-hours.
        let mut back = ByDayType([0.0; 8]);
        let mut returned = 0.0;
        for (day, waiting) in waiting.iter() {
            let dates = f64::from(*days.counts().get(day));
            let over = f64::from(self.days.get(day).returns_over(self.closed));
            if dates > 0.0 {
                let each = waiting / dates * each * self.closed.returns.value() / over;
                *back.get_mut(day) = each;
                returned += each * over * dates;
            }
        }
        let contacts_of = |kind: &Kind| kind.weight * each + kind.returns.map_or(0.0, |day| *back.get(day));
        let contacts = self.each.iter().map(contacts_of).collect();
        let while_open = open * each;
        let turned = (all - open) * each * self.closed.turns.value();
        let lost = (all * each - while_open - returned - turned).max(0.0);
        let count = |value: f64| Contacts::new(value).unwrap_or(Contacts::ZERO);
        MonthLoad {
            contacts,
            wanted: count(all * each),
            while_open: count(while_open),
            returned: count(returned),
            turned: count(turned),
            lost: count(lost),
            each,
        }
    }

    /// Contacts on one date that turn to another channel, by the place of the half-hour in the week, from Monday on.
    pub fn turned(&self, load: &MonthLoad) -> impl Iterator<Item = (usize, Contacts)> {
        let each = Contacts::new(load.each * self.closed.turns.value()).unwrap_or(Contacts::ZERO);
        self.closed_weights.iter().map(move |(place, weight)| (*place, each * *weight))
    }

    /// Of those who want to come in a month, those who meet a closed door and turn to another channel.
    #[must_use]
    pub fn turning(&self, days: &MonthDays, wanted: Contacts) -> Contacts {
        let (all, open) = self.weights(days.counts());
        wanted * Share::of(open, all).rest() * self.closed.turns
    }

    /// The weight that waits for the openings of each kind of day, over all its dates in a month.
    fn waiting_at_opening(&self, days: &MonthDays) -> ByDayType<f64> {
        let mut waiting = ByDayType([0.0; 8]);
        let mut carried = 0.0;
        // Twice around: the first time only to know what the month's last days leave for its first.
        for first_round in [true, false] {
            for day in days.dates().iter().copied() {
                let weights = self.days.get(day);
                if weights.half_hours > 0 {
                    if !first_round {
                        *waiting.get_mut(day) += carried + weights.before;
                    }
                    carried = weights.after;
                } else {
                    carried += weights.before;
                }
            }
        }
        waiting
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::ScenarioDraft;
    use crate::units::Seconds;

    fn contacts(value: f64) -> Contacts {
        Contacts::new(value).unwrap()
    }

    /// A channel with this week of hours, the same weight in these half-hours of every day, and these returns.
    fn door(hours: [&str; 8], weights: std::ops::Range<usize>, returns: f64, over_hours: f64) -> Door {
        let mut draft: ScenarioDraft =
            serde_json::from_str(include_str!("../../assets/examples/service-desk.json")).unwrap();
        let channel = &mut draft.channels[0];
        channel.opening = hours.map(ToOwned::to_owned);
        let row: Vec<f64> = (0..48).map(|i| if weights.contains(&i) { 1.0 } else { 0.0 }).collect();
        channel.profile = crate::draft::ProfileDraft::Measured(vec![row; 8]);
        let closed_door = channel.closed_door.as_mut().unwrap();
        (closed_door.returns, closed_door.returns_over_hours) = (returns, over_hours);
        let scenario = crate::check(&draft).unwrap();
        let channel = &scenario.channels[0];
        assert!(channel.handle_time > Seconds::new(0.0).unwrap());
        Door::new(&channel.profile, &channel.opening, channel.live().unwrap().closed_door)
    }

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9 * expected.abs().max(1.0), "{found}, expected {expected}");
    }

    /// A month without holidays: four of each day.
    fn february() -> MonthDays {
        "2027-02".parse::<crate::calendar::YearMonth>().unwrap().dated(None)
    }

    const EVERY_DAY_8_TO_16: [&str; 8] = ["8-16"; 8];

    // Ten hours of calls a day, eight of them open: p = .8. Of 1 000 counted with ρ = .6 there are 1000/.92 =
    // 1 086.96 who would call; 217.39 meet a closed door, 130.43 return, 86.96 do not.
    #[test]
    fn those_at_a_closed_door_are_inferred_from_those_counted() {
        let door = door(EVERY_DAY_8_TO_16, 16..36, 0.6, 4.0);
        let wanted = door.wanted(&february(), contacts(1_000.0)).unwrap();
        near(wanted.value(), 1000.0 / 0.92);
        let load = door.load(&february(), wanted);
        near(load.offered().value(), 1_000.0);
        near(load.returned.value(), 0.6 * 0.2 * 1000.0 / 0.92);
        near(load.lost.value(), 0.4 * 0.2 * 1000.0 / 0.92);
    }

    // Four weeks, 20 contacts on each day, one a half-hour from 8 to 18. Two hours a day (4 contacts) meet a closed
    // door and half of them return: 2 on the next morning, in the first hour, one a half-hour. Monday brings those
    // of Friday evening and of two closed days: 4 + 20 + 20, half of them, 22 in an hour.
    #[test]
    fn they_return_when_the_door_opens_next() {
        let week = ["8-16", "8-16", "8-16", "8-16", "8-16", "", "", ""];
        let door = door(week, 16..36, 0.5, 1.0);
        let load = door.load(&february(), contacts(560.0));
        let each: Vec<f64> = door.contacts(&load).collect();
        let of_day = |day: usize| &each[day * 16..(day + 1) * 16];
        near(of_day(0)[0], 1.0 + 11.0);
        near(of_day(0)[1], 1.0 + 11.0);
        near(of_day(0)[2], 1.0);
        near(of_day(1)[0], 1.0 + 1.0);
        near(of_day(4)[1], 1.0 + 1.0);
        near(load.while_open.value(), 320.0);
        near(load.returned.value(), 120.0);
        near(load.lost.value(), 120.0);
        near(load.wanted.value(), 560.0);
    }

    // Open for one hour only: who returns does so within it.
    #[test]
    fn nobody_returns_after_closing_time() {
        let door = door(["9-10"; 8], 16..36, 1.0, 4.0);
        let load = door.load(&february(), contacts(560.0));
        near(door.contacts(&load).take(2).sum::<f64>(), 20.0);
        near(load.lost.value(), 0.0);
    }

    #[test]
    fn too_little_is_seen_to_infer_the_rest() {
        let door = door(["9-9:30"; 8], 16..36, 0.0, 4.0);
        assert!(door.wanted(&february(), contacts(10.0)).is_ok(), "one half-hour of twenty is just enough");
    }
}
