package org.bordercatalogue.web.listing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.listing.OwnAppearance;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.web.edition.EditionPages;
import org.bordercatalogue.web.edition.EditionsPage;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.form.Fault;
import org.bordercatalogue.web.page.PageContext;

/** Makes the pages on which a company keeps its listings. */
final class OwnEditionPages {
    private static final String WORKSPACE = "workspace";
    private static final String EDITIONS = "editions";

    private final EntryPages entries;
    private final PageContext context;
    private final String exhibitor;

    OwnEditionPages(EntryPages entries, PageContext context, String exhibitor) {
        this.entries = entries;
        this.context = context;
        this.exhibitor = exhibitor;
    }

    /**
     * What was typed and refused.
     *
     * @param times by product
     */
    record Typed(List<Fault> faults, Map<String, String> times, String code) {}

    OwnEditionsPage list(List<OwnAppearance> appearances) {
        return new OwnEditionsPage(
                context.workFrame(context.text("own-editions.title")),
                entries.exhibitors().name(exhibitor),
                new WorkLinks(context.links()).workspace(exhibitor),
                appearances.stream().map(this::line).toList());
    }

    private OwnEditionsPage.Line line(OwnAppearance each) {
        return new OwnEditionsPage.Line(
                each.edition().name(),
                context.links().to(WORKSPACE, exhibitor, EDITIONS, each.edition().id()),
                EditionPages.line(each.edition(), context).when(),
                each.booth().booth().orElse(""),
                context.messages().text("kept-editions.shown", "count", each.shown().size()));
    }

    OwnEditionPage page(OwnAppearance own, Typed typed, String notice, boolean admin) {
        String id = own.edition().id();
        Listing booth = own.booth();
        EditionsPage.EditionLine line = EditionPages.line(own.edition(), context);
        return new OwnEditionPage(
                context.workFrame(line.name()),
                line.name(),
                line.when(),
                entries.exhibitors().name(exhibitor),
                context.links().to(WORKSPACE, exhibitor, EDITIONS),
                line.url(),
                notice,
                typed.faults(),
                booth.booth().orElse(""),
                booth.sharesWith().map(entries.exhibitors()::name).orElse(""),
                embargo(own),
                until(own.rules()),
                own.open(),
                own.planned() ? line.url() + "#plan" : "",
                context.links().to(EDITIONS, id, "booths", exhibitor),
                context.links().to(WORKSPACE, exhibitor, EDITIONS, id),
                context.links().to(WORKSPACE, exhibitor, EDITIONS, id, "copy"),
                UUID.randomUUID().toString(),
                typed.code(),
                own.shown().stream().map(each -> shown(each, typed)).toList(),
                own.others().stream().map(each -> row(each, typed)).toList(),
                own.before().map(each -> each.edition().name()).orElse(""),
                own.before().map(OwnAppearance.Before::products).orElse(List.of()).stream()
                        .map(each -> row(each, typed))
                        .toList(),
                admin ? context.links().to(WORKSPACE, exhibitor, EDITIONS, id, "leave") : "");
    }

    private OwnEditionPage.Row shown(OwnAppearance.Shown shown, Typed typed) {
        Product product = shown.product();
        String times =
                String.join(
                        "\n",
                        shown.listing().demoTimes().stream().map(DemoTime::toString).toList());
        return new OwnEditionPage.Row(
                product.id(),
                product.name(),
                context.links().product(product.id()),
                context.types().of(product.type()),
                typed.times().getOrDefault(product.id(), times),
                shown.listing().isNew());
    }

    private OwnEditionPage.Row row(Product product, Typed typed) {
        return new OwnEditionPage.Row(
                product.id(),
                product.name(),
                context.links().product(product.id()),
                context.types().of(product.type()),
                typed.times().getOrDefault(product.id(), ""),
                false);
    }

    private String embargo(OwnAppearance own) {
        return own.booth()
                .embargoUntil()
                .or(() -> own.rules().opensAt())
                .map(it -> context.messages().text("kept-editions.opens", "when", moment(it)))
                .orElse("");
    }

    /** In the time of the place, and in that of the world. */
    private String until(EditionRules rules) {
        return rules.closesAt()
                .map(it ->
                        context.messages()
                                .text(
                                        "own-editions.until",
                                        Map.of(
                                                "when",
                                                moment(it),
                                                "local",
                                                LocalDateTime.ofInstant(it, rules.zone())
                                                        .toString()
                                                        .replace('T', ' '),
                                                "zone",
                                                rules.zone().getId())))
                .orElse("");
    }

    private String moment(Instant instant) {
        return context.messages().moment(instant);
    }
}
