//! Makes the fields of a step: connects each to its value, its problem, and the ways back.

use super::part::{Rest, View, What, part};
use super::{Focus, field_id, focus_soon};
use crate::components::check::{self, Check};
use crate::components::choice::{self, Choice};
use crate::components::field::{self, Kind, Mark};
use crate::components::reset::{Way, Ways};
use crate::edits::{Edit, List, Part};
use crate::i18n::Words;
use crate::state::{Action, State, shown_number, shown_per_unit};
use punnus_engine::country::start_in;
use punnus_engine::draft::{RampDraft, ScenarioDraft};
use punnus_engine::fields::{Field, Path};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// Makes the fields of a step.
pub struct Fields<'a> {
    view: &'a Rc<View>,
    /// What the page knows.
    pub state: &'a State,
    /// The language.
    pub words: &'a Words,
    made: Cell<usize>,
    /// Whether they are only counted.
    only_counted: bool,
    /// Before the ids of fields that stand elsewhere as well.
    beside: &'static str,
}

/// How a number is shown.
struct Shown {
    path: Path,
    /// What it is called, where that is not its usual label.
    named: Option<AttrValue>,
    /// Whether its meaning, range and source are told.
    hinted: bool,
    quiet_label: bool,
    /// Whether a way to its usual value is offered.
    usual: bool,
}

impl<'a> Fields<'a> {
    /// To be drawn.
    #[must_use]
    pub fn new(view: &'a Rc<View>) -> Self {
        Self {
            view,
            state: &view.state,
            words: &view.words,
            made: Cell::new(0),
            only_counted: false,
            beside: "",
        }
    }

    /// To be counted: none is made.
    #[must_use]
    pub fn counted(view: &'a Rc<View>) -> Self {
        Self { only_counted: true, ..Self::new(view) }
    }

    /// Counts a field; says whether it is to be made as well.
    fn is_made(&self) -> bool {
        self.made.set(self.made.get() + 1);
        !self.only_counted
    }

    /// The same fields a second time, with ids of their own.
    #[must_use]
    pub const fn beside(mut self, prefix: &'static str) -> Self {
        self.beside = prefix;
        self
    }

    /// What a click does.
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let dispatcher = self.view.dispatcher.clone();
        Callback::from(move |_| dispatcher.dispatch(action.clone()))
    }

    /// What a click does, and where the focus goes once the page shows it.
    fn on_click_then(&self, edit: Edit, focus: Focus) -> Callback<MouseEvent> {
        let dispatcher = self.view.dispatcher.clone();
        Callback::from(move |_| {
            dispatcher.dispatch(Action::Edited(edit.clone()));
            focus_soon(focus.clone());
        })
    }

    fn on_input(&self, path: Path) -> Callback<String> {
        let dispatcher = self.view.dispatcher.clone();
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
        self.shown(Shown { path, named: None, hinted: true, quiet_label: false, usual: true })
    }

    /// Several of one place.
    pub fn numbers(&self, place: punnus_engine::fields::Place, fields: &[Field]) -> Html {
        fields.iter().map(|field| self.number(Path::new(place, *field))).collect()
    }

    /// The same, where the place says to the eye what it is.
    pub fn number_without_label(&self, path: Path) -> Html {
        self.shown(Shown { path, named: None, hinted: true, quiet_label: true, usual: true })
    }

    /// A number without a hint, as another beside it has the same.
    pub fn bare_number(&self, path: Path, quiet_label: bool) -> Html {
        self.shown(Shown { path, named: None, hinted: false, quiet_label, usual: true })
    }

    /// A number among several of its kind, each with a name of its own.
    pub fn named_number(&self, path: Path, name: AttrValue) -> Html {
        self.shown(Shown { path, named: Some(name), hinted: false, quiet_label: false, usual: false })
    }

    /// What may stand in a field, where its default comes from, and what it means.
    pub fn hint(&self, path: Path) -> AttrValue {
        let words = self.words;
        let open = self.view.draft().borrow_mut().optional_mut(path).is_some();
        let hint = words.allowed_and_source(self.state.draft().country, path.field);
        let open = open.then(|| words.say.may_be_empty());
        let hints: Vec<String> = words.explanation(path.field).into_iter().chain(hint).chain(open).collect();
        hints.join(" ").into()
    }

    /// What a number is in a draft, as it is written.
    fn written(&self, draft: &RefCell<ScenarioDraft>, path: Path) -> String {
        let number = shown_number(&mut draft.borrow_mut(), path);
        number.map(|number| self.words.field_value(path.field, number)).unwrap_or_default()
    }

    fn shown(&self, Shown { path, named, hinted, quiet_label, usual }: Shown) -> Html {
        if !self.is_made() {
            return Html::default();
        }
        let words = self.words;
        let label = named.unwrap_or_else(|| words.label(path).into());
        let text = match self.state.typed(path) {
            Some(typed) => typed.to_owned(),
            None => self.written(self.view.draft(), path),
        };
        let read_as: Option<AttrValue> =
            self.state.ambiguous(path).map(|value| words.say.read_as(words.formats.number(value, 6)).into());
        let unit = path.field.spec().filter(|_| !counts_months(path.field));
        let unit = unit.map(|spec| words.unit(spec.unit)).unwrap_or_default();
        let mut ways = self.way_back(path, &label, || self.written(self.view.origin(), path));
        if usual {
            ways.ways.extend(self.way_to_usual(path, &label));
        }
        field::field(field::Field {
            id: format!("{}{}", self.beside, field_id(path)).into(),
            label: label.clone(),
            quiet_label,
            text: text.into(),
            kind: Kind::Number,
            unit: unit.into(),
            hint: if hinted { self.hint(path) } else { AttrValue::default() },
            read_as,
            wrong: self.wrong(path),
            mark: self.mark(path, label),
            ways,
            on_input: self.on_input(path),
        })
    }

    /// The mark of a value that stays with the person: numbers and names may have it.
    fn mark(&self, path: Path, label: impl AsRef<str>) -> Option<Mark> {
        if path.field.spec().is_none() && path.field != Field::Name {
            return None;
        }
        let (on, dispatcher) = (self.state.private().contains(&path), self.view.dispatcher.clone());
        let on_turn = Callback::from(move |()| {
            dispatcher.dispatch(Action::Marked { paths: vec![path], private: !on });
        });
        Some(Mark { on, label: self.words.say.mark_private_of(label).into(), on_turn })
    }

    /// To what stood in a field at the beginning, if something else does now.
    fn way_back(&self, path: Path, label: &str, before: impl FnOnce() -> String) -> Ways {
        if !self.state.changed().contains(&path) {
            return Ways::default();
        }
        let (say, before) = (&self.words.say, before());
        let text = if before.is_empty() { say.reset_to_empty() } else { say.reset_to(before) };
        self.changed_back(text, label, Action::Reset { path })
    }

    fn changed_back(&self, text: String, label: &str, action: Action) -> Ways {
        Ways { changed: Some(self.words.say.changed().into()), ways: vec![self.way(text, label, action)] }
    }

    fn way(&self, text: String, label: &str, action: Action) -> Way {
        Way { label: format!("{label}: {text}").into(), text: text.into(), on_choose: self.on_click(action) }
    }

    /// To the value it starts from in the country, where there is one and another stands in the field.
    fn way_to_usual(&self, path: Path, label: &str) -> Option<Way> {
        let usual = self.usual(path)?;
        let number = self.view.draft().borrow_mut().number_mut(path).copied();
        let before = self.view.origin().borrow_mut().number_mut(path).copied();
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
        let start = match self.state.draft().country {
            Some(country) => start_in(country, path.field),
            None => path.field.spec().and_then(|spec| spec.start),
        };
        start.map(|start| start.value)
    }

    /// A text.
    pub fn text(&self, path: Path) -> Html {
        let hint = if self.only_counted { None } else { self.words.explanation(path.field) };
        self.bare_text(path, self.words.label(path), hint.unwrap_or_default())
    }

    /// A text with a label of its own.
    pub fn bare_text(&self, path: Path, label: String, hint: String) -> Html {
        if !self.is_made() {
            return Html::default();
        }
        let written =
            |draft: &RefCell<ScenarioDraft>| draft.borrow_mut().text_mut(path).cloned().unwrap_or_default();
        let text = match self.state.typed(path) {
            Some(typed) => typed.to_owned(),
            None => written(self.view.draft()),
        };
        let ways = self.way_back(path, &label, || written(self.view.origin()));
        field::field(field::Field {
            id: field_id(path).into(),
            label: label.clone().into(),
            quiet_label: false,
            text: text.into(),
            kind: Kind::Text,
            unit: AttrValue::default(),
            hint: hint.into(),
            read_as: None,
            wrong: self.wrong(path),
            mark: self.mark(path, label),
            ways,
            on_input: self.on_input(path),
        })
    }

    /// A choice of one among few: what there is to choose, what the draft says, and the fact of choosing.
    pub fn choice<T: PartialEq>(
        &self,
        (id, label): (String, String),
        options: Vec<(T, String)>,
        chosen: impl Fn(&ScenarioDraft) -> Option<T>,
        edit: impl Fn(T) -> Edit,
    ) -> Html {
        if !self.is_made() {
            return Html::default();
        }
        let place = |draft: &ScenarioDraft| {
            let chosen = chosen(draft)?;
            options.iter().position(|(option, _)| *option == chosen)
        };
        let (now, before) = (place(self.state.draft()), place(self.state.origin()));
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
        let ways = match before.filter(|_| before != now).and_then(|before| options.get(before)) {
            Some((edit, name)) => {
                self.changed_back(self.words.say.reset_to(name), &label, Action::Edited(edit.clone()))
            }
            None => Ways::default(),
        };
        let wrong = self.state.wrong().iter().find(|wrong| field_id(wrong.path()) == id);
        let wrong = wrong.map(|wrong| self.words.wrong(wrong).into());
        let (edits, options): (Vec<Edit>, Vec<AttrValue>) =
            options.into_iter().map(|(edit, name)| (edit, AttrValue::from(name))).unzip();
        let chosen = now.unwrap_or_default();
        let on_choose = self.on_choose(edits);
        choice::choice(Choice {
            id: id.into(),
            label: label.into(),
            quiet_label: false,
            options,
            chosen,
            wrong,
            ways,
            on_choose,
        })
    }

    /// What choosing one of several edits does.
    pub fn on_choose(&self, edits: Vec<Edit>) -> Callback<usize> {
        let dispatcher = self.view.dispatcher.clone();
        Callback::from(move |place: usize| {
            if let Some(edit) = edits.get(place) {
                dispatcher.dispatch(Action::Edited(edit.clone()));
            }
        })
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
        if !self.is_made() {
            return Html::default();
        }
        let dispatcher = self.view.dispatcher.clone();
        let on_change = Callback::from(move |_| dispatcher.dispatch(Action::Edited(edit.clone())));
        check::check(Check { id: id.into(), label: label.into(), on, disabled: !free, on_change })
    }

    /// Whether a part that may be left out is there.
    pub fn is_on(&self, part: Part) -> bool {
        part.is_on(&mut self.view.draft().borrow_mut())
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

    /// A group of fields under a heading, where something may be wrong with it as a whole.
    pub fn group_at(&self, path: Path, legend: String, fields: Html) -> Html {
        html! {
            <fieldset class="group" id={field_id(path)} tabindex="-1">
                <legend>{ legend }</legend>
                { fields }
                { self.wrong_with(path) }
            </fieldset>
        }
    }

    /// How many fields were made or counted so far.
    pub fn made(&self) -> usize {
        self.made.get()
    }

    /// Fields that few people need, behind their count.
    pub fn more(&self, rest: Rest) -> Html {
        part(self.view, What::More(rest), true)
    }

    /// A part of the page among the fields.
    pub fn part_of_page(&self, what: What) -> Html {
        if self.only_counted { Html::default() } else { part(self.view, what, true) }
    }

    /// How many items a list has.
    pub fn count(&self, list: List) -> usize {
        list.len(&mut self.view.draft().borrow_mut()).unwrap_or_default()
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
            | Field::BetterFrom
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
