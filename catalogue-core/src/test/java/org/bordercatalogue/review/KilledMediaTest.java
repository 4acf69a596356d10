package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.media.MediaFolder;
import org.bordercatalogue.media.MediaSize;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.testing.DoomedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 9 of files: a {@code kill -9} leaves no reference without its file, and no half of one. */
class KilledMediaTest {
    private static final long SEED = 9;
    private static final int KILLS = 3;
    private static final int MOST_BEFORE_THE_KILL = 12;

    @TempDir private Path data;

    @Test
    void everyFileThatIsReferredToIsThereWholeAndTheSweepLeavesNoOther() throws Exception {
        DoomedProgram uploader = new DoomedProgram(KilledUploader.class);
        Random random = new Random(SEED);
        List<String> attached = new ArrayList<>();
        for (int round = 0; round < KILLS; round++) {
            uploader.run(1 + random.nextInt(MOST_BEFORE_THE_KILL), attached::add, data.toString());
        }

        MediaFolder folder = new MediaFolder(data);
        assertThat(data.resolve("incoming")).isEmptyDirectory();
        for (Path file : files()) {
            assertWhole(file);
        }
        try (ReviewWorld world = new ReviewWorld(StoreConfig.inFolder(data))) {
            assertThat(attached).as("seed %d", SEED).isNotEmpty();
            for (String line : attached) {
                assertAttached(world, line.split("\t", -1));
            }
            Set<String> referred = world.read(transaction -> transaction.media().listReferred());
            for (String hash : referred) {
                assertThere(folder, hash);
            }
            Duration later = Duration.between(world.clock.instant(), Instant.now()).plusDays(2);
            world.clock.advance(later);
            int all = files().size();

            int swept = new Sweeping(world.store, world.rules, folder).run();

            assertThat(world.<Set<String>>read(transaction -> transaction.media().listReferred()))
                    .isEqualTo(referred);
            assertThat(hashes()).isEqualTo(referred);
            assertThat(files()).hasSize(all - swept);
        }
    }

    /** A picture is there in both sizes. */
    private static void assertThere(MediaFolder folder, String hash) throws IOException {
        Path file = folder.find(hash, MediaSize.FULL).orElseThrow();
        boolean document = Files.readAllBytes(file)[0] == '%';
        assertThat(folder.find(hash, MediaSize.SMALL).orElseThrow().equals(file))
                .as("%s, seed %d", hash, SEED)
                .isEqualTo(document);
    }

    private static void assertAttached(ReviewWorld world, String[] line) {
        assertThat(line[0]).isEqualTo("attached");
        assertThat(world.drafting.getDraft(ReviewWorld.EDITOR, line[1]).reading().product().media())
                .as(line[1])
                .extracting(MediaItem::title)
                .contains(line[2]);
    }

    /** A file is what its name says; the small one beside a whole one is a part of that. */
    private void assertWhole(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        if (!name.endsWith(MediaSize.SMALL.suffix())) {
            assertThat(Sha256.hex(content)).as("seed %d", SEED).isEqualTo(name);
            return;
        }
        Path full = file.resolveSibling(name.replace(MediaSize.SMALL.suffix(), ""));
        if (Files.exists(full)) {
            assertThat(content)
                    .as("%s, seed %d", name, SEED)
                    .isEqualTo(KilledUploader.small(Files.readAllBytes(full)));
        }
    }

    private Set<String> hashes() throws IOException {
        Set<String> hashes = new TreeSet<>();
        for (Path file : files()) {
            hashes.add(file.getFileName().toString().replace(MediaSize.SMALL.suffix(), ""));
        }
        return hashes;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("media"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
