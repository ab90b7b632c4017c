//! Giving files to the person, by the browser's own dialog where it has one, else as a download.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DomException, FileSystemFileHandle, FileSystemWritableFileStream};

/// Gives a text to the person as a file. The dialog asks where, and before it writes over another file; who closes it
/// wanted none.
pub fn save(name: &str, kind: &str, bytes: &[u8]) {
    let asked = ask_where(name, kind);
    let (name, kind, bytes) = (name.to_owned(), kind.to_owned(), Uint8Array::from(bytes));
    let Some(asked) = asked else {
        download(&name, &kind, &bytes);
        return;
    };
    wasm_bindgen_futures::spawn_local(async move {
        match write(asked, &bytes).await {
            Err(error) if !is_closed(&error) => download(&name, &kind, &bytes),
            Ok(()) | Err(_) => {}
        }
    });
}

/// Opens the dialog; none where the browser has none.
fn ask_where(name: &str, kind: &str) -> Option<Promise> {
    let window = gloo::utils::window();
    let dialog: Function = Reflect::get(&window, &"showSaveFilePicker".into()).ok()?.dyn_into().ok()?;
    let ending = name.find('.').and_then(|dot| name.get(dot..))?;
    let object = |entries: &[(&str, &JsValue)]| {
        let object = Object::new();
        for (key, value) in entries {
            // Fails only for objects that nobody may change.
            let _ = Reflect::set(&object, &(*key).into(), value);
        }
        object
    };
    let endings = Array::of1(&ending.into());
    let accept = object(&[(kind, &endings)]);
    let types = Array::of1(&object(&[("accept", &accept)]));
    // By the id the browser remembers the folder for the next time.
    let options = object(&[("id", &"punnus".into()), ("suggestedName", &name.into()), ("types", &types)]);
    // Throws nothing: what it has against the question becomes the promise's error.
    dialog.call1(&window, &options).ok()?.dyn_into().ok()
}

/// Writes the file; one that stood there stays whole until all is written.
async fn write(asked: Promise, bytes: &Uint8Array) -> Result<(), JsValue> {
    let file: FileSystemFileHandle = JsFuture::from(asked).await?.unchecked_into();
    let writer: FileSystemWritableFileStream = JsFuture::from(file.create_writable()).await?.unchecked_into();
    JsFuture::from(writer.write_with_js_u8_array(bytes)?).await?;
    JsFuture::from(writer.close()).await.map(|_| ())
}

/// Whether the person closed the dialog.
fn is_closed(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}

fn download(name: &str, kind: &str, bytes: &Uint8Array) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options) else { return };
    let Ok(address) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    let link = gloo::utils::document().create_element("a");
    if let Some(link) = link.ok().and_then(|link| link.dyn_into::<web_sys::HtmlAnchorElement>().ok()) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser has taken it by then.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = web_sys::Url::revoke_object_url(&address);
    })
    .forget();
}
