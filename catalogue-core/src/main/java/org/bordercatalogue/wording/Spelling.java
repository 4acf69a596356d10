package org.bordercatalogue.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the word that was meant. A word that is known is never changed, whatever stands near it;
 * neither is a model number, where one sign more or less is another model. Pure.
 */
public final class Spelling {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{N}])\\p{L}[\\p{L}\\p{M}]*(?![\\p{L}\\p{M}\\p{N}])");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int SHORTEST_WITH_TWO_SLIPS = 7;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_VARIANTS = 3;

    private final Vocabulary vocabulary;

    public Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether every word is known, or none of the kind that could be put right. */
    public boolean knowsAll(String text) {
        return WORD.matcher(text).results().noneMatch(word -> isUnknown(word.group()));
    }

    /** The text with each unknown word replaced by the likeliest known one, if any is near. */
    public Respelled respell(String text) {
        List<Replacement> replacements = new ArrayList<>();
        String respelled =
                WORD.matcher(text)
                        .replaceAll(word ->
                                Matcher.quoteReplacement(replaced(word.group(), replacements)));
        return new Respelled(respelled, replacements);
    }

    private String replaced(String typed, List<Replacement> replacements) {
        Optional<String> meant =
                isUnknown(typed)
                        ? candidates(FoldedWords.fold(typed)).findFirst()
                        : Optional.empty();
        meant.ifPresent(word -> replacements.add(new Replacement(typed, word)));
        return meant.orElse(typed);
    }

    /** Other texts that may have been meant, the likeliest first; without the likeliest of all. */
    public List<String> variants(String text) {
        List<String> variants = new ArrayList<>();
        String respelled = respell(text).text();
        WORD.matcher(text)
                .results()
                .filter(word -> isUnknown(word.group()))
                .forEach(word ->
                        candidates(FoldedWords.fold(word.group()))
                                .skip(1)
                                .limit(MOST_VARIANTS)
                                .forEach(other -> variants.add(with(text, word, other))));
        return variants.stream()
                .filter(variant -> !variant.equals(respelled))
                .distinct()
                .limit(MOST_VARIANTS)
                .toList();
    }

    private String with(String text, MatchResult word, String other) {
        String before = respell(text.substring(0, word.start())).text();
        String behind = respell(text.substring(word.end())).text();
        return before + other + behind;
    }

    private boolean isUnknown(String typed) {
        String word = FoldedWords.fold(typed);
        return word.length() >= SHORTEST && word.length() <= LONGEST && !vocabulary.knows(word);
    }

    /** One slip, then a blank left out, then two slips. */
    private Stream<String> candidates(String word) {
        List<String> near = near(word, 1);
        List<String> far = word.length() >= SHORTEST_WITH_TWO_SLIPS ? near(word, 2) : List.of();
        return Stream.of(near.stream(), parted(word).stream(), far.stream())
                .flatMap(each -> each)
                .distinct();
    }

    private List<String> near(String word, int most) {
        Comparator<String> nearest =
                Comparator.comparingInt((String other) -> EditDistance.between(word, other, most))
                        .thenComparingInt(other -> other.charAt(0) == word.charAt(0) ? 0 : 1)
                        .thenComparing(Comparator.comparingInt(vocabulary::frequency).reversed())
                        .thenComparing(Comparator.naturalOrder());
        return vocabulary.words().stream()
                .filter(other -> other.length() >= SHORTEST)
                .filter(other -> EditDistance.between(word, other, most) <= most)
                .sorted(nearest)
                .toList();
    }

    private Optional<String> parted(String word) {
        return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                .filter(place ->
                        vocabulary.knows(word.substring(0, place))
                                && vocabulary.knows(word.substring(place)))
                .boxed()
                .max(Comparator.comparingInt(place -> commonness(word, place)))
                .map(place -> word.substring(0, place) + " " + word.substring(place));
    }

    private int commonness(String word, int place) {
        return Math.min(
                vocabulary.frequency(word.substring(0, place)),
                vocabulary.frequency(word.substring(place)));
    }
}
