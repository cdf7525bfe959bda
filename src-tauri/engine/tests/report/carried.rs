//! The hearing as JSON, carried in the PDF, and what next year begins with.

use super::{EXAMPLE, document, made, pdf as pdf_of};
use samsyn_engine::hearing_file::{self, HearingFile};
use samsyn_engine::report::{Choice, Edition, Format};
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Error, Id, Refusal, export, next_year, reads};
use samsyn_paper::pdf;
use serde_json::{Value, json};

fn schema() -> Value {
    let path = format!("{}/../../assets/schema/hearing-1.schema.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The schema with every object closed: a field that is written but not documented is a fault.
fn closed(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(fields) => {
            fields.values_mut().for_each(|field| *field = closed(field.take()));
            if fields.contains_key("properties") {
                fields.insert("additionalProperties".into(), false.into());
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = closed(item.take())),
        _ => {}
    }
    schema
}

fn written() -> String {
    let (engine, hearing) = &*EXAMPLE;
    String::from_utf8(made(engine, *hearing, Format::Json, Language::Sv).bytes).unwrap()
}

fn carrying(text: &str) -> Vec<u8> {
    let (engine, hearing) = &*EXAMPLE;
    let mut document = document(engine, *hearing, Language::Sv);
    document.parts.truncate(1);
    let attachment = pdf::Attachment {
        name: "hearing.json".into(),
        mime: "application/json".into(),
        description: "JSON".into(),
        bytes: text.into(),
    };
    pdf::write(&document, Some(&attachment)).unwrap().bytes
}

#[test]
fn the_example_is_as_the_schema_says_and_nothing_in_it_is_undocumented() {
    let value: Value = serde_json::from_str(&written()).unwrap();
    let validator = jsonschema::validator_for(&closed(schema())).unwrap();
    let faults: Vec<String> =
        validator.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let count = |list: &str| value[list].as_array().unwrap().len();
    assert_eq!([count("areas"), count("workshops"), count("priorities"), count("measures")], [11, 12, 36, 28]);
    let cards: usize =
        value["workshops"].as_array().unwrap().iter().map(|room| room["cards"].as_array().unwrap().len()).sum();
    assert_eq!(cards, 378);
}

#[test]
fn what_is_written_is_read_back_equal() {
    let text = written();
    let file: HearingFile = hearing_file::read(&text, "hearing.json").unwrap();
    assert_eq!(hearing_file::write(&file).unwrap(), text);
}

#[test]
fn no_e_mail_address_leaves_the_house() {
    assert!(!written().contains('@'));
}

#[test]
fn the_pdf_gives_back_the_hearing_it_carries() {
    let (engine, hearing) = &*EXAMPLE;
    let report = pdf_of(engine, *hearing, Language::Sv);
    assert!(report.missing.is_empty(), "{:?}", report.missing);
    let file = hearing_file::hearing_in_pdf(&report.bytes, "rapport.pdf").unwrap();
    let mut beside = hearing_file::read(&written(), "hearing.json").unwrap();
    beside.document.edition = Some(Edition::Directors);
    assert_eq!(file, beside);
    assert_eq!(file.document.id, report.version.document_id);
}

#[test]
fn next_year_begins_with_this_years_plan_to_follow_up() {
    let (engine, hearing) = &*EXAMPLE;
    let report = pdf_of(engine, *hearing, Language::Sv);
    let start = next_year::start(hearing_file::hearing_in_pdf(&report.bytes, "rapport.pdf").unwrap());
    assert_eq!((start.year, start.next.year, start.next.date), (2019, 2020, None));

    let fresh = Engine::in_memory(Id::from_number(2)).unwrap();
    next_year::start_from(&fresh, &report.bytes, "rapport.pdf").unwrap();
    let read = |name: &str, arguments: Value| reads::by_name(&fresh, name, arguments).unwrap();
    let hearings = read("hearings", json!({}));
    let years: Vec<i64> =
        hearings["hearings"].as_array().unwrap().iter().map(|one| one["year"].as_i64().unwrap()).collect();
    assert_eq!(years, [2020, 2019, 2018]);
    let next = &hearings["hearings"][0]["id"];
    let follow_up = read("follow_up", json!({ "hearing": next }));
    assert_eq!(follow_up["year"], 2019);
    let overview = read("overview", json!({ "hearing": next }));
    assert_eq!(
        [&overview["areas"], &overview["indicators"], &overview["values"]],
        [&json!(11), &json!(22), &json!(433)]
    );
    assert_eq!(overview["previous_measures"], 28);
    assert_eq!(overview["agenda_items"], 15);
    assert_eq!(overview["method_steps"], 11);
}

#[test]
fn next_year_begins_from_the_json_as_from_the_pdf_with_nothing_that_was_said_and_nobody_who_was_there() {
    let (engine, hearing) = &*EXAMPLE;
    let pdf = export::pdf(engine, *hearing, &Choice::whole(Edition::Directors, Language::Sv)).unwrap().bytes;
    let begun = |bytes: &[u8], file: &str| {
        let fresh = Engine::in_memory(Id::from_number(2)).unwrap();
        let next = next_year::start_from(&fresh, bytes, file).unwrap();
        let read = |name: &str| reads::by_name(&fresh, name, json!({ "hearing": next })).unwrap();
        let (mut overview, follow_up) = (read("overview"), read("follow_up"));
        overview["id"] = Value::Null;
        (overview, follow_up["promises"].clone(), follow_up["undecided"].clone())
    };
    let from_json = begun(written().as_bytes(), "hearing.json");
    assert_eq!(from_json, begun(&pdf, "rapport.pdf"));
    let overview = from_json.0;
    for nothing in ["participants", "cards", "problems", "votes", "matrix_answers", "priorities", "measures"] {
        assert_eq!(overview[nothing], 0, "{nothing}");
    }
    for kept in ["agenda_items", "workshops", "method_steps", "areas", "indicators"] {
        assert!(overview[kept].as_i64() > Some(0), "{kept}");
    }
}

#[test]
fn a_hearing_that_is_here_is_not_overwritten_by_its_own_report() {
    let (engine, hearing) = &*EXAMPLE;
    let report = pdf_of(engine, *hearing, Language::Sv);
    let here = Engine::in_memory(Id::from_number(3)).unwrap();
    let facts = hearing_file::read(&written(), "hearing.json").unwrap().hearing;
    let facts = samsyn_engine::hearing::HearingRow { title: "Vår egen".into(), ..facts };
    here.run(samsyn_engine::command::HearingCommand::StartHearing { facts }.into()).unwrap();
    next_year::start_from(&here, &report.bytes, "rapport.pdf").unwrap();
    let hearings = reads::by_name(&here, "hearings", json!({})).unwrap();
    assert_eq!(hearings["hearings"][1]["title"], "Vår egen");
    assert_eq!(hearings["hearings"][1]["priorities"], 0);
}

#[test]
fn a_pdf_without_a_hearing_says_so() {
    let (engine, hearing) = &*EXAMPLE;
    let mut document = document(engine, *hearing, Language::Sv);
    document.parts.truncate(1);
    let bare = pdf::write(&document, None).unwrap().bytes;
    for bytes in [bare, carrying("{}"), carrying("not JSON"), b"not a PDF".to_vec(), Vec::new()] {
        let refusal = hearing_file::hearing_in_pdf(&bytes, "bilaga.pdf").unwrap_err();
        assert!(
            matches!(refusal, Error::Refusal(Refusal::NoHearingInPdf { ref file }) if file == "bilaga.pdf"),
            "{refusal}"
        );
    }
}

#[test]
fn a_damaged_pdf_says_so_and_never_breaks_the_program() {
    let whole = carrying(&written());
    for end in [whole.len() / 4, whole.len() / 2, whole.len() - 200] {
        assert!(hearing_file::hearing_in_pdf(&whole[..end], "rapport.pdf").is_err());
    }
}

#[test]
fn a_hearing_of_a_newer_program_is_named_as_such() {
    let text = written().replacen("\"version\": 1", "\"version\": 2", 1);
    let refusal = hearing_file::hearing_in_pdf(&carrying(&text), "rapport.pdf").unwrap_err();
    assert!(matches!(refusal, Error::Refusal(Refusal::NewerContent { version: 2 })), "{refusal}");
}

/// Spaces that were packed again and again.
fn packed_again(times: usize) -> Vec<u8> {
    let mut content = vec![b' '; 60_000_000];
    for _ in 0..times {
        let mut stream = lopdf::Stream::new(lopdf::Dictionary::new(), content);
        stream.compress().unwrap();
        content = stream.content;
    }
    content
}

fn with_stream(filter: &str, content: &[u8], mut times: usize) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    while times > 0 {
        let head =
            format!("{times} 0 obj << /Type /EmbeddedFile /Filter {filter} /Length {} >> stream\n", content.len());
        bytes.extend([head.as_bytes(), content, b"\nendstream endobj\n"].concat());
        times -= 1;
    }
    bytes.extend(b"startxref\n0\n%%EOF\n");
    bytes
}

#[test]
fn what_a_pdf_carries_is_unpacked_up_to_a_limit() {
    let too_large = |refused: Error| matches!(refused, Error::Refusal(Refusal::ReportTooLarge { limit: 50, .. }));
    let once = packed_again(1);
    assert!(too_large(hearing_file::hearing_in_pdf(&with_stream("/FlateDecode", &once, 1), "x.pdf").unwrap_err()));
    let twice = with_stream("[/FlateDecode /FlateDecode]", &packed_again(2), 1);
    assert!(twice.len() < 1_000);
    assert!(too_large(hearing_file::hearing_in_pdf(&twice, "x.pdf").unwrap_err()));
    let chain = format!("[{}]", "/FlateDecode ".repeat(60));
    assert!(too_large(hearing_file::hearing_in_pdf(&with_stream(&chain, &once, 1), "x.pdf").unwrap_err()));
}

#[test]
fn a_number_that_cannot_be_is_refused_at_the_door_with_its_field() {
    let (engine, hearing) = &*EXAMPLE;
    let mut whole: Value = serde_json::from_slice(&made(engine, *hearing, Format::Json, Language::Sv).bytes).unwrap();
    let mut fields = Vec::new();
    numbers(&whole, "", "", &mut fields);
    fields.sort();
    fields.dedup_by(|one, other| one.1 == other.1);
    assert!(fields.len() > 25, "{fields:?}");
    // Cards hold no numbers, and without them the file is read sooner.
    whole["workshops"].as_array_mut().unwrap().iter_mut().for_each(|room| room["cards"] = json!([]));
    let with = |pointer: &str, far: i64| {
        let mut changed = whole.clone();
        *changed.pointer_mut(pointer).unwrap() = far.into();
        changed.to_string()
    };
    for (pointer, field) in &fields {
        let error = hearing_file::read(&with(pointer, i64::MAX), "hearing.json").unwrap_err();
        let Error::Refusal(Refusal::ReportOutOfRange { field: named, .. }) = error else { panic!("{field}: {error}") };
        assert_eq!(named, *field);
    }
    let fresh = Engine::in_memory(Id::from_number(2)).unwrap();
    let begun = next_year::start_from(&fresh, with("/hearing/starts", i64::MIN).as_bytes(), "hearing.json");
    assert!(matches!(begun, Err(Error::Refusal(Refusal::ReportOutOfRange { .. }))));
}

/// The way to each number, and its field with those it stands in.
fn numbers(value: &Value, pointer: &str, field: &str, into: &mut Vec<(String, String)>) {
    match value {
        Value::Number(_) if field != "version" => into.push((pointer.to_owned(), field.to_owned())),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| numbers(item, &format!("{pointer}/{at}"), field, into));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            let field = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
            numbers(value, &format!("{pointer}/{name}"), &field, into);
        }),
        _ => {}
    }
}
