//! The example's day, played once for all tests of a target: each has a copy of its data file.

use samsyn_engine::example::{files, play};
use samsyn_engine::{Engine, Id};
use std::ops::Deref;
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;

/// The data file as it is when the day has been played and the program closed, and its hearing.
static PLAYED: LazyLock<(Vec<u8>, Id)> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("example.samsyn");
    let engine = Engine::open(&file).unwrap();
    let hearing = play(&engine, &files(), |_| {}).unwrap().hearing;
    drop(engine);
    let log = file.with_extension("samsyn-wal");
    assert!(!log.exists(), "all that was played is in the file itself");
    (std::fs::read(file).unwrap(), hearing)
});

/// Puts the example's data file there; its hearing.
pub fn copy_to(file: &Path) -> Id {
    let (bytes, hearing) = &*PLAYED;
    std::fs::write(file, bytes).unwrap();
    *hearing
}

/// An engine on a data file of its own with the example's day in it. The file goes away with it.
pub struct Example {
    engine: Engine,
    /// The example's hearing.
    pub hearing: Id,
    folder: TempDir,
}

impl Example {
    /// As on the evening of the day.
    pub fn open() -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("example.samsyn");
        let hearing = copy_to(&file);
        Self { engine: Engine::open(&file).unwrap(), hearing, folder }
    }

    /// The engine, the hearing, and the folder that has to outlive both.
    pub fn into_parts(self) -> (Engine, Id, TempDir) {
        (self.engine, self.hearing, self.folder)
    }
}

impl Deref for Example {
    type Target = Engine;

    fn deref(&self) -> &Engine {
        &self.engine
    }
}
