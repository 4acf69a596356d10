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

    /** "AS&E" is one name, and stands in the index as such. */
    private static final Pattern INITIALS =
            Pattern.compile("(?<!\\p{L})(\\p{L}{1,3})&(\\p{L}{1,3})(?!\\p{L})");

    private static final Pattern NOT_WORDS =
            Pattern.compile("[()\\[\\]{}^~/\\\\:*?!&|<>=;$,≥≤\\p{Cntrl}\\p{Cs}\\p{Co}]");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[+\\-]+");

    /** Letters and digits in one word: a model, whose parts belong together. */
    private static final Pattern MODEL =
            Pattern.compile("(?=.*\\p{L})(?=.*\\p{Nd})[\\p{L}\\p{M}\\p{Nd}.+_-]+");

    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private SearchWords() {}

    /** The words, or nothing when there are none. */
    static String of(String typed) {
        String joined = INITIALS.matcher(typed).replaceAll("$1$2");
        String plain = NOT_WORDS.matcher(joined).replaceAll(" ");
        boolean paired = plain.chars().filter(each -> each == '"').count() % 2 == 0;
        String quoted = paired ? plain : plain.replace('"', ' ');
        boolean phrases = quoted.indexOf('"') >= 0;
        return Arrays.stream(quoted.strip().split("\\s+", -1))
                .map(SearchWords::harmless)
                .filter(word -> !word.isEmpty())
                .map(word -> phrases ? word : whole(word))
                .limit(MOST_WORDS)
                .collect(joining(" "));
    }

    private static String whole(String word) {
        return MODEL.matcher(word).matches() ? '"' + word + '"' : word;
    }

    private static String harmless(String word) {
        String unsigned = LEADING_SIGNS.matcher(word).replaceAll("");
        return OPERATORS.contains(unsigned) ? "" : unsigned;
    }
}
