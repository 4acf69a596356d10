package org.bordercatalogue.web.exhibitor;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.ExhibitorSheet;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.figure.Sources;
import org.bordercatalogue.web.page.AppearanceView;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.product.ProductCards;

/** Makes the pages of exhibitors. */
final class ExhibitorPages {
    private static final int COMPARED = 5;
    private static final String OTHER = "#";

    private final ProductCards cards;

    ExhibitorPages(ProductCards cards) {
        this.cards = cards;
    }

    /** In the order in which the reader's language looks for names. */
    static Comparator<Exhibitor> byName(PageContext context) {
        return Comparator.comparing(Exhibitor::name, context.messages().order())
                .thenComparing(Exhibitor::id);
    }

    /**
     * @param counts of their products, by exhibitor id
     */
    ExhibitorsPage list(
            List<Exhibitor> exhibitors, Map<String, Integer> counts, PageContext context) {
        Map<String, List<ExhibitorsPage.ExhibitorLine>> byLetter = new LinkedHashMap<>();
        exhibitors.stream()
                .sorted(byName(context))
                .forEach(each ->
                        byLetter.computeIfAbsent(letter(each.name()), _ -> new ArrayList<>())
                                .add(line(each, counts.getOrDefault(each.id(), 0), context)));
        List<ExhibitorsPage.Letter> letters =
                byLetter.entrySet().stream()
                        .map(each -> new ExhibitorsPage.Letter(each.getKey(), each.getValue()))
                        .toList();
        return new ExhibitorsPage(
                context.frame(context.text("place.exhibitors")), exhibitors.size(), letters);
    }

    ExhibitorPage page(ExhibitorSheet sheet, PageContext context) {
        Exhibitor exhibitor = sheet.exhibitor();
        return new ExhibitorPage(
                context.frame(exhibitor.name()),
                exhibitor.name(),
                exhibitor.country().map(context.messages()::country).orElse(""),
                exhibitor.website().orElse(""),
                exhibitor.website().flatMap(Sources::website).orElse(""),
                exhibitor.aliases(),
                exhibitor.formerNames(),
                sheet.products().stream()
                        .map(each ->
                                cards.card(
                                        each,
                                        exhibitor,
                                        sheet.retired().contains(each.id()),
                                        SearchState.EMPTY,
                                        context))
                        .toList(),
                sheet.appearances().stream().map(each -> AppearanceView.of(each, context)).toList(),
                comparisons(sheet.products(), context),
                context.links().compare(),
                context.links().to("exhibitors", exhibitor.id(), "contact.vcf"),
                context.links().to("exhibitors", exhibitor.id(), "code.svg"),
                context.links().api(context.visit().path(), ""));
    }

    /** Like with like: a comparison for each type of which there are several. */
    private static List<ExhibitorPage.Comparison> comparisons(
            List<Product> products, PageContext context) {
        return products.stream().collect(Collectors.groupingBy(Product::type)).values().stream()
                .filter(each -> each.size() > 1)
                .map(each -> comparison(each, context))
                .sorted(
                        Comparator.comparing(
                                ExhibitorPage.Comparison::label, context.messages().order()))
                .toList();
    }

    private static ExhibitorPage.Comparison comparison(
            List<Product> products, PageContext context) {
        List<String> compared = products.stream().map(Product::id).limit(COMPARED).toList();
        String key =
                compared.size() == products.size()
                        ? "exhibitor.compare"
                        : "exhibitor.compare.first";
        return new ExhibitorPage.Comparison(
                context.messages()
                        .text(
                                key,
                                Map.of(
                                        "type",
                                        context.types().label(products.getFirst().type()),
                                        "number",
                                        compared.size(),
                                        "all",
                                        products.size())),
                context.links().compare(compared));
    }

    private static ExhibitorsPage.ExhibitorLine line(
            Exhibitor exhibitor, int products, PageContext context) {
        return new ExhibitorsPage.ExhibitorLine(
                exhibitor.name(),
                context.links().exhibitor(exhibitor.id()),
                exhibitor.country().map(context.messages()::country).orElse(""),
                context.messages().text("tile.products", "count", products));
    }

    /** The first letter without its marks; what begins otherwise stands together. */
    private static String letter(String name) {
        String plain = Normalizer2.getNFDInstance().normalize(name).toUpperCase(Locale.ROOT);
        return Character.isLetter(plain.codePointAt(0))
                ? Character.toString(plain.codePointAt(0))
                : OTHER;
    }
}
