//! Headers that several kinds of table have over their columns, in plain form, the program's own first.

pub const AREA: &[&str] = &["område", "stadsdel", "stadsområde", "områdeskod", "area", "district"];
pub const PROBLEM_AREA: &[&str] = &["problemområde", "problemkod", "problem area", "problem area code"];
pub const SOURCE: &[&str] = &["källa", "datakälla", "source"];
pub const EXAMPLE: &[&str] = &["exempel", "exempeldata", "example", "example data"];
pub const MINUTES: &[&str] = &["minuter", "min", "längd", "tidsåtgång", "minutes", "duration", "length"];
pub const DESCRIPTION: &[&str] = &["beskrivning", "förklaring", "description"];
pub const WORKSHOP: &[&str] = &["workshop", "workshop id", "rum id"];
pub const PARTY: &[&str] = &["part", "parter", "party"];
pub const PROBLEM: &[&str] = &["problem", "problembeskrivning"];
pub const UNIT: &[&str] = &["enhet", "mått", "unit"];
pub const KIND: &[&str] = &["typ", "slag", "sort", "kind", "type", "categories"];
pub const PRIORITY: &[&str] = &["prioritering", "priority"];
pub const NUMBER: &[&str] = &["nr", "nummer", "number", "no"];
pub const PLACE: &[&str] = &["plats", "var", "place"];
pub const CONTACT: &[&str] = &["kontaktroll", "kontakt", "contact role"];
pub const GOAL_KIND: &[&str] = &["målsort", "goal kind"];
pub const HORIZON: &[&str] = &["sikt", "horizon"];
pub const PROMISE: &[&str] = &["medborgarlöfte", "promise"];
pub const FROM: &[&str] = &["från", "from"];
pub const TO: &[&str] = &["till", "to"];
pub const CHECK: &[&str] = &["avstämningsdatum", "avstämning", "check dates"];
pub const GROUND: &[&str] = &["grund", "basis"];
pub const REMARK: &[&str] = &["anmärkning", "kommentar", "noteringar", "remark", "comment", "notes"];
