package org.bordercatalogue.web.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.browse.ProductSheet;
import org.bordercatalogue.browse.SimilarProduct;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Unmapped;
import org.bordercatalogue.web.data.ListingItem;
import org.bordercatalogue.web.data.ProductItem;
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.url.Links;

/**
 * A product as data.
 *
 * @param revision number of the live revision, {@code publishedAt} its instant in UTC
 * @param retired true where it is no longer sold, else absent
 * @param notStated ids of the type's capabilities of which nothing is said
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProductRepresentation(
        String id,
        String name,
        String type,
        String exhibitor,
        String exhibitorName,
        String url,
        Optional<Boolean> retired,
        RawValue figures,
        Optional<String> maker,
        List<String> alsoKnownAs,
        Map<String, String> description,
        List<String> notStated,
        List<UnmappedStatement> unmapped,
        List<MediaEntry> media,
        int revision,
        String publishedAt,
        List<ListingItem> listings,
        List<Similar> similar) {
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record UnmappedStatement(
            String attribute,
            Optional<String> value,
            Optional<String> unit,
            Optional<String> asWritten,
            Optional<String> source,
            String reason) {}

    /**
     * A picture or document.
     *
     * @param title of a picture, what it shows
     * @param expires the last day on which it holds
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MediaEntry(
            String kind, String title, String mediaType, String url, Optional<String> expires) {}

    /**
     * @param distance from 0 (equal) to 1, over the capabilities named
     */
    record Similar(String id, String name, String url, double distance, List<String> figures) {}

    static ProductRepresentation of(
            ProductSheet sheet,
            boolean retired,
            List<SimilarProduct> similar,
            List<Capability> capabilities,
            ProductItems items,
            Links links) {
        Product product = sheet.product();
        ProductItem item = items.item(product, sheet.exhibitor(), false, links);
        return new ProductRepresentation(
                item.id(),
                item.name(),
                item.type(),
                item.exhibitor(),
                item.exhibitorName(),
                item.url(),
                retired ? Optional.of(true) : Optional.empty(),
                item.figures(),
                product.maker(),
                product.alsoKnownAs(),
                product.description().texts(),
                capabilities.stream()
                        .map(Capability::id)
                        .filter(id -> product.figuresOf(id).isEmpty())
                        .toList(),
                product.unmapped().stream().map(ProductRepresentation::unmapped).toList(),
                media(sheet, links),
                sheet.revision().number(),
                sheet.revision().createdAt().toString(),
                sheet.appearances().stream().map(each -> ListingItem.of(each.listing())).toList(),
                similar.stream().map(each -> similar(each, links)).toList());
    }

    /** Those whose files are there. */
    private static List<MediaEntry> media(ProductSheet sheet, Links links) {
        Product product = sheet.product();
        return product.media().stream()
                .flatMap(item ->
                        sheet.files().stream()
                                .filter(file -> file.sha256().equals(item.sha256()))
                                .map(file ->
                                        new MediaEntry(
                                                item.kind().code(),
                                                item.title(),
                                                file.mediaType(),
                                                links.to("media", product.id(), item.sha256()),
                                                item.expires().map(LocalDate::toString))))
                .toList();
    }

    private static UnmappedStatement unmapped(Unmapped unmapped) {
        return new UnmappedStatement(
                unmapped.attribute(),
                unmapped.value(),
                unmapped.unit(),
                unmapped.asWritten(),
                unmapped.source(),
                unmapped.reason());
    }

    private static Similar similar(SimilarProduct similar, Links links) {
        Product product = similar.listed().product();
        return new Similar(
                product.id(),
                product.name(),
                links.product(product.id()),
                similar.distance(),
                similar.shared().stream().map(each -> each.capability().id()).toList());
    }
}
