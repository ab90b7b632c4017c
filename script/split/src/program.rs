//! What a program consists of, as far as parting it goes.

use std::collections::HashMap;
use wasmparser::{
    ElementItems, ElementKind, ExternalKind, FuncType, FunctionBody, GlobalType, KnownCustom, MemoryType,
    Name, Operator, Parser, Payload, TableType, TypeRef, Validator,
};

/// A program and what its functions name.
pub struct Program<'a> {
    /// All of it.
    pub bytes: &'a [u8],
    /// The types of functions.
    pub types: Vec<FuncType>,
    /// Each function: the imported ones first.
    pub functions: Vec<Function<'a>>,
    /// What imported functions are called.
    pub imports: Vec<&'a str>,
    /// The memories.
    pub memories: Vec<MemoryType>,
    /// The tables.
    pub tables: Vec<TableType>,
    /// The globals.
    pub globals: Vec<GlobalType>,
    /// Functions that are called from outside.
    pub called_from_outside: Vec<u32>,
    /// Functions that may be called by their place in a table.
    pub called_by_place: Vec<u32>,
}

/// A function.
pub struct Function<'a> {
    /// The number of its type.
    pub type_number: u32,
    /// Its name, if it has one.
    pub name: &'a str,
    /// What it does: none if it is imported.
    pub body: Option<FunctionBody<'a>>,
    /// The functions it names.
    pub names: Vec<u32>,
}

impl<'a> Program<'a> {
    /// Reads it.
    ///
    /// # Errors
    /// Where it is no valid program, or has what cannot be parted.
    pub fn read(bytes: &'a [u8]) -> Result<Self, String> {
        Validator::new().validate_all(bytes).map_err(|error| error.to_string())?;
        Self::parse(bytes)
            .map_err(|error| error.to_string())?
            .ok_or("it has types that are not of functions".into())
    }

    #[allow(clippy::wildcard_enum_match_arm, reason = "most sections do not matter here, nor would new ones")]
    fn parse(bytes: &'a [u8]) -> wasmparser::Result<Option<Self>> {
        let mut program = Self {
            bytes,
            types: Vec::new(),
            functions: Vec::new(),
            imports: Vec::new(),
            memories: Vec::new(),
            tables: Vec::new(),
            globals: Vec::new(),
            called_from_outside: Vec::new(),
            called_by_place: Vec::new(),
        };
        let mut bodies = Vec::new();
        let mut names = HashMap::new();
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::TypeSection(section) => {
                    for group in section {
                        for kind in group?.into_types() {
                            let wasmparser::CompositeInnerType::Func(kind) = kind.composite_type.inner else {
                                return Ok(None);
                            };
                            program.types.push(kind);
                        }
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        program.import(&import?);
                    }
                }
                Payload::FunctionSection(section) => {
                    for kind in section {
                        program.function(kind?);
                    }
                }
                Payload::TableSection(section) => {
                    for table in section {
                        program.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(section) => {
                    for memory in section {
                        program.memories.push(memory?);
                    }
                }
                Payload::GlobalSection(section) => {
                    for global in section {
                        program.globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            program.called_from_outside.push(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => program.called_from_outside.push(func),
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element?;
                        if let (
                            ElementItems::Functions(items),
                            ElementKind::Active { .. } | ElementKind::Passive,
                        ) = (element.items, element.kind)
                        {
                            for function in items {
                                program.called_by_place.push(function?);
                            }
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => bodies.push(body),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(sections) = section.as_known() {
                        for section in sections {
                            if let Name::Function(map) = section? {
                                for naming in map {
                                    let naming = naming?;
                                    names.insert(naming.index, naming.name);
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        let imported = program.imports.len();
        for (function, body) in program.functions.iter_mut().skip(imported).zip(bodies) {
            function.names = named_in(&body)?;
            function.body = Some(body);
        }
        for (number, function) in (0..).zip(&mut program.functions) {
            function.name = names.get(&number).copied().unwrap_or_default();
        }
        Ok(Some(program))
    }

    fn import(&mut self, import: &wasmparser::Import<'a>) {
        match import.ty {
            TypeRef::Func(kind) | TypeRef::FuncExact(kind) => {
                self.imports.push(import.name);
                self.function(kind);
            }
            TypeRef::Table(kind) => self.tables.push(kind),
            TypeRef::Memory(kind) => self.memories.push(kind),
            TypeRef::Global(kind) => self.globals.push(kind),
            TypeRef::Tag(_) => {}
        }
    }

    fn function(&mut self, type_number: u32) {
        self.functions.push(Function { type_number, name: "", body: None, names: Vec::new() });
    }

    /// A function by its number.
    pub fn at(&self, number: u32) -> Option<&Function<'a>> {
        self.functions.get(usize::try_from(number).ok()?)
    }
}

/// The functions that a function calls, or takes to be called.
fn named_in(body: &FunctionBody<'_>) -> wasmparser::Result<Vec<u32>> {
    let mut found = Vec::new();
    for operator in body.get_operators_reader()? {
        if let Operator::Call { function_index }
        | Operator::ReturnCall { function_index }
        | Operator::RefFunc { function_index } = operator?
        {
            found.push(function_index);
        }
    }
    Ok(found)
}
