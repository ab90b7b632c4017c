//! A headless door as a process.

use std::io::Write;
use std::process::{Command, Stdio};

/// Asks the example of that name: exit code, standard output, standard error.
pub fn ask(example: &str, arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut door = std::env::current_exe().unwrap();
    door.pop();
    if door.ends_with("deps") {
        door.pop();
    }
    door.push("examples");
    door.push(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(door.is_file(), "run `cargo test`, or first `cargo build -p punnus-engine --examples`");
    let mut child = Command::new(door)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may have refused its arguments before it reads.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}
