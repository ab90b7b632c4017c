//! Bringing a file of an earlier schema up to date: pure steps, one from each schema to the next.
//!
//! A change of what is written adds a step at the end, and a file of the schema before it to the tests.

use super::tree::Tree;

/// From schema 1 to 2, from 2 to 3, and so on.
const STEPS: [fn(&mut Tree); 0] = [];

/// The newest schema.
#[allow(clippy::cast_possible_truncation, reason = "a handful of steps")]
pub(super) const NEWEST: u32 = STEPS.len() as u32 + 1;

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
