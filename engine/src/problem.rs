//! What can be wrong with a draft: which value, what was found, what is allowed.
//!
//! The page words these in the user's language; [`std::fmt::Display`] words them for the command line.

use crate::fields::{Field, Path, Place};
use crate::hour_classes::HourRulesProblem;
use crate::scorecard::ScorecardProblem;
use crate::shift_plan::ShiftProblem;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Something to mend.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// Which value.
    pub path: Path,
    /// What is wrong with it.
    pub kind: ProblemKind,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// A number outside its range, in the unit of the field's [`crate::fields::Spec`].
    OutOfRange {
        /// The number.
        found: f64,
        /// Smallest allowed.
        min: f64,
        /// Largest allowed.
        max: f64,
    },
    /// A fraction where only whole numbers make sense.
    NotWhole {
        /// The number.
        found: f64,
    },
    /// A text that must say something.
    Empty,
    /// A text longer than the page can show.
    TooLong {
        /// Characters found.
        found: usize,
        /// Characters allowed.
        max: usize,
    },
    /// Not a year and month.
    NotAMonth {
        /// The text.
        found: String,
    },
    /// Not an ISO 4217 code.
    NotACurrency {
        /// The text.
        found: String,
    },
    /// Not opening hours.
    NotHours {
        /// The text.
        found: String,
    },
    /// A channel that is never open.
    NeverOpen,
    /// A profile with the wrong number of rows or columns.
    ProfileShape {
        /// Rows found.
        rows: usize,
        /// Entries found in the first wrong row, if the rows are seven.
        entries: Option<usize>,
    },
    /// A profile with a weight that is no number from 0 to 1e9.
    ProfileWeight {
        /// The weight.
        found: f64,
        /// Row, from 0.
        row: usize,
        /// Entry, from 0.
        entry: usize,
    },
    /// A profile without any contact in the opening hours.
    ProfileEmptyWhileOpen,
    /// So small a share of the arrivals wanted is seen in today's hours that the others would be guessed.
    TooLittleSeen {
        /// The share seen in the month where it is smallest.
        seen: f64,
        /// Smallest share allowed.
        least: f64,
    },
    /// More would write because they met a closed door than write at all.
    MoreTurnThanWrite {
        /// The month, from 1.
        month: u16,
        /// Those who met a closed door and turned to the channel.
        turned: f64,
        /// All that were measured in it.
        measured: f64,
    },
    /// Shares that come to more than the whole.
    SharesExceedWhole {
        /// What they come to.
        found: f64,
    },
    /// After-call work longer than the handle time it is part of.
    LongerThanWhole {
        /// The part, in seconds.
        found: f64,
        /// The whole, in seconds.
        whole: f64,
    },
    /// What a channel of this kind must have.
    Missing,
    /// What a channel of this kind cannot have.
    Unfitting,
    /// A time allowed that a channel of this kind does not count in.
    UnfittingTime,
    /// No channel has this name, or none that may wait.
    NoSuchChannel {
        /// The name.
        found: String,
        /// Names to choose from.
        names: Vec<String>,
    },
    /// A baseline that the own team's part does not describe.
    NoSuchBaseline {
        /// Where it would be described.
        place: Place,
    },
    /// A handover by shares of what is divided by hours.
    NoHandover,
    /// A type of contacts so large, or so different, that the others would have no handle time or resolution left.
    NothingLeftOfOthers {
        /// Its share.
        share: f64,
    },
    /// Own agents who let contacts overflow, where people answer beside other work.
    OverflowNeedsTeam,
    /// Hours of a vendor that do not cover the own team's on each day of theirs.
    HoursDoNotCover {
        /// The channel.
        channel: String,
    },
    /// A second entry for the same channel, or two channels of one name.
    NamedTwice {
        /// The name.
        found: String,
    },
    /// Too few or too many entries in a list.
    Count {
        /// Entries found.
        found: usize,
        /// Fewest allowed.
        min: usize,
        /// Most allowed.
        max: usize,
    },
    /// Each contact brings one or more further ones: repeats would never end.
    RepeatsNeverEnd {
        /// Further contacts for each unresolved one.
        repeats: f64,
        /// First-contact resolution.
        resolution: f64,
    },
    /// The phases of a ramp do not follow each other.
    PhasesOutOfOrder {
        /// Last months of the first three phases.
        ends: [f64; 3],
    },
    /// More shrinkage in the office than in all.
    InOfficeAboveAll {
        /// In the office, as a share of paid time.
        found: f64,
        /// In all.
        all: f64,
    },
    /// Supplements that make no sense; what is merely out of its range is told as such.
    Supplements(HourRulesProblem),
    /// Shifts that cannot be planned with; their own path follows that of the shifts.
    Shifts(ShiftProblem),
    /// A scorecard that makes no sense; it says itself where.
    Scorecard(ScorecardProblem),
    /// A value of a vendor's last phase that is better than the usual, and nothing that says what this rests on.
    BetterUnsaid {
        /// The multiple of the usual.
        found: f64,
    },
    /// Contacts that overflow from an own team that is to become better.
    OverflowFromBetter,
    /// A known cost, and so little pay that nothing can be scaled to it.
    NothingToScale {
        /// Smallest hourly pay allowed with it.
        least: f64,
    },
    /// A busiest half-hour beyond what the model takes.
    TooMuchLoad {
        /// The busiest half-hour's load.
        erlangs: f64,
        /// Largest load allowed.
        max: f64,
        /// The quote in whose ramp-up it would be so; none if it is so in-house.
        in_ramp_of: Option<usize>,
    },
    /// A tier that does not begin above the one before it.
    TiersOutOfOrder {
        /// Where it begins.
        found: f64,
        /// Where the one before it begins; the first begins at 0.
        before: f64,
    },
    /// Tiers of which only the last could ever hold, as at least so much is billed.
    MinimumBeyondTiers {
        /// Least volume billed.
        minimum: f64,
        /// Where the last tier begins.
        last: f64,
    },
    /// A band that says nothing about what lies above it.
    NoPriceAboveBand,
    /// What a price with a band has no room for.
    BesideABand {
        /// What was found.
        modifier: Modifier,
    },
    /// What a fixed price has no use for, as it counts nothing.
    CountsNothing {
        /// What was found.
        modifier: Modifier,
    },
    /// Amounts an hour on top of a price that is not per hour.
    AmountWithoutHours,
    /// A rate of exchange between two amounts of one currency.
    RateWithinCurrency {
        /// The rate.
        found: f64,
        /// The currency of both.
        currency: String,
    },
    /// A last month before the first.
    EndsBeforeItBegins {
        /// First month.
        from: u16,
        /// Last month.
        until: u16,
    },
    /// A service level that does not lie further out than the one before it.
    LevelsOutOfOrder {
        /// The level.
        found: f64,
        /// The one before it.
        before: f64,
        /// Whether levels have to rise, as those of a bonus; those of credits fall.
        rising: bool,
    },
}

/// What may modify a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modifier {
    /// Prices by volume.
    Tiers,
    /// A least volume billed.
    VolumeMinimum,
    /// A band around an agreed volume.
    Band,
    /// More in the evening, at night or on weekends.
    Supplements,
}

/// As in files.
impl fmt::Display for Modifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Modifier::Tiers => "tiers",
            Modifier::VolumeMinimum => "volume_minimum",
            Modifier::Band => "band",
            Modifier::Supplements => "supplements",
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let ProblemKind::Scorecard(problem) = &self.kind {
            return write!(f, "{problem}");
        }
        write!(f, "{}", self.path)?;
        if let ProblemKind::Shifts(problem) = &self.kind {
            problem.path.within_rules(f)?;
        }
        write!(f, ": ")?;
        match &self.kind {
            ProblemKind::OutOfRange { found, min, max } => {
                write!(f, "found {found}, allowed {min} to {max}")?;
                match self.path.field.spec() {
                    Some(spec) => write!(f, " ({})", spec.unit),
                    None => Ok(()),
                }
            }
            ProblemKind::NotWhole { found } => {
                write!(f, "found {found}, only whole numbers are allowed")?;
                match self.path.field.spec() {
                    Some(spec) => write!(f, ", {} to {} ({})", spec.min, spec.max, spec.unit),
                    None => Ok(()),
                }
            }
            ProblemKind::Empty => write!(f, "found an empty text; write at least one character"),
            ProblemKind::TooLong { found, max } => {
                write!(f, "found {found} characters, at most {max} are allowed")
            }
            ProblemKind::NotAMonth { found } => {
                write!(f, "found {found:?}; write year and month from 2000-01 to 2099-12, like 2027-03")
            }
            ProblemKind::NotACurrency { found } => {
                write!(f, "found {found:?}; write an ISO 4217 code of three capital letters, like EUR")
            }
            ProblemKind::NotHours { found } => {
                write!(
                    f,
                    "found {found:?}; write from-to in half-hours within one day, like 08:00-16:00, or closed"
                )
            }
            ProblemKind::NeverOpen => {
                write!(f, "closed on all seven days and on holidays; open at least one")
            }
            ProblemKind::ProfileShape { rows, entries: None } => {
                write!(f, "found {rows} rows, 8 are needed (Monday to Sunday, holidays), or 7")
            }
            ProblemKind::ProfileShape { entries: Some(entries), .. } => {
                write!(f, "found a row of {entries} entries, 48 are needed (half-hours from midnight)")
            }
            ProblemKind::ProfileWeight { found, row, entry } => {
                write!(f, "found the weight {found} at [{row}][{entry}], allowed 0 to 1000000000")
            }
            ProblemKind::ProfileEmptyWhileOpen => {
                write!(f, "no contacts within the opening hours; widen the hours or mend the weights")
            }
            ProblemKind::TooLittleSeen { seen, least } => write!(
                f,
                "only a share of {seen:.4} of the calls wanted is seen in these hours, at least {least} is needed; \
                 widen the hours, mend the weights, or count all_hours"
            ),
            ProblemKind::MoreTurnThanWrite { month, turned, measured } => write!(
                f,
                "in month {month} {turned:.1} contacts would turn to it from closed doors, but only {measured:.1} \
                 were measured; lower the share that turns, or raise the volume"
            ),
            ProblemKind::SharesExceedWhole { found } => {
                write!(
                    f,
                    "found {found} together with those who return, at most 1 is allowed; lower one of them"
                )
            }
            ProblemKind::LongerThanWhole { found, whole } => {
                write!(
                    f,
                    "found {found} seconds, more than the handle time it is part of ({whole}); lower it, or raise \
                     that"
                )
            }
            ProblemKind::Missing => write!(f, "found null; a channel answered at once needs it"),
            ProblemKind::Unfitting => {
                write!(f, "found a value; work that may wait has none of it, write null")
            }
            ProblemKind::UnfittingTime => write!(
                f,
                "found a value; phone and chat count seconds (answer_within_s), work that may wait hours (within_h): \
                 write null here"
            ),
            ProblemKind::NoSuchChannel { found, names } => {
                write!(f, "found {found:?}; ")?;
                if names.is_empty() {
                    write!(f, "there is no such channel to name")
                } else {
                    write!(f, "allowed are {}", names.join(", "))
                }
            }
            ProblemKind::NoSuchBaseline { place } => {
                let described = Path::new(*place, Field::Heads).to_string();
                let part = described.rsplit_once('.').map_or(described.as_str(), |(part, _)| part);
                write!(
                    f,
                    "{part} is null, so there is no such option; describe it there, or choose at_target"
                )
            }
            ProblemKind::NoHandover => write!(
                f,
                "found shares below 1; hours outside the own team's and what overflows are handed over at once, write []"
            ),
            ProblemKind::NothingLeftOfOthers { share } => write!(
                f,
                "with a share of {share} of such contacts the others would have no handle time or resolution left; \
                 share x handle_time and share x first_contact_resolution must stay below 1"
            ),
            ProblemKind::OverflowNeedsTeam => write!(
                f,
                "overflow needs own agents to overflow from, but the baseline is beside_other_work; choose another \
                 scope or baseline"
            ),
            ProblemKind::BetterUnsaid { found } => write!(
                f,
                "found {found}, better than the usual for good; say in better_by what that rests on, claim or \
                 evidence, or write 1"
            ),
            ProblemKind::OverflowFromBetter => write!(
                f,
                "what overflows from an own team that becomes better is not computed, as both bring contacts back to \
                 one door; choose another scope, or write null for in_house.better"
            ),
            ProblemKind::HoursDoNotCover { channel } => write!(
                f,
                "the vendor's hours for {channel:?} must cover the own team's on every day, and go on from them; \
                 widen them in offers"
            ),
            ProblemKind::NamedTwice { found } => {
                write!(f, "found {found:?} a second time; name each only once")
            }
            ProblemKind::Count { found, min, max } => {
                write!(f, "found {found} entries, allowed {min} to {max}")
            }
            ProblemKind::RepeatsNeverEnd { repeats, resolution } => write!(
                f,
                "with {repeats} further contacts per unresolved one and {resolution} resolved at first contact, \
                 each contact brings at least one more; repeats x (1 - resolution) must stay below 1"
            ),
            ProblemKind::PhasesOutOfOrder { ends: [first, second, third] } => {
                write!(f, "found {first}, {second}, {third}; a phase may not end before the one before it")
            }
            ProblemKind::InOfficeAboveAll { found, all } => {
                write!(f, "found {found}, more than all shrinkage ({all}), of which it is part")
            }
            ProblemKind::Supplements(problem) => write!(f, "{problem}"),
            ProblemKind::Shifts(problem) => problem.why(f),
            ProblemKind::Scorecard(problem) => write!(f, "{problem}"),
            ProblemKind::NothingToScale { least } => {
                write!(
                    f,
                    "a known cost is split over what is computed; an hourly_pay of at least {least} is needed"
                )
            }
            ProblemKind::TooMuchLoad { erlangs, max, in_ramp_of } => {
                write!(f, "the busiest half-hour is {erlangs:.0} erlangs")?;
                if let Some(quote) = in_ramp_of {
                    write!(f, " in the ramp of quotes[{quote}]")?;
                }
                write!(
                    f,
                    ", at most {max} are allowed; lower the volume or the handle time, or spread the profile"
                )
            }
            ProblemKind::TiersOutOfOrder { found, before } => write!(
                f,
                "found a tier above {found} after one that begins at {before}; write each border once, in rising \
                 order and above 0"
            ),
            ProblemKind::MinimumBeyondTiers { minimum, last } => write!(
                f,
                "found {minimum}, beyond the last tier above {last}: no other tier could ever hold; lower the \
                 minimum or drop the tiers"
            ),
            ProblemKind::NoPriceAboveBand => {
                write!(
                    f,
                    "found null; write the price of each above the band, the usual one if it is the same"
                )
            }
            ProblemKind::BesideABand { modifier } => {
                write!(f, "found {modifier} beside a band; keep one of them and write null for the other")
            }
            ProblemKind::CountsNothing { modifier } => {
                write!(f, "found {modifier} on a fixed monthly price, which counts nothing; write null")
            }
            ProblemKind::AmountWithoutHours => {
                write!(
                    f,
                    "found an amount an hour on a price that is not per hour; write a share of the price"
                )
            }
            ProblemKind::RateWithinCurrency { found, currency } => {
                write!(f, "found {found}; the scenario is in {currency} as well, so the rate is 1")
            }
            ProblemKind::EndsBeforeItBegins { from, until } => {
                write!(f, "found {until}, before the first month {from}; write {from} or later, or null")
            }
            ProblemKind::LevelsOutOfOrder { found, before, rising } => {
                let order = if *rising { "rising" } else { "falling" };
                write!(f, "found {found} after {before}; write each level once, in {order} order")
            }
        }
    }
}

/// Collects problems while a draft is read, so that all are told at once.
#[derive(Debug, Default)]
pub(crate) struct Problems(pub(crate) Vec<Problem>);

impl Problems {
    pub(crate) fn push(&mut self, path: Path, kind: ProblemKind) {
        self.0.push(Problem { path, kind });
    }

    /// The number, if its field allows it and its type too.
    pub(crate) fn number<T>(&mut self, path: Path, found: f64, make: impl Fn(f64) -> Option<T>) -> Option<T> {
        let spec = path.field.spec()?;
        if !(spec.min..=spec.max).contains(&found) {
            self.push(path, ProblemKind::OutOfRange { found, min: spec.min, max: spec.max });
            return None;
        }
        if spec.whole && (libm::trunc(found) - found).abs() > 0.0 {
            self.push(path, ProblemKind::NotWhole { found });
            return None;
        }
        make(found)
    }

    /// The text without surrounding space, if it says something.
    pub(crate) fn name(&mut self, path: Path, text: &str) -> Option<String> {
        const MAX: usize = 80;
        let text = text.trim();
        let characters = text.chars().count();
        if characters == 0 {
            self.push(path, ProblemKind::Empty);
            None
        } else if characters > MAX {
            self.push(path, ProblemKind::TooLong { found: characters, max: MAX });
            None
        } else {
            Some(text.to_owned())
        }
    }

    /// The ISO 4217 code, if it looks like one.
    pub(crate) fn currency(&mut self, path: Path, text: &str) -> Option<String> {
        let text = text.trim();
        if text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Some(text.to_owned());
        }
        self.push(path, ProblemKind::NotACurrency { found: text.to_owned() });
        None
    }

    /// Whether a list has an allowed number of entries.
    pub(crate) fn count(&mut self, field: Field, place: Place, found: usize, (min, max): (usize, usize)) {
        if !(min..=max).contains(&found) {
            self.push(Path::new(place, field), ProblemKind::Count { found, min, max });
        }
    }
}
