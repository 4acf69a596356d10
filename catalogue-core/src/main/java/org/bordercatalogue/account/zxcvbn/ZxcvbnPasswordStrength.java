package org.bordercatalogue.account.zxcvbn;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bordercatalogue.account.PasswordStrength;

/**
 * Judges by lists of common passwords, names and words, by keyboard runs and repetitions, and by
 * the context; asks for no kinds of characters.
 */
public final class ZxcvbnPasswordStrength implements PasswordStrength {
    /** Guesses; beyond what a throttled sign-in lets through in years. */
    private static final double ENOUGH = 1e8;

    /** Characters; the time it takes grows with the square of them. */
    private static final int JUDGED = 64;

    private static final int SHORTEST_WORD = 3;

    /** So many characters must be left when the context is taken away. */
    private static final int ELSE = 6;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public boolean guessable(String password, Collection<String> context) {
        String judged = password.substring(0, Math.min(JUDGED, password.length()));
        List<String> words = words(context);
        return zxcvbn.measure(judged, words).getGuesses() < ENOUGH || isLittleElse(judged, words);
    }

    /** Names and a number, in whatever order. */
    private static boolean isLittleElse(String password, List<String> words) {
        String rest = password.toLowerCase(Locale.ROOT);
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < ELSE;
    }

    private static List<String> words(Collection<String> context) {
        return context.stream()
                .flatMap(text ->
                        Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
