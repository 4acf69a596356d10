package org.bordercatalogue.browse;

import org.bordercatalogue.fit.ProductFit;

/** A live product and how it stands to what is required. */
public record Fitted(ListedProduct listed, ProductFit fit) {}
