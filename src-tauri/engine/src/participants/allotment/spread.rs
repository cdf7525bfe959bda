//! The even spread: how many of each party a room would have if all rooms were alike. Whole numbers throughout.

/// How few and how many of a party a room has when the party is spread as evenly as whole people can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Band {
    pub low: i64,
    pub high: i64,
}

/// How big each room counts. A room with a number of seats counts by it. One without counts as the mean of those that
/// have a number, and as more where that is needed for all `people` to get a seat.
pub(super) fn sizes(seats: &[Option<i64>], people: i64) -> Vec<i64> {
    let stated: Vec<i64> = seats.iter().flatten().copied().collect();
    let open = (seats.len() - stated.len()) as i64;
    let (sum, count) = (stated.iter().sum::<i64>(), stated.len() as i64);
    let mean = if count == 0 { 1 } else { rounded_up(sum, count) };
    let needed = if open == 0 { 0 } else { rounded_up((people - sum).max(0), open) };
    seats.iter().map(|seats| seats.unwrap_or(mean.max(needed).max(1))).collect()
}

/// The best balance: a party's `count` shared out in proportion to the rooms' sizes, each share rounded down and up.
/// Where there are more `people` than seats, the seats are shared in proportion to the parties.
///
/// Such a spread always exists in whole people when no place is fixed: the unrounded shares fill no room above its
/// seats, and a flow whose limits are whole has a whole answer wherever it has one at all.
pub(super) fn band(count: i64, size: i64, all_sizes: i64, people: i64) -> Band {
    let whole = all_sizes.max(people).max(1);
    Band { low: count * size / whole, high: rounded_up(count * size, whole) }
}

fn rounded_up(number: i64, by: i64) -> i64 {
    (number + by - 1).div_euclid(by)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_is_shared_in_proportion_to_the_seats() {
        for (count, size, all, people, low, high) in [
            (51, 12, 144, 131, 4, 5),  // the example's police
            (56, 12, 144, 131, 4, 5),  // the example's city
            (24, 12, 144, 131, 2, 2),  // the example's others
            (51, 20, 100, 90, 10, 11), // a fifth of the seats
            (10, 0, 20, 15, 0, 0),     // a room without seats
            (60, 10, 20, 80, 7, 8),    // too few seats: three quarters of them
            (0, 10, 20, 15, 0, 0),     // a party that nobody is of
            (3, 0, 0, 3, 0, 0),        // no seats at all
        ] {
            assert_eq!(band(count, size, all, people), Band { low, high }, "{count} by {size} of {all}");
        }
    }

    #[test]
    fn a_room_without_a_number_is_as_big_as_it_must_be() {
        for (seats, people, expected) in [
            (vec![Some(10), None], 12, vec![10, 10]),
            (vec![Some(10), Some(13), None], 12, vec![10, 13, 12]),
            (vec![Some(10), None], 40, vec![10, 30]),
            (vec![None, None, None], 10, vec![4, 4, 4]),
            (vec![None], 0, vec![1]),
            (vec![Some(0), None], 0, vec![0, 1]),
            (vec![], 3, vec![]),
        ] {
            assert_eq!(sizes(&seats, people), expected, "{seats:?} for {people}");
        }
    }
}
