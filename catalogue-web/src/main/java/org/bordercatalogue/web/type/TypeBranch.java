package org.bordercatalogue.web.type;

import java.util.List;
import java.util.OptionalLong;
import org.bordercatalogue.browse.TypeCount;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.TypeName;

/**
 * A type with its number of products and what is below it.
 *
 * @param products how many, in words; empty while that is not known
 * @param vacant whether there is none
 * @param search address of the search for its products
 */
public record TypeBranch(
        TypeName type, String products, boolean vacant, String search, List<TypeBranch> children) {
    public TypeBranch {
        children = List.copyOf(children);
    }

    public static TypeBranch of(TypeCount count, PageContext context) {
        return new TypeBranch(
                context.types().of(count.type()),
                count.products().stream()
                        .mapToObj(
                                number -> context.messages().text("tile.products", "count", number))
                        .findFirst()
                        .orElse(""),
                count.products().equals(OptionalLong.of(0)),
                context.links().productsOfType(count.type().id()),
                count.children().stream().map(each -> of(each, context)).toList());
    }
}
