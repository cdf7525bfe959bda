//! Places in a list that can always be divided, so that two laptops can both put something between two things.
//! Ties are broken by the row's id wherever lists are read.

use fractional_index::FractionalIndex;

/// The place between two places; before all when there is none before, after all when there is none after.
pub fn between(before: Option<&str>, after: Option<&str>) -> String {
    let parse = |position: Option<&str>| position.and_then(|text| FractionalIndex::from_string(text).ok());
    let (before, after) = (parse(before), parse(after));
    FractionalIndex::new(before.as_ref(), after.as_ref())
        .or_else(|| before.as_ref().map(FractionalIndex::new_after))
        .unwrap_or_default()
        .to_string()
}

/// The place after the last of a list.
pub fn after_last(last: Option<&str>) -> String {
    between(last, None)
}

/// The place after `after` (before all when none) in a list of (id, place) in order, without `moving` itself.
pub fn place_after<I: PartialEq + Copy>(list: &[(I, &str)], moving: Option<I>, after: Option<I>) -> String {
    let rest: Vec<_> = list.iter().filter(|(id, _)| Some(*id) != moving).collect();
    let at = after.and_then(|after| rest.iter().position(|(id, _)| *id == after)).map_or(0, |at| at + 1);
    let before = at.checked_sub(1).map(|at| rest[at].1);
    // Things put in the same place by two laptops share a position: the next that differs is the bound.
    let next = rest[at..].iter().map(|(_, position)| *position).find(|position| Some(*position) != before);
    between(before, next)
}

/// The place of a thing moved after `after` (to the beginning when none); none when it stands there already.
pub fn moved_after<I: PartialEq + Copy>(list: &[(I, &str)], moving: I, after: Option<I>) -> Option<String> {
    let at = list.iter().position(|(id, _)| *id == moving);
    let before = at.and_then(|at| at.checked_sub(1)).map(|at| list[at].0);
    (before != after && after != Some(moving)).then(|| place_after(list, Some(moving), after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_can_always_be_put_between_two_others() {
        let first = after_last(None);
        let mut last = after_last(Some(&first));
        for _ in 0..200 {
            let middle = between(Some(&first), Some(&last));
            assert!(first < middle && middle < last);
            last = middle;
        }
    }

    #[test]
    fn a_thing_moved_after_itself_keeps_its_neighbours() {
        let (one, two) = (after_last(None), after_last(Some(&after_last(None))));
        let list = [(1, one.as_str()), (2, two.as_str())];
        let place = place_after(&list, Some(1), None);
        assert!(place < two);
        assert!(place_after(&list, Some(1), Some(2)) > two);
    }
}
