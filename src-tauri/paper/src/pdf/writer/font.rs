//! Embeds of each font what is used of it. Our codes lead to the reduced font's glyphs by a table, and to Unicode by another.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use rustybuzz::Face;
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::content::{Codes, resource};
use super::values::name;
use crate::pdf::PdfFailure;
use crate::pdf::fonts::{Fonts, Glyph, file};
use crate::pdf::style::Weight;

/// The font files' name for themselves, without spaces.
fn postscript_name(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "SourceSans3-Regular",
        Weight::Semibold => "SourceSans3-Semibold",
    }
}

/// Embeds the fonts and gives the resources that lead to them.
pub fn embed(pdf: &mut Document, codes: &Codes, fonts: &Fonts) -> Result<Dictionary, PdfFailure> {
    let mut resources = Dictionary::new();
    for (&weight, glyphs) in &codes.glyphs {
        let font = embed_one(pdf, weight, glyphs, fonts.face(weight))?;
        resources.set(resource(weight), pdf.add_object(font));
    }
    Ok(resources)
}

fn embed_one(pdf: &mut Document, weight: Weight, glyphs: &[Glyph], face: &Face) -> Result<Dictionary, PdfFailure> {
    let mut kept = GlyphRemapper::new();
    for id in glyphs.iter().map(|glyph| glyph.id).collect::<BTreeSet<u16>>() {
        kept.remap(id);
    }
    let reduced = subsetter::subset(file(weight), 0, &kept)?;
    let base = format!("{}+{}", subset_tag(&reduced), postscript_name(weight));

    let to_glyph = |glyph: &Glyph| kept.get(glyph.id).unwrap_or(0).to_be_bytes();
    let table: Vec<u8> = [0, 0].into_iter().chain(glyphs.iter().flat_map(to_glyph)).collect();
    let widths: Vec<Object> = glyphs.iter().map(|glyph| Object::Real(glyph.width)).collect();

    let program = pdf.add_object(Stream::new(dictionary! { "Length1" => reduced.len() as i64 }, reduced));
    let descriptor = pdf.add_object(descriptor(&base, weight, face, program.into()));
    let to_glyph = pdf.add_object(Stream::new(Dictionary::new(), table));
    let to_unicode = pdf.add_object(Stream::new(Dictionary::new(), to_unicode(glyphs).into_bytes()));
    let descendant = dictionary! {
        "Type" => name("Font"),
        "Subtype" => name("CIDFontType2"),
        "BaseFont" => name(&base),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "DW" => 1000,
        "W" => vec![Object::Integer(1), Object::Array(widths)],
        "CIDToGIDMap" => to_glyph,
    };
    Ok(dictionary! {
        "Type" => name("Font"),
        "Subtype" => name("Type0"),
        "BaseFont" => name(&base),
        "Encoding" => name("Identity-H"),
        "DescendantFonts" => vec![Object::Reference(pdf.add_object(descendant))],
        "ToUnicode" => to_unicode,
    })
}

fn descriptor(base: &str, weight: Weight, face: &Face, program: Object) -> Dictionary {
    let bounds = face.global_bounding_box();
    let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|edge| Object::Integer(edge.into()));
    // no font table tells the stems' width; producers estimate it from the weight
    let stem = match weight {
        Weight::Regular => 88,
        Weight::Semibold => 135,
    };
    dictionary! {
        "Type" => name("FontDescriptor"),
        "FontName" => name(base),
        "Flags" => 32,
        "FontBBox" => bounds.to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => i64::from(face.ascender()),
        "Descent" => i64::from(face.descender()),
        "CapHeight" => i64::from(face.capital_height().unwrap_or(660)),
        "StemV" => stem,
        "FontFile2" => program,
    }
}

/// Six letters that tell this reduced font from any other.
fn subset_tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn to_unicode(glyphs: &[Glyph]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let coded: Vec<(usize, &Glyph)> = glyphs.iter().enumerate().map(|(index, glyph)| (index + 1, glyph)).collect();
    // at most a hundred in one section
    for section in coded.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", section.len());
        for (code, glyph) in section {
            let units: String = glyph.text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            let _ = writeln!(map, "<{code:04X}> <{units}>");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
