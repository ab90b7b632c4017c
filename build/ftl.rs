//! Reads Fluent files and refuses what the page could not say: the English file is the contract, every other
//! language must have the same messages with the same arguments.

use super::marks;
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;

/// The type of an argument, as the comment above the English message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text, ready written.
    String,
    /// A count: a whole number, which may choose between one and other.
    Number,
}

/// A message as the page's code sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its name in the files.
    pub key: String,
    /// Its arguments, in the order in which the English text first has them.
    pub arguments: Vec<(String, Kind)>,
    /// The English text, for the documentation.
    pub english: String,
}

/// All messages, and the text of each in every language, in the same order.
#[derive(Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// The messages.
    pub messages: Vec<Message>,
    /// By the name of the language's folder: the texts, with the marks of `marks.rs`.
    pub languages: BTreeMap<String, Vec<String>>,
}

/// Reads all languages' files, given by folder name.
///
/// # Errors
/// Every reason why the files cannot be used, one a line.
pub fn catalogue(contract: &str, files: &BTreeMap<String, String>) -> Result<Catalogue, String> {
    let mut wrong = Vec::new();
    let mut parsed = BTreeMap::new();
    for (language, text) in files {
        match entries(text) {
            Ok(entries) => {
                parsed.insert(language.as_str(), entries);
            }
            Err(reasons) => wrong.extend(reasons.into_iter().map(|reason| format!("{language}: {reason}"))),
        }
    }
    let Some(english) = parsed.remove(contract) else {
        wrong.push(format!("{contract}: no messages"));
        return Err(wrong.join("\n"));
    };
    let mut messages = Vec::new();
    for Found { key, pattern, comments } in &english {
        match arguments(pattern, comments) {
            Ok(arguments) => {
                messages.push(Message { key: key.clone(), arguments, english: plain(pattern) });
            }
            Err(reason) => wrong.push(format!("{contract}: {key}: {reason}")),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    parsed.insert(contract, english);
    let mut languages = BTreeMap::new();
    for (language, entries) in &parsed {
        let mut texts = Vec::new();
        for message in &messages {
            match entries.iter().find(|found| found.key == message.key) {
                Some(found) => match written(&found.pattern, &message.arguments) {
                    Ok(text) => texts.push(text),
                    Err(reason) => wrong.push(format!("{language}: {}: {reason}", message.key)),
                },
                None => wrong.push(format!("{language}: {} is missing", message.key)),
            }
        }
        let unknown = entries.iter().filter(|found| messages.iter().all(|message| message.key != found.key));
        wrong.extend(unknown.map(|found| format!("{language}: {contract} has no {}", found.key)));
        languages.insert((*language).to_owned(), texts);
    }
    if wrong.is_empty() { Ok(Catalogue { messages, languages }) } else { Err(wrong.join("\n")) }
}

struct Found {
    key: String,
    pattern: Pattern<String>,
    comments: Vec<String>,
}

fn entries(text: &str) -> Result<Vec<Found>, Vec<String>> {
    let resource = fluent_syntax::parser::parse(text.to_owned())
        .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let mut found: Vec<Found> = Vec::new();
    let mut wrong = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                if found.iter().any(|earlier| earlier.key == key) {
                    wrong.push(format!("{key} stands there twice"));
                }
                if !message.attributes.is_empty() {
                    wrong.push(format!("{key} has attributes, which the page does not read"));
                }
                let comments = message.comment.map(|Comment { content }| content).unwrap_or_default();
                match message.value {
                    Some(pattern) => found.push(Found { key, pattern, comments }),
                    None => wrong.push(format!("{key} has no text")),
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => {
                wrong.push(format!("-{} is a term, which the page does not read", term.id.name))
            }
            Entry::Junk { content } => wrong.push(format!("cannot be read: {content}")),
        }
    }
    if wrong.is_empty() { Ok(found) } else { Err(wrong) }
}

/// The arguments of an English message, each with the type that its comment names.
fn arguments(pattern: &Pattern<String>, comments: &[String]) -> Result<Vec<(String, Kind)>, String> {
    let mut names = Vec::new();
    named(pattern, &mut names);
    let mut typed = Vec::new();
    for name in names {
        let says = |kind: &str| comments.iter().any(|line| line.starts_with(&format!("${name} ({kind})")));
        match (says("String"), says("Number")) {
            (true, false) => typed.push((name, Kind::String)),
            (false, true) => typed.push((name, Kind::Number)),
            _ => return Err(format!("a comment above must say ${name} (String) or ${name} (Number)")),
        }
    }
    let unused = comments
        .iter()
        .filter_map(|line| line.strip_prefix('$')?.split(' ').next())
        .find(|name| typed.iter().all(|(used, _)| used != name));
    match unused {
        Some(name) => Err(format!("the comment names ${name}, the text does not")),
        None => Ok(typed),
    }
}

/// The names of the arguments, in the order of their first places.
fn named(pattern: &Pattern<String>, names: &mut Vec<String>) {
    let mut add = |expression: &InlineExpression<String>| {
        if let InlineExpression::VariableReference { id } = expression
            && !names.contains(&id.name)
        {
            names.push(id.name.clone());
        }
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => add(inline),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                add(selector);
                for variant in variants {
                    let mut inner = Vec::new();
                    named(&variant.value, &mut inner);
                    for id in inner {
                        add(&InlineExpression::VariableReference {
                            id: fluent_syntax::ast::Identifier { name: id },
                        });
                    }
                }
            }
        }
    }
}

/// The text with the page's marks.
fn written(pattern: &Pattern<String>, arguments: &[(String, Kind)]) -> Result<String, String> {
    let mut used = Vec::new();
    named(pattern, &mut used);
    if let Some((name, _)) = arguments.iter().find(|(name, _)| !used.contains(name)) {
        return Err(format!("${name} is missing"));
    }
    let mut text = String::new();
    write(pattern, arguments, false, &mut text)?;
    Ok(text)
}

fn write(
    pattern: &Pattern<String>,
    arguments: &[(String, Kind)],
    in_choice: bool,
    text: &mut String,
) -> Result<(), String> {
    let mark = |expression: &InlineExpression<String>| {
        let InlineExpression::VariableReference { id } = expression else {
            return Err("only arguments may stand in braces".to_owned());
        };
        arguments
            .iter()
            .position(|(name, _)| *name == id.name)
            .and_then(|place| Some((marks::argument(place)?, arguments.get(place)?.1)))
            .ok_or_else(|| format!("${} is not an argument of the message, or one too many", id.name))
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                if value.chars().any(char::is_control) {
                    return Err("a message is one line".to_owned());
                }
                text.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                text.push(mark(inline)?.0)
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let (count, Kind::Number) = mark(selector)? else {
                    return Err("only a Number chooses".to_owned());
                };
                let form = |wanted: &str| {
                    variants.iter().find(|variant| {
                        variant.default == (wanted == "other")
                            && matches!(&variant.key, VariantKey::Identifier { name } if name == wanted)
                    })
                };
                let (Some(one), Some(other), 2, false) =
                    (form("one"), form("other"), variants.len(), in_choice)
                else {
                    return Err("a choice has [one] and *[other], and none within it".to_owned());
                };
                text.extend([marks::CHOICE, count]);
                write(&one.value, arguments, true, text)?;
                text.push(marks::OTHER);
                write(&other.value, arguments, true, text)?;
                text.push(marks::END);
            }
        }
    }
    Ok(())
}

/// The text as people read it in the documentation: arguments by name, a choice by its last form.
fn plain(pattern: &Pattern<String>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value.clone(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => format!("{{{}}}", id.name),
            PatternElement::Placeable { expression: Expression::Inline(_) } => String::new(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.last().map(|variant| plain(&variant.value)).unwrap_or_default()
            }
        })
        .collect()
}
