package org.bordercatalogue.web.exhibitor;

import java.util.List;
import org.bordercatalogue.web.page.AppearanceView;
import org.bordercatalogue.web.product.ProductCard;
import org.bordercatalogue.web.view.Frame;

/**
 * The page of one exhibitor.
 *
 * @param country in the reader's language, empty when not stated; likewise the website
 * @param websiteUrl empty where the website is no address to follow
 */
record ExhibitorPage(
        Frame frame,
        String name,
        String country,
        String website,
        String websiteUrl,
        List<String> aliases,
        List<String> formerNames,
        List<ProductCard> products,
        List<AppearanceView> appearances,
        List<Comparison> comparisons,
        String compareAction,
        String contact,
        String code,
        String data) {
    /**
     * Products of one type, side by side.
     *
     * @param label names the type, and how many of how many where it is not all
     */
    record Comparison(String label, String url) {}
}
