package org.bordercatalogue.store;

import java.nio.file.Path;

/** Copies the store as it stands at one moment, while others go on reading and writing. */
@FunctionalInterface
public interface StoreCopy {
    /**
     * Throws {@code INVALID_CONFIGURATION} where the database has a tool of its own for this.
     *
     * @param file that is not there yet
     */
    void copyTo(Path file);
}
