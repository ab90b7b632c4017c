//! Heavy work, done off the main thread: what is asked, what comes back, and the work itself.
//!
//! The work is a plain function, so tests run it without a worker. `worker` (the client) and `bin/worker.rs` only
//! carry it across, as bytes. The model lives in the worker alone: the page asks, and goes on while it is answered.

use crate::examples::example;
use crate::language::Language;
use crate::messages::{self, Messages};
use crate::state::{Answer as Compared, Question};
use punnus_engine::Past;
use punnus_engine::calendar::{DayType, Weekday};
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::Path;
use punnus_engine::hour_price::{DayPrices, HourPrice, NoPrices, hour_prices};
use punnus_engine::problem::Problem;
use punnus_engine::shift_plan::{NoPlan, NoTask, busiest_month, own_team_task, plan};
use punnus_exchange::call_log::{CallLog, CallLogError, read_call_log};
use punnus_exchange::document::{Document, Held, Summary};
use punnus_exchange::file::{self, FileError, Opened, WriteError};
use punnus_exchange::link::{self, LinkError};
use punnus_exchange::paths;
use punnus_exchange::redact::{Along, Labels, redact};
use punnus_exchange::sample::sample_call_log;
use punnus_exchange::table::{self, Cell};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// Something to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// Begin with a link, if there is one; else with the comparison that was kept; else with the first example.
    Begin {
        /// As it was kept.
        kept: Option<String>,
        /// The fragment of the address.
        link: Option<String>,
        /// The language to begin in.
        language: Language,
    },
    /// Give the messages of a language.
    Speak(Language),
    /// Compare.
    Compare(Box<ScenarioDraft>),
    /// Write a comparison as it is kept, with the results shown.
    Keep(Box<Document>, Option<Summary>),
    /// The same, as a file to be given to the person.
    Save(Box<Document>, Option<Summary>),
    /// Open a file: its text, or the file that comes with the job.
    Open(Option<String>),
    /// Open a link.
    OpenLink(String),
    /// Say what of a comparison may be shared, as a file and as a link.
    Share(Box<Sharing>),
    /// Write a table.
    Table(Vec<Vec<Cell>>, table::Separators),
    /// Say in what two files differ.
    Contrast(String, String),
    /// Give an example, by its place, with its names in a language.
    Example(usize, Language),
    /// Read the file that comes with the job.
    ReadCallLog,
    /// Make up a call log, and read it.
    TrySampleLog,
    /// Plan the own team's shifts in its busiest month.
    PlanShifts(Box<ScenarioDraft>),
    /// Price the hours of an option in a month.
    PriceHours {
        /// The scenario.
        draft: Box<ScenarioDraft>,
        /// The quote, by its place; none for the own team.
        quote: Option<usize>,
        /// The month, from 1.
        month: u16,
    },
}

/// Jobs of one kind replace each other: only the last one's answer is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What the page begins with.
    Begin,
    /// Comparisons.
    Compare,
    /// What is to be kept.
    Keep,
    /// What hours cost: asked by a click, and again after each answer while it is shown.
    Prices,
    /// What else a person asks for by a click.
    Tool,
}

impl Job {
    /// Which it replaces.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Job::Begin { .. } => Kind::Begin,
            Job::Compare(_) => Kind::Compare,
            Job::Keep(..) => Kind::Keep,
            Job::Speak(_)
            | Job::Save(..)
            | Job::Open(_)
            | Job::OpenLink(_)
            | Job::Share(_)
            | Job::Table(..)
            | Job::Contrast(..)
            | Job::Example(..)
            | Job::ReadCallLog
            | Job::TrySampleLog
            | Job::PlanShifts(_) => Kind::Tool,
            Job::PriceHours { .. } => Kind::Prices,
        }
    }
}

/// A job with its number: an answer to an earlier one comes too late and is dropped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Rises with every request.
    pub number: u32,
    /// What to do.
    pub job: Job,
}

/// What a job came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// What the page itself asked for.
    Page(Reply),
    /// The log was read.
    Read(Box<CallLog>),
    /// It was not.
    NotRead(CallLogError),
    /// The shifts were planned.
    Planned(Planned),
    /// They were not.
    NotPlanned(NotPlanned),
    /// The hours were priced.
    Priced(Priced),
    /// They were not.
    NotPriced(NotPriced),
    /// The browser would not give the file's bytes.
    Unreadable,
    /// There is no worker to do it.
    NoWorker,
}

/// What the page itself asks for, whatever is on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// What to begin with.
    Begun(Box<Begun>),
    /// The options were compared.
    Compared(Box<Compared>),
    /// They were not: what is to be mended.
    NotCompared(Vec<Problem>),
    /// The comparison as text.
    Kept(String),
    /// A file that was opened, or why it was not and what is in it.
    Opened(Result<Box<Brought>, (FileError, String)>),
    /// A link that was opened, or why it was not.
    LinkOpened(Result<Box<Brought>, LinkError>),
    /// What may be shared.
    Shared(Box<Shared>),
    /// A table.
    Table(Vec<u8>),
    /// What two files differ in; nothing if one of them cannot be opened.
    Contrasted(Option<Box<Contrast>>),
    /// An example.
    Example(Box<ScenarioDraft>),
    /// There is no such example, or it cannot be read.
    NoExample,
    /// The messages of a language, as the build wrote them.
    Spoken(Language, String),
}

/// What the page begins with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Begun {
    /// The messages of the language asked for.
    pub messages: String,
    /// The name of each language, in itself, in the order of [`Language::ALL`].
    pub languages: Vec<String>,
    /// What to begin with: the link's or what was kept, if it can be answered; else the first example.
    pub first: Document,
    /// Its answer.
    pub answer: Compared,
    /// What was brought, if something in it is to be mended before it can be answered.
    pub to_mend: Option<Document>,
    /// Whether it came by a link.
    pub by_link: bool,
    /// The results when it was written, and today's, where they are not the same.
    pub differs: Option<(Summary, Summary)>,
    /// Why what was kept cannot be opened, and its text.
    pub unread: Option<(FileError, String)>,
    /// Why the link cannot be opened.
    pub link_unread: Option<LinkError>,
}

/// A comparison from a file or a link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Brought {
    /// What is in it.
    pub document: Document,
    /// Its answer; none if something in it is to be mended.
    pub answer: Option<Compared>,
    /// The results when it was written, and today's, where they are not the same.
    pub differs: Option<(Summary, Summary)>,
}

/// What is to be shared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sharing {
    /// The comparison.
    pub document: Document,
    /// The results shown, if they are to go along.
    pub results: Option<Summary>,
    /// Whether totals of private quotes are among them.
    pub private_quotes: bool,
    /// What stands for the scenario's name, if that is private.
    pub scenario: String,
    /// For each channel's.
    pub channels: Vec<String>,
    /// For each quote's.
    pub quotes: Vec<String>,
}

/// What of a comparison may be shared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    /// All that goes along, and nothing else.
    pub document: Document,
    /// As a file.
    pub file: Result<String, WriteError>,
    /// As the fragment of an address.
    pub link: Result<String, WriteError>,
}

/// In what two comparisons differ.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contrast {
    /// Values that are not the same, and what they are in each; none where one has no such value.
    pub values: Vec<(Path, Option<Held>, Option<Held>)>,
    /// The results of both; none where something is to be mended first.
    pub results: (Option<Summary>, Option<Summary>),
}

/// What a plan of the own team's shifts says.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Planned {
    /// The month planned, from 1.
    pub month: u16,
    /// What whole shifts overstaff, as a share of the hours needed.
    pub schedule_loss: f64,
}

/// What the hours of an option cost in a month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Priced {
    /// The types of day that the month has.
    pub days: Vec<PricedDay>,
}

/// A type of day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PricedDay {
    /// Which.
    pub day: DayType,
    /// Half-hour by half-hour from midnight, for one date.
    pub half_hours: Vec<PricedHalfHour>,
}

/// A half-hour.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PricedHalfHour {
    /// What closing it saves, where it is open; what opening it costs, where it is closed.
    pub price: f64,
    /// Whether it is open.
    pub open: bool,
    /// Agents present, or those who would be if it were open; all channels.
    pub agents: f64,
}

/// Why hours could not be priced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotPriced {
    /// Some input is to be mended first.
    Inputs,
    /// The quote has only a part of the work.
    OnlyAPart,
    /// There is no such option or month.
    NoneSuch,
}

/// Why shifts could not be planned.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotPlanned {
    /// Some input is to be mended first.
    Inputs,
    /// There is nothing to plan, or too much.
    Task(NoTask),
    /// Agents are required where no allowed shift reaches; the first stretch of the week, in half-hours from
    /// midnight.
    OutOfReach {
        /// The day.
        weekday: Weekday,
        /// First half-hour.
        from: u8,
        /// First after them.
        to: u8,
    },
    /// The planner broke off, or found nothing.
    NoPlan,
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Message {
    /// It listens; what was said earlier is lost.
    Ready,
    /// All of its program has come: it asks for nothing more.
    Whole,
    /// A job is on its way.
    Progress {
        /// The request's number.
        number: u32,
        /// Steps done.
        done: u32,
        /// Steps in all.
        of: u32,
    },
    /// A job is done.
    Done {
        /// The request's number.
        number: u32,
        /// What it came to.
        answer: Answer,
    },
}

/// What crosses to the worker and back is bytes: a few hundred for a question, some hundred thousand for the largest
/// answer. Nothing is kept in this form.
macro_rules! as_bytes {
    ($($name:ident),*) => {$(
        impl $name {
            /// As bytes.
            ///
            /// # Errors
            /// None for any value that can be made; the encoder has a `Result`.
            pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
                postcard::to_allocvec(self)
            }

            /// From bytes; nothing if they are of another program.
            #[must_use]
            pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
                postcard::from_bytes(bytes).ok()
            }
        }
    )*};
}

as_bytes!(Request, Message);

/// Calls in the sample log, and the seed they are drawn from.
const SAMPLE: (u64, u32) = (1, 5_000);

/// Does a job. `bytes` are those of the file that came with it; `progress` hears of steps done, of how many.
/// `past` is what comparisons before it leave to the next: an edit mostly changes one thing.
#[must_use]
pub fn run(job: &Job, bytes: &[u8], past: &mut Past, progress: impl FnMut(u32, u32)) -> Answer {
    match job {
        Job::Begin { kept, link, language } => {
            Answer::Page(begun(kept.as_deref(), link.as_deref(), *language))
        }
        Job::Open(text) => Answer::Page(Reply::Opened(opened(text.as_deref(), bytes))),
        Job::OpenLink(link) => {
            Answer::Page(Reply::LinkOpened(link::read(link).map(|opened| Box::new(brought(opened)))))
        }
        Job::Share(sharing) => Answer::Page(Reply::Shared(Box::new(shared(sharing)))),
        Job::Table(lines, separators) => Answer::Page(Reply::Table(table::write(lines, *separators))),
        Job::Contrast(one, other) => Answer::Page(Reply::Contrasted(contrast(one, other).map(Box::new))),
        Job::Speak(language) => Answer::Page(Reply::Spoken(*language, messages::text(*language).to_owned())),
        Job::Compare(draft) => Answer::Page(match Compared::after(past, draft) {
            Ok(answer) => Reply::Compared(Box::new(answer)),
            Err(problems) => Reply::NotCompared(problems),
        }),
        Job::Keep(document, results) | Job::Save(document, results) => {
            file::write(document, results.as_ref())
                .map_or(Answer::Unreadable, |text| Answer::Page(Reply::Kept(text)))
        }
        Job::Example(place, language) => Answer::Page(
            example(*place, *language).map_or(Reply::NoExample, |draft| Reply::Example(Box::new(draft))),
        ),
        Job::ReadCallLog => read(bytes),
        Job::TrySampleLog => read(sample_call_log(SAMPLE.0, SAMPLE.1).as_bytes()),
        Job::PlanShifts(draft) => match planned(draft, progress) {
            Ok(planned) => Answer::Planned(planned),
            Err(reason) => Answer::NotPlanned(reason),
        },
        Job::PriceHours { draft, quote, month } => match priced(draft, *quote, *month) {
            Ok(priced) => Answer::Priced(priced),
            Err(reason) => Answer::NotPriced(reason),
        },
    }
}

fn begun(kept: Option<&str>, link: Option<&str>, language: Language) -> Reply {
    let Some(example) = example(0, language) else { return Reply::NoExample };
    let (by_link, link_unread) = match link.map(link::read) {
        Some(Ok(opened)) => (Some(opened), None),
        Some(Err(error)) => (None, Some(error)),
        None => (None, None),
    };
    let (kept, unread) = match kept.map(|text| (file::read(text), text)) {
        Some((Ok(opened), _)) => (Some(opened), None),
        Some((Err(error), text)) => (None, Some((error, text.to_owned()))),
        None => (None, None),
    };
    let came_by_link = by_link.is_some();
    let (document, answer, differs) = match by_link.or(kept).map(brought) {
        Some(Brought { document, answer, differs }) => (Some(document), answer, differs),
        None => (None, None, None),
    };
    let (first, answer, to_mend) = match (document, answer) {
        (Some(document), Some(answer)) => (document, Ok(answer), None),
        (to_mend, _) => {
            let answer = Compared::to(&example);
            (Document { example: Some(example.name.clone()), ..Document::new(example) }, answer, to_mend)
        }
    };
    let languages = Language::ALL.map(|language| Messages::of(language).language_name());
    match answer {
        Ok(answer) => Reply::Begun(Box::new(Begun {
            messages: messages::text(language).to_owned(),
            languages: languages.to_vec(),
            first,
            answer,
            to_mend,
            by_link: came_by_link,
            differs,
            unread,
            link_unread,
        })),
        Err(problems) => Reply::NotCompared(problems),
    }
}

fn opened(text: Option<&str>, bytes: &[u8]) -> Result<Box<Brought>, (FileError, String)> {
    let text = text.map_or_else(|| String::from_utf8_lossy(bytes), Into::into);
    match file::read(&text) {
        Ok(opened) => Ok(Box::new(brought(opened))),
        // What is far too large is no text that somebody could mend.
        Err(error @ FileError::TooLarge { .. }) => Err((error, String::new())),
        Err(error) => Err((error, text.into_owned())),
    }
}

/// What was opened, with its answer.
fn brought(opened: Opened) -> Brought {
    let Opened { document, results, .. } = opened;
    let (answer, now) = answered(&document).map_or((None, None), |(answer, now)| (Some(answer), Some(now)));
    let differs = results.zip(now).filter(|(then, now)| !then.agrees_with(now));
    Brought { document, answer, differs }
}

/// The answer to a document, without the quotes put aside, and its summary.
fn answered(document: &Document) -> Option<(Compared, Summary)> {
    let hidden: BTreeSet<usize> = document.hidden_quotes.iter().copied().collect();
    let question = Question::without(&document.draft, &hidden);
    let answer = Compared::to(&question.draft).ok()?;
    let summary = question.summary(&answer);
    Some((answer, summary))
}

fn shared(sharing: &Sharing) -> Shared {
    let labels = Labels { scenario: &sharing.scenario, channels: &sharing.channels, quotes: &sharing.quotes };
    let along = Along { results: sharing.results.as_ref(), private_quotes: sharing.private_quotes, labels };
    let document = redact(&sharing.document, along);
    // The sharer's results are in it if they were to go along; they are no one else's to be compared with.
    let (file, link) = (file::write(&document, None), link::write(&document));
    Shared { document, file, link }
}

fn contrast(one: &str, other: &str) -> Option<Contrast> {
    let (one, other) = (file::read(one).ok()?.document, file::read(other).ok()?.document);
    let results = (answered(&one), answered(&other));
    let (mut one, mut other) = (one.draft, other.draft);
    let mut paths = paths::all(&mut one);
    let known: BTreeSet<Path> = paths.iter().copied().collect();
    paths.extend(paths::all(&mut other).into_iter().filter(|path| !known.contains(path)));
    let values = paths.into_iter().filter_map(|path| {
        let (here, there) = (paths::held(&mut one, path), paths::held(&mut other, path));
        (here != there).then_some((path, here, there))
    });
    let values = values.collect();
    Some(Contrast { values, results: (results.0.map(|(_, now)| now), results.1.map(|(_, now)| now)) })
}

fn priced(draft: &ScenarioDraft, quote: Option<usize>, month: u16) -> Result<Priced, NotPriced> {
    let scenario = punnus_engine::check(draft).map_err(|_| NotPriced::Inputs)?;
    let prices = hour_prices(&scenario, quote, month).map_err(|none| match none {
        NoPrices::OnlyAPart { .. } => NotPriced::OnlyAPart,
        NoPrices::NoSuchMonth { .. } | NoPrices::NoSuchQuote { .. } => NotPriced::NoneSuch,
    })?;
    let half_hour = |found: &HourPrice| {
        let HourPrice { price, open, agents, .. } = *found;
        PricedHalfHour { price: price.value(), open, agents }
    };
    let day = |day: &DayPrices| PricedDay {
        day: day.day,
        half_hours: day.half_hours.iter().map(half_hour).collect(),
    };
    Ok(Priced { days: prices.days.iter().map(day).collect() })
}

fn read(bytes: &[u8]) -> Answer {
    match read_call_log(bytes) {
        Ok(log) => Answer::Read(Box::new(log)),
        Err(error) => Answer::NotRead(error),
    }
}

fn planned(draft: &ScenarioDraft, mut progress: impl FnMut(u32, u32)) -> Result<Planned, NotPlanned> {
    let scenario = punnus_engine::check(draft).map_err(|_| NotPlanned::Inputs)?;
    let month = busiest_month(&scenario);
    let task = own_team_task(&scenario, month).map_err(NotPlanned::Task)?;
    let told = |done, of| {
        progress(done, of);
        ControlFlow::Continue(())
    };
    let plan =
        plan(&task, told).map_err(|none| match none {
            NoPlan::OutOfReach(gaps) => gaps.first().map_or(NotPlanned::NoPlan, |gap| {
                NotPlanned::OutOfReach { weekday: gap.weekday, from: gap.from, to: gap.to }
            }),
            NoPlan::Cancelled | NoPlan::Uncovered { .. } => NotPlanned::NoPlan,
        })?;
    Ok(Planned { month, schedule_loss: plan.schedule_loss.value() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use punnus_engine::draft::CampaignDraft;
    use punnus_engine::holidays::Country;
    use punnus_engine::shift_plan::ShiftStart;

    const EXAMPLE: &str = include_str!("../assets/examples/service-desk.json");

    fn run_quietly(job: &Job, bytes: &[u8]) -> Answer {
        run(job, bytes, &mut Past::default(), |_, _| ())
    }

    #[test]
    fn the_sample_can_be_read() {
        let Answer::Read(log) = run_quietly(&Job::TrySampleLog, &[]) else {
            panic!("the sample is a call log")
        };
        assert_eq!(log.contacts, SAMPLE.1);
        assert!(log.skipped.is_empty());
    }

    #[test]
    fn a_file_that_is_no_log_says_what_it_lacks() {
        let answer = run_quietly(&Job::ReadCallLog, b"a,b\n1,2\n");
        assert!(matches!(answer, Answer::NotRead(CallLogError::NoUsableColumns { .. })), "{answer:?}");
    }

    // What crosses to the worker and back is the same on the other side.
    #[test]
    fn messages_survive_the_crossing() {
        let answers = [
            run_quietly(&Job::TrySampleLog, &[]),
            run_quietly(&Job::ReadCallLog, b""),
            run_quietly(&Job::Begin { kept: None, link: None, language: Language::Danish }, &[]),
            run_quietly(&Job::Compare(Box::new(draft(|draft| draft.quotes.clear()))), &[]),
            run_quietly(&Job::Compare(Box::new(draft(|draft| draft.channels.clear()))), &[]),
            run_quietly(&Job::Keep(Box::new(Document::new(draft(|_| ()))), None), &[]),
            run_quietly(&Job::Example(1, Language::English), &[]),
            run_quietly(&Job::Example(99, Language::English), &[]),
            run_quietly(&Job::Speak(Language::Norwegian), &[]),
            run_quietly(&shifts(|_| ()), &[]),
            Answer::NotPlanned(NotPlanned::Inputs),
            Answer::NotPlanned(NotPlanned::Task(NoTask::TooMany { found: 12_345.0, max: 10_000 })),
            Answer::NotPlanned(NotPlanned::OutOfReach { weekday: Weekday::Monday, from: 34, to: 36 }),
            run_quietly(&hours(None, 1), &[]),
            run_quietly(&hours(Some(9), 1), &[]),
            Answer::NotPriced(NotPriced::OnlyAPart),
            Answer::Unreadable,
        ];
        let done = answers.into_iter().map(|answer| Message::Done { number: 7, answer });
        for message in done.chain([Message::Progress { number: 7, done: 1, of: 3 }]) {
            let bytes = message.to_bytes().unwrap();
            let arrived = Message::from_bytes(&bytes).unwrap();
            // All that is sent arrives; what the model keeps to itself is not sent.
            assert_eq!(arrived.to_bytes().unwrap(), bytes);
        }
        for job in [
            shifts(|_| ()),
            Job::Begin { kept: Some("{}".to_owned()), link: None, language: Language::Finnish },
        ] {
            let request = Request { number: 7, job };
            assert_eq!(Request::from_bytes(&request.to_bytes().unwrap()), Some(request));
        }
    }

    /// The first example, with a change.
    fn draft(change: impl FnOnce(&mut ScenarioDraft)) -> ScenarioDraft {
        let mut draft: ScenarioDraft = serde_json::from_str(EXAMPLE).unwrap();
        change(&mut draft);
        draft
    }

    /// The first example, with usual shifts and a change.
    fn shifts(change: impl FnOnce(&mut ScenarioDraft)) -> Job {
        Job::PlanShifts(Box::new(draft(|draft| {
            draft.in_house.shifts = Some(ShiftStart::of(Country::Finland).rules());
            change(draft);
        })))
    }

    fn hours(quote: Option<usize>, month: u16) -> Job {
        let example = include_str!("../assets/examples/service-desk.json");
        Job::PriceHours { draft: Box::new(serde_json::from_str(example).unwrap()), quote, month }
    }

    // March 2027 has all weekdays and, with Good Friday and Easter Monday, holidays; the desk is open from 8 to 18.
    #[test]
    fn hours_have_prices() {
        let Answer::Priced(priced) = run_quietly(&hours(None, 1), &[]) else {
            panic!("the example has prices")
        };
        assert_eq!(priced.days.len(), 8);
        let monday = &priced.days[0];
        assert_eq!((monday.day, monday.half_hours.len()), (DayType::Monday, 48));
        let open: Vec<usize> = (0..48).filter(|interval| monday.half_hours[*interval].open).collect();
        assert_eq!(open, (16..36).collect::<Vec<usize>>());
        assert!(monday.half_hours[20].price > 0.0);
        let none = |job: &Job, expected| assert_eq!(run_quietly(job, &[]), Answer::NotPriced(expected));
        none(&hours(Some(2), 1), NotPriced::NoneSuch);
        none(&hours(None, 37), NotPriced::NoneSuch);
    }

    // The busiest of twelve months is the one with the campaign; shifts of five hours and more overstaff something.
    #[test]
    fn shifts_are_planned_and_say_how_far_they_are() {
        let job = shifts(|draft| {
            draft.horizon_months = 12.0;
            draft.channels[0].campaigns = vec![CampaignDraft { month: 5.0, contacts: 6_000.0 }];
        });
        let mut steps = Vec::new();
        let answer = run(&job, &[], &mut Past::default(), |done, of| steps.push((done, of)));
        let Answer::Planned(planned) = answer else { panic!("{answer:?}") };
        assert_eq!(planned.month, 5);
        assert!((0.001..0.5).contains(&planned.schedule_loss), "{planned:?}");
        assert_eq!(steps.last().map(|(done, of)| done == of), Some(true));
        assert!(steps.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 == pair[1].1));
    }

    #[test]
    fn shifts_that_cannot_be_planned_say_why() {
        let says = |change: fn(&mut ScenarioDraft), expected| {
            assert_eq!(run_quietly(&shifts(change), &[]), Answer::NotPlanned(expected));
        };
        says(|draft| draft.channels.clear(), NotPlanned::Inputs);
        says(|draft| draft.in_house.shifts = None, NotPlanned::Task(NoTask::NoShifts));
        // The desk is open until 18, and shifts end by 17.
        says(
            |draft| draft.in_house.shifts.as_mut().unwrap().latest_end_h = 17.0,
            NotPlanned::OutOfReach { weekday: Weekday::Monday, from: 34, to: 36 },
        );
    }

    fn kept(document: Document) -> String {
        let answer = run_quietly(&Job::Keep(Box::new(document), None), &[]);
        let Answer::Page(Reply::Kept(text)) = answer else { panic!("{answer:?}") };
        text
    }

    fn begin(kept: Option<&str>, link: Option<&str>) -> Begun {
        let own = |text: Option<&str>| text.map(ToOwned::to_owned);
        let job = Job::Begin { kept: own(kept), link: own(link), language: Language::Swedish };
        let answer = run_quietly(&job, &[]);
        let Answer::Page(Reply::Begun(begun)) = answer else { panic!("{answer:?}") };
        *begun
    }

    // What was kept comes back; what cannot be read is not taken for it, and is handed back.
    #[test]
    fn one_begins_with_what_was_kept() {
        let mine = Document::new(draft(|draft| draft.name = "Mine".to_owned()));
        let text = kept(mine.clone());
        assert_eq!(begin(Some(&text), None).first, mine);
        let damaged = begin(Some(&text[..100]), None);
        assert_eq!(damaged.unread.map(|(_, text)| text).as_deref(), Some(&text[..100]));
        let first = "Kundtjänst per telefon";
        assert_eq!(damaged.first.draft.name, first);
        let broken = Document::new(draft(|draft| draft.in_house.shrinkage = 2.0));
        let mending = begin(Some(&kept(broken.clone())), None);
        assert_eq!((mending.to_mend, mending.first.draft.name.as_str()), (Some(broken), first));
        let fresh = begin(None, None);
        assert_eq!((fresh.to_mend, fresh.unread), (None, None));
        assert_eq!(fresh.first.example.as_deref(), Some(first));
    }

    #[test]
    fn a_link_comes_before_what_was_kept() {
        let mine = kept(Document::new(draft(|draft| draft.name = "Mine".to_owned())));
        let theirs = Document::new(draft(|draft| draft.name = "Theirs".to_owned()));
        let link = link::write(&theirs).unwrap();
        let begun = begin(Some(&mine), Some(&link));
        assert_eq!((begun.first, begun.by_link), (theirs, true));
        let begun = begin(Some(&mine), Some(&link[..40]));
        assert_eq!((begun.first.draft.name.as_str(), begun.by_link), ("Mine", false));
        assert!(begun.link_unread.is_some());
    }

    // A file tells what came out when it was written; another answer today is told beside it.
    #[test]
    fn another_result_than_when_it_was_written_is_told() {
        let document = Document::new(draft(|_| ()));
        let (_, now) = answered(&document).unwrap();
        let brought = |results: &Summary| {
            let text = file::write(&document, Some(results)).unwrap();
            opened(Some(&text), &[]).unwrap()
        };
        assert_eq!(brought(&now).differs, None);
        let mut then = now.clone();
        then.options[1].total += 100.0;
        assert_eq!(brought(&then).differs, Some((then, now)));
    }

    #[test]
    fn what_is_private_is_not_shared() {
        use punnus_engine::fields::{Field, Place};
        let private = Path::new(Place::InHouse, Field::HourlyPay);
        let document = Document {
            private: vec![private],
            ..Document::new(draft(|draft| draft.in_house.hourly_pay = 47.1234))
        };
        let sharing = Sharing {
            document,
            results: None,
            private_quotes: false,
            scenario: String::new(),
            channels: Vec::new(),
            quotes: Vec::new(),
        };
        let shared = shared(&sharing);
        let (file, link) = (shared.file.unwrap(), shared.link.unwrap());
        assert!(!file.contains("47.1234") && !link::unpack(&link).unwrap().contains("47.1234"));
        assert_eq!(shared.document.withheld, [private]);
        assert_eq!(file::read(&file).unwrap().document, shared.document);
    }

    #[test]
    fn two_comparisons_differ_in_values_and_results() {
        let file = |change: fn(&mut ScenarioDraft)| kept(Document::new(draft(change)));
        let found = contrast(&file(|_| ()), &file(|draft| draft.in_house.hourly_pay = 20.0)).unwrap();
        let values: Vec<String> = found.values.iter().map(|(path, ..)| path.to_string()).collect();
        assert_eq!(values, ["in_house.hourly_pay"]);
        assert_eq!(found.values[0].2, Some(Held::Number(20.0)));
        let total = |of: &Option<Summary>| of.as_ref().unwrap().options[0].total;
        assert!(total(&found.results.1) > total(&found.results.0));
        assert_eq!(contrast("{", &file(|_| ())), None);
    }
}
