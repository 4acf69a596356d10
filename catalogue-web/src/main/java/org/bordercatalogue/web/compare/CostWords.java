package org.bordercatalogue.web.compare;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bordercatalogue.cost.CostPlan;
import org.bordercatalogue.cost.CostRange;
import org.bordercatalogue.web.page.PageContext;

/** Words costs for one reader. */
public final class CostWords {
    private static final double FINE = 100;

    private final PageContext context;

    public CostWords(PageContext context) {
        this.context = context;
    }

    /** "12,000", "12,000–15,000", "at least 12,000"; nothing known is an empty text. */
    public String amount(CostRange range) {
        if (range.isExact()) {
            return number(range.low());
        }
        if (range.low().isPresent() && range.high().isPresent()) {
            String low = number(range.low());
            String high = number(range.high());
            return low.equals(high) ? low : low + "–" + high;
        }
        if (range.isKnown()) {
            return range.low().isPresent()
                    ? context.text("qualifier.at-least") + " " + number(range.low())
                    : context.text("qualifier.at-most") + " " + number(range.high());
        }
        return "";
    }

    private String number(OptionalDouble end) {
        double value = end.getAsDouble();
        return Math.abs(value) < FINE
                ? context.messages().exact(Math.rint(value * FINE) / FINE)
                : context.messages().count(Math.round(value));
    }

    /** "without 3 costs that are not known", or nothing. */
    String gaps(CostPlan plan) {
        return plan.gaps().isEmpty()
                ? ""
                : context.messages().text("cost.gaps", "count", plan.gaps().size());
    }

    String gapNames(CostPlan plan) {
        List<String> names =
                plan.gaps().stream().map(gap -> context.in(gap.part().label())).toList();
        return names.isEmpty()
                ? ""
                : context.messages()
                        .text(
                                "cost.unknown",
                                Map.of(
                                        "name", plan.product().name(),
                                        "costs", context.messages().all(names)));
    }
}
