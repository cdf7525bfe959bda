//! Tags, metadata and attachment, read back from the file.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use lopdf::Object;
use samsyn_paper::document::{
    Block, Cell, Column, Contents, Document, Figure, Heading, Level, List, Part, Rich, Row, Symbol, Table,
};
use samsyn_paper::pdf::{Written, write};

use crate::reader::{Element, Reader, plain};
use crate::sample;

static WRITTEN: LazyLock<Written> =
    LazyLock::new(|| write(&sample::everything(), Some(&sample::attachment())).unwrap());
static READ: LazyLock<Reader> = LazyLock::new(|| Reader::open(&WRITTEN.bytes));

#[test]
fn everything_drawn_is_tagged_or_an_artifact() {
    assert_eq!(READ.unmarked, 0);
    for shown in &READ.shown {
        assert!(shown.number.is_some() != shown.is_artifact, "{shown:?}");
    }
}

#[test]
fn every_piece_of_content_hangs_under_one_element_and_leads_back_to_it() {
    let mut holders = BTreeMap::new();
    fn collect(element: &Element, holders: &mut BTreeMap<(usize, i64), lopdf::ObjectId>) {
        for place in &element.content {
            assert!(holders.insert(*place, element.id).is_none(), "{place:?} hangs twice");
        }
        element.kids.iter().for_each(|kid| collect(kid, holders));
    }
    collect(&READ.tree, &mut holders);
    for shown in READ.shown.iter().filter(|shown| !shown.is_artifact) {
        assert!(holders.contains_key(&(shown.page, shown.number.unwrap())), "{shown:?} hangs nowhere");
    }
    let parents = parent_tree();
    for ((page, number), holder) in holders {
        let key = page_key(page);
        let back = READ.file.get_object(parents[&key].as_reference().unwrap()).unwrap().as_array().unwrap();
        assert_eq!(back[number as usize].as_reference().unwrap(), holder);
    }
}

#[test]
fn every_link_has_words_and_leads_back_to_its_element() {
    let parents = parent_tree();
    let links = READ.all("Link");
    assert!(links.len() >= 10);
    for element in links {
        assert!(!READ.heard(element).trim().is_empty());
        assert!(!element.links.is_empty());
        for id in &element.links {
            let link = READ.file.get_dictionary(*id).unwrap();
            assert!(!plain(link.get(b"Contents").unwrap()).is_empty());
            let key = link.get(b"StructParent").unwrap().as_i64().unwrap();
            assert_eq!(parents[&key].as_reference().unwrap(), element.id);
        }
    }
}

#[test]
fn a_screen_reader_hears_the_blocks_in_order() {
    let table = Table::new([Column::new("Åtgärd").weight(3.0), Column::new("Antal").right()])
        .caption("Åtgärder")
        .row(Row::group("Angered"))
        .row(Row::of([Cell::text("Fotpatrull"), Cell::text("100")]))
        .row(Row::of([Cell::figure(Figure::sparkline([Some(1.0), Some(2.0)], "ökar från 1 till 2")), Cell::empty()]));
    let part = Part::new()
        .with(Heading::one("Hela staden").anchor("city"))
        .with(Contents::to(Level::Three))
        .with(Heading::three("En nivå för djup"))
        .with(Block::paragraph(
            Rich::new()
                .symbol(Symbol::CIRCLE_BLUE)
                .strong("Polisen")
                .text(" ska, se ")
                .link("Hela staden", "city")
                .text(", gå till fots."),
        ))
        .with(List::numbered(["Först", "Sedan"]))
        .with(Block::key_figures([("13", "saknar åtgärd")]))
        .with(table);
    let document = Document::new(sample::meta(), sample::running()).with(part);
    let heard = Reader::open(&write(&document, None).unwrap().bytes).outline();
    assert_eq!(heard, include_str!("heard.txt"));
}

#[test]
fn the_head_of_a_table_is_drawn_on_every_page_and_heard_once() {
    let drawn: Vec<_> = READ.shown.iter().filter(|shown| shown.text == "Operativa mål").collect();
    assert!(drawn.len() > 1);
    assert_eq!(drawn.iter().filter(|shown| !shown.is_artifact).count(), 1);
}

#[test]
fn every_row_of_a_table_covers_the_same_columns() {
    for table in READ.all("Table") {
        let rows: Vec<_> = table.kids.iter().flat_map(|part| &part.kids).filter(|row| row.role == "TR").collect();
        let span = |cell: &Element| match cell.attributes.split_once("ColSpan=") {
            Some((_, rest)) => rest.split(' ').next().unwrap().parse().unwrap(),
            None => 1,
        };
        let widths: Vec<usize> = rows.iter().map(|row| row.kids.iter().map(span).sum()).collect();
        assert!(widths.iter().all(|width| *width == widths[0]), "{widths:?}");
        let heads = |cell: &&Element| cell.role == "TH" && !cell.attributes.contains("Scope=");
        assert_eq!(rows.iter().flat_map(|row| &row.kids).filter(heads).count(), 0);
    }
}

#[test]
fn a_cell_is_headed_by_its_column_its_row_and_its_own_group_only() {
    let table = Table::new([Column::new("Åtgärd"), Column::new("Antal")])
        .row(Row::group("Angered"))
        .row(Row::of(["Fotpatrull", "100"]))
        .row(Row::group("Centrum"))
        .row(Row::of(["Belysning", "12"]));
    let part = Part::new().with(Heading::one("Plan")).with(table);
    let written = write(&Document::new(sample::meta(), sample::running()).with(part), None).unwrap();
    let read = Reader::open(&written.bytes);
    let root = read.dictionary(read.catalogue().get(b"StructTreeRoot").unwrap());
    let names = read.dictionary(root.get(b"IDTree").unwrap()).get(b"Names").unwrap().as_array().unwrap();
    let called = |id: &Object| {
        let at = names.iter().step_by(2).position(|name| name == id).unwrap();
        let element = names[2 * at + 1].as_reference().unwrap();
        let found = read.all("TH").into_iter().find(|cell| cell.id == element);
        read.heard(found.unwrap())
    };
    let heads = |cell: &Element| {
        let attributes = read.file.get_dictionary(cell.id).unwrap().get(b"A").unwrap().as_array().unwrap();
        let heads = attributes[0].as_dict().unwrap().get(b"Headers").unwrap().as_array().unwrap();
        heads.iter().map(called).collect::<Vec<_>>()
    };
    let cell =
        |role: &str, words: &str| heads(read.all(role).into_iter().find(|cell| read.heard(cell) == words).unwrap());
    assert_eq!(cell("TD", "100"), ["Antal", "Angered", "Fotpatrull"]);
    assert_eq!(cell("TD", "12"), ["Antal", "Centrum", "Belysning"]);
    assert_eq!(cell("TH", "Belysning"), ["Åtgärd", "Centrum"]);
}

#[test]
fn a_sign_is_found_by_its_bookmark() {
    let signs =
        ["Rum 8", "Rum 9"].map(|room| Part::landscape().with(Block::Poster(vec![room.into(), "Angered".into()])));
    let mut document = Document::new(sample::meta(), sample::running());
    document.parts = signs.into();
    let read = Reader::open(&write(&document, None).unwrap().bytes);
    let outlines = read.dictionary(read.catalogue().get(b"Outlines").unwrap());
    let [first, last] = [&b"First"[..], b"Last"].map(|end| read.dictionary(outlines.get(end).unwrap()));
    assert_eq!([first, last].map(|one| plain(one.get(b"Title").unwrap())), ["Rum 8 · Angered", "Rum 9 · Angered"]);
    let page = last.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
    assert_eq!(page, read.pages[1]);
}

#[test]
fn the_outline_is_nested_as_the_headings_are() {
    let outlines = READ.dictionary(READ.catalogue().get(b"Outlines").unwrap());
    let titles = |of: &lopdf::Dictionary| {
        let mut titles = Vec::new();
        let mut next = of.get(b"First").ok();
        while let Some(entry) = next {
            let entry = READ.dictionary(entry);
            titles.push(plain(entry.get(b"Title").unwrap()));
            next = entry.get(b"Next").ok();
        }
        titles
    };
    assert_eq!(titles(outlines), ["Hela staden", "Innehåll", "Angered", "Gemensam åtgärdsplan", "Fastställt"]);
    let first = READ.dictionary(outlines.get(b"First").unwrap());
    assert_eq!(titles(first), ["Tre prioriteringar för hela staden"]);
}

#[test]
fn a_link_leads_to_the_page_of_its_heading() {
    let link = READ.all("Link").into_iter().find(|link| READ.heard(link) == "Angered").unwrap();
    let destination = READ.file.get_dictionary(link.links[0]).unwrap().get(b"Dest").unwrap().as_array().unwrap();
    let heading = READ.all("H1").into_iter().find(|heading| READ.heard(heading) == "Angered").unwrap();
    assert_eq!(destination[0].as_reference().unwrap(), READ.pages[heading.content[0].0]);
    let entry = READ.all("TOCI").into_iter().find(|entry| READ.heard(entry).starts_with("Angered")).unwrap();
    assert_eq!(READ.heard(entry), format!("Angered {}", heading.content[0].0 + 1));
}

#[test]
fn an_address_with_signs_outside_ascii_is_escaped() {
    let text = Rich::new().uri("plats", "https://www.example.se/gård?a=1&b=2");
    let document = Document::new(sample::meta(), sample::running()).with(Part::new().with(Block::paragraph(text)));
    let reader = Reader::open(&write(&document, None).unwrap().bytes);
    let link = reader.file.get_dictionary(reader.all("Link")[0].links[0]).unwrap();
    let action = reader.dictionary(link.get(b"A").unwrap());
    assert_eq!(plain(action.get(b"URI").unwrap()), "https://www.example.se/g%C3%A5rd?a=1&b=2");
}

#[test]
fn the_file_says_what_it_is() {
    let catalogue = READ.catalogue();
    assert!(WRITTEN.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(plain(catalogue.get(b"Lang").unwrap()), "sv-SE");
    assert!(READ.dictionary(catalogue.get(b"MarkInfo").unwrap()).get(b"Marked").unwrap().as_bool().unwrap());
    let viewer = READ.dictionary(catalogue.get(b"ViewerPreferences").unwrap());
    assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let intent = &catalogue.get(b"OutputIntents").unwrap().as_array().unwrap()[0];
    assert_eq!(READ.dictionary(intent).get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
    let metadata = catalogue.get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = &READ.file.get_object(metadata).unwrap().as_stream().unwrap().content;
    let metadata = std::str::from_utf8(metadata).unwrap();
    for said in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "Gemensam lägesbild och åtgärdsplan 2019",
        "<xmp:CreateDate>2019-03-14T16:20:00+01:00</xmp:CreateDate>",
        "<xmpMM:DocumentID>0198f0c2-7a31-7cc0-8f00-0123456789ab</xmpMM:DocumentID>",
    ] {
        assert!(metadata.contains(said), "{said}");
    }
    assert_eq!(READ.file.trailer.get(b"ID").unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn a_title_with_signs_of_its_own_stays_a_title() {
    let mut document = sample::everything();
    document.meta.title = "<Rån & {author}>".into();
    let written = write(&document, None).unwrap();
    let bytes = String::from_utf8_lossy(&written.bytes);
    assert!(bytes.contains("&lt;Rån &amp; {author}&gt;"));
}

#[test]
fn the_attached_data_come_out_as_they_went_in() {
    let associated = &READ.catalogue().get(b"AF").unwrap().as_array().unwrap()[0];
    let file = READ.dictionary(associated);
    assert_eq!(file.get(b"AFRelationship").unwrap().as_name().unwrap(), b"Data");
    assert_eq!(plain(file.get(b"UF").unwrap()), "hearing.json");
    let content = READ.dictionary(file.get(b"EF").unwrap()).get(b"F").unwrap().as_reference().unwrap();
    let content = READ.file.get_object(content).unwrap().as_stream().unwrap();
    assert_eq!(content.get_plain_content().unwrap(), sample::attachment().bytes);
    assert_eq!(content.dict.get(b"Subtype").unwrap().as_name().unwrap(), b"application/json");
}

#[test]
fn every_page_says_which_it_is_and_what_it_is() {
    let count = READ.pages.len();
    assert_eq!(WRITTEN.pages, count);
    for page in 0..count {
        let number = format!("Sida {} av {count}", page + 1);
        for words in [number.as_str(), "Exempeldata", "Fastställd · version 3 · 14 mars 2019 · 0198f0c2-7a31"] {
            let says = |shown: &&crate::reader::Shown| shown.page == page && shown.is_artifact && shown.text == words;
            assert_eq!(READ.shown.iter().filter(says).count(), 1, "{words} on page {page}");
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let again = write(&sample::everything(), Some(&sample::attachment())).unwrap();
    assert!(again.bytes == WRITTEN.bytes);
}

#[test]
fn another_version_keeps_the_documents_identity_and_changes_the_contents() {
    let mut document = sample::everything();
    document.running.foot = "Fastställd · version 4".into();
    let other = Reader::open(&write(&document, Some(&sample::attachment())).unwrap().bytes);
    let ids = |reader: &Reader| -> Vec<Object> { reader.file.trailer.get(b"ID").unwrap().as_array().unwrap().clone() };
    assert_eq!(ids(&READ)[0], ids(&other)[0]);
    assert_ne!(ids(&READ)[1], ids(&other)[1]);
}

fn parent_tree() -> BTreeMap<i64, Object> {
    let root = READ.dictionary(READ.catalogue().get(b"StructTreeRoot").unwrap());
    let numbers = READ.dictionary(root.get(b"ParentTree").unwrap()).get(b"Nums").unwrap().as_array().unwrap();
    numbers.chunks(2).map(|pair| (pair[0].as_i64().unwrap(), pair[1].clone())).collect()
}

fn page_key(page: usize) -> i64 {
    READ.file.get_dictionary(READ.pages[page]).unwrap().get(b"StructParents").unwrap().as_i64().unwrap()
}
