//! Reading numbers as people write them.

/// How a language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Separators {
    /// Before the decimals.
    pub decimal: char,
    /// Between groups of three digits.
    pub group: char,
}

/// What a text was read as.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Read {
    /// The number.
    pub value: f64,
    /// Whether another language would have read another number, as with 1.234: show how it was read.
    pub ambiguous: bool,
}

/// Reads a number; nothing if it is none. Takes either of point and comma as the decimal separator where the
/// other reading makes no sense, any kind of space and apostrophe between groups, U+2212 as minus, and a
/// trailing percent sign.
#[must_use]
pub fn read(text: &str, separators: Separators) -> Option<Read> {
    let digits = Digits::read(text, separators)?;
    let value = nearest(&format!("{}.{}", digits.whole, digits.decimals.as_deref().unwrap_or("0")))?;
    let value = if digits.negative { -value } else { value };
    value.is_finite().then_some(Read { value, ambiguous: digits.ambiguous })
}

/// The number nearest to plain decimals. The browser finds the same one, and need not be sent the tables for it.
#[cfg(target_arch = "wasm32")]
fn nearest(decimals: &str) -> Option<f64> {
    Some(js_sys::parse_float(decimals)).filter(|number| !number.is_nan())
}

/// The number nearest to plain decimals.
#[cfg(not(target_arch = "wasm32"))]
fn nearest(decimals: &str) -> Option<f64> {
    decimals.parse().ok()
}

/// What was typed in one language as another writes it, digit by digit: nothing is rounded, and groups of digits
/// stay only where they were. What is no number stays as it is.
#[must_use]
pub fn rewritten(text: &str, from: Separators, to: Separators) -> String {
    let Some(digits) = Digits::read(text, from) else { return text.to_owned() };
    let mut written = String::new();
    if digits.negative {
        written.push('\u{2212}');
    }
    let places = digits.whole.chars().count();
    for (place, digit) in digits.whole.chars().enumerate() {
        if digits.grouped && place > 0 && (places - place).is_multiple_of(3) {
            written.push(to.group);
        }
        written.push(digit);
    }
    if let Some(decimals) = digits.decimals {
        written.push(to.decimal);
        written.push_str(&decimals);
    }
    let percent = text.trim().trim_start_matches(|c| c != '%');
    if !percent.is_empty() {
        written.push('\u{a0}');
        written.push_str(percent);
    }
    written
}

/// A number's digits as typed.
struct Digits {
    negative: bool,
    whole: String,
    decimals: Option<String>,
    grouped: bool,
    ambiguous: bool,
}

impl Digits {
    fn read(text: &str, separators: Separators) -> Option<Self> {
        let text = text.trim().trim_end_matches('%').trim_end();
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text),
        };
        let spaced = digits.contains(is_space_between_groups);
        if spaced && !grouped_by(whole_part(digits), is_space_between_groups) {
            return None;
        }
        let digits: String = digits.chars().filter(|c| !is_space_between_groups(*c)).collect();
        let points = digits.matches('.').count();
        let commas = digits.matches(',').count();
        let found = |whole: &str, decimals: Option<&str>, grouped: bool, ambiguous: bool| Self {
            negative,
            whole: whole.to_owned(),
            decimals: decimals.map(ToOwned::to_owned),
            grouped,
            ambiguous,
        };
        let digits = match (points, commas) {
            (0, 0) => found(&digits, None, spaced, false),
            // Both: the last one stands before the decimals, the other between groups.
            (1.., 1..) => {
                let decimal = digits.chars().rfind(|c| matches!(c, '.' | ','))?;
                let group = if decimal == '.' { ',' } else { '.' };
                let (whole, decimals) = digits.split_once(decimal)?;
                if spaced || !grouped_by(whole, |c| c == group) || decimals.contains(group) {
                    return None;
                }
                found(&whole.replace(group, ""), Some(decimals), true, false)
            }
            // One, once.
            (1, 0) | (0, 1) => {
                let mark = if points == 1 { '.' } else { ',' };
                let (whole, decimals) = digits.split_once(mark)?;
                let could_group =
                    !spaced && decimals.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0";
                if could_group && mark != separators.decimal {
                    found(&format!("{whole}{decimals}"), None, true, true)
                } else {
                    found(whole, Some(decimals), spaced, could_group)
                }
            }
            // One of them, several times: groups.
            _ => {
                let mark = if points > 0 { '.' } else { ',' };
                if spaced || !grouped_by(&digits, |c| c == mark) {
                    return None;
                }
                found(&digits.replace(mark, ""), None, true, false)
            }
        };
        let decimals = digits.decimals.as_deref().unwrap_or_default();
        let all = || digits.whole.chars().chain(decimals.chars());
        (all().next().is_some() && all().all(|c| c.is_ascii_digit())).then_some(digits)
    }
}

fn is_space_between_groups(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '\u{2019}' | '\u{202f}' | '\u{a0}')
}

/// What stands before the decimals, by the last mark.
fn whole_part(digits: &str) -> &str {
    digits.rfind(['.', ',']).and_then(|at| digits.get(..at)).unwrap_or(digits)
}

/// Whether separators leave one to three digits, then groups of three.
fn grouped_by(digits: &str, is_separator: impl Fn(char) -> bool) -> bool {
    let mut groups = digits.split(is_separator);
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    first && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Separators = Separators { decimal: '.', group: ',' };
    const FI: Separators = Separators { decimal: ',', group: '\u{a0}' };
    const DA: Separators = Separators { decimal: ',', group: '.' };

    fn check(text: &str, separators: Separators, expected: impl Into<Option<f64>>) {
        assert_eq!(read(text, separators).map(|read| read.value), expected.into(), "{text:?}");
    }

    #[test]
    fn numbers_as_people_write_them() {
        check("16.20", EN, 16.2);
        check("16,20", EN, 16.2);
        check("16,20", FI, 16.2);
        check("16.20", DA, 16.2);
        check("28,000", EN, 28_000.0);
        check("28.000", DA, 28_000.0);
        check("28 000", FI, 28_000.0);
        check("28\u{a0}000,50", FI, 28_000.5);
        check("28\u{202f}000.50", EN, 28_000.5);
        check("1,234,567.8", EN, 1_234_567.8);
        check("1.234.567,8", EN, 1_234_567.8);
        check("1.234.567", DA, 1_234_567.0);
        check("1’234’567", EN, 1_234_567.0);
        check(" 32 % ", EN, 32.0);
        check("−5", EN, -5.0);
        check("-5", EN, -5.0);
        check(".5", EN, 0.5);
        check("5.", EN, 5.0);
        check("0.125", DA, 0.125);
        check("0,125", EN, 0.125);
        check("1234.567", DA, 1234.567);
    }

    #[test]
    fn what_is_no_number() {
        for text in [
            "", " ", "abc", "1 2", "12 34", "1,2,3", "1.2.3", "1e5", "∞", "NaN", "5€5", "--5", "1.,2", "%",
            ".", "1 23,4",
        ] {
            check(text, EN, None);
            check(text, FI, None);
        }
    }

    #[test]
    fn a_number_others_would_read_otherwise_is_marked() {
        let marked = |text: &str, separators| read(text, separators).map(|read| (read.value, read.ambiguous));
        assert_eq!(marked("1.234", EN), Some((1.234, true)));
        assert_eq!(marked("1.234", DA), Some((1234.0, true)));
        assert_eq!(marked("1,234", EN), Some((1234.0, true)));
        assert_eq!(marked("1,234", FI), Some((1.234, true)));
        assert_eq!(marked("12.5", EN), Some((12.5, false)));
        assert_eq!(marked("1,234.5", EN), Some((1234.5, false)));
    }

    fn check_rewritten(text: &str, from: Separators, to: Separators, expected: &str) {
        assert_eq!(rewritten(text, from, to), expected, "{text:?}");
        assert_eq!(
            read(expected, to).map(|read| read.value),
            read(text, from).map(|read| read.value),
            "{text:?}"
        );
    }

    #[test]
    fn a_number_in_another_language_has_the_same_digits() {
        check_rewritten("12,5", FI, EN, "12.5");
        check_rewritten("12,50", FI, EN, "12.50");
        check_rewritten("1234", FI, DA, "1234");
        check_rewritten("28 000", FI, EN, "28,000");
        check_rewritten("1,234,567.8", EN, FI, "1\u{a0}234\u{a0}567,8");
        check_rewritten("1.234", DA, EN, "1,234");
        check_rewritten("1.234", EN, DA, "1,234");
        check_rewritten("0.125", EN, DA, "0,125");
        check_rewritten(".5", EN, FI, ",5");
        check_rewritten("5.", EN, FI, "5,");
        check_rewritten(" -5,0 %", FI, EN, "\u{2212}5.0\u{a0}%");
    }

    #[test]
    fn what_is_no_number_stays_in_another_language() {
        for text in ["", " ", "6,x", "1,2,3", "noin 5", "12 34"] {
            assert_eq!(rewritten(text, FI, EN), text);
        }
    }
}
