//! When something happened, as a cell says it.

use punnus_engine::calendar::Date;

/// Years in which a call can have been logged; anything else is a misread or a placeholder date.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

/// Whether 3/4/2027 is in April or in March. Slashes and hyphens are written both ways; the file decides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

/// A date as written, before the order of an open one is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum WrittenDate {
    /// The year leads, or the parts are separated by points, which every country here writes day first.
    Fixed { date: Date, year_first: bool },
    /// Slashes or hyphens with the year last.
    Open { first: u8, second: u8, year: i32 },
}

impl WrittenDate {
    /// The date under the order found for the file, if there is such a day.
    pub(super) fn in_order(self, order: Order) -> Option<Date> {
        match (self, order) {
            (WrittenDate::Fixed { date, .. }, _) => Some(date),
            (WrittenDate::Open { first, second, year }, Order::DayFirst) => Date::new(year, second, first),
            (WrittenDate::Open { first, second, year }, Order::MonthFirst) => Date::new(year, first, second),
        }
    }

    /// The order this date alone proves: one of its parts is no month.
    pub(super) fn proves(self) -> Option<Order> {
        match self {
            WrittenDate::Open { first: 13.., second: ..=12, .. } => Some(Order::DayFirst),
            WrittenDate::Open { first: ..=12, second: 13.., .. } => Some(Order::MonthFirst),
            WrittenDate::Open { .. } | WrittenDate::Fixed { .. } => None,
        }
    }
}

/// Reads a date at the start of a cell; returns it with what follows.
pub(super) fn date(cell: &str) -> Option<(WrittenDate, &str)> {
    let text = after_leading_word(cell);
    let (first, rest) = digits(text)?;
    if let (8, Some(compact)) = (first.len(), split_compact(first)) {
        return Some((fixed(compact.0, compact.1, compact.2, true)?, rest));
    }
    let separator = rest.chars().next().filter(|c| matches!(c, '.' | '/' | '-'))?;
    let (second, rest) = digits(rest.strip_prefix(separator)?)?;
    let (third, rest) = digits(rest.strip_prefix(separator)?)?;
    let written = match (first.len(), second.len(), third.len()) {
        (4, 1..=2, 1..=2) => fixed(first, second, third, true)?,
        (1..=2, 1..=2, 2 | 4) if separator == '.' => fixed(third, second, first, false)?,
        (1..=2, 1..=2, 2 | 4) => {
            WrittenDate::Open { first: first.parse().ok()?, second: second.parse().ok()?, year: year(third)? }
        }
        _ => return None,
    };
    Some((written, rest))
}

fn fixed(year_text: &str, month: &str, day: &str, year_first: bool) -> Option<WrittenDate> {
    let date = Date::new(year(year_text)?, month.parse().ok()?, day.parse().ok()?)?;
    Some(WrittenDate::Fixed { date, year_first })
}

/// Two digits mean this century: call logs are not older.
fn year(text: &str) -> Option<i32> {
    let written: i32 = text.parse().ok()?;
    Some(if text.len() == 2 { 2000 + written } else { written }).filter(|year| YEARS.contains(year))
}

fn split_compact(text: &str) -> Option<(&str, &str, &str)> {
    Some((text.get(..4)?, text.get(4..6)?, text.get(6..)?))
}

fn digits(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// Skips a weekday ("pe 1.1.2027") or a "klo" before the digits.
fn after_leading_word(text: &str) -> &str {
    let rest = text.trim_start_matches(char::is_alphabetic);
    let rest = rest.strip_prefix(['.', ',']).unwrap_or(rest);
    if rest.starts_with(char::is_whitespace) { rest.trim_start() } else { text }
}

/// Reads a time of day, 24-hour or with AM and PM, colons or points; returns the half-hour it lies in, 0 to 47.
/// A zone is ignored: the log is taken to be in the time of the people who answered.
pub(super) fn half_hour(cell: &str) -> Option<u8> {
    let (hour, rest) = digits(after_leading_word(cell))?;
    let separator = rest.chars().next().filter(|c| matches!(c, ':' | '.'))?;
    let (minute, mut rest) = digits(rest.strip_prefix(separator)?)?;
    if hour.len() > 2 || minute.len() != 2 {
        return None;
    }
    if let Some((second, after)) = rest.strip_prefix(separator).and_then(digits) {
        // 60 is a leap second.
        second.parse::<u8>().ok().filter(|second| *second <= 60)?;
        rest = after.strip_prefix(['.', ',']).and_then(digits).map_or(after, |(_, after)| after);
    }
    let hour: u8 = hour.parse().ok()?;
    let minute: u8 = minute.parse().ok()?;
    let (half_day, rest) = half_day(rest.trim_start());
    let hour = match half_day {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(noon) => hour % 12 + noon,
    };
    let valid = hour < 24 && minute < 60 && rest.split_whitespace().all(is_zone);
    valid.then_some(hour * 2 + minute / 30)
}

/// AM adds nothing to the hour, PM twelve.
fn half_day(text: &str) -> (Option<u8>, &str) {
    for (mark, hours) in [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)] {
        if let (Some(start), Some(rest)) = (text.get(..mark.len()), text.get(mark.len()..))
            && start.eq_ignore_ascii_case(mark)
        {
            return (Some(hours), rest);
        }
    }
    (None, text)
}

/// Z, EET, +02:00, UTC+2, (Helsinki).
fn is_zone(word: &str) -> bool {
    if word.starts_with('(') && word.ends_with(')') {
        return true;
    }
    let offset = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let named = word.len() - offset.len() <= 5;
    let signed = offset.strip_prefix(['+', '-']).is_some_and(|hours| {
        (1..=5).contains(&hours.len()) && hours.bytes().all(|b| b.is_ascii_digit() || b == b':')
    });
    named && (offset.is_empty() || signed)
}

/// What follows the date in a timestamp.
pub(super) fn time_after_date(rest: &str) -> &str {
    let rest = rest.trim_start();
    rest.strip_prefix(['T', 't', ',']).unwrap_or(rest).trim_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(cell: &str, order: Order, expected: &str) {
        let (written, rest) = date(cell).unwrap_or_else(|| panic!("{cell:?} is a date"));
        assert_eq!(
            written.in_order(order).map(|date| date.to_string()).as_deref(),
            Some(expected),
            "{cell:?}"
        );
        assert_eq!(rest, "", "{cell:?}");
    }

    #[test]
    fn dates() {
        dated("2021-01-15", Order::DayFirst, "2021-01-15");
        dated("2021/1/5", Order::MonthFirst, "2021-01-05");
        dated("2021.01.05", Order::MonthFirst, "2021-01-05");
        dated("20210105", Order::MonthFirst, "2021-01-05");
        dated("5.1.2021", Order::MonthFirst, "2021-01-05");
        dated("05.01.21", Order::DayFirst, "2021-01-05");
        dated("pe 1.1.2021", Order::DayFirst, "2021-01-01");
        dated("Fri, 01/02/2021", Order::DayFirst, "2021-02-01");
        dated("3/4/2021", Order::DayFirst, "2021-04-03");
        dated("3/4/2021", Order::MonthFirst, "2021-03-04");
        dated("3-4-21", Order::DayFirst, "2021-04-03");
        dated("29/2/2024", Order::DayFirst, "2024-02-29");
    }

    #[test]
    fn what_is_no_date() {
        for cell in [
            "",
            "x",
            "2021",
            "2021-01",
            "2021-13-01",
            "2021-02-29",
            "1.13.2021",
            "32.1.2021",
            "0.1.2021",
            "1.1.1989",
            "1.1.2101",
            "1/1/021",
            "1-1.2021",
            "123/1/2021",
            "20211301",
            "0:02:23",
            "44197",
            "2021--01-01",
            "-1/1/2021",
        ] {
            assert_eq!(date(cell), None, "{cell:?}");
        }
        let (written, _) = date("30/13/2021").unwrap();
        assert_eq!(written.in_order(Order::DayFirst), None);
    }

    #[test]
    fn only_a_part_above_twelve_proves_the_order() {
        let proves = |cell: &str| date(cell).unwrap().0.proves();
        assert_eq!(proves("13/4/2021"), Some(Order::DayFirst));
        assert_eq!(proves("4/13/2021"), Some(Order::MonthFirst));
        assert_eq!(proves("4/12/2021"), None);
        assert_eq!(proves("13/13/2021"), None);
        assert_eq!(proves("13.4.2021"), None);
    }

    fn time(cell: &str, expected: Option<u8>) {
        assert_eq!(half_hour(cell), expected, "{cell:?}");
    }

    #[test]
    fn times_of_day() {
        time("0:00", Some(0));
        time("9:12:58", Some(18));
        time("09:30:00", Some(19));
        time("23:59:60", Some(47));
        time("9.12", Some(18));
        time("9.12.58", Some(18));
        time("klo 9.42", Some(19));
        time("kl. 09.42", Some(19));
        time("09:12:58.123", Some(18));
        time("09:12:58,123", Some(18));
        time("9:12 AM", Some(18));
        time("9:12:58 pm", Some(42));
        time("12:00 AM", Some(0));
        time("12:30PM", Some(25));
        time("1:05 p.m.", Some(26));
        time("09:12:58Z", Some(18));
        time("09:12:58+02:00", Some(18));
        time("09:12:58.123-0500", Some(18));
        time("09:12:58 EET", Some(18));
        time("09:12 UTC+2", Some(18));
        time("09:12:58 +0200 (Helsinki)", Some(18));
    }

    #[test]
    fn what_is_no_time_of_day() {
        for cell in [
            "",
            "9",
            "912",
            "24:00",
            "9:60",
            "9:1",
            "9:123",
            "9:12:61",
            "0:30 AM",
            "13:00 PM",
            "9:12 oclock",
            "x9:12",
            "123:00",
            "-9:12",
            "9:12:58 2021",
            "9,12",
            "9:12 +",
            "١:٢٣",
        ] {
            time(cell, None);
        }
    }

    #[test]
    fn a_timestamp_is_a_date_and_what_follows() {
        for cell in [
            "2021-01-05T09:12:58Z",
            "2021-01-05 09:12",
            "5.1.2021 9.12.58",
            "5.1.21 klo 9.12",
            "5/1/2021, 9:12 am",
        ] {
            let (written, rest) = date(cell).unwrap();
            assert_eq!(written.in_order(Order::DayFirst).unwrap().to_string(), "2021-01-05", "{cell:?}");
            assert_eq!(half_hour(time_after_date(rest)), Some(18), "{cell:?}");
        }
    }
}
