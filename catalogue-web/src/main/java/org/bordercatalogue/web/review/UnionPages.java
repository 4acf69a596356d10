package org.bordercatalogue.web.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.listing.ListingUnion;
import org.bordercatalogue.review.Union;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;

/** Draws what becomes of two companies that are one. */
final class UnionPages {
    static final String STAYS = "stays";
    static final String REASON = "reason";
    static final String FROM_ENDING = "ending";

    private final CatalogueStore store;

    UnionPages(CatalogueStore store) {
        this.store = store;
    }

    UnionPage page(PageContext context, Exhibitor company, TypedForm form, Optional<Union> union) {
        return new UnionPage(
                context.workFrame(
                        context.messages().text("unite.title", "company", company.name())),
                company.name(),
                address(context, company),
                form.field(STAYS, "text", "off", true),
                form.faults(),
                union.map(each -> preview(context, form, each)));
    }

    private UnionPage.Preview preview(PageContext context, TypedForm form, Union union) {
        return new UnionPage.Preview(
                address(context, union.ending()),
                union.staying().id(),
                context.messages()
                        .text(
                                "unite.preview",
                                Map.of(
                                        "ending", union.ending().name(),
                                        "staying", union.staying().name())),
                Stream.of(Union.Field.values())
                        .map(field -> choice(context, form, union, field))
                        .toList(),
                names(union),
                union.entries().stream()
                        .map(each -> entry(context, each.id(), each.name()))
                        .toList(),
                union.editions().stream().map(this::edition).toList(),
                union.people(),
                union.keys(),
                union.hindered(),
                union.twins().stream().map(each -> twins(context, each)).toList(),
                union.clashes().stream().map(each -> booths(context, each)).toList(),
                form.field(REASON, "text", "off", true));
    }

    private static String address(PageContext context, Exhibitor company) {
        return context.links().to("company", company.id(), "unite");
    }

    /** What is chosen in a form that was sent before. */
    static Set<Union.Field> fromEnding(TypedForm form) {
        return Stream.of(Union.Field.values())
                .filter(field -> form.text(code(field)).equals(FROM_ENDING))
                .collect(Collectors.toSet());
    }

    /** What the one that stays is silent about is taken from the other, unless one says else. */
    private static UnionPage.Choice choice(
            PageContext context, TypedForm form, Union union, Union.Field field) {
        Function<Exhibitor, Optional<String>> saying = saying(context, field);
        Optional<String> staying = saying.apply(union.staying());
        Optional<String> ending = saying.apply(union.ending());
        String typed = form.text(code(field));
        return new UnionPage.Choice(
                code(field),
                context.text("field." + code(field)),
                staying.orElse(context.text("unite.silent")),
                ending.orElse(context.text("unite.silent")),
                staying.equals(ending),
                typed.isEmpty() ? staying.isEmpty() : typed.equals(FROM_ENDING));
    }

    private static Function<Exhibitor, Optional<String>> saying(
            PageContext context, Union.Field field) {
        return switch (field) {
            case NAME -> company -> Optional.of(company.name());
            case COUNTRY -> company -> company.country().map(context.messages()::country);
            case WEBSITE -> Exhibitor::website;
        };
    }

    private static String code(Union.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(Union union) {
        Exhibitor one = union.staying().with(union.ending());
        return Stream.concat(one.aliases().stream(), one.formerNames().stream()).toList();
    }

    private static UnionPage.Line entry(PageContext context, String id, String name) {
        return new UnionPage.Line(context.links().to("desk", "entries", id), name);
    }

    private static UnionPage.Twins twins(PageContext context, Union.Twins twins) {
        return new UnionPage.Twins(
                context.messages().text("unite.twins", "name", twins.name()),
                entry(context, twins.entry(), twins.entry()),
                entry(context, twins.other(), twins.other()));
    }

    private String booths(PageContext context, ListingUnion.Clash clash) {
        return context.messages()
                .text(
                        "unite.booths",
                        Map.of(
                                "edition", edition(clash.edition()),
                                "ending", clash.ending(),
                                "staying", clash.staying()));
    }

    private String edition(String id) {
        return store.read(transaction -> transaction.editions().findEdition(id))
                .map(Edition::name)
                .orElse(id);
    }
}
