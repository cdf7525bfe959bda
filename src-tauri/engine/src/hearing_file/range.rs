//! The numbers and years of a file, before anything is made of them. Other programs write such files too, and people change
//! them: a clock time of 10¹⁸ minutes would be taken in and stop the program wherever it is counted with.
//!
//! The text is walked as it stands and nothing is kept of it, so this costs no memory whatever it holds.

use crate::bounds::MOST_CELLS;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::cell::RefCell;
use std::fmt;

/// What can be wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Wrong {
    /// A field's number, or the year of its date.
    OutOfRange {
        /// Which field, with those it stands in.
        field: String,
        /// The least it can be.
        least: f64,
        /// The most it can be.
        most: f64,
    },
    /// There are more values than any hearing has.
    TooMany,
}

const A_DAY: f64 = 1_440.0;
/// A hundred years in minutes: a hearing may have been tried long before its day.
const LONG: f64 = 52_560_000.0;
const MANY: f64 = 1e9;
/// Whole numbers up to it are exact.
const AMOUNT: f64 = 1e15;
/// Milliseconds from 1900 to 2200.
const MOMENT: (f64, f64) = (-2_208_988_800_000.0, 7_258_118_400_000.0);
/// Years that are written with four digits.
const YEARS: (f64, f64) = (0.0, 9_999.0);

/// What each number can be, by its field; wide enough for all that the program lets anybody write.
const NUMBERS: &[(&str, f64, f64)] = &[
    ("actual_end", -LONG, LONG),
    ("actual_start", -LONG, LONG),
    ("amount", -AMOUNT, AMOUNT),
    ("attended", 0.0, MANY),
    ("baseline", -AMOUNT, AMOUNT),
    ("city", 0.0, MANY),
    ("closed_at", MOMENT.0, MOMENT.1),
    ("day", 1.0, 1_000.0),
    ("decimals", 0.0, 20.0),
    ("ends", 0.0, 2.0 * A_DAY),
    ("fixed_start", 0.0, 2.0 * A_DAY),
    ("given", -LONG, LONG),
    ("goal_amount", -AMOUNT, AMOUNT),
    ("hide_below", -AMOUNT, AMOUNT),
    ("inhabitants", 0.0, MANY),
    ("inner_count", 0.0, 10_000.0),
    ("inner_minutes", 0.0, 10.0 * A_DAY),
    ("minutes", 0.0, 10.0 * A_DAY),
    ("most_priorities", 1.0, 20.0),
    ("noted_at", MOMENT.0, MOMENT.1),
    ("number", 0.0, MANY),
    ("others", 0.0, MANY),
    ("pass", 0.0, 1_000.0),
    ("police", 0.0, MANY),
    ("rank", 0.0, MANY),
    ("registered", 0.0, MANY),
    ("result", -AMOUNT, AMOUNT),
    ("seats", 0.0, MANY),
    ("signed_at", MOMENT.0, MOMENT.1),
    ("starts", 0.0, A_DAY - 1.0),
    ("voters_city", 0.0, MANY),
    ("voters_others", 0.0, MANY),
    ("voters_police", 0.0, MANY),
    ("votes_each", 1.0, 20.0),
    ("written_at", MOMENT.0, MOMENT.1),
    ("year", 1_900.0, 2_200.0),
];

/// Fields that hold a date where they hold a text.
const DATES: &[&str] = &["check_dates", "date", "ends", "period_from", "period_to", "starts", "valid_from", "valid_to"];

/// The limits of a field's number; a number that nobody knows is none of ours.
pub(super) fn limits(field: &str) -> Option<(f64, f64)> {
    NUMBERS.iter().find(|(name, ..)| *name == field).map(|(_, least, most)| (*least, *most))
}

/// The first thing that is wrong with a text that is JSON.
pub fn wrong(text: &str) -> Option<Wrong> {
    let found = Found { wrong: RefCell::default(), values: RefCell::default() };
    let mut reader = serde_json::Deserializer::from_str(text);
    let _ = Walk { place: &Place { within: None, field: "" }, found: &found }.deserialize(&mut reader);
    found.wrong.into_inner()
}

struct Found {
    wrong: RefCell<Option<Wrong>>,
    values: RefCell<usize>,
}

/// A field and what it stands in.
struct Place<'a> {
    within: Option<&'a Place<'a>>,
    field: &'a str,
}

impl Place<'_> {
    fn path(&self) -> String {
        match self.within.map(Place::path) {
            Some(before) if !before.is_empty() => format!("{before}.{}", self.field),
            _ => self.field.to_owned(),
        }
    }
}

struct Walk<'a> {
    place: &'a Place<'a>,
    found: &'a Found,
}

impl Walk<'_> {
    fn stop<E: serde::de::Error>(&self, wrong: Wrong) -> E {
        *self.found.wrong.borrow_mut() = Some(wrong);
        E::custom("")
    }

    fn value<E: serde::de::Error>(&self) -> Result<(), E> {
        let mut values = self.found.values.borrow_mut();
        *values += 1;
        if *values > MOST_CELLS { Err(self.stop(Wrong::TooMany)) } else { Ok(()) }
    }

    fn number<E: serde::de::Error>(&self, number: f64) -> Result<(), E> {
        self.within(number, limits(self.place.field))
    }

    fn within<E: serde::de::Error>(&self, number: f64, limits: Option<(f64, f64)>) -> Result<(), E> {
        self.value()?;
        match limits {
            Some((least, most)) if !(least..=most).contains(&number) => {
                Err(self.stop(Wrong::OutOfRange { field: self.place.path(), least, most }))
            }
            _ => Ok(()),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<(), E> {
        self.number(number as f64)
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<(), E> {
        self.number(number as f64)
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<(), E> {
        self.number(number)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        let year = text.rsplitn(3, '-').nth(2).and_then(|year| year.parse().ok());
        self.within(year.unwrap_or(0.0), DATES.contains(&self.place.field).then_some(YEARS))
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        self.value()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.value()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.value()?;
        while items.next_element_seed(Walk { place: self.place, found: self.found })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        self.value()?;
        while let Some(field) = fields.next_key::<String>()? {
            let place = Place { within: Some(self.place), field: &field };
            fields.next_value_seed(Walk { place: &place, found: self.found })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_named_with_all_it_stands_in() {
        let out = |field: &str, least, most| Some(Wrong::OutOfRange { field: field.into(), least, most });
        for (text, wanted) in [
            (r#"{"hearing": {"starts": 510, "date": "2019-02-07", "ends": null}}"#, None),
            (r#"{"hearing": {"starts": 9223372036854775807}}"#, out("hearing.starts", 0.0, 1_439.0)),
            (
                r#"{"agenda": [{"minutes": 5}, {"minutes": -9223372036854775808}]}"#,
                out("agenda.minutes", 0.0, 14_400.0),
            ),
            (r#"{"values": [{"year": 262142, "amount": 1}]}"#, out("values.year", 1_900.0, 2_200.0)),
            (r#"{"values": [{"amount": 1e300}]}"#, out("values.amount", -AMOUNT, AMOUNT)),
            (r#"{"measures": [{"check_dates": ["+262142-12-31"]}]}"#, out("measures.check_dates", 0.0, 9_999.0)),
            (r#"{"areas": [{"valid_to": "-0300-01-01"}]}"#, out("areas.valid_to", 0.0, 9_999.0)),
            (r#"{"later": {"a number of a newer program": 1e300}}"#, None),
        ] {
            assert_eq!(wrong(text), wanted, "{text}");
        }
    }

    #[test]
    fn more_values_than_any_hearing_has_are_too_many() {
        assert_eq!(wrong(&format!("[{}0]", "0,".repeat(MOST_CELLS))), Some(Wrong::TooMany));
    }

    #[test]
    fn every_number_that_the_schema_knows_has_its_limits() {
        fn check(schema: &serde_json::Value) {
            for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                let kinds = field["type"].as_array().cloned().unwrap_or_else(|| vec![field["type"].clone()]);
                let is_number = kinds.iter().any(|kind| kind == "integer" || kind == "number");
                let is_moment = field["$ref"] == "#/$defs/moment";
                assert!(!(is_number || is_moment) || limits(name).is_some(), "{name}");
                assert!(field["format"] != "date" || DATES.contains(&name.as_str()), "{name}");
                check(field);
            }
        }
        let schema = include_str!("../../../../assets/schema/hearing-1.schema.json");
        let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
        check(&schema);
        schema["$defs"].as_object().unwrap().values().for_each(check);
    }
}
