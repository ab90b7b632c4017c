//! Prints a made-up call log: `cargo run -p punnus-exchange --example sample_call_log -- [SEED] [CALLS] > log.csv`.

use punnus_exchange::sample::sample_call_log;
use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let seed = args.next().map_or(Ok(1), |seed| seed.parse())?;
    let calls = args.next().map_or(Ok(5000), |calls| calls.parse())?;
    std::io::stdout().write_all(sample_call_log(seed, calls).as_bytes())?;
    Ok(())
}
