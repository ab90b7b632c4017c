//! Putting short lists in order.
//!
//! The sorts of the standard library are made for long lists, and each kind of item gets a copy of several thousand
//! bytes. What a page has to put in order are a few dozen items.

/// Puts a short list in order, of equal items first the one that came first. Takes as many steps as there are pairs
/// out of order: for lists of some dozens.
pub fn put_in_order<T>(items: &mut [T], is_before: &dyn Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        let mut at = end;
        while let (Some(here), Some(left)) = (items.get(at), at.checked_sub(1)) {
            if !items.get(left).is_some_and(|before| is_before(here, before)) {
                break;
            }
            items.swap(left, at);
            at = left;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The order is that of the standard library's stable sort, for every list of up to six of three kinds of item.
    #[test]
    fn it_is_a_stable_order() {
        for length in 0..=6_u32 {
            for code in 0..3_u32.pow(length) {
                let mut items: Vec<(u32, u32)> =
                    (0..length).map(|place| (code / 3_u32.pow(place) % 3, place)).collect();
                let mut expected = items.clone();
                expected.sort_by_key(|(kind, _)| *kind);
                put_in_order(&mut items, &|(one, _), (other, _)| one < other);
                assert_eq!(items, expected);
            }
        }
    }
}
