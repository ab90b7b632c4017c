//! The price of each opening hour: by hand, and beside comparisons of scenarios with other hours.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

mod door;

use punnus_engine::basis::LineKind;
use punnus_engine::calendar::DayType;
use punnus_engine::draft::ScenarioDraft;
use punnus_engine::hour_price::{DayPrices, HourPrices, NoPrices, hour_prices};
use punnus_engine::{Scenario, check, compare};
use serde_json::{Value, json};

fn example() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/service-desk.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A price as in a file.
fn price(per: Value, price: f64) -> Value {
    json!({ "per": per, "price": price, "channels": null, "tiers": null, "band": null, "volume_minimum": null,
        "supplements": null, "from_month": 1, "until_month": null })
}

fn checked(scenario: &Value) -> Scenario {
    let draft: ScenarioDraft = serde_json::from_value(scenario.clone()).unwrap();
    check(&draft).unwrap()
}

fn prices(scenario: &Value, quote: Option<usize>, month: u16) -> HourPrices {
    hour_prices(&checked(scenario), quote, month).unwrap()
}

fn of_day(prices: &HourPrices, day: DayType) -> &DayPrices {
    prices.days.iter().find(|prices| prices.day == day).unwrap()
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9 * expected.abs().max(1.0), "{found}, expected {expected}");
}

/// February 2027: four dates of each weekday, no holidays. From 7 to 19, Monday to Friday, 12 contacts of 300 s in
/// each half-hour: 2 erlangs. Open from 8 to 18; who meets a closed door is lost.
///
/// Nobody hangs up. Three agents answer 1 − .4444·e^(−(3−2)·20/300) = 58 % within 20 s, four
/// 1 − .1739·e^(−(4−2)·20/300) = 85 %, enough for 80 %: four at any time.
///
/// 20 an hour, a fifth of paid time away, a quarter on top: 20 ÷ .8 × 1.25 = 31.25 for a productive hour.
fn constant() -> Value {
    let mut scenario = example();
    (scenario["start"], scenario["country"]) = (json!("2027-02"), Value::Null);
    scenario["horizon_months"] = json!(12);
    let phone = &mut scenario["channels"][0];
    phone["contacts_per_month"] = json!(12 * 24 * 20);
    phone["counted"] = json!("all_hours");
    phone["service"]["patience_s"] = Value::Null;
    phone["closed_door"]["returns"] = json!(0);
    let row: Vec<u8> = (0..48).map(|i| u8::from((14..38).contains(&i))).collect();
    let none = vec![0; 48];
    phone["profile"] = json!({ "measured": [row, row, row, row, row, none, none] });
    phone["opening"] = json!(["8-18", "8-18", "8-18", "8-18", "8-18", "", "", ""]);
    let team = &mut scenario["in_house"];
    (team["hourly_pay"], team["on_costs"], team["holiday_cost"]) = (json!(20), json!(0.25), json!(0));
    (team["shrinkage"], team["schedule_loss"]) = (json!(0.2), json!(0));
    let vendors = scenario["quotes"].as_array_mut().unwrap();
    vendors[1]["terms"]["prices"] =
        json!([price(json!({ "hour": "productive" }), 30.0), price(json!({ "contact": "answered" }), 0.5)]);
    scenario
}

// 4 agents × ½ h × 31.25 = 62.50 for each half-hour, open or not; 20 of them a day are 1 250. Ten hours on 20 dates
// at 4 agents are 800 productive and 1 000 paid hours: 1 000 × 20 × 1.25 = 25 000 a month. What is left out follows
// heads: 1 000 h on 20 days are 50 a day, 6 ⅔ people of 7.5 h; with 12 for a leader of 3 400 and a quarter on top
// 6 ⅔ ÷ 12 × 3 400 × 1.25 = 2 361.11, and 6 ⅔ × 350 = 2 333.33 for workplaces.
#[test]
fn every_half_hour_costs_its_agents() {
    let prices = prices(&constant(), None, 1);
    assert_eq!(prices.days.len(), 7, "no holiday in this month");
    near(prices.cost.value(), 25_000.0);
    let wednesday = of_day(&prices, DayType::Wednesday);
    near(wednesday.whole_day.value(), 1_250.0);
    near(wednesday.evened.value(), 0.0);
    for (i, half_hour) in wednesday.half_hours.iter().enumerate() {
        assert_eq!(half_hour.open, (16..36).contains(&i), "{i}");
        let busy = (14..38).contains(&i);
        near(half_hour.contacts.value(), if busy { 12.0 } else { 0.0 });
        // One agent, the fewest while open, where nobody calls.
        near(half_hour.agents, if busy { 4.0 } else { 1.0 });
        near(half_hour.price.value(), if busy { 62.5 } else { 15.625 });
    }
    let steps: Vec<u8> = wednesday.half_hours.iter().map(|half_hour| half_hour.step).collect();
    assert_eq!((steps[35], steps[16], steps[34], steps[17], steps[25]), (1, 2, 3, 4, 20));
    assert_eq!((steps[36], steps[15], steps[37], steps[47], steps[0]), (1, 2, 3, 23, 28));
    let left_out: Vec<(LineKind, f64)> =
        prices.left_out.iter().map(|line| (line.kind, line.amount.value())).collect();
    assert_eq!(left_out.len(), 2, "{left_out:?}");
    assert_eq!((left_out[0].0, left_out[1].0), (LineKind::Supervision, LineKind::Workplace));
    near(left_out[0].1, 20.0 / 36.0 * 3_400.0 * 1.25);
    near(left_out[1].1, 20.0 / 3.0 * 350.0);
    near(prices.left_out_total.value(), left_out[0].1 + left_out[1].1);
}

// A closed Saturday on which nobody would call opens where the week is busiest, the last half-hour of the many that
// are: 18:30, with the one agent it takes at least: ½ h × 31.25.
#[test]
fn a_closed_day_opens_from_its_busiest_half_hour() {
    let mut scenario = constant();
    let prices_of = |scenario: &Value| of_day(&prices(scenario, None, 1), DayType::Saturday).clone();
    let saturday = prices_of(&scenario);
    near(saturday.whole_day.value(), 0.0);
    assert!(saturday.half_hours.iter().all(|half_hour| !half_hour.open));
    let steps: Vec<u8> = saturday.half_hours.iter().map(|half_hour| half_hour.step).collect();
    assert_eq!((steps[37], steps[38], steps[36], steps[39], steps[0]), (1, 2, 3, 4, 48));
    near(saturday.half_hours[37].price.value(), 15.625);
    // One busier half-hour of that day is where it begins.
    scenario["channels"][0]["profile"]["measured"][5][20] = json!(0.5);
    assert_eq!(prices_of(&scenario).half_hours[20].step, 1);
}

// Half on top from 18:00 on, for all paid hours: 4 × ½ × 31.25 × 1.5 = 93.75. On hours worked only, 10 of the 20 are
// for 4 × ½ = 2 h, with a quarter on top: 62.5 + 2 × 10 × 1.25 = 87.5.
#[test]
fn supplements_are_in_the_price() {
    for (paid_on, expected) in [("paid_hours", 93.75), ("worked_hours", 87.5)] {
        let mut scenario = constant();
        let nothing = json!({ "share": 0 });
        scenario["in_house"]["supplements"] = json!({
            "evening": { "hours": "18:00-23:00", "supplement": { "share": 0.5 } },
            "night": null,
            "saturday": nothing,
            "sunday": nothing,
            "holiday": nothing,
            "overlap": "add_up",
            "paid_on": paid_on,
        });
        let prices = prices(&scenario, None, 1);
        let tuesday = of_day(&prices, DayType::Tuesday);
        near(tuesday.half_hours[35].price.value(), 62.5);
        near(tuesday.half_hours[36].price.value(), expected);
    }
}

// 12 contacts are lost with each half-hour, at 10 each: 62.50 − 120 = −57.50. Open hours are worth more than they
// cost, and opening another half-hour in which as many call saves as much.
#[test]
fn an_hour_may_be_worth_more_than_it_costs() {
    let mut scenario = constant();
    scenario["channels"][0]["lost_contact_value"] = json!(10);
    let prices = prices(&scenario, None, 1);
    let monday = of_day(&prices, DayType::Monday);
    for i in 14..38 {
        near(monday.half_hours[i].price.value(), -57.5);
    }
    near(monday.half_hours[38].price.value(), 15.625);
    near(monday.whole_day.value(), -57.5 * 20.0);
}

// By the hour and the contact: 4 × ½ × 30 + 12 × .50 = 66, and 5 % of it for managing the contract: 69.30. The fixed
// fee of the other, 900 with 45 for managing it, is left out; by the contact at 6.40 and 5 %: 12 × 6.72 = 80.64. All in steady state,
// though the first month is the start.
#[test]
fn a_quote_is_priced_by_its_variable_fees() {
    let by_hour = prices(&constant(), Some(1), 1);
    near(of_day(&by_hour, DayType::Friday).half_hours[30].price.value(), 69.3);
    assert_eq!(by_hour.left_out, []);
    let by_contact = prices(&constant(), Some(0), 1);
    near(of_day(&by_contact, DayType::Friday).half_hours[30].price.value(), 80.64);
    near(by_contact.left_out_total.value(), 945.0);
    assert_eq!(by_contact.quote, Some(0));
}

// A quarter of value-added tax on 66, none on the 5 % of 66 for managing the contract: 82.50 + 3.30.
#[test]
fn managing_a_contract_bears_no_tax() {
    let mut scenario = constant();
    let terms = &mut scenario["quotes"][1]["terms"];
    (terms["vat_rate"], terms["vat_not_deductible"]) = (json!(0.25), json!(1));
    let by_hour = prices(&scenario, Some(1), 1);
    near(of_day(&by_hour, DayType::Friday).half_hours[30].price.value(), 85.8);
}

const WEEK: [&str; 8] =
    ["08:00-19:00", "08:00-18:00", "08:00-18:00", "08:00-18:00", "08:00-16:00", "10:00-14:00", "", ""];

/// Phone, chat and e-mail with the same hours; some who meet a closed door return, some write, and lost contacts
/// cost something. Without a premium nobody is under contract, so that a
/// month's cost is that of its hours: nothing per head is left in a comparison.
fn three_channels() -> Value {
    let mut scenario = example();
    (scenario["start"], scenario["horizon_months"]) = (json!("2027-05"), json!(12));
    scenario["in_house"]["premium_above_contract"] = json!(0);
    scenario["in_house"]["supplements"] = json!({
        "evening": { "hours": "18:00-22:00", "supplement": { "share": 0.15 } },
        "night": null,
        "saturday": { "per_hour": 4 },
        "sunday": { "share": 1 },
        "holiday": { "share": 1 },
        "overlap": "add_up",
        "paid_on": "paid_hours",
    });
    let phone = &mut scenario["channels"][0];
    phone["opening"] = json!(WEEK);
    phone["profile"] = json!({ "template": "evenings" });
    phone["closed_door"] =
        json!({ "returns": 0.5, "returns_over_hours": 3, "turns": { "to": "E-mail", "share": 0.2 } });
    phone["lost_contact_value"] = json!(1.5);
    let mut chat = phone.clone();
    chat["name"] = json!("Chat");
    chat["kind"] = json!({ "chat": { "at_once": 2, "overhead": 0.3 } });
    (chat["contacts_per_month"], chat["closed_door"]["returns"]) = (json!(3_000), json!(0.2));
    let mut mail = phone.clone();
    mail["name"] = json!("E-mail");
    mail["kind"] = json!({ "deferred": { "target": 0.9, "within_h": 8, "clock": "opening" } });
    mail["counted"] = json!("all_hours");
    mail["contacts_per_month"] = json!(2_500);
    (mail["service"], mail["closed_door"], mail["lost_contact_value"]) = (Value::Null, Value::Null, json!(0));
    let phone = phone.clone();
    scenario["channels"] = json!([phone, chat, mail]);
    let vendors = scenario["quotes"].as_array_mut().unwrap();
    let minute = json!({ "minute": { "time": "handle_time", "chat": "elapsed", "billing_step_s": null } });
    vendors[1]["terms"]["prices"] = json!([price(json!({ "hour": "productive" }), 30.0), price(minute, 0.2)]);
    vendors[1]["desk"] = json!({ "shared_multiple": 2 });
    vendors[1]["ramp"]["handle_time"] = json!([1.3, 1.1, 1, 1.05]);
    vendors[1]["ramp"]["first_contact_resolution"] = json!([0.9, 1, 1, 0.95]);
    scenario
}

/// What a month of an option costs by the comparison, with other hours of a day for all channels.
fn compared(scenario: &Value, option: usize, month: usize, day: usize, hours: &str) -> f64 {
    let mut other = scenario.clone();
    let channels = other["channels"].as_array_mut().unwrap();
    let mut offers = Vec::new();
    for channel in channels {
        let mut wanted = channel["opening"].clone();
        wanted[day] = json!(hours);
        offers.push(json!({ "channel": channel["name"], "opening": wanted, "target": null,
            "answer_within_s": null, "within_h": null }));
        channel["opening_wanted"] = wanted;
    }
    for quote in other["quotes"].as_array_mut().unwrap() {
        quote["offers"] = json!(offers);
    }
    compare(&checked(&other)).options[option].months[month - 1].total.value()
}

// Each price is the difference of two months that are compared as wholes, hours closed or opened up to and with it.
#[test]
fn prices_are_differences_of_whole_months() {
    let scenario = three_channels();
    let cases = [
        (DayType::Monday, 37, "08:00-19:00", "08:00-18:30"),
        (DayType::Monday, 16, "08:00-18:30", "08:30-18:30"),
        (DayType::Monday, 18, "09:00-17:30", "09:30-17:30"),
        (DayType::Monday, 27, "13:00-14:00", "13:00-13:30"),
        (DayType::Monday, 26, "13:00-13:30", "closed"),
        (DayType::Friday, 30, "08:30-15:30", "08:30-15:00"),
        (DayType::Saturday, 24, "11:30-12:30", "11:30-12:00"),
        (DayType::Tuesday, 36, "08:00-18:30", "08:00-18:00"),
        (DayType::Saturday, 19, "09:30-14:30", "10:00-14:30"),
        (DayType::Sunday, 23, "11:30-12:00", "closed"),
        (DayType::Sunday, 22, "11:00-12:30", "11:30-12:30"),
        (DayType::Holiday, 23, "11:30-12:00", "closed"),
    ];
    // May 2027 begins with a Saturday, a holiday as are Thursday the 6th and Sunday the 16th. By month 12 the vendors' start is over.
    let own = prices(&scenario, None, 1);
    assert_eq!(own.days.iter().map(|day| day.dates).collect::<Vec<_>>(), [5, 4, 4, 3, 4, 4, 4, 3]);
    let of_quote = |quote| (quote + 1, prices(&scenario, Some(quote), 12));
    for (option, prices) in [(0, own), of_quote(0), of_quote(1)] {
        for (day, interval, with, without) in cases {
            let Some(found) = prices.days.iter().find(|found| found.day == day) else { continue };
            let cost = |hours| compared(&scenario, option, prices.month.into(), day.index(), hours);
            let expected = (cost(with) - cost(without)) / f64::from(found.dates);
            let price = found.half_hours[interval].price.value();
            // Differences of months of some 50 000 keep nine digits and more.
            assert!(
                (price - expected).abs() < 1e-5,
                "{option} {day:?} {interval}: {price}, expected {expected}"
            );
        }
    }
}

#[test]
fn prices_add_up_to_the_day() {
    let scenario = three_channels();
    for quote in [None, Some(0), Some(1)] {
        let prices = prices(&scenario, quote, 12);
        for day in &prices.days {
            let open = || day.half_hours.iter().filter(|half_hour| half_hour.open);
            let sum: f64 = open().map(|half_hour| half_hour.price.value()).sum();
            let tolerance = 1e-9 * prices.cost.value();
            assert!((sum - day.whole_day.value()).abs() < tolerance, "{:?}", day.day);
            let mut steps: Vec<usize> = open().map(|half_hour| half_hour.step.into()).collect();
            steps.sort_unstable();
            assert_eq!(steps, (1..=steps.len()).collect::<Vec<_>>());
        }
    }
    // And to what a comparison says.
    let prices = prices(&scenario, None, 1);
    let tuesday = of_day(&prices, DayType::Tuesday);
    let cost = |hours| compared(&scenario, 0, 1, DayType::Tuesday.index(), hours);
    let expected = (cost(WEEK[1]) - cost("closed")) / f64::from(tuesday.dates);
    assert!((tuesday.whole_day.value() - expected).abs() < 1e-5, "{expected}");
}

// The only open day of all: closing it leaves nothing but those who are lost.
#[test]
fn the_last_open_day_may_close() {
    let mut scenario = three_channels();
    for channel in scenario["channels"].as_array_mut().unwrap() {
        channel["opening"] = json!(["08:00-19:00", "", "", "", "", "", "", ""]);
        channel["counted"] = json!("all_hours");
        channel["lost_contact_value"] = json!(0);
    }
    let prices = prices(&scenario, None, 1);
    let monday = of_day(&prices, DayType::Monday);
    near(monday.whole_day.value() * f64::from(monday.dates), prices.cost.value());
}

// Chat is open an hour longer than the phone, which opens an hour earlier: until both are open from 8 to 19 it takes
// what a comparison of these hours says, and what is further out is priced on top.
#[test]
fn channels_with_other_hours_first_share_the_days() {
    let mut scenario = three_channels();
    scenario["channels"][0]["opening"][1] = json!("08:00-18:00");
    for channel in [1, 2] {
        scenario["channels"][channel]["opening"][1] = json!("09:00-19:00");
    }
    let prices = prices(&scenario, None, 1);
    let tuesday = of_day(&prices, DayType::Tuesday);
    assert_eq!(tuesday.half_hours.iter().filter(|half_hour| half_hour.open).count(), 22);
    let as_it_is = compare(&checked(&scenario)).options[0].months[0].total.value();
    near(as_it_is, prices.cost.value());
    let cost = |hours| compared(&scenario, 0, 1, DayType::Tuesday.index(), hours);
    let expected = (cost("08:00-19:00") - as_it_is) / f64::from(tuesday.dates);
    assert!((tuesday.evened.value() - expected).abs() < 1e-5, "{expected}");
    let expected = (cost("08:00-19:30") - cost("08:00-19:00")) / f64::from(tuesday.dates);
    assert!((tuesday.half_hours[38].price.value() - expected).abs() < 1e-5, "{expected}");
}

#[test]
fn what_is_not_there_has_no_prices() {
    let scenario = checked(&constant());
    for month in [0, 13] {
        let found = hour_prices(&scenario, None, month);
        assert_eq!(found, Err(NoPrices::NoSuchMonth { found: month, last: 12 }));
    }
    assert_eq!(hour_prices(&scenario, Some(2), 1), Err(NoPrices::NoSuchQuote { found: 2, quotes: 2 }));
}

// ---------------------------------------------------------------------------------------------------------
// The headless door
// ---------------------------------------------------------------------------------------------------------

fn ask(arguments: &[&str], input: &str) -> (i32, String, String) {
    door::ask("hour_prices", arguments, input)
}

#[test]
fn a_file_becomes_prices() {
    let scenario = constant();
    for (arguments, quote, month) in
        [(&["-"][..], None, 1), (&["-", "own", "3"][..], None, 3), (&["-", "1"][..], Some(1), 1)]
    {
        let (code, out, err) = ask(arguments, &scenario.to_string());
        assert_eq!((code, err.as_str()), (0, ""));
        let found: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(found["month"], json!(month));
        assert_eq!(found["cost"].as_f64(), Some(prices(&scenario, quote, month).cost.value()));
        assert_eq!(found["days"][0]["half_hours"].as_array().unwrap().len(), 48);
    }
}

#[test]
fn what_cannot_be_priced_is_refused_with_what_is_allowed() {
    let scenario = constant().to_string();
    let refused = |arguments: &[&str], words: &str| {
        let (code, out, err) = ask(arguments, &scenario);
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        assert!(err.contains(words), "{err}");
    };
    refused(&["-", "own", "13"], "-: month: found 13, allowed 1 to 12");
    refused(&["-", "own", "0"], "-: month: found 0, allowed 1 to 12");
    refused(&["-", "own", "June"], "month: found June, allowed a whole number from 1");
    refused(&["-", "2", "1"], "-: quote: found 2, allowed own or 0 to 1");
    refused(&["-", "theirs"], "quote: found theirs, allowed own or");
    refused(&[], "usage: hour_prices");
    refused(&["-", "own", "1", "more"], "usage: hour_prices");
    refused(&["no/such/file.json"], "no/such/file.json: cannot read it");
}
