//! From pages and tags to a file. printpdf writes what is drawn; all that makes the file readable for a machine and
//! fit for an archive is added with lopdf: tags, fonts, links, outline, metadata, colour profile, attachment.

mod archive;
mod content;
mod font;
mod outline;
mod structure;
mod values;

use lopdf::{Dictionary, Object, ObjectId, SaveOptions, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use super::fonts::Fonts;
use super::layout::Layout;
use super::{Attachment, PdfFailure};
use crate::document::Meta;
use values::name;

/// Writes the file.
pub fn write(
    layout: &Layout,
    meta: &Meta,
    attachment: Option<&Attachment>,
    fonts: &Fonts,
) -> Result<Vec<u8>, PdfFailure> {
    let drawn = content::draw(layout);
    let mut pages = PdfDocument::new("");
    pages.pages = drawn
        .pages
        .into_iter()
        .zip(&layout.pages)
        .map(|(ops, page)| PdfPage::new(millimetres(page.width), millimetres(page.height), ops))
        .collect();
    let mut file = pages.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    file.version = "1.7".into();
    archive::clear(&mut file)?;

    let fonts = font::embed(&mut file, &drawn.codes, fonts)?;
    let ids: Vec<ObjectId> = file.get_pages().into_values().collect();
    finish_pages(&mut file, &ids, layout, fonts)?;
    let root = structure::write(&mut file, &ids, layout, &drawn.places, meta)?;
    let outlines = outline::write(&mut file, &ids, layout);
    archive::write(&mut file, meta, attachment, root, outlines)?;

    archive::identify(&mut file, meta);
    file.compress();
    let mut bytes = Vec::new();
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(9).build();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

fn millimetres(points: f32) -> Mm {
    Mm::from(printpdf::Pt(points))
}

/// Every page has the exact size of its paper and nothing but the fonts as resources.
fn finish_pages(
    file: &mut lopdf::Document,
    ids: &[ObjectId],
    layout: &Layout,
    fonts: Dictionary,
) -> Result<(), PdfFailure> {
    let resources = file.add_object(dictionary! { "Font" => fonts });
    for (id, page) in ids.iter().zip(&layout.pages) {
        let dictionary = file.get_object_mut(*id)?.as_dict_mut()?;
        let paper: Vec<Object> = [0.0, 0.0, page.width, page.height].map(Object::Real).to_vec();
        dictionary.set("MediaBox", paper);
        dictionary.set("Resources", resources);
        dictionary.set("Tabs", name("S"));
    }
    Ok(())
}
