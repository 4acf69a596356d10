package org.bordercatalogue.web.product;

import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.web.media.MediaViews;
import org.bordercatalogue.web.page.PageContext;

/** Makes the cards of products: their type's key figures, and any others asked for. */
public final class ProductCards {
    private static final int MOST_FIGURES = 6;
    private static final int FIGURES_PER_CAPABILITY = 1;

    private final Registry registry;

    public ProductCards(Registry registry) {
        this.registry = registry;
    }

    /**
     * @param wanted ids of capabilities that are shown first, such as those filtered on
     */
    public ProductCard card(ListedProduct listed, List<String> wanted, PageContext context) {
        return card(listed.product(), listed.exhibitor(), listed.retired(), wanted, context);
    }

    /**
     * @param retired whether it is no longer sold
     */
    public ProductCard card(
            Product product,
            Exhibitor exhibitor,
            boolean retired,
            List<String> wanted,
            PageContext context) {
        List<ProductCard.KeyFigure> figures =
                shown(product, wanted).stream()
                        .map(capability -> keyFigure(capability, product, context))
                        .toList();
        return new ProductCard(
                product.id(),
                product.name(),
                context.links().product(product.id()),
                context.types().of(product.type()),
                retired,
                exhibitor.name(),
                context.links().exhibitor(exhibitor.id()),
                figures,
                context.links().compare(List.of(product.id())),
                product.picture().map(new MediaViews(product.id(), context)::picture));
    }

    private List<Capability> shown(Product product, List<String> wanted) {
        List<Capability> own =
                registry.findType(product.type()).isPresent()
                        ? registry.capabilitiesOf(product.type())
                        : List.of();
        List<Capability> first = own.stream().filter(it -> wanted.contains(it.id())).toList();
        List<Capability> keys =
                own.stream()
                        .filter(it -> it.key() && !wanted.contains(it.id()))
                        .limit(Math.max(0, MOST_FIGURES - first.size()))
                        .toList();
        return Stream.concat(first.stream(), keys.stream()).toList();
    }

    private static ProductCard.KeyFigure keyFigure(
            Capability capability, Product product, PageContext context) {
        List<Figure> figures = product.figuresOf(capability.id());
        return new ProductCard.KeyFigure(
                capability.id(),
                context.in(capability.label()),
                context.figures()
                        .list(capability, figures.stream().limit(FIGURES_PER_CAPABILITY).toList()),
                Math.max(0, figures.size() - FIGURES_PER_CAPABILITY),
                figures.isEmpty() ? context.text("blank.not-stated") : "");
    }
}
