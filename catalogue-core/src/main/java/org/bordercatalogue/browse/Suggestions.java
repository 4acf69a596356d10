package org.bordercatalogue.browse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.Sort;

/** Offers types, exhibitors and products whose names suit what was typed. */
public final class Suggestions {
    private static final int PER_KIND = 4;
    private static final int PRODUCTS = 8;

    private final CatalogueSearch search;
    private final ListedProducts products;
    private final Directories directories;
    private final Registry registry;

    public Suggestions(
            CatalogueSearch search,
            ListedProducts products,
            Directories directories,
            Registry registry) {
        this.search = search;
        this.products = products;
        this.directories = directories;
        this.registry = registry;
    }

    /** Types first, then exhibitors, then products; none for an empty text. */
    public List<Suggestion> suggest(String text, String language) {
        if (text.isBlank()) {
            return List.of();
        }
        SearchResult result = search.search(searchFor(text), List.of());
        Map<String, String> exhibitors = directories.at(result.generation()).exhibitors();
        Stream<Suggestion> types =
                registry.listTypes().stream()
                        .filter(type -> holds(label(type, language), text))
                        .map(type -> new Suggestion(Kind.TYPE, type.id(), label(type, language)));
        Stream<Suggestion> named =
                exhibitors.entrySet().stream()
                        .filter(each -> holds(each.getValue(), text))
                        .map(each ->
                                new Suggestion(Kind.EXHIBITOR, each.getKey(), each.getValue()));
        Stream<Suggestion> found =
                products.load(result.products(), result.generation()).stream()
                        .map(each ->
                                new Suggestion(
                                        Kind.PRODUCT, each.product().id(), each.product().name()));
        return Stream.of(types.limit(PER_KIND), named.limit(PER_KIND), found)
                .flatMap(each -> each)
                .toList();
    }

    private static String label(EquipmentType type, String language) {
        return type.label().in(language);
    }

    private static boolean holds(String name, String text) {
        return name.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static SearchState searchFor(String text) {
        return new SearchState(
                text.strip(),
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                new TreeMap<>(),
                new Sort.ByRelevance(),
                1,
                PRODUCTS,
                Reader.UNSTATED);
    }

    /** What a suggestion leads to. */
    public enum Kind {
        TYPE,
        EXHIBITOR,
        PRODUCT
    }

    /** A thing by its id and name. */
    public record Suggestion(Kind kind, String id, String name) {}
}
