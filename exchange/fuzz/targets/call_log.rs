//! Any bytes as a call log.
#![no_main]

use cap::Cap;
use libfuzzer_sys::fuzz_target;
use punnus_exchange::call_log::read_call_log;
use std::alloc::System;

/// More than this at any one time is a failure.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, 64 << 20);

fuzz_target!(|bytes: &[u8]| {
    let _ = read_call_log(bytes);
});
