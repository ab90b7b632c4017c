//! The scenarios one may begin with, as the build script lists them, and their names in the page's language.
//!
//! The files are in English, as whoever runs one without a page reads them. Once an example is begun with, its names
//! are the person's own: they stay as they are in whatever language the page is shown after that.

#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only the browser shows them"))]

use crate::edits::rename;
use crate::language::Language;
use crate::messages::Messages;
use punnus_engine::draft::ScenarioDraft;

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// What the examples call their channels.
const CHANNELS: [fn(&Messages) -> String; 4] = [
    Messages::example_channel_phone,
    Messages::example_channel_chat,
    Messages::example_channel_e_mail,
    Messages::example_channel_call_entry,
];

/// An example, by its place, with its names in a language.
pub fn example(place: usize, language: Language) -> Option<ScenarioDraft> {
    let mut draft: ScenarioDraft = serde_json::from_str(EXAMPLES.get(place)?).ok()?;
    let (english, say) = (Messages::of(Language::English), Messages::of(language));
    draft.name = TITLES.get(place)?(&say);
    let channels = CHANNELS.map(|name| (name(&english), name(&say)));
    for channel in &mut draft.channels {
        if let Some((_, name)) = channels.iter().find(|(written, _)| *written == channel.name) {
            channel.name.clone_from(name);
        }
    }
    rename(&mut draft, &channels);
    let vendor = english.example_vendor("");
    for quote in &mut draft.quotes {
        if let Some(letter) = quote.name.strip_prefix(&vendor) {
            quote.name = say.example_vendor(letter);
        }
    }
    Some(draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(language: Language) -> Vec<ScenarioDraft> {
        (0..EXAMPLES.len()).map(|place| example(place, language).unwrap()).collect()
    }

    #[test]
    fn in_english_they_are_as_written() {
        let written = EXAMPLES.iter().map(|text| serde_json::from_str::<ScenarioDraft>(text).unwrap());
        assert_eq!(all(Language::English), written.collect::<Vec<_>>());
    }

    // What others refer to by name is found, or the check would say so; and the answer is that of the English one.
    #[test]
    fn they_answer_alike_in_every_language() {
        let totals = |draft: &ScenarioDraft| {
            let compared = punnus_engine::compare(&punnus_engine::check(draft).unwrap());
            let options = compared.options.iter();
            options.map(|option| option.total.value().to_bits()).collect::<Vec<_>>()
        };
        let english: Vec<_> = all(Language::English).iter().map(totals).collect();
        for language in Language::ALL {
            assert_eq!(all(language).iter().map(totals).collect::<Vec<_>>(), english, "{language:?}");
        }
    }

    #[test]
    fn no_name_is_left_in_english() {
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            let say = Messages::of(language);
            let known = CHANNELS.map(|name| name(&say));
            for (draft, english) in all(language).iter().zip(all(Language::English)) {
                assert_ne!(draft.name, english.name, "{language:?}");
                let vendor = say.example_vendor("");
                for quote in &draft.quotes {
                    assert!(quote.name.starts_with(&vendor), "{language:?}: {}", quote.name);
                }
                for channel in &draft.channels {
                    assert!(known.contains(&channel.name), "{language:?}: {}", channel.name);
                }
            }
        }
    }

    #[test]
    fn quotes_follow_their_channels() {
        let draft = &all(Language::Finnish)[0];
        assert_eq!(draft.name, "Asiakaspalvelu puhelimitse");
        assert_eq!(draft.channels[0].name, "Puhelin");
        let vendors: Vec<&str> = draft.quotes.iter().map(|quote| quote.name.as_str()).collect();
        assert_eq!(vendors, ["Toimittaja A", "Toimittaja B"]);
        let swedish = all(Language::Swedish);
        let shop = swedish.iter().find(|draft| draft.name.starts_with("Webbutik")).unwrap();
        let turns = shop.channels[0].closed_door.as_ref().unwrap().turns.as_ref().unwrap();
        assert_eq!(turns.to, "E-post");
        assert_eq!(shop.quotes[0].terms.prices[1].channels, Some(vec!["Chatt".to_owned()]));
        assert_eq!(shop.quotes[0].terms.credits[0].channel, "Telefon");
    }
}
