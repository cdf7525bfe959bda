//! Several laptops on one hearing, in memory: whatever order things arrive in, all end up with the same content.

#![allow(clippy::unwrap_used)]

mod commands;
mod convergence;
mod fleet;
mod merges;
mod purge;
