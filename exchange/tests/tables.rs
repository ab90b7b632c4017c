//! Tables as a spreadsheet reads them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test's helpers fail by panicking, like the test"
)]

use proptest::prelude::*;
use punnus_exchange::table::{Cell, Separators, write};

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

const fn number(value: f64, decimals: u8) -> Cell {
    Cell::Number { value, decimals }
}

#[test]
fn each_language_separates_in_its_way() {
    let table = [
        vec![text("Line"), text("2027-03"), text("Päällä; \"yö\"")],
        vec![text("Pay"), number(-1234.5, 2), number(0.125, 3)],
        vec![text("Two\nlines"), Cell::Empty, number(f64::NAN, 2)],
    ];
    let with = |separators| String::from_utf8(write(&table, separators)).unwrap();
    assert_eq!(
        with(Separators::DecimalComma),
        "\u{feff}Line;2027-03;\"Päällä; \"\"yö\"\"\"\r\nPay;-1234,50;0,125\r\n\"Two\nlines\";;\r\n"
    );
    assert_eq!(
        with(Separators::DecimalPoint),
        "\u{feff}Line,2027-03,\"Päällä; \"\"yö\"\"\"\r\nPay,-1234.50,0.125\r\n\"Two\nlines\",,\r\n"
    );
}

fn one(cell: Cell, expected: &str) {
    let written = String::from_utf8(write(&[vec![cell]], Separators::DecimalComma)).unwrap();
    assert_eq!(written, format!("\u{feff}{expected}\r\n"));
}

#[test]
fn a_number_is_rounded_to_its_decimals() {
    one(number(0.0, 0), "0");
    one(number(-0.004, 2), "0,00");
    one(number(-0.005_1, 2), "-0,01");
    one(number(1e21, 0), "1000000000000000000000");
    one(number(-12.0, 1), "-12,0");
    one(number(f64::INFINITY, 1), "\"\"");
}

#[test]
fn a_text_is_no_formula() {
    one(text("=1+1"), "'=1+1");
    one(text("+358 40"), "'+358 40");
    one(text("-5"), "'-5");
    one(text("@SUM(A1)"), "'@SUM(A1)");
    one(text("\u{ff1d}1"), "'\u{ff1d}1");
    one(text("\u{ff0b}1"), "'\u{ff0b}1");
    one(text("\u{ff0d}1"), "'\u{ff0d}1");
    one(text("\u{ff20}A"), "'\u{ff20}A");
    one(text("  =1"), "  '=1");
    one(text("\u{a0}\u{3000}=1"), "\u{a0}\u{3000}'=1");
    one(text("\u{200b}=1"), "\u{200b}'=1");
    one(text("\t=1"), "'\t'=1");
    one(text("\rA"), "\"'\rA\"");
    one(text("a,=1"), "a,'=1");
    one(text("a;=1"), "\"a;'=1\"");
    one(text("\"=1\""), "\"\"\"'=1\"\"\"");
    // What only looks like one within a text stays.
    one(text("E-mail"), "E-mail");
    one(text("a = b"), "a = b");
    one(text("24/7 + nights"), "24/7 + nights");
}

/// What a strict reader would say of a cell: where its text begins, once all that may be passed over is.
fn looks_like_a_formula(cell: &str) -> bool {
    let seen = cell.trim_start_matches(|sign: char| {
        sign.is_whitespace() || sign.is_control() || "\"\u{feff}\u{200b}".contains(sign)
    });
    seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'])
}

fn signs() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(
        "=+-@＝＋－＠−\t\r\n ,;|\"'\u{a0}\u{3000}\u{200b}\u{feff}aä1".chars().collect::<Vec<_>>(),
    );
    prop::collection::vec(prop_oneof![4 => odd, 1 => any::<char>()], 0..12)
        .prop_map(|signs| signs.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_reader_finds_is_what_was_written(
        texts in prop::collection::vec(signs(), 1..4),
        value in -1e12..1e12_f64,
        decimals in 0_u8..6,
        comma: bool,
    ) {
        let separators = if comma { Separators::DecimalComma } else { Separators::DecimalPoint };
        let mut cells: Vec<Cell> = texts.iter().map(|text| Cell::Text(text.clone())).collect();
        cells.push(number(value, decimals));
        let written = write(&[cells.clone(), cells], separators);
        prop_assert_eq!(&written[..3], b"\xef\xbb\xbf");
        let delimiter = if comma { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(written.as_slice());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        prop_assert_eq!(rows.len(), 2);
        for row in &rows {
            prop_assert_eq!(row.len(), texts.len() + 1);
            for (found, text) in row.iter().zip(&texts) {
                prop_assert!(!looks_like_a_formula(found), "{:?}", found);
                // Nothing but apostrophes has come to it.
                prop_assert_eq!(found.replace('\'', ""), text.replace('\'', ""));
            }
            let found: f64 = row[texts.len()].replace(',', ".").parse().unwrap();
            prop_assert!((found - value).abs() <= 0.5 * libm::pow(10.0, -f64::from(decimals)) + value.abs() * 1e-15);
        }
        // A spreadsheet of other habits cuts elsewhere, and finds no formula either.
        for other in [b',', b';', b'\t'] {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(other).from_reader(written.as_slice());
            for row in reader.records().map(Result::unwrap) {
                for cell in row.iter().filter(|cell| looks_like_a_formula(cell)) {
                    // A number below zero is none.
                    prop_assert!(cell.trim().starts_with('-') && cell.contains(|sign: char| sign.is_ascii_digit()) && !cell.contains(['=', '+', '@']), "{:?}", cell);
                }
            }
        }
    }
}
