//! What a written value means for its indicator: whether a sign parts thousands or decimals, and whether a percentage is
//! one. What the indicator does not settle is asked.

use std::collections::{HashMap, HashSet};

use super::fields::Placed;
use super::finding::FindingCode;
use super::form::Field;
use super::recognise::Recognised;
use super::table::Cell;
use super::value::{Grouped, grouped};
use crate::situation::ValueRow;
use crate::situation::rules::counts;

/// What an indicator is measured in.
#[derive(Debug, Clone)]
pub struct Measured {
    /// Its unit.
    pub unit: String,
    /// How many decimals it is shown with.
    pub decimals: i64,
}

impl Measured {
    fn is_count(&self) -> bool {
        counts(&self.unit, self.decimals)
    }

    fn is_percentage(&self) -> bool {
        let unit = self.unit.to_lowercase();
        ["procent", "percent", "%"].iter().any(|word| unit.contains(word))
    }

    /// The amount of a number whose sign may part thousands or decimals; nothing where only a person can say.
    fn amount(&self, grouped: &Grouped) -> Option<f64> {
        match () {
            () if self.is_count() => Some(grouped.whole),
            () if self.is_percentage() || self.decimals >= 3 => Some(grouped.decimal),
            () if grouped.sign == ',' && self.decimals > 0 => Some(grouped.decimal),
            () => None,
        }
    }
}

/// Settles the amounts of values whose indicators are known.
pub fn settle(rows: &mut Vec<Placed<ValueRow>>, table: &mut Recognised, measured: &HashMap<String, Measured>) {
    let Some(column) = table.column_of(Field::Value) else { return };
    let mut findings = Vec::new();
    let mut plain: HashMap<String, Vec<f64>> = HashMap::new();
    rows.retain_mut(|row| {
        let Some(measured) = measured.get(&row.content.indicator) else { return true };
        let line = &table.table.rows[row.at];
        let cell = line.cell(column);
        let is_percent = matches!(cell, Cell::Text(text) if text.trim().ends_with('%'));
        let mut say = |code| {
            let mut finding = table.finding(code).at(row.row);
            finding.column = table.column_of_cell(Field::Value, line);
            findings.push(finding);
        };
        let value = cell.shown();
        if let Some(grouped) = grouped(cell) {
            match measured.amount(&grouped) {
                Some(amount) => row.content.amount = amount,
                None => {
                    say(grouped.question(value));
                    return false;
                }
            }
        } else if is_percent && !measured.is_percentage() {
            say(FindingCode::PercentOfOther { value, unit: measured.unit.clone() });
        } else if measured.is_count() && row.content.amount.fract() != 0.0 {
            say(FindingCode::CountWithDecimals { value });
        }
        if measured.is_percentage() && !is_percent {
            plain.entry(row.content.indicator.clone()).or_default().push(row.content.amount);
        }
        true
    });
    let shares = |amounts: &Vec<f64>| {
        amounts.iter().all(|amount| (0.0..=1.0).contains(amount)) && amounts.iter().any(|amount| amount.fract() != 0.0)
    };
    let shares: HashSet<&String> = plain.iter().filter(|(_, amounts)| shares(amounts)).map(|(code, _)| code).collect();
    let mut shares: Vec<String> = shares.into_iter().cloned().collect();
    shares.sort();
    findings.extend(shares.into_iter().map(|indicator| table.finding(FindingCode::PerhapsShares { indicator })));
    table.findings.append(&mut findings);
}
