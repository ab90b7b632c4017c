//! A document in the fragment of an address, which no server sees.
//!
//! ```text
//! base64url, unpadded, of: version (1 byte) · check sum (4 bytes) · deflate of the file's text on one line
//! ```
//!
//! The text is deflated against a dictionary that is frozen with the link's version (`link/dictionary-1.txt`): names and
//! usual values cost next to nothing, so a link is as short as one of a binary form, and is read by the reader of
//! files, with its schemas and its account of what is wrong. A binary form by position would tie every link sent to
//! the types of its day.
//!
//! The check sum makes a link that was mistyped, or mended by a mail program, an error rather than other numbers.

use crate::document::Document;
use crate::file::{self, FileError, Opened, WriteError};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::DataFormat;
use miniz_oxide::deflate::core::{CompressorOxide, TDEFLFlush, compress_to_output};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};
use serde::{Deserialize, Serialize};

/// The version that is written.
pub const VERSION: u8 = 1;

/// Longest link that is written or read, in characters. Browsers take far more, mail programs less.
pub const MAX_LENGTH: usize = 100_000;

/// Longest text that a link may hold, in bytes.
pub const MAX_TEXT: usize = 1 << 20;

/// What every link of version 1 is deflated against: never to change.
const DICTIONARY_1: &[u8] = include_bytes!("link/dictionary-1.txt");

/// Why a text is no link that can be opened. Facts only; the wording is the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkError {
    /// Longer than any that is written, or with more in it.
    TooLarge,
    /// Not the letters, digits, hyphens and underscores of a link.
    NotALink,
    /// Written by a newer version of this program, or damaged in its first letters. Nothing of it was opened.
    Newer {
        /// The link's version.
        version: u8,
        /// The newest that this version knows.
        known: u8,
    },
    /// It ends before it is complete, as a copy that was cut.
    EndsEarly,
    /// It is not as it was written.
    Damaged,
    /// It is as it was written, but what is in it makes no sense here.
    Content(FileError),
}

/// Writes a link, without the number sign before it.
///
/// # Errors
/// Why it cannot be written; [`WriteError::Private`] where something is marked private: redact it first.
pub fn write(document: &Document) -> Result<String, WriteError> {
    if document.has_private() {
        return Err(WriteError::Private);
    }
    let text = file::write_small(document, MAX_TEXT)?;
    let mut bytes = vec![VERSION];
    bytes.extend(check_sum(text.as_bytes()).to_le_bytes());
    bytes.extend(deflate(text.as_bytes(), DICTIONARY_1));
    let link = URL_SAFE_NO_PAD.encode(bytes);
    if link.len() > MAX_LENGTH {
        return Err(WriteError::TooLarge { bytes: link.len(), limit: MAX_LENGTH });
    }
    Ok(link)
}

/// Reads a link, without the number sign before it.
///
/// # Errors
/// Why it cannot be opened; nothing of it is then.
pub fn read(link: &str) -> Result<Opened, LinkError> {
    if link.len() > MAX_LENGTH {
        return Err(LinkError::TooLarge);
    }
    let text = unpack(link)?;
    file::read(&text).map_err(LinkError::Content)
}

/// The text in a link.
///
/// # Errors
/// Why there is none.
pub fn unpack(link: &str) -> Result<String, LinkError> {
    let bytes = URL_SAFE_NO_PAD.decode(link).map_err(|_| LinkError::NotALink)?;
    let (version, rest) = bytes.split_first().ok_or(LinkError::NotALink)?;
    if *version == 0 {
        return Err(LinkError::Damaged);
    }
    if *version > VERSION {
        return Err(LinkError::Newer { version: *version, known: VERSION });
    }
    let (sum, packed) = rest.split_first_chunk::<4>().ok_or(LinkError::EndsEarly)?;
    let text = inflate(packed, DICTIONARY_1)?;
    if check_sum(&text) != u32::from_le_bytes(*sum) {
        return Err(LinkError::Damaged);
    }
    String::from_utf8(text).map_err(|_| LinkError::Damaged)
}

/// FNV-1a.
fn check_sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Deflates a text as if it stood after the dictionary, which the reader knows.
fn deflate(text: &[u8], dictionary: &[u8]) -> Vec<u8> {
    let mut compressor = CompressorOxide::default();
    compressor.set_format_and_level(DataFormat::Raw, 9);
    // A flush ends the dictionary's part on a whole byte and keeps it for looking back.
    compress_to_output(&mut compressor, dictionary, TDEFLFlush::Sync, |_| true);
    let mut packed = Vec::new();
    compress_to_output(&mut compressor, text, TDEFLFlush::Finish, |bytes| {
        packed.extend_from_slice(bytes);
        true
    });
    packed
}

/// Inflates what stands after the dictionary, up to [`MAX_TEXT`].
fn inflate(mut packed: &[u8], dictionary: &[u8]) -> Result<Vec<u8>, LinkError> {
    let limit = dictionary.len() + MAX_TEXT;
    let mut text = dictionary.to_vec();
    let mut at = text.len();
    text.resize(limit.min(at + packed.len().saturating_mul(8) + 64), 0);
    let mut decompressor = Box::<DecompressorOxide>::default();
    loop {
        let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, read, written) = decompress(&mut decompressor, packed, &mut text, at, flags);
        at += written;
        packed = packed.get(read..).unwrap_or_default();
        match status {
            TINFLStatus::Done if packed.is_empty() => {
                text.truncate(at);
                return Ok(text.split_off(dictionary.len()));
            }
            TINFLStatus::HasMoreOutput if text.len() == limit => return Err(LinkError::TooLarge),
            TINFLStatus::HasMoreOutput => text.resize(limit.min(text.len() * 2), 0),
            TINFLStatus::FailedCannotMakeProgress | TINFLStatus::NeedsMoreInput => {
                return Err(LinkError::EndsEarly);
            }
            TINFLStatus::Done
            | TINFLStatus::Failed
            | TINFLStatus::BadParam
            | TINFLStatus::Adler32Mismatch
            | _ => return Err(LinkError::Damaged),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dictionary_of_version_1_is_what_it_was() {
        assert_eq!((DICTIONARY_1.len(), check_sum(DICTIONARY_1)), (16_787, 0x7e55_759b));
    }

    // The values published with the algorithm (Fowler, Noll, Vo: 32 bits, 1a).
    #[test]
    fn the_check_sum_is_fnv_1a() {
        assert_eq!(check_sum(b""), 0x811c_9dc5);
        assert_eq!(check_sum(b"a"), 0xe40c_292c);
        assert_eq!(check_sum(b"foobar"), 0xbf9c_f968);
    }
}
