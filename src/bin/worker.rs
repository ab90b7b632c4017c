//! Heavy work off the main thread: takes jobs, answers them one after the other.

#[cfg(target_arch = "wasm32")]
mod worker {
    use gloo::events::EventListener;
    use punnus::jobs::{Answer, Message, Request, run};
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

    pub fn start() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let listener = EventListener::new(&scope, "message", |event| {
            let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
            let parts: js_sys::Array = event.data().unchecked_into();
            let Ok(request) = serde_wasm_bindgen::from_value::<Request>(parts.get(0)) else { return };
            let answer = match bytes_of(&parts.get(1)) {
                Some(bytes) => {
                    let number = request.number;
                    run(&request.job, &bytes, |done, of| say(&Message::Progress { number, done, of }))
                }
                None => Answer::Unreadable,
            };
            say(&Message::Done { number: request.number, answer });
        });
        // As long as the worker lives.
        listener.forget();
        say(&Message::Ready);
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
        if let Ok(message) = serde_wasm_bindgen::to_value(message) {
            // Fails only for values that cannot be cloned; plain data can.
            let _ = scope.post_message(&message);
        }
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    worker::start();
}
