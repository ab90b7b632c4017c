//! Opening hours set by half-hours, where each day has one stretch of them.

use super::Effect;
use punnus_engine::calendar::{DayType, INTERVALS};
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::scenario::Span;
use std::ops::Range;

/// Opens or closes half-hours of a channel on some days. What is wanted is today's hours until somebody wants others.
pub(super) fn set(
    draft: &mut ScenarioDraft,
    channel: usize,
    days: &[DayType],
    hours: &Range<u8>,
    open: bool,
) -> Option<Effect> {
    let of = draft.channels.get_mut(channel)?;
    let wanted = of.opening_wanted.get_or_insert_with(|| of.opening.clone());
    let mut written = Vec::new();
    for day in days {
        let text = wanted.get_mut(day.index())?;
        let now = day_set(Span::parse(text), hours, open);
        *text = now.map(|span| span.to_string()).unwrap_or_default();
        written.push(Path::item(Place::Channel(channel), Field::OpeningWanted, day.index()));
    }
    Some(Effect { written, ..Effect::default() })
}

/// A day's hours once some of them were opened, or closed: opening fills the gap to the others, and of two stretches
/// that closing leaves, the longer stays, of equal ones the first.
fn day_set(before: Option<Span>, hours: &Range<u8>, open: bool) -> Option<Span> {
    let most = u8::try_from(INTERVALS).unwrap_or(u8::MAX);
    let is_open = |half_hour: &u8| before.is_some_and(|span| span.covers(usize::from(*half_hour)));
    let first = (0..most).find(is_open);
    let end = (0..most).rfind(is_open).map(|last| last + 1);
    let (Some(first), Some(end)) = (first, end) else {
        return if open { Span::new(hours.start, hours.end) } else { None };
    };
    if open {
        return Span::new(first.min(hours.start), end.max(hours.end));
    }
    let (early, late) = (first..end.min(hours.start), first.max(hours.end)..end);
    let longer = if late.len() > early.len() { late } else { early };
    Span::new(longer.start, longer.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &str, hours: Range<u8>, open: bool, expected: &str) {
        let now = day_set(Span::parse(before), &hours, open);
        assert_eq!(now.map(|span| span.to_string()).unwrap_or_default(), expected, "{before} {hours:?}");
    }

    #[test]
    fn opening_reaches_from_the_first_to_the_last() {
        check("8-16", 32..36, true, "08:00-18:00");
        check("8-16", 20..24, true, "08:00-16:00");
        check("", 20..24, true, "10:00-12:00");
        check("8-10", 28..32, true, "08:00-16:00");
        check("8-16", 0..48, true, "00:00-24:00");
    }

    #[test]
    fn closing_takes_an_end_or_leaves_the_longer_part() {
        check("8-16", 30..36, false, "08:00-15:00");
        check("8-16", 10..18, false, "09:00-16:00");
        check("8-16", 18..20, false, "10:00-16:00");
        check("8-16", 22..26, false, "08:00-11:00");
        check("8-16", 16..32, false, "");
        check("8-16", 36..40, false, "08:00-16:00");
        check("", 16..32, false, "");
    }
}
