package org.bordercatalogue.unit;

import java.util.List;

/**
 * How numbers in a unit become numbers in the base unit of its dimension, and back. Both ways keep
 * order, or both invert it.
 */
sealed interface Scale {
    double toBase(double value);

    double fromBase(double base);

    /** Whether a greater number means less of what is measured. */
    boolean inverts();

    /** Proportional, with a zero that may lie elsewhere: {@code base = value × factor + offset}. */
    record Linear(double factor, double offset) implements Scale {
        /** Below this share of the offset a difference is nothing but lost bits. */
        private static final double NOISE = 1e-13;

        @Override
        public double toBase(double value) {
            return value * factor + offset;
        }

        @Override
        public double fromBase(double base) {
            double difference = base - offset;
            return Math.abs(difference) <= Math.abs(offset) * NOISE ? 0 : difference / factor;
        }

        @Override
        public boolean inverts() {
            return false;
        }
    }

    /**
     * A wire gauge whose diameters fall in equal ratios: {@code diameter × ratio^((at − gauge) /
     * steps)}.
     *
     * @param diameter in the base unit, of gauge number {@code at}
     */
    record WireFormula(double diameter, double at, double ratio, double steps) implements Scale {
        @Override
        public double toBase(double gauge) {
            return diameter * Math.pow(ratio, (at - gauge) / steps);
        }

        @Override
        public double fromBase(double base) {
            return at - steps * Math.log(base / diameter) / Math.log(ratio);
        }

        @Override
        public boolean inverts() {
            return true;
        }
    }

    /**
     * A wire gauge that only a table defines; between its numbers, and beyond its ends, diameters
     * go on in equal ratios.
     *
     * @param diameters in the base unit, of gauge numbers 0, 1, 2…; strictly falling
     */
    record WireTable(List<Double> diameters) implements Scale {
        public WireTable {
            diameters = List.copyOf(diameters);
            for (int i = 1; i < diameters.size(); i++) {
                if (diameters.get(i) >= diameters.get(i - 1)) {
                    throw new IllegalArgumentException(
                            "the diameters of a wire gauge must fall, number " + i + " does not");
                }
            }
        }

        @Override
        public double toBase(double gauge) {
            int number = within((int) Math.floor(gauge));
            return diameters.get(number) * Math.exp((gauge - number) * step(number));
        }

        @Override
        public double fromBase(double base) {
            int number = 0;
            while (number < diameters.size() - 2 && diameters.get(number + 1) >= base) {
                number++;
            }
            return number + Math.log(base / diameters.get(number)) / step(number);
        }

        @Override
        public boolean inverts() {
            return true;
        }

        private int within(int number) {
            return Math.clamp(number, 0, diameters.size() - 2);
        }

        private double step(int number) {
            return Math.log(diameters.get(number + 1) / diameters.get(number));
        }
    }
}
