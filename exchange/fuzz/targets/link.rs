//! Any text as a link; any bytes as what is deflated in one; any text as what is inflated from one.
#![no_main]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cap::Cap;
use libfuzzer_sys::fuzz_target;
use punnus_exchange::link;
use std::alloc::System;

/// More than this at any one time is a failure.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, 64 << 20);

fn check_sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

fn packed(sum: u32, deflated: &[u8]) -> String {
    let mut bytes = vec![1];
    bytes.extend(sum.to_le_bytes());
    bytes.extend(deflated);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Deflate's form for what is not made shorter: packing would take longer than all else.
fn stored(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
    let data = &data[..usize::from(length)];
    [&[1], &length.to_le_bytes()[..], &(!length).to_le_bytes()[..], data].concat()
}

fuzz_target!(|input: &[u8]| {
    let Some((way, data)) = input.split_first() else { return };
    let link = match way % 3 {
        0 => String::from_utf8_lossy(data).into_owned(),
        1 => packed(0, data),
        _ => packed(check_sum(data), &stored(data)),
    };
    if let Ok(mut opened) = link::read(&link) {
        // A link is never written of what is marked private; one that claims to be is read all the same.
        opened.document.private.clear();
        opened.document.private_quotes.clear();
        let written = link::write(&opened.document).expect("what opens can be written");
        assert_eq!(link::read(&written).expect("what is written opens").document, opened.document);
    }
});
