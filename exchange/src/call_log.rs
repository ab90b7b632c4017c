//! A call log, as contact-centre systems export it, read into what the model needs of it: how many contacts, when in
//! the week, how long each takes and how many are answered.
//!
//! Nobody is asked to prepare the file. Encoding, delimiter, headers, order of day and month and the forms of times
//! are recognised; what was recognised, what was assumed and what was left out is in the result, so that the page can
//! say it.

mod answer;
mod duration;
mod header;
mod moment;
mod names;
mod row;
mod tally;
mod text;

use punnus_engine::calendar::{ByWeekday, YearMonth};
use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The day a call began.
    Date,
    /// The time of day a call began.
    Time,
    /// Both in one cell.
    Timestamp,
    /// Whether somebody answered.
    Answered,
    /// The same, the other way round.
    Abandoned,
    /// Inbound or not; calls out and inside the house are no contacts.
    Direction,
    /// Talk, hold and after-call work together.
    HandleTime,
    /// Time in conversation.
    Talk,
    /// The length of the call, under a name that leaves open whether waiting is in it. Taken for the talk time where
    /// there is nothing better.
    Duration,
    /// Time the caller was put on hold.
    Hold,
    /// Work after the call.
    AfterCall,
    /// From entering the queue to the answer.
    Wait,
}

/// A column that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsedColumn {
    /// What for.
    pub role: Role,
    /// Its header as written in the file.
    pub header: String,
}

/// How day and month were told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// Dates begin with the year.
    YearFirst,
    /// 31.1.2027, or slashes (or hyphens) of which some show a day above 12 in the first place.
    DayFirst,
    /// 1/31/2027: some show a day above 12 in the second place.
    MonthFirst,
    /// Slashes (or hyphens) that prove neither order, or each as often: taken as day first.
    AssumedDayFirst,
}

/// What tells answered calls from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnsweredFrom {
    /// A column of its own; where its cell is blank or strange, the duration.
    Column,
    /// No such column, but some calls have no duration, or zero: those with one were answered.
    Durations,
    /// No such column and every call has a duration: all were answered, or the log holds only answered calls.
    AllRows,
}

/// Contacts of a calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthCount {
    /// The month.
    pub month: YearMonth,
    /// Contacts in the log.
    pub contacts: u32,
    /// Days of the month between the first and the last call; fewer than the month has where the log cuts it.
    pub days_covered: u32,
}

/// Measured time per answered contact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HandleTime {
    /// Mean, in seconds.
    pub mean_s: f64,
    /// Answered contacts with a readable duration: those the mean is of.
    pub measured_on: u32,
    /// The columns it is the sum of.
    pub parts: Vec<Role>,
    /// Whether after-call work is in it; if not, somebody has to add it.
    pub includes_after_call_work: bool,
}

/// Half-hours of a day, 0 (midnight) to 48.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSpan {
    /// The first half-hour.
    pub from: u8,
    /// The half-hour after the last.
    pub to: u8,
}

/// Why a row does not count, or not for everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// No date, none of the calendar, or a year outside 1990–2100: left out.
    UnreadableDate,
    /// No time of day: left out.
    UnreadableTime,
    /// A call out or inside the house: left out.
    NotInbound,
    /// A quotation mark without its partner swallowed the lines that follow; `rows` counts the lines: left out.
    UnclosedQuote,
    /// Neither yes nor no nor a word for either: judged by its duration.
    UnreadableAnswer,
    /// An answered call without a duration: counts for volume, not for handle time.
    NoDuration,
    /// A negative duration, one over 24 hours or none at all: counts for volume, not for handle time.
    UnreadableDuration,
    /// The same of the wait of an answered call: does not count for the mean wait.
    UnreadableWait,
}

/// Rows that do not count, or not for everything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkippedRows {
    /// Why.
    pub reason: SkipReason,
    /// How many.
    pub rows: u32,
    /// The line of the file the first of them begins on, 1 for the first.
    pub first_line: u32,
    /// The first one's cell, at most 40 characters of it.
    pub example: String,
}

/// What a log says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CallLog {
    /// Rows under the headers, blank ones not counted.
    pub rows_read: u32,
    /// Offered contacts: rows with a date and a time, calls out left aside.
    pub contacts: u32,
    /// Columns that were read, in the file's order.
    pub columns: Vec<UsedColumn>,
    /// Headers of the others.
    pub unused_columns: Vec<String>,
    /// How dates were read.
    pub date_order: DateOrder,
    /// How answered calls were told.
    pub answered_from: AnsweredFrom,
    /// The day of the first contact, ISO 8601.
    pub first: String,
    /// The day of the last contact, ISO 8601.
    pub last: String,
    /// Calendar days from the first to the last, both counted.
    pub days: u32,
    /// Every month from the first to the last, those without contacts too.
    pub months: Vec<MonthCount>,
    /// Contacts ÷ days × the days of a mean month. By days, because a log seldom begins on the first and ends on the
    /// last of a month: dividing by its months would take half a month for a whole one.
    pub contacts_per_month: f64,
    /// Contacts somebody answered.
    pub answered: u32,
    /// Answered ÷ contacts, 0 to 1.
    pub answer_rate: f64,
    /// Handle time; none if no answered contact has a readable duration.
    pub handle_time: Option<HandleTime>,
    /// Mean wait of answered contacts in seconds; none without such a column.
    pub mean_wait_s: Option<f64>,
    /// How often each weekday occurs in the days covered; a weekday with 0 has no measured profile.
    pub weekdays_covered: ByWeekday<u32>,
    /// Mean contacts per half-hour, 48 of each weekday: the counts ÷ how often the weekday occurs. Public holidays
    /// count as the weekday they fall on.
    pub profile: ByWeekday<Vec<f64>>,
    /// The shortest span of half-hours that holds 99.5 % of a weekday's contacts, so that one stray call does not
    /// open the night. A weekday with less than 0.2 % of all contacts is closed.
    pub hours: ByWeekday<Option<OpenSpan>>,
    /// What does not count, or not for everything, in the order met.
    pub skipped: Vec<SkippedRows>,
}

/// What a file lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// When calls began: a timestamp, or a date and a time.
    Moment,
    /// There is a time of day, but no date.
    Date,
    /// There is a date, but no time of day.
    Time,
    /// A duration of any kind.
    Duration,
}

/// A column that was looked for in vain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingColumn {
    /// What it is needed for.
    pub need: Need,
    /// The headers it would have been known by.
    pub accepted: Vec<String>,
}

/// Why a file could not be read as a call log. Facts only; the wording is the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallLogError {
    /// Nothing but white space.
    Empty,
    /// More than this can hold in memory.
    TooLarge {
        /// Size of the file (4 GiB and above: the largest number there is).
        bytes: u32,
        /// Size up to which files are read.
        limit: u32,
    },
    /// A workbook, not its export as CSV.
    Spreadsheet,
    /// Neither text nor a workbook.
    NotText,
    /// No line near the top names the columns needed.
    NoUsableColumns {
        /// What was looked for.
        missing: Vec<MissingColumn>,
        /// The headers of the likeliest line, at most 40.
        found: Vec<String>,
    },
    /// Headers, but no row with a date and a time.
    NoUsableRows {
        /// Rows that are not blank.
        rows: u32,
        /// Why they do not count.
        skipped: Vec<SkippedRows>,
    },
}

/// Reads a call log: one line per call, with headers, delimited by commas, semicolons, tabs or bars.
///
/// # Errors
/// If the bytes are not a text of this kind, or too many, or no row can be used.
pub fn read_call_log(bytes: &[u8]) -> Result<CallLog, CallLogError> {
    let text = text::decode(bytes)?;
    let layout = header::find(&text)?;
    // Twice through the rows rather than once with all of them in memory: the order of day and month, and whether
    // every call has a duration, are known only at the end.
    let survey = row::survey(&text, &layout);
    let mut tally = tally::Tally::default();
    row::read(&text, &layout, &survey, &mut tally);
    tally.into_log(layout, &survey)
}
