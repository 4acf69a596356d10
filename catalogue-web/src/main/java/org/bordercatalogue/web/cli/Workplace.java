package org.bordercatalogue.web.cli;

import org.bordercatalogue.backup.Backup;
import org.bordercatalogue.indexing.Indexing;
import org.bordercatalogue.ingest.Exporter;
import org.bordercatalogue.ingest.Importer;
import org.bordercatalogue.membership.Invitations;

/** The use cases of an open catalogue that commands call. */
public interface Workplace extends AutoCloseable {
    Importer importer();

    Exporter exporter();

    Indexing indexing();

    Backup backup();

    /** The address of a link by which somebody takes a role, once. */
    String handOver(Invitations.Wish wish);

    @Override
    void close();
}
