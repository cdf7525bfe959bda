//! Which day of the hearing a line of the programme belongs to: a number, a date, or the weekday's name.

use super::table::Cell;
use super::value;
use super::when;
use crate::agenda::MOST_DAYS;
use chrono::NaiveDate;

/// How a line says its day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DayMark {
    /// `2`, `Dag 2`.
    Number(i64),
    /// A date.
    Date(NaiveDate),
    /// Anything else: `torsdag`.
    Word(String),
}

/// What a cell says of the day; nothing where it is empty.
pub fn mark(cell: &Cell) -> Option<DayMark> {
    let shown = cell.shown().to_lowercase();
    let bare = ["dag", "day"].iter().find_map(|word| shown.strip_prefix(word)).unwrap_or(&shown).trim();
    if let Ok(Some(number)) = value::whole(&Cell::text(bare), 1, MOST_DAYS) {
        return Some(DayMark::Number(number));
    }
    match when::date(cell) {
        Ok(date) => date.map(DayMark::Date),
        Err(_) => Some(DayMark::Word(shown)),
    }
}

/// The day that a heading names: `Dag 2`, a date, a weekday. Other headings name none.
pub fn mark_of_heading(heading: &str) -> Option<DayMark> {
    let lower = heading.trim().trim_end_matches(':').to_lowercase();
    let is_day = ["dag ", "day "].iter().any(|word| lower.starts_with(word)) || when::is_weekday(&lower);
    match mark(&Cell::text(&lower))? {
        DayMark::Word(_) if !is_day => None,
        DayMark::Number(_) if !is_day => None,
        mark => Some(mark),
    }
}

/// The day of a cell that holds a day and a time.
pub fn mark_of_moment(cell: &Cell) -> Option<DayMark> {
    if let Cell::Moment(moment) = cell { Some(DayMark::Date(moment.date())) } else { None }
}

/// The days that marks stand for, from 1: a number is itself, a date is counted from the earliest, words are counted in
/// the order they come. A line without a mark belongs to the day of the line above.
pub fn numbers(marks: &[Option<DayMark>]) -> Vec<i64> {
    let dates = marks.iter().filter_map(|mark| if let Some(DayMark::Date(date)) = mark { Some(*date) } else { None });
    let first = dates.min();
    let mut words: Vec<&str> = Vec::new();
    let mut day = 1;
    let mut numbers = Vec::with_capacity(marks.len());
    for mark in marks {
        day = match mark {
            None => day,
            Some(DayMark::Number(number)) => *number,
            Some(DayMark::Date(date)) => first.map_or(1, |first| (*date - first).num_days() + 1).min(MOST_DAYS),
            Some(DayMark::Word(word)) => {
                if words.len() < MOST_DAYS as usize && !words.contains(&word.as_str()) {
                    words.push(word);
                }
                words.iter().position(|one| one == word).map_or(MOST_DAYS, |at| at as i64 + 1).min(MOST_DAYS)
            }
        };
        numbers.push(day);
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_its_day_in_many_ways() {
        let cases: [(&[&str], &[i64]); 7] = [
            (&["1", "1", "2"], &[1, 1, 2]),
            (&["Dag 1", "dag 2", "Day 3"], &[1, 2, 3]),
            (&["2019-02-07", "2019-02-08"], &[1, 2]),
            (&["8/2 2019", "7 februari 2019"], &[2, 1]),
            (&["2019-02-07", "", "2019-02-09", ""], &[1, 1, 3, 3]),
            (&["torsdag", "torsdag", "Fredag", "torsdag"], &[1, 1, 2, 1]),
            (&["", ""], &[1, 1]),
        ];
        for (written, wanted) in cases {
            let marks: Vec<_> = written.iter().map(|text| mark(&Cell::text(text))).collect();
            assert_eq!(numbers(&marks), wanted, "{written:?}");
        }
    }

    #[test]
    fn a_day_far_from_the_others_is_the_last_there_can_be() {
        let marks: Vec<_> = ["2019-02-07", "2019-12-07"].map(|text| mark(&Cell::text(text))).to_vec();
        assert_eq!(numbers(&marks), [1, MOST_DAYS]);
    }
}
