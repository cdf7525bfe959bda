//! Values with one column for each year, each area or each indicator, as people like to look at them: every cell becomes a
//! row, as if the table had been written that way.

use super::finding::Spread;
use super::form::{Field, Kind};
use super::recognise::Header;
use super::table::{Cell, Row, Sheet};

/// The header is looked for among this many first rows.
const HEADER_WITHIN: usize = 40;

/// How a table was spread out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// What there was one column for each of.
    pub over: Spread,
    /// How many columns that was.
    pub count: u32,
    /// The column that now holds it.
    pub column: usize,
    /// The row of the header, as the person sees it.
    pub header_row: u32,
}

/// The sheet with a row for each cell, if it is such a table. Its header is its first row; empty cells are no rows.
pub fn made_long(sheet: &Sheet) -> Option<(Sheet, Made)> {
    let header = sheet.rows.iter().take(HEADER_WITHIN);
    let (at, over, spread) =
        header.enumerate().find_map(|(at, row)| spread_of(row).map(|(over, columns)| (at, over, columns)))?;
    let header = &sheet.rows[at];
    let kept: Vec<usize> = (0..header.cells.len()).filter(|column| !spread.contains(column)).collect();
    let (over_header, value_header) =
        (Kind::Values.form().header(field_of(over)), Kind::Values.form().header(Field::Value));
    let keep = |row: &Row| kept.iter().map(|column| row.cell(*column).clone()).collect::<Vec<_>>();
    let mut head = keep(header);
    head.extend([Cell::text(over_header), Cell::text(value_header)]);
    let mut rows = vec![Row { number: header.number, cells: head }];
    for row in &sheet.rows[at + 1..] {
        for column in &spread {
            if row.cell(*column).is_empty() || rows.len() > super::MOST_ROWS {
                continue;
            }
            let mut cells = keep(row);
            cells.extend([header.cell(*column).clone(), row.cell(*column).clone()]);
            rows.push(Row { number: row.number, cells });
        }
    }
    let made = Made { over, count: spread.len() as u32, column: kept.len(), header_row: header.number };
    let long = Sheet { file: sheet.file.clone(), name: sheet.name.clone(), rows, empty_rows: sheet.empty_rows };
    Some((long, made))
}

fn field_of(over: Spread) -> Field {
    match over {
        Spread::Years => Field::Year,
        Spread::Areas => Field::Area,
        Spread::Indicators => Field::Indicator,
    }
}

/// What a header row has one column for each of, and which columns those are. Of indicator, area and year two must be
/// named, and no column may be that of the value.
fn spread_of(row: &Row) -> Option<(Spread, Vec<usize>)> {
    let form = Kind::Values.form();
    let fields: Vec<Option<Field>> =
        row.cells.iter().map(|cell| Header::of(&cell.shown()).column(form).map(|column| column.field)).collect();
    let has = |field| fields.contains(&Some(field));
    if has(Field::Value) {
        return None;
    }
    let over = match (has(Field::Indicator), has(Field::Area), has(Field::Year)) {
        (true, true, false) => Spread::Years,
        (true, false, true) => Spread::Areas,
        (false, true, true) => Spread::Indicators,
        _ => return None,
    };
    let free = |column: &usize| fields[*column].is_none() && !row.cell(*column).is_empty();
    let columns: Vec<usize> =
        (0..fields.len()).filter(free).filter(|column| over != Spread::Years || is_year(row.cell(*column))).collect();
    let least = if over == Spread::Years { 1 } else { 2 };
    (columns.len() >= least).then_some((over, columns))
}

fn is_year(cell: &Cell) -> bool {
    cell.shown().parse().is_ok_and(|year: i32| (1900..=2200).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::delimited;
    use crate::import::watch::Watch;

    fn long(text: &str) -> Option<(Vec<String>, Made)> {
        let sheet = delimited::read("x.csv", text.as_bytes(), &Watch::nobody()).unwrap().sheets.remove(0);
        let (long, made) = made_long(&sheet)?;
        let rows = long.rows.iter().map(|row| {
            let cells: Vec<String> = row.cells.iter().map(Cell::shown).collect();
            format!("{} {}", row.number, cells.join("|"))
        });
        Some((rows.collect(), made))
    }

    #[test]
    fn a_column_for_each_year_becomes_a_row_for_each_year() {
        let (rows, made) = long("Lägesbild;;;\nindikator;område;2016;2017;not\na;AN;1,5;;x\na;OG;2;..;y\n").unwrap();
        assert_eq!(
            rows,
            ["2 indikator|område|not|år|värde", "3 a|AN|x|2016|1,5", "4 a|OG|y|2016|2", "4 a|OG|y|2017|.."]
        );
        assert_eq!(made, Made { over: Spread::Years, count: 2, column: 3, header_row: 2 });
    }

    #[test]
    fn a_column_for_each_area_or_indicator_does_too() {
        assert_eq!(long("indikator;år;AN;OG\na;2018;1;2\n").unwrap().0[2], "2 a|2018|OG|2");
        assert_eq!(long("område;år;rån;våld\nAN;2018;1;2\n").unwrap().0[1], "2 AN|2018|rån|1");
    }

    #[test]
    fn a_table_that_names_its_value_is_left_as_it_is() {
        assert_eq!(long("indikator;område;år;värde\na;AN;2018;1\n"), None);
        assert_eq!(long("indikator;område;not\na;AN;x\n"), None);
    }
}
