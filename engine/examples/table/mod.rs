//! The page of defaults, written from the data itself; a test compares it with the committed one.

use punnus_engine::country::{self, ReducedOnCosts};
use punnus_engine::draft::RampDraft;
use punnus_engine::fields::{Field, Source, Spec, Start, Strength};
use punnus_engine::holidays::Country;
use punnus_engine::hour_classes::{LocalSupplement, Overlap, PaidOn, Sourced, TimedStart};
use punnus_engine::ramp;
use punnus_engine::shift_plan::ShiftStart;
use punnus_engine::units::Unit;

const HEAD: &str = "\
# Defaults

What Punnus starts from, and why. Every figure can be replaced; none is hidden. This page is written by
`cargo run -p punnus-engine --example defaults`.

*Strength* says how far to trust a figure: **published** by someone without a stake in it (or fixed by law);
**weak**, from a seller's page, an illustration and never a fact; **assumption**, chosen for this model without a
published source. *As of* is the year the figure speaks of; where its source states none, the year it was read or
chosen. *Range* is what may be entered instead.

";

const COLUMNS: &str = "\
| input | value | unit | range | source | as of | strength |
|---|---|---|---|---|---|---|
";

const ELSEWHERE: &str = "\
None of these depends on a country. Amounts of money are in euro: in another currency they are left open, unless
they are nothing.

";

const OPEN: &str = "nothing usable is published: enter your own";

/// Inputs on which countries differ.
const BY_COUNTRY: [Field; 5] =
    [Field::OnCosts, Field::HolidayCost, Field::WeeklyHours, Field::HourlyPay, Field::LeaderPay];

/// The whole page.
pub fn page() -> String {
    let mut page = String::from(HEAD);
    page += "## In every country\n\n";
    page += ELSEWHERE;
    page += COLUMNS;
    for field in Field::ALL.iter().filter(|field| !BY_COUNTRY.contains(field)) {
        let Some(spec) = field.spec() else { continue };
        if let Some(start) = spec.start {
            page += &figure(name(*field), start, spec, "EUR");
        }
    }
    page += "\n## The start with a vendor\n\n";
    page += "A value holds over its whole phase; the last one holds from then on.\n\n";
    page += COLUMNS;
    page += &ramp_rows();
    for country in Country::ALL {
        page += &section(country);
    }
    page
}

fn section(country: Country) -> String {
    let currency = country::currency(country);
    let mut section = format!("\n## {} ({currency})\n\n{COLUMNS}", country_name(country));
    for field in BY_COUNTRY {
        let Some(spec) = field.spec() else { continue };
        section += &match country::start_in(country, field) {
            Some(start) => figure(name(field), start, spec, currency),
            None => {
                row([name(field), "open", &unit(spec.unit, currency), &range(spec), OPEN, "", ""].map(escape))
            }
        };
    }
    section +=
        &figure("value-added tax, a cost if not deductible", country::vat(country), country::VAT, currency);
    if let Some(reduced) = country::reduced_on_costs(country) {
        section += &reduced_row(reduced, currency);
    }
    section += &supplements(country);
    let shifts = ShiftStart::of(country);
    section += &hours("shift plan: a part-time day", shifts.part_day);
    section += &hours("shift plan: days with an unpaid break, from", shifts.break_from);
    section
}

fn figure(name: &str, start: Start, spec: Spec, currency: &str) -> String {
    let value = number(in_words(start.value, spec.unit));
    sourced_row([name, &value, &unit(spec.unit, currency), &range(spec)], start.source)
}

fn hours(name: &str, start: Start) -> String {
    sourced_row([name, &number(start.value), "hours", ""], start.source)
}

/// Supplements of the same value and source share a row.
fn supplements(country: Country) -> String {
    let start = country::supplements(country);
    let timed = |at: Sourced<Option<TimedStart>>| (at.value.map_or_else(none, timed), at.source);
    let local = |at: Sourced<LocalSupplement>| (local(at.value), at.source);
    let each = [
        ("in the evening", timed(start.evening)),
        ("at night", timed(start.night)),
        ("on Saturdays", local(start.saturday)),
        ("on Sundays", local(start.sunday)),
        ("on public holidays", local(start.holiday)),
    ];
    let mut shared: Vec<(String, (String, Source))> = Vec::new();
    for (when, what) in each {
        match shared.iter_mut().find(|(_, other)| *other == what) {
            Some((earlier, _)) => *earlier += &format!(", {when}"),
            None => shared.push((format!("supplement {when}"), what)),
        }
    }
    let paid_on = match start.paid_on.value {
        PaidOn::WorkedHours => "hours worked",
        PaidOn::PaidHours => "hours paid, leave included",
    };
    let overlap = match start.overlap.value {
        Overlap::OnlyFirst(_) => "only the first",
        Overlap::AddUp => "all of them",
    };
    let mut rows: String =
        shared.iter().map(|(name, (value, source))| sourced_row([name, value, "", ""], *source)).collect();
    rows += &sourced_row(["supplements are paid on", paid_on, "", ""], start.paid_on.source);
    rows += &sourced_row(["an hour with several supplements", overlap, "", ""], start.overlap.source);
    rows
}

fn reduced_row(reduced: ReducedOnCosts, currency: &str) -> String {
    let (youngest, oldest) = reduced.ages;
    let name = format!(
        "on-costs of staff aged {youngest} to {oldest} at new year, up to {} {currency} a month, pay given out {} to {}",
        number(reduced.monthly_pay),
        reduced.from,
        reduced.until
    );
    let value = number(in_words(reduced.on_costs.value, Unit::Share));
    sourced_row([&name, &value, "%", ""], reduced.on_costs.source)
}

fn ramp_rows() -> String {
    let usual = RampDraft::default();
    let rows: [(Field, &[f64], Source); 3] = [
        (Field::RampEnds, &usual.phase_ends_month, ramp::USUAL_ENDS),
        (Field::RampHandleTime, &usual.handle_time, ramp::USUAL_HANDLE_TIME),
        (Field::RampResolution, &usual.first_contact_resolution, ramp::USUAL_RESOLUTION),
    ];
    rows.iter()
        .filter_map(|(field, values, source)| {
            let spec = field.spec()?;
            let values = values.iter().map(|value| number(*value)).collect::<Vec<_>>().join(", ");
            Some(sourced_row([name(*field), &values, &unit(spec.unit, "EUR"), &range(spec)], *source))
        })
        .collect()
}

fn none() -> String {
    "none".to_owned()
}

fn timed(TimedStart { hours, supplement }: TimedStart) -> String {
    format!("{hours} {}", local(supplement))
}

fn local(supplement: LocalSupplement) -> String {
    match supplement {
        LocalSupplement::Share(share) if share > 0.0 => {
            format!("+{} %", number(in_words(share, Unit::Share)))
        }
        LocalSupplement::Share(_) => none(),
        LocalSupplement::PerHour { amount, currency } => format!("+{amount:.2} {currency} an hour"),
    }
}

fn sourced_row([name, value, unit, range]: [&str; 4], source: Source) -> String {
    let strength = match source.strength {
        Strength::Published => "published",
        Strength::Weak => "weak",
        Strength::Assumption => "assumption",
    };
    row([name, value, unit, range, source.cited.text(), &source.as_of.to_string(), strength].map(escape))
}

fn row(cells: [String; 7]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

fn escape(cell: &str) -> String {
    cell.replace('|', "\\|")
}

fn range(spec: Spec) -> String {
    let bound = |value| number(in_words(value, spec.unit));
    let whole = if spec.whole { ", whole" } else { "" };
    format!("{} to {}{whole}", bound(spec.min), bound(spec.max))
}

/// Shares are read as per cent.
fn in_words(value: f64, unit: Unit) -> f64 {
    if matches!(unit, Unit::Share | Unit::SharePerYear) { value * 100.0 } else { value }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "every unit but shares is told in its own words")]
fn unit(unit: Unit, currency: &str) -> String {
    match unit {
        Unit::Share => "%".to_owned(),
        Unit::SharePerYear => "% a year".to_owned(),
        Unit::Factor => String::new(),
        other => other.to_string().replace("money", currency),
    }
}

/// At most three decimals, thousands apart.
fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    let (whole, decimals) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("−", digits));
    let mut apart = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            apart.push(' ');
        }
        apart.push(digit);
    }
    let decimals = decimals.map(|decimals| format!(".{decimals}")).unwrap_or_default();
    format!("{sign}{apart}{decimals}")
}

fn country_name(country: Country) -> &'static str {
    match country {
        Country::Finland => "Finland",
        Country::Sweden => "Sweden",
        Country::Norway => "Norway",
        Country::Denmark => "Denmark",
        Country::Germany => "Germany",
        Country::UnitedKingdom => "United Kingdom",
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "inputs without a default are not on the page")]
fn name(field: Field) -> &'static str {
    match field {
        Field::Horizon => "months compared",
        Field::DiscountRate => "discount rate",
        Field::Season => "a month's volume against the average month",
        Field::Growth => "growth of the volume",
        Field::FirstContactResolution => "contacts resolved the first time",
        Field::Repeats => "further contacts for each unresolved one",
        Field::Returns => "callers at a closed door who try again",
        Field::ReturnsOver => "they try again over the first … of the next opening",
        Field::LostValue => "what a lost contact costs",
        Field::AtOnce => "chats at once",
        Field::Overhead => "handle time added by each further chat at once",
        Field::Target => "service level: contacts answered in time",
        Field::AnswerWithin => "service level: in time means within",
        Field::Patience => "patience of callers, on average",
        Field::AbandonmentLimit => "callers who may hang up at most",
        Field::Redial => "callers who hang up and call again",
        Field::OccupancyCap => "occupancy of agents at most",
        Field::MinimumAgents => "agents present at least",
        Field::HourlyPay => "an agent's pay",
        Field::HolidayCost => "cost of leave beyond the usual pay during it",
        Field::OnCosts => "employer's on-costs on pay",
        Field::Shrinkage => "paid hours not available for contacts",
        Field::ScheduleLoss => "hours that whole shifts overstaff",
        Field::WeeklyHours => "a full week",
        Field::Span => "agents for each team leader",
        Field::LeaderPay => "a team leader's pay",
        Field::Workplace => "a workplace",
        Field::Premium => "premium for hours above contract",
        Field::PayIndex => "yearly rise of pay",
        Field::MonthlyMinimum => "a quote's least fee of a month",
        Field::QuoteIndex => "yearly rise of a quote's prices",
        Field::Management => "managing the contract, of the vendor's fee",
        Field::RampEnds => "last month of the first three phases",
        Field::RampHandleTime => "the vendor's handle time against the usual, by phase",
        Field::RampResolution => "the vendor's first-contact resolution against the usual, by phase",
        _ => field.key(),
    }
}
