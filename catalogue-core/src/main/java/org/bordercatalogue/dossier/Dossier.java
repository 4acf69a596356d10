package org.bordercatalogue.dossier;

import java.time.Instant;
import org.bordercatalogue.kernel.Sha256;

/**
 * A frozen comparison.
 *
 * @param id SHA-256 of the document in hexadecimal digits, which stands in its address
 * @param document in canonical form
 */
public record Dossier(String id, String document, Instant createdAt) {
    /** A new one, named by what it holds. */
    public static Dossier of(String document, Instant createdAt) {
        return new Dossier(Sha256.hex(document), document, createdAt);
    }

    /** Whether the document still is what it is named by. */
    public boolean isIntact() {
        return Sha256.hex(document).equals(id);
    }
}
