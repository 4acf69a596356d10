package org.bordercatalogue.requirement;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text, small and without accents; a plural in -s is its singular. */
record Words(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_PLURAL = 4;

    Words {
        words = List.copyOf(words);
    }

    static Words of(String text) {
        return new Words(
                Arrays.stream(BETWEEN.split(text, -1))
                        .map(Words::folded)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static String folded(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        String small = plain.toLowerCase(Locale.ROOT);
        return small.length() >= SHORTEST_PLURAL && small.endsWith("s")
                ? small.substring(0, small.length() - 1)
                : small;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether all the other words stand here, in whatever order. */
    boolean holds(Words other) {
        return !other.isEmpty() && words.containsAll(other.words);
    }

    /** Those that do not stand in the other. */
    Words without(Words other) {
        return new Words(words.stream().filter(word -> !other.words.contains(word)).toList());
    }

    /** Whether any word stands in both. */
    boolean meets(Words other) {
        return words.stream().anyMatch(other.words::contains);
    }

    /** How many letters there are; more of them tell more. */
    int letters() {
        return words.stream().mapToInt(String::length).sum();
    }

    /** A text without these words. */
    String leftOf(String text) {
        return Arrays.stream(text.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])", -1))
                .filter(part -> !words.contains(folded(part)))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s:,;=(]+|[\\s:,;).]+$", "");
    }
}
