//! Who speaks, votes and owns: police and city decide, others take part.

crate::words! {
    /// A party of the cooperation. The same colour, shape and word everywhere.
    pub enum Party in "party" {
        /// The police: decides, signs.
        Police = "police",
        /// The city: decides, signs.
        City = "city",
        /// Others who take part: companies, housing, schools under another roof, associations.
        Others = "others",
        /// Those who run the day. They neither vote nor sign.
        Staff = "staff",
    }
}

impl Party {
    /// The parties that vote.
    pub const VOTING: &'static [Party] = &[Party::Police, Party::City, Party::Others];

    /// Whether the party decides and so signs.
    pub fn can_sign(self) -> bool {
        matches!(self, Self::Police | Self::City)
    }
}
