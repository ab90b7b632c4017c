//! The week as a heat map: darker is more, with a line beside for each option that is open. Half-hours of it can be
//! marked, by dragging and by keys.

use super::scale::px;
use crate::names::half_hours;
use punnus_engine::calendar::INTERVALS;
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::Element;
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
    /// How half-hours are marked, and what that does.
    pub hint: String,
}

/// A half-hour of a day, both counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The day.
    pub day: usize,
    /// The half-hour.
    pub interval: usize,
}

impl Cell {
    /// The cell of a number.
    const fn of(number: usize) -> Self {
        Self { day: number / INTERVALS, interval: number % INTERVALS }
    }

    const fn number(self) -> usize {
        self.day * INTERVALS + self.interval
    }

    /// The cell under a mouse, finger or pen.
    fn under(event: &PointerEvent) -> Option<Self> {
        // Millions of pixels at most.
        #[allow(clippy::cast_precision_loss)]
        let (x, y) = (event.client_x() as f32, event.client_y() as f32);
        let found = gloo::utils::document().element_from_point(x, y)?.get_attribute("data-cell")?;
        found.parse().ok().map(Self::of)
    }
}

/// Half-hours of days next to each other, from the one where marking began to the one where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marked {
    /// Where it began.
    pub from: Cell,
    /// Where it is.
    pub to: Cell,
}

impl Marked {
    const fn only(cell: Cell) -> Self {
        Self { from: cell, to: cell }
    }

    /// The days.
    #[must_use]
    pub fn days(self) -> Range<usize> {
        self.from.day.min(self.to.day)..self.from.day.max(self.to.day) + 1
    }

    /// The half-hours of each.
    #[must_use]
    pub fn hours(self) -> Range<usize> {
        self.from.interval.min(self.to.interval)..self.from.interval.max(self.to.interval) + 1
    }

    fn has(self, cell: Cell) -> bool {
        self.days().contains(&cell.day) && self.hours().contains(&cell.interval)
    }
}

/// What a person points at.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Pointed {
    /// The half-hour shown; one in the middle, if none.
    pub at: Option<Cell>,
    /// What is marked.
    pub marked: Option<Marked>,
    /// Whether it is marked by dragging.
    pub dragged: bool,
}

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Doing {
    /// Points at something else.
    Points(Pointed),
    /// Wants the marked half-hours opened or closed.
    Sets(Marked),
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
fn moved(key: &str, Cell { day, interval }: Cell, days: usize, shown: &Range<usize>) -> Option<Cell> {
    let (last_day, last) = (days.checked_sub(1)?, shown.end.checked_sub(1)?);
    let (day, interval) = match key {
        "ArrowRight" => (day, (interval + 1).min(last)),
        "ArrowLeft" => (day, interval.saturating_sub(1).max(shown.start)),
        "ArrowDown" => ((day + 1).min(last_day), interval),
        "ArrowUp" => (day.saturating_sub(1), interval),
        "Home" => (day, shown.start),
        "End" => (day, last),
        _ => return None,
    };
    Some(Cell { day, interval })
}

/// What a key does.
fn keyed(
    event: &KeyboardEvent,
    at: Cell,
    pointed: Pointed,
    days: usize,
    shown: &Range<usize>,
) -> Option<Doing> {
    let key = event.key();
    if let Some(to) = moved(&key, at, days, shown) {
        let from = pointed.marked.map_or(at, |marked| marked.from);
        let marked = event.shift_key().then_some(Marked { from, to });
        return Some(Doing::Points(Pointed { at: Some(to), marked, dragged: false }));
    }
    match key.as_str() {
        "Enter" | " " => Some(Doing::Sets(pointed.marked.unwrap_or(Marked::only(at)))),
        "Escape" if pointed.marked.is_some() => {
            Some(Doing::Points(Pointed { at: Some(at), marked: None, dragged: false }))
        }
        _ => None,
    }
}

/// What pressing, moving and letting go does, by mouse, finger or pen. A press alone only points; a finger that
/// scrolls is told so by the browser, which cancels it.
fn dragged(event: &PointerEvent, pointed: Pointed) -> Option<Doing> {
    let under = Cell::under(event);
    let to = |at: Cell, marked: Option<Marked>, dragged: bool| {
        let now = Pointed { at: Some(at), marked, dragged };
        (now != pointed).then_some(Doing::Points(now))
    };
    let drag = pointed.marked.filter(|_| pointed.dragged);
    match (event.type_().as_str(), drag) {
        ("pointerdown", _) if event.is_primary() && event.button() == 0 => {
            // What follows is told to the chart wherever it happens.
            let chart = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(chart) = chart.and_then(|target| target.closest(".chart-slider").ok().flatten()) {
                // Fails only for a pointer that is no more.
                let _ = chart.set_pointer_capture(event.pointer_id());
            }
            under.and_then(|at| to(at, Some(Marked::only(at)), true))
        }
        ("pointermove", Some(Marked { from, .. })) => {
            under.and_then(|at| to(at, Some(Marked { from, to: at }), true))
        }
        ("pointermove", None) if pointed.marked.is_none() => under.and_then(|at| to(at, None, false)),
        ("pointerup", Some(marked)) if marked.from != marked.to => Some(Doing::Sets(marked)),
        ("pointerup" | "pointercancel", Some(marked)) => to(marked.from, None, false),
        _ => None,
    }
}

/// Lines differ by dash, as in the other charts.
fn line(option: usize) -> String {
    format!("open open-{}", option % 5)
}

/// The chart, with what is known of the half-hour pointed at. `told` says what a half-hour is.
pub fn week(
    chart: &Chart,
    pointed: Pointed,
    told: &dyn Fn(Cell) -> String,
    on_doing: &Callback<Doing>,
) -> Html {
    let (days, shown) = (chart.rows.len(), &chart.shown);
    let length = shown.len().max(1);
    let Cell { day, interval } = pointed.at.unwrap_or(Cell { day: 0, interval: shown.start + length / 2 });
    let at = Cell {
        day: day.min(days.saturating_sub(1)),
        interval: interval.clamp(shown.start, shown.end.saturating_sub(1).max(shown.start)),
    };
    let marked = pointed.marked.unwrap_or(Marked::only(at));
    let named = |day: usize| chart.rows.get(day).map(|row| row.name.as_str()).unwrap_or_default();
    let (first, last) = (named(marked.days().start), named(marked.days().end - 1));
    let names = if first == last { first.to_owned() } else { format!("{first}–{last}") };
    let name = format!("{names} {}", half_hours(marked.hours().start, marked.hours().end));
    let told = told(at);
    let on_key = {
        let (on_doing, shown) = (on_doing.clone(), shown.clone());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(doing) = keyed(&event, at, pointed, days, &shown) {
                event.prevent_default();
                on_doing.emit(doing);
            }
        })
    };
    let on_pointer = {
        let on_doing = on_doing.clone();
        Callback::from(move |event: PointerEvent| {
            if let Some(doing) = dragged(&event, pointed) {
                on_doing.emit(doing);
            }
        })
    };
    let (description, hint) = (format!("{}-describe", chart.id), format!("{}-hint", chart.id));
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
            <div class={if pointed.dragged { "chart-slider dragged" } else { "chart-slider" }} role="slider" tabindex="0"
                aria-label={chart.cursor.clone()} aria-describedby={format!("{description} {hint}")}
                aria-valuemin="0" aria-valuemax={(days * length).saturating_sub(1).to_string()}
                aria-valuenow={(at.day * length + at.interval - shown.start).to_string()}
                aria-valuetext={format!("{name}: {told}")} onkeydown={on_key}
                onpointerdown={on_pointer.clone()} onpointermove={on_pointer.clone()}
                onpointerup={on_pointer.clone()} onpointercancel={on_pointer}>
                { drawing(chart, at, pointed.marked) }
            </div>
            <p class="readout" aria-hidden="true"><strong>{ name }</strong><span>{ told }</span></p>
            <p class="hint" id={hint}>{ &chart.hint }</p>
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

fn drawing(chart: &Chart, at: Cell, marked: Option<Marked>) -> Html {
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
            { for (chart.shown.start..=chart.shown.end).filter(|interval| interval % 4 == 0).map(|interval| {
                let place = from_first(interval);
                let last = interval == chart.shown.end;
                // Down a narrow chart, there is no room below the last.
                if last && frame.narrow {
                    return Html::default();
                }
                let (x, y, anchor) = if last {
                    (frame.before + place, TOP - 8.0, "end")
                } else if frame.narrow {
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
                            let cell = Cell { day, interval };
                            let heat = row.heat.get(interval).copied().unwrap_or(0.0);
                            let mut class = String::from("heat");
                            if let Some(shade) = shade(heat, most) {
                                class.push_str(" heat-");
                                class.push(char::from(b'0' + shade));
                            }
                            if at == cell || marked.is_some_and(|marked| marked.has(cell)) {
                                class.push_str(" shown");
                            }
                            let (x, y) = frame.at(from_first(interval), across);
                            let long = frame.step - 1.0;
                            let (width, height) = if frame.narrow { (frame.heat, long) } else { (long, frame.heat) };
                            html! {
                                <rect {class} data-cell={cell.number().to_string()}
                                    x={px(x)} y={px(y)} width={px(width)} height={px(height)} />
                            }
                        }) }
                        { for row.open.iter().enumerate().map(|(option, open)| {
                            let beside = across + frame.heat + frame.line * (count(option) + 0.75);
                            opening_lines(&frame, open, &chart.shown, (beside, line(option)))
                        }) }
                    </g>
                }
            }) }
            { handle(&frame, at, from_first(at.interval), count(at.day) * frame.day) }
        </svg>
    }
}

/// Where a finger takes hold of the half-hour shown, to drag from it: everywhere else it scrolls.
fn handle(frame: &Frame, at: Cell, along: f64, across: f64) -> Html {
    const SIZE: f64 = 44.0;
    let half = |length: f64| (length - SIZE) / 2.0;
    let (x, y) = frame.at(along + half(frame.step), across + half(frame.heat));
    html! {
        <rect class="handle" data-cell={at.number().to_string()} x={px(x)} y={px(y)} width={px(SIZE)} height={px(SIZE)} />
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
        let moves = |key, (day, interval)| {
            moved(key, Cell { day, interval }, 7, &shown).map(|cell| (cell.day, cell.interval))
        };
        assert_eq!(moves("ArrowRight", (0, 20)), Some((0, 21)));
        assert_eq!(moves("ArrowLeft", (0, 16)), Some((0, 16)));
        assert_eq!(moves("ArrowDown", (6, 20)), Some((6, 20)));
        assert_eq!(moves("ArrowUp", (3, 20)), Some((2, 20)));
        assert_eq!(moves("End", (3, 20)), Some((3, 35)));
        assert_eq!(moves("Tab", (3, 20)), None);
    }

    #[test]
    fn what_is_marked_lies_between_its_ends_whichever_came_first() {
        let marked = Marked { from: Cell { day: 4, interval: 20 }, to: Cell { day: 2, interval: 18 } };
        assert_eq!((marked.days(), marked.hours()), (2..5, 18..21));
        assert!(marked.has(Cell { day: 3, interval: 19 }) && !marked.has(Cell { day: 3, interval: 21 }));
        assert_eq!(Cell::of(Cell { day: 3, interval: 47 }.number()), Cell { day: 3, interval: 47 });
    }

    #[test]
    fn lines_run_while_open() {
        let open: Vec<bool> =
            (0..48).map(|interval| (16..20).contains(&interval) || interval == 30).collect();
        assert_eq!(stretches(&open, &(14..36)), [(16, 20), (30, 31)]);
        assert_eq!(stretches(&open, &(18..30)), [(18, 20)]);
    }
}
