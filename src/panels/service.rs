//! Step 4: the service you want, channel by channel.

use super::Fields;
use super::contacts::hours;
use super::part::{Cx, Rest, Step};
use crate::edits::{Edit, Part};
use crate::i18n::Words;
use punnus_engine::deferred::Clock;
use punnus_engine::draft::{ChannelDraft, KindDraft};
use punnus_engine::fields::{Field, Path, Place};
use punnus_engine::pooled_target::Held;
use punnus_engine::queueing::ServiceDefinition;
use yew::prelude::*;

const STEP: Step = Step::Service;

/// The targets, and what staffing may not go beyond.
pub(super) fn step(cx: &Cx<'_>) -> Html {
    let words = &cx.view.words;
    let summaries: Vec<String> =
        cx.view.state.draft().channels.iter().map(|channel| summary(words, channel)).collect();
    super::step(cx, STEP, words.say.step_service(), summaries.join(" · "))
}

fn summary(words: &Words, channel: &ChannelDraft) -> String {
    match (channel.kind, &channel.service) {
        (KindDraft::Deferred(goal), _) => {
            let hours = words.formats.number(goal.within_h, 1);
            words.say.step_service_summary_deferred(&channel.name, words.formats.percent(goal.target), hours)
        }
        (KindDraft::Phone | KindDraft::Chat(_), Some(service)) => {
            let seconds = words.formats.number(service.answer_within_s, 1);
            words.say.step_service_summary(&channel.name, words.formats.percent(service.target), seconds)
        }
        (KindDraft::Phone | KindDraft::Chat(_), None) => channel.name.clone(),
    }
}

/// All of its fields.
pub(super) fn fields(cx: &Cx<'_>) -> Html {
    let fields = Fields::new(cx.view);
    let channels = cx.view.state.draft().channels.iter().enumerate();
    html! {
        { for channels.map(|(channel, draft)| html! {
            <fieldset class="group item" key={channel}>
                <legend>{ &draft.name }</legend>
                { of_channel(&fields, channel, draft) }
            </fieldset>
        }) }
    }
}

fn of_channel(fields: &Fields<'_>, channel: usize, draft: &ChannelDraft) -> Html {
    let say = &fields.words.say;
    let place = Place::Channel(channel);
    let first = if draft.service.is_some() {
        fields.numbers(Place::Service(channel), &[Field::Target, Field::AnswerWithin])
    } else {
        fields.numbers(Place::Deferred(channel), &[Field::DeadlineShare, Field::Deadline])
    };
    let wanted = fields.part(
        format!("channel-{channel}-wanted"),
        say.part_wanted_hours(),
        Part::WantedHours { channel },
        || hours(fields, place, Field::OpeningWanted),
    );
    html! {
        <>
            { first }
            { wanted }
            { fields.number(Path::new(place, Field::LostValue)) }
            { fields.wrong_with(Path::new(place, Field::Service)) }
            { fields.more(Rest::Service { channel }) }
        </>
    }
}

/// What few people need of a channel's service.
pub(super) fn more_of_channel(fields: &Fields<'_>, channel: usize) -> Vec<(String, Html)> {
    match fields.state.draft().channels.get(channel) {
        Some(draft) if draft.service.is_some() => live(fields, channel),
        Some(_) => deferred(fields, channel),
        None => Vec::new(),
    }
}

fn live(fields: &Fields<'_>, channel: usize) -> Vec<(String, Html)> {
    let (words, say) = (fields.words, &fields.words.say);
    let held = [Held::PerInterval, Held::PerDay, Held::PerMonth].map(|held| (held, words.held(held)));
    let held = fields.choice(
        (format!("channel-{channel}-held"), say.field_held()),
        held.to_vec(),
        move |draft| Some(draft.channels.get(channel)?.service.as_ref()?.held),
        move |held| Edit::HeldChosen { channel, held },
    );
    let definitions = [
        ServiceDefinition::OfOffered,
        ServiceDefinition::OfAnswered,
        ServiceDefinition::ShortAbandonsExcluded,
        ServiceDefinition::ShortAbandonsMet,
    ];
    let definition = fields.choice(
        (format!("channel-{channel}-definition"), say.field_definition()),
        definitions.map(|definition| (definition, words.definition(definition))).to_vec(),
        move |draft| Some(draft.channels.get(channel)?.service.as_ref()?.definition),
        move |definition| Edit::DefinitionChosen { channel, definition },
    );
    let place = Place::Service(channel);
    let patience = fields.numbers(place, &[Field::Patience, Field::Redial]);
    let limits = fields.numbers(place, &[Field::AbandonmentLimit, Field::OccupancyCap, Field::MinimumAgents]);
    vec![
        (say.group_target(), html! { <>{ held }{ definition }</> }),
        (say.group_patience(), patience),
        (say.group_limits(), limits),
    ]
}

fn deferred(fields: &Fields<'_>, channel: usize) -> Vec<(String, Html)> {
    let say = &fields.words.say;
    let clocks = [(Clock::Opening, say.clock_opening()), (Clock::Clock, say.clock_every_hour())];
    let clock = fields.choice(
        (format!("channel-{channel}-clock"), say.field_clock()),
        clocks.to_vec(),
        move |draft| match draft.channels.get(channel)?.kind {
            KindDraft::Deferred(goal) => Some(goal.clock),
            KindDraft::Phone | KindDraft::Chat(_) => None,
        },
        move |clock| Edit::ClockChosen { channel, clock },
    );
    vec![(say.group_target(), clock)]
}
