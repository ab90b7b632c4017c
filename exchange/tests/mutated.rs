//! Mutilated inputs of every kind: each gives an answer, within bounds of memory. A short form of what the fuzzer of
//! `exchange/fuzz` does at length; inputs that once gave trouble stand in `corpus/`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test's helpers fail by panicking, like the test"
)]
#![allow(clippy::disallowed_types, reason = "a test of the machine's own: it measures")]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cap::Cap;
use punnus_exchange::call_log::read_call_log;
use punnus_exchange::{file, link};
use rand::{RngExt, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;
use std::alloc::System;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// More than this at any one time, all tests here together, is a failure.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, 64 << 20);

fn inputs(folder: &str, kind: &str) -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder).join(kind);
    let Ok(entries) = std::fs::read_dir(&folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn mutated(seeds: &[Vec<u8>], chance: &mut Xoshiro256PlusPlus) -> Vec<u8> {
    let mut input = seeds[chance.random_range(0..seeds.len())].clone();
    for _ in 0..chance.random_range(1..6) {
        let at = chance.random_range(0..=input.len());
        let end = (at + chance.random_range(0..40_usize)).min(input.len());
        match chance.random_range(0..6) {
            0 => drop(input.drain(at..end)),
            1 => input
                .splice(at..at, seeds[chance.random_range(0..seeds.len())].iter().take(end - at).copied())
                .for_each(drop),
            2 => input[at..end].iter_mut().take(1).for_each(|byte| *byte ^= 1 << chance.random_range(0..8)),
            3 => {
                let part = input[at..end].to_vec();
                input.splice(at..at, part.repeat(chance.random_range(1..20))).for_each(drop);
            }
            4 => {
                let token = [
                    "null",
                    "1e308",
                    "-0",
                    "[",
                    "{\"",
                    "\\u0000",
                    "\"",
                    "]}",
                    "é",
                    "\u{feff}",
                    ";",
                    "\r\n",
                    "99999999999999999999",
                ];
                input.splice(at..end, token[chance.random_range(0..token.len())].bytes()).for_each(drop);
            }
            _ => input.truncate(at),
        }
    }
    input
}

/// How many mutants of each kind; `PUNNUS_MUTANTS` for a long run, which also starts from what the fuzzer has found.
fn mutants() -> Option<usize> {
    std::env::var("PUNNUS_MUTANTS").ok().map(|mutants| mutants.parse().unwrap())
}

fn each_is_answered(kind: &str, read: impl Fn(&[u8])) {
    let long_run = mutants();
    let mut seeds = inputs("fuzz/seeds", kind);
    assert!(!seeds.is_empty());
    if long_run.is_some() {
        seeds.extend(inputs("fuzz/corpus", kind));
    }
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(1);
    let mutants = (0..long_run.unwrap_or(3_000)).map(|_| mutated(&seeds, &mut chance));
    for input in inputs("tests/corpus", kind).into_iter().chain(seeds.clone()).chain(mutants) {
        let began = Instant::now();
        read(&input);
        // A machine busy with other tests may stop for as long.
        if long_run.is_some() {
            assert!(began.elapsed() < Duration::from_secs(1), "{:?}", String::from_utf8_lossy(&input));
        }
    }
}

fn read_file(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    if let Ok(opened) = file::read(&text) {
        let written = file::write(&opened.document, opened.results.as_ref()).unwrap();
        assert_eq!(file::read(&written).unwrap().document, opened.document);
    }
}

/// As the fuzzer does: a link as it is, bytes to be inflated, or a text to be found in a link.
fn read_link(input: &[u8]) {
    let Some((way, data)) = input.split_first() else { return };
    let packed = |sum: u32, deflated: &[u8]| {
        let head = [1].into_iter().chain(sum.to_le_bytes());
        URL_SAFE_NO_PAD.encode(head.chain(deflated.iter().copied()).collect::<Vec<u8>>())
    };
    let sum =
        data.iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let link = match way % 3 {
        0 => String::from_utf8_lossy(data).into_owned(),
        1 => packed(0, data),
        _ => packed(sum, &miniz_oxide::deflate::compress_to_vec(data, 1)),
    };
    let _ = link::read(&link);
}

#[test]
fn a_mutilated_file_is_answered() {
    each_is_answered("file", read_file);
}

#[test]
fn a_mutilated_link_is_answered() {
    each_is_answered("link", read_link);
}

#[test]
fn a_mutilated_call_log_is_answered() {
    each_is_answered("call_log", |input| drop(read_call_log(input)));
}
