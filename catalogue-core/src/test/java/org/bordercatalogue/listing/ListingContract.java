package org.bordercatalogue.listing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.product.TestingCatalogue.exhibitor;
import static org.bordercatalogue.product.TestingCatalogue.product;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.MediaFolder;
import org.bordercatalogue.media.MediaIntake;
import org.bordercatalogue.media.MediaLimits;
import org.bordercatalogue.media.MediaSize;
import org.bordercatalogue.media.Reading;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.publishing.Outcome;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.testing.TestingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What organisers and exhibitors do with editions, over any store. */
public abstract class ListingContract {
    private static final Instant NOW = Instant.parse("2031-02-02T09:00:00Z");
    private static final Actor ORGANISER =
            Actor.of("otto", "Otto", new Role.Organiser(Scope.ALL, Scope.ALL, false));
    private static final Actor OTHERS_ORGANISER =
            Actor.of("olga", "Olga", new Role.Organiser(Scope.ALL, Scope.only("older"), false));
    private static final Actor ACME = Actor.of("ada", "Ada", new Role.ExhibitorAdmin("acme"));
    private static final Actor RIVAL = Actor.of("rex", "Rex", new Role.ExhibitorAdmin("other"));

    private final TestingClock clock = new TestingClock(NOW);
    private final CatalogueStore store;
    private final Publisher publisher;
    private final EditionKeeping keeping;
    private final OwnListings own;

    protected ListingContract(StoreConfig config) {
        TestingCatalogue catalogue = TestingCatalogue.standard();
        this.store = JdbiCatalogueStore.open(config, catalogue.json(), clock);
        this.publisher = new Publisher(store, catalogue.json(), catalogue.registry(), clock);
        this.keeping = new EditionKeeping(store);
        this.own = new OwnListings(store, clock);
    }

    @BeforeEach
    void fill() {
        publisher.saveExhibitors(List.of(exhibitor("acme"), exhibitor("other")), "test");
        publisher.publish(List.of(product("acme", "x200", 300), product("acme", "y9", 20)), "test");
        keeping.saveEdition(ORGANISER, edition("older", "2029-05-05"));
        keeping.saveEdition(ORGANISER, edition("forum", "2031-05-05"));
        takeOutbox();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBoothHasOneHolderWithWhomOthersShareIt() {
        keeping.saveRules(ORGANISER, rules(true, Optional.empty(), Optional.empty()));
        keeping.list(ORGANISER, at("acme", "A 12"));

        refused(
                ErrorCode.CONFLICT,
                "held by acme",
                () -> keeping.list(ORGANISER, at("other", "a-12")));
        refused(
                ErrorCode.CONFLICT,
                "does not hold",
                () -> keeping.list(ORGANISER, guest("other", "B 1", "acme")));
        keeping.list(ORGANISER, guest("other", "A 12", "acme"));

        refused(
                ErrorCode.CONFLICT,
                "shares the booth",
                () -> keeping.list(ORGANISER, at("acme", "C 3")));
        refused(
                ErrorCode.CONFLICT,
                "shares the booth",
                () -> keeping.remove(ORGANISER, at("acme", "A 12")));
        keeping.remove(ORGANISER, at("other", "A 12"));
        keeping.list(ORGANISER, at("acme", "C 3"));
        keeping.list(ORGANISER, at("other", "A 12"));
        assertThat(holder("A-12")).contains("other");
        assertThat(holder("C-3")).contains("acme");
    }

    @Test
    void anImportObeysTheRulesOfBoothsAndSaysWhy() {
        keeping.saveRules(ORGANISER, rules(true, Optional.empty(), Optional.empty()));

        assertThat(publisher.saveListings(List.of(at("acme", "A 1"), at("other", "A 1")), "import"))
                .extracting(each -> each.outcome())
                .containsExactly(Outcome.CREATED, Outcome.REFUSED);
    }

    @Test
    void whereTwoHoldTheSameBoothTheRuleIsRefusedAndNothingOfItKept() {
        keeping.list(ORGANISER, at("acme", "A 1"));
        keeping.list(ORGANISER, at("other", "A 1"));

        refused(
                ErrorCode.CONFLICT,
                "A-1",
                () ->
                        keeping.saveRules(
                                ORGANISER, rules(true, Optional.empty(), Optional.empty())));

        assertThat(keeping.getEdition(ORGANISER, "forum").rules())
                .isEqualTo(EditionRules.usual("forum"));
    }

    @Test
    void anEmbargoHidesListingsUntilItEndsAndTheIndexFollows() {
        Instant opening = NOW.plus(Duration.ofDays(3));
        keeping.saveRules(ORGANISER, rules(false, Optional.empty(), Optional.of(opening)));
        keeping.list(ORGANISER, at("acme", "A 1"));
        takeOutbox();
        Embargoes embargoes = new Embargoes(store, clock);

        assertThat(publicListings()).isEmpty();
        assertThat(embargoes.run()).isZero();
        clock.advance(Duration.ofDays(3));

        assertThat(publicListings()).hasSize(1);
        assertThat(embargoes.run()).isEqualTo(1);
        assertThat(takeOutbox()).containsExactlyInAnyOrder("acme-x200", "acme-y9");
        assertThat(embargoes.run()).isZero();
    }

    @Test
    void anExhibitorSaysWhatItShowsUntilTheEditionClosesAndLaterWithACode() {
        Instant closing = NOW.plus(Duration.ofHours(1));
        keeping.saveRules(ORGANISER, rules(false, Optional.of(closing), Optional.empty()));
        keeping.list(ORGANISER, at("acme", "A 1"));
        List<DemoTime> times = DemoTime.ofLines("2031-05-05 9:30 – 10:00\n");

        own.show(ACME, wish("acme-x200", times, Optional.empty()));
        OwnAppearance before = own.getAppearance(ACME, "acme", "forum");
        assertThat(before.shown()).hasSize(1);
        assertThat(before.shown().getFirst().listing().demoTimes()).isEqualTo(times);
        assertThat(before.others()).extracting(Product::id).containsExactly("acme-y9");
        assertThat(takeOutbox()).contains("acme-x200");

        clock.advance(Duration.ofMinutes(74));
        own.show(ACME, wish("acme-y9", List.of(), Optional.empty()));
        clock.advance(Duration.ofMinutes(2));
        refused(
                ErrorCode.CONFLICT,
                "was to be said by",
                () -> own.show(ACME, wish("acme-y9", times, Optional.of("wrong"))));
        own.show(ACME, wish("acme-y9", times, Optional.of("late-comer")));
    }

    @Test
    void lastTimesProductsAreOfferedAndLeavingFreesTheBooth() {
        keeping.list(ORGANISER, Listing.bare("older", "acme", Optional.empty()));
        keeping.list(ORGANISER, Listing.bare("older", "acme", Optional.of("acme-y9")));
        keeping.saveRules(ORGANISER, rules(true, Optional.empty(), Optional.empty()));
        keeping.list(ORGANISER, at("acme", "A 1"));
        own.show(ACME, wish("acme-x200", List.of(), Optional.empty()));

        OwnAppearance.Before before =
                own.getAppearance(ACME, "acme", "forum").before().orElseThrow();
        assertThat(before.edition().id()).isEqualTo("older");
        assertThat(before.products()).extracting(Product::id).containsExactly("acme-y9");

        own.leave(ACME, "acme", "forum");
        assertThat(keeping.getEdition(ORGANISER, "forum").listings()).isEmpty();
        assertThat(holder("A-1")).isEmpty();
        assertThat(store.<Long>read(transaction -> transaction.entries().countLive())).isEqualTo(2);
    }

    @Test
    void whatIsShownAtTwoEditionsIsOneEntryWithTwoListings() {
        keeping.list(ORGANISER, Listing.bare("older", "acme", Optional.of("acme-y9")));
        keeping.list(ORGANISER, Listing.bare("forum", "acme", Optional.of("acme-y9")));

        for (String edition : List.of("older", "forum")) {
            assertThat(publicListings(edition))
                    .extracting(Listing::product)
                    .containsExactly(Optional.of("acme-y9"));
        }
        assertThat(store.<Long>read(transaction -> transaction.entries().countLive())).isEqualTo(2);
    }

    @Test
    void aFloorPlanIsSeenNoSoonerThanTheListingsAndIsNeverSweptWhileItStands(@TempDir Path data) {
        MediaFolder folder = new MediaFolder(data);
        FloorPlans plans = plans(folder);
        Instant opening = NOW.plus(Duration.ofDays(3));
        keeping.saveRules(ORGANISER, rules(false, Optional.empty(), Optional.of(opening)));

        assertThat(plans.put(ORGANISER, "forum", png("one"), "Hall 4")).isEmpty();
        String hash = plan().sha256();
        assertThat(plans.get(ORGANISER, "forum", hash).open()).isFalse();
        refused(ErrorCode.NOT_FOUND, "", () -> plans.get(Actor.VISITOR, "forum", hash));
        refused(ErrorCode.NOT_FOUND, "", () -> plans.get(ACME, "forum", hash));
        keeping.saveRules(ORGANISER, rules(true, Optional.empty(), Optional.of(opening)));
        assertThat(plan().alt()).as("the rules leave the plan").isEqualTo("Hall 4");

        clock.advance(Duration.ofDays(3));
        assertThat(plans.get(Actor.VISITOR, "forum", hash).open()).isTrue();
        sweep(folder);
        assertThat(folder.find(hash, MediaSize.FULL)).isPresent();

        assertThat(plans.put(ORGANISER, "forum", png("two"), "Hall 5")).isEmpty();
        refused(ErrorCode.NOT_FOUND, "", () -> plans.get(ORGANISER, "forum", hash));
        sweep(folder);
        assertThat(folder.find(hash, MediaSize.FULL)).as("what was replaced").isEmpty();
        assertThat(folder.find(plan().sha256(), MediaSize.SMALL)).isPresent();
    }

    @Test
    void onlyItsOrganisersChangeAFloorPlanAndTheAuditTells(@TempDir Path data) {
        FloorPlans plans = plans(new MediaFolder(data));
        Upload file = png("one");

        refused(
                ErrorCode.NOT_FOUND,
                "",
                () -> plans.put(OTHERS_ORGANISER, "forum", file, "Hall 4"));
        refused(ErrorCode.NOT_FOUND, "", () -> plans.put(ACME, "forum", file, "Hall 4"));
        refused(ErrorCode.INVALID_INPUT, "alt", () -> plans.put(ORGANISER, "forum", file, " "));
        Upload document = new Upload("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(plans.put(ORGANISER, "forum", document, "Hall 4"))
                .contains(MediaFault.NOT_A_PICTURE);
        assertThat(keeping.getEdition(ORGANISER, "forum").rules().floorPlan()).isEmpty();

        assertThat(plans.put(ORGANISER, "forum", file, "Hall 4")).isEmpty();
        plans.describe(ORGANISER, "forum", "Halls 4 and 5");
        refused(ErrorCode.NOT_FOUND, "", () -> plans.remove(OTHERS_ORGANISER, "forum"));
        plans.remove(ORGANISER, "forum");

        List<AuditItem> audit = store.read(transaction -> transaction.audit().listFor("forum"));
        assertThat(audit)
                .extracting(AuditItem::action)
                .containsSubsequence("remove floor plan", "save floor plan", "save floor plan");
        assertThat(keeping.getEdition(ORGANISER, "forum").rules().floorPlan()).isEmpty();
    }

    @Test
    void anothersThingsAreNotThere() {
        keeping.list(ORGANISER, at("acme", "A 1"));

        refused(ErrorCode.NOT_FOUND, "", () -> own.getAppearance(RIVAL, "acme", "forum"));
        refused(ErrorCode.NOT_FOUND, "", () -> own.getAppearance(RIVAL, "other", "forum"));
        refused(ErrorCode.NOT_FOUND, "", () -> own.leave(RIVAL, "acme", "forum"));
        refused(ErrorCode.NOT_FOUND, "", () -> keeping.getEdition(OTHERS_ORGANISER, "forum"));
        refused(ErrorCode.NOT_FOUND, "", () -> keeping.list(OTHERS_ORGANISER, at("acme", "B")));
        refused(ErrorCode.NOT_FOUND, "", () -> keeping.list(ACME, at("acme", "B")));
        assertThat(keeping.listEditions(OTHERS_ORGANISER))
                .extracting(Edition::id)
                .containsExactly("older");
    }

    private static void refused(ErrorCode code, String words, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code))
                .hasMessageContaining(words);
    }

    /** Whose pictures are whatever was sent. */
    private FloorPlans plans(MediaFolder folder) {
        return new FloorPlans(
                store,
                new MediaIntake(
                        (type, content, _, _) -> new Reading.Picture(type, content, content),
                        _ -> new Reading.Document(""),
                        folder,
                        MediaLimits.USUAL));
    }

    private static Upload png(String content) {
        return new Upload("plan.png", ("\u0089PNG\r\n\u001a\n" + content).getBytes(ISO_8859_1));
    }

    private FloorPlan plan() {
        return keeping.getEdition(ORGANISER, "forum").rules().floorPlan().orElseThrow();
    }

    private void sweep(MediaFolder folder) {
        Set<String> referred = store.read(transaction -> transaction.media().listReferred());
        folder.sweep(referred::contains, Instant.now().plus(Duration.ofDays(1)));
    }

    private List<Listing> publicListings() {
        return publicListings("forum");
    }

    private List<Listing> publicListings(String edition) {
        return store.read(transaction -> transaction.editions().publicListingsOfEdition(edition));
    }

    private Optional<String> holder(String place) {
        return store.read(transaction -> transaction.editions().rules().findHolder("forum", place));
    }

    private List<String> takeOutbox() {
        return store.write(transaction -> {
            List<OutboxItem> items = transaction.outbox().oldest(100);
            transaction.outbox().remove(items);
            return items.stream().map(OutboxItem::entryId).toList();
        });
    }

    private static EditionRules rules(
            boolean unique, Optional<Instant> closesAt, Optional<Instant> opensAt) {
        return new EditionRules(
                "forum",
                ZoneId.of("Europe/Paris"),
                closesAt,
                15,
                unique,
                Optional.of("late-comer"),
                opensAt,
                false,
                Optional.empty());
    }

    private static OwnListings.Wish wish(
            String product, List<DemoTime> times, Optional<String> code) {
        return new OwnListings.Wish("acme", "forum", product, times, true, code);
    }

    private static Listing at(String exhibitor, String booth) {
        return listing(exhibitor, booth, Optional.empty());
    }

    private static Listing guest(String exhibitor, String booth, String host) {
        return listing(exhibitor, booth, Optional.of(host));
    }

    private static Listing listing(String exhibitor, String booth, Optional<String> host) {
        return new Listing(
                "forum",
                exhibitor,
                Optional.empty(),
                Optional.empty(),
                Optional.of(booth),
                Optional.empty(),
                host,
                List.of(),
                false,
                Optional.empty());
    }

    private static Edition edition(String id, String day) {
        Optional<String> none = Optional.empty();
        return new Edition(
                id,
                id,
                none,
                Optional.of(LocalDate.parse(day)),
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
}
