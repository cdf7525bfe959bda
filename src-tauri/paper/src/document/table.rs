//! Tables: columns, rows and cells, and the matrix of ranks.

use super::{Figure, Rich};

/// A table. Its head is repeated on every page it covers; rows may break over pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The line above it.
    pub caption: Option<Rich>,
    /// The columns, with their headers.
    pub columns: Vec<Column>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Row>,
    /// True: the first cell of each row is its header.
    pub row_headers: bool,
    /// True: each row is high enough to be written in by hand.
    pub by_hand: bool,
}

impl Table {
    /// A table without rows; the first column heads its rows.
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Table { columns: columns.into_iter().collect(), row_headers: true, ..Table::default() }
    }

    /// Puts a line above it.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Rich>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// The first column is as any other.
    #[must_use]
    pub fn without_row_headers(mut self) -> Self {
        self.row_headers = false;
        self
    }

    /// Each row is high enough to be written in by hand.
    #[must_use]
    pub fn by_hand(mut self) -> Self {
        self.by_hand = true;
        self
    }

    /// Adds a row.
    #[must_use]
    pub fn row(mut self, row: Row) -> Self {
        self.rows.push(row);
        self
    }

    /// Adds rows.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Row>) -> Self {
        self.rows.extend(rows);
        self
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands in its header.
    pub title: String,
    /// Its share of the width.
    pub weight: f32,
    /// How its cells are set.
    pub align: Align,
}

impl Column {
    /// A column of weight 1, set from the left.
    pub fn new(title: impl Into<String>) -> Self {
        Column { title: title.into(), weight: 1.0, align: Align::Left }
    }

    /// Its share of the width.
    #[must_use]
    pub fn weight(mut self, weight: f32) -> Self {
        self.weight = weight;
        self
    }

    /// Set from the right: numbers.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.align = Align::Right;
        self
    }

    /// Set in the middle.
    #[must_use]
    pub fn centred(mut self) -> Self {
        self.align = Align::Centre;
        self
    }
}

/// How text is set in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// From the left.
    #[default]
    Left,
    /// From the right.
    Right,
    /// In the middle.
    Centre,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// One cell for each column.
    Cells(Vec<Cell>),
    /// A heading across all columns, for the rows that follow.
    Group(Rich),
}

impl Row {
    /// A row of cells.
    pub fn of<C: Into<Cell>>(cells: impl IntoIterator<Item = C>) -> Self {
        Row::Cells(cells.into_iter().map(Into::into).collect())
    }

    /// A heading across all columns.
    pub fn group(title: impl Into<Rich>) -> Self {
        Row::Group(title.into())
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The content.
    pub content: CellContent,
}

/// The kinds of content a cell may have.
#[derive(Clone, Debug, PartialEq)]
pub enum CellContent {
    /// Text.
    Text(Rich),
    /// A small drawing with its text alternative.
    Figure(Figure),
}

impl Cell {
    /// A cell with a small drawing.
    pub fn figure(figure: Figure) -> Self {
        Cell { content: CellContent::Figure(figure) }
    }

    /// A cell with text.
    pub fn text(text: impl Into<Rich>) -> Self {
        Cell { content: CellContent::Text(text.into()) }
    }

    /// A cell with nothing in it.
    pub fn empty() -> Self {
        Self::text("")
    }
}

impl From<Figure> for Cell {
    fn from(figure: Figure) -> Self {
        Cell::figure(figure)
    }
}

impl<T: Into<Rich>> From<T> for Cell {
    fn from(text: T) -> Self {
        Cell::text(text)
    }
}

/// Ranks in a field of rows and columns. The column titles stand upright, so that many fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The line above it.
    pub caption: Option<Rich>,
    /// Header of the column that names the rows.
    pub corner: String,
    /// Titles of the columns of ranks.
    pub columns: Vec<String>,
    /// Title of the last column, which sums up each row; none leaves it out.
    pub total: Option<String>,
    /// The rows.
    pub rows: Vec<MatrixRow>,
}

/// A row of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    /// Names the row.
    pub label: Rich,
    /// One for each column; 1 is drawn heaviest. None is an empty cell.
    pub ranks: Vec<Option<u8>>,
    /// What stands in the last column.
    pub total: String,
}

impl Matrix {
    /// A matrix without rows.
    pub fn new<C: Into<String>>(corner: impl Into<String>, columns: impl IntoIterator<Item = C>) -> Self {
        Matrix {
            caption: None,
            corner: corner.into(),
            columns: columns.into_iter().map(Into::into).collect(),
            total: None,
            rows: Vec::new(),
        }
    }

    /// Puts a line above it.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Rich>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Adds a last column with this title, for each row's total.
    #[must_use]
    pub fn total(mut self, title: impl Into<String>) -> Self {
        self.total = Some(title.into());
        self
    }

    /// Adds a row.
    #[must_use]
    pub fn row(
        mut self,
        label: impl Into<Rich>,
        ranks: impl IntoIterator<Item = Option<u8>>,
        total: impl Into<String>,
    ) -> Self {
        self.rows.push(MatrixRow { label: label.into(), ranks: ranks.into_iter().collect(), total: total.into() });
        self
    }
}
