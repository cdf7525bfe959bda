//! Stories through the gate: what people do, one area at a time, each starting with its point.

mod example;
mod gate;
