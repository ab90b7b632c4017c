//! Heavy work off the main thread: takes jobs, answers them one after the other.

#[cfg(target_arch = "wasm32")]
mod worker {
    use gloo::events::EventListener;
    use punnus::jobs::{Answer, Message, Request, run};
    use punnus::later;
    use punnus_engine::Past;
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

    pub fn start() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let past = RefCell::new(Past::default());
        let whole = Rc::new(Cell::new(false));
        let is_whole = whole.clone();
        let listener = EventListener::new(&scope, "message", move |event| {
            let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
            let parts: js_sys::Array = event.data().unchecked_into();
            // A page that came later than the worker asks whether it listens.
            let Ok(bytes) = parts.get(0).dyn_into::<js_sys::Uint8Array>() else {
                say(&Message::Ready);
                if is_whole.get() {
                    say(&Message::Whole);
                }
                return;
            };
            let Some(request) = Request::from_bytes(&bytes.to_vec()) else { return };
            let number = request.number;
            let answer = match bytes_of(&parts.get(1)) {
                Some(file) => {
                    let told = |done, of| say(&Message::Progress { number, done, of });
                    run(&request.job, &file, &mut past.borrow_mut(), told)
                }
                None => Answer::Unreadable,
            };
            say(&Message::Done { number, answer });
        });
        // As long as the worker lives.
        listener.forget();
        say(&Message::Ready);
        wasm_bindgen_futures::spawn_local(async move {
            later::arrive().await;
            whole.set(true);
            say(&Message::Whole);
        });
    }

    /// The bytes of the file that came with a job: none if none came, nothing if they cannot be read.
    fn bytes_of(file: &JsValue) -> Option<Vec<u8>> {
        if file.is_null() {
            return Some(Vec::new());
        }
        let buffer = FileReaderSync::new().ok()?.read_as_array_buffer(file.dyn_ref::<Blob>()?).ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }

    fn say(message: &Message) {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        if let Ok(bytes) = message.to_bytes() {
            let bytes = js_sys::Uint8Array::from(bytes.as_slice());
            // Handed over, not copied. Fails only for values that cannot be cloned; plain data can.
            let handed = js_sys::Array::of1(&bytes.buffer());
            let _ = scope.post_message_with_transfer(&bytes, &handed);
        }
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    worker::start();
}
