package org.bordercatalogue.search;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All of a search that stands in its address. Immutable; every link on a page is made from a
 * changed copy of it.
 *
 * @param text what was typed, empty when nothing was
 * @param page from 1
 * @param capabilities filters by capability id
 * @param retired whether products that are no longer sold are found too
 */
public record SearchState(
        String text,
        Selection types,
        Selection exhibitors,
        Selection countries,
        Selection editions,
        Selection evidence,
        SortedMap<String, CapabilityFilter> capabilities,
        boolean retired,
        Sort sort,
        int page,
        int size,
        Reader reader) {
    public static final int DEFAULT_SIZE = 24;
    public static final int LARGEST_SIZE = 100;

    /** Beyond this many results nobody leafs; whoever wants all takes a file. */
    private static final int FARTHEST_RESULT = 10_000;

    public static final SearchState EMPTY =
            new SearchState(
                    "",
                    Selection.NONE,
                    Selection.NONE,
                    Selection.NONE,
                    Selection.NONE,
                    Selection.NONE,
                    new TreeMap<>(),
                    false,
                    new Sort.ByRelevance(),
                    1,
                    DEFAULT_SIZE,
                    Reader.UNSTATED);

    public SearchState {
        SortedMap<String, CapabilityFilter> copy = new TreeMap<>();
        capabilities.forEach((capability, filter) -> {
            if (!filter.equals(CapabilityFilter.NONE)) {
                copy.put(capability, filter);
            }
        });
        capabilities = Collections.unmodifiableSortedMap(copy);
    }

    /** All products of these types, by name. */
    public static SearchState ofTypes(List<String> types) {
        return new SearchState(
                "",
                new Selection(types, List.of()),
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                new TreeMap<>(),
                false,
                new Sort.ByName(),
                1,
                DEFAULT_SIZE,
                Reader.UNSTATED);
    }

    /** The same search, read otherwise; stays on its page. */
    public SearchState readBy(Reader other) {
        return new SearchState(
                text,
                types,
                exhibitors,
                countries,
                editions,
                evidence,
                capabilities,
                retired,
                sort,
                page,
                size,
                other);
    }

    /** The search with or without products that are no longer sold, from the first page. */
    public SearchState withRetired(boolean found) {
        return new SearchState(
                text,
                types,
                exhibitors,
                countries,
                editions,
                evidence,
                capabilities,
                found,
                sort,
                1,
                size,
                reader);
    }

    /** The last page that can be turned to; it holds the farthest result. */
    public int farthestPage() {
        return farthestPage(size);
    }

    static int farthestPage(int size) {
        return Math.ceilDiv(FARTHEST_RESULT, size);
    }

    public CapabilityFilter filterOf(String capability) {
        return capabilities.getOrDefault(capability, CapabilityFilter.NONE);
    }

    /** The search with another filter on a capability, from the first page. */
    public SearchState withFilter(String capability, CapabilityFilter filter) {
        SortedMap<String, CapabilityFilter> filters = new TreeMap<>(capabilities);
        filters.put(capability, filter);
        return new SearchState(
                text,
                types,
                exhibitors,
                countries,
                editions,
                evidence,
                filters,
                retired,
                sort,
                1,
                size,
                reader);
    }
}
