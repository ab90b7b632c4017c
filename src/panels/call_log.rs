//! From a call log to the inputs: what was understood is shown before it is used.

use super::part::Cx;
use crate::i18n::Words;
use crate::jobs::{Answer, Job};
use crate::state::Action;
use punnus_engine::calendar::Weekday;
use punnus_engine::scenario::Span;
use punnus_exchange::call_log::{
    AnsweredFrom, CallLog, CallLogError, DateOrder, HandleTime, MissingColumn, Need, SkipReason, SkippedRows,
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File, HtmlInputElement};
use yew::prelude::*;

/// How far a log is.
#[derive(Clone, Default, PartialEq)]
pub(super) enum Stage {
    #[default]
    Waiting,
    Reading,
    Understood {
        file: String,
        log: Rc<CallLog>,
    },
    Used {
        file: String,
    },
    Failed {
        file: String,
        answer: Answer,
    },
}

const SAMPLE_NAME: &str = "sample-call-log.csv";

/// Takes a call log by button or drop, shows what it says, and hands it over.
pub(super) fn call_log(cx: &Cx<'_>) -> Html {
    let (words, memory) = (&cx.view.words, &cx.memory);
    let read = {
        let (client, memory) = (cx.view.client.clone(), memory.clone());
        Callback::from(move |(job, file): (Job, Option<File>)| {
            let name = file.as_ref().map_or_else(|| SAMPLE_NAME.to_owned(), File::name);
            let done = memory.clone();
            memory.change(|own| own.log = Stage::Reading);
            let on_answer = Callback::from(move |answer| {
                let stage = next_stage(name.clone(), answer);
                done.change(move |own| own.log = stage);
            });
            client.ask(job, file.as_ref(), Callback::noop(), on_answer);
        })
    };
    let on_pick = {
        let read = read.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            else {
                return;
            };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                read.emit((Job::ReadCallLog, Some(file)));
            }
            // So that the same file, mended, can be chosen again.
            input.set_value("");
        })
    };
    let on_drop = {
        let (read, memory) = (read.clone(), memory.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            memory.change(|own| own.over = false);
            let files = event.data_transfer().and_then(|dropped| dropped.files());
            if let Some(file) = files.and_then(|files| files.get(0)) {
                read.emit((Job::ReadCallLog, Some(file)));
            }
        })
    };
    let hover = |to: bool| {
        let memory = memory.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            memory.change(move |own| own.over = to);
        })
    };
    let on_sample = read.reform(|_: MouseEvent| (Job::TrySampleLog, None));
    let on_discard = {
        let memory = memory.clone();
        Callback::from(move |_: MouseEvent| memory.change(|own| own.log = Stage::Waiting))
    };
    let on_use = |file: &str, log: &Rc<CallLog>| {
        let (memory, dispatcher) = (memory.clone(), cx.view.dispatcher.clone());
        let (file, log) = (file.to_owned(), log.clone());
        Callback::from(move |_: MouseEvent| {
            let (file, log) = (file.clone(), log.clone());
            dispatcher.dispatch(Action::CallLogUsed { file: file.clone(), log });
            memory.change(move |own| own.log = Stage::Used { file });
        })
    };
    let say = &words.say;
    let outcome = match &cx.own.log {
        Stage::Waiting => Html::default(),
        Stage::Reading => html! { <p>{ say.log_reading() }</p> },
        Stage::Used { file } => html! { <p>{ say.log_used(file) }</p> },
        Stage::Failed { file, answer } => html! {
            <div class="message">
                <p><strong>{ say.log_failed(file) }</strong></p>
                { for reasons(words, answer).iter().map(|reason| html! { <p>{ reason }</p> }) }
            </div>
        },
        Stage::Understood { file, log } => html! {
            <div class="understood">
                <h3>{ say.log_understood(file) }</h3>
                { understood(words, log) }
                <p class="buttons">
                    <button type="button" class="button primary" onclick={on_use(file, log)}>{ say.log_use() }</button>
                    <button type="button" class="button" onclick={on_discard}>{ say.log_discard() }</button>
                </p>
            </div>
        },
    };
    html! {
        <section class={classes!("call-log", cx.own.over.then_some("over"))} aria-label={say.log_title()}
            ondragover={hover(true)} ondragleave={hover(false)} ondrop={on_drop}>
            <h2>{ say.log_title() }</h2>
            <p class="hint">{ say.log_lead() }</p>
            <p class="buttons">
                <label class="button file-button">
                    { say.log_choose() }
                    <input type="file" class="visually-hidden" accept=".csv,.tsv,.txt,text/csv,text/plain"
                        onchange={on_pick} />
                </label>
                <span class="hint">{ say.log_drop() }</span>
                <button type="button" class="quiet" onclick={on_sample}>{ say.log_sample() }</button>
            </p>
            <div role="status">{ outcome }</div>
        </section>
    }
}

fn next_stage(file: String, answer: Answer) -> Stage {
    match answer {
        Answer::Read(log) => Stage::Understood { file, log: Rc::from(log) },
        Answer::NotRead(_)
        | Answer::Unreadable
        | Answer::Page(_)
        | Answer::Planned(_)
        | Answer::NotPlanned(_)
        | Answer::Priced(_)
        | Answer::NotPriced(_)
        | Answer::NoWorker => Stage::Failed { file, answer },
    }
}

/// Why there is no log to use.
fn reasons(words: &Words, answer: &Answer) -> Vec<String> {
    match answer {
        Answer::NotRead(error) => what_is_wrong(words, error),
        Answer::NoWorker => vec![words.say.log_error_worker()],
        Answer::Read(_)
        | Answer::Unreadable
        | Answer::Page(_)
        | Answer::Planned(_)
        | Answer::NotPlanned(_)
        | Answer::Priced(_)
        | Answer::NotPriced(_) => {
            vec![words.say.log_error_unreadable()]
        }
    }
}

fn what_is_wrong(words: &Words, error: &CallLogError) -> Vec<String> {
    let (say, number) = (&words.say, |value: f64| words.formats.number(value, 0));
    let megabytes = |bytes: u32| number(f64::from(bytes) / f64::from(1_u32 << 20));
    match error {
        CallLogError::Empty => vec![say.log_error_empty()],
        CallLogError::TooLarge { bytes, limit } => {
            vec![say.log_error_large(megabytes(*bytes), megabytes(*limit))]
        }
        CallLogError::Spreadsheet => vec![say.log_error_spreadsheet()],
        CallLogError::NotText => vec![say.log_error_not_text()],
        CallLogError::NoUsableColumns { missing, found } => {
            let mut reasons = vec![say.log_error_columns()];
            reasons.extend(missing.iter().map(|missing| looked_for(words, missing)));
            reasons.push(match found.as_slice() {
                [] => say.log_error_found_none(),
                headers => say.log_error_found(headers.join(", ")),
            });
            reasons.push(say.log_error_mend());
            reasons
        }
        CallLogError::NoUsableRows { rows, skipped } => {
            let mut reasons = vec![say.log_error_rows(number(f64::from(*rows)))];
            reasons.extend(skipped.iter().map(|rows| skipped_text(words, rows)));
            reasons
        }
    }
}

fn looked_for(words: &Words, missing: &MissingColumn) -> String {
    // The dictionary knows dozens of names; a handful shows what is meant.
    let headers: Vec<&str> = missing.accepted.iter().take(8).map(String::as_str).collect();
    let headers = headers.join(", ");
    match missing.need {
        Need::Moment => words.say.log_error_needs_moment(headers),
        Need::Date => words.say.log_error_needs_date(headers),
        Need::Time => words.say.log_error_needs_time(headers),
        Need::Duration => words.say.log_error_needs_duration(headers),
    }
}

fn skipped_text(words: &Words, skipped: &SkippedRows) -> String {
    let number = |value: u32| words.formats.number(f64::from(value), 0);
    let (rows, line, example) = (number(skipped.rows), number(skipped.first_line), &skipped.example);
    let say = &words.say;
    match skipped.reason {
        SkipReason::UnreadableDate => say.log_skipped_date(rows, line, example),
        SkipReason::UnreadableTime => say.log_skipped_time(rows, line, example),
        SkipReason::NotInbound => say.log_skipped_outbound(rows, line),
        SkipReason::UnclosedQuote => say.log_skipped_quote(rows, line),
        SkipReason::UnreadableAnswer => say.log_skipped_answer(rows, line, example),
        SkipReason::NoDuration => say.log_skipped_no_duration(rows, line),
        SkipReason::UnreadableDuration => say.log_skipped_duration(rows, line, example),
        SkipReason::UnreadableWait => say.log_skipped_wait(rows, line, example),
    }
}

/// What a log says, in sentences, and its week.
fn understood(words: &Words, log: &CallLog) -> Html {
    let mut facts = vec![volume(words, log)];
    facts.extend(handle_time(words, log.handle_time.as_ref()));
    facts.extend(answered(words, log));
    facts.push(words.say.log_hours(hours(words, log)));
    facts.push(match log.date_order {
        DateOrder::YearFirst => words.say.log_date_year_first(),
        DateOrder::DayFirst => words.say.log_date_day_first(),
        DateOrder::MonthFirst => words.say.log_date_month_first(),
        DateOrder::AssumedDayFirst => words.say.log_date_assumed(),
    });
    let columns: Vec<String> =
        log.columns.iter().map(|column| format!("{} ({})", column.header, words.role(column.role))).collect();
    facts.push(words.say.log_columns(columns.join(", ")));
    if !log.unused_columns.is_empty() {
        facts.push(words.say.log_unused(log.unused_columns.join(", ")));
    }
    html! {
        <>
            <ul class="facts">{ for facts.iter().map(|fact| html! { <li>{ fact }</li> }) }</ul>
            if !log.skipped.is_empty() {
                <p><strong>{ words.say.log_skipped() }</strong></p>
                <ul class="facts">
                    { for log.skipped.iter().map(|rows| html! { <li>{ skipped_text(words, rows) }</li> }) }
                </ul>
            }
            { week(words, log) }
        </>
    }
}

fn volume(words: &Words, log: &CallLog) -> String {
    let number = |value: f64| words.formats.number(value, 0);
    let (contacts, days) = (number(log.contacts.into()), number(log.days.into()));
    words.say.log_volume(contacts, days, &log.first, &log.last, number(libm::round(log.contacts_per_month)))
}

fn handle_time(words: &Words, found: Option<&HandleTime>) -> Vec<String> {
    let Some(found) = found else { return vec![words.say.log_no_handle_time()] };
    let number = |value: f64| words.formats.number(libm::round(value), 0);
    let parts: Vec<String> = found.parts.iter().map(|role| words.role(*role)).collect();
    let (mean, measured) = (number(found.mean_s), number(found.measured_on.into()));
    let mut facts = vec![words.say.log_handle_time(mean, parts.join(" + "), measured)];
    if !found.includes_after_call_work {
        facts.push(words.say.log_no_after_call());
    }
    facts
}

fn answered(words: &Words, log: &CallLog) -> Vec<String> {
    let number = |value: f64| words.formats.number(libm::round(value), 0);
    let mut facts =
        vec![words.say.log_answered(words.formats.percent(log.answer_rate), number(log.answered.into()))];
    match log.answered_from {
        AnsweredFrom::Column => {}
        AnsweredFrom::Durations => facts.push(words.say.log_answered_durations()),
        AnsweredFrom::AllRows => facts.push(words.say.log_answered_all()),
    }
    facts.extend(log.mean_wait_s.map(|wait| words.say.log_wait(number(wait))));
    facts
}

fn hours(words: &Words, log: &CallLog) -> String {
    let mut days: Vec<(Weekday, Weekday, String)> = Vec::new();
    for (day, open) in log.hours.iter() {
        let text = open
            .and_then(|open| Span::new(open.from, open.to))
            .map_or_else(|| words.say.weekday_closed(), |span| span.to_string().replace('-', "–"));
        match days.last_mut() {
            Some((_, until, same)) if *same == text => *until = day,
            _ => days.push((day, day, text)),
        }
    }
    let spans: Vec<String> = days
        .into_iter()
        .map(|(from, until, text)| match from == until {
            true => format!("{} {text}", words.weekday(from)),
            false => format!("{}–{} {text}", words.weekday(from), words.weekday(until)),
        })
        .collect();
    format!("{}.", spans.join(", "))
}

/// The measured week: one row a day, darker where more calls arrive. The figures are in each cell's title.
fn week(words: &Words, log: &CallLog) -> Html {
    const CELL: f64 = 6.0;
    const ROW: f64 = 12.0;
    let peak = log.profile.iter().flat_map(|(_, day)| day).copied().fold(0.0, f64::max);
    let label = words.say.log_profile();
    html! {
        <figure class="week">
            <figcaption class="hint">{ &label }</figcaption>
            <svg viewBox="0 0 318 100" role="img" aria-label={label}>
                { for (0_u8..).zip(log.profile.iter()).map(|(row, (day, cells))| {
                    let y = f64::from(row) * ROW;
                    let name: String = words.weekday(day).chars().take(2).collect();
                    html! {
                        <g>
                            <text x="0" y={(y + 9.0).to_string()}>{ name }</text>
                            { for (0_u8..).zip(cells).filter(|(_, calls)| **calls > 0.0).map(|(cell, calls)| {
                                let shade = (calls / peak).clamp(0.0, 1.0) * 0.9 + 0.1;
                                html! {
                                    <rect x={(f64::from(cell) * CELL + 20.0).to_string()} y={y.to_string()}
                                        width="5.4" height="11" fill-opacity={format!("{shade:.2}")} />
                                }
                            }) }
                        </g>
                    }
                }) }
                { for [0_u8, 6, 12, 18, 24].into_iter().map(|hour| html! {
                    <text x={(f64::from(hour) * 2.0 * CELL + 20.0).to_string()} y="97" text-anchor="middle">
                        { hour }
                    </text>
                }) }
            </svg>
        </figure>
    }
}
