package org.bordercatalogue.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The languages of the interface, the first of which stands in where a visitor reads none. */
public final class Translations {
    /**
     * What delegates read; what people who sign in do; what procurement staff put together; what
     * goes in and out by programs and tables; media; editions.
     */
    static final List<String> PARTS =
            List.of("messages", "people", "entries", "purchase", "exchange", "media", "editions");

    private final Map<String, Messages> byLanguage;

    private Translations(Map<String, Messages> byLanguage) {
        this.byLanguage = Collections.unmodifiableMap(byLanguage);
    }

    /**
     * Reads {@code messages/<part>_<language>.properties} of each part and language, in UTF-8.
     *
     * @throws IllegalStateException where two parts have the same key
     */
    public static Translations load(List<String> languages) {
        Map<String, Messages> loaded = new LinkedHashMap<>();
        languages.forEach(
                language -> loaded.put(language, new Messages(language, readAll(language))));
        return new Translations(loaded);
    }

    public List<String> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** The messages of a language, which must be one of {@link #languages()}. */
    public Messages in(String language) {
        Messages messages = byLanguage.get(language);
        if (messages == null) {
            throw new IllegalArgumentException("the interface has no language " + language);
        }
        return messages;
    }

    static Properties readAll(String language) {
        Properties all = new Properties();
        for (String part : PARTS) {
            read("/messages/" + part + "_" + language + ".properties")
                    .forEach((key, text) -> {
                        if (all.put(key, text) != null) {
                            throw new IllegalStateException("two texts for " + key);
                        }
                    });
        }
        return all;
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Translations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return properties;
    }
}
