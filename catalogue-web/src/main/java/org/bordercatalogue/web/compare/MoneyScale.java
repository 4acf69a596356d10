package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis from zero to a little more than the greatest value.
 *
 * @param greatest value at its end, above zero
 * @param length of the axis in the drawing
 */
record MoneyScale(double greatest, double length) {
    private static final int TICKS = 5;

    static MoneyScale upTo(double value, double length) {
        return new MoneyScale(value > 0 ? value * 1.02 : 1, length);
    }

    double place(double value) {
        return Math.min(length, length * value / greatest);
    }

    String at(double value) {
        return text(place(value));
    }

    static String text(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    /** Round values along the axis. */
    List<Double> ticks() {
        double rough = greatest / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : 2);
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= greatest; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
