//! The tag tree in the file: elements, the way back from each page's content to its element, and the links.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::values::{name, rectangle, text};
use crate::document::Meta;
use crate::pdf::PdfFailure;
use crate::pdf::canvas::{Destination, LinkArea};
use crate::pdf::flow::Place;
use crate::pdf::layout::Layout;
use crate::pdf::style::Frame;
use crate::pdf::tags::{Attribute, ContentId, Element, ElementId, Kid};

type Places = BTreeMap<ContentId, Vec<(usize, i64)>>;

/// A link on a page, with its number in the file.
struct Annotation<'a> {
    id: ObjectId,
    page: usize,
    link: &'a LinkArea,
}

/// Writes the tree and gives its root.
pub fn write(
    pdf: &mut Document,
    pages: &[ObjectId],
    layout: &Layout,
    places: &Places,
    meta: &Meta,
) -> Result<ObjectId, PdfFailure> {
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = layout.tree.elements.iter().map(|_| pdf.new_object_id()).collect();
    let mut annotations = Vec::new();
    for (page, links) in layout.pages.iter().map(|page| &page.links).enumerate() {
        for link in links {
            annotations.push(Annotation { id: pdf.new_object_id(), page, link });
        }
    }
    annotations.sort_by_key(|annotation| annotation.link.element);
    let named: BTreeSet<ElementId> = layout.tree.elements.iter().flat_map(headers).copied().collect();
    let tree = Tree { pages, layout, places, ids: &ids, annotations: &annotations, root };
    for (index, element) in layout.tree.elements.iter().enumerate() {
        let mut dictionary = tree.element(ElementId(index), element);
        if index == 0 {
            dictionary.set("Lang", Object::string_literal(meta.language.tag()));
        }
        if named.contains(&ElementId(index)) {
            dictionary.set("ID", called(ElementId(index)));
        }
        pdf.objects.insert(ids[index], dictionary.into());
    }
    let mut numbers = tree.content_to_elements(pdf)?;
    let next = tree.links(pdf, &mut numbers)?;
    let parents = pdf.add_object(dictionary! { "Nums" => numbers });
    let mut root_dictionary = dictionary! {
        "Type" => name("StructTreeRoot"),
        "K" => ids[0],
        "ParentTree" => parents,
        "ParentTreeNextKey" => next,
    };
    if !named.is_empty() {
        let names = named.iter().flat_map(|element| [called(*element), ids[element.0].into()]).collect::<Vec<_>>();
        let names = pdf.add_object(dictionary! { "Names" => names });
        root_dictionary.set("IDTree", names);
    }
    pdf.objects.insert(root, root_dictionary.into());
    Ok(root)
}

/// What heads an element, where it says so itself.
fn headers(element: &Element) -> &[ElementId] {
    let found = element.attributes.iter().find_map(|attribute| match attribute {
        Attribute::Headers(headers) => Some(headers.as_slice()),
        _ => None,
    });
    found.unwrap_or_default()
}

/// The name of an element that others refer to. Names stand in the order of their elements.
fn called(element: ElementId) -> Object {
    Object::string_literal(format!("e{:08}", element.0))
}

struct Tree<'a> {
    pages: &'a [ObjectId],
    layout: &'a Layout,
    places: &'a Places,
    ids: &'a [ObjectId],
    annotations: &'a [Annotation<'a>],
    root: ObjectId,
}

impl Tree<'_> {
    fn element(&self, id: ElementId, element: &Element) -> Dictionary {
        let parent = element.parent.map_or(self.root, |parent| self.ids[parent.0]);
        let mut dictionary =
            dictionary! { "Type" => name("StructElem"), "S" => name(element.role.name()), "P" => parent };
        let home = element.kids.iter().find_map(|kid| match kid {
            Kid::Content(content) => self.places.get(content)?.first().map(|(page, _)| *page),
            Kid::Element(_) => None,
        });
        if let Some(home) = home {
            dictionary.set("Pg", self.pages[home]);
        }
        let mut kids = Vec::new();
        for kid in &element.kids {
            match kid {
                Kid::Element(kid) => kids.push(Object::Reference(self.ids[kid.0])),
                Kid::Content(content) => kids.extend(self.content(*content, home)),
            }
        }
        let first = self.annotations.partition_point(|annotation| annotation.link.element < id);
        for annotation in self.annotations[first..].iter().take_while(|annotation| annotation.link.element == id) {
            let page = self.pages[annotation.page];
            kids.push(dictionary! { "Type" => name("OBJR"), "Pg" => page, "Obj" => annotation.id }.into());
        }
        dictionary.set("K", kids);
        if let Some(alt) = &element.alt {
            dictionary.set("Alt", text(alt));
        }
        let attributes = self.attributes(element);
        if !attributes.is_empty() {
            dictionary.set("A", attributes);
        }
        dictionary
    }

    fn content(&self, content: ContentId, home: Option<usize>) -> impl Iterator<Item = Object> {
        let places = self.places.get(&content).map_or(&[][..], Vec::as_slice);
        places.iter().map(move |&(page, number)| {
            if Some(page) == home {
                return Object::Integer(number);
            }
            dictionary! { "Type" => name("MCR"), "Pg" => self.pages[page], "MCID" => number }.into()
        })
    }

    /// One dictionary for each owner of attributes.
    fn attributes(&self, element: &Element) -> Vec<Object> {
        let mut owners: BTreeMap<&str, Dictionary> = BTreeMap::new();
        for attribute in &element.attributes {
            let (owner, key, value) = match attribute {
                Attribute::Scope(scope) => ("Table", "Scope", name(scope)),
                Attribute::Headers(cells) => {
                    ("Table", "Headers", cells.iter().map(|cell| called(*cell)).collect::<Vec<_>>().into())
                }
                Attribute::ColumnSpan(count) => ("Table", "ColSpan", Object::Integer(*count as i64)),
                Attribute::Numbering(kind) => ("List", "ListNumbering", name(kind)),
                Attribute::Bounds(page, area) => ("Layout", "BBox", rectangle(area, self.layout.pages[*page].height)),
            };
            let dictionary = owners.entry(owner).or_insert_with(|| dictionary! { "O" => name(owner) });
            dictionary.set(key, value);
            if owner == "Layout" {
                dictionary.set("Placement", name("Block"));
            }
        }
        owners.into_values().map(Object::from).collect()
    }

    /// For each page, the elements of its content in the order of their numbers.
    fn content_to_elements(&self, pdf: &mut Document) -> Result<Vec<Object>, PdfFailure> {
        let mut of_page: Vec<BTreeMap<i64, Object>> = vec![BTreeMap::new(); self.pages.len()];
        for (content, places) in self.places {
            let element = self.layout.tree.contents[content.0];
            for &(page, number) in places {
                of_page[page].insert(number, Object::Reference(self.ids[element.0]));
            }
        }
        let mut numbers = Vec::new();
        for (page, elements) in of_page.into_iter().enumerate() {
            numbers.push(Object::Integer(page as i64));
            numbers.push(pdf.add_object(elements.into_values().collect::<Vec<_>>()).into());
            pdf.get_object_mut(self.pages[page])?.as_dict_mut()?.set("StructParents", page as i64);
        }
        Ok(numbers)
    }

    /// Writes the links and the way back from each to its element. Gives the next free number.
    fn links(&self, pdf: &mut Document, numbers: &mut Vec<Object>) -> Result<i64, PdfFailure> {
        let mut key = self.pages.len() as i64;
        let mut of_page: BTreeMap<usize, Vec<Object>> = BTreeMap::new();
        for Annotation { id, page, link } in self.annotations {
            let mut dictionary = dictionary! {
                "Type" => name("Annot"),
                "Subtype" => name("Link"),
                "F" => 4,
                "P" => self.pages[*page],
                "Rect" => rectangle(&link.area, self.layout.pages[*page].height),
                "Border" => vec![Object::Integer(0); 3],
                "Contents" => text(&link.words),
                "StructParent" => key,
            };
            match &link.leads_to {
                Destination::Uri(uri) => {
                    let action = dictionary! { "S" => name("URI"), "URI" => Object::string_literal(seven_bit(uri)) };
                    dictionary.set("A", action);
                }
                Destination::Heading(heading) => {
                    dictionary.set("Dest", destination(self.pages, self.layout, self.layout.headings[*heading].place));
                }
            }
            pdf.objects.insert(*id, dictionary.into());
            of_page.entry(*page).or_default().push((*id).into());
            numbers.push(key.into());
            numbers.push(self.ids[link.element.0].into());
            key += 1;
        }
        for (page, annotations) in of_page {
            pdf.get_object_mut(self.pages[page])?.as_dict_mut()?.set("Annots", annotations);
        }
        Ok(key)
    }
}

/// An address as PDF wants it: what is not ASCII is escaped.
fn seven_bit(uri: &str) -> String {
    let escape = |byte: u8| match byte {
        b'!'..=b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    uri.bytes().map(escape).collect()
}

/// Where a link or a bookmark leads: a little above the heading, at the reader's own magnification.
pub fn destination(pages: &[ObjectId], layout: &Layout, place: Place) -> Object {
    let top = layout.pages[place.page].height - place.y + 10.0;
    Object::Array(vec![
        pages[place.page].into(),
        name("XYZ"),
        Object::Real(Frame::LEFT - 12.0),
        Object::Real(top),
        Object::Null,
    ])
}
