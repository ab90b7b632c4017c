//! Every default with its unit, range, source and year, as Markdown: what `docs/defaults.md` holds.
//!
//! `cargo run -p punnus-engine --example defaults > docs/defaults.md`

mod table;

fn main() {
    print!("{}", table::page());
}
