//! Columns by month, stacked by kind, with something beside them that is no part of the sum.

use super::scale::{Linear, px, span, ticks};
use crate::i18n::Words;
use yew::prelude::*;

/// A month.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name, in full.
    pub name: String,
    /// What stands below it; nothing where there is no room for all.
    pub mark: String,
    /// The parts, in the order of their names; below zero they hang down.
    pub parts: Vec<f64>,
    /// What stands beside the stack.
    pub beside: Option<f64>,
}

/// What the chart shows.
pub struct Chart {
    /// Unique on the page.
    pub id: &'static str,
    /// What it is about, in a sentence or two.
    pub description: String,
    /// What is moved along it: the month shown.
    pub cursor: String,
    /// The names of the parts.
    pub parts: Vec<AttrValue>,
    /// What the parts come to.
    pub sum: String,
    /// The name of what stands beside.
    pub beside: Option<AttrValue>,
    /// The months.
    pub columns: Vec<Column>,
    /// Pixels to draw in.
    pub width: f64,
}

const HEIGHT: f64 = 240.0;
const LEFT: f64 = 56.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 212.0;

/// Upper and lower ends of each part: what is above zero stands on zero, what is below hangs from it.
fn stacked(parts: &[f64]) -> Vec<(f64, f64)> {
    let (mut up, mut down) = (0.0, 0.0);
    parts
        .iter()
        .map(|part| {
            let end = if *part < 0.0 { &mut down } else { &mut up };
            let from = *end;
            *end += part;
            (end.max(from), end.min(from))
        })
        .collect()
}

/// The lowest and the highest value of any column; zero is between them.
fn range(columns: &[Column]) -> (f64, f64) {
    columns
        .iter()
        .flat_map(|column| {
            let beside = column.beside.unwrap_or(0.0);
            stacked(&column.parts).into_iter().chain([(beside, beside)])
        })
        .fold((0.0, 0.0), |(low, high), (upper, lower)| (low.min(lower), high.max(upper)))
}

/// Where a key moves a cursor, among so many.
#[must_use]
pub fn moved(key: &str, at: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match key {
        "ArrowRight" | "ArrowUp" => (at + 1).min(last),
        "ArrowLeft" | "ArrowDown" => at.saturating_sub(1),
        "PageUp" => (at + 12).min(last),
        "PageDown" => at.saturating_sub(12),
        "Home" => 0,
        "End" => last,
        _ => return None,
    })
}

/// A column's figures in words.
fn told(words: &Words, chart: &Chart, column: &Column) -> Vec<String> {
    let money = |value: f64| words.formats.money(value);
    let parts = chart.parts.iter().zip(&column.parts).filter(|(_, part)| part.abs() > 0.0);
    let mut told: Vec<String> = parts.map(|(name, part)| format!("{name} {}", money(*part))).collect();
    told.push(format!("{} {}", chart.sum, money(column.parts.iter().sum())));
    if let (Some(name), Some(beside)) = (&chart.beside, column.beside) {
        told.push(format!("{name} {}", money(beside)));
    }
    told
}

/// The chart, with what it shows of the month under the cursor, which `on_point` moves.
pub fn columns(words: &Words, chart: &Chart, cursor: Option<usize>, on_point: &Callback<usize>) -> Html {
    let count = chart.columns.len();
    let something = |column: &Column| column.parts.iter().any(|part| part.abs() > 0.0);
    let first = || chart.columns.iter().position(something).unwrap_or_default();
    let at = cursor.unwrap_or_else(first).min(count.saturating_sub(1));
    let Some(shown) = chart.columns.get(at) else { return Html::default() };
    let told = told(words, chart, shown);
    let on_key = {
        let on_point = on_point.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(place) = moved(&event.key(), at, count) {
                event.prevent_default();
                on_point.emit(place);
            }
        })
    };
    let description = format!("{}-describe", chart.id);
    html! {
        <figure class="columns">
            <figcaption class="visually-hidden" id={description.clone()}>{ &chart.description }</figcaption>
            { legend(chart) }
            <div class="chart-slider" role="slider" tabindex="0" aria-label={chart.cursor.clone()}
                aria-describedby={description} aria-valuemin="0" aria-valuemax={count.saturating_sub(1).to_string()}
                aria-valuenow={at.to_string()} aria-valuetext={format!("{}: {}", shown.name, told.join("; "))}
                onkeydown={on_key}>
                { drawing(words, chart, at, on_point) }
            </div>
            <p class="readout" aria-hidden="true">
                <strong>{ &shown.name }</strong>
                { for told.iter().map(|told| html! { <span>{ told }</span> }) }
            </p>
        </figure>
    }
}

fn legend(chart: &Chart) -> Html {
    let key = |class: String, name: &AttrValue| {
        html! { <li><svg class="key" aria-hidden="true"><rect class={class} width="100%" height="100%" /></svg>{ name }</li> }
    };
    let level = |name: &AttrValue| {
        html! { <li><svg class="key" aria-hidden="true"><line class="level" x2="100%" y1="50%" y2="50%" /></svg>{ name }</li> }
    };
    html! {
        <ul class="legend">
            { for chart.parts.iter().enumerate().map(|(place, name)| key(part_class(place), name)) }
            { for chart.beside.iter().map(|name| {
                if is_narrow(chart) { level(name) } else { key("part beside".to_owned(), name) }
            }) }
        </ul>
    }
}

/// The pixels drawn in: below this there is no chart to see.
fn width(chart: &Chart) -> f64 {
    chart.width.max(240.0)
}

/// The pixels each month has, and where the last one ends.
fn slots(chart: &Chart) -> (f64, f64) {
    let right = width(chart) - 4.0;
    // At most a few hundred months.
    let count = f64::from(u16::try_from(chart.columns.len()).unwrap_or(u16::MAX)).max(1.0);
    ((right - LEFT) / count, right)
}

/// Whether there is no room for two columns in a month: what stands beside the stack is a level above all months then.
fn is_narrow(chart: &Chart) -> bool {
    slots(chart).0 < 14.0
}

fn part_class(place: usize) -> String {
    format!("part part-{}", place + 1)
}

fn drawing(words: &Words, chart: &Chart, at: usize, on_point: &Callback<usize>) -> Html {
    let width = width(chart);
    let (low, high) = range(&chart.columns);
    let marks = ticks(low, high, 4);
    let (first, last) = span(&marks);
    let y = Linear::new((first, last), (BOTTOM, TOP));
    let (slot, right) = slots(chart);
    let narrow = is_narrow(chart);
    let (stack, beside) = if chart.beside.is_some() && !narrow { (0.5, 0.24) } else { (0.74, 0.0) };
    let mut left = LEFT;
    let columns = chart.columns.iter().enumerate().map(|(place, column)| {
        let from = left;
        left += slot;
        let inner = from + slot * 0.13;
        let on_point = on_point.clone();
        let on_hover = Callback::from(move |_: MouseEvent| on_point.emit(place));
        let rect = |class: String, from: f64, width: f64, (upper, lower): (f64, f64)| {
            let (top, bottom) = (y.at(upper), y.at(lower));
            html! { <rect {class} x={px(from)} y={px(top)} width={px(width)} height={px(bottom - top)} /> }
        };
        let ends = stacked(&column.parts);
        html! {
            <g class={if place == at { "column shown" } else { "column" }} onmouseenter={on_hover.clone()} onclick={on_hover}>
                <rect class="reach" x={px(from)} y={px(TOP)} width={px(slot)} height={px(BOTTOM - TOP)} />
                { for ends.iter().enumerate().filter(|(_, (upper, lower))| upper > lower).map(|(part, ends)| {
                    rect(part_class(part), inner, slot * stack, *ends)
                }) }
                { for column.beside.iter().filter(|beside| **beside > 0.0).map(|value| if narrow {
                    let level = px(y.at(*value));
                    html! { <line class="level" x1={px(from)} x2={px(from + slot)} y1={level.clone()} y2={level} /> }
                } else {
                    rect("part beside".to_owned(), inner + slot * stack, slot * beside, (*value, 0.0))
                }) }
                <text x={px(from + slot / 2.0)} y={px(BOTTOM + 18.0)} text-anchor="middle">{ &column.mark }</text>
            </g>
        }
    });
    html! {
        <svg class="chart" aria-hidden="true" width={px(width)} height={px(HEIGHT)}
            viewBox={format!("0 0 {} {}", px(width), px(HEIGHT))}>
            { for marks.iter().map(|mark| html! {
                <g class="gridline">
                    <line x1={px(LEFT)} x2={px(right)} y1={px(y.at(*mark))} y2={px(y.at(*mark))} />
                    <text x={px(LEFT - 8.0)} y={px(y.at(*mark) + 4.0)} text-anchor="end">
                        { words.formats.compact(*mark) }
                    </text>
                </g>
            }) }
            { for columns }
            <g class="gridline zero">
                <line x1={px(LEFT)} x2={px(right)} y1={px(y.at(0.0))} y2={px(y.at(0.0))} />
            </g>
        </svg>
    }
}

/// The number below a month, among so many in so many pixels; nothing below most where they would
/// touch.
#[must_use]
pub fn mark(number: u16, count: usize, width: f64) -> String {
    let room = f64::from(u16::try_from(count).unwrap_or(u16::MAX)) * 26.0 / width.max(1.0);
    let step = if room <= 1.0 {
        1
    } else if room <= 3.0 {
        3
    } else if room <= 6.0 {
        6
    } else {
        12
    };
    if number.is_multiple_of(step) { number.to_string() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_on_zero_or_hang_from_it() {
        assert_eq!(
            stacked(&[5.0, 3.0, -2.0, -1.0, 0.0]),
            [(5.0, 0.0), (8.0, 5.0), (0.0, -2.0), (-2.0, -3.0), (8.0, 8.0)]
        );
        let column = |parts: &[f64], beside| Column {
            name: String::new(),
            mark: String::new(),
            parts: parts.to_vec(),
            beside,
        };
        assert_eq!(range(&[column(&[5.0, 3.0, -2.0], None), column(&[1.0], Some(9.0))]), (-2.0, 9.0));
        assert_eq!(range(&[]), (0.0, 0.0));
    }

    #[test]
    fn keys_move_within_the_months() {
        assert_eq!(moved("ArrowRight", 0, 3), Some(1));
        assert_eq!(moved("ArrowRight", 2, 3), Some(2));
        assert_eq!(moved("ArrowLeft", 0, 3), Some(0));
        assert_eq!(moved("PageUp", 1, 37), Some(13));
        assert_eq!(moved("End", 0, 37), Some(36));
        assert_eq!(moved("Home", 5, 37), Some(0));
        assert_eq!(moved("Tab", 5, 37), None);
        assert_eq!(moved("End", 0, 0), None);
    }

    // 37 months in 900 pixels: 24 for each, too few for two digits and a gap; every third has more than enough.
    #[test]
    fn months_are_numbered_where_there_is_room() {
        let marked = |count: u16, width: f64| -> Vec<String> {
            (0..count)
                .map(|number| mark(number, count.into(), width))
                .filter(|mark| !mark.is_empty())
                .collect()
        };
        assert_eq!(marked(13, 900.0).len(), 13);
        assert_eq!(marked(37, 900.0).len(), 13);
        assert_eq!(marked(37, 300.0), ["0", "6", "12", "18", "24", "30", "36"]);
    }
}
