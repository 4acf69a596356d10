package org.bordercatalogue.upload;

import java.time.Instant;
import java.util.Optional;

/** Keeps tables that were sent in; bound to one transaction. */
public interface TableUploadStore {
    void add(TableUpload upload);

    Optional<TableUpload> findUpload(String id);

    void setOutcome(String id, String outcome);

    /** Forgets those that were sent before. */
    void purge(Instant uploadedBefore);
}
