//! Step 1: what customers contact you about, and when.

use super::part::{Cx, Rest, Step, What};
use super::{Fields, field_id, lists};
use crate::components::choice::{Choice, choice};
use crate::components::reset::Ways;
use crate::components::step::{Item, item as one_line};
use crate::edits::{ChannelKind, Edit, List, Part};
use crate::i18n::Words;
use punnus_engine::calendar::{DayType, YearMonth};
use punnus_engine::draft::{ChannelDraft, CountedDraft, KindDraft, ProfileDraft, ScenarioDraft, Template};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::holidays::Country;
use yew::prelude::*;

const STEP: Step = Step::Contacts;

/// Country and start, and every channel.
pub(super) fn step(cx: &Cx<'_>) -> Html {
    let words = &cx.view.words;
    super::step(cx, STEP, words.say.step_contacts(), summary(words, &cx.view.state.draft().channels))
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

/// All of its fields.
pub(super) fn fields(cx: &Cx<'_>) -> Html {
    let fields = Fields::new(cx.view);
    let (words, say) = (fields.words, &fields.words.say);
    let at = |field| Path::new(Place::Scenario, field);
    let countries = std::iter::once(None).chain(Country::ALL.map(Some));
    let country = fields.choice(
        ("country".to_owned(), say.field_country()),
        countries.map(|country| (country, words.country(country))).collect(),
        |draft| Some(draft.country),
        Edit::CountryChosen,
    );
    let count = fields.count(List::Channels);
    html! {
        <>
            { country }
            { fields.text(at(Field::Start)) }
            { for (0..count).map(|item| cx.item(STEP, item)) }
            <p class="buttons">{ fields.add(List::Channels, say.add_channel(), say.new_channel_name(count + 1)) }</p>
            { fields.wrong_with(at(Field::Channels)) }
            { fields.more(Rest::Of(STEP)) }
        </>
    }
}

/// What concerns the comparison as a whole.
pub(super) fn more(fields: &Fields<'_>) -> Vec<(String, Html)> {
    let at = |field| Path::new(Place::Scenario, field);
    let about_all = html! {
        <>
            { fields.text(at(Field::Name)) }
            { fields.text(at(Field::Currency)) }
            { fields.numbers(Place::Scenario, &[Field::UsableIdle, Field::OtherWork]) }
        </>
    };
    vec![(fields.words.say.group_comparison(), about_all)]
}

/// A channel.
pub(super) fn item(cx: &Cx<'_>, item: usize) -> Html {
    let Some(channel) = cx.view.state.draft().channels.get(item) else { return Html::default() };
    let words = &cx.view.words;
    let line = Item {
        id: super::item_id(STEP, item),
        title: channel.name.clone(),
        summary: of_channel(words, channel),
        to_mend: super::to_mend(&cx.view.state, STEP, |path| path.place.channel() == Some(item)),
    };
    one_line(words, line, cx.opens(), cx.body(What::ItemFields(STEP, item)))
}

/// Its fields.
pub(super) fn item_fields(cx: &Cx<'_>, channel: usize) -> Html {
    let Some(draft) = cx.view.state.draft().channels.get(channel) else { return Html::default() };
    let fields = Fields::new(cx.view);
    let (words, say) = (fields.words, &fields.words.say);
    let place = Place::Channel(channel);
    let at = |field| Path::new(place, field);
    let kind = fields.choice(
        (format!("channel-{channel}-kind"), say.field_kind()),
        ChannelKind::ALL.map(|kind| (kind, words.channel_kind(kind))).to_vec(),
        move |draft| draft.channels.get(channel).map(ChannelKind::of),
        move |kind| Edit::KindChosen { channel, kind },
    );
    html! {
        <>
            { fields.text(at(Field::Name)) }
            { kind }
            { fields.numbers(place, &[Field::ContactsPerMonth, Field::HandleTime]) }
            { season(&fields, channel) }
            { week(&fields, channel, draft) }
            { hours(&fields, place, Field::Opening) }
            { fields.wrong_with(at(Field::ClosedDoor)) }
            { fields.more(Rest::Channel(channel)) }
            { fields.tools(List::Channels, channel, &draft.name) }
        </>
    }
}

/// What few people need of it.
pub(super) fn more_of_channel(fields: &Fields<'_>, channel: usize) -> Vec<(String, Html)> {
    let Some(draft) = fields.state.draft().channels.get(channel) else { return Vec::new() };
    let (say, place) = (&fields.words.say, Place::Channel(channel));
    let chat = match draft.kind {
        KindDraft::Chat(_) => fields.numbers(Place::Chat(channel), &[Field::AtOnce, Field::Overhead]),
        KindDraft::Phone | KindDraft::Deferred(_) => Html::default(),
    };
    let resolution =
        fields.numbers(place, &[Field::FirstContactResolution, Field::Repeats, Field::AfterCall]);
    let mut more = vec![
        (say.group_volume(), volume(fields, channel, draft)),
        (say.group_handling(), html! { <>{ resolution }{ chat }</> }),
    ];
    if draft.closed_door.is_some() {
        more.push((say.field_closed_door(), closed_door(fields, channel)));
    }
    more
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
        fields.bare_text(path, fields.words.day_type(day), String::new())
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
    let edits = Template::ALL.map(|template| Edit::ProfileChosen { channel, template });
    choice(Choice {
        id: field_id(path).into(),
        label: words.say.field_profile().into(),
        quiet_label: false,
        options: names.map(AttrValue::from).collect(),
        chosen: Template::ALL.len(),
        wrong: fields.state.wrong_at(path).map(|wrong| words.wrong(wrong).into()),
        ways: Ways::default(),
        on_choose: fields.on_choose(edits.to_vec()),
    })
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
