//! What of a comparison may be absent. Serde writes NaN and infinity as null as well, so nothing else may be.

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
