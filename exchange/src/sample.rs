//! A made-up call log to try the page with, and to test against: the shape of a real export, nobody's data.

use punnus_engine::calendar::{Date, INTERVALS, Weekday, YearMonth};
use rand::{RngExt, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;
use std::fmt::Write;

/// More calls make no better sample and would only fill the memory.
const MOST_CALLS: u32 = 1_000_000;
/// The log covers January to March 2027.
const START: (i32, u8) = (2027, 1);
const MONTHS: u16 = 3;

/// Weights of the half-hours from 8 to 18 on a working day: a peak before and one after lunch.
const WORKDAY: [f64; 20] = [
    0.55, 0.80, 1.05, 1.25, 1.30, 1.20, 1.05, 0.90, 0.80, 0.85, 1.00, 1.10, 1.15, 1.10, 1.00, 0.90, 0.75,
    0.60, 0.45, 0.30,
];
/// Weights of the half-hours from 10 to 15 on a Saturday.
const SATURDAY: [f64; 10] = [0.35, 0.45, 0.55, 0.60, 0.60, 0.55, 0.50, 0.40, 0.30, 0.20];

const UNANSWERED: f64 = 0.12;
const RESOLVED: f64 = 0.78;
const MEAN_TALK_S: f64 = 240.0;
/// Spread of the logarithm of talk times; call centres see 0.5 to 0.9.
const TALK_SIGMA: f64 = 0.65;
const MEAN_WAIT_S: f64 = 45.0;

const AGENTS: u32 = 8;
const TOPICS: [(&str, f64); 5] = [
    ("Invoice", 0.28),
    ("Delivery", 0.24),
    ("Technical fault", 0.22),
    ("Change of contract", 0.16),
    ("Other", 0.10),
];
/// Shares of the ratings 5 down to 1.
const RATINGS: [(&str, f64); 5] = [("5", 0.30), ("4", 0.33), ("3", 0.22), ("2", 0.09), ("1", 0.06)];

const HEADER: &str =
    "Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,Talk time,Satisfaction";

/// When a call began: the day by its place in the log, and the second of the day.
type Begin = (Date, u32);

/// A log of this many calls (at most a million) as CSV in UTF-8 with a byte order mark, sorted by time.
///
/// The same seed gives the same bytes everywhere: draws come from xoshiro256++ as 53-bit fractions or 32-bit
/// integers, and logarithms and cosines from libm.
#[must_use]
pub fn sample_call_log(seed: u64, calls: u32) -> String {
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
    let slots = slots();
    let mut begins: Vec<Begin> = (0..calls.min(MOST_CALLS)).filter_map(|_| begin(&slots, &mut rng)).collect();
    begins.sort_unstable();
    let mut log = format!("\u{feff}{HEADER}\r\n");
    for (number, begin) in (1_u32..).zip(begins) {
        write_call(&mut log, number, begin, &mut rng);
    }
    log
}

/// Every half-hour somebody may call in, with the sum of the weights up to its end.
fn slots() -> Vec<(Date, u32, f64)> {
    let mut slots = Vec::new();
    let mut total = 0.0;
    for date in dates() {
        let (from, weights, busy): (usize, &[f64], f64) = match date.weekday() {
            Weekday::Monday => (16, &WORKDAY, 1.30),
            Weekday::Tuesday => (16, &WORKDAY, 1.05),
            Weekday::Wednesday => (16, &WORKDAY, 1.00),
            Weekday::Thursday => (16, &WORKDAY, 0.95),
            Weekday::Friday => (16, &WORKDAY, 0.90),
            Weekday::Saturday => (20, &SATURDAY, 1.00),
            Weekday::Sunday => continue,
        };
        for (slot, weight) in (0..INTERVALS as u32).skip(from).zip(weights) {
            total += weight * busy;
            slots.push((date, slot, total));
        }
    }
    slots
}

fn dates() -> impl Iterator<Item = Date> {
    let (year, month) = START;
    let start = YearMonth::new(year, month);
    let months = start.into_iter().flat_map(|start| (0..MONTHS).map(move |later| start.plus(later)));
    months.flat_map(|month| {
        (1..=month.days()).filter_map(move |day| Date::new(month.year(), month.month(), day))
    })
}

fn begin(slots: &[(Date, u32, f64)], rng: &mut Xoshiro256PlusPlus) -> Option<Begin> {
    let (.., total) = slots.last()?;
    let drawn = rng.random::<f64>() * total;
    // Rounding may carry the product to the total itself: then it is the last slot.
    let (date, slot, _) = slots.get(slots.partition_point(|(.., upto)| *upto <= drawn)).or(slots.last())?;
    Some((*date, slot * 1800 + rng.random_range(0..1800_u32)))
}

fn write_call(log: &mut String, number: u32, (date, second): Begin, rng: &mut Xoshiro256PlusPlus) {
    // All draws are made for every call, so that one call's fate does not move the next one's numbers.
    let unanswered = rng.random::<f64>() < UNANSWERED;
    let agent = rng.random_range(1..=AGENTS);
    let topic = pick(&TOPICS, rng.random());
    let resolved = if rng.random::<f64>() < RESOLVED { "Y" } else { "N" };
    let wait = rounded(-MEAN_WAIT_S * libm::log(1.0 - rng.random::<f64>()), 0.0, 600.0);
    let talk = rounded(talk_s(rng), 10.0, 3600.0);
    let rating = pick(&RATINGS, rng.random());
    let time = clock(second);
    // Writing to a string cannot fail.
    let _ = if unanswered {
        write!(log, "C{number:05},,{date},{time},{topic},N,,,,\r\n")
    } else {
        let talk = clock(talk);
        write!(
            log,
            "C{number:05},Agent {agent},{date},{time},{topic},Y,{resolved},{wait},{talk},{rating}\r\n"
        )
    };
}

/// Log-normal by Box and Muller; its mean is exp(μ + σ²/2).
fn talk_s(rng: &mut Xoshiro256PlusPlus) -> f64 {
    let radius = libm::sqrt(-2.0 * libm::log(1.0 - rng.random::<f64>()));
    let normal = radius * libm::cos(std::f64::consts::TAU * rng.random::<f64>());
    MEAN_TALK_S * libm::exp(TALK_SIGMA * normal - TALK_SIGMA * TALK_SIGMA / 2.0)
}

fn rounded(seconds: f64, least: f64, most: f64) -> u32 {
    // Within 0 to 3600 after the clamp.
    libm::round(seconds.clamp(least, most)) as u32
}

/// The entry in whose share a fraction of 1 falls; shares sum to 1.
fn pick<'a>(shares: &[(&'a str, f64)], drawn: f64) -> &'a str {
    let mut upto = 0.0;
    for (name, share) in shares {
        upto += share;
        if drawn < upto {
            return name;
        }
    }
    shares.last().map_or("", |(name, _)| name)
}

fn clock(seconds: u32) -> String {
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    // What xoshiro256++ and libm gave once they must give for ever, in the browser too.
    #[test]
    fn the_first_rows_stay_what_they_are() {
        let log = sample_call_log(1, 5000);
        let rows: Vec<&str> = log.split("\r\n").take(5).collect();
        let expected = [
            "\u{feff}Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,Talk time,Satisfaction",
            "C00001,Agent 7,2027-01-01,8:22:28,Change of contract,Y,N,13,0:03:32,4",
            "C00002,Agent 8,2027-01-01,8:42:32,Delivery,Y,Y,22,0:02:12,5",
            "C00003,Agent 3,2027-01-01,8:44:57,Invoice,Y,N,18,0:01:29,5",
            "C00004,Agent 7,2027-01-01,9:01:40,Invoice,Y,N,48,0:23:42,3",
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_log_has_as_many_rows_as_asked_for() {
        for calls in [0, 1, 777] {
            assert_eq!(sample_call_log(3, calls).lines().count(), calls as usize + 1);
        }
    }

    #[test]
    fn seeds_differ() {
        assert_ne!(sample_call_log(1, 10), sample_call_log(2, 10));
    }

    #[test]
    fn shares_sum_to_one() {
        for shares in [TOPICS, RATINGS] {
            let sum: f64 = shares.iter().map(|(_, share)| share).sum();
            assert!((sum - 1.0).abs() < 1e-12);
        }
        assert_eq!(pick(&TOPICS, 0.0), "Invoice");
        assert_eq!(pick(&TOPICS, 0.28), "Delivery");
        assert_eq!(pick(&TOPICS, 1.0), "Other");
        assert_eq!(pick(&[], 0.5), "");
    }
}
