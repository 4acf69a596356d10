package org.bordercatalogue.web.result;

import java.util.ArrayList;
import java.util.List;

/**
 * One axis of a plot: from values in the reader's unit to places between 0 and 1.
 *
 * @param least value at place 0, {@code greatest} at place 1
 * @param logarithmic where equal steps are equal ratios; only between values above zero
 */
record PlotScale(double least, double greatest, boolean logarithmic) {
    /** From this ratio on a linear scale would press most points into one corner. */
    private static final double SKEWED = 30;

    private static final double MARGIN = 0.06;
    private static final int TICKS = 6;

    PlotScale {
        if (!(least < greatest) || (logarithmic && least <= 0)) {
            throw new IllegalArgumentException("no scale from " + least + " to " + greatest);
        }
    }

    /** A scale on which all of the values, of which there is one at least, have a place. */
    static PlotScale over(List<Double> values) {
        double least = values.stream().mapToDouble(each -> each).min().orElseThrow();
        double greatest = values.stream().mapToDouble(each -> each).max().orElseThrow();
        if (least > 0 && greatest / least >= SKEWED) {
            double margin = Math.pow(greatest / least, MARGIN);
            return new PlotScale(least / margin, greatest * margin, true);
        }
        double margin = greatest > least ? (greatest - least) * MARGIN : Math.abs(least) * 0.1 + 1;
        double low = least >= 0 ? Math.max(0, least - margin) : least - margin;
        return new PlotScale(low, greatest + margin, false);
    }

    double place(double value) {
        return logarithmic
                ? Math.log(value / least) / Math.log(greatest / least)
                : (value - least) / (greatest - least);
    }

    /** Round values along the axis, in ascending order. */
    List<Double> ticks() {
        return logarithmic ? decades() : steps();
    }

    private List<Double> steps() {
        double rough = (greatest - least) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : 2);
        List<Double> ticks = new ArrayList<>();
        for (double i = Math.ceil(least / step); i * step <= greatest; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Powers of ten, with 2 and 5 between them where there is room. */
    private List<Double> decades() {
        boolean wide = Math.log10(greatest / least) > 3;
        List<Double> ticks = new ArrayList<>();
        for (double power = Math.pow(10, Math.floor(Math.log10(least)));
                power <= greatest;
                power *= 10) {
            for (double factor : wide ? new double[] {1} : new double[] {1, 2, 5}) {
                if (power * factor >= least && power * factor <= greatest) {
                    ticks.add(power * factor);
                }
            }
        }
        return ticks;
    }
}
