//! Step 1: what customers contact you about, and when.

use super::{Fields, StepProps};
use crate::components::choice::Choice;
use crate::components::step::{More, Step};
use crate::i18n::Words;
use crate::state::Action;
use punnus_engine::calendar::{DayType, YearMonth};
use punnus_engine::draft::{ProfileDraft, Template};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::holidays::Country;
use yew::prelude::*;

// The page shows one channel; the model takes several.
const CHANNEL: usize = 0;
const PLACE: Place = Place::Channel(CHANNEL);

/// Volume, handle time, opening hours, and the call log they may come from.
#[component]
pub fn Contacts(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let Some(channel) = props.state.draft().channels.get(CHANNEL) else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let contacts = words.formats.number(channel.contacts_per_month, 0);
    let minutes = words.formats.number(channel.handle_time_s / 60.0, 1);
    html! {
        <Step id="step-contacts" number=1 title={words.say.step_contacts()}
            summary={words.say.step_contacts_summary(contacts, minutes)}
            to_mend={fields.to_mend(|path| matches!(path.place, Place::Channel(_) | Place::Campaign { .. } | Place::ClosedDoor(_)))}>
            { fields.number(Path::new(PLACE, Field::ContactsPerMonth)) }
            { fields.number(Path::new(PLACE, Field::HandleTime)) }
            <Hours state={props.state.clone()} />
            <Holidays state={props.state.clone()} />
            <Week state={props.state.clone()} />
            <More count=18>
                <Season state={props.state.clone()} />
                { fields.number(Path::new(PLACE, Field::Growth)) }
                { fields.number(Path::new(PLACE, Field::FirstContactResolution)) }
                { fields.number(Path::new(PLACE, Field::Repeats)) }
                { fields.number(Path::new(Place::ClosedDoor(CHANNEL), Field::Returns)) }
                { fields.number(Path::new(Place::ClosedDoor(CHANNEL), Field::ReturnsOver)) }
                { fields.number(Path::new(PLACE, Field::LostValue)) }
            </More>
        </Step>
    }
}

/// Each calendar month against a usual one.
#[component]
fn Season(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let label = words.label(Path::new(PLACE, Field::Season));
    // Any year will do for the names of its months.
    let months = (1..=12).filter_map(|month| YearMonth::new(2027, month));
    html! {
        <fieldset class="group">
            <legend>{ label }</legend>
            <p class="hint">{ words.say.field_season_hint() }</p>
            <div class="days">
                { for months.enumerate().map(|(item, month)| {
                    fields.named_number(Path::item(PLACE, Field::Season, item), words.formats.month_name(month).into())
                }) }
            </div>
        </fieldset>
    }
}

/// Opening hours, a field for each day.
#[component]
fn Hours(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    html! {
        <fieldset class="group">
            <legend>{ words.say.field_opening() }</legend>
            <p class="hint">{ words.say.field_opening_hint() }</p>
            <div class="days">
                { for DayType::ALL.into_iter().map(|day| {
                    let path = Path::item(PLACE, Field::Opening, day.index());
                    fields.bare_text(path, words.day_type(day).into(), AttrValue::default())
                }) }
            </div>
        </fieldset>
    }
}

/// Whose public holidays have hours of their own.
#[component]
fn Holidays(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let countries: Vec<Option<Country>> = std::iter::once(None).chain(Country::ALL.map(Some)).collect();
    let options: Vec<AttrValue> = countries.iter().map(|country| words.country(*country).into()).collect();
    let chosen = countries.iter().position(|country| *country == props.state.draft().country).unwrap_or(0);
    let on_choose = {
        let dispatcher = props.state.dispatcher();
        Callback::from(move |place: usize| {
            if let Some(country) = countries.get(place) {
                dispatcher.dispatch(Action::CountryChosen { country: *country });
            }
        })
    };
    html! { <Choice id="country" label={words.say.field_country()} {options} {chosen} {on_choose} /> }
}

/// When calls arrive: a usual week, or a measured one.
#[component]
fn Week(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let Some(channel) = props.state.draft().channels.get(CHANNEL) else { return Html::default() };
    let mut options: Vec<AttrValue> =
        Template::ALL.into_iter().map(|template| words.template(template).into()).collect();
    let chosen = match &channel.profile {
        ProfileDraft::Template(template) => {
            Template::ALL.iter().position(|usual| usual == template).unwrap_or(0)
        }
        ProfileDraft::Measured(_) => {
            let measured = match props.state.measured() {
                Some(measured) => {
                    words.say.profile_measured(&measured.file, words.formats.number(measured.calls.into(), 0))
                }
                None => words.say.profile_measured_plain(),
            };
            options.push(measured.into());
            options.len() - 1
        }
    };
    let on_choose = {
        let dispatcher = props.state.dispatcher();
        Callback::from(move |place: usize| {
            if let Some(template) = Template::ALL.get(place) {
                dispatcher.dispatch(Action::ProfileChosen { channel: CHANNEL, template: *template });
            }
        })
    };
    let path = Path::new(PLACE, Field::Profile);
    let wrong = props.state.wrong_at(path).map(|wrong| words.wrong(wrong));
    html! {
        <>
            <Choice id={super::field_id(path)} label={words.say.field_profile()} {options} {chosen} {on_choose} />
            if let Some(wrong) = wrong { <p class="message">{ wrong }</p> }
        </>
    }
}
