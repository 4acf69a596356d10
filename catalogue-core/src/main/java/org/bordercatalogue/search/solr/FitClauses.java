package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.function.Function;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/**
 * How products stand to requirements, as questions to the index. Each is asked many times over, in
 * counts, in the order and with every near miss.
 */
final class FitClauses {
    private final Registry registry;
    private final FilterClauses filters;

    FitClauses(Registry registry, FilterClauses filters) {
        this.registry = registry;
        this.filters = filters;
    }

    Clause certain(Requirement requirement) {
        return new Clause.Kept(
                filters.certain(capability(requirement), requirement.wish().filter()));
    }

    Clause possible(Requirement requirement) {
        return new Clause.Kept(
                filters.possible(capability(requirement), requirement.wish().filter()));
    }

    /** All that do not fail it. */
    Clause open(Requirement requirement) {
        return new Clause.Kept(
                new Clause.Any(
                        List.of(
                                possible(requirement),
                                filters.unknown(
                                        capability(requirement), requirement.wish().filter()))));
    }

    /** Those that fail it though they could meet it. */
    Clause missed(Requirement requirement) {
        return new Clause.Kept(
                filters.applicable(capability(requirement)).butNot(open(requirement)));
    }

    /** What holds of every must. */
    Clause all(RequirementProfile profile, Function<Requirement, Clause> each) {
        List<Requirement> musts = profile.musts();
        return musts.isEmpty()
                ? Clause.everything()
                : new Clause.All(musts.stream().map(each).toList(), List.of());
    }

    private Capability capability(Requirement requirement) {
        return registry.getCapability(requirement.capability());
    }
}
