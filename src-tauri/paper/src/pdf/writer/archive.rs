//! What an archive asks for: metadata, colour profile, the file's identity, the attached data, and the catalogue that leads to it all.

use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::values::{date, name, text};
use crate::document::Meta;
use crate::pdf::{Attachment, PdfFailure};

const SRGB: &[u8] = include_bytes!("../../../../../assets/pdf/sRGB-v2-magic.icc");
const SRGB_NAME: &str = "sRGB IEC61966-2.1";
const PRODUCER: &str = "printpdf, lopdf";

/// Takes away what printpdf says of the file and of its pages, all of which is said anew, and the objects that go with it.
/// Now, while there are few of them: lopdf looks each one up among all others.
pub fn clear(pdf: &mut Document) -> Result<(), PdfFailure> {
    let catalogue = pdf.catalog_mut()?;
    for said_anew in ["PageLayout", "Metadata", "OutputIntents", "Outlines", "Names"] {
        catalogue.remove(said_anew.as_bytes());
    }
    pdf.trailer.remove(b"Info");
    for page in pdf.get_pages().into_values() {
        let page = pdf.get_object_mut(page)?.as_dict_mut()?;
        for said_anew in ["TrimBox", "CropBox", "Annots", "Resources"] {
            page.remove(said_anew.as_bytes());
        }
    }
    pdf.prune_objects();
    pdf.renumber_objects();
    Ok(())
}

/// Writes metadata, profile and attachment into the catalogue.
pub fn write(
    pdf: &mut Document,
    meta: &Meta,
    attachment: Option<&Attachment>,
    structure: ObjectId,
    outlines: Option<ObjectId>,
) -> Result<(), PdfFailure> {
    // not compressed, so that an archive finds it without a PDF reader
    let xmp = Stream::new(dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") }, xmp(meta).into_bytes());
    let xmp = pdf.add_object(xmp.with_compression(false));
    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => Object::string_literal(SRGB_NAME),
        "Info" => Object::string_literal(SRGB_NAME),
        "DestOutputProfile" => profile,
    };
    let attached = attachment.map(|attachment| (attachment, attach(pdf, meta, attachment)));

    let catalogue = pdf.catalog_mut()?;
    catalogue.set("Lang", Object::string_literal(meta.language.tag()));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalogue.set("StructTreeRoot", structure);
    catalogue.set("Metadata", xmp);
    catalogue.set("OutputIntents", vec![Object::from(intent)]);
    if let Some(outlines) = outlines {
        catalogue.set("Outlines", outlines);
        catalogue.set("PageMode", name("UseOutlines"));
    }
    if let Some((attachment, file)) = attached {
        let names = vec![Object::string_literal(attachment.name.as_str()), file.into()];
        catalogue.set("AF", vec![Object::Reference(file)]);
        catalogue.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    }
    let information = pdf.add_object(dictionary! {
        "Title" => text(&meta.title),
        "Author" => text(&meta.author),
        "Subject" => text(&meta.subject),
        "Keywords" => text(&keywords(meta)),
        "Creator" => text(&meta.program),
        "Producer" => text(PRODUCER),
        "CreationDate" => date(&meta.created),
        "ModDate" => date(&meta.created),
    });
    pdf.trailer.set("Info", information);
    Ok(())
}

fn attach(pdf: &mut Document, meta: &Meta, attachment: &Attachment) -> ObjectId {
    let parameters = dictionary! { "Size" => attachment.bytes.len() as i64, "ModDate" => date(&meta.created) };
    let file = dictionary! {
        "Type" => name("EmbeddedFile"),
        "Subtype" => name(&attachment.mime),
        "Params" => parameters,
    };
    let file = pdf.add_object(Stream::new(file, attachment.bytes.clone()));
    pdf.add_object(dictionary! {
        "Type" => name("Filespec"),
        "F" => Object::string_literal(attachment.name.as_str()),
        "UF" => text(&attachment.name),
        "Desc" => text(&attachment.description),
        "AFRelationship" => name("Data"),
        "EF" => dictionary! { "F" => file, "UF" => file },
    })
}

/// The file's identity: the first half says which document, the second which content.
pub fn identify(pdf: &mut Document, meta: &Meta) {
    let document = Sha256::digest(meta.document_id.as_bytes());
    let mut content = Sha256::new();
    content.update(meta.document_id.as_bytes());
    content.update(meta.created.to_rfc3339().as_bytes());
    for object in pdf.objects.values() {
        if let Object::Stream(stream) = object {
            content.update(&stream.content);
        }
    }
    let half = |digest: &[u8]| Object::String(digest[..16].to_vec(), StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![half(&document), half(&content.finalize())]);
}

/// The search words, with the state among them.
fn keywords(meta: &Meta) -> String {
    let state = Some(&meta.state).filter(|state| !state.is_empty());
    meta.keywords.iter().chain(state).map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn escape(words: &str) -> String {
    let legal =
        |c: char| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}') || c > '\u{ffff}';
    let words: String = words.chars().filter(|&c| legal(c)).collect();
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn xmp(meta: &Meta) -> String {
    let fields = [
        ("{title}", escape(&meta.title)),
        ("{author}", escape(&meta.author)),
        ("{subject}", escape(&meta.subject)),
        ("{keywords}", escape(&keywords(meta))),
        ("{language}", meta.language.tag().to_owned()),
        ("{document}", escape(&meta.document_id)),
        ("{version}", escape(&meta.version)),
        ("{date}", meta.created.format("%Y-%m-%dT%H:%M:%S%:z").to_string()),
        ("{program}", escape(&meta.program)),
        ("{producer}", PRODUCER.to_owned()),
    ];
    let mut packet = String::with_capacity(4096);
    let mut rest = include_str!("metadata.xml").trim_end();
    // one pass, so that a title that looks like a field stays a title
    while let Some(start) = rest.find('{') {
        packet.push_str(&rest[..start]);
        rest = &rest[start..];
        match fields.iter().find(|(field, _)| rest.starts_with(field)) {
            Some((field, value)) => {
                packet.push_str(value);
                rest = &rest[field.len()..];
            }
            None => {
                packet.push('{');
                rest = &rest[1..];
            }
        }
    }
    packet + rest
}
