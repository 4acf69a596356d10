package org.bordercatalogue.web.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{#kept name}}…{{/kept}}}: what a block shows of the same view under the same name is
 * written once for each language. Such a block may hold nothing else than that view and the name:
 * neither the nonce, nor what stands further out.
 */
final class KeptFragments implements Helper<Object> {
    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;

    private final Cache<Key, String> fragments =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((Key key, String fragment) -> fragment.length())
                    .build();

    @Override
    public Object apply(Object name, Options options) throws IOException {
        Key key =
                new Key(
                        options.fn,
                        TemplateHelpers.messages(options).language(),
                        options.context.model(),
                        name);
        String kept = fragments.getIfPresent(key);
        if (kept == null) {
            kept = options.fn.apply(options.context);
            fragments.put(key, kept);
        }
        return kept;
    }

    private record Key(Template block, String language, Object view, @Nullable Object name) {}
}
