package org.bordercatalogue.web.testing;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.access.Caller;
import org.bordercatalogue.web.asset.AssetReader;
import org.bordercatalogue.web.asset.Assets;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Frames;
import org.bordercatalogue.web.view.Icons;
import org.bordercatalogue.web.view.Page;
import org.bordercatalogue.web.view.Templates;
import org.bordercatalogue.web.view.Translations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages as a visitor reads them, without a server, a store or an index. */
public final class ReadingRoom {
    public static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private static final Instant DAY = Instant.parse("2026-11-01T12:00:00Z");

    private final Translations translations = Translations.load(LANGUAGES);
    private final Templates templates = new Templates();
    private final PageContexts contexts;

    public ReadingRoom(Registry registry, Units units) {
        Assets assets = AssetReader.read();
        this.contexts =
                new PageContexts(
                        translations,
                        new Frames(translations, assets.version(), () -> false),
                        registry,
                        units,
                        new Icons(assets));
    }

    /** What a page is made with for a visitor who reads this language. */
    public PageContext context(String language, Reader reader) {
        return contexts.of(
                new Visit(
                        "/compare",
                        "",
                        language,
                        reader,
                        new Links("", reader),
                        "",
                        "test",
                        Network.of("127.0.0.1"),
                        Caller.VISITOR));
    }

    public Document read(Page page) {
        StringWriter html = new StringWriter();
        templates.render(page, translations.in(page.language()), html);
        return Jsoup.parse(html.toString());
    }

    /** A product as the catalogue lists it. */
    public static ListedProduct listed(Product product) {
        return new ListedProduct(
                new Revision(
                        product.id() + "-revision",
                        product.id(),
                        1,
                        Stage.PUBLISHED,
                        Optional.empty(),
                        "0".repeat(64),
                        "test",
                        product,
                        "test",
                        DAY),
                new Exhibitor(
                        product.exhibitor(),
                        "Acme & Sons",
                        Optional.of("FR"),
                        Optional.empty(),
                        List.of(),
                        List.of()),
                false);
    }
}
