//! From calls to figures.

use super::header::Layout;
use super::row::Survey;
use super::{CallLog, CallLogError, HandleTime, MonthCount, OpenSpan, Role, SkipReason, SkippedRows};
use punnus_engine::calendar::{ByWeekday, Date, INTERVALS, MEAN_MONTH_DAYS, Weekday, YearMonth};
use std::collections::BTreeMap;

/// The share of a weekday's contacts its hours must hold, in thousandths.
const HELD_BY_HOURS: u64 = 995;
/// The share of all contacts under which a weekday is closed, in thousandths.
const CLOSED_BELOW: u64 = 2;
/// Characters of a cell shown as an example.
const EXAMPLE: usize = 40;

/// A contact as counted.
pub(super) struct Call {
    pub(super) date: Date,
    pub(super) half_hour: u8,
    pub(super) answered: bool,
    pub(super) handling_s: Option<f64>,
    pub(super) wait_s: Option<f64>,
}

/// A sum and what it is of.
#[derive(Default)]
struct Mean {
    sum: f64,
    of: u32,
}

impl Mean {
    fn add(&mut self, value: Option<f64>) {
        if let Some(value) = value {
            self.sum += value;
            self.of += 1;
        }
    }

    fn value(&self) -> Option<f64> {
        (self.of > 0).then(|| self.sum / f64::from(self.of))
    }
}

/// Contacts per half-hour of a day.
struct Day([u32; INTERVALS]);

impl Default for Day {
    fn default() -> Self {
        Self([0; INTERVALS])
    }
}

impl Day {
    fn contacts(&self) -> u64 {
        self.0.iter().map(|count| u64::from(*count)).sum()
    }

    /// The shortest span that holds enough of the day; of equals the fullest, then the earliest.
    fn hours(&self, all_days: u64) -> Option<OpenSpan> {
        let total = self.contacts();
        if total == 0 || total * 1000 < all_days * CLOSED_BELOW {
            return None;
        }
        for length in 1..=INTERVALS {
            let spans =
                self.0.windows(length).map(|span| span.iter().map(|count| u64::from(*count)).sum::<u64>());
            let mut best: Option<(usize, u64)> = None;
            for (from, held) in spans.enumerate() {
                if held * 1000 >= total * HELD_BY_HOURS && best.is_none_or(|(_, most)| held > most) {
                    best = Some((from, held));
                }
            }
            if let Some((from, _)) = best {
                let (from, to) = (u8::try_from(from).ok()?, u8::try_from(from + length).ok()?);
                return Some(OpenSpan { from, to });
            }
        }
        None
    }
}

/// The running count over the rows.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) rows_read: u32,
    contacts: u32,
    answered: u32,
    handling: Mean,
    wait: Mean,
    days: Option<(Date, Date)>,
    months: BTreeMap<YearMonth, u32>,
    week: ByWeekday<Day>,
    skipped: Vec<SkippedRows>,
}

impl Tally {
    /// Notes rows that do not count, or not for everything.
    pub(super) fn skip(&mut self, reason: SkipReason, rows: u32, line: impl FnOnce() -> u32, example: &str) {
        match self.skipped.iter_mut().find(|known| known.reason == reason) {
            Some(known) => known.rows = known.rows.saturating_add(rows),
            None => self.skipped.push(SkippedRows {
                reason,
                rows,
                first_line: line(),
                example: example.chars().take(EXAMPLE).collect(),
            }),
        }
    }

    pub(super) fn count(&mut self, call: &Call) {
        self.contacts += 1;
        let (first, last) = self.days.unwrap_or((call.date, call.date));
        self.days = Some((first.min(call.date), last.max(call.date)));
        *self.months.entry(call.date.month()).or_default() += 1;
        let day = self.week.get_mut(call.date.weekday());
        if let Some(count) = day.0.get_mut(usize::from(call.half_hour)) {
            *count += 1;
        }
        if call.answered {
            self.answered += 1;
            self.handling.add(call.handling_s);
            self.wait.add(call.wait_s);
        }
    }

    pub(super) fn into_log(self, layout: Layout, survey: &Survey) -> Result<CallLog, CallLogError> {
        let Some((first, last)) = self.days else {
            return Err(CallLogError::NoUsableRows { rows: self.rows_read, skipped: self.skipped });
        };
        let days = days_between(first, last);
        let weekdays_covered = weekdays_covered(first, days);
        let mut profile = ByWeekday::<Vec<f64>>::default();
        let mut hours = ByWeekday::default();
        for (weekday, day) in self.week.iter() {
            // A weekday that does not occur has no contacts either; its zeros stay zeros.
            let occurs = f64::from((*weekdays_covered.get(weekday)).max(1));
            *profile.get_mut(weekday) = day.0.iter().map(|count| f64::from(*count) / occurs).collect();
            *hours.get_mut(weekday) = day.hours(u64::from(self.contacts));
        }
        let parts: Vec<Role> =
            std::iter::once(&layout.main).chain(&layout.extras).map(|part| part.role).collect();
        Ok(CallLog {
            rows_read: self.rows_read,
            contacts: self.contacts,
            columns: layout.columns,
            unused_columns: layout.unused,
            date_order: survey.date_order,
            answered_from: survey.answered_from,
            first: first.to_string(),
            last: last.to_string(),
            days,
            months: months(first, last, &self.months),
            contacts_per_month: f64::from(self.contacts) / f64::from(days) * MEAN_MONTH_DAYS,
            answered: self.answered,
            answer_rate: f64::from(self.answered) / f64::from(self.contacts),
            handle_time: self.handling.value().map(|mean_s| HandleTime {
                mean_s,
                measured_on: self.handling.of,
                includes_after_call_work: parts.contains(&Role::HandleTime)
                    || parts.contains(&Role::AfterCall),
                parts,
            }),
            mean_wait_s: self.wait.value(),
            weekdays_covered,
            profile,
            hours,
            skipped: self.skipped,
        })
    }
}

/// Both days counted.
fn days_between(first: Date, last: Date) -> u32 {
    u32::try_from(last.ordinal() - first.ordinal()).unwrap_or(0) + 1
}

fn weekdays_covered(first: Date, days: u32) -> ByWeekday<u32> {
    let mut covered = ByWeekday([days / 7; 7]);
    let rest = Weekday::ALL.iter().cycle().skip(first.weekday().index()).take((days % 7) as usize);
    for weekday in rest {
        *covered.get_mut(*weekday) += 1;
    }
    covered
}

fn months(first: Date, last: Date, counts: &BTreeMap<YearMonth, u32>) -> Vec<MonthCount> {
    let day_of = |month: YearMonth, day: u8| Date::new(month.year(), month.month(), day);
    let mut months = Vec::new();
    let mut month = first.month();
    while month <= last.month() {
        // Every month has a first and a last day; the log's own stand in only for the type's sake.
        let begin = day_of(month, 1).unwrap_or(first).max(first);
        let end = day_of(month, month.days()).unwrap_or(last).min(last);
        let contacts = counts.get(&month).copied().unwrap_or(0);
        months.push(MonthCount { month, contacts, days_covered: days_between(begin, end) });
        month = month.plus(1);
    }
    months
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(counts: &[(usize, u32)], all_days: u64, expected: Option<(u8, u8)>) {
        let mut day = Day::default();
        for (half_hour, count) in counts {
            day.0[*half_hour] = *count;
        }
        let expected = expected.map(|(from, to)| OpenSpan { from, to });
        assert_eq!(day.hours(all_days), expected, "{counts:?} of {all_days}");
    }

    #[test]
    fn hours_hold_nearly_all_contacts_and_no_stray_ones() {
        hours(&[], 100, None);
        hours(&[(20, 1)], 1, Some((20, 21)));
        hours(&[(0, 5), (47, 5)], 10, Some((0, 48)));
        hours(&[(16, 100), (35, 100)], 200, Some((16, 36)));
        // One in 201 is a stray call, one in 199 is not.
        hours(&[(3, 1), (16, 100), (35, 100)], 201, Some((16, 36)));
        hours(&[(3, 1), (16, 99), (35, 99)], 199, Some((3, 36)));
        // Two spans of the same length: the fuller, then the earlier.
        hours(&[(10, 2), (11, 996), (12, 3)], 1001, Some((11, 12)));
        hours(&[(10, 4), (11, 990), (12, 5)], 999, Some((11, 13)));
        hours(&[(10, 5), (11, 990), (12, 5)], 1000, Some((10, 12)));
    }

    #[test]
    fn a_weekday_with_next_to_nothing_is_closed() {
        hours(&[(20, 2)], 1000, Some((20, 21)));
        hours(&[(20, 1)], 1000, None);
    }

    // 1 January 2027 is a Friday.
    #[test]
    fn weekdays_are_counted_over_the_days_covered() {
        let first = Date::new(2027, 1, 1).unwrap();
        assert_eq!(weekdays_covered(first, 1).0, [0, 0, 0, 0, 1, 0, 0]);
        assert_eq!(weekdays_covered(first, 10).0, [1, 1, 1, 1, 2, 2, 2]);
        assert_eq!(weekdays_covered(first, 90).0, [13, 13, 13, 12, 13, 13, 13]);
    }

    #[test]
    fn months_say_how_much_of_them_is_covered() {
        let date = |y, m, d| Date::new(y, m, d).unwrap();
        let counts = BTreeMap::from([(date(2026, 12, 1).month(), 7), (date(2027, 2, 1).month(), 9)]);
        let found = months(date(2026, 12, 30), date(2027, 2, 3), &counts);
        let shown: Vec<_> = found.iter().map(|m| (m.month.to_string(), m.contacts, m.days_covered)).collect();
        let expected = [("2026-12", 7, 2), ("2027-01", 0, 31), ("2027-02", 9, 3)];
        assert_eq!(shown, expected.map(|(month, contacts, days)| (month.to_owned(), contacts, days)));
    }
}
