package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.search.Selection;

/**
 * How the products of a scope stand to requirements, as questions to the index. Each is asked many
 * times over, in counts, in the order and with every near miss: so the engine keeps who satisfies
 * it, and puts such sets together without looking at products.
 */
final class FitClauses {
    private final Registry registry;
    private final FilterClauses filters;
    private final Selection types;
    private final List<Clause> scope;

    /**
     * @param types of the products in question
     * @param scope what else holds of all of them; the fewer these are, the fewer are looked at
     */
    FitClauses(
            Registry registry, FilterClauses filters, Selection types, Collection<Clause> scope) {
        this.registry = registry;
        this.filters = filters;
        this.types = types;
        this.scope = scope.stream().<Clause>map(Clause.Kept::new).toList();
    }

    Clause certain(Requirement requirement) {
        return kept(filters.certain(capability(requirement), requirement.wish().filter()));
    }

    Clause possible(Requirement requirement) {
        return kept(filters.possible(capability(requirement), requirement.wish().filter()));
    }

    /** Those that fail it, of the kinds that can have it. They are fewer than those that do not. */
    Clause failed(Requirement requirement) {
        return kept(filters.failed(capability(requirement), requirement.wish().filter()));
    }

    /** Those that say of themselves that it does not apply, which is a failure without a gap. */
    Clause notApplicable(Requirement requirement) {
        return kept(filters.notApplicable(capability(requirement)));
    }

    /** Those of the kinds that can have it; empty where all in question are. */
    Optional<Clause> ofItsKind(Requirement requirement) {
        return filters.ofItsKind(capability(requirement), types).map(this::kept);
    }

    /** All that do not fail it. */
    Clause open(Requirement requirement) {
        return new Clause.All(
                ofItsKind(requirement).stream().toList(), List.of(failed(requirement)));
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
