package org.bordercatalogue.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A facet as data. */
sealed interface FacetRepresentation {
    /**
     * A facet with all its values.
     *
     * @param facets one, or of an amount of money one for each currency
     */
    record Whole(List<FacetRepresentation> facets) {}

    /**
     * @param further how many more values some product has
     * @param all address of the facet with all its values, where there are more
     */
    @JsonPropertyOrder({"id", "label", "kind"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Choice(
            String id,
            String label,
            String kind,
            List<Value> values,
            long further,
            Optional<String> all,
            long stated,
            long notStated,
            long notDisclosed,
            long notApplicable)
            implements FacetRepresentation {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Value(
            String value,
            String label,
            @JsonInclude(JsonInclude.Include.ALWAYS) long count,
            @JsonInclude(JsonInclude.Include.ALWAYS) long certain,
            @JsonInclude(JsonInclude.Include.ALWAYS) boolean selected,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean excluded,
            Links links) {}

    /**
     * The search with it and without it, as data; absent where it is so already, or where nothing
     * would be found.
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Links(Optional<String> add, Optional<String> remove) {
        static final Links NONE = new Links(Optional.empty(), Optional.empty());

        /** Of the search as it is not yet. */
        String other() {
            return add.or(() -> remove).orElse("");
        }
    }

    /**
     * @param unit the canonical one, or a currency
     * @param min the least that is stated, absent where nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Quantity(
            String id,
            String label,
            String kind,
            String unit,
            OptionalDouble min,
            OptionalDouble max,
            List<Bucket> buckets,
            long stated,
            long notStated,
            long notDisclosed,
            long notApplicable)
            implements FacetRepresentation {}

    /** Selects {@code from..<to}; an absent end is open. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Bucket(OptionalDouble from, OptionalDouble to, long count, long certain, Links links) {}
}
