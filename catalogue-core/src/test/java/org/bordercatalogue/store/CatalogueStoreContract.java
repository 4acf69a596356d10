package org.bordercatalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.product.TestingCatalogue.exhibitor;
import static org.bordercatalogue.product.TestingCatalogue.product;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bordercatalogue.demand.FilterUse;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.upload.TableOwner;
import org.bordercatalogue.upload.TableUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store keeps to, whatever it is made of. */
public abstract class CatalogueStoreContract {
    protected static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-03T04:05:06.789Z"), ZoneOffset.UTC);
    private static final String HASH = "0123456789abcdef".repeat(4);

    protected final ProductJson json = TestingCatalogue.standard().json();
    private final List<CatalogueStore> opened = new ArrayList<>();

    /** Opens the same store each time it is called within one test; another one in each test. */
    protected abstract CatalogueStore openStore();

    private CatalogueStore store() {
        return opened.getFirst();
    }

    @BeforeEach
    void openFirst() {
        opened.add(openStore());
        write(transaction -> transaction.exhibitors().saveExhibitor(exhibitor("acme")));
    }

    @AfterEach
    void closeAll() {
        opened.forEach(CatalogueStore::close);
    }

    @Test
    void givesBackWhatItKeptAfterItWasClosed() {
        Revision revision = revision("x200", 1, Stage.PUBLISHED);
        publish(revision);
        store().close();
        opened.addFirst(openStore());
        assertThat(
                        store().<Optional<Revision>>read(transaction ->
                                transaction.entries().findLiveRevision("acme-x200")))
                .contains(revision);
        assertThat(
                        store().<Optional<Entry>>read(transaction ->
                                transaction.entries().findEntry("acme-x200")))
                .contains(entry(revision, Standing.LIVE));
    }

    @Test
    void undoesAllOfAWorkThatFails() {
        assertThatThrownBy(() ->
                        write(transaction -> {
                            transaction.exhibitors().saveExhibitor(exhibitor("other"));
                            addPublished(transaction, revision("x200", 1, Stage.PUBLISHED));
                            transaction.audit().record("someone", "publish", "acme-x200", "");
                            transaction.outbox().enqueue("acme-x200");
                            assertThat(transaction.outbox().size()).isOne();
                            throw new IllegalStateException("the work fails");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the work fails");
        read(transaction -> {
            assertThat(transaction.exhibitors().findExhibitor("other")).isEmpty();
            assertThat(transaction.entries().findEntry("acme-x200")).isEmpty();
            assertThat(transaction.entries().findRevision("acme-x200.1")).isEmpty();
            assertThat(transaction.audit().listFor("acme-x200")).isEmpty();
            assertThat(transaction.outbox().size()).isZero();
        });
    }

    @Test
    void keepsOneOpenRevisionPerEntry() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        write(transaction -> transaction.entries().addRevision(revision("x200", 2, Stage.DRAFT)));
        for (Stage open : List.of(Stage.DRAFT, Stage.SUBMITTED, Stage.IN_REVIEW, Stage.APPROVED)) {
            assertConflict(() ->
                    write(transaction ->
                            transaction.entries().addRevision(revision("x200", 3, open))));
        }
        write(transaction ->
                transaction.entries().addRevision(revision("x200", 3, Stage.REJECTED)));
        assertConflict(() ->
                write(transaction ->
                        transaction.entries().changeStage("acme-x200.3", Stage.DRAFT)));
        write(transaction -> transaction.entries().changeStage("acme-x200.2", Stage.REJECTED));
        write(transaction -> transaction.entries().changeStage("acme-x200.3", Stage.DRAFT));
    }

    @Test
    void keepsARevisionAtEveryStage() {
        for (Stage stage : Stage.values()) {
            String name = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Revision revision = revision(name, 1, stage);
            write(transaction -> addPublished(transaction, revision));
            assertThat(
                            store().<Optional<Revision>>read(transaction ->
                                    transaction.entries().findRevision(revision.id())))
                    .contains(revision);
        }
        assertThatThrownBy(() ->
                        write(transaction ->
                                transaction.entries().changeStage("none.1", Stage.DRAFT)))
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.NOT_FOUND, CatalogueException::code);
    }

    @Test
    void keepsOnePublishedRevisionPerEntry() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        assertConflict(() ->
                write(transaction ->
                        transaction.entries().addRevision(revision("x200", 2, Stage.PUBLISHED))));
    }

    @Test
    void tellsWhichEntriesAreNoLongerSold() {
        publish(revision("x100", 1, Stage.PUBLISHED));
        publish(revision("x200", 1, Stage.PUBLISHED));
        Revision sold = revision("x200", 1, Stage.PUBLISHED);
        write(transaction -> transaction.entries().saveEntry(entry(sold, Standing.RETIRED)));
        assertThat(
                        store().<Set<String>>read(transaction ->
                                transaction
                                        .entries()
                                        .findRetired(List.of("acme-x100", "acme-x200", "none"))))
                .containsExactly("acme-x200");
        assertThat(
                        store().<Set<String>>read(transaction ->
                                transaction.entries().findRetired(List.of())))
                .isEmpty();
    }

    @Test
    void keepsOneEntryPerIdentity() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        Entry twin =
                new Entry(
                        "other",
                        "acme",
                        identity("x200"),
                        "scanner",
                        Optional.of("acme-x200.1"),
                        Standing.LIVE);
        assertConflict(() -> write(transaction -> transaction.entries().saveEntry(twin)));
    }

    @Test
    void refusesAPointerToNoRevision() {
        Entry entry =
                new Entry(
                        "acme-x200",
                        "acme",
                        identity("x200"),
                        "scanner",
                        Optional.of("none.1"),
                        Standing.LIVE);
        assertConflict(() -> write(transaction -> transaction.entries().saveEntry(entry)));
    }

    @Test
    void refusesALiveEntryWithoutRevision() {
        Entry entry =
                new Entry(
                        "acme-x200",
                        "acme",
                        identity("x200"),
                        "scanner",
                        Optional.empty(),
                        Standing.LIVE);
        assertConflict(() -> write(transaction -> transaction.entries().saveEntry(entry)));
    }

    @Test
    void refusesAHashThatIsNotOfTheContent() {
        Revision right = revision("x200", 1, Stage.PUBLISHED);
        Revision wrong =
                new Revision(
                        right.id(),
                        right.entry(),
                        right.number(),
                        right.stage(),
                        right.base(),
                        HASH,
                        right.definitionVersion(),
                        right.content(),
                        right.author(),
                        right.createdAt());
        assertThatThrownBy(() -> write(transaction -> transaction.entries().addRevision(wrong)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsOnlyWhatThePublicMaySee() {
        // A merged one names its survivor, which the review's own tests do.
        for (Standing standing : EnumSet.complementOf(EnumSet.of(Standing.MERGED))) {
            Revision revision =
                    revision(standing.name().toLowerCase(Locale.ROOT), 1, Stage.PUBLISHED);
            write(transaction -> {
                transaction.entries().addRevision(revision);
                transaction.entries().saveEntry(entry(revision, standing));
            });
        }
        read(transaction -> {
            List<String> seen = new ArrayList<>();
            transaction.entries().forEachLiveRevision(revision -> seen.add(revision.entry()));
            assertThat(seen).containsExactly("acme-live", "acme-retired");
            assertThat(transaction.entries().countLive()).isEqualTo(2);
            assertThat(transaction.entries().countLiveByExhibitor())
                    .containsExactly(Map.entry("acme", 2));
            assertThat(transaction.entries().listLiveRevisionsOfExhibitor("acme")).hasSize(2);
        });
    }

    @Test
    void listsLiveRevisionsInTheOrderAskedForAndAllInOrderOfId() {
        List<String> names = IntStream.range(0, 600).mapToObj(i -> "n" + (i * 7 % 600)).toList();
        write(transaction ->
                names.forEach(
                        name -> addPublished(transaction, revision(name, 1, Stage.PUBLISHED))));
        List<String> ids = names.stream().map(name -> "acme-" + name).toList();
        read(transaction -> {
            assertThat(transaction.entries().listLiveRevisions(ids))
                    .extracting(Revision::entry)
                    .containsExactlyElementsOf(ids);
            assertThat(
                            transaction
                                    .entries()
                                    .listLiveRevisions(List.of("none", "acme-n7", "acme-n3")))
                    .extracting(Revision::entry)
                    .containsExactly("acme-n7", "acme-n3");
            List<String> all = new ArrayList<>();
            transaction.entries().forEachLiveRevision(revision -> all.add(revision.entry()));
            assertThat(all).containsExactlyElementsOf(ids.stream().sorted().toList());
            assertThat(transaction.entries().findContentHashes(List.of("acme-n7.1", "none")))
                    .containsOnlyKeys("acme-n7.1");
        });
    }

    @Test
    void findsExhibitorsByAnyOfTheirNames() {
        Exhibitor nuctech =
                new Exhibitor(
                        "nuctech",
                        "Nuctech Company",
                        Optional.of("CN"),
                        Optional.empty(),
                        List.of("NUCTECH Co., Ltd.", "同方威视"),
                        List.of("Acme"));
        write(transaction -> {
            assertThat(transaction.exhibitors().saveExhibitor(nuctech)).isTrue();
            assertThat(transaction.exhibitors().saveExhibitor(nuctech)).isFalse();
        });
        read(transaction -> {
            Stream.of("nuctech", "NUCTECH  COMPANY", "Nuctech Co Ltd", "同方威视")
                    .forEach(name ->
                            assertThat(transaction.exhibitors().matchExhibitor(name))
                                    .as(name)
                                    .contains(nuctech));
            assertThat(transaction.exhibitors().matchExhibitor("Acme")).contains(exhibitor("acme"));
            assertThat(transaction.exhibitors().matchExhibitor("Nobody")).isEmpty();
            assertThat(transaction.exhibitors().matchExhibitor("★")).isEmpty();
        });
        write(transaction -> transaction.exhibitors().saveExhibitor(exhibitor("nuctech")));
        read(transaction -> assertThat(transaction.exhibitors().matchExhibitor("同方威视")).isEmpty());
    }

    @Test
    void keepsEditionsTheLatestFirstAndOneListingOfAKind() {
        Edition undated = edition("undated", Optional.empty());
        Edition early = edition("early", Optional.of(LocalDate.of(2009, 4, 22)));
        Edition late = edition("late", Optional.of(LocalDate.of(2023, 11, 1)));
        publish(revision("x200", 1, Stage.PUBLISHED));
        Listing ofExhibitor = listing(Optional.empty(), "A1");
        Listing ofProduct = listing(Optional.of("acme-x200"), "A1");
        write(transaction -> {
            Stream.of(undated, early, late)
                    .forEach(edition ->
                            assertThat(transaction.editions().saveEdition(edition)).isTrue());
            assertThat(transaction.editions().saveEdition(early)).isFalse();
            assertThat(transaction.editions().saveListing(ofExhibitor)).isTrue();
            assertThat(transaction.editions().saveListing(ofProduct)).isTrue();
            assertThat(transaction.editions().saveListing(ofProduct)).isFalse();
            assertThat(transaction.editions().saveListing(listing(Optional.empty(), "B2")))
                    .isTrue();
        });
        read(transaction -> {
            assertThat(transaction.editions().listEditions()).containsExactly(late, early, undated);
            assertThat(transaction.editions().listListings())
                    .containsExactly(listing(Optional.empty(), "B2"), ofProduct);
            assertThat(transaction.editions().listingsOfEdition("early")).hasSize(2);
            assertThat(transaction.editions().listingsOfExhibitor("acme")).hasSize(2);
            assertThat(transaction.editions().listingsOfExhibitor("other")).isEmpty();
        });
    }

    @Test
    void numbersTheOutboxUpwardsAlsoAfterItWasEmptied() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        publish(revision("x300", 1, Stage.PUBLISHED));
        write(transaction -> Stream.of("b", "a", "b").forEach(transaction.outbox()::enqueue));
        List<OutboxItem> first = store().read(transaction -> transaction.outbox().oldest(10));
        assertThat(first)
                .extracting(OutboxItem::entryId)
                .containsExactly("acme-x200", "acme-x300", "b", "a");
        write(transaction -> transaction.outbox().remove(first));
        write(transaction -> transaction.outbox().enqueueAll());
        List<OutboxItem> second = store().read(transaction -> transaction.outbox().oldest(10));
        assertThat(second)
                .extracting(OutboxItem::entryId)
                .containsExactlyInAnyOrder("acme-x200", "acme-x300");
        assertThat(second)
                .extracting(OutboxItem::sequence)
                .allMatch(number -> number > first.getLast().sequence());
        assertThat(store().<List<OutboxItem>>read(transaction -> transaction.outbox().oldest(1)))
                .containsExactly(second.getFirst());
    }

    @Test
    void recordsTheAuditNewestFirst() {
        write(transaction -> {
            transaction.audit().record("ana", "publish", "acme-x200", "first");
            transaction.audit().record("ana", "publish", "other", "");
        });
        write(transaction -> transaction.audit().record("bob", "withdraw", "acme-x200", "second"));
        List<AuditItem> audit =
                store().read(transaction -> transaction.audit().listFor("acme-x200"));
        assertThat(audit)
                .containsExactly(
                        new AuditItem(CLOCK.instant(), "bob", "withdraw", "acme-x200", "second"),
                        new AuditItem(CLOCK.instant(), "ana", "publish", "acme-x200", "first"));
    }

    @Test
    void keepsReferencesToMedia() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        MediaReference picture =
                new MediaReference("acme-x200", HASH, "image/png", "The X200", 12345);
        write(transaction -> transaction.media().add(picture));
        write(transaction -> transaction.media().add(picture));
        read(transaction ->
                assertThat(transaction.media().listForEntry("acme-x200")).containsExactly(picture));
    }

    @Test
    void keepsTheWordsOfDocumentsOnceAndCountsTheBytesOfACompany() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        MediaReference sheet =
                new MediaReference("acme-x200", HASH, "application/pdf", "sheet.pdf", 12345);
        write(transaction -> {
            transaction.media().add(sheet);
            transaction.media().keepWords(HASH, "old words");
            transaction.media().keepWords(HASH, "steel");
        });
        read(transaction -> {
            assertThat(transaction.media().find("acme-x200", HASH)).contains(sheet);
            assertThat(transaction.media().find("other", HASH)).isEmpty();
            assertThat(transaction.media().findWords(List.of(HASH, "none")))
                    .isEqualTo(Map.of(HASH, "steel"));
            assertThat(transaction.media().bytesOf("acme")).isEqualTo(12345);
            assertThat(transaction.media().bytesOf("other")).isZero();
            assertThat(transaction.media().listPublicEntries()).containsExactly("acme-x200");
        });
    }

    @Test
    void forgetsFilesThatNeitherARevisionNorADraftNames() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        write(transaction -> {
            transaction.media().add(new MediaReference("acme-x200", HASH, "image/png", "a.png", 1));
            transaction.media().keepWords(HASH, "steel");
            assertThat(transaction.media().forgetUnused(CLOCK.instant())).isZero();
            assertThat(transaction.media().listReferred()).containsExactly(HASH);
            assertThat(transaction.media().forgetUnused(CLOCK.instant().plusMillis(1))).isOne();
            assertThat(transaction.media().listReferred()).isEmpty();
            assertThat(transaction.media().findWords(List.of(HASH))).isEmpty();
        });
    }

    @Test
    void countsByDayWhatReadersLookFor() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        LocalDate monday = LocalDate.of(2026, 3, 2);
        write(transaction -> {
            transaction.demand().addWish("acme-x200", "weight", monday);
            transaction.demand().addWish("acme-x200", "weight", monday);
            transaction.demand().addWish("acme-x200", "weight", monday.plusDays(1));
            transaction.demand().addWish("acme-x200", "energy", monday.minusDays(1));
            for (int i = 0; i < 2; i++) {
                transaction
                        .demand()
                        .addUses(
                                List.of(
                                        new FilterUse("scanner", "weight", monday, 3),
                                        new FilterUse("drone", "weight", monday, 1),
                                        new FilterUse("seal", "weight", monday, 9)));
            }
        });
        read(transaction -> {
            assertThat(transaction.demand().countWishes(List.of("acme-x200", "none"), monday))
                    .isEqualTo(Map.of("acme-x200", Map.of("weight", 3L)));
            assertThat(transaction.demand().countUses(List.of("scanner", "drone"), monday))
                    .isEqualTo(Map.of("weight", 8L));
        });
        write(transaction -> transaction.demand().purge(monday.plusDays(1)));
        read(transaction -> {
            assertThat(transaction.demand().countWishes(List.of("acme-x200"), monday.minusDays(9)))
                    .isEqualTo(Map.of("acme-x200", Map.of("weight", 1L)));
            assertThat(transaction.demand().countUses(List.of("seal"), monday)).isEmpty();
        });
    }

    @Test
    void keepsTablesUntilTheyArePurged() {
        Instant now = Instant.parse("2026-02-03T04:05:06.789Z");
        TableUpload upload =
                new TableUpload(
                        "u1",
                        "ana",
                        new TableOwner.OfExhibitor("acme"),
                        "t.csv",
                        "[\"\u0639\"]",
                        now,
                        Optional.empty());
        write(transaction -> {
            transaction.exhibitors().saveExhibitor(exhibitor("acme"));
            transaction.uploads().add(upload);
        });
        read(transaction -> assertThat(transaction.uploads().findUpload("u1")).contains(upload));
        write(transaction -> {
            transaction.uploads().setOutcome("u1", "[]");
            transaction.uploads().purge(now);
        });
        read(transaction ->
                assertThat(transaction.uploads().findUpload("u1").orElseThrow().outcome())
                        .contains("[]"));
        write(transaction -> transaction.uploads().purge(now.plusMillis(1)));
        read(transaction -> assertThat(transaction.uploads().findUpload("u1")).isEmpty());
    }

    @Test
    void letsTwoThreadsWriteWithoutLosingEither() throws Exception {
        int each = 40;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> writers =
                    IntStream.range(0, 2)
                            .<Future<?>>mapToObj(thread ->
                                    threads.submit(() ->
                                            IntStream.range(0, each)
                                                    .mapToObj(i ->
                                                            revision(
                                                                    "t" + thread + "n" + i,
                                                                    1,
                                                                    Stage.PUBLISHED))
                                                    .forEach(this::publish)))
                            .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        read(transaction -> {
            assertThat(transaction.entries().countLive()).isEqualTo(2L * each);
            assertThat(transaction.outbox().oldest(1000))
                    .extracting(OutboxItem::sequence)
                    .doesNotHaveDuplicates()
                    .hasSize(2 * each);
        });
    }

    @Test
    void letsTwoProgramsWriteWithoutLosingEither() throws Exception {
        opened.add(openStore());
        int each = 20;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> writers =
                    IntStream.range(0, 2)
                            .<Future<?>>mapToObj(program ->
                                    threads.submit(() ->
                                            IntStream.range(0, each)
                                                    .mapToObj(i ->
                                                            revision(
                                                                    "p" + program + "n" + i,
                                                                    1,
                                                                    Stage.PUBLISHED))
                                                    .forEach(revision ->
                                                            opened.get(program)
                                                                    .write(transaction ->
                                                                            addPublished(
                                                                                    transaction,
                                                                                    revision)))))
                            .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        read(transaction -> assertThat(transaction.entries().countLive()).isEqualTo(2L * each));
    }

    @Test
    void readsOneStateThroughoutATransaction() {
        publish(revision("x200", 1, Stage.PUBLISHED));
        read(transaction -> {
            long before = transaction.entries().countLive();
            publish(revision("x300", 1, Stage.PUBLISHED));
            assertThat(transaction.entries().countLive()).isEqualTo(before);
        });
        read(transaction -> assertThat(transaction.entries().countLive()).isEqualTo(2));
    }

    @Test
    void refusesTextThatItCouldNotGiveBack() {
        for (String text : List.of("nul \0 here", "half \ud83d here")) {
            Exhibitor odd =
                    new Exhibitor(
                            "odd", text, Optional.empty(), Optional.empty(), List.of(), List.of());
            assertThatThrownBy(
                            () -> write(transaction -> transaction.exhibitors().saveExhibitor(odd)))
                    .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                    .returns(ErrorCode.INVALID_INPUT, CatalogueException::code);
        }
    }

    protected final Revision revision(String name, int number, Stage stage) {
        Product content = product("acme", name, 100 + number);
        return new Revision(
                content.id() + "." + number,
                content.id(),
                number,
                stage,
                Optional.empty(),
                Sha256.hex(json.write(content)),
                "definitions-1",
                content,
                "ana",
                CLOCK.instant());
    }

    private void publish(Revision revision) {
        write(transaction -> addPublished(transaction, revision));
    }

    private static boolean addPublished(Transaction transaction, Revision revision) {
        transaction.entries().addRevision(revision);
        transaction.entries().saveEntry(entry(revision, Standing.LIVE));
        transaction.outbox().enqueue(revision.entry());
        return true;
    }

    private static Entry entry(Revision revision, Standing standing) {
        return new Entry(
                revision.entry(),
                revision.content().exhibitor(),
                identity(revision.content().name()),
                revision.content().type(),
                Optional.of(revision.id()),
                standing);
    }

    private static String identity(String name) {
        return Identity.of("acme", name).key();
    }

    private static Edition edition(String id, Optional<LocalDate> start) {
        Optional<String> none = Optional.empty();
        return new Edition(
                id,
                "Name of " + id,
                none,
                start,
                Optional.empty(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    private static Listing listing(Optional<String> product, String booth) {
        return new Listing(
                "early", "acme", product, Optional.empty(), Optional.of(booth), Optional.empty());
    }

    private void write(Consumer<Transaction> work) {
        store().write(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private void read(Consumer<Transaction> work) {
        store().read(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private static void assertConflict(ThrowingCallable work) {
        assertThatThrownBy(work)
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.CONFLICT, CatalogueException::code);
    }
}
