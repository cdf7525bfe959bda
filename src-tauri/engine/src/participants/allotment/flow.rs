//! The cheapest flow through a network, in whole numbers. The only file that knows the solver.
//!
//! A network's equations are totally unimodular: with whole supplies and limits, the corner of the linear programme that
//! the simplex method ends in is whole. The answer is checked all the same: each amount is near a whole number, within
//! its limits, and every node gives on what it gets.

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

/// A network of nodes and arcs.
#[derive(Debug, Default)]
pub(super) struct Network {
    /// What each node puts in; negative where it takes out. Together nothing.
    supplies: Vec<i64>,
    arcs: Vec<Arc>,
}

/// A way from one node to another.
#[derive(Debug)]
struct Arc {
    from: usize,
    to: usize,
    most: i64,
    cost: i64,
}

/// Why there is no flow, in the solver's words.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsolved(pub String);

impl Network {
    /// A node that puts in `supply`.
    pub(super) fn node(&mut self, supply: i64) -> usize {
        self.supplies.push(supply);
        self.supplies.len() - 1
    }

    /// An arc that takes at most `most`, each at a cost; its place in the flow.
    pub(super) fn arc(&mut self, from: usize, to: usize, most: i64, cost: i64) -> usize {
        self.arcs.push(Arc { from, to, most, cost });
        self.arcs.len() - 1
    }

    /// How much goes along each arc, so that the whole costs the least.
    ///
    /// # Errors
    /// When nothing can flow so, or the solver stumbles over its decimals.
    pub(super) fn cheapest(&self) -> Result<Vec<i64>, Unsolved> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut balances: Vec<Vec<(Variable, f64)>> = vec![Vec::new(); self.supplies.len()];
        let mut amounts = Vec::with_capacity(self.arcs.len());
        for arc in &self.arcs {
            let amount = problem.add_var(arc.cost as f64, (0.0, arc.most as f64));
            balances[arc.from].push((amount, 1.0));
            balances[arc.to].push((amount, -1.0));
            amounts.push(amount);
        }
        for (balance, supply) in balances.into_iter().zip(&self.supplies) {
            if !balance.is_empty() {
                problem.add_constraint(balance, ComparisonOp::Eq, *supply as f64);
            }
        }
        let solved = problem.solve().map_err(|error| Unsolved(error.to_string()))?;
        let solved = solved.into_solution().map_err(|_| Unsolved("interrupted".to_owned()))?;
        let flow: Vec<i64> = amounts.into_iter().map(|amount| solved.var_value(amount).round() as i64).collect();
        if self.holds(&flow) { Ok(flow) } else { Err(Unsolved("not whole".to_owned())) }
    }

    /// Whether the flow is within the limits and nothing gets lost at any node.
    fn holds(&self, flow: &[i64]) -> bool {
        let mut left = self.supplies.clone();
        for (arc, amount) in self.arcs.iter().zip(flow) {
            left[arc.from] -= amount;
            left[arc.to] += amount;
        }
        let is_within = self.arcs.iter().zip(flow).all(|(arc, amount)| (0..=arc.most).contains(amount));
        is_within && left.iter().all(|left| *left == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheap_way_is_filled_before_the_dear_one() {
        let mut network = Network::default();
        let (from, by, to) = (network.node(5), network.node(0), network.node(-5));
        network.arc(from, by, 3, 1);
        network.arc(by, to, 9, 1);
        network.arc(from, to, 9, 7);
        assert_eq!(network.cheapest(), Ok(vec![3, 3, 2]));
    }

    #[test]
    fn what_cannot_flow_is_said() {
        let mut network = Network::default();
        let (from, to) = (network.node(5), network.node(-5));
        network.arc(from, to, 3, 1);
        assert!(network.cheapest().is_err());
    }
}
