//! From the bytes of a file to its text.

use super::CallLogError;

/// Larger files are refused: the browser holds the bytes and their text at the same time.
const LIMIT: usize = 64 << 20;

/// How spreadsheet files begin: a zip archive (.xlsx, .ods) and the older .xls.
const SPREADSHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// The text of a file, in whatever encoding the exporting system chose.
pub(super) fn decode(bytes: &[u8]) -> Result<String, CallLogError> {
    if bytes.len() > LIMIT {
        return Err(CallLogError::TooLarge { bytes: saturate(bytes.len()), limit: saturate(LIMIT) });
    }
    if SPREADSHEETS.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(CallLogError::Spreadsheet);
    }
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8_or_windows(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => utf8_or_windows(bytes),
    };
    if text.contains('\0') {
        return Err(CallLogError::NotText);
    }
    if text.trim().is_empty() {
        return Err(CallLogError::Empty);
    }
    Ok(text)
}

fn saturate(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

fn utf8_or_windows(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    }
}

/// A lone last byte is dropped, an unpaired surrogate becomes the replacement character.
fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Windows-1252 is Latin-1 but for 0x80–0x9F. Its five unassigned bytes stay what they are in Latin-1.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte.checked_sub(0x80).and_then(|high| HIGH.get(usize::from(high))) {
        Some(high) => *high,
        None => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str) {
        assert_eq!(decode(bytes).as_deref(), Ok(expected), "{bytes:02x?}");
    }

    #[test]
    fn every_encoding_an_export_may_have() {
        check(b"Date", "Date");
        check("Päivä".as_bytes(), "Päivä");
        check("\u{feff}Päivä".as_bytes(), "Päivä");
        check(b"\xFF\xFEP\0\xE4\0", "Pä");
        check(b"\xFE\xFF\0P\0\xE4", "Pä");
        check(b"\xFF\xFEP\0\xE4\0x", "Pä");
        check(b"\xFF\xFE\x00\xD8P\0", "\u{fffd}P");
        check(b"P\xE4iv\xE4", "Päivä");
        check(b"V\xE4ntetid \x80", "Väntetid €");
        check(b"\x81\x9F\xA0\xFF", "\u{81}Ÿ\u{a0}ÿ");
    }

    fn refused(bytes: &[u8], expected: CallLogError) {
        assert_eq!(decode(bytes), Err(expected), "{:02x?}", bytes.get(..8));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        refused(b"", CallLogError::Empty);
        refused(b"\xEF\xBB\xBF", CallLogError::Empty);
        refused(b" \r\n\t\r\n", CallLogError::Empty);
        refused(b"PK\x03\x04\x14\0\x06\0", CallLogError::Spreadsheet);
        refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", CallLogError::Spreadsheet);
        refused(b"\x89PNG\r\n\x1A\n\0\0\0\r", CallLogError::NotText);
        refused(b"D\0a\0t\0e\0", CallLogError::NotText);
        let bytes = LIMIT + 1;
        refused(&vec![b'a'; bytes], CallLogError::TooLarge { bytes: 67_108_865, limit: 67_108_864 });
    }
}
