//! Parts of the page with typed props and callbacks; they know nothing of the state.

pub mod bar;
pub mod check;
pub mod choice;
pub mod control;
pub mod field;
pub mod language;
pub mod pick;
pub mod reset;
pub mod step;
