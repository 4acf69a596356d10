package org.bordercatalogue.difference;

import static org.bordercatalogue.difference.ProductContents.at;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bordercatalogue.product.Product;

/**
 * Brings changes that were made to an older content to a newer one: a field that only one side
 * changed has its change; where both did and not alike, it is told and the writer's own stands.
 */
public final class Merging {
    private final Differences differences;

    public Merging(Differences differences) {
        this.differences = differences;
    }

    /** A field that both sides changed. */
    public record Overlap(
            String field, FieldContent before, FieldContent theirs, FieldContent mine) {}

    /** The merged content. */
    public record Merged(Product product, List<Overlap> overlaps) {
        public Merged {
            overlaps = List.copyOf(overlaps);
        }

        public boolean clean() {
            return overlaps.isEmpty();
        }
    }

    /**
     * @param before what both started from
     * @param theirs what is public now
     * @param mine what was written meanwhile
     */
    public Merged merge(Product before, Product theirs, Product mine) {
        Map<String, FieldContent> merged = new LinkedHashMap<>(ProductContents.of(theirs));
        Map<String, FieldContent> old = ProductContents.of(before);
        Map<String, FieldContent> present = ProductContents.of(theirs);
        Set<String> changed = Set.copyOf(Differences.fields(differences.between(before, theirs)));
        List<Overlap> overlaps = new ArrayList<>();
        for (Difference own : differences.between(before, mine)) {
            String field = own.field();
            merged.put(field, own.after());
            if (changed.contains(field) && !own.after().equals(at(present, field))) {
                overlaps.add(new Overlap(field, at(old, field), at(present, field), own.after()));
            }
        }
        return new Merged(ProductContents.with(theirs, merged), overlaps);
    }
}
