//! Whether a call was answered, and whether it was a customer's, as a cell says it.

/// A cell of a column that says whether a call was answered, or whether it was not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Answer {
    Yes,
    No,
    Answered,
    Unanswered,
    Unknown,
}

/// Letters and digits in lower case, everything else one space: "No-Answer" is "no answer".
fn plain_words(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Reads yes and no, and the words for answered and unanswered, in the languages of the headers.
pub(super) fn answer(cell: &str) -> Answer {
    match plain_words(cell).as_str() {
        "y" | "yes" | "true" | "t" | "1" | "x" | "k" | "kyllä" | "tosi" | "j" | "ja" | "sand" | "sandt"
        | "sant" | "sann" => Answer::Yes,
        "n" | "no" | "false" | "f" | "0" | "e" | "ei" | "epätosi" | "nej" | "nei" | "falsk" | "falskt"
        | "usand" | "usant" => Answer::No,
        "answered" | "handled" | "completed" | "connected" | "serviced" | "accepted" | "transferred"
        | "vastattu" | "käsitelty" | "palveltu" | "siirretty" | "besvaret" | "håndteret" | "gennemført"
        | "viderestillet" | "besvarad" | "besvarat" | "hanterad" | "hanterat" | "kopplad"
        | "vidarekopplad" | "besvart" | "håndtert" | "overført" | "satt over" => Answer::Answered,
        "abandoned" | "abandon" | "missed" | "unanswered" | "not answered" | "no answer" | "noanswer"
        | "lost" | "dropped" | "rejected" | "busy" | "voicemail" | "timeout" | "timed out" | "cancelled"
        | "canceled" | "failed" | "hung up" | "vastaamaton" | "vastaamatta" | "ei vastattu"
        | "ei vastausta" | "hylätty" | "luovuttanut" | "menetetty" | "katkennut" | "keskeytetty"
        | "varattu" | "ubesvaret" | "ikke besvaret" | "mistet" | "tabt" | "opgivet" | "afbrudt"
        | "optaget" | "obesvarad" | "obesvarat" | "ej besvarad" | "ej besvarat" | "inte besvarad"
        | "missad" | "missat" | "tappad" | "tappat" | "avbruten" | "avbrutet" | "upptaget" | "ubesvart"
        | "ikke besvart" | "tapt" | "forlot kø" | "avbrutt" | "tidsavbrudd" | "opptatt" => {
            Answer::Unanswered
        }
        _ => Answer::Unknown,
    }
}

/// Whether a call was made by the own side or stayed inside the house: no customer's contact.
pub(super) fn is_not_inbound(cell: &str) -> bool {
    matches!(
        plain_words(cell).as_str(),
        "out"
            | "outbound"
            | "outgoing"
            | "internal"
            | "lähtevä"
            | "ulos"
            | "soitettu"
            | "sisäinen"
            | "udgående"
            | "ud"
            | "intern"
            | "internt"
            | "utgående"
            | "ut"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(cells: &[&str], expected: Answer) {
        for cell in cells {
            assert_eq!(answer(cell), expected, "{cell:?}");
        }
    }

    #[test]
    fn answers_in_five_languages() {
        answers(&["Y", "yes", "TRUE", "1", "Kyllä", "ja", "J", "x"], Answer::Yes);
        answers(&["N", "no", "False", "0", "Ei", "nej", "Nei"], Answer::No);
        answers(&["Answered", "Vastattu", "Besvaret", "Besvarat", "Besvart", "Satt over"], Answer::Answered);
        answers(
            &["Abandoned", "NO-ANSWER", "Missed", "Ei vastattu", "Tabt", "Tappad", "Forlot kø"],
            Answer::Unanswered,
        );
        answers(&["", "maybe", "2021-01-01", "2"], Answer::Unknown);
    }

    #[test]
    fn calls_out_and_inside_the_house_are_no_contacts() {
        for cell in ["Outbound", "out", "Lähtevä", "Udgående", "Utgående", "Internal"] {
            assert!(is_not_inbound(cell), "{cell:?}");
        }
        for cell in ["", "Inbound", "in", "Saapuva", "Indgående", "Inkommande", "callback"] {
            assert!(!is_not_inbound(cell), "{cell:?}");
        }
    }
}
