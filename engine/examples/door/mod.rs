//! What headless doors share: a file or standard input in, JSON out, reasons on standard error.

use serde::de::DeserializeOwned;
use std::io::{Read, Write};
use std::process::ExitCode;

/// Prints what an answer came to: exit code 0. Or each reason on a line of its own, after the name of what was
/// read: exit code 2.
pub fn finish(name: &str, answer: Result<String, Vec<String>>) -> ExitCode {
    match answer {
        Ok(json) => match writeln!(std::io::stdout(), "{json}") {
            Ok(()) => ExitCode::SUCCESS,
            // Nobody reads on: `… | head` is no failure of ours.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("cannot write: {error}");
                ExitCode::FAILURE
            }
        },
        Err(reasons) => {
            for reason in reasons {
                eprintln!("{name}: {reason}");
            }
            ExitCode::from(2)
        }
    }
}

/// Reads a file (`-` for standard input) into a draft; reasons name the path in it.
pub fn read<T: DeserializeOwned>(path: &str) -> Result<T, Vec<String>> {
    let mut text = String::new();
    let read = match path {
        "-" => std::io::stdin().read_to_string(&mut text).map(|_| ()),
        _ => std::fs::read_to_string(path).map(|read| text = read),
    };
    read.map_err(|error| vec![format!("cannot read it: {error}")])?;
    // Some editors put a byte order mark first.
    let mut deserializer = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    let draft = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        match error.path().to_string().as_str() {
            "." => vec![error.inner().to_string()],
            path => vec![format!("{path}: {}", error.inner())],
        }
    })?;
    deserializer.end().map_err(|error| vec![format!("after the scenario or task: {error}")])?;
    Ok(draft)
}

/// Problems as lines.
pub fn lines<T: ToString>(problems: &[T]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// A result as JSON, for people and programs.
pub fn json<T: serde::Serialize>(result: &T) -> Result<String, Vec<String>> {
    serde_json::to_string_pretty(result).map_err(|error| vec![error.to_string()])
}
