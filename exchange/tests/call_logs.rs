//! Whole logs: small ones worked out by hand, the sample, a real one if there is one, and mutilated ones.

#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers fail by panicking, like the test"
)]

use proptest::prelude::*;
use punnus_engine::calendar::Weekday;
use punnus_exchange::call_log::{
    AnsweredFrom, CallLog, CallLogError, DateOrder, Need, OpenSpan, Role, SkipReason, read_call_log,
};
use punnus_exchange::sample::sample_call_log;

fn read(text: &str) -> CallLog {
    read_call_log(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?}\n{text}"))
}

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
}

fn reasons(log: &CallLog) -> Vec<(SkipReason, u32, u32, &str)> {
    log.skipped.iter().map(|s| (s.reason, s.rows, s.first_line, s.example.as_str())).collect()
}

// Monday 4 and 11, Tuesday 5 January 2027. Talk 100 + hold 20 + wrap-up 60 = 180; 200 + 0 + 40 = 240; so 210 s.
#[test]
fn a_log_worked_out_by_hand() {
    let log = read(
        "Date,Time,Agent,Answered (Y/N),Talk time,Hold time,Wrap-up time,Speed of answer\r\n\
         2027-01-04,9:12:00,A,Y,0:01:40,20,60,10\r\n\
         2027-01-04,9:29:59,B,Y,0:03:20,,40,30\r\n\
         \r\n\
         2027-01-05,9:30:00,,N,,,,\r\n\
         2027-01-11,16:05:00,,N,,,,\r\n",
    );
    assert_eq!((log.rows_read, log.contacts, log.answered), (4, 4, 2));
    close(log.answer_rate, 0.5);
    assert_eq!((log.first.as_str(), log.last.as_str(), log.days), ("2027-01-04", "2027-01-11", 8));
    close(log.contacts_per_month, 4.0 / 8.0 * 30.4375);
    assert_eq!((log.date_order, log.answered_from), (DateOrder::YearFirst, AnsweredFrom::Column));
    let handle_time = log.handle_time.as_ref().unwrap();
    close(handle_time.mean_s, 210.0);
    assert_eq!(handle_time.measured_on, 2);
    assert_eq!(handle_time.parts, [Role::Talk, Role::Hold, Role::AfterCall]);
    assert!(handle_time.includes_after_call_work);
    close(log.mean_wait_s.unwrap(), 20.0);
    assert_eq!(log.weekdays_covered.0, [2, 1, 1, 1, 1, 1, 1]);
    close(log.profile.get(Weekday::Monday)[18], 1.0);
    close(log.profile.get(Weekday::Monday)[32], 0.5);
    close(log.profile.get(Weekday::Tuesday)[19], 1.0);
    close(log.profile.0.iter().flatten().sum(), 2.5);
    assert_eq!(*log.hours.get(Weekday::Monday), Some(OpenSpan { from: 18, to: 33 }));
    assert_eq!(*log.hours.get(Weekday::Tuesday), Some(OpenSpan { from: 19, to: 20 }));
    assert_eq!(*log.hours.get(Weekday::Sunday), None);
    assert_eq!(log.unused_columns, ["Agent"]);
    assert_eq!(log.skipped, []);
}

#[test]
fn one_day_is_enough() {
    let log = read("Timestamp;Handle time\n1.1.2027 8.00;100\n");
    assert_eq!((log.days, log.contacts, log.date_order), (1, 1, DateOrder::DayFirst));
    close(log.contacts_per_month, 30.4375);
    assert!(log.handle_time.unwrap().includes_after_call_work);
    assert_eq!(log.mean_wait_s, None);
}

fn handles(text: &str, expected_s: f64, expected_contacts: u32) {
    let log = read(text);
    assert_eq!(log.contacts, expected_contacts, "{text}");
    close(log.handle_time.unwrap_or_else(|| panic!("{text}")).mean_s, expected_s);
}

#[test]
fn logs_of_five_countries() {
    handles("Start time,Talk time (s),ACW (s)\n2027-01-04T08:00:00Z,100,50\n", 150.0, 1);
    handles(
        "Päivämäärä;Kellonaika;Vastattu;Puheaika;Jälkityöaika\n4.1.2027;8.00;Kyllä;2:00;0:30\n",
        150.0,
        1,
    );
    handles(
        "Dato;Klokkeslæt;Besvaret;Samtaletid;Efterbehandlingstid\n04-01-2027;08:00;Ja;2:00;0:30\n",
        150.0,
        1,
    );
    handles("Datum\tTid\tBesvarad\tSamtalstid\tEfterarbete\n2027-01-04\t08:00\tJa\t2:00\t0:30\n", 150.0, 1);
    handles(
        "Tidspunkt;Ventetid;Samtaletid;Status\n04.01.2027 08:00;0:10;2:30;Besvart\n04.01.2027 08:01;0:50;;Forlot kø\n",
        150.0,
        2,
    );
    handles("Date|Time|Total Handle (ms)\n1/31/2027|8:00 AM|150000\n", 150.0, 1);
    handles("Päivä;Klo;Kesto (min)\n4.1.2027;8:00;2,5\n", 150.0, 1);
}

#[test]
fn the_same_log_in_other_encodings() {
    let text = "Päivämäärä;Kellonaika;Puheaika\n4.1.2027;8.00;2:30\n";
    let expected = read(text);
    let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for bytes in [
        [&b"\xEF\xBB\xBF"[..], text.as_bytes()].concat(),
        [&b"\xFF\xFE"[..], &utf16(u16::to_le_bytes)].concat(),
        [&b"\xFE\xFF"[..], &utf16(u16::to_be_bytes)].concat(),
        latin,
        text.replace('\n', "\r\n").into_bytes(),
        text.replace('\n', "\r").into_bytes(),
    ] {
        assert_eq!(read_call_log(&bytes).as_ref(), Ok(&expected));
    }
}

fn order(dates: &[&str], expected: DateOrder, contacts: u32, first: &str) {
    let rows: Vec<String> = dates.iter().map(|date| format!("{date},8:00,100\n")).collect();
    let log = read(&format!("Date,Time,Talk\n{}", rows.concat()));
    assert_eq!((log.date_order, log.contacts, log.first.as_str()), (expected, contacts, first), "{dates:?}");
}

#[test]
fn the_file_decides_between_day_and_month() {
    order(&["2027-02-01"], DateOrder::YearFirst, 1, "2027-02-01");
    order(&["1.2.2027", "2027-02-03"], DateOrder::DayFirst, 2, "2027-02-01");
    order(&["1/2/2027", "13/2/2027"], DateOrder::DayFirst, 2, "2027-02-01");
    order(&["2/1/27", "2/13/27"], DateOrder::MonthFirst, 2, "2027-02-01");
    order(&["1-2-2027", "2-2-2027"], DateOrder::AssumedDayFirst, 2, "2027-02-01");
    // Contradictions: the majority rules, the others are unreadable; a tie proves nothing.
    order(&["13/2/2027", "2/14/2027", "2/15/2027"], DateOrder::MonthFirst, 2, "2027-02-14");
    order(&["13/2/2027", "2/14/2027"], DateOrder::AssumedDayFirst, 1, "2027-02-13");
}

#[test]
fn what_tells_answered_calls() {
    let from = |text: &str| {
        let log = read(&format!("Date,Time,{text}"));
        (log.answered_from, log.answered, log.contacts)
    };
    let day = "2027-01-04,8:00";
    assert_eq!(from(&format!("Talk\n{day},9\n{day},8\n")), (AnsweredFrom::AllRows, 2, 2));
    assert_eq!(from(&format!("Talk\n{day},9\n{day},0\n{day},\n")), (AnsweredFrom::Durations, 1, 3));
    // A readable answer outweighs a duration; a blank or a strange one leaves it to the duration.
    assert_eq!(
        from(&format!("Talk,Answered\n{day},9,N\n{day},8,\n{day},7,?\n{day},,\n")),
        (AnsweredFrom::Column, 2, 4)
    );
    assert_eq!(
        from(&format!("Talk,Abandoned\n{day},9,No\n{day},,Yes\n{day},,Missed\n")),
        (AnsweredFrom::Column, 1, 3)
    );
}

#[test]
fn rows_that_do_not_count_are_told() {
    let log = read(
        "Report of calls\n\nDirection;Date;Time;Answered;Talk;Wait\n\
         in;1.2.2027;9:00;Y;100;5\n\
         out;1.2.2027;9:01;Y;900;5\n\
         in;31.2.2027;9:02;Y;900;5\n\n\
         in;1.2.2027;25:00;Y;900;5\n\
         in;1.2.2027;9:03;Y;-7;5\n\
         in;1.2.2027;9:04;Y;;a long cell whose text does not end at forty characters\n\
         in;1.2.1927;9:05;Y;900;5\n\
         in;1.2.2027;9:06;perhaps;300;7\n\
         in;1.2.2027\n\
         Total\n\
         ;;;;;\n",
    );
    assert_eq!((log.rows_read, log.contacts, log.answered), (10, 4, 4));
    let handle_time = log.handle_time.as_ref().unwrap();
    close(handle_time.mean_s, 200.0);
    assert_eq!(handle_time.measured_on, 2);
    close(log.mean_wait_s.unwrap(), 17.0 / 3.0);
    assert_eq!(
        reasons(&log),
        [
            (SkipReason::NotInbound, 1, 5, "out"),
            (SkipReason::UnreadableDate, 3, 6, "31.2.2027"),
            (SkipReason::UnreadableTime, 2, 8, "25:00"),
            (SkipReason::UnreadableDuration, 1, 9, "-7"),
            (SkipReason::NoDuration, 1, 10, ""),
            (SkipReason::UnreadableWait, 1, 10, "a long cell whose text does not end at f"),
            (SkipReason::UnreadableAnswer, 1, 12, "perhaps"),
        ]
    );
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    for end in ["\n", "\r\n", "\r"] {
        let text =
            "Date,Time,Talk,Note\n2027-01-04,8:00,9,\"two\nlines\"\n\n\nx,8:00,9,\n".replace('\n', end);
        assert_eq!(reasons(&read(&text)), [(SkipReason::UnreadableDate, 1, 6, "x")], "{end:?}");
    }
}

#[test]
fn an_unclosed_quote_does_not_swallow_the_rest_in_silence() {
    let mut text = "Date,Time,Talk,Note\n2027-01-04,8:00,9,fine\n2027-01-04,8:00,9,\"open\n".to_owned();
    text.push_str(&"2027-01-04,8:00,9,swallowed\n".repeat(500));
    let log = read(&text);
    assert_eq!(log.contacts, 1);
    let (reason, rows, line, _) = reasons(&log)[0];
    assert_eq!((reason, rows, line), (SkipReason::UnclosedQuote, 501, 3));
    let blank_lines = format!("Date,Time,Talk,Note\n2027-01-04,8:00,9,\"{}", "\n".repeat(500));
    assert!(matches!(read_call_log(blank_lines.as_bytes()), Err(CallLogError::NoUsableRows { rows: 1, .. })));
}

#[test]
fn quoted_cells_may_hold_delimiters_quotes_and_lines() {
    let log = read(
        "\"Date\",\"Note\",\"Time\",\"Talk\"\r\n\"2027-01-04\",\"a, \"\"b\"\"\r\nc\",\"8:00\",\"1,5\"\r\n",
    );
    close(log.handle_time.unwrap().mean_s, 1.5);
}

#[test]
fn a_date_may_carry_midnight_and_a_time_a_date() {
    let log =
        read("Date,Time,Talk\n2027-01-04 00:00:00,1899-12-30 08:40:00,9\n2027-01-04,2027-01-04T08:40,9\n");
    // A spreadsheet's day zero is no date of a call, so that row's time cannot be read.
    assert_eq!((log.contacts, log.rows_read), (1, 2));
    close(log.profile.get(Weekday::Monday)[17], 1.0);
}

#[test]
fn no_duration_at_all_is_no_handle_time() {
    let log = read("Date,Time,Answered,Talk\n2027-01-04,8:00,Y,\n2027-01-04,8:00,N,\n");
    assert_eq!((log.handle_time, log.answered), (None, 1));
}

#[test]
fn what_is_no_log_is_refused_with_facts() {
    assert_eq!(read_call_log(b""), Err(CallLogError::Empty));
    assert_eq!(read_call_log(b"PK\x03\x04rest"), Err(CallLogError::Spreadsheet));
    assert_eq!(read_call_log(b"a\0b"), Err(CallLogError::NotText));
    match read_call_log(b"Name,Town\nA,B\n") {
        Err(CallLogError::NoUsableColumns { missing, found }) => {
            assert_eq!(missing.iter().map(|m| m.need).collect::<Vec<_>>(), [Need::Moment, Need::Duration]);
            assert_eq!(found, ["Name", "Town"]);
        }
        other => panic!("{other:?}"),
    }
    match read_call_log(b"Date,Time,Talk\nx,8:00,9\nTotal,,9\n") {
        Err(CallLogError::NoUsableRows { rows: 2, skipped }) => assert_eq!(skipped[0].rows, 2),
        other => panic!("{other:?}"),
    }
    match read_call_log(b"Date,Time,Talk\n") {
        Err(CallLogError::NoUsableRows { rows: 0, skipped }) => assert_eq!(skipped, []),
        other => panic!("{other:?}"),
    }
}

#[test]
fn results_and_errors_survive_the_wire() {
    for bytes in [&b"Date,Time,Talk\n2027-01-04,8:00,9\nx"[..], b"", b"a,b", b"Date,Time,Talk\nx"] {
        let result = read_call_log(bytes);
        let wire = serde_json::to_string(&result).unwrap();
        assert_eq!(serde_json::from_str::<Result<CallLog, CallLogError>>(&wire).unwrap(), result);
    }
}

/// What holds for every log there is.
fn consistent(log: &CallLog) {
    let sum = log.months.iter().map(|month| u64::from(month.contacts)).sum::<u64>();
    assert_eq!(sum, u64::from(log.contacts));
    let days = log.months.iter().map(|month| month.days_covered).sum::<u32>();
    assert_eq!((days, log.weekdays_covered.0.iter().sum::<u32>()), (log.days, log.days));
    assert!(log.contacts >= 1 && log.contacts <= log.rows_read && log.answered <= log.contacts);
    assert!(log.first <= log.last);
    let mut in_profile = 0.0;
    for (weekday, profile) in log.profile.iter() {
        assert_eq!(profile.len(), 48);
        let contacts = profile.iter().sum::<f64>() * f64::from(*log.weekdays_covered.get(weekday));
        in_profile += contacts;
        if let Some(OpenSpan { from, to }) = *log.hours.get(weekday) {
            assert!(from < to && to <= 48);
            let held: f64 = profile[usize::from(from)..usize::from(to)].iter().sum();
            assert!(held > 0.0 && held >= 0.995 * profile.iter().sum::<f64>() - 1e-9);
            assert!(profile[usize::from(from)] > 0.0 && profile[usize::from(to) - 1] > 0.0);
        }
    }
    close(in_profile, f64::from(log.contacts));
    assert!((0.0..=1.0).contains(&log.answer_rate));
    assert!(log.contacts_per_month.is_finite() && log.contacts_per_month > 0.0);
    assert!(log.mean_wait_s.is_none_or(|wait| (0.0..=86_400.0).contains(&wait)));
    if let Some(handle_time) = &log.handle_time {
        assert!((0.0..=86_400.0 * 3.0).contains(&handle_time.mean_s));
        assert!(handle_time.measured_on >= 1 && handle_time.measured_on <= log.answered);
    }
    for skipped in &log.skipped {
        assert!(skipped.rows >= 1 && skipped.first_line >= 2 && skipped.example.chars().count() <= 40);
    }
}

#[test]
fn the_sample_has_the_shape_it_promises() {
    let log = read(&sample_call_log(1, 5000));
    consistent(&log);
    assert_eq!((log.rows_read, log.contacts, log.days), (5000, 5000, 90));
    assert_eq!((log.first.as_str(), log.last.as_str()), ("2027-01-01", "2027-03-31"));
    assert_eq!(log.skipped, []);
    assert_eq!((log.date_order, log.answered_from), (DateOrder::YearFirst, AnsweredFrom::Column));
    // Three standard errors: 0.014 on the share, 8 s on the mean.
    assert!((log.answer_rate - 0.88).abs() < 0.014, "{}", log.answer_rate);
    let handle_time = log.handle_time.as_ref().unwrap();
    assert!((handle_time.mean_s - 240.0).abs() < 8.0, "{handle_time:?}");
    assert_eq!(handle_time.parts, [Role::Talk]);
    assert!(!handle_time.includes_after_call_work);
    let workday = Some(OpenSpan { from: 16, to: 36 });
    let saturday = Some(OpenSpan { from: 20, to: 30 });
    assert_eq!(log.hours.0, [workday, workday, workday, workday, workday, saturday, None]);
    let contacts = |day: Weekday| log.profile.get(day).iter().sum::<f64>();
    assert!(contacts(Weekday::Monday) > 1.1 * contacts(Weekday::Tuesday));
    let peaks = log.profile.get(Weekday::Monday);
    assert!(peaks[20] > peaks[24] && peaks[28] > peaks[24]);
}

// Somebody's own log stays with them: it is named by a variable and never part of the project.
#[test]
fn a_real_log_if_there_is_one() {
    let Ok(path) = std::env::var("PUNNUS_CALL_LOG") else { return };
    let log = read_call_log(&std::fs::read(&path).unwrap()).unwrap();
    consistent(&log);
    assert!(log.answer_rate > 0.0);
    assert!(log.handle_time.as_ref().is_some_and(|handle_time| handle_time.mean_s > 0.0));
    let facts = CallLog { profile: Default::default(), ..log.clone() };
    println!("{}", serde_json::to_string_pretty(&facts).unwrap());
    for (weekday, profile) in log.profile.iter() {
        println!("{weekday:?} {profile:?}");
    }
}

/// A cell as careless systems and people write them.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (0..40_i32, 0..15, prop_oneof![Just(2027), 0..10_000]).prop_map(|(d, m, y)| format!("{d}.{m}.{y}")),
        4 => (0..40, 0..40, 0..100).prop_map(|(a, b, y)| format!("{a}/{b}/{y:02}")),
        4 => (2025..2030, 1..14, 1..33).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
        6 => (0..26, 0..62, 0..62).prop_map(|(h, m, s)| format!("{h}:{m:02}:{s:02}")),
        2 => (0..26, 0..62).prop_map(|(h, m)| format!("2027-01-0{} {h}:{m:02}Z", 1 + h % 9)),
        3 => any::<f64>().prop_map(|number| number.to_string()),
        3 => (0..5000_u32).prop_map(|number| number.to_string()),
        3 => prop::sample::select(vec!["", "Y", "N", "in", "out", "Answered", "-", "2m 3s", "PT", "\"", "\"\"", "ä", "\u{a0}", "é.1.2027"]).prop_map(str::to_owned),
        1 => ".{0,12}",
    ]
}

fn any_log() -> impl Strategy<Value = String> {
    let names = [
        "Date",
        "Time",
        "Timestamp",
        "Päivä",
        "Klo",
        "Tidspunkt",
        "Answered",
        "Abandoned",
        "Status",
        "Direction",
        "Talk (min)",
        "Talk",
        "Hold",
        "ACW",
        "AHT (ms)",
        "Kesto",
        "Wait",
        "Agent",
        "",
    ];
    let header = prop::collection::vec(prop::sample::select(names.to_vec()), 0..8);
    let rows = prop::collection::vec(prop::collection::vec(cell(), 0..8), 0..20);
    let delimiter = prop::sample::select(vec![",", ";", "\t", "|"]);
    let end = prop::sample::select(vec!["\n", "\r\n", "\r", "\n\n"]);
    (header, rows, delimiter, end).prop_map(|(header, rows, delimiter, end)| {
        let head = ["Date", "Time", "Talk"].into_iter().chain(header).collect::<Vec<_>>().join(delimiter);
        let rows: Vec<String> = rows.iter().map(|row| row.join(delimiter)).collect();
        format!("{head}{end}{}", rows.join(end))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_call_log(&bytes);
    }

    #[test]
    fn any_text_of_cells_gives_finite_figures(text in any_log()) {
        if let Ok(log) = read_call_log(text.as_bytes()) {
            consistent(&log);
        }
    }

    #[test]
    fn a_log_with_broken_bytes_gives_finite_figures(
        seed in any::<u64>(),
        wounds in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..20),
    ) {
        let mut bytes = sample_call_log(seed, 40).into_bytes();
        for (at, byte) in wounds {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(log) = read_call_log(&bytes) {
            consistent(&log);
        }
    }
}
