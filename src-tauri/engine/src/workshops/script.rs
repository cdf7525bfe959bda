//! Where a room is in the method's script. Pure: from the steps, and those the room has been in, to words for each.

use super::Phase;
use crate::id::Id;

crate::words! {
    /// What has become of a step, or of all steps of a phase.
    pub enum StepState {
        /// The room has been in it.
        Done = "done",
        /// The room is in it.
        Now = "now",
        /// The room went past it.
        Skipped = "skipped",
        /// It comes later.
        Ahead = "ahead",
    }
}

/// The step after the one that goes on; the first when none does; none after the last.
pub fn next_of(steps: &[Id], at: Option<Id>) -> Option<Id> {
    let next = match at {
        None => 0,
        Some(at) => steps.iter().position(|step| *step == at)? + 1,
    };
    steps.get(next).copied()
}

/// The state of each step.
pub fn states(steps: &[Id], visited: &[Id], at: Option<Id>) -> Vec<StepState> {
    let is_met = |step: &Id| Some(*step) == at || visited.contains(step);
    let last = steps.iter().rposition(is_met);
    let state = |(place, step): (usize, &Id)| match () {
        () if Some(*step) == at => StepState::Now,
        () if visited.contains(step) => StepState::Done,
        () if last.is_some_and(|last| place < last) => StepState::Skipped,
        () => StepState::Ahead,
    };
    steps.iter().enumerate().map(state).collect()
}

/// The state of a phase by the states of its steps; none when the method has no step of it. While one of them is to come,
/// so is the phase.
pub fn state_of_phase(phase: Phase, steps: &[(Phase, StepState)]) -> Option<StepState> {
    let of_phase = || steps.iter().filter(|(one, _)| *one == phase).map(|(_, state)| *state);
    let has = |state| of_phase().any(|one| one == state);
    [StepState::Now, StepState::Ahead, StepState::Done, StepState::Skipped].into_iter().find(|state| has(*state))
}

#[cfg(test)]
mod tests {
    use super::StepState::{Ahead, Done, Now, Skipped};
    use super::*;

    fn ids(numbers: &[u128]) -> Vec<Id> {
        numbers.iter().map(|number| Id::from_number(*number)).collect()
    }

    #[test]
    fn a_step_is_done_now_skipped_or_ahead() {
        // Visited, at, states of four steps.
        let cases: &[(&[u128], Option<u128>, [StepState; 4])] = &[
            (&[], None, [Ahead, Ahead, Ahead, Ahead]),
            (&[1], Some(1), [Now, Ahead, Ahead, Ahead]),
            (&[1, 2], Some(2), [Done, Now, Ahead, Ahead]),
            (&[1, 4], Some(4), [Done, Skipped, Skipped, Now]),
            // Back to one that was skipped: what was done after it stays done.
            (&[1, 4, 2], Some(2), [Done, Now, Skipped, Done]),
            // A room whose step was opened before visits were written.
            (&[], Some(3), [Skipped, Skipped, Now, Ahead]),
        ];
        for (visited, at, wanted) in cases {
            let found = states(&ids(&[1, 2, 3, 4]), &ids(visited), at.map(Id::from_number));
            assert_eq!(found, wanted, "visited {visited:?}, at {at:?}");
        }
    }

    #[test]
    fn the_next_step_is_the_one_after_and_after_the_last_there_is_none() {
        let steps = ids(&[1, 2, 3]);
        let cases = [(None, Some(1)), (Some(1), Some(2)), (Some(3), None), (Some(9), None)];
        for (at, next) in cases {
            assert_eq!(next_of(&steps, at.map(Id::from_number)), next.map(Id::from_number), "from {at:?}");
        }
        assert_eq!(next_of(&[], None), None);
    }

    #[test]
    fn a_phase_is_done_when_none_of_its_steps_is_to_come() {
        let cases: &[(&[StepState], Option<StepState>)] = &[
            (&[], None),
            (&[Done, Done], Some(Done)),
            (&[Done, Now], Some(Now)),
            (&[Done, Ahead], Some(Ahead)),
            (&[Done, Skipped], Some(Done)),
            (&[Skipped], Some(Skipped)),
        ];
        for (states, wanted) in cases {
            let steps: Vec<_> = states.iter().map(|state| (Phase::Votes, *state)).collect();
            assert_eq!(state_of_phase(Phase::Votes, &steps), *wanted, "{states:?}");
        }
        assert_eq!(state_of_phase(Phase::Matrix, &[(Phase::Votes, Done)]), None);
    }
}
