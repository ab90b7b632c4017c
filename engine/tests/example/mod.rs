//! The first example, as tests change it.

use punnus_engine::draft::{AvoidableDraft, ScenarioDraft};

/// A team that costs nothing any more from the month on in which its work is gone: what a quote comes to is then its own.
const AT_ONCE: AvoidableDraft = AvoidableDraft {
    pay: Some(1.0),
    supervision: Some(1.0),
    support: Some(1.0),
    licences: Some(1.0),
    workplace: Some(1.0),
    it: Some(1.0),
    management: Some(1.0),
};

/// The example, of such a team.
pub fn example() -> ScenarioDraft {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    let mut draft: ScenarioDraft = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    draft.in_house.avoidable_from = AT_ONCE;
    draft
}
