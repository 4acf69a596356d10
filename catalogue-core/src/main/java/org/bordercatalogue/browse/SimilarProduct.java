package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Figure;

/**
 * A product near another one, and why it is thought so.
 *
 * @param distance mean over the shared key figures, from 0 (equal) to 1 (at opposite ends)
 */
public record SimilarProduct(ListedProduct listed, List<Shared> shared, double distance) {
    public SimilarProduct {
        shared = List.copyOf(shared);
    }

    /**
     * A key figure that both state.
     *
     * @param distance from 0 to 1
     */
    public record Shared(Capability capability, Figure own, Figure other, double distance) {}
}
