package org.bordercatalogue.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.bordercatalogue.media.MediaFolder;
import org.bordercatalogue.media.MediaIntake;
import org.bordercatalogue.media.MediaLimits;
import org.bordercatalogue.media.MediaType;
import org.bordercatalogue.media.Reading;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.product.MediaKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.StoreConfig;

/**
 * A program that adds pictures and documents to drafts, and says each once it is acknowledged,
 * until it is killed. What is in them is not looked at.
 */
final class KilledUploader {
    private static final int BYTES = 400_000;
    private static final int OF_A_DRAFT = 6;
    private static final byte[] PICTURE = "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1);
    private static final byte[] DOCUMENT = "%PDF-1.7\n".getBytes(UTF_8);

    private KilledUploader() {}

    /**
     * @param arguments the data folder
     */
    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        try (ReviewWorld world = new ReviewWorld(StoreConfig.inFolder(data))) {
            Attaching attaching = attaching(world, new MediaFolder(data));
            Random random = new Random();
            while (true) {
                work(world, attaching, random);
            }
        }
    }

    private static Attaching attaching(ReviewWorld world, MediaFolder folder) {
        return new Attaching(
                world.store,
                world.rules,
                new MediaIntake(
                        (_, content, _, _) ->
                                new Reading.Picture(MediaType.PNG, content, small(content)),
                        _ -> new Reading.Document("words"),
                        folder,
                        MediaLimits.USUAL));
    }

    /** The size for lists of what stands for a picture here. */
    static byte[] small(byte[] full) {
        return Arrays.copyOf(full, full.length / 4);
    }

    private static void work(ReviewWorld world, Attaching attaching, Random random) {
        Proposal draft =
                world.drafting.begin(
                        ReviewWorld.SUBMITTER,
                        new NewEntry("acme", "scanner", UUID.randomUUID().toString()),
                        Optional.empty());
        for (int number = 0; number < OF_A_DRAFT; number++) {
            boolean picture = number % 2 == 0;
            String title = "No " + number;
            boolean taken =
                    attaching
                            .attach(
                                    ReviewWorld.EDITOR,
                                    new Attachment(
                                            draft.id(),
                                            upload(picture, random),
                                            picture ? MediaKind.PICTURE : MediaKind.DATASHEET,
                                            title,
                                            Optional.empty()))
                            .isEmpty();
            System.out.println((taken ? "attached" : "refused") + "\t" + draft.id() + "\t" + title);
            System.out.flush();
        }
    }

    private static Upload upload(boolean picture, Random random) {
        byte[] rest = new byte[BYTES];
        random.nextBytes(rest);
        byte[] start = picture ? PICTURE : DOCUMENT;
        byte[] content = ByteBuffer.allocate(start.length + BYTES).put(start).put(rest).array();
        return new Upload(picture ? "a.png" : "a.pdf", content);
    }
}
