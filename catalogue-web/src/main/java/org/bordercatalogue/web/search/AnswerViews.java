package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.Refinement;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.SearchResult.Answer;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.page.PageContext;

/**
 * Says of each capability that is asked for how many are certain, how many only possible and of how
 * many it is not known, and leads to letting them in or leaving them out.
 */
final class AnswerViews {
    private final FacetLabels labels;
    private final Function<SearchState, String> address;
    private final PageContext context;

    AnswerViews(FacetLabels labels, Function<SearchState, String> address, PageContext context) {
        this.labels = labels;
        this.address = address;
        this.context = context;
    }

    /** Only where there is anything but what is certain. */
    List<SearchPage.AnswerView> of(Found found) {
        return found.result().answers().entrySet().stream()
                .filter(each -> isOpen(each.getValue()))
                .map(each ->
                        view(
                                each.getKey(),
                                each.getValue(),
                                blanks(each.getKey(), found.result().facets()),
                                found.state()))
                .toList();
    }

    /** Of money there is a facet for each currency; all tell the same of what is not stated. */
    private static Optional<Facet.Blanks> blanks(String capability, List<Facet> facets) {
        return facets.stream()
                .filter(each -> each.id().equals(capability))
                .map(Facet::blanks)
                .findFirst();
    }

    private static boolean isOpen(Answer answer) {
        return answer.possible() > answer.certain() || answer.unknown() > 0;
    }

    private SearchPage.AnswerView view(
            String capability, Answer answer, Optional<Facet.Blanks> blanks, SearchState state) {
        CapabilityFilter filter = state.filterOf(capability);
        boolean possible = filter.match() == Match.POSSIBLE;
        boolean unknown = filter.unknowns() != Unknowns.LEAVE_OUT;
        return new SearchPage.AnswerView(
                labels.facet(capability),
                part("certain", answer.certain()),
                step(
                        "possible",
                        answer.possible() - answer.certain(),
                        possible,
                        state,
                        capability,
                        filter.answered(
                                possible ? Match.CERTAIN : Match.POSSIBLE, filter.unknowns())),
                step(
                        "unknown",
                        answer.unknown(),
                        unknown,
                        state,
                        capability,
                        filter.answered(
                                filter.match(), unknown ? Unknowns.LEAVE_OUT : Unknowns.INCLUDE)),
                blanks.map(Facet.Blanks::notStated)
                        .filter(silent -> silent < answer.unknown())
                        .map(silent -> part("silent", silent))
                        .orElse(""),
                blanks.map(each -> part("fails", failing(answer, each))).orElse(""));
    }

    private static long failing(Answer answer, Facet.Blanks blanks) {
        return blanks.stated()
                + blanks.notStated()
                + blanks.notDisclosed()
                - answer.possible()
                - answer.unknown();
    }

    private String part(String name, long count) {
        return count == 0 ? "" : context.messages().text("answer." + name, "count", count);
    }

    private SearchPage.StepView step(
            String name,
            long count,
            boolean shown,
            SearchState state,
            String capability,
            CapabilityFilter other) {
        return new SearchPage.StepView(
                part(name, count),
                shown,
                address.apply(new Refinement(state).withFilter(capability, other)));
    }
}
