//! The running difference to the own team: the ramp-up dip, and when each quote is ahead for good.

use super::scale::{Linear, px, spread, ticks};
use crate::formats::signed_money;
use crate::i18n::Words;
use crate::state::Answer;
use crate::verdict::{leading_quote, winner};
use punnus_engine::compare::{Against, Outcome, Who};
use punnus_engine::timeline::BreakEven;
use std::fmt::Write;
use yew::prelude::*;

/// Below this width the chart is drawn for a phone: fewer ticks, shorter labels.
const NARROW: f64 = 560.0;

struct Frame {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    narrow: bool,
}

impl Frame {
    fn new(width: f64) -> Self {
        let narrow = width < NARROW;
        Self {
            width,
            height: if narrow { 300.0 } else { 340.0 },
            left: if narrow { 46.0 } else { 60.0 },
            right: width - if narrow { 88.0 } else { 150.0 },
            top: 34.0,
            bottom: if narrow { 268.0 } else { 308.0 },
            narrow,
        }
    }
}

/// A quote's line: what it has saved by the end of each month, starting with what falls before the first.
struct Series<'a> {
    place: usize,
    name: String,
    beside: &'a Against,
    saved: Vec<f64>,
}

fn series<'a>(words: &Words, options: &'a [Outcome]) -> Vec<Series<'a>> {
    let before = |option: &Outcome| option.month_0_total.value();
    let own = options.first().map_or(0.0, before);
    (0..)
        .zip(options)
        .filter_map(|(place, option)| {
            let beside = option.against_own.as_ref()?;
            let saved = std::iter::once(own - before(option))
                .chain(beside.cumulative.iter().map(|sum| -sum.value()))
                .collect();
            Some(Series { place, name: words.option_name(option), beside, saved })
        })
        .collect()
}

/// The chart of an answer, so many pixels wide.
pub fn cumulative(words: &Words, answer: &Answer, width: f64) -> Html {
    let comparison = &answer.comparison;
    let all = series(words, &comparison.options);
    let frame = Frame::new(width.max(280.0));
    let months = f64::from(answer.asked.horizon);
    let (low, high) = all
        .iter()
        .flat_map(|series| &series.saved)
        .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(*value), high.max(*value)));
    let marks = ticks(low, high, if frame.narrow { 4 } else { 5 });
    let (first, last) = (marks.first().copied().unwrap_or(0.0), marks.last().copied().unwrap_or(1.0));
    let x = Linear::new((0.0, months), (frame.left, frame.right));
    let y = Linear::new((first, last), (frame.bottom, frame.top));
    let leading = leading_quote(&comparison.verdict);
    let won = winner(&comparison.verdict);
    let names: Vec<&str> = all.iter().map(|series| series.name.as_str()).collect();
    let baseline = comparison.options.first().map(|own| words.option_name(own)).unwrap_or_default();
    let lead = all.iter().find(|series| Some(series.place) == leading);
    html! {
        <svg class="chart" width={px(frame.width)} height={px(frame.height)} role="img"
            aria-label={words.say.difference_title()} aria-describedby="difference-describe"
            viewBox={format!("0 0 {} {}", px(frame.width), px(frame.height))}>
            <desc id="difference-describe">{ words.say.difference_describe(names.join(", ")) }</desc>
            { phases(words, &frame, answer, leading, x) }
            { for marks.iter().map(|mark| html! {
                <g class={classes!("gridline", (mark.abs() < f64::EPSILON).then_some("zero"))}>
                    <line x1={px(frame.left)} x2={px(frame.right)} y1={px(y.at(*mark))} y2={px(y.at(*mark))} />
                    <text x={px(frame.left - 8.0)} y={px(y.at(*mark) + 4.0)} text-anchor="end">
                        { words.formats.compact(*mark) }
                    </text>
                </g>
            }) }
            { month_axis(words, &frame, answer, x) }
            { for all.iter().map(|series| html! {
                <path class={classes!("series", dash(series.place), (Some(series.place) == won).then_some("won"))}
                    d={path(&series.saved, x, y)} />
            }) }
            { lead.map(|series| annotations(words, &frame, series, x, y)).unwrap_or_default() }
            { end_labels(words, &frame, (&all, &baseline), won, x, y) }
        </svg>
    }
}

/// Lines differ by dash as well, so that colour does not speak alone.
fn dash(place: usize) -> &'static str {
    match place % 4 {
        1 => "dash-1",
        2 => "dash-2",
        3 => "dash-3",
        _ => "dash-4",
    }
}

fn path(values: &[f64], x: Linear, y: Linear) -> String {
    let mut path = String::new();
    for (month, value) in (0_u16..).zip(values) {
        let command = if month == 0 { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(path, "{command}{} {}", px(x.at(f64::from(month))), px(y.at(*value)));
    }
    path
}

/// The phases of the leading quote's ramp, behind everything.
fn phases(words: &Words, frame: &Frame, answer: &Answer, leading: Option<usize>, x: Linear) -> Html {
    let who = leading.and_then(|place| answer.comparison.options.get(place)).map(|option| option.who);
    let Some(Who::Quote(quote)) = who else { return Html::default() };
    let quote = answer.asked.quotes.get(quote);
    let Some(quote) = quote else { return Html::default() };
    let horizon = answer.asked.horizon;
    let [start, learn, settle] = quote.ramp_ends.map(|end| end.min(horizon));
    let say = &words.say;
    let spans = [
        (0, start, say.phase_start(), "phase-1"),
        (start, learn, say.phase_learn(), "phase-2"),
        (learn, settle, say.phase_settle(), "phase-3"),
        (settle, horizon, say.phase_improve(), "phase-4"),
    ];
    spans
        .into_iter()
        .filter(|(from, to, ..)| from < to)
        .map(|(from, to, name, class)| {
            let (left, right) = (x.at(f64::from(from)), x.at(f64::from(to)));
            // A name that does not fit into its phase is left out; the inputs name it too.
            let fits =
                right - left > 7.0 * f64::from(u16::try_from(name.chars().count()).unwrap_or(u16::MAX)) + 6.0;
            html! {
                <g class={classes!("phase", class)}>
                    <rect x={px(left)} y={px(frame.top - 18.0)} width={px(right - left)}
                        height={px(frame.bottom - frame.top + 18.0)} />
                    if fits { <text x={px(left + 4.0)} y={px(frame.top - 22.0)}>{ name }</text> }
                </g>
            }
        })
        .collect()
}

fn month_axis(words: &Words, frame: &Frame, answer: &Answer, x: Linear) -> Html {
    let horizon = answer.asked.horizon;
    let step: u16 = match horizon {
        0..=8 => 1,
        9..=18 => 3,
        19..=40 if !frame.narrow => 6,
        _ => 12,
    };
    let first = answer.comparison.months.first().map(|month| words.formats.month(*month)).unwrap_or_default();
    html! {
        <g class="axis">
            <text x={px(frame.left)} y={px(frame.bottom + 20.0)} text-anchor="start">{ first }</text>
            { for (1..=horizon).filter(|month| month % step == 0).map(|month| {
                let at = x.at(f64::from(month));
                // The first month's name stands where the first numbers would be.
                let text = (at > frame.left + 90.0).then(|| month.to_string());
                html! {
                    <>
                        <line x1={px(at)} x2={px(at)} y1={px(frame.bottom)} y2={px(frame.bottom + 5.0)} />
                        <text x={px(at)} y={px(frame.bottom + 20.0)} text-anchor="middle">
                            { text.unwrap_or_default() }
                        </text>
                    </>
                }
            }) }
        </g>
    }
}

/// Where the leading quote is furthest behind, and from when it is ahead for good.
fn annotations(words: &Words, frame: &Frame, series: &Series, x: Linear, y: Linear) -> Html {
    let dip = series.beside.deepest.map(|deepest| {
        let (at, depth) = (x.at(f64::from(deepest.month)), y.at(-deepest.amount.value()));
        let text = words.say.chart_dip(words.formats.money(-deepest.amount.value()));
        // Below the line, where there is room; else above it, within the frame.
        let below = (depth + 18.0).min(frame.bottom - 6.0);
        let anchor = if at > (frame.left + frame.right) / 2.0 { "end" } else { "start" };
        html! {
            <g class="mark">
                <circle cx={px(at)} cy={px(depth)} r="4.5" />
                <text x={px(at)} y={px(below)} text-anchor={anchor} class="halo">{ text }</text>
            </g>
        }
    });
    let ahead = match series.beside.break_even {
        BreakEven::From { month, .. } => {
            let (at, zero) = (x.at(f64::from(month)), y.at(0.0));
            let anchor = if at > frame.right - 90.0 { "end" } else { "start" };
            html! {
                <g class="mark ahead">
                    <line x1={px(at)} x2={px(at)} y1={px(frame.top + 14.0)} y2={px(zero)} />
                    <circle cx={px(at)} cy={px(zero)} r="4.5" />
                    <text x={px(at)} y={px(frame.top + 8.0)} text-anchor={anchor} class="halo">
                        { words.say.chart_ahead(month) }
                    </text>
                </g>
            }
        }
        BreakEven::Tie | BreakEven::Never { .. } => Html::default(),
    };
    html! { <>{ dip.unwrap_or_default() }{ ahead }</> }
}

fn end_labels(
    words: &Words,
    frame: &Frame,
    (all, baseline): (&[Series], &str),
    won: Option<usize>,
    x: Linear,
    y: Linear,
) -> Html {
    let end = |series: &Series| series.saved.last().copied().unwrap_or(0.0);
    let mut wanted: Vec<f64> = all.iter().map(|series| y.at(end(series))).collect();
    wanted.push(y.at(0.0));
    let places = spread(&wanted, 32.0, (frame.top, frame.bottom));
    let at = frame.right + 10.0;
    let last = x.at(f64::from(u16::MAX)).min(frame.right);
    let labels = all.iter().zip(&places).map(|(series, place)| {
        let most = if frame.narrow { 11 } else { 18 };
        html! {
            <g class={classes!("end", (Some(series.place) == won).then_some("won"))}>
                <circle cx={px(last)} cy={px(y.at(end(series)))} r="3" />
                <text x={px(at)} y={px(*place)} class="name">{ shortened(&series.name, most) }</text>
                <text x={px(at)} y={px(place + 15.0)}>{ signed_money(&*words.formats, end(series)) }</text>
            </g>
        }
    });
    let own = places.last().copied().unwrap_or_else(|| y.at(0.0));
    html! {
        <>
            { for labels }
            <text class="own" x={px(at)} y={px(own + 4.0)}>{ format!("{} = 0", shortened(baseline, 14)) }</text>
        </>
    }
}

/// The text, cut with an ellipsis if it has more characters than fit.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
