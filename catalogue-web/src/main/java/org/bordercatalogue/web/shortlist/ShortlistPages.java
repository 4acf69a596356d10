package org.bordercatalogue.web.shortlist;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.purchasing.Shortlists;
import org.bordercatalogue.shortlist.Decision;
import org.bordercatalogue.shortlist.Reason;
import org.bordercatalogue.shortlist.Shortlist;
import org.bordercatalogue.web.compare.ComparisonAddresses;
import org.bordercatalogue.web.dossier.ReasonFields;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.SiteAddress;
import org.bordercatalogue.web.view.Frame;

/** Makes the page of a shortlist. */
public final class ShortlistPages {
    private static final String PATH = "shortlists";

    private final Comparing comparing;
    private final ComparisonAddresses addresses;
    private final SiteAddress site;

    public ShortlistPages(Comparing comparing, ComparisonAddresses addresses, SiteAddress site) {
        this.comparing = comparing;
        this.addresses = addresses;
        this.site = site;
    }

    ShortlistPage fresh(ComparisonState state, PageContext context) {
        String heading = context.text("shortlist.new");
        return new ShortlistPage(
                context.frame(heading),
                heading,
                true,
                true,
                addresses.with("/shortlists/new", state, context.visit()),
                "",
                "",
                ComparisonAddresses.query(state),
                0,
                "",
                comparing.listProducts(state.items()).stream()
                        .map(each -> ReasonFields.row(each, open(each.product().id()), context))
                        .toList(),
                List.of(),
                "",
                addresses.page(state, context.visit()),
                "",
                List.<Frame.Entry>of(),
                "",
                "",
                "");
    }

    ShortlistPage page(
            Shortlists.Opened opened, String secret, boolean saved, PageContext context) {
        Shortlist shortlist = opened.shortlist();
        ComparisonState state = addresses.parse(shortlist.query());
        Map<String, ListedProduct> live = live(state);
        ComparisonState left = left(state, shortlist, live);
        return new ShortlistPage(
                context.frame(shortlist.name()),
                shortlist.name(),
                false,
                opened.mayEdit(),
                context.links().to(PATH, secret),
                shortlist.name(),
                shortlist.note(),
                shortlist.query(),
                shortlist.version(),
                context.messages().day(shortlist.changedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                opened.mayEdit()
                        ? state.items().stream()
                                .map(id -> row(id, shortlist, live, context))
                                .toList()
                        : List.<ReasonFields.Row>of(),
                opened.mayEdit()
                        ? List.<ShortlistPage.Entry>of()
                        : state.items().stream()
                                .map(id -> entry(id, shortlist, live, context))
                                .toList(),
                left.items().isEmpty() ? "" : addresses.page(left, context.visit()),
                live.isEmpty() ? "" : addresses.page(living(state, live), context.visit()),
                left.items().isEmpty()
                        ? ""
                        : addresses.with("/dossiers/new", left, context.visit()),
                Stream.of("xlsx", "csv", "json")
                        .map(format ->
                                new Frame.Entry(
                                        context.text("shortlist.export." + format),
                                        format,
                                        context.links().to(PATH, secret + "." + format),
                                        false))
                        .toList(),
                site.origin() + context.links().to(PATH, opened.viewSecret()),
                opened.mayEdit() ? site.origin() + context.links().to(PATH, secret) : "",
                saved ? context.text("shortlist.saved") : "");
    }

    private Map<String, ListedProduct> live(ComparisonState state) {
        Map<String, ListedProduct> live = new HashMap<>();
        comparing.findProducts(state.items()).forEach(each -> live.put(each.product().id(), each));
        return live;
    }

    private static ComparisonState living(ComparisonState state, Map<String, ListedProduct> live) {
        return state.of(state.items().stream().filter(live::containsKey).toList());
    }

    /** Those that are public and not left out. */
    private static ComparisonState left(
            ComparisonState state, Shortlist shortlist, Map<String, ListedProduct> live) {
        return state.of(
                state.items().stream()
                        .filter(live::containsKey)
                        .filter(id -> reason(id, shortlist).decision() != Decision.LEFT_OUT)
                        .toList());
    }

    private static Reason reason(String id, Shortlist shortlist) {
        return shortlist.findReason(id).orElseGet(() -> open(id));
    }

    private static Reason open(String id) {
        return new Reason(id, Decision.OPEN, "");
    }

    private static ReasonFields.Row row(
            String id, Shortlist shortlist, Map<String, ListedProduct> live, PageContext context) {
        Optional<ListedProduct> listed = Optional.ofNullable(live.get(id));
        return listed.map(each -> ReasonFields.row(each, reason(id, shortlist), context))
                .orElseGet(() ->
                        ReasonFields.row(
                                id,
                                id,
                                context.text("dossier.withdrawn"),
                                reason(id, shortlist),
                                context));
    }

    private static ShortlistPage.Entry entry(
            String id, Shortlist shortlist, Map<String, ListedProduct> live, PageContext context) {
        Reason reason = reason(id, shortlist);
        Optional<ListedProduct> listed = Optional.ofNullable(live.get(id));
        return new ShortlistPage.Entry(
                listed.map(each -> each.product().name()).orElse(id),
                listed.map(each -> each.exhibitor().name())
                        .orElseGet(() -> context.text("dossier.withdrawn")),
                listed.map(each -> context.links().product(id)).orElse(""),
                reason.decision().code(),
                context.text("decision." + reason.decision().code()),
                reason.text());
    }
}
