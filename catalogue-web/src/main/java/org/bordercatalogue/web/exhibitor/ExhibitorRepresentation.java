package org.bordercatalogue.web.exhibitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.browse.ExhibitorSheet;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.web.data.ListingItem;
import org.bordercatalogue.web.data.ProductItem;
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.url.Links;

/** An exhibitor as data, with its products and listings. */
record ExhibitorRepresentation(
        @JsonUnwrapped Item exhibitor, List<ProductItem> products, List<ListingItem> listings) {
    /** All exhibitors. */
    record Exhibitors(int total, List<Item> items) {}

    /**
     * @param country ISO 3166-1 alpha-2
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            String id,
            String name,
            Optional<String> country,
            Optional<String> website,
            List<String> aliases,
            List<String> formerNames,
            String url) {
        static Item of(Exhibitor exhibitor, Links links) {
            return new Item(
                    exhibitor.id(),
                    exhibitor.name(),
                    exhibitor.country(),
                    exhibitor.website(),
                    exhibitor.aliases(),
                    exhibitor.formerNames(),
                    links.exhibitor(exhibitor.id()));
        }
    }

    static ExhibitorRepresentation of(ExhibitorSheet sheet, ProductItems items, Links links) {
        return new ExhibitorRepresentation(
                Item.of(sheet.exhibitor(), links),
                sheet.products().stream()
                        .map(each ->
                                items.item(
                                        each,
                                        sheet.exhibitor(),
                                        sheet.retired().contains(each.id()),
                                        links))
                        .toList(),
                sheet.appearances().stream().map(each -> ListingItem.of(each.listing())).toList());
    }
}
