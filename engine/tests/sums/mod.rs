//! That amounts are what they are said to be made of.

#![allow(dead_code, reason = "each test uses a part of it")]

use punnus_engine::basis::Line;
use serde_json::Value;

/// Equal but for rounding.
#[track_caller]
pub fn near(found: f64, expected: f64, tolerance: f64, what: &str) {
    assert!(
        (found - expected).abs() <= tolerance * found.abs().max(expected.abs()),
        "{what}: found {found}, expected {expected}"
    );
}

/// Equal but for rounding of the parts that were added and subtracted, which are of the size of `scale`.
#[track_caller]
pub fn near_at(scale: f64, found: f64, expected: f64, what: &str) {
    assert!(
        (found - expected).abs() <= 1e-9 * scale.abs(),
        "{what}: found {found}, expected {expected}, among amounts of {scale}"
    );
}

/// The size of lines that may cancel out.
pub fn size_of(lines: &[Line]) -> f64 {
    lines.iter().map(|line| line.amount.value().abs()).sum()
}

/// Powers of money, hours, minutes and contacts. Heads and months count as numbers: a line is of one month, and
/// hours ÷ a full-time employee's hours are a number of employees. A share or a factor has no unit.
fn dimension(unit: &str) -> [i32; 4] {
    match unit {
        "money" | "money_per_month" | "money_per_fte_month" => [1, 0, 0, 0],
        "money_per_hour" => [1, -1, 0, 0],
        "money_per_minute" => [1, 0, -1, 0],
        "money_per_contact" => [1, 0, 0, -1],
        "hours" => [0, 1, 0, 0],
        "minutes" => [0, 0, 1, 0],
        "contacts" => [0, 0, 0, 1],
        "share" | "factor" | "people" | "fte" | "months" => [0; 4],
        "money_per_seat_month" => [1, 0, 0, 0],
        "minutes_per_contact" => [0, 0, 1, -1],
        "minutes_per_hour" => [0, -1, 1, 0],
        "seats" | "weeks" => [0; 4],
        other => panic!("the unit {other} has no place in a basis: hours a week, seconds or shares a year"),
    }
}

/// A line's operands, one after the other, come to its amount, and their units to money.
pub fn basis_comes_to_the_amount(line: &Value) {
    let (mut comes_to, mut power) = (1.0, [0; 4]);
    for operand in line["basis"].as_array().unwrap() {
        let value = operand["value"].as_f64().unwrap();
        let dimension = dimension(operand["unit"].as_str().unwrap());
        let how = operand["how"].as_str().unwrap();
        let sign = match how {
            "times" => 1,
            "divided_by" => -1,
            "times_one_plus" | "divided_by_rest" | "less" => 0,
            other => panic!("{other}"),
        };
        // 1 + x is a number only where x is one; hours can be taken off hours only.
        let fits = if how == "less" { dimension == power } else { sign != 0 || dimension == [0; 4] };
        assert!(fits, "{operand} of {line}");
        comes_to = match how {
            "times" => comes_to * value,
            "divided_by" => comes_to / value,
            "times_one_plus" => comes_to * (1.0 + value),
            "divided_by_rest" => comes_to / (1.0 - value),
            _ => comes_to - value,
        };
        for (power, of) in power.iter_mut().zip(dimension) {
            *power += sign * of;
        }
    }
    near(line["amount"].as_f64().unwrap(), comes_to, 1e-12, &line.to_string());
    assert_eq!(power, [1, 0, 0, 0], "the units of {line} do not come to money");
}
