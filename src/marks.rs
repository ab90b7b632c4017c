//! How the build script writes messages down for the page: text with a few control characters in it.

/// Between two messages of a language.
pub const BETWEEN: char = '\n';

/// Argument number `place` stands here, if messages may have so many.
#[must_use]
pub const fn argument(place: usize) -> Option<char> {
    match place {
        0 => Some('\u{1}'),
        1 => Some('\u{2}'),
        2 => Some('\u{3}'),
        3 => Some('\u{4}'),
        4 => Some('\u{5}'),
        5 => Some('\u{6}'),
        6 => Some('\u{7}'),
        7 => Some('\u{8}'),
        _ => None,
    }
}

/// A choice by a count begins: the count's mark follows, then the text for one.
pub const CHOICE: char = '\u{e}';

/// The text for all other counts begins.
pub const OTHER: char = '\u{f}';

/// The choice ends.
pub const END: char = '\u{10}';
