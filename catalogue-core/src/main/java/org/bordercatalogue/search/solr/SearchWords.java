package org.bordercatalogue.search.solr;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves of what was typed only words and quoted phrases: nothing that the engine would take for a
 * command.
 */
final class SearchWords {
    private static final int MOST_WORDS = 20;
    private static final Pattern NOT_WORDS =
            Pattern.compile("[()\\[\\]{}^~/\\\\:*?!&|<>=;$\\p{Cntrl}\\p{Cs}\\p{Co}]");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[+\\-]+");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private SearchWords() {}

    /** The words, or nothing when there are none. */
    static String of(String typed) {
        String plain = NOT_WORDS.matcher(typed).replaceAll(" ");
        boolean paired = plain.chars().filter(each -> each == '"').count() % 2 == 0;
        String quoted = paired ? plain : plain.replace('"', ' ');
        return Arrays.stream(quoted.strip().split("\\s+", -1))
                .map(SearchWords::harmless)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(joining(" "));
    }

    private static String harmless(String word) {
        String unsigned = LEADING_SIGNS.matcher(word).replaceAll("");
        return OPERATORS.contains(unsigned) ? "" : unsigned;
    }
}
