package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.review.ReviewWorld.ADMIN;
import static org.bordercatalogue.review.ReviewWorld.LEAD;
import static org.bordercatalogue.review.ReviewWorld.ORGANISER;
import static org.bordercatalogue.review.ReviewWorld.OWN_ORGANISER;
import static org.bordercatalogue.review.ReviewWorld.RIVAL;
import static org.bordercatalogue.review.ReviewWorld.SEALS_ONLY;
import static org.bordercatalogue.review.ReviewWorld.SUBMITTER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.ApiToken;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.Invitation;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.listing.ListingUnion;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.store.Transaction;
import org.junit.jupiter.api.Test;

/** Of two companies that are one, nothing is lost, over any store. */
public abstract class UnitingContract extends ReviewContract {
    private static final Set<Union.Field> NOTHING = Set.of();

    private static final String HASH = "0".repeat(64);

    private final Uniting uniting;

    protected UnitingContract(StoreConfig config) {
        super(config);
        uniting = new Uniting(world.store, world.rules);
    }

    @Test
    void everythingGoesToTheOneThatStays() {
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "performance", "steel.1.text", "up to 400 mm");
        world.submit(next);
        Proposal unpublished = world.draft();
        String paused = world.published().entry();
        world.standings.pause(ADMIN, paused, "being improved");

        Union union = uniting.preview(LEAD, "acme", "Other Ltd");
        assertThat(union.hindered()).isFalse();
        assertThat(union.entries())
                .extracting(Union.Going::id)
                .containsExactlyInAnyOrder(live.entry(), unpublished.entry(), paused);
        assertThat(union.entries()).extracting(Union.Going::name).contains(unpublished.name());
        assertThat(world.state(live.entry()).exhibitor()).isEqualTo("acme");

        uniting.unite(LEAD, "acme", "other", NOTHING, "entered twice");

        List<EntryState> left = world.read(it -> it.standings().listOfExhibitor("acme"));
        assertThat(left).isEmpty();
        assertThat(world.liveContent(live.entry()).orElseThrow().exhibitor()).isEqualTo("other");
        assertThat(world.state(paused).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(world.queues.listNotices(RIVAL, "other"))
                .extracting(kept -> kept.notice().kind())
                .containsOnly(NoticeKind.TRANSFERRED);
        Proposal theirs = world.drafting.edit(RIVAL, live.entry());
        assertThat(world.drafting.getDraft(RIVAL, theirs.id()).fields().text("steel.1.text"))
                .isEqualTo("up to 400 mm");
        Draft draft = world.drafting.getDraft(RIVAL, unpublished.id());
        assertThat(draft.reading().product().exhibitor()).isEqualTo("other");
        assertThat(world.submitting.submit(RIVAL, order(unpublished)))
                .isInstanceOf(Submitted.Waiting.class);
        assertThat(world.queues.getSheet(LEAD, live.id()).audit()).isNotEmpty();
    }

    @Test
    void itIsFoundByTheNamesOfBothAndItsOldAddressLeadsOn() {
        write(it -> {
            it.exhibitors().saveExhibitor(company("acme", "ACME Imaging", "FR", "Acme SA", "AI"));
            it.exhibitors().saveExhibitor(company("other", "Other Ltd", "DE", "Other GmbH", "Old"));
        });
        Exhibitor one =
                uniting.unite(
                        LEAD,
                        "acme",
                        "other",
                        Set.of(Union.Field.NAME, Union.Field.WEBSITE),
                        "entered twice");

        assertThat(one.id()).isEqualTo("other");
        assertThat(one.name()).isEqualTo("ACME Imaging");
        assertThat(one.country()).contains("DE");
        assertThat(one.website()).contains("https://acme.example");
        assertThat(one.aliases())
                .containsExactly("Other GmbH", "Other Ltd", "acme", "Acme SA")
                .doesNotHaveDuplicates();
        assertThat(one.formerNames()).containsExactly("Old", "AI");
        for (String name : List.of("acme", "Acme SA", "ACME Imaging", "Other Ltd", "AI", "old")) {
            Optional<Exhibitor> found = world.read(it -> it.exhibitors().matchExhibitor(name));
            assertThat(found).as(name).contains(one);
        }
        Sheets sheets = new Sheets(world.store);
        assertThat(sheets.findSuccessor("acme")).contains("other");
        assertThat(sheets.findSuccessor("other")).isEmpty();
        assertThat(sheets.findSuccessor("nobody")).isEmpty();
        assertThat(sheets.listExhibitors()).containsExactly(one);
    }

    @Test
    void itsPeopleBelongToTheOtherInTheHigherRoleAndKeysEnd() {
        Instant now = world.clock.instant();
        write(it -> {
            person(it, "ada", new Role.ExhibitorAdmin("acme"));
            person(it, "eve", new Role.ExhibitorEditor("acme", true));
            person(it, "rex", new Role.ExhibitorEditor("other", false));
            it.identity()
                    .accounts()
                    .add(new Grant("both", "rex", new Role.ExhibitorAdmin("acme"), "test", now));
            it.identity()
                    .tokens()
                    .add(
                            new ApiToken(
                                    "key",
                                    HASH,
                                    "ada",
                                    "acme",
                                    "Database",
                                    List.of(TokenScope.READ),
                                    now,
                                    now.plus(Duration.ofDays(9)),
                                    Optional.empty(),
                                    Optional.empty()));
            it.identity()
                    .joining()
                    .save(
                            new Invitation(
                                    "asked",
                                    address("new"),
                                    "New",
                                    new Role.ExhibitorEditor("acme", false),
                                    "ada",
                                    now,
                                    now.plus(Duration.ofDays(9)),
                                    Invitation.State.OPEN));
        });
        Union union = uniting.preview(LEAD, "acme", "other");
        assertThat(union.people()).containsExactly("ada", "eve");
        assertThat(union.keys()).isOne();

        uniting.unite(LEAD, "acme", "other", NOTHING, "entered twice");

        assertThat(roles("ada")).containsExactly(new Role.ExhibitorAdmin("other"));
        assertThat(roles("eve")).containsExactly(new Role.ExhibitorEditor("other", true));
        assertThat(roles("rex")).containsExactly(new Role.ExhibitorAdmin("other"));
        ApiToken key = world.read(it -> it.identity().tokens().findToken(HASH)).orElseThrow();
        assertThat(key.good(now)).isFalse();
        Invitation asked =
                world.read(it -> it.identity().joining().findInvitation("asked")).orElseThrow();
        assertThat(asked.good(now)).isTrue();
        assertThat(asked.role()).isEqualTo(new Role.ExhibitorEditor("other", false));
    }

    @Test
    void itsBoothsAndGuestsStayWhereTheyAre() {
        String entry = world.published().entry();
        write(it -> {
            it.exhibitors().saveExhibitor(TestingCatalogue.exhibitor("guest"));
            List.of("one", "two", "three").forEach(id -> it.editions().saveEdition(edition(id)));
            it.editions().rules().saveRules(oneHolderEach("one"));
            it.editions().saveListing(listing("one", "acme", Optional.empty(), "A1"));
            it.editions().saveListing(listing("one", "acme", Optional.of(entry), "A1"));
            it.editions()
                    .saveListing(
                            listing("one", "guest", Optional.empty(), "A1")
                                    .sharing(Optional.of("acme")));
            it.editions().saveListing(listing("two", "acme", Optional.empty(), "B 2"));
            it.editions()
                    .saveListing(
                            listing("two", "other", Optional.empty(), "b-2")
                                    .sharing(Optional.of("acme")));
            it.editions().saveListing(Listing.bare("three", "other", Optional.empty()));
            it.editions().saveListing(listing("three", "acme", Optional.empty(), "C3"));
        });
        assertThat(uniting.preview(LEAD, "acme", "other").editions())
                .containsExactly("one", "three", "two");

        uniting.unite(LEAD, "acme", "other", NOTHING, "entered twice");

        List<Listing> listings = world.read(it -> it.editions().listListings());
        assertThat(listings)
                .containsExactlyInAnyOrder(
                        listing("one", "other", Optional.empty(), "A1"),
                        listing("one", "other", Optional.of(entry), "A1"),
                        listing("one", "guest", Optional.empty(), "A1")
                                .sharing(Optional.of("other")),
                        listing("two", "other", Optional.empty(), "b-2"),
                        listing("three", "other", Optional.empty(), "C3"));
        Optional<String> holder = world.read(it -> it.editions().rules().findHolder("one", "A1"));
        assertThat(holder).contains("other");
    }

    @Test
    void productsOfOneNameAndTwoBoothsStandAgainstIt() {
        Proposal live = world.published();
        String twin = world.published().entry();
        world.transferring.transfer(LEAD, twin, "other", "sold");
        rename(twin, live.name());
        write(it -> {
            it.editions().saveEdition(edition("one"));
            it.editions().saveListing(listing("one", "acme", Optional.empty(), "A1"));
            it.editions().saveListing(listing("one", "other", Optional.empty(), "A2"));
        });
        Union union = uniting.preview(LEAD, "acme", "other");
        assertThat(union.twins()).containsExactly(new Union.Twins(live.name(), live.entry(), twin));
        assertThat(union.clashes()).containsExactly(new ListingUnion.Clash("one", "A1", "A2"));
        refuses(ErrorCode.CONFLICT, LEAD, "other", "twice");
        assertThat(world.state(live.entry()).exhibitor()).isEqualTo("acme");
        boolean active = world.read(it -> it.standings().isActive("acme"));
        assertThat(active).isTrue();

        world.endings.planMerge(LEAD, live.entry(), twin, "the same");
        world.endings.merge(LEAD, live.entry());
        write(it -> it.editions().saveListing(listing("one", "acme", Optional.empty(), "a2")));
        uniting.unite(LEAD, "acme", "other", NOTHING, "entered twice");
        assertThat(world.state(live.entry()).mergedInto()).contains(twin);
    }

    @Test
    void onlyALeadOfEverythingWhoIsOfNeitherUnitesTwoThatAreThere() {
        world.published();
        refuses(ErrorCode.FORBIDDEN, ORGANISER, "other", "twice");
        refuses(ErrorCode.FORBIDDEN, SEALS_ONLY, "other", "twice");
        refuses(ErrorCode.FORBIDDEN, OWN_ORGANISER, "other", "twice");
        refuses(ErrorCode.FORBIDDEN, ADMIN, "other", "twice");
        refuses(ErrorCode.NOT_FOUND, LEAD, "nobody", "twice");
        refuses(ErrorCode.CONFLICT, LEAD, "acme", "twice");
        refuses(ErrorCode.INVALID_INPUT, LEAD, "other", " ");
        write(it -> it.standings().setActive("other", false));
        refuses(ErrorCode.CONFLICT, LEAD, "other", "twice");
    }

    private void refuses(ErrorCode code, Actor actor, String staying, String reason) {
        assertCode(code, () -> uniting.unite(actor, "acme", staying, NOTHING, reason));
    }

    private void rename(String entry, String name) {
        Proposal next = world.drafting.edit(RIVAL, entry);
        world.drafting.save(
                RIVAL,
                new SectionPost(
                        next.id(),
                        "product",
                        0,
                        ReviewWorld.fields("name", name, "type", "scanner")));
        world.submitting.submit(
                RIVAL, new SubmitOrder(next.id(), Optional.of("another"), Optional.empty()));
        world.publish(world.approve(world.claim(world.proposal(next.id()))));
        assertThat(world.liveContent(entry).orElseThrow().name()).isEqualTo(name);
    }

    private List<Role> roles(String account) {
        return world.read(it -> it.identity().accounts().listGrants(account)).stream()
                .map(Grant::role)
                .toList();
    }

    private void write(Consumer<Transaction> work) {
        world.store.write(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private void person(Transaction transaction, String id, Role role) {
        Instant now = world.clock.instant();
        transaction
                .identity()
                .accounts()
                .save(new Account(id, address(id), id, "en", now, Optional.empty()));
        transaction.identity().accounts().add(new Grant("g-" + id, id, role, "test", now));
    }

    private static EmailAddress address(String id) {
        return new EmailAddress(id + "@agency.example");
    }

    private static Exhibitor company(
            String id, String name, String country, String alias, String former) {
        return new Exhibitor(
                id,
                name,
                Optional.of(country),
                Optional.of("https://" + id + ".example"),
                List.of(alias),
                List.of(former));
    }

    private static Edition edition(String id) {
        Optional<String> none = Optional.empty();
        return new Edition(
                id,
                "Name of " + id,
                none,
                Optional.empty(),
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

    private static EditionRules oneHolderEach(String edition) {
        EditionRules usual = EditionRules.usual(edition);
        return new EditionRules(
                edition,
                usual.zone(),
                usual.closesAt(),
                usual.graceMinutes(),
                true,
                usual.accessCode(),
                usual.opensAt(),
                usual.partial(),
                usual.floorPlan());
    }

    private static Listing listing(
            String edition, String exhibitor, Optional<String> product, String booth) {
        return new Listing(
                edition,
                exhibitor,
                product,
                Optional.empty(),
                Optional.of(booth),
                Optional.empty());
    }
}
