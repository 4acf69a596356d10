package org.bordercatalogue.web.product;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Frame;

/** How the figures of a product are put in order. */
enum Order {
    GROUP,
    STAGE;

    private static final String PARAMETER = "by";

    static Order parse(String text) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.INVALID_PARAMETER,
                                PARAMETER + "=" + text + ": it is group or stage"));
    }

    static List<Frame.Entry> links(Order current, PageContext context) {
        return Arrays.stream(values())
                .map(each ->
                        new Frame.Entry(
                                context.text("product.by." + each.code()),
                                each.code(),
                                context.links()
                                        .here(
                                                context.visit().path(),
                                                context.visit().query(),
                                                PARAMETER,
                                                each.code()),
                                each == current))
                .toList();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
