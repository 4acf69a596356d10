package org.bordercatalogue.web.result;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.view.Messages;

/**
 * From page to page of results.
 *
 * @param previous address, empty where nothing comes before
 * @param next address, empty where nothing follows
 * @param beyond that the page asked for comes after the last, to which {@code previous} leads;
 *     empty where it does not
 * @param end what to do about results for which there is no page; empty where there are none
 */
public record Pager(String previous, String next, String position, String beyond, String end) {
    /**
     * Empty where all results are on one page.
     *
     * @param total how many results there are
     * @param end name of the message for those who reach the last page before the last result
     */
    public static Optional<Pager> of(
            SearchState state,
            long total,
            IntFunction<String> address,
            String end,
            Messages messages) {
        long pages = Math.ceilDiv(total, state.size());
        int page = state.page();
        if (total == 0 || (pages == 1 && page == 1)) {
            return Optional.empty();
        }
        int last = (int) Math.min(pages, state.farthestPage());
        Map<String, Object> place = Map.of("page", page, "pages", pages);
        return Optional.of(
                new Pager(
                        page > 1 ? address.apply(Math.min(page - 1, last)) : "",
                        page < last ? address.apply(page + 1) : "",
                        page > pages ? "" : messages.text("pager.position", place),
                        page > pages ? messages.text("pager.beyond", place) : "",
                        page >= last && last < pages ? messages.text(end) : ""));
    }
}
