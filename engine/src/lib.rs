//! The model: what customer service costs in-house and by each quote, at the same service.
//!
//! One door, [`compare()`]: a total function from a [`Scenario`] to a [`Comparison`]. It knows no browser, clock,
//! locale, storage or global randomness, and gives the same bits natively and in WebAssembly.
//!
//! A scenario is written as a [`draft::ScenarioDraft`]; [`check`] turns it into a [`Scenario`] or lists every
//! [`problem::Problem`], each naming its value.
//!
//! | module | what it knows |
//! |---|---|
//! | [`calendar`] | dates, months with their real days, half-hours |
//! | [`units`] | quantities as types |
//! | [`fields`] | every input: unit, range, start value and its source |
//! | [`draft`], [`problem`], [`scenario`] | from what is written to what makes sense |
//! | [`profile`] | when in the week contacts arrive |
//! | [`queueing`] | waiting and hanging up: Erlang A, B and C; the agents a service takes |
//! | [`staffing`] | agents needed for a service, service given by agents |
//! | [`basis`] | lines of cost that explain themselves |
//! | [`in_house`], [`quote`] | what a month costs, on either side |
//! | [`ramp`] | the start with a vendor |
//! | [`timeline`] | yearly steps, present value, break-even |
//! | [`mod@compare`] | all of it together, and the verdict |

pub mod basis;
pub mod calendar;
pub mod compare;
pub mod draft;
pub mod fields;
pub mod in_house;
pub mod problem;
pub mod profile;
pub mod queueing;
pub mod quote;
pub mod ramp;
pub mod scenario;
pub mod staffing;
pub mod timeline;
pub mod units;

pub use compare::{Comparison, MODEL_VERSION, compare};
pub use scenario::{Scenario, check};
