package org.bordercatalogue.web.search;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.web.view.TypedNumber;

/**
 * The two ends of a range as they were typed; empty where left open.
 *
 * @param unit that is chosen beside them; an end may bring its own
 * @param language in which the numbers were typed
 */
record TypedRange(String from, String to, String unit, String language) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:[eE][-+]?[0-9]+)?");

    boolean isEmpty() {
        return from.isEmpty() && to.isEmpty();
    }

    /** The range as it stands in an address, whether or not anybody can read it. */
    String literal() {
        return end(from) + ".." + end(to);
    }

    /** As it was typed. */
    String words() {
        return Stream.of(from, to)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private String end(String typed) {
        String plain = TypedNumber.plain(typed, language);
        return NUMBER.matcher(plain).matches() ? plain + unit : plain;
    }
}
