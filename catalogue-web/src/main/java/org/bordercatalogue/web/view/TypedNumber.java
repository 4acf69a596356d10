package org.bordercatalogue.web.view;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers as visitors type them. */
public final class TypedNumber {
    private static final String DECIMAL = "\u066b";

    /** Blanks, the Arabic sign that groups, and marks of direction, which stand by a minus. */
    private static final Pattern SILENT =
            Pattern.compile("[\\s\\u00a0\\u202f\\u066c\\u061c\\u200e\\u200f]");

    private static final Pattern GROUPED_BY_DOTS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");

    private TypedNumber() {}

    /**
     * The number with Western digits, a dot for decimals and nothing that groups; what is no number
     * stays none. Blanks group; a comma is decimal where the language says so, otherwise it groups;
     * a dot groups where the language says so and every group is whole, otherwise it is decimal.
     *
     * @param language in which the number was typed
     */
    public static String plain(String typed, String language) {
        String joined = SILENT.matcher(western(typed)).replaceAll("").replace('\u2212', '-');
        DecimalFormatSymbols symbols =
                DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language));
        if (joined.contains(DECIMAL)) {
            return joined.replaceAll("[.,]", "").replace(DECIMAL, ".");
        }
        if (symbols.getDecimalSeparator() == ',' && joined.contains(",")) {
            return joined.replace(".", "").replace(',', '.');
        }
        boolean groupedByDots =
                symbols.getGroupingSeparator() == '.' && GROUPED_BY_DOTS.matcher(joined).matches();
        return joined.replace(groupedByDots ? "." : ",", "");
    }

    /** Digits of any script as those of ours. */
    private static String western(String typed) {
        return typed.codePoints()
                .mapToObj(each ->
                        Character.isDigit(each)
                                ? Integer.toString(Character.digit(each, 10))
                                : Character.toString(each))
                .collect(Collectors.joining());
    }
}
