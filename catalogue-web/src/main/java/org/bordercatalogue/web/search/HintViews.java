package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Map;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.Hint;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.SearchAddresses;

/** Makes what the page says about the words that were typed. */
final class HintViews {
    private final HintLabels labels;
    private final SearchAddresses addresses;
    private final PageContext context;

    HintViews(HintLabels labels, SearchAddresses addresses, PageContext context) {
        this.labels = labels;
        this.addresses = addresses;
        this.context = context;
    }

    HintsView of(Found found) {
        return new HintsView(
                found.result().respelled().stream()
                        .map(each ->
                                context.messages()
                                        .text(
                                                "hints.respelled",
                                                Map.of("typed", each.typed(), "used", each.used())))
                        .toList(),
                views(found, Hint.Filters.class),
                views(found, Hint.OtherSpelling.class),
                views(found, Hint.WithoutWord.class));
    }

    private List<HintsView.HintView> views(Found found, Class<? extends Hint> kind) {
        return found.hints().stream().filter(kind::isInstance).map(this::view).toList();
    }

    private HintsView.HintView view(Hint hint) {
        return new HintsView.HintView(
                labels.label(hint),
                addresses.page(hint.state(), context.visit()),
                context.messages().count(hint.total()));
    }
}
