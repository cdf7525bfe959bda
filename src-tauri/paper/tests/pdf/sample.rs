//! A report with one of everything, and one that asks for the impossible. The texts are made up.

use chrono::DateTime;
use samsyn_paper::document::{
    Bar, Block, Callout, Cell, Column, Contents, Document, Figure, Heading, Language, Level, List, Matrix, Meta, Part,
    Rich, Row, Running, Shape, Signature, Station, StationState, Strip, Symbol, Table, Tone,
};
use samsyn_paper::pdf::Attachment;

const AREAS: [&str; 10] = [
    "Angered",
    "Östra Göteborg",
    "Örgryte-Härlanda",
    "Centrum",
    "Majorna-Linné",
    "Askim-Frölunda-Högsbo",
    "Västra Göteborg",
    "Västra Hisingen",
    "Lundby",
    "Norra Hisingen",
];

pub fn attachment() -> Attachment {
    Attachment {
        name: "hearing.json".into(),
        mime: "application/json".into(),
        description: "Rapportens data".into(),
        bytes: br#"{"priorities":[{"id":"AN-1","rank":1}]}"#.to_vec(),
    }
}

pub fn meta() -> Meta {
    Meta {
        title: "Gemensam lägesbild och åtgärdsplan 2019".into(),
        author: "Göteborgs Stad och Polisområde Storgöteborg".into(),
        subject: "Vad hearingen kom överens om".into(),
        keywords: vec!["trygghet".into(), "åtgärdsplan".into()],
        language: Language::Swedish,
        created: DateTime::parse_from_rfc3339("2019-03-14T16:20:00+01:00").unwrap(),
        document_id: "0198f0c2-7a31-7cc0-8f00-0123456789ab".into(),
        state: "Fastställd".into(),
        version: "3".into(),
        program: "Samsyn 0.1.0".into(),
    }
}

pub fn running() -> Running {
    Running {
        head: "Gemensam lägesbild och åtgärdsplan 2019 · Göteborg".into(),
        mark: Some("Exempeldata".into()),
        foot: "Fastställd · version 3 · 14 mars 2019 · 0198f0c2-7a31".into(),
        page: "Sida {page} av {pages}".into(),
    }
}

fn police(text: &str) -> Rich {
    Rich::new().symbol(Symbol::CIRCLE_BLUE).strong("Polisen").text(text)
}

fn city(text: &str) -> Rich {
    Rich::new().symbol(Symbol::SQUARE_RUST).strong("Staden").text(text)
}

pub fn everything() -> Document {
    Document::new(meta(), running()).with(summary()).with(contents()).with(district()).with(plan()).with(closing())
}

fn summary() -> Part {
    let problems = [
        ("Narkotika och kriminella nätverk", [1, 1, 2, 1, 1, 2, 3, 1, 2, 1]),
        ("Otrygga platser i kollektivtrafiken", [0, 2, 1, 3, 2, 1, 0, 2, 1, 0]),
        ("Våld i offentlig miljö", [3, 0, 0, 2, 0, 0, 0, 3, 0, 2]),
        ("Våld i nära relation", [0, 3, 3, 0, 3, 0, 1, 0, 0, 3]),
        ("Ungdomsrån", [2, 0, 0, 0, 0, 3, 0, 0, 3, 0]),
        ("Buskörning med moped och epatraktor", [0, 0, 0, 0, 0, 0, 2, 0, 0, 0]),
    ];
    let mut matrix = Matrix::new("Problemområde", AREAS)
        .caption("Prioriterade problem per stadsdel. 1 är det viktigaste; en tom ruta är inte prioriterad.")
        .total("Antal");
    for (problem, ranks) in problems {
        let count = ranks.iter().filter(|rank| **rank > 0).count();
        matrix = matrix.row(problem, ranks.map(|rank| (rank > 0).then_some(rank)), count.to_string());
    }
    Part::new()
        .with(Block::kicker("Göteborg · årlig hearing 2019"))
        .with(
            Heading::one("Narkotika är prioriterad i tio av tio stadsdelar; tolv åtgärder är gemensamma")
                .short("Hela staden")
                .anchor("city"),
        )
        .with(Block::lead(
            "Staden och polisen har i tolv rum enats om 36 prioriteringar. Trettio är fastställda av båda parter, \
             sex väntar på underskrift.",
        ))
        .with(Block::key_figures([
            ("36", "prioriteringar, varav 30 fastställda"),
            ("28", "åtgärder, varav 12 gemensamma"),
            ("105", "orsaker"),
            ("13", "prioriteringar saknar åtgärd"),
        ]))
        .with(matrix)
        .with(Heading::two("Tre prioriteringar för hela staden"))
        .with(List::numbered([
            Rich::new()
                .strong("Rekrytering till kriminella nätverk. ")
                .text("Tidigare kontakt med familjer, se ")
                .link("Angered", "AN")
                .text("."),
            Rich::new().strong("Trygghet i kollektivtrafiken. ").text("Samma problem återkommer i sju stadsdelar."),
            Rich::new().strong("Våld i nära relation. ").text("Fler anmäler, men få ärenden leder vidare."),
        ]))
        .with(
            Callout::new("13 prioriteringar saknar åtgärd, en saknar orsak och en åtgärd saknar ansvarig.")
                .title("Ofullständigt"),
        )
}

fn contents() -> Part {
    Part::new().with(Heading::one("Innehåll")).with(Contents::to(Level::Two))
}

fn district() -> Part {
    let others = [31.0, 22.0, 18.0, 64.0, 27.0, 19.0, 12.0, 25.0, 29.0, 24.0];
    let strip = |here: Option<f64>| {
        Figure::strip(
            Strip { all: others.to_vec(), here, reference: Some(28.0) },
            "Angered 31, hela staden 28, lägst 12, högst 64",
        )
    };
    let years = |values: [Option<f64>; 4]| Figure::sparkline(values, "2015: 24, 2016: 26, 2017: 29, 2018: 31");
    let arrow = |shape, word: &str| Cell::text(Rich::new().symbol(Symbol::new(shape, Tone::Ink)).text(word));
    let table = Table::new([
        Column::new("Indikator").weight(3.2),
        Column::new("Angered").right(),
        Column::new("Staden").right(),
        Column::new("Bland stadsdelarna").weight(2.2),
        Column::new("2015–2018").weight(1.2),
        Column::new("Riktning").weight(1.4),
    ])
    .caption("Läget i Angered bredvid hela staden")
    .row(Row::of([
        Cell::text(Rich::new().text("Anmälda brott ").quiet("per 1 000 invånare")),
        Cell::text("131,5"),
        Cell::text("128,2"),
        strip(Some(31.0)).into(),
        years([Some(24.0), Some(26.0), Some(29.0), Some(31.0)]).into(),
        arrow(Shape::Up, "ökar"),
    ]))
    .row(Row::of([
        Cell::text("Trygga i sitt område, andel"),
        Cell::text("61 %"),
        Cell::text("74 %"),
        strip(Some(14.0)).into(),
        years([Some(66.0), None, Some(62.0), Some(61.0)]).into(),
        arrow(Shape::Down, "minskar"),
    ]))
    .row(Row::of([
        Cell::text("Bostadsinbrott"),
        Cell::text("saknas"),
        Cell::text("4,1"),
        strip(None).into(),
        years([None, Some(3.9), None, Some(4.1)]).into(),
        arrow(Shape::Level, "oförändrat"),
    ]));
    Part::new()
        .with(Block::kicker("Stadsdel"))
        .with(Heading::one("Angered").anchor("AN"))
        .with(Block::lead("Öppen narkotikaförsäljning i centrummiljö är det som flest i rummet återkom till, från båda parter."))
        .with(Heading::two("Läget"))
        .with(table)
        .with(Block::note("Källor: Brå, anmälda brott; Göteborgs Stad, trygghetsmätning 2018. Narkotikabrott speglar polisens insatser."))
        .with(Heading::three("Partens egna ord"))
        .with(Block::paragraph(police(" ser att försäljningen flyttat in i trapphus. Ordningsvakterna i centrum gör skillnad, men bara på dagtid.")))
        .with(Block::paragraph(city(" pekar på att fritidsgården stänger klockan 20 och att belysningen på gångvägen mellan hållplatsen och torget varit trasig sedan i höstas.")))
        .with(Heading::two("Prioriteringar"))
        .with(Heading::three("1. Narkotika och kriminella nätverk i centrummiljö"))
        .with(Figure::thread(
            [
                Station::new(StationState::Whole, "läge"),
                Station::new(StationState::Whole, "problem"),
                Station::new(StationState::Whole, "3 orsaker"),
                Station::new(StationState::Broken, "saknar åtgärd"),
                Station::new(StationState::Ahead, "resultat nästa år"),
            ],
            "Röda tråden: läge, problem och tre orsaker finns; åtgärd saknas; resultat nästa år",
        ))
        .with(List::bullets(["Få vuxna på platsen efter klockan 20", "Tomma lokaler i bottenvåningen", "Svag samordning mellan fastighetsägare"]))
        .with(Heading::three("Så röstade parterna"))
        .with(Figure::bars(
            [
                Bar::parts("Narkotika i centrum", [(14.0, Symbol::CIRCLE_BLUE), (11.0, Symbol::SQUARE_RUST)], "25"),
                Bar::parts("Våld i offentlig miljö", [(6.0, Symbol::CIRCLE_BLUE), (9.0, Symbol::SQUARE_RUST)], "15"),
                Bar::new("Ungdomsrån", 8.0, "8"),
            ],
            "Narkotika i centrum: polisen 14, staden 11. Våld i offentlig miljö: polisen 6, staden 9. Ungdomsrån: 8.",
        ))
        .with(Block::paragraph(Rich::new().text("Metoden beskrivs av ").uri("Brottsförebyggande rådet", "https://bra.se/").text(".")))
}

fn plan() -> Part {
    let mut table = Table::new([
        Column::new("Orsak").weight(2.0),
        Column::new("Åtgärd").weight(2.6),
        Column::new("Operativa mål").weight(2.0),
        Column::new("När").weight(1.2),
        Column::new("Vem").weight(1.5),
        Column::new("Uppföljning").weight(1.7),
    ])
    .caption("Åtgärdsplan");
    for (index, area) in AREAS.iter().enumerate() {
        table = table
            .row(Row::group(Rich::new().text(format!("{area} 1 · Narkotika och kriminella nätverk i centrummiljö"))));
        for cause in 1..=2 {
            table = table.row(Row::of([
                Cell::text(format!("{cause}. Få vuxna på platsen efter klockan 20 och svag samordning mellan fastighetsägare")),
                Cell::text("Polisen och Staden ska patrullera till fots tillsammans, med fältassistenter, vid torget och hållplatsen"),
                Cell::text(format!("{} tillfällen", 100 + 10 * index)),
                Cell::text("31 december 2019"),
                Cell::text(Rich::new().symbol(Symbol::CIRCLE_BLUE).text("Polis\n").symbol(Symbol::SQUARE_RUST).text("Stad")),
                Cell::text(Rich::new().symbol(Symbol::new(Shape::Half, Tone::Amber)).text("Pågår")),
            ]));
        }
    }
    Part::landscape().with(Heading::one("Gemensam åtgärdsplan").anchor("plan")).with(table)
}

fn closing() -> Part {
    Part::new()
        .with(Heading::one("Fastställt"))
        .with(Block::paragraph("Båda parter har läst upp prioriteringarna och enats om dem."))
        .with(Block::Signatures(vec![
            Signature {
                role: "Stadsdirektör".into(),
                party: Rich::new().symbol(Symbol::SQUARE_RUST).strong("Staden"),
                signed: Some("Fastställt 14 mars 2019 kl. 16.20".into()),
            },
            Signature {
                role: "Polisområdeschef".into(),
                party: Rich::new().symbol(Symbol::CIRCLE_BLUE).strong("Polisen"),
                signed: None,
            },
        ]))
        .with(Heading::two("Uppföljning av 2018"))
        .with(
            Table::new([
                Column::new("Löfte").weight(4.0),
                Column::new("Mål").right(),
                Column::new("Resultat").right(),
                Column::new("Status").weight(1.6),
            ])
            .row(Row::of([
                Cell::text("Fotpatrull vid Redbergsplatsen"),
                Cell::text("100"),
                Cell::text("300"),
                Cell::text(Rich::new().symbol(Symbol::new(Shape::Check, Tone::Green)).text("Genomförd")),
            ]))
            .row(Row::of([
                Cell::text("Trygghetsvandring varje kvartal"),
                Cell::text("4"),
                Cell::text("3"),
                Cell::text(Rich::new().symbol(Symbol::new(Shape::Half, Tone::Amber)).text("Delvis genomförd")),
            ])),
        )
}

/// Words without end, cells of a page's length, signs that no font has, empty things, and many rows.
pub fn impossible() -> Document {
    let endless = "nordvästersjökustartilleriflygspaningssimulatoranläggning".repeat(6);
    let address = format!("https://www.example.se/{}?åäö=1", "abcdefghij0123456789".repeat(14));
    let letters = "WMÅ".repeat(100);
    let prose =
        "Bristande belysning och siktlinjer, få vuxna på platsen efter klockan 20 samt svag samordning. ".repeat(60);
    let mut table = Table::new([
        Column::new(endless.clone()),
        Column::new("Mål").weight(0.01).right(),
        Column::new(""),
        Column::new("Å"),
    ])
    .caption(endless.clone())
    .row(Row::of([endless.clone(), address.clone(), letters.clone(), prose.clone()]))
    .row(Row::of(["ensam cell"]))
    .row(Row::of([Cell::empty(), Cell::empty(), Cell::empty(), Cell::empty(), Cell::text("en cell för mycket")]))
    .row(Row::group(letters.clone()));
    for row in 0..120 {
        table = table.row(Row::of([
            format!("rad {row}"),
            "1 234,5".into(),
            prose.chars().take(row * 3).collect(),
            "ja\nnej".into(),
        ]));
    }
    let mut running = running();
    running.head = prose.clone();
    running.foot = letters.clone();
    running.mark = Some(letters.clone());
    Document::new(meta(), running)
        .with(Part::default())
        .with(
            Part::new()
                .with(Heading::three(endless.clone()))
                .with(Heading::one(letters.clone()).anchor("letters"))
                .with(Contents::to(Level::Three))
                .with(Block::paragraph(format!(
                    "Emoji 😀 och العربية, Đặng Thị Hương, e\u{301}tude, Ελένη, Дмитрий, {address}"
                )))
                .with(Block::paragraph(prose.clone()))
                .with(Block::paragraph(""))
                .with(Block::paragraph("Rad ett\nRad två\n\nRad fyra"))
                .with(Block::paragraph(
                    Rich::new()
                        .link(prose.chars().take(600).collect::<String>(), "letters")
                        .link("ingenstans", "saknas"),
                ))
                .with(List::bullets([endless.as_str(), "", &letters]))
                .with(List::numbered((0..120).map(|n| format!("steg {n}"))))
                .with(Block::key_figures([
                    (endless.as_str(), letters.as_str()),
                    ("1 234 567,8", &prose),
                    ("", ""),
                    ("4", ""),
                    ("5", ""),
                ]))
                .with(
                    Matrix::new(endless.clone(), (0..30).map(|n| format!("{letters}{n}"))).total(letters.clone()).row(
                        endless.clone(),
                        (0..30).map(|n| Some(n as u8 * 8)),
                        letters.clone(),
                    ),
                )
                .with(Callout::new(prose.clone()).title(letters.clone()).and(endless.clone()))
                .with(Figure::thread([Station::new(StationState::Whole, letters.clone())], "tråd"))
                .with(Figure::bars(
                    (0..80).map(|n| Bar::new(endless.clone(), f64::from(n), letters.clone())),
                    "staplar",
                ))
                .with(Figure::strip(Strip { all: vec![f64::NAN], here: Some(f64::INFINITY), reference: None }, "inget"))
                .with(Figure::sparkline([], "inget"))
                .with(Block::Signatures(vec![Signature {
                    role: letters.clone().into(),
                    party: endless.into(),
                    signed: Some(prose),
                }])),
        )
        .with(Part::landscape().continuing().with(table.clone()))
        .with(Part::new().with(table).with(Table::default()).with(Table::new([Column::new("Tom")])))
}
