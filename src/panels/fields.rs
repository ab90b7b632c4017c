//! Makes the fields of a step: connects each to its value, its problem, and the ways back.

use super::{Focus, field_id, focus_soon};
use crate::components::check::Check;
use crate::components::choice::Choice;
use crate::components::field::{Field as TextField, Kind};
use crate::components::reset::Way;
use crate::components::step::More;
use crate::edits::{Edit, List, Part};
use crate::i18n::Words;
use crate::state::{Action, State, shown_number, shown_per_unit};
use punnus_engine::country::start_in;
use punnus_engine::draft::{RampDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path};
use std::cell::{Cell, RefCell};
use yew::prelude::*;

/// Makes the fields of a step.
pub struct Fields<'a> {
    /// What the page knows, and the way to change it.
    pub state: &'a UseReducerHandle<State>,
    /// The language.
    pub words: &'a Words,
    // Paths lead into drafts that may be changed: these are copies to look into.
    draft: RefCell<ScenarioDraft>,
    origin: RefCell<ScenarioDraft>,
    made: Cell<usize>,
    /// Before the ids of fields that stand elsewhere as well.
    beside: &'static str,
}

/// How a number is shown.
struct Shown {
    label: AttrValue,
    hint: AttrValue,
    quiet_label: bool,
    ways: bool,
}

impl<'a> Fields<'a> {
    /// For a step.
    #[must_use]
    pub fn new(state: &'a UseReducerHandle<State>, words: &'a Words) -> Self {
        let (draft, origin) = (state.draft().clone(), state.origin().clone());
        Self {
            state,
            words,
            draft: RefCell::new(draft),
            origin: RefCell::new(origin),
            made: Cell::new(0),
            beside: "",
        }
    }

    /// The same fields a second time, with ids of their own.
    #[must_use]
    pub const fn beside(mut self, prefix: &'static str) -> Self {
        self.beside = prefix;
        self
    }

    /// What a click does.
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |_| dispatcher.dispatch(action.clone()))
    }

    /// What a click does, and where the focus goes once the page shows it.
    fn on_click_then(&self, edit: Edit, focus: Focus) -> Callback<MouseEvent> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |_| {
            dispatcher.dispatch(Action::Edited(edit.clone()));
            focus_soon(focus.clone());
        })
    }

    fn on_input(&self, path: Path) -> Callback<String> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |text| dispatcher.dispatch(Action::Entered { path, text }))
    }

    fn wrong(&self, path: Path) -> Option<AttrValue> {
        self.state.wrong_at(path).map(|wrong| self.words.wrong(wrong).into())
    }

    /// What is wrong with a group as a whole, or with one of its choices.
    pub fn wrong_with(&self, path: Path) -> Html {
        let of_group = |found: Path| (found.place, found.field) == (path.place, path.field);
        let found = self.state.wrong().iter().find(|wrong| of_group(wrong.path()));
        match found {
            Some(wrong) => html! { <p class="message">{ self.words.wrong(wrong) }</p> },
            None => Html::default(),
        }
    }

    /// A number with its unit, range and source.
    pub fn number(&self, path: Path) -> Html {
        self.bare_number(path, self.hint(path), false)
    }

    /// Several of one place.
    pub fn numbers(&self, place: punnus_engine::fields::Place, fields: &[Field]) -> Html {
        fields.iter().map(|field| self.number(Path::new(place, *field))).collect()
    }

    /// The same, where the place says to the eye what it is.
    pub fn number_without_label(&self, path: Path) -> Html {
        self.bare_number(path, self.hint(path), true)
    }

    fn hint(&self, path: Path) -> AttrValue {
        let words = self.words;
        let country = self.draft.borrow().country;
        let open = self.draft.borrow_mut().optional_mut(path).is_some();
        let hint = path.field.spec().map(|mut spec| {
            spec.start = country.map_or(spec.start, |country| start_in(country, path.field));
            words.allowed_and_source(path.field, spec)
        });
        let open = open.then(|| words.say.may_be_empty());
        let hints: Vec<String> = words.explanation(path.field).into_iter().chain(hint).chain(open).collect();
        hints.join(" ").into()
    }

    /// A number whose label stands elsewhere.
    pub fn bare_number(&self, path: Path, hint: AttrValue, quiet_label: bool) -> Html {
        self.shown(path, Shown { label: self.words.label(path).into(), hint, quiet_label, ways: true })
    }

    /// A number among several of its kind, each with a name of its own.
    pub fn named_number(&self, path: Path, label: AttrValue) -> Html {
        self.shown(path, Shown { label, hint: AttrValue::default(), quiet_label: false, ways: false })
    }

    fn shown(&self, path: Path, shown: Shown) -> Html {
        self.made.set(self.made.get() + 1);
        let words = self.words;
        let in_draft = |draft: &RefCell<ScenarioDraft>| {
            let number = shown_number(&mut draft.borrow_mut(), path);
            number.map(|number| words.field_value(path.field, number)).unwrap_or_default()
        };
        let text = self.state.typed(path).map_or_else(|| in_draft(&self.draft), ToOwned::to_owned);
        let read_as: Option<AttrValue> =
            self.state.ambiguous(path).map(|value| words.say.read_as(words.formats.number(value, 6)).into());
        let unit = path.field.spec().filter(|_| !counts_months(path.field));
        let unit = unit.map(|spec| words.unit(spec.unit)).unwrap_or_default();
        let changed = self.state.changed().contains(&path);
        let mut ways = Vec::new();
        if changed {
            let before = in_draft(&self.origin);
            let before =
                if before.is_empty() { words.say.reset_to_empty() } else { words.say.reset_to(before) };
            ways.push(self.way(before, &shown.label, Action::Reset { path }));
        }
        if shown.ways {
            ways.extend(self.way_to_usual(path, &shown.label));
        }
        let changed = if changed { words.say.changed() } else { String::new() };
        let Shown { label, hint, quiet_label, .. } = shown;
        html! {
            <TextField key={path.to_string()} id={format!("{}{}", self.beside, field_id(path))} {label} {quiet_label} {text}
                kind={Kind::Number} {unit} {hint} {read_as} wrong={self.wrong(path)} {changed} {ways}
                on_input={self.on_input(path)} />
        }
    }

    fn way(&self, text: String, label: &str, action: Action) -> Way {
        let dispatcher = self.state.dispatcher();
        let on_choose = Callback::from(move |()| dispatcher.dispatch(action.clone()));
        Way { label: format!("{label}: {text}").into(), text: text.into(), on_choose }
    }

    /// To the value it starts from in the country, where there is one and another stands in the field.
    fn way_to_usual(&self, path: Path, label: &str) -> Option<Way> {
        let usual = self.usual(path)?;
        let number = self.draft.borrow_mut().number_mut(path).copied();
        let before = self.origin.borrow_mut().number_mut(path).copied();
        let is = |number: Option<f64>| number.is_some_and(|number| (number - usual).abs() < 1e-12);
        // One way back is enough where both lead to the same.
        if is(number) || (is(before) && self.state.changed().contains(&path)) {
            return None;
        }
        let shown = self.words.field_value(path.field, usual * shown_per_unit(path.field));
        Some(self.way(self.words.say.use_usual(shown), label, Action::Computed { path, number: usual }))
    }

    fn usual(&self, path: Path) -> Option<f64> {
        let of_ramp = |values: &[f64]| path.item.and_then(|item| values.get(item).copied());
        let ramp = RampDraft::default();
        // Phases share one range, and have start values of their own.
        let rows = [
            (Field::RampEnds, ramp.phase_ends_month.as_slice()),
            (Field::RampHandleTime, &ramp.handle_time),
            (Field::RampResolution, &ramp.first_contact_resolution),
        ];
        if let Some((_, values)) = rows.into_iter().find(|(field, _)| *field == path.field) {
            return of_ramp(values);
        }
        let start = match self.draft.borrow().country {
            Some(country) => start_in(country, path.field),
            None => path.field.spec().and_then(|spec| spec.start),
        };
        start.map(|start| start.value)
    }

    /// A text.
    pub fn text(&self, path: Path) -> Html {
        let hint = self.words.explanation(path.field).unwrap_or_default();
        self.bare_text(path, self.words.label(path).into(), hint.into())
    }

    /// A text with a label of its own.
    pub fn bare_text(&self, path: Path, label: AttrValue, hint: AttrValue) -> Html {
        self.made.set(self.made.get() + 1);
        let in_draft =
            |draft: &RefCell<ScenarioDraft>| draft.borrow_mut().text_mut(path).cloned().unwrap_or_default();
        let text = self.state.typed(path).map_or_else(|| in_draft(&self.draft), ToOwned::to_owned);
        let (mut changed, mut ways) = (String::new(), Vec::new());
        if self.state.changed().contains(&path) {
            let (say, before) = (&self.words.say, in_draft(&self.origin));
            changed = say.changed();
            let before = if before.is_empty() { say.reset_to_empty() } else { say.reset_to(before) };
            ways.push(self.way(before, &label, Action::Reset { path }));
        }
        html! {
            <TextField key={path.to_string()} id={field_id(path)} {label} {text} kind={Kind::Text} {hint}
                wrong={self.wrong(path)} {changed} {ways} on_input={self.on_input(path)} />
        }
    }

    /// A choice of one among few: what there is to choose, what the draft says, and the fact of choosing.
    pub fn choice<T: PartialEq>(
        &self,
        (id, label): (String, String),
        options: Vec<(T, String)>,
        chosen: impl Fn(&ScenarioDraft) -> Option<T>,
        edit: impl Fn(T) -> Edit,
    ) -> Html {
        self.made.set(self.made.get() + 1);
        let place = |draft: &RefCell<ScenarioDraft>| {
            let chosen = chosen(&draft.borrow())?;
            options.iter().position(|(option, _)| *option == chosen)
        };
        let (now, before) = (place(&self.draft), place(&self.origin));
        let options = options.into_iter().map(|(fact, name)| (edit(fact), name)).collect();
        self.choice_of((id, label), options, now, before)
    }

    /// A choice among facts: the places of the one that holds and of the one that held at the beginning.
    fn choice_of(
        &self,
        (id, label): (String, String),
        options: Vec<(Edit, String)>,
        now: Option<usize>,
        before: Option<usize>,
    ) -> Html {
        let (mut changed, mut ways) = (String::new(), Vec::new());
        if let Some((edit, name)) = before.filter(|_| before != now).and_then(|before| options.get(before)) {
            changed = self.words.say.changed();
            ways.push(self.way(self.words.say.reset_to(name), &label, Action::Edited(edit.clone())));
        }
        let wrong = self.state.wrong().iter().find(|wrong| field_id(wrong.path()) == id);
        let wrong: Option<AttrValue> = wrong.map(|wrong| self.words.wrong(wrong).into());
        let (edits, names): (Vec<Edit>, Vec<AttrValue>) =
            options.into_iter().map(|(edit, name)| (edit, AttrValue::from(name))).unzip();
        let dispatcher = self.state.dispatcher();
        let on_choose = Callback::from(move |place: usize| {
            if let Some(edit) = edits.get(place) {
                dispatcher.dispatch(Action::Edited(edit.clone()));
            }
        });
        html! {
            <Choice key={id.clone()} id={id.clone()} {label} options={names} chosen={now.unwrap_or_default()}
                {wrong} {changed} {ways} {on_choose} />
        }
    }

    /// A choice that belongs to a value with a path.
    pub fn choice_at<T: PartialEq>(
        &self,
        path: Path,
        options: Vec<(T, String)>,
        chosen: impl Fn(&ScenarioDraft) -> Option<T>,
        edit: impl Fn(T) -> Edit,
    ) -> Html {
        self.choice((field_id(path), self.words.label(path)), options, chosen, edit)
    }

    /// A yes or no.
    pub fn check(&self, id: String, label: String, on: bool, edit: impl Fn(bool) -> Edit) -> Html {
        self.check_if(id, label, (on, true), edit)
    }

    /// A yes or no that may not be changed as things are.
    pub fn check_if(
        &self,
        id: String,
        label: String,
        (on, free): (bool, bool),
        edit: impl Fn(bool) -> Edit,
    ) -> Html {
        self.check_of(id, label, (on, free), edit(!on))
    }

    fn check_of(&self, id: String, label: String, (on, free): (bool, bool), edit: Edit) -> Html {
        self.made.set(self.made.get() + 1);
        let dispatcher = self.state.dispatcher();
        let on_change = Callback::from(move |_: bool| dispatcher.dispatch(Action::Edited(edit.clone())));
        html! { <Check key={id.clone()} id={id.clone()} {label} {on} disabled={!free} {on_change} /> }
    }

    /// Whether a part that may be left out is there.
    pub fn is_on(&self, part: Part) -> bool {
        part.is_on(&mut self.draft.borrow_mut())
    }

    /// A part that may be left out: the choice, and its fields if it is there.
    pub fn part(&self, id: String, label: String, part: Part, fields: impl FnOnce() -> Html) -> Html {
        let on = self.is_on(part);
        html! {
            <>
                { self.check(id, label, on, move |on| Edit::Switched { part, on }) }
                if on { <div class="part">{ fields() }</div> }
            </>
        }
    }

    /// A group of fields under a heading.
    pub fn group(&self, legend: String, fields: Html) -> Html {
        html! { <fieldset class="group"><legend>{ legend }</legend>{ fields }</fieldset> }
    }

    /// The same, where something may be wrong with it as a whole.
    pub fn group_at(&self, path: Path, legend: String, fields: Html) -> Html {
        html! {
            <fieldset class="group" id={field_id(path)} tabindex="-1">
                <legend>{ legend }</legend>
                { fields }
                { self.wrong_with(path) }
            </fieldset>
        }
    }

    /// How many fields were made so far.
    pub fn made(&self) -> usize {
        self.made.get()
    }

    /// Groups of fields that few people need, behind the count of all made since.
    pub fn more(&self, since: usize, groups: Vec<(String, Html)>) -> Html {
        let names: Vec<&str> = groups.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(", ");
        html! {
            <More count={self.made() - since} {names}>
                { for groups.into_iter().map(|(name, fields)| self.group(name, fields)) }
            </More>
        }
    }

    /// How many items a list has.
    pub fn count(&self, list: List) -> usize {
        list.len(&mut self.draft.borrow_mut()).unwrap_or_default()
    }

    /// A button that adds to a list.
    pub fn add(&self, list: List, text: String, name: String) -> Html {
        let count = self.count(list);
        let on_click = self.on_click_then(Edit::Added { list, name }, Focus::Value(list.first_value(count)));
        html! {
            <button type="button" class="button" id={add_id(list)} disabled={count >= list.most()}
                onclick={on_click}>{ text }</button>
        }
    }

    /// A button that takes an item away; nothing where it must stay.
    pub fn remove(&self, list: List, item: usize, text: String) -> Html {
        if self.count(list) <= list.least() {
            return Html::default();
        }
        let on_click = self.on_click_then(Edit::Removed { list, item }, Focus::Element(add_id(list)));
        html! { <button type="button" class="quiet" onclick={on_click}>{ text }</button> }
    }

    /// The same, named by its number only.
    pub fn remove_nth(&self, list: List, item: usize) -> Html {
        self.remove(list, item, self.words.say.remove_nth(item + 1))
    }

    /// Buttons that copy an item with a name, move it, and take it away.
    pub fn tools(&self, list: List, item: usize, name: &str) -> Html {
        let (say, count) = (&self.words.say, self.count(list));
        let at = |item: usize| Focus::Value(list.first_value(item));
        let copy = self.on_click_then(Edit::Copied { list, item }, at(item + 1));
        let up = item.checked_sub(1).map(|to| {
            let on_click = self.on_click_then(Edit::Moved { list, item, to }, at(to));
            html! { <button type="button" class="quiet" onclick={on_click}>{ say.move_up(name) }</button> }
        });
        let down = (item + 1 < count).then(|| {
            let on_click = self.on_click_then(Edit::Moved { list, item, to: item + 1 }, at(item + 1));
            html! { <button type="button" class="quiet" onclick={on_click}>{ say.move_down(name) }</button> }
        });
        html! {
            <p class="buttons">
                if count < list.most() {
                    <button type="button" class="quiet" onclick={copy}>{ say.copy_item(name) }</button>
                }
                { for up }
                { for down }
                { self.remove(list, item, say.remove_quote(name)) }
            </p>
        }
    }

    /// How many values of a step are to be mended.
    #[must_use]
    pub fn to_mend(&self, in_step: impl Fn(Path) -> bool) -> usize {
        self.state.wrong().iter().filter(|wrong| in_step(wrong.path())).count()
    }

    /// How many fields of a step were changed.
    #[must_use]
    pub fn changed(&self, in_step: impl Fn(Path) -> bool) -> usize {
        self.state.changed().iter().filter(|path| in_step(**path)).count()
    }
}

/// Whether a field's number says which month, not how many: a unit would be wrong beside it.
const fn counts_months(field: Field) -> bool {
    matches!(
        field,
        Field::CampaignMonth
            | Field::OneOffMonth
            | Field::IndexFrom
            | Field::CreditsFrom
            | Field::ValidFrom
            | Field::ValidUntil
            | Field::GoLive
            | Field::OptOut
            | Field::EndsWith
            | Field::RampEnds
            | Field::AvoidablePay
            | Field::AvoidableSupervision
            | Field::AvoidableSupport
            | Field::AvoidableLicences
            | Field::AvoidableWorkplace
            | Field::AvoidableIt
            | Field::AvoidableManagement
    )
}

/// The id of the button that adds to a list.
fn add_id(list: List) -> String {
    format!("add-{}", field_id(list.first_value(0)))
}
