package org.bordercatalogue.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads digits with the separators that different countries put between them. Stateless. */
final class NumeralReader {
    private static final Pattern BLANK_GROUPS =
            Pattern.compile("\\d{1,3}(?: \\d{3})+(?![\\d]|[.,' ]\\d)(?:[.,]\\d+)?");
    private static final Pattern DIGITS =
            Pattern.compile("(?:\\d+(?:[.,]\\d+|'\\d{3}(?!\\d))*|\\.\\d+)");
    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?\\d{1,3}(?![\\w.])");
    private static final Pattern THOUSANDS =
            Pattern.compile("[1-9]\\d{0,2}(?:([.,'])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern INDIAN = Pattern.compile("[1-9]\\d?(?:,\\d{2})+,\\d{3}");
    private static final Pattern TWO_KINDS = Pattern.compile("(\\d[\\d,.']*)([.,])(\\d+)");

    private static final int LONGEST_PLAIN = 16;

    private NumeralReader() {}

    /**
     * The number that begins at this place, if it is one; dates and versions such as 2.1.3 are not.
     */
    static Optional<Numeral> at(String text, int place) {
        int end = digitsEnd(text, place);
        if (end > place && end - place < LONGEST_PLAIN && isPlainEnd(text, end)) {
            return Optional.of(
                    new Numeral(Long.parseLong(text, place, end, 10), OptionalDouble.empty(), end));
        }
        Matcher blanks = region(BLANK_GROUPS, text, place);
        if (blanks.lookingAt()) {
            return decimal(blanks.group().replace(" ", "").replace(',', '.'), blanks.end());
        }
        Matcher digits = region(DIGITS, text, place);
        if (!digits.lookingAt()) {
            return Optional.empty();
        }
        Matcher exponent = region(EXPONENT, text, digits.end());
        if (exponent.lookingAt()) {
            return decimal(text.substring(place, exponent.end()), exponent.end());
        }
        return numeral(digits.group(), digits.end());
    }

    private static int digitsEnd(String text, int place) {
        int end = place;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Whether nothing follows that could go on the number. */
    private static boolean isPlainEnd(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return ".,'eE".indexOf(next) < 0 && (next != ' ' || digitsEnd(text, end + 1) == end + 1);
    }

    private static Optional<Numeral> numeral(String digits, int end) {
        String commas = digits.replace("'", "");
        if (INDIAN.matcher(commas).matches()) {
            return decimal(commas.replace(",", ""), end);
        }
        int separators = (int) commas.chars().filter(c -> c == '.' || c == ',').count();
        if (separators == 0) {
            return decimal(commas, end);
        }
        return separators == 1 ? oneSeparator(commas, end) : manySeparators(commas, end);
    }

    private static Optional<Numeral> oneSeparator(String digits, int end) {
        Optional<Numeral> decimal = decimal(digits.replace(',', '.'), end);
        if (decimal.isEmpty() || !THOUSANDS.matcher(digits).matches()) {
            return decimal;
        }
        double small = decimal.orElseThrow().value();
        double great = Double.parseDouble(digits.replaceAll("[.,]", ""));
        boolean comma = digits.indexOf(',') >= 0;
        return Optional.of(
                new Numeral(comma ? great : small, OptionalDouble.of(comma ? small : great), end));
    }

    private static Optional<Numeral> manySeparators(String digits, int end) {
        if (THOUSANDS.matcher(digits).matches()) {
            return decimal(digits.replaceAll("[.,]", ""), end);
        }
        Matcher kinds = TWO_KINDS.matcher(digits);
        if (kinds.matches()
                && kinds.group(1).indexOf(kinds.group(2).charAt(0)) < 0
                && isGrouped(kinds.group(1))) {
            return decimal(kinds.group(1).replaceAll("[.,]", "") + "." + kinds.group(3), end);
        }
        return Optional.empty();
    }

    private static boolean isGrouped(String whole) {
        return THOUSANDS.matcher(whole).matches() || INDIAN.matcher(whole).matches();
    }

    private static Optional<Numeral> decimal(String digits, int end) {
        try {
            double value = Double.parseDouble(digits);
            return Double.isFinite(value)
                    ? Optional.of(new Numeral(value, OptionalDouble.empty(), end))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Matcher region(Pattern pattern, String text, int place) {
        return pattern.matcher(text)
                .region(Math.min(place, text.length()), text.length())
                .useTransparentBounds(true);
    }
}
