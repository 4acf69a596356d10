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
    private final Map<String, Messages> byLanguage;

    private Translations(Map<String, Messages> byLanguage) {
        this.byLanguage = Collections.unmodifiableMap(byLanguage);
    }

    /** Reads {@code messages/messages_<language>.properties} of each language, in UTF-8. */
    public static Translations load(List<String> languages) {
        Map<String, Messages> loaded = new LinkedHashMap<>();
        languages.forEach(language -> loaded.put(language, new Messages(language, read(language))));
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

    private static Properties read(String language) {
        String name = "/messages/messages_" + language + ".properties";
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
