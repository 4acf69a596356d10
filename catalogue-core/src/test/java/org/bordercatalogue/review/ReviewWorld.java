package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.definition.DefinitionNode;
import org.bordercatalogue.draft.DraftReader;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.RowReader;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.TestingCatalogue;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.store.Transaction;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.testing.TestingClock;
import org.bordercatalogue.unit.UcumUnits;

/** A store with two exhibitors, the people around it, and every use case of the review. */
final class ReviewWorld implements AutoCloseable {
    private static final String PACK =
            """
            pack: testing
            groups: [{id: performance, label: {en: Performance}}, {id: service, label: {en: Service}}]
            stages: [{id: purchase, label: {en: Purchase}}]
            types:
              - id: equipment
                label: {en: Equipment}
                review: {copy: [performance]}
                capabilities:
                  - {id: weight, label: {en: Weight}, kind: quantity, unit: kg, units: [g, lb], plausible: [0.01, 100000], group: performance, stage: purchase}
                  - {id: contact, label: {en: Contact}, kind: text, instant: true, group: service, stage: purchase}
                  - {id: hotline, label: {en: Hotline}, kind: text, instant: true, group: service, stage: purchase}
              - id: scanner
                parent: equipment
                label: {en: Scanner}
                capabilities:
                  - {id: steel, label: {en: Steel penetration}, kind: quantity, unit: mm, units: [cm, in], better: higher, group: performance, stage: purchase}
                  - {id: mobility, label: {en: Mobility}, kind: choice, group: performance, stage: purchase, options: [{id: fixed, label: {en: Fixed}}, {id: mobile, label: {en: Mobile}}]}
              - id: seal
                parent: equipment
                label: {en: Seal}
                review: {fourEyes: true}
            """;

    private static final String BEAM =
            "{id: beam, label: {en: Beam}, kind: text, group: performance, stage: purchase}";

    /** All that the pack names: the program's own are a third of the start of what is killed. */
    private static final String UNITS =
            """
            separators: ["/"]
            periods: []
            nouns: []
            units:
              - {id: kg, ucum: kg, system: metric, counterpart: lb, label: {en: kilograms}, spellings: []}
              - {id: g, ucum: g, label: {en: grams}, spellings: []}
              - {id: lb, ucum: "[lb_av]", system: imperial, counterpart: kg, label: {en: pounds}, spellings: []}
              - {id: mm, ucum: mm, system: metric, counterpart: in, label: {en: millimetres}, spellings: []}
              - {id: cm, ucum: cm, system: metric, counterpart: in, label: {en: centimetres}, spellings: []}
              - {id: in, ucum: "[in_i]", system: imperial, counterpart: mm, label: {en: inches}, spellings: []}
            """;

    /** Read once for all tests; immutable. */
    private static final TestingCatalogue CATALOGUE = catalogue(PACK);

    /** The same, but that scanners are asked for a beam and not for steel any more. */
    private static final TestingCatalogue LATER_CATALOGUE =
            catalogue(PACK.replaceFirst("\\{id: steel, .*", BEAM));

    static final Actor EDITOR = Actor.of("eve", "Eve", new Role.ExhibitorEditor("acme", false));
    static final Actor SUBMITTER = Actor.of("sam", "Sam", new Role.ExhibitorEditor("acme", true));
    static final Actor ADMIN = Actor.of("ada", "Ada", new Role.ExhibitorAdmin("acme"));
    static final Actor RIVAL = Actor.of("rex", "Rex", new Role.ExhibitorAdmin("other"));
    static final Actor CLAIMER =
            Actor.of("cleo", "Cleo", new Role.Organiser(Scope.ALL, Scope.ALL, false));
    static final Actor ORGANISER =
            Actor.of("otto", "Otto", new Role.Organiser(Scope.ALL, Scope.ALL, false));
    static final Actor LEAD =
            Actor.of("lea", "Lea", new Role.Organiser(Scope.ALL, Scope.ALL, true));
    static final Actor SECOND_LEAD =
            Actor.of("leo", "Leo", new Role.Organiser(Scope.ALL, Scope.ALL, true));
    static final Actor SEALS_ONLY =
            Actor.of("sia", "Sia", new Role.Organiser(Scope.only("seal"), Scope.ALL, true));
    static final Actor OWN_ORGANISER =
            Actor.of(
                    "oda",
                    "Oda",
                    new Role.Organiser(Scope.ALL, Scope.ALL, true),
                    new Role.ExhibitorEditor("acme", false));
    static final Actor DELEGATE = Actor.of("dan", "Dan", new Role.Delegate());
    static final Actor MACHINE = Actor.machine("clock");

    final TestingClock clock = new TestingClock(Instant.parse("2026-02-02T09:00:00Z"));
    final TestingCatalogue catalogue;
    final Rulebook rules;
    final CatalogueStore store;
    final Drafting drafting;
    final Submitting submitting;
    final Reviewing reviewing;
    final Consenting consenting;
    final Publishing publishing;
    final Rebasing rebasing;
    final Reverting reverting;
    final InstantEditing instantEditing;
    final Acknowledging acknowledging;
    final Standings standings;
    final Endings endings;
    final Departing departing;
    final Transferring transferring;
    final Housekeeping housekeeping;
    final Queues queues;
    final Duplicates duplicates;
    final Publisher importer;
    private final AtomicInteger names = new AtomicInteger();

    ReviewWorld(StoreConfig config) {
        this(config, CATALOGUE);
    }

    /** A later start over the same store, with other definitions. */
    static ReviewWorld later(StoreConfig config) {
        return new ReviewWorld(config, LATER_CATALOGUE);
    }

    private static TestingCatalogue catalogue(String pack) {
        return TestingCatalogue.of(
                pack, new UcumUnits(DefinitionNode.ofText("units of the review", UNITS)));
    }

    private ReviewWorld(StoreConfig config, TestingCatalogue catalogue) {
        this.catalogue = catalogue;
        Forms forms = new Forms(catalogue.registry(), List.of("en", "fr"));
        rules =
                new Rulebook(
                        catalogue.registry(),
                        forms,
                        new DraftReader(
                                catalogue.registry(), forms, new RowReader(catalogue.figures())),
                        catalogue.json(),
                        ReviewPolicy.USUAL,
                        clock);
        store = JdbiCatalogueStore.open(config, catalogue.json(), clock);
        drafting = new Drafting(store, rules);
        submitting = new Submitting(store, rules);
        reviewing = new Reviewing(store, rules);
        consenting = new Consenting(store, rules);
        publishing = new Publishing(store, rules);
        rebasing = new Rebasing(store, rules);
        reverting = new Reverting(store, rules);
        instantEditing = new InstantEditing(store, rules);
        acknowledging = new Acknowledging(store, rules);
        standings = new Standings(store, rules);
        endings = new Endings(store, rules);
        departing = new Departing(store, rules);
        transferring = new Transferring(store, rules);
        housekeeping = new Housekeeping(store, rules);
        queues = new Queues(store, rules);
        duplicates = new Duplicates(store, rules);
        importer = new Publisher(store, catalogue.json(), catalogue.registry(), clock);
        importer.saveExhibitors(
                List.of(TestingCatalogue.exhibitor("acme"), TestingCatalogue.exhibitor("other")),
                "operator");
    }

    static Fields fields(String... pairs) {
        Map<String, List<String>> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], List.of(pairs[i + 1]));
        }
        return Fields.of(values);
    }

    String newName() {
        return "X" + names.incrementAndGet();
    }

    Proposal draft(String type) {
        return drafting.begin(SUBMITTER, new NewEntry("acme", type, newName()), Optional.empty());
    }

    /** A draft that can be sent in. */
    Proposal draft() {
        Proposal draft = draft("scanner");
        save(draft, "performance", "steel.1.text", "up to 320 mm");
        return draft;
    }

    int save(Proposal draft, String section, String... pairs) {
        int version = drafting.getDraft(EDITOR, draft.id()).versionOf(section);
        Saving saving =
                drafting.save(EDITOR, new SectionPost(draft.id(), section, version, fields(pairs)));
        assertThat(saving).isInstanceOf(Saving.Kept.class);
        return ((Saving.Kept) saving).version();
    }

    Proposal submit(Proposal draft) {
        Submitted submitted =
                submitting.submit(
                        SUBMITTER, new SubmitOrder(draft.id(), Optional.empty(), Optional.empty()));
        assertThat(submitted).isInstanceOf(Submitted.Waiting.class);
        return proposal(draft.id());
    }

    Proposal claim(Proposal submitted) {
        return reviewing.claim(CLAIMER, submitted.id());
    }

    Proposal approve(Proposal claimed) {
        return reviewing.approve(CLAIMER, Verdict.of(claimed.id(), claimed.contentHash(), ""));
    }

    Proposal publish(Proposal approved) {
        return publishing.publish(ORGANISER, approved.id(), Optional.empty());
    }

    Proposal published() {
        return publish(approve(claim(submit(draft()))));
    }

    /** A revision at the stage, which came to it by the use cases alone. */
    Proposal at(Stage stage) {
        return switch (stage) {
            case DRAFT -> draft();
            case SUBMITTED -> submit(draft());
            case IN_REVIEW -> claim(at(Stage.SUBMITTED));
            case AWAITING_CONSENT -> correct(at(Stage.IN_REVIEW));
            case APPROVED -> approve(at(Stage.IN_REVIEW));
            case NEEDS_REBASE -> stranded();
            case DISCARDED -> drafting.discard(ADMIN, draft().id());
            case RECALLED -> recalled();
            case CHANGES_REQUESTED -> decided(stage);
            case CORRECTED -> proposal(correct(at(Stage.IN_REVIEW)).continues().orElseThrow());
            case REJECTED, REFUSED -> decided(stage);
            case PUBLISHED -> published();
            case SUPERSEDED -> superseded();
        };
    }

    private Proposal recalled() {
        Proposal submitted = at(Stage.SUBMITTED);
        submitting.recall(SUBMITTER, submitted.id());
        return proposal(submitted.id());
    }

    private Proposal decided(Stage stage) {
        Proposal claimed = at(Stage.IN_REVIEW);
        Verdict verdict = Verdict.of(claimed.id(), claimed.contentHash(), "not yet");
        return switch (stage) {
            case CHANGES_REQUESTED -> reviewing.requestChanges(CLAIMER, verdict);
            case REJECTED -> reviewing.reject(CLAIMER, verdict);
            default -> reviewing.refuse(LEAD, verdict);
        };
    }

    private Proposal superseded() {
        Proposal first = published();
        publishNext(first, "up to 400 mm");
        return proposal(first.id());
    }

    /** An edit of a live entry goes the whole way. */
    Proposal publishNext(Proposal live, String steel) {
        Proposal next = drafting.edit(SUBMITTER, live.entry());
        save(next, "performance", "steel.1.text", steel);
        return publish(approve(claim(submit(next))));
    }

    private Proposal stranded() {
        Proposal live = published();
        Proposal next = drafting.edit(SUBMITTER, live.entry());
        save(next, "performance", "steel.1.text", "up to 500 mm");
        Proposal approved = approve(claim(submit(next)));
        importAnother(live);
        return publish(approved);
    }

    /** The operator's import puts other content before the public. */
    void importAnother(Proposal live) {
        Product now = liveContent(live.entry()).orElseThrow();
        Product other =
                new Product(
                        now.id(),
                        now.exhibitor(),
                        now.name(),
                        Optional.of("Another Maker"),
                        now.type(),
                        now.alsoKnownAs(),
                        now.description(),
                        now.figures(),
                        now.unmapped());
        assertThat(importer.publish(List.of(other), "operator").getFirst().reason()).isEmpty();
    }

    Proposal correct(Proposal claimed) {
        return reviewing.correct(
                CLAIMER,
                new Correction(
                        claimed.id(),
                        claimed.contentHash(),
                        fields("weight.1.text", "12 kg"),
                        "the leaflet says so",
                        Optional.empty()));
    }

    Proposal proposal(String revision) {
        return read(transaction -> transaction.proposals().findProposal(revision).orElseThrow());
    }

    Optional<Proposal> open(String entry) {
        return read(transaction -> transaction.proposals().findOpen(entry));
    }

    EntryState state(String entry) {
        return read(transaction -> transaction.standings().findState(entry).orElseThrow());
    }

    /** What the public sees. */
    Optional<Product> liveContent(String entry) {
        return read(transaction ->
                transaction.entries().findLiveRevision(entry).map(Revision::content));
    }

    Product content(String revision) {
        return read(transaction ->
                transaction.entries().findRevision(revision).orElseThrow().content());
    }

    List<String> stages(String entry) {
        return read(transaction ->
                transaction.proposals().listOfEntry(entry).stream()
                        .map(each -> each.number() + " " + each.stage())
                        .sorted()
                        .collect(Collectors.toList()));
    }

    <T> T read(Function<Transaction, T> work) {
        return store.read(work);
    }

    static List<Actor> everybody() {
        return Arrays.asList(
                EDITOR,
                SUBMITTER,
                ADMIN,
                RIVAL,
                CLAIMER,
                ORGANISER,
                LEAD,
                SEALS_ONLY,
                OWN_ORGANISER,
                DELEGATE,
                Actor.VISITOR,
                MACHINE);
    }

    @Override
    public void close() {
        store.close();
    }
}
