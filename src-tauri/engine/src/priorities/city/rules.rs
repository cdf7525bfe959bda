//! How alike police and city voted. Pure: from votes to a number.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How alike two parties spread their votes: 1 where they spread them the same way, 0 where they share nothing. None
/// where one of them has no votes.
///
/// The sum over all problems of the smaller of the two parties' shares, which is 1 − ½ Σ|p − c| where p and c are shares
/// of each party's own votes. Source: O. Renkonen, *Statistisch-ökologische Untersuchungen*, 1938 (the percentage
/// similarity); it is 1 minus the total variation distance. Shares and not numbers are compared, so that the party with
/// fewer votes weighs as much as the other.
pub fn agreement(votes: &[(i64, i64)]) -> Option<f64> {
    let sum = |of: fn(&(i64, i64)) -> i64| votes.iter().map(of).sum::<i64>();
    let (police, city) = (sum(|one| one.0), sum(|one| one.1));
    if police <= 0 || city <= 0 {
        return None;
    }
    let share = |votes: i64, all: i64| votes as f64 / all as f64;
    Some(votes.iter().map(|one| share(one.0, police).min(share(one.1, city))).sum())
}

/// The agreement of several rooms together, each weighing as much as it has votes of police and city. None where no room
/// has one: the rooms have problems of their own, so their votes cannot be put in one heap.
pub fn agreement_of_rooms(rooms: &[Vec<(i64, i64)>]) -> Option<f64> {
    let told = rooms.iter().filter_map(|votes| {
        let weight = votes.iter().map(|one| one.0 + one.1).sum::<i64>() as f64;
        agreement(votes).map(|agreement| (agreement, weight))
    });
    let (sum, weight) =
        told.fold((0.0, 0.0), |(sum, all), (agreement, weight)| (sum + agreement * weight, all + weight));
    (weight > 0.0).then(|| sum / weight)
}

/// Keys by how many areas have them, the most widespread first; those in as many areas, by their best rank, then by key.
/// `found` is an area, a key, and the rank it has there; what stands without an area is among the keys, but is not counted.
pub fn by_spread<K: Ord + Copy>(found: &[(Option<usize>, K, i64)]) -> Vec<(K, usize)> {
    let mut spread: BTreeMap<K, (BTreeSet<usize>, i64)> = BTreeMap::new();
    for (area, key, rank) in found {
        let (areas, best) = spread.entry(*key).or_insert_with(|| (BTreeSet::new(), *rank));
        areas.extend(*area);
        *best = (*best).min(*rank);
    }
    let mut order: Vec<_> = spread.into_iter().map(|(key, (areas, best))| (key, areas.len(), best)).collect();
    order.sort_by_key(|(key, areas, best)| (Reverse(*areas), *best, *key));
    order.into_iter().map(|(key, areas, _)| (key, areas)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agreement_is_the_share_of_votes_that_two_parties_have_in_common() {
        let cases: [(&[(i64, i64)], Option<f64>); 8] = [
            (&[], None),
            (&[(3, 0), (2, 0)], None),
            (&[(0, 3)], None),
            (&[(4, 4), (8, 8)], Some(1.0)),
            // Twice as many votes, spread alike.
            (&[(4, 2), (8, 4)], Some(1.0)),
            (&[(5, 0), (0, 5)], Some(0.0)),
            (&[(6, 3), (6, 9)], Some(0.75)),
            // A problem that nobody voted for changes nothing.
            (&[(6, 3), (0, 0), (6, 9)], Some(0.75)),
        ];
        for (votes, wanted) in cases {
            assert_eq!(agreement(votes), wanted, "{votes:?}");
        }
    }

    #[test]
    fn agreement_is_one_minus_half_the_differences() {
        let votes = [(4, 8), (7, 3), (1, 2)];
        let (police, city) = (12.0, 13.0);
        let apart: f64 = votes.iter().map(|(p, c)| (*p as f64 / police - *c as f64 / city).abs()).sum();
        let both = agreement(&votes).unwrap();
        assert!((both - (1.0 - apart / 2.0)).abs() < 1e-12, "{both}");
    }

    #[test]
    fn rooms_weigh_as_much_as_they_have_votes_and_an_unvoted_one_nothing() {
        let alike = vec![(3, 3)];
        let apart = vec![(9, 0), (0, 9)];
        assert_eq!(agreement_of_rooms(&[alike.clone(), apart]), Some(0.25));
        assert_eq!(agreement_of_rooms(&[alike, vec![(0, 4)]]), Some(1.0));
        assert_eq!(agreement_of_rooms(&[vec![], vec![(0, 0)]]), None);
    }

    #[test]
    fn the_most_widespread_come_first_then_the_highest_ranked() {
        let found = [(0, 'a', 2), (1, 'a', 3), (0, 'b', 1), (1, 'b', 3), (0, 'c', 1), (0, 'c', 2), (2, 'd', 1)];
        let mut found: Vec<_> = found.map(|(area, key, rank)| (Some(area), key, rank)).into();
        assert_eq!(by_spread(&found), [('b', 2), ('a', 2), ('c', 1), ('d', 1)]);
        found.extend([(None, 'c', 1), (None, 'e', 1)]);
        assert_eq!(by_spread(&found), [('b', 2), ('a', 2), ('c', 1), ('d', 1), ('e', 0)]);
        assert_eq!(by_spread::<u8>(&[]), []);
    }
}
