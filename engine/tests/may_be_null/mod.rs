//! What of a comparison may be absent. Serde writes NaN and infinity as null as well, so nothing else may be.

#![allow(dead_code, reason = "each test uses a part of it")]

use serde_json::Value;

/// The keys.
pub const MAY_BE_NULL: &[&str] = &[
    "name",
    "contracted",
    "against_own",
    "ramp_up",
    "deepest",
    "ahead_from",
    "rests_on",
    "occupancy",
    "mean_wait_s",
    "fewer_agents",
    "implied_hour",
    "trial",
    "per_unit",
    "per_contact",
    "per_resolved_issue",
    "per_handled_minute",
    "per_productive_hour",
    "per_fte_month",
    "seen_for",
    "score",
];

/// No number is absent, at any depth. `key` is where the value stands.
pub fn no_null(value: &Value, key: &str) {
    match value {
        Value::Null => assert!(MAY_BE_NULL.contains(&key), "{key} is no number"),
        Value::Array(entries) => entries.iter().for_each(|entry| no_null(entry, key)),
        Value::Object(entries) => entries.iter().for_each(|(key, entry)| no_null(entry, key)),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => (),
    }
}
