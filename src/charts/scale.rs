//! From values to places: linear scales, round ticks, labels that do not collide.

use punnus_engine::order::put_in_order;

/// A straight line from values to places.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Linear {
    values: (f64, f64),
    places: (f64, f64),
}

impl Linear {
    /// Maps the first value to the first place and the last to the last. Equal values all map to the first place.
    #[must_use]
    pub const fn new(values: (f64, f64), places: (f64, f64)) -> Self {
        Self { values, places }
    }

    /// Where a value stands.
    #[must_use]
    pub fn at(&self, value: f64) -> f64 {
        let width = self.values.1 - self.values.0;
        if width.abs() > 0.0 {
            self.places.0 + (value - self.values.0) / width * (self.places.1 - self.places.0)
        } else {
            self.places.0
        }
    }
}

/// Round values (1, 2 or 5 times a power of ten apart) that cover a range with about `count` steps. At least two.
#[must_use]
pub fn ticks(min: f64, max: f64, count: u8) -> Vec<f64> {
    let (min, max) = if max > min { (min, max) } else { (min - 0.5, min + 0.5) };
    let rough = (max - min) / f64::from(count.max(1));
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    let step =
        [1.0, 2.0, 5.0].into_iter().find(|unit| unit * power >= rough * 0.999_999).unwrap_or(10.0) * power;
    let first = libm::floor(min / step + 1e-9);
    let last = libm::ceil(max / step - 1e-9);
    // A handful of steps: counted up as whole numbers, so that zero is zero.
    let mut ticks = Vec::new();
    let mut at = first;
    while at <= last && ticks.len() < 64 {
        ticks.push(at * step + 0.0);
        at += 1.0;
    }
    ticks
}

/// The first and the last of ticks.
#[must_use]
pub fn span(ticks: &[f64]) -> (f64, f64) {
    (ticks.first().copied().unwrap_or(0.0), ticks.last().copied().unwrap_or(1.0))
}

/// Moves places apart so that neighbours keep a gap, as little as possible and within bounds where all fit. Answers
/// in the order given.
#[must_use]
pub fn spread(places: &[f64], gap: f64, (top, bottom): (f64, f64)) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = places.iter().copied().enumerate().collect();
    put_in_order(&mut order, &|(_, one), (_, other)| one < other);
    // Down from the top, then back up from the bottom: whoever is pushed out of bounds pushes the others back.
    let mut floor = top;
    for (_, place) in &mut order {
        *place = place.max(floor);
        floor = *place + gap;
    }
    let mut ceiling = bottom;
    for (_, place) in order.iter_mut().rev() {
        *place = place.min(ceiling);
        ceiling = *place - gap;
    }
    let mut spread = places.to_vec();
    for (index, place) in order {
        if let Some(spread) = spread.get_mut(index) {
            *spread = place;
        }
    }
    spread
}

/// About how wide a text is in a chart, in pixels: what it is laid out by, as nothing is measured before it is drawn.
#[must_use]
pub fn text_width(text: &str) -> f64 {
    let of = |letter: char| match letter {
        ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | '·' | 'i' | 'j' | 'l' | '|' | '\'' => 3.6,
        '-' | 'f' | 'r' | 't' | '(' | ')' => 4.9,
        'm' | 'w' | 'M' | 'W' | '%' | '…' => 10.6,
        'A'..='Z' | 'À'..='Þ' => 8.0,
        _ => 7.2,
    };
    text.chars().map(of).sum()
}

/// Two decimals of a pixel are enough, and keep the page small.
#[must_use]
pub fn px(value: f64) -> String {
    let rounded = libm::round(value * 100.0) / 100.0;
    (rounded + 0.0).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_in_the_middle_stands_in_the_middle() {
        let scale = Linear::new((0.0, 10.0), (100.0, 0.0));
        assert_eq!(scale.at(5.0).to_bits(), 50.0_f64.to_bits());
        assert_eq!(scale.at(10.0).to_bits(), 0.0_f64.to_bits());
        assert_eq!(Linear::new((3.0, 3.0), (7.0, 9.0)).at(3.0).to_bits(), 7.0_f64.to_bits());
    }

    fn check(min: f64, max: f64, count: u8, expected: &[f64]) {
        assert_eq!(ticks(min, max, count), expected, "{min} to {max}");
    }

    #[test]
    fn ticks_are_round_and_cover_the_range() {
        check(-130_000.0, 160_000.0, 4, &[-200_000.0, -100_000.0, 0.0, 100_000.0, 200_000.0]);
        check(0.0, 10.0, 5, &[0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        check(0.0, 0.0, 2, &[-0.5, 0.0, 0.5]);
        check(-3.0, 0.0, 3, &[-3.0, -2.0, -1.0, 0.0]);
    }

    #[test]
    fn ticks_never_run_away() {
        for (min, max) in [(0.0, 1e-300), (-1e300, 1e300), (1e15, 1e15 + 1.0)] {
            assert!(ticks(min, max, 5).len() <= 64);
        }
    }

    #[test]
    fn labels_keep_their_distance_and_stay_inside() {
        assert_eq!(spread(&[10.0, 12.0, 50.0], 10.0, (0.0, 100.0)), [10.0, 20.0, 50.0]);
        assert_eq!(spread(&[98.0, 99.0], 10.0, (0.0, 100.0)), [90.0, 100.0]);
        assert_eq!(spread(&[50.0, 10.0], 10.0, (0.0, 100.0)), [50.0, 10.0]);
        assert_eq!(spread(&[-5.0], 10.0, (0.0, 100.0)), [0.0]);
        assert_eq!(spread(&[], 10.0, (0.0, 100.0)), [] as [f64; 0]);
    }
}
