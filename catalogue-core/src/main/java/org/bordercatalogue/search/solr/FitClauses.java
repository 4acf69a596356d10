package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/**
 * How the products of a scope stand to requirements, as questions to the index. Each is asked many
 * times over, in counts, in the order and with every near miss: so the engine keeps who satisfies
 * it, and puts such sets together without looking at products.
 */
final class FitClauses {
    private final Registry registry;
    private final FilterClauses filters;
    private final List<Clause> scope;

    /**
     * @param scope what holds of all products in question; the fewer these are, the fewer are
     *     looked at
     */
    FitClauses(Registry registry, FilterClauses filters, List<Clause> scope) {
        this.registry = registry;
        this.filters = filters;
        this.scope = scope.stream().<Clause>map(Clause.Kept::new).toList();
    }

    Clause certain(Requirement requirement) {
        return kept(filters.certain(capability(requirement), requirement.wish().filter()));
    }

    Clause possible(Requirement requirement) {
        return kept(filters.possible(capability(requirement), requirement.wish().filter()));
    }

    /** Those that could meet it, or fail it. */
    Clause applicable(Requirement requirement) {
        return kept(filters.applicable(capability(requirement)));
    }

    /** Of those, the ones that fail it. They are fewer than those that do not. */
    Clause refuted(Requirement requirement) {
        return kept(filters.refuted(capability(requirement), requirement.wish().filter()));
    }

    /** All that do not fail it. */
    Clause open(Requirement requirement) {
        return applicable(requirement).butNot(refuted(requirement));
    }

    /** What holds of every must. */
    Clause all(RequirementProfile profile, Function<Requirement, Clause> each) {
        List<Requirement> musts = profile.musts();
        return musts.isEmpty()
                ? Clause.everything()
                : new Clause.All(musts.stream().map(each).toList(), List.of());
    }

    private Clause kept(Clause clause) {
        List<Clause> wanted = new ArrayList<>(scope);
        wanted.add(clause);
        return new Clause.Kept(scope.isEmpty() ? clause : new Clause.All(wanted, List.of()));
    }

    private Capability capability(Requirement requirement) {
        return registry.getCapability(requirement.capability());
    }
}
