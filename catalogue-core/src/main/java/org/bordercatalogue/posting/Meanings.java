package org.bordercatalogue.posting;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;

/** Whether two figures mean the same, however they are written. */
final class Meanings {
    private static final double TOLERANCE = 1e-4;

    private Meanings() {}

    static boolean same(Figure one, Figure other) {
        return switch (one) {
            case Figure.Measured it ->
                    other instanceof Figure.Measured that && same(it.canonical(), that.canonical());
            case Figure.Sized it ->
                    other instanceof Figure.Sized that && near(it.canonical(), that.canonical());
            case Figure.Chosen it ->
                    other instanceof Figure.Chosen that
                            && new HashSet<>(it.options()).equals(new HashSet<>(that.options()));
            case Figure.Blanked it ->
                    other instanceof Figure.Blanked that && it.blank() == that.blank();
            case Figure.Worded _, Figure.Claimed _ -> other.getClass() == one.getClass();
        };
    }

    private static boolean same(Bounds one, Bounds other) {
        return near(one.lower(), other.lower()) && near(one.upper(), other.upper());
    }

    private static boolean near(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || near(one.getAsDouble(), other.getAsDouble()));
    }

    private static boolean near(List<Double> some, List<Double> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int index = 0; index < some.size(); index++) {
            if (!near(some.get(index), others.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** To the digits that conversions keep. */
    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
    }
}
