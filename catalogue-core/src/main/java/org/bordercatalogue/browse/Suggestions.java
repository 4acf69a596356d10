package org.bordercatalogue.browse;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.interpretation.Interpreter;
import org.bordercatalogue.interpretation.Offer;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.NameSearch;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.wording.FoldedWords;

/**
 * Offers, while a text is being typed, what it may become: filters that it can be read as, types,
 * exhibitors, products and capabilities whose names begin so.
 */
public final class Suggestions {
    private static final int MOST_FILTERS = 6;
    private static final int MOST_EXHIBITORS = 3;
    private static final int MOST_PRODUCTS = 6;
    private static final int LONGEST = 200;

    private final CatalogueSearch search;
    private final NameSearch names;
    private final ListedProducts products;
    private final ExhibitorNames exhibitors;
    private final DefinedNames defined;
    private final Interpreter interpreter;

    public Suggestions(
            CatalogueSearch search,
            NameSearch names,
            ListedProducts products,
            Directories directories,
            Registry registry,
            Interpreter interpreter) {
        this.search = search;
        this.names = names;
        this.products = products;
        this.exhibitors = new ExhibitorNames(directories);
        this.defined = new DefinedNames(registry);
        this.interpreter = interpreter;
    }

    /** In that order; none for a text without words. */
    public List<Suggestion> suggest(String typed) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length())).strip();
        if (FoldedWords.of(text).isEmpty()) {
            return List.of();
        }
        NameSearch.Found found = names.find(text, MOST_PRODUCTS);
        List<ListedProduct> listed = products.load(found.products(), found.generation());
        return Stream.of(
                        filters(text),
                        defined.types(text).stream(),
                        exhibitors(text, found.generation(), listed),
                        listed.stream().map(Suggestion.OfProduct::new),
                        defined.capabilities(text).stream())
                .<Suggestion>flatMap(each -> each)
                .toList();
    }

    /** The likeliest that finds anything, with how much. Types alone are suggested as such. */
    private Stream<Suggestion> filters(String text) {
        List<Offer> offers =
                interpreter.interpret(SearchSteps.withText(SearchState.EMPTY, text)).stream()
                        .filter(offer -> !isTypeAlone(offer))
                        .limit(MOST_FILTERS)
                        .toList();
        if (offers.isEmpty()) {
            return Stream.empty();
        }
        List<Long> found =
                search.search(
                                SearchState.EMPTY,
                                List.of(),
                                offers.stream().map(Offer::state).toList())
                        .others();
        return IntStream.range(0, offers.size())
                .filter(i -> found.get(i) > 0)
                .limit(1)
                .mapToObj(i -> new Suggestion.OfFilters(offers.get(i), found.get(i)));
    }

    private static boolean isTypeAlone(Offer offer) {
        return offer.state().capabilities().isEmpty();
    }

    /** By their names, then by a name that one of the products' exhibitors has or had besides. */
    private Stream<Suggestion> exhibitors(
            String text, long generation, List<ListedProduct> listed) {
        Stream<Map.Entry<String, String>> named =
                exhibitors.at(generation).find(text, MOST_EXHIBITORS).stream();
        Beginnings<Map.Entry<String, String>> others =
                new Beginnings<>(
                        listed.stream().flatMap(each -> otherNames(each.exhibitor())).toList());
        return Stream.concat(named, others.find(text, MOST_EXHIBITORS).stream())
                .distinct()
                .limit(MOST_EXHIBITORS)
                .map(each -> new Suggestion.OfExhibitor(each.getKey(), each.getValue()));
    }

    private static Stream<Beginnings.Named<Map.Entry<String, String>>> otherNames(
            Exhibitor exhibitor) {
        List<String> names =
                Stream.concat(exhibitor.aliases().stream(), exhibitor.formerNames().stream())
                        .toList();
        return Beginnings.named(Map.entry(exhibitor.id(), exhibitor.name()), names);
    }
}
