//! The two faces of Source Sans 3: which glyphs a text becomes, and how wide they are. Its digits are all of one width as they
//! come, so that numbers in columns stand under each other. A character that the font does not have
//! is replaced by a visible box before it is set, and told; the font's own "no glyph" is never used (both standards forbid it).

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{Direction, Face, Script, ShapePlan, UnicodeBuffer};

use super::style::Weight;
use super::{Missing, PdfFailure};

/// What stands in the place of a character that the font does not have.
pub const REPLACEMENT: char = '□';

/// What a glyph stands for that adds nothing to its neighbour's meaning: every glyph must stand for something.
const NOTHING: &str = "\u{200b}";

const REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/SourceSans3-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../../../assets/fonts/SourceSans3-Semibold.ttf");

/// The font file of a weight.
pub fn file(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => REGULAR,
        Weight::Semibold => SEMIBOLD,
    }
}

/// A shaped glyph. Lengths are thousandths of the type size.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// What it stands for when the text is copied or read aloud.
    pub text: Rc<str>,
    /// From its origin to the next glyph's, kerning included.
    pub advance: f32,
    /// Its own width in the font.
    pub width: f32,
    /// How far to the right of its origin it is drawn.
    pub shift: f32,
}

/// A shaped text.
#[derive(Debug)]
pub struct Shaped {
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
    /// The sum of their advances.
    pub advance: f32,
}

type Cache = RefCell<HashMap<(Weight, Box<str>), Rc<Shaped>>>;

/// The faces, with what has been shaped so far and what was missing.
pub struct Fonts {
    regular: Face<'static>,
    semibold: Face<'static>,
    cache: Cache,
    /// How a script is shaped with a face: dear to find out, and the same for every word.
    plans: RefCell<HashMap<(Weight, Script), Rc<ShapePlan>>>,
    missing: RefCell<Vec<Missing>>,
}

impl Fonts {
    /// Reads the built-in fonts.
    pub fn load() -> Result<Self, PdfFailure> {
        let face = |weight| Face::from_slice(file(weight), 0).ok_or(PdfFailure::Font);
        Ok(Fonts {
            regular: face(Weight::Regular)?,
            semibold: face(Weight::Semibold)?,
            cache: Cache::default(),
            plans: RefCell::default(),
            missing: RefCell::default(),
        })
    }

    /// The face of a weight.
    pub fn face(&self, weight: Weight) -> &Face<'static> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Semibold => &self.semibold,
        }
    }

    /// What could not be set so far.
    pub fn take_missing(&self) -> Vec<Missing> {
        self.missing.take()
    }

    /// Shapes a word or a few. Words come again and again in a document, so the result is kept.
    pub fn shape(&self, weight: Weight, text: &str) -> Rc<Shaped> {
        let key = (weight, Box::from(text));
        if let Some(shaped) = self.cache.borrow().get(&key) {
            return shaped.clone();
        }
        let shaped = Rc::new(self.shape_anew(weight, text));
        self.cache.borrow_mut().insert(key, shaped.clone());
        shaped
    }

    /// Width of a text at this size.
    pub fn width(&self, weight: Weight, text: &str, size: f32) -> f32 {
        self.shape(weight, text).advance * size / 1000.0
    }

    /// The glyph at a line's end where a word is broken. Copied text gets a soft hyphen, so that the word stays whole.
    pub fn soft_hyphen(&self, weight: Weight) -> Glyph {
        let mut glyph = self.shape(weight, "-").glyphs[0].clone();
        glyph.text = "\u{ad}".into();
        glyph
    }

    fn shape_anew(&self, weight: Weight, text: &str) -> Shaped {
        let face = self.face(weight);
        let scale = 1000.0 / face.units_per_em() as f32;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let plan = self.plan(weight, buffer.script());
        let shaped = rustybuzz::shape_with_plan(face, &plan, buffer);
        let infos = shaped.glyph_infos();
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut advance = 0.0;
        let meanings = meanings(text, infos.iter().map(|info| info.cluster as usize));
        for ((info, position), meaning) in infos.iter().zip(shaped.glyph_positions()).zip(meanings) {
            let id = info.glyph_id as u16;
            let glyph = Glyph {
                id,
                text: meaning.replace(['\u{a0}', '\u{202f}', '\u{2007}', '\u{2009}'], " ").into(),
                advance: position.x_advance as f32 * scale,
                width: f32::from(face.glyph_hor_advance(GlyphId(id)).unwrap_or(0)) * scale,
                shift: position.x_offset as f32 * scale,
            };
            advance += glyph.advance;
            glyphs.push(glyph);
        }
        Shaped { glyphs, advance }
    }

    fn plan(&self, weight: Weight, script: Script) -> Rc<ShapePlan> {
        let plan = || ShapePlan::new(self.face(weight), Direction::LeftToRight, Some(script), None, &[]);
        self.plans.borrow_mut().entry((weight, script)).or_insert_with(|| Rc::new(plan())).clone()
    }

    /// The text as it can be set: without invisible signs, and with a box for what the font does not have.
    pub fn settable(&self, text: &str) -> String {
        let mut clean: String = text.chars().filter_map(visible).collect();
        if clean.chars().all(|c| c == '\n' || self.has(c)) {
            return clean;
        }
        // A character alone may be missing while the font has it composed with its neighbour: let shaping decide, word by word.
        let mut lost = String::new();
        clean = clean.split_inclusive([' ', '\n']).map(|word| self.settable_word(word, &mut lost)).collect();
        if !lost.is_empty() {
            let missing = Missing { characters: lost, text: text.to_owned() };
            let mut all = self.missing.borrow_mut();
            if !all.contains(&missing) {
                all.push(missing);
            }
        }
        clean
    }

    fn settable_word(&self, word: &str, lost: &mut String) -> String {
        let ending = if word.ends_with('\n') { "\n" } else { "" };
        let body: String = word[..word.len() - ending.len()]
            .chars()
            .map(|c| {
                if !is_private(c) {
                    return c;
                }
                lost.push(c);
                REPLACEMENT
            })
            .collect();
        let shaped = self.shape(Weight::Regular, &body);
        let mut set = String::new();
        for glyph in &shaped.glyphs {
            if glyph.id != 0 {
                set.push_str(&glyph.text);
            } else if &*glyph.text != NOTHING {
                lost.push_str(&glyph.text);
                set.push(REPLACEMENT);
            }
        }
        set.replace(NOTHING, "") + ending
    }

    fn has(&self, c: char) -> bool {
        !is_private(c) && [&self.regular, &self.semibold].iter().all(|face| face.glyph_index(c).is_some())
    }
}

/// What each glyph stands for, by the clusters they come from: a cluster's characters are shared out among its glyphs in order, and
/// the last glyph has what is left.
fn meanings(text: &str, clusters: impl Iterator<Item = usize>) -> Vec<String> {
    let clusters: Vec<usize> = clusters.collect();
    let mut meanings = Vec::with_capacity(clusters.len());
    for glyphs in clusters.chunk_by(|one, next| one == next) {
        let end = clusters.get(meanings.len() + glyphs.len()).copied().unwrap_or(text.len());
        let mut characters = text[glyphs[0]..end].chars();
        for _ in 1..glyphs.len() {
            meanings.push(characters.next().map_or_else(|| NOTHING.to_owned(), String::from));
        }
        let rest = characters.as_str();
        meanings.push(if rest.is_empty() { NOTHING } else { rest }.to_owned());
    }
    meanings
}

/// Characters that mean something only where they were made; an archive may not hold them.
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Drops signs that only steer a screen, and makes every blank a space. The line end stays: it is a wish of the writer.
fn visible(c: char) -> Option<char> {
    match c {
        '\n' => Some('\n'),
        '\t' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}' => None,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => None,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}
