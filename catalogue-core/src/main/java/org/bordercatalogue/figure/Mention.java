package org.bordercatalogue.figure;

import java.util.Optional;

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
