//! The largest inputs there may be, of what takes most memory for its size. One test, so that nothing else is counted.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test's helpers fail by panicking, like the test"
)]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cap::Cap;
use punnus_exchange::{file, link};
use std::alloc::System;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// What reading may take beside the input; more ends the test.
const MOST: usize = 64 << 20;

fn bounded<T>(read: impl FnOnce() -> T) -> T {
    ALLOCATOR.set_limit(ALLOCATOR.allocated() + MOST).unwrap();
    let read = read();
    ALLOCATOR.set_limit(usize::MAX).unwrap();
    read
}

#[test]
fn the_largest_inputs_stay_within_bounds() {
    let full = |part: &str| part.repeat(file::MAX_BYTES / part.len() - 10);
    let entries: String = (0..1_000_000).map(|name| format!("\"{name}\":0,")).collect();
    for text in [
        format!("[{}0]", full("0,")),
        format!("[{}0]", full("[],")),
        format!("[{}0]", full("{\"\":0},")),
        format!("[{}0]", full("\"\",")),
        format!("[{}0]", full("\"ten letters\",")),
        format!("{{{}}}", &entries[..file::MAX_BYTES - 4]),
        full("["),
        format!("\"{}\"", full("x")),
        format!("\"{}\"", full("\\u00e4")),
        format!("{{\"format\":\"punnus\",\"schema\":1,\"model\":\"{}\"}}", &full("\\n")[..8_000_000]),
        format!("{{\"format\":\"punnus\",\"schema\":1,\"{}\":0}}", &full("y")[..8_000_000]),
    ] {
        assert!(bounded(|| file::read(&text)).is_err());
    }
    for text in [" ".repeat(70 << 20), full("0,")] {
        let bytes = [vec![1, 0, 0, 0, 0], miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 9)].concat();
        let bomb = URL_SAFE_NO_PAD.encode(bytes);
        assert!(bounded(|| link::read(&bomb)).is_err());
    }
    for letters in ["A", "AQ", "_"] {
        assert!(bounded(|| link::read(&letters.repeat(file::MAX_BYTES))).is_err());
    }
}
