//! The running difference to the own team: the ramp-up dip, and when each quote is ahead for good.

use super::scale::{Linear, px, span, spread, text_width, ticks};
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
    /// Leaves so much room at the sides as their labels take.
    fn new(width: f64, at_left: f64, at_right: f64) -> Self {
        let narrow = width < NARROW;
        Self {
            width,
            height: if narrow { 300.0 } else { 340.0 },
            left: at_left + 14.0,
            right: width - (at_right + 16.0).min(width * 0.4),
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

impl Series<'_> {
    /// What it has saved by the last month.
    fn end(&self) -> f64 {
        self.saved.last().copied().unwrap_or(0.0)
    }
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
    let width = width.max(280.0);
    let narrow = width < NARROW;
    let months = f64::from(answer.asked.horizon);
    let (low, high) = all
        .iter()
        .flat_map(|series| &series.saved)
        .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(*value), high.max(*value)));
    let marks = ticks(low, high, if narrow { 4 } else { 5 });
    let baseline = comparison.options.first().map(|own| words.option_name(own)).unwrap_or_default();
    let ends = Ends::new(words, narrow, &all, &baseline);
    let widest = |width: f64, text: &String| width.max(text_width(text));
    let at_left = marks.iter().map(|mark| words.formats.compact(*mark)).fold(0.0, |w, text| widest(w, &text));
    let frame = Frame::new(width, at_left, ends.texts().fold(0.0, widest));
    let (first, last) = span(&marks);
    let x = Linear::new((0.0, months), (frame.left, frame.right));
    let y = Linear::new((first, last), (frame.bottom, frame.top));
    let leading = leading_quote(&comparison.verdict);
    let won = winner(&comparison.verdict);
    let names: Vec<&str> = all.iter().map(|series| series.name.as_str()).collect();
    let lead = all.iter().find(|series| Some(series.place) == leading);
    let phases = Phases::of(words, answer, leading, x);
    html! {
        <>
        <svg class="chart" width={px(frame.width)} height={px(frame.height)} role="img"
            aria-label={words.say.difference_title()} aria-describedby="difference-describe"
            viewBox={format!("0 0 {} {}", px(frame.width), px(frame.height))}>
            <desc id="difference-describe">{ words.say.difference_describe(names.join(", ")) }</desc>
            { phases.html(&frame) }
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
            { lead.map(|series| annotations(words, &frame, (series, &all), x, y)).unwrap_or_default() }
            { end_labels(&frame, (&all, &ends), won, x, y) }
        </svg>
        { phases.legend() }
        </>
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
struct Phases {
    spans: Vec<Phase>,
    /// Whether every name fits into its phase; else numbers stand there, and the names below.
    named: bool,
}

struct Phase {
    left: f64,
    right: f64,
    name: String,
    class: &'static str,
}

impl Phases {
    fn of(words: &Words, answer: &Answer, leading: Option<usize>, x: Linear) -> Self {
        let who = leading.and_then(|place| answer.comparison.options.get(place)).map(|option| option.who);
        let quote = match who {
            Some(Who::Quote(quote)) => answer.asked.quotes.get(quote),
            Some(Who::OwnTeam | Who::Today | Who::BesideOtherWork) | None => None,
        };
        let Some(quote) = quote else { return Self { spans: Vec::new(), named: true } };
        let horizon = answer.asked.horizon;
        let [start, learn, settle] = quote.ramp_ends.map(|end| end.min(horizon));
        let say = &words.say;
        let spans: Vec<Phase> = [
            (0, start, say.phase_start(), "phase-1"),
            (start, learn, say.phase_learn(), "phase-2"),
            (learn, settle, say.phase_settle(), "phase-3"),
            (settle, horizon, say.phase_improve(), "phase-4"),
        ]
        .into_iter()
        .filter(|(from, to, ..)| from < to)
        .map(|(from, to, name, class)| Phase {
            left: x.at(f64::from(from)),
            right: x.at(f64::from(to)),
            name,
            class,
        })
        .collect();
        let named = spans.iter().all(|phase| text_width(&phase.name) + 8.0 < phase.right - phase.left);
        Self { spans, named }
    }

    fn html(&self, frame: &Frame) -> Html {
        let phase = |(number, phase): (usize, &Phase)| {
            let text = if self.named { phase.name.clone() } else { number.to_string() };
            html! {
                <g class={classes!("phase", phase.class)}>
                    <rect x={px(phase.left)} y={px(frame.top - 18.0)} width={px(phase.right - phase.left)}
                        height={px(frame.bottom - frame.top + 18.0)} />
                    <text x={px(phase.left + 4.0)} y={px(frame.top - 22.0)}>{ text }</text>
                </g>
            }
        };
        (1..).zip(&self.spans).map(phase).collect()
    }

    fn legend(&self) -> Html {
        if self.named {
            return Html::default();
        }
        let names: Vec<String> =
            (1..).zip(&self.spans).map(|(number, phase)| format!("{number} {}", phase.name)).collect();
        html! { <p class="hint phases">{ names.join(" · ") }</p> }
    }
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
fn annotations(
    words: &Words,
    frame: &Frame,
    (series, all): (&Series, &[Series]),
    x: Linear,
    y: Linear,
) -> Html {
    let dip = series.beside.deepest.map(|deepest| {
        let point = (x.at(f64::from(deepest.month)), y.at(-deepest.amount.value()));
        let amount = words.formats.money(-deepest.amount.value());
        let text = if frame.narrow { amount } else { words.say.chart_dip(amount) };
        let width = text_width(&text);
        let (left, base) = free_place(frame, point, width, &|at| crossings(all, at, x, y));
        // A label that had to go further away is tied to its point.
        let far = (base - point.1).abs() > 30.0;
        let (tie_x, tie_y) =
            (point.0.clamp(left, left + width), if base > point.1 { base - 12.0 } else { base + 4.0 });
        html! {
            <g class="mark">
                if far { <line x1={px(point.0)} x2={px(tie_x)} y1={px(point.1)} y2={px(tie_y)} /> }
                <circle cx={px(point.0)} cy={px(point.1)} r="4.5" />
                <text x={px(left)} y={px(base)} class="halo">{ text }</text>
            </g>
        }
    });
    let ahead = match series.beside.break_even {
        BreakEven::From { month, .. } => {
            let (at, zero) = (x.at(f64::from(month)), y.at(0.0));
            let text = words.say.chart_ahead(month);
            let left = frame.within(at + 4.0, text_width(&text));
            html! {
                <g class="mark ahead">
                    <line x1={px(at)} x2={px(at)} y1={px(frame.top + 14.0)} y2={px(zero)} />
                    <circle cx={px(at)} cy={px(zero)} r="4.5" />
                    <text x={px(left)} y={px(frame.top + 8.0)} class="halo">{ text }</text>
                </g>
            }
        }
        BreakEven::Tie | BreakEven::Never { .. } => Html::default(),
    };
    html! { <>{ dip.unwrap_or_default() }{ ahead }</> }
}

impl Frame {
    /// The left end of a text so wide that is to begin at a place, moved so that it stays within the frame.
    fn within(&self, left: f64, width: f64) -> f64 {
        left.min(self.right - width - 4.0).max(self.left + 4.0)
    }
}

/// Where a text beside a point, so wide, crosses the fewest lines: its left end and its base line. The places nearest
/// to the point come first.
fn free_place(
    frame: &Frame,
    (at, depth): (f64, f64),
    width: f64,
    crossed: &dyn Fn((f64, f64, f64)) -> usize,
) -> (f64, f64) {
    let bases = [depth + 20.0, depth - 10.0, depth + 36.0, depth - 26.0, frame.bottom - 5.0];
    let lefts = [at + 8.0, at - width - 8.0, at - width / 2.0];
    let places = bases
        .iter()
        .filter(|base| (frame.top + 22.0..frame.bottom - 4.0).contains(*base))
        .flat_map(|base| lefts.iter().map(|left| (frame.within(*left, width), *base)));
    let fewest = places.map(|(left, base)| (crossed((left, left + width, base)), (left, base)));
    let fewest = fewest.reduce(|best, next| if next.0 < best.0 { next } else { best });
    fewest.map_or((frame.within(at + 8.0, width), depth.min(frame.bottom - 6.0)), |(_, place)| place)
}

/// How many pieces of lines, the zero line among them, pass behind a text from one place to another on a base line.
fn crossings(all: &[Series], (left, right, base): (f64, f64, f64), x: Linear, y: Linear) -> usize {
    let (top, bottom) = (base - 13.0, base + 5.0);
    let zero = y.at(0.0);
    let of_zero = usize::from(zero > top && zero < bottom);
    let pieces = all.iter().flat_map(|series| {
        let places =
            (0_u16..).zip(&series.saved).map(|(month, saved)| (x.at(f64::from(month)), y.at(*saved)));
        places.clone().zip(places.skip(1))
    });
    let behind = |((from, high), (to, low)): &((f64, f64), (f64, f64))| {
        // The piece's part between the text's ends.
        let piece = Linear::new((*from, *to), (*high, *low));
        let (one, other) = (piece.at(from.max(left)), piece.at(to.min(right)));
        *to > left && *from < right && one.max(other) > top && one.min(other) < bottom
    };
    of_zero + pieces.filter(behind).count()
}

/// What stands at the lines' ends: each name with its amount, and the baseline.
struct Ends {
    lines: Vec<(String, String)>,
    baseline: String,
}

impl Ends {
    fn new(words: &Words, narrow: bool, all: &[Series], baseline: &str) -> Self {
        let most = if narrow { 11 } else { 18 };
        let line = |series: &Series| {
            let end = series.end();
            // Where there is little room the verdict and the table tell the rest of the figure.
            let amount = match narrow {
                true if end >= 0.5 => format!("+{}", words.formats.compact(end)),
                true => words.formats.compact(end),
                false => signed_money(&*words.formats, end),
            };
            (shortened(&series.name, most), amount)
        };
        Self { lines: all.iter().map(line).collect(), baseline: format!("{} = 0", shortened(baseline, most)) }
    }

    fn texts(&self) -> impl Iterator<Item = &String> {
        self.lines.iter().flat_map(|(name, amount)| [name, amount]).chain([&self.baseline])
    }
}

fn end_labels(
    frame: &Frame,
    (all, ends): (&[Series], &Ends),
    won: Option<usize>,
    x: Linear,
    y: Linear,
) -> Html {
    let mut wanted: Vec<f64> = all.iter().map(|series| y.at(series.end())).collect();
    wanted.push(y.at(0.0));
    let places = spread(&wanted, 32.0, (frame.top, frame.bottom));
    let at = frame.right + 10.0;
    let last = x.at(f64::from(u16::MAX)).min(frame.right);
    let labels = all.iter().zip(&ends.lines).zip(&places).map(|((series, (name, amount)), place)| {
        html! {
            <g class={classes!("end", (Some(series.place) == won).then_some("won"))}>
                <circle cx={px(last)} cy={px(y.at(series.end()))} r="3" />
                <text x={px(at)} y={px(*place)} class="name">{ name }</text>
                <text x={px(at)} y={px(place + 15.0)}>{ amount }</text>
            </g>
        }
    });
    let own = places.last().copied().unwrap_or_else(|| y.at(0.0));
    html! {
        <>
            { for labels }
            <text class="own" x={px(at)} y={px(own + 4.0)}>{ &ends.baseline }</text>
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

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> Frame {
        Frame::new(800.0, 50.0, 120.0)
    }

    #[test]
    fn a_label_stands_where_the_fewest_lines_pass() {
        let free = free_place(&frame(), (200.0, 150.0), 120.0, &|_| 0);
        assert_eq!(free, (208.0, 170.0), "below, at the right, where all is free");
        // Lines pass below the point.
        let above = free_place(&frame(), (200.0, 150.0), 120.0, &|(.., base)| usize::from(base > 150.0));
        assert_eq!(above, (208.0, 140.0));
        // At the left only.
        let left = free_place(&frame(), (300.0, 150.0), 120.0, &|(left, ..)| usize::from(left > 200.0));
        assert_eq!(left, (172.0, 170.0));
    }

    #[test]
    fn a_label_stays_within_the_frame() {
        let frame = frame();
        for (at, depth) in [(0.0, 40.0), (frame.right, frame.bottom), (frame.left, frame.top)] {
            let (left, base) = free_place(&frame, (at, depth), 150.0, &|_| 0);
            assert!(left >= frame.left && left + 150.0 <= frame.right, "{left}");
            assert!(base >= frame.top && base <= frame.bottom, "{base}");
        }
    }
}
