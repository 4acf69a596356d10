package org.bordercatalogue.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Law 4 over random values and pairs of units; {@code -Dseed=n} repeats a run. */
class UnitLawTest {
    private static final int CASES = 5_000;
    private static final UcumUnits UNITS = new UcumUnits();
    private static final List<List<String>> FAMILIES =
            List.of(
                    List.of("mm", "cm", "m", "km", "um", "nm", "in", "ft", "mi", "nmi", "mil"),
                    List.of("kg", "g", "t", "lb", "oz", "mg", "ng"),
                    List.of("s", "min", "h", "d", "wk", "mo", "a", "ms"),
                    List.of("m/s", "km/h", "mph", "kn", "cm/s", "ft/min"),
                    List.of("uSv", "mSv", "nSv", "urem", "mrem", "rem", "mR"),
                    List.of("kN", "N", "kgf", "lbf"),
                    List.of("L", "cm3", "in3", "m3", "ft3"),
                    List.of("bag/h", "bag/min", "bag/s", "bag/d"),
                    List.of("keV", "MeV", "kV", "MV"));

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final RandomGenerator random = new Random(seed);

    @Test
    void keepsOrder() {
        for (int i = 0; i < CASES; i++) {
            List<String> family = pick(FAMILIES);
            Unit from = UNITS.getUnit(pick(family));
            Unit to = UNITS.getUnit(pick(family));
            double low = magnitude();
            double high =
                    random.nextBoolean()
                            ? low * (1 + random.nextDouble() * 1e-4)
                            : low + magnitude();
            assertThat(UNITS.convert(low, from, to))
                    .as("seed %d: %s and %s %s in %s", seed, low, high, from.id(), to.id())
                    .isLessThanOrEqualTo(UNITS.convert(high, from, to));
        }
    }

    @Test
    void keepsOrderOfTemperaturesAndTurnsItRoundForGauges() {
        for (int i = 0; i < CASES; i++) {
            double low = random.nextDouble(-80, 150);
            double high = low + random.nextDouble(0, 10);
            assertThat(convert(low, "degF", "Cel"))
                    .as("seed %d: %s, %s", seed, low, high)
                    .isLessThanOrEqualTo(convert(high, "degF", "Cel"));
            double gauge = random.nextDouble(0, 48);
            double thinner = gauge + random.nextDouble(0, 2);
            String unit = random.nextBoolean() ? "AWG" : "SWG";
            assertThat(convert(gauge, unit, "mm"))
                    .as("seed %d: %s, %s %s", seed, gauge, thinner, unit)
                    .isGreaterThanOrEqualTo(convert(thinner, unit, "mm"));
        }
    }

    @Test
    void goesThereAndBackToFiveDigits() {
        for (int i = 0; i < CASES; i++) {
            List<String> family = pick(FAMILIES);
            String from = pick(family);
            String to = pick(family);
            double value = Significant.round(magnitude());
            double back = convert(convert(value, from, to), to, from);
            assertThat(Math.abs(back - value))
                    .as("seed %d: %s %s by way of %s came back as %s", seed, value, from, to, back)
                    .isLessThanOrEqualTo(Math.abs(value) * 1e-4);
        }
    }

    /** Whatever unit a length is written in with few digits, it is the same length. */
    @Test
    void equalLengthsAreEqualInEveryUnit() {
        for (int i = 0; i < CASES; i++) {
            long millimetres = random.nextLong(1, 99_999);
            double inCentimetres = millimetres / 10.0;
            double inMetres = millimetres / 1000.0;
            assertThat(convert(inCentimetres, "cm", "mm"))
                    .as("seed %d: %d mm", seed, millimetres)
                    .isEqualTo(convert(inMetres, "m", "mm"))
                    .isEqualTo(convert((double) millimetres, "mm", "mm"));
        }
    }

    @Test
    void alwaysRoundsToFiveDigits() {
        for (int i = 0; i < CASES; i++) {
            List<String> family = pick(FAMILIES);
            double converted = convert(magnitude(), pick(family), pick(family));
            assertThat(Significant.round(converted)).as("seed %d", seed).isEqualTo(converted);
        }
        assertThat(convert(123.4567, "mm", "mm")).isEqualTo(123.46);
    }

    private static double convert(double value, String from, String to) {
        return UNITS.convert(value, UNITS.getUnit(from), UNITS.getUnit(to));
    }

    private double magnitude() {
        return Math.pow(10, random.nextDouble(-6, 8));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
