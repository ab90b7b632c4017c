//! Step 3: the quotes, as they are written, and what they do not say.

use super::part::{Cx, Rest, Step, What};
use super::prices::price_line;
use super::scorecard::scorecard;
use super::{Fields, contacts, field_id, lists};
use crate::components::step::{Item, item as one_line};
use crate::edits::{Edit, List, Part, Side};
use crate::i18n::Words;
use crate::state::{Action, State};
use punnus_engine::compare::Who;
use punnus_engine::draft::{
    DeskDraft, EarlyExitDraft, OverflowDraft, QuoteDraft, RoutineDraft, ScenarioDraft, ScopeDraft, Topic,
};
use punnus_engine::fields::{Field, Path, Place};
use std::mem::discriminant;
use yew::prelude::*;

const STEP: Step = Step::Quotes;

/// All quotes.
pub(super) fn step(cx: &Cx<'_>) -> Html {
    let (say, quotes) = (&cx.view.words.say, &cx.view.state.draft().quotes);
    let names: Vec<&str> = quotes.iter().map(|quote| quote.name.as_str()).collect();
    let summary = if names.is_empty() { say.step_quotes_summary_none() } else { names.join(", ") };
    super::step(cx, STEP, say.step_quotes(), summary)
}

/// All of its fields.
pub(super) fn fields(cx: &Cx<'_>) -> Html {
    let fields = Fields::new(cx.view);
    let say = &fields.words.say;
    let quotes = &cx.view.state.draft().quotes;
    let add = fields.add(List::Quotes, say.add_quote(), say.new_quote_name(quotes.len() + 1));
    html! {
        <>
            { for quotes.iter().enumerate().map(|(item, quote)| {
                if cx.view.state.is_hidden(item) {
                    return aside(&fields, item, quote);
                }
                html! {
                    <fieldset class="quote" key={item}>
                        <legend class="visually-hidden">{ &quote.name }</legend>
                        { cx.item(STEP, item) }
                    </fieldset>
                }
            }) }
            <p class="buttons">{ add }</p>
            { fields.wrong_with(Path::new(Place::Scenario, Field::Quotes)) }
            { fields.more(Rest::Of(STEP)) }
        </>
    }
}

/// What concerns all quotes.
pub(super) fn more(fields: &Fields<'_>) -> Vec<(String, Html)> {
    vec![(fields.words.say.field_scorecard(), scorecard(fields))]
}

/// A quote.
pub(super) fn item(cx: &Cx<'_>, item: usize) -> Html {
    let Some(quote) = cx.view.state.draft().quotes.get(item) else { return Html::default() };
    let words = &cx.view.words;
    let line = Item {
        id: super::item_id(STEP, item),
        title: quote.name.clone(),
        summary: summary(words, quote),
        to_mend: super::to_mend(&cx.view.state, STEP, |path| path.place.quote() == Some(item)),
    };
    one_line(words, line, cx.opens(), cx.body(What::ItemFields(STEP, item)))
}

/// The first price with its unit.
fn summary(words: &Words, quote: &QuoteDraft) -> String {
    let Some(price) = quote.terms.prices.first() else { return String::new() };
    let field = price.per.field();
    let unit = field.spec().map(|spec| words.unit(spec.unit)).unwrap_or_default();
    format!("{} {unit}", words.field_value(field, price.price))
}

/// A quote that is not compared.
fn aside(fields: &Fields<'_>, quote: usize, draft: &QuoteDraft) -> Html {
    let say = &fields.words.say;
    html! {
        <div class="aside" key={quote} id={super::item_id(STEP, quote)}>
            <h3>{ &draft.name }</h3>
            <p class="hint">{ say.quote_aside() }</p>
            <button type="button" class="button" onclick={fields.on_click(Action::QuoteShown { quote })}>
                { say.show_quote(&draft.name) }
            </button>
        </div>
    }
}

/// Its fields.
pub(super) fn item_fields(cx: &Cx<'_>, quote: usize) -> Html {
    let Some(draft) = cx.view.state.draft().quotes.get(quote) else { return Html::default() };
    let fields = Fields::new(cx.view);
    let say = &fields.words.say;
    let prices = draft.terms.prices.iter().enumerate();
    let terms = [Field::MonthlyMinimum, Field::QuoteIndex];
    html! {
        <>
            <h4>{ say.quote_says() }</h4>
            { fields.text(Path::new(Place::Quote(quote), Field::Name)) }
            { scope(&fields, quote, draft) }
            { for prices.map(|(line, price)| price_line(&fields, quote, line, price)) }
            <p class="buttons">{ fields.add(List::Prices { quote }, say.add_price(), String::new()) }</p>
            { fields.wrong_with(Path::new(Place::Terms(quote), Field::Prices)) }
            { lists::one_offs(&fields, quote) }
            { fields.numbers(Place::Terms(quote), &terms) }
            { fields.number(Path::new(Place::Agreement(quote), Field::GoLive)) }
            { lists::offers(&fields, quote) }
            { fields.more(Rest::Quote(quote)) }
            { fields.part_of_page(What::SilentOn(quote)) }
            { fields.tools(List::Quotes, quote, &draft.name) }
            <button type="button" class="quiet" onclick={fields.on_click(Action::QuoteHidden { quote })}>
                { say.hide_quote(&draft.name) }
            </button>
        </>
    }
}

/// What few people need of it.
pub(super) fn more_of_quote(fields: &Fields<'_>, quote: usize) -> Vec<(String, Html)> {
    let Some(draft) = fields.state.draft().quotes.get(quote) else { return Vec::new() };
    let say = &fields.words.say;
    let promises = html! {
        <>
            { lists::clauses(fields, quote, Side::Bonus) }
            { lists::clauses(fields, quote, Side::Credit) }
            { fields.number(Path::new(Place::Terms(quote), Field::CreditsFrom)) }
        </>
    };
    vec![
        (say.group_invoice(), invoice(fields, quote)),
        (say.topic_bonus_and_credits(), promises),
        (say.group_desk(), desk(fields, quote, draft)),
        (say.group_term(), term(fields, quote, draft)),
        (say.field_only_months(), only_months(fields, quote, draft)),
    ]
}

/// What may go to a vendor, each form at its usual values.
fn scopes(draft: &ScenarioDraft) -> [ScopeDraft; 7] {
    let usual = |field: Field| field.spec().and_then(|spec| spec.start).map_or(0.0, |start| start.value);
    [
        ScopeDraft::Everything,
        ScopeDraft::Channels(
            draft.channels.first().map(|channel| channel.name.clone()).into_iter().collect(),
        ),
        ScopeDraft::Routine(RoutineDraft {
            share: usual(Field::RoutineScope),
            handle_time: usual(Field::RoutineHandleTime),
            first_contact_resolution: usual(Field::RoutineResolution),
        }),
        ScopeDraft::OutsideOwnHours,
        ScopeDraft::Overflow(OverflowDraft::Fewer(usual(Field::OverflowFewer))),
        ScopeDraft::Overflow(OverflowDraft::Times(usual(Field::OverflowTimes))),
        ScopeDraft::Overflow(OverflowDraft::Cheapest),
    ]
}

/// The place of a form of scope among all, whatever its numbers.
fn place_of(scope: &ScopeDraft) -> usize {
    match scope {
        ScopeDraft::Everything => 0,
        ScopeDraft::Channels(_) => 1,
        ScopeDraft::Routine(_) => 2,
        ScopeDraft::OutsideOwnHours => 3,
        ScopeDraft::Overflow(OverflowDraft::Fewer(_)) => 4,
        ScopeDraft::Overflow(OverflowDraft::Times(_)) => 5,
        ScopeDraft::Overflow(OverflowDraft::Cheapest) => 6,
    }
}

fn scope(fields: &Fields<'_>, quote: usize, draft: &QuoteDraft) -> Html {
    let words = fields.words;
    let forms = scopes(fields.state.draft());
    let options = forms.iter().enumerate().map(|(place, scope)| (place, words.scope(scope))).collect();
    let choice = fields.choice_at(
        Path::new(Place::Agreement(quote), Field::Scope),
        options,
        move |draft| draft.quotes.get(quote).map(|quote| place_of(&quote.agreement.scope)),
        move |place| Edit::ScopeChosen {
            quote,
            scope: forms.get(place).cloned().unwrap_or(ScopeDraft::Everything),
        },
    );
    let details = match &draft.agreement.scope {
        ScopeDraft::Everything
        | ScopeDraft::OutsideOwnHours
        | ScopeDraft::Overflow(OverflowDraft::Cheapest) => Html::default(),
        ScopeDraft::Channels(names) => scope_channels(fields, quote, names),
        ScopeDraft::Routine(_) => fields.numbers(
            Place::Scope(quote),
            &[Field::RoutineScope, Field::RoutineHandleTime, Field::RoutineResolution],
        ),
        ScopeDraft::Overflow(OverflowDraft::Fewer(_)) => {
            fields.numbers(Place::Overflow(quote), &[Field::OverflowFewer])
        }
        ScopeDraft::Overflow(OverflowDraft::Times(_)) => {
            fields.numbers(Place::Overflow(quote), &[Field::OverflowTimes])
        }
    };
    html! { <>{ choice }{ details }</> }
}

fn scope_channels(fields: &Fields<'_>, quote: usize, names: &[String]) -> Html {
    let path = Path::new(Place::Agreement(quote), Field::ScopeChannel);
    let channels = &fields.state.draft().channels;
    let checks = channels.iter().enumerate().map(|(channel, of)| {
        let on = names.iter().any(|name| name.trim() == of.name.trim());
        fields.check_if(
            format!("{}-{channel}", field_id(path)),
            of.name.clone(),
            (on, !(on && names.len() == 1)),
            move |on| Edit::ScopeChannelSwitched { quote, channel, on },
        )
    });
    html! {
        <div class="part" id={field_id(path)} tabindex="-1" role="group" aria-label={fields.words.label(path)}>
            { for checks }
            { fields.wrong_with(path) }
        </div>
    }
}

fn invoice(fields: &Fields<'_>, quote: usize) -> Html {
    let place = Place::Terms(quote);
    let rest = [Field::IndexFrom, Field::PassThrough, Field::VatRate, Field::VatNotDeductible];
    let currency = fields.part(
        format!("quote-{quote}-currency"),
        fields.words.say.part_currency(),
        Part::Currency { quote },
        || {
            html! {
                <>
                    { fields.text(Path::new(place, Field::VendorCurrency)) }
                    { fields.number(Path::new(place, Field::ExchangeRate)) }
                </>
            }
        },
    );
    html! { <>{ fields.numbers(place, &rest) }{ currency }</> }
}

/// Whom the vendor's agents also serve.
fn desk(fields: &Fields<'_>, quote: usize, draft: &QuoteDraft) -> Html {
    let say = &fields.words.say;
    let times = Field::SharedMultiple.spec().and_then(|spec| spec.start).map_or(0.0, |start| start.value);
    let desks = [DeskDraft::Dedicated, DeskDraft::SharedMultiple(times), DeskDraft::SharedErlangs(0.0)];
    let names = [say.desk_dedicated(), say.desk_shared_multiple(), say.desk_shared_erlangs()];
    let choice = fields.choice(
        (format!("quote-{quote}-desk"), say.field_desk()),
        names.into_iter().enumerate().collect(),
        move |draft| {
            let now = discriminant(&draft.quotes.get(quote)?.desk);
            desks.iter().position(|desk| discriminant(desk) == now)
        },
        move |place| Edit::DeskChosen {
            quote,
            desk: desks.get(place).copied().unwrap_or(DeskDraft::Dedicated),
        },
    );
    let load = match draft.desk {
        DeskDraft::Dedicated => Html::default(),
        DeskDraft::SharedMultiple(_) => fields.numbers(Place::Desk(quote), &[Field::SharedMultiple]),
        DeskDraft::SharedErlangs(_) => fields.numbers(Place::Desk(quote), &[Field::SharedErlangs]),
    };
    let cost = fields.number(Path::new(Place::Quote(quote), Field::VendorHourCost));
    html! { <>{ choice }{ load }{ cost }</> }
}

/// For how long, and how one gets out.
fn term(fields: &Fields<'_>, quote: usize, draft: &QuoteDraft) -> Html {
    let say = &fields.words.say;
    let usual = |field: Field| field.spec().and_then(|spec| spec.start).map_or(0.0, |start| start.value);
    let exits = [
        EarlyExitDraft::Free,
        EarlyExitDraft::Amount(0.0),
        EarlyExitDraft::MonthsOfFee(usual(Field::ExitMonths)),
        EarlyExitDraft::ShareOfRest(usual(Field::ExitShare)),
    ];
    let names = [say.exit_free(), say.exit_amount(), say.exit_months(), say.exit_share()];
    let choice = fields.choice(
        (format!("quote-{quote}-exit"), say.field_exit_form()),
        names.into_iter().enumerate().collect(),
        move |draft| {
            let now = discriminant(&draft.quotes.get(quote)?.agreement.early_exit);
            exits.iter().position(|exit| discriminant(exit) == now)
        },
        move |place| Edit::EarlyExitChosen {
            quote,
            exit: exits.get(place).copied().unwrap_or(EarlyExitDraft::Free),
        },
    );
    let fee = match draft.agreement.early_exit {
        EarlyExitDraft::Free => None,
        EarlyExitDraft::Amount(_) => Some(Field::ExitAmount),
        EarlyExitDraft::MonthsOfFee(_) => Some(Field::ExitMonths),
        EarlyExitDraft::ShareOfRest(_) => Some(Field::ExitShare),
    };
    let fee = fee.map(|field| fields.number(Path::new(Place::EarlyExit(quote), field)));
    let terms = [Field::Term, Field::Notice, Field::OptOut, Field::EndsWith];
    html! { <>{ fields.numbers(Place::Agreement(quote), &terms) }{ choice }{ fee.unwrap_or_default() }</> }
}

/// Calendar months in which the vendor has its part.
fn only_months(fields: &Fields<'_>, quote: usize, draft: &QuoteDraft) -> Html {
    let path = Path::new(Place::Agreement(quote), Field::OnlyMonths);
    let these = &draft.agreement.only_months;
    let is_in =
        |month: u8| these.is_empty() || these.iter().any(|other| (other - f64::from(month)).abs() < 0.5);
    let checks = (1..=12).zip(contacts::months(fields.words)).map(|(month, name)| {
        let on = is_in(month);
        let free = !(on && these.len() == 1);
        fields.check_if(format!("{}-{month}", field_id(path)), name, (on, free), move |on| {
            Edit::MonthSwitched { quote, month, on }
        })
    });
    html! {
        <div class="days" id={field_id(path)} tabindex="-1">{ for checks }{ fields.wrong_with(path) }</div>
    }
}

/// What the quote leaves open, what was taken instead, and what that is worth.
pub(super) fn silent_on(cx: &Cx<'_>, quote: usize) -> Html {
    let Some(draft) = cx.view.state.draft().quotes.get(quote) else { return Html::default() };
    let fields = Fields::new(cx.view);
    let (words, say) = (fields.words, &fields.words.say);
    let path = Path::new(Place::Quote(quote), Field::SilentOn);
    let topics = Topic::ALL.into_iter().map(|topic| {
        let on = draft.silent_on.contains(&topic);
        let told = on.then(|| {
            let taken = words.taken_instead(topic, draft).map(|taken| say.silent_taken(taken));
            let worth =
                worth(fields.state, quote, topic).map(|worth| say.silent_worth(words.formats.money(worth)));
            let told: Vec<String> = taken.into_iter().chain(worth).collect();
            html! { <p class="hint">{ told.join(" ") }</p> }
        });
        let id = format!("quote-{quote}-silent-{topic}");
        let check =
            fields.check(id, words.topic(topic), on, move |on| Edit::SilenceSwitched { quote, topic, on });
        html! { <div class="silence">{ check }{ told.unwrap_or_default() }</div> }
    });
    html! {
        <fieldset class="silences" id={field_id(path)} tabindex="-1">
            <legend>{ words.label(path) }</legend>
            <p class="hint">{ say.silent_lead() }</p>
            { for topics }
            { fields.wrong_with(path) }
        </fieldset>
    }
}

/// What the values taken instead add to the quote, by the last complete answer.
fn worth(state: &State, quote: usize, topic: Topic) -> Option<f64> {
    let is_it = |who: Who| matches!(who, Who::Quote(place) if state.compared_quote(place) == Some(quote));
    let option = state.answer().comparison.options.iter().find(|option| is_it(option.who))?;
    let silence = option.silences.iter().find(|silence| silence.topic == topic)?;
    Some(silence.worth.value())
}
