//! Texts with a little inside them: strong words, links, symbols.

/// A text as a row of runs. Plain strings turn into it; a newline begins a new line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rich {
    /// The runs, set one after another without space between.
    pub runs: Vec<Run>,
}

/// One run of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Run {
    /// Words.
    Text {
        /// The words.
        text: String,
        /// How they look.
        style: RunStyle,
        /// Where they lead.
        target: Option<Target>,
    },
    /// A small drawn shape. It carries no meaning alone: the word always follows, and a screen reader hears only that.
    Symbol(Symbol),
}

/// How words look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RunStyle {
    /// As the block has it.
    #[default]
    Plain,
    /// The second weight.
    Strong,
    /// Set back: units, sources.
    Quiet,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a heading's anchor in this document.
    Anchor(String),
    /// Out of the document.
    Uri(String),
}

impl Rich {
    /// An empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds words.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.run(text.into(), RunStyle::Plain, None)
    }

    /// Adds strong words.
    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.run(text.into(), RunStyle::Strong, None)
    }

    /// Adds words that are set back.
    #[must_use]
    pub fn quiet(self, text: impl Into<String>) -> Self {
        self.run(text.into(), RunStyle::Quiet, None)
    }

    /// Adds words that lead to a heading's anchor.
    #[must_use]
    pub fn link(self, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        self.run(text.into(), RunStyle::Plain, Some(Target::Anchor(anchor.into())))
    }

    /// Adds words that lead out of the document.
    #[must_use]
    pub fn uri(self, text: impl Into<String>, uri: impl Into<String>) -> Self {
        self.run(text.into(), RunStyle::Plain, Some(Target::Uri(uri.into())))
    }

    /// Adds a symbol; the word it stands for comes next.
    #[must_use]
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.runs.push(Run::Symbol(symbol));
        self
    }

    /// Adds all of another text.
    #[must_use]
    pub fn then(mut self, other: impl Into<Rich>) -> Self {
        self.runs.extend(other.into().runs);
        self
    }

    /// The words alone, as they are heard.
    pub fn plain(&self) -> String {
        self.runs
            .iter()
            .filter_map(|run| match run {
                Run::Text { text, .. } => Some(text.as_str()),
                Run::Symbol(_) => None,
            })
            .collect()
    }

    /// Is there nothing to read?
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| matches!(run, Run::Text { text, .. } if text.is_empty()))
    }

    fn run(mut self, text: String, style: RunStyle, target: Option<Target>) -> Self {
        self.runs.push(Run::Text { text, style, target });
        self
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Rich::new().text(text)
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Rich::new().text(text)
    }
}

impl From<&String> for Rich {
    fn from(text: &String) -> Self {
        Rich::new().text(text.as_str())
    }
}

/// A small drawn shape with a colour, told apart by its shape on a grey printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The form.
    pub shape: Shape,
    /// The colour.
    pub tone: Tone,
}

impl Symbol {
    /// The first of three that are told apart by shape as well as by colour.
    pub const CIRCLE_BLUE: Symbol = Symbol::new(Shape::Circle, Tone::Blue);
    /// The second of the three.
    pub const SQUARE_RUST: Symbol = Symbol::new(Shape::Square, Tone::Rust);
    /// The third of the three.
    pub const DIAMOND_GREY: Symbol = Symbol::new(Shape::Diamond, Tone::Quiet);

    /// A symbol.
    pub const fn new(shape: Shape, tone: Tone) -> Self {
        Symbol { shape, tone }
    }
}

/// The forms of symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A filled circle.
    Circle,
    /// A filled square.
    Square,
    /// A filled square on its corner.
    Diamond,
    /// An open circle: not yet.
    Ring,
    /// A half-filled circle: on the way, partly.
    Half,
    /// A tick: done.
    Check,
    /// A cross: broken, not done.
    Cross,
    /// An arrow that rises.
    Up,
    /// An arrow that falls.
    Down,
    /// An arrow that stays level.
    Level,
}

/// The colours of symbols, each with its own lightness.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// As the text.
    #[default]
    Ink,
    /// Set back.
    Quiet,
    /// Dark blue.
    Blue,
    /// Rust.
    Rust,
    /// Green.
    Green,
    /// Amber.
    Amber,
    /// Red.
    Red,
}
