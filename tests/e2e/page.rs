//! What a person can do at the window: find things by what they are called, type, wait until something can be read.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait before looking again.
const MOMENT: Duration = Duration::from_millis(40);
const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");

/// What axe must not find: keyboard, names and contrasts that shut someone out.
const SERIOUS: [&str; 2] = ["serious", "critical"];

/// The page in the window.
pub struct Page(Client);

impl Page {
    pub fn new(client: Client) -> Self {
        Self(client)
    }

    /// Waits for a thing by its role and its name as a screen reader would say them, for instance `button` and `Exempel`.
    /// The name may be a part of the whole name.
    pub async fn find(&self, role: &str, name: &str) -> Element {
        self.wait_for(Locator::XPath(&by_role_and_name(role, name))).await
    }

    /// Waits until the text can be read somewhere.
    pub async fn read(&self, text: &str) -> Element {
        let path = format!("//*[contains(normalize-space(.), {}) and not(self::script)]", quoted(text));
        // The innermost, so that the whole page is not the answer.
        self.wait_for(Locator::XPath(&format!("({path})[last()]"))).await
    }

    /// Waits for something that takes its time, as a whole day being played, until the text can be read.
    pub async fn wait_long(&self, text: &str) {
        let has_come = "return document.body.innerText.includes(arguments[0])";
        if !self.comes_true(has_come, text, 12 * PATIENCE).await {
            panic!("{text} has not come in two minutes\nOn the page:\n{}", self.text().await);
        }
    }

    /// Waits until the text cannot be read anywhere.
    pub async fn wait_until_gone(&self, text: &str) {
        let is_gone = "return !document.body.innerText.includes(arguments[0])";
        assert!(self.comes_true(is_gone, text, PATIENCE).await, "still there: {text}");
    }

    /// Waits until JavaScript that asks something answers yes.
    pub async fn wait_until(&self, question: &str) {
        if !self.comes_true(question, "", PATIENCE).await {
            panic!("not so: {question}\nOn the page:\n{}", self.text().await);
        }
    }

    /// Asks JavaScript again and again, for this long at most, until it answers yes.
    async fn comes_true(&self, question: &str, of: &str, patience: Duration) -> bool {
        let begun = Instant::now();
        loop {
            if self.0.execute(question, vec![json!(of)]).await.unwrap() == json!(true) {
                return true;
            }
            if begun.elapsed() > patience {
                return false;
            }
            tokio::time::sleep(MOMENT).await;
        }
    }

    /// Presses the thing with this role and name.
    pub async fn press(&self, role: &str, name: &str) {
        self.find(role, name).await.click().await.unwrap();
    }

    /// Types into whatever has the keyboard, sign by sign.
    pub async fn write(&self, text: &str) {
        let keys = text.chars().fold(KeyActions::new("keyboard".into()), |keys, sign| {
            keys.then(KeyAction::Down { value: sign }).then(KeyAction::Up { value: sign })
        });
        self.0.perform_actions(keys).await.unwrap();
    }

    /// Types as a quick hand does: so many signs a second, line breaks as Enter.
    pub async fn write_at(&self, signs_a_second: u64, text: &str) {
        let pause = Duration::from_millis(1000 / signs_a_second);
        let keys = text.chars().fold(KeyActions::new("keyboard".into()), |keys, sign| {
            let value = if sign == '\n' { key("Enter") } else { sign };
            keys.then(KeyAction::Down { value })
                .then(KeyAction::Up { value })
                .then(KeyAction::Pause { duration: pause })
        });
        self.0.perform_actions(keys).await.unwrap();
    }

    /// Presses keys together: `keys(&["Ctrl", "z"])`, `keys(&["Enter"])`.
    pub async fn keys(&self, names: &[&str]) {
        self.0.perform_actions(presses(names)).await.unwrap();
    }

    /// Walks with Tab until the button that has the keyboard says this.
    pub async fn tab_to(&self, words: &str) {
        let says = "const at = document.activeElement
            return at.tagName === 'BUTTON' ? at.getAttribute('aria-label') ?? at.innerText : ''";
        for _ in 0..60 {
            if self.ask(says).await.as_str().is_some_and(|said| said.contains(words)) {
                return;
            }
            self.keys(&["Tab"]).await;
        }
        panic!("Tab does not come to {words}");
    }

    /// Presses keys that close the window they are pressed in: it may be gone before they are let go.
    pub async fn keys_that_close(&self, names: &[&str]) {
        match self.0.perform_actions(presses(names)).await {
            Err(error) if !error.is_no_such_window() => panic!("{error}"),
            _ => (),
        }
    }

    /// Runs JavaScript in the page and gives what it returns.
    pub async fn ask(&self, script: &str) -> Value {
        self.0.execute(script, vec![]).await.unwrap()
    }

    /// Runs JavaScript that answers later, by calling its last argument.
    pub async fn ask_later(&self, script: &str) -> Value {
        self.0.execute_async(script, vec![]).await.unwrap()
    }

    /// Goes to an address of the page, such as `#/<hearing>/agenda`, and waits until a screen is there.
    pub async fn go(&self, address: &str) {
        self.0.execute("location.hash = arguments[0]", vec![json!(address)]).await.unwrap();
        let arrived = "return location.hash === arguments[0] && document.querySelector('main h1') !== null";
        if !self.comes_true(arrived, address, PATIENCE).await {
            panic!("{address} has no heading\nOn the page:\n{}", self.text().await);
        }
        // One more drawing, for what the new screen reads.
        tokio::time::sleep(PATIENCE / 40).await;
    }

    /// Goes to a screen of the hearing that is open.
    pub async fn go_to_screen(&self, screen: &str) {
        let address = format!("return location.hash.split('/').slice(0, 2).join('/') + '/{screen}'");
        let address = self.ask(&address).await;
        self.go(address.as_str().unwrap()).await;
    }

    /// From the start screen: a new hearing of a city, opened.
    pub async fn start_hearing(&self, city: &str) {
        self.press("button", "Ny hearing").await;
        self.find("textbox", "Stad eller kommun").await;
        self.write(city).await;
        self.press("button", "Skapa hearingen").await;
        self.read(city).await;
    }

    /// Into an area's room, from the board.
    pub async fn enter_room(&self, area: &str) {
        self.go_to_screen("rooms").await;
        self.press("link", area).await;
        self.find("heading", area).await;
    }

    /// Everything that can be read now.
    pub async fn text(&self) -> String {
        self.ask("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until what is in the page has been drawn in the window.
    pub async fn wait_until_drawn(&self) {
        self.ask_later("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200)))").await;
    }

    /// A picture of the page in the folder `SAMSYN_PICTURES`, when that is set.
    pub async fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("SAMSYN_PICTURES").map(PathBuf::from) {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(format!("{name}.png")), self.0.screenshot().await.unwrap()).unwrap();
        }
    }

    /// axe finds nothing serious on the page as it is now.
    pub async fn expect_accessible(&self) {
        // The program's own security policy holds in the test too: a script element would be refused, this is not one.
        // It is long, so it is sent to each page once.
        if self.ask("return typeof window.axe").await == json!("undefined") {
            self.0.execute(AXE, vec![]).await.unwrap();
        }
        // What is still fading in has not got its colours yet; what moves for ever is not waited for.
        let run = "const done = arguments[arguments.length - 1];
            const passing = document.getAnimations().filter(one => Number.isFinite(one.effect.getComputedTiming().endTime));
            Promise.allSettled(passing.map(one => one.finished)).then(() => axe.run(document)).then(found => done(found.violations.map(v =>
                ({ impact: v.impact, what: v.id, where: v.nodes.map(n => n.html).slice(0, 5) }))),
                fault => done([{ impact: 'critical', what: String(fault), where: [] }]))";
        let found = self.ask_later(run).await;
        let serious: Vec<&Value> = found
            .as_array()
            .unwrap()
            .iter()
            .filter(|violation| SERIOUS.contains(&violation["impact"].as_str().unwrap_or("critical")))
            .collect();
        assert!(serious.is_empty(), "axe: {}", serde_json::to_string_pretty(&serious).unwrap());
    }

    /// The window that is driven now.
    pub async fn window(&self) -> String {
        String::from(self.0.window().await.unwrap())
    }

    /// Waits for a second window; the first stays the one that is driven.
    pub async fn other_window(&self) -> String {
        let this = self.window().await;
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let all = self.0.windows().await.unwrap().into_iter().map(String::from);
            if let Some(other) = all.into_iter().find(|one| *one != this) {
                return other;
            }
            tokio::time::sleep(MOMENT).await;
        }
        panic!("no second window has come");
    }

    /// Drives this window from now on.
    pub async fn switch_to(&self, window: &str) {
        let handle = fantoccini::wd::WindowHandle::try_from(window.to_owned()).unwrap();
        self.0.switch_to_window(handle).await.unwrap();
    }

    /// Gives the window this size, in pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.0.set_window_size(width, height).await.unwrap();
    }

    pub async fn close(self) {
        self.0.close().await.unwrap();
    }

    async fn wait_for(&self, what: Locator<'_>) -> Element {
        match self.0.wait().at_most(PATIENCE).every(MOMENT).for_element(what).await {
            Ok(element) => element,
            Err(error) => panic!("{what:?}: {error}\nOn the page:\n{}", self.text().await),
        }
    }
}

/// Elements of a role, given or by their nature, whose label, text or `<label>` holds the name.
fn by_role_and_name(role: &str, name: &str) -> String {
    let natural = match role {
        "button" => "self::button",
        "link" => "self::a",
        "heading" => "self::h1 or self::h2 or self::h3",
        "textbox" => "self::textarea or self::input[not(@type) or @type='text' or @type='search']",
        "main" => "self::main",
        "radio" => "self::label[input[@type='radio']]",
        "row" => "self::tr",
        _ => "false()",
    };
    let name = quoted(name);
    format!(
        "//*[(@role='{role}' or {natural}) and (contains(@aria-label, {name}) or contains(normalize-space(.), {name}) \
         or @id=//label[contains(normalize-space(.), {name})]/@for \
         or @aria-labelledby=//*[contains(normalize-space(.), {name})]/@id)]"
    )
}

/// A text as XPath writes it: it knows no escape, so a text with an apostrophe stands in quotation marks.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}

/// All keys down, in order, and up again.
fn presses(names: &[&str]) -> KeyActions {
    let signs: Vec<char> = names.iter().map(|name| key(name)).collect();
    let down = signs.iter().map(|sign| KeyAction::Down { value: *sign });
    let up = signs.iter().rev().map(|sign| KeyAction::Up { value: *sign });
    down.chain(up).fold(KeyActions::new("keyboard".into()), InputSource::then)
}

/// WebDriver's sign for a key; a single sign stands for itself.
fn key(name: &str) -> char {
    match name {
        "Ctrl" => '\u{e009}',
        "Alt" => '\u{e00a}',
        "Shift" => '\u{e008}',
        "Enter" => '\u{e007}',
        "Escape" => '\u{e00c}',
        "Tab" => '\u{e004}',
        "Backspace" => '\u{e003}',
        "Up" => '\u{e013}',
        "Down" => '\u{e015}',
        "Left" => '\u{e012}',
        "Right" => '\u{e014}',
        "End" => '\u{e010}',
        "Delete" => '\u{e017}',
        "Space" => ' ',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "F1" => '\u{e031}',
        sign => {
            let mut signs = sign.chars();
            let (Some(one), None) = (signs.next(), signs.next()) else { panic!("no key is called {sign}") };
            one
        }
    }
}
