package org.bordercatalogue.web.cli;

import java.nio.file.Path;
import org.bordercatalogue.backup.Backup;
import org.bordercatalogue.indexing.Indexing;
import org.bordercatalogue.ingest.Exporter;
import org.bordercatalogue.ingest.Importer;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.TestingImport;
import org.bordercatalogue.testing.TestingIndex;

/** A catalogue with a real store and an index in memory. */
final class TestingWorkplace implements Workplace {
    private final TestingImport catalogue;
    private final TestingIndex index = new TestingIndex();
    private final Indexing indexing;

    TestingWorkplace(Path folder) {
        catalogue = TestingImport.in(folder, BuiltInDefinitions.shared());
        indexing = new Indexing(catalogue.store(), index, "1");
    }

    TestingImport catalogue() {
        return catalogue;
    }

    TestingIndex index() {
        return index;
    }

    @Override
    public Importer importer() {
        return catalogue.importer();
    }

    @Override
    public Exporter exporter() {
        return catalogue.exporter();
    }

    @Override
    public Indexing indexing() {
        return indexing;
    }

    /** The store of these tests is copied by nobody. */
    @Override
    public Backup backup() {
        return new Backup(
                file -> {
                    throw new UnsupportedOperationException();
                },
                Path.of(""));
    }

    @Override
    public String handOver(Invitations.Wish wish) {
        return "link for " + wish.email() + " as " + wish.role();
    }

    @Override
    public void close() {
        catalogue.close();
    }
}
