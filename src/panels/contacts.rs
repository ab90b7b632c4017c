//! Step 1: what customers contact you about, and when.

use super::{Fields, ItemProps, StepProps, field_id, lists, step_of};
use crate::components::choice::Choice;
use crate::components::step::{Item, Step};
use crate::edits::{ChannelKind, Edit, List, Part};
use crate::i18n::Words;
use crate::state::Action;
use punnus_engine::calendar::{DayType, YearMonth};
use punnus_engine::draft::{ChannelDraft, CountedDraft, KindDraft, ProfileDraft, ScenarioDraft, Template};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::holidays::Country;
use yew::prelude::*;

const STEP: &str = "step-contacts";

/// Country and start, and every channel.
#[component]
pub fn Contacts(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let summary = summary(&words, &props.state.draft().channels);
    html! {
        <Step id={STEP} number=1 title={words.say.step_contacts()} {summary}
            to_mend={fields.to_mend(|path| step_of(path) == STEP)}
            changed={fields.changed(|path| step_of(path) == STEP)}>
            <Body state={props.state.clone()} />
        </Step>
    }
}

fn summary(words: &Words, channels: &[ChannelDraft]) -> String {
    let number = |contacts: f64| words.formats.number(contacts, 0);
    match channels {
        [only] => of_channel(words, only),
        several => {
            let each: Vec<String> = several
                .iter()
                .map(|channel| format!("{} {}", channel.name, number(channel.contacts_per_month)))
                .collect();
            let all = several.iter().map(|channel| channel.contacts_per_month).sum();
            words.say.step_contacts_summary_several(number(all), each.join(", "))
        }
    }
}

fn of_channel(words: &Words, channel: &ChannelDraft) -> String {
    let contacts = words.formats.number(channel.contacts_per_month, 0);
    words.say.step_contacts_summary(contacts, words.formats.number(channel.handle_time_s / 60.0, 1))
}

#[component]
fn Body(props: &StepProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let say = &words.say;
    let at = |field| Path::new(Place::Scenario, field);
    let countries = std::iter::once(None).chain(Country::ALL.map(Some));
    let country = fields.choice(
        ("country".to_owned(), say.field_country()),
        countries.map(|country| (country, words.country(country))).collect(),
        |draft| Some(draft.country),
        Edit::CountryChosen,
    );
    let start = fields.text(at(Field::Start));
    let channels = &props.state.draft().channels;
    let add = fields.add(List::Channels, say.add_channel(), say.new_channel_name(channels.len() + 1));
    let since = fields.made();
    let about_all = html! {
        <>
            { fields.text(at(Field::Name)) }
            { fields.text(at(Field::Currency)) }
            { fields.number(at(Field::UsableIdle)) }
            { fields.number(at(Field::OtherWork)) }
        </>
    };
    html! {
        <>
            { country }
            { start }
            { for channels.iter().enumerate().map(|(item, channel)| {
                let to_mend =
                    fields.to_mend(|path| step_of(path) == STEP && path.place.channel() == Some(item));
                html! {
                    <Item key={item} id={format!("{STEP}-{item}")} title={channel.name.clone()}
                        summary={of_channel(&words, channel)} {to_mend} open={item == 0}>
                        <Channel state={props.state.clone()} {item} />
                    </Item>
                }
            }) }
            <p class="buttons">{ add }</p>
            { fields.wrong_with(at(Field::Channels)) }
            { fields.more(since, vec![(say.group_comparison(), about_all)]) }
        </>
    }
}

#[component]
fn Channel(props: &ItemProps) -> Html {
    let Some(words) = use_context::<Words>() else { return Html::default() };
    let channel = props.item;
    let Some(draft) = props.state.draft().channels.get(channel) else { return Html::default() };
    let fields = Fields::new(&props.state, &words);
    let say = &words.say;
    let place = Place::Channel(channel);
    let at = |field| Path::new(place, field);
    let kind = fields.choice(
        (format!("channel-{channel}-kind"), say.field_kind()),
        ChannelKind::ALL.map(|kind| (kind, words.channel_kind(kind))).to_vec(),
        move |draft| draft.channels.get(channel).map(ChannelKind::of),
        move |kind| Edit::KindChosen { channel, kind },
    );
    let first = html! {
        <>
            { fields.text(at(Field::Name)) }
            { kind }
            { fields.number(at(Field::ContactsPerMonth)) }
            { fields.number(at(Field::HandleTime)) }
            { season(&fields, channel) }
            { week(&fields, channel, draft) }
            { hours(&fields, place, Field::Opening) }
        </>
    };
    let since = fields.made();
    let mut more = vec![(say.group_volume(), volume(&fields, channel, draft))];
    let resolution = [Field::FirstContactResolution, Field::Repeats, Field::AfterCall];
    more.push((
        say.group_handling(),
        html! {
            <>
                { fields.numbers(place, &resolution) }
                if let KindDraft::Chat(_) = draft.kind {
                    { fields.numbers(Place::Chat(channel), &[Field::AtOnce, Field::Overhead]) }
                }
            </>
        },
    ));
    if draft.closed_door.is_some() {
        more.push((say.field_closed_door(), closed_door(&fields, channel)));
    }
    html! {
        <>
            { first }
            { fields.wrong_with(at(Field::ClosedDoor)) }
            { fields.more(since, more) }
            { fields.tools(List::Channels, channel, &draft.name) }
        </>
    }
}

/// Each calendar month against a usual one.
fn season(fields: &Fields<'_>, channel: usize) -> Html {
    let path = Path::new(Place::Channel(channel), Field::Season);
    let months = months(fields.words)
        .enumerate()
        .map(|(item, name)| fields.named_number(Path { item: Some(item), ..path }, name.into()));
    html! {
        <fieldset class="group">
            <legend>{ fields.words.label(path) }</legend>
            <p class="hint">{ fields.words.say.field_season_hint() }</p>
            <div class="days">{ for months }</div>
        </fieldset>
    }
}

/// The names of the calendar months.
pub(super) fn months(words: &Words) -> impl Iterator<Item = String> {
    // Any year will do for the names of its months.
    (1..=12).filter_map(|month| YearMonth::new(2027, month)).map(|month| words.formats.month_name(month))
}

/// Opening hours, a field for each day.
pub(super) fn hours(fields: &Fields<'_>, place: Place, field: Field) -> Html {
    let days = DayType::ALL.into_iter().map(|day| {
        let path = Path::item(place, field, day.index());
        fields.bare_text(path, fields.words.day_type(day).into(), AttrValue::default())
    });
    html! {
        <fieldset class="group">
            <legend>{ fields.words.label(Path::new(place, field)) }</legend>
            <p class="hint">{ fields.words.say.field_opening_hint() }</p>
            <div class="days">{ for days }</div>
        </fieldset>
    }
}

/// When contacts arrive: a usual week, or a measured one, which cannot be chosen but only brought.
fn week(fields: &Fields<'_>, channel: usize, draft: &ChannelDraft) -> Html {
    let (words, path) = (fields.words, Path::new(Place::Channel(channel), Field::Profile));
    let usual = Template::ALL.map(|template| (template, words.template(template)));
    let ProfileDraft::Measured(_) = &draft.profile else {
        return fields.choice_at(
            path,
            usual.to_vec(),
            move |draft| template_of(draft, channel),
            move |template| Edit::ProfileChosen { channel, template },
        );
    };
    let measured = match fields.state.measured().filter(|_| channel == 0) {
        Some(measured) => {
            let calls = words.formats.number(measured.calls.into(), 0);
            words.say.profile_measured(&measured.file, calls)
        }
        None => words.say.profile_measured_plain(),
    };
    let names = usual.into_iter().map(|(_, name)| name).chain(std::iter::once(measured));
    let options: Vec<AttrValue> = names.map(AttrValue::from).collect();
    let dispatcher = fields.state.dispatcher();
    let on_choose = Callback::from(move |place: usize| {
        if let Some(template) = Template::ALL.get(place) {
            dispatcher.dispatch(Action::Edited(Edit::ProfileChosen { channel, template: *template }));
        }
    });
    let wrong: Option<AttrValue> = fields.state.wrong_at(path).map(|wrong| words.wrong(wrong).into());
    html! {
        <Choice id={field_id(path)} label={words.say.field_profile()} {options} chosen={Template::ALL.len()} {wrong}
            {on_choose} />
    }
}

fn template_of(draft: &ScenarioDraft, channel: usize) -> Option<Template> {
    match draft.channels.get(channel)?.profile {
        ProfileDraft::Template(template) => Some(template),
        ProfileDraft::Measured(_) => None,
    }
}

fn volume(fields: &Fields<'_>, channel: usize, draft: &ChannelDraft) -> Html {
    let say = &fields.words.say;
    let counted = [
        (CountedDraft::WhileOpen, say.counted_while_open()),
        (CountedDraft::AllHours, say.counted_all_hours()),
    ];
    let counted = fields.choice(
        (format!("channel-{channel}-counted"), say.field_counted()),
        counted.to_vec(),
        move |draft| draft.channels.get(channel).map(|channel| channel.counted),
        move |counted| Edit::CountedChosen { channel, counted },
    );
    html! {
        <>
            { fields.number(Path::new(Place::Channel(channel), Field::Growth)) }
            if draft.service.is_some() { { counted } }
            { lists::campaigns(fields, channel) }
        </>
    }
}

/// What people do who meet a closed door.
fn closed_door(fields: &Fields<'_>, channel: usize) -> Html {
    let words = fields.words;
    let deferred: Vec<(usize, String)> = fields
        .state
        .draft()
        .channels
        .iter()
        .enumerate()
        .filter(|(_, other)| ChannelKind::of(other) == ChannelKind::Deferred)
        .map(|(place, other)| (place, other.name.clone()))
        .collect();
    let part = Part::Turns { channel };
    let turns = || {
        let names = deferred.clone();
        let to = fields.choice_at(
            Path::new(Place::Turns(channel), Field::TurnsTo),
            deferred.clone(),
            move |draft| {
                let to = &draft.channels.get(channel)?.closed_door.as_ref()?.turns.as_ref()?.to;
                names.iter().find(|(_, name)| name.trim() == to.trim()).map(|(place, _)| *place)
            },
            move |to| Edit::TurnsToChosen { channel, to },
        );
        html! { <>{ to }{ fields.number(Path::new(Place::Turns(channel), Field::TurnsShare)) }</> }
    };
    html! {
        <>
            { fields.numbers(Place::ClosedDoor(channel), &[Field::Returns, Field::ReturnsOver]) }
            if !deferred.is_empty() || fields.is_on(part) {
                { fields.part(format!("channel-{channel}-turns"), words.say.part_turns(), part, turns) }
            }
        </>
    }
}
