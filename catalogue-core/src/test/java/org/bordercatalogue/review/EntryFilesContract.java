package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bordercatalogue.review.ReviewWorld.EDITOR;
import static org.bordercatalogue.review.ReviewWorld.ORGANISER;
import static org.bordercatalogue.review.ReviewWorld.SUBMITTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.difference.Differences;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.proposal.KeptNotice;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go the way of the text that names them; over any store. */
public abstract class EntryFilesContract extends ReviewContract {
    protected EntryFilesContract(StoreConfig config) {
        super(config);
    }

    @Test
    void aFileGoesTheWayOfItsDraftAndIsShownToNobodyBefore(@TempDir Path folder) {
        Proposal live = world.published();
        Proposal draft = world.drafting.edit(SUBMITTER, live.entry());
        KeptFiles files = new KeptFiles(world, folder);
        assertThat(files.attach(draft, "Type approval", Optional.empty())).isEmpty();
        assertThat(files.attach(draft, "again", Optional.empty())).isEmpty();
        String hash =
                world.drafting
                        .getDraft(EDITOR, draft.id())
                        .reading()
                        .product()
                        .media()
                        .getFirst()
                        .sha256();
        assertThat(world.drafting.getDraft(EDITOR, draft.id()).reading().product().media())
                .hasSize(1);
        assertThat(files.showing.get(EDITOR, live.entry(), hash).open()).isFalse();
        assertThatThrownBy(() -> files.showing.get(ReviewWorld.DELEGATE, live.entry(), hash))
                .hasMessageContaining("no file");
        assertThatThrownBy(() -> files.showing.get(ReviewWorld.RIVAL, live.entry(), hash))
                .hasMessageContaining("no file");

        Proposal sent = world.submit(draft);
        assertThat(Differences.fields(world.queues.getSheet(ORGANISER, sent.id()).changes()))
                .containsExactly("media");
        world.publish(world.approve(world.claim(sent)));

        assertThat(files.showing.get(ReviewWorld.DELEGATE, live.entry(), hash).title())
                .isEqualTo("Type approval");
        world.publishNext(world.proposal(draft.id()), "up to 400 mm");
        assertThat(world.liveContent(live.entry()).orElseThrow().media()).hasSize(1);
    }

    @Test
    void aCertificateThatEndsIsWrittenAboutOnceAMonthUntilAnotherIsShown(@TempDir Path folder) {
        Proposal live = world.published();
        Proposal draft = world.drafting.edit(SUBMITTER, live.entry());
        LocalDate end = LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC).plusDays(90);
        new KeptFiles(world, folder).attach(draft, "Type approval", Optional.of(end));
        world.publish(world.approve(world.claim(world.submit(draft))));
        Expiring expiring = new Expiring(world.store, world.rules);

        assertThat(expiring.run()).as("three months before").isZero();
        world.clock.advance(Duration.ofDays(40));
        assertThat(expiring.run()).as("under two months before").isOne();
        assertThat(expiring.run()).as("at once again").isZero();
        world.clock.advance(Duration.ofDays(31));
        assertThat(expiring.run()).as("a month later").isOne();
        assertThat(
                        world.<List<KeptNotice>>read(
                                transaction -> transaction.notices().listOfExhibitor("acme", 1)))
                .extracting(each -> each.notice().kind(), each -> each.notice().words())
                .containsExactly(tuple(NoticeKind.CERTIFICATE_EXPIRES, "Type approval: " + end));
    }

    @Test
    void filesThatNothingNamesAreSweptAndAllOthersStay(@TempDir Path folder) throws IOException {
        Proposal draft = world.draft();
        KeptFiles files = new KeptFiles(world, folder);
        files.attach(draft, "Kept", Optional.empty());
        Path named = files.kept().getFirst();
        Path idle = folder.resolve("media/ab/" + "ab".repeat(32));
        Files.createDirectories(folder.resolve("media/ab"));
        Files.writeString(idle, "nobody's");
        Sweeping sweeping = new Sweeping(world.store, world.rules, files.folder);
        Files.setLastModifiedTime(idle, FileTime.from(world.clock.instant()));
        Files.setLastModifiedTime(named, FileTime.from(world.clock.instant()));

        assertThat(sweeping.run()).as("it may be about to be named").isZero();
        world.clock.advance(Duration.ofDays(2));
        assertThat(sweeping.run()).isOne();

        assertThat(files.kept()).containsExactly(named);
    }

    @Test
    void anEntryTakesNoMoreFilesThanItMay(@TempDir Path folder) {
        Proposal draft = world.draft();
        KeptFiles files = new KeptFiles(world, folder);
        for (int i = 0; i < 20; i++) {
            assertThat(files.attach(draft, "No " + i, "%PDF-" + i, Optional.empty())).isEmpty();
        }
        assertThat(files.attach(draft, "No 20", "%PDF-20", Optional.empty()))
                .contains(MediaFault.ENTRY_FULL);
        assertThat(files.attach(world.draft(), "other", "%PDF-20", Optional.empty())).isEmpty();
    }
}
