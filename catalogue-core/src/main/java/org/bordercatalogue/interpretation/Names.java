package org.bordercatalogue.interpretation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.LocalText;

/**
 * Names of things of one kind, in every language, to be found in a text.
 *
 * @param all things by their names, each name as the keys of its words
 */
record Names<T>(List<Map.Entry<List<String>, T>> all) {
    private static final int FEWEST_LETTERS = 3;

    Names {
        all = List.copyOf(all);
    }

    /** A thing in a text, and the places that its name takes. */
    record Named<T>(T thing, Set<Integer> pieces) {}

    /** The names of one thing: those too short to mean it surely are left out. */
    static <T> Stream<Map.Entry<List<String>, T>> of(
            T thing, LocalText label, Collection<String> others) {
        return Stream.concat(label.texts().values().stream(), others.stream())
                .filter(name ->
                        name.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS)
                .map(Pieces::keys)
                .distinct()
                .map(keys -> Map.entry(keys, thing));
    }

    /** The thing with the longest name in the text; the first where several are as long. */
    Optional<Named<T>> longestIn(Pieces pieces) {
        return allIn(pieces).stream()
                .reduce((one, other) -> other.pieces().size() > one.pieces().size() ? other : one);
    }

    /** Every thing whose name stands in the text, in the text's order. */
    List<Named<T>> allIn(Pieces pieces) {
        List<Named<T>> found = new ArrayList<>();
        for (int i = 0; i < pieces.all().size(); i++) {
            for (Map.Entry<List<String>, T> each : all) {
                pieces.saying(each.getKey(), i)
                        .ifPresent(places -> found.add(new Named<>(each.getValue(), places)));
            }
        }
        return found;
    }
}
