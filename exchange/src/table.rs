//! A table as CSV, for spreadsheets: the months of a comparison line by line.
//!
//! UTF-8 with the mark by which a spreadsheet knows it, CRLF between lines, and the language's separators: a
//! semicolon between cells where the comma stands before decimals, else a comma.
//!
//! A text is never taken for a formula: where one begins with what begins a formula, an apostrophe stands before it.
//! That holds for the signs = + - @ and their wide and small forms, after blanks, invisible signs and quotation marks
//! too, and after each sign that a spreadsheet of other habits may take for the end of a cell. Numbers are numbers,
//! those below zero as well.

use serde::{Deserialize, Serialize};

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number with so many decimals; empty if it is not finite.
    Number {
        /// The number.
        value: f64,
        /// Decimals, to which it is rounded.
        decimals: u8,
    },
    /// Nothing.
    Empty,
}

/// How a language separates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Separators {
    /// A comma before decimals, a semicolon between cells: Finnish, Swedish, Danish, Norwegian.
    DecimalComma,
    /// A point before decimals, a comma between cells: English.
    DecimalPoint,
}

impl Separators {
    const fn between_cells(self) -> u8 {
        match self {
            Separators::DecimalComma => b';',
            Separators::DecimalPoint => b',',
        }
    }
}

/// Writes a table, line by line. Lines may be of different lengths.
#[must_use]
pub fn write(lines: &[Vec<Cell>], separators: Separators) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separators.between_cells())
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for line in lines {
        // Writing to memory does not fail.
        let _ = writer.write_record(line.iter().map(|cell| written(cell, separators)));
    }
    writer.into_inner().unwrap_or_default()
}

fn written(cell: &Cell, separators: Separators) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Number { value, decimals } if value.is_finite() => {
            let number = format!("{value:.*}", usize::from(*decimals));
            // Minus nothing is nothing.
            let is_nothing = !number.contains(|digit: char| ('1'..='9').contains(&digit));
            let number = if is_nothing { number.trim_start_matches('-').to_owned() } else { number };
            match separators {
                Separators::DecimalComma => number.replace('.', ","),
                Separators::DecimalPoint => number,
            }
        }
        Cell::Number { .. } | Cell::Empty => String::new(),
    }
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    let mut new = String::new();
    // What may stand before a formula, since the last beginning of a cell.
    let mut begins = true;
    for sign in text.chars() {
        if begins && begins_formula(sign) {
            new.push('\'');
        }
        new.push(sign);
        begins = ends_cell(sign) || begins && is_passed_over(sign);
    }
    // A tab or a line break at the beginning counts as the beginning of a formula by itself.
    if text.starts_with(['\t', '\r', '\n']) { format!("'{new}") } else { new }
}

fn begins_formula(sign: char) -> bool {
    // Full width and small forms; the minus of mathematics.
    matches!(
        sign,
        '=' | '+'
            | '-'
            | '@'
            | '\u{ff1d}'
            | '\u{ff0b}'
            | '\u{ff0d}'
            | '\u{ff20}'
            | '\u{fe66}'
            | '\u{fe62}'
            | '\u{fe63}'
            | '\u{fe6b}'
            | '\u{2212}'
    )
}

fn ends_cell(sign: char) -> bool {
    matches!(sign, ',' | ';' | '\t' | '|' | '\r' | '\n')
}

/// Blanks, what is not seen, and quotation marks.
fn is_passed_over(sign: char) -> bool {
    let unseen = matches!(
        sign,
        '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    sign.is_whitespace() || sign.is_control() || unseen || sign == '"'
}
