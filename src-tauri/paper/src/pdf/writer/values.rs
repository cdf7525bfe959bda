//! Values as PDF writes them.

use chrono::{DateTime, FixedOffset};
use lopdf::{Object, StringFormat};

use crate::pdf::canvas::Area;

/// A text a person may read: UTF-16 with its mark.
pub fn text(words: &str) -> Object {
    let units = words.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xfe, 0xff].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}

/// A name.
pub fn name(words: &str) -> Object {
    Object::Name(words.as_bytes().to_vec())
}

/// A date.
pub fn date(moment: &DateTime<FixedOffset>) -> Object {
    let offset = moment.format("%:z").to_string().replace(':', "'");
    Object::string_literal(format!("D:{}{offset}'", moment.format("%Y%m%d%H%M%S")))
}

/// A rectangle, on a page of this height.
pub fn rectangle(area: &Area, height: f32) -> Object {
    let corners = [area.left, height - area.bottom, area.right, height - area.top];
    Object::Array(corners.map(Object::Real).to_vec())
}
