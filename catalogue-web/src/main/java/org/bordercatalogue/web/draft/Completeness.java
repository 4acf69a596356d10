package org.bordercatalogue.web.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.page.PageContext;

/** Judges how much a draft states of what delegates look for and filter by. */
final class Completeness {
    private static final int NAMED = 6;

    private final Draft draft;
    private final Map<String, Long> gains;
    private final PageContext context;

    /**
     * @param gains by capability, into how many per cent more searches stating it brings
     */
    Completeness(Draft draft, Map<String, Long> gains, PageContext context) {
        this.draft = draft;
        this.gains = gains;
        this.context = context;
    }

    DraftPage.CompletenessView view() {
        List<Capability> keys = asked(Capability::key);
        List<Capability> filters = asked(Completeness::isFilter);
        List<Capability> gaps =
                Stream.concat(keys.stream(), filters.stream())
                        .distinct()
                        .filter(each -> !isAnswered(each))
                        .sorted(Comparator.comparingLong(this::gain).reversed())
                        .toList();
        return new DraftPage.CompletenessView(
                words("completeness.keys", keys),
                stated(keys),
                keys.size(),
                words("completeness.filters", filters),
                stated(filters),
                filters.size(),
                gaps.stream().limit(NAMED).map(this::gap).toList(),
                gaps.size() > NAMED
                        ? context.messages().text("completeness.more", "count", gaps.size() - NAMED)
                        : "");
    }

    private List<Capability> asked(Predicate<Capability> which) {
        return draft.form().capabilities().stream().filter(which).toList();
    }

    private static boolean isFilter(Capability capability) {
        return capability.facet()
                && (capability.kind().isMeasured() || capability.kind().isChosen());
    }

    private int stated(List<Capability> capabilities) {
        return (int) capabilities.stream().filter(this::isAnswered).count();
    }

    /** That something is not disclosed, or does not apply, is an answer too. */
    private boolean isAnswered(Capability capability) {
        return !draft.reading().product().figuresOf(capability.id()).isEmpty();
    }

    private String words(String key, List<Capability> asked) {
        return context.messages().text(key, Map.of("stated", stated(asked), "asked", asked.size()));
    }

    private long gain(Capability capability) {
        return gains.getOrDefault(capability.id(), 0L);
    }

    private String why(Capability capability) {
        long gain = gain(capability);
        return gain > 0
                ? context.messages().text("completeness.gain", "percent", gain)
                : context.text(capability.key() ? "completeness.key" : "completeness.filter");
    }

    private SectionPage.TroubleView gap(Capability capability) {
        return new SectionPage.TroubleView(
                context.in(capability.label()),
                why(capability),
                Places.field(draft, capability.id(), context));
    }
}
