//! Votes counted and compared, and rooms numbered. Pure: from rows to numbers.

use crate::id::Id;
use crate::party::Party;

/// The votes a problem has, by party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Votes {
    /// Of the police.
    pub police: i64,
    /// Of the city.
    pub city: i64,
    /// Of the others.
    pub others: i64,
}

impl Votes {
    /// One vote more for a party; staff do not vote.
    pub fn add(&mut self, party: Party) {
        match party {
            Party::Police => self.police += 1,
            Party::City => self.city += 1,
            Party::Others => self.others += 1,
            Party::Staff => {}
        }
    }

    /// The votes of one party.
    pub fn of(&self, party: Party) -> i64 {
        match party {
            Party::Police => self.police,
            Party::City => self.city,
            Party::Others => self.others,
            Party::Staff => 0,
        }
    }

    /// All of them.
    pub fn total(&self) -> i64 {
        self.police + self.city + self.others
    }
}

/// A problem's place among the problems of its room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The problem.
    pub problem: Id,
    /// Its votes.
    pub votes: Votes,
    /// 1 for the most votes; problems with as many votes share the place.
    pub place: i64,
}

/// The problems with the most votes first; equals keep the order they came in.
pub fn standing(problems: &[(Id, Votes)]) -> Vec<Standing> {
    let mut sorted = problems.to_vec();
    sorted.sort_by_key(|(_, votes)| std::cmp::Reverse(votes.total()));
    sorted
        .iter()
        .map(|(problem, votes)| {
            let above = sorted.iter().filter(|(_, other)| other.total() > votes.total()).count();
            Standing { problem: *problem, votes: *votes, place: above as i64 + 1 }
        })
        .collect()
}

/// The problem on which police and city differ most in votes; none where they never differ.
pub fn largest_gap(standing: &[Standing]) -> Option<Id> {
    let gap = |votes: &Votes| (votes.police - votes.city).abs();
    standing
        .iter()
        .filter(|one| gap(&one.votes) > 0)
        .max_by_key(|one| (gap(&one.votes), std::cmp::Reverse(one.place)))
        .map(|one| one.problem)
}

/// The problems that share a number of votes across the cut after the first `top`: here the room chooses.
pub fn ties_at_cut(standing: &[Standing], top: usize) -> Vec<Id> {
    let (Some(last_in), Some(first_out)) = (standing.get(top.wrapping_sub(1)), standing.get(top)) else {
        return Vec::new();
    };
    if last_in.votes.total() != first_out.votes.total() || last_in.votes.total() == 0 {
        return Vec::new();
    }
    let shared = last_in.votes.total();
    standing.iter().filter(|one| one.votes.total() == shared).map(|one| one.problem).collect()
}

/// Numbers for rooms called `room`, from `first`, or from after the highest there is; numbers that are taken are passed by.
pub fn free_numbers(room: &str, taken: &[String], first: Option<i64>) -> impl Iterator<Item = i64> {
    let number_of = |name: &String| name.strip_prefix(room)?.trim().parse::<i64>().ok();
    let numbers: Vec<i64> = taken.iter().filter_map(number_of).collect();
    let first = first.unwrap_or_else(|| numbers.iter().max().map_or(1, |last| last.saturating_add(1)));
    (first..).filter(move |number| !numbers.contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_are_numbered_past_those_there_are() {
        let cases: [(&[&str], Option<i64>, [i64; 3]); 5] = [
            (&[], None, [1, 2, 3]),
            (&["Rum 1", "Rum 2"], None, [3, 4, 5]),
            (&["Rum 1", "Rum 12", "Aulan"], None, [13, 14, 15]),
            (&["Rum 102"], Some(101), [101, 103, 104]),
            (&["Sal 7"], Some(1), [1, 2, 3]),
        ];
        for (taken, first, wanted) in cases {
            let taken: Vec<String> = taken.iter().map(|name| (*name).to_owned()).collect();
            let found: Vec<i64> = free_numbers("Rum", &taken, first).take(3).collect();
            assert_eq!(found, wanted, "{taken:?} from {first:?}");
        }
    }

    fn problem(number: u128, police: i64, city: i64, others: i64) -> (Id, Votes) {
        (Id::from_number(number), Votes { police, city, others })
    }

    #[test]
    fn equal_votes_share_a_place_and_the_next_is_skipped() {
        let places: Vec<_> = standing(&[problem(1, 1, 1, 0), problem(2, 5, 0, 0), problem(3, 0, 2, 0)])
            .iter()
            .map(|one| one.place)
            .collect();
        assert_eq!(places, [1, 2, 2]);
    }

    #[test]
    fn the_largest_gap_is_between_police_and_city_only() {
        let standing = standing(&[problem(1, 4, 8, 0), problem(2, 3, 3, 9), problem(3, 7, 3, 0)]);
        assert_eq!(largest_gap(&standing), Some(Id::from_number(1)));
        assert_eq!(largest_gap(&super::standing(&[problem(2, 3, 3, 9)])), None);
    }

    #[test]
    fn a_tie_across_the_cut_names_all_who_share_it() {
        let standing = standing(&[
            problem(1, 9, 0, 0),
            problem(2, 7, 0, 0),
            problem(3, 0, 7, 0),
            problem(4, 0, 0, 7),
            problem(5, 1, 0, 0),
        ]);
        assert_eq!(ties_at_cut(&standing, 3), [2, 3, 4].map(Id::from_number));
    }

    #[test]
    fn a_tie_within_the_top_or_without_votes_is_none() {
        let within = standing(&[problem(1, 7, 0, 0), problem(2, 7, 0, 0), problem(3, 2, 0, 0), problem(4, 1, 0, 0)]);
        assert!(ties_at_cut(&within, 3).is_empty());
        let none = standing(&[problem(1, 0, 0, 0), problem(2, 0, 0, 0)]);
        assert!(ties_at_cut(&none, 1).is_empty());
    }
}
