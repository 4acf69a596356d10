package org.bordercatalogue.media;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/**
 * Takes files in: judges them by what they are, writes pictures anew, and keeps them. One is read
 * at a time, so that many large ones at once cost no more memory than one.
 */
public final class MediaIntake {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PictureReader pictures;
    private final DocumentReader documents;
    private final MediaFolder folder;
    private final MediaLimits limits;
    private final Semaphore turn = new Semaphore(1);

    public MediaIntake(
            PictureReader pictures,
            DocumentReader documents,
            MediaFolder folder,
            MediaLimits limits) {
        this.pictures = pictures;
        this.documents = documents;
        this.folder = folder;
        this.limits = limits;
    }

    public MediaLimits limits() {
        return limits;
    }

    /** Throws {@code BUSY} where too many wait already. */
    public Taken take(Upload upload) {
        return take(upload, PictureSides.PRODUCT, true);
    }

    /** The same where no document will do. */
    public Taken takePicture(Upload upload, PictureSides sides) {
        return take(upload, sides, false);
    }

    private Taken take(Upload upload, PictureSides sides, boolean documentsToo) {
        if (upload.content().length == 0) {
            return new Taken.Refused(MediaFault.EMPTY);
        }
        if (upload.name().codePointCount(0, upload.name().length()) > limits.nameCharacters()) {
            return new Taken.Refused(MediaFault.LONG_NAME);
        }
        Optional<MediaType> type = MediaType.of(upload.content());
        if (!documentsToo && type.filter(MediaType::isPicture).isEmpty()) {
            return new Taken.Refused(MediaFault.NOT_A_PICTURE);
        }
        if (type.isEmpty()) {
            return new Taken.Refused(MediaFault.UNKNOWN_KIND);
        }
        if (!type.get().mayBeCalled(upload.name())) {
            return new Taken.Refused(MediaFault.OTHER_THAN_NAMED);
        }
        if (upload.content().length > limits.bytes(type.get())) {
            return new Taken.Refused(MediaFault.TOO_LARGE);
        }
        return keep(type.get(), upload, sides);
    }

    private Taken keep(MediaType type, Upload upload, PictureSides sides) {
        return switch (read(type, upload.content(), sides)) {
            case Reading.Refused(MediaFault fault) -> new Taken.Refused(fault);
            case Reading.Picture picture -> {
                String hash = folder.keep(picture.full(), picture.small());
                long bytes = (long) picture.full().length + picture.small().length;
                yield new Taken.Kept(hash, picture.type(), upload.name(), bytes, "");
            }
            case Reading.Document(String words) ->
                    new Taken.Kept(
                            folder.keep(upload.content()),
                            type,
                            upload.name(),
                            upload.content().length,
                            words);
        };
    }

    private Reading read(MediaType type, byte[] content, PictureSides sides) {
        await(turn);
        try {
            return type.isPicture()
                    ? pictures.read(type, content, limits.pixels(), sides)
                    : documents.read(content);
        } finally {
            turn.release();
        }
    }

    private static void await(Semaphore turn) {
        try {
            if (turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CatalogueException(
                ErrorCode.BUSY, "Many files are being read just now; send this one again soon");
    }
}
