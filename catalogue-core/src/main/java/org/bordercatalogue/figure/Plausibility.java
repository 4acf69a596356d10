package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Plausible;

/**
 * Warns of what lies outside the plausible bounds, and of what a slip of a thousand would explain.
 */
final class Plausibility {
    private static final double THOUSAND = 1000;

    private final Capability capability;
    private final Interpreter interpreter;

    Plausibility(Capability capability, Interpreter interpreter) {
        this.capability = capability;
        this.interpreter = interpreter;
    }

    List<Warning> check(Interpretation read) {
        List<Warning> warnings = new ArrayList<>();
        if (!read.doubt().isEmpty()) {
            warnings.add(
                    new Warning(
                            Warning.Kind.AMBIGUOUS_NUMBER,
                            "'" + capability.id() + "' was " + read.doubt()));
        }
        Optional<Plausible> plausible = capability.plausible();
        if (plausible.isPresent() && !interpreter.isPlausible(read.canonical())) {
            warnings.add(
                    new Warning(
                            Warning.Kind.OUT_OF_BOUNDS,
                            message(read.canonical(), plausible.orElseThrow())));
        }
        return warnings;
    }

    private String message(Bounds canonical, Plausible plausible) {
        String unit = capability.unit().map(each -> " " + each.id()).orElse("");
        return "'"
                + capability.id()
                + "' of "
                + Shown.bounds(canonical)
                + unit
                + " lies outside the plausible "
                + Shown.number(plausible.low())
                + ".."
                + Shown.number(plausible.high())
                + unit
                + slip(canonical, plausible);
    }

    private static String slip(Bounds canonical, Plausible plausible) {
        if (contains(canonical, plausible, 1 / THOUSAND)) {
            return "; a thousandth of it would be plausible, so the prefix of the unit may be wrong";
        }
        if (contains(canonical, plausible, THOUSAND)) {
            return "; a thousand times as much would be plausible, so the prefix of the unit may be wrong";
        }
        return "";
    }

    private static boolean contains(Bounds canonical, Plausible plausible, double factor) {
        return isIn(canonical.lower(), plausible, factor)
                && isIn(canonical.upper(), plausible, factor);
    }

    private static boolean isIn(OptionalDouble value, Plausible plausible, double factor) {
        return value.isEmpty() || plausible.contains(value.getAsDouble() * factor);
    }
}
