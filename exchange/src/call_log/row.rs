//! From rows to calls.

use super::answer::{Answer, answer, is_not_inbound};
use super::duration::{Duration, duration, is_blank};
use super::header::{Layout, Moment, Timed};
use super::moment::{Order, WrittenDate, date, half_hour, time_after_date};
use super::tally::{Call, Tally};
use super::{AnsweredFrom, DateOrder, SkipReason};
use csv::StringRecord;
use punnus_engine::calendar::Date;

/// A row over more lines than this has an open quotation mark, not a long comment.
const LINES_OF_A_ROW: u32 = 100;

/// A row of the log with its place in the text.
struct Row<'a> {
    record: &'a StringRecord,
    text: &'a str,
    start: usize,
    end: usize,
}

impl Row<'_> {
    fn cell(&self, column: usize) -> &str {
        self.record.get(column).unwrap_or_default().trim()
    }

    fn duration(&self, timed: &Timed) -> Duration {
        duration(self.cell(timed.column), timed.unit)
    }

    /// The line it begins on. Counted only when asked: that is once per reason to skip rows.
    fn line(&self) -> u32 {
        let before = self.text.get(..self.start).unwrap_or_default();
        let own = self.text.get(self.start..).unwrap_or_default();
        // The reader leaves line ends and blank lines before a row to the row.
        let lead = own.len() - own.trim_start_matches(['\r', '\n']).len();
        1 + lines_ended(before) + lines_ended(own.get(..lead).unwrap_or_default())
            - u32::from(before.ends_with('\r') && own.starts_with('\n'))
    }

    /// Lines it stretches over.
    fn lines(&self) -> u32 {
        let own = self.text.get(self.start..self.end).unwrap_or_default().trim_start_matches(['\r', '\n']);
        1 + lines_ended(own.strip_suffix(['\r', '\n']).unwrap_or(own))
    }
}

/// Line ends of either kind; CR LF is one.
fn lines_ended(text: &str) -> u32 {
    let feeds = text.bytes().filter(|b| *b == b'\n').count();
    let lone_returns = text.bytes().filter(|b| *b == b'\r').count() - text.matches("\r\n").count();
    u32::try_from(feeds + lone_returns).unwrap_or(u32::MAX)
}

fn each_row(text: &str, layout: &Layout, mut each: impl FnMut(&Row<'_>)) {
    let mut reader = layout.rows(text);
    let mut record = StringRecord::new();
    let offset = |byte: u64| usize::try_from(byte).unwrap_or(text.len());
    loop {
        let start = offset(reader.position().byte());
        if !reader.read_record(&mut record).unwrap_or(false) {
            return;
        }
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            each(&Row { record: &record, text, start, end: offset(reader.position().byte()) });
        }
    }
}

/// What only the whole file tells.
pub(super) struct Survey {
    pub(super) date_order: DateOrder,
    pub(super) answered_from: AnsweredFrom,
}

/// Looks through all rows for the order of day and month and for calls without a duration.
pub(super) fn survey(text: &str, layout: &Layout) -> Survey {
    let (mut day_first, mut month_first, mut open, mut year_first, mut points) =
        (0_u32, 0_u32, false, false, false);
    let mut some_without_duration = false;
    each_row(text, layout, |row| {
        if is_left_out(row, layout).is_some() {
            return;
        }
        let column = match layout.moment {
            Moment::Together(column) | Moment::Apart { date: column, .. } => column,
        };
        let Some((written, _)) = date(row.cell(column)) else { return };
        match written {
            WrittenDate::Fixed { year_first: true, .. } => year_first = true,
            WrittenDate::Fixed { year_first: false, .. } => points = true,
            WrittenDate::Open { .. } => open = true,
        }
        match written.proves() {
            Some(Order::DayFirst) => day_first += 1,
            Some(Order::MonthFirst) => month_first += 1,
            None => {}
        }
        match row.duration(&layout.main) {
            Duration::Blank => some_without_duration = true,
            Duration::Seconds(seconds) => some_without_duration |= seconds <= 0.0,
            Duration::Unreadable => {}
        }
    });
    let date_order = if !open {
        if year_first && !points { DateOrder::YearFirst } else { DateOrder::DayFirst }
    } else {
        match day_first.cmp(&month_first) {
            std::cmp::Ordering::Greater => DateOrder::DayFirst,
            std::cmp::Ordering::Less => DateOrder::MonthFirst,
            std::cmp::Ordering::Equal => DateOrder::AssumedDayFirst,
        }
    };
    let answered_from = if layout.answered.is_some() || layout.abandoned.is_some() {
        AnsweredFrom::Column
    } else if some_without_duration {
        AnsweredFrom::Durations
    } else {
        AnsweredFrom::AllRows
    };
    Survey { date_order, answered_from }
}

/// Rows that are no contacts whatever else they say, with the cell that shows it.
fn is_left_out<'r>(row: &'r Row<'_>, layout: &Layout) -> Option<(SkipReason, &'r str)> {
    if let Some(direction) =
        layout.direction.map(|column| row.cell(column)).filter(|cell| is_not_inbound(cell))
    {
        return Some((SkipReason::NotInbound, direction));
    }
    // A row of fewer bytes has no such number of lines; this spares nearly every row the count.
    let may_be_long = u32::try_from(row.end - row.start).is_ok_and(|bytes| bytes > LINES_OF_A_ROW);
    if may_be_long && row.lines() > LINES_OF_A_ROW {
        let swallowing = row.record.iter().find(|cell| cell.contains(['\r', '\n'])).unwrap_or_default();
        return Some((SkipReason::UnclosedQuote, swallowing));
    }
    None
}

/// Counts every call of the log.
pub(super) fn read(text: &str, layout: &Layout, survey: &Survey, tally: &mut Tally) {
    let order = match survey.date_order {
        DateOrder::MonthFirst => Order::MonthFirst,
        DateOrder::YearFirst | DateOrder::DayFirst | DateOrder::AssumedDayFirst => Order::DayFirst,
    };
    each_row(text, layout, |row| {
        tally.rows_read += 1;
        if let Some((reason, cell)) = is_left_out(row, layout) {
            let rows = if reason == SkipReason::UnclosedQuote { row.lines() } else { 1 };
            tally.skip(reason, rows, || row.line(), cell);
            return;
        }
        let (date, half_hour) = match moment(row, layout.moment, order) {
            Ok(moment) => moment,
            Err((reason, cell)) => return tally.skip(reason, 1, || row.line(), cell),
        };
        let (handling, odd) = handling(row, layout);
        let answered = answered(row, layout, survey.answered_from, handling, tally);
        if answered && handling == Duration::Blank {
            tally.skip(SkipReason::NoDuration, 1, || row.line(), row.cell(layout.main.column));
        }
        if handling == Duration::Unreadable {
            tally.skip(SkipReason::UnreadableDuration, 1, || row.line(), odd);
        }
        let wait = layout.wait.filter(|_| answered).map_or(Duration::Blank, |wait| row.duration(&wait));
        if let (Duration::Unreadable, Some(timed)) = (wait, layout.wait) {
            tally.skip(SkipReason::UnreadableWait, 1, || row.line(), row.cell(timed.column));
        }
        tally.count(&Call { date, half_hour, answered, handling_s: known(handling), wait_s: known(wait) });
    });
}

fn known(duration: Duration) -> Option<f64> {
    match duration {
        Duration::Seconds(seconds) => Some(seconds),
        Duration::Blank | Duration::Unreadable => None,
    }
}

type Unreadable<'r> = (SkipReason, &'r str);

fn moment<'r>(row: &'r Row<'_>, moment: Moment, order: Order) -> Result<(Date, u8), Unreadable<'r>> {
    let (day, clock) = match moment {
        Moment::Together(column) => (row.cell(column), None),
        Moment::Apart { date, time } => (row.cell(date), Some(row.cell(time))),
    };
    let read = date(day).and_then(|(written, rest)| Some((written.in_order(order)?, time_after_date(rest))));
    let (date_read, rest) = read.ok_or((SkipReason::UnreadableDate, day))?;
    // A date beside a time may carry midnight; what is neither is a misread date.
    if clock.is_some() && !rest.is_empty() && half_hour(rest).is_none() {
        return Err((SkipReason::UnreadableDate, day));
    }
    let half_hour = match clock {
        None => half_hour(rest),
        // The time may be a whole timestamp, as spreadsheets write it.
        Some(cell) => {
            half_hour(cell).or_else(|| date(cell).and_then(|(_, rest)| half_hour(time_after_date(rest))))
        }
    };
    half_hour
        .map(|half_hour| (date_read, half_hour))
        .ok_or((SkipReason::UnreadableTime, clock.unwrap_or(day)))
}

/// The time a row's contact took, with the cell that could not be read. A blank part is zero: many systems leave
/// out what did not happen.
fn handling<'r>(row: &'r Row<'_>, layout: &Layout) -> (Duration, &'r str) {
    let cell = |timed: &Timed| row.cell(timed.column);
    let mut total = match row.duration(&layout.main) {
        Duration::Seconds(seconds) => seconds,
        other @ (Duration::Blank | Duration::Unreadable) => return (other, cell(&layout.main)),
    };
    for extra in &layout.extras {
        match row.duration(extra) {
            Duration::Seconds(seconds) => total += seconds,
            Duration::Blank => {}
            Duration::Unreadable => return (Duration::Unreadable, cell(extra)),
        }
    }
    (Duration::Seconds(total), "")
}

fn answered(
    row: &Row<'_>,
    layout: &Layout,
    from: AnsweredFrom,
    handling: Duration,
    tally: &mut Tally,
) -> bool {
    let lasted = known(handling).is_some_and(|seconds| seconds > 0.0);
    let (column, yes_means) = match (layout.answered, layout.abandoned, from) {
        (Some(column), _, _) => (column, true),
        (None, Some(column), _) => (column, false),
        (None, None, AnsweredFrom::AllRows) => return true,
        (None, None, AnsweredFrom::Column | AnsweredFrom::Durations) => return lasted,
    };
    let cell = row.cell(column);
    match answer(cell) {
        Answer::Yes => yes_means,
        Answer::No => !yes_means,
        Answer::Answered => true,
        Answer::Unanswered => false,
        Answer::Unknown => {
            if !is_blank(cell) {
                tally.skip(SkipReason::UnreadableAnswer, 1, || row.line(), cell);
            }
            lasted
        }
    }
}
