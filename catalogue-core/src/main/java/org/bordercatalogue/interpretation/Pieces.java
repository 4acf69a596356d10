package org.bordercatalogue.interpretation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bordercatalogue.figure.QuantityReader;
import org.bordercatalogue.figure.SaidQuantity;
import org.bordercatalogue.unit.Notation;
import org.bordercatalogue.wording.FoldedWords;

/** A text in its pieces: quantities, and words between them. */
record Pieces(List<Piece> all) {
    Pieces {
        all = List.copyOf(all);
    }

    static Pieces of(String text, QuantityReader quantities) {
        String plain = Notation.plain(text);
        List<Piece> pieces = new ArrayList<>();
        int place = 0;
        for (SaidQuantity said : quantities.read(plain)) {
            addWords(pieces, plain.substring(place, Math.max(place, said.start())));
            pieces.add(new Piece.Quantity(plain.substring(said.start(), said.end()), said));
            place = said.end();
        }
        addWords(pieces, plain.substring(place));
        return new Pieces(pieces);
    }

    private static void addWords(List<Piece> pieces, String text) {
        for (String word : text.strip().split(" +", -1)) {
            List<String> keys = keys(word);
            if (!word.isEmpty()) {
                pieces.add(new Piece.Word(word, keys));
            }
        }
    }

    /** The keys of all words of a text. */
    static List<String> keys(String text) {
        return FoldedWords.of(text).stream().map(FoldedWords::key).toList();
    }

    /** The places of words that have one of the keys and are not taken. */
    Set<Integer> withAny(Set<String> keys, Set<Integer> taken) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            boolean matches =
                    !taken.contains(i)
                            && !keysAt(i).isEmpty()
                            && keysAt(i).stream().anyMatch(keys::contains);
            if (matches) {
                places.add(i);
            }
        }
        return places;
    }

    List<String> keysAt(int place) {
        return switch (all.get(place)) {
            case Piece.Word(_, List<String> keys) -> keys;
            case Piece.Quantity _ -> List.of();
        };
    }

    /** The pieces from this place on that together say exactly these keys. */
    Optional<Set<Integer>> saying(List<String> name, int start) {
        Set<Integer> places = new TreeSet<>();
        int said = 0;
        for (int i = start; i < all.size() && said < name.size(); i++) {
            List<String> keys = keysAt(i);
            int end = said + keys.size();
            if (keys.isEmpty() || end > name.size() || !name.subList(said, end).equals(keys)) {
                return Optional.empty();
            }
            places.add(i);
            said = end;
        }
        return said == name.size() ? Optional.of(places) : Optional.empty();
    }

    /** The text without some pieces. */
    String without(Set<Integer> places) {
        return IntStream.range(0, all.size())
                .filter(place -> !places.contains(place))
                .mapToObj(place -> all.get(place).text())
                .collect(joining(" "));
    }
}
