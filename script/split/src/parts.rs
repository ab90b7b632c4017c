//! Writes the two parts. In the first, each later function is a step: it sees to it that the later part has come, and
//! calls by the place in the table that this fills.

use crate::plan::Plan;
use crate::program::Program;
use std::error::Error;
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder, utils};
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, ImportSection, Instruction, Module, TableSection, TypeSection,
};
use wasmparser::{ExternalKind, Validator};

/// What the later part's imports stand under.
const FIRST: &str = "first";

/// The first part.
///
/// # Errors
/// Where it would be no valid program.
pub fn first(program: &Program<'_>, plan: &Plan) -> Result<Vec<u8>, Box<dyn Error>> {
    let number = u32::try_from(program.imports.len())?;
    let arrive = u32::try_from(program.functions.len())?;
    let mut writer = First { program, plan, number, arrive };
    let mut module = Module::new();
    writer.parse_core_module(&mut module, wasmparser::Parser::new(0), program.bytes).map_err(told)?;
    checked(module)
}

/// The later part.
///
/// # Errors
/// Where it would be no valid program.
pub fn later(program: &Program<'_>, plan: &Plan) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut types = TypeSection::new();
    let mut imports = ImportSection::new();
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    let mut same = RoundtripReencoder;
    for kind in &program.types {
        types.ty().func_type(&same.func_type(kind.clone()).map_err(plainly)?);
    }
    let type_of = |number: u32| program.at(number).map(|function| function.type_number).unwrap_or_default();
    for number in &plan.lent {
        imports.import(
            FIRST,
            &lent_name(ExternalKind::Func, *number, plan),
            EntityType::Function(type_of(*number)),
        );
    }
    for (number, kind) in (0u32..).zip(&program.memories) {
        let kind = same.memory_type(*kind).map_err(plainly)?;
        imports.import(FIRST, &lent_name(ExternalKind::Memory, number, plan), kind);
    }
    for (number, kind) in (0u32..).zip(&program.tables) {
        let kind = same.table_type(grown(*kind, number, plan)).map_err(plainly)?;
        imports.import(FIRST, &lent_name(ExternalKind::Table, number, plan), kind);
    }
    for (number, kind) in (0u32..).zip(&program.globals) {
        let kind = same.global_type(*kind).map_err(plainly)?;
        imports.import(FIRST, &lent_name(ExternalKind::Global, number, plan), kind);
    }
    let mut writer = Later { plan };
    let mut own = Vec::new();
    for number in &plan.later {
        functions.function(type_of(*number));
        own.push(writer.function_index(*number).map_err(told)?);
        if let Some(body) = program.at(*number).and_then(|function| function.body.clone()) {
            writer.parse_function_body(&mut code, body).map_err(told)?;
        }
    }
    let mut elements = ElementSection::new();
    let places = ConstExpr::i32_const(i32::try_from(plan.places)?);
    elements.active(Some(plan.table), &places, Elements::Functions(own.into()));
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&elements).section(&code);
    checked(module)
}

fn checked(module: Module) -> Result<Vec<u8>, Box<dyn Error>> {
    let bytes = module.finish();
    Validator::new().validate_all(&bytes)?;
    Ok(bytes)
}

fn told(error: reencode::Error<String>) -> Box<dyn Error> {
    error.to_string().into()
}

fn plainly(error: reencode::Error) -> Box<dyn Error> {
    error.to_string().into()
}

/// The table of functions, with room for the later ones.
fn grown(mut kind: wasmparser::TableType, number: u32, plan: &Plan) -> wasmparser::TableType {
    if number == plan.table {
        let more = plan.later.len() as u64;
        kind.initial += more;
        kind.maximum = kind.maximum.map(|most| most + more);
    }
    kind
}

/// What the first part lends something as: short, as there are hundreds. A table's bears what both parts were made
/// from, so that parts of different programs do not go together.
fn lent_name(kind: ExternalKind, number: u32, plan: &Plan) -> String {
    const DIGITS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let sign = match kind {
        ExternalKind::Memory => '#',
        ExternalKind::Table => return format!("%{:x}-{number}", plan.made_from),
        ExternalKind::Global => '&',
        ExternalKind::Func | ExternalKind::FuncExact | ExternalKind::Tag => '$',
    };
    let mut name = String::from(sign);
    let mut left = number;
    loop {
        let digit = DIGITS.get(usize::try_from(left % 52).unwrap_or_default()).copied().unwrap_or(b'_');
        name.push(char::from(digit));
        left /= 52;
        if left == 0 {
            return name;
        }
    }
}

struct First<'a> {
    program: &'a Program<'a>,
    plan: &'a Plan,
    /// The function written next.
    number: u32,
    /// The function, after all others, that sees to it that the later part has come.
    arrive: u32,
}

impl First<'_> {
    /// A step to a later function.
    fn step(&self, place: u32) -> Option<Function> {
        let type_number = self.program.at(self.number)?.type_number;
        let kind = self.program.types.get(usize::try_from(type_number).ok()?)?;
        let mut step = Function::new([]);
        step.instruction(&Instruction::Call(self.arrive));
        for (parameter, _) in (0u32..).zip(kind.params()) {
            step.instruction(&Instruction::LocalGet(parameter));
        }
        step.instruction(&Instruction::I32Const(i32::try_from(place).ok()?));
        step.instruction(&Instruction::CallIndirect {
            type_index: type_number,
            table_index: self.plan.table,
        });
        step.instruction(&Instruction::End);
        Some(step)
    }

    /// Asks for the later part if its first place is empty.
    fn arriving(&self) -> Function {
        let mut arriving = Function::new([]);
        for instruction in [
            Instruction::I32Const(i32::try_from(self.plan.places).unwrap_or_default()),
            Instruction::TableGet(self.plan.table),
            Instruction::RefIsNull,
            Instruction::If(BlockType::Empty),
            Instruction::Call(self.plan.ask),
            Instruction::End,
            Instruction::End,
        ] {
            arriving.instruction(&instruction);
        }
        arriving
    }
}

impl Reencode for First<'_> {
    type Error = String;

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: wasmparser::FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error<String>> {
        utils::parse_function_section(self, functions, section)?;
        functions.function(self.plan.ask_type);
        Ok(())
    }

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        section: wasmparser::TableSectionReader<'_>,
    ) -> Result<(), reencode::Error<String>> {
        for (number, table) in (0u32..).zip(section) {
            let mut table = table?;
            table.ty = grown(table.ty, number, self.plan);
            self.parse_table(tables, table)?;
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: wasmparser::ExportSectionReader<'_>,
    ) -> Result<(), reencode::Error<String>> {
        utils::parse_export_section(self, exports, section)?;
        let count = |number: usize| 0..u32::try_from(number).unwrap_or_default();
        for number in &self.plan.lent {
            exports.export(&lent_name(ExternalKind::Func, *number, self.plan), ExportKind::Func, *number);
        }
        for number in count(self.program.memories.len()) {
            exports.export(&lent_name(ExternalKind::Memory, number, self.plan), ExportKind::Memory, number);
        }
        for number in count(self.program.tables.len()) {
            exports.export(&lent_name(ExternalKind::Table, number, self.plan), ExportKind::Table, number);
        }
        for number in count(self.program.globals.len()) {
            exports.export(&lent_name(ExternalKind::Global, number, self.plan), ExportKind::Global, number);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: wasmparser::CodeSectionReader<'_>,
    ) -> Result<(), reencode::Error<String>> {
        utils::parse_code_section(self, code, section)?;
        code.function(&self.arriving());
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: wasmparser::FunctionBody<'_>,
    ) -> Result<(), reencode::Error<String>> {
        match self.plan.place_of(self.number).and_then(|place| self.step(place)) {
            Some(step) => {
                code.function(&step);
            }
            None => utils::parse_function_body(self, code, body)?,
        }
        self.number += 1;
        Ok(())
    }
}

struct Later<'a> {
    plan: &'a Plan,
}

impl Reencode for Later<'_> {
    type Error = String;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<String>> {
        let lent = u32::try_from(self.plan.lent.len()).unwrap_or(u32::MAX);
        let found = match self.plan.lent.binary_search(&function) {
            Ok(place) => u32::try_from(place).ok(),
            Err(_) => self.plan.place_of(function).map(|place| lent + (place - self.plan.places)),
        };
        found.ok_or_else(|| reencode::Error::UserError(format!("function {function} is of neither part")))
    }

    fn data_index(&mut self, _: u32) -> Result<u32, reencode::Error<String>> {
        Err(reencode::Error::UserError("what comes later takes its data from the memory only".into()))
    }

    fn element_index(&mut self, _: u32) -> Result<u32, reencode::Error<String>> {
        Err(reencode::Error::UserError("what comes later leaves the table's parts alone".into()))
    }
}
