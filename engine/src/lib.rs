//! The model: what customer service costs in-house and by each quote, at the same service.
//!
//! One door, [`compare()`]: a total function from a [`Scenario`] to a [`Comparison`]. It knows no browser, clock,
//! locale, storage or global randomness, and gives the same bits natively and in WebAssembly.
//!
//! A scenario is written as a [`draft::ScenarioDraft`]; [`check()`] turns it into a [`Scenario`] or lists every
//! [`problem::Problem`], each naming its value.
//!
//! | module | what it knows |
//! |---|---|
//! | [`calendar`] | dates, months with their real days and types of day, half-hours |
//! | [`holidays`] | public holidays by rule, in six countries |
//! | [`hour_classes`] | which hours bring a supplement, and how much |
//! | [`units`] | quantities as types |
//! | [`fields`] | every input: unit, range, start value and its source |
//! | [`cited`] | the sources, each once |
//! | [`country`] | what is usual in a country: currency, taxes, leave, the week, pay |
//! | [`draft`], [`mod@check`], [`problem`], [`scenario`] | from what is written to what makes sense |
//! | [`demand`] | how many contacts arrive: seasons, growth, campaigns |
//! | [`coverage`] | closed doors: who would call, who returns, who is lost |
//! | [`profile`] | when in the week contacts arrive |
//! | [`kinds`] | half-hours that are alike, told apart from others |
//! | [`queueing`] | waiting and hanging up: Erlang A, B and C; the agents a service takes |
//! | [`capacity`] | contracted hours over the year |
//! | [`roster`] | agents where hours are given; a desk shared with others |
//! | [`staffing`] | agents needed for a service, service given by agents |
//! | [`served`] | what customers meet |
//! | [`pooled_target`] | agents where the target holds over a day or a month |
//! | [`order`] | short lists in order |
//! | [`overflow`] | own agents without a queue, and a vendor for those who find all of them busy |
//! | [`deferred`] | e-mail and cases: work with a deadline, and who does it |
//! | [`work`] | what people did in a month: what pay and prices count |
//! | [`crew`] | all channels of an option together |
//! | [`basis`] | lines of cost that explain themselves |
//! | [`in_house`] | what a month of the own team costs |
//! | [`pricing`] | what an invoice comes to: tiers, bands, minimum, index, credits, currency |
//! | [`agreement`] | scope, go-live, handover, term; what an outsourcing takes of you |
//! | [`hour_price`] | what each opening hour costs, and what another would |
//! | [`ramp`] | the start with a vendor: phases, their shape, handover |
//! | [`timeline`] | yearly steps, present value, break-even, run-rate crossover, rates of return |
//! | [`pilot`] | what a trial of a few months shows, and whether it misleads |
//! | [`exit`] | what walking away costs, month by month |
//! | [`scorecard`] | what money does not say: weighted scores and knock-outs |
//! | [`shift_plan`] | whole shifts that cover a week, and what they overstaff |
//! | [`mod@compare`] | all of it together, and the verdict |

pub mod agreement;
pub mod basis;
pub mod calendar;
pub mod capacity;
pub mod check;
pub mod cited;
pub mod compare;
pub mod country;
pub mod coverage;
pub mod crew;
pub mod deferred;
pub mod demand;
pub mod draft;
pub mod exit;
pub mod fields;
pub mod holidays;
pub mod hour_classes;
pub mod hour_price;
pub mod in_house;
pub mod kinds;
pub mod order;
pub mod overflow;
pub mod pilot;
pub mod pooled_target;
pub mod pricing;
pub mod problem;
pub mod profile;
pub mod queueing;
pub mod ramp;
pub mod roster;
pub mod scenario;
pub mod scorecard;
pub mod served;
pub mod shift_plan;
pub mod staffing;
pub mod timeline;
pub mod units;
pub mod work;

pub use check::check;
pub use compare::{Comparison, MODEL_VERSION, compare, compare_after};
pub use crew::Past;
pub use scenario::Scenario;
