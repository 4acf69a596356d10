package org.bordercatalogue.unit;

import java.util.Optional;

/** The units the catalogue knows, and conversion between them. Safe for concurrent use. */
public interface Units {
    /**
     * The unit of an id or of any spelling found in sources ("µSv/h", "millimetres", "lbs"),
     * matched case-sensitively first.
     */
    Optional<Unit> findUnit(String spelling);

    /**
     * The longest spelling of a unit that begins at this place of a text in plain notation ({@link
     * Notation}).
     */
    Optional<UnitFound> findUnitAt(String text, int start);

    /** The unit of an id; throws {@code INVALID_INPUT} when there is none. */
    Unit getUnit(String id);

    /**
     * Whether values convert: the same dimension and, for counts, the same noun. A count whose noun
     * is left unsaid ({@code 1/h}) converts into that of any noun; two unlike nouns never convert.
     */
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

    /**
     * The unit in which readers who prefer a system see values of this one: itself where it belongs
     * to that system or to both, else its counterpart; empty where there is none.
     */
    Optional<Unit> counterpart(Unit unit, UnitSystem system);

    /**
     * Whether it counts whole things, so that a number alone says it all: {@code 1}, {@code
     * operator}, not {@code bag/h}.
     */
    boolean isCount(Unit unit);

    /**
     * The unit that follows a number after this one in a text such as {@code 2 h 45 m}: what the
     * spelling means there, or the usual one if the spelling is empty.
     */
    Optional<Unit> findPart(Unit whole, String spelling);
}
