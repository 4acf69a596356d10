package org.bordercatalogue.search.solr;

import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.search.CapabilityFilter;

/** Law 5 as questions to the index: how products stand to a filter that asks for something. */
sealed interface ReadingClauses permits SummaryClauses, FigureClauses {
    /** The products that meet it for certain. */
    Clause certain(Capability capability, CapabilityFilter filter);

    /** The products that meet it or may meet it. */
    Clause possible(Capability capability, CapabilityFilter filter);

    /**
     * The products that fail it, whichever figures count: of which every figure says otherwise, or
     * that it does not apply. Those of a kind that cannot have it fail it besides.
     */
    Clause failed(Capability capability, CapabilityFilter filter);

    /**
     * Of the products that fail the one, those that do not fail the other; empty where nothing less
     * than {@link #failed} tells.
     */
    Optional<Clause> letIn(Capability capability, CapabilityFilter one, CapabilityFilter other);
}
