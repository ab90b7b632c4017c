//! When an option turns, what it returns, what a trial of it shows and whether it keeps up: a true sentence for each
//! way it may be.

use crate::asked::Goal;
use crate::i18n::Words;
use punnus_engine::compare::Against;
use punnus_engine::pilot::Pilot;
use punnus_engine::served::State;
use punnus_engine::timeline::{Crossover, Irr, NoRate};

/// From when on what recurs is cheaper, and what the option returns.
#[must_use]
pub fn turn_and_return(words: &Words, name: &str, beside: &Against) -> Vec<String> {
    let mut told = run_rate(words, name, &beside.run_rate);
    told.push(rate_of_return(words, &beside.irr));
    told
}

fn run_rate(words: &Words, name: &str, crossover: &Crossover) -> Vec<String> {
    let say = &words.say;
    match crossover {
        Crossover::Tie => vec![say.run_rate_tie(name)],
        Crossover::Never => vec![say.run_rate_never(name)],
        Crossover::From { month, dearer, seen_for } => {
            let mut told = vec![if dearer.is_empty() {
                say.run_rate_from(name, *month)
            } else {
                let months: Vec<String> = dearer.iter().map(ToString::to_string).collect();
                say.run_rate_from_dearer(name, *month, months.join(", "))
            }];
            told.extend(seen_for.map(|months| say.run_rate_seen(months)));
            told
        }
    }
}

fn rate_of_return(words: &Words, irr: &Irr) -> String {
    let (say, formats) = (&words.say, &words.formats);
    match irr {
        Irr::None(NoRate::NoSignChange) => say.irr_no_sign(),
        Irr::None(NoRate::NoneInRange) => say.irr_none(),
        Irr::One(rate) => say.irr_one(formats.percent(rate.value())),
        Irr::Several(rates) => {
            let rates: Vec<String> = rates.iter().map(|rate| formats.percent(rate.value())).collect();
            say.irr_several(rates.join(", "))
        }
        Irr::AboveRange => say.irr_above(),
    }
}

/// Whether a trial would mislead, and which way.
#[must_use]
pub fn trial(words: &Words, name: &str, pilot: &Pilot) -> String {
    match (pilot.misleads, pilot.trial.per_month > pilot.steady.per_month) {
        (false, _) => words.say.trial_agrees(name),
        (true, true) => words.say.trial_looks_dearer(name),
        (true, false) => words.say.trial_looks_cheaper(name),
    }
}

/// Whether a channel keeps up, and what would end it if it does not.
#[must_use]
pub fn keeps_up(words: &Words, goal: Goal, state: State) -> String {
    let say = &words.say;
    match state {
        State::Settled => say.state_settled(),
        State::Overloaded { agents_missing } => {
            // At most the erlangs of a half-hour and some, so the conversion keeps them.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let agents = libm::ceil(agents_missing) as u32;
            match goal {
                Goal::Live { .. } => say.state_overloaded(agents),
                Goal::Deferred { .. } => say.state_backlog(agents),
            }
        }
        State::OutOfReach { best, allows } => {
            let best = words.formats.percent(best.value());
            match allows {
                // Rounded up: what is told could be kept.
                Some(hours) => {
                    let hours = libm::ceil(hours.value() * 10.0) / 10.0;
                    say.state_allows(best, words.formats.number(hours, 1))
                }
                None => say.state_out_of_reach(best),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use punnus_engine::pilot::Stretch;
    use punnus_engine::timeline::irr_of_years;
    use punnus_engine::units::{Hours, Money, Share};

    fn words() -> Words {
        Words::plain(Language::English)
    }

    fn turns(crossover: Crossover, expected: &[&str]) {
        assert_eq!(run_rate(&words(), "North", &crossover), expected);
    }

    #[test]
    fn a_sentence_for_every_crossover() {
        turns(Crossover::Tie, &["North: what recurs costs the same in every month."]);
        turns(Crossover::Never, &["North: what recurs does not become cheaper for good within the time."]);
        turns(
            Crossover::From { month: 5, dearer: Vec::new(), seen_for: None },
            &["North: what recurs is cheaper from month 5."],
        );
        turns(
            Crossover::From { month: 30, dearer: vec![32, 35], seen_for: Some(7) },
            &[
                "North: what recurs is cheaper from month 30, on balance. It is dearer again in some months (32, 35), and those before outweigh them.",
                "Only 7 months of it are seen.",
            ],
        );
    }

    // −100 then 121 is 21 %; −100, 270, −180 has 20 % and 50 % (100 = 270/1.2 − 180/1.44 = 270/1.5 − 180/2.25);
    // −1 then 12.1 is 1110 %.
    #[test]
    fn a_sentence_for_every_return() {
        let returns = |first: f64, later: &[f64], expected: &str| {
            let money = |amount: &f64| Money::new(*amount).unwrap();
            let later: Vec<Money> = later.iter().map(money).collect();
            let irr = irr_of_years(money(&first), &later, Money::ZERO);
            assert_eq!(rate_of_return(&words(), &irr), expected);
        };
        returns(-100.0, &[121.0], "Its rate of return is 21% a year.");
        returns(
            -100.0,
            &[270.0, -180.0],
            "It has several rates of return (20%, 50% a year), so none of them says how good it is.",
        );
        returns(-1.0, &[12.1], "Its rate of return is above 1,000% a year.");
        returns(
            10.0,
            &[10.0],
            "It has no rate of return: it is never dearer at one time and cheaper at another.",
        );
        // −1 and 0.001: only below −99 % would that be worth it.
        returns(-1.0, &[0.001], "It has no rate of return between −99% and 1,000% a year.");
    }

    #[test]
    fn a_trial_misleads_one_way_or_the_other() {
        let stretch = |per_month| Stretch {
            from: 1,
            until: 3,
            per_month: Money::new(per_month).unwrap(),
            per_unit: None,
        };
        let says = |trial_month, steady, misleads, expected: &str| {
            let pilot =
                Pilot { trial: stretch(trial_month), steady: stretch(steady), second_year: true, misleads };
            let told = trial(&words(), "North", &pilot);
            assert!(told.contains(expected), "{told}");
        };
        says(500.0, -300.0, true, "looks dearer than it is once it runs");
        says(-500.0, 300.0, true, "looks cheaper than it is once it runs");
        says(-500.0, -300.0, false, "does not point the opposite way");
    }

    #[test]
    fn what_does_not_keep_up_says_what_would_help() {
        let goal = Goal::Live { target: 0.8, within_s: 20.0 };
        let says = |state, expected: &str| assert_eq!(keeps_up(&words(), goal, state), expected);
        says(State::Settled, "yes");
        says(
            State::Overloaded { agents_missing: 1.2 },
            "no: queues grow without limit; 2 more agents at the worst half-hour would end it",
        );
        says(
            State::OutOfReach { best: Share::new(0.5).unwrap(), allows: Some(Hours::new(9.51).unwrap()) },
            "the deadline is out of reach: 50% in time at best, with any number of agents; 9.6 hours could be kept",
        );
    }
}
