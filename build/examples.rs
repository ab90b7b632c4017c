//! Lists the example scenarios, so that a file put beside the others is on the page, and the message that names each:
//! an example without a name in every language does not compile.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The one the page starts with; it comes first.
const FIRST: &str = "service-desk.json";

/// Code of constants with the text of every file in a folder and what it is called.
///
/// # Errors
/// A folder that cannot be read, or without the first example.
pub fn code(folder: &Path) -> io::Result<String> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort_by_key(|file| (!file.ends_with(FIRST), file.clone()));
    if !files.first().is_some_and(|file| file.ends_with(FIRST)) {
        return Err(io::Error::other(format!("{} is missing", folder.join(FIRST).display())));
    }
    let mut code =
        String::from("/// Every example scenario, the first one first.\npub const EXAMPLES: &[&str] = &[\n");
    for file in &files {
        let path = file.canonicalize()?;
        writeln!(code, "    include_str!({:?}),", path.display().to_string()).map_err(io::Error::other)?;
    }
    code.push_str(
        "];\n/// What each of them is called.\npub const TITLES: &[fn(&Messages) -> String] = &[\n",
    );
    for stem in files.iter().filter_map(|file| file.file_stem()) {
        let message = stem.to_string_lossy().replace('-', "_");
        writeln!(code, "    Messages::example_{message},").map_err(io::Error::other)?;
    }
    code.push_str("];\n");
    Ok(code)
}
