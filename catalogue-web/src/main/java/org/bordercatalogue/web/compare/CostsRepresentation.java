package org.bordercatalogue.web.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.bordercatalogue.cost.CostAssumptions;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.cost.CostPlan;
import org.bordercatalogue.cost.CostRange;
import org.bordercatalogue.cost.Costs;
import org.bordercatalogue.cost.PartCost;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.web.page.PageContext;

/**
 * Costs over the years as data; amounts are in the currency, sums rounded to cents.
 *
 * @param currency empty where none is stated or asked for
 * @param assumptions as in an address
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CostsRepresentation(
        String currency, int years, double discount, List<String> assumptions, List<Plan> items) {
    /**
     * @param total of what is known, as it is paid; {@code present} discounted to the beginning
     * @param gaps labels of what is not known and in no sum
     * @param cumulated discounted, at the beginning and at the end of each year
     */
    public record Plan(
            String id,
            List<Part> parts,
            Amount total,
            Amount present,
            List<String> gaps,
            List<Amount> cumulated) {
        /** Of what nothing is known of there is no sum: zero would be a claim. */
        public boolean hasNoAmount() {
            return parts.stream().noneMatch(Part::hasAmount);
        }
    }

    /**
     * @param due when it is paid: at the {@code start}, every {@code year} or at the {@code end};
     *     absent in what was kept before this was told
     * @param state whether it is stated, entered, nothing or unknown, in these words
     * @param why it is not known, absent where it is
     * @param capability by which it is stated, empty where it is not
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Part(
            String id,
            String label,
            Optional<String> due,
            String state,
            Optional<String> why,
            String capability,
            Optional<Amount> each,
            Optional<Integer> times,
            Optional<Amount> total,
            Optional<Amount> present) {
        public boolean hasAmount() {
            return each.isPresent();
        }
    }

    /** An end that is not known is absent. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Amount(Optional<Double> min, Optional<Double> max) {
        private static final double CENTS = 100;

        /** So fine that sums of it over many years still come to the same cent. */
        private static final double FINE = 1e6;

        static Amount of(CostRange range) {
            return new Amount(rounded(range.low(), CENTS), rounded(range.high(), CENTS));
        }

        static Amount fine(CostRange range) {
            return new Amount(rounded(range.low(), FINE), rounded(range.high(), FINE));
        }

        private static Optional<Double> rounded(OptionalDouble end, double parts) {
            return end.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Math.rint(end.getAsDouble() * parts) / parts);
        }
    }

    static CostsRepresentation of(Costs costs, PageContext context) {
        CostAssumptions assumptions = costs.assumptions();
        return new CostsRepresentation(
                costs.currency(),
                assumptions.span(),
                assumptions.discount().orElse(0d),
                CostParameters.format(assumptions).stream().map(CostsRepresentation::text).toList(),
                costs.plans().stream().map(plan -> plan(plan, context)).toList());
    }

    private static String text(Parameter parameter) {
        return parameter.name() + "=" + parameter.value();
    }

    private static Plan plan(CostPlan plan, PageContext context) {
        return new Plan(
                plan.product().id(),
                plan.parts().stream().map(part -> part(part, context)).toList(),
                Amount.of(plan.total()),
                Amount.of(plan.present()),
                plan.gaps().stream().map(gap -> context.in(gap.part().label())).toList(),
                IntStream.range(0, plan.cumulated().size())
                        .mapToObj(year -> Amount.of(plan.cumulated().get(year)))
                        .toList());
    }

    private static Part part(PartCost cost, PageContext context) {
        String label = context.in(cost.part().label());
        Optional<String> due = Optional.of(cost.part().timing().name().toLowerCase(Locale.ROOT));
        return switch (cost) {
            case PartCost.Known known ->
                    new Part(
                            known.part().id(),
                            label,
                            due,
                            known.origin().code(),
                            Optional.empty(),
                            known.capability(),
                            Optional.of(Amount.fine(known.each())),
                            Optional.of(known.times()),
                            Optional.of(Amount.of(known.total())),
                            Optional.of(Amount.of(known.present())));
            case PartCost.Gap gap ->
                    new Part(
                            gap.part().id(),
                            label,
                            due,
                            "unknown",
                            Optional.of(gap.why().code()),
                            gap.capability(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
        };
    }
}
