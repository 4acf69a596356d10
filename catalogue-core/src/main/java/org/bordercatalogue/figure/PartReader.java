package org.bordercatalogue.figure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads what hangs on one number: its unit and tolerance in either order, and the smaller units
 * that follow.
 */
final class PartReader {
    private static final String PRIMES = "'\"";

    private final Words words;
    private final Denominations denominations;

    PartReader(Words words, Denominations denominations) {
        this.words = words;
        this.denominations = denominations;
    }

    Part read(PlainText text, Amount amount, Optional<Denominations.Found> prefix) {
        Optional<Tolerance> tolerance = ToleranceReader.at(text, amount.end());
        boolean plus = tolerance.isEmpty() && isPlus(text, amount.end());
        int place = tolerance.map(Tolerance::end).orElse(plus ? amount.end() + 1 : amount.end());
        Optional<Denominations.Found> unit = prefix.or(() -> denominations.after(text, place));
        int behind = prefix.isPresent() ? place : unit.map(Denominations.Found::end).orElse(place);
        if (unit.isPresent() && tolerance.isEmpty()) {
            Part whole = smallerParts(text, new Part(amount, unit, tolerance, plus, behind));
            Optional<Tolerance> late = ToleranceReader.at(text, whole.end());
            return new Part(
                    whole.amount(), unit, late, plus, late.map(Tolerance::end).orElse(whole.end()));
        }
        return new Part(amount, unit, tolerance, plus, behind);
    }

    /** "8+ hours" is eight or more. */
    private static boolean isPlus(PlainText text, int place) {
        return text.text().startsWith("+", place) && !text.isDigitAt(text.skipBlanks(place + 1));
    }

    private Part smallerParts(PlainText text, Part whole) {
        Part sum = whole;
        String unit = whole.unit().orElseThrow().id();
        Optional<Part> more = smallerPart(text, sum, unit);
        while (more.isPresent()) {
            double perWhole =
                    denominations.convert(1, unit, more.orElseThrow().unit().orElseThrow().id());
            double value = sum.amount().value() + more.orElseThrow().amount().value() / perWhole;
            sum =
                    new Part(
                            new Amount(value, OptionalDouble.empty(), 1, false, sum.amount().end()),
                            sum.unit(),
                            sum.tolerance(),
                            sum.plus(),
                            more.orElseThrow().end());
            more = smallerPart(text, sum, more.orElseThrow().unit().orElseThrow().id());
        }
        return sum;
    }

    private Optional<Part> smallerPart(PlainText text, Part whole, String unit) {
        boolean wholeNumber =
                whole.amount().value() >= 0
                        && (whole.amount().value() == Math.rint(whole.amount().value())
                                || whole.end() > whole.unit().orElseThrow().end());
        if (!wholeNumber || !denominations.accepts(unit)) {
            return Optional.empty();
        }
        return words.joints().stream()
                .filter(joint -> text.folded().startsWith(joint, whole.end()))
                .map(joint -> whole.end() + joint.length())
                .filter(place -> text.isDigitAt(place) || isHyphenatedPrime(text, whole.end()))
                .map(place -> text.isDigitAt(place) ? place : place + 1)
                .flatMap(place -> NumeralReader.at(text.text(), place).stream())
                .flatMap(numeral ->
                        denominations
                                .part(unit, text, numeral.end())
                                .filter(found -> isBelowOne(numeral, found, unit))
                                .map(found ->
                                        new Part(
                                                new Amount(
                                                        numeral.value(),
                                                        numeral.other(),
                                                        1,
                                                        false,
                                                        numeral.end()),
                                                Optional.of(found),
                                                Optional.empty(),
                                                false,
                                                found.end()))
                                .stream())
                .findFirst();
    }

    private boolean isBelowOne(Numeral numeral, Denominations.Found part, String whole) {
        return numeral.other().isEmpty()
                && denominations.convert(numeral.value(), part.id(), whole) < 1;
    }

    /** Feet and inches are joined by a hyphen: 16'-6". */
    private static boolean isHyphenatedPrime(PlainText text, int place) {
        return place > 0
                && PRIMES.indexOf(text.text().charAt(place - 1)) >= 0
                && text.text().startsWith("-", place)
                && text.isDigitAt(place + 1);
    }
}
