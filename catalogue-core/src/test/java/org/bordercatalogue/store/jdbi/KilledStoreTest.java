package org.bordercatalogue.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.testing.DoomedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law 9 of the store alone: what was acknowledged outlives a {@code kill -9}, and nothing stands by
 * halves.
 */
class KilledStoreTest {
    private static final long SEED = 9;
    private static final int STORES = 2;
    private static final int KILLS_OF_EACH = 10;
    private static final int MOST_BEFORE_THE_KILL = 40;

    @TempDir private Path folder;

    @Test
    void losesNothingAcknowledgedAndKeepsNothingByHalves() throws Exception {
        DoomedProgram writer =
                DoomedProgram.rehearsed(
                        KilledWriter.class,
                        folder,
                        folder.resolve("rehearsal").toString(),
                        "rehearsal");
        DoomedProgram.onEach(
                STORES,
                store -> killAgainAndAgain(writer, folder.resolve("s" + store), SEED + store));
    }

    private static void killAgainAndAgain(DoomedProgram writer, Path data, long seed)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < KILLS_OF_EACH; round++) {
            writer.run(
                    1 + random.nextInt(MOST_BEFORE_THE_KILL),
                    acknowledged::add,
                    data.toString(),
                    "r" + round);
        }
        assertKept(data, acknowledged);
    }

    private static void assertKept(Path data, List<String> acknowledged) {
        StoreConfig config = StoreConfig.inFolder(data);
        try (CatalogueStore store =
                JdbiCatalogueStore.open(
                        config, TestingCatalogue.standard().json(), Clock.systemUTC())) {
            store.read(transaction -> {
                List<String> live = new ArrayList<>();
                transaction.entries().forEachLiveRevision(revision -> live.add(revision.entry()));
                assertThat(live).as("live, seed %d", SEED).containsAll(acknowledged);
                assertThat(transaction.outbox().oldest(Integer.MAX_VALUE))
                        .extracting(OutboxItem::entryId)
                        .as("queued, seed %d", SEED)
                        .containsExactlyInAnyOrderElementsOf(live);
                assertThat(live)
                        .as("audited once, seed %d", SEED)
                        .allSatisfy(id ->
                                assertThat(transaction.audit().listFor(id))
                                        .extracting(AuditItem::subject)
                                        .containsExactly(id));
                return true;
            });
        }
    }
}
