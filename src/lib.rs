//! The page: what a person sees of the comparison, and how they change it.
//!
//! | module | what it does |
//! |---|---|
//! | [`state`] | what the page knows; a pure reducer over typed actions |
//! | [`asked`] | what of a question is shown beside its answer |
//! | [`edits`] | what a person does beside typing, as a pure function on the draft |
//! | [`panels`] | the steps of inputs and the answer: connects components to the state |
//! | [`components`] | fields, choices, steps: typed props and callbacks, no state |
//! | [`charts`] | SVG by hand over a small scale |
//! | [`ledger`], [`sources`], [`week`] | what the answer's details show: amounts that add up, operands, their inputs, the week |
//! | [`verdict`], [`outlook`], [`rich`] | the answer in sentences, with emphasis |
//! | [`language`], [`messages`], [`i18n`], [`names`] | the five languages, what they say, and their words for what the engine names |
//! | [`formats`], [`numbers`] | writing and reading numbers, money, months |
//! | [`jobs`], [`worker`] | heavy work off the main thread |
//! | `examples` | the scenarios one may begin with |
//! | `privacy` | what leaves the page, and how to check it |
//! | `shortcuts`, `theme` | keys that mean the same everywhere on the page; its colours |
//! | [`store`], `saving` | the comparisons kept in this browser; files given to the person |
//! | [`app`], `start`, [`later`] | the page as a whole, its start in a browser, and what of a program comes after its first picture or answer |

pub mod app;
pub mod asked;
pub mod charts;
pub mod components;
pub mod edits;
mod examples;
pub mod formats;
pub mod i18n;
pub mod jobs;
pub mod language;
pub mod later;
pub mod ledger;
mod marks;
pub mod messages;
pub mod names;
pub mod numbers;
pub mod outlook;
pub mod panels;
mod privacy;
pub mod rich;
mod saving;
mod shortcuts;
pub mod sources;
#[cfg(target_arch = "wasm32")]
pub mod start;
pub mod state;
pub mod store;
mod theme;
pub mod verdict;
pub mod week;
pub mod worker;
