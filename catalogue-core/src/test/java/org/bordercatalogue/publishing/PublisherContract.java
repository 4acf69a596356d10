package org.bordercatalogue.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.product.TestingCatalogue.exhibitor;
import static org.bordercatalogue.product.TestingCatalogue.product;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.store.Transaction;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What publishing does, over any store. */
public abstract class PublisherContract {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-03T04:05:06.789123Z"), ZoneOffset.UTC);
    private static final String ANA = "ana";

    private final TestingCatalogue catalogue = TestingCatalogue.standard();
    private final CatalogueStore store;
    private final Publisher publisher;

    protected PublisherContract(StoreConfig config) {
        this.store = JdbiCatalogueStore.open(config, catalogue.json(), CLOCK);
        this.publisher = new Publisher(store, catalogue.json(), catalogue.registry(), CLOCK);
    }

    @BeforeEach
    void addExhibitors() {
        assertThat(
                        outcomes(
                                publisher.saveExhibitors(
                                        List.of(exhibitor("acme"), exhibitor("other")), ANA)))
                .containsOnly(Outcome.CREATED);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void createsChangesAndLeavesAlone() {
        Product first = product("acme", "x200", 300);
        Product second = product("acme", "x200", 320);
        assertThat(publish(first)).isEqualTo(new Publication("acme-x200", Outcome.CREATED, ""));
        assertThat(publish(first)).isEqualTo(new Publication("acme-x200", Outcome.UNCHANGED, ""));
        assertThat(publish(second)).isEqualTo(new Publication("acme-x200", Outcome.CHANGED, ""));
        assertThat(publish(second).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(live("acme-x200").orElseThrow())
                .returns("acme-x200.2", Revision::id)
                .returns(2, Revision::number)
                .returns(Stage.PUBLISHED, Revision::stage)
                .returns(Optional.of("acme-x200.1"), Revision::base)
                .returns(second, Revision::content)
                .returns(ANA, Revision::author)
                .returns(catalogue.registry().version(), Revision::definitionVersion)
                .returns(Instant.parse("2026-02-03T04:05:06.789Z"), Revision::createdAt);
        Optional<Revision> old =
                read(transaction -> transaction.entries().findRevision("acme-x200.1"));
        assertThat(old.orElseThrow())
                .returns(Stage.SUPERSEDED, Revision::stage)
                .returns(first, Revision::content);
    }

    @Test
    void recordsEachChangeOnceInAuditAndOutbox() {
        publish(product("acme", "x200", 300));
        assertThat(takeOutbox()).containsExactly("acme-x200");
        publish(product("acme", "x200", 300));
        assertThat(takeOutbox()).isEmpty();
        publish(product("acme", "x200", 320));
        assertThat(takeOutbox()).containsExactly("acme-x200");
        List<AuditItem> audit = read(transaction -> transaction.audit().listFor("acme-x200"));
        assertThat(audit)
                .hasSize(2)
                .allMatch(item -> item.actor().equals(ANA) && item.action().equals("publish"));
        assertThat(audit.getFirst().detail()).contains("revision 2");
    }

    @Test
    void publishesTheSameIdTwiceInOneCall() {
        List<Publication> publications =
                publisher.publish(
                        List.of(
                                product("acme", "x200", 1),
                                product("acme", "x200", 2),
                                product("acme", "x200", 2),
                                product("acme", "x300", 1)),
                        ANA);
        assertThat(outcomes(publications))
                .containsExactly(
                        Outcome.CREATED, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.CREATED);
        assertThat(live("acme-x200").map(Revision::number)).contains(2);
    }

    @Test
    void refusesAnothersIdAndGoesOnWithTheOthers() {
        publish(product("acme", "x200", 300));
        Product stolen = withId("acme-x200", product("other", "y100", 300));
        List<Publication> publications =
                publisher.publish(List.of(stolen, product("acme", "x300", 300)), ANA);
        assertThat(outcomes(publications)).containsExactly(Outcome.REFUSED, Outcome.CREATED);
        assertThat(publications.getFirst().reason()).contains("acme-x200", "\"acme\"");
        assertThat(live("acme-x200").map(Revision::number)).contains(1);
    }

    @Test
    void refusesWhatCouldNotStand() {
        publish(product("acme", "x200", 300));
        assertRefused(withId("acme-twin", product("acme", "X200", 300)), "\"acme-x200\"");
        assertRefused(product("nobody", "x200", 300), "\"nobody\"");
        assertRefused(withId("Acme X200", product("acme", "x1", 300)), "such as \"acme-x200\"");
        assertRefused(withId("-", product("acme", "x1", 300)), "lower-case letters");
        assertRefused(withId("a".repeat(200), product("acme", "x1", 300)), "200 characters");
        assertRefused(withId("long", product("acme", "x".repeat(301), 300)), "301 characters");
        assertRefused(withId("half", product("acme", "x\ud83d", 300)), "half of a character");
    }

    @Test
    void keepsTheIdThroughARename() {
        publish(product("acme", "x200", 300));
        assertThat(publish(withId("acme-x200", product("acme", "x201", 300))).outcome())
                .isEqualTo(Outcome.CHANGED);
        assertThat(publish(withId("acme-new", product("acme", "x200", 300))).outcome())
                .isEqualTo(Outcome.CREATED);
        EntryIds ids = new EntryIds(store);
        assertThat(ids.idFor(Identity.of("acme", "X201"))).isEqualTo("acme-x200");
        assertThat(ids.idFor(Identity.of("acme", "X200"))).isEqualTo("acme-new");
    }

    @Test
    void namesNewIdsThatNobodyHas() {
        publish(withId("acme-x300", product("acme", "an older name", 300)));
        EntryIds ids = new EntryIds(store);
        ids.prepare(List.of(Identity.of("acme", "SAM 940"), Identity.of("acme", "SAM 940+")));
        assertThat(ids.idFor(Identity.of("acme", "SAM 940"))).isEqualTo("acme-sam-940");
        assertThat(ids.idFor(Identity.of("acme", "SAM 940+"))).isEqualTo("acme-sam-940-plus");
        assertThat(ids.idFor(Identity.of("acme", "SAM 940 plus"))).isEqualTo("acme-sam-940-plus-2");
        assertThat(ids.idFor(Identity.of("acme", "SAM-940"))).isEqualTo("acme-sam-940");
        assertThat(ids.idFor(Identity.of("acme", "x300"))).isEqualTo("acme-x300-2");
        assertThat(ids.idFor(Identity.of("acme", "An Older Name"))).isEqualTo("acme-x300");
        assertThat(ids.idFor(Identity.of("acme", "★"))).isEqualTo("acme");
        String longName = "word ".repeat(59);
        String longId = ids.idFor(Identity.of("acme", longName));
        assertThat(publish(withId(longId, product("acme", longName, 1))).outcome())
                .isEqualTo(Outcome.CREATED);
    }

    @Test
    void withdrawsAndPublishesAgain() {
        Product product = product("acme", "x200", 300);
        publish(product);
        takeOutbox();
        assertThat(publisher.withdraw("acme-x200", ANA).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(publisher.withdraw("acme-x200", ANA).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(live("acme-x200")).isEmpty();
        assertThat(takeOutbox()).containsExactly("acme-x200");
        assertThat(publish(product).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(live("acme-x200").map(Revision::number)).contains(1);
        assertThat(takeOutbox()).containsExactly("acme-x200");
        publisher.withdraw("acme-x200", ANA);
        publish(product("acme", "x200", 320));
        assertThat(live("acme-x200").map(Revision::number)).contains(2);
        assertThatThrownBy(() -> publisher.withdraw("none", ANA))
                .asInstanceOf(InstanceOfAssertFactories.type(CatalogueException.class))
                .returns(ErrorCode.NOT_FOUND, CatalogueException::code);
    }

    @Test
    void leavesToTheOrganiserWhatTheOrganiserTookDown() {
        publish(product("acme", "x200", 300));
        for (Standing standing : List.of(Standing.SUSPENDED, Standing.REMOVED)) {
            stand("acme-x200", standing);
            assertRefused(product("acme", "x200", 320), standing.name());
            assertThat(publisher.withdraw("acme-x200", ANA).outcome()).isEqualTo(Outcome.REFUSED);
        }
        stand("acme-x200", Standing.RETIRED);
        assertThat(publish(product("acme", "x200", 320)).outcome()).isEqualTo(Outcome.CHANGED);
        Optional<Entry> entry = read(transaction -> transaction.entries().findEntry("acme-x200"));
        assertThat(entry.map(Entry::standing)).contains(Standing.RETIRED);
    }

    @Test
    void indexesTheEntriesOfAnExhibitorThatChanged() {
        publish(product("acme", "x200", 300));
        publish(product("acme", "x300", 300));
        publish(product("other", "y100", 300));
        takeOutbox();
        Exhibitor renamed =
                new Exhibitor(
                        "acme",
                        "Acme Group",
                        Optional.of("FR"),
                        Optional.empty(),
                        List.of(),
                        List.of("acme Ltd"));
        assertThat(outcomes(publisher.saveExhibitors(List.of(renamed, exhibitor("other")), ANA)))
                .containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
        assertThat(takeOutbox()).containsExactly("acme-x200", "acme-x300");
    }

    @Test
    void refusesExhibitorsThatCouldNotStand() {
        Optional<String> none = Optional.empty();
        List<Publication> publications =
                publisher.saveExhibitors(
                        List.of(
                                new Exhibitor("Acme Ltd", "Acme", none, none, List.of(), List.of()),
                                new Exhibitor(
                                        "a",
                                        "A",
                                        Optional.of("France"),
                                        none,
                                        List.of(),
                                        List.of()),
                                new Exhibitor("a", "A", none, none, List.of("\0"), List.of()),
                                new Exhibitor(
                                        "fine",
                                        "A",
                                        Optional.of("FR"),
                                        none,
                                        List.of(),
                                        List.of())),
                        ANA);
        assertThat(outcomes(publications))
                .containsExactly(
                        Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.CREATED);
    }

    @Test
    void savesEditionsAndListingsAndIndexesWhatTheyConcern() {
        publish(product("acme", "x200", 300));
        publish(product("acme", "x300", 300));
        publish(product("other", "y100", 300));
        assertThat(saveEdition("Conference 2023")).isEqualTo(Outcome.CREATED);
        takeOutbox();
        Listing ofProduct = listing("acme", Optional.of("acme-x200"), "A1");
        Listing ofExhibitor = listing("other", Optional.empty(), "B2");
        assertThat(
                        outcomes(
                                publisher.saveListings(
                                        List.of(ofProduct, ofExhibitor, ofProduct), ANA)))
                .containsExactly(Outcome.CREATED, Outcome.CREATED, Outcome.UNCHANGED);
        assertThat(takeOutbox()).containsExactly("acme-x200", "other-y100");
        assertThat(
                        outcomes(
                                publisher.saveListings(
                                        List.of(listing("other", Optional.empty(), "B3")), ANA)))
                .containsExactly(Outcome.CHANGED);
        assertThat(takeOutbox()).containsExactly("other-y100");
        assertThat(saveEdition("Conference 2023, Hanoi")).isEqualTo(Outcome.CHANGED);
        assertThat(takeOutbox()).containsExactlyInAnyOrder("acme-x200", "other-y100");
    }

    @Test
    void refusesListingsOfWhatIsNotThere() {
        saveEdition("Conference 2023");
        Optional<String> none = Optional.empty();
        List<Publication> publications =
                publisher.saveListings(
                        List.of(
                                new Listing("none", "acme", none, none, none, none),
                                listing("nobody", none, "A1"),
                                listing("acme", Optional.of("nothing"), "A1"),
                                listing("acme", none, "A1")),
                        ANA);
        assertThat(outcomes(publications))
                .containsExactly(
                        Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.CREATED);
    }

    private Publication publish(Product product) {
        return publisher.publish(List.of(product), ANA).getFirst();
    }

    private void assertRefused(Product product, String reason) {
        Publication publication = publish(product);
        assertThat(publication.outcome()).as(product.id()).isEqualTo(Outcome.REFUSED);
        assertThat(publication.reason()).contains(reason);
    }

    private Optional<Revision> live(String id) {
        return read(transaction -> transaction.entries().findLiveRevision(id));
    }

    private List<String> takeOutbox() {
        return store.write(transaction -> {
            List<OutboxItem> items = transaction.outbox().oldest(100);
            transaction.outbox().remove(items);
            return items.stream().map(OutboxItem::entryId).toList();
        });
    }

    private void stand(String id, Standing standing) {
        store.write(transaction -> {
            Entry entry = transaction.entries().findEntry(id).orElseThrow();
            transaction
                    .entries()
                    .saveEntry(
                            new Entry(
                                    id,
                                    entry.exhibitor(),
                                    entry.identity(),
                                    entry.type(),
                                    entry.liveRevision(),
                                    standing));
            return true;
        });
    }

    private <T> T read(Function<Transaction, T> work) {
        return store.read(work);
    }

    private static List<Outcome> outcomes(List<Publication> publications) {
        return publications.stream().map(Publication::outcome).toList();
    }

    private Outcome saveEdition(String name) {
        Edition edition = Edition.bare("conference", name);
        return publisher.saveEditions(List.of(edition), ANA).getFirst().outcome();
    }

    private static Listing listing(String exhibitor, Optional<String> product, String booth) {
        return new Listing(
                "conference",
                exhibitor,
                product,
                Optional.empty(),
                Optional.of(booth),
                Optional.empty());
    }

    private static Product withId(String id, Product product) {
        return new Product(
                id,
                product.exhibitor(),
                product.name(),
                product.maker(),
                product.type(),
                product.alsoKnownAs(),
                LocalText.EMPTY,
                product.figures(),
                product.unmapped());
    }
}
