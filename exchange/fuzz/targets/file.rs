//! Any text as a file; what opens is written and read again.
#![no_main]

use cap::Cap;
use libfuzzer_sys::fuzz_target;
use punnus_exchange::file;
use std::alloc::System;

/// More than this at any one time is a failure.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, 64 << 20);

fuzz_target!(|text: &str| {
    if let Ok(opened) = file::read(text) {
        let written =
            file::write(&opened.document, opened.results.as_ref()).expect("what opens can be written");
        let again = file::read(&written).expect("what is written opens");
        assert_eq!(again.document, opened.document);
    }
});
