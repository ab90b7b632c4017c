//! Which column holds what: the delimiter, the line of headers and the role of each of them.

use super::answer::{Answer, answer};
use super::duration::Unit;
use super::moment::{date, half_hour, time_after_date};
use super::names::{Dictionary, Promise, of_roles, unit};
use super::{CallLogError, MissingColumn, Need, Role, UsedColumn};
use csv::{Reader, ReaderBuilder, StringRecord};

/// Delimiters of exports, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// The headers stand within this many lines, blank ones not counted; above them are a title, a period, a filter.
const HEADER_WITHIN: usize = 20;
/// Rows looked at where a header alone does not tell what its column holds.
const PEEK: usize = 50;
/// Columns looked at. Wider lines are not logs, and a file of one long line shall not fill the memory.
const MOST_COLUMNS: usize = 300;
/// Headers shown to somebody whose file was not understood.
const FOUND_SHOWN: usize = 40;

/// Where the begin of a call is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Moment {
    Together(usize),
    Apart { date: usize, time: usize },
}

/// A column of durations and what its plain numbers count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Timed {
    pub(super) role: Role,
    pub(super) column: usize,
    pub(super) unit: Unit,
}

/// How to read the rows of a log.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    delimiter: u8,
    /// Records down to the headers, themselves included.
    head: usize,
    pub(super) moment: Moment,
    pub(super) answered: Option<usize>,
    pub(super) abandoned: Option<usize>,
    pub(super) direction: Option<usize>,
    /// Handle time, talk or duration: what a row must have to be measured.
    pub(super) main: Timed,
    /// Hold and after-call work, to add to talk.
    pub(super) extras: Vec<Timed>,
    pub(super) wait: Option<Timed>,
    pub(super) columns: Vec<UsedColumn>,
    pub(super) unused: Vec<String>,
}

impl Layout {
    /// The log from its first row on.
    pub(super) fn rows<'t>(&self, text: &'t str) -> Reader<&'t [u8]> {
        let mut reader = reader(text, self.delimiter);
        let mut record = StringRecord::new();
        for _ in 0..self.head {
            // In-memory text has no read errors; at its end this does nothing.
            let _ = reader.read_record(&mut record);
        }
        reader
    }
}

fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// A line that may hold the headers.
struct Candidate {
    delimiter: u8,
    head: usize,
    headers: Vec<String>,
    promises: Vec<Option<Promise>>,
}

impl Candidate {
    fn recognised(&self) -> usize {
        self.promises.iter().flatten().count()
    }

    fn has(&self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.first(Promise::Surely(*role)).is_some())
    }

    /// Says when, and how long.
    fn is_enough(&self) -> bool {
        self.has(&[Role::Date, Role::Time, Role::Timestamp])
            && self.has(&[Role::HandleTime, Role::Talk, Role::Duration])
    }

    fn first(&self, wanted: Promise) -> Option<usize> {
        self.promises.iter().position(|promise| *promise == Some(wanted))
    }

    fn timed(&self, role: Role) -> Option<Timed> {
        let column = self.first(Promise::Surely(role))?;
        let header = self.headers.get(column)?;
        Some(Timed { role, column, unit: unit(header) })
    }
}

/// Finds the delimiter and the headers, and gives each column its role.
pub(super) fn find(text: &str) -> Result<Layout, CallLogError> {
    let dictionary = Dictionary::new();
    let mut best: Option<Candidate> = None;
    for delimiter in DELIMITERS {
        let mut reader = reader(text, delimiter);
        let mut record = StringRecord::new();
        for head in 1..=HEADER_WITHIN {
            if !reader.read_record(&mut record).unwrap_or(false) {
                break;
            }
            let headers: Vec<String> =
                record.iter().take(MOST_COLUMNS).map(|header| header.trim().to_owned()).collect();
            let promises = headers.iter().map(|header| dictionary.promise(header)).collect();
            let candidate = Candidate { delimiter, head, headers, promises };
            let rank = |c: &Candidate| (c.is_enough(), c.recognised(), c.headers.len());
            if best.as_ref().is_none_or(|best| rank(&candidate) > rank(best)) {
                best = Some(candidate);
            }
        }
    }
    best.ok_or(CallLogError::Empty).and_then(|candidate| lay_out(text, &candidate))
}

/// The first rows under a candidate's headers.
fn peek(text: &str, candidate: &Candidate) -> Vec<StringRecord> {
    reader(text, candidate.delimiter).into_records().skip(candidate.head).take(PEEK).flatten().collect()
}

fn cells(rows: &[StringRecord], column: usize) -> impl Iterator<Item = &str> {
    rows.iter().filter_map(move |row| row.get(column)).map(str::trim).filter(|cell| !cell.is_empty())
}

fn lay_out(text: &str, found: &Candidate) -> Result<Layout, CallLogError> {
    let rows = peek(text, found);
    let moment = moment(found, &rows);
    let main = [Role::HandleTime, Role::Talk, Role::Duration].into_iter().find_map(|role| found.timed(role));
    let (moment, main) = match (moment, main) {
        (Ok(moment), Some(main)) => (moment, main),
        (moment, main) => {
            let no_duration = main.is_none().then_some(Need::Duration);
            let missing = moment.err().into_iter().chain(no_duration).map(missing).collect();
            let found = found.headers.iter().filter(|header| !header.is_empty());
            return Err(CallLogError::NoUsableColumns {
                missing,
                found: found.take(FOUND_SHOWN).cloned().collect(),
            });
        }
    };
    // The whole call has its hold inside, the handle time also the work after it.
    let hold = found.timed(Role::Hold).filter(|_| main.role == Role::Talk);
    let after_call = found.timed(Role::AfterCall).filter(|_| main.role != Role::HandleTime);
    let surely = |role| found.first(Promise::Surely(role));
    let answered = surely(Role::Answered).or_else(|| {
        found
            .first(Promise::Status)
            .filter(|column| surely(Role::Abandoned).is_none() && are_answers(&rows, *column))
    });
    let mut layout = Layout {
        delimiter: found.delimiter,
        head: found.head,
        moment,
        answered,
        abandoned: surely(Role::Abandoned).filter(|_| answered.is_none()),
        direction: surely(Role::Direction),
        main,
        extras: hold.into_iter().chain(after_call).collect(),
        wait: found.timed(Role::Wait),
        columns: Vec::new(),
        unused: Vec::new(),
    };
    for (column, header) in found.headers.iter().enumerate() {
        match layout.role_of(column) {
            Some(role) => layout.columns.push(UsedColumn { role, header: header.clone() }),
            None if header.is_empty() => {}
            None => layout.unused.push(header.clone()),
        }
    }
    Ok(layout)
}

impl Layout {
    fn role_of(&self, column: usize) -> Option<Role> {
        let (date, time, stamp) = match self.moment {
            Moment::Together(both) => (None, None, Some(both)),
            Moment::Apart { date, time } => (Some(date), Some(time), None),
        };
        let plain = [
            (Role::Date, date),
            (Role::Time, time),
            (Role::Timestamp, stamp),
            (Role::Answered, self.answered),
            (Role::Abandoned, self.abandoned),
            (Role::Direction, self.direction),
        ];
        let timed = std::iter::once(&self.main).chain(&self.extras).chain(&self.wait);
        plain
            .into_iter()
            .chain(timed.map(|timed| (timed.role, Some(timed.column))))
            .find_map(|(role, at)| (at == Some(column)).then_some(role))
    }
}

/// A date and a time of day if both are there, else a timestamp. A lone "Start" or "Date" is a timestamp if its
/// cells are: many exports name theirs so.
fn moment(found: &Candidate, rows: &[StringRecord]) -> Result<Moment, Need> {
    let is_stamp = |column: &usize| {
        cells(rows, *column)
            .any(|cell| date(cell).is_some_and(|(_, rest)| half_hour(time_after_date(rest)).is_some()))
    };
    let surely = |role| found.first(Promise::Surely(role));
    let (date, time, stamp) = (surely(Role::Date), surely(Role::Time), surely(Role::Timestamp));
    match (date, time, stamp) {
        (Some(date), Some(time), _) => Ok(Moment::Apart { date, time }),
        (_, _, Some(stamp)) => Ok(Moment::Together(stamp)),
        (Some(date), None, None) => Some(date).filter(is_stamp).map(Moment::Together).ok_or(Need::Time),
        (None, Some(time), None) => Some(time).filter(is_stamp).map(Moment::Together).ok_or(Need::Date),
        (None, None, None) => Err(Need::Moment),
    }
}

/// Most cells of a column of states say answered or not; else they are states of something else.
fn are_answers(rows: &[StringRecord], column: usize) -> bool {
    let (known, unknown): (Vec<&str>, Vec<&str>) =
        cells(rows, column).partition(|cell| answer(cell) != Answer::Unknown);
    known.len() > unknown.len()
}

/// What would have met a need.
fn missing(need: Need) -> MissingColumn {
    let roles: &[Role] = match need {
        Need::Moment => &[Role::Timestamp, Role::Date, Role::Time],
        Need::Date => &[Role::Date],
        Need::Time => &[Role::Time],
        Need::Duration => &[Role::HandleTime, Role::Talk, Role::Duration],
    };
    MissingColumn { need, accepted: of_roles(roles) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(text: &str) -> Vec<(Role, String)> {
        let layout = find(text).unwrap();
        layout.columns.into_iter().map(|column| (column.role, column.header)).collect()
    }

    fn pairs(expected: &[(Role, &str)]) -> Vec<(Role, String)> {
        expected.iter().map(|(role, header)| (*role, (*header).to_owned())).collect()
    }

    #[test]
    fn the_delimiter_is_the_one_that_makes_sense_of_the_headers() {
        let expected = pairs(&[(Role::Date, "Date"), (Role::Time, "Time"), (Role::Talk, "Talk time")]);
        for text in [
            "Date,Time,Talk time",
            "Date;Time;Talk time",
            "Date\tTime\tTalk time\n",
            "Date|Time|Talk time\r\n1,2,3|4,5|6,7",
            "\"Date\";\"Time\";\"Talk time\"",
            "Comment, with commas;\"Agent; team\";Date;Time;Talk time",
            "sep=;\nDate;Time;Talk time",
            "Call report, support, all queues\n\nPeriod;1.1.2027, 31.3.2027\n;;\nDate;Time;Talk time\n",
        ] {
            assert_eq!(roles(text), expected, "{text:?}");
        }
    }

    #[test]
    fn the_first_of_two_wins_and_the_second_is_unused() {
        let layout = find("Dato;Tidspunkt;;Samtaletid;Taletid;Agent\n").unwrap();
        assert_eq!(layout.main, Timed { role: Role::Talk, column: 3, unit: Unit::Seconds });
        assert_eq!(layout.unused, ["Taletid", "Agent"]);
    }

    #[test]
    fn a_lone_start_or_date_is_a_timestamp_if_its_cells_are() {
        let stamp = |header: &str| pairs(&[(Role::Timestamp, header), (Role::Talk, "Samtaletid")]);
        assert_eq!(roles("Tidspunkt;Samtaletid\n1.2.2027 9.12;100"), stamp("Tidspunkt"));
        assert_eq!(roles("Date;Samtaletid\n;\n2027-02-01T09:12:00Z;100"), stamp("Date"));
        let needs = |text: &str| match find(text) {
            Err(CallLogError::NoUsableColumns { missing, .. }) => {
                missing.iter().map(|m| m.need).collect::<Vec<_>>()
            }
            other => panic!("{text:?}: {other:?}"),
        };
        assert_eq!(needs("Date;Talk\n2027-02-01;100"), [Need::Time]);
        assert_eq!(needs("Time;Talk\n9:12;100"), [Need::Date]);
        assert_eq!(needs("Date;Time\n2027-02-01;9:12"), [Need::Duration]);
        assert_eq!(needs("Name;City\nA;B"), [Need::Moment, Need::Duration]);
    }

    #[test]
    fn handle_time_goes_before_talk_and_talk_before_the_whole_call() {
        let main = |text: &str| find(text).unwrap();
        let layout = main("Timestamp,Duration,Talk,Hold,Wrap-up,Handle time\n");
        assert_eq!((layout.main.role, layout.extras.len()), (Role::HandleTime, 0));
        let layout = main("Timestamp,Duration,Talk,Hold,Wrap-up\n");
        assert_eq!((layout.main.role, layout.extras.len()), (Role::Talk, 2));
        let layout = main("Timestamp,Duration,Hold,Wrap-up\n");
        assert_eq!((layout.main.role, layout.extras.len()), (Role::Duration, 1));
    }

    #[test]
    fn a_status_counts_only_if_it_speaks_of_answering() {
        let answered = |text: &str| find(text).unwrap().answered;
        assert_eq!(answered("Timestamp,Talk,Status\n,,Answered\n,,Abandoned\n,,Open"), Some(2));
        assert_eq!(answered("Timestamp,Talk,Status\n,,Open\n,,Closed"), None);
        assert_eq!(answered("Timestamp,Talk,Status,Answered\n,,Answered,Y"), Some(3));
        assert_eq!(answered("Timestamp,Talk,Status,Abandoned\n,,Answered,N"), None);
    }

    #[test]
    fn what_was_found_and_what_was_wanted_is_told() {
        let many: Vec<String> = (0..60).map(|n| format!("c{n}")).collect();
        let error = find(&many.join(",")).unwrap_err();
        let CallLogError::NoUsableColumns { missing, found } = error else { panic!("{error:?}") };
        assert_eq!(found.len(), FOUND_SHOWN);
        assert!(missing[0].accepted.contains(&"Date/Time".to_owned()));
        assert!(missing[1].accepted.contains(&"Puheaika".to_owned()));
    }
}
