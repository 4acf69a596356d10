package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.testing.DoomedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 9 of drafts and submissions: what was acknowledged outlives a {@code kill -9}. */
class KilledReviewTest {
    private static final long SEED = 50;
    private static final int STORES = 2;
    private static final int KILLS_OF_EACH = 25;
    private static final int MOST_BEFORE_THE_KILL = 30;

    @TempDir private Path folder;

    /** What was acknowledged: saved texts by revision, the last one only, and what was sent in. */
    private record Acknowledged(Map<String, String> saved, Set<String> submitted) {}

    @Test
    void losesNothingThatWasAcknowledgedInFiftyRoundsOfSavingAndSendingIn() throws Exception {
        DoomedProgram exhibitor =
                DoomedProgram.rehearsed(
                        KilledExhibitor.class, folder, folder.resolve("rehearsal").toString());
        DoomedProgram.onEach(
                STORES,
                store -> killAgainAndAgain(exhibitor, folder.resolve("s" + store), SEED + store));
    }

    private static void killAgainAndAgain(DoomedProgram exhibitor, Path data, long seed)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        Acknowledged all = new Acknowledged(new HashMap<>(), new HashSet<>());
        for (int round = 0; round < KILLS_OF_EACH; round++) {
            exhibitor.run(
                    1 + random.nextInt(MOST_BEFORE_THE_KILL),
                    line -> note(line.split("\t", -1), all),
                    data.toString());
        }
        assertKept(data, all);
    }

    private static void note(String[] line, Acknowledged all) {
        switch (line[0]) {
            case "saved" -> all.saved().put(line[1], line[2]);
            case "submitted" -> all.submitted().add(line[1]);
            default -> all.saved().putIfAbsent(line[1], "");
        }
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
