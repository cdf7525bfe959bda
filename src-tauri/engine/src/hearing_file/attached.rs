//! The files inside a PDF, found by what stands before each of them.
//!
//! The PDF is not opened as one: whoever opens it unpacks all of it, and some hundred bytes can unpack to any size. Only the
//! files are unpacked, one at a time, up to a limit.

use lopdf::{DecompressError, Dictionary, Error, Object, Stream};

/// How far before and after its type the head of a stream is looked for.
const HEAD: usize = 4_096;

/// The content is larger than was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

/// A file as it lies in the PDF.
pub struct Attached<'a> {
    filters: Vec<&'a [u8]>,
    packed: &'a [u8],
}

/// The files in a PDF, in the order in which they lie.
pub fn streams(pdf: &[u8]) -> impl Iterator<Item = Attached<'_>> {
    const TYPE: &[u8] = b"/EmbeddedFile";
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + position(pdf.get(from..)?, TYPE)?;
            from = at + TYPE.len();
            // `/EmbeddedFiles` is the list of them.
            if pdf.get(from).is_some_and(|next| !next.is_ascii_alphanumeric())
                && let Some(attached) = stream(pdf, at)
            {
                return Some(attached);
            }
        }
    })
}

/// The stream whose head says at this byte that it is a file.
fn stream(pdf: &[u8], at: usize) -> Option<Attached<'_>> {
    let before = &pdf[at.saturating_sub(HEAD)..at];
    let begin = at - before.len() + before.windows(4).rposition(|window| window == b" obj")? + 4;
    let after = &pdf[at..pdf.len().min(at + HEAD)];
    let end = at + position(after, b"stream")?;
    let head = &pdf[begin..end];
    let content = &pdf[end + b"stream".len()..];
    let content = content.strip_prefix(b"\r\n").or_else(|| content.strip_prefix(b"\n"))?;
    let said = length(head).and_then(|length| content.get(..length).filter(|_| ends(&content[length..])));
    let packed = match said {
        Some(packed) => packed,
        None => &content[..position(content, b"endstream")?],
    };
    Some(Attached { filters: filters(head), packed })
}

fn ends(rest: &[u8]) -> bool {
    rest.trim_ascii_start().starts_with(b"endstream")
}

/// The length that the head says, where it is not said elsewhere.
fn length(head: &[u8]) -> Option<usize> {
    let rest = after_name(head, b"/Length")?.trim_ascii_start();
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_elsewhere = rest[digits..].trim_ascii_start().first().is_some_and(u8::is_ascii_digit);
    if is_elsewhere { None } else { std::str::from_utf8(&rest[..digits]).ok()?.parse().ok() }
}

/// The filters that the content went through, the last first.
fn filters(head: &[u8]) -> Vec<&[u8]> {
    let mut names = Vec::new();
    let Some(mut rest) = after_name(head, b"/Filter") else { return names };
    let is_list = rest.trim_ascii_start().starts_with(b"[");
    rest = rest.trim_ascii_start().strip_prefix(b"[").unwrap_or(rest);
    while let Some(name) = rest.trim_ascii_start().strip_prefix(b"/") {
        let length = name.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        names.push(&name[..length]);
        rest = &name[length..];
        if !is_list {
            break;
        }
    }
    names
}

/// What follows a name; not one that only begins so.
fn after_name<'a>(head: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let rest = &head[position(head, name)? + name.len()..];
    if rest.first().is_some_and(u8::is_ascii_alphanumeric) { after_name(rest, name) } else { Some(rest) }
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

impl Attached<'_> {
    /// The content as it was before it was packed, each filter up to the limit; nothing where it cannot be unpacked.
    ///
    /// # Errors
    /// When it is larger than `most` bytes.
    pub fn content(&self, most: usize) -> Result<Vec<u8>, TooLarge> {
        // More filters than any writer chains only cost time.
        if self.filters.len() > 4 {
            return Err(TooLarge);
        }
        let filters = self.filters.iter().map(|name| Object::Name(name.to_vec())).collect::<Vec<_>>();
        let mut head = Dictionary::new();
        if !filters.is_empty() {
            head.set("Filter", filters);
        }
        match Stream::new(head, self.packed.to_vec()).decompressed_content_with_limit(most) {
            Ok(content) => Ok(content),
            Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => Err(TooLarge),
            Err(_) => Ok(Vec::new()),
        }
    }
}
