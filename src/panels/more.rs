//! Fields that few people need at first, behind their count: made when somebody opens them.

use super::part::{Cx, Rest, Step, What};
use super::{Fields, contacts, prices, quotes, ramp, service, team};
use crate::components::step::more;
use yew::prelude::*;

/// What stands behind a “more”, in groups with their names.
fn groups(fields: &Fields<'_>, rest: Rest) -> Vec<(String, Html)> {
    match rest {
        Rest::Of(step) => match step {
            Step::Contacts => contacts::more(fields),
            Step::Team => team::more(fields),
            Step::Quotes => quotes::more(fields),
            Step::Ramp => ramp::more(fields),
            // Each channel has its own.
            Step::Service => Vec::new(),
        },
        Rest::Channel(channel) => contacts::more_of_channel(fields, channel),
        Rest::Service { channel } => service::more_of_channel(fields, channel),
        Rest::Quote(quote) => quotes::more_of_quote(fields, quote),
        Rest::Price { quote, line } => prices::more_of_price(fields, quote, line),
        Rest::Start { quote } => ramp::more_of_start(fields, quote),
    }
}

/// How many there are, and what they are about.
pub(super) fn line(cx: &Cx<'_>, rest: Rest) -> Html {
    let fields = Fields::counted(cx.view);
    let groups = groups(&fields, rest);
    let names: Vec<&str> = groups.iter().map(|(name, _)| name.as_str()).collect();
    let line = cx.view.words.say.more_fields(fields.made(), names.join(", "));
    more(line, cx.opens(), cx.body(What::MoreFields(rest)))
}

/// The fields themselves.
pub(super) fn fields(cx: &Cx<'_>, rest: Rest) -> Html {
    let fields = Fields::new(cx.view);
    groups(&fields, rest)
        .into_iter()
        .map(|(name, group)| html! { <fieldset class="group"><legend>{ name }</legend>{ group }</fieldset> })
        .collect()
}
