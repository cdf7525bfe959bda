//! Starts the program on an empty data file of its own and a driver to talk to it; stops both when the test is over.
//! One test at a time: two windows on a machine with few cores only slow each other down.

use crate::page::Page;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use samsyn_tests::example;
use serde_json::json;
use std::ffi::OsString;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

/// The program, running. Its files lie in a folder that goes away with it.
pub struct Window {
    pub page: Page,
    folder: TempDir,
    driver: Driver,
    _turn: MutexGuard<'static, ()>,
}

impl Window {
    /// Opens the program as someone who has just installed it.
    pub async fn open() -> Self {
        Self::open_on(|_| ()).await
    }

    /// Opens the program on the data file of the example, its day played.
    pub async fn open_example() -> Self {
        let window = Self::open_on(|file| {
            example::copy_to(file);
        })
        .await;
        window.page.read("148 deltagare").await;
        window
    }

    /// Opens the program on the data file that `prepare` makes at its path.
    pub async fn open_on(prepare: impl FnOnce(&Path)) -> Self {
        let turn = ONE_AT_A_TIME.lock().await;
        let folder = TempDir::new().unwrap();
        prepare(&data_file(&folder));
        let (driver, page) = start(&folder).await;
        Self { page, folder, driver, _turn: turn }
    }

    /// Ends the program as a power cut does: no farewell, nothing written on the way out. The data file lies there.
    pub fn kill(&self) -> PathBuf {
        let file = data_file(&self.folder);
        let running = processes_that_name(&file);
        assert!(!running.is_empty(), "the program runs");
        for process in running {
            assert!(Command::new("kill").args(["-KILL", &process]).status().unwrap().success());
        }
        file
    }

    /// Ends the program as a power cut does, and starts it again on the same data file.
    pub async fn kill_and_restart(&mut self) {
        self.kill();
        // The driver still believes in the session that died: a new one goes to the new program.
        self.driver.stop();
        (self.driver, self.page) = start(&self.folder).await;
    }

    /// Where the data lies.
    pub fn data_file(&self) -> PathBuf {
        data_file(&self.folder)
    }

    /// A place for a file of this test.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Closes the window as its cross does.
    pub async fn close(self) {
        self.page.close().await;
    }
}

fn data_file(folder: &TempDir) -> PathBuf {
    folder.path().join("hearing.samsyn")
}

async fn start(folder: &TempDir) -> (Driver, Page) {
    let driver = Driver::start(folder.path());
    driver.wait_until_ready().await;
    let client = driver.open_session(&program(), &data_file(folder)).await;
    (driver, Page::new(client))
}

/// The processes that were started with this path, none of which is a driver: each test has a data file of its own.
fn processes_that_name(path: &Path) -> Vec<String> {
    let found = Command::new("pgrep").args(["-f", &format!("^{}.*{}", program().display(), path.display())]).output();
    String::from_utf8(found.unwrap().stdout).unwrap().lines().map(str::to_owned).collect()
}

/// The built program. A wrong path would silently start another browser, so it is looked at first.
fn program() -> PathBuf {
    let path =
        PathBuf::from(std::env::var_os("SAMSYN_APP").expect("SAMSYN_APP names the built program: use `make test`"));
    assert!(path.is_file(), "there is no program at {}", path.display());
    path
}

struct Driver {
    process: Child,
    port: u16,
    native_port: u16,
}

impl Driver {
    /// `home` is where the program keeps what it remembers between starts: nothing, for each test.
    fn start(home: &Path) -> Self {
        let (port, native_port) = (free_port(), free_port());
        let name = std::env::var_os("TAURI_DRIVER").unwrap_or_else(|| OsString::from("tauri-driver"));
        let process = Command::new(&name)
            .args(["--port", &port.to_string(), "--native-port", &native_port.to_string()])
            .envs(["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"].map(|name| (name, home)))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", name.display()));
        Self { process, port, native_port }
    }

    async fn wait_until_ready(&self) {
        for _ in 0..200 {
            let is_up = |port: u16| TcpStream::connect(("127.0.0.1", port)).is_ok();
            if is_up(self.port) && is_up(self.native_port) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the driver has not come up in ten seconds");
    }

    async fn open_session(&self, program: &Path, data_file: &Path) -> Client {
        // No browserName: WebKitWebDriver knows no browser of ours by name.
        let wanted = json!({
            "tauri:options": { "application": program, "args": ["--data", data_file] }
        });
        ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted.as_object().unwrap().clone())
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .unwrap()
    }
}

impl Driver {
    fn stop(&mut self) {
        // SIGTERM, not SIGKILL: then it also ends the native driver and that one the program.
        if self.process.try_wait().is_ok_and(|ended| ended.is_none()) {
            let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        }
        let _ = self.process.wait();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.stop();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
