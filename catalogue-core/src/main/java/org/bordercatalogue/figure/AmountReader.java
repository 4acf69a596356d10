package org.bordercatalogue.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one number at a place of a text: with its sign, fractions of two and its halves, millions
 * and crores, or in words.
 */
final class AmountReader {
    private static final Pattern FRACTION =
            Pattern.compile("(?:(\\d{1,3})[ -])?(\\d{1,2})/(2|4|8|16|32|64)(?![\\d/.,])");
    private static final int FURTHEST_STROKE = 7;
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)?\\.?");

    private final Words words;
    private final boolean money;

    AmountReader(Words words, boolean money) {
        this.words = words;
        this.money = money;
    }

    Optional<Amount> at(PlainText text, int place) {
        if (text.isLetterAt(place)) {
            return inWords(text, place);
        }
        int sign = signAt(text, place);
        int start = sign == 0 ? place : place + 1;
        return unsigned(text, start)
                .map(amount -> scaled(text, amount))
                .map(amount -> sign < 0 ? negated(amount) : amount);
    }

    private static int signAt(PlainText text, int place) {
        boolean leads =
                !text.isWordAt(place - 1)
                        && (text.isDigitAt(place + 1) || isPoint(text, place + 1));
        if (!leads || place >= text.length()) {
            return 0;
        }
        char sign = text.text().charAt(place);
        return sign == '-' ? -1 : sign == '+' ? 1 : 0;
    }

    private static boolean isPoint(PlainText text, int place) {
        return place < text.length()
                && text.text().charAt(place) == '.'
                && text.isDigitAt(place + 1);
    }

    private static Optional<Amount> unsigned(PlainText text, int place) {
        if (!text.isDigitAt(place) && !isPoint(text, place)) {
            return Optional.empty();
        }
        return fraction(text.text(), place)
                .or(() ->
                        NumeralReader.at(text.text(), place)
                                .map(numeral ->
                                        new Amount(
                                                numeral.value(),
                                                numeral.other(),
                                                1,
                                                false,
                                                numeral.end())));
    }

    private static Optional<Amount> fraction(String text, int place) {
        int stroke = text.indexOf('/', place);
        if (stroke < 0 || stroke > place + FURTHEST_STROKE) {
            return Optional.empty();
        }
        Matcher matcher = FRACTION.matcher(text).region(place, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        double whole = matcher.group(1) == null ? 0 : Double.parseDouble(matcher.group(1));
        double above = Double.parseDouble(matcher.group(2));
        double below = Double.parseDouble(matcher.group(3));
        return above < below
                ? Optional.of(
                        new Amount(
                                whole + above / below,
                                OptionalDouble.empty(),
                                1,
                                false,
                                matcher.end()))
                : Optional.empty();
    }

    private Amount scaled(PlainText text, Amount amount) {
        int start = amount.end();
        if (start < text.length()
                && (text.text().charAt(start) == ' ' || text.text().charAt(start) == '-')) {
            start++;
        }
        Matcher word = WORD.matcher(text.folded()).region(start, text.length());
        if (!text.isLetterAt(start) || !word.lookingAt()) {
            return amount;
        }
        Optional<Double> scale = words.findScale(word.group(), money);
        int end = word.end();
        if (scale.isEmpty() && word.group().endsWith(".")) {
            scale = words.findScale(word.group().substring(0, word.group().length() - 1), money);
            end--;
        }
        int behind = end;
        return scale.map(factor -> amount.scaledBy(factor).endingAt(behind)).orElse(amount);
    }

    private Optional<Amount> inWords(PlainText text, int place) {
        Matcher word = WORD.matcher(text.folded()).region(place, text.length());
        if (text.isWordAt(place - 1) || !word.lookingAt()) {
            return Optional.empty();
        }
        Optional<Amount> whole = inWords(word.group(), word.end());
        int hyphen = word.group().indexOf('-');
        return whole.isPresent() || hyphen < 0
                ? whole
                : inWords(word.group().substring(0, hyphen), place + hyphen);
    }

    private Optional<Amount> inWords(String word, int end) {
        return words.findNumber(word)
                .map(value -> new Amount(value, OptionalDouble.empty(), 1, true, end));
    }

    private static Amount negated(Amount amount) {
        OptionalDouble other =
                amount.other().isPresent()
                        ? OptionalDouble.of(-amount.other().getAsDouble())
                        : amount.other();
        return new Amount(-amount.value(), other, amount.scale(), amount.word(), amount.end());
    }
}
