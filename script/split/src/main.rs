//! Parts a WebAssembly program in two, so that a page stands before all of it has come:
//!
//! ```text
//! punnus-split PROGRAM FIRST LATER --ask=NAME [--later=MODULE]… [--now=MODULE]…
//! ```
//!
//! FIRST takes the place of PROGRAM, with the same imports and exports. LATER is instantiated with FIRST's exports as
//! its one import, `first`. `--ask` names an import of PROGRAM (or what its name begins with, up to an underscore):
//! FIRST calls it when something is needed that has not come, and it must not return before LATER is instantiated.
//! `--later` names Rust modules that may come later, `--now` what of them may not; the longer name wins.
//! PROGRAM must have its functions' names.

mod parts;
mod plan;
mod program;

use plan::{Plan, Wanted};
use program::Program;
use std::error::Error;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(told) => {
            println!("{told}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("split: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<String>) -> Result<String, Box<dyn Error>> {
    let mut wanted = Wanted::default();
    let mut ask = None;
    let mut files = Vec::new();
    for argument in arguments {
        match argument.split_once('=') {
            Some(("--later", module)) => wanted.later.push(module.to_owned()),
            Some(("--now", module)) => wanted.now.push(module.to_owned()),
            Some(("--ask", name)) => ask = Some(name.to_owned()),
            _ => files.push(argument),
        }
    }
    let [program, first, later] = files.as_slice() else {
        return Err("three files are needed: the program, its first part, and the later one".into());
    };
    let ask = ask.ok_or("--ask is missing: the import to call when something is needed that has not come")?;
    let bytes = std::fs::read(program).map_err(|error| format!("{program}: {error}"))?;
    let read = Program::read(&bytes).map_err(|error| format!("{program}: {error}"))?;
    let plan = Plan::new(&read, &wanted, &ask).map_err(|error| format!("{program}: {error}"))?;
    let now = parts::first(&read, &plan)?;
    let rest = parts::later(&read, &plan)?;
    std::fs::write(first, now).map_err(|error| format!("{first}: {error}"))?;
    std::fs::write(later, rest).map_err(|error| format!("{later}: {error}"))?;
    Ok(plan.told(&read))
}
