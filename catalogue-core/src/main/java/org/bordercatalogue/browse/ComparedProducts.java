package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.compare.Comparison;
import org.bordercatalogue.exhibitor.Exhibitor;

/** A comparison and who shows each of its products, in the same order. */
public record ComparedProducts(Comparison comparison, List<Exhibitor> exhibitors) {
    public ComparedProducts {
        exhibitors = List.copyOf(exhibitors);
    }
}
