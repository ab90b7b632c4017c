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
    message: js_sys::Array,
    sent: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Listening {
    NotYet,
    Yes,
    /// It has failed once: what it then computes is not to be trusted, but it may still write down what was typed.
    ToKeep,
    Never,
}

impl PartialEq for Client {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Client {
    /// Listens to a worker that was started. `on_settled` is called when all of it has come, or it has failed: from
    /// then on it loads nothing more.
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
                        }
                    }
                    (Some(_), Some(Message::Whole)) => on_settled.emit(()),
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
        let (Ok(request), true) = (request, inner.does(kind)) else {
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
            message,
            sent: false,
        });
        inner.send_what_may_go();
        inner.tell_whether_busy();
    }

    /// Who is told when the worker has failed and computes no more: now, if it already has.
    pub fn when_lost(&self, on_lost: Callback<()>) {
        if !self.0.does(Kind::Compare) {
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
    /// Whether the worker does such jobs, or will once it listens.
    fn does(&self, kind: Kind) -> bool {
        match self.state.get() {
            Listening::NotYet | Listening::Yes => true,
            Listening::ToKeep => kind == Kind::Keep,
            Listening::Never => false,
        }
    }

    /// Drops who waits for a kind of job. One that is being compared is still waited for, by nobody: until it is done
    /// the next is held back, and replaced by what is asked in the meantime.
    fn forget(&self, kind: Kind) {
        self.waiting.borrow_mut().retain_mut(|waiting| {
            if waiting.kind != kind {
                return true;
            }
            waiting.on_answer = Callback::noop();
            waiting.on_progress = Callback::noop();
            waiting.sent
        });
    }

    /// Sends what is held back: all once the worker listens, but one job of a kind at a time.
    fn send_what_may_go(&self) {
        if !matches!(self.state.get(), Listening::Yes | Listening::ToKeep) {
            return;
        }
        let mut messages = Vec::new();
        {
            let mut waiting = self.waiting.borrow_mut();
            let sent: Vec<Kind> = waiting.iter().filter(|job| job.sent).map(|job| job.kind).collect();
            for job in waiting.iter_mut().filter(|job| !job.sent && !sent.contains(&job.kind)) {
                job.sent = true;
                messages.push(job.message.clone());
            }
        }
        if messages.iter().any(|message| !self.post(message)) {
            self.answer_where(|_| true);
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
        let listened = self.state.get() == Listening::Yes;
        self.state.set(if listened { Listening::ToKeep } else { Listening::Never });
        self.answer_where(|kind| !self.does(kind));
        // What was to be kept may have been lost on the way.
        self.waiting.borrow_mut().iter_mut().for_each(|waiting| waiting.sent = false);
        self.send_what_may_go();
        let on_lost = self.on_lost.borrow().clone();
        on_lost.emit(());
    }

    /// Tells who waits for such jobs that nobody does them.
    fn answer_where(&self, kinds: impl Fn(Kind) -> bool) {
        // Taken out before they are told: who hears it may ask for the next job.
        let (told, left): (Vec<_>, Vec<_>) =
            self.waiting.take().into_iter().partition(|waiting| kinds(waiting.kind));
        self.waiting.replace(left);
        for waiting in told {
            waiting.on_answer.emit(Answer::NoWorker);
        }
        self.tell_whether_busy();
    }
}
