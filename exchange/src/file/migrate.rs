//! Bringing a file of an earlier schema up to date: pure steps, one from each schema to the next.
//!
//! A change of what is written adds a step at the end, and a file of the schema before it to the tests.

use super::tree::Tree;

/// From schema 1 to 2, from 2 to 3, and so on.
const STEPS: [fn(&mut Tree); 1] = [better_values];

/// The newest schema.
#[allow(clippy::cast_possible_truncation, reason = "a handful of steps")]
pub(super) const NEWEST: u32 = STEPS.len() as u32 + 1;

/// To schema 2, in which a vendor's last phase says what it rests on that it is better than the usual, and the own team
/// may become better too. A better value that was written before said no more than a claim does.
fn better_values(tree: &mut Tree) {
    let Some(scenario) = tree.get_mut("scenario") else { return };
    if let Some(team) = scenario.get_mut("in_house") {
        team.add("better", Tree::Null);
    }
    let quotes = scenario.get_mut("quotes").map(Tree::items_mut).unwrap_or_default();
    for ramp in quotes.iter_mut().filter_map(|quote| quote.get_mut("ramp")) {
        let better = at_last(ramp, "handle_time").is_some_and(|factor| factor < 1.0)
            || at_last(ramp, "first_contact_resolution").is_some_and(|factor| factor > 1.0);
        ramp.add("better_by", if better { Tree::Text("claim".to_owned()) } else { Tree::Null });
    }
}

/// The number of a ramp's last phase.
fn at_last(ramp: &Tree, name: &str) -> Option<f64> {
    let Some(Tree::List(phases)) = ramp.get(name) else { return None };
    let Some(Tree::Number(last)) = phases.last() else { return None };
    Some(*last)
}

pub(super) fn bring_up_to_date(tree: &mut Tree, schema: u32) {
    apply(&STEPS, tree, schema);
}

fn apply(steps: &[fn(&mut Tree)], tree: &mut Tree, schema: u32) {
    let before = usize::try_from(schema.saturating_sub(1)).unwrap_or(usize::MAX);
    for step in steps.iter().skip(before) {
        step(tree);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn push(tree: &mut Tree, step: f64) {
        if let Tree::List(steps) = tree {
            steps.push(Tree::Number(step));
        }
    }

    fn check(schema: u32, taken: &[f64]) {
        let steps: [fn(&mut Tree); 3] =
            [|tree| push(tree, 1.0), |tree| push(tree, 2.0), |tree| push(tree, 3.0)];
        let mut tree = Tree::List(Vec::new());
        apply(&steps, &mut tree, schema);
        assert_eq!(tree, Tree::List(taken.iter().copied().map(Tree::Number).collect()), "from {schema}");
    }

    #[test]
    fn a_file_takes_the_steps_that_came_after_it() {
        check(1, &[1.0, 2.0, 3.0]);
        check(2, &[2.0, 3.0]);
        check(3, &[3.0]);
        check(4, &[]);
    }
}
