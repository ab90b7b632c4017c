//! Every option on one ruler: how much dearer or cheaper than the baseline each is.

use super::scale::{Linear, px, span, text_width, ticks};
use crate::i18n::Words;
use crate::state::Answer;
use crate::verdict::winner;
use yew::prelude::*;

const WIDTH: f64 = 280.0;
const HEIGHT: f64 = 66.0;
/// Where the line is, and the names above it.
const LINE: f64 = 44.0;
const NAMES: f64 = 28.0;
/// Room for half a tick's label on either side.
const SIDE: f64 = 26.0;
/// Between two names.
const APART: f64 = 8.0;

/// An option's mark.
struct Mark {
    name: String,
    at: f64,
    won: bool,
}

/// The ruler; nothing where there is nothing beside the baseline.
pub fn ruler(words: &Words, answer: &Answer) -> Html {
    let won = winner(&answer.comparison.verdict);
    let savings: Vec<(usize, f64)> = answer
        .comparison
        .options
        .iter()
        .enumerate()
        .filter_map(|(place, option)| Some((place, option.against_own.as_ref()?.saving.value())))
        .collect();
    let reach = |one: fn(f64, f64) -> f64| savings.iter().fold(0.0, |reach, (_, saving)| one(reach, *saving));
    let (least, most) = (reach(f64::min), reach(f64::max));
    // Nothing to weigh, or all of it the same.
    if most - least < 0.5 {
        return Html::default();
    }
    let label = |tick: &f64| words.formats.compact(*tick);
    let ticks = ticks_with_room(least, most, &|tick| text_width(&label(tick)));
    let scale = Linear::new(span(&ticks), (SIDE, WIDTH - SIDE));
    let zero = scale.at(0.0);
    let marks: Vec<Mark> = savings
        .iter()
        .filter_map(|(place, saving)| {
            let option = answer.comparison.options.get(*place)?;
            Some(Mark { name: words.option_name(option), at: scale.at(*saving), won: won == Some(*place) })
        })
        .collect();
    let say = &words.say;
    let (dearer, cheaper) = (format!("{} ←", say.ruler_dearer()), format!("→ {}", say.ruler_cheaper()));
    html! {
        <svg class="chart ruler" width={px(WIDTH)} height={px(HEIGHT)} viewBox={format!("0 0 {WIDTH} {HEIGHT}")}
            role="img" aria-label={say.ruler_title()}>
            if text_width(&dearer) + 4.0 <= zero {
                <text x={px(zero - 4.0)} y="11" text-anchor="end">{ &dearer }</text>
            }
            if text_width(&cheaper) + 4.0 <= WIDTH - zero {
                <text x={px(zero + 4.0)} y="11">{ &cheaper }</text>
            }
            <g class="axis">
                <line x1={px(SIDE)} x2={px(WIDTH - SIDE)} y1={px(LINE)} y2={px(LINE)} />
                { for ticks.iter().map(|tick| {
                    let x = px(scale.at(*tick));
                    html! {
                        <>
                            <line x1={x.clone()} x2={x.clone()} y1={px(LINE)} y2={px(LINE + 5.0)} />
                            <text {x} y={px(HEIGHT - 3.0)} text-anchor="middle">{ label(tick) }</text>
                        </>
                    }
                }) }
            </g>
            <line class="baseline" x1={px(zero)} x2={px(zero)} y1={px(LINE - 8.0)} y2={px(LINE + 5.0)} />
            { for marks.iter().map(|mark| html! {
                <path class={if mark.won { "weight won" } else { "weight" }}
                    d={format!("M{} {LINE}l-5 -9h10z", px(mark.at))} />
            }) }
            { for named(&marks).into_iter().map(|(mark, at)| html! {
                <text class={if mark.won { "name won" } else { "name" }} x={px(at)} y={px(NAMES)} text-anchor="middle">
                    { &mark.name }
                </text>
            }) }
        </svg>
    }
}

/// As many ticks as have room for their labels, of a few.
fn ticks_with_room(least: f64, most: f64, width: &dyn Fn(&f64) -> f64) -> Vec<f64> {
    let has_room = |ticks: &Vec<f64>| {
        let steps = ticks.len().saturating_sub(1).max(1);
        let widest = ticks.iter().map(width).fold(0.0, f64::max);
        #[allow(clippy::cast_precision_loss, reason = "a handful")]
        let each = (WIDTH - 2.0 * SIDE) / steps as f64;
        widest + 4.0 <= each
    };
    let fewest = ticks(least, most, 1);
    [4, 3, 2].into_iter().map(|count| ticks(least, most, count)).find(has_room).unwrap_or(fewest)
}

/// The names there is room for, and where: the winner's first. All stand beneath the verdict anyway.
fn named(marks: &[Mark]) -> Vec<(&Mark, f64)> {
    let mut told: Vec<(&Mark, f64, f64)> = Vec::new();
    let winners_first = marks.iter().filter(|mark| mark.won).chain(marks.iter().filter(|mark| !mark.won));
    for mark in winners_first {
        let half = text_width(&mark.name) / 2.0 + APART / 2.0;
        let at = mark.at.min(WIDTH - half).max(half);
        if 2.0 * half <= WIDTH && told.iter().all(|(_, other, reach)| (other - at).abs() >= reach + half) {
            told.push((mark, at, half));
        }
    }
    told.into_iter().map(|(mark, at, _)| (mark, at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(name: &str, at: f64, won: bool) -> Mark {
        Mark { name: name.to_owned(), at, won }
    }

    fn told(marks: &[Mark]) -> Vec<(&str, f64)> {
        named(marks).into_iter().map(|(mark, at)| (mark.name.as_str(), at)).collect()
    }

    #[test]
    fn ticks_are_fewer_where_their_labels_are_wide() {
        let ticks = |width: f64| ticks_with_room(-50.0, 150.0, &|_| width);
        assert_eq!(ticks(30.0), [-50.0, 0.0, 50.0, 100.0, 150.0]);
        assert_eq!(ticks(60.0), [-100.0, 0.0, 100.0, 200.0]);
        assert_eq!(ticks(200.0), [-200.0, 0.0, 200.0]);
    }

    #[test]
    fn names_stand_over_their_marks_where_there_is_room() {
        let marks = [mark("Vendor A", 60.0, false), mark("Vendor B", 230.0, true)];
        assert_eq!(told(&marks), [("Vendor B", 230.0), ("Vendor A", 60.0)]);
    }

    #[test]
    fn of_two_that_would_meet_the_winner_is_named() {
        let marks = [mark("Vendor A", 150.0, false), mark("Vendor B", 160.0, true), mark("C", 30.0, false)];
        let names: Vec<&str> = told(&marks).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["Vendor B", "C"]);
    }

    #[test]
    fn a_name_at_the_edge_stays_on_the_ruler() {
        let (name, marks) = ("A rather long name", [mark("A rather long name", 254.0, true)]);
        let at = told(&marks).first().map(|(_, at)| *at);
        assert!(at.is_some_and(|at| at + text_width(name) / 2.0 <= WIDTH), "{at:?}");
        assert_eq!(told(&[mark(&"W".repeat(40), 160.0, true)]), []);
    }
}
