package org.bordercatalogue.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.bordercatalogue.web.asset.AssetReader;
import org.bordercatalogue.web.asset.AssetResource;
import org.bordercatalogue.web.asset.Assets;
import org.bordercatalogue.web.health.HealthResource;
import org.bordercatalogue.web.home.HomeResource;
import org.bordercatalogue.web.http.ResourceAssembly;
import org.bordercatalogue.web.http.WebServer;
import org.bordercatalogue.web.http.WebSettings;
import org.bordercatalogue.web.view.Frames;
import org.bordercatalogue.web.view.Templates;
import org.bordercatalogue.web.view.Translations;

/**
 * The running catalogue, put together from plain constructors; the one place that names adapters.
 */
public final class CatalogueApplication implements AutoCloseable {
    private static final List<String> LANGUAGES = List.of("en", "fr");

    private final WebServer server;

    private CatalogueApplication(WebServer server) {
        this.server = server;
    }

    /**
     * Starts everything, or nothing: what was opened before a failure is closed again.
     *
     * @param data the data folder
     */
    public static CatalogueApplication start(Path data, WebSettings settings) {
        Translations translations = Translations.load(LANGUAGES);
        Assets assets = AssetReader.read();
        Frames frames = new Frames(translations, assets.version(), () -> true);
        List<Object> resources =
                List.of(
                        new AssetResource(assets),
                        new HealthResource(() -> data.toFile().exists()),
                        new HomeResource(frames));
        return new CatalogueApplication(
                WebServer.start(
                        settings,
                        ResourceAssembly.assemble(
                                settings.mount(),
                                translations,
                                new Templates(),
                                frames,
                                resources)));
    }

    /** The address of the home page. */
    public URI uri() {
        return server.uri();
    }

    /** Waits until the server stops. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        server.close();
    }
}
