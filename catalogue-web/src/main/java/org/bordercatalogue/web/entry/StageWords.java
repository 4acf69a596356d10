package org.bordercatalogue.web.entry;

import java.util.Locale;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.web.page.PageContext;

/** Says for one reader where a revision or an entry stands. */
public final class StageWords {
    private StageWords() {}

    /** A code for style sheets, such as {@code in-review}. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String stage(Stage stage, PageContext context) {
        return context.text("stage." + code(stage));
    }

    public static String standing(Standing standing, PageContext context) {
        return context.text("standing." + code(standing));
    }
}
