package org.bordercatalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every number in a text with its unit, range, tolerance and qualifying words. */
final class MentionReader {
    /** "60 x 40", "60x40x20", "60 by 40": sides, not a number. */
    private static final Pattern SIDES = Pattern.compile("(?: ?x ?| by )\\d[\\d.,]*");

    private final Words words;
    private final Denominations denominations;
    private final AmountReader amounts;
    private final PartReader parts;
    private final QualifierReader qualifiers;

    MentionReader(Words words, Denominations denominations) {
        this.words = words;
        this.denominations = denominations;
        this.amounts = new AmountReader(words, denominations.groupsByAnySeparator());
        this.parts = new PartReader(words, denominations);
        this.qualifiers = new QualifierReader(words);
    }

    /**
     * A mention with its place.
     *
     * @param start of the words that qualify the number, or of the number itself
     */
    record Placed(int start, int number, Mention mention) {}

    /** In the order of the text. */
    List<Mention> read(PlainText text) {
        return numbers(text).stream().map(Placed::mention).toList();
    }

    /** In the order of the text, each with the place of what is said of it. */
    List<Placed> place(PlainText text) {
        return numbers(text).stream()
                .map(placed ->
                        new Placed(
                                Math.min(
                                        openingStart(text, placed.number()),
                                        qualifiers.start(text, placed.number())),
                                placed.number(),
                                placed.mention()))
                .toList();
    }

    private List<Placed> numbers(PlainText text) {
        List<Placed> mentions = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            Optional<Mention> mention = isStart(text, place) ? at(text, place) : Optional.empty();
            if (mention.isPresent()) {
                mentions.add(new Placed(place, place, mention.orElseThrow()));
            }
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
        if (isSideSign(text, low.orElseThrow().end()) && sides.lookingAt()) {
            return Optional.of(sized(text, low.orElseThrow(), sides));
        }
        return unitAndRange(text, start, low.orElseThrow(), prefix);
    }

    /** Spares the pattern where it cannot match. */
    private static boolean isSideSign(PlainText text, int end) {
        return text.at(end) == 'x' || text.at(end + 1) == 'x' || text.at(end + 1) == 'b';
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
        Part low = parts.read(text, first, prefix);
        Optional<Part> high = range(text, start, low);
        Part last = high.orElse(low);
        if (high.isPresent() && isChained(text, start, last)) {
            return Optional.empty();
        }
        if (last.unit().isEmpty()
                && (last.amount().word() || first.word() || text.isWordAt(last.end()))) {
            return Optional.empty();
        }
        return Optional.of(mention(text, start, low, high));
    }

    /** In "level 8 - 17 / 20 m/s" the range is only what begins after the first number. */
    private boolean isChained(PlainText text, int start, Part last) {
        int place = last.unit().isEmpty() ? separatorEnd(text, start, last) : -1;
        return place >= 0 && amounts.at(text, place).isPresent();
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

    private Optional<Part> range(PlainText text, int start, Part low) {
        int place = separatorEnd(text, start, low);
        if (place < 0) {
            return Optional.empty();
        }
        Optional<Denominations.Found> prefix = denominations.before(text, place);
        int number = prefix.map(found -> text.skipBlanks(found.end())).orElse(place);
        return amounts.at(text, number)
                .map(amount -> parts.read(text, amount, prefix))
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
        return openingStart(text, start) < start;
    }

    /** Where "between" stands before a number; else the number's own place. */
    private int openingStart(PlainText text, int start) {
        int end = start;
        while (end > 0 && text.text().charAt(end - 1) == ' ') {
            end--;
        }
        int behind = end;
        return words.openings().stream()
                .filter(opening -> text.hasPhraseBefore(opening, behind))
                .map(opening -> behind - opening.length())
                .findFirst()
                .orElse(start);
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
