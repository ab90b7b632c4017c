//! Writing numbers, money and months: the browser's own way in each language, behind a trait so that tests run
//! without a browser.

use crate::numbers::Separators;
use punnus_engine::calendar::YearMonth;

/// A language's way to write numbers, money and months.
pub trait Formats {
    /// A number with at most so many decimals.
    fn number(&self, value: f64, max_decimals: u8) -> String;
    /// Money to the whole unit of the currency.
    fn money(&self, value: f64) -> String;
    /// Money as one speaks of it: to the thousand from ten thousand on, to the hundred from one thousand on.
    fn spoken_money(&self, value: f64) -> String {
        let step = match value.abs() {
            10_000.0.. => 1_000.0,
            1_000.0.. => 100.0,
            _ => 1.0,
        };
        self.money(libm::round(value / step) * step)
    }
    /// Money to the hundredth.
    fn price(&self, value: f64) -> String;
    /// A number with two to four decimals, without a sign of money.
    fn rate(&self, value: f64) -> String;
    /// A number in few characters, as on an axis: 200k.
    fn compact(&self, value: f64) -> String;
    /// A share as a whole percentage.
    fn percent(&self, share: f64) -> String;
    /// A month by its name, with the year.
    fn month(&self, month: YearMonth) -> String;
    /// A month by its name alone.
    fn month_name(&self, month: YearMonth) -> String;
    /// The sign people put beside an amount in the scenario's currency.
    fn currency_sign(&self) -> String;
    /// How numbers are written.
    fn separators(&self) -> Separators;
}

/// Money with its sign always shown, as a saving: plus is cheaper.
#[must_use]
pub fn signed_money(formats: &dyn Formats, value: f64) -> String {
    // What rounds to nothing has no sign.
    if value >= 0.5 { format!("+{}", formats.money(value)) } else { formats.money(value) }
}

/// The browser's `Intl`.
#[cfg(target_arch = "wasm32")]
pub mod intl {
    use super::{Formats, Separators, YearMonth};
    use crate::ledger::MOST_DECIMALS;
    use js_sys::{Array, Date, Function, Intl, Object, Reflect};
    use std::cell::OnceCell;
    use wasm_bindgen::JsValue;

    const YEAR: (&str, &str) = ("year", "numeric");
    const LONG: (&str, &str) = ("month", "long");
    const UTC: (&str, &str) = ("timeZone", "UTC");

    /// Formatters made when they are first asked for, and once: making one costs more than using it a hundred times,
    /// and making all at the start would hold up the first picture.
    pub struct BrowserFormats {
        language: String,
        currency: String,
        by_decimals: [OnceCell<Function>; MOST_DECIMALS as usize + 1],
        money: OnceCell<Function>,
        price: OnceCell<Function>,
        rate: OnceCell<Function>,
        compact: OnceCell<Function>,
        percent: OnceCell<Function>,
        month: OnceCell<Function>,
        month_name: OnceCell<Function>,
        currency_sign: OnceCell<String>,
        separators: OnceCell<Separators>,
    }

    impl BrowserFormats {
        /// For a language (a BCP 47 tag) and a currency (an ISO 4217 code).
        #[must_use]
        pub fn new(language: &str, currency: &str) -> Self {
            Self {
                language: language.to_owned(),
                currency: currency.to_owned(),
                by_decimals: Default::default(),
                money: OnceCell::new(),
                price: OnceCell::new(),
                rate: OnceCell::new(),
                compact: OnceCell::new(),
                percent: OnceCell::new(),
                month: OnceCell::new(),
                month_name: OnceCell::new(),
                currency_sign: OnceCell::new(),
                separators: OnceCell::new(),
            }
        }

        fn languages(&self) -> Array {
            Array::of1(&self.language.as_str().into())
        }

        fn numbers(&self, entries: &[(&str, JsValue)]) -> Intl::NumberFormat {
            Intl::NumberFormat::new(&self.languages(), &options(entries))
        }

        fn amounts(&self, decimals: u8) -> Intl::NumberFormat {
            self.numbers(&[
                ("style", "currency".into()),
                ("currency", self.currency.as_str().into()),
                ("minimumFractionDigits", decimals.into()),
                ("maximumFractionDigits", decimals.into()),
            ])
        }

        fn dates(&self, entries: &[(&str, &str)]) -> Function {
            let entries: Vec<(&str, JsValue)> =
                entries.iter().map(|(name, value)| (*name, (*value).into())).collect();
            Intl::DateTimeFormat::new(&self.languages(), &options(&entries)).format()
        }
    }

    fn options(entries: &[(&str, JsValue)]) -> Object {
        let object = Object::new();
        for (name, value) in entries {
            // Setting a property of a fresh plain object cannot fail.
            let _ = Reflect::set(&object, &(*name).into(), value);
        }
        object
    }

    /// The part of a written number that has this type, as `Intl` names it.
    fn part(format: &Intl::NumberFormat, number: f64, kind: &str) -> Option<String> {
        let property = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
        format
            .format_to_parts(number)
            .iter()
            .find(|part| property(part, "type").is_some_and(|found| found == kind))
            .and_then(|part| property(&part, "value"))
            .and_then(|value| value.as_string())
    }

    fn first_day(month: YearMonth) -> JsValue {
        Date::new(&format!("{month}-01T00:00:00Z").into()).into()
    }

    fn call(format: &Function, value: &JsValue) -> String {
        let text = format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string());
        // English writes a hyphen where the others write a minus sign.
        text.unwrap_or_default().replacen('-', "\u{2212}", 1)
    }

    impl Formats for BrowserFormats {
        fn number(&self, value: f64, max_decimals: u8) -> String {
            let decimals = max_decimals.min(MOST_DECIMALS);
            let Some(format) = self.by_decimals.get(usize::from(decimals)) else { return String::new() };
            let made = || self.numbers(&[("maximumFractionDigits", decimals.into())]).format();
            call(format.get_or_init(made), &value.into())
        }
        fn money(&self, value: f64) -> String {
            // −0.2 would be written −€0.
            call(self.money.get_or_init(|| self.amounts(0).format()), &(libm::round(value) + 0.0).into())
        }
        fn price(&self, value: f64) -> String {
            call(self.price.get_or_init(|| self.amounts(2).format()), &value.into())
        }
        fn rate(&self, value: f64) -> String {
            let digits = || [("minimumFractionDigits", 2.into()), ("maximumFractionDigits", 4.into())];
            call(self.rate.get_or_init(|| self.numbers(&digits()).format()), &value.into())
        }
        fn compact(&self, value: f64) -> String {
            let short = || [("notation", "compact".into()), ("maximumFractionDigits", 1.into())];
            call(self.compact.get_or_init(|| self.numbers(&short()).format()), &value.into())
        }
        fn percent(&self, share: f64) -> String {
            let percent = || self.numbers(&[("style", "percent".into())]).format();
            call(self.percent.get_or_init(percent), &share.into())
        }
        fn month(&self, month: YearMonth) -> String {
            call(self.month.get_or_init(|| self.dates(&[YEAR, LONG, UTC])), &first_day(month))
        }
        fn month_name(&self, month: YearMonth) -> String {
            call(self.month_name.get_or_init(|| self.dates(&[LONG, UTC])), &first_day(month))
        }
        fn currency_sign(&self) -> String {
            let sign = || part(&self.amounts(0), 0.0, "currency").unwrap_or_else(|| self.currency.clone());
            self.currency_sign.get_or_init(sign).clone()
        }
        fn separators(&self) -> Separators {
            *self.separators.get_or_init(|| {
                let plain = self.numbers(&[]);
                let first = |number, kind, usual| {
                    part(&plain, number, kind).and_then(|text| text.chars().next()).unwrap_or(usual)
                };
                Separators { decimal: first(1.5, "decimal", '.'), group: first(1e6, "group", ',') }
            })
        }
    }
}

/// English without a browser, for tests.
#[cfg(test)]
pub struct PlainFormats;

#[cfg(test)]
impl Formats for PlainFormats {
    fn number(&self, value: f64, max_decimals: u8) -> String {
        let text = format!("{value:.*}", usize::from(max_decimals));
        let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("\u{2212}", digits));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let grouped: Vec<&str> =
            whole.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
        let point = if decimals.is_empty() { "" } else { "." };
        format!("{sign}{}{point}{decimals}", grouped.join(","))
    }
    fn money(&self, value: f64) -> String {
        let text = self.number(libm::round(value) + 0.0, 0);
        match text.strip_prefix('\u{2212}') {
            Some(digits) => format!("\u{2212}€{digits}"),
            None => format!("€{text}"),
        }
    }
    fn price(&self, value: f64) -> String {
        format!("€{value:.2}")
    }
    fn rate(&self, value: f64) -> String {
        format!("{value:.2}")
    }
    fn compact(&self, value: f64) -> String {
        self.number(value, 1)
    }
    fn percent(&self, share: f64) -> String {
        format!("{:.0}%", share * 100.0)
    }
    fn month(&self, month: YearMonth) -> String {
        month.to_string()
    }
    fn month_name(&self, month: YearMonth) -> String {
        month.month().to_string()
    }
    fn currency_sign(&self) -> String {
        "€".to_owned()
    }
    fn separators(&self) -> Separators {
        Separators { decimal: '.', group: ',' }
    }
}
