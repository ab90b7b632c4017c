//! The line of a value in a text that is JSON.

use super::read::Step;

/// The line on which a value begins, 1 for the first; where the way leads past what there is, that of the last
/// value on it that is there. The text has been read as JSON before.
pub(super) fn line(text: &str, way: &[Step]) -> u32 {
    let mut scan = Scan { bytes: text.as_bytes(), at: 0 };
    scan.blank();
    let mut found = scan.at;
    for step in way {
        if !scan.enter(step) {
            break;
        }
        found = scan.at;
    }
    let lines = text.as_bytes().iter().take(found).filter(|byte| **byte == b'\n').count() + 1;
    u32::try_from(lines).unwrap_or(u32::MAX)
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Scan<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blank(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace() || byte == b',' || byte == b':') {
            self.at += 1;
        }
    }

    /// Past a text; what stands in it, as written.
    fn text(&mut self) -> &'a [u8] {
        self.at += 1;
        let from = self.at;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        let text = self.bytes.get(from..self.at).unwrap_or_default();
        self.at += 1;
        text
    }

    /// Past a value.
    fn value(&mut self) {
        let mut open = 0_usize;
        loop {
            self.blank();
            match self.peek() {
                Some(b'"') => {
                    self.text();
                }
                Some(b'[' | b'{') => {
                    open += 1;
                    self.at += 1;
                }
                Some(b']' | b'}') => {
                    open = open.saturating_sub(1);
                    self.at += 1;
                }
                Some(_) => {
                    self.at += 1;
                    while self
                        .peek()
                        .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
                    {
                        self.at += 1;
                    }
                }
                None => return,
            }
            if open == 0 {
                return;
            }
        }
    }

    /// To the beginning of the value that a step leads to; whether there is one.
    fn enter(&mut self, step: &Step) -> bool {
        let bracket = match step {
            Step::Name(_) => b'{',
            Step::Item(_) => b'[',
        };
        if self.peek() != Some(bracket) {
            return false;
        }
        self.at += 1;
        let mut item = 0;
        loop {
            self.blank();
            match (self.peek(), step) {
                (None | Some(b']' | b'}'), _) => return false,
                (Some(b'"'), Step::Name(name)) => {
                    let found = self.text();
                    self.blank();
                    if found == name.as_bytes() {
                        return true;
                    }
                }
                (Some(_), Step::Item(wanted)) if *wanted == item => return true,
                (Some(_), _) => item += 1,
            }
            self.value();
        }
    }
}
