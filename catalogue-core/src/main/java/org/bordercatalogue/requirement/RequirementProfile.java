package org.bordercatalogue.requirement;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a buyer asks, musts before shoulds, each in the order in which they were given; the same
 * one twice counts once.
 */
public record RequirementProfile(List<Requirement> requirements) {
    public static final RequirementProfile EMPTY = new RequirementProfile(List.of());

    public RequirementProfile {
        List<Requirement> ordered = new ArrayList<>();
        requirements.stream().filter(Requirement::isMust).forEach(ordered::add);
        requirements.stream().filter(each -> !each.isMust()).forEach(ordered::add);
        requirements = ordered.stream().distinct().toList();
    }

    public List<Requirement> musts() {
        return requirements.stream().filter(Requirement::isMust).toList();
    }

    public List<Requirement> shoulds() {
        return requirements.stream().filter(each -> !each.isMust()).toList();
    }

    public boolean isEmpty() {
        return requirements.isEmpty();
    }

    /** With one more at the end of its kind. */
    public RequirementProfile with(Requirement one) {
        List<Requirement> more = new ArrayList<>(requirements);
        more.add(one);
        return new RequirementProfile(more);
    }

    public RequirementProfile without(Requirement one) {
        return new RequirementProfile(
                requirements.stream().filter(each -> !each.equals(one)).toList());
    }

    /** With another one in its place. */
    public RequirementProfile replacing(Requirement one, Requirement other) {
        return new RequirementProfile(
                requirements.stream().map(each -> each.equals(one) ? other : each).toList());
    }
}
