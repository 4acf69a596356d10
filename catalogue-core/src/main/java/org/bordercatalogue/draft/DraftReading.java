package org.bordercatalogue.draft;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.product.Product;

/**
 * What a draft says.
 *
 * @param product as it can be made so far: what could not be read is left out of it, and the name
 *     last known stands where none is given
 * @param rows how each row was read, by capability
 * @param formerlyAsked capabilities with an answer that the form does not ask for any more
 * @param faults all that has to be put right before it can be sent in
 */
public record DraftReading(
        Product product,
        SortedMap<String, List<RowReading>> rows,
        List<String> formerlyAsked,
        List<Fault> faults) {
    public DraftReading {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        formerlyAsked = List.copyOf(formerlyAsked);
        faults = List.copyOf(faults);
    }

    /** The readings of one capability's rows. */
    public List<RowReading> rowsOf(String capability) {
        return rows.getOrDefault(capability, List.of());
    }

    public boolean complete() {
        return faults.isEmpty();
    }
}
