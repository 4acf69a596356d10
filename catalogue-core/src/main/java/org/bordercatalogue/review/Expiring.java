package org.bordercatalogue.review;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Writes to exhibitors whose certificates run out soon, or have, until they show others. Doing it
 * again changes nothing before the next letter is due.
 */
public final class Expiring {
    private static final Actor CLOCK = Actor.machine("clock");
    private static final int DAYS_BEFORE = 60;

    /** Between two letters about the same text. */
    private static final Duration PAUSE = Duration.ofDays(30);

    private final Work work;

    public Expiring(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /** Answers to how many entries it wrote. */
    public int run() {
        return work.write(
                CLOCK,
                desk ->
                        desk
                                .transaction()
                                .entries()
                                .listLiveRevisions(desk.transaction().media().listPublicEntries())
                                .stream()
                                .mapToInt(revision -> tell(desk, revision))
                                .sum());
    }

    private static int tell(Desk desk, Revision revision) {
        LocalDate soon = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC).plusDays(DAYS_BEFORE);
        List<MediaItem> ending =
                revision.content().media().stream().filter(each -> each.hasExpired(soon)).toList();
        boolean told =
                desk.transaction()
                        .notices()
                        .isTold(
                                NoticeKind.CERTIFICATE_EXPIRES,
                                revision.id(),
                                desk.now().minus(PAUSE));
        if (ending.isEmpty() || told) {
            return 0;
        }
        EntryState entry = desk.getEntry(revision.entry());
        String words =
                ending.stream()
                        .map(each ->
                                each.title()
                                        + ": "
                                        + each.expires().map(LocalDate::toString).orElse(""))
                        .collect(Collectors.joining("\n"));
        desk.tellOwner(NoticeKind.CERTIFICATE_EXPIRES, entry, Optional.of(revision.id()), words);
        return 1;
    }
}
