//! How long something took, as a cell says it.

/// Nobody handles one contact for longer than a day without a break; such a value is a clock left running.
const LONGEST_S: f64 = 86_400.0;

/// What a plain number in a column of durations counts; from the unit named in its header.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Unit {
    Milliseconds,
    Seconds,
    Minutes,
}

impl Unit {
    fn seconds(self) -> f64 {
        match self {
            Unit::Milliseconds => 0.001,
            Unit::Seconds => 1.0,
            Unit::Minutes => 60.0,
        }
    }
}

/// A cell with a duration.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Duration {
    Blank,
    Seconds(f64),
    Unreadable,
}

/// Nothing, or what stands for nothing in exports.
pub(super) fn is_blank(cell: &str) -> bool {
    matches!(cell.to_lowercase().as_str(), "" | "-" | "–" | "—" | "n/a" | "na" | "null" | "none")
}

/// Reads `h:mm:ss`, `mm:ss` (two parts are never hours), `h.mm.ss`, `2m 23s`, ISO 8601's `PT2M23S`, or a plain
/// number in the header's unit. A comma is a decimal comma: durations have no thousands separators.
pub(super) fn duration(cell: &str, unit: Unit) -> Duration {
    if is_blank(cell) {
        return Duration::Blank;
    }
    let seconds = clock_duration(cell)
        .or_else(|| number(cell).map(|number| number * unit.seconds()))
        .or_else(|| spelled_duration(cell));
    match seconds {
        Some(seconds) if seconds <= LONGEST_S => Duration::Seconds(seconds),
        Some(_) | None => Duration::Unreadable,
    }
}

/// Digits with at most one decimal point or comma; no sign, no exponent.
fn number(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    format!("{whole}.{fraction}").parse().ok()
}

fn clock_duration(text: &str) -> Option<f64> {
    let separator = if text.contains(':') { ':' } else { '.' };
    let mut parts = text.split(separator);
    let (hours, minutes, seconds) = match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(hours), Some(minutes), Some(seconds), None) => (whole(hours)?, whole(minutes)?, seconds),
        // With points, two parts are a decimal number.
        (Some(minutes), Some(seconds), None, None) if separator == ':' => (0, whole(minutes)?, seconds),
        _ => return None,
    };
    let seconds = number(seconds)?;
    let three_parts = text.matches(separator).count() == 2;
    if seconds >= 60.0 || (three_parts && minutes >= 60) {
        return None;
    }
    Some(f64::from(hours) * 3600.0 + f64::from(minutes) * 60.0 + seconds)
}

fn whole(text: &str) -> Option<u32> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn spelled_duration(text: &str) -> Option<f64> {
    let text = text.to_lowercase();
    let mut rest = text.strip_prefix("pt").unwrap_or(&text);
    let mut total = None;
    while !rest.is_empty() {
        let (amount, after) = rest.split_at(rest.find(char::is_alphabetic)?);
        let (unit, after) = after.split_at(after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len()));
        let seconds = match unit {
            "h" | "t" | "hr" | "hrs" | "hour" | "hours" | "tunti" | "tuntia" | "time" | "timer" | "tim"
            | "timme" | "timmar" => 3600.0,
            "m" | "min" | "mins" | "minute" | "minutes" | "minuutti" | "minuuttia" | "minut" | "minutter"
            | "minuter" | "minutt" => 60.0,
            "s" | "sec" | "secs" | "second" | "seconds" | "sek" | "sekunti" | "sekuntia" | "sekund"
            | "sekunder" => 1.0,
            _ => return None,
        };
        total = Some(total.unwrap_or(0.0) + number(amount.trim())? * seconds);
        rest = after.trim_start_matches(['.', ',', ' ']);
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(cell: &str, expected: f64) {
        match duration(cell, Unit::Seconds) {
            Duration::Seconds(found) => assert!((found - expected).abs() < 1e-9, "{cell:?}: {found}"),
            other @ (Duration::Blank | Duration::Unreadable) => panic!("{cell:?}: {other:?}"),
        }
    }

    #[test]
    fn durations() {
        seconds("0:02:23", 143.0);
        seconds("00:02:23", 143.0);
        seconds("1:00:00", 3600.0);
        seconds("24:00:00", 86_400.0);
        seconds("2:23", 143.0);
        seconds("75:10", 4510.0);
        seconds("0:02:23.5", 143.5);
        seconds("0:02:23,250", 143.25);
        seconds("0.02.23", 143.0);
        seconds("143", 143.0);
        seconds("143.5", 143.5);
        seconds("143,5", 143.5);
        seconds("0", 0.0);
        seconds("2m 23s", 143.0);
        seconds("2m23s", 143.0);
        seconds("1h 2m 3s", 3723.0);
        seconds("2 min 23 sek", 143.0);
        seconds("2 min. 23 sek.", 143.0);
        seconds("1 t 3 min", 3780.0);
        seconds("1 tunti 3 minuuttia", 3780.0);
        seconds("143 s", 143.0);
        seconds("2,5 min", 150.0);
        seconds("PT2M23S", 143.0);
        seconds("PT1H0.5S", 3600.5);
    }

    #[test]
    fn a_plain_number_counts_the_unit_of_its_header() {
        assert_eq!(duration("2,5", Unit::Minutes), Duration::Seconds(150.0));
        assert_eq!(duration("143000", Unit::Milliseconds), Duration::Seconds(143.0));
        assert_eq!(duration("2:23", Unit::Minutes), Duration::Seconds(143.0));
        assert_eq!(duration("23 s", Unit::Minutes), Duration::Seconds(23.0));
    }

    #[test]
    fn what_is_no_duration() {
        for cell in ["", "-", "–", "n/a", "N/A", "NULL", "none"] {
            assert_eq!(duration(cell, Unit::Seconds), Duration::Blank, "{cell:?}");
        }
        for cell in [
            "-5",
            "-0:02:23",
            "0:60:00",
            "0:00:60",
            "1:2:3:4",
            "1e9",
            "inf",
            "NaN",
            "abc",
            "2 parsecs",
            "m",
            "2m 23",
            "pt",
            "1.2.3.4",
            "12,34,56",
            ":",
            "::",
            "1:",
            ":1",
            "86401",
            "24:00:01",
            "99999999999999999999999999",
            "99999999999:00:00",
            "१२३",
            "1 234",
            "PT",
            "2021-01-01",
        ] {
            assert_eq!(duration(cell, Unit::Seconds), Duration::Unreadable, "{cell:?}");
        }
    }
}
