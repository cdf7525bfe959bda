//! The tag tree: what a screen reader hears, in which order and as what. Elements hold elements and pieces of content; which
//! page a piece has come to lie on is the display list's matter.

use super::canvas::Area;

/// An element's place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ElementId(pub usize);

/// A piece of content, told apart from its neighbours under the same element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContentId(pub usize);

/// The standard structure types in use (ISO 32000-1, 14.8.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Document,
    Sect,
    Div,
    P,
    H1,
    H2,
    H3,
    L,
    Li,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    Tr,
    Th,
    Td,
    Caption,
    Figure,
    Link,
    Toc,
    Toci,
    Reference,
}

impl Role {
    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Sect => "Sect",
            Role::Div => "Div",
            Role::P => "P",
            Role::H1 => "H1",
            Role::H2 => "H2",
            Role::H3 => "H3",
            Role::L => "L",
            Role::Li => "LI",
            Role::Lbl => "Lbl",
            Role::LBody => "LBody",
            Role::Table => "Table",
            Role::THead => "THead",
            Role::TBody => "TBody",
            Role::Tr => "TR",
            Role::Th => "TH",
            Role::Td => "TD",
            Role::Caption => "Caption",
            Role::Figure => "Figure",
            Role::Link => "Link",
            Role::Toc => "TOC",
            Role::Toci => "TOCI",
            Role::Reference => "Reference",
        }
    }
}

/// What an element says beside its content.
#[derive(Clone, Debug, PartialEq)]
pub enum Attribute {
    /// A header cell heads its column or its row.
    Scope(&'static str),
    /// The cells that head this one, where their scopes would head too much: a group's title heads its own rows only.
    Headers(Vec<ElementId>),
    /// A cell covers several columns.
    ColumnSpan(usize),
    /// How a list is numbered.
    Numbering(&'static str),
    /// Where a figure lies on its page.
    Bounds(usize, Area),
}

/// What stands under an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// Another element.
    Element(ElementId),
    /// Content.
    Content(ContentId),
}

/// An element of the tree.
#[derive(Clone, Debug)]
pub struct Element {
    /// What it is.
    pub role: Role,
    /// Where it hangs; none for the root.
    pub parent: Option<ElementId>,
    /// What stands under it, in reading order.
    pub kids: Vec<Kid>,
    /// Words in place of what is drawn.
    pub alt: Option<String>,
    /// What else it says.
    pub attributes: Vec<Attribute>,
}

/// The tree. Its first element is the document.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The elements; parents stand before their kids.
    pub elements: Vec<Element>,
    /// For each piece of content, its element.
    pub contents: Vec<ElementId>,
}

impl Tree {
    /// The document's own element.
    pub const ROOT: ElementId = ElementId(0);

    /// A tree with nothing but the document.
    pub fn new() -> Self {
        let root = Element { role: Role::Document, parent: None, kids: Vec::new(), alt: None, attributes: Vec::new() };
        Tree { elements: vec![root], contents: Vec::new() }
    }

    /// Hangs an element last under its parent.
    pub fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element { role, parent: Some(parent), kids: Vec::new(), alt: None, attributes: Vec::new() });
        self.elements[parent.0].kids.push(Kid::Element(id));
        id
    }

    /// Begins a piece of content, last under its element.
    pub fn content(&mut self, element: ElementId) -> ContentId {
        let id = ContentId(self.contents.len());
        self.contents.push(element);
        self.elements[element.0].kids.push(Kid::Content(id));
        id
    }

    /// Lets an element say something more.
    pub fn set(&mut self, element: ElementId, attribute: Attribute) {
        self.elements[element.0].attributes.push(attribute);
    }

    /// Gives the words in place of what is drawn.
    pub fn set_alt(&mut self, element: ElementId, alt: &str) {
        self.elements[element.0].alt = Some(alt.to_owned());
    }
}
