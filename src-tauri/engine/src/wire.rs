//! What crosses to the window, in TypeScript. Three shapes cross, no others: Command in, View out, Edit in journal and sync.

use crate::error::ErrorView;
use crate::gate::{Changed, Done, SavedView};
use crate::text::Language;
use crate::{command, import, reads, report};
use ts_rs::TS;

/// The TypeScript of all that crosses to the window.
pub fn typescript() -> String {
    let config = ts_rs::Config::new().with_large_int("number");
    let mut types = Types { config: &config, declared: std::collections::BTreeMap::new() };
    types.visit_with::<command::Command>();
    types.visit_with::<Done>();
    types.visit_with::<SavedView>();
    types.visit_with::<Changed>();
    types.visit_with::<ErrorView>();
    types.visit_with::<import::ImportView>();
    types.visit_with::<Language>();
    types.visit_with::<report::Asked>();
    types.visit_with::<import::Choice>();
    types.visit_with::<import::Progress>();
    let reads = reads::interface(&mut types);
    format!("{}\n{reads}\n{}", types.text(), lists())
}

/// The closed lists of which the window shows every word, in the order in which they are shown.
fn lists() -> String {
    macro_rules! lists {
        ($($name:literal $ty:ty),+ $(,)?) => {
            String::new() $(+ &list($name, stringify!($ty), <$ty>::ALL.iter().map(|word| word.code())))+
        };
    }
    use crate::Party;
    use crate::agenda::ItemKind;
    use crate::areas::AreaKind;
    use crate::follow_up::{Colour, Status};
    use crate::overview::YearPhase;
    use crate::priorities::{CauseSide, GoalKind, MeasureKind, State, Term};
    use crate::projection::SceneKind;
    use crate::report::Chapter;
    use crate::situation::Direction;
    use crate::workshops::{CardKind, Phase};
    lists! {
        "areaKinds" AreaKind, "cardKinds" CardKind, "causeSides" CauseSide, "chapters" Chapter, "colours" Colour,
        "directions" Direction, "goalKinds" GoalKind, "itemKinds" ItemKind, "languages" Language,
        "measureKinds" MeasureKind, "parties" Party, "phases" Phase, "sceneKinds" SceneKind, "states" State,
        "statuses" Status, "terms" Term, "yearPhases" YearPhase,
    }
}

fn list<'a>(name: &str, of: &str, codes: impl Iterator<Item = &'a str>) -> String {
    let codes: Vec<String> = codes.map(|code| format!("\"{code}\"")).collect();
    format!("export const {name}: readonly {of}[] = [{}];\n", codes.join(", "))
}

/// Collects the declarations of types, each once, in the order of their names.
pub(crate) struct Types<'a> {
    pub config: &'a ts_rs::Config,
    declared: std::collections::BTreeMap<String, String>,
}

impl Types<'_> {
    pub(crate) fn visit_with<T: TS + 'static + ?Sized>(&mut self) {
        ts_rs::TypeVisitor::visit::<T>(self);
    }

    fn text(&self) -> String {
        let mut text =
            String::from("// Generated from Rust by the test `the_wire_types_are_current`. Never edited.\n\n");
        for declaration in self.declared.values() {
            text.push_str(&format!("export {declaration}\n"));
        }
        text
    }
}

impl ts_rs::TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::name(self.config);
        let is_named = T::output_path().is_some();
        if is_named {
            let declaration = T::decl(self.config);
            if let Some(there) = self.declared.get(&name) {
                assert_eq!(there, &declaration, "two types cross to the window under one name: rename one of them");
                return;
            }
            self.declared.insert(name, declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
