//! What comes first and what later.

use crate::program::Program;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What is wanted: names of Rust modules.
#[derive(Default)]
pub struct Wanted {
    /// What may come later.
    pub later: Vec<String>,
    /// What of it may not.
    pub now: Vec<String>,
}

/// How a program is parted.
pub struct Plan {
    /// The functions that come later, in order.
    pub later: Vec<u32>,
    /// Functions of the first part that the later one names, in order.
    pub lent: Vec<u32>,
    /// The imported function that is called when something is needed that has not come.
    pub ask: u32,
    /// The number of its type: nothing in, nothing out.
    pub ask_type: u32,
    /// The table of functions that are called by their place.
    pub table: u32,
    /// How many places it had.
    pub places: u32,
    /// Tells the program and the plan from others.
    pub made_from: u64,
}

impl Plan {
    /// Plans it. Later comes what bears a wanted name and is not called from outside, and what is then named by nothing
    /// that comes first.
    ///
    /// # Errors
    /// Where a wanted module has no function, or the program has no such import, or not one table of functions.
    pub fn new(program: &Program<'_>, wanted: &Wanted, ask: &str) -> Result<Self, String> {
        let numbers = || (0u32..).zip(&program.functions);
        for module in wanted.later.iter().chain(&wanted.now) {
            if !numbers().any(|(_, function)| is_of(function.name, module)) {
                return Err(format!(
                    "no function is of “{module}”: has it gone, or been made one with who calls it?"
                ));
            }
        }
        let ask = (0..).zip(&program.imports).find(|(_, name)| {
            **name == ask || name.strip_prefix(ask).is_some_and(|rest| rest.starts_with('_'))
        });
        let (ask, _) = ask.ok_or("the import to ask with is not there")?;
        let ask_type = program.at(ask).map(|function| function.type_number).unwrap_or_default();
        let plain = usize::try_from(ask_type).ok().and_then(|number| program.types.get(number));
        if !plain.is_some_and(|kind| kind.params().is_empty() && kind.results().is_empty()) {
            return Err("the import to ask with must take nothing and give nothing".into());
        }
        let mut tables = (0u32..).zip(&program.tables).filter(|(_, table)| table.element_type.is_func_ref());
        let (Some((table, kind)), None) = (tables.next(), tables.next()) else {
            return Err("it has not one table of functions".into());
        };
        let places = u32::try_from(kind.initial).map_err(|_| "its table is too large")?;

        let may_wait: BTreeSet<u32> = numbers()
            .filter(|(_, function)| function.body.is_some() && wanted.may_wait(function.name))
            .map(|(number, _)| number)
            .filter(|number| !program.called_from_outside.contains(number))
            .collect();
        // What is reached without passing through what may wait comes first.
        let mut first = BTreeSet::new();
        let mut looked_at: Vec<u32> =
            program.called_from_outside.iter().chain(&program.called_by_place).copied().collect();
        looked_at.push(ask);
        while let Some(number) = looked_at.pop() {
            if !may_wait.contains(&number) && first.insert(number) {
                looked_at.extend(program.at(number).into_iter().flat_map(|function| &function.names));
            }
        }
        let later: BTreeSet<u32> = numbers()
            .filter(|(number, function)| function.body.is_some() && !first.contains(number))
            .map(|(number, _)| number)
            .collect();
        let lent: BTreeSet<u32> = later
            .iter()
            .filter_map(|number| program.at(*number))
            .flat_map(|function| function.names.iter().copied())
            .filter(|named| !later.contains(named))
            .collect();
        let (later, lent): (Vec<_>, Vec<_>) = (later.into_iter().collect(), lent.into_iter().collect());
        let mut hasher = DefaultHasher::new();
        (program.bytes, &later).hash(&mut hasher);
        Ok(Self { later, lent, ask, ask_type, table, places, made_from: hasher.finish() })
    }

    /// Where in the table a later function is called, if it is one.
    pub fn place_of(&self, function: u32) -> Option<u32> {
        let place = self.later.binary_search(&function).ok()?;
        self.places.checked_add(u32::try_from(place).ok()?)
    }

    /// The plan in a few words.
    pub fn told(&self, program: &Program<'_>) -> String {
        let size = |numbers: &mut dyn Iterator<Item = u32>| -> u64 {
            numbers
                .filter_map(|number| program.at(number)?.body.as_ref())
                .map(|body| body.range())
                .map(|range| range.end - range.start)
                .sum()
        };
        let all = size(&mut (0..u32::try_from(program.functions.len()).unwrap_or(u32::MAX)));
        let later = size(&mut self.later.iter().copied());
        format!(
            "split: {} of {} functions come later, {} of {} kB; they name {} of the first",
            self.later.len(),
            program.functions.len() - program.imports.len(),
            later / 1000,
            all / 1000,
            self.lent.len()
        )
    }
}

impl Wanted {
    fn may_wait(&self, name: &str) -> bool {
        let longest = |modules: &[String]| {
            modules.iter().filter(|module| is_of(name, module)).map(String::len).max().unwrap_or_default()
        };
        longest(&self.later) > longest(&self.now)
    }
}

/// Whether a function is of a module, or is it. What a type does for a trait is of no module: anybody may call it.
fn is_of(name: &str, module: &str) -> bool {
    name.strip_prefix(module)
        .is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_'))
}
