//! How things are said in the report's language: texts by key, numbers, dates and times as people write them.
//!
//! Numbers and dates come out finished, for Fluent in Rust does not localise them. A space inside a number is one
//! that does not break.

use crate::party::Party;
use crate::text::{Language, Texts};
use crate::time::{Moment, TimeOfDay};
use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentValue;
use samsyn_paper::document::{Rich, Symbol};

/// A space that does not break a line.
const TIED: char = '\u{a0}';

/// Says things in one language.
#[derive(Clone, Copy)]
pub(super) struct Say {
    texts: &'static Texts,
}

impl Say {
    pub(super) fn in_language(language: Language) -> Self {
        Self { texts: Texts::of(language) }
    }

    pub(super) fn language(self) -> Language {
        self.texts.language
    }

    /// The text of a key.
    pub(super) fn word(self, key: &str) -> String {
        self.texts.word(key)
    }

    /// The text of a key, the first letter large.
    pub(super) fn title(self, key: &str) -> String {
        capitalised(&self.word(key))
    }

    /// The text of a key with texts put in.
    pub(super) fn with(self, key: &str, texts: &[(&str, &str)]) -> String {
        let variables: Vec<_> = texts.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect();
        self.texts.say(key, &variables)
    }

    /// The text of a key with a count: `$count` chooses the form, `$number` is the count as it is written and
    /// `$words` the count in words where it is small.
    pub(super) fn count(self, key: &str, count: i64) -> String {
        self.count_with(key, count, &[])
    }

    /// As [`Say::count`], with texts put in.
    pub(super) fn count_with(self, key: &str, count: i64, texts: &[(&str, &str)]) -> String {
        let mut variables = vec![
            ("count", FluentValue::from(count)),
            ("number", FluentValue::from(self.whole(count))),
            ("words", FluentValue::from(self.in_words(count))),
        ];
        variables.extend(texts.iter().map(|(name, text)| (*name, FluentValue::from(*text))));
        self.texts.say(key, &variables)
    }

    /// A count in words up to twelve, in digits above.
    pub(super) fn in_words(self, count: i64) -> String {
        if (0..=12).contains(&count) { self.word(&format!("number-{count}")) } else { self.whole(count) }
    }

    /// A whole number: 1 234 in Swedish, 1,234 in English.
    pub(super) fn whole(self, number: i64) -> String {
        self.decimal(number as f64, 0)
    }

    /// A number with so many decimals: 1 234,5 in Swedish, 1,234.5 in English.
    pub(super) fn decimal(self, number: f64, decimals: usize) -> String {
        let (thousands, point) = match self.language() {
            Language::Sv => (TIED, ','),
            Language::En => (',', '.'),
        };
        let written = format!("{:.decimals$}", number.abs());
        let (whole, part) = written.split_once('.').unwrap_or((&written, ""));
        let mut text = String::new();
        // A value that rounds to nothing has no sign.
        if number < 0.0 && written.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
            text.push('−');
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(thousands);
            }
            text.push(digit);
        }
        if !part.is_empty() {
            text.push(point);
            text.push_str(part);
        }
        text
    }

    /// An amount with no more decimals than it has, at most two.
    pub(super) fn amount(self, number: f64) -> String {
        let decimals = (0..2).find(|decimals| {
            let scale = 10_f64.powi(*decimals);
            (number * scale - (number * scale).round()).abs() < 1e-9
        });
        self.decimal(number, decimals.unwrap_or(2) as usize)
    }

    /// A date in full: 7 februari 2019.
    pub(super) fn date(self, date: NaiveDate) -> String {
        let month = self.word(&format!("month-{}", date.month()));
        format!("{}{TIED}{month} {}", date.day(), date.year())
    }

    /// A date in little space: 7 feb 2019.
    pub(super) fn short_date(self, date: NaiveDate) -> String {
        let month = self.word(&format!("month-short-{}", date.month()));
        format!("{}{TIED}{month}{TIED}{}", date.day(), date.year())
    }

    /// A day without its year: 7 feb.
    pub(super) fn day(self, date: NaiveDate) -> String {
        format!("{}{TIED}{}", date.day(), self.word(&format!("month-short-{}", date.month())))
    }

    /// A time of day: 09.30 in Swedish, 09:30 in English.
    pub(super) fn time(self, time: TimeOfDay) -> String {
        let point = if self.language() == Language::Sv { '.' } else { ':' };
        let minutes = time.0.rem_euclid(24 * 60);
        format!("{:02}{point}{:02}", minutes / 60, minutes % 60)
    }

    /// A moment: 7 februari 2019 kl. 16.13.
    pub(super) fn moment(self, moment: Moment) -> String {
        let (date, time) = (self.date(moment.date()), self.time(moment.time_of_day()));
        self.with("report-moment", &[("date", &date), ("time", &time)])
    }

    /// A party's shape before a text.
    pub(super) fn of_party(self, party: Party, text: impl Into<String>) -> Rich {
        match party {
            Party::Police => Rich::new().symbol(Symbol::CIRCLE_BLUE),
            Party::City => Rich::new().symbol(Symbol::SQUARE_RUST),
            Party::Others => Rich::new().symbol(Symbol::DIAMOND_GREY),
            Party::Staff => Rich::new(),
        }
        .text(text)
    }

    /// A party with its shape and its word.
    pub(super) fn party(self, party: Party) -> Rich {
        self.of_party(party, self.word(&format!("party-{}", party.code())))
    }

    /// Things in a row: a, b och c.
    pub(super) fn list(self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.with("report-list", &[("first", &first.join(", ")), ("last", last)]),
        }
    }
}

/// The text with its first letter large.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A date as the views write it, `2019-02-07`.
pub(super) fn as_date(text: &Option<String>) -> Option<NaiveDate> {
    text.as_deref()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_as_people_of_the_language_write_them() {
        let (sv, en) = (Say::in_language(Language::Sv), Say::in_language(Language::En));
        assert_eq!(sv.decimal(1234.5, 1), "1\u{a0}234,5");
        assert_eq!(en.decimal(1_234_567.5, 1), "1,234,567.5");
        assert_eq!(sv.decimal(-0.04, 1), "0,0");
        assert_eq!(sv.decimal(-3.25, 1), "−3,2");
        assert_eq!([sv.amount(100.0), sv.amount(2.5), sv.amount(1.0 / 3.0)], ["100", "2,5", "0,33"]);
    }

    #[test]
    fn times_and_dates_stand_as_people_of_the_language_write_them() {
        let (sv, en) = (Say::in_language(Language::Sv), Say::in_language(Language::En));
        let day = NaiveDate::from_ymd_opt(2019, 2, 7).unwrap();
        assert_eq!(sv.date(day), "7\u{a0}februari 2019");
        assert_eq!(en.short_date(day), "7\u{a0}Feb\u{a0}2019");
        assert_eq!([sv.time(TimeOfDay(570)), en.time(TimeOfDay(1450))], ["09.30", "00:10"]);
        assert_eq!(sv.list(&["a".into(), "b".into(), "c".into()]), "a, b och c");
    }
}
