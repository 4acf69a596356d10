package org.bordercatalogue.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Plausible;

/**
 * Edges of a histogram for which a pack gives none: round numbers over the plausible values, evenly
 * spaced, or by 1, 2, 5 and their decades where the values span more than a factor of {@value
 * #SKEWED}.
 */
final class BucketEdges {
    private static final double SKEWED = 50;
    private static final int MOST = 9;
    private static final int[] STEPS = {1, 2, 5};
    private static final Plausible MONEY = new Plausible(100, 1e8);

    private BucketEdges() {}

    /** Ascending edges in the canonical unit; none for kinds without a number line. */
    static List<Double> forKind(Kind kind, Optional<Plausible> plausible) {
        if (kind == Kind.MONEY) {
            return decades(plausible.orElse(MONEY));
        }
        return kind == Kind.QUANTITY
                ? plausible.map(BucketEdges::between).orElse(List.of())
                : List.of();
    }

    private static List<Double> between(Plausible plausible) {
        boolean skewed =
                plausible.low() >= 0
                        && plausible.high() > SKEWED * Math.max(plausible.low(), tiny(plausible));
        return skewed ? decades(plausible) : even(plausible);
    }

    private static double tiny(Plausible plausible) {
        return plausible.high() / 1000;
    }

    private static List<Double> decades(Plausible plausible) {
        List<Double> edges = new ArrayList<>();
        double low = Math.max(plausible.low(), tiny(plausible));
        for (int decade = (int) Math.floor(Math.log10(low));
                decade <= Math.log10(plausible.high());
                decade++) {
            for (int step : STEPS) {
                double edge = round(step, decade);
                if (edge > plausible.low() && edge < plausible.high()) {
                    edges.add(edge);
                }
            }
        }
        return thinned(edges);
    }

    private static List<Double> even(Plausible plausible) {
        double rough = (plausible.high() - plausible.low()) / (MOST - 2);
        int decade = (int) Math.floor(Math.log10(rough));
        double step = round(10, decade);
        for (int candidate : STEPS) {
            if (round(candidate, decade) >= rough) {
                step = round(candidate, decade);
                break;
            }
        }
        List<Double> edges = new ArrayList<>();
        for (long i = (long) Math.floor(plausible.low() / step) + 1;
                i * step < plausible.high();
                i++) {
            edges.add(Math.round(i * step * 1e9) / 1e9);
        }
        return edges;
    }

    private static List<Double> thinned(List<Double> edges) {
        int every = (edges.size() + MOST - 1) / MOST;
        List<Double> kept = new ArrayList<>();
        for (int i = 0; i < edges.size(); i += every) {
            kept.add(edges.get(i));
        }
        return kept;
    }

    private static double round(int step, int decade) {
        return Double.parseDouble(step + "e" + decade);
    }
}
