package org.bordercatalogue.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.ReadSpan;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.requirement.Force;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.requirement.Wish;
import org.bordercatalogue.search.RangeLiteral;

/** Profiles of every shape; the same for the same seed. */
public final class RandomRequirements {
    private static final List<String> ODD =
            List.of("on rails", "a/b, c", "!not", "\\back*2", "x*y");

    private final List<Capability> capabilities;
    private final Random random;
    private final SpanReader spans = new SpanReader(BuiltInDefinitions.shared().units());

    public RandomRequirements(Registry registry, Random random) {
        this.capabilities =
                registry.listCapabilities().stream()
                        .filter(each -> each.kind().isMeasured() || each.kind().isChosen())
                        .toList();
        this.random = random;
    }

    public RequirementProfile profile() {
        List<Requirement> requirements = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            requirements.add(requirement());
        }
        return new RequirementProfile(requirements);
    }

    public Requirement requirement() {
        Capability capability = pick(capabilities);
        Force force =
                random.nextBoolean() ? new Force.Must() : new Force.Should(1 + random.nextInt(9));
        return new Requirement(capability.id(), wish(capability), force);
    }

    private Wish wish(Capability capability) {
        int count = random.nextInt(4) == 0 ? 2 : 1;
        if (capability.kind().isMeasured()) {
            String unit = capability.kind() == Kind.MONEY ? "EUR" : pick(capability.units()).id();
            List<RangeLiteral> ranges = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ranges.add(range(capability, unit));
            }
            return new Wish.Within(ranges);
        }
        List<String> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(pick(options(capability)));
        }
        return new Wish.AnyOf(options);
    }

    private RangeLiteral range(Capability capability, String unit) {
        double edge = pick(capability.buckets());
        long one = Math.round(edge * (0.5 + random.nextDouble()));
        long other = random.nextInt(4) == 0 ? one : Math.round(edge * 1.5);
        String from = Math.min(one, other) + unit;
        String to = Math.max(one, other) + unit;
        String literal =
                switch (random.nextInt(4)) {
                    case 0 -> from + "..";
                    case 1 -> ".." + to;
                    case 2 -> from + "..<" + to;
                    default -> from + ".." + to;
                };
        ReadSpan read = spans.read(capability, literal);
        return new RangeLiteral(read.text(), read.span(), read.currency());
    }

    private List<String> options(Capability capability) {
        if (capability.kind() == Kind.FLAG) {
            return List.of("yes", "no");
        }
        List<String> options = new ArrayList<>();
        capability.options().forEach(option -> options.add(option.id()));
        if (capability.open()) {
            options.addAll(ODD);
        }
        return options;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
