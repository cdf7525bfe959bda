//! The plan as Swedish Excel saves and opens it, and as planning systems import it: UTF-8 with its mark, semicolons, decimal
//! comma, CRLF, days as 2019-02-07. Texts that begin like formulas stay texts.

use super::{PLAN, Value, lines};
use crate::error::{Error, Failure};
use crate::import::quoted::quoted;
use crate::priorities::PrioritiesView;
use crate::text::{Language, Texts};

/// The plan as the bytes of a .csv file.
pub fn csv(view: &PrioritiesView, language: Language) -> Result<Vec<u8>, Error> {
    let texts = Texts::of(language);
    let mut csv = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    let failed = |error: csv::Error| Error::from(Failure::Report { reason: error.to_string() });
    csv.write_record(PLAN.iter().map(|(key, ..)| texts.word(key))).map_err(failed)?;
    for line in lines(view) {
        csv.write_record(PLAN.iter().map(|(_, _, of)| written(of(&line, texts)))).map_err(failed)?;
    }
    csv.into_inner().map_err(|error| Failure::Report { reason: error.to_string() }.into())
}

fn written(value: Value) -> String {
    match value {
        Value::Text(text) => quoted(&text).into_owned(),
        Value::Number(number) => number.to_string().replace('.', ","),
        Value::Date(date) => date.to_string(),
        Value::Nothing => String::new(),
    }
}
