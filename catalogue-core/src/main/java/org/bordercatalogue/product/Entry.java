package org.bordercatalogue.product;

import java.util.Optional;

/**
 * The lasting identity behind a product's revisions.
 *
 * @param identity exhibitor id and normalised name, unique, by which a product without an id is
 *     recognised
 */
public record Entry(
        String id,
        String exhibitor,
        String identity,
        String type,
        Optional<String> liveRevision,
        Standing standing) {
    /** The same of another exhibitor, recognised by another identity. */
    public Entry of(String other, String recognised) {
        return new Entry(id, other, recognised, type, liveRevision, standing);
    }
}
