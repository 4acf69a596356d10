package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.function.Function;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/**
 * How products stand to requirements, as questions to the index. Each is asked many times over, in
 * counts, in the order and with every near miss: alone, so that the engine keeps who satisfies it
 * and puts such sets together without looking at products.
 */
final class FitClauses {
    private final Registry registry;
    private final FilterClauses filters;

    FitClauses(Registry registry, FilterClauses filters) {
        this.registry = registry;
        this.filters = filters;
    }

    Clause certain(Requirement requirement) {
        return filters.certain(capability(requirement), requirement.wish().filter());
    }

    Clause possible(Requirement requirement) {
        return filters.possible(capability(requirement), requirement.wish().filter());
    }

    /** Those that could meet it, or fail it. */
    Clause applicable(Requirement requirement) {
        return filters.applicable(capability(requirement));
    }

    /** Of those, the ones that fail it. They are fewer than those that do not. */
    Clause refuted(Requirement requirement) {
        return filters.refuted(capability(requirement), requirement.wish().filter());
    }

    /** All that do not fail it. */
    Clause open(Requirement requirement) {
        return new Clause.All(
                List.of(new Clause.Kept(applicable(requirement))),
                List.of(new Clause.Kept(refuted(requirement))));
    }

    /** What holds of every must. */
    Clause all(RequirementProfile profile, Function<Requirement, Clause> each) {
        List<Requirement> musts = profile.musts();
        return musts.isEmpty()
                ? Clause.everything()
                : new Clause.All(
                        musts.stream()
                                .<Clause>map(must -> new Clause.Kept(each.apply(must)))
                                .toList(),
                        List.of());
    }

    private Capability capability(Requirement requirement) {
        return registry.getCapability(requirement.capability());
    }
}
