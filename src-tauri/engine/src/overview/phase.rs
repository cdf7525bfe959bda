//! Where in the year a hearing stands, told by what has happened. Pure.

crate::words! {
    /// A phase of the year, in the order of life.
    pub enum YearPhase {
        /// Weeks before.
        Prepare = "prepare",
        /// The day.
        Run = "run",
        /// The last hour.
        Decide = "decide",
        /// Before coffee.
        Report = "report",
        /// All year, until the next hearing.
        FollowUp = "follow-up",
    }
}

/// What has happened at a hearing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Happened {
    /// The first agenda item has begun.
    pub begun: bool,
    /// The last agenda item has ended.
    pub ended: bool,
    /// There are priorities, and city and police have signed them all.
    pub all_fixed: bool,
    /// The report has been written.
    pub reported: bool,
}

/// The phase that is now. A report that has been written ends the day, whatever it says is unfinished.
pub fn phase(happened: Happened) -> YearPhase {
    match happened {
        Happened { reported: true, .. } => YearPhase::FollowUp,
        Happened { ended: true, all_fixed: true, .. } => YearPhase::Report,
        Happened { ended: true, .. } => YearPhase::Decide,
        Happened { begun: true, .. } => YearPhase::Run,
        _ => YearPhase::Prepare,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_goes_on_as_things_happen() {
        let mut happened = Happened::default();
        assert_eq!(phase(happened), YearPhase::Prepare);
        happened.begun = true;
        assert_eq!(phase(happened), YearPhase::Run);
        happened.ended = true;
        assert_eq!(phase(happened), YearPhase::Decide);
        happened.all_fixed = true;
        assert_eq!(phase(happened), YearPhase::Report);
        happened.reported = true;
        assert_eq!(phase(happened), YearPhase::FollowUp);
    }
}
