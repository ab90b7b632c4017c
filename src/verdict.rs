//! The answer in sentences: always true, changing as one types.

use crate::asked::Goal;
use crate::i18n::Words;
use crate::rich::{accent, strong};
use crate::state::Answer;
use punnus_engine::compare::{Outcome, SoftInput, Verdict, Who};

/// The place of the winning option, if one wins.
#[must_use]
pub const fn winner(verdict: &Verdict) -> Option<usize> {
    match verdict {
        Verdict::OtherWins { option, .. } => Some(*option),
        Verdict::BaselineWins { .. } => Some(0),
        Verdict::Alone { .. } | Verdict::Tie { .. } => None,
    }
}

/// The place of the quote that the page speaks of first: the winner, or the one nearest to winning.
#[must_use]
pub fn leading_quote(verdict: &Verdict) -> Option<usize> {
    match verdict {
        Verdict::OtherWins { option, .. } => Some(*option),
        Verdict::BaselineWins { nearest, .. } => Some(*nearest),
        Verdict::Tie { options } => options.iter().copied().find(|option| *option > 0),
        Verdict::Alone { .. } => None,
    }
}

/// Who wins, by how much, over how long and from when.
#[must_use]
pub fn headline(words: &Words, answer: &Answer) -> String {
    let (say, formats) = (&words.say, &words.formats);
    let months = answer.asked.horizon;
    let options = &answer.comparison.options;
    let name = |place: usize| options.get(place).map(|option| words.option_name(option)).unwrap_or_default();
    let baseline = words.compared_with(options.first().map_or(Who::OwnTeam, |option| option.who));
    match &answer.comparison.verdict {
        Verdict::Alone { total } => {
            say.verdict_own_only(at_start(&baseline), strong(&formats.spoken_money(total.value())), months)
        }
        Verdict::Tie { options } => {
            let names: Vec<String> = options.iter().map(|place| strong(&name(*place))).collect();
            say.verdict_tie(names.join(", "))
        }
        Verdict::OtherWins { option, saving, present_saving, ahead_from, .. } => match ahead_from {
            Some(month) if saving.value() > 0.0 => say.verdict_quote_wins(
                strong(&name(*option)),
                accent(&say.verdict_less(formats.spoken_money(saving.value()))),
                &baseline,
                months,
                accent(&say.verdict_from_month(*month)),
            ),
            Some(_) | None => say.verdict_quote_wins_in_present_value(
                strong(&name(*option)),
                accent(&formats.spoken_money(present_saving.value())),
                &baseline,
                formats.spoken_money(-saving.value()),
            ),
        },
        Verdict::BaselineWins { nearest, dearer, present_dearer, .. } => {
            if dearer.value() > 0.0 {
                let more = say.verdict_more(formats.spoken_money(dearer.value()));
                say.verdict_own_wins(at_start(&baseline), strong(&name(*nearest)), accent(&more), months)
            } else {
                say.verdict_own_wins_in_present_value(
                    at_start(&baseline),
                    strong(&name(*nearest)),
                    accent(&formats.spoken_money(present_dearer.value())),
                    formats.spoken_money(-dearer.value()),
                )
            }
        }
    }
}

/// With a capital letter, as at the start of a sentence. Knows the letters of the page's own words; a table of all
/// there are would weigh on every visit.
fn at_start(text: &str) -> String {
    let capital = |letter: char| match u8::try_from(letter) {
        Ok(code @ (0xe0..=0xf6 | 0xf8..=0xfe)) => char::from(code - 0x20),
        _ => letter.to_ascii_uppercase(),
    };
    let mut letters = text.chars();
    letters.next().map(|first| std::iter::once(capital(first)).chain(letters).collect()).unwrap_or_default()
}

/// That the winner lacks what it must have, if it does.
#[must_use]
pub fn knocked_out(words: &Words, answer: &Answer) -> Option<String> {
    let comparison = &answer.comparison;
    let option = comparison.options.get(winner(&comparison.verdict)?)?;
    let Who::Quote(quote) = option.who else { return None };
    // The scorecard has your own team first, then the quotes.
    let by = &comparison.scores.get(quote + 1)?.knocked_out_by;
    let criteria: Vec<String> = by.iter().map(|criterion| words.criterion(*criterion)).collect();
    let told = || words.say.verdict_knocked_out(words.option_name(option), criteria.join(", "));
    (!criteria.is_empty()).then(told)
}

/// What customers meet, and what the money does not show.
#[must_use]
pub fn service_notes(words: &Words, answer: &Answer) -> Vec<String> {
    let (say, formats) = (&words.say, &words.formats);
    let options = &answer.comparison.options;
    let Some(own) = options.first() else { return Vec::new() };
    let Some(leading) = leading_quote(&answer.comparison.verdict).and_then(|place| options.get(place)) else {
        return Vec::new();
    };
    let name = words.option_name(leading);
    // A level is of all channels, each by its own definition and time.
    let goals = || answer.asked.channels.iter().map(|channel| channel.goal);
    let mut seconds = goals().map(|goal| match goal {
        Goal::Live { within_s, .. } => Some(formats.number(within_s, 0)),
        Goal::Deferred { .. } => None,
    });
    let first = seconds.next().flatten();
    let of_all = first.filter(|first| seconds.all(|other| other.as_ref() == Some(first)));
    let percent = |option: &Outcome| formats.percent(option.served.service_level().value());
    let (level, baseline, own_level) = (percent(leading), words.compared_with(own.who), percent(own));
    let mut notes = vec![match of_all {
        Some(seconds) => say.verdict_service(&name, level, seconds, baseline, own_level),
        None => say.verdict_service_channels(&name, level, baseline, own_level),
    }];
    let lowest_target = goals().map(Goal::target).fold(1.0, f64::min);
    if let Some((month, level)) = worst_month(leading)
        && level < lowest_target
    {
        notes.push(say.verdict_service_dip(&name, formats.percent(level), month));
    }
    for option in options.iter().filter(|option| option.who != Who::OwnTeam) {
        if let Some(missing) = option.agents_missing() {
            let unanswered = formats.number(libm::round(option.unanswered().value()), 0);
            notes.push(say.verdict_overload(words.option_name(option), unanswered, missing));
        }
    }
    if let Some(SoftInput::LostFocus { assumed, ties_at }) = answer.comparison.rests_on {
        let minutes = |minutes: f64| formats.number(minutes, 1);
        notes.push(say.verdict_rests_on(minutes(assumed.value()), minutes(ties_at.value())));
    }
    notes.extend(answer.comparison.warnings.iter().map(|warning| words.warning(*warning, options)));
    notes
}

/// The month with the lowest service level, from 1, and that level; the first if several.
#[must_use]
pub fn worst_month(option: &Outcome) -> Option<(u16, f64)> {
    (1..).zip(&option.months).map(|(number, month)| (number, month.served.service_level().value())).fold(
        None,
        |worst: Option<(u16, f64)>, month| match worst {
            Some(worst) if worst.1 <= month.1 => Some(worst),
            _ => Some(month),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::{Formats, PlainFormats};
    use crate::language::Language;
    use crate::rich::plain;
    use punnus_engine::draft::ScenarioDraft;
    use punnus_engine::timeline::BreakEven;

    fn answer(change: impl Fn(&mut ScenarioDraft)) -> Answer {
        let mut draft: ScenarioDraft =
            serde_json::from_str(include_str!("../assets/examples/service-desk.json")).unwrap();
        change(&mut draft);
        Answer::to(&draft).unwrap()
    }

    fn words() -> Words {
        Words::plain(Language::English)
    }

    /// The sentence, with the figures of the answer in the places named: {own} for the own team's cost, {saved}
    /// for what the last option saves, {from} for the month from which it is ahead.
    fn says(change: impl Fn(&mut ScenarioDraft), expected: &str) {
        let answer = answer(change);
        let options = &answer.comparison.options;
        let (own, last) = (options[0].total.value(), options[options.len() - 1].total.value());
        let from = match options[options.len() - 1].against_own.as_ref().map(|beside| &beside.break_even) {
            Some(BreakEven::From { month, .. }) => month.to_string(),
            _ => String::new(),
        };
        let expected = expected
            .replace("{own}", &PlainFormats.spoken_money(own))
            .replace("{saved}", &PlainFormats.spoken_money(own - last))
            .replace("{from}", &from);
        assert_eq!(plain(&headline(&words(), &answer)), expected);
    }

    #[test]
    fn a_sentence_for_every_outcome() {
        says(
            |draft| draft.quotes.clear(),
            "Your own team costs {own} over 36 months. Add a quote to compare it with.",
        );
        says(
            |_| {},
            "Vendor B costs {saved} less than your own team over 36 months and is ahead from month {from}.",
        );
        // Dear quotes: the own team wins.
        let dear = |draft: &mut ScenarioDraft| {
            draft.quotes.truncate(1);
            draft.quotes[0].terms.prices[0].price = 8.0;
        };
        let sentence = plain(&headline(&words(), &answer(dear)));
        assert!(
            sentence.starts_with("Your own team is cheapest: Vendor A, the nearest, costs €"),
            "{sentence}"
        );
        assert!(sentence.ends_with("more over 36 months."), "{sentence}");
    }

    #[test]
    fn two_equal_quotes_are_a_tie() {
        let twice = |draft: &mut ScenarioDraft| {
            draft.quotes.remove(0);
            draft.quotes.push(draft.quotes[0].clone());
            draft.quotes[1].name = "Vendor C".to_owned();
        };
        says(twice, "It is a tie: Vendor B, Vendor C cost the same.");
    }

    #[test]
    fn one_month_is_not_months() {
        says(
            |draft| {
                draft.quotes.clear();
                draft.horizon_months = 1.0;
            },
            "Your own team costs {own} over 1 month. Add a quote to compare it with.",
        );
    }

    #[test]
    fn heads_kept_while_learning_show_in_the_service() {
        let notes = service_notes(
            &words(),
            &answer(|draft| {
                draft.quotes.truncate(1);
            }),
        );
        assert!(notes[0].starts_with("Vendor A answers "), "{notes:?}");
        assert!(notes[1].starts_with("While it learns, Vendor A falls to "), "{notes:?}");
    }

    // One level over channels whose times differ is of no number of seconds.
    #[test]
    fn seconds_are_told_where_all_channels_have_the_same() {
        let with_second = |seconds: f64| {
            let notes = service_notes(
                &words(),
                &answer(|draft| {
                    let mut second = draft.channels[0].clone();
                    second.name = "Second line".into();
                    second.service.as_mut().unwrap().answer_within_s = seconds;
                    draft.channels.push(second);
                }),
            );
            notes[0].clone()
        };
        let first = answer(|_| {}).asked.channels[0].goal;
        let Goal::Live { within_s, .. } = first else { panic!("a phone is answered at once") };
        assert!(with_second(within_s).contains(&format!("within {within_s} seconds")));
        let other = with_second(3.0 * within_s);
        assert!(
            other.contains("within the time wanted on their channel") && !other.contains("seconds"),
            "{other}"
        );
    }

    #[test]
    fn an_overload_is_told_with_what_would_end_it() {
        let notes = service_notes(
            &words(),
            &answer(|draft| {
                draft.quotes.truncate(1);
                draft.channels[0].service.as_mut().unwrap().patience_s = None;
                draft.quotes[0].ramp.handle_time[0] = 2.5;
            }),
        );
        assert!(notes.iter().any(|note| note.contains("queues grow without limit")), "{notes:?}");
    }
}
