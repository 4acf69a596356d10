package org.bordercatalogue.web.product;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.browse.ProductSheet;
import org.bordercatalogue.browse.SimilarProduct;
import org.bordercatalogue.browse.Whereabouts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.web.media.MediaViews;
import org.bordercatalogue.web.media.PictureView;
import org.bordercatalogue.web.page.AppearanceView;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.Addresses;

/** Makes the page of a product. */
final class ProductPages {
    private final Registry registry;
    private final FigureSections sections;

    ProductPages(Registry registry) {
        this.registry = registry;
        this.sections = new FigureSections(registry);
    }

    ProductPage page(
            ProductSheet sheet,
            List<SimilarProduct> similar,
            Order order,
            Whereabouts where,
            PageContext context) {
        Product product = sheet.product();
        UnmappedViews unmapped = new UnmappedViews(registry, product.type(), context);
        MediaViews media = new MediaViews(product.id(), context);
        List<MediaItem> shown = MediaViews.present(product.media(), sheet.files());
        List<PictureView> pictures = media.pictures(shown);
        boolean open = sheet.revision().stage() == Stage.PUBLISHED;
        List<ProductPage.Missing> notStated = sections.notStated(product, open, context);
        return new ProductPage(
                context.frame(product.name()),
                product.name(),
                context.types().lineage(product.type()),
                context.types().of(product.type()),
                sheet.exhibitor().name(),
                context.links().exhibitor(sheet.exhibitor().id()),
                product.maker().orElse(""),
                product.alsoKnownAs(),
                context.in(product.description()),
                pictures.stream().findFirst(),
                pictures.stream().skip(1).toList(),
                media.documents(shown, sheet.files()),
                sheet.revision().number(),
                context.messages()
                        .day(sheet.revision().createdAt().atZone(ZoneOffset.UTC).toLocalDate()),
                Order.links(order, context),
                sections.stated(product, order, context),
                context.messages().text("product.not-stated", "count", notStated.size()),
                notStated,
                open ? context.links().to("products", product.id(), "ask") : "",
                product.unmapped().stream().map(unmapped::of).toList(),
                sheet.appearances().stream().map(each -> AppearanceView.of(each, context)).toList(),
                similar.stream().map(each -> card(product, each, context)).toList(),
                similar.isEmpty() ? "" : context.links().compare(withKin(product, similar)),
                context.links().compare(List.of(product.id())),
                context.links()
                        .carrying(
                                "/fit/like", List.of(Addresses.parameter("product", product.id()))),
                context.links().api(context.visit().path(), ""),
                where instanceof Whereabouts.Retired,
                successor(where).map(context.links()::product).orElse(""));
    }

    private static Optional<String> successor(Whereabouts where) {
        return where instanceof Whereabouts.Retired retired
                ? retired.successor()
                : Optional.empty();
    }

    private static List<String> withKin(Product product, List<SimilarProduct> similar) {
        Stream<String> kin = similar.stream().map(each -> each.listed().product().id());
        return Stream.concat(Stream.of(product.id()), kin).toList();
    }

    private static ProductPage.SimilarCard card(
            Product product, SimilarProduct similar, PageContext context) {
        Product other = similar.listed().product();
        return new ProductPage.SimilarCard(
                other.name(),
                context.links().product(other.id()),
                similar.listed().exhibitor().name(),
                similar.shared().stream().map(each -> reason(each, context)).toList(),
                context.links().compare(List.of(product.id(), other.id())));
    }

    private static ProductPage.Reason reason(SimilarProduct.Shared shared, PageContext context) {
        return new ProductPage.Reason(
                context.in(shared.capability().label()),
                context.figures().of(shared.capability(), shared.other()),
                context.figures().of(shared.capability(), shared.own()));
    }
}
