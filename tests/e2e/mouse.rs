//! The mouse, as a hand moves it: WebDriver cannot drive a native drag in this window.

use crate::page::Page;
use std::process::Command;
use std::time::Duration;

/// Takes the thing that `from` selects and puts it on the lower edge of the one that `to` selects.
pub async fn drag(page: &Page, from: &str, to: &str) {
    // Both in sight before either is measured: scrolling to one moves the other.
    place(page, from, 0.5).await;
    place(page, to, 0.9).await;
    let (start, end) = (place(page, from, 0.5).await, place(page, to, 0.9).await);
    mouse(&["mousemove", &start.0.to_string(), &start.1.to_string()]).await;
    mouse(&["mousedown", "1"]).await;
    // In small steps: the drag begins only once the hand has moved a little, and a jump is no movement.
    const STEPS: i64 = 20;
    for step in 1..=STEPS {
        let x = start.0 + (end.0 - start.0) * step / STEPS;
        let y = start.1 + (end.1 - start.1) * step / STEPS;
        mouse(&["mousemove", &x.to_string(), &y.to_string()]).await;
    }
    mouse(&["mousemove", &end.0.to_string(), &(end.1 + 1).to_string()]).await;
    mouse(&["mouseup", "1"]).await;
}

/// Where on the screen a thing is: its middle, and so far down in it.
async fn place(page: &Page, selector: &str, down: f64) -> (i64, i64) {
    let script = format!(
        "const thing = document.querySelector(`{selector}`); thing.scrollIntoView({{ block: 'nearest' }});
         const box = thing.getBoundingClientRect();
         return [box.left + box.width / 2, box.top + box.height * {down}]"
    );
    let (at, corner) = (page.ask(&script).await, corner(page).await);
    (corner.0 + at[0].as_f64().unwrap() as i64, corner.1 + at[1].as_f64().unwrap() as i64)
}

/// Where on the screen the page begins: the window's own words for it leave out its title bar, so the mouse is moved to
/// a known place and the page is asked where it saw it.
async fn corner(page: &Page) -> (i64, i64) {
    page.ask("addEventListener('mousemove', event => { window.seen = [event.clientX, event.clientY] }, true)").await;
    for at in [(500, 400), (501, 401), (502, 402)] {
        mouse(&["mousemove", &at.0.to_string(), &at.1.to_string()]).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    let seen = page.ask("return window.seen").await;
    let seen = (seen[0].as_i64().expect("the page saw the mouse"), seen[1].as_i64().unwrap());
    (502 - seen.0, 402 - seen.1)
}

async fn mouse(arguments: &[&str]) {
    assert!(Command::new("xdotool").args(arguments).status().unwrap().success(), "xdotool {arguments:?}");
    tokio::time::sleep(Duration::from_millis(40)).await;
}
