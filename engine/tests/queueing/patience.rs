//! Erlang A against exact values and at its ends.

use super::*;

#[track_caller]
fn check_fates(met: &Performance, row: &Value, what: &str) {
    let close = |found: f64, key: &str| near(found, number(row, key), 1e-10, &format!("{what}, {key}"));
    close(met.p_wait().value(), "p_wait");
    close(met.abandoned().value(), "p_abandon");
    close(met.answered_within().value(), "served_in_T");
    close(met.abandoned_within().value(), "abandoned_in_T");
    close(met.occupancy().value(), "occupancy");
    for (definition, key) in ServiceDefinition::ALL.into_iter().zip(KEYS) {
        close(met.service_level(definition).value(), key);
    }
    near_relative(met.mean_wait_s(), number(row, "mean_wait_s"), 1e-10, &format!("{what}, mean wait"));
}

const KEYS: [&str; 4] =
    ["sl_of_offered", "sl_of_answered", "sl_short_abandons_excluded", "sl_short_abandons_met"];

fn load_of(row: &Value) -> Erlangs {
    erlangs(number(row, "contacts") * number(row, "aht_s") / number(row, "interval_s"))
}

#[test]
fn every_row_with_patience() {
    let rows = vectors("erlang_a");
    assert!(rows.len() >= 100);
    for (index, row) in rows.iter().enumerate() {
        let agents = u32::try_from(row["agents"].as_u64().unwrap()).unwrap();
        let (handle_time, within) = (seconds(number(row, "aht_s")), seconds(number(row, "answer_within_s")));
        let patience = mean(number(row, "patience_s"));
        let met = performance(agents, load_of(row), handle_time, patience, within).unwrap();
        check_fates(&met, row, &format!("row {index}"));
    }
}

#[test]
fn every_row_of_staffing_with_patience() {
    let rows = vectors("staffing_erlang_a");
    assert!(rows.len() >= 50);
    for (index, row) in rows.iter().enumerate() {
        let name = row["definition"].as_str().unwrap();
        let place = KEYS.iter().position(|key| *key == name).unwrap();
        let wanted =
            only(number(row, "target"), ServiceDefinition::ALL[place], number(row, "answer_within_s"));
        let found = punnus_engine::queueing::required(
            load_of(row),
            seconds(number(row, "aht_s")),
            mean(number(row, "patience_s")),
            &wanted,
        );
        assert_eq!(u64::from(found), row["agents"].as_u64().unwrap(), "row {index}: {row}");
    }
}

/// mpmath 1.3, 40 digits, its adaptive quadrature of the density of the offered wait; the shares add up to 1
/// within 1e-37. Servers, erlangs, mean patience and time allowed in handle times; share that waits, answered in
/// time, answered late, abandoned in time, mean wait in handle times.
const WIDE: [(u32, f64, f64, f64, [f64; 5]); 25] = [
    (
        10,
        8.0,
        1.0,
        0.1,
        [
            0.2833757412729891,
            0.80135872118714515,
            0.14540829684168264,
            0.022641217587712635,
            0.053232981971172215,
        ],
    ),
    (
        180,
        170.0,
        5.0,
        0.07,
        [
            0.2967414019783011,
            0.88265146760093693,
            0.11322947639448059,
            0.0027125255310977034,
            0.020595280022912442,
        ],
    ),
    (
        1000,
        1010.0,
        2.0,
        0.05,
        [
            0.72925502335647161,
            0.72063752194615211,
            0.26349993203445644,
            0.012293324020884562,
            0.03172509203878291,
        ],
    ),
    (
        1000,
        1010.0,
        2.0,
        0.0,
        [
            0.72925502335647161,
            0.27074497664352839,
            0.71339247733708015,
            7.5333805442102166e-42,
            0.03172509203878291,
        ],
    ),
    (
        1000,
        900.0,
        0.3,
        0.02,
        [
            0.00048886715940106561,
            0.9999647501908903,
            2.3709324191142323e-5,
            1.1114725445378588e-5,
            3.4621454755664559e-6,
        ],
    ),
    (50, 100.0, 12.0, 7.0, [1.0, 0.0016647653242737041, 0.4983352346757263, 0.4419451955621711, 6.0]),
    (50, 100.0, 12.0, 9.0, [1.0, 0.46014831245796738, 0.039851687542032625, 0.49923219351203926, 6.0]),
    (
        3,
        700.0,
        1.0,
        4.0,
        [1.0, 5.1821533900036542e-6, 0.0042805321323242821, 0.98168393306215858, 0.99571428571428571],
    ),
    (
        3,
        700.0,
        1.0,
        5.3,
        [1.0, 0.0023052983093509212, 0.0019804159763633645, 0.99431008614675452, 0.99571428571428571],
    ),
    (
        20,
        20000.0,
        2.0,
        13.5,
        [1.0, 0.00017804619245122275, 0.00082195380754877725, 0.99881594405218291, 1.998],
    ),
    (
        1,
        600.5,
        1.0,
        6.0,
        [1.0, 0.00093536198984370922, 0.00072991694437777288, 0.99714537260042189, 0.99833472106577852],
    ),
    (
        20000,
        20010.0,
        10.0,
        0.001,
        [
            0.80173401388556181,
            0.22207171185786043,
            0.77634341350058931,
            7.8980911529260345e-5,
            0.015848746415502587,
        ],
    ),
    (
        20000,
        20300.0,
        1000.0,
        12.0,
        [1.0, 1.6162302571913923e-38, 0.98522167487684729, 0.01192828713806946, 14.778325123152709],
    ),
    (
        20000,
        19900.0,
        1000.0,
        0.01,
        [
            0.36572596150571339,
            0.86585566344271666,
            0.13414069374682522,
            2.309322665717121e-6,
            0.0036428104581241667,
        ],
    ),
    (
        500,
        499.5,
        1000000.0,
        3.0,
        [
            0.97251703297224363,
            0.78413285943286165,
            0.21586520323273843,
            1.5085870518562276e-6,
            1.9373343999116502,
        ],
    ),
    (
        500,
        501.0,
        1000000.0,
        2000.0,
        [1.0, 0.51678986352684253, 0.48121412848912553, 0.0019791812850292796, 1996.0079840319361],
    ),
    (
        90,
        80.0,
        1000000000.0,
        0.3,
        [
            0.19513717339338956,
            0.99028469224981584,
            0.0097153077306704382,
            1.8542186536984716e-11,
            0.019513717306165637,
        ],
    ),
    (
        90,
        80.0,
        1000000000.0,
        2.0,
        [
            0.19513717339338956,
            0.99999999957827866,
            4.0220762017902243e-10,
            1.9513717265944875e-11,
            0.019513717306165637,
        ],
    ),
    (
        120,
        150.0,
        10000.0,
        2231.0,
        [1.0, 0.38497346014980571, 0.41502653985019429, 0.19969089712989424, 2000.0],
    ),
    (
        30000,
        30100.0,
        0.01,
        0.001,
        [
            0.13791969344841895,
            0.98172538387178782,
            0.011861479987636484,
            0.006113094795676144,
            6.4131361405756947e-5,
        ],
    ),
    (
        7,
        1e-06,
        0.01,
        1.0,
        [1.9841250185442165e-46, 1.0, 4.4032539390122057e-94, 1.854322447823628e-46, 1.8543224478236281e-48],
    ),
    (
        1,
        0.3,
        20000.0,
        100.0,
        [
            0.2999935724188513,
            0.99997857472950434,
            1.0986281688261636e-31,
            2.142527049566065e-5,
            0.428505409913213,
        ],
    ),
    // Hardly any load and endless patience, so that next to nobody hangs up.
    (
        1,
        1e-6,
        5e8,
        0.5,
        [
            9.99999999999998e-7,
            0.999_999_393_469_036_8,
            6.065_309_611_584_43e-7,
            7.869_388_606_219_646e-16,
            1.000_000_998_000_99e-6,
        ],
    ),
    (
        3,
        0.002,
        2e5,
        0.2,
        [
            1.331_557_034_765_499_9e-9,
            0.999_999_999_268_933_4,
            7.310_644_119_163_703e-10,
            1.001_484_992_098_263_3e-15,
            4.441_477_021_561_171e-10,
        ],
    ),
    (
        2,
        0.5,
        1e3,
        0.1,
        [
            0.099_980_026_170_208_06,
            0.913_948_795_098_370_9,
            0.085_984_625_468_989_31,
            9.283_669_377_203_662e-6,
            0.066_579_432_639_817_99,
        ],
    ),
];

#[test]
fn far_corners_against_forty_digits() {
    const HANDLE_TIME_S: f64 = 200.0;
    for (servers, load, patience, within, [waited, in_time, late, gone, wait]) in WIDE {
        let what = format!("{servers} servers, {load} erlangs, patience {patience}, within {within}");
        let met = performance(
            servers,
            erlangs(load),
            seconds(HANDLE_TIME_S),
            mean(patience * HANDLE_TIME_S),
            seconds(within * HANDLE_TIME_S),
        )
        .unwrap();
        near(met.p_wait().value(), waited, 1e-12, &format!("{what}: waits"));
        near(met.answered_within().value(), in_time, 1e-12, &format!("{what}: in time"));
        near(met.answer_rate().value(), in_time + late, 1e-12, &format!("{what}: answered"));
        near(met.abandoned_within().value(), gone, 1e-12, &format!("{what}: gone in time"));
        near_relative(met.mean_wait_s(), wait * HANDLE_TIME_S, 1e-11, &format!("{what}: mean wait"));
        // Of answered: relative, as both may be small.
        let level = met.service_level(ServiceDefinition::OfAnswered).value();
        near(level, in_time / (in_time + late), 1e-11, &format!("{what}: of answered"));
    }
}

#[test]
fn without_agents_everybody_hangs_up() {
    let met = performance(0, erlangs(3.0), seconds(300.0), mean(60.0), seconds(20.0)).unwrap();
    let gone = 1.0 - (-20.0_f64 / 60.0).exp();
    near(met.abandoned().value(), 1.0, 1e-15, "abandoned");
    near(met.abandoned_within().value(), gone, 1e-15, "abandoned in time");
    near_relative(met.mean_wait_s(), 60.0, 1e-14, "they wait as long as they like");
    for (definition, level) in ServiceDefinition::ALL.into_iter().zip([0.0, 0.0, 0.0, gone]) {
        near(met.service_level(definition).value(), level, 1e-15, &format!("{definition:?}"));
    }
    assert_eq!(met.occupancy(), Share::NONE);
}

#[test]
fn without_patience_at_all_it_is_the_loss_formula() {
    for (agents, load) in [(1, 0.5), (3, 4.0), (10, 5.0), (100, 130.0), (5_000, 4_900.0)] {
        let lost = erlang_b(agents, erlangs(load)).value();
        let met = performance(agents, erlangs(load), seconds(300.0), mean(0.0), seconds(20.0)).unwrap();
        near(met.abandoned().value(), lost, 1e-7, &format!("B({agents}, {load})"));
        near(met.mean_wait_s(), 0.0, 1e-6, "nobody waits");
    }
}

#[test]
fn endless_patience_is_no_patience_to_lose() {
    for load in [0.3, 7.7, 88.0, 420.0, 12_345.6] {
        for spare in [0.02, 0.1, 0.5] {
            let agents = (load * (1.0_f64 + spare)).ceil() as u32 + 1;
            for within in [0.0, 15.0, 200.0] {
                let what = format!("{agents} agents, {load} erlangs, {within} s");
                let forever = waits(agents, load, 240.0, within).unwrap();
                let long =
                    performance(agents, erlangs(load), seconds(240.0), mean(1e13), seconds(within)).unwrap();
                near(long.p_wait().value(), forever.p_wait().value(), 1e-8, &what);
                for definition in ServiceDefinition::ALL {
                    let level = forever.service_level(definition).value();
                    near(long.service_level(definition).value(), level, 1e-8, &what);
                }
                near_relative(long.mean_wait_s(), forever.mean_wait_s(), 1e-6, &what);
            }
        }
    }
}
