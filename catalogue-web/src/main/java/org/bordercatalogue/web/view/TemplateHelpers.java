package org.bordercatalogue.web.view;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HelperRegistry;
import com.github.jknack.handlebars.Options;

/** The few functions that templates may call. All are pure. */
final class TemplateHelpers {
    static final String MESSAGES = "messages";

    private TemplateHelpers() {}

    static void register(Handlebars engine) {
        engine.<Object>registerHelper("t", (key, options) -> text(key, options));
        engine.registerHelper(
                HelperRegistry.HELPER_MISSING,
                (value, options) -> {
                    throw new IllegalArgumentException(
                            "the view has no \"" + options.helperName + "\"");
                });
    }

    /** {@code {{t "key" name=value}}}: what the interface says. */
    private static String text(Object key, Options options) {
        return messages(options).text(key.toString(), options.hash);
    }

    private static Messages messages(Options options) {
        return options.context.<Messages>data(MESSAGES);
    }
}
