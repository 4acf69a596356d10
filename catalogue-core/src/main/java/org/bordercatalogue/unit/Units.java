package org.bordercatalogue.unit;

import java.util.Optional;

/** The units the catalogue knows, and conversion between them. */
public interface Units {
    /**
     * The unit of an id or of any spelling found in sources ("µSv/h", "millimetres", "lbs"),
     * matched case-sensitively first.
     */
    Optional<Unit> findUnit(String spelling);

    /** The unit of an id; throws {@code INVALID_INPUT} when there is none. */
    Unit getUnit(String id);

    /** Whether values convert: the same dimension and, for counts, the same noun. */
    boolean convertible(Unit from, Unit to);

    /**
     * Converts a value, rounded to five significant digits; the identity conversion rounds too (law
     * 4). Throws {@code INVALID_INPUT} when the units do not convert.
     */
    double convert(double value, Unit from, Unit to);

    /**
     * Whether a greater value in {@code from} is a smaller one in {@code to}, as with wire gauges.
     */
    boolean inverts(Unit from, Unit to);
}
