package org.bordercatalogue.web.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import org.bordercatalogue.cache.Caches;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{#kept name}}…{{/kept}}}: what a block shows of the same view under the same name is
 * written once for each language. Such a block may hold nothing else than that view and the name:
 * neither the nonce, nor what stands further out.
 */
final class KeptFragments implements Helper<Object> {
    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;

    /** A fragment is a few hundred characters long. */
    private static final int PIECE = 512;

    private final Cache<Key, String> fragments =
            Caches.builder()
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((Key key, String fragment) -> fragment.length())
                    .build();

    @Override
    public Object apply(Object name, Options options) throws IOException {
        Key key =
                Key.of(
                        options.fn,
                        TemplateHelpers.messages(options).language(),
                        options.context.model(),
                        name);
        String kept = fragments.getIfPresent(key);
        if (kept == null) {
            kept = rendered(options);
            fragments.put(key, kept);
        }
        return kept;
    }

    private static String rendered(Options options) throws IOException {
        StringWriter fragment = new StringWriter();
        try (PageText text = new PageText(fragment, PIECE)) {
            options.fn.apply(options.context, text);
        }
        return fragment.toString();
    }

    /**
     * @param hash of the others, worked out once: a view is a tree, and a cache asks often
     */
    private record Key(
            Template block, String language, Object view, @Nullable Object name, int hash) {
        static Key of(Template block, String language, Object view, @Nullable Object name) {
            return new Key(block, language, view, name, Objects.hash(block, language, view, name));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
