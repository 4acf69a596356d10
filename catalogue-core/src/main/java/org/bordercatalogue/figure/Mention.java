package org.bordercatalogue.figure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number met in a text, with all that belongs to it.
 *
 * @param high the other end of a range, or the last of several alternatives; in {@code unit} like
 *     the low one, unless {@code highUnit} says otherwise
 * @param unit id of the unit or currency
 * @param qualifier what the words beside it say
 * @param better whether "or better" stands behind it
 * @param sized whether it is one of the sides of something ("60 x 40"), so no single number
 * @param doubt about the unit; empty where there is none
 */
record Mention(
        Amount low,
        Optional<Amount> high,
        Optional<Tolerance> tolerance,
        Optional<String> unit,
        Optional<String> highUnit,
        Optional<Qualifier> qualifier,
        boolean better,
        boolean sized,
        String doubt,
        int end) {

    boolean isAmbiguous() {
        return low.isAmbiguous() || high.map(Amount::isAmbiguous).orElse(false);
    }

    /** A plain number. */
    static Mention plain(double value) {
        Amount amount = new Amount(value, OptionalDouble.empty(), 1, false, 0);
        return of(amount, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Without what is said of the number. */
    Mention bare() {
        return of(low, high, unit, highUnit);
    }

    /** The range from here to another number in the same unit. */
    Mention upTo(Amount other) {
        return of(low, Optional.of(other), unit, Optional.empty());
    }

    private static Mention of(
            Amount low, Optional<Amount> high, Optional<String> unit, Optional<String> highUnit) {
        return new Mention(
                low,
                high,
                Optional.empty(),
                unit,
                highUnit,
                Optional.empty(),
                false,
                false,
                "",
                low.end());
    }

    /** With its ambiguous numbers read the other way, and no longer ambiguous. */
    Mention readOtherwise() {
        return new Mention(
                low.otherwise(),
                high.map(Amount::otherwise),
                tolerance,
                unit,
                highUnit,
                qualifier,
                better,
                sized,
                doubt,
                end);
    }

    /** With its numbers read as usual, and no longer ambiguous. */
    Mention readAsUsual() {
        return new Mention(
                low.asUsual(),
                high.map(Amount::asUsual),
                tolerance,
                unit,
                highUnit,
                qualifier,
                better,
                sized,
                doubt,
                end);
    }

    Mention in(String otherUnit) {
        return new Mention(
                low,
                high,
                tolerance,
                Optional.of(otherUnit),
                highUnit,
                qualifier,
                better,
                sized,
                doubt,
                end);
    }

    Mention qualified(Optional<Qualifier> otherQualifier, boolean orBetter) {
        return new Mention(
                low, high, tolerance, unit, highUnit, otherQualifier, orBetter, sized, doubt, end);
    }
}
