//! The outline beside the pages, nested as the headings are.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::structure::destination;
use super::values::text;
use crate::pdf::layout::Layout;

/// Writes the outline; a document without headings has none.
pub fn write(pdf: &mut Document, pages: &[ObjectId], layout: &Layout) -> Option<ObjectId> {
    let headings = &layout.headings;
    if headings.is_empty() {
        return None;
    }
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| pdf.new_object_id()).collect();
    let kids = kids(layout);
    for (&parent, siblings) in &kids {
        for (nth, &index) in siblings.iter().enumerate() {
            let heading = &headings[index];
            let mut entry = dictionary! {
                "Title" => text(&heading.words),
                "Parent" => parent.map_or(root, |parent| ids[parent]),
                "Dest" => destination(pages, layout, heading.place),
            };
            if nth > 0 {
                entry.set("Prev", ids[siblings[nth - 1]]);
            }
            if let Some(&next) = siblings.get(nth + 1) {
                entry.set("Next", ids[next]);
            }
            if let Some(below) = kids.get(&Some(index)) {
                entry.set("First", ids[below[0]]);
                entry.set("Last", ids[below[below.len() - 1]]);
                // closed at first
                entry.set("Count", -(below.len() as i64));
            }
            pdf.objects.insert(ids[index], entry.into());
        }
    }
    let top = &kids[&None];
    let outlines = dictionary! {
        "Type" => "Outlines",
        "First" => ids[top[0]],
        "Last" => ids[top[top.len() - 1]],
        "Count" => top.len() as i64,
    };
    pdf.objects.insert(root, Object::Dictionary(outlines));
    Some(root)
}

/// For each heading, those under it; a heading hangs under the last one before it that is higher.
fn kids(layout: &Layout) -> BTreeMap<Option<usize>, Vec<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut kids: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (index, heading) in layout.headings.iter().enumerate() {
        while open.last().is_some_and(|&above| layout.headings[above].level >= heading.level) {
            open.pop();
        }
        kids.entry(open.last().copied()).or_default().push(index);
        open.push(index);
    }
    kids
}
