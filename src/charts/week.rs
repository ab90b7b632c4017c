//! The week as a heat map: darker is more, with a line beside for each option that is open.

use super::scale::px;
use crate::names::half_hour;
use punnus_engine::calendar::INTERVALS;
use std::ops::Range;
use yew::prelude::*;

/// A type of day.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its name.
    pub name: AttrValue,
    /// What each half-hour from midnight brings.
    pub heat: Vec<f64>,
    /// Option by option, whether it is open.
    pub open: Vec<Vec<bool>>,
}

/// What the chart shows.
pub struct Chart {
    /// Unique on the page.
    pub id: &'static str,
    /// What it is about.
    pub description: String,
    /// What is moved over it: the half-hour shown.
    pub cursor: String,
    /// The options, in the order of their lines.
    pub options: Vec<AttrValue>,
    /// The days.
    pub rows: Vec<Row>,
    /// The half-hours shown.
    pub shown: Range<usize>,
    /// Pixels to draw in.
    pub width: f64,
}

/// Below this width days go across and hours down.
const NARROW: f64 = 560.0;
const CLASSES: f64 = 5.0;

/// Which of five shades; none for nothing.
fn shade(value: f64, most: f64) -> Option<u8> {
    if value <= 0.0 || most <= 0.0 {
        return None;
    }
    // Between 1 and 5.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let shade = libm::ceil(value / most * CLASSES).clamp(1.0, CLASSES) as u8;
    Some(shade)
}

/// Where a key moves the cursor, which is at a day and a half-hour, among so many days and these half-hours.
fn moved(
    key: &str,
    (day, interval): (usize, usize),
    days: usize,
    shown: &Range<usize>,
) -> Option<(usize, usize)> {
    let (last_day, last) = (days.checked_sub(1)?, shown.end.checked_sub(1)?);
    Some(match key {
        "ArrowRight" => (day, (interval + 1).min(last)),
        "ArrowLeft" => (day, interval.saturating_sub(1).max(shown.start)),
        "ArrowDown" => ((day + 1).min(last_day), interval),
        "ArrowUp" => (day.saturating_sub(1), interval),
        "Home" => (day, shown.start),
        "End" => (day, last),
        _ => return None,
    })
}

/// Lines differ by dash, as in the other charts.
fn line(option: usize) -> String {
    format!("open open-{}", option % 5)
}

/// The chart, with what is known of the half-hour under the cursor (a day and a half-hour, as one number), which
/// `on_point` moves. `told` says what a day's half-hour is.
pub fn week(
    chart: &Chart,
    cursor: Option<usize>,
    told: &dyn Fn(usize, usize) -> String,
    on_point: &Callback<usize>,
) -> Html {
    let days = chart.rows.len();
    let shown = &chart.shown;
    let cursor = cursor.map_or((0, shown.start + shown.len() / 2), |at| (at / INTERVALS, at % INTERVALS));
    let at = (
        cursor.0.min(days.saturating_sub(1)),
        cursor.1.clamp(shown.start, shown.end.saturating_sub(1).max(shown.start)),
    );
    let Some(row) = chart.rows.get(at.0) else { return Html::default() };
    let name = format!("{} {}", row.name, half_hour(at.1));
    let told = told(at.0, at.1);
    let on_key = {
        let (on_point, shown) = (on_point.clone(), shown.clone());
        Callback::from(move |event: KeyboardEvent| {
            if let Some((day, interval)) = moved(&event.key(), at, days, &shown) {
                event.prevent_default();
                on_point.emit(day * INTERVALS + interval);
            }
        })
    };
    let description = format!("{}-describe", chart.id);
    let length = chart.shown.len().max(1);
    html! {
        <figure class="week-chart">
            <figcaption class="visually-hidden" id={description.clone()}>{ &chart.description }</figcaption>
            <ul class="legend">
                { for chart.options.iter().enumerate().map(|(place, option)| html! {
                    <li>
                        <svg class="key" aria-hidden="true"><line class={line(place)} x1="0" x2="100%" y1="50%" y2="50%" /></svg>
                        { option }
                    </li>
                }) }
            </ul>
            <div class="chart-slider" role="slider" tabindex="0" aria-label={chart.cursor.clone()}
                aria-describedby={description} aria-valuemin="0" aria-valuemax={(days * length - 1).to_string()}
                aria-valuenow={(at.0 * length + at.1 - chart.shown.start).to_string()}
                aria-valuetext={format!("{name}: {told}")} onkeydown={on_key}>
                { drawing(chart, at, on_point) }
            </div>
            <p class="readout" aria-hidden="true"><strong>{ name }</strong><span>{ told }</span></p>
        </figure>
    }
}

/// Where things stand along the hours and across the days, in pixels.
struct Frame {
    narrow: bool,
    /// Room for the names of what runs along the other edge.
    before: f64,
    /// A half-hour.
    step: f64,
    /// A day, with its lines and the gap after it.
    day: f64,
    /// Its heat alone.
    heat: f64,
    /// An option's line, with the gap before it.
    line: f64,
}

const TOP: f64 = 22.0;

impl Frame {
    fn new(width: f64, days: f64, half_hours: f64, options: f64) -> Self {
        let narrow = width < NARROW;
        if narrow {
            let day = ((width - 44.0) / days).max(16.0);
            let line = 3.0;
            let heat = (day - options * line - 4.0).max(8.0);
            Self { narrow, before: 44.0, step: 12.0, day, heat, line }
        } else {
            let step = ((width - 96.0) / half_hours).max(6.0);
            Self { narrow, before: 96.0, step, day: 28.0 + options * 4.0, heat: 20.0, line: 4.0 }
        }
    }

    /// Where a place along the hours and across the days is on the page.
    fn at(&self, along: f64, across: f64) -> (f64, f64) {
        if self.narrow { (self.before + across, TOP + along) } else { (self.before + along, TOP + across) }
    }
}

fn drawing(chart: &Chart, at: (usize, usize), on_point: &Callback<usize>) -> Html {
    // A few dozen of each.
    let count = |count: usize| f64::from(u16::try_from(count).unwrap_or(u16::MAX));
    let (days, half_hours, options) =
        (count(chart.rows.len()), count(chart.shown.len()), count(chart.options.len()));
    let frame = Frame::new(chart.width.max(240.0), days, half_hours, options);
    let most = chart.rows.iter().flat_map(|row| &row.heat).fold(0.0_f64, |most, heat| most.max(*heat));
    let (along, across) = (half_hours * frame.step, days * frame.day);
    let (width, height) = if frame.narrow {
        (frame.before + across, TOP + along)
    } else {
        (frame.before + along + 2.0, TOP + across)
    };
    let from_first = |interval: usize| count(interval.saturating_sub(chart.shown.start)) * frame.step;
    html! {
        <svg class="chart week-map" aria-hidden="true" width={px(width)} height={px(height)}
            viewBox={format!("0 0 {} {}", px(width), px(height))}>
            { for chart.shown.clone().filter(|interval| interval % 4 == 0).map(|interval| {
                let place = from_first(interval);
                let (x, y, anchor) = if frame.narrow {
                    (frame.before - 8.0, TOP + place + 10.0, "end")
                } else {
                    (frame.before + place, TOP - 8.0, "middle")
                };
                html! { <text x={px(x)} y={px(y)} text-anchor={anchor}>{ interval / 2 }</text> }
            }) }
            { for chart.rows.iter().enumerate().map(|(day, row)| {
                let across = count(day) * frame.day;
                let name: String = if frame.narrow { row.name.chars().take(2).collect() } else { row.name.to_string() };
                let (x, y) = if frame.narrow {
                    (frame.before + across, TOP - 8.0)
                } else {
                    (0.0, TOP + across + 14.0)
                };
                html! {
                    <g>
                        <text x={px(x)} y={px(y)}>{ name }</text>
                        { for chart.shown.clone().map(|interval| {
                            let on_point = on_point.clone();
                            let on_hover =
                                Callback::from(move |_: MouseEvent| on_point.emit(day * INTERVALS + interval));
                            let heat = row.heat.get(interval).copied().unwrap_or(0.0);
                            let class = shade(heat, most).map_or("heat".to_owned(), |shade| format!("heat heat-{shade}"));
                            let (x, y) = frame.at(from_first(interval), across);
                            let long = frame.step - 1.0;
                            let (width, height) = if frame.narrow { (frame.heat, long) } else { (long, frame.heat) };
                            html! {
                                <rect class={classes!(class, (at == (day, interval)).then_some("shown"))}
                                    x={px(x)} y={px(y)} width={px(width)} height={px(height)}
                                    onmouseenter={on_hover.clone()} onclick={on_hover} />
                            }
                        }) }
                        { for row.open.iter().enumerate().map(|(option, open)| {
                            let beside = across + frame.heat + frame.line * (count(option) + 0.75);
                            opening_lines(&frame, open, &chart.shown, (beside, line(option)))
                        }) }
                    </g>
                }
            }) }
        </svg>
    }
}

/// A line along each stretch in which an option is open.
fn opening_lines(frame: &Frame, open: &[bool], shown: &Range<usize>, (across, class): (f64, String)) -> Html {
    stretches(open, shown)
        .into_iter()
        .map(|(from, to)| {
            let place = |interval: usize| {
                f64::from(u16::try_from(interval - shown.start).unwrap_or(u16::MAX)) * frame.step
            };
            let ((x1, y1), (x2, y2)) = (frame.at(place(from), across), frame.at(place(to), across));
            html! { <line class={class.clone()} x1={px(x1)} y1={px(y1)} x2={px(x2)} y2={px(y2)} /> }
        })
        .collect()
}

/// Stretches of open half-hours among those shown, each with its first and the first after it.
fn stretches(open: &[bool], shown: &Range<usize>) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for interval in shown.clone().filter(|interval| open.get(*interval).copied().unwrap_or(false)) {
        match found.last_mut() {
            Some((_, end)) if *end == interval => *end += 1,
            _ => found.push((interval, interval + 1)),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_shades_from_something_to_the_most() {
        assert_eq!(shade(0.0, 10.0), None);
        assert_eq!(shade(0.1, 10.0), Some(1));
        assert_eq!(shade(2.1, 10.0), Some(2));
        assert_eq!(shade(10.0, 10.0), Some(5));
        assert_eq!(shade(0.0, 0.0), None);
    }

    #[test]
    fn keys_move_by_half_hours_and_days() {
        let shown = 16..36;
        assert_eq!(moved("ArrowRight", (0, 20), 7, &shown), Some((0, 21)));
        assert_eq!(moved("ArrowLeft", (0, 16), 7, &shown), Some((0, 16)));
        assert_eq!(moved("ArrowDown", (6, 20), 7, &shown), Some((6, 20)));
        assert_eq!(moved("ArrowUp", (3, 20), 7, &shown), Some((2, 20)));
        assert_eq!(moved("End", (3, 20), 7, &shown), Some((3, 35)));
        assert_eq!(moved("Tab", (3, 20), 7, &shown), None);
    }

    #[test]
    fn lines_run_while_open() {
        let open: Vec<bool> =
            (0..48).map(|interval| (16..20).contains(&interval) || interval == 30).collect();
        assert_eq!(stretches(&open, &(14..36)), [(16, 20), (30, 31)]);
        assert_eq!(stretches(&open, &(18..30)), [(18, 20)]);
    }
}
