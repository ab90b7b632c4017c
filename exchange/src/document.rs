//! What is kept of a comparison, beyond its draft: everything that a person typed, put aside or marked.

use crate::paths;
use punnus_engine::compare::{Verdict, Who};
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::fields::Path;
use punnus_engine::{Comparison, MODEL_VERSION};
use serde::{Deserialize, Serialize};

/// A comparison as it is kept or shared.
///
/// Paths lead to values of the draft, each list naming a path once; quotes are named by their places in the draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The scenario, as far as the fields could be read.
    pub draft: ScenarioDraft,
    /// What was typed, where it matters how or could not be read.
    pub typed: Vec<(Path, String)>,
    /// How numbers among these are written; none if nobody knows.
    pub numbers: Option<NumberForm>,
    /// What changed fields held at the beginning.
    pub was: Vec<(Path, Held)>,
    /// What the comparison began with: the name of an example; none for nothing or a call log.
    pub example: Option<String>,
    /// Where the contacts come from, if from a call log.
    pub call_log: Option<UsedLog>,
    /// Quotes put aside.
    pub hidden_quotes: Vec<usize>,
    /// Fields marked private.
    pub private: Vec<Path>,
    /// Quotes marked private.
    pub private_quotes: Vec<usize>,
    /// Whether something was withheld when this was shared: results computed from the draft are not the sharer's.
    pub redacted: bool,
    /// Fields whose values were withheld then: what stands in the draft is a usual value, or none.
    pub withheld: Vec<Path>,
    /// Results that the sharer sent along; they cannot be computed from the draft.
    pub frozen: Option<Summary>,
}

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberForm {
    /// Before the decimals.
    pub decimal: char,
    /// Between groups of three digits.
    pub group: char,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// A number, in the unit of the model.
    Number(f64),
    /// A number left open.
    Open,
    /// A text.
    Text(String),
}

/// A call log in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsedLog {
    /// The file's name.
    pub file: String,
    /// Calls in it.
    pub calls: u32,
}

/// The results of a comparison, in short: to compare with those of another version of the model, or to be shared
/// where the inputs are not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// Version of the model that computed them.
    pub model: String,
    /// Currency of the amounts.
    pub currency: String,
    /// The baseline first, then what else the own team may do, then the quotes.
    pub options: Vec<Total>,
    /// The option of the lowest present value, or several that cost the same: places in `options`.
    pub cheapest: Vec<usize>,
}

/// What an option comes to over the horizon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Total {
    /// Whose work it is.
    pub who: Whose,
    /// The vendor's name; none in-house.
    pub name: Option<String>,
    /// All months together.
    pub total: f64,
    /// The same, later money counting less.
    pub present_value: f64,
}

/// Whose work an option is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// The own team, staffed to the target.
    OwnTeam,
    /// The own team as it is today.
    Today,
    /// People who answer beside other work.
    BesideOtherWork,
    /// A quote, by its place in the draft.
    Quote(usize),
    /// A quote that the draft does not have, as it was withheld.
    WithheldQuote,
}

impl Document {
    /// A draft, and nothing beside it.
    #[must_use]
    pub const fn new(draft: ScenarioDraft) -> Self {
        Self {
            draft,
            typed: Vec::new(),
            numbers: None,
            was: Vec::new(),
            example: None,
            call_log: None,
            hidden_quotes: Vec::new(),
            private: Vec::new(),
            private_quotes: Vec::new(),
            redacted: false,
            withheld: Vec::new(),
            frozen: None,
        }
    }

    /// Whether anything in it is marked private.
    #[must_use]
    pub const fn has_private(&self) -> bool {
        !self.private.is_empty() || !self.private_quotes.is_empty()
    }

    /// What a field holds now; nothing if the path leads to neither number nor text.
    #[must_use]
    pub fn held(&self, path: Path) -> Option<Held> {
        paths::held(&mut self.draft.clone(), path)
    }
}

impl Summary {
    /// Of a comparison in which the quotes are those at these places in the draft: quotes put aside are not in it.
    #[must_use]
    pub fn of(comparison: &Comparison, places: &[usize]) -> Self {
        let options = comparison.options.iter().map(|option| Total {
            who: match option.who {
                Who::OwnTeam => Whose::OwnTeam,
                Who::Today => Whose::Today,
                Who::BesideOtherWork => Whose::BesideOtherWork,
                Who::Quote(quote) => Whose::Quote(places.get(quote).copied().unwrap_or(quote)),
            },
            name: option.name.clone(),
            total: option.total.value(),
            present_value: option.present_value.value(),
        });
        let cheapest = match &comparison.verdict {
            Verdict::Alone { .. } | Verdict::BaselineWins { .. } => vec![0],
            Verdict::Tie { options } => options.clone(),
            Verdict::OtherWins { option, .. } => vec![*option],
        };
        Self {
            model: MODEL_VERSION.to_owned(),
            currency: comparison.currency.clone(),
            options: options.collect(),
            cheapest,
        }
    }

    /// Whether the results are the same to half a hundredth of the currency, or to the ninth digit of a large
    /// amount; names and the model's version are of no consequence.
    #[must_use]
    pub fn agrees_with(&self, other: &Self) -> bool {
        let close = |one: f64, other: f64| (one - other).abs() <= (one.abs() * 1e-9).max(0.005);
        self.currency == other.currency
            && self.cheapest == other.cheapest
            && self.options.len() == other.options.len()
            && self.options.iter().zip(&other.options).all(|(one, other)| {
                one.who == other.who
                    && close(one.total, other.total)
                    && close(one.present_value, other.present_value)
            })
    }
}
