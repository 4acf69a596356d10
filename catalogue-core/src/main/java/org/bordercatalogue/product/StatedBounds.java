package org.bordercatalogue.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Qualifier;

/** Bounds that a figure's JSON gives as numbers, and what its qualifier makes of them. */
final class StatedBounds {
    private StatedBounds() {}

    /** Whether the qualifier alone says which end a single number is. */
    static boolean isOneSided(Qualifier qualifier) {
        return switch (qualifier) {
            case UP_TO, AT_MOST, AT_LEAST -> true;
            case EXACTLY, ABOUT, TYPICAL, RANGE -> false;
        };
    }

    /**
     * The bounds, where the figure gives them as numbers.
     *
     * @param itself the end that the capability itself is: then "up to x" is x
     */
    static Optional<Bounds> find(
            JsonNode figure, Qualifier qualifier, Optional<Side> itself, String place) {
        OptionalDouble value = number(figure, "value", place);
        if (value.isPresent()) {
            return Optional.of(ofValue(value.getAsDouble(), qualifier, itself));
        }
        OptionalDouble lower = number(figure, "min", place);
        OptionalDouble upper = number(figure, "max", place);
        if ((lower.isEmpty() && upper.isEmpty())
                || hasOther(figure, "min", lower)
                || hasOther(figure, "max", upper)) {
            return Optional.empty();
        }
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            throw JsonText.invalid(place + ": \"min\" is greater than \"max\"");
        }
        return Optional.of(new Bounds(lower, upper));
    }

    /** The qualifier meant where none is given. */
    static Qualifier impliedBy(JsonNode figure) {
        if (!figure.hasNonNull("min")) {
            return figure.hasNonNull("max") ? Qualifier.AT_MOST : Qualifier.EXACTLY;
        }
        return figure.hasNonNull("max") ? Qualifier.RANGE : Qualifier.AT_LEAST;
    }

    private static Bounds ofValue(double value, Qualifier qualifier, Optional<Side> itself) {
        return switch (qualifier) {
            case UP_TO -> isSide(itself, Side.UPPER) ? Bounds.exactly(value) : Bounds.atMost(value);
            case AT_LEAST ->
                    isSide(itself, Side.LOWER) ? Bounds.exactly(value) : Bounds.atLeast(value);
            case AT_MOST -> Bounds.atMost(value);
            case EXACTLY, ABOUT, TYPICAL, RANGE -> Bounds.exactly(value);
        };
    }

    private static boolean isSide(Optional<Side> itself, Side side) {
        return itself.filter(side::equals).isPresent();
    }

    private static OptionalDouble number(JsonNode figure, String key, String place) {
        JsonNode found = figure.get(key);
        if (found == null || !found.isNumber()) {
            return OptionalDouble.empty();
        }
        double number = found.doubleValue();
        if (!Double.isFinite(number)) {
            throw JsonText.invalid(place + ": \"" + key + "\" is too large: " + found);
        }
        return OptionalDouble.of(number);
    }

    private static boolean hasOther(JsonNode figure, String key, OptionalDouble number) {
        return number.isEmpty() && figure.hasNonNull(key);
    }
}
