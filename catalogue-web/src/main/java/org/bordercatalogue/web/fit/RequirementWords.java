package org.bordercatalogue.web.fit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.fit.Gap;
import org.bordercatalogue.fit.RequirementFit;
import org.bordercatalogue.requirement.Contradictions;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.search.RangeWords;

/** Words requirements and how they are met, for one reader. */
public final class RequirementWords {
    private static final double PERCENT = 100;

    private final Registry registry;
    private final PageContext context;
    private final RangeWords ranges;

    public RequirementWords(Registry registry, Units units, PageContext context) {
        this.registry = registry;
        this.context = context;
        this.ranges = new RangeWords(registry, units, context.messages());
    }

    public String label(Requirement requirement) {
        return context.in(capability(requirement).label());
    }

    /** What is wanted: "from 300 mm", "mobile or relocatable". */
    public String wish(Requirement requirement) {
        List<String> words =
                switch (requirement.wish()) {
                    case Wish.Within(var all) ->
                            all.stream()
                                    .map(each -> ranges.words(requirement.capability(), each))
                                    .toList();
                    case Wish.AnyOf(var options) ->
                            options.stream()
                                    .map(each ->
                                            context.figures().option(capability(requirement), each))
                                    .toList();
                };
        return context.messages().alternatives(words);
    }

    /** "must", or "should, weight 2". */
    public String force(Requirement requirement) {
        return requirement.isMust()
                ? context.text("fit.must")
                : context.messages().text("fit.should.weight", "weight", requirement.weight());
    }

    /** That no product can meet both. */
    public String contradiction(Contradictions.Pair pair) {
        return context.messages()
                .text(
                        "fit.contradiction",
                        Map.of(
                                "label", label(pair.one()),
                                "one", wish(pair.one()),
                                "other", wish(pair.other())));
    }

    public String reading(RequirementFit fit) {
        return context.text("fit.reading." + fit.reading().code());
    }

    /** Why, in a few words. */
    public String reason(RequirementFit fit) {
        Optional<Double> share =
                fit.gap()
                        .map(Gap::share)
                        .filter(each -> each.isPresent())
                        .map(each -> PERCENT * each.getAsDouble());
        return share.map(percent ->
                        context.messages()
                                .text("fit.reason.short-by", Map.of("share", rounded(percent))))
                .orElseGet(() -> context.text("fit.reason." + fit.reason().code()));
    }

    /** Two digits are enough to judge, and a miss is never shown as none. */
    private String rounded(double percent) {
        if (percent < 0.1) {
            return "< " + context.messages().number(0.1);
        }
        return context.messages().number(percent < 10 ? tenths(percent) : Math.rint(percent));
    }

    private static double tenths(double percent) {
        return Math.rint(percent * 10) / 10;
    }

    Capability capability(Requirement requirement) {
        return registry.getCapability(requirement.capability());
    }
}
