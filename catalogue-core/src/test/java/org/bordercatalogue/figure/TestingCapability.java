package org.bordercatalogue.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Plausible;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.unit.UcumUnits;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** Capabilities of which only what the reading of figures looks at is told. */
public record TestingCapability(
        Kind kind,
        List<Unit> units,
        Direction better,
        Optional<Side> bound,
        Optional<Plausible> plausible,
        List<Option> options,
        boolean open) {
    public static final Units UNITS = new UcumUnits();

    /**
     * @param units ids, the canonical one first
     */
    public static TestingCapability of(Kind kind, String... units) {
        return new TestingCapability(
                kind,
                Arrays.stream(units).map(UNITS::getUnit).toList(),
                Direction.NEITHER,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    public static Capability quantity(String... units) {
        return of(Kind.QUANTITY, units).capability();
    }

    public static TestingCapability choice(Kind kind, Option... options) {
        return of(kind).withOptions(options);
    }

    public static Option option(String id, String label, String... aliases) {
        return new Option(id, LocalText.of(Map.of("en", label)), List.of(aliases));
    }

    public TestingCapability better(Direction direction) {
        return new TestingCapability(kind, units, direction, bound, plausible, options, open);
    }

    public TestingCapability bound(Side side) {
        return new TestingCapability(
                kind, units, better, Optional.of(side), plausible, options, open);
    }

    public TestingCapability plausible(double low, double high) {
        return new TestingCapability(
                kind, units, better, bound, Optional.of(new Plausible(low, high)), options, open);
    }

    public TestingCapability withOptions(Option... others) {
        return new TestingCapability(kind, units, better, bound, plausible, List.of(others), open);
    }

    public TestingCapability opened() {
        return new TestingCapability(kind, units, better, bound, plausible, options, true);
    }

    public Capability capability() {
        return new Capability(
                "tested",
                LocalText.of(Map.of("en", "Tested")),
                LocalText.EMPTY,
                kind,
                units.stream().findFirst(),
                units,
                Optional.empty(),
                better,
                bound,
                plausible,
                List.of(),
                options,
                open,
                List.of(),
                "performance",
                "operation",
                false,
                true,
                true,
                false,
                List.of(),
                Optional.empty(),
                "testing");
    }
}
