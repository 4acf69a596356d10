package org.bordercatalogue.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bordercatalogue.interpretation.Interpreter;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;

/**
 * Finds the searches that may have been meant by what was typed. They are counted by the request
 * that answers the search itself.
 */
final class Hints {
    private static final int MOST_FILTERS = 6;

    /** Each word costs a count; nobody who types a whole sentence wants to hear of each. */
    private static final int MOST_WORDS = 5;

    private final CatalogueSearch search;
    private final Interpreter interpreter;

    Hints(CatalogueSearch search, Interpreter interpreter) {
        this.search = search;
        this.interpreter = interpreter;
    }

    /** Not yet counted. */
    List<Hint> of(SearchState state) {
        if (state.text().isEmpty()) {
            return List.of();
        }
        Stream<Hint> filters =
                interpreter.interpret(state).stream()
                        .limit(MOST_FILTERS)
                        .map(offer -> new Hint.Filters(offer.filters(), offer.state(), 0));
        Stream<Hint> spellings =
                search.spellings(state.text()).stream()
                        .map(text -> new Hint.OtherSpelling(SearchSteps.withText(state, text), 0));
        return Stream.of(filters, spellings, withoutWords(state).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static List<Hint> withoutWords(SearchState state) {
        List<String> words = Arrays.asList(state.text().strip().split("\\s+", -1));
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < words.size() && words.size() > 1 && words.size() <= MOST_WORDS; i++) {
            List<String> rest = new ArrayList<>(words);
            String word = rest.remove(i);
            SearchState without = SearchSteps.withText(state, String.join(" ", rest));
            hints.add(new Hint.WithoutWord(word, without, 0));
        }
        return hints;
    }

    /** Those that lead somewhere; what to leave out is told only where nothing is found. */
    static List<Hint> counted(List<Hint> hints, SearchResult result) {
        return IntStream.range(0, hints.size())
                .mapToObj(i -> hints.get(i).counted(result.others().get(i)))
                .filter(hint -> hint.total() > 0)
                .filter(hint -> !(hint instanceof Hint.WithoutWord) || result.total() == 0)
                .toList();
    }
}
