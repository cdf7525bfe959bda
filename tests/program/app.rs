//! Running the built program.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a run said and how it ended.
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Said {
    /// What it answered as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {} {}", self.out, self.err))
    }

    /// That it ended so; what it said if not.
    pub fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.out, self.err);
        self
    }
}

/// The program on a data file, with no display to open a window on.
pub fn command(data: &Path, arguments: &[&str]) -> Command {
    let app = std::env::var_os("SAMSYN_APP").expect("SAMSYN_APP names the built program: use `make test`");
    let mut command = Command::new(app);
    command.arg("--data").arg(data).args(arguments);
    command.env("LC_ALL", "sv_SE.UTF-8").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub fn run(data: &Path, arguments: &[&str]) -> Said {
    let Output { status, stdout, stderr } = command(data, arguments).output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("what is said is UTF-8");
    Said { code: status.code(), out: text(stdout), err: text(stderr) }
}

/// The organiser's files of the example.
pub fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/example")
}
