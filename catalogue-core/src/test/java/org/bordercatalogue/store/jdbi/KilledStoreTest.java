package org.bordercatalogue.store.jdbi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.StoreConfig;
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
    private static final int KILLED = 128 + 9;

    @TempDir private Path folder;

    @Test
    void losesNothingAcknowledgedAndKeepsNothingByHalves() throws Exception {
        try (ExecutorService stores = Executors.newFixedThreadPool(STORES)) {
            List<Callable<Boolean>> rounds =
                    IntStream.range(0, STORES)
                            .<Callable<Boolean>>mapToObj(store ->
                                    () -> killAgainAndAgain(folder.resolve("s" + store), store))
                            .toList();
            for (Future<Boolean> round : stores.invokeAll(rounds)) {
                assertThat(round.get()).isTrue();
            }
        }
    }

    private static boolean killAgainAndAgain(Path data, int store)
            throws IOException, InterruptedException {
        Random random = new Random(SEED + store);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < KILLS_OF_EACH; round++) {
            acknowledged.addAll(
                    writeUntilKilled(data, round, 1 + random.nextInt(MOST_BEFORE_THE_KILL)));
        }
        assertKept(data, acknowledged);
        return true;
    }

    /** What was printed before the kill was acknowledged, also where it is read after. */
    private static List<String> writeUntilKilled(Path data, int round, int enough)
            throws IOException, InterruptedException {
        Process writer = start(data, "r" + round);
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == enough) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor())
                .as("round %d of seed %d was killed", round, SEED)
                .isEqualTo(KILLED);
        return acknowledged;
    }

    /** Without a log, which would take a third of the program's life and its output. */
    private static Process start(Path data, String names) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        data.toString(),
                        names)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
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
