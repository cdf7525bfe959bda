//! The rows of what headers were taken for.

use crate::error::Error;
use crate::store::Reader;

crate::rows! {
    /// What a header was taken for.
    pub struct Mapping in "mapping" {
        kind: String,
        header: String,
        field: Option<String>,
    }
}

/// All of them; of two made by two laptops for one header the later comes last.
pub(crate) fn mappings(read: Reader<'_>) -> Result<Vec<Mapping>, Error> {
    read.all("TRUE ORDER BY id", &[])
}
