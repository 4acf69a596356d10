package org.bordercatalogue.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.bordercatalogue.definition.DefinitionNode;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcumUnitsTest {
    private static final UcumUnits UNITS = new UcumUnits();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    µSv|uSv
                    μSv|uSv
                    uSv|uSv
                    microSv|uSv
                    microrem|urem
                    µrem|urem
                    ″|in
                    ''|in
                    "|in
                    inches|in
                    in.|in
                    pouces|in
                    lbs|lb
                    knots|kn
                    KTAS|kn
                    °C|Cel
                    ºC|Cel
                    ℃|Cel
                    degC|Cel
                    109°F|-
                    trucks per hour|vehicle/h
                    bags/hr|bag/h
                    bags / h|bag/h
                    bags an hour|bag/h
                    passengers/min|person/min
                    people/min|person/min
                    container all'ora|container/h
                    Fahrzeugen pro Stunde|vehicle/h
                    vehículos por hora|vehicle/h
                    مركبة في الساعة|vehicle/h
                    مليمتر|mm
                    Km/h|km/h
                    kilometres per hour|km/h
                    km per hour|km/h
                    centimeters per second|cm/s
                    METERS|m
                    mR in any one hour|mR/h
                    V AC|V
                    kVp|kV
                    dB(A)|dBA
                    mW|mW
                    MW|-
                    MP|Mpx
                    fps|frame/s
                    trains/year|train/a
                    t/year|t/a
                    scans/day|scan/d
                    x|1
                    furlongs|-
                    """)
    void findsWhatSourcesWrite(String spelling, String id) {
        assertThat(UNITS.findUnit(spelling).map(Unit::id).orElse("-")).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "300, mm, 11.811, in",
        "30, cm, 11.811, in",
        "11.811, in, 300, mm",
        "12, in, 304.8, mm",
        "32, degF, 0, Cel",
        "-4, degF, -20, Cel",
        "0, Cel, 32, degF",
        "109, degF, 42.778, Cel",
        "10, urem, 0.1, uSv",
        "1, rem, 10000, uSv",
        "2, mR/h, 20, uSv/h",
        "1, mSv, 1000, uSv",
        "7, person/min, 420, person/h",
        "4000, train/a, 10.951, train/d",
        "1500, 1/h, 1500, plate/h",
        "5, %, 5, %RH",
        "0.1, %, 1, ‰",
        "1000, kgf, 9.8067, kN",
        "800, g/25mm, 7.8453, N/25mm",
        "2, a, 24, mo",
        "57355, cm3, 57.355, L",
        "450, kV, 450, keV",
        "6, MV, 6, MeV",
        "70, km/h, 19.444, m/s",
        "30, kn, 55.56, km/h",
        "60, mph, 96.561, km/h",
        "1, nmi, 1.852, km",
        "25, um, 0.98425, mil",
        "23, Ah, 23000, mAh",
        "12.3, Mpx, 12300000, px",
        "1, J, 0.73756, ft.lbf"
    })
    void converts(double value, String from, double expected, String to) {
        assertThat(UNITS.convert(value, UNITS.getUnit(from), UNITS.getUnit(to)))
                .isCloseTo(expected, within(Math.abs(expected) * 1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "24, AWG, 0.51056", "30, AWG, 0.25464", "32, AWG, 0.20193", "36, AWG, 0.127",
                "39, AWG, 0.089696",
        "40, AWG, 0.079876", "42, AWG, 0.063344", "40, SWG, 0.12192", "42, SWG, 0.1016",
                "0, SWG, 8.2296"
    })
    void knowsWireGauges(double gauge, String unit, double millimetres) {
        Unit mm = UNITS.getUnit("mm");
        assertThat(UNITS.convert(gauge, UNITS.getUnit(unit), mm))
                .isCloseTo(millimetres, within(millimetres * 1e-4));
        assertThat(UNITS.convert(millimetres, mm, UNITS.getUnit(unit)))
                .isCloseTo(gauge, within(2e-3));
        assertThat(UNITS.inverts(UNITS.getUnit(unit), mm)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "bag/h, person/h",
        "vehicle/h, container/h",
        "mm, kg",
        "dBm, dBA",
        "bag, %",
        "N.m, J",
        "deg, 1",
        "Bq, Hz",
        "bag/h, GHz",
        "lx, cd/m2",
        "m, 1"
    })
    void neverConvertsUnlikeThings(String from, String to) {
        assertThat(UNITS.convertible(UNITS.getUnit(from), UNITS.getUnit(to))).isFalse();
        assertThat(UNITS.convertible(UNITS.getUnit(to), UNITS.getUnit(from))).isFalse();
        assertThatThrownBy(() -> UNITS.convert(1, UNITS.getUnit(from), UNITS.getUnit(to)))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_INPUT));
    }

    @Test
    void aCountIsSaidInTheReadersLanguageAndASymbolIsTheSameInAll() {
        Unit rate = UNITS.findUnit("vehicle/h").orElseThrow();
        Unit length = UNITS.findUnit("mm").orElseThrow();

        assertThat(rate.symbol("en")).isEqualTo("vehicles/h");
        assertThat(rate.symbol("fr")).isEqualTo("véhicules/h");
        assertThat(rate.symbol("es")).isEqualTo("vehículos/h");
        assertThat(rate.symbol("ar")).isEqualTo("مركبة/ساعة");
        assertThat(rate.symbol("de")).isEqualTo("vehicles/h");
        assertThat(length.symbol("ar")).isEqualTo("mm");
        assertThat(UNITS.getUnit("d").symbol("fr")).isEqualTo("j");
        assertThat(UNITS.getUnit("d").symbol("es")).isEqualTo("d");
        assertThat(length.label().texts()).containsOnlyKeys("ar", "en", "es", "fr");
        assertThat(rate.label().texts()).containsOnlyKeys("ar", "en", "es", "fr");
    }

    @Test
    void saysWhyBagsAreNotPeople() {
        assertThatThrownBy(
                        () -> UNITS.convert(60, UNITS.getUnit("bag/h"), UNITS.getUnit("person/h")))
                .hasMessage(
                        "bags/h does not convert into people/h: counts of unlike things never convert into each other");
    }

    @Test
    void findsTheCounterpartInTheOtherSystem() {
        assertThat(counterpart("mm", UnitSystem.IMPERIAL)).contains("in");
        assertThat(counterpart("mm", UnitSystem.METRIC)).contains("mm");
        assertThat(counterpart("AWG", UnitSystem.METRIC)).contains("mm");
        assertThat(counterpart("degF", UnitSystem.METRIC)).contains("Cel");
        assertThat(counterpart("s", UnitSystem.IMPERIAL)).contains("s");
        assertThat(counterpart("bag/h", UnitSystem.IMPERIAL)).contains("bag/h");
    }

    @Test
    void takesTheLongestUnitInAText() {
        assertThat(found("bags/h with 8 machines")).contains("bag/h:6");
        assertThat(found("m (16'-6\")")).contains("m:1");
        assertThat(found("km per hour in town")).contains("km/h:11");
        assertThat(found("m/s (65 Km/h)")).contains("m/s:3");
        assertThat(found("mm厚的钢板")).contains("mm:2");
        assertThat(found("mice")).isEmpty();
    }

    @Test
    void knowsWhatMayFollowInOneExpression() {
        Unit hour = UNITS.getUnit("h");
        assertThat(UNITS.findPart(hour, "").map(Unit::id)).contains("min");
        assertThat(UNITS.findPart(hour, "m").map(Unit::id)).contains("min");
        assertThat(UNITS.findPart(UNITS.getUnit("ft"), "\"").map(Unit::id)).contains("in");
        assertThat(UNITS.findPart(UNITS.getUnit("Cel"), "")).isEmpty();
    }

    @Test
    void tellsCountsFromRates() {
        assertThat(UNITS.isCount(UNITS.getUnit("1"))).isTrue();
        assertThat(UNITS.isCount(UNITS.getUnit("operator"))).isTrue();
        assertThat(UNITS.isCount(UNITS.getUnit("bag/h"))).isFalse();
        assertThat(UNITS.isCount(UNITS.getUnit("%"))).isFalse();
    }

    @Test
    void refusesAnUnknownId() {
        assertThatThrownBy(() -> UNITS.getUnit("furlong")).hasMessage("There is no unit 'furlong'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {id: q, ucum: '?!', label: {en: q}}|'?!' is not an expression of UCUM
                    {id: q, ucum: m}|'label' is missing
                    {id: q, ucum: m, label: {en: q}, system: roman}|'roman' is none of metric, imperial, both
                    {id: q, ucum: m, label: {en: q}, counterpart: kg}|unit 'q' does not convert into 'kg'
                    {id: m, ucum: m, label: {en: q}}|unit 'm' is defined twice
                    {id: q, ucum: m, label: {en: q}, spellings: [metre]}|'metre' is written for both 'm' and 'q'
                    {id: q, gauge: {ucum: mm, diameters: [1, 2]}, label: {en: q}}|the diameters of a wire gauge must fall, number 1 does not
                    """)
    void namesFileLineAndThingOfAFaultyFile(String unit, String reason) {
        String yaml =
                """
                separators: ["/"]
                nouns: []
                periods: []
                units:
                  - {id: m, ucum: m, label: {en: metres}, spellings: [metre]}
                  - %s
                """
                        .formatted(unit);
        DefinitionNode file = DefinitionNode.ofText("units.yaml", yaml);
        assertThatThrownBy(() -> new UcumUnits(file)).hasMessage("units.yaml:6: " + reason);
    }

    private static Optional<String> counterpart(String id, UnitSystem system) {
        return UNITS.counterpart(UNITS.getUnit(id), system).map(Unit::id);
    }

    private static Optional<String> found(String text) {
        return UNITS.findUnitAt(text, 0).map(found -> found.unit().id() + ":" + found.end());
    }
}
