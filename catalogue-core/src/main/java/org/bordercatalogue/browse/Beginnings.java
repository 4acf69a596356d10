package org.bordercatalogue.browse;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.wording.FoldedWords;

/**
 * Things by their names, to be found while a name is being typed: every word typed begins a word of
 * one name. Names that begin with what is typed come first, then short ones.
 */
record Beginnings<T>(List<Named<T>> all) {
    Beginnings {
        all = List.copyOf(all);
    }

    /** One name of a thing, as the words that are compared. */
    record Named<T>(List<String> words, T thing) {
        Named {
            words = List.copyOf(words);
        }
    }

    static <T> Stream<Named<T>> named(T thing, Collection<String> names) {
        return names.stream()
                .map(FoldedWords::of)
                .distinct()
                .map(words -> new Named<>(words, thing));
    }

    List<T> find(String text, int most) {
        List<String> typed = FoldedWords.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Comparator<Named<T>> best =
                Comparator.comparingInt((Named<T> name) ->
                                name.words().getFirst().startsWith(typed.getFirst()) ? 0 : 1)
                        .thenComparingInt(name -> name.words().size());
        return all.stream()
                .filter(name -> begins(name.words(), typed))
                .sorted(best)
                .map(Named::thing)
                .distinct()
                .limit(most)
                .toList();
    }

    private static boolean begins(List<String> name, List<String> typed) {
        return typed.stream()
                .allMatch(word -> name.stream().anyMatch(other -> other.startsWith(word)));
    }
}
