package org.bordercatalogue.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One text in several languages, by ISO 639-1 code. */
public record LocalText(SortedMap<String, String> texts) {
    private static final String FALLBACK = "en";

    public static final LocalText EMPTY = new LocalText(new TreeMap<>());

    public LocalText {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static LocalText of(Map<String, String> texts) {
        return new LocalText(new TreeMap<>(texts));
    }

    /**
     * The text in the language asked for, else in English, else in the first there is, else empty.
     */
    public String in(String language) {
        return find(language)
                .or(() -> find(FALLBACK))
                .or(() -> texts.values().stream().findFirst())
                .orElse("");
    }

    public Optional<String> find(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
