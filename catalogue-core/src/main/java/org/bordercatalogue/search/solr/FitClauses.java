package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Made once, since most of a request is made of them. */
    private final Map<Requirement, Clause> failed = new HashMap<>();

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
        return failed.computeIfAbsent(
                requirement, each -> kept(filters.failed(capability(each), each.wish().filter())));
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

    /**
     * Of those that fail the one, those that do not fail the other: found by the little that lies
     * between, where the other only asks for less of the same; empty where it does not.
     */
    Optional<Clause> letIn(Requirement failed, Requirement other) {
        return filters.letIn(capability(failed), failed.wish().filter(), other.wish().filter())
                .map(this::kept);
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
