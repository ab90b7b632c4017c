//! Turns `locales/*/main.ftl` into typed functions, so that a message missing in any language does not compile.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Ok(out) = std::env::var("OUT_DIR") else { return ExitCode::FAILURE };
    let options = BuildOptions::default()
        .with_locales_folder("locales")
        .with_output_file_path(&format!("{out}/l10n.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/translations.ftl")))
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        // No right-to-left language is shipped, and the marks would end up in copied text.
        .without_bidi_isolation()
        .without_format();
    build_from_locales_folder(options)
}
