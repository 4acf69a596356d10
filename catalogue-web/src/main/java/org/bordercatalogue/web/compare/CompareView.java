package org.bordercatalogue.web.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Frame;

/** Which rows of a comparison are shown. */
enum CompareView {
    ALL,
    DIFFERENCES,
    /** The rows of which something is required. */
    REQUIREMENTS;

    private static final String PARAMETER = "view";

    static CompareView parse(String text) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.INVALID_PARAMETER,
                                PARAMETER
                                        + "="
                                        + text
                                        + ": it is all, differences or requirements"));
    }

    /**
     * @param required whether there are requirements of which to show the rows
     */
    static List<Frame.Entry> links(CompareView current, boolean required, PageContext context) {
        return Arrays.stream(values())
                .filter(each -> required || each != REQUIREMENTS)
                .map(each ->
                        new Frame.Entry(
                                context.text("compare.view." + each.code()),
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
