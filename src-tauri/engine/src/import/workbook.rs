//! Workbooks: xlsx, xls and ods. Values only: a formula is the value it had when the file was saved.
//!
//! An xlsx sheet is read cell by cell, so that a lone cell far down costs nothing. Cells merged downwards give every row
//! the value of the whole. Hidden sheets are not read.

use std::io::{Cursor, Read, Seek};

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Reader, Sheet as About, SheetVisible, Style, Xls,
    XlsError, Xlsx, XlsxError,
};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::finding::{Finding, FindingCode};
use super::repeats::unfolded;
use super::room::Room;
use super::table::{Cell, Contents, Row, Sheet};
use super::watch::Watch;
use crate::bounds::{MOST_COLUMNS, MOST_ROWS};

const TOO_MANY_ROWS: FindingCode = FindingCode::TooManyRows { limit: MOST_ROWS as u32 };

/// Which reader a workbook needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Excel since 2007.
    Xlsx,
    /// Excel before 2007.
    Xls,
    /// LibreOffice.
    Ods,
}

/// Reads all visible sheets of a workbook.
pub fn read(file: &str, bytes: &[u8], form: Form, watch: &Watch<'_>) -> Contents {
    if form == Form::Ods
        && let Err(code) = unfolded(bytes).and_then(|(cells, text)| Room::whole().take(cells, text))
    {
        return Contents::unreadable(Finding::file(file, code));
    }
    let cursor = Cursor::new(bytes);
    let sheets = match form {
        Form::Xlsx => {
            Xlsx::new(cursor).map_err(xlsx_code).and_then(|mut book| read_xlsx(&mut book, bytes.len(), watch))
        }
        Form::Xls => Xls::new(cursor).map_err(xls_code).and_then(|mut book| {
            let first_day = first_day(book.has_1904_epoch());
            read_dense(&mut book, first_day)
        }),
        Form::Ods => Ods::new(cursor).map_err(ods_code).and_then(|mut book| read_dense(&mut book, first_day(false))),
    };
    match sheets {
        Ok(sheets) => gather(file, sheets),
        Err(code) => Contents::unreadable(Finding::file(file, code)),
    }
}

/// One sheet as read, before empty rows are dropped.
struct Raw {
    about: About,
    rows: Vec<Row>,
    merged: u32,
}

fn gather(file: &str, sheets: Vec<Raw>) -> Contents {
    let mut contents = Contents::default();
    for Raw { about, rows, merged } in sheets {
        let finding = |code| Finding::file(file, code).within(Some(&about.name));
        if about.visible != SheetVisible::Visible {
            contents.findings.push(finding(FindingCode::HiddenSheet));
            continue;
        }
        let mut rows = in_order(rows);
        rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
            continue;
        };
        let empty_rows = last.number - first.number + 1 - rows.len() as u32;
        if merged > 0 {
            contents.findings.push(finding(FindingCode::MergedCells { count: merged }));
        }
        contents.sheets.push(Sheet { file: file.to_owned(), name: Some(about.name.clone()), rows, empty_rows });
    }
    if contents.sheets.is_empty() {
        contents.findings.push(Finding::file(file, FindingCode::EmptyFile));
    }
    contents
}

/// How far a sheet is read shows in its rows: they are taken for a share of the file's bytes.
fn read_xlsx<R: Read + Seek>(book: &mut Xlsx<R>, bytes: usize, watch: &Watch<'_>) -> Result<Vec<Raw>, FindingCode> {
    let mut room = Room::whole();
    let first_day = first_day(book.has_1904_epoch());
    let sheets = book.sheets_metadata().to_vec();
    sheets
        .into_iter()
        .filter(|about| about.typ == calamine::SheetType::WorkSheet)
        .map(|about| {
            let merged = book.merge_cells_by_sheet_name(&about.name).unwrap_or_default();
            let mut cells = book.worksheet_cells_reader(&about.name).map_err(xlsx_code)?;
            let percentages: Vec<bool> = cells.styles().iter().map(is_percentage).collect();
            let last_row = cells.dimensions().end.0 as usize + 1;
            let mut rows: Vec<Row> = Vec::new();
            while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(xlsx_code)? {
                room.take(0, length_of(cell.get_value()))?;
                let ((row, column), mut value) = (cell.get_position(), from_ref(cell.get_value(), first_day));
                if let Cell::Number(share) = value
                    && percentages.get(style).copied().unwrap_or(false)
                {
                    value = percentage(share);
                }
                if !value.is_empty() {
                    put(&mut rows, row, column as usize, value, &mut room)?;
                    if rows.len() > MOST_ROWS {
                        return Err(TOO_MANY_ROWS);
                    }
                    if watch.at_byte(bytes / last_row * (row as usize).min(last_row)).is_break() {
                        break;
                    }
                }
            }
            let mut rows = in_order(rows);
            let merged = spread(&mut rows, &merged, &mut room)?;
            Ok(Raw { about, rows, merged })
        })
        .collect()
}

/// How many bytes of text a value has.
fn length_of(value: &DataRef<'_>) -> usize {
    match value {
        DataRef::String(text) => text.len(),
        DataRef::SharedString(text) => text.len(),
        _ => 0,
    }
}

/// Puts a cell in its row. A row that does not follow from the last is begun anew: see [`in_order`].
fn put(rows: &mut Vec<Row>, row: u32, column: usize, value: Cell, room: &mut Room) -> Result<(), FindingCode> {
    if column >= MOST_COLUMNS {
        return Ok(());
    }
    let number = row.saturating_add(1);
    if rows.last().is_none_or(|last| last.number != number) {
        rows.push(Row { number, cells: Vec::new() });
    }
    let at = rows.len() - 1;
    let cells = &mut rows[at].cells;
    if cells.len() <= column {
        room.take(column + 1 - cells.len(), 0)?;
        cells.resize(column + 1, Cell::Empty);
    }
    cells[column] = value;
    Ok(())
}

/// Rows by number, each once: a file may give them in any order.
fn in_order(mut rows: Vec<Row>) -> Vec<Row> {
    if rows.is_sorted_by(|one, next| one.number < next.number) {
        return rows;
    }
    rows.sort_by_key(|row| row.number);
    rows.dedup_by(|later, first| {
        let is_same = later.number == first.number;
        if is_same {
            for (column, cell) in later.cells.drain(..).enumerate() {
                match first.cells.get_mut(column) {
                    Some(there) if !cell.is_empty() => *there = cell,
                    Some(_) => {}
                    None => first.cells.push(cell),
                }
            }
        }
        is_same
    });
    rows
}

/// Gives the rows under a merged cell its value, where they have other content. Counts the merged cells over several rows.
fn spread(rows: &mut [Row], merged: &[Dimensions], room: &mut Room) -> Result<u32, FindingCode> {
    let mut count = 0;
    for area in merged.iter().filter(|area| area.end.0 > area.start.0 && (area.start.1 as usize) < MOST_COLUMNS) {
        let (first, last, column) =
            (area.start.0.saturating_add(1), area.end.0.saturating_add(1), area.start.1 as usize);
        let begin = rows.partition_point(|row| row.number < first);
        let end = rows.partition_point(|row| row.number <= last);
        let Some((top, below)) = rows.get_mut(begin..end).and_then(|rows| rows.split_first_mut()) else {
            continue;
        };
        let value = top.cell(column);
        if top.number != first || value.is_empty() || below.is_empty() {
            continue;
        }
        count += 1;
        let text = if let Cell::Text(text) = value { text.len() } else { 0 };
        for row in below {
            room.take((column + 1).saturating_sub(row.cells.len()).max(1), text)?;
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            row.cells[column] = value.clone();
        }
    }
    Ok(count)
}

fn read_dense<R: Reader<RS>, RS: Read + Seek>(
    book: &mut R,
    first_day: Option<NaiveDate>,
) -> Result<Vec<Raw>, FindingCode> {
    let mut room = Room::whole();
    let sheets = book.sheets_metadata().to_vec();
    sheets
        .into_iter()
        .map(|about| {
            let range = book.worksheet_range(&about.name).map_err(|_| FindingCode::Damaged)?;
            let (top, left) = range.start().unwrap_or_default();
            let mut rows = Vec::new();
            for (row, column, value) in range.used_cells() {
                room.take(0, if let Data::String(text) = value { text.len() } else { 0 })?;
                put(&mut rows, top + row as u32, left as usize + column, from_data(value, first_day), &mut room)?;
            }
            if rows.len() > MOST_ROWS { Err(TOO_MANY_ROWS) } else { Ok(Raw { about, rows, merged: 0 }) }
        })
        .collect()
}

/// The day that a workbook calls 0: four years later in one that was begun on an old Mac.
fn first_day(from_1904: bool) -> Option<NaiveDate> {
    if from_1904 { NaiveDate::from_ymd_opt(1904, 1, 1) } else { NaiveDate::from_ymd_opt(1899, 12, 30) }
}

/// Is a number in this style shown as a percentage?
fn is_percentage(style: &Style) -> bool {
    let code = style.number_format.as_ref().map(|format| format.format_code.as_str()).unwrap_or_default();
    let (mut quoted, mut escaped) = (false, false);
    code.chars().any(|sign| match sign {
        _ if std::mem::take(&mut escaped) => false,
        '\\' | '_' | '*' if !quoted => {
            escaped = true;
            false
        }
        '"' => {
            quoted = !quoted;
            false
        }
        sign => sign == '%' && !quoted,
    })
}

/// What a person reads in a cell that holds 0.123 and is shown as a percentage.
fn percentage(share: f64) -> Cell {
    Cell::Text(format!("{} %", tidy(share * 100.0)).replace('.', ","))
}

fn from_ref(value: &DataRef<'_>, first_day: Option<NaiveDate>) -> Cell {
    match value {
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::DateTime(moment) => from_excel(moment, first_day),
        other => from_data(&Data::from(other.clone()), first_day),
    }
}

fn from_data(value: &Data, first_day: Option<NaiveDate>) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::text(text),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(tidy(*number)),
        Data::Bool(yes) => Cell::Bool(*yes),
        Data::DateTime(moment) => from_excel(moment, first_day),
        Data::DateTimeIso(text) => from_iso(text),
        Data::DurationIso(text) => from_iso_duration(text),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// Excel's own rounding: fifteen digits, so that a formula's 0.30000000000000004 reads 0.3.
fn tidy(number: f64) -> f64 {
    format!("{number:.14e}").parse().unwrap_or(number)
}

/// Days since the workbook's first and a share of the day, rounded to the second.
fn from_excel(moment: &ExcelDateTime, first_day: Option<NaiveDate>) -> Cell {
    let days = moment.as_f64();
    if !(0.0..2_958_466.0).contains(&days) {
        return Cell::Number(days);
    }
    let seconds = (days * 86_400.0).round() as u64;
    let (day, second) = (seconds / 86_400, (seconds % 86_400) as u32);
    let time = NaiveTime::from_num_seconds_from_midnight_opt(second, 0).unwrap_or_default();
    if day == 0 {
        return Cell::Time(time);
    }
    if moment.is_duration() {
        return Cell::Text(format!("{}:{:02}", seconds / 3600, second / 60 % 60));
    }
    let date = first_day.and_then(|zero| zero.checked_add_days(Days::new(day)));
    match date {
        Some(date) if second == 0 => Cell::Date(date),
        Some(date) => Cell::Moment(date.and_time(time)),
        None => Cell::Number(days),
    }
}

fn from_iso(text: &str) -> Cell {
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Cell::Date(date);
    }
    match text.parse::<NaiveDateTime>() {
        Ok(moment) if moment.time() == NaiveTime::default() => Cell::Date(moment.date()),
        Ok(moment) => Cell::Moment(moment),
        Err(_) => Cell::text(text),
    }
}

/// LibreOffice's times of day: `PT08H15M00S`.
fn from_iso_duration(text: &str) -> Cell {
    let part = |before: char| -> Option<u32> {
        let (head, _) = text.split_once(before)?;
        let digits = head.rsplit(|sign: char| !sign.is_ascii_digit() && sign != '.').next()?;
        digits.parse::<f64>().ok().map(|number| number as u32)
    };
    let hours = part('H').unwrap_or(0);
    let minutes = text.split_once('T').and(part('M')).unwrap_or(0);
    match NaiveTime::from_hms_opt(hours, minutes, 0) {
        Some(time) => Cell::Time(time),
        None => Cell::Text(format!("{hours}:{minutes:02}")),
    }
}

fn xlsx_code(error: XlsxError) -> FindingCode {
    if matches!(error, XlsxError::Password) { FindingCode::PasswordProtected } else { FindingCode::Damaged }
}

fn xls_code(error: XlsError) -> FindingCode {
    if matches!(error, XlsError::Password) { FindingCode::PasswordProtected } else { FindingCode::Damaged }
}

fn ods_code(error: OdsError) -> FindingCode {
    if matches!(error, OdsError::Password) { FindingCode::PasswordProtected } else { FindingCode::Damaged }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::room::TOO_MANY_CELLS;
    use rust_xlsxwriter::{ExcelDateTime as Written, Format, Formula, Workbook};

    #[test]
    fn dates_times_formulas_and_errors_come_as_values_with_excels_row_numbers() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let time = Format::new().set_num_format("hh:mm");
        let date = Format::new().set_num_format("yyyy-mm-dd");
        sheet.write(2, 0, "Start").unwrap();
        sheet.write_datetime_with_format(4, 0, Written::from_hms(8, 15, 0.0).unwrap(), &time).unwrap();
        sheet.write_datetime_with_format(4, 1, Written::from_ymd(2019, 2, 7).unwrap(), &date).unwrap();
        sheet.write_formula(4, 2, Formula::new("=1+2").set_result("3")).unwrap();
        sheet.write(4, 3, true).unwrap();
        let contents = read("x.xlsx", &book.save_to_buffer().unwrap(), Form::Xlsx, &Watch::nobody());
        let rows = &contents.sheets[0].rows;
        assert_eq!((rows[0].number, rows[1].number, contents.sheets[0].empty_rows), (3, 5, 1));
        let at = NaiveTime::from_hms_opt(8, 15, 0).unwrap();
        let day = NaiveDate::from_ymd_opt(2019, 2, 7).unwrap();
        assert_eq!(rows[1].cells, [Cell::Time(at), Cell::Date(day), Cell::Number(3.0), Cell::Bool(true)]);
    }

    #[test]
    fn a_percent_sign_in_quotes_makes_no_percentage() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, code) in (0..).zip(["0%", "0.0 %;[Red]-0.0 %", "0.0\"%\"", "0.0\\%", "0.0"]) {
            sheet.write_with_format(row, 0, 0.07, &Format::new().set_num_format(code)).unwrap();
        }
        let contents = read("x.xlsx", &book.save_to_buffer().unwrap(), Form::Xlsx, &Watch::nobody());
        let shown: Vec<String> = contents.sheets[0].rows.iter().map(|row| row.cell(0).shown()).collect();
        assert_eq!(shown, ["7 %", "7 %", "0.07", "0.07", "0.07"]);
    }

    #[test]
    fn a_lone_cell_at_the_far_end_costs_nothing() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "id").unwrap();
        sheet.write(1_048_575, 3, "x").unwrap();
        let contents = read("x.xlsx", &book.save_to_buffer().unwrap(), Form::Xlsx, &Watch::nobody());
        assert_eq!(contents.sheets[0].rows.len(), 2);
        assert_eq!(contents.sheets[0].rows[1].number, 1_048_576);
    }

    #[test]
    fn cells_merged_downwards_give_every_row_the_value() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "område").unwrap();
        sheet.merge_range(1, 0, 3, 0, "AN", &Format::new()).unwrap();
        for row in 1..5 {
            sheet.write(row, 1, f64::from(row)).unwrap();
        }
        let contents = read("x.xlsx", &book.save_to_buffer().unwrap(), Form::Xlsx, &Watch::nobody());
        let areas: Vec<String> = contents.sheets[0].rows.iter().skip(1).map(|row| row.cell(0).shown()).collect();
        assert_eq!(areas, ["AN", "AN", "AN", ""]);
        assert_eq!(contents.findings[0].code, FindingCode::MergedCells { count: 1 });
    }

    #[test]
    fn libreoffices_times_are_times() {
        assert_eq!(from_iso_duration("PT08H15M00S"), Cell::Time(NaiveTime::from_hms_opt(8, 15, 0).unwrap()));
    }

    /// A LibreOffice file with these table rows.
    fn ods(rows: &str) -> Vec<u8> {
        use std::io::Write;
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        let content = format!(
            "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
             <office:spreadsheet><table:table table:name=\"Blad1\">{rows}</table:table></office:spreadsheet></office:body>\
             </office:document-content>"
        );
        let mime = "application/vnd.oasis.opendocument.spreadsheet";
        for (name, text) in [("mimetype", mime), ("META-INF/manifest.xml", "<m/>"), ("content.xml", content.as_str())] {
            archive.start_file(name, stored).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn a_libreoffice_file_is_read_as_one_of_excel() {
        let contents = read(
            "x.ods",
            &ods(
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Start</text:p></table:table-cell>\
                  <table:table-cell office:value-type=\"float\" office:value=\"45\"><text:p>45</text:p></table:table-cell>\
                  </table:table-row><table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>\
                  <table:table-row><table:table-cell office:value-type=\"time\" office:time-value=\"PT08H15M00S\">\
                  <text:p>08:15</text:p></table:table-cell></table:table-row>",
            ),
            Form::Ods,
            &Watch::nobody(),
        );
        let rows = &contents.sheets[0].rows;
        assert_eq!(rows[0].cells, [Cell::Text("Start".into()), Cell::Number(45.0)]);
        assert_eq!((rows[1].number, rows[1].cell(0)), (5, &Cell::Time(NaiveTime::from_hms_opt(8, 15, 0).unwrap())));
    }

    #[test]
    fn a_cell_repeated_over_a_whole_sheet_does_not_fill_the_memory() {
        let contents = read(
            "x.ods",
            &ods("<table:table-row table:number-rows-repeated=\"1048576\">\
                  <table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>x</text:p>\
                  </table:table-cell></table:table-row>"),
            Form::Ods,
            &Watch::nobody(),
        );
        assert_eq!(contents.findings[0].code, TOO_MANY_CELLS);
    }
}
