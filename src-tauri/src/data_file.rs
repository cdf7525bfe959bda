//! Where the data lies, and the engine over it, opened once and when it is first asked for. A file that cannot be opened is
//! thus told on the page, in its words, and tried again at the next request.

use samsyn_engine::{Engine, Error};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// The data file in the platform's data folder.
pub fn default_path() -> PathBuf {
    dirs::data_dir().unwrap_or_default().join("se.samsyn.app").join("cooperation.samsyn")
}

/// A data file that may be open.
pub struct DataFile {
    path: PathBuf,
    engine: Mutex<Option<Arc<Engine>>>,
    prepare: Box<dyn Fn(&Engine) + Send + Sync>,
}

impl DataFile {
    /// The data file at `path`; `prepare` is called with its engine once it is open.
    pub fn new(path: PathBuf, prepare: impl Fn(&Engine) + Send + Sync + 'static) -> Self {
        Self { path, engine: Mutex::default(), prepare: Box::new(prepare) }
    }

    /// Its engine.
    ///
    /// # Errors
    /// When the file cannot be opened; the next call tries again.
    pub fn engine(&self) -> Result<Arc<Engine>, Error> {
        let mut engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = &*engine {
            return Ok(open.clone());
        }
        let open = Arc::new(Engine::open(&self.path)?);
        (self.prepare)(&open);
        Ok(engine.insert(open).clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn the_engine_is_opened_and_prepared_once() {
        let folder = std::env::temp_dir().join(format!("samsyn-data-file-{}", std::process::id()));
        let prepared = Arc::new(AtomicUsize::new(0));
        let count = prepared.clone();
        let file = DataFile::new(folder.join("a.samsyn"), move |_| {
            count.fetch_add(1, Ordering::SeqCst);
        });
        assert!(file.engine().is_ok());
        assert!(file.engine().is_ok());
        assert_eq!(prepared.load(Ordering::SeqCst), 1);
        std::fs::remove_dir_all(folder).expect("the test's own folder");
    }

    #[test]
    fn a_file_that_cannot_be_opened_is_an_error_each_time() {
        let file = DataFile::new(PathBuf::from("/dev/null/a.samsyn"), |_| {});
        assert!(file.engine().is_err());
        assert!(file.engine().is_err());
    }
}
