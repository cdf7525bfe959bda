//! Closed lists of words: parties, kinds, states. Each word is stored as its English code and shown by its text key.

/// Declares an enum whose values are stored, sent and looked up in the texts by one code each: `in "party"` says that the
/// word of a code is the text `party-<code>`. Only words that stand in a cell need say so.
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* }) => {
        $crate::words!($(#[$meta])* pub enum $name in "" { $($body)* });
    };
    ($(#[$meta:meta])* pub enum $name:ident in $list:literal { $( $(#[$vmeta:meta])* $variant:ident = $code:literal ),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $( $(#[$vmeta])* #[serde(rename = $code)] $variant ),+ }

        impl $name {
            /// All of them, in the order they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The first part of its words' keys in the texts; empty where none stands in a cell.
            pub const LIST: &'static str = $list;

            /// The code that is stored and sent.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The word of a code, if it is one.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::store::Cell for $name {
            const SHAPE: $crate::store::Shape = $crate::store::Shape::Word($list);
            fn to_value(&self) -> $crate::store::Value {
                $crate::store::Value::Text(self.code().to_owned())
            }
            fn from_value(value: $crate::store::Value) -> Option<Self> {
                match value {
                    $crate::store::Value::Text(code) => Self::from_code(&code),
                    _ => None,
                }
            }
        }
    };
}
