//! Heavy work, done off the main thread: what is asked, what comes back, and the work itself.
//!
//! The work is a plain function, so tests run it without a worker. `worker` (the client) and `bin/worker.rs` only
//! carry it across. The page has the model and the worker the planner: what is planned goes across as a task. What takes
//! many comparisons, such as the price of every hour, is the worker's too.

use punnus_engine::calendar::{DayType, Weekday};
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::hour_price::{DayPrices, HourPrice, NoPrices, hour_prices};
use punnus_engine::shift_plan::{self, NoPlan, NoTask, ShiftPlanDraft, busiest_month, own_team_task, plan};
use punnus_exchange::call_log::{CallLog, CallLogError, read_call_log};
use punnus_exchange::sample::sample_call_log;
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;

/// Something to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// Read the file that comes with the job.
    ReadCallLog,
    /// Make up a call log, and read it.
    TrySampleLog,
    /// Plan the own team's shifts in its busiest month.
    PlanShifts(Box<Shifts>),
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

/// The own team's busiest month, to be planned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shifts {
    /// The month, from 1.
    month: u16,
    /// Who is needed when, and the shifts allowed.
    task: ShiftPlanDraft,
}

impl Shifts {
    /// Of a draft with shifts in it.
    ///
    /// # Errors
    /// Why there is nothing to plan.
    pub fn of(draft: &ScenarioDraft) -> Result<Self, NotPlanned> {
        let scenario = punnus_engine::check(draft).map_err(|_| NotPlanned::Inputs)?;
        let month = busiest_month(&scenario);
        let task = own_team_task(&scenario, month).map_err(NotPlanned::Task)?;
        let rules = draft.in_house.shifts.clone().ok_or(NotPlanned::Task(NoTask::NoShifts))?;
        let required = task.required.iter().map(|(_, day)| day.iter().copied().map(f64::from).collect());
        let hourly_cost =
            task.hourly_cost.iter().map(|(_, day)| day.iter().map(|rate| rate.value()).collect());
        let task = ShiftPlanDraft { required: required.collect(), hourly_cost: hourly_cost.collect(), rules };
        Ok(Self { month, task })
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

/// Calls in the sample log, and the seed they are drawn from.
const SAMPLE: (u64, u32) = (1, 5_000);

/// Does a job. `bytes` are those of the file that came with it; `progress` hears of steps done, of how many.
#[must_use]
pub fn run(job: &Job, bytes: &[u8], progress: impl FnMut(u32, u32)) -> Answer {
    match job {
        Job::ReadCallLog => read(bytes),
        Job::TrySampleLog => read(sample_call_log(SAMPLE.0, SAMPLE.1).as_bytes()),
        Job::PlanShifts(shifts) => match planned(shifts, progress) {
            Ok(planned) => Answer::Planned(planned),
            Err(reason) => Answer::NotPlanned(reason),
        },
        Job::PriceHours { draft, quote, month } => match priced(draft, *quote, *month) {
            Ok(priced) => Answer::Priced(priced),
            Err(reason) => Answer::NotPriced(reason),
        },
    }
}

fn priced(draft: &ScenarioDraft, quote: Option<usize>, month: u16) -> Result<Priced, NotPriced> {
    let scenario = punnus_engine::check(draft).map_err(|_| NotPriced::Inputs)?;
    let prices = hour_prices(&scenario, quote, month).map_err(|none| match none {
        NoPrices::OnlyAPart { .. } => NotPriced::OnlyAPart,
        NoPrices::NoSuchMonth { .. } | NoPrices::NoSuchQuote { .. } => NotPriced::NoneSuch,
    })?;
    let half_hour = |found: &HourPrice| PricedHalfHour { price: found.price.value(), open: found.open };
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

fn planned(shifts: &Shifts, mut progress: impl FnMut(u32, u32)) -> Result<Planned, NotPlanned> {
    // The scenario's check has seen to it that the task makes sense.
    let task = shift_plan::check(&shifts.task).map_err(|_| NotPlanned::NoPlan)?;
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
    Ok(Planned { month: shifts.month, schedule_loss: plan.schedule_loss.value() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use punnus_engine::draft::CampaignDraft;
    use punnus_engine::holidays::Country;
    use punnus_engine::shift_plan::ShiftStart;

    const EXAMPLE: &str = include_str!("../assets/examples/service-desk.json");

    fn run_quietly(job: &Job, bytes: &[u8]) -> Answer {
        run(job, bytes, |_, _| ())
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
            run_quietly(&shifts(|_| ()).unwrap(), &[]),
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
            let wire = serde_json::to_string(&message).unwrap();
            assert_eq!(serde_json::from_str::<Message>(&wire).unwrap(), message);
        }
        let request = Request { number: 7, job: shifts(|_| ()).unwrap() };
        let wire = serde_json::to_string(&request).unwrap();
        assert_eq!(serde_json::from_str::<Request>(&wire).unwrap(), request);
    }

    /// The first example, with usual shifts and a change.
    fn shifts(change: impl FnOnce(&mut ScenarioDraft)) -> Result<Job, NotPlanned> {
        let mut draft: ScenarioDraft = serde_json::from_str(EXAMPLE).unwrap();
        draft.in_house.shifts = Some(ShiftStart::of(Country::Finland).rules());
        change(&mut draft);
        Ok(Job::PlanShifts(Box::new(Shifts::of(&draft)?)))
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
        })
        .unwrap();
        let mut steps = Vec::new();
        let answer = run(&job, &[], |done, of| steps.push((done, of)));
        let Answer::Planned(planned) = answer else { panic!("{answer:?}") };
        assert_eq!(planned.month, 5);
        assert!((0.001..0.5).contains(&planned.schedule_loss), "{planned:?}");
        assert_eq!(steps.last().map(|(done, of)| done == of), Some(true));
        assert!(steps.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 == pair[1].1));
    }

    #[test]
    fn shifts_that_cannot_be_planned_say_why() {
        assert_eq!(shifts(|draft| draft.channels.clear()), Err(NotPlanned::Inputs));
        let none = shifts(|draft| draft.in_house.shifts = None);
        assert_eq!(none, Err(NotPlanned::Task(NoTask::NoShifts)));
        // The desk is open until 18, and shifts end by 17.
        let too_early =
            |draft: &mut ScenarioDraft| draft.in_house.shifts.as_mut().unwrap().latest_end_h = 17.0;
        assert_eq!(
            run_quietly(&shifts(too_early).unwrap(), &[]),
            Answer::NotPlanned(NotPlanned::OutOfReach { weekday: Weekday::Monday, from: 34, to: 36 })
        );
    }

    // What crosses to the worker is the task that the engine makes, to the last bit.
    #[test]
    fn nothing_of_a_task_is_lost_on_the_way() {
        let Ok(Job::PlanShifts(shifts)) = shifts(|_| ()) else { panic!("the example can be planned") };
        let mut draft: ScenarioDraft = serde_json::from_str(EXAMPLE).unwrap();
        draft.in_house.shifts = Some(ShiftStart::of(Country::Finland).rules());
        let scenario = punnus_engine::check(&draft).unwrap();
        assert_eq!(shift_plan::check(&shifts.task), Ok(own_team_task(&scenario, shifts.month).unwrap()));
    }
}
