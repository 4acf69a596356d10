package org.bordercatalogue.web.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.listing.KeptEdition;
import org.bordercatalogue.web.edition.EditionPages;
import org.bordercatalogue.web.edition.EditionsPage;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.media.MediaViews;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.Addresses;

/** Makes the pages on which organisers keep editions. */
final class KeptEditionPages {
    static final String ABOUT = "about";
    static final String RULES = "rules";
    static final String LIST = "list";
    private static final String PLAN = "plan";
    private static final String ORGANISE = "organise";
    private static final String EDITIONS = "editions";

    private final PageContext context;

    KeptEditionPages(PageContext context) {
        this.context = context;
    }

    KeptEditionsPage list(List<Edition> editions, TypedForm form) {
        return new KeptEditionsPage(
                context.workFrame(context.text("kept-editions.title")),
                editions.stream().map(this::line).toList(),
                EditionForms.about(
                        form,
                        context.links().to(ORGANISE, EDITIONS),
                        "kept-editions.add.button",
                        context));
    }

    private KeptEditionsPage.Line line(Edition edition) {
        EditionsPage.EditionLine line = EditionPages.line(edition, context);
        return new KeptEditionsPage.Line(
                line.name(), address(edition.id()), line.when(), line.place());
    }

    /** One form of the page may be one that was sent and refused. */
    KeptEditionPage page(
            KeptEdition kept, List<Exhibitor> exhibitors, KeptEditions.Sent sent, String notice) {
        String id = kept.edition().id();
        ListingForm listing = new ListingForm(form(sent.form(), LIST), kept, exhibitors);
        Optional<Listing> changed = changed(kept);
        changed.ifPresent(listing::filled);
        Map<String, String> names =
                exhibitors.stream().collect(Collectors.toMap(Exhibitor::id, Exhibitor::name));
        return new KeptEditionPage(
                context.workFrame(kept.edition().name()),
                kept.edition().name(),
                EditionPages.line(kept.edition(), context).when(),
                context.links().edition(id),
                context.links().to(ORGANISE, EDITIONS),
                address(id, "table"),
                notice,
                states(kept.rules()),
                kept.listings().stream()
                        .filter(each -> each.product().isEmpty())
                        .map(each -> row(kept, each, names))
                        .sorted((one, other) ->
                                context.messages()
                                        .order()
                                        .compare(one.exhibitor(), other.exhibitor()))
                        .toList(),
                exhibitors.isEmpty()
                        ? Optional.empty()
                        : Optional.of(listing.view(address(id, "listings"))),
                changed.map(each -> names.getOrDefault(each.exhibitor(), each.exhibitor()))
                        .orElse(""),
                plan(kept, sent.plan()),
                EditionForms.rules(
                        EditionForms.rules(form(sent.form(), RULES), kept.rules()),
                        address(id, RULES),
                        context),
                EditionForms.about(
                        EditionForms.about(form(sent.form(), ABOUT), kept.edition()),
                        address(id, ABOUT),
                        "kept-editions.about.save",
                        context));
    }

    private KeptPlan plan(KeptEdition kept, Optional<KeptPlan.Refused> refused) {
        String id = kept.edition().id();
        Optional<FloorPlan> plan = kept.rules().floorPlan();
        return new KeptPlan(
                plan.map(each -> MediaViews.plan(id, each, context)),
                address(id, PLAN),
                address(id, PLAN, "remove"),
                refused.map(KeptPlan.Refused::alt).or(() -> plan.map(FloorPlan::alt)).orElse(""),
                refused.map(KeptPlan.Refused::fault).orElse(""),
                refused.map(KeptPlan.Refused::altFault).orElse(""));
    }

    String address(String... parts) {
        List<String> all = new ArrayList<>(List.of(ORGANISE, EDITIONS));
        all.addAll(List.of(parts));
        return context.links().to(all.toArray(new String[0]));
    }

    private TypedForm form(Optional<TypedForm> sent, String name) {
        return sent.filter(each -> each.name().equals(name))
                .orElseGet(() -> TypedForm.blank(name, context.messages()));
    }

    /** The listing that the address asks to change. */
    private Optional<Listing> changed(KeptEdition kept) {
        return Addresses.parameters(context.visit().query()).stream()
                .filter(each -> each.name().equals("listed"))
                .findFirst()
                .flatMap(asked ->
                        kept.listings().stream()
                                .filter(each -> each.product().isEmpty())
                                .filter(each -> each.exhibitor().equals(asked.value()))
                                .findFirst());
    }

    private KeptEditionPage.Row row(KeptEdition kept, Listing listing, Map<String, String> names) {
        String edition = kept.edition().id();
        String exhibitor = listing.exhibitor();
        int shown =
                (int)
                        kept.listings().stream()
                                .filter(each -> each.exhibitor().equals(exhibitor))
                                .filter(each -> each.product().isPresent())
                                .count();
        return new KeptEditionPage.Row(
                names.getOrDefault(exhibitor, exhibitor),
                exhibitor,
                context.links().exhibitor(exhibitor),
                listing.booth().orElse(""),
                listing.sharesWith().map(it -> names.getOrDefault(it, it)).orElse(""),
                context.messages().text("kept-editions.shown", "count", shown),
                listing.embargoUntil().map(context.messages()::moment).orElse(""),
                context.links().with("listed", exhibitor, ORGANISE, EDITIONS, edition) + "#list",
                context.links().to(EDITIONS, edition, "booths", exhibitor),
                address(edition, "listings", "remove"));
    }

    private List<String> states(EditionRules rules) {
        List<String> states = new ArrayList<>();
        rules.closesAt()
                .map(it -> context.messages().text("kept-editions.closes", "when", moment(it)))
                .ifPresent(states::add);
        rules.opensAt()
                .map(it -> context.messages().text("kept-editions.opens", "when", moment(it)))
                .ifPresent(states::add);
        states.add(context.text("kept-editions.unique." + word(rules.uniqueBooths())));
        states.add(context.text("kept-editions.partial." + word(rules.partial())));
        return states;
    }

    private static String word(boolean so) {
        return so ? "yes" : "no";
    }

    private String moment(Instant instant) {
        return context.messages().moment(instant);
    }
}
