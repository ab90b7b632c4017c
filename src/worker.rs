//! The page's side of the worker: jobs out, progress and answers back, late ones dropped.

use crate::jobs::{Answer, Job, Kind, Message, Request};
use gloo::events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, MessageEvent, Worker};
use yew::Callback;

/// The worker, its unanswered jobs, and what waits until it listens.
#[derive(Clone)]
pub struct Client(Rc<Inner>);

struct Inner {
    worker: Option<Worker>,
    state: Cell<Listening>,
    next: Cell<u32>,
    waiting: RefCell<Vec<Waiting>>,
    listeners: RefCell<Vec<EventListener>>,
    on_lost: RefCell<Callback<()>>,
}

/// Who waits for a job.
struct Waiting {
    number: u32,
    kind: Kind,
    on_progress: Callback<(u32, u32)>,
    on_answer: Callback<Answer>,
    /// What is to be sent, as long as it is not.
    unsent: Option<js_sys::Array>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Listening {
    NotYet,
    Yes,
    Never,
}

impl PartialEq for Client {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Client {
    /// Listens to a worker that was started. `on_settled` is called once it listens, or has failed to start: from then
    /// on it loads nothing more.
    #[must_use]
    pub fn new(worker: Option<Worker>, on_settled: Callback<()>) -> Self {
        let state = Cell::new(if worker.is_some() { Listening::NotYet } else { Listening::Never });
        let client = Self(Rc::new(Inner {
            worker,
            state,
            next: Cell::new(1),
            waiting: RefCell::default(),
            listeners: RefCell::default(),
            on_lost: RefCell::new(Callback::noop()),
        }));
        let Some(worker) = &client.0.worker else {
            on_settled.emit(());
            return client;
        };
        let heard = {
            // The listener must not keep the client alive that holds it.
            let inner = Rc::downgrade(&client.0);
            let on_settled = on_settled.clone();
            EventListener::new(worker, "message", move |event| {
                let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                let bytes = data.and_then(|data| data.dyn_into::<js_sys::Uint8Array>().ok());
                let message = bytes.and_then(|bytes| Message::from_bytes(&bytes.to_vec()));
                match (inner.upgrade(), message) {
                    (Some(inner), Some(Message::Ready)) => {
                        if inner.state.replace(Listening::Yes) == Listening::NotYet {
                            inner.send_what_may_go();
                            on_settled.emit(());
                        }
                    }
                    (Some(inner), Some(Message::Progress { number, done, of })) => {
                        inner.is_at(number, (done, of));
                    }
                    (Some(inner), Some(Message::Done { number, answer })) => inner.answered(number, answer),
                    (None, _) | (_, None) => {}
                }
            })
        };
        let failed = {
            let inner = Rc::downgrade(&client.0);
            EventListener::new(worker, "error", move |_| {
                if let Some(inner) = inner.upgrade() {
                    inner.fails();
                    on_settled.emit(());
                }
            })
        };
        client.0.listeners.borrow_mut().extend([heard, failed]);
        // It may have said that it listens before anybody heard it. If it does not listen yet, this is lost, and it
        // says so by itself.
        client.0.post(&js_sys::Array::new());
        client
    }

    /// Asks for a job, with a file or without. `on_progress` hears of steps done, of how many. Answers to earlier
    /// jobs of the same kind are dropped from now on.
    pub fn ask(
        &self,
        job: Job,
        file: Option<&File>,
        on_progress: Callback<(u32, u32)>,
        on_answer: Callback<Answer>,
    ) {
        let inner = &self.0;
        let number = inner.next.replace(inner.next.get().wrapping_add(1));
        let kind = job.kind();
        let request = Request { number, job }.to_bytes();
        let (Ok(request), false) = (request, inner.state.get() == Listening::Never) else {
            on_answer.emit(Answer::NoWorker);
            return;
        };
        let bytes = js_sys::Uint8Array::from(request.as_slice());
        let message = js_sys::Array::of2(&bytes, file.map_or(&JsValue::NULL, AsRef::as_ref));
        inner.forget(kind);
        inner.waiting.borrow_mut().push(Waiting {
            number,
            kind,
            on_progress,
            on_answer,
            unsent: Some(message),
        });
        inner.send_what_may_go();
        inner.tell_whether_busy();
    }

    /// Who is told when the worker has failed, for good: now, if it already has.
    pub fn when_lost(&self, on_lost: Callback<()>) {
        if self.0.state.get() == Listening::Never {
            on_lost.emit(());
        }
        self.0.on_lost.replace(on_lost);
    }

    /// Gives up what was asked by a click: its answer is dropped when it comes. The worker is kept, as the page may not
    /// load another one; it ends the job by itself.
    pub fn give_up(&self) {
        self.0.forget(Kind::Tool);
    }
}

impl Inner {
    /// Drops who waits for a kind of job. One that is being compared is still waited for, by nobody: until it is done
    /// the next is held back, and replaced by what is asked in the meantime.
    fn forget(&self, kind: Kind) {
        self.waiting.borrow_mut().retain_mut(|waiting| {
            if waiting.kind != kind {
                return true;
            }
            waiting.on_answer = Callback::noop();
            waiting.on_progress = Callback::noop();
            waiting.unsent.is_none()
        });
    }

    /// Sends what is held back: all once the worker listens, but one job of a kind at a time.
    fn send_what_may_go(&self) {
        if self.state.get() != Listening::Yes {
            return;
        }
        let mut messages = Vec::new();
        {
            let mut waiting = self.waiting.borrow_mut();
            let sent: Vec<Kind> =
                waiting.iter().filter(|job| job.unsent.is_none()).map(|job| job.kind).collect();
            let free = waiting.iter_mut().filter(|job| !sent.contains(&job.kind));
            messages.extend(free.filter_map(|job| job.unsent.take()));
        }
        if messages.iter().any(|message| !self.post(message)) {
            self.answer_all();
        }
    }

    /// Whether it could be sent.
    fn post(&self, message: &js_sys::Array) -> bool {
        self.worker.as_ref().is_some_and(|worker| worker.post_message(message).is_ok())
    }

    fn answered(&self, number: u32, answer: Answer) {
        // Taken out before it is called: the callback may ask for the next job.
        let found = {
            let mut waiting = self.waiting.borrow_mut();
            let place = waiting.iter().position(|waiting| waiting.number == number);
            place.map(|place| waiting.remove(place))
        };
        self.send_what_may_go();
        if let Some(waiting) = found {
            waiting.on_answer.emit(answer);
        }
        self.tell_whether_busy();
    }

    /// Says on the root element whether anything is asked and not answered, for styles, and for who drives the page.
    fn tell_whether_busy(&self) {
        let root = gloo::utils::document_element();
        // Fails only for attributes with invalid names.
        let _ = if self.waiting.borrow().is_empty() {
            root.remove_attribute("data-asking")
        } else {
            root.set_attribute("data-asking", "")
        };
    }

    fn is_at(&self, number: u32, step: (u32, u32)) {
        let callback = {
            let waiting = self.waiting.borrow();
            let found = waiting.iter().find(|waiting| waiting.number == number);
            found.map(|waiting| waiting.on_progress.clone())
        };
        if let Some(callback) = callback {
            callback.emit(step);
        }
    }

    fn fails(&self) {
        self.state.set(Listening::Never);
        self.answer_all();
        let on_lost = self.on_lost.borrow().clone();
        on_lost.emit(());
    }

    fn answer_all(&self) {
        for waiting in self.waiting.take() {
            waiting.on_answer.emit(Answer::NoWorker);
        }
        self.tell_whether_busy();
    }
}
