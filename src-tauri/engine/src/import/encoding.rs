//! Bytes to text: which encoding a text file is written in.
//!
//! A byte order mark decides; otherwise UTF-8 where the bytes allow it, UTF-16 where every second byte is zero, that of old
//! Macs where it alone makes Swedish words, and else what chardetng finds for a Swedish text, which is Windows-1252 for the files Excel saves.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE};

/// A decoded text.
pub struct Decoded {
    /// The text without byte order mark.
    pub text: String,
    /// The encoding it was in.
    pub encoding: &'static Encoding,
    /// Did some bytes mean nothing in that encoding?
    pub damaged: bool,
}

/// Reads the bytes of a text file, or `None` where they are no text.
pub fn decode(bytes: &[u8]) -> Option<Decoded> {
    let encoding = find(bytes)?;
    let (text, encoding, damaged) = encoding.decode(bytes);
    Some(Decoded { text: text.into_owned(), encoding, damaged })
}

fn find(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding);
    }
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let half = sample.len() / 2;
    match (zeros(0), zeros(1)) {
        (0, 0) => {}
        (even, odd) if odd * 2 > half && even * 20 < half => return Some(UTF_16LE),
        (even, odd) if even * 2 > half && odd * 20 < half => return Some(UTF_16BE),
        _ => return None,
    }
    if bytes.contains(&0) {
        return None;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Some(UTF_8);
    }
    if is_old_mac(bytes) {
        return Some(MACINTOSH);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Some(detector.guess(Some(b"se"), Utf8Detection::Deny))
}

/// Does the text read as Swedish in the encoding of old Macs, and not in that of Windows? å, ä and ö are other bytes there,
/// and each stands beside other letters.
fn is_old_mac(bytes: &[u8]) -> bool {
    const MAC: &[u8] = b"\x80\x81\x85\x8a\x8c\x9a";
    const WINDOWS: &[u8] = b"\xc4\xc5\xd6\xe4\xe5\xf6";
    let count = |letters: &[u8]| {
        let is_letter =
            |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic() || letters.contains(byte));
        let beside = |at: usize| is_letter(bytes.get(at + 1)) || at > 0 && is_letter(bytes.get(at - 1));
        (0..bytes.len()).filter(|at| letters.contains(&bytes[*at]) && beside(*at)).count()
    };
    let (mac, windows) = (count(MAC), count(WINDOWS));
    mac > windows && (windows == 0 || !bytes.contains(&b'\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes).unwrap();
        (decoded.text, decoded.encoding.name())
    }

    #[test]
    fn the_same_swedish_line_is_read_from_every_encoding() {
        let line = "område;år;värde – Örgryte\r\n";
        let utf16 = |order: fn(u16) -> [u8; 2]| line.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let with_bom = |bom: &[u8], rest: Vec<u8>| [bom, &rest].concat();
        let cases = [
            (line.as_bytes().to_vec(), "UTF-8"),
            (with_bom(b"\xef\xbb\xbf", line.as_bytes().to_vec()), "UTF-8"),
            (utf16(u16::to_le_bytes), "UTF-16LE"),
            (utf16(u16::to_be_bytes), "UTF-16BE"),
            (with_bom(b"\xff\xfe", utf16(u16::to_le_bytes)), "UTF-16LE"),
            (with_bom(b"\xfe\xff", utf16(u16::to_be_bytes)), "UTF-16BE"),
            (b"omr\x8cde;\x8cr;v\x8arde \xd0 \x85rgryte\r\n".to_vec(), "macintosh"),
            (encoding_rs::WINDOWS_1252.encode(line).0.into_owned(), "windows-1252"),
        ];
        for (bytes, name) in cases {
            assert_eq!(read(&bytes), (line.to_owned(), name));
        }
    }

    #[test]
    fn bytes_with_zeros_in_no_order_are_no_text() {
        assert!(decode(b"a\0\0\0b\x01\0\0\0\xffcd\0").is_none());
    }
}
