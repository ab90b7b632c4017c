//! From a file's values to what they mean, or the place of the first that makes no sense.
//!
//! A reader of its own rather than `serde_json::from_value`, whose mistakes are English sentences: here they are
//! data, with the way to the value, what was expected there and what was found.

use super::tree::{Tree, shortened};
use super::{Damage, Expected};
use serde::de::value::StrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, Expected as Wanted, IntoDeserializer,
    MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use std::fmt;

/// A step from a value into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Name(String),
    Item(usize),
}

/// What is wrong, and the way to it, the last step first.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) way: Vec<Step>,
    pub(super) damage: Damage,
}

impl Fault {
    pub(super) fn here(damage: Damage) -> Self {
        Self { way: Vec::new(), damage }
    }

    fn at(name: &str, damage: Damage) -> Self {
        Self { way: vec![Step::Name(name.to_owned())], damage }
    }

    pub(super) fn within(mut self, step: Step) -> Self {
        self.way.push(step);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.damage)
    }
}

impl std::error::Error for Fault {}

impl Error for Fault {
    /// Types that read texts of their own say no more than that they do not know this one.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::here(Damage::Wrong { expected: Expected::Known, found: String::new() })
    }

    fn invalid_type(found: Unexpected<'_>, _: &dyn Wanted) -> Self {
        Self::here(Damage::Wrong { expected: Expected::Known, found: shortened(&found.to_string()) })
    }

    fn invalid_value(found: Unexpected<'_>, wanted: &dyn Wanted) -> Self {
        Self::invalid_type(found, wanted)
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        let known = known.iter().map(|name| (*name).to_owned()).collect();
        Self::here(Damage::Wrong { expected: Expected::OneOf(known), found: shortened(found) })
    }

    fn unknown_field(found: &str, _: &'static [&'static str]) -> Self {
        Self::at(&shortened(found), Damage::Unknown)
    }

    fn missing_field(name: &'static str) -> Self {
        Self::at(name, Damage::Missing)
    }
}

/// Reads what a value means.
pub(super) fn read<'de, T: Deserialize<'de>>(tree: &'de Tree) -> Result<T, Fault> {
    T::deserialize(Reader(tree))
}

#[derive(Clone, Copy)]
struct Reader<'de>(&'de Tree);

impl<'de> Reader<'de> {
    fn not(self, expected: Expected) -> Fault {
        Fault::here(Damage::Wrong { expected, found: self.0.shown() })
    }

    fn whole<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Some(whole) = self.0.whole() else { return Err(self.not(Expected::WholeNumber)) };
        visitor.visit_u32(whole)
    }

    fn number<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Tree::Number(number) = self.0 else { return Err(self.not(Expected::Number)) };
        visitor.visit_f64(*number)
    }

    fn text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Tree::Text(text) = self.0 else { return Err(self.not(Expected::Text)) };
        visitor.visit_borrowed_str(text)
    }

    fn list<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Tree::List(values) = self.0 else { return Err(self.not(Expected::List)) };
        visitor.visit_seq(Items { values, next: 0 })
    }

    fn group<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Tree::Group(entries) = self.0 else { return Err(self.not(Expected::Group)) };
        visitor.visit_map(Entries { entries, next: 0 })
    }
}

macro_rules! reads {
    ($way:ident: $($method:ident),*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            self.$way(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Fault;

    reads!(whole: deserialize_u8, deserialize_u16, deserialize_u32, deserialize_u64);
    reads!(whole: deserialize_i8, deserialize_i16, deserialize_i32, deserialize_i64);
    reads!(number: deserialize_f32, deserialize_f64);
    reads!(text: deserialize_char, deserialize_str, deserialize_string, deserialize_identifier);
    reads!(list: deserialize_seq);
    reads!(group: deserialize_map);

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Tree::Null => visitor.visit_unit(),
            Tree::Bool(yes) => visitor.visit_bool(*yes),
            Tree::Number(number) => visitor.visit_f64(*number),
            Tree::Text(text) => visitor.visit_borrowed_str(text),
            Tree::List(values) => visitor.visit_seq(Items { values, next: 0 }),
            Tree::Group(entries) => visitor.visit_map(Entries { entries, next: 0 }),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Tree::Bool(yes) = self.0 else { return Err(self.not(Expected::YesNo)) };
        visitor.visit_bool(*yes)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if *self.0 == Tree::Null { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, expected: usize, visitor: V) -> Result<V::Value, Fault> {
        if let Tree::List(values) = self.0
            && values.len() != expected
        {
            return Err(Fault::here(Damage::Count { expected, found: values.len() }));
        }
        self.list(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.group(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let choice = match self.0 {
            Tree::Text(name) => Choice { name, within: None },
            Tree::Group(entries) => match entries.as_slice() {
                [(name, within)] => Choice { name, within: Some(within) },
                _ => return Err(self.not(one_of(known))),
            },
            Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::List(_) => {
                return Err(self.not(one_of(known)));
            }
        };
        visitor.visit_enum(choice)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! { i128 u128 bytes byte_buf unit unit_struct tuple_struct }
}

fn one_of(known: &[&str]) -> Expected {
    Expected::OneOf(known.iter().map(|name| (*name).to_owned()).collect())
}

struct Items<'de> {
    values: &'de [Tree],
    next: usize,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some(value) = self.values.get(self.next) else { return Ok(None) };
        let item = self.next;
        self.next += 1;
        seed.deserialize(Reader(value)).map(Some).map_err(|fault| fault.within(Step::Item(item)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.values.len() - self.next)
    }
}

struct Entries<'de> {
    entries: &'de [(String, Tree)],
    next: usize,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((name, _)) = self.entries.get(self.next) else { return Ok(None) };
        seed.deserialize(name_reader(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((name, value)) = self.entries.get(self.next) else {
            return Err(Fault::custom(""));
        };
        self.next += 1;
        seed.deserialize(Reader(value)).map_err(|fault| fault.within(Step::Name(name.clone())))
    }
}

fn name_reader(name: &str) -> StrDeserializer<'_, Fault> {
    name.into_deserializer()
}

/// A variant: its name, or a group of its name and what is within it.
struct Choice<'de> {
    name: &'de str,
    within: Option<&'de Tree>,
}

impl<'de> EnumAccess<'de> for Choice<'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        seed.deserialize(name_reader(self.name)).map(|variant| (variant, self))
    }
}

impl<'de> Choice<'de> {
    fn read<T>(self, read: impl FnOnce(Reader<'de>) -> Result<T, Fault>) -> Result<T, Fault> {
        match self.within {
            Some(within) => {
                read(Reader(within)).map_err(|fault| fault.within(Step::Name(self.name.to_owned())))
            }
            None => Err(Fault::at(self.name, Damage::Missing)),
        }
    }
}

impl<'de> VariantAccess<'de> for Choice<'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.within {
            None | Some(Tree::Null) => Ok(()),
            Some(_) => Err(Fault::at(self.name, Damage::Unknown)),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        self.read(|reader| seed.deserialize(reader))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Fault> {
        self.read(|reader| reader.deserialize_tuple(len, visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.read(|reader| reader.deserialize_struct("", fields, visitor))
    }
}
