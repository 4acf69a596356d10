package org.bordercatalogue.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.product.TestingCatalogue.exhibitor;
import static org.bordercatalogue.product.TestingCatalogue.product;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.Secrets;
import org.bordercatalogue.bulk.CellFault;
import org.bordercatalogue.bulk.RowReport.Kind;
import org.bordercatalogue.bulk.UploadedSheet;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.listing.EditionKeeping;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.AuditItem;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.store.jdbi.SqliteDatabases;
import org.bordercatalogue.testing.TestingClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What tables do to who is listed at an edition; nobody is when a test begins. */
@TestInstance(Lifecycle.PER_CLASS)
class RosterTest {
    private static final long SEED = 20260905;
    private static final Actor ORGANISER =
            Actor.of("otto", "Otto", new Role.Organiser(Scope.ALL, Scope.ALL, false));
    private static final Actor OF_THIS_ONE =
            Actor.of("olga", "Olga", new Role.Organiser(Scope.ALL, Scope.only("forum"), false));
    private static final Actor OF_ANOTHER =
            Actor.of("omar", "Omar", new Role.Organiser(Scope.ALL, Scope.only("older"), false));

    private final TestingClock clock = new TestingClock(Instant.parse("2031-02-02T09:00:00Z"));
    private final CatalogueStore store;
    private final EditionKeeping keeping;
    private final Rosters rosters;
    private final Publisher publisher;

    RosterTest(@TempDir Path folder) {
        TestingCatalogue catalogue = TestingCatalogue.standard();
        this.store = JdbiCatalogueStore.open(SqliteDatabases.in(folder), catalogue.json(), clock);
        this.publisher = new Publisher(store, catalogue.json(), catalogue.registry(), clock);
        this.keeping = new EditionKeeping(store);
        this.rosters = new Rosters(store, new Secrets(new Random(SEED)), clock);
    }

    @BeforeEach
    void fill() {
        publisher.saveExhibitors(
                List.of(exhibitor("acme"), exhibitor("other"), exhibitor("third")), "test");
        publisher.publish(List.of(product("acme", "x200", 300), product("acme", "y9", 20)), "test");
        keeping.saveEdition(ORGANISER, Edition.bare("forum", "Forum"));
        keeping.saveRules(ORGANISER, rules());
        store.write(transaction -> {
            List<Listing> left = transaction.editions().listingsOfEdition("forum");
            left.forEach(transaction.editions()::removeListing);
            left.forEach(each ->
                    transaction.editions().rules().hold("forum", each.exhibitor(), List.of()));
            return left;
        });
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void aWholeEditionComesInByOneTable() {
        write(
                ORGANISER,
                row(
                        "name",
                        "Acme Works",
                        "_exhibitor",
                        "acme",
                        "booth",
                        "A 1",
                        "products",
                        "acme-x200; Y9",
                        "role",
                        "sponsor"),
                row(
                        "name",
                        "Brand New",
                        "aliases",
                        "BN; B\\;N",
                        "country",
                        "France",
                        "website",
                        "brand.example",
                        "booth",
                        "B 2",
                        "embargo_until",
                        "2031-05-05 18:00"),
                row("name", "Newer Still", "booth", "b-2", "shares_with", "BN"));

        assertThat(kept("brand-new"))
                .isEqualTo(
                        new Exhibitor(
                                "brand-new",
                                "Brand New",
                                Optional.of("FR"),
                                Optional.of("https://brand.example"),
                                List.of("BN", "B;N"),
                                List.of()));
        assertThat(kept("acme").name()).isEqualTo("Acme Works");
        assertThat(kept("acme").formerNames()).containsExactly("acme Ltd");
        assertThat(listing("newer-still").sharesWith()).contains("brand-new");
        assertThat(listing("brand-new").embargoUntil())
                .contains(Instant.parse("2031-05-05T16:00:00Z"));
        assertThat(products("acme")).containsExactly("acme-x200", "acme-y9");
        assertThat(holder("B-2")).contains("brand-new");
        List<OutboxItem> outbox = store.read(transaction -> transaction.outbox().oldest(100));
        assertThat(outbox).extracting(OutboxItem::entryId).contains("acme-x200", "acme-y9");
        List<AuditItem> audit = store.read(transaction -> transaction.audit().listFor("forum"));
        assertThat(audit).extracting(AuditItem::action).contains("apply table", "save listing");
    }

    @Test
    void whatIsTakenAwayAndSentInAgainChangesNothingWhateverItHolds() {
        Random random = new Random(SEED);
        List<String> odd =
                List.of(
                        "a",
                        ";",
                        "\\",
                        "#CLEAR",
                        "#",
                        "=1+1",
                        "\"",
                        "\u0639",
                        "\uD83D\uDE00",
                        "n",
                        ",");
        for (int number = 0; number < 60; number++) {
            String name = "Company " + number + " " + text(random, odd);
            publisher.saveExhibitors(
                    List.of(
                            new Exhibitor(
                                    "c" + number,
                                    name,
                                    Optional.of("FR"),
                                    Optional.of("https://c" + number + ".example"),
                                    List.of(text(random, odd), text(random, odd)),
                                    List.of(" " + text(random, odd)))),
                    "test");
            keeping.list(
                    ORGANISER,
                    listing(
                            "c" + number,
                            text(random, odd) + " " + number,
                            Optional.of(
                                    Instant.parse("2031-03-0" + (1 + number % 9) + "T07:30:00Z"))));
        }

        RosterReport report = preview(ORGANISER, taken());

        assertThat(report.left()).as("seed %s", SEED).isEmpty();
        assertThat(report.applying()).as("seed %s", SEED).isEmpty();
        assertThat(report.unchanged()).isEqualTo(60);
    }

    @Test
    void aBlankCellLeavesAndClearEmpties() {
        write(
                ORGANISER,
                row(
                        "_exhibitor",
                        "acme",
                        "booth",
                        "A 1",
                        "role",
                        "sponsor",
                        "products",
                        "acme-y9"));
        List<Map<String, String>> rows = present();
        rows.getFirst().put("booth", "");
        rows.getFirst().put("role", "#CLEAR");
        rows.getFirst().put("products", "#CLEAR");
        rows.getFirst().put("country", "#CLEAR");

        write(ORGANISER, rows.getFirst());

        assertThat(listing("acme").booth()).contains("A 1");
        assertThat(listing("acme").role()).isEmpty();
        assertThat(products("acme")).isEmpty();
    }

    @Test
    void bothMaySwapTheirBoothsInOneTableAndNobodyTakesAnothers() {
        write(
                ORGANISER,
                row("_exhibitor", "acme", "booth", "A 1"),
                row("_exhibitor", "other", "booth", "B 2"));
        List<Map<String, String>> rows = present();
        rows.get(0).put("booth", "B 2");
        rows.get(1).put("booth", "A 1");

        write(ORGANISER, rows.get(0), rows.get(1));

        assertThat(holder("A-1")).contains("other");
        assertThat(holder("B-2")).contains("acme");
        RosterReport taken = preview(ORGANISER, sheet(row("_exhibitor", "third", "booth", "b.2")));
        assertThat(taken.left())
                .singleElement()
                .satisfies(row -> assertThat(row.faults().toString()).contains("held by acme"));
    }

    @Test
    void whoCountsOnARowThatStaysOutStaysOutToo() {
        RosterReport report =
                preview(
                        ORGANISER,
                        sheet(
                                row("_exhibitor", "acme", "booth", "A 1"),
                                row("_exhibitor", "other", "booth", "A-1"),
                                row("_exhibitor", "third", "booth", "A 1", "shares_with", "other"),
                                row("name", "Guest One", "booth", "C 1", "shares_with", "Faulty"),
                                row("name", "Faulty", "booth", "C 1", "country", "Atlantis")));

        assertThat(report.applying()).extracting(RosterRow::exhibitor).containsExactly("acme");
        assertThat(reasons(report))
                .anyMatch(each -> each.contains("is held by acme"))
                .anyMatch(each -> each.contains("other does not hold the booth A 1"))
                .anyMatch(each -> each.contains("faulty, stays out"))
                .anyMatch(each -> each.contains("\"Atlantis\" is no country"));
    }

    @Test
    void aGuestInNoRowIsNotLeftInABoothThatNobodyHolds() {
        write(
                ORGANISER,
                row("_exhibitor", "acme", "booth", "A 1"),
                row("_exhibitor", "other", "booth", "A 1", "shares_with", "acme"));
        Map<String, String> host = present().getFirst();
        host.put("booth", "B 1");

        RosterReport report = preview(ORGANISER, sheet(host));

        assertThat(reasons(report)).anyMatch(each -> each.contains("other shares the booth A 1"));
    }

    @Test
    void staleRowsAreToldAndNothingIsWrittenOnAnOldSight() {
        write(ORGANISER, row("_exhibitor", "acme", "booth", "A 1"));
        Map<String, String> old = present().getFirst();
        keeping.list(ORGANISER, listing("acme", "A 7", Optional.empty()));
        old.put("booth", "A 9");
        RosterReport stale = preview(ORGANISER, sheet(old));
        assertThat(stale.rows()).extracting(RosterRow::kind).containsExactly(Kind.STALE);
        assertThat(reasons(stale)).anyMatch(each -> each.contains("changed since this row"));
        RosterReport blind = preview(ORGANISER, sheet(row("_exhibitor", "acme", "booth", "A 9")));
        assertThat(blind.rows()).extracting(RosterRow::kind).containsExactly(Kind.STALE);

        List<UploadedSheet> table = sheet(row("_exhibitor", "third", "booth", "T 1"));
        String id = rosters.keep(ORGANISER, "forum", "t.csv", table);
        String seen = preview(ORGANISER, table).fingerprint();
        keeping.list(ORGANISER, listing("third", "T 2", Optional.empty()));
        refused(ErrorCode.CONFLICT, () -> rosters.apply(ORGANISER, "forum", id, seen));
        assertThat(listing("third").booth()).contains("T 2");
    }

    @Test
    void rowsThatAreNotAsTheyMustBeAreToldByTheirCells() {
        RosterReport report =
                preview(
                        ORGANISER,
                        sheet(
                                row("_exhibitor", "acme", "website", "javascript://x.example/a"),
                                row("_exhibitor", "nobody", "booth", "A 1"),
                                row("booth", "A 1"),
                                row("name", "ACME", "booth", "A 1"),
                                row("name", "Fresh", "aliases", "third"),
                                row(
                                        "_exhibitor",
                                        "other",
                                        "embargo_until",
                                        "05/05/2031",
                                        "products",
                                        "x200",
                                        "shares_with",
                                        "other")));

        assertThat(report.applying()).isEmpty();
        assertThat(reasons(report))
                .anyMatch(
                        each -> each.startsWith("G2") && each.contains("no address of a web site"))
                .anyMatch(each -> each.startsWith("A3") && each.contains("no exhibitor \"nobody\""))
                .anyMatch(each -> each.startsWith("C4") && each.contains("a name with a letter"))
                .anyMatch(each -> each.startsWith("A5") && each.contains("has a row already"))
                .anyMatch(each -> each.startsWith("D6") && each.contains("is a name of third"))
                .anyMatch(each -> each.startsWith("K7") && each.contains("2026-01-28 18:00"))
                .anyMatch(each -> each.startsWith("L7") && each.contains("no product \"x200\""))
                .anyMatch(each -> each.startsWith("J7") && each.contains("no other exhibitor"));
    }

    @Test
    void aCellWithoutAHeadingIsToldAndNotLost() {
        UploadedSheet sheet =
                new UploadedSheet(
                        "t",
                        List.of(
                                new UploadedSheet.Row(1, List.of("_exhibitor [forum]"), Map.of()),
                                new UploadedSheet.Row(2, List.of("acme", "A 1"), Map.of())));

        assertThat(reasons(preview(ORGANISER, List.of(sheet))))
                .singleElement()
                .asString()
                .startsWith("B2 no heading");
    }

    @Test
    void headingsThatNothingKnowsRefuseTheTable() {
        UploadedSheet strange =
                new UploadedSheet(
                        "t",
                        List.of(
                                new UploadedSheet.Row(
                                        1,
                                        List.of("_exhibitor [older]", "name", "colour", "name"),
                                        Map.of()),
                                new UploadedSheet.Row(2, List.of("acme"), Map.of())));

        RosterReport report = preview(ORGANISER, List.of(strange));

        assertThat(report.rows()).isEmpty();
        assertThat(report.faults())
                .extracting(each -> each.column() + " " + each.message())
                .anyMatch(each -> each.startsWith("A") && each.contains("of the edition \"older\""))
                .anyMatch(each -> each.startsWith("C") && each.contains("no column \"colour\""))
                .anyMatch(each -> each.startsWith("D") && each.contains("twice"));
    }

    @Test
    void spreadsheetsDatesAreUnderstood() {
        write(ORGANISER, row("_exhibitor", "acme", "embargo_until", "47973.75"));

        assertThat(listing("acme").embargoUntil()).contains(Instant.parse("2031-05-05T16:00:00Z"));
    }

    @Test
    void whatIsKnownOfACompanyIsChangedByThoseWhoOrganiseAllEditionsOnly() {
        RosterReport report =
                preview(
                        OF_THIS_ONE,
                        sheet(
                                row("_exhibitor", "acme", "name", "Bad Name", "booth", "A 1"),
                                row("_exhibitor", "other", "booth", "B 1"),
                                row("name", "Fresh One", "country", "FR")));

        assertThat(report.applying())
                .extracting(RosterRow::exhibitor)
                .containsExactly("other", "fresh-one");
        assertThat(reasons(report)).anyMatch(each -> each.contains("who organise all editions"));
    }

    @Test
    void anothersEditionIsNotThere() {
        List<UploadedSheet> table = sheet(row("_exhibitor", "acme"));
        String id = rosters.keep(ORGANISER, "forum", "t.csv", table);

        refused(ErrorCode.NOT_FOUND, () -> rosters.getRoster(OF_ANOTHER, "forum"));
        refused(ErrorCode.NOT_FOUND, () -> rosters.keep(OF_ANOTHER, "forum", "t.csv", table));
        refused(ErrorCode.NOT_FOUND, () -> rosters.getUpload(OF_ANOTHER, "forum", id));
        refused(ErrorCode.NOT_FOUND, () -> rosters.apply(OF_ANOTHER, "forum", id, ""));
        keeping.saveEdition(ORGANISER, Edition.bare("older", "Older"));
        refused(ErrorCode.NOT_FOUND, () -> rosters.getUpload(ORGANISER, "older", id));
    }

    private static void refused(ErrorCode code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<String> reasons(RosterReport report) {
        return report.left().stream()
                .flatMap(row -> row.faults().stream())
                .map((CellFault each) -> each.column() + each.row() + " " + each.message())
                .toList();
    }

    private static String text(Random random, List<String> odd) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 5; at++) {
            text.append(odd.get(random.nextInt(odd.size())));
        }
        return text.toString();
    }

    /** Sends the rows in, which must all be as they should, and applies them twice. */
    @SafeVarargs
    private void write(Actor actor, Map<String, String>... rows) {
        List<UploadedSheet> table = sheet(rows);
        RosterReport report = preview(actor, table);
        assertThat(report.left()).isEmpty();
        assertThat(report.applying()).hasSize(rows.length);
        String id = rosters.keep(actor, "forum", "t.csv", table);
        rosters.apply(actor, "forum", id, report.fingerprint());
        rosters.apply(actor, "forum", id, report.fingerprint());
        assertThat(Rosters.outcome(rosters.getUpload(actor, "forum", id))).hasSize(rows.length);
    }

    private RosterReport preview(Actor actor, List<UploadedSheet> table) {
        String id = rosters.keep(actor, "forum", "t.csv", table);
        return rosters.preview(actor, "forum", rosters.getUpload(actor, "forum", id));
    }

    private List<UploadedSheet> taken() {
        List<UploadedSheet.Row> rows = new ArrayList<>();
        rows.add(new UploadedSheet.Row(1, RosterColumn.headings("forum"), Map.of()));
        for (List<String> cells : rosters.getRoster(ORGANISER, "forum").rows()) {
            rows.add(new UploadedSheet.Row(rows.size() + 1, cells, Map.of()));
        }
        return List.of(new UploadedSheet("t", rows));
    }

    /** Those who are listed, by heading. */
    private List<Map<String, String>> present() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : rosters.getRoster(ORGANISER, "forum").rows()) {
            Map<String, String> row = row();
            List<String> headings = headings();
            for (int index = 0; index < headings.size(); index++) {
                row.put(headings.get(index), cells.get(index));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            row.put(cells[at], cells[at + 1]);
        }
        return row;
    }

    @SafeVarargs
    private static List<UploadedSheet> sheet(Map<String, String>... rows) {
        List<UploadedSheet.Row> all = new ArrayList<>();
        all.add(new UploadedSheet.Row(1, RosterColumn.headings("forum"), Map.of()));
        for (Map<String, String> row : rows) {
            List<String> cells =
                    headings().stream().map(each -> row.getOrDefault(each, "")).toList();
            all.add(new UploadedSheet.Row(all.size() + 1, cells, Map.of()));
        }
        return List.of(new UploadedSheet("t", all));
    }

    private static List<String> headings() {
        return RosterColumn.headings("forum").stream()
                .map(each -> each.replaceAll(" \\[.*", ""))
                .toList();
    }

    private Exhibitor kept(String id) {
        return Objects.requireNonNull(exhibitors().get(id));
    }

    private Map<String, Exhibitor> exhibitors() {
        Map<String, Exhibitor> byId = new HashMap<>();
        List<Exhibitor> all = store.read(transaction -> transaction.exhibitors().listExhibitors());
        all.forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    private Listing listing(String exhibitor) {
        Listing bare = Listing.bare("forum", exhibitor, Optional.empty());
        Optional<Listing> found = store.read(transaction -> transaction.editions().findSame(bare));
        return found.orElseThrow();
    }

    private List<String> products(String exhibitor) {
        List<Listing> all =
                store.read(transaction -> transaction.editions().listingsOfEdition("forum"));
        return all.stream()
                .filter(each -> each.exhibitor().equals(exhibitor))
                .flatMap(each -> each.product().stream())
                .sorted()
                .toList();
    }

    private Optional<String> holder(String place) {
        return store.read(transaction -> transaction.editions().rules().findHolder("forum", place));
    }

    private static Listing listing(String exhibitor, String booth, Optional<Instant> embargo) {
        return new Listing(
                "forum",
                exhibitor,
                Optional.empty(),
                Optional.empty(),
                Optional.of(booth),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                embargo);
    }

    private static EditionRules rules() {
        return new EditionRules(
                "forum",
                ZoneId.of("Europe/Paris"),
                Optional.empty(),
                15,
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
