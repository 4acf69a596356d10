package org.bordercatalogue.edition;

/**
 * A picture of where the booths of an edition are.
 *
 * @param sha256 of its content, by which the file is named
 * @param mediaType as in {@code Content-Type}
 * @param alt what it shows, for those who do not see it
 */
public record FloorPlan(String sha256, String mediaType, String alt) {
    public FloorPlan {
        if (sha256.isBlank() || mediaType.isBlank() || alt.isBlank()) {
            throw new IllegalArgumentException("a floor plan has a file and words");
        }
    }
}
