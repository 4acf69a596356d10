package org.bordercatalogue.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.MediaFolder;
import org.bordercatalogue.media.MediaIntake;
import org.bordercatalogue.media.MediaLimits;
import org.bordercatalogue.media.Reading;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.product.MediaKind;
import org.bordercatalogue.proposal.Proposal;

/** Files of a review's world; what they are is not looked at. */
final class KeptFiles {
    final MediaFolder folder;
    final Showing showing;
    private final Attaching attaching;
    private final Path data;

    KeptFiles(ReviewWorld world, Path data) {
        this.data = data;
        this.folder = new MediaFolder(data);
        this.showing = new Showing(world.store, world.rules);
        this.attaching =
                new Attaching(
                        world.store,
                        world.rules,
                        new MediaIntake(
                                (_, _, _, _) -> new Reading.Refused(MediaFault.UNREADABLE),
                                _ -> new Reading.Document("words"),
                                folder,
                                MediaLimits.USUAL));
    }

    Optional<MediaFault> attach(Proposal draft, String title, Optional<LocalDate> expires) {
        return attach(draft, title, "%PDF-1.7", expires);
    }

    Optional<MediaFault> attach(
            Proposal draft, String title, String content, Optional<LocalDate> expires) {
        return attaching.attach(
                ReviewWorld.EDITOR,
                new Attachment(
                        draft.id(),
                        new Upload("a.pdf", content.getBytes(UTF_8)),
                        MediaKind.CERTIFICATE,
                        title,
                        expires));
    }

    List<Path> kept() {
        try (Stream<Path> all = Files.walk(data.resolve("media"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
