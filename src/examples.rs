//! The scenarios one may begin with, as the build script lists them.

#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only the browser shows them"))]

include!(concat!(env!("OUT_DIR"), "/examples.rs"));
