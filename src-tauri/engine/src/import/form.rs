//! What each kind of file looks like: its columns and the headers people write over them, Swedish and English, as data.
//!
//! Headers are compared in their plain form (see [`plain`]): lower case, letters and digits only, single spaces. The first
//! header of each column is the one the program itself writes and asks for.

pub use super::kind::{Field, Kind};

/// One column of a kind of file.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// What it holds.
    pub field: Field,
    /// Is the file worth nothing without it?
    pub required: bool,
    /// Its headers in plain form, the program's own first.
    pub names: &'static [&'static str],
}

/// One kind of file.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// Which kind.
    pub kind: Kind,
    /// Words in the name of the file or sheet that speak for it where the headers leave a doubt.
    pub hints: &'static [&'static str],
    /// Its columns.
    pub columns: &'static [Column],
}

const fn need(field: Field, names: &'static [&'static str]) -> Column {
    Column { field, required: true, names }
}

const fn may(field: Field, names: &'static [&'static str]) -> Column {
    Column { field, required: false, names }
}

const AREA: &[&str] = &["område", "stadsdel", "stadsområde", "områdeskod", "area", "district"];
const PROBLEM_AREA: &[&str] = &["problemområde", "problemkod", "problem area", "problem area code"];
const SOURCE: &[&str] = &["källa", "datakälla", "source"];
const EXAMPLE: &[&str] = &["exempel", "exempeldata", "example", "example data"];
const MINUTES: &[&str] = &["minuter", "min", "längd", "tidsåtgång", "minutes", "duration", "length"];
const DESCRIPTION: &[&str] = &["beskrivning", "förklaring", "description"];
const WORKSHOP: &[&str] = &["workshop", "workshop id", "rum id"];
const PARTY: &[&str] = &["part", "parter", "party"];
const PROBLEM: &[&str] = &["problem", "problembeskrivning"];
const UNIT: &[&str] = &["enhet", "mått", "unit"];
const KIND: &[&str] = &["typ", "slag", "sort", "kind", "type", "categories"];
const PRIORITY: &[&str] = &["prioritering", "priority"];
const NUMBER: &[&str] = &["nr", "nummer", "number", "no"];
const PLACE: &[&str] = &["plats", "var", "place"];
const CONTACT: &[&str] = &["kontaktroll", "kontakt", "contact role"];
const GOAL_KIND: &[&str] = &["målsort", "goal kind"];
const HORIZON: &[&str] = &["sikt", "horizon"];
const PROMISE: &[&str] = &["medborgarlöfte", "promise"];
const FROM: &[&str] = &["från", "from"];
const TO: &[&str] = &["till", "to"];
const CHECK: &[&str] = &["avstämningsdatum", "avstämning", "check dates"];
const GROUND: &[&str] = &["grund", "basis"];
const REMARK: &[&str] = &["anmärkning", "kommentar", "noteringar", "remark", "comment", "notes"];

/// Every kind of table, with its columns.
pub const FORMS: &[Form] = &[
    Form {
        kind: Kind::Areas,
        hints: &["omraden", "områden", "areas", "stadsdelar"],
        columns: &[
            need(Field::Key, &["id", "område id", "områdes id", "key", "area id", "nyckel"]),
            need(Field::Name, &["namn", "name", "område", "områdesnamn"]),
            may(Field::Kind, KIND),
            may(Field::Code, &["kod", "områdeskod", "code"]),
            may(Field::PoliceArea, &["lpo", "lokalpolisområde", "police area", "local police area"]),
            may(
                Field::Inhabitants,
                &["invånare", "antal invånare", "invånarantal", "befolkning", "inhabitants", "population"],
            ),
            may(Field::ValidFrom, &["giltig från", "gäller från", "från", "valid from"]),
            may(Field::ValidTo, &["giltig till", "gäller till", "till", "valid to"]),
            may(Field::PartOf, &["ingår i", "del av", "part of", "parent"]),
            may(Field::Becomes, &["motsvarar", "motsvarar 2021", "blir", "efterföljare", "becomes", "maps to"]),
            may(Field::Example, EXAMPLE),
            may(Field::Remark, REMARK),
        ],
    },
    Form {
        kind: Kind::ProblemAreas,
        hints: &["problem"],
        columns: &[
            need(Field::Code, &["kod", "id", "code"]),
            need(Field::Name, &["namn", "problemområde", "name", "problem area"]),
            may(Field::Description, DESCRIPTION),
        ],
    },
    Form {
        kind: Kind::Indicators,
        hints: &["indikator", "indicator"],
        columns: &[
            need(Field::Code, &["id", "kod", "indikator", "indikator id", "code"]),
            need(Field::Name, &["namn", "indikatornamn", "name"]),
            need(Field::Unit, UNIT),
            may(Field::Source, SOURCE),
            may(Field::Direction, &["riktning", "direction"]),
            may(Field::Decimals, &["decimaler", "antal decimaler", "decimals"]),
            may(Field::Caution, &["tolkningsnot", "tolkning", "varning", "not", "caution", "note"]),
            may(Field::SmallestArea, &["minsta område", "lägsta nivå", "smallest area"]),
            may(Field::HideBelow, &["dölj under", "visa inte under", "hide below"]),
        ],
    },
    Form {
        kind: Kind::Values,
        hints: &["lagesbild", "lägesbild", "varden", "värden", "values", "situation"],
        columns: &[
            need(Field::Indicator, &["indikator", "indikator id", "indicator"]),
            need(Field::Area, AREA),
            need(Field::Year, &["år", "mätår", "year"]),
            need(Field::Value, &["värde", "antal", "tal", "value"]),
            may(Field::Unit, UNIT),
            may(Field::Source, SOURCE),
            may(Field::Example, EXAMPLE),
        ],
    },
    Form {
        kind: Kind::Agenda,
        hints: &["program", "agenda", "schema", "dagordning"],
        columns: &[
            may(Field::Key, &["id", "nr", "punkt", "key", "uid"]),
            may(Field::Day, &["dag", "datum", "day", "date"]),
            may(
                Field::Start,
                &["start", "starttid", "tid", "klockan", "kl", "klockslag", "börjar", "time", "start time", "dtstart"],
            ),
            may(Field::End, &["slut", "sluttid", "slutar", "end", "end time", "dtend"]),
            may(Field::Minutes, MINUTES),
            may(Field::Kind, KIND),
            need(Field::Title, &["titel", "programpunkt", "aktivitet", "rubrik", "vad", "title", "item", "summary"]),
            may(Field::Room, &["rum", "plats", "lokal", "sal", "var", "room", "venue", "location", "where"]),
            may(Field::Fixed, &["fast starttid", "fast start", "fast tid", "fast", "fixed start", "fixed"]),
            may(Field::InnerCount, &["inre antal", "antal inslag", "antal", "inner count", "count"]),
            may(
                Field::InnerMinutes,
                &["inre minuter", "minuter per inslag", "minuter styck", "inner minutes", "minutes each"],
            ),
        ],
    },
    Form {
        kind: Kind::Workshops,
        hints: &["workshop", "rum", "grupper"],
        columns: &[
            need(Field::Key, &["id", "workshop", "workshop id", "key"]),
            need(Field::Room, &["rum", "lokal", "sal", "room"]),
            need(Field::Area, AREA),
            may(Field::Theme, &["tema", "ämne", "theme", "topic"]),
            may(Field::Seats, &["platser", "antal platser", "stolar", "seats", "capacity"]),
            may(Field::Role, &["ledarroll", "ledare", "workshopledare", "facilitator", "lead role"]),
            may(Field::VotersPolice, &["röstande polis", "police voters", "voters police"]),
            may(Field::VotersCity, &["röstande stad", "city voters", "voters city"]),
            may(Field::VotersOthers, &["röstande övriga", "other voters", "voters others"]),
        ],
    },
    Form {
        kind: Kind::Participants,
        hints: &["deltagare", "anmälda", "anmalda", "anmälningar", "participants", "registrations"],
        columns: &[
            need(
                Field::Key,
                &["deltagar id", "deltagarid", "id", "anmälningsnummer", "participant id", "participant", "key"],
            ),
            need(Field::Role, &["roll", "befattning", "titel", "role", "position"]),
            need(Field::Organisation, &["organisation", "förvaltning", "arbetsplats", "organization", "employer"]),
            need(Field::Party, PARTY),
            may(Field::Area, AREA),
            may(Field::Wish1, &["önskemål 1", "önskemål", "förstaval", "val 1", "wish 1", "first wish"]),
            may(Field::Wish2, &["önskemål 2", "andraval", "val 2", "wish 2", "second wish"]),
            may(Field::Mail, &["e post", "epost", "e postadress", "mejl", "mail", "email", "e mail"]),
        ],
    },
    Form {
        kind: Kind::Method,
        hints: &["metod", "method", "arbetsgång"],
        columns: &[
            may(Field::Session, &["pass", "workshop", "session"]),
            may(Field::Number, &["ordning", "nr", "nummer", "order", "number"]),
            need(Field::Step, &["steg", "moment", "step"]),
            need(Field::Minutes, MINUTES),
            may(Field::Description, DESCRIPTION),
        ],
    },
    Form {
        kind: Kind::Plan,
        hints: &["atgardsplan", "åtgärdsplan", "plan"],
        columns: &[
            may(Field::Key, &["id", "nr", "key"]),
            need(Field::Area, AREA),
            need(Field::Priority, PRIORITY),
            may(Field::ProblemArea, PROBLEM_AREA),
            may(Field::Cause, &["orsak", "orsaker", "cause"]),
            need(Field::Measure, &["åtgärd", "insats", "measure"]),
            may(Field::Goal, &["operativa mål", "operativt mål", "mål", "operative goals", "goal"]),
            may(Field::When, &["när", "tidplan", "period", "when"]),
            may(Field::Owners, &["vem", "ansvarig", "ägare", "who", "owner", "owners"]),
            may(Field::Outcome, &["uppföljning", "follow up"]),
            may(Field::Target, &["mål antal", "målantal", "antal", "target"]),
            may(Field::Unit, UNIT),
            may(Field::StartValue, &["utgångsvärde", "baseline", "start value"]),
            may(Field::Result, &["resultat", "utfall", "result"]),
            may(Field::Colour, &["status", "färg", "colour", "color"]),
            may(Field::Status, &["genomförande", "läge", "progress"]),
            may(Field::Place, PLACE),
            may(Field::Contact, CONTACT),
            may(Field::GoalKind, GOAL_KIND),
            may(Field::Kind, KIND),
            may(Field::Horizon, HORIZON),
            may(Field::Promise, PROMISE),
            may(Field::PeriodFrom, FROM),
            may(Field::PeriodTo, TO),
            may(Field::Check, CHECK),
            may(Field::Ground, GROUND),
            may(Field::Example, EXAMPLE),
            may(Field::Source, SOURCE),
        ],
    },
    Form {
        kind: Kind::PlanPriorities,
        hints: &["prioriteringar", "priorities"],
        columns: &[
            need(Field::Area, AREA),
            need(Field::Rank, &["nr", "rang", "ordning", "rank", "number"]),
            need(Field::Priority, PRIORITY),
            may(Field::ProblemArea, PROBLEM_AREA),
            may(Field::Example, EXAMPLE),
        ],
    },
    Form {
        kind: Kind::Cards,
        hints: &["kort", "cards"],
        columns: &[
            need(Field::Number, NUMBER),
            need(Field::Text, &["text", "kort", "card"]),
            need(Field::Category, &["kategori", "category"]),
            may(Field::ProblemArea, PROBLEM_AREA),
            may(Field::Place, &["plats", "place"]),
            may(Field::Party, PARTY),
            may(Field::Start, &["klockslag", "tid", "time"]),
        ],
    },
    Form {
        kind: Kind::Merges,
        hints: &["sammanslagning", "merges"],
        columns: &[
            need(Field::Workshop, WORKSHOP),
            need(Field::CardNumber, &["kort nr", "kort", "card number"]),
            may(Field::Category, &["kategori", "category"]),
            need(Field::Became, &["blev", "became"]),
        ],
    },
    Form {
        kind: Kind::Votes,
        hints: &["roster", "röster", "votes"],
        columns: &[
            need(Field::Workshop, WORKSHOP),
            need(Field::Problem, PROBLEM),
            need(Field::Party, PARTY),
            need(Field::Votes, &["antal", "röster", "prickar", "votes"]),
            may(Field::ProblemArea, PROBLEM_AREA),
        ],
    },
    Form {
        kind: Kind::Matrix,
        hints: &["matris", "matrix"],
        columns: &[
            need(Field::Workshop, WORKSHOP),
            need(Field::Problem, PROBLEM),
            need(Field::Number, &["grund nr", "criterion number"]),
            may(Field::Criterion, &["grund", "kriterium", "criterion"]),
            need(Field::Answer, &["svar", "answer"]),
        ],
    },
    Form {
        kind: Kind::Priorities,
        hints: &["prioriteringar", "priorities"],
        columns: &[
            need(Field::Key, &["id", "key"]),
            need(Field::Area, AREA),
            need(Field::Rank, &["rang", "nr", "rank"]),
            need(Field::Problem, PROBLEM),
            may(Field::ProblemArea, PROBLEM_AREA),
            need(Field::Workshop, WORKSHOP),
            may(Field::VotesPolice, &["röster polis", "votes police"]),
            may(Field::VotesCity, &["röster stad", "votes city"]),
            may(Field::VotesOthers, &["röster övriga", "votes others"]),
            may(Field::Votes, &["röster totalt", "votes"]),
            may(Field::Reason, &["motivering", "skäl", "reason"]),
            may(Field::State, &["status", "state"]),
            may(Field::SignedByPolice, &["underskrift polis", "signed by police"]),
            may(Field::SignedByCity, &["underskrift stad", "signed by city"]),
            may(Field::FixedAt, &["fastställd tid", "fastställd", "fixed at"]),
            may(Field::Example, EXAMPLE),
        ],
    },
    Form {
        kind: Kind::Causes,
        hints: &["orsaker", "causes"],
        columns: &[
            need(Field::Priority, PRIORITY),
            need(Field::Number, NUMBER),
            need(Field::Text, &["text", "orsak", "cause"]),
            may(Field::Example, EXAMPLE),
            may(Field::Source, SOURCE),
        ],
    },
    Form {
        kind: Kind::Measures,
        hints: &["atgarder", "åtgärder", "measures"],
        columns: &[
            need(Field::Key, &["id", "key"]),
            need(Field::Priorities, &["prioriteringar", "prioritering", "priorities"]),
            may(Field::CauseNumbers, &["orsak nr", "orsaker", "causes"]),
            need(Field::Text, &["text", "åtgärd", "measure"]),
            may(Field::Owners, &["ägare", "vem", "ansvarig", "owners"]),
            may(Field::Contact, CONTACT),
            may(Field::Target, &["mål antal", "målantal", "antal", "target"]),
            may(Field::Unit, UNIT),
            may(Field::Place, PLACE),
            may(Field::GoalKind, GOAL_KIND),
            may(Field::Kind, KIND),
            may(Field::Horizon, HORIZON),
            may(Field::Joint, &["gemensam", "joint"]),
            may(Field::Promise, PROMISE),
            may(Field::Goal, &["operativt mål", "operativa mål", "mål", "goal"]),
            may(Field::PeriodFrom, FROM),
            may(Field::PeriodTo, TO),
            may(Field::Check, CHECK),
            may(Field::Ground, GROUND),
            may(Field::Published, &["verkligt", "published"]),
            may(Field::Example, EXAMPLE),
            may(Field::Source, SOURCE),
        ],
    },
    Form {
        kind: Kind::Deprioritised,
        hints: &["bortprioriterat", "deprioritised"],
        columns: &[
            need(Field::Area, AREA),
            need(Field::Problem, PROBLEM),
            may(Field::ProblemArea, PROBLEM_AREA),
            may(Field::Votes, &["röster totalt", "votes"]),
            need(Field::Reason, &["skäl", "motivering", "reason"]),
            may(Field::DecidedBy, &["beslutat av", "decided by"]),
            may(Field::Date, &["datum", "date"]),
            may(Field::Source, SOURCE),
        ],
    },
    Form {
        kind: Kind::Attendance,
        hints: &["narvaro", "närvaro", "attendance"],
        columns: &[
            need(Field::Key, &["deltagar id", "deltagarid", "id", "participant id", "participant"]),
            may(Field::Workshop, WORKSHOP),
            need(Field::Present, &["närvarande", "närvaro", "present", "attended"]),
        ],
    },
    Form {
        kind: Kind::Times,
        hints: &["tider", "times"],
        columns: &[
            need(Field::Key, &["id", "key"]),
            may(Field::PlannedStart, &["planerad start", "planned start"]),
            may(Field::PlannedMinutes, &["planerade minuter", "planned minutes"]),
            need(Field::ActualStart, &["verklig start", "actual start"]),
            need(Field::ActualMinutes, &["verkliga minuter", "actual minutes"]),
        ],
    },
];

/// The facts of a hearing stand as keys in the first column, values in the second.
pub const FACTS: Form = Form {
    kind: Kind::Hearing,
    hints: &["om dagen", "hearing", "fakta"],
    columns: &[
        may(Field::Year, &["år", "year"]),
        need(Field::Title, &["titel", "namn", "rubrik", "title", "name"]),
        may(Field::City, &["kommun", "stad", "city", "municipality"]),
        may(Field::Date, &["datum", "dag", "date", "day"]),
        may(Field::Venue, &["plats", "lokal", "var", "venue", "place"]),
        may(Field::Organiser, &["arrangör", "arrangörer", "värd", "organiser", "organizer"]),
        may(Field::Theme, &["tema", "theme"]),
        may(
            Field::PeriodFrom,
            &["prioriteringarna gäller från", "gäller från", "period från", "priorities from", "valid from"],
        ),
        may(
            Field::PeriodTo,
            &["prioriteringarna gäller till", "gäller till", "period till", "priorities to", "valid to"],
        ),
        may(
            Field::VotesEach,
            &["prickar per röstande", "röster per röstande", "prickar", "votes each", "votes per voter"],
        ),
        may(
            Field::MostPriorities,
            &["prioriteringar per område högst", "prioriteringar per område", "priorities per area", "most priorities"],
        ),
        may(Field::Start, &["start", "starttid", "börjar", "start time"]),
        may(Field::End, &["slut", "sluttid", "slutar", "senast slut", "end", "end time", "ends"]),
        may(Field::Example, EXAMPLE),
        may(Field::Remark, REMARK),
    ],
};

/// A header in plain form: lower case, every run of other signs than letters and digits a single space.
pub fn plain(header: &str) -> String {
    let lower = header.to_lowercase();
    let words = lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

impl Form {
    /// The header that the program itself writes over a column.
    pub fn header(&self, field: Field) -> &'static str {
        let column = self.columns.iter().find(|column| column.field == field);
        column.and_then(|column| column.names.first()).copied().unwrap_or_default()
    }

    /// The column of a header in plain form.
    pub fn column(&self, plain: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.names.contains(&plain))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_kind_has_a_header_or_a_field_twice_and_all_headers_are_plain() {
        for form in FORMS.iter().chain([&FACTS]) {
            let names: Vec<&str> = form.columns.iter().flat_map(|column| column.names.iter().copied()).collect();
            let fields: HashSet<Field> = form.columns.iter().map(|column| column.field).collect();
            assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len(), "{:?}", form.kind);
            assert_eq!(fields.len(), form.columns.len(), "{:?}", form.kind);
            assert!(names.iter().all(|name| plain(name) == **name), "{:?}", form.kind);
        }
    }

    #[test]
    fn headers_are_told_apart_by_their_words_only() {
        assert_eq!(plain("  Fast_starttid: "), "fast starttid");
        assert_eq!(plain("E-post"), "e post");
        assert_eq!(plain("MÅL-ANTAL"), "mål antal");
    }
}
