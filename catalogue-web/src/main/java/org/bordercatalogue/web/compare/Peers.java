package org.bordercatalogue.web.compare;

import java.util.List;
import org.bordercatalogue.browse.ListedProduct;

/** Finds what else there is of the kinds of equipment that are compared. */
@FunctionalInterface
public interface Peers {
    /** Public products of these types, as many as a plot has room for. */
    Iterable<ListedProduct> ofTypes(List<String> types);
}
