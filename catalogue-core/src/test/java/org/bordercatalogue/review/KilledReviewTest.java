package org.bordercatalogue.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 9 of drafts and submissions: what was acknowledged outlives a {@code kill -9}. */
class KilledReviewTest {
    private static final long SEED = 50;
    private static final int STORES = 2;
    private static final int KILLS_OF_EACH = 25;
    private static final int MOST_BEFORE_THE_KILL = 30;
    private static final int KILLED = 128 + 9;

    @TempDir private Path folder;

    /** What was acknowledged: saved texts by revision, the last one only, and what was sent in. */
    private record Acknowledged(Map<String, String> saved, Set<String> submitted) {}

    @Test
    void losesNothingThatWasAcknowledgedInFiftyRoundsOfSavingAndSendingIn() throws Exception {
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
        Acknowledged all = new Acknowledged(new HashMap<>(), new HashSet<>());
        for (int round = 0; round < KILLS_OF_EACH; round++) {
            workUntilKilled(data, 1 + random.nextInt(MOST_BEFORE_THE_KILL), all);
        }
        assertKept(data, all);
        return true;
    }

    private static void workUntilKilled(Path data, int enough, Acknowledged all)
            throws IOException, InterruptedException {
        Process exhibitor = start(data);
        int heard = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(exhibitor.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line.split("\t", -1), all);
                heard++;
                if (heard == enough) {
                    exhibitor.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(exhibitor.waitFor()).as("killed, seed %d", SEED).isEqualTo(KILLED);
    }

    private static void note(String[] line, Acknowledged all) {
        switch (line[0]) {
            case "saved" -> all.saved().put(line[1], line[2]);
            case "submitted" -> all.submitted().add(line[1]);
            default -> all.saved().putIfAbsent(line[1], "");
        }
    }

    private static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledExhibitor.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void assertKept(Path data, Acknowledged all) {
        try (ReviewWorld world = new ReviewWorld(StoreConfig.inFolder(data))) {
            assertThat(all.saved()).as("seed %d", SEED).isNotEmpty();
            all.saved()
                    .forEach((revision, text) -> {
                        Draft draft = world.drafting.getDraft(ReviewWorld.EDITOR, revision);
                        assertThat(draft.fields().text("contact.1.text"))
                                .as("%s, seed %d", revision, SEED)
                                .satisfiesAnyOf(
                                        kept -> assertThat(kept).isEqualTo(text),
                                        // Saved once more, and killed before it could be said.
                                        kept ->
                                                assertThat(kept)
                                                        .startsWith(text.isEmpty() ? "1" : "2"));
                    });
            all.submitted()
                    .forEach(revision -> {
                        assertThat(world.proposal(revision).stage())
                                .as("%s, seed %d", revision, SEED)
                                .isEqualTo(Stage.SUBMITTED);
                        assertThat(submissions(world, revision)).as(revision).isEqualTo(1);
                    });
        }
    }

    private static long submissions(ReviewWorld world, String revision) {
        String entry = world.proposal(revision).entry();
        return world.read(transaction ->
                transaction.audit().listFor(entry).stream()
                        .filter(item -> item.action().equals("submit"))
                        .count());
    }
}
