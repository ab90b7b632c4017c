//! Lists the example scenarios, and turns `locales/*/main.ftl` into one typed function for each message, so that a message missing in any language,
//! or one with other arguments, does not compile.

mod examples;
mod ftl;
#[path = "../src/marks.rs"]
mod marks;

use ftl::{Catalogue, Kind, Message};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

/// The language whose file says which messages there are.
const CONTRACT: &str = "en";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reasons) => {
            for reason in reasons.lines() {
                println!("cargo::error={reason}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| error.to_string())?);
    let files = files(Path::new("locales")).map_err(|error| format!("locales: {error}"))?;
    let catalogue = ftl::catalogue(CONTRACT, &files)?;
    for (language, texts) in &catalogue.languages {
        let text = texts.join(marks::BETWEEN.encode_utf8(&mut [0; 4]));
        fs::write(out.join(format!("{language}.txt")), text).map_err(|error| error.to_string())?;
    }
    println!("cargo::rerun-if-changed=assets/examples");
    let examples = examples::code(Path::new("assets/examples")).map_err(|error| error.to_string())?;
    fs::write(out.join("examples.rs"), examples).map_err(|error| error.to_string())?;
    let code = code(&catalogue).map_err(|error| error.to_string())?;
    fs::write(out.join("messages.rs"), code).map_err(|error| error.to_string())
}

/// Each language's file by the name of its folder.
fn files(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    fs::read_dir(folder)?
        .map(|entry| {
            let entry = entry?;
            let text = fs::read_to_string(entry.path().join("main.ftl"))?;
            Ok((entry.file_name().to_string_lossy().into_owned(), text))
        })
        .collect()
}

fn code(catalogue: &Catalogue) -> Result<String, std::fmt::Error> {
    let mut code = String::new();
    for language in catalogue.languages.keys() {
        let name = language.to_uppercase();
        writeln!(code, "/// All texts of `locales/{language}`.")?;
        writeln!(
            code,
            "pub const {name}: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.txt\"));"
        )?;
    }
    writeln!(code, "impl Messages {{")?;
    for (place, message) in catalogue.messages.iter().enumerate() {
        function(&mut code, place, message)?;
    }
    writeln!(code, "}}")?;
    Ok(code)
}

fn function(code: &mut String, place: usize, message: &Message) -> std::fmt::Result {
    let name = message.key.replace('-', "_");
    writeln!(code, "/// “{}”", message.english)?;
    writeln!(code, "#[must_use]")?;
    if message.arguments.is_empty() {
        return writeln!(code, "pub fn {name}(&self) -> String {{ self.plain({place}) }}");
    }
    let (mut parameters, mut values) = (String::new(), String::new());
    for (argument, kind) in &message.arguments {
        let (of_type, value) = match kind {
            Kind::String => ("impl AsRef<str>", format!("Argument::Text({argument}.as_ref())")),
            Kind::Number => ("impl Into<Count>", format!("Argument::Count({argument}.into())")),
        };
        write!(parameters, ", {argument}: {of_type}")?;
        write!(values, "{value}, ")?;
    }
    writeln!(code, "pub fn {name}(&self{parameters}) -> String {{ self.filled({place}, &[{values}]) }}")
}
