//! Who has signed an area's priorities: a role for each party that decides, with its day; an empty line where nobody has.

use super::area::is_city;
use super::said::Say;
use crate::party::Party;
use crate::priorities::{AreaPriorities, SignatureView};
use samsyn_paper::document::{Block, Rich, Signature};

pub(super) fn section(area: &AreaPriorities, say: Say) -> Vec<Block> {
    if area.priorities.is_empty() {
        return Vec::new();
    }
    let lines = [Party::City, Party::Police].map(|party| line(area, party, say));
    vec![Block::Signatures(lines.into())]
}

fn line(area: &AreaPriorities, party: Party, say: Say) -> Signature {
    let signed: Vec<&SignatureView> =
        area.priorities.iter().filter_map(|one| one.signatures.iter().find(|one| one.party == party)).collect();
    let last = signed.iter().max_by_key(|one| one.signed_at);
    let scope = if is_city(area) { "city" } else { "area" };
    let role = match last {
        Some(signature) => signature.role.clone(),
        None => say.word(&format!("report-signer-{}-{scope}", party.code())),
    };
    let all = area.priorities.len() as i64;
    let signed_in_words = last.map(|last| {
        let moment = say.moment(last.signed_at);
        if signed.len() as i64 == all {
            say.with("report-signed", &[("moment", &moment)])
        } else {
            let [some, all] = [signed.len() as i64, all].map(|count| say.whole(count));
            say.with("report-signed-some", &[("moment", &moment), ("some", &some), ("all", &all)])
        }
    });
    Signature { role: Rich::from(role), party: say.party(party), signed: signed_in_words }
}
