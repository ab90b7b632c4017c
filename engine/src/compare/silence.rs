//! What a quote does not say, and what the values taken instead are worth.

use crate::draft::Topic;
use crate::scenario::Quote;
use crate::units::Money;
use serde::{Deserialize, Serialize};

/// Something a quote says nothing about.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Silence {
    /// What.
    pub topic: Topic,
    /// What the values assumed add to the quote's present value, against none at all: what is to be asked about
    /// before signing. Below zero for what lowers it.
    pub worth: Money,
}

impl Quote {
    /// The same quote with nothing in place of what it does not say.
    pub(super) fn without(&self, topic: Topic) -> Quote {
        let mut quote = self.clone();
        match topic {
            Topic::Ramp => quote.ramp = quote.ramp.without_start(),
            Topic::Index
            | Topic::MonthlyMinimum
            | Topic::OneOffs
            | Topic::Supplements
            | Topic::PassThrough
            | Topic::BonusAndCredits => quote.terms.drop(topic),
        }
        quote
    }
}
