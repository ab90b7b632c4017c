//! Half-hours of the week by kind: on one date, those of a kind have the same contacts, agents and service. So a month
//! is worked out once for each kind, and counted as often as the month has such half-hours.

use crate::calendar::{ByDayType, DayType};

/// A half-hour of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The day.
    pub day: DayType,
    /// The half-hour, from midnight.
    pub interval: usize,
    /// Its kind, from 0.
    pub kind: usize,
}

/// Certain half-hours of the week, each of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kinds {
    places: Vec<Place>,
    /// How many half-hours of each kind there are on one date.
    on_date: Vec<ByDayType<u8>>,
}

impl Kinds {
    /// Half-hours of the week, each with what tells its kind from others; and what does so for each kind.
    #[must_use]
    pub fn tell<T: PartialEq>(half_hours: impl IntoIterator<Item = (DayType, usize, T)>) -> (Self, Vec<T>) {
        let mut kinds = Self { places: Vec::new(), on_date: Vec::new() };
        let mut known: Vec<T> = Vec::new();
        for (day, interval, what) in half_hours {
            // Neighbours are alike more often than not.
            let kind = known.iter().rposition(|known| *known == what).unwrap_or_else(|| {
                known.push(what);
                kinds.on_date.push(ByDayType([0; 8]));
                known.len() - 1
            });
            if let Some(on_date) = kinds.on_date.get_mut(kind) {
                *on_date.get_mut(day) += 1;
            }
            kinds.places.push(Place { day, interval, kind });
        }
        (kinds, known)
    }

    /// The half-hours, in the order in which they were told apart.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// For each kind, how many half-hours of it a month with so many dates of each type of day has.
    pub fn in_month(&self, dates: &ByDayType<u8>) -> impl Iterator<Item = f64> {
        self.on_date.iter().map(|on_date| {
            let each = on_date.0.iter().zip(&dates.0);
            f64::from(each.map(|(half_hours, dates)| u32::from(*half_hours) * u32::from(*dates)).sum::<u32>())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Two half-hours of one kind on Mondays and one on Sundays, one of another on Mondays: with five Mondays and four
    // Sundays 2·5 + 4 = 14 and 5.
    #[test]
    fn kinds_are_counted_over_a_month() {
        let half_hours = [
            (DayType::Monday, 16, 'a'),
            (DayType::Monday, 17, 'b'),
            (DayType::Monday, 18, 'a'),
            (DayType::Sunday, 16, 'a'),
        ];
        let (kinds, what) = Kinds::tell(half_hours);
        assert_eq!(what, ['a', 'b']);
        let places: Vec<usize> = kinds.places().iter().map(|place| place.kind).collect();
        assert_eq!(places, [0, 1, 0, 0]);
        let dates = ByDayType([5, 4, 4, 4, 4, 4, 4, 0]);
        assert_eq!(kinds.in_month(&dates).collect::<Vec<_>>(), [14.0, 5.0]);
    }
}
