package org.bordercatalogue.requirement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.search.RangeLiteral;

/** Finds musts that no single figure can meet together. */
public final class Contradictions {
    private final Registry registry;

    public Contradictions(Registry registry) {
        this.registry = registry;
    }

    /** Two musts that exclude each other. */
    public record Pair(Requirement one, Requirement other) {}

    public List<Pair> in(RequirementProfile profile) {
        List<Pair> pairs = new ArrayList<>();
        List<Requirement> musts = profile.musts();
        for (int i = 0; i < musts.size(); i++) {
            for (int k = i + 1; k < musts.size(); k++) {
                if (exclude(musts.get(i), musts.get(k))) {
                    pairs.add(new Pair(musts.get(i), musts.get(k)));
                }
            }
        }
        return pairs;
    }

    private boolean exclude(Requirement one, Requirement other) {
        if (!one.capability().equals(other.capability())) {
            return false;
        }
        Kind kind = registry.findCapability(one.capability()).map(Capability::kind).orElseThrow();
        // A working range can cover two stretches, and choices hold together.
        if (kind == Kind.INTERVAL || kind == Kind.CHOICES) {
            return false;
        }
        return switch (one.wish()) {
            case Wish.Within(var ranges) ->
                    other.wish() instanceof Wish.Within(var others)
                            && ranges.stream()
                                    .allMatch(each ->
                                            others.stream().noneMatch(rival -> meet(each, rival)));
            case Wish.AnyOf(var options) ->
                    other.wish() instanceof Wish.AnyOf(var others)
                            && Collections.disjoint(options, others);
        };
    }

    /** Amounts in two currencies are not set against each other. */
    private static boolean meet(RangeLiteral one, RangeLiteral other) {
        return !one.currency().equals(other.currency())
                || !(endsBefore(one.span(), other.span()) || endsBefore(other.span(), one.span()));
    }

    private static boolean endsBefore(Span one, Span other) {
        OptionalDouble end = one.to();
        OptionalDouble beginning = other.from();
        if (end.isEmpty() || beginning.isEmpty()) {
            return false;
        }
        return one.toExclusive()
                ? one.greatestAccepted() <= other.leastAccepted()
                : one.greatestAccepted() < other.leastAccepted();
    }
}
