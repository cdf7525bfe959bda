//! Reads a written PDF back the way a screen reader does: tags first, then the text they point to; and notes where text stands.

use std::collections::{BTreeMap, HashMap};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// Text on a page, outside of all tags if it has no number.
#[derive(Clone, Debug)]
pub struct Shown {
    pub page: usize,
    pub text: String,
    pub number: Option<i64>,
    pub is_artifact: bool,
    /// Left and right end, and the baseline, from the lower left corner. Upright text has its baseline's ends.
    pub left: f32,
    pub right: f32,
    pub baseline: f32,
}

#[derive(Clone, Debug)]
pub struct Element {
    pub id: ObjectId,
    pub role: String,
    pub alt: Option<String>,
    pub attributes: String,
    /// Page and number of its content, in order.
    pub content: Vec<(usize, i64)>,
    pub kids: Vec<Element>,
    pub links: Vec<ObjectId>,
}

pub struct Reader {
    pub file: Document,
    pub pages: Vec<ObjectId>,
    pub shown: Vec<Shown>,
    /// Lines and areas drawn outside of any mark.
    pub unmarked: usize,
    /// Codes shown that lead to the font's "no glyph".
    pub without_glyph: usize,
    pub tree: Element,
}

struct Font {
    meaning: HashMap<u16, String>,
    widths: Vec<f32>,
    glyphs: Vec<u8>,
}

pub fn plain(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(units) => {
            let units: Vec<u16> = units.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).unwrap()
        }
        None => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}

impl Reader {
    pub fn open(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
        let catalogue = file.catalog().unwrap();
        let root = dictionary(&file, catalogue.get(b"StructTreeRoot").unwrap());
        let tree = element(&file, &pages, root.get(b"K").unwrap());
        let mut reader = Reader { file, pages, shown: Vec::new(), unmarked: 0, without_glyph: 0, tree };
        for page in 0..reader.pages.len() {
            reader.read_page(page);
        }
        reader
    }

    pub fn catalogue(&self) -> &Dictionary {
        self.file.catalog().unwrap()
    }

    pub fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        dictionary(&self.file, object)
    }

    /// Text of a piece of content.
    pub fn text(&self, (page, number): (usize, i64)) -> String {
        let here = |shown: &&Shown| shown.page == page && shown.number == Some(number);
        self.shown.iter().filter(here).map(|shown| shown.text.as_str()).collect()
    }

    /// What is heard of an element and all under it.
    pub fn heard(&self, element: &Element) -> String {
        let own: String = element.content.iter().map(|place| self.text(*place)).collect();
        own + &element.kids.iter().map(|kid| self.heard(kid)).collect::<String>()
    }

    /// All elements of a role, in reading order.
    pub fn all(&self, role: &str) -> Vec<&Element> {
        fn collect<'a>(element: &'a Element, role: &str, found: &mut Vec<&'a Element>) {
            if element.role == role {
                found.push(element);
            }
            element.kids.iter().for_each(|kid| collect(kid, role, found));
        }
        let mut found = Vec::new();
        collect(&self.tree, role, &mut found);
        found
    }

    /// The tree as lines of text: role, attributes and what is heard.
    pub fn outline(&self) -> String {
        fn write(reader: &Reader, element: &Element, depth: usize, out: &mut String) {
            let own: Vec<String> = element.content.iter().map(|place| reader.text(*place)).collect();
            let alt = element.alt.as_ref().map(|alt| format!(" [{alt}]")).unwrap_or_default();
            // a figure's letters are drawn, not read
            let heard = if element.role == "Figure" { String::new() } else { own.join("|").replace('\u{ad}', "~") };
            let line = format!("{}{}{}{alt} {heard}", "  ".repeat(depth), element.role, element.attributes);
            out.push_str(line.trim_end());
            out.push('\n');
            element.kids.iter().for_each(|kid| write(reader, kid, depth + 1, out));
        }
        let mut out = String::new();
        write(self, &self.tree, 0, &mut out);
        out
    }

    fn fonts(&self, page: usize) -> HashMap<Vec<u8>, Font> {
        let page = self.file.get_dictionary(self.pages[page]).unwrap();
        let resources = self.dictionary(page.get(b"Resources").unwrap());
        let fonts = self.dictionary(resources.get(b"Font").unwrap());
        fonts.iter().map(|(name, font)| (name.clone(), self.font(self.dictionary(font)))).collect()
    }

    fn font(&self, font: &Dictionary) -> Font {
        let stream = |object: &Object| {
            let id = object.as_reference().unwrap();
            self.file.get_object(id).unwrap().as_stream().unwrap().get_plain_content().unwrap()
        };
        let map = String::from_utf8(stream(font.get(b"ToUnicode").unwrap())).unwrap();
        let meaning = map.lines().filter_map(|line| {
            let (code, units) = line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")?;
            let units: Vec<u16> = units
                .as_bytes()
                .chunks(4)
                .map(|hex| u16::from_str_radix(std::str::from_utf8(hex).unwrap(), 16).unwrap())
                .collect();
            Some((u16::from_str_radix(code, 16).unwrap(), String::from_utf16(&units).unwrap()))
        });
        let below = self.dictionary(&font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]);
        let widths = below.get(b"W").unwrap().as_array().unwrap();
        assert_eq!(widths[0].as_i64().unwrap(), 1);
        Font {
            meaning: meaning.collect(),
            widths: widths[1].as_array().unwrap().iter().map(|width| width.as_float().unwrap()).collect(),
            glyphs: stream(below.get(b"CIDToGIDMap").unwrap()),
        }
    }

    fn read_page(&mut self, page: usize) {
        let fonts = self.fonts(page);
        let content = Content::decode(&self.file.get_page_content(self.pages[page])).unwrap();
        let mut marks: Vec<(Option<i64>, bool)> = Vec::new();
        let (mut font, mut size, mut matrix) = (None, 0.0, [0.0; 6]);
        for operation in content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" | "BMC" => {
                    let is_artifact = operands[0].as_name().unwrap() == b"Artifact";
                    let number = operands.get(1).and_then(|marks| marks.as_dict().unwrap().get(b"MCID").ok());
                    marks.push((number.map(|number| number.as_i64().unwrap()), is_artifact));
                }
                "EMC" => {
                    marks.pop().unwrap();
                }
                "Tf" => {
                    font = fonts.get(operands[0].as_name().unwrap());
                    size = operands[1].as_float().unwrap();
                }
                "Tm" => matrix = std::array::from_fn(|index| operands[index].as_float().unwrap()),
                "TJ" => {
                    let font = font.unwrap();
                    let (mut text, mut pen) = (String::new(), 0.0);
                    for item in operands[0].as_array().unwrap() {
                        match item {
                            Object::String(codes, _) => {
                                for pair in codes.chunks(2) {
                                    let code = u16::from_be_bytes([pair[0], pair[1]]);
                                    text.push_str(&font.meaning[&code]);
                                    pen += font.widths[usize::from(code) - 1];
                                    let glyph = &font.glyphs[usize::from(code) * 2..][..2];
                                    self.without_glyph += usize::from(glyph == [0, 0]);
                                }
                            }
                            number => pen -= number.as_float().unwrap(),
                        }
                    }
                    let blank = text.len() - text.trim_end().len();
                    let width = (pen - blank as f32 * 200.0) * size / 1000.0;
                    let is_upright = matrix[0] == 0.0;
                    let (number, is_artifact) = marks.last().copied().unwrap_or((None, false));
                    self.shown.push(Shown {
                        page,
                        text,
                        number,
                        is_artifact,
                        left: matrix[4],
                        right: if is_upright { matrix[4] } else { matrix[4] + width },
                        baseline: if is_upright { matrix[5] + width } else { matrix[5] },
                    });
                }
                "S" | "f" => self.unmarked += usize::from(marks.is_empty()),
                _ => {}
            }
        }
        assert!(marks.is_empty(), "a mark is left open on page {page}");
    }
}

fn dictionary<'a>(file: &'a Document, object: &'a Object) -> &'a Dictionary {
    match object {
        Object::Reference(id) => file.get_dictionary(*id).unwrap(),
        other => other.as_dict().unwrap(),
    }
}

fn element(file: &Document, pages: &[ObjectId], object: &Object) -> Element {
    let id = object.as_reference().unwrap();
    let source = file.get_dictionary(id).unwrap();
    let page_of = |from: &Dictionary| {
        let page = from.get(b"Pg").or_else(|_| source.get(b"Pg")).unwrap().as_reference().unwrap();
        pages.iter().position(|known| *known == page).unwrap()
    };
    let mut found = Element {
        id,
        role: String::from_utf8(source.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap(),
        alt: source.get(b"Alt").ok().map(plain),
        attributes: attributes(source),
        content: Vec::new(),
        kids: Vec::new(),
        links: Vec::new(),
    };
    for kid in source.get(b"K").unwrap().as_array().unwrap() {
        match kid {
            Object::Integer(number) => found.content.push((page_of(source), *number)),
            Object::Dictionary(marked) if marked.has(b"MCID") => {
                found.content.push((page_of(marked), marked.get(b"MCID").unwrap().as_i64().unwrap()));
            }
            Object::Dictionary(link) => found.links.push(link.get(b"Obj").unwrap().as_reference().unwrap()),
            below => found.kids.push(element(file, pages, below)),
        }
    }
    found
}

fn attributes(source: &Dictionary) -> String {
    let Ok(attributes) = source.get(b"A") else { return String::new() };
    let mut said = BTreeMap::new();
    for (key, value) in attributes.as_array().unwrap().iter().flat_map(|owner| owner.as_dict().unwrap().iter()) {
        let value = match value {
            Object::Name(name) => String::from_utf8(name.clone()).unwrap(),
            Object::Integer(number) => number.to_string(),
            _ => continue,
        };
        if key != b"O" && key != b"Placement" {
            said.insert(String::from_utf8(key.clone()).unwrap(), value);
        }
    }
    said.into_iter().map(|(key, value)| format!(" {key}={value}")).collect()
}
