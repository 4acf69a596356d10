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
 * @param end what to do about results for which there is no page; empty where there are none
 */
public record Pager(String previous, String next, String position, String end) {
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
        if (pages <= 1) {
            return Optional.empty();
        }
        int last = (int) Math.min(pages, state.farthestPage());
        int page = state.page();
        return Optional.of(
                new Pager(
                        page > 1 ? address.apply(Math.min(page - 1, last)) : "",
                        page < last ? address.apply(page + 1) : "",
                        messages.text("pager.position", Map.of("page", page, "pages", pages)),
                        page >= last && last < pages ? messages.text(end) : ""));
    }
}
