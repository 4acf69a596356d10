package org.bordercatalogue.web;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.config.Settings;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.asset.AssetReader;
import org.bordercatalogue.web.asset.Assets;
import org.bordercatalogue.web.cli.ControlServer;
import org.bordercatalogue.web.cli.Voice;
import org.bordercatalogue.web.http.ResourceAssembly;
import org.bordercatalogue.web.http.WebServer;
import org.bordercatalogue.web.http.WebSettings;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Frames;
import org.bordercatalogue.web.view.Icons;
import org.bordercatalogue.web.view.Templates;
import org.bordercatalogue.web.view.Translations;

/** The running catalogue: its pages and API over a {@link Catalogue}. */
public final class CatalogueApplication implements AutoCloseable {
    private final Catalogue catalogue;
    private final WebServer server;
    private final ControlServer control;
    private final Rounds rounds;

    private CatalogueApplication(
            Catalogue catalogue, WebServer server, ControlServer control, Rounds rounds) {
        this.catalogue = catalogue;
        this.server = server;
        this.control = control;
        this.rounds = rounds;
    }

    /**
     * Starts everything, or nothing: what was opened before a failure is closed again. The index is
     * brought up to the store before the first request is let in.
     *
     * @param voice is told how far the start has come
     */
    public static CatalogueApplication start(Settings settings, Voice voice) {
        Ahead<Templates> templates = Ahead.begin("templates-start", Templates::new);
        Catalogue catalogue = Catalogue.open(settings);
        try {
            if (settings.demo()) {
                new DemoCatalogue(catalogue, voice).load();
            }
            voice.progress("Updating the index");
            catchUp(catalogue, voice);
            catalogue.indexer().start();
            ReviewAssembly review = new ReviewAssembly(catalogue, Languages.codes());
            AskingAssembly asking = new AskingAssembly(catalogue);
            WebServer server = serve(catalogue, review, asking, settings, templates.get());
            tellOfMail(catalogue, voice);
            return new CatalogueApplication(
                    catalogue,
                    server,
                    ControlServer.start(settings.data(), catalogue),
                    Rounds.start(
                            settings,
                            catalogue.store(),
                            Clock.systemUTC(),
                            List.of(review::due, asking::due)));
        } catch (RuntimeException e) {
            catalogue.close();
            throw e;
        }
    }

    /** What is served; for commands that are passed to this server. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The address of the home page. */
    public URI uri() {
        return server.uri();
    }

    /** Waits until the server stops. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Lets the requests under way finish, then closes what they work with. */
    @Override
    public void close() {
        control.close();
        server.close();
        rounds.close();
        catalogue.close();
    }

    /** Who never gets a letter must not wonder why. */
    private static void tellOfMail(Catalogue catalogue, Voice voice) {
        if (!catalogue.sendsMail()) {
            voice.say(
                    "No mail server is set (settings smtp and mail-from): letters are kept, and an"
                            + " administrator reads them at "
                            + catalogue.site().absolute("/administer/mail"));
        }
    }

    /**
     * Where the search does not answer the rest is of use without it; the indexer goes on trying.
     */
    private static void catchUp(Catalogue catalogue, Voice voice) {
        try {
            catalogue.indexing().catchUp();
        } catch (CatalogueException e) {
            if (e.code() != ErrorCode.SEARCH_UNAVAILABLE) {
                throw e;
            }
            voice.say(
                    "The search does not answer; the catalogue starts without it. "
                            + e.getMessage());
        }
    }

    private static WebServer serve(
            Catalogue catalogue,
            ReviewAssembly review,
            AskingAssembly asking,
            Settings settings,
            Templates templates) {
        WebSettings web =
                new WebSettings(
                        settings.host(),
                        settings.port(),
                        settings.mount(),
                        settings.trustedProxies());
        Translations translations = Languages.load();
        Assets assets = AssetReader.read();
        Frames frames =
                new Frames(translations, assets.version(), new DemoNotice(catalogue.store()));
        PageContexts contexts =
                new PageContexts(
                        translations,
                        frames,
                        catalogue.registry(),
                        catalogue.units(),
                        new Icons(assets));
        PeopleAssembly people = new PeopleAssembly(catalogue, contexts, translations.languages());
        List<Object> all = new ArrayList<>(people.door());
        all.addAll(new Resources(catalogue, contexts, translations.languages()).all(assets));
        all.addAll(people.resources());
        all.addAll(review.resources(contexts));
        all.addAll(review.mediaResources(contexts));
        all.addAll(asking.resources(contexts));
        WebServer server =
                WebServer.start(
                        web,
                        ResourceAssembly.assemble(
                                web.mount(), translations, templates, frames, all));
        catalogue.site().listening(server.port());
        return server;
    }
}
