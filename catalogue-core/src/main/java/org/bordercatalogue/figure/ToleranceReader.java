package org.bordercatalogue.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code ±10 %}, {@code +- 0.5} and {@code +10 % -15 %} behind a number. */
final class ToleranceReader {
    private static final String NUMBER = "(\\d{1,6}(?:[.,]\\d{1,6})?)";
    private static final Pattern BOTH =
            Pattern.compile("(?:±|\\+/-|\\+-|-/\\+) ?" + NUMBER + " ?(%)?");
    private static final Pattern EITHER =
            Pattern.compile("\\+ ?" + NUMBER + " ?(%)?(?: ?[-/,])? ?- ?" + NUMBER + " ?(%)?");

    private ToleranceReader() {}

    static Optional<Tolerance> at(PlainText text, int place) {
        int start = text.skipBlanks(place);
        if ("±+-".indexOf(text.at(start)) < 0) {
            return Optional.empty();
        }
        Matcher both = BOTH.matcher(text.text()).region(start, text.length());
        if (both.lookingAt()) {
            double share = number(both.group(1));
            boolean relative = both.group(2) != null;
            return Optional.of(
                    new Tolerance(
                            scaled(share, relative),
                            scaled(share, relative),
                            relative,
                            both.end()));
        }
        Matcher either = EITHER.matcher(text.text()).region(start, text.length());
        if (either.lookingAt()) {
            boolean relative = either.group(4) != null;
            double up = scaled(number(either.group(1)), relative);
            return Optional.of(
                    new Tolerance(
                            scaled(number(either.group(3)), relative), up, relative, either.end()));
        }
        return Optional.empty();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static double scaled(double number, boolean relative) {
        return relative ? number / 100 : number;
    }
}
