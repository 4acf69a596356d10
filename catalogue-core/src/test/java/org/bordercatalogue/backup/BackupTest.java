package org.bordercatalogue.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.bordercatalogue.testing.OddCatalogue;
import org.bordercatalogue.testing.TestingImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final long SEED = 2034;
    private static final EditionRules PLANNED =
            EditionRules.usual("forum")
                    .showing(Optional.of(new FloorPlan("abcdef", "image/png", "Hall 4")));

    private final Path folder;

    BackupTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void bringsBackWhatStoodWhenItWasMadeAndNothingLater() throws IOException {
        Path data = folder.resolve("data");
        Path archive = folder.resolve("backup.zip");
        Files.createDirectories(data.resolve("media/ab"));
        Files.writeString(data.resolve("media/ab/cdef"), "a picture");
        try (JdbiCatalogueStore store = open(data)) {
            save(store, "acme");
            store.write(it -> {
                it.editions().saveEdition(Edition.bare("forum", "Forum"));
                it.editions().rules().saveRules(PLANNED);
                return PLANNED;
            });
            assertThat(new Backup(store, data).write(archive)).isEqualTo(2);
            save(store, "later");
        }
        Path restored = folder.resolve("restored");
        assertThat(new Restore(restored).read(archive)).isEqualTo(2);

        assertThat(restored.resolve("media/ab/cdef")).hasContent("a picture");
        try (JdbiCatalogueStore store = open(restored)) {
            List<Exhibitor> kept = store.read(it -> it.exhibitors().listExhibitors());
            assertThat(kept).extracting(Exhibitor::id).containsExactly("acme");
            assertThat(store.<EditionRules>read(it -> it.editions().rules().rules("forum")))
                    .isEqualTo(PLANNED);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(folder).isDirectoryNotContaining("glob:**.store");
    }

    /** Law 7 through a backup: what is exported afterwards is the same, byte by byte. */
    @Test
    void whatIsExportedAfterARestoreIsTheSameByteByByte() throws IOException {
        BuiltInDefinitions definitions = BuiltInDefinitions.shared();
        Path data = folder.resolve("full");
        Path archive = folder.resolve("full.zip");
        String before;
        try (TestingImport full = TestingImport.in(data, definitions)) {
            new OddCatalogue(definitions, SEED).publish(full.publisher());
            new Backup((JdbiCatalogueStore) full.store(), data).write(archive);
            before = full.export();
        }

        Path restored = folder.resolve("full-restored");
        new Restore(restored).read(archive);

        try (TestingImport again = TestingImport.in(restored, definitions)) {
            assertThat(again.export()).as("seed %s", SEED).isNotEmpty().isEqualTo(before);
        }
    }

    @Test
    void refusesAFolderThatHoldsAnything() throws IOException {
        Files.writeString(folder.resolve("something"), "");

        assertThatThrownBy(() -> new Restore(folder).read(folder.resolve("backup.zip")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void refusesAnArchiveThatReachesOutOfTheFolderOrDoesNotKeepItsPromise() throws IOException {
        for (String name : List.of("../escaped", "store/catalogue.db")) {
            Path archive = folder.resolve("bad.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
            Path data = folder.resolve("into-" + name.length());
            assertThatThrownBy(() -> new Restore(data).read(archive))
                    .isInstanceOf(CatalogueException.class)
                    .hasMessageContaining("no backup");
            assertThat(data).isEmptyDirectory();
        }
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    private static JdbiCatalogueStore open(Path data) {
        return JdbiCatalogueStore.open(
                StoreConfig.inFolder(data), TestingCatalogue.standard().json(), Clock.systemUTC());
    }

    private static void save(JdbiCatalogueStore store, String id) {
        store.write(it -> it.exhibitors().saveExhibitor(TestingCatalogue.exhibitor(id)));
    }
}
