//! Every sentence a person reads, in Swedish and English: the same Fluent files serve the window, the report and the
//! command line. No sentence stands in code; code knows keys.
//!
//! Numbers are formatted before they are put into a text: Fluent in Rust does not localise them.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;
use unic_langid::{LanguageIdentifier, langid};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/text");

/// A language the product speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Swedish, the first.
    #[default]
    Sv,
    /// English, complete.
    En,
}

impl Language {
    /// All of them.
    pub const ALL: &'static [Language] = &[Language::Sv, Language::En];

    /// `sv` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language of a code such as `sv`, `sv_SE.UTF-8` or `en-GB`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.get(..2)?.to_ascii_lowercase().as_str() {
            "sv" => Some(Self::Sv),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Sv => langid!("sv-SE"),
            Self::En => langid!("en-GB"),
        }
    }
}

/// The texts of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
    /// Which language.
    pub language: Language,
}

static SWEDISH: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::Sv));
static ENGLISH: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::En));

impl Texts {
    /// The texts of a language.
    pub fn of(language: Language) -> &'static Texts {
        match language {
            Language::Sv => &SWEDISH,
            Language::En => &ENGLISH,
        }
    }

    fn load(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        for file in FILES.get_dir(language.code()).into_iter().flat_map(Dir::files) {
            let source = file.contents_utf8().unwrap_or_default().to_owned();
            // A fault in a text is found by the test of the texts; here the rest of the file is used.
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, language }
    }

    /// Whether there is a text of this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The text of a key without variables; the key itself where there is none.
    pub fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The text of a key with its variables; the key itself where there is none.
    pub fn say(&self, key: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let arguments: FluentArgs<'_> = variables.iter().cloned().collect();
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned()
    }

    /// What an error says to the person, with what to do.
    pub fn error(&self, error: &crate::Error) -> String {
        match error {
            crate::Error::Refusal(refusal) => self.refusal(refusal),
            crate::Error::Failure(failure) => {
                let detail = FluentValue::from(failure.to_string());
                self.say(&format!("failure-{}", failure.code()), &[("detail", detail)])
            }
        }
    }

    /// What a refusal says, with its parameters.
    pub fn refusal(&self, refusal: &crate::Refusal) -> String {
        let fields = serde_json::to_value(refusal).unwrap_or_default();
        let mut variables = Vec::new();
        for (name, value) in fields.as_object().into_iter().flatten() {
            let value = match value {
                serde_json::Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
                serde_json::Value::String(text) => FluentValue::from(text.clone()),
                _ => continue,
            };
            variables.push((name.as_str(), value));
        }
        self.say(&format!("refusal-{}", refusal.code()), &variables)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_texts_is_without_faults_and_both_languages_have_the_same_keys() {
        let mut keys: Vec<std::collections::BTreeSet<String>> = Vec::new();
        for language in Language::ALL {
            let mut found = std::collections::BTreeSet::new();
            for file in FILES.get_dir(language.code()).unwrap().files() {
                let path = file.path().display().to_string();
                let source = file.contents_utf8().unwrap();
                if let Err((_, faults)) = FluentResource::try_new(source.to_owned()) {
                    panic!("{path}: {faults:?}");
                }
                for line in source.lines() {
                    let key = line.split(" =").next().unwrap_or_default();
                    if line.starts_with(|first: char| first.is_ascii_alphabetic()) && line.contains(" =") {
                        assert!(found.insert(key.to_owned()), "{path}: {key} stands twice");
                    }
                }
            }
            keys.push(found);
        }
        assert_eq!(keys[0], keys[1]);
    }
}
