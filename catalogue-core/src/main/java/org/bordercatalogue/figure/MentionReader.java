package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every number in a text with its unit, range, tolerance and qualifying words. */
final class MentionReader {
    /** "60 x 40", "60x40x20", "60 by 40": sides, not a number. */
    private static final Pattern SIDES = Pattern.compile("(?: ?x ?| by )\\d[\\d.,]*");

    private static final String PRIMES = "'\"";

    private final Words words;
    private final Denominations denominations;
    private final AmountReader amounts;
    private final QualifierReader qualifiers;

    MentionReader(Words words, Denominations denominations) {
        this.words = words;
        this.denominations = denominations;
        this.amounts = new AmountReader(words, denominations.groupsByAnySeparator());
        this.qualifiers = new QualifierReader(words);
    }

    /** In the order of the text. */
    List<Mention> read(PlainText text) {
        List<Mention> mentions = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            Optional<Mention> mention = isStart(text, place) ? at(text, place) : Optional.empty();
            mention.ifPresent(mentions::add);
            place =
                    mention.map(Mention::end)
                            .filter(end -> mention.isPresent())
                            .orElse(next(text, place));
        }
        return mentions;
    }

    private static boolean isStart(PlainText text, int place) {
        return !text.isWordAt(place - 1) && text.text().charAt(place) != ' ';
    }

    /**
     * Skips what a number cannot begin inside of: words such as P60 and Cs-137, dates and versions.
     */
    private static int next(PlainText text, int place) {
        int next = place;
        while (text.isWordAt(next)) {
            next++;
            boolean joined =
                    next + 1 < text.length() && "-.,'".indexOf(text.text().charAt(next)) >= 0;
            if (joined && text.isWordAt(next - 1) && text.isDigitAt(next + 1)) {
                next++;
            }
        }
        return Math.max(next, place + 1);
    }

    private Optional<Mention> at(PlainText text, int start) {
        Optional<Denominations.Found> prefix = denominations.before(text, start);
        int place = prefix.map(found -> text.skipBlanks(found.end())).orElse(start);
        if (place < text.length() && text.text().charAt(place) == '±') {
            place = text.skipBlanks(place + 1);
        }
        Optional<Amount> low = amounts.at(text, place);
        if (low.isEmpty()) {
            return Optional.empty();
        }
        Matcher sides = SIDES.matcher(text.text()).region(low.orElseThrow().end(), text.length());
        if (sides.lookingAt()) {
            return Optional.of(sized(text, low.orElseThrow(), sides));
        }
        return unitAndRange(text, start, low.orElseThrow(), prefix);
    }

    private static Mention sized(PlainText text, Amount low, Matcher sides) {
        int end = sides.end();
        while (sides.region(end, text.length()).lookingAt()) {
            end = sides.end();
        }
        return new Mention(
                low,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                "",
                end);
    }

    private Optional<Mention> unitAndRange(
            PlainText text, int start, Amount first, Optional<Denominations.Found> prefix) {
        Part low = part(text, first, prefix);
        Optional<Part> high = range(text, start, low);
        Part last = high.orElse(low);
        if (last.unit().isEmpty()
                && (last.amount().word() || first.word() || text.isWordAt(last.end()))) {
            return Optional.empty();
        }
        return Optional.of(mention(text, start, low, high));
    }

    private Mention mention(PlainText text, int start, Part low, Optional<Part> high) {
        Part last = high.orElse(low);
        Optional<Denominations.Found> unit = low.unit().or(last::unit);
        Optional<String> highUnit =
                high.flatMap(Part::unit)
                        .map(Denominations.Found::id)
                        .filter(id -> !unit.map(u -> u.id().equals(id)).orElse(true));
        Optional<Qualifier> before = qualifiers.before(text, start);
        Optional<Qualifier> behind = qualifiers.after(text, last.end());
        Optional<Qualifier> after = last.plus() ? Optional.of(Qualifier.AT_LEAST) : behind;
        return new Mention(
                shareScale(low.amount(), high),
                high.map(Part::amount),
                last.tolerance(),
                unit.map(Denominations.Found::id),
                highUnit,
                strongest(before, after),
                qualifiers.isBetter(text, last.end()),
                false,
                unit.map(Denominations.Found::doubt).orElse(""),
                behind.isPresent() ? qualifiers.skipAfter(text, last.end()) : last.end());
    }

    private static Optional<Qualifier> strongest(
            Optional<Qualifier> before, Optional<Qualifier> after) {
        boolean weak = before.isEmpty() || !QualifierReader.isBound(before.orElseThrow());
        return weak && after.isPresent() ? after : before;
    }

    /** In "$15-50K" both ends are thousands. */
    private static Amount shareScale(Amount low, Optional<Part> high) {
        double scale = high.map(part -> part.amount().scale()).orElse(1.0);
        boolean shared =
                scale > 1
                        && low.scale() == 1
                        && Math.abs(low.value())
                                <= Math.abs(high.orElseThrow().amount().value() / scale);
        return shared ? low.scaledBy(scale) : low;
    }

    /**
     * One number with its unit and tolerance, in either order, and the smaller parts that follow.
     */
    private record Part(
            Amount amount,
            Optional<Denominations.Found> unit,
            Optional<Tolerance> tolerance,
            boolean plus,
            int end) {}

    private Part part(PlainText text, Amount amount, Optional<Denominations.Found> prefix) {
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

    private Optional<Part> range(PlainText text, int start, Part low) {
        int place = separatorEnd(text, start, low);
        if (place < 0) {
            return Optional.empty();
        }
        Optional<Denominations.Found> prefix = denominations.before(text, place);
        int number = prefix.map(found -> text.skipBlanks(found.end())).orElse(place);
        return amounts.at(text, number)
                .map(amount -> part(text, amount, prefix))
                .filter(high -> belongs(text, low, high));
    }

    /** The place behind what makes a range, or -1. */
    private int separatorEnd(PlainText text, int start, Part low) {
        int place = text.skipBlanks(low.end());
        List<String> separators = isOpened(text, start) ? words.closings() : words.ranges();
        int end = endOf(text, separators, place);
        if (end < 0 && low.unit().isEmpty()) {
            end = endOf(text, words.lists(), place);
        }
        return end;
    }

    private boolean isOpened(PlainText text, int start) {
        int end = start;
        while (end > 0 && text.text().charAt(end - 1) == ' ') {
            end--;
        }
        int behind = end;
        return words.openings().stream().anyMatch(opening -> text.hasPhraseBefore(opening, behind));
    }

    private static int endOf(PlainText text, List<String> separators, int place) {
        return separators.stream()
                .filter(separator -> text.hasPhraseAt(separator, place))
                .map(separator -> text.skipBlanks(place + separator.length()))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Whether a second number is the other end: it has no unit of another kind, and no other word
     * hangs on it.
     */
    private boolean belongs(PlainText text, Part low, Part high) {
        if (low.unit().isEmpty() || high.unit().isEmpty()) {
            return high.unit().isPresent() || !text.isWordAt(high.end());
        }
        String lowUnit = low.unit().orElseThrow().id();
        String highUnit = high.unit().orElseThrow().id();
        return lowUnit.equals(highUnit)
                || (denominations.accepts(lowUnit) && denominations.accepts(highUnit));
    }
}
