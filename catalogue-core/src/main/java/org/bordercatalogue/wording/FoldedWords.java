package org.bordercatalogue.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts as the words that are compared: runs of letters or of digits, small, without accents, and
 * in Arabic without the variants of one letter.
 */
public final class FoldedWords {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640]+");
    private static final Pattern RUNS = Pattern.compile("\\p{L}+|\\p{Nd}+");
    private static final int FEWEST_LETTERS = 3;
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "x", "e");

    private static final String ARTICLE = "ال";

    private FoldedWords() {}

    /** In the order of the text: "MT1213-DE" is mt, 1213, de. */
    public static List<String> of(String text) {
        return RUNS.matcher(fold(text)).results().map(MatchResult::group).toList();
    }

    /** The text in the form in which words are compared. */
    public static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('ة', 'ه').replace('ى', 'ي');
    }

    /**
     * What the forms of one word have in common: "lorry" and "lorries", "detectores" and
     * "detector", an Arabic word with its article and without. Rough, and only good for comparing.
     */
    public static String key(String folded) {
        if (folded.startsWith(ARTICLE) && folded.length() - ARTICLE.length() >= FEWEST_LETTERS) {
            return folded.substring(ARTICLE.length());
        }
        String ending =
                ENDINGS.stream()
                        .filter(each ->
                                folded.endsWith(each)
                                        && folded.length() - each.length() >= FEWEST_LETTERS)
                        .findFirst()
                        .orElse("");
        String stem = folded.substring(0, folded.length() - ending.length());
        return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }
}
