package org.bordercatalogue.web.entry;

import org.bordercatalogue.review.Likeness;

/**
 * An entry that may be the same product.
 *
 * @param url of its page; empty where it is not the reader's to see
 */
public record LikenessView(String name, String exhibitor, String url, boolean own) {
    public static LikenessView of(Likeness likeness, Exhibitors exhibitors, WorkLinks links) {
        return new LikenessView(
                likeness.name(),
                exhibitors.name(likeness.exhibitor()),
                likeness.own()
                        ? links.entry(likeness.entry())
                        : links.links().product(likeness.entry()),
                likeness.own());
    }
}
