package org.bordercatalogue.web.product;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.media.MediaViews;
import org.bordercatalogue.web.page.PageContext;

/** Makes the cards of products: their type's key figures, and any others asked for. */
public final class ProductCards {
    private static final int MOST_FIGURES = 6;
    private static final int FIGURES_PER_CAPABILITY = 1;

    private final Registry registry;
    private final OpenReadings readings;

    public ProductCards(Registry registry) {
        this.registry = registry;
        readings = new OpenReadings(registry);
    }

    /**
     * @param state what is asked for is shown first, and how the product stands to it
     */
    public ProductCard card(ListedProduct listed, SearchState state, PageContext context) {
        return card(listed.product(), listed.exhibitor(), listed.retired(), state, context);
    }

    /**
     * @param retired whether it is no longer sold
     */
    public ProductCard card(
            Product product,
            Exhibitor exhibitor,
            boolean retired,
            SearchState state,
            PageContext context) {
        List<ProductCard.KeyFigure> figures =
                shown(product, state.capabilities().keySet()).stream()
                        .map(capability -> keyFigure(capability, product, state, context))
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

    private List<Capability> shown(Product product, Set<String> wanted) {
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

    private ProductCard.KeyFigure keyFigure(
            Capability capability, Product product, SearchState state, PageContext context) {
        List<Figure> figures = product.figuresOf(capability.id());
        return new ProductCard.KeyFigure(
                capability.id(),
                context.in(capability.label()),
                context.figures()
                        .list(capability, figures.stream().limit(FIGURES_PER_CAPABILITY).toList()),
                Math.max(0, figures.size() - FIGURES_PER_CAPABILITY),
                figures.isEmpty() ? context.text("blank.not-stated") : "",
                readings.of(capability, product, state, context));
    }
}
