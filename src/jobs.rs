//! Heavy work, done off the main thread: what is asked, what comes back, and the work itself.
//!
//! The work is a plain function, so tests run it without a worker. `worker` (the client) and `bin/worker.rs` only
//! carry it across.

use punnus_exchange::call_log::{CallLog, CallLogError, read_call_log};
use punnus_exchange::sample::sample_call_log;
use serde::{Deserialize, Serialize};

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// Read the file that comes with the job.
    ReadCallLog,
    /// Make up a call log, and read it.
    TrySampleLog,
}

/// A job with its number: an answer to an earlier one comes too late and is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The browser would not give the file's bytes.
    Unreadable,
    /// There is no worker to do it.
    NoWorker,
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Message {
    /// It listens; what was said earlier is lost.
    Ready,
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

/// Does a job. `bytes` are those of the file that came with it.
#[must_use]
pub fn run(job: Job, bytes: &[u8]) -> Answer {
    let read = match job {
        Job::ReadCallLog => read_call_log(bytes),
        Job::TrySampleLog => read_call_log(sample_call_log(SAMPLE.0, SAMPLE.1).as_bytes()),
    };
    match read {
        Ok(log) => Answer::Read(Box::new(log)),
        Err(error) => Answer::NotRead(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_can_be_read() {
        let Answer::Read(log) = run(Job::TrySampleLog, &[]) else { panic!("the sample is a call log") };
        assert_eq!(log.contacts, SAMPLE.1);
        assert!(log.skipped.is_empty());
    }

    #[test]
    fn a_file_that_is_no_log_says_what_it_lacks() {
        let answer = run(Job::ReadCallLog, b"a,b\n1,2\n");
        assert!(matches!(answer, Answer::NotRead(CallLogError::NoUsableColumns { .. })), "{answer:?}");
    }

    // What crosses to the worker and back is the same on the other side.
    #[test]
    fn messages_survive_the_crossing() {
        let answers = [run(Job::TrySampleLog, &[]), run(Job::ReadCallLog, b""), Answer::Unreadable];
        for answer in answers {
            let message = Message::Done { number: 7, answer };
            let wire = serde_json::to_string(&message).unwrap();
            assert_eq!(serde_json::from_str::<Message>(&wire).unwrap(), message);
        }
    }
}
