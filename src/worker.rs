//! The page's side of the worker: jobs out, progress and answers back, late ones dropped.

use crate::jobs::{Answer, Job, Message, Request};
use gloo::events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

/// The worker, its unanswered job, and what waits until it listens.
#[derive(Clone)]
pub struct Client(Rc<Inner>);

struct Inner {
    worker: Option<Worker>,
    state: Cell<Listening>,
    next: Cell<u32>,
    waiting: RefCell<Option<Waiting>>,
    held_back: RefCell<Option<js_sys::Array>>,
    listeners: RefCell<Vec<EventListener>>,
}

/// Who waits for a job.
struct Waiting {
    number: u32,
    on_progress: Callback<(u32, u32)>,
    on_answer: Callback<Answer>,
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
    /// Starts the worker. `on_settled` is called once it listens, or has failed to start: from then on the page
    /// loads nothing more.
    #[must_use]
    pub fn start(on_settled: Callback<()>) -> Self {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options("worker_loader.js", &options).ok();
        let state = Cell::new(if worker.is_some() { Listening::NotYet } else { Listening::Never });
        let client = Self(Rc::new(Inner {
            worker,
            state,
            next: Cell::new(1),
            waiting: RefCell::default(),
            held_back: RefCell::default(),
            listeners: RefCell::default(),
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
                let message = data.and_then(|data| serde_wasm_bindgen::from_value::<Message>(data).ok());
                match (inner.upgrade(), message) {
                    (Some(inner), Some(Message::Ready)) => {
                        inner.listens();
                        on_settled.emit(());
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
        client
    }

    /// Asks for a job, with a file or without. `on_progress` hears of steps done, of how many. Answers to earlier
    /// jobs are dropped from now on.
    pub fn ask(
        &self,
        job: Job,
        file: Option<&File>,
        on_progress: Callback<(u32, u32)>,
        on_answer: Callback<Answer>,
    ) {
        let inner = &self.0;
        let number = inner.next.replace(inner.next.get().wrapping_add(1));
        let request = serde_wasm_bindgen::to_value(&Request { number, job });
        let (Ok(request), false) = (request, inner.state.get() == Listening::Never) else {
            on_answer.emit(Answer::NoWorker);
            return;
        };
        inner.waiting.replace(Some(Waiting { number, on_progress, on_answer }));
        let message = js_sys::Array::of2(&request, file.map_or(&JsValue::NULL, AsRef::as_ref));
        if inner.state.get() == Listening::NotYet {
            inner.held_back.replace(Some(message));
        } else {
            inner.send(&message);
        }
    }

    /// Gives up what was asked: its answer is dropped when it comes. The worker is kept, as the page may not load
    /// another one; it ends the job by itself.
    pub fn give_up(&self) {
        self.0.waiting.take();
        self.0.held_back.take();
    }
}

impl Inner {
    fn send(&self, message: &js_sys::Array) {
        let sent = self.worker.as_ref().map(|worker| worker.post_message(message));
        if !matches!(sent, Some(Ok(()))) {
            self.answer_all();
        }
    }

    fn listens(&self) {
        self.state.set(Listening::Yes);
        if let Some(message) = self.held_back.take() {
            self.send(&message);
        }
    }

    fn answered(&self, number: u32, answer: Answer) {
        // Taken out before it is called: the callback may ask for the next job.
        let waiting = self.waiting.borrow_mut().take_if(|waiting| waiting.number == number);
        if let Some(waiting) = waiting {
            waiting.on_answer.emit(answer);
        }
    }

    fn is_at(&self, number: u32, step: (u32, u32)) {
        let callback = match &*self.waiting.borrow() {
            Some(waiting) if waiting.number == number => waiting.on_progress.clone(),
            Some(_) | None => return,
        };
        callback.emit(step);
    }

    fn fails(&self) {
        self.state.set(Listening::Never);
        self.answer_all();
    }

    fn answer_all(&self) {
        if let Some(waiting) = self.waiting.take() {
            waiting.on_answer.emit(Answer::NoWorker);
        }
    }
}
