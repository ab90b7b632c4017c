//! The parts of the page: one component for all of them, so that each kind of part is a function and no more.
//!
//! A part is drawn anew when what it is drawn from has changed ([`What::follows`]), or what it remembers of its own
//! ([`Own`]). One that is closed is not: it catches up when it is opened. After an edit the fields and the verdict are
//! drawn at once, the details of the answer after the frame with these, one after the other and each in a task of its
//! own, so that the page listens between them.

use super::{
    answer, assumptions, begin, by_month, call_log, contacts, cost, given, keep, leaving, meeting, quotes,
    ramp, service, shifts, start, step_of_place, team, units, unsaid, week,
};
use crate::charts::week::Pointed;
use crate::components::step::Opens;
use crate::i18n::Words;
use crate::state::{Difference, State};
use crate::store::Store;
use crate::worker::Client;
use gloo::events::EventListener;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use punnus_engine::basis::LineKind;
use punnus_engine::calendar::DayType;
use punnus_engine::draft::{QuoteDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path, Place};
use std::cell::{OnceCell, RefCell};
use std::hint::black_box;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDetailsElement, HtmlElement};
use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::VChild;

/// What every part may be drawn from.
pub struct View {
    /// What the page knows: as it was when this was made, while a handle would always tell the latest.
    pub state: State,
    /// The way to change it.
    pub dispatcher: UseReducerDispatcher<State>,
    /// The language.
    pub words: Words,
    /// Who does heavy work.
    pub client: Client,
    /// Where comparisons are kept.
    pub store: Store,
    // Paths lead into drafts that may be changed: copies to look into, made when somebody does.
    draft: OnceCell<RefCell<ScenarioDraft>>,
    origin: OnceCell<RefCell<ScenarioDraft>>,
}

impl View {
    /// Of what the page knows now.
    #[must_use]
    pub fn new(state: &UseReducerHandle<State>, words: Words, client: Client, store: Store) -> Self {
        let (draft, origin) = (OnceCell::new(), OnceCell::new());
        let dispatcher = state.dispatcher();
        Self { state: (**state).clone(), dispatcher, words, client, store, draft, origin }
    }

    /// What stands in the fields, to look into by path.
    pub(super) fn draft(&self) -> &RefCell<ScenarioDraft> {
        self.draft.get_or_init(|| RefCell::new(self.state.draft().clone()))
    }

    /// What the page started from, to look into by path.
    pub(super) fn origin(&self) -> &RefCell<ScenarioDraft> {
        self.origin.get_or_init(|| RefCell::new(self.state.origin().clone()))
    }
}

/// A step of inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What customers contact you about, and when.
    Contacts,
    /// Your own team.
    Team,
    /// The quotes.
    Quotes,
    /// The service you want.
    Service,
    /// Getting there.
    Ramp,
}

impl Step {
    /// Its id on the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Step::Contacts => "step-contacts",
            Step::Team => "step-team",
            Step::Quotes => "step-quotes",
            Step::Service => "step-service",
            Step::Ramp => "step-ramp",
        }
    }

    /// Its place among the steps, from 1.
    pub(super) const fn number(self) -> u8 {
        match self {
            Step::Contacts => 1,
            Step::Team => 2,
            Step::Quotes => 3,
            Step::Service => 4,
            Step::Ramp => 5,
        }
    }
}

/// Whose fields stand behind a “more”.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "fields are places in the draft")]
pub enum Rest {
    /// A step as a whole.
    Of(Step),
    /// What comes in and when.
    Channel(usize),
    /// The service wanted.
    Service { channel: usize },
    /// What a quote says.
    Quote(usize),
    /// A price of it.
    Price { quote: usize, line: usize },
    /// The start with a vendor.
    Start { quote: usize },
}

/// Which part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Where to begin.
    Begin,
    /// The comparisons kept, and what may be shared of this one.
    Keep,
    /// A call log, and what it says.
    CallLog,
    /// A step of inputs.
    Step(Step),
    /// Its fields.
    Fields(Step),
    /// A channel or a quote within a step, by its place in the draft.
    Item(Step, usize),
    /// Its fields.
    ItemFields(Step, usize),
    /// A “more”.
    More(Rest),
    /// Its fields.
    MoreFields(Rest),
    /// A way to compute the schedule loss.
    Shifts,
    /// What a quote leaves open.
    SilentOn(usize),
    /// The verdict and the options.
    Pin,
    /// The quotes' prices, for the meeting view.
    MeetingPrices,
    /// What customers meet, in words.
    Notes,
    /// The running difference.
    Difference,
    /// Every line of cost.
    Cost,
    /// What an option costs month by month.
    ByMonth,
    /// Unit costs side by side.
    SideBySide,
    /// The service each option gives.
    ServiceGiven,
    /// The week of a channel.
    TheWeek,
    /// The ramp-up loss.
    Loss,
    /// What a trial would show.
    Trial,
    /// When each option turns.
    Turns,
    /// What leaving would cost.
    Leaving,
    /// What the quotes do not say.
    Silences,
    /// What the scorecard comes to.
    Scores,
    /// What the answer rests on, for paper.
    Assumptions,
}

/// What a part is drawn from.
#[derive(Clone, Copy, PartialEq)]
enum Follows {
    /// What stands in the fields, and what is wrong with it.
    Inputs,
    /// That, and the last complete answer.
    Both,
    /// The last complete answer.
    Answer,
    /// The language only.
    Language,
}

/// What a part shows the fields of.
#[derive(Clone, Copy)]
enum Of {
    /// A quote.
    Quote(usize),
    /// A channel.
    Channel(usize),
    /// Anything but quotes.
    Others,
    /// Anything.
    Anything,
}

/// Whether a value is the own team's as it is: better values are shown with the quotes whose they match.
fn is_of_team(place: Place) -> bool {
    step_of_place(place) == Step::Team && place != Place::Better
}

impl What {
    const fn follows(self) -> Follows {
        match self {
            What::CallLog => Follows::Language,
            What::Fields(_)
            | What::Item(..)
            | What::ItemFields(..)
            | What::More(_)
            | What::MoreFields(_)
            | What::Shifts
            | What::MeetingPrices => Follows::Inputs,
            What::Begin | What::Keep | What::Step(_) | What::SilentOn(_) | What::Pin | What::Assumptions => {
                Follows::Both
            }
            What::Notes
            | What::Difference
            | What::Cost
            | What::ByMonth
            | What::SideBySide
            | What::ServiceGiven
            | What::TheWeek
            | What::Loss
            | What::Trial
            | What::Turns
            | What::Leaving
            | What::Silences
            | What::Scores => Follows::Answer,
        }
    }

    /// Whether what is typed into a field may be seen in it. What stands in a quote shows in that quote, and in what
    /// lists the quotes; a number of a channel or of the own team shows in none, but for what makes the team better.
    /// Names and hours show anywhere.
    fn follows_field(self, path: Path) -> bool {
        let is_number = path.field.spec().is_some();
        let (quote, channel) = (path.place.quote(), path.place.channel());
        match self.of() {
            Of::Quote(own) => match quote {
                Some(edited) => edited == own || path.field == Field::Name,
                None => !is_number || (channel.is_none() && !is_of_team(path.place)),
            },
            Of::Channel(own) => match channel {
                Some(edited) => edited == own || !is_number,
                None => quote.is_none() || path.field == Field::Name,
            },
            Of::Others => quote.is_none() || path.field == Field::Name,
            Of::Anything => true,
        }
    }

    /// What it shows the fields of.
    const fn of(self) -> Of {
        match self {
            What::Item(Step::Quotes | Step::Ramp, quote)
            | What::ItemFields(Step::Quotes | Step::Ramp, quote)
            | What::SilentOn(quote)
            | What::More(Rest::Quote(quote) | Rest::Price { quote, .. } | Rest::Start { quote })
            | What::MoreFields(Rest::Quote(quote) | Rest::Price { quote, .. } | Rest::Start { quote }) => {
                Of::Quote(quote)
            }
            What::Item(Step::Contacts | Step::Service, channel)
            | What::ItemFields(Step::Contacts | Step::Service, channel)
            | What::More(Rest::Channel(channel) | Rest::Service { channel })
            | What::MoreFields(Rest::Channel(channel) | Rest::Service { channel }) => Of::Channel(channel),
            What::Item(Step::Team, _)
            | What::ItemFields(Step::Team, _)
            | What::Fields(Step::Contacts | Step::Team | Step::Service)
            | What::More(Rest::Of(Step::Contacts | Step::Team | Step::Service))
            | What::MoreFields(Rest::Of(Step::Contacts | Step::Team | Step::Service)) => Of::Others,
            What::Begin
            | What::Keep
            | What::CallLog
            | What::Step(_)
            | What::Fields(Step::Quotes | Step::Ramp)
            | What::More(Rest::Of(Step::Quotes | Step::Ramp))
            | What::MoreFields(Rest::Of(Step::Quotes | Step::Ramp))
            | What::Shifts
            | What::Pin
            | What::MeetingPrices
            | What::Notes
            | What::Difference
            | What::Cost
            | What::ByMonth
            | What::SideBySide
            | What::ServiceGiven
            | What::TheWeek
            | What::Loss
            | What::Trial
            | What::Turns
            | What::Leaving
            | What::Silences
            | What::Scores
            | What::Assumptions => Of::Anything,
        }
    }

    /// Whether it is open before anybody has opened or closed it.
    const fn opens_at_first(self) -> bool {
        match self {
            What::Step(step) => matches!(step, Step::Quotes),
            What::Item(step, item) => matches!(step, Step::Quotes) || item == 0,
            What::Begin
            | What::Keep
            | What::CallLog
            | What::Fields(_)
            | What::ItemFields(..)
            | What::More(_)
            | What::MoreFields(_)
            | What::Shifts
            | What::SilentOn(_)
            | What::Pin
            | What::MeetingPrices
            | What::Notes
            | What::Difference
            | What::Cost
            | What::ByMonth
            | What::SideBySide
            | What::ServiceGiven
            | What::TheWeek
            | What::Loss
            | What::Trial
            | What::Turns
            | What::Leaving
            | What::Silences
            | What::Scores
            | What::Assumptions => false,
        }
    }

    /// Whether what a quote does not say stands among its fields, and so what that is worth by the last answer.
    fn holds_worth(self, state: &State) -> bool {
        let silent = |quote: &QuoteDraft| !quote.silent_on.is_empty();
        let quotes = &state.draft().quotes;
        if let What::Item(Step::Quotes, quote) | What::ItemFields(Step::Quotes, quote) = self {
            quotes.get(quote).is_some_and(silent)
        } else {
            self == What::Fields(Step::Quotes) && quotes.iter().any(silent)
        }
    }

    /// Whether it may be drawn a little later than the verdict.
    fn may_wait(self) -> bool {
        self.follows() == Follows::Answer || self == What::Assumptions
    }

    fn draw(self, cx: &Cx<'_>) -> Html {
        match self {
            What::Begin => apart(begin::begin, cx),
            What::Keep => apart(keep::keep, cx),
            What::CallLog => apart(call_log::call_log, cx),
            What::Step(step) => match step {
                Step::Contacts => apart(contacts::step, cx),
                Step::Team => apart(team::step, cx),
                Step::Quotes => apart(quotes::step, cx),
                Step::Service => apart(service::step, cx),
                Step::Ramp => apart(ramp::step, cx),
            },
            What::Fields(step) => match step {
                Step::Contacts => apart(contacts::fields, cx),
                Step::Team => apart(team::fields, cx),
                Step::Quotes => apart(quotes::fields, cx),
                Step::Service => apart(service::fields, cx),
                Step::Ramp => apart(ramp::fields, cx),
            },
            What::Item(step, item) => match step {
                Step::Contacts => apart_of(contacts::item, cx, item),
                Step::Quotes => apart_of(quotes::item, cx, item),
                Step::Ramp => apart_of(ramp::item, cx, item),
                // They have none.
                Step::Team | Step::Service => Html::default(),
            },
            What::ItemFields(step, item) => match step {
                Step::Contacts => apart_of(contacts::item_fields, cx, item),
                Step::Quotes => apart_of(quotes::item_fields, cx, item),
                Step::Ramp => apart_of(ramp::item_fields, cx, item),
                Step::Team | Step::Service => Html::default(),
            },
            What::More(rest) => apart_of(super::more::line, cx, rest),
            What::MoreFields(rest) => apart_of(super::more::fields, cx, rest),
            What::Shifts => apart(shifts::shifts, cx),
            What::SilentOn(quote) => apart_of(quotes::silent_on, cx, quote),
            What::Pin => answer::pin(cx),
            What::MeetingPrices => apart(meeting::prices, cx),
            What::Notes => answer::notes(cx),
            What::Difference => answer::difference(cx),
            What::Cost => apart(cost::cost, cx),
            What::ByMonth => apart(by_month::by_month, cx),
            What::SideBySide => apart(units::side_by_side, cx),
            What::ServiceGiven => apart(given::service_given, cx),
            What::TheWeek => apart(week::the_week, cx),
            What::Loss => apart(start::loss, cx),
            What::Trial => apart(start::trial_shown, cx),
            What::Turns => apart(start::turns, cx),
            What::Leaving => apart(leaving::leaving, cx),
            What::Silences => apart(unsaid::silences, cx),
            What::Scores => apart(unsaid::scores, cx),
            What::Assumptions => apart(assumptions::assumptions, cx),
        }
    }
}

/// Draws a part by a function that stays one of its own. The compiler would make all of them one with this one, of which
/// `script/finish.mjs` could not take out what the first picture does not need.
fn apart(draw: fn(&Cx<'_>) -> Html, cx: &Cx<'_>) -> Html {
    black_box(draw)(cx)
}

/// The same, of one of several.
fn apart_of<T>(draw: fn(&Cx<'_>, T) -> Html, cx: &Cx<'_>, which: T) -> Html {
    black_box(draw)(cx, which)
}

/// What a part remembers of its own: what was opened, chosen and pointed at in it.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Own {
    /// How often it was drawn later than it could have been.
    turns: u32,
    /// Whether it is open.
    pub open: bool,
    /// Whether it ever was.
    pub drawn: bool,
    /// The option, channel or vendor chosen.
    pub chosen: usize,
    /// Where the chart is pointed at; where it is at first, if nowhere.
    pub cursor: Option<usize>,
    /// The pixels a chart has, once it is known.
    pub width: f64,
    /// The amount asked about, by option and line.
    pub asked: Option<(usize, LineKind)>,
    /// The month in which it is looked at.
    pub month: Option<u16>,
    /// What the call log says.
    pub log: call_log::Stage,
    /// Whether a file is held over it.
    pub over: bool,
    /// How far the plan of shifts is.
    pub shifts: shifts::Stage,
    /// What is found out about comparisons kept and shared.
    pub kept: keep::Stage,
    /// What is pointed at in the week.
    pub pointed: Pointed,
    /// Days whose hours were set last.
    pub set: Vec<DayType>,
    /// Whether all hours of the day are shown.
    pub whole_day: bool,
    /// What the week's shades show.
    pub shades: week::Shades,
    /// Whose hours are priced.
    pub payer: usize,
    /// What the hours cost.
    pub prices: week::Prices,
}

/// Points a chart's cursor at a place.
pub(super) const fn point(own: &mut Own, place: usize) {
    own.cursor = Some(place);
}

/// A change of what a part remembers.
pub(super) type Change = Box<dyn FnOnce(&mut Own)>;

/// The way to change what a part remembers.
#[derive(Clone)]
pub(super) struct Memory(Scope<Part>);

impl Memory {
    /// Changes it, soon.
    pub fn change(&self, change: impl FnOnce(&mut Own) + 'static) {
        self.0.send_message(Box::new(change) as Change);
    }
}

/// What a part is drawn with.
pub(super) struct Cx<'a> {
    /// What there is to draw.
    pub view: &'a Rc<View>,
    /// What the part remembers.
    pub own: &'a Own,
    /// The way to change that.
    pub memory: Memory,
    /// Put on the element whose width a chart has.
    pub place: &'a NodeRef,
    what: What,
}

impl Cx<'_> {
    /// A channel or a quote within this step.
    pub fn item(&self, step: Step, item: usize) -> Html {
        let props = Props { view: self.view.clone(), what: What::Item(step, item), live: true };
        VChild::<Part>::new(props, Some(item.into())).into()
    }

    /// What opens and closes this part.
    pub fn opens(&self) -> Opens {
        let (clicked, toggled) = (self.memory.clone(), self.memory.clone());
        Opens {
            // Fields are there at once for whoever opens it by hand.
            on_click: Callback::from(move |_| clicked.change(|own| (own.open, own.drawn) = (true, true))),
            on_toggle: Callback::from(move |event: Event| {
                let details = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
                let open = details.is_some_and(|details| details.open());
                toggled.change(move |own| (own.open, own.drawn) = (open, own.drawn || open));
            }),
            at_first: self.what.opens_at_first(),
        }
    }

    /// The fields of this part, if it was ever opened; drawn anew while it is open.
    pub fn body(&self, what: What) -> Option<Html> {
        self.own.drawn.then(|| part(self.view, what, self.own.open))
    }

    /// What choosing a place does.
    pub fn on_choose(&self, choose: fn(&mut Own, usize)) -> Callback<usize> {
        let memory = self.memory.clone();
        Callback::from(move |place| memory.change(move |own| choose(own, place)))
    }
}

/// A part of the page. One that is not live stays as it is.
pub fn part(view: &Rc<View>, what: What, live: bool) -> Html {
    html! { <Part view={view.clone()} {what} {live} /> }
}

/// Which part, and what it is drawn from.
#[derive(Properties)]
pub(super) struct Props {
    view: Rc<View>,
    what: What,
    live: bool,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        (self.what, self.live) == (other.what, other.live) && Rc::ptr_eq(&self.view, &other.view)
    }
}

/// How a part looks beside how it would look drawn from something else.
#[derive(Clone, Copy, PartialEq)]
enum Looks {
    Same,
    /// The same but for an amount of the answer among its fields.
    SameFields,
    Other,
}

impl Props {
    /// How a part drawn from this looks, if it was drawn from the other before.
    fn looks_beside(&self, other: &Self) -> Looks {
        let (one, another) = (&self.view, &other.view);
        let inputs = || {
            let same = match one.state.differs_from(&another.state) {
                Difference::None => true,
                Difference::At(path) => !self.what.follows_field(path),
                Difference::Unknown => false,
            };
            same && one.state.wrong() == another.state.wrong()
        };
        let answer = || Rc::ptr_eq(one.state.answer(), another.state.answer());
        let same = match self.what.follows() {
            Follows::Inputs => inputs(),
            Follows::Both => inputs() && answer(),
            Follows::Answer => answer(),
            Follows::Language => true,
        };
        if self.what != other.what || !same || one.words != another.words {
            Looks::Other
        } else if !answer() && self.what.holds_worth(&one.state) {
            Looks::SameFields
        } else {
            Looks::Same
        }
    }
}

/// Any part of the page.
pub(super) struct Part {
    own: Own,
    place: NodeRef,
    resized: Option<EventListener>,
    /// Until it is drawn anew, where that may wait.
    waits: Option<AnimationFrame>,
}

impl Component for Part {
    type Message = Change;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let open = ctx.props().what.opens_at_first();
        let own = Own { open, drawn: open, ..Own::default() };
        Self { own, place: NodeRef::default(), resized: None, waits: None }
    }

    fn update(&mut self, _: &Context<Self>, change: Change) -> bool {
        let before = self.own.clone();
        change(&mut self.own);
        if self.own.turns != before.turns {
            self.waits = None;
        }
        self.own != before
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let now = ctx.props();
        let looks = match (now.live, before.live) {
            (true, true) => now.looks_beside(before),
            (true, false) => Looks::Other,
            (false, _) => Looks::Same,
        };
        if looks != Looks::Same && (looks == Looks::SameFields || now.what.may_wait()) {
            let memory = Memory(ctx.link().clone());
            self.waits.get_or_insert_with(|| {
                request_animation_frame(move |_| {
                    let draw = move || memory.change(|own| own.turns = own.turns.wrapping_add(1));
                    // Nobody hears it if the part is gone by then.
                    Timeout::new(0, draw).forget();
                })
            });
            return false;
        }
        looks != Looks::Same
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { view, what, .. } = ctx.props();
        let memory = Memory(ctx.link().clone());
        what.draw(&Cx { view, own: &self.own, memory, place: &self.place, what: *what })
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if self.own.width > 0.0 || self.place.get().is_none() {
            return;
        }
        let measure = {
            let (memory, place) = (Memory(ctx.link().clone()), self.place.clone());
            move || {
                if let Some(element) = place.cast::<HtmlElement>() {
                    let width = f64::from(element.client_width());
                    memory.change(move |own| own.width = width);
                }
            }
        };
        measure();
        self.resized = Some(EventListener::new(&gloo::utils::window(), "resize", move |_| measure()));
    }
}
