package org.bordercatalogue.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.ReadSpan;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.search.RangeLiteral;

/**
 * Requirements in an address, both ways (law 3): {@code must=weight:..3000kg}, {@code
 * should=mobility:mobile,relocatable*2}. Several wishes of one requirement are alternatives; to ask
 * for two things at once is to ask twice. Whatever cannot be read is refused with {@code
 * INVALID_PARAMETER}, naming what would be right.
 */
public final class RequirementParameters {
    public static final String MUST = "must";
    public static final String SHOULD = "should";

    /** More than any tender asks, and as much as an address carries. */
    public static final int MOST = 60;

    private static final List<String> FLAG = List.of("yes", "no");
    private static final int LONGEST_OPTION = 200;
    private static final int LONGEST_QUOTE = 60;

    private final Registry registry;
    private final SpanReader spans;

    public RequirementParameters(Registry registry, SpanReader spans) {
        this.registry = registry;
        this.spans = spans;
    }

    /** The profile among the parameters of an address; all others are left alone. */
    public RequirementProfile parse(List<Parameter> parameters) {
        List<Requirement> requirements = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (isOwn(parameter.name()) && !parameter.value().isBlank()) {
                requirements.add(parse(parameter.name(), parameter.value()));
            }
        }
        if (requirements.size() > MOST) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER,
                    "%d requirements are too many; up to %d are read at once"
                            .formatted(requirements.size(), MOST));
        }
        return new RequirementProfile(requirements);
    }

    /** Whether a parameter states a requirement. */
    public static boolean isOwn(String name) {
        return name.equals(MUST) || name.equals(SHOULD);
    }

    /** The parameters of a profile in their fixed order. */
    public static List<Parameter> format(RequirementProfile profile) {
        return profile.requirements().stream().map(RequirementParameters::format).toList();
    }

    public static Parameter format(Requirement requirement) {
        List<String> wishes =
                switch (requirement.wish()) {
                    case Wish.Within(var ranges) ->
                            ranges.stream().map(RangeLiteral::text).toList();
                    case Wish.AnyOf(var options) -> options;
                };
        String weight = requirement.isMust() ? "" : "*" + requirement.weight();
        return new Parameter(
                requirement.isMust() ? MUST : SHOULD,
                new RequirementText(requirement.capability(), wishes, weight).write());
    }

    /** One requirement as it stands in an address under {@code must} or {@code should}. */
    public Requirement parse(String name, String value) {
        RequirementText text = RequirementText.read(value);
        Capability capability =
                registry.findCapability(text.capability())
                        .orElseThrow(() ->
                                refusal(
                                        name,
                                        value,
                                        "no capability has the id '"
                                                + quoted(text.capability())
                                                + "'; it is written <capability>:<range or choices>"));
        return new Requirement(
                capability.id(),
                wish(capability, name, value, text),
                force(name, value, text.weight()));
    }

    /**
     * A requirement from a form.
     *
     * @param name {@link #MUST} or {@link #SHOULD}
     * @param weight as typed, of a should; blank for one
     */
    public Requirement weighted(Capability capability, Wish wish, String name, String weight) {
        boolean must = name.equals(MUST) || weight.isBlank();
        return new Requirement(
                capability.id(),
                wish,
                force(name, capability.id() + "*" + weight, must ? "" : "*" + weight));
    }

    /**
     * A filter of a search as a must; empty where it says more than a requirement can, by
     * excluding, restricting or asking of unknowns.
     */
    public Optional<Requirement> findMust(String capability, CapabilityFilter filter) {
        Optional<Wish> wish = findWish(filter);
        boolean plain =
                wish.filter(each -> each.filter().equals(filter)).isPresent()
                        && registry.findCapability(capability).isPresent();
        return plain
                ? Optional.of(new Requirement(capability, wish.orElseThrow(), new Force.Must()))
                : Optional.empty();
    }

    private static Optional<Wish> findWish(CapabilityFilter filter) {
        if (!filter.ranges().isEmpty()) {
            return Optional.of(new Wish.Within(filter.ranges()));
        }
        return filter.selection().chosen().isEmpty()
                ? Optional.empty()
                : Optional.of(new Wish.AnyOf(filter.selection().chosen()));
    }

    /** A wish of one capability from its parts as they stand in an address. */
    public Wish wish(Capability capability, List<String> wishes) {
        return wish(
                capability,
                capability.id(),
                String.join(",", wishes),
                new RequirementText(capability.id(), wishes, ""));
    }

    private Wish wish(Capability capability, String name, String value, RequirementText text) {
        Kind kind = capability.kind();
        if (!kind.isMeasured() && !kind.isChosen()) {
            throw refusal(
                    name,
                    value,
                    "'"
                            + capability.id()
                            + "' is prose or a size, of which nothing can be required");
        }
        if (text.wishes().isEmpty()) {
            throw refusal(
                    name,
                    value,
                    kind.isMeasured()
                            ? "a range is missing, as in " + capability.id() + ":10.."
                            : "a choice is missing, as in "
                                    + capability.id()
                                    + ":"
                                    + choices(capability));
        }
        if (kind.isMeasured()) {
            return within(capability, text, name, value);
        }
        text.wishes().forEach(option -> requireOption(capability, name, value, option));
        return new Wish.AnyOf(text.wishes());
    }

    private Wish.Within within(
            Capability capability, RequirementText text, String name, String value) {
        Wish.Within wish =
                new Wish.Within(
                        text.wishes().stream().map(each -> range(capability, each)).toList());
        if (wish.ranges().stream().anyMatch(range -> !range.currency().equals(wish.currency()))) {
            throw refusal(name, value, "the ranges of one requirement share a currency");
        }
        return wish;
    }

    private RangeLiteral range(Capability capability, String literal) {
        ReadSpan read = spans.read(capability, literal);
        return new RangeLiteral(read.text(), read.span(), read.currency());
    }

    private static void requireOption(
            Capability capability, String name, String value, String option) {
        boolean plain =
                option.codePointCount(0, option.length()) <= LONGEST_OPTION
                        && option.codePoints().noneMatch(RequirementParameters::isUnwritable);
        if (!plain || (!capability.open() && !options(capability).contains(option))) {
            throw refusal(name, value, "it is one of " + choices(capability));
        }
    }

    private static boolean isUnwritable(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static String choices(Capability capability) {
        return String.join(", ", options(capability));
    }

    private static List<String> options(Capability capability) {
        return capability.kind() == Kind.FLAG
                ? FLAG
                : capability.options().stream().map(Option::id).toList();
    }

    private static Force force(String name, String value, String weight) {
        if (name.equals(MUST)) {
            if (!weight.isEmpty()) {
                throw refusal(name, value, "a must decides and has no weight; a should has one");
            }
            return new Force.Must();
        }
        if (weight.isEmpty()) {
            return new Force.Should(1);
        }
        String digits = weight.substring(1).strip();
        int number = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > Force.Should.GREATEST) {
            throw refusal(
                    name,
                    value,
                    "the weight behind the asterisk is a whole number from 1 to "
                            + Force.Should.GREATEST);
        }
        return new Force.Should(number);
    }

    private static CatalogueException refusal(String name, String value, String right) {
        return new CatalogueException(
                ErrorCode.INVALID_PARAMETER,
                "The parameter '" + name + "' cannot be '" + quoted(value) + "': " + right + ".");
    }

    private static String quoted(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST_QUOTE ? plain.substring(0, LONGEST_QUOTE) + "…" : plain;
    }
}
