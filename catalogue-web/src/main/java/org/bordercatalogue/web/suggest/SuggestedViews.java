package org.bordercatalogue.web.suggest;

import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.browse.Suggestion;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.search.OfferLabels;
import org.bordercatalogue.web.suggest.SuggestedNames.Suggested;
import org.bordercatalogue.web.url.SearchAddresses;

/** Makes suggestions into names, in the reader's language, with addresses. */
public final class SuggestedViews {
    private final OfferLabels offers;
    private final SearchAddresses addresses;

    public SuggestedViews(OfferLabels offers, SearchAddresses addresses) {
        this.offers = offers;
        this.addresses = addresses;
    }

    Suggested view(Suggestion suggestion, PageContext context) {
        return switch (suggestion) {
            case Suggestion.OfType(var type) ->
                    of(
                            "type",
                            context.in(type.label()),
                            context.text("suggest.type"),
                            context.links().equipmentType(type.id()));
            case Suggestion.OfExhibitor(var id, var name) ->
                    of(
                            "exhibitor",
                            name,
                            context.text("suggest.exhibitor"),
                            context.links().exhibitor(id));
            case Suggestion.OfProduct(var listed) -> product(listed, context);
            case Suggestion.OfCapability(var capability, var search) ->
                    of(
                            "capability",
                            context.in(capability.label()),
                            context.text("suggest.capability"),
                            address(search, context));
            case Suggestion.OfOption(var capability, var option, var search) ->
                    of(
                            "capability",
                            context.in(option.label()),
                            context.in(capability.label()),
                            address(search, context));
            case Suggestion.OfFilters(var offer, var total) ->
                    of(
                            "filters",
                            offers.label(offer, context),
                            context.text("suggest.filters")
                                    + " · "
                                    + context.messages().text("search.found", "count", total),
                            address(offer.state(), context));
        };
    }

    private static Suggested product(ListedProduct listed, PageContext context) {
        return of(
                "product",
                listed.product().name(),
                listed.exhibitor().name(),
                context.links().product(listed.product().id()));
    }

    private String address(SearchState search, PageContext context) {
        return addresses.page(search.readBy(context.visit().reader()), context.visit());
    }

    private static Suggested of(String kind, String name, String detail, String url) {
        return new Suggested(kind, name, detail, url);
    }
}
