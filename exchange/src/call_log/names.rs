//! The names exports give their columns.

use super::Role;
use super::duration::Unit;
use std::collections::BTreeMap;

/// Bytes in a header. No name comes near it.
const LONGEST_HEADER: usize = 120;

/// What a header promises. A promise is weaker than a role: "Start" may be a time or a timestamp, and "Status" may
/// or may not say whether the call was answered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Promise {
    Surely(Role),
    /// A column of states; it answers for [`Role::Answered`] if its cells are such states.
    Status,
}

/// The names exports give their columns, by role: English, Finnish, Danish, Swedish, Norwegian. Compared by
/// [`keys`], so case, spaces, punctuation, units and a leading "average" or "call" do not matter.
#[rustfmt::skip]
const NAMES: [(Promise, &[&str]); 13] = [
    (Promise::Surely(Role::Date), &[
        "Date", "Start date", "Date of call", "Day",
        "Päivämäärä", "Pvm", "Päivä", "Aloituspäivä", "Alkupäivä",
        "Dato", "Startdato", "Opkaldsdato", "Samtaledato", "Anropsdato", "Dag",
        "Datum", "Startdatum", "Samtalsdatum",
    ]),
    (Promise::Surely(Role::Time), &[
        "Time", "Start time", "Time of call", "Time of day", "Start", "Started", "Begin", "Begin time", "Arrival time",
        "Kellonaika", "Aika", "Klo", "Aloitusaika", "Alkuaika", "Alkoi", "Alku", "Saapumisaika",
        "Klokkeslæt", "Tidspunkt", "Tid", "Starttid", "Starttidspunkt", "Opkaldstidspunkt", "Ankomsttid",
        "Klockslag", "Tidpunkt", "Starttidpunkt",
        "Klokkeslett",
    ]),
    (Promise::Surely(Role::Timestamp), &[
        "Timestamp", "Date/Time", "Date and time", "Start date/time", "Start date and time", "Start timestamp",
        "Started at", "Initiated", "Initiated at", "Initiation timestamp", "Created", "Created at", "Received at",
        "Aikaleima", "Päivämäärä ja kellonaika", "Päivämäärä ja aika", "Päivä ja aika", "Pvm klo", "Ajankohta", "Saapunut",
        "Tidsstempel", "Dato og tid", "Dato/tid", "Dato og klokkeslæt", "Opkaldsstart", "Oprettet",
        "Tidsstämpel", "Datum och tid", "Datum/tid", "Samtalsstart", "Skapad",
        "Dato og klokkeslett", "Samtalestart", "Opprettet",
    ]),
    (Promise::Surely(Role::Answered), &[
        "Answered", "Is answered", "Was answered", "Handled",
        "Vastattu", "Vastattiin", "Besvaret", "Besvarad", "Besvarat", "Besvart",
    ]),
    (Promise::Status, &[
        "Status", "Result", "Outcome", "Disposition",
        "Tila", "Tulos", "Lopputulos", "Resultat", "Udfald", "Utfall", "Tilstand",
    ]),
    (Promise::Surely(Role::Abandoned), &[
        "Abandoned", "Is abandoned", "Was abandoned", "Missed", "Unanswered",
        "Hylätty", "Luovuttanut", "Vastaamaton", "Vastaamatta", "Ubesvaret", "Mistet", "Tabt", "Opgivet",
        "Obesvarad", "Obesvarat", "Missad", "Missat", "Tappad", "Tappat", "Ubesvart", "Tapt",
    ]),
    (Promise::Surely(Role::Direction), &["Direction", "Suunta", "Retning", "Riktning"]),
    (Promise::Surely(Role::HandleTime), &[
        "Handle time", "Handling time", "AHT", "Handle", "Handle duration", "Handling duration",
        "Käsittelyaika", "Kokonaiskäsittelyaika", "Behandlingstid", "Ekspeditionstid", "Håndteringstid",
        "Hanteringstid", "Handläggningstid",
    ]),
    (Promise::Surely(Role::Talk), &[
        "Talk time", "Talk", "Talk duration", "Talking time", "Conversation time", "Conversation duration", "ATT",
        "Speaking time", "Billsec",
        "Puheaika", "Keskusteluaika", "Samtaletid", "Taletid", "Samtalstid", "Taltid",
    ]),
    (Promise::Surely(Role::Duration), &[
        "Duration", "Call duration", "Length", "Call length",
        "Kesto", "Kokonaiskesto", "Puhelun kesto", "Varighed", "Opkaldsvarighed", "Samtalevarighed", "Længde",
        "Längd", "Varaktighet", "Samtalslängd", "Varighet", "Samtalevarighet", "Lengde",
    ]),
    (Promise::Surely(Role::Hold), &[
        "Hold time", "Hold", "Hold duration", "Time on hold", "On hold",
        "Pitoaika", "Pidossa", "Pidossaoloaika", "Parkeringstid", "Parkeret", "Holdtid", "Parkerad", "Hålltid", "Tid på vent",
    ]),
    (Promise::Surely(Role::AfterCall), &[
        "After-call work", "After-call work time", "After-call time", "After-contact work", "After-contact work time",
        "After-contact work duration", "Post-call work", "ACW", "ACW time", "ACW duration",
        "Wrap-up", "Wrap-up time", "Wrap-up duration", "Wrap", "Wrap time",
        "Jälkityö", "Jälkityöaika", "Jälkikäsittely", "Jälkikäsittelyaika",
        "Efterbehandling", "Efterbehandlingstid", "Efterarbejde", "Efterarbejdstid", "Efterarbete", "Efterarbetstid",
        "Etterbehandling", "Etterbehandlingstid", "Etterarbeid", "Etterarbeidstid",
    ]),
    (Promise::Surely(Role::Wait), &[
        "Speed of answer", "ASA", "Wait time", "Waiting time", "Wait", "Wait duration", "Time to answer",
        "Queue time", "Queue wait time", "Queue wait", "Queue duration", "Time in queue",
        "Odotusaika", "Jonotusaika", "Jonoaika", "Vastausaika", "Ventetid", "Køtid", "Svartid", "Tid i kø",
        "Väntetid", "Kötid", "Svarstid", "Tid i kö",
    ]),
];

/// Words before the name proper that make it an amount; "total" and "average" are of this one call.
const MEASURES: [&str; 8] = [
    "avg",
    "average",
    "mean",
    "total",
    "keskimääräinen",
    "gennemsnitlig",
    "genomsnittlig",
    "gjennomsnittlig",
];
/// Words before the name proper that change nothing.
#[rustfmt::skip]
const SUBJECTS: [&str; 14] = [
    "call", "contact", "interaction", "conversation", "puhelun", "yhteydenoton", "opkald", "opkaldets", "samtal",
    "samtalets", "samtale", "samtalens", "anrop", "anropets",
];
const MILLISECONDS: [&str; 4] = ["ms", "msec", "millis", "milliseconds"];
#[rustfmt::skip]
const SECONDS: [&str; 9] =
    ["s", "sec", "secs", "second", "seconds", "sek", "sekuntia", "sekunteina", "sekunder"];
#[rustfmt::skip]
const MINUTES: [&str; 8] =
    ["min", "mins", "minute", "minutes", "minuuttia", "minuutteina", "minutter", "minuter"];
/// Formats and the like after the name proper.
const FORMATS: [&str; 9] = ["in", "i", "hh", "h", "mm", "ss", "hhmmss", "local", "utc"];

/// The words of a header in lower case; a capital inside a word starts a new one ("AvgTalkDuration").
fn words(header: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for c in header.chars() {
        let boundary = !c.is_alphanumeric() || (after_lower && c.is_uppercase());
        after_lower = c.is_lowercase();
        if boundary {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_alphanumeric(), words.last_mut()) {
            word.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The forms of a header to look up, the whole before the shortened: "Conversation time" is no "time".
fn keys(header: &str) -> Vec<String> {
    let before_bracket = header.split(['(', '[']).next().unwrap_or_default();
    let mut keys = Vec::new();
    for part in [header, before_bracket] {
        let words = words(part);
        let mut rest = words.as_slice();
        keys.push(rest.concat());
        while let [start @ .., last] = rest
            && (is_unit(last) || FORMATS.contains(&last.as_str()))
        {
            rest = start;
            keys.push(rest.concat());
        }
        while let [first, end @ ..] = rest
            && (MEASURES.contains(&first.as_str()) || SUBJECTS.contains(&first.as_str()))
        {
            rest = end;
            keys.push(rest.concat());
        }
    }
    keys
}

/// [`NAMES`] ready to be looked up.
pub(super) struct Dictionary(BTreeMap<String, Promise>);

impl Dictionary {
    pub(super) fn new() -> Self {
        let entries = NAMES
            .iter()
            .flat_map(|(promise, names)| names.iter().map(|name| (words(name).concat(), *promise)));
        Self(entries.collect())
    }

    pub(super) fn promise(&self, header: &str) -> Option<Promise> {
        if header.len() > LONGEST_HEADER {
            return None;
        }
        let promise = keys(header).iter().find_map(|key| self.0.get(key).copied())?;
        let is_moment = [Role::Date, Role::Time, Role::Timestamp].map(Promise::Surely).contains(&promise);
        // "Total time" and "Time (s)" are not times of day.
        (!is_moment || !is_amount(header)).then_some(promise)
    }
}

fn is_unit(word: &str) -> bool {
    [&MILLISECONDS[..], &SECONDS, &MINUTES].iter().any(|units| units.contains(&word))
}

fn is_amount(header: &str) -> bool {
    let words = words(header);
    words.first().is_some_and(|first| MEASURES.contains(&first.as_str()))
        || words.iter().skip(1).any(|word| is_unit(word))
}

/// The unit a header names; seconds if it names none. ("mm" is no minute: it stands in "hh:mm:ss".)
pub(super) fn unit(header: &str) -> Unit {
    let words = words(header);
    let names = |units: &[&str]| words.iter().skip(1).any(|word| units.contains(&word.as_str()));
    if names(&MILLISECONDS) {
        Unit::Milliseconds
    } else if names(&MINUTES) {
        Unit::Minutes
    } else {
        Unit::Seconds
    }
}

/// The names known for any of these roles.
pub(super) fn of_roles(roles: &[Role]) -> Vec<String> {
    let wanted = |promise: &Promise| roles.iter().any(|role| *promise == Promise::Surely(*role));
    let names = NAMES.iter().filter(|(promise, _)| wanted(promise)).flat_map(|(_, names)| names.iter());
    names.map(|name| (*name).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Role) {
        assert_eq!(Dictionary::new().promise(header), Some(Promise::Surely(expected)), "{header:?}");
    }

    #[test]
    fn english_headers() {
        check("Date", Role::Date);
        check("Call Date", Role::Date);
        check("DATE:", Role::Date);
        check("Call Time", Role::Time);
        check("Start Time (local)", Role::Time);
        check("Call start", Role::Time);
        check("Date/Time", Role::Timestamp);
        check("DateTime", Role::Timestamp);
        check("call_started_at", Role::Timestamp);
        check("Initiation timestamp", Role::Timestamp);
        check("Answered (Y/N)", Role::Answered);
        check("Call answered?", Role::Answered);
        check("Abandoned", Role::Abandoned);
        check("Direction", Role::Direction);
        check("Average Handle Time", Role::HandleTime);
        check("Total Handle", Role::HandleTime);
        check("AHT (s)", Role::HandleTime);
        check("AvgTalkDuration", Role::Talk);
        check("Talk time (hh:mm:ss)", Role::Talk);
        check("TalkTimeSec", Role::Talk);
        check("talk_time_seconds", Role::Talk);
        check("Conversation time", Role::Talk);
        check("Call Duration", Role::Duration);
        check("Duration in seconds", Role::Duration);
        check("Total Hold", Role::Hold);
        check("Wrap-Up Time", Role::AfterCall);
        check("After Call Work (min)", Role::AfterCall);
        check("ACW", Role::AfterCall);
        check("Speed of answer in seconds", Role::Wait);
        check("Queue Wait Time", Role::Wait);
    }

    #[test]
    fn finnish_headers() {
        check("Päivämäärä", Role::Date);
        check("PVM", Role::Date);
        check("Kellonaika", Role::Time);
        check("Klo", Role::Time);
        check("Aikaleima", Role::Timestamp);
        check("Vastattu (K/E)", Role::Answered);
        check("Suunta", Role::Direction);
        check("Käsittelyaika", Role::HandleTime);
        check("Keskimääräinen käsittelyaika, sek", Role::HandleTime);
        check("Puheaika (s)", Role::Talk);
        check("Puhelun kesto", Role::Duration);
        check("Pitoaika", Role::Hold);
        check("Jälkityöaika", Role::AfterCall);
        check("Jonotusaika sekunteina", Role::Wait);
    }

    #[test]
    fn danish_headers() {
        check("Dato", Role::Date);
        check("Klokkeslæt", Role::Time);
        check("Tidspunkt", Role::Time);
        check("Dato og tid", Role::Timestamp);
        check("Besvaret", Role::Answered);
        check("Retning", Role::Direction);
        check("Ekspeditionstid", Role::HandleTime);
        check("Samtaletid (sek.)", Role::Talk);
        check("Opkaldets varighed", Role::Duration);
        check("Parkeringstid", Role::Hold);
        check("Efterbehandlingstid", Role::AfterCall);
        check("Ventetid", Role::Wait);
    }

    #[test]
    fn swedish_headers() {
        check("Datum", Role::Date);
        check("Klockslag", Role::Time);
        check("Datum/tid", Role::Timestamp);
        check("Besvarad", Role::Answered);
        check("Tappat", Role::Abandoned);
        check("Hanteringstid", Role::HandleTime);
        check("Genomsnittlig samtalstid", Role::Talk);
        check("Längd", Role::Duration);
        check("Efterarbete (min)", Role::AfterCall);
        check("Väntetid", Role::Wait);
    }

    #[test]
    fn norwegian_headers() {
        check("Dato", Role::Date);
        check("Klokkeslett", Role::Time);
        check("Besvart (ja/nei)", Role::Answered);
        check("Håndteringstid", Role::HandleTime);
        check("Samtaletid", Role::Talk);
        check("Varighet", Role::Duration);
        check("Tid på vent", Role::Hold);
        check("Etterarbeidstid", Role::AfterCall);
        check("Tid i kø", Role::Wait);
    }

    #[test]
    fn diacritics_and_near_misses_are_no_match() {
        for header in [
            "",
            "  ",
            "Paivamaara",
            "Call",
            "Call Id",
            "Agent",
            "End time",
            "Total time",
            "Avg. date",
            "Time (s)",
            "Tid, sek.",
            "Updated",
            "Talk show",
            "Average",
            "(s)",
            "In",
        ] {
            assert_eq!(Dictionary::new().promise(header), None, "{header:?}");
        }
        assert_eq!(Dictionary::new().promise("Call status"), Some(Promise::Status));
    }

    #[test]
    fn units_are_named_in_the_header() {
        for (header, expected) in [
            ("Talk time", Unit::Seconds),
            ("Talk time (s)", Unit::Seconds),
            ("Talk time (mm:ss)", Unit::Seconds),
            ("Talk time (min)", Unit::Minutes),
            ("Puheaika minuutteina", Unit::Minutes),
            ("TalkMs", Unit::Milliseconds),
            ("min", Unit::Seconds),
        ] {
            assert_eq!(unit(header), expected, "{header:?}");
        }
    }

    // A name listed twice would silently belong to the role that comes first.
    #[test]
    fn no_name_has_two_roles() {
        let mut seen = BTreeMap::new();
        for (promise, names) in NAMES {
            for name in names {
                if let Some(other) = seen.insert(words(name).concat(), (promise, name)) {
                    panic!("{name:?} of {promise:?} is also {other:?}");
                }
            }
        }
    }
}
