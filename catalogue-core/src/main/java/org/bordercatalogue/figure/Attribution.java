package org.bordercatalogue.figure;

import java.util.Optional;

/**
 * Under what circumstances a figure holds, and who says so.
 *
 * @param condition free text such as "at 25 km/h"
 * @param standard the standard with edition to which it was measured
 * @param configuration the named configuration of the product that it belongs to
 * @param source document, page or address, with date where known
 * @param optional true when the product can be had with it, so that it reads as "may meet"
 */
public record Attribution(
        Optional<String> condition,
        Optional<String> standard,
        Optional<String> configuration,
        Optional<String> source,
        Evidence evidence,
        boolean optional) {
    private static final String TYPE = "equipment type: ";

    public static final Attribution NONE =
            new Attribution(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Evidence.UNCLASSIFIED,
                    false);

    public static Attribution from(String source, Evidence evidence) {
        return new Attribution(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(source),
                evidence,
                false);
    }

    /** Said by nothing but the name under which the equipment type was stated. */
    public static Attribution ofType(String name) {
        return from(TYPE + name, Evidence.UNCLASSIFIED);
    }

    /** The name of the equipment type, where nothing but it says so. */
    public Optional<String> typeName() {
        return source.filter(text -> text.startsWith(TYPE))
                .map(text -> text.substring(TYPE.length()));
    }
}
