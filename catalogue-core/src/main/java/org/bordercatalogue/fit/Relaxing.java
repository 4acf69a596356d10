package org.bordercatalogue.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.search.RangeLiteral;

/** Proposes what could be asked instead of a must, from the products that fail it alone. */
public final class Relaxing {
    /** Farther than this from what is asked it would be another requirement. */
    private static final double FARTHEST_SHARE = 0.25;

    private static final int MOST_OPTIONS = 2;

    private final Registry registry;
    private final RangeRewriter ranges;

    public Relaxing(Registry registry, RangeRewriter ranges) {
        this.registry = registry;
        this.ranges = ranges;
    }

    /**
     * At most two, the smallest step first: as little as brings one more, and as much as is still
     * near.
     *
     * @param misses how products that fail nothing else stand to the requirement
     */
    public List<Requirement> propose(Requirement must, List<RequirementFit> misses) {
        return switch (must.wish()) {
            case Wish.Within wish ->
                    within(registry.getCapability(must.capability()), wish, misses).stream()
                            .<Requirement>map(must::withWish)
                            .toList();
            case Wish.AnyOf wish ->
                    options(wish, misses).stream().<Requirement>map(must::withWish).toList();
        };
    }

    private List<Wish> within(
            Capability capability, Wish.Within wish, List<RequirementFit> misses) {
        List<Gap> gaps =
                misses.stream()
                        .flatMap(each -> each.gap().stream())
                        .sorted(Comparator.comparingDouble(Gap::distance))
                        .toList();
        List<Gap> near =
                gaps.stream()
                        .filter(gap -> gap.share().orElse(Double.MAX_VALUE) <= FARTHEST_SHARE)
                        .toList();
        return Stream.concat(
                        gaps.stream().limit(1),
                        near.isEmpty() ? Stream.empty() : Stream.of(near.getLast()))
                .flatMap(gap -> relaxed(capability, wish, gap).stream())
                .distinct()
                .toList();
    }

    private Optional<Wish> relaxed(Capability capability, Wish.Within wish, Gap gap) {
        List<RangeLiteral> widened = new ArrayList<>();
        boolean changed = false;
        for (RangeLiteral range : wish.ranges()) {
            Optional<RangeLiteral> other = relaxed(capability, range, gap);
            changed |= other.isPresent();
            widened.add(other.orElse(range));
        }
        return changed ? Optional.of(new Wish.Within(widened)) : Optional.empty();
    }

    /** The range with the end that was missed moved to what is offered. */
    private Optional<RangeLiteral> relaxed(Capability capability, RangeLiteral range, Gap gap) {
        Span span = range.span();
        if (is(span.from(), gap.asked())) {
            return span.to().isPresent() && span.to().getAsDouble() < gap.offered()
                    ? Optional.empty()
                    : Optional.of(
                            ranges.rewrite(
                                    capability,
                                    range,
                                    new Span(
                                            OptionalDouble.of(gap.offered()),
                                            span.to(),
                                            span.toExclusive())));
        }
        if (is(span.to(), gap.asked())) {
            return span.from().isPresent() && span.from().getAsDouble() > gap.offered()
                    ? Optional.empty()
                    : Optional.of(
                            ranges.rewrite(
                                    capability,
                                    range,
                                    new Span(
                                            span.from(), OptionalDouble.of(gap.offered()), false)));
        }
        return Optional.empty();
    }

    private static boolean is(OptionalDouble end, double value) {
        return end.isPresent() && end.getAsDouble() == value;
    }

    private static List<Wish> options(Wish.AnyOf wish, List<RequirementFit> misses) {
        Map<String, Integer> had = new LinkedHashMap<>();
        misses.stream()
                .flatMap(each -> each.figures().stream())
                .filter(Figure.Chosen.class::isInstance)
                .flatMap(figure -> ((Figure.Chosen) figure).options().stream())
                .forEach(option -> had.merge(option, 1, Integer::sum));
        return had.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OPTIONS)
                .<Wish>map(each -> also(wish, each.getKey()))
                .toList();
    }

    private static Wish also(Wish.AnyOf wish, String option) {
        return new Wish.AnyOf(Stream.concat(wish.options().stream(), Stream.of(option)).toList());
    }
}
