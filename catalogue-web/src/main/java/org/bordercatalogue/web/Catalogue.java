package org.bordercatalogue.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.asking.FilterCounts;
import org.bordercatalogue.backup.Backup;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.config.Secret;
import org.bordercatalogue.config.Settings;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.fit.FitSearch;
import org.bordercatalogue.indexing.Indexer;
import org.bordercatalogue.indexing.Indexing;
import org.bordercatalogue.ingest.Exporter;
import org.bordercatalogue.ingest.Importer;
import org.bordercatalogue.interpretation.Interpreter;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.pack.FolderPacks;
import org.bordercatalogue.pack.LoadedPacks;
import org.bordercatalogue.pack.PackLoader;
import org.bordercatalogue.pack.PackProvider;
import org.bordercatalogue.pack.PackSource;
import org.bordercatalogue.pack.ResourcePacks;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.publishing.Publisher;
import org.bordercatalogue.search.AnnouncedIndex;
import org.bordercatalogue.search.CatalogueIndex;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.IndexGeneration;
import org.bordercatalogue.search.NameSearch;
import org.bordercatalogue.search.solr.SolrCatalogueIndex;
import org.bordercatalogue.search.solr.SolrCatalogueSearch;
import org.bordercatalogue.search.solr.SolrConfig;
import org.bordercatalogue.search.solr.SolrConnection;
import org.bordercatalogue.search.solr.SolrFitSearch;
import org.bordercatalogue.search.solr.SolrNameSearch;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.StoreConfig;
import org.bordercatalogue.store.jdbi.JdbiCatalogueStore;
import org.bordercatalogue.unit.UcumUnits;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.cli.Workplace;
import org.bordercatalogue.web.letter.LetterWording;
import org.bordercatalogue.web.url.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue without its pages, opened on a data folder: what the server and every command work
 * with. This class and {@link CatalogueApplication} are where everything is put together.
 */
public final class Catalogue implements Workplace {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private final Units units;
    private final Registry registry;
    private final Interpreter interpreter;
    private final ProductJson json;
    private final CatalogueStore store;
    private final CatalogueSearch search;
    private final IndexGeneration generation;
    private final NameSearch names;
    private final FitSearch fits;
    private final Indexing indexing;
    private final Indexer indexer;
    private final Importer importer;
    private final Exporter exporter;
    private final Backup backup;
    private final FilterCounts filterCounts;
    private final SiteAddress site;
    private final LetterWording letters;
    private final People people;
    private final boolean sendsMail;
    private final DataFolder folder;
    private final Deque<AutoCloseable> opened;

    private Catalogue(Settings settings, Deque<AutoCloseable> opened) {
        this.opened = opened;
        folder = keep(DataFolder.open(settings.data()));
        SolrConfig engine = solrConfig(settings);
        Ahead<SolrConnection> solrAhead =
                Ahead.begin("search-start", () -> SolrConnection.open(engine));
        opened.push(() -> solrAhead.get().close());
        units = new UcumUnits();
        SourceFigureReader figures = new SourceFigureReader(units);
        registry = registry(settings.data(), new PackLoader(units, figures));
        json = new ProductJson(registry, figures, units);
        Clock clock = Clock.systemUTC();
        JdbiCatalogueStore kept = keep(JdbiCatalogueStore.open(storeConfig(settings), json, clock));
        store = kept;
        backup = new Backup(kept, settings.data());
        SolrConnection solr = solrAhead.get();
        interpreter = new Interpreter(registry, units);
        SolrCatalogueSearch asked =
                new SolrCatalogueSearch(solr, registry, units, interpreter::withFigures);
        search = asked;
        filterCounts = new FilterCounts(registry.root().id(), clock);
        names = new SolrNameSearch(solr);
        fits = new SolrFitSearch(asked, registry);
        generation = new IndexGeneration(search::generation, System::nanoTime);
        CatalogueIndex index =
                new AnnouncedIndex(
                        keep(new SolrCatalogueIndex(solr, registry)), generation::forget);
        indexing = new Indexing(store, index, registry.version());
        indexer = keep(new Indexer(indexing));
        importer =
                new Importer(
                        store,
                        new Publisher(store, json, registry, clock),
                        json,
                        registry,
                        figures);
        exporter = new Exporter(store, json);
        sendsMail = settings.mail().isPresent();
        site = new SiteAddress(settings);
        letters = new LetterWording(Languages.load(), site);
        people = People.over(store, settings.data(), letters, clock);
    }

    /** Opens everything, or nothing: what was opened before a failure is closed again. */
    public static Catalogue open(Settings settings) {
        Deque<AutoCloseable> opened = new ArrayDeque<>();
        try {
            return new Catalogue(settings, opened);
        } catch (RuntimeException e) {
            closeAll(opened);
            throw e;
        }
    }

    public Units units() {
        return units;
    }

    public Interpreter interpreter() {
        return interpreter;
    }

    public Registry registry() {
        return registry;
    }

    /** The one form in which products are written. */
    ProductJson products() {
        return json;
    }

    public CatalogueStore store() {
        return store;
    }

    public CatalogueSearch search() {
        return search;
    }

    /** What searches filter on. */
    FilterCounts filterCounts() {
        return filterCounts;
    }

    /** How far the index has come that the search answers from. */
    public IndexGeneration generation() {
        return generation;
    }

    public NameSearch names() {
        return names;
    }

    public FitSearch fits() {
        return fits;
    }

    @Override
    public Indexing indexing() {
        return indexing;
    }

    /** Follows the outbox once started. */
    public Indexer indexer() {
        return indexer;
    }

    @Override
    public Importer importer() {
        return importer;
    }

    @Override
    public Exporter exporter() {
        return exporter;
    }

    @Override
    public Backup backup() {
        return backup;
    }

    /** Where visitors find it. */
    SiteAddress site() {
        return site;
    }

    /** Whether there is a server that takes mail; without one it is kept. */
    boolean sendsMail() {
        return sendsMail;
    }

    /** What is done about people. */
    public People people() {
        return people;
    }

    DataFolder folder() {
        return folder;
    }

    @Override
    public String handOver(Invitations.Wish wish) {
        return letters.address(people.invitations().handOver(Actor.machine("operator"), wish));
    }

    @Override
    public void close() {
        closeAll(opened);
    }

    private <T extends AutoCloseable> T keep(T resource) {
        opened.push(resource);
        return resource;
    }

    private static void closeAll(Deque<AutoCloseable> opened) {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                LOG.warn("Something did not close: {}", e.getMessage(), e);
            }
        }
    }

    private static Registry registry(Path data, PackLoader loader) {
        List<PackSource> sources = new ArrayList<>(new ResourcePacks().packs());
        ServiceLoader.load(PackProvider.class)
                .forEach(provider -> sources.addAll(provider.packs()));
        sources.addAll(new FolderPacks(data.resolve("packs")).packs());
        LoadedPacks loaded = loader.load(sources);
        loaded.refused().forEach(fault -> LOG.warn("A pack was refused: {}", fault));
        return loaded.registry();
    }

    private static StoreConfig storeConfig(Settings settings) {
        return settings.store()
                .map(url ->
                        new StoreConfig(
                                url,
                                settings.storeUser(),
                                settings.storePassword().map(Secret::reveal),
                                StoreConfig.DEFAULT_READERS))
                .orElseGet(() -> StoreConfig.inFolder(settings.data()));
    }

    private static SolrConfig solrConfig(Settings settings) {
        Optional<SolrConfig> remote =
                settings.solr().map(url -> new SolrConfig.Remote(url, SolrConfig.Remote.CONFIGSET));
        return remote.orElseGet(() -> new SolrConfig.Embedded(settings.data().resolve("index")));
    }
}
